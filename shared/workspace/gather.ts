// The names of a binary for the index: symbols that it defines and imports, and its sections, those of an archive's
// members too.

import { textOfBytes } from '../base/text.ts';
import { memberSource, type Archive } from '../decode/archive.ts';
import { decode, type ElfFile } from '../decode/file.ts';
import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import { symbolSection, symbolType, type SymbolTable } from '../decode/symbols/symbols.ts';
import { versionOf } from '../decode/symbols/versions.ts';
import { systemOf } from '../decode/system.ts';
import { symbolTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { demangle } from '../demangle/demangle.ts';
import { longestString } from '../base/bytes.ts';
import { longer, searched, type NameTable } from './nameTable.ts';

/** What is gathered from: an ELF file or an archive. */
interface Binary {
  readonly file: ElfFile | undefined;
  readonly archive: Archive | undefined;
}

/** The names that all files share. */
export interface SharedNames {
  /** Symbols as the files spell them, and sections. */
  readonly raw: NameTable;
  /** Names as they stood in the source, as much of each as is searched. */
  readonly readable: NameTable;
  /** The number of the readable name plus 1, by the number of the raw one; 0 where it is not mangled. */
  readableOf: Uint32Array<ArrayBuffer>;
  /** Versions of symbols; the first is none. */
  readonly versions: NameTable;
}

/** The tables that have rows in the index, by the number that a row has for its table. */
export const indexedTables = ['sections', 'dynsym', 'symtab', 'debugdata', 'debugfile'] as const;
export const thingKinds = ['function', 'variable', 'section'] as const;

/** The bits of `about`: import, kind, table, version. */
export const about = { import: 1, kindAt: 1, kindBits: 3, tableAt: 4, tableBits: 7, versionAt: 8 } as const;

/** The entries of one binary, a column each. */
export interface Entries {
  /** Raw names. */
  readonly names: Uint32Array;
  readonly about: Uint32Array;
  /**
   * Rows of the tables: from each of these entries on they go up by one with each entry, beginning with that row. Most
   * tables are taken whole.
   */
  readonly runs: Uint32Array;
  readonly rows: Uint32Array;
  /** Of an archive: numbers of members with entries, and the first entry of each. */
  readonly members: Uint32Array;
  readonly firsts: Uint32Array;
  readonly memberNames: readonly string[];
  /** Of an ELF file: it says itself that it is for glibc, which binds by versions. */
  readonly isForGlibc: boolean;
}

const [section, fileType, func, ifunc] = ['SECTION', 'FILE', 'FUNC', 'GNU_IFUNC'].map((name) =>
  valueOf(symbolTypes, name),
);
/** String tables that are read at once, in bytes; of longer ones the rest is read name by name. */
const atOnce = 2 ** 28;

/** Rows after which a gatherer lets its caller rest: some milliseconds. */
const stride = 20_000;

/** Collects the entries of a binary, step by step: the caller may rest in between. Never throws. */
export class Gatherer {
  readonly #shared: SharedNames;
  readonly #mostStrings: number;
  #names = new Uint32Array(1024);
  #about = new Uint32Array(1024);
  #count = 0;
  readonly #runs: number[] = [];
  readonly #rows: number[] = [];
  /** The row that continues the last run. */
  #nextRow = -1;
  readonly #members: number[] = [];
  readonly #firsts: number[] = [];
  readonly #memberNames: string[] = [];
  #isForGlibc = false;

  /** @param mostStrings bytes of a string table that are read at once */
  constructor(shared: SharedNames, mostStrings = atOnce) {
    this.#shared = shared;
    this.#mostStrings = mostStrings;
  }

  /** A binary: an ELF file or an archive. */
  *binary({ file, archive }: Binary): Generator<void> {
    if (archive) yield* this.#archive(archive);
    if (!file) return;
    yield* this.#file(file);
    this.#isForGlibc = systemOf(file)?.id === 'glibc';
  }

  *#file(file: ElfFile): Generator<void> {
    for (const { index, name } of file.sections)
      if (name !== '') this.#add(this.#shared.raw.addText(name), index, 2 << about.kindAt);
    const tables = allSymbolTablesOf(file);
    const values = tables.length > 1 ? new Map<number, number>() : undefined;
    for (const symbols of tables) yield* this.#table(symbols, values);
  }

  *#archive(archive: Archive): Generator<void> {
    if (archive.isThin) return;
    for (const member of archive.members) {
      if (!member.isElf) continue;
      this.#members.push(member.index);
      this.#firsts.push(this.#count);
      this.#memberNames.push(member.name);
      yield* this.#file(decode(memberSource(archive, member)));
    }
  }

  done(): Entries {
    return {
      names: this.#names.slice(0, this.#count),
      about: this.#about.slice(0, this.#count),
      runs: Uint32Array.from(this.#runs),
      rows: Uint32Array.from(this.#rows),
      members: Uint32Array.from(this.#members),
      firsts: Uint32Array.from(this.#firsts),
      memberNames: this.#memberNames,
      isForGlibc: this.#isForGlibc,
    };
  }

  /** @param values of the names that the tables before have: the same symbol may stand in two of them */
  *#table(symbols: SymbolTable, values: Map<number, number> | undefined): Generator<void> {
    const number = indexedTables.indexOf(symbols.id as (typeof indexedTables)[number]);
    if (number < 0) return;
    const nameAt = this.#reader(symbols);
    const versionAt = versionNumbers(this.#shared, symbols);
    const { get } = symbols.table;
    yield;
    for (let row = 1; row < symbols.count; row++) {
      if (row % stride === 0) yield;
      const type = symbolType(symbols, row);
      if (type === section || type === fileType) continue;
      const name = nameAt(row);
      if (name === undefined) continue;
      const value = get.value(row);
      if (values?.get(name) === value) continue;
      values?.set(name, value);
      const kind = type === func || type === ifunc ? 0 : 1;
      const isImport = symbolSection(symbols, row).index === 0 ? about.import : 0;
      this.#add(
        name,
        row,
        isImport | (kind << about.kindAt) | (number << about.tableAt) | (versionAt(row) << about.versionAt),
      );
    }
  }

  /** Gives the number of a row's name; undefined when it has none. Other tables write versions into the name. */
  #reader({ file, strings, table, isDynamic }: SymbolTable): (row: number) => number | undefined {
    const start = file.bytes.copy(strings.offset, Math.min(strings.size, this.#mostStrings));
    return (row) => {
      let at = table.get.name(row);
      let bytes = start;
      if (at + longestString > start.length && start.length < strings.size) {
        // It may end behind what was read.
        const length = file.bytes.lengthOfString(strings.offset + at, Math.min(longestString, strings.size - at));
        bytes = file.bytes.copy(strings.offset + at - 1, length + 1);
        at = Math.min(at, 1);
      }
      const first = bytes[at] ?? 0;
      if (at === 0 || first === 0) return undefined;
      let end = at;
      let isPlain = true;
      for (const last = Math.min(bytes.length, at + longestString); end < last; end++) {
        const byte = bytes[end] ?? 0;
        if (byte === 0 || (byte === atSign && !isDynamic && end > at)) break;
        if (byte < 0x20 || byte > 0x7e) isPlain = false;
      }
      const { raw } = this.#shared;
      const before = raw.count;
      const name = isPlain ? raw.add(bytes, at, end) : raw.addText(textOfBytes(bytes.subarray(at, end)));
      if (name === before) noteReadable(this.#shared, name);
      return name;
    };
  }

  #add(name: number, row: number, flags: number): void {
    if (this.#count >= this.#names.length) {
      this.#names = longer(this.#names, this.#count + 1);
      this.#about = longer(this.#about, this.#count + 1);
    }
    this.#names[this.#count] = name;
    this.#about[this.#count] = flags;
    if (row !== this.#nextRow) {
      this.#runs.push(this.#count);
      this.#rows.push(row);
    }
    this.#nextRow = row + 1;
    this.#count++;
  }
}

const atSign = 0x40;

/** A new name as it stood in the source, when it is mangled. */
function noteReadable(shared: SharedNames, name: number): void {
  const { raw, readable } = shared;
  const [first, second] = [raw.heap[raw.startOf(name)], raw.heap[raw.startOf(name) + 1]];
  // `_Z`, `_R`, `__Z`, `__R`, `_GLOBAL_`: all that names of C++ and Rust begin with.
  if (first !== underscore || second === undefined || !mangledSeconds.has(second)) return;
  const text = demangle(raw.text(name));
  if (text === undefined) return;
  shared.readableOf = longer(shared.readableOf, name + 1);
  shared.readableOf[name] = readable.addText(text.slice(0, keptOfReadable)) + 1;
}

const underscore = 0x5f;
/** Characters of a readable name that are kept: those by which it is found, and one by which it is longer. */
const keptOfReadable = searched + 1;
const mangledSeconds = new Set(['Z', 'R', '_', 'G'].map((letter) => letter.charCodeAt(0)));

/** The number of the version of a row's symbol; 0: none. */
function versionNumbers({ versions }: SharedNames, symbols: SymbolTable): (row: number) => number {
  if (!symbols.isDynamic) return () => 0;
  const known = new Map<object, number>();
  return (row) => {
    const version = versionOf(symbols.file, row);
    if (!version) return 0;
    const number = known.get(version.of) ?? versions.addText(version.name);
    known.set(version.of, number);
    return number;
  };
}

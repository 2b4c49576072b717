// Sections of two files by their content without addresses: words that relocations fill count by what they point at,
// frame descriptions by what they say, tables of ways by the functions that they lead into, paths of sources by their
// ends.

import { codeAddress, isRelocatable } from '../decode/code/addresses.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { relocatedValue } from '../decode/relocations/places.ts';
import { relocationTablesOf } from '../decode/relocations/relocations.ts';
import { symbolName } from '../decode/symbols/symbols.ts';
import { sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { framesWithoutAddresses, typePointers } from './frames.ts';
import { functionAt } from './functions.ts';
import type { Paths } from './paths.ts';
import type { PlaceNames } from './places.ts';

const [alloc, executable] = [valueOf(sectionFlags, 'ALLOC'), valueOf(sectionFlags, 'EXECINSTR')];
const [noBits, note] = [valueOf(sectionTypes, 'NOBITS'), valueOf(sectionTypes, 'NOTE')];
/** A section bigger than this is compared byte by byte only. */
const mostBytes = 2 ** 25;

type Both<T> = readonly [T, T];

/**
 * The names of sections that say the same in both files, though their bytes or sizes differ.
 * @param names of places, of both files; those that code has asked for are known
 */
export function sameSections(names: Both<PlaceNames>, paths: Paths): ReadonlySet<string> {
  const [before, after] = names;
  const found = new Set<string>();
  if (isRelocatable(before.file) || isRelocatable(after.file)) return found;
  for (const now of after.file.sections) {
    const old = before.file.sections.find(({ name }) => name === now.name);
    const isAlike = old?.type === now.type && old.flags === now.flags && old.align === now.align;
    if (old && isAlike && isCompared(old) && isCompared(now) && isSame([old, now], names, paths)) found.add(now.name);
  }
  return found;
}

function isCompared({ flags, type, fileSize }: Section): boolean {
  const hasData = (flags & alloc) !== 0 && (flags & executable) === 0 && type !== noBits && type !== note;
  return hasData && fileSize <= mostBytes;
}

function isSame(sections: Both<Section>, names: Both<PlaceNames>, paths: Paths): boolean {
  if (sections[1].name === '.eh_frame') {
    const [old, now] = sections.map((section, side) =>
      framesWithoutAddresses((names[side] as PlaceNames).file, section).descriptions.toSorted(),
    );
    return (
      old !== undefined && old.length > 0 && old.length === now?.length && old.every((each, at) => each === now[at])
    );
  }
  const [old, now] = [new Content(sections[0], names[0]), new Content(sections[1], names[1])];
  const isMeaning = (each: string, at: number): boolean => paths.areSame(each, now.meanings[at] ?? '');
  if (old.meanings.length !== now.meanings.length || !old.meanings.every(isMeaning)) return false;
  if (isEqual(old.bytes, now.bytes)) return true;
  return old.pointers.size > 0 ? isSameButLengths(old, now, paths) : isSameButTexts(old.bytes, now.bytes, paths);
}

function isEqual(before: Uint8Array, after: Uint8Array): boolean {
  return before.length === after.length && before.every((byte, at) => byte === after[at]);
}

/** The bytes of a section without those of addresses, and what these mean. */
class Content {
  readonly file: ElfFile;
  readonly bytes: Uint8Array;
  readonly meanings: string[] = [];
  /** Where the words lead that relocations fill, by their offsets. */
  readonly pointers = new Map<number, number>();
  readonly #section: Section;
  readonly #names: PlaceNames;

  constructor(section: Section, names: PlaceNames) {
    [this.#section, this.#names, this.file] = [section, names, names.file];
    this.bytes = Uint8Array.from(names.file.bytes.copy(section.offset, section.fileSize));
    this.#takeRelocated();
    this.#takeSizesOfGo();
    if (section.name === '.gcc_except_table') this.#takeTypes();
    else this.#takeWays();
  }

  #take(offset: number, size: number, meaning: string): void {
    this.bytes.fill(0, offset, offset + size);
    this.meanings.push(meaning);
  }

  #takeRelocated(): void {
    const { file } = this;
    const found: { offset: number; value: number | undefined; name: string }[] = [];
    for (const table of relocationTablesOf(file)) {
      for (let row = 0; row < table.count; row++) {
        const offset = table.place(row) - this.#section.address;
        if (offset < 0 || offset >= this.bytes.length) continue;
        const { value, symbol } = relocatedValue({ table, row });
        const isElsewhere = value === undefined && symbol > 0 && table.symbols !== undefined;
        found.push({ offset, value, name: isElsewhere ? symbolName(table.symbols, symbol) : '' });
      }
    }
    for (const { offset, value, name } of found.toSorted((a, b) => a.offset - b.offset)) {
      if (value !== undefined) this.pointers.set(offset, value);
      const meaning = value === undefined ? name : this.#names.of(codeAddress(file, value), undefined, 0);
      this.#take(offset, file.class / 8, meaning);
    }
  }

  /** Go's run-time knows how long its tables of paths are (runtime/symtab.go, moduledata). */
  #takeSizesOfGo(): void {
    const { address } = this.#section;
    const found = this.#names.find('runtime.firstmoduledata');
    if (!found || found.address < address || found.address >= address + this.bytes.length) return;
    this.bytes.fill(0, found.address - address, found.address - address + found.size);
  }

  #takeTypes(): void {
    const frames = this.file.sections.find(({ name }) => name === '.eh_frame');
    const starts = frames ? framesWithoutAddresses(this.file, frames).language : [];
    for (const start of starts)
      for (const { at, to } of typePointers(this.file, this.#section, start))
        this.#take(at, 4, this.#names.of(to, undefined, 0));
  }

  /** Tables of ways: distances from a place that code takes the address of, all into one function. */
  #takeWays(): void {
    const { address } = this.#section;
    const isInside = (each: number): boolean => each >= address && each < address + this.bytes.length;
    const starts = this.#names.taken.filter(isInside).toSorted((a, b) => a - b);
    const view = new DataView(this.bytes.buffer);
    for (const [index, start] of starts.entries()) {
      if (start % waySize !== 0) continue;
      const end = Math.min(starts[index + 1] ?? Infinity, address + this.bytes.length);
      const ways: number[] = [];
      let first: number | undefined;
      for (let place = start; place + waySize <= end; place += waySize) {
        const to = start + view.getInt32(place - address, this.file.isLittle);
        const into = functionAt(this.file, to, undefined)?.found.index;
        if (into === undefined || (first ?? into) !== into) break;
        first = into;
        ways.push(to);
      }
      if (ways.length < fewestWays) continue;
      ways.forEach((to, at) => this.#take(start - address + at * waySize, waySize, this.#names.of(to, undefined, 0)));
    }
  }

  word(at: number): number {
    const view = new DataView(this.bytes.buffer);
    return this.file.class === 64
      ? Number(view.getBigInt64(at, this.file.isLittle))
      : view.getInt32(at, this.file.isLittle);
  }

  /** The text of a pointer and the word behind it, which is its length. */
  textAt(pointer: number, size: number): string | undefined {
    const to = this.pointers.get(pointer);
    return to === undefined || size <= 0 || size > longestText ? undefined : this.#names.textOf(to, size);
  }
}

const longestText = 4096;
/** A distance in a table of ways, in bytes; and how many of them are no accident. */
const waySize = 4;
const fewestWays = 3;

/** Words behind pointers to texts are their lengths: where both texts are one path they may differ (Rust's `&str`). */
function isSameButLengths(old: Content, now: Content, paths: Paths): boolean {
  const wordSize = old.file.class / 8;
  if (old.bytes.length !== now.bytes.length || old.bytes.length % wordSize !== 0) return false;
  for (let at = 0; at < old.bytes.length; at += wordSize) {
    const [before, after] = [old.word(at), now.word(at)];
    if (before === after) continue;
    const [left, right] = [old.textAt(at - wordSize, before), now.textAt(at - wordSize, after)];
    if (left === undefined || right === undefined || !paths.areSame(left, right)) return false;
  }
  return true;
}

/** Texts that are as long as this are taken for texts. */
const shortestText = 4;

/** The texts in their order, paths apart; all other bytes but the zeros that fill space. */
function isSameButTexts(before: Uint8Array, after: Uint8Array, paths: Paths): boolean {
  const [old, now] = [partsOf(before), partsOf(after)];
  return (
    old.texts.length === now.texts.length &&
    isEqual(Uint8Array.from(old.rest), Uint8Array.from(now.rest)) &&
    old.texts.every((each, at) => paths.areSame(each, now.texts[at] ?? ''))
  );
}

function partsOf(bytes: Uint8Array): { readonly texts: string[]; readonly rest: number[] } {
  const texts: string[] = [];
  const rest: number[] = [];
  for (let at = 0; at < bytes.length;) {
    let end = at;
    while (isPrintable(bytes[end])) end++;
    if (end - at >= shortestText) texts.push(asciiOf(bytes.subarray(at, end)));
    else {
      end = Math.max(end, at + 1);
      for (const byte of bytes.subarray(at, end)) if (byte !== 0) rest.push(byte);
    }
    at = end;
  }
  return { texts, rest };
}

function isPrintable(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x7f;
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

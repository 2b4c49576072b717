// Sections of two files by their content without addresses: words that relocations fill count by what they point at,
// frame descriptions and Arm's tables for unwinding by what they say, tables of ways by the functions that they lead
// into, paths of sources by their ends.

import { codeAddress, isRelocatable, sectionAt } from '../decode/code/addresses.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { relocatedValue } from '../decode/relocations/places.ts';
import { relocationTablesOf } from '../decode/relocations/relocations.ts';
import { symbolName } from '../decode/symbols/symbols.ts';
import { fileTypes, sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { cpuName } from '../disassemble/decoders.ts';
import { framesWithoutAddresses, typePointers, unwindIndexOf, unwindPointers } from './frames.ts';
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
  const pairs = after.file.sections.flatMap((now): Both<Section>[] => {
    const old = before.file.sections.find(({ name }) => name === now.name);
    const isAlike = old?.type === now.type && old.flags === now.flags && old.align === now.align;
    return old && isAlike && isCompared(before.file, old) && isCompared(after.file, now) ? [[old, now]] : [];
  });
  const sides: Both<ContentSide> = [sideOf(before), sideOf(after)];
  // Folders that one section tells of may explain another one.
  for (let known = -1; known < paths.folders.size;) {
    known = paths.folders.size;
    for (const pair of pairs) if (!found.has(pair[1].name) && isSame(pair, sides, paths)) found.add(pair[1].name);
  }
  return found;
}

/** The names of a file's places, and those whose addresses its code takes, in order. */
interface ContentSide {
  readonly names: PlaceNames;
  readonly taken: readonly number[];
}

/** What sections are asked for later is not taken by code. */
function sideOf(names: PlaceNames): ContentSide {
  return { names, taken: names.taken.toSorted((a, b) => a - b) };
}

/** Of relocatable files only what no relocation writes to: texts. */
function isCompared(file: ElfFile, { flags, type, fileSize, index }: Section): boolean {
  const hasData = (flags & alloc) !== 0 && (flags & executable) === 0 && type !== noBits && type !== note;
  const isFilled = isRelocatable(file) && relocationTablesOf(file).some(({ section }) => section?.info === index);
  return hasData && fileSize <= mostBytes && !isFilled;
}

function isSame(sections: Both<Section>, sides: Both<ContentSide>, paths: Paths): boolean {
  if (sections[1].name === '.eh_frame') {
    const [old, now] = sections.map((section, side) =>
      framesWithoutAddresses((sides[side] as ContentSide).names.file, section).descriptions.toSorted(),
    );
    return (
      old !== undefined && old.length > 0 && old.length === now?.length && old.every((each, at) => each === now[at])
    );
  }
  const [old, now] = [new Content(sections[0], sides[0]), new Content(sections[1], sides[1])];
  const isMeaning = (each: string, at: number): boolean => paths.areSame(each, now.meanings[at] ?? '');
  if (old.meanings.length !== now.meanings.length || !old.meanings.every(isMeaning)) return false;
  if (isEqual(old.bytes, now.bytes)) return true;
  if (old.pointers.size > 0) return isSameButLengths(old, now, paths);
  if (isFixed(old.file) && isFixed(now.file) && isSameButAddresses(old, now, paths)) return true;
  const [left, right] = [textsOf(old.bytes), textsOf(now.bytes)];
  return isEqual(left.rest, right.rest) && paths.areSameTexts(left.texts, right.texts);
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

  constructor(section: Section, { names, taken }: ContentSide) {
    [this.#section, this.#names, this.file] = [section, names, names.file];
    this.bytes = Uint8Array.from(names.file.bytes.copy(section.offset, section.fileSize));
    if (isRelocatable(this.file)) return;
    this.#takeRelocated();
    this.#takeSizesOfGo();
    if (section.name === '.gcc_except_table') this.#takeTypes();
    else if (section.name === '.ARM.exidx') this.#takeIndex();
    else if (section.name === '.ARM.extab') this.#takeUnwinding();
    else this.#takeWays(taken);
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
      for (const { at, to, size } of typePointers(this.file, this.#section, start))
        this.#take(at, size, this.#names.of(to, undefined, 0));
  }

  /** Which functions are unwound how: distances to them, and to the table of what needs more room. */
  #takeIndex(): void {
    for (const { at, code, table } of unwindIndexOf(this.file, this.#section)) {
      this.#take(at, 4, this.#names.of(codeAddress(this.file, code), undefined, 0));
      if (table !== undefined) this.#take(at + 4, 4, 'table');
    }
  }

  #takeUnwinding(): void {
    for (const { at, to } of unwindPointers(this.file, this.#section))
      this.#take(at, 4, this.#names.of(codeAddress(this.file, to), undefined, 0));
  }

  /** Tables of ways: distances from a place that code takes the address of. */
  #takeWays(taken: readonly number[]): void {
    const { address } = this.#section;
    const isInside = (each: number): boolean => each >= address && each < address + this.bytes.length;
    const starts = taken.filter(isInside);
    const size = waySizes[cpuName(this.file) ?? ''] ?? usualWaySize;
    for (const [index, start] of starts.entries()) {
      if (start % size !== 0) continue;
      const ways = this.#ways(start, Math.min(starts[index + 1] ?? Infinity, address + this.bytes.length), size);
      if (ways.length < fewestWays) continue;
      ways.forEach((to, at) => {
        this.#take(start - address + at * size, size, this.#textAt(to) ?? this.#names.of(to, undefined, 0));
      });
    }
  }

  /** Where distances from a place lead: all into one function, or each (-1) to a text (LLVM's relative lookups). */
  #ways(start: number, end: number, size: number): number[] {
    const view = new DataView(this.bytes.buffer);
    const ways: number[] = [];
    let first: number | undefined;
    for (let place = start; place + size <= end; place += size) {
      const at = place - this.#section.address;
      const { isLittle } = this.file;
      const to = start + (size === 8 ? Number(view.getBigInt64(at, isLittle)) : view.getInt32(at, isLittle));
      const into = this.#textAt(to) === undefined ? functionAt(this.file, to, undefined)?.found.index : -1;
      if (into === undefined || (first ?? into) !== into) break;
      first = into;
      ways.push(to);
    }
    return ways;
  }

  /** What begins at an address, if it looks like a text. */
  #textAt(address: number): string | undefined {
    const section = sectionAt(this.file, address);
    if (!section || (section.flags & executable) !== 0) return undefined;
    const bytes = this.file.bytes.copy(section.offset + (address - section.address), mostOfText);
    const end = bytes.findIndex((byte) => !isPrintable(byte));
    return end < shortestText && end >= 0 ? undefined : asciiOf(bytes.subarray(0, end < 0 ? bytes.length : end));
  }

  word(at: number): number {
    const view = new DataView(this.bytes.buffer);
    return this.file.class === 64
      ? Number(view.getBigInt64(at, this.file.isLittle))
      : view.getInt32(at, this.file.isLittle);
  }

  /** What a word means that is an address: a function, a datum with a name, a text. */
  meaningOf(word: number): string | undefined {
    const section = sectionAt(this.file, word);
    const name = section && this.#names.of(codeAddress(this.file, word), undefined, 0);
    return name === section?.name ? undefined : name;
  }

  /** The text of a pointer and the word behind it, which is its length. */
  textAt(pointer: number, size: number): string | undefined {
    const to = this.pointers.get(pointer);
    return to === undefined || size <= 0 || size > longestText ? undefined : this.#names.textOf(to, size);
  }
}

const executableType = valueOf(fileTypes, 'EXEC');

function isFixed({ header }: ElfFile): boolean {
  return header.type === executableType;
}

/** Of programs at fixed addresses no relocation tells which words are addresses: those that mean the same in both. */
function isSameButAddresses(old: Content, now: Content, paths: Paths): boolean {
  const wordSize = old.file.class / 8;
  if (old.bytes.length !== now.bytes.length) return false;
  const end = old.bytes.length - (old.bytes.length % wordSize);
  for (let at = 0; at < end; at += wordSize) {
    if (old.word(at) === now.word(at)) continue;
    const [left, right] = [old.meaningOf(old.word(at)), now.meaningOf(now.word(at))];
    if (left === undefined || right === undefined || !paths.areSame(left, right)) return false;
  }
  return isEqual(old.bytes.subarray(end), now.bytes.subarray(end));
}

const longestText = 4096;
/** A distance in a table of ways where it has not four bytes, by CPU; and how many of them are no accident. */
const waySizes: Readonly<Record<string, number>> = { s390x: 8 };
const usualWaySize = 4;
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

/** Of a text somewhere in data so much tells what it is: what follows may be another one. */
const mostOfText = 32;
/** Texts that are as long as this are taken for texts. */
const shortestText = 4;

/** Texts, and all other bytes in their order but the zeros that fill space. */
interface Texts {
  readonly texts: readonly string[];
  readonly rest: Uint8Array;
}

/** What looks like a text in any data. */
function textsOf(bytes: Uint8Array): Texts {
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
  return { texts, rest: Uint8Array.from(rest) };
}

function isPrintable(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x7f;
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

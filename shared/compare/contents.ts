// Sections of two files by their content without addresses: words that relocations fill count by what they point at,
// frame descriptions and Arm's tables for unwinding by what they say, tables of ways by the functions that they lead
// into, paths of sources by their ends.

import { orderOf } from '../base/columns.ts';
import { once } from '../base/once.ts';
import { codeAddress, isRelocatable, lastNotAbove, sectionAt } from '../decode/code/addresses.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { relocatedValue, type RelocationReference } from '../decode/relocations/places.ts';
import { relocationTablesOf } from '../decode/relocations/relocations.ts';
import { symbolName } from '../decode/symbols/symbols.ts';
import { fileTypes, sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { cpuName } from '../disassemble/decoders.ts';
import {
  descriptionsIn,
  framesWithoutAddresses,
  languageDataOf,
  typePointers,
  unwindIndexOf,
  unwindPointers,
} from './frames.ts';
import { functionAt } from './functions.ts';
import type { Paths } from './paths.ts';
import type { PlaceNames } from './places.ts';
import { stringsName } from './topics.ts';

const [alloc, executable] = [valueOf(sectionFlags, 'ALLOC'), valueOf(sectionFlags, 'EXECINSTR')];
const writable = valueOf(sectionFlags, 'WRITE');
const mergedTexts = alloc | valueOf(sectionFlags, 'MERGE') | valueOf(sectionFlags, 'STRINGS');
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
    if (isRelocatable(after.file)) for (const name of sameTexts([before.file, after.file], paths)) found.add(name);
  }
  return found;
}

/**
 * Sections of texts in an object file by their names without what they are aligned to: a longer text, as a path may
 * be, goes into another one.
 */
function sameTexts(files: Both<ElfFile>, paths: Paths): string[] {
  const isOfTexts = ({ flags }: Section): boolean => (flags & mergedTexts) === mergedTexts;
  const names = new Map<string, Set<string>>();
  for (const { name } of files.flatMap(({ sections }) => sections.filter(isOfTexts)))
    names.set(stringsName(name), (names.get(stringsName(name)) ?? new Set()).add(name));
  return [...names.values()].flatMap((group) => {
    const [old = [], now = []] = files.map((file) =>
      file.sections.filter((each) => isOfTexts(each) && group.has(each.name)).flatMap((each) => stringsIn(file, each)),
    );
    return paths.areSameTexts(old.toSorted(), now.toSorted()) ? [...group] : [];
  });
}

function stringsIn({ bytes }: ElfFile, { offset, fileSize }: Section): string[] {
  return asciiOf(bytes.copy(offset, Math.min(fileSize, mostBytes)))
    .split('\0')
    .filter((text) => text !== '');
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
    const counts = sections.map((section, side) => descriptionsIn((sides[side] as ContentSide).names.file, section));
    if (counts[0] !== counts[1]) return false;
    const [old, now] = sections.map((section, side) =>
      framesWithoutAddresses((sides[side] as ContentSide).names.file, section).descriptions.toSorted(),
    );
    return (
      old !== undefined && old.length > 0 && old.length === now?.length && old.every((each, at) => each === now[at])
    );
  }
  if (!isRelocatedAlike(sections, sides, paths)) return false;
  const [old, now] = [new Content(sections[0], sides[0]), new Content(sections[1], sides[1])];
  const isMeaning = (each: string, at: number): boolean => paths.areSame(each, now.meanings[at] ?? '');
  if (old.meanings.length !== now.meanings.length || !old.meanings.every(isMeaning)) return false;
  if (isEqual(old.bytes, now.bytes)) return true;
  if (old.pointers.size > 0) return isSameButLengths(old, now, paths);
  if (isFixed(old.file) && isFixed(now.file) && isSameButAddresses(old, now, paths)) return true;
  return (
    isEqual(withoutTexts(old.bytes, old.starts), withoutTexts(now.bytes, now.starts)) &&
    paths.areSameTexts(textsOf(old.bytes, old.starts), textsOf(now.bytes, now.starts))
  );
}

function isEqual(before: Uint8Array, after: Uint8Array): boolean {
  return before.length === after.length && before.every((byte, at) => byte === after[at]);
}

/** Words of a file that relocations fill, in order of their places. */
interface RelocatedWords {
  readonly places: Float64Array;
  by(row: number): RelocationReference | undefined;
}

const relocatedWords = once((file: ElfFile): RelocatedWords => {
  const tables = relocationTablesOf(file);
  // Rows of all tables are numbered one after the other.
  const starts = [0];
  for (const { count } of tables) starts.push((starts.at(-1) ?? 0) + count);
  const places = new Float64Array(starts.at(-1) ?? 0);
  for (const [at, { count, place }] of tables.entries())
    for (let row = 0; row < count; row++) places[(starts[at] ?? 0) + row] = place(row);
  const order = orderOf(places);
  return {
    places: Float64Array.from(order, (number) => places[number] ?? 0),
    by: (row) => {
      const number = order[row] ?? 0;
      const at = starts.findLastIndex((start) => start <= number);
      const table = tables[at];
      return table && { table, row: number - (starts[at] ?? 0) };
    },
  };
});

/** Those of a section: rows from `first` up to `last`, without it. */
function relocatedWordsOf(
  file: ElfFile,
  { address, fileSize }: Section,
): {
  readonly first: number;
  readonly last: number;
  place(row: number): number;
  meaning(row: number, names: PlaceNames): { readonly value: number | undefined; readonly meaning: string };
} {
  const { places, by } = relocatedWords(file);
  const before = (end: number): number => {
    let row = lastNotAbove(places, end);
    while (row >= 0 && places[row] === end) row--;
    return row + 1;
  };
  return {
    first: before(address),
    last: before(address + fileSize),
    place: (row) => places[row] ?? 0,
    meaning: (row, names) => {
      const reference = by(row);
      if (!reference) return { value: undefined, meaning: '' };
      const { value, symbol } = relocatedValue(reference);
      if (value !== undefined) return { value, meaning: names.of(codeAddress(file, value), undefined, 0) };
      const { symbols } = reference.table;
      return { value, meaning: symbol > 0 && symbols ? symbolName(symbols, symbol) : '' };
    },
  };
}

/** Whether as many words are relocated, and mean the same: nothing else of big tables has to be looked at then. */
function isRelocatedAlike(sections: Both<Section>, sides: Both<ContentSide>, paths: Paths): boolean {
  const names = [sides[0].names, sides[1].names] as const;
  if (isRelocatable(names[0].file) || isRelocatable(names[1].file)) return true;
  const [old, now] = [relocatedWordsOf(names[0].file, sections[0]), relocatedWordsOf(names[1].file, sections[1])];
  if (old.last - old.first !== now.last - now.first) return false;
  for (let row = 0; row < old.last - old.first; row++) {
    const [left, right] = [old.meaning(old.first + row, names[0]), now.meaning(now.first + row, names[1])];
    if (!paths.areSame(left.meaning, right.meaning)) return false;
  }
  return true;
}

/** The bytes of a section without those of addresses, and what these mean. */
class Content {
  readonly file: ElfFile;
  readonly bytes: Uint8Array;
  readonly meanings: string[] = [];
  /** Where the words lead that relocations fill, by their offsets. */
  readonly pointers = new Map<number, number>();
  /** What code takes the address of: there something begins. */
  readonly starts: ReadonlySet<number>;
  readonly #section: Section;
  readonly #names: PlaceNames;

  constructor(section: Section, { names, taken }: ContentSide) {
    [this.#section, this.#names, this.file] = [section, names, names.file];
    this.bytes = Uint8Array.from(names.file.bytes.copy(section.offset, section.fileSize));
    this.starts = new Set(taken.map((each) => each - section.address));
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
    const words = relocatedWordsOf(this.file, this.#section);
    for (let row = words.first; row < words.last; row++) {
      const offset = words.place(row) - this.#section.address;
      const { value, meaning } = words.meaning(row, this.#names);
      if (value !== undefined) this.pointers.set(offset, value);
      this.#take(offset, this.file.class / 8, meaning);
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
    for (const start of languageDataOf(this.file))
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
    return name === section?.name ? section && this.#shortTextAt(word, section) : name;
  }

  /** A text of no letter or one, which is no name by itself. */
  #shortTextAt(address: number, { flags, offset, address: start, type }: Section): string | undefined {
    if ((flags & (writable | executable)) !== 0 || type === noBits) return undefined;
    const [first = 1, second = 1] = this.file.bytes.copy(offset + address - start, 2);
    if (first === 0) return '""';
    return second === 0 && isPrintable(first) ? `"${String.fromCharCode(first)}"` : undefined;
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

/** What looks like a text in any data. */
function textsOf(bytes: Uint8Array, starts: ReadonlySet<number>): string[] {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = endOfText(bytes, at, starts);
    if (end - at >= shortestText) texts.push(asciiOf(bytes.subarray(at, end)));
    at = Math.max(end, at + 1);
  }
  return texts;
}

/** All other bytes in their order but the zeros that fill space. */
function withoutTexts(bytes: Uint8Array, starts: ReadonlySet<number>): Uint8Array {
  const rest = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length;) {
    const end = endOfText(bytes, at, starts);
    const next = Math.max(end, at + 1);
    if (end - at < shortestText)
      for (let place = at; place < next; place++) if (bytes[place] !== 0) rest[size++] = bytes[place] ?? 0;
    at = next;
  }
  return rest.subarray(0, size);
}

/** A text ends where something else begins, too. */
function endOfText(bytes: Uint8Array, start: number, starts: ReadonlySet<number>): number {
  let end = start;
  while (isPrintable(bytes[end]) && (end === start || !starts.has(end))) end++;
  return end;
}

function isPrintable(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x7f;
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

// Code of two files, function by function: which ones differ when addresses are taken out. Bytes are compared first;
// where they differ, or name an address, what that means in each file.

import { Fingerprint } from '../base/fingerprint.ts';
import { once } from '../base/once.ts';
import { cutTo, hexBytes, readableSize } from '../base/text.ts';
import { isRelocatable } from '../decode/code/addresses.ts';
import { codeRegionsOf, mappingsIn, type CodePiece } from '../decode/code/functions.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import type { Decoder, Glance } from '../disassemble/decoder.ts';
import { valueRulesOf, whyNoDecoder } from '../disassemble/decoders.ts';
import { isPlace } from '../documents/codeNames.ts';
import { sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { readableName } from '../listing/naming.ts';
import {
  functionsOf,
  looseName,
  pairFunctions,
  type CodeFunction,
  type FunctionPair,
  type Pairs,
} from './functions.ts';
import { labelsOf, linesOf, lineText, type Line } from './instructions.ts';
import { sameSections } from './contents.ts';
import { Paths } from './paths.ts';
import { hasOwnNames, PlaceNames } from './places.ts';

/** One of two files, and what takes its code apart. */
export interface CodeSide {
  readonly file: ElfFile;
  readonly decoder: Decoder;
}

/** Both. */
export interface CodeSides {
  readonly before: CodeSide;
  readonly after: CodeSide;
}

/** A function that only one file has, or that is another one. */
export interface CodeChange extends FunctionPair {
  /** Its name in the source, with a number where the file has several of it. */
  readonly key: string;
  /** By this documents name it, see `pairOfKey`. */
  readonly document: string;
  /** Instructions that only one of the two has; undefined where there was too much of it to count. */
  readonly only: { readonly before: number; readonly after: number } | undefined;
}

export interface CodeComparison {
  /** By key. */
  readonly changes: readonly CodeChange[];
  /** Functions that are the same. */
  readonly same: number;
  /** Sections that say the same, though their bytes differ. */
  readonly sections: ReadonlySet<string>;
  /** Knows the folders of sources in texts, and those that stand in their place. */
  readonly paths: Paths;
}

/** Two files while their code is compared. */
export class CodeComparer {
  readonly #sides: CodeSides;
  readonly pairs: Pairs;
  readonly names: readonly [PlaceNames, PlaceNames];

  constructor(sides: CodeSides) {
    this.#sides = sides;
    const { before, after } = sides;
    const isCoarse = !hasOwnNames(before.file) || !hasOwnNames(after.file);
    this.pairs = pairFunctions(before.file, after.file, (side, of) => shapeOf([before, after][side] as CodeSide, of));
    const numbers = [this.pairs.ofBefore, this.pairs.ofAfter];
    const names = [before, after].map(({ file }, side) => {
      const idOf = (of: CodeFunction): string => this.#id(numbers[side]?.[of.index]);
      return new PlaceNames(file, idOf, isCoarse);
    });
    this.names = names as [PlaceNames, PlaceNames];
  }

  /** What a function is called in both files: as in the newer one. */
  #id(number: number | undefined): string {
    const { before, after } = this.pairs.pairs[number ?? -1] ?? {};
    const name = after?.name || before?.name || '';
    return name === '' ? `function ${number}` : (readableName(name) ?? name);
  }

  /** The instructions of a side of a pair. */
  lines(side: 'before' | 'after', of: CodeFunction): readonly Line[] {
    return linesOf(this.#sides[side], of, this.names[side === 'before' ? 0 : 1]);
  }

  /** Whether both functions do the same, as far as it is known without their text. */
  glance(before: CodeFunction, after: CodeFunction, paths: Paths): Verdict {
    const { before: left, after: right } = this.#sides;
    if (before.size !== after.size || !isGlanced(left, before) || !isGlanced(right, after)) return 'unsure';
    const [old, now] = [bytesOf(left.file, before), bytesOf(right.file, after)];
    const first = new Glances(this.names, paths, before, after, old, now);
    const verdict = first.verdict(left.decoder);
    // Space between instructions may be filled by others.
    if (verdict === 'same' || first.fillers.length === 0 || !fillAlike(right.decoder, after, now)) return verdict;
    for (const [at, size] of first.fillers) old.fill(filler, at, at + size);
    return new Glances(this.names, paths, before, after, old, now).verdict(left.decoder);
  }
}

/** What is known of two functions without their text. */
type Verdict = 'same' | 'other' | 'unsure';

/** Where an instruction is that only fills space, in the bytes of its function. */
type Filler = readonly [at: number, size: number];

/** Makes all instructions alike that only fill space; whether there are any. */
function fillAlike(decoder: Decoder, { piece: { start } }: CodeFunction, bytes: Uint8Array): boolean {
  const found: Filler[] = [];
  decoder.glance?.(
    bytes,
    start,
    () => undefined,
    (address, size) => found.push([address - start, size]),
  );
  for (const [at, size] of found) bytes.fill(filler, at, at + size);
  return found.length > 0;
}

/** The shortest `nop`. */
const filler = 0x90;

/** Whether a decoder tells the addresses of a function without its text. */
function isGlanced({ file, decoder }: CodeSide, { piece }: CodeFunction): boolean {
  return !!decoder.glance && !isRelocatable(file) && !valueRulesOf(file) && mappingsIn(file, piece).length === 1;
}

function bytesOf({ bytes }: ElfFile, { piece: { region, start }, size }: CodeFunction): Uint8Array {
  return bytes.copy(region.offset + (start - region.address), size);
}

/**
 * What a function looks like, apart from addresses, in a few bytes: by this functions without names are found in the
 * other file.
 */
function shapeOf(side: CodeSide, of: CodeFunction): string {
  const hash = new Fingerprint();
  const bytes = bytesOf(side.file, of);
  if (isGlanced(side, of)) hash.add(masked(side, of, bytes));
  else
    for (const { mnemonic } of linesOf(side, of, new PlaceNames(side.file, undefined, true)))
      hash.add(asciiOf(mnemonic));
  return `${bytes.length} ${hexBytes(hash.digest())}`;
}

function masked({ decoder }: CodeSide, { piece: { start } }: CodeFunction, bytes: Uint8Array): Uint8Array {
  const found = Uint8Array.from(bytes);
  const see = ({ address, size, target, data }: Glance): void => {
    const to = target ?? data ?? start;
    if (to >= start && to < start + bytes.length) return;
    const end = address + size - start;
    const field = fieldOf(bytes, address - start, end, to - (start + end), to);
    if (field) found.fill(0, field.at, field.at + field.size);
  };
  decoder.glance?.(bytes, start, see, (address, size) => found.fill(filler, address - start, address - start + size));
  return found;
}

const asciiOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Instructions of x86-64 that name an address, in two functions of one size. */
class Glances {
  readonly #names: readonly [PlaceNames, PlaceNames];
  readonly #paths: Paths;
  readonly #before: CodePiece;
  readonly #after: CodePiece;
  readonly #old: Uint8Array;
  readonly #now: Uint8Array;
  /** Bytes up to here have been compared, or what they name. */
  #done = 0;
  #isOther = false;
  /** Whether constants differ, of which not all may be read. */
  #isUnsure = false;
  readonly fillers: Filler[] = [];
  /** Whether a text is the same but for a path: then numbers may be its length. */
  #hasPath = false;

  constructor(
    names: readonly [PlaceNames, PlaceNames],
    paths: Paths,
    before: CodeFunction,
    after: CodeFunction,
    old: Uint8Array,
    now: Uint8Array,
  ) {
    this.#names = names;
    this.#paths = paths;
    [this.#before, this.#after, this.#old, this.#now] = [before.piece, after.piece, old, now];
  }

  verdict(decoder: Decoder): Verdict {
    const { start } = this.#before;
    const fills = (address: number, size: number): void => void this.fillers.push([address - start, size]);
    decoder.glance?.(this.#old, start, (found) => this.#see(found), fills);
    this.#compare(this.#old.length);
    if (this.#isOther && !this.#hasPath) return 'other';
    return this.#isOther || this.#isUnsure ? 'unsure' : 'same';
  }

  #see({ address, size, target, data, isMemory }: Glance): void {
    const { start } = this.#before;
    const to = target ?? data;
    // Of what differs only paths matter any more.
    if (to === undefined || (this.#isOther && (target !== undefined || isMemory === true))) return;
    if (to >= start && to < start + this.#old.length) return;
    const place = { file: this.#names[0].file, section: this.#before.region.section };
    if (target === undefined && !isPlace(place, to, isMemory)) return;
    const end = address + size - start;
    const field = fieldOf(this.#old, address - start, end, to - (start + end), to);
    if (!field) return void (this.#isUnsure = true);
    this.#compare(field.at);
    this.#done = field.at + field.size;
    const value = numberAt(this.#now, field.at, field.size);
    const other = field.isDistance ? value + this.#after.start + end : value;
    const read = isMemory === true ? constantSize : 0;
    const [left, right] = this.#names;
    const [old, now] = [left.of(to, place.section, read), right.of(other, this.#after.region.section, read)];
    if (old === now) return;
    if (target === undefined && this.#paths.areSame(old, now)) this.#hasPath = true;
    else if (read > 0) this.#isUnsure = true;
    else this.#isOther = true;
  }

  /** Looks whether the bytes up to an offset are the same. */
  #compare(end: number): void {
    for (let at = this.#done; at < end && !this.#isOther; at++) this.#isOther = this.#old[at] !== this.#now[at];
    this.#done = Math.max(this.#done, end);
  }
}

/** How much of a constant is compared where nobody asks how much is read: the most that an instruction reads. */
const constantSize = 16;
/** Bytes of an immediate operand behind the distance of another one. */
const behind = [0, 1, 4, 2];

/** Where an instruction has an address: as a distance from its end, or whole. */
function fieldOf(
  code: Uint8Array,
  start: number,
  end: number,
  distance: number,
  address: number,
): { readonly at: number; readonly size: number; readonly isDistance: boolean } | undefined {
  for (const left of behind) {
    const at = end - left - 4;
    if (at > start && numberAt(code, at, 4) === distance) return { at, size: 4, isDistance: true };
  }
  if (end - start === 2 && numberAt(code, end - 1, 1) === distance) return { at: end - 1, size: 1, isDistance: true };
  for (const size of [4, 8])
    for (const left of behind) {
      const at = end - left - size;
      if (at > start && numberAt(code, at, size) === address) return { at, size, isDistance: false };
    }
  return undefined;
}

function numberAt(code: Uint8Array, at: number, size: number): number {
  if (at + size > code.length) return NaN;
  if (size === 1) return ((code[at] ?? 0) << 24) >> 24;
  return size === 4 ? wordAt(code, at) : wordAt(code, at + 4) * 2 ** 32 + (wordAt(code, at) >>> 0);
}

function wordAt(code: Uint8Array, at: number): number {
  return (code[at] ?? 0) | ((code[at + 1] ?? 0) << 8) | ((code[at + 2] ?? 0) << 16) | ((code[at + 3] ?? 0) << 24);
}

/** Bytes of code that are taken apart to count what differs: beyond, sizes tell. */
const mostCounted = 2 ** 21;
/** Functions that are compared between two steps. */
const perStep = 64;

/** Compares; each step says which part of the work is done. */
export function* codeSteps(sides: CodeSides): Generator<number, CodeComparison> {
  const { before, after } = sides;
  const known = codeComparisonOf(before.file, after.file);
  if (known) return known;
  yield 0;
  const comparison = isSameImage(before.file, after.file)
    ? {
        changes: [],
        same: functionsOf(after.file).length,
        sections: new Set<string>(),
        paths: new Paths(),
      }
    : yield* changesOf(comparerOf(sides));
  kept(before.file).set(after.file, { ...kept(before.file).get(after.file), comparison });
  return comparison;
}

function* changesOf(comparer: CodeComparer): Generator<number, CodeComparison> {
  const { pairs } = comparer.pairs;
  const keyOf = keys();
  const changes: CodeChange[] = [];
  const paths = new Paths();
  let [same, counted] = [0, 0];
  for (const [number, pair] of pairs.entries()) {
    if (number % perStep === perStep - 1) yield number / pairs.length;
    const { before, after } = pair;
    const key = keyOf(pair);
    const verdict = before && after ? comparer.glance(before, after, paths) : 'other';
    if (verdict === 'same') {
      same++;
      continue;
    }
    const size = (before?.size ?? 0) + (after?.size ?? 0);
    const isOpen = verdict === 'unsure' && before?.size === after?.size;
    const isCounted = before && after && (counted <= mostCounted || isOpen);
    const only = isCounted
      ? onlyIn(comparer.lines('before', before), comparer.lines('after', after), paths)
      : undefined;
    if (isCounted) counted += size;
    if (only && only.before + only.after === 0) same++;
    else changes.push({ ...pair, key, document: documentKey(number, key), only });
  }
  const sections = sameSections(comparer.names, paths);
  // Folders that sections tell of may explain what code reads.
  const left = paths.folders.size === 0 ? changes : changes.filter((each) => !isSameByNow(comparer, each, paths));
  return { changes: left, same: same + changes.length - left.length, sections, paths };
}

/** Whether what differs is explained by folders that are known by now. */
function isSameByNow(comparer: CodeComparer, { before, after, only }: CodeChange, paths: Paths): boolean {
  if (!before || !after || only?.before !== only?.after) return false;
  const verdict = only ? 'unsure' : comparer.glance(before, after, paths);
  if (verdict !== 'unsure' || (!only && before.size !== after.size)) return verdict === 'same';
  const counts = onlyIn(comparer.lines('before', before), comparer.lines('after', after), paths);
  return counts.before + counts.after === 0;
}

interface Kept {
  readonly comparer?: CodeComparer;
  readonly comparison?: CodeComparison;
}

const kept = once((_before: ElfFile) => new WeakMap<ElfFile, Kept>());

/** The comparison of two files' code that has been made; undefined where none has. */
export function codeComparisonOf(before: ElfFile, after: ElfFile): CodeComparison | undefined {
  return kept(before).get(after)?.comparison;
}

/** The functions of two files, beside each other. */
export function comparerOf(sides: CodeSides): CodeComparer {
  const { before, after } = sides;
  const known = kept(before.file).get(after.file);
  const comparer = known?.comparer ?? new CodeComparer(sides);
  kept(before.file).set(after.file, { ...known, comparer });
  return comparer;
}

/** The key of a comparison with all code, and what the key of one function begins with. */
export const codeKey = 'code';
/** Names in keys become names of tabs and files. */
const longestName = 40;

function documentKey(number: number, key: string): string {
  return `${codeKey} ${number} ${cutTo(key, longestName)}`;
}

/** The functions that the key of a document names; undefined where the files have others by now. */
export function pairOfKey(comparer: CodeComparer, key: string): (FunctionPair & { readonly name: string }) | undefined {
  const keyOf = keys();
  const name = key.split(' ').slice(2).join(' ');
  const named = comparer.pairs.pairs.map((pair) => ({ ...pair, name: keyOf(pair) }));
  const found = named[Number(key.split(' ')[1])];
  const isIt = (each: typeof found): boolean => each !== undefined && cutTo(each.name, longestName) === name;
  return isIt(found) ? found : named.find(isIt);
}

const [alloc, note, noBits] = [
  valueOf(sectionFlags, 'ALLOC'),
  valueOf(sectionTypes, 'NOTE'),
  valueOf(sectionTypes, 'NOBITS'),
];

/** Whether two files are loaded alike, byte for byte, but for notes: what was stripped, or has another build-id. */
function isSameImage(before: ElfFile, after: ElfFile): boolean {
  if (isRelocatable(before)) return false;
  const [old, now] = [before, after].map(({ sections }) => sections.filter(({ flags }) => (flags & alloc) !== 0));
  return (
    old !== undefined &&
    now?.length === old.length &&
    old.every((section, at) => {
      const other = now[at];
      if (section.address !== other?.address || section.size !== other.size || section.type !== other.type)
        return false;
      return section.type === note || section.type === noBits || isSameContent(before, section, after, other);
    })
  );
}

/** Bytes that are compared at once. */
const pieceSize = 2 ** 20;

function isSameContent(before: ElfFile, { offset, fileSize }: Section, after: ElfFile, other: Section): boolean {
  for (let at = 0; at < fileSize; at += pieceSize) {
    const size = Math.min(pieceSize, fileSize - at);
    const [old, now] = [before.bytes.copy(offset + at, size), after.bytes.copy(other.offset + at, size)];
    if (old.some((byte, index) => byte !== now[index])) return false;
  }
  return true;
}

/** A key for each pair: its name, with a number from the second on. */
function keys(): (pair: FunctionPair) => string {
  const times = new Map<string, number>();
  return ({ before, after }) => {
    const raw = after?.name || before?.name || '';
    const place = (after ?? before)?.piece.start ?? 0;
    const name = raw === '' ? `function at 0x${place.toString(16)}` : (readableName(raw) ?? looseName(raw));
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

/** How many lines only one of the two has; where they differ in nothing but order or ways at least one each. */
function onlyIn(before: readonly Line[], after: readonly Line[], paths: Paths): { before: number; after: number } {
  const [old, now] = [textsOf(before), textsOf(after)];
  if (areSameLines(old, now, paths)) return { before: 0, after: 0 };
  const counts = new Map<string, number>();
  for (const each of before) {
    const text = lineText(each, () => '…');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  let added = 0;
  for (const each of after) {
    const text = lineText(each, () => '…');
    const left = counts.get(text) ?? 0;
    if (left > 0) counts.set(text, left - 1);
    else added++;
  }
  const gone = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return gone + added === 0 ? { before: 1, after: 1 } : { before: gone, after: added };
}

/** Whether lines are the same but for paths in texts, and the lengths of these, which code of Rust and Go knows. */
function areSameLines(before: readonly string[], after: readonly string[], paths: Paths): boolean {
  if (before.length !== after.length) return false;
  const isOther = (old: string, at: number): boolean => !paths.areSame(old, after[at] ?? '');
  const others = before.flatMap((old, at) => (isOther(old, at) ? [[old, after[at] ?? ''] as const] : []));
  // Without a path in the function nothing has the length of one.
  if (others.length === before.filter((old, at) => old !== after[at]).length) return others.length === 0;
  const longer = new Set([...paths.folders].map(([old, now]) => now.length - old.length));
  const isExplained = others.every(([old, now]) => {
    const [left = NaN, right = NaN] = [old, now].map((text) => Number(lastNumber.exec(text)?.[1] ?? NaN));
    if (old.replace(lastNumber, '') !== now.replace(lastNumber, '')) return false;
    return lengthFactors.some((factor) => longer.has((right - left) / factor));
  });
  if (isExplained) paths.lengths += others.length;
  return isExplained;
}

/** How code knows lengths: as they are; twice, beside a bit that says what they are (Rust's `fmt::Arguments`). */
const lengthFactors = [1, 2];

/** A constant behind a comma. */
const lastNumber = /(?<=, #?)(\d+|0x[0-9a-f]+)$/;

function textsOf(lines: readonly Line[]): string[] {
  const labels = labelsOf(lines);
  return lines.map((each) => lineText(each, (line) => `L${labels.get(line) ?? 0}`));
}

/** Bytes of code that two files have together: what is compared without being asked for it depends on that. */
export function codeSizeOf(before: ElfFile, after: ElfFile): number {
  const regions = [...codeRegionsOf(before), ...codeRegionsOf(after)];
  return regions.reduce((sum, { size }) => sum + size, 0);
}

/** Code that is compared without being asked for it, in bytes; of CPUs whose decoders tell addresses as text less. */
const mostUnasked = { glanced: 2 ** 24, other: 2 ** 21 };

/** Why the code of two files is not compared unless somebody asks for it, in words; undefined where it is. */
export function whyCodeIsLeft(before: ElfFile, after: ElfFile): string | undefined {
  const reason = whyNoDecoder(before) ?? whyNoDecoder(after);
  if (reason !== undefined) return `Code is not compared: ${reason}.`;
  if (before.header.machine !== after.header.machine || before.class !== after.class)
    return 'Code is not compared: it is of different CPUs.';
  const size = codeSizeOf(before, after);
  const most = valueRulesOf(before) ? mostUnasked.other : mostUnasked.glanced;
  return size > most ? `Code is not compared: it is ${readableSize(size)} together.` : undefined;
}

/** Whether the code of two files can be compared at all. */
export function isCodeComparable(before: ElfFile, after: ElfFile): boolean {
  const isRead = whyNoDecoder(before) === undefined && whyNoDecoder(after) === undefined;
  return isRead && before.header.machine === after.header.machine && before.class === after.class;
}

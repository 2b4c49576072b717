// Where the code of a file is, and where its functions begin: symbols, frame descriptions, stubs, entry and
// initialisers. Stripped files have the latter.

import { once } from '../../base/once.ts';
import { sectionFlags, sectionTypes, segmentTypes, symbolTypes } from '../../elf/constants.ts';
import { machineNumbers } from '../../elf/machineNumbers.ts';
import { valueOf } from '../../elf/names.ts';
import { hasNoSections, type ElfFile, type Section } from '../file.ts';
import { symbolIntervals, symbolsFrom } from '../symbols/nearest.ts';
import { allSymbolTablesOf } from '../symbols/debugSymbols.ts';
import { symbolName, symbolSection, symbolType } from '../symbols/symbols.ts';
import { isRelocatable, lastNotAbove } from './addresses.ts';
import { arraysOf } from './arrays.ts';
import { unwindIndexOf } from './unwind.ts';

/** A run of code: an executable section, or an executable segment of a file without sections. */
export interface CodeRegion {
  readonly name: string;
  readonly section: Section | undefined;
  /** Of the first byte; in a relocatable file 0, and all addresses are offsets in the section. */
  readonly address: number;
  readonly offset: number;
  readonly size: number;
  /** Stubs that lead to other files. */
  readonly isPlt: boolean;
}

/** A function, or what lies between two: from its first address to before the next one begins. */
export interface CodePiece {
  readonly region: CodeRegion;
  readonly start: number;
  readonly end: number;
}

const executable = valueOf(sectionFlags, 'EXECINSTR');
const alloc = valueOf(sectionFlags, 'ALLOC');
const noBits = valueOf(sectionTypes, 'NOBITS');
const load = valueOf(segmentTypes, 'LOAD');
const executableSegment = 1;
const functionTypes = ['FUNC', 'GNU_IFUNC'].map((name) => valueOf(symbolTypes, name));
const noType = valueOf(symbolTypes, 'NOTYPE');
const arm = valueOf(machineNumbers, 'ARM');
const pltNames = /^\.i?plt($|\.)/;
/** A piece without any function in it is cut here, in bytes, so that no document grows without bounds. */
const longestPiece = 1 << 18;

/** The code of a file, by address. */
export const codeRegionsOf = once((file: ElfFile): readonly CodeRegion[] => {
  const sections = file.sections.filter(
    ({ flags, type, fileSize }) =>
      (flags & executable) !== 0 && (flags & alloc) !== 0 && type !== noBits && fileSize > 0,
  );
  const regions = sections.map((section): CodeRegion => {
    const { name, index, address, offset, fileSize } = section;
    const start = isRelocatable(file) ? 0 : address;
    const isPlt = !isRelocatable(file) && pltNames.test(name);
    return { name: name || `section ${index}`, section, address: start, offset, size: fileSize, isPlt };
  });
  if (regions.length > 0 || !hasNoSections(file)) return regions.toSorted(byAddress).map((each) => clipped(file, each));
  return file.segments
    .filter(({ type, flags, fileSize }) => type === load && (flags & executableSegment) !== 0 && fileSize > 0)
    .map(({ index, address, offset, fileSize }) => ({
      name: `segment ${index}`,
      section: undefined,
      address,
      offset,
      size: fileSize,
      isPlt: false,
    }))
    .toSorted(byAddress)
    .map((each) => clipped(file, each));
});

function byAddress(a: CodeRegion, b: CodeRegion): number {
  return a.address - b.address || (a.section?.index ?? 0) - (b.section?.index ?? 0);
}

function clipped({ bytes }: ElfFile, region: CodeRegion): CodeRegion {
  return { ...region, size: Math.max(0, Math.min(region.size, bytes.size - region.offset)) };
}

/** The region that holds an address. @param section in a relocatable file the section's index */
export function codeRegionAt(file: ElfFile, address: number, section?: number): CodeRegion | undefined {
  return codeRegionsOf(file).find(
    (region) =>
      address >= region.address &&
      address < region.address + region.size &&
      (!isRelocatable(file) || region.section?.index === section),
  );
}

/** The pieces of a region, by address: its functions. Stubs are one piece. */
export function piecesOf(file: ElfFile, region: CodeRegion): { readonly count: number; at(row: number): CodePiece } {
  const starts = startsOf(file).get(region) ?? new Float64Array([region.address]);
  const end = region.address + region.size;
  return {
    count: starts.length,
    at: (row) => ({ region, start: starts[row] ?? region.address, end: starts[row + 1] ?? end }),
  };
}

/** The piece that holds an address. */
export function pieceAt(file: ElfFile, address: number, section?: number): CodePiece | undefined {
  const region = codeRegionAt(file, address, section);
  const starts = region && startsOf(file).get(region);
  if (!region || !starts) return undefined;
  return piecesOf(file, region).at(Math.max(0, lastNotAbove(starts, address)));
}

const startsOf = once((file: ElfFile): ReadonlyMap<CodeRegion, Float64Array> => {
  const starts = new Map<CodeRegion, Float64Array>();
  const known = isRelocatable(file) ? [] : knownStarts(file).toSorted((a, b) => a - b);
  for (const region of codeRegionsOf(file)) {
    const { address, size, isPlt } = region;
    const own = isPlt ? [] : [...functionStarts(file, region), ...within(known, address, address + size)];
    starts.set(
      region,
      cut(
        own.toSorted((a, b) => a - b),
        region,
      ),
    );
  }
  return starts;
});

function within(sorted: readonly number[], start: number, end: number): readonly number[] {
  return sorted.slice(lastNotAbove(sorted, start - 1) + 1, lastNotAbove(sorted, end - 1) + 1);
}

/** What other tables than those of symbols say: frame descriptions, entry, initialisers. */
function knownStarts(file: ElfFile): number[] {
  const index = unwindIndexOf(file);
  const frames = Array.from({ length: index?.count ?? 0 }, (_, row) => index?.location(row) ?? 0);
  const arrays = arraysOf(file).flatMap((array) =>
    Array.from({ length: array.count }, (_, row) => array.value(row) ?? 0),
  );
  return [...frames, ...arrays, file.header.entry].map((address) => codeAddress(file, address));
}

/** Bit 0 of a function's address says that it is Thumb code (ELF for the Arm Architecture, 5.5.3). */
export function codeAddress({ header }: ElfFile, address: number): number {
  return header.machine === arm && address % 2 === 1 ? address - 1 : address;
}

/** Functions that symbols name; labels inside a function with a size are none. */
function* functionStarts(file: ElfFile, { address, size, section }: CodeRegion): Generator<number> {
  let covered = -Infinity;
  for (const { symbols, row } of symbolsFrom(file, address, address + size, section?.index)) {
    const { get } = symbols.table;
    const type = symbolType(symbols, row);
    const start = codeAddress(file, get.value(row));
    const isFunction = functionTypes.includes(type) || (type === noType && isName(symbolName(symbols, row)));
    if (
      !isFunction ||
      (start < covered && get.size(row) === 0) ||
      (start < covered && start + get.size(row) <= covered)
    )
      continue;
    covered = Math.max(covered, start + get.size(row));
    yield start;
  }
}

/** Mapping symbols and local labels are no functions. */
function isName(name: string): boolean {
  return name !== '' && !/^(\$|\.L)/.test(name);
}

/** Sorted starts without repetitions, from the region's first address on, no piece without bounds. */
function cut(sorted: readonly number[], { address, size }: CodeRegion): Float64Array {
  const starts: number[] = [];
  const end = address + size;
  for (const next of [address, ...sorted, end]) {
    const last = starts.at(-1);
    if (next < address || next > end || (last !== undefined && next <= last)) continue;
    // At multiples of 64 no instruction of a fixed size is cut; of x86 decoding finds its way back.
    if (last !== undefined) for (let at = last + longestPiece; at < next; at += longestPiece) starts.push(at);
    if (next < end) starts.push(next);
  }
  return Float64Array.from(starts);
}

/** From an address on, what the bytes are: code of either instruction set, or data; up to the next one. */
export interface Mapping {
  readonly start: number;
  readonly what: 'usual' | 'thumb' | 'data';
}

interface Mappings {
  readonly starts: Float64Array;
  readonly words: readonly Mapping['what'][];
}

/** Whether a symbol only says what kind of bytes follow. */
export function isMappingName(name: string): boolean {
  return /^\$[axtd]($|\.|rv)/.test(name);
}

const mappingWords: Readonly<Record<string, Mapping['what']>> = { $a: 'usual', $x: 'usual', $t: 'thumb', $d: 'data' };

/**
 * Mapping symbols by section, sorted: of ARM, AArch64 and RISC-V (ELF for the Arm Architecture, 5.5.5; ELF for AArch64,
 * 5.5.4; RISC-V psABI, Mapping Symbol).
 */
const mappingsOf = once((file: ElfFile): ReadonlyMap<number, Mappings> => {
  const found = new Map<number, Mapping[]>();
  for (const symbols of allSymbolTablesOf(file)) {
    for (let row = 1; row < symbols.count; row++) {
      if (symbolType(symbols, row) !== noType) continue;
      const what = mappingWords[/^(\$[axtd])(?=$|\.|rv)/.exec(symbolName(symbols, row))?.[0] ?? ''];
      if (what === undefined) continue;
      const key = isRelocatable(file) ? symbolSection(symbols, row).index : 0;
      const list = found.get(key) ?? [];
      list.push({ start: symbols.table.get.value(row), what });
      found.set(key, list);
    }
  }
  return new Map([...found].map(([key, list]) => [key, sorted(list)]));
});

function sorted(list: readonly Mapping[]): Mappings {
  const inOrder = list.toSorted((a, b) => a.start - b.start);
  return { starts: Float64Array.from(inOrder, ({ start }) => start), words: inOrder.map(({ what }) => what) };
}

/**
 * The stretches of a piece that are read alike. Without mapping symbols ARM's functions say by their addresses whether
 * they are Thumb.
 */
export function mappingsIn(file: ElfFile, { region, start, end }: CodePiece): readonly Mapping[] {
  const key = isRelocatable(file) ? (region.section?.index ?? 0) : 0;
  const mappings = mappingsOf(file).get(key);
  if (!mappings) return [{ start, what: isThumbAt(file, start) ? 'thumb' : 'usual' }];
  const { starts, words } = mappings;
  const first = lastNotAbove(starts, start);
  const found: Mapping[] = [{ start, what: words[first] ?? 'usual' }];
  for (let row = first + 1; row < starts.length && (starts[row] ?? end) < end; row++) {
    const next = { start: starts[row] ?? end, what: words[row] ?? 'usual' };
    if (next.what !== found.at(-1)?.what) found.push(next);
  }
  return found;
}

/** Whether code of ARM at an address is Thumb's: the odd address of the nearest function before says so. */
function isThumbAt(file: ElfFile, address: number): boolean {
  if (file.header.machine !== arm) return false;
  if (file.header.entry === address + 1) return true;
  const { count, start, symbol } = symbolIntervals(file);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start(middle) <= address + 1) low = middle + 1;
    else high = middle;
  }
  for (let entry = low - 1; entry >= 0 && entry > low - nearby; entry--) {
    const { table, row } = symbol(entry);
    if (functionTypes.includes(symbolType(table, row))) return start(entry) % 2 === 1;
  }
  return false;
}

/** Symbols before an address that are looked at for a function. */
const nearby = 32;

// Where the code of a file is, its functions as pieces of it, and how their bytes are read.

import { once } from '../../base/once.ts';
import { sectionFlags, sectionTypes, segmentTypes, symbolTypes } from '../../elf/constants.ts';
import { machineNumbers } from '../../elf/machineNumbers.ts';
import { valueOf } from '../../elf/names.ts';
import { hasNoSections, type ElfFile } from '../file.ts';
import { symbolIntervals } from '../symbols/nearest.ts';
import { allSymbolTablesOf } from '../symbols/debugSymbols.ts';
import { mappingOf, symbolSection, symbolType } from '../symbols/symbols.ts';
import { codeAddress, isRelocatable, lastNotAbove } from './addresses.ts';
import { arraysOf } from './arrays.ts';
import { calledIn, startsIn, startWords, type Called, type CodeRegion, type Starts, type StartWord } from './starts.ts';

/** A function, or what lies between two: from its first address to before the next one begins. */
export interface CodePiece {
  readonly region: CodeRegion;
  readonly start: number;
  readonly end: number;
  /** Of a page, which is several functions: its number, from 1. */
  readonly page?: number;
}

const executable = valueOf(sectionFlags, 'EXECINSTR');
const alloc = valueOf(sectionFlags, 'ALLOC');
const noBits = valueOf(sectionTypes, 'NOBITS');
const load = valueOf(segmentTypes, 'LOAD');
const executableSegment = 1;
const functionTypes = ['FUNC', 'GNU_IFUNC'].map((name) => valueOf(symbolTypes, name));
const arm = valueOf(machineNumbers, 'ARM');
const pltNames = /^\.i?plt($|\.)/;

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
  const starts = startsOf(file).get(region)?.addresses ?? new Float64Array([region.address]);
  const end = region.address + region.size;
  return {
    count: starts.length,
    at: (row) => ({ region, start: starts[row] ?? region.address, end: starts[row + 1] ?? end }),
  };
}

/** Bytes of code on a page, as far as functions end there: what is taken apart and shown at once. */
const pageSize = 1 << 15;

/** The pages of a region: its functions one after the other, whole. */
export function codePagesOf(
  file: ElfFile,
  region: CodeRegion,
): { readonly count: number; at(page: number): CodePiece } {
  const { count, at } = piecesOf(file, region);
  const starts = [region.address];
  for (let row = 1; row < count; row++) {
    const { start } = at(row);
    if (start - (starts.at(-1) ?? 0) >= pageSize) starts.push(start);
  }
  const end = region.address + region.size;
  return {
    count: starts.length,
    at: (page) => ({ region, start: starts[page - 1] ?? region.address, end: starts[page] ?? end, page }),
  };
}

/** The functions of a piece: of a page several. */
export function functionsIn(file: ElfFile, piece: CodePiece): readonly CodePiece[] {
  if (piece.page === undefined) return [piece];
  const starts = startsOf(file).get(piece.region)?.addresses ?? new Float64Array(0);
  const { at } = piecesOf(file, piece.region);
  const found: CodePiece[] = [];
  for (let row = Math.max(0, lastNotAbove(starts, piece.start)); (starts[row] ?? piece.end) < piece.end; row++)
    found.push(at(row));
  return found;
}

/** The piece that holds an address. */
export function pieceAt(file: ElfFile, address: number, section?: number): CodePiece | undefined {
  const region = codeRegionAt(file, address, section);
  const starts = region && startsOf(file).get(region)?.addresses;
  if (!region || !starts) return undefined;
  return piecesOf(file, region).at(Math.max(0, lastNotAbove(starts, address)));
}

/** The beginnings in each region, made anew when more of them are known. */
function startsOf(file: ElfFile): ReadonlyMap<CodeRegion, Starts> {
  const kept = keptStarts(file);
  const { places } = calledIn(file);
  if (!kept.starts || kept.places !== places) {
    kept.starts = startsIn(file, codeRegionsOf(file));
    kept.places = places;
  }
  return kept.starts;
}

const keptStarts = once(
  (_file: ElfFile): { starts?: ReadonlyMap<CodeRegion, Starts>; places?: readonly Called[] | undefined } => ({}),
);

/** What says that a function begins where a piece does; undefined inside one. */
export function foundBy(file: ElfFile, { region, start }: CodePiece): StartWord | undefined {
  const starts = startsOf(file).get(region);
  const row = starts ? lastNotAbove(starts.addresses, start) : -1;
  return starts?.addresses[row] === start ? startWords[starts.words[row] ?? 0] : undefined;
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

const mappingWords: Readonly<Record<string, Mapping['what']>> = { $a: 'usual', $x: 'usual', $t: 'thumb', $d: 'data' };

/** Mapping symbols by section, sorted. */
const mappingsOf = once((file: ElfFile): ReadonlyMap<number, Mappings> => {
  const found = new Map<number, Mapping[]>();
  for (const symbols of allSymbolTablesOf(file)) {
    for (let row = 1; row < symbols.count; row++) {
      const what = mappingWords[mappingOf(symbols, row) ?? ''];
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

/** Whether mapping symbols say what is code in a region, and what is data. */
export function hasMappings(file: ElfFile, { section }: CodeRegion): boolean {
  return mappingsOf(file).has(isRelocatable(file) ? (section?.index ?? 0) : 0);
}

/**
 * The stretches of a piece that are read alike. Without mapping symbols ARM's functions say by their addresses whether
 * they are Thumb.
 */
export function mappingsIn(file: ElfFile, { region, start, end }: CodePiece): readonly Mapping[] {
  const key = isRelocatable(file) ? (region.section?.index ?? 0) : 0;
  const mappings = mappingsOf(file).get(key);
  if (!mappings) return modesIn(file, start, end);
  const { starts, words } = mappings;
  const first = lastNotAbove(starts, start);
  const found: Mapping[] = [{ start, what: words[first] ?? 'usual' }];
  for (let row = first + 1; row < starts.length && (starts[row] ?? end) < end; row++) {
    const next = { start: starts[row] ?? end, what: words[row] ?? 'usual' };
    if (next.what !== found.at(-1)?.what) found.push(next);
  }
  return found;
}

/**
 * Without mapping symbols the nearest function before, else the first one, says whether code of ARM is Thumb's: by its
 * odd address; of functions without a symbol those who call them know.
 */
function modesIn(file: ElfFile, start: number, end: number): readonly Mapping[] {
  if (file.header.machine !== arm || isRelocatable(file)) return [{ start, what: 'usual' }];
  const { addresses, isThumb } = modesOf(file);
  const what = (row: number): Mapping['what'] => (isThumb[row] === 1 ? 'thumb' : 'usual');
  const first = Math.max(0, lastNotAbove(addresses, start));
  const found: Mapping[] = [{ start, what: what(first) }];
  for (let row = first + 1; row < addresses.length && (addresses[row] ?? end) < end; row++)
    if (what(row) !== found.at(-1)?.what && (addresses[row] ?? 0) > start)
      found.push({ start: addresses[row] ?? start, what: what(row) });
  return found;
}

/** Whether code of ARM at an address is Thumb's. @param section in a relocatable file the section's index */
function isThumbAt(file: ElfFile, address: number, section?: number): boolean {
  if (file.header.machine !== arm) return false;
  const region = codeRegionAt(file, address, section);
  return region !== undefined && mappingsIn(file, { region, start: address, end: address + 1 })[0]?.what === 'thumb';
}

/** What symbols of a place in code say: functions of Thumb have odd addresses. */
export function namedAddress(file: ElfFile, address: number, section?: number): number {
  return isThumbAt(file, address, section) ? address + 1 : address;
}

interface Modes {
  readonly addresses: Float64Array;
  readonly isThumb: Uint8Array;
}
const keptModes = once((_file: ElfFile): { modes?: Modes; places?: readonly Called[] | undefined } => ({}));

function modesOf(file: ElfFile): Modes {
  const kept = keptModes(file);
  const { places } = calledIn(file);
  if (!kept.modes || kept.places !== places) {
    kept.modes = modesSaid(file, places ?? []);
    kept.places = places;
  }
  return kept.modes;
}

function modesSaid(file: ElfFile, called: readonly Called[]): Modes {
  const { count, start, symbol } = symbolIntervals(file);
  const isFunction = (entry: number): boolean => {
    const { table, row } = symbol(entry);
    return functionTypes.includes(symbolType(table, row));
  };
  const own = Array.from({ length: count }, (_, entry) => entry)
    .filter(isFunction)
    .map((entry) => start(entry));
  const arrays = arraysOf(file).flatMap((array) =>
    Array.from({ length: array.count }, (_, row) => array.value(row) ?? 0),
  );
  const said = [...own, ...arrays, file.header.entry]
    .filter((address) => address !== 0)
    .map((address) => ({ address: codeAddress(file, address), isThumb: address % 2 === 1 }));
  const sorted = [...said, ...called].toSorted((a, b) => a.address - b.address);
  return {
    addresses: Float64Array.from(sorted, ({ address }) => address),
    isThumb: Uint8Array.from(sorted, ({ isThumb }) => Number(isThumb)),
  };
}

// Where functions begin, and what says so: symbols, the entry, initialisers, frame descriptions, the index of functions
// of ARM, calls that lead there.

import { once } from '../../base/once.ts';
import { symbolTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import type { ElfFile, Section } from '../file.ts';
import { symbolsFrom } from '../symbols/nearest.ts';
import { symbolName, symbolType } from '../symbols/symbols.ts';
import { codeAddress, isRelocatable, lastNotAbove } from './addresses.ts';
import { arraysOf } from './arrays.ts';
import { frameRangesOf } from './frames.ts';
import { functionIndexOf } from './functionIndex.ts';
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

/** What says that a function begins, the surest first; a cut and the region's first byte say nothing of the kind. */
export const startWords = [
  'symbol',
  'entry',
  'initialiser',
  'frame description',
  'index of functions',
  'call',
  'first byte',
  'cut',
] as const;
export type StartWord = (typeof startWords)[number];

/** Beginnings of a region, ascending, from its first byte on. */
export interface Starts {
  readonly addresses: Float64Array;
  /** Of each the row of `startWords`. */
  readonly words: Uint8Array;
}

/** A place that a call leads to. `isThumb` says in which of ARM's instruction sets. */
export interface Called {
  readonly address: number;
  readonly isThumb: boolean;
}

const functionTypes = ['FUNC', 'GNU_IFUNC'].map((name) => valueOf(symbolTypes, name));
const noType = valueOf(symbolTypes, 'NOTYPE');
/** A piece without any function in it is cut here, in bytes, so that no document grows without bounds. */
const longestPiece = 1 << 18;

/**
 * Where calls lead that no function was known at, once somebody has looked for them (disassemble/called.ts); where much
 * code was not looked through, the bytes outside of known functions in each region.
 */
export const calledIn = once(
  (_file: ElfFile): { places?: readonly Called[]; left?: ReadonlyMap<CodeRegion, number> } => ({}),
);

type Start = readonly [address: number, word: StartWord];

/** The beginnings in each region of a file. */
export function startsIn(file: ElfFile, regions: readonly CodeRegion[]): ReadonlyMap<CodeRegion, Starts> {
  const known = isRelocatable(file) ? [] : knownStarts(file).toSorted(inOrder);
  const addresses = Float64Array.from(known, ([address]) => address);
  return new Map(
    regions.map((region) => {
      const { address, size, isPlt } = region;
      const others = known.slice(
        lastNotAbove(addresses, address - 1) + 1,
        lastNotAbove(addresses, address + size - 1) + 1,
      );
      const own = isPlt ? [] : [...symbolStarts(file, region), ...others].toSorted(inOrder);
      return [region, cut(own, region)];
    }),
  );
}

/** By address; of several at one the surest first. */
function inOrder([a, first]: Start, [b, second]: Start): number {
  return a - b || startWords.indexOf(first) - startWords.indexOf(second);
}

/** What other tables than those of symbols say, and calls. */
function knownStarts(file: ElfFile): Start[] {
  const all = (word: StartWord, count: number, address: (row: number) => number): Start[] =>
    Array.from({ length: count }, (_, row) => [codeAddress(file, address(row)), word]);
  const frames = unwindIndexOf(file);
  const unindexed = frames ? [] : frameRangesOf(file).starts;
  const index = functionIndexOf(file);
  const called = calledIn(file).places ?? [];
  return [
    [codeAddress(file, file.header.entry), 'entry'],
    ...arraysOf(file).flatMap(({ count, value }) => all('initialiser', count, (row) => value(row) ?? 0)),
    ...all('frame description', frames?.count ?? 0, (row) => frames?.location(row) ?? 0),
    ...all('frame description', unindexed.length, (row) => unindexed[row] ?? 0),
    ...all('index of functions', index?.count ?? 0, (row) => index?.location(row) ?? 0),
    ...all('call', called.length, (row) => called[row]?.address ?? 0),
  ];
}

/** Functions that symbols name; labels inside a function with a size are none. */
function* symbolStarts(file: ElfFile, region: CodeRegion): Generator<Start> {
  for (const { start } of symbolFunctions(file, region)) yield [start, 'symbol'];
}

/** Functions that symbols name, with the address behind their last byte where it is known. */
export function* symbolFunctions(
  file: ElfFile,
  { address, size, section }: CodeRegion,
): Generator<{ readonly start: number; readonly end: number }> {
  let covered = -Infinity;
  for (const { symbols, row } of symbolsFrom(file, address, address + size, section?.index)) {
    const { get } = symbols.table;
    const type = symbolType(symbols, row);
    const start = codeAddress(file, get.value(row));
    const end = start + get.size(row);
    const isFunction = functionTypes.includes(type) || (type === noType && isName(symbolName(symbols, row)));
    if (!isFunction || (start < covered && (end === start || end <= covered))) continue;
    covered = Math.max(covered, end);
    yield { start, end };
  }
}

/** Mapping symbols and local labels are no functions. */
function isName(name: string): boolean {
  return name !== '' && !/^(\$|\.L)/.test(name);
}

/** Without repetitions, from the region's first address on, no piece without bounds. */
function cut(sorted: readonly Start[], { address, size }: CodeRegion): Starts {
  const addresses: number[] = [];
  const words: number[] = [];
  const end = address + size;
  const add = (at: number, word: StartWord): void => void (addresses.push(at), words.push(startWords.indexOf(word)));
  const first: Start = [address, sorted.find(([at]) => at >= address)?.[0] === address ? 'cut' : 'first byte'];
  for (const [next, word] of [...(first[1] === 'cut' ? [] : [first]), ...sorted, [end, 'cut'] as const]) {
    const last = addresses.at(-1);
    if (next < address || next > end || (last !== undefined && next <= last)) continue;
    // At multiples of 64 no instruction of a fixed size is cut; of x86 decoding finds its way back.
    if (last !== undefined) for (let at = last + longestPiece; at < next; at += longestPiece) add(at, 'cut');
    if (next < end) add(next, word);
  }
  return { addresses: Float64Array.from(addresses), words: Uint8Array.from(words) };
}

// Addresses of an entry: from one to another, or a list of ranges. And what of many ranges covers an address.

import { lastNotAbove } from '../decode/code/addresses.ts';
import { valueOf } from '../elf/names.ts';
import { forms, rangeEntries } from './constants.ts';
import type { Cursor } from './cursor.ts';
import { cursorAt, wordIn } from './sections.ts';
import {
  addressIn,
  isConstant,
  numberedAddress,
  rootNumber,
  rootOf,
  valueOfEntry,
  type Entry,
  type Unit,
} from './units.ts';

/** Addresses from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const rangeListNumber = valueOf(forms, 'rnglistx');

/** The ranges of an entry; none where it has no code. @param most of a list no more are read */
export function rangesOf({ unit, values }: Pick<Entry, 'unit' | 'values'>, most: number): readonly Range[] {
  const list = valueOfEntry({ values }, 'ranges');
  if (list) {
    const offset = list.form === rangeListNumber ? numberedList(unit, list.number) : list.number;
    return unit.version >= 5 ? rangeList(unit, offset, most) : oldRangeList(unit, offset, most);
  }
  const start = addressIn(unit, valueOfEntry({ values }, 'low_pc'));
  const high = valueOfEntry({ values }, 'high_pc');
  if (start === undefined || !high) return [];
  const end = isConstant(high) ? start + high.number : addressIn(unit, high);
  return end !== undefined && isUsable(unit, start, end) ? [{ start, end }] : [];
}

/**
 * Not what linkers leave of functions that they have thrown away: the highest address (DWARF 6 proposal 200609.1, lld),
 * or the one below it in lists where the highest has a meaning.
 */
function isUsable({ addressSize }: Unit, start: number, end: number): boolean {
  const highest = addressSize === 8 ? -1 : 2 ** (8 * addressSize) - 1;
  return start < end && start !== highest && start !== highest - 1;
}

/** Where a list of a number begins (DWARF 5, 7.28). */
function numberedList(unit: Unit, index: number): number {
  const width = unit.isWide ? 8 : 4;
  // Of a split unit the offsets stand behind the header of its only table.
  const base = rootNumber(unit, 'rnglists_base') ?? (unit.isWide ? 20 : 12);
  return base + (wordIn(unit.sections.region('rnglists'), base + index * width, width) ?? Infinity);
}

/** What addresses of lists count from at first: the unit's own first address. */
function baseOf(unit: Unit): number {
  const owner = unit.skeleton ?? unit;
  const root = rootOf(owner);
  return (root && addressIn(owner, valueOfEntry(root, 'low_pc'))) ?? 0;
}

/** Bytes of a list that are taken at first; twice as many while they do not suffice. */
const usualSize = 256;

/** Reads a list that ends somewhere, from as few bytes as there have to be. */
function listAt(
  unit: Unit,
  section: 'ranges' | 'rnglists',
  offset: number,
  read: (cursor: Cursor) => readonly Range[],
): readonly Range[] {
  const { sections } = section === 'ranges' ? (unit.skeleton ?? unit) : unit;
  const region = sections.region(section);
  for (let size = usualSize; ; size *= 4) {
    const cursor = cursorAt(region, offset, size);
    const found = read(cursor);
    if (!cursor.isAtEnd || !(offset + size < region.size)) return found;
  }
}

/** A list of DWARF 2 to 4 (DWARF 4, 2.17.3): pairs of distances from the base, up to a pair of zeros. */
function oldRangeList(unit: Unit, given: number, most: number): readonly Range[] {
  const base = (unit.skeleton && rootNumber(unit.skeleton, 'GNU_ranges_base')) ?? 0;
  const highest = unit.addressSize === 8 ? -1 : 2 ** (8 * unit.addressSize) - 1;
  return listAt(unit, 'ranges', base + given, (cursor) => {
    const found: Range[] = [];
    let from = baseOf(unit);
    while (!cursor.isAtEnd && found.length < most) {
      const [first, second] = [cursor.word(unit.addressSize), cursor.word(unit.addressSize)];
      if (cursor.isCut || (first === 0 && second === 0)) break;
      if (first === highest) from = second;
      else if (isUsable(unit, first, second)) found.push({ start: from + first, end: from + second });
    }
    return found;
  });
}

const entryKind = (name: string): number => valueOf(rangeEntries, name);
const [endOfList, baseNumber, offsetPair, baseAddress] = [
  'end_of_list',
  'base_addressx',
  'offset_pair',
  'base_address',
].map(entryKind);

/** A list of DWARF 5 (DWARF 5, 2.17.3). */
function rangeList(unit: Unit, offset: number, most: number): readonly Range[] {
  return listAt(unit, 'rnglists', offset, (cursor) => {
    const found: Range[] = [];
    let base = baseOf(unit);
    while (!cursor.isAtEnd && found.length < most) {
      const kind = cursor.u8();
      if (kind === endOfList) break;
      if (kind === baseNumber) base = numberedAddress(unit, cursor.uleb()) ?? 0;
      else if (kind === baseAddress) base = cursor.word(unit.addressSize);
      else if (kind === offsetPair) {
        const [start, end] = [cursor.uleb(), cursor.uleb()];
        if (start < end && isUsable(unit, base, Infinity)) found.push({ start: base + start, end: base + end });
      } else {
        const [start, end] = pairOf(unit, cursor, kind);
        if (start === undefined || end === undefined) break;
        if (isUsable(unit, start, end)) found.push({ start, end });
      }
    }
    return found;
  });
}

type End = number | undefined;

const pairs: readonly (readonly [name: string, read: (cursor: Cursor, unit: Unit) => readonly [End, End]])[] = [
  ['startx_endx', (cursor, unit) => [numberedAddress(unit, cursor.uleb()), numberedAddress(unit, cursor.uleb())]],
  ['startx_length', (cursor, unit) => withLength(numberedAddress(unit, cursor.uleb()), cursor)],
  ['start_end', (cursor, unit) => [cursor.word(unit.addressSize), cursor.word(unit.addressSize)]],
  ['start_length', (cursor, unit) => withLength(cursor.word(unit.addressSize), cursor)],
];
const pairReaders = new Map(pairs.map(([name, read]) => [entryKind(name), read]));

function pairOf(unit: Unit, cursor: Cursor, kind: number): readonly [End, End] {
  return pairReaders.get(kind)?.(cursor, unit) ?? [undefined, undefined];
}

function withLength(start: End, cursor: Cursor): readonly [End, End] {
  return [start, (start ?? 0) + cursor.uleb()];
}

/** Which of many ranges an address belongs to: of several the one that was added last. */
export class Cover {
  /** Where another owner begins, and which; -1: none. */
  readonly #starts: Float64Array;
  readonly #owners: Int32Array;

  /** @param ranges with their owners, numbers from 0 on, those that win behind those that lose */
  constructor(ranges: readonly (Range & { readonly owner: number })[]) {
    const order = [...ranges.keys()];
    const byStart = order.toSorted((a, b) => (ranges[a]?.start ?? 0) - (ranges[b]?.start ?? 0));
    const borders = Float64Array.from(ranges.flatMap(({ start, end }) => [start, end])).sort();
    const starts: number[] = [];
    const owners: number[] = [];
    const open = new Heap();
    let next = 0;
    for (const border of borders) {
      for (; (ranges[byStart[next] ?? -1]?.start ?? Infinity) <= border; next++) open.push(byStart[next] ?? 0);
      while (open.size > 0 && (ranges[open.top]?.end ?? 0) <= border) open.pop();
      const owner = open.size > 0 ? (ranges[open.top]?.owner ?? -1) : -1;
      if (starts.at(-1) === border) owners[owners.length - 1] = owner;
      else if (owners.at(-1) !== owner) {
        starts.push(border);
        owners.push(owner);
      }
    }
    this.#starts = Float64Array.from(starts);
    this.#owners = Int32Array.from(owners);
  }

  /** The owner at an address; -1 where there is none. */
  at(address: number): number {
    return this.#owners[lastNotAbove(this.#starts, address)] ?? -1;
  }
}

/** Numbers, the largest on top. */
class Heap {
  readonly #numbers: number[] = [];

  get size(): number {
    return this.#numbers.length;
  }
  get top(): number {
    return this.#numbers[0] ?? -1;
  }
  push(number: number): void {
    const all = this.#numbers;
    let at = all.length;
    for (let above = (at - 1) >> 1; at > 0 && (all[above] ?? 0) < number; above = (at - 1) >> 1) {
      all[at] = all[above] ?? 0;
      at = above;
    }
    all[at] = number;
  }
  pop(): void {
    const all = this.#numbers;
    const last = all.pop();
    if (last === undefined || all.length === 0) return;
    let at = 0;
    for (let below = 1; below < all.length; below = 2 * at + 1) {
      if ((all[below + 1] ?? -1) > (all[below] ?? -1)) below++;
      if ((all[below] ?? -1) <= last) break;
      all[at] = all[below] ?? 0;
      at = below;
    }
    all[at] = last;
  }
}

// From a place to the relocation that writes there: binary search where a table is in order of its places, a sorted
// index made on first use where it is not.

import { once } from '../../base/once.ts';
import { sectionFlags } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { isRelocatable, lastNotAbove } from '../code/addresses.ts';
import type { ElfFile, Section } from '../file.ts';
import { implicitAddend, relocationRow, relocationTablesOf, type RelocationTable } from './relocations.ts';

/** One relocation: a row of a table. */
export interface RelocationReference {
  readonly table: RelocationTable;
  readonly row: number;
}

/** Finds the rows of one table by place. */
interface Finder {
  readonly table: RelocationTable;
  find(place: number): number;
}

const alloc = valueOf(sectionFlags, 'ALLOC');

/**
 * The relocation that the loader applies at an address. Tables that are not loaded (`ld --emit-relocs`) do not count.
 * @param section in a relocatable file the section that `place` is an offset in
 */
export function relocationAt(file: ElfFile, place: number, section?: Section): RelocationReference | undefined {
  for (const { table, find } of findersOf(file).get(isRelocatable(file) ? section?.index : undefined) ?? []) {
    const row = find(place);
    if (row >= 0) return { table, row };
  }
  return undefined;
}

/** Tables that write to one section, or to the memory of a program, at most: real files have three. */
const mostTables = 16;

/** The finders by the index of the section that the tables of a relocatable file write to. */
const findersOf = once((file: ElfFile): ReadonlyMap<number | undefined, readonly Finder[]> => {
  const finders = new Map<number | undefined, Finder[]>();
  for (const table of relocationTablesOf(file)) {
    if (!isRelocatable(file) && table.section && (table.section.flags & alloc) === 0) continue;
    const target = isRelocatable(file) ? table.target?.index : undefined;
    const list = finders.get(target) ?? [];
    if (list.length < mostTables) list.push({ table, find: finderOf(table) });
    finders.set(target, list);
  }
  return finders;
});

function finderOf(table: RelocationTable): Finder['find'] {
  let finder: Finder['find'] | undefined;
  return (place) => (finder ??= makeFinder(table))(place);
}

/**
 * Linkers put relative relocations first, in order of their places, and sort what follows by symbol (`-z combreloc`):
 * so the rows that are in order are searched as they are, and only the others need an index.
 */
function makeFinder({ count, place }: RelocationTable): Finder['find'] {
  let sorted = 0;
  let highest = -Infinity;
  for (; sorted < count; sorted++) {
    const here = place(sorted);
    if (here < highest) break;
    highest = here;
  }
  const lowest = sorted > 0 ? place(0) : Infinity;
  const inFirst: Finder['find'] = (wanted) =>
    wanted < lowest || wanted > highest ? -1 : inOrder(sorted, place, wanted);
  if (sorted === count) return inFirst;
  const inRest = unordered(count - sorted, (row) => place(sorted + row));
  return (wanted) => {
    const row = inFirst(wanted);
    if (row >= 0) return row;
    const later = inRest(wanted);
    return later >= 0 ? sorted + later : -1;
  };
}

function unordered(count: number, place: (row: number) => number): Finder['find'] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let row = 0; row < count; row++) {
    const here = place(row);
    if (here > highest) highest = here;
    if (here < lowest) lowest = here;
  }
  return (highest - lowest + 1) * count < Number.MAX_SAFE_INTEGER ? byKeys(count, place, lowest) : byRows(count, place);
}

/** The first row of a table in order whose place is `wanted`; -1: none. */
function inOrder(count: number, place: (row: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (place(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < count && place(low) === wanted ? low : -1;
}

/** Place and row in one number each: sorting plain numbers is ten times faster than sorting rows by what they name. */
function byKeys(count: number, place: (row: number) => number, lowest: number): Finder['find'] {
  const keys = new Float64Array(count);
  for (let row = 0; row < count; row++) keys[row] = (place(row) - lowest) * count + row;
  keys.sort();
  return (wanted) => {
    const start = (wanted - lowest) * count;
    const key = keys[lastNotAbove(keys, start - 1) + 1];
    return key !== undefined && key >= start && key < start + count ? key - start : -1;
  };
}

/** For places too far apart for that, which no real file has. */
function byRows(count: number, place: (row: number) => number): Finder['find'] {
  const places = new Float64Array(count);
  for (let row = 0; row < count; row++) places[row] = place(row);
  const placeOf = (row: number): number => places[row] ?? 0;
  const rows = Uint32Array.from(places, (_, row) => row).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
  return (wanted) => {
    const at = inOrder(count, (index) => placeOf(rows[index] ?? 0), wanted);
    return at < 0 ? -1 : (rows[at] ?? -1);
  };
}

/** What stands at a place after relocation, as far as the file tells. */
export interface RelocatedValue {
  /** The address; undefined when another file defines the symbol, or when the CPU's rule is another. */
  readonly value: number | undefined;
  /** Row of the relocation's symbol; 0: none. */
  readonly symbol: number;
  /** The value is that of a function which returns the real one (IRELATIVE). */
  readonly isResolver: boolean;
}

const slotKinds = ['slot', 'got'];
const baseKinds = ['relative', 'irelative', 'relr'];

/**
 * Computes what a relocation writes, before the load address is added: symbol + addend, the addend in place where the
 * form has none.
 */
export function relocatedValue({ table, row }: RelocationReference): RelocatedValue {
  const { file } = table;
  const kind = relocationRow(file, table.type(row))?.[2];
  const symbol = table.symbol(row);
  const addend = (): number => (table.hasAddend ? table.addend(row) : (implicitAddend(table, row) ?? 0));
  const isResolver = kind === 'irelative';
  if (kind !== undefined && baseKinds.includes(kind) && symbol === 0) return { value: addend(), symbol, isResolver };
  const definition =
    symbol !== 0 && table.symbols && symbol < table.symbols.count && table.symbols.table.get.shndx(symbol) !== 0
      ? table.symbols.table.get.value(symbol)
      : undefined;
  if (definition === undefined || kind === undefined) return { value: undefined, symbol, isResolver };
  if (slotKinds.includes(kind)) return { value: definition + table.addend(row), symbol, isResolver };
  return { value: kind === 'absolute' || kind === 'relative' ? definition + addend() : undefined, symbol, isResolver };
}

// From an address to the symbol that lies there: one sorted index over all symbol tables that tell of a file, made on
// first use.

import { once } from '../../base/once.ts';
import { symbolTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { isRelocatable, lastNotAbove } from '../code/addresses.ts';
import { allSymbolTablesOf } from './debugSymbols.ts';
import type { ElfFile } from '../file.ts';
import { mappingOf, symbolBind, symbolSection, symbolType, type SymbolTable } from './symbols.ts';

/** A symbol and how far behind its start an address lies, in bytes. */
export interface Nearest {
  readonly symbols: SymbolTable;
  readonly row: number;
  readonly offset: number;
}

interface Index {
  readonly keys: Float64Array;
  readonly ends: Float64Array;
  readonly rows: Uint32Array;
  readonly tables: readonly SymbolTable[];
  readonly tableOfEntry: Uint8Array;
}

const untargeted = ['SECTION', 'FILE', 'TLS'].map((name) => valueOf(symbolTypes, name));
/** In relocatable files every section begins at 0; the index keeps them apart by adding this much per section. */
const sectionDistance = 2 ** 40;

const indexOf = once((file: ElfFile): Index => {
  const tables = allSymbolTablesOf(file);
  const { keys, rows, ofTable } = entriesOf(tables, isRelocatable(file));
  const tableOf = (entry: number): SymbolTable | undefined => tables[ofTable[entry] ?? 0];
  const rank = (entry: number): number => rankOf(tableOf(entry), rows[entry] ?? 0);
  const order = new Uint32Array(keys.length)
    .map((_, entry) => entry)
    .sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || rank(a) - rank(b));
  const sortedKeys = Float64Array.from(order, (entry) => keys[entry] ?? 0);
  const sizes = Float64Array.from(order, (entry) => tableOf(entry)?.table.get.size(rows[entry] ?? 0) ?? 0);
  return {
    keys: sortedKeys,
    ends: sortedKeys.map((key, at) => key + (sizes[at] ?? 0)),
    rows: Uint32Array.from(order, (entry) => rows[entry] ?? 0),
    tableOfEntry: Uint8Array.from(order, (entry) => ofTable[entry] ?? 0),
    tables,
  };
});

/** The symbols that have an address, as columns in the order of the tables. */
function entriesOf(
  tables: readonly SymbolTable[],
  isRelocatable: boolean,
): { keys: Float64Array; rows: Uint32Array; ofTable: Uint8Array } {
  const most = tables.reduce((sum, table) => sum + table.count, 0);
  const keys = new Float64Array(most);
  const rows = new Uint32Array(most);
  const ofTable = new Uint8Array(most);
  let count = 0;
  tables.forEach((symbols, tableIndex) => {
    const { get } = symbols.table;
    for (let row = 1; row < symbols.count; row++) {
      if (get.shndx(row) === 0 || get.name(row) === 0 || untargeted.includes(symbolType(symbols, row))) continue;
      const { index, isReserved } = symbolSection(symbols, row);
      if (isReserved || mappingOf(symbols, row) !== undefined) continue;
      keys[count] = get.value(row) + (isRelocatable ? index * sectionDistance : 0);
      rows[count] = row;
      ofTable[count++] = tableIndex;
    }
  });
  return { keys: keys.subarray(0, count), rows: rows.subarray(0, count), ofTable: ofTable.subarray(0, count) };
}

/**
 * Of several symbols at one address the one of the highest rank is found: sized before unsized, global before local,
 * the dynamic table before the others, one in the file before those elsewhere.
 */
function rankOf(symbols: SymbolTable | undefined, row: number): number {
  if (!symbols) return 0;
  const bind = symbolBind(symbols, row);
  const isSized = symbols.table.get.size(row) > 0;
  return (
    (isSized ? 8 : 0) +
    (bind === 1 ? 4 : 0) +
    (bind !== 0 ? 2 : 0) +
    (symbols.isDynamic ? 1 : 0) +
    (symbols.origin === undefined ? 0.5 : 0)
  );
}

/**
 * How many entries before the nearest are looked at for one whose size reaches the address: inner labels hide their
 * function.
 */
const lookBack = 8;

/**
 * The symbol whose bytes hold an address, or that begins there.
 * @param section the section's index in a relocatable file, where addresses are offsets in sections
 */
export function symbolAt(file: ElfFile, address: number, section = 0): Nearest | undefined {
  const { keys, ends, rows, tableOfEntry, tables } = indexOf(file);
  const key = address + (isRelocatable(file) ? section * sectionDistance : 0);
  const last = lastNotAbove(keys, key);
  for (let at = last; at >= 0 && at > last - lookBack; at--) {
    if (keys[at] !== key && !(key < (ends[at] ?? 0))) continue;
    const symbols = tables[tableOfEntry[at] ?? 0];
    if (symbols) return { symbols, row: rows[at] ?? 0, offset: key - (keys[at] ?? 0) };
  }
  return undefined;
}

/**
 * The first address of each symbol and the one behind its last byte, in no order: between two neighbours of them the
 * nearest symbol is the same.
 */
export function symbolBorders(file: ElfFile): Float64Array {
  const { keys, ends } = indexOf(file);
  const borders = new Float64Array(2 * keys.length);
  borders.set(keys);
  // A symbol without size is found at its first address only.
  borders.set(
    ends.map((end, at) => (end === keys[at] ? end + 1 : end)),
    keys.length,
  );
  return borders;
}

/** The symbols that have an address, in the order of their addresses. Of several at one the highest in rank is last. */
export interface SymbolIntervals {
  readonly count: number;
  /** First address, and the one behind the last; in relocatable files offsets in `section`. */
  start(entry: number): number;
  end(entry: number): number;
  section(entry: number): number;
  symbol(entry: number): { readonly table: SymbolTable; readonly row: number };
}

/** Where the symbols of a file are, and how far they reach: equal for those without size. */
export const symbolIntervals = once((file: ElfFile): SymbolIntervals => {
  const { keys, ends, rows, tableOfEntry, tables } = indexOf(file);
  const distance = isRelocatable(file) ? sectionDistance : Infinity;
  const section = (entry: number): number => Math.max(0, Math.floor((keys[entry] ?? 0) / distance));
  const base = (entry: number): number => (distance === Infinity ? 0 : section(entry) * distance);
  return {
    count: keys.length,
    start: (entry) => (keys[entry] ?? 0) - base(entry),
    end: (entry) => (ends[entry] ?? 0) - base(entry),
    section,
    symbol: (entry) => ({ table: tables[tableOfEntry[entry] ?? 0] as SymbolTable, row: rows[entry] ?? 0 }),
  };
});

/**
 * The symbols that begin at addresses from `start` to before `end`, in order; of several at one address the one that
 * `symbolAt` finds.
 * @param section as there
 */
export function* symbolsFrom(file: ElfFile, start: number, end: number, section = 0): Generator<Nearest> {
  const { keys, rows, tableOfEntry, tables } = indexOf(file);
  const base = isRelocatable(file) ? section * sectionDistance : 0;
  for (let at = lastBelow(keys, base + start) + 1; at < keys.length; at++) {
    const key = keys[at] ?? Infinity;
    if (key >= base + end) return;
    const symbols = tables[tableOfEntry[at] ?? 0];
    if (symbols && keys[at + 1] !== key) yield { symbols, row: rows[at] ?? 0, offset: key - base - start };
  }
}

function lastBelow(keys: Float64Array, key: number): number {
  let at = lastNotAbove(keys, key);
  while (at >= 0 && keys[at] === key) at--;
  return at;
}

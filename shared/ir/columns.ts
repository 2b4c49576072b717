// Tables of symbols and relocations put together and picked apart, column by column.

import type { Relocations, Symbols } from './image.ts';

/** The rows of several tables, one table after the other. */
export function joinSymbols(tables: readonly Symbols[]): Symbols {
  const all = <T>(column: (table: Symbols) => readonly T[]): T[] => tables.flatMap(column);
  const count = tables.reduce((sum, table) => sum + table.count, 0);
  return {
    count, name: all(({ name }) => name), version: all(({ version }) => version), versionFile: all(({ versionFile }) => versionFile),
    kind: all(({ kind }) => kind), binding: all(({ binding }) => binding), visibility: all(({ visibility }) => visibility), home: all(({ home }) => home),
    isDefault: joined(new Uint8Array(count), tables.map(({ isDefault }) => isDefault)), machineBits: joined(new Uint8Array(count), tables.map(({ machineBits }) => machineBits)),
    value: joined(new Float64Array(count), tables.map(({ value }) => value)), size: joined(new Float64Array(count), tables.map(({ size }) => size)),
  };
}

/** The same for relocations; `symbol` and `rank` are raised by what comes before each table. */
export function joinRelocations(tables: readonly { readonly relocations: Relocations; readonly firstSymbol: number; readonly firstRank: number }[]): Relocations {
  const count = tables.reduce((sum, { relocations }) => sum + relocations.count, 0);
  const columns = tables.map(({ relocations }) => relocations);
  return {
    count, kind: columns.flatMap(({ kind }) => kind),
    place: joined(new Float64Array(count), columns.map(({ place }) => place)), size: joined(new Uint8Array(count), columns.map(({ size }) => size)), addend: joined(new Float64Array(count), columns.map(({ addend }) => addend)),
    symbol: joined(new Int32Array(count), tables.map(({ relocations, firstSymbol }) => relocations.symbol.map((row) => (row < 0 ? row : row + firstSymbol)))),
    rank: joined(new Uint16Array(count), tables.map(({ relocations, firstRank }) => relocations.rank.map((rank) => rank + firstRank))),
  };
}

type Column = Uint8Array | Uint16Array | Int32Array | Float64Array;

function joined<T extends Column>(out: T, parts: readonly Column[]): T {
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Some rows of a table, in the given order, each as often as it is given. */
export function selectSymbols(symbols: Symbols, rows: readonly number[]): Symbols {
  const some = <T>(column: readonly T[]): T[] => rows.map((row) => column[row] as T);
  const { name, version, versionFile, kind, binding, visibility, home, isDefault, machineBits, value, size } = symbols;
  return {
    count: rows.length, name: some(name), version: some(version), versionFile: some(versionFile), kind: some(kind), binding: some(binding), visibility: some(visibility), home: some(home),
    isDefault: Uint8Array.from(rows, (row) => isDefault[row] ?? 0), machineBits: Uint8Array.from(rows, (row) => machineBits[row] ?? 0),
    value: Float64Array.from(rows, (row) => value[row] ?? 0), size: Float64Array.from(rows, (row) => size[row] ?? 0),
  };
}

/** The same for relocations. */
export function selectRelocations({ place, kind, size, symbol, addend, rank }: Relocations, rows: readonly number[]): Relocations {
  return {
    count: rows.length, kind: rows.map((row) => kind[row] ?? 'none'),
    place: Float64Array.from(rows, (row) => place[row] ?? 0), size: Uint8Array.from(rows, (row) => size[row] ?? 0), symbol: Int32Array.from(rows, (row) => symbol[row] ?? -1),
    addend: Float64Array.from(rows, (row) => addend[row] ?? 0), rank: Uint16Array.from(rows, (row) => rank[row] ?? 0),
  };
}

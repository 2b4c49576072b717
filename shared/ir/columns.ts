// Tables of symbols, labels and relocations put together and picked apart, column by column.

import type { Labels, Relocations, Symbols } from './image.ts';

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

/** The same for labels: the texts follow each other, too. */
export function joinLabels(tables: readonly Labels[]): Labels {
  const all = <T>(column: (table: Labels) => readonly T[]): T[] => tables.flatMap(column);
  const count = tables.reduce((sum, table) => sum + table.count, 0);
  const size = tables.reduce((sum, { text }) => sum + text.length, 0);
  const name = joined(new Uint32Array(count), tables.map((table) => table.name));
  let [row, start] = [0, 0];
  for (const table of tables) {
    for (const end = row + table.count; row < end; row++) name[row] = (name[row] ?? 0) + start;
    start += table.text.length;
  }
  return {
    count, text: joined(new Uint8Array(size), tables.map(({ text }) => text)), name, kind: all(({ kind }) => kind), binding: all(({ binding }) => binding), visibility: all(({ visibility }) => visibility),
    machineBits: joined(new Uint8Array(count), tables.map(({ machineBits }) => machineBits)), isAbsolute: joined(new Uint8Array(count), tables.map(({ isAbsolute }) => isAbsolute)),
    value: joined(new Float64Array(count), tables.map(({ value }) => value)), size: joined(new Float64Array(count), tables.map((table) => table.size)),
  };
}

/** The same for labels; the text stays. */
export function selectLabels(labels: Labels, rows: readonly number[]): Labels {
  const some = <T>(column: readonly T[]): T[] => rows.map((row) => column[row] as T);
  const { text, name, kind, binding, visibility, machineBits, isAbsolute, value, size } = labels;
  return {
    count: rows.length, text, name: Uint32Array.from(rows, (row) => name[row] ?? 0), kind: some(kind), binding: some(binding), visibility: some(visibility),
    machineBits: Uint8Array.from(rows, (row) => machineBits[row] ?? 0), isAbsolute: Uint8Array.from(rows, (row) => isAbsolute[row] ?? 0),
    value: Float64Array.from(rows, (row) => value[row] ?? 0), size: Float64Array.from(rows, (row) => size[row] ?? 0),
  };
}

/** Labels that are given row by row. Characters are bytes. */
export function labelsOf(rows: readonly Label[]): Labels {
  const name = new Uint32Array(rows.length);
  let size = 0;
  rows.forEach(({ name: { length } }, row) => {
    name[row] = size;
    size += length + 1;
  });
  const text = new Uint8Array(size);
  rows.forEach((row, index) => { for (let i = 0; i < row.name.length; i++) text[(name[index] ?? 0) + i] = row.name.charCodeAt(i); });
  return {
    count: rows.length, text, name, kind: rows.map(({ kind }) => kind), binding: rows.map(({ binding }) => binding), visibility: rows.map(({ visibility = 'default' }) => visibility),
    machineBits: Uint8Array.from(rows, ({ machineBits = 0 }) => machineBits), isAbsolute: Uint8Array.from(rows, ({ isAbsolute = false }) => Number(isAbsolute)),
    value: Float64Array.from(rows, ({ value }) => value), size: Float64Array.from(rows, ({ size: bytes = 0 }) => bytes),
  };
}

/** A row of `Labels`. */
export interface Label {
  readonly name: string;
  readonly kind: Labels['kind'][number];
  readonly binding: Labels['binding'][number];
  readonly visibility?: Labels['visibility'][number] | undefined;
  readonly machineBits?: number | undefined;
  readonly isAbsolute?: boolean;
  readonly value: number;
  readonly size?: number | undefined;
}

/** The rows in the order that files have them in: local ones first (gABI, Symbol Table), and how many those are. */
export function labelsInOrder({ count, binding }: Pick<Labels, 'count'> & { readonly binding: readonly string[] }): { readonly rows: Uint32Array; readonly locals: number } {
  const rows = new Uint32Array(count);
  let locals = 0;
  for (let row = 0; row < count; row++) if (binding[row] === 'local') rows[locals++] = row;
  let next = locals;
  for (let row = 0; row < count; row++) if (binding[row] !== 'local') rows[next++] = row;
  return { rows, locals };
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

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
  const count = rows.length;
  return {
    count, kind: rows.map((row) => kind[row] ?? 'none'),
    place: selected(new Float64Array(count), place, rows), size: selected(new Uint8Array(count), size, rows), symbol: selected(new Int32Array(count), symbol, rows, -1),
    addend: selected(new Float64Array(count), addend, rows), rank: selected(new Uint16Array(count), rank, rows),
  };
}

/** Rows of a column. In a loop: `from` of a typed array asks a list for its iterator, and takes ten times as long. */
function selected<T extends Column>(out: T, column: Column, rows: readonly number[], absent = 0): T {
  for (let index = 0; index < rows.length; index++) out[index] = column[rows[index] ?? -1] ?? absent;
  return out;
}

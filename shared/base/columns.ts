// Tables in memory as columns: a description says which there are; a table is one array for each, read and written by
// row. A row that is not there is an error of ours, and throws.

/** A column of numbers. `blank` is what a row has that nothing is known of. */
export interface NumberColumn {
  readonly type: keyof typeof numberArrays;
  readonly blank: number;
}
/** A column of strings, of which there may be only some. */
export interface WordColumn<W extends string> {
  readonly type: 'word';
  readonly blank: W;
}
export type Column = NumberColumn | WordColumn<string>;

const numberArrays = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f64: Float64Array };

export const numbers = (type: NumberColumn['type'], blank = 0): NumberColumn => ({ type, blank });
export const words = <W extends string>(blank: W): WordColumn<W> => ({ type: 'word', blank });

/** The columns of a table by name. */
export type Description = Readonly<Record<string, Column>>;
type Value<C extends Column> = C extends WordColumn<infer W> ? W : number;
type NumberName<D extends Description> = { [K in keyof D]: D[K] extends NumberColumn ? K : never }[keyof D];
export type Row<D extends Description> = { readonly [K in keyof D]: Value<D[K]> };

/** A table of `count` rows: `get.column(row)` reads, `set.column(row, value)` writes. */
export interface Columns<D extends Description> {
  readonly count: number;
  readonly description: D;
  readonly get: { readonly [K in keyof D]: (row: number) => Value<D[K]> };
  readonly set: { readonly [K in keyof D]: (row: number, value: Value<D[K]>) => void };
  /** Only for this file. */
  readonly arrays: Arrays;
}

/** A table that nobody writes to any more. */
export type FinalColumns<T extends Columns<D>, D extends Description> = Omit<T, 'set' | 'arrays'>;

type IntegerArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type NumberArray = IntegerArray | Float64Array;
type Arrays = Readonly<Record<string, NumberArray | string[]>>;

/** A table of blank rows. */
export function blankRows<D extends Description>(description: D, count: number): Columns<D> {
  return overArrays(description, count, (column) => {
    if (column.type === 'word') return Array.from({ length: count }, () => column.blank);
    const array = new numberArrays[column.type](count);
    return column.blank === 0 ? array : array.fill(column.blank);
  });
}

/** A table of given rows; what they leave out is blank. */
export function tableOfRows<D extends Description>(
  description: D,
  rows: readonly Readonly<Partial<Row<D>>>[],
): Columns<D> {
  return overArrays(description, rows.length, (column, name) => {
    const { blank } = column;
    if (column.type === 'word') return rows.map((row) => (row[name] ?? blank) as string);
    const array = new numberArrays[column.type](rows.length);
    rows.forEach((row, index) => {
      array[index] = (row[name] ?? blank) as number;
    });
    return array;
  });
}

/** The rows of several tables, one table after the other. */
export function joinRows<D extends Description>(description: D, tables: readonly Columns<D>[]): Columns<D> {
  const count = tables.reduce((sum, table) => sum + table.count, 0);
  return overArrays(description, count, (column, name) => {
    if (column.type === 'word') return ([] as string[]).concat(...tables.map(({ arrays }) => arrays[name] as string[]));
    const joined = new numberArrays[column.type](count);
    let at = 0;
    for (const { arrays, count: length } of tables) {
      joined.set(arrays[name] as NumberArray, at);
      at += length;
    }
    return joined;
  });
}

/** Some rows of a table, in the given order, each as often as it is given. */
export function selectRows<D extends Description>(
  { description, arrays }: Columns<D>,
  rows: readonly number[],
): Columns<D> {
  return overArrays(description, rows.length, ({ type }, name) => {
    if (type === 'word') return selectWords(arrays[name] as string[], rows, name);
    return type === 'f64'
      ? selectDoubles(arrays[name] as Float64Array, rows, name)
      : selectIntegers(arrays[name] as IntegerArray, new numberArrays[type](rows.length), rows, name);
  });
}

// The same three times: a loop that sees many kinds of arrays takes four times as long.

function selectWords(from: readonly string[], rows: readonly number[], name: string): string[] {
  return rows.map((row) => from[row] ?? absent(name, row, from.length));
}

function selectDoubles(from: Float64Array, rows: readonly number[], name: string): Float64Array {
  const selected = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    selected[index] = from[row] ?? absent(name, row, from.length);
  });
  return selected;
}

function selectIntegers(from: IntegerArray, to: IntegerArray, rows: readonly number[], name: string): IntegerArray {
  rows.forEach((row, index) => {
    to[index] = from[row] ?? absent(name, row, from.length);
  });
  return to;
}

/** The first rows of a table. */
export function firstRows<D extends Description>({ description, arrays }: Columns<D>, count: number): Columns<D> {
  return overArrays(description, count, (_, name) => (arrays[name] as NumberArray | string[]).slice(0, count));
}

/** Adds `delta` to a column of numbers: in all rows, or in those from `start` to before `end` that are wanted. */
export function raise<D extends Description>(
  table: Columns<D>,
  column: NumberName<D>,
  delta: number,
  isWanted: (row: number) => boolean = () => true,
  start = 0,
  end = table.count,
): void {
  const get = table.get[column] as (row: number) => number;
  const set = table.set[column] as (row: number, value: number) => void;
  for (let row = start; row < end; row++) if (isWanted(row)) set(row, get(row) + delta);
}

/** The rows of which something is true, ascending. */
export function rowsWhere({ count }: { readonly count: number }, isWanted: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (isWanted(row)) rows.push(row);
  return rows;
}

/** Whether something is true of a row. */
export function isAnyRow({ count }: { readonly count: number }, isWanted: (row: number) => boolean): boolean {
  for (let row = 0; row < count; row++) if (isWanted(row)) return true;
  return false;
}

/** An element that must be there. */
export function valueAt<T>(values: ArrayLike<T>, index: number): T {
  return values[index] ?? absent('list', index, values.length);
}

/** What a map must have. */
export function valueIn<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`there is no entry ${String(key)} among ${map.size}`);
  return value;
}

function overArrays<D extends Description>(
  description: D,
  count: number,
  arrayOf: (column: Column, name: string) => NumberArray | string[],
): Columns<D> {
  const arrays: Record<string, NumberArray | string[]> = {};
  const get: Record<string, unknown> = {};
  const set: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(description)) {
    const array = (arrays[name] = arrayOf(column, name));
    const own = accessors[column.type](array as never, (row) => absent(name, row, count));
    get[name] = own.get;
    set[name] = own.set;
  }
  return { count, description, get, set, arrays } as Columns<D>;
}

interface Accessors<V> {
  readonly get: (row: number) => V;
  readonly set: (row: number, value: V) => void;
}

type Wrong = (row: number) => never;

/**
 * Written out for each type: so each function sees one kind of arrays only, which is what engines make fast code of.
 */
const accessors = {
  u8: (values: Uint8Array, wrong: Wrong): Accessors<number> => ({
    get: (row) => values[row] ?? wrong(row),
    set: (row, value) => void (values[values[row] === undefined ? wrong(row) : row] = value),
  }),
  u16: (values: Uint16Array, wrong: Wrong): Accessors<number> => ({
    get: (row) => values[row] ?? wrong(row),
    set: (row, value) => void (values[values[row] === undefined ? wrong(row) : row] = value),
  }),
  u32: (values: Uint32Array, wrong: Wrong): Accessors<number> => ({
    get: (row) => values[row] ?? wrong(row),
    set: (row, value) => void (values[values[row] === undefined ? wrong(row) : row] = value),
  }),
  i32: (values: Int32Array, wrong: Wrong): Accessors<number> => ({
    get: (row) => values[row] ?? wrong(row),
    set: (row, value) => void (values[values[row] === undefined ? wrong(row) : row] = value),
  }),
  f64: (values: Float64Array, wrong: Wrong): Accessors<number> => ({
    get: (row) => values[row] ?? wrong(row),
    set: (row, value) => void (values[values[row] === undefined ? wrong(row) : row] = value),
  }),
  word: (values: string[], wrong: Wrong): Accessors<string> => ({
    get: (row) => values[row] ?? wrong(row),
    set: (row, value) => void (values[values[row] === undefined ? wrong(row) : row] = value),
  }),
};

function absent(what: string, row: number, count: number): never {
  throw new RangeError(`${what}: there is no row ${row}, there are ${count}`);
}

/** The rows in the order of their numbers; equal ones stay. Of millions: without functions of our own. */
export function orderOf(numbers: Float64Array): Uint32Array {
  const count = numbers.length;
  const order = new Uint32Array(count);
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < count; row++) {
    order[row] = row;
    least = Math.min(least, numbers[row] ?? 0);
    most = Math.max(most, numbers[row] ?? 0);
  }
  if ((most - least + 1) * count > Number.MAX_SAFE_INTEGER)
    return order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
  // Number and row in one.
  const both = new Float64Array(count);
  for (let row = 0; row < count; row++) both[row] = ((numbers[row] ?? 0) - least) * count + row;
  both.sort();
  for (let at = 0; at < count; at++) {
    const each = both[at] ?? 0;
    order[at] = each - Math.floor(each / count) * count;
  }
  return order;
}

// The tables of an image put together and picked apart: what base/columns.ts does for any table, and what goes on
// between these.

import { joinRows, raise, rowsWhere, selectRows, tableOfRows, type Row } from '../base/columns.ts';
import {
  labelColumns,
  relocationColumns,
  symbolColumns,
  type FinalImage,
  type Labels,
  type Relocations,
  type Symbols,
} from './image.ts';

/** The rows of several tables, one table after the other. */
export function joinSymbols(tables: readonly Symbols[]): Symbols {
  return joinRows(symbolColumns, tables);
}

/** The same for relocations of one image. */
export function joinRelocations(tables: readonly Relocations[]): Relocations {
  return joinRows(relocationColumns, tables);
}

/** The same for those of several images, by rank; each names symbols from its first row in the joined table on. */
export function joinRanks(
  tables: readonly { readonly relocations: Relocations; readonly firstSymbol: number }[],
): Relocations {
  const joined = joinRelocations(tables.map(({ relocations }) => relocations));
  let start = 0;
  tables.forEach(({ relocations: { count }, firstSymbol }, rank) => {
    const end = start + count;
    raise(joined, 'symbol', firstSymbol, (row) => joined.get.symbol(row) >= 0, start, end);
    for (let row = start; row < end; row++) joined.set.rank(row, rank);
    start = end;
  });
  return joined;
}

/** The same for labels: the texts follow each other, too. */
export function joinLabels(tables: readonly Labels[]): Labels {
  const text = new Uint8Array(tables.reduce((sum, table) => sum + table.text.length, 0));
  const joined = joinRows(labelColumns, tables);
  let [row, start] = [0, 0];
  for (const table of tables) {
    text.set(table.text, start);
    raise(joined, 'name', start, undefined, row, row + table.count);
    row += table.count;
    start += table.text.length;
  }
  return { ...joined, text };
}

/** Some labels, in the given order; the text stays. */
export function selectLabels(labels: Labels, rows: readonly number[]): Labels {
  return { ...selectRows(labels, rows), text: labels.text };
}

/** A row of `Labels`, as it is given to make some. */
export interface Label extends Partial<Omit<Row<typeof labelColumns>, 'name' | 'isAbsolute'>> {
  readonly name: string;
  readonly isAbsolute?: boolean;
}

/** Labels that are given row by row. Characters are bytes. */
export function labelsOf(rows: readonly Label[]): Labels {
  const text = new Uint8Array(rows.reduce((sum, { name }) => sum + name.length + 1, 0));
  let end = 0;
  const table = tableOfRows(
    labelColumns,
    rows.map((row) => {
      const start = end;
      for (let i = 0; i < row.name.length; i++) text[end++] = row.name.charCodeAt(i);
      end++;
      return { ...row, name: start, isAbsolute: Number(row.isAbsolute === true) };
    }),
  );
  return { ...table, text };
}

/** The rows in the order that files have them in: local ones first (gABI, Symbol Table), and how many those are. */
export function labelsInOrder(labels: FinalImage['labels']): {
  readonly rows: readonly number[];
  readonly locals: number;
} {
  const isLocal = (row: number): boolean => labels.get.binding(row) === 'local';
  const locals = rowsWhere(labels, isLocal);
  return { rows: [...locals, ...rowsWhere(labels, (row) => !isLocal(row))], locals: locals.length };
}

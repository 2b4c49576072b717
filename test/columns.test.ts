// Tables in memory: what their description makes of them, and that a row they do not have is an error.
import { expect, test } from 'vitest';
import {
  blankRows,
  firstRows,
  isAnyRow,
  joinRows,
  numbers,
  raise,
  rowsWhere,
  selectRows,
  tableOfRows,
  valueAt,
  valueIn,
  words,
  type Columns,
} from '../shared/base/columns.ts';

const description = {
  letter: words<'a' | 'b' | 'c'>('c'),
  small: numbers('u8'),
  short: numbers('u16'),
  word: numbers('u32'),
  row: numbers('i32', -1),
  place: numbers('f64', 0.5),
};
const columns = Object.keys(description) as (keyof typeof description)[];

const table = (): Columns<typeof description> =>
  tableOfRows(description, [
    { letter: 'a', small: 1, short: 0x1000, word: 0x8000_0000, row: 7, place: 2 ** 40 },
    { letter: 'b', small: 2 },
  ]);

/** Rows as lines. */
const text = (rows: Columns<typeof description>): string =>
  rowsWhere(rows, () => true)
    .map((row) => columns.map((name) => rows.get[name](row)).join(' '))
    .join('\n');

test('rows that are given, blank ones and the first ones', () => {
  expect(text(table())).toMatchInlineSnapshot(`
    "a 1 4096 2147483648 7 1099511627776
    b 2 0 0 -1 0.5"
  `);
  expect(text(blankRows(description, 1))).toMatchInlineSnapshot(`"c 0 0 0 -1 0.5"`);
  expect(text(firstRows(table(), 1))).toMatchInlineSnapshot(`"a 1 4096 2147483648 7 1099511627776"`);
});

test('tables joined, rows selected: neither changes when the old one does', () => {
  const first = table();
  const joined = joinRows(description, [first, first]);
  const selected = selectRows(joined, [3, 0, 0]);
  first.set.letter(0, 'c');
  joined.set.place(0, 1);
  expect(text(joined)).toMatchInlineSnapshot(`
    "a 1 4096 2147483648 7 1
    b 2 0 0 -1 0.5
    a 1 4096 2147483648 7 1099511627776
    b 2 0 0 -1 0.5"
  `);
  expect(text(selected)).toMatchInlineSnapshot(`
    "b 2 0 0 -1 0.5
    a 1 4096 2147483648 7 1099511627776
    a 1 4096 2147483648 7 1099511627776"
  `);
  expect(joinRows(description, []).count).toBe(0);
});

test('numbers raised, rows looked for', () => {
  const rows = joinRows(description, [table(), table()]);
  raise(rows, 'row', 10, (row) => rows.get.row(row) >= 0);
  raise(rows, 'small', 5, undefined, 1, 3);
  expect(text(rows)).toMatchInlineSnapshot(`
    "a 1 4096 2147483648 17 1099511627776
    b 7 0 0 -1 0.5
    a 6 4096 2147483648 17 1099511627776
    b 2 0 0 -1 0.5"
  `);
  expect([
    rowsWhere(rows, (row) => rows.get.letter(row) === 'b'),
    isAnyRow(rows, (row) => rows.get.letter(row) === 'c'),
  ]).toEqual([[1, 3], false]);
});

test('a row that is not there throws, read or written, in columns of all types', () => {
  const rows = table();
  for (const name of columns) {
    for (const row of [-1, 2, 0.5, NaN, Infinity]) {
      expect(() => rows.get[name](row), `${name} of ${row}`).toThrow(`${name}: there is no row ${row}, there are 2`);
      expect(() => {
        (rows.set[name] as (row: number, value: unknown) => void)(row, 0);
      }, `${name} of ${row}`).toThrow(RangeError);
      expect(() => selectRows(rows, [0, row])).toThrow(RangeError);
    }
  }
  expect(text(rows)).toBe(text(table()));
  expect(() => valueAt([1], 1)).toThrow('there is no row 1');
  expect(() => valueIn(new Map([['a', 1]]), 'b')).toThrow('there is no entry b');
});

// Lines of the listing: long cells are cut, names have the form that is wanted, and text, cells and bytes agree.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { wrapped } from '../shared/base/text.ts';
import { openBinary } from '../shared/engine.ts';
import { hover } from '../shared/features/hover.ts';
import { search } from '../shared/features/search.ts';
import type { Block, Column } from '../shared/listing/block.ts';
import { bytesOf, cellsAt, layOut, textAt, type Listing } from '../shared/listing/listing.ts';
import { defaultPaging, wholeTable } from '../shared/listing/overview.ts';
import type { Style } from '../shared/listing/print.ts';
import { fixturePath } from './support/fixtures.ts';

const fixtureBytes = (name: string): Uint8Array => Uint8Array.from(readFileSync(fixturePath(name)));

/** A table of one column of 8 characters, and a last one. */
function tableOf(rows: readonly (readonly string[])[], style: Style = {}): Listing {
  const first: Column = {
    name: 'cell',
    widest: 8,
    meaning: '',
    put: (out, row) => rows[row]?.forEach((text) => out.cell(text, 'text')),
  };
  const last: Column = { name: 'last', meaning: '', put: (out) => out.cell('is never cut, however long', 'text') };
  const block: Block = { id: 't', title: 't', count: rows.length, columns: [first, last] };
  return layOut([{ block, firstRow: 0, rowCount: rows.length, pages: 0 }], undefined, style);
}

const rows = [
  ['short'],
  ['12345678'],
  ['123456789'],
  ['12345', 'ab', 'cd'],
  ['1234567', 'x'],
  ['123456😀8'],
  ['ünïcödé plus'],
];

test('a long cell ends in … and leaves the next column in its place', () => {
  const listing = tableOf(rows);
  expect(rows.map((_, row) => textAt(listing, 2 + row)).join('\n')).toMatchInlineSnapshot(`
    "  short     is never cut, however long
      12345678  is never cut, however long
      1234567…  is never cut, however long
      12345ab…  is never cut, however long
      1234567x  is never cut, however long
      123456…   is never cut, however long
      ünïcödé…  is never cut, however long"
  `);
  expect(
    rows.map((_, row) =>
      cellsAt(listing, 2 + row)
        .map(({ text, whole }) => `${text}=${whole}`)
        .join(' '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "short=short is never cut, however long=is never cut, however long",
      "12345678=12345678 is never cut, however long=is never cut, however long",
      "1234567…=123456789 is never cut, however long=is never cut, however long",
      "12345=12345 ab=ab …=cd is never cut, however long=is never cut, however long",
      "1234567=1234567 x=x is never cut, however long=is never cut, however long",
      "123456…=123456😀8 is never cut, however long=is never cut, however long",
      "ünïcödé…=ünïcödé plus is never cut, however long=is never cut, however long",
    ]
  `);
});

test.each([{}, { isWhole: true }])('text, cells and bytes agree: %j', (style) => {
  const listing = tableOf(rows, style);
  const bytes = Buffer.concat([...bytesOf(listing)].map((piece) => Uint8Array.from(piece))).toString();
  const texts = Array.from({ length: listing.lineCount }, (_, line) => textAt(listing, line));
  expect(bytes).toBe(texts.join('\n') + '\n');
  for (const [line, text] of texts.entries())
    for (const { start, text: cell } of cellsAt(listing, line))
      expect(text.slice(start, start + cell.length)).toBe(cell);
});

test('on paper long cells run over', () => {
  expect(textAt(tableOf(rows, { isWhole: true }), 5)).toBe('  12345abcd  is never cut, however long');
});

test('names have the form that is wanted', () => {
  const fixture = fixtureBytes('x86_64-gxx-libshapes.so');
  const shown = (names: Style['names']): string[] => {
    const { view } = openBinary(sourceOf(fixture), 'libshapes.so', { ...defaultPaging, names });
    return ['dynsym', 'gnu.hash', 'rela.plt'].flatMap((id) => {
      const table = wholeTable(view, id);
      const lines = table ? Array.from({ length: table.lineCount }, (_, line) => textAt(table, line)) : [];
      return lines.filter((line) => /_ZN6shapes6SquareD1Ev|shapes::Square::~Square\(\)/.test(line)).slice(0, 1);
    });
  };
  expect([undefined, 'raw', 'both'].map((names) => shown(names as Style['names']).join('\n')).join('\n\n'))
    .toMatchInlineSnapshot(`
    "  25  0x252e    49  FUNC    WEAK    DEFAULT     .text         shapes::Square::~Square()
           0     25  shapes::Square::~Square()

      25  0x252e    49  FUNC    WEAK    DEFAULT     .text         _ZN6shapes6SquareD1Ev
           0     25  _ZN6shapes6SquareD1Ev

      25  0x252e    49  FUNC    WEAK    DEFAULT     .text         _ZN6shapes6SquareD1Ev  shapes::Square::~Square()
           0     25  _ZN6shapes6SquareD1Ev"
  `);
});

test('search finds both forms of a name, and what is cut off', async () => {
  const { view } = openBinary(sourceOf(fixtureBytes('x86_64-gxx-libshapes.so')), 'libshapes.so');
  const hits = async (text: string): Promise<string[]> =>
    (await search(view, text, 2)).hits.map(({ text: line, where }) => `${where}: ${line.replaceAll(/ +/g, ' ')}`);
  expect(await hits('_ZN6shapes6SquareD1Ev')).toEqual(await hits('shapes::Square::~Square()'));
  const cut = tableOf([['0123456789 the end']]);
  const [block] = cut.parts.map((part) => part.block);
  const found = await search({ blocks: block ? [block] : [], paging: defaultPaging }, 'the end', 9);
  expect(found.hits).toMatchInlineSnapshot(`
    [
      {
        "end": 38,
        "line": 2,
        "start": 2,
        "text": "0123456…  is never cut, however long",
        "where": "t",
      },
    ]
  `);
});

test('the hover of a cut cell has all of it', () => {
  const { view } = openBinary(sourceOf(fixtureBytes('x86_64-gcc-hello-pie')), 'hello');
  const listing = tableOf([['0123456789 the end']]);
  expect(hover({ view, file: undefined, listing }, 2, 4)?.markdown).toContain('0123456789 the end');
});

test('sentences break behind semicolons, else at blanks', () => {
  expect(wrapped('one two; three four; five', 14)).toEqual(['one two;', 'three four;', 'five']);
  expect(wrapped('one two three a-word-that-is-longer four', 9)).toEqual([
    'one two',
    'three',
    'a-word-that-is-longer',
    'four',
  ]);
});

// SFrame: beside readelf for the version that it knows, and tables made byte by byte for the others.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { decode } from '../shared/decode/file.ts';
import { segmentTypes } from '../shared/elf/constants.ts';
import { headerLayouts, segmentLayouts } from '../shared/elf/layouts.ts';
import { valueOf } from '../shared/elf/names.ts';
import { printOf, printTable } from './support/checkDecode.ts';
import { fixturePath } from './support/fixtures.ts';

/** The rows as readelf writes them: `0000000000001020  sp+16  u  u`. It does not show what is always at one place. */
function readelfRows(name: string): string[] {
  const text = execFileSync('readelf', ['--sframe', fixturePath(name)], { encoding: 'utf8' });
  return [...text.matchAll(/^ {4}[0-9a-f]{16} +(.*?) *$/gm)].map(([, rules = '']) =>
    rules.split(/ +/).slice(0, 2).join(' '),
  );
}

test.skipIf(!existsSync('/usr/bin/readelf'))('needs readelf: the rows of version 1 as it shows them', () => {
  const rows = printTable('x86_64-gcc-hello-sframe', 'sframe')
    .split('\n')
    .filter((line) => line.startsWith('  '));
  const ours = rows
    .map((line) => line.trim().split(' '))
    .map(([, , frame = '', , pointer = '']) => `${frame} ${pointer.replace('*cfa', 'c')}`);
  expect(ours.length).toBeGreaterThan(8);
  expect(ours).toEqual(readelfRows('x86_64-gcc-hello-sframe'));
});

test('an executable', () =>
  expect(printTable('x86_64-gcc-hello-sframe', 'sframe')).toMatchInlineSnapshot(`
  "version 1, 5 of 5 functions, 10 rows
  0x1020 16 bytes: 2 rows from 0 of 1, block 0, key A
  0x1030 48 bytes: 2 rows from 2 of 1, block 16, key A
  0x1159 41 bytes: 1 rows from 4 of 1, block 0, key A
  0x1182 15 bytes: 1 rows from 5 of 1, block 0, key A
  0x1191 96 bytes: 4 rows from 6 of 1, block 0, key A
    0: +0x0 sp+16 *cfa-8 u
    0: +0x6 sp+24 *cfa-8 u
    1: +0x0 sp+8 *cfa-8 u
    1: +0xb sp+16 *cfa-8 u
    2: +0x0 sp+8 *cfa-8 u
    3: +0x0 sp+8 *cfa-8 u
    4: +0x0 sp+8 *cfa-8 u
    4: +0x1 sp+16 *cfa-8 *cfa-16
    4: +0x4 fp+16 *cfa-8 *cfa-16
    4: +0x5f sp+8 *cfa-8 *cfa-16"
`));

const little = (value: number, size: number): number[] =>
  Array.from({ length: size }, (_, byte) => Number((BigInt.asUintN(64, BigInt(value)) >> BigInt(8 * byte)) & 0xffn));
const big = (value: number, size: number): number[] => little(value, size).reverse();

interface Made {
  readonly version: number;
  readonly abi: number;
  readonly flags?: number;
  readonly fixedReturn?: number;
  readonly functions: readonly number[];
  readonly count: number;
  readonly rowCount: number;
  readonly rows: readonly number[];
}

/** A file of one segment, PT_GNU_SFRAME at address 0x1000. */
function made({ version, abi, flags = 1, fixedReturn = 0, functions, count, rowCount, rows }: Made): string {
  const isBig = abi === 1 || abi === 4;
  const write = isBig ? big : little;
  const table = [
    ...write(0xdee2, 2),
    version,
    flags,
    abi,
    0,
    fixedReturn & 0xff,
    0,
    ...write(count, 4),
    ...write(rowCount, 4),
    ...write(rows.length, 4),
    ...write(0, 4),
    ...write(functions.length, 4),
    ...functions,
    ...rows,
  ];
  const start = headerLayouts[64].size + segmentLayouts[64].size;
  const bytes = new Uint8Array(start + table.length);
  const { fields } = headerLayouts[64];
  const put = (at: number, value: number, size: number): void => bytes.set(write(value, size), at);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, isBig ? 2 : 1, 1]);
  put(fields.type.at, 3, 2);
  put(fields.version.at, 1, 4);
  put(fields.phoff.at, headerLayouts[64].size, 8);
  put(fields.phentsize.at, segmentLayouts[64].size, 2);
  put(fields.phnum.at, 1, 2);
  const segment = segmentLayouts[64].fields;
  const at = headerLayouts[64].size;
  put(at + segment.type.at, valueOf(segmentTypes, 'GNU_SFRAME'), 4);
  put(at + segment.offset.at, start, 8);
  put(at + segment.vaddr.at, 0x1000, 8);
  put(at + segment.filesz.at, table.length, 8);
  bytes.set(table, start);
  return printOf(decode(sourceOf(bytes)), 'sframe');
}

const function2 = (start: number, size: number, rows: number, count: number, info: number, block = 0): number[] => [
  ...little(start, 4),
  ...little(size, 4),
  ...little(rows, 4),
  ...little(count, 4),
  info,
  block,
  0,
  0,
];
const function3 = (start: number, size: number, rows: number): number[] => [
  ...little(start, 8),
  ...little(size, 4),
  ...little(rows, 4),
];

describe('version 2', () => {
  test('AArch64: return address and frame pointer are saved, the address is signed; rows of two bytes, key B', () =>
    expect(
      made({
        version: 2,
        abi: 2,
        count: 1,
        rowCount: 3,
        functions: function2(0x800, 0x40, 0, 3, 0x21),
        rows: [...little(0, 2), 0x03, 0, ...little(4, 2), 0x87, 16, 0xf0, 0xf8, ...little(8, 2), 0x00],
      }),
    ).toMatchInlineSnapshot(`
    "version 2, 1 of 1 functions, 3 rows
    0x1800 64 bytes: 3 rows from 0 of 2, block 0, key B
      0: +0x0 sp+0 u u
      0: +0x4 sp+16 *cfa-16 *cfa-8 signed
      0: +0x8 u u u outermost"
  `));
  test('starts from the field that holds them; a block that repeats', () =>
    expect(
      made({
        version: 2,
        abi: 3,
        flags: 5,
        fixedReturn: -8,
        count: 2,
        rowCount: 3,
        functions: [...function2(-0x100, 0x100, 0, 2, 0x10, 16), ...function2(0x10, 4, 6, 1, 0)],
        rows: [0, 0x03, 8, 11, 0x03, 16, 0, 0x23, ...little(0x1234, 2)],
      }),
    ).toMatchInlineSnapshot(`
    "version 2, 2 of 2 functions, 3 rows
    0xf1c 256 bytes: 2 rows from 0 of 1, block 16, key A
    0x1040 4 bytes: 1 rows from 2 of 1, block 0, key A
      0: +0x0 sp+8 *cfa-8 u
      0: +0xb sp+16 *cfa-8 u
      1: +0x0 sp+4660 *cfa-8 u"
  `));
  test('s390x: distances in eighths, registers', () =>
    expect(
      made({
        version: 2,
        abi: 4,
        count: 1,
        rowCount: 2,
        functions: [...big(0x100, 4), ...big(0x20, 4), ...big(0, 4), ...big(2, 4), 0, 0, 0, 0],
        rows: [0, 0x03, 0, 6, 0x07, 20, 0xd0, 0x23],
      }),
    ).toMatchInlineSnapshot(`
    "version 2, 1 of 1 functions, 2 rows
    0x1100 32 bytes: 2 rows from 0 of 1, block 0, key A
      0: +0x0 sp+160 u u
      0: +0x6 sp+320 *cfa-48 r17+0"
  `));
});

describe('version 3', () => {
  test('attributes before the rows; a signal handler', () =>
    expect(
      made({
        version: 3,
        abi: 3,
        fixedReturn: -8,
        count: 1,
        rowCount: 2,
        functions: function3(0x2000, 0x30, 0),
        rows: [...little(2, 2), 0x80, 0, 0, 0, 0x03, 8, 1, 0x05, 16, 0xf0],
      }),
    ).toMatchInlineSnapshot(`
    "version 3, 1 of 1 functions, 2 rows
    0x3000 48 bytes: 2 rows from 0 of 1, block 0, signal, key A
      0: +0x0 sp+8 *cfa-8 u
      0: +0x1 sp+16 *cfa-8 *cfa-16"
  `));
  test('frames of any register', () =>
    expect(
      made({
        version: 3,
        abi: 3,
        flags: 5,
        fixedReturn: -8,
        count: 1,
        rowCount: 2,
        functions: function3(-0x1000, 0x30, 0),
        // frame *(r10 - 8), no rule for the return address, frame pointer *(cfa - 16); then frame r6 + 0.
        rows: [...little(2, 2), 0, 1, 0, 0, 0x0b, 0x53, 0xf8, 0, 2, 0xf0, 7, 0x05, 0x31, 0],
      }),
    ).toMatchInlineSnapshot(`
    "version 3, 1 of 1 functions, 2 rows
    0x1c 48 bytes: 2 rows from 0 of 1, block 0, flexible, key A
      0: +0x0 *r10-8 *cfa-8 *cfa-16
      0: +0x7 r6+0 *cfa-8 u"
  `));
  test('rows outside the table', () =>
    expect(made({ version: 3, abi: 3, count: 1, rowCount: 2, functions: function3(0, 1, 0x1000), rows: [0, 0] }))
      .toMatchInlineSnapshot(`
    "version 3, 1 of 1 functions, 0 rows
    0x1000 1 bytes: 0 rows from 0 of 1, block 0, key A
    ! .sframe: the functions have 0 rows, the header states 2"
  `));
});

describe('broken tables', () => {
  test('another version', () =>
    expect(made({ version: 9, abi: 3, count: 0, rowCount: 0, functions: [], rows: [] })).toMatchInlineSnapshot(
      `"! .sframe: version 9: not read"`,
    ));
  test('more functions and rows than there are bytes', () =>
    expect(
      made({
        version: 2,
        abi: 3,
        count: 1000,
        rowCount: 9,
        functions: function2(0, 16, 0, 4000000000, 0),
        rows: [0, 0x03, 8],
      }),
    ).toMatchInlineSnapshot(`
    "version 2, 1 of 1000 functions, 1 rows
    0x1000 16 bytes: 4000000000 rows from 0 of 1, block 0, key A
      0: +0x0 sp+8 u u
    ! .sframe: 1000 functions stated, room for 1
    ! .sframe: the functions state 4000000000 rows, there is room for 1"
  `));
});

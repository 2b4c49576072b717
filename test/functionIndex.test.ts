// The index of functions of Arm's exceptions: as readelf prints it; damaged ones; joined.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { tableOfRows } from '../shared/base/columns.ts';
import { textOf } from '../shared/base/log.ts';
import { decode, type ElfFile } from '../shared/decode/file.ts';
import { functionIndexOf } from '../shared/decode/code/functionIndex.ts';
import { segmentTypes } from '../shared/elf/constants.ts';
import { segmentLayouts } from '../shared/elf/layouts.ts';
import { valueOf } from '../shared/elf/names.ts';
import { functionIndexColumns, type Image } from '../shared/ir/image.ts';
import { joinFunctions } from '../shared/passes/join/functions.ts';
import { readelf } from './support/craftElf.ts';
import { fixturePath } from './support/fixtures.ts';

function rowsOf(file: ElfFile): string[] {
  const index = functionIndexOf(file);
  return Array.from({ length: index?.count ?? 0 }, (_, row) => {
    const how = { address: '@0x', word: '0x', nothing: '' }[index?.how(row) ?? 'nothing'];
    const value = index?.how(row) === 'nothing' ? '0x1 [cantunwind]' : `${how}${index?.unwinding(row).toString(16)}`;
    return `0x${index?.location(row).toString(16)}: ${value}`;
  });
}

/** As readelf prints them, without the names of functions; it needs section headers. */
function printed(bytes: Uint8Array): string[] | undefined {
  const lines = readelf('-uW', [bytes])?.split('\n');
  return lines?.flatMap((line) => {
    const [, location, rest] = /^(0x[0-9a-f]+)(?: <.*>)?: (.*)$/.exec(line) ?? [];
    return location === undefined ? [] : [`${location}: ${rest}`];
  });
}

test.each(['arm-clang14-bare', 'arm-clang14-libbare.so'])('the rows of %s are what readelf prints', (name) => {
  const bytes = readFileSync(fixturePath(name));
  const rows = rowsOf(decode(sourceOf(bytes)));
  expect(rows).not.toEqual([]);
  expect(printed(bytes) ?? rows).toEqual(rows);
});

test('without section headers they are the same', () => {
  const [a, b] = ['arm-clang14-libbare.so', 'arm-clang14-libbare-nosections.so'].map((name) =>
    rowsOf(decode(sourceOf(readFileSync(fixturePath(name))))),
  );
  expect(b).toEqual(a);
});

test('an index that is cut, or not in order, is said to be so', () => {
  const bytes = Buffer.from(readFileSync(fixturePath('arm-clang14-libbare.so')));
  const { segments, machine, segmentTable } = decode(sourceOf(bytes));
  const type = valueOf(machine.segmentTypes ?? segmentTypes, 'EXIDX');
  const { index, offset, fileSize } = segments.find((segment) => segment.type === type) ?? segments[0]!;
  bytes.writeUInt32LE(
    fileSize - 4,
    segmentTable.offset + index * segmentTable.stride + segmentLayouts[32].fields.filesz.at,
  );
  bytes.writeUInt32LE(0x3fffffff, offset);
  const file = decode(sourceOf(bytes));
  functionIndexOf(file);
  const problems = file.log.diagnostics.filter(({ code }) => code.id === 'bad-function-index');
  expect(problems.map(textOf)).toMatchInlineSnapshot(`
    [
      ".ARM.exidx: 0x1c bytes stated, 3 whole rows are there",
      ".ARM.exidx: row 1 lies before the one above it",
    ]
  `);
});

test('the last function of a part ends with its segment, unless its index says where', () => {
  type Row = readonly [location: number, how: 'address' | 'word' | 'nothing', unwinding: number];
  const part = (start: number, size: number, rows: readonly Row[]): Image =>
    ({
      segments: [{ address: start, memorySize: size }],
      functionIndex: tableOfRows(
        functionIndexColumns,
        rows.map(([location, how, unwinding]) => ({ location, how, unwinding })),
      ),
    }) as unknown as Image;
  const joined = joinFunctions([
    part(0x5000, 0x800, [
      [0x5000, 'address', 0x5700],
      [0x5400, 'nothing', 0],
    ]),
    part(0x1000, 0x234, [[0x1010, 'word', 0x80b0b0b0]]),
    { segments: [], functionIndex: undefined } as unknown as Image,
  ]);
  const { get, count = 0 } = joined ?? {};
  const texts = Array.from({ length: count }, (_, row) =>
    [get?.location(row).toString(16), get?.how(row), get?.unwinding(row).toString(16)].join(' '),
  );
  expect(texts).toMatchInlineSnapshot(`
    [
      "1010 word 80b0b0b0",
      "1234 nothing 0",
      "5000 address 5700",
      "5400 nothing 0",
    ]
  `);
});

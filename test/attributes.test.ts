// Build attributes: every tag and value of the tables, and every fixture, as readelf -A prints them; the forms that it
// does not know; damaged sections.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { textOf } from '../shared/base/log.ts';
import { attributesOf, instructionSetOf } from '../shared/decode/notes/attributes.ts';
import { decode } from '../shared/decode/file.ts';
import { attributeVendor } from '../shared/elf/attributes.ts';
import { machineFor, readelf } from './support/craftElf.ts';
import { craftSections, type CraftedFile } from './support/craftSections.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';

const [processorType, arcType, gnuType, abiFlagsType] = [0x70000003, 0x70000001, 0x6ffffff5, 0x7000002a];
const arm: CraftedFile = { machine: 40, is32: true };
const vendors: readonly (readonly [vendor: string, section: string, type: number, file: CraftedFile])[] = [
  ['aeabi', '.ARM.attributes', processorType, arm],
  ['riscv', '.riscv.attributes', processorType, { machine: 243 }],
  ['mspabi', '.MSP430.attributes', processorType, { machine: 105, is32: true }],
  ['c6xabi', '.c6xabi.attributes', processorType, { machine: 140, is32: true }],
  ['ARC', '.ARC.attributes', arcType, { machine: 195, is32: true }],
  ['csky', '.csky.attributes', arcType, { machine: 252, is32: true }],
  ['gnu', '.gnu.attributes', gnuType, { machine: 8, is32: true, bigEndian: true }],
  ['gnu', '.gnu.attributes', gnuType, { machine: 20, is32: true, bigEndian: true }],
  ['gnu', '.gnu.attributes', gnuType, { machine: 21 }],
  ['gnu', '.gnu.attributes', gnuType, { machine: 22, bigEndian: true }],
  ['gnu', '.gnu.attributes', gnuType, { machine: 43, bigEndian: true }],
  ['gnu', '.gnu.attributes', gnuType, { machine: 4, is32: true, bigEndian: true }],
  ['gnu', '.gnu.attributes', gnuType, { machine: 105, is32: true }],
  ['gnu', '.gnu.attributes', gnuType, { machine: 62 }],
];

const letters = (text: string): number[] => [...Buffer.from(text + '\0', 'latin1')];
const leb = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)]);

/** The section of one vendor: what is inside the part of the file. */
function section(vendor: string, attributes: readonly number[], bigEndian = false): number[] {
  const size = (value: number): number[] => {
    const bytes = [value & 0xff, value >> 8, 0, 0];
    return bigEndian ? bytes.toReversed() : bytes;
  };
  const part = [1, ...size(attributes.length + 5), ...attributes];
  return [0x41, ...size(4 + letters(vendor).length + part.length), ...letters(vendor), ...part];
}

/** `Tag_x: value` of each attribute as decode says it, without quotes. */
function decoded(bytes: Uint8Array): string[] {
  return attributesOf(decode(sourceOf(bytes))).map(({ name, text }) =>
    `${name}: ${text}`.replaceAll('"', '').trimEnd(),
  );
}

/** The same of what readelf prints; attributes that it has no name for are left out. */
function printed(bytes: Uint8Array): string[] | undefined {
  const lines = readelf('-AW', [bytes])?.split('\n');
  const ases = lines?.flatMap((line) => /^\t(.+?)(?: ASE)?$/.exec(line)?.[1] ?? []);
  return lines?.flatMap((line) => {
    const [, name, value] =
      /^ *(Tag_(?!unknown)\w+|MIPS ABI Flags Version|ISA|[GC]PR\d? size|FP ABI|ISA Extension|ASEs|FLAGS \d):\s*(.*)$/.exec(
        line,
      ) ?? [];
    if (name === undefined) return [];
    const text = name.startsWith('FLAGS')
      ? `0x${Number(`0x${value}`).toString(16)}`
      : name === 'ASEs'
        ? (ases ?? []).join(', ')
        : value;
    return [`${name}: ${text}`.replaceAll('"', '').trimEnd()];
  });
}

/** Attributes that readelf names, too, in its words: a line for each that differs. */
function differences(own: readonly string[], theirs: readonly string[]): string[] {
  const known = new Set(theirs.map((line) => line.split(':')[0]));
  const wanted = own.filter((line) => known.has(line.split(':')[0]));
  return wanted.flatMap((line, index) => (line === theirs[index] ? [] : [`${line}, readelf ${theirs[index]}`]));
}

const tags = vendors.flatMap(([vendor, name, type, file]) =>
  (attributeVendor(vendor, machineFor(file.machine, file.is32 ? 32 : 64).name)?.rows ?? [])
    .filter(([, , values]) => values !== 'attribute')
    .map((row) => [`${vendor} ${file.machine} ${row[1]}`, { vendor, name, type, file, row }] as const),
);

test.each(tags)('%s: every value that has a word', (_, { vendor, name, type, file, row: [tag, , values] }) => {
  const encode = (value: number): number[] => [
    ...leb(tag),
    ...(values === 'text'
      ? letters(`text ${value}`)
      : values === 'compatibility'
        ? [value, ...letters('vendor')]
        : leb(value)),
  ];
  const make = (value: number): Uint8Array =>
    craftSections(file, [{ name, type, data: section(vendor, encode(value), file.bigEndian) }]);
  const all = [...Array.from({ length: 24 }, (__, value) => value), 0x41, 0x4d, 0x52, 0x53].map(make);
  const isNamed = (bytes: Uint8Array): boolean =>
    typeof values !== 'object' || !/: \d+$|[ |]0x[0-9a-f]+$/.test(decoded(bytes)[0] ?? '');
  const named = all.filter(isNamed);
  expect(named.length).toBeGreaterThan(0);
  const theirs = printedAll(named);
  if (theirs === undefined) return;
  expect(decoded(named[0] as Uint8Array)).toHaveLength(1);
  expect(named.flatMap((bytes, index) => differences(decoded(bytes), theirs[index] ?? []))).toEqual([]);
});

/** What readelf prints of each of several files, asked at once. */
function printedAll(files: readonly Uint8Array[]): string[][] | undefined {
  const parts = readelf('-AW', [...files, files[0] as Uint8Array])
    ?.split(/^File: .*$/m)
    .slice(1);
  return parts?.map((part) =>
    part.split('\n').flatMap((line) => {
      const [, name, value] = /^ *(Tag_(?!unknown)\w+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [`${name}: ${value}`.replaceAll('"', '').trimEnd()];
    }),
  );
}

const withAttributes = fixtureNames.filter(
  (name) => !name.endsWith('.a') && attributesOf(decode(sourceOf(readFileSync(fixturePath(name))))).length > 0,
);

test('which fixtures have attributes', () =>
  expect(withAttributes.map((name) => name.split('-')[0])).toEqual(
    expect.arrayContaining(['arc', 'arm', 'armeb', 'csky', 'hexagon', 'mips', 'mips64', 'msp430', 'riscv64']),
  ));

test('without section headers they are found by their segment', () => {
  const of = (name: string): string[] => decoded(readFileSync(fixturePath(name)));
  expect(of('mips-clang14-libbare-nosections.so')).toEqual(of('mips-clang14-libbare.so'));
});

test.each(withAttributes.filter((name) => !/^hexagon|nosections/.test(name)))('%s equals readelf', (name) => {
  const bytes = readFileSync(fixturePath(name));
  const theirs = printed(bytes);
  if (theirs) expect(decoded(bytes)).toEqual(theirs);
});

test('.MIPS.abiflags: every extension', () => {
  const flags = (extension: number, ases: number): number[] => [
    0,
    0,
    64,
    6,
    2,
    2,
    0,
    6,
    0,
    0,
    0,
    extension,
    ...[24, 16, 8, 0].map((shift) => (ases >>> shift) & 0xff),
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    0,
  ];
  const files = [
    ...Array.from({ length: 21 }, (_, extension) => flags(extension, 0)).filter((_, extension) => extension !== 4),
    ...Array.from({ length: 22 }, (_, bit) => flags(0, 1 << bit)).filter((_, bit) => bit !== 16),
  ].map((data) =>
    craftSections({ machine: 8, bigEndian: true }, [{ name: '.MIPS.abiflags', type: abiFlagsType, data }]),
  );
  for (const bytes of files) expect(decoded(bytes)).toEqual(printed(bytes) ?? decoded(bytes));
});

/** One line per attribute, then what the summary makes of them, then messages. */
function printAll(file: CraftedFile, name: string, type: number, data: readonly number[]): string {
  const found = decode(sourceOf(craftSections(file, [{ name, type, data }])));
  const lines = attributesOf(found).map(({ vendor, scope, name: tag, text }) => `${vendor} ${scope}: ${tag} ${text}`);
  return [
    ...lines,
    `= ${instructionSetOf(found)?.text ?? 'nothing'}`,
    ...found.log.diagnostics.map((diagnostic) => `! ${textOf(diagnostic)}`),
  ].join('\n');
}

test('AArch64 has a form of its own: subsections that say whether they are optional and what their tags hold', () => {
  const part = (vendor: string, optional: number, text: number, data: readonly number[]): number[] => [
    4 + letters(vendor).length + 2 + data.length,
    0,
    0,
    0,
    ...letters(vendor),
    optional,
    text,
    ...data,
  ];
  expect(
    printAll({ machine: 183 }, '.ARM.attributes', processorType, [
      0x41,
      ...part('aeabi_feature_and_bits', 1, 0, [0, 1, 1, 1, 2, 0]),
      ...part('aeabi_pauthabi', 0, 0, [1, 9, 2, 0x89, 6]),
      ...part('private_text', 1, 1, [4, ...letters('hello')]),
    ]),
  ).toMatchInlineSnapshot(`
    "aeabi_feature_and_bits file, optional: Tag_Feature_BTI yes
    aeabi_feature_and_bits file, optional: Tag_Feature_PAC yes
    aeabi_feature_and_bits file, optional: Tag_Feature_GCS no
    aeabi_pauthabi file, required: Tag_PAuth_Platform 9
    aeabi_pauthabi file, required: Tag_PAuth_Schema 777
    private_text file, optional: tag 4 hello
    = nothing"
  `);
});

test('attributes of sections and symbols, of another vendor, of tags that nobody named', () => {
  expect(
    printAll(arm, '.ARM.attributes', processorType, [
      0x41,
      36,
      0,
      0,
      0,
      ...letters('aeabi'),
      1,
      7,
      0,
      0,
      0,
      6,
      10,
      2,
      10,
      0,
      0,
      0,
      3,
      4,
      0,
      6,
      14,
      3,
      9,
      0,
      0,
      0,
      9,
      0,
      8,
      1,
      26,
      0,
      0,
      0,
      ...letters('acme'),
      1,
      17,
      0,
      0,
      0,
      4,
      5,
      7,
      ...letters('seven'),
      0x84,
      1,
      9,
    ]),
  ).toMatchInlineSnapshot(`
    "aeabi file: Tag_CPU_arch v7
    aeabi sections 3 4: Tag_CPU_arch v8
    aeabi symbols 9: Tag_ARM_ISA_use Yes
    acme file: tag 4 5 (0x5)
    acme file: tag 7 seven
    acme file: tag 132 9 (0x9)
    = v7"
  `);
});

test('a text that is an attribute itself: its value may be 0, which ends other texts', () => {
  const [isa, compatible] = [8, 65];
  expect(
    [[6, 11, 0], [6, 0, 0], [5, 0x61, 0], [0], [6]].map((bytes) =>
      printAll(
        arm,
        '.ARM.attributes',
        processorType,
        section('aeabi', [compatible, ...bytes, ...(bytes.length > 1 ? [isa, 1] : [])]),
      ),
    ),
  ).toMatchInlineSnapshot(`
      [
        "aeabi file: Tag_also_compatible_with Tag_CPU_arch v6-M
      aeabi file: Tag_ARM_ISA_use Yes
      = nothing",
        "aeabi file: Tag_also_compatible_with Tag_CPU_arch Pre-v4
      aeabi file: Tag_ARM_ISA_use Yes
      = nothing",
        "aeabi file: Tag_also_compatible_with \\x05a
      aeabi file: Tag_ARM_ISA_use Yes
      = nothing",
        "aeabi file: Tag_also_compatible_with 
      = nothing",
        "aeabi file: Tag_also_compatible_with Tag_CPU_arch Pre-v4
      = nothing
      ! .ARM.attributes: attribute 65 of aeabi is cut short at 0x44",
      ]
    `);
});

test.each([
  ['an unknown version of the format', [0x42, 1, 2]],
  ['a subsection that does not fit', [0x41, 200, 0, 0, 0, ...letters('aeabi'), 1]],
  ['a vendor without end', [0x41, 9, 0, 0, 0, 0x61, 0x61, 0x61, 0x61, 0x61]],
  ['an unknown scope', [0x41, 15, 0, 0, 0, ...letters('aeabi'), 7, 5, 0, 0, 0]],
  ['a part that does not fit', [0x41, 15, 0, 0, 0, ...letters('aeabi'), 1, 90, 0, 0, 0]],
  ['a text without end', section('aeabi', [6, 10, 5, 0x61, 0x62])],
  ['a number without end', section('aeabi', [6, 10, 8, 0x80])],
  ['no bytes but the version', [0x41]],
] as const)('damaged: %s', (_, data) => {
  expect(printAll(arm, '.ARM.attributes', processorType, data)).toMatchSnapshot();
});

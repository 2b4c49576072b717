// Files of game consoles, made byte by byte after what their loaders read: a module of PlayStation 4 whose tables lie
// in a segment of their own, one of PlayStation Portable.

import { expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { decode } from '../shared/decode/file.ts';
import { osAbis, segmentTypes } from '../shared/elf/constants.ts';
import { headerLayouts, segmentLayouts } from '../shared/elf/layouts.ts';
import { machineNumbers } from '../shared/elf/machineNumbers.ts';
import { mips } from '../shared/elf/machines/mips.ts';
import { valueOf } from '../shared/elf/names.ts';
import { sonyDynamicTags, sonyFileTypes, sonySegmentTypes } from '../shared/elf/sony.ts';
import type { Sink } from '../shared/listing/block.ts';
import { blocksOf } from '../shared/listing/contents.ts';

const little = (value: number | bigint, size: number): number[] =>
  Array.from({ length: size }, (_, byte) => Number((BigInt.asUintN(64, BigInt(value)) >> BigInt(8 * byte)) & 0xffn));
const text = (value: string): number[] => [...value].map((letter) => letter.charCodeAt(0)).concat(0);

interface Part {
  readonly type: number;
  readonly address: number;
  readonly bytes: readonly number[];
}

/** A file of segments, their bytes one after the other behind the program headers. */
function file(bits: 32 | 64, machine: string, type: string, osAbi: string, parts: readonly Part[]): Uint8Array {
  const [header, segment] = [headerLayouts[bits], segmentLayouts[bits]];
  const start = header.size + parts.length * segment.size;
  const bytes = new Uint8Array(start + parts.reduce((size, part) => size + part.bytes.length, 0));
  const put = (at: { at: number; size: number }, value: number, base = 0): void =>
    bytes.set(little(value, at.size), base + at.at);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, bits / 32, 1, 1, valueOf(osAbis, osAbi)]);
  put(header.fields.type, valueOf(sonyFileTypes, type));
  put(header.fields.machine, valueOf(machineNumbers, machine));
  put(header.fields.version, 1);
  put(header.fields.phoff, header.size);
  put(header.fields.phentsize, segment.size);
  put(header.fields.phnum, parts.length);
  let at = start;
  parts.forEach((part, index) => {
    const base = header.size + index * segment.size;
    const { fields } = segment;
    for (const [field, value] of [
      ['type', part.type],
      ['offset', at],
      ['vaddr', part.address],
      ['filesz', part.bytes.length],
      ['memsz', part.bytes.length],
    ] as const)
      put(fields[field], value, base);
    bytes.set(part.bytes, at);
    at += part.bytes.length;
  });
  return bytes;
}

/** Blocks of the listing as text: a line for each row. */
function listing(bytes: Uint8Array, ...wanted: readonly string[]): string {
  const blocks = blocksOf(decode(sourceOf(bytes)), 'module').filter(({ id }) =>
    wanted.some((prefix) => id.startsWith(prefix)),
  );
  return blocks
    .flatMap(({ title, count, columns }) => [
      title,
      ...Array.from({ length: count }, (_, row) => {
        const cells: string[] = [];
        const sink: Sink = { cell: (cell) => cells.push(cell) };
        for (const column of columns) {
          column.put(sink, row);
          cells.push(' ');
        }
        return '  ' + cells.join('').replace(/ {2,}/g, ' ').trim();
      }),
    ])
    .join('\n');
}

test('PlayStation 4: tables in PT_SCE_DYNLIBDATA, names of modules, relocations', () => {
  const names = ['', 'libkernel', 'open#A#B', 'module.prx', 'libSceFoo'];
  const strings = names.flatMap(text);
  const nameAt = (name: string): number =>
    names.slice(0, names.indexOf(name)).reduce((at, each) => at + each.length + 1, 0);
  const symbols = [
    ...Array<number>(24).fill(0),
    ...little(nameAt('open#A#B'), 4),
    0x12,
    0,
    ...little(0, 2),
    ...little(0, 8),
    ...little(0, 8),
  ];
  const relocation = (place: number, type: number, symbol: number, addend: number): number[] => [
    ...little(place, 8),
    ...little(type, 4),
    ...little(symbol, 4),
    ...little(addend, 8),
  ];
  const [strtab, symtab, jmprel, rela] = [
    0,
    strings.length,
    strings.length + symbols.length,
    strings.length + symbols.length + 24,
  ];
  const tables = [...strings, ...symbols, ...relocation(0x4010, 7, 1, 0), ...relocation(0x4000, 8, 0, 0x1230)];
  const named = (name: string, version: number, id: number): bigint =>
    BigInt(nameAt(name)) | (BigInt(version) << 32n) | (BigInt(id) << 48n);
  const entries: readonly (readonly [string, number | bigint])[] = [
    ['SCE_MODULE_INFO', named('module.prx', 0x101, 0)],
    ['SCE_NEEDED_MODULE', named('libkernel', 0x101, 1)],
    ['SCE_IMPORT_LIB', named('libSceFoo', 1, 0x8001)],
    ['SCE_STRTAB', strtab],
    ['SCE_STRSZ', strings.length],
    ['SCE_SYMTAB', symtab],
    ['SCE_SYMTABSZ', symbols.length],
    ['SCE_JMPREL', jmprel],
    ['SCE_PLTRELSZ', 24],
    ['SCE_PLTREL', 7],
    ['SCE_RELA', rela],
    ['SCE_RELASZ', 24],
    ['SCE_HASH', 0x10],
    ['SCE_HASHSZ', 4],
    ['NULL', 0],
  ];
  const dynamic = entries.flatMap(([tag, value]) => [...little(valueOf(sonyDynamicTags, tag), 8), ...little(value, 8)]);
  const segment = (name: string): number => valueOf(sonySegmentTypes, name);
  const bytes = file(64, 'X86_64', 'SCE_DYNAMIC', 'FREEBSD', [
    { type: segment('LOAD'), address: 0x4000, bytes: Array<number>(32).fill(0) },
    { type: segment('SCE_DYNLIBDATA'), address: 0, bytes: tables },
    { type: segment('DYNAMIC'), address: 0, bytes: dynamic },
    { type: segment('SCE_COMMENT'), address: 0, bytes: text('comment') },
  ]);
  expect(listing(bytes, 'file', 'segments', 'dynamic', 'DT_', 'dynsym', 'unread')).toMatchInlineSnapshot(`
    "module
      PlayStation: shared module (PRX) for x86-64, little endian; PlayStation.
      Stripped of its section headers.
      No problems.
    Program headers
      0 LOAD - 0x120 0x4000 0x0 0x20 0x20 0x0 32 bytes
      1 SCE_DYNLIBDATA - 0x140 0x0 0x0 0x89 0x89 0x0 137 bytes
      2 DYNAMIC - 0x1c9 0x0 0x0 0xf0 0xf0 0x0 240 bytes
      3 SCE_COMMENT - 0x2b9 0x0 0x0 0x8 0x8 0x0 8 bytes
    Dynamic section
      0 SCE_MODULE_INFO 0x10100000014 module.prx
      1 SCE_NEEDED_MODULE 0x1010100000001 libkernel
      2 SCE_IMPORT_LIB 0x800100010000001f libSceFoo
      3 SCE_STRTAB 0x0
      4 SCE_STRSZ 41 41 bytes
      5 SCE_SYMTAB 0x29
      6 SCE_SYMTABSZ 48 48 bytes
      7 SCE_JMPREL 0x59
      8 SCE_PLTRELSZ 24 24 bytes
      9 SCE_PLTREL 0x7 RELA
      10 SCE_RELA 0x71
      11 SCE_RELASZ 24 24 bytes
      12 SCE_HASH 0x10
      13 SCE_HASHSZ 4 4 bytes
      14 NULL 0x0
    Relocations DT_SCE_RELA
      0 0x4000 segment 0 R_X86_64_RELATIVE 0x1230
    Relocations DT_SCE_JMPREL
      0 0x4010 segment 0 + 0x10 R_X86_64_JUMP_SLOT open#A#B
    Dynamic symbols
      0 0x0 0 NOTYPE LOCAL DEFAULT UND (no name)
      1 0x0 0 FUNC GLOBAL DEFAULT UND open#A#B
    Not read
      0x2b9 8 bytes segment 3 SCE_COMMENT not read: comment
      0x150 4 bytes DT_SCE_HASH SCE_HASH not read: hash table over the dynamic symbols (System V)"
  `);
});

test('PlayStation Portable: relocations against segments', () => {
  const segment = (name: string): number =>
    (mips.segmentTypes ?? segmentTypes).constants.find((constant) => constant.fullName === name)?.value ?? 0;
  const relocation = (place: number, type: number, of: number, base: number): number[] => [
    ...little(place, 4),
    type,
    of,
    base,
    0,
  ];
  const bytes = file(32, 'MIPS', 'SCE_PSPRELEXEC', 'NONE', [
    { type: segment('PT_LOAD'), address: 0, bytes: Array<number>(16).fill(0) },
    { type: segment('PT_LOAD'), address: 0x1000, bytes: Array<number>(16).fill(0) },
    {
      type: segment('PT_MIPS_PSPREL'),
      address: 0,
      bytes: [
        ...relocation(4, 4, 0, 0),
        ...relocation(8, 2, 1, 0),
        ...relocation(0, 5, 0, 1),
        ...relocation(12, 6, 0, 1),
      ],
    },
    { type: segment('PT_MIPS_PSPREL2'), address: 0, bytes: [1, 2, 3, 4] },
  ]);
  expect(listing(bytes, 'file', 'segment', 'unread')).toMatchInlineSnapshot(`
    "module
      PlayStation Portable: module that can be relocated (PRX) for MIPS, little endian; PlayStation.
      Stripped of its section headers.
      No problems.
    Program headers
      0 LOAD - 0xb4 0x0 0x0 0x10 0x10 0x0 16 bytes
      1 LOAD - 0xc4 0x1000 0x0 0x10 0x10 0x0 16 bytes
      2 PSPREL - 0xd4 0x0 0x0 0x20 0x20 0x0 32 bytes
      3 PSPREL2 - 0xf4 0x0 0x0 0x4 0x4 0x0 4 bytes
    Relocations segment 2
      0 0x4 segment 0 + 0x4 R_MIPS_26 + segment 0
      1 0x1008 segment 1 + 0x8 R_MIPS_32 + segment 0
      2 0x0 segment 0 R_MIPS_HI16 + segment 1
      3 0xc segment 0 + 0xc R_MIPS_LO16 + segment 1
    Not read
      0xf4 4 bytes segment 3 PSPREL2 not read: PlayStation Portable: relocations against segments, packed"
  `);
});

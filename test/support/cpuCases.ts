// The programs that every CPU has to merge the same: one for each rule that the CPU's facts bear on. Run before and
// after, by checkMerge.

import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkMerge, type MergeCase } from './checkMerge.ts';
import type { ForeignMachine } from './foreignMachines.ts';
import { backtraceOn } from './stubDebugging.ts';

const maps = join(import.meta.dirname, '../../fixtures/src/merge');

/** What it shows, its source, how it is built and run; where, by CPU, C library and form, if not everywhere. */
export type CpuCase = readonly [name: string, source: string, merge: MergeCase, where?: RegExp];

/** Nothing is to be packed of what does not move. */
function expectPacked(path: string): void {
  const dynamic = execFileSync('readelf', ['-hdVW', path], { encoding: 'latin1' });
  const isPacked = !/Type: +EXEC/.test(dynamic);
  expect([/\(RELR\)/.test(dynamic), /GLIBC_ABI_DT_RELR/.test(dynamic)]).toEqual([isPacked, isPacked]);
}

/** The newest linker that there is for all of these CPUs: it packs relocations, as GNU ld 2.40 does for two of them. */
const newLinkers = '/usr/lib/llvm-19/bin';
const packed = `-fuse-ld=lld -B${newLinkers} -Wl,-z,pack-relative-relocs`;

/** The files that are merged have packed relocations. */
function expectPackedParts(path: string): void {
  for (const name of ['liba.so', 'libb.so'])
    expect(execFileSync('readelf', ['-dW', join(dirname(path), name)], { encoding: 'latin1' })).toMatch(/\(RELR\)/);
}

/** Another linker, which protects pages of 4 KiB in files that are laid out for 64 KiB. Beside it is no assembler. */
const linker = '/usr/bin/ld.lld';
const byLld = existsSync(linker) ? `-fuse-ld=lld -B${dirname(realpathSync(linker))}` : '';

/** Tables in a segment without code, as linkers lay them out for x86-64. */
const separate = '-Wl,-z,separate-code';

/** Of compilers that know another way, too. */
const descriptors = '-mtls-dialect=gnu2';

function expectBacktraces(path: string, _plan: unknown, machine?: ForeignMachine): void {
  if (!machine) throw new Error('only programs that qemu runs have a stub');
  expect(backtraceOn(machine, path, 'hidden_in_a')).toBe('hidden_in_a a b start_in_main main');
  expect(backtraceOn(machine, path, 'back_in_main')).toBe('back_in_main hidden_in_a a b start_in_main main');
}

const abd = { a: '', b: '-Wl,-init,old_init,-fini,old_fini liba.so', d: 'libb.so' };

/** The table of names that is in all files of old, in words of other sizes on s390x. */
const old = '-Wl,--hash-style=sysv';

/** For all C libraries. */
const common: readonly CpuCase[] = [
  ['copies of variables', 'copy.c', { libraries: { a: '' }, main: 'liba.so' }],
  ['thread-local variables', 'tls.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' }],
  [
    'thread-local variables by descriptors',
    'tls.c',
    {
      libraries: { a: descriptors, b: `${descriptors} liba.so` },
      main: `${descriptors} libb.so liba.so`,
      // elfutils 0.188 expects none for i386, in the libraries as they are built, either.
      complaint: /relocation type invalid for the file type$/,
    },
    // On the other CPUs all are. musl 1.2.3 for Arm gets those wrong that name no symbol.
    /^(?:native|i386|arm glibc)/,
  ],
  ['pairs of slots', 'pairs.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' }],
  ['one address for a function', 'address.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' }],
  [
    'the first definition wins',
    'scope.c',
    { libraries: { d: '', b: '-Wl,-Bsymbolic', a: 'libd.so' }, main: 'liba.so libb.so libd.so' },
  ],
  [
    'initialisers and finalisers',
    'lifecycle.c',
    { libraries: abd, main: 'libd.so', arguments: ['word'], environment: { LETTER: 'x' } },
  ],
  ['who holds an address', 'lookup.c', { libraries: { a: '' }, main: 'liba.so' }],
  [
    'backtraces through all files',
    'tools.c',
    { libraries: { a: '', b: '-s liba.so' }, main: 'libb.so liba.so', inspect: expectBacktraces },
    // Of i386's programs that are moved gdb 13 finds .text, .data and .bss only, before they are merged, too.
    /^(?:aarch64|riscv64|s390x|ppc64) /,
  ],
  ['the list for debuggers', 'debug.c', { libraries: { a: '' }, main: 'liba.so' }],
  [
    'data that is protected',
    'protect.c',
    { libraries: { a: '', b: 'liba.so' }, main: '-Wl,-z,now libb.so liba.so', arguments: ['x'] },
  ],
  [
    'data that is protected, linked by lld',
    'protect.c',
    {
      libraries: { a: byLld, b: `${byLld} liba.so` },
      main: `${byLld} -Wl,-z,now libb.so liba.so`,
      arguments: ['x'],
    },
    /^(?:arm|ppc64) /,
  ],
  [
    'what comes behind the caller',
    'next.c',
    {
      libraries: { d: '', b: '-Wl,--no-as-needed libd.so', a: '-fno-builtin -Wl,--no-as-needed libb.so' },
      main: '-fno-builtin -Wl,--no-as-needed liba.so libb.so',
    },
  ],
  [
    'a plug-in that needs a merged library',
    'plugin.c',
    { libraries: { a: '', p: 'liba.so' }, main: '-Wl,--no-as-needed liba.so', outside: 'libp.so' },
    // Further names for musl need the kernel's vDSO, which qemu 7.2 gives to no program.
    /glibc/,
  ],
  [
    'libraries that are opened at run time',
    'opened.c',
    {
      libraries: { a: '', b: 'liba.so', d: 'liba.so', e: '' },
      main: '',
      opened: 'libb.so libd.so libe.so',
      environment: { LETTER: 'x' },
    },
  ],
  [
    'libraries that are opened at run time, with old tables of names',
    'opened.c',
    {
      libraries: { a: old, b: `${old} liba.so`, d: `${old} liba.so`, e: old },
      main: old,
      opened: 'libb.so libd.so libe.so',
      environment: { LETTER: 'x' },
    },
    /^(?:native|s390x|ppc64) /,
  ],
];

/** Elsewhere glibc crashes before such a program is merged, too (docs/bugs.md). */
const whereChosen = /^(?:native|s390x|(?:aarch64|riscv64) .*at fixed)/;

const forGlibc: readonly CpuCase[] = [
  [
    'functions chosen at start',
    'ifunc.c',
    { libraries: { a: '', b: 'liba.so' }, main: '-DPLAIN -Wl,-z,now libb.so liba.so' },
    new RegExp(`${whereChosen.source}|^(?:arm|ppc64) `),
  ],
  [
    'functions chosen at start by what is chosen itself',
    'ifunc.c',
    { libraries: { a: '', b: 'liba.so' }, main: '-Wl,-z,now libb.so liba.so' },
    whereChosen,
  ],
  [
    'relocations that are packed before',
    'protect.c',
    {
      libraries: { a: packed, b: `${packed} liba.so` },
      main: `${packed} -Wl,-z,now libb.so liba.so`,
      arguments: ['x'],
      inspect: expectPackedParts,
    },
  ],
  ['exceptions', 'exceptions.cc', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so' }],
  ['threads of C++', 'threads.cc', { libraries: { a: '' }, main: 'liba.so' }],
  [
    'versions',
    'versions.c',
    {
      libraries: {
        a: `-Wl,--version-script=${maps}/versions-a.map`,
        b: `-Wl,--version-script=${maps}/versions-b.map`,
      },
      main: 'liba.so libb.so',
    },
  ],
  [
    'a malloc with thread-local variables',
    'counted.c',
    { libraries: { a: '', p: '' }, main: 'liba.so', outside: 'libp.so' },
  ],
  [
    'a function that nobody defines',
    'undefined.c',
    { libraries: { a: '' }, main: '-Wl,--unresolved-symbols=ignore-all liba.so', arguments: ['x'] },
  ],
  [
    'plug-ins end before what they need',
    'ends.c',
    { libraries: { d: '', a: 'libd.so', p: 'liba.so' }, main: 'liba.so libd.so', outside: 'libp.so' },
  ],
  [
    'what a program asks of libc and of the dynamic linker',
    'whole.c',
    {
      libraries: { a: '' },
      main: 'liba.so -Wl,--no-as-needed -lm',
      environment: { LETTER: 'x' },
      // No program: that of another CPU may run on this machine, or not.
      arguments: ['./nowhere'],
    },
  ],
];

/** What makes no sense for a program with its C library inside. */
const withLibraries: readonly CpuCase[] = [
  [
    'tables that code does not reach are left out',
    'address.c',
    {
      libraries: { a: separate, b: `${separate} liba.so` },
      main: `${separate} libb.so liba.so`,
      inspect: (_, { decisions }) => expect(decisions.map(({ about }) => about)).toContain('dropped'),
    },
    // Those whose code says what it computes; programs at fixed addresses have addresses anywhere.
    /^(?:native|aarch64|riscv64|i386) .*position/,
  ],
  [
    'tables that code may reach stay',
    'address.c',
    {
      libraries: { a: separate, b: `${separate} liba.so` },
      main: `${separate} libb.so liba.so`,
      inspect: (_, { decisions }) => expect(decisions.map(({ about }) => about)).not.toContain('dropped'),
    },
    // Arm has distances from code that may be anywhere, PowerPC has halves of them, s390x has some in data.
    /^(?:arm|ppc64|s390x) .*position/,
  ],
  [
    'code that reads its own header',
    'header.c',
    { libraries: { a: separate, b: separate, d: separate }, main: `${separate} liba.so libb.so libd.so` },
    /position/,
  ],
  [
    'a library outside may come first',
    'outside.c',
    { libraries: { a: '', b: '' }, main: 'liba.so libb.so', outside: 'liba.so' },
  ],
  [
    'a library as the target',
    'library.c',
    {
      libraries: { a: '', b: 'liba.so' },
      main: '-Wl,--unresolved-symbols=ignore-all libb.so -Wl,--no-as-needed liba.so',
      target: 'libb.so',
      outside: 'libb.so',
    },
  ],
  [
    'thread-local variables of a library as the target',
    'pairs.c',
    { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so', target: 'libb.so', outside: 'libb.so' },
  ],
  [
    'the dynamic linker alone inside',
    'lifecycle.c',
    {
      libraries: abd,
      main: 'libd.so',
      arguments: ['word'],
      environment: { LETTER: 'x' },
      request: { interpreter: true },
    },
  ],
];
const withLibrariesOfGlibc: readonly CpuCase[] = [
  ['packed relocations', 'lookup.c', { libraries: { a: '' }, main: 'liba.so', inspect: expectPacked }],
  [
    'a chosen function for a library outside',
    'chosen.c',
    { libraries: { a: '', b: '' }, main: 'liba.so libb.so', outside: 'libb.so' },
  ],
  [
    'preloaded libraries',
    'preload.c',
    {
      libraries: { a: `-Wl,--version-script=${maps}/preload-a.map`, b: 'liba.so', p: '-DREPLACES', q: '' },
      main: '-fPIC -DVARIABLE libb.so liba.so',
      outside: 'libp.so libq.so',
      environment: { LD_PRELOAD: './libp.so' },
      request: { preloadable: true },
    },
  ],
];

const forms = [
  ['position-independent', '-pie -fPIE', false],
  ['at fixed addresses', '-no-pie -fno-pic', false],
  ['with its C library', '-pie -fPIE', true],
  ['with its C library, at fixed addresses', '-no-pie -fno-pic', true],
] as const;

/** All for a CPU and a C library, in all forms. */
export function casesOf({ cpu, libc }: Pick<ForeignMachine, 'cpu' | 'libc'>): CpuCase[] {
  const always = [...common, ...(libc === 'glibc' ? forGlibc : [])];
  const outside = [...withLibraries, ...(libc === 'glibc' ? withLibrariesOfGlibc : [])];
  const all = forms.flatMap(([form, flags, isWhole]) =>
    [...always, ...(isWhole ? [] : outside)].map(([name, source, merge, where = /./]): CpuCase => [
      `${name}, ${form}`,
      source,
      { ...merge, main: `${flags} ${merge.main}`, isWhole },
      where,
    ]),
  );
  return all.filter(([name, , , where = /./]) => where.test(`${cpu} ${libc}, ${name}`));
}

/** Runs a case on a machine, this one when absent; gives what its program prints. */
export function runCase(machine: ForeignMachine | undefined, [, source, merge]: CpuCase): string {
  return checkMerge(source, { ...merge, ...(machine && { machine }) });
}

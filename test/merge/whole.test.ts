// Programs with their C library and dynamic linker inside (R1 to R6): run before, merged, and run again in a root where
// there is no other file.
// What comments say happens without a rule was seen when it was switched off.

import { describe, expect, test } from 'vitest';
import { checkMerge, hasCompiler, hasMusl, type MergeCase } from '../support/checkMerge.ts';

const whole = (source: string, merge: MergeCase): string => checkMerge(source, { isWhole: true, ...merge });
const forms = [
  ['position-independent', ''],
  ['at fixed addresses', '-no-pie -fno-pic'],
] as const;

/** Programs of the other rules: name, source, how they are built and run. */
const others: readonly (readonly [name: string, source: string, merge: MergeCase])[] = [
  ['copies of variables', 'copy.c', { libraries: { a: '' }, main: 'liba.so' }],
  ['thread-local variables', 'tls.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' }],
  ['one address for a function', 'address.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' }],
  [
    'initialisers and finalisers',
    'lifecycle.c',
    {
      libraries: { a: '', b: '-Wl,-init,old_init,-fini,old_fini liba.so', d: 'libb.so' },
      main: 'libd.so',
      arguments: ['word'],
      environment: { LETTER: 'x' },
    },
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
    'plug-ins that need a merged library',
    'plugin.c',
    { libraries: { a: '', p: 'liba.so' }, main: '-Wl,--no-as-needed liba.so', outside: 'libp.so' },
  ],
  ['the list for debuggers', 'debug.c', { libraries: { a: '' }, main: 'liba.so' }],
  [
    'data that is protected',
    'protect.c',
    { libraries: { a: '', b: 'liba.so' }, main: '-Wl,-z,now libb.so liba.so', arguments: ['x'] },
  ],
  // Without the state of each library initialisers run once for each of the eight threads, or not before the library is
  // used.
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
];
const forGlibc: typeof others = [
  // Without PT_INTERP in the program's own headers (R1) glibc stops: Assertion `GL(dl_rtld_map).l_libname' failed;
  // without PT_PHDR in them, with AT_ENTRY as the kernel gives it (R2),
  // or without the name of the C library (R3): SIGSEGV. With the dynamic linker's segments among the program's, dladdr takes its addresses for the program's (R4), and without DT_NEEDED of
  // it the merge refuses itself. Without libgcc_s (R6): libgcc_s.so.1 must be installed for pthread_exit to work, SIGABRT.
  [
    'what a program asks of libc and of the dynamic linker',
    'whole.c',
    {
      libraries: { a: '' },
      main: 'liba.so -Wl,--no-as-needed -lm',
      environment: { LETTER: 'x' },
      arguments: ['./main'],
    },
  ],
  // With a file's own choices before those of others that it refers to (R23): SIGSEGV, strlen is not chosen yet.
  ['functions chosen at start', 'ifunc.c', { libraries: { a: '', b: 'liba.so' }, main: '-Wl,-z,now libb.so liba.so' }],
  ['exceptions', 'exceptions.cc', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so' }],
  // Left to the dynamic linker (R40): SIGSEGV, the stack is used up.
  [
    'a malloc with thread-local variables',
    'counted.c',
    { libraries: { a: '', p: '' }, main: 'liba.so', outside: 'libp.so' },
  ],
  // Module 1 as a constant, with offsets in the program's own block (R28).
  [
    'a malloc with thread-local variables, its users too',
    'counted.c',
    {
      libraries: { a: '-fuse-ld=gold', p: '' },
      main: '-fuse-ld=mold -fPIC -pie -Wl,--no-relax liba.so',
      outside: 'libp.so',
    },
  ],
  ['threads of C++', 'threads.cc', { libraries: { a: '' }, main: 'liba.so' }],
  [
    'a function that nobody defines',
    'undefined.c',
    { libraries: { a: '' }, main: '-Wl,--unresolved-symbols=ignore-all liba.so', arguments: ['x'] },
  ],
];

describe.skipIf(!hasCompiler).each(forms)(
  'needs gcc: programs with all inside behave like the originals, %s',
  (_form, flags) => {
    test.each([...forGlibc, ...others])('%s', (_name, source, merge) => {
      expect(whole(source, { ...merge, main: `${flags} ${merge.main}` })).toMatchSnapshot();
    });
  },
);

// Without AT_BASE (R2): SIGSEGV, musl finds itself by it.
describe.skipIf(!hasMusl).each(forms)('needs musl-gcc: the same with musl, %s', (_form, flags) => {
  test.each(others)('%s', (_name, source, merge) => {
    expect(whole(source, { ...merge, main: `${flags} ${merge.main}`, compiler: 'musl-gcc' })).toMatchSnapshot();
  });
});

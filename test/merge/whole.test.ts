// Programs with their C library and dynamic linker inside (rules 1 to 6): run before, merged, and run again in a root where there is no other file.
// What comments say happens without a rule was seen when it was switched off.

import { describe, expect, test } from 'vitest';
import { checkMerge, hasCompiler, type MergeCase } from '../support/checkMerge.ts';

const whole = (source: string, { ...rest }: MergeCase): string => checkMerge(source, { isWhole: true, ...rest });
const kinds = [['position-independent', ''], ['at fixed addresses', '-no-pie -fno-pic']] as const;

describe.skipIf(!hasCompiler)('needs gcc: programs with all inside behave like the originals', () => {
  describe.each(kinds)('%s', (_name, flags) => {
    test('what a program asks of libc and of the dynamic linker', () => {
      expect(whole('whole.c', { libraries: { a: '' }, main: `${flags} liba.so -Wl,--no-as-needed -lm`, environment: { LETTER: 'x' }, arguments: ['./main'] })).toMatchSnapshot();
    });
    test('libraries that are opened at run time', () => {
      expect(whole('opened.c', { libraries: { a: '', b: 'liba.so', d: 'liba.so', e: '' }, main: flags, opened: 'libb.so libd.so libe.so', environment: { LETTER: 'x' } })).toMatchSnapshot();
    });
    test.each([
      ['copies of variables', 'copy.c', { libraries: { a: '' }, main: 'liba.so' }],
      ['thread-local variables', 'tls.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' }],
      ['functions chosen at start', 'ifunc.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' }],
      ['one address for a function', 'address.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' }],
      ['exceptions', 'exceptions.cc', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so' }],
      ['threads of C++', 'threads.cc', { libraries: { a: '' }, main: 'liba.so' }],
      ['initialisers and finalisers', 'lifecycle.c', { libraries: { a: '', b: '-Wl,-init,old_init,-fini,old_fini liba.so', d: 'libb.so' }, main: 'libd.so', arguments: ['word'], environment: { LETTER: 'x' } }],
      ['what comes behind the caller', 'next.c', { libraries: { d: '', b: '-Wl,--no-as-needed libd.so', a: '-fno-builtin -Wl,--no-as-needed libb.so' }, main: '-fno-builtin -Wl,--no-as-needed liba.so libb.so' }],
      ['plug-ins that need a merged library', 'plugin.c', { libraries: { a: '', p: 'liba.so' }, main: '-Wl,--no-as-needed liba.so', outside: 'libp.so' }],
      ['the list for debuggers', 'debug.c', { libraries: { a: '' }, main: 'liba.so' }],
      ['data that is protected', 'protect.c', { libraries: { a: '', b: 'liba.so' }, main: '-Wl,-z,now libb.so liba.so', arguments: ['x'] }],
      ['a function that nobody defines', 'undefined.c', { libraries: { a: '' }, main: '-Wl,--unresolved-symbols=ignore-all liba.so', arguments: ['x'] }],
    ] as const)('%s', (_rule, source, each: MergeCase) => {
      expect(whole(source, { ...each, main: `${flags} ${each.main}` })).toMatchSnapshot();
    });
  });
});

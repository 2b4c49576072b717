// The rules of merging with the other C library, musl: the programs of rules.test.ts where they mean something there,
// and what is peculiar to it.
// What comments say happens without a rule was seen when it was switched off.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMerge, hasMusl, type MergeCase } from '../support/checkMerge.ts';

const maps = join(import.meta.dirname, '../../fixtures/src/merge');
const check = (source: string, merge: MergeCase): string => checkMerge(source, { ...merge, compiler: 'musl-gcc' });
const forms = [
  ['position-independent', ''],
  ['at fixed addresses', '-no-pie -fno-pic'],
] as const;

describe.skipIf(!hasMusl)('needs musl-gcc: merged programs behave like the unmerged', () => {
  test.each(forms)('copies of variables, %s', (_name, flags) => {
    expect(check('copy.c', { libraries: { a: '' }, main: `${flags} liba.so` })).toMatchSnapshot();
  });
  test('the first definition wins', () => {
    expect(
      check('scope.c', { libraries: { d: '', b: '-Wl,-Bsymbolic', a: 'libd.so' }, main: 'liba.so libb.so libd.so' }),
    ).toMatchSnapshot();
  });
  test('a library outside may come first', () => {
    expect(
      check('outside.c', { libraries: { a: '', b: '' }, main: 'liba.so libb.so', outside: 'liba.so' }),
    ).toMatchSnapshot();
  });
  test.each([
    ...forms.map(([name, main]) => [name, main, ''] as const),
    ['descriptors', '', '-mtls-dialect=gnu2'] as const,
  ])('thread-local variables, %s', (_name, main, libraries) => {
    expect(
      check('tls.c', { libraries: { a: libraries, b: `${libraries} liba.so` }, main: `${main} libb.so liba.so` }),
    ).toMatchSnapshot();
  });
  test.each([
    ['gold', ''],
    ['bfd', '-fuse-ld=mold -Wl,--no-relax -fPIC'],
  ])('pairs of slots without relocations: libraries of %s, a program with %s', (linker, main) => {
    expect(
      check('pairs.c', {
        libraries: { a: `-fuse-ld=${linker}`, b: `-fuse-ld=${linker} liba.so` },
        main: `${main} libb.so liba.so`,
      }),
    ).toMatchSnapshot();
  });
  test.each(forms)('one address for a function, %s', (_name, flags) => {
    expect(
      check('address.c', { libraries: { a: '', b: 'liba.so' }, main: `${flags} libb.so liba.so` }),
    ).toMatchSnapshot();
  });
  test('versions, which musl does not compare', () => {
    expect(
      check('versions.c', {
        libraries: {
          a: `-Wl,--version-script=${maps}/versions-a.map`,
          b: `-Wl,--version-script=${maps}/versions-b.map`,
        },
        main: 'liba.so libb.so',
      }),
    ).toMatchSnapshot();
  });
  // In musl's order, environment and handlers as before (R31).
  test.each(forms)('initialisers and finalisers, %s', (_name, flags) => {
    expect(
      check('lifecycle.c', {
        libraries: { a: '', b: '-Wl,-init,old_init,-fini,old_fini liba.so', d: 'libb.so' },
        main: `${flags} libd.so`,
        environment: { LETTER: 'x' },
      }),
    ).toMatchSnapshot();
  });
  // All but wrappers: what RTLD_NEXT means to them is behind them, and the program is not.
  test.each(
    forms.flatMap(([name, main]) =>
      [
        ['nothing', '', ''],
        ['what replaces nothing', './libp.so', ''],
        ['functions', './libp.so', '-DREPLACES'],
      ].map(([what = '', preload = '', flags = '']) => [name, what, main, preload, flags] as const),
    ),
  )('preloaded libraries, %s: %s', (_name, _what, main, preload, flags) => {
    expect(
      check('preload.c', {
        libraries: { a: `-Wl,--version-script=${maps}/preload-a.map`, b: 'liba.so', p: flags, q: '' },
        main: `${main} libb.so liba.so`,
        outside: 'libp.so libq.so',
        environment: { LD_PRELOAD: preload },
        request: { preloadable: true },
      }),
    ).toMatchSnapshot();
  });
  // Debian has no C++ library for musl.
  test('objects of C++', () => {
    const flags = '-fno-exceptions -fno-rtti -Wl,--eh-frame-hdr';
    expect(
      check('objects.cc', { libraries: { a: flags, b: `${flags} liba.so` }, main: `${flags} libb.so` }),
    ).toMatchSnapshot();
  });
  test('functions chosen at start, which musl does not know', () => {
    expect(check('ifunc.c', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so liba.so' })).toMatchSnapshot();
  });
  test('initialisers that ran before those of a library outside', () => {
    const inspect: MergeCase['inspect'] = (_path, { decisions }) =>
      expect(decisions.filter(({ about }) => about === 'order').map(({ what }) => what)).toMatchInlineSnapshot(`
      [
        "initialisers of libb.so run behind those of liba.so, which stays outside",
      ]
    `);
    expect(
      check('outside.c', { libraries: { a: '', b: '' }, main: 'libb.so liba.so', outside: 'liba.so', inspect }),
    ).toMatchSnapshot();
  });
  // Left read-only (R10): SIGSEGV, musl makes no program's code writable.
  test('code that is relocated', () => {
    expect(
      check('textrel.c', {
        libraries: { a: '-Wl,-z,notext' },
        main: 'liba.so',
        complaint: /\.liba\.so' is both executable and writable$/,
      }),
    ).toMatchSnapshot();
  });
  test('large pages', () => {
    expect(check('copy.c', { libraries: { a: '-Wl,-z,max-page-size=0x200000' }, main: 'liba.so' })).toMatchSnapshot();
  });
  test('zeros stay zeros', () => {
    expect(
      check('zeros.c', {
        libraries: { a: '' },
        main: 'liba.so',
        inspect: (path) => expect(statSync(path).size).toBeLessThan(200_000),
      }),
    ).toMatchSnapshot();
  });
  test('plug-ins that need nothing merged', () => {
    expect(
      check('plugin.c', { libraries: { a: '', p: '' }, main: '-Wl,--no-as-needed liba.so', outside: 'libp.so' }),
    ).toMatchSnapshot();
  });
  // Without the names in the dynamic linker's list (R34): liba.so not found.
  test.each(forms)('plug-ins that need a merged library, %s', (_name, flags) => {
    expect(
      check('plugin.c', {
        libraries: { a: '', p: 'liba.so' },
        main: `${flags} -Wl,--no-as-needed liba.so`,
        outside: 'libp.so',
      }),
    ).toMatchSnapshot();
  });
  test('plug-ins of a thread', () => {
    expect(
      check('late.c', { libraries: { a: '', p: 'liba.so' }, main: 'liba.so', outside: 'libp.so' }),
    ).toMatchSnapshot();
  });
  test('what comes behind the caller', () => {
    expect(
      check('next.c', {
        libraries: { d: '', b: '-Wl,--no-as-needed libd.so', a: '-fno-builtin -Wl,--no-as-needed libb.so' },
        main: '-fno-builtin -Wl,--no-as-needed liba.so libb.so',
      }),
    ).toMatchSnapshot();
  });
  test('a function that nobody defines', () => {
    expect(
      check('undefined.c', { libraries: { a: '' }, main: '-Wl,--unresolved-symbols=ignore-all liba.so' }),
    ).toMatchSnapshot();
  });
  test.each(forms)('a library as the target, program %s', (_name, flags) => {
    expect(
      check('library.c', {
        libraries: { a: '', b: 'liba.so' },
        main: `${flags} -Wl,--unresolved-symbols=ignore-all libb.so -Wl,--no-as-needed liba.so`,
        target: 'libb.so',
        outside: 'libb.so',
      }),
    ).toMatchSnapshot();
  });
  // With our first initialiser in DT_PREINIT_ARRAY, as for glibc (R31), it never runs: written.
  test.each([
    ['of the program', []],
    ['of a merged library', ['x']],
  ])('data that is protected, %s', (_name, words) => {
    expect(
      check('protect.c', { libraries: { a: '', b: 'liba.so' }, main: '-Wl,-z,now libb.so liba.so', arguments: words }),
    ).toMatchSnapshot();
  });
  // With the slack of protected pages left to malloc (R13): SIGSEGV, here and wherever dlopen, dlsym or a thread
  // allocates.
  test.each(forms)('protected data and malloc, %s', (_name, flags) => {
    expect(
      check('heap.c', { libraries: { a: '-Wl,-z,now', b: '-Wl,-z,now' }, main: `${flags} -Wl,-z,now liba.so libb.so` }),
    ).toMatchSnapshot();
  });
  // The same with pages for which only one of the files is laid out.
  test('protected data and malloc, a library that is laid out for larger pages', () => {
    const larger = '-Wl,-z,now,-z,max-page-size=0x200000';
    expect(
      check('heap.c', {
        libraries: { a: larger, b: '-Wl,-z,now,-z,noseparate-code' },
        main: '-Wl,-z,now,-z,noseparate-code liba.so libb.so',
      }),
    ).toMatchSnapshot();
  });
  // With our first initialiser in DT_PREINIT_ARRAY: 0.
  test('the list for debuggers', () => {
    expect(check('debug.c', { libraries: { a: '' }, main: 'liba.so' })).toMatchSnapshot();
  });
  test.each(forms)('who holds an address, %s', (_name, flags) => {
    expect(check('lookup.c', { libraries: { a: '' }, main: `${flags} liba.so` })).toMatchSnapshot();
  });
  test('a set that is not closed is refused', () => {
    expect(
      check('tls.c', {
        libraries: { a: '', b: 'liba.so' },
        main: 'libb.so liba.so',
        request: { needed: false, only: ['liba.so'] },
      }),
    ).toMatchInlineSnapshot(`"refused: libb.so stays outside and needs liba.so, which it would load a second time"`);
  });
  test('libc is refused', () => {
    expect(
      check('tls.c', {
        libraries: { a: '', b: 'liba.so' },
        main: 'libb.so liba.so',
        request: { sources: ['libc.so'] },
      }),
    ).toMatchInlineSnapshot(`"refused: it is libc and the dynamic linker in one, which loads the output"`);
  });
});

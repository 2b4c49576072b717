// What parts ask of the dynamic linker (R39): flags, entries, stacks. What comments say happens otherwise was seen
// before.

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { checkMerge, hasCompiler, hasMusl, type MergeCase } from '../support/checkMerge.ts';

/** Flags of the output as readelf has them, and what the plan says of them. */
const seen: MergeCase['inspect'] = (path, { decisions }) => {
  const flags = [
    ...spawnSync('readelf', ['-dW', path], { encoding: 'latin1' }).stdout.matchAll(
      /\((?:FLAGS|FLAGS_1|AUDIT|DEPAUDIT|SYMBOLIC|TEXTREL)\) +(.*)$/gm,
    ),
  ].map(([, text]) => text);
  expect(
    [...flags, ...decisions.filter(({ about }) => about === 'flag' || about === 'order').map(({ what }) => what)].join(
      '\n',
    ),
  ).toMatchSnapshot();
};

describe.skipIf(!hasCompiler)('needs gcc: flags and entries', () => {
  const all =
    '-Wl,-z,nodelete,-z,nodlopen,-z,initfirst,-z,origin,-z,global,-z,interpose,-z,nodefaultlib,-z,nodump -Wl,-Bsymbolic -Wl,--audit,none.so';
  test.each([
    ['a library asks for all', all, '', 'main'],
    ['the program asks for all', '', all.replace(' -Wl,--audit,none.so', '').replace(',-z,nodefaultlib', ''), 'main'],
    ['a library that goes into a library asks for all', all, '', 'libb.so'],
    ['nobody asks', '', '', 'main'],
  ])('%s', (_name, a, main, target) => {
    const outside = target === 'main' ? {} : { target, outside: target };
    expect(
      checkMerge('library.c', {
        libraries: { a, b: 'liba.so' },
        main: `${main} -Wl,--unresolved-symbols=ignore-all libb.so -Wl,--no-as-needed liba.so`,
        ...outside,
        inspect: seen,
      }),
    ).toMatchSnapshot();
  });
});

describe.skipIf(!hasMusl)('needs musl-gcc: stacks of threads', () => {
  // With the program's size: SIGSEGV.
  test.each(['-Wl,-z,stack-size=0', '-Wl,-z,stack-size=0x10000'])(
    'a library asks for a larger one than the program with %s',
    (main) => {
      const inspect: MergeCase['inspect'] = (_path, { decisions }) =>
        expect(decisions.filter(({ about }) => about === 'stack').map(({ what }) => what)).toEqual([
          'threads have stacks of 0x7a1200 bytes, as liba.so asks for',
        ]);
      expect(
        checkMerge('stack.c', {
          compiler: 'musl-gcc',
          libraries: { a: '-O0 -Wl,-z,stack-size=8000000' },
          main: `${main} liba.so`,
          inspect,
        }),
      ).toBe('500\n');
    },
  );
});

// Notes of merged parts (R41, R42), as tools see them in the output: properties, probes, packages, libraries that may
// be opened.

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { checkMerge, hasCompiler, type MergeCase } from '../support/checkMerge.ts';

const output = (program: string, words: readonly string[]): string =>
  spawnSync(program, words, { encoding: 'latin1' }).stdout;
const decided = (plan: Parameters<NonNullable<MergeCase['inspect']>>[1], about: string): string[] =>
  plan.decisions.filter((decision) => decision.about === about).map(({ what }) => what);

describe.skipIf(!hasCompiler)('needs gcc: what notes of the output say', () => {
  // With the target's note as it was: IBT and SHSTK of code that has neither, the level of a CPU that the library's
  // code crashes on.
  test.each([
    ['all parts are protected', '-fcf-protection=full -Wl,-z,ibt,-z,shstk', '-fcf-protection=full -Wl,-z,ibt,-z,shstk'],
    ['a library is not protected', '-fcf-protection=none', '-fcf-protection=full -Wl,-z,ibt,-z,shstk'],
    [
      'a library keeps shadow stacks alone',
      '-fcf-protection=return -Wl,-z,shstk',
      '-fcf-protection=full -Wl,-z,ibt,-z,shstk',
    ],
    ['only a library is protected', '-fcf-protection=full -Wl,-z,ibt,-z,shstk', '-fcf-protection=none'],
    ['a library needs more of the CPU', '-Wl,-z,x86-64-v2', ''],
    ['the program needs more of the CPU', '', '-Wl,-z,x86-64-v2'],
  ])('properties: %s', (_name, a, main) => {
    const inspect: MergeCase['inspect'] = (path, plan) => {
      const properties =
        /Properties: ([^]*?)\n(?:\n|$)/.exec(output('readelf', ['-nW', path]))?.[1]?.replace(/\s+/g, ' ') ?? 'none';
      expect([properties, ...decided(plan, 'property')].join('\n')).toMatchSnapshot();
    };
    checkMerge('scope.c', {
      libraries: { d: main, b: `-Wl,-Bsymbolic ${main}`, a: `libd.so ${a}` },
      main: `liba.so libb.so libd.so ${main}`,
      inspect,
    });
  });
  test.each([
    ['of its own', '-DOPENS'],
    ['but for a package', ''],
  ])('a program with notes %s', (_name, main) => {
    const inspect: MergeCase['inspect'] = (path, plan) => {
      const notes = output('readelf', ['-nW', path])
        .split('\n')
        .filter(
          (line) => /found in|OS:|Packaging|Unknown|description data/.test(line) && !/build-id|elfsmith/.test(line),
        );
      expect([...notes, ...decided(plan, 'note')].join('\n')).toMatchSnapshot();
    };
    checkMerge('notes.c', { libraries: { a: '', b: '' }, main: `${main} liba.so libb.so`, inspect });
  });
  // Left out: gdb finds none. With places as they were, or several bases: gdb finds others.
  test.skipIf(spawnSync('gdb', ['--version']).status !== 0).each([
    ['position-independent', ''],
    ['at fixed addresses', '-no-pie -fno-pic'],
  ])('needs gdb: probes are where their instructions are, %s', (_name, main) => {
    const inspect: MergeCase['inspect'] = (path) => {
      const places = new Map(
        output('nm', [path])
          .split('\n')
          .map((line) => line.split(' '))
          .map(([address = '', , name = '']) => [name, Number.parseInt(address, 16)]),
      );
      const found = [
        ...output('gdb', ['-nx', '-batch', '-ex', 'info probes stap merge', path]).matchAll(
          /stap +merge +(\w+) +0x(\w+)(?: 0x(\w+))?/g,
        ),
      ].map(([, name = '', place = '', semaphore = '']) =>
        `${name} ${Number.parseInt(place, 16) === places.get(`place_of_${name}`)} ${semaphore === '' ? '' : Number.parseInt(semaphore, 16) === places.get(`${name}_counter`)}`.trim(),
      );
      expect(found).toEqual(['a true true', 'b true']);
      // gdb raises the counter while it watches.
      const run = output('gdb', [
        '-nx',
        '-batch',
        '-ex',
        'set debuginfod enabled off',
        '-ex',
        'break -probe-stap merge:a',
        '-ex',
        'run',
        '-ex',
        'bt 1',
        '-ex',
        'continue',
        path,
      ]);
      expect([/in a \(\)/.test(run), /^1 2$/m.test(run)]).toEqual([true, true]);
    };
    checkMerge('notes.c', { libraries: { a: '', b: '' }, main: `${main} liba.so libb.so`, inspect });
  });
});

// Libraries that a program opens at run time stay libraries of their own (R44 to R49): what it finds through their
// handles, and in which order they begin and end, is the same unmerged and merged.

import { describe, expect, test } from 'vitest';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkMerge, hasCompiler, hasMusl, type MergeCase } from '../support/checkMerge.ts';

const maps = join(import.meta.dirname, '../../fixtures/src/merge');

const glibcLibraries = {
  a: '',
  p: '',
  q: 'liba.so',
  r: '',
  g: '',
  u: '-Wl,-z,lazy',
  d: '',
  w: '',
  t: '',
  i: '',
  v: `-Wl,--version-script=${maps}/plugins-v.map`,
};
const { i: _chosen, ...muslLibraries } = glibcLibraries;

/** What the program does, by what it shows. Each word is a command of its own (fixtures/src/merge/plugins.c). */
const deeds: readonly (readonly [what: string, words: string, libraries?: string])[] = [
  ['three with one name', 'open:./libp.so open:./libq.so open:./libr.so call:0:name call:1:name call:2:name'],
  ['each calls its own', 'open:./libp.so open:./libq.so open:./libr.so call:0:own call:1:own call:2:own'],
  ['what only one has', 'open:./libq.so open:./libp.so call:0:only_p call:1:only_p'],
  ['what it needs, breadth first', 'open:./libq.so call:0:of_a call:0:through call:0:name open:./liba.so call:1:name'],
  ['nobody else sees it', 'open:./libp.so call:default:only_p call:program:only_p call:default:name call:next:name'],
  ['for all', 'open:./libq.so:ng call:default:of_a call:default:name call:program:through call:default:only_p'],
  ['for all from now on', 'open:./libp.so call:default:only_p open:./libp.so:nog call:default:only_p same:0:1'],
  ['in the order of opening', 'open:./libq.so:ng open:./libp.so:ng call:default:name call:1:name call:1:own'],
  ['for all, and then not any more', 'open:./libp.so:ng call:default:only_p close:0 call:default:only_p'],
  ['what is opened for all comes before its own', 'open:./libg.so:ng open:./libp.so call:1:name call:1:own'],
  [
    'needed of one that was opened for all',
    'open:./libg.so:ng open:./libu.so open:./libd.so call:1:through call:2:through',
  ],
  ['needed, but opened for nobody', 'open:./libg.so open:./libu.so:n open:./libd.so open:./libu.so:l'],
  ['a weak reference, without and with', 'open:./libw.so call:0:through', 'w'],
  ['a weak reference, with', 'open:./libg.so:ng open:./libw.so call:1:through'],
  ['opened twice, closed twice', 'open:./libp.so open:./libp.so same:0:1 close:0 call:1:name close:1 open:./libp.so:o'],
  [
    'closed and opened again',
    'open:./libp.so call:0:count call:0:count call:0:count_filled close:0 open:./libp.so call:1:count call:1:count_filled',
  ],
  [
    'a library of two',
    'open:./libq.so open:./liba.so close:0 call:1:of_a data:1:counter close:1 open:./liba.so data:2:counter',
  ],
  ['of two, the other way round', 'open:./liba.so open:./libq.so close:0 call:1:through call:1:count_too close:1'],
  ['closed once too often', 'open:./libp.so open:./libp.so:k close:0 close:1'],
  ['not to be closed', 'open:./libp.so:nk call:0:count close:0 open:./libp.so call:1:count'],
  ['only if it is there', 'open:./libp.so:o open:./libp.so open:./libp.so:o same:1:2'],
  ['one that opens another', 'open:./libr.so call:0:other_name open:./libp.so:o close:0 open:./libp.so:o'],
  ['ends in order', 'open:./libp.so open:./libq.so open:./libg.so'],
  ['ends in order, what is needed first', 'open:./liba.so open:./libg.so open:./libq.so open:./libr.so'],
  ['threads that open at once', 'threads:./libq.so call:0:through call:0:own'],
  ['thread-local variables', 'open:./libt.so call:0:count call:0:count data:0:each call:0:count'],
  ['by its path', 'absolute:libp.so open:./libp.so open:././libp.so open:.//libp.so same:0:1 same:0:2 same:0:3'],
  ['by an address in a table, and one that was looked up', 'opening:./libp.so found:./libp.so same:0:1 call:1:name'],
  ['where an address is', 'open:./libp.so open:./libq.so about:0:name about:1:name about:1:of_a'],
  ['what comes behind', 'open:./libp.so call:0:next_name'],
  ['a file that is not there', 'open:./nowhere.so open:nowhere.so call:0:name'],
  ['by a symbolic link beside its folder', 'open:./version-1/libs.so open:./version-1.2/libs.so same:0:1'],
  ['what is said of a library', 'open:./libp.so info:0 absolute:libq.so info:1'],
];
const glibcDeeds: typeof deeds = [
  ['its own before all others', 'open:./libg.so:ng open:./libp.so:nd call:1:name call:1:own'],
  ['chosen at start', 'open:./libi.so call:0:picked call:0:pick'],
  ['versions', 'open:./libv.so call:0:versioned version:0:versioned:V1 version:0:versioned:V2 version:0:versioned:V3'],
  ['in the first space', 'space:./libp.so open:./libp.so same:0:1 call:0:name'],
];

/** The same with libraries that are there from the start. */
const startDeeds: typeof deeds = [
  ['by name and by path', 'open:libq.so open:./libq.so:no same:0:1 call:0:name call:0:own call:1:of_a close:0 close:1'],
  ['only what it has', 'open:./libq.so call:0:only_p open:./libp.so call:1:only_p call:1:name call:default:name'],
  ['where an address is', 'open:./libq.so about:0:through about:0:of_a about:default:only_p info:0'],
  ['behind the caller', 'open:./libp.so call:0:next_name call:next:name call:next:own'],
  ['the program itself', 'open:./main call:0:of_a'],
];

const forms = [
  ['the program has no such names', '', false],
  ['the program has them, too', '-DNAMES -rdynamic', false],
  ['with all inside', '', true],
  ['with all inside, and such names', '-DNAMES -rdynamic -no-pie -fno-pic', true],
] as const;

/** What all of them do, one after the other. */
function runs(
  all: typeof deeds,
  libraries: Readonly<Record<string, string>>,
  more: Omit<MergeCase, 'libraries'>,
): string {
  const opened = Object.keys(libraries)
    .map((letter) => `lib${letter}.so`)
    .concat('version-1.2/libs.so')
    .join(' ');
  const prepare = (folder: string): void => {
    mkdirSync(join(folder, 'version-1.2'));
    symlinkSync('version-1.2', join(folder, 'version-1'));
    copyFileSync(join(folder, 'liba.so'), join(folder, 'version-1.2/libs.so'));
  };
  const commands = all.map(([, words]) => words.split(' '));
  return checkMerge('plugins.c', { libraries, opened, runs: commands, prepare, ...more })
    .split('\f')
    .map((text, index) => `--- ${all[index]?.[0]}\n${text}`)
    .join('');
}

describe.skipIf(!hasCompiler)('needs gcc: libraries of their own', () => {
  test.each(forms)('%s', (_form, main, isWhole) => {
    const inspect: MergeCase['inspect'] = (_path, { decisions }) =>
      expect(decisions.map(({ what }) => what).filter((what) => what.includes('begin anew'))).toEqual([
        expect.stringMatching(
          /libt\.so: inside; .*; closed and opened again, its thread-local variables begin anew in the thread that opens it only$/,
        ),
      ]);
    expect(runs([...deeds, ...glibcDeeds], glibcLibraries, { main, isWhole, inspect })).toMatchSnapshot();
  });
});

/** Where the program has none of their names, it gets its own handle for all: only their paths count. */
const nameDeeds: typeof deeds = [
  ['by its path', 'open:./libq.so call:0:through call:0:of_a close:0 open:./nowhere.so'],
  ['where an address is', 'where:default:through where:default:of_a where:default:only_p where:default:main'],
];
const linked = { libraries: { a: '', p: '', q: 'liba.so' }, main: '-Wl,--no-as-needed libp.so libq.so', opened: '' };

/** With one that comes from the disk. */
const diskDeeds: typeof deeds = [
  ['needs one that was not opened', 'open:./libx.so call:0:with_x open:./libq.so:o call:1:name call:default:of_a'],
  ['opens one itself', 'absolute:libx.so call:0:open_x call:0:lacks_x call:0:where_x call:0:next_x call:0:close_x'],
  ['needs one that was opened', 'open:./libq.so open:./libx.so call:1:with_x call:0:own close:0 call:1:with_x'],
];

describe.skipIf(!hasCompiler).each([
  ['gcc', '-Wl,--no-as-needed libq.so liba.so -l:libpthread.so.0 -l:libdl.so.2'],
  ['musl-gcc', '-Wl,--no-as-needed libq.so liba.so'],
] as const)('needs %s: libraries that come from the disk', (compiler, x) => {
  test.skipIf(compiler === 'musl-gcc' && !hasMusl).each([false, true])('with all inside: %s', (isWhole) => {
    const libraries = { a: '', q: 'liba.so', x };
    const more = { main: '', opened: 'libq.so liba.so', outside: 'libx.so', isWhole, compiler };
    expect(runs(diskDeeds, libraries, more)).toMatchSnapshot();
  });
});

const compilers: readonly (readonly [compiler: string, flags: string])[] = [
  ['gcc', ''],
  ['gcc', '-DNAMES -rdynamic -no-pie -fno-pic '],
  ['musl-gcc', ''],
];

const usable = compilers.filter(([compiler]) => hasMusl || compiler === 'gcc');

describe.skipIf(!hasCompiler).each(usable)(
  'needs %s: libraries that are there from the start %s',
  (compiler, flags) => {
    test.each([false, true])('with all inside: %s', (isWhole) => {
      const { libraries, main, ...more } = { ...linked, isWhole, compiler };
      const text = runs(startDeeds, libraries, { main: `-DKNOWS ${flags}${main}`, ...more });
      expect(text + runs(nameDeeds, libraries, { main: flags + main, ...more })).toMatchSnapshot();
    });
  },
);

describe.skipIf(!hasMusl)('needs musl-gcc: libraries of their own', () => {
  test.each(forms)('%s', (_form, main, isWhole) => {
    expect(runs(deeds, muslLibraries, { main, isWhole, compiler: 'musl-gcc' })).toMatchSnapshot();
  });
});

test.skipIf(!hasCompiler)(
  'needs gcc: what stays outside, and only what is opened needs, is loaded at start: the plan says so',
  () => {
    const inspect: MergeCase['inspect'] = (_path, { decisions }) =>
      expect(decisions.map(({ what }) => what).filter((what) => what.includes('loaded at start'))).toEqual([
        expect.stringMatching(/liba\.so: outside, and needed by what is opened: /),
      ]);
    const more = { main: '', opened: 'libq.so', request: { except: ['liba.so'] }, inspect };
    expect(runs([], { a: '', q: 'liba.so' }, more)).toBe('--- undefined\n');
  },
);

/** Programs of other rules with a library inside that they open, or might. */
describe.skipIf(!hasCompiler)('needs gcc: what other rules say holds, too', () => {
  test.each([false, true])('a malloc of its own, with all inside: %s', (isWhole) => {
    const libraries = { a: '', p: '' };
    expect(checkMerge('counted.c', { libraries, main: 'liba.so', opened: 'libp.so', isWhole })).toMatchSnapshot();
  });
  test.each([
    ['in a library outside, too', 'libd.so', ''],
    ['all inside', '', ''],
    ['at fixed addresses', '', '-no-pie -fno-pic'],
  ])('what comes behind the caller, %s', (_name, outside, flags) => {
    expect(
      checkMerge('next.c', {
        libraries: {
          d: '',
          b: '-Wl,--no-as-needed libd.so',
          a: '-fno-builtin -Wl,--no-as-needed libb.so',
          e: '',
        },
        main: `${flags} -fno-builtin -Wl,--no-as-needed liba.so libb.so`,
        opened: 'libe.so',
        outside,
      }),
    ).toMatchSnapshot();
  });
});

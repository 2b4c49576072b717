// The rules of merging that were found by breaking them: each has a program that shows it, which is run, merged, and
// run again without its libraries.
// What comments say happens without a rule was seen when it was switched off.

import { describe, expect, test } from 'vitest';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from '../../shared/base/bytes.ts';
import { textOf } from '../../shared/base/log.ts';
import { decode, type Section } from '../../shared/decode/file.ts';
import { unwindIndexOf } from '../../shared/decode/code/unwind.ts';
import { sectionTypes } from '../../shared/elf/constants.ts';
import { valueOf } from '../../shared/elf/names.ts';
import { checkMerge, hasCompiler, type MergeCase } from '../support/checkMerge.ts';

const noteSection = valueOf(sectionTypes, 'NOTE');
const maps = join(import.meta.dirname, '../../fixtures/src/merge');

describe.skipIf(!hasCompiler)('needs gcc: merged programs behave like the unmerged', () => {
  // Without R25: SIGSEGV when relocations in the source range are not duplicated, an undefined symbol when copying is
  // left to the dynamic linker.
  test.each([
    ['position-independent', ''],
    ['at fixed addresses', '-no-pie -fno-pic'],
  ])('copies of variables, %s', (_name, flags) => {
    expect(checkMerge('copy.c', { libraries: { a: '' }, main: `${flags} liba.so` })).toMatchSnapshot();
  });
  test('the first definition wins', () => {
    expect(
      checkMerge('scope.c', {
        libraries: { d: '', b: '-Wl,-Bsymbolic', a: 'libd.so' },
        main: 'liba.so libb.so libd.so',
      }),
    ).toMatchSnapshot();
  });
  // With the merged definition exported all the same (R14): `b, merged` everywhere.
  test('a library outside may come first', () => {
    expect(
      checkMerge('outside.c', { libraries: { a: '', b: '' }, main: 'liba.so libb.so', outside: 'liba.so' }),
    ).toMatchSnapshot();
  });
  // With the program's block first (R28) its variables are zeros; without the offset in local-dynamic pairs (R30) other
  // variables are read.
  test.each([
    ['position-independent', '', ''],
    ['at fixed addresses', '-no-pie -fno-pic', ''],
    ['descriptors', '', '-mtls-dialect=gnu2'],
  ])('thread-local variables, %s', (_name, main, libraries) => {
    expect(
      checkMerge('tls.c', { libraries: { a: libraries, b: `${libraries} liba.so` }, main: `${main} libb.so liba.so` }),
    ).toMatchSnapshot();
  });
  // With offsets of the parts' own blocks in slots that no relocation names (R30), or that are of a section: variables
  // of others are read. So are all of a program's that counts from the start
  // of the file's block (R28), which was its own.
  const linkers = ['bfd', 'gold', 'lld', 'mold'] as const;
  test.each([
    ...linkers.map((linker) => [linker, '-no-pie -fno-pic', {}] as const),
    ['gold', '-fuse-ld=gold -Wl,--no-tls-optimize -fPIC', {}],
    ['bfd', '-fuse-ld=mold -Wl,--no-relax -fPIC', {}],
    ['mold', '-fuse-ld=mold -Wl,--no-relax -no-pie -fno-pic', {}],
    ['bfd', '-fuse-ld=mold -Wl,--no-relax -fPIC -mcmodel=large', { isWhole: true }],
    ['gold', '', { target: 'libb.so', outside: 'libb.so' }],
  ] as const)('pairs of slots without relocations: libraries of %s, a program with %s, %o', (linker, main, more) => {
    expect(
      checkMerge('pairs.c', {
        libraries: { a: `-fuse-ld=${linker}`, b: `-fuse-ld=${linker} liba.so` },
        main: `${main} libb.so liba.so`,
        ...more,
      }),
    ).toMatchSnapshot();
  });
  // Bound like any function (R23) the numbers are addresses.
  test.each([
    ['position-independent', ''],
    ['at fixed addresses', '-no-pie -fno-pic'],
  ])('functions chosen at start, %s', (_name, flags) => {
    expect(
      checkMerge('ifunc.c', { libraries: { a: '', b: 'liba.so' }, main: `${flags} -Wl,-z,now libb.so liba.so` }),
    ).toMatchSnapshot();
  });
  // Without the stub as the definition (R17) dlsym finds another address at fixed addresses.
  test.each([
    ['position-independent', ''],
    ['at fixed addresses', '-no-pie -fno-pic'],
  ])('one address for a function, %s', (_name, flags) => {
    expect(
      checkMerge('address.c', { libraries: { a: '', b: 'liba.so' }, main: `${flags} libb.so liba.so` }),
    ).toMatchSnapshot();
  });
  // With the index of the first file only (R35): terminate called.
  test('exceptions', () => {
    expect(checkMerge('exceptions.cc', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so' })).toMatchSnapshot();
  });
  test.each(['a', 'b'])('exceptions end where a library has no index of its frames: %s', (letter) => {
    const flags = (of: string): string => (of === letter ? '-Wl,--no-eh-frame-hdr' : '');
    expect(
      checkMerge('exceptions.cc', { libraries: { a: flags('a'), b: `${flags('b')} liba.so` }, main: 'libb.so' }),
    ).toMatchSnapshot();
  });
  // With distances of 4 bytes they were refused; written all the same: terminate called.
  test.each([
    ['position-independent', '-mcmodel=medium -fPIC'],
    ['position-independent, large code', '-mcmodel=large -fPIC'],
    ['at fixed addresses', '-mcmodel=medium -no-pie -fno-pic'],
  ])('exceptions through files that lie more than 2 GiB from each other, %s', (_name, flags) => {
    const inspect: MergeCase['inspect'] = (path, { decisions }) => {
      expect(decisions.filter(({ about }) => about === 'unwind').map(({ what }) => what)).toEqual([
        'parts lie more than 2 GiB from each other: exceptions find frame descriptions one by one, without the index',
      ]);
      const index = unwindIndexOf(decode(sourceOf(readFileSync(path))));
      expect([index?.isSorted, index?.encodings.table, index?.count === index?.stated]).toEqual([
        true,
        'sdata8 | datarel',
        true,
      ]);
    };
    expect(
      checkMerge('exceptions.cc', { libraries: { a: '', b: 'liba.so' }, main: `${flags} -DFAR libb.so`, inspect }),
    ).toMatchSnapshot();
  });
  // With two default versions (R15) dlsym finds none; without the libraries' versions the merge refuses itself.
  test('versions', () => {
    expect(
      checkMerge('versions.c', {
        libraries: {
          a: `-Wl,--version-script=${maps}/versions-a.map`,
          b: `-Wl,--version-script=${maps}/versions-b.map`,
        },
        main: 'liba.so libb.so',
      }),
    ).toMatchSnapshot();
  });
  // All in DT_INIT_ARRAY (R31): atexit handlers run elsewhere; all in DT_PREINIT_ARRAY: getenv finds nothing in
  // constructors.
  test.each([
    ['position-independent', ''],
    ['at fixed addresses', '-no-pie -fno-pic'],
  ])('initialisers and finalisers, %s', (_name, flags) => {
    expect(
      checkMerge('lifecycle.c', {
        libraries: { a: '', b: '-Wl,-init,old_init,-fini,old_fini liba.so', d: 'libb.so' },
        main: `${flags} libd.so`,
        arguments: ['word'],
        environment: { LETTER: 'x' },
      }),
    ).toMatchSnapshot();
  });
  // Without DT_TEXTREL (R10) the merge refuses itself: verify finds the relocation in read-only code.
  test('code that is relocated', () => {
    expect(checkMerge('textrel.c', { libraries: { a: '-Wl,-z,notext' }, main: 'liba.so' })).toMatchSnapshot();
  });
  test('packed relocations, and large pages', () => {
    expect(
      checkMerge('copy.c', {
        libraries: { a: '-Wl,-z,pack-relative-relocs,-z,max-page-size=0x200000' },
        main: 'liba.so',
      }),
    ).toMatchSnapshot();
  });
  // Without the need of GLIBC_ABI_DT_RELR (R26): "DT_RELR without GLIBC_ABI_DT_RELR dependency", where the dynamic
  // linker is glibc's.
  test.each([
    ['packed where the C library can read it', true, ''],
    ['not packed when it must not be', false, ''],
    ['not packed where nothing moves', true, '-no-pie -fno-pic'],
  ])('relative relocations are %s', (_name, pack, flags) => {
    const inspect = (path: string): void => {
      const dynamic = execFileSync('readelf', ['-dVW', path], { encoding: 'latin1' });
      expect([/\(RELR\)/.test(dynamic), /GLIBC_ABI_DT_RELR/.test(dynamic)]).toEqual(
        Array(2).fill(pack && flags === ''),
      );
    };
    expect(
      checkMerge('lifecycle.c', {
        libraries: { a: '', b: 'liba.so', d: 'libb.so' },
        main: `${flags} libd.so`,
        request: { pack },
        inspect,
      }),
    ).toMatchSnapshot();
  });
  test('zeros stay zeros', () => {
    expect(
      checkMerge('zeros.c', {
        libraries: { a: '' },
        main: 'liba.so',
        inspect: (path) => expect(statSync(path).size).toBeLessThan(200_000),
      }),
    ).toMatchSnapshot();
  });
  // Without the names in the dynamic linker's list (R34): liba.so not found.
  test('plug-ins that need a merged library', () => {
    expect(
      checkMerge('plugin.c', {
        libraries: { a: `-Wl,--version-script=${maps}/plugin-a.map`, p: 'liba.so' },
        main: '-Wl,--no-as-needed liba.so',
        outside: 'libp.so',
      }),
    ).toMatchSnapshot();
  });
  test('plug-ins of a thread', () => {
    expect(
      checkMerge('late.c', { libraries: { a: '', p: 'liba.so' }, main: 'liba.so', outside: 'libp.so' }),
    ).toMatchSnapshot();
  });
  // Without R20 nothing is replaced: 1 11 3 6 336217 7 in all. Without code of ours SIGSEGV where nothing is preloaded;
  // without our dlsym wrappers find nothing, -1.
  // At fixed addresses the program's stub is the address of `twice`: exported as its definition dlsym finds another
  // address; bound inside, nobody calls the wrapper.
  const preloads = [
    ['nothing', '', ''],
    ['what replaces nothing', './libp.so', ''],
    ['functions and a variable', './libp.so', '-DREPLACES'],
    ['wrappers', './libp.so', '-DWRAPS'],
  ] as const;
  const preloadable = (main: string, preload: string, flags: string, request: MergeCase['request'] = {}): string =>
    checkMerge('preload.c', {
      libraries: { a: `-Wl,--version-script=${maps}/preload-a.map`, b: 'liba.so', p: flags, q: '' },
      main: `${main} libb.so liba.so`,
      outside: 'libp.so libq.so',
      environment: { LD_PRELOAD: preload },
      request: { preloadable: true, ...request },
    });
  test.each(preloads)('preloaded libraries, position-independent: %s', (_name, preload, flags) => {
    expect(preloadable('-fPIC -DVARIABLE', preload, flags)).toMatchSnapshot();
  });
  test.each(preloads)('preloaded libraries, at fixed addresses: %s', (_name, preload, flags) => {
    expect(preloadable('-no-pie -fno-pic', preload, flags)).toMatchSnapshot();
  });
  // All but the wrapper of a function of the C library's, which is inside.
  test.each(preloads)('preloaded libraries, C library and dynamic linker inside: %s', (_name, preload, flags) => {
    expect(
      preloadable('-fPIC -DVARIABLE', preload, `${flags} -DINSIDE`, { libc: true, interpreter: true }),
    ).toMatchSnapshot();
  });
  // Left symbolic: what libraries outside define is found there, SIGSEGV or zeros where it is read before code of ours
  // has run; of several versions plug-ins find one.
  test.each([
    [
      'defined outside',
      'next.c',
      { d: '', b: '-Wl,--no-as-needed libd.so', a: '-fno-builtin -Wl,--no-as-needed libb.so' },
      '-fno-builtin -Wl,--no-as-needed liba.so libb.so',
    ],
    ['in thread-local variables', 'tls.c', { a: '', b: 'liba.so' }, 'libb.so liba.so'],
    ['for choices at start', 'ifunc.c', { a: '', b: 'liba.so' }, '-Wl,-z,now libb.so liba.so'],
    [
      'of several versions',
      'versions.c',
      { a: `-Wl,--version-script=${maps}/versions-a.map`, b: `-Wl,--version-script=${maps}/versions-b.map` },
      'liba.so libb.so',
    ],
  ])('what preloaded libraries can not replace: %s', (_name, source, libraries, main) => {
    const inspect: MergeCase['inspect'] = (_path, { decisions }) =>
      expect(decisions.filter(({ about }) => about === 'preload').map(({ what }) => what)).toMatchSnapshot();
    expect(checkMerge(source, { libraries, main, request: { preloadable: true }, inspect })).toMatchSnapshot();
  });
  test('the level of CPU that a library needs is said', () => {
    const inspect: MergeCase['inspect'] = (_path, { decisions }) =>
      expect(decisions.filter(({ about }) => about === 'cpu').map(({ what }) => what)).toEqual([
        'the output needs a CPU of level x86-64-v2, because of liba.so',
      ]);
    expect(
      checkMerge('lookup.c', { libraries: { a: '-Wl,-z,x86-64-v2' }, main: 'liba.so', inspect }),
    ).toMatchSnapshot();
  });
  test('objects of C++ without its library', () => {
    expect(checkMerge('objects.cc', { libraries: { a: '', b: 'liba.so' }, main: 'libb.so' })).toMatchSnapshot();
  });
  test('who holds an address', () => {
    expect(checkMerge('lookup.c', { libraries: { a: '' }, main: 'liba.so' })).toMatchSnapshot();
  });
  // With the dynamic linker's dlsym (R19): nothing is found, SIGSEGV.
  test('what comes behind the caller', () => {
    expect(
      checkMerge('next.c', {
        libraries: { d: '', b: '-Wl,--no-as-needed libd.so', a: '-fno-builtin -Wl,--no-as-needed libb.so' },
        main: '-fno-builtin -Wl,--no-as-needed liba.so libb.so',
      }),
    ).toMatchSnapshot();
  });
  // Merged (R38): "ASan runtime does not come first in initial library list", exit 1.
  const sanitizers = ['address', 'thread', 'leak', 'undefined'];
  test.each(sanitizers)('the library of a sanitizer stays outside: %s', (name) => {
    const inspect: MergeCase['inspect'] = (_path, { decisions }) =>
      expect(
        decisions.filter(({ about }) => about === 'first').map(({ what }) => what.replace(/\.so\.\d+/g, '.so')),
      ).toMatchSnapshot();
    expect(
      checkMerge('objects.cc', { libraries: { a: '', b: 'liba.so' }, main: `-fsanitize=${name} libb.so`, inspect }),
    ).toMatchSnapshot();
  });
  test.each<[string, NonNullable<MergeCase['request']>]>([
    ['with the C library', { libc: true, interpreter: true }],
    ['by its name', { sources: ['libasan.so.8'] }],
    ['with all that needs something inside', { needed: false, sources: ['libm.so.6'], closed: true }],
  ])('the library of a sanitizer is refused %s', (_name, request) => {
    expect(
      checkMerge('objects.cc', { libraries: { a: '', b: 'liba.so' }, main: '-fsanitize=address libb.so', request })
        .split('; ')[0]
        ?.replace(/\.so\.\d+/, '.so'),
    ).toMatchSnapshot();
  });
  // In the program's own array (R37) those of what was merged are called first of all: p finds that a is gone. Behind
  // glibc's own finaliser they are called last of all: a finds that d is gone.
  test.each([
    ['position-independent', '', false],
    ['at fixed addresses', '-no-pie -fno-pic', false],
    ['with its C library', '', true],
  ])('plug-ins end before what they need, %s', (_name, flags, isWhole) => {
    expect(
      checkMerge('ends.c', {
        libraries: { d: '', a: 'libd.so', p: 'liba.so' },
        main: `${flags} liba.so libd.so`,
        outside: isWhole ? 'libp.so' : 'libp.so libd.so',
        isWhole,
      }),
    ).toMatchSnapshot();
  });
  test('a library inside is opened by the relative path under which it was given', () => {
    const openedAs = new Map<string, string>();
    const prepare = (folder: string): void => void openedAs.set(`${folder}/libp.so`, './libp.so');
    expect(
      checkMerge('ends.c', {
        libraries: { d: '', a: 'libd.so', p: 'liba.so' },
        main: 'liba.so libd.so',
        opened: 'libp.so',
        request: { openedAs },
        prepare,
      }),
    ).toMatchSnapshot();
  });
  // Left to the dynamic linker (R22) the program does not start.
  test.each([
    ['not called', []],
    ['called', ['x']],
  ])('a function that nobody defines, %s', (_name, words) => {
    expect(
      checkMerge('undefined.c', {
        libraries: { a: '' },
        main: '-Wl,--unresolved-symbols=ignore-all liba.so',
        arguments: words,
      }),
    ).toMatchSnapshot();
  });
  // Exported as it is (R24): fatal, "unsatisfiable circular dependency".
  test('a chosen function for a library outside', () => {
    expect(
      checkMerge('chosen.c', { libraries: { a: '', b: '' }, main: 'liba.so libb.so', outside: 'libb.so' }),
    ).toMatchSnapshot();
  });
  // Bound when merging (R16): the library keeps its own variable and function.
  test.each([
    ['position-independent', ''],
    ['at fixed addresses', '-no-pie -fno-pic'],
  ])('a library as the target, program %s', (_name, flags) => {
    expect(
      checkMerge('library.c', {
        libraries: { a: '', b: 'liba.so' },
        main: `${flags} -Wl,--unresolved-symbols=ignore-all libb.so -Wl,--no-as-needed liba.so`,
        target: 'libb.so',
        outside: 'libb.so',
      }),
    ).toMatchSnapshot();
  });
  // Without R13 both are written.
  test.each([
    ['of the program', []],
    ['of a merged library', ['x']],
    ['constants of a merged library', ['x', 'x']],
  ])('data that is protected, %s', (_name, words) => {
    expect(
      checkMerge('protect.c', {
        libraries: { a: '', b: 'liba.so' },
        main: '-Wl,-z,now libb.so liba.so',
        arguments: words,
      }),
    ).toMatchSnapshot();
  });
  // Without R33: 0.
  test('the list for debuggers', () => {
    expect(checkMerge('debug.c', { libraries: { a: '' }, main: 'liba.so' })).toMatchSnapshot();
  });
  // With an entry for each file: eu-elflint, "more than one entry with tag RUNPATH"; glibc keeps the last.
  test.each([
    ['DT_RUNPATH', ''],
    ['DT_RPATH of the program', '-Wl,--disable-new-dtags'],
  ])('one search path, %s', (_name, main) => {
    const inspect = (path: string): void => {
      const dynamic = execFileSync('readelf', ['-dW', path], { encoding: 'latin1' });
      expect([...dynamic.matchAll(/\((RPATH|RUNPATH)\).*\[(.*)\]/g)].map(([, tag, text]) => `${tag} ${text}`)).toEqual([
        'RUNPATH $ORIGIN:/nowhere:/elsewhere',
      ]);
    };
    expect(
      checkMerge('paths.c', {
        libraries: { a: '', b: '', d: 'liba.so libb.so -Wl,-rpath,/elsewhere' },
        main: `${main} -Wl,-rpath,/nowhere libd.so liba.so libb.so`,
        outside: 'libb.so',
        inspect,
      }),
    ).toMatchSnapshot();
  });
  // Left out whoever looks at them: SIGSEGV.
  test('headers and tables stay where code looks at them', () => {
    const inspect = (path: string): void => {
      const sections = execFileSync('readelf', ['-SW', path], { encoding: 'latin1' });
      expect(
        ['', '.liba.so', '.libb.so', '.libd.so'].filter((owner) =>
          new RegExp(`\\.old\\.dynsym${owner} `).test(sections),
        ),
      ).toEqual(['', '.liba.so', '.libd.so']);
    };
    expect(
      checkMerge('header.c', { libraries: { a: '', b: '', d: '' }, main: 'liba.so libb.so libd.so', inspect }),
    ).toMatchSnapshot();
  });
  // Constants and what becomes constant have one mapping: two for each of three files, between tables of ours and
  // frames, slots and code of ours.
  test('fewer mappings than the files have', () => {
    const inspect = (path: string): void => {
      const headers = execFileSync('readelf', ['-lW', path], { encoding: 'latin1' });
      expect(
        [...headers.matchAll(/LOAD.* 0x\w+ ([R ][W ][E ]) 0x/g)].map(([, permissions]) => permissions?.trim()),
      ).toEqual(['R', 'RW', 'R E', 'RW', 'R E', 'RW', 'R E', 'RW', 'R', 'RW', 'R E']);
    };
    expect(
      checkMerge('protect.c', {
        libraries: { a: '', b: 'liba.so' },
        main: '-Wl,-z,now libb.so liba.so',
        arguments: ['x'],
        inspect,
      }),
    ).toMatchSnapshot();
  });
  // Neither the kernel nor the dynamic linker looks at section headers.
  test.each<[string, (bytes: DataView, sections: readonly Section[], row: (index: number) => number) => void]>([
    [
      'a note section that is off by four bytes',
      (bytes, sections, row) => {
        const { index, offset, size } = sections.findLast(({ type }) => type === noteSection) as Section;
        bytes.setBigUint64(row(index) + 24, BigInt(offset + 4), true);
        bytes.setBigUint64(row(index) + 32, BigInt(size - 4), true);
      },
    ],
    [
      'notes of all alignments in one section',
      (bytes, sections, row) => {
        const [first, last] = [
          sections.find(({ type }) => type === noteSection),
          sections.findLast(({ type }) => type === noteSection),
        ] as [Section, Section];
        bytes.setBigUint64(row(first.index) + 32, BigInt(last.offset + last.size - first.offset), true);
      },
    ],
    ['headers outside the file', (bytes) => bytes.setBigUint64(0x28, 2n ** 40n, true)],
    ['no names', (bytes) => bytes.setUint16(0x3e, 1, true)],
    [
      'sections outside the file',
      (bytes, sections, row) =>
        sections.slice(1).forEach(({ index }) => bytes.setBigUint64(row(index) + 24, 2n ** 40n, true)),
    ],
    [
      'sections that overlap',
      (bytes, sections, row) =>
        sections.slice(1).forEach(({ index }) => bytes.setBigUint64(row(index) + 16, 0x1000n, true)),
    ],
    [
      'noise',
      (bytes, sections, row) =>
        sections.slice(1).forEach(({ index }) => {
          for (let at = 0; at < 64; at++) bytes.setUint8(row(index) + at, (index * 37 + at * 101) & 0xff);
        }),
    ],
  ])('broken section headers: %s', (_name, damage) => {
    const prepare = (folder: string): void => {
      const path = join(folder, 'main');
      const bytes = readFileSync(path);
      const { sections, sectionTable } = decode(sourceOf(bytes));
      damage(
        new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
        sections,
        (index) => sectionTable.offset + index * sectionTable.stride,
      );
      writeFileSync(path, bytes);
    };
    // Of sections at one address the first has the name of all that is there.
    const inDamaged = /@plt\) does not fit completely in referenced section \[\d+\] '\.old\.interp'$/;
    const inspect: MergeCase['inspect'] = (_path, { messages }) =>
      expect(messages.map(({ diagnostic }) => `${diagnostic.code.severity}: ${textOf(diagnostic)}`)).toMatchSnapshot();
    expect(
      checkMerge('lifecycle.c', {
        libraries: { a: '', b: 'liba.so', d: 'libb.so' },
        main: 'libd.so',
        prepare,
        inspect,
        complaint: inDamaged,
      }),
    ).toMatchSnapshot();
  });
  test('a set that is not closed is refused', () => {
    expect(
      checkMerge('tls.c', {
        libraries: { a: '', b: 'liba.so' },
        main: 'libb.so liba.so',
        request: { needed: false, only: ['liba.so'] },
      }),
    ).toMatchInlineSnapshot(`"refused: libb.so stays outside and needs liba.so, which it would load a second time"`);
  });
});

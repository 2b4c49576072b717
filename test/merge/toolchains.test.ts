// Programs of other compilers and linkers than gcc with GNU ld, of other languages, and of older times: run, merged,
// and run again without their libraries, then with all inside in a root of their own.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBuilt, checkMerge, hasCompiler } from '../support/checkMerge.ts';

const sources = join(import.meta.dirname, '../../fixtures/src/toolchains');

/** A test that is skipped, and says so, where a program is not installed. */
function testWith(program: string, name: string, run: () => void): void {
  const isInstalled = (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
  test.skipIf(!isInstalled)(`${name}, needs ${program}`, run, 60_000);
}

describe.skipIf(!hasCompiler).each([
  ['', false],
  [', with all inside', true],
])('needs gcc: merged programs behave like the unmerged%s', (_how, isWhole) => {
  // All of them print the same.
  for (const [program, compiler, flags] of [
    ['gcc', 'gcc', ''],
    ['gcc', 'gcc', '-no-pie -fno-pic'],
    ['gcc', 'gcc', '-Wl,-z,noseparate-code,-z,norelro,--hash-style=sysv'],
    ['ld.gold', 'gcc -fuse-ld=gold', ''],
    ['ld.gold', 'gcc -fuse-ld=gold', '-no-pie -fno-pic'],
    ['clang', 'clang', ''],
    ['ld.lld', 'gcc -fuse-ld=lld', ''],
    ['ld.lld', 'gcc -fuse-ld=lld -Wl,-z,separate-loadable-segments', '-no-pie -fno-pic'],
    // One segment for notes of two alignments: read as one, they do not fit.
    ['mold', 'gcc -fuse-ld=mold', ''],
    ['mold', 'gcc -fuse-ld=mold', '-no-pie -fno-pic'],
  ] as const) {
    testWith(program, `${compiler} ${flags}`, () => {
      expect(
        checkMerge('../toolchains/all.c', {
          isWhole,
          compiler,
          libraries: { a: '', b: 'liba.so' },
          main: `${flags} libb.so liba.so`,
          arguments: ['word'],
        }),
      ).toBe('start of main\n48 150 10 1 word\nend of a, 10\nexit 59\n');
    });
  }
  // With its initialisers in DT_INIT_ARRAY as well, the program's run twice.
  test.each(['', '-no-pie -fno-pic'])('a program that calls its initialisers itself %s', (flags) => {
    const main = `${flags} -nostartfiles ${sources}/oldStart.S ${sources}/oldStart.c ${pathOf('crti.o')} ${pathOf('crtn.o')} libd.so`;
    expect(
      checkMerge('lifecycle.c', {
        isWhole,
        libraries: { a: '', b: '-Wl,-init,old_init,-fini,old_fini liba.so', d: 'libb.so' },
        main,
        arguments: ['word'],
        environment: { LETTER: 'x' },
      }),
    ).toMatchSnapshot();
  });
  testWith('rustc', 'Rust with its standard library as a library', () => {
    const libraries = execFileSync('rustc', ['--print', 'target-libdir'], { encoding: 'utf8' }).trim();
    expect(
      checkBuilt(
        [
          `rustc -C prefer-dynamic --crate-type dylib ${sources}/part.rs -o libpart.so`,
          `rustc -C prefer-dynamic -L . -C link-arg=-Wl,-rpath,$ORIGIN -C link-arg=-Wl,-rpath,${libraries} ${sources}/main.rs -o main`,
        ],
        { isWhole, arguments: ['a', 'b', 'a'] },
      ).replace(/panicked at .*\n(too large\n)?/, 'panicked\n'),
    ).toMatchSnapshot();
  });
  testWith('go', 'Go with C', () => {
    expect(
      checkBuilt(
        [
          `gcc -shared -fPIC ${sources}/go.c -o libpart.so`,
          `env GO111MODULE=off LIBRARY_PATH=. go build -o main -ldflags=-extldflags=-Wl,-rpath,$ORIGIN ${sources}/cgo.go`,
        ],
        { isWhole, arguments: ['a', 'b'] },
      ),
    ).toMatchSnapshot();
  });
  testWith('gccgo', 'Go of gcc', () => {
    expect(checkBuilt([`gccgo ${sources}/gccgo.go -o main`], { isWhole, arguments: ['x'] })).toMatchSnapshot();
  });
});

/** Of one of the compiler's own files. */
function pathOf(name: string): string {
  return execFileSync('gcc', [`-print-file-name=${name}`], { encoding: 'utf8' }).trim();
}

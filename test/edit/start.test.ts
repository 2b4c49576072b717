// Start code for what was linked without: a library becomes a program, and stays a library; with each C library and on
// each CPU.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hasCompiler, hasMusl } from '../support/checkMerge.ts';
import { editTo } from '../support/checkEdit.ts';
import { complaintsOf } from '../support/checkImage.ts';
import { isThere, machines, rootOf, runnerOf } from '../support/foreignMachines.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const source = join(import.meta.dirname, '../../fixtures/src/twice.c');
writeFileSync(at('template.c'), 'int main(void) { return 0; }\n');
writeFileSync(at('alone.c'), 'int main(int argc, char **argv) { return 40 + argc + !argv; }\n');

function run(command: readonly string[]): string {
  const [program = '', ...words] = command;
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, GREETING: 'hi' } } as const;
  const { stdout, stderr, status, signal } = spawnSync(program, words, options);
  return `${stdout}${stderr}ends with ${status ?? signal}`;
}

function compile(compiler: string, words: string): void {
  expect(run([compiler, ...words.split(' ')])).toBe('ends with 0');
}

/** Gives a file start code as the template has it; what was said. */
function start(path: string, out: string, options = `--start-like ${at('template')}`): readonly string[] {
  return editTo(path, out, options).messages;
}

const whole = `begins 1
main of 2, word, ready 1, twice 42, each 6, hi
at exit
ends
ends with 3`;

const compilers = [
  ['gcc', ''],
  ['musl-gcc', ''],
] as const;

describe.skipIf(!hasCompiler).each(compilers)('needs %s%s', (compiler, flags) => {
  test.skipIf(compiler === 'musl-gcc' && !hasMusl)('a library is a program, and stays a library', () => {
    compile(compiler, `${at('template.c')} -o template`);
    compile(compiler, `-shared -fPIC${flags} ${source} -o libtwice.so`);
    expect(start(at('libtwice.so'), at('twice'))).toEqual([]);
    expect(run([at('twice'), 'word'])).toBe(whole);
    expect(complaintsOf('eu-elflint', ['--gnu-ld'], at('twice')) ?? []).toEqual([]);
    // Tools that write it anew.
    for (const tool of ['strip', 'objcopy', 'patchelf --set-rpath /a/rather/long/path/to/nothing']) {
      copyFileSync(at('twice'), at('changed'));
      expect(run(['sh', '-c', `${tool} ${at('changed')}`])).toBe('ends with 0');
      expect(run([at('changed'), 'word'])).toBe(whole);
    }
    writeFileSync(at('user.c'), 'int twice(int); int main(void) { return twice(4); }\n');
    compile(compiler, 'user.c ./twice -o user');
    expect(run([at('user')])).toBe('begins 1\nends\nends with 8');
    expect(start(at('twice'), at('again'))).toEqual([expect.stringContaining('it has start code already')]);
  });
});

/** `__libc_start_main` of glibc before 2.34 leaves initialisers to start code. */
const oldTemplate = `.globl _start
_start: ret
.data
.quad __libc_start_main
.symver __libc_start_main, __libc_start_main@GLIBC_2.2.5
.section .note.GNU-stack, ""
`;

test.skipIf(!hasCompiler)('needs gcc: initialisers of a program for an older glibc', () => {
  writeFileSync(at('old.s'), oldTemplate);
  compile('gcc', '-nostartfiles -pie old.s -o template');
  compile('gcc', `-shared -fPIC ${source} -o libtwice.so`);
  expect(start(at('libtwice.so'), at('twice'))).toEqual([]);
  expect(run([at('twice'), 'word'])).toBe(whole);
});

/** Files that have none of the tables that are needed. */
const bare = ['-shared -Wl,--hash-style=sysv', '-shared -fuse-ld=lld', '-pie -Wl,-e,main'];

test.skipIf(!hasCompiler).each(bare)('needs gcc: nothing is needed or versioned, %s', (words) => {
  compile('gcc', 'template.c -o template');
  compile('gcc', `-nostdlib -fPIC ${words} alone.c -o alone`);
  expect(start(at('alone'), at('started'))).toEqual([]);
  expect(run([at('started'), 'word'])).toBe('ends with 42');
  expect(run(['strip', at('started')])).toMatch(/ends with 0$/);
  expect(run([at('started')])).toBe('ends with 41');
});

test.skipIf(!hasCompiler)('needs gcc: a program at fixed addresses for a dynamic linker that starts programs', () => {
  compile('gcc', 'template.c -o template');
  const flags = '-nostartfiles -no-pie -fno-pic -Wl,-e,main -Wl,--dynamic-linker=/lib/other.so';
  writeFileSync(
    at('says.c'),
    'int puts(const char *); int main(int argc, char **argv) { return puts(argv[1]) < 0; }\n',
  );
  compile('gcc', `${flags} says.c -o alone`);
  const symbol = run(['nm', at('alone')])
    .split('\n')
    .find((line) => line.endsWith(' T main'));
  for (const main of ['main', `0x${symbol?.replace(/ .*/, '')}`]) {
    expect(start(at('alone'), at('started'), `--start-like ${at('template')} --main ${main}`)).toEqual([]);
    expect(run([at('started'), 'word'])).toBe('word\nends with 0');
  }
});

test.skipIf(!hasCompiler)('needs gcc: what is refused', () => {
  compile('gcc', 'template.c -o template');
  compile('gcc', '-nostdlib -shared alone.c -o alone');
  compile('gcc', '-nostdlib -static -Wl,-e,main alone.c -o static');
  const of = (path: string, options: string): readonly string[] => start(at(path), at('out'), options);
  expect(
    [
      ...of('alone', `--start-like ${at('template')} --main nobody`),
      ...of('alone', `--start-like ${at('alone')}`),
      ...of('alone', `--start-like ${at('template.c')}`),
      ...of('alone', '--start-like /nowhere'),
      ...of('static', `--start-like ${at('template')}`),
      ...of('template', `--start-like ${at('template')}`),
    ].map((text) => text.replaceAll(folder, '')),
  ).toMatchInlineSnapshot(`
    [
      "error: --start-like: it defines no nobody: --main says what is called",
      "error: --start-like: the template is no program that a dynamic linker loads",
      "error: --start-like: /template.c is no ELF file",
      "error: --start-like: /nowhere can't be read",
      "error: --start-like: it has no dynamic section: it is statically linked",
      "error: --start-like: it has start code already",
    ]
  `);
  expect(existsSync(at('out'))).toBe(false);
});

describe.each(machines.filter(({ libc }) => libc === 'glibc'))('$cpu, $libc', (machine) => {
  test.skipIf(!isThere(machine))(`a library is a program (skipped: needs ${machine.compilers.gcc})`, () => {
    compile(machine.compilers.gcc, 'template.c -o template');
    compile(machine.compilers.gcc, `-shared -fPIC ${source} -o libtwice.so`);
    const root = rootOf(machine);
    expect(start(at('libtwice.so'), join(root, 'twice'))).toEqual([]);
    expect(run([...runnerOf(machine, {}, root, '/twice'), 'word'])).toBe(whole);
  });
});

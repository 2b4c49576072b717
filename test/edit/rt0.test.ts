// Files without PT_INTERP that have an interpreter executed: which one, with what, what is said where there is none; with
// each C library, on each CPU.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editTo } from '../support/checkEdit.ts';
import { complaintsOf } from '../support/checkImage.ts';
import { hasCompiler, hasMusl } from '../support/checkMerge.ts';
import { isThere, machines, type ForeignMachine } from '../support/foreignMachines.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-rt0-')));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const source = join(import.meta.dirname, '../../fixtures/src/started.c');
const [glibc, musl] = ['/lib64/ld-linux-x86-64.so.2', '/lib/ld-musl-x86_64.so.1'];
const isRoot = process.getuid?.() === 0;

/** What a shell command says, with its status behind it. */
function sh(command: string): string {
  const options = { cwd: folder, encoding: 'latin1', env: { PATH: process.env['PATH'], GREETING: 'hi' } } as const;
  const { stdout, stderr, status, signal } = spawnSync('bash', ['--norc', '-c', command], options);
  return `${stdout}${stderr}`.replaceAll(folder, '.') + `ends with ${status ?? signal}`;
}

const compile = (compiler: string, words: string): void => {
  expect(sh(`${compiler} ${words}`)).toBe('ends with 0');
};

/** Gives a file such an entry; what was said. */
const rt0 = (path: string, out: string, options: string): readonly string[] =>
  editTo(at(path), at(out), options).messages;

const forms = [
  ['gcc', '', glibc],
  ['gcc', '-no-pie -fno-pic', glibc],
  ['musl-gcc', '', musl],
  ['musl-gcc', '-no-pie -fno-pic', musl],
] as const;

describe.skipIf(!hasCompiler).each(forms)('needs %s: %s', (compiler, flags, interpreter) => {
  test.skipIf(compiler === 'musl-gcc' && !hasMusl)('starts as before', () => {
    compile(compiler, `${source} -o program ${flags}`);
    expect(rt0('program', 'out', `--rt0 ${interpreter}`)).toEqual([]);
    expect(sh('readelf -lW out')).not.toContain('INTERP');
    expect(sh('readelf -p .interp out')).toContain(interpreter);
    expect(complaintsOf('eu-elflint', ['--gnu-ld'], at('out')) ?? []).toEqual(
      flags === '' ? [] : ['static executable cannot have dynamic sections'],
    );
    const all = './out a "" c; (exec -a other ./out x); PATH=. out';
    const said = sh(`cp out kept; cp program out; ${all}`);
    expect(said).toBe('./out a  c (out, hi, 3)\nother x (out, hi, 3)\nout (out, hi, 3)\nends with 7');
    // argv[0] is all that is left of the name.
    expect(sh(`cp kept out; ${all}`)).toBe(said.replace('other x (out', 'other x (other'));
    for (const tool of ['strip', 'objcopy', 'patchelf --set-rpath /a/rather/long/path/to/nothing'])
      expect(sh(`cp out changed && ${tool} changed && ./changed`)).toBe('./changed (changed, hi, 3)\nends with 7');
  });
});

test.skipIf(!hasCompiler)('needs gcc: which interpreter, and what it finds', () => {
  compile('gcc', `${source} -o program`);
  mkdirSync(at('bin'));
  rt0('program', 'bin/out', `--rt0 /nowhere/ld.so:own.so:../own.so`);
  expect(sh('bin/out; bin/out || exit 5')).toMatchInlineSnapshot(`
    "bin/out: cannot start the interpreter /nowhere/ld.so: there is no such file, or what starts it is not there
    bin/out: cannot start the interpreter ./bin/own.so: there is no such file, or what starts it is not there
    bin/out: cannot start the interpreter ./bin/../own.so: there is no such file, or what starts it is not there
    bin/out: cannot start the interpreter /nowhere/ld.so: there is no such file, or what starts it is not there
    bin/out: cannot start the interpreter ./bin/own.so: there is no such file, or what starts it is not there
    bin/out: cannot start the interpreter ./bin/../own.so: there is no such file, or what starts it is not there
    ends with 5"
  `);
  copyFileSync(glibc, at('own.so'));
  expect(sh('cd / && ${OLDPWD}/bin/out x')).toBe('./bin/out x (out, hi, 3)\nends with 7');
  chmodSync(at('own.so'), 0o644);
  writeFileSync(at('bin/own.so'), 'no program', { mode: 0o755 });
  expect(sh('bin/out')).toMatchInlineSnapshot(`
    "bin/out: cannot start the interpreter /nowhere/ld.so: there is no such file, or what starts it is not there
    bin/out: cannot start the interpreter ./bin/own.so: it is no program for this machine
    bin/out: cannot start the interpreter ./bin/../own.so: permission denied, or its file system is mounted noexec
    ends with 127"
  `);
  // A file that has no path any more is passed by its descriptor, which stays open.
  rt0('program', 'gone', `--rt0 ${glibc}`);
  expect(sh('exec 5< gone; rm gone; exec -a gone /proc/self/fd/5')).toBe('gone (gone, hi, 4)\nends with 7');
});

test.skipIf(!hasCompiler)('needs gcc: libraries beside it are found; run by the dynamic linker it just starts', () => {
  mkdirSync(at('beside/lib'), { recursive: true });
  writeFileSync(at('own.c'), 'int own(void) { return 9; }\n');
  writeFileSync(at('user.c'), 'int own(void); int main(void) { return own(); }\n');
  compile('gcc', '-shared -fPIC own.c -o beside/lib/libown.so');
  compile('gcc', "user.c -Lbeside/lib -lown -Wl,-rpath,'$ORIGIN/lib' -o user");
  rt0('user', 'beside/user', `--rt0 ${glibc}`);
  expect(sh('beside/user')).toBe('ends with 9');
  expect(sh(`${glibc} beside/user`)).toBe('ends with 9');
  // A library, too, once it has start code.
  writeFileSync(at('twice.c'), 'int twice(int x) { return 2 * x; } int main() { return twice(4); }\n');
  compile('gcc', '-shared -fPIC twice.c -o libtwice.so');
  rt0('libtwice.so', 'twice', `--start-like ${at('user')} --rt0 ${glibc}`);
  expect(sh('./twice')).toBe('ends with 8');
});

test.skipIf(!hasCompiler || !isRoot)('needs gcc, and root: without /proc, and for another user', () => {
  writeFileSync(
    at('enter.c'),
    `#include <fcntl.h>
#include <unistd.h>
int main(int argc, char **argv, char **envp) {
  int file = open("root/program", O_RDONLY);
  if (chroot("root") || chdir("/")) return 1;
  char *words[] = {"program", 0};
  if (argc > 1) execve("program", words, envp);
  fexecve(file, words, envp);
  return 2;
}
`,
  );
  compile('gcc', 'enter.c -o enter');
  compile('gcc', `${source} -o program`);
  mkdirSync(at('root/lib64'), { recursive: true });
  mkdirSync(at('root/lib/x86_64-linux-gnu'), { recursive: true });
  for (const path of [glibc, '/lib/x86_64-linux-gnu/libc.so.6']) copyFileSync(path, at(`root${path}`));
  rt0('program', 'root/program', `--rt0 ${glibc}`);
  expect(sh('./enter by-path')).toBe('program (, hi, -1)\nends with 7');
  expect(sh('./enter')).toBe('program: cannot find itself: /proc is not mounted\nends with 127');
  execFileSync('chown', ['65534', at('root/program')]);
  chmodSync(at('root/program'), 0o4755);
  expect(sh('root/program')).toMatchInlineSnapshot(`
    "root/program: cannot start an interpreter with the rights of another user: that would follow the environment of who asks
    ends with 127"
  `);
});

test.skipIf(!hasCompiler)('needs gcc: what is refused', () => {
  compile('gcc', `${source} -o program`);
  writeFileSync(at('own.c'), 'int own(void) { return 9; }\n');
  compile('gcc', '-shared -nostdlib -fPIC own.c -o libown.so');
  compile('gcc', `-static ${source} -o static`);
  rt0('program', 'once', `--rt0 ${glibc}`);
  const said = [
    ...rt0('once', 'refused', `--rt0 ${glibc}`),
    ...rt0('libown.so', 'refused', `--rt0 ${glibc}`),
    ...rt0('static', 'refused', `--rt0 ${glibc}`),
    ...rt0('libown.so', 'refused', `--start-like ${at('program')} --main own --rt0 a --start-like ${at('program')}`),
    ...rt0('program', 'refused', '--rt0 a::b'),
    ...rt0('program', 'refused', `--rt0 /${'x'.repeat(4096)}`),
  ];
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "error: --rt0: it has such an entry already: begin with the file without it
    error: --rt0: it has no entry: --start-like gives it one
    error: --rt0: it has no dynamic section: it is statically linked
    error: --start-like: it has start code already
    error: --rt0: an empty path is no interpreter
    error: --rt0: a path is too long"
  `);
  expect(existsSync(at('refused'))).toBe(false);
});

/**
 * A program of this machine that stands in for the kernel, which does not start programs of another CPU without
 * binfmt_misc: qemu executes it where the file executes its interpreter.
 */
function kernelOf({ qemu, libraries, cpu }: ForeignMachine, linker: string): string {
  const path = libraries[linker] ?? '';
  const words = [`/usr/bin/${qemu}`, path, '--library-path', join(path, '..')].map((word) => JSON.stringify(word));
  const text = `#include <unistd.h>
int main(int argc, char **argv) {
  char *words[argc + 5], *own[] = {${words.join(', ')}};
  for (int i = 0; i < 4; i++) words[i] = own[i];
  for (int i = 1; i <= argc; i++) words[3 + i] = argv[i];
  return execv(*words, words);
}
`;
  writeFileSync(at(`${cpu}.c`), text);
  compile('gcc', `${cpu}.c -o kernel-${cpu}`);
  return at(`kernel-${cpu}`);
}

describe.each(machines.filter(({ libc }) => libc === 'glibc'))('$cpu', (machine) => {
  const { compilers, qemu, libraries } = machine;
  test.skipIf(!isThere(machine)).each(['', '-no-pie -fno-pic'])(
    `starts with %s (skipped: needs ${compilers.gcc})`,
    (flags) => {
      const [linker = ''] = Object.keys(libraries);
      compile(compilers.gcc, `${source} -o program ${flags}`);
      expect(rt0('program', 'out', `--rt0 nowhere:${kernelOf(machine, linker)}`)).toEqual([]);
      expect(sh(`${qemu} -0 ./out ./out a b`)).toBe('./out a b (out, hi, 3)\nends with 7');
      // What it asks the kernel for where it is the CPU's own: qemu 7 does not know the call.
      rt0('program', 'out', `--rt0 ${libraries[linker] ?? ''}`);
      const calls = sh(`${qemu} -strace ./out a 2>&1 | grep -Eo 'execve(at)?\\(.*'`).split('\n');
      expect(calls[0]).toMatch(/^execveat\(3,[0-9a-fx]+,[0-9a-fx]+,[0-9a-fx]+,4096,0\) = /);
      expect(calls[1]).toContain(`{"${libraries[linker]}","--argv0","./out","./out","a",NULL}`);
    },
  );
});

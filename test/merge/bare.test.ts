// Programs that no dynamic linker loads (R52): what is left to do at start, for each C library's order and on each CPU;
// what is refused; what tools say.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFile } from '../../server/host/hostNode.ts';
import { decode } from '../../shared/decode/file.ts';
import { commandOf } from '../../shared/merge/command.ts';
import { hardeningOf } from '../../shared/verdicts/hardening.ts';
import { complaintsOf } from '../support/checkImage.ts';
import { hasCompiler, hasMusl } from '../support/checkMerge.ts';
import { isThere, machines } from '../support/foreignMachines.ts';
import { mergeInto } from '../support/merging.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-bare-')));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const source = join(import.meta.dirname, '../../fixtures/src/merge/bare.c');

/** What a command says, and how it ends. */
function run(...command: readonly string[]): string {
  const [program = '', ...words] = command;
  const options = { cwd: folder, encoding: 'latin1', timeout: 20_000 } as const;
  const { stdout, stderr, status, signal } = spawnSync(program, words, options);
  return `${stdout}${stderr}ends with ${status ?? signal}`;
}

/** Builds the program `main` and its libraries; names of libraries go by where they are. */
function build(compiler: string, flags: string, libraryFlags = ''): void {
  const all = '-O1 -g -nostdlib -Wl,-rpath,$ORIGIN -L.';
  for (const words of [
    `${all} -shared -fPIC -DLIB_c ${source} -o libc1.so`,
    `${all} -shared -fPIC -DLIB_a ${libraryFlags} ${source} -lc1 -o liba.so`,
    `${all} -fstack-protector-all ${flags} ${source} -la -lc1 -Wl,--allow-shlib-undefined -o main`,
  ])
    expect(run(compiler, ...words.split(' ').filter((word) => word !== ''))).toBe('ends with 0');
}

/** Merges it as `out`; why not. */
const merge = (target = 'main', request: Parameters<typeof mergeInto>[2] = {}): string | undefined =>
  mergeInto(at('out'), at(target), { needed: true, bare: true, folder, currentFolder: folder, ...request }).refusal;

const said = `arguments 2
library ready 214
own constructor 0
two44
same function 1
thread-local 53
aligned 0
weak 1
guarded 19
finalised 46
ends with 3`;

const forms = ['', '-no-pie -fno-pic'] as const;

describe.skipIf(!hasCompiler).each(forms)('needs gcc: %s', (flags) => {
  test('all is done that a dynamic linker would do', () => {
    build('gcc', flags);
    expect(merge()).toBe(undefined);
    for (const name of ['liba.so', 'libc1.so']) rmSync(at(name));
    expect(run('./out', 'word')).toBe(said);
    expect(run('setarch', '-R', './out', 'word')).toBe(said);
    expect(complaintsOf('eu-elflint', ['--gnu-ld'], at('out')) ?? []).toEqual([]);
    expect(run('sh', '-c', 'readelf -aW out 2>&1 > listing | cat')).toBe('ends with 0');
    expect(readFileSync(at('listing'), 'latin1')).not.toMatch(/INTERP|NEEDED/);
    const file = openFile(at('out'));
    const [relro] = hardeningOf(decode(file), { isStatic: true, system: undefined });
    file.close();
    // Slots that were bound late lie where they lay.
    expect(relro).toMatchObject({ text: 'partial RELRO' });
    for (const tool of ['strip', 'objcopy']) {
      copyFileSync(at('out'), at('changed'));
      expect(run(tool, 'changed')).toBe('ends with 0');
      expect(run('./changed', 'word')).toBe(said);
    }
    const commands = ['break count', 'run word', 'backtrace', 'info line'].flatMap((each) => ['-ex', each]);
    const debugged = run('gdb', '-nx', '-batch', ...commands, './out');
    expect(debugged).toMatch(/#0 .* count \(.*\n#1 .* begin \(.*\n#2 .* _start/);
  });

  test.each([
    ['by descriptors', '-mtls-dialect=gnu2'],
    ['by the dynamic linker, which is needed', '/lib64/ld-linux-x86-64.so.2'],
  ])('thread-local variables %s', (_how, libraryFlags) => {
    build('gcc', flags, libraryFlags);
    expect(merge()).toBe(undefined);
    expect(run('./out', 'word')).toBe(said);
  });
});

test.skipIf(!hasMusl)('needs musl-gcc: musl runs the constructors of programs, too', () => {
  // It knows no functions that are chosen at start.
  build('gcc', '-Wl,--dynamic-linker=/lib/ld-musl-x86_64.so.1', '-DWITHOUT_CHOICE');
  expect(merge()).toBe(undefined);
  expect(run('./out', 'word')).toBe(said.replace('own constructor 0', 'own constructor 1'));
});

test.skipIf(!hasCompiler)('needs gcc: a program without libraries', () => {
  writeFileSync(
    at('alone.c'),
    `#include "${source.replace('bare.c', 'bare.h')}"
static int number = 4, *where = &number;
__attribute__((used, visibility("hidden"))) void begin(void) { call(callExit, *where, 0, 0); }
START
`,
  );
  expect(run('gcc', '-O1', '-nostdlib', '-o', 'main', 'alone.c')).toBe('ends with 0');
  expect(merge()).toBe(undefined);
  expect(run('./out')).toBe('ends with 4');
});

test('what asks for it in a terminal', () => {
  const choice = { sources: [], needed: true, only: [], except: [], closed: false };
  const request = { ...choice, version: '0', target: '/main', bare: true, pack: false };
  expect(commandOf(request, '/out')).toBe('elfsmith merge --bare --no-pack -o /out /main');
});

test.skipIf(!hasMusl)('needs gcc and musl-gcc: what is refused', () => {
  writeFileSync(at('usual.c'), 'int main(void) { return 0; }\n');
  writeFileSync(
    at('other.c'),
    `#include "${source.replace('bare.c', 'bare.h')}"
extern int _rtld_global, asks(void);
__attribute__((used, visibility("hidden"))) void begin(void) { call(callExit, NAME, 0, 0); }
START
`,
  );
  const flags = ['-O1', '-nostdlib', 'other.c', '-Wl,--unresolved-symbols=ignore-all'];
  run('gcc', 'usual.c', '-o', 'usual');
  run('musl-gcc', 'usual.c', '-o', 'of-musl');
  run('gcc', ...flags, '-DNAME=_rtld_global', '/lib64/ld-linux-x86-64.so.2', '-o', 'linker');
  writeFileSync(at('asks.c'), 'extern int nobody; int asks(void) { return nobody; }\n');
  run('gcc', '-shared', '-fPIC', '-nostdlib', 'asks.c', '-o', 'libasks.so');
  run('gcc', ...flags, '-DNAME=asks()', './libasks.so', '-o', 'nobody');
  writeFileSync(at('text.c'), '__asm__("asks: .quad asks\\n.globl asks");\n');
  run('gcc', '-shared', '-fPIC', '-nostdlib', 'text.c', '-o', 'libtext.so');
  run('gcc', ...flags, '-DNAME=asks()', './libtext.so', '-o', 'text');
  build('gcc', '');
  rmSync(at('out'), { force: true });
  const refusals = [
    ...['usual', 'of-musl', 'linker', 'nobody', 'text', 'liba.so'].map((name) => `${name}: ${merge(name)}`),
    `without liba.so: ${merge('main', { except: ['liba.so'] })}`,
    `opened: ${merge('main', { opened: [at('liba.so')] })}`,
    `preloadable: ${merge('main', { preloadable: true })}`,
  ];
  rmSync(at('liba.so'));
  refusals.push(`lost: ${merge()}`);
  expect(refusals.join('\n').replaceAll(folder, '.')).toMatchInlineSnapshot(`
    "usual: it needs libc.so.6, a C library, which only its own dynamic linker can set up: --self-contained takes both in
    of-musl: it needs ld-musl-x86_64.so.1, a C library, which only its own dynamic linker can set up: --self-contained takes both in
    linker: relocation at 0x4000: _rtld_global is a part of the dynamic linker, without which it has nothing to lead to
    nobody: relocation at 0x8fe0: nobody defines nobody
    text: relocation at 0x6000: it is in code or in data that is only read, which a dynamic linker makes writable
    liba.so: it is a library: only a program can be started without a dynamic linker
    without liba.so: liba.so stays outside and needs libc1.so, which it would load a second time
    opened: nobody could open libraries at run time: it has no C library
    preloadable: without a dynamic linker nobody looks at LD_PRELOAD
    lost: liba.so, which main needs, is not found: the output would not start; looked for in ./liba.so, /etc/ld.so.cache (not listed), /lib/x86_64-linux-gnu/liba.so, /usr/lib/x86_64-linux-gnu/liba.so, /lib/liba.so, /usr/lib/liba.so"
  `);
  expect(run('ls', 'out')).toContain('No such file');
});

describe.each(machines.filter(({ libc }) => libc === 'glibc'))('$cpu', (machine) => {
  const { compilers, qemu, complaint } = machine;
  test.skipIf(!isThere(machine)).each(forms)(`%s (skipped: needs ${compilers.gcc})`, (flags) => {
    build(compilers.gcc, flags);
    expect(merge()).toBe(undefined);
    expect(run(qemu, './out', 'word')).toBe(said);
    const lines = complaintsOf('eu-elflint', ['--gnu-ld'], at('out')) ?? [];
    expect(lines.filter((line) => complaint?.test(line) !== true)).toEqual([]);
  });
});

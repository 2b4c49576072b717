// How programs with all inside run: on other CPUs, at other addresses, under other limits; what they ask of the system;
// what tools say of them.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasCompiler } from '../support/checkMerge.ts';
import { mergeInto } from '../support/merging.ts';

const source = join(import.meta.dirname, '../../fixtures/src/merge/machine.c');
const folder = mkdtempSync(join(tmpdir(), 'elfsmith-whole-'));
const has = (program: string): boolean => existsSync(join('/usr/bin', program));

/** Standard output, or how it ended otherwise. */
function run(program: string, ...words: string[]): string {
  const { status, signal, stdout, stderr, error } = spawnSync(program, words, { cwd: folder, encoding: 'latin1' });
  return status === 0 ? stdout : `${String(error ?? status ?? signal)}: ${stderr}`;
}

/** Builds a program and merges it under another name; gives the refusal, if any. */
function build(name: string, flags: readonly string[], request: Parameters<typeof mergeInto>[2]): string | undefined {
  const { status, stderr } = spawnSync('gcc', ['-O1', source, '-o', join(folder, name), ...flags], {
    encoding: 'latin1',
  });
  if (status !== 0) throw new Error(stderr);
  return mergeInto(join(folder, `${name}-merged`), join(folder, name), request).refusal;
}

const all = { needed: true, libc: true, interpreter: true };

describe.skipIf(!hasCompiler)('needs gcc: a program with all inside', () => {
  beforeAll(() => {
    if (build('program', [], all) !== undefined) throw new Error('refused');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('asks for no dynamic linker and for no library but that', () => {
    expect(run('readelf', '-lW', 'program-merged')).not.toMatch(/INTERP/);
    expect(run('readelf', '-dW', 'program-merged').match(/NEEDED.*/g)).toEqual([
      'NEEDED)             Shared library: [ld-linux-x86-64.so.2]',
    ]);
    expect(spawnSync('readelf', ['-aW', join(folder, 'program-merged')], { encoding: 'latin1' }).stderr).toBe('');
  });

  test.skipIf(!has('strace'))('opens no file, and reads the clock without a call (skipped: needs strace)', () => {
    const { status, stderr } = spawnSync('strace', ['-f', './program-merged'], { cwd: folder, encoding: 'latin1' });
    expect(status).toBe(0);
    expect(stderr.match(/^(?:open|openat|clock_gettime)\(.*/gm)).toBe(null);
    // The same look finds what the unmerged program opens.
    expect(spawnSync('strace', ['-f', './program'], { cwd: folder, encoding: 'latin1' }).stderr).toMatch(
      /^openat\(.*libc\.so\.6/m,
    );
  });

  test('executes itself', () => {
    expect(run('./program-merged', 'again')).toBe(run('./program'));
  });

  // Without the look at DT_DEBUG: SIGSEGV, all is relocated twice.
  test.each([
    ['', ''],
    [' at fixed addresses', '-no-pie'],
  ])('run by another dynamic linker%s it is a program that is loaded already', (_form, flags) => {
    const name = `loaded${flags}`;
    expect(build(name, flags === '' ? [] : [flags, '-fno-pic'], all)).toBe(undefined);
    expect(run('/lib64/ld-linux-x86-64.so.2', `./${name}-merged`)).toBe(run(`./${name}`));
  });

  test('runs at any address, 200 times', () => {
    const expected = run('./program');
    expect(expected).toMatch(/^[0-9a-f]+\n$/);
    expect(new Set(Array.from({ length: 200 }, () => run('./program-merged')))).toEqual(new Set([expected]));
  });

  test.each([
    ['without random addresses', 'setarch -R'],
    ['with an unlimited stack', 'ulimit -s unlimited; exec'],
    ['with both', 'ulimit -s unlimited; exec setarch -R'],
    ['with a small stack', 'ulimit -s 64; exec'],
  ])('%s', (_name, how) => {
    expect(run('bash', '-c', `${how} ./program-merged`)).toBe(run('./program'));
  });

  test.skipIf(!has('qemu-x86_64'))(
    'libc chooses its functions for the CPU that runs them (skipped: needs qemu-x86_64)',
    () => {
      const on = (cpu: string, program: string): string => run('qemu-x86_64', '-cpu', cpu, join(folder, program));
      const chosen = ['Nehalem', 'max'].map((cpu) => {
        expect(on(cpu, 'program-merged')).toBe(on(cpu, 'program'));
        return on(cpu, 'program-merged');
      });
      expect(chosen[0]).not.toBe(chosen[1]);
    },
  );

  // With the tables between the program and the dynamic linker, which takes what lies between the first and the last
  // segment for the program (R4 and R8).
  test('at addresses with no room below', () => {
    expect(build('low', ['-no-pie', '-fno-pic', '-Wl,-Ttext-segment=0x10000'], all)).toBe(undefined);
    expect(run('./low-merged')).toBe(run('./low'));
    // Labels move with what they name.
    const first = (path: string): string | undefined =>
      new RegExp(`<_dl_find_dso_for_object(?:@.*)?>:\\n *\\w+:(.*)`).exec(
        run('objdump', '-d', '--disassemble=_dl_find_dso_for_object', path),
      )?.[1];
    expect(first('low-merged')).toBe(first('/lib64/ld-linux-x86-64.so.2'));
    expect(first('low-merged')).toContain('push');
  });

  test('the dynamic linker alone: libraries stay where they are', () => {
    expect(build('alone', [], { interpreter: true })).toBe(undefined);
    expect(run('./alone-merged')).toBe(run('./alone'));
    expect(run('readelf', '-ldW', 'alone-merged').match(/INTERP|NEEDED.*/g)).toEqual([
      'NEEDED)             Shared library: [libc.so.6]',
    ]);
  });

  test('out of another root, with what lies there', () => {
    const root = join(folder, 'root');
    for (const path of ['/lib64/ld-linux-x86-64.so.2', '/lib/x86_64-linux-gnu/libc.so.6']) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      copyFileSync(path, join(root, path));
    }
    copyFileSync(join(folder, 'program'), join(root, 'program'));
    const out = join(folder, 'from-root');
    expect(
      mergeInto(out, join(root, 'program'), {
        ...all,
        sysroot: root,
        interpreter: join(root, '/lib64/ld-linux-x86-64.so.2'),
      }).refusal,
    ).toBe(undefined);
    expect(run('./from-root')).toBe(run('./program'));
    expect(
      mergeInto(out, join(root, 'program'), { ...all, sysroot: root, interpreter: '/lib64/ld-linux-x86-64.so.2' })
        .refusal,
    ).toContain('does not lie below');
    rmSync(join(root, '/lib64/ld-linux-x86-64.so.2'));
    expect(mergeInto(out, join(root, 'program'), { ...all, sysroot: root }).refusal).toContain(
      'the dynamic linker /lib64/ld-linux-x86-64.so.2 is not here',
    );
  });

  test.each([
    ['a missing one', '/nowhere', 'the dynamic linker /nowhere is not here'],
    ['a text', source, 'is no dynamic linker'],
    ['a library', '/lib/x86_64-linux-gnu/libm.so.6', 'is not one of glibc, for which the program is'],
    ['a program', '/usr/bin/python3', 'is not one of glibc, for which the program is'],
  ])('%s in place of the dynamic linker is refused', (_what, interpreter, reason) => {
    expect(build('other', [], { interpreter })).toContain(reason);
  });
});

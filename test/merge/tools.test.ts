// What other tools make of merged programs: gdb's breakpoints and backtraces through all files, strip, objdump, readers of archives that are appended.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkMerge, hasCompiler, type MergeCase } from '../support/checkMerge.ts';

const libraries: MergeCase['libraries'] = { a: '', b: '-s liba.so' };
const forms = [
  ['position-independent', { libraries, main: 'libb.so liba.so' }],
  ['at fixed addresses', { libraries, main: '-no-pie -fno-pic libb.so liba.so' }],
  ['with its dynamic linker', { libraries, main: 'libb.so liba.so', isWhole: true }],
] as const satisfies (readonly [string, MergeCase])[];

const isInstalled = (name: string): boolean => existsSync(`/usr/bin/${name}`);

/** What a tool prints; it must succeed and have nothing to complain about. */
function output(program: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'latin1', maxBuffer: 2 ** 27, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } });
  expect({ program, words, status, stderr, error }).toEqual({ program, words, status: 0, stderr: '', error: undefined });
  return stdout;
}

/** The functions of gdb's backtrace at a breakpoint, innermost first. */
function backtrace(path: string, place: string): string {
  const { stdout } = spawnSync('gdb', ['-nx', '-batch', '-ex', `break ${place}`, '-ex', 'run', '-ex', 'backtrace', path], { encoding: 'latin1', env: { PATH: '/usr/bin:/bin' } });
  return [...stdout.matchAll(/^#\d+ +(?:0x\w+ in )?(\S+)/gm)].map(([, name]) => name).join(' ');
}

describe.skipIf(!hasCompiler)('needs gcc: tools work with merged programs', () => {
  test.skipIf(!isInstalled('gdb')).each(forms)('gdb: breakpoints and backtraces in all files, %s', (_name, form) => {
    const inspect = (path: string): void => {
      expect(backtrace(path, 'hidden_in_a')).toBe('hidden_in_a a b start_in_main main');
      expect(backtrace(path, 'back_in_main')).toBe('back_in_main hidden_in_a a b start_in_main main');
    };
    expect(checkMerge('tools.c', { ...form, inspect })).toBe('.12\n');
  });
  // It rewrites the file and leaves out the full symbol table.
  test.each(forms)('strip: the program still runs, %s', (_name, form) => {
    const inspect = (path: string): void => {
      expect(output('nm', [path])).toMatch(/ t hidden_in_a\n/);
      output('strip', [path]);
      expect(spawnSync('nm', [path], { encoding: 'latin1' }).stderr).toMatch(/no symbols/);
    };
    expect(checkMerge('tools.c', { ...form, inspect })).toBe('.12\n');
  });
  test.each(forms)('objdump: code with the names of its functions, %s', (_name, form) => {
    const inspect = (path: string): void => {
      const text = output('objdump', ['-d', path]);
      for (const name of ['hidden_in_a', 'a', 'b', 'back_in_main', 'main']) expect(text).toContain(` <${name}>:\n`);
    };
    expect(checkMerge('tools.c', { ...form, inspect })).toBe('.12\n');
  });
  // The files' names stand before their local symbols.
  test('readelf: whose symbols are whose', () => {
    const inspect = (path: string): void => {
      const names = [...output('readelf', ['-sW', path]).split("'.symtab'")[1]?.matchAll(/ (?:FILE|FUNC) +LOCAL .* (\S+)$/gm) ?? []].map(([, name]) => name ?? '');
      expect(names.filter((name) => /^(main|lib[ab]\.so|back_in_main|hidden_in_a)$/.test(name)).join(' ')).toBe('main back_in_main libb.so liba.so hidden_in_a');
    };
    checkMerge('tools.c', { ...forms[0][1], inspect });
  });
  test.skipIf(!isInstalled('python3'))('an archive that is appended to the program is found at the end of the output; those of libraries are left out', () => {
    const build = 'import sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], "a") as archive: archive.writestr("name", sys.argv[2])';
    const read = 'import sys, zipfile\nprint(zipfile.ZipFile(sys.argv[1]).read("name").decode())';
    const prepare = (folder: string): void => {
      for (const name of ['main', 'liba.so']) output('python3', ['-c', build, `${folder}/${name}`, `of ${name}`]);
    };
    const inspect = (path: string): void => {
      expect(output('python3', ['-c', read, path])).toBe('of main\n');
      expect(readFileSync(path, 'latin1')).not.toContain('of liba.so');
    };
    expect(checkMerge('tools.c', { ...forms[0][1], prepare, inspect })).toBe('.12\n');
  });
});

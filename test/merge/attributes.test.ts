// Build attributes of merged files beside those that GNU ld gives to one object of the same ones; what is refused.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readelf } from '../support/craftElf.ts';
import { mergeInto } from '../support/merging.ts';

const prefix = '/usr/bin/arm-linux-gnueabihf-';
const folder = mkdtempSync(join(tmpdir(), 'elfsmith-attributes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (tool: string, ...words: readonly string[]): void => {
  execFileSync(prefix + tool, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
};

/** `6=8 10=3` as the assembler wants it. */
function assemble(name: string, attributes: string): void {
  const lines = attributes.split(' ').map((row) => `.eabi_attribute ${row.replace('=', ', ')}\n`);
  writeFileSync(join(folder, `${name}.s`), `${lines.join('')}.globl ${name}\n${name}: bx lr\n`);
  run('as', '-o', `${name}.o`, `${name}.s`);
}

const attributesIn = (path: string): string[] =>
  (readelf('-AW', [readFileSync(path)]) ?? '').split('\n').filter((line) => line.includes('Tag_'));

/** What a library `a` and the library `b` that it needs say when they are one, or why they can't be. */
function merged(a: string, b: string): { readonly ours: string[] | string | undefined; readonly ofLd: string[] } {
  assemble('a', a);
  assemble('b', b);
  run('ld', '-shared', '-o', 'libb.so', 'b.o', '-soname', 'libb.so');
  run('ld', '-shared', '-o', 'liba.so', 'a.o', '-soname', 'liba.so', '-rpath', '$ORIGIN', '--no-as-needed', 'libb.so');
  const out = join(folder, 'out');
  const { refusal } = mergeInto(out, join(folder, 'liba.so'), { needed: true });
  if (refusal !== undefined) return { ours: refusal, ofLd: [] };
  run('ld', '-r', '-o', 'both.o', 'a.o', 'b.o');
  return { ours: attributesIn(out), ofLd: attributesIn(join(folder, 'both.o')) };
}

describe.skipIf(!existsSync(`${prefix}ld`))('attributes (skipped: needs g++-arm-linux-gnueabihf)', () => {
  test.each([
    ['architectures, the later one', '6=9 7=65', '6=10 7=65'],
    ['architectures that have not what the other has', '6=8', '6=7'],
    ['architectures of which one has what the other has', '6=7', '6=9'],
    ['instruction sets', '6=10 8=1 9=1', '6=10 8=1 9=2'],
    ['versions and numbers of registers', '6=10 10=3', '6=10 10=6'],
    ['vectors, alignment, access', '6=10 12=1 24=1 25=1 34=1', '6=10 12=2 24=2 25=2'],
    ['floating point', '6=10 19=1 20=2 21=1 23=3 28=1', '6=10 20=1 22=1 23=1 28=1'],
    ['a file without floating point', '6=10 23=3 28=1', '6=10'],
    ['arguments in whatever registers', '6=10 23=3 28=3', '6=10 23=3 28=1'],
    ['how data is reached', '6=10 15=1 16=1 17=1', '6=10 15=0 16=0 17=2'],
    ['bytes of characters, enumerations', '6=10 18=4 26=2', '6=10 26=2'],
    ['goals', '6=10 30=1', '6=10 30=2'],
    ['division, several processors', '6=13 7=77 44=0', '6=13 7=77 44=1'],
    ['virtual machines', '6=10 68=1', '6=10 68=2'],
  ])('%s', (_, a, b) => {
    const { ours, ofLd } = merged(a, b);
    expect(ours).toEqual(ofLd);
    expect(ofLd).not.toEqual([]);
  });

  test('what is refused', () => {
    expect(merged('6=10 23=3 28=1', '6=10 23=3 28=0').ours).toMatchInlineSnapshot(
      `"how floating point arguments are passed (Tag_ABI_VFP_args): VFP registers in liba.so, AAPCS in libb.so"`,
    );
    expect(merged('6=10 7=65', '6=10 7=77').ours).toMatchInlineSnapshot(
      `"profile of the architecture (Tag_CPU_arch_profile): Application in liba.so, Microcontroller in libb.so"`,
    );
  });
});

// Lines for binfmt_misc: they match files like the one that they are made of, on CPUs of both byte orders, and wrong
// words are refused.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceOf } from '../../shared/base/bytes.ts';
import { registrationOf, type BinfmtRequest } from '../../shared/edit/binfmt.ts';
import { fixturePath } from '../support/fixtures.ts';

const bytesOf = (name: string): Buffer => readFileSync(fixturePath(name));

function lineOf(name: string, more: Partial<BinfmtRequest> = {}): string {
  const found = registrationOf(sourceOf(bytesOf(name)), { interpreter: '/bin/run', flags: '', ...more });
  return typeof found === 'string' ? `refused: ${found}` : found.line;
}

/** As fs/binfmt_misc.c compares. */
function matches(line: string, bytes: Uint8Array): boolean {
  const [, , , , magic, mask] = line
    .split(':')
    .map((part) => part.match(/\\x../g)?.map((each) => parseInt(each.slice(2), 16)));
  return magic !== undefined && magic.every((byte, at) => (((bytes[at] ?? 0) ^ byte) & (mask?.[at] ?? 0xff)) === 0);
}

const names = ['x86_64-gcc-hello-pie', 'x86_64-gcc-libfoo.so', 'mips64el-clang14-bare', 'x86_64-musl-hello-static'];

test('a line matches programs and libraries of its CPU, whatever their EI_OSABI', () => {
  const table = names.map((name) => names.map((other) => matches(lineOf(name), bytesOf(other))));
  expect(table).toEqual([
    [true, true, false, true],
    [true, true, false, true],
    [false, false, true, false],
    [true, true, false, true],
  ]);
  const foreign = bytesOf(names[0] ?? '');
  foreign[7] = 0x53;
  const own = registrationOf(sourceOf(foreign), { interpreter: '/bin/run', flags: '' });
  const line = typeof own === 'string' ? own : own.line;
  expect([matches(line, foreign), matches(line, bytesOf(names[1] ?? ''))]).toEqual([true, false]);
});

test('by name, and what is refused', () => {
  const rows: Partial<BinfmtRequest>[] = [
    { extension: 'x', flags: 'PF', name: 'mine' },
    { interpreter: 'run' },
    { interpreter: `/${'x'.repeat(200)}` },
    { flags: 'Z' },
    { name: 'a/b' },
    { extension: '.x' },
  ];
  expect(rows.map((row) => lineOf('x86_64-gcc-hello-pie', row)).join('\n')).toMatchInlineSnapshot(`
    ":mine:E::x::/bin/run:PF
    refused: the interpreter needs a whole path, without a colon
    refused: the kernel takes 127 bytes of a path at most
    refused: no flag Z: P, O, C and F
    refused: 'a/b' can't be a name
    refused: '.x' is no extension"
  `);
  expect(lineOf('gnu.a')).toBe('refused: no ELF file');
});

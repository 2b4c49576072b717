// Applications of node: what node looks for is where it looks, in programs of each kind; another one takes the place of
// the first; merged it is found as well.

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editTo } from '../support/checkEdit.ts';
import { complaintsOf } from '../support/checkImage.ts';
import { hasCompiler, hasMusl } from '../support/checkMerge.ts';
import { isThere, machines, rootOf, runnerOf } from '../support/foreignMachines.ts';
import { mergeInto } from '../support/merging.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-node-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const source = join(import.meta.dirname, '../../fixtures/src/nodeSea.c');

function run(command: readonly string[]): string {
  const [program = '', ...words] = command;
  const { stdout, stderr, status, signal } = spawnSync(program, words, { cwd: folder, encoding: 'latin1' });
  return `${stdout}${stderr}${status === 0 ? '' : `ends with ${status ?? signal}`}`;
}

/** A blob: what it begins with, then a text up to `size` bytes. */
function blob(name: string, text: string, size: number, isLittle = true): string {
  const bytes = Buffer.alloc(size, '.');
  bytes[isLittle ? 'writeUInt32LE' : 'writeUInt32BE'](0x143da20, 0);
  bytes.write(text, 4);
  writeFileSync(at(name), bytes);
  return at(name);
}
const [small, large] = [blob('small', 'one', 1001), blob('large', 'two', 300_000)];

/** Gives `out` an application; what was said. */
const inject = (path: string, out: string, content: string): readonly string[] =>
  editTo(at(path), at(out), `--node-sea ${content}`).messages;

/** eu-elflint knows notes of some owners only. */
const complaints = (name: string): string[] =>
  (complaintsOf('eu-elflint', ['--gnu-ld'], at(name)) ?? [])
    .filter((line) => !line.includes('unknown object file note type 0'))
    .map((line) => line.replace(/section \[\d+\]/, 'section'));

const forms = [
  ['gcc', ''],
  ['gcc', '-no-pie -fno-pic'],
  ['gcc', '-static-pie'],
  ['gcc', '-static'],
  ['gcc', '-s'],
  ['musl-gcc', ''],
] as const;

describe.skipIf(!hasCompiler).each(forms)('needs %s: %s', (compiler, flags) => {
  test.skipIf(compiler === 'musl-gcc' && !hasMusl)('is found, and another one takes its place', () => {
    execFileSync(compiler, [source, '-o', at('program'), ...flags.split(' ').filter(Boolean)]);
    expect(run([at('program')])).toBe('fuse 0, no word:\n');
    expect(inject('program', 'one', small)).toEqual([]);
    expect(run([at('one'), 'word'])).toBe('fuse 1, word: 1001 bytes, one\n');
    expect(inject('program', 'two', large)).toEqual([]);
    expect(run([at('two'), 'word'])).toBe('fuse 1, word: 300000 bytes, two\n');
    // However often: the same file, byte for byte.
    for (const [from, content, same] of [
      ['one', large, 'two'],
      ['two', small, 'one'],
      ['two', large, 'two'],
    ] as const) {
      expect(inject(from, 'again', content)).toEqual([]);
      expect(readFileSync(at('again')).equals(readFileSync(at(same)))).toBe(true);
    }
    expect(complaints('two').filter((line) => !complaints('program').includes(line))).toEqual([]);
    copyFileSync(at('two'), at('stripped'));
    expect(run(['strip', at('stripped')])).toBe('');
    expect(run([at('stripped')])).toBe('fuse 1, no word: 300000 bytes, two\n');
  });
});

test.skipIf(!hasCompiler)('needs gcc: merged with all that it needs', () => {
  execFileSync('gcc', [source, '-o', at('program')]);
  inject('program', 'one', small);
  const { refusal } = mergeInto(at('whole'), at('one'), { needed: true, libc: true, interpreter: true });
  expect(refusal).toBe(undefined);
  expect(run([at('whole'), 'word'])).toBe('fuse 1, word: 1001 bytes, one\n');
});

test.skipIf(!hasCompiler)('needs gcc: behind other segments it leaves zeros', () => {
  execFileSync('gcc', [source, '-o', at('program')]);
  inject('program', 'one', large);
  editTo(at('one'), at('behind'), '--add-arena 64K');
  expect(inject('behind', 'other', small)).toEqual([]);
  expect(run([at('other')])).toBe('fuse 1, no word: 1001 bytes, one\n');
  expect(readFileSync(at('other')).includes('two')).toBe(false);
  expect(statSync(at('other')).mode & 0o111).not.toBe(0);
});

test.skipIf(!hasCompiler)('needs gcc: what is refused', () => {
  execFileSync('gcc', [source, '-o', at('program')]);
  execFileSync('gcc', [source, '-o', at('other'), '-DSECOND']);
  inject('program', 'one', small);
  run(['objcopy', '--remove-section', '.note.NODE_SEA_BLOB', at('one'), at('flipped')]);
  editTo(at('program'), at('foreign'), `--add-note NODE_SEA_BLOB:0=${small}`);
  writeFileSync(at('empty'), '');
  writeFileSync(at('script'), 'console.log(1)');
  writeFileSync(at('no.c'), 'int main(void) { return 0; }\n');
  execFileSync('gcc', [at('no.c'), '-o', at('no')]);
  const said = [
    ...inject('no', 'out', small),
    ...inject('other', 'out', small),
    ...inject('flipped', 'out', small),
    ...inject('foreign', 'out', small),
    ...inject('program', 'out', at('empty')),
    ...inject('program', 'out', '/nowhere'),
  ];
  expect(existsSync(at('out'))).toBe(false);
  expect([...said, ...inject('program', 'out', at('script'))].join('\n')).toMatchInlineSnapshot(`
    "error: --node-sea: it has no fuse: it is no node from 18.16 on, or node is in libnode.so, which is to be merged into it first
    error: --node-sea: it has several fuses: at 0x2020, 0x2060
    error: --node-sea: its fuse is flipped already, though there is no note NODE_SEA_BLOB
    error: --node-sea: another tool has put a note NODE_SEA_BLOB into it: begin with a node that has none
    error: --node-sea: the application is empty
    error: --node-sea: /nowhere can't be read
    warning: --node-sea: it does not begin as node --experimental-sea-config writes it: node 18.16 and 19.7 take that as a script"
  `);
});

describe.each(machines.filter(({ libc }) => libc === 'glibc'))('$cpu', (machine) => {
  test.skipIf(!isThere(machine))(`is found (skipped: needs ${machine.compilers.gcc})`, () => {
    execFileSync(machine.compilers.gcc, [source, '-o', at('program')]);
    const content = blob('own', 'own', 5000, machine.cpu !== 's390x');
    const root = rootOf(machine);
    expect(editTo(at('program'), join(root, 'node'), `--node-sea ${content}`).messages).toEqual([]);
    expect(run(runnerOf(machine, {}, root, '/node'))).toBe('fuse 1, no word: 5000 bytes, own\n');
  });
});

// `node test/properties/editMutants.ts [--count N] [--seed N]`: edits damaged files with all options, some at a time. Each
// is refused with a reason, or written as a file that readelf takes: no errors of other kinds than of the input.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEdit } from '../../server/cli/edit.ts';
import { nodeFiles } from '../../server/host/filesNode.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { edit } from '../../shared/edit/edit.ts';
import { toolText } from '../support/checkEdit.ts';
import { fixturePath } from '../support/fixtures.ts';
import { mutant, mutantSources, randomOf } from '../support/mutants.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-edit-mutants-'));
const at = (name: string): string => join(folder, name);
writeFileSync(at('payload'), 'bytes of ours\n'.repeat(50));
writeFileSync(at('names'), 'foo_name a_name_that_is_rather_long\nputs gets_not\n');

/** Every change with values that fit, some of them long. */
const options: readonly string[] = [
  '--set-interpreter /a/dynamic/linker/that/is/nowhere',
  '--set-soname a-rather-long-name-for-a-library.so.1',
  `--set-rpath /${'long/'.repeat(40)}`,
  `--add-rpath /${'other/'.repeat(700)}`,
  '--force-rpath --set-rpath /a',
  '--remove-rpath',
  '--shrink-rpath',
  '--add-needed libm.so.6',
  '--remove-needed libc.so.6',
  '--replace-needed libc.so.6 libanother.so.7',
  '--no-default-lib',
  '--clear-symbol-version puts',
  `--rename-dynamic-symbols ${at('names')}`,
  '--weaken puts',
  '--hide foo_name',
  '--export main',
  '--export here=0x1080',
  `--add-section .ours=${at('payload')}`,
  '--remove-section .comment',
  '--strip-debug',
  `--add-segment 0x60001234=${at('payload')}`,
  `--add-segment LOAD=${at('payload')}`,
  '--add-arena 64K',
  `--add-note Ours:1=${at('payload')}`,
  `--embed ${fixturePath('x86_64-gcc-libfoo.so')}`,
  '--shebang /bin/sh',
  '--build-id',
  '--add-debug-tag',
  '--set-execstack',
  '--clear-execstack',
  '--set-os-abi freebsd',
  '--now',
  `--start-like ${fixturePath('x86_64-gcc-hello-pie')}`,
  '--rt0 /lib64/ld-linux-x86-64.so.2',
  '--no-sort --set-soname x',
  '--print-interpreter --print-soname --print-rpath --print-needed --print-execstack --print-os-abi',
];

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const [count, seed] = [Number(values.count ?? 1000), Number(values.seed ?? 1)];
const sources = mutantSources.filter((path) => !/\.(o|a)$|core/.test(path));
const tally = { written: 0, refused: 0 };
const problems: string[] = [];

for (let index = 0; index < count; index++) {
  const { name, bytes } = mutant(seed, index, sources);
  const random = randomOf(seed * 7919 + index);
  const words = Array.from({ length: 1 + random(3) }, () => options[random(options.length)] ?? '').join(' ');
  try {
    const problem = problemOf(bytes, words);
    if (problem !== undefined) problems.push(`${name}\n  ${words.slice(0, 200)}\n  ${problem}`);
  } catch (error) {
    problems.push(`${name}\n  ${words.slice(0, 200)}\n  ${error instanceof Error ? error.stack : String(error)}`);
  }
}
rmSync(folder, { recursive: true });
for (const problem of problems) console.log(problem);
console.log(`${count} damaged files: ${tally.written} written, ${tally.refused} refused, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

function problemOf(bytes: Uint8Array, words: string): string | undefined {
  const command = parseEdit([...words.split(' '), 'file']);
  if (typeof command === 'string') throw new Error(command);
  const { file, log } = edit(sourceOf(bytes), { ...command.request, files: nodeFiles, currentFolder: '/' });
  if (!file) {
    tally.refused++;
    return log.hasErrors ? undefined : 'refused without a reason';
  }
  tally.written++;
  const written = new Uint8Array(file.size);
  for (const _ of file.writing({ write: (offset, piece) => written.set(piece, offset) }));
  // With a line before it, it is no ELF file for readelf.
  if (words.includes('--shebang')) return undefined;
  const [before, after] = [errorsOf(bytes), errorsOf(written)];
  const added = [...after].filter((line) => !before.has(line));
  return added.length > 0 ? `readelf: ${added.slice(0, 3).join(' | ')}` : undefined;
}

/** The kinds of errors that readelf reports. */
function errorsOf(bytes: Uint8Array): Set<string> {
  const path = at('file');
  writeFileSync(path, bytes);
  const lines = toolText('readelf', ['-lSdsVWr', path]).split('\n');
  return new Set(
    lines.filter((line) => line.startsWith('readelf: Error')).map((line) => line.replace(/0x\w+|\d+/g, '#')),
  );
}

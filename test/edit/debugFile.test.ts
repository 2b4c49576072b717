// Debugging information in a file of its own: headers as objcopy writes them, the same source lines as before, two
// files that fit together again, and never one without the other.

import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { editFiles, parseEdit } from '../../server/cli/edit.ts';
import { nodeFiles } from '../../server/host/filesNode.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { hex } from '../../shared/base/text.ts';
import { codeRegionsOf } from '../../shared/decode/code/functions.ts';
import { decode } from '../../shared/decode/file.ts';
import { placeText } from '../../shared/documents/sourceWords.ts';
import { sourceLinesOf } from '../../shared/dwarf/open.ts';
import { toolText } from '../support/checkEdit.ts';
import { complaintsOf } from '../support/checkImage.ts';
import { fixturePath } from '../support/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-debug-file-'));
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Edits as the command line does; what it says. */
function said(...words: readonly string[]): string {
  const command = parseEdit(words);
  if (typeof command === 'string') return command;
  let text = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((part) => ((text += String(part)), true));
  try {
    const isGood = editFiles({ write: () => {}, flush: () => {} }, command);
    return isGood ? text : `${text.replaceAll(`${folder}/`, '')}refused`;
  } finally {
    spy.mockRestore();
  }
}

/** What all code of a file comes from, as its own debugging information says or that of a file that it names. */
function linesOf(path: string): string[] {
  const file = decode(sourceOf(readFileSync(path)));
  const lines = sourceLinesOf(file, [{ files: nodeFiles, path }]);
  if (typeof lines === 'string') return [lines];
  return codeRegionsOf(file).flatMap(({ address, size }) =>
    Array.from({ length: size }, (_, index) => {
      const found = lines.at({ address: address + index });
      return `${hex(address + index)} ${found ? placeText(found, 'readable', true) : 'nothing'}`;
    }),
  );
}

/** Section headers without their places in the file; those of a debug file have no bytes but of notes in memory. */
const sectionsOf = (path: string, isStripped = false): string[] =>
  decode(sourceOf(readFileSync(path))).sections.map((row) => {
    const { index, name, type, flags, address, size, link, info, align, entrySize } = row;
    const isGone = isStripped && flags % 4 >= 2 && type !== 7;
    return [index, name, isGone ? 8 : type, flags, address, size, link, info, align, entrySize].join(' ');
  });

const fixtures = [
  'x86_64-gxx-lines.so',
  'x86_64-gxx-lines-dwarf2.so',
  'x86_64-gxx-lines-dwarf4.so',
  'x86_64-clang14-lines-split.so',
  'ppc64-clang14-lines.so',
  'x86_64-musl-hello',
  'x86_64-musl-hello-static',
];

test.each(fixtures)('%s in two files', (name) => {
  const path = fixturePath(name);
  copyFileSync(fixturePath('x86_64-clang14-lines-split.o'), at('x86_64-clang14-lines-split.o'));
  expect(said(path, '--split-debug', at('it.debug'), '-o', at('it'))).toBe('');
  expect(linesOf(at('it'))).toEqual(linesOf(path));
  expect(linesOf(at('it')).length).toBeGreaterThan(10);
  const tools = [
    ['eu-elflint', '--gnu-ld'],
    ['readelf', '-aW'],
  ] as const;
  for (const [tool, ...words] of tools)
    expect(complaintsOf(tool, words, at('it')) ?? []).toEqual(complaintsOf(tool, words, path) ?? []);
  const before = complaintsOf('eu-elflint', ['--gnu-ld'], path) ?? [];
  const complaints = complaintsOf('eu-elflint', ['--gnu-ld', '-d'], at('it.debug')) ?? [];
  expect(complaints.filter((line) => !before.includes(line))).toEqual([]);
  expect(sectionsOf(at('it.debug'))).toEqual(sectionsOf(path, true));
  // The name of the interpreter is not there, as in all such files.
  const notes = (file: string): string =>
    toolText('readelf', ['-nW', file])
      .replace(/^readelf: .* interpreter name$/m, '')
      .trim();
  expect(notes(at('it.debug'))).toBe(notes(path));
});

test('gdb finds lines, and eu-unstrip makes one file again', () => {
  const path = fixturePath('x86_64-gxx-lines.so');
  expect(said(path, '--split-debug', at('it.debug'), '-o', at('it'))).toBe('');
  const line = (file: string): string => toolText('gdb', ['-nx', '-batch', '-ex', 'info line take_all', file]);
  expect(line(at('it'))).toBe(line(path));
  expect(line(at('it'))).toMatch(/^Line \d+ of ".*lines\.cc"/);
  expect(toolText('eu-unstrip', [at('it'), at('it.debug'), '-o', at('again')])).toBe('');
  expect(linesOf(at('again'))).toEqual(linesOf(path));
  expect(toolText('eu-elfcmp', [path, at('again')])).toBe('');
});

test('both files or none, and never onto an input', () => {
  const path = fixturePath('x86_64-gxx-lines.so');
  copyFileSync(path, at('in'));
  linkSync(at('in'), at('same'));
  copyFileSync(fixturePath('x86_64-gcc-hello-pie'), at('plain'));
  copyFileSync(fixturePath('x86_64-gxx-lines.debug'), at('debug'));
  writeFileSync(at('old'), 'old');
  mkdirSync(at('folder'));
  const words = [
    'in --split-debug in -o out',
    'in --split-debug same -o out',
    'in --split-debug same',
    'in --split-debug out -o out',
    'in --split-debug nowhere/x -o out',
    'in --split-debug old -o folder',
    'in --split-debug new -o folder',
    'in --split-debug folder/ -o out',
    'in --split-debug new --strip-debug -o out --split-debug newer',
    'in --build-id --split-debug new -o out',
    'in --split-debug new --build-id -o out',
    'plain --split-debug new -o out',
    'debug --split-debug new -o out',
    'in in --split-debug new',
  ];
  const isWord = (word: string): boolean => /^[a-z]/.test(word);
  const outcome = words.map(
    (text) => `${text}: ${said(...text.split(' ').map((word) => (isWord(word) ? at(word) : word)))}`,
  );
  expect(outcome.join('\n')).toMatchInlineSnapshot(`
    "in --split-debug in -o out: in: in is the input: debugging information goes to another file
    refused
    in --split-debug same -o out: in: same is the input: debugging information goes to another file
    refused
    in --split-debug same: in: same is the input: debugging information goes to another file
    refused
    in --split-debug out -o out: in: out is the output: debugging information goes to another file
    refused
    in --split-debug nowhere/x -o out: in: nowhere/x can't be written: no such file or directory
    refused
    in --split-debug old -o folder: in: folder can't be written: illegal operation on a directory
    refused
    in --split-debug new -o folder: in: folder can't be written: illegal operation on a directory
    refused
    in --split-debug folder/ -o out: in: --split-debug: 'folder/' is no name of a file
    refused
    in --split-debug new --strip-debug -o out --split-debug newer: in: --split-debug: its debugging information is in a file of its own already: it has a section .gnu_debuglink
    refused
    in --build-id --split-debug new -o out: in: --split-debug: with --build-id the two would not be found together: change that before
    refused
    in --split-debug new --build-id -o out: in: --build-id: the file of --split-debug has the one that is: change it before
    refused
    plain --split-debug new -o out: plain: --split-debug: it has no debugging information
    refused
    debug --split-debug new -o out: debug: --split-debug: no loaded section has bytes: it is a file of debugging information itself
    refused
    in in --split-debug new: --split-debug goes with one file"
  `);
  expect(readdirSync(folder).join(' ')).toBe('debug folder in old plain same');
  expect(readFileSync(at('old'), 'utf8')).toBe('old');
  expect(readFileSync(at('in')).equals(readFileSync(path))).toBe(true);
});

test('in place, and what is there already gives way', () => {
  const path = fixturePath('x86_64-gxx-lines.so');
  copyFileSync(path, at('in'));
  writeFileSync(at('in.debug'), 'old');
  expect(said(at('in'), '--split-debug', at('in.debug'))).toBe('');
  expect(readdirSync(folder).join(' ')).toBe('in in.debug');
  expect(linesOf(at('in'))).toEqual(linesOf(path));
  expect(said(at('in'), '--split-debug', at('more.debug'))).toMatchInlineSnapshot(`
    "in: --split-debug: its debugging information is in a file of its own already: it has a section .gnu_debuglink
    refused"
  `);
});

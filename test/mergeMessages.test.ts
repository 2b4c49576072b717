// What a merge says of files that can't be merged, and of what the output would lack.

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { textOf } from '../shared/base/log.ts';
import { decode } from '../shared/decode/file.ts';
import type { MergeRequest } from '../shared/merge/request.ts';
import { fixturePath } from './support/fixtures.ts';
import { mergeInto } from './support/merging.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-messages-'));
const out = join(folder, 'out');

beforeAll(() => {
  mkdirSync(join(folder, 'lib'));
  writeFileSync(join(folder, 'script'), '#!/bin/sh\n');
  writeFileSync(join(folder, 'empty'), '');
  const copies = [
    ['usefoo', 'x86_64-gcc-usefoo'],
    ['static', 'x86_64-musl-hello-static'],
    ['object.o', 'x86_64-gcc-tls.o'],
    ['other.so', 'aarch64-clang14-libbare.so'],
    ['lib/libfoo.so.1', 'x86_64-gcc-libfoo.so'],
  ] as const;
  for (const [name, fixture] of copies) copyFileSync(fixturePath(fixture), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All messages of a merge; whether there is an output is the last line. */
function messagesOf(target: string, { sources = [], opened = [], ...request }: Partial<MergeRequest>): string {
  rmSync(out, { force: true });
  const inFolder = (path: string): string => (path.includes('/') ? join(folder, path) : path);
  const { plan } = mergeInto(out, join(folder, target), {
    sources: sources.map(inFolder),
    opened: opened.map(inFolder),
    ...request,
  });
  const lines = plan.messages.map(
    ({ path, diagnostic }) =>
      `${path}: ${diagnostic.code.severity}: ${textOf(diagnostic).replace(/looked for in .*/, 'looked for in …')}`,
  );
  return [...lines, existsSync(out) ? 'written' : 'nothing written'].join('\n').replaceAll(folder, '…');
}

const needed = { needed: true };
const whole = { needed: true, libc: true, interpreter: true };
const found = { libraryPath: join(folder, 'lib') };

test.each<[string, string, Partial<MergeRequest>, string]>([
  ['a script', 'script', needed, '…/script: error: no ELF file: it begins with #!'],
  ['an empty file', 'empty', needed, '…/empty: error: no ELF file: it is empty'],
  ['a folder', 'lib', needed, '…/lib: error: is a folder'],
  ['nothing', 'none', needed, '…/none: error: no such file or directory'],
  ['an object file', 'object.o', needed, '…/object.o: error: ET_REL is no program and no library'],
  ['a static program', 'static', whole, '…/static: error: it has no dynamic linker: it is self-contained already'],
  ['a script as a source', 'usefoo', { sources: ['./script'] }, '…/script: error: no ELF file: it begins with #!'],
  ['a source that is not there', 'usefoo', { sources: ['./none'] }, '…/none: error: no such file or directory'],
  [
    'a source that nobody needs',
    'usefoo',
    { sources: ['libnone.so'] },
    '…/usefoo: error: libnone.so is no library that usefoo needs',
  ],
  [
    'a program as a source',
    'usefoo',
    { ...found, sources: ['./usefoo'] },
    "…/usefoo: error: …/usefoo can't be loaded: cannot dynamically load position-independent executable",
  ],
  [
    'a library of another CPU to be opened',
    'usefoo',
    { ...found, opened: ['./other.so'] },
    '…/other.so: error: no library that the dynamic linker could open: …/other.so (wrong machine)',
  ],
  [
    'a name in --only that nothing has',
    'usefoo',
    { ...found, only: ['libnone.so'] },
    '…/usefoo: error: libnone.so is no library that usefoo needs',
  ],
  [
    'a name in --except that nothing has',
    'usefoo',
    { ...found, ...needed, except: ['libnone.so'] },
    '…/usefoo: error: libnone.so is no library that usefoo needs',
  ],
  [
    'a library that is not found',
    'usefoo',
    { only: ['libfoo.so.1'] },
    '…/usefoo: error: libfoo.so.1 is not found; looked for in …',
  ],
  [
    'nothing asked for',
    'usefoo',
    found,
    '…/usefoo: error: there is nothing to merge it with: no library is named, and not all that it needs is asked for (--needed)',
  ],
  [
    'all inside, and a library missing',
    'usefoo',
    whole,
    '…/usefoo: error: libfoo.so.1, which usefoo needs, is not found: the output would not start; looked for in …',
  ],
])('%s', (_what, target, request, message) => {
  expect(messagesOf(target, request)).toBe(`${message}\nnothing written`);
});

test('what is missing stays outside where the output promises nothing, or where that was wished', () => {
  const stays =
    '…/usefoo: warning: libfoo.so.1, which usefoo needs, is not found: the output does not start without it; looked for in …';
  expect(messagesOf('usefoo', { interpreter: true })).toBe(`${stays}\nwritten`);
  expect(messagesOf('usefoo', { needed: true, libc: true })).toBe(`${stays}\nwritten`);
  expect(messagesOf('usefoo', { ...whole, except: ['libfoo.so.1'] })).toBe(`${stays}\nwritten`);
  expect(messagesOf('usefoo', { ...whole, ...found })).toBe('written');
  expect(messagesOf('usefoo', needed)).toBe(
    `${stays}\n…/usefoo: error: there is nothing to merge it with: none of the libraries that it needs besides the C library is found\nnothing written`,
  );
});

test('addresses in the plan are those in the output', () => {
  const { plan } = mergeInto(out, join(folder, 'usefoo'), { ...needed, ...found });
  const { sections } = decode(sourceOf(readFileSync(out)));
  // The first section of each.
  const names = plan.parts.map((part) => sections.find(({ address }) => address === part.address)?.name);
  expect(names).toEqual(['.init', '.init.libfoo.so.1']);
});

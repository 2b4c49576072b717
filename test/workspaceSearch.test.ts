// Searches and checks of all binaries: the documents that they make, their links, the command line.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentLink, Location, WorkspaceSymbol } from 'vscode-languageserver';
import {
  checkWorkspace,
  searchBinaries,
  type CheckWorkspaceResult,
  type SearchBinariesResult,
} from '../shared/protocol.ts';
import { sourceOf } from '../shared/base/bytes.ts';
import { hitsIn, wantedOf } from '../shared/workspace/search.ts';
import { whatIsMissing } from '../server/lsp/workspaceSymbols.ts';
import { noIndex } from '../server/workspace/jobs.ts';
import { LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'elfsmith-search-')), 'files');
let client: LspClient;

beforeAll(async () => {
  mkdirSync(folder);
  for (const [name, fixture] of [
    ['usefoo', 'x86_64-gcc-usefoo'],
    ['libshapes.so', 'x86_64-gxx-libshapes.so'],
    ['objects.a', 'gnu.a'],
    ['rwx.so', 'x86_64-gcc-rwx.so'],
  ] as const)
    copyFileSync(fixturePath(fixture), join(folder, name));
  writeFileSync(join(folder, 'notes.txt'), 'libfoo shapes::Square');
  writeFileSync(join(folder, 'broken.so'), readFileSync(join(folder, 'rwx.so')).subarray(0, 100));
  client = await LspClient.start({}, [folder]);
});
afterAll(async () => {
  await client.stop();
  rmSync(join(folder, '..'), { recursive: true });
});

const textOf = async (uri: string): Promise<string> =>
  (await client.open(uri)).replaceAll(/ +$/gm, '').replace(/looked for in .*/, 'looked for in …');

test.each(['libfoo', 'Shape', '"libfoo"', '7f 45 4c 46 02 ?? 01'])('search for %s', async (text) => {
  const found = await client.ask<SearchBinariesResult>(searchBinaries, { text });
  expect(await textOf(found.uri)).toMatchSnapshot();
});

test('links of the results lead to the places, by click and by F12', async () => {
  const led: string[] = [];
  for (const text of ['shapes::Square::area', 'libfoo']) {
    const { uri } = await client.ask<SearchBinariesResult>(searchBinaries, { text });
    await client.open(uri);
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    for (const link of links) {
      const { target = '' } = await client.ask<DocumentLink>('documentLink/resolve', link);
      const [listing = '', place = ''] = target.split('#L');
      const [line, character] = place.split(',').map((number) => Number(number) - 1);
      const position = { line: line ?? 0, character: character ?? 0 };
      led.push(await client.show({ uri: listing, range: { start: position, end: position } }));
      const params = { textDocument: { uri }, position: link.range.start };
      const location = await client.ask<Location>('textDocument/definition', params);
      expect([location.uri, location.range.start]).toEqual([listing, position]);
    }
  }
  expect(led).toMatchSnapshot();
});

test('what is nothing to look for is refused; nothing found is no error', async () => {
  await expect(client.ask(searchBinaries, { text: '?? ??' })).rejects.toThrow('one byte at least that is not ??');
  await expect(client.ask(searchBinaries, { text: '' })).rejects.toThrow('nothing to look for');
  expect(await client.ask(searchBinaries, { text: 'no such text' })).toMatchObject({ names: 0, places: 0 });
});

test('a search finds what lies across the pieces that are read, and each place once', () => {
  const bytes = new Uint8Array(3 << 20);
  const places = [0, (1 << 20) - 3, (2 << 20) - 1, 2 << 20, bytes.length - 6];
  for (const at of places.filter((each) => each !== (2 << 20) - 1)) bytes.set(Buffer.from('needle'), at);
  for (const input of ['needle', 'NEEDLE'.toLowerCase(), '6e 65 ?? 64 6c 65', '?? 65 65 64']) {
    const wanted = wantedOf(input);
    if (typeof wanted === 'string') throw new Error(wanted);
    const steps = hitsIn(sourceOf(bytes), undefined, wanted, 100, () => false);
    for (;;) {
      const { done, value } = steps.next();
      if (done !== true) continue;
      expect(value.hits.map(({ offset }) => offset)).toEqual([0, (1 << 20) - 3, 2 << 20, bytes.length - 6]);
      break;
    }
  }
});

test('check: errors first, each cause once, with the diagnostics of each listing', async () => {
  const found = await client.ask<CheckWorkspaceResult>(checkWorkspace, {});
  expect(await textOf(found.uri)).toMatchSnapshot();
  expect(found.errors).toBeGreaterThan(0);
  const names = found.listings.map(
    ({ uri, diagnostics }) => `${decodeURIComponent(uri).replace(/^.*files\//, '')}: ${diagnostics.length}`,
  );
  expect(names).toMatchSnapshot();
});

const cli = fileURLToPath(new URL('../server/cli/cli.ts', import.meta.url));
const run = (...words: string[]): { readonly code: number; readonly out: string } => {
  try {
    return { code: 0, out: execFileSync(process.execPath, [cli, ...words], { encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout + stderr };
  }
};

test('the last row of a list that was cut opens all names that have the query', async () => {
  const symbols = await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'a' });
  expect(symbols.at(-1)?.name ?? '').not.toContain('…');
  const row = { name: '…', kind: 1, location: { uri: '' }, data: { all: 'shapes::Sq' } };
  const { location } = await client.ask<WorkspaceSymbol>('workspaceSymbol/resolve', row);
  expect((await textOf(location.uri)).split('\n').slice(0, 2)).toEqual([
    '# Search for shapes::Sq',
    '  22 symbols and sections',
  ]);
});

test('search and check in a terminal', { timeout: 60_000 }, () => {
  expect(run('search', 'libfoo', folder)).toMatchObject({ code: 0, out: expect.stringContaining('libfoo.so.1') });
  expect(run('search', 'no such text', join(folder, 'usefoo')).code).toBe(1);
  expect(run('search', 'libfoo', join(folder, 'usefoo'), 'missing')).toMatchObject({
    code: 1,
    out: expect.stringContaining('missing: no such file or folder'),
  });
  expect(run('check', folder)).toMatchObject({ code: 1, out: expect.stringContaining('library-not-found') });
  expect(run('check', '--ignore', 'library-not-found', join(folder, 'usefoo')).code).toBe(0);
  const text = run('check', join(folder, 'notes.txt'));
  expect(text).toMatchObject({ code: 1, out: expect.stringContaining('1 error in 1 file') });
});

test('results are kept for a while: a document that is gone says how to get it again', async () => {
  const uris: string[] = [];
  for (let count = 0; count < 9; count++)
    uris.push((await client.ask<SearchBinariesResult>(searchBinaries, { text: 'libfoo' })).uri);
  const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: uris[0] });
  expect(text).toContain('not kept any more; search once more');
});

test.each([
  [
    { phase: 'listing' },
    undefined,
    'the index is being made: files are still being looked for, choose this to wait for all',
  ],
  [
    { phase: 'reading', done: 1200, total: 5000 },
    undefined,
    'the index is being made: 1,200 of 5,000 files are read, choose this to wait for all',
  ],
  [
    { phase: 'reading', done: 3, total: 4 },
    500,
    'the index is being made: 3 of 4 files are read, only the 500 best are shown, choose this to wait for all',
  ],
  [{ phase: 'ready' }, 500, 'only the 500 best are shown, choose this for more'],
  [{ phase: 'ready', isCut: true }, undefined, 'there are more files than are looked at'],
  [{ phase: 'ready' }, undefined, ''],
] as const)('a list of symbols says what it does not have: %j, cut at %s', (state, shown, missing) =>
  expect(whatIsMissing(shown, { ...noIndex, ...state })).toBe(missing),
);

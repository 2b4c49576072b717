// What can be done about problems: the actions that the server offers, and findings that are not reported any more.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { ignoredCodes } from '../server/lsp/reports.ts';
import { ignoredFindings } from '../shared/protocol.ts';
import { formatUri } from '../shared/uri.ts';
import { LspClient } from './support/checkLsp.ts';
import { hasCompiler } from './support/checkMerge.ts';
import { fixturePath } from './support/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-actions-'));
const file = pathToFileURL(join(folder, 'usefoo')).href;
const uri = formatUri({ file });
let client: LspClient;

beforeAll(async () => {
  copyFileSync(fixturePath('x86_64-gcc-usefoo'), join(folder, 'usefoo'));
  client = await LspClient.start({
    followsChanges: true,
    textDocumentContent: true,
    ignoredFindings: ['bound-lazily'],
    commands: { ignore: 'editor.ignore', libraryFolder: 'editor.folder', edit: 'editor.edit' },
  });
  await client.open(uri);
});
afterAll(async () => {
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

async function problems(): Promise<readonly Diagnostic[]> {
  const params = { textDocument: { uri } };
  return (await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', params)).items;
}

test('a library that is not found: its folder, and three ways to ignore it', async () => {
  const missing = (await problems()).filter(({ code }) => code === 'library-not-found');
  const range = missing[0]?.range;
  const params = { textDocument: { uri }, range, context: { diagnostics: missing } };
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', params);
  const shown = actions.map(({ title, command, isPreferred }) => [
    title,
    command?.command,
    command?.arguments,
    isPreferred,
  ]);
  const ignore = (where: string): unknown => ({ code: 'library-not-found', file, where });
  expect(shown).toEqual([
    ['Add the folder of libfoo.so.1 to the library path…', 'editor.folder', ['libfoo.so.1'], true],
    ['Ignore library-not-found in this file', 'editor.ignore', [ignore('file')], undefined],
    ['Ignore library-not-found in this workspace', 'editor.ignore', [ignore('workspace')], undefined],
    ['Ignore library-not-found everywhere', 'editor.ignore', [ignore('everywhere')], undefined],
  ]);
});

test.skipIf(!hasCompiler)('needs gcc: versions that a library has not: the older ones that it has', async () => {
  const at = (name: string): string => join(folder, name);
  const run = (words: string): void => void execFileSync('gcc', words.split(' '), { cwd: folder });
  writeFileSync(at('one.map'), 'PAY_1.0 { global: pay; local: *; };');
  writeFileSync(at('two.map'), 'PAY_1.0 { local: *; }; PAY_2.0 { global: pay; } PAY_1.0;');
  writeFileSync(at('pay.c'), 'int pay(void) { return 1; }');
  writeFileSync(at('buy.c'), 'int pay(void); int main(void) { return pay(); }');
  run('-shared -fPIC pay.c -Wl,--version-script=two.map -Wl,-soname,libpay.so.1 -o libpay.so.1');
  run('buy.c ./libpay.so.1 -Wl,-rpath,$ORIGIN -o buy');
  run('-shared -fPIC pay.c -Wl,--version-script=one.map -Wl,-soname,libpay.so.1 -o libpay.so.1');
  const there = pathToFileURL(at('buy')).href;
  const textDocument = { uri: formatUri({ file: there }) };
  await client.open(textDocument.uri);
  const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
  const lost = items.filter(({ code }) => code === 'version-not-found');
  const params = { textDocument, range: lost[0]?.range, context: { diagnostics: lost } };
  const [action] = await client.ask<CodeAction[]>('textDocument/codeAction', params);
  expect([action?.title, action?.command?.arguments]).toEqual([
    "Use PAY_1.0's pay…",
    [{ uri: there, words: ['--set-version', 'pay', 'PAY_1.0'] }],
  ]);
});

test('lines that speak of a problem have its actions, too', async () => {
  const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri });
  const titles = async (line: RegExp): Promise<string[]> => {
    const start = { line: text.split('\n').findIndex((each) => line.test(each)), character: 0 };
    const params = { textDocument: { uri }, range: { start, end: start }, context: { diagnostics: [] } };
    return (await client.ask<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
  };
  const missing = [
    'Add the folder of libfoo.so.1 to the library path…',
    ...['in this file', 'in this workspace', 'everywhere'].map((where) => `Ignore library-not-found ${where}`),
  ];
  expect(await titles(/^ {2}1 error, 1 hint: /)).toEqual(missing);
  expect(await titles(/^ {2}error .*library-not-found/)).toEqual(missing);
  expect((await titles(/^ {2}hint .*partial-relro/)).slice(0, 2)).toEqual([
    'Bind at start…',
    'Ignore partial-relro in this file',
  ]);
  expect(await titles(/^# ELF header/)).toEqual([]);
});

test('problems of others have no actions of ours', async () => {
  const foreign = (await problems()).map((problem) => ({ ...problem, source: 'other' }));
  const params = { textDocument: { uri }, range: foreign[0]?.range, context: { diagnostics: foreign } };
  expect(await client.ask<CodeAction[]>('textDocument/codeAction', params)).toEqual([]);
});

test('what is ignored while the server runs is gone, and comes back', async () => {
  const codes = async (): Promise<unknown[]> => (await problems()).map(({ code }) => code);
  const before = await codes();
  expect(before).toContain('library-not-found');
  const text = async (): Promise<string> =>
    (await client.ask<{ text: string }>('workspace/textDocumentContent', { uri })).text;
  expect(await text()).toContain('library-not-found');
  await client.connection.sendNotification(ignoredFindings, ['library-not-found in usefoo', 'partial-relro in other']);
  expect(await client.hears('workspace/diagnostic/refresh')).toBe(undefined);
  // The client reads the text anew when it is told: it says so, and is not asked to refresh it, too.
  expect(await client.hears('elfsmith/changed')).toEqual({ uri: file });
  expect(client.heard.map(({ method }) => method)).not.toContain('workspace/textDocumentContent/refresh');
  const left = await codes();
  expect(left).not.toContain('library-not-found');
  expect(left).toContain('partial-relro');
  expect(await text()).not.toContain('library-not-found');
  await client.connection.sendNotification(ignoredFindings, []);
  expect(await codes()).toEqual(before);
});

test.each<[string, string, boolean]>([
  ['missing-build-id', '/a/b.so', true],
  ['missing-build', '/a/b.so', false],
  ['missing-build-id in b.so', '/a/b.so', true],
  ['missing-build-id in a/b.so', '/x/a/b.so', true],
  ['missing-build-id in /a/b.so', '/a/b.so', true],
  ['missing-build-id in b.so', '/a/lib.b.so', false],
  ['missing-build-id in my file', '/a/my%20file', true],
  ['other in b.so', '/a/b.so', false],
])('%s of %s: %s', (entry, path, expected) => {
  expect(ignoredCodes([entry], `file://${path}`).has('missing-build-id')).toBe(expected);
});

test('clients that do not ask for problems are told them, again when they change, and that a closed text has none', async () => {
  const old = await LspClient.start({ textDocumentContent: false });
  // The same may be told twice: once the text is open, and when the dynamic linker has been asked.
  const hears = async (codes: readonly string[]): Promise<void> => {
    for (;;) {
      const told = (await old.hears('textDocument/publishDiagnostics')) as PublishDiagnosticsParams;
      expect(told.uri).toBe(uri);
      if (told.diagnostics.map(({ code }) => code).join() === codes.join()) return;
      old.heard.splice(0, old.heard.findIndex(({ params }) => params === told) + 1);
    }
  };
  await old.open(uri, '');
  await hears(['partial-relro', 'library-not-found']);
  await old.connection.sendNotification(ignoredFindings, ['partial-relro']);
  await hears(['library-not-found']);
  await old.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await hears([]);
  expect(await old.stop()).toBe(0);
});

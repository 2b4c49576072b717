// The server in a browser's worker, where only the client reads and writes files: merging files of the workspace,
// symbols of the workspace, and what is not known without a machine.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeLens, Location, WorkspaceSymbol } from 'vscode-languageserver/node';
import {
  dependencies,
  explain,
  merge,
  mergeCandidates,
  mergePlan,
  readFile,
  showCode,
  type MergeCandidates,
  type MergeParams,
  type MergePlanParams,
  type MergePlanResult,
  type MergeResult,
  type ReadFileParams,
  type ShowCodeResult,
} from '../shared/protocol.ts';
import { formatUri } from '../shared/uri.ts';
import { LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';

const folder = 'memfs:/my%20sample';
const target = `${folder}/bin/usefoo`;
const library = `${folder}/lib/libfoo.so.1`;
const output = `${folder}/bin/out`;
const copies = {
  'bin/usefoo': 'x86_64-gcc-usefoo',
  'lib/libfoo.so.1': 'x86_64-gcc-libfoo.so',
  'lib/libshapes.so': 'x86_64-gxx-libshapes.so',
  'lib/notes.txt': 'x86_64-gcc-libtls.so',
};
const commands = {
  search: 'search',
  problems: 'problems',
  dependencies: 'dependencies',
  merge: 'merge',
  embed: 'embed',
  selfContained: 'selfContained',
};
let files: Map<string, Uint8Array>;
let client: LspClient;

beforeEach(async () => {
  files = new Map(
    Object.entries(copies).map(([path, fixture]) => [`${folder}/${path}`, readFileSync(fixturePath(fixture))]),
  );
  client = await LspClient.startWorker(
    files,
    {
      version: '1.2.3',
      serverFolder: 'memfs:/my%20sample/server',
      commands,
      loader: { libraryPath: '/my sample/lib' },
    },
    [folder],
  );
});
afterEach(async () => {
  expect(client.logged).toEqual([]);
  await client.stop();
});

const texts = ({ messages }: MergeResult): string[] =>
  messages.map(
    ({ uri, severity, code, text }) => `${uri} ${severity} ${code}: ${text.replace(/looked for in .*/, '…')}`,
  );
const askPlan = (wishes: Partial<MergePlanParams> = {}): Promise<MergePlanResult> =>
  client.ask(mergePlan, { uri: target, sources: [], needed: true, ...wishes } satisfies MergePlanParams);
const askMerge = async (params: Partial<MergeParams>): Promise<MergeResult> => {
  const { plan } = await askPlan();
  return await client.ask(merge, { plan, output, ...params } satisfies MergeParams);
};
const readByServer = (): Set<string> =>
  new Set(client.heard.filter(({ method }) => method === readFile).map(({ params }) => (params as ReadFileParams).uri));

test('candidates are what is found in the file system of the target', async () => {
  const { isProgram, libraries } = await client.ask<MergeCandidates>(mergeCandidates, {
    uri: formatUri({ file: target }),
  });
  expect(isProgram).toBe(true);
  expect(libraries).toEqual([
    { name: 'libfoo.so.1', uri: library, path: '/my sample/lib/libfoo.so.1', how: 'LD_LIBRARY_PATH', isDefault: true },
    { name: 'libc.so.6', how: 'not found', isDefault: false },
    { name: 'ld-linux-x86-64.so.2', how: 'not found', isDefault: false },
  ]);
  expect(await client.ask(mergeCandidates, { uri: `${folder}/none` })).toBeNull();
});

test('a plan is made of exactly the files that matter, and leads to them', async () => {
  const { uri, isPossible } = await askPlan();
  expect(isPossible).toBe(true);
  expect(await client.open(uri)).toContain('usefoo and 1 library become one file');
  expect(readByServer()).toEqual(new Set([target, library]));
  const found = await client.ask<Location>('textDocument/definition', {
    textDocument: { uri },
    position: client.position(uri, ' 2  libf$0oo.so.1'),
  });
  expect(found.uri).toBe(formatUri({ file: library }));
});

test('the output is written by the client, and runs', async () => {
  const result = await askMerge({});
  expect({ ...result, messages: texts(result) }).toMatchInlineSnapshot(`
    {
      "messages": [
        "memfs:/my%20sample/bin/usefoo warning merge-interpreter-not-found: the dynamic linker /lib64/ld-linux-x86-64.so.2 is not here: libraries are looked for as that of another system would",
        "memfs:/my%20sample/bin/usefoo warning merge-library-stays-outside: libc.so.6, which usefoo needs, is not found: the output does not start without it; …",
        "memfs:/my%20sample/lib/libfoo.so.1 warning merge-library-stays-outside: ld-linux-x86-64.so.2, which libfoo.so.1 needs, is not found: the output does not start without it; …",
        "memfs:/my%20sample/bin/out info output-to-finish: The editor cannot mark files as executable: chmod +x does, where it is to run.",
      ],
      "size": 61320,
      "uri": "memfs:/my%20sample/bin/out",
    }
  `);
  const place = mkdtempSync(join(tmpdir(), 'elfsmith-browser-'));
  try {
    writeFileSync(join(place, 'program'), files.get(output) ?? '', { mode: 0o755 });
    expect(execFileSync(join(place, 'program'), { encoding: 'utf8', env: {} })).toBe('foo\n');
  } finally {
    rmSync(place, { recursive: true });
  }
  expect(await client.open(formatUri({ file: output, table: 'notes' }))).toContain('1.2.3');
});

test('nothing is written over what is there, unless the user wants that, and never over a part', async () => {
  files.set(output, Buffer.from('mine'));
  expect(texts(await askMerge({}))).toEqual([`${output} error output-exists: There is a file of this name already.`]);
  expect(files.get(output)).toEqual(Buffer.from('mine'));
  expect((await askMerge({ overwrite: true })).uri).toBe(output);
  const before = files.get(library);
  expect(texts(await askMerge({ output: `${folder}/bin/../lib/libfoo.so.1`, overwrite: true })).at(-1)).toMatch(
    /error output-not-written: is \/my sample\/lib\/libfoo.so.1, which it is made of$/,
  );
  expect(files.get(library)).toBe(before);
  expect(texts(await askMerge({ output: `${folder}/readonly/out` })).at(-1)).toBe(
    `${folder}/readonly/out error output-not-written: nothing can be written there`,
  );
});

test('a file that has changed since the plan is asked for once more', async () => {
  const { plan } = await askPlan();
  const before = files.get(library) ?? new Uint8Array(0);
  files.set(library, Uint8Array.from([...before, 0]));
  const result = await client.ask<MergeResult>(merge, { plan, output } satisfies MergeParams);
  expect([result.isOld, texts(result)]).toEqual([
    true,
    [`${library} error input-changed: It is not what it was when the plan was made.`],
  ]);
  expect(files.has(output)).toBe(false);
  files.set(library, before);
  expect((await client.ask<MergeResult>(merge, { plan, output } satisfies MergeParams)).uri).toBe(output);
});

test('files of two file systems are not merged, nor written elsewhere', async () => {
  await expect(askPlan({ sources: ['vscode-vfs://github/lib/libfoo.so.1'] })).rejects.toThrow('is of another');
  await expect(askMerge({ output: 'memfs://other/out' })).rejects.toThrow('file system that the target is in');
});

test('what needs the libraries of a machine says so, and is not offered', async () => {
  expect(client.facts).toEqual({ hasMachine: false });
  await expect(client.ask(explain, { uri: target })).rejects.toThrow('libraries of a machine are not seen from here');
  await expect(client.ask(dependencies, { uri: target, direction: 'needs' })).rejects.toThrow(
    'libraries of a machine are not seen from here',
  );
  const uri = formatUri({ file: target });
  await client.open(uri);
  const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  expect(lenses.map(({ command }) => command?.title).filter((title) => title?.includes('problem') !== true)).toEqual([
    'merge into…',
    'code of the entry',
    'strings of the file',
    'code of the file',
  ]);
});

test('code is read with the decoder that the client gives', async () => {
  const uri = formatUri({ file: target, kind: 'code', key: 'all' });
  expect(await client.open(uri)).toContain("the decoder iced.wasm can't be read");
  const module = new URL('../node_modules/iced-x86/iced_x86_bg.wasm', import.meta.url);
  files.set('memfs:/my%20sample/server/iced.wasm', readFileSync(module));
  const main = await client.ask<ShowCodeResult>(showCode, { uri: target });
  expect(await client.open(main.uri ?? '')).toContain('# Functions of .text in usefoo');
  const found = formatUri({ file: target, kind: 'code', key: `section 13 .plt` });
  expect(await client.open(found)).toMatch(/jmp +qword ptr \[rip/);
});

test('symbols of the workspace come from what may be a binary by its name', async () => {
  const found = await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'foo_weak' });
  expect(found.map(({ name, location }) => `${name} ${location.uri}`)).toMatchInlineSnapshot(`
    [
      "foo_weak elf:/my%20sample/lib/libfoo.so.1.elf-listing?file%3Dmemfs%253A%252Fmy%252520sample%252Flib%252Flibfoo.so.1",
    ]
  `);
  expect(readByServer()).toEqual(new Set([target, library, `${folder}/lib/libshapes.so`]));
});

// The server's requests about merging, on fixtures: candidates, the plan as a document with hovers and jumps, the merge with progress, cancellation and refusals; the merged file's manifest in its listing.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CancellationTokenSource, type Hover, type Location } from 'vscode-languageserver/node';
import { merge, mergeCandidates, mergePlan, type MergeCandidate, type MergeParams, type MergePlanParams, type MergePlanResult, type MergeResult } from '../shared/protocol.ts';
import { formatUri } from '../shared/uri.ts';
import { LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith merge ')));
const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
const target = uriOf('usefoo');
const library = uriOf('lib/libfoo.so.1');
const short = (text: string): string => text.replaceAll(folder, '…').replaceAll(pathToFileURL(folder).pathname, '…').replaceAll(/ +/g, ' ');
let client: LspClient;

beforeAll(async () => {
  mkdirSync(join(folder, 'lib'));
  copyFileSync(fixturePath('x86_64-gcc-usefoo'), join(folder, 'usefoo'));
  copyFileSync(fixturePath('x86_64-gcc-libfoo.so'), join(folder, 'lib/libfoo.so.1'));
  writeFileSync(join(folder, 'broken.so'), readFileSync(join(folder, 'lib/libfoo.so.1')).subarray(0, 12_000));
  client = await LspClient.start({ loader: { libraryPath: join(folder, 'lib') } });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const askPlan = (params: Partial<MergePlanParams>): Promise<MergePlanResult> => client.ask(mergePlan, { uri: target, sources: [], ...params } satisfies MergePlanParams);
const askMerge = (params: Partial<MergeParams>): Promise<MergeResult> => client.ask(merge, { uri: target, sources: [library], output: uriOf('out'), ...params } satisfies MergeParams);
const texts = ({ messages }: MergeResult): string[] => messages.map(({ uri, offset, severity, code, text }) => `${short(uri.replace(/^.*\//, ''))}${offset === undefined ? '' : ` ${offset}`} ${severity} ${code}: ${short(text)}`);

test('what could be merged, and what is by default', async () => {
  const candidates = await client.ask<MergeCandidate[]>(mergeCandidates, { uri: formatUri({ file: target }) });
  expect(candidates.map(({ name, how, isDefault, uri }) => `${name}: ${how}, ${isDefault}, ${uri === library}`)).toMatchInlineSnapshot(`
    [
      "libfoo.so.1: LD_LIBRARY_PATH, true, true",
      "libc.so.6: ld.so.cache, false, false",
      "ld-linux-x86-64.so.2: the dynamic linker itself, false, false",
    ]
  `);
  expect(await client.ask(mergeCandidates, { uri: uriOf('none') })).toBeNull();
});

test('the plan is a document in which hovers and jumps work', async () => {
  const { uri = '', isPossible, messages } = await askPlan({ needed: true });
  expect({ isPossible, messages }).toEqual({ isPossible: true, messages: [] });
  const text = await client.open(uri);
  expect(short(text)).toMatchInlineSnapshot(`
    "# Merging into usefoo
     usefoo and 1 library become one file of 55 KiB. 2 libraries stay needed; 4 decisions to know of.

    # Merged · 2 files in the order of the scope
     # file base found through path
     1 usefoo 0x1000 the file itself …/usefoo
     2 libfoo.so.1 0x6000 LD_LIBRARY_PATH …/lib/libfoo.so.1

    # Stays needed · 2 libraries
     library needed by found through
     libc.so.6 usefoo and 1 more ld.so.cache
     ld-linux-x86-64.so.2 libfoo.so.1 the dynamic linker itself

    # Decisions · 4 decisions
     about decision
     copy foo_data: 4 bytes are copied now
     copy foo_table: 32 bytes are copied now
     dropped 4668 bytes of headers and tables that the output has anew are left out
     packed 19 relative relocations are packed (DT_RELR): libc.so.6 must define GLIBC_ABI_DT_RELR, as glibc does from 2.36 on

    # Bindings · 26 references of 2 files
     file symbol for bound to definition becomes
     usefoo foo_data@FOO_1.0 address usefoo foo_data@FOO_1.0 inside the output
     usefoo foo_table@FOO_1.0 address usefoo foo_table@FOO_1.0 inside the output
     usefoo foo@FOO_2.0 address libfoo.so.1 foo@@FOO_2.0 inside the output
     usefoo foo_sum@FOO_2.0 address libfoo.so.1 foo_sum@@FOO_2.0 inside the output
     usefoo __libc_start_main@GLIBC_2.34 address libc.so.6 __libc_start_main@@GLIBC_2.34 stays an import
     usefoo _ITM_deregisterTMCloneTable address nobody defines it
     usefoo foo_thread@FOO_2.0 call libfoo.so.1 foo_thread@@FOO_2.0 inside the output
     usefoo __gmon_start__ address nobody defines it
     usefoo _ITM_registerTMCloneTable address nobody defines it
     usefoo __cxa_finalize@GLIBC_2.2.5 address libc.so.6 __cxa_finalize@@GLIBC_2.2.5 stays an import
     usefoo foo_data@FOO_1.0 copy libfoo.so.1 foo_data@@FOO_1.0 inside the output
     usefoo foo_table@FOO_1.0 copy libfoo.so.1 foo_table@@FOO_1.0 inside the output
     usefoo foo@FOO_2.0 call libfoo.so.1 foo@@FOO_2.0 inside the output
     usefoo foo_sum@FOO_2.0 call libfoo.so.1 foo_sum@@FOO_2.0 inside the output
     libfoo.so.1 _ITM_deregisterTMCloneTable address nobody defines it
     libfoo.so.1 foo_optional address nobody defines it
     libfoo.so.1 foo_name@@FOO_1.0 address libfoo.so.1 foo_name@@FOO_1.0 inside the output
     libfoo.so.1 foo_table@@FOO_1.0 address usefoo foo_table@FOO_1.0 inside the output
     libfoo.so.1 __gmon_start__ address nobody defines it
     libfoo.so.1 foo_data@@FOO_1.0 address usefoo foo_data@FOO_1.0 inside the output
     libfoo.so.1 foo_thread@@FOO_2.0 call libfoo.so.1 foo_thread@@FOO_2.0 inside the output
     libfoo.so.1 _ITM_registerTMCloneTable address nobody defines it
     libfoo.so.1 __cxa_finalize@GLIBC_2.2.5 address libc.so.6 __cxa_finalize@@GLIBC_2.2.5 stays an import
     libfoo.so.1 puts@GLIBC_2.2.5 call libc.so.6 puts@@GLIBC_2.2.5 stays an import
     libfoo.so.1 __tls_get_addr@GLIBC_2.3 call ld-linux-x86-64.so.2 __tls_get_addr@@GLIBC_2.3 stays an import
     libfoo.so.1 foo_weak@@FOO_2.0 call libfoo.so.1 foo_weak@@FOO_2.0 inside the output

    "
  `);
  const at = (marked: string): unknown => ({ textDocument: { uri }, position: client.position(uri, marked) });
  const jump = async (marked: string): Promise<string> => {
    const there = await client.ask<Location>('textDocument/definition', at(marked));
    return `${there.uri.replace(/^.*\//, '')} ${await client.show(there)}`;
  };
  expect(await jump('copy     foo_d$0ata')).toMatchInlineSnapshot(`"usefoo.elf-listing overview: 9 0x4020 4 OBJECT GLOBAL DEFAULT .bss ‹foo_data›@FOO_1.0"`);
  expect(await jump('2  libf$0oo.so.1')).toMatchInlineSnapshot(`"libfoo.so.1.elf-listing overview: ‹›# libfoo.so.1"`);
  expect((await client.ask<Hover>('textDocument/hover', at('copy     foo_d$0ata'))).contents).toMatchInlineSnapshot(`
    {
      "kind": "markdown",
      "value": "**decision** — what was decided

    \`foo_data: 4 bytes are copied now\`

    The program has its own copy of the library's variable (R_*_COPY). Both are in one file now, so that the bytes are put there when the file is written.",
    }
  `);
});

test('a plan is made anew each time, and an old one stays as it was', async () => {
  const [first, second] = [await askPlan({ needed: true }), await askPlan({ sources: [library] })];
  expect(second.uri).not.toBe(first.uri);
  const headings = async (uri = ''): Promise<string> => (await client.ask<{ text: string }>('workspace/textDocumentContent', { uri })).text.split('\n')[0] ?? '';
  expect(await headings(first.uri)).toBe(await headings(second.uri));
});

test('the merge writes a program that runs alone, and tells of its progress', async () => {
  const { uri, size, messages } = await askMerge({ workDoneToken: 'merging' });
  expect({ uri, messages }).toEqual({ uri: uriOf('out'), messages: [] });
  expect(readFileSync(join(folder, 'out')).length).toBe(size);
  const steps = client.heard.filter(({ method, params }) => method === '$/progress' && (params as { token: string }).token === 'merging').map(({ params }) => (params as { value: { kind: string; percentage?: number } }).value);
  expect(steps.map(({ kind, percentage }) => `${kind} ${percentage}`)).toEqual(['begin 0', 'report 0', 'report 33', 'report 66', 'end undefined']);
  const expected = execFileSync(join(folder, 'usefoo'), { env: { LD_LIBRARY_PATH: join(folder, 'lib') }, encoding: 'utf8' });
  expect(execFileSync(join(folder, 'out'), { env: {}, encoding: 'utf8' })).toBe(expected);
  const notes = (await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: formatUri({ file: uri ?? '', table: 'notes', page: 1 }) })).text;
  expect(notes.split('\n').slice(-5).map((line) => line.trim().replace(/^.*(?=merged by)/, '').replace(/Elfsmith [\d.]+/, 'Elfsmith')).join('\n')).toMatchInlineSnapshot(`
    "merged by Elfsmith
    usefoo, build-id 346b20a0b4e83b445f1c6f40b88e23230a09c88a
    libfoo.so.1, build-id 7809cfd8d3e066a0b0d1fd30b8b9cf03c7e62537

    "
  `);
});

test('nothing is written over what is there, unless the user wants that, and never over a part', async () => {
  writeFileSync(join(folder, 'there'), 'mine');
  expect(texts(await askMerge({ output: uriOf('there') }))).toMatchInlineSnapshot(`
    [
      "there error output-exists: There is a file of this name already.",
    ]
  `);
  expect(readFileSync(join(folder, 'there'), 'utf8')).toBe('mine');
  expect((await askMerge({ output: uriOf('there'), overwrite: true })).uri).toBe(uriOf('there'));
  expect(texts(await askMerge({ output: library, overwrite: true }))).toMatchInlineSnapshot(`
    [
      "libfoo.so.1 error output-not-written: is …/lib/libfoo.so.1, which it is made of",
    ]
  `);
  expect(texts(await askMerge({ output: uriOf('no/folder') }))).toMatchInlineSnapshot(`
    [
      "folder error output-not-written: no such file or directory",
    ]
  `);
});

test('refusals name the file and the offset, and leave nothing behind', async () => {
  const before = readdirSync(folder);
  const answer = await askMerge({ sources: [library, uriOf('broken.so')], output: uriOf('never') });
  expect(answer.uri).toBeUndefined();
  expect(texts(answer)).toMatchInlineSnapshot(`
    [
      "broken.so 0x2d98 warning dynamic-without-end: the dynamic section has no DT_NULL",
      "broken.so 0xe8 error bad-dynamic-table: segment 3: ends outside the file",
    ]
  `);
  const plan = await askPlan({ sources: [] });
  expect(plan.isPossible).toBe(false);
  expect(short((await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: plan.uri })).text)).toMatchInlineSnapshot(`
    "# Merging into usefoo
     Nothing would be written: 1 error.

    # Messages · 1 message
     severity file offset message
     error usefoo there is nothing to merge it with

    "
  `);
  expect(readdirSync(folder)).toEqual(before);
});

test('a merge that is cancelled answers so and writes nothing', async () => {
  const cancelling = new CancellationTokenSource();
  const answer = client.ask(merge, { uri: target, sources: [library], output: uriOf('cancelled') } satisfies MergeParams, cancelling.token);
  cancelling.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(existsSync(join(folder, 'cancelled'))).toBe(false);
});

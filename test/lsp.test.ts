// The language server as an editor meets it: a process, messages over its standard streams, and the listings of
// fixtures.

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  CancellationTokenSource,
  type CodeLens,
  type Diagnostic,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type SelectionRange,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { listingUri, type IdentifyResult, type PlaceResult, type SearchResult } from '../shared/protocol.ts';
import { formatUri } from '../shared/uri.ts';
import { nodeHost } from '../server/host/hostNode.ts';
import { listingOf, LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith lsp '));
const outside = mkdtempSync(join(tmpdir(), 'elfsmith outside '));
const library = 'x86_64-gcc-libfoo.so';
const uri = listingOf(library);
let client: LspClient;

beforeAll(async () => {
  copyFileSync(fixturePath(library), join(folder, 'libfoo.so'));
  copyFileSync(fixturePath('gnu.a'), join(folder, 'gnu.a'));
  writeFileSync(join(folder, 'notes.txt'), 'no binary');
  client = await LspClient.start(
    { textDocumentContent: true, overviewRows: 13, pageRows: 10, commands: { search: 'editor.search' } },
    [folder],
  );
  await client.open(uri);
});

afterAll(async () => {
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
  for (const each of [folder, outside]) rmSync(each, { recursive: true });
});

const at = (marked: string): { textDocument: { uri: string }; position: { line: number; character: number } } => ({
  textDocument: { uri },
  position: client.position(uri, marked),
});

test('content: the overview, a page, a member', async () => {
  const firstLine = async (document: string): Promise<string | undefined> =>
    (await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: document })).text.split('\n')[0];
  expect(await firstLine(uri)).toMatchInlineSnapshot(`"# x86_64-gcc-libfoo.so"`);
  expect(await firstLine(listingOf(library, { table: 'dynsym', page: 2 }))).toMatchInlineSnapshot(
    `"# Dynamic symbols · page 2 of 2, rows 10 to 18 · overview · 19 symbols · .dynsym at 0x2e8"`,
  );
  expect(await firstLine(listingOf('gnu.a'))).toMatchInlineSnapshot(`"# gnu.a · ar archive · 4 members · 26 KiB"`);
  expect(await firstLine(listingOf('gnu.a', { member: '#1' }))).toMatchInlineSnapshot(`"# gnu.a(x86_64-gxx-shapes.o)"`);
});

test("content: what can't be shown is explained, never an error", async () => {
  const reason = async (document: string): Promise<string | undefined> =>
    (await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: document })).text
      .split('\n')
      .find((line) => /error/.test(line))
      ?.trim();
  expect(await reason(formatUri({ file: 'file:///no/such/file' }))).toMatchInlineSnapshot(
    `"error: this listing can't be shown: no such file or directory"`,
  );
  expect(await reason(formatUri({ file: pathToFileURL(folder).href }))).toMatchInlineSnapshot(
    `"error: this listing can't be shown: is a folder"`,
  );
  expect(await reason(formatUri({ file: 'memory://test/a.so' }))).toMatchInlineSnapshot(
    `"error: this listing can't be shown: the client can't read files of the scheme memory"`,
  );
  expect(await reason(listingOf(library, { table: 'dynsym', page: 99 }))).toMatchInlineSnapshot(
    `"error: this listing can't be shown: table dynsym has no page 99"`,
  );
  expect(await reason(listingOf('gnu.a', { member: '#99' }))).toMatchInlineSnapshot(
    `"error: this listing can't be shown: it has no member #99 that holds anything"`,
  );
  expect(await reason('elf:/a/%zz.elf-listing?%zz')).toMatchInlineSnapshot(
    `"error: this listing can't be shown: URI malformed"`,
  );
  expect(await reason(formatUri({ file: pathToFileURL(join(folder, 'notes.txt')).href }))).toMatchInlineSnapshot(
    `"4 errors, 1 warning: no ELF file: it begins with 6e 6f 20 62."`,
  );
});

test('hover', async () => {
  const { contents, range } = await client.ask<Hover & { contents: { value: string } }>(
    'textDocument/hover',
    at('e_entr$0y'),
  );
  expect(`${client.textOf(uri, range!)}\n${contents.value}`).toMatchInlineSnapshot(`
    "e_entry
    **field** — the field of the header

    \`e_entry\`

    **e_entry**: address where the program starts; 0 when it has no entry point.

    8 bytes at file offset 0x18:  
    \`00 00 00 00 00 00 00 00\`

    *gABI ELF Header*"
  `);
});

test('definition, declaration and references', async () => {
  const relocation = at('R_X86_64_JUMP_SLOT  pu$0ts');
  const definition = await client.ask<Location>('textDocument/definition', relocation);
  expect(await client.show(definition)).toMatchInlineSnapshot(
    `"overview: 2 0x0 0 FUNC GLOBAL DEFAULT UND ‹puts›@GLIBC_2.2.5"`,
  );
  expect(await client.show(await client.ask<Location>('textDocument/declaration', relocation))).toMatchInlineSnapshot(
    `"overview: 4 0x9691a75 ‹GLIBC_2.2.5› libc.so.6"`,
  );
  const references = await client.ask<Location[]>('textDocument/references', {
    ...relocation,
    context: { includeDeclaration: true },
  });
  expect(await Promise.all(references.map((location) => client.show(location)))).toMatchInlineSnapshot(`
    [
      "overview: 2 0x0 0 FUNC GLOBAL DEFAULT UND ‹puts›@GLIBC_2.2.5",
      "overview: 0 0x4000 .got.plt[3] R_X86_64_JUMP_SLOT ‹puts›@GLIBC_2.2.5",
      "overview: 3 0x4000 0x1036 0x1030 R_X86_64_JUMP_SLOT ‹puts›@GLIBC_2.2.5",
      "overview: 1 0x1030 .plt 0x4000 R_X86_64_JUMP_SLOT ‹puts›@GLIBC_2.2.5",
      "overview: 0x1156 e8 d5 fe ff ff ‹call› 0x1030 puts@GLIBC_2.2.5 in libc.so.6",
    ]
  `);
});

test("an import's own row leads to the file that defines it, when that is open; in an archive to the other member", async () => {
  const program = listingOf('x86_64-gcc-usefoo', { table: 'dynsym', page: 1 });
  await client.open(program);
  const inLibrary = await client.ask<Location>('textDocument/definition', {
    textDocument: { uri: program },
    position: client.position(program, 'foo_s$0um@FOO_2.0'),
  });
  expect(inLibrary.uri).toContain(library);
  expect(await client.show(inLibrary)).toMatchInlineSnapshot(
    `"dynsym 2: 18 0x114b 81 FUNC GLOBAL DEFAULT .text ‹foo_sum›@@FOO_2.0"`,
  );
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  for (const index of [undefined, 'foo_sum']) {
    const path = join(outside, `${index}.a`);
    writeFileSync(path, archiveOf(['x86_64-gcc-usefoo', library], index));
    const member = formatUri({ file: pathToFileURL(path).href, member: '#0', table: 'dynsym', page: 1 });
    await client.open(member);
    const inMember = await client.ask<Location>('textDocument/definition', {
      textDocument: { uri: member },
      position: client.position(member, 'foo_s$0um@FOO_2.0'),
    });
    expect(await client.show(inMember)).toBe('#1 dynsym 2: 18 0x114b 81 FUNC GLOBAL DEFAULT .text ‹foo_sum›@@FOO_2.0');
  }
  await client.open(uri);
});

test('members of a thin archive are the files beside it', async () => {
  for (const name of ['thin.a', 'x86_64-gcc-tls.o']) copyFileSync(fixturePath(name), join(outside, name));
  const archive = formatUri({ file: pathToFileURL(join(outside, 'thin.a')).href });
  const beside = formatUri({ file: pathToFileURL(join(outside, 'x86_64-gcc-tls.o')).href });
  await client.open(archive);
  const position = client.position(archive, 'x86_64-gcc-t$0ls.o');
  const found = await client.ask<Location>('textDocument/definition', { textDocument: { uri: archive }, position });
  expect(found.uri).toBe(beside);
  const links = await client.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: archive } });
  expect(links[0]?.target).toBe(beside);
  const missing = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: links[1]?.target });
  expect(missing.text).toContain('no such file or directory');
});

test('highlights, symbols, folding, selection', async () => {
  const highlights = await client.ask<Location[]>('textDocument/documentHighlight', at('R_X86_64_JUMP_SLOT  pu$0ts'));
  expect(highlights.map(({ range }) => `${range.start.line}: ${client.textOf(uri, range)}`)).toMatchInlineSnapshot(`
    [
      "129: puts",
      "129: @GLIBC_2.2.5",
      "151: puts",
      "151: @GLIBC_2.2.5",
      "157: puts",
      "157: @GLIBC_2.2.5",
      "181: puts",
      "181: @GLIBC_2.2.5",
    ]
  `);
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols.slice(0, 8).map(({ name, kind, children }) => `${kind} ${name} ${children?.length ?? 0}`))
    .toMatchInlineSnapshot(`
      [
        "23 x86_64-gcc-libfoo.so 0",
        "23 At a glance 0",
        "23 Problems 0",
        "23 ELF header 13",
        "23 Program headers 10",
        "23 Section headers 12",
        "23 Dynamic section 13",
        "23 Texts 0",
      ]
    `);
  const folding = await client.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
  const tables = symbols.filter(({ range }) => range.end.line > range.start.line);
  expect(folding.filter(({ startLine }) => tables.some(({ range }) => range.start.line === startLine))).toHaveLength(
    tables.length,
  );
  const [selection] = await client.ask<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri },
    positions: [at('e_entr$0y').position],
  });
  const texts: string[] = [];
  for (let each = selection; each; each = each.parent)
    texts.push(client.textOf(uri, each.range).replace(/ +/g, ' ').slice(0, 60));
  expect(texts).toMatchInlineSnapshot(`
    [
      "e_entry",
      "e_entry 0x0",
      " e_entry 0x0",
      " EI_CLASS 2 64 64-bit objects: addresses and offsets of 8 by",
      "# ELF header · Elf64_Ehdr at 0x0, 64 bytes⏎ field value mean",
      "# x86_64-gcc-libfoo.so⏎ Shared library for x86-64, little en",
    ]
  `);
});

test('tokens by range, hints, lenses, links', async () => {
  const { line } = at('e_entr$0y').position;
  const range = { start: { line, character: 0 }, end: { line, character: 100 } };
  const { data } = await client.ask<{ data: number[] }>('textDocument/semanticTokens/range', {
    textDocument: { uri },
    range,
  });
  expect(data.length % 5).toBe(0);
  expect(data[0]).toBe(line);
  expect(
    client.textOf(uri, { start: { line, character: data[1]! }, end: { line, character: data[1]! + data[2]! } }),
  ).toBe('e_entry');
  const archive = listingOf('gnu.a');
  await client.open(archive);
  const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri: archive },
    range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
  });
  expect(hints.map(({ position, label }) => `${position.line}: ${JSON.stringify(label)}`)).toMatchInlineSnapshot(`
    [
      "2: "2.0 KiB"",
      "3: "13 KiB"",
    ]
  `);
  const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  expect(
    lenses
      .slice(0, 4)
      .map(
        ({ range, command }) =>
          `${client.textOf(uri, range).slice(0, 20)}: ${command?.title} ${command?.command} ${JSON.stringify(command?.arguments)?.replace(/file:[^"]*\//, '')}`,
      ),
  ).toMatchInlineSnapshot(`
    [
      "# x86_64-gcc-libfoo.: explain loading elfsmith.openTable [{"file":"x86_64-gcc-libfoo.so","kind":"explain"}]",
      "# ELF header · Elf64: open all 18 rows elfsmith.openTable [{"file":"x86_64-gcc-libfoo.so","table":"header","page":1}]",
      "# ELF header · Elf64: search all pages editor.search undefined",
      "# Section headers · : open all 30 rows elfsmith.openTable [{"file":"x86_64-gcc-libfoo.so","table":"sections","page":1}]",
    ]
  `);
  const links = await client.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  expect(links.slice(0, 3).map(({ range, target }) => `${client.textOf(uri, range)} → ${target?.replace(/^.*\//, '')}`))
    .toMatchInlineSnapshot(`
    [
      "1 → x86_64-gcc-libfoo.so%20header%201.elf-listing?table%3Dheader%26page%3D1",
      "2 → x86_64-gcc-libfoo.so%20header%202.elf-listing?table%3Dheader%26page%3D2",
      "1 → x86_64-gcc-libfoo.so%20sections%201.elf-listing?table%3Dsections%26page%3D1",
    ]
  `);
  await client.ask(
    'workspace/executeCommand',
    lenses.find(({ command }) => command?.command === 'elfsmith.openTable')?.command,
  );
  expect(client.heard.find(({ method }) => method === 'window/showDocument')?.params).toMatchObject({
    takeFocus: true,
  });
});

test('diagnostics are pulled; the same ones are not sent twice', async () => {
  interface Report {
    kind: string;
    resultId: string;
    items: (Diagnostic & { message: string })[];
  }
  const report = await client.ask<Report>('textDocument/diagnostic', { textDocument: { uri } });
  expect(
    report.items.map(
      ({ severity, code, message, range }) => `${severity} ${code} at “${client.textOf(uri, range)}”: ${message}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "4 partial-relro at “9  GNU_RELRO     r      0x2d74   0x3d74    0x3d74      0x28c        0x28c     0x1  652 bytes  .tdata .init_array .fini_array .dynamic .got”: partial RELRO: 0x3000 to 0x4000 become read-only, but 3 slots of .got.plt from 0x4000 stay writable
    Slots of the GOT stay writable while the program runs. Those of the PLT do unless linking with -z now binds them at start. (ld(1), -z now)",
    ]
  `);
  const again = await client.ask<Report>('textDocument/diagnostic', {
    textDocument: { uri },
    previousResultId: report.resultId,
  });
  expect(again.kind).toBe('unchanged');
});

test('workspace symbols come from the ELF files and archives of the folders', async () => {
  const resolved = async (query: string): Promise<WorkspaceSymbol[]> => {
    const symbols = await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query });
    return await Promise.all(symbols.map((each) => client.ask<WorkspaceSymbol>('workspaceSymbol/resolve', each)));
  };
  const shown = await Promise.all(
    (await resolved('foo_weak')).map(
      async ({ name, kind, containerName, location }) =>
        `${kind} ${name} in ${containerName}; ${await client.show(location as Location)}`,
    ),
  );
  expect(shown).toMatchInlineSnapshot(`
    [
      "12 foo_weak in libfoo.so, dynsym 15, FOO_2.0; dynsym 2: 15 0x1135 10 FUNC WEAK DEFAULT .text ‹foo_weak›@@FOO_2.0",
    ]
  `);
  const members = await resolved('shapes::counter');
  expect(members.map(({ name, location }) => `${name} ${location.uri.replace(/^.*\//, '')}`)).toMatchInlineSnapshot(`
    [
      "shapes::counter gnu.a%231%20symtab%204.elf-listing?member%3D%25231%26table%3Dsymtab%26page%3D4",
    ]
  `);
  expect(await client.ask('workspace/symbol', { query: '' })).toEqual([]);
});

test('our own requests: identify, listingUri, search, place', async () => {
  const uris = ['libfoo.so', 'gnu.a', 'notes.txt', 'missing'].map((name) => pathToFileURL(join(folder, name)).href);
  expect((await client.ask<IdentifyResult>('elfsmith/identify', { uris })).traits).toEqual({
    [uris[0] ?? '']: ['library', 'loaded', 'mergeable'],
    [uris[1] ?? '']: ['archive'],
  });
  const file = pathToFileURL(fixturePath(library)).href;
  expect(await client.ask(listingUri, { uri: file })).toBe(uri);
  const { hits, more } = await client.ask<SearchResult>('elfsmith/search', { uri: file, text: 'JUMP_SLOT' });
  expect([
    more,
    ...hits.map(
      ({ where, text, uri, length }) =>
        `${where} (${uri.replace(/^.*elf-listing/, '')}) ${length}: ${text.replace(/ +/g, ' ')}`,
    ),
  ]).toMatchInlineSnapshot(`
    [
      false,
      "Relocations .rela.plt for .got.plt () 9: 0 0x4000 .got.plt[3] R_X86_64_JUMP_SLOT puts@GLIBC_2.2.5",
      "Relocations .rela.plt for .got.plt () 9: 1 0x4008 .got.plt[4] R_X86_64_JUMP_SLOT __tls_get_addr@GLIBC_2.3",
      "Relocations .rela.plt for .got.plt () 9: 2 0x4010 .got.plt[5] R_X86_64_JUMP_SLOT foo_weak@@FOO_2.0",
      "Global offset table .got.plt () 9: 3 0x4000 0x1036 0x1030 R_X86_64_JUMP_SLOT puts@GLIBC_2.2.5",
      "Global offset table .got.plt () 9: 4 0x4008 0x1046 0x1040 R_X86_64_JUMP_SLOT __tls_get_addr@GLIBC_2.3",
      "Global offset table .got.plt () 9: 5 0x4010 0x1056 0x1050 R_X86_64_JUMP_SLOT foo_weak@@FOO_2.0",
      "Procedure linkage table () 9: 1 0x1030 .plt 0x4000 R_X86_64_JUMP_SLOT puts@GLIBC_2.2.5",
      "Procedure linkage table () 9: 2 0x1040 .plt 0x4008 R_X86_64_JUMP_SLOT __tls_get_addr@GLIBC_2.3",
      "Procedure linkage table () 9: 3 0x1050 .plt 0x4010 R_X86_64_JUMP_SLOT foo_weak@@FOO_2.0",
    ]
  `);
  expect(
    (await client.ask<SearchResult>('elfsmith/search', { uri, text: 'R_X86_64_[A-Z]+', regex: true, limit: 2 })).more,
  ).toBe(true);
  await expect(client.ask('elfsmith/search', { uri, text: '(', regex: true })).rejects.toThrow(
    'Invalid regular expression',
  );
  const { file: where, ...numbers } = await client.ask<PlaceResult>('elfsmith/place', {
    uri,
    ...client.position(uri, 'e_entr$0y'),
  });
  expect(where).toBe(file);
  expect(numbers).toMatchInlineSnapshot(`
    {
      "address": "0x18",
      "offset": "0x18",
      "size": 8,
    }
  `);
});

test('a long search ends when it is cancelled, and the server goes on', async () => {
  const source = new CancellationTokenSource();
  const big = formatUri({ file: pathToFileURL(process.execPath).href });
  const answer = client.ask(
    'elfsmith/search',
    { uri: big, text: 'no such text anywhere', workDoneToken: 'searching' },
    source.token,
  );
  await client.hears('$/progress');
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(await client.ask('textDocument/hover', at('e_entr$0y'))).toBeTruthy();
});

test('a change on disk: the client is told, and the text is new', async () => {
  const path = join(folder, 'changing.so');
  copyFileSync(fixturePath(library), path);
  const file = pathToFileURL(path).href;
  const document = formatUri({ file });
  const before = await client.open(document);
  copyFileSync(fixturePath('x86_64-gcc-libtls.so'), path);
  expect(await client.hears('elfsmith/changed')).toEqual({ uri: file });
  expect(await client.hears('workspace/textDocumentContent/refresh')).toEqual({ uri: document });
  await client.hears('workspace/diagnostic/refresh');
  const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: document });
  expect(text).not.toBe(before);
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: document } });
});

test('debug information that comes or changes: the client is told, and the symbols are there', async () => {
  const path = join(folder, 'linked');
  copyFileSync(fixturePath('x86_64-gcc-hello-debuglink'), path);
  const file = pathToFileURL(path).href;
  const document = formatUri({ file });
  const beside = join(folder, 'x86_64-gcc-hello.debug');
  expect(await client.open(document)).not.toContain('debugfile');
  client.heard.length = 0;
  /** In one step, so that the server does not meet half of it. */
  const put = (fixture: string): void => {
    copyFileSync(fixturePath(fixture), `${beside}.new`);
    renameSync(`${beside}.new`, beside);
  };
  const said = async (): Promise<string> => {
    expect(await client.hears('elfsmith/changed')).toEqual({ uri: file });
    client.heard.length = 0;
    const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: document });
    return (text.match(/(by \.gnu_debuglink|not its own).*$/gm) ?? ['nothing']).join('; ');
  };
  put('x86_64-gcc-hello.debug');
  expect(await said()).toBe('by .gnu_debuglink, with the right checksum; by .gnu_debuglink, with the right checksum');
  put('x86_64-gcc-libtls.so');
  expect(await said()).toBe('not its own: its checksum is not the one in .gnu_debuglink');
  rmSync(beside);
  expect(await said()).toBe('nothing');
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: document } });
});

test('for clients without our scheme listings are files, with everything in them', async () => {
  const cacheFolder = join(folder, 'cache of listings');
  const other = await LspClient.start({ textDocumentContent: false, cacheFolder, overviewRows: 13, pageRows: 10 });
  const file = pathToFileURL(fixturePath('gnu.a')).href;
  const overview = await other.ask<string>('workspace/executeCommand', {
    command: 'elfsmith.materialize',
    arguments: [file],
  });
  const path = fileURLToPath(overview);
  expect(path.slice(cacheFolder.length)).toBe(`${fixturePath('gnu.a')}/gnu.a.elf-listing`);
  expect(statSync(path).mode & 0o222).toBe(0);
  const text = readFileSync(path, 'utf8');
  expect(text).toBe(
    (await other.ask<{ text: string }>('workspace/textDocumentContent', { uri: formatUri({ file }) })).text,
  );

  await other.open(overview, text);
  const member = await other.ask<Location>('textDocument/definition', {
    textDocument: { uri: overview },
    position: other.position(overview, 'x86_64-gxx-shap$0es.o'),
  });
  const memberPath = fileURLToPath(member.uri);
  expect(memberPath.slice(path.lastIndexOf('/') + 1)).toBe('gnu.a #1.elf-listing');
  await other.open(member.uri, readFileSync(memberPath, 'utf8'));
  const links = await other.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: member.uri } });
  const link = links.find(({ range }) => other.textOf(member.uri, range) === '2');
  expect(link?.target).toBeUndefined();
  const { target } = await other.ask<DocumentLink>('documentLink/resolve', link);
  expect(existsSync(fileURLToPath(target!))).toBe(true);
  const page = readFileSync(fileURLToPath(target!), 'utf8');
  await other.open(target!, page);
  const symbols = await other.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: target } });
  expect(symbols.map(({ name }) => name)).toEqual([page.split('\n')[0]?.slice(2).split(' · ')[0]]);
  expect(other.logged).toEqual([]);
  expect(await other.stop()).toBe(0);
});

test('a file that the command line has written says what the settings make of it, and follows its binary', async () => {
  const cacheFolder = join(folder, 'cache of another');
  const binary = join(folder, 'followed');
  copyFileSync(fixturePath('x86_64-gcc-usefoo'), binary);
  const path = join(cacheFolder, binary, 'followed.elf-listing');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '# followed\n  as it was before\n');
  const loader = { libraryPath: join(folder, 'none') };
  const other = await LspClient.start({ textDocumentContent: false, cacheFolder, loader });
  await other.open(pathToFileURL(path).href, readFileSync(path, 'utf8'));
  const says = (words: string): Promise<void> =>
    vi.waitFor(() => expect(readFileSync(path, 'utf8')).toContain(words), { timeout: 15_000, interval: 20 });
  await says(`${loader.libraryPath}/libfoo.so.1`);
  copyFileSync(fixturePath('mips64el-clang14-bare'), binary);
  await says('MIPS');
  rmSync(binary);
  await says('no such file or directory');
  expect(other.logged).toEqual([]);
  expect(await other.stop()).toBe(0);
});

test('a request that fails by our own fault is logged with its stack, and the server goes on', async () => {
  const other = await LspClient.start();
  const position = { line: 0, character: 2 };
  await expect(other.ask('textDocument/hover', { textDocument: { uri } })).rejects.toMatchObject({ code: -32603 });
  await other.hears('window/logMessage');
  expect(other.logged).toEqual([expect.stringContaining('handlers.ts')]);
  expect(await other.ask('textDocument/hover', { textDocument: { uri }, position })).toBeTruthy();
  expect(await other.stop()).toBe(0);
});

test("in a browser's worker files come from the client, and so does the news of changes", async () => {
  const files = new Map([['memfs:/sample/libfoo.so', readFileSync(fixturePath(library))]]);
  const browser = await LspClient.startWorker(files);
  const document = formatUri({ file: 'memfs:/sample/libfoo.so' });
  const before = await browser.open(document);
  expect(before.split('\n')[0]).toBe('# libfoo.so');
  expect(
    (
      await browser.ask<{ text: string }>('workspace/textDocumentContent', {
        uri: formatUri({ file: 'memfs:/sample/none' }),
      })
    ).text,
  ).toContain('is not in the browser');
  const {
    registrations: [watch],
  } = (await browser.hears('client/registerCapability')) as {
    registrations: { method: string; registerOptions: unknown }[];
  };
  expect(watch).toMatchObject({
    method: 'workspace/didChangeWatchedFiles',
    registerOptions: { watchers: [{ globPattern: { baseUri: 'memfs:/sample/', pattern: 'libfoo.so' } }] },
  });
  files.set('memfs:/sample/libfoo.so', readFileSync(fixturePath('x86_64-gcc-libtls.so')));
  await browser.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: 'memfs:/sample/libfoo.so', type: 2 }],
  });
  expect(await browser.hears('elfsmith/changed')).toEqual({ uri: 'memfs:/sample/libfoo.so' });
  expect(await browser.open(document)).not.toBe(before);
  await expect(
    browser.ask('workspace/executeCommand', {
      command: 'elfsmith.materialize',
      arguments: ['memfs:/sample/libfoo.so'],
    }),
  ).rejects.toThrow('only for files of this machine');
  expect(browser.logged).toEqual([]);
  await browser.stop();
});

/** An archive of fixtures as ar writes it (ar(5)), with an index that says that the last one defines a symbol. */
function archiveOf(names: readonly string[], symbol: string | undefined): Buffer {
  const parts: Buffer[] = [];
  const add = (name: string, data: Buffer): void => {
    const padding = Buffer.from(data.length % 2 === 0 ? '' : '\n');
    parts.push(
      Buffer.from(
        `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'644'.padEnd(8)}${String(data.length).padEnd(10)}\`\n`,
      ),
      data,
      padding,
    );
  };
  names.forEach((name, index) => add(`${index}/`, readFileSync(fixturePath(name))));
  if (symbol !== undefined) {
    const index = Buffer.alloc(8 + symbol.length + 1 + ((symbol.length + 1) % 2));
    const before = parts.slice(0, -3).reduce((size, part) => size + part.length, 0);
    index.writeUInt32BE(1, 0);
    index.writeUInt32BE(8 + 60 + index.length + before, 4);
    index.write(symbol, 8);
    const members = parts.splice(0);
    add('/', index);
    parts.push(...members);
  }
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}

test('a file that is deleted is said to be so, by its path, and is a problem until it is back', async () => {
  const path = join(folder, 'gone.so');
  const document = formatUri({ file: pathToFileURL(path).href });
  const look = async (): Promise<string> => {
    const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: document });
    const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: document },
    });
    const problems = items.filter(({ severity }) => severity === 1).map(({ message }) => message as string);
    return [(text.split('\n')[0] ?? '').replace(folder, '…'), ...problems].join('; ');
  };
  const missing = "# …/gone.so: no such file or directory; The listing can't be shown: no such file or directory";
  expect(await look()).toBe(missing);
  copyFileSync(fixturePath(library), path);
  expect(await look()).toBe('# gone.so');
  // Of a file that may not be read that is what makes it readable.
  const stamp = (): Promise<string | undefined> => nodeHost.stamp(pathToFileURL(path).href);
  const before = await stamp();
  chmodSync(path, 0o600);
  expect(await stamp()).not.toBe(before);
  rmSync(path);
  expect(await look()).toBe(missing);
});

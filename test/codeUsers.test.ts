// Who uses what in code: the index beside the documents of code, and what editors ask of it across files.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Location,
} from 'vscode-languageserver/node';
import { codeRegionsOf, piecesOf } from '../shared/decode/code/functions.ts';
import { decodePiece } from '../shared/disassemble/code.ts';
import type { Glance } from '../shared/disassemble/decoder.ts';
import { formatUri } from '../shared/uri.ts';
import { nodeHost } from '../server/host/hostNode.ts';
import { CodeUsers } from '../server/workspace/codeUsers.ts';
import { readUsers, usersPieces } from '../shared/documents/usersFile.ts';
import { decoderOf, usersText } from './support/checkCode.ts';
import { openFixture } from './support/checkFeatures.ts';
import { listingOf, LspClient } from './support/checkLsp.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';

const hello = 'x86_64-gcc-hello-pie';
const place = mkdtempSync(join(tmpdir(), 'elfsmith-users-'));
afterAll(() => rmSync(place, { recursive: true }));

test.each([
  ['a function by its address', hello, 'main'],
  ['an import, through its stub', hello, 'puts'],
  ['a variable that is a function', hello, 'choose'],
  ['data', hello, 'greetings'],
  ['data in a program at fixed addresses', 'x86_64-gcc-hello-no-pie', 'greetings'],
  ['an undefined symbol of an object file', 'x86_64-gcc-hello-compressed.o', 'puts'],
  ['a variable of an object file', 'x86_64-gcc-hello-compressed.o', 'choose'],
  ['a function of C++ by its readable name', 'x86_64-gxx-shapes', 'operator delete'],
  ['AArch64, where addresses take two instructions', 'aarch64-clang14-libbare.so', 'exported'],
  ['nothing', hello, 'nothing'],
])('users of %s', async (_, fixture, what) => {
  expect(await usersText(fixture, what)).toMatchSnapshot();
});

const hasGcc = spawnSync('gcc', ['--version']).status === 0;
test.skipIf(!hasGcc)(
  `more callers than are listed: the user is told, and how to see all${hasGcc ? '' : ' (skipped: needs gcc)'}`,
  async () => {
    const path = join(place, 'many.o');
    const assembly =
      '.globl many, f\nmany:\n.rept 1001\ncall f\n.endr\nret\n.size many, .-many\nf: ret\n.size f, .-f\n';
    spawnSync('gcc', ['-xassembler', '-c', '-', '-o', path], {
      input: `.type many, @function\n.type f, @function\n${assembly}`,
    });
    const client = await LspClient.start({ textDocumentContent: true });
    const uri = formatUri({ file: pathToFileURL(path).href, kind: 'code', key: 'at 1:0x0 many' });
    await client.open(uri);
    const textDocument = { uri };
    const position = client.position(uri, 'call    $0f');
    const all = 'All of them: elfsmith disassemble FILE --users f';
    const items = await client.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position,
    });
    const [item] = items;
    const [caller, ...more] = await client.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    expect([caller?.from.name, caller?.fromRanges.length, more.length]).toEqual(['many', 1000, 0]);
    expect(client.told.at(-1)).toBe(
      `Of many.o only the callers among the first 1,000 instructions that use f are listed. ${all}`,
    );
    expect(await client.stop()).toBe(0);
  },
);

/** What counts as an address: small numbers are numbers, on either side of zero. */
const isAddress = ({ target, data = 0 }: Glance): boolean =>
  target !== undefined || (data > 0xffff && data < 0xffff0000);
const shown = ({ address, flow, target, data, isMemory }: Glance): string =>
  `${address} ${target === undefined ? 'next' : flow} ${target} ${data} ${isMemory}`;

test('a glance at code of x86 sees the addresses that its text says', async () => {
  let count = 0;
  for (const fixture of fixtureNames.filter((name) => name.startsWith('x86_64'))) {
    const { file } = openFixture(fixture);
    const decoder = file && (await decoderOf(file));
    for (const region of file && decoder?.glance ? codeRegionsOf(file) : []) {
      const pieces = piecesOf(file as NonNullable<typeof file>, region);
      for (let row = 0; row < pieces.count; row++) {
        const piece = pieces.at(row);
        const code = decodePiece(file as NonNullable<typeof file>, piece, decoder as NonNullable<typeof decoder>);
        const seen: Glance[] = [];
        const bytes = file?.bytes.copy(region.offset + (piece.start - region.address), piece.end - piece.start);
        decoder?.glance?.(bytes ?? new Uint8Array(0), piece.start, (found) => seen.push(found));
        expect(seen.filter(isAddress).map(shown), fixture).toEqual(code.filter(isAddress).map(shown));
        count += seen.length;
      }
    }
  }
  expect(count).toBeGreaterThan(1000);
});

test('the index is the same when it was kept; what is damaged, of another key or cut off is none', () => {
  const near = [0xffff_8000_0000, 0xffff_8000_0010, 0xffff_9000_0000];
  const columns = { from: Float64Array.of(4096, 0, 5000), way: Uint8Array.of(0, 3, 2) };
  // Sections of an object file are far apart, and its undefined symbols have places below 0.
  for (const to of [near, [-3, 16, 7 * 2 ** 40 + 5], []]) {
    const count = to.length;
    const users = { to: Float64Array.from(to), from: columns.from.slice(0, count), way: columns.way.slice(0, count) };
    const bytes = new Uint8Array(Buffer.concat(usersPieces(users, 'key')));
    expect(readUsers(bytes, 'key')).toEqual(users);
    expect(readUsers(bytes, 'other')).toBe('it is of another state of the file');
    for (const at of [24, 30, bytes.length >> 1, bytes.length - 1]) {
      const damaged = bytes.with(at, (bytes[at] ?? 0) ^ 1);
      expect(readUsers(damaged, 'key'), `byte ${at}`).toBe('it is damaged');
    }
    expect(readUsers(bytes.with(15, 0x32), 'key')).toBe('it is none of this version');
    for (const size of [0, 4, 40, bytes.length - 4, bytes.length - 3])
      expect(readUsers(bytes.slice(0, size), 'key'), `${size} bytes`).toBe('it is damaged');
  }
});

test('an index is kept between sessions; of another state of the file, or damaged, it is made anew', async () => {
  const path = join(place, 'hello');
  const uri = pathToFileURL(path).href;
  copyFileSync(fixturePath(hello), path);
  const cacheFolder = join(place, 'cache');
  const work = { pause: () => Promise.resolve(), report: () => {} };
  const ask = async (host: typeof nodeHost, fewest = 1): Promise<string> => {
    const users = new CodeUsers(host, fewest);
    users.configure({ cacheFolder });
    const answer = await users.ask({ uri, places: [[0, 0x10000]], limit: 10 }, work);
    return [answer.users.map(({ from }) => from.toString(16)).join(' '), answer.remark ?? answer.problem ?? '']
      .join(' ')
      .trim();
  };
  const noDecoder = { ...nodeHost, wasm: () => Promise.reject(new Error('asked for a decoder')) };
  const found = await ask(nodeHost, 1000);
  expect(found).not.toBe('');
  await expect(ask(noDecoder)).rejects.toThrow('asked for a decoder');
  expect(await ask(nodeHost)).toBe(found);
  expect(await ask(noDecoder)).toBe(found);
  utimesSync(path, 1, 1);
  const anew = (why: string): RegExp =>
    new RegExp(`^${found} The index of who uses what in .*hello is made anew.*${why}`);
  expect(await ask(nodeHost)).toMatch(anew('it is of another state of the file'));
  expect(await ask(noDecoder)).toBe(found);
  const [name = ''] = readdirSync(join(cacheFolder, 'users'));
  const kept = join(cacheFolder, 'users', name);
  truncateSync(kept, 100);
  expect(await ask(nodeHost)).toMatch(anew('it is damaged'));
  expect(await ask(noDecoder)).toBe(found);
  // What takes too many bytes goes, the oldest first; what is asked for stays.
  writeFileSync(join(cacheFolder, 'users', 'big'), '');
  truncateSync(join(cacheFolder, 'users', 'big'), 2 ** 28);
  utimesSync(join(cacheFolder, 'users', 'big'), Date.now() / 1000 - 60, Date.now() / 1000 - 60);
  await ask(noDecoder);
  expect(readdirSync(join(cacheFolder, 'users'))).toEqual([name]);
});

test('an editor: who uses it, calls in both directions and into other files', async () => {
  const client = await LspClient.start({ textDocumentContent: true, commandLinks: true });
  const main = listingOf(hello, { kind: 'code', key: 'at 0x1191 main' });
  await client.open(main);
  const users = async (uri: string, marked: string): Promise<string[]> => {
    const found = await client.ask<Location[]>('textDocument/references', {
      textDocument: { uri },
      position: client.position(uri, marked),
      context: { includeDeclaration: false },
    });
    return found.map(({ uri: at, range }) => `${decodeURIComponent(at).replace(/^.*\//, '')} ${range.start.line}`);
  };
  expect(await users(main, 'choo$0se')).toMatchInlineSnapshot(`
    [
      "x86_64-gcc-hello-pie code at 0x1191 main.elf-listing?kind=code&key=at%200x1191%20main 16",
      "x86_64-gcc-hello-pie code at 0x1182 prepare.elf-listing?kind=code&key=at%200x1182%20prepare 4",
    ]
  `);
  const listing = listingOf(hello);
  await client.open(listing);
  expect(await users(listing, '.text          mai$0n')).toMatchInlineSnapshot(`
    [
      "x86_64-gcc-hello-pie.elf-listing 271",
      "x86_64-gcc-hello-pie code at 0x1070 _start.elf-listing?kind=code&key=at%200x1070%20_start 12",
    ]
  `);

  const prepare = async (uri: string, marked: string): Promise<CallHierarchyItem[]> =>
    await client.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument: { uri },
      position: client.position(uri, marked),
    });
  const [item] = await prepare(listing, '.text          mai$0n');
  expect(item?.name).toBe('main');
  const outgoing = await client.ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
  expect(outgoing.map(({ to, fromRanges }) => `${to.name} of ${to.detail}, ${fromRanges.length}`))
    .toMatchInlineSnapshot(`
    [
      "getenv of libc.so.6, 1",
      "fprintf of libc.so.6, 1",
      "_IO_puts of libc.so.6, 1",
    ]
  `);
  const puts = outgoing.find(({ to }) => to.name.includes('puts'))?.to;
  const incoming = await client.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: puts });
  expect(
    incoming.filter(({ from }) => from.detail === hello).map(({ from, fromRanges }) => [from.name, fromRanges.length]),
  ).toEqual([['main', 1]]);
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
});

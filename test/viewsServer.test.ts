// The requests of the client's views, as an editor sends them.

import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  hardening,
  map,
  rowAt,
  type BinaryMap,
  type HardeningFile,
  type MapParams,
  type RowAtParams,
  type RowAtResult,
} from '../shared/protocol.ts';
import { listingOf, LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';

const library = 'x86_64-gcc-libfoo.so';
const uriOf = (name: string): string => pathToFileURL(fixturePath(name)).href;
let client: LspClient;

beforeAll(async () => {
  client = await LspClient.start({ textDocumentContent: true, overviewRows: 12, pageRows: 10 });
});
afterAll(async () => {
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('hardening of several files: of binaries and of listings; what can not be read is left out', async () => {
  const uris = [
    uriOf(library),
    uriOf('missing'),
    listingOf('gnu.a'),
    listingOf('x86_64-gcc-hello-pie', { table: 'dynsym' }),
  ];
  const files = await client.ask<HardeningFile[]>(hardening, { uris });
  expect(files.map(({ uri, kind, reason, rows }) => [uri.replace(/.*\//, ''), kind, reason, rows.length])).toEqual([
    [library, 'shared library for x86-64', '', 10],
    ['gnu.a', 'archive', 'archive: no process runs its members as they are', 0],
    ['x86_64-gcc-hello-pie', 'PIE executable for x86-64', '', 11],
  ]);
});

test.each<[string, RowAtParams['place'], string]>([
  ['bytes of a note', { offset: '0x270', size: 56 }, 'overview: ‹# Notes› · 1 note'],
  ['an address in a function', { address: '0x1120' }, 'overview: 7 0x1120 0 FUNC LOCAL DEFAULT .text ‹frame_dummy›'],
  [
    'a row on a page',
    { table: 'dynsym', row: 14 },
    'dynsym 2: 14 0x113f 6 FUNC GLOBAL PROTECTED .text ‹foo_protected›@@FOO_2.0',
  ],
  [
    'a segment header',
    { offset: '0x40', size: 56 },
    'overview: 0 ‹LOAD› r 0x0 0x0 0x0 0x850 0x850 0x1000 2.1 KiB .note.gnu.build-id .',
  ],
  ['a heading', { table: 'sections', row: -1 }, 'overview: ‹# Section headers› · 30 sections at 0x37c8, 64 bytes each'],
  ['no such row', { table: 'sections', row: 999 }, 'null'],
  ['an address of nothing', { address: '0xffffffff81000000' }, 'null'],
])('the row for %s', async (_, place, expected) => {
  const found = await client.ask<RowAtResult | null>(rowAt, { uri: uriOf(library), place } satisfies RowAtParams);
  const { uri = '', line = 0, start = 0, end = 0 } = found ?? {};
  const range = { start: { line, character: start }, end: { line, character: end } };
  expect(found ? (await client.show({ uri, range })).slice(0, 80) : 'null').toBe(expected);
});

test('the map: whole, a part of it, of what is not there', async () => {
  const ask = (params: Partial<MapParams>): Promise<BinaryMap | null> =>
    client.ask(map, { uri: listingOf(library), cells: 100, withSymbols: false, ...params } satisfies MapParams);
  const whole = await ask({});
  expect(whole?.lanes.map(({ name, columns }) => [name, columns.map(({ what }) => what).join(' ')])).toEqual([
    ['file', 'segments sections'],
    ['memory', 'pages sections'],
  ]);
  const part = await ask({ withSymbols: true, window: { lane: 'memory', from: 0x1000, to: 0x1200 } });
  const [file, memory] = part?.lanes ?? [];
  expect([part?.focus, memory?.first, memory?.last, file?.first, file?.last]).toEqual([
    'memory',
    '0x1000',
    '0x1200',
    '0x1000',
    '0x11bd',
  ]);
  const symbol = memory?.columns.at(-1)?.regions.find(({ name }) => name === 'foo_protected');
  const place = symbol?.row ?? { table: '', row: 0 };
  const found = await client.ask<RowAtResult>(rowAt, { uri: uriOf(library), place } satisfies RowAtParams);
  const range = {
    start: { line: found.line, character: found.start },
    end: { line: found.line, character: found.end },
  };
  expect(await client.show({ uri: found.uri, range })).toContain('‹foo_protected›');
  expect(await ask({ uri: uriOf('missing') })).toBe(null);
});

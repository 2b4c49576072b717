// Source lines: what debugging information of all forms says of addresses and lines, that damaged information is read,
// and what the command line prints.

import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { hex } from '../shared/base/text.ts';
import { codeRegionsOf } from '../shared/decode/code/functions.ts';
import { isRelocatable } from '../shared/decode/code/addresses.ts';
import { decode, type ElfFile } from '../shared/decode/file.ts';
import { placeNamed } from '../shared/documents/sourcePlaces.ts';
import { placeText, shortPath } from '../shared/documents/sourceWords.ts';
import { Cursor } from '../shared/dwarf/cursor.ts';
import { sourceLinesOf } from '../shared/dwarf/open.ts';
import { Cover } from '../shared/dwarf/ranges.ts';
import type { Place } from '../shared/dwarf/sections.ts';
import { SourceLines } from '../shared/dwarf/source.ts';
import type { Hover, Location } from 'vscode-languageserver/node';
import { machineCode, openSource, type MachineCodeResult, type OpenSourceResult } from '../shared/protocol.ts';
import { nodeFiles } from '../server/host/filesNode.ts';
import { checkCode } from './support/checkCode.ts';
import { listingOf, LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';
import { mutant, randomOf } from './support/mutants.ts';

const forms = [
  'x86_64-gxx-lines.so',
  'x86_64-gxx-lines-dwarf2.so',
  'x86_64-gxx-lines-dwarf4.so',
  'x86_64-gxx-lines-debuglink.so',
  'x86_64-clang14-lines.o',
  'x86_64-clang14-lines-split.o',
  'x86_64-clang14-lines-split.so',
  'ppc64-clang14-lines.so',
  'riscv64-clang14-lines.o',
  'armeb-clang14-lines.o',
];

function linesOf(path: string, bytes: Uint8Array = readFileSync(path)): { file: ElfFile; lines: SourceLines | string } {
  const file = decode(sourceOf(bytes));
  return { file, lines: sourceLinesOf(file, [{ files: nodeFiles, path }]) };
}

test('what dwz has put elsewhere is missed aloud', () => {
  const bytes = Uint8Array.from(readFileSync(fixturePath('x86_64-gxx-lines.so')));
  const note = decode(sourceOf(bytes)).sections.find(({ name }) => name === '.note.gnu.build-id');
  const name = Buffer.from(bytes.buffer).indexOf('.note.gnu.build-id\0');
  bytes.set(Buffer.from('.gnu_debugaltlink\0\0'), name);
  bytes.set(Buffer.from('common.dwz\0'), note?.offset);
  const { lines } = linesOf('/somewhere/x.so', bytes);
  const place = typeof lines === 'string' ? undefined : lines.at({ address: 0x1090 });
  expect(place && placeText(place, 'readable')).toMatchInlineSnapshot(
    `"src/lines.cc:21 in take_all (names may be in common.dwz, which dwz has made for several files and which is not there)"`,
  );
});

/** What all code of a file comes from: a line for each stretch that comes from the same place. */
function checkLines(fixture: string): string {
  const { file, lines } = linesOf(fixturePath(fixture));
  if (typeof lines === 'string') return lines;
  let text = '';
  for (const { name, section, address, size } of codeRegionsOf(file)) {
    let before = '';
    for (let at = address; at < address + size; at++) {
      const place: Place = { address: at, ...(isRelocatable(file) && section && { section: section.index }) };
      const found = lines.at(place);
      const now = found ? placeText(found, 'readable', true) : 'nothing';
      if (now !== before) text += `${name} ${hex(at)} ${now}\n`;
      before = now;
    }
  }
  return text;
}

describe('what code comes from', () => {
  test.each(forms)('%s', (fixture) => {
    expect(checkLines(fixture)).toMatchSnapshot();
  });

  test.each([
    ['x86_64-gcc-hello-pie', 'it has no debugging information, and no file of it is found'],
    ['x86_64-gxx-lines.debug', 'nothing'],
  ])('%s', (fixture, text) => {
    expect(checkLines(fixture).includes(text) || checkLines(fixture) === '').toBe(true);
  });
});

describe('the code of a line', () => {
  test.each([
    ['x86_64-gxx-lines.so', 'src/lines.cc', 8],
    ['x86_64-gxx-lines-dwarf4.so', 'src/lines.h', 11],
    ['x86_64-clang14-lines.o', 'src/lines.cc', 21],
    ['riscv64-clang14-lines.o', 'src/lines.cc', 21],
    ['x86_64-gxx-lines.so', 'src/lines.cc', 2],
  ])('%s %s:%d', (fixture, path, line) => {
    const { file, lines } = linesOf(fixturePath(fixture));
    if (typeof lines === 'string') throw new Error(lines);
    const found = [...lines.codeOf((each) => shortPath(each) === path, line, line)];
    // Each of them comes from there when it is asked the other way round.
    for (const place of found) expect(lines.at(place)?.frames[0]).toMatchObject({ line, file: place.file });
    const name = (index?: number): string => (index === undefined ? '' : `${file.sections[index]?.name} `);
    expect(found.map(({ section, address, size }) => `${name(section)}${hex(address)}+${size}`)).toMatchSnapshot();
  });
});

test('split information that is not there is named', () => {
  const { file } = linesOf(fixturePath('x86_64-clang14-lines-split.so'));
  const place = new SourceLines(file).at({ address: 0x1000 });
  expect(place && placeText(place, 'readable')).toMatchInlineSnapshot(
    `"src/lines.cc:13 (functions are in a file of their own, and ./x86_64-clang14-lines-split.o is not there)"`,
  );
});

test('names of functions and addresses', () => {
  const { file } = linesOf(fixturePath('x86_64-clang14-lines.o'));
  const text = ['take_all', 'pools::Pool::take', '0x10', 'nothing'].map((what) => placeNamed(file, what, undefined));
  expect(text).toMatchInlineSnapshot(`
    [
      {
        "address": 0,
        "section": 6,
      },
      {
        "address": 0,
        "section": 4,
      },
      {
        "address": 16,
        "section": 4,
      },
      "it defines no function nothing",
    ]
  `);
  expect(placeNamed(file, '16', '.text.take_all')).toMatchInlineSnapshot(`
    {
      "address": 16,
      "section": 6,
    }
  `);
});

test('damaged information is read, and quickly', () => {
  const slow: string[] = [];
  const paths = forms.map(fixturePath);
  for (let index = 0; index < 200; index++) {
    const { name, bytes } = index % 2 === 0 ? mutant(23, index / 2, paths) : scrambled(index, paths);
    const start = performance.now();
    try {
      askAll(bytes);
    } catch (error) {
      throw new Error(name, { cause: error });
    }
    if (performance.now() - start > 2000) slow.push(name);
  }
  expect(slow).toEqual([]);
});

/** Bytes of the sections of debugging information changed at random. */
function scrambled(index: number, paths: readonly string[]): { name: string; bytes: Uint8Array } {
  const random = randomOf(index);
  const path = paths[index % paths.length] ?? '';
  const bytes = new Uint8Array(readFileSync(path));
  const sections = decode(sourceOf(bytes)).sections.filter(({ name }) => /^\.z?debug/.test(name));
  for (let count = 1 + random(12); count > 0; count--) {
    const section = sections[random(sections.length)];
    if (section)
      bytes[section.offset + random(section.fileSize)] = [0, 1, 0x7f, 0x80, 0xff, random(256)][random(6)] ?? 0;
  }
  return { name: `${basename(path)} scrambled ${index}`, bytes };
}

function askAll(bytes: Uint8Array): void {
  const file = decode(sourceOf(bytes));
  const lines = new SourceLines(file, { open: () => undefined });
  for (const { address, size, section } of codeRegionsOf(file).slice(0, 8))
    for (let at = address; at < address + Math.min(size, 4096); at += 7) {
      const found = lines.at({ address: at, ...(section && { section: section.index }) });
      if (found) placeText(found, 'readable');
    }
  for (const { line } of lines.codeOf(() => true, 0, Infinity)) if (line < 0) throw new Error('a line below 0');
}

test('of ranges over each other the last one wins', () => {
  for (let seed = 0; seed < 50; seed++) {
    const random = randomOf(seed);
    const ranges = Array.from({ length: random(20) }, (_, owner) => {
      const start = random(40);
      return { start, end: start + 1 + random(12), owner };
    });
    const cover = new Cover(ranges);
    const expected = (at: number): number => ranges.findLastIndex(({ start, end }) => start <= at && at < end);
    for (let at = -1; at < 60; at++) expect(cover.at(at)).toBe(expected(at));
  }
});

test('numbers behind the end are zeros', () => {
  const cursor = new Cursor(Uint8Array.of(0x80, 0x80), true);
  expect([cursor.uleb(), cursor.isCut, cursor.u8(), cursor.string(), cursor.i64()]).toEqual([0, true, 0, '', 0]);
  const numbers = new Cursor(Uint8Array.of(0xe5, 0x8e, 0x26, 0x9b, 0xf1, 0x59, 0x7f, 0xff, 0x7e), true);
  expect([numbers.uleb(), numbers.sleb(), numbers.sleb(), numbers.sleb()]).toEqual([624485, -624485, -1, -129]);
});

const fixtures = join(import.meta.dirname, '../fixtures');

test('an editor: source lines between instructions, hover, to the source file and back to its machine code', async () => {
  const sourcePaths = { '/gone': '/nowhere' };
  const client = await LspClient.start({ textDocumentContent: true, sourcePaths }, [fixtures]);
  const name = 'x86_64-gxx-lines.so';
  const code = listingOf(name, { kind: 'code', key: 'at 0x1090 take_all' });
  expect(await client.open(code)).toMatchSnapshot();
  const at = (uri: string, marked: string): object => ({
    textDocument: { uri },
    position: client.position(uri, marked),
  });
  const hover = async (uri: string, marked: string): Promise<string> =>
    /Comes from.*/.exec(
      JSON.stringify((await client.ask<Hover>('textDocument/hover', at(uri, marked))).contents),
    )?.[0] ?? '';
  expect(await hover(code, 'cmo$0vg')).toContain('in pools::limit(int), inlined at src/lines.cc:21');
  expect(await hover(code, '0x10$0a9')).toMatchInlineSnapshot(
    `"Comes from \`src/lines.h:11:23 in pools::limit(int), inlined at src/lines.cc:21:81 in take_all\`"}"`,
  );
  const go = async (marked: string): Promise<string> => {
    const found = await client.ask<Location | null>('textDocument/definition', at(code, marked));
    return found ? `${fileURLToPath(found.uri).replace(fixtures, '')}:${found.range.start.line + 1}` : 'nowhere';
  };
  expect([await go('cmo$0vg'), await go('; src/lines.c$0c:21'), await go('5$03  ')]).toMatchInlineSnapshot(`
    [
      "/src/lines.h:11",
      "/src/lines.cc:21",
      "/src/lines.cc:21",
    ]
  `);

  const listing = listingOf(name);
  await client.open(listing);
  const open = async (uri: string, marked: string): Promise<OpenSourceResult> =>
    await client.ask<OpenSourceResult>(openSource, { uri, ...client.position(uri, marked) });
  expect(await hover(listing, 'take_al$0l')).toMatchInlineSnapshot(`"Comes from \`src/lines.cc:21:44 in take_all\`"}"`);
  expect((await open(listing, 'take_al$0l')).uri).toBe(pathToFileURL(join(fixtures, 'src/lines.cc')).href);
  expect(await open(listing, '.dynsy$0m')).toMatchInlineSnapshot(`
    {
      "problem": "there is no code here",
    }
  `);

  const uri = pathToFileURL(join(fixtures, 'src/lines.h')).href;
  const found = await client.ask<MachineCodeResult>(machineCode, { uri, from: 11, to: 11 });
  expect(found.problem).toBeUndefined();
  expect(await client.open(found.uri ?? '')).toMatchSnapshot();
  expect(await client.ask<MachineCodeResult>(machineCode, { uri, from: 1, to: 2 })).toMatchInlineSnapshot(`
    {
      "problem": "no code of the binaries that are open comes from there",
    }
  `);
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
});

test('a source file that is not there: the paths that were looked for', async () => {
  const client = await LspClient.start({ textDocumentContent: true, sourcePaths: { src: '/moved' } }, [
    dirname(fixturePath('gnu.a')),
  ]);
  const code = listingOf('x86_64-gxx-lines.so', { kind: 'code', key: 'at 0x1090 take_all' });
  await client.open(code);
  const found = await client.ask<OpenSourceResult>(openSource, { uri: code, ...client.position(code, 'cmo$0vg') });
  expect(found.problem?.replaceAll(join(fixtures, '..'), '')).toMatchInlineSnapshot(
    `"src/lines.h:11: /moved/lines.h, src/lines.h, /fixtures/prebuilt/**/src/lines.h are not there"`,
  );
  expect(await client.stop()).toBe(0);
});

test('nothing is read before somebody asks', async () => {
  expect(await checkCode('x86_64-gxx-lines.so', 'take_all')).not.toContain('src/lines');
});

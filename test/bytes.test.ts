// Bytes and strings of sections, segments and symbols: the documents, what is in them, and what is asked of them.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { constants, deflateSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keyNamed, rangeOf, sectionKey, segmentKey, symbolKey } from '../shared/decode/ranges.ts';
import { allSymbolTablesOf } from '../shared/decode/symbols/debugSymbols.ts';
import { bytesJson, bytesView } from '../shared/documents/bytes.ts';
import { stringsIn, stringsView } from '../shared/documents/strings.ts';
import { definition } from '../shared/features/definition.ts';
import { hover } from '../shared/features/hover.ts';
import { place, showBytes, type PlaceResult, type ShowBytesResult } from '../shared/protocol.ts';
import { overview, type PagingOptions } from '../shared/listing/overview.ts';
import { cellsAt, textAt, textOf } from '../shared/listing/listing.ts';
import { unpackZlib } from '../shared/unpack/inflate.ts';
import { unpackZstd } from '../shared/unpack/zstd.ts';
import { sourceOf } from '../shared/base/bytes.ts';
import { decode } from '../shared/decode/file.ts';
import { openFixture } from './support/checkFeatures.ts';
import { craftSections } from './support/craftSections.ts';
import { listingOf, LspClient } from './support/checkLsp.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';

const hello = 'x86_64-gcc-hello-pie';
const paging: PagingOptions = { overviewRows: 12, pageRows: 1000 };

/** The document of what a fixture has of a name; why there is none. */
function shown(fixture: string, what: string, view: typeof bytesView | typeof stringsView = bytesView): string {
  const { file } = openFixture(fixture);
  const key = file && (what === '' ? 'file' : keyNamed(file, what));
  if (!file || key === undefined) return 'nothing has this name';
  const range = rangeOf(file, key);
  return typeof range === 'string' ? range : textOf(overview(view(range, fixture, paging)));
}

test.each([
  ['data that relocations fill', 'x86_64-gcc-hello-pie', 'greetings'],
  ['slots of imports', 'x86_64-gcc-hello-pie', '.got.plt'],
  ['a vtable', 'x86_64-gxx-libshapes.so', '_ZTVN6shapes6SquareE'],
  ['a function that begins in the middle of a row', hello, 'main'],
  ['words of a program at fixed addresses', 'x86_64-gcc-hello-no-pie', 'greetings'],
  ['words of 32 bits, big endian', 'mips-clang14-bare', '.got'],
  ['code of an object with its relocations', 'x86_64-gcc-hello-compressed.o', '.text'],
  ['what is packed with zlib', 'x86_64-gcc-hello-compressed.o', '.debug_str'],
  ['zeros', hello, '.bss'],
  ['an address with a size', hello, '0x2004+0x10'],
  ['an address without one', hello, '0x2015'],
  ['a segment', hello, 'segment 6'],
  ['a section by its number', hello, '#1'],
  ['a thread-local variable', 'x86_64-gcc-libtls.so', 'initial'],
  ['an address where nothing is', hello, '0xffffff'],
  ['a section that is not there', hello, '#99'],
  ['an import', hello, 'puts'],
])('bytes of %s', (_, fixture, what) => {
  expect(shown(fixture, what)).toMatchSnapshot();
});

test.each([
  ['read-only data, with relocations to it', hello, '.rodata'],
  ['a table of names, with who uses them', hello, '.dynstr'],
  ['names of sections', hello, '.shstrtab'],
  ['constants of an object, with distances to them', 'x86_64-gcc-hello-compressed.o', '.rodata.str1.1'],
  ['what is packed', 'x86_64-gcc-hello-compressed.o', '.debug_str'],
  ['the whole file', 'x86_64-gcc-hello-nosections', ''],
])('strings of %s', (_, fixture, what) => {
  expect(shown(fixture, what, stringsView)).toMatchSnapshot();
});

test.each(fixtureNames)('%s: bytes of all sections, segments and of symbols hold together', (name) => {
  const { file, view: base } = openFixture(name);
  if (!file) return;
  const keys = [
    'file',
    ...file.sections.map(sectionKey),
    ...file.segments.map(segmentKey),
    ...allSymbolTablesOf(file).flatMap((symbols) =>
      Array.from({ length: Math.min(symbols.count, 30) }, (_, row) => symbolKey(symbols, row)),
    ),
  ];
  for (const key of keys) {
    const range = rangeOf(file, key);
    if (typeof range === 'string') continue;
    for (const view of [bytesView(range, name, paging), stringsView(range, name, paging)]) {
      const listing = overview(view);
      const page = { view, file, base, about: key, listing };
      for (let line = 0; line < listing.lineCount; line += 5) {
        const cells = cellsAt(listing, line).filter(({ text }) => text.trim() !== '');
        const cell = cells[line % cells.length];
        if (cell) {
          const start = cell.start + cell.text.length - cell.text.trimStart().length;
          expect(hover(page, line, start)?.span.start, `${key}: ${textAt(listing, line)}`).toBeLessThanOrEqual(start);
          definition(page, line, start);
        }
      }
    }
    expect(bytesJson(range)).toMatchObject({ size: range.size });
  }
});

test.skipIf(spawnSync('strings', ['--version']).status !== 0)('strings are those of strings(1)', () => {
  for (const name of [hello, 'x86_64-gxx-shapes.o', 'mips-clang14-libbare.so']) {
    const { file } = openFixture(name);
    const range = file && rangeOf(file, 'file');
    if (!range || typeof range === 'string') throw new Error(name);
    const list = stringsIn(range);
    const own = Array.from({ length: list.count }, (_, row) => `${list.at(row).offset} ${list.at(row).text}`);
    const { stdout } = spawnSync('strings', ['-a', '-t', 'd', fixturePath(name)], { encoding: 'latin1' });
    const theirs = stdout.replaceAll('\t', '\\t').trimEnd().split('\n');
    expect(own).toEqual(theirs.map((line) => line.replace(/^ +/, '')));
  }
});

test('keys stay short enough for names of files', () => {
  const { file } = openFixture('x86_64-gxx-libshapes.so');
  const long = file && keyNamed(file, '_ZTCN6shapes6SquareE0_NS_5NamedE');
  expect(long).toMatchInlineSnapshot(`"symbol symtab 16 _ZTCN6shapes6SquareE0_NS_5NamedE"`);
  const keys = file ? allSymbolTablesOf(file).flatMap((table) => symbolKey(table, table.count - 1)) : [];
  for (const key of keys) expect(key.length).toBeLessThan(80);
});

test('bytes as JSON', () => {
  const { file } = openFixture(hello);
  const range = file && rangeOf(file, keyNamed(file, 'greetings') ?? '');
  expect(range && typeof range !== 'string' && bytesJson(range)).toMatchSnapshot();
});

test.each([
  ['stored', { level: 0 }],
  ['fast', { level: 1 }],
  ['small', { level: 9 }],
  ['with the fixed codes', { strategy: constants.Z_FIXED }],
  ['literals alone', { strategy: constants.Z_HUFFMAN_ONLY }],
])('zlib, %s: what goes in comes out; damage is told', (_, options) => {
  const bytes = readFileSync(fixturePath('x86_64-gxx-shapes'));
  const packed = deflateSync(bytes, options);
  const unpacked = unpackZlib(packed, bytes.length, bytes.length);
  expect(unpacked.problem).toBeUndefined();
  expect(Buffer.compare(unpacked.bytes, bytes)).toBe(0);
  expect(unpackZlib(packed.subarray(0, packed.length / 2), bytes.length, bytes.length).problem).toBe('the data ends');
  expect(unpackZlib(packed, 100, 100).problem).toBe('more than 100 bytes come out');
  for (let at = 0; at < packed.length; at += 997) {
    const damaged = Uint8Array.from(packed, (byte, index) => (index === at ? byte ^ 0x10 : byte));
    expect(unpackZlib(damaged, bytes.length, 2 * bytes.length).problem, String(at)).toBeDefined();
  }
});

/** A file with a section that holds what Zstandard has packed; `damage` changes the packed bytes. */
function packedFile(bytes: Uint8Array, level: number, damage: (packed: Uint8Array) => void = () => {}): Uint8Array {
  const packed = Uint8Array.from(zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: level } }));
  damage(packed);
  const header = Buffer.alloc(24);
  header.writeUInt32LE(2, 0);
  header.writeBigUInt64LE(BigInt(bytes.length), 8);
  const data = [...header, ...packed];
  return craftSections({ machine: 62 }, [{ name: '.debug_str', type: 1, flags: 0x800, data }]);
}

test.each([1, 3, 9, 19])('a section that Zstandard has packed at level %i', (level) => {
  const bytes = readFileSync(fixturePath('x86_64-gxx-shapes'));
  const ranges = (file: Uint8Array): ReturnType<typeof rangeOf> => rangeOf(decode(sourceOf(file)), 'section 1');
  const whole = ranges(packedFile(bytes, level));
  expect(typeof whole !== 'string' && Buffer.compare(whole.bytes.copy(0, whole.size), bytes)).toBe(0);
  expect(typeof whole !== 'string' && whole.remarks.join()).toMatch(/^unpacked from .* packed with ZSTD$/);
  for (let at = 0; at < 4000; at += 191) {
    const damaged = ranges(packedFile(bytes, level, (packed) => (packed[at] = (packed[at] ?? 0) ^ 0x21)));
    expect(typeof damaged !== 'string' && damaged.size <= bytes.length).toBe(true);
  }
  const packed = zstdCompressSync(bytes);
  const cut = unpackZstd(packed.subarray(0, packed.length / 2), bytes.length, bytes.length);
  expect(cut.problem).toBe('the data ends');
});

test('an editor: bytes of what is under the cursor, from there to the listing and on', async () => {
  const client = await LspClient.start({ textDocumentContent: true, commandLinks: true });
  const uri = listingOf(hello);
  const listing = await client.open(uri);
  const show = async (marked: string, what: 'bytes' | 'strings' = 'bytes'): Promise<string> => {
    const found = await client.ask<ShowBytesResult | null>(showBytes, { uri, what, ...client.position(uri, marked) });
    if (!found) return 'nothing';
    const text = await client.open(found.uri);
    return `${decodeURIComponent(found.uri.replace(/\?.*|^.*\//g, ''))}: ${text.split('\n')[found.line]?.trim()}`;
  };
  expect(listing).toContain('# Section headers');
  expect(await show('greetings')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie bytes symbol symtab 13 greetings.elf-listing: # Bytes of greetings in x86_64-gcc-hello-pie · 24 bytes at file offset 0x2dc0"`,
  );
  expect(await show('0x2028$0')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie bytes section 17 .rodata.elf-listing: 0x2020  6d 6f 72 6e 69 6e 67 00  67 6f 6f 64 20 6e 69 67  morning.good nig"`,
  );
  expect(await show('# Relocations', 'strings')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie strings section 10 .rela.dyn.elf-listing: # Strings of .rela.dyn in x86_64-gcc-hello-pie · 0 strings · 4 and more printable characters"`,
  );

  const bytes = listingOf(hello, { kind: 'bytes', key: 'symbol symtab 13 greetings' });
  await client.open(bytes);
  const at = (marked: string): object => ({ textDocument: { uri: bytes }, position: client.position(bytes, marked) });
  const definition = await client.ask<{ uri: string; range: { start: { line: number } } }>(
    'textDocument/definition',
    at('1b$0 20'),
  );
  const target = await client.open(definition.uri);
  expect(target.split('\n')[definition.range.start.line]).toMatchInlineSnapshot(
    `"   0x2010  00 25 73 0a 00 68 65 6c  6c 6f 00 67 6f 6f 64 20  .%s..hello.good"`,
  );
  const told = await client.ask<{ contents: { value: string } }>('textDocument/hover', at('1b$0 20'));
  const links = told.contents.value.replaceAll(encodeURIComponent(pathToFileURL(fixturePath('')).href), '…');
  expect(links).toMatchInlineSnapshot(`
    "**8  9  a  b  c  d  e  f** — 8 bytes; as a number they are a word of the CPU

    \`1b 20 00 00 00 00 00 00\`

    As a word: \`0x201b\`.  
    Filled by row 4 of \`.rela.dyn\` (R_X86_64_RELATIVE).  
    Points at the string \`"good morning"\`.  
    In segment 4 (LOAD at 0x2000) + 0x1b.  
    In section 17 \`.rodata\` + 0x1b.  
    File offset 0x201b.

    → **Section headers** 17: name \`.rodata\` · type \`PROGBITS\` · flags \`A\` · address \`0x2000\` · offset \`0x2000\` · size \`0x33\` · entry \`0x0\` · align \`0x4\` · link \`0\` · info \`0\` · bytes \`51 bytes\`

    8 bytes at file offset 0x2dc8:  
    \`1b 20 00 00 00 00 00 00\`

    [Bytes](command:elfsmith.openTable?%5B%7B%22file%22%3A%22…x86_64-gcc-hello-pie%22%2C%22kind%22%3A%22bytes%22%2C%22key%22%3A%22section%2017%20.rodata%22%7D%5D) · [Strings](command:elfsmith.openTable?%5B%7B%22file%22%3A%22…x86_64-gcc-hello-pie%22%2C%22kind%22%3A%22strings%22%2C%22key%22%3A%22section%2017%20.rodata%22%7D%5D)"
  `);
  const relocation = await client.ask<{ uri: string; range: { start: { line: number } } }>(
    'textDocument/definition',
    at('R_X86_64_REL$0ATIVE'),
  );
  expect(relocation.uri).toBe(uri);
  expect(listing.split('\n')[relocation.range.start.line]).toMatchInlineSnapshot(
    `"   3  0x3dc0  greetings         R_X86_64_RELATIVE  0x2015  .rodata + 0x15  "hello""`,
  );
  const own = await client.ask<PlaceResult>(place, { uri: bytes, ...client.position(bytes, '1b$0 20') });
  expect([own.address, own.offset, own.size]).toEqual(['0x3dc8', '0x2dc8', 8]);
  const whole = await client.ask<ShowBytesResult>(showBytes, {
    uri: pathToFileURL(fixturePath(hello)).href,
    what: 'strings',
  });
  expect(await client.open(whole.uri)).toContain('good morning');
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
});

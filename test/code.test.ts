// Disassembly as documents: what instructions of all CPUs say, what their operands mean, that damaged files are read.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Hover, Location } from 'vscode-languageserver/node';
import { sourceOf } from '../shared/base/bytes.ts';
import { codeRegionsOf, piecesOf } from '../shared/decode/code/functions.ts';
import { decode } from '../shared/decode/file.ts';
import { capstoneExports } from '../shared/disassemble/capstone.ts';
import { cachedOverview, locate, overview, type View } from '../shared/listing/overview.ts';
import { cellsAt, lineAt, textAt, textOf } from '../shared/listing/listing.ts';
import { resolveTarget } from '../shared/listing/targets.ts';
import { showCode, type ShowCodeResult } from '../shared/protocol.ts';
import { formatUri, parseUri } from '../shared/uri.ts';
import { codeNeighbours, codePageKeyAt, codeView, rowOfCode } from '../shared/documents/code.ts';
import { checkCode, checkCodeDocument, decoderOf, freshDecoder, viewsOf } from './support/checkCode.ts';
import { openFixture } from './support/checkFeatures.ts';
import { listingOf, LspClient } from './support/checkLsp.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';
import { mutant } from './support/mutants.ts';

const hello = 'x86_64-gcc-hello-pie';

test.each([
  ['a function that calls through the PLT and names strings', hello, 'main'],
  ['stubs', hello, 'section .plt'],
  ['a stripped program, from its entry', 'x86_64-gcc-hello-stripped', '0x1070'],
  ['an object file with its relocations', 'x86_64-gcc-hello-compressed.o', 'section .text'],
  ['a program at fixed addresses', 'x86_64-gcc-hello-no-pie', 'main'],
  ['a function of C++ by its readable name', 'x86_64-gxx-shapes', 'main'],
  ['thread-local variables', 'x86_64-gcc-libtls.so', 'addresses'],
  ['a file without sections', 'x86_64-gcc-hello-nosections', '0x1060'],
  ['AArch64', 'aarch64-clang14-libbare.so', 'exported'],
  ['AArch64, an object file', 'aarch64-clang14-bare.o', 'exported'],
  ['AArch64 with big data', 'aarch64_be-clang14-bare.o', 'exported'],
  ['Arm and its literals', 'arm-clang14-libbare.so', 'exported'],
  ['Arm, big endian', 'armeb-clang14-bare.o', 'exported'],
  ['i386 and its GOT', 'i386-clang14-libbare.so', 'exported'],
  ['RISC-V', 'riscv64-clang14-libbare.so', 'exported'],
  ['RISC-V of 32 bits', 'riscv32-clang14-bare.o', 'exported'],
  ['Power, little endian', 'ppc64le-clang14-libbare.so', 'exported'],
  ['Power, big endian', 'ppc64-clang14-libbare.so', 'exported'],
  ['Power of 32 bits', 'ppc32-clang14-libbare.so', 'exported'],
  ['z/Architecture', 's390x-clang14-libbare.so', 'exported'],
  ['MIPS', 'mips-clang14-libbare.so', 'exported'],
  ['MIPS of 64 bits', 'mips64el-clang14-libbare.so', 'exported'],
  ['MIPS n32', 'mipsn32-clang14-bare.o', 'exported'],
  ['a jump through a table', 'x86_64-clang14-switch.so', 'shifted'],
  ['tables between Thumb instructions that no symbol tells of', 'thumb-clang14-switch.so', 'few'],
  ['a table with relocations', 'x86_64-gcc-switch.o', 'run'],
  ['a CPU that nothing reads', 'hexagon-rustc-bare.o', ''],
  ['LoongArch', 'loongarch64-rustc-bare.o', ''],
  ['an address without code', hello, '0x10'],
  ['a name that is not there', hello, 'nothing'],
  ['an import', hello, 'puts'],
  ['a section that is not there', hello, 'section .rodata'],
])('code of %s', async (_, fixture, what) => {
  expect(await checkCode(fixture, what)).toMatchSnapshot();
});

test.each([
  ['a file', hello],
  ['a stripped file without frame descriptions', 'aarch64-clang14-switch.so'],
])('the functions of %s', async (_, fixture) => {
  const view = await checkCodeDocument(fixture, 'all');
  expect(typeof view === 'string' ? view : textOf(overview(view))).toMatchSnapshot();
});

test('all code of a section, in pages: the functions one after the other, each row where its address is', async () => {
  const { file } = openFixture('x86_64-gxx-shapes');
  const decoder = file && (await decoderOf(file));
  const region = file && codeRegionsOf(file).find(({ name }) => name === '.text');
  if (!file || !decoder || !region) throw new Error('no code');
  const key = codePageKeyAt(file, region.address) ?? '';
  const view = codeView(file, decoder, key, 'shapes', { overviewRows: 1000, pageRows: 1000 });
  if (typeof view === 'string') throw new Error(view);
  const text = textOf(overview(view));
  const pieces = piecesOf(file, region);
  const starts = Array.from({ length: pieces.count }, (_, row) => pieces.at(row).start);
  const lines = text.split('\n');
  for (const start of starts) {
    const row = rowOfCode(file, decoder, key, start);
    const place = row === undefined ? undefined : locate(view, 'code', row);
    expect(lines[place?.line ?? 0]).toContain(`0x${start.toString(16)}  `);
  }
  expect([lines[0], codeNeighbours(file, key, 'code')]).toMatchInlineSnapshot(`
    [
      "# Code of .text, page 1 of 1 in shapes · 388 instructions · 1,516 bytes, 1.5 KiB at file offset 0x1100 · in .text",
      [
        {
          "key": "section 15 .text",
          "title": "functions of .text",
        },
      ],
    ]
  `);
  expect(codePageKeyAt(file, region.address + region.size - 1)).toBe(key);
  expect(codeView(file, decoder, `page 2 of ${key.replace(/^.* of /, '')}`, '', view.paging)).toBe(
    'its code has 1 page',
  );
});

/** Functions of a fixture that are looked at. */
const mostPieces = 8;
test('the text of code is what its cells say, and each target is there', async () => {
  for (const fixture of fixtureNames) {
    const { file, view: base } = openFixture(fixture);
    const views = file ? await viewsOf(file, '', fixture) : [];
    for (const view of typeof views === 'string' ? [] : views.slice(0, mostPieces)) {
      checkLines(view);
      expect(unresolved(view, base, file), fixture).toEqual([]);
    }
  }
});

function checkLines(view: View): void {
  const listing = cachedOverview(view);
  for (let line = 0; line < listing.lineCount; line++) {
    const text = textAt(listing, line);
    const wrong = cellsAt(listing, line).filter(
      (cell) => cell.text.includes('\n') || text.slice(cell.start).padEnd(cell.text.length).indexOf(cell.text) !== 0,
    );
    if (wrong.length > 0) expect(wrong, text).toEqual([]);
  }
}

/** Cells that lead nowhere, as text. */
function unresolved(view: View, base: View, file: ReturnType<typeof openFixture>['file']): string[] {
  const listing = cachedOverview(view);
  const found: string[] = [];
  for (let line = 0; line < listing.lineCount; line++) {
    if (lineAt(listing, line)?.what !== 'row') continue;
    for (const { to, at, text } of cellsAt(listing, line))
      if (to !== undefined && !resolveTarget(view, file, to, at) && !resolveTarget(base, file, to, at))
        found.push(`${text} in ${textAt(listing, line)}`);
  }
  return found;
}

test('damaged code is read', async () => {
  const sources = [
    hello,
    'x86_64-gcc-hello-compressed.o',
    'aarch64-clang14-libbare.so',
    'arm-clang14-libbare.so',
    'riscv64-clang14-libbare.so',
    'mips-clang14-libbare.so',
    's390x-clang14-libbare.so',
    'i386-clang14-libbare.so',
    'x86_64-gcc-switch.o',
    'i386-clang14-switch.so',
    'thumb-clang14-switch.so',
    'ppc64le-clang14-switch.so',
  ];
  for (let index = 0; index < 96; index++) {
    const { name, bytes } = mutant(11, index, sources.map(fixturePath));
    const file = decode(sourceOf(bytes));
    try {
      const views = await viewsOf(file, '', name);
      for (const view of typeof views === 'string' ? [] : views.slice(0, 50)) textOf(overview(view));
    } catch (error) {
      throw new Error(name, { cause: error });
    }
  }
});

test.each([
  ['arm-clang14-libbare.so', 'usual', 'f0ffffff 1eff2fe1', '4 .word, 4 bx'],
  ['arm-clang14-libbare.so', 'thumb', 'fcec02a1 7047', '4 .word, 2 bx'],
  ['arm-clang14-libbare.so', 'thumb', '00de 7047', '2 udf, 2 bx'],
  ['riscv64-clang14-libbare.so', 'usual', '0b000000 8280', '4 .word, 2 c.jr'],
  ['s390x-clang14-libbare.so', 'usual', 'c90000000000 07fe', '6 .byte, 2 br'],
] as const)('what %s does not know in %s mode has its length: %s', async (fixture, mode, code, expected) => {
  const { file } = openFixture(fixture);
  const decoder = file && (await decoderOf(file));
  const found = decoder?.decode(Buffer.from(code.replaceAll(' ', ''), 'hex'), 0x1000, mode) ?? [];
  expect(found.map(({ size, mnemonic }) => `${size} ${mnemonic}`).join(', ')).toBe(expected);
});

test.each([hello, 'i386-clang14-libbare.so', 'aarch64-clang14-libbare.so'])(
  'what is kept of instructions holds wherever they are: %s',
  async (fixture) => {
    const { file } = openFixture(fixture);
    const [first, other] = file ? [await freshDecoder(file), await freshDecoder(file)] : [];
    let seed = 14;
    const words = Int32Array.from({ length: 5000 }, () => (seed = Math.imul(seed, 0x41c64e6d) + 12345));
    // Branches, literals and pages of AArch64 come with few words of many.
    const counted = [0x54000000, 0x58000000, 0x14000000, 0x94000000, 0x34000000, 0x36000000, 0x10000000, -0x70000000];
    const more = Int32Array.from({ length: 1600 }, (_, index) => (counted[index % 8] ?? 0) + (index >>> 3) * 0x37);
    const code = new Uint8Array(Int32Array.from([...words, ...more]).buffer);
    const [before, behind] = [0x1000, 0x7654_3000];
    first?.decode(code, before, 'usual');
    const here = (decoder = first): string[] | undefined =>
      decoder?.decode(code, behind, 'usual').map((each) => JSON.stringify(each));
    expect(here(first)).toEqual(here(other));
  },
);

test('Capstone exports what we call by the names that its package says', () => {
  const glue = readFileSync(
    new URL('../node_modules/@alexaltea/capstone-js/dist/capstone.js', import.meta.url),
    'utf8',
  );
  const { memory, start, ...functions } = capstoneExports;
  for (const [name, short] of Object.entries(functions))
    expect(glue).toContain(`_${name}=Module["_${name}"]=wasmExports["${short}"]`);
  expect(glue).toContain(`wasmMemory=wasmExports["${memory}"]`);
  expect(glue).toContain(`initRuntime(){runtimeInitialized=true;wasmExports["${start}"]()`);
});

test('names of C++ in documents: editors escape more of them than we do', () => {
  const ref = { file: 'file:///tmp/a%20b', kind: 'code', key: 'at 0x11ea shapes::Square::area(int…) const' };
  const escaped = formatUri(ref).replaceAll('(', '%28').replaceAll(')', '%29');
  expect(escaped).toContain('%28');
  expect([parseUri(formatUri(ref)), parseUri(escaped), parseUri(decodeURIComponent(formatUri(ref)))]).toEqual([
    ref,
    ref,
    { ...ref, file: 'file:///tmp/a b' },
  ]);
});

test('an editor: disassemble under the cursor, calls into other libraries, back to the listing', async () => {
  const client = await LspClient.start({ textDocumentContent: true, commandLinks: true });
  const uri = listingOf(hello);
  await client.open(uri);
  const shown = async (from: string, marked?: string): Promise<string> => {
    const at = marked === undefined ? {} : client.position(from, marked);
    const found = await client.ask<ShowCodeResult>(showCode, { uri: from, ...at });
    return found.uri === undefined ? (found.problem ?? '') : await lineOf(client, found.uri, found.line ?? 0);
  };
  expect(await shown(uri, '.text          mai$0n')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie code at 0x1191 main: 0x1191  53                    push    rbx"`,
  );
  expect(await shown(uri, '0x1070$0')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie code at 0x1070 _start: 0x1070  31 ed                    xor     ebp, ebp"`,
  );
  expect(await shown(uri, '.plt.got$0')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie code section 14 .plt.got: # Code of .plt.got in x86_64-gcc-hello-pie · 2 instructions · 8 bytes at file offset 0x1060"`,
  );
  expect(await shown(uri, 'greetings')).toMatchInlineSnapshot(`"there is no code here"`);
  expect(await shown(pathToFileURL(fixturePath(hello)).href)).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie code all: # Functions of .init in x86_64-gcc-hello-pie · 1 function, 23 bytes at file offset 0x1000"`,
  );
  expect(await shown(pathToFileURL(fixturePath('hexagon-rustc-bare.o')).href)).toMatchInlineSnapshot(
    `"code of QUALCOMM DSP6 Processor is not disassembled here"`,
  );

  const main = listingOf(hello, { kind: 'code', key: 'at 0x1191 main' });
  const text = await client.open(main);
  expect(text).toContain('puts@GLIBC_2.2.5 in libc.so.6');
  const go = async (from: string, marked: string): Promise<string> => {
    const found = await client.ask<Location | null>('textDocument/definition', {
      textDocument: { uri: from },
      position: client.position(from, marked),
    });
    return found ? await lineOf(client, found.uri, found.range.start.line) : 'nowhere';
  };
  expect(await go(main, 'put$0s@')).toMatch(/^libc\.so\.6 code at 0x[0-9a-f]+ \w*puts: 0x/);
  expect(await go(main, 'call    0x10$030')).toMatch(/^libc\.so\.6 code at 0x[0-9a-f]+ getenv: 0x/);
  expect(await go(main, 'choo$0se')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie: 26  0x4050     8  OBJECT  GLOBAL  DEFAULT     .bss           choose"`,
  );
  const before = listingOf(hello, { kind: 'code', key: 'at 0x1110 __do_global_dtors_aux' });
  expect(await client.open(before)).toContain('L1');
  expect(await go(before, '↓ L$01')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie code at 0x1110 __do_global_dtors_aux: L1   0x1137  e8 64 ff ff ff           call    0x10a0                         deregister_tm_clones"`,
  );
  expect(await go(before, 'deregister$0_tm')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie code at 0x10a0 deregister_tm_clones: 0x10a0  48 8d 3d 81 2f 00 00  lea     rdi, [rip + 0x2f81]            __TMC_END__"`,
  );
  expect(await go(main, 'libc.s$0o.6')).toMatch(/^libc\.so\.6: # /);
  expect(await go(uri, '  0x119$01    83')).toMatchInlineSnapshot(
    `"x86_64-gcc-hello-pie code at 0x1191 main: 0x1191  53                    push    rbx"`,
  );
  const hover = await client.ask<Hover>('textDocument/hover', {
    textDocument: { uri: main },
    position: client.position(main, 'put$0s@'),
  });
  expect(JSON.stringify(hover.contents)).toMatch(/Binds to `_?(IO_)?puts@@GLIBC_2\.2\.5` in \*\*libc/);
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
});

/** The document's label and a line of it. */
async function lineOf(client: LspClient, uri: string, line: number): Promise<string> {
  const text = await client.open(uri);
  const label = decodeURIComponent(uri.replace(/\?.*|^.*\//g, '')).replace('.elf-listing', '');
  return `${label}: ${text.split('\n')[line]?.trim()}`;
}

// The features on kept fixtures: a position written as text of the listing, the answer as text.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import type { ElfFile } from '../shared/decode/file.ts';
import { openBinary } from '../shared/engine.ts';
import { diagnostics } from '../shared/features/diagnostics.ts';
import { foldings } from '../shared/features/folding.ts';
import { hints } from '../shared/features/hints.ts';
import { hover } from '../shared/features/hover.ts';
import { jsonMembers } from '../shared/features/json.ts';
import { lenses } from '../shared/features/lenses.ts';
import { links } from '../shared/features/links.ts';
import { code, harmless, plain } from '../shared/features/markdown.ts';
import { outline } from '../shared/features/outline.ts';
import { search } from '../shared/features/search.ts';
import { tokens } from '../shared/features/tokens.ts';
import { tokenTypes } from '../shared/listing/kinds.ts';
import { lineOf, textAt } from '../shared/listing/listing.ts';
import type { PagingOptions } from '../shared/listing/overview.ts';
import {
  checkDeclaration,
  checkDefinition,
  checkHighlights,
  checkHover,
  checkNumber,
  checkReferences,
  checkSelections,
  cursorAt,
  foundText,
  openFixture,
  pageOf,
} from './support/checkFeatures.ts';
import { craftElf } from './support/craftElf.ts';
import { craftSymbols } from './support/craftSections.ts';
import { fixturePath } from './support/fixtures.ts';

const hello = 'x86_64-gcc-hello-pie';
const shapes = 'x86_64-gxx-libshapes.so';
/** So small that most tables of the fixtures have pages. */
const paged: PagingOptions = { overviewRows: 4, pageRows: 5 };

test.each([
  ["a relocation's place: its slot", 'rela.plt: 0x4008'],
  ["a relocation's symbol", 'rela.plt: puts'],
  ["the version of a relocation's symbol", 'rela.plt: $0@GLIBC_2.2.5'],
  ['a slot: the relocation that fills it', 'got.plt: 0x4008'],
  ["a slot's stub", 'got.plt: 0x1040'],
  ['a stub: the relocation of its slot', 'plt: 0x1040'],
  ["a stub's slot", 'plt: 0x4008'],
  ['an import: the relocation that wants it', 'dynsym: puts'],
  ['an import in the other table', 'symtab: puts'],
  ['a defined symbol: its section', 'symtab: byCount'],
  ['a symbol in an array: its entry', 'symtab: __frame_dummy_init_array_entry'],
  ['an entry of an array', 'init_array: 0x3db0'],
  ['a dynamic entry: its table', 'dynamic: 0x3da8'],
  ['a dynamic tag: its table', 'dynamic: JMPREL'],
  ['a section with a table of its own', 'sections: .rela.plt'],
  ["a section's link", 'sections: 6     0'],
  ['a section without: its first symbol', 'sections: .text'],
  ['a segment', 'segments: .data.rel.ro'],
  ['the entry point', 'header: e_entry'],
  ['a needed version: its library', 'verneed: GLIBC_2.34'],
  ['a type leads nowhere', 'rela.plt: R_X86_64_JUMP_SLOT'],
  ["an absent section's address leads nowhere", 'dynsym: (no name)'],
])('definition of %s', (_, where) => {
  expect(checkDefinition(hello, where)).toMatchSnapshot();
});

test.each([
  ['from the overview to a page', 'rela.dyn: 0x3db0'],
  ['from a page to another', 'symtab/7: __dso$0_handle'],
  ['a link to a page', 'symtab: $03 4 5'],
  ['a link to the overview', 'symtab/2: $0overview'],
])('definition %s', (_, where) => {
  expect(checkDefinition(hello, where, paged)).toMatchSnapshot();
});

test('definition of a member opens its listing', () => {
  const { page, line } = cursorAt(openFixture('gnu.a'), 'members:  0');
  const character = textAt(page.listing, line).length - 1;
  expect(links(page).find(({ span }) => span.line === line)).toEqual({
    span: { line, start: expect.any(Number) as number, end: character + 1 },
    target: { member: '#0' },
  });
  expect(checkDefinition('gnu.a', `members: ${textAt(page.listing, line).trim().split(' ').at(-1)}`)).toBe('member #0');
});

test.each([
  ['an import', 'dynsym: puts', hello],
  ['an import of the other table', 'symtab: puts', hello],
  ['the symbol of a relocation', 'rela.plt: puts', hello],
  ['a version', 'verneed: GLIBC_2.34', hello],
  ['an import without version', 'dynsym: puts', 'x86_64-musl-hello'],
  ['a version of its own', 'dynsym: foo@@', 'x86_64-gcc-libfoo.so'],
])('declaration of %s', (_, where, fixture) => {
  expect(checkDeclaration(fixture, where)).toMatchSnapshot();
});

test.each([
  ['an import', 'dynsym: puts', hello],
  ['a slot', 'got.plt: 0x4008', hello],
  ['a stub', 'plt: 0x1040', hello],
  ['a section', 'sections: .data.rel.ro', hello],
  ['a version', 'verneed: GLIBC_2.34', hello],
  ['a library', 'dynamic: libc.so.6', hello],
  ['a table', 'rela.dyn: ', hello],
  ['a C++ function', 'dynsym: shapes::Square::~Square()', shapes],
])('references of %s', (_, where, fixture) => {
  expect(checkReferences(fixture, where)).toMatchSnapshot();
});

test('references are the same in pages', () => {
  const plainText = (text: string): string => text.replaceAll(/^page \d+, /gm, '').replaceAll(/ {2,}/g, ' ');
  expect(plainText(checkReferences(hello, 'dynsym/1: puts', true, paged))).toBe(
    plainText(checkReferences(hello, 'dynsym: puts', true)),
  );
});

test.each([
  ["a relocation's symbol", 'rela.plt: puts', hello],
  ["a relocation's place", 'rela.plt: 0x4008', hello],
  ['an address in a section', 'rela.dyn: 0x1150', hello],
  ['a mangled name', 'dynsym: std::domain_error::~', shapes],
  ['a heading', 'rela.plt: ', hello],
  ['a column', 'sections: $0size', hello],
  ['a dynamic entry', 'dynamic: FLAGS_1', hello],
  ['a field of the header', 'header: 62', hello],
  ['a member', 'members: .o', 'gnu.a'],
  ["the name of a header's field", 'header: e_machine', hello],
  ['the tag of an entry with flags', 'dynamic: FLAGS_1', 'x86_64-gcc-hello-now'],
  ['a fact of the glance', 'glance: build-id', hello],
  ['a stub that a slot leads to', 'got.plt: 0x1030', hello],
  ['a defined function', 'symtab:   $0main', hello],
  ['a variable without bytes in the file', 'symtab: completed.0', hello],
  ['a function of an object', 'symtab: main', 'x86_64-gcc-hello-compressed.o'],
  ['a thread-local variable', 'symtab: initial', 'x86_64-gcc-libtls.so'],
  ['the null symbol', 'dynsym: (no name)', hello],
  ['a defined symbol in another table', 'rela.dyn: shapes::Square::area() const', shapes],
])('hover of %s', (_, where, fixture) => {
  expect(checkHover(fixture, where)).toMatchSnapshot();
});

test('highlights: what names the same, or the same text', () => {
  expect(
    [checkHighlights(hello, 'rela.plt: puts'), checkHighlights(hello, 'rela.plt: R_X86_64_JUMP_SLOT')].join('\n\n'),
  ).toMatchSnapshot();
});

test.each([
  ['an address', 'rela.plt: 0x4008', 'address 0x4008, offset 0x3008'],
  ['an offset', 'sections: 0x2da8', 'address 0x3da8, offset 0x2da8'],
  ['a symbol: where it is', 'symtab:   $0main', 'address 0x1191, offset 0x1191, size 0x53'],
  ["an import: its name's bytes", 'dynsym: puts', 'address 0x428, offset 0x428, size 0x4'],
  ['zeros that the file does not hold', 'symtab: 0x4050', 'address 0x4050'],
  ['a heading: the table', 'rela.plt: ', 'address 0x6d8, offset 0x6d8, size 0x48'],
])('the number at %s', (_, where, expected) => {
  expect(checkNumber(hello, where)).toBe(expected);
});

test('selections grow from the cell to the document', () => {
  expect(checkSelections(hello, 'rela.plt: pu$0ts')).toMatchInlineSnapshot(`
    "puts
    puts@GLIBC_2.2.5
    1  0x4008  .got.plt[4]  R_X86_64_JUMP_SLOT  puts@GLIBC_2.2.5
      1  0x4008  .got.plt[4]  R_X86_64_JUMP_SLOT  puts@GLIBC_2.2.5
    3 lines
    5 lines
    321 lines"
  `);
});

test('outline and folding: tables and their named rows', () => {
  const page = pageOf(openFixture(hello, paged));
  const nodes = outline(page).map(
    ({ name, kind, firstLine, end, children }) =>
      `${firstLine}-${end.line} ${kind} ${name}: ${children.map((child) => child.name).join(', ')}`,
  );
  expect(nodes.join('\n')).toMatchSnapshot();
  expect(
    outline(page).flatMap(({ children }) => children.filter(({ firstLine, end }) => end.line !== firstLine)),
  ).toEqual([]);
  const lines = (table: string): string[] => {
    const line = lineOf(page.listing, table, -1) ?? -1;
    return foldings(page)
      .filter(({ firstLine }) => firstLine === line || firstLine === line + 1)
      .map(({ firstLine, lastLine }) => `${textAt(page.listing, firstLine)} … ${textAt(page.listing, lastLine)}`);
  };
  expect([...lines('glance'), ...lines('rela.plt')].join('\n')).toMatchInlineSnapshot(`
    "# At a glance …   … 9 more rows on pages 1 2 3
    # Relocations .rela.plt for .got.plt · 3 entries at 0x6d8 …   2  0x4010  .got.plt[5]  R_X86_64_JUMP_SLOT  fprintf@GLIBC_2.2.5
      #   place  in           type                value …   2  0x4010  .got.plt[5]  R_X86_64_JUMP_SLOT  fprintf@GLIBC_2.2.5"
  `);
});

test("tokens stand on the cells' texts", () => {
  const { page, line } = cursorAt(openFixture(hello), 'rela.plt: puts');
  const numbers = tokens(page, line, line + 1);
  const texts: string[] = [];
  let at = { line: 0, start: 0 };
  for (let index = 0; index < numbers.length; index += 5) {
    const [lines = 0, start = 0, length = 0, type = 0] = numbers.subarray(index, index + 4);
    at = { line: at.line + lines, start: lines === 0 ? at.start + start : start };
    texts.push(
      `${at.line - line} ${tokenTypes[type]} ${textAt(page.listing, at.line).slice(at.start, at.start + length)}`,
    );
  }
  expect(texts.join('\n')).toMatchInlineSnapshot(`
    "0 comment 1
    0 number 0x4008
    0 namespace .got.plt[4]
    0 type R_X86_64_JUMP_SLOT
    0 function puts
    0 decorator @GLIBC_2.2.5
    1 comment 2
    1 number 0x4010
    1 namespace .got.plt[5]
    1 type R_X86_64_JUMP_SLOT
    1 function fprintf
    1 decorator @GLIBC_2.2.5"
  `);
});

test('hints say what the row does not', () => {
  const shown = (name: string): string => {
    const page = pageOf(openFixture(name));
    return hints(page, 0, page.listing.lineCount)
      .map(({ line, text }) => `${textAt(page.listing, line).trim()} ⟦${text}⟧`)
      .join('\n');
  };
  expect(shown(hello)).toBe('');
  expect(shown('arm-clang14-libbare-nosections.so')).toMatchInlineSnapshot(`
    "4  LOAD       rw      0x720  0x30720   0x30720       0x44         0x44  0x10000   68 bytes ⟦exported_data⟧
    7  PLTGOT        0x3074c ⟦DT_PLTGOT[0]⟧
    15  INIT_ARRAY    0x20664 ⟦DT_INIT_ARRAY[0]⟧"
  `);
  expect(shown('gnu.a')).toMatchInlineSnapshot(`
    "0   0x5c0   2088   644    0/0  0     x86_64-gcc-tls.o ⟦2.0 KiB⟧
    1   0xe24  13504   644    0/0  0     x86_64-gxx-shapes.o ⟦13 KiB⟧
    2  0x4320   1752   644    0/0  0     x86_64-as-symbols.o ⟦1.7 KiB⟧
    3  0x4a34   7560   644    0/0  0     x86_64-gcc-hello-compressed.o ⟦7.4 KiB⟧"
  `);
});

test('links: pages, the overview, the interpreter', () => {
  const targets = (name: string, table?: string): string => {
    const page = pageOf(openFixture(name, paged), table, 2);
    return links(page)
      .map(
        ({ span, target }) =>
          `${textAt(page.listing, span.line).slice(span.start, span.end)} → ${JSON.stringify(target)}`,
      )
      .join('\n');
  };
  expect(`${targets(hello, 'dynsym')}\n\n${targets(hello).split('\n').slice(0, 4).join('\n')}`).toMatchInlineSnapshot(`
    "overview → {}
    1 → {"table":"dynsym","page":1}

    1 → {"table":"file","page":1}
    2 → {"table":"file","page":2}
    1 → {"table":"glance","page":1}
    2 → {"table":"glance","page":2}"
  `);
});

test('diagnostics stand on the rows that they are about, and lenses count them', () => {
  const shown = (name: string, paging?: PagingOptions): string => {
    const page = pageOf(openFixture(name, paging));
    const found = diagnostics(page).map(
      ({ span, severity, code: id, message, table }) =>
        `${table}: ${textAt(page.listing, span.line).slice(span.start, span.end)} ← ${severity} ${id}: ${message}`,
    );
    return [
      ...found,
      ...lenses(page).map(
        ({ span, title, command, table }) =>
          `${textAt(page.listing, span.line)} ⟦${title}: ${command}${table === undefined ? '' : ' ' + table}⟧`,
      ),
    ].join('\n');
  };
  expect(shown('x86_64-gcc-rwx.so')).toMatchSnapshot();
  expect(shown('x86_64-gcc-needed-twice.so')).toMatchSnapshot();
  expect(shown('x86_64-gcc-hello-runpath', paged)).toMatchSnapshot();
});

test('search: every row once, in the overview or on its page', async () => {
  const { view } = openFixture(hello, paged);
  const { hits, more } = await search(view, 'puts', 100);
  expect(hits.map((hit) => `${hit.where}: ${foundText(view, hit)}`).join('\n')).toMatchSnapshot();
  expect(more).toBe(false);
  const whole = await search(openFixture(hello).view, 'puts', 100);
  expect(hits.map(({ text }) => text.replaceAll(/ +/g, ' ')).toSorted()).toEqual(
    whole.hits.map(({ text }) => text.replaceAll(/ +/g, ' ')).toSorted(),
  );
});

test('search: limits, cancelling, expressions, capitals', async () => {
  const { view } = openFixture(hello);
  const all = await search(view, /GLIBC_2\.(?:34|2)/, 1000);
  expect(all.more).toBe(false);
  expect(all.hits.every(({ text, start, end }) => text.length > 0 && end > start)).toBe(true);
  expect(await search(view, /GLIBC_2\.(?:34|2)/, 3)).toEqual({ hits: all.hits.slice(0, 3), more: true });
  expect((await search(view, 'PUTS', 10)).hits).toEqual([]);
  expect((await search(view, 'r_x86_64_copy', 10)).hits).toHaveLength(1);
  expect((await search(view, '.*', 10)).hits, 'a text is no expression').toEqual([]);
  const big = openFixture('x86_64-musl-hello-static').view;
  let asked = 0;
  expect(
    await search(
      { ...big, blocks: Array.from({ length: 40 }, () => big.blocks).flat() },
      'no such thing',
      10,
      () => ++asked > 0,
    ),
  ).toEqual({ hits: [], more: true });
});

test('a name can forge no Markdown', () => {
  expect(code('a`b``c')).toBe('```a`b``c```');
  expect(code('`x`')).toBe('`` `x` ``');
  expect(plain('[x](command:y) <b> ![z] `c` https://e www.e a@b *d* _f_ ~~g~~')).toBe(
    '\\[x\\](command:y) \\<b\\> !\\[z\\] \\`c\\` https\\://e www\\.e a\\@b \\*d\\* \\_f\\_ \\~\\~g\\~\\~',
  );
  expect(harmless('Symbol `operator<` = `f(int[])`, **weak**.')).toBe('Symbol `operator<` = `f(int[])`, **weak**.');
  expect(harmless('Symbol `a`[x](command:y)`` b`.')).toBe('Symbol `a`\\[x\\](command:y)\\`\\` b\\`.');
  // The same through a binary: a symbol of seven characters gets another name.
  const bytes = new Uint8Array(readFileSync(fixturePath(hello)));
  bytes.set(Buffer.from('`[](x)`'), Buffer.from(bytes).indexOf('prepare\0'));
  const { page, line, character } = cursorAt(openBinary(sourceOf(bytes), hello), 'symtab: `[](x)`');
  expect(hover(page, line, character)?.markdown).toMatchInlineSnapshot(`
    "**st_name** — offset of the name in the string table

    \`\` \`[](x)\` \`\`

    Function \`\`[](x)\`\`, defined here.  
    At address 0x1182, 15 bytes, in section 15 \`.text\`, file offset 0x1182.

    4 bytes at file offset 0x31a0:  
    \`c1 00 00 00\`

    *gABI Symbol Table*"
  `);
});

test("types of relocations that the CPU's table lacks are a problem; those of a CPU without a table are only numbers", () => {
  const shownFor = (machine: number, type: number): string => {
    const crafted = craftElf({ machine, fileClass: 32, relocations: [type] });
    const { page, line, character } = cursorAt(openBinary(sourceOf(crafted), 'crafted.o'), `s:  ${type}`);
    const said = diagnostics(page)
      .map(({ message }) => message)
      .join('\n');
    return [textAt(page.listing, line), said || 'no problem', hover(page, line, character + 1)?.markdown].join('\n');
  };
  expect(shownFor(120, 20)).toMatchInlineSnapshot(`
    "  0   0x14  section 0 + 0x14  type 20  0x0
    no problem
    **r_info** — what is computed and how it is written

    \`type 20\`

    Relocation type 20. What it computes is not known here: there is no table of the types of Renesas M32c.

    12 bytes at file offset 0x34:  
    \`14 00 00 00 14 00 00 00 00 00 00 00\`"
  `);
  expect(shownFor(83, 99)).toMatchInlineSnapshot(`
    "  0   0x63  section 0 + 0x63  avr 99  0x0
    s: row 0 has type 99, which avr does not define
    **r_info** — what is computed and how it is written

    \`avr 99\`

    Atmel AVR 8-bit microcontroller defines no relocation type 99, as far as this is known: GNU binutils include/elf/avr.h.

    12 bytes at file offset 0x34:  
    \`63 00 00 00 63 00 00 00 00 00 00 00\`

    *GNU binutils include/elf/avr.h*"
  `);
});

test('a reserved section index without a name is no section, in words and in JSON', () => {
  const binary = openBinary(
    sourceOf(craftSymbols({ machine: 224, osAbi: 64, abiVersion: 3 }, [0, 1, 0xff00, 0xff03, 0xff21, 0xfff0, 0xfff1])),
    'crafted.o',
  );
  const symtab = [...jsonMembers(pageOf(binary).file as ElfFile)].find(({ name }) => name === 'symtab')?.values ?? [];
  const places = JSON.stringify([...symtab].map(({ ndx }) => ndx));
  const { page, line, character } = cursorAt(binary, 'symtab: LOPROC+0x3');
  expect([places, textAt(page.listing, line), hover(page, line, character)?.markdown].join('\n'))
    .toMatchInlineSnapshot(`
    "["UND",1,"LDS","LOPROC+0x3","LOOS+0x1","LORESERVE+0xf0","ABS"]
      3    0x0     0  NOTYPE  LOCAL  DEFAULT     LOPROC+0x3      (no name)
    **st_shndx** — index of the section that defines the symbol, or a reserved index

    \`LOPROC+0x3\`

    0xff03: no section, but a reserved index of which no more is known.

    2 bytes at file offset 0x8e:  
    \`03 ff\`

    *gABI Symbol Table*"
  `);
});

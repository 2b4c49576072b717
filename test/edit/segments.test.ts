// Segments that a file gets: bytes, zeros, notes, ELF files inside; what the kernel and tools make of them, and that
// what goes in comes out as it was.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recipes } from '../../fixtures/recipes.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { openBinary, openMember } from '../../shared/engine.ts';
import { filesInside } from '../../shared/decode/inside.ts';
import { overview } from '../../shared/listing/overview.ts';
import { textOf } from '../../shared/listing/listing.ts';
import { editFiles, parseEdit } from '../../server/cli/edit.ts';
import { openFile } from '../../server/host/hostNode.ts';
import { formatUri } from '../../shared/uri.ts';
import { decode } from '../../shared/decode/file.ts';
import { differenceOf, editTo, toolText } from '../support/checkEdit.ts';
import { canRun, complaintsOf, hasMusl } from '../support/checkImage.ts';
import { hasCompiler } from '../support/checkMerge.ts';
import { LspClient } from '../support/checkLsp.ts';
import { fixturePath } from '../support/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-segments-'));
const at = (name: string): string => join(folder, name);
const [out, again, inner] = [at('out'), at('again'), fixturePath('x86_64-gcc-libfoo.so')];
const program = fixturePath('x86_64-gcc-hello-pie');

beforeAll(() => writeFileSync(at('text'), 'some text\n'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What an edit of a program changes, behind what it says. */
function changesOf(options: string): string {
  const { messages, isWritten, remarks } = editTo(program, out, options);
  return [...messages, ...remarks, ...(isWritten ? [differenceOf(program, out)] : [])].join('\n');
}

/** Takes out what is in a segment. */
function extracted(path: string, type: string): Buffer {
  const command = parseEdit([path, '--extract', `${type}=${at('extracted')}`]);
  if (typeof command === 'string') throw new Error(command);
  expect(editFiles({ write: () => {}, flush: () => {} }, command)).toBe(true);
  return readFileSync(at('extracted'));
}

test('segments of any type, loaded or not; a note', () => {
  const segment = (text: string): string => `--add-segment ${text}=${at('text')} `;
  expect(
    changesOf(
      segment('0x60001234') + segment('LOAD,rx') + segment('NOTE,r,4,0x900000') + `--add-note Mine:7=${at('text')}`,
    ),
  ).toMatchInlineSnapshot(`
    ".interp: moved to 0x430
    .note.gnu.property: moved to 0x450
    .note.gnu.build-id: moved to 0x470
    .gnu.hash: moved to 0x720
    .dynsym: moved to 0x748
    .note.Mine: new, at 0x838
    .segment.load: new, at 0x6000
    .segment.note: new, at 0x900000
    2 segments added
    - program headers: 13 at 0x40
    - PHDR r 0x40+0x2d8 at 0x40
    - INTERP r 0x318+0x1c at 0x318
    - LOAD r 0x0+0x720 at 0x0
    - NOTE r 0x338+0x20 at 0x338
    - NOTE r 0x358+0x44 at 0x358
    - GNU_PROPERTY r 0x338+0x20 at 0x338
    - .interp 0x318+0x1c at 0x318
    - .note.gnu.property 0x338+0x20 at 0x338
    - .note.gnu.build-id 0x358+0x24 at 0x358
    - .note.ABI-tag 0x37c+0x20 at 0x37c
    - .gnu.hash 0x3a0+0x28 at 0x3a0
    - .dynsym 0x3c8+0xf0 at 0x3c8
    - .comment 0x3028+0x27 at 0x0
    - .symtab 0x3050+0x408 at 0x0
    - .strtab 0x3458+0x236 at 0x0
    - .shstrtab 0x368e+0x127 at 0x0
    - DT_GNU_HASH 0x3a0
    - DT_SYMTAB 0x3c8
    + program headers: 18 at 0x40
    + PHDR r 0x40+0x3f0 at 0x40
    + INTERP r 0x430+0x1c at 0x430
    + LOAD r 0x0+0x858 at 0x0
    + LOAD rx 0x4000+0xa at 0x6000
    + LOAD r 0x5000+0xa at 0x900000
    + NOTE r 0x450+0x20 at 0x450
    + NOTE r 0x470+0x44 at 0x470
    + GNU_PROPERTY r 0x450+0x20 at 0x450
    + LOOS+0x1234 r 0x57d8+0xa at 0x0
    + NOTE r 0x5000+0xa at 0x900000
    + NOTE r 0x838+0x20 at 0x838
    + .interp 0x430+0x1c at 0x430
    + .note.gnu.property 0x450+0x20 at 0x450
    + .note.gnu.build-id 0x470+0x24 at 0x470
    + .note.ABI-tag 0x494+0x20 at 0x494
    + .gnu.hash 0x720+0x28 at 0x720
    + .dynsym 0x748+0xf0 at 0x748
    + .note.Mine 0x838+0x20 at 0x838
    + .segment.load 0x4000+0xa at 0x6000
    + .segment.note 0x5000+0xa at 0x900000
    + .comment 0x500a+0x27 at 0x0
    + .symtab 0x5038+0x408 at 0x0
    + .strtab 0x5440+0x236 at 0x0
    + .shstrtab 0x5676+0x162 at 0x0
    + .segment.0x60001234 0x57d8+0xa at 0x0
    + DT_GNU_HASH 0x720
    + DT_SYMTAB 0x748"
  `);
});

test('an arena: zeros that the loader maps', () => {
  expect(changesOf('--add-arena 64K,0x800000')).toMatchInlineSnapshot(`
    ".interp: moved to 0x720
    .note.gnu.property: moved to 0x740
    .segment.arena: new, at 0x800000
    1 segment added
    - program headers: 13 at 0x40
    - PHDR r 0x40+0x2d8 at 0x40
    - INTERP r 0x318+0x1c at 0x318
    - LOAD r 0x0+0x720 at 0x0
    - NOTE r 0x338+0x20 at 0x338
    - GNU_PROPERTY r 0x338+0x20 at 0x338
    - .interp 0x318+0x1c at 0x318
    - .note.gnu.property 0x338+0x20 at 0x338
    - .comment 0x3028+0x27 at 0x0
    - .symtab 0x3050+0x408 at 0x0
    - .strtab 0x3458+0x236 at 0x0
    - .shstrtab 0x368e+0x127 at 0x0
    + program headers: 14 at 0x40
    + PHDR r 0x40+0x310 at 0x40
    + INTERP r 0x720+0x1c at 0x720
    + LOAD r 0x0+0x760 at 0x0
    + LOAD rw 0x4000+0x0 at 0x800000 and 0x10000 of zeros
    + NOTE r 0x740+0x20 at 0x740
    + GNU_PROPERTY r 0x740+0x20 at 0x740
    + .interp 0x720+0x1c at 0x720
    + .note.gnu.property 0x740+0x20 at 0x740
    + .segment.arena 0x4000+0x10000 at 0x800000
    + .comment 0x4000+0x27 at 0x0
    + .symtab 0x4028+0x408 at 0x0
    + .strtab 0x4430+0x236 at 0x0
    + .shstrtab 0x4666+0x136 at 0x0"
  `);
});

test.skipIf(!hasCompiler)('needs gcc: headers without room get a page in front, where strip leaves them', () => {
  writeFileSync(at('static.c'), 'int puts(const char *); int main(int n) { return puts(n > 2 ? "two" : "none") < 0; }');
  const path = at('static');
  // Start code knows by a symbol where the relocations are that follow the notes (glibc csu/libc-start.c, apply_irel).
  expect(toolText('gcc', ['-static', '-no-pie', at('static.c'), '-o', path])).toBe('');
  const loaded = Array.from({ length: 8 }, () => `--add-segment LOAD=${at('text')}`).join(' ');
  const { messages, remarks } = editTo(path, out, `--embed ${inner} ${loaded}`);
  expect([messages, remarks.at(-1)]).toEqual([
    [],
    'a page in front for the program headers: file offsets are 0x1000 more',
  ]);
  const said = (file: string): string => toolText(file, ['a', 'b']);
  for (const [tool = '', ...words] of [['cp'], ['strip'], ['strip', '-g'], ['objcopy']]) {
    const files = tool === 'strip' ? ['-o', again, out] : [out, again];
    expect(toolText(tool, [...words, ...files])).toBe('');
    if (canRun) expect(said(again)).toBe(said(path));
  }
  const kinds = (file: string): string[] =>
    (complaintsOf('eu-elflint', ['--gnu-ld'], file) ?? [])
      .filter((line) => !line.startsWith('program header entry 19:'))
      .map((line) => line.replace(/\d+/g, '#'));
  expect(kinds(out)).toEqual(kinds(path));
  expect(extracted(out, 'ELFSMITH_EMBEDDED').equals(readFileSync(inner))).toBe(true);
  // Once more there is room.
  expect(editTo(out, again, `--add-segment LOAD=${at('text')}`).remarks.join()).not.toContain('in front');
});

test.skipIf(!hasCompiler || !canRun)('needs gcc: of position-independent programs relocations give way, too', () => {
  writeFileSync(at('pie.c'), 'int puts(const char *); int main(int n) { return puts(n > 2 ? "two" : "none") < 0; }');
  const path = at('pie');
  expect(toolText('gcc', ['-pie', '-fPIE', '-Wl,-z,noseparate-code', at('pie.c'), '-o', path])).toBe('');
  const options = Array.from({ length: 12 }, () => `--add-segment LOAD=${at('text')}`).join(' ');
  const { messages, remarks } = editTo(path, out, options);
  expect([messages, remarks.filter((remark) => /^(\.rela|program headers)/.test(remark))]).toEqual([
    [],
    [expect.stringMatching(/^\.rela\.dyn: moved/)],
  ]);
  expect(toolText('strip', ['-o', again, out])).toBe('');
  expect([toolText(out, ['a', 'b']), toolText(again, ['a', 'b'])]).toEqual(['two', 'two']);
});

/** A library in which code follows its tables at once, and a program that it is started with. */
function cramped(compiler: string): readonly [library: string, start: (library: string) => string] {
  const [library, user] = [at(`libcramped-${compiler}.so`), at(`user-${compiler}`)];
  writeFileSync(
    at('cramped.c'),
    'static int x = 40; static int *where = &x; int cramped(int y) { return *where + y; }',
  );
  writeFileSync(at('user.c'), 'int cramped(int); int main(void) { return cramped(2); }');
  const words = ['-shared', '-fPIC', '-nostdlib', '-Wl,-z,noseparate-code', at('cramped.c'), '-o', library];
  expect(toolText(compiler, words)).toBe('');
  expect(toolText(compiler, [at('user.c'), library, '-o', user])).toBe('');
  const whole = readFileSync(library);
  return [
    library,
    (file) => {
      writeFileSync(library, readFileSync(file));
      const said = toolText(user, []);
      writeFileSync(library, whole);
      return said;
    },
  ];
}

test.skipIf(!hasCompiler).each(['gcc', ...(hasMusl ? ['musl-gcc'] : [])])(
  'needs gcc: a library whose headers have no room has them in front, too, and behind all others in memory: %s',
  (compiler) => {
    const [library, start] = cramped(compiler);
    const options = Array.from({ length: 10 }, () => `--add-segment LOAD=${at('text')}`).join(' ');
    const { messages, remarks } = editTo(library, out, options);
    expect([messages, remarks.at(-1)]).toEqual([
      [],
      'a page in front for the program headers: file offsets are 0x1000 more',
    ]);
    for (const [tool = '', ...words] of [['cp'], ['strip'], ['strip', '-g'], ['objcopy']]) {
      const files = tool === 'strip' ? ['-o', again, out] : [out, again];
      expect(toolText(tool, [...words, ...files])).toBe('');
      expect(start(again)).toBe('exit status 42');
    }
    // As a program it is started by kernels, of which older ones do not find such headers.
    const like = `--start-like ${at(`user-${compiler}`)} --main cramped`;
    const said = (path: string, words: string): string[] =>
      editTo(path, again, words).messages.filter((message) => message.includes('program headers'));
    expect([...said(library, `${options} ${like}`), ...said(out, like)]).toEqual([
      'warning: the program headers have no room behind the ELF header: GNU strip and objcopy break such a file',
      'warning: kernels before Linux 5.18 do not find its program headers: they lie behind everything else in memory',
    ]);
  },
);

test('what is refused', () => {
  const rows = [
    `--add-segment NOTHING=${at('text')}`,
    `--add-segment LOAD,r,3=${at('text')}`,
    `--add-segment LOAD,r,4096,0x1000=${at('text')}`,
    `--add-arena nothing`,
    `--embed ${at('text')}`,
    `--embed ${inner},LOAD`,
    `--add-note Mine=${at('text')}`,
  ];
  expect(rows.map((row) => editTo(program, out, row).messages.join().replaceAll(folder, '…')).join('\n'))
    .toMatchInlineSnapshot(`
    "error: --add-segment: no type of segments NOTHING: a name as readelf prints it, or a number
    error: --add-segment: an alignment of 3 is no power of two
    error: --add-segment: 0x1000 shares pages with the segment at 0x1000
    error: --add-arena: 'nothing' is no SIZE[,address]: bytes, or K, M, G behind the number
    error: --embed: what is to be embedded is no ELF file
    error: --embed: an embedded file is not loaded: another type than LOAD
    error: --add-note: 'Mine' is no OWNER:TYPE"
  `);
});

/** Files of all CPUs, with section headers and without. */
const linked = recipes
  .map(({ name }) => name)
  .filter((name) => existsSync(fixturePath(name)) && !/\.(o|ko|a|debug)$|core/.test(name))
  // Of many that are alike.
  .filter((_, index) => index % 3 === 0);

test.each(linked)('%s inside another file comes out as it was, also when that is changed again', (name) => {
  const path = fixturePath(name);
  const whole = readFileSync(path);
  if (!editTo(program, out, `--embed ${path}`).isWritten) throw new Error('refused');
  expect(extracted(out, 'ELFSMITH_EMBEDDED').equals(whole)).toBe(true);
  expect(editTo(out, again, `--add-section .more=${inner} --add-rpath /${'long/'.repeat(60)}`).isWritten).toBe(true);
  expect(extracted(again, 'PT_ELFSMITH_EMBEDDED').equals(whole)).toBe(true);
  const source = openFile(again);
  const [inside] = filesInside(decode(source));
  expect([inside?.offset, inside?.size]).toEqual([expect.any(Number), whole.length]);
  source.close();
});

test.each(linked)('%s with more segments: decoded without complaint, twice the same', (name) => {
  const options = `--add-arena 64K --add-segment LOAD,r=${at('text')} --add-note Mine:1=${at('text')}`;
  const { isWritten, messages } = editTo(fixturePath(name), out, options);
  expect({ isWritten, messages: messages.filter((text) => text.startsWith('error')) }).toEqual({
    isWritten: true,
    messages: [],
  });
  editTo(fixturePath(name), again, options);
  expect(readFileSync(out).equals(readFileSync(again))).toBe(true);
  const [before, after] = [fixturePath(name), out].map((path) => {
    const source = openFile(path);
    const count = decode(source).log.diagnostics.length;
    source.close();
    return count;
  });
  expect(after).toBe(before);
});

test.skipIf(!canRun)('programs run as before, also when strip and objcopy have been at work', () => {
  const options = `--embed ${inner} --add-arena 1M --add-segment LOAD,rx=${at('text')} --add-note Mine:7=${at('text')}`;
  for (const path of [program, fixturePath('x86_64-gcc-hello-static'), fixturePath('x86_64-musl-hello-static')]) {
    if (!existsSync(path)) continue;
    expect(editTo(path, out, options).isWritten).toBe(true);
    const said = toolText(path, []);
    expect(toolText(out, [])).toBe(said);
    expect(toolText('strip', ['-o', again, out])).toBe('');
    expect(toolText(again, [])).toBe(said);
    expect(toolText('objcopy', [out, again])).toBe('');
    expect(toolText(again, [])).toBe(said);
  }
});

test('files inside are members of the listing', async () => {
  editTo(program, out, `--embed ${inner}`);
  const binary = openBinary(sourceOf(readFileSync(out)), 'program');
  expect(/^# Files inside[^]*?\n\n/m.exec(textOf(overview(binary.view)))?.[0]).toMatchInlineSnapshot(`
    "# Files inside · 1 ELF file
      offset    size  segment  kind            name
      0x4000  16,200       13  shared library  libfoo.so.1

    "
  `);
  expect(openMember(binary, 0)?.name).toBe('program(libfoo.so.1)');
  expect(openMember(binary, 0)?.file?.log.diagnostics).toEqual([]);
  const client = await LspClient.start({ textDocumentContent: true });
  const uri = formatUri({ file: pathToFileURL(out).href });
  await client.open(uri);
  const position = client.position(uri, '$0libfoo.so.1');
  const found = await client.ask('textDocument/definition', { textDocument: { uri }, position });
  expect(JSON.stringify(found).replaceAll(pathToFileURL(folder).pathname, '…')).toMatchInlineSnapshot(
    `"{"uri":"elf:…/out%230.elf-listing?member%3D%25230","range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}}"`,
  );
  expect(await client.stop()).toBe(0);
});

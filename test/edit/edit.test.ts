// Edits: what each option changes and what it leaves alone, that results run and tools take them, that nothing grows
// when the same is asked twice, and what is refused.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { recipes } from '../../fixtures/recipes.ts';
import { editFiles, optionNames, parseEdit } from '../../server/cli/edit.ts';
import { nodeFiles } from '../../server/host/filesNode.ts';
import { replacing } from '../../server/host/attributesNode.ts';
import { openFile } from '../../server/host/hostNode.ts';
import { replaceFile } from '../../server/host/outputNode.ts';
import { pathIn } from '../../shared/base/files.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { textOf } from '../../shared/base/log.ts';
import { dynamicOf } from '../../shared/decode/dynamic.ts';
import { decode } from '../../shared/decode/file.ts';
import { dynamicRelocationsOf } from '../../shared/decode/relocations/records.ts';
import { dynamicSymbolsOf, symbolName } from '../../shared/decode/symbols/symbols.ts';
import { versionOf, versionsOf } from '../../shared/decode/symbols/versions.ts';
import { findThroughHash, symbolNameOf } from '../../shared/loader/hashes.ts';
import { linkViewOf } from '../../shared/loader/object.ts';
import type { Change } from '../../shared/edit/changes.ts';
import type { Provider } from '../../shared/edit/versions.ts';
import { edit } from '../../shared/edit/edit.ts';
import { differenceOf, editTo, toolText } from '../support/checkEdit.ts';
import { canRun, complaintsOf, hasMusl, runningFixtures } from '../support/checkImage.ts';
import { hasCompiler } from '../support/checkMerge.ts';
import { fixturePath } from '../support/fixtures.ts';
import { mutant, mutantSources } from '../support/mutants.ts';
import { differenceOfRuns } from '../ir/sameRun.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-edits-'));
const at = (name: string): string => join(folder, name);
const out = at('out');

beforeAll(() => {
  chmodSync(folder, 0o755);
  symlinkSync('x86_64-gcc-libfoo.so', at('libfoo.so.1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Programs and libraries of all CPUs. */
const linked = recipes
  .map(({ name }) => name)
  .filter((name) => existsSync(fixturePath(name)) && !/\.(o|ko|a|debug)$|core/.test(name));
/** What nobody can notice at run time, but makes tables grow. */
const grown = `--add-rpath /nowhere/${'long/'.repeat(30)}lib --add-debug-tag`;

/** What an edit changes of headers and dynamic entries, behind what it says. */
function changesOf(name: string, options: string): string {
  const { messages, isWritten, remarks } = editTo(fixturePath(name), out, options);
  return [...messages, ...remarks, ...(isWritten ? [differenceOf(fixturePath(name), out)] : [])].join('\n');
}

test('an interpreter and a search path that fit', () => {
  expect(changesOf('x86_64-gcc-hello-runpath', '--set-interpreter /lib/ld.so --set-rpath /opt')).toMatchInlineSnapshot(`
    "- INTERP r 0x318+0x1c at 0x318
    - .interp 0x318+0x1c at 0x318
    - DT_RUNPATH $ORIGIN/../lib:/tmp
    + INTERP r 0x318+0xb at 0x318
    + .interp 0x318+0xb at 0x318
    + DT_RUNPATH /opt"
  `);
});

test('a search path for which there is room at the end of a segment', () => {
  expect(changesOf('x86_64-gcc-hello-pie', `--set-rpath /opt/${'long/'.repeat(20)}lib`)).toMatchInlineSnapshot(`
    ".dynstr: moved to 0x720
    - LOAD r 0x0+0x720 at 0x0
    - .dynstr 0x4b8+0xa3 at 0x4b8
    - DT_STRTAB 0x4b8
    - DT_STRSZ 0xa3
    + LOAD r 0x0+0x830 at 0x0
    + .dynstr 0x720+0x110 at 0x720
    + DT_RUNPATH /opt/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/lib
    + DT_STRTAB 0x720
    + DT_STRSZ 0x110"
  `);
});

test('more entries than the dynamic section has room for', () => {
  const libraries = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `--add-needed lib${name}.so.1`).join(' ');
  expect(changesOf('x86_64-gcc-hello-pie', libraries)).toMatchInlineSnapshot(`
    "warning: .dynamic has moved: it is not made read-only after relocation any more
    .interp: moved to 0x4b8
    .note.gnu.property: moved to 0x4d8
    .dynstr: moved to 0x720
    .dynamic: moved to 0x5028
    1 segment added
    - program headers: 13 at 0x40
    - PHDR r 0x40+0x2d8 at 0x40
    - INTERP r 0x318+0x1c at 0x318
    - LOAD r 0x0+0x720 at 0x0
    - DYNAMIC rw 0x2dd8+0x1e0 at 0x3dd8
    - NOTE r 0x338+0x20 at 0x338
    - GNU_PROPERTY r 0x338+0x20 at 0x338
    - .interp 0x318+0x1c at 0x318
    - .note.gnu.property 0x338+0x20 at 0x338
    - .dynstr 0x4b8+0xa3 at 0x4b8
    - .dynamic 0x2dd8+0x1e0 at 0x3dd8
    - .comment 0x3028+0x27 at 0x0
    - .symtab 0x3050+0x408 at 0x0
    - .strtab 0x3458+0x236 at 0x0
    - .shstrtab 0x368e+0x127 at 0x0
    - DT_STRTAB 0x4b8
    - DT_STRSZ 0xa3
    + program headers: 14 at 0x40
    + PHDR r 0x40+0x310 at 0x40
    + INTERP r 0x4b8+0x1c at 0x4b8
    + LOAD r 0x0+0x809 at 0x0
    + LOAD rw 0x3028+0x290 at 0x5028
    + DYNAMIC rw 0x3028+0x290 at 0x5028
    + NOTE r 0x4d8+0x20 at 0x4d8
    + GNU_PROPERTY r 0x4d8+0x20 at 0x4d8
    + .interp 0x4b8+0x1c at 0x4b8
    + .note.gnu.property 0x4d8+0x20 at 0x4d8
    + .dynstr 0x720+0xe9 at 0x720
    + .dynamic 0x3028+0x290 at 0x5028
    + .comment 0x32b8+0x27 at 0x0
    + .symtab 0x32e0+0x408 at 0x0
    + .strtab 0x36e8+0x236 at 0x0
    + .shstrtab 0x391e+0x127 at 0x0
    + DT_NEEDED liba.so.1
    + DT_NEEDED libb.so.1
    + DT_NEEDED libc.so.1
    + DT_NEEDED libd.so.1
    + DT_NEEDED libe.so.1
    + DT_NEEDED libf.so.1
    + DT_NEEDED libg.so.1
    + DT_STRTAB 0x720
    + DT_STRSZ 0xe9"
  `);
});

test('a library without section headers, of another CPU and byte order', () => {
  expect(changesOf('mips-clang14-libbare-nosections.so', '--set-soname other.so --set-rpath /opt'))
    .toMatchInlineSnapshot(`
      ".note: moved to 0x310
      .MIPS: moved to 0x328
      .dynamic: moved to 0x40754
      1 segment added
      - program headers: 12 at 0x34
      - PHDR r 0x34+0x180 at 0x34
      - DYNAMIC r 0x310+0x98 at 0x310
      - NOTE r 0x1b4+0x18 at 0x1b4
      - ABIFLAGS r 0x1d0+0x18 at 0x1d0
      - DT_SONAME libbare.so.1
      - DT_STRSZ 0x7e
      + program headers: 13 at 0x34
      + PHDR r 0x34+0x1a0 at 0x34
      + LOAD r 0x754+0xe0 at 0x40754
      + DYNAMIC r 0x754+0xe0 at 0x40754
      + NOTE r 0x310+0x18 at 0x310
      + ABIFLAGS r 0x328+0x18 at 0x328
      + DT_RUNPATH /opt
      + DT_SONAME other.so
      + DT_STRSZ 0x7f"
    `);
});

test.each(linked)('%s: asked for nothing it stays as it is, byte for byte', (name) => {
  expect(editTo(fixturePath(name), out, '').messages).toEqual([]);
  expect(readFileSync(out).equals(readFileSync(fixturePath(name)))).toBe(true);
});

const dynamic = linked.filter((name) => editTo(fixturePath(name), out, '--print-needed').messages.length === 0);

test.each(dynamic)('%s: changed twice it is the same, changed back it does not grow, and it can be read', (name) => {
  const path = fixturePath(name);
  const first = editTo(path, at(name), grown);
  if (!first.isWritten) {
    expect(first.messages.join('\n')).toContain('a static program looks for no libraries');
    return;
  }
  editTo(at(name), out, grown.replace(/--add-rpath \S+/, ''));
  expect(readFileSync(out).equals(readFileSync(at(name)))).toBe(true);
  editTo(at(name), out, '--set-rpath /short');
  editTo(out, out, grown.replace('add-rpath', 'set-rpath'));
  expect(statSync(out).size).toBeLessThanOrEqual(statSync(at(name)).size);
  const problemsOf = (file: string): string[] => decode(openFile(file)).log.diagnostics.map(textOf);
  expect(problemsOf(at(name))).toEqual(problemsOf(path));
  expect(symbolUses(at(name), (each) => each)).toEqual(symbolUses(path, (each) => each));
});

// The rows before have changed the libraries that these need.
test
  .skipIf(!canRun)
  .each(runningFixtures.filter((name) => dynamic.includes(name) && (hasMusl || !name.includes('musl'))))(
  '%s runs like the original, and does so when strip has been at it',
  (name) => {
    const stripped = `${name}.stripped`;
    expect(editTo(fixturePath(name), at(name), grown).isWritten).toBe(true);
    for (const libraries of [folder, dirname(fixturePath(name))]) {
      const environment = { LD_LIBRARY_PATH: libraries };
      expect(differenceOfRuns(fixturePath(name), at(name), { folder, environment })).toBeUndefined();
    }
    if (toolText('strip', ['-o', at(stripped), at(name)]).includes('has no sections')) return;
    const environment = { LD_LIBRARY_PATH: folder };
    expect(differenceOfRuns(fixturePath(name), at(stripped), { folder, environment })).toBeUndefined();
  },
);

test.each(dynamic.filter((name) => name.startsWith('x86_64-')))(
  '%s: readelf and eu-elflint have nothing new to complain about',
  (name) => {
    if (!existsSync(at(name)) && !editTo(fixturePath(name), at(name), grown).isWritten) return;
    const kind = (line: string): string => line.replace(/\[ *\d+\]|0x[0-9a-f]+|\d+/g, '#').replaceAll(folder, '');
    const known = new Set((complaintsOf('eu-elflint', ['--gnu-ld'], fixturePath(name)) ?? []).map(kind));
    const lint = complaintsOf('eu-elflint', ['--gnu-ld'], at(name)) ?? [];
    expect(lint.filter((line) => !known.has(kind(line)))).toEqual([]);
    const own = (complaintsOf('readelf', ['-aW'], fixturePath(name)) ?? []).map((line) =>
      line.replace(fixturePath(name), ''),
    );
    expect((complaintsOf('readelf', ['-aW'], at(name)) ?? []).map((line) => line.replace(at(name), ''))).toEqual(own);
  },
);

/** Each row is done by both; then both are asked what they see in both outputs. */
test
  .skipIf(spawnSync('patchelf', ['--version']).status !== 0)
  .each([
    '--set-interpreter /a/b/c/ld.so',
    '--set-rpath $ORIGIN/../lib:/opt/lib',
    '--set-rpath /opt --force-rpath',
    '--add-rpath /opt/more',
    '--remove-rpath',
    '--set-soname libother.so.9',
    '--add-needed libone.so --add-needed libtwo.so',
    '--remove-needed libfoo.so.1',
    '--replace-needed libc.so.6 libother.so.6',
    '--shrink-rpath',
    '--no-default-lib',
  ])('patchelf %s says the same of its own output and of ours', (options) => {
  for (const name of [
    'x86_64-gcc-usefoo',
    'x86_64-gcc-hello-runpath',
    'x86_64-gcc-hello-nobuildid',
    'x86_64-gcc-libfoo.so',
  ]) {
    const theirs = at('patchelf.out');
    const { status } = spawnSync('patchelf', [...options.split(' '), '--output', theirs, fixturePath(name)]);
    const { isWritten } = editTo(fixturePath(name), out, options);
    expect({ name, isWritten }).toEqual({ name, isWritten: status === 0 });
    if (!isWritten) continue;
    const prints = ['--print-rpath', '--print-needed', '--print-soname'];
    const asked = (file: string): string[] => prints.map((print) => toolText('patchelf', [print, file]));
    const said = (file: string): string[] =>
      prints.map((print) => {
        const { printed, messages } = editTo(file, at('print'), print);
        return messages.length > 0 ? 'none' : printed.join('\n');
      });
    expect(asked(out)).toEqual(asked(theirs));
    expect(said(out)).toEqual(said(theirs));
    expect(said(out).map((text) => text || 'none')).toEqual(
      asked(out).map((text) => (/exit status/.test(text) ? 'none' : text || 'none')),
    );
  }
});

/** Names that hash tables lead to, and names of symbols by the relocations that name them. */
function symbolUses(path: string, rename: (name: string) => string): string[] {
  const file = decode(openFile(path));
  const symbols = dynamicSymbolsOf(file);
  if (!symbols) return [];
  const view = linkViewOf({ ...file, sections: [] });
  const { shndx } = view.symbols.get;
  const nameOf = (row: number): string => symbolName(symbols, row).replace(/@.*/, '');
  const rows = Array.from({ length: symbols.count }, (_, row) => row).filter((row) => row > 0);
  const isFound = (row: number): boolean => findThroughHash(view, symbolNameOf(nameOf(row)), (each) => each === row);
  const found = rows.filter((row) => shndx(row) !== 0 && isFound(row));
  const uses = dynamicRelocationsOf(file).flatMap((table) =>
    Array.from({ length: table.count }, (_, row) => row)
      .filter((row) => table.symbol(row) > 0)
      .map((row) => `${table.name} ${table.place(row)} ${table.type(row)} ${rename(nameOf(table.symbol(row)))}`),
  );
  const named = (row: number): string => `${rename(nameOf(row))} ${versionOf(file, row)?.name ?? ''}`;
  return [...found.map(named).sort(), ...uses];
}

test.each(dynamic)('%s: renamed symbols are found, and relocations name those that they named', (name) => {
  const path = fixturePath(name);
  const symbols = dynamicSymbolsOf(decode(openFile(path)));
  const names = Array.from({ length: symbols?.count ?? 0 }, (_, row) =>
    symbols ? symbolName(symbols, row).replace(/@.*/, '') : '',
  );
  const map = new Map(
    [...new Set(names)]
      .filter((each, row) => /^\w/.test(each) && row % 2 === 1)
      .map((each, row) => [each, `other_name_${row}`]),
  );
  writeFileSync(at('map'), [...map].map(([from, to]) => `${from} ${to}\n`).join(''));
  const { messages, isWritten } = editTo(path, out, `--rename-dynamic-symbols ${at('map')}`);
  expect(messages.filter((each) => !/its own code|MIPS_XHASH|packed|no room behind/.test(each))).toEqual([]);
  if (isWritten) expect(symbolUses(out, (each) => each)).toEqual(symbolUses(path, (each) => map.get(each) ?? each));
});

test.each(dynamic)(
  '%s: a hidden symbol is not found, an exported one is, and relocations name the same ones',
  (name) => {
    const path = fixturePath(name);
    const before = symbolUses(path, (each) => each);
    const [first = ''] = before;
    const [hidden = ''] = first.split(' ');
    if (!before.some((line) => line.split(' ').length === 2)) return;
    const { messages, isWritten } = editTo(path, out, `--hide ${hidden}`);
    expect(messages.filter((each) => !/its own code|MIPS_|packed|a copy of/.test(each))).toEqual([]);
    if (!isWritten) return;
    const isOf = (line: string): boolean => line.split(' ').length === 2 && line.startsWith(`${hidden} `);
    expect(symbolUses(out, (each) => each)).toEqual(before.filter((line) => !isOf(line)));
    const rename = `--hide ${hidden} --export ${hidden} --rename-dynamic-symbols ${at('map')}`;
    writeFileSync(at('map'), `${hidden} under_another_name\n`);
    expect(
      editTo(out, at('back'), rename).messages.filter((each) => !each.startsWith('warning: the program headers')),
    ).toEqual([]);
    // It is where it was, without its version, if it had one and there was one of it.
    const uses = (file: string): string[] =>
      [...new Set(symbolUses(file, (each) => each).map((line) => line.replace(/^(\S+) \S*$/, '$1')))].sort();
    const renamed = (line: string): string => line.replace(new RegExp(`(^| )${hidden}$`), '$1under_another_name');
    expect(uses(at('back'))).toEqual(uses(path).map(renamed).sort());
  },
);

test('whom a symbol is for: what is refused', () => {
  const said = (fixture: string, options: string): string =>
    editTo(fixturePath(fixture), out, options).messages.join('\n').replaceAll(folder, '…');
  writeFileSync(at('map'), 'foo_name other_name\n');
  expect(
    [
      said('x86_64-gcc-hello-pie', '--hide puts'),
      said('x86_64-gcc-hello-pie', '--hide stderr'),
      said('x86_64-gcc-hello-pie', '--hide nobody'),
      said('x86_64-gcc-hello-pie', '--export puts'),
      said('x86_64-gcc-hello-pie', '--export nobody'),
      said('x86_64-gcc-hello-pie', '--export nobody=0x100000'),
      said('x86_64-gcc-libfoo.so', '--export foo_name=0x1100'),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "error: --hide: it does not define puts: what it needs of others can't be hidden
    error: --hide: stderr is a copy of a library's variable, and the library has to find it
    error: --hide: no dynamic symbol nobody
    error: --export: it does not define puts: it needs it of another file
    error: --export: it has no symbol nobody: nobody=ADDRESS says where it is
    error: --export: 0x100000 is in no segment that is loaded
    error: --export: it has a dynamic symbol foo_name already"
  `);
});

test.skipIf(!hasCompiler)('needs gcc: thread-local symbols hold no table in its place', () => {
  const variables = Array.from({ length: 40 }, (_, index) => `__thread long before${index}, at${index};`);
  writeFileSync(at('local.c'), variables.join('\n'));
  const words = ['-shared', '-fPIC', '-Wl,-z,separate-code', at('local.c'), '-o', at('liblocal.so')];
  expect(spawnSync('gcc', words).status).toBe(0);
  // Their offsets in the block are as small as the addresses of the first tables.
  expect(editTo(at('liblocal.so'), out, `--set-rpath /${'long/'.repeat(3000)}`).remarks).not.toContainEqual(
    expect.stringMatching(/^program headers: moved/),
  );
  expect(toolText('strip', ['-o', at('stripped'), out])).toBe('');
});

test.skipIf(!existsSync('/usr/bin/patchelf'))('needs patchelf: what it leaves between segments is written anew', () => {
  copyFileSync(fixturePath('x86_64-gcc-libfoo.so'), at('patched'));
  for (const path of ['/a/rather/long/path/to/somewhere', `/longer/${'long/'.repeat(900)}`])
    expect(spawnSync('patchelf', ['--set-rpath', path, at('patched')]).status).toBe(0);
  expect(editTo(at('patched'), out, grown).messages).toEqual([]);
  const sections = toolText('readelf', ['-SW', out]);
  const size = Number.parseInt(/\.dynstr +STRTAB +\w+ \w+ (\w+)/.exec(sections)?.[1] ?? '', 16);
  expect(toolText('readelf', ['-dW', out])).toMatch(new RegExp(`STRSZ\\) +${size} `));
});

/** Segments that mmap can't map, and a dynamic section that the dynamic linker can't write to. */
function whatLoadersRefuse(path: string): string[] {
  const source = openFile(path);
  const { segments } = decode(source);
  source.close();
  const loads = segments.filter(({ type }) => type === 1);
  const dynamic = segments.find(({ type }) => type === 2);
  const holder = loads.find(
    ({ offset, fileSize }) => dynamic && dynamic.offset >= offset && dynamic.offset < offset + fileSize,
  );
  const crooked = loads.filter(({ address, offset, align }) => (address - offset) % align !== 0);
  return [
    ...crooked.map(({ index }) => `program header ${index} is not aligned`),
    ...(dynamic && ((holder?.flags ?? 0) & 2) === 0 ? ['the dynamic section is not writable'] : []),
  ];
}

/** The kinds of what users of patchelf report, by its numbers; options go one after the other. */
test.skipIf(!hasCompiler).each([
  ['#10 #145 #196: strip after a longer search path', [`--set-rpath /${'long/'.repeat(60)}`]],
  ['#110 #446 #558 #568: it does not start', [`--set-rpath /${'r'.repeat(200)} --set-interpreter $interpreter`]],
  ['#115: a library goes and comes back', ['--remove-needed libm.so.6', '--add-needed libm.so.6']],
  ['#162 #315: a symbol is the end of the search path', ['--set-rpath /other', '--remove-rpath', '--set-rpath /third']],
  [
    '#193: a library, the search path and the interpreter',
    ['--replace-needed libm.so.6 libm.so.6 --set-rpath /a', grown],
  ],
  ['#371: strip after --no-default-lib', ['--no-default-lib']],
  ['#146: more entries than the dynamic section holds', [`${'--add-needed libm.so.6 '.repeat(12)}${grown}`]],
  ['#244: strip between two edits', ['--set-rpath /a', 'strip', `--set-rpath /${'long/'.repeat(200)}`]],
  ['#492 #528: pages of 2 MiB', [`--set-rpath /${'long/'.repeat(900)}`], '-Wl,-z,max-page-size=0x200000'],
] as const)('needs gcc: patchelf %s', (_, steps, flag: string = '-Wl,-z,relro') => {
  const program = at(`reported${flag}`);
  if (!existsSync(program)) {
    writeFileSync(
      at('reported.c'),
      'double cos(double); int puts(const char *); int the_end(int n) { return cos(n) < 2 ? puts("well") : 0; }\n' +
        'int main(int n) { return the_end(n) < 0; }',
    );
    const words = [
      '-g',
      '-rdynamic',
      '-pie',
      '-fPIE',
      at('reported.c'),
      '-Wl,-rpath,/some/the_end',
      flag,
      '-o',
      program,
    ];
    expect(toolText('gcc', [...words, '-lm'])).toBe('');
  }
  const [before = ''] = editTo(program, out, '--print-interpreter').printed;
  const interpreter = before.replace(/\/([^/]*)$/, '/./$1');
  copyFileSync(program, out);
  for (const options of steps)
    if (options === 'strip') expect(toolText('strip', [out])).toBe('');
    else expect(editTo(out, out, options.replace('$interpreter', interpreter)).isWritten).toBe(true);
  expect(whatLoadersRefuse(out)).toEqual([]);
  const environment = { LD_LIBRARY_PATH: '/lib/x86_64-linux-gnu' };
  const path = at('stripped');
  expect(differenceOfRuns(program, out, { folder, environment })).toBeUndefined();
  expect(toolText('strip', ['-g', '-o', path, out])).toBe('');
  expect(differenceOfRuns(program, path, { folder, environment })).toBeUndefined();
  if (steps[0].includes('interpreter'))
    expect(toolText('gdb', ['-nx', '-batch', '-ex', 'info line main', out])).toContain('Line 2 of');
  expect(editTo(out, path, steps.at(-1) ?? '').isWritten).toBe(true);
  expect(statSync(path).size).toBeLessThanOrEqual(statSync(out).size);
});

test('a symbol that may stay undefined', () => {
  const weakOf = (path: string): string[] =>
    toolText('readelf', ['--dyn-syms', '-W', path])
      .split('\n')
      .filter((line) => / WEAK .* puts/.test(line));
  editTo(fixturePath('x86_64-gcc-hello-pie'), out, '--weaken puts');
  expect([weakOf(fixturePath('x86_64-gcc-hello-pie')).length, weakOf(out).length]).toEqual([0, 1]);
});

test('sections that are not loaded come and go, and a file that lost one is as short as before', () => {
  writeFileSync(at('payload'), 'some bytes');
  const path = fixturePath('x86_64-gcc-hello-pie');
  const sizes = (...files: readonly string[]): number[] => files.map((file) => statSync(file).size);
  const add = `--add-section .payload=${at('payload')}`;
  editTo(path, at('with'), add);
  expect(
    differenceOf(path, at('with'))
      .replace(/0x[0-9a-f]+/g, '#')
      .split('\n')
      .filter((line) => /payload/.test(line)),
  ).toEqual(['+ .payload #+# at #']);
  expect(readFileSync(at('with')).includes('some bytes')).toBe(true);
  editTo(at('with'), out, add);
  expect(readFileSync(out).equals(readFileSync(at('with')))).toBe(true);
  editTo(at('with'), at('without'), '--remove-section .payload');
  editTo(at('without'), out, add);
  expect(readFileSync(out).equals(readFileSync(at('with')))).toBe(true);
  editTo(path, at('short'), '--remove-section .comment --strip-debug');
  const [before, after] = sizes(path, at('short'));
  expect(after).toBeLessThan(before ?? 0);
  expect(complaintsOf('eu-elflint', ['--gnu-ld'], at('short')) ?? []).toEqual([]);
  const refused = [
    '--remove-section .text',
    '--remove-section .strtab',
    '--remove-section .shstrtab',
    `--add-section .comment=${at('payload')}`,
  ];
  expect(refused.map((options) => editTo(path, out, options).messages.join())).toEqual([
    'error: --remove-section: .text is loaded: code may use it',
    'error: --remove-section: .strtab is used by section .symtab',
    'error: --remove-section: .shstrtab has the names of the sections',
    'error: --add-section: it has another section .comment: take that away first',
  ]);
});

test('a build-id is another for another file, the same for the same', () => {
  const idOf = (path: string): string => /Build ID: (\w+)/.exec(toolText('readelf', ['-n', path]))?.[1] ?? '';
  const path = fixturePath('x86_64-gcc-hello-runpath');
  const ids = ['--build-id', '--build-id', '--build-id --set-rpath /a', '--set-rpath /a'].map((options) => {
    editTo(path, out, options);
    return idOf(out);
  });
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
  expect(ids[3]).toBe(idOf(path));
  editTo(path, at('first'), '--build-id');
  editTo(at('first'), out, '--build-id');
  expect(readFileSync(out).equals(readFileSync(at('first')))).toBe(true);
});

test('what can not be changed, and why', () => {
  writeFileSync(at('script'), '#!/bin/sh\n');
  writeFileSync(at('cut'), readFileSync(fixturePath('x86_64-gcc-libfoo.so')).subarray(0, 5000));
  const far = readFileSync(fixturePath('x86_64-gcc-libfoo.so'));
  far.writeBigUInt64LE(0x4000_0000_0000_0010n, Number(far.readBigUInt64LE(32)) + 16);
  writeFileSync(at('far'), far);
  // DT_STRTAB leads into the ELF header.
  const inside = readFileSync(fixturePath('x86_64-gcc-libfoo.so'));
  const { table, entries } = dynamicOf(decode(sourceOf(inside))) ?? { table: { offset: 0 }, entries: [] };
  const row = entries.findIndex(({ constant }) => constant?.name === 'STRTAB');
  inside.writeBigUInt64LE(1n, table.offset + row * 16 + 8);
  writeFileSync(at('inside'), inside);
  // .shstrtab reaches over the section headers behind it.
  const shared = readFileSync(fixturePath('x86_64-gcc-libfoo.so'));
  const { sectionTable } = decode(sourceOf(shared));
  shared.writeBigUInt64LE(0x400n, sectionTable.offset + (sectionTable.count - 1) * sectionTable.stride + 32);
  writeFileSync(at('shared'), shared);
  // .gnu.hash lies over the ELF header.
  const over = readFileSync(fixturePath('x86_64-gcc-libfoo.so'));
  over.writeBigUInt64LE(0n, sectionTable.offset + 2 * sectionTable.stride + 24);
  writeFileSync(at('over'), over);
  const rows: readonly (readonly [path: string, options: string])[] = [
    [at('shared'), '--set-rpath /a'],
    [at('over'), '--add-debug-tag'],
    [at('inside'), `--set-rpath /${'a/'.repeat(80)}`],
    [at('script'), '--set-rpath /a'],
    [at('far'), '--set-rpath /a'],
    [at('cut'), '--set-rpath /a'],
    [fixturePath('gnu.a'), '--set-rpath /a'],
    [fixturePath('x86_64-gcc-tls.o'), '--set-rpath /a'],
    [fixturePath('x86_64-core'), '--set-rpath /a'],
    [fixturePath('x86_64-musl-hello-static'), '--set-rpath /a --set-interpreter /b'],
    [fixturePath('x86_64-gcc-libfoo.so'), '--set-interpreter /b'],
    [fixturePath('x86_64-gcc-hello-nostack'), '--no-default-lib --rt0 /b'],
    [fixturePath('x86_64-gcc-hello-nostack'), '--remove-rpath'],
    [fixturePath('x86_64-gcc-hello.debug'), '--print-rpath --print-needed --set-rpath /a'],
    [fixturePath('x86_64-gcc-hello.debug'), '--add-arena 4096'],
    [fixturePath('x86_64-gcc-hello-pie'), '--print-soname'],
    [fixturePath('x86_64-gcc-hello-pie'), '--clear-symbol-version nobody --set-os-abi plan9'],
    [fixturePath('x86_64-gcc-usefoo'), '--remove-needed libfoo.so.1'],
  ];
  const said = rows.map(([path, options]) => {
    rmSync(out, { force: true });
    const { messages } = editTo(path, out, options);
    return `${path.replace(/^.*\//, '')} ${options}\n  ${messages.join('\n  ')}${existsSync(out) ? '\n  written' : ''}`;
  });
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "shared --set-rpath /a
      error: its section headers share bytes with something else: they can not say where sections are now
    over --add-debug-tag
      error: section 2 (GNU_HASH) has bytes at 0x0 that are headers of the file
    inside --set-rpath /a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/
      error: .dynstr at 0x1 has no room to grow, and something else shares its bytes
    script --set-rpath /a
      error: no ELF file: it begins with #!
    far --set-rpath /a
      error: program header 0 has an address or a size of more than 53 bits, which is not computed exactly
    cut --set-rpath /a
      error: a table of headers ends outside the file
    gnu.a --set-rpath /a
      error: an archive: its members are no programs and no libraries
    x86_64-gcc-tls.o --set-rpath /a
      error: ET_REL is no program and no library
    x86_64-core --set-rpath /a
      error: ET_CORE is no program and no library
    x86_64-musl-hello-static --set-rpath /a --set-interpreter /b
      error: --set-rpath: it has no dynamic section: it is statically linked
      error: --set-interpreter: it has no interpreter (PT_INTERP): it is no program that a dynamic linker loads
    x86_64-gcc-libfoo.so --set-interpreter /b
      error: --set-interpreter: it has no interpreter (PT_INTERP): it is no program that a dynamic linker loads
    x86_64-gcc-hello-nostack --no-default-lib --rt0 /b
      error: --no-default-lib: a static program looks for no libraries, and start code of glibc stops at such an entry
      error: --rt0: it is a static program, which its own start code relocates: a second time it would break
    x86_64-gcc-hello-nostack --remove-rpath
      
      written
    x86_64-gcc-hello.debug --print-rpath --print-needed --set-rpath /a
      error: --set-rpath: its dynamic section is not in it: it has the debugging information of another file
    x86_64-gcc-hello.debug --add-arena 4096
      error: --add-arena: it has the debugging information of another file, and its program headers
    x86_64-gcc-hello-pie --print-soname
      error: it has no DT_SONAME
    x86_64-gcc-hello-pie --clear-symbol-version nobody --set-os-abi plan9
      warning: no symbol nobody: nothing is changed
      error: --set-os-abi: no OS ABI plan9: one of system-v, hp-ux, netbsd, linux, solaris, aix, irix, freebsd, tru64, openbsd, openvms
    x86_64-gcc-usefoo --remove-needed libfoo.so.1
      warning: versions of libfoo.so.1 are still needed (FOO_1.0, FOO_2.0): without another file that loads it glibc does not start this one; --clear-symbol-version takes them off symbols
      written"
  `);
});

test('where a header says that section headers are though there are none, are the same bytes afterwards', () => {
  const bytes = readFileSync(fixturePath('x86_64-gcc-libfoo.so'));
  const before = Number(bytes.readBigUInt64LE(0x28));
  bytes.writeUInt16LE(0, 0x3c);
  writeFileSync(at('stale'), bytes);
  expect(editTo(at('stale'), out, `--set-rpath /${'long/'.repeat(2000)}`).messages).toEqual([]);
  const after = readFileSync(out);
  const now = Number(after.readBigUInt64LE(0x28));
  expect(now).toBeGreaterThan(before);
  expect(after.subarray(now, now + 64).equals(bytes.subarray(before, before + 64))).toBe(true);
});

test('versions of symbols: what the library has, and nothing else', () => {
  const source = openFile(fixturePath('x86_64-gcc-hello-pie'));
  const has: Provider = (library, symbol) =>
    library === 'libc.so.6' ? (symbol === 'puts' ? [] : ['GLIBC_2.2.5', 'GLIBC_2.34']) : undefined;
  const lines = (changes: readonly Change[], provider?: Provider, floor?: string): string => {
    const request = { prints: [], forceRpath: false, allowedPrefixes: [], isUnsorted: false, files: nodeFiles };
    const { log, printed, file } = edit(source, {
      ...request,
      changes,
      currentFolder: '/',
      ...(provider && { provider }),
      ...(floor !== undefined && { floor }),
    });
    if (file) {
      const bytes = new Uint8Array(file.size);
      for (const _ of file.writing({ write: (offset, piece) => bytes.set(piece, offset) }));
      const { needs } = versionsOf(decode(sourceOf(bytes)));
      return [...log.diagnostics.map(textOf), ...printed, needs.map(({ name }) => name).join()].join('\n');
    }
    return log.diagnostics.map(textOf).join('\n');
  };
  const start = (version: string): Change[] => [{ option: 'set-version', values: ['__libc_start_main', version] }];
  expect(lines([], has, '2.33')).toMatchInlineSnapshot(`
    "__libc_start_main GLIBC_2.34 -> GLIBC_2.2.5: a glibc before 2.34 runs constructors only of a program whose start code passes __libc_csu_init, which one linked with 2.34 has not (glibc csu/libc-start.c, call_init and its version before 2.34)
    GLIBC_2.34,GLIBC_2.2.5"
  `);
  expect(lines(start('GLIBC_2.2.5'), has)).toMatchInlineSnapshot(`
    "__libc_start_main@GLIBC_2.2.5: a glibc before 2.34 runs constructors only of a program whose start code passes __libc_csu_init, which one linked with 2.34 has not (glibc csu/libc-start.c, call_init and its version before 2.34)
    GLIBC_2.2.5"
  `);
  expect(lines(start('GLIBC_2.2.5'))).toMatchInlineSnapshot(`
    "libc.so.6 is not found: whether it has __libc_start_main@GLIBC_2.2.5 is not known
    __libc_start_main@GLIBC_2.2.5: a glibc before 2.34 runs constructors only of a program whose start code passes __libc_csu_init, which one linked with 2.34 has not (glibc csu/libc-start.c, call_init and its version before 2.34)
    GLIBC_2.2.5"
  `);
  expect(lines(start('GLIBC_2.9'), has)).toMatchInlineSnapshot(
    `"--set-version: libc.so.6 has no __libc_start_main@GLIBC_2.9; it has GLIBC_2.2.5, GLIBC_2.34"`,
  );
  expect(lines([{ option: 'set-version', values: ['nobody', 'X'] }], has)).toMatchInlineSnapshot(
    `"--set-version: it needs no version of nobody"`,
  );
  expect(lines([{ option: 'floor', values: ['2.2'] }], has)).toMatchInlineSnapshot(
    `"--floor: no older version of getenv@GLIBC_2.2.5 (libc.so.6 has it in no older version), __libc_start_main@GLIBC_2.34 (libc.so.6 has it in no older version), puts@GLIBC_2.2.5 (libc.so.6 has it in no older version), fprintf@GLIBC_2.2.5 (libc.so.6 has it in no older version), __cxa_finalize@GLIBC_2.2.5 (libc.so.6 has it in no older version), stderr@GLIBC_2.2.5 (libc.so.6 has it in no older version)"`,
  );
  expect(lines([{ option: 'floor', values: ['old'] }], has)).toMatchInlineSnapshot(
    `"--floor: 'old' is no version of glibc: 2.17"`,
  );
  source.close();
});

test('every option is in the help, which docs/edit.md repeats', () => {
  const [, help = ''] = /\$ elfsmith edit --help\n([^]*?)```/.exec(readFileSync('docs/edit.md', 'utf8')) ?? [];
  const said = new Set([...help.matchAll(/--[a-z][\w-]*/g)].map(([option]) => option));
  expect(optionNames.filter((name) => !said.has(`--${name}`))).toEqual([]);
  const known = new Set([...optionNames, 'output', 'version'].map((name) => `--${name}`));
  expect([...said].filter((option) => !known.has(option) && option !== '--experimental-sea-config')).toEqual([]);
});

test('wrong words', () => {
  const rows = [
    '',
    'file',
    'file --set-rpath',
    'file --replace-needed one',
    'a b --set-rpath /x -o out',
    'file --bogus',
    `file --set-rpath @${at('absent')}`,
  ];
  const said = rows.map((row) => `${row}: ${JSON.stringify(parseEdit(row.split(' ').filter((word) => word !== '')))}`);
  expect(said.join('\n').replaceAll(folder, '…')).toMatchInlineSnapshot(`
    ": "edit needs a file, and options as patchelf has them"
    file: "edit needs something to change or to print"
    file --set-rpath: "--set-rpath needs PATHS"
    file --replace-needed one: "--replace-needed needs LIBRARY and OTHER"
    a b --set-rpath /x -o out: "--output goes with one file"
    file --bogus: "no option --bogus"
    file --set-rpath @…/absent: "getting info about '…/absent': no such file or directory""
  `);
});

/** What the command prints for words; files are those of the tests' folder. */
function run(words: string): string {
  const command = parseEdit(
    words.split(' ').map((word) => (/^[a-z]/.test(word) ? at(word) : word.replace('@', `@${folder}/`))),
  );
  if (typeof command === 'string') return command;
  let text = '';
  editFiles({ write: (piece) => void (text += piece), flush: () => {} }, command);
  return text.trim();
}

test('in place: mode and links stay, other names of the file keep what it was, the same again writes nothing', () => {
  copyFileSync(fixturePath('x86_64-gcc-hello-runpath'), at('program'));
  chmodSync(at('program'), 0o750);
  symlinkSync('program', at('link'));
  linkSync(at('program'), at('other'));
  expect(run('--set-rpath /a --print-rpath link')).toBe('$ORIGIN/../lib:/tmp');
  expect(run('--print-rpath link')).toBe('/a');
  expect(lstatSync(at('link')).isSymbolicLink() && readlinkSync(at('link'))).toBe('program');
  expect(statSync(at('program')).mode & 0o7777).toBe(0o750);
  expect(run('--print-rpath other')).toBe('$ORIGIN/../lib:/tmp');
  const { ino } = statSync(at('program'));
  run('--in-place --set-rpath /a program');
  expect(statSync(at('program')).ino).toBe(ino);
  writeFileSync(at('value'), '/from/a/file');
  run('--set-rpath @value --output third program');
  expect(run('--print-rpath --print-execstack third')).toBe('/from/a/file\nexecstack: -');
  expect(statSync(at('third')).mode & 0o7777).toBe(0o750);
});

test('the command: an output that can not be, and the plan without one', () => {
  copyFileSync(fixturePath('x86_64-gcc-hello-pie'), at('program'));
  const { mtimeMs } = statSync(at('program'));
  expect(complaintsOfRun('--now program -o program')).toContain('program is the input: it is changed with --in-place');
  expect(complaintsOfRun('--now program -o nowhere/out')).toMatch(
    /program: .*nowhere\/out can't be written: no such file/,
  );
  const plan = JSON.parse(run('--now --dry-run --json program')) as Record<string, unknown[]>;
  expect(JSON.stringify([plan['changes'], plan['ranges'], plan['moved']])).toMatchInlineSnapshot(
    `"[[{"option":"now","values":[]}],[{"offset":"0x2f20","size":1,"address":"0x3f20","names":[".dynamic"]},{"offset":"0x2f68","size":9,"address":"0x3f68","names":[".dynamic"]}],[]]"`,
  );
  expect(run('--json --now program')).toBe('--json goes with --dry-run');
  expect(run('--dry-run program')).toBe('--dry-run is about what is to be changed');
  expect(run('--main x --now program')).toBe('--main goes with --start-like');
  expect(statSync(at('program')).mtimeMs).toBe(mtimeMs);
});

/** What the command says on standard error. */
function complaintsOfRun(words: string): string {
  const said: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  run(words);
  spy.mockRestore();
  return said.join('');
}

/** Sets an extended attribute, or gives its value: by system calls of x86-64, since tools for that may be missing. */
const attribute = (path: string, value?: string): string =>
  toolText('perl', [
    '-e',
    value === undefined
      ? 'my $v = " " x 9; my $n = syscall(191, $ARGV[0], "user.note", $v, 9); print $n < 0 ? "none" : substr($v, 0, $n)'
      : 'exit(syscall(188, $ARGV[0], "user.note", $ARGV[1], length $ARGV[1], 0) != 0)',
    path,
    ...(value === undefined ? [] : [value]),
  ]);

test('in place: what is kept besides bytes, and what is said of what is not', () => {
  const path = at('kept');
  copyFileSync(fixturePath('x86_64-gcc-hello-pie'), path);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(path, 1234, 1235);
  chmodSync(path, 0o4751);
  // Not on every file system.
  const isNoted = canRun && attribute(path, 'mine') === '';
  const replaced = (text: string, asked = path): readonly string[] =>
    replaceFile(asked, asked, true, (file) => [file.write(0, Buffer.from(text))].map(() => 0)).losses;
  expect(replaced('one')).toEqual([]);
  const { mode, uid, gid } = statSync(path);
  expect(mode & 0o7777).toBe(0o4751);
  if (isRoot) expect([uid, gid]).toEqual([1234, 1235]);
  if (isNoted) expect(attribute(path)).toBe('mine');
  linkSync(path, at('kept-too'));
  symlinkSync('kept', at('to-kept'));
  expect(replaced('two', at('to-kept'))).toEqual(['its other names (hard links, 1) keep the file as it was']);
  expect([readFileSync(path, 'latin1'), readFileSync(at('kept-too'), 'latin1')]).toEqual(['two', 'one']);
  expect(lstatSync(at('to-kept')).isSymbolicLink()).toBe(true);
  const known = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    expect(replaced('three')).toEqual([
      'extended attributes and access control lists are lost, if it had any: there is no GNU cp',
    ]);
  } finally {
    process.env['PATH'] = known;
  }
  expect(statSync(path).mode & 0o7777).toBe(0o4751);
  const fails = (code: string, syscall: string): (() => never) => {
    return () => {
      throw Object.assign(new Error(`${code}: operation not permitted, ${syscall} 'x'`), { code, syscall });
    };
  };
  expect(() => replacing('/a/b', fails('EACCES', 'open'))).toThrow('and /a does not take one: operation not permitted');
  expect(() => replacing('/a/b', fails('EPERM', 'rename'))).toThrow(
    "can't take its place: operation not permitted (it",
  );
});

test('an output that is a device is written to, and stays one', () => {
  // Like /dev/null, under a name of its own: a device where that is allowed, else a pipe, which has no offsets.
  const isAllowed = spawnSync('mknod', [at('null'), 'c', '1', '3']).status === 0;
  if (!isAllowed) expect(spawnSync('mkfifo', [at('null')]).status).toBe(0);
  copyFileSync(fixturePath('x86_64-gcc-hello-runpath'), at('input'));
  const { dev, ino } = lstatSync(at('null'));
  run('--set-rpath /a --output null input');
  expect(lstatSync(at('null'))).toMatchObject({ dev, ino });
});

test('the command: exit codes, and complaints on standard error', () => {
  copyFileSync(fixturePath('x86_64-gcc-hello-pie'), out);
  const cli = join(import.meta.dirname, '../../server/cli/cli.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'edit', '--print-needed', '--print-soname', 'out'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect([status, stdout, stderr]).toEqual([1, '', 'out: it has no DT_SONAME\n']);
  // Build tools ask for patchelf's version first.
  const asked = spawnSync(process.execPath, [cli, 'edit', '--version'], { encoding: 'utf8' });
  expect(asked.stdout).toMatch(/^patchelf 0\.18\.0: /);
});

test('damaged files: refused with a reason, or written as a file that can be read', () => {
  const sources = mutantSources.filter((path) => !/\.(o|a)$|core/.test(path));
  for (let index = 0; index < 150; index++) {
    const { bytes, name } = mutant(7, index, sources);
    const command = parseEdit([...grown.split(' '), '--set-soname', 'a-rather-long-name-for-a-library.so', 'file']);
    if (typeof command === 'string') throw new Error(command);
    const { file, log } = edit(sourceOf(bytes), { ...command.request, files: nodeFiles, currentFolder: '/' });
    if (!file) {
      expect({ name, isSaid: log.hasErrors }).toEqual({ name, isSaid: true });
      continue;
    }
    const written = new Uint8Array(file.size);
    for (const _ of file.writing({ write: (offset, piece) => written.set(piece, offset) }));
    const again = decode(sourceOf(written));
    expect({ name, segments: again.segments.length > 0 }).toEqual({ name, segments: true });
  }
});

test('other files are named from where one is, or by whole paths, also of Windows', () => {
  const said = ['plain', '/whole', String.raw`C:\drive`, 'c:/drive'];
  expect(said.map((path) => pathIn('/here', path))).toEqual(['/here/plain', ...said.slice(1)]);
});

// Code of two files compared: what has only moved is the same, and of what differs the instructions are told.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver';
import { sourceOf } from '../shared/base/bytes.ts';
import { codeSteps, comparerOf, type CodeComparison, type CodeSides } from '../shared/compare/code.ts';
import { compareFiles } from '../shared/compare/compare.ts';
import { Paths } from '../shared/compare/paths.ts';
import { decodeArchive, memberSource } from '../shared/decode/archive.ts';
import { decode, type ElfFile } from '../shared/decode/file.ts';
import { comparedCodeView } from '../shared/documents/comparedCode.ts';
import { comparisonView } from '../shared/documents/comparison.ts';
import { textOf } from '../shared/listing/listing.ts';
import { defaultPaging, overview } from '../shared/listing/overview.ts';
import { decoderOf } from './support/checkCode.ts';
import { LspClient, listingOf } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';
import { compareWhole } from './support/checkCompare.ts';
import { comparedSources, mutant } from './support/mutants.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sources = join(import.meta.dirname, '../fixtures/src');
const source = join(sources, 'moves.c');

/** What is built of the source once, by compiler and flags. */
const built = new Map<string, ElfFile>();

/** @param flags as of a compiler; `CHANGED`, `MOVED`: see the source */
function build(compiler: string, flags: string): ElfFile {
  const key = `${compiler} ${flags}`;
  const known = built.get(key);
  if (known) return known;
  const output = join(folder, String(built.size));
  execFileSync(compiler, ['-O2', ...flags.split(' '), source, '-o', output]);
  const file = decode(sourceOf(readFileSync(output)));
  built.set(key, file);
  return file;
}

async function sidesOf(before: ElfFile, after: ElfFile): Promise<CodeSides> {
  const [old, now] = [await decoderOf(before), await decoderOf(after)];
  if (!old || !now) throw new Error('no decoder');
  return { before: { file: before, decoder: old }, after: { file: after, decoder: now } };
}

async function compareCode(before: ElfFile, after: ElfFile): Promise<CodeComparison> {
  const steps = codeSteps(await sidesOf(before, after));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Functions that differ: `+` new, `-` gone, else how many instructions only one of both has. */
async function changesOf(before: ElfFile, after: ElfFile): Promise<string[]> {
  const { changes } = await compareCode(before, after);
  return changes.map(({ key, before: old, after: now, only }) => {
    if (!old || !now) return `${old ? '-' : '+'} ${key}`;
    return only ? `${key} ${only.before}/${only.after}` : key;
  });
}

const triplets = 'x86_64 aarch64 arm riscv64 powerpc64le s390x i686'
  .split(' ')
  .map((cpu) => `/usr/bin/${cpu}-linux-gnu${cpu === 'arm' ? 'eabihf' : ''}-gcc`);

test.each(triplets)('all has moved, for %s (skipped: needs it)', async (compiler) => {
  if (!existsSync(compiler)) return console.log(`skipped: needs ${compiler}`);
  expect(await changesOf(build(compiler, '-DPLAIN'), build(compiler, '-DMOVED'))).toEqual(['+ extra']);
});

const [gcc = ''] = triplets;
const hasGcc = existsSync(gcc);

test.skipIf(!hasGcc)('in object files, at fixed addresses, without names (skipped: needs gcc)', async () => {
  for (const flags of ['-c', '-no-pie -fno-pie', '-shared -fPIC'])
    expect([flags, await changesOf(build(gcc, `${flags} -DPLAIN`), build(gcc, `${flags} -DMOVED`))]).toEqual([
      flags,
      ['+ extra'],
    ]);
  // The same file without symbols is the same code; in another one functions are found by what they look like.
  expect(await changesOf(build(gcc, '-DPLAIN'), build(gcc, '-DPLAIN -s'))).toEqual([]);
  expect(await changesOf(build(gcc, '-s -DPLAIN'), build(gcc, '-s -DCHANGED'))).toMatchInlineSnapshot(`
    [
      "function at 0x1090 1/1",
      "times 1/1",
      "function at 0x1290 2/4",
    ]
  `);
});

test.skipIf(!hasGcc)('what differs: a constant, a text, a call (skipped: needs gcc)', async () => {
  const [before, after] = [build(gcc, '-DPLAIN'), build(gcc, '-DCHANGED')];
  expect(await changesOf(build(gcc, '-c -DPLAIN'), build(gcc, '-c -DCHANGED'))).toMatchInlineSnapshot(`
    [
      "times 1/1",
      "pick 2/4",
      "main 1/1",
    ]
  `);
  expect(await changesOf(before, after)).toMatchInlineSnapshot(`
    [
      "main 1/1",
      "times 1/1",
      "pick 2/4",
    ]
  `);
  const { summary, topics } = compareFiles(before, after);
  expect(summary).toMatchInlineSnapshot(`
    [
      "3 functions have other code: main, pick, times.",
      "2 sections are other ones: .rodata, .eh_frame.",
    ]
  `);
  expect(topics.find(({ topic }) => topic.id === 'code')?.changes[0]).toMatchInlineSnapshot(`
    {
      "after": {
        "at": 4240,
        "document": "code 2 main",
        "key": "main",
        "to": "address",
        "value": "109 bytes, 1 instruction only here",
      },
      "before": {
        "at": 4240,
        "document": "code 2 main",
        "key": "main",
        "to": "address",
        "value": "109 bytes, 1 instruction only here",
      },
      "key": "main",
    }
  `);
  const { changes } = await compareCode(before, after);
  const key = changes.find((change) => change.key === 'pick')?.document ?? '';
  const sides = await sidesOf(before, after);
  const text = (side: 'before' | 'after'): string => {
    const view = comparedCodeView(sides, side, key, defaultPaging);
    return typeof view === 'string' ? view : textOf(overview(view));
  };
  expect(text('after')).toMatchInlineSnapshot(`
    "# Code of pick
        push    rbx
        cmp     edi, 5
        ja      pick.cold
        lea     rdx, [.rodata]
        mov     edi, edi
        movsxd  rax, dword ptr [rdx + rdi*4]
        add     rax, rdx
        jmp     rax
        mov     eax, dword ptr [counter]
        add     eax, 0xb
        pop     rbx
        ret
        lea     rdi, ["third"]
        call    puts
        xor     eax, eax
        pop     rbx
        ret
        mov     edi, 3
        call    helper
        mov     edi, 4
        mov     ebx, eax
        call    helper
        lea     eax, [rax + rbx*2]
        pop     rbx
        ret
        lea     rdi, ["first"]
        call    puts
        mov     eax, 7
        pop     rbx
        ret
        lea     rdi, ["another text"]
        call    puts
        mov     eax, 9
        pop     rbx
        ret
        call    rand
        pop     rbx
        add     eax, dword ptr [counter]
        ret

    "
  `);
  // Nothing else differs: labels of the same instructions are the same.
  const lines = new Set(text('after').split('\n'));
  expect(
    text('before')
      .split('\n')
      .filter((line) => !lines.has(line)),
  ).toMatchInlineSnapshot(`
    [
      "    lea     rdi, ["second"]",
      "    jmp     rand",
    ]
  `);
  expect(comparedCodeView(sides, 'after', 'code 3 nobody', defaultPaging)).toBe(
    'the files have other functions by now; compare them once more',
  );
});

test.skipIf(!hasGcc)('protections: all of them in one line where they are many (skipped: needs gcc)', () => {
  const before = build(gcc, '-DPLAIN -pie -fstack-protector-all -Wl,-z,relro,-z,now');
  const after = build(
    gcc,
    '-DPLAIN -no-pie -fno-pie -fno-stack-protector -Wl,-z,norelro,-z,execstack,-z,lazy -Wl,-rpath,/opt',
  );
  expect(compareFiles(before, after).summary.filter((line) => /rotection/.test(line))).toMatchInlineSnapshot(`
    [
      "Protections differ: PIE → no PIE; full RELRO → no RELRO; nothing → RUNPATH /opt; bound at start → bound lazily; NX stack → executable stack; stack protector → no stack protector.",
    ]
  `);
});

/** Builds a source where it lies: a copy of it in a folder of its own. */
function builtIn(name: string, source: string, command: (path: string, output: string) => readonly string[]): ElfFile {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const path = join(own, basename(source));
  copyFileSync(join(sources, source), path);
  const [program = '', ...words] = command(path, join(own, 'built'));
  execFileSync(program, words, { cwd: own, env: { ...process.env, HOME: own, GO111MODULE: 'off' } });
  return decode(sourceOf(readFileSync(join(own, 'built'))));
}

const has = (program: string): boolean => existsSync(`/usr/bin/${program}`);

/** Program, source, how it is built; what is left. */
const rebuilds: readonly (readonly [string, string, string, string])[] = [
  ['gcc', 'moves.c', '-O2 -g', 'build-id, debugging information'],
  ['g++', 'rebuilt.cc', '-O2 -g', 'build-id, folders of sources in texts, debugging information'],
  ['gcc', 'paths.c', '-O2 -c', 'folders of sources in texts'],
  ['g++', 'rebuilt.cc', '-O2 -c', 'folders of sources in texts'],
  // Its GOT and its tables of ways hold addresses that no relocation tells of.
  ['mips-linux-gnu-gcc', 'paths.c', '-O2', ''],
  ['arm-linux-gnueabihf-gcc', 'paths.c', '-O2 -s', 'build-id, folders of sources in texts'],
];

test.each(rebuilds)('built once more in another folder by %s from %s (skipped: needs it)', async (...row) => {
  const [program, from, flags, left] = row;
  if (!has(program)) return console.log(`skipped: needs ${program}`);
  const command = (path: string, output: string): string[] => [program, ...flags.split(' '), path, '-o', output];
  const [before, after] = ['one', 'one/further/down'].map((name) => builtIn(`${program}/${name}`, from, command));
  if (!before || !after) throw new Error('not built');
  expect(await changesOf(before, after)).toEqual([]);
  if (left === '') return;
  const { summary, isSame, topics } = compareFiles(before, after);
  expect([summary, isSame]).toEqual([[`The same but for ${left}.`], false]);
  expect(topics.filter(({ changes }) => changes.length > 0).map(({ topic }) => topic.id)).toEqual(['build']);
});

test.each(['arm-gxx', 'ppc64le-gxx', 's390x-gxx', 'x86_64-gxx', 'x86_64-rustc'])(
  'built once more in another folder, as %s has done it',
  async (name) => {
    const archive = decodeArchive(sourceOf(readFileSync(fixturePath(`${name}-rebuilt.a`))));
    const [before, after] = archive.members.map((member) => decode(memberSource(archive, member)));
    if (!before || !after) throw new Error('not two');
    expect(await changesOf(before, after)).toEqual([]);
    const { summary, topics } = compareFiles(before, after);
    expect(summary).toEqual([
      expect.stringMatching(
        /^The same but for (build-id, )?folders of sources in texts( \(1 number in code taken for lengths of paths\))?\.$/,
      ),
    ]);
    expect(topics.filter(({ changes }) => changes.length > 0).map(({ topic }) => topic.id)).toEqual(['build']);
  },
);

/** A library of C++ source, with the versions of a linker's script. */
function libraryOf(text: string, versions: string): ElfFile {
  const [script, output] = [join(folder, 'versions'), join(folder, 'library')];
  writeFileSync(script, versions);
  const words = `-O1 -shared -fPIC -x c++ - -o ${output} -Wl,--version-script=${script} -Wl,-soname,libit.so.1`;
  execFileSync('g++', words.split(' '), { input: text });
  return decode(sourceOf(readFileSync(output)));
}

const classSource = `
int table[2 + MORE] = {1};
struct Shape { virtual ~Shape(); virtual int area(); VIRTUAL };
Shape::~Shape() {}
int Shape::area() { return 1; }
extern "C" int NAME() { return 1 + MORE; }
extern "C" int next() { return 2; }
`;

test.skipIf(!has('g++'))('what callers can see: classes, data, versions (skipped: needs g++)', () => {
  const defines = (more: number, virtual: string, name: string): string =>
    `#define MORE ${more}\n#define VIRTUAL ${virtual}\n#define NAME ${name}\n`;
  const before = libraryOf(defines(0, '', 'some') + classSource, 'ONE { global: *; };');
  const newer = 'extern "C" int another() { return 3; }';
  const symbols = '__asm__(".symver first,some@ONE"); __asm__(".symver another,some@@TWO");';
  const after = libraryOf(
    `${defines(1, 'virtual int size() { return 3; }', 'first')}${classSource}${newer}${symbols}`,
    'ONE { global: *; local: first; another; }; TWO { global: some; } ONE;',
  );
  expect(compareFiles(before, after, true).summary).toMatchInlineSnapshot(`
    [
      "1 vtable or type has another size: vtable for Shape@ONE.",
      "1 exported datum has another size: table@ONE.",
      "1 exported symbol is there for programs linked before only: some@ONE.",
      "2 exported symbols are new: Shape::size()@ONE, some@TWO.",
    ]
  `);
});

test('code that is not compared is told of, with a way to compare it', async () => {
  const files = [fixturePath('arm-clang14-libbare.so'), fixturePath('aarch64-clang14-libbare.so')];
  const [before, after] = files.map((path) => decode(sourceOf(readFileSync(path)))) as [ElfFile, ElfFile];
  const view = comparisonView({ before, after }, 'after', defaultPaging);
  expect(textOf(overview(view))).toContain('Code is not compared: it is of different CPUs.');
});

test('damaged files are compared as far as they go', async () => {
  const whole = decode(sourceOf(readFileSync(fixturePath('x86_64-gcc-libfoo.so'))));
  for (let index = 0; index < 40; index++) {
    const { bytes, name } = mutant(7, index);
    const file = decode(sourceOf(bytes));
    if (!(await decoderOf(file)) || file.header.machine !== whole.header.machine) continue;
    expect([name, (await compareCode(file, whole)).same >= 0]).toEqual([name, true]);
  }
});

test('slots that lead to each other, and segments beyond the end, do not keep a comparison from ending', () => {
  // An archive with a member whose slot names itself; core dumps that say that they have 8 PiB of memory.
  for (const index of [266, 809]) {
    const whole = readFileSync(comparedSources[index % comparedSources.length] ?? '');
    const damaged = [0, comparedSources.length].map((more) => mutant(7, index + more, comparedSources).bytes);
    const [first = whole, second = whole] = damaged;
    expect(compareWhole(whole, first) + compareWhole(first, second)).toBeGreaterThan(0);
  }
});

test.skipIf(!hasGcc)('what fills space within functions may be other instructions (skipped: needs gcc)', async () => {
  const build = (name: string, fill: string): ElfFile => {
    const output = join(folder, name);
    const text = `.globl f\nf: jmp 1f\n.byte ${fill}\n1: lea 1b(%rip), %rax\nret\n.type f, @function\n.size f, .-f\n`;
    execFileSync(gcc, ['-shared', '-nostdlib', '-x', 'assembler', '-', '-o', output], { input: text });
    return decode(sourceOf(readFileSync(output)));
  };
  const whole = build('whole.so', '0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0');
  const parts = build('parts.so', '0x0f, 0x1f, 0x80, 0, 0, 0, 0, 0x0f, 0x1f, 0');
  const other = build('other.so', '0x0f, 0x1f, 0x80, 0, 0, 0, 0, 0xf3, 0x90, 0x90');
  expect(await changesOf(whole, parts)).toEqual([]);
  expect(await changesOf(whole, other)).toEqual(['f 0/1']);
  const comparer = comparerOf(await sidesOf(whole, other));
  const [pair] = comparer.pairs.pairs;
  expect(pair?.before && pair.after && comparer.glance(pair.before, pair.after, new Paths())).toBe('other');
});

test('an editor: two files, one function of both, two archives and their members', async () => {
  const client = await LspClient.start({ textDocumentContent: true });
  const fileOf = (name: string): string => pathToFileURL(name.includes('/') ? name : fixturePath(name)).href;
  // An archive in which one text of one member is another one.
  const changed = join(folder, 'changed.a');
  const content = readFileSync(fixturePath('gnu.a'), 'latin1');
  writeFileSync(changed, content.replace('%s', '%p'), 'latin1');
  const sideOf = (own: string, other: string, more: object = {}): string =>
    listingOf(own, { kind: 'after', other: fileOf(other), ...more });
  const linksOf = async (uri: string): Promise<string[]> => {
    const compared = await client.ask('elfsmith/compare', { uri });
    expect(compared).toEqual({});
    await client.open(uri);
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    return links.map(({ target }) => target ?? '').filter((target) => /kind=after/.test(decodeURIComponent(target)));
  };
  const [function_ = ''] = await linksOf(sideOf('x86_64-gcc-usefoo', 'x86_64-gcc-hello-pie'));
  expect(decodeURIComponent(decodeURIComponent(function_))).toMatch(
    /kind=after&key=code \d+ \w+&other=file:.*hello-pie$/,
  );
  expect(await client.open(function_)).toMatch(/^# Code of \w+\n {4}\w/);
  const [member = ''] = await linksOf(sideOf('gnu.a', changed));
  expect(decodeURIComponent(decodeURIComponent(member))).toMatch(
    /member=#\d+&kind=after&other=file:.*changed.a&otherMember=#\d+$/,
  );
  expect(await client.open(member)).toContain('# What differs');
  expect(await client.ask('elfsmith/compare', { uri: listingOf('gnu.a') })).toEqual({
    problem: 'its name does not say two files',
  });
  await client.stop();
});

// Two files compared: what a reviewer wants to know in a few sentences, and every fact that differs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { archiveSteps } from '../shared/compare/archives.ts';
import { compareFiles } from '../shared/compare/compare.ts';
import { factText, topicsOf } from '../shared/compare/topics.ts';
import { decodeArchive, type Archive } from '../shared/decode/archive.ts';
import { decode, type ElfFile } from '../shared/decode/file.ts';
import { comparisonPartView, comparisonView } from '../shared/documents/comparison.ts';
import { textOf } from '../shared/listing/listing.ts';
import { defaultPaging, overview } from '../shared/listing/overview.ts';
import { craftLibrary } from './support/craftLibrary.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';
import { mutant } from './support/mutants.ts';

const crafted = (text: string): ElfFile => decode(sourceOf(craftLibrary(text.replaceAll(/; */g, '\n'))));
const fixture = (name: string): ElfFile => decode(sourceOf(readFileSync(fixturePath(name))));

/** The sentences, then each change: `topic - what was`, `topic + what is`. */
function textOfComparison(before: ElfFile, after: ElfFile, isAbiOnly = false): string[] {
  const { summary, topics } = compareFiles(before, after, isAbiOnly);
  const lines = topics.flatMap(({ topic: { id }, changes }) =>
    changes.flatMap((change) => [
      ...(change.before ? [`${id} - ${change.before.key} ${factText(change.before, isAbiOnly)}`.trim()] : []),
      ...(change.after ? [`${id} + ${change.after.key} ${factText(change.after, isAbiOnly)}`.trim()] : []),
    ]),
  );
  return [...summary, ...lines];
}

const checkCompare = (before: string, after: string): string[] => textOfComparison(crafted(before), crafted(after));

test('the same file; the same but for where things lie', () => {
  expect(checkCompare('soname a.so; def f', 'soname a.so; def f')).toEqual(['The files are the same, byte for byte.']);
  // What a linker wrote into a hash table is no fact.
  expect(checkCompare('soname a.so; def f; sections', 'soname a.so; def f; sections; hash broken'))
    .toMatchInlineSnapshot(`
    [
      "No fact differs, but the bytes do: things lie elsewhere, or it is in what is not compared here.",
    ]
  `);
  // Data of a file without section headers is compared by its segments.
  expect(checkCompare('soname a.so; text one', 'soname a.so; text two')).toMatchInlineSnapshot(`
    [
      "Differs in: Segments (1).",
      "segments - LOAD rwx aligned to 4,096, content e3f24bea3b8d",
      "segments + LOAD rwx aligned to 4,096, content 8907c6486ace",
    ]
  `);
});

test('exports: gone, new, another version, another thing', () => {
  expect(
    checkCompare(
      'soname a.so; def f@@V1; def g@@V1; def twice@V1; def twice@@V2; def kept@@V1; def t tls',
      'soname a.so; def f@@V2; def h@@V1; def twice@@V2; def kept@@V1 weak; def t@@V1',
    ),
  ).toMatchInlineSnapshot(`
    [
      "2 exported symbols are gone: g@V1, twice@V1.",
      "2 exported symbols have other versions: f, t.",
      "1 exported symbol is new: h@V1.",
      "exports - f@V1 OBJECT, 8 bytes",
      "exports + f@V2 OBJECT, 8 bytes",
      "exports - g@V1 OBJECT, 8 bytes",
      "exports + h@V1 OBJECT, 8 bytes",
      "exports - kept@V1 OBJECT, 8 bytes",
      "exports + kept@V1 OBJECT, 8 bytes, WEAK",
      "exports - t TLS, 8 bytes",
      "exports + t@V1 OBJECT, 8 bytes",
      "exports - twice@V1 OBJECT, 8 bytes, not the default version",
      "segments - LOAD rwx aligned to 4,096, content 8df774bdbb8a",
      "segments + LOAD rwx aligned to 4,096, content 2e2141940330",
      "segments - TLS rw aligned to 16",
    ]
  `);
});

test('needed libraries and versions, in their order; the releases that they come to', () => {
  expect(
    checkCompare(
      'needed libm.so.6; needed libc.so.6; use puts@GLIBC_2.2.5:libc.so.6 call',
      'needed libc.so.6; needed libm.so.6; needed libz.so.1; use puts@GLIBC_2.34:libc.so.6 call',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Needs glibc 2.34; before 2.2.5.",
      "1 library is needed besides: libz.so.1.",
      "needed - in this order libm.so.6, libc.so.6",
      "needed + in this order libc.so.6, libm.so.6, libz.so.1",
      "needed - libc.so.6: GLIBC_2.2.5",
      "needed + libc.so.6: GLIBC_2.34",
      "needed + libz.so.1",
      "imports - puts@GLIBC_2.2.5 NOTYPE",
      "imports + puts@GLIBC_2.34 NOTYPE",
      "segments - LOAD rwx aligned to 4,096, content 868bec8e714b",
      "segments + LOAD rwx aligned to 4,096, content 3c2a57ebab29",
      "relocations - puts@GLIBC_2.2.5: R_X86_64_JUMP_SLOT 1",
      "relocations + puts@GLIBC_2.34: R_X86_64_JUMP_SLOT 1",
    ]
  `);
});

test('names as they stood in the source', () => {
  expect(checkCompare('def _ZN3foo3barEi', 'def _ZN3foo3bazEi')).toMatchInlineSnapshot(`
    [
      "1 exported symbol is gone: foo::bar(int).",
      "1 exported symbol is new: foo::baz(int).",
      "exports - foo::bar(int) OBJECT, 8 bytes",
      "exports + foo::baz(int) OBJECT, 8 bytes",
      "segments - LOAD rwx aligned to 4,096, content 8e26599dbaac",
      "segments + LOAD rwx aligned to 4,096, content 2a7d67aebcac",
    ]
  `);
});

test('only what users of the file can tell', () => {
  const [before, after] = [crafted('soname a.so; def f; use own data; symbolic'), crafted('soname a.so; def f')];
  expect(textOfComparison(before, after).length).toBeGreaterThan(1);
  expect(textOfComparison(before, after, true)).toMatchInlineSnapshot(`
    [
      "Nothing differs for who uses the file.",
    ]
  `);
});

test('two builds of one library: stripped of its section headers; for another CPU', () => {
  const library = fixture('x86_64-gcc-libfoo.so');
  expect(textOfComparison(library, fixture('x86_64-gcc-libfoo.so'))).toEqual([
    'The files are the same, byte for byte.',
  ]);
  const [one, other] = [fixture('arm-clang14-libbare.so'), fixture('aarch64-clang14-libbare.so')];
  expect(compareFiles(one, other).summary).toMatchInlineSnapshot(`
    [
      "CPU: ARM → AArch64.",
      "class: 32 bits → 64 bits.",
      "flags of the CPU: 0x5000400, gone.",
      "2 exported data have other sizes: functions, pointers.",
      "BTI: BTI, new.",
      "PAC: PAC, new.",
      "3 functions have other sizes.",
      "4 sections are gone: .ARM.attributes, .ARM.exidx, .rel.dyn, .rel.plt.",
      "2 sections are new: .rela.dyn, .rela.plt.",
      "11 sections are other ones: .data, .text, .dynamic, .dynstr, .dynsym and 6 more.",
    ]
  `);
});

test('the document of each side: the same topics, lines that no longer line moves', () => {
  const files = {
    before: crafted('soname a.so; def short@@V1; def gone@@V1'),
    after: crafted('soname a.so; def short@@V1; def a_name_that_is_very_much_longer_than_all_of_the_others@@V1'),
  };
  const text = (side: 'before' | 'after'): string => textOf(overview(comparisonView(files, side, defaultPaging)));
  expect(text('after')).toMatchInlineSnapshot(`
    "# What differs
      1 exported symbol is gone: gone@V1.
      1 exported symbol is new: a_name_that_is_very_much_longer_than_all_of_the_others@V1.

    # The file · 0 of 5 differ
      CPU  x86-64
      SONAME  a.so
      byte order  little endian
      class  64 bits
      kind  shared library

    # Versions that it defines · 0 of 2 differ
      V1
      a.so

    # Exported symbols · 2 of 3 differ
      a_name_that_is_very_much_longer_than_all_of_the_others@V1  OBJECT, 8 bytes
      short@V1  OBJECT, 8 bytes

    # Hardening · 0 of 9 differ
      FORTIFY  no FORTIFY
      IBT  no IBT
      RELRO  no RELRO
      RWX  writable code
      SHSTK  no SHSTK
      TEXTREL  no text relocations
      search path  no search path
      stack  NX stack
      stack protector  stack protector not known

    # Segments · 1 of 3 differ
      DYNAMIC rw  aligned to 8
      GNU_STACK rw  aligned to 16
      LOAD rwx  aligned to 4,096, content 188470ada9dd

    "
  `);
  const lines = new Set(text('after').split('\n'));
  expect(
    text('before')
      .split('\n')
      .filter((line) => !lines.has(line)),
  ).toMatchInlineSnapshot(`
    [
      "  gone@V1  OBJECT, 8 bytes",
      "  LOAD rwx  aligned to 4,096, content 78144ad6b281",
    ]
  `);
});

/** An archive as `ar` writes it, of members with their content. */
function archiveOf(members: readonly (readonly [name: string, bytes: Uint8Array])[]): Archive {
  const parts = members.flatMap(([name, bytes]) => {
    const head = `${`${name}/`.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'644'.padEnd(8)}`;
    const padding = bytes.length % 2 === 0 ? '' : '\n';
    return [Buffer.from(`${head}${String(bytes.length).padEnd(10)}\`\n`), bytes, Buffer.from(padding)];
  });
  return decodeArchive(sourceOf(Buffer.concat([Buffer.from('!<arch>\n'), ...parts])));
}

function checkArchives(before: Archive, after: Archive): string[] {
  const steps = archiveSteps(before, after, { decoderOf: () => undefined });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { summary, topics, isSame } = step.value;
  const lines = topics.flatMap(({ changes }) =>
    changes.flatMap(({ before: old, after: now }) => [
      ...(old ? [`- ${old.key} ${old.value}`] : []),
      ...(now ? [`+ ${now.key} ${now.value} [${now.at}, ${now.members}]`] : []),
    ]),
  );
  return [String(isSame), ...summary, ...lines];
}

test('what a program has copies of are imports', () => {
  const { topics } = compareFiles(fixture('x86_64-gcc-hello-pie'), fixture('x86_64-gcc-usefoo'));
  const namesOf = (id: string): string[] =>
    topics.flatMap(({ topic, after }) => (topic.id === id ? after.map(({ key }) => key) : []));
  expect(namesOf('exports')).toEqual([]);
  expect(namesOf('imports')).toContain('foo_table@FOO_1.0');
});

test('a damaged file is told of first', () => {
  const bytes = readFileSync(fixturePath('x86_64-gcc-libfoo.so'));
  const { summary } = compareFiles(decode(sourceOf(bytes)), decode(sourceOf(bytes.subarray(0, 100))));
  expect(summary.slice(0, 2)).toMatchInlineSnapshot(`
    [
      "The newer file is damaged (program headers: 10 entries at 0x40 end at 0x270, the file at 0x64; 0 are shown and 1 more error): what can't be read of it counts as absent.",
      "SONAME: libfoo.so.1, gone.",
    ]
  `);
});

test('archives: members by name, several of one name in their order', () => {
  const library = (text: string): Uint8Array => craftLibrary(text.replaceAll(/; */g, '\n'));
  const [one, two, three] = ['def f', 'def f; def g', 'def h'].map(library) as [Uint8Array, Uint8Array, Uint8Array];
  const before = archiveOf([
    ['a.o', one],
    ['b.o', one],
    ['b.o', two],
    ['gone.o', three],
  ]);
  const after = archiveOf([
    ['new.o', three],
    ['b.o', one],
    ['b.o', three],
    ['a.o', one],
  ]);
  expect(checkArchives(before, after)).toMatchInlineSnapshot(`
    [
      "false",
      "1 member is gone: gone.o.",
      "1 member is new: new.o.",
      "1 member is another one: b.o (2).",
      "b.o (2), 480 bytes: 2 exported symbols are gone: f, g. 1 exported symbol is new: h.",
      "- b.o (2) 520 bytes",
      "+ b.o (2) 480 bytes: 2 exported symbols are gone: f, g. 1 exported symbol is new: h. [2, 2]",
      "- gone.o 480 bytes",
      "+ new.o 480 bytes [0, undefined]",
    ]
  `);
  expect(checkArchives(before, before)).toEqual(['true', 'The files are the same, byte for byte.']);
  const moved = archiveOf([
    ['b.o', one],
    ['a.o', one],
    ['b.o', two],
    ['gone.o', three],
  ]);
  expect(checkArchives(before, moved)).toMatchInlineSnapshot(`
    [
      "true",
      "All members are the same; their order, dates, owners or modes differ, or the symbol index.",
    ]
  `);
  const thin = decodeArchive(sourceOf(readFileSync(fixturePath('thin.a'))));
  expect(checkArchives(thin, archiveOf([['other.o', one]])).at(-5)).toMatchInlineSnapshot(
    `"1 member is new: other.o."`,
  );
});

test('of topics with thousands of facts both sides leave out what is the same', () => {
  const many = Array.from({ length: 2500 }, (_, number) => `def name_${number}`);
  const files = { before: crafted(many.join('\n')), after: crafted([...many.slice(1), 'def other'].join('\n')) };
  for (const side of ['before', 'after'] as const) {
    const exports = comparisonView(files, side, defaultPaging).blocks.find(({ id }) => id === 'compared-exports');
    expect([exports?.count, exports?.note]).toEqual([1, '2 of 2,501 differ, the 2,499 others left out']);
  }
});

test('thousands of changes are shown in parts, the same ones on both sides', () => {
  const names = (count: number, version: string): ElfFile =>
    crafted(Array.from({ length: count }, (_, number) => `def n${10_000 + number}@@${version}`).join('\n'));
  const files = { before: names(2200, 'V1'), after: names(2300, 'V2') };
  const textOfSide = (side: 'before' | 'after', key: string): string[] => {
    const view =
      key === '' ? comparisonView(files, side, defaultPaging) : comparisonPartView(files, side, key, defaultPaging);
    if (typeof view === 'string') return [view];
    const lines = textOf(overview(view)).split('\n');
    const start = lines.findIndex((line) => line.startsWith('# Exported'));
    const rows = lines.slice(start, lines.indexOf('', start));
    return [rows[0] ?? '', rows[1] ?? '', `${rows.length - 2} rows`, ...rows.slice(-2)];
  };
  const keys = ['', 'part 5 exports', 'code-part 1 exports', 'part 6 exports', 'part 1 nothing'];
  expect(keys.map((key) => [key, textOfSide('before', key), textOfSide('after', key)])).toMatchInlineSnapshot(`
    [
      [
        "",
        [
          "# Exported symbols · 2,300 of 2,300 differ; part 1 of 5",
          "  n10000@V1  OBJECT, 8 bytes",
          "524 rows",
          "  n10499@V1  OBJECT, 8 bytes",
          "  more that differ, in parts (1) 2 3 4 5",
        ],
        [
          "# Exported symbols · 2,300 of 2,300 differ; part 1 of 5",
          "  n10000@V2  OBJECT, 8 bytes",
          "524 rows",
          "  n10499@V2  OBJECT, 8 bytes",
          "  more that differ, in parts (1) 2 3 4 5",
        ],
      ],
      [
        "part 5 exports",
        [
          "# Exported symbols · 2,300 of 2,300 differ; part 5 of 5",
          "  n12000@V1  OBJECT, 8 bytes",
          "214 rows",
          "  2,280 differ above",
          "  more that differ, in parts 1 2 3 4 (5)",
        ],
        [
          "# Exported symbols · 2,300 of 2,300 differ; part 5 of 5",
          "  n12000@V2  OBJECT, 8 bytes",
          "314 rows",
          "  n12299@V2  OBJECT, 8 bytes",
          "  more that differ, in parts 1 2 3 4 (5)",
        ],
      ],
      [
        "code-part 1 exports",
        [
          "# Exported symbols · 2,300 of 2,300 differ; part 1 of 5",
          "  n10000@V1  OBJECT, 8 bytes",
          "524 rows",
          "  n10499@V1  OBJECT, 8 bytes",
          "  more that differ, in parts (1) 2 3 4 5",
        ],
        [
          "# Exported symbols · 2,300 of 2,300 differ; part 1 of 5",
          "  n10000@V2  OBJECT, 8 bytes",
          "524 rows",
          "  n10499@V2  OBJECT, 8 bytes",
          "  more that differ, in parts (1) 2 3 4 5",
        ],
      ],
      [
        "part 6 exports",
        [
          "fewer facts differ by now; compare them once more",
        ],
        [
          "fewer facts differ by now; compare them once more",
        ],
      ],
      [
        "part 1 nothing",
        [
          "fewer facts differ by now; compare them once more",
        ],
        [
          "fewer facts differ by now; compare them once more",
        ],
      ],
    ]
  `);
});

test('every fact has a key of its own, on all fixtures, and none says where it lies', () => {
  for (const name of fixtureNames.filter((each) => !each.endsWith('.a'))) {
    const file = fixture(name);
    for (const { id, facts } of topicsOf(file))
      expect([name, id, new Set(facts.map(({ key }) => key)).size]).toEqual([name, id, facts.length]);
    expect([name, compareFiles(file, fixture(name)).isSame]).toEqual([name, true]);
  }
});

test('damaged files are compared as far as they go', () => {
  for (let index = 0; index < 60; index++) {
    const { bytes, name } = mutant(5, index);
    const file = decode(sourceOf(bytes));
    expect([name, compareFiles(file, fixture('x86_64-gcc-libfoo.so')).topics.length]).toEqual([name, 12]);
  }
});

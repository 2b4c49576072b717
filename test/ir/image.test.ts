// Files taken apart into images and rebuilt: what images look like, that nothing is lost on the way, that the results
// run, and that tools accept them.

import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile } from '../../server/host/hostNode.ts';
import { Bytes, sourceOf } from '../../shared/base/bytes.ts';
import { Fingerprint } from '../../shared/base/fingerprint.ts';
import { Writer } from '../../shared/base/writer.ts';
import { decode, type ElfFile } from '../../shared/decode/file.ts';
import { gnuHashOf, sysvHashOf } from '../../shared/decode/symbols/hash.ts';
import { decodeRelr } from '../../shared/decode/relocations/relr.ts';
import { dynamicSymbolsOf, symbolName } from '../../shared/decode/symbols/symbols.ts';
import { findThroughHash, symbolNameOf } from '../../shared/loader/hashes.ts';
import { x86_64 } from '../../shared/elf/machines/x86-64.ts';
import { linkViewOf } from '../../shared/loader/object.ts';
import { packPlaces } from '../../shared/lower/relocations.ts';
import { numbersOf } from '../../shared/elf/machine.ts';
import {
  canRun,
  changeOf,
  checkRun,
  complaintsOf,
  hasMusl,
  linkedFixtures,
  outcomeOf,
  refusalOf,
  runningFixtures,
} from '../support/checkImage.ts';
import { fixturePath } from '../support/fixtures.ts';
import { mutant, randomOf } from '../support/mutants.ts';
import { imageTextOf } from './identity.ts';
import { differenceOfRuns } from './sameRun.ts';
import { isDynamicProgram } from './survey.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-images-'));
const rebuilt = (name: string): string => join(folder, name);

beforeAll(() => {
  chmodSync(folder, 0o755);
  symlinkSync('x86_64-gcc-libfoo.so', rebuilt('libfoo.so.1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Not loaded by a dynamic linker, or loading themselves. */
const refused = ['x86_64-gcc-hello-nostack', 'x86_64-gcc-hello-omagic', 'x86_64-musl-hello-static'];
const accepted = linkedFixtures.filter((name) => !refused.includes(name));

test.each([
  'x86_64-gcc-usefoo-copy',
  'x86_64-gcc-libfoo.so',
  'x86_64-gcc-libtls.so',
  'x86_64-gcc-lifecycle',
  'x86_64-gcc-hello-nosections-relr',
  'x86_64-clang14-libbare-android.so',
])('the image of %s', async (name) => {
  await expect(imageTextOf(fixturePath(name))).toMatchFileSnapshot(`images/${name}.txt`);
});

test('files that are refused, and why', () => {
  const others = ['x86_64-gcc-tls.o', 'x86_64-core', 'alpha-gcc-libbare.so', 'mips-clang14-libbare.so', 'gnu.a'];
  expect([...refused, ...others].map((name) => `${name}: ${refusalOf(name, folder)}`).join('\n'))
    .toMatchInlineSnapshot(`
    "x86_64-gcc-hello-nostack: a program without dynamic linker relocates itself, with tables whose addresses its code knows
    x86_64-gcc-hello-omagic: it has no dynamic linker: it is self-contained already
    x86_64-musl-hello-static: it has no dynamic linker: it is self-contained already
    x86_64-gcc-tls.o: ET_REL is no program and no library
    x86_64-core: ET_CORE is no program and no library
    alpha-gcc-libbare.so: Alpha can be listed, not rebuilt
    mips-clang14-libbare.so: MIPS can be listed, not rebuilt
    gnu.a: an archive: its members are no programs and no libraries"
  `);
});

test.each(accepted)('%s: rebuilt, it is the same image; rebuilt again, the same bytes', (name) => {
  expect(changeOf(fixturePath(name), rebuilt(name))).toBeUndefined();
  expect(changeOf(rebuilt(name), rebuilt('again'))).toBeUndefined();
  expect(readFileSync(rebuilt('again')).equals(readFileSync(rebuilt(name)))).toBe(true);
});

// The rows before have rebuilt the libraries that these need.
test
  .skipIf(!canRun)
  .each(runningFixtures.filter((name) => accepted.includes(name) && (hasMusl || !name.includes('musl'))))(
  '%s runs like the original',
  (name) => {
    for (const libraries of [folder, dirname(fixturePath(name))])
      expect(checkRun(name, folder, libraries)).toBeUndefined();
  },
);

test('what is appended to a file stays at its end', () => {
  const [path, out, appended] = [
    rebuilt('appended.before'),
    rebuilt('appended'),
    Buffer.from('an odd number of bytes'),
  ];
  writeFileSync(path, Buffer.concat([readFileSync(fixturePath('x86_64-gcc-libfoo.so')), appended]));
  expect(changeOf(path, out)).toBeUndefined();
  expect(readFileSync(out).subarray(-appended.length).equals(appended)).toBe(true);
});

/** What tools say of the original as well is not ours. */
test.each(accepted)('%s: readelf and eu-elflint have nothing new to complain about', (name) => {
  const readelf = complaintsOf('readelf', ['-aW'], rebuilt(name));
  const lint = complaintsOf('eu-elflint', ['--gnu-ld'], rebuilt(name));
  const originally = complaintsOf('eu-elflint', ['--gnu-ld'], fixturePath(name)) ?? [];
  const kind = (line: string): string => line.replace(/\[ *\d+\]|\d+/g, '#').replace('.old', '');
  const known = new Set(originally.map(kind));
  expect(readelf ?? []).toEqual([]);
  // elfutils knows owners of notes by name, and some files have others.
  expect((lint ?? []).filter((line) => !known.has(kind(line)) && !/owner name '(Sample)?'/.test(line))).toEqual([]);
});

test.each(accepted)(
  '%s: every symbol that can be found in the original is found in the rebuilt file, through each hash table',
  (name) => {
    const [wanted, found] = [fixturePath(name), rebuilt(name)].map((path) => namesFound(decode(openFile(path))));
    expect(found).toEqual(wanted);
  },
);

/** Names that the hash tables lead to; DT_GNU_HASH first, as dynamic linkers do. */
function namesFound(file: ElfFile): string[] {
  const symbols = dynamicSymbolsOf(file);
  const view = linkViewOf({ ...file, sections: [] });
  // Some linkers' tables lead to what is not defined, too; nobody stops there.
  const { shndx, value } = view.symbols.get;
  const isFound = (name: string): boolean =>
    findThroughHash(view, symbolNameOf(name), (row) => shndx(row) !== 0 || value(row) !== 0);
  const names = Array.from({ length: symbols?.count ?? 0 }, (_, row) =>
    symbols ? symbolName(symbols, row) : '',
  ).filter((name) => name !== '' && isFound(name));
  const tables = [gnuHashOf(file) && 'gnu', sysvHashOf(file) && 'sysv'].filter((table) => table !== undefined);
  return [...new Set(names)].sort().concat(tables);
}

/** Programs of this machine, of several compilers and kinds. */
const programs = [
  'bash',
  'dash',
  'grep',
  'sed',
  'perl',
  'git',
  'gdb',
  'readelf',
  'tar',
  'xz',
  'g++',
  'python3',
  'cmake',
]
  .map((name) => `/usr/bin/${name}`)
  .filter((path) => isProgramHere(path));

function isProgramHere(path: string): boolean {
  try {
    return canRun && isDynamicProgram(path);
  } catch {
    return false;
  }
}

test.skipIf(programs.length < 5)(
  'programs of this machine run like the originals, and are the same images (skipped: needs Linux on x86-64)',
  () => {
    const problems = programs.map((path) => {
      const out = rebuilt(basename(path));
      return [
        basename(path),
        changeOf(path, out),
        ...['--version', '--help'].map((word) => differenceOfRuns(path, out, { arguments: [word], folder })),
      ].filter((problem) => problem !== undefined);
    });
    expect(problems.filter(({ length }) => length > 1)).toEqual([]);
  },
  120_000,
);

const sources = [
  'x86_64-gcc-libfoo.so',
  'x86_64-gcc-hello-relr',
  'x86_64-gcc-usefoo-copy',
  'x86_64-gcc-libtls.so',
  'x86_64-gxx-libshapes.so',
  'x86_64-gcc-hello-nosections-sysv',
].map(fixturePath);

test('damaged files are refused with a reason, or become what they are: no exception, nothing written before the image is known to be whole', () => {
  const outcomes = new Map<string, string[]>();
  for (let index = 0; index < 400; index++) {
    const { name, bytes } = mutant(11, index, sources);
    const outcome = outcomeOf(bytes);
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), name]);
  }
  expect([...outcomes].filter(([outcome]) => outcome !== 'same' && outcome !== 'refused')).toEqual([]);
  expect([...outcomes.keys()].sort()).toEqual(['refused', 'same']);
});

test('packed places are those that went in', () => {
  const random = randomOf(5);
  for (let round = 0; round < 50; round++) {
    const places: number[] = [];
    for (let at = 0x1000; places.length < 300; at += 8 * (1 + (random(4) === 0 ? random(200) : random(3))))
      places.push(at);
    const packed = packPlaces(places, 8);
    const out = new Writer(4 * packed.length, true);
    packed.forEach((half, index) => out.u32(4 * index, half));
    const file = { bytes: new Bytes(sourceOf(out.bytes), true), class: 64, isLittle: true } as ElfFile;
    const relr = decodeRelr(file, 0, out.bytes.length);
    expect(Array.from({ length: relr.count }, (_, row) => relr.place(row))).toEqual(places);
  }
});

test('each kind and size of a dynamic relocation has one number that stands for it', () => {
  const numberOf = numbersOf(x86_64);
  const kinds = [
    'absolute',
    'relative',
    'slot',
    'got',
    'copy',
    'irelative',
    'tlsModule',
    'tlsOffset',
    'tlsThread',
    'tlsDescriptor',
  ];
  const rows = x86_64.relocations.filter(([, , kind]) => kinds.includes(kind));
  expect(
    rows
      .map(([value, name, kind, size]) =>
        numberOf(kind, size) === value
          ? name
          : `${name} → ${x86_64.relocations.find(([other]) => other === numberOf(kind, size))?.[1]}`,
      )
      .join(' '),
  ).toMatchInlineSnapshot(
    `"R_X86_64_64 R_X86_64_COPY R_X86_64_GLOB_DAT R_X86_64_JUMP_SLOT R_X86_64_RELATIVE R_X86_64_32 R_X86_64_32S → R_X86_64_32 R_X86_64_16 R_X86_64_8 R_X86_64_DTPMOD64 R_X86_64_DTPOFF64 R_X86_64_TPOFF64 R_X86_64_TLSDESC R_X86_64_IRELATIVE R_X86_64_RELATIVE64 → R_X86_64_RELATIVE"`,
  );
});

test('a fingerprint depends on every bit and on the length, not on the pieces', () => {
  const of = (pieces: readonly Uint8Array[]): string => {
    const fingerprint = new Fingerprint();
    for (const piece of pieces) fingerprint.add(piece);
    return Buffer.from(fingerprint.digest()).toString('hex');
  };
  const bytes = Uint8Array.from({ length: 200 }, (_, index) => (index * 7919) & 0xff);
  // What the reference gives, by way of Python's mmh3.
  expect([0, 5, 100].map((size) => of([bytes.subarray(0, size)]))).toEqual([
    '00000000000000000000000000000000',
    '37a6907b8920182c54bb46bd54bb46bd',
    '3976e47c1cf67e2867fa624ab9b6527e',
  ]);
  const seen = new Set<string>();
  let made = 0;
  for (let size = 0; size <= 80; size++) {
    const whole = of([bytes.subarray(0, size)]);
    for (let piece = 1; piece < 40; piece++)
      expect(
        of(
          Array.from({ length: Math.ceil(size / piece) }, (_, index) =>
            bytes.subarray(index * piece, Math.min(size, (index + 1) * piece)),
          ),
        ),
      ).toBe(whole);
    seen.add(whole);
    made++;
    for (let bit = 0; bit < 8 * size; bit++, made++) {
      const changed = bytes.slice(0, size);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      seen.add(of([changed]));
    }
  }
  for (let zeros = 2; zeros <= 80; zeros++, made++) seen.add(of([new Uint8Array(zeros)]));
  expect(seen.size).toBe(made);
});

// The loader's rules on odd input: rows of the table of rules, root trees with links, broken files.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sysroot } from '../../shared/base/files.ts';
import { bindings, bindName, bindWithCandidates } from '../../shared/loader/bind.ts';
import { openCache, findInCache } from '../../shared/loader/cache.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { hwcapsOfFlags } from '../../shared/loader/platforms.ts';
import { rules } from '../../shared/loader/rules.ts';
import { tlsModulesOf } from '../../shared/loader/tls.ts';
import { load, versionChecks } from '../../shared/loader/world.ts';
import { craftLibrary } from '../support/craftLibrary.ts';
import { fixtureNames, fixturePath } from '../support/fixtures.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

test('every rule is a sentence with a source', () => {
  expect(
    Object.entries(rules)
      .filter(
        ([, { sentence, source }]) =>
          !/^[A-Z$/].{20,}\.$/.test(sentence) ||
          !/^(glibc |musl |gABI |Android bionic |FreeBSD |Linux |Elfsmith$)/.test(source),
      )
      .map(([id]) => id),
  ).toEqual([]);
});

test('a folder as root: absolute links, links out of it and back, circles', () => {
  const files = sysroot(
    memoryFiles({
      '/r/usr/lib/real.so': 'real',
      '/r/lib': { link: '/usr/lib' },
      '/r/up.so': { link: '../../../usr/lib/real.so' },
      '/r/usr/lib/a.so': { link: 'b.so' },
      '/r/usr/lib/b.so': { link: '/lib/a.so' },
      '/real.so': 'outside',
    }),
    '/r/',
  );
  expect(
    ['/lib/real.so', '/up.so', '/lib/a.so', '/../real.so', '/lib/../lib/./real.so'].map(
      (path) => `${path} ${files.realPath(path)} ${files.stat(path)?.size} ${files.open(path)?.size}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "/lib/real.so /usr/lib/real.so 4 4",
      "/up.so /usr/lib/real.so 4 4",
      "/lib/a.so undefined undefined undefined",
      "/../real.so undefined undefined undefined",
      "/lib/../lib/./real.so /usr/lib/real.so 4 4",
    ]
  `);
  expect([files.list('/lib'), files.link('/lib'), files.link('/usr/lib/real.so')]).toMatchInlineSnapshot(`
    [
      [
        "real.so",
        "a.so",
        "b.so",
      ],
      "/usr/lib",
      undefined,
    ]
  `);
});

test('the subfolders of a CPU by its flags', () => {
  const v2 = 'cx16 lahf_lm popcnt ssse3 sse4_1 sse4_2';
  const v3 = `${v2} avx avx2 bmi1 bmi2 f16c fma abm movbe xsave`;
  expect(
    ['', v2, v3, v3.replace('movbe', ''), `${v3} avx512f avx512bw avx512cd avx512dq avx512vl`].map((flags) =>
      hwcapsOfFlags(new Set(flags.split(' '))).join(' '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "",
      "x86-64-v2",
      "x86-64-v3 x86-64-v2",
      "x86-64-v2",
      "x86-64-v4 x86-64-v3 x86-64-v2",
    ]
  `);
});

test('a file is read again when it changed, and only then', () => {
  let mtime = 1;
  const memory = memoryFiles({ '/a.so': craftLibrary('def a') });
  const files = new LibraryFiles({
    ...memory,
    stat: (path) => {
      const stat = memory.stat(path);
      return stat && { ...stat, mtime };
    },
  });
  const first = files.open('/a.so')?.file;
  expect(files.open('/a.so')?.file).toBe(first);
  mtime = 2;
  expect(files.open('/a.so')?.file).not.toBe(first);
});

test('a name looked up from the program', () => {
  const world = load(
    new LibraryFiles(
      memoryFiles({
        '/p': craftLibrary('interp /lib64/ld-linux-x86-64.so.2\nneeded a.so\nrunpath /'),
        '/a.so': craftLibrary('def f@V1\ndef f@@V2'),
      }),
    ),
    '/p',
  );
  expect(world && ['f', 'none'].map((name) => `${name} ${bindName(world, name)?.row} ${bindName(world, name)?.rule}`))
    .toMatchInlineSnapshot(`
    [
      "f 1 unversionedReference",
      "none undefined undefined",
    ]
  `);
});

test('nothing throws: fixtures of all CPUs as programs, as libraries, with bytes turned', () => {
  let asked = 0;
  const tree: Record<string, Uint8Array> = {};
  const seed = { value: 1 };
  const random = (below: number): number => (seed.value = (Math.imul(seed.value, 1103515245) + 12345) >>> 0) % below;
  for (const name of fixtureNames) {
    const bytes = readFileSync(fixturePath(name));
    tree[`/${name}`] = bytes;
    const turned = Uint8Array.from(bytes);
    for (let count = 0; count < 40; count++) turned[random(Math.min(turned.length, 4096))] = random(256);
    tree[`/turned/${name}`] = turned;
    // EI_OSABI of FreeBSD.
    tree[`/freebsd/${name}`] = turned.with(7, 9);
  }
  Object.assign(tree, { '/libexec/ld-elf.so.1': new Uint8Array(64), '/system/lib64/libc.so': new Uint8Array(64) });
  const files = new LibraryFiles(memoryFiles(tree));
  for (const [path, libc] of Object.keys(tree).flatMap(
    (each) =>
      [
        [each, 'glibc'],
        [each, 'bionic'],
      ] as const,
  )) {
    const world = load(files, path, { libraryPath: '/:/turned', libc });
    for (const object of world?.objects ?? []) {
      let left = 200;
      for (const { symbol, class: lookupClass } of world ? bindings(world, object) : []) {
        if (left-- === 0) break;
        if (world) bindWithCandidates(world, object, symbol, lookupClass);
        asked++;
      }
    }
    if (world) asked += versionChecks(world).length + tlsModulesOf(world).length;
  }
  expect(asked).toBeGreaterThan(1000);
}, 60_000);

test('a cache that ends early or points outside is no cache, or answers nothing', () => {
  const bytes = new Uint8Array(200).fill(0xff);
  bytes.set(new TextEncoder().encode('glibc-ld.so.cache1.1'));
  for (let count = 0; count < 8; count++) {
    new DataView(bytes.buffer).setUint32(20, count, true);
    bytes[28] = 2;
    const cache = openCache(sourceOf(bytes), true);
    expect(cache && findInCache(cache, 'liba.so', [0x303], [])).toBeUndefined();
  }
});

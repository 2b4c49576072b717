// ld.so.cache: what ldconfig writes of crafted libraries in each of its formats, and the machine's own cache against
// `ldconfig -p`.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceOf } from '../../shared/base/bytes.ts';
import { compareNames, findInCache, openCache } from '../../shared/loader/cache.ts';
import type { LibraryCache } from '../../shared/loader/cache.ts';
import { craftLibrary } from '../support/craftLibrary.ts';

const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
const x86_64 = [0x303];

/**
 * A cache that glibc 2.36's ldconfig wrote in its compat format (`-c compat`) of liba.so.1, liba.so.10, and liba.so.1
 * in two glibc-hwcaps subfolders, in /lib and /w/lib. In this format ldconfig writes offsets of the subfolders' names
 * that do not fit.
 */
const compat =
  'bGQuc28tMS43LjAACAAAAAMDAABsAQAAZQEAAAMDAABsAQAAZwEAAAMDAABbAQAAPQEAAAMDAABbAQAAPwEAAAMDAABbAQAAFQEAAAMDAABbAQAAFwEAAAMDAABbAQAABAEAAAMDAABbAQAABgEAAGdsaWJjLWxk' +
  'LnNvLmNhY2hlMS4xCAAAAIcAAAACAAAA6AEAAAAAAAAAAAAAAAAAAAMDAABsAQAAZQEAAAAAAAAAAAAAAAAAAAMDAABsAQAAZwEAAAAAAAAAAAAAAAAAAAMDAABbAQAAPQEAAAAAAAAAAAAAAAAAQAMDAABbAQAA' +
  'PwEAAAAAAAAAAAAAAAAAQAMDAABbAQAAFQEAAAAAAAABAAAAAAAAQAMDAABbAQAAFwEAAAAAAAABAAAAAAAAQAMDAABbAQAABAEAAAAAAAAAAAAAAAAAAAMDAABbAQAABgEAAAAAAAAAAAAAAAAAAHg4Ni02NC12' +
  'MwB4ODYtNjQtdjIAL3cvbGliL2xpYmEuc28uMQAvdy9saWIvZ2xpYmMtaHdjYXBzL3g4Ni02NC12My9saWJhLnNvLjEAL3cvbGliL2dsaWJjLWh3Y2Fwcy94ODYtNjQtdjIvbGliYS5zby4xAC93L2xpYi9saWJh' +
  'LnNvLjEwAAB0IaTqAgAAAAAAAAAAAAAAGAIAAEMAAAABAAAAAAAAABACAAAIAAAA+gAAAPAAAABsZGNvbmZpZyAoRGViaWFuIEdMSUJDIDIuMzYtOStkZWIxMnUxNCkgc3RhYmxlIHJlbGVhc2UgdmVyc2lvbiAy' +
  'LjM2';

test('the old format with the new one behind it: names, best subfolder, other ABIs', () => {
  const cache = openCache(sourceOf(Buffer.from(compat, 'base64')), true);
  expect(cache && accountOf(cache)).toMatchInlineSnapshot(`
    [
      "liba.so.10 /w/lib/liba.so.10 0x303",
      "liba.so.10 /lib/liba.so.10 0x303",
      "liba.so.1 /w/lib/glibc-hwcaps/x86-64-v2/liba.so.1 0x303",
      "liba.so.1 /lib/glibc-hwcaps/x86-64-v2/liba.so.1 0x303",
      "liba.so.1 /w/lib/glibc-hwcaps/x86-64-v3/liba.so.1 0x303 ?\\x01",
      "liba.so.1 /lib/glibc-hwcaps/x86-64-v3/liba.so.1 0x303 ?\\x01",
      "liba.so.1 /w/lib/liba.so.1 0x303",
      "liba.so.1 /lib/liba.so.1 0x303",
    ]
  `);
  expect(cache && ['liba.so.1', 'liba.so.10', 'liba.so.2', 'libz.so'].map((name) => answersOf(cache, name)))
    .toMatchInlineSnapshot(`
    [
      "/w/lib/liba.so.1, /w/lib/liba.so.1, /w/lib/liba.so.1",
      "/w/lib/liba.so.10, /w/lib/liba.so.10, /w/lib/liba.so.10",
      "not listed, not listed, not listed",
      "not listed, not listed, not listed",
    ]
  `);
  expect(openCache(sourceOf(Buffer.from(compat, 'base64')), false)).toBeUndefined();
});

test('numbers in names compare as numbers', () => {
  expect(['libb.so', 'liba.so.10', 'liba.so.9', 'liba.so', 'liba.so.1.2', 'liba1.so'].toSorted(compareNames))
    .toMatchInlineSnapshot(`
    [
      "liba.so",
      "liba.so.1.2",
      "liba.so.9",
      "liba.so.10",
      "liba1.so",
      "libb.so",
    ]
  `);
});

test.skipIf(!ldconfig)('each format that ldconfig writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-cache-'));
  try {
    for (const [path, soname] of [
      ['liba.so.1', 'liba.so.1'],
      ['liba.so.10', 'liba.so.10'],
      ['glibc-hwcaps/x86-64-v2/liba.so.1', 'liba.so.1'],
      ['glibc-hwcaps/x86-64-v3/liba.so.1', 'liba.so.1'],
    ] as const) {
      mkdirSync(dirname(join(folder, 'lib', path)), { recursive: true });
      writeFileSync(join(folder, 'lib', path), craftLibrary(`soname ${soname}\nneeded libc.so.6\ndef a`));
    }
    writeFileSync(join(folder, 'conf'), join(folder, 'lib') + '\n');
    const formats = ['new', 'compat', 'old'].map((format) => {
      const result = spawnSync(
        ldconfig ?? '',
        ['-X', '-f', join(folder, 'conf'), '-C', join(folder, 'cache'), '-c', format],
        { encoding: 'utf8' },
      );
      if (result.status !== 0) return `${format}: ${result.stderr}`;
      const cache = openCache(sourceOf(readFileSync(join(folder, 'cache'))), true);
      const own = cache && accountOf(cache).filter((line) => line.includes(folder));
      // The names of subfolders are right in the new format alone.
      const shown = own?.map((line) => (format === 'new' ? line : line.replace(/ (0x\S+).*/, ' $1')));
      return `${format}:\n${shown?.join('\n').replaceAll(folder, '/w')}\n${cache && answersOf(cache, 'liba.so.1').replaceAll(folder, '/w')}`;
    });
    expect(formats.join('\n')).toMatchInlineSnapshot(`
      "new:
      liba.so.10 /w/lib/liba.so.10 0x303
      liba.so.1 /w/lib/glibc-hwcaps/x86-64-v2/liba.so.1 0x303 x86-64-v2
      liba.so.1 /w/lib/glibc-hwcaps/x86-64-v3/liba.so.1 0x303 x86-64-v3
      liba.so.1 /w/lib/liba.so.1 0x303
      /w/lib/liba.so.1, /w/lib/glibc-hwcaps/x86-64-v2/liba.so.1, /w/lib/glibc-hwcaps/x86-64-v3/liba.so.1
      compat:
      liba.so.10 /w/lib/liba.so.10 0x303
      liba.so.1 /w/lib/glibc-hwcaps/x86-64-v2/liba.so.1 0x303
      liba.so.1 /w/lib/glibc-hwcaps/x86-64-v3/liba.so.1 0x303
      liba.so.1 /w/lib/liba.so.1 0x303
      /w/lib/liba.so.1, /w/lib/liba.so.1, /w/lib/liba.so.1
      old:
      liba.so.10 /w/lib/liba.so.10 0x303
      liba.so.1 /w/lib/glibc-hwcaps/x86-64-v2/liba.so.1 0x303
      liba.so.1 /w/lib/glibc-hwcaps/x86-64-v3/liba.so.1 0x303
      liba.so.1 /w/lib/liba.so.1 0x303
      /w/lib/glibc-hwcaps/x86-64-v2/liba.so.1, /w/lib/glibc-hwcaps/x86-64-v2/liba.so.1, /w/lib/glibc-hwcaps/x86-64-v2/liba.so.1"
    `);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.skipIf(!ldconfig || !existsSync('/etc/ld.so.cache'))("the machine's cache holds what ldconfig -p prints", () => {
  const cache = openCache(sourceOf(readFileSync('/etc/ld.so.cache')), true);
  const printed = spawnSync(ldconfig ?? '', ['-p'], { encoding: 'utf8', env: { LC_ALL: 'C' } }).stdout;
  const theirs = [...printed.matchAll(/^\t(\S+) \(.*\) => (\S+)$/gm)].map(([, name, path]) => `${name} ${path}`);
  expect(Array.from({ length: cache?.count ?? 0 }, (_, row) => `${cache?.name(row)} ${cache?.path(row)}`)).toEqual(
    theirs,
  );
});

function accountOf(cache: LibraryCache): string[] {
  return Array.from({ length: cache.count }, (_, row) =>
    [
      cache.name(row),
      cache.path(row),
      `0x${cache.flags(row).toString(16)}`,
      cache.hwcap(row) ?? '',
      cache.isLegacy(row) ? 'legacy' : '',
    ]
      .join(' ')
      .trim(),
  );
}

/** What a plain CPU and better ones get for a name. */
function answersOf(cache: LibraryCache, name: string): string {
  return [[], ['x86-64-v2'], ['x86-64-v4', 'x86-64-v3', 'x86-64-v2']]
    .map((hwcaps) => {
      const row = findInCache(cache, name, x86_64, hwcaps);
      return row === undefined ? 'not listed' : cache.path(row);
    })
    .join(', ');
}

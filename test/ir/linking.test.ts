// Programs linked in the ways that linkers offer, rebuilt and run: layouts, page sizes, relocation forms and bindings
// that the kept fixtures do not have.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { canRun, changeOf, complaintsOf } from '../support/checkImage.ts';
import { differenceOfRuns } from './sameRun.ts';

const sources = fileURLToPath(new URL('../../fixtures/src/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'elfsmith-linking-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const isInstalled = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const canLink = canRun && isInstalled('gcc') && isInstalled('g++');

/** Flags of the link; the linker that they need besides the usual one. */
const ways: readonly (readonly [flags: string, linker?: string])[] = [
  ['-no-pie -Wl,-Ttext-segment=0x10000'],
  ['-no-pie -Wl,-Ttext-segment=0x40000000'],
  ['-pie -Wl,-z,max-page-size=0x200000'],
  ['-no-pie -Wl,-z,max-page-size=0x200000'],
  ['-pie -Wl,-z,noseparate-code -Wl,-z,norelro'],
  ['-pie -Wl,-z,now -Wl,--hash-style=sysv'],
  ['-pie -Wl,-z,pack-relative-relocs'],
  ['-pie -Wl,--emit-relocs'],
  ['-pie -Wl,-Bsymbolic -rdynamic'],
  ['-pie -Wl,-z,execstack'],
  ['-pie -Wl,-z,text -fcf-protection -Wl,-z,ibtplt'],
  ['-pie -fuse-ld=gold', 'ld.gold'],
  ['-no-pie -fuse-ld=gold', 'ld.gold'],
  ['-pie -fuse-ld=lld', 'ld.lld'],
  ['-no-pie -fuse-ld=lld', 'ld.lld'],
  ['-pie -fuse-ld=mold', 'ld.mold'],
];

const programs: readonly (readonly [compiler: string, source: string])[] = [
  ['gcc', 'lifecycle.c'],
  ['gcc', 'ifunc.c'],
  ['g++', 'shapes.cc'],
];

test
  .skipIf(!canLink)
  .each(ways.filter(([, linker]) => linker === undefined || isInstalled(linker)).map(([flags]) => flags))(
  'linked with %s',
  (flags) => {
    for (const [compiler, source] of programs) {
      const name = `${source}${flags.replace(/[^\w]+/g, '-')}`;
      const [path, out] = [join(folder, name), join(folder, `${name}.rebuilt`)];
      const words = [
        ...(flags.includes('-no-pie') ? ['-fno-pie'] : ['-fPIE']),
        '-O1',
        join(sources, source),
        ...flags.split(' '),
        '-o',
        path,
      ];
      expect(spawnSync(compiler, words, { encoding: 'utf8' }).stderr).not.toMatch(/error/);
      expect(changeOf(path, out), source).toBeUndefined();
      expect(differenceOfRuns(path, out, { folder }), source).toBeUndefined();
      expect(complaintsOf('readelf', ['-aW'], out) ?? [], source).toEqual([]);
    }
  },
  60_000,
);

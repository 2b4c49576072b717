// `node test/merge/survey.ts [COUNT] [--only NAME] [--self-contained]`: merges programs of /usr/bin with all that they
// need but the C library, or with that and the dynamic linker, and runs each at one path: the original, then the merged
// one, with --version.
// The same output and exit status is wanted; names those that differ or are refused.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeInto } from '../support/merging.ts';

const folder = '/usr/bin';
/** Milliseconds after which a program is taken to wait for something. */
const patience = 10_000;

interface Run {
  readonly status: number | string | null;
  readonly output: string;
}

/** What a program prints and how it ends. Process numbers and addresses differ from run to run. */
function run(path: string): Run {
  const { status, signal, stdout, stderr } = spawnSync(path, ['--version'], {
    timeout: patience,
    input: '',
    encoding: 'latin1',
    env: { PATH: '/usr/bin:/bin', HOME: '/nowhere', LC_ALL: 'C' },
  });
  return {
    status: status ?? signal,
    output: `${stdout}${stderr}`
      .replaceAll(path, nameOf(path))
      .replace(/0x[0-9a-f]{6,}|\b\d{4,}\b|\d\d:\d\d:\d\d\.\d+/g, 'N'),
  };
}

/** Programs that need more than the C library and whose plain copy runs as the original does, evenly chosen. */
function programs(work: string, count: number, only: string | undefined): string[] {
  const all = [...new Set(readdirSync(folder).map((name) => realpathSync(join(folder, name))))].sort();
  const dynamic = all
    .filter((path) => {
      const { stdout } = spawnSync('readelf', ['-ldW', path], { encoding: 'latin1' });
      return (
        /INTERP/.test(stdout) &&
        /NEEDED(?!.*\[(?:libc|libm|libdl|libpthread|librt|libresolv|libgcc_s|ld-linux-x86-64)\.so)/.test(stdout)
      );
    })
    .filter((path) => (only === undefined || path.endsWith(`/${only}`)) && runsAnywhere(work, path));
  const step = Math.max(1, dynamic.length / count);
  return Array.from({ length: Math.min(count, dynamic.length) }, (_, index) => dynamic[Math.floor(index * step)] ?? '');
}

/** Not those that look for their libraries beside themselves, nor those that wait, or never print the same twice. */
function runsAnywhere(work: string, path: string): boolean {
  const copy = placeFor(work, path);
  copyFileSync(path, copy);
  const [original, copied] = [run(path), run(copy)];
  rmSync(copy);
  return typeof original.status === 'number' && isSame(original, copied);
}

/** Where original and output are run: under one name, which many programs print. */
function placeFor(work: string, path: string): string {
  mkdirSync(join(work, 'run'), { recursive: true });
  return join(work, 'run', nameOf(path));
}

const nameOf = (path: string): string => path.replace(/^.*\//, '');
const isSame = (a: Run, b: Run): boolean => a.status === b.status && a.output === b.output;

function survey(count: number, only: string | undefined, isWhole: boolean): void {
  const work = mkdtempSync(join(tmpdir(), 'elfsmith-survey-'));
  const counts = { same: 0, different: 0, refused: 0 };
  const start = performance.now();
  let merging = 0;
  try {
    for (const path of programs(work, count, only)) {
      const here = placeFor(work, path);
      copyFileSync(path, here);
      const before = run(here);
      rmSync(here);
      const begin = performance.now();
      const { refusal } = mergeInto(here, path, { needed: true, libc: isWhole, interpreter: isWhole });
      merging += performance.now() - begin;
      if (refusal !== undefined) {
        counts.refused++;
        console.log(`${path}: refused: ${refusal}`);
        continue;
      }
      const after = run(here);
      if (isSame(before, after)) counts.same++;
      else {
        counts.different++;
        console.log(
          `${path}: ${before.status} ${JSON.stringify(before.output.slice(0, 120))} became ${after.status} ${JSON.stringify(after.output.slice(0, 200))}`,
        );
      }
      rmSync(here);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(
    `${JSON.stringify(counts)} in ${((performance.now() - start) / 1000).toFixed(0)} s, ${(merging / 1000).toFixed(0)} s of it merging`,
  );
}

const {
  values,
  positionals: [count = '200'],
} = parseArgs({
  options: { only: { type: 'string' }, 'self-contained': { type: 'boolean', default: false } },
  allowPositionals: true,
});
survey(Number(count) || 200, values.only, values['self-contained']);

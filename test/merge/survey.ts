// `node test/merge/survey.ts [COUNT] [--of 'SUITE ARCH'] [--part K/N] [--only NAME] [--self-contained]`: merges programs
// of /usr/bin with all that they need but the C library, or with that and the dynamic linker, and runs each at one path:
// the original, then the merged one, with --version. Those of this machine, or of a release of Debian for a CPU; all of
// them, or the Kth of N parts.
// The same output and exit status is wanted; names those that differ or are refused.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { debianRoot } from '../support/debianRoots.ts';
import { mergeInto } from '../support/merging.ts';
import { commandIn, machineItself, pathsIn, type System } from '../support/systems.ts';

/** Milliseconds after which a program is taken to wait for something. */
const patience = 20_000;

interface Run {
  readonly status: number | string | null;
  readonly output: string;
}

/** Programs of a system, and the folder in it where originals and outputs are run: under one name, which many print. */
interface Survey {
  readonly system: System;
  readonly folder: string;
}

/** Which programs: so many, of that name, and of them a part. */
interface Choice {
  readonly count: number;
  readonly only: string | undefined;
  readonly part: string;
}

/** What a program prints and how it ends. Process numbers and addresses differ from run to run. */
function run({ system, folder }: Survey, path: string): Run {
  const [program = '', ...words] = commandIn(system, folder, path, ['--version']);
  const { status, signal, stdout, stderr } = spawnSync(program, words, {
    timeout: patience,
    // Some write files where they are started.
    cwd: join(system.root, folder),
    input: '',
    encoding: 'latin1',
    env: { PATH: '/usr/bin:/bin', HOME: folder, LC_ALL: 'C' },
  });
  return {
    status: status ?? signal,
    output: `${stdout}${stderr}`
      .replaceAll(path, nameOf(path))
      .replace(/0x[0-9a-f]{6,}|\b\d{4,}\b|\d\d:\d\d:\d\d\.\d+/g, 'N'),
  };
}

/** Programs that need more than the C library and whose plain copy runs as the original does, evenly chosen. */
function programs(survey: Survey, { count, only, part }: Choice): string[] {
  const { root } = survey.system;
  const all = pathsIn(survey.system, '/usr/bin')
    .filter((path) => existsSync(root + path))
    .map((path) => realpathSync(root + path))
    .filter((path) => path.startsWith(root))
    .map((path) => path.slice(root.length));
  const dynamic = [...new Set(all)].sort().filter((path) => {
    if (only !== undefined && nameOf(path) !== only) return false;
    const { stdout } = spawnSync('readelf', ['-ldW', root + path], { encoding: 'latin1' });
    return (
      /INTERP/.test(stdout) &&
      /NEEDED(?!.*\[(?:libc|libm|libdl|libpthread|librt|libresolv|libgcc_s|ld[^\]]*)\.so)/.test(stdout)
    );
  });
  // Only as many are tried as are wanted: under an emulator each run takes its time.
  const step = Math.max(1, dynamic.length / count);
  const [which = 1, parts = 1] = part.split('/').map(Number);
  return Array.from({ length: Math.min(count, dynamic.length) }, (_, index) =>
    index % parts === which - 1 ? dynamic.slice(Math.floor(index * step), Math.floor((index + 1) * step)) : [],
  ).flatMap((some) => some.find((path) => runsAnywhere(survey, path)) ?? []);
}

/** Not those that look for their libraries beside themselves, nor those that wait, or never print the same twice. */
function runsAnywhere(survey: Survey, path: string): boolean {
  const { root } = survey.system;
  const copy = placeFor(survey, path);
  copyFileSync(root + path, root + copy);
  const [original, copied] = [run(survey, path), run(survey, copy)];
  rmSync(root + copy);
  return typeof original.status === 'number' && isSame(original, copied);
}

function placeFor({ folder }: Survey, path: string): string {
  return join(folder, nameOf(path));
}

const nameOf = (path: string): string => path.replace(/^.*\//, '');
const isSame = (a: Run, b: Run): boolean => a.status === b.status && a.output === b.output;

function survey(system: System, choice: Choice, isWhole: boolean): void {
  const { root } = system;
  const place = mkdtempSync(join(root === '' ? tmpdir() : join(root, 'tmp'), 'elfsmith-survey-'));
  const all = { system, folder: place.slice(root.length) };
  const counts = { same: 0, different: 0, refused: 0 };
  const start = performance.now();
  let merging = 0;
  try {
    for (const path of programs(all, choice)) {
      const here = placeFor(all, path);
      copyFileSync(root + path, root + here);
      const before = run(all, here);
      rmSync(root + here);
      const begin = performance.now();
      const request = { needed: true, libc: isWhole, interpreter: isWhole, ...(root !== '' && { sysroot: root }) };
      const { refusal } = mergeInto(root + here, root + path, request);
      merging += performance.now() - begin;
      if (refusal !== undefined) {
        counts.refused++;
        console.log(`${path}: refused: ${refusal}`);
        continue;
      }
      const after = run(all, here);
      if (isSame(before, after)) counts.same++;
      else {
        counts.different++;
        console.log(
          `${path}: ${before.status} ${JSON.stringify(before.output.slice(0, 120))} became ${after.status} ${JSON.stringify(after.output.slice(0, 200))}`,
        );
      }
      rmSync(root + here);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  console.log(
    `${JSON.stringify(counts)} in ${((performance.now() - start) / 1000).toFixed(0)} s, ${(merging / 1000).toFixed(0)} s of it merging`,
  );
}

const {
  values,
  positionals: [count = '200'],
} = parseArgs({
  options: {
    of: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string', default: '1/1' },
    'self-contained': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [suite, architecture = ''] = values.of?.split(' ') ?? [];
const system = suite === undefined ? machineItself : debianRoot(suite, architecture);
const { only, part } = values;
survey(system, { count: Number(count) || 200, only, part }, values['self-contained']);

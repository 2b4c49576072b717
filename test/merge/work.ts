// `node tools/setup.mjs --needs work test/merge/work.ts [--only NAME]…`: real work done with programs of Debian, first
// by plain copies, then by the merged programs in their places.
// The same output and exit status is wanted. What is done is in works.ts.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mergeInto } from '../support/merging.ts';
import { difference } from '../support/sameText.ts';
import { works, type Work } from './works.ts';

/** A way to put programs into places where the scripts call them. */
interface Way {
  /** Gives why it can't be done. */
  install(program: string, place: string): string | undefined;
}

const copied: Way = {
  install(program, place) {
    copyFileSync(program, place);
    return undefined;
  },
};

/** With all libraries but the C library's own. */
const merged: Way = {
  install: (program, place) => mergeInto(place, program, { needed: true }).refusal,
};

/** Milliseconds for a script. */
const patience = 300_000;

/**
 * Does the work with the programs installed in a way; gives what the script prints and how it ends, or why there is no
 * program.
 */
function runWork(
  { programs, script }: Work,
  way: Way,
  root: string,
): { readonly output: string } | { readonly refusal: string } {
  rmSync(root, { recursive: true, force: true });
  // Programs look for their files beside themselves.
  for (const folder of ['usr/bin', 'here']) mkdirSync(join(root, folder), { recursive: true });
  for (const folder of ['lib', 'share', 'include', 'libexec'])
    symlinkSync(join('/usr', folder), join(root, 'usr', folder));
  for (const program of programs) {
    const refusal = way.install(realpathSync(program), join(root, 'usr/bin', basename(program)));
    if (refusal !== undefined) return { refusal };
  }
  const folder = join(root, 'here');
  const { status, signal, stdout, stderr } = spawnSync('/bin/bash', ['--norc', '-euc', `exec 2>&1\n${script}`], {
    cwd: folder,
    encoding: 'latin1',
    timeout: patience,
    maxBuffer: 2 ** 28,
    input: '',
    env: { PATH: `${root}/usr/bin:/usr/bin:/bin`, HOME: folder, LC_ALL: 'C.UTF-8', TZ: 'UTC', TERM: 'dumb' },
  });
  return { output: `${stdout}${stderr}\nexit ${status ?? signal}\n` };
}

function doAll(only: readonly string[], isVerbose: boolean): void {
  const counts = { same: 0, different: 0, refused: 0, skipped: 0 };
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-work-')));
  try {
    for (const each of works.filter(({ name }) => only.length === 0 || only.includes(name))) {
      const missing = [...each.programs, ...(each.needs ?? [])].filter((path) => !existsSync(path));
      const say = (result: keyof typeof counts, text: string): void => {
        counts[result]++;
        console.log(`${each.name}: ${result}${text}`);
      };
      if (missing.length > 0) {
        say('skipped', `: needs ${missing.join(', ')}`);
        continue;
      }
      const root = join(work, 'root');
      const before = runWork(each, copied, root);
      const after = runWork(each, merged, root);
      if ('refusal' in before || 'refusal' in after) say('refused', `: ${'refusal' in after ? after.refusal : ''}`);
      else if (before.output !== after.output) say('different', `\n${difference(before.output, after.output)}`);
      else if (!before.output.endsWith('\nexit 0\n'))
        say('different', `: the plain copy fails, too\n${before.output.slice(-2000)}`);
      else say('same', `, ${before.output.split('\n').length} lines`);
      if (isVerbose && 'output' in before) console.log(before.output);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(JSON.stringify(counts));
  process.exitCode = counts.different + counts.refused > 0 ? 1 : 0;
}

const words = process.argv.slice(2);
doAll(
  words.filter((_, index) => words[index - 1] === '--only'),
  words.includes('--verbose'),
);

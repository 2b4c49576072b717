// `node test/ir/survey.ts [FOLDER…] [--only NAME] [--quick]`: rebuilds every dynamically linked program of /usr/bin,
// runs it beside the original with --version and --help, and takes the result apart again.
// Prints what fails, by reason. Programs run as nobody, with no input, for a limited time, in an empty folder.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFile } from '../../server/host/hostNode.ts';
import { decode } from '../../shared/decode/file.ts';
import { interpreterOf } from '../../shared/decode/texts.ts';
import { elfFiles } from '../oracle/files.ts';
import { rebuild } from './identity.ts';
import { differenceOfRuns } from './sameRun.ts';

const { values: options, positionals } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' } },
  allowPositionals: true,
});

/** Not run, although --version should do no harm: programs that end, stop or replace others. */
const dangerous =
  /^(kill|killall|pkill|skill|snice|systemctl|init|telinit|reboot|halt|poweroff|shutdown|dd|shred|rm|rmdir|mkfs.*|mount|umount|su|sudo|login|passwd|chsh|chfn|wall|write|setterm|reset|tset)$/;

/** Whether a program of this machine's CPU asks for a dynamic linker. */
export function isDynamicProgram(path: string): boolean {
  const source = openFile(path);
  try {
    const file = decode(source);
    return file.machine.relocationForm !== undefined && interpreterOf(file) !== undefined;
  } finally {
    source.close();
  }
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-survey-'));
  chmodSync(folder, 0o777);
  const programs = elfFiles(positionals.length > 0 ? positionals : ['/usr/bin']).filter(
    (path) => (options.only === undefined || basename(path) === options.only) && isDynamicProgram(path),
  );
  const counts = { programs: programs.length, refused: 0, changed: 0, different: 0, notRun: 0, good: 0 };
  const start = performance.now();
  let forging = 0;
  for (const path of programs) {
    const out = join(folder, basename(path));
    const begin = performance.now();
    const { refusal, warnings, before, after } = rebuild(path, out);
    forging += performance.now() - begin;
    for (const warning of warnings) process.stdout.write(`${path}: warning: ${warning}\n`);
    if (refusal !== undefined) {
      counts.refused++;
      process.stdout.write(`${path}: refused: ${refusal}\n`);
      continue;
    }
    if (before !== after) {
      counts.changed++;
      process.stdout.write(`${path}: changed: ${firstDifference(before, after)}\n`);
    }
    const problems = dangerous.test(basename(path))
      ? undefined
      : (options.quick === true ? ['--version'] : ['--version', '--help']).flatMap(
          (word) => differenceOfRuns(path, out, { arguments: [word], folder, isUnprivileged: true }) ?? [],
        );
    if (problems === undefined) counts.notRun++;
    else if (problems.length > 0) {
      counts.different++;
      process.stdout.write(`${path}: different: ${problems.join(' | ')}\n`);
    } else if (before === after) counts.good++;
    rmSync(out, { force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(
    `${JSON.stringify(counts)} in ${((performance.now() - start) / 1000).toFixed(0)} s, ${(forging / 1000).toFixed(0)} s of it rebuilding\n`,
  );
}

function firstDifference(before: string, after: string): string {
  const [wanted, found] = [before.split('\n'), after.split('\n')];
  const at = wanted.findIndex((line, index) => line !== found[index]);
  return `${JSON.stringify(wanted[at])} became ${JSON.stringify(found[at])}`;
}

// `node tools/setup.mjs --needs work test/merge/alone.ts [--only NAME]… [--verbose]`: programs of Debian made
// self-contained do real work in a root where there is nothing but the file, what it is told to
// bring along, and the data that the program itself asks for. The same output and exit status is wanted as of the
// original in the machine's own root.

import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/echoServer.ts';
import { runAlone } from '../support/runAlone.ts';
import { difference } from '../support/sameText.ts';
import { isThere, machineItself } from '../support/systems.ts';
import { programsOf } from './alonePrograms.ts';

async function doAll(only: readonly string[], isVerbose: boolean): Promise<void> {
  const counts = { same: 0, different: 0, skipped: 0 };
  if (process.getuid?.() !== 0) throw new Error('only root can change the root');
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-alone-')));
  // Other users run programs there, too.
  chmodSync(work, 0o755);
  const server = await startServer();
  try {
    for (const each of programsOf(machineItself, server.port).filter(
      ({ name }) => only.length === 0 || only.includes(name),
    )) {
      const { program, needs = program } = each;
      if (!isThere(machineItself, needs)) {
        counts.skipped++;
        console.log(`${each.name}: skipped: needs ${needs}`);
        continue;
      }
      const { before, after } = runAlone(machineItself, each, join(work, 'here'), join(work, 'root'));
      counts[before === after ? 'same' : 'different']++;
      console.log(
        `${each.name}: ${before === after ? `same, ${before.split('\n').length} lines` : `different\n${difference(before, after)}`}`,
      );
      if (isVerbose) console.log(before);
    }
  } finally {
    server.stop();
    rmSync(work, { recursive: true, force: true });
  }
  console.log(JSON.stringify(counts));
  process.exitCode = counts.different > 0 ? 1 : 0;
}

const words = process.argv.slice(2);
await doAll(
  words.filter((_, index) => words[index - 1] === '--only'),
  words.includes('--verbose'),
);

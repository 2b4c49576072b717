// `node tools/setup.mjs --needs test test/merge/foreign.ts SUITE ARCH [--only NAME]… [--verbose]`: programs of a
// release of Debian for a CPU (`bookworm arm64`, `sid amd64`) at work in a root of its packages, and then merged: with
// their libraries in a copy of that root, and self-contained in a root where there is no library. The same output and
// exit status is wanted. Ends with the count.

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { debianRoot } from '../support/debianRoots.ts';
import { startServer } from '../support/echoServer.ts';
import { runAlone, runMerged, type BeforeAndAfter } from '../support/runAlone.ts';
import { difference } from '../support/sameText.ts';
import { inRoot, isThere, type System } from '../support/systems.ts';
import { programsOf, type Alone } from './alonePrograms.ts';

/** Where programs are put to work in each root. */
const folder = '/tmp/here';

/** Programs of the C library alone are there to be made self-contained. */
const needsNothing = /^refused: there is nothing to merge it with/;

async function doAll(system: System, title: string, only: readonly string[], isVerbose: boolean): Promise<void> {
  const { root } = system;
  const copy = inRoot(system, `${root}.merged`);
  const alone = `${root}.alone`;
  for (const path of [copy.root, alone]) rmSync(path, { recursive: true, force: true });
  // Files are replaced, never written into: links will do.
  execFileSync('cp', ['-al', root, copy.root]);
  const ways: readonly (readonly [name: string, run: (each: Alone) => BeforeAndAfter])[] = [
    ['merged', (each) => runMerged(system, each, folder, copy)],
    ['self-contained', (each) => runAlone(system, each, folder, alone)],
  ];
  const server = await startServer();
  const bad: string[] = [];
  let good = 0;
  try {
    for (const each of programsOf(system, server.port)) {
      // There is no compiler.
      const isMade = each.inferior !== undefined || each.made !== undefined;
      if ((only.length > 0 && !only.includes(each.name)) || isMade) continue;
      const { program, needs = program } = each;
      if (!isThere(system, needs)) {
        console.log(`${each.name}: skipped: needs ${needs}`);
        continue;
      }
      for (const [way, run] of ways) {
        const start = performance.now();
        const { before, after } = run(each);
        if (needsNothing.test(after)) continue;
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        if (before === after) good++;
        else bad.push(`${each.name} ${way}`);
        console.log(
          `${each.name} ${way}: ${before === after ? `same, ${before.split('\n').length} lines, ${seconds} s` : `different\n${difference(before, after)}`}`,
        );
        if (isVerbose && way === 'merged') console.log(before);
      }
    }
  } finally {
    server.stop();
    for (const path of [copy.root, alone]) rmSync(path, { recursive: true, force: true });
  }
  console.log(`${title}: ${good} same, ${bad.length} not${bad.length > 0 ? `: ${bad.join(', ')}` : ''}`);
  process.exitCode = bad.length === 0 ? 0 : 1;
}

const words = process.argv.slice(2);
const [suite, architecture] = words;
if (suite === undefined || architecture === undefined) throw new Error('which release and which CPU? bookworm arm64');
if (process.getuid?.() !== 0) throw new Error('only root can change the root');
await doAll(
  debianRoot(suite, architecture),
  `${suite} ${architecture}`,
  words.filter((_, index) => words[index - 1] === '--only'),
  words.includes('--verbose'),
);

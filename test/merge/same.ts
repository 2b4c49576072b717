// Whether another checkout merges the same: `node test/merge/same.ts FOLDER [CASE…]` runs both command lines on
// programs of this machine and compares the outputs, byte for byte and by size.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = dirname(dirname(import.meta.dirname));

/** Programs and libraries, each in every way that fits. */
const inputs = [
  '/usr/bin/ls',
  '/usr/bin/git',
  '/usr/bin/curl',
  '/usr/bin/python3',
  '/usr/bin/gdb',
  '/usr/bin/cmake',
  '/usr/bin/perl',
  '/usr/bin/bash',
  '/usr/lib/x86_64-linux-gnu/libcurl.so.4',
];
const ways = [['--needed'], ['--needed', '--no-pack'], ['--needed', '--preloadable'], ['--self-contained'], []];

/** Command lines: of a library nothing but what it needs, and with no option the dynamic linker alone goes in. */
const cases = inputs
  .filter((path) => existsSync(path))
  .flatMap((path) =>
    ways
      .filter((way) => !path.includes('.so') || way[0] === '--needed')
      .map((way) => (way.length === 0 ? ['embed', path] : ['merge', ...way, path])),
  );

const [other, ...wanted] = process.argv.slice(2);
if (other === undefined) {
  console.error('usage: node test/merge/same.ts FOLDER [CASE…]');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'elfsmith-same-'));
let differing = 0;
for (const words of cases.filter(
  (line) => wanted.length === 0 || wanted.some((word) => line.join(' ').includes(word)),
)) {
  const [ours, theirs] = [root, resolve(other)].map((folder) => outcome(folder, words));
  if (ours !== theirs) differing++;
  console.log(
    `${ours === theirs ? 'same' : 'DIFFERENT'}  ${words.join(' ')}  ${ours}${ours === theirs ? '' : `, there ${theirs}`}`,
  );
}
rmSync(work, { recursive: true });
console.log(`${differing} different`);
process.exit(differing === 0 ? 0 : 1);

/** The size and the digest of what is written, or the status when nothing is. */
function outcome(folder: string, words: readonly string[]): string {
  const output = join(work, 'output');
  rmSync(output, { force: true });
  const { status } = spawnSync(process.execPath, [join(folder, 'server/cli/cli.ts'), ...words, '-o', output], {
    stdio: 'ignore',
  });
  if (!existsSync(output)) return `status ${status}`;
  return `${statSync(output).size} bytes ${createHash('sha256').update(readFileSync(output)).digest('hex').slice(0, 12)}`;
}

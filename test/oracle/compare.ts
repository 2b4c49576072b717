// `node test/oracle/compare.ts [PATH…]`: compares the JSON listing of every ELF file below the paths with readelf;
// without paths, of every one that this machine's packages installed.
// `--fixtures` takes the prebuilt and built fixtures too. Prints the differences by kind with counts and an example,
// those that readelf's quirks explain apart; exits with 1 when others are left.

import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { elfFiles } from './files.ts';
import type { Report } from './worker.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fixtures: { type: 'boolean', default: false },
    slowest: { type: 'string', default: '0' },
    examples: { type: 'string', default: '1' },
  },
});
const fixtureFolders = ['../../fixtures/prebuilt', '../../out/fixtures'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const defaults = ['/usr/bin', '/usr/sbin', '/usr/lib', '/lib', ...crossFolders()];
const files = elfFiles([
  ...(positionals.length > 0 || options.fixtures ? positionals : defaults),
  ...(options.fixtures ? fixtureFolders : []),
]);
const reports = await compareAll(files);
process.stdout.write(summary(reports));
process.exitCode =
  reports.some((report) => report.differences.some((difference) => difference.quirk === undefined)) ||
  reports.length === 0
    ? 1
    : 0;

/** Folders of Debian's cross libraries, /usr/<triplet>/lib. */
function crossFolders(): string[] {
  return readdirSync('/usr')
    .filter((name) => name.includes('-linux-gnu'))
    .map((name) => join('/usr', name, 'lib'))
    .filter((path) => existsSync(path));
}

/** Compares the files on all processors; the reports are in the files' order. */
async function compareAll(paths: readonly string[]): Promise<Report[]> {
  const results: (Report | undefined)[] = paths.map(() => undefined);
  let next = 0;
  const run = async (): Promise<void> => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 8192 },
    });
    for (let index = next++; index < paths.length; index = next++) {
      results[index] = await new Promise<Report>((resolve, reject) => {
        worker.once('message', resolve).once('error', reject).postMessage(paths[index]);
      });
      worker.removeAllListeners('error');
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${paths.length} `);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), paths.length) }, run));
  return results.filter((report) => report !== undefined);
}

function summary(all: readonly Report[]): string {
  const lines: string[] = [];
  for (const explained of [true, false]) {
    const kinds = new Map<string, { count: number; files: number; examples: string[] }>();
    for (const { path, differences } of all)
      for (const { kind, quirk, count, example } of differences) {
        if ((quirk !== undefined) !== explained) continue;
        const name = quirk === undefined ? kind : `${kind}: ${quirk}`;
        const entry = kinds.get(name) ?? { count: 0, files: 0, examples: [] };
        kinds.set(name, {
          count: entry.count + count,
          files: entry.files + 1,
          examples:
            entry.examples.length < Number(options.examples)
              ? [...entry.examples, `${path} ${example}`]
              : entry.examples,
        });
      }
    if (kinds.size > 0) lines.push(explained ? 'Explained by how readelf prints:' : 'Differences:');
    for (const [name, { count, files: fileCount, examples }] of [...kinds].toSorted((a, b) => b[1].count - a[1].count))
      lines.push(
        `${String(count).padStart(9)} in ${fileCount} files: ${name}`,
        ...examples.map((example) => `            ${example}`),
      );
  }
  const total = (pick: (report: Report) => number): number => all.reduce((sum, report) => sum + pick(report), 0);
  for (const report of all.toSorted((a, b) => b.ours - a.ours).slice(0, Number(options.slowest)))
    lines.push(
      `slow: ${report.path} ${report.ours.toFixed(0)} ms, readelf and comparison ${report.readelf.toFixed(0)} ms`,
    );
  lines.push(
    `${all.length} files, ${total((report) => report.rows)} rows; ours ${(total((report) => report.ours) / 1000).toFixed(1)} s, readelf and comparison ${(total((report) => report.readelf) / 1000).toFixed(1)} s`,
    '',
  );
  return lines.join('\n');
}

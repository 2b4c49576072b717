// `node test/properties/mergeMutants.ts [--count 2000] [--seed 1] [--only INDEX]`: merges programs and libraries of
// which one is damaged. Any exception, any merge that takes more than 2 s or
// more than 512 MB, any output of a refused merge and any changed input is a failure; each is named so that it can be
// made again. Merges run in threads of their own, which are stopped when one does not end.

import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { mergeInputs, mergeMutantName, mergeTwice, type MergeVerdict } from '../support/mergeMutants.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const seed = Number(options.seed);
const longest = 2000;
const patience = 20_000;
const heap = 512;
const threads = 2;

const start = performance.now();
const first = Number(options.only ?? 0);
const end = options.only === undefined ? Number(options.count) : first + 1;
let next = first;
let merged = 0;
let slowest = { milliseconds: 0, index: 0 };
const failures = mergeInputs.flatMap((inputs) =>
  mergeTwice(inputs) === 'the same bytes' ? [] : [`${inputs.join(' + ')}, undamaged and twice: ${mergeTwice(inputs)}`],
);
await Promise.all(Array.from({ length: threads }, run));
for (const failure of failures.slice(0, 30)) process.stdout.write(`${failure}\n\n`);
process.stdout.write(
  `${end - first} mutants with seed ${seed} in ${((performance.now() - start) / 1000).toFixed(0)} s: ${merged} merged, ${failures.length} failures; slowest ${slowest.milliseconds.toFixed(0)} ms (index ${slowest.index}), most memory of the process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Takes mutants until none is left; a thread that hangs or dies is replaced. */
async function run(): Promise<void> {
  let worker = startWorker();
  for (let index = next++; index < end; index = next++) {
    const verdict = await ask(worker, index);
    if (verdict.isMerged) merged++;
    if (verdict.milliseconds > slowest.milliseconds) slowest = { milliseconds: verdict.milliseconds, index };
    const problem =
      verdict.problem ?? (verdict.milliseconds > longest ? `took ${verdict.milliseconds.toFixed(0)} ms` : undefined);
    if (problem !== undefined) failures.push(`${mergeMutantName(seed, index)} (index ${index})\n${problem}`);
    if (verdict.isGone) {
      await worker.terminate();
      worker = startWorker();
    }
  }
  await worker.terminate();
}

function startWorker(): Worker {
  return new Worker(new URL('mergeMutantWorker.ts', import.meta.url), {
    workerData: seed,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
}

function ask(worker: Worker, index: number): Promise<MergeVerdict & { isGone?: true }> {
  return new Promise((resolve) => {
    const settle = (verdict: MergeVerdict & { isGone?: true }): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail);
      resolve(verdict);
    };
    const fail = (error: Error): void => {
      settle({ milliseconds: 0, isMerged: false, problem: String(error), isGone: true });
    };
    const timer = setTimeout(() => {
      settle({ milliseconds: patience, isMerged: false, isGone: true });
    }, patience);
    worker.on('message', settle).on('error', fail).postMessage(index);
  });
}

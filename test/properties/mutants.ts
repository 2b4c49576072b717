// `node test/properties/mutants.ts [--count 10000] [--seed 1] [--only INDEX] [--source FILE]… [--compare]`: reads
// thousands of damaged files whole, as a listing and as JSON, and asks the features about them; with `--compare`
// compares each with the whole file and with another damaged one, in both directions. Any exception, any file or request that takes more than 2 s and any that needs more than 512 MB
// is a failure; each is named so that it can be made again. Mutants run in a thread of their own, which is stopped when
// one does not end.

import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { comparedSources, mutant, mutantSources } from '../support/mutants.ts';
import type { Verdict } from './mutantWorker.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    source: { type: 'string', multiple: true },
    compare: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);
const sources = options.source ?? (options.compare ? comparedSources : mutantSources);
const longest = 2000;
const patience = 20_000;
const heap = 512;

const start = performance.now();
const first = Number(options.only ?? 0);
const end = options.only === undefined ? Number(options.count) : first + 1;
let next = first;
const failures: string[] = [];
let slowest: Verdict = { milliseconds: 0, characters: 0 };
let largest: Verdict = slowest;
let slowestIndex = 0;
await Promise.all(Array.from({ length: availableParallelism() }, run));
for (const failure of failures.slice(0, 30)) process.stdout.write(`${failure}\n\n`);
process.stdout.write(
  `${end - first} mutants with seed ${seed} in ${((performance.now() - start) / 1000).toFixed(0)} s: ${failures.length} failures; slowest ${slowest.milliseconds.toFixed(0)} ms (index ${slowestIndex}), most text ${largest.characters} characters\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Takes mutants until none is left; a thread that hangs or dies is replaced. */
async function run(): Promise<void> {
  let worker = await startWorker();
  for (let index = next++; index < end; index = next++) {
    const verdict = await ask(worker, index);
    const tooSlow = verdict.milliseconds > longest ? `took ${verdict.milliseconds.toFixed(0)} ms` : undefined;
    const problem = verdict.problem ?? tooSlow;
    if (problem !== undefined) failures.push(`${mutant(seed, index, sources).name}\n${problem}`);
    if (verdict.milliseconds > slowest.milliseconds) [slowest, slowestIndex] = [verdict, index];
    if (verdict.characters > largest.characters) largest = verdict;
    if (verdict.isGone) {
      await worker.terminate();
      worker = await startWorker();
    }
  }
  await worker.terminate();
}

/** A thread that has loaded all that it needs: that is no time of a mutant. */
async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('mutantWorker.ts', import.meta.url), {
    workerData: { seed, sources, isCompared: options.compare },
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  await once(worker, 'message');
  return worker;
}

function ask(worker: Worker, index: number): Promise<Verdict & { isGone?: true }> {
  return new Promise((resolve) => {
    const settle = (verdict: Verdict & { isGone?: true }): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', fail);
      resolve(verdict);
    };
    const fail = (error: Error): void => {
      settle({ milliseconds: 0, characters: 0, problem: String(error), isGone: true });
    };
    const timer = setTimeout(() => {
      settle({ milliseconds: patience, characters: 0, isGone: true });
    }, patience);
    worker.on('message', settle).on('error', fail).postMessage(index);
  });
}

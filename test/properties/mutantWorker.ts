// A thread that reads one mutant after another: a mutant's number comes in, the verdict goes out.

import { parentPort, workerData } from 'node:worker_threads';
import { askEverything, readEverything } from '../support/engine.ts';
import { mutant } from '../support/mutants.ts';

/**
 * What became of a mutant: the time to read it whole or to answer the longest request, whichever was longer. `problem`
 * is the exception, if there was one.
 */
export interface Verdict {
  readonly milliseconds: number;
  readonly characters: number;
  readonly problem?: string;
}

const { seed, sources } = workerData as { seed: number; sources: readonly string[] };

parentPort?.on('message', (index: number) => {
  const { bytes } = mutant(seed, index, sources);
  const start = performance.now();
  try {
    const characters = readEverything(bytes);
    const milliseconds = Math.max(performance.now() - start, askEverything(bytes));
    parentPort?.postMessage({ milliseconds, characters } satisfies Verdict);
  } catch (error) {
    parentPort?.postMessage({
      milliseconds: performance.now() - start,
      characters: 0,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    } satisfies Verdict);
  }
});

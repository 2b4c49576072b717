// A thread that reads one mutant after another: a mutant's number comes in, the verdict goes out.

import { parentPort, workerData } from 'node:worker_threads';
import { readEverything } from '../support/engine.ts';
import { mutant } from '../support/mutants.ts';

/** What became of a mutant. `problem` is the exception, if there was one. */
export interface Verdict { readonly milliseconds: number; readonly characters: number; readonly problem?: string }

const { seed } = workerData as { seed: number };

parentPort?.on('message', (index: number) => {
  const { bytes } = mutant(seed, index);
  const start = performance.now();
  try {
    const characters = readEverything(bytes);
    parentPort?.postMessage({ milliseconds: performance.now() - start, characters } satisfies Verdict);
  } catch (error) {
    parentPort?.postMessage({ milliseconds: performance.now() - start, characters: 0, problem: error instanceof Error ? error.stack ?? error.message : String(error) } satisfies Verdict);
  }
});

// A thread that reads one mutant after another: a mutant's number comes in, the verdict goes out.

import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { compareWhole, prepareComparing } from '../support/checkCompare.ts';
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

const { seed, sources, isCompared } = workerData as {
  readonly seed: number;
  readonly sources: readonly string[];
  readonly isCompared: boolean;
};
if (isCompared) await prepareComparing(sources.map((path) => readFileSync(path)));

parentPort?.on('message', (index: number) => {
  const { bytes } = mutant(seed, index, sources);
  const start = performance.now();
  try {
    parentPort?.postMessage(isCompared ? compared(index, bytes) : read(bytes));
  } catch (error) {
    parentPort?.postMessage({
      milliseconds: performance.now() - start,
      characters: 0,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    } satisfies Verdict);
  }
});
parentPort?.postMessage('ready');

function read(bytes: Uint8Array): Verdict {
  const start = performance.now();
  const characters = readEverything(bytes);
  return { milliseconds: Math.max(performance.now() - start, askEverything(bytes)), characters };
}

/** With the whole file, and with the next mutant of it. */
function compared(index: number, bytes: Uint8Array): Verdict {
  const whole = readFileSync(sources[index % sources.length] ?? '');
  const other = mutant(seed, index + sources.length, sources).bytes;
  const pairs = [
    [whole, bytes],
    [bytes, whole],
    [bytes, other],
  ] as const;
  const verdicts = pairs.map(([before, after]): Verdict => {
    const start = performance.now();
    return { characters: compareWhole(before, after), milliseconds: performance.now() - start };
  });
  return verdicts.reduce((most, each) => (each.milliseconds > most.milliseconds ? each : most));
}

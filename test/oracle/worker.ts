// A thread that compares one file after another with readelf: a path comes in, its outcome goes out.

import { parentPort } from 'node:worker_threads';
import { compareFile } from './difference.ts';
import type { Difference } from './difference.ts';
import { listingsOf } from '../support/engine.ts';

/** What a file gave. `count` is the number of differences of that kind in the file; only the first has an example. */
export interface Report {
  readonly path: string;
  readonly rows: number;
  readonly ours: number;
  readonly readelf: number;
  readonly differences: readonly (Difference & { readonly count: number })[];
}

parentPort?.on('message', (path: string) => {
  void report(path).then((result) => parentPort?.postMessage(result));
});

/** Compares a file; an exception of the engine is a difference, too. Times are in milliseconds. */
async function report(path: string): Promise<Report> {
  const start = performance.now();
  try {
    const listings = listingsOf(path);
    const middle = performance.now();
    const { rows, differences } = await compareFile(path, listings);
    const kinds = new Map<string, Difference & { count: number }>();
    for (const difference of differences) {
      const key = `${difference.kind}\n${difference.quirk ?? ''}`;
      const seen = kinds.get(key);
      if (seen) seen.count++;
      else kinds.set(key, { ...difference, count: 1 });
    }
    return { path, rows, ours: middle - start, readelf: performance.now() - middle, differences: [...kinds.values()] };
  } catch (error) {
    return {
      path,
      rows: 0,
      ours: performance.now() - start,
      readelf: 0,
      differences: [
        {
          kind: 'exception',
          example: error instanceof Error ? (error.stack ?? error.message) : String(error),
          count: 1,
        },
      ],
    };
  }
}

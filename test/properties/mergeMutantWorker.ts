// A thread that merges one mutant after another: a mutant's number comes in, the verdict goes out. What it holds
// outside of its heap counts too.

import { parentPort, workerData } from 'node:worker_threads';
import { mergeMutant, type MergeVerdict } from '../support/mergeMutants.ts';

const seed = workerData as number;
/** Bytes of buffers after a merge, garbage included. */
const mostBuffers = 512e6;

parentPort?.on('message', (index: number) => {
  const verdict = mergeMutant(seed, index);
  const { arrayBuffers } = process.memoryUsage();
  const problem =
    verdict.problem ??
    (arrayBuffers > mostBuffers ? `holds ${(arrayBuffers / 1e6).toFixed(0)} MB of buffers` : undefined);
  parentPort?.postMessage({ ...verdict, ...(problem !== undefined && { problem }) } satisfies MergeVerdict);
});

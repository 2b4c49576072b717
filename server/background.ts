// The thread of all binaries of the workspace, in Node: does jobs for the server, one message each.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { nodeHost } from './host/hostNode.ts';
import type { FromThread, ToThread } from './host/threadNode.ts';
import { LocalWorkspace } from './workspace/local.ts';

/** States that are told, in milliseconds between two: a person reads them. */
const tellEvery = 100;

/** When memory is given back after files were read, in milliseconds: the index has been kept by then. */
const tidyAfter = 1000;

/** Hundreds of MB of files were read, and nothing would ask for the memory: collects it now. */
function tidyUp(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}

const tell = (message: FromThread): void => parentPort?.postMessage(message);
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
const cancelled = new Set<number>();
let told = { phase: '', at: 0 };

const workspace = new LocalWorkspace(nodeHost, rest, (state) => {
  const now = performance.now();
  if (state.phase === 'ready' && told.phase === 'reading') setTimeout(tidyUp, tidyAfter);
  if (state.phase === told.phase && now - told.at < tellEvery) return;
  told = { phase: state.phase, at: now };
  tell({ what: 'state', state });
});

async function run(message: ToThread & { readonly what: 'run' }): Promise<void> {
  const { id, job, given } = message;
  const pause = async (): Promise<void> => {
    await rest();
    if (cancelled.has(id)) throw new Error('Cancelled.');
  };
  try {
    const report = (percentage: number, text: string): void => tell({ what: 'report', id, percentage, message: text });
    const answer: unknown = await workspace.run(job, given, { pause, report });
    tell({ what: 'answer', id, answer });
  } catch (error) {
    tell({ what: 'problem', id, problem: error instanceof Error ? error.message : String(error) });
  } finally {
    cancelled.delete(id);
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (message.what === 'configure') workspace.configure(message.options);
  if (message.what === 'prepare') workspace.prepare();
  if (message.what === 'touch') workspace.touch(message.uris);
  if (message.what === 'cancel') cancelled.add(message.id);
  if (message.what === 'run') void run(message);
});

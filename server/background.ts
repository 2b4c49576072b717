// The thread of all binaries of the workspace, in Node: does jobs for the server, one message each. As a process it
// makes the index, keeps it, and ends.

import { parentPort } from 'node:worker_threads';
import { indexInChild } from './host/childNode.ts';
import { nodeHost } from './host/hostNode.ts';
import { tidyBetween, tidyUp } from './host/tidyNode.ts';
import type { FromThread, ToThread } from './host/threadNode.ts';
import type { IndexState, WorkspaceOptions } from './workspace/jobs.ts';
import { LocalWorkspace } from './workspace/local.ts';

/** States that are told, in milliseconds between two: a person reads them. */
const tellEvery = 100;

const tell = (message: FromThread): void => {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message);
};
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
const cancelled = new Set<number>();
let told = { phase: '', at: 0 };

const note = (state: IndexState): void => {
  const now = performance.now();
  if (state.phase === 'ready' && told.phase !== 'ready') tidyUp();
  if (state.phase === told.phase && now - told.at < tellEvery) return;
  told = { phase: state.phase, at: now };
  tell({ what: 'state', state });
};

const workspace = new LocalWorkspace(nodeHost, rest, note, parentPort ? indexInChild : undefined);

async function make(options: WorkspaceOptions): Promise<void> {
  workspace.configure(options);
  await workspace.make();
  process.exit();
}

function giveBack(): void {
  workspace.tidy();
  tidyUp();
}

async function run(message: ToThread & { readonly what: 'run' }): Promise<void> {
  const { id, job, given } = message;
  const pause = async (): Promise<void> => {
    await rest();
    if (cancelled.has(id)) throw new Error('Cancelled.');
    tidyBetween();
  };
  try {
    const report = (percentage: number, text: string): void => tell({ what: 'report', id, percentage, message: text });
    const answer: unknown = await workspace.run(job, given, { pause, report });
    tell({ what: 'answer', id, answer });
  } catch (error) {
    tell({ what: 'problem', id, problem: error instanceof Error ? error.message : String(error) });
  } finally {
    cancelled.delete(id);
    // While somebody types there is no time for it.
    if (job !== 'symbols') giveBack();
  }
}

// A process ends with the one that it works for.
if (!parentPort) process.on('disconnect', () => process.exit(1));

(parentPort ?? process).on('message', (message: ToThread) => {
  if (message.what === 'make') void make(message.options);
  if (message.what === 'configure') workspace.configure(message.options);
  if (message.what === 'prepare') workspace.prepare();
  if (message.what === 'tidy') giveBack();
  if (message.what === 'touch') workspace.touch(message.uris);
  if (message.what === 'cancel') cancelled.add(message.id);
  if (message.what === 'run') void run(message);
});

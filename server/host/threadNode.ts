// The workspace's binaries in a thread of its own: hovers never wait for it, and it takes one core at most.

import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { IndexState, Jobs, Work, Workspace, WorkspaceOptions } from '../workspace/jobs.ts';

/** What the thread is told. */
export type ToThread =
  | { readonly what: 'configure'; readonly options: WorkspaceOptions }
  | { readonly what: 'prepare' }
  | { readonly what: 'tidy' }
  /** To a process of its own: makes the index and keeps it, and ends. */
  | { readonly what: 'make'; readonly options: WorkspaceOptions }
  | { readonly what: 'touch'; readonly uris: readonly string[] }
  | { readonly what: 'run'; readonly id: number; readonly job: keyof Jobs; readonly given: Jobs[keyof Jobs][0] }
  | { readonly what: 'cancel'; readonly id: number };

/** What it tells. */
export type FromThread =
  | { readonly what: 'state'; readonly state: IndexState }
  | { readonly what: 'report'; readonly id: number; readonly percentage: number; readonly message: string }
  | { readonly what: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly what: 'problem'; readonly id: number; readonly problem: string };

/** How often a job is asked whether it is still wanted, in milliseconds. */
const lookEvery = 100;

interface Running {
  readonly work: Work;
  resolve(answer: unknown): void;
  reject(reason: Error): void;
}

/** The thread starts when it is first needed. @param fail hears why it ended by itself */
export function threadOfWorkspace(tell: (state: IndexState) => void, fail: (reason: string) => void): Workspace {
  const running = new Map<number, Running>();
  let options: WorkspaceOptions = { folders: [] };
  let worker: Worker | undefined;
  let count = 0;
  const end = (reason: string): void => {
    worker = undefined;
    for (const { reject } of running.values()) reject(new Error(reason));
    running.clear();
  };
  const started = (): Worker => {
    if (worker) return worker;
    worker = new Worker(backgroundScript());
    worker.unref();
    worker.on('message', (message: FromThread) => hear(message, running, tell));
    worker.on('error', (error) => {
      fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
      end('The thread of the workspace has ended.');
    });
    send({ what: 'configure', options });
    return worker;
  };
  const send = (message: ToThread): void => started().postMessage(message);
  return {
    configure(other) {
      options = other;
      worker?.postMessage({ what: 'configure', options } satisfies ToThread);
    },
    prepare: () => send({ what: 'prepare' }),
    tidy: () => worker?.postMessage({ what: 'tidy' } satisfies ToThread),
    touch: (uris) => worker?.postMessage({ what: 'touch', uris } satisfies ToThread),
    async run(job, given, work) {
      const id = ++count;
      const answer = new Promise<unknown>((resolve, reject) => running.set(id, { work, resolve, reject }));
      send({ what: 'run', id, job, given });
      const timer = setInterval(() => {
        work.pause().catch((reason: unknown) => {
          worker?.postMessage({ what: 'cancel', id } satisfies ToThread);
          running.get(id)?.reject(reason instanceof Error ? reason : new Error(String(reason)));
        });
      }, lookEvery);
      try {
        return (await answer) as Jobs[typeof job][1];
      } finally {
        clearInterval(timer);
        running.delete(id);
      }
    },
    close() {
      void worker?.terminate();
      end('The server ends.');
    },
  };
}

function hear(message: FromThread, running: ReadonlyMap<number, Running>, tell: (state: IndexState) => void): void {
  if (message.what === 'state') {
    tell(message.state);
    return;
  }
  const job = running.get(message.id);
  if (message.what === 'report') job?.work.report(message.percentage, message.message);
  if (message.what === 'answer') job?.resolve(message.answer);
  if (message.what === 'problem') job?.reject(new Error(message.problem));
}

/** The thread's own file: beside this one's folder as source, and where the bundles are. */
export function backgroundScript(): URL {
  const places = ['../background.ts', './background.js', '../background.js', './server/background.js'];
  const urls = places.map((place) => new URL(place, import.meta.url));
  const found = urls.find((url) => existsSync(url));
  if (!found) throw new Error('The file of the background thread is missing.');
  return found;
}

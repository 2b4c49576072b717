// The index of a big workspace is made by a process of its own in Node, which ends: what reading thousands of files
// takes, hundreds of MB, a thread would not give back.

import { fork } from 'node:child_process';
import { serverFlags } from '../../shared/protocol.ts';
import type { FromThread, ToThread } from './threadNode.ts';
import { backgroundScript } from './threadNode.ts';
import type { Indexing } from '../workspace/workspaceIndex.ts';

/** Standard output is left alone: over it the server speaks to its client. */
export const indexInChild: Indexing = (options, tell) => {
  const child = fork(backgroundScript(), {
    execArgv: serverFlags,
    // In Electron the same program is the editor, unless it is told to be Node.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.on('message', (message: FromThread) => {
    if (message.what === 'state') tell(message.state);
  });
  child.send({ what: 'make', options } satisfies ToThread);
  const done = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
  return { done, end: () => void child.kill() };
};

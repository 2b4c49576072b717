// Writes a file that is there whole or not at all: into a temporary one beside it, which takes its place when all has
// reached the disk.

import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import type { Filling } from './host.ts';

/** rwxr-xr-x: whoever can read the result can run it. */
const executable = 0o755;

/**
 * Creates the executable file `path`, or puts it in the place of the one that is there, when `fill` says that it is
 * complete. Nothing is left behind otherwise, nor when the steps are not taken to their end.
 * Throws Node's error when the disk or the folder does not allow it.
 */
export function* createExecutable(path: string, fill: Filling): Generator<number, boolean> {
  const draft = `${path}.${process.pid}.part`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    try {
      const isComplete = yield* fill({ write: (offset, bytes) => writeFully(descriptor, offset, bytes) });
      if (!isComplete) return false;
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    chmodSync(draft, executable);
    renameSync(draft, path);
    return true;
  } finally {
    // Once renamed there is no draft.
    rmSync(draft, { force: true });
  }
}

function writeFully(descriptor: number, offset: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;)
    done += writeSync(descriptor, bytes, done, bytes.length - done, offset + done);
}

/** Writes a text file, over what is there. Throws Node's error. */
export function writeText(path: string, text: string): void {
  writeFileSync(path, text);
}

// Writes what a merge has made to its place: the same for the command line and the editor.

import type { System, Writable, Written } from './host.ts';

/** What stands in the way when an input is not any more what the plan was made of. */
export const changedMeanwhile = 'one of the files that it is made of has changed meanwhile';

/**
 * Creates the executable `path`, or replaces what is there unless the output is made of it, step by step: each says how
 * many bytes are written. Who ends it before the last step leaves nothing behind.
 * @param isCurrent whether the files are still those that the plan was made of
 */
export function* writing(
  { files, createExecutable }: Pick<System, 'files' | 'createExecutable'>,
  path: string,
  { world, file }: Writable,
  isCurrent: () => boolean,
): Generator<number, Written> {
  const there = files.stat(path);
  const same = there && world?.objects.find(({ identity }) => identity === `${there.device}:${there.inode}`);
  if (same) return { problem: `is ${same.path}, which it is made of` };
  if (!file) return {};
  try {
    const isWritten = yield* createExecutable(path, function* (pending) {
      yield* file.writing(pending);
      return isCurrent();
    });
    return isWritten ? { size: file.size } : { problem: changedMeanwhile };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The same at once. */
export function writeOutput(system: Pick<System, 'files' | 'createExecutable'>, path: string, plan: Writable): Written {
  const steps = writing(system, path, plan, () => true);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same with a pause after each step, in which it can be ended by an error. */
export async function writeInSteps(
  steps: Generator<number, Written>,
  pause: (written: number) => Promise<unknown>,
): Promise<Written> {
  try {
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await pause(value);
    }
  } finally {
    steps.return({});
  }
}

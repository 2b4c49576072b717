// Writes what a merge has made to its place: the same for the command line and the editor.

import type { MergePlan } from '../../shared/merge/request.ts';
import type { System, Written } from './host.ts';

/** Creates the executable `path`, or replaces what is there unless the output is made of it. */
export function writeOutput(
  { files, createExecutable }: Pick<System, 'files' | 'createExecutable'>,
  path: string,
  { world, file }: MergePlan,
): Written {
  const there = files.stat(path);
  const same = there && world?.objects.find(({ identity }) => identity === `${there.device}:${there.inode}`);
  if (same) return { problem: `is ${same.path}, which it is made of` };
  if (!file) return {};
  try {
    createExecutable(path, (pending) => {
      file.write(pending);
      return true;
    });
    return { size: file.size };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

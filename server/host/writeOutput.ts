// Writes what a merge has made to its place: the same for the command line and the editor.

import { writeMerged, type MergePlan } from '../../shared/mergeFiles.ts';
import type { System } from './host.ts';

/** The size in bytes of what was written; else the problem, or neither when the plan's messages say why. */
export interface Written { readonly size?: number; readonly problem?: string }

/** Creates the executable `path`, or replaces what is there unless the output is made of it. @param version of Elfsmith, for the manifest */
export function writeOutput({ files, createExecutable }: Pick<System, 'files' | 'createExecutable'>, path: string, plan: MergePlan, version: string): Written {
  const there = files.stat(path);
  const same = there && plan.world?.objects.find(({ identity }) => identity === `${there.device}:${there.inode}`);
  if (same) return { problem: `is ${same.path}, which it is made of` };
  let size = 0;
  const fill = (file: { write(offset: number, bytes: Uint8Array): void }): boolean => writeMerged(plan, version, {
    write: (offset, bytes) => {
      size = Math.max(size, offset + bytes.length);
      file.write(offset, bytes);
    },
  });
  try {
    return createExecutable(path, fill) ? { size } : {};
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

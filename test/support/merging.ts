// Merges files for tests, the way the command line does.

import { dirname } from 'node:path';
import { absolutePath, nodeFiles } from '../../server/host/filesNode.ts';
import type { PendingFile } from '../../server/host/host.ts';
import { createExecutable } from '../../server/host/outputNode.ts';
import { textOf } from '../../shared/base/log.ts';
import { planMerge } from '../../shared/merge/planMerge.ts';
import type { MergePlan, MergeRequest } from '../../shared/merge/request.ts';

export interface MergeResult {
  readonly plan: MergePlan;
  /** The messages of errors; undefined when the output is there. */
  readonly refusal: string | undefined;
}

/** Merges `target` into the file `out`. */
export function mergeInto(out: string, target: string, request: Partial<MergeRequest> = {}): MergeResult {
  const plan = planMerge(nodeFiles, {
    version: '0',
    sources: [],
    needed: false,
    only: [],
    except: [],
    closed: false,
    currentFolder: dirname(out),
    folder: dirname(out),
    ...request,
    target: absolutePath(target),
  });
  const { file } = plan;
  const isWritten =
    file !== undefined &&
    createWhole(out, (pending) => {
      file.write(pending);
      return true;
    });
  const errors = plan.messages.map(({ diagnostic }) => diagnostic).filter(({ code }) => code.severity === 'error');
  return { plan, refusal: isWritten ? undefined : errors.map(textOf).join('; ') };
}

/** Creates an executable file at once. */
export function createWhole(path: string, fill: (file: PendingFile) => boolean): boolean {
  const steps = createExecutable(path, function* (file): Generator<number, boolean> {
    const isComplete = fill(file);
    yield 0;
    return isComplete;
  });
  steps.next();
  return steps.next().value === true;
}

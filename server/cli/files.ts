// The files that a command is given: each is opened, worked on and closed; of what can't be read standard error says
// why.

import { defaultPaging, type PagingOptions } from '../../shared/listing/overview.ts';
import { complain, openFile, reasonOf, type Output } from '../host/hostNode.ts';
import type { OpenFile } from '../host/host.ts';

/** How documents are printed: as there are no hovers, the text has all of each cell, and names in both forms. */
export const printing: PagingOptions = { ...defaultPaging, names: 'both', isWhole: true };

/** What work on a file gives; undefined, with a complaint, where it can't be read. */
export function withFile<T>(path: string, work: (source: OpenFile) => T): T | undefined {
  let source: OpenFile;
  try {
    source = openFile(path);
  } catch (error) {
    complain(`${path}: ${reasonOf(error)}`);
    return undefined;
  }
  try {
    return work(source);
  } finally {
    source.close();
  }
}

/**
 * Works on files in turn; false when that failed for one of them.
 * @param work gets the line that tells the output of one file from the next, empty for a single one
 */
export function eachFile(
  out: Output,
  paths: readonly string[],
  work: (path: string, source: OpenFile, heading: string) => boolean,
): boolean {
  let isGood = true;
  for (const path of paths) {
    const heading = paths.length > 1 ? `${path}:\n\n` : '';
    isGood = (withFile(path, (source) => work(path, source, heading)) ?? false) && isGood;
  }
  out.flush();
  return isGood;
}

/** The name of a file without its folder. */
export function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}

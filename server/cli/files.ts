// The files that a command is given: each is opened, worked on and closed; of what can't be read standard error says
// why.

import { bytesOf } from '../../shared/listing/listing.ts';
import { defaultPaging, wholeTable, type PagingOptions, type View } from '../../shared/listing/overview.ts';
import { absolutePath, nodeFiles } from '../host/filesNode.ts';
import { complain, nodeHost, openFile, reasonOf, type Output } from '../host/hostNode.ts';
import { pathOfUri, type Work } from '../workspace/jobs.ts';
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

/** Work that nobody else waits for. */
export const alone: Work = { pause: () => Promise.resolve(), report: () => {} };

/**
 * Files, and all files below folders, as URIs; those that are named by themselves first. Not whole when something is
 * neither, which standard error says.
 */
export async function urisOf(paths: readonly string[]): Promise<{
  readonly named: readonly string[];
  readonly below: readonly string[];
  readonly isWhole: boolean;
}> {
  const found = { named: [] as string[], below: [] as string[], isWhole: true };
  for (const path of paths) {
    const uri = nodeHost.system.uriOf(absolutePath(path));
    const kind = nodeFiles.stat(absolutePath(path))?.kind;
    if (kind === 'folder') for await (const each of nodeHost.filesBelow(uri)) found.below.push(each);
    else if (kind === 'file') found.named.push(uri);
    else {
      complain(`${path}: ${kind === undefined ? 'no such file or folder' : 'is no file and no folder'}`);
      found.isWhole = false;
    }
  }
  return found;
}

/** A file as it is called from here. */
export function shownPath(uri: string): string {
  return pathOfUri(uri).replace(absolutePath('.').replace(/\/?$/, '/'), '');
}

/** Prints a document with all rows of its tables. */
export function writeView(out: Output, view: View): void {
  for (const { id } of view.blocks) {
    const table = wholeTable(view, id);
    for (const piece of table ? bytesOf(table) : []) out.writeBytes(piece);
  }
  out.flush();
}

// Where the source files are that debugging information names: at their own paths, where a setting says that those have
// gone, and in the folders of the workspace.

import type { Files } from '../../shared/base/files.ts';
import { normalPath } from '../../shared/documents/sourceWords.ts';
import { skippedFolders } from '../host/host.ts';
import type { Session } from './session.ts';

/** A source file that is there, or the paths that were looked for. */
export type FoundSource = { readonly uri: string } | { readonly tried: readonly string[] };

/** Folders below one of the workspace that are looked into for the end of a path. */
const mostFolders = 200;
/** Paths that a message names. */
const mostNamed = 3;

/** Looks for a source file. @param path as the debugging information says it */
export function findSource(session: Session, path: string): FoundSource {
  const { system } = session.host;
  if (!system) return { tried: [path] };
  const wanted = normalPath(path);
  const own = [...mapped(session.options.sourcePaths ?? {}, wanted), wanted];
  const folders = session.folders.map((uri) => system.pathOf(uri)).filter((each) => each !== undefined);
  const found =
    own.find((each) => isFile(system.files, each)) ??
    folders.map((folder) => below(system.files, folder, wanted)).find((each) => each !== undefined);
  if (found !== undefined) return { uri: system.uriOf(found) };
  return { tried: [...own, ...folders.map((folder) => `${folder}/**/${wanted.replace(/^\//, '')}`)] };
}

/** In words: which paths were looked for. */
export function triedText(tried: readonly string[]): string {
  return `${tried.slice(0, mostNamed).join(', ')} ${tried.length > 1 ? 'are' : 'is'} not there`;
}

function isFile(files: Files, path: string): boolean {
  return path.startsWith('/') && files.stat(path)?.kind === 'file';
}

/** The path with the beginning that a setting replaces; the longest one first. */
function mapped(paths: Readonly<Record<string, string>>, path: string): string[] {
  return Object.entries(paths)
    .map(([from, to]) => [from.replace(/\/+$/, ''), to.replace(/\/+$/, '')] as const)
    .filter(([from]) => path === from || path.startsWith(`${from}/`))
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([from, to]) => normalPath(to + path.slice(from.length)));
}

/** As much of the end of a path as there is below a folder, or below its subfolders. */
function below(files: Files, folder: string, path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '' && part !== '..');
  const folders = [folder, ...subfolders(files, folder)];
  for (let from = 0; from < parts.length; from++) {
    const end = parts.slice(from).join('/');
    const found = folders.map((each) => `${each}/${end}`).find((each) => isFile(files, each));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Two levels of them, without those that begin with a dot. */
function subfolders(files: Files, folder: string): string[] {
  const first = foldersIn(files, folder);
  return [...first, ...first.flatMap((each) => foldersIn(files, each))].slice(0, mostFolders);
}

function foldersIn(files: Files, folder: string): string[] {
  return files
    .list(folder)
    .filter((name) => !name.startsWith('.') && !skippedFolders.has(name))
    .slice(0, mostFolders)
    .map((name) => `${folder}/${name}`)
    .filter((path) => files.stat(path)?.kind === 'folder');
}

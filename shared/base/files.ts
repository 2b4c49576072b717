// The one interface through which the engine sees a file system, synchronous; and a folder as the root of a world of
// its own.

import type { Source } from './bytes.ts';

/**
 * What is known of a file without reading it. Size in bytes, time in milliseconds since 1970; device and inode together
 * tell files apart.
 */
export interface FileStat {
  readonly size: number;
  readonly mtime: number;
  readonly device: number;
  readonly inode: number;
  readonly kind: 'file' | 'folder' | 'other';
}

/** A file system. Paths are absolute, with `/` between folders. Nothing throws: what can't be read is not there. */
export interface Files {
  /** The file that a path leads to, through symbolic links. */
  stat(path: string): FileStat | undefined;
  /** The path without symbolic links, `.` and `..`; undefined when it leads nowhere. */
  realPath(path: string): string | undefined;
  /** The names in a folder, in no order; empty when it can't be read. */
  list(path: string): readonly string[];
  /** The bytes of a regular file. */
  open(path: string): Source | undefined;
  /** What a symbolic link says; undefined for everything else. */
  link(path: string): string | undefined;
}

/** Links followed on one path before it leads nowhere: Linux include/linux/namei.h, MAXSYMLINKS. */
const mostLinks = 40;

/** The files below a folder as if that folder were the root: absolute symbolic links and `..` stay inside. */
export function sysroot(files: Files, folder: string): Files {
  const root = folder.replace(/\/+$/, '');
  const inside = (path: string): string | undefined => {
    const real = followLinks((at) => files.link(root + at), path);
    return real === undefined ? undefined : root + (real === '/' ? '' : real);
  };
  const at = <T>(path: string, read: (real: string) => T | undefined): T | undefined => {
    const real = inside(path);
    return real === undefined ? undefined : read(real);
  };
  return {
    stat: (path) => at(path, (real) => files.stat(real)),
    realPath: (path) => at(path, (real) => (files.stat(real) ? real.slice(root.length) || '/' : undefined)),
    list: (path) => at(path, (real) => files.list(real)) ?? [],
    open: (path) => at(path, (real) => files.open(real)),
    link: (path) => at(folderOf(path), (real) => files.link(`${real}/${nameOf(path)}`)),
  };
}

/** A path in a folder, as it stands; one that begins at a root of Unix or at a drive of Windows is in none. */
export function pathIn(folder: string, path: string): string {
  if (folder === '' || path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return path;
  return folder.endsWith('/') ? folder + path : `${folder}/${path}`;
}

/**
 * The path without symbolic links, `.` and `..`, as the kernel walks it; undefined when links lead in circles. What
 * does not exist stays as it is.
 */
export function followLinks(linkOf: (path: string) => string | undefined, path: string): string | undefined {
  const rest = path.split('/').toReversed();
  let real = '';
  let links = 0;
  for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      real = real.slice(0, Math.max(0, real.lastIndexOf('/')));
      continue;
    }
    const target = linkOf(`${real}/${name}`);
    if (target === undefined) {
      real += `/${name}`;
      continue;
    }
    if (++links > mostLinks) return undefined;
    if (target.startsWith('/')) real = '';
    rest.push(...target.split('/').toReversed());
  }
  return real || '/';
}

/** The same files, each question asked once: what they were when it was first asked. For one piece of work. */
export function asOfNow(files: Files): Files {
  const remembering = <T>(ask: (path: string) => T): ((path: string) => T) => {
    const answers = new Map<string, { readonly answer: T }>();
    return (path) => {
      const known = answers.get(path);
      if (known) return known.answer;
      const answer = ask(path);
      answers.set(path, { answer });
      return answer;
    };
  };
  return {
    stat: remembering((path) => files.stat(path)),
    realPath: remembering((path) => files.realPath(path)),
    list: remembering((path) => files.list(path)),
    open: remembering((path) => files.open(path)),
    link: remembering((path) => files.link(path)),
  };
}

/** What stands before the last slash; `/` for what lies in the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '/';
}

/** What stands behind the last slash. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

// The file system as the loader's rules want it: synchronous, by path, from Node.

import {
  closeSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { resolve } from 'node:path';
import type { Source } from '../../shared/base/bytes.ts';
import type { Files } from '../../shared/base/files.ts';
import { noteRead } from './tidyNode.ts';

/**
 * The machine's files. No file stays open: each range is read by opening the file again, so that many libraries cost no
 * descriptors.
 */
export const nodeFiles: Files = {
  stat(path) {
    return attempt(() => {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats) return undefined;
      const { size, mtimeMs: mtime, dev: device, ino: inode } = stats;
      return { size, mtime, device, inode, kind: kindOf(stats) };
    });
  },
  realPath: (path) => attempt(() => realpathSync.native(path)),
  list: (path) => attempt(() => readdirSync(path)) ?? [],
  open(path) {
    const stats = attempt(() => statSync(path, { throwIfNoEntry: false }));
    if (!stats?.isFile() || !attempt(() => closeSync(openSync(path, 'r')), true)) return undefined;
    return sourceAt(path, stats.size);
  },
  link: (path) =>
    attempt(() => (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined)),
};

function kindOf(stats: Stats): 'file' | 'folder' | 'other' {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

/** The flags of the machine's CPU as the kernel lists them, for `hwcapsOfFlags`; none where there is no /proc. */
export function cpuFlags(): ReadonlySet<string> {
  const text = attempt(() => readFileSync('/proc/cpuinfo', 'latin1')) ?? '';
  return new Set((/^(?:flags|features)\s*:(.*)$/im.exec(text)?.[1] ?? '').trim().split(/\s+/));
}

/** A text file as UTF-8. Throws Node's error. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function sourceAt(path: string, size: number): Source {
  return { size, read: (offset, count) => attempt(() => readRange(path, offset, count)) ?? new Uint8Array(0) };
}

function readRange(path: string, offset: number, size: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  noteRead(size);
  try {
    const bytes = new Uint8Array(size);
    let done = 0;
    for (let count = -1; done < size && count !== 0; done += count)
      count = readSync(descriptor, bytes, done, size - done, offset + done);
    return bytes.subarray(0, done);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * What the system answers, or undefined where it answers with an error; `success` stands for a call that answers
 * nothing.
 */
function attempt<T>(call: () => T): T | undefined;
function attempt(call: () => void, success: true): true | undefined;
function attempt<T>(call: () => T, success?: true): T | true | undefined {
  try {
    const answer = call();
    return success ?? answer;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** A path of the command line from the root, with `/` between folders. */
export function absolutePath(path: string): string {
  return resolve(path).replaceAll('\\', '/');
}

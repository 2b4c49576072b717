// Writes a file that is there whole or not at all: into a temporary one beside it, which takes its place when all has
// reached the disk.

import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { copyAttributes, copyMode, replacing } from './attributesNode.ts';
import type { Beside, Filling, PendingFile } from './host.ts';

/** rwxr-xr-x: whoever can read the result can run it. */
const executable = 0o755;

/**
 * Creates the executable file `path`, or puts it in the place of the one that is there, when `fill` says that it is
 * complete. Nothing is left behind otherwise, nor when the steps are not taken to their end.
 * Throws Node's error when the disk or the folder does not allow it.
 */
export function* createExecutable(path: string, fill: Filling): Generator<number, boolean> {
  if (isDevice(path)) {
    const device = openSync(path, 'r+');
    try {
      return yield* fill({ write: (offset, bytes) => writeFully(device, offset, bytes) });
    } finally {
      closeSync(device);
    }
  }
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

/**
 * Whether a path leads to a device or a pipe, or to a name of one. It is written to, for a file in its place would take
 * /dev/null away from everybody. A pipe has no offsets: to write there is an error of the system.
 */
function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  const isInFolder = /^\/dev\/(?!shm\/|mqueue\/)/.test(path);
  return stats !== undefined && !stats.isDirectory() && (!stats.isFile() || isInFolder);
}

function writeFully(descriptor: number, offset: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;)
    done += writeSync(descriptor, bytes, done, bytes.length - done, offset + done);
}

/** Who may do what with a file; setuid and the like are for who asks for them. */
const permissionBits = 0o777;

/** What became of a file that takes the place of another. */
export interface Replaced {
  readonly isSame: boolean;
  /** What the new file has not, of what the old one had besides its bytes: a sentence each. */
  readonly losses: readonly string[];
}

/** A file that is to be created, or to take the place of another. */
export interface Replacement {
  /** What it is made of, whose permissions it gets. */
  readonly path: string;
  readonly target: string;
  /** Both are the same file. */
  readonly isInPlace: boolean;
  readonly fill: (file: PendingFile) => Iterable<number>;
}

/**
 * Creates the file `target` with the permissions of `path`, which it is made of; or, when both are the same file, puts
 * it into its place with mode, owner and extended attributes, as far as that is allowed, unless its bytes are the same.
 * Symbolic links stay. Throws Node's error.
 */
export function replaceFile(path: string, target: string, isInPlace: boolean, fill: Replacement['fill']): Replaced {
  const { commit, discard } = draftOf({ path, target, isInPlace, fill });
  try {
    return commit();
  } finally {
    discard();
  }
}

/** The same of two files of which there must not be only one; what became of the second. */
export function replaceFiles(first: Replacement, second: Replacement): Replaced {
  const drafts = [draftOf(first)];
  const before = `${first.target}.${process.pid}.before`;
  const isThere = statSync(first.target, { throwIfNoEntry: false }) !== undefined && !isDevice(first.target);
  try {
    drafts.push(draftOf(second));
    if (isThere) renameSync(first.target, before);
    let done: readonly Replaced[];
    try {
      done = drafts.map(({ commit }) => commit());
    } catch (error) {
      if (!isDevice(first.target)) rmSync(first.target, { force: true });
      // Where it can't get its name back it stays under the other one.
      if (isThere) renameSync(before, first.target);
      throw error;
    }
    rmSync(before, { force: true });
    return done.at(-1) ?? { isSame: false, losses: [] };
  } finally {
    for (const { discard } of drafts) discard();
  }
}

/**
 * An output and debugging information that belongs to it, which is there first: without it nobody can use what was
 * stripped of it. Throws an Error where that would be the input or the output.
 * @param said how its path was said
 */
export function replaceBoth(main: Replacement, { path, blocks }: Beside, said: string): Replaced {
  if (isSameFile(path, main.path)) throw new Error(`${said} is the input: debugging information goes to another file`);
  if (isSameFile(path, main.target))
    throw new Error(`${said} is the output: debugging information goes to another file`);
  const fill = function* (to: PendingFile): Generator<number> {
    let at = 0;
    for (const block of blocks()) {
      to.write(at, block);
      at += block.length;
      yield at;
    }
  };
  return replaceFiles({ path: main.path, target: path, isInPlace: false, fill }, main);
}

/** A file that is complete under another name. */
interface Draft {
  /** Gives it its name. */
  commit(): Replaced;
  /** Takes it away, unless it has its name. */
  discard(): void;
}

function draftOf({ path, target, isInPlace, fill }: Replacement): Draft {
  if (isDevice(target)) return writtenThrough(target, fill);
  const place = isInPlace ? realpathSync(target) : target;
  const draft = `${place}.${process.pid}.part`;
  const discard = (): void => rmSync(draft, { force: true });
  const create = (): number => openSync(draft, 'wx+', 0o600);
  const descriptor = isInPlace ? replacing(place, create) : create();
  let isSame = false;
  let losses: readonly string[] = [];
  try {
    if (isInPlace) losses = copyAttributes(place, draft);
    for (const _ of fill({ write: (offset, bytes) => writeFully(descriptor, offset, bytes) }));
    isSame = isInPlace && haveSameBytes(descriptor, place);
    fsyncSync(descriptor);
  } catch (error) {
    discard();
    throw error;
  } finally {
    closeSync(descriptor);
  }
  const commit = (): Replaced => {
    if (isSame) return { isSame, losses: [] };
    if (isInPlace) losses = [...losses, ...copyMode(place, draft)];
    else chmodSync(draft, statSync(path).mode & permissionBits);
    const rename = (): void => renameSync(draft, place);
    if (isInPlace) replacing(place, rename);
    else rename();
    return { isSame, losses };
  };
  return { commit, discard };
}

function writtenThrough(target: string, fill: Replacement['fill']): Draft {
  const commit = (): Replaced => {
    const device = openSync(target, 'r+');
    try {
      for (const _ of fill({ write: (offset, bytes) => writeFully(device, offset, bytes) }));
    } finally {
      closeSync(device);
    }
    return { isSame: false, losses: [] };
  };
  return { commit, discard: () => {} };
}

/** Whether two paths lead to one file. */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a === b || (one !== undefined && one.dev === other?.dev && one.ino === other.ino);
}

function haveSameBytes(descriptor: number, path: string): boolean {
  const other = openSync(path, 'r');
  try {
    const { size } = fstatSync(other);
    if (fstatSync(descriptor).size !== size) return false;
    const [a, b] = [Buffer.alloc(2 ** 20), Buffer.alloc(2 ** 20)];
    for (let at = 0; at < size;) {
      const length = readSync(descriptor, a, 0, a.length, at);
      if (length === 0 || readSync(other, b, 0, length, at) !== length) return false;
      if (!a.subarray(0, length).equals(b.subarray(0, length))) return false;
      at += length;
    }
    return true;
  } finally {
    closeSync(other);
  }
}

/** Writes a text file, over what is there. Throws Node's error. */
export function writeText(path: string, text: string): void {
  writeFileSync(path, text);
}

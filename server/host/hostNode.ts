// The file system and the standard streams as Node gives them: files read range by range, never whole; output written
// in big pieces.

import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { WasmModule } from '../../shared/disassemble/decoder.ts';
import { cacheFolder } from './cacheFolder.ts';
import { cpuFlags, nodeFiles } from './filesNode.ts';
import {
  skippedFolders,
  type Cache,
  type Host,
  type OpenFile,
  type PendingFile,
  type System,
  type Writable,
  type Written,
} from './host.ts';
import { createExecutable, replaceBoth, replaceFile } from './outputNode.ts';
import { threadOfWorkspace } from './threadNode.ts';
import { noteRead, tidyBetween, tidyUp } from './tidyNode.ts';
import { writeInSteps, writing } from './writeOutput.ts';

/**
 * How often a file that somebody looks at is asked for its time, in milliseconds. Asking sees also files that a linker
 * deletes and writes anew, and those of other machines.
 */
const watchInterval = 700;

/** Files of our own in one folder that are kept, and how long since they were used, at most and at least, in days. */
const mostUsed = 10;
const usedDays = { most: 60, least: 7 };
/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** Opens a file as a source of bytes. Throws Node's error when it can't be opened or is no regular file. */
export function openFile(path: string): OpenFile {
  // Opening a pipe would otherwise wait for somebody to write into it.
  let descriptor: number | undefined = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stats = fstatSync(descriptor);
  const close = (): void => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  if (!stats.isFile()) {
    close();
    throw new Error(stats.isDirectory() ? 'is a folder' : 'is no regular file');
  }
  return {
    size: stats.size,
    read: (offset, size) => (descriptor === undefined ? new Uint8Array(0) : readFully(descriptor, offset, size)),
    close,
  };
}

/** What is there of a range; a disk that fails looks like the end of the file. */
function readFully(descriptor: number, offset: number, size: number): Uint8Array {
  noteRead(size);
  const bytes = new Uint8Array(size);
  let done = 0;
  try {
    while (done < size) {
      const count = readSync(descriptor, bytes, done, size - done, offset + done);
      if (count === 0) break;
      done += count;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  return bytes.subarray(0, done);
}

/** Why an operation on a file failed, without Node's code and call: `no such file or directory`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^E[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
}

/** The host of a server that runs in Node; URIs are of the scheme `file`. */
export const nodeHost: Host & { readonly cache: Cache; readonly system: System } = {
  async open(uri) {
    try {
      return openFile(fileURLToPath(uri));
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    }
  },

  async stamp(uri) {
    try {
      return stampOf(await stat(fileURLToPath(uri)));
    } catch {
      return undefined;
    }
  },

  watch(_uri, onChange) {
    const timer = setInterval(onChange, watchInterval);
    timer.unref();
    return () => clearInterval(timer);
  },

  wasm: (name) => readFile(wasmFile(name)),

  systemOf: (uri) => (nodeHost.system.pathOf(uri) === undefined ? undefined : nodeHost.system),

  async *filesBelow(folder) {
    const folders = [fileURLToPath(folder)];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
      const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        if (entry.isDirectory() && !skippedFolders.has(entry.name)) folders.push(join(next, entry.name));
        if (entry.isFile()) yield pathToFileURL(join(next, entry.name)).href;
      }
    }
  },

  system: {
    files: nodeFiles,
    cpuFlags,
    pathOf: (uri) => (uri.startsWith('file:') ? fileURLToPath(uri).replaceAll('\\', '/') : undefined),
    uriOf: (path) => pathToFileURL(path).href,
    learn: () => Promise.resolve(false),
    anew: () => nodeHost.system,
    *createExecutable(path, fill) {
      try {
        return yield* createExecutable(path, fill);
      } catch (error) {
        throw error instanceof Error && 'code' in error ? new Error(reasonOf(error), { cause: error }) : error;
      }
    },
    version,
    write(path, plan, isCurrent, pause) {
      if (plan.like !== undefined) return Promise.resolve(writeLike(path, plan.like, plan));
      return writeInSteps(writing(nodeHost.system, path, plan, isCurrent), pause);
    },
  },

  cache: {
    folder: (path) => pathToFileURL(path ?? join(cacheFolder(), 'elfsmith')).href,

    async write(uri, text) {
      const path = fileURLToPath(uri);
      const draft = `${path}.${process.pid}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, text);
      await chmod(draft, 0o444);
      // In one step, so that nobody reads half a file; and a read-only file can't be written again.
      await rename(draft, path);
    },

    async writePieces(uri, pieces) {
      const path = fileURLToPath(uri);
      // Of one name, so that what was left by a server that was killed is written over.
      const draft = `${path}.part`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, pieces);
      await rename(draft, path);
    },

    async read(uri) {
      const bytes = await readFile(fileURLToPath(uri)).catch(() => undefined);
      return bytes && (bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes));
    },

    async use(uri, most = Infinity) {
      const path = fileURLToPath(uri);
      const now = Date.now();
      await utimes(path, now / 1000, now / 1000).catch(() => undefined);
      const names = await readdir(dirname(path)).catch(() => []);
      const paths = names.map((name) => join(dirname(path), name));
      const files = await Promise.all(
        paths.map(async (each) => {
          const { mtimeMs, size } = await stat(each).catch(() => ({ mtimeMs: now, size: 0 }));
          return { path: each, age: (now - mtimeMs) / day, size };
        }),
      );
      let total = 0;
      const old = files
        .toSorted((a, b) => a.age - b.age)
        .filter(({ age, size }, index) => {
          total += size;
          return age > usedDays.most || (index >= mostUsed && age > usedDays.least) || (index > 0 && total > most);
        });
      // One that cannot be deleted is tried again the next time.
      await Promise.all(old.map((each) => rm(each.path).catch(() => undefined)));
    },
  },

  workspace: (tell, fail) => threadOfWorkspace(tell, fail),
  tidyUp,
  tidyBetween,
};

/** As package.json says: it lies above the bundles' folder, and above this one. */
export function version(): string {
  const file = packageFile();
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : '';
}

function packageFile(): URL | undefined {
  const files = ['../', '../../', '../../../'].map((folder) => new URL(`${folder}package.json`, import.meta.url));
  return files.find((url) => existsSync(url));
}

/** Where the packages have the modules, for who runs the source. */
const wasmPackages: Readonly<Record<WasmModule, string>> = {
  iced: 'iced-x86/iced_x86_bg.wasm',
  capstone: '@alexaltea/capstone-js/dist/capstone.wasm',
};

function wasmFile(name: WasmModule): URL {
  const root = packageFile();
  const beside = new URL(`out/server/${name}.wasm`, root);
  return existsSync(beside) ? beside : new URL(`node_modules/${wasmPackages[name]}`, root);
}

/** Another owner or mode may make a file readable that was not. */
function stampOf({ size, mtimeMs, ino, mode, uid, gid }: Stats): string {
  return [size, mtimeMs, ino, mode, uid, gid].join(' ');
}

/** What is made of one file, with its permissions; in its place also with all else that it has. */
function writeLike(path: string, like: string, { file, beside }: Writable): Written {
  if (!file) return {};
  try {
    const [there, input] = [nodeFiles.stat(path), nodeFiles.stat(like)];
    const isInPlace = there !== undefined && there.device === input?.device && there.inode === input.inode;
    const fill = (pending: PendingFile): Iterable<number> => file.writing(pending);
    const { losses } = beside
      ? replaceBoth({ path: like, target: path, isInPlace, fill }, beside, beside.path)
      : replaceFile(like, path, isInPlace, fill);
    return { size: file.size, ...(losses.length > 0 && { remark: losses.join('; ') }) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

/** Whoever read our output has gone (`| head`): no error, but nothing is left to do. */
export class ReaderGone extends Error {}

/**
 * Standard output in big pieces. Writing waits until the reader has taken the piece, so that no output piles up in
 * memory.
 */
export class Output {
  #text: string[] = [];
  #length = 0;

  write(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
    if (this.#length > 1 << 18) this.flush();
  }

  flush(): void {
    const text = this.#text.join('');
    this.#text = [];
    this.#length = 0;
    if (text !== '') writeAll(Buffer.from(text));
  }

  /** Writes bytes at once, behind what was written before. */
  writeBytes(bytes: Uint8Array): void {
    this.flush();
    writeAll(bytes);
  }
}

function writeAll(bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSome(bytes, done);
}

/** Bytes written: 0 when the pipe is full and does not wait by itself. */
function writeSome(bytes: Uint8Array, from: number): number {
  try {
    return writeSync(1, bytes, from);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : undefined;
    // Windows calls a closed pipe the end of the file.
    if (reason === 'EPIPE' || reason === 'EOF') throw new ReaderGone();
    if (reason !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    return 0;
  }
}

/** A message on standard error. */
export function complain(message: string): void {
  process.stderr.write(message + '\n');
}

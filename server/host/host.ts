// What the server needs of the world around it: files to read, changes to hear of, a folder to write listings to. Node
// and the client (for browsers and other schemes) each implement it.

import type { Source } from '../../shared/base/bytes.ts';
import type { Files } from '../../shared/base/files.ts';
import type { WasmModule } from '../../shared/disassemble/decoder.ts';
import type { MergePlan } from '../../shared/merge/request.ts';
import type { IndexState, Workspace } from '../workspace/jobs.ts';

/** A file opened for reading. After `close` it reads as empty. */
export interface OpenFile extends Source {
  close(): void;
}

/** Folders that hold no binaries of the user's own, or too many files that are none. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** Files are named by URI. */
export interface Host {
  /** Opens a file. Rejects with an Error whose message says in words why it can't be read. */
  open(uri: string): Promise<OpenFile>;
  /** A text that differs when the file has changed; undefined when there is no file. */
  stamp(uri: string): Promise<string | undefined>;
  /**
   * Calls back when the file may have changed, at the latest some moments after it, until the returned function is
   * called.
   */
  watch(uri: string, onChange: () => void): () => void;
  /** The files below a folder, in no order. Folders that can't be read are left out. */
  filesBelow(folder: string): AsyncIterable<string>;
  /** The file system that a file is in, for what is made of files; undefined when it can't be known. */
  systemOf(uri: string): FileSystem | undefined;
  /** The bytes of a decoder's module, which lies beside the server. Rejects where it can't be read. */
  wasm(name: WasmModule): Promise<Uint8Array>;
  /** The machine's file system, for what the dynamic linker would find there; absent in a browser. */
  readonly system?: System;
  /** All binaries of the workspace, in a thread of its own; absent where there is none. */
  readonly workspace?: (tell: (state: IndexState) => void, fail: (reason: string) => void) => Workspace;
  /** Much was read that nobody needs any more. */
  readonly tidyUp?: (this: void) => void;
  /** Work about many files goes on to the next one. */
  readonly tidyBetween?: (this: void) => void;
  /** Where listings can be written as files; absent without a disk. */
  readonly cache?: Cache;
}

/** A file that is being written, piece by piece. */
export interface PendingFile {
  write(offset: number, bytes: Uint8Array): void;
}

/** Writes a file step by step; says whether it is complete. */
export type Filling = (file: PendingFile) => Generator<number, boolean>;

/** One file system, as it is read and written by who makes files of files. */
export interface FileSystem {
  readonly files: Files;
  /**
   * Gets to know what `files` was asked and did not know, for which there was nothing until then. True when the same
   * question may have another answer now.
   */
  learn(): Promise<boolean>;
  /** The same file system as it is now: of what was learnt before nothing is known. */
  anew(): FileSystem;
  /** The path of a file; undefined for URIs of other file systems. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /**
   * Writes what a merge or an edit has made, whole or not at all.
   * @param isCurrent whether the files are still those that the plan was made of
   * @param pause is called with the number of bytes that are written; where it rejects, nothing is left behind
   */
  write(
    path: string,
    plan: Writable,
    isCurrent: () => boolean,
    pause: (written: number) => Promise<unknown>,
  ): Promise<Written>;
}

/** A file with its bytes from the first to the last. */
export interface Beside {
  readonly path: string;
  blocks(): Iterable<Uint8Array>;
}

/** An output, and what it is made of. */
export interface Writable {
  /** Undefined when there is none. */
  readonly file: Pick<NonNullable<MergePlan['file']>, 'size' | 'writing'> | undefined;
  /** None of its files is written to. */
  readonly world?: MergePlan['world'];
  /** A second file that belongs to it, whose blocks these are: both are there afterwards, or neither. */
  readonly beside?: Beside;
  /** Path of the file whose permissions it gets; when it is the same as the output: with owner and attributes. */
  readonly like?: string;
}

/** The size in bytes of what was written; else the problem, or neither when the plan's messages say why. */
export interface Written {
  readonly size?: number;
  readonly problem?: string;
  /** What can't be done here, in words, and is left to the user. */
  readonly remark?: string;
}

/** The file system of this machine; URIs are of the scheme `file`. */
export interface System extends FileSystem {
  /** The flags of the CPU; empty where they are not known. */
  cpuFlags(): ReadonlySet<string>;
  /**
   * Creates an executable file, or replaces one, when `fill` says that it is complete; nothing is left behind
   * otherwise, nor when the steps are not taken to their end. Throws an Error that says in words why it can't be
   * written.
   */
  createExecutable(path: string, fill: Filling): Generator<number, boolean>;
  /** The version of Elfsmith. */
  version(): string;
}

export interface Cache {
  /** URI of the folder, without a slash at the end; the system's cache folder when `path` is absent. */
  folder(path: string | undefined): string;
  /** Writes a file that is not to be edited, with the folders it needs. */
  write(uri: string, text: string): Promise<void>;
  /** Writes a file of our own, whole or not at all, with the folders it needs. */
  writePieces(uri: string, pieces: readonly Uint8Array[]): Promise<void>;
  /** Such a file; undefined when there is none. Its bytes begin at a multiple of four in their buffer. */
  read(uri: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Notes that such a file is used now, and deletes those of its folder that nobody has used for long, or that are more
   * than some. What was used in the last days stays.
   * @param most bytes of the folder's files: what is more goes also of the last days, the oldest first
   */
  use(uri: string, most?: number): Promise<void>;
}

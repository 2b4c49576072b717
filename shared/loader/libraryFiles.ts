// Libraries read once and shared: a file system whose ELF files stay decoded until they change on disk.

import type { Source } from '../base/bytes.ts';
import type { FileStat, Files } from '../base/files.ts';
import { decode, type ElfFile } from '../decode/file.ts';

/** A file that was opened for loading. */
export interface OpenedFile {
  readonly path: string;
  readonly realPath: string;
  /** Device and inode. */
  readonly identity: string;
  readonly stat: FileStat;
  readonly file: ElfFile;
}

/** Files kept decoded: the libraries of a big program several times. Programs that were looked at once go first. */
const mostDecoded = 512;

/**
 * The libraries of one file system. Keep it as long as worlds are loaded from the same files: they then share what was
 * decoded.
 */
export class LibraryFiles {
  readonly files: Files;
  readonly #decoded = new Map<string, { readonly stamp: string; readonly file: ElfFile }>();

  readonly #made = new Map<string, { readonly stamp: string; readonly value: object | undefined }>();

  readonly #mostDecoded: number;

  /** @param most files that stay decoded */
  constructor(files: Files, most = mostDecoded) {
    this.files = files;
    this.#mostDecoded = most;
  }

  /**
   * The file at a path, decoded; undefined when there is none. It is read again when its size, time or inode is another
   * than last time.
   */
  open(path: string): OpenedFile | undefined {
    const stat = this.files.stat(path);
    if (stat?.kind !== 'file') return undefined;
    const realPath = this.files.realPath(path) ?? path;
    const identity = `${stat.device}:${stat.inode}`;
    const stamp = `${identity} ${stat.size} ${stat.mtime}`;
    const known = this.#decoded.get(realPath);
    this.#decoded.delete(realPath);
    if (known?.stamp === stamp) {
      this.#decoded.set(realPath, known);
      return { path, realPath, identity, stat, file: known.file };
    }
    const source = this.files.open(path);
    if (!source) return undefined;
    const file = decode(source);
    this.#decoded.set(realPath, { stamp, file });
    for (const oldest of this.#decoded.keys()) {
      if (this.#decoded.size <= this.#mostDecoded) break;
      this.#decoded.delete(oldest);
    }
    return { path, realPath, identity, stat, file };
  }

  /**
   * What `make` makes of the file at a path, kept until the file changes; undefined when there is none.
   * @param what tells apart what is made of one file
   */
  made<T extends object>(path: string, what: string, make: (source: Source) => T | undefined): T | undefined {
    const stat = this.files.stat(path);
    const stamp = stat && `${stat.device}:${stat.inode} ${stat.size} ${stat.mtime}`;
    const key = `${what} ${path}`;
    const known = this.#made.get(key);
    if (known && known.stamp === stamp) return known.value as T | undefined;
    const source = stat && this.files.open(path);
    const value = source && make(source);
    if (stamp !== undefined) this.#made.set(key, { stamp, value });
    return value;
  }

  /** A text file, byte by byte; undefined when there is none or it is larger than any configuration. */
  text(path: string): string | undefined {
    const source = this.files.open(path);
    return source && source.size <= largestText ? latin1(source.read(0, source.size)) : undefined;
  }
}

/** 16 MiB. */
const largestText = 1 << 24;

/** Bytes as characters of the same number. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

// Libraries read once and shared: a file system whose ELF files stay decoded until they change on disk.

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

/**
 * The libraries of one file system. Keep it as long as worlds are loaded from the same files: they then share what was
 * decoded.
 */
export class LibraryFiles {
  readonly files: Files;
  readonly #decoded = new Map<string, { readonly stamp: string; readonly file: ElfFile }>();

  constructor(files: Files) {
    this.files = files;
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
    if (known?.stamp === stamp) return { path, realPath, identity, stat, file: known.file };
    const source = this.files.open(path);
    if (!source) return undefined;
    const file = decode(source);
    this.#decoded.set(realPath, { stamp, file });
    return { path, realPath, identity, stat, file };
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

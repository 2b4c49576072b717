// A file system that notes what it was asked and what it answered, so that one can ask later whether that still holds.

import type { Source } from './bytes.ts';
import type { Files, FileStat } from './files.ts';

/** By what was asked and of which path, the answer. */
export type Seen = Map<string, string>;

export class Recorder implements Files {
  readonly #files: Files;
  #seen: Seen | undefined;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Does `work`, whose questions are noted in `seen`. */
  recording<T>(seen: Seen, work: () => T): T {
    this.#seen = seen;
    try {
      return work();
    } finally {
      this.#seen = undefined;
    }
  }

  /** The paths about which a question that was noted has another answer now. */
  changed(seen: Seen): string[] {
    const other = [...seen].filter(([question, answer]) => this.#answer(question) !== answer);
    return other.map(([question]) => question.slice(1));
  }

  #answer(question: string): string {
    const path = question.slice(1);
    if (question.startsWith('s')) return stampOf(this.#files.stat(path));
    if (question.startsWith('l')) return this.#files.link(path) ?? '';
    return this.#files.list(path).join('/');
  }

  stat(path: string): FileStat | undefined {
    const found = this.#files.stat(path);
    this.#seen?.set('s' + path, stampOf(found));
    return found;
  }
  list(path: string): readonly string[] {
    const names = this.#files.list(path);
    this.#seen?.set('n' + path, names.join('/'));
    return names;
  }
  open(path: string): Source | undefined {
    if (this.#seen) this.stat(path);
    return this.#files.open(path);
  }
  link(path: string): string | undefined {
    const target = this.#files.link(path);
    this.#seen?.set('l' + path, target ?? '');
    return target;
  }
  realPath(path: string): string | undefined {
    return this.#files.realPath(path);
  }
}

/** Of a folder what is in it is another question. */
function stampOf(stat: FileStat | undefined): string {
  if (!stat) return '';
  const { device, inode, kind, size, mtime } = stat;
  return kind === 'folder' ? `${device} ${inode} folder` : `${device} ${inode} ${size} ${mtime} ${kind}`;
}

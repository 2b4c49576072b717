// The file system as Node gives it: files read range by range, never whole.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Source } from '../shared/base/bytes.ts';

/** A file opened for reading. */
export interface OpenFile extends Source {
  close(): void;
}

/** Opens a file as a source of bytes. Throws Node's error when it can't be opened or is no regular file. */
export function openFile(path: string): OpenFile {
  const descriptor = openSync(path, 'r');
  const stat = fstatSync(descriptor);
  if (!stat.isFile()) {
    closeSync(descriptor);
    throw new Error('is no regular file');
  }
  return {
    size: stat.size,
    read: (offset, size) => {
      const bytes = new Uint8Array(size);
      let done = 0;
      while (done < size) {
        const count = readSync(descriptor, bytes, done, size - done, offset + done);
        if (count === 0) break;
        done += count;
      }
      return bytes.subarray(0, done);
    },
    close: () => closeSync(descriptor),
  };
}

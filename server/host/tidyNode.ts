// Gives memory back in Node after work on many files: hundreds of MB were read, and nothing would ask for them.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long after it, in milliseconds: by then what is still needed has been written and sent. */
const after = 1000;
/** Less than this, in bytes, is not worth the time: a tenth of a second for each 100 MB that are needed. */
const least = 8e6;

/** Bytes that are read before that is worth it: 20 milliseconds. */
const mostRead = 16e6;

let timer: ReturnType<typeof setTimeout> | undefined;
/** Bytes that the process had in memory after the last time. */
let kept = 0;

let collect: Collect | undefined;
/** Bytes that were read since that was last done between two files. */
let read = 0;

type Collect = (how: { readonly type: string; readonly execution: string; readonly flavor?: string }) => void;

/** Collects what nobody needs any more, a moment later. */
export function tidyUp(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (process.memoryUsage.rss() < kept + least) return;
    // The last resort gives pages of the heap back, too.
    collector()({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    kept = process.memoryUsage.rss();
  }, after);
  timer.unref();
}

/** Takes note of bytes that were read of files. */
export function noteRead(size: number): void {
  read += size;
}

/** Between two of many files: collects what was read of those before, of which V8 itself lets 64 MB come together. */
export function tidyBetween(): void {
  if (read < mostRead) return;
  read = 0;
  collector()({ type: 'major', execution: 'sync' });
}

function collector(): Collect {
  if (collect) return collect;
  setFlagsFromString('--expose-gc');
  collect = runInNewContext('gc') as Collect;
  // Code that is kept (`server/start.ts`) is for the flags with which the next one starts.
  setFlagsFromString('--no-expose-gc');
  return collect;
}

// Gives memory back in Node after work on many files: hundreds of MB were read, and nothing would ask for them.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long after it, in milliseconds: by then what is still needed has been written and sent. */
const after = 1000;
/** Less than this, in bytes, is not worth the time: a tenth of a second for each 100 MB that are needed. */
const least = 8e6;

let timer: ReturnType<typeof setTimeout> | undefined;
/** Bytes that the process had in memory after the last time. */
let kept = 0;

/** Collects what nobody needs any more, a moment later. */
export function tidyUp(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (process.memoryUsage.rss() < kept + least) return;
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as (how: object) => void;
    // Code that is kept (`server/start.ts`) is for the flags with which the next one starts.
    setFlagsFromString('--no-expose-gc');
    // The last resort gives pages of the heap back, too.
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    kept = process.memoryUsage.rss();
  }, after);
  timer.unref();
}

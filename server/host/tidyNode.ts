// Gives memory back in Node after work on many files: hundreds of MB were read, and nothing would ask for them.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long after it, in milliseconds: by then what is still needed has been written and sent. */
const after = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Collects what nobody needs any more, a moment later. */
export function tidyUp(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as (how: object) => void;
    // The last resort gives pages of the heap back, too.
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }, after);
  timer.unref();
}

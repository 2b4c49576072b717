// The dynamic linker inside.
// When: it is; its wishes: the program headers that it is to see, and where it lies; what leads to it: the entry.

import { entryOf } from './early.ts';
import type { OwnCode } from './ownCode.ts';

/** Enters the dynamic linker inside (R2). Where that and its headers are is known when the output is written. */
export function enterInterpreter(code: OwnCode): void {
  const { image, merging, shim } = code;
  if (!merging.interpreter) return;
  const entry = entryOf(image);
  const { slot: debug } = code.debugSlot();
  image.entry = code.add(
    shim.interpreterShim,
    ({ headers, headerCount, embedded = unplaced, embeddedStart: start }) => ({
      headers,
      headerCount,
      entry,
      base: embedded.base,
      interpreterEntry: embedded.entry,
      debug,
      start,
    }),
  );
}

/** When only sizes count. */
const unplaced = { base: 0, entry: 0 };

// The dynamic linker inside.
// When: it is; its wishes: the program headers that it is to see, and where it lies; what leads to it: the entry.

import type { OwnCode } from './ownCode.ts';

/** Enters the dynamic linker inside (R2). Where that and its headers are is known when the output is written. */
export function enterInterpreter(code: OwnCode): void {
  const { image, merging, shim } = code;
  if (!merging.interpreter) return;
  const entry = image.entry ?? 0;
  const { slot: debug } = code.debugSlot();
  image.entry = code.add(shim.interpreterShim, ({ headers, headerCount, embedded, embeddedStart: start }) => ({
    headers, headerCount, entry, base: embedded?.base ?? 0, interpreterEntry: embedded?.entry ?? 0, debug, start,
  }));
}

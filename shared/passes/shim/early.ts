// Constructors between those of libraries outside and the program's own.
// When: a part has such; its wishes: the functions, in order; what leads to it: the entry of the file.

import type { Image, LifecycleFunction } from '../../ir/image.ts';
import type { OwnCode } from './ownCode.ts';

/** Functions that run from the entry, before the program's own start (R31). */
export function startEarly(code: OwnCode, early: readonly LifecycleFunction[]): void {
  if (early.length === 0) return;
  const start = entryOf(code.image);
  const functions = early.map((each) => code.targetOf(each));
  code.image.entry = code.add(code.shim.entryShim, () => ({ functions, start }));
}

/** Where the kernel enters a program: a damaged one that says nothing, at its start. */
export function entryOf({ entry = 0 }: Pick<Image, 'entry'>): number {
  return entry;
}

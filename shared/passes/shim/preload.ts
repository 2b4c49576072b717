// What preloaded libraries may replace.
// When: --preloadable found such; its wishes: the places and their own definitions; what leads to it: the very first
// initialiser, or with musl the entry.

import { valueAt, valueIn } from '../../base/columns.ts';
import type { Replaceable } from '../../elf/machines/shim/shim.ts';
import type { LifecycleFunction, Places } from '../../ir/image.ts';
import { hasOneArray } from '../start/lifecycle.ts';
import { startEarly } from './early.ts';
import type { OwnCode } from './ownCode.ts';

/**
 * Before all others, while the places can be written: of glibc's initialisers a program's first ones are, with musl
 * only
 * its entry is before those of preloaded libraries (R20). Gives what runs at start.
 */
export function closePlaces(code: OwnCode): LifecycleFunction[] {
  const { image, merging, shim } = code;
  if (merging.replaceable.size === 0) return [];
  const first = { symbol: -1, address: code.add(shim.preloadInitialiser, (places) => wishesOf(code, places)) };
  if (!hasOneArray(image, merging)) return [first];
  startEarly(code, [first]);
  return [];
}

/** Where the symbol table is, and in which order, is known when the output is written. */
function wishesOf({ image: { late, symbols }, merging }: OwnCode, { zero, lateValues }: Places): Replaceable[] {
  const names = [...merging.replaceable];
  // Before only sizes count.
  if (lateValues.length === 0) return names.map(([, places]) => ({ value: 0, valueAt: 0, places }));
  const indexes = new Map(late.map((row, index) => [symbols.get.name(row), index]));
  return names.map(([name, places]) => {
    const index = valueIn(indexes, name);
    // Values count from address 0 of the file.
    return { value: symbols.get.value(valueAt(late, index)) - zero, valueAt: valueAt(lateValues, index), places };
  });
}

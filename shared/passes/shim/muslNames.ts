// Names of what was merged, for musl.
// When: a program for musl had libraries; its wishes: their names; what leads to it: the initialiser behind the first.

import type { LifecycleFunction } from '../../ir/image.ts';
import type { OwnCode } from './ownCode.ts';
import { namesMerged } from './start.ts';

/** musl keeps names in a way of its own; where, it tells only programs (R34). Gives what runs at start. */
export function nameForMusl(code: OwnCode): LifecycleFunction[] {
  const { image, merging, shim } = code;
  const names = merging.world.libc === 'musl' ? namesMerged(merging) : [];
  if (names.length === 0) return [];
  if (image.kind === 'library') {
    merging.decide(
      'duplicate',
      `${names.join(', ')}: plug-ins that need one of these load it once more, from its own file`,
    );
    return [];
  }
  const { slot } = code.debugSlot();
  const address = code.add(shim.muslNames, ({ zero }) => ({ debug: slot, base: zero, names }));
  return [{ symbol: -1, address }];
}

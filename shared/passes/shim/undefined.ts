// Functions that nobody defines.
// When: a slot of a part that may be bound late names one; its wishes: the names; what leads to it: those slots.

import { valueIn } from '../../base/columns.ts';
import type { OwnCode } from './ownCode.ts';

/**
 * A function that nobody defines is no error before it is called, where the file allows its slots to be bound late
 * (R22).
 */
export function bindUndefined(code: OwnCode): void {
  const { image, merging, shim } = code;
  // A library's imports may come from who loads it.
  if (image.kind === 'library') return;
  const rows = rowsByName(code);
  if (rows.size === 0) return;
  const names = [...rows.keys()].sort();
  const address = code.add(shim.undefinedStubs, () => names);
  names.forEach((name, index) => {
    for (const row of valueIn(rows, name)) code.lead(row, address + index * shim.entrySize);
    merging.decide('undefined', `${name}: nobody defines it; a call ends the program`);
  });
}

/** The slots that nothing is found for, by what the message calls it. */
function rowsByName({ image: { relocations, symbols }, merging }: OwnCode): Map<string, number[]> {
  const { get } = relocations;
  const rows = new Map<string, number[]>();
  for (let row = 0; row < relocations.count; row++) {
    const symbol = get.symbol(row);
    const rank = get.rank(row);
    if (get.kind(row) !== 'slot' || symbol < 0 || merging.part(rank).image.flags.has('now')) continue;
    // Nobody knows what libraries define that are not here; what is opened later looks for them then.
    if (merging.world.missing.length > 0 && !merging.isOpenedLater(rank)) continue;
    if (merging.referenceOf(rank, symbol, 'slot').bound.rule !== 'undefined') continue;
    const version = symbols.get.version(symbol);
    const title = symbols.get.name(symbol) + (version === '' ? '' : `, version ${version}`);
    rows.set(title, [...(rows.get(title) ?? []), row]);
  }
  return rows;
}

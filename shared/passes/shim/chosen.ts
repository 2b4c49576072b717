// Functions that are chosen at start and used by libraries outside.
// When: a program exports one, and a library outside is bound to it; its wishes: a slot each; what leads to it: the
// exported symbol, which becomes a function.

import { isAnyRow } from '../../base/columns.ts';
import { bindings } from '../../loader/bind.ts';
import type { OwnCode } from './ownCode.ts';

/**
 * glibc refuses to bind libraries to a program's ifunc before the program is relocated, which is last (elf/dl-lookup.c,
 * check_match; R24).
 */
export function replaceChosen(code: OwnCode): void {
  const {
    image: { symbols, kind },
    merging,
    shim,
  } = code;
  const { get, set } = symbols;
  const rows = kind === 'library' || !isAnyRow(symbols, (row) => get.kind(row) === 'ifunc') ? [] : usedOutside(code);
  if (rows.length === 0) return;
  const slots = rows.map((row) => code.slot('irelative', -1, get.value(row)));
  const address = code.add(shim.ifuncJumps, () => slots);
  rows.forEach((row, index) => {
    set.kind(row, 'function');
    set.value(row, address + index * shim.entrySize);
    set.size(row, shim.entrySize);
    merging.decide('ifunc', `${get.name(row)}: libraries outside call it by way of a stub`);
  });
}

function usedOutside({ image: { symbols }, merging }: OwnCode): number[] {
  const rows = new Set<number>();
  for (const object of merging.world.objects) {
    if (merging.rankOf(object) !== undefined) continue;
    for (const { definition } of bindings(merging.world, object)) {
      const row = definition ? merging.rowOf(definition) : -1;
      if (row >= 0 && symbols.get.kind(row) === 'ifunc') rows.add(row);
    }
  }
  return [...rows];
}

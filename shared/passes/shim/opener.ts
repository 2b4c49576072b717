// Libraries inside that the program opens at run time.
// When: there are such, and a part calls dlopen; its wishes: their names, functions and order; what leads to it:
// references to dlopen, an initialiser that keeps the arguments for theirs, a finaliser each.

import { counted } from '../../base/text.ts';
import type { Shim } from '../../elf/machines/shim/shim.ts';
import type { LifecycleFunction } from '../../ir/image.ts';
import type { EarlyFunctions } from '../start/lifecycle.ts';
import type { OpenedParts } from '../start/opened.ts';
import type { OwnCode } from './ownCode.ts';

/** Bytes that stay writable for it. */
export function openerStateOf(shim: Shim, { opened: { libraries } }: EarlyFunctions): number {
  return libraries.length === 0 ? 0 : shim.openerState(libraries.length);
}

/** A dlopen that knows the libraries inside. Their initialisers run when they are opened. Gives what runs at start. */
export function openInside(code: OwnCode, early: EarlyFunctions): LifecycleFunction[] {
  const { opened, openedFini } = early;
  const { image, merging, shim } = code;
  if (opened.libraries.length === 0) return [];
  const state = code.takeState(openerStateOf(shim, early));
  const rows = code.referencesTo('dlopen');
  const [first] = rows;
  if (first === undefined) {
    merging.decide('opened', 'no file inside calls dlopen: nobody opens what was merged for that');
    return [];
  }
  const targets = (functions: readonly LifecycleFunction[]) => functions.map((each) => code.targetOf(each));
  const libraries = opened.libraries.map(({ names, init, fini, order }) => ({
    names,
    order,
    init: targets(init),
    fini: targets(fini),
  }));
  const dlopen = code.slotFor(first);
  const address = code.add(shim.opener, () => ({ libraries, dlopen, state }));
  const entry = (index: number): LifecycleFunction => ({ symbol: -1, address: address + index * shim.entrySize });
  for (const row of rows) code.lead(row, address);
  image.lifecycle.fini.splice(openedFini, 0, ...opened.finalised.map((index) => entry(2 + index)).reverse());
  for (const library of opened.libraries) merging.decide('opened', sentenceOf(library));
  return [entry(1)];
}

function sentenceOf({ names: [name], init, order }: OpenedParts['libraries'][number]): string {
  const before = order.length > 1 ? `, and ${counted(order.length - 1, 'library', 'libraries')} before it,` : '';
  return `${name}: inside; ${counted(init.length, 'initialiser')} of its own${before} when it is opened`;
}

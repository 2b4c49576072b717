// Finalisers of merged libraries that plug-ins from the disk may still use.
// When: a program for glibc needs libraries that stay outside; its wishes: those finalisers, and what is waited for;
// what
// leads to it: an initialiser, and the first of the program's finalisers.

import type { Shim } from '../../elf/machines/shim/shim.ts';
import type { Image, LifecycleFunction } from '../../ir/image.ts';
import { hasOneArray } from '../start/lifecycle.ts';
import type { Merging } from '../merging.ts';
import type { OwnCode } from './ownCode.ts';

/** By what the dynamic linker knows the libraries outside that the parts need: those are finalised after the parts. */
export function awaitedBy(image: Image, merging: Merging): readonly string[] {
  if (hasOneArray(image, merging)) return [];
  const needed = merging.parts.flatMap(({ object }) => object.needed);
  const outside = new Set(needed.filter((object) => merging.rankOf(object) === undefined));
  const names = [...outside].flatMap(({ names: known, view: { soname = '' } }) => [soname, ...known]);
  return [...new Set(names)].filter((name) => name !== '');
}

/** Bytes that stay writable for it. */
export function finisherStateOf(shim: Shim, awaited: readonly string[]): number {
  return awaited.length === 0 ? 0 : shim.finisherState(awaited.length);
}

/**
 * glibc finalises a program first, and then plug-ins that may use what was merged into it (R37). Gives what runs at
 * start.
 * @param own how many finalisers are the program's own: they stay where they are
 */
export function finishLate(code: OwnCode, awaited: readonly string[], own: number): LifecycleFunction[] {
  const {
    image: { lifecycle },
    shim,
  } = code;
  if (awaited.length === 0) return [];
  const state = code.takeState(finisherStateOf(shim, awaited));
  const late = lifecycle.fini.splice(0, lifecycle.fini.length - own);
  if (late.length === 0) return [];
  const functions = late.map((each) => code.targetOf(each));
  const debug = code.debugSlot();
  const address = code.add(shim.finisher, ({ zero }) => ({ debug, base: zero, functions, names: awaited, state }));
  lifecycle.fini.unshift({ symbol: -1, address: address + shim.entrySize });
  return [{ symbol: -1, address }];
}

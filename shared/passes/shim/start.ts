// The first initialiser of every output.
// When: always; its wishes: ranges to protect, names of what was merged, the target's old _DYNAMIC; what leads to it:
// the
// array of initialisers that runs first.

import type { LifecycleFunction } from '../../ir/image.ts';
import { emptyLibrariesOfC } from '../../loader/libraryKinds.ts';
import type { Merging } from '../merging.ts';
import type { OwnCode } from './ownCode.ts';

/**
 * The first initialiser (R33): the dynamic linker protects the page of slots, this all other ranges and the file's own
 * tables (R13), and names what was merged (R34). Gives what runs at start.
 */
export function initialise(code: OwnCode): LifecycleFunction[] {
  const { image, merging, shim } = code;
  // Where no dynamic linker is there is no list, and nobody who protects what the program headers say.
  const { bare = false } = merging.options;
  const relro = image.relro.map((range) => ({ ...range }));
  const pages = [image.machine.pageSizes[0], image.page] as const;
  const names = merging.world.libc === 'musl' || bare ? [] : namesMerged(merging);
  const oldDynamics = image.kind === 'library' ? [] : oldDynamicsOf(merging);
  const debug = bare ? undefined : code.debugSlot();
  const slots = bare ? [code.protectedRange] : [];
  const address = code.add(shim.startInitialiser, ({ zero, tables }) => ({
    debug,
    base: zero,
    oldDynamics,
    names,
    relro: [...relro, ...slots, tables],
    pages,
  }));
  image.protectedByCode = [...image.protectedByCode, ...relro.map((range) => ({ ...range }))];
  image.protectsTables = true;
  image.relro = [code.protectedRange];
  return [{ symbol: -1, address }];
}

/** Of the target: its code may look there. */
function oldDynamicsOf(merging: Merging): number[] {
  const { dynamic } = merging.target.object.view;
  return dynamic === undefined ? [] : [dynamic + merging.movedBy(0)];
}

/**
 * What the parts are called by who needs them, but for the target (R34); what is opened later, too: code of ours opens
 * it before (R50).
 */
export function namesMerged(merging: Merging): string[] {
  const { parts, target, world } = merging;
  const own = target.object.view.soname;
  const names = parts
    .slice(1)
    .flatMap(({ object }) => [object.view.soname ?? object.path.replace(/^.*\//, ''), ...object.names]);
  const empty = merging.holdsGlibc ? emptyLibrariesOfC(world.facts.release) : [];
  return [...new Set([...names, ...empty])].filter((name) => name !== '' && !name.includes('/') && name !== own);
}

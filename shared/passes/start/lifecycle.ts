// The lifecycle pass: who is called when, at start and end, in the order in which the dynamic linker would have called
// the files' functions.

import { rowsWhere } from '../../base/columns.ts';
import type { Log } from '../../base/log.ts';
import type { Image, LifecycleFunction } from '../../ir/image.ts';
import { titleOfObject } from '../../loader/search.ts';
import { bindFunction } from '../bind/bind.ts';
import type { Merging } from '../merging.ts';
import { arrangeOpened, type OwnLibraries } from './opened.ts';

/** What the shim calls. */
export interface EarlyFunctions {
  /** Before the program's own start-up code. */
  readonly functions: readonly LifecycleFunction[];
  /** Those that stay libraries of their own. */
  readonly opened: OwnLibraries | undefined;
  /** In the image's list of finalisers those of libraries stand before this index, from it on the program's. */
  readonly openedFini: number;
}

/**
 * A library's own array runs all in their order. Of a program the dynamic linker runs only the array that comes before
 * all others: what must come later runs from the entry,
 * behind the initialisers of all libraries outside (glibc elf/dl-init.c, _dl_init), and the program's own from its
 * start-up code (csu/libc-start.c, call_init).
 * For musl a program is like a library: its array runs last, DT_PREINIT_ARRAY never (ldso/dynlink.c, do_init_fini).
 */
export function arrangeLifecycle(log: Log, image: Image, merging: Merging): EarlyFunctions {
  const { world } = merging;
  const functionsOf = (rank: number, name: 'preinit' | 'init' | 'fini'): LifecycleFunction[] =>
    merging.functionsOf(rank, name).map((f) => bindFunction(log, image, merging, rank, f));
  const ranks = (objects: readonly (typeof world.program)[]): number[] =>
    objects.flatMap((object) => merging.rankOf(object) ?? []);
  const { lifecycle } = image;
  lifecycle.preinit = functionsOf(0, 'preinit');
  const finalised = ranks(world.finalisers.toReversed());
  lifecycle.fini = finalised.flatMap((rank) => functionsOf(rank, 'fini'));
  const opened = arrangeOpened(log, image, merging);
  const openedFini = lifecycle.fini.length - (finalised.at(-1) === 0 ? functionsOf(0, 'fini').length : 0);
  if (hasOneArray(image, merging)) {
    lifecycle.init = ranks(world.initialisers).flatMap((rank) => functionsOf(rank, 'init'));
    nameLater(merging);
    return { functions: [], opened, openedFini };
  }
  const firstOutside = world.initialisers.findIndex(
    (object) => merging.rankOf(object) === undefined && object.view.hasInitialisers,
  );
  const end = firstOutside < 0 ? world.initialisers.length : firstOutside;
  const sources = (objects: typeof world.initialisers): LifecycleFunction[] =>
    ranks(objects)
      .filter((rank) => rank > 0)
      .flatMap((rank) => functionsOf(rank, 'init'));
  lifecycle.preinit.push(...sources(world.initialisers.slice(0, end)));
  lifecycle.init = hasOwnStart(image) ? [] : functionsOf(0, 'init');
  return { functions: sources(world.initialisers.slice(end)), opened, openedFini };
}

/** Whether all initialisers are in DT_INIT_ARRAY, our own the first of them. */
export function hasOneArray({ kind }: Image, { world }: Merging): boolean {
  return kind === 'library' || world.libc === 'musl';
}

/** One array runs as a whole, behind those of all libraries outside: says whose turn came earlier. */
function nameLater(merging: Merging): void {
  const starting = merging.world.initialisers.filter(({ view }) => view.hasInitialisers);
  const last = starting.findLastIndex((object) => merging.rankOf(object) === undefined);
  const outside = starting[last];
  if (!outside) return;
  for (const object of starting.slice(0, last))
    if (merging.rankOf(object) !== undefined)
      merging.decide(
        'order',
        `initialisers of ${titleOfObject(object)} run behind those of ${titleOfObject(outside)}, which stays outside`,
      );
}

/**
 * Programs linked before glibc 2.34 bring the code that runs their initialisers, and find them by themselves (glibc
 * csu/elf-init.c until 2.33).
 */
function hasOwnStart({ symbols }: Image): boolean {
  const [row] = rowsWhere(symbols, (each) => symbols.get.name(each) === '__libc_start_main');
  return row !== undefined && symbols.get.version(row) !== '' && symbols.get.version(row) !== 'GLIBC_2.34';
}

// Which files become one: the target, and of the libraries it is loaded with those that were chosen. The order of the
// choice plays no part: the order is the dynamic linker's.

import { isCalled, isOfC, isSanitizer } from '../../loader/libraryKinds.ts';
import type { Log } from '../../base/log.ts';
import { mergeCodes } from '../../elf/codes.ts';
import type { LoadedObject } from '../../loader/object.ts';
import type { Missing } from '../../loader/scope.ts';
import { placesLooked, titleOfObject } from '../../loader/search.ts';
import type { World } from '../../loader/world.ts';

export interface Choice {
  /** Libraries by path, or by a name they are needed under. */
  readonly sources: readonly string[];
  /** All that the target needs, but for the C library's own files. */
  readonly needed: boolean;
  /** The C library's own files that the target needs, but for the dynamic linker. */
  readonly libc?: boolean;
  /** Of those only these, or all but these, by name. */
  readonly only: readonly string[];
  readonly except: readonly string[];
  /** Adds the libraries that would otherwise load a chosen one a second time. */
  readonly closed: boolean;
}

/**
 * The chosen libraries in the order of the scope, the target first. Errors in the log: names that nothing has, what was
 * not found, or a set that is not closed.
 */
export function gather(log: Log, world: World, choice: Choice): LoadedObject[] {
  const chosen = new Set<LoadedObject>([world.program]);
  const named = (name: string): LoadedObject | undefined =>
    world.objects.find((object) => object !== world.program && isCalled(object, name));
  const missing = (name: string): Missing | undefined => world.missing.find((each) => each.name === name);
  const refuse = (name: string): void => {
    const lost = missing(name);
    const at = { offset: log.diagnostics.length, size: 0 };
    if (lost) log.add(mergeCodes.sourceMissing, at, { name, problem: problemOf(lost) });
    else log.add(mergeCodes.notFound, at, { name, target: titleOfObject(world.program) });
  };
  const add = (name: string): void => {
    const found = named(name);
    if (found) chosen.add(found);
    else refuse(name);
  };
  for (const { root } of world.opened) chosen.add(root);
  choice.sources.forEach(add);
  choice.only.forEach(add);
  // What is to stay outside may be missing here; what nobody needs is a slip of the pen.
  for (const name of choice.except) if (!named(name) && !missing(name)) refuse(name);
  const apart = apartOf(world);
  const [first] = apart;
  if (first && choice.libc === true) refuseApart(log, first, ", and needs the C library, which can't go in then");
  for (const object of world.objects) {
    const isWanted = isOfC(object)
      ? choice.libc === true && object !== world.interpreter
      : choice.needed && !apart.has(object);
    if (isWanted && !choice.except.some((name) => isCalled(object, name))) chosen.add(object);
  }
  while (close(log, world, chosen, choice.closed)) {
    /* One more library may make the next one necessary. */
  }
  for (const object of chosen) if (isSanitizer(object)) refuseApart(log, object);
  return world.objects.filter((object) => chosen.has(object));
}

/** Those libraries, then what they need, which they would load a second time (R21). */
export function apartOf(world: World): Set<LoadedObject> {
  const apart = new Set(world.objects.filter(isSanitizer));
  for (const object of apart) for (const needed of object.needed) apart.add(needed);
  return apart;
}

function refuseApart(log: Log, object: LoadedObject, more = ''): void {
  log.add(
    mergeCodes.unsupported,
    { offset: log.diagnostics.length, size: 0 },
    { what: `${titleOfObject(object)} must stay a library of its own, the first that is loaded${more}` },
  );
}

/** What is said behind the name of a library that can't be merged because it was not loaded. */
function problemOf({ search }: Missing): string {
  const [place, ...others] = search.places;
  return place?.problem !== undefined && others.length === 0
    ? `can't be loaded: ${place.problem}`
    : `is not found; looked for in ${placesLooked(search)}`;
}

/** A library outside that needs a merged one would load it once more (R21). True when one was added. */
function close(log: Log, world: World, chosen: Set<LoadedObject>, adds: boolean): boolean {
  let hasGrown = false;
  for (const object of world.objects) {
    const needed = chosen.has(object)
      ? undefined
      : object.needed.find((other) => chosen.has(other) && other !== world.program);
    if (!needed) continue;
    if (adds) chosen.add(object);
    else
      log.add(
        mergeCodes.notClosed,
        { offset: log.diagnostics.length, size: 0 },
        { object: titleOfObject(object), needed: titleOfObject(needed) },
      );
    hasGrown ||= adds;
  }
  return hasGrown;
}

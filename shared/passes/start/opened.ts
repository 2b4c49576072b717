// Libraries inside that the program opens at run time: what each is opened by, and who is initialised then, in order.

import type { Log } from '../../base/log.ts';
import { nameOf } from '../../base/files.ts';
import type { Image, LifecycleFunction } from '../../ir/image.ts';
import { definedNames } from '../../loader/bind.ts';
import type { LoadedObject } from '../../loader/object.ts';
import { titleOfObject } from '../../loader/search.ts';
import { openedFinalisers, openedInitialisers } from '../../loader/world.ts';
import { bindFunction } from '../bind/bind.ts';
import type { Merging } from '../merging.ts';

/** What is opened at run time. */
export interface OpenedParts {
  /** In the order in which they would be initialised if the program opened all, one after the other. */
  readonly libraries: readonly OpenedPart[];
  /** Numbers of those with finalisers, in the order of these. */
  readonly finalised: readonly number[];
}

export interface OpenedPart {
  readonly names: readonly string[];
  readonly init: readonly LifecycleFunction[];
  readonly fini: readonly LifecycleFunction[];
  /** Numbers of those that are initialised for it, in order; itself last. */
  readonly order: readonly number[];
}

export function arrangeOpened(log: Log, image: Image, merging: Merging): OpenedParts {
  const { world } = merging;
  const objects = world.opened
    .flatMap((each) => openedInitialisers(world, each))
    .filter((object) => merging.rankOf(object) !== undefined);
  nameDuplicates(merging);
  const functions = (object: LoadedObject, name: 'init' | 'fini'): LifecycleFunction[] => {
    const rank = merging.rankOf(object);
    return rank === undefined
      ? []
      : merging.part(rank).image.lifecycle[name].map((f) => bindFunction(log, image, merging, rank, f));
  };
  const libraries = objects.map((object): OpenedPart => {
    const wanted = closureOf(object);
    return {
      names: namesOf(object, merging),
      init: functions(object, 'init'),
      fini: functions(object, 'fini'),
      order: [...objects.keys()].filter((index) => wanted.has(objects[index] as LoadedObject)),
    };
  });
  // Those that are there from the start are only found.
  const others = new Set(
    world.opened
      .map(({ root }) => root)
      .filter((root) => !objects.includes(root) && !root.isProgram && merging.rankOf(root) !== undefined),
  );
  for (const object of others) libraries.push({ names: namesOf(object, merging), init: [], fini: [], order: [] });
  return {
    libraries,
    finalised: openedFinalisers(world)
      .map((object) => objects.indexOf(object))
      .filter((index) => index >= 0),
  };
}

/** An object with all that it needs. */
function closureOf(object: LoadedObject): Set<LoadedObject> {
  const found = new Set([object]);
  for (const each of found) for (const needed of each.needed) found.add(needed);
  return found;
}

function namesOf(
  { names, path, realPath, view: { soname = '' } }: LoadedObject,
  { options: { openedAs } }: Merging,
): string[] {
  const others = [...names, path].map((name) => openedAs?.get(name)).filter((name) => name !== undefined);
  return [...new Set([...names, ...others, path, realPath, nameOf(path), soname])].filter((name) => name !== '');
}

/** All handles are the program's: of two libraries that define a name, dlsym finds the first one's. */
function nameDuplicates({ world, decisions }: Merging): void {
  const first = new Map<string, LoadedObject>();
  const shared = new Map<string, string[]>();
  for (const { root } of world.opened) {
    for (const name of definedNames(root)) {
      const other = first.get(name);
      if (!other) first.set(name, root);
      else if (other !== root && !linkersNames.has(name)) {
        const pair = `${titleOfObject(other)} and ${titleOfObject(root)}`;
        shared.set(pair, [...(shared.get(pair) ?? []), name]);
      }
    }
  }
  for (const [pair, names] of shared)
    decisions.push({
      about: 'duplicate',
      what:
        `${names[0]}${names.length > 1 ? ` and ${names.length - 1} others` : ''}: defined by ` +
        `${pair}; dlsym finds that of the first`,
    });
}

/** Defined by linkers in every library. */
const linkersNames: ReadonlySet<string> = new Set(['_init', '_fini', '_edata', '_end', '__bss_start']);

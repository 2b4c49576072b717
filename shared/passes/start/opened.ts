// Libraries inside that stay libraries of their own, because the program opens some of them at run time (R44): what
// each is called (R48), where it looks for symbols, what it needs, and who is initialised for it, in order (R46).

import type { Log } from '../../base/log.ts';
import { nameOf, type Files } from '../../base/files.ts';
import type { LibraryNumber } from '../../elf/machines/shim/shim.ts';
import type { Image, LifecycleFunction } from '../../ir/image.ts';
import { definedNames } from '../../loader/bind.ts';
import type { LoadedObject } from '../../loader/object.ts';
import { titleOfObject } from '../../loader/search.ts';
import { openedInitialisers, searchOf, type World } from '../../loader/world.ts';
import { bindFunction } from '../bind/bind.ts';
import type { Merging } from '../merging.ts';

/** The libraries by their ranks, the program first. */
export interface OwnLibraries {
  readonly libraries: readonly OwnLibrary[];
  /** By what the dynamic linker knows files outside. */
  readonly outside: readonly string[];
  /** What is looked through for symbols from the start. */
  readonly startScope: readonly LibraryNumber[];
  /** What libraries are opened by. */
  readonly names: ReadonlyMap<string, number>;
}

export interface OwnLibrary {
  readonly object: LoadedObject;
  readonly isStarted: boolean;
  readonly init: readonly LifecycleFunction[];
  readonly fini: readonly LifecycleFunction[];
  readonly root: LibraryNumber;
  readonly scope: readonly LibraryNumber[];
  readonly needed: readonly LibraryNumber[];
  readonly order: readonly LibraryNumber[];
  readonly missing: readonly LibraryNumber[];
}

/** Undefined where nobody asks for libraries. */
export function arrangeOpened(log: Log, image: Image, merging: Merging): OwnLibraries | undefined {
  if (merging.libraries === 'none') return undefined;
  nameDuplicates(merging);
  const numbers = new Numbers(merging);
  const later = merging.parts.filter((_, rank) => merging.isOpenedLater(rank)).map(({ object }) => object);
  const libraries = merging.parts.map(({ object }, rank): OwnLibrary => {
    const isStarted = !merging.isOpenedLater(rank);
    const functions = (name: 'init' | 'fini'): LifecycleFunction[] =>
      merging.functionsOf(rank, name).map((f) => bindFunction(log, image, merging, rank, f));
    const scope = [...closureOf(object)];
    const added = scope.filter((each) => later.includes(each));
    const order = isStarted ? [] : openedInitialisers(merging.world, { root: object, scope, added });
    const missing = isStarted ? [] : numbers.missingOf(scope);
    return {
      object,
      isStarted,
      init: isStarted ? [] : functions('init'),
      fini: isStarted && (rank === 0 || later.length === 0) ? [] : functions('fini'),
      root: numbers.of(rootOf(merging.world, object)),
      scope: [...scope.map((each) => numbers.of(each)), ...missing],
      needed: object.needed.map((each) => numbers.of(each)),
      order: order.map((each) => numbers.of(each)).filter((number) => number > 0),
      missing,
    };
  });
  const startScope = merging.world.objects.slice(0, merging.world.startCount).map((object) => numbers.of(object));
  return { libraries, outside: numbers.outside, startScope, names: namesOf(merging) };
}

/** Gives files outside their numbers as they are met. */
class Numbers {
  readonly outside: string[] = [];
  readonly #merging: Merging;

  constructor(merging: Merging) {
    this.#merging = merging;
  }

  of(object: LoadedObject): LibraryNumber {
    const { names, path, view } = object;
    return this.#merging.rankOf(object) ?? this.#named(view.soname ?? names.find((name) => name !== '') ?? path);
  }

  /** What these need and what is not found. */
  missingOf(objects: readonly LoadedObject[]): LibraryNumber[] {
    const lost = this.#merging.world.missing.filter(({ neededBy, isFatal }) => isFatal && objects.includes(neededBy));
    return [...new Set(lost.map(({ name }) => this.#named(name)))];
  }

  #named(name: string): LibraryNumber {
    const known = this.outside.indexOf(name);
    return -1 - (known >= 0 ? known : this.outside.push(name) - 1);
  }
}

/** What is opened so that an object is loaded, where all are opened in their order. */
function rootOf({ opened }: World, object: LoadedObject): LoadedObject {
  return opened.find(({ added }) => added.includes(object))?.root ?? object;
}

/** An object with all that it needs, breadth first. */
function closureOf(object: LoadedObject): Set<LoadedObject> {
  const found = new Set([object]);
  for (const each of found) for (const needed of each.needed) found.add(needed);
  return found;
}

/**
 * What each library is opened by: its paths, and names without folder: of what is there from the start, of what the
 * search leads to, then of all others in their order.
 */
function namesOf(merging: Merging): Map<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, rank: number): void => {
    const known = names.get(name);
    if (name === '' || known === rank) return;
    if (known === undefined) names.set(name, rank);
    else {
      const [first, other] = [known, rank].map((each) => merging.part(each).object.path);
      merging.decide('opened', `${name}: means ${first} when it is opened without folder, not ${other}`);
    }
  };
  const ranks = [...merging.parts.keys()].slice(1);
  const bareOf = (rank: number): string[] => bareNamesOf(merging.part(rank).object);
  for (const rank of ranks) for (const path of pathsOf(merging.part(rank).object, merging)) add(path, rank);
  for (const rank of ranks) if (!merging.isOpenedLater(rank)) for (const name of bareOf(rank)) add(name, rank);
  for (const rank of ranks)
    for (const name of bareOf(rank)) if (!names.has(name) && isFoundAs(merging, rank, name)) add(name, rank);
  for (const rank of ranks) for (const name of bareOf(rank)) add(name, rank);
  return names;
}

function pathsOf(object: LoadedObject, { options: { openedAs }, world }: Merging): string[] {
  const { names, path, realPath } = object;
  const given = [...names, path].map((name) => openedAs?.get(name)).filter((name) => name !== undefined);
  const linked = aliasesOf(world.context.files.files, realPath);
  return [...new Set([...names, ...given, path, realPath, ...linked])].filter((name) => name.includes('/'));
}

/**
 * Other paths of a file: through symbolic links beside its folders that have a part of their version (`perl/5.36`
 * beside `perl/5.36.0`), or that stand for the system's folders (`/lib` for `/usr/lib`).
 */
function aliasesOf(files: Files, realPath: string): string[] {
  const parts = realPath.split('/').slice(1);
  return parts.flatMap((part, index) => {
    const parent = parts
      .slice(0, index)
      .map((each) => `/${each}`)
      .join('');
    const own = `${parent}/${part}`;
    const beside = index === 0 ? [] : shorterNames(part).map((name) => `${parent}/${name}`);
    if (parent === '/usr') beside.push(`/${part}`);
    return beside.filter((other) => files.realPath(other) === own).map((other) => other + realPath.slice(own.length));
  });
}

/** `5.36` and `5` of `5.36.0`. */
function shorterNames(name: string): string[] {
  const shorter = name.replace(/[.-]?\d+$/, '');
  return shorter === '' || shorter === name ? [] : [shorter, ...shorterNames(shorter)];
}

function bareNamesOf({ names, path, view: { soname = '' } }: LoadedObject): string[] {
  return [...new Set([soname, ...names, nameOf(path)])].filter((name) => name !== '' && !name.includes('/'));
}

/** Whether the dynamic linker would find a part by a name. */
function isFoundAs(merging: Merging, rank: number, name: string): boolean {
  return searchOf(merging.world, name).opened?.realPath === merging.part(rank).object.realPath;
}

/** Of two libraries that define a name, the first one's is in the output's own table. */
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
        `${pair}; libraries that come from the disk find that of the first`,
    });
}

/** Defined by linkers in every library. */
const linkersNames: ReadonlySet<string> = new Set(['_init', '_fini', '_edata', '_end', '__bss_start']);

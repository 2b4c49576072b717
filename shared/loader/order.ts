// In which order the objects of a process are initialised and finalised.

import type { LoadedObject } from './object.ts';

/** glibc's two ways of sorting, see the rules `depthFirst` and `originalSort`. */
export type SortAlgorithm = 'depth first' | 'original';

/**
 * The order in which glibc relocates the objects, last to first, and initialises them: the program, then by
 * dependencies (elf/dl-deps.c, _dl_map_object_deps, end).
 */
export function glibcSorted(scope: readonly LoadedObject[], algorithm: SortAlgorithm): LoadedObject[] {
  const program = scope.find((object) => object.isProgram);
  const list = program ? [program, ...scope.filter((object) => object !== program)] : [...scope];
  // While the libraries are sorted, the program's own list of dependencies is still empty.
  const neededOf = (object: LoadedObject): readonly LoadedObject[] => (object.isProgram ? [] : object.needed);
  if (algorithm === 'depth first') return programFirst(sortedDepthFirst(list, neededOf));
  return [...list.slice(0, 1), ...sortedOriginally(list.slice(1), neededOf)];
}

/**
 * The order of initialisation: an object with DF_1_INITFIRST, then the sorted list from its end; the program comes last
 * (elf/dl-init.c, _dl_init).
 */
export function glibcInitialisers(scope: readonly LoadedObject[], sorted: readonly LoadedObject[]): LoadedObject[] {
  const first = scope.findLast((object) => object.view.isInitFirst && !object.isProgram);
  const others = sorted.toReversed().filter((object) => object !== first);
  return first ? [first, ...others] : others;
}

/** The order of finalisation: the objects that have finalisers, sorted anew (elf/dl-fini.c, _dl_fini). */
export function glibcFinalisers(scope: readonly LoadedObject[], algorithm: SortAlgorithm): LoadedObject[] {
  const neededOf = (object: LoadedObject): readonly LoadedObject[] => object.needed;
  const sorted =
    algorithm === 'depth first'
      ? programFirst(sortedDepthFirst(scope, neededOf))
      : [...scope.slice(0, 1), ...sortedOriginally(scope.slice(1), neededOf)];
  return sorted.filter((object) => object.view.hasFinalisers);
}

/**
 * elf/dl-sort-maps.c, _dl_sort_maps_dfs: from the last object to the first, depth first through what each needs,
 * filling the result from its end.
 */
function sortedDepthFirst(
  list: readonly LoadedObject[],
  neededOf: (object: LoadedObject) => readonly LoadedObject[],
): LoadedObject[] {
  const result: LoadedObject[] = [];
  const visited = new Set<LoadedObject>();
  for (const start of list.toReversed())
    walkDepthFirst(
      start,
      visited,
      (object) => neededOf(object).filter((needed) => !needed.isProgram),
      (object) => result.push(object),
    );
  return result.toReversed();
}

/** Calls `leave` with each object after all that it needs, without recursion: a chain of libraries may be long. */
function walkDepthFirst(
  start: LoadedObject,
  visited: Set<LoadedObject>,
  neededOf: (object: LoadedObject) => readonly LoadedObject[],
  leave: (object: LoadedObject) => void,
): void {
  if (visited.has(start)) return;
  visited.add(start);
  const stack = [{ object: start, needed: neededOf(start), next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const needed = top.needed[top.next++];
    if (needed === undefined) {
      leave(top.object);
      stack.pop();
    } else if (!visited.has(needed)) {
      visited.add(needed);
      stack.push({ object: needed, needed: neededOf(needed), next: 0 });
    }
  }
}

function programFirst(sorted: readonly LoadedObject[]): LoadedObject[] {
  return [...sorted.filter((object) => object.isProgram), ...sorted.filter((object) => !object.isProgram)];
}

/**
 * elf/dl-sort-maps.c, _dl_sort_maps_original: moves each object behind the last one that needs it; one that was moved
 * too often stays, which ends cycles.
 */
function sortedOriginally(
  list: readonly LoadedObject[],
  neededOf: (object: LoadedObject) => readonly LoadedObject[],
): LoadedObject[] {
  const maps = [...list];
  const seen = maps.map(() => 0);
  const needs = new Map(maps.map((object) => [object, new Set(neededOf(object))]));
  for (let i = 0; i < maps.length;) {
    seen[i] = (seen[i] ?? 0) + 1;
    const object = maps[i];
    if (!object) break;
    let last = maps.length - 1;
    while (last > i && !needs.get(maps[last] as LoadedObject)?.has(object)) last--;
    if (last > i) {
      maps.splice(i, 1);
      maps.splice(last, 0, object);
      if ((seen[i + 1] ?? 0) <= maps.length - i) {
        const [times = 0] = seen.splice(i, 1);
        seen.splice(last, 0, times);
        continue;
      }
    }
    i++;
    seen.fill(0, i);
  }
  return maps;
}

/** musl ldso/dynlink.c, queue_ctors: depth first from the program, in the order of the DT_NEEDED entries. */
export function muslInitialisers(program: LoadedObject): LoadedObject[] {
  return neededFirst(program, ({ needed }) => needed);
}

/**
 * Each object after all that it needs, depth first in the order that `neededOf` gives; what closes a cycle is passed
 * over.
 */
export function neededFirst(
  start: LoadedObject,
  neededOf: (object: LoadedObject) => readonly LoadedObject[],
): LoadedObject[] {
  const result: LoadedObject[] = [];
  walkDepthFirst(start, new Set(), neededOf, (object) => result.push(object));
  return result;
}

/** The initialisers' order from its end, as musl (ldso/dynlink.c, __libc_exit_fini) and FreeBSD have it. */
export function reverseFinalisers(initialisers: readonly LoadedObject[]): LoadedObject[] {
  return initialisers.filter((object) => object.view.hasFinalisers).toReversed();
}

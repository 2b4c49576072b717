// What dlsym(RTLD_NEXT) can find behind a file: the definitions of files that come later in the scope.

import { valueAt, valueIn } from '../../base/columns.ts';
import type { Image } from '../../ir/image.ts';
import { definedNames } from '../../loader/bind.ts';
import { findThroughHash, symbolNameOf } from '../../loader/hashes.ts';
import { versionOfSymbol } from '../../loader/object.ts';
import { literalsAmong } from './literals.ts';
import { isOfC } from '../../loader/libraryKinds.ts';
import type { Merging } from '../merging.ts';

/** A definition by its place in the scope; without row it is in a library outside. */
export interface LaterDefinition {
  readonly name: string;
  readonly rank: number;
  readonly row: number | undefined;
}

/**
 * The definitions behind the first of the files that ask, of names that are somewhere in the asking files' own data:
 * whoever looks for a name has it as a literal.
 * Of each name all files that define it: which counts depends on who asks. @param asking ranks of parts
 */
export function definitionsBehind(image: Image, merging: Merging, asking: readonly number[]): LaterDefinition[] {
  const first = merging.scopeRankOf(valueAt(asking, 0));
  const found = new Map<string, LaterDefinition[]>();
  merging.parts.forEach((_, rank) => {
    const scopeRank = merging.scopeRankOf(rank);
    if (scopeRank <= first || scopeRank >= merging.world.startCount) return;
    const { first: start, end } = merging.symbolsOf(rank);
    for (let row = start; row < end; row++) {
      if (!isFound(image, row)) continue;
      const name = image.symbols.get.name(row);
      const list = found.get(name);
      if (!list) found.set(name, [{ name, rank: scopeRank, row }]);
      else if (list.at(-1)?.rank !== scopeRank) list.push({ name, rank: scopeRank, row });
    }
  });
  const literal = literalsAmong(
    asking.map((rank) => merging.part(rank).image),
    found,
  );
  merging.world.objects.forEach((object, rank) => {
    if (rank <= first || merging.rankOf(object) !== undefined) return;
    for (const name of definedNames(object))
      if (literal.has(name)) found.get(name)?.push({ name, rank, row: undefined });
  });
  return [...literal].sort().flatMap((name) => valueIn(found, name).sort((a, b) => a.rank - b.rank));
}

/** A function of the C library's: its rows when it is inside, else the versions that it is asked for by. */
export interface OfferedFunction {
  readonly rows: readonly number[];
  readonly versions: readonly string[];
}

/** musl compares no versions: there is no way to have an import beside a definition. */
export function functionOfC({ symbols: { get } }: Image, merging: Merging, name: string): OfferedFunction | undefined {
  const { world, parts } = merging;
  if (world.libc !== 'glibc') return undefined;
  const rows: number[] = [];
  parts.forEach(({ object }, rank) => {
    const { first, end } = merging.symbolsOf(rank);
    for (let row = first; isOfC(object) && row < end; row++)
      if (get.name(row) === name && get.home(row) === 'image') rows.push(row);
  });
  const versions = new Set<string>();
  for (const { view } of world.objects.filter(
    (object) => isOfC(object) && !parts.some((part) => part.object === object),
  )) {
    findThroughHash(view, symbolNameOf(name), (row) => {
      const version = versionOfSymbol(view, row);
      if (version && view.symbols.get.shndx(row) !== 0) versions.add(version.name);
      return false;
    });
  }
  return rows.length + versions.size === 0 ? undefined : { rows, versions: [...versions].sort() };
}

/**
 * glibc's dlsym takes the default version, or a definition without one, and gives no thread-local variable this way.
 */
function isFound({ symbols: { get } }: Image, row: number): boolean {
  return (
    get.home(row) === 'image' &&
    get.binding(row) !== 'local' &&
    get.kind(row) !== 'tls' &&
    (get.visibility(row) === 'default' || get.visibility(row) === 'protected') &&
    (get.version(row) === '' || get.isDefault(row) === 1)
  );
}

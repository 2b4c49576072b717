// What dlsym(RTLD_NEXT) can find behind a file: the definitions of files that come later in the scope.

import type { Image } from '../ir/image.ts';
import { definedNames } from '../loader/bind.ts';
import type { Merging } from './merging.ts';

/** A definition by its place in the scope; without row it is in a library outside. */
export interface LaterDefinition { readonly name: string; readonly rank: number; readonly row: number | undefined }

/**
 * The definitions behind the first of the files that ask, of names that are somewhere in the asking files' own data: whoever looks for a name has it as a literal.
 * Of each name all files that define it: which counts depends on who asks. @param asking ranks of parts
 */
export function definitionsBehind(image: Image, merging: Merging, asking: readonly number[]): LaterDefinition[] {
  const first = merging.scopeRankOf(asking[0] ?? 0);
  const found = new Map<string, LaterDefinition[]>();
  merging.parts.forEach(({ image: { symbols } }, rank) => {
    const scopeRank = merging.scopeRankOf(rank);
    if (scopeRank <= first || scopeRank >= merging.world.startCount) return;
    const start = merging.firstSymbol[rank] ?? 0;
    for (let row = start; row < start + symbols.count; row++) {
      if (!isFound(image, row)) continue;
      const name = image.symbols.name[row] ?? '';
      const list = found.get(name);
      if (!list) found.set(name, [{ name, rank: scopeRank, row }]);
      else if (list.at(-1)?.rank !== scopeRank) list.push({ name, rank: scopeRank, row });
    }
  });
  const literal = literalsAmong(merging, asking, found);
  merging.world.objects.forEach((object, rank) => {
    if (rank <= first || merging.rankOf(object) !== undefined) return;
    for (const name of definedNames(object)) if (literal.has(name)) found.get(name)?.push({ name, rank, row: undefined });
  });
  return [...literal].sort().flatMap((name) => (found.get(name) ?? []).sort((a, b) => a.rank - b.rank));
}

/** glibc's dlsym takes the default version, or a definition without one, and gives no thread-local variable this way. */
function isFound({ symbols }: Image, row: number): boolean {
  return symbols.home[row] === 'image' && symbols.binding[row] !== 'local' && symbols.kind[row] !== 'tls' && (symbols.visibility[row] === 'default' || symbols.visibility[row] === 'protected')
    && (symbols.version[row] === '' || symbols.isDefault[row] === 1);
}

/** Which of the names stand as text in the asking files, outside of their tables of symbols' names. */
function literalsAmong(merging: Merging, asking: readonly number[], names: ReadonlyMap<string, unknown>): Set<string> {
  const tables = asking.flatMap((rank) => merging.parts[rank]?.image.sections.filter(({ name }) => name === '.old.dynstr') ?? []);
  const byHash = new Map<number, string[]>();
  for (const name of names.keys()) {
    const hash = [...name].reduce((sum, character) => step(sum, character.charCodeAt(0)), 0);
    byHash.set(hash, [...(byHash.get(hash) ?? []), name]);
  }
  const literal = new Set<string>();
  for (const { origin, address } of asking.flatMap((rank) => merging.parts[rank]?.image.segments ?? [])) {
    const bytes = origin.source.read(origin.offset, origin.size);
    let hash = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte !== 0) {
        hash = step(hash, byte);
        continue;
      }
      const known = byHash.get(hash);
      hash = 0;
      if (!known || tables.some((table) => address + at >= table.address && address + at < table.address + table.size)) continue;
      for (const name of known) if (endsWith(bytes, at, name)) literal.add(name);
    }
  }
  return literal;
}

const step = (hash: number, byte: number): number => (Math.imul(hash, 33) + byte) | 0;

/** Whether a name, and nothing else since the NUL before it, ends at an index. */
function endsWith(bytes: Uint8Array, end: number, name: string): boolean {
  const start = end - name.length;
  if (start < 0 || (start > 0 && bytes[start - 1] !== 0)) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  return true;
}

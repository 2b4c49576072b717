// Names that stand as text in files: whoever looks for a name has it as a literal.

import type { Image } from '../../ir/image.ts';

/**
 * Which of the names stand as text in the asking files, outside of their tables of symbols' names. A name may be the
 * end of another text: linkers lay equal ends over each other.
 */
export function literalsAmong(asking: readonly Image[], names: ReadonlyMap<string, unknown>): Set<string> {
  const tables = asking.flatMap(({ sections }) => sections.filter(({ role }) => role === 'names'));
  const byHash = new Map<number, string[]>();
  let longest = 0;
  for (const name of names.keys()) {
    let hash = 0;
    for (let i = name.length - 1; i >= 0; i--) hash = step(hash, name.charCodeAt(i));
    byHash.set(hash, [...(byHash.get(hash) ?? []), name]);
    longest = Math.max(longest, name.length);
  }
  const literal = new Set<string>();
  for (const { origin, address } of asking.flatMap(({ segments }) => segments)) {
    const bytes = origin.source.read(origin.offset, origin.size);
    for (let end = 1; end < bytes.length; end++) {
      if (bytes[end] !== 0 || !isNameByte(bytes[end - 1])) continue;
      if (tables.some((table) => address + end >= table.address && address + end < table.address + table.size))
        continue;
      let hash = 0;
      for (let start = end - 1; end - start <= longest; start--) {
        const byte = bytes[start];
        if (!isNameByte(byte)) break;
        hash = step(hash, byte);
        for (const name of byHash.get(hash) ?? [])
          if (name.length === end - start && endsWith(bytes, end, name)) literal.add(name);
      }
    }
  }
  return literal;
}

const step = (hash: number, byte: number): number => (Math.imul(hash, 33) + byte) | 0;

/** What names of symbols consist of, in all languages that are known here; bytes of code end the search. */
function isNameByte(byte: number | undefined): byte is number {
  return byte !== undefined && byte > 0x20 && byte < 0x7f;
}

/** Whether a name ends at an index. */
function endsWith(bytes: Uint8Array, end: number, name: string): boolean {
  const start = end - name.length;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  return true;
}

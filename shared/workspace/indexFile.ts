// The index as bytes, to be kept between sessions: what is damaged, of another version or of other folders is as if it
// were not there.

import { joined } from '../base/bytes.ts';
import type { Entries } from './gather.ts';
import { bytesOf, NameTable, textOf } from './nameTable.ts';
import { SymbolIndex, type IndexedFile } from './symbolIndex.ts';

/** Begins the file; the number goes up when anything of the format or of what is gathered changes. */
const magic = 'elfsmith index 4\n';

/** What the arrays have of a binary. */
interface HeadEntries extends Pick<Entries, 'memberNames' | 'isForGlibc'> {
  readonly count: number;
  readonly runCount: number;
}

/** What stands before the arrays, as JSON. */
interface Head {
  /** What the index was made of and how. */
  readonly key: string;
  /** URI, stamp, and of a binary what else there is. */
  readonly files: readonly (readonly [string, string] | readonly [string, string, HeadEntries])[];
  /** Bytes of each array behind. */
  readonly sizes: readonly number[];
}

/** The pieces of the file, one after the other. @param key what the index was made of and how */
export function indexPieces({ shared, files }: SymbolIndex, key: string): Uint8Array[] {
  const all = [...files.values()];
  // One piece of many: thousands of small ones take long to write.
  const columns = (of: (file: IndexedFile) => Uint32Array | undefined): Uint8Array[] => [
    joined(all.map((file) => bytesIn(of(file) ?? none))),
  ];
  const tables = [shared.raw, shared.readable, shared.versions].flatMap((table) => {
    const { heap, ends, sets } = table.parts();
    return [[padded(heap)], [bytesIn(ends)], [bytesIn(sets)]];
  });
  const arrays = [
    ...tables,
    [bytesIn(shared.readableOf)],
    columns(({ entries }) => entries?.names),
    columns(({ entries }) => entries?.about),
    columns(({ entries }) => entries?.runs),
    columns(({ entries }) => entries?.rows),
    columns(({ entries }) => entries?.members),
    columns(({ entries }) => entries?.firsts),
  ];
  const sizes = arrays.map((pieces) => pieces.reduce((sum, { length }) => sum + length, 0));
  const head: Head = { key, files: all.map(rowOf), sizes };
  const text = padded(bytesOf(JSON.stringify(head)), 0x20);
  const pieces = [padded(bytesOf(magic), 0x20), bytesIn(Uint32Array.of(text.length)), text, ...arrays.flat()];
  return [...pieces, bytesIn(Uint32Array.of(checksumOf(pieces)))];
}

/** The index that was kept; undefined when it is none, damaged, or of another key. */
export function readIndex(bytes: Uint8Array<ArrayBuffer>, key: string): SymbolIndex | undefined {
  const start = padded(bytesOf(magic), 0x20);
  if (bytes.length % 4 !== 0 || bytes.length < start.length + 8 || !start.every((byte, at) => bytes[at] === byte))
    return undefined;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  if (checksumOf([bytes.subarray(0, -4)]) !== words.at(-1)) return undefined;
  const size = words[start.length / 4] ?? 0;
  const at = start.length + 4;
  const head = JSON.parse(textOf(bytes.subarray(at, at + size))) as Head;
  return head.key === key ? indexOf(head, bytes, at + size) : undefined;
}

function indexOf({ files, sizes }: Head, bytes: Uint8Array<ArrayBuffer>, start: number): SymbolIndex {
  let at = bytes.byteOffset + start;
  const arrays = sizes.map((size) => {
    const array = new Uint32Array(bytes.buffer, at, size / 4);
    at += size;
    return array;
  });
  const next = (): Uint32Array<ArrayBuffer> => arrays.shift() ?? new Uint32Array(0);
  const table = (): NameTable => {
    const [heap, ends, sets] = [next(), next(), next()];
    return new NameTable({ heap: bytesIn(heap).subarray(0, ends.at(-1) ?? 0), ends, sets });
  };
  const index = new SymbolIndex({ raw: table(), readable: table(), versions: table(), readableOf: next() });
  const column = (): ((count: number) => Uint32Array) => {
    const all = next();
    let from = 0;
    return (count) => all.subarray(from, (from += count));
  };
  const [names, about, runs, rows, members, firsts] = [column(), column(), column(), column(), column(), column()];
  for (const [uri, stamp, noted] of files) {
    if (!noted) {
      index.set({ uri, stamp, entries: undefined });
      continue;
    }
    const { count, runCount, memberNames, isForGlibc } = noted;
    const entries: Entries = {
      names: names(count),
      about: about(count),
      runs: runs(runCount),
      rows: rows(runCount),
      members: members(memberNames.length),
      firsts: firsts(memberNames.length),
      memberNames,
      isForGlibc,
    };
    index.set({ uri, stamp, entries });
  }
  return index;
}

function rowOf({ uri, stamp, entries }: IndexedFile): Head['files'][number] {
  if (!entries) return [uri, stamp];
  const { names, runs, memberNames, isForGlibc } = entries;
  return [uri, stamp, { count: names.length, runCount: runs.length, memberNames, isForGlibc }];
}

const none = new Uint32Array(0);

export function bytesIn(words: Uint32Array | Float64Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(words.buffer as ArrayBuffer, words.byteOffset, words.byteLength);
}

/** Filled up to a multiple of four bytes, so that what follows can be read as words. */
export function padded(bytes: Uint8Array, filler = 0): Uint8Array {
  if (bytes.length % 4 === 0) return bytes;
  const longer = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(filler);
  longer.set(bytes);
  return longer;
}

/** FNV-1a over words instead of bytes: any one changed word makes another sum. */
export function checksumOf(pieces: readonly Uint8Array[]): number {
  let sum = 0x811c9dc5;
  for (const piece of pieces) {
    const isAligned = piece.byteOffset % 4 === 0;
    const bytes = isAligned ? piece : piece.slice();
    for (const word of new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4))
      sum = Math.imul(sum ^ word, 0x01000193);
  }
  return sum >>> 0;
}

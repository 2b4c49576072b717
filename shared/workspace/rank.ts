// How well a name fits a query, as editors filter and sort: the letters of the query must be in the name in their
// order, in any case; better is what is equal, begins with it, has it as a word, has it, has its letters near each
// other.

import { bytesOf, characterSet, folded, searched } from './nameTable.ts';

/** From bad to good. `scattered`: the letters in their order, with others between them. */
export const fits = { scattered: 0, inside: 64, word: 128, prefix: 192, equal: 256, exact: 257 } as const;
/** One more than the best. */
export const rankCount = fits.exact + 1;
/** Shorter names first, up to this length; the step between two of `fits`. */
const longest = 63;
export interface Query {
  /** As typed, and with small letters. */
  readonly bytes: Uint8Array;
  readonly folded: Uint8Array;
  /** The characters that a name must have. */
  readonly set: number;
}

export function queryOf(text: string): Query {
  const bytes = bytesOf(text);
  return { bytes, folded: bytes.map((byte) => folded[byte] ?? 0), set: characterSet(bytes) };
}

/** The rank of the name that lies from `from` to `to`, below `rankCount`; -1 when it does not have it in one piece. */
export function rankWhole(heap: Uint8Array, from: number, to: number, query: Query): number {
  const size = query.folded.length;
  const at = indexOf(heap, from, Math.min(to, from + searched), query.folded);
  if (at < 0) return -1;
  if (at === from && to - from === size) return isSame(heap, from, query.bytes) ? fits.exact : fits.equal;
  const bonus = longest - Math.min(longest, to - from);
  if (at === from) return fits.prefix + bonus;
  return (isWordStart(heap, at) ? fits.word : fits.inside) + bonus;
}

/** The rank of a name that has the query's letters in their order; -1 when it has not. Fewer pieces are better. */
export function rankScattered(heap: Uint8Array, from: number, to: number, wanted: Uint8Array): number {
  const end = Math.min(to, from + searched);
  let next = 0;
  let pieces = 0;
  let last = -2;
  for (let at = from; at < end && next < wanted.length; at++) {
    if (folded[heap[at] ?? 0] !== wanted[next]) continue;
    if (at !== last + 1) pieces += at > from && isWordStart(heap, at) ? 1 : 2;
    last = at;
    next++;
  }
  return next < wanted.length
    ? -1
    : fits.scattered + longest - Math.min(longest, pieces * 3 + Math.floor((to - from) / 16));
}

/** Where the query begins, the start of a word if there is one; -1: nowhere. */
function indexOf(heap: Uint8Array, from: number, to: number, wanted: Uint8Array): number {
  const [first] = wanted;
  let inside = -1;
  for (let at = from, last = to - wanted.length; at <= last; at++) {
    if (folded[heap[at] ?? 0] !== first || !isFolded(heap, at, wanted)) continue;
    if (at === from || isWordStart(heap, at)) return at;
    if (inside < 0) inside = at;
  }
  return inside;
}

function isFolded(heap: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 1; index < wanted.length; index++) if (folded[heap[at + index] ?? 0] !== wanted[index]) return false;
  return true;
}

function isSame(heap: Uint8Array, at: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => heap[at + index] === byte);
}

/** Behind something that is no letter or digit, or a capital behind a small letter. */
function isWordStart(heap: Uint8Array, at: number): boolean {
  const [before, here] = [heap[at - 1] ?? 0, heap[at] ?? 0];
  return !isLetter(before) || (isCapital(here) && !isCapital(before));
}

function isLetter(byte: number): boolean {
  const letter = (byte | 0x20) - 0x61;
  return (letter >= 0 && letter < 26) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80;
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

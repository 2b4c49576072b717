// The index of who uses what as bytes, to be kept between sessions.

import { bytesIn, checksumOf, padded } from '../workspace/indexFile.ts';
import { bytesOf, textOf } from '../workspace/nameTable.ts';
import type { Users } from './users.ts';

/** Begins the file; the number goes up when anything of the format changes. */
const magic = padded(bytesOf('elfsmith users 1\n'), 0x20);
/** Behind it: bytes of the key, how many uses there are, and of the columns of places how they are written. */
const headWords = 4;

/** A column of places: their distances from the smallest where those have 32 bits, as in all programs. */
interface Column {
  readonly isShort: boolean;
  readonly pieces: readonly Uint8Array[];
}

function columnOf(places: Float64Array): Column {
  let [least, most] = [Infinity, -Infinity];
  for (const place of places) {
    if (place < least) least = place;
    if (place > most) most = place;
  }
  if (!(most - least < 2 ** 32)) return { isShort: false, pieces: [bytesIn(places)] };
  const distances = new Uint32Array(places.length);
  for (let row = 0; row < places.length; row++) distances[row] = (places[row] ?? 0) - least;
  return { isShort: true, pieces: [bytesIn(Float64Array.of(least)), bytesIn(distances)] };
}

/** The pieces of the file, one after the other. @param key what the index was made of, and how */
export function usersPieces({ to, from, way }: Users, key: string): Uint8Array[] {
  const text = padded(bytesOf(key), 0x20);
  const columns = [columnOf(to), columnOf(from)];
  const head = Uint32Array.of(text.length, to.length, ...columns.map(({ isShort }) => Number(isShort)));
  const pieces = [magic, bytesIn(head), text, ...columns.flatMap((column) => column.pieces), padded(way)];
  return [...pieces, bytesIn(Uint32Array.of(checksumOf(pieces)))];
}

/** The index that was kept; in words why it is none: damaged, or of another key. */
export function readUsers(bytes: Uint8Array<ArrayBuffer>, key: string): Users | string {
  const damaged = 'it is damaged';
  const start = magic.length + headWords * 4;
  if (bytes.length % 4 !== 0 || bytes.length < start + 4) return damaged;
  if (!magic.every((byte, at) => bytes[at] === byte)) return 'it is none of this version';
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  if (checksumOf([bytes.subarray(0, -4)]) !== words.at(-1)) return damaged;
  const [size = 0, count = 0, isToShort = 0, isFromShort = 0] = words.subarray(magic.length / 4);
  if (textOf(bytes.subarray(start, start + size)).trimEnd() !== key) return 'it is of another state of the file';
  let at = start + size;
  const next = (length: number): ArrayBuffer => {
    // What is read from disk may be a Buffer, whose slices are views.
    const taken = new Uint8Array(bytes.subarray(at, at + length)).buffer;
    at += length;
    return taken;
  };
  const column = (isShort: number): Float64Array => {
    if (isShort === 0) return new Float64Array(next(count * 8));
    const [least = 0] = new Float64Array(next(8));
    const distances = new Uint32Array(next(count * 4));
    const places = new Float64Array(count);
    for (let row = 0; row < count; row++) places[row] = least + (distances[row] ?? 0);
    return places;
  };
  return { to: column(isToShort), from: column(isFromShort), way: new Uint8Array(next(count)) };
}

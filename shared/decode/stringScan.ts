// Strings in a range of bytes: every entry of a string table, and elsewhere runs of printable characters.

import { textOfBytes } from '../base/text.ts';
import { sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { ByteRange } from './ranges.ts';

/** Where strings are in a range: starts counted from its first byte, lengths in bytes. */
export interface FoundStrings {
  readonly count: number;
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
  /** Whether there are more than are kept. */
  readonly isCut: boolean;
}

/** The shortest run of printable characters that counts, as strings(1) has it. */
export const shortestString = 4;
/** Strings that are kept at most: 48 MB of places. */
const mostStrings = 2 ** 22;
const pieceSize = 2 ** 18;
const isStrings = valueOf(sectionFlags, 'STRINGS');
const stringTable = valueOf(sectionTypes, 'STRTAB');

/** Whether a section holds nothing but strings, each with a NUL behind it. */
export function holdsStrings({ section }: ByteRange): boolean {
  return section !== undefined && (section.type === stringTable || (section.flags & isStrings) !== 0);
}

/**
 * Finds the strings. In sections of strings each counts, whatever its characters; elsewhere runs of printable ASCII.
 * @param shortest bytes that a string must have
 */
export function findStrings(range: ByteRange, shortest: number): FoundStrings {
  const isText = holdsStrings(range) ? notNul : printable;
  let starts = new Float64Array(1024);
  let lengths = new Uint32Array(1024);
  let count = 0;
  let start = -1;
  const end = (at: number): boolean => {
    if (start >= 0 && at - start >= shortest) {
      if (count === mostStrings) return false;
      if (count === starts.length) [starts, lengths] = grown(starts, lengths);
      starts[count] = start;
      lengths[count++] = at - start;
    }
    start = -1;
    return true;
  };
  for (let piece = 0; piece < range.size; piece += pieceSize) {
    const bytes = range.bytes.source.read(range.offset + piece, Math.min(pieceSize, range.size - piece));
    for (let index = 0; index < bytes.length; index++) {
      if (isText[bytes[index] ?? 0] === 1) {
        if (start < 0) start = piece + index;
      } else if (start >= 0 && !end(piece + index)) return { count, starts, lengths, isCut: true };
    }
  }
  return { count, starts, lengths, isCut: !end(range.size) };
}

function grown(
  starts: Float64Array,
  lengths: Uint32Array,
): [starts: Float64Array<ArrayBuffer>, lengths: Uint32Array<ArrayBuffer>] {
  const more = [new Float64Array(2 * starts.length), new Uint32Array(2 * lengths.length)] as const;
  more[0].set(starts);
  more[1].set(lengths);
  return [...more];
}

const notNul = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0 ? 0 : 1));
/** Printable ASCII and the tab. */
const printable = Uint8Array.from({ length: 256 }, (_, byte) => ((byte >= 0x20 && byte < 0x7f) || byte === 9 ? 1 : 0));

/** Bytes of a string that are shown. */
const longestShown = 4096;

/** A string as text: line breaks and tabs as C writes them, what is not printable as `\xNN`. */
export function stringText(range: ByteRange, start: number, length: number): string {
  const text = textOfBytes(range.bytes.copy(range.offset + start, Math.min(length, longestShown)));
  return (
    text.replaceAll('\\x0a', '\\n').replaceAll('\\x09', '\\t').replaceAll('\\x0d', '\\r') +
    (length > longestShown ? '…' : '')
  );
}

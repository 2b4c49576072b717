// RELR: relative relocations as addresses followed by bitmaps (gABI proposal "Relative relocations", glibc
// elf/dynamic-link.h). Random access to the places without unpacking the table.

import { lastNotAbove } from '../code/addresses.ts';
import type { ElfFile } from '../file.ts';

/** The places of a RELR table. Rows are places in order. */
export interface Relr {
  readonly count: number;
  place(row: number): number;
  /** The word of the table that a row comes from. */
  at(row: number): { offset: number; size: number };
}

/** Words between two checkpoints: about what a look-up walks at most. */
const stepWords = 64;

/**
 * Indexes a RELR table of `size` bytes at `offset`: one pass counts the places and keeps a checkpoint every few words,
 * so that memory stays a fraction of the table's.
 * An even word is an address: a place; an odd one a bitmap of the following words' places, one bit each from bit 1 up.
 */
export function decodeRelr(file: ElfFile, offset: number, size: number): Relr {
  const wordSize = file.class / 8;
  const words = Math.max(0, Math.floor(Math.min(size, file.bytes.size - offset) / wordSize));
  const rows = new Float64Array(Math.ceil(words / stepWords) + 1);
  const bases = new Float64Array(rows.length);
  let count = 0;
  let base = 0;
  for (let word = 0; word < words; word++) {
    if (word % stepWords === 0) {
      rows[word / stepWords] = count;
      bases[word / stepWords] = base;
    }
    const low = file.bytes.u32(lowWord(file, offset + word * wordSize));
    if ((low & 1) === 0) {
      count++;
      base = address(file, offset + word * wordSize) + wordSize;
    } else {
      count +=
        bitCount(low) - 1 + (wordSize === 8 ? bitCount(file.bytes.u32(highWord(file, offset + word * wordSize))) : 0);
      base += wordSize * (file.class - 1);
    }
  }
  const cursor: Cursor = { word: 0, row: 0, base: 0 };
  let last = { row: -1, place: 0, word: 0 };
  const find = (row: number): { place: number; word: number } => {
    if (last.row === row) return last;
    // Rows are mostly asked for one after the other: then the word of the last one is the best place to begin.
    if (row < cursor.row || row - cursor.row > nearRows) seek(cursor, rows, bases, words, row);
    last = { row, ...walk(file, offset, words, cursor, row) };
    return last;
  };
  return {
    count,
    place: (row) => find(row).place,
    at: (row) => ({ offset: offset + find(row).word * wordSize, size: wordSize }),
  };
}

/** A word of the table, how many rows come before it, and the address that its bitmap begins at. */
interface Cursor {
  word: number;
  row: number;
  base: number;
}

/** Rows ahead that the cursor walks to rather than beginning at a checkpoint. */
const nearRows = 256;

/** Sets the cursor to the last checkpoint that is not behind a row. */
function seek(cursor: Cursor, rows: Float64Array, bases: Float64Array, words: number, row: number): void {
  const at = Math.max(0, lastNotAbove(rows, row, Math.ceil(words / stepWords)));
  cursor.word = at * stepWords;
  cursor.row = rows[at] ?? 0;
  cursor.base = bases[at] ?? 0;
}

/** Goes on from the cursor to the word that holds a row, and leaves the cursor there. */
function walk(
  file: ElfFile,
  offset: number,
  words: number,
  cursor: Cursor,
  row: number,
): { place: number; word: number } {
  const wordSize = file.class / 8;
  for (; cursor.word < words; cursor.word++) {
    const at = offset + cursor.word * wordSize;
    const lowBits = file.bytes.u32(lowWord(file, at));
    if ((lowBits & 1) === 0) {
      const place = address(file, at);
      if (row === cursor.row) return { place, word: cursor.word };
      cursor.row++;
      cursor.base = place + wordSize;
      continue;
    }
    const highBits = wordSize === 8 ? file.bytes.u32(highWord(file, at)) : 0;
    const here = bitCount(lowBits) - 1 + bitCount(highBits);
    if (row - cursor.row < here)
      return {
        place: cursor.base + wordSize * (nthBit(lowBits, highBits, row - cursor.row + 1) - 1),
        word: cursor.word,
      };
    cursor.row += here;
    cursor.base += wordSize * (file.class - 1);
  }
  return { place: 0, word: 0 };
}

const lowWord = (file: ElfFile, at: number): number => (file.class === 64 && !file.isLittle ? at + 4 : at);
const highWord = (file: ElfFile, at: number): number => (file.isLittle ? at + 4 : at);
const address = (file: ElfFile, at: number): number => (file.class === 64 ? file.bytes.i64(at) : file.bytes.u32(at));

/** How many bits are set in a 32-bit word. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The position of the n-th set bit, from 0, of 64 bits. */
function nthBit(low: number, high: number, n: number): number {
  const inLow = bitCount(low);
  let word = n < inLow ? low : high;
  for (let left = n < inLow ? n : n - inLow; left > 0; left--) word &= word - 1;
  return (n < inLow ? 31 : 63) - Math.clz32(word & -word);
}

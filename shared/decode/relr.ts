// RELR: relative relocations as addresses followed by bitmaps (gABI proposal "Relative relocations", glibc elf/dynamic-link.h). Random access to the places without unpacking the table.

import type { ElfFile } from './file.ts';

/** The places of a RELR table. Rows are places in order. */
export interface Relr {
  readonly count: number;
  place(row: number): number;
  /** The word of the table that a row comes from. */
  at(row: number): { offset: number; size: number };
}

/** Words between two checkpoints: what a look-up walks at most. */
const stepWords = 64;

/**
 * Indexes a RELR table of `size` bytes at `offset`: one pass counts the places and keeps a checkpoint every few words, so that memory stays a fraction of the table's.
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
      count += bitCount(low) - 1 + (wordSize === 8 ? bitCount(file.bytes.u32(highWord(file, offset + word * wordSize))) : 0);
      base += wordSize * (file.class - 1);
    }
  }
  let last = { row: -1, place: 0, word: 0 };
  const find = (row: number): { place: number; word: number } => {
    if (last.row === row) return last;
    const found = walk(file, offset, words, wordSize, rows, bases, row, count);
    last = { row, ...found };
    return found;
  };
  return { count, place: (row) => find(row).place, at: (row) => ({ offset: offset + find(row).word * wordSize, size: wordSize }) };
}

function walk(file: ElfFile, offset: number, words: number, wordSize: number, rows: Float64Array, bases: Float64Array, row: number, count: number): { place: number; word: number } {
  let low = 0;
  let high = Math.ceil(words / stepWords);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? count) <= row) low = middle;
    else high = middle;
  }
  let left = row - (rows[low] ?? 0);
  let base = bases[low] ?? 0;
  for (let word = low * stepWords; word < words; word++) {
    const at = offset + word * wordSize;
    const lowBits = file.bytes.u32(lowWord(file, at));
    if ((lowBits & 1) === 0) {
      const place = address(file, at);
      if (left === 0) return { place, word };
      left--;
      base = place + wordSize;
      continue;
    }
    const highBits = wordSize === 8 ? file.bytes.u32(highWord(file, at)) : 0;
    const here = bitCount(lowBits) - 1 + bitCount(highBits);
    if (left < here) return { place: base + wordSize * (nthBit(lowBits, highBits, left + 1) - 1), word };
    left -= here;
    base += wordSize * (file.class - 1);
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
  let left = n;
  for (let bit = 0; bit < 64; bit++) {
    const word = bit < 32 ? low : high;
    if (((word >>> (bit & 31)) & 1) === 1 && left-- === 0) return bit;
  }
  return 0;
}

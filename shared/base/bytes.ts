// Random access to the bytes of a file: numbers of either byte order at absolute offsets, read page by page, so that a
// large file costs only the pages that are looked at.

import { textOfBytes } from './text.ts';

/** Where bytes come from: a file, a slice of one, or an array. */
export interface Source {
  /** Size in bytes. */
  readonly size: number;
  /** Up to `size` bytes from `offset`; fewer at the end, or when the file has become shorter. */
  read(offset: number, size: number): Uint8Array;
}

/** A part of another source, e.g. a member of an archive. The part is clipped to what is there. */
export function slice(source: Source, offset: number, size: number): Source {
  const start = Math.max(0, Math.min(offset, source.size));
  const length = Math.max(0, Math.min(size, source.size - start));
  return { size: length, read: (at, count) => source.read(start + at, Math.max(0, Math.min(count, length - at))) };
}

/** An array as a source. */
export function sourceOf(array: Uint8Array): Source {
  return { size: array.length, read: (offset, size) => array.subarray(offset, offset + size) };
}

/** One array of several. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** 16 KiB: most files are looked at in a dozen places, and of hundreds of files pages of 64 KiB were hundreds of MB. */
const pageBits = 14;
const pageSize = 1 << pageBits;
/** So much is copied of a page that others may ask for, too; more is read by itself. */
const mostOfPage = 1 << 10;
/** Pages kept: 64 MiB. The oldest goes first. */
const pagesKept = 4096;

/**
 * Reads numbers and strings at absolute file offsets. Reading past the end gives zeros: whoever reads a table has
 * clipped it to the file first and has logged what is missing.
 * 64-bit words come as numbers, signed: exact below 2^53 either side of zero, which covers file offsets, addresses of
 * programs and the sign-extended ones of kernels. `hex64` is exact for all.
 */
export class Bytes {
  readonly size: number;
  readonly isLittle: boolean;
  readonly source: Source;
  readonly #pages: (DataView | undefined)[] = [];
  readonly #kept: number[] = [];
  #oldest = 0;

  constructor(source: Source, isLittle: boolean) {
    this.source = source;
    this.size = source.size;
    this.isLittle = isLittle;
  }

  u8(offset: number): number {
    return this.#page(offset).getUint8(offset & (pageSize - 1));
  }
  u16(offset: number): number {
    const at = offset & (pageSize - 1);
    return at <= pageSize - 2
      ? this.#page(offset).getUint16(at, this.isLittle)
      : this.#across(offset, 2).getUint16(0, this.isLittle);
  }
  u32(offset: number): number {
    const at = offset & (pageSize - 1);
    return at <= pageSize - 4
      ? this.#page(offset).getUint32(at, this.isLittle)
      : this.#across(offset, 4).getUint32(0, this.isLittle);
  }
  i32(offset: number): number {
    return this.u32(offset) | 0;
  }
  i64(offset: number): number {
    return this.isLittle
      ? this.i32(offset + 4) * 2 ** 32 + this.u32(offset)
      : this.i32(offset) * 2 ** 32 + this.u32(offset + 4);
  }
  /** A 64-bit word as hex with 0x, exact and unsigned. */
  hex64(offset: number): string {
    const high = this.u32(this.isLittle ? offset + 4 : offset);
    const low = this.u32(this.isLittle ? offset : offset + 4);
    return high === 0 ? '0x' + low.toString(16) : '0x' + high.toString(16) + low.toString(16).padStart(8, '0');
  }
  /** A copy of up to `size` bytes, clipped to the file. */
  copy(offset: number, size: number): Uint8Array {
    if (!(offset >= 0 && offset < this.size && size > 0)) return new Uint8Array(0);
    const at = offset % pageSize;
    if (size <= mostOfPage && at + size <= pageSize && offset + size <= this.size) {
      const { buffer, byteOffset } = this.#page(offset);
      return new Uint8Array(buffer, byteOffset + at, size).slice();
    }
    return this.source.read(offset, Math.min(size, this.size - offset)).slice();
  }
  /** Printable text of the bytes up to a NUL, or up to `limit` bytes or the end of the file. */
  string(offset: number, limit = longestString): string {
    const end = Math.min(this.size, offset + limit);
    let text = '';
    for (let at = offset; at < end;) {
      const page = this.#page(at);
      const start = at & (pageSize - 1);
      const most = Math.min(pageSize, start + (end - at));
      const stop = endOfText(page, start, most);
      text += asciiIn(page, start, stop);
      if (stop < most) return page.getUint8(stop) === 0 ? text : this.#unusualString(offset, end);
      at += stop - start;
    }
    return text;
  }
  /** How many bytes before the next NUL; `limit` or the rest of the file when there is none. */
  lengthOfString(offset: number, limit: number): number {
    const end = Math.min(this.size, offset + limit);
    let at = offset;
    while (at < end && this.u8(at) !== 0) at++;
    return Math.max(0, at - offset);
  }

  #unusualString(offset: number, end: number): string {
    return textOfBytes(this.copy(offset, this.lengthOfString(offset, end - offset)));
  }
  #page(offset: number): DataView {
    const index = offset >= 0 && offset < 2 ** 31 ? offset >>> pageBits : Math.floor(offset / pageSize);
    return this.#pages[index] ?? this.#load(index);
  }
  #load(index: number): DataView {
    if (!(index >= 0 && index * pageSize < this.size)) return zeros;
    const read = this.source.read(index * pageSize, pageSize);
    const page = wholePage(read);
    if (this.#kept.length < pagesKept) this.#kept.push(index);
    else {
      delete this.#pages[this.#kept[this.#oldest] ?? 0];
      this.#kept[this.#oldest] = index;
      this.#oldest = (this.#oldest + 1) % pagesKept;
    }
    this.#pages[index] = page;
    return page;
  }
  #across(offset: number, size: number): DataView {
    const joined = new DataView(new ArrayBuffer(8));
    for (let i = 0; i < size; i++) joined.setUint8(i, this.u8(offset + i));
    return joined;
  }
}

/**
 * Longest name that is read, in bytes: more than any compiler emits, less than what a broken string table could make of
 * each row.
 */
export const longestString = 32768;

/** What was read, with zeros behind the end of the file. */
function wholePage(read: Uint8Array): DataView {
  if (read.length === pageSize) return new DataView(read.buffer, read.byteOffset, pageSize);
  const whole = new Uint8Array(pageSize);
  whole.set(read.subarray(0, pageSize));
  return new DataView(whole.buffer);
}

const zeros = new DataView(new ArrayBuffer(pageSize));

/** Where printable characters end. */
function endOfText(page: DataView, start: number, most: number): number {
  let at = start;
  for (; at < most; at++) {
    const byte = page.getUint8(at);
    if (byte < 0x20 || byte > 0x7e) break;
  }
  return at;
}

/** Eight characters at once: a text that grows by one is a tree of pieces, which takes four times as long. */
function asciiIn(page: DataView, start: number, end: number): string {
  const byte = (at: number): number => page.getUint8(at);
  const { fromCharCode } = String;
  let [text, at] = ['', start];
  for (; at + 8 <= end; at += 8)
    text += fromCharCode(
      byte(at),
      byte(at + 1),
      byte(at + 2),
      byte(at + 3),
      byte(at + 4),
      byte(at + 5),
      byte(at + 6),
      byte(at + 7),
    );
  for (; at < end; at++) text += fromCharCode(byte(at));
  return text;
}

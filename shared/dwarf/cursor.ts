// Reads the numbers and strings of DWARF one after the other from bytes in memory.

import { textOfBytes } from '../base/text.ts';

/** Behind the end there are zeros, and `isCut` says so. Words of 64 bits are read as `Bytes` reads them. */
export class Cursor {
  readonly array: Uint8Array;
  readonly isLittle: boolean;
  /** Where the next byte is. */
  at: number;
  readonly end: number;
  isCut = false;
  readonly #view: DataView;

  constructor(array: Uint8Array, isLittle: boolean, at = 0, end = array.length) {
    this.array = array;
    this.isLittle = isLittle;
    this.end = Math.max(0, Math.min(end, array.length));
    this.at = at;
    this.#view = new DataView(array.buffer, array.byteOffset, array.length);
  }

  get isAtEnd(): boolean {
    return this.isCut || this.at >= this.end;
  }

  u8(): number {
    return this.#has(1) ? this.#view.getUint8(this.at++) : 0;
  }
  u16(): number {
    if (!this.#has(2)) return 0;
    this.at += 2;
    return this.#view.getUint16(this.at - 2, this.isLittle);
  }
  u24(): number {
    if (!this.#has(3)) return 0;
    const [a, b, c] = [this.u8(), this.u8(), this.u8()];
    return this.isLittle ? a | (b << 8) | (c << 16) : (a << 16) | (b << 8) | c;
  }
  u32(): number {
    if (!this.#has(4)) return 0;
    this.at += 4;
    return this.#view.getUint32(this.at - 4, this.isLittle);
  }
  i64(): number {
    if (!this.#has(8)) return 0;
    const [first, second] = [this.u32(), this.u32()];
    return this.isLittle ? (second | 0) * 2 ** 32 + first : (first | 0) * 2 ** 32 + second;
  }
  /** An unsigned number of 1, 2, 4 or 8 bytes; of other sizes 0, passed over. */
  word(size: number): number {
    if (size === 4) return this.u32();
    if (size === 8) return this.i64();
    if (size === 2) return this.u16();
    if (size === 1) return this.u8();
    this.skip(size);
    return 0;
  }
  /** An offset in a section: of 4 bytes, or of 8 in DWARF of 64 bits. */
  offset(isWide: boolean): number {
    return isWide ? this.i64() : this.u32();
  }
  /** An unsigned number in LEB128; exact below 2^53. */
  uleb(): number {
    let value = 0;
    for (let factor = 1; this.#has(1); factor *= 128) {
      const byte = this.#view.getUint8(this.at++);
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    return 0;
  }
  /** A number with sign in LEB128; exact below 2^53 either side of zero. */
  sleb(): number {
    let value = 0;
    for (let factor = 1; this.#has(1); factor *= 128) {
      const byte = this.#view.getUint8(this.at++);
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return (byte & 0x40) === 0 ? value : value - factor * 128;
    }
    return 0;
  }
  /** Printable text up to a NUL, which is passed over. */
  string(): string {
    const start = this.at;
    this.skipString();
    return textOfBytes(this.array.subarray(start, Math.max(start, this.at - 1)));
  }
  skipString(): void {
    const found = this.array.indexOf(0, this.at);
    if (found >= 0 && found < this.end) this.at = found + 1;
    else this.#cut();
  }
  skip(size: number): void {
    if (size >= 0 && this.at + size <= this.end) this.at += size;
    else this.#cut();
  }

  #has(size: number): boolean {
    if (this.at >= 0 && this.at + size <= this.end) return true;
    this.#cut();
    return false;
  }
  #cut(): void {
    this.isCut = true;
    this.at = this.end;
  }
}

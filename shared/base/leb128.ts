// LEB128: numbers of 7 bits a byte, least significant first, the highest bit of a byte saying that more follow (DWARF
// 5, 7.6).

import type { Bytes } from './bytes.ts';

/** Reads LEB128 numbers one after the other from a region of the file. */
export class Leb128 {
  readonly bytes: Bytes;
  readonly end: number;
  /** File offset of the next number. */
  at: number;
  /** Whether a number began at or ran over the end; all later ones are 0. */
  isCut = false;
  /** The words of the last number. */
  #low = 0;
  #high = 0;

  constructor(bytes: Bytes, offset: number, end: number) {
    this.bytes = bytes;
    this.at = offset;
    this.end = Math.min(end, bytes.size);
  }

  /** The next number, signed, of at most 64 bits; exact below 2^53 either side of zero. */
  signed(): number {
    return this.#read(true);
  }
  /** The next number, unsigned, of at most 64 bits; exact below 2^53. */
  unsigned(): number {
    return this.#read(false);
  }

  /** The next byte as it is. */
  byte(): number {
    if (this.at >= this.end) {
      this.isCut = true;
      return 0;
    }
    return this.bytes.u8(this.at++);
  }

  /**
   * The next number, unsigned, taken as two's complement of so many bits, 1 to 64; exact below 2^53 either side of
   * zero.
   */
  unsignedOf(bits: number): number {
    this.#read(false);
    if (bits <= 32) return (this.#low << (32 - bits)) >> (32 - bits);
    return ((this.#high << (64 - bits)) >> (64 - bits)) * 2 ** 32 + (this.#low >>> 0);
  }

  #read(isSigned: boolean): number {
    let low = 0;
    let high = 0;
    this.#low = 0;
    this.#high = 0;
    for (let shift = 0; ; shift += 7) {
      if (this.at >= this.end) {
        this.isCut = true;
        return 0;
      }
      const byte = this.bytes.u8(this.at++);
      const bits = byte & 0x7f;
      if (shift < 32) low |= bits << shift;
      if (shift >= 32 && shift < 64) high |= bits << (shift - 32);
      else if (shift > 25 && shift < 32) high |= bits >>> (32 - shift);
      if ((byte & 0x80) !== 0) continue;
      if (isSigned && (byte & 0x40) !== 0) {
        if (shift + 7 < 32) low |= -1 << (shift + 7);
        if (shift + 7 < 64) high |= shift + 7 <= 32 ? -1 : -1 << (shift + 7 - 32);
      }
      this.#low = low;
      this.#high = high;
      return (isSigned ? high : high >>> 0) * 2 ** 32 + (low >>> 0);
    }
  }
}

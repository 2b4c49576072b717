// Writes numbers and records of either byte order into bytes of a known size: the counterpart of Bytes and Table.

import type { Layout } from './table.ts';

/** A piece of output. Offsets are from its start; writing outside is an error of ours and throws. */
export class Writer {
  readonly bytes: Uint8Array;
  readonly isLittle: boolean;
  readonly #view: DataView;

  constructor(size: number, isLittle: boolean) {
    this.bytes = new Uint8Array(size);
    this.isLittle = isLittle;
    this.#view = new DataView(this.bytes.buffer);
  }

  u8(offset: number, value: number): void {
    this.#view.setUint8(offset, value);
  }
  u16(offset: number, value: number): void {
    this.#view.setUint16(offset, value, this.isLittle);
  }
  u32(offset: number, value: number): void {
    this.#view.setUint32(offset, value, this.isLittle);
  }
  /** A 64-bit word from a number that is exact, signed or not. */
  i64(offset: number, value: number): void {
    this.halves(offset, value, Math.floor(value / 2 ** 32));
  }
  /** A 64-bit word from its halves: for bits, which need not be exact as a number. */
  halves(offset: number, low: number, high: number): void {
    this.#view.setUint32(offset + (this.isLittle ? 0 : 4), low, this.isLittle);
    this.#view.setUint32(offset + (this.isLittle ? 4 : 0), high, this.isLittle);
  }
  /** A word of the file class, `size` bytes wide. */
  word(offset: number, value: number, size: number): void {
    if (size === 8) this.i64(offset, value);
    else this.u32(offset, value);
  }
  copy(offset: number, bytes: ArrayLike<number>): void {
    this.bytes.set(bytes, offset);
  }
  /** Text of which each character is a byte. */
  text(offset: number, text: string): void {
    for (let i = 0; i < text.length; i++) this.u8(offset + i, text.charCodeAt(i));
  }
  /** A record; fields that are not given stay as they are, zero at first. */
  record<F extends string>(
    offset: number,
    layout: Layout<F>,
    values: Readonly<Partial<Record<NoInfer<F>, number>>>,
  ): void {
    for (const key of Object.keys(values) as F[]) {
      const { type, at } = layout.fields[key];
      const value = values[key] ?? 0;
      switch (type) {
        case 'u8':
          this.u8(offset + at, value);
          break;
        case 'u16':
          this.u16(offset + at, value);
          break;
        case 'u32':
        case 'i32':
          this.u32(offset + at, value);
          break;
        case 'i64':
          this.i64(offset + at, value);
          break;
      }
    }
  }
}

/** The next multiple of `align` that is not below `value`; alignments 0 and 1 align nothing. */
export function alignUp(value: number, align: number): number {
  return align > 1 ? Math.ceil(value / align) * align : value;
}

/** Whether a number is 1, 2, 4 …, exactly. */
export function isPowerOfTwo(value: number): boolean {
  return value > 0 && 2 ** Math.round(Math.log2(value)) === value;
}

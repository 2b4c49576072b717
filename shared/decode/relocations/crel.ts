// CREL: relocations as a stream of LEB128 numbers, each row only what differs from the one before (MaskRay, CREL; LLVM
// llvm/Object/ELF.h, decodeCrel). Random access without unpacking the table.

import { Leb128 } from '../../base/leb128.ts';
import { hex } from '../../base/text.ts';
import { codes } from '../../elf/codes.ts';
import type { ElfFile } from '../file.ts';

/** The rows of a CREL table, in its order. */
export interface Crel {
  readonly count: number;
  readonly hasAddend: boolean;
  /** Bytes that the rows take, with the header. */
  readonly size: number;
  row(index: number): CrelRow;
}

export interface CrelRow {
  readonly place: number;
  readonly symbol: number;
  readonly type: number;
  readonly addend: number;
  /** File offset of the row's first byte, and how many it has. */
  readonly offset: number;
  readonly size: number;
}

/** The header's bits: how far places are shifted, and whether rows have addends; the count is above them. */
const header = { shiftBits: 3, hasAddend: 4, countUnit: 8 };
/**
 * Bits of a row's first byte that say which fields follow. The bits above are the low ones of the distance, the highest
 * says that more of it follow.
 */
const follows = { symbol: 1, type: 2, addend: 4, moreOfPlace: 0x80 };
/** Rows between two checkpoints: about what a look-up walks at most. */
const stepRows = 64;

/**
 * Indexes a table at `offset` that ends before `offset + size`: one pass counts the rows and keeps a checkpoint every
 * few. What follows an error is left out, and the error logged.
 * @param name the table's name, for messages
 */
export function decodeCrel(file: ElfFile, name: string, offset: number, size: number): Crel {
  const stream = new Leb128(file.bytes, offset, offset + size);
  const head = stream.unsigned();
  const stated = Math.floor(head / header.countUnit);
  const hasAddend = (head & header.hasAddend) !== 0;
  const walker = new Walker(file, stream, hasAddend, head & header.shiftBits);
  // Each row takes a byte at least, so that the stream's end bounds the loop.
  const checkpoints: Checkpoint[] = [];
  let count = 0;
  for (; count < stated; count++) {
    if (count % stepRows === 0) checkpoints.push(walker.checkpoint());
    const at = stream.at;
    walker.next();
    if (!stream.isCut) continue;
    const problem = `the stream ends after ${count} of ${stated} relocations`;
    file.log.add(codes.badPacked, { offset: at, size: 1 }, { table: name, problem, offset: hex(at) });
    break;
  }
  const end = stream.at;
  let last = Infinity;
  return {
    count,
    hasAddend,
    size: end - offset,
    row(index) {
      // Rows are mostly asked for one after the other: then the last one is the best place to begin.
      if (index === last) return walker.current;
      if (index < last || index - last > stepRows) {
        const step = Math.floor(index / stepRows);
        walker.resume(checkpoints[step] as Checkpoint);
        last = step * stepRows - 1;
      }
      for (; last < index; last++) walker.next();
      return walker.current;
    },
  };
}

interface Checkpoint {
  readonly at: number;
  readonly units: number;
  readonly symbol: number;
  readonly type: number;
  readonly addend: number;
}

/** Reads rows one after the other. */
class Walker {
  current: CrelRow = { place: 0, symbol: 0, type: 0, addend: 0, offset: 0, size: 0 };
  readonly #file: ElfFile;
  readonly #stream: Leb128;
  readonly #hasAddend: boolean;
  readonly #shift: number;
  /** The place before it is shifted. */
  #units = 0;

  constructor(file: ElfFile, stream: Leb128, hasAddend: boolean, shift: number) {
    this.#file = file;
    this.#stream = stream;
    this.#hasAddend = hasAddend;
    this.#shift = shift;
  }

  checkpoint(): Checkpoint {
    const { symbol, type, addend } = this.current;
    return { at: this.#stream.at, units: this.#units, symbol, type, addend };
  }
  resume({ at, units, symbol, type, addend }: Checkpoint): void {
    this.#stream.at = at;
    this.#stream.isCut = false;
    this.#units = units;
    this.current = { place: 0, symbol, type, addend, offset: at, size: 0 };
  }

  next(): void {
    const stream = this.#stream;
    let { symbol, type, addend } = this.current;
    const offset = stream.at;
    const first = stream.byte();
    const flagBits = this.#hasAddend ? 3 : 2;
    let step = first >>> flagBits;
    // Above the bits of the first byte, without its mark that more follow. Steps back go around the end of the address
    // space.
    const above = 7 - flagBits;
    if ((first & follows.moreOfPlace) !== 0)
      step +=
        stream.unsignedOf(this.#file.class - this.#shift - above) * 2 ** above - (follows.moreOfPlace >>> flagBits);
    if ((first & follows.symbol) !== 0) symbol = (symbol + stream.signed()) >>> 0;
    if ((first & follows.type) !== 0) type = (type + stream.signed()) >>> 0;
    if (this.#hasAddend && (first & follows.addend) !== 0) addend = this.#signed(addend + stream.signed());
    this.#units += step;
    const place = this.#units * 2 ** this.#shift;
    this.current = {
      place: this.#file.class === 32 ? place >>> 0 : place,
      symbol,
      type,
      addend,
      offset,
      size: stream.at - offset,
    };
  }

  #signed(value: number): number {
    return this.#file.class === 32 ? value | 0 : value;
  }
}

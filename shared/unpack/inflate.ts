// Deflated data, unpacked: the zlib format (RFC 1950) around DEFLATE (RFC 1951).

import type { Stream } from './xz.ts';

/** Base and extra bits of the length codes 257 to 285 (RFC 1951, 3.2.5). */
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
/** The same of the distance codes. */
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceExtras = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** The order in which the lengths of the code lengths' own codes are written (3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const longestCode = 15;
const endOfBlock = 256;

/**
 * Prefix codes (3.2.2), by the next 15 bits of the data: symbol * 16 + length of its code; 0 where no code begins so.
 */
type Codes = Uint16Array;

function codesOf(lengths: Uint8Array): Codes {
  const counts = new Uint16Array(longestCode + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const next = new Uint16Array(longestCode + 2);
  for (let length = 1; length <= longestCode; length++)
    next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
  const codes = new Uint16Array(1 << longestCode);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    for (let at = reversed(code, length); at < codes.length; at += 1 << length) codes[at] = symbol * 16 + length;
  }
  return codes;
}

/** Codes are written with their highest bit first, all else with the lowest (3.1.1). */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >>> bit) & 1) << (length - 1 - bit);
  return result;
}

const fixedCodes = codesOf(
  Uint8Array.from({ length: 288 }, (_, symbol) => {
    if (symbol < 144) return 8;
    if (symbol < 256) return 9;
    return symbol < 280 ? 7 : 8;
  }),
);
const fixedDistances = codesOf(new Uint8Array(30).fill(5));

/** Why the data can't be unpacked; thrown and caught in this file only. */
class Damaged extends Error {}

/** Reads bits, the lowest of a byte first, and keeps what comes out. */
class Inflater {
  readonly #input: Uint8Array;
  readonly #most: number;
  #at: number;
  #bits = 0;
  #count = 0;
  #output: Uint8Array<ArrayBuffer>;
  #size = 0;

  constructor(input: Uint8Array, at: number, expected: number, most: number) {
    this.#input = input;
    this.#at = at;
    this.#most = most;
    this.#output = new Uint8Array(Math.max(1024, Math.min(expected, most)));
  }
  get output(): Uint8Array<ArrayBuffer> {
    return this.#output.subarray(0, this.#size);
  }
  /** Where the whole bytes that were not read begin. */
  get end(): number {
    return this.#at - (this.#count >>> 3);
  }

  /** Unpacks blocks up to the last one. */
  run(): void {
    for (let isLast = 0; isLast === 0;) {
      isLast = this.#read(1);
      const kind = this.#read(2);
      if (kind === 0) this.#stored();
      else if (kind === 1) this.#block(fixedCodes, fixedDistances);
      else if (kind === 2) this.#block(...this.#ownCodes());
      else throw new Damaged('a block is of no known kind');
    }
  }

  #read(count: number): number {
    while (this.#count < count) {
      const byte = this.#input[this.#at++];
      if (byte === undefined) throw new Damaged('the data ends');
      this.#bits |= byte << this.#count;
      this.#count += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#count -= count;
    return value;
  }

  #symbol(codes: Codes): number {
    // Behind the end of the data there are zeros, as far as no code needs them.
    while (this.#count < longestCode && this.#at < this.#input.length) {
      this.#bits |= (this.#input[this.#at++] ?? 0) << this.#count;
      this.#count += 8;
    }
    const found = codes[this.#bits & ((1 << longestCode) - 1)] ?? 0;
    const length = found & 15;
    if (length === 0) throw new Damaged('a code is none of the block');
    if (length > this.#count) throw new Damaged('the data ends');
    this.#bits >>>= length;
    this.#count -= length;
    return found >>> 4;
  }

  #stored(): void {
    this.#at = this.end;
    this.#bits = this.#count = 0;
    const size = this.#read(16);
    if (this.#read(16) !== (size ^ 0xffff)) throw new Damaged('the size of a block is damaged');
    const bytes = this.#input.subarray(this.#at, this.#at + size);
    this.#room(bytes.length);
    this.#output.set(bytes, this.#size);
    this.#size += bytes.length;
    this.#at += size;
    if (bytes.length < size) throw new Damaged('the data ends');
  }

  #ownCodes(): [Codes, Codes] {
    const literals = this.#read(5) + 257;
    const distances = this.#read(5) + 1;
    const own = new Uint8Array(19);
    for (let left = this.#read(4) + 4, at = 0; at < left; at++) own[lengthOrder[at] ?? 0] = this.#read(3);
    const codes = codesOf(own);
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length;) {
      const symbol = this.#symbol(codes);
      if (symbol < 16) lengths[at++] = symbol;
      else {
        const value = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
        const times = this.#times(symbol);
        lengths.fill(value, at, at + times);
        at += times;
      }
    }
    return [codesOf(lengths.subarray(0, literals)), codesOf(lengths.subarray(literals))];
  }

  /** How often a length, or none, is repeated (3.2.7). */
  #times(symbol: number): number {
    if (symbol === 16) return 3 + this.#read(2);
    return symbol === 17 ? 3 + this.#read(3) : 11 + this.#read(7);
  }

  #block(literals: Codes, distances: Codes): void {
    for (;;) {
      const symbol = this.#symbol(literals);
      if (symbol === endOfBlock) return;
      if (symbol < endOfBlock) {
        this.#room(1);
        this.#output[this.#size++] = symbol;
      } else this.#repeat(symbol - 257, distances);
    }
  }

  #repeat(code: number, distances: Codes): void {
    const length = (lengthBases[code] ?? 0) + this.#read(lengthExtras[code] ?? 0);
    const far = this.#symbol(distances);
    const distance = (distanceBases[far] ?? Infinity) + this.#read(distanceExtras[far] ?? 0);
    if (length === 0 || distance > this.#size) throw new Damaged('a repetition leads before the start');
    this.#room(length);
    const output = this.#output;
    for (let left = length, at = this.#size; left > 0; left--, at++) output[at] = output[at - distance] ?? 0;
    this.#size += length;
  }

  #room(size: number): void {
    if (this.#size + size > this.#most) throw new Damaged(`more than ${this.#most} bytes come out`);
    if (this.#size + size <= this.#output.length) return;
    const grown = new Uint8Array(Math.min(this.#most, 2 * this.#output.length + size));
    grown.set(this.#output);
    this.#output = grown;
  }
}

/** ADLER-32 (RFC 1950, 9). */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let at = 0; at < bytes.length;) {
    // As many sums as stay below 2^32 without a remainder.
    for (const end = Math.min(bytes.length, at + 5552); at < end; at++) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return b * 65536 + a;
}

/**
 * Unpacks a zlib stream.
 * @param expected how many bytes should come out
 * @param most how many may
 */
export function unpackZlib(input: Uint8Array, expected: number, most: number): Stream {
  const [method = 0, flags = 0] = input;
  if ((method & 15) !== 8 || ((method << 8) | flags) % 31 !== 0 || (flags & 0x20) !== 0)
    return { bytes: new Uint8Array(0), problem: 'no zlib stream' };
  const inflater = new Inflater(input, 2, expected, most);
  try {
    inflater.run();
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { bytes: inflater.output, problem: error.message };
  }
  const { output, end } = inflater;
  const sum = new DataView(input.buffer, input.byteOffset, input.length);
  const isWhole = end + 4 <= input.length && sum.getUint32(end) === adler32(output);
  return { bytes: output, problem: isWhole ? undefined : 'the checksum does not match' };
}

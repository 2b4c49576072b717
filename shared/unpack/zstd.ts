// Zstandard frames, unpacked (RFC 8878). Dictionaries are refused; checksums are passed over.

import type { Stream } from './xz.ts';

/** Why the data can't be unpacked; thrown and caught in this file only. */
class Damaged extends Error {}

const magic = 0xfd2fb528;
/** The largest block (3.1.1.2.4). */
const largestBlock = 2 ** 17;

/** Reads bits from the end of some bytes backwards, the highest first (4.1). */
class BackwardBits {
  readonly #input: Uint8Array;
  readonly #start: number;
  /** Bits that are left. */
  left: number;

  constructor(input: Uint8Array, start: number, end: number) {
    const last = end > start ? (input[end - 1] ?? 0) : 0;
    if (last === 0) throw new Damaged('a stream of bits has no end');
    this.#input = input;
    this.#start = start;
    // The highest bit that is set only marks the end.
    this.left = (end - start) * 8 - Math.clz32(last) + 23;
  }
  /** The next bits as a number; zeros behind the start, which `left` below 0 tells. */
  read(count: number): number {
    this.left -= count;
    return this.#at(this.left, count);
  }
  /** The next bits without taking them. */
  peek(count: number): number {
    return this.#at(this.left - count, count);
  }
  /** The bits from a position on, counted from the start. */
  #at(position: number, count: number): number {
    if (position < 0) return position <= -count ? 0 : this.#at(0, count + position) * 2 ** -position;
    if (count > widest) return this.#at(position + widest, count - widest) * 2 ** widest + this.#at(position, widest);
    const at = this.#start + (position >>> 3);
    const input = this.#input;
    const word =
      (input[at] ?? 0) | ((input[at + 1] ?? 0) << 8) | ((input[at + 2] ?? 0) << 16) | ((input[at + 3] ?? 0) << 24);
    return (word >>> (position & 7)) & ((1 << count) - 1);
  }
}

/** Bits that four bytes hold from any bit of the first on. */
const widest = 24;

/** A decoding table of FSE: for each state its symbol, and how to come to the next (4.1.1). */
interface StateTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

function stateTable(counts: ArrayLike<number>, log: number): StateTable {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const next = new Uint16Array(counts.length);
  let high = size - 1;
  for (let symbol = 0; symbol < counts.length; symbol++) {
    // -1: less than one, which takes a single state at the end.
    if (counts[symbol] === -1) symbols[high--] = symbol;
    next[symbol] = counts[symbol] === -1 ? 1 : (counts[symbol] ?? 0);
  }
  const step = (size >> 1) + (size >> 3) + 3;
  let position = 0;
  for (let symbol = 0; symbol < counts.length; symbol++)
    for (let left = counts[symbol] ?? 0; left > 0; left--) {
      symbols[position] = symbol;
      do position = (position + step) & (size - 1);
      while (position > high);
    }
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state] ?? 0;
    const number = next[symbol] ?? 0;
    next[symbol] = number + 1;
    const count = log - (31 - Math.clz32(number));
    bits[state] = count;
    bases[state] = (number << count) - size;
  }
  return { log, symbols, bits, bases };
}

/** The table that always gives one symbol, without bits. */
function constantTable(symbol: number): StateTable {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: Uint8Array.of(0), bases: Uint16Array.of(0) };
}

/** Reads the counts of a table, forwards, the lowest bit first (4.1.1). */
function readCounts(
  input: Uint8Array,
  start: number,
  mostLog: number,
  mostSymbols: number,
): StateTable & { end: number } {
  let at = start * 8;
  const read = (count: number): number => {
    let value = 0;
    for (let bit = 0; bit < count; bit++, at++) value |= (((input[at >>> 3] ?? 0) >>> (at & 7)) & 1) << bit;
    return value;
  };
  const log = read(4) + 5;
  if (log > mostLog) throw new Damaged('a table of states is too big');
  const counts: number[] = [];
  let left = (1 << log) + 1;
  while (left > 1 && counts.length < mostSymbols) {
    const bits = 32 - Math.clz32(left);
    const threshold = (1 << bits) - 1 - left;
    let value = read(bits - 1);
    if (value >= threshold) {
      value |= read(1) << (bits - 1);
      if (value >= 1 << (bits - 1)) value -= threshold;
    }
    const count = value - 1;
    left -= Math.abs(count);
    counts.push(count);
    if (count === 0)
      for (let more = 3; more === 3;) {
        more = read(2);
        for (let zero = 0; zero < more; zero++) counts.push(0);
      }
  }
  if (left !== 1 || at > input.length * 8) throw new Damaged('the counts of a table do not add up');
  return { ...stateTable(counts, log), end: (at + 7) >>> 3 };
}

/** Literals' codes: by the next bits of the data the symbol, and how many of them are its code (4.2). */
interface PrefixTable {
  readonly log: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
}

function prefixTable(weights: readonly number[]): PrefixTable {
  const sum = weights.reduce((total, weight) => total + (weight > 0 ? 2 ** (weight - 1) : 0), 0);
  const log = 32 - Math.clz32(sum);
  const last = Math.log2(2 ** log - sum) + 1;
  if (sum === 0 || log > 11 || !Number.isInteger(last)) throw new Damaged('the weights of literals do not add up');
  const all = [...weights, last];
  const symbols = new Uint8Array(1 << log);
  const bits = new Uint8Array(1 << log);
  let at = 0;
  for (let weight = 1; weight <= log; weight++)
    for (let symbol = 0; symbol < all.length; symbol++) {
      if (all[symbol] !== weight) continue;
      symbols.fill(symbol, at, at + 2 ** (weight - 1));
      bits.fill(log + 1 - weight, at, at + 2 ** (weight - 1));
      at += 2 ** (weight - 1);
    }
  return { log, symbols, bits };
}

/** Reads the weights of literals: four bits each, or compressed with two states in turn (4.2.1). */
function readPrefixTable(input: Uint8Array, start: number): { readonly table: PrefixTable; readonly end: number } {
  const head = input[start] ?? 0;
  if (head >= 128) {
    const count = head - 127;
    const weights = Array.from({ length: count }, (_, index) => {
      const byte = input[start + 1 + (index >> 1)] ?? 0;
      return index % 2 === 0 ? byte >> 4 : byte & 15;
    });
    return { table: prefixTable(weights), end: start + 1 + ((count + 1) >> 1) };
  }
  const end = start + 1 + head;
  const states = readCounts(input, start + 1, 6, 256);
  const bits = new BackwardBits(input, states.end, end);
  const current = [bits.read(states.log), bits.read(states.log)];
  const weights: number[] = [];
  for (let turn = 0; weights.length < 255; turn ^= 1) {
    const state = current[turn] ?? 0;
    weights.push(states.symbols[state] ?? 0);
    current[turn] = (states.bases[state] ?? 0) + bits.read(states.bits[state] ?? 0);
    if (bits.left >= 0) continue;
    weights.push(states.symbols[current[turn ^ 1] ?? 0] ?? 0);
    break;
  }
  return { table: prefixTable(weights), end };
}

/** Codes of lengths and distances: the smallest number, and how many bits are added to it (3.1.1.3.2.1.1). */
const literalBases = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 40, 48, 64, 128, 256, 512, 1024,
  2048, 4096, 8192, 16384, 32768, 65536,
];
const literalExtras = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
];
const matchBases = [
  ...Array.from({ length: 32 }, (_, code) => code + 3),
  35,
  37,
  39,
  41,
  43,
  47,
  51,
  59,
  67,
  83,
  99,
  131,
  259,
  515,
  1027,
  2051,
  4099,
  8195,
  16387,
  32771,
  65539,
];
const matchExtras = [
  ...Array.from({ length: 32 }, () => 0),
  1,
  1,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
];

/** The tables that blocks may use without writing them (3.1.1.3.2.2), with the limits of those that they write. */
const kinds = {
  literals: {
    usual: stateTable(
      [4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1],
      6,
    ),
    mostLog: 9,
    count: 36,
  },
  offsets: {
    usual: stateTable([1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1], 5),
    mostLog: 8,
    count: 32,
  },
  matches: {
    usual: stateTable(
      [1, 4, 3, 2, 2, 2, 2, 2, 2, ...Array.from({ length: 37 }, () => 1), -1, -1, -1, -1, -1, -1, -1],
      6,
    ),
    mostLog: 9,
    count: 53,
  },
};
type Kind = keyof typeof kinds;

/** Bytes of the number of sequences, by the first of them (3.1.1.3.2.1). */
function sequenceCountSize(first: number): number {
  if (first < 128) return 1;
  return first < 255 ? 2 : 3;
}

/** Unpacks the frames of some bytes into one output. */
class Unpacker {
  readonly #input: Uint8Array;
  readonly #most: number;
  #output: Uint8Array<ArrayBuffer>;
  #size = 0;
  /** Where the frame's own output begins: repetitions reach no further. */
  #frameStart = 0;
  #tables: Partial<Record<Kind, StateTable>> = {};
  #prefix: PrefixTable | undefined;
  #recent: [number, number, number] = [1, 4, 8];

  constructor(input: Uint8Array, expected: number, most: number) {
    this.#input = input;
    this.#most = most;
    this.#output = new Uint8Array(Math.max(1024, Math.min(expected, most)));
  }
  get output(): Uint8Array<ArrayBuffer> {
    return this.#output.subarray(0, this.#size);
  }

  run(): void {
    for (let at = 0; at < this.#input.length;) {
      const kind = this.#number(at, 4);
      if (kind === magic) at = this.#frame(at + 4);
      // Frames for other programs (3.1.2).
      else if (kind >= 0x184d2a50 && kind <= 0x184d2a5f) at += 8 + this.#number(at + 4, 4);
      else throw new Damaged(at === 0 ? 'no Zstandard frame' : 'something else follows a frame');
    }
  }

  #number(at: number, size: number): number {
    if (at + size > this.#input.length) throw new Damaged('the data ends');
    let value = 0;
    for (let index = size - 1; index >= 0; index--) value = value * 256 + (this.#input[at + index] ?? 0);
    return value;
  }

  /** A frame: header (3.1.1.1), blocks; gives where the next begins. */
  #frame(start: number): number {
    const head = this.#number(start, 1);
    const isSingle = (head & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][head & 3] ?? 0;
    const contentSize = [isSingle ? 1 : 0, 2, 4, 8][head >> 6] ?? 0;
    let at = start + 1 + (isSingle ? 0 : 1);
    if (dictionary > 0 && this.#number(at, dictionary) !== 0) throw new Damaged('it needs a dictionary');
    at += dictionary + contentSize;
    this.#frameStart = this.#size;
    this.#tables = {};
    this.#prefix = undefined;
    this.#recent = [1, 4, 8];
    for (let isLast = false; !isLast;) {
      const block = this.#number(at, 3);
      isLast = (block & 1) !== 0;
      at = this.#block((block >> 1) & 3, at + 3, block >> 3);
    }
    return at + ((head & 4) !== 0 ? 4 : 0);
  }

  #block(type: number, start: number, size: number): number {
    if (type === 3 || size > largestBlock) throw new Damaged('a block is of no known kind');
    const end = start + (type === 1 ? 1 : size);
    if (end > this.#input.length) throw new Damaged('the data ends');
    if (type === 2) {
      const literals = this.#literals(start, end);
      this.#sequences(literals.bytes, literals.end, end);
      return end;
    }
    this.#room(size);
    if (type === 0) this.#output.set(this.#input.subarray(start, end), this.#size);
    else this.#output.fill(this.#input[start] ?? 0, this.#size, this.#size + size);
    this.#size += size;
    return end;
  }

  /** The literals of a block (3.1.1.3.1). */
  #literals(start: number, end: number): { bytes: Uint8Array; end: number } {
    const head = this.#number(start, 1);
    const [type, form] = [head & 3, (head >> 2) & 3];
    if (type < 2) {
      const headSize = [1, 2, 1, 3][form] ?? 1;
      const size = Math.floor(this.#number(start, headSize) / (headSize === 1 ? 8 : 16));
      const at = start + headSize;
      if (size > largestBlock) throw new Damaged('a block is too big');
      if (type === 1) return { bytes: new Uint8Array(size).fill(this.#number(at, 1)), end: at + 1 };
      if (at + size > end) throw new Damaged('the data ends');
      return { bytes: this.#input.subarray(at, at + size), end: at + size };
    }
    const headSize = [3, 3, 4, 5][form] ?? 3;
    const width = 2 ** ([10, 10, 14, 18][form] ?? 10);
    const sizes = Math.floor(this.#number(start, headSize) / 16);
    const [size, packed] = [sizes % width, Math.floor(sizes / width)];
    const at = start + headSize;
    if (at + packed > end || size > largestBlock) throw new Damaged('the data ends');
    return { bytes: this.#packedLiterals(at, at + packed, size, type === 2, form === 0 ? 1 : 4), end: at + packed };
  }

  #packedLiterals(start: number, end: number, size: number, hasTable: boolean, streams: number): Uint8Array {
    let at = start;
    if (hasTable) {
      const found = readPrefixTable(this.#input, start);
      this.#prefix = found.table;
      at = found.end;
    }
    const table = this.#prefix;
    if (!table) throw new Damaged('literals have no table');
    const bytes = new Uint8Array(size);
    if (streams === 1) {
      this.#stream(table, at, end, bytes);
      return bytes;
    }
    const lengths = [0, 1, 2].map((index) => this.#number(at + 2 * index, 2));
    const each = Math.ceil(size / 4);
    at += 6;
    for (let index = 0; index < 4; index++) {
      const next = index === 3 ? end : at + (lengths[index] ?? 0);
      this.#stream(
        table,
        at,
        Math.min(next, end),
        bytes.subarray(Math.min(size, each * index), Math.min(size, each * (index + 1))),
      );
      at = next;
    }
    return bytes;
  }

  #stream({ log, symbols, bits }: PrefixTable, start: number, end: number, bytes: Uint8Array): void {
    const from = new BackwardBits(this.#input, start, end);
    for (let at = 0; at < bytes.length; at++) {
      const next = from.peek(log);
      bytes[at] = symbols[next] ?? 0;
      from.left -= bits[next] ?? 0;
    }
    if (from.left !== 0) throw new Damaged('a stream of literals does not end where it says');
  }

  /** Literals and repetitions in turn (3.1.1.3.2). */
  #sequences(literals: Uint8Array, start: number, end: number): void {
    let at = start + 1;
    let count = this.#number(start, 1);
    if (count >= 255) count = this.#number(at, 2) + 0x7f00;
    else if (count >= 128) count = (count - 128) * 256 + this.#number(at, 1);
    at += sequenceCountSize(this.#number(start, 1)) - 1;
    let taken = 0;
    if (count > 0) {
      const modes = this.#number(at++, 1);
      at = this.#table('literals', modes >> 6, at);
      at = this.#table('offsets', (modes >> 4) & 3, at);
      at = this.#table('matches', (modes >> 2) & 3, at);
      taken = this.#repeatAll(literals, new BackwardBits(this.#input, at, end), count);
    }
    this.#copy(literals.subarray(taken));
  }

  #table(kind: Kind, mode: number, at: number): number {
    const { usual, mostLog, count } = kinds[kind];
    if (mode === 0) this.#tables[kind] = usual;
    else if (mode === 1) this.#tables[kind] = constantTable(this.#number(at, 1));
    else if (mode === 2) {
      const table = readCounts(this.#input, at, mostLog, count);
      this.#tables[kind] = table;
      return table.end;
    } else if (!this.#tables[kind]) throw new Damaged('a table is repeated that was not there');
    return mode === 1 ? at + 1 : at;
  }

  /** Gives how many literals were taken. */
  #repeatAll(literals: Uint8Array, bits: BackwardBits, count: number): number {
    const {
      literals: byLiterals = kinds.literals.usual,
      offsets = kinds.offsets.usual,
      matches = kinds.matches.usual,
    } = this.#tables;
    let [literal, offset, match] = [bits.read(byLiterals.log), bits.read(offsets.log), bits.read(matches.log)];
    let taken = 0;
    for (let left = count; left > 0; left--) {
      const far = offsets.symbols[offset] ?? 0;
      const [matchCode, literalCode] = [matches.symbols[match] ?? 0, byLiterals.symbols[literal] ?? 0];
      if (far > 31 || matchCode >= kinds.matches.count || literalCode >= kinds.literals.count)
        throw new Damaged('a code is out of its range');
      const value = 2 ** far + bits.read(far);
      const matchSize = (matchBases[matchCode] ?? 0) + bits.read(matchExtras[matchCode] ?? 0);
      const size = (literalBases[literalCode] ?? 0) + bits.read(literalExtras[literalCode] ?? 0);
      if (taken + size > literals.length) throw new Damaged('there are not enough literals');
      this.#copy(literals.subarray(taken, taken + size));
      taken += size;
      this.#repeat(this.#distance(value, size === 0), matchSize);
      if (left === 1) break;
      literal = (byLiterals.bases[literal] ?? 0) + bits.read(byLiterals.bits[literal] ?? 0);
      match = (matches.bases[match] ?? 0) + bits.read(matches.bits[match] ?? 0);
      offset = (offsets.bases[offset] ?? 0) + bits.read(offsets.bits[offset] ?? 0);
      if (bits.left < 0) throw new Damaged('the data ends');
    }
    if (bits.left !== 0) throw new Damaged('a block does not end where it says');
    return taken;
  }

  /** A distance, or one of the last three (3.1.1.5). */
  #distance(value: number, isWithoutLiterals: boolean): number {
    const [first, second, third] = this.#recent;
    const which = value > 3 ? 4 : value - 1 + (isWithoutLiterals ? 1 : 0);
    if (which === 0) return first;
    const distance = [first, second, third, first - 1, value - 3][which] ?? 0;
    this.#recent = which === 1 ? [second, first, third] : [distance, first, second];
    return distance;
  }

  #copy(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#output.set(bytes, this.#size);
    this.#size += bytes.length;
  }

  #repeat(distance: number, size: number): void {
    if (distance <= 0 || distance > this.#size - this.#frameStart)
      throw new Damaged('a repetition leads before the start');
    this.#room(size);
    const output = this.#output;
    for (let at = this.#size, end = at + size; at < end; at++) output[at] = output[at - distance] ?? 0;
    this.#size += size;
  }

  #room(size: number): void {
    if (this.#size + size > this.#most) throw new Damaged(`more than ${this.#most} bytes come out`);
    if (this.#size + size <= this.#output.length) return;
    const grown = new Uint8Array(Math.min(this.#most, 2 * this.#output.length + size));
    grown.set(this.output);
    this.#output = grown;
  }
}

/**
 * Unpacks Zstandard frames.
 * @param expected how many bytes should come out
 * @param most how many may
 */
export function unpackZstd(input: Uint8Array, expected: number, most: number): Stream {
  const unpacker = new Unpacker(input, expected, most);
  let problem: string | undefined;
  try {
    unpacker.run();
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    problem = error.message;
  }
  return { bytes: unpacker.output, problem };
}

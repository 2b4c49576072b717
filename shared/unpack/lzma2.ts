// LZMA2, the compression of .xz files, unpacked (the .xz file format 5.3.1; LZMA specification by Igor Pavlov, 2015).

/** What came of unpacking: the bytes up to the error if there is one, and where the input ended. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly problem: string | undefined;
}

/** Probabilities are of 11 bits; they move by a 32nd of the distance. */
const half = 1024;
const states = 12;
const positionStates = 16;
/** Where each kind of probability begins in one array. */
const lengthSize = 2 + 2 * 8 * positionStates + 256;
const at = (() => {
  let next = 0;
  const take = (count: number): number => (next += count) - count;
  return {
    isMatch: take(states * positionStates),
    isRepeat: take(states),
    isRepeat0: take(states),
    isRepeat1: take(states),
    isRepeat2: take(states),
    isLong0: take(states * positionStates),
    slot: take(4 * 64),
    special: take(128),
    align: take(16),
    length: take(lengthSize),
    repeatLength: take(lengthSize),
    literal: take(0x300 * 16),
  };
})();
const probabilityCount = at.literal + 0x300 * 16;

/** What is wrong with the input; caught in unpackLzma2. */
class Broken extends Error {}

/** Unpacks the LZMA2 chunks at `start`. @param most bytes that come out at most: a few bytes can say a lot */
export function unpackLzma2(input: Uint8Array, start: number, most: number): Unpacked {
  const decoder = new Decoder(input, start, most);
  let problem: string | undefined;
  try {
    while (decoder.chunk());
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    problem = error.message;
  }
  return { bytes: decoder.bytes.subarray(0, decoder.count), end: decoder.at, problem };
}

function afterLiteral(state: number): number {
  if (state < 4) return 0;
  return state < 10 ? state - 3 : state - 6;
}

class Decoder {
  bytes = new Uint8Array(1 << 16);
  count = 0;
  at: number;
  readonly #input: Uint8Array;
  readonly #most: number;
  readonly #chances = new Uint16Array(probabilityCount);
  /** Where the dictionary begins: distances do not reach before it, and positions count from it. */
  #origin = 0;
  #range = 0;
  #code = 0;
  #state = 0;
  /** The last four distances, the latest first. */
  #first = 0;
  #second = 0;
  #third = 0;
  #fourth = 0;
  #literalContext = 0;
  #literalMask = 0;
  #positionMask = 0;
  #hasProperties = false;

  constructor(input: Uint8Array, start: number, most: number) {
    this.#input = input;
    this.at = start;
    this.#most = most;
  }

  /** Unpacks one chunk; false at the end of all. */
  chunk(): boolean {
    const control = this.#byte();
    if (control === 0) return false;
    if (control >= 0x80) return this.#packed(control);
    if (control > 2) throw new Broken(`chunk of unknown kind ${control}`);
    if (control === 1) this.#origin = this.count;
    const size = this.#short() + 1;
    if (this.at + size > this.#input.length) throw new Broken('the data ends');
    this.#reserve(size);
    this.bytes.set(this.#input.subarray(this.at, this.at + size), this.count);
    this.count += size;
    this.at += size;
    return true;
  }

  #packed(control: number): boolean {
    const size = ((control & 0x1f) << 16) + this.#short() + 1;
    const end = this.#short() + 1;
    const reset = (control >> 5) & 3;
    if (reset === 3) this.#origin = this.count;
    if (reset >= 2) this.#setProperties(this.#byte());
    if (!this.#hasProperties) throw new Broken('the first chunk has no properties');
    if (reset >= 1) this.#reset();
    const after = this.at + end;
    this.#reserve(size);
    this.#startRange();
    this.#decode(this.count + size);
    if (this.at !== after) throw new Broken('a chunk has another size than it says');
    return true;
  }

  #setProperties(byte: number): void {
    const [context, position, positions] = [byte % 9, Math.floor(byte / 9) % 5, Math.floor(byte / 45)];
    if (positions > 4 || context + position > 4) throw new Broken(`properties ${byte} are not those of LZMA2`);
    this.#literalContext = context;
    this.#literalMask = (1 << position) - 1;
    this.#positionMask = (1 << positions) - 1;
    this.#hasProperties = true;
  }

  #reset(): void {
    this.#chances.fill(half);
    this.#state = 0;
    this.#first = this.#second = this.#third = this.#fourth = 0;
  }

  #startRange(): void {
    this.#byte();
    this.#range = 0xffffffff;
    this.#code = this.#short() * 65536 + this.#short();
  }

  /** Makes room for more bytes. */
  #reserve(size: number): void {
    const needed = this.count + size;
    if (needed > this.#most) throw new Broken(`more than ${this.#most} bytes come out`);
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
    larger.set(this.bytes.subarray(0, this.count));
    this.bytes = larger;
  }

  #decode(end: number): void {
    while (this.count < end) {
      const position = (this.count - this.#origin) & this.#positionMask;
      if (this.#bit(at.isMatch + this.#state * positionStates + position) === 0) this.#literal();
      else if (this.#bit(at.isRepeat + this.#state) === 0) this.#match(position, end);
      else this.#repeat(position, end);
    }
  }

  #literal(): void {
    const before = this.count > this.#origin ? (this.bytes[this.count - 1] ?? 0) : 0;
    const place =
      (((this.count - this.#origin) & this.#literalMask) << this.#literalContext) +
      (before >> (8 - this.#literalContext));
    const base = at.literal + 0x300 * place;
    let symbol = 1;
    if (this.#state >= 7) {
      // Behind a match the byte at its distance tells which probabilities, as long as the bits agree.
      let other = this.bytes[this.count - this.#first - 1] ?? 0;
      let offset = 0x100;
      while (symbol < 0x100) {
        other <<= 1;
        const expected = other & offset;
        const bit = this.#bit(base + offset + expected + symbol);
        symbol = (symbol << 1) | bit;
        offset &= bit === 1 ? expected : ~expected;
      }
    } else while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(base + symbol);
    this.bytes[this.count++] = symbol & 0xff;
    this.#state = afterLiteral(this.#state);
  }

  #match(position: number, end: number): void {
    const length = this.#length(at.length, position);
    this.#state = this.#state < 7 ? 7 : 10;
    this.#use(this.#distance(length), 4);
    this.#copy(length, end);
  }

  #repeat(position: number, end: number): void {
    const state = this.#state;
    if (this.#bit(at.isRepeat0 + state) === 0) {
      if (this.#bit(at.isLong0 + state * positionStates + position) === 0) {
        this.#state = state < 7 ? 9 : 11;
        return this.#copy(1, end);
      }
    } else if (this.#bit(at.isRepeat1 + state) === 0) this.#use(this.#second, 2);
    else if (this.#bit(at.isRepeat2 + state) === 0) this.#use(this.#third, 3);
    else this.#use(this.#fourth, 4);
    const length = this.#length(at.repeatLength, position);
    this.#state = state < 7 ? 8 : 11;
    this.#copy(length, end);
  }

  /** Makes a distance the latest; those before it move, up to the place where it was. */
  #use(distance: number, place: number): void {
    if (place > 3) this.#fourth = this.#third;
    if (place > 2) this.#third = this.#second;
    this.#second = this.#first;
    this.#first = distance;
  }

  /** Two bits choose: 3 bits of length, 3 more, or 8. */
  #length(base: number, position: number): number {
    if (this.#bit(base) === 0) return 2 + this.#tree(base + 2 + position * 8, 3);
    if (this.#bit(base + 1) === 0) return 10 + this.#tree(base + 2 + 8 * positionStates + position * 8, 3);
    return 18 + this.#tree(base + 2 + 16 * positionStates, 8);
  }

  #distance(length: number): number {
    const slot = this.#tree(at.slot + Math.min(length - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const high = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return high + this.#reverseTree(at.special + high - slot, bits);
    return high + this.#direct(bits - 4) * 16 + this.#reverseTree(at.align, 4);
  }

  #copy(length: number, end: number): void {
    const distance = this.#first;
    if (distance >= this.count - this.#origin) throw new Broken('a match reaches before the beginning');
    if (this.count + length > end) throw new Broken('a match reaches behind its chunk');
    for (let left = length; left > 0; left--, this.count++)
      this.bytes[this.count] = this.bytes[this.count - distance - 1] ?? 0;
  }

  #tree(base: number, bits: number): number {
    let symbol = 1;
    for (let left = bits; left > 0; left--) symbol = (symbol << 1) | this.#bit(base + symbol);
    return symbol - (1 << bits);
  }

  #reverseTree(base: number, bits: number): number {
    let [symbol, value] = [1, 0];
    for (let index = 0; index < bits; index++) {
      const bit = this.#bit(base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << index;
    }
    return value;
  }

  /** Bits that are as likely 0 as 1. */
  #direct(bits: number): number {
    let value = 0;
    for (let left = bits; left > 0; left--) {
      this.#range = this.#range >>> 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit === 1) this.#code -= this.#range;
      value = value * 2 + bit;
      this.#normalise();
    }
    return value;
  }

  #bit(index: number): number {
    const chance = this.#chances[index] ?? half;
    const bound = (this.#range >>> 11) * chance;
    const isZero = this.#code < bound;
    if (isZero) {
      this.#range = bound;
      this.#chances[index] = chance + ((2048 - chance) >>> 5);
    } else {
      this.#range -= bound;
      this.#code -= bound;
      this.#chances[index] = chance - (chance >>> 5);
    }
    this.#normalise();
    return isZero ? 0 : 1;
  }

  #normalise(): void {
    if (this.#range >= 2 ** 24) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
  }

  #byte(): number {
    const byte = this.#input[this.at];
    if (byte === undefined) throw new Broken('the data ends');
    this.at++;
    return byte;
  }

  #short(): number {
    return this.#byte() * 256 + this.#byte();
  }
}

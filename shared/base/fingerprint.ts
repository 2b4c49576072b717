// A fingerprint of many bytes in 16: the 128 bits of MurmurHash3 for 32-bit machines. Fast, and equal only for equal
// bytes unless somebody tries hard: for build-ids and comparisons, not for keeping anything safe.

/** Bytes of a fingerprint. */
export const fingerprintSize = 16;

/** Takes bytes piece by piece and gives the fingerprint of all of them. */
export class Fingerprint {
  readonly #state = new Int32Array(4);
  readonly #block = new Uint8Array(16);
  #used = 0;
  #size = 0;

  add(bytes: Uint8Array): void {
    this.#size += bytes.length;
    let at = 0;
    if (this.#used > 0) {
      at = Math.min(16 - this.#used, bytes.length);
      this.#block.set(bytes.subarray(0, at), this.#used);
      this.#used += at;
      if (this.#used < 16) return;
      this.#mix(this.#block, 0, 16);
    }
    const end = at + Math.floor((bytes.length - at) / 16) * 16;
    this.#mix(bytes, at, end);
    this.#block.set(bytes.subarray(end), 0);
    this.#used = bytes.length - end;
  }

  /** The fingerprint. Nothing can be added afterwards. */
  digest(): Uint8Array {
    const state = this.#state;
    if (this.#used > 0) {
      // The reference mixes the bytes that are left over without the steps between the lanes.
      const tail = new DataView(new ArrayBuffer(16));
      new Uint8Array(tail.buffer).set(this.#block.subarray(0, this.#used));
      for (let lane = 0; lane < 4; lane++)
        state[lane] = (state[lane] ?? 0) ^ scramble(tail.getInt32(4 * lane, true), lane);
    }
    for (let lane = 0; lane < 4; lane++) state[lane] = (state[lane] ?? 0) ^ this.#size;
    spread(state);
    for (let lane = 0; lane < 4; lane++) state[lane] = avalanche(state[lane] ?? 0);
    spread(state);
    const digest = new DataView(new ArrayBuffer(fingerprintSize));
    state.forEach((word, lane) => digest.setInt32(4 * lane, word, true));
    return new Uint8Array(digest.buffer);
  }

  #mix(bytes: Uint8Array, start: number, end: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let [a = 0, b = 0, c = 0, d = 0] = this.#state;
    for (let at = start; at < end; at += 16) {
      a ^= scramble(view.getInt32(at, true), 0);
      a = (Math.imul(((a << 19) | (a >>> 13)) + b, 5) + 0x561ccd1b) | 0;
      b ^= scramble(view.getInt32(at + 4, true), 1);
      b = (Math.imul(((b << 17) | (b >>> 15)) + c, 5) + 0x0bcaa747) | 0;
      c ^= scramble(view.getInt32(at + 8, true), 2);
      c = (Math.imul(((c << 15) | (c >>> 17)) + d, 5) + 0x96cd1c35) | 0;
      d ^= scramble(view.getInt32(at + 12, true), 3);
      d = (Math.imul(((d << 13) | (d >>> 19)) + a, 5) + 0x32ac3b17) | 0;
    }
    this.#state.set([a, b, c, d]);
  }
}

const factors = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93, 0x239b961b];
const turns = [15, 16, 17, 18];

/** Mixes the bits of a word before it goes into a lane. */
function scramble(word: number, lane: number): number {
  const product = Math.imul(word, factors[lane] ?? 0);
  const turn = turns[lane] ?? 0;
  return Math.imul((product << turn) | (product >>> (32 - turn)), factors[lane + 1] ?? 0);
}

/** Adds all lanes to the first, then the first to all others. */
function spread(state: Int32Array): void {
  state[0] = state.reduce((sum, word) => (sum + word) | 0, 0);
  for (let lane = 1; lane < 4; lane++) state[lane] = (state[lane] ?? 0) + (state[0] ?? 0);
}

function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

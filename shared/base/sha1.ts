// SHA-1 (RFC 3174): the fingerprint that build-ids are made of. Not for keeping anything secret.

/** Takes bytes piece by piece and gives the hash of all of them. */
export class Sha1 {
  readonly #state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  readonly #block = new Uint8Array(64);
  readonly #words = new Uint32Array(80);
  #used = 0;
  #size = 0;

  add(bytes: Uint8Array): void {
    this.#size += bytes.length;
    let at = 0;
    if (this.#used > 0) {
      at = Math.min(64 - this.#used, bytes.length);
      this.#block.set(bytes.subarray(0, at), this.#used);
      this.#used += at;
      if (this.#used < 64) return;
      this.#mix(this.#block, 0);
    }
    for (; at + 64 <= bytes.length; at += 64) this.#mix(bytes, at);
    this.#block.set(bytes.subarray(at), 0);
    this.#used = bytes.length - at;
  }

  /** The 20 bytes of the hash. Nothing can be added afterwards. */
  digest(): Uint8Array {
    const bits = this.#size * 8;
    const end = new DataView(new ArrayBuffer(((this.#used + 8) >> 6) * 64 + 64 - this.#used));
    end.setUint8(0, 0x80);
    end.setUint32(end.byteLength - 8, Math.floor(bits / 2 ** 32));
    end.setUint32(end.byteLength - 4, bits);
    this.add(new Uint8Array(end.buffer));
    const digest = new DataView(new ArrayBuffer(20));
    this.#state.forEach((word, index) => digest.setUint32(4 * index, word));
    return new Uint8Array(digest.buffer);
  }

  /** RFC 3174, 6.1. */
  #mix(bytes: Uint8Array, at: number): void {
    const words = this.#words;
    for (let i = 0; i < 16; i++, at += 4) words[i] = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    for (let i = 16; i < 80; i++) {
      const word = (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0);
      words[i] = (word << 1) | (word >>> 31);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = this.#state;
    for (let i = 0; i < 80; i++) {
      const mixed = i < 20 ? ((b & c) | (~b & d)) + 0x5a827999 : i < 40 ? (b ^ c ^ d) + 0x6ed9eba1 : i < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6;
      const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[i] ?? 0)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    [a, b, c, d, e].forEach((value, index) => { this.#state[index] = (this.#state[index] ?? 0) + value; });
  }
}

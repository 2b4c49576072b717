// The dynamic string table while it is changed. Offsets stay; what nobody refers to any more is overwritten by X's, as
// patchelf does, and used again, so that a file that is changed twice does not grow twice.

/** X: what a string becomes to which nothing refers. */
const blank = 0x58;

/** Characters are bytes. */
export class DynamicStrings {
  #bytes: Uint8Array;
  #size: number;
  /** How many rows refer to an offset. */
  readonly #references: Map<number, number>;
  /** Offset and size. */
  #free: (readonly [offset: number, size: number])[] = [];

  /** @param references the offsets to which anything in the file refers, as often as it does */
  constructor(bytes: Uint8Array, references: Iterable<number>) {
    this.#bytes = bytes.slice();
    this.#size = bytes.length;
    this.#references = new Map();
    for (const offset of references) this.#references.set(offset, (this.#references.get(offset) ?? 0) + 1);
    // Behind the zero that ends a string: zeros, and strings of X's to which nothing refers, are room.
    for (let start = this.#bytes.indexOf(0); start >= 0;) {
      let end = start + 1;
      for (let next = this.#blankEnd(end); next > end; next = this.#blankEnd(end)) end = next;
      if (end > start + 1) this.#free.push([start + 1, end - start - 1]);
      start = this.#bytes.indexOf(0, end);
    }
  }

  /** Where a string ends, with its zero, that is empty or of X's and to which nothing refers; else where it begins. */
  #blankEnd(start: number): number {
    let end = start;
    while (this.#bytes[end] === blank && !this.#references.has(end)) end++;
    return end < this.#size && this.#bytes[end] === 0 && !this.#references.has(end) ? end + 1 : start;
  }

  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }

  /** The offset of a text, to which one more row refers. */
  add(text: string): number {
    const offset = this.#find(text) ?? this.#fill(text) ?? this.#append(text);
    this.#references.set(offset, (this.#references.get(offset) ?? 0) + 1);
    return offset;
  }

  /** A row refers to an offset no more. */
  release(offset: number): void {
    const left = (this.#references.get(offset) ?? 0) - 1;
    if (left > 0) this.#references.set(offset, left);
    else this.#references.delete(offset);
    if (left > 0 || offset <= 0 || offset >= this.#size) return;
    // The end of a longer string that somebody refers to stays, and so does the end of this one.
    for (let at = offset - 1; at > 0 && this.#bytes[at] !== 0; at--) if (this.#references.has(at)) return;
    let end = offset;
    while (end < this.#size && this.#bytes[end] !== 0 && (end === offset || !this.#references.has(end))) end++;
    const isWhole = end < this.#size && this.#bytes[end] === 0;
    this.#bytes.fill(isWhole ? blank : 0, offset, end);
    if (isWhole) end++;
    const beside = this.#free.filter(([at, size]) => at === end || at + size === offset);
    this.#free = this.#free.filter((room) => !beside.includes(room));
    const start = Math.min(offset, ...beside.map(([at]) => at));
    this.#free.push([start, Math.max(end, ...beside.map(([at, size]) => at + size)) - start]);
  }

  #find(text: string): number | undefined {
    if (text === '' && this.#bytes[0] === 0) return 0;
    const wanted = [...bytesOf(text), 0];
    for (let at = this.#bytes.indexOf(wanted[0] ?? 0); at >= 0 && at + wanted.length <= this.#size;) {
      if (wanted.every((byte, index) => this.#bytes[at + index] === byte) && !this.#isFree(at)) return at;
      at = this.#bytes.indexOf(wanted[0] ?? 0, at + 1);
    }
    return undefined;
  }

  #isFree = (at: number): boolean => this.#free.some(([offset, size]) => at >= offset && at < offset + size);

  /** Into the smallest room that is free. */
  #fill(text: string): number | undefined {
    const size = text.length + 1;
    const [room] = this.#free.filter(([, each]) => each >= size).sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    if (!room) return undefined;
    const [offset, left] = room;
    this.#bytes.fill(0, offset, offset + left);
    this.#bytes.set(bytesOf(text), offset);
    this.#free = this.#free.filter((each) => each !== room);
    if (left > size) this.#free.push([offset + size, left - size]);
    return offset;
  }

  /** Behind all others, or from where zeros begin that reach to the end. */
  #append(text: string): number {
    const isLast = ([offset, size]: readonly [number, number]): boolean => offset + size === this.#size;
    const last = this.#free.find((room) => isLast(room) && this.#bytes[room[0]] === 0);
    const offset = last ? last[0] : this.#size;
    this.#free = this.#free.filter((each) => each !== last);
    this.#size = offset + text.length + 1;
    const bytes = new Uint8Array(this.#size);
    bytes.set(this.#bytes.subarray(0, offset));
    bytes.set(bytesOf(text), offset);
    this.#bytes = bytes;
    return offset;
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A text with a character for each byte of its UTF-8 form, as strings of a file are kept here. */
export function bytesOfText(text: string): string {
  return encodeURIComponent(text).replace(/%(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

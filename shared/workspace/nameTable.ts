// Many names in little memory: each once, as bytes in one heap, found by a hash table. Names have numbers from 0, in
// the order in which they came.

/** Small letters for capitals; all that is not ASCII as one character. */
export const folded = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return 0x7f;
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
});

/** Of 32 bits: 26 letters, digits, and the rest in five groups, by which names of C++ differ. */
const digitBit = 26;
const otherBit = 27;

/** Which bit of a set a character stands for; capitals are as good as small letters. */
const bitOfByte = Uint32Array.from(folded, (byte) => {
  if (byte >= 0x61 && byte <= 0x7a) return 1 << (byte - 0x61);
  if (byte >= 0x30 && byte <= 0x39) return 1 << digitBit;
  return 1 << (otherBit + (byte % 5));
});

/** The set of the characters of a text. */
export function characterSet(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let set = 0;
  for (let at = from; at < to; at++) set |= bitOfByte[bytes[at] ?? 0] ?? 0;
  return set;
}

/**
 * Characters of a name by which it is found, as many as VS Code looks at when it filters (_maxLen in its
 * src/vs/base/common/filters.ts).
 */
export const searched = 128;

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** What a table is made of, to keep it and make it again. */
export interface NameTableParts {
  readonly heap: Uint8Array;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly sets: Uint32Array<ArrayBuffer>;
}

/** What Node and all browsers have; the types of either would let the engine use what only one of them has. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (encoding?: string) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const asciiDecoder = new TextDecoder('latin1');

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** The first characters of some names, one after the other, folded: strings are searched much faster than bytes. */
interface Searchable {
  /** The number of the first name. */
  readonly first: number;
  readonly characters: string;
  /** Where each name ends in them. */
  readonly ends: Uint32Array;
}

/** Characters of names that are searched at once. */
const pieceSize = 1 << 20;

/** How much longer what is full becomes: 40 MB are copied in some milliseconds, and what is free is never used. */
const growth = 1.25;

function noNames(): NameTableParts {
  return { heap: new Uint8Array(1 << 16), ends: new Uint32Array(0), sets: new Uint32Array(0) };
}

/** A character for each byte, another for another byte: for searching. */
export function latin1Of(bytes: Uint8Array): string {
  return asciiDecoder.decode(bytes);
}

/** The text of bytes in UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export class NameTable {
  #heap: Uint8Array;
  /** Where each name ends in the heap; it begins where the one before ends. */
  #ends: Uint32Array<ArrayBuffer>;
  #sets: Uint32Array<ArrayBuffer>;
  /** Numbers of names plus 1, by the hash of the name; the next free place when taken. */
  #slots: Uint32Array;
  #count: number;
  /** So many names can be searched; of the others it is made when they are asked for. */
  #searchableCount = 0;
  readonly #searchable: Searchable[] = [];
  /** For texts of ASCII alone: a tenth of the time that an encoder takes for a short one. */
  #typed = new Uint8Array(256);

  constructor({ heap, ends, sets }: NameTableParts = noNames()) {
    this.#heap = heap;
    this.#ends = ends;
    this.#sets = sets;
    this.#count = ends.length;
    this.#slots = new Uint32Array(0);
  }

  /** Names there are. */
  get count(): number {
    return this.#count;
  }

  /** The bytes of all names, one after the other. */
  get heap(): Uint8Array {
    return this.#heap;
  }

  /** The sets of characters, by name. */
  get sets(): Uint32Array {
    return this.#sets;
  }

  startOf(name: number): number {
    return name === 0 ? 0 : (this.#ends[name - 1] ?? 0);
  }

  endOf(name: number): number {
    return this.#ends[name] ?? 0;
  }

  text(name: number): string {
    return textOf(this.#heap.subarray(this.startOf(name), this.endOf(name)));
  }

  /**
   * The names that have a folded text in one piece among their first characters, in their order.
   * @param leftOut by name: not 0 where it is not asked for
   */
  *having(text: string, leftOut: Uint32Array): Generator<number> {
    this.#makeSearchable(leftOut);
    for (const { first, characters, ends } of this.#searchable) {
      let index = 0;
      for (let at = characters.indexOf(text); at >= 0; at = characters.indexOf(text, at)) {
        while ((ends[index] ?? Infinity) <= at) index++;
        const end = ends[index] ?? 0;
        const isInside = at + text.length <= end;
        if (isInside) yield first + index;
        if (index >= ends.length) break;
        at = isInside ? end : at + 1;
      }
    }
  }

  /** The names that begin with a folded text. */
  *beginningWith(text: Uint8Array): Generator<number> {
    const heap = this.#heap;
    for (let name = 0, start = 0; name < this.#count; name++) {
      const end = this.#ends[name] ?? 0;
      let at = 0;
      if (end - start >= text.length) while (at < text.length && folded[heap[start + at] ?? 0] === text[at]) at++;
      if (at === text.length) yield name;
      start = end;
    }
  }

  /** The number of a text; undefined when it is none of the names. */
  find(text: string): number | undefined {
    const bytes = bytesOf(text);
    // Places are for who adds names: they are 10 MB of a million names, and to look through all takes milliseconds.
    if (this.#slots.length === 0) return this.#findWithoutPlaces(bytes);
    const slot = this.#slotOf(bytes, 0, bytes.length);
    const found = this.#slots[slot] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  #findWithoutPlaces(bytes: Uint8Array): number | undefined {
    for (let name = 0; name < this.#count; name++) if (this.#isAt(name, bytes, 0, bytes.length)) return name;
    return undefined;
  }

  /** The number of a name that is among these bytes; a new one when it was none of the names. */
  add(bytes: Uint8Array, from = 0, to = bytes.length): number {
    if ((this.#count + 1) * 3 > this.#slots.length * 2) this.#hashAll();
    const slot = this.#slotOf(bytes, from, to);
    const found = this.#slots[slot] ?? 0;
    if (found !== 0) return found - 1;
    const name = this.#count;
    this.#makeRoom(to - from);
    const start = this.startOf(name);
    this.#heap.set(bytes.subarray(from, to), start);
    this.#ends[name] = start + to - from;
    this.#sets[name] = characterSet(bytes, from, to);
    this.#slots[slot] = ++this.#count;
    return name;
  }

  addText(text: string): number {
    const { length } = text;
    if (length > this.#typed.length) this.#typed = new Uint8Array(2 * length);
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) return this.add(bytesOf(text));
      this.#typed[at] = code;
    }
    return this.add(this.#typed, 0, length);
  }

  /** What the table is now, without what is kept free for more names. */
  parts(): NameTableParts {
    return {
      heap: this.#heap.subarray(0, this.startOf(this.#count)),
      ends: this.#ends.subarray(0, this.#count),
      sets: this.#sets.subarray(0, this.#count),
    };
  }

  /** Only names that are new since the last time are added. */
  #makeSearchable(leftOut: Uint32Array): void {
    const bytes = new Uint8Array(pieceSize);
    for (let name = this.#searchableCount; name < this.#count;) {
      const [first, ends] = [name, [] as number[]];
      let size = 0;
      for (; name < this.#count && size + searched <= pieceSize; name++) {
        const start = this.startOf(name);
        const end = (leftOut[name] ?? 0) === 0 ? Math.min(this.endOf(name), start + searched) : start;
        for (let at = start; at < end; at++) bytes[size++] = folded[this.#heap[at] ?? 0] ?? 0;
        ends.push(size);
      }
      this.#searchable.push({ first, characters: latin1Of(bytes.subarray(0, size)), ends: Uint32Array.from(ends) });
    }
    this.#searchableCount = this.#count;
  }

  /** Gives back what searching for pieces of names has taken: it is made again when it is needed. */
  tidy(): void {
    this.#searchable.length = 0;
    this.#searchableCount = 0;
  }

  #slotOf(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(bytes, from, to) & mask;
    for (let found = this.#slots[slot] ?? 0; found !== 0; found = this.#slots[slot] ?? 0) {
      if (this.#isAt(found - 1, bytes, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isAt(name: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.startOf(name);
    if (this.endOf(name) - start !== to - from) return false;
    for (let at = from, own = start; at < to; at++, own++) if (bytes[at] !== this.#heap[own]) return false;
    return true;
  }

  /** Half of the places stay free, at least. */
  #hashAll(): void {
    let size = 1024;
    while (size < 2 * (this.#count + 1)) size *= 2;
    this.#slots = new Uint32Array(size);
    for (let name = 0; name < this.#count; name++) {
      let slot = hashOf(this.#heap, this.startOf(name), this.endOf(name)) & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = name + 1;
    }
  }

  #makeRoom(size: number): void {
    const needed = this.startOf(this.#count) + size;
    if (needed > this.#heap.length) {
      const heap = new Uint8Array(Math.max(needed, Math.ceil(this.#heap.length * growth)));
      heap.set(this.#heap);
      this.#heap = heap;
    }
    if (this.#count < this.#ends.length && this.#count < this.#sets.length) return;
    this.#ends = longer(this.#ends, this.#count + 1);
    this.#sets = longer(this.#sets, this.#count + 1);
  }
}

/** A copy with room for at least so many numbers. */
export function longer(array: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const copy = new Uint32Array(Math.max(size, Math.ceil(array.length * growth), 1024));
  copy.set(array);
  return copy;
}

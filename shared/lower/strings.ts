// String tables: each string once, ended by a zero, the empty one first.

import type { Chunk } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';

/** Strings of which each character is a byte. All are added before the table's size is asked for. */
export class StringTable {
  readonly #offsets = new Map<string, number>([['', 0]]);
  #size = 1;

  /** The offset of a string. */
  add(text: string): number {
    const known = this.#offsets.get(text);
    if (known !== undefined) return known;
    const offset = this.#size;
    this.#offsets.set(text, offset);
    this.#size += text.length + 1;
    return offset;
  }

  chunk(name: string, position: 'behind' | 'file'): Chunk {
    return {
      name,
      position,
      align: 1,
      section: { type: sectionType.STRTAB, flags: position === 'file' ? 0 : sectionFlag.ALLOC },
      size: () => this.#size,
      write: (out) => {
        for (const [text, offset] of this.#offsets) out.text(offset, text);
      },
    };
  }
}

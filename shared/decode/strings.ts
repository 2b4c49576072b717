// String tables: a region of the file, and names by offset in it.

import type { ElfFile, Section } from './file.ts';

/** A string table in the file. `offset` and `size` are clipped to the file. */
export interface Strings {
  readonly offset: number;
  readonly size: number;
}

export const noStrings: Strings = { offset: 0, size: 0 };

/** The string table of a section. */
export function stringsOf(section: Section | undefined): Strings {
  return section ? { offset: section.offset, size: section.fileSize } : noStrings;
}

/** A name by its offset in the table; undefined when the offset lies outside. */
export function stringAt(file: ElfFile, strings: Strings, at: number): string | undefined {
  return at >= 0 && at < strings.size
    ? file.bytes.string(strings.offset + at, Math.min(strings.size - at, 32768))
    : undefined;
}

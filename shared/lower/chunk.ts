// A piece of the output: it knows its size and how to write itself, and asks the layout where the others are. So no
// order of calls exists to get wrong.

import type { Writer } from '../base/writer.ts';

/** Where all chunks lie, as far as the last round of laying out knows. Offsets are in the file. */
export interface Layout {
  addressOf(chunk: Chunk): number;
  offsetOf(chunk: Chunk): number;
  sizeOf(chunk: Chunk): number;
  /** Where an address of the image is in the output. The image moves as a whole, and does not change for it. */
  at(address: number): number;
  /** The same for an address of the dynamic linker inside, which may move by itself. */
  atEmbedded(address: number): number;
}

export interface Chunk {
  readonly name: string;
  readonly align: number;
  /**
   * first: the file's first bytes, with which the tables begin; headers: behind that, or where tables come behind the
   * image the first of them, as far from it in the file as in memory; behind: follows the chunk before it, in file and
   * memory; page: the same on a page of its own; file: not loaded; or the address that it has in the image, of the
   * dynamic linker inside or of all else.
   */
  readonly position:
    | 'first'
    | 'headers'
    | 'behind'
    | 'page'
    | 'file'
    | { readonly address: number; readonly isEmbedded: boolean };
  /** Bytes in the file. */
  size(layout: Layout): number;
  /** Writes exactly as many bytes as `size` says. */
  write(out: Writer, layout: Layout): void;
  /** How the section header table shows it; absent: not at all. */
  readonly section?: SectionRow;
  /**
   * Of the one chunk that holds the build-id: where in it the digest of the whole file goes, for which zeros were
   * written.
   */
  readonly digestAt?: number;
}

/** What a section header says besides name, place and size. Type and flags are numbers of elf/constants.ts. */
export interface SectionRow {
  readonly type: number;
  readonly flags: number;
  readonly link?: Chunk;
  readonly info?: () => number;
  readonly entrySize?: number;
}

/** The address behind a chunk. */
export function endOf(layout: Layout, chunk: Chunk): number {
  return layout.addressOf(chunk) + layout.sizeOf(chunk);
}

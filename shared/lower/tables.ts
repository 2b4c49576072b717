// What the chunks of a file know of each other: one record, which lower fills. Chunks read it when they are sized and
// written, and then all are there.

import { alignUp } from '../base/writer.ts';
import { isEmbedded, type FinalImage } from '../ir/image.ts';
import { endOf, type Chunk, type Layout } from './chunk.ts';

export type FinalSegment = FinalImage['segments'][number];

export interface SegmentChunks {
  readonly all: readonly { readonly segment: FinalSegment; readonly chunk: Chunk }[];
  /** The file offset of an address of the image; for zeros, where they would be if they were in the file. */
  offsetOf(layout: Layout, address: number): number;
}

export interface SectionChunks {
  readonly names: Chunk;
  readonly headers: Chunk;
  /** With the null section. */
  readonly count: number;
  /** The index of the names' section: the last. */
  readonly namesIndex: number;
  /**
   * The index of the section that holds an address of the image; of the nearest one before where none does, so that the
   * address stays one. Addresses in the thread-local template are
   * looked for in its sections only.
   */
  indexAt(address: number, isTls?: boolean): number;
}

/** Program headers, and how many of their rows say something. */
export interface HeaderTable {
  readonly chunk: Chunk;
  count(): number;
}

export interface Tables {
  header: Chunk;
  programHeaders: Chunk;
  /** For a dynamic linker inside. */
  interpreterHeaders: HeaderTable | undefined;
  interpreter: Chunk | undefined;
  dynamic: Chunk;
  symbols: Chunk;
  relocations: Readonly<Record<'relocations' | 'packed' | 'slots', Chunk | undefined>>;
  /** Where in `symbols` the values of the image's late symbols stand. */
  lateOffsets: readonly number[];
  notes: readonly Chunk[];
  properties: Chunk | undefined;
  unwind: Chunk | undefined;
  functionIndex: Chunk | undefined;
  segments: SegmentChunks;
  sections: SectionChunks;
  /** What is only read, from the ELF header on, and what is written, from `dynamic` on; in the order of the file. */
  read: readonly Chunk[];
  written: readonly Chunk[];
}

/** Where an address of the image is in the output. What is of the dynamic linker inside moves with it. */
export function whereIs(image: FinalImage, layout: Layout, address: number): number {
  return isEmbedded(image, address) ? layout.atEmbedded(address) : layout.at(address);
}

/**
 * The pages of what is written. They belong to nothing else: musl would give what is left of the last one to malloc.
 */
export function writtenPages(
  { dynamic, written }: Tables,
  layout: Layout,
  page: number,
): { readonly address: number; readonly size: number } {
  const address = layout.addressOf(dynamic);
  return { address, size: alignUp(endOf(layout, lastOf(written)) - address, page) };
}

/** The first table: the ELF header, unless the tables come behind the image, which begins with that. */
export function firstMapped({ header, programHeaders }: Tables, layout: Layout): Chunk {
  return endOf(layout, header) === layout.addressOf(programHeaders) ? header : programHeaders;
}

/** The last of some chunks, which there must be. */
export function lastOf(chunks: readonly Chunk[]): Chunk {
  const last = chunks.at(-1);
  if (!last) throw new Error('a file has headers and a dynamic section');
  return last;
}

// A dynamic linker inside a program, which Elfsmith put there: the program headers that it gets to see, and itself as a
// file of its own.

import { slice, sourceOf } from '../../base/bytes.ts';
import { once } from '../../base/once.ts';
import type { Table } from '../../base/table.ts';
import { segmentTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { offsetOf } from '../code/addresses.ts';
import { decode, isElf, segmentsAt, type ElfFile, type Segment, type SegmentField } from '../file.ts';
import { manifestOf, type ManifestInterpreter } from './manifest.ts';
import type { Note } from './notes.ts';

export interface Embedded extends ManifestInterpreter {
  /** The note that tells of it. */
  readonly note: Note;
  /** The second table of program headers: the kernel reads the first, which names no dynamic linker. */
  readonly table: Table<SegmentField>;
  readonly segments: readonly Segment[];
}

const load = valueOf(segmentTypes, 'LOAD');
/** A dynamic linker larger than this is not looked into: glibc's has 0.2 MB, musl's 0.8 MB. */
const largestInterpreter = 2 ** 25;

/** What a file says of the dynamic linker inside; undefined when there is none. */
export const embeddedOf = once((file: ElfFile): Embedded | undefined => {
  const { interpreter, note } = manifestOf(file) ?? {};
  const offset = interpreter && offsetOf(file, interpreter.headers);
  return note && interpreter && offset !== undefined
    ? { ...interpreter, note, ...segmentsAt(file, offset, interpreter.headerCount) }
    : undefined;
});

/**
 * The dynamic linker inside as the file that it was, but for what is not loaded: each segment's bytes are where its own
 * headers say that they stood.
 */
export const embeddedFileOf = once((file: ElfFile): ElfFile | undefined => {
  const embedded = embeddedOf(file);
  // It lies behind all else.
  if (!embedded) return undefined;
  const behind = file.segments.filter(({ type, address }) => type === load && address >= embedded.base);
  const first = behind.sort((a, b) => a.address - b.address)[0];
  const head = first && slice(file.bytes.source, first.offset, first.fileSize);
  if (!head || !isElf(head)) return undefined;
  const isWhole = ({ type, offset, fileSize }: Segment): boolean => type === load && offset >= 0 && fileSize >= 0;
  const loads = decode(head).segments.filter(isWhole);
  const size = loads.reduce((end, { offset, fileSize }) => Math.max(end, offset + fileSize), 0);
  const copied = loads.reduce((sum, { fileSize }) => sum + fileSize, 0);
  if (size > largestInterpreter || copied > largestInterpreter) return undefined;
  const bytes = new Uint8Array(size);
  for (const { address, offset, fileSize } of loads) {
    const from = offsetOf(file, embedded.base + address);
    if (from !== undefined) bytes.set(file.bytes.copy(from, fileSize), offset);
  }
  return decode(sourceOf(bytes));
});

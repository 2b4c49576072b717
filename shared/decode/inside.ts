// An ELF file inside another one, in a segment that is not loaded. Its file offsets are translated, so that they hold
// within the outer file: whoever has its descriptor can map the inner one. Translating back gives the file that it was.

import { once } from '../base/once.ts';
import { sourceOf } from '../base/bytes.ts';
import { Writer } from '../base/writer.ts';
import { dynamicEntry } from './dynamic.ts';
import { decode, isElf, type ElfFile, type Segment } from './file.ts';
import { sectionTypes, segmentTypes } from '../elf/constants.ts';
import { sectionLayouts, segmentLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';

const [loadType, noBits] = [valueOf(segmentTypes, 'LOAD'), valueOf(sectionTypes, 'NOBITS')];

/**
 * The same file with its offsets counted from further in front: of the tables of headers, of segments that have bytes,
 * of sections but for the null section and those without bytes.
 * @param by bytes, negative to translate back. Undefined where an offset does not fit.
 */
export function translated(bytes: Uint8Array, by: number): Uint8Array | undefined {
  if (!isElf(sourceOf(bytes))) return undefined;
  const { headerTable, isLittle, class: width } = decode(sourceOf(bytes.subarray(0, largestHeader)));
  const out = new Writer(bytes.length, isLittle);
  out.copy(0, bytes);
  const most = width === 32 ? 2 ** 32 : Number.MAX_SAFE_INTEGER;
  let isGood = true;
  const shift = (value: number): number => {
    const moved = value + by;
    isGood &&= moved >= 0 && moved < most;
    return Math.max(0, moved);
  };
  const { get, layout } = headerTable;
  const [phoff, shoff] = [get.phoff(0), get.shoff(0)];
  out.record(0, layout, {
    ...(get.phnum(0) > 0 && { phoff: shift(phoff) }),
    ...(shoff > 0 && { shoff: shift(shoff) }),
  });
  // Where the tables are in the bytes: as the translated one or the other says.
  const from = by < 0 ? by : 0;
  const reader = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number, size: number): number =>
    size === 4 ? reader.getUint32(at, isLittle) : Number(reader.getBigUint64(at, isLittle));
  const rows = (start: number, count: number, size: number): number[] =>
    Array.from({ length: Math.min(count, bytes.length / size) }, (_, row) => start + from + row * size).filter(
      (at) => at >= 0 && at + size <= bytes.length,
    );
  const segment = segmentLayouts[width];
  for (const at of rows(phoff, get.phnum(0), segment.size))
    if (word(at + segment.fields.filesz.at, segment.fields.filesz.size) > 0) {
      const { at: field, size } = segment.fields.offset;
      out.word(at + field, shift(word(at + field, size)), size);
    }
  const section = sectionLayouts[width];
  const sectionCount = shoff > 0 ? countOfSections(word, shoff + from, get.shnum(0), width, bytes.length) : 0;
  for (const at of rows(shoff, sectionCount, section.size)) {
    const type = word(at + section.fields.type.at, section.fields.type.size);
    if (type === 0 || type === noBits) continue;
    const { at: field, size } = section.fields.offset;
    out.word(at + field, shift(word(at + field, size)), size);
  }
  return isGood ? out.bytes : undefined;
}

const largestHeader = 64;

/** Of 65,280 sections or more the count is in the first one (gABI, e_shnum). */
function countOfSections(
  word: (at: number, size: number) => number,
  start: number,
  count: number,
  width: 32 | 64,
  end: number,
): number {
  const { size } = sectionLayouts[width].fields;
  return count > 0 || start < 0 || start + sectionLayouts[width].size > end ? count : word(start + size.at, size.size);
}

/** Whether a segment holds an ELF file whose offsets count from the start of the outer one. */
export function isEmbedded(
  { bytes }: ElfFile,
  { type, offset, fileSize }: Pick<Segment, 'type' | 'offset' | 'fileSize'>,
): boolean {
  if (type === loadType || fileSize < largestHeader || offset <= 0 || offset + fileSize > bytes.size) return false;
  const head = sourceOf(bytes.copy(offset, largestHeader));
  if (!isElf(head)) return false;
  const { get } = decode(head).headerTable;
  const table = get.phnum(0) > 0 ? get.phoff(0) : get.shoff(0);
  return table >= offset + decode(head).headerTable.layout.size && table < offset + fileSize;
}

/** The file that a segment holds, as it was before. */
export function embeddedBytes(
  { bytes }: ElfFile,
  { offset, fileSize }: Pick<Segment, 'offset' | 'fileSize'>,
): Uint8Array | undefined {
  return translated(bytes.copy(offset, fileSize), -offset);
}

/** An ELF file in a segment that is not loaded. */
export interface InsideFile {
  /** Its place among them. */
  readonly index: number;
  /** DT_SONAME, or the section that it lies in. */
  readonly name: string;
  readonly segment: Segment;
  readonly offset: number;
  readonly size: number;
  /** As it was before; made when asked for. */
  bytes(): Uint8Array;
}

/** The ELF files that segments hold whose offsets count from the start of the file, in the order of those. */
export const filesInside = once((file: ElfFile): readonly InsideFile[] =>
  file.segments
    .filter((segment) => isEmbedded(file, segment))
    .map((segment, index) => ({
      index,
      name: nameOf(file, segment),
      segment,
      offset: segment.offset,
      size: segment.fileSize,
      bytes: () => embeddedBytes(file, segment) ?? file.bytes.copy(segment.offset, segment.fileSize),
    })),
);

function nameOf(file: ElfFile, segment: Segment): string {
  const bytes = embeddedBytes(file, segment);
  const soname = bytes && dynamicEntry(decode(sourceOf(bytes)), 'SONAME')?.text;
  const section = file.sections.find(({ offset, fileSize }) => offset === segment.offset && fileSize > 0);
  return soname ?? section?.name ?? `segment ${segment.index}`;
}

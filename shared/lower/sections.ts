// Section headers: the file's own tables, the image's named ranges, and the names themselves. For people and tools
// (R11); dynamic linkers do not read them.

import { valueAt, valueIn } from '../base/columns.ts';
import { sectionLayouts } from '../elf/layouts.ts';
import type { FinalImage, Section } from '../ir/image.ts';
import type { Chunk, Layout } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import { StringTable } from './strings.ts';
import { whereIs, type SectionChunks, type SegmentChunks } from './tables.ts';

/**
 * @param tables the chunks that are not the image's, with or without sections of their own
 * @param unloaded those that no segment holds: they come last
 */
export function sectionChunks(
  image: FinalImage,
  tables: readonly Chunk[],
  unloaded: readonly Chunk[],
  segments: SegmentChunks,
): SectionChunks {
  const names = new StringTable();
  const namesChunk = names.chunk('.shstrtab', 'file');
  const shown = tables.filter((chunk) => chunk.section);
  const behind = [...unloaded, namesChunk];
  // Behind the null section.
  const inOrder = [...shown, ...image.sections, ...behind];
  const rows: Rows = {
    chunks: [...shown, ...behind],
    indexes: new Map(inOrder.map((each, index) => [each, 1 + index])),
    nameOffsets: new Map([...shown, ...behind, ...image.sections].map((named) => [named, names.add(named.name)])),
  };
  const count = 1 + inOrder.length;
  const firstOfImage = 1 + shown.length;
  const rangeAt = finderOf(image.sections);
  return {
    names: namesChunk,
    headers: headersChunk(image, segments, rows, count),
    count,
    namesIndex: count - 1,
    indexAt: (address, isTls = false) => firstOfImage + rangeAt(address, isTls),
  };
}

type Shown = Chunk | Readonly<Section>;

/** What has a row, the image's sections besides. */
interface Rows {
  readonly chunks: readonly Chunk[];
  readonly indexes: ReadonlyMap<Shown, number>;
  readonly nameOffsets: ReadonlyMap<Shown, number>;
}

function headersChunk(image: FinalImage, segments: SegmentChunks, rows: Rows, count: number): Chunk {
  const layout = sectionLayouts[image.class];
  const { chunks, indexes, nameOffsets } = rows;
  return {
    name: 'section headers',
    align: image.class / 8,
    position: 'file',
    size: () => count * layout.size,
    write(out, where) {
      for (const chunk of chunks)
        out.record<keyof typeof layout.fields>(valueIn(indexes, chunk) * layout.size, layout, {
          name: valueIn(nameOffsets, chunk),
          ...rowOfChunk(chunk, where, indexes),
        });
      for (const section of image.sections)
        out.record<keyof typeof layout.fields>(valueIn(indexes, section) * layout.size, layout, {
          name: valueIn(nameOffsets, section),
          ...rowOfRange(section, whereIs(image, where, section.address), segments.offsetOf(where, section.address)),
        });
    },
  };
}

function rowOfChunk(
  chunk: Chunk,
  where: Layout,
  indexes: Rows['indexes'],
): Record<'type' | 'flags' | 'addr' | 'offset' | 'size' | 'link' | 'info' | 'addralign' | 'entsize', number> {
  const { type = sectionType.PROGBITS, flags = 0, link, info, entrySize = 0 } = chunk.section ?? {};
  return {
    type,
    flags,
    addr: where.addressOf(chunk),
    offset: where.offsetOf(chunk),
    size: where.sizeOf(chunk),
    link: link ? valueIn(indexes, link) : 0,
    info: info ? info() : 0,
    addralign: chunk.align,
    entsize: entrySize,
  };
}

function rowOfRange(
  { size, isZero, isWritable, isExecutable, isTls, align }: Readonly<Section>,
  address: number,
  offset: number,
): Record<'type' | 'flags' | 'addr' | 'offset' | 'size' | 'addralign', number> {
  const flags =
    sectionFlag.ALLOC |
    (isWritable ? sectionFlag.WRITE : 0) |
    (isExecutable ? sectionFlag.EXECINSTR : 0) |
    (isTls ? sectionFlag.TLS : 0);
  return {
    type: isZero ? sectionType.NOBITS : sectionType.PROGBITS,
    flags,
    addr: address,
    offset,
    size,
    addralign: align,
  };
}

/** Gives the row of the section that holds an address, or an address in the thread-local template. */
function finderOf(sections: FinalImage['sections']): (address: number, isTls: boolean) => number {
  const rows = sections.map((section, row) => ({ section, row }));
  const template = rows.filter(({ section }) => section.isTls);
  // Thread-local zeros share their addresses with what follows.
  const memory = rows.filter(({ section }) => !(section.isTls && section.isZero));
  return (address, isTls) => rangeOf(isTls ? template : memory, address);
}

/** The row of the last range that begins at or before an address; of the first where none does. */
function rangeOf(
  ranges: readonly { readonly section: Readonly<Section>; readonly row: number }[],
  address: number,
): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(ranges, middle).section.address <= address) low = middle + 1;
    else high = middle;
  }
  // Without sections everything is in the first.
  return ranges.length === 0 ? 0 : valueAt(ranges, Math.max(0, low - 1)).row;
}

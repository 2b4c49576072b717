// Section headers: the file's own tables, the image's named ranges, and the names themselves. For people and tools
// (R11); dynamic linkers do not read them.

import { valueAt, valueIn } from '../base/columns.ts';
import { sectionLayouts } from '../elf/layouts.ts';
import { isEmbedded, type FinalImage, type Section } from '../ir/image.ts';
import type { Chunk, Layout } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import { StringTable } from './strings.ts';
import type { SectionChunks, SegmentChunks } from './tables.ts';

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
  const layout = sectionLayouts[image.class];
  const names = new StringTable();
  const shown = tables.filter((chunk) => chunk.section);
  const sections = image.sections;
  const firstOfImage = 1 + shown.length;
  const rows = sections.map((section, row) => ({ section, row }));
  const template = rows.filter(({ section }) => section.isTls);
  // Thread-local zeros share their addresses with what follows.
  const memory = rows.filter(({ section }) => !(section.isTls && section.isZero));
  const firstUnloaded = firstOfImage + sections.length;
  const count = firstUnloaded + unloaded.length + 1;
  const namesChunk = names.chunk('.shstrtab', 'file');
  const behind = [...unloaded, namesChunk];
  const chunks = [...shown, ...behind];
  const indexes = new Map([
    ...shown.map((chunk, index) => [chunk, 1 + index] as const),
    ...behind.map((chunk, index) => [chunk, firstUnloaded + index] as const),
  ]);
  const nameOffsets = new Map([...chunks, ...sections].map((named) => [named, names.add(named.name)]));
  const addressOf = ({ address }: Readonly<Section>, where: Layout): number =>
    isEmbedded(image, address) ? where.atEmbedded(address) : where.at(address);
  const headers: Chunk = {
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
      sections.forEach((section, index) =>
        out.record<keyof typeof layout.fields>((firstOfImage + index) * layout.size, layout, {
          name: valueIn(nameOffsets, section),
          ...rowOfRange(section, addressOf(section, where), segments.offsetOf(where, section.address)),
        }),
      );
    },
  };
  return {
    names: namesChunk,
    headers,
    count,
    namesIndex: count - 1,
    indexAt: (address, isTls = false) => firstOfImage + (isTls ? rangeOf(template, address) : rangeOf(memory, address)),
  };
}

function rowOfChunk(
  chunk: Chunk,
  where: Layout,
  indexes: ReadonlyMap<Chunk, number>,
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

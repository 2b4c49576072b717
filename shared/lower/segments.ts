// The segments of the image: their bytes at their addresses, as they are; zeros behind them have none (R12). Of our own
// code the bytes are made here.

import { segmentLayouts } from '../elf/layouts.ts';
import { contentsOf } from '../ir/content.ts';
import { isEmbedded, segmentAt, type FinalImage, type Places } from '../ir/image.ts';
import type { Chunk, Layout } from './chunk.ts';
import { writtenPages, type FinalSegment, type SegmentChunks, type Tables } from './tables.ts';

export function segmentChunks(image: FinalImage, tables: Tables): SegmentChunks {
  // Looks through all relocations: once for all segments, not for each.
  let known: { readonly layout: Layout; readonly contents: (segment: FinalSegment) => Uint8Array } | undefined;
  const contents = (layout: Layout, segment: FinalSegment): Uint8Array => {
    if (known?.layout !== layout) known = { layout, contents: contentsOf(image, layout.at) };
    return known.contents(segment);
  };
  const all = image.segments.map((segment) => ({ segment, chunk: segmentChunk(image, segment, tables, contents) }));
  const chunks = new Map(all.map(({ segment, chunk }) => [segment, chunk]));
  return {
    all,
    offsetOf(layout, address) {
      const segment = segmentAt(image.segments, address, true);
      const chunk = segment && chunks.get(segment);
      return segment && chunk ? layout.offsetOf(chunk) + (address - segment.address) : 0;
    },
  };
}

function segmentChunk(
  image: FinalImage,
  segment: FinalSegment,
  tables: Tables,
  contents: (layout: Layout, segment: FinalSegment) => Uint8Array,
): Chunk {
  const { align, address, origin, pieces } = segment;
  return {
    name: 'segment',
    align,
    position: { address, isEmbedded: isEmbedded(image, address) },
    size: () => origin.size,
    write(out, layout) {
      out.copy(0, contents(layout, segment));
      const places = pieces && placesOf(image, tables, layout);
      if (places) for (const { offset, write } of pieces) out.copy(offset, write(places));
    },
  };
}

/** Where the tables are that our own code leads to, seen from the image. */
function placesOf({ embedded, class: bits, page }: FinalImage, tables: Tables, layout: Layout): Places {
  const { interpreterHeaders, symbols, lateOffsets, relocations } = tables;
  const moved = layout.at(0);
  const pages = writtenPages(tables, layout, page);
  const rangeOf = (chunk: Chunk | undefined): Places['packed'] =>
    chunk ? { address: layout.addressOf(chunk) - moved, size: layout.sizeOf(chunk) } : { address: -moved, size: 0 };
  const here = (address: number): number => layout.atEmbedded(address) - moved;
  return {
    zero: -moved,
    headers: interpreterHeaders ? layout.addressOf(interpreterHeaders.chunk) - moved : 0,
    headerCount: interpreterHeaders ? layout.sizeOf(interpreterHeaders.chunk) / segmentLayouts[bits].size : 0,
    lateValues: lateOffsets.map((offset) => layout.addressOf(symbols) + offset - moved),
    embedded: embedded && {
      ...embedded,
      base: here(embedded.base),
      entry: here(embedded.entry),
      start: here(embedded.start),
    },
    tables: { ...pages, address: pages.address - moved },
    packed: rangeOf(relocations.packed),
    records: [rangeOf(relocations.relocations), rangeOf(relocations.slots)],
    embeddedStart: embedded ? layout.atEmbedded(embedded.start) : 0,
  };
}

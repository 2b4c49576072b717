// The segments of the image: their bytes at their addresses, as they are; zeros behind them have none (R12).

import { contentsOf } from '../ir/content.ts';
import { segmentAt, type Image, type Segment } from '../ir/image.ts';
import type { Chunk, Layout } from './chunk.ts';

export interface SegmentChunks {
  readonly all: readonly { readonly segment: Segment; readonly chunk: Chunk }[];
  /** The file offset of an address of the image; for zeros, where they would be if they were in the file. */
  offsetOf(layout: Layout, address: number): number;
}

export function segmentChunks(image: Image): SegmentChunks {
  const contents = contentsOf(image);
  const all = image.segments.map((segment) => ({ segment, chunk: segmentChunk(segment, contents) }));
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

function segmentChunk(segment: Segment, contents: (segment: Segment) => Uint8Array): Chunk {
  return {
    name: 'segment', align: segment.align, position: { address: segment.address },
    size: () => segment.origin.size,
    write: (out) => out.copy(0, contents(segment)),
  };
}

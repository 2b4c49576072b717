// The bytes of an image's segments as they go into a file: those of the origin, with the addends of relative
// relocations and the targets of unbound slots written in place.

import { Bytes, sourceOf } from '../base/bytes.ts';
import { Writer } from '../base/writer.ts';
import { segmentAt, type FinalImage, type Image } from './image.ts';

/**
 * Gives the file part of each segment of an image: a new array, which the caller may keep.
 * @param at where an address of the image is in the output
 */
export function contentsOf(
  image: FinalImage,
  at: (address: number) => number = (address) => address,
): (segment: FinalSegment) => Uint8Array {
  const rows = rowsInPlace(image);
  const { get } = image.relocations;
  return (segment) => {
    const { origin, address } = segment;
    const out = new Writer(origin.size, image.isLittle);
    out.copy(0, origin.source.read(origin.offset, origin.size));
    for (const row of rows.get(segment) ?? []) out.word(get.place(row) - address, at(get.addend(row)), get.size(row));
    return out.bytes;
  };
}

type FinalSegment = FinalImage['segments'][number];

/**
 * Rows of relocations that the dynamic linker adds the load address to in place, by segment: relative ones, packed or
 * not, and slots that are bound later.
 * Programs that never move and tables that are packed have their addends nowhere else (R9).
 */
function rowsInPlace({ relocations, segments }: FinalImage): Map<FinalSegment, number[]> {
  const { get } = relocations;
  const rows = new Map<FinalSegment, number[]>();
  for (let row = 0; row < relocations.count; row++) {
    const kind = get.kind(row);
    if (kind !== 'relative' && !(kind === 'slot' && get.addend(row) !== 0)) continue;
    const place = get.place(row);
    const segment = segmentAt(segments, place);
    if (!segment || place + get.size(row) > segment.address + segment.origin.size) continue;
    const list = rows.get(segment);
    if (list) list.push(row);
    else rows.set(segment, [row]);
  }
  return rows;
}

/** Bytes of the memory of an image before any relocation; zeros where no file has bytes. A new array. */
export function bytesAt({ segments }: Pick<Image, 'segments'>, address: number, size: number): Uint8Array {
  const out = new Uint8Array(size);
  for (let done = 0; done < size;) {
    const segment = segmentAt(segments, address + done);
    const start = segment ? address + done - segment.address : 0;
    const end = segment
      ? segment.address + segment.memorySize
      : (segments.find((next) => next.address > address + done)?.address ?? Infinity);
    const count = Math.min(size, end - address) - done;
    if (segment && start < segment.origin.size)
      out.set(
        segment.origin.source.read(segment.origin.offset + start, Math.min(count, segment.origin.size - start)),
        done,
      );
    done += count;
  }
  return out;
}

/** A number of such memory, `size` bytes, exact below 2^53. */
export function wordAt(image: Pick<Image, 'segments' | 'isLittle'>, address: number, size: 4 | 8): number {
  const bytes = new Bytes(sourceOf(bytesAt(image, address, size)), image.isLittle);
  return size === 8 ? bytes.i64(0) : bytes.u32(0);
}

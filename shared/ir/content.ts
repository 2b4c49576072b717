// The bytes of an image's segments as they go into a file: those of the origin, with the addends of relative
// relocations and the targets of unbound slots written in place; all addends where relocations have none of their own.

import { Bytes, sourceOf } from '../base/bytes.ts';
import { Writer } from '../base/writer.ts';
import { descriptorAddendsOf, type RelocationKind } from '../elf/machine.ts';
import { isAddendAddress, segmentAt, type FinalImage, type Image } from './image.ts';

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
    for (const row of rows.get(segment) ?? []) {
      const addend = get.addend(row);
      const value = isAddendAddress(image.relocations, row) ? at(addend) : addend;
      for (const { start, size } of addendPlaces(image, row)) out.word(start - address, value, size);
    }
    return out.bytes;
  };
}

type FinalSegment = FinalImage['segments'][number];

/** Where the addend of a relocation stands in the file, if it does. */
export function addendPlaces(
  { relocations: { get }, machine, class: bits }: Pick<FinalImage, 'relocations' | 'machine' | 'class'>,
  row: number,
): { readonly start: number; readonly size: number }[] {
  const place = get.place(row);
  if (get.kind(row) !== 'tlsDescriptor') return [{ start: place, size: get.size(row) }];
  const word = bits / 8;
  return descriptorAddendsOf(machine).map((at) => ({ start: place + word * at, size: word }));
}

/**
 * Whether the addend of a relocation stands in its place. Relative ones, packed or not, and slots that are bound later
 * the dynamic linker adds the load address to; programs that never move and tables that are packed have those addends
 * nowhere else (R9).
 */
export function isAddendInPlace(
  { relocations: { get }, machine }: Pick<FinalImage, 'relocations' | 'machine'>,
  row: number,
): boolean {
  const kind = get.kind(row);
  if (kind === 'relative') return true;
  if (kind === 'slot') return get.addend(row) !== 0;
  return machine.relocationForm === 'REL' && !overwritten.has(kind);
}

/** Dynamic linkers look at no addend of these. */
const overwritten: ReadonlySet<RelocationKind> = new Set<RelocationKind>(['none', 'call', 'got', 'copy', 'tlsModule']);

/** Those rows by segment. */
function rowsInPlace(image: FinalImage): Map<FinalSegment, number[]> {
  const { relocations, segments } = image;
  const { get } = relocations;
  const rows = new Map<FinalSegment, number[]>();
  for (let row = 0; row < relocations.count; row++) {
    if (!isAddendInPlace(image, row)) continue;
    const segment = segmentAt(segments, get.place(row));
    const isIn = (end: number): boolean => segment !== undefined && end <= segment.address + segment.origin.size;
    if (!segment || !addendPlaces(image, row).every(({ start, size }) => isIn(start + size))) continue;
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

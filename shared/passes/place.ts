// The place pass: gives the file's own tables and the image their addresses. An image moves as a whole, so that its inner distances stay.

import { alignUp } from '../base/writer.ts';
import { isEmbedded, type Image, type Labels } from '../ir/image.ts';

/**
 * Places the tables, `room` bytes, before the image: a movable image moves behind them, a fixed one gets them below itself, or above when there is no room below (R8).
 * Images never share a page with anything else.
 */
export function place(image: Image, room: number): void {
  const align = largestAlign(image);
  const first = image.segments[0]?.address ?? 0;
  const low = Math.floor(first / align) * align;
  if (!image.isFixed) {
    image.tables.address = 0;
    rebase(image, alignUp(room, align) - low);
    return;
  }
  const below = low - alignUp(room, image.machine.pageSizes[1]);
  if (below >= lowestAddress) {
    image.tables.address = below;
    return;
  }
  const last = image.segments.findLast(({ address }) => !isEmbedded(image, address));
  image.tables.address = alignUp((last?.address ?? 0) + (last?.memorySize ?? 0), align);
  // The dynamic linker must not lie between the tables and the program (R4).
  if (image.embedded) moveEmbedded(image, alignUp(image.tables.address + room, align) - Math.floor(image.embedded.start / align) * align);
}

function moveEmbedded(image: Image, delta: number): void {
  const { embedded, segments, sections } = image;
  if (!embedded) return;
  for (const part of [...segments, ...sections]) if (isEmbedded(image, part.address)) part.address += delta;
  moveLabels(image.labels, delta, embedded.start);
  for (const field of ['base', 'start', 'entry'] as const) embedded[field] += delta;
}

/** Gives several images addresses of their own, one behind the other on pages of their own (R7). The first stays where it is. */
export function separate(images: readonly Image[]): void {
  let end = 0;
  images.forEach((image, rank) => {
    const align = largestAlign(image);
    if (rank > 0) rebase(image, alignUp(end, align) - Math.floor((image.segments[0]?.address ?? 0) / align) * align);
    const last = image.segments.at(-1);
    end = (last?.address ?? 0) + (last?.memorySize ?? 0);
  });
}

/** Linux lets no program map memory below (vm.mmap_min_addr). */
const lowestAddress = 0x10000;

function largestAlign({ segments, machine, tls }: Image): number {
  return segments.reduce((largest, { align }) => Math.max(largest, align), Math.max(machine.pageSizes[0], tls?.align ?? 1));
}

/** Moves an image by `delta` bytes: all that is an address, nothing that is an offset or absolute. */
export function rebase(image: Image, delta: number): void {
  if (delta === 0) return;
  const { symbols, labels, relocations, lifecycle, unwind } = image;
  for (const part of [...image.segments, ...image.sections, ...image.relro, ...image.protectedByCode]) part.address += delta;
  for (const stub of image.stubs) {
    stub.address += delta;
    stub.slot += delta;
  }
  for (const part of [image.tls, image.slots]) if (part) part.address += delta;
  if (image.entry !== undefined) image.entry += delta;
  if (image.embedded) for (const field of ['base', 'start', 'entry'] as const) image.embedded[field] += delta;
  for (const f of [...lifecycle.preinit, ...lifecycle.init, ...lifecycle.fini]) if (f.symbol < 0) f.address += delta;
  for (let row = 0; row < symbols.count; row++) if (isAddress(image, row)) symbols.value[row] = (symbols.value[row] ?? 0) + delta;
  moveLabels(labels, delta);
  for (let row = 0; row < relocations.count; row++) {
    relocations.place[row] = (relocations.place[row] ?? 0) + delta;
    const kind = relocations.kind[row];
    const addend = relocations.addend[row] ?? 0;
    if (kind === 'relative' || kind === 'irelative' || (kind === 'slot' && addend !== 0)) relocations.addend[row] = addend + delta;
  }
  if (!unwind) return;
  unwind.frames += delta;
  for (const column of [unwind.locations, unwind.descriptions]) for (let row = 0; row < column.length; row++) column[row] = (column[row] ?? 0) + delta;
}

/** The same for labels alone. @param from only those of addresses from here on */
export function moveLabels({ count, isAbsolute, kind, value }: Labels, delta: number, from = 0): void {
  for (let row = 0; row < count; row++) if (isAbsolute[row] === 0 && kind[row] !== 'tls' && (value[row] ?? 0) >= from) value[row] = (value[row] ?? 0) + delta;
}

/** Whether a symbol's value moves with the image: also that of an undefined function whose address is a PLT stub here. */
function isAddress({ symbols }: Image, row: number): boolean {
  const home = symbols.home[row];
  return symbols.kind[row] !== 'tls' && (home === 'image' || (home === 'undefined' && symbols.value[row] !== 0));
}

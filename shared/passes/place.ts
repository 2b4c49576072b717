// The place pass: gives the file's own tables and the image their addresses. An image moves as a whole, so that its
// inner distances stay.

import { raise } from '../base/columns.ts';
import { alignUp } from '../base/writer.ts';
import {
  endOf,
  isAddendAddress,
  isEmbedded,
  isLabelAddress,
  isSymbolAddress,
  lowestAddress,
  startOf,
  type FinalImage,
  type Image,
  type Labels,
  type Placement,
  type Probe,
} from '../ir/image.ts';

/**
 * Places the tables, `room` bytes, before the image: a movable image moves behind them, a fixed one gets them below
 * itself, or above when there is no room below (R8).
 * Images never share a page with anything else.
 */
export function place(image: FinalImage, room: number): Placement {
  const align = largestAlign(image);
  const { segments, embedded, isFixed, machine } = image;
  const low = Math.floor(startOf(segments) / align) * align;
  if (!isFixed) {
    const moved = alignUp(room, align) - low;
    return { tables: 0, isBehind: false, moved, embeddedMoved: moved };
  }
  const below = low - alignUp(room, machine.pageSizes[1]);
  if (below >= lowestAddress) return { tables: below, isBehind: false, moved: 0, embeddedMoved: 0 };
  const tables = alignUp(endOf(segments.filter(({ address }) => !isEmbedded(image, address))), align);
  // The dynamic linker must not lie between the tables and the program (R4).
  const embeddedMoved = embedded ? alignUp(tables + room, align) - Math.floor(embedded.start / align) * align : 0;
  return { tables, isBehind: image.givesHeader, moved: 0, embeddedMoved };
}

/**
 * Gives several images addresses of their own, one behind the other on pages of their own (R7). The first stays where
 * it is.
 */
export function separate(images: readonly Image[]): void {
  let end = 0;
  images.forEach((image, rank) => {
    const align = largestAlign(image);
    if (rank > 0) rebase(image, alignUp(end, align) - Math.floor(startOf(image.segments) / align) * align);
    end = endOf(image.segments);
  });
}

function largestAlign({ segments, page, tls }: FinalImage): number {
  return segments.reduce((largest, { align }) => Math.max(largest, align), Math.max(page, tls?.align ?? 1));
}

/** Moves an image by `delta` bytes: all that is an address, nothing that is an offset or absolute. */
export function rebase(image: Image, delta: number): void {
  if (delta === 0) return;
  const { symbols, labels, relocations, lifecycle, unwind, functionIndex } = image;
  for (const part of [...image.segments, ...image.sections, ...image.relro, ...image.protectedByCode])
    part.address += delta;
  for (const stub of image.stubs) {
    stub.address += delta;
    stub.slot += delta;
  }
  for (const part of [image.tls, image.slots]) if (part) part.address += delta;
  if (image.slots?.code !== undefined) image.slots.code += delta;
  if (image.entry !== undefined) image.entry += delta;
  if (image.embedded) for (const field of ['base', 'start', 'entry'] as const) image.embedded[field] += delta;
  for (const f of [...lifecycle.preinit, ...lifecycle.init, ...lifecycle.fini]) if (f.symbol < 0) f.address += delta;
  raise(symbols, 'value', delta, (row) => isSymbolAddress(symbols, row));
  moveLabels(labels, delta);
  moveProbes(image.probes, delta);
  raise(relocations, 'place', delta);
  raise(relocations, 'addend', delta, (row) => isAddendAddress(relocations, row));
  if (functionIndex) {
    raise(functionIndex, 'location', delta);
    raise(functionIndex, 'unwinding', delta, (row) => functionIndex.get.how(row) === 'address');
  }
  if (!unwind) return;
  unwind.frames += delta;
  raise(unwind.index, 'location', delta);
  raise(unwind.index, 'description', delta);
}

/** The same for labels alone. */
export function moveLabels(labels: Labels, delta: number): void {
  raise(labels, 'value', delta, (row) => isLabelAddress(labels, row));
}

/** The same for probes. */
export function moveProbes(probes: readonly Probe[], delta: number): void {
  for (const probe of probes) {
    probe.place += delta;
    if (probe.semaphore !== 0) probe.semaphore += delta;
  }
}

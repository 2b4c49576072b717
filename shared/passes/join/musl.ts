// The musl pass: segments of the form that musl's dynamic linker asks for, which is libc itself and does for a program
// other things than for a library.

import { sourceOf } from '../../base/bytes.ts';
import { alignUp } from '../../base/writer.ts';
import { segmentAt, type Image, type Segment } from '../../ir/image.ts';

export function suitMusl(image: Image): void {
  if (image.kind === 'executable') openCode(image);
  closeSlack(image);
}

/**
 * musl makes a library with DT_TEXTREL writable as a whole, code and all, and leaves it so; a program it takes as it is
 * (ldso/dynlink.c, map_library, kernel_mapped_dso). So code that is relocated is writable from the start.
 */
function openCode(image: Image): void {
  const {
    relocations: { count, get },
    segments,
    isFixed,
  } = image;
  const written = new Set<Segment | undefined>();
  for (let row = 0; row < count; row++) {
    const segment = isFixed && get.kind(row) === 'relative' ? undefined : segmentAt(segments, get.place(row));
    if (segment?.permissions.includes('w') === false) written.add(segment);
  }
  if (written.size === 0) return;
  image.segments = segments.map((segment) =>
    written.has(segment) ? { ...segment, permissions: segment.permissions.replace('r', 'rw') } : segment,
  );
  image.sections = image.sections.map((section) =>
    written.has(segmentAt(segments, section.address)) && !section.isTls ? { ...section, isWritable: true } : section,
  );
  // No code is left that would have to be made writable.
  image.flags.delete('textrel');
}

/**
 * musl gives what is left of the first and last page of a writable segment to malloc, but for what PT_GNU_RELRO covers
 * (ldso/dynlink.c, reclaim_gaps). Of several ranges that become read-only
 * that header can name only one: pages of the others belong to their segment as a whole (R13).
 */
function closeSlack(image: Image): void {
  const {
    machine: {
      pageSizes: [smallest],
    },
    page: largest,
  } = image;
  image.segments = image.segments.map((segment) => {
    const { address, memorySize, permissions, align } = segment;
    if (!permissions.includes('w')) return segment;
    // The largest that its file is laid out for, which may be smaller than those of others.
    const page = Math.max(smallest, Math.min(align, largest));
    const pageOf = (at: number): number => Math.floor(at / page) * page;
    const isProtected = (at: number): boolean =>
      image.relro.some((range) => at >= pageOf(range.address) && at < pageOf(range.address + range.size));
    const start = isProtected(address) ? pageOf(address) : address;
    const end = isProtected(address + memorySize - 1) ? alignUp(address + memorySize, page) : address + memorySize;
    return startedAt({ ...segment, memorySize: end - address }, start);
  });
}

/** The same segment, with zeros before it from `start` on. */
function startedAt(segment: Segment, start: number): Segment {
  const { origin, address, memorySize } = segment;
  const lead = address - start;
  if (lead === 0) return segment;
  const out = new Uint8Array(lead + origin.size);
  out.set(origin.source.read(origin.offset, origin.size), lead);
  return {
    ...segment,
    address: start,
    memorySize: lead + memorySize,
    origin: { source: sourceOf(out), offset: 0, size: out.length },
  };
}

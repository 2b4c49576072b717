// The segments pass: fewer mappings. Data that is only read, directly before data that is only read once it is
// relocated, becomes one with it: both are protected at once. So does what is only read and follows upon such.

import { bytesAt } from '../../ir/content.ts';
import { endOf, type Image, type Segment } from '../../ir/image.ts';

export function joinSegments(image: Image): void {
  // The smallest: of several files each is laid out for pages of its own.
  const [page] = image.machine.pageSizes;
  const pageOf = (address: number): number => Math.floor(address / page);
  const protectedLater = new Map(image.relro.map((range) => [pageOf(range.address), range]));
  const segments: Segment[] = [];
  for (const segment of image.segments) {
    const before = segments.at(-1);
    const range = protectedLater.get(pageOf(segment.address));
    if (
      before &&
      isConstant(segment) &&
      isConstant(before) &&
      pageOf(segment.address - 1) === pageOf(endOf([before]) - 1)
    )
      segments[segments.length - 1] = joined(before, segment);
    else if (
      !before ||
      !range ||
      !isConstant(before) ||
      before.memorySize > mostConstants ||
      segment.permissions !== 'rw' ||
      segment.address - (before.address + before.memorySize) > mostPages * page
    )
      segments.push(segment);
    else {
      segments[segments.length - 1] = joined(before, segment);
      range.size += range.address - before.address;
      range.address = before.address;
    }
  }
  image.segments = segments;
}

/** The gap is in the file, too: linkers leave less than two pages. */
const mostPages = 2;

/** Core dumps hold what is joined: not worth it for large tables. */
const mostConstants = 2 ** 20;

function isConstant({ permissions, origin, memorySize }: Segment): boolean {
  return permissions === 'r' && origin.size === memorySize;
}

function joined(first: Segment, second: Segment): Segment {
  const { address } = first;
  const distance = second.address - address;
  const size = distance + second.origin.size;
  const { offset } = first.origin;
  return {
    address,
    memorySize: distance + second.memorySize,
    permissions: second.permissions,
    align: Math.max(first.align, second.align),
    origin: {
      source: {
        size: offset + size,
        read: (at, count) => bytesAt({ segments: [first, second] }, address + at - offset, count),
      },
      offset,
      size,
    },
  };
}

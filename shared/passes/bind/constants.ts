// The last pass: what is known now is written into the segments' bytes. Bytes of the file grow over zeros where
// something is written there.

import { rowsWhere, selectRows } from '../../base/columns.ts';
import type { Log } from '../../base/log.ts';
import { hex } from '../../base/text.ts';
import { Writer } from '../../base/writer.ts';
import { mergeCodes } from '../../elf/codes.ts';
import { addendPlaces, bytesAt, isAddendInPlace } from '../../ir/content.ts';
import { segmentAt, type Image, type Section, type Segment } from '../../ir/image.ts';
import type { Constant, Merging } from '../merging.ts';

export function writeConstants(log: Log, image: Image, merging: Merging): void {
  const constants = [...merging.constants, ...(image.isFixed ? relativesOf(image) : [])];
  const bySegment = new Map<Segment, Constant[]>();
  for (const constant of constants) {
    const segment = segmentAt(image.segments, constant.place);
    if (!segment) throw new Error(`no segment for ${constant.place}`);
    const list = bySegment.get(segment);
    if (list) list.push(constant);
    else bySegment.set(segment, [constant]);
  }
  const ends = neededEnds(image, bySegment);
  for (const [segment, end] of ends)
    if (end > Math.max(segment.origin.size, largestGrown))
      log.add(
        mergeCodes.unsupported,
        { offset: 0, size: 0 },
        { what: `${hex(end)} bytes of zeros would have to be in the file, for what is written behind them` },
      );
  if (log.hasErrors) return;
  image.segments = image.segments.map((segment) => {
    const own = bySegment.get(segment) ?? [];
    const size = Math.max(segment.origin.size, ends.get(segment) ?? segment.origin.size);
    return own.length === 0 && size === segment.origin.size ? segment : rewritten(image, segment, own, size);
  });
  image.sections = image.sections.flatMap((section) => materialised(image, section));
}

/** 1 GiB. */
const largestGrown = 2 ** 30;

/** The addends of a program that never moves are the addresses themselves. */
function relativesOf(image: Image): Constant[] {
  const { relocations } = image;
  const { get } = relocations;
  const isRelative = (row: number): boolean => get.kind(row) === 'relative';
  const constants = rowsWhere(relocations, isRelative).map((row) => ({
    place: get.place(row),
    size: get.size(row),
    value: get.addend(row),
  }));
  image.relocations = selectRows(
    relocations,
    rowsWhere(relocations, (row) => !isRelative(row)),
  );
  return constants;
}

const sizeOf = (constant: Constant): number => ('bytes' in constant ? constant.bytes.length : constant.size);
const isZero = (constant: Constant): boolean =>
  'bytes' in constant ? constant.bytes.every((byte) => byte === 0) : constant.value === 0;

/** How many bytes of each segment must be in the file: some relocations have their addends there. */
function neededEnds(image: Image, bySegment: ReadonlyMap<Segment, readonly Constant[]>): Map<Segment, number> {
  const { segments, relocations } = image;
  const ends = new Map<Segment, number>();
  const reach = (segment: Segment, to: number): void => {
    const end = ends.get(segment);
    ends.set(segment, end === undefined ? to - segment.address : Math.max(end, to - segment.address));
  };
  for (const [segment, constants] of bySegment)
    for (const constant of constants) if (!isZero(constant)) reach(segment, constant.place + sizeOf(constant));
  for (let row = 0; row < relocations.count; row++) {
    const kind = relocations.get.kind(row);
    if (kind === 'slot' || !isAddendInPlace(image, row)) continue;
    if (kind !== 'relative' && relocations.get.addend(row) === 0) continue;
    for (const { start, size } of addendPlaces(image, row)) {
      const segment = segmentAt(segments, start);
      if (segment) reach(segment, start + size);
    }
  }
  return ends;
}

/** A number follows bytes that are copied: what lies in a copy is relocated later. */
function rewritten(image: Image, segment: Segment, constants: readonly Constant[], size: number): Segment {
  const out = new Writer(size, image.isLittle);
  out.copy(0, bytesAt(image, segment.address, size));
  for (const constant of constants)
    if ('bytes' in constant && !(isZero(constant) && constant.place + constant.bytes.length > segment.address + size))
      out.copy(constant.place - segment.address, constant.bytes);
  for (const constant of constants) {
    if ('bytes' in constant || constant.place + constant.size > segment.address + size) continue;
    const at = constant.place - segment.address;
    if (constant.size === 2) out.u16(at, constant.value & 0xffff);
    else if (constant.size === 1) out.u8(at, constant.value & 0xff);
    else out.word(at, constant.value, constant.size);
  }
  return {
    ...segment,
    origin: {
      source: {
        size,
        read: (offset, count) => out.bytes.subarray(offset - base(segment), offset - base(segment) + count),
      },
      offset: base(segment),
      size,
    },
  };
}

/** Offsets stay congruent to addresses. */
const base = ({ origin }: Segment): number => origin.offset;

/** A section of zeros is split where bytes of the file end. */
function materialised({ segments }: Image, section: Section): Section[] {
  const segment = section.isZero && !section.isTls ? segmentAt(segments, section.address) : undefined;
  const inFile = segment
    ? Math.min(segment.address + segment.origin.size, section.address + section.size) - section.address
    : 0;
  if (inFile <= 0) return [section];
  const filled = { ...section, name: section.name.replace(/^\.bss/, '.data.copied'), size: inFile, isZero: false };
  return inFile === section.size
    ? [filled]
    : [filled, { ...section, address: section.address + inFile, size: section.size - inFile, align: 1 }];
}

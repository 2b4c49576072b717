// The prune pass: headers and tables of the files, which the output has anew, are left out where they fill the start,
// the end or many pages of a read-only segment and no code can find them.

import { Bytes, sourceOf } from '../../base/bytes.ts';
import { isAnyRow } from '../../base/columns.ts';
import { counted } from '../../base/text.ts';
import { alignUp, Writer } from '../../base/writer.ts';
import { bytesAt } from '../../ir/content.ts';
import { endOf, segmentAt, type Image, type Range, type Section, type Segment } from '../../ir/image.ts';
import type { Merging, Part } from '../merging.ts';
import { tablesOf } from '../shim/libraries.ts';

/** Only the image's segments are cut: those of the parts stay as they were. */
export function pruneTables(image: Image, merging: Merging): void {
  const sections = new Map<Segment, Section[]>();
  for (const section of image.sections) {
    const segment = segmentAt(image.segments, section.address);
    const list = segment && sections.get(segment);
    if (list) list.push(section);
    else if (segment) sections.set(segment, [section]);
  }
  const left = new Map<Segment, readonly Range[]>();
  for (const part of merging.parts) {
    const cuttable = part.image.segments.filter(
      (segment) => sections.has(segment) && segment.permissions === 'r' && segment.origin.size === segment.memorySize,
    );
    const dead = deadSections(
      image,
      part,
      cuttable.flatMap((segment) => sections.get(segment) ?? []),
    );
    for (const segment of cuttable) {
      const ranges = rangesLeft(
        segment,
        (sections.get(segment) ?? []).filter((section) => !dead.has(section)),
        image.page,
      );
      if (ranges.length !== 1 || ranges[0]?.size !== segment.memorySize) left.set(segment, ranges);
    }
  }
  const bytes = [...left].reduce(
    (sum, [{ origin }, ranges]) => sum + origin.size - ranges.reduce((rest, { size }) => rest + size, 0),
    0,
  );
  if (bytes > 0)
    merging.decide('dropped', `${counted(bytes, 'byte')} of headers and tables that the output has anew are left out`);
  const names = merging.libraries === 'own' ? moveNames(image, merging, left) : undefined;
  cut(image, left);
  if (names) addNames(image, names);
}

/** Bytes that lie together from an address on. */
interface Names {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/**
 * What code of ours finds names in (R44): tables that would be cut are copied, all to one place, because each mapping
 * takes its time at start.
 */
function moveNames(image: Image, merging: Merging, left: ReadonlyMap<Segment, readonly Range[]>): Names | undefined {
  const address = alignUp(endOf(image.segments), image.page);
  const copies: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  for (const rank of merging.parts.keys()) {
    for (const [name, at] of Object.entries(tablesOf(merging, rank))) {
      const section = image.sections.find((each) => at !== undefined && isIn(at, each));
      const ranges = section && left.get(segmentAt(image.segments, section.address) as Segment);
      if (at === undefined || !section || !ranges || ranges.some((range) => isIn(at, range))) continue;
      const bytes = bytesAt(image, at, section.address + section.size - at);
      copies.push({ at: end, bytes });
      merging.movedTables.set(`${rank} ${name}`, address + end);
      end = alignUp(end + bytes.length, longestPadding);
    }
  }
  if (end === 0) return undefined;
  const out = new Writer(end, image.isLittle);
  for (const { at, bytes } of copies) out.copy(at, bytes);
  return { address, bytes: out.bytes };
}

const isIn = (at: number, { address, size }: Range): boolean => at >= address && at < address + size;

function addNames(image: Image, { address, bytes }: Names): void {
  const size = bytes.length;
  const origin = { source: sourceOf(bytes), offset: 0, size };
  image.segments.push({ address, memorySize: size, permissions: 'r', align: image.page, origin });
  image.sections.push({
    name: '.names.elfsmith',
    address,
    size,
    isZero: false,
    isWritable: false,
    isExecutable: false,
    isTls: false,
    align: 8,
  });
}

/** Leaves of some segments and of their sections only what lies in ranges. */
function cut(image: Image, kept: ReadonlyMap<Segment, readonly Range[]>): void {
  const clip = ({ address, size }: Range, to: Range): Range => {
    const start = Math.max(address, to.address);
    return { address: start, size: Math.min(address + size, to.address + to.size) - start };
  };
  image.sections = image.sections.flatMap((section) => {
    const ranges = kept
      .get(segmentAt(image.segments, section.address) as Segment)
      ?.map((range) => clip(section, range)) ?? [section];
    return ranges
      .filter(({ size }) => size > 0)
      .map((range) => (range.size === section.size ? section : { ...section, ...range, align: 1 }));
  });
  image.segments = image.segments.flatMap((segment) => {
    const { source, offset } = segment.origin;
    return (
      kept.get(segment)?.map(({ address, size }) => ({
        ...segment,
        address,
        memorySize: size,
        origin: { source, offset: offset + address - segment.address, size },
      })) ?? [segment]
    );
  });
}

/**
 * What stays of a segment: whole pages at its start can go, all behind its last byte that is needed, and many pages
 * between.
 */
function rangesLeft({ address }: Segment, live: readonly Section[], page: number): Range[] {
  const ranges: Range[] = [];
  for (const section of live) {
    const start = Math.max(address, Math.floor(section.address / page) * page);
    const before = ranges.at(-1);
    if (before && start - (before.address + before.size) < smallestHole)
      before.size = section.address + section.size - before.address;
    else ranges.push({ address: start, size: section.address + section.size - start });
  }
  return ranges;
}

/** 64 KiB: what is behind a hole is a mapping more. */
const smallestHole = 2 ** 16;

/** Of some sections of a part those that nobody needs. */
function deadSections(image: Image, part: Part, sections: readonly Section[]): Set<Section> {
  const header = headersOf(part);
  const isHeader = (section: Section): boolean =>
    header !== undefined && section.address === header.address && section.size <= header.size;
  const isLeft = ({ role }: Section): boolean => role !== undefined && role !== 'frames';
  const dead = sections.filter((section) => isLeft(section) || isHeader(section));
  // Of a table code could know no more than where it starts. From one of them, the header above all, it gets to all
  // others.
  const known = dead.map((section) =>
    section.role === 'table' || section.role === 'names' ? { address: section.address, size: 1 } : section,
  );
  const isSafe = !isReached(image, part, known);
  return new Set(isSafe ? dead : []);
}

/** The ELF header and the program headers behind it, with what aligns the first section. */
function headersOf({ object: { file }, image: { segments } }: Part): Range | undefined {
  const first = segments.find(({ origin }) => origin.offset === 0);
  const { offset, count, stride } = file.segmentTable;
  return first && offset === file.headerTable.layout.size
    ? { address: first.address, size: offset + count * stride + longestPadding }
    : undefined;
}

const longestPadding = 16;

/**
 * Whether something of a part may lead to one of the ranges: a relocation, a symbol, or bytes that would be the
 * distance to it, or its address.
 */
function isReached(
  { machine, isFixed, isLittle }: Image,
  { image: { relocations, symbols, segments, slots } }: Part,
  ranges: readonly Range[],
): boolean {
  if (ranges.length === 0) return false;
  const isWanted = wanted(ranges);
  const [relocation, symbol] = [relocations.get, symbols.get];
  if (
    isAnyRow(
      relocations,
      (row) =>
        (relocation.kind(row) === 'relative' || relocation.kind(row) === 'irelative') &&
        isWanted(relocation.addend(row)),
    )
  )
    return true;
  if (
    isAnyRow(
      symbols,
      (row) =>
        symbol.home(row) === 'image' &&
        symbol.kind(row) !== 'tls' &&
        symbol.binding(row) !== 'local' &&
        isWanted(symbol.value(row)),
    )
  )
    return true;
  return segments.some(({ address, permissions, origin }) => {
    if (!permissions.includes('x') && !isFixed) return false;
    const bytes = origin.source.read(origin.offset, origin.size);
    return (
      (permissions.includes('x') && machine.mayReach?.(bytes, address, isWanted, slots?.address) !== false) ||
      (isFixed && hasAddress(new Bytes(sourceOf(bytes), isLittle), origin.size, isWanted))
    );
  });
}

/**
 * Whether one of the ranges has an address from `first` to `last`. Nearly all have none: a map of blocks says so at
 * once.
 */
function wanted(ranges: readonly Range[]): (first: number, last?: number) => boolean {
  const [low, high] = [
    Math.min(...ranges.map(({ address }) => address)),
    Math.max(...ranges.map(({ address, size }) => address + size)),
  ];
  const blocks = new Uint8Array(blockOf(high - low) + 1);
  for (const { address, size } of ranges) blocks.fill(1, blockOf(address - low), blockOf(address + size - 1 - low) + 1);
  const isClose = (first: number, last: number): boolean => {
    const end = blockOf(Math.min(last, high) - low);
    for (let block = blockOf(Math.max(first, low) - low); block <= end; block++) if (blocks[block] === 1) return true;
    return false;
  };
  return (first, last = first) =>
    isClose(first, last) && ranges.some(({ address, size }) => last >= address && first < address + size);
}

const blockOf = (distance: number): number => Math.floor(distance / 256);

/** Programs that never move have addresses anywhere, of 4 bytes where those reach. */
function hasAddress(bytes: Bytes, size: number, isWanted: (target: number) => boolean): boolean {
  for (let at = 0; at + 4 <= size; at++) if (isWanted(bytes.u32(at))) return true;
  return false;
}

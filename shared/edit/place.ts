// Where everything goes. What is loaded keeps its offset and address as long as it fits; a table that has grown takes
// room that is free in memory and in the file already, and only what finds none gets a segment of its own behind all
// others. What is not loaded follows in its order.

import { alignUp } from '../base/writer.ts';
import { segmentFlags } from '../elf/constants.ts';
import { dynamicLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { addressIn, isWithin, loadType, type Binary, type Piece, type SectionRow, type SegmentRow } from './binary.ts';
import { evictedBy, freeRanges, roomOf, type FreeRange } from './room.ts';
import { inOrder } from './sections.ts';

/** Where the pieces are in the output, and what headers say of them. */
export interface Placed {
  offsetOf(piece: Piece): number;
  /** Undefined of what is not loaded. */
  addressOf(piece: Piece): number | undefined;
  sizeOf(piece: Piece): number;
  /** Final. */
  readonly segments: readonly SegmentRow[];
  readonly sections: readonly SectionRow[];
  /** Loaded pieces that are not where they were. */
  readonly moved: readonly Piece[];
  /** LOAD segments that the input has not. */
  readonly added: readonly SegmentRow[];
  /** The file ends here, but for what was appended to the input. */
  readonly end: number;
}

interface Home {
  readonly offset: number;
  readonly load: SegmentRow;
}

const writable = valueOf(segmentFlags, 'W');
const readable = valueOf(segmentFlags, 'R');
/** Of a new piece. */
const code = readable + valueOf(segmentFlags, 'X');

/** How large the pages are that the file is made for, in bytes. */
export function pageOf({ file, segments }: Binary): number {
  const [least, most] = file.machine.pageSizes;
  const aligns = segments.filter(({ type }) => type === loadType).map(({ align }) => align);
  return Math.max(least, Math.min(Math.max(1, ...aligns), Math.max(least, most)));
}

/** Finds a place for all pieces. */
export function place(binary: Binary): Placed {
  const sizes = sizesOf(binary);
  const homeless = new Set(
    binary.pieces.filter((piece) => {
      const size = sizes(piece, 0);
      if (piece.own) return true;
      return isLoaded(piece) ? size > roomOf(binary, piece, size) : piece.offset < binary.bodyEnd && size > piece.size;
    }),
  );
  // Each round, tables that are in the way of more program headers become homeless, too; at last those themselves.
  let added = 0;
  for (let round = 0; round < mostRounds; round++) {
    const homes = settle(binary, homeless, (piece) => sizes(piece, added));
    const more = homeless.has(binary.programHeaders)
      ? []
      : evictedBy(binary, sizes(binary.programHeaders, homes.added.length));
    if (homes.added.length === added && more.every((piece) => homeless.has(piece)))
      return finish(binary, homeless, homes, (piece) => sizes(piece, added));
    added = homes.added.length;
    for (const piece of more) homeless.add(piece);
  }
  throw new Error('the places do not come to rest');
}

/** Each round something new becomes homeless, or the number of segments is the last one's. */
const mostRounds = 64;

const isLoaded = ({ load, flags }: Piece): boolean => load !== undefined || flags !== undefined;

/** The size of each piece in the output, with so many segments more. */
function sizesOf(binary: Binary): (piece: Piece, added: number) => number {
  const { file, programHeaders, sectionHeaders, dynamic, segments, sections, entries } = binary;
  const nulls = segments.filter(({ type }) => type === 0).length;
  return (piece, added) => {
    if (piece === programHeaders) return (segments.length + Math.max(0, added - nulls)) * file.segmentTable.layout.size;
    if (piece === sectionHeaders) return sections.length * file.sectionTable.layout.size;
    if (piece === dynamic) return dynamicSize(binary, piece, entries.length);
    return piece.content?.length ?? piece.size;
  };
}

/** Of a dynamic section that has to move: more than it needs, so that the next change need not move it again. */
const spareEntries = 8;

function dynamicSize({ file }: Binary, { size }: Piece, count: number): number {
  const entry = dynamicLayouts[file.class].size;
  const needed = (count + 1) * entry;
  return needed <= size ? size : needed + spareEntries * entry;
}

interface Homes {
  readonly homes: ReadonlyMap<Piece, Home>;
  readonly added: readonly SegmentRow[];
  /** The ends of LOAD segments that have grown, in the file. */
  readonly ends: ReadonlyMap<SegmentRow, number>;
}

/** Gives homeless pieces places: where there is room, else in new segments. */
function settle(binary: Binary, homeless: ReadonlySet<Piece>, sizeOf: (piece: Piece) => number): Homes {
  const homes = new Map<Piece, Home>();
  const ends = new Map<SegmentRow, number>();
  const grow = (load: SegmentRow, end: number): void => {
    if (end > load.offset + load.fileSize) ends.set(load, Math.max(end, ends.get(load) ?? 0));
  };
  const ranges = freeRanges(binary, homeless, sizeOf(binary.programHeaders));
  // What stays can have grown into the room behind it.
  for (const piece of binary.pieces)
    if (piece.load && !homeless.has(piece)) {
      grow(piece.load, piece.offset + sizeOf(piece));
      take(ranges, piece.load, piece.offset, piece.offset + sizeOf(piece));
    }
  const waiting = [...homeless]
    .filter((piece) => piece !== binary.sectionHeaders)
    .sort((a, b) => Number(b === binary.programHeaders) - Number(a === binary.programHeaders) || a.offset - b.offset);
  const rest: Piece[] = [];
  for (const piece of waiting) {
    const home = piece.own ? undefined : findHome(binary, ranges, piece, sizeOf(piece));
    if (home) {
      homes.set(piece, home);
      take(ranges, home.load, home.offset, home.offset + sizeOf(piece));
      grow(home.load, home.offset + sizeOf(piece));
    } else rest.push(piece);
  }
  return { homes, ends, added: addSegments(binary, rest, ends, homes, sizeOf) };
}

const flagsOf = ({ flags, load }: Piece): number => flags ?? load?.flags ?? readable;
const isWritable = (piece: Piece): boolean => (flagsOf(piece) & writable) !== 0;

/** The first room that is large enough, in a segment with the permissions of the piece's own or with fewer. */
function findHome(binary: Binary, ranges: readonly FreeRange[], piece: Piece, size: number): Home | undefined {
  const isData = !isWritable(piece) && piece.flags !== code;
  const mayHold = (flags: number): boolean => flags === flagsOf(piece) || (isData && flags === readable);
  for (const { load, start, end } of ranges) {
    if (!mayHold(load.flags)) continue;
    if (piece === binary.programHeaders && !isFound(binary, load.address - load.offset)) continue;
    const offset = load.offset + alignUp(load.address + start - load.offset, piece.align) - load.address;
    if (offset + size <= end) return { offset, load };
  }
  return undefined;
}

/**
 * Kernels before Linux 5.18, and qemu, tell a program that its program headers are as far from its first segment in
 * memory as they are in the file (Linux fs/binfmt_elf.c, load_addr; qemu linux-user/elfload.c).
 */
const isFound = (binary: Binary, distance: number): boolean => distance === distanceOf(binary);
function distanceOf({ segments }: Binary): number {
  const first = segments.find(({ type }) => type === loadType);
  return first ? first.address - first.offset : 0;
}

/** Whether such kernels look for program headers elsewhere than at an offset. @param segments as they stand there */
export function areHeadersLost(
  segments: readonly Pick<SegmentRow, 'type' | 'offset' | 'address' | 'fileSize'>[],
  offset: number,
): boolean {
  const loads = segments.filter(({ type }) => type === loadType);
  const [first, holder] = [loads[0], loads.find((load) => isWithin(offset, 1, load.offset, load.fileSize))];
  return first !== undefined && holder !== undefined && first.address - first.offset !== holder.address - holder.offset;
}

/** Takes a range away from what is free. */
function take(ranges: FreeRange[], load: SegmentRow, start: number, end: number): void {
  ranges.forEach((range, index) => {
    if (range.load !== load || start >= range.end || end <= range.start) return;
    const left = { load, start: range.start, end: Math.min(start, range.end) };
    const right = { load, start: Math.max(end, range.start), end: range.end };
    ranges.splice(index, 1, ...[left, right].filter((each) => each.end > each.start));
  });
}

/** New segments behind all others: what is written first, so that the file can end with what is only read. */
function addSegments(
  binary: Binary,
  rest: readonly Piece[],
  ends: ReadonlyMap<SegmentRow, number>,
  homes: Map<Piece, Home>,
  sizeOf: (piece: Piece) => number,
): SegmentRow[] {
  const page = pageOf(binary);
  const loads = binary.segments.filter(({ type }) => type === loadType);
  const grownBy = (load: SegmentRow): number => Math.max(0, (ends.get(load) ?? 0) - load.offset - load.fileSize);
  let offset = Math.max(binary.bodyEnd, ...ends.values());
  let memory = Math.max(...loads.map((load) => load.address + load.memorySize + grownBy(load)));
  const added: SegmentRow[] = [];
  const isCode = ({ flags }: Piece): boolean => flags === code;
  const shared = rest.filter(({ own }) => !own);
  const data = shared.filter((piece) => !isWritable(piece) && !isCode(piece));
  const alone = rest.filter(({ own }) => own).map((piece) => [piece]);
  for (const group of [shared.filter(isWritable), shared.filter(isCode), data, ...alone]) {
    const [first] = group;
    if (!first) continue;
    const align = Math.max(...group.map((piece) => piece.align));
    const common = isCode(first) ? code : readable | (isWritable(first) ? writable : 0);
    const flags = first.own ? flagsOf(first) : common;
    offset = alignUp(offset, first.own ? 1 : align);
    const distance = distanceOf(binary);
    const distant = alignUp(Math.max(memory, offset + distance), page);
    const isDistant = group.includes(binary.programHeaders) && distant - distance - offset < largestHole;
    const address = first.own?.address ?? (isDistant ? distant : nextAddress(memory, offset, page, first));
    if (isDistant) offset = address - distance;
    // Congruent, as mmap wants it.
    offset += (((address - offset) % page) + page) % page;
    const load: SegmentRow = { ...blankSegment, type: loadType, flags, offset, address, align: page };
    for (const piece of group) {
      offset = alignUp(offset, first.own ? 1 : piece.align);
      homes.set(piece, { offset, load });
      offset += sizeOf(piece);
    }
    load.physicalAddress = address;
    load.fileSize = offset - load.offset;
    load.memorySize = Math.max(load.fileSize, first.own?.memorySize ?? 0);
    memory = Math.max(memory, load.address + load.memorySize);
    added.push(load);
  }
  return added;
}

/** Behind all others; with an alignment that an own segment asks for. */
function nextAddress(memory: number, offset: number, page: number, { own, align }: Piece): number {
  const start = alignUp(memory, page) + (offset % page);
  return own ? alignUp(start, align) : start;
}

/** Bytes of the file that are left out at most so that old kernels find program headers. */
const largestHole = 2 ** 28;

const blankSegment = { physicalAddress: 0, fileSize: 0, memorySize: 0, shift: 0 } as const;

/** Lays out what is not loaded, and has headers say where everything is. */
function finish(
  binary: Binary,
  homeless: ReadonlySet<Piece>,
  { homes, added, ends }: Homes,
  sizeOf: (piece: Piece) => number,
): Placed {
  const bodyEnd = Math.max(binary.bodyEnd, ...ends.values(), ...added.map(({ offset, fileSize }) => offset + fileSize));
  const { offsets, end } = layOutRest(binary, homeless, bodyEnd, sizeOf);
  const offsetOf = (piece: Piece): number => homes.get(piece)?.offset ?? offsets.get(piece) ?? piece.offset;
  const addressOf = (piece: Piece): number | undefined => {
    const home = homes.get(piece);
    return home ? home.load.address + (home.offset - home.load.offset) : addressIn(piece);
  };
  const moved = [...homes.keys()].filter((piece) => addressOf(piece) !== addressIn(piece));
  const where = { offsetOf, addressOf, sizeOf };
  const segments = binary.segments.map((row) => segmentRow(row, where, ends.get(row)));
  let nulls = added.length;
  const kept = segments.filter(({ type }) => type !== 0 || nulls-- <= 0);
  for (const load of added) {
    // They ascend in memory (gABI, Program Header).
    const next = kept.findIndex(({ type, address }) => type === loadType && address > load.address);
    const last = kept.findLastIndex(({ type }) => type === loadType);
    kept.splice(next >= 0 ? next : last + 1, 0, load);
  }
  const sections = binary.sections.map((row) => sectionRow(row, where));
  return { ...where, moved, added, end, segments: kept, sections: inOrder(binary, sections, moved) };
}

/** What is not loaded, in its order; at its offset as long as nothing is in the way. */
function layOutRest(
  binary: Binary,
  homeless: ReadonlySet<Piece>,
  bodyEnd: number,
  sizeOf: (piece: Piece) => number,
): { readonly offsets: ReadonlyMap<Piece, number>; readonly end: number } {
  const { pieces, sectionHeaders, isCompact } = binary;
  // Section headers in the middle of the file stay there as long as they can.
  const rest = pieces
    .filter((piece) =>
      piece === sectionHeaders ? piece.offset >= binary.bodyEnd || homeless.has(piece) : !isLoaded(piece),
    )
    .filter((piece) => piece.offset >= binary.bodyEnd || homeless.has(piece));
  const old = rest.filter(({ offset }) => offset >= binary.bodyEnd && offset < Infinity);
  const fresh = rest.filter((piece) => !old.includes(piece));
  // Readers of appended files take the end of the section headers for their start.
  const areHeadersLast = old.at(-1) === sectionHeaders && sectionHeaders !== undefined;
  const order = areHeadersLast ? [...old.slice(0, -1), ...fresh, sectionHeaders] : [...old, ...fresh];
  const offsets = new Map<Piece, number>();
  let at = bodyEnd;
  for (const piece of order) {
    const stays = piece.offset >= at && piece.offset < Infinity && !isCompact && !fresh.includes(piece);
    const offset = stays ? piece.offset : alignUp(at, piece.align);
    offsets.set(piece, offset);
    at = offset + sizeOf(piece);
  }
  return { offsets, end: at };
}

type Where = Pick<Placed, 'offsetOf' | 'addressOf' | 'sizeOf'>;

function segmentRow(row: SegmentRow, where: Where, end: number | undefined): SegmentRow {
  if (end !== undefined) {
    const size = end - row.offset;
    return { ...row, fileSize: size, memorySize: Math.max(row.memorySize, size) };
  }
  if (!row.piece) return row;
  const offset = where.offsetOf(row.piece) + row.shift;
  const at = where.addressOf(row.piece);
  const address = at === undefined ? row.address : at + row.shift;
  const grown = grownBy(row.piece, row.shift, row.fileSize, where);
  return {
    ...row,
    offset,
    address,
    physicalAddress: address + (row.physicalAddress - row.address),
    fileSize: row.fileSize + grown,
    memorySize: row.memorySize + grown,
  };
}

function sectionRow(row: SectionRow, where: Where): SectionRow {
  if (!row.piece) return row;
  const at = where.addressOf(row.piece);
  return {
    ...row,
    offset: where.offsetOf(row.piece) + row.shift,
    address: at === undefined ? row.address : at + row.shift,
    size: row.size + grownBy(row.piece, row.shift, row.size, where),
  };
}

/** By how much a row grows that ends where its piece does. */
function grownBy(piece: Piece, shift: number, size: number, { sizeOf }: Where): number {
  return shift + size === piece.size || shift === 0 ? sizeOf(piece) - piece.size : 0;
}

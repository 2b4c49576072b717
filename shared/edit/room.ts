// Room in the memory and in the file that an image has already: behind tables, at the ends of segments, where tables
// lay that had to move; and what is in the way of more program headers.

import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { lastNotAbove, wordAt } from '../decode/code/addresses.ts';
import { dynamicRelocationsOf } from '../decode/relocations/records.ts';
import { relocationRow } from '../decode/relocations/relocations.ts';
import { symbolTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { once } from '../base/once.ts';
import { addressIn, hasOnlySegments, loadType, type Binary, type Piece, type SegmentRow } from './binary.ts';
import { zerosFrom } from './tables.ts';

/** Offsets in the file, within a segment or at its end. */
export interface FreeRange {
  readonly load: SegmentRow;
  readonly start: number;
  readonly end: number;
}

const threadLocal = valueOf(symbolTypes, 'TLS');
/** Padding up to an alignment; larger holes of a file without section headers could be anything. */
const mostPadding = 16;

/** Where the next thing begins behind an offset that some header names. */
function nextStart({ starts }: Binary, offset: number): number {
  return starts[lastNotAbove(starts, offset - 1) + 1] ?? Infinity;
}

/** How many bytes a loaded piece may have where it is. @param wanted more is not looked for */
export function roomOf(binary: Binary, piece: Piece, wanted: number): number {
  if (!piece.load) return 0;
  if (wanted <= piece.size) return piece.size;
  return limitOf(binary, piece.load, piece.offset + piece.size, piece.offset + wanted) - piece.offset;
}

/** Up to where nothing but zeros follows that nobody names. @param most no further than that */
function limitOf(binary: Binary, load: SegmentRow, end: number, most: number): number {
  const { file } = binary;
  const loadEnd = load.offset + load.fileSize;
  const next = nextStart(binary, end);
  if (next < loadEnd || (hasOnlySegments(binary) && loadEnd - end >= mostPadding)) {
    const limit = hasOnlySegments(binary) && next - end >= mostPadding ? end : next;
    return zerosFrom(file.bytes.source, end, Math.min(limit, most));
  }
  const zeros = zerosFrom(file.bytes.source, end, Math.min(loadEnd, most));
  return zeros < loadEnd ? zeros : Math.max(zeros, Math.min(most, slackEnd(binary, load)));
}

/** Up to which offset a segment can be made longer. */
function slackEnd(binary: Binary, load: SegmentRow): number {
  const { file, segments, bodyEnd } = binary;
  const end = load.offset + load.fileSize;
  if (load.fileSize !== load.memorySize) return end;
  const loads = segments.filter(({ type }) => type === loadType);
  // Pages are no larger than what the segments were aligned for.
  const page = Math.max(...loads.map(({ align }) => align), file.machine.pageSizes[0]);
  const next = Math.min(...loads.filter(({ address }) => address > load.address).map(({ address }) => address));
  const memory = next === Infinity ? Infinity : Math.floor(next / page) * page - (load.address + load.memorySize);
  if (memory <= 0) return end;
  // The last bytes that are loaded: what follows in the file can go on.
  if (end === bodyEnd) return end + memory;
  return zerosFrom(file.bytes.source, end, Math.min(end + memory, nextStart(binary, end)));
}

/** What is free once some pieces have left their places, ascending. @param headersSize of the program headers */
export function freeRanges(binary: Binary, homeless: ReadonlySet<Piece>, headersSize: number): FreeRange[] {
  const { segments, programHeaders } = binary;
  const loads = segments.filter(({ type, fileSize }) => type === loadType && fileSize > 0);
  const ranges: FreeRange[] = loads.map((load) => ({
    load,
    start: load.offset + load.fileSize,
    end: slackEnd(binary, load),
  }));
  for (const piece of homeless)
    if (piece.load)
      ranges.push({
        load: piece.load,
        start: piece.offset,
        end: limitOf(binary, piece.load, piece.offset + piece.size, piece.load.offset + piece.load.fileSize),
      });
  ranges.sort((a, b) => a.start - b.start);
  const merged: FreeRange[] = [];
  const headersEnd = homeless.has(programHeaders) ? 0 : programHeaders.offset + headersSize;
  for (const { load, start, end } of ranges) {
    const isBehind = start >= headersEnd || end <= programHeaders.offset;
    const from = isBehind ? start : Math.min(end, headersEnd);
    const before = merged.at(-1);
    if (before?.load === load && before.end >= from)
      merged[merged.length - 1] = { ...before, end: Math.max(before.end, end) };
    else if (end > from) merged.push({ load, start: from, end });
  }
  return merged;
}

/**
 * The pieces that must go so that the program headers can have `size` bytes where they are; those themselves where
 * that is not possible.
 */
export function evictedBy(binary: Binary, size: number): readonly Piece[] {
  const { programHeaders: headers, pieces, starts } = binary;
  const [start, end] = [headers.offset + headers.size, headers.offset + size];
  if (size <= headers.size) return [];
  const inWay = pieces.filter((piece) => piece.offset < end && piece.offset + piece.size > start);
  const isMovable = (piece: Piece): boolean =>
    !piece.isFixed && (piece.isRelocations !== true || binary.mayMoveRelocations) && !isPinned(binary, piece);
  const isHeld = headers.load === undefined || end <= headers.load.offset + headers.load.fileSize;
  const holds = (offset: number): boolean =>
    inWay.some((piece) => offset >= piece.offset && offset < piece.offset + piece.size);
  const others = [...starts].some((offset) => offset >= start && offset < end && !holds(offset));
  return isHeld && !others && inWay.every(isMovable) && areZeros(binary, inWay, start, end) ? inWay : [headers];
}

/** Whether there is nothing between pieces. */
function areZeros(binary: Binary, pieces: readonly Piece[], start: number, end: number): boolean {
  let at = start;
  const gaps: (readonly [number, number])[] = [];
  for (const { offset, size } of pieces) {
    if (offset > at) gaps.push([at, offset]);
    at = Math.max(at, offset + size);
  }
  if (at < end) gaps.push([at, end]);
  return gaps.every(
    ([from, to]) =>
      (!hasOnlySegments(binary) || to - from < mostPadding) && zerosFrom(binary.file.bytes.source, from, to) === to,
  );
}

/** Whether relocations write into a piece or lead to it, or symbols that others can find lie in it. */
export function isPinned(binary: Binary, piece: Piece): boolean {
  const start = addressIn(piece);
  if (start === undefined || piece === binary.dynamic) return false;
  const known = pinsOf(binary);
  const first = known[lastNotAbove(known, start - 1) + 1] ?? Infinity;
  return first < start + piece.size;
}

/** Whether a symbol is not local and has an address: that of a thread-local one counts within its block. */
const isGlobalPlace = (info: number): boolean => info >> 4 !== 0 && (info & 0xf) !== threadLocal;

/** Addresses among the pieces that something knows, ascending. */
const pinsOf = once(({ file, pieces, dynamic }: Binary): Float64Array => {
  const ranges = pieces
    .filter((piece) => piece.load && piece !== dynamic)
    .map((piece) => ({ start: addressIn(piece) ?? 0, end: (addressIn(piece) ?? 0) + piece.size }))
    .sort((a, b) => a.start - b.start);
  const starts = Float64Array.from(ranges, ({ start }) => start);
  const isWithin = (address: number): boolean => address < (ranges[lastNotAbove(starts, address)]?.end ?? 0);
  const found: number[] = [];
  const note = (address: number): void => {
    if (isWithin(address)) found.push(address);
  };
  for (const { count, place, symbol, addend, hasAddend, type } of dynamicRelocationsOf(file))
    for (let row = 0; row < count; row++) {
      note(place(row));
      // What they write of thread-local variables is no address but a distance.
      const isThreadLocal = relocationRow(file, type(row))?.[2].startsWith('tls') === true;
      if (symbol(row) === 0 && !isThreadLocal) note(hasAddend ? addend(row) : (wordAt(file, place(row)) ?? 0));
    }
  const symbols = dynamicSymbolsOf(file);
  for (let row = 1; row < (symbols?.count ?? 0); row++)
    if (symbols && symbols.table.get.shndx(row) !== 0 && isGlobalPlace(symbols.table.get.info(row)))
      note(symbols.table.get.value(row));
  return Float64Array.from(found).sort();
});

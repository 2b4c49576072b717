// The map of a binary: its bytes and its address space side by side, to scale, as much of both as a picture has room
// for; and what takes the space. A view draws what comes from here and computes nothing itself.

import { once } from '../../base/once.ts';
import { counted, hex, readableSize } from '../../base/text.ts';
import type { Archive } from '../../decode/archive.ts';
import { isRelocatable, lastNotAbove } from '../../decode/code/addresses.ts';
import type { ElfFile } from '../../decode/file.ts';
import { segmentTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import {
  columnsOf,
  kindOfSegment,
  membersColumn,
  spaceOf,
  type Column,
  type LaneName,
  type PieceKind,
} from './columns.ts';

/** What the map is of: one of both. */
export interface MapSource {
  readonly file: ElfFile | undefined;
  readonly archive?: Archive | undefined;
}

/**
 * What is to be seen: a part of one lane, to which the other lane follows. Without it all of the file. Positions are
 * bytes from the lane's beginning, but that long stretches without memory are shorter.
 */
export interface MapWindow {
  readonly lane: LaneName;
  readonly from: number;
  readonly to: number;
}

export interface MapOptions {
  readonly window?: MapWindow;
  /** How many pieces of a column can be told apart; smaller ones become one. */
  readonly cells: number;
  readonly withSymbols: boolean;
}

/** A piece of a column, or several that are too small to be drawn. */
export interface MapRegion {
  /** Position in the lane, and how much of it. */
  readonly at: number;
  readonly length: number;
  /** Offset or address in hex, and bytes. */
  readonly start: string;
  readonly size: number;
  readonly kind: PieceKind;
  readonly name: string;
  readonly detail: string;
  readonly flags?: string;
  /** How many pieces it stands for. */
  readonly count: number;
  /** Drawn shorter than to scale. */
  readonly isCut: boolean;
  readonly row?: { readonly table: string; readonly row: number };
}

export interface MapColumn {
  readonly what: Column['what'];
  readonly regions: readonly MapRegion[];
}

export interface MapLane {
  readonly name: LaneName;
  /** All positions of the lane, and those that are shown. */
  readonly total: number;
  readonly from: number;
  readonly to: number;
  /** The first and the last byte shown, in hex; bytes of all of the lane. */
  readonly first: string;
  readonly last: string;
  readonly size: number;
  readonly columns: readonly MapColumn[];
  /** Why there is nothing to show; empty where there is. */
  readonly reason: string;
}

/** Which bytes of the file become which memory, in positions of both lanes. */
export interface MapBand {
  readonly name: string;
  readonly kind: PieceKind;
  readonly file: readonly [from: number, to: number];
  readonly memory: readonly [from: number, to: number];
}

/** What takes the space of the window, biggest first. */
export interface MapRanking {
  readonly what: Column['what'];
  readonly rows: readonly MapRegion[];
  /** Pieces that are not among the rows, and their bytes; bytes that no piece has. */
  readonly others: { readonly count: number; readonly size: number };
  readonly unnamed: number;
}

export interface BinaryMap {
  readonly lanes: readonly MapLane[];
  readonly focus: LaneName;
  readonly bands: readonly MapBand[];
  readonly rankings: readonly MapRanking[];
  readonly summary: string;
}

/** Rows of a ranking: more nobody reads. */
const mostRanked = 60;
const load = valueOf(segmentTypes, 'LOAD');

/** A lane with its scale. Natives are offsets or addresses. */
interface Lane {
  readonly name: LaneName;
  readonly columns: readonly Column[];
  readonly total: number;
  readonly size: number;
  toPosition(native: number): number;
  toNative(position: number): number;
  readonly reason: string;
}

/** Makes the picture of a window. Never throws: a window outside of the lane is moved into it. */
export function mapOf(source: MapSource, { window, cells, withSymbols }: MapOptions): BinaryMap {
  const lanes = lanesOf(source, withSymbols);
  const [first] = lanes as [Lane, ...Lane[]];
  const focus = lanes.find(({ name, total }) => name === window?.lane && total > 0) ?? first;
  const seen = inside(focus, window?.lane === focus.name ? window : undefined);
  const others = (lane: Lane): Range => inside(lane, source.file && counterpart(source.file, focus, seen, lane));
  const ranges = new Map(lanes.map((lane) => [lane, lane === focus ? seen : others(lane)]));
  const shown = lanes.map((lane) => shownLane(lane, ranges.get(lane) as Range, cells));
  return {
    lanes: shown,
    focus: focus.name,
    bands: source.file && lanes.length > 1 ? bandsOf(source.file, lanes, shown, cells) : [],
    rankings: focus.columns.filter(({ what }) => isRanked(what)).map((column) => rankingOf(focus, column, seen)),
    summary: summaryOf(focus, seen),
  };
}

/** A lane with all pieces of its columns, for the command line. */
export interface LaneJson {
  readonly lane: LaneName;
  /** Bytes, without stretches that are not mapped. */
  readonly size: number;
  readonly reason?: string;
  readonly columns: readonly { readonly what: Column['what']; readonly pieces: Iterable<PieceJson> }[];
}

export interface PieceJson {
  readonly start: string;
  readonly size: number;
  readonly kind: PieceKind;
  readonly name: string;
  readonly detail?: string;
  readonly flags?: string;
}

/** Both lanes of a binary; the pieces of a column are made one after the other, since there may be a million. */
export function laneJson(source: MapSource): LaneJson[] {
  return lanesOf(source, true).map(({ name, size, reason, columns }) => ({
    lane: name,
    size,
    ...(reason !== '' && { reason }),
    columns: columns.map((column) => ({ what: column.what, pieces: piecesOf(column) })),
  }));
}

function* piecesOf(column: Column): Generator<PieceJson> {
  const { starts, end } = column;
  for (const [index, start] of starts.entries()) {
    const { kind, name, detail, flags } = column.piece(index);
    const size = (starts[index + 1] ?? end) - start;
    yield {
      start: hex(start),
      size,
      kind,
      name,
      ...(detail !== '' && { detail }),
      ...(flags !== undefined && { flags }),
    };
  }
}

/** Positions from the first to the one behind the last. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function isRanked(what: Column['what']): boolean {
  return what === 'sections' || what === 'symbols' || what === 'members';
}

function lanesOf({ file, archive }: MapSource, withSymbols: boolean): Lane[] {
  const same = (native: number): number => native;
  const plain = { name: 'file', toPosition: same, toNative: same, reason: '' } as const;
  if (archive) {
    const column = membersColumn(archive);
    return [{ ...plain, columns: [column], total: column.end, size: column.end }];
  }
  if (!file) return [{ ...plain, columns: [], total: 0, size: 0, reason: 'no ELF file' }];
  const columns = columnsOf(file, 'file', withSymbols);
  const bytes: Lane = { ...plain, columns, total: file.bytes.size, size: file.bytes.size };
  return [bytes, memoryLane(file, withSymbols)];
}

function memoryLane(file: ElfFile, withSymbols: boolean): Lane {
  const columns = columnsOf(file, 'memory', withSymbols);
  const { naturals, positions, size } = scaleOf(file);
  const total = positions.at(-1) ?? 0;
  const between = (from: Float64Array, to: Float64Array, value: number): number => {
    const at = Math.min(Math.max(0, lastNotAbove(from, value)), from.length - 2);
    const [start, end] = [from[at] ?? 0, from[at + 1] ?? 0];
    const [toStart, toEnd] = [to[at] ?? 0, to[at + 1] ?? 0];
    const share = end > start ? Math.min(1, Math.max(0, (value - start) / (end - start))) : 0;
    return toStart + share * (toEnd - toStart);
  };
  return {
    name: 'memory',
    columns,
    total,
    size,
    toPosition: (native) => between(naturals, positions, native),
    toNative: (position) => between(positions, naturals, position),
    reason: columns.length > 0 ? '' : whyNoMemory(file),
  };
}

function whyNoMemory(file: ElfFile): string {
  return isRelocatable(file)
    ? 'a relocatable file has no addresses yet: the link editor gives them'
    : 'no LOAD segment: nothing of the file becomes memory';
}

/** The borders of memory, and their positions: a stretch without memory is at most `longest` long. */
const scaleOf = once((file: ElfFile): { naturals: Float64Array; positions: Float64Array; size: number } => {
  const pages = spaceOf(file)?.pages;
  if (!pages) return { naturals: new Float64Array(2), positions: new Float64Array(2), size: 0 };
  const naturals = Float64Array.from([...pages.starts, pages.end]);
  const lengthAt = (index: number): number => (naturals[index + 1] ?? 0) - (naturals[index] ?? 0);
  const isGap = (index: number): boolean => (pages.owners[index] ?? -1) < 0;
  let size = 0;
  let gaps = 0;
  for (let index = 0; index < pages.starts.length; index++)
    if (isGap(index)) gaps++;
    else size += lengthAt(index);
  const longest = Math.max(file.machine.pageSizes[0], size / (4 * Math.max(1, gaps)));
  const positions = new Float64Array(naturals.length);
  for (let index = 0; index < pages.starts.length; index++) {
    const length = lengthAt(index);
    positions[index + 1] = (positions[index] ?? 0) + (isGap(index) ? Math.min(length, longest) : length);
  }
  return { naturals, positions, size };
});

/** A range in a lane, at least a byte; all of it without one. */
function inside({ total }: Lane, range: Range | undefined): Range {
  const whole = { from: 0, to: total };
  if (!range || !(range.to > range.from)) return whole;
  const from = Math.min(Math.max(0, Math.floor(range.from)), Math.max(0, total - 1));
  return { from, to: Math.min(Math.max(Math.ceil(range.to), from + 1), Math.max(total, 1)) };
}

/** The bytes that become the memory in a range, or the other way round: from the first to the last. */
function counterpart(file: ElfFile, from: Lane, { from: start, to: end }: Range, to: Lane): Range | undefined {
  if (from.total === 0 || to.total === 0) return undefined;
  if (start <= 0 && end >= from.total) return undefined;
  const [first, last] = [from.toNative(start), from.toNative(end)];
  let low = Infinity;
  let high = -Infinity;
  for (const { type, offset, address, fileSize, memorySize } of file.segments) {
    if (type !== load) continue;
    const isFile = from.name === 'file';
    const here = isFile ? { start: offset, size: fileSize } : { start: address, size: memorySize };
    const there = isFile ? { start: address, size: memorySize } : { start: offset, size: fileSize };
    const [a, b] = [Math.max(first, here.start), Math.min(last, here.start + here.size)];
    if (b <= a || a - here.start >= there.size) continue;
    low = Math.min(low, there.start + a - here.start);
    high = Math.max(high, there.start + Math.min(b - here.start, there.size));
  }
  return high > low ? { from: to.toPosition(low), to: to.toPosition(high) } : undefined;
}

function shownLane(lane: Lane, range: Range, cells: number): MapLane {
  const { name, total, size, reason } = lane;
  const columns = lane.columns.map((column) => ({ what: column.what, regions: regionsIn(lane, column, range, cells) }));
  const [first, last] = [lane.toNative(range.from), lane.toNative(range.to)].map((native) => hex(Math.round(native)));
  return { name, total, ...range, first: first ?? '', last: last ?? '', size, columns, reason };
}

/** The pieces of a column in a range; of those that are smaller than a cell the neighbours in a cell become one. */
function regionsIn(lane: Lane, column: Column, { from, to }: Range, cells: number): MapRegion[] {
  const { starts } = column;
  const cell = (to - from) / Math.max(1, cells);
  const positionAt = (index: number): number =>
    lane.toPosition(index < starts.length ? (starts[index] ?? 0) : column.end);
  const regions: MapRegion[] = [];
  let index = Math.max(0, lastNotAbove(starts, lane.toNative(from)));
  while (index < starts.length && positionAt(index) < to) {
    const at = positionAt(index);
    let next = index + 1;
    if (positionAt(next) - at < cell) {
      // The first piece that ends behind the cell begins the next region.
      const behind = lastNotAbove(starts, lane.toNative(at + cell));
      next = Math.min(starts.length, Math.max(next, behind));
    }
    regions.push(regionOf(lane, column, index, next));
    index = next;
  }
  return regions;
}

/** The pieces from one to before another as one region. */
function regionOf(lane: Lane, column: Column, first: number, next: number): MapRegion {
  const { starts, end } = column;
  const [start, last] = [starts[first] ?? 0, next < starts.length ? (starts[next] ?? 0) : end];
  const at = lane.toPosition(start);
  const length = lane.toPosition(last) - at;
  const common = { at, length, start: hex(start), size: last - start, isCut: length < (last - start) * 0.999 };
  const count = next - first;
  if (count === 1) return { ...common, ...column.piece(first), count };
  return { ...common, ...piecesText(column, first, next), count };
}

/** Names that are told of what is drawn as one are cut to this many characters. */
const longestName = 60;

/** What several pieces are called together: their number, and the first and the last that has a name. */
function piecesText(column: Column, first: number, next: number): Pick<MapRegion, 'kind' | 'name' | 'detail'> {
  const isNamed = (index: number): boolean => (column.owners[index] ?? -1) >= 0;
  let [low, high] = [first, next - 1];
  while (low < high && !isNamed(low)) low++;
  while (high > low && !isNamed(high)) high--;
  const [one, other] = [column.piece(low), column.piece(high)];
  const names = [...new Set([one.name, other.name])].map((name) =>
    name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name,
  );
  return {
    kind: one.kind === other.kind ? one.kind : 'mixed',
    name: manyText(column, first, next),
    detail: names.join(' … '),
  };
}

/** How many pieces of a column are named before each. */
const namedBefore = once((column: Column): Uint32Array => {
  const counts = new Uint32Array(column.owners.length + 1);
  for (const [index, owner] of column.owners.entries()) counts[index + 1] = (counts[index] ?? 0) + Number(owner >= 0);
  return counts;
});

const nouns: Readonly<Record<Column['what'], string>> = {
  members: 'member',
  segments: 'segment',
  pages: 'stretch of pages',
  sections: 'section',
  symbols: 'symbol',
};

function manyText(column: Column, first: number, next: number): string {
  const counts = namedBefore(column);
  const named = (counts[next] ?? 0) - (counts[first] ?? 0);
  const gaps = next - first - named;
  const noun = nouns[column.what];
  const parts = [named > 0 ? counted(named, noun, plural(noun)) : '', gaps > 0 ? counted(gaps, 'gap') : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function plural(noun: string): string {
  return noun.startsWith('stretch') ? noun.replace('stretch', 'stretches') : `${noun}s`;
}

function bandsOf(file: ElfFile, lanes: readonly Lane[], shown: readonly MapLane[], cells: number): MapBand[] {
  const [fileLane, memory] = lanes as [Lane, Lane];
  const [fileShown, memoryShown] = shown as [MapLane, MapLane];
  const isSeen = ([from, to]: readonly [number, number], lane: MapLane): boolean => to > lane.from && from < lane.to;
  const isWide = ([from, to]: readonly [number, number], lane: MapLane): boolean =>
    to - from >= (lane.to - lane.from) / cells;
  return file.segments
    .filter(({ type, fileSize }) => type === load && fileSize > 0)
    .map((segment): MapBand => {
      const { index, offset, address, fileSize } = segment;
      return {
        name: `LOAD ${index}`,
        kind: kindOfSegment(segment),
        file: [fileLane.toPosition(offset), fileLane.toPosition(offset + fileSize)],
        memory: [memory.toPosition(address), memory.toPosition(address + fileSize)],
      };
    })
    .filter(({ file, memory }) => isSeen(file, fileShown) && isSeen(memory, memoryShown))
    .filter(({ file, memory }) => isWide(file, fileShown) || isWide(memory, memoryShown));
}

/** The pieces that take most of a range. */
function rankingOf(lane: Lane, column: Column, { from, to }: Range): MapRanking {
  const { starts, owners, end, what } = column;
  const [first, last] = [Math.round(lane.toNative(from)), Math.round(lane.toNative(to))];
  const top: { index: number; size: number }[] = [];
  const others = { count: 0, size: 0 };
  let unnamed = 0;
  for (let index = Math.max(0, lastNotAbove(starts, first)); index < starts.length; index++) {
    const start = starts[index] ?? 0;
    if (start >= last) break;
    const size = Math.min(last, starts[index + 1] ?? end) - Math.max(first, start);
    if ((owners[index] ?? -1) < 0) {
      if (column.piece(index).kind !== 'unmapped') unnamed += size;
      continue;
    }
    others.count++;
    others.size += size;
    if (top.length < mostRanked || size > (top.at(-1)?.size ?? 0)) enter(top, { index, size });
  }
  for (const { size } of top) others.size -= size;
  others.count -= top.length;
  const rows = top.map(({ index, size }) => ({ ...regionOf(lane, column, index, index + 1), size }));
  return { what, rows, others, unnamed };
}

/** Puts a piece into its place of a list that is in order and keeps its length. */
function enter(top: { index: number; size: number }[], piece: { index: number; size: number }): void {
  let at = top.length;
  while (at > 0 && (top[at - 1]?.size ?? 0) < piece.size) at--;
  top.splice(at, 0, piece);
  if (top.length > mostRanked) top.pop();
}

function summaryOf(lane: Lane, { from, to }: Range): string {
  const where = `${hex(Math.round(lane.toNative(from)))} to ${hex(Math.round(lane.toNative(to)))}`;
  const what = lane.name === 'file' ? 'bytes of the file' : 'addresses';
  return `${what} ${where}, ${readableSize(Math.round(lane.toNative(to) - lane.toNative(from)))}`;
}

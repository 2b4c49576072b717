// The columns of the map: what lies side by side along the file's bytes and along the address space. The pieces of a
// column follow each other without hole or overlap from the lane's first byte to its last.

import { once } from '../../base/once.ts';
import { hex } from '../../base/text.ts';
import type { Archive } from '../../decode/archive.ts';
import { isRelocatable, lastNotAbove, offsetOf, segmentAt } from '../../decode/code/addresses.ts';
import type { ElfFile, Section, Segment } from '../../decode/file.ts';
import { titleOf } from '../../decode/file.ts';
import { regionsOf, type Region } from '../../decode/regions.ts';
import { symbolIntervals, type SymbolIntervals } from '../../decode/symbols/nearest.ts';
import { symbolName, symbolType } from '../../decode/symbols/symbols.ts';
import { sectionFlags, sectionTypes, segmentFlags, segmentTypes, symbolTypes } from '../../elf/constants.ts';
import { hasBits, valueOf } from '../../elf/names.ts';
import { readableName } from '../../listing/naming.ts';
import { relroOf } from '../../verdicts/relro.ts';
import { summaryOf } from '../../verdicts/summary.ts';

/** Along the bytes of the file, or along addresses. */
export type LaneName = 'file' | 'memory';

/**
 * What a piece is, for its colour. constant: memory that stays as it is; zeros: memory without bytes of the file;
 * unloaded: bytes that no process sees; gap: what nothing names; unmapped: addresses without memory.
 */
export type PieceKind = 'header' | 'code' | 'data' | 'constant' | 'zeros' | 'unloaded' | 'gap' | 'unmapped' | 'mixed';

export interface Piece {
  readonly kind: PieceKind;
  readonly name: string;
  /** More in words; empty when there is no more. */
  readonly detail: string;
  /** Permissions of pages and segments: `r-x`. */
  readonly flags?: string;
  /** The row of the listing that shows it; absent where its place leads there. */
  readonly row?: { readonly table: string; readonly row: number };
}

/** Pieces from `starts[0]` to `end`; each ends where the next begins. Offsets or addresses in bytes. */
export interface Column {
  readonly what: 'members' | 'segments' | 'pages' | 'sections' | 'symbols';
  readonly starts: Float64Array;
  readonly end: number;
  /** Whose bytes a piece is; -1 for what lies between. */
  readonly owners: Int32Array;
  piece(index: number): Piece;
}

const load = valueOf(segmentTypes, 'LOAD');
const [canRead, canWrite, canExecute] = ['R', 'W', 'X'].map((name) => valueOf(segmentFlags, name)) as [
  number,
  number,
  number,
];
const [alloc, write, execute, tls] = ['ALLOC', 'WRITE', 'EXECINSTR', 'TLS'].map((name) =>
  valueOf(sectionFlags, name),
) as [number, number, number, number];
const noBits = valueOf(sectionTypes, 'NOBITS');
const [func, ifunc] = [valueOf(symbolTypes, 'FUNC'), valueOf(symbolTypes, 'GNU_IFUNC')];

/** Intervals that claim bytes, ascending by start. Where several claim the same the first has it. */
interface Claims {
  readonly count: number;
  start(index: number): number;
  end(index: number): number;
}

/** What claims and what lies between them, from `start` to `end`. @param borders where what lies between is cut */
function cover(claims: Claims, start: number, end: number, borders: Float64Array): Omit<Column, 'what' | 'piece'> {
  const starts: number[] = [];
  const owners: number[] = [];
  let at = start;
  const fill = (to: number): void => {
    while (at < to) {
      starts.push(at);
      owners.push(-1);
      at = Math.min(to, borders[lastNotAbove(borders, at) + 1] ?? Infinity);
    }
  };
  for (let index = 0; index < claims.count && at < end; index++) {
    const claimed = Math.min(end, claims.end(index));
    if (claimed <= at || claims.start(index) >= end) continue;
    fill(claims.start(index));
    starts.push(at);
    owners.push(index);
    at = claimed;
  }
  fill(end);
  return { starts: Float64Array.from(starts), owners: Int32Array.from(owners), end };
}

function claimsOf<T>(items: readonly T[], start: (item: T) => number, size: (item: T) => number): Claims {
  return {
    count: items.length,
    start: (index) => start(items[index] as T),
    end: (index) => start(items[index] as T) + size(items[index] as T),
  };
}

function flagsText(flags: number): string {
  const letter = (bit: number, text: string): string => (hasBits(flags, bit) ? text : '-');
  return letter(canRead, 'r') + letter(canWrite, 'w') + letter(canExecute, 'x');
}

function kindOfFlags(isCode: boolean, isWritable: boolean): PieceKind {
  if (isCode) return 'code';
  return isWritable ? 'data' : 'constant';
}

/** What the memory of a segment is for. */
export function kindOfSegment({ flags }: Segment): PieceKind {
  return kindOfFlags(hasBits(flags, canExecute), hasBits(flags, canWrite));
}

function kindOfSection({ flags, type }: Section): PieceKind {
  if (!hasBits(flags, alloc)) return 'unloaded';
  return type === noBits ? 'zeros' : kindOfFlags(hasBits(flags, execute), hasBits(flags, write));
}

const loadsOf = once((file: ElfFile): readonly Segment[] =>
  file.segments.filter((s) => s.type === load && s.memorySize > 0),
);

/** The LOAD segments by their offset, and the borders of their bytes. */
const loadsInFile = once((file: ElfFile) => {
  const loads = loadsOf(file)
    .filter((s) => s.fileSize > 0)
    .sort((a, b) => a.offset - b.offset);
  const borders = Float64Array.from(loads.flatMap((s) => [s.offset, s.offset + s.fileSize])).sort();
  return { loads, borders };
});

function segmentsColumn(file: ElfFile): Column {
  const { loads, borders } = loadsInFile(file);
  const claims = claimsOf(
    loads,
    (s) => s.offset,
    (s) => s.fileSize,
  );
  const covered = cover(claims, 0, file.bytes.size, borders);
  const between: Piece = { kind: 'unloaded', name: 'not loaded', detail: 'no process sees these bytes' };
  return {
    what: 'segments',
    ...covered,
    piece: (index) => segmentPiece(loads[covered.owners[index] ?? -1]) ?? between,
  };
}

function segmentPiece(segment: Segment | undefined): Piece | undefined {
  if (!segment) return undefined;
  const { index, flags, address } = segment;
  return {
    kind: kindOfSegment(segment),
    name: `LOAD ${index}`,
    detail: `loaded at ${hex(address)}`,
    flags: flagsText(flags),
    row: { table: 'segments', row: index },
  };
}

function regionsColumn(file: ElfFile): Column {
  const regions = regionsOf(file);
  return {
    what: 'sections',
    starts: Float64Array.from(regions, ({ offset }) => offset),
    owners: Int32Array.from(regions, ({ kind }, index) => (kind === 'gap' ? -1 : index)),
    end: file.bytes.size,
    piece: (index) => regionPiece(regions[index] as Region, index),
  };
}

function regionPiece({ kind, name, section, hint, shares }: Region, index: number): Piece {
  const row = section ? { table: 'sections', row: section.index } : { table: 'map', row: index };
  const words = [hint, shares.length > 0 ? `shares bytes with ${shares.join(', ')}` : ''];
  return { kind: kindOfRegion(kind, section), name, detail: words.filter((word) => word !== '').join('; '), row };
}

function kindOfRegion(kind: Region['kind'], section: Section | undefined): PieceKind {
  if (section) return kindOfSection(section);
  if (kind === 'gap') return 'gap';
  return kind === 'table' ? 'constant' : 'header';
}

/** Symbols that have a size, by the offsets of their bytes. */
interface PlacedSymbols extends Claims {
  readonly entry: Uint32Array;
}

/**
 * Sorted by start, which they mostly are; of several at one start those of higher rank, which the index has last, come
 * first.
 */
function placed(starts: Float64Array, ends: Float64Array, entries: Uint32Array): PlacedSymbols {
  const order = new Uint32Array(starts.length).map((_, at) => at);
  const startOf = (index: number): number => starts[order[index] ?? 0] ?? 0;
  const isSorted = starts.every((start, at) => at === 0 || (starts[at - 1] ?? 0) <= start);
  if (!isSorted) order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && startOf(next) === startOf(first)) next++;
    if (next - first > 1) order.subarray(first, next).reverse();
    first = next;
  }
  return {
    count: order.length,
    start: startOf,
    end: (index) => ends[order[index] ?? 0] ?? 0,
    entry: Uint32Array.from(order, (at) => entries[at] ?? 0),
  };
}

/** @param place the interval of a symbol along the lane; undefined where it has none */
function symbolClaims(
  { count, start, end }: SymbolIntervals,
  place: (entry: number, start: number, end: number) => { start: number; end: number } | undefined,
): PlacedSymbols {
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const entries = new Uint32Array(count);
  let kept = 0;
  for (let entry = 0; entry < count; entry++) {
    const found = end(entry) > start(entry) ? place(entry, start(entry), end(entry)) : undefined;
    if (!found) continue;
    starts[kept] = found.start;
    ends[kept] = found.end;
    entries[kept++] = entry;
  }
  return placed(starts.subarray(0, kept), ends.subarray(0, kept), entries.subarray(0, kept));
}

function symbolsInFile(file: ElfFile): Column {
  const symbols = symbolIntervals(file);
  const claims = symbolClaims(symbols, (entry, start, end) =>
    isRelocatable(file) ? inSection(file, symbols.section(entry), start, end) : inSegment(file, start, end),
  );
  const borders = Float64Array.from(regionsOf(file), ({ offset }) => offset);
  return symbolColumn(file, symbols, claims, cover(claims, 0, file.bytes.size, borders));
}

function inSection(
  file: ElfFile,
  index: number,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const section = file.sections[index];
  if (!section || start >= section.fileSize) return undefined;
  return { start: section.offset + start, end: section.offset + Math.min(end, section.fileSize) };
}

function inSegment(file: ElfFile, start: number, end: number): { start: number; end: number } | undefined {
  const segment = segmentAt(file, start);
  if (!segment || start - segment.address >= segment.fileSize) return undefined;
  const moved = segment.offset - segment.address;
  return { start: start + moved, end: Math.min(end + moved, segment.offset + segment.fileSize) };
}

function symbolColumn(
  file: ElfFile,
  symbols: SymbolIntervals,
  { entry }: PlacedSymbols,
  covered: ReturnType<typeof cover>,
): Column {
  const { owners } = covered;
  const between: Piece = { kind: 'gap', name: 'no symbol', detail: 'no symbol with a size covers these bytes' };
  return {
    what: 'symbols',
    ...covered,
    piece: (index) => {
      const owner = owners[index] ?? -1;
      return owner < 0 ? between : symbolPiece(file, symbols, entry[owner] ?? 0);
    },
  };
}

function symbolPiece(file: ElfFile, symbols: SymbolIntervals, entry: number): Piece {
  const { table, row } = symbols.symbol(entry);
  const name = symbolName(table, row);
  const readable = readableName(name);
  const type = symbolType(table, row);
  const isCode = type === func || type === ifunc;
  const isWritable = !isCode && hasBits(segmentAt(file, symbols.start(entry))?.flags ?? canWrite, canWrite);
  return {
    kind: kindOfFlags(isCode, isWritable),
    name: readable ?? name,
    detail: readable === undefined ? '' : name,
    row: { table: table.id, row },
  };
}

/** Addresses from the lowest page that is mapped to the end of the highest. */
interface Space {
  readonly start: number;
  readonly end: number;
  /** Where memory begins and ends: what lies between sections or symbols is cut there. */
  readonly borders: Float64Array;
  readonly pages: Column;
}

/** What memory a process has of the file; undefined for what has no addresses. */
export const spaceOf = once((file: ElfFile): Space | undefined => {
  const spans = pageSpans(file);
  const [first] = spans;
  if (!first || isRelocatable(file)) return undefined;
  const end = spans.reduce((highest, span) => Math.max(highest, span.end), first.end);
  const borders = Float64Array.from(spans.flatMap((span) => [span.start, span.end])).sort();
  const claims = claimsOf(
    spans,
    (span) => span.start,
    (span) => span.end - span.start,
  );
  const covered = cover(claims, first.start, end, borders);
  const pages: Column = {
    what: 'pages',
    ...covered,
    piece: (index) => spans[covered.owners[index] ?? -1]?.piece ?? unmappedPiece(covered.starts, index),
  };
  return { start: first.start, end, borders, pages };
});

/** Addresses of kernels are below zero here and above all others for the CPU (docs/architecture.md, Decisions). */
function unmappedPiece(starts: Float64Array, index: number): Piece {
  const isTurn = (starts[index] ?? 0) < 0 && (starts[index + 1] ?? 0) > 0;
  const detail = isTurn ? 'the address space begins anew: what stands before is its end' : 'no memory of this file';
  return { kind: 'unmapped', name: 'not mapped', detail };
}

/** Pages with the same permissions. */
interface PageSpan {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/** Whole pages are mapped; the page that two segments share is the later one's, which is mapped over the other. */
function pageSpans(file: ElfFile): PageSpan[] {
  const loads = loadsOf(file).toSorted((a, b) => a.address - b.address);
  const [page] = file.machine.pageSizes;
  const down = (address: number): number => Math.floor(address / page) * page;
  const spans: PageSpan[] = [];
  const protectedRanges = isRelroApplied(file) ? relroOf(file).ranges : [];
  for (const [index, segment] of loads.entries()) {
    const last = segment.address + segment.memorySize;
    const next = loads[index + 1];
    const limit = next && next.address >= last ? down(next.address) : Infinity;
    const end = Math.max(segment.address, Math.min(Math.ceil(last / page) * page, limit));
    const span = { start: down(segment.address), end, piece: pagesPiece(segment) };
    if (end > span.start) spans.push(...split(span, protectedRanges));
  }
  return spans;
}

function pagesPiece(segment: Segment): Piece {
  const { index, flags, memorySize, fileSize } = segment;
  const zeros =
    memorySize > fileSize ? `, ${hex(memorySize - fileSize)} bytes of them zeros without bytes in the file` : '';
  return {
    kind: kindOfSegment(segment),
    name: `LOAD ${index}`,
    detail: `pages of LOAD segment ${index}${zeros}`,
    flags: flagsText(flags),
    row: { table: 'segments', row: index },
  };
}

/** The parts of a span that become read-only after relocation are spans of their own. */
function split(span: PageSpan, ranges: readonly { readonly start: number; readonly end: number }[]): PageSpan[] {
  const parts: PageSpan[] = [];
  let at = span.start;
  for (const range of ranges) {
    const [start, end] = [Math.max(at, range.start), Math.min(span.end, range.end)];
    if (end <= start || span.piece.flags?.[1] !== 'w') continue;
    if (start > at) parts.push({ ...span, start: at, end: start });
    const { name, row } = span.piece;
    const piece: Piece = {
      kind: 'constant',
      name: `RELRO of ${name}`,
      detail: 'writable until it is relocated, read-only from then on (PT_GNU_RELRO)',
      flags: 'r--',
      ...(row && { row }),
    };
    parts.push({ start, end, piece });
    at = end;
  }
  return at < span.end ? [...parts, { ...span, start: at }] : parts;
}

function isRelroApplied(file: ElfFile): boolean {
  const verdict = summaryOf(file).hardening.find(({ name }) => name === 'RELRO');
  return verdict !== undefined && verdict.text !== 'no RELRO';
}

function sectionsInMemory(file: ElfFile, { start, end, borders }: Space): Column {
  const isMapped = ({ flags, type, size }: Section): boolean =>
    size > 0 && hasBits(flags, alloc) && !(hasBits(flags, tls) && type === noBits);
  const sections = file.sections.filter(isMapped).sort((a, b) => a.address - b.address);
  const claims = claimsOf(
    sections,
    (s) => s.address,
    (s) => s.size,
  );
  const covered = cover(claims, start, end, borders);
  return {
    what: 'sections',
    ...covered,
    piece: (index) => {
      const section = sections[covered.owners[index] ?? -1];
      return section ? sectionPiece(section) : betweenPiece(file, covered.starts[index] ?? 0, 'no section');
    },
  };
}

function sectionPiece(section: Section): Piece {
  const detail = section.type === noBits ? 'zeros, no bytes in the file' : '';
  return {
    kind: kindOfSection(section),
    name: titleOf(section),
    detail,
    row: { table: 'sections', row: section.index },
  };
}

/** What no section or symbol names: memory of a segment all the same, the rest of its last page, or nothing. */
function betweenPiece(file: ElfFile, address: number, name: string): Piece {
  if (segmentAt(file, address))
    return headersPiece(file, address) ?? { kind: 'gap', name, detail: 'memory of a LOAD segment' };
  const { pages, start } = spaceOf(file) ?? {};
  const index = pages ? lastNotAbove(pages.starts, Math.max(address, start ?? address)) : -1;
  const isMapped = pages !== undefined && (pages.owners[index] ?? -1) >= 0;
  return isMapped
    ? { kind: 'gap', name: 'rest of a page', detail: 'mapped with its page, though no segment asks for it' }
    : { kind: 'unmapped', name: 'not mapped', detail: 'no memory of this file' };
}

/** The first segment has the headers in it: no section and no symbol names them. */
function headersPiece(file: ElfFile, address: number): Piece | undefined {
  const offset = offsetOf(file, address);
  const starts = fileColumns(file).own.at(-1)?.starts;
  const region = offset === undefined || !starts ? undefined : regionsOf(file)[lastNotAbove(starts, offset)];
  if (!region || region.kind === 'section' || region.kind === 'table' || region.kind === 'gap') return undefined;
  return { kind: 'header', name: `${region.name} …`, detail: 'headers, which the first LOAD segment has in it' };
}

function symbolsInMemory(file: ElfFile, { start, end, borders }: Space): Column {
  const symbols = symbolIntervals(file);
  const claims = symbolClaims(symbols, (_, start, end) => ({ start, end }));
  const sections = file.sections.filter(({ flags }) => hasBits(flags, alloc)).map(({ address }) => address);
  const cuts = Float64Array.from([...borders, ...sections]).sort();
  const covered = cover(claims, start, end, cuts);
  const column = symbolColumn(file, symbols, claims, covered);
  return {
    ...column,
    piece: (index) =>
      (covered.owners[index] ?? -1) < 0
        ? betweenPiece(file, covered.starts[index] ?? 0, 'no symbol')
        : column.piece(index),
  };
}

/** The columns of a lane; of symbols only when they are wanted, since a big file has a million. */
export function columnsOf(file: ElfFile, lane: LaneName, withSymbols: boolean): readonly Column[] {
  const { own, symbols } = lane === 'file' ? fileColumns(file) : memoryColumns(file);
  return withSymbols && own.length > 0 ? [...own, symbols()] : own;
}

interface LaneColumns {
  readonly own: readonly Column[];
  symbols(): Column;
}

function later(make: () => Column): () => Column {
  let made: Column | undefined;
  return () => (made ??= make());
}

const fileColumns = once((file: ElfFile): LaneColumns => ({
  own: [...(loadsInFile(file).loads.length > 0 ? [segmentsColumn(file)] : []), regionsColumn(file)],
  symbols: later(() => symbolsInFile(file)),
}));

const memoryColumns = once((file: ElfFile): LaneColumns => {
  const space = spaceOf(file);
  if (!space) return { own: [], symbols: later(() => symbolsInFile(file)) };
  return { own: [space.pages, sectionsInMemory(file, space)], symbols: later(() => symbolsInMemory(file, space)) };
});

/** The members of an archive along its bytes; headers and padding lie between. */
export const membersColumn = once((archive: Archive): Column => {
  const members = archive.members.filter(({ size }) => !archive.isThin && size > 0);
  const claims = claimsOf(
    members,
    (member) => member.dataOffset,
    (member) => member.size,
  );
  const covered = cover(claims, 0, archive.source.size, new Float64Array());
  const between: Piece = { kind: 'header', name: 'headers, index', detail: 'what ar(1) keeps between the members' };
  return {
    what: 'members',
    ...covered,
    piece: (index) => {
      const member = members[covered.owners[index] ?? -1];
      if (!member) return between;
      const { name, isElf, index: row } = member;
      return { kind: isElf ? 'code' : 'unloaded', name, detail: '', row: { table: 'members', row } };
    },
  };
});

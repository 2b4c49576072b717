// Unwind tables: .eh_frame_hdr, the sorted index through which exceptions find the frame description of an address (LSB
// Core 5.0, 10.6.2), and how many records .eh_frame has.

import type { Bytes } from '../../base/bytes.ts';
import { Leb128 } from '../../base/leb128.ts';
import { once } from '../../base/once.ts';
import { fieldAt, tableOf, type Table } from '../../base/table.ts';
import { codes } from '../../elf/codes.ts';
import { pointerBases, pointerFormats, segmentTypes } from '../../elf/constants.ts';
import { unwindHeaderLayout, unwindRowLayout, wideUnwindRowLayout } from '../../elf/layouts.ts';
import { valueOf } from '../../elf/names.ts';
import { offsetOf } from './addresses.ts';
import { clippedCount, hasNoSections, type ElfFile, type Section, type Segment } from '../file.ts';

/** The index. Rows are functions in ascending order of their first address. */
export interface UnwindIndex {
  readonly section: Section | undefined;
  readonly segment: Segment | undefined;
  readonly header: Table<'version' | 'pointerEncoding' | 'countEncoding' | 'tableEncoding'>;
  readonly offset: number;
  readonly address: number;
  /** The encodings by name: `sdata4 | pcrel`. */
  readonly encodings: { readonly pointer: string; readonly count: string; readonly table: string };
  /** Address of .eh_frame; undefined when its encoding can't be read. */
  readonly frames: number | undefined;
  /** Rows as the header states them; `count` are read. */
  readonly stated: number;
  readonly count: number;
  /** The records, empty when their encoding is not the usual one. */
  readonly rows: Table<'location' | 'description'>;
  /** First address of the function of a row. */
  location(row: number): number;
  /** Address of its frame description in .eh_frame. */
  description(row: number): number;
  readonly isSorted: boolean;
}

const segmentType = valueOf(segmentTypes, 'GNU_EH_FRAME');
const omitted = valueOf(pointerBases, 'omit');
const indirect = valueOf(pointerBases, 'indirect');
const dataRelative = valueOf(pointerBases, 'datarel');
const pcRelative = valueOf(pointerBases, 'pcrel');
/** Forms of rows that are read, both relative to the index. */
const rowForms = new Map([
  [valueOf(pointerFormats, 'sdata4') | dataRelative, unwindRowLayout],
  [valueOf(pointerFormats, 'sdata8') | dataRelative, wideUnwindRowLayout],
]);
const formatBits = 0x0f;
const baseBits = 0x70;

type Place = { readonly offset: number; readonly size: number; readonly address: number };
type Warn = (problem: string, at: { offset: number; size: number }) => void;

/** The index of a file, through PT_GNU_EH_FRAME or its section; undefined when it has none. */
export const unwindIndexOf = once((file: ElfFile): UnwindIndex | undefined => {
  const segment = file.segments.find((s) => s.type === segmentType && s.fileSize > 0);
  const section = file.sections.find((s) => s.name === '.eh_frame_hdr' && s.fileSize > 0);
  // Stripped debug files keep the segment's header without its bytes.
  const place = segment && (section || hasNoSections(file)) ? segment : section;
  if (!place || place.offset < 0 || place.offset + unwindHeaderLayout.size > file.bytes.size) return undefined;
  const { offset, address, fileSize } = place;
  return { section, segment, ...readIndex(file, { offset, address, size: fileSize }) };
});

function readIndex(file: ElfFile, { offset, address, size }: Place): Omit<UnwindIndex, 'section' | 'segment'> {
  const end = Math.min(offset + size, file.bytes.size);
  const header = tableOf(file.bytes, unwindHeaderLayout, offset, 1);
  const [version, tableEncoding] = [header.get.version(0), header.get.tableEncoding(0)];
  const [pointerEncoding, countEncoding] = [header.get.pointerEncoding(0), header.get.countEncoding(0)];
  const warn: Warn = (problem, at) => file.log.add(codes.badUnwindTable, at, { problem });
  if (version !== 1) warn(`version is ${version}, not 1`, fieldAt(header, 'version', 0));

  const pointer = readPointer(file, pointerEncoding, offset + unwindHeaderLayout.size, end, offset, address);
  const count = readPointer(file, countEncoding, pointer.next, end, offset, address);
  const form = rowForms.get(tableEncoding);
  if (!form && tableEncoding !== omitted)
    warn(`the table is encoded as ${encodingName(tableEncoding)}: not read`, fieldAt(header, 'tableEncoding', 0));
  const layout = form ?? unwindRowLayout;
  const stated = Math.max(0, count.value ?? 0);
  const kept = form ? Math.min(stated, clippedCount(end, count.next, stated, layout.size)) : 0;
  if (form && kept < stated)
    warn(`${stated} rows stated, room for ${kept}`, { offset: pointer.next, size: count.next - pointer.next });
  const rows = tableOf(file.bytes, layout, count.next, kept);
  const unsorted = firstUnsorted(rows);
  if (unsorted !== undefined) warn(`row ${unsorted} lies before the one above it`, fieldAt(rows, 'location', unsorted));
  return {
    header,
    offset,
    address,
    frames: pointer.value,
    stated,
    count: kept,
    rows,
    isSorted: unsorted === undefined,
    encodings: {
      pointer: encodingName(pointerEncoding),
      count: encodingName(countEncoding),
      table: encodingName(tableEncoding),
    },
    location: (row) => address + rows.get.location(row),
    description: (row) => address + rows.get.description(row),
  };
}

function firstUnsorted({ get, count }: Table<'location' | 'description'>): number | undefined {
  let before = -Infinity;
  for (let row = 0; row < count; row++) {
    const location = get.location(row);
    if (location < before) return row;
    before = location;
  }
  return undefined;
}

/** An encoding byte in words: `sdata4 | pcrel`, `omit`. */
function encodingName(encoding: number): string {
  if (encoding === omitted) return pointerBases.name(omitted);
  const words = [pointerFormats.name(encoding & formatBits)];
  if ((encoding & baseBits) !== 0) words.push(pointerBases.name(encoding & baseBits));
  if ((encoding & indirect) !== 0) words.push(pointerBases.name(indirect));
  return words.join(' | ');
}

/** Reads an encoded pointer; no value when it is omitted, relative to something unknown here, or ends behind `end`. */
export function readPointer(
  file: ElfFile,
  encoding: number,
  at: number,
  end: number,
  headerOffset: number,
  headerAddress: number,
): { value: number | undefined; next: number } {
  if (encoding === omitted) return { value: undefined, next: at };
  const raw = readNumber(file, pointerFormats.name(encoding & formatBits), at, end);
  if (raw.value === undefined || (encoding & indirect) !== 0) return { value: undefined, next: raw.next };
  const starts = new Map([
    [0, 0],
    [pcRelative, headerAddress + (at - headerOffset)],
    [dataRelative, headerAddress],
  ]);
  const start = starts.get(encoding & baseBits);
  return { value: start === undefined ? undefined : start + raw.value, next: raw.next };
}

function readNumber(
  file: ElfFile,
  format: string,
  at: number,
  end: number,
): { value: number | undefined; next: number } {
  const { bytes } = file;
  if (format === 'uleb128' || format === 'sleb128') {
    const stream = new Leb128(bytes, at, end);
    const value = format === 'uleb128' ? stream.unsigned() : stream.signed();
    return { value: stream.isCut ? undefined : value, next: stream.at };
  }
  const size = format === 'absptr' ? file.class / 8 : Number(/data([248])$/.exec(format)?.[1] ?? Infinity);
  if (at + size > end) return { value: undefined, next: at };
  return { value: fixedNumber(bytes, at, size, format.startsWith('s')), next: at + size };
}

function fixedNumber(bytes: Bytes, at: number, size: number, isSigned: boolean): number {
  if (size === 8) return bytes.i64(at);
  if (size === 4) return isSigned ? bytes.i32(at) : bytes.u32(at);
  return isSigned ? (bytes.u16(at) << 16) >> 16 : bytes.u16(at);
}

/** How many records .eh_frame has: common ones (CIE) and frame descriptions (FDE). Reads the heads of all of them. */
export interface FrameSummary {
  readonly section: Section | undefined;
  readonly offset: number;
  readonly size: number;
  readonly common: number;
  readonly descriptions: number;
}

/** A length of this value says that the real one follows in 8 bytes (DWARF 5, 7.4). */
export const longLength = 0xffffffff;

/** Counts the records of .eh_frame, the section or what .eh_frame_hdr points at; undefined when there is none. */
export const framesOf = once((file: ElfFile): FrameSummary | undefined => {
  const section = file.sections.find((s) => s.name === '.eh_frame' && s.fileSize > 0);
  const address = unwindIndexOf(file)?.frames;
  const offset = section?.offset ?? (address === undefined ? undefined : offsetOf(file, address));
  if (offset === undefined || offset < 0) return undefined;
  const end = section ? section.offset + section.fileSize : file.bytes.size;
  let common = 0;
  let descriptions = 0;
  let at = offset;
  while (at + 8 <= end) {
    const short = file.bytes.u32(at);
    if (short === 0) break;
    const isLong = short === longLength;
    const length = isLong ? file.bytes.i64(at + 4) : short;
    const start = at + (isLong ? 12 : 4);
    if (length < 4 || start + length > end) break;
    if (file.bytes.u32(start) === 0) common++;
    else descriptions++;
    at = start + length;
  }
  return { section, offset, size: (section ? end : at) - offset, common, descriptions };
});

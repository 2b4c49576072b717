// The frames pass: one .eh_frame of all parts' frame descriptions. Exceptions would find those of each part through the
// index, but debuggers read one section.

import { Bytes, sourceOf } from '../../base/bytes.ts';
import { joinRows, raise, rowsWhere, selectRows, valueIn } from '../../base/columns.ts';
import { Leb128 } from '../../base/leb128.ts';
import type { Log } from '../../base/log.ts';
import { alignUp, Writer } from '../../base/writer.ts';
import { mergeCodes } from '../../elf/codes.ts';
import { bytesAt } from '../../ir/content.ts';
import { endOf, farthest, segmentAt, startOf, unwindColumns, type Image, type Unwind } from '../../ir/image.ts';
import { joinUnwind } from './join.ts';
import type { Merging } from '../merging.ts';

/** A record (LSB Core 5.0, 10.6.1), with offsets in the bytes of its part. */
interface Entry {
  readonly at: number;
  readonly end: number;
  /** Of a description: its common record. */
  readonly common: number | undefined;
  /** What changes when pointers get wider or move, ascending. */
  readonly fields: readonly Field[];
}

/**
 * A distance from its own place to an address, an address that never changes, a count of bytes, a byte that says how
 * such are written, the size of what follows that with them.
 */
interface Field {
  readonly kind: 'pointer' | 'address' | 'count' | 'encoding' | 'size';
  readonly at: number;
  readonly width: number;
}

/** The records of one part, without terminator. */
interface Frames {
  readonly unwind: Unwind;
  readonly bytes: Uint8Array;
  readonly records: readonly Entry[];
}

/**
 * Leaves all as it is when some part's descriptions are of a form that is not known here; refuses that where parts lie
 * too far from each other.
 */
export function joinFrames(log: Log, image: Image, merging: Merging): void {
  const parts = merging.parts.flatMap(({ image: { unwind, isFixed } }) => (unwind ? [{ unwind, isFixed }] : []));
  const all = parts.flatMap(({ unwind, isFixed }) => readFrames(image, unwind, isFixed) ?? []);
  const address = alignUp(endOf(image.segments), image.page);
  const isWide = address - startOf(image.segments) + all.reduce((sum, { bytes }) => sum + bytes.length, 0) >= farthest;
  if (parts.length < 2) return;
  if (all.length < parts.length || (isWide && !all.every(canGrow))) {
    if (isWide) log.add(mergeCodes.unsupported, { offset: 0, size: 0 }, { what: farAndUnusual });
    merging.decide('unwind', 'the frame descriptions stay where they are: debuggers see only those of the first file');
    return;
  }
  const joined = isWide ? widened(image, all, address) : moved(image, all, address);
  if (isWide)
    merging.decide(
      'unwind',
      'parts lie more than 2 GiB from each other: exceptions find frame descriptions one by one, without the index',
    );
  const { bytes, unwinds } = joined;
  image.unwind = joinUnwind(unwinds.map((unwind, index) => (index === 0 ? { ...unwind, frames: address } : unwind)));
  addFrames(image, address, bytes);
}

const farAndUnusual =
  'parts lie more than 2 GiB from each other, and some have frame descriptions of an unusual form: exceptions would ' +
  'not pass from one to the other';

/** The section of all parts takes the place of theirs. */
function addFrames(image: Image, address: number, bytes: Uint8Array): void {
  image.segments.push({
    address,
    memorySize: bytes.length,
    permissions: 'r',
    align: image.page,
    origin: { source: sourceOf(bytes), offset: 0, size: bytes.length },
  });
  image.sections = image.sections.map((section) =>
    section.role === 'frames' ? { ...section, name: `.old${section.name}`, role: 'table' as const } : section,
  );
  image.sections.push({
    name: '.eh_frame',
    role: 'frames',
    address,
    size: bytes.length,
    isZero: false,
    isWritable: false,
    isExecutable: false,
    isTls: false,
    align: recordAlign,
  });
}

interface Joined {
  readonly bytes: Uint8Array;
  readonly unwinds: readonly Unwind[];
}

/** The records as they are, but for their distances. */
function moved(image: Image, all: readonly Frames[], address: number): Joined {
  const size = all.reduce((sum, { bytes }) => alignUp(sum, recordAlign) + bytes.length, 0) + terminator;
  const out = new Writer(size, image.isLittle);
  let at = 0;
  const unwinds = all.map(({ unwind, bytes, records }): Unwind => {
    at = alignUp(at, recordAlign);
    out.copy(at, bytes);
    const delta = address + at - unwind.frames;
    const words = new Bytes(sourceOf(bytes), image.isLittle);
    for (const { fields } of records) {
      for (const field of fields) {
        const value = field.kind === 'pointer' ? numberOf(words, field) : 0;
        if (value !== 0) out.word(at + field.at, value - delta, field.width);
      }
    }
    at += bytes.length;
    const index = joinRows(unwindColumns, [unwind.index]);
    raise(index, 'description', delta);
    return { ...unwind, index };
  });
  return { bytes: out.bytes, unwinds };
}

/** The records with pointers of 8 bytes. */
function widened(image: Image, all: readonly Frames[], address: number): Joined {
  // A field grows to twice its size at most, and a record by less than its alignment besides.
  const out = new Writer(
    all.reduce((sum, { bytes, records }) => sum + 2 * bytes.length + recordAlign * records.length, terminator),
    image.isLittle,
  );
  let at = 0;
  const unwinds = all.map(({ unwind, bytes, records }): Unwind => {
    const places = new Map<number, number>();
    const words = new Bytes(sourceOf(bytes), image.isLittle);
    for (const record of records) {
      const start = at;
      places.set(record.at, start);
      // Zeros behind it mean nothing (DW_CFA_nop).
      at = alignUp(copyWidened(out, start, bytes, words, record, address - unwind.frames), recordAlign);
      out.u32(start, at - start - lengthSize);
      if (record.common !== undefined) out.u32(start + lengthSize, start + lengthSize - valueIn(places, record.common));
    }
    return { ...unwind, index: relocated(unwind, places, address) };
  });
  return { bytes: out.bytes.subarray(0, at + terminator), unwinds };
}

/** The index of records that are somewhere else now, by offset. A damaged one may name what is no record. */
function relocated(
  { frames, index: { get }, index }: Unwind,
  places: ReadonlyMap<number, number>,
  address: number,
): Unwind['index'] {
  const found = selectRows(
    index,
    rowsWhere(index, (row) => places.has(get.description(row) - frames)),
  );
  for (let row = 0; row < found.count; row++)
    found.set.description(row, address + valueIn(places, found.get.description(row) - frames));
  return found;
}

/**
 * Copies a record to `to` and gives its end.
 * @param delta by how much the addresses of two equal offsets in the part's bytes and in the output's differ
 */
function copyWidened(
  out: Writer,
  to: number,
  bytes: Uint8Array,
  words: Bytes,
  { at, end, fields }: Entry,
  delta: number,
): number {
  let [from, next] = [at, to];
  for (const [index, field] of fields.entries()) {
    out.copy(next, bytes.subarray(from, field.at));
    next += field.at - from;
    from = field.at + field.width;
    const value = field.kind === 'address' ? 0 : numberOf(words, field);
    if (field.kind === 'address') out.copy(next, bytes.subarray(field.at, from));
    else if (field.kind === 'encoding') out.u8(next, (value & ~formatMask) | wideFormatOf(value & formatMask));
    else if (field.kind === 'size') out.u8(next, value + growthOf(fields.slice(index + 1)));
    else out.word(next, field.kind === 'pointer' && value !== 0 ? value + field.at - next - delta : value, 8);
    next += isNumber(field) ? 8 : field.width;
  }
  out.copy(next, bytes.subarray(from, end));
  return next + end - from;
}

const isNumber = ({ kind }: Field): boolean => kind === 'pointer' || kind === 'count';
const growthOf = (fields: readonly Field[]): number =>
  fields.reduce((sum, field) => sum + (isNumber(field) ? 8 - field.width : 0), 0);
/** Sizes are written in one byte. */
const canGrow = ({ records }: Frames): boolean =>
  records.every(({ fields }) => fields.every(({ kind, width }) => kind !== 'size' || width === 1));

function numberOf(words: Bytes, { kind, at, width }: Field): number {
  if (width === 8) return words.i64(at);
  if (width !== 4) return words.u8(at);
  return kind === 'count' ? words.u32(at) : words.i32(at);
}

const recordAlign = 8;
/** A length of 0 ends the section. */
const terminator = 4;
const lengthSize = 4;
/** DW_EH_PE: formats in the low four bits, bases above them (LSB Core 5.0, 10.5); DW_EH_PE_absptr has a word. */
const formatSizes: Readonly<Record<number, 4 | 8>> = { 0x3: 4, 0xb: 4, 0x4: 8, 0xc: 8 };
/** The same with 8 bytes. */
const wideFormats: Readonly<Record<number, number>> = { 0x3: 0x4, 0x4: 0x4, 0xb: 0xc, 0xc: 0xc };
/** What has no form here points to nothing: written as a pointer of the class, DW_EH_PE_absptr. */
const wideFormatOf = (format: number): number => wideFormats[format] ?? pointerFormat;
const pointerFormat = 0;
const [formatMask, baseMask, pcRelative, omitted] = [0x0f, 0x70, 0x10, 0xff];

/** The records from the start of a part's .eh_frame to its end; undefined when one of them is unusual. */
function readFrames(image: Image, unwind: Unwind, isFixed: boolean): Frames | undefined {
  const form: Form = { isFixed, word: image.class === 32 ? 4 : 8 };
  const segment = segmentAt(image.segments, unwind.frames);
  if (!segment) return undefined;
  const start = unwind.frames - segment.address;
  const raw = bytesAt(image, unwind.frames, Math.max(0, segment.origin.size - start));
  const bytes = new Bytes(sourceOf(raw), image.isLittle);
  const common = new Map<number, Common>();
  const records: Entry[] = [];
  let at = 0;
  for (; at + lengthSize <= raw.length;) {
    const length = bytes.u32(at);
    if (length === 0) break;
    const body = at + lengthSize;
    const end = body + length;
    if (length === 0xffffffff || end > raw.length) return undefined;
    const id = bytes.u32(body);
    const own = id === 0 ? readCommon(bytes, body + 4, form) : undefined;
    const of = id === 0 ? undefined : common.get(body - id);
    const fields = own?.fields ?? (of && readDescription(bytes, body + 4, raw.length, of, form));
    if (!fields) return undefined;
    if (own) common.set(at, own);
    records.push({ at, end, common: id === 0 ? undefined : body - id, fields });
    at = end;
  }
  return { unwind, bytes: raw.subarray(0, at), records };
}

/** Of a part: its addresses can't change, and may stand there as they are; how many bytes they have. */
interface Form {
  readonly isFixed: boolean;
  readonly word: 4 | 8;
}

/** A pointer of a form that is known. */
function pointerAt(encoding: number, at: number, { isFixed, word }: Form): Field | undefined {
  const format = encoding & formatMask;
  const width = format === pointerFormat ? word : formatSizes[format];
  const base = encoding & baseMask;
  if (width === undefined || (base !== pcRelative && !(base === 0 && isFixed))) return undefined;
  return { kind: base === 0 ? 'address' : 'pointer', at, width };
}

function readDescription(
  bytes: Bytes,
  at: number,
  end: number,
  { location, handler }: Common,
  form: Form,
): Field[] | undefined {
  const first = pointerAt(location, at, form);
  if (!first) return undefined;
  const { width } = first;
  const augmentation = new Leb128(bytes, at + 2 * width, end);
  const size = augmentation.unsigned();
  const fields: Field[] = [
    first,
    { kind: first.kind === 'address' ? 'address' : 'count', at: at + width, width },
    { kind: 'size', at: at + 2 * width, width: augmentation.at - at - 2 * width },
  ];
  if (handler === omitted || size === 0) return fields;
  const data = pointerAt(handler, augmentation.at, form);
  return data && [...fields, data];
}

/** What a common record says of the pointers in the descriptions that name it, and its own fields. */
interface Common {
  readonly location: number;
  readonly handler: number;
  readonly fields: readonly Field[];
}

function readCommon(bytes: Bytes, at: number, form: Form): Common | undefined {
  const version = bytes.u8(at);
  const letters = bytes.string(at + 1);
  if ((version !== 1 && version !== 3) || !letters.startsWith('z')) return undefined;
  const numbers = new Leb128(bytes, at + 2 + letters.length, bytes.size);
  // Alignments of code and data, the return address's register, and the size of what follows.
  numbers.unsigned();
  numbers.signed();
  if (version === 1) numbers.at++;
  else numbers.unsigned();
  const sizeAt = numbers.at;
  numbers.unsigned();
  let next = numbers.at;
  const fields: Field[] = [{ kind: 'size', at: sizeAt, width: next - sizeAt }];
  const encoding = (): number => {
    if ((bytes.u8(next) & baseMask) === pcRelative) fields.push({ kind: 'encoding', at: next, width: 1 });
    return bytes.u8(next++);
  };
  let [location, handler] = [0, omitted];
  for (const letter of letters.slice(1)) {
    if (letter === 'R') location = encoding();
    else if (letter === 'L') handler = encoding();
    else if (letter === 'P') {
      const personality = pointerAt(encoding(), next, form);
      if (!personality) return undefined;
      fields.push(personality);
      next += personality.width;
    } else if (letter !== 'S' && letter !== 'B' && letter !== 'G') return undefined;
  }
  return { location, handler, fields };
}

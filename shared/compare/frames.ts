// Frame descriptions without addresses: what .eh_frame says of each function, and where language-specific data has
// pointers (LSB Core 5.0, 10.6; Itanium C++ ABI: Exception Handling, 7); the same of Arm's tables for unwinding.

import { Leb128 } from '../base/leb128.ts';
import { once } from '../base/once.ts';
import { hexBytes } from '../base/text.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { isMapped } from '../documents/codeNames.ts';
import { machineNumbers } from '../elf/machineNumbers.ts';
import { valueOf } from '../elf/names.ts';

/** Sizes of pointers by the low bits of their encoding; 0: as big as an address. */
const pointerSizes: Readonly<Record<number, number>> = { 2: 2, 3: 4, 4: 8, 10: 2, 11: 4, 12: 8 };
const omitted = 0xff;
const relativeToPlace = 0x10;
const relativeBits = 0x70;

/** What a common record says of the descriptions that follow it. */
interface Common {
  readonly text: string;
  readonly pointerSize: number;
  /** The encoding of pointers to language-specific data; absent where there are none. */
  readonly language: number | undefined;
  readonly hasData: boolean;
}

interface Frames {
  /** What each description says. */
  readonly descriptions: readonly string[];
  /** Addresses of language-specific data. */
  readonly language: readonly number[];
}

/** How many descriptions .eh_frame has. */
export function descriptionsIn({ bytes }: ElfFile, section: Section): number {
  const end = section.offset + section.fileSize;
  let count = 0;
  for (let at = section.offset; at + 8 <= end;) {
    const length = bytes.u32(at);
    if (length < 4 || at + 4 + length > end) break;
    if (bytes.u32(at + 4) !== 0) count++;
    at += 4 + length;
  }
  return count;
}

/** Addresses of the language-specific data that frame descriptions name. */
export const languageDataOf = once((file: ElfFile): readonly number[] => {
  const frames = file.sections.find(({ name }) => name === '.eh_frame');
  return frames ? framesWithoutAddresses(file, frames).language : [];
});

/** Reads .eh_frame; as far as its records are of the usual form. */
export function framesWithoutAddresses(file: ElfFile, section: Section): Frames {
  const { bytes } = file;
  const end = section.offset + section.fileSize;
  const commons = new Map<number, Common>();
  const descriptions: string[] = [];
  const language: number[] = [];
  for (let at = section.offset; at + 8 <= end;) {
    const length = bytes.u32(at);
    const start = at + 4;
    if (length < 4 || start + length > end) break;
    const record = Uint8Array.from(bytes.copy(start, length));
    const back = bytes.u32(start);
    const known = commons.get(start - back);
    if (back === 0) commons.set(at, commonOf(file, record, start));
    else if (known) {
      descriptions.push(descriptionOf(file, record, section, start, known, language));
    }
    at = start + length;
  }
  return { descriptions, language };
}

function sizeOf({ class: bits }: ElfFile, encoding: number): number {
  return encoding === omitted ? 0 : (pointerSizes[encoding & 0x0f] ?? bits / 8);
}

function commonOf(file: ElfFile, record: Uint8Array, start: number): Common {
  const zero = record.indexOf(0, 5);
  const letters = String.fromCharCode(...record.subarray(5, Math.max(5, zero)));
  const stream = new Leb128(file.bytes, start + zero + 1, start + record.length);
  stream.unsigned();
  stream.signed();
  stream.unsigned();
  const common = { pointerSize: file.class / 8, language: undefined as number | undefined, hasData: false };
  if (!letters.startsWith('z')) return { ...common, text: hexBytes(record) };
  stream.unsigned();
  let at = stream.at - start;
  for (const letter of letters.slice(1)) {
    const encoding = record[at++] ?? 0;
    if (letter === 'R') common.pointerSize = sizeOf(file, encoding);
    else if (letter === 'L') common.language = encoding === omitted ? undefined : encoding;
    else if (letter === 'P') {
      record.fill(0, at, at + sizeOf(file, encoding));
      at += sizeOf(file, encoding);
    } else at--;
  }
  return { ...common, hasData: true, text: hexBytes(record) };
}

function descriptionOf(
  file: ElfFile,
  record: Uint8Array,
  section: Section,
  start: number,
  { text, pointerSize, language: encoding, hasData }: Common,
  language: number[],
): string {
  const address = (at: number): number => section.address + (start - section.offset) + at;
  // The distance to the common record is no fact either.
  record.fill(0, 0, 4 + pointerSize);
  let end = 4 + 2 * pointerSize;
  if (hasData) {
    const stream = new Leb128(file.bytes, start + end, start + record.length);
    stream.unsigned();
    end = stream.at - start;
    if (encoding !== undefined && end + 4 <= record.length) {
      const value = file.bytes.i32(start + end);
      if ((encoding & relativeBits) === relativeToPlace && value !== 0) language.push(address(end) + value);
      record.fill(0, end, end + sizeOf(file, encoding));
    }
  }
  // What fills the record up: DW_CFA_nop.
  let filled = record.length;
  while (filled > end && record[filled - 1] === 0) filled--;
  return `${text} ${hexBytes(record.subarray(0, filled))}`;
}

/** A pointer counted from itself: where it is in its section, where it leads, how many bytes it has. */
interface Pointer {
  readonly at: number;
  readonly to: number;
  readonly size: number;
}

/** Where language-specific data at an address has pointers to types, counted from themselves. */
export function typePointers(file: ElfFile, section: Section, address: number): Pointer[] {
  const { bytes } = file;
  const offset = section.offset + (address - section.address);
  const end = section.offset + section.fileSize;
  if (offset < section.offset || offset + 3 > end || bytes.u8(offset) !== omitted) return [];
  const encoding = bytes.u8(offset + 1);
  const size = sizeOf(file, encoding);
  // Arm's are of R_ARM_TARGET2, which Linux counts from the place, too (EHABI32, 9.2).
  const isRelative = (encoding & relativeBits) === relativeToPlace || (isArm(file) && encoding === 0);
  if (encoding === omitted || size < 4 || !isRelative) return [];
  const stream = new Leb128(bytes, offset + 2, end);
  const base = stream.unsigned() + stream.at;
  const found: Pointer[] = [];
  for (let at = base - size; at > offset && at + size <= end; at -= size) {
    const value = size === 8 ? bytes.i64(at) : bytes.i32(at);
    const to = section.address + (at - section.offset) + value;
    if (value !== 0 && !isMapped(file, to)) break;
    if (value !== 0) found.push({ at: at - section.offset, to, size });
  }
  return found;
}

const arm = valueOf(machineNumbers, 'ARM');

function isArm({ header }: ElfFile): boolean {
  return header.machine === arm;
}

/** An entry of .ARM.exidx: its offset, the code that it is for, and its record in .ARM.extab where it has one. */
interface UnwindEntry {
  readonly at: number;
  readonly code: number;
  readonly table: number | undefined;
}

const unwindEntrySize = 8;
/** A second word that says that nothing can be unwound. */
const cannotUnwind = 1;

/** Reads .ARM.exidx (Exception Handling ABI for the Arm Architecture, 6). */
export function unwindIndexOf(file: ElfFile, { address, offset, fileSize }: Section): UnwindEntry[] {
  const found: UnwindEntry[] = [];
  for (let at = 0; isArm(file) && at + unwindEntrySize <= fileSize; at += unwindEntrySize) {
    const word = file.bytes.i32(offset + at + 4);
    const table = word < 0 || word === cannotUnwind ? undefined : address + at + 4 + distanceIn(word);
    found.push({ at, code: address + at + distanceIn(file.bytes.i32(offset + at)), table });
  }
  return found;
}

/** 31 bits with a sign (R_ARM_PREL31). */
function distanceIn(word: number): number {
  return (word << 1) >> 1;
}

/** The routines that records of .ARM.extab name, and the types that their language-specific data does (EHABI32, 7). */
export function unwindPointers(file: ElfFile, section: Section): Pointer[] {
  const { address, offset, fileSize } = section;
  const index = file.sections.find(({ name }) => name === '.ARM.exidx');
  const records = new Set(index ? unwindIndexOf(file, index).flatMap(({ table }) => table ?? []) : []);
  return [...records].flatMap((record): Pointer[] => {
    const at = record - address;
    const first = file.bytes.i32(offset + at);
    if (at < 0 || at + 8 > fileSize || first < 0) return [];
    // The number of words that follow, in the top byte.
    const data = record + 8 + 4 * file.bytes.u8(offset + at + (file.isLittle ? 7 : 4));
    return [{ at, to: record + distanceIn(first), size: 4 }, ...typePointers(file, section, data)];
  });
}

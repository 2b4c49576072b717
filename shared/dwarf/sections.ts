// The sections of debugging information: unpacked where they are compressed, relocated in object files, of whole files
// and of what .dwo files and packages of them hold.

import { Bytes, sourceOf } from '../base/bytes.ts';
import { once } from '../base/once.ts';
import { isRelocatable, lastNotAbove } from '../decode/code/addresses.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { rangeOf, sectionKey } from '../decode/ranges.ts';
import { implicitAddend, relocationRow, relocationTablesOf } from '../decode/relocations/relocations.ts';
import { symbolPlace } from '../decode/words.ts';
import { sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { Cursor } from './cursor.ts';

/** The sections that are read, by their names without `.debug_`. */
export type DebugName =
  | 'info'
  | 'abbrev'
  | 'line'
  | 'str'
  | 'line_str'
  | 'str_offsets'
  | 'addr'
  | 'aranges'
  | 'ranges'
  | 'rnglists';

/** An address, or in an object file an offset in a section. */
export interface Place {
  readonly address: number;
  readonly section?: number;
}

/** A run of bytes that offsets count in. */
export interface Region {
  readonly bytes: Bytes;
  readonly offset: number;
  readonly size: number;
}

/** One set of debugging information: of a file, of a .dwo file, of a unit in a package. */
export interface DebugSections {
  readonly isLittle: boolean;
  region(name: DebugName): Region;
}

const noBytes: Region = { bytes: new Bytes(sourceOf(new Uint8Array(0)), true), offset: 0, size: 0 };
const alloc = valueOf(sectionFlags, 'ALLOC');
const noBits = valueOf(sectionTypes, 'NOBITS');

/** The sections of a file. */
export const sectionsOf = once((file: ElfFile): DebugSections => namedSections(file, ''));
/** The sections of a .dwo file or of a package. */
export const splitSectionsOf = once((file: ElfFile): DebugSections => namedSections(file, '.dwo'));

function namedSections(file: ElfFile, suffix: string): DebugSections {
  const regions = new Map<DebugName, Region>();
  return {
    isLittle: file.isLittle,
    region: (name) => {
      const region = regions.get(name) ?? regionOf(file, name, suffix);
      regions.set(name, region);
      return region;
    },
  };
}

/** Whether a file has a section of debugging information with bytes in it. */
export function hasDebugSection(file: ElfFile, name: DebugName, suffix = ''): boolean {
  return sectionNamed(file, name, suffix) !== undefined;
}

function sectionNamed({ sections }: ElfFile, name: DebugName, suffix: string): Section | undefined {
  const names = [`.debug_${name}${suffix}`, `.zdebug_${name}${suffix}`];
  return sections.find(({ name: each, type, fileSize }) => names.includes(each) && type !== noBits && fileSize > 0);
}

function regionOf(file: ElfFile, name: DebugName, suffix: string): Region {
  const section = sectionNamed(file, name, suffix);
  const range = section && rangeOf(file, sectionKey(section));
  if (!section || range === undefined || typeof range === 'string') return noBytes;
  return isRelocatable(file) ? relocated(file, section, range) : range;
}

/**
 * Sections of an object file all begin at 0. Here each that is loaded gets addresses of its own, one behind the other,
 * so that an address says which section it is in.
 */
const basesOf = once((file: ElfFile): readonly number[] => {
  let next = 2 ** 16;
  return file.sections.map(({ flags, size }) => {
    if ((flags & alloc) === 0 || !(size >= 0)) return 0;
    const base = next;
    next = Math.ceil((base + size + 1) / 4096) * 4096;
    return base;
  });
});

/** The address by which a place is looked up. @param section its section in an object file */
export function addressOfPlace(file: ElfFile, address: number, section?: number): number {
  return isRelocatable(file) ? (basesOf(file)[section ?? -1] ?? 0) + address : address;
}

/** The sections that have a base, by it. */
const placedSections = once((file: ElfFile) => {
  const found = [...basesOf(file).entries()].filter(([, base]) => base > 0);
  return { indexes: found.map(([index]) => index), starts: Float64Array.from(found, ([, base]) => base) };
});

/** The place of such an address; the section is known in object files only. */
export function placeOfAddress(file: ElfFile, address: number): Place {
  if (!isRelocatable(file)) return { address };
  const { indexes, starts } = placedSections(file);
  const found = lastNotAbove(starts, address);
  const section = indexes[found];
  return section === undefined ? { address } : { address: address - (starts[found] ?? 0), section };
}

/** A copy of a section with the relocations of an object file applied. */
function relocated(file: ElfFile, section: Section, { bytes, offset, size }: Region): Region {
  const copy = bytes.copy(offset, size);
  const view = new DataView(copy.buffer, copy.byteOffset, copy.length);
  for (const table of relocationTablesOf(file)) {
    if (table.target !== section) continue;
    for (let row = 0; row < table.count; row++) {
      const found = relocationRow(file, table.type(row));
      if (!found) continue;
      const [, name, kind, width] = found;
      const operation = kind === 'absolute' ? ['', 'SET'] : (difference.exec(name) ?? []);
      if (operation.length === 0) continue;
      const addend = table.hasAddend ? table.addend(row) : ownAddend(table, row, view, width, file.isLittle);
      apply(view, table.place(row), operation, symbolAddress(file, table, row) + addend, {
        width,
        isLittle: file.isLittle,
      });
    }
  }
  return { bytes: new Bytes(sourceOf(copy), file.isLittle), offset: 0, size: copy.length };
}

type Table = ReturnType<typeof relocationTablesOf>[number];

/** Without addend field it is in the place, also where that was packed. */
function ownAddend(table: Table, row: number, view: DataView, width: number, isLittle: boolean): number {
  const at = table.place(row);
  if (at < 0 || at + width > view.byteLength) return implicitAddend(table, row) ?? 0;
  return readWord(view, at, width, isLittle);
}

function symbolAddress(file: ElfFile, { symbols, symbol }: Table, row: number): number {
  const index = symbol(row);
  if (!symbols || index <= 0 || index >= symbols.count) return 0;
  const place = symbolPlace(symbols, index);
  const value = symbols.table.get.value(index);
  if (typeof place === 'string') return place === 'ABS' ? value : 0;
  return (basesOf(file)[place] ?? 0) + value;
}

/**
 * Differences of symbols are two relocations where the linker may shorten code: of RISC-V (psABI, R_RISCV_ADD32 …) and
 * LoongArch.
 */
const difference = /_(ADD|SUB|SET)_?(6|8|16|24|32|64|ULEB128)$/;

function apply(
  view: DataView,
  at: number,
  [, what = '', bits = '']: readonly string[],
  value: number,
  { width, isLittle }: { readonly width: number; readonly isLittle: boolean },
): void {
  if (bits === 'ULEB128') return changeUleb(view, at, what, value);
  const size = bits === '6' ? 1 : width;
  if (at < 0 || at + size > view.byteLength || size === 0) return;
  const before = what === 'SET' ? 0 : readWord(view, at, size, isLittle);
  const after = what === 'SUB' ? before - value : before + value;
  if (bits === '6') view.setUint8(at, (view.getUint8(at) & 0xc0) | (after & 0x3f));
  else writeWord(view, at, size, after, isLittle);
}

function readWord(view: DataView, at: number, size: number, isLittle: boolean): number {
  const cursor = new Cursor(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), isLittle, at);
  return size === 3 ? cursor.u24() : cursor.word(size);
}

function writeWord(view: DataView, at: number, size: number, value: number, isLittle: boolean): void {
  const low = value >>> 0;
  const high = Math.floor(value / 2 ** 32) >>> 0;
  for (let byte = 0; byte < size; byte++) {
    const part = byte < 4 ? low >>> (8 * byte) : high >>> (8 * (byte - 4));
    view.setUint8(at + (isLittle ? byte : size - 1 - byte), part & 0xff);
  }
}

/** A number whose length stays as it is. */
function changeUleb(view: DataView, at: number, what: string, value: number): void {
  let end = at;
  while (end >= 0 && end < view.byteLength && view.getUint8(end) >= 0x80) end++;
  if (end < 0 || end >= view.byteLength) return;
  const cursor = new Cursor(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), true, at);
  const before = what === 'SET' ? 0 : cursor.uleb();
  let left = Math.max(0, what === 'SUB' ? before - value : before + value);
  for (let byte = at; byte <= end; byte++) {
    view.setUint8(byte, (left % 128) | (byte < end ? 0x80 : 0));
    left = Math.floor(left / 128);
  }
}

/** Pieces up to this size come from pages that are kept. */
const smallPiece = 1024;

/** A cursor over bytes of a region from an offset in it; empty where the offset lies outside. */
export function cursorAt({ bytes, offset, size: whole }: Region, at: number, size = whole - at): Cursor {
  const count = at >= 0 && at < whole ? Math.max(0, Math.min(size, whole - at)) : 0;
  if (count > smallPiece) return new Cursor(bytes.copy(offset + at, count), bytes.isLittle);
  const piece = new Uint8Array(count);
  for (let index = 0; index < count; index++) piece[index] = bytes.u8(offset + at + index);
  return new Cursor(piece, bytes.isLittle);
}

/** The string at an offset of a section. */
export function stringIn({ bytes, offset, size }: Region, at: number): string | undefined {
  return at >= 0 && at < size ? bytes.string(offset + at, Math.min(size - at, longestName)) : undefined;
}

/** Names of C++ may be long; what is longer is damage. */
const longestName = 2 ** 16;

/** A number of `width` bytes in a region. */
export function wordIn({ bytes, offset, size }: Region, at: number, width: number): number | undefined {
  if (!(at >= 0 && at + width <= size)) return undefined;
  if (width === 8) return bytes.i64(offset + at);
  return width === 4 ? bytes.u32(offset + at) : bytes.u16(offset + at);
}

// SFrame: for each address of a function where its caller's frame, its return address and frame pointer are, for
// backtraces without .eh_frame (The SFrame Format, versions 1 to 3).

import { once } from '../../base/once.ts';
import { fieldAt, tableOf, type Layout, type Table } from '../../base/table.ts';
import { codes } from '../../elf/codes.ts';
import { sectionTypes, segmentTypes } from '../../elf/constants.ts';
import { sframeHeaderLayout, sframeFunctionLayouts, sframeAttributeLayout } from '../../elf/layouts.ts';
import { valueOf } from '../../elf/names.ts';
import { sframeAbis, sframeFlags } from '../../elf/sframe.ts';
import { isRelocatable, lastNotAbove } from './addresses.ts';
import { clippedCount, type ElfFile, type Section } from '../file.ts';

type HeaderField = keyof typeof sframeHeaderLayout.fields;
type FunctionField = 'start' | 'size' | 'rows';

/** The table of a file. Functions and rows are numbered from 0. */
export interface Sframe {
  readonly file: ElfFile;
  readonly section: Section | undefined;
  readonly header: Table<HeaderField>;
  readonly version: number;
  readonly offset: number;
  readonly size: number;
  readonly address: number;
  /** Functions that are read, and those that the header states. */
  readonly count: number;
  readonly stated: number;
  readonly functions: Table<FunctionField>;
  /** Rows of all functions, one after the other. */
  readonly rowCount: number;
  /** First address of a function: in a relocatable file the distance that is written, before relocation. */
  start(index: number): number;
  /** File offset of the field that holds it. */
  startField(index: number): { offset: number; size: number };
  info(index: number): SframeFunction;
  row(index: number): SframeRow;
}

export interface SframeFunction {
  readonly firstRow: number;
  readonly rowCount: number;
  /** Bytes by which the rows' addresses are written: 1, 2 or 4. */
  readonly addressSize: number;
  /** The rows are for each block of so many bytes; 0: for the whole function. */
  readonly blockSize: number;
  readonly isFlexible: boolean;
  readonly isSignal: boolean;
  /** AArch64: the key that signs the return address. */
  readonly key: 'A' | 'B';
}

/** A row: holds from its address on, up to the next row or the function's end. */
export interface SframeRow {
  readonly function: number;
  /** Distance from the function's start, or in the block. */
  readonly distance: number;
  readonly offset: number;
  readonly size: number;
  readonly frame: SframeRule | undefined;
  readonly returnAddress: SframeRule | undefined;
  readonly framePointer: SframeRule | undefined;
  /** AArch64: the return address is signed. */
  readonly isSigned: boolean;
  /** There is no caller: the outermost frame. */
  readonly isOutermost: boolean;
}

/** Base + distance, or what is stored there. The base is `cfa`, `sp`, `fp` or a register by its DWARF number. */
export interface SframeRule {
  readonly base: 'cfa' | 'sp' | 'fp' | number;
  readonly distance: number;
  readonly isStored: boolean;
}

const segmentType = valueOf(segmentTypes, 'GNU_SFRAME');
const sectionType = valueOf(sectionTypes, 'GNU_SFRAME');
export const sframeMagic = 0xdee2;
const fieldRelative = valueOf(sframeFlags, 'FDE_FUNC_START_PCREL');
const s390x = valueOf(sframeAbis, 'S390X_ENDIAN_BIG');
/** Least bytes of a row: an address and what follows. */
const smallestRow = 2;

/** The table of a file: PT_GNU_SFRAME, SHT_GNU_SFRAME, or the section .sframe of older assemblers. */
export const sframeOf = once((file: ElfFile): Sframe | undefined => {
  const section = file.sections.find((s) => (s.type === sectionType || s.name === '.sframe') && s.fileSize > 0);
  const segment = section ? undefined : file.segments.find((s) => s.type === segmentType && s.fileSize > 0);
  const place = section ?? segment;
  if (!place || place.offset < 0 || place.offset + sframeHeaderLayout.size > file.bytes.size) return undefined;
  const size = Math.min(place.fileSize, file.bytes.size - place.offset);
  return read(file, { section, offset: place.offset, size, address: place.address });
});

type Warn = (problem: string, field: HeaderField) => void;

function read(file: ElfFile, place: Pick<Sframe, 'section' | 'offset' | 'size' | 'address'>): Sframe | undefined {
  const { offset, size, address } = place;
  const header = tableOf(file.bytes, sframeHeaderLayout, offset, 1);
  const get = (field: HeaderField): number => header.get[field](0);
  const warn: Warn = (problem, field) => file.log.add(codes.badSframe, fieldAt(header, field, 0), { problem });
  const version = get('version');
  const layout = layoutOf(get('magic'), version, warn);
  if (!layout) return undefined;
  const base = offset + sframeHeaderLayout.size + get('extraSize');
  const rowsAt = base + get('rowsOffset');
  const rowsEnd = Math.min(offset + size, rowsAt + get('rowsSize'));
  const stated = get('functionCount');
  const count = clippedCount(offset + size, base + get('functionsOffset'), stated, layout.size);
  if (count < stated) warn(`${stated} functions stated, room for ${count}`, 'functionCount');
  const functions = tableOf<FunctionField>(file.bytes, layout, base + get('functionsOffset'), count);
  const details = detailsOf(file, version, functions, rowsAt, rowsEnd);
  const most = Math.max(0, Math.floor((rowsEnd - rowsAt) / smallestRow));
  const firstRows = firstRowsOf(count, (index) => details(index).rowCount);
  const rowCount = checkedRowCount(firstRows[count] ?? 0, get('rowCount'), most, warn);

  const isLinked = !isRelocatable(file);
  const isFromField = (get('flags') & fieldRelative) !== 0;
  const startField = (index: number): { offset: number; size: number } => fieldAt(functions, 'start', index);
  const origin = (index: number): number => address + (isFromField ? startField(index).offset - offset : 0);
  const info = (index: number): SframeFunction => functionOf(version, firstRows[index] ?? 0, details(index));
  return {
    file,
    ...place,
    header,
    version,
    count,
    stated,
    functions,
    rowCount,
    startField,
    info,
    start: (index) => functions.get.start(index) + (isLinked ? origin(index) : 0),
    row: rowReader(firstRows, count, info, (index) => details(index).rows, new Rules(file, header, rowsEnd)),
  };
}

function layoutOf(magic: number, version: number, warn: Warn): Layout<FunctionField> | undefined {
  if (magic !== sframeMagic) {
    warn(`begins with 0x${magic.toString(16)}, not 0x${sframeMagic.toString(16)}: not read`, 'magic');
    return undefined;
  }
  const layout = sframeFunctionLayouts[version as 1 | 2 | 3];
  if (!layout) warn(`version ${version}: not read`, 'version');
  return layout;
}

/** The number of each function's first row, and behind the last one that of all rows. */
function firstRowsOf(count: number, rowsOf: (index: number) => number): Float64Array {
  const firstRows = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) firstRows[index + 1] = (firstRows[index] ?? 0) + rowsOf(index);
  return firstRows;
}

/** Functions may share rows only in broken tables: those beyond what the bytes can hold are left out. */
function checkedRowCount(all: number, listed: number, most: number, warn: Warn): number {
  if (all > most) warn(`the functions state ${all} rows, there is room for ${most}`, 'rowCount');
  else if (all !== listed) warn(`the functions have ${all} rows, the header states ${listed}`, 'rowCount');
  return Math.min(all, most);
}

/** What is said of a function beside its start and size. `rows`: the file offset of the first. */
interface Details {
  readonly rowCount: number;
  readonly info: number;
  readonly more: number;
  readonly blockSize: number;
  readonly rows: number;
}

/** Versions 1 and 2 say it behind the function's fields, version 3 before its rows. */
function detailsOf(
  { bytes }: ElfFile,
  version: number,
  functions: Sframe['functions'],
  rowsAt: number,
  rowsEnd: number,
): (index: number) => Details {
  const { offset, stride } = functions;
  return (index) => {
    const rows = rowsAt + functions.get.rows(index);
    const at = offset + index * stride;
    if (version < 3)
      return {
        rowCount: bytes.u32(at + 12),
        info: bytes.u8(at + 16),
        more: 0,
        blockSize: version === 2 ? bytes.u8(at + 17) : 0,
        rows,
      };
    if (rows + sframeAttributeLayout.size > rowsEnd) return { rowCount: 0, info: 0, more: 0, blockSize: 0, rows };
    const { rowCount, info, more, blockSize } = tableOf(bytes, sframeAttributeLayout, rows, 1).get;
    return {
      rowCount: rowCount(0),
      info: info(0),
      more: more(0),
      blockSize: blockSize(0),
      rows: rows + sframeAttributeLayout.size,
    };
  };
}

function functionOf(version: number, firstRow: number, { rowCount, info, more, blockSize }: Details): SframeFunction {
  const isMasked = (info & 0x10) !== 0;
  return {
    firstRow,
    rowCount,
    addressSize: 2 ** Math.min(info & 0xf, 2),
    blockSize: isMasked ? blockSize || defaultBlock : 0,
    isFlexible: version === 3 && (more & 0x1f) === 1,
    isSignal: version === 3 && (info & 0x80) !== 0,
    key: (info & 0x20) !== 0 ? 'B' : 'A',
  };
}

/** Rows are of different sizes: walked from the function's first, mostly on from the last one that was asked for. */
function rowReader(
  firstRows: Float64Array,
  count: number,
  info: Sframe['info'],
  firstOf: (index: number) => number,
  rules: Rules,
): Sframe['row'] {
  let last: SframeRow | undefined;
  let lastIndex = -1;
  return (index) => {
    if (last && lastIndex === index) return last;
    const of = Math.max(0, lastNotAbove(firstRows, index, count));
    const { addressSize, isFlexible, firstRow } = info(of);
    let at = last && last.function === of && lastIndex < index ? lastIndex + 1 : firstRow;
    let next = last && at > firstRow ? last.offset + last.size : firstOf(of);
    for (; ; at++) {
      last = rules.row(of, next, addressSize, isFlexible);
      if (at >= index) break;
      next = last.offset + last.size;
    }
    lastIndex = index;
    return last;
  };
}

/** Version 1 has no size of the repeated block: all such functions are PLTs of x86-64. */
const defaultBlock = 16;

type RowRules = Pick<SframeRow, 'frame' | 'returnAddress' | 'framePointer'>;
const noRules: RowRules = { frame: undefined, returnAddress: undefined, framePointer: undefined };

/** The words behind a row's head; undefined behind the last. */
type Words = (index: number) => number | undefined;

/** Reads rows of one table. */
class Rules {
  readonly #file: ElfFile;
  readonly #abi: number;
  readonly #fixedReturn: number;
  readonly #fixedPointer: number;
  readonly #end: number;

  constructor(file: ElfFile, { get }: Table<HeaderField>, end: number) {
    this.#file = file;
    this.#abi = get.abi(0);
    this.#fixedReturn = (get.returnOffset(0) << 24) >> 24;
    this.#fixedPointer = (get.pointerOffset(0) << 24) >> 24;
    this.#end = end;
  }

  /** A row at a file offset. Behind the table's end there is nothing: an empty row. */
  row(of: number, offset: number, addressSize: number, isFlexible: boolean): SframeRow {
    const { bytes } = this.#file;
    if (offset < 0 || offset + addressSize + 1 > this.#end)
      return { function: of, distance: 0, offset, size: 0, ...noRules, isSigned: false, isOutermost: false };
    const distance = this.#unsigned(offset, addressSize);
    const info = bytes.u8(offset + addressSize);
    const wordSize = 2 ** Math.min((info >>> 5) & 3, 2);
    const first = offset + addressSize + 1;
    const count = Math.min((info >>> 1) & 0xf, Math.max(0, Math.floor((this.#end - first) / wordSize)));
    const word: Words = (index) => (index < count ? this.#signed(first + index * wordSize, wordSize) : undefined);
    const rules = isFlexible ? this.#flexible(word, wordSize) : this.#usual(word, (info & 1) !== 0 ? 'sp' : 'fp');
    return {
      function: of,
      distance,
      offset,
      size: addressSize + 1 + count * wordSize,
      ...rules,
      isSigned: (info & 0x80) !== 0,
      isOutermost: count === 0,
    };
  }

  #unsigned(at: number, size: number): number {
    const { bytes } = this.#file;
    if (size === 4) return bytes.u32(at);
    return size === 2 ? bytes.u16(at) : bytes.u8(at);
  }

  #signed(at: number, size: number): number {
    const { bytes } = this.#file;
    if (size === 4) return bytes.i32(at);
    return size === 2 ? (bytes.u16(at) << 16) >> 16 : (bytes.u8(at) << 24) >> 24;
  }

  /** The distances of frame, return address where that is not always at the same place, and frame pointer. */
  #usual(word: Words, base: 'sp' | 'fp'): RowRules {
    const frame = word(0);
    if (frame === undefined) return noRules;
    const isFixed = this.#fixedReturn !== 0;
    const pointer = word(isFixed ? 1 : 2) ?? (this.#fixedPointer === 0 ? undefined : this.#fixedPointer);
    return {
      frame: { base, distance: this.#frameDistance(frame), isStored: false },
      returnAddress: this.#saved(isFixed ? this.#fixedReturn : word(1)),
      framePointer: this.#saved(pointer),
    };
  }

  /** s390x writes the frame's distance in units of 8 above the least, 160. */
  #frameDistance(distance: number): number {
    return this.#abi === s390x ? distance * 8 + 160 : distance;
  }

  /**
   * What is saved at a distance from the frame; on s390x an odd number is twice that of a register and 1. 0 fills the
   * place of what is not saved.
   */
  #saved(distance: number | undefined): SframeRule | undefined {
    if (distance === undefined || distance === 0) return undefined;
    if (this.#abi === s390x && (distance & 1) !== 0) return { base: distance >> 1, distance: 0, isStored: false };
    return { base: 'cfa', distance, isStored: true };
  }

  /** Pairs of a word that says of what, and a distance; one word of 0 where there is no rule. */
  #flexible(word: Words, wordSize: number): RowRules {
    let index = 0;
    const next = (isFrame: boolean): SframeRule | undefined => {
      const signed = word(index);
      if (signed === undefined) return undefined;
      index++;
      const control = wordSize === 4 ? signed >>> 0 : signed & (2 ** (8 * wordSize) - 1);
      if (control === 0) return undefined;
      const distance = word(index++) ?? 0;
      const isRegister = (control & 1) !== 0;
      const isRead = (control & 2) !== 0;
      return {
        base: isRegister ? control >>> 3 : 'cfa',
        distance: isFrame ? this.#frameDistance(distance) : distance,
        isStored: isRead || !isRegister,
      };
    };
    const frame = next(true);
    const returnAddress = next(false) ?? (frame ? this.#saved(this.#fixedReturn || undefined) : undefined);
    return {
      frame,
      returnAddress,
      framePointer: next(false) ?? (frame ? this.#saved(this.#fixedPointer || undefined) : undefined),
    };
  }
}

// The frontend's first step: bytes become an ElfFile, a view of the header, segments and sections. Every other table
// has a file of its own beside this one and is read on first use.

import { Bytes, type Source } from '../base/bytes.ts';
import { Log } from '../base/log.ts';
import { tableOf, exactHex, fieldAt, type Layout, type Table } from '../base/table.ts';
import { hex, hexBytes } from '../base/text.ts';
import { codes } from '../elf/codes.ts';
import {
  headerLayouts,
  identLayout,
  sectionLayouts,
  segmentLayouts,
  type Class,
  type HeaderField,
} from '../elf/layouts.ts';
import type { Machine } from '../elf/machine.ts';
import { machineOf } from '../elf/machines.ts';
import { sectionIndexes, sectionTypes, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';

/**
 * One ELF file as it is, lossless: nothing is corrected, nothing is copied. Every offset in it and in the tables made
 * from it is a file offset in bytes.
 */
export interface ElfFile {
  readonly bytes: Bytes;
  /** What is wrong with the file, as far as it has been read. */
  readonly log: Log;
  readonly class: Class;
  readonly isLittle: boolean;
  readonly header: Header;
  readonly machine: Machine;
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
  readonly headerTable: Table<HeaderField>;
  readonly segmentTable: Table<SegmentField>;
  readonly sectionTable: Table<SectionField>;
  /** The file of debug information that was found for it, or that is not its own though it has the name. */
  readonly separate?: SeparateFile | undefined;
}

/** A file of separate debug information (GDB manual, Separate Debug Files). */
export interface SeparateFile {
  readonly path: string;
  /** Undefined when it belongs to another file. */
  readonly file: ElfFile | undefined;
  /** How it was found, or why it is not the right one. */
  readonly why: string;
}

export type SegmentField = 'type' | 'offset' | 'vaddr' | 'paddr' | 'filesz' | 'memsz' | 'flags' | 'align';
export type SectionField =
  | 'name'
  | 'type'
  | 'flags'
  | 'addr'
  | 'offset'
  | 'size'
  | 'link'
  | 'info'
  | 'addralign'
  | 'entsize';

/** The ELF header after extended numbering: the counts and the index are the real ones. */
export interface Header {
  readonly type: number;
  readonly machine: number;
  readonly osAbi: number;
  readonly abiVersion: number;
  readonly version: number;
  readonly entry: number;
  readonly segmentOffset: number;
  readonly sectionOffset: number;
  readonly flags: number;
  readonly segmentCount: number;
  readonly sectionCount: number;
  readonly sectionNamesIndex: number;
}

/** A program header. Addresses are virtual; sizes in bytes. */
export interface Segment {
  readonly index: number;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly address: number;
  readonly physicalAddress: number;
  readonly fileSize: number;
  readonly memorySize: number;
  readonly align: number;
}

/** A section header with its name. `fileSize` is 0 for NOBITS and clipped to the file otherwise. */
export interface Section {
  readonly index: number;
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
  readonly fileSize: number;
  readonly link: number;
  readonly info: number;
  readonly align: number;
  readonly entrySize: number;
}

/**
 * e_phnum of this value (PN_XNUM) means: look into section 0 (gABI ELF Header). It is no index, so no table holds it.
 */
const extendedSegments = 0xffff;
const extendedIndex = valueOf(sectionIndexes, 'XINDEX');
const noBits = valueOf(sectionTypes, 'NOBITS');
const stringTable = valueOf(sectionTypes, 'STRTAB');
const load = valueOf(segmentTypes, 'LOAD');

/** Whether the source begins like an ELF file. */
export function isElf(source: Source): boolean {
  const magic = source.read(0, 4);
  return magic[0] === 0x7f && magic[1] === 0x45 && magic[2] === 0x4c && magic[3] === 0x46;
}

/** What a file that is no ELF file begins with, as a clause of a sentence. */
export function beginningOf(source: Source): string {
  if (source.size === 0) return 'it is empty';
  const bytes = source.read(0, 8);
  const text = String.fromCharCode(...bytes);
  const known = ['#!', '!<arch>', '!<thin>'].find((start) => text.startsWith(start));
  return `it begins with ${known ?? hexBytes(bytes.subarray(0, 4), ' ')}`;
}

/**
 * Reads header, segments and sections. Never throws: what is wrong is in the log, and what can't be read is absent or
 * zero.
 */
export function decode(source: Source): ElfFile {
  const log = new Log();
  const ident = tableOf(new Bytes(source, true), identLayout, 0, 1);
  if (!isElf(source)) {
    log.add(codes.notElf, { offset: 0, size: Math.min(4, source.size) }, { beginning: beginningOf(source) });
  }
  const classNumber = ident.get.class(0);
  const dataNumber = ident.get.data(0);
  if (classNumber !== 1 && classNumber !== 2)
    log.add(codes.unknownClass, fieldAt(ident, 'class', 0), { value: classNumber });
  if (dataNumber !== 1 && dataNumber !== 2)
    log.add(codes.unknownData, fieldAt(ident, 'data', 0), { value: dataNumber });
  if (ident.get.version(0) !== 1)
    log.add(codes.unknownVersion, fieldAt(ident, 'version', 0), { field: 'EI_VERSION', value: ident.get.version(0) });

  const elfClass: Class = classNumber === 1 ? 32 : 64;
  const isLittle = dataNumber !== 2;
  const bytes = new Bytes(source, isLittle);
  const headerTable: Table<HeaderField> = tableOf(bytes, headerLayouts[elfClass], 0, 1);
  if (source.size < headerTable.layout.size)
    log.add(
      codes.headerCut,
      { offset: 0, size: source.size },
      { end: hex(source.size), size: headerTable.layout.size },
    );

  const get = (field: HeaderField): number => headerTable.get[field](0);
  const first = tableOf<SectionField>(bytes, sectionLayouts[elfClass], get('shoff'), 1);
  const hasSections = get('shoff') > 0 && get('shoff') < source.size;
  const header: Header = {
    type: get('type'),
    machine: get('machine'),
    osAbi: ident.get.osAbi(0),
    abiVersion: ident.get.abiVersion(0),
    version: get('version'),
    entry: get('entry'),
    segmentOffset: get('phoff'),
    sectionOffset: get('shoff'),
    flags: get('flags'),
    segmentCount:
      get('phnum') === extendedSegments && hasSections && first.get.info(0) > 0 ? first.get.info(0) : get('phnum'),
    sectionCount: get('shnum') === 0 && hasSections ? first.get.size(0) : get('shnum'),
    sectionNamesIndex: get('shstrndx') === extendedIndex && hasSections ? first.get.link(0) : get('shstrndx'),
  };
  const context = {
    bytes,
    log,
    class: elfClass,
    isLittle,
    header,
    headerTable,
    machine: machineOf({ ...header, fileClass: elfClass }),
  };
  if (get('version') !== 1 && isElf(source) && context.machine.gpu?.toolkit?.(get('version')) === undefined)
    log.add(codes.unknownVersion, fieldAt(headerTable, 'version', 0), { field: 'e_version', value: get('version') });
  const segmentTable = headerEntries(
    context,
    'program headers',
    segmentLayouts[elfClass],
    header.segmentOffset,
    header.segmentCount,
    'phentsize',
    'phoff',
  );
  const sectionTable = headerEntries(
    context,
    'section headers',
    sectionLayouts[elfClass],
    header.sectionOffset,
    header.sectionCount,
    'shentsize',
    'shoff',
  );
  return {
    ...context,
    segmentTable,
    sectionTable,
    segments: readSegments(context, segmentTable),
    sections: readSections(context, sectionTable),
  };
}

type Context = Pick<ElfFile, 'bytes' | 'log' | 'class' | 'header' | 'headerTable' | 'machine'>;

function headerEntries<F extends string>(
  { bytes, log, headerTable }: Context,
  what: string,
  layout: Layout<F>,
  offset: number,
  count: number,
  sizeField: HeaderField,
  offsetField: HeaderField,
): Table<F> {
  if (count <= 0 || offset === 0) return tableOf(bytes, layout, offset, 0);
  const stated = headerTable.get[sizeField](0);
  if (stated !== layout.size)
    log.add(codes.entrySize, fieldAt(headerTable, sizeField, 0), {
      field: headerTable.layout.fields[sizeField].name,
      value: stated,
      expected: layout.size,
    });
  const stride = Math.max(stated, layout.size);
  const kept = clippedCount(bytes.size, offset, count, stride);
  if (kept < count)
    log.add(codes.tableCut, fieldAt(headerTable, offsetField, 0), {
      table: what,
      count,
      offset: exactHex(headerTable, offsetField, 0),
      end: hex(offset + count * stride),
      fileEnd: hex(bytes.size),
      kept,
    });
  return tableOf(bytes, layout, offset, kept, stride);
}

/** How many of `count` entries lie in the file whole. */
export function clippedCount(fileSize: number, offset: number, count: number, stride: number): number {
  if (!(offset >= 0 && offset <= fileSize && count > 0 && stride > 0)) return 0;
  return Math.min(count, Math.floor((fileSize - offset) / stride));
}

/** A table of program headers other than the file's own, from an offset; what is odd about its rows is not logged. */
export function segmentsAt(
  file: ElfFile,
  offset: number,
  count: number,
): { readonly table: Table<SegmentField>; readonly segments: readonly Segment[] } {
  const layout = segmentLayouts[file.class];
  const table = tableOf<SegmentField>(
    file.bytes,
    layout,
    offset,
    clippedCount(file.bytes.size, offset, count, layout.size),
  );
  return { table, segments: readSegments({ ...file, log: new Log() }, table) };
}

function readSegments({ bytes, log, machine }: Context, table: Table<SegmentField>): Segment[] {
  const { get } = table;
  const types = machine.segmentTypes ?? segmentTypes;
  const segments: Segment[] = [];
  let highest = -Infinity;
  for (let index = 0; index < table.count; index++) {
    const segment: Segment = {
      index,
      type: get.type(index),
      flags: get.flags(index),
      offset: get.offset(index),
      address: get.vaddr(index),
      physicalAddress: get.paddr(index),
      fileSize: get.filesz(index),
      memorySize: get.memsz(index),
      align: get.align(index),
    };
    segments.push(segment);
    const outside = segment.offset < 0 || segment.fileSize < 0 || segment.offset + segment.fileSize > bytes.size;
    if (outside && segment.fileSize !== 0)
      log.add(codes.segmentOutside, fieldAt(table, 'offset', index), {
        index,
        type: types.name(segment.type),
        offset: exactHex(table, 'offset', index),
        size: exactHex(table, 'filesz', index),
        fileSize: bytes.size,
      });
    if (segment.type !== load) continue;
    if (segment.fileSize > segment.memorySize && segment.memorySize !== 0)
      log.add(codes.segmentSizes, fieldAt(table, 'filesz', index), {
        index,
        type: types.name(segment.type),
        fileSize: exactHex(table, 'filesz', index),
        memorySize: exactHex(table, 'memsz', index),
      });
    if (segment.align > 1 && (segment.address - segment.offset) % segment.align !== 0)
      log.add(codes.segmentMisaligned, fieldAt(table, 'align', index), {
        index,
        address: hex(segment.address),
        offset: hex(segment.offset),
        align: hex(segment.align),
      });
    const unsigned = segment.address < 0 ? segment.address + 2 ** 64 : segment.address;
    if (unsigned < highest)
      log.add(codes.segmentsUnsorted, fieldAt(table, 'vaddr', index), { index, address: hex(segment.address) });
    highest = unsigned;
  }
  return segments;
}

function readSections({ bytes, log, header }: Context, table: Table<SectionField>): Section[] {
  const { get } = table;
  const names = header.sectionNamesIndex;
  const hasNames = names > 0 && names < table.count && get.type(names) === stringTable;
  if (!hasNames && table.count > 0 && names !== 0)
    log.add(codes.badSectionNames, { offset: table.offset, size: table.layout.size }, { index: names });
  const namesOffset = hasNames ? get.offset(names) : 0;
  const namesSize = hasNames ? get.size(names) : 0;
  const sections: Section[] = [];
  for (let index = 0; index < table.count; index++) {
    const nameOffset = get.name(index);
    const name =
      hasNames && nameOffset < namesSize
        ? bytes.string(namesOffset + nameOffset, Math.min(namesSize - nameOffset, 4096))
        : '';
    const type = get.type(index);
    const offset = get.offset(index);
    const size = get.size(index);
    const holdsBytes = type !== noBits && type !== 0;
    if (holdsBytes && size !== 0 && (offset < 0 || size < 0 || offset + size > bytes.size))
      log.add(codes.sectionOutside, fieldAt(table, 'offset', index), {
        index,
        name,
        offset: exactHex(table, 'offset', index),
        size: exactHex(table, 'size', index),
        fileSize: bytes.size,
      });
    sections.push({
      index,
      name,
      type,
      flags: get.flags(index),
      address: get.addr(index),
      offset,
      size,
      fileSize: holdsBytes ? Math.max(0, Math.min(size, offset >= 0 ? bytes.size - offset : 0)) : 0,
      link: get.link(index),
      info: get.info(index),
      align: get.addralign(index),
      entrySize: get.entsize(index),
    });
  }
  return sections;
}

/**
 * Whether no section header describes anything: there is none, or only the one of type NULL that some tools leave.
 * Tables are then found as the dynamic linker finds them.
 */
export function hasNoSections(file: ElfFile): boolean {
  return file.sections.every((section) => section.type === 0);
}

/** The first section of a type, e.g. SHT_DYNSYM. */
export function sectionOfType(file: ElfFile, type: number): Section | undefined {
  return file.sections.find((section) => section.type === type && section.fileSize > 0);
}

/**
 * The sections whose bytes together fit into the file. Sections that share their bytes would let a small file describe
 * tables without bound, each to be read anew;
 * those beyond are left out, and that is logged.
 */
export function bounded(file: ElfFile, sections: readonly Section[], what: string): readonly Section[] {
  let left = file.bytes.size;
  const kept = sections.filter((section) => (left -= section.fileSize) >= 0);
  if (kept.length < sections.length)
    file.log.add(
      codes.tooMany,
      { offset: file.sectionTable.offset, size: file.sectionTable.count * file.sectionTable.stride },
      { what, kept: kept.length },
    );
  return kept;
}

/** What a section is called in messages: its name, or its index when it has none. */
export function titleOf(section: Section): string {
  return section.name || `[${section.index}]`;
}

/** Where a segment's program header lies in the file. */
export function segmentPlace(
  { segmentTable: { offset, stride, layout } }: ElfFile,
  { index }: Segment,
): { offset: number; size: number } {
  return { offset: offset + index * stride, size: layout.size };
}

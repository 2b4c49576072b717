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
import { sectionFlags, sectionIndexes, sectionTypes, segmentTypes } from '../elf/constants.ts';
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
  /** What comes before the ELF file, in whose bytes it is not. */
  readonly head?: ScriptHead;
}

/** What comes before an ELF file. */
export interface ScriptHead {
  /** How many bytes come before it. */
  readonly size: number;
  /** The first line without #!, a character for each byte. */
  readonly line: string;
  /** In the outer file, offsets of the ELF file count from its start. */
  readonly isTranslated: boolean;
  /** What comes before, whole. */
  bytes(): Uint8Array;
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
const [alloc, code] = [valueOf(sectionFlags, 'ALLOC'), valueOf(sectionFlags, 'EXECINSTR')];
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
  checkIdent(ident, log);
  const elfClass: Class = ident.get.class(0) === 1 ? 32 : 64;
  const isLittle = ident.get.data(0) !== 2;
  const bytes = new Bytes(source, isLittle);
  const headerTable: Table<HeaderField> = tableOf(bytes, headerLayouts[elfClass], 0, 1);
  const { size } = headerTable.layout;
  if (source.size < size) log.add(codes.headerCut, { offset: 0, size: source.size }, { end: hex(source.size), size });
  const header = readHeader(ident, headerTable, tableOf(bytes, sectionLayouts[elfClass], headerTable.get.shoff(0), 1));
  const machine = machineOf({ ...header, fileClass: elfClass });
  const { version } = header;
  if (version !== 1 && isElf(source) && machine.gpu?.toolkit?.(version) === undefined)
    log.add(codes.unknownVersion, fieldAt(headerTable, 'version', 0), { field: 'e_version', value: version });

  const context = { bytes, log, class: elfClass, isLittle, header, headerTable, machine };
  const segmentTable = headerEntries(context, segmentLayouts[elfClass], {
    what: 'program headers',
    offset: header.segmentOffset,
    count: header.segmentCount,
    sizeField: 'phentsize',
    offsetField: 'phoff',
  });
  const sectionTable = headerEntries(context, sectionLayouts[elfClass], {
    what: 'section headers',
    offset: header.sectionOffset,
    count: header.sectionCount,
    sizeField: 'shentsize',
    offsetField: 'shoff',
  });
  const segments = readSegments(context, segmentTable);
  const sections = readSections(context, sectionTable);
  return { ...context, segmentTable, sectionTable, segments, sections };
}

type IdentTable = Table<keyof typeof identLayout.fields>;

function checkIdent(ident: IdentTable, log: Log): void {
  const [fileClass, data, version] = [ident.get.class(0), ident.get.data(0), ident.get.version(0)];
  if (fileClass !== 1 && fileClass !== 2) log.add(codes.unknownClass, fieldAt(ident, 'class', 0), { value: fileClass });
  if (data !== 1 && data !== 2) log.add(codes.unknownData, fieldAt(ident, 'data', 0), { value: data });
  if (version !== 1)
    log.add(codes.unknownVersion, fieldAt(ident, 'version', 0), { field: 'EI_VERSION', value: version });
}

/** @param first section 0, which holds the numbers that are too big for the header's fields */
function readHeader(ident: IdentTable, { bytes, get: of }: Table<HeaderField>, first: Table<SectionField>): Header {
  const get = (field: HeaderField): number => of[field](0);
  const [segmentCount, sectionCount, namesIndex] = [get('phnum'), get('shnum'), get('shstrndx')];
  const hasSections = get('shoff') > 0 && get('shoff') < bytes.size;
  const hasMoreSegments = segmentCount === extendedSegments && hasSections && first.get.info(0) > 0;
  return {
    type: get('type'),
    machine: get('machine'),
    osAbi: ident.get.osAbi(0),
    abiVersion: ident.get.abiVersion(0),
    version: get('version'),
    entry: get('entry'),
    segmentOffset: get('phoff'),
    sectionOffset: get('shoff'),
    flags: get('flags'),
    segmentCount: hasMoreSegments ? first.get.info(0) : segmentCount,
    sectionCount: sectionCount === 0 && hasSections ? first.get.size(0) : sectionCount,
    sectionNamesIndex: namesIndex === extendedIndex && hasSections ? first.get.link(0) : namesIndex,
  };
}

type Context = Pick<ElfFile, 'bytes' | 'log' | 'class' | 'header' | 'headerTable' | 'machine'>;

/** What the ELF header says of a table of headers. */
interface HeaderEntries {
  readonly what: string;
  readonly offset: number;
  readonly count: number;
  readonly sizeField: HeaderField;
  readonly offsetField: HeaderField;
}

function headerEntries<F extends string>(
  { bytes, log, headerTable }: Context,
  layout: Layout<F>,
  { what, offset, count, sizeField, offsetField }: HeaderEntries,
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

/** How many rows of `stride` bytes lie whole in a range of the file, and in the file. */
export function wholeRows({ bytes }: ElfFile, range: { offset: number; size: number }, stride: number): number {
  return clippedCount(bytes.size, range.offset, Math.floor(range.size / stride), stride);
}

/** A table of program headers other than the file's own, from an offset; what is odd about its rows is not logged. */
export function segmentsAt(
  file: ElfFile,
  offset: number,
  count: number,
): { readonly table: Table<SegmentField>; readonly segments: readonly Segment[] } {
  const layout = segmentLayouts[file.class];
  const kept = clippedCount(file.bytes.size, offset, count, layout.size);
  const table = tableOf<SegmentField>(file.bytes, layout, offset, kept);
  return { table, segments: readSegments({ ...file, log: new Log() }, table) };
}

function readSegments(context: Context, table: Table<SegmentField>): Segment[] {
  const { get } = table;
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
    checkSegment(context, table, segment);
    if (segment.type !== load) continue;
    const address = segment.address < 0 ? segment.address + 2 ** 64 : segment.address;
    if (address < highest) {
      const values = { index, address: hex(segment.address) };
      context.log.add(codes.segmentsUnsorted, fieldAt(table, 'vaddr', index), values);
    }
    highest = address;
  }
  return segments;
}

/** Says what is wrong with one segment by itself. */
function checkSegment({ bytes, log, machine }: Context, table: Table<SegmentField>, segment: Segment): void {
  const { index, offset, address, fileSize, memorySize, align } = segment;
  const type = (): string => (machine.segmentTypes ?? segmentTypes).name(segment.type);
  const stated = (field: SegmentField): string => exactHex(table, field, index);
  const isOutside = offset < 0 || fileSize < 0 || offset + fileSize > bytes.size;
  if (isOutside && fileSize !== 0) {
    const values = { index, type: type(), offset: stated('offset'), size: stated('filesz'), fileSize: hex(bytes.size) };
    log.add(codes.segmentOutside, fieldAt(table, 'offset', index), values);
  }
  if (segment.type !== load) return;
  if (Math.abs(address) > Number.MAX_SAFE_INTEGER)
    log.add(codes.addressInexact, fieldAt(table, 'vaddr', index), { index, address: stated('vaddr') });
  if (fileSize > memorySize && memorySize !== 0) {
    const values = { index, type: type(), fileSize: stated('filesz'), memorySize: stated('memsz') };
    log.add(codes.segmentSizes, fieldAt(table, 'filesz', index), values);
  }
  if (align > 1 && (address - offset) % align !== 0) {
    const values = { index, address: hex(address), offset: hex(offset), align: hex(align) };
    log.add(codes.segmentMisaligned, fieldAt(table, 'align', index), values);
  }
}

/** Bytes of a section's name that are read. */
const longestName = 4096;

function readSections(context: Context, table: Table<SectionField>): Section[] {
  const { bytes } = context;
  const { get } = table;
  const nameOf = sectionNames(context, table);
  const sections: Section[] = [];
  for (let index = 0; index < table.count; index++) {
    const type = get.type(index);
    const offset = get.offset(index);
    const size = get.size(index);
    const holdsBytes = type !== noBits && type !== 0;
    const section: Section = {
      index,
      name: nameOf(index),
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
    };
    sections.push(section);
    if (holdsBytes && size !== 0 && (offset < 0 || size < 0 || offset + size > bytes.size))
      logOutside(context, table, section);
  }
  return sections;
}

/** Reads names from the string table that e_shstrndx names; all are empty where it is none. */
function sectionNames({ bytes, log, header }: Context, table: Table<SectionField>): (index: number) => string {
  const { get } = table;
  const names = header.sectionNamesIndex;
  if (!(names > 0 && names < table.count && get.type(names) === stringTable)) {
    if (table.count > 0 && names !== 0)
      log.add(codes.badSectionNames, { offset: table.offset, size: table.layout.size }, { index: names });
    return () => '';
  }
  const [offset, size] = [get.offset(names), get.size(names)];
  return (index) => {
    const at = get.name(index);
    return at < size ? bytes.string(offset + at, Math.min(size - at, longestName)) : '';
  };
}

function logOutside({ bytes, log }: Context, table: Table<SectionField>, { index, name }: Section): void {
  const stated = (field: SectionField): string => exactHex(table, field, index);
  const values = { index, name, offset: stated('offset'), size: stated('size'), fileSize: hex(bytes.size) };
  log.add(codes.sectionOutside, fieldAt(table, 'offset', index), values);
}

/**
 * Whether no section header describes anything: there is none, or only the one of type NULL that some tools leave.
 * Tables are then found as the dynamic linker finds them.
 */
export function hasNoSections(file: ElfFile): boolean {
  return file.sections.every((section) => section.type === 0);
}

/**
 * A file of separate debug information keeps the sections' headers, but not the bytes of its code (`objcopy
 * --only-keep-debug`).
 */
export function isDebugFile(file: ElfFile): boolean {
  const loaded = file.sections.filter((s) => (s.flags & code) !== 0 && (s.flags & alloc) !== 0);
  return loaded.length > 0 && loaded.every((s) => s.type === noBits);
}

/** The first section of a type, e.g. SHT_DYNSYM. */
export function sectionOfType(file: ElfFile, type: number): Section | undefined {
  return file.sections.find((section) => section.type === type && section.fileSize > 0);
}

/**
 * The wanted sections, as long as their bytes together fit into the file. Sections that share their bytes would let a
 * small file describe tables without bound, each to be read anew; those beyond are left out, and that is logged.
 * @param what the sections hold, in the message
 */
export function bounded(file: ElfFile, what: string, isWanted: (section: Section) => boolean): readonly Section[] {
  const wanted = file.sections.filter(isWanted);
  let left = file.bytes.size;
  const kept = wanted.filter((section) => (left -= section.fileSize) >= 0);
  const { offset, count, stride } = file.sectionTable;
  if (kept.length < wanted.length)
    file.log.add(codes.tooMany, { offset, size: count * stride }, { what, kept: kept.length });
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

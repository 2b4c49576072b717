// Opens a program or library for changes.

import type { Log } from '../base/log.ts';
import { hex } from '../base/text.ts';
import { isArchive } from '../decode/archive.ts';
import { dynamicOf } from '../decode/dynamic.ts';
import { beginningOf, isElf, type ElfFile } from '../decode/file.ts';
import { editCodes } from '../elf/codes.ts';
import { fileTypes, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import {
  addressIn,
  doOverlap,
  headersOf,
  isWithin,
  loadType,
  sectionHeadersName,
  type Binary,
  type Entry,
  type Piece,
  type SectionRow,
  type SegmentRow,
} from './binary.ts';
import { followEmbedded } from './segments.ts';
import { loadedTables, relocationTables, unloadedParts } from './tables.ts';

const kinds = [valueOf(fileTypes, 'EXEC'), valueOf(fileTypes, 'DYN')];
const noBits = valueOf(sectionTypes, 'NOBITS');
/** Sections that have no bytes, or any. */
const untyped = ['NULL', 'PROGBITS', 'NOBITS'].map((name) => valueOf(sectionTypes, name));

/** Opens a file for changes. Undefined, and the log says why, where that can't be. */
export function openBinary(file: ElfFile, log: Log): Binary | undefined {
  const problem = whyNot(file);
  if (problem) {
    log.add(editCodes.cannotEdit, problem, { what: problem.what });
    return undefined;
  }
  const segments = segmentRows(file);
  const loads = segments.filter(({ type }) => type === loadType);
  const loaded = loadedTables(file, loads);
  const { parts, bodyEnd, end } = unloadedParts(file, segments);
  const { segmentTable: table, sectionTable } = file;
  const programHeaders: Piece = {
    ...blank,
    name: 'program headers',
    offset: table.offset,
    size: table.count * table.stride,
    align: file.class / 8,
    load: loads.find((load) => isWithin(table.offset, table.count * table.stride, load.offset, load.fileSize)),
  };
  const pieces = [...loaded, ...parts].sort((a, b) => a.offset - b.offset);
  const headersAt = sectionTable.count > 0 ? sectionTable.offset : undefined;
  const binary: Binary = {
    file,
    log,
    header: { osAbi: file.header.osAbi, type: file.header.type },
    segments,
    sections: sectionRows(file),
    entries: entryRows(file, pieces),
    entriesBefore: entryRows(file, pieces),
    pieces,
    programHeaders,
    sectionHeaders: headersAt === undefined ? undefined : pieces.find(({ name }) => name === sectionHeadersName),
    dynamic: pieces.find((piece) => piece.load && piece.offset === dynamicOf(file)?.table.offset),
    strings: undefined,
    head: file.head && { bytes: file.head.bytes(), isTranslated: file.head.isTranslated },
    buildId: undefined,
    debugFile: undefined,
    patches: [],
    bodyEnd,
    end,
    starts: startsOf(file, [...pieces, programHeaders]),
    isCompact: false,
    isUnsorted: false,
    mayMoveRelocations: false,
  };
  attach(binary);
  followEmbedded(binary);
  return binary;
}

const blank = { shift: 0, load: undefined, isFixed: false } as const;

/** Why a file can't be changed, and where it says so. */
function whyNot(file: ElfFile): { readonly what: string; readonly offset: number; readonly size: number } | undefined {
  const { bytes, header, segmentTable, sectionTable, segments, sections } = file;
  const whole = { offset: 0, size: Math.min(bytes.size, 4) };
  if (isArchive(bytes.source)) return { what: 'an archive: its members are no programs and no libraries', ...whole };
  if (!isElf(bytes.source)) return { what: `no ELF file: ${beginningOf(bytes.source)}`, ...whole };
  if (!kinds.includes(header.type)) {
    const kind = fileTypes.of(header.type)?.fullName ?? `e_type ${hex(header.type)}`;
    return { what: `${kind} is no program and no library`, ...whole };
  }
  const broken = file.log.diagnostics.find(({ code }) => code.severity === 'error');
  const places = [segmentTable, sectionTable].find(({ stride, layout, count }) => count > 0 && stride !== layout.size);
  if (places)
    return { what: `entries of ${places.stride} bytes in a table of headers`, offset: places.offset, size: 0 };
  if (segmentTable.count !== header.segmentCount || sectionTable.count !== header.sectionCount)
    return { what: 'a table of headers ends outside the file', ...whole };
  const outside = [
    ...segments.filter(({ type }) => type === loadType),
    ...sections.filter(({ type }) => type !== noBits),
  ];
  const cut = outside.find(
    (part) => part.offset < 0 || ('size' in part ? part.fileSize < part.size && part.type !== 0 : isCut(file, part)),
  );
  if (cut) return { what: `what a header names at ${hex(cut.offset)} is not in the file`, offset: cut.offset, size: 0 };
  const far = segments.find(({ address, memorySize }) => !isExact(address) || !isExact(memorySize));
  if (far)
    return {
      what: `program header ${far.index} has an address or a size of more than 53 bits, which is not computed exactly`,
      offset: segmentTable.offset + far.index * segmentTable.stride,
      size: segmentTable.stride,
    };
  if (!segments.some(({ type }) => type === loadType)) return { what: 'it has no segment that is loaded', ...whole };
  return broken && broken.at.offset < file.headerTable.layout.size
    ? { what: 'its header is broken', ...whole }
    : overHeaders(file);
}

/** A section that would have the headers for a table: what changes in these would change that. */
function overHeaders({ headerTable, segmentTable, sections }: ElfFile): ReturnType<typeof whyNot> {
  const { offset: start, count, stride } = segmentTable;
  const headers = [
    { offset: 0, size: headerTable.layout.size },
    { offset: start, size: count * stride },
  ];
  const over = sections.find(
    ({ type, offset, fileSize: size }) =>
      size > 0 && !untyped.includes(type) && headers.some((each) => doOverlap(each, { offset, size })),
  );
  if (!over) return undefined;
  const kind = sectionTypes.of(over.type)?.name ?? hex(over.type);
  const what = `section ${over.index} (${kind}) has bytes at ${hex(over.offset)} that are headers of the file`;
  return { what, offset: over.offset, size: over.fileSize };
}

/** Programs of IA-64 lie where only whole multiples of 1,024 are exact. */
const isExact = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

const isCut = ({ bytes }: ElfFile, { offset, fileSize }: { offset: number; fileSize: number }): boolean =>
  offset + fileSize > bytes.size;

function segmentRows({ segments, segmentTable: { offset, stride }, bytes }: ElfFile): SegmentRow[] {
  return segments.map(({ index, ...row }) => ({ ...row, shift: 0, raw: bytes.copy(offset + index * stride, stride) }));
}

function sectionRows({ sections, sectionTable: { offset, stride }, bytes }: ElfFile): SectionRow[] {
  return sections.map((row) => ({ ...row, shift: 0, raw: bytes.copy(offset + row.index * stride, stride) }));
}

/** Entries whose values are addresses of tables that may move. */
const relocated = [...relocationTables.keys()];
const tableTags = new Set(['STRTAB', 'SYMTAB', 'HASH', 'GNU_HASH', 'VERSYM', 'VERDEF', 'VERNEED', ...relocated]);

function entryRows(file: ElfFile, pieces: readonly Piece[]): Entry[] {
  const dynamic = dynamicOf(file);
  if (!dynamic) return [];
  const { table, entries } = dynamic;
  const end = entries.findIndex(({ tag }) => tag === 0);
  return entries.slice(0, end < 0 ? entries.length : end).map(({ row, tag, value, constant, text: shown }) => {
    const name = constant?.name ?? '';
    const text = shown === undefined ? undefined : textAt(file, dynamic.strings.offset + value);
    const raw = file.bytes.copy(table.offset + row * table.stride, table.layout.size);
    const piece = tableTags.has(name) ? pieces.find((each) => addressIn(each) === value) : undefined;
    return { row, tag, name, value, text, raw, piece };
  });
}

/** A string with a character for each byte. */
function textAt({ bytes }: ElfFile, offset: number): string {
  return String.fromCharCode(...bytes.copy(offset, bytes.lengthOfString(offset, longestText)));
}
const longestText = 32768;

/** Tells headers which piece they name. A section that reaches out of a piece pins it, and so do the headers. */
function attach({ file, segments, sections, pieces, programHeaders }: Binary): void {
  const headers = headersOf({ file, programHeaders });
  for (const piece of pieces) if (headers.some((each) => doOverlap(each, piece))) piece.isFixed = true;
  const all = [...pieces, programHeaders];
  const find = (offset: number, size: number): Piece | undefined =>
    size === 0 ? undefined : all.find((piece) => isWithin(offset, size, piece.offset, piece.size));
  for (const row of segments.filter(({ type, fileSize }) => type !== loadType && fileSize > 0)) {
    const piece = find(row.offset, row.fileSize);
    Object.assign(row, piece && { piece, shift: row.offset - piece.offset });
  }
  // A table may stand in a section of no type; readelf reads it by its number.
  for (const row of sections.filter(({ type, index }) => type !== noBits && index !== 0)) {
    const piece = find(row.offset, row.size);
    Object.assign(row, piece && { piece, shift: row.offset - piece.offset });
    const end = row.offset + row.size;
    for (const each of piece || row.type === 0 ? [] : pieces)
      if (row.offset < each.offset + each.size && each.offset < end) each.isFixed = true;
  }
}

/** Where something begins that a header or a dynamic entry names. */
function startsOf(file: ElfFile, pieces: readonly Piece[]): Float64Array {
  const loads = file.segments.filter(({ type }) => type === loadType);
  const at = (address: number): number[] =>
    loads
      .filter((load) => address >= load.address && address < load.address + load.fileSize)
      .map((load) => load.offset + (address - load.address));
  return Float64Array.from([
    0,
    file.bytes.size,
    ...(file.sectionTable.count > 0 ? [file.sectionTable.offset] : []),
    ...pieces.map(({ offset }) => offset),
    ...file.sections.filter(({ fileSize }) => fileSize > 0).map(({ offset }) => offset),
    ...file.segments.filter(({ fileSize }) => fileSize > 0).map(({ offset }) => offset),
    ...(dynamicOf(file)?.entries ?? []).flatMap(({ kind, value }) => (kind === 'address' ? at(value) : [])),
  ]).sort();
}

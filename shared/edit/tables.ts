// The pieces of a file: tables in loaded segments that only headers and dynamic entries lead to, and whatever lies
// behind the loaded bytes.

import { isPowerOfTwo } from '../base/writer.ts';
import { dynamicOf, dynamicTableOffset, dynamicValue } from '../decode/dynamic.ts';
import type { ElfFile } from '../decode/file.ts';
import { gnuHashOf, sysvHashOf } from '../decode/symbols/hash.ts';
import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { versionsOf } from '../decode/symbols/versions.ts';
import { sectionFlags, sectionTypes, segmentTypes } from '../elf/constants.ts';
import { symbolLayouts, verdauxLayout, verdefLayout, vernauxLayout, versymLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { isWithin, loadType, sectionHeadersName, type Piece, type SegmentRow } from './binary.ts';

interface Claim {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  readonly align: number;
  /** Claims of notes may share their bytes; those of others may not. */
  readonly isNote: boolean;
  readonly isRelocations?: boolean;
}

const segmentType = (name: string): number => valueOf(segmentTypes, name);
const noteSegments = [segmentType('NOTE'), segmentType('GNU_PROPERTY')];
const [interpreterType, dynamicType] = [segmentType('INTERP'), segmentType('DYNAMIC')];
const [noteType, noBits] = [valueOf(sectionTypes, 'NOTE'), valueOf(sectionTypes, 'NOBITS')];
/** What describes code for MIPS: kernels and dynamic linkers find it by program headers, others by sections. */
const mipsNames = ['REGINFO', 'OPTIONS', 'ABIFLAGS'];
const mipsSegments = ({ segmentTypes: types }: ElfFile['machine']): number[] =>
  types?.prefix === 'PT_MIPS_' ? mipsNames.map((name) => valueOf(types, name)) : [];
const mipsSections = ({ segmentTypes, sectionTypes: types }: ElfFile['machine']): number[] =>
  types && segmentTypes?.prefix === 'PT_MIPS_' ? mipsNames.map((name) => valueOf(types, `MIPS_${name}`)) : [];
const alloc = valueOf(sectionFlags, 'ALLOC');

/** What headers say of an alignment, unless it can't be. */
const largestAlign = 2 ** 21;
const alignOf = (align: number): number => (isPowerOfTwo(align) && align <= largestAlign ? align : 1);

/** The loaded tables that may move, in the order of the file. */
export function loadedTables(file: ElfFile, loads: readonly SegmentRow[]): Piece[] {
  const claims = [...ofSegments(file), ...ofDynamic(file), ...sectionHeadersIn(file, loads)];
  const pieces: Piece[] = [];
  for (const claim of claims.filter(({ size }) => size > 0).sort((a, b) => a.offset - b.offset || b.size - a.size)) {
    const load = loads.find((each) => isWithin(claim.offset, claim.size, each.offset, each.fileSize));
    if (!load) continue;
    const before = pieces.at(-1);
    if (!before || claim.offset >= before.offset + before.size) {
      pieces.push({ ...claim, load, isFixed: false });
      continue;
    }
    const size = Math.max(before.size, claim.offset + claim.size - before.offset);
    const isSame = claim.offset === before.offset && claim.size === before.size && claim.isNote;
    const isFixed = before.isFixed || !(isSame || claim.isNote);
    // Some linkers count those of slots in.
    const isRelocations = before.isRelocations === true && claim.isRelocations === true;
    const align = Math.max(before.align, claim.align);
    pieces[pieces.length - 1] = { ...before, size, align, isFixed, isRelocations };
  }
  return pieces;
}

/** Of a segment or an allocated section. */
function ofSegments({ segments, sections, machine }: ElfFile): Claim[] {
  const named = (offset: number, fallback: string): string =>
    sections.find((each) => each.offset === offset && each.fileSize > 0)?.name || fallback;
  const of = (name: string, isNote: boolean, types: readonly number[]): Claim[] =>
    segments
      .filter(({ type, fileSize }) => types.includes(type) && fileSize > 0)
      .map(({ offset, fileSize: size, align }) => ({
        name: named(offset, name),
        offset,
        size,
        align: alignOf(align),
        isNote,
      }));
  const types = [noteType, ...mipsSections(machine)];
  const notes = sections
    .filter(({ type, flags, fileSize }) => types.includes(type) && (flags & alloc) !== 0 && fileSize > 0)
    .map(({ name, offset, fileSize: size, align }) => ({
      name,
      offset,
      size,
      align: Math.max(4, alignOf(align)),
      isNote: true,
    }));
  return [
    ...of('.interp', false, [interpreterType]),
    ...of('.note', true, noteSegments),
    ...of('.dynamic', false, [dynamicType]),
    ...of('.MIPS', true, mipsSegments(machine)),
    ...notes,
  ];
}

/** Of what dynamic entries lead to: with the size of its section, where one begins there. */
function ofDynamic(file: ElfFile): Claim[] {
  if (!dynamicOf(file)) return [];
  const word = file.class / 8;
  const symbols = dynamicSymbolsOf(file);
  const { definitions, needs, symbols: indexes } = versionsOf(file);
  const definitionEnds = definitions.map(
    ({ offset, parents }) => offset + verdefLayout.size + (1 + parents.length) * verdauxLayout.size,
  );
  const needEnds = needs.map(({ offset }) => offset + vernauxLayout.size);
  const rows: readonly (readonly [tag: string, name: string, align: number, size: (offset: number) => number])[] = [
    ['STRTAB', '.dynstr', 1, () => dynamicValue(file, 'STRSZ') ?? 0],
    ['SYMTAB', '.dynsym', word, () => (symbols?.count ?? 0) * symbolLayouts[file.class].size],
    ['HASH', '.hash', word, () => sysvHashOf(file)?.size ?? 0],
    ['GNU_HASH', '.gnu.hash', word, () => gnuHashOf(file)?.size ?? 0],
    ['VERSYM', '.gnu.version', 2, () => (indexes?.count ?? 0) * versymLayout.size],
    ['VERDEF', '.gnu.version_d', 4, (offset) => Math.max(offset, ...definitionEnds) - offset],
    ['VERNEED', '.gnu.version_r', 4, (offset) => Math.max(offset, ...needEnds) - offset],
    ...[...relocationTables].map(
      ([tag, [name, sizeTag]]) => [tag, name, word, () => dynamicValue(file, sizeTag) ?? 0] as const,
    ),
  ];
  return rows.flatMap(([tag, name, align, size]) => {
    const offset = dynamicTableOffset(file, tag);
    if (offset === undefined) return [];
    const section = file.sections.find((each) => each.offset === offset && each.fileSize > 0);
    return [
      {
        name: section?.name || name,
        offset,
        size: Math.max(size(offset), section?.fileSize ?? 0),
        align: Math.max(align, alignOf(section?.align ?? 1)),
        isNote: false,
        ...(relocationTables.has(tag) && { isRelocations: true }),
      },
    ];
  });
}

/** Dynamic entries that lead to relocations: what linkers call the section, and the entry with the size in bytes. */
export const relocationTables: ReadonlyMap<string, readonly [name: string, sizeTag: string]> = new Map([
  ['RELA', ['.rela.dyn', 'RELASZ']],
  ['REL', ['.rel.dyn', 'RELSZ']],
  ['RELR', ['.relr.dyn', 'RELRSZ']],
  ['JMPREL', ['.rela.plt', 'PLTRELSZ']],
]);

/** Go's linker puts section headers into the first segment. */
function sectionHeadersIn({ sectionTable }: ElfFile, loads: readonly SegmentRow[]): Claim[] {
  const { offset, count, stride } = sectionTable;
  return loads.some((load) => count > 0 && isWithin(offset, count * stride, load.offset, load.fileSize))
    ? [{ name: sectionHeadersName, offset, size: count * stride, align: 8, isNote: false }]
    : [];
}

/**
 * What lies behind the loaded bytes, in order: sections, segments, section headers, and bytes that nothing names.
 */
export function unloadedParts(
  file: ElfFile,
  segments: readonly SegmentRow[],
): { readonly parts: readonly Piece[]; readonly bodyEnd: number; readonly end: number } {
  const { headerTable, segmentTable, sectionTable, sections } = file;
  const table = { name: sectionHeadersName, offset: sectionTable.offset, align: file.class / 8, isNote: false };
  const claims: Claim[] = [
    ...sections
      .filter(({ type, fileSize }) => type !== noBits && fileSize > 0)
      .map(({ name, offset, fileSize: size, align }) => ({ name, offset, size, align: alignOf(align), isNote: true })),
    ...segments
      .filter(({ fileSize }) => fileSize > 0)
      .map(({ offset, fileSize: size, align }) => ({
        name: 'segment',
        offset,
        size,
        align: alignOf(align),
        isNote: true,
      })),
    ...(sectionTable.count > 0 ? [{ ...table, size: sectionTable.count * sectionTable.stride }] : []),
  ]
    .filter(({ offset, size }) => offset >= 0 && offset + size <= file.bytes.size)
    .sort((a, b) => a.offset - b.offset);
  const heads = [headerTable.layout.size, segmentTable.offset + segmentTable.count * segmentTable.stride];
  const loads = segments.filter(({ type }) => type === loadType);
  let bodyEnd = Math.max(...heads, ...loads.map(({ offset, fileSize }) => offset + fileSize));
  // What begins within what is loaded and ends behind it stays where it is.
  for (const { offset, size } of claims) if (offset < bodyEnd) bodyEnd = Math.max(bodyEnd, offset + size);
  const parts: Piece[] = [];
  // Between segments, as patchelf leaves them: they are written anew with the rest.
  const headers = claims.find(({ name, offset }) => name === sectionHeadersName && offset < bodyEnd);
  if (headers && sectionHeadersIn(file, loads).length === 0)
    parts.push({ ...table, size: headers.size, load: undefined, isFixed: false });
  let end = bodyEnd;
  for (const { name, offset, size, align } of claims.filter((claim) => claim.offset >= bodyEnd)) {
    const last = parts.at(-1);
    if (last && last.offset >= bodyEnd && offset < last.offset + last.size) {
      const merged = Math.max(last.offset + last.size, offset + size) - last.offset;
      parts[parts.length - 1] = { ...last, size: merged, isFixed: last.isFixed || name === sectionHeadersName };
    } else {
      if (hasBytes(file, end, offset)) parts.push(unnamed(end, offset - end));
      parts.push({ name, offset, size, align, load: undefined, isFixed: false });
    }
    end = Math.max(end, offset + size);
  }
  return { parts, bodyEnd, end };
}

/** Bytes that nothing names stay at an offset that is congruent by a page at most. */
function unnamed(offset: number, size: number): Piece {
  let align = 1;
  while (align < 0x1000 && offset % (2 * align) === 0) align *= 2;
  return { name: 'unnamed', offset, size, align, load: undefined, isFixed: false };
}

/** Whether there are other bytes than zeros in a range of the file. */
export function hasBytes({ bytes }: ElfFile, start: number, end: number): boolean {
  return zerosFrom(bytes.source, start, end) < end;
}

/** Where the zeros end that begin at `start`; at most `end`. */
export function zerosFrom(
  source: { readonly size: number; read(offset: number, size: number): Uint8Array },
  start: number,
  end: number,
): number {
  for (let at = start; at < end;) {
    const block = source.read(at, Math.min(65536, end - at));
    if (block.length === 0) return at;
    const found = block.findIndex((byte) => byte !== 0);
    if (found >= 0) return at + found;
    at += block.length;
  }
  return end;
}

// The map of the file: what each byte belongs to. Regions follow each other without hole or overlap from the first byte
// to the last.

import { once } from '../base/once.ts';
import { hexBytes } from '../base/text.ts';
import { signatures } from '../elf/contents.ts';
import { segmentFlags, segmentTypes } from '../elf/constants.ts';
import { symbolLayouts, verdauxLayout, verdefLayout, vernauxLayout } from '../elf/layouts.ts';
import { flagNames, valueOf } from '../elf/names.ts';
import { lastNotAbove } from './code/addresses.ts';
import { arraysOf } from './code/arrays.ts';
import { dynamicOf } from './dynamic.ts';
import { hasNoSections, titleOf, type ElfFile, type Section, type Segment } from './file.ts';
import { gnuHashOf, sysvHashOf } from './symbols/hash.ts';
import { notesOf } from './notes/notes.ts';
import { relocationTablesOf } from './relocations/relocations.ts';
import { sframeOf } from './code/sframe.ts';
import { symbolTablesOf } from './symbols/symbols.ts';
import { interpreterOf } from './texts.ts';
import { unwindIndexOf } from './code/unwind.ts';
import { versionsOf } from './symbols/versions.ts';

/**
 * header: ELF header; segments, sections: the header tables; section: contents of a section; table: found through
 * segments and dynamic entries where there are no sections; gap: what nothing names.
 */
export type RegionKind = 'header' | 'segments' | 'sections' | 'section' | 'table' | 'gap';

/** A part of the file. Offset and size in bytes. */
export interface Region {
  readonly offset: number;
  readonly size: number;
  readonly kind: RegionKind;
  readonly name: string;
  readonly section: Section | undefined;
  /** What else claims bytes of this region, or of the one before it that this one overlaps. */
  readonly shares: readonly string[];
  /** Of a gap: what the bytes look like; empty when nothing is known. */
  readonly hint: string;
}

interface Claim {
  readonly offset: number;
  readonly end: number;
  readonly kind: RegionKind;
  readonly name: string;
  readonly section: Section | undefined;
}

const load = valueOf(segmentTypes, 'LOAD');
/** Names of other claims that a region keeps. */
const mostShares = 8;

/** The regions of a file in ascending order; together they are exactly the file. */
export const regionsOf = once((file: ElfFile): readonly Region[] => {
  const regions: { -readonly [K in keyof Region]: Region[K] extends readonly string[] ? string[] : Region[K] }[] = [];
  const borders = segmentBorders(file);
  let at = 0;
  for (const { offset, end, kind, name, section } of claimsOf(file)) {
    for (const gap of gapsBetween(file, borders, at, offset, false)) regions.push({ ...gap, shares: [] });
    const before = regions.at(-1);
    const isShared = offset < at && before !== undefined;
    if (isShared && end <= at) {
      if (before.shares.length < mostShares) before.shares.push(name);
      continue;
    }
    const start = Math.max(at, offset);
    regions.push({
      offset: start,
      size: end - start,
      kind,
      name,
      section,
      shares: isShared ? [before.name] : [],
      hint: '',
    });
    at = end;
  }
  for (const gap of gapsBetween(file, borders, at, file.bytes.size, true)) regions.push({ ...gap, shares: [] });
  return regions;
});

function claimsOf(file: ElfFile): Claim[] {
  const claims: Claim[] = [];
  const claim = (kind: RegionKind, name: string, offset: number, size: number, section?: Section): void => {
    const end = Math.min(offset + size, file.bytes.size);
    if (offset >= 0 && end > offset) claims.push({ offset, end, kind, name, section });
  };
  claim('header', 'ELF header', 0, file.headerTable.layout.size);
  claim('segments', 'program headers', file.segmentTable.offset, file.segmentTable.count * file.segmentTable.stride);
  claim('sections', 'section headers', file.sectionTable.offset, file.sectionTable.count * file.sectionTable.stride);
  for (const section of file.sections) claim('section', titleOf(section), section.offset, section.fileSize, section);
  if (hasNoSections(file)) claimTables(file, (name, offset, size) => claim('table', name, offset, size));
  return claims.sort((a, b) => a.offset - b.offset);
}

/** The tables of a file without section headers, named by what leads to them. */
function claimTables(file: ElfFile, claim: (name: string, offset: number, size: number) => void): void {
  const interpreter = interpreterOf(file);
  if (interpreter) claim('PT_INTERP', interpreter.offset, interpreter.size + 1);
  for (const note of notesOf(file)) claim(`note ${note.typeName}`, note.offset, note.size);
  const unwind = unwindIndexOf(file);
  if (unwind)
    claim('PT_GNU_EH_FRAME', unwind.offset, unwind.rows.offset - unwind.offset + unwind.count * unwind.rows.stride);
  const sframe = sframeOf(file);
  if (sframe) claim('PT_GNU_SFRAME', sframe.offset, sframe.size);
  const dynamic = dynamicOf(file);
  if (!dynamic) return;
  claim('PT_DYNAMIC', dynamic.table.offset, dynamic.table.count * dynamic.table.stride);
  claim('DT_STRTAB', dynamic.strings.offset, dynamic.strings.size);
  for (const symbols of symbolTablesOf(file))
    claim('DT_SYMTAB', symbols.table.offset, symbols.count * symbolLayouts[file.class].size);
  const [sysv, gnu] = [sysvHashOf(file), gnuHashOf(file)];
  if (sysv) claim('DT_HASH', sysv.header.offset, sysv.size);
  if (gnu) claim('DT_GNU_HASH', gnu.header.offset, gnu.size);
  const { symbols, definitions, needs } = versionsOf(file);
  if (symbols) claim('DT_VERSYM', symbols.offset, symbols.count * symbols.stride);
  const defined = definitions.map(({ offset, parents }) => {
    const end = offset + verdefLayout.size + verdauxLayout.size * (1 + parents.length);
    return { offset, end };
  });
  const needed = needs.flatMap(({ offset, fileOffset }) => [
    { offset: fileOffset, end: fileOffset },
    { offset, end: offset + vernauxLayout.size },
  ]);
  claimSpan('DT_VERDEF', defined, claim);
  claimSpan('DT_VERNEED', needed, claim);
  for (const table of relocationTablesOf(file)) claim(table.name, table.offset, table.size);
  for (const array of arraysOf(file)) claim(array.name, array.offset, array.count * array.wordSize);
}

/** Claims from the first to the last of the records of a table. */
function claimSpan(
  name: string,
  records: readonly { offset: number; end: number }[],
  claim: (name: string, offset: number, size: number) => void,
): void {
  const start = records.reduce((lowest, { offset }) => Math.min(lowest, offset), Infinity);
  if (records.length > 0) claim(name, start, records.reduce((highest, { end }) => Math.max(highest, end), 0) - start);
}

/** Offsets where LOAD segments begin and end in the file, ascending: a gap does not run across them. */
function segmentBorders(file: ElfFile): Float64Array {
  const loads = file.segments.filter((s) => s.type === load && s.fileSize > 0);
  return Float64Array.from(loads.flatMap((s) => [s.offset, s.offset + s.fileSize])).sort();
}

function* gapsBetween(
  file: ElfFile,
  borders: Float64Array,
  start: number,
  end: number,
  isLast: boolean,
): Generator<Omit<Region, 'shares'>> {
  for (let at = start; at < end;) {
    const border = borders[lastNotAbove(borders, at) + 1] ?? Infinity;
    const next = Math.min(end, border);
    yield gap(file, at, next - at, isLast && next === end);
    at = next;
  }
}

/** Gaps up to this size are read to see whether they are zeros. */
const mostChecked = 65536;

function gap(file: ElfFile, offset: number, size: number, isLast: boolean): Omit<Region, 'shares'> {
  const common = { offset, size, kind: 'gap', section: undefined } as const;
  const segment = loadAt(file, offset);
  const isZero = size <= mostChecked && file.bytes.copy(offset, size).every((byte) => byte === 0);
  const isWhole = segment?.offset === offset && segment.fileSize === size;
  if (segment && (!isZero || isWhole))
    return {
      ...common,
      name: `LOAD segment ${segment.index}`,
      hint: flagNames(segmentFlags, segment.flags).join('') + (isZero ? ', zeros' : ''),
    };
  if (isZero) return { ...common, name: 'padding', hint: 'zeros' };
  return { ...common, name: isLast ? 'appended data' : 'unnamed bytes', hint: formatOf(file, offset) };
}

const loadsByOffset = once((file: ElfFile) => {
  const loads = file.segments.filter((s) => s.type === load && s.fileSize > 0).sort((a, b) => a.offset - b.offset);
  return { loads, offsets: Float64Array.from(loads, (s) => s.offset) };
});

function loadAt(file: ElfFile, offset: number): Segment | undefined {
  const { loads, offsets } = loadsByOffset(file);
  const segment = loads[lastNotAbove(offsets, offset)];
  return segment && offset < segment.offset + segment.fileSize ? segment : undefined;
}

/** What format begins at an offset, by its first bytes. */
function formatOf(file: ElfFile, offset: number): string {
  const start = hexBytes(file.bytes.copy(offset, 32));
  return signatures.find(({ magic }) => start.startsWith(magic))?.name ?? '';
}

// The listing's block of what is not read: tables that the file names by type and that no other block shows, so that
// nothing is passed over in silence.

import { counted, hex, readableSize } from '../../base/text.ts';
import { lastNotAbove, sectionAtOffset } from '../../decode/code/addresses.ts';
import { dynamicEntry, dynamicOf, dynamicTableOffset } from '../../decode/dynamic.ts';
import { hasNoSections, titleOf, type ElfFile } from '../../decode/file.ts';
import { namesOf } from '../../decode/words.ts';
import { sectionTypes, segmentTypes } from '../../elf/constants.ts';
import { valueOf, type Names } from '../../elf/names.ts';
import { toRows, toSections, toSegments, type Block, type Column, type Place, type To } from '../block.ts';

interface Row extends Place {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
  readonly to: To | undefined;
  readonly at: number;
}

/**
 * Sections that are no tables of the format, or that other blocks read beside their own: bytes of the program, texts,
 * versions of symbols, frames that .eh_frame_hdr leads to.
 */
const plainSections = new Set(
  ['NULL', 'PROGBITS', 'NOBITS', 'STRTAB', 'SYMTAB SECTION INDICES', 'NOTE', 'GROUP', 'SHLIB', 'VERSYM'].map((name) =>
    valueOf(sectionTypes, name),
  ),
);
const toDynamic = toRows('dynamic');
const plainNames = new Set(['X86_64_UNWIND']);
const plainSegments = new Set(
  [
    'NULL',
    'LOAD',
    'DYNAMIC',
    'INTERP',
    'NOTE',
    'PHDR',
    'TLS',
    'SHLIB',
    'GNU_EH_FRAME',
    'GNU_STACK',
    'GNU_RELRO',
    'GNU_PROPERTY',
    'ELFSMITH_EMBEDDED',
  ].map((name) => valueOf(segmentTypes, name)),
);

/** @param blocks all blocks that show tables of the file */
export function unreadBlock(file: ElfFile, blocks: readonly Block[]): Block | undefined {
  const isShown = shownBy(blocks);
  const rows = [...sectionRows(file), ...segmentRows(file), ...dynamicRows(file)].filter((row) => !isShown(row));
  const at = (row: number): Row => rows[row] as Row;
  if (rows.length === 0) return undefined;
  return {
    id: 'unread',
    title: 'Not read',
    note: counted(rows.length, 'table'),
    count: rows.length,
    rowPlace: at,
    rowName: (row) => at(row).name,
    rowKind: 'section',
    about: 'Tables whose type says that they hold more than bytes of the program, and that are not read here.',
    columns: unreadColumns(at),
  };
}

function unreadColumns(at: (row: number) => Row): Column[] {
  return [
    {
      name: 'offset',
      isRight: true,
      meaning: 'where it lies in the file',
      put: (out, row) => out.cell(hex(at(row).offset), 'offset', 'offset', at(row).offset),
    },
    {
      name: 'size',
      isRight: true,
      meaning: 'its bytes',
      put: (out, row) => out.cell(readableSize(at(row).size), 'size'),
    },
    {
      name: 'name',
      meaning: 'the section, the segment, or the dynamic entry that leads to it',
      put: (out, row) => out.cell(at(row).name, 'section', at(row).to, at(row).at),
    },
    { name: 'type', meaning: 'its type', put: (out, row) => out.cell(at(row).type, 'type') },
    {
      name: 'meaning',
      meaning: 'what the type stands for',
      put: (out, row) => out.cell(`not read: ${at(row).meaning}`, 'remark'),
    },
  ];
}

/** Whether a block shows bytes of a place. */
function shownBy(blocks: readonly Block[]): (place: Place) => boolean {
  const places = blocks.flatMap(({ place, rowPlace, count }) =>
    count > 0 && rowPlace ? [place, rowPlace(0), rowPlace(count - 1)] : [place],
  );
  const shown = places.filter((place) => place !== undefined && place.size > 0) as Place[];
  // The latest end so far makes one look enough: what begins before a place's end, and ends behind its start, is the
  // one with the latest end.
  const sorted = shown.sort((a, b) => a.offset - b.offset);
  const starts = Float64Array.from(sorted, ({ offset }) => offset);
  const ends = new Float64Array(sorted.length);
  sorted.forEach(({ offset, size }, index) => {
    ends[index] = Math.max(ends[index - 1] ?? 0, offset + size);
  });
  return ({ offset, size }) => (ends[lastNotAbove(starts, offset + size - 1)] ?? 0) > offset;
}

const typed = (names: Names, type: number): Pick<Row, 'type' | 'meaning'> => ({
  type: names.name(type),
  meaning: names.of(type)?.meaning ?? 'the type is not known here',
});

function* sectionRows(file: ElfFile): Generator<Row> {
  const names = namesOf.sectionType(file);
  for (const section of file.sections) {
    if (section.fileSize === 0 || plainSections.has(section.type) || plainNames.has(names.of(section.type)?.name ?? ''))
      continue;
    yield {
      offset: section.offset,
      size: section.fileSize,
      name: titleOf(section),
      ...typed(names, section.type),
      to: toSections,
      at: section.index,
    };
  }
}

/** Segments of other types whose bytes no section names. */
function* segmentRows(file: ElfFile): Generator<Row> {
  for (const { index, type, offset, fileSize } of file.segments) {
    const size = Math.min(fileSize, file.bytes.size - offset);
    if (plainSegments.has(type) || !(size > 0) || offset < 0 || sectionAtOffset(file, offset)) continue;
    yield {
      offset,
      size,
      name: `segment ${index}`,
      ...typed(namesOf.segmentType(file), type),
      to: toSegments,
      at: index,
    };
  }
}

/** Without section headers: what an entry with an address leads to and another one gives the size of. */
function* dynamicRows(file: ElfFile): Generator<Row> {
  if (!hasNoSections(file)) return;
  for (const { row, kind, constant } of dynamicOf(file)?.entries ?? []) {
    const isAddress = kind === 'address' || kind === 'data';
    const size = constant && isAddress ? (dynamicEntry(file, constant.name + 'SZ')?.value ?? 0) : 0;
    const offset = constant && size > 0 ? dynamicTableOffset(file, constant.name) : undefined;
    if (constant && offset !== undefined)
      yield {
        offset,
        size: Math.min(size, file.bytes.size - offset),
        name: constant.fullName,
        type: constant.name,
        meaning: constant.meaning,
        to: toDynamic,
        at: row,
      };
  }
}

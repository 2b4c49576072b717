// The listing's block of the program headers, with the sections that each segment holds.

import { exactHex, type Table } from '../../base/table.ts';
import { hex, readableSize } from '../../base/text.ts';
import { sectionFlags, sectionTypes, segmentTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { embeddedOf } from '../../decode/notes/embedded.ts';
import type { ElfFile, Section, Segment, SegmentField } from '../../decode/file.ts';
import { namesOf, permissions } from '../../decode/words.ts';
import {
  exactColumn,
  fieldColumn,
  leadingColumn,
  indexColumn,
  recordPlace,
  toSections,
  type Block,
  type Column,
  type Sink,
} from '../block.ts';
import { numberText } from '../naming.ts';

const alloc = valueOf(sectionFlags, 'ALLOC');
const tlsFlag = valueOf(sectionFlags, 'TLS');
const noBits = valueOf(sectionTypes, 'NOBITS');
const tlsSegment = valueOf(segmentTypes, 'TLS');
/** Segments that can hold thread-local sections (binutils include/elf/internal.h, ELF_SECTION_IN_SEGMENT). */
const tlsHolders = ['LOAD', 'TLS', 'GNU_RELRO'].map((name) => valueOf(segmentTypes, name));
/** Section names shown per segment; the rest is counted. */
const namesShown = 12;

/** The file's program headers, and those that a dynamic linker inside gets to see. */
export function segmentsBlocks(file: ElfFile): Block[] {
  const embedded = embeddedOf(file);
  const own = blockOf(file, file.segmentTable, file.segments);
  if (!embedded) return [own];
  return [
    own,
    {
      ...blockOf(file, embedded.table, embedded.segments),
      id: 'phdr',
      title: 'Program headers for the dynamic linker inside',
      address: embedded.headers,
      about:
        'The kernel reads the table above, which names no dynamic linker. ' +
        `Code at the entry point leads ${embedded.name} to this one (AT_PHDR): ` +
        "a program as any other, without the dynamic linker's own segments.",
    },
  ];
}

function blockOf(file: ElfFile, table: Table<SegmentField>, segments: readonly Segment[]): Block {
  const at = (row: number): Segment => segments[row] as Segment;
  const types = namesOf.segmentType(file);
  return {
    id: 'segments',
    title: 'Program headers',
    note: `${table.count} segments at ${hex(table.offset)}, ${table.stride} bytes each`,
    count: table.count,
    about:
      'Program headers tell the kernel and the dynamic linker what to map into memory ' +
      'and where special tables are (gABI Program Header).',
    place: { offset: table.offset, size: table.count * table.stride },
    rowPlace: recordPlace(table),
    rowKind: 'section',
    rowName: (row) => types.name(at(row).type),
    columns: segmentColumns(file, table, at),
  };
}

function segmentColumns(file: ElfFile, table: Table<SegmentField>, at: (row: number) => Segment): Column[] {
  const types = namesOf.segmentType(file);
  return [
    indexColumn(table.count, 'segment'),
    fieldColumn(table, 'type', 'type', (out, row) => out.cell(types.name(at(row).type), 'type'), {
      explain: (row) => [numberText(types, at(row).type, 'Type')],
    }),
    fieldColumn(table, 'flags', 'flags', (out, row) => out.cell(permissions(at(row).flags).padEnd(1, '-'), 'flag'), {
      explain: (row) => [`Flags ${exactHex(table, 'flags', row)}: r may be read, w written, x executed.`],
    }),
    leadingColumn(table, 'offset', 'offset', 'offset', (row) => at(row).offset),
    leadingColumn(table, 'vaddr', 'address', 'address', (row) => at(row).address),
    exactColumn(table, 'paddr', 'physical', 'address'),
    exactColumn(table, 'filesz', 'file size', 'size', { explain: (row) => [readableSize(at(row).fileSize)] }),
    exactColumn(table, 'memsz', 'memory size', 'size', { explain: (row) => memoryLines(at(row)) }),
    exactColumn(table, 'align', 'align', 'number'),
    {
      name: 'size',
      isRight: true,
      meaning: 'size in memory, readable',
      put: (out, row) => out.cell(at(row).memorySize > 0 ? readableSize(at(row).memorySize) : '', 'remark'),
    },
    {
      name: 'sections',
      meaning: 'the sections that lie in the segment',
      source: 'gABI Program Header',
      put: (out, row) => putSections(out, sectionsIn(file, at(row))),
      explain: (row) => [
        sectionsIn(file, at(row))
          .map((section) => `\`${section.name}\``)
          .join(' '),
      ],
    },
  ];
}

/** The first sections of a segment, and how many more there are. */
function putSections(out: Sink, sections: readonly Section[]): void {
  let blank = '';
  for (const { index, name } of sections.slice(0, namesShown)) {
    out.cell(blank + (name || `[${index}]`), 'section', toSections, index);
    blank = ' ';
  }
  if (sections.length > namesShown) out.cell(` and ${sections.length - namesShown} more`, 'remark');
}

function memoryLines({ fileSize, memorySize }: Segment): string[] {
  const size = readableSize(memorySize);
  if (memorySize <= fileSize) return [size];
  return [`${size}; the last ${readableSize(memorySize - fileSize)} are zeros that the file does not hold (.bss).`];
}

/**
 * The sections that lie in a segment, by address where they are loaded, by offset otherwise (after binutils' rule, so
 * that readelf agrees).
 */
export function sectionsIn(file: ElfFile, segment: Segment): Section[] {
  if (segment.memorySize === 0 && segment.fileSize === 0) return [];
  return file.sections.filter((section) => {
    const isTls = (section.flags & tlsFlag) !== 0;
    if (section.type === 0 || (isTls ? !tlsHolders.includes(segment.type) : segment.type === tlsSegment)) return false;
    // .tbss takes no room outside the TLS segment.
    const size = isTls && section.type === noBits && segment.type !== tlsSegment ? 0 : section.size;
    if ((section.flags & alloc) === 0) return false;
    if (
      section.type !== noBits &&
      !(section.offset >= segment.offset && section.offset + size <= segment.offset + segment.fileSize)
    )
      return false;
    if (!(section.address >= segment.address && section.address + size <= segment.address + segment.memorySize))
      return false;
    // An empty section at the very end belongs to what follows.
    return size > 0 || section.address < segment.address + segment.memorySize;
  });
}

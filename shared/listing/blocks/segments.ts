// The listing's block of the program headers, with the sections that each segment holds.

import { exactHex, type Table } from '../../base/table.ts';
import { hex, readableSize } from '../../base/text.ts';
import { sectionFlags, sectionTypes, segmentTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { embeddedOf } from '../../decode/notes/embedded.ts';
import type { ElfFile, Section, Segment, SegmentField } from '../../decode/file.ts';
import { namesOf, permissions } from '../../decode/words.ts';
import { fieldColumn, indexColumn, recordPlace, toSections, type Block } from '../block.ts';

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
      about: `The kernel reads the table above, which names no dynamic linker. Code at the entry point leads ${embedded.name} to this one (AT_PHDR): a program as any other, without the dynamic linker's own segments.`,
    },
  ];
}

function blockOf(file: ElfFile, table: Table<SegmentField>, segments: readonly Segment[]): Block {
  const at = (row: number): Segment => segments[row] as Segment;
  const types = namesOf.segmentType(file);
  const constant = (row: number): readonly string[] => {
    const found = types.of(at(row).type);
    return found
      ? [`\`${found.fullName}\` (${hex(found.value)}): ${found.meaning} (${found.source}).`]
      : [`Type ${hex(at(row).type)} is named by no specification known here.`];
  };
  return {
    id: 'segments',
    title: 'Program headers',
    note: `${table.count} segments at ${hex(table.offset)}, ${table.stride} bytes each`,
    count: table.count,
    about:
      'Program headers tell the kernel and the dynamic linker what to map into memory and where special tables are (gABI Program Header).',
    place: { offset: table.offset, size: table.count * table.stride },
    rowPlace: recordPlace(table),
    rowKind: 'section',
    rowName: (row) => types.name(at(row).type),
    columns: [
      indexColumn(table.count, 'segment'),
      fieldColumn(table, 'type', 'type', (out, row) => out.cell(types.name(at(row).type), 'type'), {
        explain: constant,
      }),
      fieldColumn(table, 'flags', 'flags', (out, row) => out.cell(permissions(at(row).flags).padEnd(1, '-'), 'flag'), {
        explain: (row) => [`Flags ${exactHex(table, 'flags', row)}: r may be read, w written, x executed.`],
      }),
      fieldColumn(
        table,
        'offset',
        'offset',
        (out, row) => out.cell(exactHex(table, 'offset', row), 'offset', 'offset', at(row).offset),
        { isRight: true },
      ),
      fieldColumn(
        table,
        'vaddr',
        'address',
        (out, row) => out.cell(exactHex(table, 'vaddr', row), 'address', 'address', at(row).address),
        { isRight: true },
      ),
      fieldColumn(table, 'paddr', 'physical', (out, row) => out.cell(exactHex(table, 'paddr', row), 'address'), {
        isRight: true,
      }),
      fieldColumn(table, 'filesz', 'file size', (out, row) => out.cell(exactHex(table, 'filesz', row), 'size'), {
        isRight: true,
        explain: (row) => [readableSize(at(row).fileSize)],
      }),
      fieldColumn(table, 'memsz', 'memory size', (out, row) => out.cell(exactHex(table, 'memsz', row), 'size'), {
        isRight: true,
        explain: (row) => memoryLines(at(row)),
      }),
      fieldColumn(table, 'align', 'align', (out, row) => out.cell(exactHex(table, 'align', row), 'number'), {
        isRight: true,
      }),
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
        put: (out, row) => {
          const held = sectionsIn(file, at(row));
          held
            .slice(0, namesShown)
            .forEach((section, index) =>
              out.cell(
                (index > 0 ? ' ' : '') + (section.name || `[${section.index}]`),
                'section',
                toSections,
                section.index,
              ),
            );
          if (held.length > namesShown) out.cell(` and ${held.length - namesShown} more`, 'remark');
        },
        explain: (row) => [
          sectionsIn(file, at(row))
            .map((section) => `\`${section.name}\``)
            .join(' '),
        ],
      },
    ],
  };
}

function memoryLines({ fileSize, memorySize }: Segment): string[] {
  return memorySize > fileSize
    ? [
        `${readableSize(memorySize)}; the last ${readableSize(memorySize - fileSize)} are zeros that the file does not hold (.bss).`,
      ]
    : [readableSize(memorySize)];
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

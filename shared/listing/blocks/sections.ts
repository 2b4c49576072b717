// The listing's block of the section headers.

import { exactHex } from '../../base/table.ts';
import { hex, readableSize } from '../../base/text.ts';
import { sectionFlags, sectionTypes } from '../../elf/constants.ts';
import { flagNames, hasBits, valueOf } from '../../elf/names.ts';
import type { ElfFile, Section } from '../../decode/file.ts';
import { namesOf, sectionLetters } from '../../decode/words.ts';
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

const infoLink = valueOf(sectionFlags, 'INFO_LINK');
const relocationTypes = ['REL', 'RELA'].map((name) => valueOf(sectionTypes, name));

export function sectionsBlock(file: ElfFile): Block {
  const { sections, sectionTable: table } = file;
  const at = (row: number): Section => sections[row] as Section;
  return {
    id: 'sections',
    title: 'Section headers',
    note: `${table.count} sections at ${hex(table.offset)}, ${table.stride} bytes each`,
    count: table.count,
    about:
      "Section headers are the linker's and the debugger's view of the file: " +
      'every table and piece of code or data by name (gABI Sections). ' +
      'The loader does not need them.',
    place: { offset: table.offset, size: table.count * table.stride },
    rowPlace: recordPlace(table),
    rowKind: 'section',
    rowName: (row) => at(row).name,
    columns: sectionColumns(file, at),
  };
}

function sectionColumns(file: ElfFile, at: (row: number) => Section): Column[] {
  const { sectionTable: table } = file;
  const types = namesOf.sectionType(file);
  return [
    indexColumn(table.count, 'section'),
    fieldColumn(table, 'name', 'name', (out, row) => out.cell(at(row).name, 'section', 'offset', at(row).offset), {
      widest: 32,
    }),
    fieldColumn(table, 'type', 'type', (out, row) => out.cell(types.name(at(row).type), 'type'), {
      explain: (row) => [numberText(types, at(row).type, 'Type')],
    }),
    fieldColumn(table, 'flags', 'flags', (out, row) => out.cell(sectionLetters(file, at(row).flags), 'flag'), {
      explain: (row) => flagLines(file, at(row)),
    }),
    leadingColumn(table, 'addr', 'address', 'address', (row) => at(row).address),
    leadingColumn(table, 'offset', 'offset', 'offset', (row) => at(row).offset),
    exactColumn(table, 'size', 'size', 'size', { explain: (row) => [readableSize(at(row).size)] }),
    exactColumn(table, 'entsize', 'entry', 'number'),
    exactColumn(table, 'addralign', 'align', 'number'),
    ...linkColumns(file, at),
    {
      name: 'bytes',
      meaning: 'size, readable',
      put: (out, row) => out.cell(at(row).size > 0 ? readableSize(at(row).size) : '', 'remark'),
    },
  ];
}

/** The columns of sh_link and sh_info. */
function linkColumns({ sections, sectionTable: table }: ElfFile, at: (row: number) => Section): Column[] {
  const isLink = (row: number): boolean => at(row).link > 0 && sections[at(row).link] !== undefined;
  const isInfo = (row: number): boolean => infoIsSection(at(row)) && sections[at(row).info] !== undefined;
  return [
    fieldColumn(table, 'link', 'link', (out, row) => putIndex(out, at(row).link, isLink(row)), {
      isRight: true,
      explain: (row) => sectionLine('sh_link', sections[at(row).link]),
    }),
    fieldColumn(table, 'info', 'info', (out, row) => putIndex(out, at(row).info, isInfo(row)), {
      isRight: true,
      explain: (row) => (infoIsSection(at(row)) ? sectionLine('sh_info', sections[at(row).info]) : []),
    }),
  ];
}

/** Prints a number; one of a section leads to it. */
function putIndex(out: Sink, index: number, isSection: boolean): void {
  out.cell(String(index), 'number', isSection ? toSections : undefined, index);
}

function flagLines(file: ElfFile, { index, flags }: Section): string[] {
  const names = namesOf.sectionFlag(file);
  const exact = exactHex(file.sectionTable, 'flags', index);
  return [
    `Flags ${exact}: ${flagNames(names, flags).join(', ') || 'none'}.`,
    ...names.constants
      .filter((c) => hasBits(flags, c.value) && c.value !== 0)
      .map((c) => `\`${c.fullName}\`: ${c.meaning} (${c.source}).`),
  ];
}

/** Whether sh_info is a section index: by the flag, and for relocations without it. */
function infoIsSection(section: Section): boolean {
  return section.info > 0 && ((section.flags & infoLink) !== 0 || relocationTypes.includes(section.type));
}

function sectionLine(field: string, section: Section | undefined): string[] {
  return section && section.index > 0 ? [`${field} names section ${section.index} \`${section.name}\`.`] : [];
}

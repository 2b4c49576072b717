// The listing's block of the section headers.

import { exactHex } from '../../base/table.ts';
import { hex, readableSize } from '../../base/text.ts';
import { sectionFlags, sectionTypes } from '../../elf/constants.ts';
import { flagNames, hasBits, valueOf } from '../../elf/names.ts';
import type { ElfFile, Section } from '../../decode/file.ts';
import { namesOf, sectionLetters } from '../../decode/words.ts';
import { fieldColumn, indexColumn, recordPlace, toSections, type Block } from '../block.ts';

const infoLink = valueOf(sectionFlags, 'INFO_LINK');
const relocationTypes = ['REL', 'RELA'].map((name) => valueOf(sectionTypes, name));

export function sectionsBlock(file: ElfFile): Block {
  const { sections, sectionTable: table } = file;
  const at = (row: number): Section => sections[row] as Section;
  const types = namesOf.sectionType(file);
  const flags = namesOf.sectionFlag(file);
  const typeLines = (row: number): readonly string[] => {
    const found = types.of(at(row).type);
    return found
      ? [`\`${found.fullName}\` (${hex(found.value)}): ${found.meaning} (${found.source}).`]
      : [`Type ${hex(at(row).type)} is named by no specification known here.`];
  };
  const flagLines = (row: number): readonly string[] =>
    flags.constants
      .filter((c) => hasBits(at(row).flags, c.value) && c.value !== 0)
      .map((c) => `\`${c.fullName}\`: ${c.meaning} (${c.source}).`);
  return {
    id: 'sections',
    title: 'Section headers',
    note: `${table.count} sections at ${hex(table.offset)}, ${table.stride} bytes each`,
    count: table.count,
    about:
      "Section headers are the linker's and the debugger's view of the file: every table and piece of code or data by name (gABI Sections). The loader does not need them.",
    place: { offset: table.offset, size: table.count * table.stride },
    rowPlace: recordPlace(table),
    rowKind: 'section',
    rowName: (row) => at(row).name,
    columns: [
      indexColumn(table.count, 'section'),
      fieldColumn(table, 'name', 'name', (out, row) => out.cell(at(row).name, 'section', 'offset', at(row).offset), {
        widest: 32,
      }),
      fieldColumn(table, 'type', 'type', (out, row) => out.cell(types.name(at(row).type), 'type'), {
        explain: typeLines,
      }),
      fieldColumn(table, 'flags', 'flags', (out, row) => out.cell(sectionLetters(file, at(row).flags), 'flag'), {
        explain: (row) => [
          `Flags ${exactHex(table, 'flags', row)}: ${flagNames(flags, at(row).flags).join(', ') || 'none'}.`,
          ...flagLines(row),
        ],
      }),
      fieldColumn(
        table,
        'addr',
        'address',
        (out, row) => out.cell(exactHex(table, 'addr', row), 'address', 'address', at(row).address),
        { isRight: true },
      ),
      fieldColumn(
        table,
        'offset',
        'offset',
        (out, row) => out.cell(exactHex(table, 'offset', row), 'offset', 'offset', at(row).offset),
        { isRight: true },
      ),
      fieldColumn(table, 'size', 'size', (out, row) => out.cell(exactHex(table, 'size', row), 'size'), {
        isRight: true,
        explain: (row) => [readableSize(at(row).size)],
      }),
      fieldColumn(table, 'entsize', 'entry', (out, row) => out.cell(exactHex(table, 'entsize', row), 'number'), {
        isRight: true,
      }),
      fieldColumn(table, 'addralign', 'align', (out, row) => out.cell(exactHex(table, 'addralign', row), 'number'), {
        isRight: true,
      }),
      fieldColumn(
        table,
        'link',
        'link',
        (out, row) =>
          out.cell(
            String(at(row).link),
            'number',
            at(row).link > 0 && sections[at(row).link] ? toSections : undefined,
            at(row).link,
          ),
        { isRight: true, explain: (row) => sectionLine('sh_link', sections[at(row).link]) },
      ),
      fieldColumn(
        table,
        'info',
        'info',
        (out, row) =>
          out.cell(
            String(at(row).info),
            'number',
            infoIsSection(at(row)) && sections[at(row).info] ? toSections : undefined,
            at(row).info,
          ),
        {
          isRight: true,
          explain: (row) => (infoIsSection(at(row)) ? sectionLine('sh_info', sections[at(row).info]) : []),
        },
      ),
      {
        name: 'bytes',
        meaning: 'size, readable',
        put: (out, row) => out.cell(at(row).size > 0 ? readableSize(at(row).size) : '', 'remark'),
      },
    ],
  };
}

/** Whether sh_info is a section index: by the flag, and for relocations without it. */
function infoIsSection(section: Section): boolean {
  return section.info > 0 && ((section.flags & infoLink) !== 0 || relocationTypes.includes(section.type));
}

function sectionLine(field: string, section: Section | undefined): string[] {
  return section && section.index > 0 ? [`${field} names section ${section.index} \`${section.name}\`.`] : [];
}

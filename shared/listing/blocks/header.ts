// The listing's block of the ELF header: one row per field, with the real counts where extended numbering hides them.

import { tableOf, exactHex, fieldAt, type Field } from '../../base/table.ts';
import { identLayout, type HeaderField } from '../../elf/layouts.ts';
import { byteOrders, fileClasses, fileVersions, osAbis } from '../../elf/constants.ts';
import type { Names } from '../../elf/names.ts';
import type { ElfFile, Section } from '../../decode/file.ts';
import { namesOf } from '../../decode/words.ts';
import { toSections, toSegments, type Block, type Place, type Sink } from '../block.ts';
import { putPlaceName } from '../naming.ts';

interface HeaderRow {
  readonly field: Field;
  readonly place: Place;
  readonly value: string;
  /** The value as an address that leads somewhere. */
  readonly address?: number;
  /** The value in words, and where it leads. */
  put(out: Sink): void;
  readonly explain: readonly string[];
}

const nothing = (): void => undefined;

export function headerBlock(file: ElfFile): Block {
  const rows = [...identRows(file), ...fieldRows(file)];
  return {
    id: 'header',
    title: 'ELF header',
    note: `${file.headerTable.layout.name} at 0x0, ${file.headerTable.layout.size} bytes`,
    count: rows.length,
    about:
      'The ELF header stands at the start of the file: it says what the file is ' +
      'and where the two header tables are (gABI ELF Header).',
    place: { offset: 0, size: file.headerTable.layout.size },
    rowPlace: (row) => rows[row]?.place,
    rowKind: 'field',
    rowName: (row) => rows[row]?.field.name ?? '',
    columns: [
      {
        name: 'field',
        meaning: 'the field of the header',
        source: 'gABI ELF Header',
        put: (out, row) => out.cell(rows[row]?.field.name ?? '', 'label'),
        explain: (row) => rows[row]?.explain ?? [],
      },
      {
        name: 'value',
        isRight: true,
        meaning: "the field's value",
        put: (out, row) => putValue(out, rows[row]),
        explain: (row) => rows[row]?.explain ?? [],
      },
      {
        name: 'meaning',
        meaning: 'the value in words',
        put: (out, row) => rows[row]?.put(out),
        explain: (row) => rows[row]?.explain ?? [],
      },
    ],
  };
}

function putValue(out: Sink, row: HeaderRow | undefined): void {
  if (row?.address === undefined) out.cell(row?.value ?? '', 'number');
  else out.cell(row.value, 'address', 'address', row.address);
}

function named(field: Field, place: Place, value: number, table: Names): HeaderRow {
  const constant = table.of(value);
  return {
    field,
    place,
    value: String(value),
    explain: [
      `**${field.name}**: ${field.meaning}.`,
      constant
        ? `\`${constant.fullName}\`: ${constant.meaning} (${constant.source}).`
        : 'No specification known here names this value.',
    ],
    put: (out) => {
      out.cell(table.name(value), 'type');
      out.cell('  ' + (constant?.meaning ?? 'not named by any specification known here'), 'remark');
    },
  };
}

function identRows(file: ElfFile): HeaderRow[] {
  const ident = tableOf(file.bytes, identLayout, 0, 1);
  const { fields } = identLayout;
  const tables: [keyof typeof fields, Names | undefined][] = [
    ['class', fileClasses],
    ['data', byteOrders],
    ['version', fileVersions],
    ['osAbi', osAbis],
    ['abiVersion', undefined],
  ];
  return tables.map(([key, table]) => {
    const value = ident.get[key](0);
    const place = fieldAt(ident, key, 0);
    return table
      ? named(fields[key], place, value, table)
      : {
          field: fields[key],
          place,
          value: String(value),
          put: nothing,
          explain: [`**${fields[key].name}**: ${fields[key].meaning}.`],
        };
  });
}

/** The row of a field that is a number. */
function plainRow({ headerTable: table }: ElfFile, key: HeaderField, put: HeaderRow['put'] = nothing): HeaderRow {
  const field = table.layout.fields[key];
  return {
    field,
    place: fieldAt(table, key, 0),
    value: String(table.get[key](0)),
    put,
    explain: [`**${field.name}**: ${field.meaning}.`],
  };
}

/** The same for an address, an offset, or flags. */
function hexRow(file: ElfFile, key: HeaderField, put: HeaderRow['put']): HeaderRow {
  return { ...plainRow(file, key, put), value: exactHex(file.headerTable, key, 0) };
}

function countRow(file: ElfFile, key: HeaderField, real: number): HeaderRow {
  return plainRow(file, key, (out) => {
    if (file.headerTable.get[key](0) !== real)
      out.cell(`really ${real}, from section 0 (extended numbering)`, 'remark');
  });
}

function entryRow(file: ElfFile): HeaderRow {
  const { entry } = file.header;
  if (entry === 0) return hexRow(file, 'entry', nothing);
  return { ...hexRow(file, 'entry', (out) => putPlaceName(out, file, entry)), address: entry };
}

function fieldRows(file: ElfFile): HeaderRow[] {
  const { headerTable: table, header } = file;
  return [
    named(table.layout.fields.type, fieldAt(table, 'type', 0), header.type, namesOf.fileType(file)),
    named(table.layout.fields.machine, fieldAt(table, 'machine', 0), header.machine, namesOf.machine()),
    plainRow(file, 'version', (out) => out.cell(file.machine.gpu?.toolkit?.(header.version) ?? '', 'string')),
    entryRow(file),
    hexRow(file, 'phoff', (out) => {
      if (header.segmentCount > 0) out.cell('program headers', 'segment', toSegments, -1);
    }),
    hexRow(file, 'shoff', (out) => {
      if (header.sectionCount > 0) out.cell('section headers', 'section', toSections, -1);
    }),
    hexRow(file, 'flags', (out) => {
      if (header.flags !== 0) out.cell(file.machine.flags(header.flags).join(', '), 'flag');
    }),
    plainRow(file, 'ehsize'),
    plainRow(file, 'phentsize'),
    countRow(file, 'phnum', header.segmentCount),
    plainRow(file, 'shentsize'),
    countRow(file, 'shnum', header.sectionCount),
    {
      ...countRow(file, 'shstrndx', header.sectionNamesIndex),
      put: (out) => putNamesSection(out, file.sections[header.sectionNamesIndex]),
    },
  ];
}

function putNamesSection(out: Sink, section: Section | undefined): void {
  if (section && section.index > 0)
    out.cell(section.name || `section ${section.index}`, 'section', toSections, section.index);
}

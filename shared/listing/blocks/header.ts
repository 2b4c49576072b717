// The listing's block of the ELF header: one row per field, with the real counts where extended numbering hides them.

import { tableOf, exactHex, fieldAt, type Field } from '../../base/table.ts';
import { identLayout, type HeaderField } from '../../elf/layouts.ts';
import { byteOrders, fileClasses, fileVersions, osAbis } from '../../elf/constants.ts';
import type { Names } from '../../elf/names.ts';
import type { ElfFile } from '../../decode/file.ts';
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
      'The ELF header stands at the start of the file: it says what the file is and where the two header tables are (gABI ELF Header).',
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
      ...(constant
        ? [`\`${constant.fullName}\`: ${constant.meaning} (${constant.source}).`]
        : ['No specification known here names this value.']),
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

function fieldRows(file: ElfFile): HeaderRow[] {
  const { headerTable: table, header } = file;
  const field = (key: HeaderField): Field => table.layout.fields[key];
  const plain = (key: HeaderField, put: (out: Sink) => void = nothing, isHex = false): HeaderRow => ({
    field: field(key),
    place: fieldAt(table, key, 0),
    value: isHex ? exactHex(table, key, 0) : String(table.get[key](0)),
    put,
    explain: [`**${field(key).name}**: ${field(key).meaning}.`],
  });
  const count = (key: HeaderField, real: number): HeaderRow =>
    plain(key, (out) => {
      if (table.get[key](0) !== real) out.cell(`really ${real}, from section 0 (extended numbering)`, 'remark');
    });
  const flags = file.machine.flags(header.flags);
  return [
    named(field('type'), fieldAt(table, 'type', 0), header.type, namesOf.fileType(file)),
    named(field('machine'), fieldAt(table, 'machine', 0), header.machine, namesOf.machine()),
    plain('version', (out) => out.cell(file.machine.gpu?.toolkit?.(header.version) ?? '', 'string')),
    {
      ...plain(
        'entry',
        (out) => {
          if (header.entry !== 0) putPlaceName(out, file, header.entry);
        },
        true,
      ),
      ...(header.entry !== 0 && { address: header.entry }),
    },
    plain(
      'phoff',
      (out) => {
        if (header.segmentCount > 0) out.cell('program headers', 'segment', toSegments, -1);
      },
      true,
    ),
    plain(
      'shoff',
      (out) => {
        if (header.sectionCount > 0) out.cell('section headers', 'section', toSections, -1);
      },
      true,
    ),
    plain(
      'flags',
      (out) => {
        if (header.flags !== 0) out.cell(flags.join(', '), 'flag');
      },
      true,
    ),
    plain('ehsize'),
    plain('phentsize'),
    count('phnum', header.segmentCount),
    plain('shentsize'),
    count('shnum', header.sectionCount),
    {
      ...count('shstrndx', header.sectionNamesIndex),
      put: (out) => {
        const section = file.sections[header.sectionNamesIndex];
        if (section && section.index > 0)
          out.cell(section.name || `section ${section.index}`, 'section', toSections, section.index);
      },
    },
  ];
}

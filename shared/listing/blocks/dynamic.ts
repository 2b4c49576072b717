// The listing's block of the dynamic section: each entry with its value decoded by its tag.

import { exactHex } from '../../base/table.ts';
import { hex, readableSize } from '../../base/text.ts';
import { sectionAt } from '../../decode/code/addresses.ts';
import { dynamicOf, tagsOf, type Dynamic, type DynamicEntry } from '../../decode/dynamic.ts';
import type { ElfFile } from '../../decode/file.ts';
import { symbolAt } from '../../decode/symbols/nearest.ts';
import { symbolName } from '../../decode/symbols/symbols.ts';
import { flagNames } from '../../elf/names.ts';
import { fieldColumn, indexColumn, recordPlace, toTable, type Block, type Column, type Sink } from '../block.ts';
import { explainAddress, numberText } from '../naming.ts';

export function dynamicBlock(file: ElfFile): Block | undefined {
  const dynamic = dynamicOf(file);
  if (!dynamic) return undefined;
  const { table, entries } = dynamic;
  const at = (row: number): DynamicEntry => entries[row] as DynamicEntry;
  const tags = tagsOf(file);
  const section = sectionAt(file, file.segments.find((s) => s.offset === table.offset)?.address ?? -1);
  return {
    id: 'dynamic',
    title: 'Dynamic section',
    note: `${entries.length} entries${section ? ` · ${section.name}` : ''} at ${hex(table.offset)}`,
    count: entries.length,
    about:
      'The dynamic section is what the dynamic linker reads first: the libraries needed, ' +
      'and the addresses of all its tables (gABI Dynamic Section).',
    place: { offset: table.offset, size: table.count * table.stride },
    rowPlace: recordPlace(table),
    rowKind: 'field',
    rowName: (row) => tags.name(at(row).tag) + (at(row).text !== undefined ? ' ' + at(row).text : ''),
    columns: dynamicColumns(file, dynamic),
  };
}

function dynamicColumns(file: ElfFile, { table, entries }: Dynamic): Column[] {
  const at = (row: number): DynamicEntry => entries[row] as DynamicEntry;
  const tags = tagsOf(file);
  const explain = (row: number): readonly string[] => [
    numberText(tags, at(row).tag, 'Tag'),
    ...valueLines(file, at(row)),
  ];
  return [
    indexColumn(entries.length, 'entry'),
    fieldColumn(table, 'tag', 'tag', (out, row) => out.cell(tags.name(at(row).tag), 'tag'), { explain }),
    fieldColumn(table, 'value', 'value', (out, row) => putValue(out, at(row), exactHex(table, 'value', row)), {
      isRight: true,
      explain: (row) => valueLines(file, at(row)),
    }),
    {
      name: 'meaning',
      meaning: 'the value decoded by its tag',
      source: 'gABI Dynamic Section',
      put: (out, row) => putMeaning(out, file, at(row)),
      explain,
    },
  ];
}

function putValue(out: Sink, { kind, value }: DynamicEntry, exact: string): void {
  if (kind === 'none') out.cell(exact, 'remark');
  else if (kind === 'address') out.cell(exact, 'address', 'address', value);
  else out.cell(kind === 'count' || kind === 'bytes' ? String(value) : exact, 'number');
}

function putMeaning(out: Sink, file: ElfFile, entry: DynamicEntry): void {
  const { kind, value, text, constant, flags } = entry;
  if (text !== undefined)
    out.cell(text, constant?.name === 'NEEDED' || constant?.name === 'SONAME' ? 'library' : 'string');
  else if (kind === 'address') putTarget(out, file, value);
  else if (kind === 'bytes') out.cell(readableSize(value), 'remark');
  else if (kind === 'flags' && flags) out.cell(flagNames(flags, value).join(' '), 'flag');
  else if (kind === 'tag') out.cell(tagsOf(file).name(value), 'tag');
  else if (kind === 'string') out.cell('outside the string table', 'problem');
}

/** The section and the symbol at an address. */
function putTarget(out: Sink, file: ElfFile, address: number): void {
  const section = sectionAt(file, address);
  if (section) {
    out.cell(section.name, 'section', 'address', address);
    if (address !== section.address) out.cell(` + ${hex(address - section.address)}`, 'number');
  }
  const nearest = symbolAt(file, address);
  if (nearest && nearest.offset === 0)
    out.cell(
      (section ? '  ' : '') + symbolName(nearest.symbols, nearest.row),
      'symbol',
      toTable(nearest.symbols),
      nearest.row,
    );
}

function valueLines(file: ElfFile, { kind, value, flags, text }: DynamicEntry): readonly string[] {
  if (kind === 'address') return explainAddress(file, value);
  if (kind === 'flags' && flags)
    return flags.constants
      .filter((c) => c.value !== 0 && (value & c.value) !== 0)
      .map((c) => `\`${c.fullName}\`: ${c.meaning} (${c.source}).`);
  if (kind === 'bytes') return [readableSize(value)];
  if (kind === 'data') return ['An offset in the segment PT_SCE_DYNLIBDATA.'];
  if (kind === 'named')
    return text === undefined
      ? []
      : [`The lower half is the offset of \`${text}\` in the dynamic string table; version and number are above.`];
  return text === undefined ? [] : [`Offset ${hex(value)} in the dynamic string table: \`${text}\`.`];
}

// The listing's blocks of symbol tables.

import { exactHex } from '../../base/table.ts';
import { counted, hex, readableSize } from '../../base/text.ts';
import { isRelocatable } from '../../decode/code/addresses.ts';
import { allSymbolTablesOf } from '../../decode/symbols/debugSymbols.ts';
import type { ElfFile } from '../../decode/file.ts';
import { rowReference } from '../../decode/relocations/references.ts';
import { symbolBind, symbolName, symbolSection, symbolType, type SymbolTable } from '../../decode/symbols/symbols.ts';
import { versionOf, versionsOf } from '../../decode/symbols/versions.ts';
import { namesOf, symbolPlace } from '../../decode/words.ts';
import { symbolTypes } from '../../elf/constants.ts';
import { valueOf, type Names } from '../../elf/names.ts';
import { fieldColumn, indexColumn, isTo, recordPlace, toSections, type Block, type Sink, type To } from '../block.ts';
import { explainAddress, putSymbol, readableName, versionedName } from '../naming.ts';

const fileSymbol = valueOf(symbolTypes, 'FILE');
const functionSymbol = valueOf(symbolTypes, 'FUNC');
const tlsSymbol = valueOf(symbolTypes, 'TLS');

export function symbolBlocks(file: ElfFile): Block[] {
  return allSymbolTablesOf(file).map((symbols) =>
    symbols.origin === undefined ? symbolBlock(file, symbols) : otherBlock(file, symbols),
  );
}

/** A table that lies elsewhere: no bytes of this file are its own. */
function otherBlock(file: ElfFile, symbols: SymbolTable): Block {
  const { rowPlace: _, place: __, ...block } = symbolBlock(file, symbols);
  const isInside = symbols.id === 'debugdata';
  return {
    ...block,
    title: `Symbols in ${symbols.origin}`,
    note: `${counted(symbols.count, 'symbol')}${isInside ? ', unpacked' : ` · ${file.separate?.why ?? ''}`}`,
    about: isInside
      ? 'A small symbol table of the functions that the dynamic one does not name, compressed in the file for the sake of backtraces (GDB manual, MiniDebugInfo).'
      : 'The full symbol table in the file of separate debug information (GDB manual, Separate Debug Files).',
    columns: block.columns.map((column) => ({ ...column, place: () => undefined })),
  };
}

function symbolBlock(file: ElfFile, symbols: SymbolTable): Block {
  const { table } = symbols;
  const { get } = table;
  const types = namesOf.symbolType(file);
  const binds = namesOf.symbolBind(file);
  const visibilities = namesOf.visibility();
  return {
    id: symbols.id,
    title: symbols.isDynamic ? 'Dynamic symbols' : 'Symbols',
    note: `${counted(symbols.count, 'symbol')} · ${symbols.section?.name ?? 'DT_SYMTAB'} at ${hex(table.offset)}${symbols.isStated ? '' : ' · counted by relocations and versions'}`,
    count: symbols.count,
    about: symbols.isDynamic
      ? 'The dynamic symbol table: what the file offers to and wants from other files at run time (gABI Symbol Table).'
      : 'The full symbol table, for linkers and debuggers; the loader does not read it (gABI Symbol Table).',
    symbols,
    reference: (row) => rowReference(file, symbols, row),
    place: { offset: table.offset, size: table.count * table.stride },
    rowPlace: recordPlace(table),
    rowKind: 'function',
    rowName: (row) => symbolName(symbols, row),
    rowsTo: (to, at) => rowsTo(symbols, to, at),
    columns: [
      indexColumn(symbols.count, 'symbol'),
      fieldColumn(table, 'value', 'value', (out, row) => putValue(out, symbols, row, exactHex(table, 'value', row)), {
        isRight: true,
        explain: (row) => (isAddress(symbols, row) ? explainAddress(file, get.value(row)) : []),
      }),
      fieldColumn(table, 'size', 'size', (out, row) => out.cell(String(get.size(row)), 'size'), {
        isRight: true,
        explain: (row) => [`${exactHex(table, 'size', row)} = ${readableSize(get.size(row))}`],
      }),
      fieldColumn(table, 'info', 'type', (out, row) => out.cell(types.name(symbolType(symbols, row)), 'type'), {
        explain: (row) => lineOf(types, symbolType(symbols, row)),
      }),
      fieldColumn(table, 'info', 'bind', (out, row) => out.cell(binds.name(symbolBind(symbols, row)), 'flag'), {
        explain: (row) => lineOf(binds, symbolBind(symbols, row)),
      }),
      fieldColumn(
        table,
        'other',
        'visibility',
        (out, row) => {
          out.cell(visibilities.name(get.other(row) & 3), 'flag');
          const more = file.machine.symbolOther?.(get.other(row)) ?? '';
          if (more !== '') out.cell(' ' + more, 'flag');
        },
        { explain: (row) => lineOf(visibilities, get.other(row) & 3) },
      ),
      fieldColumn(table, 'shndx', 'section', (out, row) => putSection(out, file, symbols, row), {
        widest: 24,
        explain: (row) => sectionLines(symbols, row),
      }),
      fieldColumn(table, 'name', 'name', (out, row) => putSymbol(out, symbols, row), {
        explain: (row) => nameLines(symbols, row),
      }),
    ],
  };
}

/** The symbols at an address, in a section, of a version. */
function* rowsTo(symbols: SymbolTable, to: To, at: number): Generator<number> {
  const { file, count, table } = symbols;
  const { needs, definitions } = versionsOf(file);
  const version = isTo(to, 'verneed') ? needs[at] : isTo(to, 'verdef') ? definitions[at] : undefined;
  if (version && !symbols.isDynamic) return;
  const fits = version
    ? (row: number) => versionOf(file, row)?.of === version
    : to === 'address'
      ? (row: number) => table.get.value(row) === at && isAddress(symbols, row)
      : isTo(to, 'sections') && symbols.origin === undefined
        ? (row: number) => symbolPlace(symbols, row) === at
        : undefined;
  for (let row = 0; fits && row < count; row++) if (fits(row)) yield row;
}

/** Whether a symbol's value is an address of this file. */
function isAddress(symbols: SymbolTable, row: number): boolean {
  return (
    typeof symbolPlace(symbols, row) === 'number' &&
    symbolType(symbols, row) !== tlsSymbol &&
    symbolType(symbols, row) !== fileSymbol &&
    !isRelocatable(symbols.file)
  );
}

function putValue(out: Sink, symbols: SymbolTable, row: number, exact: string): void {
  if (isAddress(symbols, row)) out.cell(exact, 'address', 'address', symbols.table.get.value(row));
  else out.cell(exact, symbolType(symbols, row) === tlsSymbol ? 'offset' : 'number');
}

/** Another file numbers its sections otherwise. */
function putSection(out: Sink, file: ElfFile, symbols: SymbolTable, row: number): void {
  const place = symbolPlace(symbols, row);
  if (typeof place === 'string') return out.cell(place, 'flag');
  const section = symbols.file.sections[place];
  const target =
    symbols.origin === undefined ? section : file.sections.find(({ name }) => name !== '' && name === section?.name);
  out.cell(section?.name || String(place), 'section', target ? toSections : undefined, target?.index ?? 0);
}

/** A number's name, meaning and source. */
function lineOf(names: Names, value: number): readonly string[] {
  const found = names.of(value);
  return [
    found
      ? `\`${found.fullName}\` (${value}): ${found.meaning} (${found.source}).`
      : `${value} is named by no specification known here.`,
  ];
}

/** What an index says that is no section's. */
function sectionLines(symbols: SymbolTable, row: number): readonly string[] {
  const { index, isReserved } = symbolSection(symbols, row);
  if (!isReserved && index !== 0) return [];
  const names = namesOf.sectionIndex(symbols.file);
  return names.of(index)
    ? lineOf(names, index)
    : [`${hex(index)}: no section, but a reserved index of which no more is known.`];
}

function nameLines(symbols: SymbolTable, row: number): readonly string[] {
  const { file } = symbols;
  const name = symbolName(symbols, row);
  const readable = readableName(name);
  const version = symbols.isDynamic ? versionOf(file, row) : undefined;
  const kind = symbolType(symbols, row) === functionSymbol ? 'Function' : 'Symbol';
  return [
    `${kind} \`${versionedName(symbols, row)}\`${readable ? ` = \`${readable}\`` : ''}, ${symbolPlace(symbols, row) === 'UND' ? 'imported: another file defines it' : 'defined here'}.`,
    ...(version
      ? [
          version.file !== undefined
            ? `Version \`${version.name}\` needed of \`${version.file}\`.`
            : `Version \`${version.name}\`, ${version.isDefault ? 'the default: references without a version get it' : 'not the default: only references that name the version get it'}.`,
        ]
      : []),
    ...(symbols.isDynamic && !version && versionsOf(file).symbols && name !== '' ? ['Without version.'] : []),
  ];
}

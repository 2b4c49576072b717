// The listing's blocks of symbol tables.

import { exactHex } from '../../base/table.ts';
import { counted, hex, readableSize } from '../../base/text.ts';
import { isRelocatable } from '../../decode/code/addresses.ts';
import { allSymbolTablesOf } from '../../decode/symbols/debugSymbols.ts';
import type { ElfFile } from '../../decode/file.ts';
import { rowReference } from '../../decode/relocations/references.ts';
import {
  dynamicSymbolsOf,
  symbolBind,
  symbolName,
  symbolSection,
  symbolType,
  type SymbolTable,
} from '../../decode/symbols/symbols.ts';
import { versionOf, versionsOf, type VersionDefinition, type VersionNeed } from '../../decode/symbols/versions.ts';
import { namesOf, symbolPlace } from '../../decode/words.ts';
import { symbolTypes } from '../../elf/constants.ts';
import { valueOf, type Names } from '../../elf/names.ts';
import {
  fieldColumn,
  indexColumn,
  isTo,
  recordPlace,
  toSections,
  type Block,
  type Column,
  type Sink,
  type To,
} from '../block.ts';
import { explainAddress, putNames, quotedName, symbolPlaceLines } from '../naming.ts';

const fileSymbol = valueOf(symbolTypes, 'FILE');
const functionSymbol = valueOf(symbolTypes, 'FUNC');
const tlsSymbol = valueOf(symbolTypes, 'TLS');

export function symbolBlocks(file: ElfFile): Block[] {
  return allSymbolTablesOf(file).map((symbols) =>
    symbols.origin === undefined ? symbolBlock(file, symbols) : otherBlock(file, symbols),
  );
}

/** The dynamic symbols alone. */
export function dynamicSymbolBlock(file: ElfFile): Block | undefined {
  const symbols = dynamicSymbolsOf(file);
  return symbols && symbolBlock(file, symbols);
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
      ? 'A small symbol table of the functions that the dynamic one does not name, compressed in the file ' +
        'for the sake of backtraces (GDB manual, MiniDebugInfo).'
      : 'The full symbol table in the file of separate debug information (GDB manual, Separate Debug Files).',
    columns: block.columns.map((column) => ({ ...column, place: () => undefined })),
  };
}

function symbolBlock(file: ElfFile, symbols: SymbolTable): Block {
  const { table } = symbols;
  return {
    id: symbols.id,
    title: symbols.isDynamic ? 'Dynamic symbols' : 'Symbols',
    note: noteOf(symbols),
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
    columns: symbolColumns(file, symbols),
  };
}

function noteOf({ count, section, table, isStated }: SymbolTable): string {
  const place = `${section?.name ?? 'DT_SYMTAB'} at ${hex(table.offset)}`;
  return `${counted(count, 'symbol')} · ${place}${isStated ? '' : ' · counted by relocations and versions'}`;
}

function symbolColumns(file: ElfFile, symbols: SymbolTable): Column[] {
  const { table } = symbols;
  const { get } = table;
  const types = namesOf.symbolType(file);
  const binds = namesOf.symbolBind(file);
  const visibilities = namesOf.visibility();
  return [
    indexColumn(symbols.count, 'symbol'),
    fieldColumn(table, 'value', 'value', (out, row) => putValue(out, symbols, row, exactHex(table, 'value', row)), {
      isRight: true,
      explain: (row) => (isAddressValue(symbols, row) ? explainAddress(file, get.value(row)) : []),
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
    fieldColumn(table, 'other', 'visibility', (out, row) => putVisibility(out, file, get.other(row)), {
      explain: (row) => lineOf(visibilities, get.other(row) & 3),
    }),
    fieldColumn(table, 'shndx', 'section', (out, row) => putSection(out, file, symbols, row), {
      widest: 24,
      explain: (row) => sectionLines(symbols, row),
    }),
    fieldColumn(table, 'name', 'name', (out, row) => putNames(out, symbols, row), {
      explain: (row) => nameLines(file, symbols, row),
    }),
  ];
}

/** The symbols at an address, in a section, of a version. */
function* rowsTo(symbols: SymbolTable, to: To, at: number): Generator<number> {
  const fits = whichFit(symbols, to, at);
  for (let row = 0; fits && row < symbols.count; row++) if (fits(row)) yield row;
}

function whichFit(symbols: SymbolTable, to: To, at: number): ((row: number) => boolean) | undefined {
  const { file, table } = symbols;
  const version = versionNamed(file, to, at);
  if (version) return symbols.isDynamic ? (row) => versionOf(file, row)?.of === version : undefined;
  if (to === 'address') return (row) => table.get.value(row) === at && isAddressValue(symbols, row);
  if (isTo(to, 'sections') && symbols.origin === undefined) return (row) => symbolPlace(symbols, row) === at;
  return undefined;
}

function versionNamed(file: ElfFile, to: To, at: number): VersionDefinition | VersionNeed | undefined {
  const { needs, definitions } = versionsOf(file);
  if (isTo(to, 'verneed')) return needs[at];
  return isTo(to, 'verdef') ? definitions[at] : undefined;
}

/** Whether a symbol's value is an address of this file. */
function isAddressValue(symbols: SymbolTable, row: number): boolean {
  return (
    typeof symbolPlace(symbols, row) === 'number' &&
    symbolType(symbols, row) !== tlsSymbol &&
    symbolType(symbols, row) !== fileSymbol &&
    !isRelocatable(symbols.file)
  );
}

function putValue(out: Sink, symbols: SymbolTable, row: number, exact: string): void {
  if (isAddressValue(symbols, row)) out.cell(exact, 'address', 'address', symbols.table.get.value(row));
  else out.cell(exact, symbolType(symbols, row) === tlsSymbol ? 'offset' : 'number');
}

function putVisibility(out: Sink, file: ElfFile, other: number): void {
  out.cell(namesOf.visibility().name(other & 3), 'flag');
  const more = file.machine.symbolOther?.(other) ?? '';
  if (more !== '') out.cell(' ' + more, 'flag');
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

function nameLines(file: ElfFile, symbols: SymbolTable, row: number): readonly string[] {
  if (row === 0) return ['Symbol 0 stands for no symbol.'];
  const kind = symbolType(symbols, row) === functionSymbol ? 'Function' : 'Symbol';
  const name = symbolName(symbols, row) === '' ? 'without a name' : quotedName(symbols, row);
  const isImport = symbolPlace(symbols, row) === 'UND';
  const where = isImport ? 'imported: this file does not define it' : 'defined here';
  return [`${kind} ${name}, ${where}.`, ...symbolPlaceLines(file, symbols, row), ...versionLines(symbols, row)];
}

function versionLines(symbols: SymbolTable, row: number): readonly string[] {
  const { file } = symbols;
  if (!symbols.isDynamic) return [];
  const version = versionOf(file, row);
  if (!version) return versionsOf(file).symbols && symbolName(symbols, row) !== '' ? ['Without version.'] : [];
  if (version.file !== undefined) return [`Version \`${version.name}\` needed of \`${version.file}\`.`];
  const use = version.isDefault
    ? 'the default: references without a version get it'
    : 'not the default: only references that name the version get it';
  return [`Version \`${version.name}\`, ${use}.`];
}

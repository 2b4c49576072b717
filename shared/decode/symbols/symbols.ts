// Symbol tables: .dynsym and .symtab by their sections; the dynamic one through DT_SYMTAB where there are no section
// headers.

import { once } from '../../base/once.ts';
import { fieldAt, tableOf, type Table } from '../../base/table.ts';
import { codes } from '../../elf/codes.ts';
import { sectionIndexes, sectionTypes, symbolTypes } from '../../elf/constants.ts';
import { symbolLayouts } from '../../elf/layouts.ts';
import { machineNumbers } from '../../elf/machineNumbers.ts';
import { valueOf } from '../../elf/names.ts';
import { dynamicOf, dynamicTableOffset } from '../dynamic.ts';
import { bounded, wholeRows, titleOf, type ElfFile, type Section } from '../file.ts';
import { stringAt, stringsOf, type Strings } from '../strings.ts';
import { dynamicSymbolCount } from './count.ts';

export type SymbolField = 'name' | 'value' | 'size' | 'info' | 'other' | 'shndx';

/** A symbol table seen in the file. Rows are symbol indices. */
export interface SymbolTable {
  readonly file: ElfFile;
  /** Listing name: `dynsym`, `symtab`; `debugdata` and `debugfile` for tables of other files. */
  readonly id: string;
  readonly isDynamic: boolean;
  /** Where the table is when it is not in the file that it tells of: `file` is another then. */
  readonly origin?: string;
  readonly section: Section | undefined;
  readonly table: Table<SymbolField>;
  readonly count: number;
  /** False where nothing tells the count: so many rows are named elsewhere or look like symbols. */
  readonly isStated: boolean;
  readonly strings: Strings;
  /** The table of real section indices where st_shndx is SHN_XINDEX; 0 when there is none. */
  readonly extendedIndexes: { readonly offset: number; readonly count: number };
}

const dynsymType = valueOf(sectionTypes, 'DYNSYM');
const symtabType = valueOf(sectionTypes, 'SYMTAB');
const indexType = valueOf(sectionTypes, 'SYMTAB_SHNDX');
const sectionSymbol = valueOf(symbolTypes, 'SECTION');
const extended = valueOf(sectionIndexes, 'XINDEX');
/**
 * SHN_LORESERVE: from here on an index is no section (gABI 4, special section indexes). It is a bound, not an index
 * with a meaning, so that no table holds it.
 */
const reserved = 0xff00;

/** All symbol tables in a file: the dynamic one first. */
export const symbolTablesOf = once((file: ElfFile): readonly SymbolTable[] => {
  const isTable = ({ type, fileSize }: Section): boolean =>
    (type === dynsymType || type === symtabType) && fileSize > 0;
  const tables = bounded(file, 'symbol tables', isTable).map((section) => bySection(file, section));
  if (!tables.some((t) => t.isDynamic)) {
    const dynamic = byDynamic(file);
    if (dynamic) tables.push(dynamic);
  }
  return tables.sort((a, b) => Number(b.isDynamic) - Number(a.isDynamic));
});

/** The dynamic symbol table. */
export function dynamicSymbolsOf(file: ElfFile): SymbolTable | undefined {
  return symbolTablesOf(file).find((table) => table.isDynamic);
}

function bySection(file: ElfFile, section: Section): SymbolTable {
  const layout = symbolLayouts[file.class];
  const { index, name, offset, fileSize: size } = section;
  if (section.entrySize !== layout.size) {
    const values = { index, name, value: section.entrySize, expected: layout.size };
    file.log.add(codes.badEntrySize, { offset, size }, values);
  }
  const count = wholeRows(file, { offset, size }, layout.size);
  const names = file.sections[section.link];
  if (!names || names.type !== valueOf(sectionTypes, 'STRTAB')) {
    const values = { index, name, field: 'sh_link', value: section.link, expected: 'a string table' };
    file.log.add(codes.badLink, { offset, size: 0 }, values);
  }
  const indexes = file.sections.find((s) => s.type === indexType && s.link === section.index);
  const isDynamic = section.type === dynsymType;
  return {
    file,
    id: isDynamic ? 'dynsym' : 'symtab',
    isDynamic,
    section,
    count,
    isStated: true,
    table: tableOf<SymbolField>(file.bytes, layout, section.offset, count),
    strings: stringsOf(names),
    extendedIndexes: indexes
      ? { offset: indexes.offset, count: Math.floor(indexes.fileSize / 4) }
      : { offset: 0, count: 0 },
  };
}

function byDynamic(file: ElfFile): SymbolTable | undefined {
  const dynamic = dynamicOf(file);
  const offset = dynamicTableOffset(file, 'SYMTAB') ?? dynamicTableOffset(file, 'SCE_SYMTAB');
  if (!dynamic || offset === undefined) return undefined;
  const layout = symbolLayouts[file.class];
  const { count, isStated } = dynamicSymbolCount(file);
  return {
    file,
    id: 'dynsym',
    isDynamic: true,
    section: undefined,
    count,
    table: tableOf<SymbolField>(file.bytes, layout, offset, count),
    isStated,
    strings: dynamic.strings,
    extendedIndexes: { offset: 0, count: 0 },
  };
}

/** st_info's low bits. */
export function symbolType(symbols: SymbolTable, row: number): number {
  return symbols.table.get.info(row) & 0xf;
}

/** st_info's high bits. */
export function symbolBind(symbols: SymbolTable, row: number): number {
  return symbols.table.get.info(row) >> 4;
}

/**
 * The section index of a symbol: real indices are below SHN_LORESERVE or come from the extended table; reserved ones
 * keep their value as `reserved`.
 */
export function symbolSection(symbols: SymbolTable, row: number): { index: number; isReserved: boolean } {
  const index = symbols.table.get.shndx(row);
  if (index === extended && row < symbols.extendedIndexes.count)
    return { index: symbols.file.bytes.u32(symbols.extendedIndexes.offset + 4 * row), isReserved: false };
  return { index, isReserved: index >= reserved };
}

function nameOfSection(symbols: SymbolTable, row: number): string {
  const { index, isReserved } = symbolSection(symbols, row);
  return isReserved ? '' : (symbols.file.sections[index]?.name ?? '');
}

/**
 * The raw name of a symbol; a section symbol without name has its section's. Empty when it has none or when it can't be
 * read.
 */
export function symbolName(symbols: SymbolTable, row: number): string {
  const at = symbols.table.get.name(row);
  if (at === 0) return symbolType(symbols, row) === sectionSymbol ? nameOfSection(symbols, row) : '';
  const name = stringAt(symbols.file, symbols.strings, at);
  if (name === undefined)
    symbols.file.log.add(codes.stringOutside, fieldAt(symbols.table, 'name', row), () => ({
      what: `symbol ${row} of ${symbols.section ? titleOf(symbols.section) : 'DT_SYMTAB'}`,
      value: at,
      size: symbols.strings.size,
    }));
  return name ?? '';
}

/** CPUs whose object files mark in symbols where code and data begin. */
const marking = ['ARM', 'AARCH64', 'RISCV'].map((name) => valueOf(machineNumbers, name));
const noType = valueOf(symbolTypes, 'NOTYPE');
const mark = /^\$[axtd](?=$|\.|rv)/;

/**
 * What a mapping symbol says of the bytes that follow it: `$a`, `$t`, `$x` code, `$d` data; undefined of other symbols
 * (ELF for the Arm Architecture, 5.5.5; ELF for AArch64, 5.5.4; RISC-V psABI, Mapping Symbol).
 */
export function mappingOf(symbols: SymbolTable, row: number): string | undefined {
  if (!marking.includes(symbols.file.header.machine) || symbolType(symbols, row) !== noType) return undefined;
  return mark.exec(symbolName(symbols, row))?.[0];
}

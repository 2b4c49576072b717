// Relocation tables: REL, RELA, RELR and Android's packed ones, by their sections or through the dynamic entries. One view for all: place, type, symbol, addend per row.

import { once } from '../base/once.ts';
import { exactHex, tableOf, type Table } from '../base/table.ts';
import { signedHex } from '../base/text.ts';
import { codes } from '../elf/codes.ts';
import { sectionTypes } from '../elf/constants.ts';
import { dynamicTags } from '../elf/dynamic.ts';
import { relocationLayouts } from '../elf/layouts.ts';
import type { Machine, RelocationRow } from '../elf/machine.ts';
import { valueOf } from '../elf/names.ts';
import { decodeAndroid } from './android.ts';
import { dynamicTableOffset, dynamicValue } from './dynamic.ts';
import { bounded, clippedCount, type ElfFile, type Section } from './file.ts';
import { decodeRelr } from './relr.ts';
import { dynamicSymbolsOf, symbolTablesOf, type SymbolTable } from './symbols.ts';

/** A relocation table. All functions take a row below `count`. */
export interface RelocationTable {
  readonly file: ElfFile;
  /** Listing name: the section's name without its dot, or the dynamic tag's. */
  readonly id: string;
  /** The section's name, or `DT_RELA` and so on. */
  readonly name: string;
  readonly form: 'REL' | 'RELA' | 'RELR' | 'ANDROID_REL' | 'ANDROID_RELA';
  readonly section: Section | undefined;
  /** The section that the relocations of a relocatable file write into. */
  readonly target: Section | undefined;
  readonly symbols: SymbolTable | undefined;
  /** Where the table lies in the file. */
  readonly offset: number;
  readonly size: number;
  readonly count: number;
  readonly hasAddend: boolean;
  place(row: number): number;
  type(row: number): number;
  /** Symbol index; 0: none. */
  symbol(row: number): number;
  /** The addend; 0 where the form has none. */
  addend(row: number): number;
  /** Where a row lies in the file. */
  at(row: number): { offset: number; size: number };
  /** The records, for tables that consist of records. */
  readonly table: Table<'place'> | undefined;
}

const relaTag = valueOf(dynamicTags, 'RELA');
const relType = valueOf(sectionTypes, 'REL');
const relaType = valueOf(sectionTypes, 'RELA');
const relrTypes = [valueOf(sectionTypes, 'RELR'), valueOf(sectionTypes, 'ANDROID_RELR')];
const androidTypes = [valueOf(sectionTypes, 'ANDROID_REL'), valueOf(sectionTypes, 'ANDROID_RELA')];

const relocationTypes = [relType, relaType, ...relrTypes, ...androidTypes];
/** Android's linker reads one table of each form; they are unpacked into memory, so that more are left out. */
const mostPackedTables = androidTypes.length;

/** All relocation tables in the order of their sections. */
export const relocationTablesOf = once((file: ElfFile): readonly RelocationTable[] => {
  const tables: RelocationTable[] = [];
  const symbolTables = new Map(symbolTablesOf(file).map((symbols) => [symbols.section?.index, symbols]));
  let packedTables = 0;
  for (const section of bounded(file, file.sections.filter(({ type, fileSize }) => relocationTypes.includes(type) && fileSize > 0), 'relocation tables')) {
    const symbols = symbolTables.get(section.link);
    const common = { file, name: section.name, section, symbols, offset: section.offset, size: section.fileSize };
    if (section.type === relType || section.type === relaType) tables.push(records({ ...common, hasAddend: section.type === relaType, target: file.sections[section.info] }));
    else if (relrTypes.includes(section.type)) tables.push(places(common));
    else if (packedTables++ < mostPackedTables) tables.push(packed(common, section.type === androidTypes[1]));
  }
  return withIds(tables.length > 0 || file.sections.some((s) => s.type !== 0) ? tables : byDynamic(file));
});

/** Gives each table a listing name of its own. */
function withIds(tables: readonly RelocationTable[]): RelocationTable[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const base = table.name.replace(/^\./, '') || 'relocations';
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? { ...table, id: base } : { ...table, id: `${base}~${count}` };
  });
}

interface Common { file: ElfFile; name: string; section: Section | undefined; symbols: SymbolTable | undefined; offset: number; size: number }

function byDynamic(file: ElfFile): RelocationTable[] {
  const tables: RelocationTable[] = [];
  const symbols = dynamicSymbolsOf(file);
  const region = (tag: string, sizeTag: string): Common | undefined => {
    const offset = dynamicTableOffset(file, tag);
    const size = dynamicValue(file, sizeTag);
    if (offset === undefined || size === undefined || size <= 0) return undefined;
    return { file, name: 'DT_' + tag, section: undefined, symbols, offset, size: Math.min(size, file.bytes.size - offset) };
  };
  const rela = region('RELA', 'RELASZ');
  if (rela) tables.push(records({ ...rela, hasAddend: true, target: undefined }));
  const rel = region('REL', 'RELSZ');
  if (rel) tables.push(records({ ...rel, hasAddend: false, target: undefined }));
  const relr = region('RELR', 'RELRSZ') ?? region('ANDROID_RELR', 'ANDROID_RELRSZ');
  if (relr) tables.push(places(relr));
  for (const [tag, hasAddend] of [['ANDROID_REL', false], ['ANDROID_RELA', true]] as const) {
    const android = region(tag, tag + 'SZ');
    if (android) tables.push(packed(android, hasAddend));
  }
  const slots = region('JMPREL', 'PLTRELSZ');
  // DT_PLTREL holds the tag of the form: DT_REL or DT_RELA (gABI Dynamic Section).
  const form = dynamicValue(file, 'PLTREL');
  if (slots) tables.push(records({ ...slots, hasAddend: form === undefined ? rela !== undefined : form === relaTag, target: undefined }));
  return tables;
}

function records({ file, name, section, symbols, offset, size, hasAddend, target }: Common & { hasAddend: boolean; target: Section | undefined }): RelocationTable {
  const reader = recordReader(file, offset, size, hasAddend);
  const { layout } = reader.table;
  if (section && section.entrySize !== layout.size) file.log.add(codes.badEntrySize, { offset, size }, { index: section.index, name, value: section.entrySize, expected: layout.size });
  return {
    file, id: '', name, form: hasAddend ? 'RELA' : 'REL', section, target, symbols, offset, size, hasAddend, count: reader.table.count, ...reader,
    at: (row) => ({ offset: offset + row * layout.size, size: layout.size }),
  };
}

type Reader = Pick<RelocationTable, 'place' | 'type' | 'symbol' | 'addend'> & { table: Table<'place'> };

function recordReader(file: ElfFile, offset: number, size: number, hasAddend: boolean): Reader {
  const see = <F extends string>(layout: Parameters<typeof tableOf<F>>[1]): Table<F> => tableOf(file.bytes, layout, offset, clippedCount(file.bytes.size, offset, Math.floor(size / layout.size), layout.size));
  if (file.class === 32) {
    const table = hasAddend ? see(relocationLayouts.rela32) : see(relocationLayouts.rel32);
    const { place, info } = table.get;
    return { table, place, type: (row) => info(row) & 0xff, symbol: (row) => info(row) >>> 8, addend: addendOf(table) };
  }
  if (file.machine.relocationInfo === 'mips64') {
    const table = hasAddend ? see(relocationLayouts.relaMips64) : see(relocationLayouts.relMips64);
    const { place, type, symbol } = table.get;
    return { table, place, type, symbol, addend: addendOf(table) };
  }
  const little = file.isLittle;
  const table = hasAddend ? see(little ? relocationLayouts.rela64Little : relocationLayouts.rela64Big) : see(little ? relocationLayouts.rel64Little : relocationLayouts.rel64Big);
  const { place, type, symbol } = table.get;
  return { table, place, symbol, addend: addendOf(table), type: file.machine.relocationInfo === 'sparc64' ? (row) => type(row) & 0xff : type };
}

/** The reader of the addend field; of zeros where the form has none. */
function addendOf(table: Table<'place'> | Table<'place' | 'addend'>): (row: number) => number {
  return 'addend' in table.get ? table.get.addend : () => 0;
}

function places({ file, name, section, symbols, offset, size }: Common): RelocationTable {
  const relr = decodeRelr(file, offset, size);
  return {
    file, id: '', name, form: 'RELR', section, target: undefined, symbols, offset, size, hasAddend: false, table: undefined, count: relr.count,
    place: relr.place, type: () => relativeType(file), symbol: () => 0, addend: () => 0, at: relr.at,
  };
}

function packed({ file, name, section, symbols, offset, size }: Common, hasAddend: boolean): RelocationTable {
  const { count, places: packedPlaces, infos, addends, offsets } = decodeAndroid(file, name, offset, size, hasAddend);
  const wide = file.class === 64;
  return {
    file, id: '', name, form: hasAddend ? 'ANDROID_RELA' : 'ANDROID_REL', section, target: undefined, symbols, offset, size, hasAddend, table: undefined, count,
    place: (row) => packedPlaces[row] ?? 0, type: (row) => (infos[row] ?? 0) % (wide ? 2 ** 32 : 256), symbol: (row) => Math.floor((infos[row] ?? 0) / (wide ? 2 ** 32 : 256)), addend: (row) => addends[row] ?? 0,
    at: (row) => ({ offset: offsets[row] ?? offset, size: Math.max(1, (offsets[row + 1] ?? offset + size) - (offsets[row] ?? offset)) }),
  };
}

/** The addend in hex with its sign, `-0x8`, exact where the number `addend` gives is not. */
export function addendHex(table: RelocationTable, row: number): string {
  const addend = table.addend(row);
  if (Number.isSafeInteger(addend) || !table.table) return signedHex(addend);
  const exact = BigInt.asIntN(64, BigInt(exactHex(table.table as Table<'place' | 'addend'>, 'addend', row)));
  return exact < 0n ? '-0x' + (-exact).toString(16) : '0x' + exact.toString(16);
}

const byNumber = once(({ relocations }: Machine): ReadonlyMap<number, RelocationRow> => new Map(relocations.map((row) => [row[0], row])));

/** The row of the CPU's table for a relocation type; undefined when the CPU has no such type. */
export function relocationRow(file: ElfFile, type: number): RelocationRow | undefined {
  return byNumber(file.machine).get(type);
}

/** The CPU's type for "base + addend", which RELR's entries are. */
function relativeType(file: ElfFile): number {
  return file.machine.relocations.find((row) => row[2] === 'relative')?.[0] ?? 0;
}


// The records of relocation tables in all their forms: REL, RELA, RELR, CREL and Android's packed ones; and the tables
// that the dynamic entries lead to. What needs no symbol table.

import { once } from '../../base/once.ts';
import { tableOf, type Table } from '../../base/table.ts';
import { dynamicTags } from '../../elf/dynamic.ts';
import { relocationLayouts } from '../../elf/layouts.ts';
import { isSignedPointer } from '../../elf/machine.ts';
import { valueOf } from '../../elf/names.ts';
import { decodeAndroid } from './android.ts';
import { decodeCrel } from './crel.ts';
import { dynamicTableOffset, dynamicValue } from '../dynamic.ts';
import { wholeRows, type ElfFile } from '../file.ts';
import { decodeRelr } from './relr.ts';

/** The records of a relocation table. All functions take a row below `count`. */
export interface RelocationRecords extends RecordRange {
  readonly form: 'REL' | 'RELA' | 'RELR' | 'AUTH_RELR' | 'CREL' | 'PRX' | 'ANDROID_REL' | 'ANDROID_RELA';
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
  /** PRX: index of the segment whose address is added. */
  base?(row: number): number;
  /** The records, for tables that consist of records. */
  readonly table: Table<'place'> | undefined;
}

/** Where a table lies in the file, and what it is called: the section's name, or `DT_RELA` and so on. */
export interface RecordRange {
  readonly file: ElfFile;
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

const relaTag = valueOf(dynamicTags, 'RELA');

/** The tables that the dynamic entries lead to, those of the PLT's slots last. */
export const dynamicRelocationsOf = once((file: ElfFile): readonly RelocationRecords[] => {
  const tables: RelocationRecords[] = [];
  const range = (tag: string, sizeTag: string): RecordRange | undefined => {
    const offset = dynamicTableOffset(file, tag);
    const size = dynamicValue(file, sizeTag);
    if (offset === undefined || size === undefined || size <= 0) return undefined;
    return { file, name: 'DT_' + tag, offset, size: Math.min(size, file.bytes.size - offset) };
  };
  const rela = range('RELA', 'RELASZ');
  if (rela) tables.push(plainRecords(rela, true));
  const rel = range('REL', 'RELSZ');
  if (rel) tables.push(plainRecords(rel, false));
  const relr = range('RELR', 'RELRSZ') ?? range('ANDROID_RELR', 'ANDROID_RELRSZ');
  if (relr) tables.push(relrRecords(relr));
  for (const [tag, sizeTag] of [
    ['SCE_RELA', 'SCE_RELASZ'],
    ['SCE_JMPREL', 'SCE_PLTRELSZ'],
  ] as const) {
    const sony = range(tag, sizeTag);
    if (sony) tables.push(plainRecords(sony, true));
  }
  const signed = range('AARCH64_AUTH_RELR', 'AARCH64_AUTH_RELRSZ');
  if (signed) tables.push(relrRecords(signed, true));
  const crelOffset = dynamicTableOffset(file, 'CREL');
  // No entry says how long it is: its header does.
  if (crelOffset !== undefined)
    tables.push(crelRecords({ file, name: 'DT_CREL', offset: crelOffset, size: file.bytes.size - crelOffset }));
  for (const [tag, hasAddend] of [
    ['ANDROID_REL', false],
    ['ANDROID_RELA', true],
  ] as const) {
    const android = range(tag, tag + 'SZ');
    if (android) tables.push(androidRecords(android, hasAddend));
  }
  const slots = range('JMPREL', 'PLTRELSZ');
  // DT_PLTREL holds the tag of the form: DT_REL or DT_RELA (gABI Dynamic Section).
  const form = dynamicValue(file, 'PLTREL');
  if (slots) tables.push(plainRecords(slots, form === undefined ? rela !== undefined : form === relaTag));
  return tables;
});

/**
 * The relocations of the PLT, which may be applied at the first call: what DT_JMPREL leads to, whatever the sections
 * say.
 */
export function pltRelocationsOf(file: ElfFile): RelocationRecords | undefined {
  return dynamicRelocationsOf(file).find(({ name }) => name === 'DT_JMPREL');
}

/** REL or RELA. */
export function plainRecords(range: RecordRange, hasAddend: boolean): RelocationRecords & { table: Table<'place'> } {
  const { file, offset, size } = range;
  const reader = recordReader(file, offset, size, hasAddend);
  const { layout } = reader.table;
  return {
    ...range,
    form: hasAddend ? 'RELA' : 'REL',
    hasAddend,
    count: reader.table.count,
    ...reader,
    at: (row) => ({ offset: offset + row * layout.size, size: layout.size }),
  };
}

type Reader = Pick<RelocationRecords, 'place' | 'type' | 'symbol' | 'addend'> & { table: Table<'place'> };

function recordReader(file: ElfFile, offset: number, size: number, hasAddend: boolean): Reader {
  const see = <F extends string>(layout: Parameters<typeof tableOf<F>>[1]): Table<F> =>
    tableOf(file.bytes, layout, offset, wholeRows(file, { offset, size }, layout.size));
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
  const table = hasAddend
    ? see(little ? relocationLayouts.rela64Little : relocationLayouts.rela64Big)
    : see(little ? relocationLayouts.rel64Little : relocationLayouts.rel64Big);
  const { place, type, symbol } = table.get;
  return {
    table,
    place,
    symbol,
    addend: addendOf(table),
    type: file.machine.relocationInfo === 'sparc64' ? (row) => type(row) & 0xff : type,
  };
}

/** The reader of the addend field; of zeros where the form has none. */
function addendOf(table: Table<'place'> | Table<'place' | 'addend'>): (row: number) => number {
  return 'addend' in table.get ? table.get.addend : () => 0;
}

/** CREL. */
export function crelRecords(range: RecordRange): RelocationRecords {
  const { file, name, offset, size } = range;
  const crel = decodeCrel(file, name, offset, size);
  return {
    ...range,
    size: crel.size,
    form: 'CREL',
    hasAddend: crel.hasAddend,
    table: undefined,
    count: crel.count,
    place: (row) => crel.row(row).place,
    type: (row) => crel.row(row).type,
    symbol: (row) => crel.row(row).symbol,
    addend: (row) => crel.row(row).addend,
    at: (row) => ({ offset: crel.row(row).offset, size: crel.row(row).size }),
  };
}

/**
 * PlayStation Portable's: records like REL whose r_info holds type, segment of the place and segment whose address is
 * added (PSPSDK tools, psp-prxgen).
 */
export function prxRecords(range: RecordRange): RelocationRecords {
  const { file, offset, size } = range;
  const layout = relocationLayouts.rel32;
  const table = tableOf(file.bytes, layout, offset, wholeRows(file, { offset, size }, layout.size));
  const { place, info } = table.get;
  return {
    ...range,
    form: 'PRX',
    hasAddend: false,
    table: undefined,
    count: table.count,
    symbol: () => 0,
    addend: () => 0,
    type: (row) => info(row) & 0xff,
    place: (row) => place(row) + (file.segments[(info(row) >>> 8) & 0xff]?.address ?? 0),
    base: (row) => (info(row) >>> 16) & 0xff,
    at: (row) => ({ offset: offset + row * table.stride, size: table.layout.size }),
  };
}

/** RELR, of any tag. @param isSigned whether the pointers become signed ones, AArch64's AUTH_RELR */
export function relrRecords(range: RecordRange, isSigned = false): RelocationRecords {
  const { file, offset, size } = range;
  const { count, place, at } = decodeRelr(file, offset, size);
  const type =
    file.machine.relocations.find((row) => row[2] === 'relative' && (!isSigned || isSignedPointer(row)))?.[0] ?? 0;
  return {
    ...range,
    form: isSigned ? 'AUTH_RELR' : 'RELR',
    hasAddend: false,
    table: undefined,
    count,
    place,
    type: () => type,
    symbol: () => 0,
    addend: () => 0,
    at,
  };
}

/** Android's packed form. */
export function androidRecords(range: RecordRange, hasAddend: boolean): RelocationRecords {
  const { file, name, offset, size } = range;
  const { count, places, infos, addends, offsets } = decodeAndroid(file, name, offset, size, hasAddend);
  const typeRange = file.class === 64 ? 2 ** 32 : 256;
  return {
    ...range,
    form: hasAddend ? 'ANDROID_RELA' : 'ANDROID_REL',
    hasAddend,
    table: undefined,
    count,
    place: (row) => places[row] ?? 0,
    type: (row) => (infos[row] ?? 0) % typeRange,
    symbol: (row) => Math.floor((infos[row] ?? 0) / typeRange),
    addend: (row) => addends[row] ?? 0,
    at: (row) => ({
      offset: offsets[row] ?? offset,
      size: Math.max(1, (offsets[row + 1] ?? offset + size) - (offsets[row] ?? offset)),
    }),
  };
}

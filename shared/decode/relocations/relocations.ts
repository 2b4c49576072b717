// Relocation tables: REL, RELA, RELR, CREL and Android's packed ones, by their sections or through the dynamic entries.
// One view for all: place, type, symbol, addend per row.

import { once } from '../../base/once.ts';
import { exactHex, type Table } from '../../base/table.ts';
import { signedHex } from '../../base/text.ts';
import { codes } from '../../elf/codes.ts';
import { sectionTypes } from '../../elf/constants.ts';
import { isSignedPointer, type Machine, type RelocationRow } from '../../elf/machine.ts';
import { valueOf } from '../../elf/names.ts';
import { isRelocatable, offsetOf } from '../code/addresses.ts';
import { bounded, hasNoSections, type ElfFile, type Section } from '../file.ts';
import {
  androidRecords,
  crelRecords,
  dynamicRelocationsOf,
  plainRecords,
  prxRecords,
  relrRecords,
  type RecordRange,
  type RelocationRecords,
} from './records.ts';
import { dynamicSymbolsOf, symbolTablesOf, type SymbolTable } from '../symbols/symbols.ts';

/** A relocation table. */
export interface RelocationTable extends RelocationRecords {
  /** Listing name: the section's name without its dot, or the dynamic tag's. */
  readonly id: string;
  readonly section: Section | undefined;
  /** The section that the relocations of a relocatable file write into. */
  readonly target: Section | undefined;
  readonly symbols: SymbolTable | undefined;
}

const relType = valueOf(sectionTypes, 'REL');
const relaType = valueOf(sectionTypes, 'RELA');
const relrTypes = [valueOf(sectionTypes, 'RELR'), valueOf(sectionTypes, 'ANDROID_RELR')];
const crelType = valueOf(sectionTypes, 'CREL');
const androidTypes = [valueOf(sectionTypes, 'ANDROID_REL'), valueOf(sectionTypes, 'ANDROID_RELA')];

const relocationTypes = [relType, relaType, ...relrTypes, crelType, ...androidTypes];
/** Android's linker reads one table of each form; they are unpacked into memory, so that more are left out. */
const mostPackedTables = androidTypes.length;

/** All relocation tables in the order of their sections. */
export const relocationTablesOf = once((file: ElfFile): readonly RelocationTable[] => {
  const tables: RelocationTable[] = [];
  const symbolTables = new Map(symbolTablesOf(file).map((symbols) => [symbols.section?.index, symbols]));
  let packedTables = 0;
  const isTable = ({ type, fileSize }: Section): boolean =>
    fileSize > 0 && (relocationTypes.includes(type) || isSignedRelr(file, type) || isPrx(file, type));
  for (const section of bounded(file, 'relocation tables', isTable)) {
    const symbols = symbolTables.get(section.link);
    const range = { file, name: section.name, offset: section.offset, size: section.fileSize };
    const common = { section, symbols, target: undefined };
    if (section.type === relType || section.type === relaType)
      tables.push(tableIn(plainTable(range, section), { ...common, target: file.sections[section.info] }));
    else if (section.type === crelType)
      tables.push(tableIn(crelRecords(range), { ...common, target: file.sections[section.info] }));
    else if (isPrx(file, section.type))
      tables.push(tableIn(prxRecords(range), { section, target: undefined, symbols: undefined }));
    else if (isSignedRelr(file, section.type)) tables.push(tableIn(relrRecords(range, true), common));
    else if (relrTypes.includes(section.type)) tables.push(tableIn(relrRecords(range), common));
    else if (packedTables++ < mostPackedTables)
      tables.push(tableIn(androidRecords(range, section.type === androidTypes[1]), common));
  }
  return withIds(tables.length === 0 && hasNoSections(file) ? byDynamic(file) : tables);
});

/** AArch64's type of a table of signed relative relocations. */
function isSignedRelr({ machine }: ElfFile, type: number): boolean {
  return machine.sectionTypes?.of(type)?.name === 'AARCH64_AUTH_RELR';
}

/** The relocations of a module for PlayStation Portable. */
function isPrx({ machine }: ElfFile, type: number): boolean {
  return machine.sectionTypes?.of(type)?.name === 'MIPS_PSPREL';
}

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

type InSection = Pick<RelocationTable, 'section' | 'target' | 'symbols'>;

function tableIn(records: RelocationRecords, { section, target, symbols }: InSection): RelocationTable {
  return { ...records, id: '', section, target, symbols };
}

function byDynamic(file: ElfFile): RelocationTable[] {
  const symbols = dynamicSymbolsOf(file);
  const modules = file.segments.filter(
    ({ type, fileSize }) => file.machine.segmentTypes?.of(type)?.fullName === 'PT_MIPS_PSPREL' && fileSize > 0,
  );
  const prx = modules.map(({ index, offset, fileSize }) =>
    prxRecords({ file, name: `segment ${index}`, offset, size: Math.min(fileSize, file.bytes.size - offset) }),
  );
  const nowhere = { section: undefined, target: undefined };
  return [
    ...dynamicRelocationsOf(file).map((records) => tableIn(records, { ...nowhere, symbols })),
    ...prx.map((records) => tableIn(records, { ...nowhere, symbols: undefined })),
  ];
}

/** The records of a section of SHT_REL or SHT_RELA. */
function plainTable(range: RecordRange, section: Section): RelocationRecords {
  const records = plainRecords(range, section.type === relaType);
  const expected = records.table.layout.size;
  const { file, name, offset, size } = range;
  const values = { index: section.index, name, value: section.entrySize, expected };
  if (section.entrySize !== expected) file.log.add(codes.badEntrySize, { offset, size }, values);
  return records;
}

/**
 * The addend that the place of a relocation without addend field holds: the word there, of AArch64's signed pointers
 * the lower half; undefined where the file has no bytes for it.
 */
export function implicitAddend(table: RelocationTable, row: number): number | undefined {
  const { file, form, target } = table;
  const offset = placeOffset(table, row);
  if (offset === undefined) return undefined;
  if (form === 'AUTH_RELR') return file.bytes.i32(file.isLittle ? offset : offset + 4);
  const size = isRelocatable(file) ? (relocationRow(file, table.type(row))?.[3] ?? 4) : file.class / 8;
  return size === 8 && !(target && table.place(row) + 8 > target.fileSize)
    ? file.bytes.i64(offset)
    : file.bytes.u32(offset);
}

/**
 * How the pointer that a relocation writes is signed, in words: the upper half of the word in place says it. Undefined
 * where none is signed.
 */
export function signingOf(table: RelocationTable, row: number): string | undefined {
  const { file } = table;
  const found = relocationRow(file, table.type(row));
  const offset = found && isSignedPointer(found) && found[3] === 8 ? placeOffset(table, row) : undefined;
  return offset === undefined ? undefined : file.machine.signing?.(file.bytes.u32(file.isLittle ? offset + 4 : offset));
}

/** The file offset of the place that a relocation writes. */
function placeOffset({ file, target, place }: RelocationTable, row: number): number | undefined {
  if (!isRelocatable(file)) return offsetOf(file, place(row));
  return target && place(row) >= 0 && place(row) + 4 <= target.fileSize ? target.offset + place(row) : undefined;
}

/** The addend in hex with its sign, `-0x8`, exact where the number `addend` gives is not. */
export function addendHex(table: RelocationTable, row: number): string {
  const addend = table.addend(row);
  if (Number.isSafeInteger(addend) || !table.table) return signedHex(addend);
  const exact = BigInt.asIntN(64, BigInt(exactHex(table.table as Table<'place' | 'addend'>, 'addend', row)));
  return exact < 0n ? '-0x' + (-exact).toString(16) : '0x' + exact.toString(16);
}

const byNumber = once(
  ({ relocations }: Machine): ReadonlyMap<number, RelocationRow> => new Map(relocations.map((row) => [row[0], row])),
);

/** The row of the CPU's table for a relocation type; undefined when the CPU has no such type. */
export function relocationRow(file: ElfFile, type: number): RelocationRow | undefined {
  return byNumber(file.machine).get(type);
}

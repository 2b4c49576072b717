// What the search for tables of jumps asks of a file: what stands at a place after relocation, and where something else
// begins.

import { codeAddress, isRelocatable, offsetOf, placeKey, placeOfKey, sectionAt } from '../decode/code/addresses.ts';
import { codeRegionAt } from '../decode/code/functions.ts';
import type { CodeRegion } from '../decode/code/starts.ts';
import { dynamicValue } from '../decode/dynamic.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { relocatedValue, relocationAt, type RelocationReference } from '../decode/relocations/places.ts';
import { relocationRow } from '../decode/relocations/relocations.ts';
import { symbolAt, symbolsFrom } from '../decode/symbols/nearest.ts';
import type { TableFile } from './jumpTables.ts';
import { relocatedBy } from './relocated.ts';

/** Sections that nothing changes once the dynamic linker is done. */
const constantNames = /^\.(got|toc|rodata|data\.rel\.ro)/;
/** Where a table's end is looked for, in bytes. */
const farthest = 1 << 16;

/** @param region the code whose jumps are looked at */
export function tableFileOf(file: ElfFile, region: CodeRegion): TableFile {
  const section = region.section?.index;
  return {
    read: (place, size, isSigned) => readAt(file, place, size, isSigned),
    isConstant: (place) => isConstant(file, place),
    isRelocated: (place) => {
      const { found } = at(file, place);
      return found !== undefined;
    },
    endOf: (place) => endOf(file, place),
    isCode: (address) => {
      const goal = placeOfKey(file, placeKey(file, address, section));
      return codeRegionAt(file, goal.address, goal.section)?.isPlt === false;
    },
    got: file.machine.name === 'i386' ? gotOf(file) : undefined,
    codeAddress: (address) => codeAddress(file, address),
  };
}

/** What `_GLOBAL_OFFSET_TABLE_` is (System V ABI for i386, 3.5). */
function gotOf(file: ElfFile): number | undefined {
  if (isRelocatable(file)) return 0;
  const named = (name: string): number | undefined => file.sections.find((each) => each.name === name)?.address;
  return dynamicValue(file, 'PLTGOT') ?? named('.got.plt') ?? named('.got');
}

/** The section of a place in it, its offset in the file, and the relocation that writes there. */
function at(
  file: ElfFile,
  place: number,
): { offset: number | undefined; section: Section | undefined; found: RelocationReference | undefined } {
  if (Number.isNaN(place)) return { offset: undefined, section: undefined, found: undefined };
  const { address, section: index } = placeOfKey(file, place);
  const section = index === undefined ? sectionAt(file, address) : file.sections[index];
  if (!isRelocatable(file)) return { offset: offsetOf(file, address), section, found: relocationAt(file, address) };
  const isInside = section !== undefined && address >= 0 && address < section.fileSize;
  return {
    offset: isInside ? section.offset + address : undefined,
    section,
    found: relocationAt(file, address, section),
  };
}

function readAt(file: ElfFile, place: number, size: number, isSigned: boolean): number | undefined {
  const { offset, found } = at(file, place);
  if (found) return isRelocatable(file) ? relocatedPlace(file, place, found) : relocatedValue(found).value;
  const { bytes } = file;
  if (offset === undefined || offset < 0 || offset + size > bytes.size) return undefined;
  if (size === 8) return bytes.i64(offset);
  if (size === 4) return isSigned ? bytes.i32(offset) : bytes.u32(offset);
  const value = size === 2 ? bytes.u16(offset) : bytes.u8(offset);
  return isSigned ? (value << (32 - size * 8)) >> (32 - size * 8) : value;
}

/** Where the symbol of a relocation and its addend are, or how far they are from the place or from another symbol. */
function relocatedPlace(file: ElfFile, place: number, by: RelocationReference): number | undefined {
  const { address } = placeOfKey(file, place);
  const { table, row } = by;
  const [, name = '', kind] = relocationRow(file, table.type(row)) ?? [];
  const value = valueOf(file, address, by);
  if (value === undefined) return undefined;
  if (kind === 'pc') return value - place;
  if (kind === 'absolute' || kind === 'gotBase') return value;
  // RISC-V writes differences of two symbols, each with a relocation of its own (psABI, Label differences).
  const second = { table, row: row + 1 };
  const isPair = name.startsWith('R_RISCV_ADD') && row + 1 < table.count && table.place(row + 1) === address;
  const less = isPair ? valueOf(file, address, second) : undefined;
  return less === undefined ? undefined : value - less;
}

function valueOf(file: ElfFile, address: number, by: RelocationReference): number | undefined {
  const { section, offset } = relocatedBy({ address, size: 0 }, by);
  return section === undefined ? undefined : placeKey(file, offset, section);
}

function isConstant(file: ElfFile, place: number): boolean {
  const { section, found, offset } = at(file, place);
  if (offset === undefined && found === undefined) return false;
  const { address, section: index } = placeOfKey(file, place);
  return (
    codeRegionAt(file, address, index) !== undefined || (section !== undefined && constantNames.test(section.name))
  );
}

/** The end of the symbol that holds a place, else the next symbol or the end of the section. */
function endOf(file: ElfFile, place: number): { readonly end: number; readonly by: 'symbol' | 'next' } {
  const { address, section: index } = placeOfKey(file, place);
  const nearest = symbolAt(file, address, index);
  const size = nearest ? nearest.symbols.table.get.size(nearest.row) - nearest.offset : 0;
  const isData = nearest !== undefined && codeRegionAt(file, address, index) === undefined;
  if (isData && size > 0) return { end: place + size, by: 'symbol' };
  const { section } = at(file, place);
  const rest = section ? section.size - (address - (isRelocatable(file) ? 0 : section.address)) : farthest;
  const [next] = symbolsFrom(file, address + 1, address + Math.min(rest, farthest), index);
  return { end: place + (next ? next.offset + 1 : Math.max(0, rest)), by: 'next' };
}

// The words for a file's numbers: the tables of its CPU and system where they have their own, the generic ones
// otherwise.

import {
  fileTypes,
  osAbis,
  sectionFlagLetters,
  sectionFlags,
  sectionIndexes,
  sectionTypes,
  segmentFlags,
  segmentTypes,
  solarisSectionTypes,
  solarisSegmentTypes,
  symbolBindings,
  symbolTypes,
  symbolVisibilities,
} from '../elf/constants.ts';
import { machineNumbers } from '../elf/machineNumbers.ts';
import { valueOf, type Names } from '../elf/names.ts';
import { hasSonyTables, isOfPlayStation, sonyFileTypes, sonySegmentTypes } from '../elf/sony.ts';
import type { ElfFile } from './file.ts';
import { symbolSection, type SymbolTable } from './symbols/symbols.ts';

const solaris = valueOf(osAbis, 'SOLARIS');
const isSolaris = (file: ElfFile): boolean => file.header.osAbi === solaris;

function segmentTypesOf(file: ElfFile): Names {
  if (isSolaris(file)) return solarisSegmentTypes;
  return hasSonyTables(file) ? sonySegmentTypes : (file.machine.segmentTypes ?? segmentTypes);
}

/** The table of a kind of number for this file. */
export const namesOf = {
  fileType: ({ header }: ElfFile): Names => (isOfPlayStation(header) ? sonyFileTypes : fileTypes),
  machine: (): Names => machineNumbers,
  segmentType: segmentTypesOf,
  segmentFlag: (file: ElfFile): Names => file.machine.segmentFlags ?? segmentFlags,
  sectionType: (file: ElfFile): Names =>
    isSolaris(file) ? solarisSectionTypes : (file.machine.sectionTypes ?? sectionTypes),
  sectionFlag: (file: ElfFile): Names => file.machine.sectionFlags ?? sectionFlags,
  sectionIndex: (file: ElfFile): Names => file.machine.sectionIndexes ?? sectionIndexes,
  symbolType: (file: ElfFile): Names => file.machine.symbolTypes ?? symbolTypes,
  symbolBind: (file: ElfFile): Names => file.machine.symbolBindings ?? symbolBindings,
  visibility: (): Names => symbolVisibilities,
};

/** Permissions of a segment: a subset of `rwx`, in that order. */
export function permissions(flags: number): string {
  return (flags & 4 ? 'r' : '') + (flags & 2 ? 'w' : '') + (flags & 1 ? 'x' : '');
}

/** A section's flags as readelf's key letters. */
export function sectionLetters(file: ElfFile, flags: number): string {
  return sectionFlagLetters(flags, file.header.osAbi, file.machine.sectionFlagLetters);
}

/**
 * Where a symbol is defined: `UND`, `ABS`, `COM`, a reserved index's name or its place in the reserved range
 * (`LOPROC+0x3`), or the section's index.
 */
export function symbolPlace(symbols: SymbolTable, row: number): string | number {
  const { index, isReserved } = symbolSection(symbols, row);
  return isReserved || index === 0 ? namesOf.sectionIndex(symbols.file).name(index) : index;
}

// Symbols of a stripped file that are elsewhere: in the small ELF file that is compressed in .gnu_debugdata, and in its
// file of separate debug information.

import { sourceOf } from '../../base/bytes.ts';
import { once } from '../../base/once.ts';
import { unpackXz } from '../../unpack/xz.ts';
import { codes } from '../../elf/codes.ts';
import { decode, isElf, type ElfFile } from '../file.ts';
import { symbolTablesOf, type SymbolTable } from './symbols.ts';

const sectionName = '.gnu_debugdata';
/**
 * Bytes that are unpacked at most: libraries of 100 MB have 10 MB of such symbols. A few bytes can be made to say a
 * lot.
 */
const mostUnpacked = 2 ** 26;

/** The file that is compressed in .gnu_debugdata (GDB manual, MiniDebugInfo); what can't be unpacked is in the log. */
const debugDataOf = once((file: ElfFile): ElfFile | undefined => {
  const section = file.sections.find(({ name, fileSize }) => name === sectionName && fileSize > 0);
  if (!section) return undefined;
  const { bytes, problem } = unpackXz(file.bytes.copy(section.offset, section.fileSize), mostUnpacked);
  const source = sourceOf(bytes);
  const isFile = isElf(source);
  const place = { offset: section.offset, size: section.fileSize };
  if (problem !== undefined) file.log.add(codes.badDebugData, place, { problem });
  else if (!isFile) file.log.add(codes.badDebugData, place, { problem: 'what it holds is no ELF file' });
  return isFile ? decode(source) : undefined;
});

/** The full symbol tables that tell of a file but are not in it. */
const otherTablesOf = once((file: ElfFile): readonly SymbolTable[] => {
  const from = (id: string, origin: string, other: ElfFile | undefined): SymbolTable[] => {
    const table = other && symbolTablesOf(other).find(({ isDynamic, count }) => !isDynamic && count > 1);
    return table ? [{ ...table, id, origin }] : [];
  };
  return [
    ...from('debugdata', sectionName, debugDataOf(file)),
    ...from('debugfile', file.separate?.path ?? '', file.separate?.file),
  ];
});

/** All symbol tables that name addresses of a file: its own first. */
export const allSymbolTablesOf = once((file: ElfFile): readonly SymbolTable[] => [
  ...symbolTablesOf(file),
  ...otherTablesOf(file),
]);

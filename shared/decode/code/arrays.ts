// The arrays of functions that are called before and after the program: .preinit_array, .init_array, .fini_array, and
// .ctors and .dtors before them.

import { once } from '../../base/once.ts';
import { sectionTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { isRelocatable } from './addresses.ts';
import { dynamicTableOffset, dynamicValue } from '../dynamic.ts';
import { bounded, wholeRows, hasNoSections, type ElfFile, type Section } from '../file.ts';
import { relocatedValue, relocationAt, type RelocationReference } from '../relocations/places.ts';

/** One array. All functions take a row below `count`. */
export interface FunctionArray {
  readonly file: ElfFile;
  /** The section's name, or `DT_INIT_ARRAY` and so on. */
  readonly name: string;
  readonly section: Section | undefined;
  /** Address of row 0; 0 in a relocatable file. */
  readonly address: number;
  readonly offset: number;
  readonly count: number;
  readonly wordSize: number;
  /** The address of a row; its offset in the section in a relocatable file. */
  place(row: number): number;
  at(row: number): { offset: number; size: number };
  /** The word in the file. */
  word(row: number): number;
  relocation(row: number): RelocationReference | undefined;
  /**
   * What is called, before the load address is added: the relocated value, or the word where nothing relocates it;
   * undefined when another file defines it.
   */
  value(row: number): number | undefined;
}

const kinds = ['PREINIT_ARRAY', 'INIT_ARRAY', 'FINI_ARRAY'];
const sectionKinds = kinds.map((kind) => valueOf(sectionTypes, kind));
const old = /^\.[cd]tors($|\.)/;

/** All arrays of a file, from its sections or, where it has none, from its dynamic entries. */
export const arraysOf = once((file: ElfFile): readonly FunctionArray[] => {
  const isArray = (s: Section): boolean => (sectionKinds.includes(s.type) || old.test(s.name)) && s.fileSize > 0;
  const sections = bounded(file, 'arrays', isArray);
  if (sections.length > 0 || !hasNoSections(file))
    return sections.map((s) => array(file, s.name, s, s.address, s.offset, s.fileSize));
  return kinds.flatMap((kind) => {
    const address = dynamicValue(file, kind);
    const offset = dynamicTableOffset(file, kind);
    if (address === undefined || offset === undefined) return [];
    return [array(file, 'DT_' + kind, undefined, address, offset, dynamicValue(file, kind + 'SZ') ?? 0)];
  });
});

function array(
  file: ElfFile,
  name: string,
  section: Section | undefined,
  address: number,
  offset: number,
  size: number,
): FunctionArray {
  const wordSize = file.class / 8;
  const base = isRelocatable(file) ? 0 : address;
  const place = (row: number): number => base + row * wordSize;
  const word =
    wordSize === 8
      ? (row: number): number => file.bytes.i64(offset + row * wordSize)
      : (row: number): number => file.bytes.u32(offset + row * wordSize);
  const relocation = (row: number): RelocationReference | undefined => relocationAt(file, place(row), section);
  return {
    file,
    name,
    section,
    address: base,
    offset,
    wordSize,
    count: wholeRows(file, { offset, size }, wordSize),
    place,
    word,
    relocation,
    at: (row) => ({ offset: offset + row * wordSize, size: wordSize }),
    value: (row) => {
      const reference = relocation(row);
      return reference ? relocatedValue(reference).value : word(row);
    },
  };
}

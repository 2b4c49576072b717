// The numbers of the specifications that the chunks write, by the names of their tables; and the widths of a class.

import { sectionFlags, sectionTypes, segmentTypes } from '../elf/constants.ts';
import { dynamicTags } from '../elf/dynamic.ts';
import { valueOf } from '../elf/names.ts';

const read = <K extends string>(table: typeof sectionTypes, names: readonly K[]): Readonly<Record<K, number>> =>
  Object.fromEntries(names.map((name) => [name, valueOf(table, name)])) as Record<K, number>;

export const sectionType = read(sectionTypes, [
  'NULL',
  'PROGBITS',
  'SYMTAB',
  'STRTAB',
  'RELA',
  'REL',
  'HASH',
  'DYNAMIC',
  'NOTE',
  'NOBITS',
  'DYNSYM',
  'INIT_ARRAY',
  'FINI_ARRAY',
  'PREINIT_ARRAY',
  'RELR',
  'GNU_HASH',
  'VERDEF',
  'VERNEED',
  'VERSYM',
]);
export const sectionFlag = read(sectionFlags, ['WRITE', 'ALLOC', 'EXECINSTR', 'INFO_LINK', 'TLS']);
export const segmentType = read(segmentTypes, [
  'LOAD',
  'DYNAMIC',
  'INTERP',
  'NOTE',
  'PHDR',
  'TLS',
  'GNU_EH_FRAME',
  'GNU_STACK',
  'GNU_RELRO',
  'GNU_PROPERTY',
]);
export const tag = (name: string): number => valueOf(dynamicTags, name);

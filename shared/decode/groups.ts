// Section groups: sections of a relocatable file that the linker keeps or drops together.

import { once } from '../base/once.ts';
import { codes } from '../elf/codes.ts';
import { groupFlags, sectionTypes } from '../elf/constants.ts';
import { flagNames, valueOf } from '../elf/names.ts';
import { bounded, wholeRows, type ElfFile, type Section } from './file.ts';
import { symbolName, symbolTablesOf, type SymbolTable } from './symbols/symbols.ts';

/** A group. `members` are read one by one: a word of the file each. */
export interface Group {
  readonly section: Section;
  readonly flags: number;
  /** `COMDAT`, or empty. */
  readonly flagText: string;
  /** The symbol whose name is the group's signature: groups of the same signature are alternatives. */
  readonly symbols: SymbolTable | undefined;
  readonly symbol: number;
  readonly signature: string;
  readonly count: number;
  /** Section index of a member. */
  member(index: number): number;
  /** Where a member's word lies in the file. */
  at(index: number): { offset: number; size: number };
}

const groupType = valueOf(sectionTypes, 'GROUP');
const wordSize = 4;

/** All groups in the order of their sections. */
export const groupsOf = once((file: ElfFile): readonly Group[] =>
  bounded(file, 'groups', (s) => s.type === groupType).map((section) => readGroup(file, section)),
);

function readGroup(file: ElfFile, section: Section): Group {
  const warn = (problem: string): void =>
    file.log.add(codes.badGroup, { offset: section.offset, size: section.fileSize }, { index: section.index, problem });
  const words = wholeRows(file, { offset: section.offset, size: section.fileSize }, wordSize);
  const flags = words > 0 ? file.bytes.u32(section.offset) : 0;
  if (words === 0) warn('it has no flag word');
  const symbols = symbolTablesOf(file).find((table) => table.section?.index === section.link);
  const hasSymbol = symbols !== undefined && section.info > 0 && section.info < symbols.count;
  if (!hasSymbol) warn(`its signature, symbol ${section.info} of section ${section.link}, is not there`);
  const member = (index: number): number => file.bytes.u32(section.offset + wordSize * (index + 1));
  const count = Math.max(0, words - 1);
  for (let index = 0; index < count; index++)
    if (member(index) === 0 || member(index) >= file.sections.length) {
      warn(`member ${index} is section ${member(index)}, which is not there`);
      break;
    }
  return {
    section,
    flags,
    flagText: flagNames(groupFlags, flags).join(' '),
    symbols,
    symbol: section.info,
    signature: hasSymbol ? symbolName(symbols, section.info) : '',
    count,
    member,
    at: (index) => ({ offset: section.offset + wordSize * (index + 1), size: wordSize }),
  };
}

/** The group that a section is a member of, by its index. */
export const groupOfSection = once((file: ElfFile): ReadonlyMap<number, Group> => {
  const groups = new Map<number, Group>();
  for (const group of groupsOf(file))
    for (let index = 0; index < group.count; index++)
      if (!groups.has(group.member(index))) groups.set(group.member(index), group);
  return groups;
});

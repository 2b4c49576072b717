// From one file to another: the symbol that a row wants from elsewhere, and the row of another file that defines it.

import type { Archive } from '../../decode/archive.ts';
import { symbolBind, symbolName, type SymbolTable } from '../../decode/symbols/symbols.ts';
import { versionOf } from '../../decode/symbols/versions.ts';
import { sectionIndexes, symbolBindings } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { isSame } from '../../listing/targets.ts';
import { at, foundRow, selfOf, targetOf, type Found, type Page } from '../page.ts';

/** A symbol that a file uses and does not define. */
export interface Import {
  readonly name: string;
  /** The version that it must have; absent when any will do. */
  readonly version?: string;
}

const undefinedIndex = valueOf(sectionIndexes, 'UND');
const local = valueOf(symbolBindings, 'LOCAL');

/** The import whose own row in a symbol table is under the position; undefined on all other rows. */
export function importAt(page: Page, line: number, character: number): Import | undefined {
  const here = at(page, line, character);
  const self = here?.cell && selfOf(here);
  if (!self) return undefined;
  const {
    block: { symbols },
    row,
  } = self;
  const target = targetOf(page, here.cell);
  const isOwn = target === undefined || isSame(target, self);
  return isOwn && symbols && row > 0 && symbols.table.get.shndx(row) === undefinedIndex
    ? named(symbols, row)
    : undefined;
}

/** The row that defines an import for other files. */
export function exportOf(page: Page, wanted: Import): Found | undefined {
  for (const block of page.view.blocks) {
    const { symbols } = block;
    for (let row = 1; symbols && row < symbols.count; row++) {
      if (
        symbols.table.get.shndx(row) === undefinedIndex ||
        symbolBind(symbols, row) === local ||
        !symbolName(symbols, row).startsWith(wanted.name)
      )
        continue;
      const own = named(symbols, row);
      if (
        own?.name === wanted.name &&
        (own.version === undefined || wanted.version === undefined || own.version === wanted.version)
      )
        return foundRow(page, { block, row });
    }
  }
  return undefined;
}

/**
 * The numbers of the members of an archive that may define a symbol: those that its index names, or all ELF files when
 * it has none.
 */
export function membersDefining({ symbols, members: all }: Archive, name: string): number[] {
  if (symbols.form === '') return all.filter(({ isElf }) => isElf).map(({ index }) => index);
  const members = new Set<number>();
  for (let row = 0; row < symbols.count; row++) {
    const member = symbols.name(row) === name ? symbols.member(row) : undefined;
    if (member) members.add(member.index);
  }
  return [...members];
}

/**
 * A symbol's name and version. Linkers write the version behind the name in the table that is not for the loader
 * (ld(1), symbol versioning).
 */
function named(symbols: SymbolTable, row: number): Import | undefined {
  const [name = '', ...behind] = symbolName(symbols, row).split('@');
  const version = symbols.isDynamic ? versionOf(symbols.file, row)?.name : behind.at(-1);
  return name === '' ? undefined : { name, ...(version !== undefined && { version }) };
}

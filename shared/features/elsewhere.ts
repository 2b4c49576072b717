// From one file to another: the symbol that a row wants from elsewhere, and the row of another file that defines it.

import type { Archive } from '../decode/archive.ts';
import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import { symbolBind, symbolName, type SymbolTable } from '../decode/symbols/symbols.ts';
import { versionOf } from '../decode/symbols/versions.ts';
import { sectionIndexes, symbolBindings } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { at, foundRow, targetOf, type Found, type Page } from './page.ts';

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
  if (!here?.cell || here.place.what !== 'row') return undefined;
  const { row, part: { block: { id } } } = here.place;
  const target = targetOf(page, here.cell);
  const symbols = target === undefined || (target.id === id && target.row === row) ? tablesOf(page).find((table) => table.id === id) : undefined;
  return symbols && row > 0 && symbols.table.get.shndx(row) === undefinedIndex ? named(symbols, row) : undefined;
}

/** The row that defines an import for other files. */
export function exportOf(page: Page, wanted: Import): Found | undefined {
  for (const symbols of tablesOf(page)) {
    for (let row = 1; row < symbols.count; row++) {
      if (symbols.table.get.shndx(row) === undefinedIndex || symbolBind(symbols, row) === local || !symbolName(symbols, row).startsWith(wanted.name)) continue;
      const own = named(symbols, row);
      if (own?.name === wanted.name && (own.version === undefined || wanted.version === undefined || own.version === wanted.version)) return foundRow(page, { id: symbols.id, row });
    }
  }
  return undefined;
}

/** The numbers of the members of an archive that may define a symbol: those that its index names, or all ELF files when it has none. */
export function membersDefining({ symbols, members: all }: Archive, name: string): number[] {
  if (symbols.form === '') return all.filter(({ isElf }) => isElf).map(({ index }) => index);
  const members = new Set<number>();
  for (let row = 0; row < symbols.count; row++) {
    const member = symbols.name(row) === name ? symbols.member(row) : undefined;
    if (member) members.add(member.index);
  }
  return [...members];
}

function tablesOf({ file }: Page): readonly SymbolTable[] {
  return file ? allSymbolTablesOf(file) : [];
}

/** A symbol's name and version. Linkers write the version behind the name in the table that is not for the loader (ld(1), symbol versioning). */
function named(symbols: SymbolTable, row: number): Import | undefined {
  const [name = '', ...behind] = symbolName(symbols, row).split('@');
  const version = symbols.isDynamic ? versionOf(symbols.file, row)?.name : behind.at(-1);
  return name === '' ? undefined : { name, ...(version !== undefined && { version }) };
}

// Symbols by table and row, as an index knows them, in the documents of their file.

import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import type { ElfFile } from '../decode/file.ts';
import { symbolName, type SymbolTable } from '../decode/symbols/symbols.ts';
import { cachedOverview, type View } from '../listing/overview.ts';
import { rowOf } from '../listing/targets.ts';
import { foundRow, type Found } from './page.ts';

/**
 * Where a symbol or section is shown: in its row, or, when another has that by now, in the first of its table that has
 * its name; else the table. Undefined when there is no such table any more.
 * @param table a block's id: `dynsym`, `symtab`, `sections`, …
 * @param name raw and without version
 */
export function symbolPlace(
  view: View,
  file: ElfFile | undefined,
  table: string,
  row: number,
  name: string,
): Found | undefined {
  const page = { view, file, listing: cachedOverview(view) };
  const symbols = file && allSymbolTablesOf(file).find(({ id }) => id === table);
  const names = symbols ? namesOf(symbols) : sectionNamesOf(file);
  const now = names.nameOf(row) === name ? row : names.find(name);
  return foundRow(page, rowOf(view, table, now));
}

/** -1 is the heading of a table. */
interface Names {
  nameOf(row: number): string | undefined;
  find(name: string): number;
}

function namesOf(symbols: SymbolTable): Names {
  const nameOf = (row: number): string | undefined => {
    if (row >= symbols.count) return undefined;
    const name = symbolName(symbols, row);
    return symbols.isDynamic ? name : name.replace(/(?<=.)@.*/, '');
  };
  const find = (name: string): number => {
    for (let row = 1; row < symbols.count; row++) if (nameOf(row) === name) return row;
    return -1;
  };
  return { nameOf, find };
}

function sectionNamesOf(file: ElfFile | undefined): Names {
  return {
    nameOf: (row) => file?.sections[row]?.name,
    find: (name) => file?.sections.find((section) => section.name === name)?.index ?? -1,
  };
}

// Definition and declaration: from a cell to the row that it names, and from a row's own name on to what the row is about.

import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import { dynamicOf } from '../decode/dynamic.ts';
import { relocationTablesOf } from '../decode/relocations/relocations.ts';
import { dynamicSymbolsOf, symbolName, type SymbolTable } from '../decode/symbols/symbols.ts';
import { versionOf, versionsOf } from '../decode/symbols/versions.ts';
import type { Kind } from '../listing/kinds.ts';
import type { Cell } from '../listing/print.ts';
import type { Target } from '../listing/targets.ts';
import { linkTarget } from './links.ts';
import { at, foundRow, targetOf, type At, type Found, type Page } from './page.ts';

/** Cells of these kinds say which row it is: without a target of their own they stand for the row. */
const naming: readonly Kind[] = ['address', 'offset', 'tag', 'label', 'symbol', 'demangled', 'version', 'section', 'segment', 'library'];

/** Where the thing under the cursor is: another row, a page, a member of an archive. Never the row itself. Undefined where there is nothing to go to. */
export function definition(page: Page, line: number, character: number): Found | undefined {
  const here = at(page, line, character);
  if (!here?.cell) return undefined;
  const link = linkTarget(here.cell);
  if (link) {
    const { table, page, member } = link;
    return { ...(table !== undefined && { table }), ...(page !== undefined && { page }), ...(member !== undefined && { member }), line: 0, start: 0, end: 0 };
  }
  const self = selfOf(here);
  if (!self) return undefined;
  const cell = [here.cell, ...here.cells.filter(({ column }) => column === here.cell?.column)].find((each) => targetOf(page, each));
  const named = targetOf(page, cell);
  const version = here.cell.kind === 'version' && named ? promised(page, named) : undefined;
  if (version) return foundRow(page, version);
  if (cell && named && !isSame(named, self)) return foundRow(page, describing.includes(self.id) ? wholeTable(page, named, cell) : named);
  if (self.id === 'verneed' && naming.includes(here.cell.kind)) return library(page, self.row);
  return named || naming.includes(here.cell.kind) ? onward(page, self, here.cells) : undefined;
}

/** Tables that say where other tables begin: an address in them means the table, not its first row. */
const describing = ['dynamic', 'sections', 'segments'];

function wholeTable({ view }: Page, target: Target, cell: Cell): Target {
  const address = view.blocks.find(({ id }) => id === target.id)?.address;
  return target.row === 0 && cell.to === 'address' && address === cell.at ? { id: target.id, row: -1 } : target;
}

/** Where a symbol is promised: the version it is needed in, or the library that it must come from; a version's library. */
export function declaration(page: Page, line: number, character: number): Found | undefined {
  const here = at(page, line, character);
  const self = here && selfOf(here);
  const target = targetOf(page, here?.cell) ?? self;
  if (!page.file || !target || target.row < 0) return undefined;
  if (target.id === 'verneed') return library(page, target.row);
  const found = promised(page, target);
  return found && !(self && isSame(found, self)) ? foundRow(page, found) : undefined;
}

function selfOf({ place }: At): Target | undefined {
  return place.what === 'row' ? { id: place.part.block.id, row: place.row } : undefined;
}

function isSame(a: Target, b: Target): boolean {
  return a.id === b.id && a.row === b.row;
}

function symbolTableOf({ file }: Page, id: string): SymbolTable | undefined {
  return file && allSymbolTablesOf(file).find((table) => table.id === id);
}

/** From a row on to what it is about: the relocation that fills it, or else what it names first; for an import the first relocation that wants it. */
function onward(page: Page, self: Target, cells: readonly Cell[]): Found | undefined {
  const symbols = symbolTableOf(page, self.id);
  const targets = cells.flatMap((cell) => targetOf(page, cell) ?? []).filter((target) => !isSame(target, self));
  // Another symbol at the same address says nothing new about this one: its table or section does.
  const target = targets.find(({ id }) => isRelocations(page, id)) ?? targets.find(({ id }) => !symbols || !symbolTableOf(page, id));
  if (target) return foundRow(page, target);
  return symbols && (firstUse(page, self) ?? dynamicTwin(page, symbols, self.row));
}

function isRelocations({ file }: Page, id: string): boolean {
  return file !== undefined && relocationTablesOf(file).some((table) => table.id === id);
}

/** The row of the dynamic table with the name of an import that the other table lists, where linkers write the version behind it. */
function dynamicTwin(page: Page, symbols: SymbolTable, row: number): Found | undefined {
  const name = symbolName(symbols, row).replace(/@.*/, '');
  const dynamic = page.file && dynamicSymbolsOf(page.file);
  if (!dynamic || symbols.isDynamic || name === '') return undefined;
  for (let twin = 1; twin < dynamic.count; twin++) if (symbolName(dynamic, twin) === name) return foundRow(page, { id: dynamic.id, row: twin });
  return undefined;
}

function firstUse(page: Page, { id, row }: Target): Found | undefined {
  for (const block of page.view.blocks) {
    if (block.id === id) continue;
    for (const user of block.rowsTo?.(id, row) ?? []) return foundRow(page, { id: block.id, row: user }, (cell) => cell.to === id && cell.at === row);
  }
  return undefined;
}

/** The row that says where a symbol comes from or which version defines it. Only the dynamic table has version indices; in the other one linkers write them behind the name. */
function promised(page: Page, { id, row }: Target): Target | undefined {
  const symbols = symbolTableOf(page, id);
  if (!symbols) return undefined;
  const { file } = symbols;
  const { needs, definitions } = versionsOf(file);
  const suffix = symbols.isDynamic ? undefined : /@([^@]+)$/.exec(symbolName(symbols, row))?.[1];
  const version = symbols.isDynamic ? versionOf(file, row)?.of : undefined;
  const need = needs.findIndex((each) => each === version || each.name === suffix);
  if (need >= 0) return { id: 'verneed', row: need };
  const definition = definitions.findIndex((each) => each === version || each.name === suffix);
  if (definition >= 0) return { id: 'verdef', row: definition };
  const isImport = symbols.table.get.shndx(row) === 0 && row > 0;
  const needed = dynamicOf(file)?.entries.filter((entry) => entry.constant?.name === 'NEEDED') ?? [];
  return isImport && needed.length === 1 && needed[0] ? { id: 'dynamic', row: needed[0].row } : undefined;
}

/** The NEEDED entry of the file that has a version. */
function library(page: Page, need: number): Found | undefined {
  const name = page.file && versionsOf(page.file).needs[need]?.file;
  const entry = page.file && dynamicOf(page.file)?.entries.find(({ constant, text }) => constant?.name === 'NEEDED' && text === name);
  return entry && foundRow(page, { id: 'dynamic', row: entry.row }, (cell) => cell.text === name);
}

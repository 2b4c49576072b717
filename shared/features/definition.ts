// Definition and declaration: from a cell to the row that it names, and from a row's own name on to what the row is
// about.

import { dynamicOf } from '../decode/dynamic.ts';
import { dynamicSymbolsOf, symbolName, type SymbolTable } from '../decode/symbols/symbols.ts';
import { versionOf, versionsOf } from '../decode/symbols/versions.ts';
import type { Kind } from '../listing/kinds.ts';
import type { Cell } from '../listing/print.ts';
import { toRows } from '../listing/block.ts';
import { isSame, namesRow, rowOf, type Target } from '../listing/targets.ts';
import { linkTarget } from './links.ts';
import { at, foundRow, selfOf, targetOf, type Found, type Page } from './page.ts';

/** Cells of these kinds say which row it is: without a target of their own they stand for the row. */
const naming: readonly Kind[] = [
  'address',
  'offset',
  'tag',
  'label',
  'symbol',
  'demangled',
  'version',
  'section',
  'segment',
  'library',
];

/**
 * Where the thing under the cursor is: another row, a page, a member of an archive. Never the row itself. Undefined
 * where there is nothing to go to.
 */
export function definition(page: Page, line: number, character: number): Found | undefined {
  const here = at(page, line, character);
  if (!here?.cell) return undefined;
  const link = linkTarget(here.cell);
  if (link) {
    const { table, page, member, place, key, otherMember } = link;
    if (place || key !== undefined || otherMember !== undefined) return undefined;
    return {
      ...(table !== undefined && { table }),
      ...(page !== undefined && { page }),
      ...(member !== undefined && { member }),
      line: 0,
      start: 0,
      end: 0,
    };
  }
  const self = selfOf(here);
  if (!self) return undefined;
  const cell = [here.cell, ...here.cells.filter(({ column }) => column === here.cell?.column)].find((each) =>
    targetOf(page, each),
  );
  const named = targetOf(page, cell);
  const version = here.cell.kind === 'version' && named ? promised(page, named) : undefined;
  if (version) return foundRow(page, version);
  if (cell && named && !isSame(named, self))
    return foundRow(page, describing.includes(self.block.id) ? wholeTable(named, cell) : named);
  if (self.block.id === 'verneed' && naming.includes(here.cell.kind)) return library(page, self.row);
  return named || naming.includes(here.cell.kind) ? onward(page, self, here.cells) : undefined;
}

/** Tables that say where other tables begin: an address in them means the table, not its first row. */
const describing = ['dynamic', 'sections', 'segments'];

function wholeTable({ block, row }: Target, cell: Cell): Target {
  return row === 0 && cell.to === 'address' && block.address === cell.at ? { block, row: -1 } : { block, row };
}

/**
 * Where a symbol is promised: the version it is needed in, or the library that it must come from; a version's library.
 */
export function declaration(page: Page, line: number, character: number): Found | undefined {
  const here = at(page, line, character);
  const self = here && selfOf(here);
  const target = targetOf(page, here?.cell) ?? self;
  if (!page.file || !target || target.row < 0) return undefined;
  if (target.block.id === 'verneed') return library(page, target.row);
  const found = promised(page, target);
  return found && !(self && isSame(found, self)) ? foundRow(page, found) : undefined;
}

/**
 * From a row on to what it is about: the relocation that fills it, or else what it names first; for an import the first
 * relocation that wants it.
 */
function onward(page: Page, self: Target, cells: readonly Cell[]): Found | undefined {
  const { symbols } = self.block;
  const targets = cells.flatMap((cell) => targetOf(page, cell) ?? []).filter((target) => !isSame(target, self));
  // Another symbol at the same address says nothing new about this one: its table or section does.
  const target =
    targets.find(({ block }) => block.relocations) ?? targets.find(({ block }) => !symbols || !block.symbols);
  if (target) return foundRow(page, target);
  return symbols && (firstUse(page, self) ?? dynamicTwin(page, symbols, self.row));
}

/**
 * The row of the dynamic table with the name of an import that the other table lists, where linkers write the version
 * behind it.
 */
function dynamicTwin(page: Page, symbols: SymbolTable, row: number): Found | undefined {
  const name = symbolName(symbols, row).replace(/@.*/, '');
  const dynamic = page.file && dynamicSymbolsOf(page.file);
  if (!dynamic || symbols.isDynamic || name === '') return undefined;
  for (let twin = 1; twin < dynamic.count; twin++)
    if (symbolName(dynamic, twin) === name) return foundRow(page, rowOf(page.view, dynamic.id, twin));
  return undefined;
}

function firstUse(page: Page, self: Target): Found | undefined {
  const to = toRows(self.block.id);
  for (const block of page.view.blocks) {
    if (block === self.block) continue;
    for (const user of block.rowsTo?.(to, self.row) ?? [])
      return foundRow(page, { block, row: user }, (cell) => namesRow(cell, self));
  }
  return undefined;
}

/**
 * The row that says where a symbol comes from or which version defines it. Only the dynamic table has version indices;
 * in the other one linkers write them behind the name.
 */
function promised(page: Page, { block: { symbols }, row }: Target): Target | undefined {
  if (!symbols) return undefined;
  const view = page.base ?? page.view;
  const { file } = symbols;
  const { needs, definitions } = versionsOf(file);
  const suffix = symbols.isDynamic ? undefined : /@([^@]+)$/.exec(symbolName(symbols, row))?.[1];
  const version = symbols.isDynamic ? versionOf(file, row)?.of : undefined;
  const need = needs.findIndex((each) => each === version || each.name === suffix);
  if (need >= 0) return rowOf(view, 'verneed', need);
  const definition = definitions.findIndex((each) => each === version || each.name === suffix);
  if (definition >= 0) return rowOf(view, 'verdef', definition);
  const isImport = symbols.table.get.shndx(row) === 0 && row > 0;
  const needed = dynamicOf(file)?.entries.filter((entry) => entry.constant?.name === 'NEEDED') ?? [];
  return isImport && needed.length === 1 && needed[0] ? rowOf(view, 'dynamic', needed[0].row) : undefined;
}

/** The NEEDED entry of the file that has a version. */
function library(page: Page, need: number): Found | undefined {
  const name = page.file && versionsOf(page.file).needs[need]?.file;
  const entry =
    page.file &&
    dynamicOf(page.file)?.entries.find(({ constant, text }) => constant?.name === 'NEEDED' && text === name);
  return entry && foundRow(page, rowOf(page.view, 'dynamic', entry.row), (cell) => cell.whole === name);
}

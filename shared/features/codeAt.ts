// Which code a position of a document is about: that of a symbol, a section, an address, a stub; and what of it another
// file has.

import { codeAddress, isRelocatable, sectionAtOffset } from '../decode/code/addresses.ts';
import { codeRegionAt, codeRegionsOf } from '../decode/code/functions.ts';
import type { ElfFile } from '../decode/file.ts';
import { dynamicSymbolsOf, type SymbolTable } from '../decode/symbols/symbols.ts';
import { symbolPlace } from '../decode/words.ts';
import type { Target } from '../listing/targets.ts';
import { at, selfOf, targetOf, type At, type Page } from './page.ts';

/** A place in code, or a section of it by its index; without either all code of the file. */
export interface CodeAt {
  readonly address?: number;
  /** Of a relocatable file the section that `address` is an offset in; without address the section. */
  readonly section?: number;
}

/** The code that a position names or lies in; undefined where there is none. */
export function codeAt(page: Page, line: number, character: number): CodeAt | undefined {
  const here = at(page, line, character);
  const { file } = page;
  if (!file || !here) return undefined;
  const { cell } = here;
  const self = selfOf(here);
  const named = targetOf(page, cell);
  return (
    (cell?.to === 'address' ? ofAddress(file, cell.at) : undefined) ??
    (named && ofRow(file, named)) ??
    (self && ofRow(file, self)) ??
    ofCells(file, here) ??
    // A heading that names no code stands for the file.
    (here.place.what === 'heading' ? {} : undefined)
  );
}

/** The code at an address. */
export function ofAddress(file: ElfFile, address: number): CodeAt | undefined {
  if (isRelocatable(file)) return undefined;
  const start = codeAddress(file, address);
  return codeRegionAt(file, start) && { address: start };
}

/** What the symbol, the section, or the bytes of a row are. */
export function ofRow(file: ElfFile, { block, row }: Target): CodeAt | undefined {
  if (row < 0) return undefined;
  if (block.id === 'sections')
    return codeRegionsOf(file).some(({ section }) => section?.index === row) ? { section: row } : undefined;
  return block.symbols && ofSymbol(file, block.symbols, row);
}

/** The code of a row of the dynamic symbol table. */
export function ofDynamicSymbol(file: ElfFile, row: number): CodeAt | undefined {
  const symbols = dynamicSymbolsOf(file);
  return symbols && ofSymbol(file, symbols, row);
}

function ofSymbol(file: ElfFile, symbols: SymbolTable, row: number): CodeAt | undefined {
  if (row <= 0 || row >= symbols.count) return undefined;
  const place = symbolPlace(symbols, row);
  if (typeof place !== 'number') return undefined;
  const section = isRelocatable(file) ? place : undefined;
  const address = codeAddress(file, symbols.table.get.value(row));
  return codeRegionAt(file, address, section) && { address, ...(section !== undefined && { section }) };
}

/** The code that the bytes of a row are. */
export function ofRowBytes(file: ElfFile, { place }: At): CodeAt | undefined {
  const offset = place.what === 'row' ? place.part.block.rowPlace?.(place.row)?.offset : undefined;
  const section = offset === undefined ? undefined : sectionAtOffset(file, offset)?.index;
  const region = codeRegionsOf(file).find(
    (each) =>
      offset !== undefined &&
      (each.section === undefined
        ? offset >= each.offset && offset < each.offset + each.size
        : each.section.index === section),
  );
  if (!region || offset === undefined) return undefined;
  return {
    address: region.address + (offset - region.offset),
    ...(isRelocatable(file) && section !== undefined && { section }),
  };
}

/** Any address of the row that is one of code: the entry of the header, a stub, an initialiser; else its bytes. */
function ofCells(file: ElfFile, here: At): CodeAt | undefined {
  for (const { to, at: address } of here.cells) {
    const found = to === 'address' ? ofAddress(file, address) : undefined;
    if (found) return found;
  }
  return ofRowBytes(file, here);
}

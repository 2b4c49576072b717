// What a position of a document asks the users of: the symbol, the address, the import that is named there.

import { isRelocatable } from '../decode/code/addresses.ts';
import { codeRegionsOf } from '../decode/code/functions.ts';
import { at, selfOf, targetOf, type Page } from '../features/page.ts';
import type { Target } from '../listing/targets.ts';
import { subjectOfAddress, subjectOfSymbol, type Subject } from './users.ts';

/** Kinds of cells of a row of code that stand for the instruction as a place. */
const standing = ['address', 'offset', 'label'];

/** What is named at a position; undefined where that is nothing that instructions use. */
export function usedAt(page: Page, line: number, character: number): Subject | undefined {
  const { file } = page;
  const here = file && at(page, line, character);
  const { cell } = here ?? {};
  if (!file || !here || (cell?.kind === 'library' && cell.to === undefined)) return undefined;
  if (cell?.to === 'address') return subjectOfAddress(file, cell.at);
  const named = targetOf(page, cell);
  if (named) return ofRow(page, named);
  if (here.place.what === 'heading') return ofRow(page, { block: here.place.part.block, row: 0 });
  const self = selfOf(here);
  if (self?.block.id === 'code' && !standing.includes(cell?.kind ?? '')) return undefined;
  return self && ofRow(page, self);
}

function ofRow({ file }: Page, { block, row }: Target): Subject | undefined {
  if (!file || row < 0) return undefined;
  if (block.symbols) return subjectOfSymbol(file, block.symbols, row);
  if (block.id !== 'code') return undefined;
  const offset = block.rowPlace?.(row)?.offset;
  const region = codeRegionsOf(file).find(
    (each) => offset !== undefined && offset >= each.offset && offset < each.offset + each.size,
  );
  if (!region || offset === undefined) return undefined;
  const section = isRelocatable(file) ? region.section?.index : undefined;
  return subjectOfAddress(file, region.address + (offset - region.offset), section);
}

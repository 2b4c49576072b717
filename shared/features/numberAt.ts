// The number under the cursor: the address and the place in the file, for copying and for hex editors.

import { addressOf, isRelocatable, offsetOf } from '../decode/code/addresses.ts';
import type { Cell } from '../listing/print.ts';
import { at, cellsOf, targetOf, type Page } from './page.ts';

/** Any of these may be absent: not all addresses are in the file, not all bytes are loaded. */
export interface NumberAt {
  readonly address?: number;
  /** In the file, in bytes. */
  readonly offset?: number;
  readonly size?: number;
}

/**
 * The address or offset that the cell names, or that of the symbol it names; otherwise where the cell's own bytes are.
 * Undefined where there are none.
 */
export function numberAt(page: Page, line: number, character: number): NumberAt | undefined {
  const here = at(page, line, character);
  if (!here) return undefined;
  const { file } = page;
  const { cell, place } = here;
  const block = place.part.block;
  // Bytes in hex are those bytes, wherever they lead.
  const bytes =
    cell?.kind === 'bytes' && place.what === 'row' ? block.columns[cell.column]?.place?.(place.row) : undefined;
  if (bytes) return sized(page, bytes);
  if (cell?.to === 'address') return both(file && offsetOf(file, cell.at), cell.at);
  if (cell?.to === 'offset') return both(cell.at, file && addressOf(file, cell.at));
  const named = cell && symbolOf(page, cell);
  if (named) return named;
  if (place.what === 'heading') return block.place && sized(page, block.place);
  if (place.what !== 'row') return undefined;
  const own = (cell && block.columns[cell.column]?.place?.(place.row)) ?? block.rowPlace?.(place.row);
  return own && sized(page, own);
}

/** The address and size of a symbol that this file defines, from its row. */
function symbolOf(page: Page, cell: Cell): NumberAt | undefined {
  const isName = cell.kind === 'symbol' || cell.kind === 'demangled' || cell.kind === 'version';
  const named = isName && typeof cell.to === 'object' ? targetOf(page, cell) : undefined;
  if (!named || named.row < 0) return undefined;
  const cells = cellsOf(named.block, named.row);
  const address = cells.find(({ to }) => to === 'address')?.at;
  const size = Number(cells.find(({ kind }) => kind === 'size')?.text ?? 0);
  return address === undefined
    ? undefined
    : { ...both(page.file && offsetOf(page.file, address), address), ...(size > 0 && { size }) };
}

function sized({ file }: Page, { offset, size }: { offset: number; size: number }): NumberAt {
  return { ...both(offset, file && !isRelocatable(file) ? addressOf(file, offset) : undefined), size };
}

function both(offset: number | undefined, address: number | undefined): NumberAt {
  return { ...(address !== undefined && { address }), ...(offset !== undefined && { offset }) };
}

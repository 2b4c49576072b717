// Inlay hints: what a person would have to work out, behind the line's end so that columns stay columns.

import { readableSize } from '../base/text.ts';
import type { Sink } from '../listing/block.ts';
import { cellsAt, lineAt } from '../listing/listing.ts';
import { putPlaceName } from '../listing/naming.ts';
import type { Kind } from '../listing/kinds.ts';
import type { Cell } from '../listing/print.ts';
import { isSame, type Target } from '../listing/targets.ts';
import { lineSpan, targetOf, type Page } from './page.ts';

export interface Hint {
  readonly line: number;
  readonly character: number;
  readonly text: string;
}

/** Sizes below this read well as they are. */
const smallSize = 1024;
/** A row with a cell of these kinds names what lies at its address. */
const names: readonly Kind[] = ['symbol', 'section', 'segment'];

/**
 * Hints for some lines, both included: readable sizes, and names of addresses, where the row does not say them itself.
 */
export function hints(page: Page, firstLine: number, lastLine: number): Hint[] {
  const { listing } = page;
  const found: Hint[] = [];
  for (let line = Math.max(0, firstLine); line <= Math.min(lastLine, listing.lineCount - 1); line++) {
    const place = lineAt(listing, line);
    if (place?.what !== 'row') continue;
    const cells = cellsAt(listing, line);
    const self = { block: place.part.block, row: place.row };
    const text = [nameHint(page, self, cells), sizeHint(cells)].filter((part) => part !== '').join(' · ');
    if (text !== '') found.push({ line, character: lineSpan(line, cells).end, text });
  }
  return found;
}

/** What lies at the one address of a row that is not the row's own. That it is in some segment says nothing. */
function nameHint(page: Page, self: Target, cells: readonly Cell[]): string {
  const [address, ...others] = cells.filter((cell) => cell.to === 'address' && cell.at !== 0);
  const target = targetOf(page, address);
  if (
    !page.file ||
    // Documents of bytes and strings say it themselves.
    page.base !== undefined ||
    !address ||
    others.length > 0 ||
    cells.some((cell) => names.includes(cell.kind)) ||
    isSame(target, self)
  )
    return '';
  let text = '';
  let isNamed = false;
  const out: Sink = {
    cell: (part, kind) => {
      text += part;
      isNamed ||= kind === 'symbol' || kind === 'section';
    },
  };
  putPlaceName(out, page.file, address.at);
  return isNamed ? text : '';
}

/** The one size of the row. Rows that print a readable size have it already; of several sizes none is the row's. */
function sizeHint(cells: readonly Cell[]): string {
  const sizes = cells.filter((cell) => cell.kind === 'size').map((cell) => Number(cell.text));
  const [size = 0] = sizes;
  const text = readableSize(size);
  return sizes.length === 1 && size >= smallSize && !cells.some((cell) => cell.text.trim() === text) ? text : '';
}

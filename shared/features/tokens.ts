// Semantic tokens: every cell is one token of its kind.

import { tokenNumber } from '../listing/kinds.ts';
import { cellsAt } from '../listing/listing.ts';
import { spanOf, type Page } from './page.ts';

/**
 * The tokens of some lines, both included, five numbers each: lines since the token before, columns since it or since
 * the line's start, length, type (listing/kinds.ts tokenTypes), modifiers: 0 (LSP 3.18, semantic tokens).
 */
export function tokens({ listing }: Page, firstLine: number, lastLine: number): Uint32Array {
  const numbers: number[] = [];
  let line = 0;
  let character = 0;
  for (let at = Math.max(0, firstLine); at <= Math.min(lastLine, listing.lineCount - 1); at++) {
    for (const cell of cellsAt(listing, at)) {
      const type = tokenNumber(cell.kind);
      const { start, end } = spanOf(at, cell);
      if (type < 0 || end <= start) continue;
      numbers.push(at - line, at === line ? start - character : start, end - start, type, 0);
      line = at;
      character = start;
    }
  }
  return Uint32Array.from(numbers);
}

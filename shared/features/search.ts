// Text search through all pages of a binary.

import type { Block } from '../listing/block.ts';
import { textAt, type Listing } from '../listing/listing.ts';
import { cachedOverview, isWhole, pageCount, tablePage, type Location, type View } from '../listing/overview.ts';
import { printRow, TextSink } from '../listing/print.ts';

export interface SearchHit extends Location {
  readonly start: number;
  readonly end: number;
  /** The line. */
  readonly text: string;
  /** The table, and its page where it has several. */
  readonly where: string;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** There may be more hits: the limit was reached or the search cancelled. */
  readonly more: boolean;
}

/** Rows between two looks at whether the search is still wanted. */
const stride = 2000;

/**
 * The rows of all tables that contain a text, or match a regular expression: first those on the overview, then those on
 * the tables' pages. Each row once; a hit is the first on its line.
 * A text without capitals is found in any case. What a line cuts off and names in their other form are found, too: the
 * hit is then the line.
 * @param isCancelled is asked every now and then; it may take its time, so that a server reads its messages meanwhile
 */
export async function search(
  view: View,
  wanted: string | RegExp,
  limit: number,
  isCancelled: () => boolean | Promise<boolean> = () => false,
): Promise<SearchResult> {
  const find = finder(wanted);
  const isAcross = typeof wanted !== 'string' || wanted.includes('  ');
  const hits: SearchHit[] = [];
  let left = stride;
  for (const { listing, firstRow } of documents(view)) {
    for (const part of listing.parts) {
      for (let row = Math.max(firstRow, part.firstRow); row < part.firstRow + part.rowCount; row++) {
        if (--left === 0) {
          left = stride;
          if (await isCancelled()) return { hits, more: true };
        }
        const line = part.rowsLine + row - part.firstRow;
        const whole = wholeText(part.block, row);
        const isWithin = find(whole) !== undefined;
        if (!isWithin && !isAcross) continue;
        const text = textAt(listing, line);
        const found = find(text) ?? (isWithin ? spanOfText(text) : undefined);
        if (!found) continue;
        if (hits.length >= limit) return { hits, more: true };
        const { table } = listing;
        hits.push({
          ...(table && { table: table.id, page: table.page }),
          line,
          ...found,
          text: text.trim(),
          where: part.block.title + (table && table.pages > 1 ? `, page ${table.page}` : ''),
        });
      }
    }
  }
  return { hits, more: false };
}

/** Every document in order, and from which row on its rows have not been in one before. */
function* documents(view: View): Generator<{ readonly listing: Listing; readonly firstRow: number }> {
  yield { listing: cachedOverview(view), firstRow: 0 };
  for (const block of view.blocks) {
    for (let page = 1; !isWhole(view, block) && page <= pageCount(view, block); page++) {
      const listing = tablePage(view, block.id, page);
      if (listing) yield { listing, firstRow: view.paging.overviewRows };
    }
  }
}

/** All cells of a row, whole and without the blanks between columns, names in both forms. */
function wholeText(block: Block, row: number): string {
  const out = new TextSink({ names: 'both' });
  printRow(out, block, row, []);
  return out.line;
}

const spanOfText = (text: string): { start: number; end: number } => ({
  start: text.length - text.trimStart().length,
  end: text.length,
});

function finder(wanted: string | RegExp): (text: string) => { start: number; end: number } | undefined {
  // Neither sticky nor global: each line is searched from its start.
  const expression =
    typeof wanted === 'string'
      ? new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), /[A-Z]/.test(wanted) ? '' : 'i')
      : new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, ''));
  return (text) => {
    const match = expression.exec(text);
    return match?.[0] ? { start: match.index, end: match.index + match[0].length } : undefined;
  };
}

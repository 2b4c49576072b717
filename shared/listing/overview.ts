// The documents of a file: the overview with the first rows of every table, and the pages of each table.

import { once } from '../base/once.ts';
import type { Block } from './block.ts';
import { layOut, lineOf, type Listing } from './listing.ts';
import type { Style } from './print.ts';

/** How much of big tables a document shows, in rows, and how its rows are printed. */
export interface PagingOptions extends Style {
  /** Rows of a table on the overview. */
  readonly overviewRows: number;
  /** Rows on a page: about 2 MB of text, which editors open at once. */
  readonly pageRows: number;
}

export const defaultPaging: PagingOptions = { overviewRows: 200, pageRows: 20000 };

/** All blocks of a binary, or of another kind of document, and how they are cut into pages. */
export interface View {
  readonly blocks: readonly Block[];
  readonly paging: PagingOptions;
}

/** Pages of a block, at least one. */
export function pageCount({ paging }: View, block: Block): number {
  return Math.max(1, Math.ceil(block.count / paging.pageRows));
}

/** Whether the overview shows a block whole; the others have pages. */
export function isWhole({ paging }: View, block: Block): boolean {
  return block.count <= paging.overviewRows;
}

/** The overview: every block, big ones cut. */
export function overview(view: View): Listing {
  return layOut(
    view.blocks.map((block) => ({
      block,
      firstRow: 0,
      rowCount: isWhole(view, block) ? block.count : view.paging.overviewRows,
      pages: isWhole(view, block) ? 0 : pageCount(view, block),
    })),
    undefined,
    view.paging,
  );
}

/** A page of a table, from 1, laid out once per view; undefined when there is no such table or page. */
export function tablePage(view: View, id: string, page = 1): Listing | undefined {
  const block = view.blocks.find((b) => b.id === id);
  if (!block || !Number.isInteger(page) || !(page >= 1 && page <= pageCount(view, block))) return undefined;
  const made = pagesOf(view);
  const key = `${page} ${id}`;
  let listing = made.get(key);
  if (!listing) {
    const firstRow = (page - 1) * view.paging.pageRows;
    const pages = pageCount(view, block);
    listing = layOut(
      [
        {
          block,
          firstRow,
          rowCount: Math.min(view.paging.pageRows, block.count - firstRow),
          pages: pages > 1 ? pages : 0,
        },
      ],
      { id, page, pages },
      view.paging,
    );
    made.set(key, listing);
  }
  return listing;
}

const pagesOf = once((_view: View) => new Map<string, Listing>());

/** A whole table as one document, for the command line. */
export function wholeTable(view: View, id: string): Listing | undefined {
  const block = view.blocks.find((b) => b.id === id);
  return block && layOut([{ block, firstRow: 0, rowCount: block.count, pages: 0 }], undefined, view.paging);
}

/**
 * Which document shows a row, and on which line. The overview when it shows the row and `prefer` is not the table's own
 * pages.
 */
export interface Location {
  /** Absent for the overview. */
  readonly table?: string;
  readonly page?: number;
  readonly line: number;
}

/**
 * Where a block's row is shown; row -1 is the block's heading.
 * @param from the table whose pages the question comes from: a jump within it stays in its pages
 */
export function locate(view: View, id: string, row: number, from?: string): Location | undefined {
  const block = view.blocks.find((b) => b.id === id);
  if (!block || row >= block.count) return undefined;
  if (!isWhole(view, block) && (row >= view.paging.overviewRows || (from === id && row >= 0))) {
    const page = Math.floor(row / view.paging.pageRows) + 1;
    const listing = tablePage(view, id, page);
    const line = listing && lineOf(listing, id, row);
    return line === undefined ? undefined : { table: id, page, line };
  }
  const line = lineOf(cachedOverview(view), id, row);
  return line === undefined ? undefined : { line };
}

const overviews = new WeakMap<View, Listing>();
/** The overview, laid out once per view. */
export function cachedOverview(view: View): Listing {
  let listing = overviews.get(view);
  if (!listing) overviews.set(view, (listing = overview(view)));
  return listing;
}

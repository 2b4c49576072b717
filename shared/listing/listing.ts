// A document of the listing: blocks one below the other, with the arithmetic between lines and rows. No line is stored;
// each is printed when it is asked for.

import { grouped } from '../base/text.ts';
import type { Block, Sink, To } from './block.ts';
import {
  ByteSink,
  CellSink,
  measure,
  printColumnNames,
  printFree,
  printRow,
  TextSink,
  type Cell,
  type LineSink,
  type Style,
} from './print.ts';

/** Rows of one block in a document: which, and on which lines. */
export interface Part {
  readonly block: Block;
  /** Line of the heading. */
  readonly firstLine: number;
  /** Line of the first row. */
  readonly rowsLine: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** First line that is no longer part of it; the line before is blank. */
  readonly endLine: number;
  readonly widths: readonly number[];
  /** More rows than shown: a line of links to the pages follows. */
  readonly pages: number;
}

/** What a line of a document is. */
export type LinePlace =
  | { readonly what: 'heading' | 'columns' | 'pages' | 'blank'; readonly part: Part }
  | { readonly what: 'row'; readonly part: Part; readonly row: number };

/** A document. Lines count from 0. */
export interface Listing {
  readonly parts: readonly Part[];
  readonly lineCount: number;
  /** Name of the table and page; undefined for the overview. */
  readonly table: { readonly id: string; readonly page: number; readonly pages: number } | undefined;
  readonly style: Style;
}

/** What of a block a document shows. */
export interface Excerpt {
  readonly block: Block;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly pages: number;
}

/** Puts excerpts below each other. */
export function layOut(excerpts: readonly Excerpt[], table: Listing['table'], style: Style = {}): Listing {
  const parts: Part[] = [];
  let line = 0;
  for (const excerpt of excerpts) {
    const part = partOf(excerpt, line, style);
    parts.push(part);
    line = part.endLine;
  }
  return { parts, lineCount: line, table, style };
}

/** Its columns are measured when its first row is printed: most questions are about lines, or about one table. */
function partOf({ block, firstRow, rowCount, pages }: Excerpt, firstLine: number, style: Style): Part {
  const rowsLine = firstLine + 1 + (block.isBare === true || rowCount === 0 ? 0 : 1);
  let measured: readonly number[] | undefined;
  return {
    block,
    firstLine,
    rowsLine,
    firstRow,
    rowCount,
    endLine: rowsLine + rowCount + (pages > 0 ? 1 : 0) + 1,
    get widths() {
      return (measured ??= measure(block, firstRow, rowCount, style));
    },
    pages,
  };
}

/** What a line holds; undefined behind the end. */
export function lineAt(listing: Listing, line: number): LinePlace | undefined {
  const part = partAt(listing, line);
  if (!part) return undefined;
  if (line === part.firstLine) return { what: 'heading', part };
  if (line < part.rowsLine) return { what: 'columns', part };
  if (line < part.rowsLine + part.rowCount) return { what: 'row', part, row: part.firstRow + (line - part.rowsLine) };
  return { what: line === part.endLine - 1 ? 'blank' : 'pages', part };
}

function partAt({ parts }: Listing, line: number): Part | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.endLine ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return line >= 0 ? parts[low] : undefined;
}

/** The line of a block's row; -1 as row: its heading. Undefined when this document does not show it. */
export function lineOf({ parts }: Listing, id: string, row: number): number | undefined {
  const part = parts.find((p) => p.block.id === id);
  if (!part) return undefined;
  if (row < 0) return part.firstLine;
  return row >= part.firstRow && row < part.firstRow + part.rowCount
    ? part.rowsLine + (row - part.firstRow)
    : undefined;
}

/** The cells of a line with their positions. */
export function cellsAt(listing: Listing, line: number): readonly Cell[] {
  const out = new CellSink(listing.style);
  printLine(out, listing, line);
  return out.cells;
}

/** The text of a line. */
export function textAt(listing: Listing, line: number): string {
  const out = new TextSink(listing.style);
  printLine(out, listing, line);
  return out.line;
}

/**
 * The text of all lines as UTF-8, in pieces of many lines each, which are good until the next is asked for; each line
 * ends with a line feed.
 */
export function* bytesOf(listing: Listing): Generator<Uint8Array> {
  const out = new ByteSink(listing.style);
  for (const part of listing.parts) {
    for (let line = part.firstLine; line < part.endLine; line++) {
      const row = line - part.rowsLine;
      if (row >= 0 && row < part.rowCount) printRow(out, part.block, part.firstRow + row, part.widths);
      else printLine(out, listing, line);
      out.endLine();
      if (out.size >= pieceSize) yield out.take();
    }
  }
  yield out.take();
}

const pieceSize = 1 << 16;

/** The whole text. */
export function textOf(listing: Listing): string {
  const out = new TextSink(listing.style);
  const lines: string[] = [];
  for (const part of listing.parts)
    for (let line = part.firstLine; line < part.endLine; line++) {
      printLine(out, listing, line);
      lines.push(out.line);
    }
  return lines.join('\n') + '\n';
}

function printLine(out: LineSink, listing: Listing, line: number): void {
  const place = lineAt(listing, line);
  out.startLine('');
  if (!place || place.what === 'blank') return;
  const { part } = place;
  if (place.what === 'row') printRow(out, part.block, place.row, part.widths);
  else if (place.what === 'columns') printColumnNames(out, part.block, part.widths);
  else if (place.what === 'heading') printFree(out, '', (sink) => putHeading(sink, listing, part));
  else printFree(out, '  ', (sink) => putPages(sink, listing, part));
}

function putHeading(out: Sink, { table }: Listing, { block, firstRow, rowCount }: Part): void {
  out.cell('# ' + block.title, 'heading');
  if (table) {
    const lastRow = Math.max(firstRow, firstRow + rowCount - 1);
    const rows = `rows ${grouped(firstRow)} to ${grouped(lastRow)}`;
    out.cell(` · page ${table.page} of ${table.pages}, ${rows} · `, 'remark');
    out.cell('overview', 'link', 'overview', 0);
  }
  if (block.note) out.cell(' · ' + block.note, 'remark');
}

/** Links to pages: all of them when they fit on a line, else the first, the last and those around this one. */
function putPages(out: Sink, { table }: Listing, { block, rowCount, pages }: Part): void {
  if (!table) out.cell(`… ${grouped(block.count - rowCount)} more rows on `, 'remark');
  out.cell(pages === 1 ? 'page' : 'pages', 'remark');
  const here = table?.page ?? 0;
  const to: To = { what: 'page', of: block.id };
  for (let page = 1; page <= pages; page++) {
    const isNear =
      pages <= 60 ||
      page === 1 ||
      page === pages ||
      Math.abs(page - here) <= 10 ||
      (here === 0 && page <= 20) ||
      page % 50 === 0;
    if (!isNear) continue;
    out.cell(' ', 'text');
    if (page === here) out.cell(`[${page}]`, 'remark');
    else out.cell(String(page), 'link', to, page);
  }
}

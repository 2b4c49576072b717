// What every feature works on: one document of one binary, and positions in it as plain data.

import type { Archive } from '../decode/archive.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Block } from '../listing/block.ts';
import type { Problems } from '../listing/blocks/problems.ts';
import { cellsAt, lineAt, lineOf, type LinePlace, type Listing } from '../listing/listing.ts';
import { cachedOverview, locate, tablePage, type Location, type View } from '../listing/overview.ts';
import { CellSink, printRow, type Cell } from '../listing/print.ts';
import type { World } from '../loader/world.ts';
import { namesRow, resolveTarget, type Target } from '../listing/targets.ts';

/** A document that is open: the tables, and which part of them it shows. */
export interface Page {
  readonly view: View;
  /**
   * The ELF file whose tables these are; absent for an archive's own listing, and for a document about several files.
   */
  readonly file: ElfFile | undefined;
  /** Of an archive's own listing, for its log and its bytes. */
  readonly archive?: Archive | undefined;
  readonly listing: Listing;
  /**
   * The process that the dynamic linker would make of the file, loaded when first asked for; undefined for what it does
   * not load.
   */
  readonly loading?: (() => World | undefined) | undefined;
  /** What is said of the file, in the text as in the list of problems; what the file itself says when absent. */
  readonly problems?: Problems | undefined;
  /**
   * Of a document about a part of the file: the tables of its listing, which rows lead to that this document does not
   * have.
   */
  readonly base?: View | undefined;
  /** Then: the key of the range that it shows (decode/ranges.ts). */
  readonly about?: string | undefined;
  /** Of a document of code: others that a block of it leads to, by their keys. */
  readonly beside?: (block: string) => readonly { readonly title: string; readonly key: string }[];
}

/** Columns of one line, in UTF-16 units as LSP counts; `end` is behind the last. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A span in a document of a binary. */
export interface Found extends Location {
  readonly start: number;
  readonly end: number;
  /** The document is that of a member of this archive: `#` and its number from 0. */
  readonly member?: string;
  /** It is in the listing of the binary, asked from another document about it. */
  readonly isInListing?: boolean;
}

/** What is at a position of a page. */
export interface At {
  readonly place: LinePlace;
  readonly cells: readonly Cell[];
  /** The cell under the position; undefined between cells. */
  readonly cell: Cell | undefined;
}

/** The line's place and cells, and the cell under a column. Where two cells touch it is the one behind the position. */
export function at({ listing }: Page, line: number, character: number): At | undefined {
  const place = lineAt(listing, line);
  if (!place) return undefined;
  const cells = cellsAt(listing, line);
  const isUnder = (cell: Cell): boolean => {
    const { start, end } = spanOf(line, cell);
    return character >= start && character < end;
  };
  return {
    place,
    cells,
    cell: cells.find(isUnder) ?? cells.find((cell) => cell.text.trim() !== '' && spanOf(line, cell).end === character),
  };
}

/** The cells of a row that need not be shown anywhere; their positions mean nothing. */
export function cellsOf(block: Block, row: number): readonly Cell[] {
  const out = new CellSink();
  printRow(out, block, row, []);
  return out.cells;
}

/** The span of a cell without the blanks around its text. */
export function spanOf(line: number, cell: Cell): Span {
  const lead = cell.text.length - cell.text.trimStart().length;
  return { line, start: cell.start + lead, end: cell.start + lead + cell.text.trim().length };
}

/** The span of all that is printed on a line. */
export function lineSpan(line: number, cells: readonly Cell[]): Span {
  const printed = cells.filter((cell) => cell.text.trim() !== '').map((cell) => spanOf(line, cell));
  return { line, start: printed[0]?.start ?? 0, end: printed.at(-1)?.end ?? 0 };
}

/** The row that is at a position; undefined on other lines. */
export function selfOf({ place }: At): Target | undefined {
  return place.what === 'row' ? { block: place.part.block, row: place.row } : undefined;
}

/** The row that a cell names; undefined where it names none. */
export function targetOf({ view, file, base }: Page, cell: Cell | undefined): Target | undefined {
  if (cell?.to === undefined) return undefined;
  const own = typeof cell.to === 'object' || !base ? resolveTarget(view, file, cell.to, cell.at) : undefined;
  return own ?? (base && resolveTarget(base, file, cell.to, cell.at));
}

/**
 * Where a row is shown: in this document when it shows the row, else where `locate` says. `wants` picks the cell;
 * without it, or when none fits, the cell that names the row.
 */
export function foundRow(
  page: Page,
  target: Target | undefined,
  wants: (cell: Cell) => boolean = () => false,
): Found | undefined {
  if (!target) return undefined;
  const { listing, view, base } = page;
  const {
    block: { id },
    row,
  } = target;
  if (base && !view.blocks.includes(target.block)) {
    const found = foundRow({ ...page, view: base, listing: cachedOverview(base), base: undefined }, target, wants);
    return found && { ...found, isInListing: true };
  }
  const here = lineOf(listing, id, row);
  const location = here === undefined ? locate(view, id, row, listing.table?.id) : { ...hereOf(page), line: here };
  const shown = location && (here === undefined ? listingAt(view, location) : listing);
  if (!location || !shown) return undefined;
  const { line } = location;
  const cells = cellsAt(shown, line);
  const cell = cells.find(wants) ?? nameCell(target, cells);
  const { start, end } = cell ? spanOf(line, cell) : { start: 0, end: 0 };
  return { ...location, start, end };
}

/** Which document a page is, as a Location says it. */
export function hereOf({ listing: { table } }: Page): { table?: string; page?: number } {
  return table ? { table: table.id, page: table.page } : {};
}

/** The document that a location is in. */
export function listingAt(view: View, { table, page }: Pick<Location, 'table' | 'page'>): Listing | undefined {
  return table === undefined ? cachedOverview(view) : tablePage(view, table, page);
}

/**
 * The cell of a row that says which row it is: one that leads to itself, else one with which its name in the outline
 * begins, else the first that is no remark.
 */
export function nameCell(target: Target, cells: readonly Cell[]): Cell | undefined {
  const { block, row } = target;
  const name = row < 0 ? undefined : block.rowName?.(row);
  const printed = cells.filter((cell) => cell.text.trim() !== '');
  return (
    printed.find((cell) => namesRow(cell, target)) ??
    printed.find((cell) => cell.kind !== 'number' && cell.kind !== 'remark' && name?.startsWith(cell.text.trim())) ??
    printed.find((cell) => cell.kind !== 'remark') ??
    printed[0]
  );
}

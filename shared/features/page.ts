// What every feature works on: one document of one binary, and positions in it as plain data.

import type { ElfFile } from '../decode/file.ts';
import { cellsAt, lineAt, type LinePlace, type Listing } from '../listing/listing.ts';
import type { Location, View } from '../listing/overview.ts';
import type { Cell } from '../listing/print.ts';

/** A document that is open: the binary's tables, and which part of them it shows. */
export interface Page {
  readonly view: View;
  /** Absent for an archive's own listing. */
  readonly file: ElfFile | undefined;
  readonly listing: Listing;
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
}

/** What is at a position of a page. */
export interface At {
  readonly place: LinePlace;
  readonly cells: readonly Cell[];
  /** The cell under the position; undefined between cells. */
  readonly cell: Cell | undefined;
}

/** The line's place and cells, and the cell under a column. */
export function at({ listing }: Page, line: number, character: number): At | undefined {
  const place = lineAt(listing, line);
  if (!place) return undefined;
  const cells = cellsAt(listing, line);
  return { place, cells, cell: cells.find((cell) => character >= cell.start && character <= cell.start + cell.text.length && cell.text.trim() !== '') };
}

/** The span of a cell without the blanks around its text. */
export function spanOf(line: number, cell: Cell): Span {
  const lead = cell.text.length - cell.text.trimStart().length;
  return { line, start: cell.start + lead, end: cell.start + lead + cell.text.trim().length };
}

// Folding: each table folds to its heading, its rows to the names of the columns. Editors whose headings stick while
// one scrolls take them from here: the first lines of the ranges around (VS Code, editor.stickyScroll).

import type { Part } from '../listing/listing.ts';
import type { Page } from './page.ts';

/** Lines that fold, both included. */
export interface Folding {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Per table that has more than a heading: the table, and in it the rows below the names of the columns. */
export function foldings({ listing }: Page): Folding[] {
  return listing.parts.flatMap((part) => {
    const { firstLine, endLine } = part;
    return endLine - 2 > firstLine ? [{ firstLine, lastLine: endLine - 2 }, ...rowsOf(part)] : [];
  });
}

function rowsOf({ firstLine, rowsLine, rowCount }: Part): Folding[] {
  const hasNames = rowsLine - 1 > firstLine;
  return hasNames && rowCount > 0 ? [{ firstLine: rowsLine - 1, lastLine: rowsLine + rowCount - 1 }] : [];
}

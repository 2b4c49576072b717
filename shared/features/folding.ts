// Folding: each table folds to its heading.

import type { Page } from './page.ts';

/** Lines that fold, both included. */
export interface Folding {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** One range per table that has more than a heading. */
export function foldings({ listing }: Page): Folding[] {
  return listing.parts
    .filter(({ firstLine, endLine }) => endLine - 2 > firstLine)
    .map(({ firstLine, endLine }) => ({ firstLine, lastLine: endLine - 2 }));
}

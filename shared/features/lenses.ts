// Code lenses: what can be done with a table, above its heading.

import { counted } from '../base/text.ts';
import { cellsAt } from '../listing/listing.ts';
import { diagnostics } from './diagnostics.ts';
import { lineSpan, type Page, type Span } from './page.ts';

export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** `problems`: show the document's diagnostics; `open`: open page 1 of `table`; `search`: search all pages of the binary. */
  readonly command: 'problems' | 'open' | 'search';
  readonly table?: string;
}

/** The lenses of a document, top to bottom. */
export function lenses(page: Page): Lens[] {
  const { listing } = page;
  const counts = new Map<string | undefined, number>();
  for (const { table } of diagnostics(page)) counts.set(table, (counts.get(table) ?? 0) + 1);
  return listing.parts.flatMap(({ block, firstLine, rowCount, pages }, index): Lens[] => {
    const span = lineSpan(firstLine, cellsAt(listing, firstLine));
    const problems = (counts.get(block.id) ?? 0) + (index === 0 ? (counts.get(undefined) ?? 0) : 0);
    const isCut = listing.table === undefined && rowCount < block.count;
    return [
      ...(problems > 0 ? [{ span, title: counted(problems, 'problem'), command: 'problems' as const }] : []),
      ...(isCut ? [{ span, title: `open all ${counted(block.count, 'row')}`, command: 'open' as const, table: block.id }] : []),
      ...(isCut || pages > 1 ? [{ span, title: 'search all pages', command: 'search' as const }] : []),
    ];
  });
}

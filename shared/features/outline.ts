// Outline and breadcrumbs: the tables of a document, and below each its rows that have names.

import type { Block } from '../listing/block.ts';
import { cellsAt, type Part } from '../listing/listing.ts';
import { nameIn } from '../listing/naming.ts';
import { lineSpan, nameCell, spanOf, type Page, type Span } from './page.ts';

export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: NonNullable<Block['rowKind']> | 'table';
  /** The line that it begins on, and the text of the last one that belongs to it. */
  readonly firstLine: number;
  readonly end: Span;
  /** The name in the text. */
  readonly span: Span;
  readonly children: readonly OutlineNode[];
}

/** Rows listed per table: more are no overview. */
const mostChildren = 500;

/** One node per table. */
export function outline(page: Page): OutlineNode[] {
  return page.listing.parts.map((part) => {
    const { firstLine, endLine, block } = part;
    const lastLine = Math.max(firstLine, endLine - 2);
    const span = lineSpan(firstLine, cellsAt(page.listing, firstLine));
    return {
      name: block.title.trim() || block.id,
      detail: block.note ?? '',
      kind: 'table',
      firstLine,
      end: lineSpan(lastLine, cellsAt(page.listing, lastLine)),
      span,
      children: children(page, part),
    };
  });
}

function children(page: Page, { block, rowsLine, firstRow, rowCount }: Part): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  if (!block.rowName) return nodes;
  for (let index = 0; index < rowCount && nodes.length < mostChildren; index++) {
    const name = nameIn(page.listing.style.names, block.rowName(firstRow + index).trim());
    if (name === '') continue;
    const line = rowsLine + index;
    const cells = cellsAt(page.listing, line);
    const cell = nameCell({ block, row: firstRow + index }, cells);
    nodes.push({
      name,
      detail: '',
      kind: block.rowKind ?? 'field',
      firstLine: line,
      end: lineSpan(line, cells),
      span: cell ? spanOf(line, cell) : lineSpan(line, cells),
      children: [],
    });
  }
  return nodes;
}

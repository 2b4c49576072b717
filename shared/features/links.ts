// Document links: pages of tables, the overview, members of archives, and files that the binary names by their path.

import { interpreterOf } from '../decode/texts.ts';
import type { ToPlace } from '../listing/block.ts';
import { cellsAt, type Part } from '../listing/listing.ts';
import type { Cell } from '../listing/print.ts';
import { spanOf, type Page, type Span } from './page.ts';

/**
 * A document: of this binary (without table: the overview), of an archive's member (`#` and its number from 0), or
 * another file by its path.
 */
export interface LinkTarget {
  readonly table?: string;
  readonly page?: number;
  readonly member?: string;
  readonly path?: string;
  /** With `member`: a member of the other archive. */
  readonly otherMember?: string;
  /** A document of the same kind with another key. */
  readonly key?: string;
  /** A place in another binary. */
  readonly place?: PlaceTarget;
}

/** An offset in a binary, or a row of one of its tables. */
export interface PlaceTarget {
  readonly to: ToPlace;
  readonly at: number;
}

export interface Link {
  readonly span: Span;
  readonly target: LinkTarget;
}

/** Rows of a document that are looked at: paths stand in small tables, the rest would only cost time. */
const mostRows = 5000;
/** Tables with more rows than this hold no paths. */
const smallTable = 200;

/** The links of a document, top to bottom. */
export function links(page: Page): Link[] {
  const found: Link[] = [];
  const look = (line: number): void => {
    for (const cell of cellsAt(page.listing, line)) {
      const target = linkTarget(cell) ?? pathTarget(page, cell);
      if (target) found.push({ span: spanOf(line, cell), target });
    }
  };
  let left = mostRows;
  for (const part of page.listing.parts) {
    look(part.firstLine);
    const rows = mayHoldLinks(page, part) ? Math.min(part.rowCount, left) : 0;
    left -= rows;
    for (let row = 0; row < rows; row++) look(part.rowsLine + row);
    if (part.pages > 0) look(part.endLine - 2);
  }
  return found;
}

/** The document that a link cell opens; undefined for cells that are no links. */
export function linkTarget({ kind, to, at }: Cell): LinkTarget | undefined {
  if (kind !== 'link' || to === undefined) return undefined;
  if (to === 'member') return { member: '#' + at };
  if (to === 'overview') return {};
  if (typeof to === 'object' && to.what === 'place') return { place: { to, at } };
  if (typeof to === 'object' && to.what === 'key') return { key: to.of };
  if (typeof to === 'object' && to.what === 'pair') return { member: `#${at}`, otherMember: `#${to.of}` };
  return typeof to === 'object' && to.what === 'page' ? { table: to.of, page: at } : undefined;
}

function mayHoldLinks({ archive }: Page, { block }: Part): boolean {
  return archive !== undefined || block.hasLinks === true || block.count <= smallTable;
}

/** The interpreter, and libraries needed by absolute path. */
function pathTarget({ file }: Page, { kind, whole: text }: Cell): LinkTarget | undefined {
  if (!text.startsWith('/')) return undefined;
  const isPath = kind === 'library' || (kind === 'string' && file !== undefined && text === interpreterOf(file)?.text);
  return isPath ? { path: text } : undefined;
}

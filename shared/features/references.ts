// References: the rows whose cells name the same thing, in all tables of the binary; highlights: the same within the
// document.

import { toRows, type Block } from '../listing/block.ts';
import { cellsAt } from '../listing/listing.ts';
import type { Cell } from '../listing/print.ts';
import { isSame, namesRow, resolveTarget, type Target } from '../listing/targets.ts';
import { at, cellsOf, foundRow, spanOf, targetOf, type At, type Found, type Page, type Span } from './page.ts';

/** References that are given at most. */
const mostHits = 10_000;
/**
 * Rows that are printed to look for them, in all: about a second. Tables that know which of their rows name a target
 * need none.
 */
const mostPrinted = 100_000;
/** Lines to either side in which a big document is searched for the same target. */
const highlightReach = 2000;

/** What is looked for: a row, and the addresses that stand for it. */
interface Subject {
  readonly target: Target;
  readonly addresses: readonly number[];
  /** The name of a library, which no row stands for: the same name is the same library. */
  readonly library?: string;
}

/**
 * The places that name what the cell under the position names; for a cell that names nothing, the row itself. In the
 * order of the tables; at most 10,000.
 */
export function references(page: Page, line: number, character: number, includeDeclaration: boolean): Found[] {
  const here = at(page, line, character);
  const subject = here && subjectOf(page, here);
  if (!subject) return [];
  const { target } = subject;
  const hits: Found[] = [];
  const add = (row: Target, wants?: (cell: Cell) => boolean): boolean => {
    const found = foundRow(page, row, wants);
    if (found) hits.push(found);
    return hits.length >= mostHits;
  };
  if (includeDeclaration && add(target)) return hits;
  let left = mostPrinted;
  for (const block of [...page.view.blocks, ...(page.base?.blocks ?? [])]) {
    const names = (cell: Cell): boolean => isNamedBy(page, subject, cell);
    let rows: Iterable<number> = [];
    if (block.rowsTo) rows = rowsOf(block, subject);
    else if ((left -= block.count) >= 0) rows = printedRows(block, names);
    for (const row of rows) if (!isSame({ block, row }, target) && add({ block, row }, names)) return hits;
  }
  return hits;
}

/**
 * Where the document names the same thing as the cell under the position, or shows the same text where that names
 * nothing. In a long document only the lines around.
 */
export function highlights(page: Page, line: number, character: number): Span[] {
  const here = at(page, line, character);
  const { cell } = here ?? {};
  if (!here || !cell) return [];
  const target = targetOf(page, cell);
  const subject = target && subjectFor(page, target);
  const text = cell.whole.trim();
  const fits = subject
    ? (other: Cell) => isNamedBy(page, subject, other)
    : (other: Cell) => other.to === undefined && other.kind === cell.kind && other.whole.trim() === text;
  const spans: Span[] = [];
  const last = Math.min(page.listing.lineCount - 1, line + highlightReach);
  for (let at = Math.max(0, line - highlightReach); at <= last; at++)
    for (const other of cellsAt(page.listing, at))
      if (other.text.trim() !== '' && fits(other)) spans.push(spanOf(at, other));
  return spans;
}

function subjectOf(page: Page, { cell, place }: At): Subject | undefined {
  const named = targetOf(page, cell);
  if (named) return subjectFor(page, named);
  if (place.what !== 'row' && place.what !== 'heading') return undefined;
  const self = { block: place.part.block, row: place.what === 'row' ? place.row : -1 };
  return cell && { ...subjectFor(page, self), ...(cell.kind === 'library' && { library: cell.whole }) };
}

function subjectFor(page: Page, target: Target): Subject {
  const { file } = page;
  const view = page.base ?? page.view;
  const { block, row } = target;
  if (row < 0) return { target, addresses: block.address === undefined ? [] : [block.address] };
  // A symbol's only address is its own; other rows stand for an address when it leads to them.
  const stands = ({ to, at }: Cell): boolean =>
    to === 'address' && (block.symbols !== undefined || isSame(resolveTarget(view, file, to, at), target));
  const cells = cellsOf(block, row);
  return { target, addresses: [...new Set(cells.filter(stands).map((cell) => cell.at))] };
}

function isNamedBy(
  { view, base, file }: Page,
  { target, addresses, library }: Subject,
  { kind, whole: text, to, at }: Cell,
): boolean {
  if (kind === 'library' && text === library) return true;
  if (to === undefined) return false;
  if (to !== 'address' && to !== 'offset') return namesRow({ to, at }, target);
  if (to === 'address' && addresses.includes(at)) return true;
  return isSame(resolveTarget(base ?? view, file, to, at), target);
}

function* rowsOf(block: Block, { target, addresses }: Subject): Generator<number> {
  const rows = new Set<number>();
  for (const [to, at] of [
    [toRows(target.block.id), target.row] as const,
    ...addresses.map((address) => ['address', address] as const),
  ]) {
    for (const row of block.rowsTo?.(to, at) ?? []) {
      if (rows.size >= mostHits) return;
      if (!rows.has(row)) yield row;
      rows.add(row);
    }
  }
}

function* printedRows(block: Block, names: (cell: Cell) => boolean): Generator<number> {
  for (let row = 0; row < block.count; row++) if (cellsOf(block, row).some(names)) yield row;
}

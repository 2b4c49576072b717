// Invariant 8 over all fixtures: a line's text is its cells, no cell breaks a line, and every cell that names something
// leads to a line that shows it. Small pages, so that every kind of document occurs.

import { expect, test } from 'vitest';
import { targetOf, foundRow, listingAt, type Page } from '../../shared/features/page.ts';
import { linkTarget } from '../../shared/features/links.ts';
import { bytesOf, cellsAt, lineAt, textAt, textOf } from '../../shared/listing/listing.ts';
import { isWhole, pageCount, type PagingOptions } from '../../shared/listing/overview.ts';
import type { Cell } from '../../shared/listing/print.ts';
import type { Binary } from '../../shared/engine.ts';
import { openFixture, pageOf } from '../support/checkFeatures.ts';
import { fixtureNames } from '../support/fixtures.ts';

const paging: PagingOptions = { overviewRows: 40, pageRows: 100 };

test.each(fixtureNames)('%s: text, cells and targets agree', (name) => {
  const binary = openFixture(name, paging);
  const ids = binary.view.blocks.map(({ id }) => id);
  expect(ids, 'each table has a name of its own').toEqual([...new Set(ids)]);
  const wrong: string[] = [];
  for (const page of pagesOf(binary)) {
    const lines = textOf(page.listing).split('\n');
    expect(Buffer.concat([...bytesOf(page.listing)].map((piece) => Buffer.from(piece))).toString()).toBe(
      lines.join('\n'),
    );
    if (lines.length - 1 !== page.listing.lineCount)
      wrong.push(`${page.listing.table?.id}: ${lines.length - 1} lines, not ${page.listing.lineCount}`);
    for (let line = 0; line < page.listing.lineCount; line++) {
      const text = textAt(page.listing, line);
      const cells = cellsAt(page.listing, line);
      if (text !== lines[line]) wrong.push(`line ${line} printed alone: ${text}`);
      if (fromCells(cells) !== text) wrong.push(`line ${line} from its cells: ${fromCells(cells)} in place of ${text}`);
      for (const cell of cells)
        if (/[\r\n\u2028\u2029]/.test(cell.text) || !leads(page, cell)) wrong.push(`${text}: ${JSON.stringify(cell)}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** The overview and every page of every table that it does not show whole. */
function* pagesOf(binary: Binary): Generator<Page> {
  yield pageOf(binary);
  for (const block of binary.view.blocks)
    for (let page = 1; !isWhole(binary.view, block) && page <= pageCount(binary.view, block); page++)
      yield pageOf(binary, block.id, page);
}

function fromCells(cells: readonly Cell[]): string {
  let text = '';
  for (const cell of cells) text = text.padEnd(cell.start) + cell.text;
  return text.trimEnd();
}

/** Whether a cell's target can be followed. An address or an offset may be where no table knows anything. */
function leads(page: Page, cell: Cell): boolean {
  if (cell.to === undefined) return true;
  const link = linkTarget(cell);
  if (link) return link.member !== undefined || listingAt(page.view, link) !== undefined;
  const target = targetOf(page, cell);
  if (!target) return cell.to === 'address' || cell.to === 'offset';
  const found = foundRow(page, target);
  const place = found && lineAt(listingAt(page.view, found) ?? page.listing, found.line);
  return place?.part.block === target.block && (place.what === 'row' ? place.row : -1) === target.row;
}

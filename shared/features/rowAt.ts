// Where a listing shows what lies at a place: an offset in the file, an address, a row of a table.

import { resolveTarget, rowOf, type Target } from '../listing/targets.ts';
import { targetOfBytes } from './diagnostics.ts';
import { foundRow, type Found, type Page } from './page.ts';

/** A place in a binary. Bytes count from its beginning; `row` -1 is the heading of the table. */
export type WantedPlace =
  | { readonly offset: number; readonly size: number }
  | { readonly address: number }
  | { readonly table: string; readonly row: number };

/** The most telling row for a place, as the document shows it or the pages of its table; undefined when none does. */
export function rowAt(page: Page, place: WantedPlace): Found | undefined {
  return foundRow(page, targetOfPlace(page, place));
}

function targetOfPlace(page: Page, place: WantedPlace): Target | undefined {
  if ('table' in place) return rowOf(page.view, place.table, place.row);
  return 'address' in place
    ? resolveTarget(page.view, page.file, 'address', place.address)
    : targetOfBytes(page, { offset: place.offset, size: place.size });
}

// Where the rows of a file's dynamic symbols stand in its listing, in two steps: where among their own lines, and how
// many lines are above these. So the listing itself is needed for neither.

import type { ElfFile } from '../decode/file.ts';
import type { Block } from '../listing/block.ts';
import { problemsOf, unanswered } from '../listing/blocks/problems.ts';
import { dynamicSymbolBlock } from '../listing/blocks/symbols.ts';
import { withProblems } from '../listing/contents.ts';
import { cachedOverview, type PagingOptions, type View } from '../listing/overview.ts';
import { foundRow, type Found } from './page.ts';

/**
 * What stands above the dynamic symbols on the overview: of each table its rows, doubled, and 1 more where it has no
 * line with the names of its columns. Empty where nothing can be said: tables whose problems are only found when they
 * are printed, and files without dynamic symbols.
 */
export function leadOf(file: ElfFile, name: string, view: View): readonly number[] {
  if (file.log.diagnostics.length > 0) return [];
  const blocks = withProblems(file, name, view.blocks, problemsOf(file, unanswered(file, true)));
  const end = blocks.findIndex(({ id }) => id === 'dynsym');
  return blocks.slice(0, Math.max(0, end)).map(({ count, isBare }) => 2 * count + (isBare ? 1 : 0));
}

/** Where a row of the dynamic symbols is shown, as if they were all of the overview; or on which page. */
export function placeAmongSymbols(file: ElfFile, row: number, paging: PagingOptions): Found | undefined {
  const block = dynamicSymbolBlock(file);
  if (!block) return undefined;
  const view: View = { blocks: [block], paging };
  return foundRow({ view, file, listing: cachedOverview(view) }, { block, row });
}

/** The same place in the whole listing; undefined where that has to be made. @param lead what `leadOf` says */
export function placeBelow(found: Found, lead: readonly number[], paging: PagingOptions): Found | undefined {
  if (lead.length === 0) return undefined;
  if (found.table !== undefined) return found;
  return { ...found, line: found.line + cachedOverview({ blocks: lead.map(emptyBlock), paging }).lineCount };
}

/** A table that takes the lines of one that was noted. */
function emptyBlock(noted: number): Block {
  return { id: '', title: '', about: '', count: noted >>> 1, isBare: (noted & 1) === 1, columns: [] };
}

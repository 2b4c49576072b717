// Where the rows of a file's dynamic symbols stand in its listing, by what was noted when the file was read for the
// index: the listing itself is not made for it.

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
export function leadOf(file: ElfFile, name: string, view: View): Uint32Array<ArrayBuffer> {
  if (file.log.diagnostics.length > 0) return new Uint32Array(0);
  const blocks = withProblems(file, name, view.blocks, problemsOf(file, unanswered(file, true)));
  const end = blocks.findIndex(({ id }) => id === 'dynsym');
  return Uint32Array.from(blocks.slice(0, Math.max(0, end)), ({ count, isBare }) => 2 * count + (isBare ? 1 : 0));
}

/**
 * Where a row of the dynamic symbols is shown in the listing of a file.
 * @param lead what `leadOf` says of it
 */
export function importPlace(
  file: ElfFile,
  lead: readonly number[],
  row: number,
  paging: PagingOptions,
): Found | undefined {
  const block = dynamicSymbolBlock(file);
  if (!block || lead.length === 0) return undefined;
  const view: View = { blocks: [block], paging };
  const found = foundRow({ view, file, listing: cachedOverview(view) }, { block, row });
  if (!found || found.table !== undefined) return found;
  const above: View = { blocks: lead.map(emptyBlock), paging };
  return { ...found, line: found.line + cachedOverview(above).lineCount };
}

/** A table that takes the lines of one that was noted. */
function emptyBlock(noted: number): Block {
  return { id: '', title: '', about: '', count: noted >>> 1, isBare: (noted & 1) === 1, columns: [] };
}

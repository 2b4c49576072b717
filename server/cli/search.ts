// Searches files and folders for the command line: the same document as in the editor, whole.

import { searchView } from '../../shared/documents/searchResults.ts';
import { wantedOf } from '../../shared/workspace/search.ts';
import { SymbolIndex } from '../../shared/workspace/symbolIndex.ts';
import { complain, nodeHost, type Output } from '../host/hostNode.ts';
import { searchBinaries } from '../workspace/searchBinaries.ts';
import { readInto } from '../workspace/workspaceIndex.ts';
import { alone, printing, shownPath, urisOf, writeView } from './files.ts';

/** Names, and places in files, at most. */
const limit = 100_000;

/** Prints what was found of a text or of bytes in files and below folders; false when nothing was. */
export async function search(out: Output, input: string, paths: readonly string[]): Promise<boolean> {
  const wanted = wantedOf(input);
  if (typeof wanted === 'string') {
    complain(`elfsmith: ${wanted}`);
    return false;
  }
  const index = new SymbolIndex();
  const { named, below, isWhole } = await urisOf(paths);
  for (const uri of [...named, ...below]) await readInto(index, nodeHost, { uri, stamp: '' }, alone.pause);
  const found = await searchBinaries(nodeHost, index, wanted, limit, alone);
  writeView(out, searchView(found, shownPath, printing));
  return isWhole && found.names.length + found.files.length > 0;
}

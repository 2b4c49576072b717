// The index of symbols for tests: made of bytes, asked, its answers as short strings.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sourceOf, type Source } from '../../shared/base/bytes.ts';
import { dynamicSymbolsOf } from '../../shared/decode/symbols/symbols.ts';
import { openBinary } from '../../shared/engine.ts';
import { leadOf, placeAmongSymbols, placeBelow } from '../../shared/features/importPlace.ts';
import { foundSymbol } from '../../shared/features/loading/loading.ts';
import { problemsOf, unanswered } from '../../shared/listing/blocks/problems.ts';
import { withProblems } from '../../shared/listing/contents.ts';
import { cachedOverview, type PagingOptions } from '../../shared/listing/overview.ts';
import { Gatherer } from '../../shared/workspace/gather.ts';
import { SymbolIndex, type NamedEntry } from '../../shared/workspace/symbolIndex.ts';

/** An index of files by their names. */
export function indexWith(files: Readonly<Record<string, Uint8Array | Source>>): SymbolIndex {
  const index = new SymbolIndex();
  for (const [uri, bytes] of Object.entries(files)) {
    const binary = openBinary(bytes instanceof Uint8Array ? sourceOf(bytes) : bytes, uri);
    const gatherer = new Gatherer(index.shared);
    for (const _ of gatherer.binary(binary));
    index.set({ uri, stamp: '1', entries: gatherer.done() });
  }
  return index;
}

/** What fits a query, in one line a row; the last says when there is more. */
export function answerOf(index: SymbolIndex, query: string, limit = 100): string {
  const { entries, isCut } = index.query(query, limit);
  return [...entries.map(entryText), ...(isCut ? ['…'] : [])].join('\n');
}

/** Who imports a name, with the rows: `file 3 4`. */
export function importersOf(index: SymbolIndex, name: string, version?: string): string[] {
  return index.importersOf(name, version).map(({ uri, rows }) => `${uri} ${rows.join(' ')}`);
}

/**
 * Where the rows of a file's dynamic symbols are by the arithmetic of the index, and where its listing shows them:
 * those that differ, and how many there are.
 */
export function checkImportPlaces(path: string, paging: PagingOptions): { count: number; different: string[] } {
  const source = sourceOf(readFileSync(path));
  const { file, view } = openBinary(source, basename(path), paging);
  const symbols = file && dynamicSymbolsOf(file);
  if (!file || !symbols) return { count: 0, different: [] };
  const lead = leadOf(file, basename(path), openBinary(source, basename(path)).view);
  const problems = problemsOf(file, unanswered(file, true));
  const shown = { ...view, blocks: withProblems(file, basename(path), view.blocks, problems) };
  const page = { view: shown, file, listing: cachedOverview(shown) };
  const rows = Array.from({ length: symbols.count }, (_, row) => row);
  const different = rows.filter((row) => {
    const among = placeAmongSymbols(file, row, paging);
    const [noted, found] = [among && placeBelow(among, lead, paging), foundSymbol(page, row)];
    return JSON.stringify(noted) !== JSON.stringify(found);
  });
  return { count: rows.length, different: different.map((row) => `${basename(path)} ${row}`) };
}

function entryText({ uri, memberName, table, row, shown, kind, isImport, version }: NamedEntry): string {
  const file = memberName === undefined ? uri : `${uri}(${memberName})`;
  return `${shown}${version === '' ? '' : ` ${version}`}: ${isImport ? 'imported ' : ''}${kind}, ${file} ${table} ${row}`;
}

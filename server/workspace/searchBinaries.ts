// A search in all binaries: names by the index, texts and bytes in the files themselves, one after the other.

import { openBinary } from '../../shared/engine.ts';
import type { FileHits, SearchResults } from '../../shared/documents/searchResults.ts';
import { hitsIn, textOfWanted, type Wanted } from '../../shared/workspace/search.ts';
import type { NamedEntry, QueryAnswer, SymbolIndex } from '../../shared/workspace/symbolIndex.ts';
import type { Host } from '../host/host.ts';
import { pathOfUri, type Work } from './jobs.ts';

/** Of one file at most this many places: files of debug information hold some texts thousands of times. */
const mostInFile = 200;

/**
 * Looks for names, and for a text or bytes in the files of an index, in order of their URIs.
 * @param limit names, and places in files, at most
 */
export async function searchBinaries(
  host: Pick<Host, 'open'>,
  index: SymbolIndex,
  wanted: Wanted,
  limit: number,
  work: Work,
): Promise<SearchResults> {
  const names = wanted.what === 'text' ? namesWith(index, wanted, limit) : { entries: [], isCut: false };
  const uris = [...index.files.values()].filter(({ entries }) => entries).map(({ uri }) => uri);
  const total = uris.length;
  const files: FileHits[] = [];
  const unreadable: string[] = [];
  const isName = (text: string): boolean => index.shared.raw.find(text) !== undefined;
  let left = limit;
  let searched = 0;
  for (const uri of uris.toSorted()) {
    if (left <= 0) break;
    work.report(Math.floor((100 * searched) / total), pathOfUri(uri).replace(/^.*\//, ''));
    const found = await searchFile(host, uri, wanted, Math.min(left, mostInFile), isName, work);
    if (found === undefined) unreadable.push(uri);
    else if (found.hits.length > 0) files.push({ file: uri, ...found });
    left -= found?.hits.length ?? 0;
    searched++;
  }
  return { wanted, names: names.entries, areNamesCut: names.isCut, files, searched, total, unreadable };
}

/** Names that have a text in one piece, in any case. */
export function searchNames(index: SymbolIndex, text: string, limit: number): SearchResults {
  const { entries, isCut } = index.having(text, limit);
  const wanted: Wanted = { input: text, what: 'names', bytes: new Uint8Array(0), isAny: [], isAnyCase: true };
  const total = index.binaryCount;
  return { wanted, names: entries, areNamesCut: isCut, files: [], searched: total, total, unreadable: [] };
}

/** Capitals count as they do for texts. */
function namesWith(index: SymbolIndex, wanted: Wanted, limit: number): QueryAnswer {
  const text = textOfWanted(wanted);
  const { entries, isCut } = index.having(text, limit);
  const fits = ({ name, shown }: NamedEntry): boolean => name.includes(text) || shown.includes(text);
  return { entries: wanted.isAnyCase ? entries : entries.filter(fits), isCut };
}

/** Undefined when it can't be read. */
async function searchFile(
  host: Pick<Host, 'open'>,
  uri: string,
  wanted: Wanted,
  limit: number,
  isName: (text: string) => boolean,
  { pause }: Work,
): Promise<Pick<FileHits, 'hits' | 'isCut'> | undefined> {
  await pause();
  const file = await host.open(uri).catch(() => undefined);
  if (!file) return undefined;
  try {
    const steps = hitsIn(file, openBinary(file, '').archive, wanted, limit, isName);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      await pause();
    }
  } finally {
    file.close();
  }
}

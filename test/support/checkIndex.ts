// The index of symbols for tests: made of bytes, asked, its answers as short strings.

import { sourceOf, type Source } from '../../shared/base/bytes.ts';
import { openBinary } from '../../shared/engine.ts';
import { Gatherer } from '../../shared/workspace/gather.ts';
import { SymbolIndex, type NamedEntry } from '../../shared/workspace/symbolIndex.ts';

/** An index of files by their names. */
export function indexWith(files: Readonly<Record<string, Uint8Array | Source>>): SymbolIndex {
  const index = new SymbolIndex();
  for (const [uri, bytes] of Object.entries(files)) {
    const { file, archive } = openBinary(bytes instanceof Uint8Array ? sourceOf(bytes) : bytes, uri);
    const gatherer = new Gatherer(index.shared);
    for (const _ of (archive && gatherer.archive(archive)) ?? (file && gatherer.file(file)) ?? []);
    index.set({ uri, stamp: '1', entries: gatherer.done() });
  }
  return index;
}

/** What fits a query, in one line a row; the last says when there is more. */
export function answerOf(index: SymbolIndex, query: string, limit = 100): string {
  const { entries, isCut } = index.query(query, limit);
  return [...entries.map(entryText), ...(isCut ? ['…'] : [])].join('\n');
}

function entryText({ uri, memberName, table, row, shown, kind, isImport, version }: NamedEntry): string {
  const file = memberName === undefined ? uri : `${uri}(${memberName})`;
  return `${shown}${version === '' ? '' : ` ${version}`}: ${isImport ? 'imported ' : ''}${kind}, ${file} ${table} ${row}`;
}

// workspace/symbol: symbols and sections by name in all ELF files below the folders of the workspace.

import type {
  CancellationToken,
  WorkDoneProgressReporter,
  WorkspaceSymbol,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { symbolSearch } from '../../shared/features/symbols.ts';
import type { ListingRef } from '../../shared/uri.ts';
import { rangeOf, refFrom, symbolKindOf } from './convert.ts';
import { decodeText, Unreadable, type Document } from './documents.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';

/**
 * Files that are looked at, and binaries that are searched, at most: a folder of a whole machine has to end somewhere.
 */
const limits = { files: 50_000, binaries: 2000, symbols: 500 };
/** How long the list of binaries is good, in milliseconds: each letter that the user types is a request. */
const listAge = 20_000;

const lists = new WeakMap<
  Session,
  { readonly time: number; readonly folders: readonly string[]; readonly binaries: readonly string[] }
>();

/** Definitions first, file by file, then imports; as many as a person looks through. */
export async function workspaceSymbol(
  session: Session,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<WorkspaceSymbol[]> {
  if (query === '') return [];
  const pace = new Pace(token);
  progress.begin('ELF symbols', 0, undefined, true);
  try {
    const binaries = await binariesOf(session, pace);
    const found: Symbol[] = [];
    for (const [index, file] of binaries.entries()) {
      if (found.length >= limits.symbols) break;
      await pace.pause();
      progress.report(Math.round((100 * index) / binaries.length), decodeText(file).replace(/^.*\//, ''));
      found.push(...(await symbolsOf(session, { file }, query, pace)));
    }
    const sorted = found.toSorted((a, b) => Number(a.isImport) - Number(b.isImport)).slice(0, limits.symbols);
    return await Promise.all(
      sorted.map(async ({ symbol, ref }) => ({
        ...symbol,
        location: { ...symbol.location, uri: await session.open(ref) },
      })),
    );
  } finally {
    progress.done();
  }
}

/** The listings that clients know by files are written only for what the answer holds. */
interface Symbol {
  readonly symbol: WorkspaceSymbol;
  readonly ref: ListingRef;
  readonly isImport: boolean;
}

async function symbolsOf(session: Session, ref: ListingRef, query: string, pace: Pace): Promise<Symbol[]> {
  const found = await session.documents.use(ref, async (document) => {
    const symbols = symbolsIn(document, query);
    for (const member of document.archive?.members ?? []) {
      if (symbols.length >= limits.symbols) break;
      await pace.pause();
      if (member.isElf)
        symbols.push(...(await symbolsOf(session, { ...ref, member: '#' + member.index }, query, pace)));
    }
    return symbols;
  });
  return found instanceof Unreadable ? [] : found;
}

function symbolsIn({ view, file, ref }: Document, query: string): Symbol[] {
  const container = decodeText(ref.file).replace(/^.*\//, '');
  return symbolSearch(view, file, query, limits.symbols).map(({ name, kind, table, isImport, at }) => ({
    symbol: {
      name,
      kind: symbolKindOf(kind),
      containerName: `${container}, ${isImport ? 'imported in ' : ''}${table}`,
      location: { uri: '', range: rangeOf(at) },
    },
    ref: refFrom(ref, at),
    isImport,
  }));
}

/** The URIs of the ELF files and archives below the folders of the workspace; bounded. */
export async function binariesOf(session: Session, pace: Pace): Promise<readonly string[]> {
  const known = lists.get(session);
  if (known && known.folders === session.folders && Date.now() - known.time < listAge) return known.binaries;
  const binaries: string[] = [];
  let files = 0;
  for (const folder of session.folders) {
    for await (const uri of session.host.filesBelow(folder)) {
      await pace.pause();
      if (++files > limits.files || binaries.length >= limits.binaries) break;
      if (await session.documents.isBinary(uri)) binaries.push(uri);
    }
  }
  lists.set(session, { time: Date.now(), folders: session.folders, binaries });
  return binaries;
}

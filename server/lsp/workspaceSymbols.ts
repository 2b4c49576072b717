// workspace/symbol: symbols and sections by a part of their name in all ELF files and archives below the folders of the
// workspace. The index gives tables and rows; the place in a document is looked up for what the user chooses.

import {
  SymbolKind,
  type CancellationToken,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { grouped } from '../../shared/base/text.ts';
import { symbolPlace } from '../../shared/features/symbols.ts';
import type { NamedEntry } from '../../shared/workspace/symbolIndex.ts';
import { decodeText, type ListingRef } from '../../shared/uri.ts';
import type { IndexState } from '../workspace/jobs.ts';
import { rangeOf, refFrom, symbolKindOf } from './convert.ts';
import { Unreadable } from './documents.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';
import { documentOfNames } from './workspaceSearch.ts';

/** Rows that a client gets: as many as a person looks through; fewer where each has to be looked up at once. */
const limits = { resolved: 500, looked: 100 };

/** What a symbol carries until its place is asked for. */
type SymbolData = Pick<NamedEntry, 'uri' | 'member' | 'table' | 'row' | 'name'>;

/** What the last row carries: choosing it opens all that has the query in its name. */
interface AllData {
  readonly all: string;
}

/** What fits best first, definitions before imports; a row at the end says what is not in the list. */
export async function workspaceSymbol(
  session: Session,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  if (query === '') return [];
  const canResolve = resolves(session);
  const pace = new Pace(token);
  const limit = canResolve ? limits.resolved : limits.looked;
  const { entries, isCut, state } = await session.workspace.run('symbols', { query, limit }, pace.work());
  const symbols: WorkspaceSymbol[] = [];
  for (const entry of entries) {
    await pace.pause();
    const symbol = symbolOf(session, entry);
    symbols.push(canResolve ? symbol : await resolveWorkspaceSymbol(session, symbol, token));
  }
  const missing = whatIsMissing(isCut ? entries.length : undefined, state);
  if (missing !== '') symbols.push(lastRow(session, query, missing));
  return symbols;
}

/** Where a symbol is now, also when its file is another one than in the index; of the last row a document of all. */
export async function resolveWorkspaceSymbol(
  session: Session,
  symbol: WorkspaceSymbol,
  token: CancellationToken,
): Promise<WorkspaceSymbol> {
  const data = symbol.data as SymbolData | AllData | undefined;
  if (!data) return symbol;
  const start = rangeOf({ line: 0, start: 0, end: 0 });
  if ('all' in data)
    return { ...symbol, location: { uri: await documentOfNames(session, data.all, new Pace(token)), range: start } };
  const { table, row, name } = data;
  const ref = refOf(data);
  const location = await session.documents.use(ref, async ({ view, file }) => {
    const found = symbolPlace(view, file, table, row, name);
    return found && { uri: await session.open(refFrom(ref, found)), range: rangeOf(found) };
  });
  return location === undefined || location instanceof Unreadable
    ? { ...symbol, location: { uri: await session.open(ref), range: start } }
    : { ...symbol, location };
}

function resolves({ capabilities, opensScheme }: Session): boolean {
  return opensScheme && capabilities.workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true;
}

function symbolOf(session: Session, entry: NamedEntry): WorkspaceSymbol {
  const { uri, member, memberName, table, row, name, shown, kind, isImport, version } = entry;
  const file = decodeText(uri).replace(/^.*\//, '');
  const inside = memberName === undefined ? file : `${file}(${memberName})`;
  const data: SymbolData = { uri, ...(member !== undefined && { member }), table, row, name };
  return {
    // Editors sort by name: what is imported stands behind its definitions.
    name: isImport ? `${shown} (import)` : shown,
    kind: symbolKindOf(kind),
    // The row tells apart what has the same name in one file: editors drop what looks the same.
    containerName: [inside, `${table} ${row}`, version].filter((part) => part !== '').join(', '),
    location: { uri: session.name(refOf(data)) },
    data,
  };
}

function refOf({ uri, member }: SymbolData): ListingRef {
  return { file: uri, ...(member !== undefined && { member: `#${member}` }) };
}

/**
 * What a list of symbols does not have, and how one gets it; empty when it has all.
 * @param shown rows of a list that was cut
 */
export function whatIsMissing(shown: number | undefined, { phase, done, total, isCut }: IndexState): string {
  const parts: string[] = [];
  const making: Partial<Record<IndexState['phase'], string>> = {
    listing: 'the index is being made: files are still being looked for',
    reading: `the index is being made: ${grouped(done)} of ${grouped(total)} files are read`,
  };
  const made = making[phase];
  if (made !== undefined) parts.push(made);
  if (shown !== undefined) parts.push(`only the ${grouped(shown)} best are shown`);
  if (made !== undefined) parts.push('choose this to wait for all');
  else if (shown !== undefined) parts.push('choose this for more');
  if (isCut) parts.push('there are more files than are looked at');
  return parts.join(', ');
}

/** Editors show only what fits the query, best first: it ends the row, so that it fits and stays behind. */
function lastRow(session: Session, query: string, missing: string): WorkspaceSymbol {
  const [folder = ''] = session.folders;
  const data: AllData = { all: query };
  return { name: `… ${missing}: …${query}`, kind: SymbolKind.File, location: { uri: folder }, data };
}

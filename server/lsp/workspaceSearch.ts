// Documents about all binaries of the workspace: what a search has found, what is wrong with them. Their links lead
// into the listings.

import {
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type Location,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { checkView } from '../../shared/documents/checkResults.ts';
import { searchView } from '../../shared/documents/searchResults.ts';
import type { PlaceTarget } from '../../shared/features/links.ts';
import { linkTarget } from '../../shared/features/links.ts';
import { at } from '../../shared/features/page.ts';
import { rowAt } from '../../shared/features/rowAt.ts';
import { symbolPlace } from '../../shared/features/symbols.ts';
import type { View } from '../../shared/listing/overview.ts';
import type {
  CheckWorkspaceParams,
  CheckWorkspaceResult,
  SearchBinariesParams,
  SearchBinariesResult,
} from '../../shared/protocol.ts';
import { wantedOf } from '../../shared/workspace/search.ts';
import { pathOfUri } from '../workspace/jobs.ts';
import { diagnosticOf, rangeOf, refFrom } from './convert.ts';
import { documentOf } from './documentKinds.ts';
import { Unreadable, type Document } from './documents.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';

/** Names, and places in files, that a document holds. */
const limit = 5000;

export async function searchBinaries(
  session: Session,
  { text }: SearchBinariesParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<SearchBinariesResult> {
  const wanted = wantedOf(text);
  if (typeof wanted === 'string') throw new ResponseError(ErrorCodes.InvalidParams, wanted);
  progress.begin('Searching', 0, text, true);
  try {
    const found = await session.workspace.run('search', { wanted, limit }, new Pace(token).work(progress));
    const view = searchView(found, (uri) => shortPath(session, uri), session.paging);
    const places = found.files.reduce((sum, { hits }) => sum + hits.length, 0);
    return { uri: await keep(session, 'search', view, text), names: found.names.length, places };
  } finally {
    progress.done();
  }
}

/** The document of all symbols and sections that have a text in their name; its URI. */
export async function documentOfNames(session: Session, text: string, pace: Pace): Promise<string> {
  const found = await session.workspace.run('names', { text, limit }, pace.work());
  return await keep(
    session,
    'search',
    searchView(found, (uri) => shortPath(session, uri), session.paging),
    text,
  );
}

export async function checkWorkspace(
  session: Session,
  _params: CheckWorkspaceParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<CheckWorkspaceResult> {
  const { paging, loading, reports } = session;
  progress.begin('Checking', 0, undefined, true);
  try {
    const settings = { loader: loading.settings, ignored: reports.ignored, paging };
    const found = await session.workspace.run('check', settings, new Pace(token).work(progress));
    const view = checkView(found, (uri) => shortPath(session, uri), paging);
    const all = found.files.flatMap(({ problems }) => problems);
    return {
      uri: await keep(session, 'problems', view, ''),
      errors: all.filter(({ severity }) => severity === 'error').length,
      listings: found.files.map(({ file, member, problems }) => ({
        uri: session.name({ file, ...(member !== undefined && { member }) }),
        diagnostics: problems.map(diagnosticOf),
      })),
    };
  } finally {
    progress.done();
  }
}

/** Keeps a document about the workspace; gives its URI. @param title what people call it, for its tab */
export async function keep(
  session: Session,
  kind: 'search' | 'problems' | 'machine-code',
  view: View,
  title: string,
): Promise<string> {
  const key = `${session.documents.kept.keep(view)} ${title
    .replaceAll(/[^\w.:?-]+/g, ' ')
    .trim()
    .slice(0, 40)}`.trim();
  return await session.open(documentOf(kind, session.folders[0] ?? 'file:///', key));
}

/** Within the folder of the workspace where it is in one. */
export function shortPath(session: Session, uri: string): string {
  const folder = session.folders.length === 1 ? session.folders[0] : undefined;
  return pathOfUri(folder !== undefined && uri.startsWith(folder + '/') ? uri.slice(folder.length + 1) : uri);
}

/** Where the link at a position leads in another binary; undefined where there is none. */
export async function definitionOfPlace(
  session: Session,
  document: Document,
  line: number,
  character: number,
): Promise<Location | undefined> {
  const cell = at(document, line, character)?.cell;
  const place = cell && linkTarget(cell)?.place;
  return place && (await locationOfPlace(session, place));
}

/** The row that shows a place; the listing's beginning when it is not there any more. */
export async function locationOfPlace(
  session: Session,
  { to: { file, member, table, name }, at: number }: PlaceTarget,
): Promise<Location> {
  const ref = { file, ...(member !== undefined && { member }) };
  const location = await session.documents.use(ref, async (document) => {
    const found =
      table === undefined || name === undefined
        ? rowAt(document, table === undefined ? { offset: number, size: 1 } : { table, row: number })
        : symbolPlace(document.view, document.file, table, number, name);
    return found && { uri: await session.open(refFrom(ref, found)), range: rangeOf(found) };
  });
  return location === undefined || location instanceof Unreadable
    ? { uri: await session.open(ref), range: rangeOf({ line: 0, start: 0, end: 0 }) }
    : location;
}

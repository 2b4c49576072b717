// References across files: who imports a definition, in the worlds of the files that are shown and in all ELF files
// below the folders of the workspace.

import type { Location, WorkDoneProgressReporter } from 'vscode-languageserver';
import { placeAmongSymbols, placeBelow } from '../../shared/features/importPlace.ts';
import { definedAt, importsOf, importsOfProgram, type Defined } from '../../shared/features/loading/importers.ts';
import type { Found } from '../../shared/features/page.ts';
import { decodeText } from '../../shared/uri.ts';
import type { Importer } from '../../shared/workspace/symbolIndex.ts';
import { rangeOf, refFrom } from './convert.ts';
import { type Document } from './documents.ts';
import { locationsElsewhere } from './loadingHandlers.ts';
import type { World } from './loading.ts';
import type { Pace } from './pace.ts';
import type { Session } from './session.ts';

/**
 * The rows that import the symbol whose own row is at a position. A file of the workspace counts when it is bound to
 * this very definition when it is loaded itself.
 */
export async function importers(
  session: Session,
  document: Document,
  line: number,
  character: number,
  pace: Pace,
  progress: WorkDoneProgressReporter,
): Promise<Location[]> {
  const world = document.loading?.();
  const defined = world && definedAt(document, line, character);
  if (!defined) return [];
  const { identity } = world.program;
  const locations: Location[] = [];
  for (const each of new Set([world, ...session.shownFiles().flatMap((uri) => session.loading.worldOf(uri) ?? [])])) {
    await pace.pause();
    locations.push(...(await locationsElsewhere(session, each, importsOf(each, each.objects, identity, defined))));
  }
  progress.begin('Imports', 0, defined.name, true);
  try {
    locations.push(...(await inWorkspace(session, identity, defined, pace, progress)));
  } finally {
    progress.done();
    session.host.tidyUp?.();
  }
  const keys = locations.map(({ uri, range: { start } }) => `${uri} ${start.line} ${start.character}`);
  const first = new Map(keys.map((key, index) => [key, index] as const).toReversed());
  return locations.filter((_, index) => first.get(keys[index] ?? '') === index);
}

/** Of all files only those are loaded that import a symbol of this name. */
async function inWorkspace(
  session: Session,
  identity: string,
  defined: Defined,
  pace: Pace,
  progress: WorkDoneProgressReporter,
): Promise<Location[]> {
  const { name, version } = defined;
  // Where no file system can be seen nothing is loaded.
  if (!session.host.system) return [];
  const wanted = { name, ...(version !== undefined && { version }) };
  const candidates = await session.workspace.run('importers', wanted, pace.work(progress));
  const leads = leadsOf(session, candidates, pace);
  const { worldOf } = session.loading.manyWorlds();
  const hits: Hit[] = [];
  for (const [index, { uri, rows }] of candidates.entries()) {
    await pace.pause();
    progress.report(Math.round((100 * index) / candidates.length), decodeText(uri).replace(/^.*\//, ''));
    const world = worldOf(uri);
    if (!world) continue;
    const { program } = world;
    const file = session.loading.uriOf(world, program.realPath);
    for (const row of importsOfProgram(world, rows, identity, defined))
      hits.push({ index, row, uri, file, among: placeAmongSymbols(program.file, row, session.paging) });
  }
  const locations: Location[] = [];
  const known = await leads;
  for (const hit of hits) {
    await pace.pause();
    locations.push(...(await locationsOf(session, hit, known[hit.index] ?? [], worldOf)));
  }
  return locations;
}

/** A row that is bound to the definition. */
interface Hit {
  /** Of the candidate. */
  readonly index: number;
  readonly row: number;
  /** As the index calls the file, and as its world does. */
  readonly uri: string;
  readonly file: string;
  readonly among: Found | undefined;
}

/** What stands above the candidates' symbols: found out while they are loaded, by who has nothing else to do. */
function leadsOf(
  session: Session,
  candidates: readonly Importer[],
  pace: Pace,
): Promise<readonly (readonly number[])[]> {
  // What is not to be reported takes rows away above the symbols.
  if (session.reports.ignored.length > 0) return Promise.resolve([]);
  const leads = session.workspace.run('leads', { uris: candidates.map(({ uri }) => uri) }, pace.work());
  // Who is cancelled before it is asked for hears of that elsewhere.
  leads.catch(() => undefined);
  return leads;
}

/**
 * Where a row of a program's dynamic symbols stands: by arithmetic, or in its listing where that says more than was
 * noted.
 */
async function locationsOf(
  session: Session,
  { uri, row, file, among }: Hit,
  lead: readonly number[],
  worldOf: (uri: string) => World | undefined,
): Promise<readonly Location[]> {
  const found = among && placeBelow(among, lead, session.paging);
  if (found) return [{ uri: await session.open(refFrom({ file }, found)), range: rangeOf(found) }];
  const world = worldOf(uri);
  return world ? await locationsElsewhere(session, world, [{ object: world.program, row }]) : [];
}

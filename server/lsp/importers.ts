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
  for await (const { world: each, object, row } of importingShown(session, world, defined, pace))
    locations.push(...(await locationsElsewhere(session, each, [{ object, row }])));
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

/** A row of a file's dynamic symbols that imports a definition and is bound to it. */
export interface Importing {
  readonly world: World;
  readonly object: World['program'];
  readonly row: number;
}

/** In the worlds of what is shown, and in that of the program that has the definition. */
export async function* importingShown(
  session: Session,
  own: World,
  defined: Defined,
  pace: Pace,
): AsyncGenerator<Importing> {
  const { identity } = own.program;
  for (const world of new Set([own, ...session.shownFiles().flatMap((uri) => session.loading.worldOf(uri) ?? [])])) {
    await pace.pause();
    for (const { object, row } of importsOf(world, world.objects, identity, defined)) yield { world, object, row };
  }
}

/** In the files of the workspace, of which only those are loaded that import a symbol of this name. */
export async function* importingInWorkspace(
  session: Session,
  identity: string,
  defined: Defined,
  pace: Pace,
  listen: {
    readonly progress?: WorkDoneProgressReporter;
    /** Is told of the files that are looked at, before they are. */
    begin?(candidates: readonly Importer[], worldOf: (uri: string) => World | undefined): void;
  } = {},
): AsyncGenerator<Importing & { readonly index: number; readonly uri: string }> {
  const { name, version } = defined;
  // Where no file system can be seen nothing is loaded.
  if (!session.host.system) return;
  const wanted = { name, ...(version !== undefined && { version }) };
  const candidates = await session.workspace.run('importers', wanted, pace.work(listen.progress));
  const { worldOf } = session.loading.manyWorlds();
  listen.begin?.(candidates, worldOf);
  for (const [index, { uri, rows }] of candidates.entries()) {
    await pace.pause();
    session.host.tidyBetween?.();
    const part = Math.round((100 * index) / candidates.length);
    listen.progress?.report(part, decodeText(uri).replace(/^.*\//, ''));
    const world = worldOf(uri);
    for (const row of world ? importsOfProgram(world, rows, identity, defined) : [])
      if (world) yield { world, object: world.program, row, index, uri };
  }
}

/** Where those of the workspace stand. */
async function inWorkspace(
  session: Session,
  identity: string,
  defined: Defined,
  pace: Pace,
  progress: WorkDoneProgressReporter,
): Promise<Location[]> {
  const hits: Hit[] = [];
  let leads: ReturnType<typeof leadsOf> = Promise.resolve([]);
  let worlds: (uri: string) => World | undefined = () => undefined;
  const begin = (candidates: readonly Importer[], worldOf: typeof worlds): void => {
    leads = leadsOf(session, candidates, pace);
    worlds = worldOf;
  };
  for await (const found of importingInWorkspace(session, identity, defined, pace, { progress, begin })) {
    const { world, object, row, index, uri } = found;
    const file = session.loading.uriOf(world, object.realPath);
    hits.push({ index, row, uri, file, among: placeAmongSymbols(object.file, row, session.paging) });
  }
  const locations: Location[] = [];
  const known = await leads;
  for (const hit of hits) {
    await pace.pause();
    locations.push(...(await locationsOf(session, hit, known[hit.index] ?? [], worlds)));
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

// References across files: who imports a definition, in the worlds of the files that are shown and in all ELF files
// below the folders of the workspace.

import type { Location, WorkDoneProgressReporter } from 'vscode-languageserver';
import { importPlace } from '../../shared/features/importPlace.ts';
import { definedAt, importsOf, importsOfProgram, type Defined } from '../../shared/features/loading/importers.ts';
import { decodeText } from '../../shared/uri.ts';
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
  const wanted = { name, ...(version !== undefined && { version }) };
  const candidates = await session.workspace.run('importers', wanted, pace.work(progress));
  const { worldOf } = session.loading.manyWorlds();
  const locations: Location[] = [];
  for (const [index, { uri, rows, lead }] of candidates.entries()) {
    await pace.pause();
    progress.report(Math.round((100 * index) / candidates.length), decodeText(uri).replace(/^.*\//, ''));
    const world = worldOf(uri);
    if (!world) continue;
    for (const row of importsOfProgram(world, rows, identity, defined))
      locations.push(...(await locationsOf(session, world, lead, row)));
  }
  return locations;
}

/**
 * Where a row of a program's dynamic symbols stands: by arithmetic, or in its listing where that says more than was
 * noted.
 */
async function locationsOf(
  session: Session,
  world: World,
  lead: readonly number[],
  row: number,
): Promise<readonly Location[]> {
  const { program } = world;
  // What is not to be reported takes rows away above the symbols.
  const found = session.reports.ignored.length === 0 ? importPlace(program.file, lead, row, session.paging) : undefined;
  if (!found) return await locationsElsewhere(session, world, [{ object: program, row }]);
  const ref = refFrom({ file: session.loading.uriOf(world, program.realPath) }, found);
  return [{ uri: await session.open(ref), range: rangeOf(found) }];
}

// References across files: who imports a definition, in the worlds of the files that are shown and in all ELF files
// below the folders of the workspace.

import type { Location, WorkDoneProgressReporter } from 'vscode-languageserver';
import { definedAt, importsOf, type Defined } from '../../shared/features/loading/importers.ts';
import { type Document } from './documents.ts';
import { locationsElsewhere } from './loadingHandlers.ts';
import type { Pace } from './pace.ts';
import type { Session } from './session.ts';
import { decodeText } from '../../shared/uri.ts';

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

/** Of all files only those are opened that import a symbol of this name. */
async function inWorkspace(
  session: Session,
  identity: string,
  defined: Defined,
  pace: Pace,
  progress: WorkDoneProgressReporter,
): Promise<Location[]> {
  const { uris } = await session.workspace.run('importers', { name: defined.name }, pace.work(progress));
  const locations: Location[] = [];
  for (const [index, file] of uris.entries()) {
    await pace.pause();
    progress.report(Math.round((100 * index) / uris.length), decodeText(file).replace(/^.*\//, ''));
    const world = session.loading.worldOf(file);
    if (world)
      locations.push(
        ...(await locationsElsewhere(session, world, importsOf(world, [world.program], identity, defined))),
      );
  }
  return locations;
}

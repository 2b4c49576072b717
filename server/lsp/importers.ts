// References across files: who imports a definition, in the worlds of the files that are shown and in all ELF files
// below the folders of the workspace.

import type { Location, WorkDoneProgressReporter } from 'vscode-languageserver';
import { definedAt, importPrint, importsOf, mayImport, type Defined } from '../../shared/features/loading/importers.ts';
import { decodeText, Unreadable, type Document } from './documents.ts';
import { locationsElsewhere } from './loadingHandlers.ts';
import type { Pace } from './pace.ts';
import type { Session } from './session.ts';
import { binariesOf } from './workspaceSymbols.ts';

/** What was read of the files of the workspace, so that most need not be opened again. By URI. */
type Prints = Map<string, { readonly stamp: string; readonly print: Uint32Array | undefined }>;

const known = new WeakMap<Session, Prints>();

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

async function inWorkspace(
  session: Session,
  identity: string,
  defined: Defined,
  pace: Pace,
  progress: WorkDoneProgressReporter,
): Promise<Location[]> {
  const binaries = await binariesOf(session, pace);
  const locations: Location[] = [];
  for (const [index, file] of binaries.entries()) {
    await pace.pause();
    progress.report(Math.round((100 * index) / binaries.length), decodeText(file).replace(/^.*\//, ''));
    const print = await printOf(session, file);
    const world = print && mayImport(print, defined.name) ? session.loading.worldOf(file) : undefined;
    if (world)
      locations.push(
        ...(await locationsElsewhere(session, world, importsOf(world, [world.program], identity, defined))),
      );
  }
  return locations;
}

/** What a file imports; undefined for archives and what can't be read. */
async function printOf(session: Session, file: string): Promise<Uint32Array | undefined> {
  const prints = known.get(session) ?? (new Map() as Prints);
  known.set(session, prints);
  const stamp = (await session.host.stamp(file)) ?? '';
  const kept = prints.get(file);
  if (kept?.stamp === stamp) return kept.print;
  const print = await session.documents.use({ file }, (document) =>
    document.file ? importPrint(document.file) : undefined,
  );
  const read = print instanceof Unreadable ? undefined : print;
  prints.set(file, { stamp, print: read });
  return read;
}

// Files become one: what the command line and the editor ask for. Everything but the writing, for which the plan has
// the output.

import { nameOf, type Files } from '../base/files.ts';
import { Log } from '../base/log.ts';
import { layOutFile } from '../forge.ts';
import { lift } from '../lift/lift.ts';
import { endOf, startOf, type Image, type Placement } from '../ir/image.ts';
import type { LibraryFiles } from '../loader/libraryFiles.ts';
import type { LoadedObject } from '../loader/object.ts';
import { fateOf, openableOf } from '../loader/openable.ts';
import { placesLooked } from '../loader/search.ts';
import { systemTitle, type World } from '../loader/world.ts';
import { gather } from '../passes/choose/gather.ts';
import { merge } from '../passes/merge.ts';
import type { Decision, Part, Step } from '../passes/merging.ts';
import { checkBare, checkNeeds, reasonOfNothing, unsupported, unsupportedPart } from './checks.ts';
import { Messages } from './messages.ts';
import { insideOf, librariesOf, lookAtFiles, ownRoleOf, wantedInterpreter, wholeWorld } from './openWorld.ts';
import { withOpened, withPlugins } from './taken.ts';
import { hasInterpreter, type MergePlan, type MergeRequest, type PlannedOpening, type PlannedPart } from './request.ts';

/** Loads the target's world, chooses, takes apart and merges. Nothing is written, nothing throws on odd files. */
export function planMerge(files: Files, request: MergeRequest): MergePlan {
  const steps = planSteps(files, request);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    request.progress?.(value.what);
  }
}

/** The same step by step, for those who look up in between. */
export function* planSteps(files: Files, request: MergeRequest): Generator<Step, MergePlan> {
  const messages = new Messages(request);
  const nothing = (world?: World): MergePlan => planOfNothing(request, messages, world);

  yield { what: 'looking for libraries', before: 0 };
  const opened = openTarget(messages, files, withPlugins(messages, files, request));
  if (!opened) return nothing();
  const { inside, libraryFiles, world, taken } = opened;
  if (messages.hasErrors) return nothing(world);
  // From here on it is known what the dynamic linker would load.

  const objects = choose(messages, world, inside);
  if (messages.hasErrors) return nothing(world);
  // From here on it is known who is merged.

  if (inside.bare === true) checkBare(messages, world, inside, objects);
  const parts = yield* scaled(liftParts(messages, objects), shares.found, shares.read);
  const linker = wantedInterpreter(messages, libraryFiles, world, inside);
  checkNeeds(messages, world, inside, linker?.object);
  if (objects.length === 1 && !hasInterpreter(inside) && inside.bare !== true)
    messages.refuse(`there is nothing to merge it with${reasonOfNothing(world, inside)}`);
  if (messages.hasErrors) return nothing(world);
  // From here on only images are needed.

  const log = new Log();
  const merging = merge(log, world, parts, inside, linker?.lifted);
  const { image, decisions, origins } = yield* scaled(merging, shares.read, shares.merged);
  yield { what: 'laying out the file', before: shares.merged };
  const file = image && layOutFile(log, image, request.version);
  messages.take(world.program, log, false);
  const placement = file?.placement ?? unplaced;
  return {
    ...nothing(world),
    openable: () => openingsOf(world, objects),
    decisions: [...taken, ...decisions],
    origins,
    needs: image?.needs ?? [],
    file,
    parts: parts.map((part) => plannedPart(part, image, placement)),
    interpreter: linker && plannedInterpreter(linker.object, image, placement),
  };
}

function planOfNothing(
  { target, bare: isBare = false }: MergeRequest,
  { all: messages }: Messages,
  world: World | undefined,
): MergePlan {
  const openable = (): readonly PlannedOpening[] => (world ? openingsOf(world, []) : []);
  const empty = { openable, parts: [], interpreter: undefined, decisions: [], needs: [], origins: new Set<string>() };
  return { ...empty, isBare, target, world, messages, file: undefined };
}

function openingsOf(world: World, objects: readonly LoadedObject[]): PlannedOpening[] {
  const inside = new Set(objects.flatMap(({ realPath, path }) => [realPath, path]));
  return openableOf(world).map((each) => ({ ...each, becomes: fateOf(world, each, inside) }));
}

/** How much of the work is done when all files are found, read, merged: measured with curl. */
const shares = { found: 0.05, read: 0.2, merged: 0.85 };

/** Steps of a part of the work as steps of all of it. */
function* scaled<T>(steps: Generator<Step, T>, from: number, to: number): Generator<Step, T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield { what: value.what, before: from + value.before * (to - from) };
  }
}

/** The target with all that the dynamic linker would load for it, and the request as it is below the sysroot. */
interface OpenedTarget {
  readonly inside: MergeRequest;
  readonly libraryFiles: LibraryFiles;
  readonly world: World;
  /** What is to be said of libraries that notes and logs named. */
  readonly taken: readonly Decision[];
}

/** Undefined, with a message, when there is no world; one for which nothing can be merged has a message, too. */
function openTarget(messages: Messages, files: Files, request: MergeRequest): OpenedTarget | undefined {
  const inside = insideOf(request);
  if (!inside) {
    messages.refuse(`it does not lie below ${request.sysroot}, and neither may a source`);
    return undefined;
  }
  const libraryFiles = librariesOf(files, request);
  lookAtFiles(messages, libraryFiles, inside);
  if (messages.hasErrors) return undefined;
  const { request: whole, decisions: taken } = withOpened(messages, libraryFiles, inside);
  const world = wholeWorld(libraryFiles, whole);
  if (world && world.libc !== 'glibc' && world.libc !== 'musl')
    messages.refuse(`it is for ${systemTitle(world)}: only files for glibc and musl can be merged`);
  return world && { inside: whole, libraryFiles, world, taken };
}

const unplaced: Placement = { tables: 0, isBehind: false, moved: 0, embeddedMoved: 0 };

function plannedPart(part: Part, image: Image | undefined, { moved }: Placement): PlannedPart {
  const { object } = part;
  return { object, role: ownRoleOf(object), address: firstAddress(part, image) + moved };
}

function plannedInterpreter(object: LoadedObject, image: Image | undefined, placement: Placement): PlannedPart {
  return { object, role: 'interpreter', address: (image?.embedded?.start ?? 0) + placement.embeddedMoved };
}

/**
 * The address of the first byte of a part that is in the image: headers and tables at its start may have been left out.
 */
function firstAddress({ image: { segments } }: Part, image: Image | undefined): number {
  const [start, end] = [startOf(segments), endOf(segments)];
  return image?.sections.find(({ address }) => address >= start && address < end)?.address ?? start;
}

/** Who becomes one, in the order of the scope, the target first. */
function choose(messages: Messages, world: World, request: MergeRequest): LoadedObject[] {
  for (const what of unsupported(world, request)) messages.refuse(what);
  for (const path of request.opened ?? []) {
    if (world.opened.some(({ root }) => root.names.includes(path) || root.path === path)) continue;
    const lost = world.missing.find(({ name }) => name === path);
    const places = lost ? `: ${placesLooked(lost.search)}` : '';
    messages.refuse(`no library that the dynamic linker could open${places}`, path);
  }
  const log = new Log();
  const objects = gather(log, world, request);
  messages.take(world.program, log, false);
  if (world.interpreter && objects.includes(world.interpreter)) {
    const what = world.libc === 'musl' ? 'libc and the dynamic linker in one' : 'the dynamic linker';
    messages.refuse(`it is ${what}, which loads the output`, world.interpreter);
  }
  return objects;
}

function* liftParts(messages: Messages, objects: readonly LoadedObject[]): Generator<Step, Part[]> {
  const parts: Part[] = [];
  const size = objects.reduce((sum, { file }) => sum + file.bytes.size, 0);
  let before = 0;
  for (const object of objects) {
    yield { what: `reading ${object.path}`, before: before / size };
    before += object.file.bytes.size;
    const { image, log } = lift(object.file, object.view.soname ?? nameOf(object.path));
    messages.take(object, log, true);
    for (const what of image ? unsupportedPart(image, object) : []) messages.refuse(what, object);
    if (image) parts.push({ object, image });
  }
  return parts;
}

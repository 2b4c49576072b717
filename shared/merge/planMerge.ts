// Files become one: what the command line and the editor ask for. Everything but the writing, for which the plan has
// the output.

import { nameOf, type Files } from '../base/files.ts';
import { Log } from '../base/log.ts';
import { layOutFile } from '../forge.ts';
import { lift } from '../lift/lift.ts';
import { endOf, startOf, type Image, type Placement } from '../ir/image.ts';
import type { LibraryFiles } from '../loader/libraryFiles.ts';
import type { LoadedObject } from '../loader/object.ts';
import { placesLooked } from '../loader/search.ts';
import { systemTitle, type World } from '../loader/world.ts';
import { gather } from '../passes/choose/gather.ts';
import { merge } from '../passes/merge.ts';
import type { Part } from '../passes/merging.ts';
import { checkNeeds, reasonOfNothing, unsupported, unsupportedPart } from './checks.ts';
import { Messages } from './messages.ts';
import { insideOf, librariesOf, lookAtFiles, ownRoleOf, wantedInterpreter, wholeWorld } from './openWorld.ts';
import { hasInterpreter, type MergePlan, type MergeRequest, type PlannedPart, type Step } from './request.ts';

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

  const opened = openTarget(messages, files, request);
  if (!opened) return nothing();
  const { inside, libraryFiles, world } = opened;
  if (messages.hasErrors) return nothing(world);
  // From here on it is known what the dynamic linker would load.

  const objects = choose(messages, world, inside);
  if (messages.hasErrors) return nothing(world);
  // From here on it is known who is merged.

  const parts = yield* liftParts(messages, objects);
  const linker = wantedInterpreter(messages, libraryFiles, world, inside);
  checkNeeds(messages, world, inside, linker?.object);
  if (objects.length === 1 && !hasInterpreter(inside))
    messages.refuse(`there is nothing to merge it with${reasonOfNothing(world, inside)}`);
  if (messages.hasErrors) return nothing(world);
  // From here on only images are needed.

  yield { what: `merging ${parts.length} files`, before: parts.length / (parts.length + 1) };
  const log = new Log();
  const { image, decisions } = merge(log, world, parts, inside, linker?.lifted);
  const file = image && layOutFile(log, image, request.version);
  messages.take(world.program, log, false);
  const placement = file?.placement ?? unplaced;
  return {
    ...nothing(world),
    decisions,
    needs: image?.needs ?? [],
    file,
    parts: parts.map((part) => plannedPart(part, image, placement)),
    interpreter: linker && plannedInterpreter(linker.object, image, placement),
  };
}

function planOfNothing({ target }: MergeRequest, { all: messages }: Messages, world: World | undefined): MergePlan {
  return { target, world, parts: [], interpreter: undefined, decisions: [], messages, needs: [], file: undefined };
}

/** The target with all that the dynamic linker would load for it, and the request as it is below the sysroot. */
interface OpenedTarget {
  readonly inside: MergeRequest;
  readonly libraryFiles: LibraryFiles;
  readonly world: World;
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
  const world = messages.hasErrors ? undefined : wholeWorld(libraryFiles, inside);
  if (world && world.libc !== 'glibc' && world.libc !== 'musl')
    messages.refuse(`it is for ${systemTitle(world)}: only files for glibc and musl can be merged`);
  return world && { inside, libraryFiles, world };
}

const unplaced: Placement = { tables: 0, moved: 0, embeddedMoved: 0 };

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
  for (const [index, object] of objects.entries()) {
    yield { what: `reading ${object.path}`, before: index / (objects.length + 1) };
    const { image, log } = lift(object.file, object.view.soname ?? nameOf(object.path));
    messages.take(object, log, true);
    for (const what of image ? unsupportedPart(image, object) : []) messages.refuse(what, object);
    if (image) parts.push({ object, image });
  }
  return parts;
}

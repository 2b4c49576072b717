// What stands in the way of a merge, and what the output would lack.

import { mergedAlready } from '../decode/loadable.ts';
import { mergeCodes } from '../elf/codes.ts';
import { segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { Image } from '../ir/image.ts';
import { interpreterFacts } from '../loader/interpreter.ts';
import type { LoadedObject } from '../loader/object.ts';
import { placesLooked, titleOfObject } from '../loader/search.ts';
import { isStarted } from '../loader/tls.ts';
import { checkVersions } from '../loader/versions.ts';
import { otherSystemOf, systemTitle, type World } from '../loader/world.ts';
import { isCalled, isOfC, isSanitizer } from '../loader/libraryKinds.ts';
import { unique } from '../passes/join/join.ts';
import type { Messages } from './messages.ts';
import { hasInterpreter, type MergeRequest } from './request.ts';

/**
 * Whether the output needs all that the target needs, or would not start. What is missing is said; so is a dynamic
 * linker that does not fit.
 * @param linker goes into the output
 */
export function checkNeeds(
  messages: Messages,
  world: World,
  request: MergeRequest,
  linker: LoadedObject | undefined,
): void {
  const { interpreter: path } = world.program.view;
  const isLoaded = request.bare !== true && path !== undefined;
  if (!world.interpreter && !linker && isLoaded) messages.say(mergeCodes.interpreterMissing, { path });
  checkLibraries(messages, world, request);
  if (world.libc !== 'glibc') return;
  checkRelease(messages, world, linker);
  checkNeededVersions(messages, world, linker);
}

function checkLibraries(messages: Messages, world: World, request: MergeRequest): void {
  const isWhole = request.bare === true || (request.needed && request.libc === true && hasInterpreter(request));
  const fatal = world.missing.filter(({ isFatal }) => isFatal);
  for (const { name, neededBy, search } of unique(fatal, (missing) => missing.name)) {
    const code = isWhole && !request.except.includes(name) ? mergeCodes.libraryMissing : mergeCodes.libraryStays;
    messages.say(code, { name, object: titleOfObject(neededBy), places: placesLooked(search) }, neededBy);
  }
}

/** Whether the libraries, and the dynamic linker that goes into the output, define the versions that are needed. */
function checkNeededVersions(messages: Messages, world: World, linker: LoadedObject | undefined): void {
  const others = world.objects.filter((object) => object !== world.interpreter);
  const missing = new Set(world.missing.map(({ name }) => name));
  const checks = checkVersions(linker ? [...others, linker] : world.objects, missing);
  for (const { object, need, provider, severity } of checks) {
    if (severity !== 'error' || !need || !provider) continue;
    const [version, about] = [need.name, titleOfObject(object)];
    if (provider === linker)
      messages.say(mergeCodes.interpreterOfOther, { linker: linker.path, version, object: about }, object);
    else messages.say(mergeCodes.versionMissing, { provider: titleOfObject(provider), version, object: about }, object);
  }
}

/**
 * A dynamic linker of another release than its C library would define all versions, and yet lay out otherwise what both
 * share.
 */
function checkRelease(
  messages: Messages,
  { libc, context, objects, interpreter }: World,
  linker: LoadedObject | undefined,
): void {
  if (!linker || linker === interpreter) return;
  const own = interpreterFacts(libc, linker.file, context.platform).release;
  const library = objects.find((object) => isCalled(object, 'libc.so.6'));
  const other = library && interpreterFacts(libc, library.file, context.platform).release;
  if (library && own !== undefined && other !== undefined && own !== other)
    messages.say(
      mergeCodes.otherRelease,
      { linker: linker.path, release: `2.${own}`, object: library.path, other: `2.${other}` },
      library,
    );
}

/** Why a dynamic linker has to load what is made of a target, in words that may follow its name (R52). */
export function whyNotBare(world: World): string | undefined {
  const { program, objects, interpreter, libc } = world;
  if (libc !== 'glibc' && libc !== 'musl') return `it is for ${systemTitle(world)}`;
  if (program.file.header.entry === 0 || !isStarted(world))
    return 'it is a library: only a program can be started without a dynamic linker';
  const isNeeded = (library: LoadedObject): boolean => objects.some(({ needed }) => needed.includes(library));
  // glibc's dynamic linker alone is no C library: who needs it wants thread-local variables.
  const library = objects.find((object) => isOfC(object) && (object !== interpreter || libc === 'musl'));
  return library && isNeeded(library)
    ? `it needs ${titleOfObject(library)}, a C library, which only its own dynamic linker can set up: ` +
        '--self-contained takes both in'
    : undefined;
}

/** Says what stands in the way of a program that no dynamic linker loads. @param inside what goes into it */
export function checkBare(
  messages: Messages,
  world: World,
  { opened = [], preloadable = false }: MergeRequest,
  inside: readonly LoadedObject[],
): void {
  const why = whyNotBare(world);
  if (why !== undefined) messages.refuse(why);
  else
    for (const object of world.objects)
      if (!inside.includes(object) && object !== world.interpreter)
        messages.refuse(`${titleOfObject(object)} stays outside, and nobody would load it`);
  if (opened.length > 0) messages.refuse('nobody could open libraries at run time: it has no C library');
  if (preloadable) messages.refuse('without a dynamic linker nobody looks at LD_PRELOAD');
}

/** Why no library was chosen, as the end of a sentence. */
export function reasonOfNothing(world: World, { needed, sources, only }: MergeRequest): string {
  const { missing, objects } = world;
  const first = objects.find(isSanitizer);
  if (needed && first) return `: ${titleOfObject(first)} must stay a library of its own, the first that is loaded`;
  if (missing.length > 0) return ': none of the libraries that it needs besides the C library is found';
  if (needed && objects.length > 1) return ': it needs nothing but what stays outside; --libc takes the C library in';
  if (needed) return ': it needs no library';
  if (sources.length + only.length > 0) return '';
  return ': no library is named, and not all that it needs is asked for (--needed)';
}

/** What would be lost of a single file. */
export function unsupportedPart({ manifest, unwind, sections }: Image, object: LoadedObject): string[] {
  const { view, file } = object;
  const system = otherSystemOf(object);
  // Without the header nobody found the descriptions before: musl-gcc links that way.
  const hasIndex = file.segments.some(({ type }) => type === frameIndex);
  const isIndexEmpty = unwind === undefined || unwind.index.count === 0;
  const hasFrames = sections.some(({ name, size }) => name === '.eh_frame' && size > longestEmptyFrames);
  const problems: string[] = [];
  if (system !== undefined) problems.push(`it is for ${system}`);
  if (manifest.length > 1) problems.push(mergedAlready);
  if (view.requests.some(({ kind }) => kind !== 'NEEDED'))
    problems.push('it is a filter: other files stand for its symbols (DT_FILTER, DT_AUXILIARY)');
  if (hasIndex && isIndexEmpty && hasFrames)
    problems.push('its index of frame descriptions (.eh_frame_hdr) is empty: exceptions would not pass through it');
  return problems;
}

/** A terminator alone is no description. */
const longestEmptyFrames = 8;
const frameIndex = valueOf(segmentTypes, 'GNU_EH_FRAME');

export function unsupported({ program }: World, { opened = [] }: MergeRequest): string[] {
  return opened.length > 0 && program.view.interpreter === undefined
    ? ['a library has no handle by which what is opened could be found in it: only a program can bring that along']
    : [];
}

// What stands in the way of a merge, and what the output would lack.

import { mergeCodes } from '../elf/codes.ts';
import { segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { Image } from '../ir/image.ts';
import { interpreterFacts } from '../loader/interpreter.ts';
import type { LoadedObject } from '../loader/object.ts';
import { placesLooked, titleOfObject } from '../loader/search.ts';
import { checkVersions } from '../loader/versions.ts';
import { otherSystemOf, type World } from '../loader/world.ts';
import { isCalled, isSanitizer } from '../passes/gather.ts';
import { unique } from '../passes/join.ts';
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
  const {
    program: { view },
    interpreter,
  } = world;
  if (!interpreter && !linker && view.interpreter !== undefined)
    messages.say(mergeCodes.interpreterMissing, { path: view.interpreter });
  const isWhole = request.needed && request.libc === true && hasInterpreter(request);
  const fatal = unique(
    world.missing.filter(({ isFatal }) => isFatal),
    ({ name }) => name,
  );
  for (const { name, neededBy, search } of fatal) {
    const code = isWhole && !request.except.includes(name) ? mergeCodes.libraryMissing : mergeCodes.libraryStays;
    messages.say(code, { name, object: titleOfObject(neededBy), places: placesLooked(search) }, neededBy);
  }
  checkRelease(messages, world, linker);
  const objects = linker ? [...world.objects.filter((object) => object !== interpreter), linker] : world.objects;
  const missing = new Set(world.missing.map(({ name }) => name));
  for (const { object, need, provider, severity } of world.libc === 'glibc' ? checkVersions(objects, missing) : []) {
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
  if (!linker || libc !== 'glibc' || linker === interpreter) return;
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

/** Why no library was chosen, as the end of a sentence. */
export function reasonOfNothing(world: World, { needed, sources, only }: MergeRequest): string {
  const { missing, objects } = world;
  const first = objects.find(isSanitizer);
  if (needed && first) return `: ${titleOfObject(first)} must stay a library of its own, the first that is loaded`;
  if (missing.length > 0) return ': none of the libraries that it needs besides the C library is found';
  if (needed)
    return objects.length > 1
      ? ': it needs nothing but what stays outside; --libc takes the C library in'
      : ': it needs no library';
  return sources.length + only.length === 0
    ? ': no library is named, and not all that it needs is asked for (--needed)'
    : '';
}

/** What would be lost of a single file. */
export function unsupportedPart({ manifest, unwind, sections }: Image, object: LoadedObject): string[] {
  const { view, file } = object;
  const system = otherSystemOf(object);
  // Without the header nobody found the descriptions before: musl-gcc links that way.
  const hasIndex = file.segments.some(({ type }) => type === frameIndex);
  return [
    ...(system === undefined ? [] : [`it is for ${system}`]),
    ...(manifest.length > 1 ? ['it is the output of a merge: merge the files that it was made of'] : []),
    ...(view.requests.some(({ kind }) => kind !== 'NEEDED')
      ? ['it is a filter: other files stand for its symbols (DT_FILTER, DT_AUXILIARY)']
      : []),
    ...(hasIndex &&
    (unwind === undefined || unwind.index.count === 0) &&
    sections.some(({ name, size }) => name === '.eh_frame' && size > longestEmptyFrames)
      ? ['its index of frame descriptions (.eh_frame_hdr) is empty: exceptions would not pass through it']
      : []),
  ];
}

/** A terminator alone is no description. */
const longestEmptyFrames = 8;
const frameIndex = valueOf(segmentTypes, 'GNU_EH_FRAME');

export function unsupported({ program }: World, { opened = [] }: MergeRequest): string[] {
  const { machine } = program.file;
  return [
    ...(machine.name === 'x86-64' ? [] : [`${machine.title}: only x86-64 can be merged so far`]),
    ...(opened.length > 0 && program.view.interpreter === undefined
      ? ['a library has no handle by which what is opened could be found in it: only a program can bring that along']
      : []),
  ];
}

// The tree of dependencies: what an object of a world needs or who needs it, how each was found, and every place that
// was looked at.

import { nameOf } from '../../base/files.ts';
import { counted } from '../../base/text.ts';
import type { LoadedObject, Outcome, Place as LookedAt, Request, Search } from '../../loader/object.ts';
import { rules, type RuleId } from '../../loader/rules.ts';
import { expandTokens, placesLooked, tellingPlaces, titleOfObject } from '../../loader/search.ts';
import type { Missing } from '../../loader/scope.ts';
import { systemTitle, type World } from '../../loader/world.ts';
import { code, harmless, plain } from '../markdown.ts';

/** One line of the tree. */
export interface Dependency {
  readonly name: string;
  /** Undefined when it is missing. */
  readonly object: LoadedObject | undefined;
  /** How it was found, in a few words. */
  readonly how: string;
  readonly isMissing: boolean;
  /** Whether it is left open if it is there. */
  readonly isOpen?: boolean;
  readonly isAlreadyShown: boolean;
  readonly isCycle: boolean;
  readonly hasChildren: boolean;
  /** Markdown. */
  readonly detail: string;
}

/** The object of a world with a path, as the loader calls it or without symbolic links. */
export function objectAt(world: World, path: string): LoadedObject | undefined {
  return (
    world.objects.find((object) => object.path === path) ?? world.objects.find((object) => object.realPath === path)
  );
}

/** What an object needs, in the order of its entries, with what is missing. */
export function needsOf(world: World, object: LoadedObject): Dependency[] {
  const missing = missingBy(world, object);
  const isAsked = (name: string, other: LoadedObject): boolean =>
    other.names.includes(name) || other.path === name || other.view.soname === name;
  const requested = [...new Set(object.view.requests.map((request) => askedName(world, object, request)))].flatMap(
    (name): Dependency[] => {
      const lost = missing.find((each) => each.name === name);
      if (lost) return [missingNode(world, lost)];
      const found = object.needed.find((other) => isAsked(name, other));
      return found ? [foundNode(world, object, found, name)] : [];
    },
  );
  const known = new Set(requested.map(({ object: found }) => found));
  const preloaded = object.isProgram
    ? world.objects.filter(
        (other) =>
          other.search &&
          !other.isProgram &&
          (other.loader === undefined || other.loader === object) &&
          !known.has(other) &&
          !object.needed.includes(other),
      )
    : [];
  const others = [...object.needed.filter((other) => !known.has(other)), ...preloaded].map((other) =>
    foundNode(world, object, other, other.names[0] ?? other.path),
  );
  return [
    ...others,
    ...requested,
    ...missing.filter(({ request }) => !request).map((lost) => missingNode(world, lost)),
  ];
}

/** Who needs an object in this world, in load order. */
export function neededByOf(world: World, object: LoadedObject): Dependency[] {
  return object.neededBy.map((other) => ({
    name: titleOf(other),
    object: other,
    how: howFound(world, other),
    isMissing: false,
    isAlreadyShown: false,
    isCycle: reaches(object, other),
    hasChildren: other.neededBy.length > 0,
    detail: detailOf(world, other),
  }));
}

/** What became of the request of a dynamic entry of the program; undefined for entries that ask for no library. */
export function dependencyAt(world: World, row: number): Dependency | undefined {
  const request = world.program.view.requests.find((each) => each.row === row);
  const asked = request && askedName(world, world.program, request);
  return needsOf(world, world.program).find(({ name }) => name === asked);
}

/** The name that a request means: glibc fills in tokens such as $ORIGIN. */
function askedName({ libc, context }: World, object: LoadedObject, { name }: Request): string {
  return libc === 'glibc' ? expandTokens(context, object, name) : name;
}

function foundNode(world: World, parent: LoadedObject, object: LoadedObject, name: string): Dependency {
  const first = object.loader ?? (object.search ? world.program : object.neededBy[0]);
  return {
    name,
    object,
    how: howFound(world, object),
    isMissing: false,
    isAlreadyShown: first !== undefined && first !== parent,
    isCycle: reaches(object, parent),
    hasChildren: object.needed.length > 0 || missingBy(world, object).length > 0,
    detail: detailOf(world, object),
  };
}

function missingNode(world: World, lost: Missing): Dependency {
  const { search, name } = lost;
  const detail =
    lost.isOpen === true
      ? `**Left open.** ${ruleText(limitRule(world))}`
      : `**Not found.** ${lost.isFatal ? 'The program does not start.' : 'It goes on without.'}`;
  return {
    name,
    object: undefined,
    how: lostWords(world, lost),
    isMissing: true,
    ...(lost.isOpen === true && { isOpen: true }),
    isAlreadyShown: false,
    isCycle: false,
    hasChildren: false,
    detail: lost.isOpen === true && search.places.length === 0 ? detail : [detail, placesText(search)].join('\n\n'),
  };
}

/** `not found`, or why it is left open whether it is there. */
function lostWords(world: World, { isOpen }: Missing): string {
  return isOpen === true ? `left open: ${limitText(world) ?? ''}` : 'not found';
}

/** Why a world is not whole, in a few words; undefined where it is. */
export function limitText(world: World): string | undefined {
  if (world.limit === 'root')
    return `the root of ${world.libc === 'bionic' ? 'Android' : systemTitle(world)} is not here`;
  return world.limit === 'rules' ? `the rules of ${systemTitle(world)} are not known here` : undefined;
}

/** The rule that says so. */
export function limitRule({ limit }: World): RuleId {
  return limit === 'rules' ? 'unknownRules' : 'rootMissing';
}

/**
 * The libraries that an object asks for and that were not found, each once; with the program's stand those that were to
 * be preloaded.
 */
export function missingBy({ missing }: World, object: LoadedObject): Missing[] {
  const own = missing.filter(({ neededBy }) => neededBy === object);
  return own.filter(({ name }, index) => own.findLastIndex((each) => each.name === name) === index);
}

/** What is missing in a world, each library once for every object that needs it, in load order. */
export function missingIn(world: World): Missing[] {
  return world.objects.flatMap((object) => missingBy(world, object));
}

/**
 * A line about a library that is missing, as ldd(1) has them, with where it was looked for; of another system's what is
 * needed to look.
 */
export function missingText(world: World, { name, neededBy, search, isOpen }: Missing): string {
  const hasPlaces = tellingPlaces(search).some(({ outcome }) => outcome !== 'no root');
  const looked = hasPlaces || isOpen !== true ? `; looked for in ${placesLooked(search)}` : '';
  const limit = isOpen === true ? `: ${limitText(world) ?? ''}${world.limit === 'root' ? ' (--sysroot)' : ''}` : '';
  return `${name} => ${isOpen === true ? 'left open' : 'not found'}, needed by ${neededBy.path}${looked}${limit}`;
}

/** Whether `from` needs `to`, over others or at once. */
function reaches(from: LoadedObject, to: LoadedObject): boolean {
  const seen = new Set([from]);
  for (const object of seen)
    for (const needed of object.needed) {
      if (needed === to) return true;
      seen.add(needed);
    }
  return false;
}

/** By which name an object is called in sentences. */
export function titleOf(object: LoadedObject): string {
  return object.isProgram ? nameOf(object.path) : titleOfObject(object);
}

/** Where a rule looks, in a few words. */
const places: Partial<Record<RuleId, string>> = {
  slash: 'its path',
  rpath: 'DT_RPATH',
  programRpath: "the program's DT_RPATH",
  libraryPath: 'LD_LIBRARY_PATH',
  runpath: 'DT_RUNPATH',
  cache: 'ld.so.cache',
  cacheHwcaps: 'ld.so.cache, for better CPUs',
  configuration: 'the folders of ld.so.conf',
  systemFolders: 'the default folders',
  noDefaultFolders: 'ld.so.cache',
  muslSlash: 'its path',
  muslLibraryPath: 'LD_LIBRARY_PATH',
  muslRpath: 'DT_RUNPATH or DT_RPATH',
  muslSystemFolders: 'the default folders',
  bionicSlash: 'its path',
  bionicLibraryPath: 'LD_LIBRARY_PATH',
  bionicRunpath: 'DT_RUNPATH',
  bionicDefaultFolders: 'the default folders',
  bionicNamespaceFolders: "the namespace's folders",
  bionicLinkedNamespace: 'a linked namespace',
  bionicNotAccessible: 'the namespace',
  freebsdSlash: 'its path',
  freebsdRpath: 'DT_RPATH',
  freebsdProgramRpath: "the program's DT_RPATH",
  freebsdLibraryPath: 'LD_LIBRARY_PATH',
  freebsdRunpath: 'DT_RUNPATH',
  freebsdHints: 'ld-elf.so.hints',
  freebsdNoDefaultFolders: 'ld-elf.so.hints',
  freebsdStandardFolders: 'the default folders',
  freebsdLibmap: 'libmap.conf',
};

/** `ld.so.cache`, `DT_RUNPATH of libfoo.so`. */
export function placeWords(rule: RuleId | undefined, owner: LoadedObject | undefined): string {
  const words = (rule && places[rule]) ?? 'another name';
  return owner && rule !== 'programRpath' && rule !== 'freebsdProgramRpath' ? `${words} of ${titleOf(owner)}` : words;
}

/** Whether an object lies inside the program's file: a dynamic linker that was put there. */
export function isInside({ realPath }: LoadedObject): boolean {
  return realPath === '';
}

/** The path of the file that holds an object. */
export function holderOf({ program }: World, object: LoadedObject): string {
  return isInside(object) ? program.path : object.path;
}

/** How an object came into the world, in a few words. */
export function howFound(world: World, object: LoadedObject): string {
  if (object.isProgram) return 'the file itself';
  if (object === world.interpreter) return isInside(object) ? 'the dynamic linker inside' : 'the dynamic linker itself';
  return placeWords(object.search?.rule, object.search?.owner);
}

/** `needed by this file, found through ld.so.cache`, for a sentence. */
export function originText(world: World, object: LoadedObject): string {
  if (object.isProgram || object === world.interpreter) return howFound(world, object);
  return `${whoNeeds(world, object)}, found through ${howFound(world, object)}`;
}

function whoNeeds(world: World, { neededBy }: LoadedObject): string {
  const [first, ...others] = neededBy;
  if (!first) return 'preloaded';
  if (neededBy.includes(world.program)) return 'needed by this file';
  return `needed by ${titleOf(first)}${others.length > 0 ? ` and ${counted(others.length, 'other')}` : ''}`;
}

/** What became of a place, in words. */
const outcomes: Record<Outcome, string> = {
  found: 'found',
  absent: 'not there',
  'wrong class': 'of the other class (32 or 64 bits), passed over',
  'wrong machine': 'for another CPU, passed over',
  unloadable: "can't be loaded",
  'not listed': 'has no entry for it',
  excluded: 'in a default folder, which DF_1_NODEFLIB forbids',
  relative: 'relative: depends on the folder that the program is started in',
  mapped: 'gives another name for it',
  'not accessible': 'not taken by the namespace, passed over',
  'no root': "not looked at: that system's root is not here",
};

export function outcomeWords({ outcome, problem }: LookedAt): string {
  return outcomes[outcome] + (problem === undefined ? '' : `: ${problem}`);
}

/** Markdown: every place that was looked at, with the rules that led there. */
export function placesText(search: Search): string {
  const looked = tellingPlaces(search);
  if (looked.length === 0) return 'No place was left to look at.';
  const used = [...new Set(looked.map(({ rule }) => rule))];
  const lines = looked.map(
    (place) =>
      `- ${code(place.path)} — ${harmless(outcomeWords(place))} (${plain(placeWords(place.rule, place.owner))})`,
  );
  const left = search.places.length - looked.length;
  return [
    lines.join('\n'),
    left > 0 ? `And ${counted(left, 'subfolder')} for better CPUs, which are not there.` : '',
    ...used.map(ruleText),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A rule as a paragraph of Markdown: its sentence and its source. */
export function ruleText(id: RuleId): string {
  const { sentence, source } = rules[id];
  return `${plain(sentence)} *${plain(source)}*`;
}

function detailOf(world: World, object: LoadedObject): string {
  const by = object.neededBy.map(titleOf).join(', ');
  const holder = code(holderOf(world, object));
  const isLink = !isInside(object) && object.realPath !== object.path;
  return [
    isLink ? `${holder} → ${code(object.realPath)}` : holder,
    by === '' ? '' : `Needed by ${plain(by)}.`,
    object.search ? placesText(object.search) : plain(howFound(world, object)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

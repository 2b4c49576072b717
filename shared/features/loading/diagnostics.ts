// What the dynamic linker would meet when it loads a file: missing libraries, undefined symbols, versions that are not
// there, and what only a careful reader would ask about. Found without running anything.

import type { ElfFile } from '../../decode/file.ts';
import { fieldAt } from '../../base/table.ts';
import { counted } from '../../base/text.ts';
import { Log, type Code, type Diagnostic } from '../../base/log.ts';
import { dynamicOf } from '../../decode/dynamic.ts';
import { segmentTypes, symbolTypes } from '../../elf/constants.ts';
import { loadingCodes } from '../../elf/codes.ts';
import { vernauxLayout } from '../../elf/layouts.ts';
import { valueOf } from '../../elf/names.ts';
import { bindWithCandidates, distinctReferences, type BindingDetails } from '../../loader/bind.ts';
import { isUnique, isWeak, typeOf, type LookupClass } from '../../loader/lookup.ts';
import { nameOfSymbol, type LoadedObject } from '../../loader/object.ts';
import { shadowedRules, undefinedRules, type RuleId } from '../../loader/rules.ts';
import { placesLooked } from '../../loader/search.ts';
import { systemTitle, versionChecks, type World } from '../../loader/world.ts';
import { missingBy, titleOf } from './dependencies.ts';
import { compareReleases, neededVersionsOf, releaseOf, symbolNames } from './floor.ts';
import { symbolText } from './loading.ts';

type At = Diagnostic['at'];
type Add = (code: Code, at: At, values: Readonly<Record<string, string | number>>) => void;

/** A distinct reference of an object and what it is bound to. */
interface Use extends BindingDetails {
  readonly object: LoadedObject;
  readonly symbol: number;
  readonly class: LookupClass;
}

const wholeFile = { offset: 0, size: 0 };
/** References that are looked up between two pauses. */
const step = 100;

/**
 * The messages about a world, each at a place of the program's own file. Yields now and then, so that long work can be
 * interrupted; the messages are the result.
 * Nothing is said of a file whose dynamic linker is not there: its libraries are elsewhere.
 * @param floor the oldest glibc that files have to run on: `2.31`
 */
export function* loadingDiagnostics(world: World, floor?: string): Generator<undefined, readonly Diagnostic[]> {
  const log = new Log();
  const add: Add = (code, at, values) => log.add(code, at, values);
  if (floor !== undefined) addFloor(world, floor, add);
  if (!isWhole(world, add)) return log.diagnostics;
  addMissing(world, add);
  addVersions(world, add);
  addCycles(world, add);
  const uses: Use[] = [];
  const defined = new Map<
    string,
    { readonly name: string; count: number; readonly first: LoadedObject; readonly second: LoadedObject }
  >();
  const seen = new Set<string>();
  let left = step;
  for (const object of world.objects) {
    for (const { symbol, class: lookupClass } of distinctReferences(object)) {
      if (--left === 0) {
        yield undefined;
        left = step;
      }
      const use = { object, symbol, class: lookupClass, ...bindWithCandidates(world, object, symbol, lookupClass) };
      if (object.isProgram || !use.definition) uses.push(use);
      noteTwice(world, use, seen, defined);
    }
  }
  addBindings(world, uses, add);
  for (const { name, count, first, second } of defined.values())
    add(loadingCodes.defined, neededPlace(world, first), {
      provider: titleOf(first),
      other: titleOf(second),
      count: counted(count, 'symbol'),
      name,
    });
  return log.diagnostics;
}

/** Whether there is a root to speak of; says what is missing of it. */
function isWhole(world: World, add: Add): boolean {
  const {
    interpreter,
    limit,
    libc,
    program: { view },
  } = world;
  if (limit === 'rules') add(loadingCodes.systemUnknown, systemPlace(world), { system: systemTitle(world) });
  else if (limit === 'root') add(loadingCodes.rootMissing, systemPlace(world), { system: systemTitle(world) });
  else if (!interpreter && view.interpreter !== undefined)
    add(loadingCodes.interpreterMissing, interpreterPlace(world), { path: view.interpreter });
  // Roots of Android and FreeBSD are told by more than that file: in a copy its link may lead nowhere.
  return limit === undefined && (interpreter !== undefined || libc === 'bionic' || libc === 'freebsd');
}

/** What says which system the program is for. */
function systemPlace(world: World): At {
  return world.system?.at ?? interpreterPlace(world);
}

/**
 * The DT_NEEDED entry by which a library came into the world: its own, or that of the library that led to it; the whole
 * file for preloaded ones.
 */
function neededPlace(world: World, object: LoadedObject): At {
  for (let each: LoadedObject | undefined = object; each; each = each.loader ?? each.neededBy[0]) {
    const { names, view } = each;
    const place = entryPlace(world, (name) => names.includes(name) || view.soname === name);
    if (place) return place;
    if (each.isProgram) break;
  }
  return wholeFile;
}

function entryPlace({ program }: World, isWanted: (name: string) => boolean): At | undefined {
  const request = program.view.requests.find(({ name }) => isWanted(name));
  const dynamic = dynamicOf(program.file);
  return request && dynamic && fieldAt(dynamic.table, 'value', request.row);
}

function interpreterPlace({ program: { file } }: World): At {
  const segment = file.segments.find((each) => each.type === interpreterSegment);
  return segment ? { offset: segment.offset, size: segment.fileSize } : wholeFile;
}

function symbolPlace(
  {
    program: {
      view: { symbols },
    },
  }: World,
  row: number,
): At {
  return { offset: symbols.offset + row * symbols.stride, size: symbols.layout.size };
}

/** Each library once, where it is needed first. */
function addMissing(world: World, add: Add): void {
  const told = new Set<string>();
  for (const object of world.objects) {
    for (const { name, search, isFatal } of missingBy(world, object)) {
      if (!isFatal || told.has(name)) continue;
      told.add(name);
      const own = object.isProgram ? entryPlace(world, (each) => each === name) : undefined;
      add(
        object.isProgram ? loadingCodes.libraryMissing : loadingCodes.neededLibraryMissing,
        own ?? neededPlace(world, object),
        { name, object: titleOf(object), places: placesLooked(search) },
      );
    }
  }
}

/** Outcomes of version checks that are no news. */
const isPassed: ReadonlySet<RuleId> = new Set<RuleId>([
  'versionPresent',
  'weakVersionMissing',
  'freebsdVersionPresent',
  'freebsdWeakVersionMissing',
  'bionicVersionedFilePresent',
]);

/** The versions that a program needs and its libraries, which are there, have not. */
export function missingVersionsOf(
  world: World,
): { readonly version: string; readonly library: string; readonly provider: ElfFile }[] {
  return versionChecks(world).flatMap(({ object, need, provider, severity }) =>
    severity === 'error' && need && provider && object === world.program
      ? [{ version: need.name, library: need.file, provider: provider.file }]
      : [],
  );
}

function addVersions(world: World, add: Add): void {
  for (const { object, need, provider, rule } of versionChecks(world)) {
    if (!need || isPassed.has(rule)) continue;
    const place = object.isProgram ? { offset: need.offset, size: vernauxLayout.size } : neededPlace(world, object);
    if (!provider)
      add(loadingCodes.versionOfNothing, place, {
        library: need.file,
        version: need.name,
        object: object.isProgram ? 'this file' : titleOf(object),
      });
    else
      add(
        rule === 'noVersionInformation' ? loadingCodes.versionInformationMissing : loadingCodes.versionMissing,
        place,
        { provider: titleOf(provider), version: need.name, object: object.isProgram ? 'this file' : titleOf(object) },
      );
  }
}

/**
 * Groups of objects that need each other (Tarjan, Depth-first search and linear graph algorithms, 1972), without
 * recursion of the engine's own: chains of libraries are short.
 */
function addCycles(world: World, add: Add): void {
  const order = new Map<LoadedObject, number>();
  const lows = new Map<LoadedObject, number>();
  const stack: LoadedObject[] = [];
  const visit = (object: LoadedObject): number => {
    order.set(object, order.size);
    let low = order.get(object) ?? 0;
    stack.push(object);
    for (const needed of object.needed) {
      if (!order.has(needed)) low = Math.min(low, visit(needed));
      else if (stack.includes(needed)) low = Math.min(low, order.get(needed) ?? low);
    }
    lows.set(object, low);
    if (low !== order.get(object)) return low;
    const group = stack.splice(stack.indexOf(object));
    if (group.length > 1) add(loadingCodes.cycle, neededPlace(world, object), { names: group.map(titleOf).join(', ') });
    return low;
  };
  for (const object of world.objects) if (!order.has(object)) visit(object);
}

/**
 * Two libraries that both define a strong symbol which somebody uses. A program that replaces a library's symbol does
 * so on purpose.
 */
function noteTwice(
  { program, interpreter }: World,
  { object, symbol, definition, passed }: Use,
  seen: Set<string>,
  found: Map<
    string,
    { readonly name: string; count: number; readonly first: LoadedObject; readonly second: LoadedObject }
  >,
): void {
  if (
    !definition ||
    definition.object === program ||
    definition.object === interpreter ||
    isWeak(definition.object.view, definition.row) ||
    isUnique(definition.object.view, definition.row)
  )
    return;
  for (const other of passed) {
    // libc and the dynamic linker are built together and share some functions.
    if (other.object === interpreter) continue;
    if (
      !shadowedRules.has(other.rule) ||
      other.object.isProgram ||
      isWeak(other.object.view, other.row) ||
      other.object.view.symbols.get.shndx(other.row) === 0
    )
      continue;
    const name = nameOfSymbol(object.view, symbol);
    const key = `${definition.object.path} ${other.object.path}`;
    if (seen.has(`${key} ${name}`)) continue;
    seen.add(`${key} ${name}`);
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { name, count: 1, first: definition.object, second: other.object });
  }
}

const interpreterSegment = valueOf(segmentTypes, 'INTERP');

function addBindings(world: World, uses: readonly Use[], add: Add): void {
  const { program } = world;
  const isComplete = !world.missing.some(({ isFatal }) => isFatal);
  // What follows from a missing library or version is not said again.
  const refused = new Set(
    versionChecks(world).flatMap(({ need, rule }) =>
      need && (rule === 'versionMissing' || rule === 'freebsdVersionMissing') ? [`${need.name} ${need.file}`] : [],
    ),
  );
  const isOwnFault = ({ version }: Use): boolean =>
    (isComplete ||
      (version?.file !== undefined && world.objects.some(({ names }) => names.includes(version.file ?? '')))) &&
    !refused.has(`${version?.name} ${version?.file}`);
  const lost = uses.filter(
    (use) => !use.definition && use.rule !== 'bionicCopy' && undefinedRules.has(use.rule) && isOwnFault(use),
  );
  const isExecutable = program.view.interpreter !== undefined;
  addUndefined(world, isExecutable, lost, add);
  const own = uses.filter(({ object }) => object === program);
  for (const use of own) addMisfit(world, use, add);
  if (!isComplete) return;
  addUnused(world, own, add);
  addIndirect(world, own, add);
}

/** A library may leave symbols to whoever loads it; a program may not. */
function addUndefined(world: World, isExecutable: boolean, lost: readonly Use[], add: Add): void {
  const byObject = groupBy(lost, ({ object }) => object);
  for (const [object, uses] of byObject) {
    const [first] = uses;
    if (!first) continue;
    const values = {
      count: counted(uses.length, 'symbol'),
      name: symbolText(object, first.symbol),
      object: titleOf(object),
    };
    if (!isExecutable) {
      if (object.isProgram) add(loadingCodes.undefinedInLibrary, symbolPlace(world, first.symbol), values);
    } else if (!object.isProgram) add(loadingCodes.undefinedOfLibrary, neededPlace(world, object), values);
    else
      for (const { symbol } of uses)
        add(loadingCodes.undefinedSymbol, symbolPlace(world, symbol), { name: symbolText(object, symbol) });
  }
}

const types = {
  OBJECT: 'a variable',
  COMMON: 'a variable',
  FUNC: 'a function',
  IFUNC: 'a function',
  TLS: 'a thread-local variable',
};
const typeWords = new Map<number, string>(
  Object.entries(types).map(([name, words]) => [valueOf(symbolTypes, name), words]),
);

function addMisfit(world: World, { object, symbol, class: lookupClass, definition, rule }: Use, add: Add): void {
  if (rule === 'bionicCopy')
    add(loadingCodes.copyUnsupported, symbolPlace(world, symbol), { name: symbolText(object, symbol) });
  if (!definition || (definition.object === object && lookupClass !== 'copy')) return;
  const provider = titleOf(definition.object);
  const name = symbolText(object, symbol);
  const [type, other] = [
    typeWords.get(typeOf(object.view, symbol)),
    typeWords.get(typeOf(definition.object.view, definition.row)),
  ];
  if (type !== undefined && other !== undefined && type !== other)
    add(loadingCodes.otherType, symbolPlace(world, symbol), { name, type, other, provider });
  const [size, otherSize] = [
    object.view.symbols.get.size(symbol),
    definition.object.view.symbols.get.size(definition.row),
  ];
  if (lookupClass === 'copy' && size !== otherSize)
    add(loadingCodes.otherSize, symbolPlace(world, symbol), {
      name,
      size: counted(size, 'byte'),
      other: String(otherSize),
      provider,
    });
}

function addUnused(world: World, own: readonly Use[], add: Add): void {
  const { program } = world;
  const used = new Set(own.map(({ definition }) => definition?.object));
  const versioned = new Set(neededVersionsOf(program.file).map(({ need }) => need.file));
  for (const object of new Set(program.needed)) {
    const isAsked =
      object.names.some((name) => versioned.has(name)) ||
      (object.view.soname !== undefined && versioned.has(object.view.soname));
    // A filter library stands for others; the dynamic linker is there in any case.
    const isOther = object === world.interpreter || object.view.requests.some(({ kind }) => kind !== 'NEEDED');
    if (!used.has(object) && !isAsked && !isOther)
      add(loadingCodes.unusedLibrary, neededPlace(world, object), { name: titleOf(object) });
  }
}

function addIndirect(world: World, own: readonly Use[], add: Add): void {
  const { program } = world;
  const direct = new Set(program.needed);
  const indirect = own.filter(
    ({ symbol, definition }) =>
      definition &&
      definition.object !== program &&
      definition.object !== world.interpreter &&
      definition.object.loader !== undefined &&
      !direct.has(definition.object) &&
      program.view.symbols.get.shndx(symbol) === 0 &&
      !isWeak(program.view, symbol),
  );
  for (const [provider, uses] of groupBy(indirect, ({ definition }) => definition?.object)) {
    const [first] = uses;
    if (provider && first)
      add(loadingCodes.indirectLibrary, symbolPlace(world, first.symbol), {
        provider: titleOf(provider),
        count: counted(uses.length, 'symbol') + (uses.length === 1 ? ' is' : ' are'),
        name: symbolText(program, first.symbol),
      });
  }
}

function addFloor({ program }: World, floor: string, add: Add): void {
  for (const { need, symbols } of neededVersionsOf(program.file)) {
    const found = releaseOf(need.name);
    if (found?.family === 'GLIBC' && compareReleases(found.release, floor) > 0)
      add(
        loadingCodes.floor,
        { offset: need.offset, size: vernauxLayout.size },
        {
          release: found.release,
          floor,
          symbols: symbols.length > 0 ? symbolNames(program.file, symbols, mostNamed) : need.name,
        },
      );
  }
}

const mostNamed = 8;

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

// What the dynamic linker would do, as JSON values (docs/json.md).

import { hex } from '../../base/text.ts';
import { namesOf } from '../../decode/words.ts';
import { bind, bindWithCandidates, distinctReferences } from '../../loader/bind.ts';
import { typeOf, type LookupClass } from '../../loader/lookup.ts';
import { nameOfSymbol, type LoadedObject, type Place } from '../../loader/object.ts';
import type { Missing } from '../../loader/scope.ts';
import type { VersionCheck } from '../../loader/versions.ts';
import { versionChecks, type World } from '../../loader/world.ts';
import type { ElfFile } from '../../decode/file.ts';
import { howFound, isInside, limitText, missingIn, titleOf } from './dependencies.ts';
import { floorsOf, neededVersionsOf, otherSystem, symbolNames } from './floor.ts';

type Json = Record<string, unknown>;

const placeJson = ({ path, outcome, rule, owner, problem }: Place): Json => ({
  path,
  outcome,
  rule,
  ...(owner && { owner: owner.path }),
  ...(problem !== undefined && { problem }),
});

/** The libraries of a world in load order, what is missing, and the version checks that failed. */
export function dependenciesJson(world: World): Json {
  const { program, interpreter, objects, libc, facts, initialisers, system } = world;
  const left = limitText(world);
  return {
    file: program.path,
    ...(libc !== 'none' && { libc }),
    ...(system && { system: system.name }),
    ...(left !== undefined && { leftOpen: left }),
    ...(facts.release !== undefined && { release: `2.${facts.release}` }),
    ...(interpreter && { interpreter: interpreter.path }),
    objects: objects.map((object) => objectJson(world, object)),
    missing: missingIn(world).map(missingJson),
    versions: versionChecks(world)
      .filter(({ severity }) => severity !== 'good')
      .map(checkJson),
    initialisers: initialisers.map(({ path }) => path),
  };
}

function objectJson(world: World, object: LoadedObject): Json {
  const { search } = object;
  return {
    name: object.isProgram ? titleOf(object) : object.names[0],
    path: object.path,
    ...(!isInside(object) && { realPath: object.realPath }),
    how: howFound(world, object),
    ...(search?.rule && { rule: search.rule }),
    ...(search?.owner && { owner: search.owner.path }),
    needed: object.needed.map(({ path }) => path),
    neededBy: object.neededBy.map(({ path }) => path),
    places: search?.places.map(placeJson) ?? [],
  };
}

function missingJson({ name, neededBy, search, isFatal, isOpen = false }: Missing): Json {
  return {
    name,
    neededBy: neededBy.path,
    fatal: isFatal,
    ...(isOpen && { open: true }),
    places: search.places.map(placeJson),
  };
}

function checkJson({ object, need, provider, rule, severity }: VersionCheck): Json {
  return {
    object: object.path,
    ...(need && { version: need.name, of: need.file }),
    ...(provider && { provider: provider.path }),
    severity,
    rule,
  };
}

/** One reference and what it is bound to. */
export interface BindingLine {
  readonly from: LoadedObject;
  readonly symbol: number;
  readonly class: LookupClass;
  readonly name: string;
}

/** The distinct references of some objects; with a name only those of that symbol. */
export function* bindingLines(objects: readonly LoadedObject[], name?: string): Generator<BindingLine> {
  for (const from of objects) {
    for (const { symbol, class: lookupClass } of distinctReferences(from)) {
      const own = nameOfSymbol(from.view, symbol);
      if (name === undefined || own === name) yield { from, symbol, class: lookupClass, name: own };
    }
  }
}

/** A reference as JSON, with all candidates. */
export function bindingJson(
  world: World,
  { from, symbol, class: lookupClass, name }: BindingLine,
  withCandidates: boolean,
): Json {
  const bound = withCandidates
    ? bindWithCandidates(world, from, symbol, lookupClass)
    : { ...bind(world, from, symbol, lookupClass), passed: undefined };
  const { definition, rule, version, passed } = bound;
  return {
    from: from.path,
    symbol: name,
    ...(version && { version: version.name }),
    class: lookupClass,
    rule,
    ...(definition && {
      to: definition.object.path,
      row: definition.row,
      value: hex(definition.object.view.symbols.get.value(definition.row)),
      type: namesOf.symbolType(definition.object.file).name(typeOf(definition.object.view, definition.row)),
    }),
    ...(passed && {
      passed: passed.map((candidate) => ({ object: candidate.object.path, row: candidate.row, rule: candidate.rule })),
    }),
  };
}

/** The versions that a file needs and the symbols that cause them. */
export function floorJson(path: string, file: ElfFile): Json {
  const symbols = (rows: readonly number[]): string[] => rows.map((row) => symbolNames(file, [row], 1));
  return {
    file: path,
    ...(otherSystem(file) !== undefined && { system: otherSystem(file) }),
    floors: floorsOf(file).map(({ family, release, library, needed }) => ({
      family,
      release,
      library,
      symbols: needed.flatMap((each) => symbols(each.symbols)),
    })),
    versions: neededVersionsOf(file).map(({ need, symbols: rows }) => ({
      library: need.file,
      version: need.name,
      symbols: symbols(rows),
    })),
  };
}

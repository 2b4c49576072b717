// What every symbol of a world is bound to: the references of an object, each with its definition and the rule that led
// to it, or with all candidates that were passed over.

import { once } from '../base/once.ts';
import { sectionFlags, symbolBindings, symbolVisibilities } from '../elf/constants.ts';
import type { RelocationKind } from '../elf/machine.ts';
import { valueOf } from '../elf/names.ts';
import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { relocationRow, relocationTablesOf, type RelocationTable } from '../decode/relocations/relocations.ts';
import { symbolNameAt, symbolNameOf } from './hashes.ts';
import {
  bindingOf,
  isHidden,
  isUnique,
  isWeak,
  lookUp,
  muslLookUp,
  visibilityOf,
  type Candidate,
  type Definition,
  type LookupClass,
  type Wanted,
} from './lookup.ts';
import { bionicLookUp } from './lookupBionic.ts';
import { freebsdLookUp } from './lookupFreebsd.ts';
import { nameOfSymbol, versionOfSymbol, type FoundVersion, type LinkView, type LoadedObject } from './object.ts';
import type { Libc, RuleId } from './rules.ts';
import type { World } from './world.ts';

/** What a reference is bound to. */
export interface Bound {
  /** Undefined when nobody defines the symbol. */
  readonly definition: Definition | undefined;
  /** Why: how the definition matched, or what follows from there being none. */
  readonly rule: RuleId;
  /** The version that the reference asks for. */
  readonly version: FoundVersion | undefined;
}

/** A relocation that names a symbol, and what it is bound to. */
export interface Binding extends Bound {
  readonly table: RelocationTable;
  /** Row of the relocation table. */
  readonly row: number;
  /** Row of the dynamic symbol table. */
  readonly symbol: number;
  readonly class: LookupClass;
}

/** A reference with everything that was considered. */
export interface BindingDetails extends Bound {
  /** Symbols of that name that were not taken, in the order of the scope. */
  readonly passed: readonly Candidate[];
}

const localBinding = valueOf(symbolBindings, 'LOCAL');
const protectedVisibility = valueOf(symbolVisibilities, 'PROTECTED');
const loaded = valueOf(sectionFlags, 'ALLOC');
/** Assumed where the interpreter does not say its release: the rules of glibc 2.36. */
const usualRelease = 36;

/**
 * glibc sysdeps/<cpu>/dl-machine.h, elf_machine_type_class; for the few CPUs that leave thread-local kinds out the
 * result is the same, since their undefined symbols are no definitions either.
 */
const classes: Partial<Record<RelocationKind, LookupClass>> = {
  slot: 'slot',
  call: 'slot',
  tlsModule: 'slot',
  tlsOffset: 'slot',
  tlsThread: 'slot',
  tlsBefore: 'slot',
  tlsDescriptor: 'slot',
  copy: 'copy',
};
/** Relocations of these kinds look nothing up, whatever symbol they name. */
const symbolless: ReadonlySet<RelocationKind> = new Set<RelocationKind>(['none', 'relative', 'relr', 'irelative']);

/** What a relocation kind may be bound to. */
export function classOf(kind: RelocationKind): LookupClass {
  return classes[kind] ?? 'plain';
}

/** The relocation tables that the dynamic linker processes; --emit-relocs leaves others in the file. */
export function dynamicRelocationsOf({ file }: LoadedObject): RelocationTable[] {
  return relocationTablesOf(file).filter(({ section }) => section === undefined || (section.flags & loaded) !== 0);
}

/**
 * All relocations of an object that name a symbol, in the order of its tables. Each symbol is looked up once per class.
 */
export function* bindings(world: World, object: LoadedObject): Generator<Binding> {
  const known: Record<LookupClass, (Bound | undefined)[]> = { plain: [], slot: [], copy: [] };
  for (const { table, row, symbol, class: lookupClass } of symbolicRelocations(object)) {
    const bound = (known[lookupClass][symbol] ??= bind(world, object, symbol, lookupClass));
    yield {
      table,
      row,
      symbol,
      class: lookupClass,
      definition: bound.definition,
      rule: bound.rule,
      version: bound.version,
    };
  }
}

function* symbolicRelocations(object: LoadedObject): Generator<Pick<Binding, 'table' | 'row' | 'symbol' | 'class'>> {
  const kinds = new Map<number, LookupClass | undefined>();
  const classOfType = (type: number): LookupClass | undefined => {
    if (!kinds.has(type)) {
      const kind = relocationRow(object.file, type)?.[2];
      kinds.set(type, kind === undefined || symbolless.has(kind) ? undefined : classOf(kind));
    }
    return kinds.get(type);
  };
  for (const table of dynamicRelocationsOf(object)) {
    if (table.form === 'RELR') continue;
    for (let row = 0; row < table.count; row++) {
      const symbol = table.symbol(row);
      const lookupClass = symbol === 0 ? undefined : classOfType(table.type(row));
      if (lookupClass) yield { table, row, symbol, class: lookupClass };
    }
  }
}

/**
 * What a symbol of an object is bound to (glibc elf/dl-reloc.c, resolve_map, and elf/dl-lookup.c, _dl_lookup_symbol_x;
 * musl ldso/dynlink.c, do_relocs; bionic lookup_symbol; FreeBSD find_symdef).
 */
export function bind(world: World, object: LoadedObject, symbol: number, lookupClass: LookupClass): Bound {
  return bindSymbol(world, object, symbol, lookupClass);
}

/** The same with another scope than its own, as RTLD_DEEPBIND begins with that of what is opened. */
export function bindIn(
  world: World,
  scope: readonly LoadedObject[],
  object: LoadedObject,
  symbol: number,
  lookupClass: LookupClass,
): Definition | undefined {
  const { view } = object;
  const version = world.libc === 'musl' ? undefined : versionOfSymbol(view, symbol);
  const wanted: Wanted = { name: symbolNameAt(view, symbol), version, class: lookupClass, release: releaseOf(world) };
  return world.libc === 'musl' ? muslLookUp(scope, wanted) : lookUp(scope, wanted);
}

/** The same with every candidate that was passed over, and those that come too late. */
export function bindWithCandidates(
  world: World,
  object: LoadedObject,
  symbol: number,
  lookupClass: LookupClass,
): BindingDetails {
  const passed: Candidate[] = [];
  return { ...bindSymbol(world, object, symbol, lookupClass, passed), passed };
}

/**
 * What a name means when looked up from the program, as dlsym(RTLD_DEFAULT) would. Without version the oldest or only
 * one, as for an unversioned reference.
 */
export function bindName(
  world: World,
  name: string,
  version?: FoundVersion,
  passed?: Candidate[],
): Definition | undefined {
  const wanted: Wanted = { name: symbolNameOf(name), version, class: 'slot', release: releaseOf(world) };
  return lookUpIn(world, world.program, wanted, passed);
}

/** The names of the symbols that an object defines and others can find. */
export function* definedNames({ view }: LoadedObject): Generator<string> {
  for (let row = 1, count = dynamicSymbolsOf(view.file)?.count ?? 0; row < count; row++) {
    if (view.symbols.get.shndx(row) !== 0 && bindingOf(view, row) !== localBinding && !isHidden(view, row))
      yield nameOfSymbol(view, row);
  }
}

/** The names of the symbols that an object wants of others. */
export function importedNames({ view }: LoadedObject): string[] {
  const names: string[] = [];
  for (let row = 1, count = dynamicSymbolsOf(view.file)?.count ?? 0; row < count; row++)
    if (view.symbols.get.shndx(row) === 0) names.push(nameOfSymbol(view, row));
  return names;
}

/** The rules by which a search ends: for local references, and without a definition. */
interface Endings {
  /** Undefined where local references are looked up like all others. */
  readonly local: RuleId | undefined;
  readonly weak: RuleId;
  readonly lost: RuleId;
  /** Without a definition of a copied variable. */
  readonly copy?: RuleId;
}

const endings: Readonly<Record<Exclude<Libc, 'none'>, Endings>> = {
  glibc: { local: 'localReference', weak: 'weakUndefined', lost: 'undefined' },
  musl: { local: 'muslLocal', weak: 'muslWeakUndefined', lost: 'muslUndefined' },
  bionic: { local: undefined, weak: 'bionicWeakUndefined', lost: 'bionicUndefined', copy: 'bionicCopy' },
  freebsd: { local: 'freebsdLocal', weak: 'freebsdWeakUndefined', lost: 'freebsdUndefined' },
};

function bindSymbol(
  world: World,
  object: LoadedObject,
  symbol: number,
  lookupClass: LookupClass,
  passed?: Candidate[],
): Bound {
  const { view } = object;
  const { libc } = world;
  const version = libc === 'musl' ? undefined : versionOfSymbol(view, symbol);
  if (libc === 'none') return { definition: undefined, rule: 'unknownRules', version };
  const own = (rule: RuleId, ownVersion?: FoundVersion): Bound => ({
    definition: { object, row: symbol, rule },
    rule,
    version: ownVersion,
  });
  const { local } = endings[libc];
  if (local && (bindingOf(view, symbol) === localBinding || (libc === 'glibc' && isHidden(view, symbol))))
    return own(local);
  const wanted: Wanted = { name: symbolNameAt(view, symbol), version, class: lookupClass, release: releaseOf(world) };
  const definition = lookUpIn(world, object, wanted, passed);
  if (!definition) return { definition, rule: endingOf(world, libc, view, symbol, lookupClass), version };
  if (libc === 'glibc' && isBoundByProtection(world, object, symbol, wanted, definition))
    return own('protectedReference', version);
  return { definition, rule: definition.rule, version };
}

/** What follows from there being no definition. */
function endingOf(
  { missing }: World,
  libc: Exclude<Libc, 'none'>,
  view: LinkView,
  symbol: number,
  lookupClass: LookupClass,
): RuleId {
  const { weak, lost, copy } = endings[libc];
  if (lookupClass === 'copy' && copy) return copy;
  if (missing.some(({ isOpen }) => isOpen)) return 'rootMissing';
  return isWeak(view, symbol) && (libc !== 'musl' || view.symbols.get.shndx(symbol) === 0) ? weak : lost;
}

/**
 * glibc elf/dl-lookup.c, _dl_lookup_symbol_x: a protected symbol that others define earlier. A PLT stub of the program
 * that stands for the function is no definition, so that its address stays one value.
 */
function isBoundByProtection(
  world: World,
  object: LoadedObject,
  symbol: number,
  wanted: Wanted,
  found: Definition,
): boolean {
  if (visibilityOf(object.view, symbol) !== protectedVisibility) return false;
  const defined = wanted.class === 'slot' ? found : lookUpIn(world, object, { ...wanted, class: 'slot' });
  return defined !== undefined && defined.object !== object;
}

function lookUpIn(world: World, object: LoadedObject, wanted: Wanted, passed?: Candidate[]): Definition | undefined {
  const { libc, interpreter: linker, filtees } = world;
  if (libc === 'none' || (libc === 'bionic' && wanted.class === 'copy')) return undefined;
  if (libc === 'musl') return muslLookUp(scopeOf(world, object), wanted, passed);
  if (libc === 'bionic') {
    const found = bionicLookUp(scopeOf(world, object), wanted, passed);
    return found?.object === object && object.view.isSymbolic ? { ...found, rule: 'bionicOwnFirst' } : found;
  }
  if (libc === 'freebsd')
    return freebsdLookUp({ objects: scopeOf(world, object), from: object, linker, filtees }, wanted, passed);
  const definition = lookUp(scopeOf(world, object), wanted, passed);
  if (!definition || wanted.class === 'copy' || !isUnique(definition.object.view, definition.row)) return definition;
  const first = uniqueDefinitions(world).get(nameOfSymbol(definition.object.view, definition.row));
  return first && first.object !== definition.object ? { ...first, rule: 'uniqueDefinition' } : definition;
}

/**
 * Where the references of an object are looked up: the global scope, then the local one of an object that was opened
 * later; a library with DT_SYMBOLIC begins with itself.
 */
export function scopeOf(world: World, object: LoadedObject): readonly LoadedObject[] {
  const scope = scopesOf(world).get(object) ?? world.scopes.get(object) ?? globalScope(world);
  const isOwnFirst =
    object.view.isSymbolic && ((world.libc === 'glibc' && !object.isProgram) || world.libc === 'bionic');
  return isOwnFirst ? [object, ...scope] : scope;
}

const globalScope = once(({ objects, startCount }: World): readonly LoadedObject[] =>
  startCount === objects.length ? objects : objects.slice(0, startCount),
);

/** Of each object that was opened later. */
const scopesOf = once((world: World): ReadonlyMap<LoadedObject, readonly LoadedObject[]> => {
  const scopes = new Map<LoadedObject, readonly LoadedObject[]>();
  for (const { scope, added } of world.opened)
    for (const object of added) scopes.set(object, [...globalScope(world), ...scope]);
  return scopes;
});

function releaseOf({ facts }: World): number {
  return facts.release ?? usualRelease;
}

/**
 * The definitions of STB_GNU_UNIQUE symbols that several objects define, by name: the first that a relocation is bound
 * to, in the order of relocation, serves all
 * (glibc elf/dl-lookup.c, do_lookup_unique). It differs from what the scope says where versions do, or where a library
 * looks into itself first.
 */
const uniqueDefinitions = once((world: World): ReadonlyMap<string, Definition> => {
  const contested = contestedNames(world.objects);
  const found = new Map<string, Definition>();
  if (contested.size === 0) return found;
  for (const object of world.relocated) {
    for (const { symbol, class: lookupClass } of distinctReferences(object)) {
      const name = nameOfSymbol(object.view, symbol);
      if (
        !contested.has(name) ||
        found.has(name) ||
        bindingOf(object.view, symbol) === localBinding ||
        isHidden(object.view, symbol)
      )
        continue;
      const definition = lookUp(scopeOf(world, object), {
        name: symbolNameAt(object.view, symbol),
        version: versionOfSymbol(object.view, symbol),
        class: lookupClass,
        release: releaseOf(world),
      });
      if (definition && isUnique(definition.object.view, definition.row))
        found.set(name, lookupClass === 'copy' ? { object, row: symbol, rule: 'uniqueDefinition' } : definition);
    }
  }
  return found;
});

/** Names of unique symbols that more than one object defines. */
function contestedNames(objects: readonly LoadedObject[]): Set<string> {
  const [seen, contested] = [new Set<string>(), new Set<string>()];
  for (const { view } of objects) {
    for (let row = 1, count = dynamicSymbolsOf(view.file)?.count ?? 0; row < count; row++) {
      if (!isUnique(view, row) || view.symbols.get.shndx(row) === 0) continue;
      const name = nameOfSymbol(view, row);
      (seen.has(name) ? contested : seen).add(name);
    }
  }
  return contested;
}

/** Each symbol that the relocations of an object name, once per class. */
export function* distinctReferences(object: LoadedObject): Generator<Pick<Binding, 'symbol' | 'class'>> {
  const seen: Record<LookupClass, boolean[]> = { plain: [], slot: [], copy: [] };
  for (const { symbol, class: lookupClass } of symbolicRelocations(object)) {
    if (!seen[lookupClass][symbol]) yield { symbol, class: lookupClass };
    seen[lookupClass][symbol] = true;
  }
}

// "Explain loading": a document that walks through what the dynamic linker does with a file, step by step, made of the
// same blocks as every listing. Each binding is looked up when its line is printed.

import { once } from '../base/once.ts';
import { counted, grouped, hex, readableSize, signedHex } from '../base/text.ts';
import { dynamicEntry } from '../decode/dynamic.ts';
import type { RelocationReference } from '../decode/relocations/places.ts';
import { relocationRow, type RelocationTable } from '../decode/relocations/relocations.ts';
import { slotAt } from '../listing/slotNames.ts';
import { bindsLazily } from '../decode/code/slots.ts';
import { segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { bind, distinctReferences, dynamicRelocationsOf, type Bound } from '../loader/bind.ts';
import type { ChapterId } from '../loader/chapters.ts';
import { isLinuxProgram } from '../loader/kernel.ts';
import type { LookupClass } from '../loader/lookup.ts';
import type { LoadedObject, Place as LookedAt, Search } from '../loader/object.ts';
import { openRules, weakUndefinedRules, type RuleId } from '../loader/rules.ts';
import { isStarted, tlsModulesOf, tlsRule, type TlsModule } from '../loader/tls.ts';
import { versionChecks, type World } from '../loader/world.ts';
import { toRows, type Block, type Column, type Sink } from '../listing/block.ts';
import type { Kind } from '../listing/kinds.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import {
  howFound,
  isInside,
  limitRule,
  limitText,
  missingBy,
  missingIn,
  outcomeWords,
  placeWords,
  titleOf,
} from '../features/loading/dependencies.ts';
import { symbolText } from '../features/loading/loading.ts';
import {
  definitionColumn,
  numberColumn,
  objectColumn,
  purposeColumn,
  putDefinition,
  putFirst,
  putObject,
  ruleLines,
  symbolColumn,
  textColumn,
  toObject,
  type Use,
} from './columns.ts';
import { kernelSteps, namedInterpreter, type KernelStep } from './kernelLoad.ts';
import { proseBlock } from './prose.ts';

/** The document of a world, as a view of its own. */
export function explainView(world: World, paging: PagingOptions): View {
  const { libc, limit } = world;
  const isElsewhere = libc === 'bionic' || libc === 'freebsd';
  const steps: readonly (readonly [ChapterId, Block | undefined])[] = [
    [firstChapter(world), factsBlock(world)],
    [findChapters[libc], placesBlock(world)],
    ['order', objectsBlock(world)],
    [isElsewhere ? 'versionsElsewhere' : 'versions', libc === 'musl' ? undefined : versionsBlock(world)],
    [isElsewhere ? 'relocateForward' : 'relocate', relocatedBlock(world)],
    ['bind', bindingsBlock(world)],
    ['lazy', lazyBlock(world)],
    ['tls', tlsBlock(world)],
    ['initialise', initialisersBlock(world)],
    [libc === 'bionic' ? 'finaliseBionic' : 'finalise', finalisersBlock(world)],
  ];
  // Without rules there is no more to say than what the file asks for. A step that has nothing to do in this world is
  // left out.
  const used = usedRules(world);
  const taken = steps
    .slice(0, limit === 'rules' ? 1 : undefined)
    .map(([chapter, table]) => ({ chapter, tables: table && table.count > 0 ? [table] : [], used }))
    .filter(({ tables }) => tables.length > 0);
  const blocks = [...kernelStepsOf(world), ...taken].flatMap((step, index) => [
    proseBlock(titleOf(world.program), step.chapter, index + 1, step.used),
    ...step.tables,
  ]);
  return { blocks, paging };
}

/** What the kernel does before, where it starts the file. */
function kernelStepsOf({ program, interpreter, context, limit }: World): KernelStep[] {
  const { file, path } = program;
  if (!isLinuxProgram(file)) return [];
  const named = namedInterpreter(file, (name) => context.files.open(name)?.file);
  // What is missing here may be there where the program is started.
  const linker = limit !== undefined && named === 'missing' ? 'unknown' : named;
  return kernelSteps({ file, path, name: titleOf(program), program, interpreter }, linker);
}

const findChapters: Readonly<Record<World['libc'], ChapterId>> = {
  glibc: 'find',
  musl: 'findMusl',
  bionic: 'findBionic',
  freebsd: 'findFreebsd',
  none: 'leftOpen',
};

function firstChapter({ interpreter, limit }: World): ChapterId {
  if (limit !== undefined) return 'leftOpen';
  return interpreter && isInside(interpreter) ? 'startInside' : 'start';
}

/** Whether calls are bound at start, whatever the files say. */
function bindsAtStart({ libc }: World): boolean {
  return libc === 'musl' || libc === 'bionic';
}

const toBindings = toRows('bindings');

/** The glibc that began to sort depth first: 2.35 (rule `depthFirst`). */
const firstDepthFirst = 35;

const preloadRules = {
  glibc: 'preloaded',
  musl: 'muslPreloaded',
  bionic: 'bionicPreloaded',
  freebsd: 'freebsdPreloaded',
} as const;

/**
 * The rules that the steps of this world came from. Bindings are looked up later, so that of theirs the ones of the
 * program count.
 */
const usedRules = once((world: World): ReadonlySet<RuleId> => {
  const searches = [
    ...world.objects.flatMap(({ search }) => search ?? []),
    ...world.missing.map(({ search }) => search),
  ];
  const used = new Set(searches.flatMap(({ places }) => places.map(({ rule }) => rule)));
  for (const rule of orderRules(world)) used.add(rule);
  if (world.limit !== undefined) used.add(limitRule(world));
  if (world.libc !== 'none' && world.objects.some(isPreloaded)) used.add(preloadRules[world.libc]);
  for (const { rule } of versionChecks(world)) used.add(rule);
  const tls = tlsModulesOf(world).length > 0 ? tlsRule(world) : undefined;
  if (tls !== undefined) used.add(tls);
  for (const { symbol, class: lookupClass } of distinctReferences(world.program))
    used.add(bind(world, world.program, symbol, lookupClass).rule);
  return used;
});

const isPreloaded = ({ search, neededBy }: LoadedObject): boolean => search !== undefined && neededBy.length === 0;

/** The rules that tell in which order objects are loaded and initialised. */
function* orderRules({ libc, facts, scopes, filtees }: World): Generator<RuleId> {
  const isOld = (facts.release ?? firstDepthFirst) < firstDepthFirst;
  yield* firstOrderRules[libc];
  if (libc === 'glibc') yield* [isOld ? 'originalSort' : 'depthFirst', 'programLast', 'finalisers'] as const;
  if (libc === 'bionic' && scopes.size > 0) yield 'bionicLocalGroup';
  if (libc === 'freebsd' && filtees.size > 0) yield 'freebsdFilter';
}

const firstOrderRules: Readonly<Record<World['libc'], readonly RuleId[]>> = {
  glibc: ['loadedName', 'breadthFirst'],
  musl: ['muslBreadthFirst', 'muslInitialisers', 'muslFinalisers', 'muslReserved'],
  bionic: ['bionicLoadedName', 'bionicBreadthFirst', 'bionicInitialisers', 'bionicFinalisers'],
  freebsd: ['freebsdLoadedName', 'freebsdBreadthFirst', 'freebsdInitialisers', 'freebsdFinalisers'],
  none: [],
};

const rankColumn = (count: number, meaning: string): Column =>
  textColumn('#', meaning, (row) => String(row + 1).padStart(String(count).length), 'remark', { isRight: true });

type Fact = readonly [name: string, fact: string, object?: LoadedObject | undefined];

function factsBlock(world: World): Block {
  const rows = [...factsOf(world)];
  return {
    id: 'facts',
    title: 'This file',
    count: rows.length,
    isBare: true,
    columns: [
      textColumn('', 'what it is about', (row) => rows[row]?.[0] ?? '', 'label'),
      {
        name: '',
        meaning: 'the fact',
        put: (out, row) => {
          const [, fact = '', object] = rows[row] ?? [];
          if (object) putObject(out, object, fact);
          else out.cell(fact, 'text');
        },
      },
    ],
  };
}

function* factsOf(world: World): Generator<Fact> {
  const { program, interpreter, missing, system, libc, limit } = world;
  const open = new Set(missing.filter(({ isOpen }) => isOpen === true).map(({ name }) => name));
  const isLazy = bindsLazily(program.file) && !bindsAtStart(world);
  yield ['file', program.path, program];
  if (libc !== 'glibc' && libc !== 'musl' && system) yield ['system', `${system.name}: ${system.why}`];
  yield ['dynamic linker', linkerText(world), interpreter];
  if (limit !== 'rules') yield ['loads', loadedText(world)];
  if (open.size > 0) yield ['left open', [...open].join(', ')];
  if (limit !== 'rules')
    yield ['binds', isLazy ? 'data at start, functions at their first call' : 'everything at start'];
}

function loadedText({ objects, missing }: World): string {
  const libraries = objects.filter((object) => !object.isProgram && !isInside(object));
  const loaded = counted(libraries.length, 'library', 'libraries');
  const lost = [...new Set(missing.filter(({ isOpen }) => isOpen !== true).map(({ name }) => name))];
  return lost.length === 0 ? loaded : `${loaded}; ${lost.length} not found: ${lost.join(', ')}`;
}

function linkerText(world: World): string {
  const { program, interpreter, facts, libc } = world;
  if (interpreter) {
    const name = isInside(interpreter) ? `${titleOf(interpreter)}, inside this file` : interpreter.path;
    return facts.release === undefined ? name : `${name}, glibc 2.${facts.release}`;
  }
  const path = program.view.interpreter;
  const limit = limitText(world);
  if (path !== undefined && !world.system) return `${path}: not known here`;
  return limit === undefined
    ? `${path ?? 'of the CPU'}: not found, ${libc} is assumed`
    : `${path ?? 'of its system'}: ${limit}`;
}

interface Lookup {
  readonly name: string;
  readonly object: LoadedObject | undefined;
  readonly neededBy: LoadedObject;
  readonly place: LookedAt | undefined;
  readonly isFirst: boolean;
}

/** The looks for the libraries that are found, then for those that are not. */
function* lookupsOf(world: World): Generator<Lookup> {
  for (const object of world.objects)
    if (object.search) yield* looksOf(object.search, object, object.loader ?? world.program);
  for (const { search, neededBy, name } of missingIn(world))
    yield* looksOf({ name, places: search.places }, undefined, neededBy);
}

function* looksOf(
  { name, places }: Pick<Search, 'name' | 'places'>,
  object: LoadedObject | undefined,
  neededBy: LoadedObject,
): Generator<Lookup> {
  if (places.length === 0) yield { name, object, neededBy, place: undefined, isFirst: true };
  for (const [index, place] of places.entries()) yield { name, object, neededBy, place, isFirst: index === 0 };
}

function placesBlock(world: World): Block {
  const rows = [...lookupsOf(world)];
  const at = (row: number): Lookup => rows[row] as Lookup;
  const found = world.objects.filter(({ search }) => search !== undefined);
  return {
    id: 'places',
    title: 'Places',
    note: `${counted(found.length, 'library', 'libraries')} found in ${counted(rows.length, 'look', 'looks')}`,
    count: rows.length,
    about: 'Every place that is looked at, library by library.',
    rowKind: 'file',
    rowName: (row) => (at(row).isFirst ? at(row).name : ''),
    columns: placeColumns(at),
  };
}

function placeColumns(at: (row: number) => Lookup): Column[] {
  const whoNeeds = 'who needs it first; of a library that is not found each who needs it';
  const because = (row: number): string => {
    const { place } = at(row);
    return place ? placeWords(place.rule, place.owner) : '';
  };
  return [
    textColumn('library', 'the name that is looked for', (row) => (at(row).isFirst ? at(row).name : ''), 'library'),
    objectColumn('for', whoNeeds, (row) => (at(row).isFirst ? at(row).neededBy : undefined)),
    {
      name: 'place',
      meaning: 'the path that is tried',
      put: (out, row) => {
        const { place, object } = at(row);
        if (place?.outcome === 'found' && object) putObject(out, object, place.path);
        else out.cell(place?.path ?? '', 'string');
      },
    },
    { name: 'result', meaning: 'what became of it', put: (out, row) => putOutcome(out, at(row).place) },
    textColumn('because of', 'what led there', because, 'remark', { explain: (row) => linesOf(at(row).place?.rule) }),
  ];
}

function putOutcome(out: Sink, place: LookedAt | undefined): void {
  if (!place) out.cell('no place to look at', 'remark');
  else out.cell(outcomeWords(place), outcomeKinds[place.outcome] ?? 'remark');
}

const outcomeKinds: { readonly [O in LookedAt['outcome']]?: Kind } = { found: 'text', unloadable: 'problem' };

const linesOf = (rule: RuleId | undefined): string[] => (rule === undefined ? [] : ruleLines(rule));

const loadType = valueOf(segmentTypes, 'LOAD');

/** From the first mapped byte to the last. */
function memorySize({ file }: LoadedObject): number {
  const loads = file.segments.filter(({ type }) => type === loadType);
  if (loads.length === 0) return 0;
  const ends = loads.map(({ address, memorySize: size }) => address + size);
  return Math.max(...ends) - Math.min(...loads.map(({ address }) => address));
}

function objectsBlock(world: World): Block {
  const { objects } = world;
  const at = (row: number): LoadedObject => objects[row] as LoadedObject;
  return {
    id: 'objects',
    title: 'Objects',
    note: `${grouped(objects.length)} in the order of loading, which is the order of the scope`,
    count: objects.length,
    rowKind: 'file',
    rowName: (row) => titleOf(at(row)),
    about: 'The loaded objects. Symbols are looked up from the first to the last.',
    columns: objectColumns(world, at),
  };
}

function objectColumns(world: World, at: (row: number) => LoadedObject): Column[] {
  const size = (row: number): string => readableSize(memorySize(at(row)));
  const missing = (row: number): string => {
    const names = missingBy(world, at(row)).map(({ name }) => name);
    return names.join(', ');
  };
  return [
    rankColumn(world.objects.length, 'place in the scope'),
    objectColumn('object', 'the object by its DT_SONAME', at),
    textColumn('memory', 'address space that its segments take', size, 'text', { isRight: true }),
    {
      name: 'needed by',
      meaning: 'who needs it, the first one first',
      put: (out, row) => putFirst(out, at(row).neededBy),
      explain: (row) => at(row).neededBy.map((object) => `\`${titleOf(object)}\``),
    },
    textColumn('found through', 'how it was found', (row) => howFound(world, at(row)), 'remark', {
      explain: (row) => linesOf(at(row).search?.rule),
    }),
    textColumn('missing', 'what it needs that was not found', missing, 'problem'),
  ];
}

function versionsBlock(world: World): Block {
  const checks = versionChecks(world);
  const failed = checks.filter(({ severity }) => severity === 'error');
  const at = (row: number): (typeof checks)[number] => checks[row] as (typeof checks)[number];
  return {
    id: 'versions-checked',
    title: 'Version checks',
    note: `${counted(checks.length, 'check')}, ${grouped(failed.length)} failed`,
    count: checks.length,
    about: 'Each version that an object needs, and whether the library has it.',
    columns: [
      objectColumn('object', 'who needs the version', (row) => at(row).object),
      textColumn('version', 'the version', (row) => at(row).need?.name ?? '', 'version'),
      objectColumn('of', 'the library that must have it', (row) => at(row).provider),
      {
        name: 'result',
        meaning: 'what became of the check',
        put: (out, row) =>
          out.cell(
            { good: 'there', message: 'message', error: 'error' }[at(row).severity],
            at(row).severity === 'error' ? 'problem' : 'remark',
          ),
        explain: (row) => ruleLines(at(row).rule),
      },
    ],
  };
}

interface Counts {
  readonly relative: number;
  readonly symbolic: number;
  readonly slots: number;
  readonly copies: number;
  readonly indirect: number;
}

const countsOf = once((object: LoadedObject): Counts => {
  const counts = { relative: 0, symbolic: 0, slots: 0, copies: 0, indirect: 0 };
  for (const table of dynamicRelocationsOf(object)) {
    if (table.form === 'RELR') counts.relative += table.count;
    else for (let row = 0; row < table.count; row++) countRow(counts, table, row);
  }
  return counts;
});

function countRow(counts: { -readonly [K in keyof Counts]: number }, table: RelocationTable, row: number): void {
  const kind = relocationRow(table.file, table.type(row))?.[2];
  if (kind === 'relative') counts.relative++;
  else if (kind === 'copy') counts.copies++;
  else if (kind === 'irelative') counts.indirect++;
  else if (kind === 'slot') counts.slots++;
  else if (table.symbol(row) !== 0) counts.symbolic++;
}

function relocatedBlock(world: World): Block {
  const { relocated } = world;
  const at = (row: number): LoadedObject => relocated[row] as LoadedObject;
  return {
    id: 'relocated',
    title: 'Relocations',
    note: 'in the order in which objects are relocated',
    count: relocated.length,
    rowKind: 'file',
    rowName: (row) => titleOf(at(row)),
    about: 'How much there is to do in each object. The last column leads to its bindings.',
    columns: relocatedColumns(world, at),
  };
}

function relocatedColumns(world: World, at: (row: number) => LoadedObject): Column[] {
  const firsts = firstReferences(world);
  return [
    rankColumn(world.relocated.length, 'order of relocation'),
    objectColumn('object', 'the object', at),
    numberColumn('relative', 'relocations that only add the load address', (row) => countsOf(at(row)).relative),
    numberColumn('symbols', 'relocations that name a symbol, bound at start', (row) => countsOf(at(row)).symbolic),
    numberColumn('calls', 'slots of the PLT', (row) => countsOf(at(row)).slots),
    numberColumn('copies', 'copy relocations', (row) => countsOf(at(row)).copies),
    numberColumn('IFUNC', 'relocations that call a resolver of the file', (row) => countsOf(at(row)).indirect),
    textColumn('calls are bound', 'when calls are bound', (row) => whenBound(world, at(row)), 'remark'),
    {
      name: 'bindings',
      meaning: 'distinct references, each looked up once',
      put: (out, row) => {
        const range = firsts.get(at(row));
        if (range && range.count > 0) out.cell(counted(range.count, 'reference'), 'label', toBindings, range.first);
      },
    },
  ];
}

function whenBound(world: World, object: LoadedObject): string {
  if (countsOf(object).slots === 0) return '';
  return bindsLazily(object.file) && !bindsAtStart(world) ? 'at the first call' : 'at start';
}

/** Where the references of each object begin in the table of all bindings. */
const firstReferences = once(
  (world: World): ReadonlyMap<LoadedObject, { readonly first: number; readonly count: number }> => {
    let first = 0;
    return new Map(
      world.objects.map((object) => {
        const { count } = referencesOf(object);
        first += count;
        return [object, { first: first - count, count }];
      }),
    );
  },
);

const lookupClasses: readonly LookupClass[] = ['plain', 'slot', 'copy'];

/** The distinct references of an object as columns. */
const referencesOf = once(
  (object: LoadedObject): { readonly count: number; readonly symbols: Uint32Array; readonly classes: Uint8Array } => {
    const [symbols, classes]: [number[], number[]] = [[], []];
    for (const { symbol, class: lookupClass } of distinctReferences(object)) {
      symbols.push(symbol);
      classes.push(lookupClasses.indexOf(lookupClass));
    }
    return { count: symbols.length, symbols: Uint32Array.from(symbols), classes: Uint8Array.from(classes) };
  },
);

/** One row of the table of bindings. */
interface BindingRow extends Bound, Use {}

/** Looks up row by row, and keeps the row printed last: its cells are printed one by one. */
function bindingReader(world: World): (row: number) => BindingRow {
  const starts = [...firstReferences(world)];
  let kept = -1;
  let last: BindingRow | undefined;
  return (row) => {
    if (last && row === kept) return last;
    const [object = world.program, { first } = { first: 0 }] =
      starts.findLast(([, range]) => range.first <= row && range.count > 0) ?? [];
    const { symbols, classes } = referencesOf(object);
    const [symbol, lookupClass] = [symbols[row - first] ?? 0, lookupClasses[classes[row - first] ?? 0] ?? 'plain'];
    kept = row;
    return (last = { object, symbol, class: lookupClass, ...bind(world, object, symbol, lookupClass) });
  };
}

function bindingsBlock(world: World): Block {
  const count = [...firstReferences(world).values()].reduce((sum, range) => sum + range.count, 0);
  const at = bindingReader(world);
  return {
    id: 'bindings',
    title: 'Bindings',
    note: `${counted(count, 'reference')} of ${counted(world.objects.length, 'object')}`,
    count,
    about:
      'What each symbol of each object is bound to. ' +
      "The definition leads to the row in the providing library's own listing.",
    columns: [
      objectColumn('object', 'who refers to the symbol', (row) => at(row).object),
      symbolColumn(at),
      purposeColumn(at),
      {
        name: 'bound to',
        meaning: 'the object whose definition is taken',
        explain: (row) => ruleLines(at(row).rule),
        put: (out, row) => {
          const { definition } = at(row);
          if (definition) out.cell(titleOf(definition.object), 'library', toObject(definition.object), definition.row);
          else putNothing(out, at(row));
        },
      },
      definitionColumn(at),
      textColumn(
        'value',
        'its address in its file',
        (row) => {
          const { definition } = at(row);
          return definition ? hex(definition.object.view.symbols.get.value(definition.row)) : '';
        },
        'number',
        { isRight: true },
      ),
    ],
  };
}

function putNothing(out: Sink, { rule }: Bound): void {
  if (openRules.has(rule)) return out.cell('left open', 'remark');
  const isFine = weakUndefinedRules.has(rule);
  out.cell(isFine ? 'nothing, weak' : 'nothing', isFine ? 'remark' : 'problem');
}

/** The slots of the program that are bound at the first call. */
function lazyBlock(world: World): Block | undefined {
  const { program } = world;
  if (bindsAtStart(world) || !bindsLazily(program.file)) return undefined;
  const rows = dynamicRelocationsOf(program).flatMap(slotRows);
  return {
    id: 'slots',
    title: 'Lazy slots',
    note: `${counted(rows.length, 'slot')} of ${titleOf(program)}`,
    count: rows.length,
    about: 'The slots that the first call of each function fills.',
    columns: lazyColumns(world, (row) => rows[row] as RelocationReference),
  };
}

/** The relocations of a table that fill slots with the addresses of functions. */
function slotRows(table: RelocationTable): RelocationReference[] {
  const rows: RelocationReference[] = [];
  const count = table.form === 'RELR' ? 0 : table.count;
  for (let row = 0; row < count; row++) {
    const isSlot = relocationRow(table.file, table.type(row))?.[2] === 'slot';
    if (isSlot && table.symbol(row) > 0) rows.push({ table, row });
  }
  return rows;
}

function lazyColumns(world: World, at: (row: number) => RelocationReference): Column[] {
  const { program } = world;
  const place = (row: number): number => at(row).table.place(at(row).row);
  const symbol = (row: number): number => at(row).table.symbol(at(row).row);
  const bound = (row: number): Bound => bind(world, program, symbol(row), 'slot');
  return [
    {
      name: 'slot',
      meaning: 'the slot of the GOT',
      put: (out, row) => {
        const slot = slotAt(program.file, place(row));
        out.cell(slot ? `GOT[${slot.row}]` : hex(place(row)), 'label');
      },
    },
    textColumn('address', 'address of the slot in its file', (row) => hex(place(row)), 'number', { isRight: true }),
    {
      name: 'symbol',
      meaning: 'the function',
      put: (out, row) => putDefinition(out, { object: program, row: symbol(row) }),
    },
    {
      name: 'will hold',
      meaning: 'the definition that the first call finds',
      explain: (row) => ruleLines(bound(row).rule),
      put: (out, row) => putFound(out, bound(row)),
    },
  ];
}

function putFound(out: Sink, bound: Bound): void {
  const { definition } = bound;
  if (!definition) return putNothing(out, bound);
  const { object, row } = definition;
  putDefinition(out, definition, `${symbolText(object, row, out.names)} in ${titleOf(object)}`);
}

function tlsText(world: World): string {
  const variant = world.program.file.machine.tlsVariant;
  const sentences = [
    'The modules whose template each thread gets a copy of.',
    variant === undefined
      ? 'Where they lie is not known of this CPU.'
      : `This CPU has variant ${variant === 1 ? 'I' : 'II'}.`,
  ];
  if (!isStarted(world))
    sentences.push(
      'This file is a library: ' +
        'the distances are those that it would have as the program, and in a process come behind others.',
    );
  return sentences.join(' ');
}

function tlsBlock(world: World): Block {
  const modules = tlsModulesOf(world);
  const at = (row: number): TlsModule => modules[row] as TlsModule;
  const rule = tlsRule(world);
  return {
    id: 'modules',
    title: 'TLS modules',
    note: counted(modules.length, 'module'),
    count: modules.length,
    about: tlsText(world),
    columns: [
      rankColumn(modules.length, 'number of the module'),
      objectColumn('object', 'the module', (row) => at(row).object),
      numberColumn('size', 'bytes for each thread', (row) => at(row).template.memorySize),
      numberColumn('initialised', 'bytes of it that come from the file', (row) => at(row).template.fileSize),
      numberColumn('align', 'alignment', (row) => at(row).template.align),
      textColumn(
        'distance',
        'from the thread pointer to the first byte of the block',
        (row) => {
          const { distance } = at(row);
          return distance === undefined ? 'not fixed' : signedHex(distance);
        },
        'number',
        { isRight: true, explain: () => linesOf(rule) },
      ),
    ],
  };
}

/** How many functions an object runs at start or end. */
function functionCount({ file }: LoadedObject, single: string, array: string): number {
  const size = dynamicEntry(file, array)?.value ?? 0;
  return (dynamicEntry(file, single) ? 1 : 0) + Math.floor(size / (file.class / 8));
}

function initialisersBlock(world: World): Block {
  const rows = world.initialisers.filter((object) => functionCount(object, 'INIT', 'INIT_ARRAYSZ') > 0);
  const at = (row: number): LoadedObject => rows[row] as LoadedObject;
  return {
    id: 'initialisers',
    title: 'Initialisers',
    note: `${counted(rows.length, 'object')} in the order in which they run`,
    count: rows.length,
    rowKind: 'file',
    rowName: (row) => titleOf(at(row)),
    about: 'Objects without initialisers are left out.',
    columns: [
      rankColumn(rows.length, 'order'),
      objectColumn('object', 'the object', at),
      textColumn(
        'DT_INIT',
        'whether it has a function DT_INIT',
        (row) => {
          const entry = dynamicEntry(at(row).file, 'INIT');
          return entry ? hex(entry.value) : '';
        },
        'number',
        { isRight: true },
      ),
      numberColumn('functions', 'functions in DT_INIT_ARRAY', (row) => functionCount(at(row), '', 'INIT_ARRAYSZ')),
      textColumn(
        '',
        'its place',
        (row) =>
          at(row).isProgram && (world.libc === 'glibc' || world.libc === 'musl') ? 'from __libc_start_main' : '',
        'remark',
      ),
    ],
  };
}

function finalisersBlock(world: World): Block {
  const rows = world.finalisers;
  const at = (row: number): LoadedObject => rows[row] as LoadedObject;
  return {
    id: 'finalisers',
    title: 'Finalisers',
    note: `${counted(rows.length, 'object')} in the order in which they run`,
    count: rows.length,
    rowKind: 'file',
    rowName: (row) => titleOf(at(row)),
    about: 'Objects without finalisers are left out.',
    columns: [
      rankColumn(rows.length, 'order'),
      objectColumn('object', 'the object', at),
      numberColumn('functions', 'functions in DT_FINI_ARRAY, and DT_FINI', (row) =>
        functionCount(at(row), 'FINI', 'FINI_ARRAYSZ'),
      ),
    ],
  };
}

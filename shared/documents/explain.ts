// "Explain loading": a document that walks through what the dynamic linker does with a file, step by step, made of the
// same blocks as every listing. Each binding is looked up when its line is printed.

import { once } from '../base/once.ts';
import { counted, grouped, hex, readableSize, signedHex } from '../base/text.ts';
import { dynamicEntry } from '../decode/dynamic.ts';
import { relocationRow, type RelocationTable } from '../decode/relocations/relocations.ts';
import { slotAt } from '../listing/slotNames.ts';
import { bindsLazily } from '../decode/code/slots.ts';
import { segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { bind, distinctReferences, dynamicRelocationsOf, type Bound } from '../loader/bind.ts';
import { chapters, type ChapterId } from '../loader/chapters.ts';
import type { LookupClass } from '../loader/lookup.ts';
import type { LoadedObject, Place as LookedAt } from '../loader/object.ts';
import { openRules, rules, weakUndefinedRules, type RuleId } from '../loader/rules.ts';
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

/** The document of a world, as a view of its own. */
export function explainView(world: World, paging: PagingOptions): View {
  const { libc, limit } = world;
  const isElsewhere = libc === 'bionic' || libc === 'freebsd';
  const steps: readonly (readonly [ChapterId, Block | undefined])[] = [
    [firstChapter(world), factsBlock(world)],
    [findChapters[libc], placesBlock(world)],
    ['order', objectsBlock(world)],
    ...(libc === 'musl' ? [] : [[isElsewhere ? 'versionsElsewhere' : 'versions', versionsBlock(world)] as const]),
    [isElsewhere ? 'relocateForward' : 'relocate', relocatedBlock(world)],
    ['bind', bindingsBlock(world)],
    ['lazy', lazyBlock(world)],
    ['tls', tlsBlock(world)],
    ['initialise', initialisersBlock(world)],
    [libc === 'bionic' ? 'finaliseBionic' : 'finalise', finalisersBlock(world)],
  ];
  // Without rules there is no more to say than what the file asks for. A step that has nothing to do in this world is
  // left out.
  const taken = steps
    .slice(0, limit === 'rules' ? 1 : undefined)
    .map(([chapter, table]) => ({ chapter, table }))
    .filter(({ table }) => table !== undefined && table.count > 0);
  const blocks = taken.flatMap(({ chapter, table }, index) => [proseBlock(world, chapter, index + 1), table]);
  return { blocks: blocks.filter((block) => block !== undefined), paging };
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

/** Characters of a line of prose. */
const lineLength = 96;

/** A chapter's sentences, those of the rules that this world has used among them. */
function proseBlock(world: World, chapter: ChapterId, number: number): Block {
  const { title, prose, rules: of } = chapters[chapter];
  const used = usedRules(world);
  const paragraphs = [
    ...prose,
    ...of.filter((id) => used.has(id)).map((id) => [rules[id].sentence, rules[id].source] as const),
  ];
  const lines = paragraphs.flatMap(([text, source]): { line: string; kind: Kind; source: string }[] => [
    ...wrapped(text).map((line) => ({ line, kind: 'text' as const, source })),
    { line: `    — ${source}`, kind: 'remark', source },
  ]);
  return {
    id: chapter,
    title: number === 1 ? `Loading ${titleOf(world.program)}: ${lowerFirst(title)}` : `${number}. ${title}`,
    count: lines.length,
    isBare: true,
    about: prose.map(([text]) => text).join(' '),
    columns: [
      {
        name: '',
        meaning: 'what happens in this step',
        put: (out, row) => out.cell(lines[row]?.line ?? '', lines[row]?.kind ?? 'text'),
        explain: (row) => [`Source: ${lines[row]?.source ?? ''}`],
      },
    ],
  };
}

const lowerFirst = (text: string): string => (text[0] ?? '').toLowerCase() + text.slice(1);

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= lineLength) {
      lines.push(line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, line];
}

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
  const { libc, limit, scopes, filtees } = world;
  const isOld = (world.facts.release ?? firstDepthFirst) < firstDepthFirst;
  const orders: Readonly<Record<typeof libc, readonly RuleId[]>> = {
    glibc: ['loadedName', 'breadthFirst', isOld ? 'originalSort' : 'depthFirst', 'programLast', 'finalisers'],
    musl: ['muslBreadthFirst', 'muslInitialisers', 'muslFinalisers', 'muslReserved'],
    bionic: [
      'bionicLoadedName',
      'bionicBreadthFirst',
      ...(scopes.size > 0 ? ['bionicLocalGroup' as const] : []),
      'bionicInitialisers',
      'bionicFinalisers',
    ],
    freebsd: [
      'freebsdLoadedName',
      'freebsdBreadthFirst',
      ...(filtees.size > 0 ? ['freebsdFilter' as const] : []),
      'freebsdInitialisers',
      'freebsdFinalisers',
    ],
    none: [],
  };
  const order = [...orders[libc], ...(limit === undefined ? [] : [limitRule(world)])];
  const preload: readonly RuleId[] =
    libc !== 'none' && world.objects.some(({ search, neededBy }) => search && neededBy.length === 0)
      ? [preloadRules[libc]]
      : [];
  const bound = [...distinctReferences(world.program)].map(
    ({ symbol, class: lookupClass }) => bind(world, world.program, symbol, lookupClass).rule,
  );
  const tls = tlsModulesOf(world).length > 0 ? tlsRule(world) : undefined;
  return new Set([
    ...searches.flatMap(({ places }) => places.map(({ rule }) => rule)),
    ...order,
    ...preload,
    ...versionChecks(world).map(({ rule }) => rule),
    ...(tls === undefined ? [] : [tls]),
    ...bound,
  ]);
});

const rankColumn = (count: number, meaning: string): Column =>
  textColumn('#', meaning, (row) => String(row + 1).padStart(String(count).length), 'remark', { isRight: true });
function factsBlock(world: World): Block {
  const { program, interpreter, objects, missing, system, libc, limit } = world;
  const lost = [...new Set(missing.filter(({ isOpen }) => isOpen !== true).map(({ name }) => name))];
  const open = [...new Set(missing.filter(({ isOpen }) => isOpen === true).map(({ name }) => name))];
  const loaded = counted(
    objects.filter((object) => !object.isProgram && !isInside(object)).length,
    'library',
    'libraries',
  );
  const isOther = libc !== 'glibc' && libc !== 'musl';
  const rows: readonly (readonly [name: string, fact: string, object?: LoadedObject | undefined])[] = [
    ['file', program.path, program],
    ...(isOther && system ? [['system', `${system.name}: ${system.why}`] as const] : []),
    ['dynamic linker', linkerText(world), interpreter],
    ...(limit === 'rules'
      ? []
      : [['loads', loaded + (lost.length === 0 ? '' : `; ${lost.length} not found: ${lost.join(', ')}`)] as const]),
    ...(open.length === 0 ? [] : [['left open', open.join(', ')] as const]),
    ...(limit === 'rules'
      ? []
      : [
          [
            'binds',
            !bindsLazily(program.file) || bindsAtStart(world)
              ? 'everything at start'
              : 'data at start, functions at their first call',
          ] as const,
        ]),
  ];
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

function linkerText(world: World): string {
  const {
    program: { view },
    interpreter,
    facts,
    libc,
  } = world;
  if (interpreter)
    return `${isInside(interpreter) ? `${titleOf(interpreter)}, inside this file` : interpreter.path}${facts.release === undefined ? '' : `, glibc 2.${facts.release}`}`;
  const limit = limitText(world);
  if (view.interpreter !== undefined && !world.system) return `${view.interpreter}: not known here`;
  return limit === undefined
    ? `${view.interpreter ?? 'of the CPU'}: not found, ${libc} is assumed`
    : `${view.interpreter ?? 'of its system'}: ${limit}`;
}

interface Lookup {
  readonly name: string;
  readonly object: LoadedObject | undefined;
  readonly neededBy: LoadedObject;
  readonly place: LookedAt | undefined;
  readonly isFirst: boolean;
}

function placesBlock(world: World): Block {
  const found = world.objects.flatMap((object) =>
    object.search
      ? [{ name: object.search.name, object, neededBy: object.loader ?? world.program, places: object.search.places }]
      : [],
  );
  const lost = missingIn(world).map(({ name, neededBy, search }) => ({
    name,
    object: undefined,
    neededBy,
    places: search.places,
  }));
  const rows: Lookup[] = [...found, ...lost].flatMap(({ name, object, neededBy, places }) => {
    const looked: readonly (LookedAt | undefined)[] = places.length === 0 ? [undefined] : places;
    return looked.map((place, index) => ({ name, object, neededBy, place, isFirst: index === 0 }));
  });
  const at = (row: number): Lookup => rows[row] as Lookup;
  const isFound = (row: number): boolean => at(row).place?.outcome === 'found';
  return {
    id: 'places',
    title: 'Places',
    note: `${counted(found.length, 'library', 'libraries')} found in ${counted(rows.length, 'look', 'looks')}`,
    count: rows.length,
    about: 'Every place that is looked at, library by library.',
    rowKind: 'file',
    rowName: (row) => (at(row).isFirst ? at(row).name : ''),
    columns: [
      textColumn('library', 'the name that is looked for', (row) => (at(row).isFirst ? at(row).name : ''), 'library'),
      objectColumn('for', 'who needs it first; of a library that is not found each who needs it', (row) =>
        at(row).isFirst ? at(row).neededBy : undefined,
      ),
      {
        name: 'place',
        meaning: 'the path that is tried',
        put: (out, row) => {
          const { place, object } = at(row);
          if (place && isFound(row) && object) putObject(out, object, place.path);
          else out.cell(place?.path ?? '', 'string');
        },
      },
      {
        name: 'result',
        meaning: 'what became of it',
        put: (out, row) => {
          const { place } = at(row);
          out.cell(
            place ? outcomeWords(place) : 'no place to look at',
            isFound(row) ? 'text' : place?.outcome === 'unloadable' ? 'problem' : 'remark',
          );
        },
      },
      textColumn(
        'because of',
        'what led there',
        (row) => {
          const { place } = at(row);
          return place ? placeWords(place.rule, place.owner) : '';
        },
        'remark',
        {
          explain: (row) => {
            const rule = at(row).place?.rule;
            return rule ? ruleLines(rule) : [];
          },
        },
      ),
    ],
  };
}

const loadType = valueOf(segmentTypes, 'LOAD');

/** From the first mapped byte to the last. */
function memorySize({ file }: LoadedObject): number {
  const loads = file.segments.filter(({ type }) => type === loadType);
  return loads.length === 0
    ? 0
    : Math.max(...loads.map(({ address, memorySize: size }) => address + size)) -
        Math.min(...loads.map(({ address }) => address));
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
    columns: [
      rankColumn(objects.length, 'place in the scope'),
      objectColumn('object', 'the object by its DT_SONAME', at),
      textColumn('memory', 'address space that its segments take', (row) => readableSize(memorySize(at(row))), 'text', {
        isRight: true,
      }),
      {
        name: 'needed by',
        meaning: 'who needs it, the first one first',
        put: (out, row) => putFirst(out, at(row).neededBy),
        explain: (row) => at(row).neededBy.map((object) => `\`${titleOf(object)}\``),
      },
      textColumn('found through', 'how it was found', (row) => howFound(world, at(row)), 'remark', {
        explain: (row) => {
          const rule = at(row).search?.rule;
          return rule ? ruleLines(rule) : [];
        },
      }),
      textColumn(
        'missing',
        'what it needs that was not found',
        (row) =>
          missingBy(world, at(row))
            .map(({ name }) => name)
            .join(', '),
        'problem',
      ),
    ],
  };
}

function versionsBlock(world: World): Block {
  const checks = versionChecks(world);
  const at = (row: number): (typeof checks)[number] => checks[row] as (typeof checks)[number];
  return {
    id: 'versions-checked',
    title: 'Version checks',
    note: `${counted(checks.length, 'check')}, ${grouped(checks.filter(({ severity }) => severity === 'error').length)} failed`,
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
  const firsts = firstReferences(world);
  return {
    id: 'relocated',
    title: 'Relocations',
    note: 'in the order in which objects are relocated',
    count: relocated.length,
    rowKind: 'file',
    rowName: (row) => titleOf(at(row)),
    about: 'How much there is to do in each object. The last column leads to its bindings.',
    columns: [
      rankColumn(relocated.length, 'order of relocation'),
      objectColumn('object', 'the object', at),
      numberColumn('relative', 'relocations that only add the load address', (row) => countsOf(at(row)).relative),
      numberColumn('symbols', 'relocations that name a symbol, bound at start', (row) => countsOf(at(row)).symbolic),
      numberColumn('calls', 'slots of the PLT', (row) => countsOf(at(row)).slots),
      numberColumn('copies', 'copy relocations', (row) => countsOf(at(row)).copies),
      numberColumn('IFUNC', 'relocations that call a resolver of the file', (row) => countsOf(at(row)).indirect),
      textColumn(
        'calls are bound',
        'when calls are bound',
        (row) =>
          countsOf(at(row)).slots === 0
            ? ''
            : bindsAtStart(world) || !bindsLazily(at(row).file)
              ? 'at start'
              : 'at the first call',
        'remark',
      ),
      {
        name: 'bindings',
        meaning: 'distinct references, each looked up once',
        put: (out, row) => {
          const range = firsts.get(at(row));
          if (range && range.count > 0) out.cell(counted(range.count, 'reference'), 'label', toBindings, range.first);
        },
      },
    ],
  };
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
      "What each symbol of each object is bound to. The definition leads to the row in the providing library's own listing.",
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
  const rows = dynamicRelocationsOf(program).flatMap((table) =>
    Array.from({ length: table.form === 'RELR' ? 0 : table.count }, (_, row) => ({ table, row })).filter(
      ({ row }) => relocationRow(table.file, table.type(row))?.[2] === 'slot' && table.symbol(row) > 0,
    ),
  );
  const at = (row: number): (typeof rows)[number] => rows[row] as (typeof rows)[number];
  const bound = (row: number): Bound => bind(world, program, at(row).table.symbol(at(row).row), 'slot');
  return {
    id: 'slots',
    title: 'Lazy slots',
    note: `${counted(rows.length, 'slot')} of ${titleOf(program)}`,
    count: rows.length,
    about: 'The slots that the first call of each function fills.',
    columns: [
      {
        name: 'slot',
        meaning: 'the slot of the GOT',
        put: (out, row) => {
          const place = at(row).table.place(at(row).row);
          const slot = slotAt(program.file, place);
          out.cell(slot ? `GOT[${slot.row}]` : hex(place), 'label');
        },
      },
      textColumn(
        'address',
        'address of the slot in its file',
        (row) => hex(at(row).table.place(at(row).row)),
        'number',
        { isRight: true },
      ),
      {
        name: 'symbol',
        meaning: 'the function',
        put: (out, row) => {
          const { table, row: relocation } = at(row);
          putDefinition(out, { object: program, row: table.symbol(relocation) });
        },
      },
      {
        name: 'will hold',
        meaning: 'the definition that the first call finds',
        explain: (row) => ruleLines(bound(row).rule),
        put: (out, row) => {
          const { definition } = bound(row);
          if (definition)
            putDefinition(
              out,
              definition,
              `${symbolText(definition.object, definition.row)} in ${titleOf(definition.object)}`,
            );
          else putNothing(out, bound(row));
        },
      },
    ],
  };
}

function tlsBlock(world: World): Block {
  const modules = tlsModulesOf(world);
  const at = (row: number): TlsModule => modules[row] as TlsModule;
  const variant = world.program.file.machine.tlsVariant;
  const rule = tlsRule(world);
  const about = `The modules whose template each thread gets a copy of. ${variant === undefined ? 'Where they lie is not known of this CPU.' : `This CPU has variant ${variant === 1 ? 'I' : 'II'}.`}${isStarted(world) ? '' : ' This file is a library: the distances are those that it would have as the program, and in a process come behind others.'}`;
  return {
    id: 'modules',
    title: 'TLS modules',
    note: counted(modules.length, 'module'),
    count: modules.length,
    about,
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
        { isRight: true, explain: () => (rule === undefined ? [] : ruleLines(rule)) },
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

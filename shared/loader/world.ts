// The façade of the loader's rules: a file with all that the dynamic linker would load for it, in order. Nothing is
// executed, and nothing throws on odd files.

import { embeddedFileOf } from '../decode/notes/embedded.ts';
import type { ElfFile } from '../decode/file.ts';
import { systemOf, type System } from '../decode/system.ts';
import { bionicInitialisers, bionicScope } from './bionic.ts';
import { freebsdInitialisers, freebsdScope, freebsdVersions } from './freebsd.ts';
import { interpreterFacts, type InterpreterFacts } from './interpreter.ts';
import type { LibraryFiles, OpenedFile } from './libraryFiles.ts';
import { linkViewOf, type LoadedObject, type Search } from './object.ts';
import {
  glibcFinalisers,
  glibcInitialisers,
  glibcSorted,
  muslInitialisers,
  reverseFinalisers,
  type SortAlgorithm,
} from './order.ts';
import { platformOf } from './platforms.ts';
import type { Libc } from './rules.ts';
import {
  glibcScope,
  interpreterObject,
  muslScope,
  rootObject,
  type Filtee,
  type Missing,
  type Opened,
  type Scope,
} from './scope.ts';
import { findLibrary, type SearchContext, type SearchOptions } from './search.ts';
import { findMuslLibrary } from './searchMusl.ts';
import { bionicVersions, checkVersions, type VersionCheck } from './versions.ts';

export interface LoadOptions extends SearchOptions {
  /** LD_PRELOAD: names or paths. */
  readonly preload?: readonly string[];
  /** How glibc sorts initialisers; by its release when absent. */
  readonly sort?: SortAlgorithm;
  /** Which dynamic linker a library is for that does not tell. */
  readonly libc?: Libc;
}

/** A process as it is before its first instruction. */
export interface World {
  /** Whose rules apply. */
  readonly libc: Libc;
  /** The system that the program is for; undefined where nothing tells, and glibc is assumed. */
  readonly system: System | undefined;
  /** What keeps the world from being whole: the rules of its system are not known, or its root is not here. */
  readonly limit: 'rules' | 'root' | undefined;
  readonly facts: InterpreterFacts;
  readonly context: SearchContext;
  /** The file that was asked for. */
  readonly program: LoadedObject;
  /** The dynamic linker; it is among `objects` only when one of them needs it. */
  readonly interpreter: LoadedObject | undefined;
  /**
   * All loaded objects in load order, which is the order of the global scope; the program first, but for its filtees.
   * Behind them those of `opened`.
   */
  readonly objects: readonly LoadedObject[];
  /** How many of the objects are there at start. */
  readonly startCount: number;
  /** What is opened at run time. */
  readonly opened: readonly Opened[];
  readonly missing: readonly Missing[];
  /** Where the references of an object are looked up, for those that do not go by the order of the objects. */
  readonly scopes: ReadonlyMap<LoadedObject, readonly LoadedObject[]>;
  /** What stands in for the symbols of a filter, where that is decided symbol by symbol. */
  readonly filtees: ReadonlyMap<LoadedObject, readonly Filtee[]>;
  /** The order in which initialisers run; objects without any are listed, too. */
  readonly initialisers: readonly LoadedObject[];
  /** The order in which finalisers run; only objects that have some. */
  readonly finalisers: readonly LoadedObject[];
  /** The order in which objects are relocated. */
  readonly relocated: readonly LoadedObject[];
}

/** The oldest glibc that sorts depth first (2.35). */
const firstDepthFirst = 35;

/**
 * Loads a program or library and all that it needs. Undefined when the path leads to no file. A file that is no dynamic
 * ELF file is a world of itself alone.
 */
export function load(files: LibraryFiles, path: string, options: LoadOptions = {}): World | undefined {
  const file = files.open(path);
  if (!file) return undefined;
  const program = rootObject(file);
  const platform = platformOf(file.file);
  const system = systemOfProgram(files, program);
  const libc = libcOf(program, system, options.libc);
  const linker = libc === 'none' ? undefined : linkerOf(files, file, program, libc);
  const interpreter = linker && interpreterObject(linker);
  const facts = interpreterFacts(libc, linker?.file, platform);
  const hasRoot = linker !== undefined || !hasOwnRoot(libc) || rootMarks[libc].some((mark) => files.files.stat(mark));
  const context: SearchContext = { files, facts, platform, options, program, hasRoot };
  // From here on it is known whose rules apply.

  const scope = scopeFinders[libc](context, interpreter, preloadsOf(files, libc, options));
  const { objects, opened, missing, scopes = new Map(), filtees = new Map() } = scope;
  const sort = options.sort ?? sortOf(facts);
  const orders = ordersOf(libc, objects, { program, interpreter, filtees, sort });
  const later = opened.flatMap(({ added }) => added);
  return {
    libc,
    system,
    limit: limitOf(libc, hasRoot),
    facts,
    context,
    program,
    interpreter,
    objects: [...objects, ...later],
    startCount: objects.length,
    opened,
    missing,
    scopes,
    filtees,
    ...orders,
    relocated: [...orders.relocated, ...later.toReversed()],
  };
}

type FindScope = (context: SearchContext, interpreter: LoadedObject | undefined, preload: readonly string[]) => Scope;

const scopeFinders: Readonly<Record<Libc, FindScope>> = {
  glibc: glibcScope,
  musl: muslScope,
  bionic: bionicScope,
  freebsd: freebsdScope,
  none: nothingKnown,
};

/** Without rules nothing is looked for: all that the program needs is left open. */
function nothingKnown({ program }: SearchContext): Scope {
  const missing = program.view.requests.map((request): Missing => {
    const search = { name: request.name, places: [], rule: undefined, owner: undefined, opened: undefined };
    return { name: request.name, neededBy: program, request, search, isFatal: false, isOpen: true };
  });
  return { objects: [program], opened: [], missing };
}

/**
 * What is there where the root of a system is, when its dynamic linker's file is not: links into other partitions may
 * lead nowhere in a copy.
 */
const rootMarks: Readonly<Record<'bionic' | 'freebsd', readonly string[]>> = {
  bionic: ['/system/lib64', '/system/lib', '/system/bin/linker64', '/system/bin/linker'],
  freebsd: ['/libexec/ld-elf.so.1', '/lib/libc.so.7'],
};

/** Whether the libraries of a system can lie only in a root of its own. */
function hasOwnRoot(libc: Libc): libc is keyof typeof rootMarks {
  return libc in rootMarks;
}

function limitOf(libc: Libc, hasRoot: boolean): World['limit'] {
  if (libc === 'none') return 'rules';
  return hasRoot ? undefined : 'root';
}

/** What is loaded before all that is needed: what the user names, then what the system does. */
function preloadsOf(files: LibraryFiles, libc: Libc, { preload = [] }: LoadOptions): readonly string[] {
  return libc === 'glibc' ? [...preload, ...listedPreloads(files)] : preload;
}

/** /etc/ld.so.preload: names between blanks, colons and line ends, # begins a comment (glibc elf/rtld.c, dl_main). */
function listedPreloads(files: LibraryFiles): string[] {
  return (files.text('/etc/ld.so.preload') ?? '')
    .replace(/#.*/g, '')
    .split(/[\s:]+/)
    .filter((name) => name !== '');
}

type Orders = Pick<World, 'initialisers' | 'finalisers' | 'relocated'>;

function ordersOf(
  libc: Libc,
  objects: readonly LoadedObject[],
  {
    program,
    interpreter,
    filtees,
    sort,
  }: Pick<World, 'program' | 'interpreter' | 'filtees'> & { readonly sort: SortAlgorithm },
): Orders {
  if (libc === 'musl') {
    const initialisers = muslInitialisers(program);
    return {
      initialisers,
      finalisers: reverseFinalisers(initialisers),
      relocated: [...objects.filter((object) => object !== program), program],
    };
  }
  if (libc === 'bionic')
    return {
      initialisers: bionicInitialisers(program, interpreter),
      finalisers: reverseFinalisers([program]),
      relocated: objects,
    };
  if (libc === 'freebsd') {
    const initialisers = freebsdInitialisers(objects, program, filtees);
    return { initialisers, finalisers: reverseFinalisers(initialisers), relocated: objects };
  }
  if (libc === 'none') return { initialisers: [], finalisers: [], relocated: [] };
  const sorted = glibcSorted(objects, sort);
  return {
    initialisers: glibcInitialisers(objects, sorted),
    finalisers: glibcFinalisers(objects, sort),
    relocated: sorted.toReversed(),
  };
}

function sortOf({ release }: InterpreterFacts): SortAlgorithm {
  return release !== undefined && release < firstDepthFirst ? 'original' : 'depth first';
}

/** The system of a program; where it does not tell itself, that of the dynamic linker that it asks for. */
function systemOfProgram(files: LibraryFiles, { view, file }: LoadedObject): System | undefined {
  const linker = view.interpreter === undefined ? undefined : files.open(view.interpreter);
  return systemOf(file) ?? (linker && systemOf(linker.file));
}

/**
 * A library that does not tell is taken for one of glibc; a program that asks for a dynamic linker that nobody knows is
 * not.
 */
function libcOf({ view }: LoadedObject, system: System | undefined, chosen: Libc | undefined): Libc {
  if (!system) return (view.interpreter ?? '') === '' ? (chosen ?? 'glibc') : 'none';
  return hasRules(system.id) ? system.id : 'none';
}

function hasRules(id: System['id']): id is Libc & System['id'] {
  return Object.hasOwn(scopeFinders, id);
}

/** The name of the system that a world's program is for. */
export function systemTitle({ system, program: { view } }: Pick<World, 'system' | 'program'>): string {
  return system?.name ?? `a system with the dynamic linker ${view.interpreter ?? ''}`;
}

/** The name of the system that an object is for, where that is neither one of glibc nor of musl. */
export function otherSystemOf({ file }: LoadedObject): string | undefined {
  const system = systemOf(file);
  return system && system.id !== 'glibc' && system.id !== 'musl' ? system.name : undefined;
}

/** The dynamic linker: the one inside the program, else the one that it asks for, or that its platform has. */
function linkerOf(
  files: LibraryFiles,
  opened: OpenedFile,
  program: LoadedObject,
  libc: Exclude<Libc, 'none'>,
): OpenedFile | undefined {
  return interpreterInside(opened, program) ?? interpreterOf(files, program, libc);
}

/** The dynamic linker that the program has inside: it takes its path from the program, and no file is opened. */
function interpreterInside(opened: OpenedFile, { view }: LoadedObject): OpenedFile | undefined {
  const file = embeddedFileOf(opened.file);
  return file && { ...opened, path: view.interpreter ?? '', realPath: '', identity: `${opened.identity} inside`, file };
}

function interpreterOf(
  files: LibraryFiles,
  { view, file }: LoadedObject,
  libc: Exclude<Libc, 'none'>,
): OpenedFile | undefined {
  for (const path of view.interpreter === undefined ? usualInterpreters(file, libc) : [view.interpreter]) {
    const opened = path.startsWith('/') ? files.open(path) : undefined;
    if (opened && linkViewOf(opened.file).isDynamic) return opened;
  }
  return undefined;
}

/** Where the dynamic linker lies when the file does not say. */
function usualInterpreters(file: ElfFile, libc: Exclude<Libc, 'none'>): readonly string[] {
  const platform = platformOf(file);
  const paths = {
    glibc: platform.interpreters,
    musl: [`/lib/ld-musl-${platform.musl}.so.1`],
    bionic: [file.class === 64 ? '/system/bin/linker64' : '/system/bin/linker'],
    freebsd: ['/libexec/ld-elf.so.1'],
  };
  return paths[libc];
}

/** How a library is looked for when the program opens it by a name. */
export function searchOf({ context, libc, program, interpreter }: World, name: string): Search {
  return libc === 'musl'
    ? findMuslLibrary(context, name, program, interpreter?.path ?? '')
    : findLibrary(context, name, program);
}

/**
 * What initialises the objects that are added when a library is opened, in order: what others need comes first (glibc
 * elf/dl-open.c, call_dl_init; musl ldso/dynlink.c, queue_ctors).
 */
export function openedInitialisers({ libc }: World, { root, added }: Opened): LoadedObject[] {
  const order = libc === 'glibc' ? glibcSorted(added, 'depth first').toReversed() : muslInitialisers(root);
  return order.filter((object) => added.includes(object));
}

/**
 * The order in which finalisers of all that was opened run at the end, if all was, in its order. Only objects that have
 * some.
 */
export function openedFinalisers(world: World): LoadedObject[] {
  if (world.libc === 'musl')
    return reverseFinalisers(world.opened.flatMap((opened) => openedInitialisers(world, opened)));
  return glibcFinalisers(world.objects.slice(world.startCount), 'depth first');
}

/** All version needs in this world and what became of them; none for musl, which does not check. */
export function versionChecks(world: World): VersionCheck[] {
  const missing = new Set(world.missing.map(({ name }) => name));
  if (world.libc === 'glibc') return checkVersions(world.objects, missing);
  if (world.libc === 'freebsd') return freebsdVersions(world.objects, missing);
  return world.libc === 'bionic' ? bionicVersions(world.objects, missing) : [];
}

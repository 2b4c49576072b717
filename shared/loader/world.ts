// The façade of the loader's rules: a file with all that the dynamic linker would load for it, in order. Nothing is executed, and nothing throws on odd files.

import { nameOf } from '../base/files.ts';
import { interpreterFacts, type InterpreterFacts } from './interpreter.ts';
import type { LibraryFiles, OpenedFile } from './libraryFiles.ts';
import { linkViewOf, type LoadedObject } from './object.ts';
import { glibcFinalisers, glibcInitialisers, glibcSorted, muslFinalisers, muslInitialisers, type SortAlgorithm } from './order.ts';
import { platformOf } from './platforms.ts';
import type { Libc } from './rules.ts';
import { glibcScope, interpreterObject, muslScope, rootObject, type Missing, type Opened } from './scope.ts';
import type { SearchContext, SearchOptions } from './search.ts';
import { checkVersions, type VersionCheck } from './versions.ts';

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
  readonly libc: Libc;
  readonly facts: InterpreterFacts;
  readonly context: SearchContext;
  /** The file that was asked for. */
  readonly program: LoadedObject;
  /** The dynamic linker; it is among `objects` only when one of them needs it. */
  readonly interpreter: LoadedObject | undefined;
  /** All loaded objects in load order, which is the order of the global scope; the program first, but for its filtees. Behind them those of `opened`. */
  readonly objects: readonly LoadedObject[];
  /** How many of the objects are there at start. */
  readonly startCount: number;
  /** What is opened at run time. */
  readonly opened: readonly Opened[];
  readonly missing: readonly Missing[];
  /** The order in which initialisers run; objects without any are listed, too. */
  readonly initialisers: readonly LoadedObject[];
  /** The order in which finalisers run; only objects that have some. */
  readonly finalisers: readonly LoadedObject[];
  /** The order in which objects are relocated. */
  readonly relocated: readonly LoadedObject[];
}

/** The oldest glibc that sorts depth first (2.35). */
const firstDepthFirst = 35;

/** Loads a program or library and all that it needs. Undefined when the path leads to no file. A file that is no dynamic ELF file is a world of itself alone. */
export function load(files: LibraryFiles, path: string, options: LoadOptions = {}): World | undefined {
  const file = files.open(path);
  if (!file) return undefined;
  const program = rootObject(file);
  const platform = platformOf(file.file);
  const libc = libcOf(program, options.libc);
  const linker = interpreterOf(files, program, libc);
  const interpreter = linker && interpreterObject(linker);
  const facts = interpreterFacts(libc, linker?.file, platform);
  const context: SearchContext = { files, facts, platform, options, program };
  const preload = [...(options.preload ?? []), ...(libc === 'glibc' ? listedPreloads(files) : [])];
  const { objects, opened, missing } = libc === 'musl' ? muslScope(context, interpreter, preload) : glibcScope(context, interpreter, preload);
  const sort = options.sort ?? sortOf(facts);
  const orders = ordersOf(libc, objects, program, sort);
  const later = opened.flatMap(({ added }) => added);
  return { libc, facts, context, program, interpreter, objects: [...objects, ...later], startCount: objects.length, opened, missing, ...orders, relocated: [...orders.relocated, ...later.toReversed()] };
}

/** /etc/ld.so.preload: names between blanks, colons and line ends, # begins a comment (glibc elf/rtld.c, dl_main). */
function listedPreloads(files: LibraryFiles): string[] {
  return (files.text('/etc/ld.so.preload') ?? '').replace(/#.*/g, '').split(/[\s:]+/).filter((name) => name !== '');
}

function ordersOf(libc: Libc, objects: readonly LoadedObject[], program: LoadedObject, sort: SortAlgorithm): Pick<World, 'initialisers' | 'finalisers' | 'relocated'> {
  if (libc === 'musl') {
    const initialisers = muslInitialisers(program);
    return { initialisers, finalisers: muslFinalisers(initialisers), relocated: [...objects.filter((object) => object !== program), program] };
  }
  const sorted = glibcSorted(objects, sort);
  return { initialisers: glibcInitialisers(objects, sorted), finalisers: glibcFinalisers(objects, sort), relocated: sorted.toReversed() };
}

function sortOf({ release }: InterpreterFacts): SortAlgorithm {
  return release !== undefined && release < firstDepthFirst ? 'original' : 'depth first';
}

/** A program says by its interpreter which dynamic linker it is for; a library by the libc that it needs. */
function libcOf({ view }: LoadedObject, chosen: Libc | undefined): Libc {
  if (view.interpreter !== undefined) return /musl/.test(nameOf(view.interpreter)) ? 'musl' : 'glibc';
  if (view.requests.some(({ name }) => name === 'libc.so' || name.startsWith('libc.musl-'))) return 'musl';
  return chosen ?? 'glibc';
}

function interpreterOf(files: LibraryFiles, { view, file }: LoadedObject, libc: Libc): OpenedFile | undefined {
  const platform = platformOf(file);
  const usual = libc === 'musl' ? [`/lib/ld-musl-${platform.musl}.so.1`] : platform.interpreters;
  for (const path of view.interpreter === undefined ? usual : [view.interpreter]) {
    const opened = path.startsWith('/') ? files.open(path) : undefined;
    if (opened && linkViewOf(opened.file).isDynamic) return opened;
  }
  return undefined;
}

/** What initialises the objects that are added when a library is opened, in order: what others need comes first (glibc elf/dl-open.c, call_dl_init; musl ldso/dynlink.c, queue_ctors). */
export function openedInitialisers({ libc }: World, { root, added }: Opened): LoadedObject[] {
  const order = libc === 'musl' ? muslInitialisers(root) : glibcSorted(added, 'depth first').toReversed();
  return order.filter((object) => added.includes(object));
}

/** The order in which finalisers of all that was opened run at the end, if all was, in its order. Only objects that have some. */
export function openedFinalisers(world: World): LoadedObject[] {
  if (world.libc === 'musl') return muslFinalisers(world.opened.flatMap((opened) => openedInitialisers(world, opened)));
  return glibcFinalisers(world.objects.slice(world.startCount), 'depth first');
}

/** All version needs in this world and what became of them; none for musl, which does not check. */
export function versionChecks(world: World): VersionCheck[] {
  return world.libc === 'musl' ? [] : checkVersions(world.objects, new Set(world.missing.map(({ name }) => name)));
}

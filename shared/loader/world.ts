// The façade of the loader's rules: a file with all that the dynamic linker would load for it, in order. Nothing is executed, and nothing throws on odd files.

import { nameOf } from '../base/files.ts';
import { embeddedFileOf } from '../decode/embedded.ts';
import { interpreterFacts, type InterpreterFacts } from './interpreter.ts';
import type { LibraryFiles, OpenedFile } from './libraryFiles.ts';
import { linkViewOf, type LoadedObject } from './object.ts';
import { glibcFinalisers, glibcInitialisers, glibcSorted, muslFinalisers, muslInitialisers, type SortAlgorithm } from './order.ts';
import { platformOf } from './platforms.ts';
import type { Libc } from './rules.ts';
import { glibcScope, interpreterObject, muslScope, rootObject, type Missing } from './scope.ts';
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
  /** All loaded objects in load order, which is the order of the global scope; the program first, but for its filtees. */
  readonly objects: readonly LoadedObject[];
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
  const opened = files.open(path);
  if (!opened) return undefined;
  const program = rootObject(opened);
  const platform = platformOf(opened.file);
  const libc = libcOf(program, options.libc);
  const linker = interpreterInside(opened, program) ?? interpreterOf(files, program, libc);
  const interpreter = linker && interpreterObject(linker);
  const facts = interpreterFacts(libc, linker?.file, platform);
  const context: SearchContext = { files, facts, platform, options, program };
  const preload = [...(options.preload ?? []), ...(libc === 'glibc' ? listedPreloads(files) : [])];
  const { objects, missing } = libc === 'musl' ? muslScope(context, interpreter, preload) : glibcScope(context, interpreter, preload);
  return { libc, facts, context, program, interpreter, objects, missing, ...ordersOf(libc, objects, program, options.sort ?? sortOf(facts)) };
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

/** The dynamic linker that the program has inside: it takes its path from the program, and no file is opened. */
function interpreterInside(opened: OpenedFile, { view }: LoadedObject): OpenedFile | undefined {
  const file = embeddedFileOf(opened.file);
  return file && { ...opened, path: view.interpreter ?? '', realPath: '', identity: `${opened.identity} inside`, file };
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

/** All version needs in this world and what became of them; none for musl, which does not check. */
export function versionChecks(world: World): VersionCheck[] {
  return world.libc === 'musl' ? [] : checkVersions(world.objects, new Set(world.missing.map(({ name }) => name)));
}

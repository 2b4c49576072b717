// What FreeBSD's dynamic linker loads for a program: where it looks for libraries, in which order it lists and
// initialises them, and which versions it insists on (libexec/rtld-elf/rtld.c).

import { folderOf } from '../base/files.ts';
import { once } from '../base/once.ts';
import { isElf, type ElfFile } from '../decode/file.ts';
import { versionsOf, type VersionNeed } from '../decode/symbols/versions.ts';
import { fileTypes, versionFlags } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { hintsIn, libmapIn, noLibmap, type Libmap } from './freebsdFiles.ts';
import { linkViewOf, type LoadedObject, type Request, type Search } from './object.ts';
import { neededFirst } from './order.ts';
import type { RuleId } from './rules.ts';
import { newObject, open, requestsOf, type Filtee, type Missing, type Opened, type Scope } from './scope.ts';
import { isSameMachine, Trace, type SearchContext, type Verdict } from './search.ts';
import type { VersionCheck } from './versions.ts';

/**
 * Loads all that `program` needs, breadth first; the objects in the order of the list that symbols are looked up in.
 */
export function freebsdScope(
  context: SearchContext,
  interpreter: LoadedObject | undefined,
  preload: readonly string[],
): Scope {
  return new FreebsdLoading(context, interpreter).load(preload);
}

class FreebsdLoading {
  readonly #context: SearchContext;
  readonly #suffix: string;
  readonly #objects: LoadedObject[];
  readonly #missing: Missing[] = [];
  readonly #byName = new Map<string, LoadedObject>();
  readonly #byFile = new Map<string, LoadedObject>();

  constructor(context: SearchContext, interpreter: LoadedObject | undefined) {
    this.#context = context;
    this.#suffix = suffixOf(context.program, interpreter);
    this.#objects = [context.program];
    this.#register(context.program);
  }

  load(preload: readonly string[]): Scope {
    const { program, options } = this.#context;
    const preloaded = new Set(preload.flatMap((name) => this.#loaded(name, undefined, undefined) ?? []));
    for (const object of this.#objects) this.#loadNeeded(object);
    const interposers = this.#objects.filter(
      (object) => object !== program && (preloaded.has(object) || object.view.isInterposer),
    );
    const listed = new Set([program, ...interposers, ...this.#objects]);
    const objects = [...listed];
    const openAll = (
      paths: readonly string[],
      loader: LoadedObject | undefined,
      request: Request | undefined,
    ): Opened[] =>
      open(
        paths,
        (path) => this.#loaded(path, loader, request),
        (object) => listed.has(object),
        (object) => {
          listed.add(object);
          this.#loadNeeded(object);
        },
      );
    const { filtees, opened } = this.#openFiltees(objects, openAll);
    return {
      objects,
      opened: [...opened, ...openAll(options.opened ?? [], program, undefined)],
      missing: this.#missing,
      filtees,
    };
  }

  /** The filtees of the objects, which are opened when a symbol is looked up in their filter (rtld.c, load_filtees). */
  #openFiltees(
    objects: readonly LoadedObject[],
    openAll: (paths: readonly string[], loader: LoadedObject, request: Request) => Opened[],
  ): { filtees: Map<LoadedObject, Filtee[]>; opened: Opened[] } {
    const filtees = new Map<LoadedObject, Filtee[]>();
    const opened: Opened[] = [];
    for (const object of objects) {
      for (const request of object.view.requests) {
        if (request.kind === 'NEEDED') continue;
        const [found] = openAll([request.name], object, request);
        filtees.set(object, [...(filtees.get(object) ?? []), { kind: request.kind, scope: found?.scope ?? [] }]);
        if (found && found.added.length > 0) opened.push(found);
      }
    }
    // Only now, for what a filter stands for is not among what it needs when scopes are made.
    for (const [object, all] of filtees)
      for (const {
        scope: [root],
      } of all)
        if (root && !object.needed.includes(root)) addNeed(object, root);
    return { filtees, opened };
  }

  #loadNeeded(object: LoadedObject): void {
    for (const request of requestsOf(this.#context, object)) {
      const needed = request.kind === 'NEEDED' ? this.#loaded(request.name, object, request) : undefined;
      if (needed) addNeed(object, needed);
    }
  }

  /** rtld.c, load_object. */
  #loaded(name: string, loader: LoadedObject | undefined, request: Request | undefined): LoadedObject | undefined {
    const known = this.#byName.get(name);
    if (known) return known;
    const { hasRoot, program } = this.#context;
    const search = findFreebsdLibrary(this.#context, name, loader, this.#suffix);
    if (!search.opened) {
      const isNeeded = request === undefined || request.kind === 'NEEDED';
      this.#missing.push({
        name,
        neededBy: loader ?? program,
        request,
        search,
        isFatal: hasRoot && isNeeded,
        isOpen: !hasRoot,
      });
      return undefined;
    }
    const same = this.#byFile.get(search.opened.identity);
    if (same) {
      same.names.push(name);
      this.#byName.set(name, same);
      return same;
    }
    const object = newObject(search.opened, name, request ? loader : undefined, search, false);
    this.#register(object);
    this.#objects.push(object);
    return object;
  }

  #register(object: LoadedObject): void {
    for (const name of [object.view.soname, ...object.names])
      if (name !== undefined && name !== '' && !this.#byName.has(name)) this.#byName.set(name, object);
    if (object.search && !this.#byFile.has(object.identity)) this.#byFile.set(object.identity, object);
  }
}

function addNeed(object: LoadedObject, needed: LoadedObject): void {
  object.needed.push(needed);
  if (needed.neededBy.at(-1) !== object) needed.neededBy.push(object);
}

/** `32` for programs of 32 bits on a system of 64, whose folders and files have it in their names. */
function suffixOf({ file, view }: LoadedObject, interpreter: LoadedObject | undefined): string {
  const isCompatible =
    /elf32\.so/.test(view.interpreter ?? '') || (file.class === 32 && interpreter?.file.class === 64);
  return isCompatible ? '32' : '';
}

interface Configuration {
  readonly libmap: Libmap;
  readonly hints: string;
}

const configurations = once(
  (context: SearchContext): Map<string, Configuration> =>
    new Map([
      ['', configurationOf(context, '')],
      ['32', configurationOf(context, '32')],
    ]),
);

function configurationOf({ files, program, hasRoot }: SearchContext, suffix: string): Configuration {
  if (!hasRoot) return { libmap: noLibmap, hints: '' };
  return {
    libmap: libmapIn(files, `/etc/libmap${suffix}.conf`),
    hints: hintsIn(files, `/var/run/ld-elf${suffix}.so.hints`, program.file.isLittle) ?? '',
  };
}

/**
 * Looks for the file behind a name (rtld.c, find_library). `loader` is who needs it; undefined for preloaded libraries.
 */
function findFreebsdLibrary(
  context: SearchContext,
  asked: string,
  loader: LoadedObject | undefined,
  suffix: string,
): Search {
  const { libmap } = configurations(context).get(suffix) as Configuration;
  const mapped = loader && libmap.find(loader.path, asked);
  const trace = new Trace(context, mapped?.name ?? asked, verdictOf);
  if (mapped) trace.note(mapped.from, 'mapped', 'freebsdLibmap', mapped.name);
  const given = context.options.given?.get(asked);
  if (given !== undefined && trace.tryPath(given, 'freebsdSlash')) return { ...trace.result(), name: asked };
  if (trace.name.includes('/'))
    trace.tryPath(loader ? expandTokens(context, loader, trace.name, suffix) : trace.name, 'freebsdSlash');
  else {
    const search = { context, trace, loader, suffix };
    if (!inStatedFolders(search)) inSystemFolders(search);
  }
  return { ...trace.result(), name: asked };
}

const rpathOf = ({ view }: LoadedObject): string | undefined => (view.runpath === undefined ? view.rpath : undefined);

/** A search for a name without a slash, by the configuration of one suffix. */
interface FolderSearch {
  readonly context: SearchContext;
  readonly trace: Trace;
  readonly loader: LoadedObject | undefined;
  readonly suffix: string;
}

/** In the folders that the files and the user name. */
function inStatedFolders(search: FolderSearch): boolean {
  const { loader, context } = search;
  const { program, options } = context;
  if (loader && inPath(search, rpathOf(loader), 'freebsdRpath', loader)) return true;
  const hasProgramRpath = loader && loader !== program && loader.view.runpath === undefined;
  if (hasProgramRpath && inPath(search, rpathOf(program), 'freebsdProgramRpath', program)) return true;
  if (inPath(search, options.libraryPath, 'freebsdLibraryPath')) return true;
  return loader !== undefined && inPath(search, loader.view.runpath, 'freebsdRunpath', loader);
}

/** In the folders of the hints and in the standard ones. */
function inSystemFolders(search: FolderSearch): boolean {
  const { context, trace, loader, suffix } = search;
  const standard = [`/lib${suffix}`, `/usr/lib${suffix}`];
  const hasDefault = loader?.view.hasNoDefaultFolders !== true;
  if (!context.hasRoot) {
    if (hasDefault)
      for (const folder of standard) trace.note(`${folder}/${trace.name}`, 'no root', 'freebsdStandardFolders');
    return false;
  }
  const { hints } = configurations(context).get(suffix) as Configuration;
  const hinted = foldersOf(search, hints).filter((folder) => hasDefault || !standard.includes(folder));
  const hintRule = hasDefault ? 'freebsdHints' : 'freebsdNoDefaultFolders';
  if (hinted.some((folder) => trace.tryPath(`${folder}/${trace.name}`, hintRule))) return true;
  return loader !== undefined && hasDefault && inPath(search, standard.join(':'), 'freebsdStandardFolders');
}

/** @param owner whose DT_RPATH or DT_RUNPATH it is */
function inPath(search: FolderSearch, path: string | undefined, rule: RuleId, owner?: LoadedObject): boolean {
  if (path === undefined) return false;
  const { context, trace, suffix } = search;
  const expanded = owner ? expandTokens(context, owner, path, suffix) : path;
  return foldersOf(search, expanded).some((folder) => trace.tryPath(`${folder}/${trace.name}`, rule, owner));
}

/** The folders of a search path, or those that libmap.conf puts in their places. */
function foldersOf({ context, loader, suffix }: FolderSearch, path: string): string[] {
  const { libmap } = configurations(context).get(suffix) as Configuration;
  return path
    .split(/[:;]+/)
    .filter((folder) => folder !== '')
    .map((folder) => libmap.find(loader?.path, folder)?.name ?? folder);
}

/** What $PLATFORM stands for, by Machine.name: hw.machine (FreeBSD sys/<cpu>/include/param.h, MACHINE). */
const machines: Readonly<Record<string, string>> = {
  'x86-64': 'amd64',
  i386: 'i386',
  aarch64: 'arm64',
  arm: 'arm',
  riscv64: 'riscv',
  ppc: 'powerpc',
  ppc64: 'powerpc',
  'ppc64 elfv1': 'powerpc',
};

/** rtld.c, origin_subst: tokens are texts that are replaced wherever they stand; $OSREL stays. */
function expandTokens({ program }: SearchContext, object: LoadedObject, text: string, suffix: string): string {
  const values: Readonly<Record<string, string | undefined>> = {
    ORIGIN: folderOf(object.realPath),
    OSNAME: 'FreeBSD',
    PLATFORM: machines[program.file.machine.name],
    LIB: `lib${suffix}`,
  };
  return text.replace(
    /\$(?:\{(ORIGIN|OSNAME|PLATFORM|LIB)\}|(ORIGIN|OSNAME|PLATFORM|LIB))/g,
    (token, quoted?: string, bare?: string) => values[quoted ?? bare ?? ''] ?? token,
  );
}

const sharedObject = valueOf(fileTypes, 'DYN');
const executable = valueOf(fileTypes, 'EXEC');
const unloadable = (problem: string): Verdict => ({ outcome: 'unloadable', problem });

/** map_object.c, check_elf_headers, and rtld.c, do_load_object. */
function verdictOf(file: ElfFile, program: ElfFile): Verdict {
  const { header, bytes } = file;
  if (bytes.size < file.headerTable.layout.size || !isElf(bytes.source)) return unloadable('invalid file format');
  if (file.class !== program.class || file.isLittle !== program.isLittle) return unloadable('unsupported file layout');
  if (header.type !== sharedObject && header.type !== executable) return unloadable('unsupported file type');
  if (!isSameMachine(file, program)) return unloadable('unsupported machine');
  const view = linkViewOf(file);
  if (!view.isDynamic) return unloadable('object is not dynamically-linked');
  return view.isProgram ? unloadable('Cannot load PIE binary as DSO') : { outcome: 'found' };
}

/**
 * The order of initialisation (rtld.c, initlist_add_objects): what is preloaded, then depth first, the last entry
 * first; filtees, which are open by then, behind what is needed.
 */
export function freebsdInitialisers(
  objects: readonly LoadedObject[],
  program: LoadedObject,
  filtees: ReadonlyMap<LoadedObject, readonly Filtee[]>,
): LoadedObject[] {
  const preloaded = objects.filter((object) => object.search !== undefined && object.loader === undefined);
  const rootsOf = (object: LoadedObject, kind: Filtee['kind']): LoadedObject[] =>
    (filtees.get(object) ?? []).flatMap((each) => (each.kind === kind ? each.scope.slice(0, 1) : []));
  // The program is scanned first and listed last: behind the objects that follow it, up to the last preloaded one, and
  // what it needs.
  return neededFirst(program, (object) => {
    const [filtered, auxiliary] = [rootsOf(object, 'FILTER'), rootsOf(object, 'AUXILIARY')];
    const needed = object.needed.filter((each) => !filtered.includes(each) && !auxiliary.includes(each));
    return [
      ...(object === program ? preloaded.toReversed() : []),
      ...needed.toReversed(),
      ...filtered.toReversed(),
      ...auxiliary.toReversed(),
    ];
  });
}

const weak = valueOf(versionFlags, 'WEAK');

/**
 * All version needs of the objects with what became of each (rtld.c, rtld_verify_object_versions). What is needed of a
 * missing library is left out.
 */
export function freebsdVersions(objects: readonly LoadedObject[], missing: ReadonlySet<string>): VersionCheck[] {
  const byName = new Map<string, LoadedObject>();
  for (const object of objects)
    for (const name of [...object.names, object.view.soname])
      if (name !== undefined && name !== '' && !byName.has(name)) byName.set(name, object);
  return objects.flatMap((object) =>
    versionsOf(object.file).needs.flatMap((need): VersionCheck[] => {
      const provider = byName.get(need.file);
      if (!provider)
        return missing.has(need.file)
          ? []
          : [{ object, need, provider, rule: 'freebsdVersionedFileMissing', severity: 'error' }];
      return [{ object, need, provider, ...checkNeed(need, provider) }];
    }),
  );
}

function checkNeed(need: VersionNeed, { file }: LoadedObject): Pick<VersionCheck, 'rule' | 'severity'> {
  const { definitions } = versionsOf(file);
  if (definitions.some(({ hash, name }) => hash === need.hash && name === need.name))
    return { rule: 'freebsdVersionPresent', severity: 'good' };
  const isPassed = (need.flags & weak) !== 0 && definitions.length > 0;
  return isPassed
    ? { rule: 'freebsdWeakVersionMissing', severity: 'message' }
    : { rule: 'freebsdVersionMissing', severity: 'error' };
}

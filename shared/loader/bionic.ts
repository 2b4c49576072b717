// What bionic's dynamic linker, Android's, loads for a program: where it looks for libraries, in which order symbols
// are looked up and initialisers run (linker/linker.cpp, linker_soinfo.cpp).

import { folderOf, nameOf } from '../base/files.ts';
import { once } from '../base/once.ts';
import { isElf, type ElfFile } from '../decode/file.ts';
import { fileTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { libFolder, namespacesOf, takes, type Namespace, type Namespaces } from './bionicNamespaces.ts';
import { linkViewOf, type LoadedObject, type Request, type Search } from './object.ts';
import { neededFirst } from './order.ts';
import { newObject, open, requestsOf, type Missing, type Scope } from './scope.ts';
import { isSameMachine, Trace, type SearchContext, type Verdict } from './search.ts';

/**
 * Loads all that `program` needs, breadth first. The objects are in the order of the program's groups: the global one,
 * then what it needs.
 */
export function bionicScope(
  context: SearchContext,
  interpreter: LoadedObject | undefined,
  preload: readonly string[],
): Scope {
  return new BionicLoading(context, interpreter).load(preload);
}

/** linker/linker_soinfo.cpp, soinfo::call_constructors. */
export function bionicInitialisers(program: LoadedObject, interpreter: LoadedObject | undefined): LoadedObject[] {
  return neededFirst(program, ({ needed }) => needed).filter((object) => object !== interpreter);
}

const namespacesIn = once(({ files, program: { realPath, file } }: SearchContext): Namespaces =>
  namespacesOf(files, realPath, file.machine.name, file.class),
);

class BionicLoading {
  readonly #context: SearchContext;
  readonly #interpreter: LoadedObject | undefined;
  readonly #objects: LoadedObject[];
  readonly #missing: Missing[] = [];
  readonly #bySoname = new Map<string, LoadedObject[]>();
  readonly #byFile = new Map<string, LoadedObject[]>();
  /** The namespace that an object was loaded into. */
  readonly #namespaces = new Map<LoadedObject, Namespace>();
  /** Objects that all namespaces have: the program, preloaded libraries, those with DF_1_GLOBAL. */
  readonly #global = new Set<LoadedObject>();

  constructor(context: SearchContext, interpreter: LoadedObject | undefined) {
    const { program } = context;
    this.#context = context;
    this.#interpreter = interpreter;
    this.#objects = [program];
    this.#namespaces.set(program, namespacesIn(context).main);
    this.#global.add(program);
    this.#register(program);
    if (interpreter) this.#register(interpreter);
  }

  #register(object: LoadedObject): void {
    const {
      identity,
      view: { soname },
    } = object;
    if (soname !== undefined) this.#bySoname.set(soname, [...(this.#bySoname.get(soname) ?? []), object]);
    this.#byFile.set(identity, [...(this.#byFile.get(identity) ?? []), object]);
  }

  load(preload: readonly string[]): Scope {
    const { program, options } = this.#context;
    for (const name of preload) {
      const object = this.#need(program, name, undefined);
      if (object) this.#global.add(object);
    }
    for (const object of this.#objects) this.#loadNeeded(object);
    const group = this.#groupOf(program);
    const objects = [...new Set([...this.#global, ...group, ...this.#objects])];
    const scopes = this.#scopes();
    const listed = new Set(objects);
    const opened = open(
      options.opened ?? [],
      (path) => this.#loaded(path, program, undefined),
      (object) => listed.has(object),
      (object) => {
        listed.add(object);
        this.#loadNeeded(object);
      },
    );
    return { objects, opened, missing: this.#missing, scopes };
  }

  #loadNeeded(object: LoadedObject): void {
    if (object === this.#interpreter) return;
    for (const request of requestsOf(this.#context, object))
      if (request.kind === 'NEEDED') this.#need(object, request.name, request);
  }

  #need(object: LoadedObject, name: string, request: Request | undefined): LoadedObject | undefined {
    const needed = this.#loaded(name, object, request);
    if (!needed) return undefined;
    object.needed.push(needed);
    if (request && needed.neededBy.at(-1) !== object) needed.neededBy.push(object);
    return needed;
  }

  #namespaceOf(object: LoadedObject): Namespace {
    return this.#namespaces.get(object) ?? namespacesIn(this.#context).main;
  }

  #isIn(namespace: Namespace, object: LoadedObject): boolean {
    return object === this.#interpreter || this.#global.has(object) || this.#namespaceOf(object) === namespace;
  }

  /** linker/linker.cpp, find_library_internal. */
  #loaded(name: string, loader: LoadedObject, request: Request | undefined): LoadedObject | undefined {
    const from = this.#namespaceOf(loader);
    const known = name.includes('/') ? undefined : this.#find(from, name, this.#bySoname.get(name));
    if (known) return known;
    const { search, namespace } = findBionicLibrary(this.#context, name, loader, from);
    const { opened } = search;
    if (!opened) {
      this.#missing.push({
        name,
        neededBy: loader,
        request,
        search,
        isFatal: this.#context.hasRoot,
        isOpen: !this.#context.hasRoot,
      });
      return undefined;
    }
    const same = this.#find(namespace, undefined, this.#byFile.get(opened.identity));
    if (same) {
      if (!same.names.includes(name)) same.names.push(name);
      return same;
    }
    const object = newObject(opened, name, request ? loader : undefined, search, false);
    this.#namespaces.set(object, namespace);
    this.#register(object);
    if (object.view.isGlobal) this.#global.add(object);
    this.#objects.push(object);
    return object;
  }

  /** One of some loaded objects that is in a namespace, or in those that it is linked to as far as the links go. */
  #find(namespace: Namespace, name: string | undefined, all: readonly LoadedObject[] = []): LoadedObject | undefined {
    const allows = (names: ReadonlySet<string> | undefined, object: LoadedObject): boolean =>
      !names || names.has(name ?? object.view.soname ?? '');
    const own = all.find((object) => this.#isIn(namespace, object));
    if (own) return own;
    for (const { to, names } of namespace.links) {
      const linked = all.find((object) => this.#isIn(to, object) && allows(names, object));
      if (linked) return linked;
    }
    return undefined;
  }

  /** A local group: an object and what it needs, breadth first, as far as its namespace sees. */
  #groupOf(root: LoadedObject): LoadedObject[] {
    const namespace = this.#namespaceOf(root);
    const isSeen = (object: LoadedObject): boolean =>
      this.#isIn(namespace, object) || object.neededBy.some((parent) => this.#namespaceOf(parent) === namespace);
    const group = new Set([root]);
    for (const object of group) for (const needed of object.needed) if (isSeen(needed)) group.add(needed);
    return [...group];
  }

  /**
   * Where the references of objects outside the program's namespace are looked up; none when there is one namespace.
   */
  #scopes(): ReadonlyMap<LoadedObject, readonly LoadedObject[]> {
    const scopes = new Map<LoadedObject, readonly LoadedObject[]>();
    for (const root of this.#objects) {
      const namespace = this.#namespaceOf(root);
      if (scopes.has(root) || namespace === namespacesIn(this.#context).main) continue;
      const group = this.#groupOf(root);
      const scope = [...new Set([...this.#global, ...group])];
      for (const object of group)
        if (this.#namespaceOf(object) === namespace && !scopes.has(object)) scopes.set(object, scope);
    }
    // The program's own group ends where its namespace does.
    const own = [...new Set([...this.#global, ...this.#groupOf(this.#context.program)])];
    if (scopes.size > 0) for (const object of this.#objects) if (!scopes.has(object)) scopes.set(object, own);
    return scopes;
  }
}

/** Looks for the file behind a name: in the namespace of who needs it, then in those that it is linked to. */
function findBionicLibrary(
  context: SearchContext,
  name: string,
  loader: LoadedObject,
  from: Namespace,
): { readonly search: Search; readonly namespace: Namespace } {
  const trace = new Trace(context, name, verdictOf);
  const given = context.options.given?.get(name);
  if (given !== undefined) trace.tryPath(given, 'bionicSlash');
  else searchNamespace(context, trace, loader, from);
  let namespace = from;
  for (const { to, names } of from.links) {
    if (trace.opened) break;
    if (names && !names.has(nameOf(name))) continue;
    namespace = to;
    searchNamespace(context, trace, loader, to);
  }
  return { search: trace.result(), namespace: trace.opened ? namespace : from };
}

/** linker/linker.cpp, open_library. */
function searchNamespace(context: SearchContext, trace: Trace, loader: LoadedObject, namespace: Namespace): void {
  const { files, options, hasRoot } = context;
  const { main, path: configuration } = namespacesIn(context);
  const libraryPath =
    namespace === main ? (options.libraryPath ?? '').split(':').filter((folder) => folder !== '') : [];
  /** Whether a file is there that the namespace does not take. */
  const isRefused = (path: string): boolean => {
    const real = files.files.realPath(path);
    if (real === undefined || takes(namespace, real, libraryPath)) return false;
    trace.note(path, 'not accessible', 'bionicNotAccessible');
    return true;
  };
  if (trace.name.includes('/')) {
    if (!isRefused(trace.name)) trace.tryPath(trace.name, 'bionicSlash');
    return;
  }
  if (libraryPath.some((folder) => trace.tryPath(`${folder}/${trace.name}`, 'bionicLibraryPath'))) return;
  for (const folder of runpathOf(loader)) {
    if (isRefused(`${folder}/${trace.name}`)) break;
    if (trace.tryPath(`${folder}/${trace.name}`, 'bionicRunpath', loader)) return;
  }
  const isLinked = namespace !== main;
  const ownRule = configuration === undefined ? ('bionicDefaultFolders' as const) : ('bionicNamespaceFolders' as const);
  for (const folder of namespace.folders) {
    if (!hasRoot) trace.note(`${folder}/${trace.name}`, 'no root', ownRule);
    else if (trace.tryPath(`${folder}/${trace.name}`, isLinked ? 'bionicLinkedNamespace' : ownRule)) return;
  }
}

/** linker/linker_soinfo.cpp, soinfo::set_dt_runpath. */
function runpathOf({ view, realPath, file }: LoadedObject): string[] {
  const values: Readonly<Record<string, string>> = { ORIGIN: folderOf(realPath), LIB: libFolder(file.class) };
  const expanded = (view.runpath ?? '').replace(
    /\$(?:\{(ORIGIN|LIB)\}|(ORIGIN|LIB))/g,
    (_, quoted?: string, bare?: string) => values[quoted ?? bare ?? ''] ?? '',
  );
  return expanded
    .split(':')
    .filter((folder) => folder !== '')
    .map((folder) => folder.replace(/(.)\/+$/, '$1'));
}

const sharedObject = valueOf(fileTypes, 'DYN');
const unloadable = (problem: string): Verdict => ({ outcome: 'unloadable', problem });

/** linker/linker_phdr.cpp, ElfReader::VerifyElfHeader, ReadSectionHeaders and ReadDynamicSection. */
function verdictOf(file: ElfFile, program: ElfFile): Verdict {
  const { header, bytes } = file;
  if (bytes.size < file.headerTable.layout.size) return unloadable('too small to be an ELF executable');
  if (!isElf(bytes.source)) return unloadable('bad ELF magic');
  if (file.class !== program.class) return unloadable(`${file.class}-bit instead of ${program.class}-bit`);
  if (!file.isLittle) return unloadable('not little-endian');
  if (header.type !== sharedObject) return unloadable(`unexpected e_type: ${header.type}`);
  if (!isSameMachine(file, program)) return unloadable(`for ${file.machine.title} instead of ${program.machine.title}`);
  if (header.sectionCount === 0) return unloadable('no section headers');
  return linkViewOf(file).isDynamic ? { outcome: 'found' } : unloadable('.dynamic section header was not found');
}

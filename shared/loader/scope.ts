// Which libraries are loaded and in which order, which is also the order in which symbols are looked up: glibc's
// breadth-first list with its filters, and musl's.

import { expandTokens, findLibrary, type SearchContext } from './search.ts';
import { findMuslLibrary, isReservedName } from './searchMusl.ts';
import { findThroughHash, symbolNameOf } from './hashes.ts';
import type { OpenedFile } from './libraryFiles.ts';
import { linkViewOf, type LinkView, type LoadedObject, type Request, type Search } from './object.ts';

/** A library that was not found. */
export interface Missing {
  readonly name: string;
  readonly neededBy: LoadedObject;
  readonly request: Request | undefined;
  readonly search: Search;
  /**
   * Whether the program does not start because of it: only a missing DT_AUXILIARY and a missing preloaded library are
   * passed over.
   */
  readonly isFatal: boolean;
  /** Whether it is left open: the places where it would lie are not here, or not known. */
  readonly isOpen?: boolean;
}

/** The loaded objects in the order of the global scope, the program first. */
export interface Scope {
  readonly objects: readonly LoadedObject[];
  readonly opened: readonly Opened[];
  readonly missing: readonly Missing[];
  /** Where the references of an object are looked up, for those that do not go by the order of the objects. */
  readonly scopes?: ReadonlyMap<LoadedObject, readonly LoadedObject[]>;
  /** What stands in for the symbols of a filter, where that is decided symbol by symbol. */
  readonly filtees?: ReadonlyMap<LoadedObject, readonly Filtee[]>;
}

/** A library that a filter names, with what it needs; empty where it is missing. */
export interface Filtee {
  readonly kind: 'FILTER' | 'AUXILIARY';
  readonly scope: readonly LoadedObject[];
}

/** A library that is opened at run time, with what it needs. */
export interface Opened {
  readonly root: LoadedObject;
  /** Its local scope, breadth first: itself, then all that it needs, whoever loaded that. */
  readonly scope: readonly LoadedObject[];
  /** Those that were not loaded before. */
  readonly added: readonly LoadedObject[];
}

/** glibc elf/dl-open.c, dl_open_worker; musl ldso/dynlink.c, dlopen. `loadNeeded` loads what a new object needs. */
export function open(
  paths: readonly string[],
  find: (path: string) => LoadedObject | undefined,
  isLoaded: (object: LoadedObject) => boolean,
  loadNeeded: (object: LoadedObject) => void,
): Opened[] {
  return paths.flatMap((path) => {
    const root = find(path);
    if (!root) return [];
    const [scope, added] = [new Set([root]), [] as LoadedObject[]];
    for (const object of scope) {
      if (!isLoaded(object)) {
        added.push(object);
        loadNeeded(object);
      }
      for (const needed of object.needed) scope.add(needed);
    }
    return [{ root, scope: [...scope], added }];
  });
}

/** The program or the library that stands at the root. */
export function rootObject(opened: OpenedFile): LoadedObject {
  return newObject(opened, '', undefined, undefined, true);
}

/**
 * The dynamic linker, which is there before anything is loaded, under the path that the program asks for it and its
 * DT_SONAME.
 */
export function interpreterObject(opened: OpenedFile): LoadedObject {
  const object = newObject(opened, opened.path, undefined, undefined, false);
  const { soname } = object.view;
  if (soname !== undefined && soname !== opened.path) object.names.push(soname);
  return object;
}

export function newObject(
  opened: OpenedFile,
  name: string,
  loader: LoadedObject | undefined,
  search: Search | undefined,
  isProgram: boolean,
): LoadedObject {
  const { file, path, realPath, identity } = opened;
  return {
    view: linkViewOf(file),
    file,
    path,
    realPath,
    identity,
    names: [name],
    loader,
    neededBy: [],
    needed: [],
    search,
    isProgram,
  };
}

/** What an object needs, and the program besides as if it did. */
export function requestsOf({ options }: SearchContext, { view, isProgram }: LoadedObject): Request[] {
  const also = isProgram ? (options.also ?? []) : [];
  return [...view.requests, ...also.map((name): Request => ({ kind: 'NEEDED', name, row: -1 }))];
}

/** An entry of glibc's list; `next` leads on in the order of the scope. */
interface Entry {
  object: LoadedObject;
  isDone: boolean;
  next: Entry | undefined;
}

/** Loads all that `program` needs, as glibc does (elf/dl-deps.c, _dl_map_object_deps). */
export function glibcScope(
  context: SearchContext,
  interpreter: LoadedObject | undefined,
  preload: readonly string[],
): Scope {
  return new GlibcLoading(context, interpreter).load(preload);
}

class GlibcLoading {
  readonly #context: SearchContext;
  readonly #missing: Missing[] = [];
  /** By every name and DT_SONAME: who answers to it. */
  readonly #byName = new Map<string, LoadedObject>();
  readonly #byFile = new Map<string, LoadedObject>();
  readonly #listed = new Set<LoadedObject>();

  constructor(context: SearchContext, interpreter: LoadedObject | undefined) {
    this.#context = context;
    this.#register(context.program);
    if (interpreter) this.#register(interpreter);
  }

  load(preload: readonly string[]): Scope {
    const first: Entry = { object: this.#context.program, isDone: false, next: undefined };
    this.#listed.add(first.object);
    let last = first;
    for (const name of preload) {
      const object = this.#loaded(name, this.#context.program, undefined);
      if (!object || this.#listed.has(object)) continue;
      this.#listed.add(object);
      last = last.next = { object, isDone: false, next: undefined };
    }
    for (let entry: Entry | undefined = first; entry;) {
      last = this.#loadNeeded(entry, last);
      while (entry?.isDone) entry = entry.next;
    }
    const objects: LoadedObject[] = [];
    for (let entry: Entry | undefined = first; entry; entry = entry.next) objects.push(entry.object);
    const { program, options } = this.#context;
    const opened = open(
      options.opened ?? [],
      (path) => this.#loaded(path, program, undefined),
      (object) => this.#listed.has(object),
      (object) => {
        this.#listed.add(object);
        for (const request of object.view.requests) this.#need(object, request);
      },
    );
    return { objects, opened, missing: this.#missing };
  }

  /** What a DT_NEEDED entry of an object leads to. */
  #need(object: LoadedObject, request: Request): LoadedObject | undefined {
    // elf/dl-deps.c, expand_dst: the name with its tokens filled in is what is asked for; one that has no value is
    // passed over.
    const name = expandTokens(this.#context, object, request.name);
    const needed = name === '' ? undefined : this.#loaded(name, object, request);
    if (!needed) return undefined;
    object.needed.push(needed);
    if (needed.neededBy.at(-1) !== object) needed.neededBy.push(object);
    return needed;
  }

  /**
   * Loads what one object needs: libraries go to the end of the list, filtees before the object. Gives the end of the
   * list.
   */
  #loadNeeded(entry: Entry, end: Entry): Entry {
    const { object } = entry;
    let last = end;
    let own = entry;
    entry.isDone = true;
    for (const request of requestsOf(this.#context, object)) {
      const needed = this.#need(object, request);
      if (!needed) continue;
      if (request.kind !== 'NEEDED') {
        const moved = this.#insertBefore(own, needed, last);
        if (moved) ({ own, last } = moved);
      } else if (!this.#listed.has(needed)) {
        this.#listed.add(needed);
        last = last.next = { object: needed, isDone: false, next: undefined };
      }
    }
    return last;
  }

  /**
   * Puts a filtee before the object at `own`, moving it there when it comes later; undefined when it comes earlier
   * already.
   */
  #insertBefore(own: Entry, filtee: LoadedObject, last: Entry): { own: Entry; last: Entry } | undefined {
    const copy: Entry = { ...own };
    let end = last;
    if (this.#listed.has(filtee)) {
      let late = copy;
      while (late.next && late.next.object !== filtee) late = late.next;
      if (!late.next) return undefined;
      if (end === late.next) end = late;
      late.next = late.next.next;
    }
    this.#listed.add(filtee);
    own.object = filtee;
    own.isDone = false;
    own.next = copy;
    return { own: copy, last: end === own ? copy : end };
  }

  /** The object that a name means: one that is loaded, or a new one (elf/dl-load.c, _dl_map_object). */
  #loaded(requested: string, loader: LoadedObject, request: Request | undefined): LoadedObject | undefined {
    const known = this.#byName.get(requested);
    if (known) {
      // elf/dl-load.c: the DT_SONAME becomes one of its names once it was asked for.
      if (!known.names.includes(requested) && known.path !== requested) known.names.push(requested);
      return known;
    }
    const search = findLibrary(this.#context, requested, loader);
    if (!search.opened) {
      this.#missing.push({
        name: requested,
        neededBy: loader,
        request,
        search,
        isFatal: request !== undefined && request.kind !== 'AUXILIARY',
      });
      return undefined;
    }
    const same = this.#byFile.get(search.opened.identity);
    if (same) {
      same.names.push(requested);
      this.#byName.set(requested, same);
      return same;
    }
    const object = newObject(search.opened, requested, request ? loader : this.#context.program, search, false);
    this.#register(object);
    return object;
  }

  #register(object: LoadedObject): void {
    for (const name of [object.isProgram ? '' : object.path, ...object.names, object.view.soname])
      if (name !== undefined && !this.#byName.has(name)) this.#byName.set(name, object);
    // The kernel maps the program and the dynamic linker, so that glibc does not know their files.
    if (object.search && !this.#byFile.has(object.identity)) this.#byFile.set(object.identity, object);
  }
}

/**
 * Loads all that `program` needs, as musl does (ldso/dynlink.c, load_library, load_deps). The dynamic linker, which is
 * libc, is listed where it is first needed.
 */
export function muslScope(
  context: SearchContext,
  interpreter: LoadedObject | undefined,
  preload: readonly string[],
): Scope {
  return new MuslLoading(context, interpreter).load(preload);
}

class MuslLoading {
  readonly #context: SearchContext;
  readonly #interpreter: LoadedObject | undefined;
  readonly #objects: LoadedObject[];
  readonly #missing: Missing[] = [];
  readonly #byShortName = new Map<string, LoadedObject>();
  readonly #byFile = new Map<string, LoadedObject>();
  #hasLibc = false;

  constructor(context: SearchContext, interpreter: LoadedObject | undefined) {
    this.#context = context;
    this.#interpreter = interpreter;
    this.#objects = [context.program];
  }

  load(preload: readonly string[]): Scope {
    const { program } = this.#context;
    for (const name of preload) this.#loaded(name, undefined, undefined);
    for (const object of this.#objects) {
      // Preloaded libraries count as needed by the program.
      if (object === program) for (const other of this.#objects.slice(1)) program.needed.push(other);
      this.#loadNeeded(object);
    }
    const objects = [...this.#objects];
    const listed = new Set(objects);
    const opened = open(
      this.#context.options.opened ?? [],
      (path) => this.#loaded(path, program, undefined),
      (object) => listed.has(object),
      (object) => {
        listed.add(object);
        this.#loadNeeded(object);
      },
    );
    return { objects, opened, missing: this.#missing };
  }

  #loadNeeded(object: LoadedObject): void {
    if (object === this.#interpreter) return;
    for (const request of requestsOf(this.#context, object)) {
      const needed = request.kind === 'NEEDED' ? this.#loaded(request.name, object, request) : undefined;
      if (!needed) continue;
      object.needed.push(needed);
      if (needed.neededBy.at(-1) !== object) needed.neededBy.push(object);
    }
  }

  #loaded(name: string, loader: LoadedObject | undefined, request: Request | undefined): LoadedObject | undefined {
    const { program } = this.#context;
    if (this.#interpreter && (isReservedName(name) || name === this.#interpreter.path))
      return this.#libc(this.#interpreter, name);
    const known = name.includes('/') ? undefined : this.#byShortName.get(name);
    if (known) return known;
    const search = findMuslLibrary(this.#context, name, loader, this.#interpreter?.path ?? '');
    if (!search.opened) {
      this.#missing.push({ name, neededBy: loader ?? program, request, search, isFatal: request !== undefined });
      return undefined;
    }
    const object = this.#byFile.get(search.opened.identity) ?? this.#add(search.opened, name, loader, search);
    const shortName = search.opened.path.slice(search.opened.path.lastIndexOf('/') + 1);
    if (!name.includes('/') && !this.#byShortName.has(shortName)) this.#byShortName.set(shortName, object);
    return object;
  }

  #add(opened: OpenedFile, name: string, loader: LoadedObject | undefined, search: Search): LoadedObject {
    if (this.#interpreter && isSomeLibc(linkViewOf(opened.file))) return this.#libc(this.#interpreter, name);
    const object = newObject(opened, name, loader, search, false);
    this.#byFile.set(opened.identity, object);
    this.#objects.push(object);
    return object;
  }

  #libc(interpreter: LoadedObject, name: string): LoadedObject {
    if (!this.#hasLibc) this.#objects.push(interpreter);
    this.#hasLibc = true;
    if (!interpreter.names.includes(name)) interpreter.names.push(name);
    return interpreter;
  }
}

const libcNames = ['__libc_start_main', 'stdin'].map(symbolNameOf);

/** musl ldso/dynlink.c, load_library: no second libc is ever mapped. */
function isSomeLibc(view: LinkView): boolean {
  return libcNames.every((name) => findThroughHash(view, name, (row) => view.symbols.get.shndx(row) !== 0));
}

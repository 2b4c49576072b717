// What the passes of a merge share: the files that become one, the world they come from, and what was decided on the
// way.

import { libraryFunctions, type LateWord, type LibraryFunction, type OpenPlace } from '../elf/machines/shim/shim.ts';
import { tlsFunctionsOf, tlsOffsetBiasOf } from '../elf/machine.ts';
import { valueAt } from '../base/columns.ts';
import { nameOf } from '../base/files.ts';
import { rowInFile, rowInImage, startOf, type Image, type Lifecycle, type LifecycleFunction } from '../ir/image.ts';
import { bind, importedNames, type Bound } from '../loader/bind.ts';
import type { LookupClass } from '../loader/lookup.ts';
import { nameOfSymbol, type LoadedObject } from '../loader/object.ts';
import type { World } from '../loader/world.ts';
import { isOfC } from '../loader/libraryKinds.ts';
import { literalsAmong } from './bind/literals.ts';
import type { Interpreter } from './start/embedInterpreter.ts';

export interface MergeOptions {
  /** The folder of the output, for $ORIGIN. */
  readonly folder?: string;
  /** False: relative relocations are not packed, for C libraries that do not know DT_RELR. */
  readonly pack?: boolean;
  /** Libraries of LD_PRELOAD may replace functions and variables of the libraries that are merged into a program. */
  readonly preloadable?: boolean;
  /** No dynamic linker loads the output, which is a program. */
  readonly bare?: boolean;
  /** Further texts by which the program opens libraries inside, such as relative paths: by the path of the file. */
  readonly openedAs?: ReadonlyMap<string, string>;
}

/**
 * One of the files that become one. Its rank is its place in `Merging.parts`: the target first, then the sources in the
 * order of the scope.
 */
export interface Part {
  readonly object: LoadedObject;
  readonly image: Image;
}

/** A decision that may surprise, for the plan. */
export interface Decision {
  readonly about:
    | 'shadowed'
    | 'duplicate'
    | 'version'
    | 'copy'
    | 'ifunc'
    | 'undefined'
    | 'stack'
    | 'text'
    | 'order'
    | 'unwind'
    | 'thread-local'
    | 'constructor'
    | 'dlsym'
    | 'dropped'
    | 'outside'
    | 'opened'
    | 'packed'
    | 'interpreter'
    | 'preload'
    | 'cpu'
    | 'first'
    | 'property'
    | 'note'
    | 'flag'
    | 'folder';
  readonly what: string;
}

/** A step of the work: what it does, and how much of all the work lies before it, from 0 to 1. */
export interface Step {
  readonly what: string;
  readonly before: number;
}

/** The function by which code finds thread-local variables of libraries, whatever the CPU's is called. */
export const addressFunction = '__tls_get_addr';

/** Bytes of the output that no relocation writes: a number of `size` bytes, or a copy of other bytes. */
export type Constant =
  | { readonly place: number; readonly size: number; readonly value: number }
  | { readonly place: number; readonly bytes: Uint8Array };

/** A function of the C library that has to know more of the files than the output shows. */
export type ReplacedFunction = LibraryFunction | typeof addressFunction;

export class Merging {
  readonly world: World;
  readonly parts: readonly Part[];
  readonly options: MergeOptions;
  /** The dynamic linker that goes into the output. */
  readonly interpreter: Interpreter | undefined;
  readonly decisions: Decision[] = [];
  readonly constants: Constant[] = [];
  /** By name, what preloaded libraries may replace, and where it is referred to. */
  readonly replaceable = new Map<string, OpenPlace[]>();
  /**
   * Where the program's thread-local block begins in the common one, when its code may count from there: offsets that
   * it gives to __tls_get_addr stay, and code of ours adds this. 0 otherwise.
   */
  ownTls = 0;
  /**
   * Rows of symbols that lead to code of ours: exported with their versions for who asks for those, never in place of a
   * part's.
   */
  readonly offered: number[] = [];
  /**
   * What becomes of the libraries as such. `own`: they stay libraries of their own, because some are opened at run
   * time, or somebody who opens libraries has the name of one as a text (R44). `named`: all have the program's handle,
   * but somebody asks for libraries by path, or by what lies in them, and gets to hear what they were called (R47).
   */
  readonly libraries: 'own' | 'named' | 'none';
  /** By rank and name, where tables of names are that could not stay where they were. */
  readonly movedTables = new Map<string, number>();
  /** By rank, words of libraries that are opened at run time which are bound then (R45). */
  readonly lates = new Map<number, LateWord[]>();
  /** By rank, where a part's thread-local block begins in the common one. */
  readonly threadLocals = new Map<number, number>();
  /** The folders that $ORIGIN means to parts. */
  readonly origins = new Set<string>();
  /** A word that may be written and that nobody reads. */
  spareWord = 0;
  readonly #firstSymbol: readonly number[];
  readonly #origins: readonly number[];
  readonly #rank: ReadonlyMap<LoadedObject, number>;
  readonly #bound: Readonly<Record<LookupClass, (Reference | undefined)[]>> = { plain: [], slot: [], copy: [] };

  constructor(world: World, parts: readonly Part[], options: MergeOptions, interpreter?: Interpreter) {
    this.world = world;
    this.parts = parts;
    this.options = options;
    this.interpreter = interpreter;
    let next = 0;
    this.#firstSymbol = parts.map(({ image }) => {
      const first = next;
      next += image.symbols.count;
      return first;
    });
    this.#origins = parts.map(({ image }) => startOf(image.segments));
    this.#rank = new Map(parts.map(({ object }, rank) => [object, rank]));
    this.libraries = this.#librariesOf(parts);
  }

  /** How much the offsets that a part gives to __tls_get_addr are less than those in the common block. */
  ownTlsOf(rank: number): number {
    return rank === 0 ? this.ownTls : 0;
  }

  /**
   * Whether thread-local variables inside are reached from the thread pointer, not through the dynamic linker. With the
   * C library inside there is no second module, and glibc holds the last of
   * those that are there from the start for one that may come and go: where malloc has such variables, it asks malloc
   * for memory to find them (elf/dl-tls.c, _dl_tls_initial_modid_limit_setup; R40).
   */
  get reachesOwnTls(): boolean {
    return this.holdsGlibc || this.options.bare === true;
  }

  /** What code calls for the address of a thread-local variable. */
  get tlsFunctions(): readonly string[] {
    return tlsFunctionsOf(this.target.image.machine);
  }

  /** Bytes by which the offsets that it is given are less than those in the block. */
  get tlsOffsetBias(): number {
    return tlsOffsetBiasOf(this.target.image.machine);
  }

  /** Whether this becomes a program with glibc inside. */
  get holdsGlibc(): boolean {
    return (
      this.world.libc === 'glibc' &&
      this.target.image.kind === 'executable' &&
      this.parts.some(({ object }) => isOfC(object))
    );
  }

  /** Whether a part is loaded only when the program opens it, or what needs it. */
  isOpenedLater(rank: number): boolean {
    return this.scopeRankOf(rank) >= this.world.startCount;
  }

  /** Undefined for objects that stay outside. */
  rankOf(object: LoadedObject): number | undefined {
    return this.#rank.get(object);
  }

  part(rank: number): Part {
    return valueAt(this.parts, rank);
  }

  /** What the output stands for. */
  get target(): Part {
    return this.part(0);
  }

  /** A part's functions that the dynamic linker of its C library calls on this CPU. */
  functionsOf(rank: number, name: keyof Lifecycle): readonly LifecycleFunction[] {
    const { machine, lifecycle } = this.part(rank).image;
    const isIgnored = machine.ignoresInit?.some((libc) => libc === this.world.libc) === true;
    return lifecycle[name].filter(({ isOfTag }) => !(isIgnored && isOfTag === true));
  }

  /** The place in the scope, among all objects. */
  scopeRankOf(rank: number): number {
    return this.world.objects.indexOf(this.part(rank).object);
  }

  /** The rows of a part's symbols in the joined image: from `first` to before `end`. */
  symbolsOf(rank: number): { readonly first: number; readonly end: number } {
    const first = valueAt(this.#firstSymbol, rank);
    return { first, end: first + this.part(rank).image.symbols.count };
  }

  /** The joined image's row of a definition; -1 when it is outside. Loaded objects count rows as their files do. */
  rowOf({ object, row }: { readonly object: LoadedObject; readonly row: number }): number {
    const rank = this.rankOf(object);
    return rank === undefined ? -1 : this.symbolsOf(rank).first + rowInImage(row);
  }

  /** The file's row of a part's symbol. */
  fileRowOf(rank: number, symbol: number): number {
    return rowInFile(symbol - this.symbolsOf(rank).first);
  }

  /** By how much a part was moved. */
  movedBy(rank: number): number {
    return startOf(this.part(rank).image.segments) - valueAt(this.#origins, rank);
  }

  /** What a symbol of one of the parts is bound to; rows are those of the joined image. */
  referenceOf(rank: number, symbol: number, lookupClass: LookupClass): Reference {
    return (this.#bound[lookupClass][symbol] ??= this.#resolve(rank, symbol, lookupClass));
  }

  #resolve(rank: number, symbol: number, lookupClass: LookupClass): Reference {
    const bound = bind(this.world, this.part(rank).object, this.fileRowOf(rank, symbol), lookupClass);
    const { definition } = bound;
    return { bound, rank: definition && this.rankOf(definition.object), row: definition ? this.rowOf(definition) : -1 };
  }

  /** Whether a reference of a part is bound for good: nothing that is loaded besides could change it (R16). */
  isFinal(rank: number, reference: Reference): boolean {
    // A program's own definitions come before those of preloaded libraries: nobody can replace them.
    return this.target.image.kind === 'executable' || this.isOwn(rank, reference);
  }

  /** Whether a reference of a part is bound within it, whatever others define. */
  isOwn(rank: number, { bound }: Reference): boolean {
    const { definition, rule } = bound;
    if (rule === 'localReference' || rule === 'protectedReference' || rule === 'muslLocal') return true;
    const { object } = this.part(rank);
    // musl knows no DT_SYMBOLIC.
    return definition?.object === object && object.view.isSymbolic && this.world.libc === 'glibc';
  }

  /** Whether a reference is bound to a PLT stub of the program that stands for a function of another file. */
  isStub({ symbols }: Image, { rank, row }: Reference): boolean {
    return rank === 0 && symbols.get.home(row) === 'undefined' && this.world.libc === 'glibc';
  }

  /** Whether a library of LD_PRELOAD could change what a reference of a part is bound to, were they not merged. */
  isOpen(rank: number, reference: Reference): boolean {
    const { definition } = reference.bound;
    if (!definition || this.isOwn(rank, reference)) return false;
    const {
      object,
      image: { symbols },
    } = this.part(rank);
    // glibc elf/dl-lookup.c, _dl_lookup_symbol_x; musl knows no protection.
    return (
      this.world.libc !== 'glibc' ||
      definition.object !== object ||
      symbols.get.visibility(rowInImage(definition.row)) !== 'protected'
    );
  }

  /**
   * Which function of the C library, if any, another file refers to that has to know more of the files than the output
   * shows: dlsym looks at who calls it (R19), dlopen and its relatives know libraries by their files (R44),
   * __tls_get_addr at where the program's thread-local block began, or at how many modules there
   * are.
   */
  replacedFunction(rank: number, { bound: { definition } }: Reference): ReplacedFunction | undefined {
    const { object } = this.part(rank);
    if (!definition || !isOfC(definition.object) || isOfC(object)) return undefined;
    const name = nameOfSymbol(definition.object.view, definition.row);
    if (this.tlsFunctions.includes(name) && (this.ownTlsOf(rank) > 0 || this.reachesOwnTls)) return addressFunction;
    if (name === 'dlsym') return name;
    return isLibraryFunction(name) && (this.libraries === 'own' || this.#isNaming(name)) ? name : undefined;
  }

  #librariesOf(parts: readonly Part[]): Merging['libraries'] {
    if (this.world.opened.length > 0) return 'own';
    const asking = parts.filter(({ object }) => asksForLibraries(object)).map(({ image }) => image);
    if (this.target.image.kind !== 'executable' || asking.length === 0) return 'none';
    const names = new Map(
      parts
        .slice(1)
        .flatMap(({ object }) => [...object.names, nameOf(object.path)])
        .map((name) => [name, 0]),
    );
    return literalsAmong(asking, names).size > 0 ? 'own' : 'named';
  }

  #isNaming(name: string): boolean {
    return this.libraries === 'named' && namingFunctions.has(name);
  }

  decide(about: Decision['about'], what: string): void {
    this.decisions.push({ about, what });
  }
}

/** Functions by which libraries find each other and their data where all have one handle. */
export const namingFunctions: ReadonlySet<string> = new Set(['dlopen', 'dladdr', 'dladdr1']);

function asksForLibraries(object: LoadedObject): boolean {
  return !isOfC(object) && importedNames(object).some((name) => namingFunctions.has(name));
}

const libraryFunctionNames: ReadonlySet<string> = new Set(libraryFunctions);

function isLibraryFunction(name: string): name is LibraryFunction {
  return libraryFunctionNames.has(name);
}

/** What a symbol is bound to: `rank` and `row` of the definition when it is in the set. */
export interface Reference {
  readonly bound: Bound;
  readonly rank: number | undefined;
  readonly row: number;
}

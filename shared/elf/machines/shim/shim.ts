// What a merged file needs in machine code that none of its images has: the pieces that each CPU's file in this folder provides, and what they do.

/**
 * Position-independent code with its table behind it, neither of which is ever written. Goes to any address that is a multiple of 16, in memory that can be read and executed.
 * Addresses in wishes are those of the file, as is `address`: only the distances between them matter.
 */
export interface Piece<Wishes> {
  /** Bytes, for wishes with so many rows and such names: addresses may still be unknown. */
  size(wishes: Wishes): number;
  /** The bytes of the piece at `address`. The same wishes give the same bytes. */
  write(wishes: Wishes, address: number): Uint8Array;
}

/** Which pieces a CPU has. Their bytes, half a megabyte for all CPUs, are in `table.ts`, which only those import who write files. */
export interface OwnCode {
  readonly name: 'aarch64' | 'arm' | 'i386' | 'ppc64le' | 'riscv64' | 's390x' | 'x86-64';
  /** Bytes of an address. */
  readonly size: 4 | 8;
  /** The byte order of the files that they are for. */
  readonly isLittle: boolean;
}

/** The pieces for one CPU, all of them for Linux. */
export interface Shim {
  /** Of the pieces with an entry for each row of their wishes: the function for row `index` is at `address + index * entrySize`. */
  readonly entrySize: number;

  /**
   * Function to be the first initialiser (R33): tells the images' own _DYNAMIC where the debugger's list is, gives the file its further names (R34), then makes the ranges
   * read-only (R13). Names need glibc; with any other C library, or a glibc that has changed, they are left out in silence. A range that cannot be protected ends the program with 127.
   */
  readonly startInitialiser: Piece<StartWishes>;

  /**
   * Function to be the very first initialiser of a program whose functions and variables preloaded libraries may replace (R20): where the dynamic linker found none for a name, its places
   * get the program's own, and its symbol the value by which it is found from then on.
   */
  readonly preloadInitialiser: Piece<readonly Replaceable[]>;

  /**
   * Function to be an initialiser of a program for musl, behind the first (R34): gives the file its further names. Where musl is not as it is known, or the kernel gave it no vDSO,
   * they are left out in silence.
   */
  readonly muslNames: Piece<NameWishes>;

  /** Code for the file's entry (R31): calls functions with argc, argv, envp and an aligned stack, then jumps to the program's own start with the stack and the finaliser as it got them. */
  readonly entryShim: Piece<EntryWishes>;

  /** A function for each name that nothing defines (R22): says so on standard error and ends the program with 127. A name may have `, version V` behind it. */
  readonly undefinedStubs: Piece<readonly string[]>;

  /** A `dlsym` for each image that has one bound to it (R19). */
  readonly dlsymStubs: Piece<DlsymWishes>;

  /**
   * For libraries inside that stay libraries of their own (R44): entry 0 is an initialiser that keeps the program's arguments for theirs and must run before them, entry 1 the finaliser of what
   * was opened; `libraryEntry` says which entries the functions are.
   */
  readonly libraries: Piece<LibrariesWishes>;

  /** Bytes of state for so many libraries, and files outside. */
  librariesState(libraries: number, outside: number): number;

  /**
   * For finalisers of what was merged into a program (R37): entry 0 is an initialiser that has them called before those of the libraries outside that it needs, entry 1 a finaliser that calls
   * them where glibc is not as it is known.
   */
  readonly finisher: Piece<FinisherWishes>;

  /** Bytes of state for so many names. */
  finisherState(names: number): number;

  /** Function that glibc asks for another while it relocates a program (R43): where LD_AUDIT is set it says that this can't be, and ends the program with 127. What it gives means nothing. */
  readonly auditGuard: Piece<AuditWishes>;

  /** A function for each slot that jumps to where the slot points at run time (R24). */
  readonly ifuncJumps: Piece<readonly number[]>;

  /** A `__tls_get_addr` for a program that counts from the start of its own block, which lies within the file's (R28), or that must not ask the dynamic linker (R40). */
  readonly threadLocals: Piece<ThreadLocalWishes>;

  /** Code for the entry of a file with the dynamic linker inside (R2). Values of the auxiliary vector that the kernel did not give stay away; AT_SECURE, AT_EXECFN and all others stay as they are. */
  readonly interpreterShim: Piece<InterpreterWishes>;

  /** Code for the entry of a file that was linked without start code: calls the C library's `__libc_start_main`. */
  readonly startProgram: Piece<StartProgramWishes>;

  /** Code for the entry of a file that the kernel takes for a static program: executes an interpreter with the file and its arguments; entered by a dynamic linker it goes on to the program's own start. */
  readonly rt0: Piece<Rt0Wishes>;

  /** Code for the entry of a program that no dynamic linker loads: relocates it, makes its thread-local block, runs initialisers, goes to the program's own start. */
  readonly bareStart: Piece<BareStartWishes>;

  /** What the descriptors of thread-local variables of such a program lead to; undefined where compilers make none unless asked. */
  readonly descriptor: Piece<undefined> | undefined;

  /** A function that such a program is given as the dynamic linker's finaliser: calls functions, last first. */
  readonly bareFinaliser: Piece<readonly Target[]>;

  /** A function that runs a file's own initialisers, for the `__libc_start_main` of glibc before 2.34. */
  readonly ownInitialisers: Piece<InitialisersWishes>;
}

export interface StartProgramWishes {
  /** Address of `main`. */
  readonly main: number;
  /** Address of the slot bound to `__libc_start_main`. */
  readonly startMain: number;
  /** Address of what runs the file's own initialisers; undefined: the C library does. */
  readonly initialise: number | undefined;
  /** It is glibc's for PowerPC, which takes other arguments. */
  readonly isPower: boolean;
}

export interface Rt0Wishes {
  /** Address of the program's own start. */
  readonly start: number;
  /** Address of a word that is 0 until a dynamic linker has relocated the file. */
  readonly slot: number;
  /** Paths in the order in which they are tried; those without a slash at their beginning are looked for beside the file. */
  readonly interpreters: readonly string[];
}

/** Addresses and bytes of a table. */
export interface TablePlace { readonly address: number; readonly size: number }

export interface BareStartWishes {
  /** Addresses of the program's own start, of 0 in the file, and of what is given as the finaliser. */
  readonly start: number;
  readonly base: number;
  readonly finaliser: number | undefined;
  /** The CPU's numbers of relocations, and whether their records have addends. */
  readonly relative: number;
  readonly irelative: number;
  readonly hasAddends: boolean;
  /** Packed relative relocations (DT_RELR); records. Other relocations than relative and irelative are passed over. */
  readonly packed: TablePlace;
  readonly records: readonly [TablePlace, TablePlace];
  /** The thread-local template, and where its block begins from the thread pointer. */
  readonly threadLocals: { readonly template: number; readonly templateSize: number; readonly size: number; readonly start: number } | undefined;
  /** The thread pointer is a multiple of the first, plus the second. */
  readonly align: number;
  readonly bias: number;
  /** In the order of their calls. */
  readonly initialisers: readonly Target[];
}

export interface InitialisersWishes {
  /** Address of DT_INIT's function, if it is called; of the array, and how many it has. */
  readonly first: number | undefined;
  readonly array: number;
  readonly count: number;
}

export interface StartWishes {
  /**
   * How the dynamic linker's list of files is found, wherever tools have moved the file's _DYNAMIC: address of a slot bound to glibc's `_r_debug`, or to musl's `_dl_debug_addr`, which holds the
   * address of the like. Undefined: there is none; then nobody is told anything.
   */
  readonly debug: { readonly slot: number; readonly libc: 'glibc' | 'musl' } | undefined;
  /** Address 0 of the file: by its load address the dynamic linker's list knows it. */
  readonly base: number;
  /** Addresses of the images' own _DYNAMIC, in writable memory, ended by DT_NULL. Those without DT_DEBUG are left alone. */
  readonly oldDynamics: readonly number[];
  /** SONAMEs of what was merged. The first is found first. */
  readonly names: readonly string[];
  /** Rounded to pages as glibc does it: both ends down, by the kernel's page, which is one of these: the smallest and the largest that the file is laid out for. */
  readonly relro: readonly { readonly address: number; readonly size: number }[];
  readonly pages: readonly [smallest: number, largest: number];
}

export interface Replaceable {
  /** What the symbol's value is to be, and the address of the word for it. */
  readonly value: number;
  readonly valueAt: number;
  /** At least one. All hold their addends alone, or the first does not: then the name is replaced. */
  readonly places: readonly OpenPlace[];
}

/** A word that holds the address of something plus `addend`, and the address that it gets if nobody replaces that, the addend included. */
export interface OpenPlace { readonly place: number; readonly target: number; readonly addend: number }

export interface NameWishes {
  /** Address of a slot bound to `_dl_debug_addr`. */
  readonly debug: number;
  /** Address 0 of the file. */
  readonly base: number;
  /** At least one. */
  readonly names: readonly string[];
}

/** Where a function or variable is: at an address, or where a slot points at run time. */
export type Target = { readonly address: number } | { readonly slot: number };

export interface EntryWishes {
  /** In the order of their calls. */
  readonly functions: readonly Target[];
  /** Address of the program's own entry. */
  readonly start: number;
}

export interface DlsymWishes {
  /** The images that ask, one entry for each: their ranks, below 65536. With RTLD_NEXT they get definitions of higher rank only. */
  readonly ranks: readonly number[];
  /** What RTLD_NEXT can find, in any order: of one name the lowest rank counts. `outside`: a library that was not merged has it, and is asked. */
  readonly definitions: readonly Definition[];
  /** Address of the slot bound to the dynamic linker's dlsym. It is asked with all other handles, and for names that are not among the definitions. */
  readonly dlsym: number;
}

export interface Definition {
  readonly name: string;
  readonly rank: number;
  readonly target: Target | 'outside';
}

/** Functions of the C library in whose place ours are, by their numbers (enum of libraries.h). */
export const libraryFunctions = ['dlopen', 'dlclose', 'dlerror', 'dladdr', 'dladdr1', 'dlinfo', 'dlmopen', 'dlsym', 'dlvsym'] as const;
export type LibraryFunction = (typeof libraryFunctions)[number];

/** The entry of `libraries` for a function: dlsym and dlvsym have one for each library that calls them, by its number, and one more for those outside. */
export function libraryEntry(name: LibraryFunction, library: number): number {
  const number = libraryFunctions.indexOf(name);
  return firstLibraryFunction + number + (number < libraryFunctions.indexOf('dlsym') ? 0 : 2 * library);
}

const firstLibraryFunction = 2;

export interface LibrariesWishes {
  readonly debug: NonNullable<StartWishes['debug']>;
  /** Address 0 of the file. */
  readonly base: number;
  readonly pages: StartWishes['pages'];
  /** Addresses of slots bound to the C library's own functions, as far as it has them: musl's are looked for at run time. A slot bound to musl's getauxval. */
  readonly real: ReadonlyMap<LibraryFunction, number | undefined>;
  readonly auxiliary: number | undefined;
  /** By their numbers: the program first. */
  readonly libraries: readonly InsideLibrary[];
  /** By what the dynamic linker knows files outside. */
  readonly outside: readonly string[];
  /** What is looked through for symbols from the start, in order. */
  readonly startScope: readonly LibraryNumber[];
  /** What libraries are opened by, each text once. */
  readonly names: ReadonlyMap<string, number>;
  /** Address of librariesState(…) bytes of writable zeros. */
  readonly state: number;
}

/** Of a library; below 0 of a file outside: -1 is the first. */
export type LibraryNumber = number;

/** Addresses of the tables that a name is found through, and of the program headers; undefined: the library has none. */
export type LibraryTables = Readonly<Record<'headers' | 'symbols' | 'strings' | 'gnuHash' | 'sysvHash' | 'versions' | 'definitions' | 'needs', number | undefined>>;

export interface InsideLibrary {
  readonly path: string;
  /** Addresses: its own 0, its dynamic section, its memory. */
  readonly base: number;
  readonly dynamic: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly tables: LibraryTables;
  readonly headerCount: number;
  /** Where its thread-local block begins, from the thread pointer; where its template is, and the bytes of that and of the block. */
  readonly threadLocals: { readonly start: number; readonly template: number; readonly templateSize: number; readonly size: number } | undefined;
  /** There from the start; never unloaded; bound as a whole when it is opened. */
  readonly isStarted: boolean;
  readonly stays: boolean;
  readonly isNow: boolean;
  /** Has no tables, and the program's handle. */
  readonly isShared: boolean;
  /** The library for which it is loaded when all are opened in their order. */
  readonly root: LibraryNumber;
  /** Itself and what it needs, breadth first; what it needs itself; whom to initialise for it, itself last. */
  readonly scope: readonly LibraryNumber[];
  readonly needed: readonly LibraryNumber[];
  readonly order: readonly LibraryNumber[];
  /** Files outside that must be found when it is opened. */
  readonly missing: readonly LibraryNumber[];
  /** In the order of their calls; those at the end are called last first. */
  readonly init: readonly Target[];
  readonly fini: readonly Target[];
  readonly lates: readonly LateWord[];
  /** What its code writes to, without what is protected: bytes of the file, or zeros. */
  readonly data: readonly { readonly address: number; readonly size: number; readonly isZero: boolean }[];
}

/** A word that is written when its library is opened: the address of a symbol of its own table, plus a number. */
export interface LateWord {
  readonly place: number;
  /** Row of the file's table. */
  readonly symbol: number;
  readonly addend: number;
  readonly marks: Readonly<Record<'isWeak' | 'isLazy' | 'isProtected' | 'isBound' | 'isDeep', boolean>>;
}

export interface ThreadLocalWishes {
  /** Address of the slot bound to the dynamic linker's __tls_get_addr. */
  readonly slot: number;
  /** Of module 1, the program, offsets count from the thread pointer; else from where the dynamic linker says. */
  readonly isFromThreadPointer: boolean;
  /** Added to them. */
  readonly offset: number;
}

export interface FinisherWishes extends Pick<StartWishes, 'debug' | 'base'> {
  /** Called last first, and once. */
  readonly functions: readonly Target[];
  /** By what glibc knows the libraries outside that the program needs. */
  readonly names: readonly string[];
  /** Address of finisherState(names) bytes of writable zeros. */
  readonly state: number;
}

export interface AuditWishes {
  /** Address of a slot bound to glibc's `__libc_stack_end`, or holding 0. */
  readonly stackEnd: number;
}

export interface InterpreterWishes {
  /** What the dynamic linker is to see as AT_PHDR and AT_PHNUM: the program's own table, in writable memory. PT_PHDR and PT_INTERP stand there; the rows behind are made of the kernel's table. */
  readonly headers: number;
  readonly headerCount: number;
  /** AT_ENTRY: the program's own entry, or its entryShim. */
  readonly entry: number;
  /** AT_BASE: where address 0 of the dynamic linker's image is. */
  readonly base: number;
  /** The dynamic linker's entry. */
  readonly interpreterEntry: number;
  /** Address of a word that is 0 unless a dynamic linker has been at work already: a slot bound to a variable of its own. */
  readonly debug: number;
  /** The dynamic linker's first address as the program headers have it: segments from there on are not the program's. */
  readonly start: number;
}

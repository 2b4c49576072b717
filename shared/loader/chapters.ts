// The process of dynamic linking in chapters: prose that connects the rules. "Explain loading" and docs/dynamic-linking.md are made of these rows and of rules.ts.

import type { RuleId } from './rules.ts';

export type ChapterId = 'kernel' | 'kernelStack' | 'refused' | 'start' | 'startInside' | 'leftOpen' | 'find' | 'findMusl' | 'findBionic' | 'findFreebsd' | 'order' | 'versions' | 'versionsElsewhere' | 'relocate' | 'relocateForward' | 'bind' | 'passed' | 'lazy' | 'tls' | 'initialise' | 'finalise' | 'finaliseBionic';

export interface Chapter {
  readonly title: string;
  /** Sentences that teach, one paragraph each, with where that is written. */
  readonly prose: readonly (readonly [text: string, source: string])[];
  /** The rules that belong to it, in the order in which they apply. */
  readonly rules: readonly RuleId[];
}

const table = {
  kernel: {
    title: 'What the kernel maps',
    prose: [
      ['execve looks at the first bytes of the file, at its program headers and, where PT_INTERP names one, at the dynamic linker\'s; section headers, symbols and the dynamic section mean nothing to it. Then it gives up the old program and maps the LOAD segments.', 'Linux fs/binfmt_elf.c, load_elf_binary'],
      ['Where things go is random, unless kernel.randomize_va_space is 0 or the personality ADDR_NO_RANDOMIZE is set, as setarch -R and debuggers do. The addresses here are those without randomization, with the usual limit of the stack; the rules are those of Linux 6.18.', 'Linux fs/binfmt_elf.c, load_elf_binary; setarch(8)'],
    ],
    rules: ['kernelFixed', 'kernelProgram', 'kernelAlone', 'kernelHuge', 'kernelPages', 'kernelReplaces', 'kernelZeros', 'kernelInterpreter', 'kernelBreak', 'kernelBreakAlone', 'kernelStackPlain', 'kernelStackExecutable', 'kernelNoStackHeader', 'kernelReadImpliesExec', 'kernelVdso'],
  },
  kernelStack: {
    title: 'What the kernel puts on the stack',
    prose: [['The new program finds all that it is told on its stack: nothing is in registers, but the stack pointer. The dynamic linker reads the same words and leaves them to the program.', 'Linux fs/binfmt_elf.c, create_elf_tables; System V ABI, Process Initialization']],
    rules: ['kernelStack', 'kernelAuxiliary'],
  },
  refused: {
    title: 'Why the kernel starts it or not',
    prose: [['What is wrong with headers shows at once: execve returns an error. What is wrong with segments shows when they are mapped, and by then the old program is gone: the process ends by a signal.', 'Linux fs/binfmt_elf.c, load_elf_binary; fs/exec.c, bprm_execve']],
    rules: ['refusedType', 'refusedClass', 'refusedHeaders', 'refusedName', 'refusedNameOutside', 'refusedNameFar', 'refusedFolder', 'refusedMissing', 'refusedShort', 'refusedInterpreter', 'killedMisaligned', 'killedOffset', 'killedSize', 'killedRoom', 'killedOccupied', 'killedLow', 'killedZeros', 'killedInterpreter', 'killedEntry', 'entryUnmapped'],
  },
  start: {
    title: 'Who loads the program',
    prose: [
      ['The kernel maps the segments of the program, reads in PT_INTERP which dynamic linker it wants, maps that as well and starts there. The program itself runs only when the dynamic linker is done.', 'Linux fs/binfmt_elf.c, load_elf_binary; gABI Program Interpreter'],
      ['The dynamic linker relocates itself first, since nobody else could; then it finds, maps and relocates all that the program needs, runs the initialisers and jumps to the program\'s entry point.', 'glibc elf/rtld.c, dl_main; musl ldso/dynlink.c, __dls3'],
      ['A shared library is not bound to the libraries that it was linked with, but to names: which file stands behind a name is decided anew in each process. That is why the same file may work on one machine and not on another.', 'gABI Shared Object Dependencies'],
    ],
    rules: [],
  },
  startInside: {
    title: 'Who loads a program with its dynamic linker inside',
    prose: [
      ['The kernel maps all segments, the dynamic linker\'s among them. Its program headers name no dynamic linker, so that it starts at the entry point: code that Elfsmith wrote.', 'Linux fs/binfmt_elf.c, load_elf_binary; Elfsmith'],
      ['That code tells the dynamic linker what the kernel would have told it (AT_BASE, AT_ENTRY), and leads it by AT_PHDR to a second table of program headers, in which the file is a program like all others; then it jumps there. No dynamic linker of the machine is opened.', 'getauxval(3); glibc elf/rtld.c, rtld_setup_main_map'],
      ['The dynamic linker goes on as ever: it relocates itself, finds what is still needed by the libraries\' names, relocates all, runs the initialisers and jumps to the program\'s entry point.', 'glibc elf/rtld.c, dl_main'],
    ],
    rules: [],
  },
  leftOpen: {
    title: 'What is left open',
    prose: [['Each system has a dynamic linker with rules of its own and libraries of its own: an ELF file for one says little about another. A file says which system it is for by its interpreter, by notes, by EI_OSABI in its header, and by the libraries and versions that it needs.', 'gABI ELF Identification; gABI Program Interpreter']],
    rules: ['unknownRules', 'rootMissing'],
  },
  find: {
    title: 'Finding the libraries',
    prose: [
      ['Each DT_NEEDED entry holds a name, not a path: usually the DT_SONAME that the library had when the file was linked. The dynamic linker looks through a list of places and takes the first file that fits.', 'gABI Shared Object Dependencies; ld.so(8)'],
      ['Who controls an earlier place controls which library is used: that is what makes LD_LIBRARY_PATH useful and relative search paths dangerous. For programs that run with the rights of another user LD_LIBRARY_PATH is ignored.', 'ld.so(8), secure-execution mode'],
    ],
    rules: ['loadedName', 'loadedFile', 'slash', 'rpath', 'programRpath', 'libraryPath', 'runpath', 'cache', 'cacheHwcaps', 'configuration', 'systemFolders', 'noDefaultFolders', 'subfolders', 'tokens', 'relative', 'otherClass', 'otherMachine', 'notElf'],
  },
  findMusl: {
    title: 'Finding the libraries: musl',
    prose: [['musl searches by fewer rules: there is no cache, no DT_SONAME, and libc.so is the dynamic linker itself. A program says by its interpreter which of the two linkers\' rules apply.', 'musl ldso/dynlink.c']],
    rules: ['muslReserved', 'muslLoadedName', 'muslLoadedFile', 'muslSlash', 'muslLibraryPath', 'muslRpath', 'muslOrigin', 'muslSystemFolders', 'muslNotElf', 'muslSecondLibc'],
  },
  findBionic: {
    title: 'Finding the libraries: bionic',
    prose: [['Android\'s dynamic linker divides the libraries of a process into namespaces: apps, the system and vendors each have folders of their own, and get only those libraries of the others that their configuration names.', 'Android bionic linker/ld.config.format.md']],
    rules: ['bionicLoadedName', 'bionicLoadedFile', 'bionicSlash', 'bionicLibraryPath', 'bionicRunpath', 'bionicTokens', 'bionicDefaultFolders', 'bionicNamespaceFolders', 'bionicLinkedNamespace', 'bionicNotAccessible', 'bionicNotElf'],
  },
  findFreebsd: {
    title: 'Finding the libraries: FreeBSD',
    prose: [['FreeBSD\'s dynamic linker searches like glibc\'s, with two files of its own: hints, which name folders in place of libraries, and libmap.conf, by which an administrator gives libraries other names.', 'FreeBSD rtld(1); libmap.conf(5)']],
    rules: ['freebsdLoadedName', 'freebsdLoadedFile', 'freebsdLibmap', 'freebsdSlash', 'freebsdRpath', 'freebsdProgramRpath', 'freebsdLibraryPath', 'freebsdRunpath', 'freebsdHints', 'freebsdStandardFolders', 'freebsdNoDefaultFolders', 'freebsdTokens', 'freebsdNotElf'],
  },
  order: {
    title: 'The order of loading',
    prose: [['The list of loaded objects is the global scope: each symbol is looked up from its front to its end. The order of DT_NEEDED entries, that is of -l options when linking, decides therefore which of two definitions wins.', 'gABI Shared Object Dependencies']],
    rules: ['breadthFirst', 'preloaded', 'filter', 'muslBreadthFirst', 'muslPreloaded', 'bionicBreadthFirst', 'bionicPreloaded', 'bionicLocalGroup', 'freebsdBreadthFirst', 'freebsdPreloaded', 'freebsdFilter'],
  },
  versions: {
    title: 'Checking versions',
    prose: [
      ['A library can keep an old behaviour under an old version of a symbol and offer a new one beside it. The linker writes into each file which versions it was linked against; before anything is bound the dynamic linker checks that the libraries found have them all.', 'LSB Core, Symbol Versioning; glibc elf/dl-version.c'],
      ['The newest version of GLIBC that a file needs is the oldest glibc that it runs with: its floor. Often a few symbols set it.', 'glibc manual, Maint, Symbol versioning'],
    ],
    rules: ['versionPresent', 'versionMissing', 'weakVersionMissing', 'noVersionInformation', 'versionedFileMissing', 'relrWithoutVersion'],
  },
  versionsElsewhere: {
    title: 'Checking versions: bionic and FreeBSD',
    prose: [['A library can keep an old behaviour under an old version of a symbol and offer a new one beside it. The linker writes into each file which versions it was linked against. FreeBSD checks before anything is bound that the libraries found have them all; bionic only that the libraries are there.', 'LSB Core, Symbol Versioning']],
    rules: ['bionicVersionedFilePresent', 'bionicVersionedFileMissing', 'freebsdVersionPresent', 'freebsdVersionMissing', 'freebsdWeakVersionMissing', 'freebsdVersionedFileMissing'],
  },
  relocate: {
    title: 'Relocating',
    prose: [
      ['The compiler did not know the addresses of things: relocations say where the file is to be completed, and how. Relative ones only add the load address; the others name a symbol, which has to be found first.', 'gABI Relocation'],
      ['Libraries are relocated before those who need them, and the program last, since a copy relocation of the program copies data that must be complete.', 'glibc elf/rtld.c, dl_main'],
      ['At the end the pages of PT_GNU_RELRO become read-only, so that the tables of addresses cannot be overwritten later.', 'glibc elf/dl-reloc.c, _dl_protect_relro'],
    ],
    rules: [],
  },
  relocateForward: {
    title: 'Relocating: bionic and FreeBSD',
    prose: [
      ['The compiler did not know the addresses of things: relocations say where the file is to be completed, and how. Relative ones only add the load address; the others name a symbol, which has to be found first.', 'gABI Relocation'],
      ['The program is relocated first, then the libraries in the order of the list. FreeBSD copies the variables of copy relocations when all else is done; bionic knows no copy relocations.', 'Android bionic linker/linker.cpp, find_libraries; FreeBSD libexec/rtld-elf/rtld.c, relocate_objects'],
      ['At the end the pages of PT_GNU_RELRO become read-only, so that the tables of addresses cannot be overwritten later.', 'Android bionic linker/linker.cpp, soinfo::protect_relro; FreeBSD libexec/rtld-elf/rtld.c, obj_enforce_relro'],
    ],
    rules: [],
  },
  bind: {
    title: 'Binding symbols: which definition is taken',
    prose: [['A reference is bound by name and version to the first definition in the scope. Each object is asked through its hash table; what the table does not lead to does not exist for the dynamic linker.', 'glibc elf/dl-lookup.c, _dl_lookup_symbol_x']],
    rules: ['gnuHash', 'sysvHash', 'localReference', 'exactVersion', 'noVersions', 'baseDefinition', 'lostVersions', 'unversionedReference', 'onlyVersion', 'ownFirst', 'protectedReference', 'uniqueDefinition', 'weakUndefined', 'undefined', 'muslFound', 'muslLocal', 'muslWeakUndefined', 'muslUndefined',
      'bionicExactVersion', 'bionicNoVersions', 'bionicBaseDefinition', 'bionicUnversioned', 'bionicOwnFirst', 'bionicWeakUndefined', 'bionicUndefined', 'bionicCopy',
      'freebsdLocal', 'freebsdExactVersion', 'freebsdNoVersions', 'freebsdBaseDefinition', 'freebsdUnversioned', 'freebsdOnlyVersion', 'freebsdWeak', 'freebsdOwnFirst', 'freebsdProtected', 'freebsdFiltee', 'freebsdLinkerItself', 'freebsdWeakUndefined', 'freebsdUndefined'],
  },
  passed: {
    title: 'Binding symbols: what is passed over',
    prose: [['That an object has a symbol of the right name is not enough. Whoever wonders why a definition is not used finds the reason among these.', 'glibc elf/dl-lookup.c, do_lookup_x']],
    rules: ['shadowed', 'emptyHash', 'copySkipsProgram', 'noValue', 'undefinedHere', 'otherType', 'otherVersion', 'laterVersion', 'hiddenVersion', 'ambiguousVersions', 'hiddenSymbol', 'localSymbol', 'muslUndefinedHere', 'muslNoValue', 'muslOtherType', 'muslLocalSymbol', 'muslCopy', 'muslShadowed',
      'bionicShadowed', 'bionicUndefinedHere', 'bionicLocalSymbol', 'bionicOtherVersion', 'bionicHiddenVersion',
      'freebsdShadowed', 'freebsdWeakPassed', 'freebsdFiltered', 'freebsdCopy', 'freebsdNoValue', 'freebsdUndefinedHere', 'freebsdOtherType', 'freebsdOtherVersion', 'freebsdLaterVersion', 'freebsdHiddenVersion'],
  },
  lazy: {
    title: 'Binding at the first call',
    prose: [
      ['A call into another file goes to a stub of the PLT, which jumps to the address in its GOT slot. At first the slot leads back into the PLT: the stub says which slot it is, PLT[0] jumps to the resolver, and that looks the symbol up, writes the address into the slot and goes on to the function. Every later call is one jump.', 'psABI, Procedure Linkage Table; glibc elf/dl-runtime.c, _dl_fixup'],
      ['Linked with -z now, or started with LD_BIND_NOW, everything is bound at start: a missing symbol shows at once, and the slots can be read-only. musl never binds lazily.', 'ld(1), -z now; ld.so(8)'],
    ],
    rules: [],
  },
  tls: {
    title: 'Thread-local storage',
    prose: [
      ['Each object with PT_TLS is a module with a number. Its template is copied for every thread: for the modules that are there at start at a fixed distance from the thread pointer, behind it (variant I) or before it (variant II), depending on the CPU.', 'ELF Handling For Thread-Local Storage; glibc elf/dl-tls.c, _dl_determine_tlsoffset'],
      ['So the program reaches its own variables by a constant (local exec), and a library that is there at start by one relocation that writes the distance (initial exec). Code that may come later, by dlopen, calls __tls_get_addr with the number of the module and the offset in its block.', 'ELF Handling For Thread-Local Storage, 4'],
    ],
    rules: ['tlsBefore', 'tlsBehind', 'muslTlsBefore', 'muslTlsBehind', 'bionicTls', 'freebsdTls'],
  },
  initialise: {
    title: 'Initialising',
    prose: [['DT_PREINIT_ARRAY of the program runs first of all. Then each object runs DT_INIT and the functions of DT_INIT_ARRAY: constructors of C++ and functions with the attribute constructor.', 'gABI Initialization and Termination Functions; glibc elf/dl-init.c']],
    rules: ['depthFirst', 'originalSort', 'initFirst', 'programLast', 'muslInitialisers', 'bionicInitialisers', 'freebsdInitialisers'],
  },
  finalise: {
    title: 'Finalising',
    prose: [['When the program ends by exit or by returning from main, each object runs the functions of DT_FINI_ARRAY from the last to the first, then DT_FINI. A program that ends by _exit or a signal runs none.', 'gABI Initialization and Termination Functions; glibc elf/dl-fini.c']],
    rules: ['finalisers', 'muslFinalisers', 'freebsdFinalisers'],
  },
  finaliseBionic: {
    title: 'Finalising: bionic',
    prose: [['When the program ends by exit or by returning from main, what was registered by atexit runs, destructors of C++ among it, and the functions of the program\'s DT_FINI_ARRAY.', 'Android bionic libc/bionic/libc_init_dynamic.cpp, __libc_init']],
    rules: ['bionicFinalisers'],
  },
} as const satisfies Record<ChapterId, Chapter>;

/** All chapters in the order of the process. Each rule belongs to one of them. */
export const chapters: Readonly<Record<ChapterId, Chapter>> = table;

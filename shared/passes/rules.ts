// The rules of merging, one row each: what the rule is, what happens where it is broken, how that is known. Comments name them by number (R13); the plan of a merge and docs/merging.md are made of these rows.

/** A rule. Those that were broken once to see what happens say what they saw. */
export interface MergingRule {
  readonly about: 'dynamic linker inside' | 'layout' | 'symbols' | 'relocations' | 'thread-local storage' | 'start and end' | 'exceptions';
  readonly sentence: string;
  /** What happens otherwise. */
  readonly otherwise: string;
  readonly source: string;
}

const row = (about: MergingRule['about'], sentence: string, otherwise: string, source: string): MergingRule => ({ about, sentence, otherwise, source });
const inside = row.bind(undefined, 'dynamic linker inside');
const layout = row.bind(undefined, 'layout');
const symbols = row.bind(undefined, 'symbols');
const relocations = row.bind(undefined, 'relocations');
const threadLocal = row.bind(undefined, 'thread-local storage');
const startAndEnd = row.bind(undefined, 'start and end');
const exceptions = row.bind(undefined, 'exceptions');

const table = {
  R1: inside('A file with its dynamic linker inside has two tables of program headers. The kernel\'s has no PT_INTERP and maps all segments; the dynamic linker\'s, found through AT_PHDR, is that of a program like all others: PT_PHDR of itself, PT_INTERP, all segments but the dynamic linker\'s own.', 'Without PT_INTERP glibc stops with an assertion (l_libname), without PT_PHDR it takes 0 for the load address and crashes; musl would give the same slack of a page to malloc twice.', 'glibc elf/rtld.c, rtld_setup_main_map; musl ldso/dynlink.c, reclaim_gaps; seen'),
  R2: inside('The entry of such a file is code of ours without relocations: it rewrites AT_PHDR, AT_PHNUM, AT_ENTRY and AT_BASE to what the kernel would have said of a program with PT_INTERP, leaves the rest of the stack as it is, clears the register that the ABI gives a meaning at entry, and goes to the dynamic linker.', 'With AT_ENTRY unchanged our code is entered again and crashes; without AT_BASE musl does.', 'Linux fs/binfmt_elf.c, create_elf_tables; psABI, Process Initialization; seen'),
  R3: inside('A program with glibc inside has the DT_SONAME libc.so.6: the dynamic linker takes it for the C library, relocates it first and initialises it before all others. The name also serves what plug-ins need.', 'SIGSEGV at start: nobody calls __libc_early_init.', 'glibc elf/rtld.c, dl_main; seen'),
  R4: inside('The dynamic linker inside stays as it is, byte for byte, its own headers and tables included; it lies last, outside the range of the program\'s addresses. DT_NEEDED goes on naming it.', 'Without the name glibc stops with an assertion when versions are checked; within the range dladdr answers with the program for its addresses.', 'glibc elf/dl-version.c, _dl_check_map_versions; elf/dl-addr.c; seen'),
  R5: inside('What the dynamic linker looks up for itself is exported: malloc, calloc, realloc, free, __libc_early_init, the functions of mutexes.', 'The program ends with status 127 before main.', 'glibc elf/dl-minimal.c, __rtld_malloc_init_real; elf/rtld_mutex; seen'),
  R6: inside('With the C library goes what it opens by itself: libgcc_s where threads may be cancelled. Name services, character sets and locales stay on the disk, and the plan says so.', 'pthread_exit ends in an abort.', 'glibc misc/unwind-link.c; seen'),

  R7: layout('Each file keeps its inner distances; its base honours the largest alignment of its segments. Two files never share a page.', 'Code reaches its data by distances that nothing can correct.', 'gABI, Program Loading'),
  R8: layout('A program at fixed addresses keeps them; our tables go below it, or above when there is no room. What is relative becomes constant. Segments are sorted by address.', 'The kernel maps segments in the order of their headers and takes the first and last for the extent.', 'gABI, Program Header; Linux fs/binfmt_elf.c, total_mapping_size'),
  R9: layout('Addends of relative relocations are written in place as well.', 'DT_RELR has them nowhere else, and a program at fixed addresses has no relocation that would write them.', 'gABI, Relative Relocation Table'),
  R10: layout('No segment is both writable and executable that was not before. The stack is executable when one of the files wants it; relocations in code are passed on (DF_TEXTREL). Both are reported.', 'SIGSEGV when code is relocated that cannot be written.', 'glibc elf/dl-reloc.c, _dl_relocate_object; seen'),
  R11: layout('Sections cover every byte, so that tools accept the output: one .eh_frame of all frame descriptions, one build-id of its own, st_shndx of each symbol by its address.', 'Backtraces of debuggers stop at the first frame of another part, and with libc\'s build-id they load its debug file for the whole program.', 'gdb dwarf2/frame.c; seen'),
  R12: layout('Zeros stay zeros: .bss has no bytes in the file.', 'The file grows by as much as its parts have zeros.', 'gABI, Program Header'),
  R13: layout('The dynamic linker protects one PT_GNU_RELRO; the first initialiser protects the ranges of all parts, to read-only data. For musl those ranges must not hold the slack of a writable segment.', 'Relocated data stays writable; musl\'s malloc crashes in the slack that it was given.', 'glibc elf/dl-reloc.c, _dl_protect_relro; musl ldso/dynlink.c, reclaim_gaps; seen'),

  R14: symbols('The scope is breadth first over all libraries, those that stay outside too. The first definition wins, weak ones as well; name and version are the key. Only the first in the scope is exported.', 'Libraries outside are bound to another definition than before.', 'gABI, Shared Object Dependencies; glibc elf/dl-lookup.c, do_lookup_x'),
  R15: symbols('A name has one default version; later ones are hidden. All versions that parts define stay defined, and a version is needed only of files in DT_NEEDED.', 'dlsym finds nothing where two defaults are; glibc stops with an assertion at a version of a file that is not needed.', 'glibc elf/dl-lookup.c, do_lookup_x; elf/dl-version.c, find_needed; seen'),
  R16: symbols('References are settled when merging only into executables. Into a library, data that others can see stays symbolic.', 'A user\'s copy of a variable (R_*_COPY) and the library\'s own drift apart.', 'gABI, Symbol Visibility; seen'),
  R17: symbols('An import with a value is a PLT stub that stands for the function wherever its address is taken: it stays findable, and when its definition is merged the stub\'s address is exported.', 'One function has two addresses.', 'psABI, Function Addresses; seen'),
  R18: symbols('Unique, thread-local and chosen symbols, absolute numbers that never move, protected ones, -Bsymbolic, duplicates of _end, definitions of value 0: all are in real libraries, and stay what they were.', 'Each breaks some program.', 'gABI, Symbol Table; GNU gABI extensions'),
  R19: symbols('RTLD_NEXT means what comes behind the caller\'s file: each part\'s dlsym leads to code of ours that knows the part\'s place in the scope.', 'The dynamic linker sees one file, behind which nothing is: NULL.', 'glibc elf/dl-sym.c, do_sym; seen'),
  R20: symbols('What is bound inside, preloaded libraries can\'t replace. With --preloadable those references stay imports, and code of ours fills in what nobody replaced.', 'LD_PRELOAD does nothing, without a word.', 'glibc elf/dl-lookup.c, _dl_lookup_symbol_x'),
  R21: symbols('The set is closed upwards: no library outside needs one that is inside. Otherwise it is added or the merge refused.', 'The library outside loads a second copy from the disk, with state of its own.', 'glibc elf/dl-load.c, _dl_map_object; seen'),

  R22: relocations('The output is bound at start. An undefined function of a part that was bound at the first call is no error before it is called: its slots lead to code that says what the dynamic linker would have said.', 'PLT stubs push their own part\'s indices, and the file has one DT_PLTGOT; or the program does not start for a function that it never calls.', 'psABI, Procedure Linkage Table; seen'),
  R23: relocations('References to a function that is chosen at start become IRELATIVE, in the order in which the dynamic linker would have relocated the parts: libraries first, the program last. Rows of .rela.plt follow directly behind .rela.dyn.', 'A function that chooses calls another that is not chosen yet: SIGSEGV.', 'glibc elf/dynamic-link.h, elf_dynamic_do_Rela; seen'),
  R24: relocations('A chosen function that a program exports and libraries outside use is exported as a stub that jumps through a slot.', 'glibc stops: "relocation processing: … unsatisfiable circular dependency".', 'glibc elf/dl-lookup.c, check_match; seen'),
  R25: relocations('A copied variable of a merged library: the bytes are copied when merging, every relocation within them is doubled, and all users are led to the copy; .bss gets bytes where it must. Copies from the dynamic linker inside stay for it to make.', 'The library\'s own code sees another variable than the program.', 'gABI, Relocation; glibc elf/dl-reloc.c; seen'),
  R26: relocations('Relative relocations are packed (DT_RELR) where the C library can read that: glibc from 2.36 on, which is asked for by the version GLIBC_ABI_DT_RELR; musl from 1.2.4 on.', 'An older glibc refuses without that version by crashing, an older musl crashes.', 'glibc elf/dl-version.c; musl ldso/dynlink.c, do_relr_relocs; seen'),
  R27: relocations('Arrays of initialisers are read from relocations, not from bytes.', 'A relocation with 0 in the file is a legal way to fill an array, and the function would be lost.', 'gABI, Initialization and Termination Functions; libgpg-error, libjq'),

  R28: threadLocal('Where blocks lie before the thread pointer (variant II: x86, s390, sparc) the program\'s block ends the merged one, whose size is a multiple of the largest alignment; zeros of the others before it become bytes.', 'Offsets in the program\'s code are settled and lead elsewhere.', 'ELF Handling For Thread-Local Storage, 3; seen'),
  R29: threadLocal('Where blocks lie behind the thread pointer (variant I: Arm, RISC-V, PowerPC) the program\'s block begins the merged one, and its address is congruent to the size of the thread control block, modulo the merged alignment.', 'Offsets in the program\'s code are settled and lead elsewhere.', 'ELF Handling For Thread-Local Storage, 3; seen'),
  R30: threadLocal('Where a pair of slots has a module number without a symbol, the second word gets the offset of the part\'s block; likewise the addends of descriptors and offsets without symbol. What lies in a template moves with it. A library that reaches its variables directly keeps DF_STATIC_TLS.', 'A variable of another file is read, without a word.', 'ELF Handling For Thread-Local Storage, 4; seen'),

  R31: startAndEnd('Initialisers run in the dynamic linker\'s depth-first order over all libraries. With glibc, those of parts before the first initialiser outside go to DT_PREINIT_ARRAY, the rest to an entry of ours before the program\'s own, the program\'s own to DT_INIT_ARRAY, unless old start-up code runs them. musl has one array.', 'All in DT_INIT_ARRAY: environ stays NULL. All in DT_PREINIT_ARRAY: getenv finds nothing in constructors, where libc stays outside.', 'glibc elf/dl-init.c, csu/libc-start.c; musl ldso/dynlink.c, queue_ctors; seen'),
  R32: startAndEnd('DT_INIT and DT_FINI become entries of the arrays. The array of finalisers has for each part, in the order of initialisers, first DT_FINI, then its own: it is run from the end.', 'A file has one DT_INIT and one DT_FINI.', 'gABI, Initialization and Termination Functions'),
  R33: startAndEnd('The first initialiser of ours protects (R13), puts the debugger\'s list into the target\'s old _DYNAMIC, and gives the file its further names (R34).', 'Code of the program that reads its own _DYNAMIC finds no list.', 'glibc elf/rtld.c, DT_DEBUG; seen'),
  R34: startAndEnd('The names of what was merged stand in front of the names of the output in the dynamic linker\'s list, so that a plug-in that needs one of them, or dlopen of it, gets the merged file. The list is checked before: it is private. musl gets an object for each name.', 'The library is loaded a second time from the disk. Several DT_SONAMEs are no help: glibc takes the last, musl none.', 'glibc elf/dl-load.c, _dl_map_object; musl ldso/dynlink.c, load_library; seen'),

  R35: exceptions('One sorted index of frame descriptions covers all parts.', 'With the target\'s alone the first exception through another part aborts.', 'LSB, .eh_frame_hdr; libgcc unwind-dw2-fde-dip.c; seen'),
} as const;

export type MergingRuleId = keyof typeof table;

/** All rules by number, in the order of what they are about. */
export const mergingRules: Readonly<Record<MergingRuleId, MergingRule>> = table;

// The rules of the dynamic linkers, one row each: what the rule is in a sentence or two that teach it, whose rule it is, and where it is written. Hovers, `explain` and docs/dynamic-linking.md are made of these rows.

export type Libc = 'glibc' | 'musl';

/** A rule. The functions that apply it name it by its key in `rules`. */
export interface Rule {
  readonly libc: Libc | 'both';
  readonly source: string;
  readonly sentence: string;
}

const glibc = (source: string, sentence: string): Rule => ({ libc: 'glibc', source: `glibc ${source}`, sentence });
const musl = (source: string, sentence: string): Rule => ({ libc: 'musl', source: `musl ldso/dynlink.c, ${source}`, sentence });
const both = (source: string, sentence: string): Rule => ({ libc: 'both', source, sentence });

const table = {
  // Finding a needed library: which object, which place.
  loadedName: glibc('elf/dl-load.c, _dl_map_object', 'A name that a loaded object was already asked for under, or that is its DT_SONAME, means that object: no file is looked for. So whoever is loaded first decides which file serves all who need that name.'),
  loadedFile: glibc('elf/dl-load.c, _dl_map_object_from_fd', 'A file that is loaded already, told by device and inode, is not loaded again under another path; it only gets one more name.'),
  slash: glibc('elf/dl-load.c, _dl_map_object', 'A name with a slash is a path and is opened as it stands, after $ORIGIN, $LIB and $PLATFORM are filled in. No folder is searched.'),
  rpath: glibc('elf/dl-load.c, _dl_map_object', 'DT_RPATH is searched first: that of the object that needs the library, then that of the object that caused it to be loaded, and so on up. An object with DT_RUNPATH searches no DT_RPATH at all, neither its own nor inherited ones.'),
  programRpath: glibc('elf/dl-load.c, _dl_map_object', 'The DT_RPATH of the program serves all its libraries, also those whose chain of loaders does not pass through it.'),
  libraryPath: glibc('elf/dl-load.c, _dl_map_object', 'LD_LIBRARY_PATH comes after DT_RPATH and before DT_RUNPATH.'),
  runpath: glibc('elf/dl-load.c, _dl_map_object', 'DT_RUNPATH is searched only for what its own object needs: it is not inherited by the libraries found through it.'),
  cache: glibc('elf/dl-cache.c, _dl_load_cache_lookup', '/etc/ld.so.cache maps names to paths; ldconfig writes it from the folders of /etc/ld.so.conf. A library that was added without running ldconfig is not in it.'),
  cacheHwcaps: glibc('elf/dl-cache.c, search_cache', 'Of several entries for a name, the one of the best glibc-hwcaps subfolder that this CPU supports is taken, then the plain one.'),
  configuration: glibc('elf/ldconfig.c, parse_conf', 'Without /etc/ld.so.cache, as in a foreign root tree, the folders of /etc/ld.so.conf are searched in order, which is close to what ldconfig would have put into the cache.'),
  systemFolders: glibc('elf/dl-load.c, _dl_init_paths', 'Last come the folders that the dynamic linker was built with; they are read from the interpreter itself.'),
  noDefaultFolders: glibc('elf/dl-load.c, _dl_map_object', 'An object with DF_1_NODEFLIB (ld -z nodefaultlib) neither searches the default folders nor takes cache entries that lie in them.'),
  subfolders: glibc('elf/dl-hwcaps.c, _dl_important_hwcaps', 'In each folder the glibc-hwcaps subfolders that the CPU supports come first, best first; before glibc 2.37 also folders such as tls, haswell and x86_64.'),
  tokens: glibc('elf/dl-load.c, _dl_dst_substitute', '$ORIGIN is the folder of the object that says it, $LIB the library folder the dynamic linker was built with (lib64, lib/x86_64-linux-gnu), $PLATFORM what the kernel or the dynamic linker calls the CPU. A path with a token that has no value is left out.'),
  relative: glibc('elf/dl-load.c, fillin_rpath', 'An empty or relative element of a search path means the folder that the program is started in, which a file cannot tell.'),
  otherClass: glibc('elf/dl-load.c, open_verify', 'A file of the other class (32 or 64 bits) is passed over, so that one search path can serve both.'),
  otherMachine: glibc('elf/dl-load.c, open_verify; sysdeps/*/dl-machine.h, elf_machine_matches_host', 'A file for another CPU is passed over like one of the other class.'),
  notElf: glibc('elf/dl-load.c, open_verify', 'A file that is there but is no ELF file that can be loaded ends the search with an error: something is wrong with the installation, and going on would hide it.'),
  // The same for musl.
  muslReserved: musl('load_library', 'The names libc, libpthread, librt, libm, libdl, libutil and libxnet all mean libc.so, which is the dynamic linker itself: no file is looked for.'),
  muslLoadedName: musl('load_library', 'A name without slash that some library was found under before means that library. DT_SONAME plays no part.'),
  muslLoadedFile: musl('load_library', 'A file that is loaded already, told by device and inode, is not loaded again.'),
  muslSlash: musl('load_library', 'A name with a slash is a path and is opened as it stands; tokens such as $ORIGIN are not filled in.'),
  muslLibraryPath: musl('load_library', 'LD_LIBRARY_PATH comes before all other folders.'),
  muslRpath: musl('load_library', 'DT_RUNPATH, or DT_RPATH where there is none, is searched for the object that needs the library, then for the one that needed that object, and so on up: both are inherited, which glibc does only for DT_RPATH.'),
  muslOrigin: musl('fixup_rpath', '$ORIGIN is the only token. A path with any other is not searched at all.'),
  muslSystemFolders: musl('load_library', 'Last come the folders listed in /etc/ld-musl-$ARCH.path, or when there is no such file /lib, /usr/local/lib and /usr/lib.'),
  muslNotElf: musl('map_library', 'The first file of that name is taken. If it cannot be loaded, because it is no ELF file or for another CPU, the library is missing; no further folder is tried.'),
  muslSecondLibc: musl('load_library', 'A library that defines both __libc_start_main and stdin is some libc: the running one is used in its place.'),
  // Load order.
  preloaded: glibc('elf/rtld.c, dl_main', 'Libraries of LD_PRELOAD, then those listed in /etc/ld.so.preload, come directly behind the program, so that their definitions win over those of all other libraries.'),
  breadthFirst: glibc('elf/dl-deps.c, _dl_map_object_deps', 'The program comes first, then preloaded libraries, then all that the program needs in the order of its DT_NEEDED entries, then what those need, level by level. This order is the order in which symbols are looked up.'),
  filter: glibc('elf/dl-deps.c, _dl_map_object_deps', 'A library named by DT_FILTER or DT_AUXILIARY is put before the library that names it, so that its definitions win. A missing DT_AUXILIARY is no error.'),
  muslPreloaded: musl('load_preload', 'Libraries of LD_PRELOAD come directly behind the program and count as needed by it. There is no /etc/ld.so.preload.'),
  muslBreadthFirst: musl('load_deps', 'Libraries are appended to one list in the order in which they are first needed, walking that list from the front: breadth first. DT_FILTER and DT_AUXILIARY mean nothing.'),
  // Where thread-local blocks lie.
  tlsBefore: glibc('elf/dl-tls.c, _dl_determine_tlsoffset', 'The blocks that are there at start lie before the thread pointer, each below those of the objects loaded earlier, at the next place that its alignment allows. A gap that an alignment leaves is given to a later block that fits.'),
  tlsBehind: glibc('elf/dl-tls.c, _dl_determine_tlsoffset', 'The blocks that are there at start lie behind the thread pointer and the words that the ABI keeps there, in the order of loading, each at the next place that its alignment allows. A gap that an alignment leaves is given to a later block that fits.'),
  muslTlsBefore: musl('load_library', 'The blocks lie before the thread pointer, each below those of the objects loaded earlier, at the next place that its alignment allows. Gaps stay empty.'),
  muslTlsBehind: musl('load_library', 'The blocks lie behind the thread pointer in the order of loading, each at the next place that its alignment allows. The words that the ABI keeps behind the thread pointer stay free when the program itself has a block. Gaps stay empty.'),
  // Initialisers.
  depthFirst: glibc('elf/dl-sort-maps.c, _dl_sort_maps_dfs', 'An object is initialised after all that it needs. Since glibc 2.35 the list is sorted depth first, starting with the object loaded last; in a cycle the object reached first comes last.'),
  originalSort: glibc('elf/dl-sort-maps.c, _dl_sort_maps_original', 'Up to glibc 2.34, and with GLIBC_TUNABLES=glibc.rtld.dynamic_sort=1, each object is moved behind the last one that needs it, until nothing moves.'),
  initFirst: glibc('elf/dl-init.c, _dl_init', 'An object with DF_1_INITFIRST is initialised before all others. There can be one: the last such object loaded.'),
  programLast: glibc('csu/libc-start.c, call_init', 'The program runs its own initialisers last, from __libc_start_main.'),
  finalisers: glibc('elf/dl-fini.c, _dl_fini', 'At exit the list is sorted anew: an object is finalised before all that it needs.'),
  muslInitialisers: musl('queue_ctors', 'Depth first from the program: an object is initialised after all that it needs, in the order of its DT_NEEDED entries; what closes a cycle is passed over.'),
  muslFinalisers: musl('__libc_exit_fini', 'Finalisers run in the reverse order of the initialisers.'),
  // Which definition: how the search ends.
  localReference: glibc('elf/dl-reloc.c, resolve_map', 'A reference through a local, hidden or internal symbol is bound to the object itself; nothing is looked up.'),
  exactVersion: glibc('elf/dl-lookup.c, check_match', 'The definition has the very version that the reference asks for.'),
  noVersions: glibc('elf/dl-lookup.c, check_match', 'The library has no version information, so its definition is accepted for any version.'),
  lostVersions: glibc('elf/dl-lookup.c, check_match', 'The library that the version is needed of has no version information any more. glibc up to 2.40 stops with an assertion when it meets the symbol; later ones accept it.'),
  baseDefinition: glibc('elf/dl-lookup.c, check_match', 'The definition itself has no version (index 1, the base) and is not hidden: it is accepted for any version.'),
  unversionedReference: glibc('elf/dl-lookup.c, check_match', 'The reference asks for no version: an unversioned definition, or the oldest version of the library (index 2), is accepted.'),
  onlyVersion: glibc('elf/dl-lookup.c, do_lookup_x', 'The reference asks for no version, and exactly one default version of the symbol is there: it is taken, since nothing else can be meant.'),
  ownFirst: glibc('elf/dl-load.c, _dl_map_object_from_fd', 'A library linked with -Bsymbolic (DT_SYMBOLIC, DF_SYMBOLIC) looks into itself before the global scope.'),
  protectedReference: glibc('elf/dl-lookup.c, _dl_lookup_symbol_x', 'The symbol is protected in the object that refers to it: whatever the scope says, the reference is bound to the own definition.'),
  uniqueDefinition: glibc('elf/dl-lookup.c, do_lookup_unique', 'An STB_GNU_UNIQUE symbol has one definition in the process: the first that any relocation was bound to serves all.'),
  weakUndefined: glibc('elf/dl-lookup.c, _dl_lookup_symbol_x', 'Nobody defines the symbol, and the reference is weak: it becomes 0 without an error.'),
  undefined: glibc('elf/dl-lookup.c, _dl_lookup_symbol_x', 'Nobody defines the symbol: the program stops with "symbol lookup error", at start when bound at once, at the first call when bound lazily.'),
  // Which definition: why a candidate is passed over.
  shadowed: glibc('elf/dl-lookup.c, do_lookup_x', 'Another object comes earlier in the scope; the first definition wins, weak ones too (LD_DYNAMIC_WEAK is off).'),
  emptyHash: glibc('elf/dl-lookup.c, do_lookup_x', 'The object has no hash table with buckets: nothing can be found in it.'),
  copySkipsProgram: glibc('elf/dl-lookup.c, do_lookup_x', 'A copy relocation looks for the original, so the program itself is passed over.'),
  noValue: glibc('elf/dl-lookup.c, check_match', 'A symbol of value 0 that is neither absolute nor thread-local is no definition.'),
  undefinedHere: glibc('elf/dl-lookup.c, check_match', 'An undefined symbol with a value is the address of a PLT stub that stands for the function when its address is taken. Calls and thread-local references pass it over, all other references take it, so that the address is the same everywhere.'),
  otherType: glibc('elf/dl-lookup.c, check_match', 'Only symbols of the types NOTYPE, OBJECT, FUNC, COMMON, TLS and GNU_IFUNC are definitions.'),
  otherVersion: glibc('elf/dl-lookup.c, check_match', 'The definition has another version than the one asked for.'),
  laterVersion: glibc('elf/dl-lookup.c, check_match', 'The reference asks for no version, and this definition has a later one than the library\'s oldest (index 3 or above): it is only remembered.'),
  hiddenVersion: glibc('elf/dl-lookup.c, check_match', 'The definition is not the default version of its name (version index with bit 15) and is found only by those who ask for that very version.'),
  ambiguousVersions: glibc('elf/dl-lookup.c, do_lookup_x', 'Several versions of the symbol would do for a reference without version: none is taken.'),
  hiddenSymbol: glibc('elf/dl-lookup.c, do_lookup_x', 'A hidden or internal symbol is not seen by other objects.'),
  localSymbol: glibc('elf/dl-lookup.c, do_lookup_x', 'A local symbol, or one of an unknown binding, is not seen.'),
  // The same for musl.
  muslFound: musl('find_sym2', 'The first definition in the order of loading wins, weak ones too. Versions are not compared.'),
  muslLocal: musl('do_relocs', 'A reference through a local symbol is bound to the object itself; nothing is looked up.'),
  muslUndefinedHere: musl('find_sym2', 'An undefined symbol with a value, the address of a PLT stub, is passed over by calls; all other references take it.'),
  muslNoValue: musl('find_sym2', 'A symbol of value 0 that is not thread-local is no definition.'),
  muslOtherType: musl('find_sym2', 'Only symbols of the types NOTYPE, OBJECT, FUNC, COMMON and TLS are definitions: musl knows no GNU_IFUNC.'),
  muslLocalSymbol: musl('find_sym2', 'Only global, weak and unique symbols are seen.'),
  muslCopy: musl('do_relocs', 'A copy relocation looks for the original behind the program in the order of loading.'),
  muslShadowed: musl('find_sym2', 'Another object was loaded earlier; the first definition wins, weak ones too.'),
  muslWeakUndefined: musl('do_relocs', 'Nobody defines the symbol, and the reference is weak: it becomes 0 without an error.'),
  muslUndefined: musl('do_relocs', 'Nobody defines the symbol: "symbol not found", and the program does not start. musl binds everything at start.'),
  // Version checks, before anything is bound.
  versionPresent: glibc('elf/dl-version.c, match_symbol', 'The library defines the version that is needed of it.'),
  versionMissing: glibc('elf/dl-version.c, match_symbol', 'The library has no such version: the program does not start. This is checked for whole versions when loading, even where no symbol of that version is used.'),
  weakVersionMissing: glibc('elf/dl-version.c, match_symbol', 'The library has no such version, but the need is weak: all symbols of that version are weak references, so that it is no error.'),
  noVersionInformation: glibc('elf/dl-version.c, match_symbol', 'The library has no versions at all, as if it were built from another source: a message, no error, and any definition is accepted.'),
  versionedFileMissing: glibc('elf/dl-version.c, find_needed', 'The version is needed of a file that no DT_NEEDED entry names: the dynamic linker stops with an assertion.'),
  relrWithoutVersion: glibc('elf/dl-version.c, _dl_check_map_versions', 'A file with DT_RELR that needs libc must ask for the version GLIBC_ABI_DT_RELR, so that a glibc too old to know DT_RELR refuses it instead of crashing.'),
  // What the fast answers rest on.
  gnuHash: both('glibc elf/dl-lookup.c, do_lookup_x; musl find_sym2', 'A Bloom filter tells in one step that a name is not in an object, which is the usual case; then a bucket and the run of hashes behind it.'),
  sysvHash: both('gABI Hash Table; glibc elf/dl-lookup.c, do_lookup_x', 'Objects without DT_GNU_HASH are searched through DT_HASH: a bucket, and a chain of symbols whose names are compared one by one.'),
} as const;

export type RuleId = keyof typeof table;

/** All rules by their ids, in the order of the process: find, load, lay out, initialise, bind, check. */
export const rules: Readonly<Record<RuleId, Rule>> = table;

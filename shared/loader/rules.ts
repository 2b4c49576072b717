// The rules of the dynamic linkers, one row each: what the rule is in a sentence or two that teach it, whose rule it is, and where it is written. Hovers, `explain` and docs/dynamic-linking.md are made of these rows.

/** Whose rules: on Linux those of a C library, elsewhere those of a system. `none`: of a system whose rules Elfsmith does not have. */
export type Libc = 'glibc' | 'musl' | 'bionic' | 'freebsd' | 'none';

/** A rule. The functions that apply it name it by its key in `rules`. */
export interface Rule {
  readonly libc: Libc | 'both' | 'linux';
  readonly source: string;
  readonly sentence: string;
}

const glibc = (source: string, sentence: string): Rule => ({ libc: 'glibc', source: `glibc ${source}`, sentence });
const musl = (source: string, sentence: string): Rule => ({ libc: 'musl', source: `musl ldso/dynlink.c, ${source}`, sentence });
const bionic = (source: string, sentence: string): Rule => ({ libc: 'bionic', source: `Android bionic ${source}`, sentence });
const freebsd = (source: string, sentence: string): Rule => ({ libc: 'freebsd', source: `FreeBSD libexec/rtld-elf/${source}`, sentence });
const linux = (source: string, sentence: string): Rule => ({ libc: 'linux', source: `Linux ${source}`, sentence });
const both = (source: string, sentence: string): Rule => ({ libc: 'both', source, sentence });

const table = {
  // Starting a program: what execve does before the dynamic linker runs.
  kernelFixed: linux('fs/binfmt_elf.c, load_elf_binary', 'A program of type EXEC is mapped at its own addresses. If anything is there already, the stack for example, it is not started.'),
  kernelProgram: linux('fs/binfmt_elf.c, load_elf_binary; arch/*/include/asm/elf.h, ELF_ET_DYN_BASE', 'A program of type DYN with PT_INTERP goes to the CPU\'s base for such programs, about two thirds up the address space; with randomization a random number of pages is added. The sum is rounded down to the largest p_align of its LOAD segments.'),
  kernelAlone: linux('fs/binfmt_elf.c, load_elf_binary', 'A file of type DYN without PT_INTERP, a static PIE or a dynamic linker that is started by hand, goes where mmap finds room: below the stack and the gap that is kept for it. So it is not in the way of a program that it may load.'),
  kernelHuge: linux('mm/huge_memory.c, thp_get_unmapped_area', 'What mmap places is aligned to huge pages, 2 MiB, where it is that large and the file system offers it, as ext4, XFS and Btrfs do.'),
  kernelPages: linux('fs/binfmt_elf.c, elf_map', 'Only whole pages are mapped. What lies before and behind a segment in its first and last page of the file comes along.'),
  kernelReplaces: linux('fs/binfmt_elf.c, load_elf_binary', 'Segments are mapped one after the other, each over what was there: of segments that overlap the later one has the page. That is no error.'),
  kernelZeros: linux('fs/binfmt_elf.c, elf_load', 'Where p_memsz is larger than p_filesz, the rest of the last page of the file is cleared, if the segment is writable, and pages of zeros follow, which are writable whatever p_flags says.'),
  kernelInterpreter: linux('fs/binfmt_elf.c, load_elf_interp', 'The file that PT_INTERP names is mapped by its own program headers, where mmap finds room. Its PT_INTERP counts for nothing: it gets control at its entry point.'),
  kernelBreak: linux('fs/binfmt_elf.c, load_elf_binary', 'The heap of brk begins at the first page behind the program; with randomization some pages later.'),
  kernelBreakAlone: linux('fs/binfmt_elf.c, load_elf_binary', 'The heap of brk of a file that goes where mmap finds room begins at the base for programs, since behind the file there is too little room.'),
  kernelStackPlain: linux('fs/binfmt_elf.c, load_elf_binary; fs/exec.c, setup_arg_pages', 'PT_GNU_STACK without the flag X: the stack can\'t be executed.'),
  kernelStackExecutable: linux('fs/binfmt_elf.c, load_elf_binary; fs/exec.c, setup_arg_pages', 'PT_GNU_STACK with the flag X: the stack can be executed, and nothing else that has no flag X.'),
  kernelNoStackHeader: linux('arch/*/include/asm/elf.h, elf_read_implies_exec', 'Without PT_GNU_STACK a 64-bit program has a stack that can\'t be executed, as with one that lacks the flag X.'),
  kernelReadImpliesExec: linux('arch/x86/include/asm/elf.h; arch/arm/kernel/elf.c, arm_elf_read_implies_exec', 'Without PT_GNU_STACK a program of i386 or 32-bit Arm gets the personality READ_IMPLIES_EXEC: all that can be read can be executed, the stack and what is mapped later, too.'),
  kernelVdso: linux('arch/*/entry/vdso; fs/binfmt_elf.c, load_elf_binary', 'Last the kernel maps code of its own, the vDSO, and the data that this reads: where mmap finds room.'),
  kernelStack: linux('fs/binfmt_elf.c, create_elf_tables', 'The stack pointer leads to argc, aligned to 16 bytes. Behind it come the addresses of the arguments, 0, those of the environment, 0, and the auxiliary vector; then the texts that these lead to.'),
  kernelAuxiliary: linux('fs/binfmt_elf.c, create_elf_tables', 'The auxiliary vector tells what only the kernel knows: pairs of words, the last one of type 0. Kernels add types at their end; who reads it passes over those that it doesn\'t know.'),
  // Why execve refuses a file: the old program goes on and gets the error.
  refusedType: linux('fs/binfmt_elf.c, load_elf_binary', 'ENOEXEC: only the types EXEC and DYN are started.'),
  refusedClass: linux('arch/*/include/asm/elf.h, elf_check_arch', 'ENOEXEC: the class is not that of the CPU. Where the kernel compares e_machine only, it reads all records in the size of that CPU, whatever EI_CLASS says.'),
  refusedHeaders: linux('fs/binfmt_elf.c, load_elf_phdrs', 'ENOEXEC: e_phentsize must be the size of a program header, there must be some, 64 KiB of them at most, and all within the file. The extended numbering of e_phnum is not known to the kernel.'),
  refusedName: linux('fs/binfmt_elf.c, load_elf_binary', 'ENOEXEC: PT_INTERP must have 2 to 4096 bytes, of which the last is 0.'),
  refusedNameOutside: linux('fs/binfmt_elf.c, load_elf_binary', 'EIO: the bytes of PT_INTERP are not in the file.'),
  refusedNameFar: linux('fs/binfmt_elf.c, load_elf_binary; fs/read_write.c, rw_verify_area', 'EINVAL: p_offset of PT_INTERP is larger than an offset in a file can be.'),
  refusedFolder: linux('fs/binfmt_elf.c, load_elf_binary; fs/exec.c, open_exec', 'EACCES: the path of PT_INTERP is empty: that is the folder in which the program is started.'),
  refusedMissing: linux('fs/binfmt_elf.c, load_elf_binary; fs/exec.c, open_exec', 'ENOENT: the file that PT_INTERP names is not there. A shell reports that as if the program itself were missing.'),
  refusedShort: linux('fs/binfmt_elf.c, elf_read', 'EIO: the file that PT_INTERP names is shorter than an ELF header.'),
  refusedInterpreter: linux('fs/binfmt_elf.c, load_elf_binary', 'ELIBBAD: the file that PT_INTERP names is no ELF file for this CPU with program headers.'),
  // Why it ends a process that has no old program any more: the error shows in a trace only.
  killedMisaligned: linux('fs/binfmt_elf.c, elf_map; mm/mmap.c', 'EINVAL: p_offset and p_vaddr of a segment with bytes in the file must have the same remainder by the page size. The old program is gone by then: the process ends by SIGSEGV.'),
  killedOffset: linux('mm/util.c, vm_mmap; mm/mmap.c, do_mmap', 'EINVAL: p_offset is larger than an offset in a file can be. The process ends by SIGSEGV.'),
  killedSize: linux('fs/binfmt_elf.c, load_elf_binary', 'EINVAL: p_filesz must not be larger than p_memsz, and the segment must end within the address space. The process ends by SIGSEGV.'),
  killedRoom: linux('fs/binfmt_elf.c, load_elf_binary; mm/mmap.c', 'ENOMEM: there is no room for a segment at its address, or for all of them together. The process ends by SIGSEGV.'),
  killedOccupied: linux('fs/binfmt_elf.c, elf_map', 'EEXIST: the first segment of a program of type EXEC, or all segments of one of type DYN with PT_INTERP, lie where the stack is. The process ends by SIGSEGV.'),
  killedZeros: linux('fs/binfmt_elf.c, elf_load', 'EFAULT: the rest of a page can\'t be cleared, because the file ends before that page. The process ends by SIGSEGV.'),
  killedEntry: linux('fs/binfmt_elf.c, load_elf_binary', 'EINVAL: the entry point is no address of a program. The process ends by SIGSEGV.'),
  killedInterpreter: linux('fs/binfmt_elf.c, load_elf_interp', 'The dynamic linker can\'t be mapped: no program and no library, no LOAD segment, or one that is misaligned or has no room. The process ends by SIGSEGV.'),
  killedLow: linux('security/commoncap.c, cap_mmap_addr', 'EPERM: addresses below vm.mmap_min_addr, 65,536 by default, are for those with CAP_SYS_RAWIO only. The process ends by SIGSEGV.'),
  entryUnmapped: linux('fs/binfmt_elf.c, load_elf_binary', 'Nothing checks whether there is code at the entry point: where there is none the first instruction ends the process by SIGSEGV.'),
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
  // The same for bionic.
  bionicLoadedName: bionic('linker/linker.cpp, find_loaded_library_by_soname', 'A name without slash that is the DT_SONAME of a loaded library means that library. The name by which it was asked for plays no part, and a library without DT_SONAME answers to none.'),
  bionicLoadedFile: bionic('linker/linker.cpp, find_loaded_library_by_inode', 'A file that is loaded already, told by device and inode, is not loaded again.'),
  bionicSlash: bionic('linker/linker.cpp, open_library', 'A name with a slash is a path and is opened as it stands; tokens such as $ORIGIN are not filled in.'),
  bionicLibraryPath: bionic('linker/linker.cpp, open_library', 'LD_LIBRARY_PATH comes before all other folders. It belongs to the default namespace, that of the program.'),
  bionicRunpath: bionic('linker/linker.cpp, open_library', 'DT_RUNPATH of the object that needs the library comes next; it is not inherited. DT_RPATH is not supported and means nothing.'),
  bionicTokens: bionic('linker/linker_soinfo.cpp, soinfo::set_dt_runpath', '$ORIGIN is the folder of the object without symbolic links, $LIB is lib64 or lib. Other tokens stay as they are.'),
  bionicDefaultFolders: bionic('linker/linker.cpp, init_default_namespace_no_config', 'Last come the default folders of the namespace. Without a configuration there is one namespace, whose folders are /system, /odm and /vendor, each with lib64, or lib for 32 bits.'),
  bionicNamespaceFolders: bionic('linker/ld.config.format.md', 'Last come the default folders of the namespace that the object belongs to. /linkerconfig/ld.config.txt, which the device writes when it starts, or /system/etc/ld.config.txt says by the program\'s folder which namespaces there are. The namespaces of apps are made by the process itself, which no file tells.'),
  bionicLinkedNamespace: bionic('linker/linker.cpp, find_library_internal', 'What a namespace does not have is looked for in those that it is linked to, in their order, each for the names that the link allows. The library then belongs to that namespace, and with it what it needs.'),
  bionicNotAccessible: bionic('linker/linker_namespaces.cpp, android_namespace_t::is_accessible', 'An isolated namespace takes files only from its own and its permitted folders. What DT_RUNPATH leads to elsewhere is passed over; a path that is named outright is an error.'),
  bionicNotElf: bionic('linker/linker_phdr.cpp, ElfReader::VerifyElfHeader', 'The first file of that name is taken. If it cannot be loaded, because it is no ELF file, for another CPU, no shared object or without section headers, the library is missing; no further folder is tried.'),
  // The same for FreeBSD.
  freebsdLoadedName: freebsd('rtld.c, load_object', 'A name that a loaded object was already asked for under, or that is its DT_SONAME, means that object: no file is looked for.'),
  freebsdLoadedFile: freebsd('rtld.c, load_object', 'A file that is loaded already, told by device and inode, is not loaded again; it only gets one more name.'),
  freebsdLibmap: freebsd('libmap.c, lm_find', '/etc/libmap.conf, with the files it includes, gives another name for a library or a folder: for all, or for those who are named in [brackets] before it. Of several lines for a name the last one counts.'),
  freebsdSlash: freebsd('rtld.c, find_library', 'A name with a slash is a path and is opened as it stands, after $ORIGIN and other tokens are filled in.'),
  freebsdRpath: freebsd('rtld.c, find_library', 'DT_RPATH of the object that needs the library is searched first. An object with DT_RUNPATH has none.'),
  freebsdProgramRpath: freebsd('rtld.c, find_library', 'The DT_RPATH of the program serves all its libraries that have no DT_RUNPATH. Those of other objects are not inherited.'),
  freebsdLibraryPath: freebsd('rtld.c, find_library', 'LD_LIBRARY_PATH comes after DT_RPATH and before DT_RUNPATH.'),
  freebsdRunpath: freebsd('rtld.c, find_library', 'DT_RUNPATH is searched only for what its own object needs.'),
  freebsdHints: freebsd('rtld.c, gethints', '/var/run/ld-elf.so.hints holds the folders that ldconfig was told of, not the names of libraries: each is looked into.'),
  freebsdStandardFolders: freebsd('rtld_paths.h, STANDARD_LIBRARY_PATH', 'Last come /lib and /usr/lib; programs of 32 bits on a system of 64 have /lib32 and /usr/lib32.'),
  freebsdNoDefaultFolders: freebsd('rtld.c, find_library', 'An object with DF_1_NODEFLIB (ld -z nodefaultlib) searches neither the standard folders nor those among the hints.'),
  freebsdTokens: freebsd('rtld.c, origin_subst', '$ORIGIN is the folder of the object without symbolic links, $LIB is lib, $PLATFORM the machine and $OSNAME FreeBSD; $OSREL is the running system\'s release, which no file tells.'),
  freebsdNotElf: freebsd('map_object.c, check_elf_headers', 'The first file of that name is taken. If it cannot be loaded, because it is no ELF file or for another CPU, the program does not start; no further folder is tried.'),
  // What is not known of a system.
  unknownRules: both('Elfsmith', 'The file is for a system whose dynamic linker\'s rules Elfsmith does not have: which libraries it gets and what its symbols are bound to is left open.'),
  rootMissing: both('Elfsmith', 'The file is for another system than this machine\'s, and the root of that system is not here: what lies in its folders is left open. Give it as --sysroot, or the setting elfsmith.loader.sysroot.'),
  // Load order.
  preloaded: glibc('elf/rtld.c, dl_main', 'Libraries of LD_PRELOAD, then those listed in /etc/ld.so.preload, come directly behind the program, so that their definitions win over those of all other libraries.'),
  breadthFirst: glibc('elf/dl-deps.c, _dl_map_object_deps', 'The program comes first, then preloaded libraries, then all that the program needs in the order of its DT_NEEDED entries, then what those need, level by level. This order is the order in which symbols are looked up.'),
  filter: glibc('elf/dl-deps.c, _dl_map_object_deps', 'A library named by DT_FILTER or DT_AUXILIARY is put before the library that names it, so that its definitions win. A missing DT_AUXILIARY is no error.'),
  muslPreloaded: musl('load_preload', 'Libraries of LD_PRELOAD come directly behind the program and count as needed by it. There is no /etc/ld.so.preload.'),
  muslBreadthFirst: musl('load_deps', 'Libraries are appended to one list in the order in which they are first needed, walking that list from the front: breadth first. DT_FILTER and DT_AUXILIARY mean nothing.'),
  bionicPreloaded: bionic('linker/linker_main.cpp, linker_main', 'Libraries of LD_PRELOAD count as the first that the program needs, and belong to the global group.'),
  bionicBreadthFirst: bionic('linker/linker.cpp, find_libraries', 'Symbols are looked up in the global group (the program, preloaded libraries, those with DF_1_GLOBAL), then in the local group: the program and all that it needs, breadth first in the order of the DT_NEEDED entries. DT_FILTER and DT_AUXILIARY mean nothing.'),
  bionicLocalGroup: bionic('linker/linker.cpp, find_libraries', 'A library in another namespace than the one that needs it begins a local group of its own: its symbols are looked up in the global group, then in it and what it needs, as far as its namespace sees.'),
  freebsdPreloaded: freebsd('rtld.c, load_preload_objects', 'Libraries of LD_PRELOAD, then libraries with DF_1_INTERPOSE, come directly behind the program, so that their definitions win.'),
  freebsdBreadthFirst: freebsd('rtld.c, load_needed_objects', 'Libraries are appended to one list in the order in which they are first needed, walking that list from the front: breadth first. This order is the order in which symbols are looked up.'),
  freebsdFilter: freebsd('rtld.c, symlook_obj', 'Where a library with DT_FILTER or DT_AUXILIARY has the symbol, the filtee\'s definition is taken in its place. The filtee is opened when the first such symbol is looked up. A DT_AUXILIARY that is not there, or lacks the symbol, leaves the library\'s own.'),
  // Where thread-local blocks lie.
  tlsBefore: glibc('elf/dl-tls.c, _dl_determine_tlsoffset', 'The blocks that are there at start lie before the thread pointer, each below those of the objects loaded earlier, at the next place that its alignment allows. A gap that an alignment leaves is given to a later block that fits.'),
  tlsBehind: glibc('elf/dl-tls.c, _dl_determine_tlsoffset', 'The blocks that are there at start lie behind the thread pointer and the words that the ABI keeps there, in the order of loading, each at the next place that its alignment allows. A gap that an alignment leaves is given to a later block that fits.'),
  muslTlsBefore: musl('load_library', 'The blocks lie before the thread pointer, each below those of the objects loaded earlier, at the next place that its alignment allows. Gaps stay empty.'),
  muslTlsBehind: musl('load_library', 'The blocks lie behind the thread pointer in the order of loading, each at the next place that its alignment allows. The words that the ABI keeps behind the thread pointer stay free when the program itself has a block. Gaps stay empty.'),
  bionicTls: bionic('libc/bionic/bionic_elf_tls.cpp, StaticTlsLayout', 'The block of the program lies where the ABI says. Those of libraries come behind the C library\'s own thread data, whose size differs from release to release: their distances are not fixed.'),
  freebsdTls: freebsd('rtld.c, allocate_tls_offset', 'The blocks that are there at start have their places in the order of the list, each at the next one that its alignment allows, on x86 below those before it. Gaps stay empty. For CPUs whose blocks lie behind the thread pointer the distances are left open here.'),
  // Initialisers.
  depthFirst: glibc('elf/dl-sort-maps.c, _dl_sort_maps_dfs', 'An object is initialised after all that it needs. Since glibc 2.35 the list is sorted depth first, starting with the object loaded last; in a cycle the object reached first comes last.'),
  originalSort: glibc('elf/dl-sort-maps.c, _dl_sort_maps_original', 'Up to glibc 2.34, and with GLIBC_TUNABLES=glibc.rtld.dynamic_sort=1, each object is moved behind the last one that needs it, until nothing moves.'),
  initFirst: glibc('elf/dl-init.c, _dl_init', 'An object with DF_1_INITFIRST is initialised before all others. There can be one: the last such object loaded.'),
  programLast: glibc('csu/libc-start.c, call_init', 'The program runs its own initialisers last, from __libc_start_main.'),
  finalisers: glibc('elf/dl-fini.c, _dl_fini', 'At exit the list is sorted anew: an object is finalised before all that it needs.'),
  muslInitialisers: musl('queue_ctors', 'Depth first from the program: an object is initialised after all that it needs, in the order of its DT_NEEDED entries; what closes a cycle is passed over.'),
  muslFinalisers: musl('__libc_exit_fini', 'Finalisers run in the reverse order of the initialisers.'),
  bionicInitialisers: bionic('linker/linker_soinfo.cpp, soinfo::call_constructors', 'Depth first from the program: an object is initialised after all that it needs, in the order of its DT_NEEDED entries; what closes a cycle is passed over. The program comes last, and all is done before its entry point.'),
  bionicFinalisers: bionic('libc/bionic/libc_init_dynamic.cpp, __libc_init', 'At exit only the program\'s DT_FINI_ARRAY runs. Those of libraries run when they are closed by dlclose.'),
  freebsdInitialisers: freebsd('rtld.c, initlist_add_objects', 'Depth first: preloaded libraries, then all that the program needs, the last DT_NEEDED entry first; an object is initialised after all that it needs. The program comes last.'),
  freebsdFinalisers: freebsd('rtld.c, objlist_call_fini', 'Finalisers run in the reverse order of the initialisers.'),
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
  // The same for bionic.
  bionicExactVersion: bionic('linker/linker_soinfo.cpp, check_symbol_version', 'The definition has the very version that the reference asks for. The first one in the order of the groups is taken, weak ones too.'),
  bionicNoVersions: bionic('linker/linker_soinfo.cpp, check_symbol_version', 'The library has no version information, so its definition is accepted for any version.'),
  bionicBaseDefinition: bionic('linker/linker.cpp, find_verdef_version_index', 'The library does not define the version that the reference asks for, and the definition itself has none (index 1, the base): it is accepted.'),
  bionicUnversioned: bionic('linker/linker_soinfo.cpp, check_symbol_version', 'The reference asks for no version: any definition whose version is not hidden is accepted.'),
  bionicOwnFirst: bionic('linker/linker_soinfo.cpp, SymbolLookupList::set_dt_symbolic_lib', 'A library linked with -Bsymbolic (DT_SYMBOLIC, DF_SYMBOLIC) looks into itself before the groups.'),
  bionicWeakUndefined: bionic('linker/linker_relocate.cpp, lookup_symbol', 'Nobody defines the symbol, and the reference is weak: it becomes 0 without an error.'),
  bionicUndefined: bionic('linker/linker_relocate.cpp, lookup_symbol', 'Nobody defines the symbol: "cannot locate symbol", and the program does not start. bionic binds everything at start.'),
  bionicCopy: bionic('linker/linker_relocate.cpp, process_relocation_impl', 'Copy relocations are not supported: the program does not start.'),
  bionicShadowed: bionic('linker/linker_soinfo.cpp, soinfo_do_lookup', 'Another object comes earlier in the groups; the first definition wins, weak ones too.'),
  bionicUndefinedHere: bionic('linker/linker_relocate.h, is_symbol_global_and_defined', 'An undefined symbol is no definition, whatever its value.'),
  bionicLocalSymbol: bionic('linker/linker_relocate.h, is_symbol_global_and_defined', 'Only global and weak symbols are seen; visibility plays no part.'),
  bionicOtherVersion: bionic('linker/linker_soinfo.cpp, check_symbol_version', 'The definition has another version than the one asked for.'),
  bionicHiddenVersion: bionic('linker/linker_soinfo.cpp, check_symbol_version', 'The definition is not the default version of its name (version index with bit 15) and is found only by those who ask for that very version.'),
  // The same for FreeBSD.
  freebsdLocal: freebsd('rtld.c, find_symdef', 'A reference through a local symbol is bound to the object itself; nothing is looked up.'),
  freebsdExactVersion: freebsd('rtld.c, matched_symbol', 'The definition has the very version that the reference asks for.'),
  freebsdNoVersions: freebsd('rtld.c, matched_symbol', 'The library has no version information, so its definition is accepted for any version.'),
  freebsdBaseDefinition: freebsd('rtld.c, matched_symbol', 'The definition itself has no version and is not hidden: it is accepted for any version.'),
  freebsdUnversioned: freebsd('rtld.c, matched_symbol', 'The reference asks for no version: an unversioned definition, or the oldest version of the library (index 2), is accepted.'),
  freebsdOnlyVersion: freebsd('rtld.c, symlook_obj1_gnu', 'The reference asks for no version, and exactly one later version of the symbol is there that is not hidden: it is taken.'),
  freebsdWeak: freebsd('rtld.c, symlook_list', 'Only weak definitions are there: the first of them is taken. A strong one would win over it wherever it stands (LD_DYNAMIC_WEAK is on by default).'),
  freebsdOwnFirst: freebsd('rtld.c, symlook_default', 'A library linked with -Bsymbolic (DT_SYMBOLIC, DF_SYMBOLIC) looks into itself before the list.'),
  freebsdProtected: freebsd('rtld.c, symlook_default', 'The symbol is protected in the object that refers to it: its own definition is taken.'),
  freebsdLinkerItself: freebsd('rtld.c, symlook_default', 'No object of the list has a strong definition, but the dynamic linker itself has one: dlopen and its like come from there.'),
  freebsdFiltee: freebsd('rtld.c, symlook_obj', 'A library that names the one with this definition as its filtee comes first in the list: the filtee\'s definition is taken in place of the library\'s own.'),
  freebsdWeakUndefined: freebsd('rtld.c, find_symdef', 'Nobody defines the symbol, and the reference is weak: it becomes 0 without an error.'),
  freebsdUndefined: freebsd('rtld.c, find_symdef', 'Nobody defines the symbol: "Undefined symbol", and the program stops: at start when bound at once, at the first call when bound lazily.'),
  freebsdShadowed: freebsd('rtld.c, symlook_list', 'Another object comes earlier in the list.'),
  freebsdWeakPassed: freebsd('rtld.c, symlook_list', 'The definition is weak, and another object has a strong one, or a weak one earlier in the list.'),
  freebsdFiltered: freebsd('rtld.c, symlook_obj', 'The library is a filter: its filtee\'s definition stands in for this one, or nothing where the filtee has none.'),
  freebsdCopy: freebsd('<cpu>/reloc.c, do_copy_relocations', 'A copy relocation looks for the original behind the program: the first definition there, weak ones too.'),
  freebsdNoValue: freebsd('rtld.c, matched_symbol', 'A symbol of value 0 that is not thread-local is no definition.'),
  freebsdUndefinedHere: freebsd('rtld.c, matched_symbol', 'An undefined symbol with a value, the address of a PLT stub, is taken only as a function\'s address, not for calls.'),
  freebsdOtherType: freebsd('rtld.c, matched_symbol', 'Only symbols of the types NOTYPE, OBJECT, FUNC, COMMON, TLS and GNU_IFUNC are definitions.'),
  freebsdOtherVersion: freebsd('rtld.c, matched_symbol', 'The definition has another version than the one asked for.'),
  freebsdLaterVersion: freebsd('rtld.c, matched_symbol', 'The reference asks for no version, and this definition has a later one than the library\'s oldest: it is taken only where it is the only one.'),
  freebsdHiddenVersion: freebsd('rtld.c, matched_symbol', 'The definition is not the default version of its name (version index with bit 15) and is found only by those who ask for that very version.'),
  // Version checks, before anything is bound.
  versionPresent: glibc('elf/dl-version.c, match_symbol', 'The library defines the version that is needed of it.'),
  versionMissing: glibc('elf/dl-version.c, match_symbol', 'The library has no such version: the program does not start. This is checked for whole versions when loading, even where no symbol of that version is used.'),
  weakVersionMissing: glibc('elf/dl-version.c, match_symbol', 'The library has no such version, but the need is weak: all symbols of that version are weak references, so that it is no error.'),
  noVersionInformation: glibc('elf/dl-version.c, match_symbol', 'The library has no versions at all, as if it were built from another source: a message, no error, and any definition is accepted.'),
  versionedFileMissing: glibc('elf/dl-version.c, find_needed', 'The version is needed of a file that no DT_NEEDED entry names: the dynamic linker stops with an assertion.'),
  relrWithoutVersion: glibc('elf/dl-version.c, _dl_check_map_versions', 'A file with DT_RELR that needs libc must ask for the version GLIBC_ABI_DT_RELR, so that a glibc too old to know DT_RELR refuses it instead of crashing.'),
  freebsdVersionPresent: freebsd('rtld.c, check_object_provided_version', 'The library defines the version that is needed of it.'),
  freebsdVersionMissing: freebsd('rtld.c, check_object_provided_version', 'The library has no such version, or no versions at all: the program does not start.'),
  freebsdWeakVersionMissing: freebsd('rtld.c, check_object_provided_version', 'The library has no such version, but the need is weak: it is no error.'),
  freebsdVersionedFileMissing: freebsd('rtld.c, locate_dependency', 'The version is needed of a file that is not loaded: "Unexpected inconsistency", and the program does not start.'),
  bionicVersionedFileMissing: bionic('linker/linker.cpp, VersionTracker::init_verneed', 'The version is needed of a file that no DT_NEEDED entry of the object leads to by its DT_SONAME: the program does not start. Whether the library has the version shows only when a symbol is looked up.'),
  bionicVersionedFilePresent: bionic('linker/linker.cpp, VersionTracker::init_verneed', 'The library that the version is needed of is among those that the object needs. Whether it has the version shows only when a symbol is looked up.'),
  // What the fast answers rest on.
  gnuHash: both('glibc elf/dl-lookup.c, do_lookup_x; musl find_sym2', 'A Bloom filter tells in one step that a name is not in an object, which is the usual case; then a bucket and the run of hashes behind it.'),
  sysvHash: both('gABI Hash Table; glibc elf/dl-lookup.c, do_lookup_x', 'Objects without DT_GNU_HASH are searched through DT_HASH: a bucket, and a chain of symbols whose names are compared one by one.'),
} as const;

export type RuleId = keyof typeof table;

/** All rules by their ids, in the order of the process: find, load, lay out, initialise, bind, check. */
export const rules: Readonly<Record<RuleId, Rule>> = table;

const idSet = (...ids: RuleId[]): ReadonlySet<RuleId> => new Set(ids);
/** The rules by which a reference has no definition and that is an error. */
export const undefinedRules = idSet('undefined', 'muslUndefined', 'bionicUndefined', 'bionicCopy', 'freebsdUndefined');
/** Those by which it becomes 0. */
export const weakUndefinedRules = idSet('weakUndefined', 'muslWeakUndefined', 'bionicWeakUndefined', 'freebsdWeakUndefined');
/** Those by which what it is bound to is not known. */
export const openRules = idSet('unknownRules', 'rootMissing');
/** Those by which a definition comes too late. */
export const shadowedRules = idSet('shadowed', 'muslShadowed', 'bionicShadowed', 'freebsdShadowed');

// The numbers of the dynamic section: tags, how the value of each is to be read, and the flag words some of them hold.

import { names, type Names, type Row } from './names.ts';

/**
 * How the value of a dynamic entry is to be read: string (offset into the dynamic string table), address, bytes (a size), count, flags (bits, named by
 * DynamicNames.flags), data (offset in the segment of tables, PT_SCE_DYNLIBDATA), named (a name by its offset in the lower half, version and number above it), tag (another dynamic tag: DT_PLTREL), number (anything else that is a number), none (the value means nothing).
 */
export type DynamicValueKind = 'string' | 'address' | 'data' | 'named' | 'bytes' | 'count' | 'flags' | 'tag' | 'number' | 'none';

/** One tag: value, name, how its value is read (a table of flags where it is flags), meaning, and source if it is not the table's. */
export type DynamicRow = readonly [value: number, name: string, kind: Exclude<DynamicValueKind, 'flags'> | Names, meaning: string, source?: string];

/** A table of dynamic tags. */
export interface DynamicNames extends Names {
  /** How the value of an entry with this tag is to be read; `number` where nobody knows the tag. */
  valueKind(tag: number): DynamicValueKind;
  /** The names of the bits in the value, where its kind is `flags`. */
  flags(tag: number): Names | undefined;
}

/** Makes a table of dynamic tags, laid over another one: the CPU's own over the generic ones. */
export function dynamicNames(prefix: string, source: string, rows: readonly DynamicRow[], over?: DynamicNames): DynamicNames {
  const kinds = new Map(rows.map(([value, , kind]) => [value, kind]));
  const kindOf = (tag: number): DynamicValueKind | undefined => {
    const kind = kinds.get(tag);
    return typeof kind === 'object' ? 'flags' : kind;
  };
  const flagsOf = (tag: number): Names | undefined => {
    const kind = kinds.get(tag);
    return typeof kind === 'object' ? kind : undefined;
  };
  return {
    ...names(prefix, source, rows.map(([value, name, , meaning, own]): Row => [value, name, meaning, own]), over),
    valueKind: (tag) => kindOf(tag) ?? over?.valueKind(tag) ?? 'number',
    flags: (tag) => (kinds.has(tag) ? flagsOf(tag) : over?.flags(tag)),
  };
}

const sun = 'Solaris Linker and Libraries Guide, dynamic section';
const prelink = 'prelink(8)';
const android = 'Android bionic libc/include/elf.h';

/** DT_FLAGS */
export const dynamicFlags = names('DF_', 'gABI 5, DT_FLAGS', [
  [0x1, 'ORIGIN', 'search paths may contain $ORIGIN'],
  [0x2, 'SYMBOLIC', 'own definitions are found before those of the program'],
  [0x4, 'TEXTREL', 'relocations may write into read-only segments'],
  [0x8, 'BIND_NOW', 'all symbols are bound before the program starts'],
  [0x10, 'STATIC_TLS', 'uses the static TLS model: may not be loadable by dlopen'],
]);

/** DT_FLAGS_1 */
export const dynamicFlags1 = names('DF_1_', sun, [
  [0x1, 'NOW', 'all symbols are bound before the program starts'],
  [0x2, 'GLOBAL', 'its symbols are seen by all objects loaded later'],
  [0x4, 'GROUP', 'binds within its own group only'],
  [0x8, 'NODELETE', 'never unloaded'],
  [0x10, 'LOADFLTR', 'filtees are loaded at once'],
  [0x20, 'INITFIRST', 'initialised before all others'],
  [0x40, 'NOOPEN', 'not loadable by dlopen'],
  [0x80, 'ORIGIN', 'search paths may contain $ORIGIN'],
  [0x100, 'DIRECT', 'direct binding'],
  [0x200, 'TRANS', 'reserved'],
  [0x400, 'INTERPOSE', 'its symbols come before those of all but the program'],
  [0x800, 'NODEFLIB', 'the default library paths are not searched'],
  [0x1000, 'NODUMP', 'not to be dumped by dldump'],
  [0x2000, 'CONFALT', 'an alternative configuration file was used'],
  [0x4000, 'ENDFILTEE', 'ends the search for filtees'],
  [0x8000, 'DISPRELDNE', 'displacement relocations were done at link time'],
  [0x10000, 'DISPRELPND', 'displacement relocations are left for run time'],
  [0x20000, 'NODIRECT', 'has symbols that cannot be bound directly'],
  [0x40000, 'IGNMULDEF', 'reserved'],
  [0x80000, 'NOKSYMS', 'reserved'],
  [0x100000, 'NOHDR', 'reserved'],
  [0x200000, 'EDITED', 'was changed after linking'],
  [0x400000, 'NORELOC', 'reserved'],
  [0x800000, 'SYMINTPOSE', 'has symbols that interpose'],
  [0x1000000, 'GLOBAUDIT', 'audits the whole program'],
  [0x2000000, 'SINGLETON', 'has singleton symbols'],
  [0x4000000, 'STUB', 'stub for the linker only'],
  [0x8000000, 'PIE', 'position-independent executable'],
  [0x10000000, 'KMOD', 'kernel module'],
  [0x20000000, 'WEAKFILTER', 'weak filter'],
  [0x40000000, 'NOCOMMON', 'no common symbols'],
]);

/** DT_POSFLAG_1: about the DT_NEEDED entry after it. */
export const positionFlags = names('DF_P1_', sun, [
  [0x1, 'LAZYLOAD', 'the next needed library is loaded when first used'],
  [0x2, 'GROUPPERM', 'the symbols of the next needed library are for its group only'],
]);

/** DT_FEATURE_1 */
export const featureFlags = names('DTF_1_', sun, [
  [0x1, 'PARINIT', 'partially initialised data (move sections)'],
  [0x2, 'CONFEXP', 'configuration file expected'],
]);

/** DT_GNU_FLAGS_1 */
export const gnuFlags1 = names('DF_GNU_1_', 'glibc elf/elf.h', [
  [0x1, 'UNIQUE', 'loaded once even with dlmopen (RTLD_GNU_UNIQUE)'],
]);

/** d_tag */
export const dynamicTags: DynamicNames = dynamicNames('DT_', 'gABI 5, dynamic section', [
  [0, 'NULL', 'none', 'end of the dynamic section'],
  [1, 'NEEDED', 'string', 'a shared library this file needs'],
  [2, 'PLTRELSZ', 'bytes', 'size of the relocations of the PLT (DT_JMPREL)'],
  [3, 'PLTGOT', 'address', "the GOT, or what the CPU's ABI says"],
  [4, 'HASH', 'address', 'System V hash table over the dynamic symbols'],
  [5, 'STRTAB', 'address', 'dynamic string table'],
  [6, 'SYMTAB', 'address', 'dynamic symbol table'],
  [7, 'RELA', 'address', 'relocations with addends'],
  [8, 'RELASZ', 'bytes', 'size of the relocations with addends'],
  [9, 'RELAENT', 'bytes', 'size of one relocation with addend'],
  [10, 'STRSZ', 'bytes', 'size of the dynamic string table'],
  [11, 'SYMENT', 'bytes', 'size of one symbol'],
  [12, 'INIT', 'address', 'function called at start'],
  [13, 'FINI', 'address', 'function called at exit'],
  [14, 'SONAME', 'string', 'name of this shared library, by which others need it'],
  [15, 'RPATH', 'string', 'library search path, searched first; superseded by RUNPATH'],
  [16, 'SYMBOLIC', 'none', 'own definitions are found before those of the program; superseded by DF_SYMBOLIC'],
  [17, 'REL', 'address', 'relocations without addends'],
  [18, 'RELSZ', 'bytes', 'size of the relocations without addends'],
  [19, 'RELENT', 'bytes', 'size of one relocation without addend'],
  [20, 'PLTREL', 'tag', 'kind of the relocations of the PLT: DT_REL or DT_RELA'],
  [21, 'DEBUG', 'address', 'filled by the dynamic linker: its r_debug structure, for debuggers'],
  [22, 'TEXTREL', 'none', 'relocations may write into read-only segments; superseded by DF_TEXTREL'],
  [23, 'JMPREL', 'address', 'relocations of the PLT, which can be bound lazily'],
  [24, 'BIND_NOW', 'none', 'all symbols are bound before the program starts; superseded by DF_BIND_NOW'],
  [25, 'INIT_ARRAY', 'address', 'addresses of functions called at start'],
  [26, 'FINI_ARRAY', 'address', 'addresses of functions called at exit, last first'],
  [27, 'INIT_ARRAYSZ', 'bytes', 'size of the init array'],
  [28, 'FINI_ARRAYSZ', 'bytes', 'size of the fini array'],
  [29, 'RUNPATH', 'string', 'library search path for the libraries that this file needs itself'],
  [30, 'FLAGS', dynamicFlags, 'DF_ flags'],
  [32, 'PREINIT_ARRAY', 'address', "addresses of functions called before the libraries' initialisers"],
  [33, 'PREINIT_ARRAYSZ', 'bytes', 'size of the preinit array'],
  [34, 'SYMTAB_SHNDX', 'address', 'section indexes of dynamic symbols that do not fit into 16 bits'],
  [35, 'RELRSZ', 'bytes', 'size of the packed relative relocations'],
  [36, 'RELR', 'address', 'packed relative relocations'],
  [37, 'RELRENT', 'bytes', 'size of one entry of RELR'],

  [0x40000026, 'CREL', 'address', 'relocations as differences, packed as LEB128; experimental', 'LLVM BinaryFormat/DynamicTags.def'],
  [0x6000000f, 'ANDROID_REL', 'address', 'packed REL relocations (APS2)', android],
  [0x60000010, 'ANDROID_RELSZ', 'bytes', 'size of the packed REL relocations', android],
  [0x60000011, 'ANDROID_RELA', 'address', 'packed RELA relocations (APS2)', android],
  [0x60000012, 'ANDROID_RELASZ', 'bytes', 'size of the packed RELA relocations', android],
  [0x6fffe000, 'ANDROID_RELR', 'address', 'packed relative relocations', android],
  [0x6fffe001, 'ANDROID_RELRSZ', 'bytes', 'size of the packed relative relocations', android],
  [0x6fffe003, 'ANDROID_RELRENT', 'bytes', 'size of one entry of ANDROID_RELR', android],
  [0x6fffe005, 'ANDROID_RELRCOUNT', 'count', 'number of entries of ANDROID_RELR', android],

  [0x6ffffdf4, 'GNU_FLAGS_1', gnuFlags1, 'DF_GNU_1_ flags', 'glibc elf/elf.h'],
  [0x6ffffdf5, 'GNU_PRELINKED', 'number', 'when it was prelinked, seconds since 1970', prelink],
  [0x6ffffdf6, 'GNU_CONFLICTSZ', 'bytes', 'size of the conflicts', prelink],
  [0x6ffffdf7, 'GNU_LIBLISTSZ', 'bytes', 'size of the library list', prelink],
  [0x6ffffdf8, 'CHECKSUM', 'number', 'checksum of the file', sun],
  [0x6ffffdf9, 'PLTPADSZ', 'bytes', 'size of the PLT padding', sun],
  [0x6ffffdfa, 'MOVEENT', 'bytes', 'size of one move entry', sun],
  [0x6ffffdfb, 'MOVESZ', 'bytes', 'size of the move table', sun],
  [0x6ffffdfc, 'FEATURE', featureFlags, 'DTF_1_ flags', sun],
  [0x6ffffdfd, 'POSFLAG_1', positionFlags, 'DF_P1_ flags of the entry after it', sun],
  [0x6ffffdfe, 'SYMINSZ', 'bytes', 'size of the symbol information table', sun],
  [0x6ffffdff, 'SYMINENT', 'bytes', 'size of one symbol information entry', sun],

  [0x6ffffef5, 'GNU_HASH', 'address', 'GNU hash table over the dynamic symbols', 'LSB Core 5.0, GNU hash'],
  [0x6ffffef6, 'TLSDESC_PLT', 'address', 'PLT entry that resolves TLS descriptors lazily', 'Oliva, TLS descriptors'],
  [0x6ffffef7, 'TLSDESC_GOT', 'address', 'GOT slot of that PLT entry', 'Oliva, TLS descriptors'],
  [0x6ffffef8, 'GNU_CONFLICT', 'address', 'conflicts', prelink],
  [0x6ffffef9, 'GNU_LIBLIST', 'address', 'library list', prelink],
  [0x6ffffefa, 'CONFIG', 'string', 'configuration file of the dynamic linker', sun],
  [0x6ffffefb, 'DEPAUDIT', 'string', 'audit libraries for this file and what it needs', sun],
  [0x6ffffefc, 'AUDIT', 'string', 'audit libraries for this file', sun],
  [0x6ffffefd, 'PLTPAD', 'address', 'PLT padding', sun],
  [0x6ffffefe, 'MOVETAB', 'address', 'move table', sun],
  [0x6ffffeff, 'SYMINFO', 'address', 'symbol information table', sun],

  [0x6ffffff0, 'VERSYM', 'address', 'version of each dynamic symbol', 'LSB Core 5.0, 10.7'],
  [0x6ffffff9, 'RELACOUNT', 'count', 'number of relative relocations at the start of RELA', sun],
  [0x6ffffffa, 'RELCOUNT', 'count', 'number of relative relocations at the start of REL', sun],
  [0x6ffffffb, 'FLAGS_1', dynamicFlags1, 'DF_1_ flags', sun],
  [0x6ffffffc, 'VERDEF', 'address', 'versions this file defines', 'LSB Core 5.0, 10.7'],
  [0x6ffffffd, 'VERDEFNUM', 'count', 'number of versions this file defines', 'LSB Core 5.0, 10.7'],
  [0x6ffffffe, 'VERNEED', 'address', 'versions this file needs', 'LSB Core 5.0, 10.7'],
  [0x6fffffff, 'VERNEEDNUM', 'count', 'number of files whose versions are needed', 'LSB Core 5.0, 10.7'],
  [0x7ffffffd, 'AUXILIARY', 'string', 'file whose symbols come first if it is there', sun],
  [0x7ffffffe, 'USED', 'string', 'the same as NEEDED', sun],
  [0x7fffffff, 'FILTER', 'string', 'file whose symbols are used instead of its own', sun],
]);

/** d_tag where e_ident[EI_OSABI] is Solaris: partly the numbers of Android, with other names. */
export const solarisDynamicTags: DynamicNames = dynamicNames('DT_', sun, [
  [0x6000000d, 'SUNW_AUXILIARY', 'string', 'auxiliary filter per symbol'],
  [0x6000000e, 'SUNW_RTLDINF', 'address', 'for the dynamic linker itself'],
  [0x6000000f, 'SUNW_FILTER', 'string', 'filter per symbol'],
  [0x60000010, 'SUNW_CAP', 'address', 'capabilities'],
  [0x60000011, 'SUNW_SYMTAB', 'address', 'symbol table that stays after stripping'],
  [0x60000012, 'SUNW_SYMSZ', 'bytes', 'size of that symbol table with the dynamic one'],
  [0x60000013, 'SUNW_SORTENT', 'bytes', 'size of one entry of the sorted tables'],
  [0x60000014, 'SUNW_SYMSORT', 'address', 'symbols sorted by address'],
  [0x60000015, 'SUNW_SYMSORTSZ', 'bytes', 'size of that table'],
  [0x60000016, 'SUNW_TLSSORT', 'address', 'thread-local symbols sorted by offset'],
  [0x60000017, 'SUNW_TLSSORTSZ', 'bytes', 'size of that table'],
  [0x60000018, 'SUNW_CAPINFO', 'address', 'capabilities per symbol'],
  [0x60000019, 'SUNW_STRPAD', 'bytes', 'room kept in the string table'],
  [0x6000001a, 'SUNW_CAPCHAIN', 'address', 'families of symbols that differ by capability'],
  [0x6000001b, 'SUNW_LDMACH', 'number', 'e_machine of the linker that made the file'],
  [0x6000001d, 'SUNW_CAPCHAINENT', 'bytes', 'size of one entry of CAPCHAIN'],
  [0x6000001f, 'SUNW_CAPCHAINSZ', 'bytes', 'size of CAPCHAIN'],
  [0x60000021, 'SUNW_PARENT', 'string', 'parent object'],
  [0x60000023, 'SUNW_ASLR', 'number', 'address space randomisation on or off'],
  [0x60000025, 'SUNW_RELAX', 'number', 'checks that the linker left out'],
  [0x60000029, 'SUNW_NXHEAP', 'number', 'heap not executable'],
  [0x6000002b, 'SUNW_NXSTACK', 'number', 'stack not executable'],
], dynamicTags);

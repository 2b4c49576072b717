// The generic numbers of the ELF specification and of what GNU, LLVM, Android, OpenBSD and Solaris added: file header, segments, sections, symbols, versions.
// CPUs are in machineNumbers.ts and machines/, the dynamic section in dynamic.ts, notes in notes.ts.

import type { FlagLetter } from './machine.ts';
import { names } from './names.ts';

const gabi = (chapter: string): string => `gABI ${chapter}`;
const gnu = 'GNU binutils include/elf/common.h';
const llvm = 'LLVM Extensions, section types';
const sun = 'Solaris Linker and Libraries Guide, object file format';
const openbsd = 'OpenBSD sys/exec_elf.h';

// File header.

/** e_ident[EI_CLASS] */
export const fileClasses = names('ELFCLASS', gabi('4, e_ident'), [
  [0, 'NONE', 'invalid'],
  [1, '32', '32-bit objects: addresses and offsets of 4 bytes'],
  [2, '64', '64-bit objects: addresses and offsets of 8 bytes'],
]);

/** e_ident[EI_DATA] */
export const byteOrders = names('ELFDATA', gabi('4, e_ident'), [
  [0, 'NONE', 'invalid'],
  [1, '2LSB', "2's complement, little endian"],
  [2, '2MSB', "2's complement, big endian"],
]);

/** e_version and e_ident[EI_VERSION] */
export const fileVersions = names('EV_', gabi('4, e_version'), [
  [0, 'NONE', 'invalid'],
  [1, 'CURRENT', 'the only version so far'],
]);

/** e_ident[EI_OSABI]; the meaning is what readelf prints. Numbers from 64 on belong to the CPU. */
export const osAbis = names('ELFOSABI_', gabi('4, e_ident'), [
  [0, 'NONE', 'UNIX - System V'],
  [1, 'HPUX', 'UNIX - HP-UX'],
  [2, 'NETBSD', 'UNIX - NetBSD'],
  [3, 'GNU', 'UNIX - GNU'],
  [6, 'SOLARIS', 'UNIX - Solaris'],
  [7, 'AIX', 'UNIX - AIX'],
  [8, 'IRIX', 'UNIX - IRIX'],
  [9, 'FREEBSD', 'UNIX - FreeBSD'],
  [10, 'TRU64', 'UNIX - TRU64'],
  [11, 'MODESTO', 'Novell - Modesto'],
  [12, 'OPENBSD', 'UNIX - OpenBSD'],
  [13, 'OPENVMS', 'VMS - OpenVMS'],
  [14, 'NSK', 'HP - Non-Stop Kernel'],
  [15, 'AROS', 'AROS'],
  [16, 'FENIXOS', 'FenixOS'],
  [17, 'CLOUDABI', 'Nuxi CloudABI'],
  [18, 'OPENVOS', 'Stratus Technologies OpenVOS'],
  [51, 'CUDA', 'NVIDIA CUDA', 'LLVM BinaryFormat/ELF.h'],
  [64, 'AMDGPU_HSA', 'AMD HSA; on TI C6000: bare metal', 'LLVM AMDGPU usage'],
  [65, 'ARM_FDPIC', 'ARM FDPIC; on AMD GPU: PAL; on TI C6000: Linux', 'ARM FDPIC ABI'],
  [66, 'AMDGPU_MESA3D', 'AMD Mesa3D', 'LLVM AMDGPU usage'],
  [97, 'ARM', 'ARM', 'AAELF32 5.2'],
  [255, 'STANDALONE', 'Standalone App'],
]);

/** e_type */
export const fileTypes = names('ET_', gabi('4, e_type'), [
  [0, 'NONE', 'no file type'],
  [1, 'REL', 'relocatable file: input of a static linker'],
  [2, 'EXEC', 'executable file that is loaded at its own addresses'],
  [3, 'DYN', 'shared object or position-independent executable: loaded at any address'],
  [4, 'CORE', 'core file: the memory and registers of a process that died'],
], undefined, [
  [0xfe00, 0xfeff, 'LOOS'],
  [0xff00, 0xffff, 'LOPROC'],
]);

/** e_phnum of a file with more segments than 16 bits can count. */
export const segmentCounts = names('PN_', gabi('4, e_phnum'), [
  [0xffff, 'XNUM', 'the count is sh_info of section header 0'],
]);

// Segments.

/** p_type */
export const segmentTypes = names('PT_', gabi('5, p_type'), [
  [0, 'NULL', 'unused entry, ignored'],
  [1, 'LOAD', 'mapped into memory: file bytes, then zeros up to the memory size'],
  [2, 'DYNAMIC', 'the dynamic section: what the dynamic linker needs to know'],
  [3, 'INTERP', 'path of the program that loads this one: the dynamic linker'],
  [4, 'NOTE', 'notes: facts about the file for the system and for tools'],
  [5, 'SHLIB', 'reserved, meaning never specified'],
  [6, 'PHDR', 'the program header table itself, in file and memory'],
  [7, 'TLS', 'template of the thread-local storage that each thread gets a copy of'],
  [0x6474e550, 'GNU_EH_FRAME', '.eh_frame_hdr: index into the unwind tables', 'LSB Core 5.0, 11.2'],
  [0x6474e551, 'GNU_STACK', 'flags say whether the stack must be executable', 'LSB Core 5.0, 11.2'],
  [0x6474e552, 'GNU_RELRO', 'pages that become read-only after relocation', 'LSB Core 5.0, 11.2'],
  [0x6474e553, 'GNU_PROPERTY', 'the .note.gnu.property notes: features the code is built for', 'Linux gABI extensions, program property'],
  [0x6474e554, 'GNU_SFRAME', 'SFrame stack trace information', gnu],
  [0x65041580, 'PAX_FLAGS', 'PaX: which memory protections to switch on or off', 'PaX include/linux/elf.h'],
  [0x65656c66, 'ELFSMITH_EMBEDDED', 'another ELF file, with file offsets that count from the start of this one', 'Elfsmith, docs/edit.md'],
  [0x65a3dbe5, 'OPENBSD_MUTABLE', 'stays writable although the rest is made immutable', openbsd],
  [0x65a3dbe6, 'OPENBSD_RANDOMIZE', 'filled with random bytes when loaded', openbsd],
  [0x65a3dbe7, 'OPENBSD_WXNEEDED', 'program maps memory writable and executable', openbsd],
  [0x65a3dbe8, 'OPENBSD_NOBTCFI', 'program cannot run with branch target enforcement', openbsd],
  [0x65a3dbe9, 'OPENBSD_SYSCALLS', 'places of the system call instructions', openbsd],
  [0x65a41be6, 'OPENBSD_BOOTDATA', 'arguments of the boot loader', openbsd],
  [0x6ffffffa, 'SUNWBSS', 'Solaris: uninitialised data', sun],
  [0x6ffffffb, 'SUNWSTACK', 'Solaris: flags of the stack', sun],
], undefined, [
  [0x6474e555, 0x6474f554, 'GNU_MBIND'],
  [0x60000000, 0x6fffffff, 'LOOS'],
  [0x70000000, 0x7fffffff, 'LOPROC'],
]);

/** p_type where e_ident[EI_OSABI] is Solaris: the same numbers, other names. */
export const solarisSegmentTypes = names('PT_', sun, [
  [0x6464e550, 'SUNW_UNWIND', 'unwind tables'],
  [0x6474e550, 'SUNW_EH_FRAME', 'index into the unwind tables'],
  [0x6ffffffa, 'SUNWBSS', 'uninitialised data'],
  [0x6ffffffb, 'SUNWSTACK', 'flags of the stack'],
  [0x6ffffffc, 'SUNWDTRACE', 'room for DTrace'],
  [0x6ffffffd, 'SUNWCAP', 'hardware and software capabilities'],
], segmentTypes);

/** p_flags */
export const segmentFlags = names('PF_', gabi('5, p_flags'), [
  [4, 'R', 'readable'],
  [2, 'W', 'writable'],
  [1, 'X', 'executable'],
]);

// Sections.

/** sh_type */
export const sectionTypes = names('SHT_', gabi('4, sh_type'), [
  [0, 'NULL', 'no section: unused header, and header 0'],
  [1, 'PROGBITS', "the program's own bytes: code, data, debugging"],
  [2, 'SYMTAB', 'symbol table for the static linker and debuggers'],
  [3, 'STRTAB', 'strings, each ended by a zero'],
  [4, 'RELA', 'relocations with an addend of their own'],
  [5, 'HASH', 'hash table over the dynamic symbols (System V)'],
  [6, 'DYNAMIC', 'information for the dynamic linker'],
  [7, 'NOTE', 'notes'],
  [8, 'NOBITS', 'zeros that take no room in the file'],
  [9, 'REL', 'relocations whose addend is in the relocated place'],
  [10, 'SHLIB', 'reserved, meaning never specified'],
  [11, 'DYNSYM', 'symbol table for the dynamic linker'],
  [14, 'INIT_ARRAY', 'addresses of functions called at start'],
  [15, 'FINI_ARRAY', 'addresses of functions called at exit'],
  [16, 'PREINIT_ARRAY', "addresses of functions called before the libraries' initialisers"],
  [17, 'GROUP', 'sections that are kept or dropped together'],
  [18, 'SYMTAB SECTION INDICES', 'section indexes that do not fit into 16 bits', undefined, 'SHT_SYMTAB_SHNDX'],
  [19, 'RELR', 'relative relocations packed as bitmaps', 'gABI 4, relative relocation table'],
  [0x40000014, 'CREL', 'relocations as differences, packed as LEB128; experimental', llvm],
  [0x60000001, 'ANDROID_REL', 'packed REL relocations (APS2)', 'Android bionic libc/include/elf.h'],
  [0x60000002, 'ANDROID_RELA', 'packed RELA relocations (APS2)', 'Android bionic libc/include/elf.h'],
  [0x6fff4700, 'GNU_INCREMENTAL_INPUTS', 'input files of an incremental link (gold)', gnu],
  [0x6fff4c00, 'LLVM_ODRTAB', 'table for checking the one definition rule', llvm],
  [0x6fff4c01, 'LLVM_LINKER_OPTIONS', 'options for the linker, pairs of strings', llvm],
  [0x6fff4c03, 'LLVM_ADDRSIG', 'symbols whose address matters: not to be folded', llvm],
  [0x6fff4c04, 'LLVM_DEPENDENT_LIBRARIES', 'libraries to link with', llvm],
  [0x6fff4c05, 'LLVM_SYMPART', 'partition that a symbol belongs to', llvm],
  [0x6fff4c06, 'LLVM_PART_EHDR', 'ELF header of a loadable partition', llvm],
  [0x6fff4c07, 'LLVM_PART_PHDR', 'program headers of a loadable partition', llvm],
  [0x6fff4c08, 'LLVM_BB_ADDR_MAP_V0', 'addresses of basic blocks, first format', llvm],
  [0x6fff4c09, 'LLVM_CALL_GRAPH_PROFILE', 'how often functions call each other', llvm],
  [0x6fff4c0a, 'LLVM_BB_ADDR_MAP', 'addresses of basic blocks', llvm],
  [0x6fff4c0b, 'LLVM_OFFLOADING', 'code for accelerators', llvm],
  [0x6fff4c0c, 'LLVM_LTO', 'bitcode beside machine code', llvm],
  [0x6fff4c0d, 'LLVM_JT_SIZES', 'sizes of jump tables', llvm],
  [0x6fffff00, 'ANDROID_RELR', 'relative relocations packed as bitmaps, before RELR got its number', 'Android bionic libc/include/elf.h'],
  [0x6ffffff4, 'GNU_SFRAME', 'stack frames for quick backtraces (SFrame)', gnu],
  [0x6ffffff5, 'GNU_ATTRIBUTES', 'attributes of the object: ABI choices of its compiler', gnu],
  [0x6ffffff6, 'GNU_HASH', 'hash table over the dynamic symbols with a Bloom filter', gnu],
  [0x6ffffff7, 'GNU_LIBLIST', 'libraries that prelink has seen', gnu],
  [0x6ffffffd, 'VERDEF', 'versions this file defines', 'LSB Core 5.0, 10.7', 'SHT_GNU_verdef'],
  [0x6ffffffe, 'VERNEED', 'versions this file needs', 'LSB Core 5.0, 10.7', 'SHT_GNU_verneed'],
  [0x6fffffff, 'VERSYM', 'version of each dynamic symbol', 'LSB Core 5.0, 10.7', 'SHT_GNU_versym'],
  [0x7ffffffd, 'AUXILIARY', 'Solaris: auxiliary filter', sun],
  [0x7fffffff, 'FILTER', 'Solaris: filter', sun],
], undefined, [
  [0x60000000, 0x6fffffff, 'LOOS'],
  [0x70000000, 0x7fffffff, 'LOPROC'],
  [0x80000000, 0xffffffff, 'LOUSER'],
]);

/** sh_type where e_ident[EI_OSABI] is Solaris: the same numbers, other names. */
export const solarisSectionTypes = names('SHT_', sun, [
  [0x6fffffee, 'SUNW_ancillary', 'ancillary object: debugging information in a file of its own'],
  [0x6fffffef, 'SUNW_capchain', 'families of symbols that differ by capability'],
  [0x6ffffff0, 'SUNW_capinfo', 'capabilities that a symbol needs'],
  [0x6ffffff1, 'SUNW_symsort', 'symbols sorted by address'],
  [0x6ffffff2, 'SUNW_tlssort', 'thread-local symbols sorted by offset'],
  [0x6ffffff3, 'SUNW_LDYNSYM', 'local function symbols that stay after stripping'],
  [0x6ffffff4, 'SUNW_dof', 'DTrace object format'],
  [0x6ffffff5, 'SUNW_cap', 'hardware and software capabilities'],
  [0x6ffffff6, 'SUNW_SIGNATURE', 'signature of the file'],
  [0x6ffffff7, 'SUNW_ANNOTATE', 'annotations'],
  [0x6ffffff8, 'SUNW_DEBUGSTR', 'strings of debugging information'],
  [0x6ffffff9, 'SUNW_DEBUG', 'debugging information'],
  [0x6ffffffa, 'SUNW_move', 'data to move to its place: partially initialised symbols'],
  [0x6ffffffb, 'SUNW_COMDAT', 'copies of which one is kept'],
  [0x6ffffffc, 'SUNW_syminfo', 'more about each dynamic symbol'],
  [0x6ffffffd, 'SUNW_verdef', 'versions this file defines'],
  [0x6ffffffe, 'SUNW_verneed', 'versions this file needs'],
  [0x6fffffff, 'SUNW_versym', 'version of each dynamic symbol'],
], sectionTypes);

/** sh_flags */
export const sectionFlags = names('SHF_', gabi('4, sh_flags'), [
  [0x1, 'WRITE', 'writable at run time'],
  [0x2, 'ALLOC', 'occupies memory at run time'],
  [0x4, 'EXECINSTR', 'holds instructions'],
  [0x10, 'MERGE', 'equal entries may be merged into one'],
  [0x20, 'STRINGS', 'entries are strings ended by a zero'],
  [0x40, 'INFO_LINK', 'sh_info is a section index'],
  [0x80, 'LINK_ORDER', 'ordered like the section that sh_link names, and dropped with it'],
  [0x100, 'OS_NONCONFORMING', 'needs handling that only its system knows'],
  [0x200, 'GROUP', 'member of a section group'],
  [0x400, 'TLS', 'template of thread-local storage'],
  [0x800, 'COMPRESSED', 'starts with a compression header'],
  [0x200000, 'GNU_RETAIN', 'the linker must not throw it away', gnu],
  [0x1000000, 'GNU_MBIND', 'to be put into memory of a special kind', gnu],
  [0x80000000, 'EXCLUDE', 'input for the linker only: not copied to its output', sun],
]);

const letters: readonly FlagLetter[] = [
  [0x1, 'W'], [0x2, 'A'], [0x4, 'X'], [0x10, 'M'], [0x20, 'S'], [0x40, 'I'], [0x80, 'L'], [0x100, 'O'], [0x200, 'G'], [0x400, 'T'], [0x800, 'C'],
  [0x80000000, 'E'],
];
/** GNU_MBIND and GNU_RETAIN lie in the system's bits: letters only where e_ident[EI_OSABI] is GNU or FreeBSD, MBIND also where it is NONE. */
const gnuLetters: readonly FlagLetter[] = [[0x1000000, 'D'], [0x200000, 'R']];
const gnuLetterCount = new Map([[0, 1], [3, 2], [9, 2]]);
/** Bits of the system and of the CPU: one letter for all that have none of their own. */
const reservedBits: readonly FlagLetter[] = [[0x0ff00000, 'o'], [0xf0000000, 'p']];

/**
 * The flags of a section as readelf's key letters: `AX`, `WAT`; `o`, `p`, `x` stand for bits of the system, of the CPU, and for unknown ones.
 * @param osAbi e_ident[EI_OSABI], on which the meaning of the system's bits depends
 * @param ownLetters the CPU's own, machine.sectionFlagLetters
 */
export function sectionFlagLetters(flags: number, osAbi: number, ownLetters: readonly FlagLetter[] = []): string {
  const known = [...letters, ...ownLetters, ...gnuLetters.slice(0, gnuLetterCount.get(osAbi) ?? 0)];
  let low = flags >>> 0;
  let text = '';
  while (low !== 0) {
    const bit = (low & -low) >>> 0;
    const letter = known.find(([flag]) => flag === bit)?.[1];
    const [reserved, reservedLetter] = reservedBits.find(([bits]) => (bit & bits) !== 0) ?? [bit, 'x'];
    text += letter ?? reservedLetter;
    low = (low & ~(letter === undefined ? reserved : bit)) >>> 0;
  }
  for (let high = Math.floor(flags / 2 ** 32) >>> 0; high !== 0; high &= high - 1) text += 'x';
  return text;
}

/** st_shndx: indexes that are no section. Below 0xff00, or from SYMTAB_SHNDX, an index is a section. */
export const sectionIndexes = names('SHN_', gabi('4, special section indexes'), [
  [0, 'UND', 'not defined here: looked for in other files', undefined, 'SHN_UNDEF'],
  [0xfff1, 'ABS', 'an absolute value that relocation does not change', undefined, 'SHN_ABS'],
  [0xfff2, 'COM', 'common block: tentative definition, the value is its alignment', undefined, 'SHN_COMMON'],
  [0xffff, 'XINDEX', 'the index is in the SYMTAB_SHNDX section'],
], undefined, [
  [0xff00, 0xff1f, 'LOPROC'],
  [0xff20, 0xff3f, 'LOOS'],
  [0xff00, 0xffff, 'LORESERVE'],
]);

/** First word of a GROUP section. */
export const groupFlags = names('GRP_', gabi('4, section groups'), [
  [1, 'COMDAT', 'of several groups with the same signature symbol one is kept'],
]);

/** ch_type of a compressed section. */
export const compressionTypes = names('ELFCOMPRESS_', gabi('4, compression'), [
  [1, 'ZLIB', 'zlib (RFC 1950)'],
  [2, 'ZSTD', 'Zstandard (RFC 8878)'],
]);

// Symbols.

/** Upper four bits of st_info. */
export const symbolBindings = names('STB_', gabi('4, symbol binding'), [
  [0, 'LOCAL', 'seen in its own object file only'],
  [1, 'GLOBAL', 'seen by all files; one strong definition'],
  [2, 'WEAK', 'like global, but gives way to a global definition and may stay undefined'],
  [10, 'UNIQUE', 'one definition in the whole process, even across dlopen namespaces', gnu, 'STB_GNU_UNIQUE'],
]);

/** Lower four bits of st_info. */
export const symbolTypes = names('STT_', gabi('4, symbol type'), [
  [0, 'NOTYPE', 'not specified'],
  [1, 'OBJECT', 'data'],
  [2, 'FUNC', 'function'],
  [3, 'SECTION', 'a section: target of relocations'],
  [4, 'FILE', 'name of the source file of the local symbols after it'],
  [5, 'COMMON', 'uninitialised common block'],
  [6, 'TLS', 'thread-local data: the value is an offset into the TLS template'],
  [8, 'RELC', 'complex relocation expression', gnu],
  [9, 'SRELC', 'signed complex relocation expression', gnu],
  [10, 'IFUNC', 'function whose address a resolver function returns at run time', gnu, 'STT_GNU_IFUNC'],
]);

/** Lower two bits of st_other; three on Solaris. */
export const symbolVisibilities = names('STV_', gabi('4, symbol visibility'), [
  [0, 'DEFAULT', 'as its binding says: other components see it and may take its place'],
  [1, 'INTERNAL', 'hidden, and its CPU may assume more'],
  [2, 'HIDDEN', 'not seen outside its component'],
  [3, 'PROTECTED', 'seen outside, but references from inside bind to it'],
]);

/** Lower three bits of st_other where e_ident[EI_OSABI] is Solaris. */
export const solarisSymbolVisibilities = names('STV_', sun, [
  [4, 'EXPORTED', 'stays global whatever the linker is told'],
  [5, 'SINGLETON', 'one definition in the process'],
  [6, 'ELIMINATE', 'hidden, and dropped from the symbol table'],
], symbolVisibilities);

// Versions.

/** vd_flags and vna_flags */
export const versionFlags = names('VER_FLG_', 'LSB Core 5.0, 10.7', [
  [1, 'BASE', 'the version of the file itself: its name is the soname'],
  [2, 'WEAK', 'the version may be missing at run time'],
  [4, 'INFO', 'the version is there for information only', sun],
]);

/** Entries of .gnu.version; from 2 on they are indexes of versions, and bit 0x8000 (VERSYM_HIDDEN) marks a version that is not the default. */
export const versionIndexes = names('VER_NDX_', 'LSB Core 5.0, 10.7', [
  [0, 'LOCAL', 'not visible outside this file'],
  [1, 'GLOBAL', 'visible, without a version'],
]);

// Unwind tables.

/** How a pointer in .eh_frame and .eh_frame_hdr is written: the low four bits. */
export const pointerFormats = names('DW_EH_PE_', 'LSB Core 5.0, 10.5', [
  [0x00, 'absptr', 'a word of the file class'],
  [0x01, 'uleb128', 'unsigned LEB128'],
  [0x02, 'udata2', 'unsigned, 2 bytes'],
  [0x03, 'udata4', 'unsigned, 4 bytes'],
  [0x04, 'udata8', 'unsigned, 8 bytes'],
  [0x09, 'sleb128', 'signed LEB128'],
  [0x0a, 'sdata2', 'signed, 2 bytes'],
  [0x0b, 'sdata4', 'signed, 4 bytes'],
  [0x0c, 'sdata8', 'signed, 8 bytes'],
]);

/** What that pointer is added to: bits 4 to 6; 0x80 besides: the sum is the address of the pointer; 0xff alone: no pointer at all. */
export const pointerBases = names('DW_EH_PE_', 'LSB Core 5.0, 10.5', [
  [0x00, 'abs', 'nothing: the value is the address', undefined, 'DW_EH_PE_absptr'],
  [0x10, 'pcrel', 'its own address'],
  [0x20, 'textrel', 'start of the text section'],
  [0x30, 'datarel', 'start of .eh_frame_hdr, or of the data (got) section'],
  [0x40, 'funcrel', 'start of the function'],
  [0x50, 'aligned', 'nothing; the value is aligned to a word'],
  [0x80, 'indirect', 'the sum is where the address is stored'],
  [0xff, 'omit', 'no value'],
]);

// The numbers in notes: the types that each owner defines, and what the descriptors of GNU notes and core files hold.

import { freebsdCoreNoteTypes, netbsdCoreTypes, openbsdNoteTypes } from './cores.ts';
import type { PropertyRange } from './machine.ts';
import { names, valueOf, type Names } from './names.ts';

const linux = 'Linux include/uapi/linux/elf.h';
const gnuNotes = 'glibc elf/elf.h';
const amdgpu = 'User Guide for AMDGPU Backend, note records';

/** The owner of notes that linkers and the C library know. */
export const gnuOwner = 'GNU';

/** Its notes in programs and libraries. */
export const gnuNoteTypes = names('NT_GNU_', gnuNotes, [
  [1, 'ABI_TAG', 'system and oldest kernel the file runs on', 'LSB Core 5.0, .note.ABI-tag'],
  [2, 'HWCAP', 'hardware capability names of the vDSO for the library search'],
  [3, 'BUILD_ID', 'number that tells this build from all others', 'ld(1), --build-id'],
  [4, 'GOLD_VERSION', 'version of the gold linker'],
  [5, 'PROPERTY_TYPE_0', 'program properties: features the code is built for', 'Linux gABI extensions, program property'],
  [0x100, 'BUILD_ATTRIBUTE_OPEN', 'build attributes of a range of code', 'Watermark specification'],
  [0x101, 'BUILD_ATTRIBUTE_FUNC', 'build attributes of one function', 'Watermark specification'],
]);

/** First word of an ABI_TAG note. */
export const abiTagSystems = names('GNU_ABI_TAG_', 'LSB Core 5.0, .note.ABI-tag', [
  [0, 'LINUX', 'Linux'],
  [1, 'HURD', 'Hurd'],
  [2, 'SOLARIS', 'Solaris'],
  [3, 'FREEBSD', 'FreeBSD'],
  [4, 'NETBSD', 'NetBSD'],
  [5, 'SYLLABLE', 'Syllable'],
  [6, 'NACL', 'NaCl'],
]);

/** pr_type of the program properties that all CPUs share; 0xc0000000 to 0xdfffffff are the CPU's (machine.properties). */
export const propertyTypes = names('GNU_PROPERTY_', 'Linux gABI extensions, program property', [
  [1, 'STACK_SIZE', 'stack the program needs, in bytes'],
  [2, 'NO_COPY_ON_PROTECTED', 'protected data must not be copied by copy relocations'],
  [3, 'MEMORY_SEAL', 'the loader seals the mappings of the file', 'GNU binutils include/elf/common.h'],
  [0xb0008000, '1_NEEDED', 'what the file needs of the loader'],
]);

/**
 * How linkers join properties of all CPUs (Linux gABI extensions, program property; GNU binutils bfd/elf-properties.c, elf_merge_gnu_properties).
 */
export const propertyRanges: readonly PropertyRange[] = [
  [1, 1, 'largest'], [2, 2, 'any'], [3, 3, 'and'], [0xb0000000, 0xb0007fff, 'and'], [0xb0008000, 0xb000ffff, 'or'],
];

/** Bits of the property 1_NEEDED. */
export const neededProperties = names('GNU_PROPERTY_1_NEEDED_', 'Linux gABI extensions, program property', [
  [1, 'INDIRECT_EXTERN_ACCESS', 'external data and functions are reached through the GOT: no copy relocation, no canonical PLT'],
]);

/** Second character of the name of a build attribute note (owner `GA` + kind + attribute). */
export const buildAttributeKinds = names('GNU_BUILD_ATTRIBUTE_TYPE_', 'Watermark specification', [
  [0x21, 'BOOL_FALSE', '!: false'],
  [0x24, 'STRING', '$: a string'],
  [0x2a, 'NUMERIC', '*: a number, little endian'],
  [0x2b, 'BOOL_TRUE', '+: true'],
]);

/** The character after that kind; a printable character starts a name instead. */
export const buildAttributes = names('GNU_BUILD_ATTRIBUTE_', 'Watermark specification', [
  [1, 'VERSION', 'version of the specification and of the producer'],
  [2, 'STACK_PROT', 'stack protector'],
  [3, 'RELRO', 'read-only relocations'],
  [4, 'STACK_SIZE', 'stack the code needs'],
  [5, 'TOOL', 'the tool that made the code'],
  [6, 'ABI', 'ABI choices'],
  [7, 'PIC', 'position independence'],
  [8, 'SHORT_ENUM', 'short enumerations'],
]);

/** Notes of the owners `CORE` and `LINUX` in core files of Linux; Solaris numbers those of `CORE` in its own way (cores.ts). */
export const coreNoteTypes = names('NT_', linux, [
  [1, 'PRSTATUS', 'registers and signal of a thread'],
  [2, 'FPREGSET', 'floating point registers', linux, 'NT_PRFPREG'],
  [3, 'PRPSINFO', 'process: state, owner, command line'],
  [4, 'TASKSTRUCT', 'task structure of the kernel'],
  [6, 'AUXV', 'auxiliary vector'],
  [12, 'FPREGS', 'floating point registers', gnuNotes],
  [18, 'WIN32PSTATUS', 'process status of Cygwin', 'GNU binutils include/elf/common.h'],
  [20, 'PRFPXREG', 'extended floating point registers', 'glibc elf/elf.h'],
  [0x100, 'PPC_VMX', 'PowerPC: AltiVec registers'],
  [0x101, 'PPC_SPE', 'PowerPC: SPE registers'],
  [0x102, 'PPC_VSX', 'PowerPC: VSX registers'],
  [0x103, 'PPC_TAR', 'PowerPC: target address register'],
  [0x104, 'PPC_PPR', 'PowerPC: program priority register'],
  [0x105, 'PPC_DSCR', 'PowerPC: data stream control register'],
  [0x106, 'PPC_EBB', 'PowerPC: event based branch registers'],
  [0x107, 'PPC_PMU', 'PowerPC: performance monitor registers'],
  [0x108, 'PPC_TM_CGPR', 'PowerPC: general registers at the checkpoint of a transaction'],
  [0x109, 'PPC_TM_CFPR', 'PowerPC: floating point registers at the checkpoint'],
  [0x10a, 'PPC_TM_CVMX', 'PowerPC: AltiVec registers at the checkpoint'],
  [0x10b, 'PPC_TM_CVSX', 'PowerPC: VSX registers at the checkpoint'],
  [0x10c, 'PPC_TM_SPR', 'PowerPC: special purpose registers of transactions'],
  [0x10d, 'PPC_TM_CTAR', 'PowerPC: target address register at the checkpoint'],
  [0x10e, 'PPC_TM_CPPR', 'PowerPC: program priority register at the checkpoint'],
  [0x10f, 'PPC_TM_CDSCR', 'PowerPC: data stream control register at the checkpoint'],
  [0x110, 'PPC_PKEY', 'PowerPC: memory protection keys'],
  [0x111, 'PPC_DEXCR', 'PowerPC: dynamic execution control register'],
  [0x112, 'PPC_HASHKEYR', 'PowerPC: hash key register'],
  [0x200, '386_TLS', 'x86: thread-local storage descriptors'],
  [0x201, '386_IOPERM', 'x86: permitted I/O ports'],
  [0x202, 'X86_XSTATE', 'x86: extended state as XSAVE writes it'],
  [0x203, 'X86_CET', 'x86: control-flow enforcement state'],
  [0x204, 'X86_SHSTK', 'x86: shadow stack pointer'],
  [0x205, 'X86_XSAVE_LAYOUT', 'x86: offsets of the parts of the XSAVE area'],
  [0x300, 'S390_HIGH_GPRS', 's390: upper halves of the general registers'],
  [0x301, 'S390_TIMER', 's390: timer'],
  [0x302, 'S390_TODCMP', 's390: clock comparator'],
  [0x303, 'S390_TODPREG', 's390: programmable clock register'],
  [0x304, 'S390_CTRS', 's390: control registers'],
  [0x305, 'S390_PREFIX', 's390: prefix register'],
  [0x306, 'S390_LAST_BREAK', 's390: address of the last branch'],
  [0x307, 'S390_SYSTEM_CALL', 's390: system call to restart'],
  [0x308, 'S390_TDB', 's390: transaction diagnostic block'],
  [0x309, 'S390_VXRS_LOW', 's390: upper halves of vector registers 0 to 15'],
  [0x30a, 'S390_VXRS_HIGH', 's390: vector registers 16 to 31'],
  [0x30b, 'S390_GS_CB', 's390: guarded storage control block'],
  [0x30c, 'S390_GS_BC', 's390: guarded storage broadcast control block'],
  [0x30d, 'S390_RI_CB', 's390: runtime instrumentation control block'],
  [0x30e, 'S390_PV_CPU_DATA', 's390: protected virtualisation, CPU dump data'],
  [0x400, 'ARM_VFP', 'Arm: VFP and NEON registers'],
  [0x401, 'ARM_TLS', 'Arm: thread pointer'],
  [0x402, 'ARM_HW_BREAK', 'Arm: hardware breakpoints'],
  [0x403, 'ARM_HW_WATCH', 'Arm: hardware watchpoints'],
  [0x404, 'ARM_SYSTEM_CALL', 'Arm: system call number'],
  [0x405, 'ARM_SVE', 'Arm: scalable vector registers'],
  [0x406, 'ARM_PAC_MASK', 'Arm: masks of pointer authentication codes'],
  [0x407, 'ARM_PACA_KEYS', 'Arm: pointer authentication address keys'],
  [0x408, 'ARM_PACG_KEYS', 'Arm: pointer authentication generic key'],
  [0x409, 'ARM_TAGGED_ADDR_CTRL', 'Arm: tagged address control'],
  [0x40a, 'ARM_PAC_ENABLED_KEYS', 'Arm: pointer authentication keys in use'],
  [0x40b, 'ARM_SSVE', 'Arm: vector registers of streaming mode'],
  [0x40c, 'ARM_ZA', 'Arm: matrix array ZA'],
  [0x40d, 'ARM_ZT', 'Arm: lookup table registers ZT'],
  [0x40e, 'ARM_FPMR', 'Arm: floating point mode register'],
  [0x40f, 'ARM_POE', 'Arm: permission overlay registers'],
  [0x410, 'ARM_GCS', 'Arm: guarded control stack'],
  [0x600, 'ARC_V2', 'ARC: accumulator and extra registers'],
  [0x700, 'VMCOREDD', 'dump of a device, in a core of the kernel'],
  [0x800, 'MIPS_DSP', 'MIPS: DSP registers'],
  [0x801, 'MIPS_FP_MODE', 'MIPS: floating point mode'],
  [0x802, 'MIPS_MSA', 'MIPS: SIMD registers'],
  [0x900, 'RISCV_CSR', 'RISC-V: control and status registers'],
  [0x901, 'RISCV_VECTOR', 'RISC-V: vector registers'],
  [0x902, 'RISCV_TAGGED_ADDR_CTRL', 'RISC-V: tagged address control'],
  [0xa00, 'LARCH_CPUCFG', 'LoongArch: CPU configuration registers'],
  [0xa01, 'LARCH_CSR', 'LoongArch: control and status registers'],
  [0xa02, 'LARCH_LSX', 'LoongArch: vector registers'],
  [0xa03, 'LARCH_LASX', 'LoongArch: wide vector registers'],
  [0xa04, 'LARCH_LBT', 'LoongArch: binary translation registers'],
  [0xa05, 'LARCH_HW_BREAK', 'LoongArch: hardware breakpoints'],
  [0xa06, 'LARCH_HW_WATCH', 'LoongArch: hardware watchpoints'],
  [0x46494c45, 'FILE', 'mapped files: addresses, offsets, names'],
  [0x46e62b7f, 'PRXFPREG', 'x86: FXSAVE registers'],
  [0x53494749, 'SIGINFO', 'what the fatal signal said'],
  [0xff000000, 'GDB_TDESC', "target description of gdb, XML", 'GNU binutils include/elf/common.h'],
]);

const freebsdNoteTypes = names('NT_FREEBSD_', 'FreeBSD sys/elf_common.h', [
  [1, 'ABI_TAG', 'version of FreeBSD the file is built for'],
  [2, 'NOINIT_TAG', 'startup files without .init'],
  [3, 'ARCH_TAG', 'CPU name'],
  [4, 'FEATURE_CTL', 'memory protections to switch off'],
]);

const netbsdNoteTypes = names('NT_NETBSD_', 'NetBSD sys/exec_elf.h', [
  [1, 'IDENT', 'version of NetBSD the file is built for'],
  [2, 'EMULATION', 'system whose interface is emulated'],
  [5, 'MARCH', 'CPU name'],
]);

const xenNoteTypes = names('XEN_ELFNOTE_', 'Xen public/elfnote.h', [
  [0, 'INFO', 'text for people'],
  [1, 'ENTRY', 'entry point'],
  [2, 'HYPERCALL_PAGE', 'page the hypercalls are written to'],
  [3, 'VIRT_BASE', 'virtual address of the start of memory'],
  [4, 'PADDR_OFFSET', 'what to subtract from physical addresses'],
  [5, 'XEN_VERSION', 'version of Xen'],
  [6, 'GUEST_OS', 'name of the guest system'],
  [7, 'GUEST_VERSION', 'version of the guest system'],
  [8, 'LOADER', 'kind of loader'],
  [9, 'PAE_MODE', 'physical address extension'],
  [10, 'FEATURES', 'features the kernel needs'],
  [11, 'BSD_SYMTAB', 'symbol table in the way of BSD'],
  [12, 'HV_START_LOW', 'lowest address of the hypervisor'],
  [13, 'L1_MFN_VALID', 'valid page table entries'],
  [14, 'SUSPEND_CANCEL', 'suspending can be cancelled'],
  [15, 'INIT_P2M', 'address of the first physical-to-machine table'],
  [16, 'MOD_START_PFN', 'modules lie in physical memory'],
  [17, 'SUPPORTED_FEATURES', 'features the kernel can do without'],
  [18, 'PHYS32_ENTRY', '32-bit entry point without paging'],
  [19, 'PHYS32_RELOC', 'the kernel can be loaded elsewhere'],
]);

/** A note that has no data: its name is no owner but a text, as assemblers write it for `.version`. */
const textNoteTypes = names('NT_', 'glibc elf/elf.h', [[1, 'VERSION', 'version string']]);
/** Types of an owner that nobody here knows: its numbers are its own, so none has a name. */
const noTypes = names('NT_', 'gABI Note Section', []);

/** Of a note whose name is a version string. */
export const versionType = valueOf(textNoteTypes, 'VERSION');

/**
 * The owner of the note by which Elfsmith knows files that it wrote. The note is a version string (NT_VERSION), which has no data but is the name itself: the owner, a space, JSON.
 * So readelf prints it as text, and eu-elflint, which knows no owners but its own, accepts it.
 */
export const manifestOwner = 'Elfsmith';

/** The owner of notes that packagers read. */
export const fdoOwner = 'FDO';
export const fdoNoteTypes = names('FDO_', 'UAPI group specifications', [
  [0xcafe1a7e, 'PACKAGING_METADATA', 'package the file comes from, JSON', 'systemd, package metadata for ELF files', 'NT_FDO_PACKAGING_METADATA'],
  [0x407c0c0a, 'DLOPEN_METADATA', 'libraries that are opened by dlopen, JSON', 'systemd, dlopen metadata for ELF files', 'NT_FDO_DLOPEN_METADATA'],
]);

/** The owner of static probes, and the type of its notes. */
export const probeOwner = 'stapsdt';
const probeTypes = names('NT_', 'SystemTap, user space probe implementation', [[3, 'STAPSDT', 'a static probe: provider, name, place, arguments']]);
export const probeType = valueOf(probeTypes, 'STAPSDT');

/** Note types by owner, as written in the note's name. Owners that number their notes in core files anew have a second table. */
const noteOwners: ReadonlyMap<string, { readonly types: Names; readonly core?: Names }> = new Map([
  ['GNU', { types: gnuNoteTypes }],
  ['CORE', { types: coreNoteTypes }],
  ['LINUX', { types: coreNoteTypes }],
  [probeOwner, { types: probeTypes }],
  [fdoOwner, { types: fdoNoteTypes }],
  [manifestOwner, { types: names('NT_ELFSMITH_', 'Elfsmith', [[versionType, 'MANIFEST', 'what the file was made of, JSON']]) }],
  ['Go', { types: names('NT_GO_', 'Go cmd/link', [
    [1, 'PKGLIST', 'packages of a shared library'],
    [2, 'ABIHASH', 'hash of the ABI of a shared library'],
    [3, 'DEPS', 'shared libraries it depends on'],
    [4, 'BUILDID', 'build id of the Go linker'],
  ]) }],
  ['FreeBSD', { types: freebsdNoteTypes, core: freebsdCoreNoteTypes }],
  ['NetBSD', { types: netbsdNoteTypes }],
  ['PaX', { types: names('NT_NETBSD_', 'NetBSD sys/exec_elf.h', [[3, 'PAX', 'memory protections to switch on or off']]) }],
  ['OpenBSD', { types: openbsdNoteTypes }],
  ['Android', { types: names('NT_', 'Android bionic libc/arch-common/bionic/crtbrand.S', [
    [1, 'VERSION', 'API level and NDK version', undefined, 'NT_ANDROID_VERSION'],
    [3, 'KUSER', 'kernel user helpers', undefined, 'NT_ANDROID_TYPE_KUSER'],
    [4, 'MEMTAG', 'memory tagging of stack and heap', undefined, 'NT_ANDROID_TYPE_MEMTAG'],
    [5, 'PAD_SEGMENT', 'segments are padded to the page size', undefined, 'NT_ANDROID_TYPE_PAD_SEGMENT'],
  ]) }],
  ['AMDGPU', { types: names('NT_AMDGPU_', amdgpu, [[32, 'METADATA', 'what the kernels of the code object need, MessagePack']]) }],
  ['AMD', { types: names('NT_AMD_', amdgpu, [
    [1, 'HSA_CODE_OBJECT_VERSION', 'version of the code object'],
    [2, 'HSA_HSAIL', 'properties of the HSAIL finalizer'],
    [3, 'HSA_ISA_VERSION', 'instruction set'],
    [10, 'HSA_METADATA', 'what the kernels of the code object need, YAML'],
    [11, 'HSA_ISA_NAME', 'name of the target'],
    [12, 'PAL_METADATA', 'registers of the graphics driver'],
  ]) }],
  ['VMCOREINFO', { types: names('VMCOREINFO_', 'Linux kernel/crash_core.c', [[0, 'DATA', 'release, addresses and sizes of the crashed kernel', undefined, 'VMCOREINFO']]) }],
  ['LLVM', { types: names('NT_LLVM_', 'LLVM BinaryFormat/ELF.h', [[3, 'HWASAN_GLOBALS', 'global variables that HWAddressSanitizer tags']]) }],
  ['Xen', { types: xenNoteTypes }],
  ['Linux', { types: names('LINUX_ELFNOTE_', 'Linux include/linux/build-salt.h', [
    [0, 'LINUX_VERSION', 'vDSO: version of the kernel', 'Linux arch/x86/entry/vdso/vdso-note.S', 'LINUX_VERSION_CODE'],
    [0x100, 'BUILD_SALT', 'salt that makes build ids of equal kernels differ'],
    [0x101, 'LTO_INFO', 'whether the kernel was built with link time optimisation', 'Linux include/linux/elfnote-lto.h'],
  ]) }],
]);

/** Bits of NT_ANDROID_TYPE_MEMTAG above the two lowest, which are the level. */
export const memtagLevels = names('NT_MEMTAG_LEVEL_', 'Android bionic libc/private/bionic_asm_note.h', [
  [0, 'NONE', 'not checked'],
  [1, 'ASYNC', 'wrong tags are reported later'],
  [2, 'SYNC', 'wrong tags are reported at the access'],
]);
export const memtagFlags = names('NT_MEMTAG_', 'Android bionic libc/private/bionic_asm_note.h', [
  [4, 'HEAP', 'memory of malloc is tagged'],
  [8, 'STACK', 'variables on the stack are tagged'],
]);

/** Bits of the PaX note of NetBSD. */
export const paxFlags = names('NT_NETBSD_PAX_', 'NetBSD sys/exec_elf.h', [
  [1, 'MPROTECT', 'memory that was writable never becomes executable'],
  [2, 'NOMPROTECT', 'memory that was writable may become executable'],
  [4, 'GUARD', 'segments are guarded'],
  [8, 'NOGUARD', 'segments are not guarded'],
  [0x10, 'ASLR', 'addresses are randomised'],
  [0x20, 'NOASLR', 'addresses are not randomised'],
]);

/** The owner that numbers a note's types: without the thread, `NetBSD-CORE@1` and `OpenBSD@1`. */
export function ownerFamily(owner: string): string {
  return owner.replace(/^(NetBSD-CORE|OpenBSD)@\d+$/, '$1');
}

/** Whether an owner is a build attribute: `GA`, its kind, the attribute (Watermark specification). */
export function isAttributeOwner(owner: string): boolean {
  return /^GA[!$*+]/.test(owner);
}

/**
 * The names of the note types of an owner. The types of one that is not in the table are not named: each owner numbers its own.
 * @param owner the note's name without its final zero; `NetBSD-CORE@1` means thread 1
 * @param where whether the file is a core file, its e_machine, and whether the note has data
 */
export function noteTypes(owner: string, where: { isCore: boolean; machine: number; hasData: boolean }): Names {
  if (isAttributeOwner(owner)) return gnuNoteTypes;
  const family = ownerFamily(owner);
  if (family === 'NetBSD-CORE') return netbsdCoreTypes(where.machine);
  const known = noteOwners.get(family);
  return (where.isCore ? known?.core : undefined) ?? known?.types ?? (where.hasData ? noTypes : textNoteTypes);
}

/** a_type in an AUXV note and on the stack of a starting program. */
export const auxiliaryTypes = names('AT_', 'Linux include/uapi/linux/auxvec.h', [
  [0, 'NULL', 'end of the vector'],
  [1, 'IGNORE', 'to be ignored'],
  [2, 'EXECFD', 'file descriptor of the program'],
  [3, 'PHDR', 'address of the program headers of the program'],
  [4, 'PHENT', 'size of one program header'],
  [5, 'PHNUM', 'number of program headers'],
  [6, 'PAGESZ', 'page size'],
  [7, 'BASE', 'address the dynamic linker is loaded at'],
  [8, 'FLAGS', 'flags'],
  [9, 'ENTRY', 'entry point of the program'],
  [10, 'NOTELF', 'the program is no ELF file'],
  [11, 'UID', 'real user'],
  [12, 'EUID', 'effective user'],
  [13, 'GID', 'real group'],
  [14, 'EGID', 'effective group'],
  [15, 'PLATFORM', 'name of the platform'],
  [16, 'HWCAP', 'what the CPU can do'],
  [17, 'CLKTCK', 'ticks of times() in a second'],
  [18, 'FPUCW', 'control word of the floating point unit'],
  [19, 'DCACHEBSIZE', 'block size of the data cache'],
  [20, 'ICACHEBSIZE', 'block size of the instruction cache'],
  [21, 'UCACHEBSIZE', 'block size of the unified cache'],
  [22, 'IGNOREPPC', 'PowerPC: to be ignored'],
  [23, 'SECURE', 'runs with more rights than its user has'],
  [24, 'BASE_PLATFORM', 'name of the real platform'],
  [25, 'RANDOM', 'address of 16 random bytes'],
  [26, 'HWCAP2', 'what the CPU can do, more'],
  [27, 'RSEQ_FEATURE_SIZE', 'size of the restartable sequences area'],
  [28, 'RSEQ_ALIGN', 'alignment of the restartable sequences area'],
  [29, 'HWCAP3', 'what the CPU can do, still more'],
  [30, 'HWCAP4', 'what the CPU can do, and more'],
  [31, 'EXECFN', 'name of the program'],
  [32, 'SYSINFO', 'i386: entry of system calls'],
  [33, 'SYSINFO_EHDR', 'address of the vDSO'],
  [34, 'L1I_CACHESHAPE', 'shape of the first instruction cache'],
  [35, 'L1D_CACHESHAPE', 'shape of the first data cache'],
  [36, 'L2_CACHESHAPE', 'shape of the second cache'],
  [37, 'L3_CACHESHAPE', 'shape of the third cache'],
  [40, 'L1I_CACHESIZE', 'size of the first instruction cache'],
  [41, 'L1I_CACHEGEOMETRY', 'lines and ways of the first instruction cache'],
  [42, 'L1D_CACHESIZE', 'size of the first data cache'],
  [43, 'L1D_CACHEGEOMETRY', 'lines and ways of the first data cache'],
  [44, 'L2_CACHESIZE', 'size of the second cache'],
  [45, 'L2_CACHEGEOMETRY', 'lines and ways of the second cache'],
  [46, 'L3_CACHESIZE', 'size of the third cache'],
  [47, 'L3_CACHEGEOMETRY', 'lines and ways of the third cache'],
  [51, 'MINSIGSTKSZ', 'smallest stack for signal handlers'],
]);

// What the Linux kernel is like on a CPU, as far as starting a program goes: how large the address space is, where things are placed, what the auxiliary vector holds.

/** A row of the auxiliary vector by its name in `auxiliaryTypes`, and what stands in it where the kernel alone knows. */
export type AuxiliaryRow = readonly [name: string, value: string];

/** Linux on one CPU. Sources are paths in the kernel's sources. */
export interface LinuxMachine {
  /** e_machine values that the kernel takes for this CPU (elf_check_arch), and the class whose records it reads. */
  readonly numbers: readonly number[];
  readonly class: 32 | 64;
  /** Whether the kernel compares EI_CLASS; otherwise e_machine alone says of which size the records are. */
  readonly comparesClass?: true;
  /** Page sizes that kernels are built with, the usual one first. */
  readonly pages: readonly number[];
  /** The first address that no program has (TASK_SIZE). Undefined where it depends on the kernel's configuration. */
  readonly end?: number;
  /** The end of the stack without randomization (STACK_TOP). */
  readonly stackTop?: number;
  /** To what the kernel rounds the stack pointer before it puts its own texts there (arch_align_stack); undefined where that is not known here. */
  readonly stackAlign?: number;
  /** Where programs of type DYN with an interpreter go without randomization (ELF_ET_DYN_BASE). */
  readonly programBase?: number;
  /** The size to which large mappings of files are aligned. */
  readonly hugePage?: number;
  /** A file without PT_GNU_STACK: all that can be read can be executed ('all'), or its stack can't ('none'). */
  readonly withoutStackHeader: 'all' | 'none';
  /** What AT_PLATFORM leads to; empty: there is none. Undefined: it depends on the CPU. */
  readonly platform?: string;
  /** The rows that come first in the vector (ARCH_DLINFO). */
  readonly firstRows: readonly AuxiliaryRow[];
  /** AT_HWCAP, and the further ones of this CPU. */
  readonly features: readonly AuxiliaryRow[];
  readonly source: string;
}

const vdso: AuxiliaryRow = ['SYSINFO_EHDR', 'where the vDSO is'];
const signalStack: AuxiliaryRow = ['MINSIGSTKSZ', 'what a signal puts on the stack on this CPU'];
const unknownFeatures: readonly AuxiliaryRow[] = [['HWCAP', 'what the CPU can do']];
const x86Features: readonly AuxiliaryRow[] = [['HWCAP', 'CPUID leaf 1, EDX'], ['HWCAP2', 'bit 0: MONITOR in user mode, bit 1: FSGSBASE']];
const caches = ['L1I', 'L1D', 'L2', 'L3'].flatMap((name): AuxiliaryRow[] => [[`${name}_CACHESIZE`, 'the cache of this CPU'], [`${name}_CACHEGEOMETRY`, 'the cache of this CPU']]);

/** 128 MiB: what stays free below the stack for it to grow, at least (arch/x86/mm/mmap.c, mmap_base; mm/util.c, MIN_GAP). */
export const stackGap = 0x800_0000;
/** The stack is mapped this far below what is in it (fs/exec.c, setup_arg_pages). */
export const stackRoom = 0x2_0000;
/** The bytes that stay zero at the end of the stack: a pointer of a 64-bit kernel (fs/exec.c, bprm_mm_init). */
export const stackEnd = 8;

const linuxMachines: readonly LinuxMachine[] = [
  { numbers: [62], class: 64, pages: [0x1000], end: 0x7fff_ffff_f000, stackTop: 0x7fff_ffff_f000, stackAlign: 16, programBase: 0x5555_5555_4aaa, hugePage: 0x20_0000, withoutStackHeader: 'none', platform: 'x86_64', firstRows: [vdso, signalStack], features: x86Features, source: 'arch/x86/include/asm/elf.h, page_64_types.h' },
  { numbers: [3, 6], class: 32, pages: [0x1000], end: 0xffff_e000, stackTop: 0xffff_e000, stackAlign: 16, programBase: 0x5655_5000, withoutStackHeader: 'all', platform: 'i686', firstRows: [['SYSINFO', 'the entry of system calls in the vDSO'], vdso, signalStack], features: x86Features, source: 'arch/x86/include/asm/elf.h, COMPAT_ELF_ET_DYN_BASE, of a 64-bit kernel' },
  { numbers: [183], class: 64, pages: [0x1000, 0x4000, 0x10000], end: 2 ** 48, stackTop: 2 ** 48, stackAlign: 16, programBase: 0xaaaa_aaaa_aaaa, withoutStackHeader: 'none', platform: 'aarch64', firstRows: [vdso, signalStack], features: [['HWCAP', 'what the CPU can do'], ['HWCAP2', 'what the CPU can do, more']], source: 'arch/arm64/include/asm/elf.h, processor.h, of a kernel with 48-bit addresses' },
  { numbers: [40], class: 32, pages: [0x1000], withoutStackHeader: 'all', firstRows: [vdso], features: [['HWCAP', 'what the CPU can do'], ['HWCAP2', 'what the CPU can do, more']], source: 'arch/arm/kernel/elf.c, arm_elf_read_implies_exec' },
  { numbers: [243], class: 64, comparesClass: true, pages: [0x1000], end: 2 ** 38, stackTop: 2 ** 38, programBase: 0x2a_aaaa_aaaa, withoutStackHeader: 'none', platform: '', firstRows: [vdso, ...caches, signalStack], features: unknownFeatures, source: 'arch/riscv/include/asm/elf.h, processor.h, of a kernel with 39-bit addresses' },
  { numbers: [21], class: 64, pages: [0x10000, 0x1000], programBase: 0x1_0000_0000, withoutStackHeader: 'none', firstRows: [vdso], features: [['HWCAP', 'what the CPU can do'], ['HWCAP2', 'what the CPU can do, more']], source: 'arch/powerpc/include/asm/elf.h, page_64.h' },
];

/** Linux on the CPU of a file; of others a kernel of which only the common rules are known. */
export function linuxMachineOf(machine: number, fileClass: 32 | 64, page: number): LinuxMachine {
  const fits = ({ numbers, comparesClass, class: own }: LinuxMachine): boolean => numbers.includes(machine) && (comparesClass !== true || own === fileClass);
  return linuxMachines.find(fits) ?? { numbers: [machine], class: fileClass, pages: [Math.max(page, 0x1000)], withoutStackHeader: 'none', firstRows: [vdso], features: unknownFeatures, source: 'fs/binfmt_elf.c' };
}

// BPF, the virtual machine in the Linux kernel and elsewhere.
//
// REL as a rule; the byte order is the host's. Instructions are 8 bytes, a 64-bit constant takes two of them. There is no dynamic linking: the loader (libbpf) reads the sections,
// puts file descriptors of maps where 64_64 names one, and links calls between functions. The names are those of LLVM and the kernel; binutils before
// 2.41 had its own (RELA): where they mean something else by a number of LLVM's, its meaning says so, for nothing in a file tells which it is.
// ABI: https://docs.kernel.org/bpf/llvm_reloc.html

import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';

const oldGnu = 'GNU binutils 2.40 include/elf/bpf.h';
const gnu = 'GNU binutils include/elf/bpf.h';
const abi = 'BPF LLVM Relocations: https://docs.kernel.org/bpf/llvm_reloc.html';

const relocations: readonly RelocationRow[] = [
  [0, 'R_BPF_NONE', 'none', 0, ''],
  [1, 'R_BPF_64_64', 'code', 12, 'S + A', '64-bit constant: lower half at byte 4, upper half at byte 12 of the pair of instructions; R_BPF_INSN_64 of binutils before 2.41'],
  [2, 'R_BPF_64_ABS64', 'absolute', 8, 'S + A', 'of binutils before 2.41: R_BPF_INSN_32, the constant of an instruction'],
  [3, 'R_BPF_64_ABS32', 'absolute', 4, 'S + A', 'of binutils before 2.41: R_BPF_INSN_16, the offset of an instruction'],
  [4, 'R_BPF_64_NODYLD32', 'code', 4, 'S + A', 'in .BTF and .BTF.ext, which loaders leave alone; of binutils before 2.41: R_BPF_INSN_DISP16, a branch'],
  [5, 'R_BPF_DATA_8_PCREL', 'pc', 1, 'S + A - P', undefined, oldGnu],
  [6, 'R_BPF_DATA_16_PCREL', 'pc', 2, 'S + A - P', undefined, oldGnu],
  [7, 'R_BPF_DATA_32_PCREL', 'pc', 4, 'S + A - P', undefined, oldGnu],
  [8, 'R_BPF_DATA_8', 'absolute', 1, 'S + A', undefined, oldGnu],
  [9, 'R_BPF_DATA_16', 'absolute', 2, 'S + A', undefined, oldGnu],
  [10, 'R_BPF_64_32', 'pc', 4, '(S + A) / 8 - 1', 'call: distance in instructions; R_BPF_INSN_DISP32 of binutils before 2.41'],
  [11, 'R_BPF_DATA_32', 'absolute', 4, 'S + A', undefined, oldGnu],
  [12, 'R_BPF_DATA_64', 'absolute', 8, 'S + A', undefined, oldGnu],
  [13, 'R_BPF_DATA_64_PCREL', 'pc', 8, 'S + A - P', undefined, oldGnu],
  [256, 'R_BPF_GNU_64_16', 'pc', 2, '(S + A - P) / 8 - 1', 'branch: distance in instructions', gnu],
];

/** The version of the instruction set, of GNU's tools: include/elf/bpf.h. */
const headerFlags: readonly HeaderFlag[] = [
  [0xf, 0x1, 'v1', 'instruction set 1'],
  [0xf, 0x2, 'v2', 'instruction set 2'],
  [0xf, 0x3, 'v3', 'instruction set 3'],
  [0xf, 0x4, 'v4', 'instruction set 4'],
];

export const bpf: Machine = {
  numbers: [247],
  name: 'bpf',
  title: 'Linux BPF',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  pageSizes: [0x1000, 0x10000],
};

// BPF, the virtual machine in the Linux kernel and elsewhere.
//
// REL as a rule; the byte order is the host's. Instructions are 8 bytes, a 64-bit constant takes two of them. There is no dynamic linking: the loader (libbpf) reads the sections,
// puts file descriptors of maps where 64_64 names one, and links calls between functions. The names are those of LLVM and the kernel; binutils before 2.41 used its own.
// ABI: https://docs.kernel.org/bpf/llvm_reloc.html

import { flagReader, type Machine, type RelocationRow } from '../machine.ts';

const abi = 'BPF LLVM Relocations: https://docs.kernel.org/bpf/llvm_reloc.html';

const relocations: readonly RelocationRow[] = [
  [0, 'R_BPF_NONE', 'none', 0, ''],
  [1, 'R_BPF_64_64', 'code', 12, 'S + A', '64-bit constant: lower half at byte 4, upper half at byte 12 of the pair of instructions'],
  [2, 'R_BPF_64_ABS64', 'absolute', 8, 'S + A'],
  [3, 'R_BPF_64_ABS32', 'absolute', 4, 'S + A'],
  [4, 'R_BPF_64_NODYLD32', 'code', 4, 'S + A', 'in .BTF and .BTF.ext, which loaders leave alone'],
  [10, 'R_BPF_64_32', 'pc', 4, '(S + A) / 8 - 1', 'call: distance in instructions'],
];

const headerFlags = [] as const;

export const bpf: Machine = {
  numbers: [247],
  name: 'bpf',
  title: 'Linux BPF',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  tlsVariant: 1,
  pageSizes: [0x1000, 0x10000],
};

// Lanai, the 32-bit CPU of Myricom's network cards.
//
// RELA, big endian. Instructions are 4 bytes. There is no dynamic linking.
// ABI: LLVM llvm/include/llvm/BinaryFormat/ELFRelocs/Lanai.def and llvm/lib/Target/Lanai/MCTargetDesc/LanaiFixupKinds.h

import { flagReader, type Machine, type RelocationRow } from '../machine.ts';

const abi = 'LLVM llvm/include/llvm/BinaryFormat/ELFRelocs/Lanai.def';

const relocations: readonly RelocationRow[] = [
  [0, 'R_LANAI_NONE', 'none', 0, ''],
  [1, 'R_LANAI_21', 'code', 4, 'S + A', 'SLI, load or store at a constant address: 21 bits'],
  [2, 'R_LANAI_21_F', 'code', 4, 'S + A', 'as 21, in an instruction that sets flags'],
  [3, 'R_LANAI_25', 'code', 4, 'S + A', 'branch: 25 bits'],
  [4, 'R_LANAI_32', 'absolute', 4, 'S + A'],
  [5, 'R_LANAI_HI16', 'code', 4, '(S + A) >> 16'],
  [6, 'R_LANAI_LO16', 'code', 4, 'S + A', 'bits 15:0'],
];

const headerFlags = [] as const;

export const lanai: Machine = {
  numbers: [244],
  name: 'lanai',
  title: 'Lanai 32-bit processor',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  pageSizes: [1, 1],
};

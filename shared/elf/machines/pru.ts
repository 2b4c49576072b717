// PRU, the real-time units in chips of Texas Instruments.
//
// RELA. Code and data are different address spaces; code is counted in words of 4 bytes (PMEM). There is no dynamic linking and no paging.
// ABI: PRU ELF ABI, in TI PRU Assembly Language Tools (SPRUHV6), with GNU binutils include/elf/pru.h

import { flagReader, type Machine, type RelocationRow } from '../machine.ts';

const abi = 'PRU Assembly Language Tools (TI SPRUHV6), and GNU binutils include/elf/pru.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_PRU_NONE', 'none', 0, ''],
  [5, 'R_PRU_16_PMEM', 'code', 2, '(S + A) >> 2', 'address of code in words'],
  [6, 'R_PRU_U16_PMEMIMM', 'code', 4, '(S + A) >> 2', 'address of code in words, constant of an instruction: 16 bits'],
  [8, 'R_PRU_BFD_RELOC_16', 'absolute', 2, 'S + A'],
  [9, 'R_PRU_U16', 'code', 4, 'S + A', 'constant of an instruction: 16 bits'],
  [10, 'R_PRU_32_PMEM', 'code', 4, '(S + A) >> 2', 'address of code in words'],
  [11, 'R_PRU_BFD_RELOC_32', 'absolute', 4, 'S + A'],
  [14, 'R_PRU_S10_PCREL', 'pc', 4, '(S + A - P) >> 2', 'conditional branch: 10 bits'],
  [15, 'R_PRU_U8_PCREL', 'pc', 4, '(S + A - P) >> 2', 'end of a loop: 8 bits'],
  [18, 'R_PRU_LDI32', 'code', 8, 'S + A', 'two LDI, 16 bits each'],
  [64, 'R_PRU_GNU_BFD_RELOC_8', 'absolute', 1, 'S + A'],
  [65, 'R_PRU_GNU_DIFF8', 'hint', 1, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [66, 'R_PRU_GNU_DIFF16', 'hint', 2, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [67, 'R_PRU_GNU_DIFF32', 'hint', 4, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [68, 'R_PRU_GNU_DIFF16_PMEM', 'hint', 2, 'none', 'as DIFF16, in words'],
  [69, 'R_PRU_GNU_DIFF32_PMEM', 'hint', 4, 'none', 'as DIFF32, in words'],
  [70, 'R_PRU_ILLEGAL', 'none', 0, 'none', 'no relocation: the first number behind them'],
];

const headerFlags = [] as const;

export const pru: Machine = {
  numbers: [144],
  name: 'pru',
  title: 'TI PRU I/O processor',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  pageSizes: [1, 1],
};

// M32R, the 32-bit CPU of Mitsubishi and Renesas.
//
// RELA; the first relocations are of REL, of the time before 2003, and have the same numbers less 32. HI16_SLO and HI_SLO are upper halves that make up for the sign of the lower ones.
// ABI: GNU binutils include/elf/m32r.h and bfd/elf32-m32r.c

import { sectionFlags, sectionIndexes } from '../constants.ts';
import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'GNU binutils include/elf/m32r.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_M32R_NONE', 'none', 0, ''],
  [1, 'R_M32R_16', 'absolute', 2, 'S + A', 'the addend is in the place'],
  [2, 'R_M32R_32', 'absolute', 4, 'S + A', 'the addend is in the place'],
  [3, 'R_M32R_24', 'code', 4, 'S + A', 'constant of an instruction: 24 bits, the addend is in the place'],
  [4, 'R_M32R_10_PCREL', 'pc', 2, '(S + A - (P & ~3)) >> 2', 'short branch: 8 bits, the addend is in the place'],
  [5, 'R_M32R_18_PCREL', 'pc', 4, '(S + A - P) >> 2', 'conditional branch: 16 bits, the addend is in the place'],
  [6, 'R_M32R_26_PCREL', 'pc', 4, '(S + A - P) >> 2', 'branch: 24 bits, the addend is in the place'],
  [7, 'R_M32R_HI16_ULO', 'code', 4, '(S + A) >> 16', 'for an unsigned lower half, the addend is in the place'],
  [8, 'R_M32R_HI16_SLO', 'code', 4, '(S + A) >> 16', 'makes up for the sign of the lower half, the addend is in the place'],
  [9, 'R_M32R_LO16', 'code', 4, '(S + A) & 0xffff', 'the addend is in the place'],
  [10, 'R_M32R_SDA16', 'code', 4, 'S + A - _SDA_BASE_', '16 bits, the addend is in the place'],
  [11, 'R_M32R_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [12, 'R_M32R_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [33, 'R_M32R_16_RELA', 'absolute', 2, 'S + A'],
  [34, 'R_M32R_32_RELA', 'absolute', 4, 'S + A'],
  [35, 'R_M32R_24_RELA', 'code', 4, 'S + A', 'constant of an instruction: 24 bits'],
  [36, 'R_M32R_10_PCREL_RELA', 'pc', 2, '(S + A - (P & ~3)) >> 2', 'short branch: 8 bits'],
  [37, 'R_M32R_18_PCREL_RELA', 'pc', 4, '(S + A - P) >> 2', 'conditional branch: 16 bits'],
  [38, 'R_M32R_26_PCREL_RELA', 'pc', 4, '(S + A - P) >> 2', 'branch: 24 bits'],
  [39, 'R_M32R_HI16_ULO_RELA', 'code', 4, '(S + A) >> 16', 'for an unsigned lower half'],
  [40, 'R_M32R_HI16_SLO_RELA', 'code', 4, '(S + A) >> 16', 'makes up for the sign of the lower half'],
  [41, 'R_M32R_LO16_RELA', 'code', 4, '(S + A) & 0xffff'],
  [42, 'R_M32R_SDA16_RELA', 'code', 4, 'S + A - _SDA_BASE_', '16 bits'],
  [43, 'R_M32R_RELA_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [44, 'R_M32R_RELA_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [45, 'R_M32R_REL32', 'pc', 4, 'S + A - P'],
  [48, 'R_M32R_GOT24', 'gotEntry', 4, 'G', '24 bits'],
  [49, 'R_M32R_26_PLTREL', 'plt', 4, '(L + A - P) >> 2', 'branch: 24 bits'],
  [50, 'R_M32R_COPY', 'copy', 0, 'none'],
  [51, 'R_M32R_GLOB_DAT', 'got', 4, 'S + A'],
  [52, 'R_M32R_JMP_SLOT', 'slot', 4, 'S + A'],
  [53, 'R_M32R_RELATIVE', 'relative', 4, 'B + A'],
  [54, 'R_M32R_GOTOFF', 'gotBase', 4, 'S + A - GOT', '24 bits'],
  [55, 'R_M32R_GOTPC24', 'gotBase', 4, 'GOT + A - P', '24 bits'],
  [56, 'R_M32R_GOT16_HI_ULO', 'gotEntry', 4, 'G >> 16'],
  [57, 'R_M32R_GOT16_HI_SLO', 'gotEntry', 4, 'G >> 16', 'makes up for the sign of the lower half'],
  [58, 'R_M32R_GOT16_LO', 'gotEntry', 4, 'G & 0xffff'],
  [59, 'R_M32R_GOTPC_HI_ULO', 'gotBase', 4, '(GOT + A - P) >> 16'],
  [60, 'R_M32R_GOTPC_HI_SLO', 'gotBase', 4, '(GOT + A - P) >> 16', 'makes up for the sign of the lower half'],
  [61, 'R_M32R_GOTPC_LO', 'gotBase', 4, '(GOT + A - P) & 0xffff'],
  [62, 'R_M32R_GOTOFF_HI_ULO', 'gotBase', 4, '(S + A - GOT) >> 16'],
  [63, 'R_M32R_GOTOFF_HI_SLO', 'gotBase', 4, '(S + A - GOT) >> 16', 'makes up for the sign of the lower half'],
  [64, 'R_M32R_GOTOFF_LO', 'gotBase', 4, '(S + A - GOT) & 0xffff'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0x30000000, 0x00000000, 'm32r', 'M32R'],
  [0x30000000, 0x10000000, 'm32rx', 'M32Rx'],
  [0x30000000, 0x20000000, 'm32r2', 'M32R2'],
  [0x00010000, 0x00010000, 'parallel', 'pairs of instructions that run at once'],
  [0x00020000, 0x00020000, 'hidden instructions', 'instructions that no manual has'],
  [0x00040000, 0x00040000, 'bit instructions', 'instructions on bits'],
  [0x00080000, 0x00080000, 'float', 'floating point instructions'],
];

export const m32r: Machine = {
  numbers: [88, 0x9041],
  name: 'm32r',
  title: 'Renesas M32R (formerly Mitsubishi M32r)',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  sectionIndexes: names('SHN_M32R_', abi, [[0xff00, 'SCOMMON', 'small common block: the value is its alignment']], sectionIndexes),
  sectionFlags: names('SHF_M32R_', abi, [[0x10000000, 'CAN_RELAX', 'the linker may shorten the code']], sectionFlags),
  pageSizes: [0x1000, 0x10000],
};

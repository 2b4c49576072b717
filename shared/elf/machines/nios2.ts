// Nios II, the soft CPU of Altera and Intel.
//
// RELA. Instructions are 4 bytes, of R2 also 2; constants have 16 bits. HIADJ and HA are upper halves that make up for the sign of the lower ones. TLS variant 1, the thread pointer 0x7000
// and the offsets of modules 0x8000 above the start.
// ABI: Nios II Processor Reference Guide, Application Binary Interface, with GNU binutils include/elf/nios2.h

import { sectionFlags } from '../constants.ts';
import { dynamicNames, dynamicTags } from '../dynamic.ts';
import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'Nios II Processor Reference Guide, Application Binary Interface, and GNU binutils include/elf/nios2.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_NIOS2_NONE', 'none', 0, ''],
  [1, 'R_NIOS2_S16', 'code', 4, 'S + A', 'constant of an instruction: 16 bits, signed'],
  [2, 'R_NIOS2_U16', 'code', 4, 'S + A', 'constant of an instruction: 16 bits, unsigned'],
  [3, 'R_NIOS2_PCREL16', 'pc', 4, 'S + A - P - 4', 'branch: 16 bits'],
  [4, 'R_NIOS2_CALL26', 'plt', 4, '(S + A) >> 2', 'call or jump within 256 MB'],
  [5, 'R_NIOS2_IMM5', 'code', 4, '(S + A) & 0x1f', 'constant of an instruction: 5 bits'],
  [6, 'R_NIOS2_CACHE_OPX', 'code', 4, '(S + A) & 0x1f', 'operation of a cache instruction: 5 bits'],
  [7, 'R_NIOS2_IMM6', 'code', 4, '(S + A) & 0x3f', 'constant of an instruction: 6 bits'],
  [8, 'R_NIOS2_IMM8', 'code', 4, '(S + A) & 0xff', 'constant of an instruction: 8 bits'],
  [9, 'R_NIOS2_HI16', 'code', 4, '(S + A) >> 16'],
  [10, 'R_NIOS2_LO16', 'code', 4, '(S + A) & 0xffff'],
  [11, 'R_NIOS2_HIADJ16', 'code', 4, '((S + A) >> 16) + ((S + A) >> 15 & 1)'],
  [12, 'R_NIOS2_BFD_RELOC_32', 'absolute', 4, 'S + A'],
  [13, 'R_NIOS2_BFD_RELOC_16', 'absolute', 2, 'S + A'],
  [14, 'R_NIOS2_BFD_RELOC_8', 'absolute', 1, 'S + A'],
  [15, 'R_NIOS2_GPREL', 'gotBase', 4, 'S + A - GP', '16 bits'],
  [16, 'R_NIOS2_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [17, 'R_NIOS2_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [18, 'R_NIOS2_UJMP', 'code', 12, 'S + A', 'jump to a far place: a sequence of three instructions'],
  [19, 'R_NIOS2_CJMP', 'code', 16, 'S + A', 'conditional jump to a far place: a sequence of four instructions'],
  [20, 'R_NIOS2_CALLR', 'code', 12, 'S + A', 'call of a far function: a sequence of three instructions'],
  [21, 'R_NIOS2_ALIGN', 'hint', 0, 'none', 'alignment that has to hold when the code gets shorter'],
  [22, 'R_NIOS2_GOT16', 'gotEntry', 4, 'G', '16 bits'],
  [23, 'R_NIOS2_CALL16', 'gotEntry', 4, 'G', 'slot of a function, can be bound lazily: 16 bits'],
  [24, 'R_NIOS2_GOTOFF_LO', 'gotBase', 4, '(S + A - GOT) & 0xffff'],
  [25, 'R_NIOS2_GOTOFF_HA', 'gotBase', 4, '(S + A - GOT) >> 16', 'makes up for the sign of the lower half'],
  [26, 'R_NIOS2_PCREL_LO', 'pc', 4, '(S + A - P) & 0xffff'],
  [27, 'R_NIOS2_PCREL_HA', 'pc', 4, '(S + A - P) >> 16', 'makes up for the sign of the lower half'],
  [28, 'R_NIOS2_TLS_GD16', 'tlsCode', 4, 'tlsgd(S)', 'pair of GOT slots for __tls_get_addr'],
  [29, 'R_NIOS2_TLS_LDM16', 'tlsCode', 4, 'tlsld', 'pair of GOT slots of the module itself'],
  [30, 'R_NIOS2_TLS_LDO16', 'tlsCode', 4, 'dtpoff(S + A) - 0x8000'],
  [31, 'R_NIOS2_TLS_IE16', 'tlsCode', 4, 'tpoffSlot(S)', 'GOT slot with the offset from the thread pointer'],
  [32, 'R_NIOS2_TLS_LE16', 'tlsCode', 4, 'tpoff(S + A) - 0x7000'],
  [33, 'R_NIOS2_TLS_DTPMOD', 'tlsModule', 4, 'module(S)'],
  [34, 'R_NIOS2_TLS_DTPREL', 'tlsOffset', 4, 'dtpoff(S + A) - 0x8000'],
  [35, 'R_NIOS2_TLS_TPREL', 'tlsThread', 4, 'tpoff(S + A) - 0x7000'],
  [36, 'R_NIOS2_COPY', 'copy', 0, 'none'],
  [37, 'R_NIOS2_GLOB_DAT', 'got', 4, 'S'],
  [38, 'R_NIOS2_JUMP_SLOT', 'slot', 4, 'S'],
  [39, 'R_NIOS2_RELATIVE', 'relative', 4, 'B + A'],
  [40, 'R_NIOS2_GOTOFF', 'gotBase', 4, 'S + A - GOT'],
  [41, 'R_NIOS2_CALL26_NOAT', 'plt', 4, '(S + A) >> 2', 'as CALL26, where register at is in use: no stub'],
  [42, 'R_NIOS2_GOT_LO', 'gotEntry', 4, 'G & 0xffff'],
  [43, 'R_NIOS2_GOT_HA', 'gotEntry', 4, 'G >> 16', 'makes up for the sign of the lower half'],
  [44, 'R_NIOS2_CALL_LO', 'gotEntry', 4, 'G & 0xffff', 'slot of a function, can be bound lazily'],
  [45, 'R_NIOS2_CALL_HA', 'gotEntry', 4, 'G >> 16', 'slot of a function, can be bound lazily'],
  [64, 'R_NIOS2_R2_S12', 'code', 4, 'S + A', 'constant of an instruction: 12 bits, signed'],
  [65, 'R_NIOS2_R2_I10_1_PCREL', 'pc', 2, '(S + A - P - 2) >> 1', 'short branch: 10 bits'],
  [66, 'R_NIOS2_R2_T1I7_1_PCREL', 'pc', 2, '(S + A - P - 2) >> 1', 'short conditional branch: 7 bits'],
  [67, 'R_NIOS2_R2_T1I7_2', 'code', 2, '(S + A) >> 2', 'constant of an instruction: 7 bits'],
  [68, 'R_NIOS2_R2_T2I4', 'code', 2, 'S + A', 'constant of an instruction: 4 bits'],
  [69, 'R_NIOS2_R2_T2I4_1', 'code', 2, '(S + A) >> 1', 'constant of an instruction: 4 bits'],
  [70, 'R_NIOS2_R2_T2I4_2', 'code', 2, '(S + A) >> 2', 'constant of an instruction: 4 bits'],
  [71, 'R_NIOS2_R2_X1I7_2', 'code', 2, '(S + A) >> 2', 'constant of an instruction: 7 bits'],
  [72, 'R_NIOS2_R2_X2L5', 'code', 2, 'S + A', 'constant of an instruction: 5 bits'],
  [73, 'R_NIOS2_R2_F1I5_2', 'code', 2, '(S + A) >> 2', 'constant of an instruction: 5 bits'],
  [74, 'R_NIOS2_R2_L5I4X1', 'code', 2, '(S + A) >> 2', 'constant of an instruction: 4 bits'],
  [75, 'R_NIOS2_R2_T1X1I6', 'code', 2, 'S + A', 'constant of an instruction: 6 bits'],
  [76, 'R_NIOS2_R2_T1X1I6_2', 'code', 2, '(S + A) >> 2', 'constant of an instruction: 6 bits'],
  [77, 'R_NIOS2_ILLEGAL', 'none', 0, 'none', 'no relocation: the first number behind them'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0x1, 0x1, 'R2', 'second version of the instructions'],
];

export const nios2: Machine = {
  numbers: [113],
  name: 'nios2',
  title: 'Altera Nios II',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  sectionFlags: names('SHF_NIOS2_', abi, [[0x10000000, 'GPREL', 'must be reachable from the global pointer']], sectionFlags),
  dynamicTags: dynamicNames('DT_', abi, [[0x70000002, 'NIOS2_GP', 'address', 'value of the global pointer']], dynamicTags),
  tlsVariant: 1,
  ignoresInit: ['glibc'],
  threadPointer: { words: 0, bias: 0x7000, source: 'glibc sysdeps/nios2/dl-tls.h, TLS_TP_OFFSET; musl arch/nios2/pthread_arch.h, TP_OFFSET' },
  pageSizes: [0x1000, 0x1000],
};

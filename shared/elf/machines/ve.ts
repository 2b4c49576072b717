// VE, the Vector Engine of NEC (SX-Aurora TSUBASA).
//
// RELA, 64 bits. Instructions are 8 bytes, with an operand of 32 bits in the first half of them: an address takes two, LO32 and HI32.
// ABI: ELF Handling For Thread-Local Storage and System V ABI, VE Architecture Processor Supplement (NEC), with LLVM llvm/include/llvm/BinaryFormat/ELFRelocs/VE.def

import { flagReader, type Machine, type RelocationRow } from '../machine.ts';

const abi = 'System V ABI, VE Architecture Processor Supplement';

const relocations: readonly RelocationRow[] = [
  [0, 'R_VE_NONE', 'none', 0, ''],
  [1, 'R_VE_REFLONG', 'absolute', 4, 'S + A'],
  [2, 'R_VE_REFQUAD', 'absolute', 8, 'S + A'],
  [3, 'R_VE_SREL32', 'pc', 4, 'S + A - P'],
  [4, 'R_VE_HI32', 'code', 4, '(S + A) >> 32'],
  [5, 'R_VE_LO32', 'code', 4, '(S + A) & 0xffffffff'],
  [6, 'R_VE_PC_HI32', 'pc', 4, '(S + A - P) >> 32'],
  [7, 'R_VE_PC_LO32', 'pc', 4, '(S + A - P) & 0xffffffff'],
  [8, 'R_VE_GOT32', 'gotEntry', 4, 'G + A'],
  [9, 'R_VE_GOT_HI32', 'gotEntry', 4, '(G + A) >> 32'],
  [10, 'R_VE_GOT_LO32', 'gotEntry', 4, '(G + A) & 0xffffffff'],
  [11, 'R_VE_GOTOFF32', 'gotBase', 4, 'S + A - GOT'],
  [12, 'R_VE_GOTOFF_HI32', 'gotBase', 4, '(S + A - GOT) >> 32'],
  [13, 'R_VE_GOTOFF_LO32', 'gotBase', 4, '(S + A - GOT) & 0xffffffff'],
  [14, 'R_VE_PLT32', 'plt', 4, 'L + A - P'],
  [15, 'R_VE_PLT_HI32', 'plt', 4, '(L + A - P) >> 32'],
  [16, 'R_VE_PLT_LO32', 'plt', 4, '(L + A - P) & 0xffffffff'],
  [17, 'R_VE_RELATIVE', 'relative', 8, 'B + A'],
  [18, 'R_VE_GLOB_DAT', 'got', 8, 'S + A'],
  [19, 'R_VE_JUMP_SLOT', 'slot', 8, 'S + A'],
  [20, 'R_VE_COPY', 'copy', 0, 'none'],
  [22, 'R_VE_DTPMOD64', 'tlsModule', 8, 'module(S)'],
  [23, 'R_VE_DTPOFF64', 'tlsOffset', 8, 'dtpoff(S + A)'],
  [24, 'R_VE_TPOFF64', 'tlsThread', 8, 'tpoff(S + A)'],
  [25, 'R_VE_TLS_GD_HI32', 'tlsCode', 4, 'tlsgd(S + A) >> 32', 'pair of GOT slots for __tls_get_addr'],
  [26, 'R_VE_TLS_GD_LO32', 'tlsCode', 4, 'tlsgd(S + A) & 0xffffffff', 'pair of GOT slots for __tls_get_addr'],
  [27, 'R_VE_TLS_LD_HI32', 'tlsCode', 4, 'tlsld >> 32', 'pair of GOT slots of the module itself'],
  [28, 'R_VE_TLS_LD_LO32', 'tlsCode', 4, 'tlsld & 0xffffffff', 'pair of GOT slots of the module itself'],
  [29, 'R_VE_DTPOFF32', 'tlsCode', 4, 'dtpoff(S + A)'],
  [30, 'R_VE_TLS_IE_HI32', 'tlsCode', 4, 'tpoffSlot(S + A) >> 32', 'GOT slot with the offset from the thread pointer'],
  [31, 'R_VE_TLS_IE_LO32', 'tlsCode', 4, 'tpoffSlot(S + A) & 0xffffffff', 'GOT slot with the offset from the thread pointer'],
  [32, 'R_VE_TPOFF_HI32', 'tlsCode', 4, 'tpoff(S + A) >> 32'],
  [33, 'R_VE_TPOFF_LO32', 'tlsCode', 4, 'tpoff(S + A) & 0xffffffff'],
  [34, 'R_VE_TPOFF32', 'tlsCode', 4, 'tpoff(S + A)'],
  [35, 'R_VE_CALL_HI32', 'plt', 4, '(S + A) >> 32', 'address of a function that is called'],
  [36, 'R_VE_CALL_LO32', 'plt', 4, '(S + A) & 0xffffffff', 'address of a function that is called'],
];

const headerFlags = [] as const;

export const ve: Machine = {
  numbers: [251],
  name: 've',
  title: 'NEC Vector Engine',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  pageSizes: [0x1000, 0x4000000],
};

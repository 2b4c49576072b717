// OpenRISC 1000, the free 32-bit CPU (or1k).
//
// RELA, big endian. Instructions are 4 bytes; stores have their 16 bits in two fields, for which the relocations with an S are. AHI16 are upper halves that make up for the sign of the lower
// ones. PG21 are numbers of pages of 8 KB, LO13 the place in the page. TLS variant 1.
// ABI: OpenRISC 1000 Architecture Manual, Application Binary Interface, with GNU binutils include/elf/or1k.h

import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';

const abi = 'OpenRISC 1000 Architecture Manual, Application Binary Interface, and GNU binutils include/elf/or1k.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_OR1K_NONE', 'none', 0, ''],
  [1, 'R_OR1K_32', 'absolute', 4, 'S + A'],
  [2, 'R_OR1K_16', 'absolute', 2, 'S + A'],
  [3, 'R_OR1K_8', 'absolute', 1, 'S + A'],
  [4, 'R_OR1K_LO_16_IN_INSN', 'code', 4, '(S + A) & 0xffff'],
  [5, 'R_OR1K_HI_16_IN_INSN', 'code', 4, '(S + A) >> 16'],
  [6, 'R_OR1K_INSN_REL_26', 'pc', 4, '(S + A - P) >> 2', 'branch: 26 bits'],
  [7, 'R_OR1K_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [8, 'R_OR1K_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [9, 'R_OR1K_32_PCREL', 'pc', 4, 'S + A - P'],
  [10, 'R_OR1K_16_PCREL', 'pc', 2, 'S + A - P'],
  [11, 'R_OR1K_8_PCREL', 'pc', 1, 'S + A - P'],
  [12, 'R_OR1K_GOTPC_HI16', 'gotBase', 4, '(GOT + A - P) >> 16'],
  [13, 'R_OR1K_GOTPC_LO16', 'gotBase', 4, '(GOT + A - P) & 0xffff'],
  [14, 'R_OR1K_GOT16', 'gotEntry', 4, 'G + A', '16 bits'],
  [15, 'R_OR1K_PLT26', 'plt', 4, '(L + A - P) >> 2', 'call: 26 bits'],
  [16, 'R_OR1K_GOTOFF_HI16', 'gotBase', 4, '(S + A - GOT) >> 16'],
  [17, 'R_OR1K_GOTOFF_LO16', 'gotBase', 4, '(S + A - GOT) & 0xffff'],
  [18, 'R_OR1K_COPY', 'copy', 0, 'none'],
  [19, 'R_OR1K_GLOB_DAT', 'got', 4, 'S + A'],
  [20, 'R_OR1K_JMP_SLOT', 'slot', 4, 'S + A'],
  [21, 'R_OR1K_RELATIVE', 'relative', 4, 'B + A'],
  [22, 'R_OR1K_TLS_GD_HI16', 'tlsCode', 4, 'tlsgd(S) >> 16', 'pair of GOT slots for __tls_get_addr'],
  [23, 'R_OR1K_TLS_GD_LO16', 'tlsCode', 4, 'tlsgd(S) & 0xffff', 'pair of GOT slots for __tls_get_addr'],
  [24, 'R_OR1K_TLS_LDM_HI16', 'tlsCode', 4, 'tlsld >> 16', 'pair of GOT slots of the module itself'],
  [25, 'R_OR1K_TLS_LDM_LO16', 'tlsCode', 4, 'tlsld & 0xffff', 'pair of GOT slots of the module itself'],
  [26, 'R_OR1K_TLS_LDO_HI16', 'tlsCode', 4, 'dtpoff(S + A) >> 16'],
  [27, 'R_OR1K_TLS_LDO_LO16', 'tlsCode', 4, 'dtpoff(S + A) & 0xffff'],
  [28, 'R_OR1K_TLS_IE_HI16', 'tlsCode', 4, 'tpoffSlot(S) >> 16', 'GOT slot with the offset from the thread pointer'],
  [29, 'R_OR1K_TLS_IE_LO16', 'tlsCode', 4, 'tpoffSlot(S) & 0xffff', 'GOT slot with the offset from the thread pointer'],
  [30, 'R_OR1K_TLS_LE_HI16', 'tlsCode', 4, 'tpoff(S + A) >> 16'],
  [31, 'R_OR1K_TLS_LE_LO16', 'tlsCode', 4, 'tpoff(S + A) & 0xffff'],
  [32, 'R_OR1K_TLS_TPOFF', 'tlsThread', 4, 'tpoff(S + A)'],
  [33, 'R_OR1K_TLS_DTPOFF', 'tlsOffset', 4, 'dtpoff(S + A)'],
  [34, 'R_OR1K_TLS_DTPMOD', 'tlsModule', 4, 'module(S)'],
  [35, 'R_OR1K_AHI16', 'code', 4, '(S + A) >> 16', 'makes up for the sign of the lower half'],
  [36, 'R_OR1K_GOTOFF_AHI16', 'gotBase', 4, '(S + A - GOT) >> 16', 'makes up for the sign of the lower half'],
  [37, 'R_OR1K_TLS_IE_AHI16', 'tlsCode', 4, 'tpoffSlot(S) >> 16', 'makes up for the sign of the lower half'],
  [38, 'R_OR1K_TLS_LE_AHI16', 'tlsCode', 4, 'tpoff(S + A) >> 16', 'makes up for the sign of the lower half'],
  [39, 'R_OR1K_SLO16', 'code', 4, '(S + A) & 0xffff', 'store: 16 bits, in two fields'],
  [40, 'R_OR1K_GOTOFF_SLO16', 'gotBase', 4, '(S + A - GOT) & 0xffff', 'store: 16 bits, in two fields'],
  [41, 'R_OR1K_TLS_LE_SLO16', 'tlsCode', 4, 'tpoff(S + A) & 0xffff', 'store: 16 bits, in two fields'],
  [42, 'R_OR1K_PCREL_PG21', 'pc', 4, '((S + A) >> 13) - (P >> 13)'],
  [43, 'R_OR1K_GOT_PG21', 'gotEntry', 4, '((GOT + G) >> 13) - (P >> 13)'],
  [44, 'R_OR1K_TLS_GD_PG21', 'tlsCode', 4, '(tlsgd(S) >> 13) - (P >> 13)', 'pair of GOT slots for __tls_get_addr'],
  [45, 'R_OR1K_TLS_LDM_PG21', 'tlsCode', 4, '(tlsld >> 13) - (P >> 13)', 'pair of GOT slots of the module itself'],
  [46, 'R_OR1K_TLS_IE_PG21', 'tlsCode', 4, '(tpoffSlot(S) >> 13) - (P >> 13)', 'GOT slot with the offset from the thread pointer'],
  [47, 'R_OR1K_LO13', 'code', 4, '(S + A) & 0x1fff'],
  [48, 'R_OR1K_GOT_LO13', 'gotEntry', 4, '(GOT + G) & 0x1fff'],
  [49, 'R_OR1K_TLS_GD_LO13', 'tlsCode', 4, 'tlsgd(S) & 0x1fff', 'pair of GOT slots for __tls_get_addr'],
  [50, 'R_OR1K_TLS_LDM_LO13', 'tlsCode', 4, 'tlsld & 0x1fff', 'pair of GOT slots of the module itself'],
  [51, 'R_OR1K_TLS_IE_LO13', 'tlsCode', 4, 'tpoffSlot(S) & 0x1fff', 'GOT slot with the offset from the thread pointer'],
  [52, 'R_OR1K_SLO13', 'code', 4, '(S + A) & 0x1fff', 'store: in two fields'],
  [53, 'R_OR1K_PLTA26', 'plt', 4, '(L + A - P) >> 2', 'call through a stub that counts from the program counter: 26 bits'],
  [54, 'R_OR1K_GOT_AHI16', 'gotEntry', 4, 'G >> 16', 'makes up for the sign of the lower half'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0x1, 0x1, 'no delay', 'branches without a delay slot'],
];

export const or1k: Machine = {
  numbers: [92],
  name: 'or1k',
  title: 'OpenRISC 1000',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  tlsVariant: 1,
  ignoresInit: ['glibc'],
  reservedSlots: ['_DYNAMIC', 'link_map', 'resolver'],
  pageSizes: [0x2000, 0x2000],
};

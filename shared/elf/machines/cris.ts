// CRIS, the 32-bit CPU of Axis (ETRAX).
//
// RELA. The place that distances count from is the one behind the field. Two ABIs: symbols of C with a leading underscore (bare metal) and without (Linux). TLS variant 2.
// ABI: GNU binutils include/elf/cris.h

import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';

const abi = 'GNU binutils include/elf/cris.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_CRIS_NONE', 'none', 0, ''],
  [1, 'R_CRIS_8', 'absolute', 1, 'S + A'],
  [2, 'R_CRIS_16', 'absolute', 2, 'S + A'],
  [3, 'R_CRIS_32', 'absolute', 4, 'S + A'],
  [4, 'R_CRIS_8_PCREL', 'pc', 1, 'S + A - (P + 1)'],
  [5, 'R_CRIS_16_PCREL', 'pc', 2, 'S + A - (P + 2)'],
  [6, 'R_CRIS_32_PCREL', 'pc', 4, 'S + A - (P + 4)'],
  [7, 'R_CRIS_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [8, 'R_CRIS_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [9, 'R_CRIS_COPY', 'copy', 0, 'none'],
  [10, 'R_CRIS_GLOB_DAT', 'got', 4, 'S + A'],
  [11, 'R_CRIS_JUMP_SLOT', 'slot', 4, 'S + A'],
  [12, 'R_CRIS_RELATIVE', 'relative', 4, 'B + A'],
  [13, 'R_CRIS_16_GOT', 'gotEntry', 2, 'G'],
  [14, 'R_CRIS_32_GOT', 'gotEntry', 4, 'G'],
  [15, 'R_CRIS_16_GOTPLT', 'gotEntry', 2, 'G', 'slot of a function, can be bound lazily'],
  [16, 'R_CRIS_32_GOTPLT', 'gotEntry', 4, 'G', 'slot of a function, can be bound lazily'],
  [17, 'R_CRIS_32_GOTREL', 'gotBase', 4, 'S + A - GOT'],
  [18, 'R_CRIS_32_PLT_GOTREL', 'plt', 4, 'L + A - GOT'],
  [19, 'R_CRIS_32_PLT_PCREL', 'plt', 4, 'L + A - P'],
  [20, 'R_CRIS_32_GOT_GD', 'tlsCode', 4, 'tlsgd(S)', 'pair of GOT slots for __tls_get_addr'],
  [21, 'R_CRIS_16_GOT_GD', 'tlsCode', 2, 'tlsgd(S)', 'pair of GOT slots for __tls_get_addr'],
  [22, 'R_CRIS_32_GD', 'tlsCode', 4, 'GOT + tlsgd(S)', 'address of the pair of GOT slots'],
  [23, 'R_CRIS_DTP', 'tlsModule', 8, 'module(S), dtpoff(S + A)', 'fills a pair of GOT slots: the module and the offset in its TLS block'],
  [24, 'R_CRIS_32_DTPREL', 'tlsCode', 4, 'dtpoff(S + A)'],
  [25, 'R_CRIS_16_DTPREL', 'tlsCode', 2, 'dtpoff(S + A)'],
  [26, 'R_CRIS_32_GOT_TPREL', 'tlsCode', 4, 'tpoffSlot(S)', 'GOT slot with the offset from the thread pointer'],
  [27, 'R_CRIS_16_GOT_TPREL', 'tlsCode', 2, 'tpoffSlot(S)', 'GOT slot with the offset from the thread pointer'],
  [28, 'R_CRIS_32_TPREL', 'tlsThread', 4, 'tpoff(S + A)'],
  [29, 'R_CRIS_16_TPREL', 'tlsCode', 2, 'tpoff(S + A)'],
  [30, 'R_CRIS_DTPMOD', 'tlsModule', 4, 'module(S)'],
  [31, 'R_CRIS_32_IE', 'tlsCode', 4, 'GOT + tpoffSlot(S)', 'address of the GOT slot with the offset from the thread pointer'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0xe, 0x0, 'v0 to v10', 'CRIS v0 to v10'],
  [0xe, 0x2, 'v32', 'CRIS v32'],
  [0xe, 0x4, 'v10 and v32', 'what v10 and v32 have in common'],
  [0x1, 0x1, 'underscore', 'symbols of C have a leading underscore'],
];

export const cris: Machine = {
  numbers: [76],
  name: 'cris',
  title: 'Axis Communications 32-bit embedded processor',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  tlsVariant: 2,
  reservedSlots: ['_DYNAMIC', 'link_map', 'resolver'],
  pageSizes: [0x2000, 0x2000],
};

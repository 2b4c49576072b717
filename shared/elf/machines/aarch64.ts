// AArch64 (Arm 64-bit), and its ILP32 variant with pointers of 4 bytes, whose relocations have numbers of their own below 256.
//
// RELA. Addresses are made in two steps: ADRP gives the 4 KB page relative to the program counter, a 12-bit field of the next instruction the rest.
// TLS variant 1 with descriptors as the usual dynamic model. Branch target identification and pointer authentication are GNU properties,
// and change what PLT stubs look like (DT_AARCH64_BTI_PLT, DT_AARCH64_PAC_PLT). Functions with another calling standard are marked in st_other: they must not be bound lazily.
// ABI: https://github.com/ARM-software/abi-aa/blob/main/aaelf64/aaelf64.rst

import { sectionFlags, sectionTypes, segmentTypes } from '../constants.ts';
import { dynamicNames, dynamicTags } from '../dynamic.ts';
import { flagReader, type Machine, type PltReader, type RelocationRow } from '../machine.ts';
import { hex } from '../../base/text.ts';
import { flagNames, names, valueOf } from '../names.ts';

const abi = 'ELF for the Arm 64-bit Architecture (AAELF64): https://github.com/ARM-software/abi-aa/blob/main/aaelf64/aaelf64.rst';
const pauth = 'PAuth ABI Extension to ELF for AArch64: https://github.com/ARM-software/abi-aa/blob/main/pauthabielf64/pauthabielf64.rst';
const memtag = 'Memtag ABI: https://github.com/ARM-software/abi-aa/blob/main/memtagabielf64/memtagabielf64.rst';

// Formulas in the ABI's words: GDAT is a GOT slot with an address, GTLSIDX the pair for __tls_get_addr, GLDM the pair of the module's own block, GTPREL a slot with the
// offset from the thread pointer, GTLSDESC a TLS descriptor, Page(x) is x & ~0xfff.

const relocations: readonly RelocationRow[] = [
  [0, 'R_AARCH64_NONE', 'none', 0, ''],
  [256, 'R_AARCH64_NULL', 'none', 0, '', 'withdrawn number of NONE'],
  // Data.
  [257, 'R_AARCH64_ABS64', 'absolute', 8, 'S + A'],
  [258, 'R_AARCH64_ABS32', 'absolute', 4, 'S + A'],
  [259, 'R_AARCH64_ABS16', 'absolute', 2, 'S + A'],
  [260, 'R_AARCH64_PREL64', 'pc', 8, 'S + A - P'],
  [261, 'R_AARCH64_PREL32', 'pc', 4, 'S + A - P'],
  [262, 'R_AARCH64_PREL16', 'pc', 2, 'S + A - P'],
  // Addresses in instructions.
  [263, 'R_AARCH64_MOVW_UABS_G0', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 15:0, all above must be 0'],
  [264, 'R_AARCH64_MOVW_UABS_G0_NC', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 15:0'],
  [265, 'R_AARCH64_MOVW_UABS_G1', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 31:16, all above must be 0'],
  [266, 'R_AARCH64_MOVW_UABS_G1_NC', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 31:16'],
  [267, 'R_AARCH64_MOVW_UABS_G2', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 47:32, all above must be 0'],
  [268, 'R_AARCH64_MOVW_UABS_G2_NC', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 47:32'],
  [269, 'R_AARCH64_MOVW_UABS_G3', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 63:48'],
  [270, 'R_AARCH64_MOVW_SABS_G0', 'code', 4, 'S + A', 'MOVZ or MOVN by sign: bits 15:0'],
  [271, 'R_AARCH64_MOVW_SABS_G1', 'code', 4, 'S + A', 'MOVZ or MOVN by sign: bits 31:16'],
  [272, 'R_AARCH64_MOVW_SABS_G2', 'code', 4, 'S + A', 'MOVZ or MOVN by sign: bits 47:32'],
  [273, 'R_AARCH64_LD_PREL_LO19', 'pc', 4, 'S + A - P', 'load literal: bits 20:2'],
  [274, 'R_AARCH64_ADR_PREL_LO21', 'pc', 4, 'S + A - P', 'ADR: bits 20:0'],
  [275, 'R_AARCH64_ADR_PREL_PG_HI21', 'pc', 4, 'Page(S + A) - Page(P)', 'ADRP: bits 32:12'],
  [276, 'R_AARCH64_ADR_PREL_PG_HI21_NC', 'pc', 4, 'Page(S + A) - Page(P)', 'ADRP: bits 32:12, unchecked'],
  [277, 'R_AARCH64_ADD_ABS_LO12_NC', 'code', 4, 'S + A', 'ADD: bits 11:0'],
  [278, 'R_AARCH64_LDST8_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 8 bits: bits 11:0'],
  [279, 'R_AARCH64_TSTBR14', 'pc', 4, 'S + A - P', 'TBZ, TBNZ: bits 15:2'],
  [280, 'R_AARCH64_CONDBR19', 'pc', 4, 'S + A - P', 'conditional branch: bits 20:2'],
  [282, 'R_AARCH64_JUMP26', 'plt', 4, 'S + A - P', 'B: bits 27:2, through a stub when too far'],
  [283, 'R_AARCH64_CALL26', 'plt', 4, 'S + A - P', 'BL: bits 27:2, through a stub when too far'],
  [284, 'R_AARCH64_LDST16_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 16 bits: bits 11:1'],
  [285, 'R_AARCH64_LDST32_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 32 bits: bits 11:2'],
  [286, 'R_AARCH64_LDST64_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 64 bits: bits 11:3'],
  [287, 'R_AARCH64_MOVW_PREL_G0', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [288, 'R_AARCH64_MOVW_PREL_G0_NC', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [289, 'R_AARCH64_MOVW_PREL_G1', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [290, 'R_AARCH64_MOVW_PREL_G1_NC', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [291, 'R_AARCH64_MOVW_PREL_G2', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 47:32'],
  [292, 'R_AARCH64_MOVW_PREL_G2_NC', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 47:32'],
  [293, 'R_AARCH64_MOVW_PREL_G3', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 63:48'],
  [299, 'R_AARCH64_LDST128_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 128 bits: bits 11:4'],
  // The GOT.
  [300, 'R_AARCH64_MOVW_GOTOFF_G0', 'gotEntry', 4, 'G(GDAT(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [301, 'R_AARCH64_MOVW_GOTOFF_G0_NC', 'gotEntry', 4, 'G(GDAT(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [302, 'R_AARCH64_MOVW_GOTOFF_G1', 'gotEntry', 4, 'G(GDAT(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [303, 'R_AARCH64_MOVW_GOTOFF_G1_NC', 'gotEntry', 4, 'G(GDAT(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [304, 'R_AARCH64_MOVW_GOTOFF_G2', 'gotEntry', 4, 'G(GDAT(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 47:32'],
  [305, 'R_AARCH64_MOVW_GOTOFF_G2_NC', 'gotEntry', 4, 'G(GDAT(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 47:32'],
  [306, 'R_AARCH64_MOVW_GOTOFF_G3', 'gotEntry', 4, 'G(GDAT(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 63:48'],
  [307, 'R_AARCH64_GOTREL64', 'gotBase', 8, 'S + A - GOT'],
  [308, 'R_AARCH64_GOTREL32', 'gotBase', 4, 'S + A - GOT'],
  [309, 'R_AARCH64_GOT_LD_PREL19', 'gotEntry', 4, 'G(GDAT(S + A)) - P', 'load literal: bits 20:2'],
  [310, 'R_AARCH64_LD64_GOTOFF_LO15', 'gotEntry', 4, 'G(GDAT(S + A)) - GOT', 'load: bits 14:3'],
  [311, 'R_AARCH64_ADR_GOT_PAGE', 'gotEntry', 4, 'Page(G(GDAT(S + A))) - Page(P)', 'ADRP: bits 32:12'],
  [312, 'R_AARCH64_LD64_GOT_LO12_NC', 'gotEntry', 4, 'G(GDAT(S + A))', 'load: bits 11:3'],
  [313, 'R_AARCH64_LD64_GOTPAGE_LO15', 'gotEntry', 4, 'G(GDAT(S + A)) - Page(GOT)', 'load: bits 14:3'],
  [314, 'R_AARCH64_PLT32', 'plt', 4, 'S + A - P', 'distance to the function or its PLT stub'],
  [315, 'R_AARCH64_GOTPCREL32', 'gotEntry', 4, 'G(GDAT(S)) + A - P', 'distance to the GOT slot'],
  // Thread-local storage: general dynamic, local dynamic, initial exec, local exec, descriptors.
  [512, 'R_AARCH64_TLSGD_ADR_PREL21', 'tlsCode', 4, 'G(GTLSIDX(S, A)) - P', 'ADR: bits 20:0'],
  [513, 'R_AARCH64_TLSGD_ADR_PAGE21', 'tlsCode', 4, 'Page(G(GTLSIDX(S, A))) - Page(P)', 'ADRP: bits 32:12'],
  [514, 'R_AARCH64_TLSGD_ADD_LO12_NC', 'tlsCode', 4, 'G(GTLSIDX(S, A))', 'ADD: bits 11:0'],
  [515, 'R_AARCH64_TLSGD_MOVW_G1', 'tlsCode', 4, 'G(GTLSIDX(S, A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [516, 'R_AARCH64_TLSGD_MOVW_G0_NC', 'tlsCode', 4, 'G(GTLSIDX(S, A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [517, 'R_AARCH64_TLSLD_ADR_PREL21', 'tlsCode', 4, 'G(GLDM(S)) - P', 'ADR: bits 20:0'],
  [518, 'R_AARCH64_TLSLD_ADR_PAGE21', 'tlsCode', 4, 'Page(G(GLDM(S))) - Page(P)', 'ADRP: bits 32:12'],
  [519, 'R_AARCH64_TLSLD_ADD_LO12_NC', 'tlsCode', 4, 'G(GLDM(S))', 'ADD: bits 11:0'],
  [520, 'R_AARCH64_TLSLD_MOVW_G1', 'tlsCode', 4, 'G(GLDM(S)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [521, 'R_AARCH64_TLSLD_MOVW_G0_NC', 'tlsCode', 4, 'G(GLDM(S)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [522, 'R_AARCH64_TLSLD_LD_PREL19', 'tlsCode', 4, 'G(GLDM(S)) - P', 'load literal: bits 20:2'],
  [523, 'R_AARCH64_TLSLD_MOVW_DTPREL_G2', 'tlsCode', 4, 'DTPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 47:32'],
  [524, 'R_AARCH64_TLSLD_MOVW_DTPREL_G1', 'tlsCode', 4, 'DTPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [525, 'R_AARCH64_TLSLD_MOVW_DTPREL_G1_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [526, 'R_AARCH64_TLSLD_MOVW_DTPREL_G0', 'tlsCode', 4, 'DTPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [527, 'R_AARCH64_TLSLD_MOVW_DTPREL_G0_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [528, 'R_AARCH64_TLSLD_ADD_DTPREL_HI12', 'tlsCode', 4, 'DTPREL(S + A)', 'ADD: bits 23:12'],
  [529, 'R_AARCH64_TLSLD_ADD_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'ADD: bits 11:0'],
  [530, 'R_AARCH64_TLSLD_ADD_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'ADD: bits 11:0, unchecked'],
  [531, 'R_AARCH64_TLSLD_LDST8_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 8 bits: bits 11:0'],
  [532, 'R_AARCH64_TLSLD_LDST8_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 8 bits: bits 11:0, unchecked'],
  [533, 'R_AARCH64_TLSLD_LDST16_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 16 bits: bits 11:1'],
  [534, 'R_AARCH64_TLSLD_LDST16_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 16 bits: bits 11:1, unchecked'],
  [535, 'R_AARCH64_TLSLD_LDST32_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 32 bits: bits 11:2'],
  [536, 'R_AARCH64_TLSLD_LDST32_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 32 bits: bits 11:2, unchecked'],
  [537, 'R_AARCH64_TLSLD_LDST64_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 64 bits: bits 11:3'],
  [538, 'R_AARCH64_TLSLD_LDST64_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 64 bits: bits 11:3, unchecked'],
  [539, 'R_AARCH64_TLSIE_MOVW_GOTTPREL_G1', 'tlsCode', 4, 'G(GTPREL(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [540, 'R_AARCH64_TLSIE_MOVW_GOTTPREL_G0_NC', 'tlsCode', 4, 'G(GTPREL(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [541, 'R_AARCH64_TLSIE_ADR_GOTTPREL_PAGE21', 'tlsCode', 4, 'Page(G(GTPREL(S + A))) - Page(P)', 'ADRP: bits 32:12'],
  [542, 'R_AARCH64_TLSIE_LD64_GOTTPREL_LO12_NC', 'tlsCode', 4, 'G(GTPREL(S + A))', 'load: bits 11:3'],
  [543, 'R_AARCH64_TLSIE_LD_GOTTPREL_PREL19', 'tlsCode', 4, 'G(GTPREL(S + A)) - P', 'load literal: bits 20:2'],
  [544, 'R_AARCH64_TLSLE_MOVW_TPREL_G2', 'tlsCode', 4, 'TPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 47:32'],
  [545, 'R_AARCH64_TLSLE_MOVW_TPREL_G1', 'tlsCode', 4, 'TPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [546, 'R_AARCH64_TLSLE_MOVW_TPREL_G1_NC', 'tlsCode', 4, 'TPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [547, 'R_AARCH64_TLSLE_MOVW_TPREL_G0', 'tlsCode', 4, 'TPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [548, 'R_AARCH64_TLSLE_MOVW_TPREL_G0_NC', 'tlsCode', 4, 'TPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [549, 'R_AARCH64_TLSLE_ADD_TPREL_HI12', 'tlsCode', 4, 'TPREL(S + A)', 'ADD: bits 23:12'],
  [550, 'R_AARCH64_TLSLE_ADD_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'ADD: bits 11:0'],
  [551, 'R_AARCH64_TLSLE_ADD_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'ADD: bits 11:0, unchecked'],
  [552, 'R_AARCH64_TLSLE_LDST8_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 8 bits: bits 11:0'],
  [553, 'R_AARCH64_TLSLE_LDST8_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 8 bits: bits 11:0, unchecked'],
  [554, 'R_AARCH64_TLSLE_LDST16_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 16 bits: bits 11:1'],
  [555, 'R_AARCH64_TLSLE_LDST16_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 16 bits: bits 11:1, unchecked'],
  [556, 'R_AARCH64_TLSLE_LDST32_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 32 bits: bits 11:2'],
  [557, 'R_AARCH64_TLSLE_LDST32_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 32 bits: bits 11:2, unchecked'],
  [558, 'R_AARCH64_TLSLE_LDST64_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 64 bits: bits 11:3'],
  [559, 'R_AARCH64_TLSLE_LDST64_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 64 bits: bits 11:3, unchecked'],
  [560, 'R_AARCH64_TLSDESC_LD_PREL19', 'tlsCode', 4, 'G(GTLSDESC(S + A)) - P', 'load literal: bits 20:2'],
  [561, 'R_AARCH64_TLSDESC_ADR_PREL21', 'tlsCode', 4, 'G(GTLSDESC(S + A)) - P', 'ADR: bits 20:0'],
  [562, 'R_AARCH64_TLSDESC_ADR_PAGE21', 'tlsCode', 4, 'Page(G(GTLSDESC(S + A))) - Page(P)', 'ADRP: bits 32:12'],
  [563, 'R_AARCH64_TLSDESC_LD64_LO12', 'tlsCode', 4, 'G(GTLSDESC(S + A))', 'load: bits 11:3'],
  [564, 'R_AARCH64_TLSDESC_ADD_LO12', 'tlsCode', 4, 'G(GTLSDESC(S + A))', 'ADD: bits 11:0'],
  [565, 'R_AARCH64_TLSDESC_OFF_G1', 'tlsCode', 4, 'G(GTLSDESC(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [566, 'R_AARCH64_TLSDESC_OFF_G0_NC', 'tlsCode', 4, 'G(GTLSDESC(S + A)) - GOT', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [567, 'R_AARCH64_TLSDESC_LDR', 'tlsCode', 0, 'none', 'marks the load of a descriptor sequence'],
  [568, 'R_AARCH64_TLSDESC_ADD', 'tlsCode', 0, 'none', 'marks the addition of a descriptor sequence'],
  [569, 'R_AARCH64_TLSDESC_CALL', 'tlsCode', 0, 'none', 'marks the call of a descriptor sequence'],
  [570, 'R_AARCH64_TLSLE_LDST128_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 128 bits: bits 11:4'],
  [571, 'R_AARCH64_TLSLE_LDST128_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 128 bits: bits 11:4, unchecked'],
  [572, 'R_AARCH64_TLSLD_LDST128_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 128 bits: bits 11:4'],
  [573, 'R_AARCH64_TLSLD_LDST128_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 128 bits: bits 11:4, unchecked'],
  [580, 'R_AARCH64_AUTH_ABS64', 'absolute', 8, 'SIGN(S + A, SCHEMA(*P))', 'signed pointer; how to sign is in the place'],
  // For the dynamic linker.
  [1024, 'R_AARCH64_COPY', 'copy', 0, 'none'],
  [1025, 'R_AARCH64_GLOB_DAT', 'got', 8, 'S + A'],
  [1026, 'R_AARCH64_JUMP_SLOT', 'slot', 8, 'S + A'],
  [1027, 'R_AARCH64_RELATIVE', 'relative', 8, 'B + A'],
  [1028, 'R_AARCH64_TLS_DTPMOD64', 'tlsModule', 8, 'LDM(S)'],
  [1029, 'R_AARCH64_TLS_DTPREL64', 'tlsOffset', 8, 'DTPREL(S + A)'],
  [1030, 'R_AARCH64_TLS_TPREL64', 'tlsThread', 8, 'TPREL(S + A)'],
  [1031, 'R_AARCH64_TLSDESC', 'tlsDescriptor', 16, 'TLSDESC(S + A)'],
  [1032, 'R_AARCH64_IRELATIVE', 'irelative', 8, 'indirect(B + A)'],
  [1041, 'R_AARCH64_AUTH_RELATIVE', 'relative', 8, 'SIGN(B + A, SCHEMA(*P))', 'signed pointer; how to sign is in the place', pauth],
  [1042, 'R_AARCH64_AUTH_GLOB_DAT', 'got', 8, 'SIGN(S + A, SCHEMA(*P))', 'signed pointer; how to sign is in the place', pauth],
  [1043, 'R_AARCH64_AUTH_TLSDESC', 'tlsDescriptor', 16, 'SIGN(TLSDESC(S + A))', 'signed pointers', pauth],
  [1044, 'R_AARCH64_AUTH_IRELATIVE', 'irelative', 8, 'SIGN(indirect(B + A), SCHEMA(*P))', 'signed pointer; how to sign is in the place', pauth],
  // Signed slots of the GOT.
  [0x8110, 'R_AARCH64_AUTH_MOVW_GOTOFF_G0', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - GOT', 'MOVZ or MOVN by sign: bits 15:0', pauth],
  [0x8111, 'R_AARCH64_AUTH_MOVW_GOTOFF_G0_NC', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - GOT', 'MOVK: bits 15:0', pauth],
  [0x8112, 'R_AARCH64_AUTH_MOVW_GOTOFF_G1', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - GOT', 'MOVZ or MOVN by sign: bits 31:16', pauth],
  [0x8113, 'R_AARCH64_AUTH_MOVW_GOTOFF_G1_NC', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - GOT', 'MOVK: bits 31:16', pauth],
  [0x8114, 'R_AARCH64_AUTH_MOVW_GOTOFF_G2', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - GOT', 'MOVZ or MOVN by sign: bits 47:32', pauth],
  [0x8115, 'R_AARCH64_AUTH_MOVW_GOTOFF_G2_NC', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - GOT', 'MOVK: bits 47:32', pauth],
  [0x8116, 'R_AARCH64_AUTH_MOVW_GOTOFF_G3', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - GOT', 'MOVZ or MOVN by sign: bits 63:48', pauth],
  [0x8117, 'R_AARCH64_AUTH_GOT_LD_PREL19', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - P', 'load literal: bits 20:2', pauth],
  [0x8118, 'R_AARCH64_AUTH_LD64_GOTOFF_LO15', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - GOT', 'load: bits 14:3', pauth],
  [0x8119, 'R_AARCH64_AUTH_ADR_GOT_PAGE', 'gotEntry', 4, 'Page(G(ENCD(GDAT(S + A)))) - Page(P)', 'ADRP: bits 32:12', pauth],
  [0x811a, 'R_AARCH64_AUTH_LD64_GOT_LO12_NC', 'gotEntry', 4, 'G(ENCD(GDAT(S + A)))', 'load: bits 11:3', pauth],
  [0x811b, 'R_AARCH64_AUTH_LD64_GOTPAGE_LO15', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - Page(GOT)', 'load: bits 14:3', pauth],
  [0x811c, 'R_AARCH64_AUTH_GOT_ADD_LO12_NC', 'gotEntry', 4, 'G(ENCD(GDAT(S + A)))', 'ADD: bits 11:0', pauth],
  [0x811d, 'R_AARCH64_AUTH_GOT_ADR_PREL_LO21', 'gotEntry', 4, 'G(ENCD(GDAT(S + A))) - P', 'ADR: bits 20:0', pauth],
];

const relocationsIlp32: readonly RelocationRow[] = [
  [0, 'R_AARCH64_NONE', 'none', 0, ''],
  // Data.
  [1, 'R_AARCH64_P32_ABS32', 'absolute', 4, 'S + A'],
  [2, 'R_AARCH64_P32_ABS16', 'absolute', 2, 'S + A'],
  [3, 'R_AARCH64_P32_PREL32', 'pc', 4, 'S + A - P'],
  [4, 'R_AARCH64_P32_PREL16', 'pc', 2, 'S + A - P'],
  // Addresses in instructions.
  [5, 'R_AARCH64_P32_MOVW_UABS_G0', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 15:0, all above must be 0'],
  [6, 'R_AARCH64_P32_MOVW_UABS_G0_NC', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 15:0'],
  [7, 'R_AARCH64_P32_MOVW_UABS_G1', 'code', 4, 'S + A', 'MOVZ or MOVK: bits 31:16, all above must be 0'],
  [8, 'R_AARCH64_P32_MOVW_SABS_G0', 'code', 4, 'S + A', 'MOVZ or MOVN by sign: bits 15:0'],
  [9, 'R_AARCH64_P32_LD_PREL_LO19', 'pc', 4, 'S + A - P', 'load literal: bits 20:2'],
  [10, 'R_AARCH64_P32_ADR_PREL_LO21', 'pc', 4, 'S + A - P', 'ADR: bits 20:0'],
  [11, 'R_AARCH64_P32_ADR_PREL_PG_HI21', 'pc', 4, 'Page(S + A) - Page(P)', 'ADRP: bits 32:12'],
  [12, 'R_AARCH64_P32_ADD_ABS_LO12_NC', 'code', 4, 'S + A', 'ADD: bits 11:0'],
  [13, 'R_AARCH64_P32_LDST8_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 8 bits: bits 11:0'],
  [14, 'R_AARCH64_P32_LDST16_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 16 bits: bits 11:1'],
  [15, 'R_AARCH64_P32_LDST32_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 32 bits: bits 11:2'],
  [16, 'R_AARCH64_P32_LDST64_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 64 bits: bits 11:3'],
  [17, 'R_AARCH64_P32_LDST128_ABS_LO12_NC', 'code', 4, 'S + A', 'load or store of 128 bits: bits 11:4'],
  [18, 'R_AARCH64_P32_TSTBR14', 'pc', 4, 'S + A - P', 'TBZ, TBNZ: bits 15:2'],
  [19, 'R_AARCH64_P32_CONDBR19', 'pc', 4, 'S + A - P', 'conditional branch: bits 20:2'],
  [20, 'R_AARCH64_P32_JUMP26', 'plt', 4, 'S + A - P', 'B: bits 27:2, through a stub when too far'],
  [21, 'R_AARCH64_P32_CALL26', 'plt', 4, 'S + A - P', 'BL: bits 27:2, through a stub when too far'],
  [22, 'R_AARCH64_P32_MOVW_PREL_G0', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [23, 'R_AARCH64_P32_MOVW_PREL_G0_NC', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [24, 'R_AARCH64_P32_MOVW_PREL_G1', 'pc', 4, 'S + A - P', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  // The GOT.
  [25, 'R_AARCH64_P32_GOT_LD_PREL19', 'gotEntry', 4, 'G(GDAT(S + A)) - P', 'load literal: bits 20:2'],
  [26, 'R_AARCH64_P32_ADR_GOT_PAGE', 'gotEntry', 4, 'Page(G(GDAT(S + A))) - Page(P)', 'ADRP: bits 32:12'],
  [27, 'R_AARCH64_P32_LD32_GOT_LO12_NC', 'gotEntry', 4, 'G(GDAT(S + A))', 'load: bits 11:2'],
  [28, 'R_AARCH64_P32_LD32_GOTPAGE_LO14', 'gotEntry', 4, 'G(GDAT(S + A)) - Page(GOT)', 'load: bits 13:2'],
  [29, 'R_AARCH64_P32_PLT32', 'plt', 4, 'S + A - P', 'distance to the function or its PLT stub'],
  // Thread-local storage: general dynamic, local dynamic, initial exec, local exec, descriptors.
  [80, 'R_AARCH64_P32_TLSGD_ADR_PREL21', 'tlsCode', 4, 'G(GTLSIDX(S, A)) - P', 'ADR: bits 20:0'],
  [81, 'R_AARCH64_P32_TLSGD_ADR_PAGE21', 'tlsCode', 4, 'Page(G(GTLSIDX(S, A))) - Page(P)', 'ADRP: bits 32:12'],
  [82, 'R_AARCH64_P32_TLSGD_ADD_LO12_NC', 'tlsCode', 4, 'G(GTLSIDX(S, A))', 'ADD: bits 11:0'],
  [83, 'R_AARCH64_P32_TLSLD_ADR_PREL21', 'tlsCode', 4, 'G(GLDM(S)) - P', 'ADR: bits 20:0'],
  [84, 'R_AARCH64_P32_TLSLD_ADR_PAGE21', 'tlsCode', 4, 'Page(G(GLDM(S))) - Page(P)', 'ADRP: bits 32:12'],
  [85, 'R_AARCH64_P32_TLSLD_ADD_LO12_NC', 'tlsCode', 4, 'G(GLDM(S))', 'ADD: bits 11:0'],
  [86, 'R_AARCH64_P32_TLSLD_LD_PREL19', 'tlsCode', 4, 'G(GLDM(S)) - P', 'load literal: bits 20:2'],
  [87, 'R_AARCH64_P32_TLSLD_MOVW_DTPREL_G1', 'tlsCode', 4, 'DTPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [88, 'R_AARCH64_P32_TLSLD_MOVW_DTPREL_G0', 'tlsCode', 4, 'DTPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [89, 'R_AARCH64_P32_TLSLD_MOVW_DTPREL_G0_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [90, 'R_AARCH64_P32_TLSLD_ADD_DTPREL_HI12', 'tlsCode', 4, 'DTPREL(S + A)', 'ADD: bits 23:12'],
  [91, 'R_AARCH64_P32_TLSLD_ADD_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'ADD: bits 11:0'],
  [92, 'R_AARCH64_P32_TLSLD_ADD_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'ADD: bits 11:0, unchecked'],
  [93, 'R_AARCH64_P32_TLSLD_LDST8_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 8 bits: bits 11:0'],
  [94, 'R_AARCH64_P32_TLSLD_LDST8_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 8 bits: bits 11:0, unchecked'],
  [95, 'R_AARCH64_P32_TLSLD_LDST16_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 16 bits: bits 11:1'],
  [96, 'R_AARCH64_P32_TLSLD_LDST16_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 16 bits: bits 11:1, unchecked'],
  [97, 'R_AARCH64_P32_TLSLD_LDST32_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 32 bits: bits 11:2'],
  [98, 'R_AARCH64_P32_TLSLD_LDST32_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 32 bits: bits 11:2, unchecked'],
  [99, 'R_AARCH64_P32_TLSLD_LDST64_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 64 bits: bits 11:3'],
  [100, 'R_AARCH64_P32_TLSLD_LDST64_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 64 bits: bits 11:3, unchecked'],
  [101, 'R_AARCH64_P32_TLSLD_LDST128_DTPREL_LO12', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 128 bits: bits 11:4'],
  [102, 'R_AARCH64_P32_TLSLD_LDST128_DTPREL_LO12_NC', 'tlsCode', 4, 'DTPREL(S + A)', 'load or store of 128 bits: bits 11:4, unchecked'],
  [103, 'R_AARCH64_P32_TLSIE_ADR_GOTTPREL_PAGE21', 'tlsCode', 4, 'Page(G(GTPREL(S + A))) - Page(P)', 'ADRP: bits 32:12'],
  [104, 'R_AARCH64_P32_TLSIE_LD32_GOTTPREL_LO12_NC', 'tlsCode', 4, 'G(GTPREL(S + A))', 'load: bits 11:2'],
  [105, 'R_AARCH64_P32_TLSIE_LD_GOTTPREL_PREL19', 'tlsCode', 4, 'G(GTPREL(S + A)) - P', 'load literal: bits 20:2'],
  [106, 'R_AARCH64_P32_TLSLE_MOVW_TPREL_G1', 'tlsCode', 4, 'TPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 31:16'],
  [107, 'R_AARCH64_P32_TLSLE_MOVW_TPREL_G0', 'tlsCode', 4, 'TPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [108, 'R_AARCH64_P32_TLSLE_MOVW_TPREL_G0_NC', 'tlsCode', 4, 'TPREL(S + A)', 'MOVK, or MOVZ or MOVN by sign: bits 15:0'],
  [109, 'R_AARCH64_P32_TLSLE_ADD_TPREL_HI12', 'tlsCode', 4, 'TPREL(S + A)', 'ADD: bits 23:12'],
  [110, 'R_AARCH64_P32_TLSLE_ADD_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'ADD: bits 11:0'],
  [111, 'R_AARCH64_P32_TLSLE_ADD_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'ADD: bits 11:0, unchecked'],
  [112, 'R_AARCH64_P32_TLSLE_LDST8_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 8 bits: bits 11:0'],
  [113, 'R_AARCH64_P32_TLSLE_LDST8_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 8 bits: bits 11:0, unchecked'],
  [114, 'R_AARCH64_P32_TLSLE_LDST16_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 16 bits: bits 11:1'],
  [115, 'R_AARCH64_P32_TLSLE_LDST16_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 16 bits: bits 11:1, unchecked'],
  [116, 'R_AARCH64_P32_TLSLE_LDST32_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 32 bits: bits 11:2'],
  [117, 'R_AARCH64_P32_TLSLE_LDST32_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 32 bits: bits 11:2, unchecked'],
  [118, 'R_AARCH64_P32_TLSLE_LDST64_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 64 bits: bits 11:3'],
  [119, 'R_AARCH64_P32_TLSLE_LDST64_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 64 bits: bits 11:3, unchecked'],
  [120, 'R_AARCH64_P32_TLSLE_LDST128_TPREL_LO12', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 128 bits: bits 11:4'],
  [121, 'R_AARCH64_P32_TLSLE_LDST128_TPREL_LO12_NC', 'tlsCode', 4, 'TPREL(S + A)', 'load or store of 128 bits: bits 11:4, unchecked'],
  [122, 'R_AARCH64_P32_TLSDESC_LD_PREL19', 'tlsCode', 4, 'G(GTLSDESC(S + A)) - P', 'load literal: bits 20:2'],
  [123, 'R_AARCH64_P32_TLSDESC_ADR_PREL21', 'tlsCode', 4, 'G(GTLSDESC(S + A)) - P', 'ADR: bits 20:0'],
  [124, 'R_AARCH64_P32_TLSDESC_ADR_PAGE21', 'tlsCode', 4, 'Page(G(GTLSDESC(S + A))) - Page(P)', 'ADRP: bits 32:12'],
  [125, 'R_AARCH64_P32_TLSDESC_LD32_LO12_NC', 'tlsCode', 4, 'G(GTLSDESC(S + A))', 'load: bits 11:2'],
  [126, 'R_AARCH64_P32_TLSDESC_ADD_LO12_NC', 'tlsCode', 4, 'G(GTLSDESC(S + A))', 'ADD: bits 11:0'],
  [127, 'R_AARCH64_P32_TLSDESC_CALL', 'tlsCode', 0, 'none', 'marks the call of a descriptor sequence'],
  // For the dynamic linker.
  [180, 'R_AARCH64_P32_COPY', 'copy', 0, 'none'],
  [181, 'R_AARCH64_P32_GLOB_DAT', 'got', 4, 'S + A'],
  [182, 'R_AARCH64_P32_JUMP_SLOT', 'slot', 4, 'S + A'],
  [183, 'R_AARCH64_P32_RELATIVE', 'relative', 4, 'B + A'],
  [184, 'R_AARCH64_P32_TLS_DTPMOD', 'tlsModule', 4, 'LDM(S)'],
  [185, 'R_AARCH64_P32_TLS_DTPREL', 'tlsOffset', 4, 'DTPREL(S + A)'],
  [186, 'R_AARCH64_P32_TLS_TPREL', 'tlsThread', 4, 'TPREL(S + A)'],
  [187, 'R_AARCH64_P32_TLSDESC', 'tlsDescriptor', 8, 'TLSDESC(S + A)'],
  [188, 'R_AARCH64_P32_IRELATIVE', 'irelative', 4, 'indirect(B + A)'],
  [256, 'R_AARCH64_NULL', 'none', 0, '', 'withdrawn number of NONE'],
];

/**
 * Stubs: `adrp x16, page; ldr x17, [x16, #low]; add x16, x16, #low; br x17`, with branch target identification after `bti c`, with pointer authentication
 * `autia1716` before the branch, both filled up with nops. The end of PLT0 looks the same but loads the third word of the GOT, the resolver.
 */
const plt: PltReader = {
  step: 8,
  slotOf(code, address, gotAddress) {
    if (code.length < 16) return undefined;
    const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
    const instruction = (index: number): number => (index * 4 + 4 <= code.length ? view.getUint32(index * 4, true) : 0);
    const at = instruction(0) === 0xd503245f ? 1 : 0; // bti c
    const adrp = instruction(at);
    const load = instruction(at + 1);
    const isWide = (load & 0xffc003ff) >>> 0 === 0xf9400211; // ldr x17, [x16]
    const isNarrow = (load & 0xffc003ff) >>> 0 === 0xb9400211; // ldr w17, [x16]
    if ((adrp & 0x9f00001f) >>> 0 !== 0x90000010 || (!isWide && !isNarrow)) return undefined;
    let branch = at + 2;
    while (branch < 6 && instruction(branch) !== 0xd61f0220) branch += 1; // br x17
    if (branch === 6) return undefined;
    const pages = (((adrp >> 3) & 0x1ffffc) | ((adrp >>> 29) & 3)) << 11 >> 11;
    const low = ((load >>> 10) & 0xfff) * (isWide ? 8 : 4);
    let end = branch + 1;
    while (instruction(end) === 0xd503201f) end += 1; // nop
    const place = address + at * 4;
    const slot = place - (place % 0x1000) + pages * 0x1000 + low;
    return slot === gotAddress + (isWide ? 16 : 8) ? undefined : { slot, size: end * 4 };
  },
};

/** Who says what the version of the PAuth property means; 0 and 0: not compatible with pointer authentication. */
const signingPlatforms = names('AARCH64_PAUTH_PLATFORM_', pauth, [
  [0, 'invalid', 'none'],
  [1, 'baremetal', 'bare metal'],
  [0x10000002, 'llvm_linux', 'LLVM on Linux: the version is bits', 'LLVM BinaryFormat/ELF.h'],
]);
const llvmPlatform = valueOf(signingPlatforms, 'llvm_linux');

/** What is signed: the version of the platform llvm_linux. */
const signedBits = names('AARCH64_PAUTH_PLATFORM_LLVM_LINUX_VERSION_', 'LLVM BinaryFormat/ELF.h', [
  [0x1, 'INTRINSICS', 'intrinsics for pointer authentication'],
  [0x2, 'CALLS', 'pointers to functions'],
  [0x4, 'RETURNS', 'return addresses'],
  [0x8, 'AUTHTRAPS', 'a failed check traps'],
  [0x10, 'VPTRADDRDISCR', "pointers to vtables, by the object's address"],
  [0x20, 'VPTRTYPEDISCR', "pointers to vtables, by the class's name"],
  [0x40, 'INITFINI', 'pointers in the arrays of initialisers'],
  [0x80, 'INITFINIADDRDISC', 'those by their address'],
  [0x100, 'GOT', 'slots of the GOT'],
  [0x200, 'GOTOS', 'targets of indirect gotos'],
  [0x400, 'TYPEINFOVPTRDISCR', "pointers to the vtable of std::type_info, by address and type"],
  [0x800, 'FPTRTYPEDISCR', 'pointers to functions, by their type'],
]);

function signingText(platform: number, version: number): string {
  const bits = platform === llvmPlatform ? flagNames(signedBits, version) : [];
  return `platform ${hex(platform)} (${signingPlatforms.of(platform)?.name ?? 'unknown'}), version ${hex(version)}${bits.length > 0 ? ` (${bits.join(' ')})` : ''}`;
}

const keys = ['IA', 'IB', 'DA', 'DB'];

/** The schema in the upper half of a word: discriminator in bits 15:0, key in 29:28, whether the address counts in 31 (PAuth ABI, Encoding the Signing Schema). */
function signing(upper: number): string {
  return `key ${keys[(upper >>> 28) & 3]}, discriminator ${hex(upper & 0xffff)}${upper >>> 31 === 1 ? ', by the address of the place' : ''}`;
}

const headerFlags = [] as const;

const common = {
  numbers: [183],
  abi,
  headerFlags,
  flags: flagReader(headerFlags),
  segmentTypes: names('PT_', abi, [
    [0x70000000, 'AARCH64_ARCHEXT', 'architecture extensions the program needs'],
    [0x70000001, 'AARCH64_UNWIND', 'unwind tables'],
    [0x70000002, 'AARCH64_MEMTAG_MTE', 'core file: memory tags', 'Linux Documentation/arch/arm64/memory-tagging-extension.rst'],
  ], segmentTypes),
  sectionTypes: names('SHT_', abi, [
    [0x70000003, 'AARCH64_ATTRIBUTES', 'build attributes'],
    [0x70000004, 'AARCH64_AUTH_RELR', 'signed relative relocations packed as bitmaps', pauth],
    [0x70000007, 'AARCH64_MEMTAG_GLOBALS_STATIC', 'global variables to be tagged', memtag],
    [0x70000008, 'AARCH64_MEMTAG_GLOBALS_DYNAMIC', 'global variables to be tagged, for the loader', memtag],
  ], sectionTypes),
  sectionFlags: names('SHF_', abi, [
    [0x20000000, 'AARCH64_PURECODE', 'instructions only, no data: may be mapped execute-only'],
  ], sectionFlags),
  dynamicTags: dynamicNames('DT_', abi, [
    [0x70000001, 'AARCH64_BTI_PLT', 'none', 'PLT stubs begin with bti c'],
    [0x70000003, 'AARCH64_PAC_PLT', 'none', 'PLT stubs check a signed address'],
    [0x70000005, 'AARCH64_VARIANT_PCS', 'none', 'some functions have another calling standard: not to be bound lazily'],
    [0x70000009, 'AARCH64_MEMTAG_MODE', 'number', 'tag checks: 0 synchronous, 1 asynchronous', memtag],
    [0x7000000b, 'AARCH64_MEMTAG_HEAP', 'number', 'heap memory is tagged', memtag],
    [0x7000000c, 'AARCH64_MEMTAG_STACK', 'number', 'stack memory is tagged', memtag],
    [0x7000000d, 'AARCH64_MEMTAG_GLOBALS', 'address', 'global variables to be tagged', memtag],
    [0x7000000f, 'AARCH64_MEMTAG_GLOBALSSZ', 'bytes', 'size of that table', memtag],
    [0x70000011, 'AARCH64_AUTH_RELRSZ', 'bytes', 'size of the signed relative relocations', pauth],
    [0x70000012, 'AARCH64_AUTH_RELR', 'address', 'signed relative relocations packed as bitmaps', pauth],
    [0x70000013, 'AARCH64_AUTH_RELRENT', 'bytes', 'size of one entry of AUTH_RELR', pauth],
  ], dynamicTags),
  symbolOther(other) {
    const rest = other & 0x7c; // 0x80: STO_AARCH64_VARIANT_PCS
    if (other & 0x80) return rest === 0 ? '[VARIANT_PCS]' : `[VARIANT_PCS | ${rest.toString(16)}]`;
    return rest === 0 ? '' : `[<other>: ${rest.toString(16)}]`;
  },
  properties: [
    {
      type: 0xc0000000,
      name: 'GNU_PROPERTY_AARCH64_FEATURE_1_AND',
      bits: names('GNU_PROPERTY_AARCH64_FEATURE_1_', 'System V ABI for the Arm 64-bit Architecture, program property', [
        [1, 'BTI', 'branch target identification: indirect branches land on bti instructions only'],
        [2, 'PAC', 'return addresses are signed'],
        [4, 'GCS', 'guarded control stack: return addresses are kept a second time'],
      ]),
    },
    { type: 0xc0000001, name: 'GNU_PROPERTY_AARCH64_FEATURE_PAUTH', bits: signedBits, pair: signingText },
  ],
  // GNU binutils bfd/elfxx-aarch64.c, _bfd_aarch64_elf_merge_gnu_properties.
  propertyRanges: [[0xc0000000, 0xc0000000, 'and']],
  // bti c, bti jc, and paciasp and pacibsp, which count as one (Arm Architecture Reference Manual, BTI).
  landing: { property: 'BTI', name: 'bti c', codes: [0xd503245f, 0xd50324df, 0xd503233f, 0xd503237f] },
  signing,
  tlsVariant: 1,
  ignoresInit: ['musl'],
  flagTags: { AARCH64_BTI_PLT: 'all', AARCH64_PAC_PLT: 'target', AARCH64_VARIANT_PCS: 'any' },
  threadPointer: { words: 2, bias: 0, source: 'glibc sysdeps/aarch64/nptl/tls.h, TLS_TCB_SIZE: two words; musl arch/aarch64/pthread_arch.h, GAP_ABOVE_TP' },
  reservedSlots: ['reserved', 'link_map', 'resolver'],
  pageSizes: [0x1000, 0x10000],
  plt,
} as const satisfies Partial<Machine>;

export const aarch64: Machine = { ...common, name: 'aarch64', title: 'AArch64', relocations, relocationForm: 'RELA', shim: { name: 'aarch64', size: 8, isLittle: true }, mayReach };

/**
 * ADRP gives a page of 4 KiB, of which other instructions, anywhere behind it, take a place; ADR and loads of literals a place (Arm Architecture Reference Manual, C4.1, PC-rel. addressing,
 * Load register (literal)). Branches lead to code only.
 */
function mayReach(code: Uint8Array, address: number, isWanted: (first: number, last: number) => boolean): boolean {
  const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
  for (let at = -address & 3; at + 4 <= code.length; at += 4) {
    const word = view.getUint32(at, true);
    const place = address + at;
    // 19 bits from bit 5 on, the sign first.
    const middle = (word << 8) >> 13;
    const low = (word >>> 29) & 3;
    if ((word & 0x9f000000) >>> 0 === 0x90000000) {
      const page = Math.floor(place / 0x1000) * 0x1000 + (middle * 4 + low) * 0x1000;
      if (isWanted(page, page + 0xfff)) return true;
    } else if ((word & 0x9f000000) >>> 0 === 0x10000000) {
      const target = place + middle * 4 + low;
      if (isWanted(target, target)) return true;
    } else if ((word & 0x3b000000) >>> 0 === 0x18000000) {
      const target = place + middle * 4;
      if (isWanted(target, target + longestLiteral)) return true;
    }
  }
  return false;
}

/** Bytes behind the first of what a literal load reads. */
const longestLiteral = 15;

export const aarch64Ilp32: Machine = { ...common, name: 'aarch64 ilp32', title: 'AArch64 with 32-bit pointers (ILP32)', relocations: relocationsIlp32 };

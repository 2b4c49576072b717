// SPARC, 32 bits (V8, V8+) and 64 bits (V9).
//
// Big endian, RELA. A PLT entry is not a stub that loads a slot: the dynamic linker rewrites its instructions, so JMP_SLOT points into .plt itself, and there is no PltReader.
// V9 keeps a second addend in the upper 24 bits of the relocation type (OLO10). Global registers can be symbols (STT_REGISTER). TLS variant 2: %g7 is the end of the program's block.
// ABI: SPARC Compliance Definition 2.4.1 (V9); System V ABI, SPARC Processor Supplement (V8); https://sparc.org/technical-documents

import { sectionFlags, sectionIndexes, sectionTypes, symbolTypes } from '../constants.ts';
import { dynamicNames, dynamicTags } from '../dynamic.ts';
import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'SPARC Compliance Definition 2.4.1: https://sparc.org/technical-documents';
const sun = 'Solaris Linker and Libraries Guide';

/** @param word size of a pointer in bytes */
const relocations = (word: 4 | 8): readonly RelocationRow[] => [
  [0, 'R_SPARC_NONE', 'none', 0, ''],
  [1, 'R_SPARC_8', 'absolute', 1, 'S + A'],
  [2, 'R_SPARC_16', 'absolute', 2, 'S + A'],
  [3, 'R_SPARC_32', 'absolute', 4, 'S + A'],
  [4, 'R_SPARC_DISP8', 'pc', 1, 'S + A - P'],
  [5, 'R_SPARC_DISP16', 'pc', 2, 'S + A - P'],
  [6, 'R_SPARC_DISP32', 'pc', 4, 'S + A - P'],
  [7, 'R_SPARC_WDISP30', 'pc', 4, '(S + A - P) >> 2', 'branch: 30 bits'],
  [8, 'R_SPARC_WDISP22', 'pc', 4, '(S + A - P) >> 2', 'branch: 22 bits'],
  [9, 'R_SPARC_HI22', 'code', 4, '(S + A) >> 10', 'sethi: 22 bits'],
  [10, 'R_SPARC_22', 'code', 4, 'S + A', '22 bits'],
  [11, 'R_SPARC_13', 'code', 4, 'S + A', '13 bits'],
  [12, 'R_SPARC_LO10', 'code', 4, '(S + A) & 0x3ff'],
  [13, 'R_SPARC_GOT10', 'gotEntry', 4, 'G & 0x3ff'],
  [14, 'R_SPARC_GOT13', 'gotEntry', 4, 'G', '13 bits'],
  [15, 'R_SPARC_GOT22', 'gotEntry', 4, 'G >> 10'],
  [16, 'R_SPARC_PC10', 'pc', 4, '(S + A - P) & 0x3ff'],
  [17, 'R_SPARC_PC22', 'pc', 4, '(S + A - P) >> 10'],
  [18, 'R_SPARC_WPLT30', 'plt', 4, '(L + A - P) >> 2', 'call: 30 bits'],
  [19, 'R_SPARC_COPY', 'copy', 0, 'none'],
  [20, 'R_SPARC_GLOB_DAT', 'got', word, 'S + A'],
  [21, 'R_SPARC_JMP_SLOT', 'slot', 0, 'none', 'the dynamic linker writes the instructions of the PLT entry'],
  [22, 'R_SPARC_RELATIVE', 'relative', word, 'B + A'],
  [23, 'R_SPARC_UA32', 'absolute', 4, 'S + A', 'the place need not be aligned'],
  [24, 'R_SPARC_PLT32', 'plt', 4, 'L + A'],
  [25, 'R_SPARC_HIPLT22', 'plt', 4, '(L + A) >> 10'],
  [26, 'R_SPARC_LOPLT10', 'plt', 4, '(L + A) & 0x3ff'],
  [27, 'R_SPARC_PCPLT32', 'plt', 4, 'L + A - P'],
  [28, 'R_SPARC_PCPLT22', 'plt', 4, '(L + A - P) >> 10'],
  [29, 'R_SPARC_PCPLT10', 'plt', 4, '(L + A - P) & 0x3ff'],
  [30, 'R_SPARC_10', 'code', 4, 'S + A', '10 bits'],
  [31, 'R_SPARC_11', 'code', 4, 'S + A', '11 bits'],
  [32, 'R_SPARC_64', 'absolute', 8, 'S + A'],
  [33, 'R_SPARC_OLO10', 'code', 4, '((S + A) & 0x3ff) + O', 'O is in the upper 24 bits of the type'],
  [34, 'R_SPARC_HH22', 'code', 4, '(S + A) >> 42'],
  [35, 'R_SPARC_HM10', 'code', 4, '((S + A) >> 32) & 0x3ff'],
  [36, 'R_SPARC_LM22', 'code', 4, '(S + A) >> 10'],
  [37, 'R_SPARC_PC_HH22', 'pc', 4, '(S + A - P) >> 42'],
  [38, 'R_SPARC_PC_HM10', 'pc', 4, '((S + A - P) >> 32) & 0x3ff'],
  [39, 'R_SPARC_PC_LM22', 'pc', 4, '(S + A - P) >> 10'],
  [40, 'R_SPARC_WDISP16', 'pc', 4, '(S + A - P) >> 2', 'branch: 16 bits'],
  [41, 'R_SPARC_WDISP19', 'pc', 4, '(S + A - P) >> 2', 'branch: 19 bits'],
  [42, 'R_SPARC_UNUSED_42', 'none', 0, 'none', 'never given a meaning'],
  [43, 'R_SPARC_7', 'code', 4, 'S + A', '7 bits'],
  [44, 'R_SPARC_5', 'code', 4, 'S + A', '5 bits'],
  [45, 'R_SPARC_6', 'code', 4, 'S + A', '6 bits'],
  [46, 'R_SPARC_DISP64', 'pc', 8, 'S + A - P'],
  [47, 'R_SPARC_PLT64', 'plt', 8, 'L + A'],
  [48, 'R_SPARC_HIX22', 'code', 4, '((S + A) ^ ~0) >> 10'],
  [49, 'R_SPARC_LOX10', 'code', 4, '((S + A) & 0x3ff) | 0x1c00'],
  [50, 'R_SPARC_H44', 'code', 4, '(S + A) >> 22'],
  [51, 'R_SPARC_M44', 'code', 4, '((S + A) >> 12) & 0x3ff'],
  [52, 'R_SPARC_L44', 'code', 4, '(S + A) & 0xfff'],
  [53, 'R_SPARC_REGISTER', 'code', word, 'S + A', 'initial value of a global register'],
  [54, 'R_SPARC_UA64', 'absolute', 8, 'S + A', 'the place need not be aligned'],
  [55, 'R_SPARC_UA16', 'absolute', 2, 'S + A', 'the place need not be aligned'],
  [56, 'R_SPARC_TLS_GD_HI22', 'tlsCode', 4, 'GOT + tlsgd(S + A) >> 10', 'pair of GOT slots'],
  [57, 'R_SPARC_TLS_GD_LO10', 'tlsCode', 4, 'GOT + tlsgd(S + A) & 0x3ff', 'pair of GOT slots'],
  [58, 'R_SPARC_TLS_GD_ADD', 'tlsCode', 0, 'none', 'marks an instruction of a TLS access'],
  [59, 'R_SPARC_TLS_GD_CALL', 'tlsCode', 4, '(L + A - P) >> 2', 'call of __tls_get_addr'],
  [60, 'R_SPARC_TLS_LDM_HI22', 'tlsCode', 4, 'GOT + tlsld >> 10', 'pair of GOT slots'],
  [61, 'R_SPARC_TLS_LDM_LO10', 'tlsCode', 4, 'GOT + tlsld & 0x3ff', 'pair of GOT slots'],
  [62, 'R_SPARC_TLS_LDM_ADD', 'tlsCode', 0, 'none', 'marks an instruction of a TLS access'],
  [63, 'R_SPARC_TLS_LDM_CALL', 'tlsCode', 4, '(L + A - P) >> 2', 'call of __tls_get_addr'],
  [64, 'R_SPARC_TLS_LDO_HIX22', 'tlsCode', 4, 'dtpoff(S + A) >> 10'],
  [65, 'R_SPARC_TLS_LDO_LOX10', 'tlsCode', 4, 'dtpoff(S + A) & 0x3ff'],
  [66, 'R_SPARC_TLS_LDO_ADD', 'tlsCode', 0, 'none', 'marks an instruction of a TLS access'],
  [67, 'R_SPARC_TLS_IE_HI22', 'tlsCode', 4, 'tpoffSlot(S + A) >> 10'],
  [68, 'R_SPARC_TLS_IE_LO10', 'tlsCode', 4, 'tpoffSlot(S + A) & 0x3ff'],
  [69, 'R_SPARC_TLS_IE_LD', 'tlsCode', 0, 'none', 'marks an instruction of a TLS access'],
  [70, 'R_SPARC_TLS_IE_LDX', 'tlsCode', 0, 'none', 'marks an instruction of a TLS access'],
  [71, 'R_SPARC_TLS_IE_ADD', 'tlsCode', 0, 'none', 'marks an instruction of a TLS access'],
  [72, 'R_SPARC_TLS_LE_HIX22', 'tlsCode', 4, '(tpoff(S + A) ^ ~0) >> 10'],
  [73, 'R_SPARC_TLS_LE_LOX10', 'tlsCode', 4, '(tpoff(S + A) & 0x3ff) | 0x1c00'],
  [74, 'R_SPARC_TLS_DTPMOD32', 'tlsModule', 4, 'module(S)'],
  [75, 'R_SPARC_TLS_DTPMOD64', 'tlsModule', 8, 'module(S)'],
  [76, 'R_SPARC_TLS_DTPOFF32', 'tlsOffset', 4, 'dtpoff(S + A)'],
  [77, 'R_SPARC_TLS_DTPOFF64', 'tlsOffset', 8, 'dtpoff(S + A)'],
  [78, 'R_SPARC_TLS_TPOFF32', 'tlsThread', 4, 'tpoff(S + A)'],
  [79, 'R_SPARC_TLS_TPOFF64', 'tlsThread', 8, 'tpoff(S + A)'],
  [80, 'R_SPARC_GOTDATA_HIX22', 'gotBase', 4, '(S + A - GOT) >> 10'],
  [81, 'R_SPARC_GOTDATA_LOX10', 'gotBase', 4, '(S + A - GOT) & 0x3ff'],
  [82, 'R_SPARC_GOTDATA_OP_HIX22', 'gotEntry', 4, 'G >> 10'],
  [83, 'R_SPARC_GOTDATA_OP_LOX10', 'gotEntry', 4, 'G & 0x3ff'],
  [84, 'R_SPARC_GOTDATA_OP', 'hint', 0, 'none', 'the load from the GOT may become an addition'],
  [85, 'R_SPARC_H34', 'code', 4, '(S + A) >> 12'],
  [86, 'R_SPARC_SIZE32', 'size', 4, 'Z + A'],
  [87, 'R_SPARC_SIZE64', 'size', 8, 'Z + A'],
  [88, 'R_SPARC_WDISP10', 'pc', 4, '(S + A - P) >> 2', 'branch: 10 bits'],
  [249, 'R_SPARC_IRELATIVE', 'irelative', word, 'indirect(B + A)'],
  [248, 'R_SPARC_JMP_IREL', 'irelative', 0, 'indirect(B + A)', 'the same, written into a PLT entry'],
  [250, 'R_SPARC_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [251, 'R_SPARC_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [252, 'R_SPARC_REV32', 'absolute', 4, 'S + A', 'little endian'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0x100, 0x100, 'v8+', 'V9 instructions in a 32-bit file'],
  [0x200, 0x200, 'ultrasparcI', 'instructions of UltraSPARC I'],
  [0x800, 0x800, 'ultrasparcIII', 'instructions of UltraSPARC III'],
  [0x400, 0x400, 'halr1', 'instructions of HAL R1'],
  [0x800000, 0x800000, 'ledata', 'little-endian data'],
  [0x3, 0x0, 'tso', 'total store ordering'],
  [0x3, 0x1, 'pso', 'partial store ordering'],
  [0x3, 0x2, 'rmo', 'relaxed memory ordering'],
];

const common = {
  abi,
  headerFlags,
  flags: flagReader(headerFlags),
  sectionTypes: names('SHT_', sun, [[0x70000000, 'SPARC_GOTDATA', 'data reached relative to the GOT']], sectionTypes),
  sectionFlags: names('SHF_', sun, [[0x40000000, 'ORDERED', 'ordered as sh_link and sh_info say']], sectionFlags),
  symbolTypes: names('STT_', abi, [[13, 'REGISTER', 'a global register that the program uses']], symbolTypes),
  sectionIndexes: names('SHN_', sun, [
    [0xff00, 'BEFORE', 'ordered before all others'],
    [0xff01, 'AFTER', 'ordered after all others'],
  ], sectionIndexes),
  dynamicTags: dynamicNames('DT_', abi, [[0x70000001, 'SPARC_REGISTER', 'number', 'symbol number of a global register that the program uses']], dynamicTags),
  tlsVariant: 2,
} as const satisfies Partial<Machine>;

export const sparc: Machine = { ...common, numbers: [2, 18], name: 'sparc', title: 'Sparc', relocations: relocations(4), pageSizes: [0x1000, 0x10000] };

export const sparc64: Machine = { ...common, numbers: [43, 11], name: 'sparc64', title: 'Sparc v9', relocations: relocations(8), relocationInfo: 'sparc64', pageSizes: [0x2000, 0x100000] };

// IBM Z: s390x (z/Architecture, 64 bits) and s390 (ESA/390, 31 bits). One e_machine, the file class says which.
//
// Big endian, RELA. Instructions are 2, 4 or 6 bytes and branch distances count halfwords, hence the relocations named DBL.
// TLS variant 2, but the offset is fetched by __tls_get_offset, which returns it relative to the thread pointer, and every access to it is tagged for relaxation.
// ABI: https://github.com/IBM/s390x-abi

import { segmentTypes } from '../constants.ts';
import { flagReader, type HeaderFlag, type Machine, type PltReader, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'ELF Application Binary Interface s390x Supplement: https://github.com/IBM/s390x-abi';

/** @param word size of a pointer in bytes */
const relocations = (word: 4 | 8): readonly RelocationRow[] => [
  [0, 'R_390_NONE', 'none', 0, ''],
  [1, 'R_390_8', 'absolute', 1, 'S + A'],
  [2, 'R_390_12', 'code', 2, 'S + A', '12 bits, displacement'],
  [3, 'R_390_16', 'absolute', 2, 'S + A'],
  [4, 'R_390_32', 'absolute', 4, 'S + A'],
  [5, 'R_390_PC32', 'pc', 4, 'S + A - P'],
  [6, 'R_390_GOT12', 'gotEntry', 2, 'G + A', 'offset of the GOT slot within the GOT, 12 bits'],
  [7, 'R_390_GOT32', 'gotEntry', 4, 'G + A', 'offset of the GOT slot within the GOT'],
  [8, 'R_390_PLT32', 'plt', 4, 'L + A - P'],
  [9, 'R_390_COPY', 'copy', 0, 'none'],
  [10, 'R_390_GLOB_DAT', 'got', word, 'S + A'],
  [11, 'R_390_JMP_SLOT', 'slot', word, 'S'],
  [12, 'R_390_RELATIVE', 'relative', word, 'B + A'],
  [13, 'R_390_GOTOFF32', 'gotBase', 4, 'S + A - GOT'],
  [14, 'R_390_GOTPC', 'gotBase', 4, 'GOT + A - P'],
  [15, 'R_390_GOT16', 'gotEntry', 2, 'G + A', 'offset of the GOT slot within the GOT'],
  [16, 'R_390_PC16', 'pc', 2, 'S + A - P'],
  [17, 'R_390_PC16DBL', 'pc', 2, '(S + A - P) >> 1', '16 bits'],
  [18, 'R_390_PLT16DBL', 'plt', 2, '(L + A - P) >> 1', '16 bits'],
  [19, 'R_390_PC32DBL', 'pc', 4, '(S + A - P) >> 1', '32 bits'],
  [20, 'R_390_PLT32DBL', 'plt', 4, '(L + A - P) >> 1', '32 bits'],
  [21, 'R_390_GOTPCDBL', 'gotBase', 4, '(GOT + A - P) >> 1'],
  [22, 'R_390_64', 'absolute', 8, 'S + A'],
  [23, 'R_390_PC64', 'pc', 8, 'S + A - P'],
  [24, 'R_390_GOT64', 'gotEntry', 8, 'G + A', 'offset of the GOT slot within the GOT'],
  [25, 'R_390_PLT64', 'plt', 8, 'L + A - P'],
  [26, 'R_390_GOTENT', 'gotEntry', 4, '(GOT + G + A - P) >> 1', 'distance to the GOT slot'],
  [27, 'R_390_GOTOFF16', 'gotBase', 2, 'S + A - GOT'],
  [28, 'R_390_GOTOFF64', 'gotBase', 8, 'S + A - GOT'],
  [29, 'R_390_GOTPLT12', 'gotEntry', 2, 'G + A', 'offset within the GOT of the slot of the PLT stub'],
  [30, 'R_390_GOTPLT16', 'gotEntry', 2, 'G + A', 'offset within the GOT of the slot of the PLT stub'],
  [31, 'R_390_GOTPLT32', 'gotEntry', 4, 'G + A', 'offset within the GOT of the slot of the PLT stub'],
  [32, 'R_390_GOTPLT64', 'gotEntry', 8, 'G + A', 'offset within the GOT of the slot of the PLT stub'],
  [33, 'R_390_GOTPLTENT', 'gotEntry', 4, '(GOT + G + A - P) >> 1', 'distance to the slot of the PLT stub'],
  [34, 'R_390_PLTOFF16', 'plt', 2, 'L + A - GOT'],
  [35, 'R_390_PLTOFF32', 'plt', 4, 'L + A - GOT'],
  [36, 'R_390_PLTOFF64', 'plt', 8, 'L + A - GOT'],
  [37, 'R_390_TLS_LOAD', 'tlsCode', 0, 'none', 'marks the load of the offset'],
  [38, 'R_390_TLS_GDCALL', 'tlsCode', 0, 'none', 'marks the call of general dynamic'],
  [39, 'R_390_TLS_LDCALL', 'tlsCode', 0, 'none', 'marks the call of local dynamic'],
  [40, 'R_390_TLS_GD32', 'tlsCode', 4, 'tlsgd(S + A)', 'offset within the GOT of the pair of slots for __tls_get_offset'],
  [41, 'R_390_TLS_GD64', 'tlsCode', 8, 'tlsgd(S + A)', 'offset within the GOT of the pair of slots for __tls_get_offset'],
  [42, 'R_390_TLS_GOTIE12', 'tlsCode', 2, 'tpoffSlot(S + A)', 'offset within the GOT of the slot with the offset from the thread pointer'],
  [43, 'R_390_TLS_GOTIE32', 'tlsCode', 4, 'tpoffSlot(S + A)', 'offset within the GOT of the slot with the offset from the thread pointer'],
  [44, 'R_390_TLS_GOTIE64', 'tlsCode', 8, 'tpoffSlot(S + A)', 'offset within the GOT of the slot with the offset from the thread pointer'],
  [45, 'R_390_TLS_LDM32', 'tlsCode', 4, 'tlsld', "offset within the GOT of the pair of slots of the module's own block"],
  [46, 'R_390_TLS_LDM64', 'tlsCode', 8, 'tlsld', "offset within the GOT of the pair of slots of the module's own block"],
  [47, 'R_390_TLS_IE32', 'tlsCode', 4, 'GOT + tpoffSlot(S + A)', 'address of the slot with the offset from the thread pointer'],
  [48, 'R_390_TLS_IE64', 'tlsCode', 8, 'GOT + tpoffSlot(S + A)', 'address of the slot with the offset from the thread pointer'],
  [49, 'R_390_TLS_IEENT', 'tlsCode', 4, '(GOT + tpoffSlot(S + A) - P) >> 1', 'distance to that slot'],
  [50, 'R_390_TLS_LE32', 'tlsCode', 4, 'tpoff(S + A)', 'offset from the thread pointer'],
  [51, 'R_390_TLS_LE64', 'tlsCode', 8, 'tpoff(S + A)', 'offset from the thread pointer'],
  [52, 'R_390_TLS_LDO32', 'tlsCode', 4, 'dtpoff(S + A)', "offset in the module's TLS block"],
  [53, 'R_390_TLS_LDO64', 'tlsCode', 8, 'dtpoff(S + A)', "offset in the module's TLS block"],
  [54, 'R_390_TLS_DTPMOD', 'tlsModule', word, 'module(S)'],
  [55, 'R_390_TLS_DTPOFF', 'tlsOffset', word, 'dtpoff(S + A)'],
  [56, 'R_390_TLS_TPOFF', 'tlsThread', word, 'tpoff(S + A)'],
  [57, 'R_390_20', 'code', 4, 'S + A', '20 bits, displacement'],
  [58, 'R_390_GOT20', 'gotEntry', 4, 'G + A', 'offset of the GOT slot within the GOT, 20 bits'],
  [59, 'R_390_GOTPLT20', 'gotEntry', 4, 'G + A', 'offset within the GOT of the slot of the PLT stub'],
  [60, 'R_390_TLS_GOTIE20', 'tlsCode', 4, 'tpoffSlot(S + A)', 'offset within the GOT of the slot with the offset from the thread pointer'],
  [61, 'R_390_IRELATIVE', 'irelative', word, 'indirect(B + A)'],
  [62, 'R_390_PC12DBL', 'pc', 2, '(S + A - P) >> 1', '12 bits'],
  [63, 'R_390_PLT12DBL', 'plt', 2, '(L + A - P) >> 1', '12 bits'],
  [64, 'R_390_PC24DBL', 'pc', 4, '(S + A - P) >> 1', '24 bits'],
  [65, 'R_390_PLT24DBL', 'plt', 4, '(L + A - P) >> 1', '24 bits'],
  [250, 'R_390_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [251, 'R_390_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
];

const headerFlags: readonly HeaderFlag[] = [[0x1, 0x1, 'highgprs', '31-bit code that uses the upper halves of the 64-bit registers']];

/** 64-bit stubs are 32 bytes and begin with `larl %r1, slot`, c0 10 and the distance in halfwords. 31-bit stubs come in five forms and are not read. */
const plt: PltReader = {
  step: 32,
  slotOf(code, address) {
    if (code.length < 14 || code[0] !== 0xc0 || code[1] !== 0x10 || code[6] !== 0xe3) return undefined;
    const halfwords = new DataView(code.buffer, code.byteOffset).getInt32(2, false);
    return { slot: address + halfwords * 2, size: 32 };
  },
};

const common = {
  numbers: [22, 0xa390],
  abi,
  headerFlags,
  flags: flagReader(headerFlags),
  segmentTypes: names('PT_', 'Linux arch/s390/include/asm/elf.h', [[0x70000000, 'S390_PGSTE', 'asks for page tables of 4 KB, for virtual machines']], segmentTypes),
  tlsVariant: 2,
  choosesLast: true,
  tlsFunctions: ['__tls_get_offset'],
  reservedSlots: ['_DYNAMIC', 'link_map', 'resolver'],
  pageSizes: [0x1000, 0x1000],
} as const satisfies Partial<Machine>;

export const s390x: Machine = {
  ...common, name: 's390x', title: 'IBM S/390, 64-bit', relocations: relocations(8), plt, hashWordSize: 8,
  relocationForm: 'RELA', shim: { name: 's390x', size: 8, isLittle: false },
};

export const s390: Machine = { ...common, name: 's390', title: 'IBM S/390, 31-bit', relocations: relocations(4) };

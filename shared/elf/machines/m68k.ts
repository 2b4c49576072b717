// Motorola 68000 family and ColdFire.
//
// Big endian, RELA. Relocations come in sizes of 8, 16 and 32 bits; those named GOT32 are relative to the place, those with an O at the end are offsets within the GOT.
// TLS variant 1 with the biases of PowerPC: thread pointer 0x7000, module blocks 0x8000. e_flags tells the instruction set: 680x0, CPU32, Fido, or the ColdFire variant.
// ABI: System V ABI, Motorola 68000 Processor Family Supplement; TLS: https://www.linux-m68k.org

import { flagReader, type HeaderFlag, type Machine, type PltReader, type RelocationRow } from '../machine.ts';

const abi = 'System V ABI, Motorola 68000 Processor Family Supplement';

const relocations: readonly RelocationRow[] = [
  [0, 'R_68K_NONE', 'none', 0, ''],
  [1, 'R_68K_32', 'absolute', 4, 'S + A'],
  [2, 'R_68K_16', 'absolute', 2, 'S + A'],
  [3, 'R_68K_8', 'absolute', 1, 'S + A'],
  [4, 'R_68K_PC32', 'pc', 4, 'S + A - P'],
  [5, 'R_68K_PC16', 'pc', 2, 'S + A - P'],
  [6, 'R_68K_PC8', 'pc', 1, 'S + A - P'],
  [7, 'R_68K_GOT32', 'gotEntry', 4, 'G + A - P', 'distance to the GOT slot; for the symbol _GLOBAL_OFFSET_TABLE_ to the GOT'],
  [8, 'R_68K_GOT16', 'gotEntry', 2, 'G + A - P', 'distance to the GOT slot; for the symbol _GLOBAL_OFFSET_TABLE_ to the GOT'],
  [9, 'R_68K_GOT8', 'gotEntry', 1, 'G + A - P', 'distance to the GOT slot; for the symbol _GLOBAL_OFFSET_TABLE_ to the GOT'],
  [10, 'R_68K_GOT32O', 'gotEntry', 4, 'G - GOT', 'offset of the GOT slot within the GOT'],
  [11, 'R_68K_GOT16O', 'gotEntry', 2, 'G - GOT', 'offset of the GOT slot within the GOT'],
  [12, 'R_68K_GOT8O', 'gotEntry', 1, 'G - GOT', 'offset of the GOT slot within the GOT'],
  [13, 'R_68K_PLT32', 'plt', 4, 'L + A - P'],
  [14, 'R_68K_PLT16', 'plt', 2, 'L + A - P'],
  [15, 'R_68K_PLT8', 'plt', 1, 'L + A - P'],
  [16, 'R_68K_PLT32O', 'plt', 4, 'L - GOT', 'offset of the PLT stub from the GOT'],
  [17, 'R_68K_PLT16O', 'plt', 2, 'L - GOT', 'offset of the PLT stub from the GOT'],
  [18, 'R_68K_PLT8O', 'plt', 1, 'L - GOT', 'offset of the PLT stub from the GOT'],
  [19, 'R_68K_COPY', 'copy', 0, 'none'],
  [20, 'R_68K_GLOB_DAT', 'got', 4, 'S'],
  [21, 'R_68K_JMP_SLOT', 'slot', 4, 'S'],
  [22, 'R_68K_RELATIVE', 'relative', 4, 'B + A'],
  [23, 'R_68K_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [24, 'R_68K_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [25, 'R_68K_TLS_GD32', 'tlsCode', 4, 'tlsgd(S) - GOT', 'pair of GOT slots for __tls_get_addr'],
  [26, 'R_68K_TLS_GD16', 'tlsCode', 2, 'tlsgd(S) - GOT', 'pair of GOT slots for __tls_get_addr'],
  [27, 'R_68K_TLS_GD8', 'tlsCode', 1, 'tlsgd(S) - GOT', 'pair of GOT slots for __tls_get_addr'],
  [28, 'R_68K_TLS_LDM32', 'tlsCode', 4, 'tlsld - GOT', "pair of GOT slots of the module's own block"],
  [29, 'R_68K_TLS_LDM16', 'tlsCode', 2, 'tlsld - GOT', "pair of GOT slots of the module's own block"],
  [30, 'R_68K_TLS_LDM8', 'tlsCode', 1, 'tlsld - GOT', "pair of GOT slots of the module's own block"],
  [31, 'R_68K_TLS_LDO32', 'tlsCode', 4, 'dtpoff(S + A)', "offset in the module's TLS block"],
  [32, 'R_68K_TLS_LDO16', 'tlsCode', 2, 'dtpoff(S + A)', "offset in the module's TLS block"],
  [33, 'R_68K_TLS_LDO8', 'tlsCode', 1, 'dtpoff(S + A)', "offset in the module's TLS block"],
  [34, 'R_68K_TLS_IE32', 'tlsCode', 4, 'tpoffSlot(S) - GOT', 'GOT slot with the offset from the thread pointer'],
  [35, 'R_68K_TLS_IE16', 'tlsCode', 2, 'tpoffSlot(S) - GOT', 'GOT slot with the offset from the thread pointer'],
  [36, 'R_68K_TLS_IE8', 'tlsCode', 1, 'tpoffSlot(S) - GOT', 'GOT slot with the offset from the thread pointer'],
  [37, 'R_68K_TLS_LE32', 'tlsCode', 4, 'tpoff(S + A)', 'offset from the thread pointer'],
  [38, 'R_68K_TLS_LE16', 'tlsCode', 2, 'tpoff(S + A)', 'offset from the thread pointer'],
  [39, 'R_68K_TLS_LE8', 'tlsCode', 1, 'tpoff(S + A)', 'offset from the thread pointer'],
  [40, 'R_68K_TLS_DTPMOD32', 'tlsModule', 4, 'module(S)'],
  [41, 'R_68K_TLS_DTPREL32', 'tlsOffset', 4, 'dtpoff(S + A)'],
  [42, 'R_68K_TLS_TPREL32', 'tlsThread', 4, 'tpoff(S + A)'],
];

const archMask = 0x03818000;

// Without one of the first three the low byte describes a ColdFire, if it is not 0.
const headerFlags: readonly HeaderFlag[] = [
  [archMask, 0x01000000, 'm68000', '68000'],
  [archMask, 0x00810000, 'cpu32', 'CPU32'],
  [archMask, 0x02000000, 'fido_a', 'Fido'],
  [0x00008000, 0x00008000, 'cfv4e', 'ColdFire V4e'],
  [0xf, 0x1, 'cf, isa A, nodiv', 'ColdFire instruction set A without division'],
  [0xf, 0x2, 'cf, isa A', 'ColdFire instruction set A'],
  [0xf, 0x3, 'cf, isa A+', 'ColdFire instruction set A+'],
  [0xf, 0x4, 'cf, isa B, nousp', 'ColdFire instruction set B without user stack pointer'],
  [0xf, 0x5, 'cf, isa B', 'ColdFire instruction set B'],
  [0xf, 0x6, 'cf, isa C', 'ColdFire instruction set C'],
  [0xf, 0x7, 'cf, isa C, nodiv', 'ColdFire instruction set C without division'],
  [0x40, 0x40, 'float', 'floating point instructions'],
  [0x30, 0x10, 'mac', 'multiply-accumulate unit'],
  [0x30, 0x20, 'emac', 'enhanced multiply-accumulate unit'],
  [0x30, 0x30, 'emac_b', 'enhanced multiply-accumulate unit, version B'],
];

/** Stubs of 680x0 files are 20 bytes and begin with `jmp ([slot, %pc])`: 4e fb 01 71 and the distance from the extension word. Those of CPU32 and ColdFire are not read. */
const plt: PltReader = {
  step: 4,
  slotOf(code, address) {
    if (code.length < 20 || code[0] !== 0x4e || code[1] !== 0xfb || code[2] !== 0x01 || code[3] !== 0x71) return undefined;
    const isLazy = code[8] === 0x2f && code[9] === 0x3c; // move.l #offset, -(%sp); PLT0 has none
    const distance = new DataView(code.buffer, code.byteOffset).getInt32(4, false);
    return isLazy ? { slot: (address + 2 + distance) % 2 ** 32, size: 20 } : undefined;
  },
};

export const m68k: Machine = {
  numbers: [4],
  name: 'm68k',
  title: 'MC68000',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  tlsVariant: 1,
  threadPointer: { words: 0, bias: 0x7000, source: 'glibc sysdeps/m68k/dl-tls.h, TLS_TP_OFFSET; musl arch/m68k/pthread_arch.h, TP_OFFSET' },
  reservedSlots: ['_DYNAMIC', 'link_map', 'resolver'],
  pageSizes: [0x1000, 0x2000],
  plt,
};

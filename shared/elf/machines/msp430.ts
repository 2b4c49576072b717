// MSP430, the 16-bit microcontrollers of Texas Instruments; MSP430X has addresses of 20 bits.
//
// RELA. There are two sets of relocations with the same numbers: GNU's own, and those of the EABI, which MSP430X needs. As readelf does, a file is taken to have the EABI's when e_flags says
// MSP430X, or when it names no system (TI's compiler; GNU's and LLVM's write ELFOSABI_STANDALONE). There is no dynamic linking and no paging.
// ABI: MSP430 Embedded Application Binary Interface (TI SLAA534), with GNU binutils include/elf/msp430.h

import { sectionTypes } from '../constants.ts';
import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'MSP430 Embedded Application Binary Interface (TI SLAA534), and GNU binutils include/elf/msp430.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_MSP430_NONE', 'none', 0, ''],
  [1, 'R_MSP430_32', 'absolute', 4, 'S + A'],
  [2, 'R_MSP430_10_PCREL', 'pc', 2, '(S + A - P - 2) >> 1', 'jump: 10 bits'],
  [3, 'R_MSP430_16', 'absolute', 2, 'S + A'],
  [4, 'R_MSP430_16_PCREL', 'pc', 2, 'S + A - P', 'operand, even'],
  [5, 'R_MSP430_16_BYTE', 'absolute', 2, 'S + A', 'operand, odd addresses too'],
  [6, 'R_MSP430_16_PCREL_BYTE', 'pc', 2, 'S + A - P', 'operand, odd addresses too'],
  [7, 'R_MSP430_2X_PCREL', 'pc', 4, '(S + A - P - 4) >> 1', 'two jumps to one label: 10 bits each'],
  [8, 'R_MSP430_RL_PCREL', 'pc', 2, 'S + A - P', 'a jump that the linker may shorten'],
  [9, 'R_MSP430_8', 'absolute', 1, 'S + A'],
  [10, 'R_MSP430_SYM_DIFF', 'hint', 4, 'none', "the symbol that the next relocation's is subtracted from"],
  [11, 'R_MSP430_GNU_SET_ULEB128', 'code', 0, 'S + A', 'minuend of a ULEB128 number'],
  [12, 'R_MSP430_GNU_SUB_ULEB128', 'code', 0, 'V - (S + A)', 'subtrahend of a ULEB128 number'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0xff, 11, 'MSP430x11', 'family MSP430x11'],
  [0xff, 110, 'MSP430x11x1', 'family MSP430x11x1'],
  [0xff, 12, 'MSP430x12', 'family MSP430x12'],
  [0xff, 13, 'MSP430x13', 'family MSP430x13'],
  [0xff, 14, 'MSP430x14', 'family MSP430x14'],
  [0xff, 15, 'MSP430x15', 'family MSP430x15'],
  [0xff, 16, 'MSP430x16', 'family MSP430x16'],
  [0xff, 20, 'MSP430x20', 'family MSP430x20'],
  [0xff, 22, 'MSP430x22', 'family MSP430x22'],
  [0xff, 23, 'MSP430x23', 'family MSP430x23'],
  [0xff, 24, 'MSP430x24', 'family MSP430x24'],
  [0xff, 26, 'MSP430x26', 'family MSP430x26'],
  [0xff, 31, 'MSP430x31', 'family MSP430x31'],
  [0xff, 32, 'MSP430x32', 'family MSP430x32'],
  [0xff, 33, 'MSP430x33', 'family MSP430x33'],
  [0xff, 41, 'MSP430x41', 'family MSP430x41'],
  [0xff, 42, 'MSP430x42', 'family MSP430x42'],
  [0xff, 43, 'MSP430x43', 'family MSP430x43'],
  [0xff, 44, 'MSP430x44', 'family MSP430x44'],
  [0xff, 45, 'MSP430X', 'any MSP430X'],
  [0xff, 46, 'MSP430x46', 'family MSP430x46'],
  [0xff, 47, 'MSP430x47', 'family MSP430x47'],
  [0xff, 54, 'MSP430x54', 'family MSP430x54'],
];

/** Those of the EABI. */
const eabiRelocations: readonly RelocationRow[] = [
  [0, 'R_MSP430_NONE', 'none', 0, ''],
  [1, 'R_MSP430_ABS32', 'absolute', 4, 'S + A'],
  [2, 'R_MSP430_ABS16', 'absolute', 2, 'S + A'],
  [3, 'R_MSP430_ABS8', 'absolute', 1, 'S + A'],
  [4, 'R_MSP430_PCR16', 'pc', 2, 'S + A - P'],
  [5, 'R_MSP430X_PCR20_EXT_SRC', 'pc', 6, 'S + A - P', 'source of an instruction behind an extension word: upper 4 bits there, the rest in the operand'],
  [6, 'R_MSP430X_PCR20_EXT_DST', 'pc', 6, 'S + A - P', 'destination of an instruction behind an extension word: upper 4 bits there, the rest in the operand'],
  [7, 'R_MSP430X_PCR20_EXT_ODST', 'pc', 8, 'S + A - P', 'destination behind a source of an instruction behind an extension word: upper 4 bits there, the rest in the operand'],
  [8, 'R_MSP430X_ABS20_EXT_SRC', 'code', 6, 'S + A', 'source of an instruction behind an extension word: upper 4 bits there, the rest in the operand'],
  [9, 'R_MSP430X_ABS20_EXT_DST', 'code', 6, 'S + A', 'destination of an instruction behind an extension word: upper 4 bits there, the rest in the operand'],
  [10, 'R_MSP430X_ABS20_EXT_ODST', 'code', 8, 'S + A', 'destination behind a source of an instruction behind an extension word: upper 4 bits there, the rest in the operand'],
  [11, 'R_MSP430X_ABS20_ADR_SRC', 'code', 4, 'S + A', 'MOVA, CMPA, ADDA, SUBA: upper 4 bits at bit 8, the rest in the next word'],
  [12, 'R_MSP430X_ABS20_ADR_DST', 'code', 4, 'S + A', 'CALLA, MOVA: upper 4 bits at bit 0, the rest in the next word'],
  [13, 'R_MSP430X_PCR16', 'pc', 4, 'S + A - P', 'MOVA, 16 bits in the next word'],
  [14, 'R_MSP430X_PCR20_CALL', 'pc', 4, 'S + A - P', 'CALLA: upper 4 bits at bit 0, the rest in the next word'],
  [15, 'R_MSP430X_ABS16', 'code', 4, 'S + A', 'MOVA, 16 bits in the next word'],
  [16, 'R_MSP430_ABS_HI16', 'code', 2, '(S + A) >> 16'],
  [17, 'R_MSP430_PREL31', 'pc', 4, 'S + A - P', 'bits 30:0, the top bit stays'],
  [18, 'R_MSP430_EHTYPE', 'code', 4, 'as the platform says', 'type in an exception table'],
  [19, 'R_MSP430X_10_PCREL', 'pc', 2, '(S + A - P - 2) >> 1', 'jump: 10 bits'],
  [20, 'R_MSP430X_2X_PCREL', 'pc', 4, '(S + A - P - 4) >> 1', 'two jumps to one label: 10 bits each'],
  [21, 'R_MSP430X_SYM_DIFF', 'hint', 4, 'none', "the symbol that the next relocation's is subtracted from"],
  [22, 'R_MSP430X_GNU_SET_ULEB128', 'code', 0, 'S + A', 'minuend of a ULEB128 number'],
  [23, 'R_MSP430X_GNU_SUB_ULEB128', 'code', 0, 'V - (S + A)', 'subtrahend of a ULEB128 number'],
];

export const msp430: Machine = {
  numbers: [105, 0x1059],
  name: 'msp430',
  title: 'Texas Instruments msp430 microcontroller',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  sectionTypes: names('SHT_', abi, [
    [0x70000003, 'MSP430_ATTRIBUTES', 'build attributes: CPU, ABI choices'],
    [0x7f000005, 'MSP430_SEC_FLAGS', "flags of sections, of TI's compiler"],
    [0x7f000006, 'MSP430_SYM_ALIASES', "aliases of symbols, of TI's compiler"],
  ], sectionTypes),
  pageSizes: [1, 1],
};

/** Files with the EABI's relocations. */
export const msp430x: Machine = { ...msp430, numbers: [105], name: 'msp430x', relocations: eabiRelocations };

// AVR, the 8-bit microcontrollers of Atmel and Microchip.
//
// RELA. Code and data lie in two address spaces: addresses of data are put 0x800000 above those of code. Code is counted in words of 2 bytes, which is what PM and the shift by 1 say.
// The linker may shorten calls and jumps, so that distances within a section get relocations, too. There is no dynamic linking and no paging.
// ABI: GNU binutils include/elf/avr.h and bfd/elf32-avr.c

import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';

const abi = 'GNU binutils include/elf/avr.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_AVR_NONE', 'none', 0, ''],
  [1, 'R_AVR_32', 'absolute', 4, 'S + A'],
  [2, 'R_AVR_7_PCREL', 'pc', 2, '(S + A - P - 2) >> 1', 'conditional branch: bits 9:3'],
  [3, 'R_AVR_13_PCREL', 'pc', 2, '(S + A - P - 2) >> 1', 'RJMP, RCALL: bits 11:0'],
  [4, 'R_AVR_16', 'absolute', 2, 'S + A'],
  [5, 'R_AVR_16_PM', 'code', 2, '(S + A) >> 1', 'address of code in words'],
  [6, 'R_AVR_LO8_LDI', 'code', 2, 'S + A', 'LDI: bits 7:0'],
  [7, 'R_AVR_HI8_LDI', 'code', 2, '(S + A) >> 8', 'LDI: bits 15:8'],
  [8, 'R_AVR_HH8_LDI', 'code', 2, '(S + A) >> 16', 'LDI: bits 23:16'],
  [9, 'R_AVR_LO8_LDI_NEG', 'code', 2, '-(S + A)', 'LDI, for a subtraction: bits 7:0'],
  [10, 'R_AVR_HI8_LDI_NEG', 'code', 2, '-(S + A) >> 8', 'LDI, for a subtraction: bits 15:8'],
  [11, 'R_AVR_HH8_LDI_NEG', 'code', 2, '-(S + A) >> 16', 'LDI, for a subtraction: bits 23:16'],
  [12, 'R_AVR_LO8_LDI_PM', 'code', 2, '(S + A) >> 1', 'LDI, address of code in words: bits 7:0'],
  [13, 'R_AVR_HI8_LDI_PM', 'code', 2, '(S + A) >> 9', 'LDI, address of code in words: bits 15:8'],
  [14, 'R_AVR_HH8_LDI_PM', 'code', 2, '(S + A) >> 17', 'LDI, address of code in words: bits 23:16'],
  [15, 'R_AVR_LO8_LDI_PM_NEG', 'code', 2, '-(S + A) >> 1', 'LDI, for a subtraction of an address of code: bits 7:0'],
  [16, 'R_AVR_HI8_LDI_PM_NEG', 'code', 2, '-(S + A) >> 9', 'LDI, for a subtraction of an address of code: bits 15:8'],
  [17, 'R_AVR_HH8_LDI_PM_NEG', 'code', 2, '-(S + A) >> 17', 'LDI, for a subtraction of an address of code: bits 23:16'],
  [18, 'R_AVR_CALL', 'code', 4, '(S + A) >> 1', 'CALL, JMP: 22 bits'],
  [19, 'R_AVR_LDI', 'code', 2, 'S + A', 'LDI: a value of 8 bits'],
  [20, 'R_AVR_6', 'code', 2, 'S + A', 'LDD, STD: distance from the pointer register, 6 bits'],
  [21, 'R_AVR_6_ADIW', 'code', 2, 'S + A', 'ADIW, SBIW: 6 bits'],
  [22, 'R_AVR_MS8_LDI', 'code', 2, '(S + A) >> 24', 'LDI: bits 31:24'],
  [23, 'R_AVR_MS8_LDI_NEG', 'code', 2, '-(S + A) >> 24', 'LDI, for a subtraction: bits 31:24'],
  [24, 'R_AVR_LO8_LDI_GS', 'code', 2, '(S + A) >> 1', 'as LO8_LDI_PM, through a stub when the code is beyond 128 KB'],
  [25, 'R_AVR_HI8_LDI_GS', 'code', 2, '(S + A) >> 9', 'as HI8_LDI_PM, through a stub when the code is beyond 128 KB'],
  [26, 'R_AVR_8', 'absolute', 1, 'S + A'],
  [27, 'R_AVR_8_LO8', 'code', 1, 'S + A', 'bits 7:0'],
  [28, 'R_AVR_8_HI8', 'code', 1, '(S + A) >> 8', 'bits 15:8'],
  [29, 'R_AVR_8_HLO8', 'code', 1, '(S + A) >> 16', 'bits 23:16'],
  [30, 'R_AVR_DIFF8', 'hint', 1, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [31, 'R_AVR_DIFF16', 'hint', 2, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [32, 'R_AVR_DIFF32', 'hint', 4, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [33, 'R_AVR_LDS_STS_16', 'code', 2, 'S + A', 'LDS, STS of the reduced core: 7 bits'],
  [34, 'R_AVR_PORT6', 'code', 2, 'S + A', 'IN, OUT: number of a register, 6 bits'],
  [35, 'R_AVR_PORT5', 'code', 2, 'S + A', 'CBI, SBI, SBIC, SBIS: number of a register, 5 bits'],
  [36, 'R_AVR_32_PCREL', 'pc', 4, 'S + A - P'],
];

/** The low 7 bits are the number of the architecture, as GCC counts them. */
const headerFlags: readonly HeaderFlag[] = [
  [0x7f, 1, 'avr:1', 'first core, without RAM'],
  [0x7f, 2, 'avr:2', 'classic core, up to 8 KB of code'],
  [0x7f, 25, 'avr:25', 'as avr2, with MOVW and LPM Rn'],
  [0x7f, 3, 'avr:3', 'classic core, up to 128 KB of code'],
  [0x7f, 31, 'avr:31', 'classic core, 128 KB of code'],
  [0x7f, 35, 'avr:35', 'as avr3, with MOVW and LPM Rn'],
  [0x7f, 4, 'avr:4', 'enhanced core, up to 8 KB of code'],
  [0x7f, 5, 'avr:5', 'enhanced core, up to 128 KB of code'],
  [0x7f, 51, 'avr:51', 'enhanced core, 128 KB of code'],
  [0x7f, 6, 'avr:6', 'enhanced core, 256 KB of code'],
  [0x7f, 100, 'avr:100', 'reduced core, 16 registers'],
  [0x7f, 101, 'avr:101', 'XMEGA, up to 8 KB of code'],
  [0x7f, 102, 'avr:102', 'XMEGA, up to 64 KB of code'],
  [0x7f, 103, 'avr:103', 'XMEGA, code is seen in the data space'],
  [0x7f, 104, 'avr:104', 'XMEGA, up to 128 KB of code'],
  [0x7f, 105, 'avr:105', 'XMEGA, up to 128 KB of code and more than 64 KB of RAM'],
  [0x7f, 106, 'avr:106', 'XMEGA, up to 256 KB of code'],
  [0x7f, 107, 'avr:107', 'XMEGA, up to 256 KB of code and more than 64 KB of RAM'],
  [0x80, 0x80, 'link-relax', 'the linker may shorten the code'],
];

export const avr: Machine = {
  numbers: [83, 0x1057],
  name: 'avr',
  title: 'Atmel AVR 8-bit microcontroller',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  pageSizes: [1, 1],
};

// MicroBlaze, the soft CPU of Xilinx and AMD.
//
// RELA. Instructions have constants of 16 bits; an IMM before one holds the upper half. What is called 64 is such a pair of instructions, 8 bytes, with 32 bits. There are two small data
// areas: SRO read-only, from _SDA2_BASE_, and SRW writable, from _SDA_BASE_. On the variant of TLS glibc (1) and musl (2) differ.
// ABI: MicroBlaze Processor Reference Guide (UG081), with GNU binutils include/elf/microblaze.h and bfd/elf32-microblaze.c

import { sectionFlags } from '../constants.ts';
import { flagReader, type Machine, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'MicroBlaze Processor Reference Guide (UG081), and GNU binutils include/elf/microblaze.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_MICROBLAZE_NONE', 'none', 0, ''],
  [1, 'R_MICROBLAZE_32', 'absolute', 4, 'S + A'],
  [2, 'R_MICROBLAZE_32_PCREL', 'pc', 4, 'S + A - P'],
  [3, 'R_MICROBLAZE_64_PCREL', 'pc', 8, 'S + A - P - 4', 'IMM and the instruction behind it, 16 bits each'],
  [4, 'R_MICROBLAZE_32_PCREL_LO', 'pc', 4, 'S + A - P', 'bits 15:0'],
  [5, 'R_MICROBLAZE_64', 'code', 8, 'S + A', 'IMM and the instruction behind it, 16 bits each'],
  [6, 'R_MICROBLAZE_32_LO', 'code', 4, 'S + A', 'bits 15:0'],
  [7, 'R_MICROBLAZE_SRO32', 'code', 4, 'S + A - _SDA2_BASE_', '16 bits'],
  [8, 'R_MICROBLAZE_SRW32', 'code', 4, 'S + A - _SDA_BASE_', '16 bits'],
  [9, 'R_MICROBLAZE_64_NONE', 'none', 0, 'none', 'what is left of a pair whose IMM is not needed'],
  [10, 'R_MICROBLAZE_32_SYM_OP_SYM', 'hint', 4, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [11, 'R_MICROBLAZE_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [12, 'R_MICROBLAZE_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [13, 'R_MICROBLAZE_GOTPC_64', 'gotBase', 8, 'GOT + A - P', 'IMM and the instruction behind it, 16 bits each'],
  [14, 'R_MICROBLAZE_GOT_64', 'gotEntry', 8, 'G + A', 'IMM and the instruction behind it, 16 bits each'],
  [15, 'R_MICROBLAZE_PLT_64', 'plt', 8, 'L + A - P - 4', 'IMM and the instruction behind it, 16 bits each'],
  [16, 'R_MICROBLAZE_REL', 'relative', 4, 'B + A'],
  [17, 'R_MICROBLAZE_JUMP_SLOT', 'slot', 4, 'S + A'],
  [18, 'R_MICROBLAZE_GLOB_DAT', 'got', 4, 'S + A'],
  [19, 'R_MICROBLAZE_GOTOFF_64', 'gotBase', 8, 'S + A - GOT', 'IMM and the instruction behind it, 16 bits each'],
  [20, 'R_MICROBLAZE_GOTOFF_32', 'gotBase', 4, 'S + A - GOT'],
  [21, 'R_MICROBLAZE_COPY', 'copy', 0, 'none'],
  [22, 'R_MICROBLAZE_TLS', 'tlsCode', 4, 'none', 'not used'],
  [23, 'R_MICROBLAZE_TLSGD', 'tlsCode', 8, 'tlsgd(S)', 'pair of GOT slots for __tls_get_addr'],
  [24, 'R_MICROBLAZE_TLSLD', 'tlsCode', 8, 'tlsld', 'pair of GOT slots of the module itself'],
  [25, 'R_MICROBLAZE_TLSDTPMOD32', 'tlsModule', 4, 'module(S)'],
  [26, 'R_MICROBLAZE_TLSDTPREL32', 'tlsOffset', 4, 'dtpoff(S + A)'],
  [27, 'R_MICROBLAZE_TLSDTPREL64', 'tlsCode', 8, 'dtpoff(S + A)', 'IMM and the instruction behind it, 16 bits each'],
  [28, 'R_MICROBLAZE_TLSGOTTPREL32', 'tlsCode', 8, 'tpoffSlot(S)', 'GOT slot with the offset from the thread pointer'],
  [29, 'R_MICROBLAZE_TLSTPREL32', 'tlsThread', 4, 'tpoff(S + A)'],
  [30, 'R_MICROBLAZE_TEXTPCREL_64', 'pc', 8, 'start of the text section + A - P', 'IMM and the instruction behind it, 16 bits each'],
  [31, 'R_MICROBLAZE_TEXTREL_64', 'code', 8, 'S + A - start of the text section', 'IMM and the instruction behind it, 16 bits each'],
  [32, 'R_MICROBLAZE_TEXTREL_32_LO', 'code', 4, 'S + A - start of the text section', 'bits 15:0'],
];

const headerFlags = [] as const;

export const microblaze: Machine = {
  numbers: [189, 0xbaab],
  name: 'microblaze',
  title: 'Xilinx MicroBlaze',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  sectionFlags: names('SHF_MICROBLAZE_', abi, [[0x80000000, 'NOREAD', 'no data to read']], sectionFlags),
  reservedSlots: ['_DYNAMIC', 'link_map', 'resolver'],
  pageSizes: [0x1000, 0x1000],
};

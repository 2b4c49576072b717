// Xtensa, the configurable CPU of Tensilica and Cadence (ESP8266, ESP32).
//
// RELA. A CPU may have instructions of its own, and bundles of up to 15 of them: a relocation says in which slot the instruction is, and its opcode says where the operand lies and whether
// it counts from the program counter. Addresses are loaded from literals, which stand before the code; the linker moves them and shortens the code, so that distances have relocations.
// Only place and type tell what is what: .xt.prop and .xt.lit describe the sections. TLS variant 1.
// ABI: GNU binutils include/elf/xtensa.h and bfd/elf32-xtensa.c

import { dynamicNames, dynamicTags } from '../dynamic.ts';
import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';

const abi = 'GNU binutils include/elf/xtensa.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_XTENSA_NONE', 'none', 0, ''],
  [1, 'R_XTENSA_32', 'absolute', 4, 'S + A + V', 'the addend may be in the place'],
  [2, 'R_XTENSA_RTLD', 'code', 4, 'none', 'for the dynamic linker: the words before a PLT section that hold its resolver and its link map'],
  [3, 'R_XTENSA_GLOB_DAT', 'got', 4, 'S + A'],
  [4, 'R_XTENSA_JMP_SLOT', 'slot', 4, 'S + A', 'fills the literal of a PLT stub, at the first call when bound lazily'],
  [5, 'R_XTENSA_RELATIVE', 'relative', 4, 'B + A + V'],
  [6, 'R_XTENSA_PLT', 'plt', 4, 'L + A', 'address of the PLT stub, in a literal'],
  [8, 'R_XTENSA_OP0', 'code', 0, 'S + A', 'first operand of the instruction, before there were slots'],
  [9, 'R_XTENSA_OP1', 'code', 0, 'S + A', 'second operand of the instruction, before there were slots'],
  [10, 'R_XTENSA_OP2', 'code', 0, 'S + A', 'third operand of the instruction, before there were slots'],
  [11, 'R_XTENSA_ASM_EXPAND', 'hint', 0, 'none', 'the assembler made a long call that the linker may shorten'],
  [12, 'R_XTENSA_ASM_SIMPLIFY', 'hint', 0, 'none', 'the instruction may become a shorter one'],
  [14, 'R_XTENSA_32_PCREL', 'pc', 4, 'S + A - P'],
  [15, 'R_XTENSA_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [16, 'R_XTENSA_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [17, 'R_XTENSA_DIFF8', 'hint', 1, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [18, 'R_XTENSA_DIFF16', 'hint', 2, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [19, 'R_XTENSA_DIFF32', 'hint', 4, 'none', 'the distance between two labels that is in the place shrinks with the code between them'],
  [20, 'R_XTENSA_SLOT0_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 0 of a bundle: the opcode says which and how'],
  [21, 'R_XTENSA_SLOT1_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 1 of a bundle: the opcode says which and how'],
  [22, 'R_XTENSA_SLOT2_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 2 of a bundle: the opcode says which and how'],
  [23, 'R_XTENSA_SLOT3_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 3 of a bundle: the opcode says which and how'],
  [24, 'R_XTENSA_SLOT4_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 4 of a bundle: the opcode says which and how'],
  [25, 'R_XTENSA_SLOT5_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 5 of a bundle: the opcode says which and how'],
  [26, 'R_XTENSA_SLOT6_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 6 of a bundle: the opcode says which and how'],
  [27, 'R_XTENSA_SLOT7_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 7 of a bundle: the opcode says which and how'],
  [28, 'R_XTENSA_SLOT8_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 8 of a bundle: the opcode says which and how'],
  [29, 'R_XTENSA_SLOT9_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 9 of a bundle: the opcode says which and how'],
  [30, 'R_XTENSA_SLOT10_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 10 of a bundle: the opcode says which and how'],
  [31, 'R_XTENSA_SLOT11_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 11 of a bundle: the opcode says which and how'],
  [32, 'R_XTENSA_SLOT12_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 12 of a bundle: the opcode says which and how'],
  [33, 'R_XTENSA_SLOT13_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 13 of a bundle: the opcode says which and how'],
  [34, 'R_XTENSA_SLOT14_OP', 'code', 0, 'S + A', 'operand of the instruction in slot 14 of a bundle: the opcode says which and how'],
  [35, 'R_XTENSA_SLOT0_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 0 of a bundle, in its second form'],
  [36, 'R_XTENSA_SLOT1_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 1 of a bundle, in its second form'],
  [37, 'R_XTENSA_SLOT2_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 2 of a bundle, in its second form'],
  [38, 'R_XTENSA_SLOT3_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 3 of a bundle, in its second form'],
  [39, 'R_XTENSA_SLOT4_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 4 of a bundle, in its second form'],
  [40, 'R_XTENSA_SLOT5_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 5 of a bundle, in its second form'],
  [41, 'R_XTENSA_SLOT6_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 6 of a bundle, in its second form'],
  [42, 'R_XTENSA_SLOT7_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 7 of a bundle, in its second form'],
  [43, 'R_XTENSA_SLOT8_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 8 of a bundle, in its second form'],
  [44, 'R_XTENSA_SLOT9_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 9 of a bundle, in its second form'],
  [45, 'R_XTENSA_SLOT10_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 10 of a bundle, in its second form'],
  [46, 'R_XTENSA_SLOT11_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 11 of a bundle, in its second form'],
  [47, 'R_XTENSA_SLOT12_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 12 of a bundle, in its second form'],
  [48, 'R_XTENSA_SLOT13_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 13 of a bundle, in its second form'],
  [49, 'R_XTENSA_SLOT14_ALT', 'code', 0, 'S + A', 'operand of the instruction in slot 14 of a bundle, in its second form'],
  [50, 'R_XTENSA_TLSDESC_FN', 'tlsDescriptor', 4, 'tlsdescResolver(S + A)', 'fills the word of a TLS descriptor that holds the resolver function'],
  [51, 'R_XTENSA_TLSDESC_ARG', 'tlsDescriptor', 4, 'tlsdescArgument(S + A)', 'fills the word of a TLS descriptor that holds its argument'],
  [52, 'R_XTENSA_TLS_DTPOFF', 'tlsOffset', 4, 'dtpoff(S + A)'],
  [53, 'R_XTENSA_TLS_TPOFF', 'tlsThread', 4, 'tpoff(S + A)'],
  [54, 'R_XTENSA_TLS_FUNC', 'tlsCode', 0, 'none', 'load of the resolver function of a TLS descriptor'],
  [55, 'R_XTENSA_TLS_ARG', 'tlsCode', 0, 'none', 'load of the argument of a TLS descriptor'],
  [56, 'R_XTENSA_TLS_CALL', 'tlsCode', 0, 'none', 'call of the resolver function of a TLS descriptor'],
  [57, 'R_XTENSA_PDIFF8', 'hint', 1, 'none', 'as DIFF8, the distance being positive'],
  [58, 'R_XTENSA_PDIFF16', 'hint', 2, 'none', 'as DIFF16, the distance being positive'],
  [59, 'R_XTENSA_PDIFF32', 'hint', 4, 'none', 'as DIFF32, the distance being positive'],
  [60, 'R_XTENSA_NDIFF8', 'hint', 1, 'none', 'as DIFF8, the distance being negative'],
  [61, 'R_XTENSA_NDIFF16', 'hint', 2, 'none', 'as DIFF16, the distance being negative'],
  [62, 'R_XTENSA_NDIFF32', 'hint', 4, 'none', 'as DIFF32, the distance being negative'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0x100, 0x100, 'XT_INSN', 'has tables of its instructions: .xt.insn'],
  [0x200, 0x200, 'XT_LIT', 'has tables of its literals: .xt.lit'],
];

export const xtensa: Machine = {
  numbers: [94, 0xabc7],
  name: 'xtensa',
  title: 'Tensilica Xtensa Processor',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  dynamicTags: dynamicNames('DT_', abi, [
    [0x70000000, 'XTENSA_GOT_LOC_OFF', 'address', 'table of the ranges that hold literals of the PLT'],
    [0x70000001, 'XTENSA_GOT_LOC_SZ', 'number', 'number of ranges in it'],
  ], dynamicTags),
  tlsVariant: 1,
  threadPointer: { words: 2, bias: 0, source: 'GNU binutils bfd/elf32-xtensa.c, TCB_SIZE' },
  pageSizes: [0x1000, 0x1000],
};

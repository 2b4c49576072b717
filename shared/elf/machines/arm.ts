// Arm, 32-bit (AArch32): ARM and Thumb instructions.
//
// REL, with the addend inside the instruction. Two instruction sets share an address space: bit 0 of a function's address says Thumb, which is the T in the formulas,
// and mapping symbols ($a, $t, $d) say what each piece of a section is. Unwind tables are not .eh_frame but the EXIDX segment.
// Code of BE8 files is little endian although the data is big endian. TLS variant 1. FDPIC (no MMU) calls through function descriptors.
// ABI: https://github.com/ARM-software/abi-aa/blob/main/aaelf32/aaelf32.rst

import { sectionFlags, sectionTypes, segmentFlags, segmentTypes, symbolTypes } from '../constants.ts';
import { flagReader, type HeaderFlag, type Machine, type PltReader, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'ELF for the Arm Architecture (AAELF32): https://github.com/ARM-software/abi-aa/blob/main/aaelf32/aaelf32.rst';

/** 112 to 127 are for private experiments. */
const privateRelocations: readonly RelocationRow[] = Array.from({ length: 16 }, (_, index) => [
  112 + index, `R_ARM_PRIVATE_${index}`, 'code', 0, '', 'of a tool\'s own',
]);

const relocations: readonly RelocationRow[] = [
  [0, 'R_ARM_NONE', 'none', 0, ''],
  [1, 'R_ARM_PC24', 'plt', 4, '((S + A) | T) - P', 'branch; superseded by CALL and JUMP24'],
  [2, 'R_ARM_ABS32', 'absolute', 4, '(S + A) | T'],
  [3, 'R_ARM_REL32', 'pc', 4, '((S + A) | T) - P'],
  [4, 'R_ARM_LDR_PC_G0', 'pc', 4, 'S + A - P', 'LDR: group 0'],
  [5, 'R_ARM_ABS16', 'absolute', 2, 'S + A'],
  [6, 'R_ARM_ABS12', 'code', 4, 'S + A', 'LDR: bits 11:0'],
  [7, 'R_ARM_THM_ABS5', 'code', 2, 'S + A', 'Thumb LDR, STR: bits 6:2'],
  [8, 'R_ARM_ABS8', 'absolute', 1, 'S + A'],
  [9, 'R_ARM_SBREL32', 'code', 4, '((S + A) | T) - B(S)', 'relative to the static base'],
  [10, 'R_ARM_THM_CALL', 'plt', 4, '((S + A) | T) - P', 'Thumb BL, BLX: bits 24:1, through a stub when too far'],
  [11, 'R_ARM_THM_PC8', 'pc', 2, 'S + A - Pa', 'Thumb LDR literal: bits 9:2'],
  [12, 'R_ARM_BREL_ADJ', 'code', 4, 'change in B(S) + A'],
  [13, 'R_ARM_TLS_DESC', 'tlsDescriptor', 8, 'tlsdesc(S + A)'],
  [14, 'R_ARM_THM_SWI8', 'code', 2, 'S + A', 'obsolete'],
  [15, 'R_ARM_XPC25', 'plt', 4, '((S + A) | T) - P', 'branch; superseded by CALL and JUMP24'],
  [16, 'R_ARM_THM_XPC22', 'plt', 4, '((S + A) | T) - P', 'Thumb BLX; obsolete'],
  [17, 'R_ARM_TLS_DTPMOD32', 'tlsModule', 4, 'Module[S]'],
  [18, 'R_ARM_TLS_DTPOFF32', 'tlsOffset', 4, 'S + A - TLS'],
  [19, 'R_ARM_TLS_TPOFF32', 'tlsThread', 4, 'S + A - tp'],
  [20, 'R_ARM_COPY', 'copy', 0, 'none'],
  [21, 'R_ARM_GLOB_DAT', 'got', 4, '(S + A) | T'],
  [22, 'R_ARM_JUMP_SLOT', 'slot', 4, '(S + A) | T'],
  [23, 'R_ARM_RELATIVE', 'relative', 4, 'B + A', 'B(S) + A in the ABI, where S names no symbol'],
  [24, 'R_ARM_GOTOFF32', 'gotBase', 4, '((S + A) | T) - GOT_ORG'],
  [25, 'R_ARM_BASE_PREL', 'gotBase', 4, 'B(S) + A - P', 'distance to the GOT, for the symbol _GLOBAL_OFFSET_TABLE_'],
  [26, 'R_ARM_GOT_BREL', 'gotEntry', 4, 'GOT(S) + A - GOT_ORG'],
  [27, 'R_ARM_PLT32', 'plt', 4, '((S + A) | T) - P', 'BL through a PLT stub; superseded by CALL'],
  [28, 'R_ARM_CALL', 'plt', 4, '((S + A) | T) - P', 'BL, BLX: bits 25:2, through a stub when too far'],
  [29, 'R_ARM_JUMP24', 'plt', 4, '((S + A) | T) - P', 'B, conditional BL: bits 25:2, through a stub when too far'],
  [30, 'R_ARM_THM_JUMP24', 'plt', 4, '((S + A) | T) - P', 'Thumb B.W: bits 24:1, through a stub when too far'],
  [31, 'R_ARM_BASE_ABS', 'gotBase', 4, 'B(S) + A'],
  [32, 'R_ARM_ALU_PCREL7_0', 'pc', 4, 'S + A - P', 'obsolete'],
  [33, 'R_ARM_ALU_PCREL15_8', 'pc', 4, 'S + A - P', 'obsolete'],
  [34, 'R_ARM_ALU_PCREL23_15', 'pc', 4, 'S + A - P', 'obsolete'],
  [35, 'R_ARM_LDR_SBREL_11_0', 'code', 4, 'S + A - B(S)', 'relative to the static base; deprecated'],
  [36, 'R_ARM_ALU_SBREL_19_12', 'code', 4, 'S + A - B(S)', 'relative to the static base; deprecated'],
  [37, 'R_ARM_ALU_SBREL_27_20', 'code', 4, 'S + A - B(S)', 'relative to the static base; deprecated'],
  [38, 'R_ARM_TARGET1', 'absolute', 4, '(S + A) | T', 'as ABS32 or as REL32, as the platform says; on Linux ABS32'],
  [39, 'R_ARM_SBREL31', 'code', 4, '((S + A) | T) - B(S)', 'relative to the static base; deprecated'],
  [40, 'R_ARM_V4BX', 'hint', 0, 'none', 'marks BX, which the linker may replace for ARMv4'],
  [41, 'R_ARM_TARGET2', 'code', 4, 'as the platform says', 'for exception tables; on Linux GOT_PREL'],
  [42, 'R_ARM_PREL31', 'pc', 4, '((S + A) | T) - P', 'bits 30:0, the top bit stays'],
  [43, 'R_ARM_MOVW_ABS_NC', 'code', 4, '(S + A) | T', 'MOVW: bits 15:0'],
  [44, 'R_ARM_MOVT_ABS', 'code', 4, 'S + A', 'MOVT: bits 31:16'],
  [45, 'R_ARM_MOVW_PREL_NC', 'pc', 4, '((S + A) | T) - P', 'MOVW: bits 15:0'],
  [46, 'R_ARM_MOVT_PREL', 'pc', 4, 'S + A - P', 'MOVT: bits 31:16'],
  [47, 'R_ARM_THM_MOVW_ABS_NC', 'code', 4, '(S + A) | T', 'MOVW: bits 15:0'],
  [48, 'R_ARM_THM_MOVT_ABS', 'code', 4, 'S + A', 'MOVT: bits 31:16'],
  [49, 'R_ARM_THM_MOVW_PREL_NC', 'pc', 4, '((S + A) | T) - P', 'MOVW: bits 15:0'],
  [50, 'R_ARM_THM_MOVT_PREL', 'pc', 4, 'S + A - P', 'MOVT: bits 31:16'],
  [51, 'R_ARM_THM_JUMP19', 'pc', 4, '((S + A) | T) - P', 'Thumb conditional B.W: bits 20:1'],
  [52, 'R_ARM_THM_JUMP6', 'pc', 2, 'S + A - P', 'Thumb CBZ, CBNZ: bits 6:1'],
  [53, 'R_ARM_THM_ALU_PREL_11_0', 'pc', 4, '((S + A) | T) - Pa', 'Thumb ADR.W: bits 11:0'],
  [54, 'R_ARM_THM_PC12', 'pc', 4, 'S + A - Pa', 'Thumb LDR.W literal: bits 11:0'],
  [55, 'R_ARM_ABS32_NOI', 'absolute', 4, 'S + A', 'without the Thumb bit'],
  [56, 'R_ARM_REL32_NOI', 'pc', 4, 'S + A - P', 'without the Thumb bit'],
  [57, 'R_ARM_ALU_PC_G0_NC', 'pc', 4, '((S + A) | T) - P', 'ADD, SUB: group 0, unchecked'],
  [58, 'R_ARM_ALU_PC_G0', 'pc', 4, '((S + A) | T) - P', 'ADD, SUB: group 0'],
  [59, 'R_ARM_ALU_PC_G1_NC', 'pc', 4, '((S + A) | T) - P', 'ADD, SUB: group 1, unchecked'],
  [60, 'R_ARM_ALU_PC_G1', 'pc', 4, '((S + A) | T) - P', 'ADD, SUB: group 1'],
  [61, 'R_ARM_ALU_PC_G2', 'pc', 4, '((S + A) | T) - P', 'ADD, SUB: group 2'],
  [62, 'R_ARM_LDR_PC_G1', 'pc', 4, 'S + A - P', 'LDR: group 1'],
  [63, 'R_ARM_LDR_PC_G2', 'pc', 4, 'S + A - P', 'LDR: group 2'],
  [64, 'R_ARM_LDRS_PC_G0', 'pc', 4, 'S + A - P', 'LDRS: group 0'],
  [65, 'R_ARM_LDRS_PC_G1', 'pc', 4, 'S + A - P', 'LDRS: group 1'],
  [66, 'R_ARM_LDRS_PC_G2', 'pc', 4, 'S + A - P', 'LDRS: group 2'],
  [67, 'R_ARM_LDC_PC_G0', 'pc', 4, 'S + A - P', 'LDC: group 0'],
  [68, 'R_ARM_LDC_PC_G1', 'pc', 4, 'S + A - P', 'LDC: group 1'],
  [69, 'R_ARM_LDC_PC_G2', 'pc', 4, 'S + A - P', 'LDC: group 2'],
  [70, 'R_ARM_ALU_SB_G0_NC', 'code', 4, '((S + A) | T) - B(S)', 'ADD, SUB relative to the static base: group 0, unchecked'],
  [71, 'R_ARM_ALU_SB_G0', 'code', 4, '((S + A) | T) - B(S)', 'ADD, SUB relative to the static base: group 0'],
  [72, 'R_ARM_ALU_SB_G1_NC', 'code', 4, '((S + A) | T) - B(S)', 'ADD, SUB relative to the static base: group 1, unchecked'],
  [73, 'R_ARM_ALU_SB_G1', 'code', 4, '((S + A) | T) - B(S)', 'ADD, SUB relative to the static base: group 1'],
  [74, 'R_ARM_ALU_SB_G2', 'code', 4, '((S + A) | T) - B(S)', 'ADD, SUB relative to the static base: group 2'],
  [75, 'R_ARM_LDR_SB_G0', 'code', 4, 'S + A - B(S)', 'LDR relative to the static base: group 0'],
  [76, 'R_ARM_LDR_SB_G1', 'code', 4, 'S + A - B(S)', 'LDR relative to the static base: group 1'],
  [77, 'R_ARM_LDR_SB_G2', 'code', 4, 'S + A - B(S)', 'LDR relative to the static base: group 2'],
  [78, 'R_ARM_LDRS_SB_G0', 'code', 4, 'S + A - B(S)', 'LDRS relative to the static base: group 0'],
  [79, 'R_ARM_LDRS_SB_G1', 'code', 4, 'S + A - B(S)', 'LDRS relative to the static base: group 1'],
  [80, 'R_ARM_LDRS_SB_G2', 'code', 4, 'S + A - B(S)', 'LDRS relative to the static base: group 2'],
  [81, 'R_ARM_LDC_SB_G0', 'code', 4, 'S + A - B(S)', 'LDC relative to the static base: group 0'],
  [82, 'R_ARM_LDC_SB_G1', 'code', 4, 'S + A - B(S)', 'LDC relative to the static base: group 1'],
  [83, 'R_ARM_LDC_SB_G2', 'code', 4, 'S + A - B(S)', 'LDC relative to the static base: group 2'],
  [84, 'R_ARM_MOVW_BREL_NC', 'code', 4, '((S + A) | T) - B(S)', 'MOVW: bits 15:0, unchecked'],
  [85, 'R_ARM_MOVT_BREL', 'code', 4, 'S + A - B(S)', 'MOVT: bits 31:16'],
  [86, 'R_ARM_MOVW_BREL', 'code', 4, '((S + A) | T) - B(S)', 'MOVW: bits 15:0'],
  [87, 'R_ARM_THM_MOVW_BREL_NC', 'code', 4, '((S + A) | T) - B(S)', 'MOVW: bits 15:0, unchecked'],
  [88, 'R_ARM_THM_MOVT_BREL', 'code', 4, 'S + A - B(S)', 'MOVT: bits 31:16'],
  [89, 'R_ARM_THM_MOVW_BREL', 'code', 4, '((S + A) | T) - B(S)', 'MOVW: bits 15:0'],
  [90, 'R_ARM_TLS_GOTDESC', 'tlsCode', 4, 'GOT(S) + A - P', 'code of a TLS descriptor'],
  [91, 'R_ARM_TLS_CALL', 'tlsCode', 4, 'none', 'code of a TLS descriptor'],
  [92, 'R_ARM_TLS_DESCSEQ', 'tlsCode', 0, 'none', 'code of a TLS descriptor'],
  [93, 'R_ARM_THM_TLS_CALL', 'tlsCode', 4, 'none', 'code of a TLS descriptor'],
  [94, 'R_ARM_PLT32_ABS', 'plt', 4, 'PLT(S) + A'],
  [95, 'R_ARM_GOT_ABS', 'gotEntry', 4, 'GOT(S) + A'],
  [96, 'R_ARM_GOT_PREL', 'gotEntry', 4, 'GOT(S) + A - P'],
  [97, 'R_ARM_GOT_BREL12', 'gotEntry', 4, 'GOT(S) + A - GOT_ORG', 'LDR: bits 11:0'],
  [98, 'R_ARM_GOTOFF12', 'gotBase', 4, 'S + A - GOT_ORG', 'LDR: bits 11:0'],
  [99, 'R_ARM_GOTRELAX', 'hint', 0, 'none', 'the load may be relaxed'],
  [100, 'R_ARM_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [101, 'R_ARM_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [102, 'R_ARM_THM_JUMP11', 'pc', 2, 'S + A - P', 'Thumb B: bits 11:1'],
  [103, 'R_ARM_THM_JUMP8', 'pc', 2, 'S + A - P', 'Thumb conditional B: bits 8:1'],
  [104, 'R_ARM_TLS_GD32', 'tlsCode', 4, 'GOT(S) + A - P', 'pair of GOT slots for __tls_get_addr'],
  [105, 'R_ARM_TLS_LDM32', 'tlsCode', 4, 'GOT(S) + A - P', "pair of GOT slots of the module's own block"],
  [106, 'R_ARM_TLS_LDO32', 'tlsCode', 4, 'S + A - TLS', "offset in the module's TLS block"],
  [107, 'R_ARM_TLS_IE32', 'tlsCode', 4, 'GOT(S) + A - P', 'GOT slot with the offset from the thread pointer'],
  [108, 'R_ARM_TLS_LE32', 'tlsCode', 4, 'S + A - tp', 'offset from the thread pointer'],
  [109, 'R_ARM_TLS_LDO12', 'tlsCode', 4, 'S + A - TLS', "offset in the module's TLS block"],
  [110, 'R_ARM_TLS_LE12', 'tlsCode', 4, 'S + A - tp', 'offset from the thread pointer'],
  [111, 'R_ARM_TLS_IE12GP', 'tlsCode', 4, 'GOT(S) + A - GOT_ORG', 'LDR: bits 11:0'],
  ...privateRelocations,
  [128, 'R_ARM_ME_TOO', 'none', 0, 'none', 'obsolete'],
  [129, 'R_ARM_THM_TLS_DESCSEQ', 'tlsCode', 2, 'none', 'code of a TLS descriptor, an instruction of 2 bytes; the ABI calls it THM_TLS_DESCSEQ16', 'GNU binutils include/elf/arm.h'],
  [130, 'R_ARM_THM_TLS_DESCSEQ32', 'tlsCode', 4, 'none', 'code of a TLS descriptor, an instruction of 4 bytes'],
  [132, 'R_ARM_THM_ALU_ABS_G0_NC', 'code', 2, '(S + A) | T', 'Thumb ADDS, MOVS: byte 0'],
  [133, 'R_ARM_THM_ALU_ABS_G1_NC', 'code', 2, '(S + A) | T', 'Thumb ADDS, MOVS: byte 1'],
  [134, 'R_ARM_THM_ALU_ABS_G2_NC', 'code', 2, '(S + A) | T', 'Thumb ADDS, MOVS: byte 2'],
  [135, 'R_ARM_THM_ALU_ABS_G3_NC', 'code', 2, '(S + A) | T', 'Thumb ADDS, MOVS: byte 3'],
  [136, 'R_ARM_THM_BF16', 'pc', 4, '((S + A) | T) - P', 'Thumb branch future'],
  [137, 'R_ARM_THM_BF12', 'pc', 4, '((S + A) | T) - P', 'Thumb branch future'],
  [138, 'R_ARM_THM_BF18', 'pc', 4, '((S + A) | T) - P', 'Thumb branch future'],
  [160, 'R_ARM_IRELATIVE', 'irelative', 4, 'indirect(B + A)'],
  [161, 'R_ARM_GOTFUNCDESC', 'gotEntry', 4, 'GOT(FUNCDESC(S)) + A - GOT_ORG', 'FDPIC'],
  [162, 'R_ARM_GOTOFFFUNCDESC', 'gotBase', 4, 'FUNCDESC(S) + A - GOT_ORG', 'FDPIC'],
  [163, 'R_ARM_FUNCDESC', 'code', 4, 'FUNCDESC(S) + A', 'FDPIC: address of a function descriptor'],
  [164, 'R_ARM_FUNCDESC_VALUE', 'slot', 8, 'S + A, GOT', 'FDPIC: the function descriptor itself'],
  [165, 'R_ARM_TLS_GD32_FDPIC', 'tlsCode', 4, 'GOT(S) + A - GOT_ORG', 'pair of GOT slots for __tls_get_addr'],
  [166, 'R_ARM_TLS_LDM32_FDPIC', 'tlsCode', 4, 'GOT(S) + A - GOT_ORG', "pair of GOT slots of the module's own block"],
  [167, 'R_ARM_TLS_IE32_FDPIC', 'tlsCode', 4, 'GOT(S) + A - GOT_ORG', 'GOT slot with the offset from the thread pointer'],
  [249, 'R_ARM_RXPC25', 'code', 4, '', 'obsolete, from before the ABI'],
  [250, 'R_ARM_RSBREL32', 'code', 4, '', 'obsolete, from before the ABI'],
  [251, 'R_ARM_THM_RPC22', 'code', 4, '', 'obsolete, from before the ABI'],
  [252, 'R_ARM_RREL32', 'code', 4, '', 'obsolete, from before the ABI'],
  [253, 'R_ARM_RABS32', 'code', 4, '', 'obsolete, from before the ABI'],
  [254, 'R_ARM_RPC24', 'code', 4, '', 'obsolete, from before the ABI'],
  [255, 'R_ARM_RBASE', 'code', 4, '', 'obsolete, from before the ABI'],
];

// The top byte is the version of the EABI, on which the meaning of the other bits depends; version 0 is GNU's own ABI from before it.
const headerFlags: readonly HeaderFlag[] = [
  [0xff000000, 0x05000000, 'Version5 EABI', 'EABI version 5, the current one'],
  [0xff000000, 0x04000000, 'Version4 EABI', 'EABI version 4'],
  [0xff000000, 0x03000000, 'Version3 EABI', 'EABI version 3'],
  [0xff000000, 0x02000000, 'Version2 EABI', 'EABI version 2'],
  [0xff000000, 0x01000000, 'Version1 EABI', 'EABI version 1'],
  [0xff000000, 0x00000000, 'GNU EABI', 'no EABI version'],
  [0xff000400, 0x05000400, 'hard-float ABI', 'floating point arguments in VFP registers'],
  [0xff000200, 0x05000200, 'soft-float ABI', 'floating point arguments in general registers'],
  [0x00800000, 0x00800000, 'BE8', 'big-endian data, little-endian code'],
  [0x00400000, 0x00400000, 'LE8', 'little-endian code'],
  [0x00000001, 0x00000001, 'relocatable executable', 'relocatable executable'],
  [0x00000020, 0x00000020, 'position independent', 'position-independent code'],
  [0xff000004, 0x01000004, 'sorted symbol tables', 'symbols are sorted'],
  [0xff000004, 0x02000004, 'sorted symbol tables', 'symbols are sorted'],
  [0xff000008, 0x02000008, 'dynamic symbols use segment index', 'st_shndx of dynamic symbols is a segment'],
  [0xff000010, 0x02000010, 'mapping symbols precede others', 'mapping symbols come first'],
  [0xff000004, 0x00000004, 'interworking enabled', 'ARM and Thumb code may call each other'],
  [0xff000008, 0x00000008, 'uses APCS/26', '26-bit procedure call standard'],
  [0xff000010, 0x00000010, 'uses APCS/float', 'floating point arguments in registers'],
  [0xff000040, 0x00000040, '8 bit structure alignment', 'structures are aligned to bytes'],
  [0xff000080, 0x00000080, 'uses new ABI', 'new ABI'],
  [0xff000100, 0x00000100, 'uses old ABI', 'old ABI'],
  [0xff000200, 0x00000200, 'software FP', 'floating point by software'],
  [0xff000400, 0x00000400, 'VFP', 'VFP instructions'],
  [0xff000800, 0x00000800, 'Maverick FP', 'Maverick instructions'],
];

/**
 * Stubs add an offset to the program counter in pieces and load through it: `add ip, pc, #…; add ip, ip, #…; ldr pc, [ip, #…]!`, with one `add` more when the GOT is far.
 * A stub that Thumb code calls has `bx pc` in Thumb before it. lld's long form keeps the offset in a word: `ldr ip, 1f; add ip, ip, pc; ldr pc, [ip]; 1: .word offset`.
 * Stubs in Thumb only (cores without ARM instructions) are not read.
 */
const plt: PltReader = {
  step: 4,
  slotOf(code, address) {
    const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
    const instruction = (index: number): number => (index * 4 + 4 <= code.length ? view.getUint32(index * 4, true) : 0);
    const start = instruction(0) === 0x46c04778 || instruction(0) === 0xe7fd4778 ? 1 : 0; // bx pc; nop or b .-2
    if (instruction(start) === 0xe59fc004 && instruction(start + 1) === 0xe08cc00f && instruction(start + 2) === 0xe59cf000)
      return { slot: (address + start * 4 + 12 + instruction(start + 3)) % 2 ** 32, size: start * 4 + 16 };
    if ((instruction(start) & 0xfffff000) >>> 0 !== 0xe28fc000) return undefined; // add ip, pc, #
    let slot = address + start * 4 + 8 + rotatedImmediate(instruction(start));
    let at = start + 1;
    for (; (instruction(at) & 0xfffff000) >>> 0 === 0xe28cc000; at += 1) slot += rotatedImmediate(instruction(at)); // add ip, ip, #
    if ((instruction(at) & 0xfffff000) >>> 0 !== 0xe5bcf000) return undefined; // ldr pc, [ip, #]!
    const isPadded = instruction(at + 1) === 0xd4d4d4d4; // by lld
    return { slot: (slot + (instruction(at) & 0xfff)) % 2 ** 32, size: (at + (isPadded ? 2 : 1)) * 4 };
  },
};

/** Operand of a data instruction: 8 bits, rotated right by twice the 4 bits above them. */
function rotatedImmediate(instruction: number): number {
  const value = instruction & 0xff;
  const by = ((instruction >>> 8) & 15) * 2;
  return by === 0 ? value : ((value >>> by) | (value << (32 - by))) >>> 0;
}

export const arm: Machine = {
  numbers: [40],
  name: 'arm',
  title: 'ARM',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  segmentTypes: names('PT_ARM_', abi, [
    [0x70000000, 'ARCHEXT', 'architecture extensions the program needs'],
    [0x70000001, 'EXIDX', 'unwind tables'],
  ], segmentTypes),
  segmentFlags: names('PF_ARM_', 'GNU binutils include/elf/arm.h', [
    [0x10000000, 'SB', 'holds what the static base points at'],
    [0x20000000, 'PI', 'position-independent'],
    [0x40000000, 'ABS', 'must be loaded at its address'],
  ], segmentFlags),
  sectionTypes: names('SHT_', abi, [
    [0x70000001, 'ARM_EXIDX', 'index of the unwind tables'],
    [0x70000002, 'ARM_PREEMPTMAP', 'which symbols a dynamic linker may replace'],
    [0x70000003, 'ARM_ATTRIBUTES', 'build attributes: CPU, ABI choices'],
    [0x70000004, 'ARM_DEBUGOVERLAY', 'overlays, for debuggers'],
    [0x70000005, 'ARM_OVERLAYSECTION', 'overlays, for debuggers'],
  ], sectionTypes),
  sectionFlags: names('SHF_', abi, [
    [0x10000000, 'ENTRYSECT', 'holds the entry point', 'GNU binutils include/elf/arm.h'],
    [0x20000000, 'ARM_PURECODE', 'instructions only, no data: may be mapped execute-only'],
    [0x80000000, 'COMDEF', 'may be defined several times', 'GNU binutils include/elf/arm.h'],
  ], sectionFlags),
  sectionFlagLetters: [[0x20000000, 'y']],
  symbolTypes: names('STT_ARM_', 'GNU binutils include/elf/arm.h', [
    [13, 'THUMB_FUNC', 'Thumb function, before the EABI', undefined, 'STT_ARM_TFUNC'],
    [15, '16BIT', 'Thumb label, before the EABI'],
  ], symbolTypes),
  tlsVariant: 1,
  ignoresInit: ['musl'],
  threadPointer: { words: 2, bias: 0, source: 'glibc sysdeps/arm/nptl/tls.h, TLS_TCB_SIZE: two words; musl arch/arm/pthread_arch.h, GAP_ABOVE_TP' },
  // Float ABI: ld sets it by Tag_ABI_VFP_args, also for files without floating point numbers.
  flagsOfAttributes: 0x600,
  functionIndex: { segment: 'EXIDX', section: '.ARM.exidx', sectionType: 'ARM_EXIDX' },
  relocationForm: 'REL',
  // glibc sysdeps/arm/dl-machine.h, R_ARM_TLS_DESC; GNU ld writes the number of its relocation there.
  isNamedDescriptorBare: true,
  // The second is where musl before 1.2.5 looks (ldso/dynlink.c, REL_TLSDESC).
  descriptorAddends: [0, 1],
  shim: { name: 'arm', size: 4, isLittle: true },
  reservedSlots: ['_DYNAMIC', 'link_map', 'resolver'],
  pageSizes: [0x1000, 0x10000],
  plt,
};

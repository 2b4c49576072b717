// LoongArch, 32 and 64 bits: one e_machine, one table; the file class says which.
//
// RELA. Two generations of relocations: object files of version 0 compute on a stack machine (SOP_*), those of version 1, now usual, name one instruction field each.
// pcalau12i gives a 4 KB page like AArch64's ADRP; 64-bit addresses take four instructions. Relaxation deletes bytes, so differences are pairs of ADD and SUB.
// There is no GLOB_DAT: GOT slots are filled by 32 or 64. TLS variant 1.
// ABI: https://github.com/loongson/la-abi-specs

import { flagReader, type HeaderFlag, type Machine, type PltReader, type RelocationRow } from '../machine.ts';

const abi = 'ELF for the LoongArch Architecture: https://github.com/loongson/la-abi-specs/blob/release/laelf.adoc';

// In the formulas G is the offset of the symbol's GOT slot, PC_page(x) is x & ~0xfff, rounded when the low half is negative.

/** @param word size of a pointer in bytes */
const relocations = (word: 4 | 8): readonly RelocationRow[] => [
  [0, 'R_LARCH_NONE', 'none', 0, ''],
  [1, 'R_LARCH_32', 'absolute', 4, 'S + A'],
  [2, 'R_LARCH_64', 'absolute', 8, 'S + A'],
  [3, 'R_LARCH_RELATIVE', 'relative', word, 'B + A'],
  [4, 'R_LARCH_COPY', 'copy', 0, 'none'],
  [5, 'R_LARCH_JUMP_SLOT', 'slot', word, 'S'],
  [6, 'R_LARCH_TLS_DTPMOD32', 'tlsModule', 4, 'module(S)'],
  [7, 'R_LARCH_TLS_DTPMOD64', 'tlsModule', 8, 'module(S)'],
  [8, 'R_LARCH_TLS_DTPREL32', 'tlsOffset', 4, 'dtpoff(S + A)'],
  [9, 'R_LARCH_TLS_DTPREL64', 'tlsOffset', 8, 'dtpoff(S + A)'],
  [10, 'R_LARCH_TLS_TPREL32', 'tlsThread', 4, 'tpoff(S + A)'],
  [11, 'R_LARCH_TLS_TPREL64', 'tlsThread', 8, 'tpoff(S + A)'],
  [12, 'R_LARCH_IRELATIVE', 'irelative', word, 'indirect(B + A)'],
  [13, 'R_LARCH_TLS_DESC32', 'tlsDescriptor', 8, 'tlsdesc(S + A)'],
  [14, 'R_LARCH_TLS_DESC64', 'tlsDescriptor', 16, 'tlsdesc(S + A)'],
  [20, 'R_LARCH_MARK_LA', 'hint', 0, 'none', 'marks an address for old tools'],
  [21, 'R_LARCH_MARK_PCREL', 'hint', 0, 'none', 'marks an address for old tools'],
  [22, 'R_LARCH_SOP_PUSH_PCREL', 'code', 0, 'push(S - P + A)', 'stack machine: superseded'],
  [23, 'R_LARCH_SOP_PUSH_ABSOLUTE', 'code', 0, 'push(S + A)', 'stack machine: superseded'],
  [24, 'R_LARCH_SOP_PUSH_DUP', 'code', 0, 'x = pop(), push(x), push(x)', 'stack machine: superseded'],
  [25, 'R_LARCH_SOP_PUSH_GPREL', 'code', 0, 'push(G)', 'stack machine: superseded'],
  [26, 'R_LARCH_SOP_PUSH_TLS_TPREL', 'tlsCode', 0, 'push(tpoff(S))', 'stack machine: superseded'],
  [27, 'R_LARCH_SOP_PUSH_TLS_GOT', 'tlsCode', 0, 'push(tpoffSlot(S))', 'stack machine: superseded'],
  [28, 'R_LARCH_SOP_PUSH_TLS_GD', 'tlsCode', 0, 'push(tlsgd(S))', 'stack machine: superseded'],
  [29, 'R_LARCH_SOP_PUSH_PLT_PCREL', 'plt', 0, 'push(L - P)', 'stack machine: superseded'],
  [30, 'R_LARCH_SOP_ASSERT', 'code', 0, 'assert(pop())', 'stack machine: superseded'],
  [31, 'R_LARCH_SOP_NOT', 'code', 0, 'push(!pop())', 'stack machine: superseded'],
  [32, 'R_LARCH_SOP_SUB', 'code', 0, 'y = pop(), x = pop(), push(x - y)', 'stack machine: superseded'],
  [33, 'R_LARCH_SOP_SL', 'code', 0, 'y = pop(), x = pop(), push(x << y)', 'stack machine: superseded'],
  [34, 'R_LARCH_SOP_SR', 'code', 0, 'y = pop(), x = pop(), push(x >> y)', 'stack machine: superseded'],
  [35, 'R_LARCH_SOP_ADD', 'code', 0, 'y = pop(), x = pop(), push(x + y)', 'stack machine: superseded'],
  [36, 'R_LARCH_SOP_AND', 'code', 0, 'y = pop(), x = pop(), push(x & y)', 'stack machine: superseded'],
  [37, 'R_LARCH_SOP_IF_ELSE', 'code', 0, 'z = pop(), y = pop(), x = pop(), push(x ? y : z)', 'stack machine: superseded'],
  [38, 'R_LARCH_SOP_POP_32_S_10_5', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [39, 'R_LARCH_SOP_POP_32_U_10_12', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [40, 'R_LARCH_SOP_POP_32_S_10_12', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [41, 'R_LARCH_SOP_POP_32_S_10_16', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [42, 'R_LARCH_SOP_POP_32_S_10_16_S2', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [43, 'R_LARCH_SOP_POP_32_S_5_20', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [44, 'R_LARCH_SOP_POP_32_S_0_5_10_16_S2', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [45, 'R_LARCH_SOP_POP_32_S_0_10_10_16_S2', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [46, 'R_LARCH_SOP_POP_32_U', 'code', 4, 'pop()', 'stack machine, writes the field that its name numbers: superseded'],
  [47, 'R_LARCH_ADD8', 'code', 1, 'V + S + A', 'first half of a difference'],
  [48, 'R_LARCH_ADD16', 'code', 2, 'V + S + A', 'first half of a difference'],
  [49, 'R_LARCH_ADD24', 'code', 3, 'V + S + A', 'first half of a difference'],
  [50, 'R_LARCH_ADD32', 'code', 4, 'V + S + A', 'first half of a difference'],
  [51, 'R_LARCH_ADD64', 'code', 8, 'V + S + A', 'first half of a difference'],
  [52, 'R_LARCH_SUB8', 'code', 1, 'V - S - A', 'second half of a difference'],
  [53, 'R_LARCH_SUB16', 'code', 2, 'V - S - A', 'second half of a difference'],
  [54, 'R_LARCH_SUB24', 'code', 3, 'V - S - A', 'second half of a difference'],
  [55, 'R_LARCH_SUB32', 'code', 4, 'V - S - A', 'second half of a difference'],
  [56, 'R_LARCH_SUB64', 'code', 8, 'V - S - A', 'second half of a difference'],
  [57, 'R_LARCH_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class'],
  [58, 'R_LARCH_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry'],
  [64, 'R_LARCH_B16', 'pc', 4, 'S + A - P', 'conditional branch: bits 17:2'],
  [65, 'R_LARCH_B21', 'pc', 4, 'S + A - P', 'beqz, bnez: bits 22:2'],
  [66, 'R_LARCH_B26', 'plt', 4, 'S + A - P', 'b, bl: bits 27:2, through a stub if needed'],
  [67, 'R_LARCH_ABS_HI20', 'code', 4, 'S + A', 'lu12i.w: bits 31:12'],
  [68, 'R_LARCH_ABS_LO12', 'code', 4, 'S + A', 'ori, addi or load: bits 11:0'],
  [69, 'R_LARCH_ABS64_LO20', 'code', 4, 'S + A', 'lu32i.d: bits 51:32'],
  [70, 'R_LARCH_ABS64_HI12', 'code', 4, 'S + A', 'lu52i.d: bits 63:52'],
  [71, 'R_LARCH_PCALA_HI20', 'pc', 4, '(PC_page(S + A) - PC_page(P))', 'pcalau12i: upper 20 bits'],
  [72, 'R_LARCH_PCALA_LO12', 'pc', 4, 'S + A', 'ori, addi or load: bits 11:0'],
  [73, 'R_LARCH_PCALA64_LO20', 'pc', 4, 'S + A', 'lu32i.d: bits 51:32'],
  [74, 'R_LARCH_PCALA64_HI12', 'pc', 4, 'S + A', 'lu52i.d: bits 63:52'],
  [75, 'R_LARCH_GOT_PC_HI20', 'gotEntry', 4, '(PC_page(GOT + G) - PC_page(P))', 'pcalau12i: upper 20 bits'],
  [76, 'R_LARCH_GOT_PC_LO12', 'gotEntry', 4, 'GOT + G', 'ori, addi or load: bits 11:0'],
  [77, 'R_LARCH_GOT64_PC_LO20', 'gotEntry', 4, 'GOT + G', 'lu32i.d: bits 51:32'],
  [78, 'R_LARCH_GOT64_PC_HI12', 'gotEntry', 4, 'GOT + G', 'lu52i.d: bits 63:52'],
  [79, 'R_LARCH_GOT_HI20', 'gotEntry', 4, 'GOT + G', 'lu12i.w: bits 31:12'],
  [80, 'R_LARCH_GOT_LO12', 'gotEntry', 4, 'GOT + G', 'ori, addi or load: bits 11:0'],
  [81, 'R_LARCH_GOT64_LO20', 'gotEntry', 4, 'GOT + G', 'lu32i.d: bits 51:32'],
  [82, 'R_LARCH_GOT64_HI12', 'gotEntry', 4, 'GOT + G', 'lu52i.d: bits 63:52'],
  [83, 'R_LARCH_TLS_LE_HI20', 'tlsCode', 4, 'tpoff(S + A)', 'lu12i.w: bits 31:12'],
  [84, 'R_LARCH_TLS_LE_LO12', 'tlsCode', 4, 'tpoff(S + A)', 'ori, addi or load: bits 11:0'],
  [85, 'R_LARCH_TLS_LE64_LO20', 'tlsCode', 4, 'tpoff(S + A)', 'lu32i.d: bits 51:32'],
  [86, 'R_LARCH_TLS_LE64_HI12', 'tlsCode', 4, 'tpoff(S + A)', 'lu52i.d: bits 63:52'],
  [87, 'R_LARCH_TLS_IE_PC_HI20', 'tlsCode', 4, '(PC_page(GOT + tpoffSlot(S)) - PC_page(P))', 'pcalau12i: upper 20 bits'],
  [88, 'R_LARCH_TLS_IE_PC_LO12', 'tlsCode', 4, 'GOT + tpoffSlot(S)', 'ori, addi or load: bits 11:0'],
  [89, 'R_LARCH_TLS_IE64_PC_LO20', 'tlsCode', 4, 'GOT + tpoffSlot(S)', 'lu32i.d: bits 51:32'],
  [90, 'R_LARCH_TLS_IE64_PC_HI12', 'tlsCode', 4, 'GOT + tpoffSlot(S)', 'lu52i.d: bits 63:52'],
  [91, 'R_LARCH_TLS_IE_HI20', 'tlsCode', 4, 'GOT + tpoffSlot(S)', 'lu12i.w: bits 31:12'],
  [92, 'R_LARCH_TLS_IE_LO12', 'tlsCode', 4, 'GOT + tpoffSlot(S)', 'ori, addi or load: bits 11:0'],
  [93, 'R_LARCH_TLS_IE64_LO20', 'tlsCode', 4, 'GOT + tpoffSlot(S)', 'lu32i.d: bits 51:32'],
  [94, 'R_LARCH_TLS_IE64_HI12', 'tlsCode', 4, 'GOT + tpoffSlot(S)', 'lu52i.d: bits 63:52'],
  [95, 'R_LARCH_TLS_LD_PC_HI20', 'tlsCode', 4, '(PC_page(GOT + tlsld(S)) - PC_page(P))', 'pcalau12i: upper 20 bits'],
  [96, 'R_LARCH_TLS_LD_HI20', 'tlsCode', 4, 'GOT + tlsld(S)', 'lu12i.w: bits 31:12'],
  [97, 'R_LARCH_TLS_GD_PC_HI20', 'tlsCode', 4, '(PC_page(GOT + tlsgd(S)) - PC_page(P))', 'pcalau12i: upper 20 bits'],
  [98, 'R_LARCH_TLS_GD_HI20', 'tlsCode', 4, 'GOT + tlsgd(S)', 'lu12i.w: bits 31:12'],
  [99, 'R_LARCH_32_PCREL', 'pc', 4, 'S + A - P'],
  [100, 'R_LARCH_RELAX', 'hint', 0, 'none', 'the relocation before it may be relaxed'],
  [102, 'R_LARCH_ALIGN', 'hint', 0, 'none', 'padding that the linker shortens to the alignment it serves'],
  [103, 'R_LARCH_PCREL20_S2', 'pc', 4, 'S + A - P', 'pcaddi: bits 21:2'],
  [105, 'R_LARCH_ADD6', 'code', 1, 'V + S + A', 'half of a difference, in 6 bits'],
  [106, 'R_LARCH_SUB6', 'code', 1, 'V - S - A', 'half of a difference, in 6 bits'],
  [107, 'R_LARCH_ADD_ULEB128', 'code', 0, 'V + S + A', 'half of a difference, in a ULEB128'],
  [108, 'R_LARCH_SUB_ULEB128', 'code', 0, 'V - S - A', 'half of a difference, in a ULEB128'],
  [109, 'R_LARCH_64_PCREL', 'pc', 8, 'S + A - P'],
  [110, 'R_LARCH_CALL36', 'plt', 8, 'S + A - P', 'pcaddu18i and jirl, through a stub if needed'],
  [111, 'R_LARCH_TLS_DESC_PC_HI20', 'tlsCode', 4, '(PC_page(GOT + tlsdesc(S)) - PC_page(P))', 'pcalau12i: upper 20 bits'],
  [112, 'R_LARCH_TLS_DESC_PC_LO12', 'tlsCode', 4, 'GOT + tlsdesc(S)', 'ori, addi or load: bits 11:0'],
  [113, 'R_LARCH_TLS_DESC64_PC_LO20', 'tlsCode', 4, 'GOT + tlsdesc(S)', 'lu32i.d: bits 51:32'],
  [114, 'R_LARCH_TLS_DESC64_PC_HI12', 'tlsCode', 4, 'GOT + tlsdesc(S)', 'lu52i.d: bits 63:52'],
  [115, 'R_LARCH_TLS_DESC_HI20', 'tlsCode', 4, 'GOT + tlsdesc(S)', 'lu12i.w: bits 31:12'],
  [116, 'R_LARCH_TLS_DESC_LO12', 'tlsCode', 4, 'GOT + tlsdesc(S)', 'ori, addi or load: bits 11:0'],
  [117, 'R_LARCH_TLS_DESC64_LO20', 'tlsCode', 4, 'GOT + tlsdesc(S)', 'lu32i.d: bits 51:32'],
  [118, 'R_LARCH_TLS_DESC64_HI12', 'tlsCode', 4, 'GOT + tlsdesc(S)', 'lu52i.d: bits 63:52'],
  [119, 'R_LARCH_TLS_DESC_LD', 'tlsCode', 0, 'none', 'marks the load of a descriptor sequence'],
  [120, 'R_LARCH_TLS_DESC_CALL', 'tlsCode', 0, 'none', 'marks the call of a descriptor sequence'],
  [121, 'R_LARCH_TLS_LE_HI20_R', 'tlsCode', 4, 'tpoff(S + A)', 'lu12i.w: bits 31:12'],
  [122, 'R_LARCH_TLS_LE_ADD_R', 'tlsCode', 0, 'none', 'marks the addition of the thread pointer'],
  [123, 'R_LARCH_TLS_LE_LO12_R', 'tlsCode', 4, 'tpoff(S + A)', 'ori, addi or load: bits 11:0'],
  [124, 'R_LARCH_TLS_LD_PCREL20_S2', 'tlsCode', 4, 'GOT + tlsld(S) - P', 'pcaddi: bits 21:2'],
  [125, 'R_LARCH_TLS_GD_PCREL20_S2', 'tlsCode', 4, 'GOT + tlsgd(S) - P', 'pcaddi: bits 21:2'],
  [126, 'R_LARCH_TLS_DESC_PCREL20_S2', 'tlsCode', 4, 'GOT + tlsdesc(S) - P', 'pcaddi: bits 21:2'],
  [127, 'R_LARCH_CALL30', 'plt', 8, 'S + A - P', 'pcaddu12i and jirl, through a stub if needed'],
  [128, 'R_LARCH_PCADD_HI20', 'pc', 4, 'S + A - P', 'pcaddu12i: upper 20 bits'],
  [129, 'R_LARCH_PCADD_LO12', 'pc', 4, 'S + A - P', 'lower 12 bits of what the pcaddu12i at the symbol is relocated with'],
  [130, 'R_LARCH_GOT_PCADD_HI20', 'gotEntry', 4, 'GOT + G - P', 'pcaddu12i: upper 20 bits'],
  [131, 'R_LARCH_GOT_PCADD_LO12', 'gotEntry', 4, 'GOT + G - P', 'lower 12 bits of what the pcaddu12i at the symbol is relocated with'],
  [132, 'R_LARCH_TLS_IE_PCADD_HI20', 'tlsCode', 4, 'GOT + tpoffSlot(S) - P', 'pcaddu12i: upper 20 bits'],
  [133, 'R_LARCH_TLS_IE_PCADD_LO12', 'tlsCode', 4, 'GOT + tpoffSlot(S) - P', 'lower 12 bits of what the pcaddu12i at the symbol is relocated with'],
  [134, 'R_LARCH_TLS_LD_PCADD_HI20', 'tlsCode', 4, 'GOT + tlsld(S) - P', 'pcaddu12i: upper 20 bits'],
  [135, 'R_LARCH_TLS_LD_PCADD_LO12', 'tlsCode', 4, 'GOT + tlsld(S) - P', 'lower 12 bits of what the pcaddu12i at the symbol is relocated with'],
  [136, 'R_LARCH_TLS_GD_PCADD_HI20', 'tlsCode', 4, 'GOT + tlsgd(S) - P', 'pcaddu12i: upper 20 bits'],
  [137, 'R_LARCH_TLS_GD_PCADD_LO12', 'tlsCode', 4, 'GOT + tlsgd(S) - P', 'lower 12 bits of what the pcaddu12i at the symbol is relocated with'],
  [138, 'R_LARCH_TLS_DESC_PCADD_HI20', 'tlsCode', 4, 'GOT + tlsdesc(S) - P', 'pcaddu12i: upper 20 bits'],
  [139, 'R_LARCH_TLS_DESC_PCADD_LO12', 'tlsCode', 4, 'GOT + tlsdesc(S) - P', 'lower 12 bits of what the pcaddu12i at the symbol is relocated with'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0x7, 0x1, 'SOFT-FLOAT', 'no floating point registers for arguments'],
  [0x7, 0x2, 'SINGLE-FLOAT', 'floating point registers of 32 bits for arguments'],
  [0x7, 0x3, 'DOUBLE-FLOAT', 'floating point registers of 64 bits for arguments'],
  [0xc0, 0x00, 'OBJ-v0', 'relocations compute on a stack'],
  [0xc0, 0x40, 'OBJ-v1', 'relocations name instruction fields'],
];

/** Stubs begin with `pcaddu12i $t3, high; ld.[wd] $t3, $t3, low` and jump through $t3; PLT0 begins with $t2. */
const plt: PltReader = {
  step: 16,
  slotOf(code, address) {
    if (code.length < 16) return undefined;
    const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
    const high = view.getUint32(0, true);
    const load = view.getUint32(4, true);
    const form = (load & 0xffc003ff) >>> 0;
    if ((high & 0xfe00001f) >>> 0 !== 0x1c00000f || (form !== 0x28c001ef && form !== 0x288001ef)) return undefined;
    const slot = address + (((high << 7) >> 12) << 12) + ((load << 10) >> 20);
    return { slot: form === 0x288001ef ? slot % 2 ** 32 : slot, size: 16 };
  },
};

const common = {
  numbers: [258],
  abi,
  headerFlags,
  flags: flagReader(headerFlags),
  tlsVariant: 1,
  ignoresInit: ['glibc'],
  choosesLast: true,
  reservedSlots: ['resolver', 'link_map'],
  pageSizes: [0x1000, 0x10000],
  plt,
} as const satisfies Partial<Machine>;

export const loongarch64: Machine = { ...common, name: 'loongarch64', title: 'LoongArch', relocations: relocations(8) };

export const loongarch32: Machine = { ...common, name: 'loongarch32', title: 'LoongArch, 32-bit', relocations: relocations(4) };

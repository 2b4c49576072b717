// RISC-V, 32 and 64 bits: one e_machine, one table; the file class says which.
//
// RELA. The linker relaxes code by deleting bytes, so nothing inside a section is known before the link: differences are pairs of ADD and SUB, alignment is a relocation,
// and the low half of a pc-relative address names the instruction of its high half, not the symbol. There is no GLOB_DAT: GOT slots are filled by 32 or 64.
// TLS variant 1, the thread pointer is the start of the program's block. e_flags says which registers carry floating point arguments: only equal ones can be linked.
// ABI: https://github.com/riscv-non-isa/riscv-elf-psabi-doc

import { sectionTypes, segmentTypes } from '../constants.ts';
import { dynamicNames, dynamicTags } from '../dynamic.ts';
import { flagReader, type HeaderFlag, type Machine, type PltReader, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';


const abi = 'RISC-V ELF Specification: https://github.com/riscv-non-isa/riscv-elf-psabi-doc/blob/master/riscv-elf.adoc';

/** 192 to 255 are for extensions that are no standard. */
const vendorRelocations: readonly RelocationRow[] = Array.from({ length: 64 }, (_, index) => [
  192 + index, `R_RISCV_CUSTOM${192 + index}`, 'code', 0, '', "a vendor's own; R_RISCV_VENDOR before it names the vendor",
]);

/** @param word size of a pointer in bytes */
const relocations = (word: 4 | 8): readonly RelocationRow[] => [
  [0, 'R_RISCV_NONE', 'none', 0, ''],
  [1, 'R_RISCV_32', 'absolute', 4, 'S + A'],
  [2, 'R_RISCV_64', 'absolute', 8, 'S + A'],
  [3, 'R_RISCV_RELATIVE', 'relative', word, 'B + A'],
  [4, 'R_RISCV_COPY', 'copy', 0, 'none'],
  [5, 'R_RISCV_JUMP_SLOT', 'slot', word, 'S'],
  [6, 'R_RISCV_TLS_DTPMOD32', 'tlsModule', 4, 'TLSMODULE'],
  [7, 'R_RISCV_TLS_DTPMOD64', 'tlsModule', 8, 'TLSMODULE'],
  [8, 'R_RISCV_TLS_DTPREL32', 'tlsOffset', 4, 'S + A - TLS_DTV_OFFSET'],
  [9, 'R_RISCV_TLS_DTPREL64', 'tlsOffset', 8, 'S + A - TLS_DTV_OFFSET'],
  [10, 'R_RISCV_TLS_TPREL32', 'tlsThread', 4, 'S + A + TLSOFFSET'],
  [11, 'R_RISCV_TLS_TPREL64', 'tlsThread', 8, 'S + A + TLSOFFSET'],
  [12, 'R_RISCV_TLSDESC', 'tlsDescriptor', 2 * word, 'TLSDESC(S + A)'],
  [16, 'R_RISCV_BRANCH', 'pc', 4, 'S + A - P', 'conditional branch: bits 12:1'],
  [17, 'R_RISCV_JAL', 'pc', 4, 'S + A - P', 'JAL: bits 20:1'],
  [18, 'R_RISCV_CALL', 'plt', 8, 'S + A - P', 'AUIPC and JALR; superseded by CALL_PLT'],
  [19, 'R_RISCV_CALL_PLT', 'plt', 8, 'S + A - P', 'AUIPC and JALR, through a PLT stub if needed'],
  [20, 'R_RISCV_GOT_HI20', 'gotEntry', 4, 'G + GOT + A - P', 'AUIPC: upper 20 bits'],
  [21, 'R_RISCV_TLS_GOT_HI20', 'tlsCode', 4, 'G + GOT + A - P', 'AUIPC, initial exec: upper 20 bits'],
  [22, 'R_RISCV_TLS_GD_HI20', 'tlsCode', 4, 'G + GOT + A - P', 'AUIPC, general dynamic: upper 20 bits'],
  [23, 'R_RISCV_PCREL_HI20', 'pc', 4, 'S + A - P', 'AUIPC: upper 20 bits'],
  [24, 'R_RISCV_PCREL_LO12_I', 'pc', 4, 'S - P', 'load or addition: lower 12 bits of what the AUIPC at S is relocated with'],
  [25, 'R_RISCV_PCREL_LO12_S', 'pc', 4, 'S - P', 'store: lower 12 bits of what the AUIPC at S is relocated with'],
  [26, 'R_RISCV_HI20', 'code', 4, 'S + A', 'LUI: upper 20 bits'],
  [27, 'R_RISCV_LO12_I', 'code', 4, 'S + A', 'load or addition: lower 12 bits'],
  [28, 'R_RISCV_LO12_S', 'code', 4, 'S + A', 'store: lower 12 bits'],
  [29, 'R_RISCV_TPREL_HI20', 'tlsCode', 4, 'TPREL(S + A)', 'LUI: upper 20 bits'],
  [30, 'R_RISCV_TPREL_LO12_I', 'tlsCode', 4, 'TPREL(S + A)', 'load or addition: lower 12 bits'],
  [31, 'R_RISCV_TPREL_LO12_S', 'tlsCode', 4, 'TPREL(S + A)', 'store: lower 12 bits'],
  [32, 'R_RISCV_TPREL_ADD', 'tlsCode', 0, 'none', 'marks the addition of the thread pointer'],
  [33, 'R_RISCV_ADD8', 'code', 1, 'V + S + A', 'first half of a difference'],
  [34, 'R_RISCV_ADD16', 'code', 2, 'V + S + A', 'first half of a difference'],
  [35, 'R_RISCV_ADD32', 'code', 4, 'V + S + A', 'first half of a difference'],
  [36, 'R_RISCV_ADD64', 'code', 8, 'V + S + A', 'first half of a difference'],
  [37, 'R_RISCV_SUB8', 'code', 1, 'V - S - A', 'second half of a difference'],
  [38, 'R_RISCV_SUB16', 'code', 2, 'V - S - A', 'second half of a difference'],
  [39, 'R_RISCV_SUB32', 'code', 4, 'V - S - A', 'second half of a difference'],
  [40, 'R_RISCV_SUB64', 'code', 8, 'V - S - A', 'second half of a difference'],
  [41, 'R_RISCV_GOT32_PCREL', 'gotEntry', 4, 'G + GOT + A - P'],
  [43, 'R_RISCV_ALIGN', 'hint', 0, 'none', 'A bytes of padding that the linker shortens to the alignment they serve'],
  [44, 'R_RISCV_RVC_BRANCH', 'pc', 2, 'S + A - P', 'C.BEQZ, C.BNEZ: bits 8:1'],
  [45, 'R_RISCV_RVC_JUMP', 'pc', 2, 'S + A - P', 'C.J: bits 11:1'],
  [46, 'R_RISCV_RVC_LUI', 'code', 2, 'S + A', 'C.LUI; withdrawn'],
  [47, 'R_RISCV_GPREL_I', 'code', 4, 'S + A - GP', 'made by the linker only; withdrawn'],
  [48, 'R_RISCV_GPREL_S', 'code', 4, 'S + A - GP', 'made by the linker only; withdrawn'],
  [49, 'R_RISCV_TPREL_I', 'tlsCode', 4, 'TPREL(S + A)', 'made by the linker only; withdrawn'],
  [50, 'R_RISCV_TPREL_S', 'tlsCode', 4, 'TPREL(S + A)', 'made by the linker only; withdrawn'],
  [51, 'R_RISCV_RELAX', 'hint', 0, 'none', 'the relocation before it may be relaxed'],
  [52, 'R_RISCV_SUB6', 'code', 1, 'V - S - A', 'second half of a difference, in 6 bits'],
  [53, 'R_RISCV_SET6', 'code', 1, 'S + A', 'in 6 bits'],
  [54, 'R_RISCV_SET8', 'code', 1, 'S + A'],
  [55, 'R_RISCV_SET16', 'code', 2, 'S + A'],
  [56, 'R_RISCV_SET32', 'code', 4, 'S + A'],
  [57, 'R_RISCV_32_PCREL', 'pc', 4, 'S + A - P'],
  [58, 'R_RISCV_IRELATIVE', 'irelative', word, 'ifunc_resolver(B + A)'],
  [59, 'R_RISCV_PLT32', 'plt', 4, 'S + A - P', 'distance to the function or its PLT stub'],
  [60, 'R_RISCV_SET_ULEB128', 'code', 0, 'S + A', 'in a ULEB128 whose length stays'],
  [61, 'R_RISCV_SUB_ULEB128', 'code', 0, 'V - S - A', 'in a ULEB128 whose length stays'],
  [62, 'R_RISCV_TLSDESC_HI20', 'tlsCode', 4, 'S + A - P', 'AUIPC: upper 20 bits of the distance to the descriptor'],
  [63, 'R_RISCV_TLSDESC_LOAD_LO12', 'tlsCode', 4, 'S - P', 'lower 12 bits of the distance to the descriptor'],
  [64, 'R_RISCV_TLSDESC_ADD_LO12', 'tlsCode', 4, 'S - P', 'lower 12 bits of the distance to the descriptor'],
  [65, 'R_RISCV_TLSDESC_CALL', 'tlsCode', 0, 'none', 'marks the call through the descriptor'],
  [191, 'R_RISCV_VENDOR', 'hint', 0, 'none', 'the next relocation, of a number from 192 on, is of the vendor this symbol names'],
  ...vendorRelocations,
];

const headerFlags: readonly HeaderFlag[] = [
  [0x1, 0x1, 'RVC', 'compressed instructions of 16 bits'],
  [0x8, 0x8, 'RVE', 'base instruction set with 16 registers'],
  [0x10, 0x10, 'TSO', 'assumes total store ordering'],
  [0x6, 0x0, 'soft-float ABI', 'no floating point registers for arguments'],
  [0x6, 0x2, 'single-float ABI', 'floating point registers of 32 bits for arguments'],
  [0x6, 0x4, 'double-float ABI', 'floating point registers of 64 bits for arguments'],
  [0x6, 0x6, 'quad-float ABI', 'floating point registers of 128 bits for arguments'],
];

/** Stubs: `auipc t3, high; l[wd] t3, low(t3); jalr t1, t3; nop`. */
const plt: PltReader = {
  step: 16,
  slotOf(code, address) {
    if (code.length < 16) return undefined;
    const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
    const auipc = view.getUint32(0, true);
    const load = view.getUint32(4, true);
    const isLoad = (load & 0xfffff) === 0xe3e03 || (load & 0xfffff) === 0xe2e03; // ld, lw
    if ((auipc & 0xfff) !== 0xe17 || !isLoad) return undefined;
    const slot = address + ((auipc & 0xfffff000) | 0) + (load >> 20);
    return { slot: (load & 0xfffff) === 0xe2e03 ? slot % 2 ** 32 : slot, size: 16 };
  },
};

const common = {
  numbers: [243],
  abi,
  headerFlags,
  flags: flagReader(headerFlags),
  segmentTypes: names('PT_', abi, [[0x70000003, 'RISCV_ATTRIBUTES', 'build attributes']], segmentTypes),
  sectionTypes: names('SHT_', abi, [[0x70000003, 'RISCV_ATTRIBUTES', 'build attributes: instruction set, ABI choices']], sectionTypes),
  dynamicTags: dynamicNames('DT_', abi, [[0x70000001, 'RISCV_VARIANT_CC', 'none', 'some functions have another calling convention: not to be bound lazily']], dynamicTags),
  symbolOther(other) {
    const rest = other & 0x7c; // 0x80: STO_RISCV_VARIANT_CC
    const words = [other & 0x80 ? 'VARIANT_CC' : '', rest === 0 ? '' : rest.toString(16)].filter((word) => word !== '');
    return words.length === 0 ? '' : `[${words.join(' ')}]`;
  },
  properties: [
    {
      type: 0xc0000000,
      name: 'GNU_PROPERTY_RISCV_FEATURE_1_AND',
      bits: names('GNU_PROPERTY_RISCV_FEATURE_1_', abi, [
        [1, 'CFI_LP_UNLABELED', 'landing pads without labels: indirect branches land on lpad only'],
        [2, 'CFI_SS', 'shadow stack: return addresses are kept a second time'],
        [4, 'CFI_LP_FUNC_SIG', 'landing pads labelled by function signature'],
      ]),
    },
  ],
  // RISC-V ELF psABI, .note.gnu.property: bits of FEATURE_1_AND.
  propertyRanges: [[0xc0000000, 0xc0000000, 'and']],
  tlsVariant: 1,
  // RISC-V ELF psABI, e_flags: RVC, TSO.
  flagsOfAny: 0x11,
  ignoresInit: ['glibc'],
  flagTags: { RISCV_VARIANT_CC: 'any' },
  tlsOffsetBias: 0x800,
  reservedSlots: ['resolver', 'link_map'],
  pageSizes: [0x1000, 0x1000],
  plt,
} as const satisfies Partial<Machine>;

export const riscv64: Machine = { ...common, name: 'riscv64', title: 'RISC-V', relocations: relocations(8), relocationForm: 'RELA', shim: { name: 'riscv64', size: 8, isLittle: true }, mayReach };

/**
 * AUIPC adds 20 bits to its own place; other instructions, anywhere behind it, add 12 bits with a sign (RISC-V Unprivileged ISA, 2.4.1). It begins at any even address where there are
 * compressed instructions. Jumps and branches lead to code only; what gp leads to lies beside data that is written.
 */
function mayReach(code: Uint8Array, address: number, isWanted: (first: number, last: number) => boolean): boolean {
  const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
  for (let at = address & 1; at + 4 <= code.length; at += 2) {
    const word = view.getUint32(at, true);
    if ((word & 0x7f) !== auipc) continue;
    const target = address + at + (word & ~0xfff);
    if (isWanted(target - 0x800, target + 0x7ff)) return true;
  }
  return false;
}

const auipc = 0x17;

export const riscv32: Machine = { ...common, name: 'riscv32', title: 'RISC-V, 32-bit', relocations: relocations(4) };

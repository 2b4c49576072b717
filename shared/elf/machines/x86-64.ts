// x86-64 (AMD64, Intel 64), and x32: the same instructions with pointers of 4 bytes.
//
// RELA everywhere; instruction fields are 4 bytes, so most relocations of code are pc-relative or assume that addresses fit into 31 (kernel: sign-extended 32) bits.
// The medium and large code models put big data into sections of their own (.lbss, flag LARGE). Calls go through 16-byte PLT stubs; with indirect branch tracking
// the stub that a call reaches is in .plt.sec and begins with endbr64, and .plt keeps the lazy part. TLS variant 2: the thread pointer (%fs) is the end of the program's block.
// ABI: https://gitlab.com/x86-psABIs/x86-64-ABI

import { flagReader, type Machine, type PltReader, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';
import { sectionFlags, sectionIndexes, sectionTypes } from '../constants.ts';
import { x86Properties, x86PropertyRanges } from './x86Properties.ts';

const abi = 'System V ABI, AMD64 supplement: https://gitlab.com/x86-psABIs/x86-64-ABI';
const tls = 'Drepper, ELF handling for TLS, 4.4.6';
const vtable = 'GNU binutils, vtable garbage collection';

/** @param word size in bytes of what the ABI calls wordclass: a pointer */
const relocations = (word: 4 | 8): readonly RelocationRow[] => [
  [0, 'R_X86_64_NONE', 'none', 0, ''],
  [1, 'R_X86_64_64', 'absolute', 8, 'S + A'],
  [2, 'R_X86_64_PC32', 'pc', 4, 'S + A - P'],
  [3, 'R_X86_64_GOT32', 'gotEntry', 4, 'G + A', 'offset of the GOT slot within the GOT'],
  [4, 'R_X86_64_PLT32', 'plt', 4, 'L + A - P', 'distance to the PLT stub, or to the function itself when no stub is needed'],
  [5, 'R_X86_64_COPY', 'copy', 0, 'none'],
  [6, 'R_X86_64_GLOB_DAT', 'got', word, 'S'],
  [7, 'R_X86_64_JUMP_SLOT', 'slot', word, 'S'],
  [8, 'R_X86_64_RELATIVE', 'relative', word, 'B + A'],
  [9, 'R_X86_64_GOTPCREL', 'gotEntry', 4, 'G + GOT + A - P', 'distance to the GOT slot'],
  [10, 'R_X86_64_32', 'absolute', 4, 'S + A', 'must fit zero-extended'],
  [11, 'R_X86_64_32S', 'absolute', 4, 'S + A', 'must fit sign-extended'],
  [12, 'R_X86_64_16', 'absolute', 2, 'S + A'],
  [13, 'R_X86_64_PC16', 'pc', 2, 'S + A - P'],
  [14, 'R_X86_64_8', 'absolute', 1, 'S + A'],
  [15, 'R_X86_64_PC8', 'pc', 1, 'S + A - P'],
  [16, 'R_X86_64_DTPMOD64', 'tlsModule', 8, 'module(S)', undefined, tls],
  [17, 'R_X86_64_DTPOFF64', 'tlsOffset', 8, 'dtpoff(S + A)', undefined, tls],
  [18, 'R_X86_64_TPOFF64', 'tlsThread', 8, 'tpoff(S + A)', undefined, tls],
  [19, 'R_X86_64_TLSGD', 'tlsCode', 4, 'GOT + tlsgd(S) + A - P', 'distance to the pair of GOT slots for __tls_get_addr', tls],
  [20, 'R_X86_64_TLSLD', 'tlsCode', 4, 'GOT + tlsld + A - P', "distance to the pair of GOT slots of the module's own block", tls],
  [21, 'R_X86_64_DTPOFF32', 'tlsCode', 4, 'dtpoff(S + A)', "offset in the module's TLS block", tls],
  [22, 'R_X86_64_GOTTPOFF', 'tlsCode', 4, 'GOT + tpoffSlot(S) + A - P', 'distance to the GOT slot with the offset from the thread pointer', tls],
  [23, 'R_X86_64_TPOFF32', 'tlsCode', 4, 'tpoff(S + A)', 'offset from the thread pointer', tls],
  [24, 'R_X86_64_PC64', 'pc', 8, 'S + A - P'],
  [25, 'R_X86_64_GOTOFF64', 'gotBase', 8, 'S + A - GOT'],
  [26, 'R_X86_64_GOTPC32', 'gotBase', 4, 'GOT + A - P'],
  [27, 'R_X86_64_GOT64', 'gotEntry', 8, 'G + A'],
  [28, 'R_X86_64_GOTPCREL64', 'gotEntry', 8, 'G + GOT + A - P'],
  [29, 'R_X86_64_GOTPC64', 'gotBase', 8, 'GOT + A - P'],
  [30, 'R_X86_64_GOTPLT64', 'gotEntry', 8, 'G + A', 'like GOT64, and asks for a PLT stub; obsolete'],
  [31, 'R_X86_64_PLTOFF64', 'plt', 8, 'L - GOT + A'],
  [32, 'R_X86_64_SIZE32', 'size', 4, 'Z + A'],
  [33, 'R_X86_64_SIZE64', 'size', 8, 'Z + A'],
  [34, 'R_X86_64_GOTPC32_TLSDESC', 'tlsCode', 4, 'GOT + tlsdesc(S) + A - P', 'distance to the TLS descriptor'],
  [35, 'R_X86_64_TLSDESC_CALL', 'tlsCode', 0, 'none', 'marks the call through the TLS descriptor'],
  [36, 'R_X86_64_TLSDESC', 'tlsDescriptor', 16, 'tlsdesc(S + A)'],
  [37, 'R_X86_64_IRELATIVE', 'irelative', word, 'indirect(B + A)'],
  [38, 'R_X86_64_RELATIVE64', 'relative', 8, 'B + A', 'x32 only: a relative relocation of 8 bytes'],
  [39, 'R_X86_64_PC32_BND', 'pc', 4, 'S + A - P', 'branch with bnd prefix; withdrawn'],
  [40, 'R_X86_64_PLT32_BND', 'plt', 4, 'L + A - P', 'branch with bnd prefix; withdrawn'],
  [41, 'R_X86_64_GOTPCRELX', 'gotEntry', 4, 'G + GOT + A - P', 'the linker may turn the load into lea, mov or a direct branch'],
  [42, 'R_X86_64_REX_GOTPCRELX', 'gotEntry', 4, 'G + GOT + A - P', 'the same for an instruction with REX prefix'],
  [43, 'R_X86_64_CODE_4_GOTPCRELX', 'gotEntry', 4, 'G + GOT + A - P', 'the same for an instruction with REX2 prefix, field at its byte 4'],
  [44, 'R_X86_64_CODE_4_GOTTPOFF', 'tlsCode', 4, 'GOT + tpoffSlot(S) + A - P', 'GOTTPOFF, field at byte 4 of the instruction'],
  [45, 'R_X86_64_CODE_4_GOTPC32_TLSDESC', 'tlsCode', 4, 'GOT + tlsdesc(S) + A - P', 'GOTPC32_TLSDESC, field at byte 4 of the instruction'],
  [46, 'R_X86_64_CODE_5_GOTPCRELX', 'gotEntry', 4, 'G + GOT + A - P', 'GOTPCRELX, field at byte 5 of the instruction'],
  [47, 'R_X86_64_CODE_5_GOTTPOFF', 'tlsCode', 4, 'GOT + tpoffSlot(S) + A - P', 'GOTTPOFF, field at byte 5 of the instruction'],
  [48, 'R_X86_64_CODE_5_GOTPC32_TLSDESC', 'tlsCode', 4, 'GOT + tlsdesc(S) + A - P', 'GOTPC32_TLSDESC, field at byte 5 of the instruction'],
  [49, 'R_X86_64_CODE_6_GOTPCRELX', 'gotEntry', 4, 'G + GOT + A - P', 'GOTPCRELX, field at byte 6 of the instruction'],
  [50, 'R_X86_64_CODE_6_GOTTPOFF', 'tlsCode', 4, 'GOT + tpoffSlot(S) + A - P', 'GOTTPOFF, field at byte 6 of the instruction'],
  [51, 'R_X86_64_CODE_6_GOTPC32_TLSDESC', 'tlsCode', 4, 'GOT + tlsdesc(S) + A - P', 'GOTPC32_TLSDESC, field at byte 6 of the instruction'],
  [250, 'R_X86_64_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class', vtable],
  [251, 'R_X86_64_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry', vtable],
];

/**
 * Stubs end in `jmp *slot(%rip)`, ff 25 and the distance from the instruction's end. Before it may stand endbr64 (f3 0f 1e fa), `mov $index, %r11d` (mold: 41 bb and 4 bytes)
 * and a bnd prefix (f2). The lazy entries of an IBT .plt push an index and jump to PLT0: no slot.
 */
const plt: PltReader = {
  step: 8,
  slotOf(code, address) {
    const endbr = code[0] === 0xf3 && code[1] === 0x0f && code[2] === 0x1e && code[3] === 0xfa;
    let at = endbr ? 4 : 0;
    if (endbr && code[at] === 0x41 && code[at + 1] === 0xbb) at += 6;
    if (code[at] === 0xf2) at += 1;
    if (code[at] !== 0xff || code[at + 1] !== 0x25 || code.length < at + 6) return undefined;
    const distance = new DataView(code.buffer, code.byteOffset).getInt32(at + 2, true);
    const pushesIndex = code[at + 6] === 0x68;
    return { slot: address + at + 6 + distance, size: endbr || pushesIndex ? 16 : 8 };
  },
};

const headerFlags = [] as const;

const common = {
  numbers: [62, 180, 181],
  abi,
  headerFlags,
  flags: flagReader(headerFlags),
  sectionTypes: names('SHT_', abi, [[0x70000001, 'X86_64_UNWIND', 'unwind tables (.eh_frame)']], sectionTypes),
  sectionFlags: names('SHF_', abi, [[0x10000000, 'X86_64_LARGE', 'data that may lie more than 2 GB away']], sectionFlags),
  sectionFlagLetters: [[0x10000000, 'l']],
  sectionIndexes: names('SHN_X86_64_', abi, [[0xff02, 'LARGE_COM', 'common block of the large data sections', undefined, 'SHN_X86_64_LCOMMON']], sectionIndexes),
  properties: x86Properties,
  propertyRanges: x86PropertyRanges,
  landing: { property: 'IBT', name: 'endbr64', codes: [0xfa1e0ff3] },
  tlsVariant: 2,
  choosesLast: true,
  reservedSlots: ['_DYNAMIC', 'link_map', 'resolver'],
  pageSizes: [0x1000, 0x10000],
  plt,
} as const satisfies Partial<Machine>;

export const x86_64: Machine = { ...common, name: 'x86-64', title: 'x86-64', relocations: relocations(8), relocationForm: 'RELA', shim: { name: 'x86-64', size: 8, isLittle: true }, mayReach };

/**
 * Addresses are computed by ModRM bytes with mode 0 and register 5, with a distance of 4 bytes behind them that counts from the instruction's end: up to 4 bytes of a constant later
 * (Intel SDM volume 2, 2.2.1.6). Jumps and calls have no such byte, and lead to code only.
 */
function mayReach(code: Uint8Array, address: number, isWanted: (first: number, last: number) => boolean): boolean {
  for (let at = 0; at + 5 <= code.length; at++) {
    if (((code[at] ?? 0) & modeAndRegister) !== relative) continue;
    const target = address + at + 5 + ((code[at + 1] ?? 0) | ((code[at + 2] ?? 0) << 8) | ((code[at + 3] ?? 0) << 16) | ((code[at + 4] ?? 0) << 24));
    if (isWanted(target, target + longestConstant)) return true;
  }
  return false;
}

const [modeAndRegister, relative] = [0xc7, 0x05];
/** Bytes of a constant behind the distance. */
const longestConstant = 4;

export const x32: Machine = { ...common, name: 'x32', title: 'x86-64 with 32-bit pointers (x32)', relocations: relocations(4) };

// i386 (IA-32), and Intel MCU.
//
// REL: the addend is in the relocated place. There is no addressing relative to the program counter, so position-independent code keeps the address of the GOT in %ebx
// and everything else is relative to that; PLT stubs of a fixed-address program jump through an absolute slot, those of a library through %ebx.
// TLS variant 2: the thread pointer (%gs) is the end of the program's block. Two conventions exist for offsets from it: GNU's are negative (TPOFF), Sun's positive (TPOFF32).
// ABI: https://gitlab.com/x86-psABIs/i386-ABI

import { flagReader, type Machine, type PltReader, type RelocationRow } from '../machine.ts';
import { x86Properties, x86PropertyRanges } from './x86Properties.ts';

const abi = 'System V ABI, Intel386 supplement: https://gitlab.com/x86-psABIs/i386-ABI';
const tls = 'Drepper, ELF handling for TLS, 4.4.6';
const sun = 'Solaris Linker and Libraries Guide, x86 relocations';
const vtable = 'GNU binutils, vtable garbage collection';

const relocations: readonly RelocationRow[] = [
  [0, 'R_386_NONE', 'none', 0, ''],
  [1, 'R_386_32', 'absolute', 4, 'S + A'],
  [2, 'R_386_PC32', 'pc', 4, 'S + A - P'],
  [3, 'R_386_GOT32', 'gotEntry', 4, 'G + A', 'offset of the GOT slot within the GOT, or its address where no register holds the GOT'],
  [4, 'R_386_PLT32', 'plt', 4, 'L + A - P', 'distance to the PLT stub, or to the function itself when no stub is needed'],
  [5, 'R_386_COPY', 'copy', 0, 'none'],
  [6, 'R_386_GLOB_DAT', 'got', 4, 'S'],
  [7, 'R_386_JUMP_SLOT', 'slot', 4, 'S'],
  [8, 'R_386_RELATIVE', 'relative', 4, 'B + A'],
  [9, 'R_386_GOTOFF', 'gotBase', 4, 'S + A - GOT'],
  [10, 'R_386_GOTPC', 'gotBase', 4, 'GOT + A - P'],
  [11, 'R_386_32PLT', 'plt', 4, 'L + A', 'address of the PLT stub', sun],
  [14, 'R_386_TLS_TPOFF', 'tlsThread', 4, 'tpoff(S + A)', 'offset from the thread pointer, negative', tls],
  [15, 'R_386_TLS_IE', 'tlsCode', 4, 'GOT + tpoffSlot(S) + A', 'address of the GOT slot with the negative offset', tls],
  [16, 'R_386_TLS_GOTIE', 'tlsCode', 4, 'tpoffSlot(S) + A', 'offset within the GOT of the slot with the negative offset', tls],
  [17, 'R_386_TLS_LE', 'tlsCode', 4, 'tpoff(S + A)', 'offset from the thread pointer, negative', tls],
  [18, 'R_386_TLS_GD', 'tlsCode', 4, 'tlsgd(S) + A', 'offset within the GOT of the pair of slots for ___tls_get_addr', tls],
  [19, 'R_386_TLS_LDM', 'tlsCode', 4, 'tlsld + A', "offset within the GOT of the pair of slots of the module's own block", tls],
  [20, 'R_386_16', 'absolute', 2, 'S + A'],
  [21, 'R_386_PC16', 'pc', 2, 'S + A - P'],
  [22, 'R_386_8', 'absolute', 1, 'S + A'],
  [23, 'R_386_PC8', 'pc', 1, 'S + A - P'],
  [24, 'R_386_TLS_GD_32', 'tlsCode', 4, 'tlsgd(S) + A', 'general dynamic: leal', sun],
  [25, 'R_386_TLS_GD_PUSH', 'tlsCode', 0, 'none', 'general dynamic: marks the push', sun],
  [26, 'R_386_TLS_GD_CALL', 'tlsCode', 0, 'none', 'general dynamic: marks the call', sun],
  [27, 'R_386_TLS_GD_POP', 'tlsCode', 0, 'none', 'general dynamic: marks the pop', sun],
  [28, 'R_386_TLS_LDM_32', 'tlsCode', 4, 'tlsld + A', 'local dynamic: leal', sun],
  [29, 'R_386_TLS_LDM_PUSH', 'tlsCode', 0, 'none', 'local dynamic: marks the push', sun],
  [30, 'R_386_TLS_LDM_CALL', 'tlsCode', 0, 'none', 'local dynamic: marks the call', sun],
  [31, 'R_386_TLS_LDM_POP', 'tlsCode', 0, 'none', 'local dynamic: marks the pop', sun],
  [32, 'R_386_TLS_LDO_32', 'tlsCode', 4, 'dtpoff(S + A)', "offset in the module's TLS block", tls],
  [33, 'R_386_TLS_IE_32', 'tlsCode', 4, 'tpoffSlot(S) + A', 'offset within the GOT of the slot with the positive offset', tls],
  [34, 'R_386_TLS_LE_32', 'tlsCode', 4, '-tpoff(S + A)', 'offset from the thread pointer, positive', tls],
  [35, 'R_386_TLS_DTPMOD32', 'tlsModule', 4, 'module(S)', undefined, tls],
  [36, 'R_386_TLS_DTPOFF32', 'tlsOffset', 4, 'dtpoff(S + A)', undefined, tls],
  [37, 'R_386_TLS_TPOFF32', 'tlsBefore', 4, '-tpoff(S + A)', 'offset from the thread pointer, positive', tls],
  [38, 'R_386_SIZE32', 'size', 4, 'Z + A'],
  [39, 'R_386_TLS_GOTDESC', 'tlsCode', 4, 'tlsdesc(S) + A', 'offset within the GOT of the TLS descriptor'],
  [40, 'R_386_TLS_DESC_CALL', 'tlsCode', 0, 'none', 'marks the call through the TLS descriptor'],
  [41, 'R_386_TLS_DESC', 'tlsDescriptor', 8, 'tlsdesc(S + A)'],
  [42, 'R_386_IRELATIVE', 'irelative', 4, 'indirect(B + A)'],
  [43, 'R_386_GOT32X', 'gotEntry', 4, 'G + A', 'the linker may turn the load into lea, mov or a direct branch'],
  [200, 'R_386_USED_BY_INTEL_200', 'none', 0, 'none', 'used by Intel, meaning not published', 'GNU binutils include/elf/i386.h'],
  [250, 'R_386_GNU_VTINHERIT', 'hint', 0, 'none', 'vtable of the base class', vtable],
  [251, 'R_386_GNU_VTENTRY', 'hint', 0, 'none', 'use of a vtable entry', vtable],
];

/** Stubs begin with `jmp *slot` (ff 25 and the address) or `jmp *offset(%ebx)` (ff a3 and the offset from the GOT), with indirect branch tracking after endbr32 (f3 0f 1e fb). */
const plt: PltReader = {
  step: 8,
  slotOf(code, _address, gotAddress) {
    const endbr = code[0] === 0xf3 && code[1] === 0x0f && code[2] === 0x1e && code[3] === 0xfb;
    const at = endbr ? 4 : 0;
    const isRelative = code[at + 1] === 0xa3;
    if (code[at] !== 0xff || (code[at + 1] !== 0x25 && !isRelative) || code.length < at + 6) return undefined;
    const field = new DataView(code.buffer, code.byteOffset).getUint32(at + 2, true);
    const pushesIndex = code[at + 6] === 0x68;
    return { slot: ((isRelative ? gotAddress : 0) + field) % 2 ** 32, size: endbr || pushesIndex ? 16 : 8 };
  },
};

const headerFlags = [] as const;

export const i386: Machine = {
  numbers: [3, 6],
  name: 'i386',
  title: 'Intel 80386',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  properties: x86Properties,
  propertyRanges: x86PropertyRanges,
  landing: { property: 'IBT', name: 'endbr32', codes: [0xfb1e0ff3] },
  tlsVariant: 2,
  tlsFunctions: ['___tls_get_addr'],
  relocationForm: 'REL',
  descriptorAddends: [1],
  shim: { name: 'i386', size: 4, isLittle: true },
  mayReach,
  reservedSlots: ['_DYNAMIC', 'link_map', 'resolver'],
  pageSizes: [0x1000, 0x1000],
  plt,
};

/**
 * Code counts from the GOT, whose address it computes from its own (i386 psABI, Position-Independent Function Prologue: `lea x@GOTOFF(%ebx)`); by hand also from what a call left on the stack,
 * some bytes before the distance. So does every word, at any address.
 */
function mayReach(code: Uint8Array, address: number, isWanted: (first: number, last: number) => boolean, got: number | undefined): boolean {
  if (got === undefined) return true;
  const view = new DataView(code.buffer, code.byteOffset, code.byteLength);
  for (let at = 0; at + 4 <= code.length; at++) {
    const distance = view.getInt32(at, true);
    const [fromGot, fromHere] = [got + distance, address + at + distance];
    if (isWanted(fromGot, fromGot) || isWanted(fromHere - longestPrologue, fromHere)) return true;
  }
  return false;
}

/** Bytes from what a call left on the stack to a distance from there. */
const longestPrologue = 16;

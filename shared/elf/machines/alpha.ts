// Digital Alpha.
//
// Little endian, RELA. Everything is reached from the global pointer ($29) that each function computes from its own address (GPDISP), and every use of an address loaded from
// the GOT (LITERAL) is tagged with a LITUSE for relaxation. The PLT is either code that the dynamic linker rewrites or, with DT_ALPHA_PLTRO, a read-only table of branches to
// one entry: neither shows its slot, no PltReader. st_other says how a function sets up its global pointer. TLS variant 1. e_machine 0x9026 was never registered.
// ABI: Compaq Tru64 UNIX Object File and Symbol Table Format, with GNU binutils include/elf/alpha.h

import { sectionFlags, sectionTypes } from '../constants.ts';
import { dynamicNames, dynamicTags } from '../dynamic.ts';
import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'GNU binutils include/elf/alpha.h';

const relocations: readonly RelocationRow[] = [
  [0, 'R_ALPHA_NONE', 'none', 0, ''],
  [1, 'R_ALPHA_REFLONG', 'absolute', 4, 'S + A'],
  [2, 'R_ALPHA_REFQUAD', 'absolute', 8, 'S + A'],
  [3, 'R_ALPHA_GPREL32', 'gotBase', 4, 'S + A - GP'],
  [4, 'R_ALPHA_LITERAL', 'gotEntry', 4, 'G + A', 'load of an address from the GOT, 16 bits'],
  [5, 'R_ALPHA_LITUSE', 'hint', 0, 'none', 'how the loaded address is used; A says which way'],
  [6, 'R_ALPHA_GPDISP', 'gotBase', 8, 'GP - P', 'the pair of instructions that sets the global pointer; A is the distance between them'],
  [7, 'R_ALPHA_BRADDR', 'plt', 4, '(S + A - P - 4) >> 2', 'branch: 21 bits'],
  [8, 'R_ALPHA_HINT', 'hint', 4, '(S + A - P - 4) >> 2', 'branch prediction: 14 bits'],
  [9, 'R_ALPHA_SREL16', 'pc', 2, 'S + A - P'],
  [10, 'R_ALPHA_SREL32', 'pc', 4, 'S + A - P'],
  [11, 'R_ALPHA_SREL64', 'pc', 8, 'S + A - P'],
  [17, 'R_ALPHA_GPRELHIGH', 'gotBase', 4, '(S + A - GP) >> 16', 'rounded'],
  [18, 'R_ALPHA_GPRELLOW', 'gotBase', 4, 'S + A - GP', 'bits 15:0'],
  [19, 'R_ALPHA_GPREL16', 'gotBase', 4, 'S + A - GP', '16 bits'],
  [24, 'R_ALPHA_COPY', 'copy', 0, 'none'],
  [25, 'R_ALPHA_GLOB_DAT', 'got', 8, 'S + A'],
  [26, 'R_ALPHA_JMP_SLOT', 'slot', 8, 'S', 'fills the slot of a PLT entry, at the first call when bound lazily'],
  [27, 'R_ALPHA_RELATIVE', 'relative', 8, 'B + A'],
  [28, 'R_ALPHA_BRSGP', 'plt', 4, '(S + A - P - 4) >> 2', 'branch to a function with the same global pointer'],
  [29, 'R_ALPHA_TLSGD', 'tlsCode', 4, 'tlsgd(S + A) - GP', 'pair of GOT slots for __tls_get_addr'],
  [30, 'R_ALPHA_TLSLDM', 'tlsCode', 4, 'tlsld - GP', "pair of GOT slots of the module's own block"],
  [31, 'R_ALPHA_DTPMOD64', 'tlsModule', 8, 'module(S)'],
  [32, 'R_ALPHA_GOTDTPREL', 'tlsCode', 4, 'G(dtpoff(S + A))', 'load of the offset from the GOT'],
  [33, 'R_ALPHA_DTPREL64', 'tlsOffset', 8, 'dtpoff(S + A)'],
  [34, 'R_ALPHA_DTPRELHI', 'tlsCode', 4, 'dtpoff(S + A) >> 16', 'rounded'],
  [35, 'R_ALPHA_DTPRELLO', 'tlsCode', 4, 'dtpoff(S + A)', '16 bits'],
  [36, 'R_ALPHA_DTPREL16', 'tlsCode', 4, 'dtpoff(S + A)', '16 bits'],
  [37, 'R_ALPHA_GOTTPREL', 'tlsCode', 4, 'G(tpoff(S + A))', 'load of the offset from the GOT'],
  [38, 'R_ALPHA_TPREL64', 'tlsThread', 8, 'tpoff(S + A)'],
  [39, 'R_ALPHA_TPRELHI', 'tlsCode', 4, 'tpoff(S + A) >> 16', 'rounded'],
  [40, 'R_ALPHA_TPRELLO', 'tlsCode', 4, 'tpoff(S + A)', '16 bits'],
  [41, 'R_ALPHA_TPREL16', 'tlsCode', 4, 'tpoff(S + A)', '16 bits'],
];

const headerFlags: readonly HeaderFlag[] = [
  [0x1, 0x1, '32bit', 'all addresses are below 2 GB'],
  [0x2, 0x2, 'canrelax', 'all relocations that relaxation needs are there'],
];

/** st_other without the visibility. */
const symbolOthers = names('STO_ALPHA_', abi, [
  [0x80, 'NOPV', 'does not use the procedure value register'],
  [0x88, 'STD GPLOAD', 'begins with the usual load of the global pointer', undefined, 'STO_ALPHA_STD_GPLOAD'],
]);

export const alpha: Machine = {
  numbers: [0x9026, 41],
  name: 'alpha',
  title: 'Alpha',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  sectionTypes: names('SHT_ALPHA_', abi, [
    [0x70000001, 'DEBUG', 'debugging information, ECOFF'],
    [0x70000002, 'REGINFO', 'registers used'],
  ], sectionTypes),
  sectionFlags: names('SHF_ALPHA_', abi, [[0x10000000, 'GPREL', 'must be reachable from the global pointer']], sectionFlags),
  dynamicTags: dynamicNames('DT_', abi, [[0x70000000, 'ALPHA_PLTRO', 'number', 'the PLT is read-only']], dynamicTags),
  symbolOther(other) {
    const rest = other & 0xfc;
    return rest === 0 ? '' : `[${symbolOthers.of(rest)?.name ?? `<other>: ${rest.toString(16)}`}]`;
  },
  tlsVariant: 1,
  threadPointer: { words: 2, bias: 0, source: 'glibc sysdeps/alpha/nptl/tls.h, TLS_TCB_SIZE: two words; musl arch/alpha/pthread_arch.h, GAP_ABOVE_TP' },
  pageSizes: [0x2000, 0x10000],
  hashWordSize: 8,
};

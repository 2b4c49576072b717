// Where readelf (binutils 2.40) and the file disagree, or readelf prints less than the file says: each row a reason, and when it holds. All other differences are ours to fix.

import { existsSync } from 'node:fs';
import type { ListingRow } from '../support/engine.ts';
import type { Context } from './difference.ts';
import type { Table } from './readelf.ts';

/** One difference, with what surrounds it. A whole row too many or too few has no field. */
export interface Case {
  readonly table: Table;
  readonly field: string | undefined;
  readonly ours: string;
  readonly theirs: string;
  readonly row: ListingRow | undefined;
  readonly context: Context;
}

/** Section types, dynamic tags and so on that binutils 2.40 has no name for, as readelf prints them. */
const unnamed: Readonly<Record<string, string>> = {
  CREL: '40000014: <unknown>', AARCH64_AUTH_RELR: 'LOPROC+0x4', GNU_SFRAME: 'LOOS+0xffffff4', ANDROID_REL: 'LOOS+0x1', ANDROID_RELA: 'LOOS+0x2', ANDROID_RELR: 'LOOS+0xfffff00',
  LLVM_ODRTAB: 'LOOS+0xfff4c00', LLVM_LINKER_OPTIONS: 'LOOS+0xfff4c01', LLVM_ADDRSIG: 'LOOS+0xfff4c03', LLVM_DEPENDENT_LIBRARIES: 'LOOS+0xfff4c04', LLVM_SYMPART: 'LOOS+0xfff4c05',
  LLVM_PART_EHDR: 'LOOS+0xfff4c06', LLVM_PART_PHDR: 'LOOS+0xfff4c07', LLVM_BB_ADDR_MAP_V0: 'LOOS+0xfff4c08', LLVM_CALL_GRAPH_PROFILE: 'LOOS+0xfff4c09', LLVM_BB_ADDR_MAP: 'LOOS+0xfff4c0a',
};

/** CPUs that readelf 2.40 has no numbers of. */
const unknownCpus = new Set(['LANAI', 'VE', 'QDSP6']);
/** Relocation types with two names: ours, the psABI's; readelf 2.40's older or missing one. */
const otherNames: Readonly<Record<string, string>> = { R_BPF_64_ABS64: 'R_BPF_DATA_64', R_BPF_64_32: 'R_BPF_INSN_DISP32', R_BPF_64_64: 'R_BPF_INSN_64', R_LARCH_CALL36: 'unrecognized 6e', R_AARCH64_AUTH_ABS64: 'unrecognized 244' };

const quirks: readonly (readonly [reason: string, holds: (difference: Case) => boolean])[] = [
  ['readelf 2.40 has no name for it', ({ ours, theirs }) => unnamed[ours] === theirs],
  ['readelf 2.40 has another name, or none', ({ table, field, ours, theirs }) => table === 'relocations' && field === 'type' && otherNames[ours] === theirs],
  ['nobody knows the number', ({ table, field, ours, theirs }) => table === 'relocations' && field === 'type' && ours.startsWith('0x') && ours.slice(2) === theirs.replace('unrecognized ', '')],
  ['a CPU that readelf 2.40 has no names for', ({ field, theirs, context }) => field === 'type' && unknownCpus.has(String(context.listing.header['machine'])) && /^(unrecognized |LOPROC\+)/.test(theirs)],
  ['readelf cuts names of sections after 256 characters (printable_section_name)', ({ table, field, ours, theirs }) => table === 'sections' && field === 'name' && theirs.length === 256 && ours.startsWith(theirs)],
  ['readelf cuts types of segments after 14 characters', ({ table, field, ours, theirs }) => table === 'segments' && field === 'type' && theirs.length === 14 && ours.startsWith(theirs)],
  ['readelf 2.40 knows no signed pointers of AArch64', ({ table, field, ours, theirs, context: { listing } }) => (table === 'dynamic' && field === 'name' && ours.startsWith('AARCH64_AUTH_') && theirs.startsWith('Processor Specific: '))
    || (table === 'relocations' && field === undefined && listing.sections.some(({ type }) => type === 'AARCH64_AUTH_RELR'))],
  ['only llvm-readelf 19 shows CREL', ({ table, field, context: { listing } }) => table === 'relocations' && field === undefined && !existsSync('/usr/bin/llvm-readelf-19') && listing.sections.some(({ type }) => type === 'CREL')],
  ['readelf has no names for dynamic tags of Android', ({ table, field, ours, theirs }) => table === 'dynamic' && field === 'name' && ours.startsWith('ANDROID_') && theirs.startsWith('Operating System specific: ')],
  ['readelf calls STB_GNU_UNIQUE so only where EI_OSABI is GNU; linkers do not always say it', ({ field, ours, theirs }) => field === 'bind' && ours === 'UNIQUE' && theirs === '<OS specific>: 10'],
  ['readelf writes <no-strings> where a file has no table of section names', ({ table, field, ours, theirs }) => table === 'sections' && field === 'name' && ours === '' && theirs === '<no-strings>'],
  ['readelf writes <null> for a symbol whose name is empty', ({ table, field, ours, theirs }) => table === 'relocations' && field === 'sym' && ours === '' && theirs === '<null>'],
  ['readelf cannot read archives with BSD names', ({ field, context }) => field === undefined && context.errors.includes('Not an ELF file')],
  ['readelf prints one byte of each character outside ASCII (print_symbol)', ({ field, ours, theirs }) => (field === 'name' || field === 'sym') && /[^\x00-\x7f]/.test(ours) && ours.replace(/[^\x00-\x7f]/gu, '\ufffd') === theirs],
  ['readelf sees no dynamic symbols without section headers where the hash table covers none (get_num_dynamic_syms)', ({ table, field, theirs, context: { listing } }) =>
    listing.header['shnum'] === 0 && listing.dynsyms.every(({ ndx }) => ndx === 'UND') && (table === 'relocations' ? field === 'sym' && theirs === '' : table === 'dynsyms' && field === undefined)],
  ['readelf leaves the version out where a definition names it: FOO_1.0@@FOO_1.0', ({ table, field, ours, theirs, row }) => table === 'dynsyms' && field === 'name' && row?.['ndx'] === 'ABS' && ours === `${theirs}@@${theirs}`],
];

/** Why readelf is not to be followed; undefined when the difference is a fault. */
export function explain(difference: Case): string | undefined {
  return quirks.find(([, holds]) => holds(difference))?.[0];
}

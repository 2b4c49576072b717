// The records of ELF files, as the specifications lay them out: one row per field with its type, byte offset, name and meaning.
// Where ELFCLASS32 and ELFCLASS64 (or the byte orders) differ, both layouts have the same fields, so that readers do not care.

import { layout } from '../base/table.ts';

export type Class = 32 | 64;

const gabi = (chapter: string): string => `gABI ${chapter}`;

/** e_ident, the same for all classes and byte orders. */
export const identLayout = layout('e_ident', gabi('ELF Header'), 16, {
  magic: ['u32', 0, 'EI_MAG0..EI_MAG3', 'the magic number 7f 45 4c 46'],
  class: ['u8', 4, 'EI_CLASS', 'width of addresses: 1 for 32 bits, 2 for 64 bits'],
  data: ['u8', 5, 'EI_DATA', 'byte order: 1 for little endian, 2 for big endian'],
  version: ['u8', 6, 'EI_VERSION', 'version of the ELF format: 1'],
  osAbi: ['u8', 7, 'EI_OSABI', 'whose extensions of the format are used'],
  abiVersion: ['u8', 8, 'EI_ABIVERSION', 'version of the extensions that EI_OSABI names'],
});

export type HeaderField = 'type' | 'machine' | 'version' | 'entry' | 'phoff' | 'shoff' | 'flags' | 'ehsize' | 'phentsize' | 'phnum' | 'shentsize' | 'shnum' | 'shstrndx';

const headerMeanings: Record<HeaderField, string> = {
  type: 'what kind of object this is: relocatable, executable, shared, core',
  machine: 'the CPU that the object is for',
  version: 'version of the ELF format: 1',
  entry: 'address where the program starts; 0 when it has no entry point',
  phoff: 'file offset of the program header table; 0 when there is none',
  shoff: 'file offset of the section header table; 0 when there is none',
  flags: 'flags of the CPU',
  ehsize: 'size of this header in bytes',
  phentsize: 'size of one program header in bytes',
  phnum: 'number of program headers; 0xffff (PN_XNUM): the number is in sh_info of section 0',
  shentsize: 'size of one section header in bytes',
  shnum: 'number of section headers; 0 with e_shoff set: the number is in sh_size of section 0',
  shstrndx: 'index of the section that holds the section names; 0xffff (SHN_XINDEX): the index is in sh_link of section 0',
};
const h = headerMeanings;

export const headerLayouts = {
  32: layout('Elf32_Ehdr', gabi('ELF Header'), 52, {
    type: ['u16', 16, 'e_type', h.type], machine: ['u16', 18, 'e_machine', h.machine], version: ['u32', 20, 'e_version', h.version],
    entry: ['u32', 24, 'e_entry', h.entry], phoff: ['u32', 28, 'e_phoff', h.phoff], shoff: ['u32', 32, 'e_shoff', h.shoff],
    flags: ['u32', 36, 'e_flags', h.flags], ehsize: ['u16', 40, 'e_ehsize', h.ehsize], phentsize: ['u16', 42, 'e_phentsize', h.phentsize],
    phnum: ['u16', 44, 'e_phnum', h.phnum], shentsize: ['u16', 46, 'e_shentsize', h.shentsize], shnum: ['u16', 48, 'e_shnum', h.shnum],
    shstrndx: ['u16', 50, 'e_shstrndx', h.shstrndx],
  }),
  64: layout('Elf64_Ehdr', gabi('ELF Header'), 64, {
    type: ['u16', 16, 'e_type', h.type], machine: ['u16', 18, 'e_machine', h.machine], version: ['u32', 20, 'e_version', h.version],
    entry: ['i64', 24, 'e_entry', h.entry], phoff: ['i64', 32, 'e_phoff', h.phoff], shoff: ['i64', 40, 'e_shoff', h.shoff],
    flags: ['u32', 48, 'e_flags', h.flags], ehsize: ['u16', 52, 'e_ehsize', h.ehsize], phentsize: ['u16', 54, 'e_phentsize', h.phentsize],
    phnum: ['u16', 56, 'e_phnum', h.phnum], shentsize: ['u16', 58, 'e_shentsize', h.shentsize], shnum: ['u16', 60, 'e_shnum', h.shnum],
    shstrndx: ['u16', 62, 'e_shstrndx', h.shstrndx],
  }),
};

const p = {
  type: 'what the segment is for', flags: 'permissions: 1 execute, 2 write, 4 read', offset: 'file offset of the first byte', vaddr: 'virtual address of the first byte',
  paddr: 'physical address, where that means something', filesz: 'bytes in the file', memsz: 'bytes in memory; what exceeds the file size is zero',
  align: 'alignment: p_vaddr and p_offset are congruent modulo this power of two',
};
export const segmentLayouts = {
  32: layout('Elf32_Phdr', gabi('Program Header'), 32, {
    type: ['u32', 0, 'p_type', p.type], offset: ['u32', 4, 'p_offset', p.offset], vaddr: ['u32', 8, 'p_vaddr', p.vaddr], paddr: ['u32', 12, 'p_paddr', p.paddr],
    filesz: ['u32', 16, 'p_filesz', p.filesz], memsz: ['u32', 20, 'p_memsz', p.memsz], flags: ['u32', 24, 'p_flags', p.flags], align: ['u32', 28, 'p_align', p.align],
  }),
  64: layout('Elf64_Phdr', gabi('Program Header'), 56, {
    type: ['u32', 0, 'p_type', p.type], flags: ['u32', 4, 'p_flags', p.flags], offset: ['i64', 8, 'p_offset', p.offset], vaddr: ['i64', 16, 'p_vaddr', p.vaddr],
    paddr: ['i64', 24, 'p_paddr', p.paddr], filesz: ['i64', 32, 'p_filesz', p.filesz], memsz: ['i64', 40, 'p_memsz', p.memsz], align: ['i64', 48, 'p_align', p.align],
  }),
};

const s = {
  name: 'offset of the name in the section name string table', type: 'what the section holds', flags: 'attributes of the section', addr: 'address in memory; 0 when the section is not loaded',
  offset: 'file offset of the first byte', size: 'size in bytes (in memory only for NOBITS)', link: 'index of the section that this one goes with; what that means depends on the type',
  info: 'more of that kind: a section index, a symbol index or a count, by type', addralign: 'alignment of the address', entsize: 'size of one entry in bytes, for tables',
};
export const sectionLayouts = {
  32: layout('Elf32_Shdr', gabi('Section Header'), 40, {
    name: ['u32', 0, 'sh_name', s.name], type: ['u32', 4, 'sh_type', s.type], flags: ['u32', 8, 'sh_flags', s.flags], addr: ['u32', 12, 'sh_addr', s.addr], offset: ['u32', 16, 'sh_offset', s.offset],
    size: ['u32', 20, 'sh_size', s.size], link: ['u32', 24, 'sh_link', s.link], info: ['u32', 28, 'sh_info', s.info], addralign: ['u32', 32, 'sh_addralign', s.addralign], entsize: ['u32', 36, 'sh_entsize', s.entsize],
  }),
  64: layout('Elf64_Shdr', gabi('Section Header'), 64, {
    name: ['u32', 0, 'sh_name', s.name], type: ['u32', 4, 'sh_type', s.type], flags: ['i64', 8, 'sh_flags', s.flags], addr: ['i64', 16, 'sh_addr', s.addr], offset: ['i64', 24, 'sh_offset', s.offset],
    size: ['i64', 32, 'sh_size', s.size], link: ['u32', 40, 'sh_link', s.link], info: ['u32', 44, 'sh_info', s.info], addralign: ['i64', 48, 'sh_addralign', s.addralign], entsize: ['i64', 56, 'sh_entsize', s.entsize],
  }),
};

const y = {
  name: 'offset of the name in the string table', value: 'address of the symbol; offset in its section in a relocatable file; offset in the TLS block for TLS; alignment for COMMON',
  size: 'size in bytes; 0 when unknown', info: 'type in the low four bits, binding in the high four', other: 'visibility in the low bits, the rest is the CPU\'s', shndx: 'index of the section that defines the symbol, or a reserved index',
};
export const symbolLayouts = {
  32: layout('Elf32_Sym', gabi('Symbol Table'), 16, {
    name: ['u32', 0, 'st_name', y.name], value: ['u32', 4, 'st_value', y.value], size: ['u32', 8, 'st_size', y.size], info: ['u8', 12, 'st_info', y.info], other: ['u8', 13, 'st_other', y.other], shndx: ['u16', 14, 'st_shndx', y.shndx],
  }),
  64: layout('Elf64_Sym', gabi('Symbol Table'), 24, {
    name: ['u32', 0, 'st_name', y.name], info: ['u8', 4, 'st_info', y.info], other: ['u8', 5, 'st_other', y.other], shndx: ['u16', 6, 'st_shndx', y.shndx], value: ['i64', 8, 'st_value', y.value], size: ['i64', 16, 'st_size', y.size],
  }),
};

const d = { tag: 'what the value means', value: 'd_val or d_ptr: a number or an address, by the tag' };
export const dynamicLayouts = {
  32: layout('Elf32_Dyn', gabi('Dynamic Section'), 8, { tag: ['i32', 0, 'd_tag', d.tag], value: ['u32', 4, 'd_un', d.value] }),
  64: layout('Elf64_Dyn', gabi('Dynamic Section'), 16, { tag: ['i64', 0, 'd_tag', d.tag], value: ['i64', 8, 'd_un', d.value] }),
};

const r = {
  place: 'where the relocation writes: an address; an offset in the section in a relocatable file', info: 'symbol index and relocation type', symbol: 'index of the symbol (upper half of r_info)',
  type: 'relocation type (lower half of r_info)', addend: 'the constant A of the formula', ssym: 'special symbol of the second operation', type2: 'type of the second operation', type3: 'type of the third operation',
};
/** Relocation records. 32-bit r_info holds symbol << 8 | type; the 64-bit halves are fields of their own, which lie by byte order; 64-bit MIPS packs three types (MIPS ELF64 2.9.1). */
export const relocationLayouts = {
  rel32: layout('Elf32_Rel', gabi('Relocation'), 8, { place: ['u32', 0, 'r_offset', r.place], info: ['u32', 4, 'r_info', r.info] }),
  rela32: layout('Elf32_Rela', gabi('Relocation'), 12, { place: ['u32', 0, 'r_offset', r.place], info: ['u32', 4, 'r_info', r.info], addend: ['i32', 8, 'r_addend', r.addend] }),
  rel64Little: layout('Elf64_Rel', gabi('Relocation'), 16, { place: ['i64', 0, 'r_offset', r.place], type: ['u32', 8, 'r_info', r.type], symbol: ['u32', 12, 'r_info', r.symbol] }),
  rel64Big: layout('Elf64_Rel', gabi('Relocation'), 16, { place: ['i64', 0, 'r_offset', r.place], symbol: ['u32', 8, 'r_info', r.symbol], type: ['u32', 12, 'r_info', r.type] }),
  rela64Little: layout('Elf64_Rela', gabi('Relocation'), 24, { place: ['i64', 0, 'r_offset', r.place], type: ['u32', 8, 'r_info', r.type], symbol: ['u32', 12, 'r_info', r.symbol], addend: ['i64', 16, 'r_addend', r.addend] }),
  rela64Big: layout('Elf64_Rela', gabi('Relocation'), 24, { place: ['i64', 0, 'r_offset', r.place], symbol: ['u32', 8, 'r_info', r.symbol], type: ['u32', 12, 'r_info', r.type], addend: ['i64', 16, 'r_addend', r.addend] }),
  relMips64: layout('Elf64_Mips_Rel', 'MIPS ELF64 2.9.1', 16, {
    place: ['i64', 0, 'r_offset', r.place], symbol: ['u32', 8, 'r_sym', r.symbol], ssym: ['u8', 12, 'r_ssym', r.ssym], type3: ['u8', 13, 'r_type3', r.type3], type2: ['u8', 14, 'r_type2', r.type2], type: ['u8', 15, 'r_type', r.type] }),
  relaMips64: layout('Elf64_Mips_Rela', 'MIPS ELF64 2.9.1', 24, {
    place: ['i64', 0, 'r_offset', r.place], symbol: ['u32', 8, 'r_sym', r.symbol], ssym: ['u8', 12, 'r_ssym', r.ssym], type3: ['u8', 13, 'r_type3', r.type3], type2: ['u8', 14, 'r_type2', r.type2], type: ['u8', 15, 'r_type', r.type], addend: ['i64', 16, 'r_addend', r.addend] }),
};

const lsb = 'LSB Core, Symbol Versioning';
export const verdefLayout = layout('Elfxx_Verdef', lsb, 20, {
  version: ['u16', 0, 'vd_version', 'version of this structure: 1'], flags: ['u16', 2, 'vd_flags', 'BASE: the file itself; WEAK'], index: ['u16', 4, 'vd_ndx', 'version index that .gnu.version uses'],
  count: ['u16', 6, 'vd_cnt', 'number of names: its own and its parents\''], hash: ['u32', 8, 'vd_hash', 'ELF hash of the name'], aux: ['u32', 12, 'vd_aux', 'bytes from here to the first name'], next: ['u32', 16, 'vd_next', 'bytes from here to the next definition; 0: the last'],
});
export const verdauxLayout = layout('Elfxx_Verdaux', lsb, 8, { name: ['u32', 0, 'vda_name', 'offset of the name in the string table'], next: ['u32', 4, 'vda_next', 'bytes from here to the next name; 0: the last'] });
export const verneedLayout = layout('Elfxx_Verneed', lsb, 16, {
  version: ['u16', 0, 'vn_version', 'version of this structure: 1'], count: ['u16', 2, 'vn_cnt', 'number of versions needed of this file'], file: ['u32', 4, 'vn_file', 'offset of the file\'s SONAME in the string table'],
  aux: ['u32', 8, 'vn_aux', 'bytes from here to the first version'], next: ['u32', 12, 'vn_next', 'bytes from here to the next file; 0: the last'],
});
export const vernauxLayout = layout('Elfxx_Vernaux', lsb, 16, {
  hash: ['u32', 0, 'vna_hash', 'ELF hash of the name'], flags: ['u16', 4, 'vna_flags', 'WEAK: its absence is no error'], other: ['u16', 6, 'vna_other', 'version index that .gnu.version uses; bit 15: hidden'],
  name: ['u32', 8, 'vna_name', 'offset of the version name in the string table'], next: ['u32', 12, 'vna_next', 'bytes from here to the next version; 0: the last'],
});
export const versymLayout = layout('Elfxx_Versym', lsb, 2, { index: ['u16', 0, 'vs_index', 'version index of the symbol in the same row; 0 local, 1 unversioned; bit 15: not the default version'] });

export const noteLayout = layout('Elfxx_Nhdr', gabi('Note Section'), 12, {
  nameSize: ['u32', 0, 'n_namesz', 'bytes of the owner\'s name with its NUL'], dataSize: ['u32', 4, 'n_descsz', 'bytes of the data'], type: ['u32', 8, 'n_type', 'what the data is; numbered by the owner'],
});

export const propertyLayout = layout('GNU property', 'Linux gABI extensions, program property', 8, {
  type: ['u32', 0, 'pr_type', 'which property'], size: ['u32', 4, 'pr_datasz', 'bytes of its data, which is padded to a word of the class'],
});

const elfcore = 'Linux include/linux/elfcore.h';
/** The start of elf_prstatus; the registers behind it are the CPU's. */
export const statusLayouts = {
  32: layout('elf_prstatus', elfcore, 28, { signal: ['u16', 12, 'pr_cursig', 'signal that ended the process'], process: ['i32', 24, 'pr_pid', 'id of the thread'] }),
  64: layout('elf_prstatus', elfcore, 36, { signal: ['u16', 12, 'pr_cursig', 'signal that ended the process'], process: ['i32', 32, 'pr_pid', 'id of the thread'] }),
};
/** The end of elf_prpsinfo, the same on all CPUs. */
export const processLayout = layout('elf_prpsinfo', elfcore, 112, {
  process: ['i32', 0, 'pr_pid', 'id of the process'], parent: ['i32', 4, 'pr_ppid', 'id of its parent'], group: ['i32', 8, 'pr_pgrp', 'id of its process group'], session: ['i32', 12, 'pr_sid', 'id of its session'],
  name: ['u8', 16, 'pr_fname', '16 bytes: name of the program'], command: ['u8', 32, 'pr_psargs', '80 bytes: start of the command line'],
});
export const signalLayout = layout('siginfo_t', 'Linux include/uapi/asm-generic/siginfo.h', 12, {
  signal: ['i32', 0, 'si_signo', 'the signal'], errno: ['i32', 4, 'si_errno', 'an error number'], code: ['i32', 8, 'si_code', 'why the signal was sent; positive: by the kernel'],
});

export const unwindHeaderLayout = layout('.eh_frame_hdr', 'LSB Core 5.0, 10.6.2', 4, {
  version: ['u8', 0, 'version', 'version of the header: 1'], pointerEncoding: ['u8', 1, 'eh_frame_ptr_enc', 'how the address of .eh_frame is written'],
  countEncoding: ['u8', 2, 'fde_count_enc', 'how the number of rows is written'], tableEncoding: ['u8', 3, 'table_enc', 'how the rows are written'],
});
/** A row of the usual encoding sdata4 | datarel: both fields are distances from the start of .eh_frame_hdr. */
export const unwindRowLayout = layout('.eh_frame_hdr row', 'LSB Core 5.0, 10.6.2', 8, {
  location: ['i32', 0, 'initial location', 'first address of the function'], description: ['i32', 4, 'address', 'its frame description (FDE) in .eh_frame'],
});

/** A row of the index of functions of Arm's exceptions; distances are from the word itself and have 31 bits. */
export const functionIndexLayout = layout('.ARM.exidx row', 'Exception Handling ABI for the Arm Architecture, 6', 8, {
  location: ['u32', 0, 'function', 'distance to the function'], unwinding: ['u32', 4, 'unwinding', 'distance to its record in .ARM.extab, the record itself, or 1: no exception passes'],
});

/** The same for sdata8 | datarel, where something lies more than 2 GiB away. */
export const wideUnwindRowLayout = layout('.eh_frame_hdr row', 'LSB Core 5.0, 10.6.2', 16, {
  location: ['i64', 0, 'initial location', 'first address of the function'], description: ['i64', 8, 'address', 'its frame description (FDE) in .eh_frame'],
});

const sframe = 'The SFrame Format, version 3';
export const sframeHeaderLayout = layout('sframe_header', sframe, 28, {
  magic: ['u16', 0, 'sfp_magic', '0xdee2'], version: ['u8', 2, 'sfp_version', 'version: 1, 2 or 3'], flags: ['u8', 3, 'sfp_flags', 'flags'],
  abi: ['u8', 4, 'sfh_abi_arch', 'CPU and byte order'], pointerOffset: ['u8', 5, 'sfh_cfa_fixed_fp_offset', 'where the frame pointer is always saved, from the frame, with sign; 0: not always at one place'],
  returnOffset: ['u8', 6, 'sfh_cfa_fixed_ra_offset', 'where the return address always is, from the frame, with sign; 0: not always at one place'],
  extraSize: ['u8', 7, 'sfh_auxhdr_len', 'bytes of header that follow'], functionCount: ['u32', 8, 'sfh_num_fdes', 'number of functions'], rowCount: ['u32', 12, 'sfh_num_fres', 'number of rows'],
  rowsSize: ['u32', 16, 'sfh_fre_len', 'bytes of all rows'], functionsOffset: ['u32', 20, 'sfh_fdeoff', 'where the functions begin, behind the header'],
  rowsOffset: ['u32', 24, 'sfh_freoff', 'where the rows begin, behind the header'],
});
const sframeFunction = {
  start: ['i32', 0, 'sfde_func_start_address', 'start of the function'], size: ['u32', 4, 'sfde_func_size', 'bytes of the function'],
  rows: ['u32', 8, 'sfde_func_start_fre_off', 'where its rows begin, from the first row of all'],
} as const;
/** By version. Version 1 has behind these fields a number of rows and a byte of information, version 2 a size of blocks, too; in version 3 they stand before the rows. */
export const sframeFunctionLayouts = {
  1: layout('sframe_func_desc_entry', 'The SFrame Format, version 1', 17, sframeFunction),
  2: layout('sframe_func_desc_entry', 'The SFrame Format, version 2', 20, sframeFunction),
  3: layout('sframe_func_desc_idx', sframe, 16, {
    start: ['i64', 0, 'sfdi_func_start_offset', 'start of the function'], size: ['u32', 8, 'sfdi_func_size', 'bytes of the function'],
    rows: ['u32', 12, 'sfdi_func_start_fre_off', 'where its attributes and rows begin, from the first of all'],
  }),
} as const;
export const sframeAttributeLayout = layout('sframe_func_desc_attr', sframe, 5, {
  rowCount: ['u16', 0, 'sfda_func_num_fres', 'number of rows'], info: ['u8', 2, 'sfda_func_info', 'how the rows are written'], more: ['u8', 3, 'sfda_func_info2', 'kind of rows'],
  blockSize: ['u8', 4, 'sfda_func_rep_size', 'bytes of the block that the rows are for, again and again'],
});

/** .MIPS.abiflags. */
export const mipsAbiFlagsLayout = layout('Elf_MIPS_ABIFlags_v0', 'MIPS O32 ABI, FR0 and FR1 interlinking', 24, {
  version: ['u16', 0, 'version', 'version: 0'], level: ['u8', 2, 'isa_level', 'level of the instruction set: 1 to 5, 32, 64'], revision: ['u8', 3, 'isa_rev', 'its revision'],
  general: ['u8', 4, 'gpr_size', 'size of the general registers'], floating: ['u8', 5, 'cpr1_size', 'size of the floating point registers'], second: ['u8', 6, 'cpr2_size', 'size of the registers of coprocessor 2'],
  floats: ['u8', 7, 'fp_abi', 'how floating point arguments are passed'], extension: ['u32', 8, 'isa_ext', 'CPU whose own instructions are used'], ases: ['u32', 12, 'ases', 'extensions that are used'],
  flags1: ['u32', 16, 'flags1', '1: odd single precision registers are used'], flags2: ['u32', 20, 'flags2', 'none so far'],
});

export const compressionLayouts = {
  32: layout('Elf32_Chdr', gabi('Section Compression'), 12, { type: ['u32', 0, 'ch_type', 'compression algorithm'], size: ['u32', 4, 'ch_size', 'bytes when unpacked'], addralign: ['u32', 8, 'ch_addralign', 'alignment when unpacked'] }),
  64: layout('Elf64_Chdr', gabi('Section Compression'), 24, { type: ['u32', 0, 'ch_type', 'compression algorithm'], reserved: ['u32', 4, 'ch_reserved', 'reserved'], size: ['i64', 8, 'ch_size', 'bytes when unpacked'], addralign: ['i64', 16, 'ch_addralign', 'alignment when unpacked'] }),
};

export const gnuHashLayout = layout('GNU hash header', 'glibc elf/dl-setup_hash.c', 16, {
  bucketCount: ['u32', 0, 'nbuckets', 'number of hash buckets'], firstSymbol: ['u32', 4, 'symndx', 'first symbol that is in the table; those before are not looked up'],
  bloomCount: ['u32', 8, 'maskwords', 'words of the bloom filter, a power of two'], bloomShift: ['u32', 12, 'shift2', 'shift for the filter\'s second bit'],
});
export const hashLayout = layout('Elfxx_Hash', gabi('Hash Table'), 8, { bucketCount: ['u32', 0, 'nbucket', 'number of hash buckets'], chainCount: ['u32', 4, 'nchain', 'number of chain entries = number of symbols'] });

export const archiveLayout = layout('ar_hdr', 'ar(5)', 60, {
  name: ['u8', 0, 'ar_name', '16 bytes: the member\'s name, ended by / (GNU) or blanks; /N: offset in the // member; #1/N: N bytes of name before the data (BSD)'],
  date: ['u8', 16, 'ar_date', '12 bytes: decimal seconds since 1970'], uid: ['u8', 28, 'ar_uid', '6 bytes: decimal owner'], gid: ['u8', 34, 'ar_gid', '6 bytes: decimal group'],
  mode: ['u8', 40, 'ar_mode', '8 bytes: octal permissions'], size: ['u8', 48, 'ar_size', '10 bytes: decimal size of the data'], end: ['u8', 58, 'ar_fmag', 'two bytes: ` and a line feed'],
});

// The numbers of DWARF that are needed to find source lines and functions: tags, attributes, forms, unit types, opcodes
// of line programs, entries of range lists, sections of packages.

import { names } from '../elf/names.ts';

const dwarf5 = (chapter: string): string => `DWARF 5, ${chapter}`;
const gnu = 'GCC include/dwarf2.def';

/** Tags of entries. */
export const tags = names('DW_TAG_', dwarf5('7.5.3, Table 7.3'), [
  [0x11, 'compile_unit', 'a compilation'],
  [0x1d, 'inlined_subroutine', 'a call that the compiler replaced by the function’s code'],
  [0x2e, 'subprogram', 'a function'],
  [0x3c, 'partial_unit', 'a part that units import'],
  [0x4a, 'skeleton_unit', 'what of a compilation stays in the file when the rest is in a .dwo file'],
]);

/** Attributes of entries. */
export const attributes = names('DW_AT_', dwarf5('7.5.4, Table 7.5'), [
  [0x03, 'name', 'the name as it stands in the source'],
  [0x10, 'stmt_list', 'where the line program of the unit is'],
  [0x11, 'low_pc', 'first address'],
  [0x12, 'high_pc', 'address behind the last, or how many bytes'],
  [0x1b, 'comp_dir', 'the folder that the compiler was started in'],
  [0x31, 'abstract_origin', 'the entry that this one is an instance of'],
  [0x47, 'specification', 'the declaration that this entry completes'],
  [0x55, 'ranges', 'addresses, where there are gaps between them'],
  [0x57, 'call_column', 'column of the call'],
  [0x58, 'call_file', 'file of the call'],
  [0x59, 'call_line', 'line of the call'],
  [0x6e, 'linkage_name', 'the name of the symbol'],
  [0x72, 'str_offsets_base', 'where the unit’s offsets of strings begin'],
  [0x73, 'addr_base', 'where the unit’s addresses begin'],
  [0x74, 'rnglists_base', 'where the unit’s offsets of range lists begin'],
  [0x76, 'dwo_name', 'the file that has the rest of the unit'],
  [0x2007, 'MIPS_linkage_name', 'the name of the symbol, before DWARF 4', gnu],
  [0x2130, 'GNU_dwo_name', 'the file that has the rest of the unit, before DWARF 5', gnu],
  [0x2131, 'GNU_dwo_id', 'what tells that the file is the right one, before DWARF 5', gnu],
  [0x2132, 'GNU_ranges_base', 'where the unit’s range lists begin, before DWARF 5', gnu],
  [0x2133, 'GNU_addr_base', 'where the unit’s addresses begin, before DWARF 5', gnu],
]);

/** How values of attributes are written. */
export const forms = names('DW_FORM_', dwarf5('7.5.6, Table 7.6'), [
  [0x01, 'addr', 'an address'],
  [0x03, 'block2', 'bytes, with a length of 2 bytes before them'],
  [0x04, 'block4', 'bytes, with a length of 4 bytes before them'],
  [0x05, 'data2', '2 bytes'],
  [0x06, 'data4', '4 bytes'],
  [0x07, 'data8', '8 bytes'],
  [0x08, 'string', 'a string in place'],
  [0x09, 'block', 'bytes, with a length in LEB128 before them'],
  [0x0a, 'block1', 'bytes, with a length of 1 byte before them'],
  [0x0b, 'data1', '1 byte'],
  [0x0c, 'flag', 'a byte that is 0 or not'],
  [0x0d, 'sdata', 'a number with sign in LEB128'],
  [0x0e, 'strp', 'offset in .debug_str'],
  [0x0f, 'udata', 'a number in LEB128'],
  [0x10, 'ref_addr', 'an entry by its offset in .debug_info'],
  [0x11, 'ref1', 'an entry of the unit, 1 byte'],
  [0x12, 'ref2', 'an entry of the unit, 2 bytes'],
  [0x13, 'ref4', 'an entry of the unit, 4 bytes'],
  [0x14, 'ref8', 'an entry of the unit, 8 bytes'],
  [0x15, 'ref_udata', 'an entry of the unit, LEB128'],
  [0x16, 'indirect', 'the form stands before the value'],
  [0x17, 'sec_offset', 'offset in a section that the attribute implies'],
  [0x18, 'exprloc', 'an expression, with a length in LEB128 before it'],
  [0x19, 'flag_present', 'true, without a byte'],
  [0x1a, 'strx', 'number of a string, LEB128'],
  [0x1b, 'addrx', 'number of an address, LEB128'],
  [0x1c, 'ref_sup4', 'an entry of the supplementary file, 4 bytes'],
  [0x1d, 'strp_sup', 'offset in .debug_str of the supplementary file'],
  [0x1e, 'data16', '16 bytes'],
  [0x1f, 'line_strp', 'offset in .debug_line_str'],
  [0x20, 'ref_sig8', 'a type by its signature'],
  [0x21, 'implicit_const', 'the value stands in the abbreviation'],
  [0x22, 'loclistx', 'number of a location list'],
  [0x23, 'rnglistx', 'number of a range list'],
  [0x24, 'ref_sup8', 'an entry of the supplementary file, 8 bytes'],
  [0x25, 'strx1', 'number of a string, 1 byte'],
  [0x26, 'strx2', 'number of a string, 2 bytes'],
  [0x27, 'strx3', 'number of a string, 3 bytes'],
  [0x28, 'strx4', 'number of a string, 4 bytes'],
  [0x29, 'addrx1', 'number of an address, 1 byte'],
  [0x2a, 'addrx2', 'number of an address, 2 bytes'],
  [0x2b, 'addrx3', 'number of an address, 3 bytes'],
  [0x2c, 'addrx4', 'number of an address, 4 bytes'],
  [0x1f01, 'GNU_addr_index', 'number of an address, before DWARF 5', gnu],
  [0x1f02, 'GNU_str_index', 'number of a string, before DWARF 5', gnu],
  [0x1f20, 'GNU_ref_alt', 'an entry of the file that .gnu_debugaltlink names', gnu],
  [0x1f21, 'GNU_strp_alt', 'offset in .debug_str of the file that .gnu_debugaltlink names', gnu],
]);

/** What a unit of DWARF 5 holds. */
export const unitTypes = names('DW_UT_', dwarf5('7.5.1, Table 7.2'), [
  [1, 'compile', 'a compilation'],
  [2, 'type', 'a type'],
  [3, 'partial', 'a part that units import'],
  [4, 'skeleton', 'what stays of a split compilation'],
  [5, 'split_compile', 'a compilation in a .dwo file'],
  [6, 'split_type', 'a type in a .dwo file'],
]);

/** Standard opcodes of line programs. */
export const lineOpcodes = names('DW_LNS_', dwarf5('7.22, Table 7.25'), [
  [1, 'copy', 'adds a row'],
  [2, 'advance_pc', 'adds to the address'],
  [3, 'advance_line', 'adds to the line'],
  [4, 'set_file', 'another file'],
  [5, 'set_column', 'another column'],
  [6, 'negate_stmt', 'begins or ends what is recommended for breakpoints'],
  [7, 'set_basic_block', 'a basic block begins'],
  [8, 'const_add_pc', 'adds to the address as special opcode 255 does'],
  [9, 'fixed_advance_pc', 'adds 2 bytes to the address'],
  [10, 'set_prologue_end', 'behind the prologue'],
  [11, 'set_epilogue_begin', 'the epilogue begins'],
  [12, 'set_isa', 'another instruction set'],
]);

/** Extended opcodes of line programs. */
export const lineExtended = names('DW_LNE_', dwarf5('7.22, Table 7.26'), [
  [1, 'end_sequence', 'ends a run of addresses'],
  [2, 'set_address', 'another address'],
  [3, 'define_file', 'one more file, before DWARF 5'],
  [4, 'set_discriminator', 'tells blocks of one line apart'],
]);

/** What the tables of folders and files of a line program hold. */
export const lineContents = names('DW_LNCT_', dwarf5('7.22, Table 7.27'), [
  [1, 'path', 'the name'],
  [2, 'directory_index', 'number of the folder'],
  [3, 'timestamp', 'when it was changed'],
  [4, 'size', 'in bytes'],
  [5, 'MD5', 'fingerprint of the content'],
]);

/** Entries of a range list of DWARF 5. */
export const rangeEntries = names('DW_RLE_', dwarf5('7.25, Table 7.30'), [
  [0, 'end_of_list', 'ends the list'],
  [1, 'base_addressx', 'number of a base address'],
  [2, 'startx_endx', 'numbers of both addresses'],
  [3, 'startx_length', 'number of the first address, and the length'],
  [4, 'offset_pair', 'both ends from the base address'],
  [5, 'base_address', 'a base address'],
  [6, 'start_end', 'both addresses'],
  [7, 'start_length', 'the first address, and the length'],
]);

/** Sections of packages (.dwp) whose columns are needed, by version of the index. */
export const packageSections = names('DW_SECT_', dwarf5('7.3.5.3, Table 7.1'), [
  [1, 'INFO', '.debug_info.dwo'],
  [3, 'ABBREV', '.debug_abbrev.dwo'],
  [4, 'LINE', '.debug_line.dwo'],
  [6, 'STR_OFFSETS', '.debug_str_offsets.dwo'],
  [8, 'RNGLISTS', '.debug_rnglists.dwo; in version 2 it is macros'],
]);

// The numbers of PlayStation: types of files, segments and dynamic tags over the generic ones. Sony has published none of them; these are the names that its tools use.

import { fileTypes, osAbis, segmentTypes } from './constants.ts';
import { dynamicNames, dynamicTags, type DynamicNames } from './dynamic.ts';
import { machineNumbers } from './machineNumbers.ts';
import { names, valueOf } from './names.ts';

const source = 'psdevwiki.com, SELF File Format';
/** EI_OSABI of PlayStation 3, Cell LV2. */
const cellAbi = 102;

/** e_type of PlayStation, numbers that others use for themselves. */
export const sonyFileTypes = names('ET_', source, [
  [0xfe00, 'SCE_EXEC', 'PlayStation: executable'],
  [0xfe01, 'SCE_REPLAY_EXEC', 'PlayStation: executable for replay'],
  [0xfe04, 'SCE_RELEXEC', 'PlayStation: module that can be relocated (PRX)'],
  [0xfe0c, 'SCE_STUBLIB', 'PlayStation: library of stubs'],
  [0xfe10, 'SCE_DYNEXEC', 'PlayStation 4, 5: executable at random addresses'],
  [0xfe18, 'SCE_DYNAMIC', 'PlayStation: shared module (PRX)'],
  [0xff80, 'SCE_IOPRELEXEC', 'PlayStation 2: module of the input and output processor (IRX)'],
  [0xff81, 'SCE_IOPRELEXEC2', 'PlayStation 2: module of the input and output processor, second format'],
  [0xff90, 'SCE_EERELEXEC', 'PlayStation 2: module of the main processor (ERX)'],
  [0xff91, 'SCE_EERELEXEC2', 'PlayStation 2: module of the main processor, second format'],
  [0xffa0, 'SCE_PSPRELEXEC', 'PlayStation Portable: module that can be relocated (PRX)'],
  [0xffa4, 'SCE_PPURELEXEC', 'PlayStation 3: module that can be relocated (PRX)'],
  [0xffa5, 'SCE_ARMRELEXEC', 'PlayStation Vita: module that can be relocated, first format'],
  [0xffa8, 'SCE_PSPOVERLAY', 'PlayStation Portable: overlay'],
], fileTypes);

/** CPUs of PlayStation 4 and 5, 3, Vita, and 2 and Portable by e_machine, e_ident[EI_OSABI] where they set it, and first and last e_type. */
const consoles: readonly (readonly [machine: number, osAbi: number | undefined, first: number, last: number])[] = [
  [valueOf(machineNumbers, 'X86_64'), valueOf(osAbis, 'FREEBSD'), 0xfe00, 0xfe18], [valueOf(machineNumbers, 'PPC64'), cellAbi, 0xfe00, 0xffa4],
  [valueOf(machineNumbers, 'ARM'), undefined, 0xfe00, 0xffa5], [valueOf(machineNumbers, 'MIPS'), undefined, 0xff80, 0xffa8],
];

/** Whether a file is for a PlayStation: e_type is one of Sony's, and CPU and EI_OSABI fit. */
export function isOfPlayStation({ type, machine, osAbi }: { readonly type: number; readonly machine: number; readonly osAbi: number }): boolean {
  if (sonyFileTypes.of(type) === undefined) return false;
  return consoles.some(([wanted, abi, first, last]) => machine === wanted && (abi ?? osAbi) === osAbi && type >= first && type <= last);
}

/** Whether segments and dynamic entries have Sony's own types: of PlayStation 3, 4, 5 and Vita. The older consoles' types are those of their CPU. */
export function hasSonyTables({ header }: { readonly header: Parameters<typeof isOfPlayStation>[0] }): boolean {
  return isOfPlayStation(header) && header.machine !== valueOf(machineNumbers, 'MIPS');
}

/** p_type where e_type is one of Sony's. */
export const sonySegmentTypes = names('PT_', source, [
  [0x60000000, 'SCE_RELA', 'relocations of PlayStation Vita, packed'],
  [0x61000000, 'SCE_DYNLIBDATA', 'the tables that the dynamic section leads to; not loaded'],
  [0x61000001, 'SCE_PROCPARAM', 'parameters of the process'],
  [0x61000002, 'SCE_MODULE_PARAM', 'parameters of the module'],
  [0x61000010, 'SCE_RELRO', 'loaded, and read-only after relocation'],
  [0x6fffff00, 'SCE_COMMENT', 'comment'],
  [0x6fffff01, 'SCE_VERSION', 'versions of the libraries it was linked with'],
], segmentTypes);

/** d_tag where e_type is one of Sony's. */
export const sonyDynamicTags: DynamicNames = dynamicNames('DT_', source, [
  [0x61000005, 'SCE_IDTABENTSZ', 'bytes', 'size of an entry of the table of identifiers'],
  [0x61000007, 'SCE_FINGERPRINT', 'data', 'fingerprint of the file'],
  [0x61000009, 'SCE_ORIGINAL_FILENAME', 'string', 'name that the file was linked as'],
  [0x6100000d, 'SCE_MODULE_INFO', 'named', 'this module: name, version, number'],
  [0x6100000f, 'SCE_NEEDED_MODULE', 'named', 'module that is needed: name, version, number'],
  [0x61000011, 'SCE_MODULE_ATTR', 'number', 'attributes of the module'],
  [0x61000013, 'SCE_EXPORT_LIB', 'named', 'library that is exported: name, version, number'],
  [0x61000015, 'SCE_IMPORT_LIB', 'named', 'library that is imported: name, version, number'],
  [0x61000017, 'SCE_EXPORT_LIB_ATTR', 'number', 'attributes of an exported library'],
  [0x61000019, 'SCE_IMPORT_LIB_ATTR', 'number', 'attributes of an imported library'],
  [0x6100001d, 'SCE_STUB_MODULE_NAME', 'string', 'name of the module that a stub stands for'],
  [0x6100001f, 'SCE_STUB_MODULE_VERSION', 'number', 'its version'],
  [0x61000021, 'SCE_STUB_LIBRARY_NAME', 'string', 'name of the library that a stub stands for'],
  [0x61000023, 'SCE_STUB_LIBRARY_VERSION', 'number', 'its version'],
  [0x61000025, 'SCE_HASH', 'data', 'hash table over the dynamic symbols (System V)'],
  [0x61000027, 'SCE_PLTGOT', 'address', 'GOT of the PLT'],
  [0x61000029, 'SCE_JMPREL', 'data', 'relocations of the PLT'],
  [0x6100002b, 'SCE_PLTREL', 'tag', 'form of the relocations of the PLT: RELA'],
  [0x6100002d, 'SCE_PLTRELSZ', 'bytes', 'size of the relocations of the PLT'],
  [0x6100002f, 'SCE_RELA', 'data', 'relocations with addends'],
  [0x61000031, 'SCE_RELASZ', 'bytes', 'size of the relocations'],
  [0x61000033, 'SCE_RELAENT', 'bytes', 'size of one relocation'],
  [0x61000035, 'SCE_STRTAB', 'data', 'string table'],
  [0x61000037, 'SCE_STRSZ', 'bytes', 'size of the string table'],
  [0x61000039, 'SCE_SYMTAB', 'data', 'dynamic symbol table'],
  [0x6100003b, 'SCE_SYMENT', 'bytes', 'size of one symbol'],
  [0x6100003d, 'SCE_HASHSZ', 'bytes', 'size of the hash table'],
  [0x6100003f, 'SCE_SYMTABSZ', 'bytes', 'size of the symbol table'],
  [0x61000041, 'SCE_ORIGINAL_FILENAME_1', 'string', 'PlayStation 5: name that the file was linked as'],
  [0x61000043, 'SCE_MODULE_INFO_1', 'named', 'PlayStation 5: this module'],
  [0x61000045, 'SCE_NEEDED_MODULE_1', 'named', 'PlayStation 5: module that is needed'],
  [0x61000047, 'SCE_EXPORT_LIB_1', 'named', 'PlayStation 5: library that is exported'],
  [0x61000049, 'SCE_IMPORT_LIB_1', 'named', 'PlayStation 5: library that is imported'],
], dynamicTags);

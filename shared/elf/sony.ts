// The numbers of PlayStation 4 and 5: types of segments and dynamic tags over the generic ones. Sony has published none of them; these are the names that its tools use.

import { segmentTypes } from './constants.ts';
import { dynamicNames, dynamicTags, type DynamicNames } from './dynamic.ts';
import { names } from './names.ts';

const source = 'psdevwiki.com, SELF File Format';

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

// The fields of .modinfo of Linux kernel modules, and the record of __versions.

import { layout } from '../base/table.ts';

const moduleparam = 'Linux include/linux/module.h';

/** Fields of .modinfo: name, what it says. Drivers may add others. */
export const moduleFields: ReadonlyMap<string, string> = new Map([
  ['name', 'name of the module'],
  ['license', 'licence: what the kernel lets it use depends on it'],
  ['author', 'who wrote it'],
  ['description', 'what it is for'],
  ['version', 'its own version'],
  ['srcversion', 'hash of its sources'],
  ['vermagic', 'kernel it is built for: release, options; another kernel refuses it'],
  ['depends', 'modules that it needs'],
  ['softdep', 'modules that are loaded before or after it'],
  ['weakdep', 'modules that it may need'],
  ['alias', 'devices and names by which it is found'],
  ['firmware', 'firmware that it loads'],
  ['parm', 'a parameter, and what it is for'],
  ['parmtype', 'type of a parameter'],
  ['import_ns', 'namespace of symbols that it uses'],
  ['intree', 'built with the kernel'],
  ['staging', 'of the staging area: quality not ensured'],
  ['retpoline', 'built with protection of indirect branches'],
  ['livepatch', 'replaces functions of the running kernel'],
  ['scmversion', 'commit of the sources'],
  ['built_with', 'how it was built'],
  ['file', 'file of a module that is built in'],
]);

/** struct modversion_info: a checksum of the symbol's type, as wide as a long, and 64 bytes with it. */
export const moduleVersionLayouts = {
  32: layout('modversion_info', moduleparam, 64, { checksum: ['u32', 0, 'crc', 'checksum of the type that the module was built with'], name: ['u8', 4, 'name', '60 bytes: the symbol'] }),
  64: layout('modversion_info', moduleparam, 64, { checksum: ['u32', 0, 'crc', 'checksum of the type that the module was built with'], name: ['u8', 8, 'name', '56 bytes: the symbol'] }),
};

/** The same in two sections, for names of any length (Linux 6.14): checksums of 4 bytes, names one behind the other. */
export const extendedVersions = { checksums: '__version_ext_crcs', names: '__version_ext_names', source: 'Linux kernel/module/version.c' } as const;

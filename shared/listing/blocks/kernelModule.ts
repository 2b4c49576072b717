// The listing's blocks of kernel modules: the fields of .modinfo, and the versions of the kernel's symbols.

import { counted, hex } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import {
  moduleFieldsOf,
  moduleVersionsOf,
  type ModuleField,
  type ModuleVersion,
} from '../../decode/notes/kernelModule.ts';
import { moduleFields } from '../../elf/kernelModule.ts';
import { toSections, type Block } from '../block.ts';

export function moduleBlocks(file: ElfFile): Block[] {
  return [fieldsBlock(file), versionsBlock(file)];
}

/** What a field says. Of a module that is built in, its name stands before the field's. */
function meaningOf(name: string): string {
  return moduleFields.get(name.split('.').at(-1) ?? '') ?? "a field of the driver's own";
}

function fieldsBlock(file: ElfFile): Block {
  const fields = moduleFieldsOf(file);
  const at = (row: number): ModuleField => fields[row] as ModuleField;
  const explain = (row: number): string[] => [
    `${at(row).name}: ${meaningOf(at(row).name)} (Linux include/linux/module.h).`,
  ];
  return {
    id: 'modinfo',
    title: 'Kernel module',
    note: `.modinfo, ${counted(fields.length, 'field')}`,
    count: fields.length,
    about: 'What a kernel module says of itself, and by which devices it is found (modinfo(8)).',
    rowPlace: (row) => ({ offset: at(row).offset, size: at(row).size }),
    rowName: (row) => at(row).name,
    rowKind: 'field',
    columns: [
      {
        name: 'offset',
        isRight: true,
        meaning: 'file offset of the text',
        put: (out, row) => out.cell(hex(at(row).offset), 'offset', 'offset', at(row).offset),
      },
      { name: 'field', meaning: 'name of the field', put: (out, row) => out.cell(at(row).name, 'label'), explain },
      { name: 'value', meaning: "the field's text", put: (out, row) => out.cell(at(row).value, 'string'), explain },
    ],
  };
}

function versionsBlock(file: ElfFile): Block {
  const versions = moduleVersionsOf(file);
  const at = (row: number): ModuleVersion => versions[row] as ModuleVersion;
  return {
    id: 'modversions',
    title: "Versions of the kernel's symbols",
    note: counted(versions.length, 'symbol'),
    count: versions.length,
    about:
      'Checksums of the types that the module was built with. A kernel with others refuses it (CONFIG_MODVERSIONS).',
    rowPlace: (row) => ({ offset: at(row).offset, size: 4 }),
    rowName: (row) => at(row).name,
    rowKind: 'constant',
    columns: [
      {
        name: 'offset',
        isRight: true,
        meaning: 'file offset of the checksum',
        put: (out, row) => out.cell(hex(at(row).offset), 'offset', 'offset', at(row).offset),
      },
      {
        name: 'in',
        meaning: 'section that holds it',
        put: (out, row) => out.cell(at(row).section.name, 'section', toSections, at(row).section.index),
      },
      {
        name: 'checksum',
        isRight: true,
        meaning: "checksum of the symbol's type",
        field: 'crc',
        source: 'Linux include/linux/module.h',
        put: (out, row) => out.cell(hex(at(row).checksum), 'number'),
      },
      { name: 'symbol', meaning: "the kernel's symbol", put: (out, row) => out.cell(at(row).name, 'symbol') },
    ],
  };
}

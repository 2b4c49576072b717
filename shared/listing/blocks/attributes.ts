// The listing's block of build attributes: one row per attribute.

import { counted, hex } from '../../base/text.ts';
import { attributesOf, type Attribute } from '../../decode/notes/attributes.ts';
import type { ElfFile } from '../../decode/file.ts';
import { toSections, type Block, type Column } from '../block.ts';

export function attributesBlock(file: ElfFile): Block {
  const attributes = attributesOf(file);
  const at = (row: number): Attribute => attributes[row] as Attribute;
  return {
    id: 'attributes',
    title: 'Build attributes',
    note: counted(attributes.length, 'attribute'),
    count: attributes.length,
    about: 'What compilers and assemblers noted of CPU, ABI and the choices they made; each vendor has its own tags.',
    rowPlace: (row) => ({ offset: at(row).offset, size: at(row).size }),
    rowName: (row) => at(row).name,
    rowKind: 'constant',
    columns: attributeColumns(at),
  };
}

function attributeColumns(at: (row: number) => Attribute): Column[] {
  const explain = (row: number): string[] => {
    const { name, meaning, source } = at(row);
    return [`**${name}**: ${meaning}${source === '' ? '' : ` (${source})`}`];
  };
  return [
    {
      name: 'offset',
      isRight: true,
      meaning: 'file offset of the attribute',
      put: (out, row) => out.cell(hex(at(row).offset), 'offset', 'offset', at(row).offset),
    },
    {
      name: 'in',
      meaning: 'section or segment that holds it',
      put: (out, row) => {
        const { section, where } = at(row);
        if (section) out.cell(where, 'section', toSections, section.index);
        else out.cell(where, 'segment');
      },
    },
    { name: 'vendor', meaning: 'who numbers the tags', put: (out, row) => out.cell(at(row).vendor, 'string') },
    {
      name: 'about',
      meaning: 'the file, or the sections or symbols with these numbers',
      put: (out, row) => out.cell(at(row).scope, 'remark'),
    },
    { name: 'tag', meaning: 'what the attribute says', put: (out, row) => out.cell(at(row).name, 'type'), explain },
    { name: 'value', meaning: 'the value in words', put: (out, row) => out.cell(at(row).text, 'string'), explain },
  ];
}

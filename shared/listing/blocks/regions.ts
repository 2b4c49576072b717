// The listing's map of the file: every byte belongs to one row.

import { counted, hex, readableSize } from '../../base/text.ts';
import { addressOf } from '../../decode/code/addresses.ts';
import type { ElfFile } from '../../decode/file.ts';
import { regionsOf, type Region } from '../../decode/regions.ts';
import { toSections, type Block, type Column, type Sink } from '../block.ts';

export function regionsBlock(file: ElfFile): Block {
  const regions = regionsOf(file);
  const at = (row: number): Region => regions[row] as Region;
  return {
    id: 'map',
    title: 'File map',
    note: `${counted(regions.length, 'region')} · ${readableSize(file.bytes.size)}`,
    count: regions.length,
    about: 'Every byte of the file belongs to exactly one region; what nothing claims is a gap.',
    rowPlace: (row) => at(row),
    rowName: (row) => at(row).name,
    rowKind: 'section',
    columns: regionColumns(file, at),
  };
}

function regionColumns(file: ElfFile, at: (row: number) => Region): Column[] {
  return [
    {
      name: 'offset',
      isRight: true,
      meaning: 'file offset of the first byte',
      put: (out, row) => out.cell(hex(at(row).offset), 'offset'),
    },
    {
      name: 'end',
      isRight: true,
      meaning: 'file offset behind the last byte',
      put: (out, row) => out.cell(hex(at(row).offset + at(row).size), 'offset'),
    },
    {
      name: 'size',
      isRight: true,
      meaning: 'bytes of the region',
      put: (out, row) => out.cell(readableSize(at(row).size), 'size'),
    },
    {
      name: 'address',
      isRight: true,
      meaning: 'address that the region is loaded at',
      put: (out, row) => putAddress(out, addressOf(file, at(row).offset)),
    },
    {
      name: 'kind',
      meaning: 'what the region is',
      put: (out, row) => out.cell(at(row).kind, at(row).kind === 'gap' ? 'remark' : 'type'),
    },
    {
      name: 'name',
      meaning: 'its name',
      put: (out, row) => putName(out, at(row)),
    },
  ];
}

function putAddress(out: Sink, address: number | undefined): void {
  if (address !== undefined) out.cell(hex(address), 'address', 'address', address);
}

function putName(out: Sink, { name, section, hint, shares }: Region): void {
  out.cell(name, 'section', section ? toSections : undefined, section?.index ?? 0);
  if (hint !== '') out.cell('  ' + hint, 'remark');
  if (shares.length > 0) out.cell(`  shares bytes with ${shares.join(', ')}`, 'problem');
}

// The listing's block of .eh_frame_hdr: the sorted index that exceptions use to find the frame of an address.

import { counted, hex } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import { unwindIndexOf, type UnwindIndex } from '../../decode/code/unwind.ts';
import { indexColumn, recordPlace, type Block, type Column } from '../block.ts';
import { explainAddress, putPlaceName } from '../naming.ts';

const source = 'LSB Core 5.0, 10.6.2';

export function unwindBlock(file: ElfFile): Block | undefined {
  const index = unwindIndexOf(file);
  if (!index) return undefined;
  return {
    id: 'eh_frame_hdr',
    title: 'Unwind index',
    count: index.count,
    address: index.address,
    note: noteOf(index),
    about:
      'A table sorted by address: exceptions and backtraces search it ' +
      'for the frame description of a function (LSB Core 5.0, 10.6.2).',
    place: { offset: index.offset, size: index.rows.offset + index.rows.count * index.rows.stride - index.offset },
    rowPlace: recordPlace(index.rows),
    rowsTo: function* (to, at) {
      for (let row = 0; to === 'address' && row < index.count; row++)
        if (index.location(row) === at || index.description(row) === at) yield row;
    },
    columns: unwindColumns(file, index),
  };
}

function noteOf({ stated, frames, encodings, offset }: UnwindIndex): string {
  const { pointer, count, table } = encodings;
  return [
    counted(stated, 'function'),
    `.eh_frame at ${frames === undefined ? 'an unknown address' : hex(frames)}`,
    `encodings: pointer ${pointer}, count ${count}, table ${table}`,
    `at ${hex(offset)}`,
  ].join(' · ');
}

function unwindColumns(file: ElfFile, index: UnwindIndex): Column[] {
  return [
    indexColumn(index.count, 'function'),
    {
      name: 'function',
      isRight: true,
      meaning: 'first address of the function',
      source,
      put: (out, row) => out.cell(hex(index.location(row)), 'address', 'address', index.location(row)),
      explain: (row) => explainAddress(file, index.location(row)),
    },
    {
      name: 'frame',
      isRight: true,
      meaning: 'address of its frame description in .eh_frame',
      source,
      put: (out, row) => out.cell(hex(index.description(row)), 'address', 'address', index.description(row)),
    },
    {
      name: 'in',
      meaning: "what lies at the function's address",
      put: (out, row) => putPlaceName(out, file, index.location(row)),
    },
  ];
}

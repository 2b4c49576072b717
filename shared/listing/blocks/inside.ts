// The listing's block of ELF files inside of an ELF file, each a listing of its own.

import { sourceOf } from '../../base/bytes.ts';
import { counted, grouped, hex, readableSize } from '../../base/text.ts';
import { decode, type ElfFile } from '../../decode/file.ts';
import { filesInside, type InsideFile } from '../../decode/inside.ts';
import { summaryOf } from '../../verdicts/summary.ts';
import { toSegments, type Block } from '../block.ts';

/** Undefined where there are none. */
export function insideBlock(file: ElfFile): Block | undefined {
  const rows = filesInside(file);
  if (rows.length === 0) return undefined;
  const at = (row: number): InsideFile => rows[row] as InsideFile;
  const what = (row: number): string => summaryOf(decode(sourceOf(at(row).bytes()))).kind.text;
  return {
    id: 'inside',
    title: 'Files inside',
    note: counted(rows.length, 'ELF file'),
    count: rows.length,
    about:
      'ELF files in segments that are not loaded. Their file offsets count from the start of this file: who ' +
      'has its descriptor can map them; `elfsmith edit --extract` gives the file that each was.',
    rowPlace: at,
    rowName: (row) => at(row).name,
    rowKind: 'file',
    columns: [
      {
        name: 'offset',
        isRight: true,
        meaning: 'where it begins in this file',
        put: (out, row) => out.cell(hex(at(row).offset), 'offset', 'offset', at(row).offset),
      },
      {
        name: 'size',
        isRight: true,
        meaning: 'its bytes',
        put: (out, row) => out.cell(grouped(at(row).size), 'size'),
        explain: (row) => [readableSize(at(row).size)],
      },
      {
        name: 'segment',
        isRight: true,
        meaning: 'the program header that names it',
        put: (out, row) => out.cell(String(at(row).segment.index), 'segment', toSegments, at(row).segment.index),
      },
      { name: 'kind', meaning: 'what it is', put: (out, row) => out.cell(what(row), 'text') },
      {
        name: 'name',
        meaning: 'its DT_SONAME, or the section that it lies in',
        put: (out, row) => out.cell(at(row).name, 'link', 'member', row),
      },
    ],
  };
}

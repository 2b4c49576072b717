// The listing's block of notes: one row per line of decoded content.

import { counted, hex } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import { noteLines } from '../../decode/notes/lines.ts';
import { notesOf, type Note } from '../../decode/notes/notes.ts';
import { toSections, toSegments, type Block } from '../block.ts';

export function notesBlock(file: ElfFile): Block {
  const notes = notesOf(file);
  const rows = notes.flatMap((note) => {
    const lines = noteLines(note);
    return (lines.length > 0 ? lines : ['']).map((line, index) => ({ note, line, isFirst: index === 0 }));
  });
  const at = (row: number): { note: Note; line: string; isFirst: boolean } =>
    rows[row] as { note: Note; line: string; isFirst: boolean };
  const meaning = (row: number): readonly string[] => {
    const { constant, typeName } = at(row).note;
    return [
      constant
        ? `\`${constant.fullName}\` (${hex(constant.value)}): ${constant.meaning} (${constant.source}).`
        : `Nobody known here names type ${typeName} of this owner.`,
    ];
  };
  return {
    id: 'notes',
    title: 'Notes',
    note: counted(notes.length, 'note'),
    count: rows.length,
    about:
      'Notes are facts about the file for systems and tools; the owner says who numbers the types (gABI Note Section).',
    rowPlace: (row) => ({ offset: at(row).note.offset, size: at(row).note.size }),
    rowName: (row) => (at(row).isFirst ? `${at(row).note.owner} ${at(row).note.typeName}` : ''),
    rowKind: 'constant',
    columns: [
      {
        name: 'offset',
        isRight: true,
        meaning: 'file offset of the note',
        put: (out, row) =>
          out.cell(at(row).isFirst ? hex(at(row).note.offset) : '', 'offset', 'offset', at(row).note.offset),
      },
      {
        name: 'in',
        meaning: 'section or segment that holds it',
        put: (out, row) => {
          const {
            isFirst,
            note: { section, segment },
          } = at(row);
          if (!isFirst) return;
          if (section) out.cell(section.name, 'section', toSections, section.index);
          else if (segment) out.cell(`segment ${segment.index}`, 'segment', toSegments, segment.index);
        },
      },
      {
        name: 'owner',
        meaning: 'who numbers the types',
        field: 'name',
        source: 'gABI Note Section',
        put: (out, row) => out.cell(at(row).isFirst ? at(row).note.owner : '', 'string'),
      },
      {
        name: 'type',
        meaning: 'what the note says',
        field: 'n_type',
        source: 'gABI Note Section',
        put: (out, row) => out.cell(at(row).isFirst ? at(row).note.typeName : '', 'type'),
        explain: meaning,
      },
      {
        name: 'size',
        isRight: true,
        meaning: 'bytes of data',
        field: 'n_descsz',
        source: 'gABI Note Section',
        put: (out, row) => out.cell(at(row).isFirst ? String(at(row).note.dataSize) : '', 'size'),
      },
      {
        name: 'data',
        meaning: 'the data decoded',
        put: (out, row) => out.cell(at(row).line, 'string'),
        explain: meaning,
        place: (row) => ({ offset: at(row).note.dataOffset, size: at(row).note.dataSize }),
      },
    ],
  };
}

// The listing's block of notes: one row per line of decoded content.

import { counted, hex } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import { noteLines } from '../../decode/notes/lines.ts';
import { notesOf, type Note } from '../../decode/notes/notes.ts';
import { toSections, toSegments, type Block, type Column, type Sink } from '../block.ts';

/** A line of a note's content. */
interface NoteRow {
  readonly note: Note;
  readonly line: string;
  readonly isFirst: boolean;
}

export function notesBlock(file: ElfFile): Block {
  const notes = notesOf(file);
  const rows = notes.flatMap(rowsOf);
  const at = (row: number): NoteRow => rows[row] as NoteRow;
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
    columns: noteColumns(at),
  };
}

function rowsOf(note: Note): NoteRow[] {
  const lines = noteLines(note);
  return (lines.length > 0 ? lines : ['']).map((line, index) => ({ note, line, isFirst: index === 0 }));
}

const source = 'gABI Note Section';

function noteColumns(at: (row: number) => NoteRow): Column[] {
  return [
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
      put: (out, row) => putHolder(out, at(row)),
    },
    ...contentColumns(at),
  ];
}

function contentColumns(at: (row: number) => NoteRow): Column[] {
  return [
    {
      name: 'owner',
      meaning: 'who numbers the types',
      field: 'name',
      source,
      put: (out, row) => out.cell(at(row).isFirst ? at(row).note.owner : '', 'string'),
    },
    {
      name: 'type',
      meaning: 'what the note says',
      field: 'n_type',
      source,
      put: (out, row) => out.cell(at(row).isFirst ? at(row).note.typeName : '', 'type'),
      explain: (row) => [meaningOf(at(row).note)],
    },
    {
      name: 'size',
      isRight: true,
      meaning: 'bytes of data',
      field: 'n_descsz',
      source,
      put: (out, row) => out.cell(at(row).isFirst ? String(at(row).note.dataSize) : '', 'size'),
    },
    {
      name: 'data',
      meaning: 'the data decoded',
      put: (out, row) => out.cell(at(row).line, 'string'),
      explain: (row) => [meaningOf(at(row).note)],
      place: (row) => ({ offset: at(row).note.dataOffset, size: at(row).note.dataSize }),
    },
  ];
}

/** Prints the section or segment that holds a note. */
function putHolder(out: Sink, { isFirst, note: { section, segment } }: NoteRow): void {
  if (!isFirst) return;
  if (section) out.cell(section.name, 'section', toSections, section.index);
  else if (segment) out.cell(`segment ${segment.index}`, 'segment', toSegments, segment.index);
}

function meaningOf({ constant, typeName }: Note): string {
  return constant
    ? `\`${constant.fullName}\` (${hex(constant.value)}): ${constant.meaning} (${constant.source}).`
    : `Nobody known here names type ${typeName} of this owner.`;
}

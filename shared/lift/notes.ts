// Notes that stay, and the one by which Elfsmith knows its own output: which segments hold tables it wrote, and what the file was made of.

import { buildIdOf, notesOf } from '../decode/notes.ts';
import type { ElfFile } from '../decode/file.ts';
import { manifestOf } from '../decode/manifest.ts';
import { manifestOwner } from '../elf/notes.ts';
import type { Note, Origin } from '../ir/image.ts';

export interface NotesOfFile {
  readonly notes: Note[];
  readonly manifest: Origin[];
  /** First addresses of the segments with Elfsmith's own tables. */
  readonly tables: readonly number[];
}

/** @param name what a file that is no output of Elfsmith is called in the manifest */
export function readNotes(file: ElfFile, name: string): NotesOfFile {
  const notes: Note[] = [];
  for (const { owner, type, typeName, dataOffset, dataSize, align } of notesOf(file)) {
    if (owner !== manifestOwner && typeName !== 'NT_GNU_BUILD_ID') notes.push({ owner, type, data: file.bytes.copy(dataOffset, dataSize), align });
  }
  const { merged, tables = [] } = manifestOf(file) ?? {};
  return { notes, manifest: merged ? [...merged] : [{ name, buildId: buildIdOf(file) ?? '' }], tables };
}

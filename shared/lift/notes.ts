// Notes that stay, and the one by which Elfsmith knows its own output: which segments hold tables it wrote, and what the file was made of.

import { Log, textOf } from '../base/log.ts';
import { buildIdOf, notesOf } from '../decode/notes.ts';
import type { ElfFile } from '../decode/file.ts';
import { manifestOf } from '../decode/manifest.ts';
import { imageCodes } from '../elf/codes.ts';
import { manifestOwner } from '../elf/notes.ts';
import type { Note, Origin } from '../ir/image.ts';

export interface NotesOfFile {
  readonly notes: Note[];
  readonly manifest: Origin[];
  /** First addresses of the segments with Elfsmith's own tables. */
  readonly tables: readonly number[];
}

/**
 * @param bySections the file with sections that tell its notes apart
 * @param bySegments the same without any: what counts where the sections are broken, for nobody else reads them
 * @param name what a file that is no output of Elfsmith is called in the manifest
 */
export function readNotes(log: Log, bySections: ElfFile, bySegments: ElfFile, name: string): NotesOfFile {
  const { file, isSure } = readable(log, bySections, bySegments);
  const notes: Note[] = [];
  for (const { owner, type, constant, typeName, dataOffset, dataSize, align } of notesOf(file)) {
    if (!isSure && !constant) continue;
    if (owner !== manifestOwner && typeName !== 'NT_GNU_BUILD_ID') notes.push({ owner, type, data: file.bytes.copy(dataOffset, dataSize), align });
  }
  const { merged, tables = [] } = manifestOf(file) ?? {};
  return { notes, manifest: merged ? [...merged] : [{ name, buildId: buildIdOf(file) ?? '' }], tables };
}

/**
 * The form of the file from which all notes can be read, or else most: then what nobody knows may be no note. What is wrong with notes is no reason to refuse a file, but said.
 */
function readable(log: Log, bySections: ElfFile, bySegments: ElfFile): { readonly file: ElfFile; readonly isSure: boolean } {
  const sections = { ...bySections, log: new Log() };
  const inSections = notesOf(sections).length;
  const [problem] = sections.log.diagnostics;
  if (!problem) return { file: sections, isSure: true };
  const segments = { ...bySegments, log: new Log() };
  const inSegments = notesOf(segments).length;
  const isWhole = segments.log.diagnostics.length === 0;
  const outcome = `notes are read ${isWhole ? 'by the program headers' : 'as far as they are known, others are left out'}`;
  log.add(imageCodes.passedOver, problem.at, { what: textOf(problem), outcome });
  return { file: isWhole || inSegments > inSections ? segments : sections, isSure: isWhole };
}

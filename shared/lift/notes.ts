// Notes that stay, and the one by which Elfsmith knows its own output: which segments hold tables it wrote, and what the file was made of.

import { buildIdOf, notesOf } from '../decode/notes.ts';
import type { ElfFile } from '../decode/file.ts';
import { manifestOwner } from '../elf/notes.ts';
import type { Note, Origin } from '../ir/image.ts';

export interface NotesOfFile {
  readonly notes: Note[];
  readonly manifest: Origin[];
  /** First addresses of the segments with Elfsmith's own tables. */
  readonly tables: readonly number[];
}

/** The longest manifest that is read, in bytes: a few thousand libraries. */
const longestManifest = 2 ** 20;

/** @param name what a file that is no output of Elfsmith is called in the manifest */
export function readNotes(file: ElfFile, name: string): NotesOfFile {
  const notes: Note[] = [];
  let found: Pick<NotesOfFile, 'manifest' | 'tables'> | undefined;
  for (const { owner, type, typeName, dataOffset, dataSize, align } of notesOf(file)) {
    if (owner === manifestOwner) found = parse(file.bytes.copy(dataOffset, Math.min(dataSize, longestManifest)));
    else if (typeName !== 'NT_GNU_BUILD_ID') notes.push({ owner, type, data: file.bytes.copy(dataOffset, dataSize), align });
  }
  return { notes, ...(found ?? { manifest: [{ name, buildId: buildIdOf(file) ?? '' }], tables: [] }) };
}

/** The manifest is JSON: `{"elfsmith": version, "tables": ["0x…"], "merged": [{"name": …, "buildId": …}]}`. Undefined for anything else. */
function parse(data: Uint8Array): Pick<NotesOfFile, 'manifest' | 'tables'> | undefined {
  let text = '';
  for (const byte of data) if (byte !== 0) text += String.fromCharCode(byte);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { tables, merged } = (value ?? {}) as { tables?: unknown; merged?: unknown };
  if (!Array.isArray(tables) || !Array.isArray(merged)) return undefined;
  return {
    tables: tables.map(Number).filter((address) => Number.isSafeInteger(address)),
    manifest: merged.map((row: Partial<Record<keyof Origin, unknown>> | null) => ({ name: textOr(row?.name), buildId: textOr(row?.buildId) })),
  };
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

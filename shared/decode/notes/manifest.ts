// What Elfsmith says of a file that it wrote, in a note of its own (shared/lower/notes.ts writes it): which segments
// hold its tables, what the file was made of, and the dynamic linker inside.

import { Log } from '../../base/log.ts';
import { once } from '../../base/once.ts';
import type { ElfFile } from '../file.ts';
import { manifestOwner } from '../../elf/notes.ts';
import { notesOf, type Note } from './notes.ts';

export interface Manifest {
  readonly note: Note;
  readonly version: string;
  /** First addresses of the segments with Elfsmith's own tables. */
  readonly tables: readonly number[];
  /** The files it was made of, in the order of the scope; `buildId` in hex, empty when it had none. */
  readonly merged: readonly { readonly name: string; readonly buildId: string }[];
  /** The ranges that its start code makes read-only, beside PT_GNU_RELRO. */
  readonly protectedByCode: readonly { readonly address: number; readonly size: number }[];
  readonly interpreter: ManifestInterpreter | undefined;
}

/**
 * A dynamic linker inside the file: where its address 0 is, where it is entered, and the program headers that it gets
 * to see.
 */
export interface ManifestInterpreter {
  readonly name: string;
  readonly base: number;
  readonly entry: number;
  readonly headers: number;
  readonly headerCount: number;
}

/** The longest manifest that is read, in bytes: a few thousand libraries. */
const longestManifest = 2 ** 20;

/**
 * The manifest of a file; undefined when Elfsmith did not write it. What is wrong with other notes is said by those who
 * read them.
 */
export const manifestOf = once((file: ElfFile): Manifest | undefined =>
  notesOf({ ...file, log: new Log() })
    .filter(({ owner }) => owner === manifestOwner)
    .map(manifestIn)
    .findLast((manifest) => manifest !== undefined),
);

/**
 * The manifest in a note, which is JSON:
 * `{"elfsmith": version, "tables": ["0x…"], "merged": [{"name": …, "buildId": …}],
 * "protected": [{"address": "0x…", "size": "0x…"}],
 * "interpreter": {"name": …, "base": "0x…", "entry": "0x…", "headers": "0x…", "headerCount": "0x…"}}`,
 * `protected` only where start code protects ranges, the last only with a dynamic linker inside. Undefined for anything
 * else.
 */
export const manifestIn = once((note: Note): Manifest | undefined => {
  let text = '';
  for (const byte of note.file.bytes.copy(note.dataOffset, Math.min(note.dataSize, longestManifest)))
    if (byte !== 0) text += String.fromCharCode(byte);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { elfsmith, tables, merged, protected: ranges, interpreter } = (value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(tables) || !Array.isArray(merged)) return undefined;
  return {
    note,
    version: textOr(elfsmith),
    tables: tables.map(Number).filter((address) => Number.isSafeInteger(address)),
    merged: merged.map((row: Record<string, unknown> | null) => ({
      name: textOr(row?.['name']),
      buildId: textOr(row?.['buildId']),
    })),
    protectedByCode: rangesIn(ranges),
    interpreter: interpreterIn(interpreter),
  };
});

function rangesIn(value: unknown): Manifest['protectedByCode'] {
  const rows = (Array.isArray(value) ? value : []) as (Record<string, unknown> | null)[];
  const number = (text: unknown): number => Number(textOr(text) || 'none');
  return rows
    .map((row) => ({ address: number(row?.['address']), size: number(row?.['size']) }))
    .filter(({ address, size }) => Number.isSafeInteger(address) && Number.isSafeInteger(size));
}

function interpreterIn(value: unknown): ManifestInterpreter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, ...places } = value as Record<string, unknown>;
  const number = (key: string): number => Number(textOr(places[key]) || 'none');
  const found = {
    name: textOr(name),
    base: number('base'),
    entry: number('entry'),
    headers: number('headers'),
    headerCount: number('headerCount'),
  };
  return [found.base, found.entry, found.headers, found.headerCount].every((each) => Number.isSafeInteger(each))
    ? found
    : undefined;
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

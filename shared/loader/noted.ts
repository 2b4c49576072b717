// Libraries that files say of themselves, in notes, that they may open at run time: nothing needs them, and yet they
// are offered.

import { nameOf } from '../base/files.ts';
import { NoteData } from '../decode/notes/data.ts';
import { notesOf, type Note } from '../decode/notes/notes.ts';
import { valueOf } from '../elf/names.ts';
import { fdoNoteTypes, fdoOwner } from '../elf/notes.ts';
import { isCalled, isOfC } from './libraryKinds.ts';
import type { LoadedObject } from './object.ts';
import { findLibrary } from './search.ts';
import type { World } from './world.ts';

/** A library that is not loaded at start. */
export interface NotedLibrary {
  readonly name: string;
  /** Where it was found; absent where none of its names was. */
  readonly path?: string;
  /** Who may open it. */
  readonly by: LoadedObject;
  /** `required`, `recommended`, `suggested`; empty where the note does not say. */
  readonly priority: string;
  /** What it is for, in the note's words. */
  readonly description: string;
  /** The feature's name that the note gives. */
  readonly feature: string;
}

/** How much a file wants what it notes, by which much comes first; where a note does not say, the second holds. */
export const notePriorities = ['required', 'recommended', 'suggested'] as const;
export type NotePriority = (typeof notePriorities)[number];

/** Whether a noted library is wanted at least so much. */
export function isWanted({ priority }: Pick<NotedLibrary, 'priority'>, least: NotePriority): boolean {
  const rank = (notePriorities as readonly string[]).indexOf(priority);
  return (rank < 0 ? notePriorities.indexOf('recommended') : rank) <= notePriorities.indexOf(least);
}

/** Whether a name means what is loaded at start. */
export function isThere({ objects, startCount }: World, name: string): boolean {
  return objects.slice(0, startCount).some((object) => isCalled(object, name));
}

const noteType = valueOf(fdoNoteTypes, 'DLOPEN_METADATA');

/** The libraries that notes of a world's files name (UAPI group, ELF dlopen metadata), each once. */
export function notedLibraries(world: World): NotedLibrary[] {
  const noted = new Map<string, NotedLibrary>();
  for (const object of world.objects)
    for (const note of isOfC(object) ? [] : notesOf(object.file))
      for (const entry of entriesOf(note)) {
        const found = lookFor(world, object, entry);
        if (found && !noted.has(found.name)) noted.set(found.name, found);
      }
  return [...noted.values()];
}

interface Entry {
  readonly sonames: readonly string[];
  readonly priority: string;
  readonly description: string;
  readonly feature: string;
}

/** None of what is no list of such entries. */
function entriesOf(note: Note): Entry[] {
  if (note.owner !== fdoOwner || note.type !== noteType) return [];
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return listIn(new NoteData(note).text()).map(({ soname, priority, description, feature }) => ({
    sonames: Array.isArray(soname) ? soname.filter((name) => typeof name === 'string') : [],
    priority: text(priority),
    description: text(description) || text(feature),
    feature: text(feature),
  }));
}

function listIn(json: string): Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(json);
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return list.filter((each) => typeof each === 'object' && each !== null) as Record<string, unknown>[];
  } catch {
    return [];
  }
}

/** The first of its names that is found; undefined when it is loaded at start anyway. */
function lookFor(world: World, by: LoadedObject, { sonames, ...said }: Entry): NotedLibrary | undefined {
  const [first] = sonames;
  if (first === undefined || sonames.some((name) => isThere(world, name))) return undefined;
  for (const name of sonames) {
    const { opened } = findLibrary(world.context, name, by);
    if (opened) return { name: nameOf(name), path: opened.path, by, ...said };
  }
  return { name: first, by, ...said };
}

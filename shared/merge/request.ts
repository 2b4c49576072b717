// What is asked of a merge, and what becomes known of it before anything is written.

import type { Diagnostic } from '../base/log.ts';
import type { LaidOut } from '../forge.ts';
import type { NotePriority } from '../loader/noted.ts';
import type { LoadedObject } from '../loader/object.ts';
import type { Fate, Openable } from '../loader/openable.ts';
import type { World } from '../loader/world.ts';
import type { Choice } from '../passes/choose/gather.ts';
import type { Decision, MergeOptions } from '../passes/merging.ts';

export interface MergeRequest extends Choice, MergeOptions {
  /** Path of the target; with a sysroot a path below it, like those of the sources. */
  readonly target: string;
  readonly sysroot?: string | undefined;
  /** The dynamic linker goes into the output: the one that the target asks for, or the file at a path. */
  readonly interpreter?: boolean | string;
  /**
   * Libraries that the program opens at run time, by path: they are merged, and found under their paths and names when
   * it does.
   */
  readonly opened?: readonly string[];
  /** Folders, all libraries of which it opens at run time. */
  readonly openedIn?: readonly string[];
  /** Also the libraries that notes of the files name, those of at least this priority. */
  readonly noted?: NotePriority | undefined;
  /** Also what logs show that it opened: their paths, for messages, and their texts. */
  readonly openedLogs?: readonly { readonly path: string; readonly text: string }[];
  /** The flags of this machine's CPU, by which it chooses among builds of a library; not used with a sysroot. */
  readonly cpuFlags?: ReadonlySet<string>;
  /** The builds that are chosen among, best first, in place of those of `cpuFlags`. */
  readonly hwcaps?: readonly string[] | undefined;
  /** LD_LIBRARY_PATH. */
  readonly libraryPath?: string | undefined;
  /** Where relative paths of needed libraries start from; they are passed over without it. */
  readonly currentFolder?: string | undefined;
  /** Of Elfsmith, for the manifest of the output. */
  readonly version: string;
  /** Hears what is being done, of `planMerge`. */
  readonly progress?: ((what: string) => void) | undefined;
}

/**
 * A message about one of the files, by its path on this machine, with the file offset it is about where there is one.
 * `object` is the file as the dynamic linker would load it.
 */
export interface FileMessage {
  readonly path: string;
  readonly object: LoadedObject | undefined;
  readonly diagnostic: Diagnostic;
  readonly offset: number | undefined;
}

/** What will become of the files, or why nothing will. */
export interface MergePlan {
  /** Path of the target on this machine. */
  readonly target: string;
  readonly world: World | undefined;
  /** With the address of the first byte of each that the output has. */
  readonly parts: readonly PlannedPart[];
  /** The dynamic linker that goes into the output, behind them. */
  readonly interpreter: PlannedPart | undefined;
  readonly decisions: readonly Decision[];
  readonly messages: readonly FileMessage[];
  /** The names that the output needs. */
  readonly needs: readonly string[];
  /** The folders that $ORIGIN means to the files. */
  readonly origins: ReadonlySet<string>;
  /**
   * What the files say that they may open at run time; looked for when it is asked for, since the output does not
   * depend on it: whoever records questions leaves these out.
   */
  readonly openable: () => readonly PlannedOpening[];
  /** No dynamic linker loads the output. */
  readonly isBare: boolean;
  /** The output, which is written from here; undefined when one of the messages is an error. */
  readonly file: LaidOut | undefined;
}

export interface PlannedOpening extends Openable {
  readonly becomes: Fate;
}

export interface PlannedPart {
  readonly object: LoadedObject;
  readonly role: Role;
  readonly address: number;
}

/** What a file is: one of the C library's own, the dynamic linker, any other. */
export type Role = 'library' | 'libc' | 'interpreter';

/** Whether the dynamic linker goes into the output. */
export function hasInterpreter({ interpreter = false }: MergeRequest): boolean {
  return interpreter !== false;
}

/** Whether a plan for an output in one folder holds for one in another: $ORIGIN is as near to all files. */
export function holdsIn({ origins }: MergePlan, planned: string, other: string): boolean {
  return planned === other || !(origins.has(planned) || origins.has(other));
}

// What can be asked of all binaries of the workspace at once: plain data, so that a thread of its own can answer.

import type { CheckResults } from '../../shared/documents/checkResults.ts';
import type { PagingOptions } from '../../shared/listing/overview.ts';
import type { LoaderSettings } from '../../shared/protocol.ts';
import type { Places, User } from '../../shared/documents/users.ts';
import type { SearchResults } from '../../shared/documents/searchResults.ts';
import type { Wanted } from '../../shared/workspace/search.ts';
import type { Importer, NamedEntry } from '../../shared/workspace/symbolIndex.ts';

/** By name: what a job is given, and what it answers. */
export interface Jobs {
  /** Symbols and sections by a part of their name, of what is indexed; waits a moment for the rest. */
  readonly symbols: readonly [{ readonly query: string; readonly limit: number }, SymbolsAnswer];
  /** ELF files that import a symbol of this name, and may do so of a definition with this version. */
  readonly importers: readonly [{ readonly name: string; readonly version?: string }, readonly Importer[]];
  /** What stands above the dynamic symbols of these ELF files in their listings (features/importPlace.ts). */
  readonly leads: readonly [{ readonly uris: readonly string[] }, readonly (readonly number[])[]];
  /** The instructions of a file that use something. */
  readonly users: readonly [UsersQuestion, UsersAnswer];
  /** Names, texts and bytes in all binaries. */
  readonly search: readonly [{ readonly wanted: Wanted; readonly limit: number }, SearchResults];
  /** Names alone. */
  readonly names: readonly [{ readonly text: string; readonly limit: number }, SearchResults];
  /** What is wrong with all binaries. */
  readonly check: readonly [CheckSettings, CheckResults];
}

export interface CheckSettings {
  readonly loader: LoaderSettings;
  /** Codes that are not told. */
  readonly ignored: readonly string[];
  /** How overviews are laid out, on which the messages stand. */
  readonly paging: PagingOptions;
}

/** A file, or a member of an archive by its number, and what of it is used. */
export interface UsersQuestion {
  readonly uri: string;
  readonly member?: string;
  readonly places: Places;
  /** Instructions at most. */
  readonly limit: number;
}

export interface UsersAnswer {
  readonly users: readonly User[];
  readonly total: number;
  /** Why nothing is known, in words. */
  readonly problem?: string;
  /** Why what was kept of it did not serve, in words. */
  readonly remark?: string;
}

export interface SymbolsAnswer {
  readonly entries: readonly NamedEntry[];
  /** There are more. */
  readonly isCut: boolean;
  readonly state: IndexState;
}

/** What the index does. */
export interface IndexState {
  /** `none`: nobody has asked for it yet. */
  readonly phase: 'none' | 'listing' | 'reading' | 'ready';
  /** Files that were looked at, of those that are to be looked at. */
  readonly done: number;
  readonly total: number;
  /** ELF files and archives in the index. */
  readonly binaries: number;
  /** There are more files below the folders than are looked at. */
  readonly isCut: boolean;
}

export const noIndex: IndexState = { phase: 'none', done: 0, total: 0, binaries: 0, isCut: false };

/** The world of the files, and where the index is kept. */
export interface WorkspaceOptions {
  /** URIs of the folders. */
  readonly folders: readonly string[];
  /** A folder of the user's own for what is kept; the system's when absent. */
  readonly cacheFolder?: string;
  /** The root of another system, in which files of debug information are looked for, too. */
  readonly sysroot?: string;
}

/** A job that is being done, seen from the inside. */
export interface Work {
  /** Rests, so that messages are read and others get their share; rejects when nobody wants the answer any more. */
  pause(): Promise<void>;
  report(percentage: number, message: string): void;
}

/** All jobs, wherever they are done. */
export interface Workspace {
  /** Other folders or settings. */
  configure(options: WorkspaceOptions): void;
  /** Begins what is needed to answer, without a question. */
  prepare(): void;
  /** These files may have changed. */
  touch(uris: readonly string[]): void;
  run<K extends keyof Jobs>(job: K, given: Jobs[K][0], work: Work): Promise<Jobs[K][1]>;
  /** Gives memory back: nobody has asked for anything for a while. */
  tidy(): void;
  close(): void;
}

/** How a file is shown: a path where it is of this machine. */
export function pathOfUri(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, ''));
  } catch {
    return uri;
  }
}

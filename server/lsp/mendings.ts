// Which edits mend what problems are about.

import { olderVersions } from '../../shared/edit/versions.ts';
import { missingVersionsOf } from '../../shared/features/loading/diagnostics.ts';
import type { World } from './loading.ts';

/** An edit that mends what a finding is about: what it is called, and the words of the command line. */
export interface Mending {
  readonly title: string;
  readonly words: readonly string[];
}

const removePath: Mending = { title: 'Remove this search path', words: ['--remove-rpath'] };

/** By the codes of findings (elf/codes.ts). */
export const mendings: Readonly<Record<string, Mending>> = {
  'executable-stack': { title: 'Clear the executable stack', words: ['--clear-execstack'] },
  'missing-stack-header': { title: 'Say that the stack is not executable', words: ['--clear-execstack'] },
  'partial-relro': { title: 'Bind at start', words: ['--now'] },
  'empty-search-path': removePath,
  'relative-search-path': removePath,
  'writable-search-path': removePath,
  rpath: removePath,
  'rpath-beside-runpath': removePath,
};

/** The code of a finding that `versionMending` mends. */
export const missingVersion = 'version-not-found';

/** Older versions of all symbols whose versions their libraries have not. Undefined where that mends nothing. */
export function versionMending(world: World): Mending | undefined {
  const older = olderVersions(world.program.file, missingVersionsOf(world));
  const [first] = older ?? [];
  if (!older || !first) return undefined;
  const title =
    older.length === 1 ? `Use ${first.version}'s ${first.symbol}` : `Use older versions of ${older.length} symbols`;
  return { title, words: older.flatMap(({ symbol, version }) => ['--set-version', symbol, version]) };
}

// A merge as a command line: what gives the same output in a terminal.

import { shellWord } from '../base/text.ts';
import { notePriorities, type NotePriority } from '../loader/noted.ts';
import { levelsFrom } from '../loader/platforms.ts';
import type { MergeRequest } from './request.ts';

/**
 * The `elfsmith merge` line that asks for the same (server/cli/cli.ts), quoted for a POSIX shell. Of libraries that are
 * needed by relative paths the folder decides in which it is run.
 * @param output path of the file to write
 */
export function commandOf(request: MergeRequest, output: string): string {
  return ['elfsmith', 'merge', ...wordsOf(request), '-o', output, request.target, ...request.sources]
    .map(shellWord)
    .join(' ');
}

function wordsOf(request: MergeRequest): string[] {
  const { opened = [], openedIn = [], openedLogs = [], noted, only, except, hwcaps, sysroot, libraryPath } = request;
  const named = (option: string, values: readonly string[]): string[] => values.flatMap((value) => [option, value]);
  return [
    ...whatGoesIn(request),
    ...named('--only', only),
    ...named('--except', except),
    ...(request.closed ? ['--close'] : []),
    ...named('--with', opened),
    ...named('--with-plugins', openedIn),
    ...(noted === undefined ? [] : [`--with-noted=${noted}`]),
    ...named(
      '--opened-log',
      openedLogs.map(({ path }) => path),
    ),
    ...(request.preloadable === true ? ['--preloadable'] : []),
    ...(request.pack === false ? ['--no-pack'] : []),
    ...(hwcaps === undefined ? [] : ['--hwcaps', wordOfHwcaps(hwcaps)]),
    ...(sysroot === undefined ? [] : ['--sysroot', sysroot]),
    ...(libraryPath === undefined ? [] : ['--library-path', libraryPath]),
  ];
}

function whatGoesIn({ needed, bare = false, libc = false, interpreter = false }: MergeRequest): string[] {
  if (bare) return ['--bare'];
  if (needed && libc && interpreter === true) return ['--self-contained'];
  const linker = interpreter === true ? ['--interpreter'] : [];
  return [
    ...(needed ? ['--needed'] : []),
    ...(libc ? ['--libc'] : []),
    ...(typeof interpreter === 'string' ? [`--interpreter=${interpreter}`] : linker),
  ];
}

/** What `--hwcaps` says for subfolders of glibc-hwcaps: a level stands for itself and all below it. */
function wordOfHwcaps(hwcaps: readonly string[]): string {
  const [best] = hwcaps;
  if (best === undefined) return 'none';
  const word = hwcaps.join(':');
  if (levelsFrom(best)?.join(':') === word) return best;
  return hwcaps.length > 1 ? word : `${word}:`;
}

/** The subfolders that a word of `--hwcaps` means: LEVEL, none, or a list with `:`; undefined for no level. */
export function hwcapsOfWord(word: string): readonly string[] | undefined {
  if (word === 'none' || word === '') return [];
  return word.includes(':') ? word.split(':').filter((name) => name !== '') : levelsFrom(word);
}

/** The least priority that a word of `--with-noted` means; undefined for none. */
export function notedPriority(word: string): NotePriority | undefined {
  return word === '' ? 'recommended' : notePriorities.find((priority) => priority === word);
}

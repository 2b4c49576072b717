// A merge as a command line: what gives the same output in a terminal.

import { shellWord } from '../base/text.ts';
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
  const { opened = [], openedIn = [], only, except, hwcaps, sysroot, libraryPath } = request;
  const named = (option: string, values: readonly string[]): string[] => values.flatMap((value) => [option, value]);
  return [
    ...whatGoesIn(request),
    ...named('--only', only),
    ...named('--except', except),
    ...(request.closed ? ['--close'] : []),
    ...named('--with', opened),
    ...named('--with-plugins', openedIn),
    ...(request.preloadable === true ? ['--preloadable'] : []),
    ...(request.pack === false ? ['--no-pack'] : []),
    ...(hwcaps === undefined ? [] : ['--hwcaps', hwcaps.join(':')]),
    ...(sysroot === undefined ? [] : ['--sysroot', sysroot]),
    ...(libraryPath === undefined ? [] : ['--library-path', libraryPath]),
  ];
}

function whatGoesIn({ needed, libc = false, interpreter = false }: MergeRequest): string[] {
  if (needed && libc && interpreter === true) return ['--self-contained'];
  const linker = interpreter === true ? ['--interpreter'] : [];
  return [
    ...(needed ? ['--needed'] : []),
    ...(libc ? ['--libc'] : []),
    ...(typeof interpreter === 'string' ? [`--interpreter=${interpreter}`] : linker),
  ];
}

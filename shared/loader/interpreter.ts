// What a dynamic linker says of itself: the folders it was built to search, its release, the path of its cache. All
// stands in its read-only data, so that other distributions need no table.

import { once } from '../base/once.ts';
import type { ElfFile } from '../decode/file.ts';
import { latin1 } from './libraryFiles.ts';
import type { Platform } from './platforms.ts';
import type { Libc } from './rules.ts';

export interface InterpreterFacts {
  readonly libc: Libc;
  /** glibc 2.36: 36; undefined when it does not say so (before 2.33) or there is no interpreter. */
  readonly release: number | undefined;
  /** Folders searched last, each with a slash at the end. */
  readonly systemFolders: readonly string[];
  /** What $LIB stands for. */
  readonly lib: string;
  /** Path of ld.so.cache. */
  readonly cachePath: string;
}

/** An interpreter larger than this is not read: glibc's has 0.2 MB, musl's 0.8 MB. */
const largestInterpreter = 1 << 25;

/** What a dynamic linker's strings say; undefined what they do not. */
const saidBy = once((file: ElfFile) => {
  const text = file.bytes.size <= largestInterpreter ? latin1(file.bytes.copy(0, file.bytes.size)) : '';
  // glibc elf/dl-load.c, system_dirs: one after the other, each ended by a slash and a zero.
  const folders = /(?<![\x21-\x7e])((?:\/[\x21-\x7e]*lib[\x21-\x7e]*\/\0)+)/.exec(text)?.[1];
  const release = /\b(?:stable|development) release version 2\.(\d+)/.exec(text)?.[1];
  return {
    folders: folders?.split('\0').filter((folder) => folder !== ''),
    release: release === undefined ? undefined : Number(release),
    cachePath: /\0(\/[\x21-\x7e]*\/ld\.so\.cache)\0/.exec(text)?.[1],
  };
});

/**
 * Reads the facts from the interpreter's strings; what it does not say comes from the platform's table, in Debian's
 * multiarch form.
 */
export function interpreterFacts(libc: Libc, interpreter: ElfFile | undefined, platform: Platform): InterpreterFacts {
  const said = interpreter && saidBy(interpreter);
  const systemFolders = said?.folders ?? fallbackFolders(platform);
  return {
    libc,
    release: said?.release,
    systemFolders,
    lib: libToken(systemFolders[0] ?? '/lib/'),
    cachePath: said?.cachePath ?? '/etc/ld.so.cache',
  };
}

function fallbackFolders({ triplet }: Platform): string[] {
  return triplet === '' ? ['/lib/', '/usr/lib/'] : [`/lib/${triplet}/`, `/usr/lib/${triplet}/`, '/lib/', '/usr/lib/'];
}

/**
 * $LIB: the first system folder without its slash (`lib64`, Debian's `lib/x86_64-linux-gnu`), or its last part where it
 * lies elsewhere (glibc elf/Makefile, DL_DST_LIB).
 */
function libToken(folder: string): string {
  const path = folder.replace(/^\/usr\//, '/').replace(/^\/|\/$/g, '');
  return /^lib[^/]*(\/|$)/.test(path) ? path : path.slice(path.lastIndexOf('/') + 1);
}

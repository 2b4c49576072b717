// /etc/ld.so.conf: the folders that ldconfig makes ld.so.cache of, for root trees where no cache was written.

import { folderOf, nameOf } from '../base/files.ts';
import type { LibraryFiles } from './libraryFiles.ts';

/** Files included by files included by files … (a configuration that includes itself ends there). */
const deepestInclude = 10;

/**
 * The folders of a configuration and of those that it includes, in order, each with a slash at the end (glibc
 * elf/ldconfig.c, parse_conf).
 */
export function foldersOfConfiguration(files: LibraryFiles, path: string, depth = 0): string[] {
  const folders: string[] = [];
  for (const line of (files.text(path) ?? '').split('\n')) {
    const text = line.replace(/#.*/, '').trim();
    const included = /^include\s+(.*)$/.exec(text)?.[1];
    if (included !== undefined && depth < deepestInclude) {
      for (const pattern of included.split(/\s+/))
        for (const file of matching(files, pattern.startsWith('/') ? pattern : `${folderOf(path)}/${pattern}`))
          folders.push(...foldersOfConfiguration(files, file, depth + 1));
    } else if (text.startsWith('/')) {
      for (const folder of text.split(/[\s,:]+/))
        if (folder !== '') folders.push(folder.replace(/=.*/, '').replace(/\/+$/, '') + '/');
    }
  }
  return [...new Set(folders)];
}

/** Files that a pattern with `*` and `?` in its last part means, sorted as glob(3) does. */
function matching(files: LibraryFiles, pattern: string): string[] {
  const folder = folderOf(pattern);
  const expression = new RegExp(
    '^' +
      nameOf(pattern)
        .replace(/[.+^${}()|\\[\]]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.') +
      '$',
  );
  return files.files
    .list(folder)
    .filter((name) => expression.test(name) && !name.startsWith('.'))
    .toSorted()
    .map((name) => `${folder}/${name}`.replace('//', '/'));
}

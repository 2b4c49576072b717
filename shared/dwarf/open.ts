// Finds the debugging information of a file: in it, or in its file of separate debug information; and the files that
// this is spread over.

import { folderOf, nameOf } from '../base/files.ts';
import type { ElfFile } from '../decode/file.ts';
import { findSeparateFile, sharedDebugPaths, type FilePlace } from '../loader/debugFiles.ts';
import { knownLinesOf } from './known.ts';
import { hasDebugSection } from './sections.ts';
import { SourceLines } from './source.ts';

/**
 * What says where the code of a file comes from; in words why nothing does.
 * @param places where the file is, in the file systems to look in; they are looked in at the first time only
 */
export function sourceLinesOf(file: ElfFile, places: readonly FilePlace[]): SourceLines | string {
  const known = knownLinesOf(file);
  return (known.answer ??= find(file, places));
}

function hasLines(file: ElfFile): boolean {
  return hasDebugSection(file, 'line') && hasDebugSection(file, 'info');
}

function find(file: ElfFile, places: readonly FilePlace[]): SourceLines | string {
  if (hasLines(file)) return new SourceLines(file, around(file, undefined, places));
  const { separate = findSeparateFile(file, places) } = file;
  if (separate?.file && hasLines(separate.file))
    return new SourceLines(separate.file, around(separate.file, separate.path, places));
  if (!separate) return 'it has no debugging information, and no file of it is found';
  return separate.file
    ? `${separate.path} has no source lines`
    : `it has no debugging information, and ${separate.path} is ${separate.why}`;
}

/** @param path of the file that has the information, where that is another one than the file itself */
function around(
  info: ElfFile,
  path: string | undefined,
  places: readonly FilePlace[],
): ConstructorParameters<typeof SourceLines>[1] {
  const own = places.map((place) => place.path);
  const folders = own.map(folderOf);
  const first = (wanted: string): ReturnType<FilePlace['files']['open']> => {
    for (const { files } of places) {
      const found = files.open(wanted);
      if (found) return found;
    }
    return undefined;
  };
  return {
    // Builds move: what lies beside the file is its own as well, if its id is right.
    open: (wanted) =>
      first(wanted) ?? folders.map((folder) => first(`${folder}/${nameOf(wanted)}`)).find((each) => each !== undefined),
    packagePaths: [...own, ...(path === undefined ? [] : [path])].map((each) => `${each}.dwp`),
    sharedPaths: sharedDebugPaths(info, path ?? own[0] ?? '/'),
  };
}

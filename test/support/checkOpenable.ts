// What a program of a few lines may open at run time, as text.

import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { fateOf, openableOf } from '../../shared/loader/openable.ts';
import { load, type LoadOptions } from '../../shared/loader/world.ts';
import { craftLibrary } from './craftLibrary.ts';
import { memoryFiles } from './memoryFiles.ts';

/**
 * A line for each thing that `/usr/bin/program` may open: what, where it is, what becomes of it when `inside` is in the
 * output, who says so and how.
 * @param files sources of programs and libraries by path (craftLibrary); of other files, which contain no dot behind
 * their last slash or end in .conf, the text
 */
export function checkOpenable(
  files: Readonly<Record<string, string>>,
  options: LoadOptions & { readonly inside?: readonly string[] } = {},
): string {
  const isText = (path: string): boolean => path.endsWith('.conf');
  const entries = Object.entries(files).map(
    ([path, source]) => [path, isText(path) ? source : craftLibrary(source)] as const,
  );
  const world = load(new LibraryFiles(memoryFiles(Object.fromEntries(entries))), '/usr/bin/program', options);
  if (!world) return 'no world';
  const inside = new Set(options.inside);
  return openableOf(world)
    .map((each) => {
      const { what, how, by, about, offset, found } = each;
      const isPlaced = how !== 'text' || by.file.bytes.string(offset ?? 0, what.length) === what;
      const place = isPlaced ? '' : ` at a wrong offset, ${offset}`;
      return `${what} => ${found.join(' ')}: ${fateOf(world, each, inside)}; ${how} of ${by.path}${place}, ${about}`;
    })
    .join('\n');
}

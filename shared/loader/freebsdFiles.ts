// The two files that FreeBSD's dynamic linker reads: the hints, which name folders of libraries, and libmap.conf, which
// gives libraries and folders other names.

import { folderOf, nameOf } from '../base/files.ts';
import { Bytes } from '../base/bytes.ts';
import { layout, tableOf } from '../base/table.ts';
import type { LibraryFiles } from './libraryFiles.ts';

const hintsHeader = layout('elfhints_hdr', 'FreeBSD include/elf-hints.h', 128, {
  magic: ['u32', 0, 'magic', 'Ehnt'],
  version: ['u32', 4, 'version', '1'],
  strings: ['u32', 8, 'strtab', 'offset of the string table'],
  stringsSize: ['u32', 12, 'strsize', 'bytes of the string table'],
  folders: ['u32', 16, 'dirlist', 'offset of the list of folders in the string table'],
  foldersSize: ['u32', 20, 'dirlistlen', 'bytes of the list without its NUL'],
});
const hintsMagic = 0x746e6845;
const hintsVersion = 1;
/** Longer than any list of folders; the limit keeps a damaged file from being read as one. */
const longestHints = 2 ** 20;

/**
 * The folders that ldconfig wrote, with colons between them; undefined when there is no such file or it is none
 * (rtld.c, gethints).
 */
export function hintsIn(files: LibraryFiles, path: string, isLittle: boolean): string | undefined {
  const source = files.files.open(path);
  if (!source || source.size < hintsHeader.size) return undefined;
  const bytes = new Bytes(source, isLittle);
  const { get } = tableOf(bytes, hintsHeader, 0, 1);
  const [start, size] = [get.strings(0) + get.folders(0), get.foldersSize(0)];
  if (
    get.magic(0) !== hintsMagic ||
    get.version(0) !== hintsVersion ||
    size > longestHints ||
    start + size >= bytes.size ||
    bytes.u8(start + size) !== 0
  )
    return undefined;
  return String.fromCharCode(...bytes.copy(start, size));
}

/** Other names of libraries and folders. */
export interface Libmap {
  /** The other name, and the file that gives it. @param path of who asks */
  find(path: string | undefined, name: string): { readonly name: string; readonly from: string } | undefined;
}

/** Of a system whose configuration is not here. */
export const noLibmap: Libmap = { find: () => undefined };

interface Mapping {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}
interface Constraint {
  readonly selector: string;
  readonly mappings: Mapping[];
}

/** Files included by files included by files … */
const deepestInclude = 10;
const everybody = '$DEFAULT$';

/** Reads a configuration with those that it includes (libmap.c, lmc_parse). */
export function libmapIn(files: LibraryFiles, path: string): Libmap {
  const constraints: Constraint[] = [];
  const seen = new Set<string>();
  const add = (selector: string, mapping: Mapping): void => {
    let constraint = constraints.find((each) => each.selector === selector);
    // The one that was made last is asked first, and so is the mapping.
    if (!constraint) constraints.unshift((constraint = { selector, mappings: [] }));
    constraint.mappings.unshift(mapping);
  };
  const read = (file: string, depth: number): void => {
    if (seen.has(file) || depth > deepestInclude) return;
    seen.add(file);
    let selector = everybody;
    for (const line of (files.text(file) ?? '').split(/\r?\n/)) {
      const bracket = /^\s*\[\s*([^\s\]#]+)\s*\]\s*(#.*)?$/.exec(line)?.[1];
      const [, from, to] = /^\s*([^\s#[][^\s#]*)\s+([^\s#]+)\s*(#.*)?$/.exec(line) ?? [];
      if (bracket !== undefined) selector = bracket;
      else if (from === 'include' && to !== undefined) read(to, depth + 1);
      else if (from === 'includedir' && to !== undefined)
        for (const name of files.files.list(to).toSorted())
          if (name.endsWith('.conf')) read(`${to}/${name}`, depth + 1);
      if (bracket === undefined && from !== undefined && to !== undefined && !from.startsWith('include'))
        add(selector, { from, to, file });
    }
  };
  read(path, 0);
  return { find: (of, name) => findMapping(constraints, add, of, name) };
}

/** libmap.c, lm_find: who is named comes before everybody, and what was found so counts for everybody from then on. */
function findMapping(
  constraints: readonly Constraint[],
  add: (selector: string, mapping: Mapping) => void,
  path: string | undefined,
  name: string,
): { name: string; from: string } | undefined {
  const inList = (constraint: Constraint | undefined): Mapping | undefined =>
    constraint?.mappings.find(({ from }) => from === name);
  const own = path === undefined ? undefined : inList(constraints.find(({ selector }) => isSelected(selector, path)));
  if (own && inList(constraints.find(({ selector }) => selector === everybody))?.to !== own.to) add(everybody, own);
  const found = own ?? inList(constraints.find(({ selector }) => selector === everybody));
  return found && { name: found.to, from: found.file };
}

/**
 * A path means the file, one with a slash at the end all below the folder, a name any file of that name (libmap.c,
 * lmp_find).
 */
function isSelected(selector: string, path: string): boolean {
  if (selector === everybody) return false;
  if (selector.endsWith('/')) return `${folderOf(path)}/`.startsWith(selector);
  return selector.includes('/') ? path === selector : nameOf(path) === selector;
}

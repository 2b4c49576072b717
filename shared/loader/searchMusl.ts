// From the name of a library to its file, as musl searches.

import { folderOf } from '../base/files.ts';
import type { ElfFile } from '../decode/file.ts';
import { fileTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { linkViewOf, type LoadedObject, type Search } from './object.ts';
import type { RuleId } from './rules.ts';
import { isSameMachine, Trace, type SearchContext, type Verdict } from './search.ts';

/** Names that mean libc itself, from `lib` to the first dot. */
const reserved = new Set(['c', 'pthread', 'rt', 'm', 'dl', 'util', 'xnet']);

/** Whether a name means libc.so, which is the dynamic linker (musl ldso/dynlink.c, load_library). */
export function isReservedName(name: string): boolean {
  const stem = /^lib([a-z]+)\./.exec(name)?.[1];
  return stem !== undefined && reserved.has(stem);
}

/**
 * Looks for the file behind a name that no loaded object has (musl ldso/dynlink.c, load_library). `interpreter` is the
 * path of the dynamic linker.
 */
export function findMuslLibrary(
  context: SearchContext,
  name: string,
  loader: LoadedObject | undefined,
  interpreter: string,
): Search {
  const trace = new Trace(context, name, verdictOf);
  const given = context.options.given?.get(name);
  if (given !== undefined && trace.tryPath(given, 'muslSlash')) return trace.result();
  if (name.includes('/')) trace.tryPath(name, 'muslSlash');
  else searchFolders(context, trace, loader, interpreter);
  return trace.result();
}

function searchFolders(
  { options, files, platform }: SearchContext,
  trace: Trace,
  loader: LoadedObject | undefined,
  interpreter: string,
): boolean {
  const inFolders = (path: string, rule: RuleId, owner?: LoadedObject): boolean =>
    path.split(/[:\n]+/).some((folder) => folder !== '' && trace.tryPath(`${folder}/${trace.name}`, rule, owner));
  if (options.libraryPath && inFolders(options.libraryPath, 'muslLibraryPath')) return true;
  for (let object = loader; object; object = object.loader) {
    const path = expandOrigin(object);
    if (path !== undefined && inFolders(path, 'muslRpath', object)) return true;
  }
  const listed = files.text(`${prefixOf(interpreter)}/etc/ld-musl-${platform.musl}.path`);
  return inFolders(listed ?? '/lib:/usr/local/lib:/usr/lib', 'muslSystemFolders');
}

/** What stands before the last two parts of the interpreter's path: musl installed elsewhere has its own /etc. */
function prefixOf(interpreter: string): string {
  const prefix = folderOf(folderOf(interpreter));
  return prefix === '/' ? '' : prefix;
}

/**
 * The search path of an object with $ORIGIN filled in; undefined when there is none or when it has another token (musl
 * ldso/dynlink.c, fixup_rpath).
 */
function expandOrigin(object: LoadedObject): string | undefined {
  const path = object.view.runpath ?? object.view.rpath;
  if (path === undefined || /\$(?!ORIGIN|\{ORIGIN\})/.test(path)) return undefined;
  const origin = folderOf(object.isProgram ? object.realPath : object.path);
  return path.replace(/\$(?:ORIGIN|\{ORIGIN\})/g, () => (origin === '/' ? '' : origin));
}

const sharedObject = valueOf(fileTypes, 'DYN');
const executable = valueOf(fileTypes, 'EXEC');

/**
 * musl ldso/dynlink.c, map_library: whatever is wrong with the first file found, no other is tried. musl does not even
 * look at class and CPU, it would crash.
 */
function verdictOf(file: ElfFile, program: ElfFile): Verdict {
  const isLoadable =
    (file.header.type === sharedObject || file.header.type === executable) && linkViewOf(file).isDynamic;
  if (!isLoadable) return { outcome: 'unloadable', problem: 'Exec format error' };
  return file.class === program.class && isSameMachine(file, program)
    ? { outcome: 'found' }
    : { outcome: 'unloadable', problem: 'for another CPU' };
}

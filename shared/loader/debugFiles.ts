// Where the file of separate debug information of a program or library is, as gdb looks for it (GDB manual, Separate
// Debug Files).

import { crc32 } from '../unpack/checksums.ts';
import type { Source } from '../base/bytes.ts';
import { folderOf, pathIn, type Files } from '../base/files.ts';
import { Log } from '../base/log.ts';
import { decode, isElf, type ElfFile, type SeparateFile } from '../decode/file.ts';
import { buildIdOf } from '../decode/notes/notes.ts';
import { alternateDebugLinkOf, debugLinkOf } from '../decode/texts.ts';
import { fileTypes, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';

/** A file system and the path of a file in it. */
export interface FilePlace {
  readonly files: Files;
  readonly path: string;
}

const symtab = valueOf(sectionTypes, 'SYMTAB');
/** Addresses of other files are not those that they have in memory. */
const loadedTypes = [valueOf(fileTypes, 'EXEC'), valueOf(fileTypes, 'DYN')];
/** The folder of debug files that all distributions use, gdb's debug-file-directory. */
const debugFolder = '/usr/lib/debug';
/** Bytes that are read at a time for a checksum. */
const pieceSize = 2 ** 20;

/**
 * The file that holds the symbols of a stripped file: by its build-id, else by .gnu_debuglink, whose checksum must be
 * right. What has the name but is another's is told of when there is nothing better.
 * @param places where the file is, in the file systems to look in, the first one first
 */
export function findDebugFile(stripped: ElfFile, places: readonly FilePlace[]): SeparateFile | undefined {
  const hasSymbols = stripped.sections.some(({ type, fileSize }) => type === symtab && fileSize > 0);
  return hasSymbols ? undefined : findSeparateFile(stripped, places);
}

/** The same of a file that may have its symbols: what is looked for is more about them. */
export function findSeparateFile(stripped: ElfFile, places: readonly FilePlace[]): SeparateFile | undefined {
  if (!loadedTypes.includes(stripped.header.type)) return undefined;
  // What is wrong with its notes is for others to say.
  const file: ElfFile = { ...stripped, log: new Log() };
  let wrong: SeparateFile | undefined;
  for (const place of places) {
    const found = byBuildId(file, place) ?? byLink(file, place);
    if (found?.file) return found;
    wrong ??= found;
  }
  return wrong;
}

/** The path of what has a build-id. */
function buildIdPath(id: string): string {
  return `${debugFolder}/.build-id/${id.slice(0, 2)}/${id.slice(2)}.debug`;
}

function byBuildId(file: ElfFile, { files }: FilePlace): SeparateFile | undefined {
  const id = buildIdOf(file);
  if (id === undefined || id.length < 3) return undefined;
  const path = buildIdPath(id);
  const source = files.open(path);
  if (!source) return undefined;
  const other = isElf(source) ? decode(source) : undefined;
  const otherId = other && buildIdOf(other);
  if (other && otherId === id) return { path, file: other, why: 'by its build-id' };
  return { path, file: undefined, why: other ? `not its own: its build-id is ${otherId ?? 'missing'}` : 'no ELF file' };
}

function byLink(file: ElfFile, { files, path }: FilePlace): SeparateFile | undefined {
  const link = debugLinkOf(file);
  if (!link || link.text === '' || link.text.includes('/')) return undefined;
  let wrong: SeparateFile | undefined;
  for (const candidate of linkedPaths(files, path, link.text)) {
    const source = files.open(candidate);
    if (!source) continue;
    const checksum = checksumOf(source);
    if (checksum === link.checksum && isElf(source))
      return { path: candidate, file: decode(source), why: 'by .gnu_debuglink, with the right checksum' };
    wrong ??= { path: candidate, file: undefined, why: 'not its own: its checksum is not the one in .gnu_debuglink' };
  }
  return wrong;
}

/**
 * Beside the file, in .debug beside it, and in the folder of debug files; for the path as it was given and for the one
 * without symbolic links.
 */
function linkedPaths(files: Files, path: string, name: string): string[] {
  const folders = [path, files.realPath(path) ?? path].map((each) => folderOf(each).replace(/\/$/, ''));
  return [...new Set(folders)]
    .flatMap((folder) => [`${folder}/${name}`, `${folder}/.debug/${name}`, `${debugFolder}${folder}/${name}`])
    .filter((candidate) => candidate !== path);
}

function checksumOf(source: Source): number {
  let checksum = 0;
  for (let at = 0; at < source.size; at += pieceSize) checksum = crc32(source.read(at, pieceSize), checksum);
  return checksum;
}

/**
 * Where the file may be that shares debugging information with others (dwz(1), -m and -M), as gdb looks for it.
 * @param from the path of the file that names it
 */
export function sharedDebugPaths(file: ElfFile, from: string): string[] {
  const link = alternateDebugLinkOf(file);
  if (!link) return [];
  const { text, buildId } = link;
  const beside = pathIn(folderOf(from), text);
  return [...(text === '' ? [] : [beside]), ...(buildId.length > 2 ? [buildIdPath(buildId)] : [])];
}

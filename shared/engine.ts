// The façade: what the server and the command line may ask of the engine. Opens bytes as a binary with all its tables.

import { sourceOf, type Source } from './base/bytes.ts';
import { sysroot, type Files } from './base/files.ts';
import { decodeArchive, isArchive, memberSource, type Archive } from './decode/archive.ts';
import { behindScript, decodeBehind } from './decode/behind.ts';
import { decode, isElf, type ElfFile } from './decode/file.ts';
import { filesInside } from './decode/inside.ts';
import { whyNotMerged, whyNotStarted } from './decode/loadable.ts';
import { archiveBlocks } from './listing/blocks/archive.ts';
import { blocksOf } from './listing/contents.ts';
import { defaultPaging, type PagingOptions, type View } from './listing/overview.ts';
import { findDebugFile, type FilePlace } from './loader/debugFiles.ts';

/** Where a file is: in the system below a folder, if it is another system's, and in the machine's own. */
export function filePlaces(files: Files, path: string, root = ''): FilePlace[] {
  const folder = root.replace(/\/+$/, '');
  const own = { files, path };
  return folder === ''
    ? [own]
    : [{ files: sysroot(files, folder), path: path.startsWith(folder + '/') ? path.slice(folder.length) : path }, own];
}

/** A binary that is open: an ELF file or an ar archive, and the view of its tables. */
export interface Binary {
  /** File name for headings, without folder; with `(member)` for a member of an archive. */
  readonly name: string;
  readonly source: Source;
  readonly file: ElfFile | undefined;
  readonly archive: Archive | undefined;
  readonly view: View;
}

/** Whether the source begins like an ELF file or an ar archive, or has an ELF file behind a script's head. */
export function isBinary(source: Source): boolean {
  return isElf(source) || isArchive(source) || behindScript(source) !== undefined;
}

/**
 * Opens an ELF file or an archive. Anything else opens as an ELF file whose log says what it is not. Never throws.
 * @param places where it is in file systems, to look for its file of debug information; none where there are none
 */
export function openBinary(
  source: Source,
  name: string,
  paging: PagingOptions = defaultPaging,
  places: readonly FilePlace[] = [],
): Binary {
  const { file, archive } = decodeBinary(source, places);
  const blocks = archive ? archiveBlocks(archive, name) : blocksOf(file, name);
  return { name, source: file?.bytes.source ?? source, file, archive, view: { blocks, paging } };
}

/** The same without a listing, for who reads many. */
export function decodeBinary(source: Source, places: readonly FilePlace[]): Decoded {
  if (isArchive(source)) return { file: undefined, archive: decodeArchive(source) };
  const decoded = decodeBehind(source);
  return { file: { ...decoded, separate: findDebugFile(decoded, places) }, archive: undefined };
}

type Decoded =
  | { readonly file: ElfFile; readonly archive: undefined }
  | { readonly file: undefined; readonly archive: Archive };

/**
 * Opens a member of an archive by its number in file order, from 0, or a file that an ELF file holds in a segment;
 * undefined when there is none or when its bytes are not in the archive.
 */
export function openMember({ archive, file, name, view }: Binary, index: number): Binary | undefined {
  const inside = file && filesInside(file)[index];
  if (inside) return openBinary(sourceOf(inside.bytes()), `${name}(${inside.name})`, view.paging);
  const member = archive?.members[index];
  return archive && member && !archive.isThin
    ? openBinary(memberSource(archive, member), `${name}(${member.name})`, view.paging)
    : undefined;
}

/** Where the bytes of a member begin in the file; 0 when there is none. */
export function memberStart({ archive, file }: Binary, index: number): number {
  return archive?.members[index]?.dataOffset ?? (file && filesInside(file)[index]?.offset) ?? 0;
}

/** Why no dynamic linker loads a file, in words; undefined where one does. */
export function loadProblem(source: Source): string | undefined {
  return whyNotStarted(decode(source));
}

/** Why a file can't be merged with others, in words, as far as it tells by itself; undefined where it can. */
export function mergeProblem(source: Source): string | undefined {
  return whyNotMerged(decode(source));
}

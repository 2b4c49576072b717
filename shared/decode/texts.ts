// Sections and segments that hold plain text: the interpreter's path, the compilers' comments, the names of files with
// debugging information.

import { once } from '../base/once.ts';
import { hexBytes } from '../base/text.ts';
import { segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { embeddedOf } from './notes/embedded.ts';
import { hasNoSections, type ElfFile, type Section, type Segment } from './file.ts';

/** A text and where it lies in the file; `size` without its NUL. */
export interface Text {
  readonly text: string;
  readonly offset: number;
  readonly size: number;
}

const interpreterSegment = valueOf(segmentTypes, 'INTERP');
/** Longest path that a kernel takes (PATH_MAX). */
const longestPath = 4096;
/** Bytes of comments that are read: one line per compiler, at most per object file where the linker merged none. */
const mostComments = 2 ** 20;

const sectionNamed = (file: ElfFile, name: string): Section | undefined =>
  file.sections.find((s) => s.name === name && s.fileSize > 0);

function textAt(file: ElfFile, offset: number, limit: number): Text {
  const size = file.bytes.lengthOfString(offset, limit);
  return { text: file.bytes.string(offset, size), offset, size };
}

/**
 * The path of the program that loads this one: PT_INTERP, or .interp where there is no segment. A dynamic linker inside
 * finds its own path so.
 */
export const interpreterOf = once((file: ElfFile): Text | undefined => {
  const find = (segments: readonly Segment[] = []): Segment | undefined =>
    segments.find((s) => s.type === interpreterSegment && s.fileSize > 0);
  const [segment, inside] = [find(file.segments), find(embeddedOf(file)?.segments)];
  const section = sectionNamed(file, '.interp');
  // Files of separate debug information keep the segment's header without its bytes.
  const wanted = segment && (section || hasNoSections(file)) ? segment : (section ?? inside);
  const place = wanted && { offset: wanted.offset, size: wanted.fileSize };
  return place && place.offset >= 0 && place.offset < file.bytes.size
    ? textAt(file, place.offset, Math.min(place.size, longestPath))
    : undefined;
});

/** The strings of .comment in order: what compilers and linkers say of themselves. */
export const commentsOf = once((file: ElfFile): readonly Text[] => {
  const section = sectionNamed(file, '.comment');
  const texts: Text[] = [];
  if (!section) return texts;
  const end = section.offset + Math.min(section.fileSize, mostComments);
  for (let at = section.offset; at < end;) {
    const text = textAt(file, at, end - at);
    if (text.size > 0) texts.push(text);
    at += text.size + 1;
  }
  return texts;
});

/**
 * The file that holds the debugging information: .gnu_debuglink, its name and the CRC-32 of its contents (gdb,
 * Debugging Information in Separate Files).
 */
export const debugLinkOf = once(
  (file: ElfFile): (Text & { readonly checksum: number; readonly checksumOffset: number }) | undefined => {
    const section = sectionNamed(file, '.gnu_debuglink');
    if (!section) return undefined;
    const name = textAt(file, section.offset, Math.min(section.fileSize, longestPath));
    const checksumOffset = section.offset + Math.ceil((name.size + 1) / 4) * 4;
    return checksumOffset + 4 <= section.offset + section.fileSize
      ? { ...name, checksum: file.bytes.u32(checksumOffset), checksumOffset }
      : undefined;
  },
);

/** The file that shares debugging information with others (dwz): .gnu_debugaltlink, its name and build-id. */
export const alternateDebugLinkOf = once((file: ElfFile): (Text & { readonly buildId: string }) | undefined => {
  const section = sectionNamed(file, '.gnu_debugaltlink');
  if (!section) return undefined;
  const name = textAt(file, section.offset, Math.min(section.fileSize, longestPath));
  return {
    ...name,
    buildId: hexBytes(file.bytes.copy(name.offset + name.size + 1, Math.min(64, section.fileSize - name.size - 1))),
  };
});

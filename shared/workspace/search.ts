// Texts and byte patterns in the bytes of binaries, piece by piece, each hit with the section or member it lies in.

import type { Source } from '../base/bytes.ts';
import { hexBytes } from '../base/text.ts';
import { memberSource, type Archive, type Member } from '../decode/archive.ts';
import { sectionAtOffset } from '../decode/code/addresses.ts';
import { decode, isElf, type ElfFile } from '../decode/file.ts';
import { sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { bytesOf, latin1Of } from './nameTable.ts';

/** What is looked for. */
export interface Wanted {
  /** As the user wrote it. */
  readonly input: string;
  readonly what: 'text' | 'bytes' | 'names';
  /** Of a pattern of bytes: where it has `??` any byte will do. */
  readonly bytes: Uint8Array;
  readonly isAny: readonly boolean[];
  /** A text without capitals is found in any case. */
  readonly isAnyCase: boolean;
}

export interface Hit {
  /** In the file; within an archive not in its member. */
  readonly offset: number;
  /** The section, the archive's member, or both; empty where there is neither. */
  readonly where: string;
  /** The text around it, or bytes as hex. */
  readonly text: string;
}

/** Bytes that are searched at a time. */
const pieceSize = 1 << 20;
/** Longest name that is compared with those of the index, in bytes. */
const longestString = 4096;
/** What is shown around a text, in bytes, and how many bytes of a pattern's hit. */
const around = { before: 40, behind: 80, bytes: 16 };

/**
 * What a user means by what they typed: two or more bytes in hex with blanks between them, `??` for any, are a pattern;
 * all else is text, also what stands between quotes. A string says why it is neither.
 */
export function wantedOf(input: string): Wanted | string {
  const words = input.trim().split(/\s+/);
  if (words.length > 1 && words.every((word) => /^([0-9a-f]{2}|\?\?)$/i.test(word))) {
    const isAny = words.map((word) => word === '??');
    if (isAny.every(Boolean)) return 'a pattern needs one byte at least that is not ??';
    const bytes = Uint8Array.from(words, (word) => (word === '??' ? 0 : parseInt(word, 16)));
    return { input, what: 'bytes', bytes, isAny, isAnyCase: false };
  }
  const text = /^".+"$/.test(input) ? input.slice(1, -1) : input;
  const bytes = bytesOf(text);
  if (bytes.length === 0) return 'there is nothing to look for';
  return { input, what: 'text', bytes, isAny: [], isAnyCase: !/[A-Z]/.test(text) };
}

/** The text that is wanted, for names. */
export function textOfWanted({ input }: Wanted): string {
  return /^".+"$/.test(input) ? input.slice(1, -1) : input;
}

/**
 * The hits in a file, at most `limit`, and whether there are more. Yields between pieces.
 * @param isName whether a text is a name that is found as such: where a string table has it, it is left out
 */
export function* hitsIn(
  source: Source,
  archive: Archive | undefined,
  wanted: Wanted,
  limit: number,
  isName: (text: string) => boolean,
): Generator<void, { readonly hits: readonly Hit[]; readonly isCut: boolean }> {
  const whereOf = archive ? inArchive(archive) : inFile(isElf(source) ? decode(source) : undefined);
  const hits: Hit[] = [];
  const overlap = wanted.bytes.length - 1;
  for (let start = 0; start < source.size; start += pieceSize) {
    const bytes = source.read(start, pieceSize + overlap);
    for (const at of matches(bytes, wanted)) {
      if (at >= pieceSize) break;
      const { name, isNames } = whereOf(start + at);
      if (isNames && wanted.what === 'text' && isName(wholeText(source, start + at))) continue;
      if (hits.length >= limit) return { hits, isCut: true };
      hits.push({ offset: start + at, where: name, text: excerpt(source, start + at, wanted) });
    }
    yield;
  }
  return { hits, isCut: false };
}

/** Where it begins. The longest run of bytes that must be there is searched as a string, which engines do fast. */
function* matches(bytes: Uint8Array, wanted: Wanted): Generator<number> {
  const { from, size } = anchorOf(wanted);
  const fold = (text: string): string => (wanted.isAnyCase ? text.toLowerCase() : text);
  const text = fold(latin1Of(bytes));
  const anchor = fold(latin1Of(wanted.bytes.subarray(from, from + size)));
  for (let at = text.indexOf(anchor, from); at >= 0; at = text.indexOf(anchor, at + 1)) {
    const start = at - from;
    const fits = wanted.isAny.every((isAny, index) => isAny || bytes[start + index] === wanted.bytes[index]);
    if (fits && start + wanted.bytes.length <= bytes.length) yield start;
  }
}

function anchorOf({ bytes, isAny }: Wanted): { readonly from: number; readonly size: number } {
  if (isAny.length === 0) return { from: 0, size: bytes.length };
  let best = { from: 0, size: 0 };
  for (let from = 0; from < isAny.length;) {
    let end = from;
    while (end < isAny.length && isAny[end] === false) end++;
    if (end - from > best.size) best = { from, size: end - from };
    from = end + 1;
  }
  return best;
}

interface Where {
  readonly name: string;
  /** It is a table of names. */
  readonly isNames: boolean;
}

const strings = valueOf(sectionTypes, 'STRTAB');
const nowhere: Where = { name: '', isNames: false };

function inFile(file: ElfFile | undefined): (offset: number) => Where {
  return (offset) => {
    const section = file && sectionAtOffset(file, offset);
    return section ? { name: section.name, isNames: section.type === strings } : nowhere;
  };
}

function inArchive(archive: Archive): (offset: number) => Where {
  let known: { readonly member: Member; readonly whereOf: (offset: number) => Where } | undefined;
  return (offset) => {
    const isIn = ({ dataOffset, size }: Member): boolean => offset >= dataOffset && offset < dataOffset + size;
    const members = archive.isThin ? [] : archive.members;
    const member = known && isIn(known.member) ? known.member : members.find(isIn);
    if (!member) return { name: '', isNames: offset < (archive.members[0]?.offset ?? 0) };
    if (known?.member !== member)
      known = { member, whereOf: inFile(member.isElf ? decode(memberSource(archive, member)) : undefined) };
    const { name, isNames } = known.whereOf(offset - member.dataOffset);
    return { name: name === '' ? member.name : `${member.name} ${name}`, isNames };
  };
}

/** What stands between two NULs around an offset, without the version that names of symbols may have. */
function wholeText(source: Source, offset: number): string {
  const from = Math.max(0, offset - longestString);
  const before = source.read(from, offset - from);
  const behind = source.read(offset, longestString);
  const end = behind.indexOf(0);
  const text =
    latin1Of(before.subarray(before.lastIndexOf(0) + 1)) + latin1Of(behind.subarray(0, end < 0 ? undefined : end));
  return text.replace(/(?<=.)@.*/, '');
}

function excerpt(source: Source, offset: number, { what, bytes }: Wanted): string {
  if (what === 'bytes') return hexBytes(source.read(offset, Math.max(around.bytes, bytes.length)), ' ');
  const from = Math.max(0, offset - around.before);
  const text = latin1Of(source.read(from, offset - from + bytes.length + around.behind));
  const isShown = (at: number): boolean => /[ -~\u00a0-\u00ff]/.test(text[at] ?? '\0');
  let [start, end] = [offset - from, offset - from + bytes.length];
  while (start > 0 && isShown(start - 1)) start--;
  while (end < text.length && isShown(end)) end++;
  return text
    .slice(start, end)
    .replaceAll(/[^ -~\u00a0-\u00ff]/g, '.')
    .trim();
}

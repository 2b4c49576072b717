// What of a file can be changed, as it is now: what editors offer.

import { sourceOf, type Source } from '../base/bytes.ts';
import { textOf } from '../base/log.ts';
import { hex, textOfBytes } from '../base/text.ts';
import { dynamicFlag, dynamicOf } from '../decode/dynamic.ts';
import { decodeBehind } from '../decode/behind.ts';
import { isElf, type ElfFile } from '../decode/file.ts';
import { namesOf } from '../decode/words.ts';
import type { Settings } from './changes.ts';
import { editFile, type EditRequest } from './edit.ts';
import type { Wishes } from './words.ts';

/** Absent is what a file has not and can't have. */
interface EditFacts {
  /** Why nothing can be changed, in words that may follow its name. */
  readonly problem?: string;
  readonly interpreter?: string;
  readonly soname?: string;
  readonly searchPath?: string;
  readonly needed?: readonly string[];
  readonly isStackExecutable?: boolean;
  readonly isBoundAtStart?: boolean;
  /** The line before the ELF file that names who starts it. */
  readonly shebang?: string;
  /** Types of segments with bytes that are not loaded code and data. */
  readonly contents?: readonly string[];
}

/** What of a file can be changed, as it is now. */
export function factsOf(source: Source): EditFacts {
  const file = decodeBehind(source);
  if (!file.head && !isElf(source)) return { problem: 'no ELF file' };
  const [problem] = editFile(file, editRequest(noWishes)).log.diagnostics;
  if (problem) return { problem: textOf(problem) };
  const [interpreter] = valuesNow(file, 'print-interpreter');
  const [soname] = valuesNow(file, 'print-soname');
  const [searchPath = ''] = valuesNow(file, 'print-rpath');
  const isNow = [dynamicFlag(file, 'FLAGS', 'BIND_NOW'), dynamicFlag(file, 'FLAGS_1', 'NOW')].some(Boolean);
  return {
    ...(interpreter !== undefined && { interpreter }),
    ...(dynamicOf(file) && {
      ...(interpreter === undefined && { soname: soname ?? '' }),
      searchPath,
      needed: valuesNow(file, 'print-needed'),
      isBoundAtStart: isNow,
    }),
    ...(file.head && { shebang: file.head.line }),
    contents: contentsOf(file),
    isStackExecutable: valuesNow(file, 'print-execstack')[0]?.endsWith('X') === true,
  };
}

/** By name, or as a number that every reader takes. */
function contentsOf(file: ElfFile): string[] {
  const types = namesOf.segmentType(file);
  const found = file.segments.filter(({ type, fileSize }) => fileSize > 0 && !common.has(types.of(type)?.name ?? ''));
  return [...new Set(found.map(({ type }) => types.of(type)?.name ?? hex(type)))];
}
const common = new Set(['LOAD', 'TLS', 'GNU_RELRO', 'PHDR']);

/** What the first segment of a type holds; the reason where it holds nothing. */
export function extracted(source: Source, type: string): Uint8Array | string {
  const edited = editFile(decodeBehind(source), { ...editRequest(noWishes), extracts: [type] });
  const [problem] = edited.log.diagnostics;
  return edited.extracted[0] ?? (problem ? textOf(problem) : '');
}

/** What an edit reads besides the file. */
export type Reading = Pick<Settings, 'files' | 'currentFolder' | 'provider'>;

const nothing = sourceOf(new Uint8Array(0));
/** Of an edit that needs no other file. */
const alone: Reading = { files: { open: () => nothing }, currentFolder: '/' };

/** An edit as it is asked for. */
export function editRequest(wishes: Wishes, reading: Reading = alone): EditRequest {
  return { ...wishes, ...reading, prints: [] };
}

const noWishes: Wishes = { changes: [], forceRpath: false, allowedPrefixes: [], isUnsorted: false };

/** What an option that prints says of a file; nothing where it has none. */
export function valuesNow(file: ElfFile, print: string): readonly string[] {
  return editFile(file, { ...editRequest(noWishes), prints: [print] }).printed.map(readable);
}

/** Strings of files are characters of one byte here; people read UTF-8. */
const readable = (text: string): string => textOfBytes(Uint8Array.from(text, (character) => character.charCodeAt(0)));

// What of a file can be changed, as it is now: what editors offer.

import { sourceOf, type Source } from '../base/bytes.ts';
import { textOf } from '../base/log.ts';
import { textOfBytes } from '../base/text.ts';
import { dynamicFlag, dynamicOf } from '../decode/dynamic.ts';
import { behindScript } from '../decode/behind.ts';
import { decode, isElf, type ElfFile } from '../decode/file.ts';
import type { Change, Settings } from './changes.ts';
import { editFile, type EditRequest } from './edit.ts';

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
}

/** What of a file can be changed, as it is now. */
export function factsOf(source: Source): EditFacts {
  if (behindScript(source)) return { problem: 'an ELF file behind a script: elfsmith edit changes it' };
  if (!isElf(source)) return { problem: 'no ELF file' };
  const file = decode(source);
  const [problem] = editFile(file, editRequest([])).log.diagnostics;
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
    isStackExecutable: valuesNow(file, 'print-execstack')[0]?.endsWith('X') === true,
  };
}

/** An edit that needs no other file than the one that is changed. */
export function editRequest(changes: readonly Change[]): EditRequest {
  return { changes, prints: [], isUnsorted: false, ...alone };
}
const nothing = sourceOf(new Uint8Array(0));
const alone: Settings = {
  forceRpath: false,
  allowedPrefixes: [],
  files: { open: () => nothing },
  currentFolder: '/',
};

/** What an option that prints says of a file; nothing where it has none. */
export function valuesNow(file: ElfFile, print: string): readonly string[] {
  return editFile(file, { ...editRequest([]), prints: [print] }).printed.map(readable);
}

/** Strings of files are characters of one byte here; people read UTF-8. */
const readable = (text: string): string => textOfBytes(Uint8Array.from(text, (character) => character.charCodeAt(0)));

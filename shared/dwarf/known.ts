// What is known of where the code of a file comes from: nothing before somebody has asked. Documents read it from here,
// so that they need none of the rest of this folder.

import { once } from '../base/once.ts';
import type { ElfFile } from '../decode/file.ts';
import type { SourceLines } from './source.ts';

/** What answers about a file, once it has been looked for; in words why nothing does. */
export const knownLinesOf = once((_file: ElfFile): { answer?: SourceLines | string } => ({}));

/** The source lines of a file that has been asked about. */
export function linesKnown(file: ElfFile): SourceLines | undefined {
  const { answer } = knownLinesOf(file);
  return typeof answer === 'object' ? answer : undefined;
}

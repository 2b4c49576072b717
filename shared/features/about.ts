// What a file is, in the fewest words: for a status bar.

import { isElf } from '../decode/file.ts';
import { summaryOf } from '../verdicts/summary.ts';
import { counted } from '../base/text.ts';
import type { Page } from './page.ts';

/** The CPU, and what kind of file it is. An archive names no CPU of its own. */
export function about({ file, archive }: Pick<Page, 'file' | 'archive'>): { machine?: string; kind: string } {
  if (archive) return { kind: `archive of ${counted(archive.members.length, 'member')}` };
  if (!file || !isElf(file.bytes.source)) return { kind: 'no ELF file' };
  const { kind, machine } = summaryOf(file);
  return { machine: machine.text, kind: kind.text };
}

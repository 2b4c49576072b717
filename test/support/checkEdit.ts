// Edits of files in tests: options as they are typed, results as text.

import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { openFile } from '../../server/host/hostNode.ts';
import { nodeFiles } from '../../server/host/filesNode.ts';
import { parseEdit } from '../../server/cli/edit.ts';
import { textOf } from '../../shared/base/log.ts';
import { hex } from '../../shared/base/text.ts';
import { dynamicOf } from '../../shared/decode/dynamic.ts';
import { decode, type ElfFile } from '../../shared/decode/file.ts';
import { namesOf, permissions } from '../../shared/decode/words.ts';
import { edit } from '../../shared/edit/edit.ts';
import type { EditedFile } from '../../shared/edit/edited.ts';
import type { Provider } from '../../shared/edit/versions.ts';

/** What an edit printed and said. */
export interface EditOutcome {
  readonly printed: readonly string[];
  /** Errors and warnings. */
  readonly messages: readonly string[];
  /** Which tables moved. */
  readonly remarks: readonly string[];
  readonly isWritten: boolean;
}

/**
 * Edits `path` as `out`. @param options as on the command line, with blanks between them
 * @param provider knows the versions that libraries have
 */
export function editTo(path: string, out: string, options: string, provider?: Provider): EditOutcome {
  const command = parseEdit([...options.split(' ').filter((word) => word !== ''), path, '-o', out]);
  if (typeof command === 'string') throw new Error(command);
  const source = openFile(path);
  try {
    const { log, printed, file } = edit(source, {
      ...command.request,
      files: nodeFiles,
      currentFolder: '/',
      ...(provider && { provider }),
    });
    if (file) writeNow(path, out, file);
    const messages = log.diagnostics.map((each) => `${each.code.severity}: ${textOf(each)}`);
    return { printed, messages, remarks: file?.remarks ?? [], isWritten: file !== undefined };
  } finally {
    source.close();
  }
}

/** Without waiting for the disk, as the command does for every file (server/host/outputNode.ts). */
function writeNow(path: string, out: string, { size, writing }: EditedFile): void {
  const bytes = new Uint8Array(size);
  for (const _ of writing({ write: (offset, piece) => bytes.set(piece, offset) }));
  const mode = statSync(path).mode & 0o777;
  rmSync(out, { force: true });
  writeFileSync(out, bytes, { mode });
}

/** What headers and dynamic entries of a file say, a line each. */
export function headLines(path: string): string[] {
  const source = openFile(path);
  try {
    return linesOf(decode(source));
  } finally {
    source.close();
  }
}

function linesOf(file: ElfFile): string[] {
  const types = namesOf.segmentType(file);
  const at = (offset: number, size: number, address: number): string =>
    `${hex(offset)}+${hex(size)} at ${hex(address)}`;
  return [
    `program headers: ${file.segmentTable.count} at ${hex(file.segmentTable.offset)}`,
    ...file.segments.map(
      ({ type, offset, fileSize, address, memorySize, flags }) =>
        `${types.name(type)} ${permissions(flags) || '-'} ${at(offset, fileSize, address)}` +
        (memorySize > fileSize ? ` and ${hex(memorySize - fileSize)} of zeros` : ''),
    ),
    ...file.sections.map(({ name, offset, size, address }) => `${name || 'null section'} ${at(offset, size, address)}`),
    ...(dynamicOf(file)?.entries ?? []).map(
      ({ constant, tag, value, text }) => `DT_${constant?.name ?? hex(tag)} ${text ?? hex(value)}`,
    ),
  ];
}

/** The lines that only one of two files has: `-` before, `+` afterwards. */
export function differenceOf(before: string, after: string): string {
  const [old, now] = [headLines(before), headLines(after)];
  const only = (lines: readonly string[], others: readonly string[], sign: string): string[] => {
    const left = [...others];
    return lines.flatMap((line) => {
      const index = left.indexOf(line);
      if (index >= 0) left.splice(index, 1);
      return index >= 0 ? [] : [`${sign} ${line}`];
    });
  };
  return [...only(old, now, '-'), ...only(now, old, '+')].join('\n');
}

/** What a tool prints, and its exit status where that is not 0. */
export function toolText(command: string, words: readonly string[], folder?: string): string {
  const { stdout, stderr, status, signal } = spawnSync(command, words, {
    encoding: 'latin1',
    timeout: 60_000,
    maxBuffer: 2 ** 28,
    input: '',
    ...(folder !== undefined && { cwd: folder }),
  });
  const end = status === 0 ? [] : [`exit status ${status ?? signal}`];
  return [`${stdout}${stderr}`.trim(), ...end].filter((part) => part !== '').join('\n');
}

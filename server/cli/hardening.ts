// Prints how files are hardened: each protection with its evidence and what would mend it.

import { inColumns } from '../../shared/base/text.ts';
import { isBinary, openBinary } from '../../shared/engine.ts';
import { hardeningOf, type HardeningRow } from '../../shared/features/hardening.ts';
import { defaultPaging } from '../../shared/listing/overview.ts';
import { hardeningText, type ReportFormat } from '../../shared/hardeningReport.ts';
import type { HardeningFile } from '../../shared/protocol.ts';
import { absolutePath } from '../host/filesNode.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { eachFile, nameOf } from './files.ts';

export interface HardeningOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly markdown?: boolean;
}

const marks = { good: '+', open: '?', bad: '-' } as const;

/** Prints a report on files; false when one of them could not be read. */
export function hardening(out: Output, paths: readonly string[], options: HardeningOptions): boolean {
  const files: HardeningFile[] = [];
  const format = formatOf(options);
  const isGood = eachFile(out, paths, (path, source, heading) => {
    if (!isBinary(source)) {
      complain(`${path}: no ELF file and no archive`);
      return false;
    }
    const { file } = openBinary(source, nameOf(path), defaultPaging);
    const found = file ? hardeningOf(file) : archive;
    files.push({ uri: `file://${absolutePath(path)}`, path, ...found });
    if (format === undefined) out.write(heading + textOf(found));
    return true;
  });
  if (format !== undefined) out.write(hardeningText(files, format));
  out.flush();
  return isGood;
}

const archive = { kind: 'archive', reason: 'archive: no process runs its members as they are', rows: [] };

function formatOf({ json, csv, markdown }: HardeningOptions): ReportFormat | undefined {
  if (json === true) return 'json';
  if (csv === true) return 'csv';
  return markdown === true ? 'markdown' : undefined;
}

function textOf({ kind, reason, rows }: { kind: string; reason: string; rows: readonly HardeningRow[] }): string {
  if (rows.length === 0) return `${reason}\n\n`;
  const lines = inColumns(rows.map(({ state, text, why }) => [marks[state], text, why]));
  const withMends = rows.flatMap(({ mend }, row) => [lines[row] ?? '', ...(mend === '' ? [] : [`     → ${mend}`])]);
  return [kind, '', ...withMends, ''].join('\n') + '\n';
}

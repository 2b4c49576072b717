// The report on the hardening of files as text: CSV, Markdown or JSON. Client and command line print it.

import type { HardeningFile } from './protocol.ts';

export type ReportFormat = 'csv' | 'markdown' | 'json';

const headings = ['file', 'kind', 'protection', 'state', 'verdict', 'evidence', 'mend', 'offset'];

/** @param files with paths as they are to be printed */
export function hardeningText(files: readonly HardeningFile[], format: ReportFormat): string {
  if (format === 'json') return JSON.stringify(files.map(jsonOf), undefined, 1) + '\n';
  return format === 'csv' ? csvOf(files) : files.map(markdownOf).join('\n');
}

function jsonOf({ path, kind, reason, rows }: HardeningFile): unknown {
  return { path, kind, ...(reason !== '' && { reason }), rows };
}

/** RFC 4180: one row a verdict; a file without verdicts has one row with the reason. */
function csvOf(files: readonly HardeningFile[]): string {
  const rows = files.flatMap(({ path, kind, reason, rows }) =>
    rows.length === 0
      ? [[path, kind, '', '', reason, '', '', '']]
      : rows.map((row) => [path, kind, row.name, row.state, row.text, row.why, row.mend, row.at?.offset ?? '']),
  );
  return [headings, ...rows].map((row) => row.map(csvField).join(',') + '\r\n').join('');
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function markdownOf({ path, kind, reason, rows }: HardeningFile): string {
  const table = [
    ['', 'protection', 'evidence', 'mend'],
    ['---', '---', '---', '---'],
    ...rows.map(({ state, text, why, mend }) => [marks[state], text, why, mend]),
  ].map((row) => `| ${row.map(markdownCell).join(' | ')} |\n`);
  const text = rows.length === 0 ? `${markdownCell(reason)}\n` : table.join('');
  return `## ${markdownCell(path)}\n\n${markdownCell(kind)}\n\n${text}`;
}

const marks = { good: '✓', open: '?', bad: '✗' } as const;

/** Names of a binary stay text. */
function markdownCell(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#]/g, '\\$&').replaceAll(/[\r\n]+/g, ' ');
}

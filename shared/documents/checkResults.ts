// What is wrong with the binaries of a workspace as a document: errors first, each cause with how many files have it,
// then every message with a link to its place.

import type { Severity } from '../base/log.ts';
import { once } from '../base/once.ts';
import { counted, grouped } from '../base/text.ts';
import type { Block, ToPlace } from '../listing/block.ts';
import type { Kind } from '../listing/kinds.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import type { PlacedDiagnostic } from '../features/diagnostics.ts';
import { named, placeColumn, proseBlock } from './searchResults.ts';
import { textColumn } from './columns.ts';

/** One message about a file, on its overview. */
type FileProblem = PlacedDiagnostic;

export interface FileProblems {
  /** URI. */
  readonly file: string;
  /** Of an archive: `#` and the number of the member, and its name. */
  readonly member?: string;
  readonly memberName?: string;
  /** As its overview shows them. */
  readonly problems: readonly FileProblem[];
}

export interface CheckResults {
  /** Files with problems. */
  readonly files: readonly FileProblems[];
  /** ELF files and archives that were checked. */
  readonly checked: number;
  /** URIs of files that could not be read. */
  readonly unreadable: readonly string[];
}

/** The worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
const plurals: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['remark', 'remarks'],
  hint: ['hint', 'hints'],
};
const kinds: Readonly<Record<Severity, Kind>> = {
  error: 'problem',
  warning: 'problem',
  info: 'remark',
  hint: 'remark',
};

interface Row extends FileProblem {
  readonly file: FileProblems;
}

/** The document. @param pathOf how a file is shown, by its URI */
export function checkView(results: CheckResults, pathOf: (uri: string) => string, paging: PagingOptions): View {
  const rows = rowsOf(results);
  const blocks = [summaryBlock(results, rows, pathOf)];
  if (rows.length > 0) blocks.push(causesBlock(rows), problemsBlock(rows, pathOf));
  return { blocks, paging };
}

/** Every message, errors first, then by code and file. */
function rowsOf({ files }: CheckResults): Row[] {
  const rows = files.flatMap((file) => file.problems.map((problem) => ({ ...problem, file })));
  const rank = ({ severity }: Row): number => severities.indexOf(severity);
  return rows.sort((a, b) => rank(a) - rank(b) || compare(a.code, b.code) || compare(a.file.file, b.file.file));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function summaryBlock(results: CheckResults, rows: readonly Row[], pathOf: (uri: string) => string): Block {
  const counts = severities.flatMap((severity) => {
    const count = rows.filter((row) => row.severity === severity).length;
    return count === 0 ? [] : [counted(count, ...plurals[severity])];
  });
  const { files, checked, unreadable } = results;
  const of = `of ${counted(checked, 'ELF file or archive', 'ELF files and archives')}`;
  return proseBlock('check', 'Problems of the workspace', [
    rows.length === 0 ? `None, ${of}.` : `${counts.join(', ')} in ${counted(files.length, 'file')}, ${of}.`,
    unreadable.length === 0 ? '' : `Not readable: ${named(unreadable.map(pathOf))}.`,
  ]);
}

function causesBlock(rows: readonly Row[]): Block {
  const byCode = new Map<string, Row[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const causes = [...byCode.values()];
  const first = (row: number): Row => causes[row]?.[0] as Row;
  const files = (row: number): number => new Set(causes[row]?.map(({ file }) => file)).size;
  return {
    id: 'causes',
    title: 'By cause',
    note: counted(causes.length, 'code'),
    about: 'Each code with how often it comes. The setting `elfsmith.ignoredFindings` silences codes.',
    count: causes.length,
    columns: [
      severityColumn((row) => first(row)),
      textColumn('code', "the message's code", (row) => first(row).code, 'label'),
      textColumn('messages', 'messages with it', (row) => grouped(causes[row]?.length ?? 0), 'number', {
        isRight: true,
      }),
      textColumn('files', 'files that have it', (row) => grouped(files(row)), 'number', { isRight: true }),
      textColumn('why', 'why it matters', (row) => first(row).explanation, 'text', {
        widest: 90,
        explain: (row) => [first(row).explanation, `Source: ${first(row).source}`],
      }),
    ],
  };
}

function severityColumn(at: (row: number) => Row): ReturnType<typeof textColumn> {
  return {
    name: 'severity',
    meaning: 'how much it matters',
    put: (out, row) => out.cell(at(row).severity, kinds[at(row).severity]),
  };
}

const toFile = once(({ file, member }: FileProblems): ToPlace => ({
  what: 'place',
  file,
  ...(member !== undefined && { member }),
}));

/** How a file, or a member of it, is shown. */
function pathIn({ file, memberName }: FileProblems, pathOf: (uri: string) => string): string {
  return memberName === undefined ? pathOf(file) : `${pathOf(file)}(${memberName})`;
}

function problemsBlock(rows: readonly Row[], pathOf: (uri: string) => string): Block {
  const at = (row: number): Row => rows[row] as Row;
  return {
    id: 'problems',
    title: 'Problems',
    note: counted(rows.length, 'message'),
    count: rows.length,
    hasLinks: true,
    rowName: (row) => `${at(row).code} ${pathIn(at(row).file, pathOf)}`,
    rowKind: 'field',
    columns: [
      severityColumn(at),
      textColumn('code', "the message's code", (row) => at(row).code, 'label'),
      placeColumn(
        'file',
        'the file; leads to the place',
        (row) => ({ text: pathIn(at(row).file, pathOf), to: toFile(at(row).file), at: at(row).offset }),
        { widest: 60 },
      ),
      textColumn('message', 'what is wrong', (row) => at(row).message, 'text', {
        widest: 120,
        explain: (row) => [at(row).explanation, `Source: ${at(row).source}`],
      }),
    ],
  };
}

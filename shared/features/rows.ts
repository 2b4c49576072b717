// Rows of tables as CSV, Markdown or JSON, for other programs and for reports.

import type { Block, Sink } from '../listing/block.ts';
import { idsOf } from '../listing/ids.ts';
import { lineAt } from '../listing/listing.ts';
import { plain } from './markdown.ts';
import type { Page } from './page.ts';

export type RowFormat = 'csv' | 'markdown' | 'json';

/** Rows of one table: the first, and how many. */
export interface Rows {
  readonly block: Block;
  readonly first: number;
  readonly count: number;
}

/** The rows on some lines of a document, both included, table by table. */
export function rowsOn({ listing }: Page, firstLine: number, lastLine: number): Rows[] {
  const found: Rows[] = [];
  for (const part of listing.parts) {
    const first = Math.max(0, firstLine - part.rowsLine);
    const end = Math.min(part.rowCount, lastLine - part.rowsLine + 1);
    if (end > first) found.push({ block: part.block, first: part.firstRow + first, count: end - first });
  }
  return found;
}

/** All rows of the table that a line belongs to, of all its pages. */
export function tableOn({ listing }: Page, line: number): Rows[] {
  const block = lineAt(listing, line)?.part.block;
  return block && block.count > 0 ? [{ block, first: 0, count: block.count }] : [];
}

/** What came of rows: the text, how many rows are in it, and whether there were more than fit. */
export interface RowsText {
  readonly text: string;
  readonly count: number;
  readonly isCut: boolean;
}

/** Characters of text at most: what a clipboard takes without trouble. */
export const mostText = 2 ** 26;

/**
 * The rows as text. Several tables stand one below the other, each with its title; in JSON as members of an object by
 * their names.
 */
export function rowsText(page: Page, all: readonly Rows[], format: RowFormat, most = mostText): RowsText {
  const pieces: string[] = [];
  let [count, size] = [0, 0];
  const add = (text: string): boolean => {
    pieces.push(text);
    size += text.length;
    return size < most;
  };
  const isSeveral = all.length > 1;
  const writer = writers[format];
  add(writer.start(isSeveral));
  let isCut = false;
  for (const [index, rows] of all.entries()) {
    const names = idsOf(rows.block.columns.map(({ name, meaning }) => name.trim() || meaning));
    add(writer.table(rows.block, names, isSeveral, index));
    for (let row = 0; row < rows.count && !isCut; row++, count++)
      isCut = !add(writer.row(names, valuesOf(page, rows.block, rows.first + row), row));
    add(writer.end(rows.count > 0));
  }
  add(writer.stop(isSeveral));
  return { text: pieces.join(''), count, isCut };
}

/** The texts of a row's columns, none of them cut. */
function valuesOf({ listing }: Page, block: Block, row: number): string[] {
  let text = '';
  const out: Sink = {
    names: listing.style.names,
    cell: (part) => {
      text += part;
    },
  };
  return block.columns.map((column) => {
    text = '';
    column.put(out, row);
    return text.trim();
  });
}

/** How a format begins, heads a table, writes a row, ends a table and ends. */
interface Writer {
  start(isSeveral: boolean): string;
  table(block: Block, names: readonly string[], isSeveral: boolean, index: number): string;
  row(names: readonly string[], values: readonly string[], index: number): string;
  end(hasRows: boolean): string;
  stop(isSeveral: boolean): string;
}

const nothing = (): string => '';

const writers: Readonly<Record<RowFormat, Writer>> = {
  // RFC 4180, with line feeds.
  csv: {
    start: nothing,
    table: ({ title }, names, isSeveral, index) =>
      (index > 0 ? '\n' : '') + (isSeveral ? csvLine([title]) : '') + csvLine(names),
    row: (_, values) => csvLine(values),
    end: nothing,
    stop: nothing,
  },
  markdown: {
    start: nothing,
    table: ({ title }, names, isSeveral, index) => {
      const heading = isSeveral ? `## ${plain(title)}\n\n` : '';
      return (index > 0 ? '\n' : '') + heading + markdownLine(names) + markdownLine(names.map(() => '---'));
    },
    row: (_, values) => markdownLine(values.map(plain)),
    end: nothing,
    stop: nothing,
  },
  json: {
    start: (isSeveral) => (isSeveral ? '{' : ''),
    table: ({ id }, _, isSeveral, index) => `${index > 0 ? ',\n' : ''}${isSeveral ? `${JSON.stringify(id)}:` : ''}[`,
    row: (names, values, index) => `${index > 0 ? ',\n' : '\n'}${JSON.stringify(objectOf(names, values))}`,
    end: () => '\n]',
    stop: (isSeveral) => (isSeveral ? '}\n' : '\n'),
  },
};

function csvLine(values: readonly string[]): string {
  return values.map((value) => (/[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',') + '\n';
}

/** A cell may hold no bar (GFM 4.10). */
function markdownLine(values: readonly string[]): string {
  return `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

function objectOf(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

// Diagnostics: what decoding and the findings say, each on the row whose bytes it is about.

import { textOf, type Diagnostic, type Severity } from '../base/log.ts';
import { sectionAtOffset } from '../decode/code/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import { loadingCodes } from '../elf/codes.ts';
import type { Block, Place } from '../listing/block.ts';
import { messagesOf, problemsOf } from '../listing/blocks/problems.ts';
import { cellsAt, lineOf } from '../listing/listing.ts';
import type { View } from '../listing/overview.ts';
import { rowOf, type Target } from '../listing/targets.ts';
import { at, cellsOf, lineSpan, selfOf, spanOf, targetOf, type Page, type Span } from './page.ts';

export interface PlacedDiagnostic {
  readonly span: Span;
  /** Where it is in the file, in bytes. */
  readonly offset: number;
  readonly severity: Severity;
  /** The message's name, e.g. `not-elf`. */
  readonly code: string;
  readonly message: string;
  readonly explanation: string;
  /** Where the rule is written. */
  readonly source: string;
  /** The library that is not found, of what is about one. */
  readonly library?: string;
  /** The table that it is about; undefined for the file as a whole. */
  readonly table: string | undefined;
}

/** Tables about other tables: no message is theirs. */
const summaries = ['file', 'glance', 'problems', 'messages', 'map'];
/** Rows of a table without order that are looked through for an offset. */
const mostUnordered = 4096;

/**
 * The messages that belong to a document, by line: those that its text names. On its row when the document shows it; on
 * the overview the others stand on their table's heading, and those that belong to no row on the first line. A table's
 * page has those of its rows and of the table as a whole.
 */
export function diagnostics(page: Page): PlacedDiagnostic[] {
  // What is wrong with a file its listing says.
  if (page.base) return [];
  const all = page.file ? messagesOf(page.problems ?? problemsOf(page.file)) : (page.archive?.log.diagnostics ?? []);
  return all.flatMap((diagnostic) => placed(page, diagnostic) ?? []).sort((a, b) => a.span.line - b.span.line);
}

/**
 * The messages that a line speaks of without being their place: a row of the table of problems or of all messages, the
 * sentence that names the first of them; none on other lines.
 */
export function diagnosticsNamedOn(page: Page, line: number): PlacedDiagnostic[] {
  const here = at(page, line, 0);
  if (!here) return [];
  const named = here.cells.map((cell) => targetOf(page, cell));
  const row = [selfOf(here), ...named].find((target) => target && tablesOfMessages.includes(target.block.id));
  if (!row) return [];
  const column = row.block.columns.findIndex(({ name }) => name === 'code');
  const code = cellsOf(row.block, row.row).find((cell) => cell.column === column);
  return diagnostics(page).filter((each) => each.code === code?.text.trim());
}

const tablesOfMessages: readonly string[] = ['problems', 'messages'];

function placed(page: Page, diagnostic: Diagnostic): PlacedDiagnostic | undefined {
  const { listing } = page;
  const {
    code: { id, severity, explanation, source },
    at,
  } = diagnostic;
  const target = targetOfBytes(page, at);
  const isOverview = listing.table === undefined;
  const line =
    (target && lineOf(listing, target.block.id, target.row)) ??
    (isOverview ? ((target && lineOf(listing, target.block.id, -1)) ?? 0) : undefined);
  return line === undefined
    ? undefined
    : {
        span: spanOfBytes(page, line, target, at),
        offset: at.offset,
        severity,
        code: id,
        message: textOf(diagnostic),
        explanation,
        source,
        ...libraryOf(diagnostic),
        table: target?.block.id,
      };
}

const missingLibraries: readonly string[] = [loadingCodes.libraryMissing, loadingCodes.neededLibraryMissing].map(
  ({ id }) => id,
);

function libraryOf({ code, values: { name } }: Diagnostic): { library?: string } {
  return missingLibraries.includes(code.id) && typeof name === 'string' ? { library: name } : {};
}

/**
 * The row or the table that holds some bytes: the smallest table around them, else the section's or segment's header.
 */
export function targetOfBytes({ view, file }: Page, at: Place): Target | undefined {
  let best: { readonly target: Target; readonly size: number } | undefined;
  for (const block of view.blocks) {
    if (summaries.includes(block.id)) continue;
    const row = rowAt(block, at.offset);
    const own = row === undefined ? block.place : block.rowPlace?.(row);
    if (!own || !holds(own, at.offset) || (best && best.size <= own.size)) continue;
    best = { target: { block, row: row !== undefined && at.size <= own.size ? row : -1 }, size: own.size };
  }
  return best?.target ?? (at.size === 0 && at.offset === 0 ? undefined : headerRow(view, file, at.offset));
}

function headerRow(view: View, file: ElfFile | undefined, offset: number): Target | undefined {
  const section = file && sectionAtOffset(file, offset);
  const segment = file?.segments.find((each) => holds({ offset: each.offset, size: each.fileSize }, offset));
  return section ? rowOf(view, 'sections', section.index) : segment && rowOf(view, 'segments', segment.index);
}

function holds({ offset, size }: Place, at: number): boolean {
  return at >= offset && at < offset + size;
}

/**
 * The row of a table whose bytes hold an offset: computed where rows are equally far apart, found by halving where they
 * are in order, looked for otherwise.
 */
function rowAt({ rowPlace, place, count }: Block, offset: number): number | undefined {
  if (!rowPlace || count === 0 || (place && !holds(place, offset))) return undefined;
  const isIn = (row: number): boolean => {
    const at = row >= 0 && row < count ? rowPlace(row) : undefined;
    return at !== undefined && holds(at, offset);
  };
  const first = rowPlace(0)?.offset ?? 0;
  const computed = count > 1 ? Math.floor((offset - first) / ((rowPlace(1)?.offset ?? 0) - first)) : 0;
  if (isIn(computed)) return computed;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rowPlace(middle)?.offset ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  if (isIn(low - 1)) return low - 1;
  if (count > mostUnordered) return undefined;
  for (let row = 0; row < count; row++) if (isIn(row)) return row;
  return undefined;
}

/** The cell made from the bytes, else the whole line. */
function spanOfBytes({ listing }: Page, line: number, target: Target | undefined, at: Place): Span {
  const cells = cellsAt(listing, line);
  const columns = target?.block.columns ?? [];
  const column =
    target && target.row >= 0 && lineOf(listing, target.block.id, target.row) === line
      ? columns.findIndex(({ place }) => isSame(place?.(target.row), at))
      : -1;
  const cell = cells.find((each) => each.column === column && each.text.trim() !== '');
  return column >= 0 && cell ? spanOf(line, cell) : lineSpan(line, cells);
}

function isSame(a: Place | undefined, b: Place): boolean {
  return a?.offset === b.offset && a.size === b.size;
}

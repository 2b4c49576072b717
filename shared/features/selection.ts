// Selection ranges: from the cell outwards to the whole document.

import { cellsAt, type Listing } from '../listing/listing.ts';
import { at, lineSpan, spanOf, type At, type Page, type Span } from './page.ts';

/** A part of a document that may be several lines; `end` is a column of `lastLine`. */
export interface Area {
  readonly firstLine: number;
  readonly start: number;
  readonly lastLine: number;
  readonly end: number;
}

/**
 * The cell, its column on the line, the line, the table's rows, the table, the document: each contains the one before
 * and is bigger.
 */
export function selections(page: Page, line: number, character: number): Area[] {
  const here = at(page, line, character);
  if (!here) return [];
  const kept: Area[] = [];
  for (const area of areasAround(page, here, line)) {
    const inner = kept.at(-1);
    if (holds(area, line, character) && (!inner || isBigger(area, inner))) kept.push(area);
  }
  return kept;
}

function* areasAround({ listing }: Page, { cell, cells, place: { part } }: At, line: number): Generator<Area> {
  const { rowsLine, rowCount, firstLine, endLine } = part;
  if (cell) {
    const column = cells.filter((other) => other.column === cell.column);
    yield onLine(line, spanOf(line, cell));
    yield onLine(line, lineSpan(line, column));
  }
  if (cells.length > 0) {
    yield onLine(line, lineSpan(line, cells));
    yield lines(listing, line, line);
  }
  if (line >= rowsLine && line < rowsLine + rowCount) yield lines(listing, rowsLine, rowsLine + rowCount - 1);
  yield lines(listing, firstLine, Math.max(firstLine, endLine - 2));
  yield { firstLine: 0, start: 0, lastLine: listing.lineCount, end: 0 };
}

function onLine(line: number, { start, end }: Span): Area {
  return { firstLine: line, start, lastLine: line, end };
}

function lines(listing: Listing, firstLine: number, lastLine: number): Area {
  return { firstLine, start: 0, lastLine, end: lineSpan(lastLine, cellsAt(listing, lastLine)).end };
}

function isBigger(a: Area, b: Area): boolean {
  const startsBefore = a.firstLine < b.firstLine || (a.firstLine === b.firstLine && a.start <= b.start);
  const endsBehind = a.lastLine > b.lastLine || (a.lastLine === b.lastLine && a.end >= b.end);
  return (
    startsBefore &&
    endsBehind &&
    !(a.firstLine === b.firstLine && a.start === b.start && a.lastLine === b.lastLine && a.end === b.end)
  );
}

function holds({ firstLine, start, lastLine, end }: Area, line: number, character: number): boolean {
  return (
    (line > firstLine || (line === firstLine && character >= start)) &&
    (line < lastLine || (line === lastLine && character <= end))
  );
}

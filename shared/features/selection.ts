// Selection ranges: from the cell outwards to the whole document.

import { cellsAt } from '../listing/listing.ts';
import { at, lineSpan, spanOf, type Page } from './page.ts';

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
  const { listing } = page;
  const here = at(page, line, character);
  if (!here) return [];
  const {
    cell,
    cells,
    place: { part },
  } = here;
  const onLine = (of: { start: number; end: number }): Area => ({
    firstLine: line,
    start: of.start,
    lastLine: line,
    end: of.end,
  });
  const lines = (first: number, last: number): Area => ({
    firstLine: first,
    start: 0,
    lastLine: last,
    end: lineSpan(last, cellsAt(listing, last)).end,
  });
  const { rowsLine, rowCount, firstLine, endLine } = part;
  const isInRows = line >= rowsLine && line < rowsLine + rowCount;
  const areas = [
    ...(cell
      ? [
          onLine(spanOf(line, cell)),
          onLine(
            lineSpan(
              line,
              cells.filter((other) => other.column === cell.column),
            ),
          ),
        ]
      : []),
    ...(cells.length > 0 ? [onLine(lineSpan(line, cells)), lines(line, line)] : []),
    ...(isInRows ? [lines(rowsLine, rowsLine + rowCount - 1)] : []),
    lines(firstLine, Math.max(firstLine, endLine - 2)),
    { firstLine: 0, start: 0, lastLine: listing.lineCount, end: 0 },
  ];
  return areas.reduce<Area[]>(
    (kept, area) =>
      kept.length > 0 && !isBigger(area, kept.at(-1) as Area)
        ? kept
        : holds(area, line, character)
          ? [...kept, area]
          : kept,
    [],
  );
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

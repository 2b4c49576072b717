// The features at every line of every fixture, and of damaged files: no exception, spans that lie in their lines, no
// definition that stays where it is.

import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sourceOf } from '../../shared/base/bytes.ts';
import { openBinary, type Binary } from '../../shared/engine.ts';
import { declaration, definition } from '../../shared/features/definition.ts';
import { diagnostics } from '../../shared/features/diagnostics.ts';
import { hints } from '../../shared/features/hints.ts';
import { hover } from '../../shared/features/hover.ts';
import { lenses } from '../../shared/features/lenses.ts';
import { links } from '../../shared/features/links.ts';
import { numberAt } from '../../shared/features/numberAt.ts';
import { outline, type OutlineNode } from '../../shared/features/outline.ts';
import { hereOf, listingAt, spanOf, type Found, type Page, type Span } from '../../shared/features/page.ts';
import { highlights, references } from '../../shared/features/references.ts';
import { selections, type Area } from '../../shared/features/selection.ts';
import { symbolPlace } from '../../shared/features/symbols.ts';
import { indexWith } from '../support/checkIndex.ts';
import { tokens } from '../../shared/features/tokens.ts';
import { cellsAt, textAt } from '../../shared/listing/listing.ts';
import { openFixture, pageOf } from '../support/checkFeatures.ts';
import { fixtureNames } from '../support/fixtures.ts';
import { mutant, mutantSources } from '../support/mutants.ts';

/** References print all tables: at every so many lines. */
const referencesEvery = 29;

test.each(fixtureNames)('%s: every feature at every line', (name) => {
  expect(problems(openFixture(name))).toEqual([]);
});

const seed = 11;
test.each(mutantSources.map((path, number) => [basename(path), number] as const))(
  'mutants of %s: every feature',
  (_, number) => {
    for (let index = number; index < 3 * mutantSources.length; index += mutantSources.length) {
      const damaged = mutant(seed, index);
      expect(problems(openBinary(sourceOf(damaged.bytes), 'mutant')), damaged.name).toEqual([]);
    }
  },
);

function problems(binary: Binary): string[] {
  const page = pageOf(binary);
  const wrong: string[] = [];
  for (let line = 0; line < page.listing.lineCount; line++)
    wrong.push(...lineProblems(page, line).map((problem) => `line ${line}: ${problem}: ${textAt(page.listing, line)}`));
  return [...wrong, ...pageProblems(page)];
}

/** At one cell of the line, another one on each. */
function lineProblems(page: Page, line: number): string[] {
  const cells = cellsAt(page.listing, line).filter(({ text }) => text.trim() !== '');
  const cell = cells[line % Math.max(1, cells.length)];
  if (!cell) return [];
  const { start } = spanOf(line, cell);
  const hovered = hover(page, line, start);
  const found = [definition(page, line, start), declaration(page, line, start)].filter((each) => each !== undefined);
  const own = hereOf(page);
  const staysHere = ({ line: to, table, page: number, member }: Found): boolean =>
    cell.kind !== 'link' && to === line && member === undefined && table === own.table && number === own.page;
  const checks: Record<string, boolean> = {
    hover:
      hovered !== undefined &&
      isInLine(page, hovered.span) &&
      hovered.markdown !== '' &&
      hovered.span.start <= start &&
      hovered.span.end > start,
    'definition stays': !found.some(staysHere),
    'definition outside': found.every((each) => each.member !== undefined || isIn(page, each)),
    highlights: line % 7 > 0 || highlights(page, line, start).every((span) => isInLine(page, span)),
    references: line % referencesEvery > 0 || references(page, line, start, true).every((each) => isIn(page, each)),
    selections: areNested(selections(page, line, start)),
    number: Object.values(numberAt(page, line, start) ?? {}).every(
      (value) => typeof value === 'number' && Number.isInteger(value),
    ),
    tokens: tokens(page, line, line).length % 5 === 0,
    hints: hints(page, line, line).every((hint) => hint.character === textAt(page.listing, line).length),
  };
  return Object.entries(checks)
    .filter(([, holds]) => !holds)
    .map(([name]) => name);
}

function pageProblems(page: Page): string[] {
  const { listing } = page;
  const nodes = (list: readonly OutlineNode[]): readonly OutlineNode[] =>
    list.flatMap((node) => [node, ...nodes(node.children)]);
  const checks: Record<string, boolean> = {
    outline: nodes(outline(page)).every(
      ({ name, span, firstLine, end }) =>
        name !== '' &&
        isInLine(page, span) &&
        span.line >= firstLine &&
        isInLine(page, end) &&
        end.line >= span.line &&
        end.line < listing.lineCount,
    ),
    links: links(page).every(({ span }) => isInLine(page, span)),
    diagnostics: diagnostics(page).every(({ span, message }) => isInLine(page, span) && message !== ''),
    lenses: lenses(page).every(({ span }) => isInLine(page, span)),
    symbols: symbolsOf(page).every((found) => found !== undefined && isIn(page, found)),
  };
  return Object.entries(checks)
    .filter(([, holds]) => !holds)
    .map(([name]) => name);
}

/** Where the index says that symbols are. */
function symbolsOf({ view, file }: Page): (Found | undefined)[] {
  const { entries } = indexWith({ page: file?.bytes.source ?? new Uint8Array(0) }).query('a', 20);
  return entries.map(({ table, row, name }) => symbolPlace(view, file, table, row, name));
}

function isInLine({ listing }: Page, { line, start, end }: Span): boolean {
  return line >= 0 && line < listing.lineCount && start >= 0 && start < end && end <= textAt(listing, line).length;
}

/** Links lead to the start of a document. */
function isIn({ view }: Page, found: Found): boolean {
  const listing = listingAt(view, found);
  return (
    listing !== undefined &&
    found.line < listing.lineCount &&
    ((found.line === 0 && found.end === 0) ||
      (found.start < found.end && found.end <= textAt(listing, found.line).length))
  );
}

function areNested(areas: readonly Area[]): boolean {
  const isBefore = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
    line < otherLine || (line === otherLine && column <= otherColumn);
  return areas.every((area, index) => {
    const outer = areas[index + 1];
    return (
      !outer ||
      (isBefore(outer.firstLine, outer.start, area.firstLine, area.start) &&
        isBefore(area.lastLine, area.end, outer.lastLine, outer.end))
    );
  });
}

// Checks of the features on kept fixtures: positions are written as text of the listing, answers come as text.

import { readFileSync } from 'node:fs';
import { openBinary, openMember, type Binary } from '../../shared/engine.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { definition, declaration } from '../../shared/features/definition.ts';
import { hover } from '../../shared/features/hover.ts';
import { numberAt } from '../../shared/features/numberAt.ts';
import { listingAt, type Found, type Page, type Span } from '../../shared/features/page.ts';
import { highlights, references } from '../../shared/features/references.ts';
import { selections } from '../../shared/features/selection.ts';
import { lineAt, textAt } from '../../shared/listing/listing.ts';
import type { PagingOptions, View } from '../../shared/listing/overview.ts';
import { fixturePath } from './fixtures.ts';

/** Opens a kept fixture; `gnu.a#1` is a member of an archive. */
export function openFixture(name: string, paging?: PagingOptions): Binary {
  const [path = '', member] = name.split('#');
  const binary = openBinary(sourceOf(readFileSync(fixturePath(path))), path, paging);
  const opened = member === undefined ? binary : openMember(binary, Number(member));
  if (!opened) throw new Error(`${name} has no such member`);
  return opened;
}

/** A document of a binary; without table the overview. */
export function pageOf({ view, file, archive }: Binary, table?: string, page = 1): Page {
  const listing = listingAt(view, table === undefined ? {} : { table, page });
  if (!listing) throw new Error(`there is no page ${page} of ${table}`);
  return { view, file, archive, listing };
}

/** A position in a document. */
export interface Cursor {
  readonly page: Page;
  readonly line: number;
  readonly character: number;
}

/**
 * The position that a text names: `table: text`, the first line of the table on the overview that contains the text;
 * `$0` in the text marks the column, else it is the text's start.
 * `table/2: text` is on page 2 of the table; `table/2:` and an empty text is its heading.
 */
export function cursorAt(binary: Binary, where: string): Cursor {
  const [, table = '', number, text = ''] = /^([^:/]+)(?:\/(\d+))?: ?(.*)$/.exec(where) ?? [];
  const page = number === undefined ? pageOf(binary) : pageOf(binary, table, Number(number));
  const part = page.listing.parts.find(({ block }) => block.id === table);
  if (!part)
    throw new Error(`no table ${table}; there are ${page.listing.parts.map(({ block }) => block.id).join(', ')}`);
  const plain = text.replace('$0', '');
  for (let line = part.firstLine; line < part.endLine; line++) {
    const start = textAt(page.listing, line).indexOf(plain);
    if (start >= 0) return { page, line, character: start + Math.max(0, text.indexOf('$0')) };
  }
  throw new Error(`no line of ${table} contains ${plain}`);
}

/** The hover's Markdown. */
export function checkHover(fixture: string, where: string): string {
  const { page, line, character } = cursorAt(openFixture(fixture), where);
  const found = hover(page, line, character);
  return found ? `${shown(page, found.span)}\n${found.markdown}` : 'nothing';
}

/** Where definition leads, as the line with the span marked. */
export function checkDefinition(fixture: string, where: string, paging?: PagingOptions): string {
  const { page, line, character } = cursorAt(openFixture(fixture, paging), where);
  return foundText(page.view, definition(page, line, character));
}

/** Where declaration leads. */
export function checkDeclaration(fixture: string, where: string): string {
  const { page, line, character } = cursorAt(openFixture(fixture), where);
  return foundText(page.view, declaration(page, line, character));
}

/** The references, one a line. */
export function checkReferences(
  fixture: string,
  where: string,
  includeDeclaration = false,
  paging?: PagingOptions,
): string {
  const { page, line, character } = cursorAt(openFixture(fixture, paging), where);
  return references(page, line, character, includeDeclaration)
    .map((found) => foundText(page.view, found))
    .join('\n');
}

/** The highlighted spans, one a line. */
export function checkHighlights(fixture: string, where: string): string {
  const { page, line, character } = cursorAt(openFixture(fixture), where);
  return highlights(page, line, character)
    .map((span) => shown(page, span))
    .join('\n');
}

/** Address, offset and size in hex. */
export function checkNumber(fixture: string, where: string): string {
  const { page, line, character } = cursorAt(openFixture(fixture), where);
  return (
    Object.entries(numberAt(page, line, character) ?? {})
      .map(([name, value]) => `${name} 0x${(value as number).toString(16)}`)
      .join(', ') || 'nothing'
  );
}

/** The selections: their text when they are on one line, else their number of lines. */
export function checkSelections(fixture: string, where: string): string {
  const { page, line, character } = cursorAt(openFixture(fixture), where);
  return selections(page, line, character)
    .map(({ firstLine, lastLine, start, end }) =>
      firstLine === lastLine ? textAt(page.listing, line).slice(start, end) : `${lastLine - firstLine + 1} lines`,
    )
    .join('\n');
}

/** `table: line` with the span in « ». */
export function foundText(view: View, found: Found | undefined): string {
  if (!found) return 'nothing';
  if (found.member !== undefined) return `member ${found.member}`;
  const listing = listingAt(view, found);
  if (!listing) return 'no such document';
  const { line } = found;
  const document = found.table === undefined ? '' : `page ${found.page}, `;
  return `${document}${lineAt(listing, line)?.part.block.id}: ${marked(textAt(listing, line), found)}`;
}

function shown({ listing }: Page, span: Span): string {
  return `${lineAt(listing, span.line)?.part.block.id}: ${marked(textAt(listing, span.line), span)}`;
}

function marked(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`.trim();
}

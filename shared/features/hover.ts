// Hover: what a cell means, its exact value, its bytes, where it leads, and where that is written.

import { counted, grouped, hex, hexBytes } from '../base/text.ts';
import { addressOf, offsetOf } from '../decode/code/addresses.ts';
import { filesInside } from '../decode/inside.ts';
import type { Block, Column, Place } from '../listing/block.ts';
import { explainAddress, symbolPlaceLines } from '../listing/naming.ts';
import type { Part } from '../listing/listing.ts';
import type { Cell } from '../listing/print.ts';
import { isSame, type Target } from '../listing/targets.ts';
import { loadingParagraphs } from './loading/loading.ts';
import { code, harmless, plain } from './markdown.ts';
import { at, cellsOf, lineSpan, spanOf, targetOf, type At, type Page, type Span } from './page.ts';

export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** Bytes shown of a cell. */
const bytesShown = 32;

/** Explains what is at a position; undefined between cells and on blank lines. */
export function hover(page: Page, line: number, character: number): Hover | undefined {
  const here = at(page, line, character);
  if (!here?.cell) return undefined;
  const { place, cell, cells } = here;
  const { block } = place.part;
  const link = linkText(page, cell);
  if (link !== undefined && place.what !== 'row') return hovered([link], spanOf(line, cell));
  if (place.what === 'heading') return hovered(headingParagraphs(page, block), lineSpan(line, cells));
  if (place.what === 'pages') {
    const text = `**${plain(block.title)}** has ${grouped(block.count)} rows; the numbers lead to its pages.`;
    return hovered([text], lineSpan(line, cells));
  }
  const column = block.columns[cell.column];
  if (!column || place.what === 'blank') return undefined;
  const paragraphs =
    place.what === 'row' ? rowParagraphs(page, here, cell, column, place.row) : [titleOf(column), sourceOf(column)];
  return hovered(paragraphs, spanOf(line, cell));
}

function hovered(paragraphs: readonly string[], span: Span): Hover {
  return { markdown: paragraphs.filter((text) => text !== '').join('\n\n'), span };
}

/** What is said of a cell of a row. */
function rowParagraphs(page: Page, here: At, cell: Cell, column: Column, row: number): string[] {
  const { part } = here.place;
  const explained = column.explain?.(row) ?? [];
  const lines = [...explained, ...placeLines(page, part.block, row, cell, explained)].filter(
    (text) => text !== '' && text !== `Source: ${column.source}`,
  );
  // Whole, also where the line has only the beginning.
  const value = valueText(cellsOf(part.block, row).filter((other) => other.column === cell.column));
  return [
    titleOf(column),
    lines[0]?.startsWith(value) ? '' : value,
    ...loadingParagraphs(page, here),
    [...new Set(lines)].map(harmless).join('  \n'),
    linkText(page, cell) ?? '',
    targetText(page, part, row, cell),
    bytesText(page, column.place?.(row) ?? part.block.rowPlace?.(row)),
    sourceOf(column),
  ];
}

function titleOf({ field, name, meaning }: Column): string {
  const title = (field ?? name).trim();
  return `${title === '' ? '' : `**${plain(title)}** — `}${harmless(meaning)}`;
}

function sourceOf({ source }: Column): string {
  return source ? `*${source}*` : '';
}

/** The column's value in one piece; a number in the other base too. */
function valueText(cells: readonly Cell[]): string {
  const mangled = cells.filter((cell) => cell.kind !== 'demangled');
  const text = (mangled.length > 0 ? mangled : cells)
    .map((cell) => cell.text)
    .join('')
    .trim();
  const value = Number(text);
  if (!(value > 9) || !Number.isSafeInteger(value)) return code(text);
  if (/^0x[0-9a-f]+$/.test(text)) return `${code(text)} = ${grouped(value)}`;
  const isNumber = /^[0-9]+$/.test(text) && cells.some((cell) => cell.kind !== 'remark');
  return isNumber ? `${code(text)} = ${hex(value)}` : code(text);
}

/** Where an address or an offset in the file lies, as far as the column has not said it. */
function placeLines(page: Page, block: Block, row: number, cell: Cell, said: readonly string[]): string[] {
  const { file } = page;
  const { to, at } = cell;
  if (!file) return [];
  const named = typeof to === 'object' ? targetOf(page, cell) : undefined;
  if (named?.block.symbols && named.row > 0 && named.block !== block)
    return symbolPlaceLines(file, named.block.symbols, named.row);
  if (to === 'address') {
    const offset = offsetOf(file, at);
    const isSaid = said.some((line) => line.startsWith('File offset'));
    const lines = explainAddress(file, at);
    return offset === undefined || isSaid ? lines : [...lines, `File offset ${hex(offset)}.`];
  }
  if (to !== 'offset' || block.rowPlace?.(row)?.offset === at) return [];
  const address = addressOf(file, at);
  return address === undefined ? [] : [`Loaded at address ${hex(address)}.`];
}

/** The row that a cell leads to, in one line: its columns by name. */
function targetText(page: Page, part: Part, row: number, cell: Cell): string {
  const target = targetOf(page, cell);
  if (!target || isSame(target, { block: part.block, row })) return '';
  const { block } = target;
  if (target.row < 0) return `→ **${plain(block.title)}**${block.note ? `, ${plain(block.note)}` : ''}`;
  return `→ **${plain(block.title)}** ${numberOf(target)}: ${rowText(target)}`;
}

/** The number that the table itself gives a row: stubs of a PLT do not count from 0. */
function numberOf({ block, row }: Target): string {
  const index = block.columns.findIndex(({ name }) => name === '#');
  const text = cellsOf(block, row).find(({ column }) => column === index)?.text;
  return text?.trim() ?? String(row);
}

function rowText({ block, row }: Target): string {
  const cells = cellsOf(block, row);
  const text = (index: number): string =>
    cells
      .filter((cell) => cell.column === index && cell.kind !== 'demangled')
      .map((cell) => cell.text)
      .join('')
      .trim();
  return block.columns
    .flatMap(({ name }, index) => (name === '#' || text(index) === '' ? [] : [`${plain(name)} ${code(text(index))}`]))
    .join(' · ');
}

function bytesText({ file, archive }: Page, place: Place | undefined): string {
  const source = file?.bytes.source ?? archive?.source;
  if (!source || !place || place.size <= 0) return '';
  const bytes = source.read(place.offset, Math.min(bytesShown, place.size));
  const where = `${counted(place.size, 'byte')} at file offset ${hex(place.offset)}`;
  if (bytes.length === 0) return where;
  const more = place.size > bytes.length ? ' …' : '';
  return `${where}:  \n${code(hexBytes(bytes, ' ') + more)}`;
}

function headingParagraphs(page: Page, block: Block): string[] {
  const place =
    block.place && block.place.size > 0
      ? `${counted(block.place.size, 'byte')} at file offset ${hex(block.place.offset)}`
      : '';
  const address = block.address === undefined || !page.file ? '' : `address ${hex(block.address)}`;
  return [
    `**${plain(block.title)}**${block.note ? ` · ${plain(block.note)}` : ''}`,
    harmless(block.about ?? ''),
    [place, address].filter((text) => text !== '').join(' · '),
    `Table ${code(block.id)}, ${counted(block.count, 'row')}.`,
  ];
}

/** What a link opens; undefined when the cell is none. */
function linkText({ view, file, archive }: Page, { to, at }: Cell): string | undefined {
  if (to === 'member') {
    const name = archive?.members[at]?.name ?? (file && filesInside(file)[at]?.name);
    return `Opens the listing of ${code(name ?? `member ${at}`)}.`;
  }
  if (to === 'overview')
    return (file ?? archive) ? 'Opens the overview of all tables.' : 'Opens the first page of this document.';
  if (typeof to === 'object' && to.what === 'place') return `Opens ${code(to.file.replace(/^file:\/\//, ''))} there.`;
  const block = typeof to === 'object' && to.what === 'page' ? view.blocks.find(({ id }) => id === to.of) : undefined;
  if (!block) return undefined;
  const { pageRows } = view.paging;
  const first = (at - 1) * pageRows;
  const last = Math.min(block.count, first + pageRows) - 1;
  return `Opens page ${at} of ${plain(block.title)}: rows ${grouped(first)} to ${grouped(last)}.`;
}

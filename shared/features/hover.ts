// Hover: what a cell means, its exact value, its bytes, where it leads, and where that is written.

import { counted, grouped, hex, hexBytes } from '../base/text.ts';
import { addressOf, offsetOf } from '../decode/code/addresses.ts';
import type { Block, Column, Place } from '../listing/block.ts';
import { explainAddress } from '../listing/naming.ts';
import type { Part } from '../listing/listing.ts';
import type { Cell } from '../listing/print.ts';
import { isSame, type Target } from '../listing/targets.ts';
import { loadingParagraphs } from './loading/loading.ts';
import { code, harmless, plain } from './markdown.ts';
import { at, cellsOf, lineSpan, spanOf, targetOf, type Page, type Span } from './page.ts';

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
  const {
    place: { what, part },
    place,
    cell,
    cells,
  } = here;
  const link = linkText(page, cell);
  const hovered = (paragraphs: readonly string[], span = spanOf(line, cell)): Hover => ({
    markdown: paragraphs.filter((text) => text !== '').join('\n\n'),
    span,
  });
  if (link !== undefined && place.what !== 'row') return hovered([link]);
  if (what === 'heading') return hovered(headingParagraphs(page, part.block), lineSpan(line, cells));
  if (what === 'pages')
    return hovered(
      [`**${plain(part.block.title)}** has ${grouped(part.block.count)} rows; the numbers lead to its pages.`],
      lineSpan(line, cells),
    );
  const column = part.block.columns[cell.column];
  if (!column || what === 'blank') return undefined;
  if (place.what !== 'row') return hovered([titleOf(column), sourceOf(column)]);
  const { row } = place;
  const explained = column.explain?.(row) ?? [];
  const lines = [...explained, ...placeLines(page, part.block, row, cell, explained)].filter(
    (text) => text !== '' && text !== `Source: ${column.source}`,
  );
  const value = valueText(cells.filter((c) => c.column === cell.column));
  return hovered([
    titleOf(column),
    lines[0]?.startsWith(value) ? '' : value,
    ...loadingParagraphs(page, here),
    [...new Set(lines)].map(harmless).join('  \n'),
    link ?? '',
    targetText(page, part, row, cell),
    bytesText(page, column.place?.(row) ?? part.block.rowPlace?.(row)),
    sourceOf(column),
  ]);
}

function titleOf({ field, name, meaning }: Column): string {
  const title = field ?? name;
  return `${title === '' ? '' : `**${plain(title)}** — `}${harmless(meaning)}`;
}

function sourceOf({ source }: Column): string {
  return source ? `*${source}*` : '';
}

/** The column's value in one piece; a number in the other base too. */
function valueText(cells: readonly Cell[]): string {
  const text = (
    cells.some((cell) => cell.kind !== 'demangled') ? cells.filter((cell) => cell.kind !== 'demangled') : cells
  )
    .map((cell) => cell.text)
    .join('')
    .trim();
  if (/^0x[0-9a-f]+$/.test(text) && Number(text) > 9 && Number.isSafeInteger(Number(text)))
    return `${code(text)} = ${grouped(Number(text))}`;
  if (
    /^[0-9]+$/.test(text) &&
    Number(text) > 9 &&
    Number.isSafeInteger(Number(text)) &&
    cells.some((cell) => cell.kind !== 'remark')
  )
    return `${code(text)} = ${hex(Number(text))}`;
  return code(text);
}

/** Where an address or an offset in the file lies, as far as the column has not said it. */
function placeLines({ file }: Page, block: Block, row: number, { to, at }: Cell, said: readonly string[]): string[] {
  if (!file) return [];
  if (to === 'address') {
    const offset = offsetOf(file, at);
    return [
      ...explainAddress(file, at),
      ...(offset === undefined || said.some((line) => line.startsWith('File offset'))
        ? []
        : [`File offset ${hex(offset)}.`]),
    ];
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
  return `→ **${plain(block.title)}** ${target.row}: ${rowText(target)}`;
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
  return bytes.length === 0
    ? where
    : `${where}:  \n${code(hexBytes(bytes, ' ') + (place.size > bytes.length ? ' …' : ''))}`;
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
  if (to === 'member') return `Opens the listing of ${code(archive?.members[at]?.name ?? `member ${at}`)}.`;
  if (to === 'overview')
    return (file ?? archive) ? 'Opens the overview of all tables.' : 'Opens the first page of this document.';
  const block = typeof to === 'object' && to.what === 'page' ? view.blocks.find(({ id }) => id === to.of) : undefined;
  if (!block) return undefined;
  const first = (at - 1) * view.paging.pageRows;
  return `Opens page ${at} of ${plain(block.title)}: rows ${grouped(first)} to ${grouped(Math.min(block.count, first + view.paging.pageRows) - 1)}.`;
}

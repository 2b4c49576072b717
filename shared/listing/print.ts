// Prints rows of blocks: to text, or to cells with their positions. Both go the same way, so they cannot disagree.

import { cutTo } from '../base/text.ts';
import type { Block, NameForm, Sink, To } from './block.ts';
import type { Kind } from './kinds.ts';

/** A cell on its line. `start` in UTF-16 units, as LSP counts. */
export interface Cell {
  readonly text: string;
  /** What the text would be if it were not cut: `…` at the end of the text stands for the rest. */
  readonly whole: string;
  readonly kind: Kind;
  readonly start: number;
  readonly to: To | undefined;
  readonly at: number;
  /** Index of the column in its block; -1 in headings and links. */
  readonly column: number;
}

/**
 * Puts columns side by side on a line. Of a column that is longer than its width the end is cut off, unless it is
 * right-aligned, as numbers are, or has no width.
 */
export interface LineSink extends Sink {
  startLine(indent: string): void;
  startColumn(index: number): void;
  endColumn(width: number, isRight: boolean): void;
}

/** What may differ from document to document in how rows are printed. */
export interface Style {
  /** The form of names; readable when absent. */
  readonly names?: NameForm | undefined;
  /** Long cells run over into the following ones instead of being cut: for paper, where there are no hovers. */
  readonly isWhole?: boolean;
}

function isTooLong(length: number, width: number, isRight: boolean, { isWhole }: Style): boolean {
  return length > width && width > 0 && !isRight && isWhole !== true;
}

/** The sink for text alone. */
export class TextSink implements LineSink {
  readonly #style: Style;
  #line = '';
  #column = '';
  constructor(style: Style = {}) {
    this.#style = style;
  }
  get names(): NameForm | undefined {
    return this.#style.names;
  }
  startLine(indent: string): void {
    this.#line = indent;
  }
  startColumn(index: number): void {
    if (index > 0) this.#line += gap;
    this.#column = '';
  }
  cell(text: string): void {
    this.#column += text;
  }
  endColumn(width: number, isRight: boolean): void {
    const column = isTooLong(this.#column.length, width, isRight, this.#style)
      ? cutTo(this.#column, width)
      : this.#column;
    this.#line += isRight ? column.padStart(width) : column.padEnd(width);
  }
  /** The line without trailing blanks. */
  get line(): string {
    return this.#line.trimEnd();
  }
}

/**
 * The sink for whole documents: lines as UTF-8, one behind the other in a buffer that is emptied with `take`. Strings
 * of a million lines would cost more than all the rest.
 */
export class ByteSink implements LineSink {
  readonly #style: Style;
  #bytes = new Uint8Array(1 << 17);
  #end = 0;
  #lineStart = 0;
  #columnStart = 0;
  #columnLength = 0;
  constructor(style: Style = {}) {
    this.#style = style;
  }
  get names(): NameForm | undefined {
    return this.#style.names;
  }
  startLine(indent: string): void {
    this.#lineStart = this.#end;
    this.cell(indent);
  }
  startColumn(index: number): void {
    if (index > 0) {
      if (this.#end + gap.length > this.#bytes.length) this.#grow(gap.length);
      for (let i = 0; i < gap.length; i++) this.#bytes[this.#end++] = 0x20;
    }
    this.#columnStart = this.#end;
    this.#columnLength = 0;
  }
  cell(text: string): void {
    const { length } = text;
    this.#columnLength += length;
    let end = this.#end;
    if (end + 4 * length > this.#bytes.length) this.#grow(4 * length);
    const bytes = this.#bytes;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x80) {
        this.#end = end;
        return this.#other(text, i);
      }
      bytes[end++] = code;
    }
    this.#end = end;
  }
  endColumn(width: number, isRight: boolean): void {
    if (isTooLong(this.#columnLength, width, isRight, this.#style)) this.#cut(width);
    const missing = width - this.#columnLength;
    if (missing <= 0) return;
    if (this.#end + missing > this.#bytes.length) this.#grow(missing);
    const bytes = this.#bytes;
    if (isRight) bytes.copyWithin(this.#columnStart + missing, this.#columnStart, this.#end);
    const blank = isRight ? this.#columnStart : this.#end;
    for (let i = 0; i < missing; i++) bytes[blank + i] = 0x20;
    this.#end += missing;
  }
  /** Ends the line: its trailing blanks go, a line feed follows. */
  endLine(): void {
    while (this.#end > this.#lineStart && this.#bytes[this.#end - 1] === 0x20) this.#end--;
    this.cell('\n');
  }
  /** Bytes that wait. */
  get size(): number {
    return this.#end;
  }
  /** The lines that wait; good until the next is started. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#end);
    this.#end = 0;
    return taken;
  }
  /** What `cutTo` does, on bytes: the first of a character says how long it is (Unicode 3.9, table 3-6). */
  #cut(width: number): void {
    let at = this.#columnStart;
    let length = 0;
    for (;;) {
      const first = this.#bytes[at] ?? 0;
      const units = first < 0xf0 ? 1 : 2;
      if (length + units > width - 1) break;
      length += units;
      at += first < 0x80 ? 1 : Math.clz32(~(first << 24));
    }
    this.#end = at;
    this.#columnLength = length;
    this.cell('…');
  }
  #other(text: string, from: number): void {
    for (const character of text.slice(from)) {
      const code = character.codePointAt(0) ?? 0;
      const length = utf8Length(code);
      if (length === 1) this.#bytes[this.#end++] = code;
      // The first byte says how many follow, six bits each (Unicode 3.9, table 3-6).
      else
        for (let left = length; left-- > 0;)
          this.#bytes[this.#end++] =
            left === length - 1
              ? ((0xf00 >> length) & 0xff) | (code >> (6 * left))
              : 0x80 | ((code >> (6 * left)) & 0x3f);
    }
  }
  #grow(size: number): void {
    const grown = new Uint8Array(2 * (this.#bytes.length + size));
    grown.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = grown;
  }
}

/** Bytes of a character in UTF-8 (Unicode 3.9, table 3-6). */
function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** The sink that keeps the cells of one line with their positions. */
export class CellSink implements LineSink {
  readonly #style: Style;
  cells: Cell[] = [];
  #pending: Cell[] = [];
  #column = -1;
  #at = 0;
  #length = 0;
  constructor(style: Style = {}) {
    this.#style = style;
  }
  get names(): NameForm | undefined {
    return this.#style.names;
  }
  startLine(indent: string): void {
    this.cells = [];
    this.#column = -1;
    this.#at = indent.length;
  }
  startColumn(index: number): void {
    this.#column = index;
    if (index > 0) this.#at += gap.length;
    this.#pending = [];
    this.#length = 0;
  }
  cell(text: string, kind: Kind, to?: To, at = 0): void {
    this.#pending.push({ text, whole: text, kind, start: this.#length, to, at, column: this.#column });
    this.#length += text.length;
  }
  endColumn(width: number, isRight: boolean): void {
    if (isTooLong(this.#length, width, isRight, this.#style)) this.#cut(width);
    const shift = this.#at + (isRight ? Math.max(0, width - this.#length) : 0);
    for (const cell of this.#pending) if (cell.text !== '') this.cells.push({ ...cell, start: cell.start + shift });
    this.#at += Math.max(width, this.#length);
  }
  /** The cell in which the column ends ends in `…`, those behind it go. */
  #cut(width: number): void {
    const text = cutTo(this.#pending.map((cell) => cell.text).join(''), width);
    this.#length = text.length;
    this.#pending = this.#pending
      .filter(({ start }) => start < text.length)
      .map((cell) => ({ ...cell, text: text.slice(cell.start, cell.start + cell.text.length) }));
  }
}

const gap = '  ';
const indent = '  ';
const widestColumn = 60;
/** Rows at either end that are measured for the columns' widths, and as many in between. */
const measuredRows = 500;

/** Prints a row into a sink; the widths come from `measure`. */
export function printRow(out: LineSink, block: Block, row: number, widths: readonly number[]): void {
  out.startLine(indent);
  const { columns } = block;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    if (!column) continue;
    out.startColumn(index);
    column.put(out, row);
    out.endColumn(widths[index] ?? 0, column.isRight === true);
  }
}

/** Prints the line of column names. */
export function printColumnNames(out: LineSink, block: Block, widths: readonly number[]): void {
  out.startLine(indent);
  block.columns.forEach((column, index) => {
    out.startColumn(index);
    out.cell(column.name, 'column');
    out.endColumn(widths[index] ?? 0, column.isRight === true);
  });
}

/** Prints a line of free cells: headings, links. */
export function printFree(out: LineSink, start: string, put: (out: Sink) => void): void {
  out.startLine(start);
  out.startColumn(0);
  put(out);
  out.endColumn(0, false);
}

/**
 * How wide each column of some rows is: the widest cell of the rows that are measured, within the column's own limit.
 * The last column needs no width unless it is right-aligned.
 */
export function measure(block: Block, firstRow: number, rowCount: number, { names }: Style = {}): number[] {
  const widths = block.columns.map(({ name, width = 0, widest = widestColumn }) =>
    Math.max(block.isBare ? 0 : name.length, Math.min(width, widest)),
  );
  let length = 0;
  const out: Sink = {
    names,
    cell: (text) => {
      length += text.length;
    },
  };
  const last = block.columns.length - 1;
  // All rows of most tables. What a column knows of its width is not measured.
  const stride = Math.max(1, Math.floor((rowCount - 2 * measuredRows) / measuredRows));
  const isInBetween = (row: number): boolean => row >= measuredRows && row + stride < rowCount - measuredRows;
  for (let i = 0; i < rowCount; i += isInBetween(i) ? stride : 1) {
    block.columns.forEach((column, index) => {
      if ((index === last && !column.isRight) || column.width !== undefined) return;
      length = 0;
      column.put(out, firstRow + i);
      if (length > (widths[index] ?? 0))
        widths[index] = Math.max(widths[index] ?? 0, Math.min(length, column.widest ?? widestColumn));
    });
  }
  if (last >= 0 && !block.columns[last]?.isRight) widths[last] = 0;
  return widths;
}

// The one description of a table from which text, hovers, tokens, outline, folding, links and JSON are made: a block
// has columns, a column prints the cells of a row.

import { once } from '../base/once.ts';
import type { Field, Table } from '../base/table.ts';
import { exactHex, fieldAt } from '../base/table.ts';
import type { Reference } from '../decode/relocations/references.ts';
import type { RelocationTable } from '../decode/relocations/relocations.ts';
import type { SymbolTable } from '../decode/symbols/symbols.ts';
import type { Kind } from './kinds.ts';

/**
 * What cells name, each with a number of its own: a word, or an object that is made once for a table or a file and
 * shared by all cells that name a row of it,
 * so that printing allocates nothing. The number is an address, an offset in the file, an archive member's index; for
 * the overview it means nothing.
 */
export type To = 'address' | 'offset' | 'member' | 'overview' | ToRow | ToPage | ToSymbol | ToPlace | ToKey | ToPair;

/** The number is a row of this block; -1: its heading. */
export interface ToRow {
  readonly what: 'row';
  readonly of: string;
}
/** The number is a page of this block, from 1. */
export interface ToPage {
  readonly what: 'page';
  readonly of: string;
}
/**
 * The number is a row of the dynamic symbol table of another file, by its path in the world without symbolic links; -1:
 * the file as a whole.
 */
export interface ToSymbol {
  readonly what: 'symbol';
  readonly of: string;
}

/**
 * The number is an offset in another binary, or a row of one of its tables; by `name` the row is found again when the
 * file is another one by now.
 */
export interface ToPlace {
  readonly what: 'place';
  /** The binary's URI, and the member of an archive: `#` and its number from 0. */
  readonly file: string;
  readonly member?: string;
  readonly table?: string;
  readonly name?: string;
}

/** The document of the same kind about the same files with another key. */
export interface ToKey {
  readonly what: 'key';
  readonly of: string;
}

/** The comparison of the member that the number says with one of the other archive, by their numbers from 0. */
export interface ToPair {
  readonly what: 'pair';
  readonly of: number;
}

/** To rows of a block, by its id. Made once, not for each cell. */
export function toRows(id: string): ToRow {
  return { what: 'row', of: id };
}

/** To rows of the block that shows a table. */
export const toTable = once((table: { readonly id: string }): ToRow => toRows(table.id));

/** To rows of the blocks that have the same name in every file. */
export const toSections = toRows('sections');
export const toSegments = toRows('segments');

/** Whether cells lead to rows of a block. */
export function isTo(to: To | undefined, id: string): boolean {
  return typeof to === 'object' && to.what === 'row' && to.of === id;
}

/**
 * How names of C++ and Rust are written: as they stood in the source, as linkers know them, or one behind the other.
 */
export type NameForm = 'readable' | 'raw' | 'both';

/** Takes the cells of one row, left to right. `to` and `at` say what the cell names, so that it can be followed. */
export interface Sink {
  /** The form of names that is wanted; readable when absent. */
  readonly names?: NameForm | undefined;
  cell(text: string, kind: Kind, to?: To, at?: number): void;
}

/** A range of the file in bytes. */
export interface Place {
  readonly offset: number;
  readonly size: number;
}

export interface Column {
  /** Heading above the cells. */
  readonly name: string;
  readonly isRight?: boolean;
  /** Cells wider than this do not widen the column, and are cut; 60 when absent. The last column is never cut. */
  readonly widest?: number;
  /** How wide its widest cell is, where that is known: it is not measured then. */
  readonly width?: number;
  /** What the column holds, for hovers. */
  readonly meaning: string;
  /** Where that is written. */
  readonly source?: string;
  /** The field of the specification, where the column is one. */
  readonly field?: string;
  /** Prints the cells of a row. No cell contains a line break. */
  put(out: Sink, row: number): void;
  /** The bytes of the file that the cells come from; the row's when absent. */
  place?(row: number): Place | undefined;
  /** Lines of Markdown that explain this row's value; made on hover only. */
  explain?(row: number): readonly string[];
}

export interface Block {
  /** The name by which cells, URIs and the command line speak of the table: `sections`, `dynsym`, `rela.dyn`. */
  readonly id: string;
  readonly title: string;
  /** More for the heading line: where the table lies, how many entries it has. */
  readonly note?: string;
  /** What the table is for and where that is written; Markdown for the hover on the heading. */
  readonly about?: string;
  readonly count: number;
  readonly columns: readonly Column[];
  /** No line of column names: the block reads by itself. */
  readonly isBare?: boolean;
  /** Where the table lies in the file, and in memory. */
  readonly place?: Place | undefined;
  readonly address?: number | undefined;
  /** The table of symbols, or of relocations, that the block shows row by row. */
  readonly symbols?: SymbolTable;
  readonly relocations?: RelocationTable;
  /** The dynamic symbol that a row asks for. */
  reference?(row: number): Reference | undefined;
  /** The bytes of a row. */
  rowPlace?(row: number): Place | undefined;
  /** Its rows are links to other documents, however many it has. */
  readonly hasLinks?: boolean;
  /** How a row is called in the outline and in symbol search; rows without a name do not appear there. */
  rowName?(row: number): string;
  /** What kind of thing its rows are, for the outline's icons. */
  readonly rowKind?: 'function' | 'variable' | 'section' | 'field' | 'file' | 'constant';
  /** Rows whose cells name a target, for tables that are too long to print and look. */
  rowsTo?(to: To, at: number): Iterable<number>;
}

/** The column of a layout's field: its specification name, meaning and bytes come from the layout. */
export function fieldColumn<F extends string>(
  table: Table<F>,
  field: F,
  name: string,
  put: Column['put'],
  more: Partial<Column> = {},
): Column {
  const of: Field = table.layout.fields[field];
  return {
    name,
    meaning: of.meaning,
    source: table.layout.source,
    field: of.name,
    put,
    place: (row) => fieldAt(table, field, row),
    ...more,
  };
}

/** The column of a layout's field that is printed as an exact number. */
export function exactColumn<F extends string>(
  table: Table<F>,
  field: F,
  name: string,
  kind: Kind,
  more: Partial<Column> = {},
): Column {
  const put: Column['put'] = (out, row) => out.cell(exactHex(table, field, row), kind);
  return fieldColumn(table, field, name, put, { isRight: true, ...more });
}

/** The same for an address, or an offset in the file, that leads there. */
export function leadingColumn<F extends string>(
  table: Table<F>,
  field: F,
  name: string,
  what: 'address' | 'offset',
  at: (row: number) => number,
): Column {
  const put: Column['put'] = (out, row) => out.cell(exactHex(table, field, row), what, what, at(row));
  return fieldColumn(table, field, name, put, { isRight: true });
}

/** A row's record in the file, for `rowPlace`. */
export function recordPlace<F extends string>(table: Table<F>): (row: number) => Place {
  return (row) => ({ offset: table.offset + row * table.stride, size: table.layout.size });
}

/** The column that numbers the rows. */
export function indexColumn(count: number, of: string): Column {
  const width = String(Math.max(0, count - 1)).length;
  return {
    name: '#',
    isRight: true,
    meaning: `number of the ${of} in its table, from 0`,
    put: (out, row) => out.cell(String(row).padStart(width), 'remark'),
  };
}

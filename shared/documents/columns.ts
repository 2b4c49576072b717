// Columns that documents about several files share: files, which lead to their own listings, and symbols with what they
// are bound to.

import { once } from '../base/once.ts';
import { grouped } from '../base/text.ts';
import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { isInside, titleOf } from '../features/loading/dependencies.ts';
import { symbolText } from '../features/loading/loading.ts';
import type { Column, Sink, ToSymbol } from '../listing/block.ts';
import type { Kind } from '../listing/kinds.ts';
import { putSymbol } from '../listing/naming.ts';
import type { Definition, LookupClass } from '../loader/lookup.ts';
import type { LoadedObject } from '../loader/object.ts';
import { rules, type RuleId } from '../loader/rules.ts';

/** To rows of an object's dynamic symbol table, in its own listing; with -1 to the listing. */
export const toObject = once((object: LoadedObject): ToSymbol => ({ what: 'symbol', of: object.realPath }));

/** Prints the name of an object; it leads to the object's own listing. */
export function putObject(out: Sink, object: LoadedObject, text = titleOf(object)): void {
  out.cell(text, 'library', toObject(object), -1);
}

/** Prints the first of several objects, and how many more there are. */
export function putFirst(out: Sink, [first, ...others]: readonly LoadedObject[]): void {
  if (first) putObject(out, first);
  if (others.length > 0) out.cell(` and ${grouped(others.length)} more`, 'remark');
}

/** Prints a definition with its version; it leads to its row. */
export function putDefinition(
  out: Sink,
  { object, row }: Pick<Definition, 'object' | 'row'>,
  text = symbolText(object, row, out.names),
): void {
  out.cell(text, 'symbol', toObject(object), row);
}

/** A column of one cell that names nothing. */
export function textColumn(
  name: string,
  meaning: string,
  put: (row: number) => string,
  kind: Kind = 'text',
  more: Partial<Column> = {},
): Column {
  return { name, meaning, put: (out, row) => out.cell(put(row), kind), ...more };
}

/** A column of numbers; 0 stays blank. */
export function numberColumn(name: string, meaning: string, put: (row: number) => number): Column {
  const text = (row: number): string => (put(row) === 0 ? '' : grouped(put(row)));
  return textColumn(name, meaning, text, 'number', { isRight: true });
}

/** A column of objects by their names; the hover has their paths. */
export function objectColumn(name: string, meaning: string, of: (row: number) => LoadedObject | undefined): Column {
  return {
    name,
    meaning,
    put: (out, row) => {
      const object = of(row);
      if (object) putObject(out, object);
    },
    explain: (row) => pathLines(of(row)),
  };
}

function pathLines(object: LoadedObject | undefined): string[] {
  if (!object) return [];
  const link = object.realPath === object.path ? '' : ` → \`${object.realPath}\``;
  return [`\`${object.path}\`${isInside(object) ? ', inside the file' : link}`];
}

/** One use of a symbol by an object. */
export interface Use {
  readonly object: LoadedObject;
  readonly symbol: number;
  readonly class: LookupClass;
}

/** The column of the symbols that are used, with the versions asked for; they lead to their rows. */
export function symbolColumn(at: (row: number) => Use): Column {
  return {
    name: 'symbol',
    meaning: 'the symbol with the version asked for',
    widest: 48,
    put: (out, row) => {
      const { object, symbol } = at(row);
      const symbols = dynamicSymbolsOf(object.file);
      const { names } = out;
      const elsewhere: Sink = { names, cell: (text, kind) => out.cell(text, kind, toObject(object), symbol) };
      if (symbols && symbol < symbols.count) putSymbol(elsewhere, symbols, symbol);
    },
  };
}

const purposes: Readonly<Record<LookupClass, string>> = { plain: 'address', slot: 'call', copy: 'copy' };

export function purposeColumn(at: (row: number) => Use): Column {
  return textColumn('for', 'what the relocation is for', (row) => purposes[at(row).class], 'remark');
}

/** The column of the definitions that are taken; the hover has the rule. */
export function definitionColumn(
  bound: (row: number) => { readonly definition: Definition | undefined; readonly rule: RuleId },
): Column {
  return {
    name: 'definition',
    meaning: 'the definition with its version',
    widest: 48,
    put: (out, row) => {
      const { definition } = bound(row);
      if (definition) putDefinition(out, definition);
    },
    explain: (row) => ruleLines(bound(row).rule),
  };
}

/** A rule for a hover: its sentence and its source. */
export function ruleLines(id: RuleId): string[] {
  return [rules[id].sentence, `Source: ${rules[id].source}`];
}

// Symbol search: symbols and sections of a binary by a part of their name, raw or as it stood in the source.

import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import type { ElfFile } from '../decode/file.ts';
import { symbolName, symbolType, type SymbolTable } from '../decode/symbols/symbols.ts';
import { symbolTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { cachedOverview, type View } from '../listing/overview.ts';
import { readableName, versionSuffix } from '../listing/naming.ts';
import { rowOf } from '../listing/targets.ts';
import { foundRow, type Found } from './page.ts';

export interface NamedThing {
  readonly name: string;
  readonly kind: 'function' | 'variable' | 'section';
  /** The table that lists it. */
  readonly table: string;
  /** What another file defines. */
  readonly isImport: boolean;
  readonly at: Found;
}

/** Names that are demangled per search, at most: about a fifth of a second. */
const mostDemangled = 20_000;

const [section, file, func, ifunc] = ['SECTION', 'FILE', 'FUNC', 'GNU_IFUNC'].map((name) => valueOf(symbolTypes, name));

interface Row {
  readonly table: string;
  readonly row: number;
  readonly name: string;
  readonly kind: NamedThing['kind'];
  readonly isImport: boolean;
}

/**
 * At most `limit` things whose name contains the query: definitions first, then imports. Capitals count only when the
 * query has some.
 */
export function symbolSearch(view: View, elf: ElfFile | undefined, query: string, limit: number): NamedThing[] {
  if (!elf) return [];
  const matches = matcher(query);
  const defined: Row[] = elf.sections
    .filter(({ name }) => name !== '' && matches(name) !== undefined)
    .slice(0, limit)
    .map(({ index, name }) => ({ table: 'sections', row: index, name, kind: 'section', isImport: false }));
  const imported: Row[] = [];
  const seen = new Set<string>();
  for (const symbols of allSymbolTablesOf(elf)) {
    for (let row = 1; row < symbols.count && defined.length < limit; row++) {
      const isImport = symbols.table.get.shndx(row) === 0;
      if (isImport && imported.length >= limit) continue;
      const found = symbolRow(symbols, row, isImport, matches);
      if (!found || seen.has(keyOf(symbols, row, found.name))) continue;
      seen.add(keyOf(symbols, row, found.name));
      (isImport ? imported : defined).push(found);
    }
  }
  const page = { view, file: elf, listing: cachedOverview(view) };
  return [...defined, ...imported].slice(0, limit).flatMap(({ row, ...found }) => {
    const at = foundRow(page, rowOf(view, found.table, row));
    return at ? [{ ...found, at }] : [];
  });
}

/** The same symbol stands in both tables, with its version behind the name in one. */
function keyOf(symbols: SymbolTable, row: number, name: string): string {
  return `${symbols.table.get.value(row)} ${name.replace(/@.*/, '')}`;
}

function symbolRow(symbols: SymbolTable, row: number, isImport: boolean, matches: Matcher): Row | undefined {
  const type = symbolType(symbols, row);
  if (type === section || type === file) return undefined;
  const name = symbolName(symbols, row);
  const matched = name === '' ? undefined : matches(name);
  if (matched === undefined) return undefined;
  return {
    table: symbols.id,
    row,
    name: matched + versionSuffix(symbols, row),
    kind: type === func || type === ifunc ? 'function' : 'variable',
    isImport,
  };
}

/**
 * Gives the form of a name that contains the query, as it stood in the source rather than raw; undefined when neither
 * does.
 */
type Matcher = (name: string) => string | undefined;

/** Demangling costs a hundred times more than looking, so only names that hold the query's words are. */
function matcher(query: string): Matcher {
  const isExact = /[A-Z]/.test(query);
  const fold = (text: string): string => (isExact ? text : text.toLowerCase());
  const wanted = fold(query);
  const words = wanted.split(/[^a-z0-9_]+/i).filter((word) => !abbreviated.includes(word.toLowerCase()));
  let left = mostDemangled;
  return (name) => {
    const folded = fold(name);
    const raw = folded.includes(wanted) ? name : undefined;
    if (!/^_{1,2}[ZR]/.test(name) || !words.every((word) => folded.includes(word)) || left-- <= 0) return raw;
    const readable = readableName(name);
    return readable !== undefined && fold(readable).includes(wanted) ? readable : raw;
  };
}

/**
 * Words that manglings write shorter, so that a name may have them without spelling them (Itanium C++ ABI 5.1.3
 * operators, 5.1.4 special names, 5.1.5 builtin types, 5.1.10 standard names).
 */
const abbreviated =
  'std allocator basic_string string istream ostream iostream void wchar_t bool char signed unsigned ' +
  'short int long __int128 float double __float128 decltype auto nullptr_t const volatile operator new ' +
  'delete vtable vtt typeinfo name for guard variable thunk to virtual construction anonymous namespace ' +
  'lambda clone true false';

// Which dynamic symbol a row asks for: a relocation for its own, an import's row by the first relocation that names it,
// a slot by the relocation that fills it.

import { once } from '../../base/once.ts';
import type { RelocationKind } from '../../elf/machine.ts';
import type { ElfFile } from '../file.ts';
import type { RelocationReference } from './places.ts';
import { relocationRow, relocationTablesOf, type RelocationTable } from './relocations.ts';
import { stubsOf, type SlotTable } from '../code/slots.ts';
import { dynamicSymbolsOf, symbolName, type SymbolTable } from '../symbols/symbols.ts';

/** A use of a symbol by a file. */
export interface Reference {
  /** Row of the dynamic symbol table. */
  readonly symbol: number;
  /** What the symbol is wanted for; undefined where nothing says it. */
  readonly kind: RelocationKind | undefined;
  /** The relocation that asks; undefined when none does. */
  readonly by: RelocationReference | undefined;
}

/** These name no symbol, or none that is looked up. */
const symbolless: readonly RelocationKind[] = ['none', 'relative', 'relr', 'irelative'];

/** What a relocation asks for; undefined for those that name no dynamic symbol. */
export function relocationReference(table: RelocationTable, row: number): Reference | undefined {
  const symbol = table.form === 'RELR' ? 0 : table.symbol(row);
  const kind = relocationRow(table.file, table.type(row))?.[2];
  const isLookedUp =
    symbol > 0 && kind !== undefined && !symbolless.includes(kind) && table.symbols?.isDynamic === true;
  return isLookedUp ? { symbol, kind, by: { table, row } } : undefined;
}

/** What a slot asks for, by the relocation that fills it or by its place in MIPS's order. */
export function slotReference(table: SlotTable, row: number): Reference | undefined {
  const filled = table.relocation(row);
  if (filled) return relocationReference(filled.table, filled.row);
  const symbol = table.symbol(row);
  return symbol > 0 ? { symbol, kind: 'slot', by: undefined } : undefined;
}

/** What the stub of a row of the PLT asks for. */
export function stubReference(file: ElfFile, row: number): Reference | undefined {
  const filled = stubsOf(file).relocation(row);
  return filled && relocationReference(filled.table, filled.row);
}

/** What a dynamic symbol is looked up for, by its first relocation. */
export function symbolReference(file: ElfFile, symbol: number): Reference | undefined {
  if (symbol <= 0) return undefined;
  const by = firstRelocations(file).get(symbol);
  return { symbol, kind: by && relocationRow(file, by.table.type(by.row))?.[2], by };
}

/** The same for a row of any symbol table of a file: another table's row stands for the dynamic symbol of its name. */
export function rowReference(file: ElfFile, symbols: SymbolTable, row: number): Reference | undefined {
  const symbol = symbols.isDynamic ? row : twinOf(file, symbols, row);
  return symbol === undefined ? undefined : symbolReference(file, symbol);
}

/** The names that a file imports. */
export const importNames = once((file: ElfFile): ReadonlySet<string> => new Set(rowsByName(file).imports.keys()));

/** The first relocation of each dynamic symbol. */
const firstRelocations = once((file: ElfFile): ReadonlyMap<number, RelocationReference> => {
  const first = new Map<number, RelocationReference>();
  for (const table of relocationTablesOf(file)) {
    if (table.form === 'RELR' || table.symbols?.isDynamic !== true) continue;
    for (let row = 0; row < table.count; row++)
      if (!first.has(table.symbol(row))) first.set(table.symbol(row), { table, row });
  }
  return first;
});

/** Rows of the dynamic table by name; imports and definitions apart. */
const rowsByName = once((file: ElfFile) => {
  const symbols = dynamicSymbolsOf(file);
  const [imports, definitions] = [new Map<string, number>(), new Map<string, number>()];
  for (let row = 1; symbols && row < symbols.count; row++)
    (symbols.table.get.shndx(row) === 0 ? imports : definitions).set(symbolName(symbols, row), row);
  return { imports, definitions };
});

/** Linkers write the version behind the name in the table that is not for the loader. */
function twinOf(file: ElfFile, symbols: SymbolTable, row: number): number | undefined {
  const name = symbolName(symbols, row).replace(/@.*/, '');
  const { imports, definitions } = rowsByName(file);
  return name === '' ? undefined : (symbols.table.get.shndx(row) === 0 ? imports : definitions).get(name);
}

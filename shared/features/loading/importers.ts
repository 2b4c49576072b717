// Who imports a definition: the rows of other files that the dynamic linker binds to it.

import { once } from '../../base/once.ts';
import { symbolReference } from '../../decode/relocations/references.ts';
import { dynamicSymbolsOf, symbolName } from '../../decode/symbols/symbols.ts';
import { gnuHash } from '../../elf/hashFunctions.ts';
import { bind } from '../../loader/bind.ts';
import { isUnique, lookupClasses, type LookupClass } from '../../loader/lookup.ts';
import { linkViewOf, nameOfSymbol, versionOfSymbol, type LoadedObject } from '../../loader/object.ts';
import type { World } from '../../loader/world.ts';
import { classOfReference, referenceAt, type Elsewhere } from './loading.ts';
import { at, type Page } from '../page.ts';

/** A symbol that a file defines. */
export interface Defined {
  /** Row of the dynamic symbol table. */
  readonly symbol: number;
  readonly name: string;
  /** Its version, where imports of another one are not bound to it. */
  readonly version?: string;
}

/** The definition whose own row, in one of the symbol tables, is at a position. */
export function definedAt(page: Page, line: number, character: number): Defined | undefined {
  const here = at(page, line, character);
  if (!here || here.place.what !== 'row' || !page.file) return undefined;
  const shown = here.place.part.block.symbols;
  const symbol = shown && shown.origin === undefined ? referenceAt(page, here)?.symbol : undefined;
  const symbols = dynamicSymbolsOf(page.file);
  if (symbol === undefined || !symbols || symbols.table.get.shndx(symbol) === 0) return undefined;
  const view = linkViewOf(page.file);
  // A unique symbol is one for all versions.
  const version = isUnique(view, symbol) ? undefined : versionOfSymbol(view, symbol)?.name;
  return { symbol, name: symbolName(symbols, symbol), ...(version !== undefined && { version }) };
}

/**
 * The rows of objects of a world that import a symbol of the object with this identity and are bound to that very row.
 */
export function importsOf(
  world: World,
  objects: readonly LoadedObject[],
  identity: string,
  { symbol, name }: Defined,
): Elsewhere[] {
  const own = world.objects.find((object) => object.identity === identity);
  if (!own) return [];
  const others = objects.filter((object) => object !== own);
  return others.flatMap((object) =>
    importRows(object, name)
      .filter((row) => isBound(world, object, row, own, symbol))
      .map((row) => ({ object, row })),
  );
}

/**
 * The same of the program of a world, whose import rows an index knows.
 * @param rows of its dynamic symbols; those that are other symbols by now are left out
 */
export function importsOfProgram(
  world: World,
  rows: readonly number[],
  identity: string,
  { symbol, name }: Defined,
): number[] {
  const own = world.objects.find((object) => object.identity === identity);
  const { program } = world;
  if (!own || own === program) return [];
  const { symbols } = program.view;
  return rows.filter(
    (row) =>
      row < symbols.count &&
      symbols.get.shndx(row) === 0 &&
      nameOfSymbol(program.view, row) === name &&
      isBound(world, program, row, own, symbol),
  );
}

/** Whatever a symbol is wanted for, the definition is nearly always the same: else all relocations have to be read. */
function isBound(world: World, object: LoadedObject, row: number, own: LoadedObject, symbol: number): boolean {
  const isBoundAs = (lookupClass: LookupClass): boolean => {
    const { definition } = bind(world, object, row, lookupClass);
    return definition?.object === own && definition.row === symbol;
  };
  const [first = false, ...others] = lookupClasses.map(isBoundAs);
  return others.every((each) => each === first)
    ? first
    : isBoundAs(classOfReference(symbolReference(object.file, row)));
}

/** One for each version that it is imported with. */
function importRows({ file, view }: LoadedObject, name: string): number[] {
  if (!mayImport(importPrint(file), name)) return [];
  const rows: number[] = [];
  for (let row = 1, count = dynamicSymbolsOf(file)?.count ?? 0; row < count; row++)
    if (view.symbols.get.shndx(row) === 0 && nameOfSymbol(view, row) === name) rows.push(row);
  return rows;
}

/** The hashes of the names that a file imports: what is worth keeping of a file that is closed again. */
export const importPrint = once((file: NonNullable<Page['file']>): Uint32Array => {
  const symbols = dynamicSymbolsOf(file);
  const hashes: number[] = [];
  for (let row = 1; symbols && row < symbols.count; row++)
    if (symbols.table.get.shndx(row) === 0) hashes.push(gnuHash(symbolName(symbols, row)));
  return Uint32Array.from(hashes);
});

/** Whether a file with this print may import the name; a different name may have the same hash. */
export function mayImport(print: Uint32Array, name: string): boolean {
  return print.includes(gnuHash(name));
}

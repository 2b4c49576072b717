// The symbols pass: of all symbols of the parts those stay that others can find here, each once, and those that are looked up outside.

import { selectRelocations, selectSymbols } from '../ir/columns.ts';
import type { Image, Relocations } from '../ir/image.ts';
import { bindName, definedNames } from '../loader/bind.ts';
import { versionOfSymbol } from '../loader/object.ts';
import type { Merging } from './merging.ts';

export function exportSymbols(image: Image, merging: Merging): void {
  const { symbols, relocations } = image;
  const exported = new Exports(image, merging);
  const rows = exported.rows;
  const next = new Map(rows.map((row, index) => [row, index]));
  const imports = new Map<string, number>();
  const strong = new Set<number>();
  const rowOf = (row: number): number => {
    const known = next.get(row);
    if (known !== undefined) return known;
    const same = exported.rowNamed(row);
    const key = `${symbols.name[row]}\0${symbols.version[row]}\0${symbols.versionFile[row]}\0${symbols.binding[row] === 'local' ? row : ''}`;
    const index = same !== undefined ? (next.get(same) ?? -1) : (imports.get(key) ?? rows.length);
    if (index === rows.length) {
      imports.set(key, index);
      rows.push(row);
    }
    if (same === undefined && symbols.binding[row] !== 'weak') strong.add(index);
    next.set(row, index);
    return index;
  };
  // What can be replaced is looked for by its name alone, whatever the files have under it.
  const open = new Map<string, number>();
  const openRowOf = (row: number): number => {
    const name = symbols.name[row] ?? '';
    const index = open.get(name) ?? rows.push(row) - 1;
    open.set(name, index);
    return index;
  };
  for (let row = 0; row < relocations.count; row++) {
    const symbol = relocations.symbol[row] ?? -1;
    if (symbol >= 0) relocations.symbol[row] = symbols.binding[symbol] !== 'local' && merging.replaceable.has(symbols.name[symbol] ?? '') ? openRowOf(symbol) : rowOf(symbol);
  }
  const { lifecycle } = image;
  for (const name of ['preinit', 'init', 'fini'] as const) lifecycle[name] = lifecycle[name].map((f) => (f.symbol < 0 ? f : { ...f, symbol: rowOf(f.symbol) }));
  const kept = selectSymbols(symbols, rows);
  exported.defaults.forEach((isDefault, index) => { kept.isDefault[index] = isDefault; });
  for (let index = exported.defaults.length; index < kept.count; index++) makeImport(image, kept, index, merging, strong.has(index));
  image.symbols = kept;
  image.late = [...exported.defaults.keys()].filter((index) => kept.home[index] === 'image' && merging.replaceable.has(kept.name[index] ?? ''));
  image.relocations = inTurns(relocations);
}

/**
 * All that one symbol is looked up for follows each other: the dynamic linker remembers the last look-up (glibc elf/dl-reloc.c, RESOLVE_MAP). What names none keeps its order, and so do slots, which
 * have one each.
 */
function inTurns(relocations: Relocations): Relocations {
  const { symbol, kind } = relocations;
  const isFree = (row: number): boolean => (symbol[row] ?? -1) >= 0 && kind[row] !== 'slot';
  const rows = Array.from(symbol, (_, row) => row);
  return selectRelocations(relocations, [...rows.filter((row) => !isFree(row)), ...rows.filter(isFree).sort((a, b) => (symbol[a] ?? 0) - (symbol[b] ?? 0))]);
}

/** An import that was a definition of a part, or that asks for a version of one: it is looked up by name. */
function makeImport(image: Image, kept: Image['symbols'], index: number, merging: Merging, isStrong: boolean): void {
  const merged = new Set(merging.parts.flatMap(({ object }) => [...object.names, object.view.soname]));
  if (kept.home[index] !== 'undefined' || merged.has(kept.versionFile[index] ?? '') || merging.replaceable.has(kept.name[index] ?? '')) {
    kept.version[index] = '';
    kept.versionFile[index] = '';
  }
  if (kept.binding[index] === 'local') return;
  if (kept.home[index] !== 'undefined' || merging.replaceable.has(kept.name[index] ?? '')) {
    kept.home[index] = 'undefined';
    kept.visibility[index] = 'default';
    kept.value[index] = 0;
    kept.size[index] = 0;
  }
  kept.binding[index] = isStrong ? 'global' : 'weak';
  if (image.kind === 'library') kept.value[index] = 0;
}

/** What can be found in the output: by libraries outside, and by the dynamic linker for itself (R5). */
class Exports {
  /** Rows of the joined image, in the order of the scope. */
  readonly rows: number[] = [];
  /** By index in `rows`: 1 for the default version of its name. */
  readonly defaults: number[] = [];
  readonly #image: Image;
  readonly #merging: Merging;
  /** By name and version. */
  readonly #byKey = new Map<string, number>();
  /** Names that have a default version, or a definition without version. */
  readonly #defaults = new Set<string>();
  readonly #outside: ReadonlySet<string>;

  constructor(image: Image, merging: Merging) {
    this.#image = image;
    this.#merging = merging;
    this.#outside = namesOutside(merging);
    merging.parts.forEach(({ image: { symbols } }, rank) => {
      const first = merging.firstSymbol[rank] ?? 0;
      for (let row = first; row < first + symbols.count; row++) this.#consider(rank, row);
    });
    for (const row of merging.offered) this.#offer(row);
  }

  /** The row that stands for a symbol of some part: of the same name and version. */
  rowNamed(row: number): number | undefined {
    return this.#image.symbols.binding[row] === 'local' ? undefined : this.#byKey.get(this.#keyOf(row));
  }

  #keyOf(row: number): string {
    const { name, version } = this.#image.symbols;
    return `${name[row]}\0${version[row]}`;
  }

  #consider(rank: number, row: number): void {
    const { symbols } = this.#image;
    const name = symbols.name[row] ?? '';
    if (symbols.binding[row] === 'local' || symbols.visibility[row] === 'hidden' || symbols.visibility[row] === 'internal' || name === '') return;
    if (symbols.kind[row] === 'section' || symbols.kind[row] === 'file') return;
    if (this.#isOpenStub(rank, row)) {
      this.#offer(row);
      return;
    }
    if (symbols.home[row] === 'undefined' && !this.#isStub(rank, row)) return;
    const key = this.#keyOf(row);
    const known = this.#byKey.get(key);
    const isUnversioned = symbols.version[row] === '';
    if (known !== undefined || (isUnversioned && this.#defaults.has(name)) || this.#isShadowed(rank, row, name)) return;
    this.#byKey.set(key, row);
    const isDefault = (isUnversioned || symbols.isDefault[row] === 1) && !this.#defaults.has(name);
    if (isDefault || isUnversioned) this.#defaults.add(name);
    if (symbols.isDefault[row] === 1 && !isDefault) this.#merging.decide('version', `${name}@${symbols.version[row]} is not the default version any more: an earlier file has one`);
    this.rows.push(row);
    this.defaults.push(isDefault && !isUnversioned ? 1 : 0);
  }

  /** A function of a merged library whose address is a PLT stub of the program: the stub is its definition for everybody (R17). */
  #isStub(rank: number, row: number): boolean {
    const { symbols, kind } = this.#image;
    if (rank !== 0 || symbols.value[row] === 0 || kind !== 'executable') return false;
    const { row: definition } = this.#merging.referenceOf(rank, row, 'slot');
    if (definition < 0) return false;
    symbols.home[row] = 'image';
    symbols.kind[row] = 'function';
    // Some linkers give the import the size of the function, which the stub has not (mold).
    symbols.size[row] = 0;
    symbols.version[row] = symbols.version[definition] ?? '';
    symbols.versionFile[row] = '';
    symbols.isDefault[row] = symbols.isDefault[definition] ?? 0;
    return true;
  }

  /** A stub of a function that preloaded libraries may replace stays an import with an address, which is found by who asks for that, and by no call. */
  #isOpenStub(rank: number, row: number): boolean {
    const { symbols } = this.#image;
    if (rank !== 0 || symbols.home[row] !== 'undefined' || symbols.value[row] === 0 || !this.#merging.replaceable.has(symbols.name[row] ?? '')) return false;
    symbols.version[row] = symbols.versionFile[row] = '';
    return true;
  }

  /** Exports a row besides what else has its name. */
  #offer(row: number): void {
    this.rows.push(row);
    this.defaults.push(0);
  }

  /** Whether a library outside comes first in the scope. */
  #isShadowed(rank: number, row: number, name: string): boolean {
    if (rank === 0 || !this.#outside.has(name)) return false;
    const { object } = this.#merging.parts[rank] ?? {};
    const own = row - (this.#merging.firstSymbol[rank] ?? 0) + 1;
    const found = object && bindName(this.#merging.world, name, versionOfSymbol(object.view, own));
    if (!found || this.#merging.rankOf(found.object) !== undefined) return false;
    this.#merging.decide('shadowed', `${name} of ${object?.view.soname ?? object?.path}: that of ${found.object.view.soname ?? found.object.path} comes first`);
    return true;
  }
}

/** Names that libraries outside define which come before some part in the scope. */
function namesOutside({ world, parts }: Merging): Set<string> {
  const inside = new Set(parts.map(({ object }) => object));
  const last = world.objects.findLastIndex((object) => inside.has(object));
  const names = new Set<string>();
  for (const object of world.objects.slice(0, Math.max(0, last))) if (!inside.has(object)) for (const name of definedNames(object)) names.add(name);
  return names;
}

// The symbols pass: of all symbols of the parts those stay that others can find here, each once, and those that are
// looked up outside.

import { rowsWhere, selectRows, valueIn } from '../../base/columns.ts';
import type { Image, Relocations } from '../../ir/image.ts';
import { bindName, definedNames, importedNames } from '../../loader/bind.ts';
import { versionOfSymbol } from '../../loader/object.ts';
import type { Merging } from '../merging.ts';

export function exportSymbols(image: Image, merging: Merging): void {
  const { symbols, relocations, lifecycle } = image;
  const { get } = symbols;
  const exported = new Exports(image, merging);
  const named = new Named(symbols, exported);
  for (let row = 0; row < relocations.count; row++) {
    const symbol = relocations.get.symbol(row);
    if (symbol < 0) continue;
    const isOpen = get.binding(symbol) !== 'local' && merging.replaceable.has(get.name(symbol));
    relocations.set.symbol(row, isOpen ? named.openRowOf(symbol) : named.rowOf(symbol));
  }
  for (const name of ['preinit', 'init', 'fini'] as const)
    lifecycle[name] = lifecycle[name].map((f) => (f.symbol < 0 ? f : { ...f, symbol: named.rowOf(f.symbol) }));
  const kept = selectRows(symbols, exported.rows);
  exported.defaults.forEach((isDefault, index) => kept.set.isDefault(index, isDefault));
  for (let index = exported.defaults.length; index < kept.count; index++)
    makeImport(image, kept, index, merging, named.strong.has(index));
  image.symbols = kept;
  image.late = [...exported.defaults.keys()].filter(
    (index) => kept.get.home(index) === 'image' && merging.replaceable.has(kept.get.name(index)),
  );
  image.relocations = inTurns(relocations);
}

/**
 * Where in the output the symbols are that relocations and functions name: with the exports, or behind them as imports,
 * in the order in which they are asked for.
 */
class Named {
  /** Imports that somebody can't do without. */
  readonly strong = new Set<number>();
  readonly #symbols: Image['symbols'];
  readonly #exported: Exports;
  /** By row of the joined image. */
  readonly #next: Map<number, number>;
  /** By name, version and file. */
  readonly #imports = new Map<string, number>();
  /** What can be replaced is looked for by its name alone, whatever the files have under it. */
  readonly #open = new Map<string, number>();

  constructor(symbols: Image['symbols'], exported: Exports) {
    this.#symbols = symbols;
    this.#exported = exported;
    this.#next = new Map(exported.rows.map((row, index) => [row, index]));
  }

  rowOf(row: number): number {
    const known = this.#next.get(row);
    if (known !== undefined) return known;
    const { get } = this.#symbols;
    const { rows } = this.#exported;
    const same = this.#exported.rowNamed(row);
    const binding = get.binding(row);
    const key = `${get.name(row)}\0${get.version(row)}\0${get.versionFile(row)}\0${binding === 'local' ? row : ''}`;
    const index = same !== undefined ? valueIn(this.#next, same) : (this.#imports.get(key) ?? rows.length);
    if (index === rows.length) {
      this.#imports.set(key, index);
      rows.push(row);
    }
    if (same === undefined && binding !== 'weak') this.strong.add(index);
    this.#next.set(row, index);
    return index;
  }

  openRowOf(row: number): number {
    const name = this.#symbols.get.name(row);
    const index = this.#open.get(name) ?? this.#exported.rows.push(row) - 1;
    this.#open.set(name, index);
    return index;
  }
}

/**
 * All that one symbol is looked up for follows each other: the dynamic linker remembers the last look-up (glibc
 * elf/dl-reloc.c, RESOLVE_MAP). What names none keeps its order, and so do slots, which
 * have one each.
 */
function inTurns(relocations: Relocations): Relocations {
  const { get } = relocations;
  const isFree = (row: number): boolean => get.symbol(row) >= 0 && get.kind(row) !== 'slot';
  return selectRows(relocations, [
    ...rowsWhere(relocations, (row) => !isFree(row)),
    ...rowsWhere(relocations, isFree).sort((a, b) => get.symbol(a) - get.symbol(b)),
  ]);
}

/** An import that was a definition of a part, or that asks for a version of one: it is looked up by name. */
function makeImport(
  image: Image,
  { get, set }: Image['symbols'],
  index: number,
  merging: Merging,
  isStrong: boolean,
): void {
  const merged = new Set(merging.parts.flatMap(({ object }) => [...object.names, object.view.soname]));
  const becomesImport = get.home(index) !== 'undefined' || merging.replaceable.has(get.name(index));
  if (becomesImport || merged.has(get.versionFile(index))) {
    set.version(index, '');
    set.versionFile(index, '');
  }
  if (get.binding(index) === 'local') return;
  if (becomesImport) {
    set.home(index, 'undefined');
    set.visibility(index, 'default');
    set.value(index, 0);
    set.size(index, 0);
  }
  set.binding(index, isStrong ? 'global' : 'weak');
  if (image.kind === 'library') set.value(index, 0);
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
  readonly #fromStart: ReadonlySet<string>;

  constructor(image: Image, merging: Merging) {
    this.#image = image;
    this.#merging = merging;
    this.#outside = namesBefore(merging);
    this.#fromStart = namesFromStart(merging);
    merging.parts.forEach((_, rank) => {
      const { first, end } = merging.symbolsOf(rank);
      for (let row = first; row < end; row++) this.#consider(rank, row);
    });
    for (const row of merging.offered) this.#offer(row);
  }

  /** The row that stands for a symbol of some part: of the same name and version. */
  rowNamed(row: number): number | undefined {
    return this.#image.symbols.get.binding(row) === 'local' ? undefined : this.#byKey.get(this.#keyOf(row));
  }

  #keyOf(row: number): string {
    const { get } = this.#image.symbols;
    return `${get.name(row)}\0${get.version(row)}`;
  }

  #consider(rank: number, row: number): void {
    const { get } = this.#image.symbols;
    const name = get.name(row);
    const visibility = get.visibility(row);
    if (get.binding(row) === 'local' || visibility === 'hidden' || visibility === 'internal' || name === '') return;
    const kind = get.kind(row);
    if (kind === 'section' || kind === 'file') return;
    if (this.#isOpenStub(rank, row)) {
      this.#offer(row);
      return;
    }
    if (get.home(row) === 'undefined' && !this.#isStub(rank, row)) return;
    if (this.#fromStart.has(name) && this.#merging.isOpenedLater(rank)) return;
    const key = this.#keyOf(row);
    const known = this.#byKey.get(key);
    const isUnversioned = get.version(row) === '';
    if (known !== undefined || (isUnversioned && this.#defaults.has(name)) || this.#isShadowed(rank, row, name)) return;
    this.#byKey.set(key, row);
    const isDefault = (isUnversioned || get.isDefault(row) === 1) && !this.#defaults.has(name);
    if (isDefault || isUnversioned) this.#defaults.add(name);
    if (get.isDefault(row) === 1 && !isDefault)
      this.#merging.decide(
        'version',
        `${name}@${get.version(row)} is not the default version any more: an earlier file has one`,
      );
    this.rows.push(row);
    this.defaults.push(isDefault && !isUnversioned ? 1 : 0);
  }

  /**
   * A function of a merged library whose address is a PLT stub of the program: the stub is its definition for everybody
   * (R17).
   */
  #isStub(rank: number, row: number): boolean {
    const {
      symbols: { get, set },
      kind,
    } = this.#image;
    if (rank !== 0 || get.value(row) === 0 || kind !== 'executable') return false;
    const { row: definition } = this.#merging.referenceOf(rank, row, 'slot');
    if (definition < 0) return false;
    set.home(row, 'image');
    set.kind(row, 'function');
    // Some linkers give the import the size of the function, which the stub has not (mold).
    set.size(row, 0);
    set.version(row, get.version(definition));
    set.versionFile(row, '');
    set.isDefault(row, get.isDefault(definition));
    return true;
  }

  /**
   * A stub of a function that preloaded libraries may replace stays an import with an address, which is found by who
   * asks for that, and by no call.
   */
  #isOpenStub(rank: number, row: number): boolean {
    const { get, set } = this.#image.symbols;
    if (
      rank !== 0 ||
      get.home(row) !== 'undefined' ||
      get.value(row) === 0 ||
      !this.#merging.replaceable.has(get.name(row))
    )
      return false;
    set.version(row, '');
    set.versionFile(row, '');
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
    const { object } = this.#merging.part(rank);
    const found = bindName(this.#merging.world, name, versionOfSymbol(object.view, this.#merging.fileRowOf(rank, row)));
    if (!found || this.#merging.rankOf(found.object) !== undefined) return false;
    this.#merging.decide(
      'shadowed',
      `${name} of ${object.view.soname ?? object.path}: that of ` +
        `${found.object.view.soname ?? found.object.path} comes first`,
    );
    return true;
  }
}

/**
 * Names that are defined from the start, or that libraries outside look for from the start: of libraries that are
 * opened later nobody must find them then (R44).
 */
function namesFromStart({ world, ...merging }: Merging): Set<string> {
  const names = new Set<string>();
  if (world.opened.length === 0) return names;
  const inside = new Set(merging.parts.map(({ object }) => object));
  for (const object of world.objects.slice(0, world.startCount)) {
    for (const name of definedNames(object)) names.add(name);
    if (!inside.has(object)) for (const name of importedNames(object)) names.add(name);
  }
  return names;
}

/** Names that libraries outside define which come before some part in the scope. */
function namesBefore({ world, parts }: Merging): Set<string> {
  const inside = new Set(parts.map(({ object }) => object));
  const last = world.objects.findLastIndex((object) => inside.has(object));
  const names = new Set<string>();
  for (const object of world.objects.slice(0, Math.max(0, last)))
    if (!inside.has(object)) for (const name of definedNames(object)) names.add(name);
  return names;
}

// The preload pass: which functions and variables of merged libraries a library of LD_PRELOAD may replace as it could
// before the merge (R20).
// The program comes first in the scope, so what it defines can't be replaced. Their references stay imports, which find
// only what is preloaded: when the dynamic linker binds them, the program's own
// definitions have no value yet. Code of ours then writes those that nobody replaced into the references, and their
// values into the symbol table, before anything else runs.

import { isAnyRow, valueAt } from '../../base/columns.ts';
import { counted } from '../../base/text.ts';
import type { Image } from '../../ir/image.ts';
import { bindings, classOf, definedNames } from '../../loader/bind.ts';
import { nameOfSymbol } from '../../loader/object.ts';
import { isOfC } from '../../loader/libraryKinds.ts';
import { mayWait } from './places.ts';
import type { Merging, Part, Reference } from '../merging.ts';

export function chooseReplaceable(image: Image, merging: Merging): void {
  if (merging.options.preloadable !== true || image.kind === 'library') return;
  const { relocations, symbols } = image;
  const wanted = new Set<string>();
  const kept = new Set<string>();
  const outside = namesKeptOutside(merging);
  const choosers = choosersOf(merging);
  for (let row = 0; row < relocations.count; row++) {
    const [symbol, kind, rank] = [relocations.get.symbol(row), relocations.get.kind(row), relocations.get.rank(row)];
    if (symbol < 0 || kind === 'copy') continue;
    const reference = merging.referenceOf(rank, symbol, classOf(kind));
    if (reference.row < 0 || !merging.isOpen(rank, reference)) continue;
    // Who asks for the address of a function gets the program's stub, whose slot may still be another's.
    if (merging.isStub(image, reference)) continue;
    const name = symbols.get.name(reference.row);
    if (isOfLibrary(merging, reference)) wanted.add(name);
    if (!isOfLibrary(merging, reference) || choosers.has(rank) || !isReplaceable(image, row, reference.row))
      kept.add(name);
  }
  for (const name of ambiguousOf(image, merging, wanted)) kept.add(name);
  const names = [...wanted].sort();
  for (const name of names) if (!kept.has(name) && !outside.has(name)) merging.replaceable.set(name, []);
  tellChoice(merging, names);
}

/** Those of the wanted names of which one definition can't stand for all. */
function ambiguousOf({ symbols }: Image, merging: Merging, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const versions = new Map<string, string>();
  merging.parts.forEach((_, rank) => {
    const { first, end } = merging.symbolsOf(rank);
    for (let row = first; row < end; row++) {
      const name = symbols.get.name(row);
      if (!wanted.has(name) || symbols.get.binding(row) === 'local') continue;
      const isDefined = symbols.get.home(row) !== 'undefined';
      const version = symbols.get.version(row);
      // The program's own come first in any case; musl finds one symbol of a name in a file. Of several versions a name
      // alone says not which is meant.
      if (
        rank === 0
          ? isDefined || (symbols.get.value(row) !== 0 && merging.world.libc === 'musl')
          : isDefined && (versions.get(name) ?? version) !== version
      )
        found.add(name);
      else if (isDefined) versions.set(name, version);
    }
  });
  return found;
}

/** @param names what would have been wanted */
function tellChoice(merging: Merging, names: readonly string[]): void {
  merging.decide(
    'preload',
    `${counted(merging.replaceable.size, 'name')} of merged libraries can be replaced by libraries of LD_PRELOAD`,
  );
  if (merging.parts.some(({ object }) => isOfC(object)))
    merging.decide('preload', 'the C library is inside: nothing of it can be replaced');
  const inside = names.filter((name) => !merging.replaceable.has(name));
  const others = inside.length > mostNamed ? ` and ${counted(inside.length - mostNamed, 'other')}` : '';
  const named = inside.slice(0, mostNamed).join(', ');
  if (inside.length > 0) merging.decide('preload', `${named}${others} can't be replaced`);
}

/** A plan that names hundreds is not read. */
const mostNamed = 20;

/**
 * Whether a definition is a library's. Not the C library's: what that does before it starts a program, and the dynamic
 * linker with its functions, would find nothing.
 */
function isOfLibrary({ parts }: Merging, { rank = 0 }: Reference): boolean {
  return rank > 0 && !isOfC(valueAt(parts, rank).object);
}

/** Whether a relocation can wait for the first initialiser, and the definition that it names as well. */
function isReplaceable(image: Image, row: number, definition: number): boolean {
  const { symbols } = image;
  return (
    mayWait(image, row) &&
    symbols.get.home(definition) === 'image' &&
    isSeen.has(symbols.get.visibility(definition)) &&
    symbols.get.binding(definition) !== 'unique' &&
    waiting.has(symbols.get.kind(definition))
  );
}

const isSeen: ReadonlySet<string> = new Set(['default', 'protected']);
/** Neither thread-local variables nor functions that are chosen at start. */
const waiting: ReadonlySet<string> = new Set(['none', 'data', 'function']);

/**
 * Ranks of files that choose functions at start: what they look at for that has to be there when they are relocated.
 */
function choosersOf({ parts }: Merging): Set<number> {
  const chooses = ({ image: { relocations, symbols } }: Part): boolean =>
    isAnyRow(relocations, (row) => relocations.get.kind(row) === 'irelative') ||
    isAnyRow(symbols, (row) => symbols.get.kind(row) === 'ifunc' && symbols.get.home(row) === 'image');
  return new Set([...parts.keys()].filter((rank) => chooses(valueAt(parts, rank))));
}

/**
 * Names that libraries outside define: an import would find those; and those that libraries outside are bound to, which
 * have to find the same as the files inside.
 */
function namesKeptOutside(merging: Merging): Set<string> {
  const { world } = merging;
  const names = new Set<string>();
  for (const object of world.objects) {
    if (merging.rankOf(object) !== undefined) continue;
    for (const name of definedNames(object)) names.add(name);
    for (const { definition } of bindings(world, object))
      if (definition && merging.rankOf(definition.object) !== undefined)
        names.add(nameOfSymbol(definition.object.view, definition.row));
  }
  return names;
}

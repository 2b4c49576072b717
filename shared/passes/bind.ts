// The bind pass: relocations that name a symbol become what the dynamic linker would have made of them, as far as that is known now. What it would look up outside stays an import.

import type { Log } from '../base/log.ts';
import { hex } from '../base/text.ts';
import { mergeCodes } from '../elf/codes.ts';
import type { RelocationKind } from '../elf/machine.ts';
import { selectRelocations } from '../ir/columns.ts';
import type { Image, LifecycleFunction } from '../ir/image.ts';
import { classOf } from '../loader/bind.ts';
import { weakUndefinedRules } from '../loader/rules.ts';
import type { Merging, Reference } from './merging.ts';

export function bindSymbols(log: Log, image: Image, merging: Merging): void {
  const { relocations } = image;
  const isOwn = Uint8Array.from(relocations.kind, (kind) => Number(kind === 'irelative'));
  for (let row = 0; row < relocations.count; row++) {
    const symbol = relocations.symbol[row] ?? -1;
    const kind = relocations.kind[row] ?? 'none';
    const rank = relocations.rank[row] ?? 0;
    if (symbol < 0 || kind === 'copy') continue;
    const reference = merging.referenceOf(rank, symbol, classOf(kind));
    // The pass of our own code leads these to its own.
    if (isAddress(kind) && merging.replacedFunction(rank, reference) !== undefined) continue;
    if (reference.row < 0) bindNowhere(log, image, merging, row, reference);
    else if (isReplaceable(merging, rank, reference, image.symbols)) leaveOpen(image, merging, row, reference.row);
    else if (merging.isFinal(rank, reference)) bindInside(log, image, merging, row, reference.row);
  }
  image.relocations = selectRelocations(relocations, rowsInOrder(relocations, merging, isOwn));
}

/**
 * Functions that choose others may call what was chosen before (R23): in the order in which the dynamic linker would relocate the files, and in each the references to functions of others
 * before its own choices. All else is in any order. @param isOwn by row: 1 for what was a choice in its file
 */
function rowsInOrder({ kind, rank }: Image['relocations'], { world, parts }: Merging, isOwn: Uint8Array): number[] {
  const rows = [...kind.keys()];
  const places = new Map(world.relocated.map((object, index) => [object, index]));
  const placeOf = parts.map(({ object }) => places.get(object) ?? 0);
  const placeOfRow = (row: number): number => placeOf[rank[row] ?? 0] ?? 0;
  const chosen = rows.filter((row) => kind[row] === 'irelative').sort((a, b) => placeOfRow(a) - placeOfRow(b) || (isOwn[a] ?? 0) - (isOwn[b] ?? 0) || a - b);
  return [...rows.filter((row) => kind[row] !== 'none' && kind[row] !== 'irelative'), ...chosen];
}

/** Whether a relocation writes where a function is. */
export function isAddress(kind: RelocationKind | undefined): boolean {
  return kind === 'slot' || kind === 'got' || kind === 'absolute';
}

function isReplaceable(merging: Merging, rank: number, reference: Reference, { name }: Image['symbols']): boolean {
  return reference.rank !== 0 && merging.replaceable.has(name[reference.row] ?? '') && merging.isOpen(rank, reference);
}

/** The definition is in the set, but preloaded libraries may replace it. */
function leaveOpen({ relocations, symbols }: Image, merging: Merging, row: number, definition: number): void {
  const addend = relocations.kind[row] === 'slot' ? 0 : (relocations.addend[row] ?? 0);
  merging.replaceable.get(symbols.name[definition] ?? '')?.push({ place: relocations.place[row] ?? 0, target: (symbols.value[definition] ?? 0) + addend, addend });
}

/** The definition is in the set, and stays what it is (R18). */
function bindInside(log: Log, image: Image, merging: Merging, row: number, definition: number): void {
  const { relocations, symbols } = image;
  const { symbol, addend, kind, place, size } = relocations;
  const home = symbols.home[definition];
  const value = symbols.value[definition] ?? 0;
  // A slot's addend is where it leads until it is bound.
  const sum = value + (kind[row] === 'slot' ? 0 : (addend[row] ?? 0));
  const constant = (number: number): void => {
    merging.constants.push({ place: place[row] ?? 0, size: size[row] ?? 0, value: number });
    kind[row] = 'none';
  };
  switch (kind[row]) {
    case 'tlsModule': symbol[row] = -1; return;
    case 'tlsOffset': constant(sum - merging.ownTlsOf(relocations.rank[row] ?? 0)); return;
    case 'tlsThread': case 'tlsDescriptor':
      symbol[row] = -1;
      addend[row] = sum;
      return;
    case 'size': constant((symbols.size[definition] ?? 0) + (addend[row] ?? 0)); return;
    case 'pc':
      if (symbols.kind[definition] === 'ifunc' || home === 'absolute') refuse(log, image, row, 'a distance to a function that is chosen at start, or to a number');
      else constant(sum - (place[row] ?? 0));
      return;
    case 'absolute': case 'got': case 'slot':
      if (home === 'absolute') constant(sum);
      else if (symbols.kind[definition] === 'tls') refuse(log, image, row, `${symbols.name[definition]} is thread-local`);
      else if (symbols.kind[definition] === 'ifunc' && home === 'image') {
        if (sum !== value) refuse(log, image, row, `an address behind ${symbols.name[definition]}, which is chosen at start`);
        becomes(image, row, 'irelative', sum);
      } else if (image.isFixed) constant(sum);
      else if (size[row] === image.class / 8) becomes(image, row, 'relative', sum);
      else refuse(log, image, row, 'an address in less than a word');
      return;
    default: refuse(log, image, row, `of kind ${kind[row]}`);
  }
}

function becomes({ relocations }: Image, row: number, kind: 'relative' | 'irelative', addend: number): void {
  relocations.kind[row] = kind;
  relocations.symbol[row] = -1;
  relocations.addend[row] = addend;
}

function refuse(log: Log, { relocations, symbols }: Image, row: number, problem: string): void {
  log.add(mergeCodes.unsupported, { offset: row, size: 0 }, () => ({ what: `relocation at ${hex(relocations.place[row] ?? 0)}${(relocations.symbol[row] ?? -1) < 0 ? '' : ` for ${symbols.name[relocations.symbol[row] ?? 0]}`}: ${problem}` }));
}

/** The definition is outside, or nobody has one. */
function bindNowhere(_log: Log, image: Image, merging: Merging, row: number, { bound }: Reference): void {
  const { relocations } = image;
  const { kind, place, size, addend } = relocations;
  // Nobody is looked for where not all libraries were found, and a library's symbols may come from who loads it.
  const isKnown = merging.world.missing.length === 0 && image.kind === 'executable';
  if (bound.definition || !isKnown || !weakUndefinedRules.has(bound.rule)) return;
  if (kind[row] !== 'absolute' && kind[row] !== 'got' && kind[row] !== 'slot') return;
  merging.constants.push({ place: place[row] ?? 0, size: size[row] ?? 0, value: kind[row] === 'slot' ? 0 : (addend[row] ?? 0) });
  kind[row] = 'none';
}

/** What a function of an initialiser's table is, once it is bound; those of symbols outside stay as they are. */
export function bindFunction(log: Log, image: Image, merging: Merging, rank: number, f: LifecycleFunction): LifecycleFunction {
  if (f.symbol < 0) return f;
  const symbol = f.symbol + (merging.firstSymbol[rank] ?? 0);
  const reference = merging.referenceOf(rank, symbol, 'plain');
  if (reference.row < 0 || !merging.isFinal(rank, reference)) return { ...f, symbol };
  if (image.symbols.kind[reference.row] === 'ifunc') log.add(mergeCodes.unsupported, { offset: log.diagnostics.length, size: 0 }, { what: `${image.symbols.name[symbol]} is an initialiser that is chosen at start` });
  return { symbol: -1, address: (image.symbols.value[reference.row] ?? 0) + f.address };
}

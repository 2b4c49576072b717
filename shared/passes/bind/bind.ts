// The bind pass: relocations that name a symbol become what the dynamic linker would have made of them, as far as that
// is known now. What it would look up outside stays an import.

import { rowsWhere, selectRows, valueAt, valueIn } from '../../base/columns.ts';
import type { Log } from '../../base/log.ts';
import { hex } from '../../base/text.ts';
import { mergeCodes } from '../../elf/codes.ts';
import type { Image, LifecycleFunction } from '../../ir/image.ts';
import { classOf } from '../../loader/bind.ts';
import { weakUndefinedRules } from '../../loader/rules.ts';
import type { Merging, Reference } from '../merging.ts';
import { LateBinding } from './late.ts';
import { isAddress, mayWait } from './places.ts';

export function bindSymbols(log: Log, image: Image, merging: Merging): void {
  const { relocations } = image;
  const { get } = relocations;
  const own = new Set(rowsWhere(relocations, (row) => get.kind(row) === 'irelative'));
  const late = merging.libraries === 'own' ? new LateBinding(image, merging) : undefined;
  const atStubs: number[] = [];
  for (let row = 0; row < relocations.count; row++) {
    const symbol = get.symbol(row);
    const kind = get.kind(row);
    const rank = get.rank(row);
    if (symbol < 0 || kind === 'copy') continue;
    const reference = merging.referenceOf(rank, symbol, classOf(kind));
    // The pass of our own code leads these to its own.
    if (isAddress(kind) && merging.replacedFunction(rank, reference) !== undefined) continue;
    if (isAddress(kind) && late?.note(row, reference) === true) continue;
    if (reference.row < 0) bindNowhere(log, image, merging, row, reference);
    else if (isLeftOpen(merging, rank, reference, image.symbols)) leaveOpen(image, merging, row, reference.row);
    else if (isAtStubUnlessReplaced(image, merging, row, reference)) atStubs.push(row);
    else if (merging.isFinal(rank, reference)) bindInside(log, image, merging, row, reference.row);
  }
  // Behind the places by which code of ours finds out whether somebody replaced a name.
  for (const row of atStubs) bindUnlessReplaced(log, image, merging, row);
  image.relocations = selectRows(relocations, rowsInOrder(relocations, merging, own));
}

/**
 * Functions that choose others may call what was chosen before (R23): in the order in which the dynamic linker would
 * relocate the files, and in each the references to functions of others
 * before its own choices. All else is in any order. @param own rows of what was a choice in its file
 */
function rowsInOrder(relocations: Image['relocations'], { world, parts }: Merging, own: ReadonlySet<number>): number[] {
  const { get } = relocations;
  const placeOf = parts.map(({ object }) => world.relocated.indexOf(object));
  const placeOfRow = (row: number): number => valueAt(placeOf, get.rank(row));
  const chosen = rowsWhere(relocations, (row) => get.kind(row) === 'irelative');
  chosen.sort((a, b) => placeOfRow(a) - placeOfRow(b) || Number(own.has(a)) - Number(own.has(b)) || a - b);
  return [...rowsWhere(relocations, (row) => get.kind(row) !== 'none' && get.kind(row) !== 'irelative'), ...chosen];
}

function isLeftOpen(merging: Merging, rank: number, reference: Reference, { get }: Image['symbols']): boolean {
  return reference.rank !== 0 && merging.replaceable.has(get.name(reference.row)) && merging.isOpen(rank, reference);
}

/** The definition is in the set, but preloaded libraries may replace it. */
function leaveOpen({ relocations, symbols }: Image, merging: Merging, row: number, definition: number): void {
  const { get } = relocations;
  const addend = get.kind(row) === 'slot' ? 0 : get.addend(row);
  valueIn(merging.replaceable, symbols.get.name(definition)).push({
    place: get.place(row),
    target: symbols.get.value(definition) + addend,
    addend,
  });
}

/**
 * Whether a library asks for the address of a protected function of its own for which the program has a stub: that is
 * the stub's, but if a preloaded library defines the name its own (glibc elf/dl-lookup.c, _dl_lookup_symbol_x).
 */
function isAtStubUnlessReplaced(image: Image, merging: Merging, row: number, reference: Reference): boolean {
  const { relocations, symbols } = image;
  const symbol = relocations.get.symbol(row);
  return (
    merging.replaceable.has(symbols.get.name(symbol)) &&
    merging.isStub(image, reference) &&
    symbols.get.home(symbol) === 'image' &&
    symbols.get.visibility(symbol) === 'protected' &&
    mayWait(image, row)
  );
}

/** The word has its own function at first; code of ours writes the stub's address where nobody replaced that. */
function bindUnlessReplaced(log: Log, image: Image, merging: Merging, row: number): void {
  const { relocations, symbols } = image;
  const { get } = relocations;
  const symbol = get.symbol(row);
  const [place, addend] = [get.place(row), get.addend(row)];
  const stub = merging.referenceOf(get.rank(row), symbol, classOf(get.kind(row))).row;
  const target = symbols.get.value(stub) + addend;
  valueIn(merging.replaceable, symbols.get.name(symbol)).push({ place, target, addend });
  bindInside(log, image, merging, row, symbol);
}

/** The definition is in the set, and stays what it is (R18). */
function bindInside(log: Log, image: Image, merging: Merging, row: number, definition: number): void {
  const {
    relocations: { get, set },
    symbols,
  } = image;
  const kind = get.kind(row);
  // A slot's addend is where it leads until it is bound.
  const sum = symbols.get.value(definition) + (kind === 'slot' ? 0 : get.addend(row));
  const constant = (number: number): void => {
    merging.constants.push({ place: get.place(row), size: get.size(row), value: number });
    set.kind(row, 'none');
  };
  switch (kind) {
    case 'tlsModule':
      set.symbol(row, -1);
      return;
    case 'tlsOffset':
      constant(sum - merging.ownTlsOf(get.rank(row)) - merging.tlsOffsetBias);
      return;
    case 'tlsBefore':
      set.symbol(row, -1);
      set.addend(row, get.addend(row) - symbols.get.value(definition));
      return;
    case 'tlsThread':
    case 'tlsDescriptor':
      set.symbol(row, -1);
      set.addend(row, sum);
      return;
    case 'size':
      constant(symbols.get.size(definition) + get.addend(row));
      return;
    case 'pc':
      if (symbols.get.kind(definition) === 'ifunc' || symbols.get.home(definition) === 'absolute')
        refuse(log, image, row, 'a distance to a function that is chosen at start, or to a number');
      else constant(sum - get.place(row));
      return;
    case 'absolute':
    case 'got':
    case 'slot':
      bindAddress(log, image, row, definition, sum, constant);
      return;
    default:
      refuse(log, image, row, `of kind ${kind}`);
  }
}

/** @param constant writes a number that never changes */
function bindAddress(
  log: Log,
  image: Image,
  row: number,
  definition: number,
  sum: number,
  constant: (number: number) => void,
): void {
  const { get } = image.symbols;
  const home = get.home(definition);
  const kind = get.kind(definition);
  if (home === 'absolute') constant(sum);
  else if (kind === 'tls') refuse(log, image, row, `${get.name(definition)} is thread-local`);
  else if (kind === 'ifunc' && home === 'image') {
    if (sum !== get.value(definition))
      refuse(log, image, row, `an address behind ${get.name(definition)}, which is chosen at start`);
    becomes(image, row, 'irelative', sum);
  } else if (image.isFixed) constant(sum);
  else if (image.relocations.get.size(row) === image.class / 8) becomes(image, row, 'relative', sum);
  else refuse(log, image, row, 'an address in less than a word');
}

function becomes({ relocations: { set } }: Image, row: number, kind: 'relative' | 'irelative', addend: number): void {
  set.kind(row, kind);
  set.symbol(row, -1);
  set.addend(row, addend);
}

function refuse(log: Log, { relocations: { get }, symbols }: Image, row: number, problem: string): void {
  const symbol = get.symbol(row);
  const whose = (): string => (symbol < 0 ? '' : ` for ${symbols.get.name(symbol)}`);
  log.add(mergeCodes.unsupported, { offset: row, size: 0 }, () => ({
    what: `relocation at ${hex(get.place(row))}${whose()}: ${problem}`,
  }));
}

/** The definition is outside, or nobody has one. */
function bindNowhere(_log: Log, image: Image, merging: Merging, row: number, { bound }: Reference): void {
  const { get, set } = image.relocations;
  const kind = get.kind(row);
  // Nobody is looked for where not all libraries were found, and a library's symbols may come from who loads it.
  const isKnown = merging.world.missing.length === 0 && image.kind === 'executable';
  if (bound.definition || !isKnown || !weakUndefinedRules.has(bound.rule)) return;
  if (!isAddress(kind)) return;
  merging.constants.push({ place: get.place(row), size: get.size(row), value: kind === 'slot' ? 0 : get.addend(row) });
  set.kind(row, 'none');
}

/** What a function of an initialiser's table is, once it is bound; those of symbols outside stay as they are. */
export function bindFunction(
  log: Log,
  image: Image,
  merging: Merging,
  rank: number,
  f: LifecycleFunction,
): LifecycleFunction {
  if (f.symbol < 0) return f;
  const symbol = f.symbol + merging.symbolsOf(rank).first;
  const reference = merging.referenceOf(rank, symbol, 'plain');
  if (reference.row < 0 || !merging.isFinal(rank, reference)) return { ...f, symbol };
  if (image.symbols.get.kind(reference.row) === 'ifunc')
    log.add(
      mergeCodes.unsupported,
      { offset: log.diagnostics.length, size: 0 },
      { what: `${image.symbols.get.name(symbol)} is an initialiser that is chosen at start` },
    );
  return { symbol: -1, address: image.symbols.get.value(reference.row) + f.address };
}

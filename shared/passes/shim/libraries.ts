// Libraries inside that stay libraries of their own.
// When: the program opens some of them at run time; its wishes: their names, tables, scopes and functions; what leads
// to it: references to dlopen and its relatives, an initialiser that keeps the arguments for theirs, a finaliser.

import { counted } from '../../base/text.ts';
import {
  libraryEntry,
  libraryFunctions,
  type InsideLibrary,
  type LateWord,
  type LibraryFunction,
  type LibraryTables,
  type Shim,
} from '../../elf/machines/shim/shim.ts';
import { endOf, segmentAt, startOf, type LifecycleFunction, type Range } from '../../ir/image.ts';
import { nameTablesOf } from '../../loader/object.ts';
import { functionOfC } from '../bind/next.ts';
import { hasOneArray, type EarlyFunctions } from '../start/lifecycle.ts';
import type { OwnLibrary } from '../start/opened.ts';
import { namingFunctions, type Merging } from '../merging.ts';
import { offerFunction } from './dlsym.ts';
import type { OwnCode } from './ownCode.ts';
import { startOfBlock } from '../join/tls.ts';

/** Bytes that stay writable for it. */
export function librariesStateOf(shim: Shim, { opened }: EarlyFunctions): number {
  return opened ? shim.librariesState(opened.libraries.length, opened.outside.length) : 0;
}

/** What runs at start, and dlsym for libraries outside. */
interface Inside {
  readonly start: readonly LifecycleFunction[];
  readonly dlsym: number | undefined;
}

/** dlopen and its relatives, as libraries of their own would have them. */
export function openInside(code: OwnCode, early: EarlyFunctions): Inside {
  const { opened, openedFini } = early;
  const { image, merging, shim } = code;
  if (!opened) return { start: [], dlsym: undefined };
  const state = code.takeState(librariesStateOf(shim, early));
  const later = opened.libraries.filter(({ isStarted }) => !isStarted);
  if (later.length > 0 && code.referencesTo('dlopen').length === 0)
    merging.decide('opened', 'no file inside calls dlopen: nobody opens what was merged for that');
  const debug = code.debugSlot();
  const real = realFunctions(code);
  const auxiliary = debug.libc === 'musl' ? code.slotOfC('getauxval') : undefined;
  const libraries = opened.libraries.map((library, rank) => insideOf(code, library, rank));
  const pages = [image.machine.pageSizes[0], image.page] as const;
  const { outside, startScope, names } = opened;
  const address = code.add(shim.libraries, ({ zero }) => ({
    debug,
    base: zero,
    pages,
    real,
    auxiliary,
    libraries,
    outside,
    startScope,
    names,
    state,
  }));
  const entry = (number: number): number => address + number * shim.entrySize;
  for (const name of libraryFunctions.filter((each) => isReplaced(code, each)))
    for (const row of code.referencesTo(name))
      code.lead(row, entry(libraryEntry(name, image.relocations.get.rank(row))));
  const finish = { symbol: -1, address: entry(1) };
  // Where nothing is opened later, finalisers are those that the image has.
  if (later.length > 0 && hasOneArray(image, merging)) image.lifecycle.fini.push(finish);
  else if (later.length > 0) image.lifecycle.fini.splice(0, openedFini, finish);
  for (const [rank, library] of opened.libraries.entries())
    if (!library.isStarted) merging.decide('opened', sentenceOf(library, isBegunAnew(merging, rank)));
  const forOutside = (name: LibraryFunction): number => entry(libraryEntry(name, libraries.length));
  const isOffered = merging.libraries === 'own' && image.kind === 'executable';
  if (isOffered) offerToOutside(code, [...real.keys()], forOutside);
  return { start: [{ symbol: -1, address: entry(0) }], dlsym: isOffered ? forOutside('dlsym') : undefined };
}

/**
 * Libraries outside get ours in place of the C library's, since the program comes first: so they find what is inside.
 * dlsym is exported by what preloaded libraries may replace, where there is such.
 */
function offerToOutside(
  code: OwnCode,
  names: readonly LibraryFunction[],
  addressOf: (name: LibraryFunction) => number,
): void {
  const { image, merging } = code;
  for (const name of names) {
    const offered = functionOfC(image, merging, name);
    const isDone = name === 'dlsym' && merging.replaceable.size > 0;
    if (offered && !isDone) offerFunction(code, name, offered, addressOf(name));
    if (merging.world.libc !== 'musl') continue;
    const value = addressOf(name);
    merging.offered.push(code.addSymbols([{ name, kind: 'function', version: '', home: 'image', value }]));
  }
}

/** Slots for the C library's own functions, as far as they are needed. */
function realFunctions(code: OwnCode): ReadonlyMap<LibraryFunction, number | undefined> {
  const { world, libraries } = code.merging;
  const isThere = (name: LibraryFunction): boolean => world.libc !== 'musl' || muslFunctions.has(name);
  const isNeeded = (name: LibraryFunction): boolean => libraries === 'own' || code.referencesTo(name).length > 0;
  const names = libraryFunctions.filter((name) => isThere(name) && isNeeded(name) && isReplaced(code, name));
  return new Map(names.map((name) => [name, world.libc === 'musl' ? undefined : code.slotOfC(name)]));
}

const muslFunctions: ReadonlySet<string> = new Set(['dlopen', 'dlclose', 'dlerror', 'dladdr', 'dlinfo', 'dlsym']);

/** Where all have one handle, code of another piece is dlsym. */
function isReplaced({ merging }: OwnCode, name: LibraryFunction): boolean {
  return merging.libraries === 'own' || namingFunctions.has(name);
}

function insideOf(code: OwnCode, library: OwnLibrary, rank: number): InsideLibrary {
  const { merging } = code;
  const { object, isStarted, root, scope, needed, order, missing } = library;
  const { image: part } = merging.part(rank);
  const moved = merging.movedBy(rank);
  return {
    path: rank === 0 ? '' : object.path,
    base: moved,
    dynamic: object.view.dynamic === undefined ? undefined : object.view.dynamic + moved,
    start: startOf(part.segments),
    end: endOf(part.segments),
    tables: merging.libraries === 'own' ? tablesOf(merging, rank) : noTables,
    headerCount: object.file.segmentTable.count,
    isShared: merging.libraries === 'named',
    threadLocals: threadLocalsOf(code, rank),
    isStarted,
    stays: part.flags.has('nodelete'),
    isNow: part.flags.has('now'),
    root,
    scope,
    needed,
    order,
    missing,
    init: library.init.map((each) => code.targetOf(each)),
    fini: library.fini.map((each) => code.targetOf(each)),
    lates: (merging.lates.get(rank) ?? []).map((late) => withProtection(late, protectedRangesOf(merging, rank))),
    data: isStarted ? [] : dataOf(merging, rank),
  };
}

/** A part's block within that of the file. */
function threadLocalsOf({ image, merging }: OwnCode, rank: number): InsideLibrary['threadLocals'] {
  const { tls } = image;
  const offset = merging.threadLocals.get(rank);
  const own = merging.part(rank).image.tls;
  if (!tls || !own || offset === undefined) return undefined;
  const start = startOfBlock(image, tls) + offset;
  return { start, template: tls.address + offset, templateSize: own.fileSize, size: own.memorySize };
}

const noTables: LibraryTables = {
  headers: undefined,
  symbols: undefined,
  strings: undefined,
  gnuHash: undefined,
  sysvHash: undefined,
  versions: undefined,
  definitions: undefined,
  needs: undefined,
};

/** Where a part's own tables of names and program headers are, or copies. */
export function tablesOf(merging: Merging, rank: number): LibraryTables {
  const moved = merging.movedBy(rank);
  const { segments } = merging.part(rank).image;
  // A damaged file says that they are where nothing is.
  const addressOf = (name: string, address: number | undefined): number | undefined =>
    address === undefined || !segmentAt(segments, address + moved)
      ? undefined
      : (merging.movedTables.get(`${rank} ${name}`) ?? address + moved);
  const { object } = merging.part(rank);
  const start = segments.find(({ origin }) => origin.offset === 0);
  const headers = start && start.address - moved + object.file.segmentTable.offset;
  const tables = Object.entries({ headers, ...nameTablesOf(object) });
  return Object.fromEntries(
    tables.map(([name, address]) => [name, addressOf(name, address)]),
  ) as unknown as LibraryTables;
}

/** What is read-only once the program runs. */
function protectedRangesOf(merging: Merging, rank: number): readonly Range[] {
  return merging.part(rank).image.relro;
}

function withProtection(late: LateWord, ranges: readonly Range[]): LateWord {
  const isProtected = ranges.some(({ address, size }) => late.place >= address && late.place < address + size);
  return { ...late, marks: { ...late.marks, isProtected } };
}

/** What a part's code writes to: its writable segments without what is protected. */
function dataOf(merging: Merging, rank: number): InsideLibrary['data'] {
  const { segments, relro } = merging.part(rank).image;
  return segments
    .filter(({ permissions }) => permissions.includes('w'))
    .flatMap(({ address, memorySize, origin }) => {
      const end = relro
        .filter((range) => range.address < address + memorySize && range.address + range.size > address)
        .reduce((last, range) => Math.max(last, range.address + range.size), address);
      const bytes = Math.max(end, address + origin.size);
      return [
        { address: end, size: bytes - end, isZero: false },
        { address: bytes, size: address + memorySize - bytes, isZero: true },
      ].filter(({ size }) => size > 0);
    });
}

/** Whether a library's thread-local variables begin anew when it is closed and opened again; musl unloads nothing. */
function isBegunAnew(merging: Merging, rank: number): boolean {
  const { tls, flags } = merging.part(rank).image;
  return merging.world.libc !== 'musl' && tls !== undefined && !flags.has('nodelete');
}

/** @param isAnew whether its thread-local variables begin anew when it is opened again */
function sentenceOf({ object: { path }, init, order }: OwnLibrary, isAnew: boolean): string {
  const before = order.length > 1 ? `, and ${counted(order.length - 1, 'library', 'libraries')} before it,` : '';
  const opening = `${path}: inside; ${counted(init.length, 'initialiser')} of its own${before} when it is opened`;
  const again = 'closed and opened again, its thread-local variables begin anew in the thread that opens it only';
  return isAnew ? `${opening}; ${again}` : opening;
}

// Pieces of our own code as merged files get them: the bytes of a CPU (x86-64.ts …), which were made from the C of this folder, and behind them the tables that its structs describe.

import { hex } from '../../../base/text.ts';
import { Writer } from '../../../base/writer.ts';
import type {
  AuditWishes, BareStartWishes, DlsymWishes, EntryWishes, FinisherWishes, InitialisersWishes, InsideLibrary, InterpreterWishes, LateWord, LibrariesWishes, NameWishes, Piece, Replaceable, Rt0Wishes, Shim, StartProgramWishes, StartWishes, Target,
  ThreadLocalWishes,
} from './shim.ts';
import { libraryEntry, libraryFunctions } from './shim.ts';

/** Bytes of a CPU. Code ends where its table begins, at a multiple of 8. */
export interface Code {
  /** What they were made with. */
  readonly compiler: string;
  /** One of several entries, and a jump through a slot: `struct entry` of own.h. */
  readonly entry: readonly number[];
  readonly jump: readonly number[];
  readonly startInitialiser: readonly number[];
  readonly preloadInitialiser: readonly number[];
  readonly muslNames: readonly number[];
  readonly entryShim: readonly number[];
  readonly interpreterShim: readonly number[];
  readonly undefinedStubs: readonly number[];
  readonly dlsymStubs: readonly number[];
  readonly libraries: readonly number[];
  readonly threadLocals: readonly number[];
  readonly finisher: readonly number[];
  readonly auditGuard: readonly number[];
  readonly startProgram: readonly number[];
  readonly ownInitialisers: readonly number[];
  readonly rt0: readonly number[];
  readonly bareStart: readonly number[];
  readonly bareFinaliser: readonly number[];
  readonly descriptor?: readonly number[];
}

/** Of the CPU that the code is for. */
export interface Words { readonly size: 4 | 8; readonly isLittle: boolean }

/** A word of a table: a number, a distance, the offset of another word or of a text; they count from the table's start. Texts stand behind all words, each different one once. */
type Field = number | { readonly distanceTo: number } | { readonly word: number } | { readonly text: string };

/** `struct entry` of own.h: its code, then two numbers of 32 bits. */
const entryLayout = { size: 32, distance: 24, number: 28 } as const;

/** All pieces for a CPU. */
export function shimOf(code: Code, words: Words): Shim {
  const piece = pieceMaker(code, words);
  return {
    entrySize: entryLayout.size,
    startInitialiser: piece(code.startInitialiser, startTable),
    preloadInitialiser: piece(code.preloadInitialiser, preloadTable),
    muslNames: piece(code.muslNames, muslTable),
    entryShim: piece(code.entryShim, entryTable),
    interpreterShim: piece(code.interpreterShim, interpreterTable),
    undefinedStubs: piece(code.undefinedStubs, undefinedTable, (names) => names.map((_, index) => index)),
    dlsymStubs: piece(code.dlsymStubs, dlsymTable, ({ ranks }) => ranks),
    libraries: piece(code.libraries, librariesTable, ({ libraries }) => Array.from({ length: libraryEntry('dlsym', libraries.length + 1) }, (_, index) => index)),
    threadLocals: piece(code.threadLocals, threadLocalTable, () => [0]),
    librariesState: (libraries, outside) => words.size * (stateWords + (ownWords + 1) * libraries + outside) + libraries * Math.ceil(libraries / 8),
    finisher: piece(code.finisher, finisherTable, ({ names }) => Array.from({ length: names.length + 2 }, (_, index) => index)),
    auditGuard: piece(code.auditGuard, auditTable),
    startProgram: piece(code.startProgram, startProgramTable),
    ownInitialisers: piece(code.ownInitialisers, initialisersTable, () => [0]),
    rt0: piece(code.rt0, rt0Table),
    descriptor: code.descriptor && { size: () => code.descriptor?.length ?? 0, write: () => Uint8Array.from(code.descriptor ?? []) },
    bareStart: piece(code.bareStart, bareTable),
    bareFinaliser: piece(code.bareFinaliser, (functions) => [functions.length, ...functions.flatMap(targetFields)]),
    finisherState: (names) => words.size * (2 + 8 * names),
    ifuncJumps: { size: (slots) => slots.length * entryLayout.size, write: (slots, address) => writeJumps(code, words, slots, address) },
  };
}

const distance = (distanceTo: number): Field => ({ distanceTo });
const text = (of: string): Field => ({ text: of });
const targetFields = (target: Target): Field[] => ('slot' in target ? [distance(target.slot), 1] : [distance(target.address), 0]);

const listFields = (debug: StartWishes['debug']): Field[] => (debug ? [distance(debug.slot), Number(debug.libc === 'musl')] : [0, 0]);

const unprotected = 'error while loading: cannot make relocated data read-only\n';

function startTable({ debug, base, oldDynamics, names, relro, pages }: StartWishes): Field[] {
  return [
    ...listFields(debug), distance(base),
    oldDynamics.length, names.length, relro.length, ...pages, text(unprotected), unprotected.length,
    ...oldDynamics.map(distance),
    ...names.map(text),
    ...relro.flatMap(({ address, size }) => [distance(address), size]),
  ];
}

function preloadTable(names: readonly Replaceable[]): Field[] {
  const placeFields = ({ place, target, addend }: Replaceable['places'][number]): Field[] => [distance(place), distance(target), addend];
  return [names.length, ...names.flatMap(({ value, valueAt, places }) => [places.length, distance(valueAt), value, ...places.flatMap(placeFields)])];
}

function muslTable({ debug, base, names }: NameWishes): Field[] {
  return [distance(debug), 1, distance(base), names.length, text(''), ...names.map(text)];
}

function entryTable({ functions, start }: EntryWishes): Field[] {
  return [distance(start), functions.length, ...functions.flatMap(targetFields)];
}

function interpreterTable({ interpreterEntry, base, entry, headerCount, headers, debug, start }: InterpreterWishes): Field[] {
  return [distance(interpreterEntry), distance(base), distance(entry), headerCount, distance(headers), distance(debug), start];
}

function undefinedTable(names: readonly string[]): Field[] {
  return names.map((name) => `symbol lookup error: undefined symbol: ${name}\n`).flatMap((message) => [text(message), message.length]);
}

function dlsymTable({ dlsym, definitions }: DlsymWishes): Field[] {
  const sorted = definitions.toSorted((a, b) => compareTexts(a.name, b.name) || a.rank - b.rank);
  return [distance(dlsym), sorted.length, ...sorted.flatMap(({ name, rank, target }) => [text(name), ...placeFields(rank, target)])];
}

/** The rank with the form (enum of dlsymStubs.c), and the distance. */
function placeFields(rank: number, target: Target | 'outside'): Field[] {
  if (target === 'outside') return [rank * 4 + 2, 0];
  const [place = 0, isSlot = 0] = targetFields(target);
  return [rank * 4 + (isSlot as number), place];
}

/** Words of struct state before the libraries (with 32 errors of 4), and of struct own. */
const stateWords = 9 + libraryFunctions.length + 32 * 4;
const ownWords = 17;

/** What dlopen and its relatives say: glibc elf/dl-lookup.c, elf/dl-close.c, dlfcn/dlinfo.c; musl ldso/dynlink.c, src/ldso/dlinfo.c. In the order of struct texts. */
const librariesTexts = {
  glibc: [': undefined symbol: ', ', version ', '', '', '', ': shared object not open', '', '', 'unsupported dlinfo request'],
  musl: [
    'Symbol not found: ', '', 'Error relocating ', ': ', ': symbol not found', '', 'Library ', ' is not already loaded', '',
  ],
} as const;
const kernelsTexts = ['/proc/self/exe', '/proc/self/fd/'];

/** Collects rows of one of the tables that lists lead into, and gives where a list begins and how many it has. */
class Rows {
  readonly fields: Field[] = [];
  count = 0;

  list<T>(items: readonly T[], fieldsOf: (item: T) => readonly Field[]): Field[] {
    const first = this.count;
    for (const item of items) this.fields.push(...fieldsOf(item));
    this.count += items.length;
    return [first, items.length];
  }
}

function librariesTable({ debug, base, state, pages, real, auxiliary, libraries, outside, startScope, names }: LibrariesWishes): Field[] {
  const tables = { numbers: new Rows(), functions: new Rows(), lates: new Rows(), ranges: new Rows() };
  const start = tables.numbers.list(startScope, (number) => [number]);
  const rows = libraries.flatMap((library) => libraryFields(library, tables));
  const called = [...names].sort(([a], [b]) => compareTexts(a, b)).flatMap(([name, number]) => [text(name), number]);
  const behind = [rows, outside.map(text), tables.numbers.fields, tables.functions.fields, tables.lates.fields, tables.ranges.fields, called];
  let next = librariesWords;
  const places = behind.map((fields) => {
    const word = next;
    next += fields.length;
    return { word };
  });
  const isMusl = debug.libc === 'musl';
  const slots = libraryFunctions.map((name) => (isMusl && real.has(name) ? text(name) : optional(real.get(name))));
  return [
    ...listFields(debug), distance(base), distance(state), Number(isMusl), ...pages, ...slots, optional(auxiliary),
    libraries.length, outside.length, names.size, Number(libraries.some(({ isStarted }) => !isStarted)), ...start, ...places,
    ...[...librariesTexts[debug.libc], ...kernelsTexts].map(text), ...behind.flat(),
  ];
}

/** Words before the libraries: struct table. */
const librariesWords = 2 + 2 + 1 + 2 + libraryFunctions.length + 1 + 4 + 2 + 7 + 11;

const optional = (address: number | undefined): Field => (address === undefined ? 0 : distance(address));
const bits = (marks: readonly boolean[]): number => marks.reduce((sum, mark, bit) => sum + Number(mark) * 2 ** bit, 0);

function libraryFields(library: InsideLibrary, { numbers, functions, lates, ranges }: Readonly<Record<'numbers' | 'functions' | 'lates' | 'ranges', Rows>>): Field[] {
  const { path, base, dynamic, start, end, tables, threadLocals, isStarted, stays, isNow, isShared, root, headerCount } = library;
  const numbersOf = (list: readonly number[]): Field[] => numbers.list(list, (number) => [number]);
  return [
    distance(base), text(path), optional(dynamic), distance(start), distance(end),
    ...[tables.symbols, tables.strings, tables.gnuHash, tables.sysvHash, tables.versions, tables.definitions, tables.needs].map(optional),
    optional(tables.headers), headerCount,
    ...(threadLocals ? [threadLocals.start, distance(threadLocals.template), threadLocals.templateSize, threadLocals.size] : [0, 0, 0, 0]),
    bits([isStarted, stays, isNow, isShared]), root,
    ...numbersOf(library.scope), ...numbersOf(library.needed), ...numbersOf(library.order), ...numbersOf(library.missing),
    ...functions.list(library.init, targetFields), ...functions.list(library.fini, targetFields),
    ...lates.list(library.lates, lateFields),
    ...ranges.list(library.data, ({ address, size, isZero }) => [distance(address), size, Number(isZero)]),
  ];
}

function lateFields({ place, symbol, addend, marks: { isWeak, isLazy, isProtected, isBound, isDeep } }: LateWord): Field[] {
  return [distance(place), symbol, addend, bits([isWeak, isLazy, isProtected, isBound, isDeep])];
}

function threadLocalTable({ slot, isFromThreadPointer, offset }: ThreadLocalWishes): Field[] {
  return [distance(slot), Number(isFromThreadPointer), offset];
}

function finisherTable({ debug, base, state, names, functions }: FinisherWishes): Field[] {
  return [
    ...listFields(debug), distance(base), distance(state), names.length, functions.length, { word: finisherWords + names.length },
    ...names.map(text), ...functions.flatMap(targetFields),
  ];
}

const unaudited = "error while loading: LD_AUDIT is set, but a program with the C library inside can't be audited\n";

function auditTable({ stackEnd }: AuditWishes): Field[] {
  return [distance(stackEnd), text('LD_AUDIT='), text(unaudited), unaudited.length];
}

function startProgramTable({ main, startMain, initialise, isPower }: StartProgramWishes): Field[] {
  return [distance(main), distance(startMain), optional(initialise), Number(isPower)];
}

function bareTable(wishes: BareStartWishes): Field[] {
  const { start, base, finaliser, relative, irelative, hasAddends, packed, records, threadLocals, align, bias, initialisers } = wishes;
  const placeFields = ({ address, size }: BareStartWishes['packed']): Field[] => [distance(address), size];
  return [
    distance(start), distance(base), optional(finaliser), relative, irelative, Number(hasAddends), ...[packed, ...records].flatMap(placeFields),
    ...(threadLocals ? [distance(threadLocals.template), threadLocals.templateSize, threadLocals.size, threadLocals.start] : [0, 0, 0, 0]),
    align, bias, initialisers.length, ...initialisers.flatMap(targetFields),
  ];
}

/** Why an interpreter can't be executed, by the kernel's numbers (asm-generic/errno-base.h): struct reason. */
const rt0Reasons = [
  [2, ': there is no such file, or what starts it is not there\n'],
  [8, ': it is no program for this machine\n'],
  [13, ': permission denied, or its file system is mounted noexec\n'],
] as const;
const rt0Texts = [
  '/proc/self/exe', '/proc/self/fd/', '--argv0', ': cannot start the interpreter ',
  ': cannot find itself: /proc is not mounted\n',
  ': cannot start an interpreter with the rights of another user: that would follow the environment of who asks\n',
  ': error ', '\n',
];

function rt0Table({ start, slot, interpreters }: Rt0Wishes): Field[] {
  const reasons = rt0Reasons.flatMap(([number, words]): Field[] => [number, text(words)]);
  return [distance(start), distance(slot), ...rt0Texts.map(text), ...reasons, interpreters.length, ...interpreters.map(text)];
}

function initialisersTable({ first, array, count }: InitialisersWishes): Field[] {
  return [optional(first), distance(array), count];
}

/** Words before the names. */
const finisherWords = 7;

/** By bytes, of which each is a character. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

type PieceMaker = <Wishes>(
  code: readonly number[], table: (wishes: Wishes) => readonly Field[], entries?: (wishes: Wishes) => readonly number[],
) => Piece<Wishes>;

/** Makes a piece of code and the table behind it, with entries before it where it has several: `entries` gives their numbers. */
function pieceMaker({ entry }: Code, words: Words): PieceMaker {
  return (code, table, entries = () => []) => ({
    size: (wishes) => entries(wishes).length * entryLayout.size + code.length + tableSize(table(wishes), words),
    write(wishes, address) {
      const fields = table(wishes);
      const numbers = entries(wishes);
      const codeAt = numbers.length * entryLayout.size;
      const out = new Writer(codeAt + code.length + tableSize(fields, words), words.isLittle);
      numbers.forEach((number, index) => {
        const at = index * entryLayout.size;
        out.copy(at, Uint8Array.from(entry));
        out.u32(at + entryLayout.distance, codeAt - at);
        out.u32(at + entryLayout.number, number);
      });
      out.copy(codeAt, Uint8Array.from(code));
      writeTable(out, codeAt + code.length, fields, address, words.size);
      return out.bytes;
    },
  });
}

function tableSize(fields: readonly Field[], { size }: Words): number {
  const texts = new Set<string>();
  for (const field of fields) if (typeof field === 'object' && 'text' in field) texts.add(field.text);
  return [...texts].reduce((sum, { length }) => sum + length + 1, fields.length * size);
}

/** Writes a table from `start` of a piece at `address`. */
function writeTable(out: Writer, start: number, fields: readonly Field[], address: number, size: number): void {
  const texts = new Map<string, number>();
  let end = fields.length * size;
  const placeText = (of: string): number => {
    const known = texts.get(of);
    if (known !== undefined) return known;
    const at = end;
    texts.set(of, at);
    out.text(start + at, of);
    end += of.length + 1;
    return at;
  };
  const valueOf = (field: Field): number => {
    if (typeof field === 'number') return field;
    if ('word' in field) return field.word * size;
    return 'text' in field ? placeText(field.text) : field.distanceTo - (address + start);
  };
  fields.forEach((field, index) => out.word(start + index * size, valueOf(field), size));
}

/** Jumps through slots, at most 2 GiB away. */
function writeJumps({ jump }: Code, { isLittle }: Words, slots: readonly number[], address: number): Uint8Array {
  const out = new Writer(slots.length * entryLayout.size, isLittle);
  slots.forEach((slot, index) => {
    const at = index * entryLayout.size;
    const reach = slot - (address + at);
    if (reach !== (reach | 0)) throw new RangeError(`no jump from ${hex(address + at)} reaches the slot at ${hex(slot)}`);
    out.copy(at, Uint8Array.from(jump));
    out.u32(at + entryLayout.distance, reach);
  });
  return out.bytes;
}

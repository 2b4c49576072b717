// Who uses what: for each address that instructions name, those instructions. Made once per file, in columns.

import { orderOf } from '../base/columns.ts';
import { once } from '../base/once.ts';
import { hex } from '../base/text.ts';
import { codeAddress, isRelocatable, lastNotAbove, placeKey, placeOfKey } from '../decode/code/addresses.ts';
import { codeRegionsOf, mappingsIn, pieceAt, piecesOf, type CodePiece } from '../decode/code/functions.ts';
import { slotTablesOf, stubsOf } from '../decode/code/slots.ts';
import type { ElfFile } from '../decode/file.ts';
import { relocatedValue } from '../decode/relocations/places.ts';
import { slotReference, stubReference } from '../decode/relocations/references.ts';
import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import { symbolAt } from '../decode/symbols/nearest.ts';
import { dynamicSymbolsOf, symbolName, symbolType, type SymbolTable } from '../decode/symbols/symbols.ts';
import { symbolPlace } from '../decode/words.ts';
import { decodePiece, instructionsOf, withValues } from '../disassemble/code.ts';
import type { Decoder, Glance } from '../disassemble/decoder.ts';
import { valueRulesOf } from '../disassemble/decoders.ts';
import { symbolTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { readableName } from '../listing/naming.ts';
import { relocatedBy, relocationIn, type CodePlace } from '../disassemble/relocated.ts';
import { isPlace } from './codeNames.ts';

/** How an instruction uses an address. */
export const ways = ['calls', 'jumps to', 'reads or writes', 'takes the address of'] as const;

/** Undefined symbols of a relocatable file have no place. */
const symbolKey = (row: number): number => -row;

/** Instructions by the place that they name, in order of these; of one place in order of the code. */
export interface Users {
  readonly to: Float64Array;
  readonly from: Float64Array;
  /** Rows of `ways`. */
  readonly way: Uint8Array;
}

/** An instruction that uses something. */
export interface User {
  /** Where it is, see `placeOfKey`. */
  readonly from: number;
  readonly way: (typeof ways)[number];
}

/** The place of an instruction that uses something. */
export function placeOfUser(file: ElfFile, { from }: User): ReturnType<typeof placeOfKey> {
  return placeOfKey(file, from);
}

/** Code that is looked through between two steps, in bytes. */
const stepSize = 1 << 16;

/** Makes the index; each step says which part of the work is done. Jumps within a function are left out. */
export function* usersSteps(file: ElfFile, decoder: Decoder): Generator<number, Users> {
  const found = new Found();
  const regions = codeRegionsOf(file).filter(({ isPlt }) => !isPlt);
  const total = regions.reduce((sum, { size }) => sum + size, 0);
  let [done, told] = [0, 0];
  for (const region of regions) {
    const pieces = piecesOf(file, region);
    for (let row = 0; row < pieces.count; row++) {
      const piece = pieces.at(row);
      lookThrough(file, piece, decoder, found);
      done += piece.end - piece.start;
      if (done - told < stepSize) continue;
      told = done;
      yield done / total;
    }
  }
  return found.sorted();
}

function lookThrough(file: ElfFile, piece: CodePiece, decoder: Decoder, found: Found): void {
  const { region, start, end } = piece;
  const place: CodePlace = { file, section: region.section };
  const key = (address: number): number => placeKey(file, address, region.section?.index);
  const see = ({ address, flow, target, data, isMemory }: Glance): void => {
    if (target !== undefined) {
      if (flow === 'call' || target <= start || target >= end)
        found.add(key(address), key(target), flow === 'call' ? 'calls' : 'jumps to');
    } else if (data !== undefined && isPlace(place, data, isMemory))
      found.add(key(address), key(data), wayOf(flow, isMemory));
  };
  if (decoder.glance && !isRelocatable(file) && !valueRulesOf(file) && mappingsIn(file, piece).length === 1)
    return decoder.glance(file.bytes.copy(region.offset + (start - region.address), end - start), start, see);
  for (const each of withValues(file, decodePiece(file, piece, decoder))) {
    const by = relocationIn(place, each);
    if (!by) see(each);
    else {
      const { section, offset, symbols, symbol } = relocatedBy(each, by);
      const to = section === undefined ? symbolKey(symbol) : placeKey(file, offset, section);
      if (symbols) found.add(key(each.address), to, wayOf(each.flow, each.isMemory ?? undefined));
    }
  }
}

function wayOf(flow: Glance['flow'], isMemory: boolean | undefined): User['way'] {
  if (flow === 'call') return 'calls';
  if (flow === 'jump' || flow === 'branch') return 'jumps to';
  return isMemory === true ? 'reads or writes' : 'takes the address of';
}

/** Columns that grow. */
class Found {
  #from = new Float64Array(1 << 12);
  #to = new Float64Array(1 << 12);
  #way = new Uint8Array(1 << 12);
  #count = 0;

  add(from: number, to: number, way: User['way']): void {
    if (this.#count === this.#from.length) this.#grow();
    this.#from[this.#count] = from;
    this.#to[this.#count] = to;
    this.#way[this.#count++] = ways.indexOf(way);
  }

  #grow(): void {
    const size = this.#count * 2;
    const [from, to, way] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)];
    from.set(this.#from);
    to.set(this.#to);
    way.set(this.#way);
    [this.#from, this.#to, this.#way] = [from, to, way];
  }

  /** By place; code is looked through in its own order, which stays. */
  sorted(): Users {
    const count = this.#count;
    const order = orderOf(this.#to.subarray(0, count));
    const [to, from, way] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)];
    for (let at = 0; at < count; at++) {
      const row = order[at] ?? 0;
      to[at] = this.#to[row] ?? 0;
      from[at] = this.#from[row] ?? 0;
      way[at] = this.#way[row] ?? 0;
    }
    return { to, from, way };
  }
}

/** What is asked for: places from the first number to before the second, by their keys. */
export type Places = readonly (readonly [from: number, to: number])[];

/** The instructions that use any of some places, in order of the code; and how many there are. */
export function usersOf(
  { to, from, way }: Users,
  places: Places,
  limit: number,
): { readonly users: readonly User[]; readonly total: number } {
  const rows = new Set<number>();
  for (const [start, end] of places)
    for (let row = lastBelow(to, start) + 1; row < to.length && (to[row] ?? 0) < end; row++) rows.add(row);
  const sorted = [...rows].toSorted((a, b) => (from[a] ?? 0) - (from[b] ?? 0));
  const users = sorted.slice(0, limit).map((row) => ({ from: from[row] ?? 0, way: ways[way[row] ?? 0] ?? 'calls' }));
  return { users, total: rows.size };
}

/**
 * The jumps of a function to a place in it, which the index leaves out, also those through tables. Empty for what is no
 * place in code.
 */
export function jumpsWithin(file: ElfFile, decoder: Decoder, places: Places): User[] {
  const [start = 0, end = 0] = places[0] ?? [];
  if (end !== start + 1 || start < 0) return [];
  const { address, section } = placeOfKey(file, start);
  const piece = pieceAt(file, address, section);
  if (!piece || piece.start === address || piece.region.isPlt) return [];
  return instructionsOf(file, piece, decoder)
    .filter(({ target, flow, table }) => {
      const isJump = target === address && flow !== 'call' && flow !== 'data';
      return isJump || table?.targets.includes(address) === true;
    })
    .map((each) => ({ from: placeKey(file, each.address, section), way: 'jumps to' }));
}

/** The last index whose number is below `value`. */
function lastBelow(sorted: Float64Array, value: number): number {
  let at = lastNotAbove(sorted, value);
  // Thousands of instructions call one function: another search, not a walk.
  if (at >= 0 && sorted[at] === value) at = firstOf(sorted, value, at) - 1;
  return at;
}

function firstOf(sorted: Float64Array, value: number, last: number): number {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Something that instructions may use, and the places that stand for it: its own, stubs and slots that lead to it. */
export interface Subject {
  readonly name: string;
  readonly places: Places;
}

const functionTypes = ['FUNC', 'GNU_IFUNC'].map((name) => valueOf(symbolTypes, name));
const placeless = ['SECTION', 'FILE', 'TLS'].map((name) => valueOf(symbolTypes, name));

/** A symbol: of data all of its bytes, of code its beginning. Undefined for symbols that are no places. */
export function subjectOfSymbol(file: ElfFile, symbols: SymbolTable, row: number): Subject | undefined {
  if (row <= 0 || row >= symbols.count || placeless.includes(symbolType(symbols, row))) return undefined;
  const name = symbolName(symbols, row);
  const where = symbolPlace(symbols, row);
  const { value: valueOfRow, size } = symbols.table.get;
  if (typeof where !== 'number') {
    if (isRelocatable(file)) return { name, places: [[symbolKey(row), symbolKey(row) + 1]] };
    const own = symbols.isDynamic ? [row] : [];
    const copied = leadingTo(file, own, undefined);
    return copied.length > 0 ? { name, places: copied } : undefined;
  }
  const isFunction = functionTypes.includes(symbolType(symbols, row));
  const value = isFunction ? codeAddress(file, valueOfRow(row)) : valueOfRow(row);
  const start = placeKey(file, value, where);
  const own: Places[number] = [start, start + (isFunction ? 1 : Math.max(1, size(row)))];
  return { name, places: [own, ...leadingTo(file, dynamicRowsAt(file, valueOfRow(row)), value)] };
}

/** What lies at an address: the symbol that begins there or holds it as data, a stub, a slot, or just the address. */
export function subjectOfAddress(file: ElfFile, address: number, section?: number): Subject | undefined {
  // Functions of Thumb have odd addresses.
  const odd = codeAddress(file, address + 1) === address ? symbolAt(file, address + 1, section) : undefined;
  const near = odd?.offset === 0 ? odd : symbolAt(file, address, section);
  const found = near?.offset === 0 ? subjectOfSymbol(file, near.symbols, near.row) : undefined;
  if (found) return found;
  const start = placeKey(file, address, section);
  const through = isRelocatable(file) ? [] : importsAt(file, address);
  const own: Places[number] = [start, start + 1];
  const symbols = dynamicSymbolsOf(file);
  const [imported] = through;
  const name = symbols && imported !== undefined ? symbolName(symbols, imported) : hex(address);
  return { name, places: [own, ...leadingTo(file, through, through.length > 0 ? undefined : address)] };
}

/** The dynamic symbols that a stub or a slot at an address leads to. */
function importsAt(file: ElfFile, address: number): number[] {
  const stubs = stubsOf(file);
  const stub = stubs.addresses.indexOf(address);
  const found = stub < 0 ? undefined : stubReference(file, stub)?.symbol;
  if (found !== undefined) return [found];
  for (const table of slotTablesOf(file)) {
    const row = (address - table.address) / table.wordSize;
    const symbol =
      Number.isInteger(row) && row >= 0 && row < table.count ? slotReference(table, row)?.symbol : undefined;
    if (symbol !== undefined) return [symbol];
  }
  return [];
}

const rowsByValue = once((file: ElfFile): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  const symbols = dynamicSymbolsOf(file);
  for (let row = 1; symbols && row < symbols.count; row++) {
    if (symbols.table.get.shndx(row) === 0 || placeless.includes(symbolType(symbols, row))) continue;
    const value = symbols.table.get.value(row);
    const list = found.get(value);
    if (list) list.push(row);
    else found.set(value, [row]);
  }
  return found;
});

/** The rows of the dynamic symbol table that a place of this file has. */
export function dynamicRowsAt(file: ElfFile, value: number): readonly number[] {
  return isRelocatable(file) ? [] : (rowsByValue(file).get(value) ?? []);
}

/** The stubs and slots that lead to dynamic symbols or to an address. */
function leadingTo(file: ElfFile, rows: readonly number[], address: number | undefined): Places {
  if (isRelocatable(file)) return [];
  const { bySymbol, byValue } = leads(file);
  const found = [...rows.flatMap((row) => bySymbol.get(row) ?? []), ...(byValue.get(address ?? NaN) ?? [])];
  return [...new Set(found)].map((start) => [start, start + 1] as const);
}

/** Addresses of stubs and slots by what they lead to. */
const leads = once((file: ElfFile) => {
  const bySymbol = new Map<number, number[]>();
  const byValue = new Map<number, number[]>();
  const note = (map: Map<number, number[]>, key: number, place: number): void => {
    const list = map.get(key);
    if (list) list.push(place);
    else map.set(key, [place]);
  };
  const stubs = stubsOf(file);
  for (let row = 0; row < stubs.count; row++) {
    const symbol = stubReference(file, row)?.symbol;
    const by = symbol === undefined ? stubs.relocation(row) : undefined;
    const value = by && relocatedValue(by).value;
    if (symbol !== undefined) note(bySymbol, symbol, stubs.addresses[row] ?? 0);
    else if (value !== undefined) note(byValue, value, stubs.addresses[row] ?? 0);
  }
  for (const table of slotTablesOf(file)) {
    for (let row = 0; row < table.count; row++) {
      const symbol = slotReference(table, row)?.symbol;
      if (symbol !== undefined) note(bySymbol, symbol, table.slot(row));
      else if (table.reserved(row) === undefined) {
        const by = table.relocation(row);
        const value = by ? relocatedValue(by).value : table.word(row);
        if (value !== undefined && value !== 0) note(byValue, codeAddress(file, value), table.slot(row));
      }
    }
  }
  return { bySymbol, byValue };
});

/** What a person names: symbols by their raw name or as in the source, or an address. Empty where there is none. */
export function subjectsNamed(file: ElfFile, wanted: string): Subject[] {
  if (/^(0x[0-9a-f]+|\d+)$/i.test(wanted)) {
    const section = isRelocatable(file) ? codeRegionsOf(file)[0]?.section?.index : undefined;
    const found = subjectOfAddress(file, Number(wanted), section);
    return found ? [found] : [];
  }
  const subjects = new Map<string, Subject>();
  for (const symbols of allSymbolTablesOf(file)) {
    for (let row = 1; row < symbols.count; row++) {
      const raw = symbolName(symbols, row).replace(/@.*/, '');
      const readable = raw === wanted ? raw : readableName(raw);
      if (raw !== wanted && readable !== wanted && readable?.replace(/\(.*/, '') !== wanted) continue;
      const subject = subjectOfSymbol(file, symbols, row);
      if (subject) subjects.set(JSON.stringify(subject.places), subject);
    }
  }
  return [...subjects.values()];
}

/** The functions that instructions are in, each with its instructions. */
export function byFunction(
  file: ElfFile,
  users: readonly User[],
): readonly { readonly piece: CodePiece; readonly users: readonly User[] }[] {
  const found = new Map<number, { readonly piece: CodePiece; readonly users: User[] }>();
  for (const user of users) {
    const { address, section } = placeOfKey(file, user.from);
    const piece = pieceAt(file, address, section);
    if (!piece) continue;
    const key = placeKey(file, piece.start, section);
    const known = found.get(key);
    if (known) known.users.push(user);
    else found.set(key, { piece, users: [user] });
  }
  return [...found.values()];
}

// The units of .debug_info: their headers, the abbreviations that say what entries hold, the entries' attributes.

import { once } from '../base/once.ts';
import { valueOf } from '../elf/names.ts';
import { attributes, forms, unitTypes } from './constants.ts';
import type { Cursor } from './cursor.ts';
import { cursorAt, stringIn, wordIn, type DebugSections, type Region } from './sections.ts';

/** A unit as its header says it. Offsets are in .debug_info. */
export interface Unit {
  readonly sections: DebugSections;
  readonly offset: number;
  /** Behind its last byte. */
  readonly end: number;
  readonly version: number;
  /** DWARF of 64 bits: offsets have 8 bytes. */
  readonly isWide: boolean;
  readonly addressSize: number;
  readonly abbreviations: number;
  /** The first entry. */
  readonly first: number;
  /** Of a skeleton and a split unit of DWARF 5 what tells that they belong together: 8 bytes, as words are read. */
  readonly id?: number;
  /** What a split unit has in the file of its skeleton. */
  readonly skeleton?: Unit;
}

/** What an entry can hold, by the number before it. */
interface Abbreviation {
  readonly tag: number;
  readonly hasChildren: boolean;
  readonly names: readonly number[];
  readonly forms: readonly number[];
  /** Values that stand here and not in the entry. */
  readonly constants: readonly number[];
}

/** A value as it stands in the entry: what it means its form and attribute say. */
export interface Value {
  readonly form: number;
  readonly number: number;
}

export type Values = ReadonlyMap<number, Value>;

/** An entry of a unit. */
export interface Entry {
  readonly unit: Unit;
  readonly offset: number;
  readonly tag: number;
  readonly values: Values;
}

const form = (name: string): number => valueOf(forms, name);
const unitType = (name: string): number => valueOf(unitTypes, name);
const attributeNumbers: ReadonlyMap<string, number> = new Map(
  attributes.constants.map(({ name, value }) => [name, value]),
);
const at = (name: string): number => attributeNumbers.get(name) ?? 0;

/** The longest header of a unit, in bytes: DWARF of 64 bits with an id. */
const longestHeader = 40;
/** The length that says that one of 8 bytes follows (DWARF 5, 7.4). */
const wideLength = 0xffffffff;

/** Reads the length at the head of a unit or a table: what it covers, and how wide offsets are. */
export function readLength(cursor: Cursor): { readonly length: number; readonly isWide: boolean } {
  const length = cursor.u32();
  return length === wideLength ? { length: cursor.i64(), isWide: true } : { length, isWide: false };
}

/** The unit whose header is at an offset; undefined where there is none that can be read. */
export function unitAt(sections: DebugSections, offset: number): Unit | undefined {
  const region = sections.region('info');
  const cursor = cursorAt(region, offset, longestHeader);
  const { length, isWide } = readLength(cursor);
  const end = offset + cursor.at + length;
  const version = cursor.u16();
  if (!(length > 0) || version < 2 || version > 5) return undefined;
  const type = version >= 5 ? cursor.u8() : compileType;
  const sizeFirst = version >= 5 ? cursor.u8() : 0;
  const abbreviations = cursor.offset(isWide);
  const addressSize = version >= 5 ? sizeFirst : cursor.u8();
  const isSplit = version >= 5 && splitTypes.includes(type);
  const id = isSplit ? cursor.i64() : undefined;
  if (version >= 5 && typeTypes.includes(type)) cursor.skip(8 + (isWide ? 8 : 4));
  if (cursor.isCut) return undefined;
  return {
    sections,
    offset,
    end: Math.min(end, region.size),
    version,
    isWide,
    addressSize,
    abbreviations,
    first: offset + cursor.at,
    ...(id !== undefined && { id }),
  };
}

/** All units, in the order of the section. */
export const unitsOf = once((sections: DebugSections): readonly Unit[] => {
  const region = sections.region('info');
  const found: Unit[] = [];
  for (let next = 0; next + 4 <= region.size;) {
    const cursor = cursorAt(region, next, longestHeader);
    const { length } = readLength(cursor);
    const unit = unitAt(sections, next);
    if (unit) found.push(unit);
    // A length of 0 is padding; one that leads nowhere ends what can be read.
    if (!(length >= 0) || cursor.isCut) break;
    next += cursor.at + length;
  }
  return found;
});

/** The unit that holds an offset. */
export function unitAround(sections: DebugSections, offset: number): Unit | undefined {
  const units = unitsOf(sections);
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle]?.offset ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = units[low - 1];
  return found && offset < found.end ? found : undefined;
}

/**
 * Tables of abbreviations by their offsets. Damaged units could each begin one anew at another byte: in all no more
 * bytes are read than four times the section.
 */
interface Tables {
  readonly byOffset: Map<number, ReadonlyMap<number, Abbreviation>>;
  left: number;
}

const tablesOf = once((sections: DebugSections): Tables => {
  const { size } = sections.region('abbrev');
  return { byOffset: new Map(), left: 4 * size };
});

const noAbbreviations: ReadonlyMap<number, Abbreviation> = new Map();

function abbreviationsOf({ sections, abbreviations: offset }: Unit): ReadonlyMap<number, Abbreviation> {
  const tables = tablesOf(sections);
  const known = tables.byOffset.get(offset);
  if (known) return known;
  if (tables.left <= 0) return noAbbreviations;
  const [found, size] = readAbbreviations(sections.region('abbrev'), offset);
  tables.left -= size;
  tables.byOffset.set(offset, found);
  return found;
}

/** A table, and how many bytes it has. */
function readAbbreviations(region: Region, offset: number): [ReadonlyMap<number, Abbreviation>, number] {
  const found = new Map<number, Abbreviation>();
  const cursor = cursorAt(region, offset);
  while (!cursor.isAtEnd) {
    const code = cursor.uleb();
    if (code === 0) break;
    const tag = cursor.uleb();
    const hasChildren = cursor.u8() !== 0;
    const row = { names: [] as number[], forms: [] as number[], constants: [] as number[] };
    while (!cursor.isAtEnd) {
      const [name, kind] = [cursor.uleb(), cursor.uleb()];
      const constant = kind === implicitConst ? cursor.sleb() : 0;
      if (name === 0 && kind === 0) break;
      row.names.push(name);
      row.forms.push(kind);
      row.constants.push(constant);
    }
    if (!found.has(code)) found.set(code, { tag, hasChildren, ...row });
  }
  return [found, cursor.at];
}

const implicitConst = form('implicit_const');
const indirect = form('indirect');
const inPlace = form('string');
const plainAddress = form('addr');
const anyReference = form('ref_addr');
const [inStrings, inLineStrings] = [form('strp'), form('line_strp')];
const otherReferences = ['GNU_ref_alt', 'ref_sup4', 'ref_sup8'].map(form);
const otherStrings = ['GNU_strp_alt', 'strp_sup'].map(form);
const splitTypes = ['skeleton', 'split_compile'].map(unitType);
const typeTypes = ['type', 'split_type'].map(unitType);
const compileType = unitType('compile');

/** How a value of a form is read; undefined for those of no known form, behind which nothing can be read. */
type Read = (cursor: Cursor, unit: Unit) => number;

function skipped(size: (cursor: Cursor) => number): Read {
  return (cursor) => {
    const length = size(cursor);
    cursor.skip(length);
    return length;
  };
}

const offsetRead: Read = (cursor, { isWide }) => cursor.offset(isWide);

/** By the names of forms: those that are read alike stand together. */
const readings: readonly (readonly [names: string, read: Read])[] = [
  ['addr', (cursor, { addressSize }) => cursor.word(addressSize)],
  ['data1 flag ref1 strx1 addrx1', (cursor) => cursor.u8()],
  ['data2 ref2 strx2 addrx2', (cursor) => cursor.u16()],
  ['strx3 addrx3', (cursor) => cursor.u24()],
  ['data4 ref4 strx4 addrx4 ref_sup4', (cursor) => cursor.u32()],
  ['data8 ref8 ref_sup8', (cursor) => cursor.i64()],
  ['sdata', (cursor) => cursor.sleb()],
  ['udata ref_udata strx addrx loclistx rnglistx GNU_addr_index GNU_str_index', (cursor) => cursor.uleb()],
  ['strp line_strp sec_offset strp_sup GNU_ref_alt GNU_strp_alt', offsetRead],
  // In version 2 it has the size of an address (DWARF 2, 7.5.4).
  ['ref_addr', (cursor, unit) => (unit.version <= 2 ? cursor.word(unit.addressSize) : offsetRead(cursor, unit))],
  ['flag_present', () => 1],
  ['implicit_const', () => 0],
  ['ref_sig8', skipped(() => 8)],
  ['data16', skipped(() => 16)],
  ['block1', skipped((cursor) => cursor.u8())],
  ['block2', skipped((cursor) => cursor.u16())],
  ['block4', skipped((cursor) => cursor.u32())],
  ['block exprloc', skipped((cursor) => cursor.uleb())],
  [
    'string',
    (cursor) => {
      const start = cursor.at;
      cursor.skipString();
      return start;
    },
  ],
];

const readers: ReadonlyMap<number, Read> = new Map(
  readings.flatMap(([names, read]) => names.split(' ').map((name): [number, Read] => [form(name), read])),
);

/** Reads a value; NaN for a form that is not known. */
export function readValue(cursor: Cursor, unit: Unit, kind: number): Value {
  let known = kind;
  while (known === indirect && !cursor.isAtEnd) known = cursor.uleb();
  const number = readers.get(known)?.(cursor, unit) ?? Number.NaN;
  return { form: known, number };
}

/** Goes through the entries of a unit, one behind the other. */
export class Entries {
  readonly unit: Unit;
  /** Of the entry that was read last. */
  tag = 0;
  offset = 0;
  hasChildren = false;
  readonly #cursor: Cursor;
  readonly #start: number;
  readonly #abbreviations: ReadonlyMap<number, Abbreviation>;
  #isBroken = false;

  /** @param from the offset of the first entry that is read */
  constructor(unit: Unit, from = unit.first, size = unit.end - from) {
    this.unit = unit;
    this.#start = from;
    this.#cursor = cursorAt(unit.sections.region('info'), from, Math.min(size, unit.end - from));
    this.#abbreviations = abbreviationsOf(unit);
  }

  get isAtEnd(): boolean {
    return this.#isBroken || this.#cursor.isAtEnd;
  }
  /** Whether the entry that was read last runs over the bytes that were taken. */
  get isCut(): boolean {
    return this.#cursor.isCut;
  }

  /** Reads the next entry. @param wants for which entries, by their tags, values are given */
  next(wants: (tag: number) => boolean): Values | undefined {
    const cursor = this.#cursor;
    this.offset = this.#start + cursor.at;
    const code = cursor.uleb();
    const found = this.#abbreviations.get(code);
    this.tag = found?.tag ?? 0;
    this.hasChildren = found?.hasChildren ?? false;
    if (!found) {
      if (code !== 0) this.#isBroken = true;
      return undefined;
    }
    const values = wants(found.tag) ? new Map<number, Value>() : undefined;
    for (let index = 0; index < found.forms.length && !this.isAtEnd; index++) {
      const value = readValue(cursor, this.unit, found.forms[index] ?? 0);
      if (Number.isNaN(value.number)) this.#isBroken = true;
      else values?.set(found.names[index] ?? 0, this.#whole(value, found.constants[index] ?? 0));
    }
    return values;
  }

  #whole({ form: kind, number }: Value, constant: number): Value {
    if (kind === implicitConst) return { form: kind, number: constant };
    return { form: kind, number: kind === inPlace ? this.#start + number : number };
  }
}

/** Bytes of an entry that are taken at first. */
const usualSize = 512;

/** The entry at an offset of a unit. */
export function entryAt(unit: Unit, offset: number): Entry | undefined {
  if (!(offset >= unit.first && offset < unit.end)) return undefined;
  for (let size = usualSize; ; size *= 8) {
    const entries = new Entries(unit, offset, size);
    const values = entries.next(() => true);
    if (entries.isCut && offset + size < unit.end) continue;
    return values && { unit, offset, tag: entries.tag, values };
  }
}

/** The entry of the unit itself. */
export const rootOf = once((unit: Unit): Entry | undefined => entryAt(unit, unit.first));

const unitReferences = new Set(['ref1', 'ref2', 'ref4', 'ref8', 'ref_udata'].map(form));
const numberedStrings = new Set(['strx', 'strx1', 'strx2', 'strx3', 'strx4', 'GNU_str_index'].map(form));
const numberedAddresses = new Set(['addrx', 'addrx1', 'addrx2', 'addrx3', 'addrx4', 'GNU_addr_index'].map(form));
const constantForms = new Set(['data1', 'data2', 'data4', 'data8', 'sdata', 'udata', 'implicit_const'].map(form));

/** The entry that an attribute refers to. */
export function referenceIn(unit: Unit, value: Value | undefined): Entry | undefined {
  if (!value) return undefined;
  if (unitReferences.has(value.form)) return entryAt(unit, unit.offset + value.number);
  const supplement = supplements.get(unit.sections);
  const isOwn = value.form === anyReference;
  const isOther = otherReferences.includes(value.form);
  const sections = isOther ? supplement : unit.sections;
  if (!(isOwn || isOther) || !sections) return undefined;
  const isInside = isOwn && value.number >= unit.first && value.number < unit.end;
  const other = isInside ? unit : unitAround(sections, value.number);
  return other && entryAt(other, value.number);
}

/** The sections of the file that others share information with (dwz), by whose it is. */
export const supplements = new WeakMap<DebugSections, DebugSections>();

/** The text that an attribute is. */
export function textIn(unit: Unit, value: Value | undefined): string | undefined {
  if (!value) return undefined;
  const { form: kind, number } = value;
  const { sections } = unit;
  if (kind === inPlace) return stringIn(sections.region('info'), number);
  if (kind === inStrings) return stringIn(sections.region('str'), number);
  if (kind === inLineStrings) return stringIn(sections.region('line_str'), number);
  if (numberedStrings.has(kind)) return numberedString(unit, number);
  const other = otherStrings.includes(kind) ? supplements.get(sections) : undefined;
  return other && stringIn(other.region('str'), number);
}

function numberedString(unit: Unit, index: number): string | undefined {
  const width = unit.isWide ? 8 : 4;
  const region = unit.sections.region('str_offsets');
  const offset = wordIn(region, stringsBase(unit) + index * width, width);
  return offset === undefined ? undefined : stringIn(unit.sections.region('str'), offset);
}

/** Where the unit's offsets of strings begin; in a .dwo file of DWARF 5 behind the header, before it at the start. */
function stringsBase(unit: Unit): number {
  const base = rootNumber(unit, 'str_offsets_base');
  if (base !== undefined) return base;
  if (unit.version < 5) return 0;
  return unit.isWide ? 16 : 8;
}

/** A number that the entry of the unit has. */
export function rootNumber(unit: Unit, name: string): number | undefined {
  return rootOf(unit)?.values.get(at(name))?.number;
}

/** The address that an attribute is. */
export function addressIn(unit: Unit, value: Value | undefined): number | undefined {
  if (!value) return undefined;
  if (value.form === plainAddress) return value.number;
  return numberedAddresses.has(value.form) ? numberedAddress(unit, value.number) : undefined;
}

/** The address of a number in .debug_addr; of a split unit in the file of its skeleton. */
export function numberedAddress(unit: Unit, index: number): number | undefined {
  const owner = unit.skeleton ?? unit;
  const base = rootNumber(owner, 'addr_base') ?? rootNumber(owner, 'GNU_addr_base') ?? (owner.version >= 5 ? 8 : 0);
  return wordIn(owner.sections.region('addr'), base + index * unit.addressSize, unit.addressSize);
}

/** Whether a value is a number and no reference or offset. */
export function isConstant(value: Value): boolean {
  return constantForms.has(value.form);
}

/** An attribute of an entry. */
export function valueOfEntry({ values }: Pick<Entry, 'values'>, name: string): Value | undefined {
  return values.get(at(name));
}

// Who refers to a place: from an address, or an offset in a string table, to the rows that name it. As far as
// relocations and tables tell; code is not read.

import { once } from '../base/once.ts';
import { tableOf } from '../base/table.ts';
import { sectionTypes } from '../elf/constants.ts';
import { verdauxLayout, verdefLayout, vernauxLayout, verneedLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { dynamicOf, dynamicValue } from './dynamic.ts';
import { isRelocatable, lastNotAbove } from './code/addresses.ts';
import type { ElfFile, Section } from './file.ts';
import { relocatedValue } from './relocations/places.ts';
import { relocationRow, relocationTablesOf, type RelocationTable } from './relocations/relocations.ts';
import { symbolSection, symbolTablesOf } from './symbols/symbols.ts';
import { versionsOf } from './symbols/versions.ts';

/** A row that refers to a place: the name of its table in the listing, and its number. */
export interface User {
  readonly table: string;
  readonly row: number;
}

/** References in the order of the places that they are to. */
interface Users {
  readonly places: Float64Array;
  readonly tables: readonly string[];
  readonly tableOf: Uint8Array;
  readonly rows: Uint32Array;
}

/** How many refer to places from `start` to before `end`, and the first of them. */
export interface UsedBy {
  readonly count: number;
  readonly first: User | undefined;
}

export function usedBy({ places, tables, tableOf, rows }: Users, start: number, end: number): UsedBy {
  let from = lastNotAbove(places, start);
  while (from >= 0 && places[from] === start) from--;
  const to = lastNotAbove(places, end - 1);
  const first = from + 1;
  return to < first
    ? { count: 0, first: undefined }
    : { count: to - from, first: { table: tables[tableOf[first] ?? 0] ?? '', row: rows[first] ?? 0 } };
}

/** Collects references, and puts them in order at the end. */
class Collector {
  readonly #places: number[] = [];
  readonly #rows: number[] = [];
  readonly #of: number[] = [];
  readonly #tables: string[] = [];

  /** What is added next belongs to this table. */
  table(id: string): void {
    this.#tables.push(id);
  }
  add(place: number, row: number): void {
    this.#places.push(place);
    this.#rows.push(row);
    this.#of.push(this.#tables.length - 1);
  }
  sorted(): Users {
    const order = Uint32Array.from(this.#places, (_, index) => index);
    order.sort((a, b) => (this.#places[a] ?? 0) - (this.#places[b] ?? 0) || a - b);
    return {
      places: Float64Array.from(order, (index) => this.#places[index] ?? 0),
      tables: this.#tables,
      tableOf: Uint8Array.from(order, (index) => this.#of[index] ?? 0),
      rows: Uint32Array.from(order, (index) => this.#rows[index] ?? 0),
    };
  }
}

/** In relocatable files every section begins at 0: places are kept apart by adding this much per section. */
const sectionDistance = 2 ** 40;
/** More tables than this are not looked through: real files have a hundred. */
const mostTables = 255;

/** The place of an offset in a section of a relocatable file. */
export function placeInSection({ index }: Section, offset: number): number {
  return index * sectionDistance + offset;
}

/** The relocations by the addresses that they make. */
export const addressUsersOf = once((file: ElfFile): Users => {
  const found = new Collector();
  for (const table of relocationTablesOf(file).slice(0, mostTables)) {
    found.table(table.id);
    for (let row = 0; row < table.count; row++) {
      const place = isRelocatable(file) ? placeInObject(table, row) : relocatedValue({ table, row }).value;
      if (place !== undefined) found.add(place, row);
    }
  }
  return found.sorted();
});

/** x86 counts distances from the end of the four bytes that hold them (psABI, Relocation Types; the addend says it). */
const distanceFromEnd = ['x86-64', 'i386', 'x32'];

/** The place that a relocation of an object refers to: its symbol's and the addend. */
function placeInObject(table: RelocationTable, row: number): number | undefined {
  const { file, symbols } = table;
  const symbol = table.symbol(row);
  if (!symbols || symbol === 0 || symbol >= symbols.count || !table.hasAddend) return undefined;
  const { index, isReserved } = symbolSection(symbols, symbol);
  if (index === 0 || isReserved) return undefined;
  const [, , kind, size] = relocationRow(file, table.type(row)) ?? [];
  const isDistance = (kind === 'pc' || kind === 'plt') && distanceFromEnd.includes(file.machine.name);
  return index * sectionDistance + symbols.table.get.value(symbol) + table.addend(row) + (isDistance ? (size ?? 0) : 0);
}

const stringTable = valueOf(sectionTypes, 'STRTAB');

/** The rows that name strings of a section by their offsets in it; undefined for a section that is no string table. */
export function stringUsersOf(file: ElfFile, section: Section): Users | undefined {
  if (section.type !== stringTable) return undefined;
  const known = stringUsers(file);
  const users = known.get(section.index) ?? collectStringUsers(file, section);
  known.set(section.index, users);
  return users;
}

const stringUsers = once((_file: ElfFile) => new Map<number, Users>());

function collectStringUsers(file: ElfFile, section: Section): Users {
  const found = new Collector();
  if (file.header.sectionNamesIndex === section.index) {
    found.table('sections');
    for (const { index } of file.sections) found.add(file.sectionTable.get.name(index), index);
  }
  for (const symbols of symbolTablesOf(file)) {
    if (symbols.section?.link !== section.index) continue;
    found.table(symbols.id);
    for (let row = 1; row < symbols.count; row++) found.add(symbols.table.get.name(row), row);
  }
  if (dynamicValue(file, 'STRTAB') === section.address && section.address !== 0) {
    found.table('dynamic');
    for (const { row, text, value } of dynamicOf(file)?.entries ?? []) if (text !== undefined) found.add(value, row);
    addVersions(file, found);
  }
  return found.sorted();
}

/** The names of versions, and of the files that they are needed of. */
function addVersions(file: ElfFile, found: Collector): void {
  const { bytes } = file;
  const { needs, definitions } = versionsOf(file);
  found.table('verneed');
  needs.forEach(({ offset, fileOffset }, row) => {
    found.add(tableOf(bytes, vernauxLayout, offset, 1).get.name(0), row);
    found.add(tableOf(bytes, verneedLayout, fileOffset, 1).get.file(0), row);
  });
  found.table('verdef');
  definitions.forEach(({ offset }, row) => {
    const names = offset + tableOf(bytes, verdefLayout, offset, 1).get.aux(0);
    found.add(tableOf(bytes, verdauxLayout, names, 1).get.name(0), row);
  });
}

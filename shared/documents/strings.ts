// The strings of a section, a segment or a whole file as a document, with who refers to each.

import { counted, hex } from '../base/text.ts';
import { isRelocatable, sectionAtOffset } from '../decode/code/addresses.ts';
import type { Section } from '../decode/file.ts';
import { addressIn, type ByteRange } from '../decode/ranges.ts';
import { findStrings, holdsStrings, shortestString, stringText } from '../decode/stringScan.ts';
import { addressUsersOf, placeInSection, stringUsersOf, usedBy, type UsedBy } from '../decode/users.ts';
import { toRows, toSections, type Block, type Column, type Sink } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';

/** The document of a range's strings; `name` is the file's. */
export function stringsView(range: ByteRange, name: string, paging: PagingOptions, shortest?: number): View {
  return { blocks: [stringsBlock(range, name, stringsIn(range, shortest))], paging };
}

/** A string in a range. */
export interface FoundString {
  /** In the file; in what was unpacked, from its start. */
  readonly offset: number;
  readonly address: number | undefined;
  /** The section that holds it; undefined outside of sections. */
  readonly section: Section | undefined;
  /** Bytes, without a NUL. */
  readonly size: number;
  readonly users: UsedBy;
  readonly text: string;
}

export interface StringList {
  readonly count: number;
  readonly isCut: boolean;
  readonly shortest: number;
  at(row: number): FoundString;
}

/** @param shortest bytes that a string must have; in a section of strings 1 when absent, elsewhere 4 */
export function stringsIn(range: ByteRange, shortest = holdsStrings(range) ? 1 : shortestString): StringList {
  const { count, starts, lengths, isCut } = findStrings(range, shortest);
  const { file, offset, section } = range;
  const read = (row: number): FoundString => {
    const [start, size] = [starts[row] ?? 0, lengths[row] ?? 0];
    const place = offset + start;
    const around = section ?? (range.isUnpacked ? undefined : sectionAtOffset(file, place));
    const address = addressIn(range, start);
    const found = { offset: place, address, section: around, size, text: stringText(range, start, size) };
    return { ...found, users: usersOf(range, found) };
  };
  // Each of a row's columns asks for it.
  let last = { row: -1, found: undefined as FoundString | undefined };
  const at = (row: number): FoundString => {
    if (last.row !== row) last = { row, found: undefined };
    return (last.found ??= read(row));
  };
  return { count, isCut, shortest, at };
}

const nobody: UsedBy = { count: 0, first: undefined };

/** Who refers to a string: by its place in a string table, else by its address. */
function usersOf(range: ByteRange, { offset, address, section, size }: Omit<FoundString, 'users'>): UsedBy {
  const { file } = range;
  if (range.isUnpacked) return nobody;
  const byTable = section && stringUsersOf(file, section);
  if (byTable && section) return usedBy(byTable, offset - section.offset, offset - section.offset + size);
  const users = addressUsersOf(file);
  if (isRelocatable(file)) {
    const place = section && placeInSection(section, offset - section.offset);
    return place === undefined ? nobody : usedBy(users, place, place + size);
  }
  return address === undefined ? nobody : usedBy(users, address, address + size);
}

function stringsBlock(range: ByteRange, name: string, list: StringList): Block {
  const { count, isCut, shortest } = list;
  const rule = shortest === 1 ? '' : `${shortest} and more printable characters`;
  const cut = isCut ? 'there are more, which are not shown' : '';
  return {
    id: 'strings',
    title: `Strings of ${range.title} in ${name}`,
    note: [counted(count, 'string'), rule, cut, ...range.remarks].filter((text) => text !== '').join(' · '),
    count,
    about:
      'Who refers to a string is told as far as relocations, symbol tables, section headers and the dynamic section ' +
      'say it: what code refers to by distances that the linker has settled is not read.',
    rowPlace: (row) => (range.isUnpacked ? undefined : { offset: list.at(row).offset, size: list.at(row).size }),
    columns: [...placeColumns(range, list), ...userColumns(list), textColumn(list)],
  };
}

function placeColumns(range: ByteRange, { at }: StringList): Column[] {
  const offset: Column = {
    name: range.isUnpacked ? 'unpacked' : 'offset',
    isRight: true,
    meaning: range.isUnpacked ? 'offset in what was unpacked' : 'file offset of the first byte',
    put: (out, row) => out.cell(hex(at(row).offset), 'offset'),
  };
  const address: Column = {
    name: 'address',
    isRight: true,
    meaning: 'address of the first byte; none where it is not loaded',
    put: (out, row) => {
      const found = at(row).address;
      if (found !== undefined) out.cell(hex(found), 'address', 'address', found);
    },
  };
  const isLoaded = !range.isUnpacked && !isRelocatable(range.file);
  const columns = isLoaded ? [offset, address] : [offset];
  if (range.section) return columns;
  const holder: Column = {
    name: 'section',
    widest: 20,
    meaning: 'the section that holds it',
    put: (out, row) => {
      const { section } = at(row);
      if (section) out.cell(section.name, 'section', toSections, section.index);
    },
  };
  return [...columns, holder];
}

function userColumns({ at }: StringList): Column[] {
  return [
    { name: 'size', isRight: true, meaning: 'bytes', put: (out, row) => out.cell(String(at(row).size), 'size') },
    {
      name: 'used by',
      widest: 28,
      meaning: 'the first row that refers to it, and how many more do',
      put: (out, row) => putUsers(out, at(row).users),
    },
  ];
}

function putUsers(out: Sink, { count, first }: UsedBy): void {
  if (!first) return;
  out.cell(`${first.table} ${first.row}`, 'label', toRows(first.table), first.row);
  if (count > 1) out.cell(` and ${count - 1} more`, 'remark');
}

function textColumn({ at }: StringList): Column {
  return { name: 'text', meaning: 'the string', put: (out, row) => out.cell(at(row).text, 'string') };
}

// Archives of ar: members with GNU or BSD names, the symbol index that the linker searches, and thin archives, which
// hold only the names of their members.

import { Bytes, slice, type Source } from '../base/bytes.ts';
import { Log } from '../base/log.ts';
import { grouped, hex } from '../base/text.ts';
import { codes } from '../elf/codes.ts';
import { archiveLayout } from '../elf/layouts.ts';
import { isElf } from './file.ts';

export interface Archive {
  readonly source: Source;
  readonly log: Log;
  /** The members are files of their own, beside the archive. */
  readonly isThin: boolean;
  readonly members: readonly Member[];
  readonly symbols: ArchiveSymbols;
}

/** One member; those that hold the symbol index and the long names are not among them. */
export interface Member {
  readonly index: number;
  readonly name: string;
  /** File offset of its header. */
  readonly offset: number;
  readonly dataOffset: number;
  /** Bytes of its data, without a BSD name; clipped to the file. In a thin archive the size of the file it names. */
  readonly size: number;
  /** Seconds since 1970; undefined where the archive leaves it blank, and so are the next three. */
  readonly date: number | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly mode: number | undefined;
  readonly isElf: boolean;
}

/** The symbol index. Rows are in its order. */
export interface ArchiveSymbols {
  /** The name of the member that holds the index: `/`, `/SYM64/`, `__.SYMDEF`; empty when there is none. */
  readonly form: string;
  readonly offset: number;
  readonly size: number;
  readonly count: number;
  name(row: number): string;
  /** The member that defines the symbol; undefined when no member begins where the index says. */
  member(row: number): Member | undefined;
  /** Where a row's offset of the member lies in the file. */
  at(row: number): { offset: number; size: number };
}

const magic = { size: 8, normal: '!<arch>', thin: '!<thin>' };
/** Members that are read at most. */
const mostMembers = 2 ** 20;

/** Whether the source begins like an archive. */
export function isArchive(source: Source): boolean {
  const text = magicOf(source);
  return text === magic.normal || text === magic.thin;
}

function magicOf(source: Source): string {
  return String.fromCharCode(...source.read(0, magic.size)).replace(/\n$/, '');
}

/** The bytes of a member, as a file of their own; empty in a thin archive. */
export function memberSource({ source, isThin }: Archive, member: Member): Source {
  return slice(source, member.dataOffset, isThin ? 0 : member.size);
}

/** A header as it stands, and where its data lies. */
interface Raw {
  readonly offset: number;
  readonly name: string;
  readonly dataOffset: number;
  readonly size: number;
  readonly stated: number;
  readonly date: number | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly mode: number | undefined;
}

/** Reads the members' headers. Never throws: what is wrong is in the log, and what lies behind it is left out. */
export function decodeArchive(source: Source): Archive {
  const log = new Log();
  const bytes = new Bytes(source, false);
  const isThin = magicOf(source) === magic.thin;
  if (isThin) log.add(codes.thinArchive, { offset: 0, size: magic.size });
  const members: Member[] = [];
  let longNames: Raw | undefined;
  let index: Raw | undefined;
  for (const raw of headers(bytes, log, isThin)) {
    if (raw.name === '//') longNames = raw;
    else if (isIndex(raw.name)) index ??= raw;
    else if (members.length < mostMembers) members.push(member(bytes, raw, members.length, longNames, isThin));
    else {
      log.add(codes.tooMany, { offset: raw.offset, size: archiveLayout.size }, { what: 'members', kept: mostMembers });
      break;
    }
  }
  return { source, log, isThin, members, symbols: index ? readSymbols(bytes, log, index, members) : noSymbols };
}

const isIndex = (name: string): boolean => name === '/' || name === '/SYM64/' || name.startsWith('__.SYMDEF');
/** Members whose data a thin archive holds itself. */
const isSpecial = (name: string): boolean => name === '//' || isIndex(name);

function* headers(bytes: Bytes, log: Log, isThin: boolean): Generator<Raw> {
  const { fields } = archiveLayout;
  for (let offset = magic.size; offset < bytes.size;) {
    const at = { offset, size: Math.min(archiveLayout.size, bytes.size - offset) };
    const bad = (problem: string): void => log.add(codes.badArchive, at, { offset: hex(offset), problem });
    if (offset + archiveLayout.size > bytes.size) return bad('the file ends inside its header');
    const text = (at: number, end: number): string =>
      String.fromCharCode(...bytes.copy(offset + at, end - at)).trimEnd();
    if (text(fields.end.at, archiveLayout.size) !== '`') return bad('its header has no end mark');
    const number = (at: number, end: number, radix: number): number | undefined =>
      /^[0-9]+$/.test(text(at, end)) ? parseInt(text(at, end), radix) : undefined;
    const stated = number(fields.size.at, fields.end.at, 10);
    if (stated === undefined) return bad(`its size is ${JSON.stringify(text(fields.size.at, fields.end.at))}`);
    const shortName = text(fields.name.at, fields.date.at);
    const bsd = /^#1\/([0-9]+)$/.exec(shortName);
    const nameSize = bsd ? Math.min(Number(bsd[1]), stated) : 0;
    const name = bsd ? bytes.string(offset + archiveLayout.size, nameSize) : shortName;
    const dataOffset = offset + archiveLayout.size + nameSize;
    const isHere = !isThin || isSpecial(name);
    const size = isHere ? Math.max(0, Math.min(stated - nameSize, bytes.size - dataOffset)) : stated;
    if (isHere && size < stated - nameSize)
      bad(`its ${grouped(stated)} bytes end outside the file of ${grouped(bytes.size)} bytes`);
    yield {
      offset,
      name,
      dataOffset,
      size,
      stated,
      date: number(fields.date.at, fields.uid.at, 10),
      uid: number(fields.uid.at, fields.gid.at, 10),
      gid: number(fields.gid.at, fields.mode.at, 10),
      mode: number(fields.mode.at, fields.size.at, 8),
    };
    const end = offset + archiveLayout.size + (isHere ? stated : 0);
    offset = end + (end % 2);
  }
}

function member(
  bytes: Bytes,
  { offset, name, dataOffset, size, date, uid, gid, mode }: Raw,
  index: number,
  longNames: Raw | undefined,
  isThin: boolean,
): Member {
  return {
    index,
    name: nameOf(bytes, name, longNames),
    offset,
    dataOffset,
    size,
    date,
    uid,
    gid,
    mode,
    isElf: !isThin && size >= 4 && isElf(slice(bytes.source, dataOffset, size)),
  };
}

/**
 * A member's name: behind `/N` in the long names up to a slash and a line feed; otherwise up to GNU's slash. A thin
 * archive in a thin archive adds `:` and an offset.
 */
function nameOf(bytes: Bytes, name: string, longNames: Raw | undefined): string {
  const long = /^\/([0-9]+)(:[0-9]+)?$/.exec(name);
  if (!long || !longNames) return name.replace(/(.)\/$/, '$1');
  const at = longNames.dataOffset + Number(long[1]);
  const end = longNames.dataOffset + longNames.size;
  let size = 0;
  while (at + size < end && size < longestName && bytes.u8(at + size) !== lineFeed && bytes.u8(at + size) !== 0) size++;
  return bytes.string(at, size).replace(/\/$/, '');
}

const lineFeed = 0x0a;
const longestName = 4096;

const noSymbols: ArchiveSymbols = {
  form: '',
  offset: 0,
  size: 0,
  count: 0,
  name: () => '',
  member: () => undefined,
  at: () => ({ offset: 0, size: 0 }),
};

/**
 * GNU's index: count and offsets big endian, 4 or 8 bytes each, then the names one after the other. BSD's: pairs of
 * name offset and member offset in the CPU's byte order.
 */
function readSymbols(bytes: Bytes, log: Log, raw: Raw, members: readonly Member[]): ArchiveSymbols {
  const { name: form, dataOffset: offset, size } = raw;
  const end = offset + size;
  const cut = (): void =>
    log.add(codes.badArchive, { offset, size }, { offset: hex(raw.offset), problem: 'its symbol index does not fit' });
  const byOffset = new Map(members.map((m) => [m.offset, m]));
  if (form.startsWith('_')) return bsdSymbols(bytes.source, form, offset, size, byOffset, cut);
  const wordSize = form === '/' ? 4 : 8;
  const word = (at: number): number => (wordSize === 4 ? bytes.u32(at) : bytes.i64(at));
  const stated = size >= wordSize ? word(offset) : 0;
  const most = Math.max(0, Math.floor((size - wordSize) / (wordSize + 1)));
  const count = Math.max(0, Math.min(stated, most));
  const names = new Float64Array(count);
  let at = offset + wordSize * (count + 1);
  for (let row = 0; row < count; row++) {
    names[row] = at;
    while (at < end && bytes.u8(at) !== 0) at++;
    at++;
  }
  if (count !== stated || at > end) cut();
  const placeOf = (row: number): number => offset + wordSize * (row + 1);
  return {
    form,
    offset,
    size,
    count,
    name: (row) => bytes.string(names[row] ?? end, Math.max(0, end - (names[row] ?? end))),
    member: (row) => byOffset.get(word(placeOf(row))),
    at: (row) => ({ offset: placeOf(row), size: wordSize }),
  };
}

function bsdSymbols(
  source: Source,
  form: string,
  offset: number,
  size: number,
  byOffset: ReadonlyMap<number, Member>,
  cut: () => void,
): ArchiveSymbols {
  const wordSize = form.includes('_64') ? 8 : 4;
  const pairSize = 2 * wordSize;
  for (const isLittle of [true, false]) {
    const bytes = new Bytes(source, isLittle);
    const word = (at: number): number => (wordSize === 4 ? bytes.u32(at) : bytes.i64(at));
    const tableSize = size >= 2 * wordSize ? word(offset) : -1;
    const stringsAt = offset + tableSize + 2 * wordSize;
    if (tableSize < 0 || tableSize % pairSize !== 0 || stringsAt > offset + size) continue;
    const stringsEnd = Math.min(offset + size, stringsAt + word(stringsAt - wordSize));
    const placeOf = (row: number): number => offset + wordSize + row * pairSize;
    const name = (row: number): string => {
      const at = stringsAt + word(placeOf(row));
      return at >= stringsAt && at < stringsEnd ? bytes.string(at, stringsEnd - at) : '';
    };
    return {
      form,
      offset,
      size,
      count: tableSize / pairSize,
      name,
      member: (row) => byOffset.get(word(placeOf(row) + wordSize)),
      at: (row) => ({ offset: placeOf(row), size: pairSize }),
    };
  }
  cut();
  return noSymbols;
}

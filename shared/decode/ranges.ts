// Ranges of bytes that people ask for: a section, a segment, a symbol, an address, the whole file. Each has a key, by
// which documents name it.

import { Bytes, sourceOf } from '../base/bytes.ts';
import { once } from '../base/once.ts';
import { counted, grouped, hex } from '../base/text.ts';
import { sectionTypes, segmentTypes, symbolTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { unpackZlib } from '../unpack/inflate.ts';
import type { Stream } from '../unpack/xz.ts';
import { unpackZstd } from '../unpack/zstd.ts';
import { addressOf, isRelocatable, lastNotAbove, offsetOf, sectionAt, segmentAt } from './code/addresses.ts';
import { compressionOf, type Compression } from './compression.ts';
import type { ElfFile, Section, Segment } from './file.ts';
import { allSymbolTablesOf } from './symbols/debugSymbols.ts';
import { symbolBorders } from './symbols/nearest.ts';
import { symbolName, symbolType, type SymbolTable } from './symbols/symbols.ts';
import { namesOf, symbolPlace } from './words.ts';

/** Bytes of a file, or of what a section of it holds packed. */
export interface ByteRange {
  readonly file: ElfFile;
  readonly title: string;
  /** What holds the bytes: the file itself, or what came out of a compressed section. */
  readonly bytes: Bytes;
  /** Of the first byte in `bytes`. */
  readonly offset: number;
  readonly size: number;
  /** Of the first byte; undefined for what is not loaded. */
  readonly address: number | undefined;
  /** The section that holds it: relocations of a relocatable file count from its start. */
  readonly section: Section | undefined;
  readonly isUnpacked: boolean;
  /** What is to be known of it, a sentence each. */
  readonly remarks: readonly string[];
}

const noBits = valueOf(sectionTypes, 'NOBITS');
const tlsSegment = valueOf(segmentTypes, 'TLS');
const tlsSymbol = valueOf(symbolTypes, 'TLS');
const longestName = 40;
/** Bytes that come out of a compressed section, at most. */
const mostUnpacked = 2 ** 29;
/** Bytes shown of a symbol or at an address whose size nobody says. */
const sizeless = 256;

/** The key of a section; what stands behind the number is for people. */
export function sectionKey({ index, name }: Section): string {
  return `section ${index} ${forPeople(name)}`.trim();
}
export function segmentKey({ index }: Pick<Segment, 'index'>): string {
  return `segment ${index}`;
}
export function symbolKey(symbols: SymbolTable, row: number): string {
  return `symbol ${symbols.id} ${row} ${forPeople(symbolName(symbols, row))}`.trim();
}

/** Keys become names of tabs and files, which may not be as long as names of C++. */
function forPeople(name: string): string {
  return name.length > longestName
    ? `${Array.from(name.slice(0, 2 * longestName))
        .slice(0, longestName)
        .join('')}…`
    : name;
}
/** The key of a place in memory; without size it goes to the end of what lies there. */
export function addressKey(address: number, size?: number): string {
  return `address ${hex(address)}${size === undefined ? '' : `+${hex(size)}`}`;
}
/** The key of the file as a whole. */
export const fileKey = 'file';

/** The range that a key names; in words why there is none. */
export function rangeOf(file: ElfFile, key: string): ByteRange | string {
  const [what = '', first = '', second = ''] = key.split(' ');
  if (what === 'file') return wholeFile(file);
  if (what === 'section') return ofSection(file, file.sections[Number(first)] ?? `it has no section ${first}`);
  if (what === 'segment') return ofSegment(file, file.segments[Number(first)] ?? `it has no segment ${first}`);
  if (what === 'address') return ofAddress(file, first);
  if (what !== 'symbol') return `${what} names no bytes`;
  const symbols = allSymbolTablesOf(file).find(({ id }) => id === first);
  const row = Number(second);
  if (!symbols || !(row > 0 && row < symbols.count)) return `it has no symbol ${second} in a table ${first}`;
  return ofSymbol(file, symbols, row);
}

/**
 * The key of what a person names: a section, a symbol, an address with or without a size (`0x1040+0x20`), `#3` for a
 * section by its number, `segment 2`. Undefined where the file has none of it.
 */
export function keyNamed(file: ElfFile, name: string): string | undefined {
  if (/^(0x[0-9a-f]+|\d+)(\+(0x[0-9a-f]+|\d+))?$/i.test(name)) return `address ${name}`;
  const [, what, number] = /^(#|segment )(\d+)$/.exec(name) ?? [];
  if (what !== undefined) return `${what === '#' ? 'section' : 'segment'} ${number}`;
  const section = file.sections.find((each) => each.index > 0 && each.name === name);
  return section ? sectionKey(section) : symbolNamed(file, name);
}

/** A symbol that is defined here, by its name without version. */
function symbolNamed(file: ElfFile, name: string): string | undefined {
  for (const symbols of allSymbolTablesOf(file))
    for (let row = 1; row < symbols.count; row++)
      if (symbolName(symbols, row).replace(/@.*/, '') === name && typeof symbolPlace(symbols, row) === 'number')
        return symbolKey(symbols, row);
  return undefined;
}

function wholeFile(file: ElfFile): ByteRange {
  const { bytes } = file;
  return { ...plain(file, 0, bytes.size), title: 'the whole file' };
}

/** Bytes of the file itself, clipped to it. */
function plain(file: ElfFile, offset: number, size: number): Omit<ByteRange, 'title'> {
  const start = Math.max(0, Math.min(offset, file.bytes.size));
  const end = Math.max(start, Math.min(offset + size, file.bytes.size));
  const missing = size - (end - start);
  return {
    file,
    bytes: file.bytes,
    offset: start,
    size: end - start,
    address: undefined,
    section: undefined,
    isUnpacked: false,
    remarks: missing > 0 ? [`${grouped(missing)} of ${counted(size, 'byte')} lie outside the file`] : [],
  };
}

function ofSection(file: ElfFile, section: Section | string): ByteRange | string {
  if (typeof section === 'string') return section;
  const { name, index, type, size, offset, fileSize, address } = section;
  const title = name === '' ? `section ${index}` : name;
  const isLoaded = sectionAt(file, address) === section;
  const compression = compressionOf(file, section);
  const common = { title, section, address: isLoaded ? address : undefined };
  if (type === noBits)
    return {
      ...plain(file, offset, 0),
      ...common,
      remarks: [`${counted(size, 'byte')} of zeros that the file does not hold`],
    };
  return compression
    ? { ...unpacked(file, section, compression), ...common }
    : { ...plain(file, offset, fileSize), ...common };
}

function unpacked(file: ElfFile, section: Section, { algorithm, size }: Compression): Omit<ByteRange, 'title'> {
  const stream = streamsOf(file).get(section.index) ?? keepStream(file, section, algorithm, size);
  const packed = `${counted(section.fileSize, 'byte')} at file offset ${hex(section.offset)}, packed with ${algorithm}`;
  if (!stream) {
    const remarks = [`packed with ${algorithm}, which is not unpacked here: these are the packed bytes`];
    return { ...plain(file, section.offset, section.fileSize), isUnpacked: false, remarks };
  }
  const { bytes, problem } = stream;
  const damage = `only ${grouped(bytes.length)} of ${counted(size, 'byte')} could be unpacked: ${problem}`;
  const remarks = problem === undefined ? [`unpacked from ${packed}`] : [damage, `unpacked from ${packed}`];
  const whole = new Bytes(sourceOf(bytes), file.isLittle);
  return { ...plain(file, 0, 0), bytes: whole, offset: 0, size: bytes.length, isUnpacked: true, remarks };
}

const unpackers: Readonly<Record<string, typeof unpackZlib>> = { ZLIB: unpackZlib, ZSTD: unpackZstd };

/** What came out of the compressed sections that have been asked for, by their index. */
const streamsOf = once((_file: ElfFile) => new Map<number, Stream>());

function keepStream(file: ElfFile, section: Section, algorithm: string, size: number): Stream | undefined {
  const unpack = unpackers[algorithm];
  if (!unpack) return undefined;
  const headerSize = compressionOf(file, section)?.headerSize ?? 0;
  const input = file.bytes.copy(section.offset + headerSize, section.fileSize - headerSize);
  const stream = unpack(input, size, Math.min(size, mostUnpacked));
  streamsOf(file).set(section.index, stream);
  return stream;
}

function ofSegment(file: ElfFile, segment: Segment | string): ByteRange | string {
  if (typeof segment === 'string') return segment;
  const { index, type, offset, fileSize, memorySize, address } = segment;
  const range = plain(file, offset, fileSize);
  const zeros = memorySize - fileSize;
  const remark = `${counted(zeros, 'byte')} of zeros follow in memory, which the file does not hold`;
  return {
    ...range,
    title: `segment ${index} (${namesOf.segmentType(file).name(type)})`,
    address: segmentAt(file, address) === undefined ? undefined : address,
    remarks: zeros > 0 ? [...range.remarks, remark] : range.remarks,
  };
}

function ofSymbol(file: ElfFile, symbols: SymbolTable, row: number): ByteRange | string {
  const place = symbolPlace(symbols, row);
  const { get } = symbols.table;
  const name = symbolName(symbols, row);
  if (typeof place !== 'number') return `${name} has no bytes here: its section is ${place}`;
  const value = get.value(row);
  if (symbolType(symbols, row) === tlsSymbol && !isRelocatable(file))
    return ofThreadLocal(file, name, value, get.size(row));
  const section = isRelocatable(file) ? file.sections[place] : undefined;
  return section
    ? inSection(section, name, value, get.size(row), file)
    : atAddress(file, value, get.size(row) || undefined, name);
}

/** A symbol of a relocatable file, whose value is an offset in its section. */
function inSection(section: Section, title: string, at: number, size: number, file: ElfFile): ByteRange | string {
  const whole = ofSection(file, section);
  if (typeof whole === 'string') return whole;
  const left = Math.max(0, whole.size - at);
  return {
    ...whole,
    title,
    offset: whole.offset + at,
    size: size > 0 ? Math.min(size, left) : Math.min(sizeless, left),
  };
}

function ofThreadLocal(file: ElfFile, title: string, at: number, size: number): ByteRange | string {
  const template = file.segments.find(({ type }) => type === tlsSegment);
  if (!template) return `${title} is thread-local, and the file has no template of it`;
  const left = Math.max(0, template.fileSize - at);
  const remark = 'the template that each thread gets a copy of';
  const range = plain(file, template.offset + at, Math.min(size || sizeless, left));
  return {
    ...range,
    title,
    address: template.address + at,
    remarks: [...range.remarks, remark, ...zeros(size - left)],
  };
}

function zeros(count: number): string[] {
  return count > 0 ? [`${counted(count, 'byte')} of zeros that the file does not hold`] : [];
}

function ofAddress(file: ElfFile, text: string): ByteRange | string {
  const [, address, size] = /^(0x[0-9a-f]+|\d+)(?:\+(0x[0-9a-f]+|\d+))?$/i.exec(text) ?? [];
  if (address === undefined) return `${text} is no address`;
  return atAddress(file, Number(address), size === undefined ? undefined : Number(size), hex(Number(address)));
}

/** Bytes from an address; without a size up to the next symbol, or where the section ends. */
function atAddress(file: ElfFile, address: number, size: number | undefined, title: string): ByteRange | string {
  const offset = offsetOf(file, address);
  const section = sectionAt(file, address);
  if (offset === undefined) {
    if (!section && !segmentAt(file, address)) return `nothing of it is loaded at ${hex(address)}`;
    return { ...plain(file, 0, 0), title, address, section, remarks: zeros(size ?? 1) };
  }
  const wanted = size ?? Math.min(sizeless, nextBorder(file, address) - address);
  const segment = segmentAt(file, address);
  const end = segment ? segment.address + segment.fileSize : address + wanted;
  const range = plain(file, offset, Math.min(wanted, end - address));
  const guess = size === undefined ? ['its size is not said: up to the next symbol'] : zeros(address + wanted - end);
  return { ...range, title, address, section, remarks: [...range.remarks, ...guess] };
}

const bordersOf = once((file: ElfFile): Float64Array => symbolBorders(file).sort());

function nextBorder(file: ElfFile, address: number): number {
  const borders = bordersOf(file);
  const section = sectionAt(file, address);
  const next = borders[lastNotAbove(borders, address) + 1] ?? Infinity;
  return Math.min(next, section ? section.address + section.size : Infinity);
}

/** The address of a byte of a range, where it is loaded. */
export function addressIn(range: ByteRange, index: number): number | undefined {
  if (range.address !== undefined) return range.address + index;
  return range.isUnpacked || isRelocatable(range.file) ? undefined : addressOf(range.file, range.offset + index);
}

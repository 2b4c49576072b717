// Names for addresses and symbols in the listing: what lies at an address, and a symbol with its version and demangled
// form.

import { demangle } from '../demangle/demangle.ts';
import { once } from '../base/once.ts';
import { exactHex } from '../base/table.ts';
import { counted, cutTo, plusHex, hex } from '../base/text.ts';
import { isRelocatable, lastNotAbove, offsetOf, sectionAt, segmentAt } from '../decode/code/addresses.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { symbolAt, symbolBorders, type Nearest } from '../decode/symbols/nearest.ts';
import { symbolName, symbolType, type SymbolTable } from '../decode/symbols/symbols.ts';
import { versionOf } from '../decode/symbols/versions.ts';
import { namesOf, symbolPlace } from '../decode/words.ts';
import { sectionFlags, symbolTypes } from '../elf/constants.ts';
import { valueOf, type Names } from '../elf/names.ts';
import { toSections, toSegments, toTable, type NameForm, type Sink, type To } from './block.ts';
import type { Kind } from './kinds.ts';
import { slotBorders, slotsAround } from './slotNames.ts';

const executable = valueOf(sectionFlags, 'EXECINSTR');
const tlsSymbol = valueOf(symbolTypes, 'TLS');

/** A symbol's name with its version as linkers write it: `memcpy@GLIBC_2.14`, `foo@@V2` for a default version. */
export function versionedName(symbols: SymbolTable, row: number): string {
  return symbolName(symbols, row) + versionSuffix(symbols, row);
}

/** `@V` or `@@V`; empty for symbols without version and outside the dynamic table. */
export function versionSuffix(symbols: SymbolTable, row: number): string {
  const version = symbols.isDynamic ? versionOf(symbols.file, row) : undefined;
  return version ? (version.isDefault ? '@@' : '@') + version.name : '';
}

/** The same in a sentence of Markdown, with the name as it stood in the source. */
export function quotedName(symbols: SymbolTable, row: number): string {
  const readable = readableName(symbolName(symbols, row));
  const name = `\`${versionedName(symbols, row)}\``;
  return readable ? `${name} = \`${readable}\`` : name;
}

/**
 * Where a symbol is, as a line of Markdown: address, size, section, file offset; none for one that has no place in a
 * section.
 * @param file whose addresses are meant; the table may be that of its debug information
 */
export function symbolPlaceLines(file: ElfFile, symbols: SymbolTable, row: number): string[] {
  const place = symbolPlace(symbols, row);
  const section = typeof place === 'number' ? symbols.file.sections[place] : undefined;
  if (!section) return [];
  const { get } = symbols.table;
  const [value, size] = [get.value(row), get.size(row)];
  const address = exactHex(symbols.table, 'value', row);
  const isOffset = isRelocatable(symbols.file) || symbolType(symbols, row) === tlsSymbol;
  const where = symbolType(symbols, row) === tlsSymbol ? 'of the thread-local block' : 'of its section';
  const offset = isRelocatable(symbols.file) ? offsetInSection(section, value) : offsetOf(file, value);
  const parts = [
    isOffset ? `At offset ${address} ${where}` : `At address ${address}`,
    size > 0 ? counted(size, 'byte') : 'of unknown size',
    `in section ${section.index} \`${section.name}\``,
    isOffset && !isRelocatable(symbols.file) ? '' : fileOffsetText(offset),
  ];
  return [`${parts.filter((part) => part !== '').join(', ')}.`];
}

function fileOffsetText(offset: number | undefined): string {
  return offset === undefined ? 'zeros that the file does not hold' : `file offset ${hex(offset)}`;
}

function offsetInSection({ offset, fileSize }: Section, at: number): number | undefined {
  return at >= 0 && at < fileSize ? offset + at : undefined;
}

/** Markdown on a number that a table of the specification names: constant, meaning, source. */
export function numberText(names: Names, value: number, what: string): string {
  const found = names.of(value);
  return found
    ? `\`${found.fullName}\` (${hex(found.value)}): ${found.meaning} (${found.source}).`
    : `${what} ${hex(value)} is named by no specification known here.`;
}

const demangled = new Map<string, string | undefined>();
/** Names kept demangled: the same few are asked for by many rows. */
const namesKept = 20000;

/** The name as it stood in the source, or undefined when it is not mangled. */
export function readableName(name: string): string | undefined {
  if (!/^_?_[ZR]|^_GLOBAL_/.test(name)) return undefined;
  if (demangled.has(name)) return demangled.get(name);
  if (demangled.size >= namesKept) demangled.clear();
  const readable = demangle(name);
  demangled.set(name, readable);
  return readable;
}

/** A name of a linker in the form that is wanted; where both are, the raw one. */
export function nameIn(form: NameForm | undefined, name: string): string {
  return form === 'raw' || form === 'both' ? name : (readableName(name) ?? name);
}

/**
 * Prints a symbol: name and version. The symbol's row is the target. Where both forms are wanted `putSecondName` has
 * the other one.
 */
export function putSymbol(out: Sink, symbols: SymbolTable, row: number): void {
  const name = symbolName(symbols, row);
  const to = toTable(symbols);
  out.cell(name === '' ? '(no name)' : nameIn(out.names, name), name === '' ? 'remark' : 'symbol', to, row);
  const version = versionSuffix(symbols, row);
  if (version !== '') out.cell(version, 'version', to, row);
}

/** Where both forms are wanted, prints the readable one of a raw name before, behind two blanks. */
export function putSecondName(out: Sink, name: string, to?: To, at?: number): void {
  const readable = out.names === 'both' ? readableName(name) : undefined;
  if (readable !== undefined) out.cell('  ' + readable, 'demangled', to, at);
}

/** A symbol in all forms that are wanted. */
export function putNames(out: Sink, symbols: SymbolTable, row: number): void {
  putSymbol(out, symbols, row);
  putSecondName(out, symbolName(symbols, row), toTable(symbols), row);
}

/** Demangled names in place names are cut to this many characters, so that columns stay columns. */
const longestPlaceName = 56;

/**
 * What lies between two neighbouring borders of symbols, sections, slots and segments: one name serves all addresses in
 * between.
 */
interface Neighbourhood {
  readonly name: string;
  /** The name as linkers know it, where it is a symbol's. */
  readonly raw?: string;
  readonly kind: Kind;
  readonly to: To | undefined;
  readonly at: number;
  /** The address that distances count from. */
  readonly start: number;
  /** Words of a table are named by their number, not by their distance. */
  readonly wordSize: number;
  /** The section around, when it can hold string constants. */
  readonly constants: Section | undefined;
}

const nowhere: Neighbourhood = {
  name: '',
  kind: 'text',
  to: undefined,
  at: 0,
  start: 0,
  wordSize: 0,
  constants: undefined,
};

const neighbourhoodsOf = once(
  (file: ElfFile): { readonly starts: Float64Array; readonly known: (Neighbourhood | undefined)[] } => {
    const borders = [
      ...file.segments.flatMap((s) => [s.address, s.address + s.memorySize]),
      ...file.sections.flatMap((s) => [s.address, s.address + s.size]),
      ...slotBorders(file),
    ];
    const symbols = symbolBorders(file);
    const starts = new Float64Array(borders.length + symbols.length);
    starts.set(borders);
    starts.set(symbols, borders.length);
    return { starts: starts.sort(), known: [] };
  },
);

/** The neighbourhood of an address, found once and kept: a million relocations lie in a few thousand of them. */
function neighbourhoodAt(file: ElfFile, address: number): Neighbourhood {
  const { starts, known } = neighbourhoodsOf(file);
  const index = lastNotAbove(starts, address);
  return index < 0 ? nowhere : (known[index] ??= findNeighbourhood(file, starts[index] ?? 0));
}

/** A slot, else the symbol, else the section, else the segment at an address. */
function findNeighbourhood(file: ElfFile, address: number): Neighbourhood {
  const section = sectionAt(file, address);
  const constants =
    section && (section.flags & executable) === 0 && constantSections.test(section.name) ? section : undefined;
  const slots = slotsAround(file, address);
  if (slots)
    return {
      name: slots.name,
      kind: 'section',
      to: slots.to,
      at: 0,
      start: slots.start,
      wordSize: slots.wordSize,
      constants,
    };
  const nearest = symbolAt(file, address);
  if (nearest) return { ...symbolNeighbour(nearest), start: address - nearest.offset, wordSize: 0, constants };
  if (section)
    return {
      name: section.name || `section ${section.index}`,
      kind: 'section',
      to: toSections,
      at: section.index,
      start: section.address,
      wordSize: 0,
      constants,
    };
  const segment = segmentAt(file, address);
  return segment
    ? {
        name: `segment ${segment.index}`,
        kind: 'segment',
        to: toSegments,
        at: segment.index,
        start: segment.address,
        wordSize: 0,
        constants,
      }
    : nowhere;
}

function symbolNeighbour({ symbols, row }: Nearest): Pick<Neighbourhood, 'name' | 'raw' | 'kind' | 'to' | 'at'> {
  const raw = symbolName(symbols, row);
  const name = cutTo(readableName(raw) ?? raw, longestPlaceName);
  return { name, raw: cutTo(raw, longestPlaceName), kind: 'symbol', to: toTable(symbols), at: row };
}

/** Both forms would make a long row longer: where both are wanted the readable one tells more. */
const placeName = ({ names }: Sink, { name, raw }: Pick<Neighbourhood, 'name' | 'raw'>): string =>
  names === 'raw' ? (raw ?? name) : name;

/**
 * Prints what lies at an address: a GOT slot or array entry by its number, else the symbol and the distance from it,
 * else the section and the distance, else the segment.
 * @param section index of the section that `address` is an offset in; for relocatable files
 */
export function putPlaceName(out: Sink, file: ElfFile, address: number, section?: number): void {
  if (section !== undefined) return putOffsetName(out, file, address, section);
  const place = neighbourhoodAt(file, address);
  const { kind, to, at, start, wordSize } = place;
  const name = placeName(out, place);
  if (name === '') return;
  const distance = address - start;
  if (wordSize > 0 && distance % wordSize === 0)
    return out.cell(`${name}[${distance / wordSize}]`, kind, to, distance / wordSize);
  out.cell(name, kind, to, at);
  if (distance !== 0) out.cell(plusHex(distance), 'number');
}

/** The same for an offset in a section of a relocatable file. */
function putOffsetName(out: Sink, file: ElfFile, offset: number, section: number): void {
  const nearest = symbolAt(file, offset, section);
  const of = file.sections[section];
  const place = nearest
    ? symbolNeighbour(nearest)
    : { name: of?.name || `section ${section}`, kind: 'section' as const, to: toSections, at: section };
  out.cell(placeName(out, place), place.kind, place.to, place.at);
  const distance = nearest ? nearest.offset : offset;
  if (distance !== 0) out.cell(plusHex(distance), 'number');
}

/** Sections in which compilers put string constants. */
const constantSections = /^\.(rodata|rdata|data\.rel\.ro|srodata)/;
/** A string constant is shown up to this many characters. */
const longestPreview = 40;
const shortestPreview = 3;

/**
 * The string constant that begins at an address of read-only data, in quotes; undefined where the bytes are no text
 * ended by a NUL.
 */
export function stringPreview(file: ElfFile, address: number): string | undefined {
  const section = neighbourhoodAt(file, address).constants;
  if (!section) return undefined;
  let text = '';
  for (let at = section.offset + (address - section.address); at < section.offset + section.fileSize; at++) {
    const byte = file.bytes.u8(at);
    if (byte === 0) return text.length >= shortestPreview ? `"${text}"` : undefined;
    if (text.length === longestPreview) return `"${text}…"`;
    if (byte === 0x0a) text += '\\n';
    else if (byte < 0x20 || byte > 0x7e) return undefined;
    else text += String.fromCharCode(byte);
  }
  return undefined;
}

/** Lines of Markdown on where an address is: segment, section, symbol. */
export function explainAddress(file: ElfFile, address: number): string[] {
  const lines = [segmentText(file, address)];
  const section = sectionAt(file, address);
  const nearest = symbolAt(file, address);
  if (section) lines.push(`In section ${section.index} \`${section.name}\`${plusHex(address - section.address)}.`);
  if (nearest) lines.push(nearestText(nearest));
  return lines;
}

function segmentText(file: ElfFile, address: number): string {
  const segment = segmentAt(file, address);
  if (!segment) return `${hex(address)} is in no LOAD segment.`;
  const { index, type, address: start } = segment;
  const name = namesOf.segmentType(file).name(type);
  return `In segment ${index} (${name} at ${hex(start)})${plusHex(address - start)}.`;
}

function nearestText({ symbols, row, offset }: Nearest): string {
  const readable = readableName(symbolName(symbols, row));
  const place = `\`${versionedName(symbols, row)}\`${plusHex(offset)}`;
  return `${offset === 0 ? 'Start of' : 'In'} symbol ${place}${readable ? ` = \`${readable}\`` : ''}.`;
}

// Names for addresses and symbols in the listing: what lies at an address, and a symbol with its version and demangled form.

import { demangle } from '../base/demangle.ts';
import { plusHex, hex } from '../base/text.ts';
import { offsetOf, sectionAt, segmentAt } from '../decode/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import { symbolAt } from '../decode/nearest.ts';
import { symbolName, type SymbolTable } from '../decode/symbols.ts';
import { versionOf } from '../decode/versions.ts';
import { namesOf } from '../decode/words.ts';
import { sectionFlags } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { Sink } from './block.ts';
import { slotAt } from './slotNames.ts';

const executable = valueOf(sectionFlags, 'EXECINSTR');

/** A symbol's name with its version as linkers write it: `memcpy@GLIBC_2.14`, `foo@@V2` for a default version. */
export function versionedName(symbols: SymbolTable, row: number): string {
  return symbolName(symbols, row) + versionSuffix(symbols, row);
}

/** `@V` or `@@V`; empty for symbols without version and outside the dynamic table. */
export function versionSuffix(symbols: SymbolTable, row: number): string {
  const version = symbols.isDynamic ? versionOf(symbols.file, row) : undefined;
  return version ? (version.isDefault ? '@@' : '@') + version.name : '';
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

/** Prints a symbol: name, version, and the demangled name behind two blanks. The symbol's row is the target. */
export function putSymbol(out: Sink, symbols: SymbolTable, row: number, withReadable = true): void {
  const name = symbolName(symbols, row);
  out.cell(name === '' ? '(no name)' : name, name === '' ? 'remark' : 'symbol', symbols.id, row);
  const version = versionSuffix(symbols, row);
  if (version !== '') out.cell(version, 'version', symbols.id, row);
  const readable = withReadable ? readableName(name) : undefined;
  if (readable !== undefined) out.cell('  ' + readable, 'demangled', symbols.id, row);
}

/** Demangled names in place names are cut to this many characters, so that columns stay columns. */
const longestPlaceName = 56;
const cut = (text: string): string => (text.length > longestPlaceName ? text.slice(0, longestPlaceName - 1) + '…' : text);

/**
 * Prints what lies at an address: a GOT slot or array entry by its number, else the symbol and the distance from it, else the section and the distance, else the segment.
 * @param section index of the section that `address` is an offset in; for relocatable files
 */
export function putPlaceName(out: Sink, file: ElfFile, address: number, section?: number): void {
  const slot = section === undefined ? slotAt(file, address) : undefined;
  if (slot) {
    out.cell(`${slot.name}[${slot.row}]`, 'section', slot.block, slot.row);
    return;
  }
  const nearest = symbolAt(file, address, section);
  if (nearest) {
    const name = symbolName(nearest.symbols, nearest.row);
    out.cell(cut(readableName(name) ?? name), 'symbol', nearest.symbols.id, nearest.row);
    if (nearest.offset !== 0) out.cell(plusHex(nearest.offset), 'number');
    return;
  }
  const of = section === undefined ? sectionAt(file, address) : file.sections[section];
  const offset = of && section === undefined ? address - of.address : address;
  if (of) {
    out.cell(of.name || `section ${of.index}`, 'section', 'sections', of.index);
    if (offset !== 0) out.cell(plusHex(offset), 'number');
    return;
  }
  const segment = segmentAt(file, address);
  if (segment) {
    out.cell(`segment ${segment.index}`, 'segment', 'segments', segment.index);
    if (address !== segment.address) out.cell(plusHex(address - segment.address), 'number');
  }
}

/** A string constant is shown up to this many characters. */
const longestPreview = 40;
const shortestPreview = 3;

/** The string constant that begins at an address of read-only data, in quotes; undefined where the bytes are no text ended by a NUL. */
export function stringPreview(file: ElfFile, address: number): string | undefined {
  const section = sectionAt(file, address);
  if (!section || (section.flags & executable) !== 0 || !/^\.(rodata|rdata|data\.rel\.ro|srodata)/.test(section.name)) return undefined;
  const offset = offsetOf(file, address);
  if (offset === undefined) return undefined;
  let text = '';
  for (let at = offset; at < section.offset + section.fileSize; at++) {
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
  const lines: string[] = [];
  const segment = segmentAt(file, address);
  const section = sectionAt(file, address);
  const nearest = symbolAt(file, address);
  lines.push(segment ? `In segment ${segment.index} (${namesOf.segmentType(file).name(segment.type)} at ${hex(segment.address)})${plusHex(address - segment.address)}.` : `${hex(address)} is in no LOAD segment.`);
  if (section) lines.push(`In section ${section.index} \`${section.name}\`${plusHex(address - section.address)}.`);
  if (nearest) {
    const name = symbolName(nearest.symbols, nearest.row);
    const readable = readableName(name);
    lines.push(`${nearest.offset === 0 ? 'Start of' : 'In'} symbol \`${versionedName(nearest.symbols, nearest.row)}\`${plusHex(nearest.offset)}${readable ? ` = \`${readable}\`` : ''}.`);
  }
  return lines;
}

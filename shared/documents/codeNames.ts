// What the operands of an instruction mean, as cells: where a branch goes, what a call reaches through the PLT or the
// GOT, what lies at an address, what a relocation of an object file puts there.

import { hex, plusHex } from '../base/text.ts';
import { codeAddress, isRelocatable, sectionAt, segmentAt, wordAt } from '../decode/code/addresses.ts';
import { codeRegionAt, namedAddress, type CodePiece } from '../decode/code/functions.ts';
import { slotTablesOf, stubAt, stubsOf, type SlotTable } from '../decode/code/slots.ts';
import type { ElfFile } from '../decode/file.ts';
import { relocatedValue, relocationAt } from '../decode/relocations/places.ts';
import { slotReference, stubReference, type Reference } from '../decode/relocations/references.ts';
import { symbolAt, symbolsFrom } from '../decode/symbols/nearest.ts';
import { dynamicSymbolsOf, symbolName, symbolType, type SymbolTable } from '../decode/symbols/symbols.ts';
import { versionOf } from '../decode/symbols/versions.ts';
import type { Instruction } from '../disassemble/decoder.ts';
import type { CodePlace, Relocated } from '../disassemble/relocated.ts';
import { fileTypes, symbolTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { Sink } from '../listing/block.ts';
import { nameIn, putPlaceName, putSymbol, stringPreview } from '../listing/naming.ts';

const fixedTypes = ['EXEC', 'CORE'].map((name) => valueOf(fileTypes, name));
const sectionSymbol = valueOf(symbolTypes, 'SECTION');

/** The name of what a relocation puts into an instruction. */
export function putRelocated(
  out: Sink,
  file: ElfFile,
  { symbols, symbol, distance, section, offset, by }: Relocated,
): void {
  if (symbols && symbolType(symbols, symbol) === sectionSymbol && section !== undefined)
    return putPlaceName(out, file, offset, section);
  if (symbols) {
    putSymbol(out, symbols, symbol);
    if (distance !== 0) out.cell(plusHex(distance), 'number');
  } else out.cell(hex(by.table.hasAddend ? by.table.addend(by.row) : 0), 'number');
}

/** The same as plain text, as it stands in an operand. */
export function relocatedText(file: ElfFile, relocated: Relocated, names: Sink['names']): string {
  let text = '';
  putRelocated({ names, cell: (part) => (text += part) }, file, relocated);
  return text.replaceAll(' ', '');
}

/**
 * Where the number of an operand is that is, or becomes, an address: the one that is equal, else the one in brackets,
 * else the last one. @param address that it is, where the instruction says it
 */
export function numberIn(operands: string, address?: number): [start: number, end: number] {
  const rip = operands.indexOf('[rip');
  if (rip >= 0 && (operands[rip + 4] === ']' || operands[rip + 4] === ' '))
    return [rip + 1, operands.indexOf(']', rip)];
  // Most operands of branches are the number and no more.
  if (address !== undefined && isNumber(operands, address)) return [0, operands.length];
  const numbers = [...operands.matchAll(/(?<!\*)#?-?(?:0x[0-9a-f]+|\b\d+\b)(?![\w%])/g)];
  const equal = address === undefined ? undefined : numbers.find(([text]) => Number(text.replace('#', '')) === address);
  const bracket = address === undefined ? -1 : operands.indexOf(']');
  const found = equal ?? numbers.findLast(({ index }) => index < bracket) ?? numbers.at(-1);
  // Behind a scaled register of x86 a displacement of nothing is not written.
  const none = /\*\d\]/.test(operands) ? operands.indexOf(']') : 0;
  return found ? [found.index, found.index + found[0].length] : [none, none];
}

function isNumber(text: string, value: number): boolean {
  return text === hex(value) || (text.startsWith('#') && text.slice(1) === hex(value));
}

/** What a call or a jump leads to through a stub: a symbol of another file, as a rule. */
export function referenceOfTarget(file: ElfFile, target: number | undefined): Reference | undefined {
  const stub = target === undefined ? undefined : stubAt(file, target);
  return stub === undefined ? undefined : stubReference(file, stub);
}

/** The slot of a GOT that an address is, and its row. */
export function slotOf(
  file: ElfFile,
  address: number,
): { readonly table: SlotTable; readonly row: number } | undefined {
  for (const table of slotTablesOf(file)) {
    const row = (address - table.address) / table.wordSize;
    if (row >= 0 && row < table.count && Number.isInteger(row)) return { table, row };
  }
  return undefined;
}

/** The dynamic symbol that an instruction asks for: through a stub, or through a slot. */
export function referenceOfInstruction(file: ElfFile, { target, data }: Instruction): Reference | undefined {
  const called = referenceOfTarget(file, target);
  if (called || data === undefined) return called;
  const slot = slotOf(file, data);
  return slot && slotReference(slot.table, slot.row);
}

/** A dynamic symbol with its version, and the library that has to have that version. */
export function putImport(out: Sink, file: ElfFile, symbol: number): void {
  const symbols = dynamicSymbolsOf(file);
  if (!symbols || symbol >= symbols.count) return;
  putSymbol(out, symbols, symbol);
  const of = symbols.table.get.shndx(symbol) === 0 ? versionOf(file, symbol)?.of : undefined;
  const library = of && 'file' in of ? of.file : undefined;
  if (library !== undefined && library !== '') {
    out.cell(' in ', 'remark');
    out.cell(library, 'library');
  }
}

/** Where a branch, a jump or a call goes; `put` has the name of a place in the same piece. */
export function putTarget(out: Sink, { file, section }: CodePlace, target: number): void {
  const reference = referenceOfTarget(file, target);
  if (reference) return putImport(out, file, reference.symbol);
  const stub = stubAt(file, target);
  if (stub !== undefined) return putStub(out, file, stub, target);
  const named = namedAddress(file, target, section?.index);
  if (isRelocatable(file)) return putPlaceName(out, file, named, section?.index);
  let text = '';
  putPlaceName({ names: out.names, cell: (part) => (text += part) }, file, named);
  if (isMapped(file, target)) out.cell(text || hex(target), 'symbol', 'address', target);
  else out.cell('outside of the file', 'remark');
}

/** A stub whose slot no symbol fills: what a resolver chooses, or what is in this file. */
function putStub(out: Sink, file: ElfFile, row: number, address: number): void {
  const by = stubsOf(file).relocation(row);
  const { value, isResolver } = by ? relocatedValue(by) : { value: undefined, isResolver: false };
  if (value === undefined) return out.cell(`stub at ${hex(address)}`, 'symbol', 'address', address);
  out.cell(isResolver ? 'what is chosen by ' : 'through a stub: ', 'remark');
  putPlaceName(out, file, value);
}

/** What lies at the address of an operand: a slot and what fills it, a string, a pointer and where it leads, a name. */
export function putData(out: Sink, place: CodePlace, { data, isMemory }: Instruction): void {
  const { file, section } = place;
  if (data === undefined || !isPlace(place, data, isMemory)) return;
  if (isRelocatable(file)) return putPlaceName(out, file, data, section?.index);
  const slot = slotOf(file, data);
  putPlaceName(out, file, data);
  if (slot) return putSlot(out, file, slot);
  const text = stringPreview(file, data);
  if (text !== undefined) return out.cell(`  ${text}`, 'string');
  const pointer = isMemory === true ? pointerAt(file, data) : undefined;
  const word = isMemory === true && codeRegionAt(file, data) ? wordAt(file, data) : undefined;
  if (pointer === undefined && word !== undefined) return out.cell(` = ${hex(word)}`, 'number');
  if (pointer === undefined) return;
  out.cell('  → ', 'remark');
  putPlaceName(out, file, pointer);
  const behind = stringPreview(file, pointer);
  if (behind !== undefined) out.cell(`  ${behind}`, 'string');
}

/** Whether `putData` says something. */
export function hasData(place: CodePlace, { data, isMemory }: Instruction): boolean {
  return data !== undefined && isPlace(place, data, isMemory);
}

/**
 * Numbers of instructions are addresses when something is there: those that are read, written or counted from the
 * instruction; numbers by themselves only in files that do not move. In an object file what its assembler has settled
 * by itself: distances within the section.
 */
export function isPlace({ file, section }: CodePlace, address: number, isMemory: boolean | undefined): boolean {
  if (isRelocatable(file))
    return section !== undefined && isMemory !== undefined && address >= 0 && address < section.size;
  if (address === 0 || !isMapped(file, address)) return false;
  if (isMemory === undefined) return fixedTypes.includes(file.header.type);
  return isMemory || address >= smallestAddress;
}

/** Whether the file has something at an address. */
export function isMapped(file: ElfFile, address: number): boolean {
  return (sectionAt(file, address) ?? segmentAt(file, address)) !== undefined;
}

/** A number below is more likely a number. */
const smallestAddress = 0x100;

/** What fills a slot of the GOT. */
function putSlot(out: Sink, file: ElfFile, { table, row }: { table: SlotTable; row: number }): void {
  const symbol = slotReference(table, row)?.symbol;
  out.cell(' = ', 'remark');
  if (symbol !== undefined) return putImport(out, file, symbol);
  const reserved = table.reserved(row);
  if (reserved !== undefined) return out.cell(reserved, 'label');
  const by = table.relocation(row);
  const value = by ? relocatedValue(by).value : table.word(row);
  if (value === undefined) return out.cell('set when it is loaded', 'remark');
  if (value === 0) return out.cell('0', 'number');
  putPlaceName(out, file, value);
}

/** The address that a word holds when the program runs: by a relocation, or in files at fixed addresses itself. */
function pointerAt(file: ElfFile, address: number): number | undefined {
  const by = relocationAt(file, address);
  if (by) return relocatedValue(by).value;
  const word = fixedTypes.includes(file.header.type) || codeRegionAt(file, address) ? wordAt(file, address) : undefined;
  return word !== undefined && word > smallestAddress && (sectionAt(file, word) ?? segmentAt(file, word))
    ? word
    : undefined;
}

/** The addresses in a piece that `nameOfStart` has a name for. */
export function namedStarts(file: ElfFile, { region, start, end }: CodePiece): ReadonlySet<number> {
  const found = new Set<number>();
  // Of the odd addresses of Thumb the last is behind the end.
  for (const { symbols, row } of symbolsFrom(file, start, end + 1, region.section?.index)) {
    const address = codeAddress(file, symbols.table.get.value(row));
    if (address < end) found.add(address);
  }
  const { count, addresses } = stubsOf(file);
  for (let row = 0; region.isPlt && row < count; row++) found.add(addresses[row] ?? start);
  const place: CodePlace = { file, section: region.section };
  for (const address of found) if (!nameOfStart(place, address, 'raw')) found.delete(address);
  if (isRelocatable(file)) return found;
  const entry = codeAddress(file, file.header.entry);
  return entry >= start && entry < end ? found.add(entry) : found;
}

/** The name of what begins at an address of code: of the function that a symbol or a stub is. */
export function nameOfStart(
  { file, section }: CodePlace,
  address: number,
  names: Sink['names'],
): { readonly text: string; readonly symbols?: SymbolTable; readonly row?: number } | undefined {
  const nearest = symbolAt(file, address, section?.index);
  const thumb = nearest?.offset === 0 ? undefined : symbolAt(file, address + 1, section?.index);
  const found = thumb?.offset === 0 && codeAddress(file, address + 1) === address ? thumb : nearest;
  if (found && (found === thumb || found.offset === 0)) {
    const { symbols, row } = found;
    return { text: nameIn(names, symbolName(symbols, row)), symbols, row };
  }
  const reference = referenceOfTarget(file, address);
  const symbols = reference && dynamicSymbolsOf(file);
  if (symbols) return { text: `${nameIn(names, symbolName(symbols, reference.symbol))}@plt` };
  return !isRelocatable(file) && codeAddress(file, file.header.entry) === address ? { text: 'entry' } : undefined;
}

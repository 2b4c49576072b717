// The bytes of a section, a segment or a symbol as a document: rows of 16 with their text and what begins there, then
// the words of the CPU's size with what they point at. Each row is read when it is printed.

import { counted, hex, hexBytes as hexText, readableSize } from '../base/text.ts';
import { isRelocatable, sectionAt, segmentAt } from '../decode/code/addresses.ts';
import { addressIn, type ByteRange } from '../decode/ranges.ts';
import { relocatedValue, relocationAt, type RelocationReference } from '../decode/relocations/places.ts';
import { relocationReference } from '../decode/relocations/references.ts';
import { relocationRow } from '../decode/relocations/relocations.ts';
import { holdsStrings } from '../decode/stringScan.ts';
import { symbolsFrom } from '../decode/symbols/nearest.ts';
import { symbolName } from '../decode/symbols/symbols.ts';
import { fileTypes, sectionFlags } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { toTable, type Block, type Column, type Place, type Sink } from '../listing/block.ts';
import { relocationColumns } from '../listing/blocks/slots.ts';
import { explainAddress, nameIn, putPlaceName, putSymbol, stringPreview } from '../listing/naming.ts';
import type { PagingOptions, View } from '../listing/overview.ts';

/** Bytes on a row. */
export const rowSize = 16;

const executable = valueOf(sectionFlags, 'EXECINSTR');
const fixedTypes = ['EXEC', 'CORE'].map((name) => valueOf(fileTypes, name));

/** The document of a range; `name` is the file's. */
export function bytesView(range: ByteRange, name: string, paging: PagingOptions): View {
  const blocks = [bytesBlock(range, name), wordsBlock(range)];
  return { blocks: blocks.filter((block) => block !== undefined), paging };
}

/** The row of the bytes that shows one of them, counted from the range's first. */
export function rowOfByte(range: ByteRange, index: number): number {
  return Math.floor((lead(range) + index) / rowSize);
}

/** Blank bytes before the first row's first: rows begin at multiples of 16. */
function lead(range: ByteRange): number {
  return startOf(range) % rowSize;
}

/** What rows count from: addresses where the range is loaded, else offsets in its section, else in the file. */
function startOf({ address, section, offset, isUnpacked }: ByteRange): number {
  if (address !== undefined) return address;
  if (isUnpacked) return offset;
  return section ? offset - section.offset : offset;
}

function positionName(range: ByteRange): string {
  if (range.address !== undefined) return 'address';
  return range.section ? 'in section' : 'offset';
}

function bytesBlock(range: ByteRange, name: string): Block {
  const { size, title, remarks, isUnpacked, offset } = range;
  const count = size === 0 ? 0 : rowOfByte(range, size - 1) + 1;
  const where = isUnpacked || size === 0 ? '' : ` at file offset ${hex(offset)}`;
  return {
    id: 'bytes',
    title: `Bytes of ${title} in ${name}`,
    note: [`${counted(size, 'byte')}${size < 1024 ? '' : `, ${readableSize(size)}`}${where}`, ...remarks].join(' · '),
    count,
    about:
      'Sixteen bytes a row, as words of the size that the CPU has for addresses. ' +
      'A word that is an address, or that a relocation fills, leads there.',
    place: isUnpacked ? undefined : { offset, size },
    address: range.address,
    rowPlace: (row) => placeOf(range, row * rowSize, rowSize),
    rowName: (row) => firstSymbol(range, row),
    rowKind: 'variable',
    columns: [
      positionColumn(range, (row) => row * rowSize),
      ...wordColumns(range),
      textColumn(range),
      namesColumn(range),
    ],
  };
}

/** The part of the file that some bytes of a row are; `at` counts from the start of the first row. */
function placeOf(range: ByteRange, at: number, size: number): Place | undefined {
  const start = Math.max(0, at - lead(range));
  const end = Math.min(range.size, at - lead(range) + size);
  return range.isUnpacked || end <= start ? undefined : { offset: range.offset + start, size: end - start };
}

function positionColumn(range: ByteRange, at: (row: number) => number): Column {
  const start = startOf(range) - lead(range);
  const isAddress = range.address !== undefined;
  return {
    name: positionName(range),
    isRight: true,
    meaning: isAddress ? 'address of the first byte' : 'where the first byte is, counted from the start',
    put: (out, row) => out.cell(hex(start + at(row)), isAddress ? 'address' : 'offset'),
    explain: (row) => (isAddress ? explainAddress(range.file, Math.max(start + at(row), range.address ?? 0)) : []),
  };
}

/** A column for each word of a row. */
function wordColumns(range: ByteRange): Column[] {
  const wordSize = range.file.class / 8;
  return Array.from({ length: rowSize / wordSize }, (_, word) => {
    const at = (row: number): number => row * rowSize + word * wordSize;
    return {
      name: Array.from({ length: wordSize }, (_, byte) => ` ${(word * wordSize + byte).toString(16)}`).join(' '),
      meaning: `${wordSize} bytes; as a number they are a word of the CPU`,
      put: (out, row) => putWord(out, range, at(row)),
      place: (row) => placeOf(range, at(row), wordSize),
      explain: (row) => wordLines(range, at(row)),
    } satisfies Column;
  });
}

/** Bytes in hex, blanks where the range has none; they lead where the word points. */
function putWord(out: Sink, range: ByteRange, at: number): void {
  const wordSize = range.file.class / 8;
  let text = '';
  for (let index = at - lead(range); index < at - lead(range) + wordSize; index++) {
    const isThere = index >= 0 && index < range.size;
    text += (text === '' ? '' : ' ') + (isThere ? hexByte(range.bytes.u8(range.offset + index)) : '  ');
  }
  const pointer = pointerAt(range, at - lead(range));
  if (pointer?.symbol !== undefined && pointer.by?.table.symbols)
    out.cell(text, 'bytes', toTable(pointer.by.table.symbols), pointer.symbol);
  else if (pointer?.address !== undefined) out.cell(text, 'bytes', 'address', pointer.address);
  else out.cell(text, 'bytes');
}

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexByte(byte: number): string {
  return hexOf[byte] ?? '';
}

/** What a word is besides a number. */
interface Pointer {
  /** The relocation that fills it. */
  readonly by: RelocationReference | undefined;
  /** Where it points when the program runs, before the load address is added. */
  readonly address: number | undefined;
  /** The row of an imported symbol that it is bound to, in the relocation's symbol table. */
  readonly symbol: number | undefined;
}

/** What the word at a byte of a range points at; undefined for words that are no addresses as far as the file tells. */
function pointerAt(range: ByteRange, index: number): Pointer | undefined {
  const { file } = range;
  if (range.isUnpacked || index < 0 || index + file.class / 8 > range.size) return undefined;
  const by = relocationIn(range, index);
  if (by) return { by, ...targetOf(range, by) };
  const value = wordAt(range, index);
  // What moves with its file has a relocation for each address in it.
  const isAddress = fixedTypes.includes(file.header.type) && !isCode(range) && isMapped(file, value);
  return isAddress ? { by: undefined, address: value, symbol: undefined } : undefined;
}

function isMapped(file: ByteRange['file'], value: number): boolean {
  return value !== 0 && (sectionAt(file, value) !== undefined || segmentAt(file, value) !== undefined);
}

function targetOf({ file }: ByteRange, by: RelocationReference): Pick<Pointer, 'address' | 'symbol'> {
  const { value, symbol } = relocatedValue(by);
  if (value !== undefined && !isRelocatable(file)) return { address: value, symbol: undefined };
  return { address: undefined, symbol: symbol > 0 ? symbol : undefined };
}

/** The relocation that writes at a byte of a range. */
function relocationIn(range: ByteRange, index: number): RelocationReference | undefined {
  const { file, section } = range;
  if (isRelocatable(file)) return section && relocationAt(file, range.offset + index - section.offset, section);
  const address = addressIn(range, index);
  return address === undefined ? undefined : relocationAt(file, address);
}

function wordAt({ file, bytes, offset }: ByteRange, index: number): number {
  return file.class === 64 ? bytes.i64(offset + index) : bytes.u32(offset + index);
}

/** The word as a number, in the byte order of the file, and what it is. */
function wordLines(range: ByteRange, at: number): string[] {
  const { file, bytes, offset, size } = range;
  const index = at - lead(range);
  if (index < 0 || index + file.class / 8 > size) return [];
  const exact = file.class === 64 ? bytes.hex64(offset + index) : hex(bytes.u32(offset + index));
  const pointer = pointerAt(range, index);
  const lines = [`As a word: \`${exact}\`.`];
  if (pointer?.by)
    lines.push(`Filled by row ${pointer.by.row} of \`${pointer.by.table.name}\` (${typeName(pointer.by)}).`);
  if (pointer?.address === undefined) return lines;
  const text = stringPreview(file, pointer.address);
  return text === undefined ? lines : [...lines, `Points at the string \`${text}\`.`];
}

function typeName({ table, row }: RelocationReference): string {
  return table.form === 'RELR' ? 'RELR' : (relocationRow(table.file, table.type(row))?.[1] ?? String(table.type(row)));
}

function textColumn(range: ByteRange): Column {
  return {
    name: 'text',
    meaning: 'the bytes as ASCII, a dot for what is not printable',
    put: (out, row) => {
      let text = '';
      const first = row * rowSize - lead(range);
      for (let index = first; index < Math.min(first + rowSize, range.size); index++) {
        const byte = index < 0 ? 0x20 : range.bytes.u8(range.offset + index);
        text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
      }
      out.cell(text, 'string');
    },
  };
}

/** The bytes of a row that are in the range: the first, and the one behind the last. */
function bounds(range: ByteRange, row: number): [first: number, end: number] {
  const first = row * rowSize - lead(range);
  return [Math.max(0, first), Math.min(range.size, first + rowSize)];
}

/** Symbols that begin on a row, and relocations that write there. */
function namesColumn(range: ByteRange): Column {
  return {
    name: '',
    meaning: 'symbols that begin on the row, and relocations that write to it, with what they bind to',
    put: (out, row) => {
      let gap = '';
      for (const { symbols, row: symbol, offset } of symbolsOn(range, row)) {
        const distance = offset === 0 ? '' : `+${offset.toString(16)} `;
        out.cell(gap + distance, 'remark');
        putSymbol(out, symbols, symbol);
        gap = '  ';
      }
      for (const by of relocationsOn(range, row)) {
        out.cell(`${gap}← `, 'remark');
        putRelocated(out, range, by);
        gap = '  ';
      }
    },
  };
}

function* symbolsOn(range: ByteRange, row: number): ReturnType<typeof symbolsFrom> {
  const { file, section, isUnpacked, address } = range;
  if (isUnpacked || (address === undefined && !isRelocatable(file))) return;
  const start = startOf(range) - lead(range) + row * rowSize;
  const [first, end] = bounds(range, row);
  for (const found of symbolsFrom(file, startOf(range) + first, startOf(range) + end, section?.index ?? 0))
    yield { ...found, offset: found.offset + startOf(range) + first - start };
}

function firstSymbol(range: ByteRange, row: number): string {
  for (const { symbols, row: symbol } of symbolsOn(range, row)) return nameIn('readable', symbolName(symbols, symbol));
  return '';
}

function isCode({ section }: ByteRange): boolean {
  return section !== undefined && (section.flags & executable) !== 0;
}

/** Relocations of data lie at words; those of code and of objects anywhere. */
function* relocationsOn(range: ByteRange, row: number): Generator<RelocationReference> {
  if (range.isUnpacked) return;
  const [first, end] = bounds(range, row);
  const isAnywhere = isCode(range) || isRelocatable(range.file);
  const step = isAnywhere ? 1 : range.file.class / 8;
  for (
    let index = first + (isAnywhere ? 0 : (step - ((startOf(range) + first) % step)) % step);
    index < end;
    index += step
  ) {
    const by = relocationIn(range, index);
    if (by) yield by;
  }
}

/** What a relocation binds its place to: a symbol, or what lies at the address. */
function putRelocated(out: Sink, { file }: ByteRange, by: RelocationReference): void {
  const { table, row } = by;
  const { value, symbol } = relocatedValue(by);
  if (symbol > 0 && table.symbols && symbol < table.symbols.count) putSymbol(out, table.symbols, symbol);
  else if (value !== undefined && !isRelocatable(file)) putPointer(out, file, value);
  else out.cell(typeName(by), 'type', toTable(table), row);
}

/** What lies at an address, and the string that begins there. */
function putPointer(out: Sink, file: ByteRange['file'], address: number): void {
  putPlaceName(out, file, address);
  const text = stringPreview(file, address);
  if (text !== undefined) out.cell(`  ${text}`, 'string');
}

/** The words of data. Code, strings and what is packed have none; nor has what is not loaded and has no relocations. */
function wordsBlock(range: ByteRange): Block | undefined {
  const { file, address, size } = range;
  const wordSize = file.class / 8;
  const start = startOf(range);
  const skip = (wordSize - (start % wordSize)) % wordSize;
  const count = Math.max(0, Math.floor((size - skip) / wordSize));
  if (range.isUnpacked || isCode(range) || holdsStrings(range) || count === 0) return undefined;
  if (address === undefined && !isRelocatable(file)) return undefined;
  const at = (row: number): number => skip + row * wordSize;
  const relocation = (row: number): RelocationReference | undefined => relocationIn(range, at(row));
  return {
    id: 'words',
    title: 'Words',
    note: `${counted(count, 'word')} of ${counted(wordSize, 'byte')}`,
    count,
    about:
      'The same bytes as words of the size that the CPU has for addresses, and what they hold when the program runs.',
    rowPlace: (row) => ({ offset: range.offset + at(row), size: wordSize }),
    reference: (row) => {
      const by = relocation(row);
      return by && relocationReference(by.table, by.row);
    },
    columns: [
      { ...positionColumn(range, (row) => at(row) + lead(range)), meaning: 'where the word is' },
      {
        name: 'word',
        isRight: true,
        meaning: 'what the file holds, in its byte order',
        put: (out, row) => putNumber(out, range, at(row)),
        explain: (row) => wordLines(range, at(row) + lead(range)),
      },
      {
        name: 'points at',
        widest: 48,
        meaning: 'what lies there when the program runs: a symbol, a place in a section, a string',
        put: (out, row) => {
          const pointer = pointerAt(range, at(row));
          if (pointer?.address !== undefined) putPointer(out, file, pointer.address);
        },
      },
      ...relocationColumns(file, relocation),
    ],
  };
}

function putNumber(out: Sink, range: ByteRange, index: number): void {
  const { file, bytes, offset } = range;
  const exact = file.class === 64 ? bytes.hex64(offset + index) : hex(bytes.u32(offset + index));
  const address = pointerAt(range, index)?.address;
  if (address === undefined) out.cell(exact, 'number');
  else out.cell(exact, 'address', 'address', address);
}

/** A range as JSON (docs/json.md): all bytes, and the words that are more than numbers. */
export function bytesJson(range: ByteRange): Record<string, unknown> {
  const { file, bytes, offset, size, title, address, section, isUnpacked, remarks } = range;
  const wordSize = file.class / 8;
  const skip = (wordSize - (startOf(range) % wordSize)) % wordSize;
  const words: unknown[] = [];
  for (let index = skip; index + wordSize <= size; index += wordSize) {
    const pointer = pointerAt(range, index);
    if (pointer) words.push(wordJson(range, index, pointer));
  }
  return {
    title,
    ...(address !== undefined && { address: hex(address) }),
    ...(isUnpacked ? { isUnpacked } : { offset: hex(offset) }),
    ...(section && { section: section.name }),
    size,
    ...(remarks.length > 0 && { remarks }),
    bytes: hexText(bytes.copy(offset, size)),
    words,
  };
}

function wordJson(range: ByteRange, index: number, { by, address, symbol }: Pointer): Record<string, unknown> {
  const symbols = by?.table.symbols;
  return {
    at: index,
    ...(address !== undefined && { address: hex(address), name: nameOfPlace(range, address) }),
    ...(symbol !== undefined && symbols && symbol < symbols.count && { symbol: symbolName(symbols, symbol) }),
    ...(by && { by: { table: by.table.id, row: by.row, type: typeName(by) } }),
  };
}

function nameOfPlace({ file }: ByteRange, address: number): string {
  let text = '';
  putPointer({ cell: (part) => (text += part) }, file, address);
  return text;
}

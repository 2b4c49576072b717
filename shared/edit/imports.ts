// A symbol that the file wants of another one and had not: its rows in the tables of symbols, versions and relocations.

import { tableOf } from '../base/table.ts';
import { hex } from '../base/text.ts';
import { Writer } from '../base/writer.ts';
import { offsetOf } from '../decode/code/addresses.ts';
import { dynamicValue } from '../decode/dynamic.ts';
import { sysvHashOf } from '../decode/symbols/hash.ts';
import { hiddenVersion, versionsOf } from '../decode/symbols/versions.ts';
import { sectionTypes, symbolBindings, symbolTypes, versionIndexes } from '../elf/constants.ts';
import { numbersOf } from '../elf/machine.ts';
import { sysvHash } from '../elf/hashFunctions.ts';
import { symbolLayouts, vernauxLayout, verneedLayout, versymLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { relocationLayout } from '../lower/relocations.ts';
import { contentOf, type Binary, type Piece } from './binary.ts';
import { addEntry, entriesNamed, Refusal, stringsOf, tableNamed } from './dynamic.ts';
import { addLoaded, sectionNumber } from './loaded.ts';
import { following, symbolsOf } from './symbolRows.ts';

const versionIndex = (name: string): number => valueOf(versionIndexes, name);

/**
 * Adds an undefined function to the dynamic symbols, behind all others: no hash table leads to it.
 * @param library that has it, under which its version is needed
 * @returns its row
 */
export function addImport(binary: Binary, name: string, library: string, version: string | undefined): number {
  const { file } = binary;
  const { piece, count, bytes } = symbolsOf(binary);
  if (entriesNamed(binary, 'MIPS_XHASH').length > 0) throw new Refusal('its hash table can only be read');
  const layout = symbolLayouts[file.class];
  const out = new Writer((count + 1) * layout.size, file.isLittle);
  out.copy(0, bytes.subarray(0, count * layout.size));
  const info = valueOf(symbolBindings, 'GLOBAL') * 16 + valueOf(symbolTypes, 'FUNC');
  out.record<'name' | 'info'>(count * layout.size, layout, { name: stringsOf(binary).add(name), info });
  piece.content = out.bytes;
  countInHash(binary, count);
  const index = version === undefined ? versionIndex('GLOBAL') : needVersion(binary, library, version);
  if (version !== undefined || tableNamed(binary, 'VERSYM')) versionRow(binary, count, index);
  return count;
}

/** DT_HASH says how many symbols there are (gABI, Hash Table). */
function countInHash(binary: Binary, row: number): void {
  const hash = sysvHashOf(binary.file);
  const piece = tableNamed(binary, 'HASH');
  if (!hash || !piece) return;
  const { wordSize, bucketCount } = hash;
  const out = new Writer((2 + bucketCount + row + 1) * wordSize, binary.file.isLittle);
  out.copy(0, contentOf(binary, piece).subarray(0, out.bytes.length - wordSize));
  out.word(wordSize, row + 1, wordSize);
  piece.content = out.bytes;
}

/** Gives the symbol behind all others its version. */
function versionRow(binary: Binary, row: number, index: number): void {
  const out = new Writer((row + 1) * versymLayout.size, binary.file.isLittle);
  const piece = tableNamed(binary, 'VERSYM');
  if (piece) out.copy(0, contentOf(binary, piece).subarray(0, row * versymLayout.size));
  else for (let each = 1; each < row; each++) out.u16(each * versymLayout.size, versionIndex('GLOBAL'));
  out.u16(row * versymLayout.size, index);
  if (piece) piece.content = out.bytes;
  else addTable(binary, 'VERSYM', '.gnu.version', versymLayout.size, out.bytes, '.dynsym', versymLayout.size);
}

/** A table that a dynamic entry leads to. */
function addTable(
  binary: Binary,
  tag: string,
  name: string,
  align: number,
  content: Uint8Array,
  link: string,
  entrySize = 0,
  info = 0,
): Piece {
  const type = valueOf(sectionTypes, tag);
  const section = { type, link: sectionNumber(binary, link), info, entrySize };
  const piece = addLoaded(binary, { name, permissions: 'r', align, content, section });
  addEntry(binary, tag, 0, piece);
  return piece;
}

/** The index of a version that is needed of a library; it is added where the file needs it not yet. */
function needVersion(binary: Binary, library: string, name: string): number {
  const { needs, byIndex } = versionsOf(binary.file);
  const known = needs.find((need) => need.file === library && need.name === name);
  if (known) return known.index & ~hiddenVersion;
  const index = Math.max(versionIndex('GLOBAL'), ...byIndex.keys()) + 1;
  const beside = needs.findLast((need) => need.file === library);
  const strings = stringsOf(binary);
  const version = { hash: sysvHash(name), other: index, name: strings.add(name) };
  if (beside) needBeside(binary, beside, version);
  else needOfMore(binary, { version: 1, count: 1, file: strings.add(library), aux: verneedLayout.size }, version);
  return index;
}

type Needed = ReturnType<typeof versionsOf>['needs'][number];
type Row = Readonly<Record<'hash' | 'other' | 'name', number>>;

/** One version more of a file of which some are needed. */
function needBeside(binary: Binary, beside: Needed, version: Row): void {
  const { piece, out, end } = grownNeeds(binary, vernauxLayout.size);
  const { file } = binary;
  const count = tableOf(file.bytes, verneedLayout, beside.fileOffset, 1).get.count(0);
  out.record<'count'>(beside.fileOffset - piece.offset, verneedLayout, { count: count + 1 });
  out.record<'next'>(beside.offset - piece.offset, vernauxLayout, { next: end - (beside.offset - piece.offset) });
  out.record<'hash' | 'other' | 'name'>(end, vernauxLayout, version);
  piece.content = out.bytes;
}

/** Versions of one file more. */
function needOfMore(
  binary: Binary,
  record: Readonly<Record<'version' | 'count' | 'file' | 'aux', number>>,
  version: Row,
): void {
  const last = versionsOf(binary.file).needs.at(-1);
  const size = verneedLayout.size + vernauxLayout.size;
  const write = (out: Writer, at: number): void => {
    out.record<'version' | 'count' | 'file' | 'aux'>(at, verneedLayout, record);
    out.record<'hash' | 'other' | 'name'>(at + verneedLayout.size, vernauxLayout, version);
  };
  if (!last || !tableNamed(binary, 'VERNEED')) {
    const out = new Writer(size, binary.file.isLittle);
    write(out, 0);
    addTable(binary, 'VERNEED', '.gnu.version_r', 4, out.bytes, '.dynstr', 0, 1);
    addEntry(binary, 'VERNEEDNUM', 1);
    return;
  }
  const { piece, out, end } = grownNeeds(binary, size);
  out.record<'next'>(last.fileOffset - piece.offset, verneedLayout, { next: end - (last.fileOffset - piece.offset) });
  write(out, end);
  piece.content = out.bytes;
  const count = (dynamicValue(binary.file, 'VERNEEDNUM') ?? 0) + 1;
  setEntry(binary, 'VERNEEDNUM', count);
  for (const row of binary.sections) if (row.piece === piece && row.shift === 0) row.info = count;
}

/** The table of needed versions with room behind it. */
function grownNeeds(
  binary: Binary,
  room: number,
): { readonly piece: Piece; readonly out: Writer; readonly end: number } {
  const piece = tableNamed(binary, 'VERNEED');
  if (!piece) throw new Refusal('the versions that it needs are not in a segment of the file');
  const before = contentOf(binary, piece);
  const end = Math.ceil(before.length / 4) * 4;
  const out = new Writer(end + room, binary.file.isLittle);
  out.copy(0, before);
  return { piece, out, end };
}

function setEntry(binary: Binary, name: string, value: number, piece?: Piece): void {
  binary.entries = binary.entries.map((each) =>
    each.name === name ? { ...each, raw: undefined, value, piece } : each,
  );
}

/** Adds a word that the dynamic linker fills with the address of a symbol. */
export function addSlot(binary: Binary, symbol: number): Piece {
  const slot = emptySlot(binary);
  addRelocation(binary, 'got', symbol, slot);
  return slot;
}

/** Adds a word that gets its own address when the file is relocated; where addends stand in places, the base. */
export function addRelativeSlot(binary: Binary): Piece {
  const slot = emptySlot(binary);
  addRelocation(binary, 'relative', 0, slot);
  return slot;
}

function emptySlot(binary: Binary): Piece {
  const word = binary.file.class / 8;
  return addLoaded(binary, {
    name: '.got.elfsmith',
    permissions: 'rw',
    align: word,
    content: new Uint8Array(word),
  });
}

/** Adds a relocation to the table, which goes elsewhere: what is behind it may not be ours. */
function addRelocation(binary: Binary, kind: 'got' | 'relative', symbol: number, slot: Piece): void {
  const { file } = binary;
  const { relocationForm: form = 'RELA' } = file.machine;
  const layout = relocationLayout(file);
  const number = numbersOf(file.machine)(kind, file.class / 8);
  const rowOf = following(binary, symbol);
  // A table that an earlier change has made, or the input's.
  const before = entriesNamed(binary, form)[0]?.piece;
  const made = before?.make && before;
  const general = generalRelocations(binary, form);
  const size = made?.size ?? general().length;
  const make = (addressOf: (piece: Piece) => number): Uint8Array => {
    const out = new Writer(size + layout.size, file.isLittle);
    // Asked again: what comes behind this change may have put other rows there.
    out.copy(0, made?.make?.(addressOf, made) ?? general());
    const info = file.class === 32 ? { info: rowOf() * 256 + number } : { symbol: rowOf(), type: number };
    const place = addressOf(slot);
    out.record<string>(size, layout, {
      place,
      ...info,
      ...(kind === 'relative' && form === 'RELA' && { addend: place }),
    });
    return out.bytes;
  };
  const name = form === 'RELA' ? '.rela.dyn' : '.rel.dyn';
  // The old section's place is dead bytes.
  binary.sections = binary.sections.filter((row) => row.name !== name);
  const isUsed = binary.entries.some((entry) => entry.piece === before && entry.name !== form);
  binary.pieces = binary.pieces.filter((piece) => piece !== before || isUsed);
  const section = { type: valueOf(sectionTypes, form), link: sectionNumber(binary, '.dynsym'), entrySize: layout.size };
  const content = { size: size + layout.size, make };
  const piece = addLoaded(binary, { name, permissions: 'r', align: file.class / 8, content, section });
  const values: readonly (readonly [string, number, Piece?])[] = [
    [form, 0, piece],
    [`${form}SZ`, content.size],
    [`${form}ENT`, layout.size],
  ];
  for (const [tag, value, table] of values)
    if (entriesNamed(binary, tag).length > 0) setEntry(binary, tag, value, table);
    else addEntry(binary, tag, value, table);
}

/**
 * The relocations but for those of slots, which some linkers count in (glibc elf/dynamic-link.h, _ELF_DYNAMIC_DO_RELOC,
 * knows by their end, which they would not have any more, that they are not to be done twice).
 */
function generalRelocations(binary: Binary, form: string): () => Uint8Array {
  const valueOfTag = (tag: string): number => dynamicValue(binary.file, tag) ?? 0;
  const start = valueOfTag(form);
  const size = start === 0 ? 0 : valueOfTag(`${form}SZ`);
  const slots = valueOfTag('JMPREL') - start;
  const slotsEnd = slots + valueOfTag('PLTRELSZ');
  const areWithin = slots >= 0 && slotsEnd <= size && slotsEnd > slots;
  return () => {
    const bytes = bytesAt(binary, start, size);
    return areWithin ? Uint8Array.from([...bytes.subarray(0, slots), ...bytes.subarray(slotsEnd)]) : bytes;
  };
}

/** Bytes of the input at an address, with what was changed there. */
function bytesAt({ file, patches, pieces }: Binary, address: number, size: number): Uint8Array {
  const offset = size === 0 ? 0 : offsetOf(file, address);
  if (offset === undefined) throw new Refusal(`its relocations at ${hex(address)} are in no segment of the file`);
  const bytes = file.bytes.copy(offset, size);
  const tables = pieces.filter(({ isRelocations }) => isRelocations);
  const changed = tables.flatMap(({ offset: start, content }) => (content ? [{ offset: start, bytes: content }] : []));
  for (const patch of [...patches, ...changed])
    patch.bytes.forEach((byte, index) => {
      const at = patch.offset + index - offset;
      if (at >= 0 && at < size) bytes[at] = byte;
    });
  return bytes;
}

// Segments that a file gets: of any type with the bytes of a file, loaded or not; zeros in memory; notes; an ELF file
// inside. Each has a section, too, where there are sections: strip and objcopy keep what sections name.

import { alignUp, isPowerOfTwo, Writer } from '../base/writer.ts';
import { sourceOf } from '../base/bytes.ts';
import { hex } from '../base/text.ts';
import { decode, isDebugFile, isElf } from '../decode/file.ts';
import { sectionFlags, sectionTypes, segmentFlags, segmentTypes } from '../elf/constants.ts';
import { valueOf, type Names } from '../elf/names.ts';
import { allocFlag, loadType, sectionNamed, type Binary, type Piece, type SegmentRow } from './binary.ts';
import { Refusal } from './dynamic.ts';
import { embeddedBytes, isEmbedded, translated } from '../decode/inside.ts';
import { pageOf } from './place.ts';
import { addName } from './unloaded.ts';

const [readable, writable, executable] = ['R', 'W', 'X'].map((name) => valueOf(segmentFlags, name)) as [
  number,
  number,
  number,
];
export const noteType = valueOf(segmentTypes, 'NOTE');
const embeddedType = valueOf(segmentTypes, 'ELFSMITH_EMBEDDED');

/** What an option says of a segment. */
interface Wanted {
  readonly type: number;
  readonly name: string;
  readonly flags: number;
  readonly align: number | undefined;
  /** `load`: anywhere; undefined: it is not loaded. */
  readonly address: number | 'load' | undefined;
}

/** The number of a type by its name, with PT_ or without, or as it stands. */
export function segmentTypeOf(word: string, { file }: Pick<Binary, 'file'>): number {
  const number = numberOf(word);
  if (number !== undefined && number < 2 ** 32) return number;
  const name = word.replace(/^PT_/i, '').toUpperCase();
  const tables: Names[] = [segmentTypes, file.machine.segmentTypes].flatMap((table) => (table ? [table] : []));
  for (const table of tables) {
    try {
      return valueOf(table, name);
    } catch {
      // Another table may have it.
    }
  }
  throw new Refusal(`no type of segments ${word}: a name as readelf prints it, or a number`);
}

function numberOf(word: string): number | undefined {
  return /^(0x[\da-f]+|\d+)$/i.test(word) ? Number(word) : undefined;
}

/** `TYPE[,flags][,align][,address]`; flags are letters, `load` stands for an address that is free. */
function parse(binary: Binary, text: string): Wanted {
  const [typeWord = '', ...words] = text.split(',');
  const type = segmentTypeOf(typeWord, binary);
  const letters = words[0] !== undefined && /^[rwx]+$/i.test(words[0]) ? words.shift() : undefined;
  const isLoad = words.at(-1)?.toLowerCase() === 'load';
  if (isLoad) words.pop();
  const numbers = words.map(numberOf);
  const [align, address] = numbers;
  if (numbers.includes(undefined) || numbers.length > 2)
    throw new Refusal(`'${text}' is no TYPE[,rwx][,align][,address]`);
  if (align !== undefined && !isPowerOfTwo(Math.max(1, align)))
    throw new Refusal(`an alignment of ${align} is no power of two`);
  const flags = letters === undefined ? readable : flagsOf(letters.toLowerCase());
  const name = typeWord.replace(/^PT_/i, '').toLowerCase();
  return { type, name, flags, align, address: address ?? (isLoad || type === loadType ? 'load' : undefined) };
}

function flagsOf(letters: string): number {
  const has = (letter: string, bit: number): number => (letters.includes(letter) ? bit : 0);
  return has('r', readable) + has('w', writable) + has('x', executable);
}

/** A debug file has the program headers of another file, by which debuggers compare the two. */
function hasOwnSegments({ file }: Binary): void {
  if (isDebugFile(file)) throw new Refusal('it has the debugging information of another file, and its program headers');
}

/** Adds a segment with bytes. @param text TYPE[,flags][,align][,address] */
export function addSegment(binary: Binary, text: string, bytes: Uint8Array): void {
  hasOwnSegments(binary);
  const wanted = parse(binary, text);
  const { type, flags, address, align = address === undefined ? 1 : pageOf(binary) } = wanted;
  if (bytes.length === 0) throw new Refusal('the file is empty: --add-arena adds zeros');
  const piece: Piece = {
    ...blankPiece,
    name: sectionName(binary, wanted.name),
    size: bytes.length,
    align: Math.max(1, align),
    content: bytes,
    ...(address !== undefined && { flags, own: ownOf(binary, address, bytes.length) }),
  };
  binary.pieces.push(piece);
  if (type !== loadType) binary.segments.push(rowOf(piece, type, flags, piece.align, address !== undefined));
  addSectionOf(binary, piece, type === noteType ? 'NOTE' : 'PROGBITS', flags, address !== undefined);
}

const blankPiece = { offset: Infinity, load: undefined, isFixed: false } as const;

function ownOf(binary: Binary, address: number | 'load', memorySize: number): NonNullable<Piece['own']> {
  if (address === 'load') return { address: undefined, memorySize };
  const loads = binary.segments.filter(({ type }) => type === loadType);
  const [first] = loads;
  if (first && address < first.address)
    throw new Refusal(`${hex(address)} lies before the first segment, which says where the file is loaded`);
  const page = pageOf(binary);
  const floor = (value: number): number => Math.floor(value / page) * page;
  const clash = loads.find(
    (load) =>
      floor(address) < alignUp(load.address + load.memorySize, page) && address + memorySize > floor(load.address),
  );
  if (clash) throw new Refusal(`${hex(address)} shares pages with the segment at ${hex(clash.address)}`);
  return { address, memorySize };
}

function rowOf(piece: Piece, type: number, flags: number, align: number, isLoaded: boolean): SegmentRow {
  const none = { offset: 0, address: 0, physicalAddress: 0, shift: 0 };
  return { ...none, type, flags, fileSize: piece.size, memorySize: isLoaded ? piece.size : 0, align, piece };
}

/** A name that no section has. */
function sectionName(binary: Binary, name: string): string {
  const base = `.segment.${name}`;
  for (let count = 1; ; count++) {
    const tried = count === 1 ? base : `${base}.${count}`;
    if (!sectionNamed(binary, tried) && !binary.pieces.some((piece) => piece.name === tried)) return tried;
  }
}

function addSectionOf(binary: Binary, piece: Piece, type: string, flags: number, isLoaded: boolean): void {
  if (!binary.sectionHeaders) return;
  const write = (flags & writable) === 0 ? 0 : valueOf(sectionFlags, 'WRITE');
  const execute = (flags & executable) === 0 ? 0 : valueOf(sectionFlags, 'EXECINSTR');
  const none = { address: 0, offset: 0, link: 0, info: 0, entrySize: 0, shift: 0 };
  binary.sections.push({
    ...none,
    name: piece.name,
    nameOffset: addName(binary, piece.name),
    type: valueOf(sectionTypes, type),
    flags: isLoaded ? allocFlag + write + execute : 0,
    size: Math.max(piece.size, piece.own?.memorySize ?? 0),
    align: piece.align,
    piece,
  });
}

/** Adds a segment of zeros that the loader maps. @param text SIZE[,address] */
export function addArena(binary: Binary, text: string): void {
  hasOwnSegments(binary);
  const [sizeWord = '', ...rest] = text.split(',');
  const size = sizeOf(sizeWord);
  const address = rest.length === 0 ? 'load' : numberOf(rest[0] ?? '');
  if (size === undefined || size === 0 || address === undefined || rest.length > 1)
    throw new Refusal(`'${text}' is no SIZE[,address]: bytes, or K, M, G behind the number`);
  const flags = readable + writable;
  const own = ownOf(binary, address, size);
  const name = sectionName(binary, 'arena');
  const piece: Piece = { ...blankPiece, name, size: 0, align: pageOf(binary), content: new Uint8Array(0), flags, own };
  binary.pieces.push(piece);
  addSectionOf(binary, piece, 'NOBITS', flags, true);
}

function sizeOf(word: string): number | undefined {
  const [, number = '', unit = ''] = /^(0x[\da-f]+|\d+)([kmg]?)$/i.exec(word) ?? [];
  const bytes = number === '' ? undefined : Number(number) * 1024 ** ' kmg'.indexOf(unit.toLowerCase() || ' ');
  return bytes !== undefined && bytes < 2 ** 47 ? bytes : undefined;
}

/** Adds a note that is loaded. @param text OWNER:TYPE, the type a number */
export function addNote(binary: Binary, text: string, bytes: Uint8Array): void {
  const [, owner = '', word = ''] = /^(.*):([^:]*)$/s.exec(text) ?? [];
  const type = numberOf(word);
  if (owner === '' || type === undefined || type >= 2 ** 32) throw new Refusal(`'${text}' is no OWNER:TYPE`);
  const content = noteBytes(binary, owner, type, bytes);
  const name = `.note.${owner}`;
  addNotePiece(binary, { ...blankPiece, name, size: content.length, align: 4, content, flags: readable });
}

/** A note with its header (gABI, Note Section). @param owner a character a byte */
export function noteBytes({ file }: Binary, owner: string, type: number, bytes: Uint8Array): Uint8Array {
  const name = owner + '\0';
  const out = new Writer(12 + alignUp(name.length, 4) + alignUp(bytes.length, 4), file.isLittle);
  [name.length, bytes.length, type].forEach((value, index) => out.u32(4 * index, value));
  out.copy(
    12,
    Uint8Array.from(name, (character) => character.charCodeAt(0)),
  );
  out.copy(12 + alignUp(name.length, 4), bytes);
  return out.bytes;
}

/** Adds a piece that is a note, with its program header and section. */
export function addNotePiece(binary: Binary, piece: Piece): void {
  hasOwnSegments(binary);
  if (sectionNamed(binary, piece.name)) throw new Refusal(`it has a section ${piece.name} already`);
  binary.pieces.push(piece);
  binary.segments.push(rowOf(piece, noteType, readable, 4, true));
  addSectionOf(binary, piece, 'NOTE', readable, true);
}

/** Puts an ELF file into the file. @param type name or number; a type of our own when empty */
export function embed(binary: Binary, bytes: Uint8Array, type: string): void {
  hasOwnSegments(binary);
  const source = sourceOf(bytes);
  if (!isElf(source)) throw new Refusal('what is to be embedded is no ELF file');
  const aligns = decode(source)
    .segments.filter((segment) => segment.type === loadType)
    .map(({ align }) => align);
  const align = Math.max(pageOf(binary), ...aligns.filter((each) => isPowerOfTwo(each) && each <= largestAlign));
  if (translated(bytes, align) === undefined) throw new Refusal('its file offsets are out of range');
  const piece: Piece = {
    ...blankPiece,
    name: sectionName(binary, 'embedded'),
    size: bytes.length,
    align,
    contentAt: (offset) => translated(bytes, offset) ?? bytes,
  };
  const number = type === '' ? embeddedType : segmentTypeOf(type, binary);
  if (number === loadType) throw new Refusal('an embedded file is not loaded: another type than LOAD');
  binary.pieces.push(piece);
  binary.segments.push(rowOf(piece, number, readable, align, false));
  addSectionOf(binary, piece, 'PROGBITS', readable, false);
}

const largestAlign = 2 ** 21;

/** What a segment of a type holds; of an ELF file inside, that file as it was. Of several the first. */
export function extract(binary: Binary, word: string): Uint8Array {
  const { file } = binary;
  const type = segmentTypeOf(word, binary);
  const segment = file.segments.find((each) => each.type === type && each.fileSize > 0);
  if (!segment) throw new Refusal(`it has no segment ${word} with bytes`);
  const whole = isEmbedded(file, segment) ? embeddedBytes(file, segment) : undefined;
  return whole ?? file.bytes.copy(segment.offset, segment.fileSize);
}

/** Embedded files have to be told where they are when they move. */
export function followEmbedded(binary: Binary): void {
  for (const { type, offset, fileSize, piece } of binary.segments) {
    if (!piece || piece.load || piece.offset !== offset || piece.size !== fileSize) continue;
    if (!isEmbedded(binary.file, { type, offset, fileSize })) continue;
    const bytes = embeddedBytes(binary.file, { offset, fileSize });
    if (bytes) piece.contentAt = (at) => translated(bytes, at) ?? bytes;
  }
}

// Changes of what no segment loads: sections added and taken away; and the build-id, which says that a file is another.

import { fingerprintSize } from '../base/fingerprint.ts';
import { noteOf } from '../decode/notes/notes.ts';
import { sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { allocFlag, contentOf, sectionNamed, type Binary, type Piece, type SectionRow } from './binary.ts';
import { Refusal } from './dynamic.ts';
import { canRenumber } from './sections.ts';

const noBits = valueOf(sectionTypes, 'NOBITS');
/** Numbers of sections from here on have other meanings (SHN_LORESERVE). */
const mostSections = 0xff00;

/** Adds a section that is not loaded. One that is there must have the same bytes. @param name a character a byte */
export function addSection(binary: Binary, name: string, bytes: Uint8Array, align = 1): void {
  if (!binary.sectionHeaders) throw new Refusal('it has no section headers');
  if (binary.sections.length >= mostSections - 1)
    throw new Refusal(`it has ${binary.sections.length} sections already`);
  const before = sectionNamed(binary, name);
  if (before) {
    const same = before.type === noBits ? new Uint8Array(0) : bytesIn(binary, before);
    if (same.length === bytes.length && same.every((byte, index) => byte === bytes[index])) return;
    throw new Refusal(`it has another section ${name}: take that away first`);
  }
  const nameOffset = addName(binary, name);
  const piece: Piece = {
    name,
    offset: Infinity,
    size: bytes.length,
    align,
    load: undefined,
    content: bytes,
    isFixed: false,
  };
  const type = valueOf(sectionTypes, 'PROGBITS');
  const none = { flags: 0, address: 0, offset: 0, link: 0, info: 0, entrySize: 0, shift: 0 };
  binary.pieces.push(piece);
  binary.sections.push({ ...none, name, nameOffset, type, size: bytes.length, align, piece });
}

const bytesIn = ({ file }: Binary, { offset, size, piece }: SectionRow): Uint8Array =>
  piece?.content ?? file.bytes.copy(offset, size);

/** Where a name is in the table of section names, which gets it when it has not. */
export function addName(binary: Binary, name: string): number {
  const { file } = binary;
  const row = binary.sections.find(({ index }) => index === file.header.sectionNamesIndex);
  const piece = row?.piece;
  if (!row || !piece || row.size !== piece.size)
    throw new Refusal('the names of its sections are within something else');
  const bytes = contentOf(binary, piece);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const found = text.indexOf(`${name}\0`);
  if (found >= 0) return found;
  piece.content = Uint8Array.from(`${text}${name}\0`, (character) => character.charCodeAt(0));
  return text.length;
}

/** Takes a section away that is not loaded. @param name a character a byte */
export function removeSection(binary: Binary, name: string): void {
  const row = sectionNamed(binary, name);
  if (!row) throw new Refusal(`it has no section ${name}`);
  if ((row.flags & allocFlag) !== 0) throw new Refusal(`${name} is loaded: code may use it`);
  if (row.index === binary.file.header.sectionNamesIndex) throw new Refusal(`${name} has the names of the sections`);
  const user = binary.sections.find((each) => each !== row && row.index !== undefined && each.link === row.index);
  if (user) throw new Refusal(`${name} is used by section ${user.name}`);
  if (!canRenumber(binary)) throw new Refusal('it has so many sections that some of their numbers are elsewhere');
  remove(binary, [row]);
}

function remove(binary: Binary, rows: readonly SectionRow[]): void {
  for (const { piece, offset, size, type } of rows) {
    const isAlone = piece?.size === size && !binary.segments.some((segment) => segment.piece === piece);
    if (piece && isAlone) binary.pieces = binary.pieces.filter((each) => each !== piece);
    else if (type !== noBits) binary.patches.push({ offset, bytes: new Uint8Array(size) });
  }
  binary.sections = binary.sections.filter((each) => !rows.includes(each));
  binary.isCompact = true;
}

/** What debuggers read, by the names that compilers and linkers give it; symbols stay. */
const debugNames = /^\.(z?debug_|stab|gdb_index$|gnu\.debuglto_|line$|debug$)/;

/** Takes debugging information away. */
export function stripDebug(binary: Binary): void {
  const rows = binary.sections.filter(({ name, flags }) => debugNames.test(name) && (flags & allocFlag) === 0);
  if (rows.length === 0) return;
  if (!canRenumber(binary)) throw new Refusal('it has so many sections that some of their numbers are elsewhere');
  remove(binary, rows);
}

/** The build-id becomes a fingerprint of the output. */
export function renewBuildId(binary: Binary): void {
  const note = noteOf(binary.file, 'NT_GNU_BUILD_ID');
  const piece = note && binary.pieces.find(({ offset, size }) => note.offset >= offset && note.offset < offset + size);
  if (!note || !piece) throw new Refusal('it has no build-id');
  if (binary.debugFile) throw new Refusal('the file of --split-debug has the one that is: change it before');
  if (note.dataSize < fingerprintSize)
    throw new Refusal(`its build-id has ${note.dataSize} bytes: too few for another`);
  const shift = note.dataOffset - piece.offset;
  // The old one must not count, or the same change twice would give two files.
  const bytes = contentOf(binary, piece).slice();
  piece.content = bytes.fill(0, shift, shift + note.dataSize);
  binary.buildId = { piece, shift, size: note.dataSize };
}

// Node's single executable applications: a note with the application, and a text in node that says whether one is there
// (https://nodejs.org/api/single-executable-applications.html). Node looks for the note in the main program's PT_NOTE
// segments (postject-api.h, postject_find_resource), wherever those are.

import { hex } from '../base/text.ts';
import { notesOf, type Note } from '../decode/notes/notes.ts';
import { segmentFlags } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { editCodes } from '../elf/codes.ts';
import { loadType, type Binary, type Piece, type SegmentRow } from './binary.ts';
import { Refusal } from './dynamic.ts';
import { addNotePiece, noteBytes, noteType } from './segments.ts';

const owner = 'NODE_SEA_BLOB';
/** Node src/node_sea.cc, POSTJECT_SENTINEL_FUSE; a character behind it says whether there is an application. */
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:';
/** What a blob begins with, in the byte order of the CPU (node src/node_sea.h, kMagic). */
const magic = 0x143da20;

/** Makes an application of node, or gives it another one. @param blob as `node --experimental-sea-config` writes it */
export function setNodeApplication(binary: Binary, blob: Uint8Array): void {
  const { file, log } = binary;
  if (blob.length === 0) throw new Refusal('the application is empty');
  const before = notesOf(file).find((note) => note.owner === owner);
  const at = fuseOf(binary, before);
  const state = String.fromCharCode(...file.bytes.copy(at, 1));
  if (state !== '0' && state !== '1') throw new Refusal(`behind its fuse at ${hex(at)} is '${state}', neither 0 nor 1`);
  if (state === '1' && !before) throw new Refusal(`its fuse is flipped already, though there is no note ${owner}`);
  const view = new DataView(blob.buffer, blob.byteOffset, blob.length);
  if (blob.length < 4 || view.getUint32(0, file.isLittle) !== magic) {
    const what =
      'it does not begin as node --experimental-sea-config writes it: node 18.16 and 19.7 take that as a script';
    log.add(editCodes.editRemark, { offset: 0, size: 0 }, { what: `--node-sea: ${what}` });
  }
  if (before) replaceNote(binary, before, blob);
  else addNotePiece(binary, notePiece(binary, blob));
  binary.patches.push({ offset: at, bytes: Uint8Array.of('1'.charCodeAt(0)) });
}

/** In a segment of its own, so that another one can take its place and the file does not grow. */
function notePiece(binary: Binary, blob: Uint8Array): Piece {
  const content = noteBytes(binary, owner, 0, blob);
  return {
    name: `.note.${owner}`,
    offset: Infinity,
    size: content.length,
    align: 4,
    load: undefined,
    flags: valueOf(segmentFlags, 'R'),
    content,
    own: { address: undefined, memorySize: content.length },
    isFixed: false,
  };
}

/** Where in the file the character behind the fuse is; an application that is there may hold the same text. */
function fuseOf(binary: Binary, before: Note | undefined): number {
  const isInNote = (at: number): boolean =>
    before !== undefined && at >= before.offset && at < before.offset + before.size;
  const found = binary.segments
    .filter(({ type, fileSize }) => type === loadType && fileSize > 0)
    .flatMap(({ offset, fileSize }) => placesOf(binary, offset, offset + fileSize))
    .filter((at) => !isInNote(at));
  const [first] = found;
  if (first === undefined)
    throw new Refusal(
      'it has no fuse: it is no node from 18.16 on, or node is in libnode.so, which is to be merged into it first',
    );
  if (new Set(found).size > 1) throw new Refusal(`it has several fuses: at ${found.map((at) => hex(at)).join(', ')}`);
  return first + fuse.length;
}

const blockSize = 2 ** 22;

/** Where the fuse begins in a range of the file. */
function placesOf({ file }: Binary, start: number, end: number): number[] {
  const wanted = Uint8Array.from(fuse, (character) => character.charCodeAt(0));
  const [first = 0] = wanted;
  const found: number[] = [];
  for (let from = start; from < end; from += blockSize) {
    const block = file.bytes.source.read(from, Math.min(blockSize + wanted.length - 1, end - from));
    for (let at = block.indexOf(first); at >= 0; at = block.indexOf(first, at + 1))
      if (wanted.every((byte, index) => block[at + index] === byte)) found.push(from + at);
  }
  return found;
}

/** The new note gets a segment of its own, and the old one's goes. */
function replaceNote(binary: Binary, before: Note, blob: Uint8Array): void {
  const isSame = ({ offset, fileSize }: SegmentRow): boolean => offset === before.offset && fileSize === before.size;
  const load = binary.segments.find((row) => row.type === loadType && isSame(row));
  const named = binary.segments.find((row) => row.type === noteType && isSame(row));
  if (!load || !named)
    throw new Refusal(`another tool has put a note ${owner} into it: begin with a node that has none`);
  const piece = notePiece(binary, blob);
  const isOld = (row: { readonly piece?: Piece | undefined }): boolean => row.piece?.load === load;
  binary.segments = binary.segments.filter((row) => row !== load);
  binary.pieces = [...binary.pieces.filter((each) => each.load !== load), piece];
  for (const row of [...binary.segments.filter(isOld), ...binary.sections.filter(isOld)])
    Object.assign(row, { piece, shift: 0 });
  Object.assign(named, { fileSize: piece.size, memorySize: piece.size });
  for (const row of binary.sections.filter((each) => each.piece === piece)) row.size = piece.size;
  const ends = binary.segments.filter(({ type }) => type === loadType).map(({ offset, fileSize }) => offset + fileSize);
  if (load.offset + load.fileSize < binary.bodyEnd)
    binary.patches.push({ offset: load.offset, bytes: new Uint8Array(load.fileSize) });
  else binary.bodyEnd = Math.max(...ends);
  binary.isCompact = true;
}

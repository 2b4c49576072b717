// Pieces that are new and loaded: code of ours, slots, tables that the file had not. Each gets a section, so that tools
// which go by those (strip, objcopy) keep its bytes.

import { sectionFlags, sectionTypes, segmentFlags, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { allocFlag, type Binary, type Piece, type SectionRow, type SegmentRow } from './binary.ts';
import { Refusal } from './dynamic.ts';
import { addName } from './unloaded.ts';

/** What a new piece is. */
export interface Loaded {
  readonly name: string;
  readonly permissions: 'r' | 'rw' | 'rx';
  readonly align: number;
  /** Its bytes, or how many it will have and what makes them once everything has its place. */
  readonly content: Uint8Array | { readonly size: number; readonly make: NonNullable<Piece['make']> };
  /** What its section header says, where that is not PROGBITS alone. */
  readonly section?: Partial<Pick<SectionRow, 'type' | 'link' | 'info' | 'entrySize'>>;
}

const bits = (constants: Parameters<typeof valueOf>[0], letters: string): number =>
  ['R', 'W', 'X'].reduce((sum, name) => sum + (letters.includes(name) ? valueOf(constants, name) : 0), 0);

/** Adds a piece that is loaded, with its section. */
export function addLoaded(binary: Binary, { name, permissions, align, content, section }: Loaded): Piece {
  const isMade = 'make' in content;
  const size = isMade ? content.size : content.length;
  const own = isMade ? { make: content.make } : { content };
  const flags = bits(segmentFlags, permissions.toUpperCase());
  const piece: Piece = { name, offset: Infinity, size, align, load: undefined, flags, isFixed: false, ...own };
  binary.pieces.push(piece);
  if (binary.sectionHeaders) binary.sections.push(sectionOf(binary, piece, permissions, section));
  return piece;
}

function sectionOf(binary: Binary, piece: Piece, permissions: string, more: Loaded['section']): SectionRow {
  const { name, size, align } = piece;
  return {
    name,
    nameOffset: addName(binary, name),
    type: valueOf(sectionTypes, 'PROGBITS'),
    flags:
      allocFlag +
      (permissions.includes('w') ? valueOf(sectionFlags, 'WRITE') : 0) +
      (permissions.includes('x') ? valueOf(sectionFlags, 'EXECINSTR') : 0),
    address: 0,
    offset: 0,
    size,
    link: 0,
    info: 0,
    align,
    entrySize: 0,
    piece,
    shift: 0,
    ...more,
  };
}

/** The number of a section by its name; 0 where there is none. */
export function sectionNumber({ sections }: Binary, name: string): number {
  return sections.find((row) => row.name === name)?.index ?? 0;
}

/** Adds a program header that names a piece; it belongs before those of what is loaded (gABI, Program Header). */
function addSegment(binary: Binary, type: string, piece: Piece, place: number): void {
  const { offset, size, align } = piece;
  const row: SegmentRow = {
    type: valueOf(segmentTypes, type),
    flags: valueOf(segmentFlags, 'R'),
    offset,
    address: 0,
    physicalAddress: 0,
    fileSize: size,
    memorySize: size,
    align,
    piece,
    shift: 0,
  };
  binary.segments.splice(place, 0, row);
}

/**
 * Has a dynamic linker load the file as a program: it finds the program headers by PT_PHDR, and the path is PT_INTERP.
 * In that order: by the first glibc finds out where the file is, and only then where the path is (elf/rtld.c,
 * rtld_setup_main_map).
 */
export function nameInterpreter(binary: Binary, path: string): void {
  const { programHeaders, segments } = binary;
  if (!programHeaders.load) throw new Refusal('its program headers are in no segment that is loaded');
  const [headers, interpreter] = ['PHDR', 'INTERP'].map((name) => valueOf(segmentTypes, name));
  const content = Uint8Array.from(`${path}\0`, (character) => character.charCodeAt(0));
  if (!segments.some(({ type }) => type === headers)) addSegment(binary, 'PHDR', programHeaders, 0);
  const before = segments.find(({ type }) => type === interpreter)?.piece;
  if (before) before.content = content;
  else {
    const piece = addLoaded(binary, { name: '.interp', permissions: 'r', align: 1, content });
    addSegment(binary, 'INTERP', piece, segments.findIndex(({ type }) => type === headers) + 1);
  }
}

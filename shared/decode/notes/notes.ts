// Notes: facts about the file for systems and tools, each with an owner that numbers its types. From the note sections,
// and from the NOTE segments that no such section covers.

import { once } from '../../base/once.ts';
import { tableOf } from '../../base/table.ts';
import { hex, hexBytes } from '../../base/text.ts';
import { codes } from '../../elf/codes.ts';
import { fileTypes, osAbis, sectionTypes, segmentTypes } from '../../elf/constants.ts';
import { solarisCoreNoteTypes } from '../../elf/cores.ts';
import { noteLayout } from '../../elf/layouts.ts';
import { valueOf, type Constant } from '../../elf/names.ts';
import { manifestOwner, noteTypes, versionType } from '../../elf/notes.ts';
import { lastNotAbove } from '../code/addresses.ts';
import { titleOf, type ElfFile, type Section, type Segment } from '../file.ts';

/** One note. Offsets are file offsets, sizes bytes. */
export interface Note {
  readonly file: ElfFile;
  readonly offset: number;
  /** With header, name, data and what aligns them. */
  readonly size: number;
  readonly owner: string;
  readonly type: number;
  /** What the owner's table says of the type; undefined when nobody knows it. */
  readonly constant: Constant | undefined;
  /** `NT_GNU_BUILD_ID`, or the number in hex. */
  readonly typeName: string;
  readonly dataOffset: number;
  readonly dataSize: number;
  /** 4 or 8: what name and data are aligned to. */
  readonly align: 4 | 8;
  /** The section it lies in, or the segment where no section does. */
  readonly section: Section | undefined;
  readonly segment: Segment | undefined;
}

const noteSection = valueOf(sectionTypes, 'NOTE');
const noteSegment = valueOf(segmentTypes, 'NOTE');
const core = valueOf(fileTypes, 'CORE');

/** Notes that are read at most; a core file has a few per thread, code with build attributes two per function. */
const mostNotes = 2 ** 17;

interface Region {
  readonly offset: number;
  readonly end: number;
  readonly align: number;
  readonly section: Section | undefined;
  readonly segment: Segment | undefined;
}

/**
 * All notes in the order of the file; each place is read once. What does not fit is logged, and the rest of its section
 * or segment left out.
 */
export const notesOf = once((file: ElfFile): readonly Note[] => {
  const notes = readNotes(file);
  if (!hasSolarisNotes(file, notes)) return notes;
  return notes.map((note) => {
    const constant = note.owner === solarisOwner ? solarisCoreNoteTypes.of(note.type) : note.constant;
    return { ...note, constant, typeName: constant?.fullName ?? hex(note.type) };
  });
});

const solarisOwner = 'CORE';
const [solaris, solarisStatus] = [valueOf(osAbis, 'SOLARIS'), valueOf(solarisCoreNoteTypes, 'PSTATUS')];

/**
 * Solaris gives the notes of its core files the owner that Linux has, with other numbers and records; Linux has no note
 * of the type PSTATUS.
 */
function hasSolarisNotes(file: ElfFile, notes: readonly Note[]): boolean {
  if (file.header.type !== core) return false;
  return (
    file.header.osAbi === solaris || notes.some(({ owner, type }) => owner === solarisOwner && type === solarisStatus)
  );
}

/** Whether a note of a core file is Solaris's, of the two systems that use the owner `CORE`. */
export function isOfSolaris({ constant }: Note): boolean {
  return constant !== undefined && solarisCoreNoteTypes.of(constant.value) === constant;
}

function readNotes(file: ElfFile): Note[] {
  const notes: Note[] = [];
  let end = 0;
  for (const region of regions(file)) {
    for (const note of readRegion(file, region, Math.max(region.offset, end))) {
      if (notes.length === mostNotes) {
        file.log.add(codes.tooMany, { offset: note.offset, size: noteLayout.size }, { what: 'notes', kept: mostNotes });
        return notes;
      }
      notes.push(note);
    }
    end = Math.max(end, region.end);
  }
  return notes;
}

function regions(file: ElfFile): Region[] {
  const sections = file.sections
    .filter((s) => s.type === noteSection && s.fileSize > 0)
    .map((section): Region => ({
      offset: section.offset,
      end: section.offset + section.fileSize,
      align: section.align,
      section,
      segment: undefined,
    }));
  const segments = file.segments
    .filter((s) => s.type === noteSegment && s.fileSize > 0 && s.offset >= 0)
    .map((segment): Region => ({
      offset: segment.offset,
      end: Math.min(file.bytes.size, segment.offset + segment.fileSize),
      align: segment.align,
      section: undefined,
      segment,
    }));
  sections.sort((a, b) => a.offset - b.offset);
  const starts = Float64Array.from(sections, (section) => section.offset);
  let reached = 0;
  const ends = Float64Array.from(sections, (section) => (reached = Math.max(reached, section.end)));
  const isCovered = (segment: Region): boolean => segment.offset < (ends[lastNotAbove(starts, segment.end - 1)] ?? 0);
  return [...sections, ...segments.filter((segment) => !isCovered(segment))].sort((a, b) => a.offset - b.offset);
}

const manifestStart = `${manifestOwner} `;

function* readRegion(file: ElfFile, { end, align: stated, section, segment }: Region, start: number): Generator<Note> {
  const align = stated === 8 ? 8 : 4;
  const up = (size: number): number => Math.ceil(size / align) * align;
  for (let offset = start; offset + noteLayout.size <= end;) {
    const { nameSize: nameSizes, dataSize: dataSizes, type: numbers } = tableOf(file.bytes, noteLayout, offset, 1).get;
    const [nameSize, dataSize, type] = [nameSizes(0), dataSizes(0), numbers(0)];
    const dataAt = up(noteLayout.size + nameSize);
    if (offset + (dataSize > 0 ? dataAt + dataSize : noteLayout.size + nameSize) > end) {
      const where = section ? titleOf(section) : `segment ${segment?.index}`;
      const values = { where, offset: hex(offset), nameSize, dataSize };
      file.log.add(codes.badNote, { offset, size: noteLayout.size }, values);
      return;
    }
    const parts = partsOf(file, offset + noteLayout.size, nameSize, offset + dataAt, dataSize, type);
    const types = noteTypes(parts.owner, {
      isCore: file.header.type === core,
      machine: file.header.machine,
      hasData: dataSize > 0,
    });
    const constant = types.of(type);
    const typeName = constant?.fullName ?? hex(type);
    const size = Math.min(up(dataAt + dataSize), end - offset);
    yield { file, offset, size, type, constant, typeName, ...parts, align, section, segment };
    offset += size;
  }
}

/** The owner, and where the data lies: in Elfsmith's own note behind the owner in the name. */
function partsOf(
  { bytes }: ElfFile,
  nameAt: number,
  nameSize: number,
  dataOffset: number,
  dataSize: number,
  type: number,
): Pick<Note, 'owner' | 'dataOffset' | 'dataSize'> {
  const mayBeOwn = type === versionType && dataSize === 0;
  if (!mayBeOwn || bytes.string(nameAt, manifestStart.length) !== manifestStart)
    return { owner: bytes.string(nameAt, nameSize), dataOffset, dataSize };
  return {
    owner: manifestOwner,
    dataOffset: nameAt + manifestStart.length,
    dataSize: Math.max(0, nameSize - manifestStart.length),
  };
}

/** The note with a type's full name, e.g. `NT_GNU_BUILD_ID`. */
export function noteOf(file: ElfFile, typeName: string): Note | undefined {
  return notesOf(file).find((note) => note.typeName === typeName);
}

/** The build-id in hex digits; undefined when the file has none. */
export function buildIdOf(file: ElfFile): string | undefined {
  const note = noteOf(file, 'NT_GNU_BUILD_ID');
  return note && buildIdText(note);
}

/** Build-ids are 8, 16, 20 or 32 bytes; `--build-id=0x…` can make longer ones. */
const longestBuildId = 256;

export function buildIdText(note: Note): string {
  return hexBytes(note.file.bytes.copy(note.dataOffset, Math.min(note.dataSize, longestBuildId)));
}

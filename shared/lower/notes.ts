// .note sections: those that stay, a build-id of the new file, and the manifest by which Elfsmith knows its output
// again.

import { fingerprintSize } from '../base/fingerprint.ts';
import { hex } from '../base/text.ts';
import { alignUp, Writer } from '../base/writer.ts';
import { noteLayout } from '../elf/layouts.ts';
import {
  fdoNoteTypes,
  fdoOwner,
  gnuNoteTypes,
  gnuOwner,
  manifestOwner,
  probeOwner,
  probeType,
  versionType,
} from '../elf/notes.ts';
import { valueOf } from '../elf/names.ts';
import { probeBase, type FinalImage, type Note } from '../ir/image.ts';
import type { Chunk, Layout } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import { firstMapped, whereIs, writtenPages, type Tables } from './tables.ts';

const propertyType = valueOf(gnuNoteTypes, 'PROPERTY_TYPE_0');
const buildIdType = valueOf(gnuNoteTypes, 'BUILD_ID');

export interface NoteChunks {
  /** GNU properties, which have a program header of their own. */
  readonly properties: Chunk | undefined;
  /** All chunks in the order of the file: those of one alignment follow each other. */
  readonly all: readonly Chunk[];
}

/** @param version the version of Elfsmith */
export function noteChunks(image: FinalImage, version: string, tables: Tables): NoteChunks {
  const isProperty = ({ owner, type }: Note): boolean => owner === gnuOwner && type === propertyType;
  const rows = image.notes.filter(isProperty);
  const properties = rows.length === 0 ? undefined : notesChunk('.note.gnu.property', rows);
  const others = image.notes.filter((note) => !isProperty(note));
  // Readers who look for a section take the first of a name.
  const kept = [...new Set(others.map((note) => nameOf(note)))]
    .flatMap((name) =>
      [8, 4].flatMap((align) => {
        const notes = others.filter((note) => nameOf(note) === name && note.align === align);
        return notes.length === 0 ? [] : [notesChunk(name, notes)];
      }),
    )
    .sort((a, b) => b.align - a.align);
  const buildId: Note = { owner: gnuOwner, type: buildIdType, data: new Uint8Array(fingerprintSize), align: 4 };
  return {
    properties,
    all: [
      ...(properties ? [properties] : []),
      ...kept,
      { ...notesChunk('.note.gnu.build-id', [buildId]), digestAt: noteLayout.size + 4 },
      manifestChunk(image, version, tables),
    ],
  };
}

/**
 * Probes are no part of memory. All count from the byte that tools look for, so that they are found wherever the file
 * is moved to.
 */
export function probeChunk(image: FinalImage): Chunk | undefined {
  const { probes, sections, class: bits, isLittle } = image;
  if (probes.length === 0) return undefined;
  const word = bits / 8;
  const base = sections.find(({ name }) => name === probeBase)?.address;
  const notes = (layout?: Layout): Note[] =>
    probes.map(({ place, semaphore, text }) => {
      const at = (address: number | undefined): number =>
        layout && address !== undefined && address !== 0 ? whereIs(image, layout, address) : 0;
      const out = new Writer(3 * word + text.length, isLittle);
      [place, base, semaphore].forEach((address, index) => out.word(index * word, at(address), word));
      out.copy(3 * word, text);
      return { owner: probeOwner, type: probeType, data: out.bytes, align: 4 };
    });
  return {
    ...notesChunk('.note.stapsdt', []),
    position: 'file',
    section: { type: sectionType.NOTE, flags: 0 },
    size: () => notes().reduce((size, note) => size + sizeOf(note), 0),
    write: (out, layout) => notesChunk('', notes(layout)).write(out, layout),
  };
}

/** By owner and type, the names by which tools look for them. */
const knownNames: ReadonlyMap<string, string> = new Map([
  [`${gnuOwner} ${valueOf(gnuNoteTypes, 'ABI_TAG')}`, '.note.ABI-tag'],
  [`${fdoOwner} ${valueOf(fdoNoteTypes, 'PACKAGING_METADATA')}`, '.note.package'],
  [`${fdoOwner} ${valueOf(fdoNoteTypes, 'DLOPEN_METADATA')}`, '.note.dlopen'],
]);

function nameOf({ owner, type }: Note): string {
  return knownNames.get(`${owner} ${type}`) ?? `.note.${owner.toLowerCase() || 'unnamed'}`;
}

const sizeOf = ({ owner, data, align }: Note): number =>
  alignUp(alignUp(noteLayout.size + owner.length + 1, align) + data.length, align);

function notesChunk(name: string, notes: readonly Note[]): Chunk {
  return {
    name,
    align: notes[0]?.align ?? 4,
    position: 'behind',
    section: { type: sectionType.NOTE, flags: sectionFlag.ALLOC },
    size: () => notes.reduce((size, note) => size + sizeOf(note), 0),
    write(out) {
      let at = 0;
      for (const note of notes) {
        out.record<'nameSize' | 'dataSize' | 'type'>(at, noteLayout, {
          nameSize: note.owner.length + 1,
          dataSize: note.data.length,
          type: note.type,
        });
        out.text(at + noteLayout.size, note.owner);
        out.copy(at + alignUp(noteLayout.size + note.owner.length + 1, note.align), note.data);
        at += sizeOf(note);
      }
    },
  };
}

/** Its size does not depend on the numbers in it: they have as many digits as a word can need. */
function manifestChunk(image: FinalImage, version: string, tables: Tables): Chunk {
  const { embedded } = image;
  const word = (value: number): string =>
    '0x' +
    hex(value)
      .slice(2)
      .padStart(image.class / 4, '0');
  const note = (layout: Layout): Note => {
    const at = (address: number): string => word(layout.at(address));
    const atEmbedded = (address: number): string => word(layout.atEmbedded(address));
    const addressOf = (chunk: Chunk): string => word(layout.addressOf(chunk));
    const { dynamic, interpreterHeaders: headers } = tables;
    const interpreter = embedded &&
      headers && {
        name: embedded.name,
        base: atEmbedded(embedded.base),
        entry: atEmbedded(embedded.entry),
        headers: addressOf(headers.chunk),
        headerCount: word(headers.count()),
      };
    // The segments that hold our own tables begin with these.
    const firsts = [firstMapped(tables, layout), dynamic].map(addressOf);
    const pages = writtenPages(tables, layout, image.page);
    const ranges = image.protectedByCode.map(({ address, size }) => ({ address: at(address), size: word(size) }));
    if (image.protectsTables) ranges.push({ address: word(pages.address), size: word(pages.size) });
    const text = JSON.stringify({
      elfsmith: version,
      tables: firsts,
      merged: image.manifest,
      ...(ranges.length > 0 && { protected: ranges }),
      ...(interpreter && { interpreter }),
    });
    return { owner: `${manifestOwner} ${ascii(text)}`, type: versionType, align: 4, data: new Uint8Array(0) };
  };
  return {
    ...notesChunk('.note.elfsmith', []),
    align: 4,
    size: (layout) => sizeOf(note(layout)),
    write: (out, layout) => notesChunk('', [note(layout)]).write(out, layout),
  };
}

/** JSON in which all characters beyond ASCII are escaped. */
function ascii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

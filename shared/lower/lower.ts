// From an Image to the chunks of a file, in the order of the file: headers and what is only read, what the dynamic linker writes, the image's segments, what is not loaded. Nothing changes the Image any more.

import type { Image } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { dynamicChunk } from './dynamic.ts';
import { gnuHashChunk, sysvHashChunk } from './hashes.ts';
import { headerChunk, interpreterHeadersChunk, programHeadersChunk, type Loaded } from './headers.ts';
import { labelChunks } from './labels.ts';
import { lifecycleChunks } from './lifecycle.ts';
import { noteChunks } from './notes.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import { relocationChunks } from './relocations.ts';
import { sectionChunks, type SectionChunks } from './sections.ts';
import { segmentChunks } from './segments.ts';
import { StringTable } from './strings.ts';
import { offsetsOfLate, orderSymbols, symbolChunk } from './symbols.ts';
import { unwindChunk } from './unwind.ts';
import { versionChunks } from './versions.ts';

export interface Lowered {
  /** In the order of the file. */
  readonly chunks: readonly Chunk[];
  /** The first and the last of those that the image's segments must not share addresses with. */
  readonly firstTable: Chunk;
  readonly lastTable: Chunk;
  readonly symbols: Chunk;
  /** Where in `symbols` the values of the image's late symbols stand. */
  readonly lateValues: readonly number[];
  /** The program headers for an embedded dynamic linker. */
  readonly interpreterHeaders: Chunk | undefined;
}

/** @param version the version of Elfsmith, for the manifest */
export function lower(image: Image, version: string): Lowered {
  // Names are added while the chunks are made; the tables that hold them are sized afterwards.
  const strings = new StringTable();
  const names = strings.chunk('.dynstr', 'behind');
  const segments = segmentChunks(image);
  const order = orderSymbols(image);
  const symbols = symbolChunk(image, order, strings, names, (address, isTls) => sections().indexAt(address, isTls));
  const gnuHash = image.hashes.has('gnu') ? gnuHashChunk(image, order, symbols) : undefined;
  const sysvHash = image.hashes.has('sysv') ? sysvHashChunk(image, order, symbols) : undefined;
  const versions = versionChunks(image, order, strings, names, symbols);
  const arrays = lifecycleChunks(image);
  const relocations = relocationChunks(image, order, symbols, arrays, () => (image.slots ? sections().indexAt(image.slots.address) : 0));
  const unwind = image.unwind && unwindChunk(image.unwind);
  const interpreter = image.interpreter === undefined ? undefined : interpreterChunk(image.interpreter, image.embedded !== undefined);
  const notes = noteChunks(image, version, () => ({ tables: [header, dynamic], interpreterHeaders }));
  const dynamic = dynamicChunk(image, strings, { names, symbols, gnuHash, sysvHash, versions, relocations, arrays });

  // The headers lead to everything else.
  const header: Chunk = headerChunk(image, () => programHeaders, () => sections());
  const loaded = (): Loaded => ({ interpreter, properties: notes.properties, notes: notes.all, unwind, dynamic, lastRead: read.at(-1) ?? header, lastWritten: written.at(-1) ?? dynamic, segments });
  const programHeaders: Chunk = programHeadersChunk(image, header, loaded);
  const interpreterHeaders = image.embedded && interpreterHeadersChunk(image, header, loaded);
  const there = (...chunks: readonly (Chunk | undefined)[]): Chunk[] => chunks.filter((chunk) => chunk !== undefined);
  const read = there(header, programHeaders, interpreter, ...notes.all, gnuHash, sysvHash, ...(image.late.length === 0 ? [symbols] : []), names, versions.symbols, versions.definitions, versions.needs, relocations.relocations, relocations.slots, relocations.packed, unwind);
  const written = there(dynamic, ...arrays, interpreterHeaders, ...(image.late.length === 0 ? [] : [symbols]));
  const labels = labelChunks(image, (address, isTls) => sections().indexAt(address, isTls));
  const sectionTable = sectionChunks(image, () => [...read, ...written], labels, segments);
  const sections = (): SectionChunks => sectionTable;
  return {
    chunks: [...read, ...written, ...segments.all.map(({ chunk }) => chunk), ...labels, sectionTable.names, sectionTable.headers, ...there(appendedChunk(image))],
    firstTable: header, lastTable: written.at(-1) ?? dynamic, symbols, lateValues: offsetsOfLate(image, order), interpreterHeaders,
  };
}

/** Readers of archives look for them at the end of the file. */
function appendedChunk({ appended: { source, offset, size } }: Image): Chunk | undefined {
  return size === 0 ? undefined : { name: 'appended', align: 1, position: 'file', size: () => size, write: (out) => out.copy(0, source.read(offset, size)) };
}

/** Debuggers take what a section .interp names for the program's dynamic linker, and look for that file. @param isInside it only is a name for the one inside */
function interpreterChunk(path: string, isInside: boolean): Chunk {
  return {
    name: isInside ? '.interp.inside' : '.interp', align: 1, position: 'behind', section: { type: sectionType.PROGBITS, flags: sectionFlag.ALLOC },
    size: () => path.length + 1,
    write: (out) => out.text(0, path),
  };
}

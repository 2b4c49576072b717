// From an Image to the chunks of a file, in the order of the file: headers and what is only read, what the dynamic
// linker writes, the image's segments, what is not loaded. Nothing changes the Image any more.

import { isEmbedded, type FinalImage, type Placement } from '../ir/image.ts';
import { attributesChunk } from './attributes.ts';
import type { Chunk } from './chunk.ts';
import { dynamicChunk, type Linked } from './dynamic.ts';
import { gnuHashChunk, sysvHashChunk } from './hashes.ts';
import { functionIndexChunk } from './functionIndex.ts';
import { headerChunk, interpreterHeadersChunk, programHeadersChunk } from './headers.ts';
import { labelChunks } from './labels.ts';
import { lifecycleChunks } from './lifecycle.ts';
import { noteChunks, probeChunk } from './notes.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import { relocationChunks } from './relocations.ts';
import { sectionChunks } from './sections.ts';
import { segmentChunks } from './segments.ts';
import { StringTable } from './strings.ts';
import { offsetsOfLate, orderSymbols, symbolChunk } from './symbols.ts';
import type { Tables } from './tables.ts';
import { unwindChunk } from './unwind.ts';
import { versionChunks } from './versions.ts';

/** Each list in the order of the file. */
export interface Lowered {
  readonly header: Chunk;
  /** What the image's segments must not share addresses with. */
  readonly tables: readonly Chunk[];
  /** Those of the image, then those of a dynamic linker inside. */
  readonly segments: readonly Chunk[];
  readonly embedded: readonly Chunk[];
  readonly unloaded: readonly Chunk[];
}

/**
 * In the order of the file, but for a header for which the image has room. Tables that come behind the image in memory
 * do so in the file: kernels before Linux 5.18, and qemu, tell the dynamic linker that program headers are as far from
 * the image's start as from the file's (Linux fs/binfmt_elf.c, load_addr; qemu linux-user/elfload.c).
 */
export function chunksInOrder(
  { header, tables, segments, embedded, unloaded }: Lowered,
  { isBehind }: Placement,
): Chunk[] {
  if (isBehind) return [...segments, header, ...tables, ...embedded, ...unloaded];
  return [header, ...tables, ...segments, ...embedded, ...unloaded];
}

/** @param version the version of Elfsmith, for the manifest */
export function lower(image: FinalImage, version: string): Lowered {
  // Each chunk finds the others here when it is sized and written.
  const tables = {} as Tables;
  tables.segments = segmentChunks(image, tables);
  const linked = makeTables(image, version, tables);
  makeHeaders(image, tables);
  tables.read = readChunks(image, tables, linked);
  tables.written = writtenChunks(image, tables, linked);
  const unloaded = there(probeChunk(image), attributesChunk(image), ...labelChunks(image, tables));
  tables.sections = sectionChunks(image, [...tables.read, ...tables.written], unloaded, tables.segments);
  const { header, read, written, segments, sections } = tables;
  const segmentsOf = (isInside: boolean): Chunk[] =>
    segments.all.filter(({ segment }) => isEmbedded(image, segment.address) === isInside).map(({ chunk }) => chunk);
  return {
    header,
    tables: [...read.filter((chunk) => chunk !== header), ...written],
    segments: segmentsOf(false),
    embedded: segmentsOf(true),
    unloaded: [...unloaded, sections.names, sections.headers, ...there(appendedChunk(image))],
  };
}

/** What the dynamic linker is told, and notes. Gives the tables that .dynamic leads to. */
function makeTables(image: FinalImage, version: string, tables: Tables): Linked {
  // Names are added while the chunks are made; the tables that hold them are sized afterwards.
  const strings = new StringTable();
  const names = strings.chunk('.dynstr', 'behind');
  const order = orderSymbols(image);
  tables.lateOffsets = offsetsOfLate(image, order);
  const symbols = symbolChunk(image, order, strings, names, tables);
  const gnuHash = image.hashes.has('gnu') ? gnuHashChunk(image, order, symbols) : undefined;
  const sysvHash = image.hashes.has('sysv') ? sysvHashChunk(image, order, symbols) : undefined;
  const versions = versionChunks(image, order, strings, names, symbols);
  const arrays = lifecycleChunks(image);
  const relocations = relocationChunks(image, order, symbols, arrays, tables);
  tables.symbols = symbols;
  tables.relocations = relocations;
  tables.unwind = image.unwind && unwindChunk(image, image.unwind);
  tables.functionIndex = image.functionIndex && functionIndexChunk(image, image.functionIndex);
  tables.interpreter = interpreterChunk(image);
  const notes = noteChunks(image, version, tables);
  tables.notes = notes.all;
  tables.properties = notes.properties;
  const linked = { names, symbols, gnuHash, sysvHash, versions, relocations, arrays };
  tables.dynamic = dynamicChunk(image, strings, linked);
  return linked;
}

/** The headers lead to everything else. */
function makeHeaders(image: FinalImage, tables: Tables): void {
  tables.header = headerChunk(image, tables);
  tables.programHeaders = programHeadersChunk(image, tables);
  tables.interpreterHeaders = image.embedded && interpreterHeadersChunk(image, tables);
}

function readChunks(image: FinalImage, tables: Tables, linked: Linked): Chunk[] {
  const { names, symbols, gnuHash, sysvHash, versions, relocations } = linked;
  return there(
    tables.header,
    tables.programHeaders,
    tables.interpreter,
    ...tables.notes,
    gnuHash,
    sysvHash,
    isWrittenLate(image) ? undefined : symbols,
    names,
    versions.symbols,
    versions.definitions,
    versions.needs,
    relocations.relocations,
    relocations.slots,
    relocations.packed,
    tables.unwind,
    tables.functionIndex,
  );
}

function writtenChunks(image: FinalImage, tables: Tables, { arrays, symbols }: Linked): Chunk[] {
  const late = isWrittenLate(image) ? symbols : undefined;
  return there(tables.dynamic, ...arrays, tables.interpreterHeaders?.chunk, late);
}

/** Whether code of ours fills in symbols: the table is written then, else only read. */
const isWrittenLate = ({ late }: FinalImage): boolean => late.length > 0;

const there = (...chunks: readonly (Chunk | undefined)[]): Chunk[] => chunks.filter((chunk) => chunk !== undefined);

/** Readers of archives look for them at the end of the file. */
function appendedChunk({ appended: { source, offset, size } }: FinalImage): Chunk | undefined {
  return size === 0
    ? undefined
    : {
        name: 'appended',
        align: 1,
        position: 'file',
        size: () => size,
        write: (out) => out.copy(0, source.read(offset, size)),
      };
}

/**
 * Debuggers take what a section .interp names for the program's dynamic linker, and look for that file: of one that
 * lies inside it only is a name.
 */
function interpreterChunk({ interpreter: path, embedded }: FinalImage): Chunk | undefined {
  return path === undefined
    ? undefined
    : {
        name: embedded ? '.interp.inside' : '.interp',
        align: 1,
        position: 'behind',
        section: { type: sectionType.PROGBITS, flags: sectionFlag.ALLOC },
        size: () => path.length + 1,
        write: (out) => out.text(0, path),
      };
}

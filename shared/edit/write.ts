// The bytes of a changed file: chunks, as of every output (lower/chunk.ts), that lie where `place` says. Loaded bytes
// are the input's with what has changed laid over them.

import { joined } from '../base/bytes.ts';
import type { Layout as RecordLayout } from '../base/table.ts';
import { Writer } from '../base/writer.ts';
import { symbolTablesOf, type SymbolTable } from '../decode/symbols/symbols.ts';
import { dynamicLayouts, identLayout, sectionLayouts, segmentLayouts, symbolLayouts } from '../elf/layouts.ts';
import type { Chunk, Layout } from '../lower/chunk.ts';
import { addressIn, type Binary, type Entry, type Piece, type SectionRow } from './binary.ts';
import { wordAt, offsetOf } from '../decode/code/addresses.ts';
import type { Placed } from './place.ts';
import { isInfoSection, renumbering } from './sections.ts';

/** Bytes at an offset of the output. */
interface Overlay {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Loaded bytes are written in blocks of so many, and so is what is long. */
const blockSize = 2 ** 22;

/** The chunks of the file in its order, and where they are. */
export function chunksOf(
  binary: Binary,
  placed: Placed,
): { readonly chunks: readonly Chunk[]; readonly layout: Layout } {
  const chunks: Chunk[] = [];
  const places = new Map<Chunk, { readonly offset: number; readonly size: number }>();
  const put = (name: string, offset: number, size: number, write: (out: Writer) => void): void => {
    const chunk: Chunk = { name, align: 1, position: 'file', size: () => size, write };
    places.set(chunk, { offset, size });
    chunks.push(chunk);
  };
  const { bytes } = binary.file;
  const inBlocks = (name: string, offset: number, size: number, from: number, overlays: readonly Overlay[]): void => {
    for (let at = 0; at < size; at += blockSize) {
      const length = Math.min(blockSize, size - at);
      put(name, offset + at, length, (out) => {
        out.copy(0, bytes.source.read(from + at, length));
        for (const overlay of overlays) lay(out, overlay, offset + at);
      });
    }
  };
  const overlays = overlaysOf(binary, placed);
  inBlocks('loaded', 0, binary.bodyEnd, 0, overlays);
  // A table at the end of what is loaded has grown over it.
  const grownEnd = Math.max(...overlays.map(({ offset, bytes: { length } }) => offset + length));
  if (grownEnd > binary.bodyEnd)
    put('grown', binary.bodyEnd, grownEnd - binary.bodyEnd, (out) => {
      for (const overlay of overlays) lay(out, overlay, binary.bodyEnd);
    });
  for (const piece of behindBody(binary, placed)) {
    const content = bytesOf(binary, placed, piece);
    const [offset, size] = [placed.offsetOf(piece), placed.sizeOf(piece)];
    if (content) put(piece.name, offset, size, (out) => out.copy(0, content));
    else inBlocks(piece.name, offset, size, piece.offset, []);
  }
  const { buildId } = binary;
  // A second time: zeros, which the fingerprint of all chunks takes the place of.
  if (buildId) {
    const offset = placed.offsetOf(buildId.piece) + buildId.shift;
    const chunk = { name: 'build-id', align: 1, position: 'file' as const, size: () => buildId.size, write: () => {} };
    chunks.push({ ...chunk, digestAt: 0 });
    places.set(lastOf(chunks), { offset, size: buildId.size });
  }
  inBlocks('appended', placed.end, bytes.size - binary.end, binary.end, []);
  chunks.sort((a, b) => (places.get(a)?.offset ?? 0) - (places.get(b)?.offset ?? 0));
  return { chunks, layout: layoutOf(places) };
}

function lastOf(chunks: readonly Chunk[]): Chunk {
  const last = chunks.at(-1);
  if (!last) throw new Error('no chunks');
  return last;
}

function layoutOf(places: ReadonlyMap<Chunk, { readonly offset: number; readonly size: number }>): Layout {
  return {
    addressOf: () => 0,
    offsetOf: (chunk) => places.get(chunk)?.offset ?? 0,
    sizeOf: (chunk) => places.get(chunk)?.size ?? 0,
    at: (address) => address,
    atEmbedded: (address) => address,
  };
}

/** The part of an overlay that lies in a block. @param start of the block */
function lay(out: Writer, { offset, bytes }: Overlay, start: number): void {
  const from = Math.max(0, start - offset);
  const to = Math.min(bytes.length, start + out.bytes.length - offset);
  if (from < to) out.copy(offset + from - start, bytes.subarray(from, to));
}

/** All pieces that are in the output behind the loaded bytes of the input. */
function behindBody(binary: Binary, placed: Placed): Piece[] {
  return [...binary.pieces, binary.programHeaders].filter((piece) => placed.offsetOf(piece) >= binary.bodyEnd);
}

/** What lies over the input's loaded bytes; later ones over earlier ones. */
function overlaysOf(binary: Binary, placed: Placed): Overlay[] {
  const { pieces, programHeaders, dynamic } = binary;
  const all = [...pieces, programHeaders];
  const left = all.filter(
    (piece) =>
      piece.offset < binary.bodyEnd && (placed.offsetOf(piece) !== piece.offset || placed.sizeOf(piece) < piece.size),
  );
  const overlays: Overlay[] = [{ offset: 0, bytes: headerBytes(binary, placed) }];
  // What has moved or is smaller leaves zeros, but for the dynamic section, which code may know (`_DYNAMIC`): there it
  // says the same.
  for (const piece of left)
    overlays.push({
      offset: piece.offset,
      bytes:
        piece === dynamic ? dynamicBytes(binary, placed, binary.entriesBefore, piece.size) : new Uint8Array(piece.size),
    });
  for (const piece of all) {
    const offset = placed.offsetOf(piece);
    const content = offset < binary.bodyEnd ? bytesOf(binary, placed, piece) : undefined;
    if (content) overlays.push({ offset, bytes: content });
  }
  return [...overlays, ...binary.patches, ...slotOverlays(binary, placed)];
}

/** The bytes of a piece in the output; undefined: those of the input, at the same place. */
function bytesOf(binary: Binary, placed: Placed, piece: Piece): Uint8Array | undefined {
  if (piece === binary.programHeaders) return programHeaderBytes(binary, placed);
  if (piece.make) return piece.make((each) => placed.addressOf(each) ?? 0, piece);
  if (piece === binary.sectionHeaders) return sectionHeaderBytes(binary, placed);
  if (piece === binary.dynamic) return dynamicBytes(binary, placed, binary.entries, placed.sizeOf(piece));
  const symbols = symbolTablesOf(binary.file).find(({ table }) => table.offset === piece.offset);
  if (symbols && areSymbolsChanged(placed)) return symbolBytes(binary, placed, piece, symbols);
  if (piece.contentAt) return piece.contentAt(placed.offsetOf(piece));
  if (piece.content) return piece.content;
  const isThere = placed.offsetOf(piece) === piece.offset;
  return isThere || !piece.load ? undefined : binary.file.bytes.copy(piece.offset, piece.size);
}

/** A record of which some fields change. */
function record<F extends string>(
  binary: Binary,
  layout: RecordLayout<F>,
  raw: Uint8Array | undefined,
  values: Readonly<Partial<Record<NoInfer<F>, number>>>,
): Uint8Array {
  const out = new Writer(layout.size, binary.file.isLittle);
  if (raw) out.copy(0, raw);
  out.record<F>(0, layout, values);
  return out.bytes;
}

function headerBytes(binary: Binary, placed: Placed): Uint8Array {
  const { file, programHeaders, sectionHeaders, header } = binary;
  const { layout } = file.headerTable;
  const { segments, sections, offsetOf } = placed;
  const names = sections.findIndex(({ index }) => index !== undefined && index === file.header.sectionNamesIndex);
  const raw = file.bytes.copy(0, layout.size);
  const out = new Writer(layout.size, file.isLittle);
  out.copy(
    0,
    record(binary, layout, raw, {
      type: header.type,
      phnum: segments.length,
      phoff: offsetOf(programHeaders),
      ...(header.entry && { entry: placed.addressOf(header.entry) ?? 0 }),
    }),
  );
  out.record<'osAbi'>(0, identLayout, { osAbi: header.osAbi });
  if (sectionHeaders && file.headerTable.get.shnum(0) > 0)
    out.record(0, layout, { shoff: offsetOf(sectionHeaders), shnum: sections.length, shstrndx: Math.max(0, names) });
  else if (sectionHeaders) out.record(0, layout, { shoff: offsetOf(sectionHeaders) });
  else followStale(binary, placed, out);
  return out.bytes;
}

/** An e_shoff that leads to no section headers follows the bytes it leads to, lest it should lead to something else. */
function followStale({ file, pieces, end }: Binary, placed: Placed, out: Writer): void {
  const before = file.headerTable.get.shoff(0);
  if (before <= 0 || before >= file.bytes.size) return;
  const piece = pieces.find(({ offset, size }) => before >= offset && before < offset + size);
  const behind = before >= end ? placed.end - end : 0;
  const by = piece ? placed.offsetOf(piece) - piece.offset : behind;
  if (by !== 0) out.record(0, file.headerTable.layout, { shoff: before + by });
}

function programHeaderBytes(binary: Binary, { segments }: Placed): Uint8Array {
  const layout = segmentLayouts[binary.file.class];
  return joined(
    segments.map((row) =>
      record(binary, layout, row.raw, {
        type: row.type,
        flags: row.flags,
        offset: row.offset,
        vaddr: row.address,
        paddr: row.physicalAddress,
        filesz: row.fileSize,
        memsz: row.memorySize,
        align: row.align,
      }),
    ),
  );
}

function sectionHeaderBytes(binary: Binary, { sections }: Placed): Uint8Array {
  const layout = sectionLayouts[binary.file.class];
  const numberOf = renumbering(binary.file.sections.length, sections);
  return joined(
    sections.map((row) =>
      record(binary, layout, row.raw, {
        ...(row.nameOffset !== undefined && { name: row.nameOffset }),
        type: row.type,
        flags: row.flags,
        addr: row.address,
        offset: row.offset,
        size: row.size,
        link: row.index === 0 ? row.link : numberOf(row.link),
        info: isInfoSection(row) ? numberOf(row.info) : row.info,
        addralign: row.align,
        entsize: row.entrySize,
      }),
    ),
  );
}

/** Entries, then zeros: DT_NULL. */
function dynamicBytes(binary: Binary, placed: Placed, entries: readonly Entry[], size: number): Uint8Array {
  const layout = dynamicLayouts[binary.file.class];
  const out = new Writer(size, binary.file.isLittle);
  // What an unusual linker keeps behind DT_NULL stays.
  const before = binary.dynamic;
  if (before && entries.length === binary.entriesBefore.length)
    out.copy(0, binary.file.bytes.copy(before.offset, Math.min(before.size, size)));
  entries.forEach((entry, row) => {
    const value = valueOf(binary, placed, entry, row, entries === binary.entriesBefore);
    const raw = value === entry.value ? entry.raw : undefined;
    out.copy(row * layout.size, record<'tag' | 'value'>(binary, layout, raw, raw ? {} : { tag: entry.tag, value }));
  });
  return out.bytes;
}

function valueOf(binary: Binary, placed: Placed, entry: Entry, row: number, isOld: boolean): number {
  const { file, dynamic } = binary;
  if (entry.piece) return placed.addressOf(entry.piece) ?? entry.value;
  if (entry.name === 'STRSZ') {
    const strings = binary.entries.find(({ name }) => name === 'STRTAB')?.piece;
    return strings?.content ? placed.sizeOf(strings) : entry.value;
  }
  // Counted from the entry itself (binutils bfd/elfxx-mips.c, DT_MIPS_RLD_MAP_REL).
  if (entry.name !== 'MIPS_RLD_MAP_REL' || !dynamic || entry.row === undefined || isOld) return entry.value;
  const { size } = dynamicLayouts[file.class];
  const moved = (placed.addressOf(dynamic) ?? 0) - (addressIn(dynamic) ?? 0);
  return entry.value - moved - (row - entry.row) * size;
}

/** The word that names the dynamic section where linkers keep it: the first that DT_PLTGOT leads to. */
function slotOverlays({ file, dynamic, entries }: Binary, placed: Placed): Overlay[] {
  const slot = entries.find(({ name }) => name === 'PLTGOT')?.value;
  const [before, after] = dynamic ? [addressIn(dynamic), placed.addressOf(dynamic)] : [];
  if (slot === undefined || after === undefined || after === before || wordAt(file, slot) !== before) return [];
  const offset = offsetOf(file, slot);
  const out = new Writer(file.class / 8, file.isLittle);
  out.word(0, after, file.class / 8);
  return offset === undefined ? [] : [{ offset, bytes: out.bytes }];
}

/** Symbols name sections by their numbers, and places in tables that may have moved. */
function areSymbolsChanged({ sections, moved }: Placed): boolean {
  return moved.length > 0 || sections.some(({ index }, row) => index !== row);
}

function symbolBytes(binary: Binary, placed: Placed, piece: Piece, { count }: SymbolTable): Uint8Array {
  const layout = symbolLayouts[binary.file.class];
  const old = piece.content ?? binary.file.bytes.copy(piece.offset, piece.size);
  const out = new Writer(old.length, binary.file.isLittle);
  out.copy(0, old);
  const numberOf = renumbering(binary.file.sections.length, placed.sections);
  const shifts = new Map(binary.sections.map((row) => [row.index, shiftOf(placed, row)]));
  const view = new DataView(out.bytes.buffer);
  const { isLittle } = binary.file;
  const { shndx, value } = layout.fields;
  for (let row = 1; row < count; row++) {
    const at = row * layout.size;
    const index = view.getUint16(at + shndx.at, isLittle);
    if (index === 0) continue;
    // A symbol for a section that is gone is none.
    if (numberOf(index) === 0 && index < binary.file.sections.length) out.copy(at, new Uint8Array(layout.size));
    else out.u16(at + shndx.at, numberOf(index));
    const shift = shifts.get(index) ?? 0;
    if (shift === 0) continue;
    const low = view.getUint32(at + value.at + (isLittle || value.size === 4 ? 0 : 4), isLittle);
    const high = value.size === 4 ? 0 : view.getInt32(at + value.at + (isLittle ? 4 : 0), isLittle);
    out.word(at + value.at, high * 2 ** 32 + low + shift, value.size);
  }
  return out.bytes;
}

/** How far a section has moved in memory. */
function shiftOf(placed: Placed, { piece }: SectionRow): number {
  const [before, after] = piece ? [addressIn(piece), placed.addressOf(piece)] : [];
  return before === undefined || after === undefined ? 0 : after - before;
}

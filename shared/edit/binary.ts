// A program or library that is being changed: program headers, section headers and dynamic entries as rows, and as
// pieces what may lie elsewhere afterwards. All else stays as it is, byte for byte and where it is.

import type { Log } from '../base/log.ts';
import { hasNoSections, type ElfFile } from '../decode/file.ts';
import { sectionFlags, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { DynamicStrings } from './strings.ts';

/**
 * A part of the file that may move, grow, or be new: a table that the dynamic linker or the kernel finds through
 * headers, or what no segment loads. Offset and size in bytes, as they are in the input.
 */
export interface Piece {
  readonly name: string;
  /** Infinity: it is new. */
  readonly offset: number;
  readonly size: number;
  /** Of its address, or of its offset where it has none. */
  readonly align: number;
  /** The LOAD segment that holds it; undefined where nothing loads it. */
  readonly load: SegmentRow | undefined;
  /** Of a new piece that is loaded: its permissions, as PF_ bits. */
  readonly flags?: number;
  /** Other bytes than in the input; undefined: the same. */
  content?: Uint8Array | undefined;
  /** Makes the bytes of a new piece, which is `own`, when everything has its place. */
  readonly make?: (addressOf: (piece: Piece) => number, own: Piece) => Uint8Array;
  /** Other bytes that depend on where in the file they are. */
  contentAt?: (offset: number) => Uint8Array;
  /** It has a LOAD segment of its own: at an address, or where there is room; so many bytes in memory. */
  readonly own?: { readonly address: number | undefined; readonly memorySize: number };
  /** Something besides headers and dynamic entries could know where it is. */
  isFixed: boolean;
  /** They are large, and move where that alone keeps program headers in their place (`mayMoveRelocations`). */
  readonly isRelocations?: boolean;
}

/** A row that names a piece, `shift` bytes behind its start. */
interface OfPiece {
  piece?: Piece | undefined;
  shift: number;
}

/** A program header. */
export interface SegmentRow extends OfPiece {
  /** As it is in the input; fields that are not below stay. */
  readonly raw?: Uint8Array | undefined;
  type: number;
  flags: number;
  offset: number;
  address: number;
  physicalAddress: number;
  fileSize: number;
  memorySize: number;
  align: number;
}

/** A section header. */
export interface SectionRow extends OfPiece {
  readonly raw?: Uint8Array | undefined;
  /** Its row in the input, which `link` and `info` of others count by; undefined: it is new. */
  readonly index?: number;
  name: string;
  /** Of the name in its table, when it is another than in the input. */
  nameOffset?: number;
  type: number;
  flags: number;
  address: number;
  offset: number;
  size: number;
  link: number;
  info: number;
  align: number;
  entrySize: number;
}

/** A dynamic entry; the closing one is not among them. */
export interface Entry {
  readonly raw?: Uint8Array | undefined;
  /** Its row in the input. */
  readonly row?: number;
  readonly tag: number;
  /** The tag's short name; empty where nobody knows it. */
  readonly name: string;
  readonly value: number;
  /** What the value leads to in the string table. */
  readonly text?: string | undefined;
  /** The table whose address the value is. */
  readonly piece?: Piece | undefined;
}

/** A file beside the one that is changed. */
export interface DebugFile {
  readonly path: string;
  /** Its bytes from the first to the last. */
  blocks(): Iterable<Uint8Array>;
}

export interface Binary {
  readonly file: ElfFile;
  readonly log: Log;
  /** What else the ELF header says than in the input. */
  header: { osAbi: number; type: number; /** Undefined: the same. */ entry?: Piece };
  segments: SegmentRow[];
  sections: SectionRow[];
  entries: Entry[];
  readonly entriesBefore: readonly Entry[];
  /** In the order of the file; new ones behind. */
  pieces: Piece[];
  readonly programHeaders: Piece;
  /** Undefined where there are none. */
  readonly sectionHeaders: Piece | undefined;
  readonly dynamic: Piece | undefined;
  /** Made when it is first changed. */
  strings: DynamicStrings | undefined;
  /** What comes before the ELF file. */
  head: { readonly bytes: Uint8Array; readonly isTranslated: boolean } | undefined;
  /** Where a fingerprint of the output goes. */
  buildId: { readonly piece: Piece; readonly shift: number; readonly size: number } | undefined;
  /** What is written beside it. */
  debugFile: DebugFile | undefined;
  /** Other bytes at offsets of the input's loaded part. */
  readonly patches: { readonly offset: number; readonly bytes: Uint8Array }[];
  /** Behind all that is loaded. */
  bodyEnd: number;
  /** Behind all that some header speaks of: from here on bytes follow what lies before them. */
  readonly end: number;
  /** Where something begins that headers name, ascending: file offsets. */
  readonly starts: Float64Array;
  /** What is not loaded closes ranks: something of it was taken away or has become smaller. */
  isCompact: boolean;
  /** Section headers keep their order. */
  isUnsorted: boolean;
  mayMoveRelocations: boolean;
}

export const loadType = valueOf(segmentTypes, 'LOAD');
export const allocFlag = valueOf(sectionFlags, 'ALLOC');
export const sectionHeadersName = 'section headers';

/** Whether a range lies in another one. */
export function isWithin(offset: number, size: number, start: number, length: number): boolean {
  return offset >= start && offset + size <= start + length;
}

type Range = Readonly<Record<'offset' | 'size', number>>;

export function doOverlap(one: Range, other: Range): boolean {
  return one.offset < other.offset + other.size && other.offset < one.offset + one.size;
}

/** Where the headers are in the input that say where everything else is. */
export function headersOf({
  file,
  programHeaders,
}: Pick<Binary, 'file' | 'programHeaders'>): (Range & { name: string })[] {
  return [{ name: 'the ELF header', offset: 0, size: file.headerTable.layout.size }, programHeaders];
}

/** The address of a loaded piece in the input. */
export function addressIn({ load, offset }: Piece): number | undefined {
  return load && load.address + (offset - load.offset);
}

/** Whether nothing but program headers and dynamic entries tells what the file holds. */
export const hasOnlySegments = (binary: Binary): boolean => hasNoSections(binary.file);

/** The section of a name. */
export function sectionNamed({ sections }: Binary, name: string): SectionRow | undefined {
  return sections.find((row) => row.name === name && row.type !== 0);
}

/** The piece that a program header of a type names. */
export function segmentOf({ segments }: Binary, type: string): SegmentRow | undefined {
  const value = valueOf(segmentTypes, type);
  return segments.find((row) => row.type === value);
}

/** What some bytes of a piece are. */
export function contentOf({ file }: Binary, piece: Piece): Uint8Array {
  return piece.content ?? file.bytes.copy(piece.offset, piece.size);
}

// An Image: a program or library as memory, symbols, relocations and wishes to the dynamic linker, without the tables
// and numbers of ELF. lift makes it, passes change it, lower makes a file of it.

import type { Source } from '../base/bytes.ts';
import { isAnyRow, numbers, valueAt, words, type Columns, type FinalColumns } from '../base/columns.ts';
import type { Machine, RelocationKind } from '../elf/machine.ts';

/**
 * What a pass may do with a column or a list: everything in an Image can be changed. All addresses are virtual, all
 * sizes bytes.
 */
export interface Image {
  readonly machine: Machine;
  /** Bits of an address. */
  readonly class: 32 | 64;
  readonly isLittle: boolean;
  /** What the CPU keeps in e_flags, as it is: only the machine knows its meaning. */
  readonly machineFlags: number;
  /**
   * Bytes of a page that the layout counts on: what is mapped differently never shares one. Of the CPU's pages the
   * largest that the file is aligned for: it runs where pages are smaller,
   * too. Of several files the largest.
   */
  readonly page: number;
  kind: 'executable' | 'library';
  /** Its addresses can't change: a program that is not position-independent. */
  readonly isFixed: boolean;
  /**
   * It begins as its file did, with room for an ELF header and zeros there, and no tables have room below: in an output
   * the header is there.
   */
  readonly givesHeader: boolean;
  entry: number | undefined;
  /** Path of the dynamic linker. */
  interpreter: string | undefined;
  /** No dynamic linker loads it: code of ours does what is left at start, and finds its tables by itself. */
  isBare: boolean;
  /** The dynamic linker, when it lies inside the file: its segments are the last ones. */
  embedded: Embedded | undefined;
  soname: string | undefined;
  /** Libraries it needs, in order. */
  needs: string[];
  /**
   * Search paths and the libraries that watch or replace it, by the lower-case name of the dynamic entry: `runpath`,
   * `rpath`, `audit`, `filter`.
   */
  paths: { readonly tag: string; readonly text: string }[];
  /**
   * What it asks of the dynamic linker: `now`, `symbolic`, `staticTls`, `pie`, `nodelete` …, words of
   * elf/imageWords.ts.
   */
  readonly flags: Set<string>;
  /** The hash tables through which its symbols are found. */
  readonly hashes: Set<'gnu' | 'sysv'>;
  /** Relative relocations are packed (DT_RELR) as far as they can be. */
  isPacked: boolean;
  /** Ascending by address. */
  segments: Segment[];
  /** Names for ranges of the segments, ascending by address. They cover each byte that is not zero. */
  sections: Section[];
  symbols: Symbols;
  /** Rows of `symbols` that the file gives no value: the dynamic linker finds them when code of ours has written it. */
  late: number[];
  labels: Labels;
  relocations: Relocations;
  slots: Slots | undefined;
  /** The stubs that jump through slots, as far as section headers lead to them: for names alone. */
  stubs: Stub[];
  tls: TlsTemplate | undefined;
  readonly lifecycle: Lifecycle;
  /** Ranges that become read-only after relocation. */
  relro: Range[];
  /** Ranges that code of ours, which is in the file, makes read-only before all else. */
  protectedByCode: Range[];
  /** Code of ours protects the file's own tables, too, once nobody writes there any more. */
  protectsTables: boolean;
  stack: { isExecutable: boolean; /** of the main thread, 0: the system decides */ size: number };
  unwind: Unwind | undefined;
  /** On CPUs that have one of their own: the index through which exceptions find what unwinds a function. */
  functionIndex: FunctionRows | undefined;
  /** Versions that it defines, and needs of others. */
  versions: { definitions: VersionDefinition[]; needs: VersionNeed[] };
  notes: Note[];
  /** Static probes, and which other notes are of sections that are not loaded: those stay behind. */
  probes: Probe[];
  readonly unloadedNotes: readonly Pick<Note, 'owner' | 'type'>[];
  /** What its tools noted of CPU and ABI, for other tools. */
  attributes: BuildAttributes | undefined;
  /** What it was made of. */
  manifest: Origin[];
  /** Bytes behind all that the file's headers speak of: a program's archive or payload. No loader maps them. */
  appended: { readonly source: Source; readonly offset: number; readonly size: number };
}

/** How an image and the tables of its file get out of each other's way. */
export interface Placement {
  /** Address of the first table. */
  readonly tables: number;
  /** The tables come behind the image, in the file as well, but for the ELF header, for which the image has room. */
  readonly isBehind: boolean;
  /** By how many bytes the image moves, and by how many the dynamic linker inside. */
  readonly moved: number;
  readonly embeddedMoved: number;
}

/** An image when it is written: nothing changes it any more. */
export type FinalImage = Final<Image>;
type Final<T> =
  T extends Columns<infer D>
    ? FinalColumns<T, D>
    : T extends Machine | Source | Note
      ? T
      : T extends ReadonlySet<infer E>
        ? ReadonlySet<E>
        : T extends (...words: never[]) => unknown
          ? T
          : { readonly [K in keyof T]: Final<T[K]> };

export interface Range {
  address: number;
  size: number;
}

/** Memory: bytes of a file, then zeros. The bytes stay where they are until lower writes them. */
export interface Segment {
  address: number;
  readonly memorySize: number;
  /** A subset of `rwx`, in that order. */
  readonly permissions: string;
  /** Address and file offset were congruent modulo this power of two. */
  readonly align: number;
  readonly origin: { readonly source: Source; readonly offset: number; readonly size: number };
  /**
   * Code of our own in place of the origin's bytes: it knows distances to what has its place only when the file is laid
   * out.
   */
  readonly pieces?: readonly OwnPiece[];
}

/** A piece of our own code with its table, `offset` bytes into its segment. */
export interface OwnPiece {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  /** The bytes, once the other chunks have their places. */
  write(places: Places): Uint8Array;
}

/**
 * What pieces of our own code lead to outside of the image. All as if the image had stayed where it is: only distances
 * count.
 */
export interface Places {
  /** Address 0 of the file. */
  readonly zero: number;
  /** The program headers for a dynamic linker inside, and their count, with spare ones. */
  readonly headers: number;
  readonly headerCount: number;
  /** The words for the values of the image's `late` symbols. */
  readonly lateValues: readonly number[];
  /** The dynamic linker inside; and where it starts by the program headers. */
  readonly embedded: Readonly<Embedded> | undefined;
  readonly embeddedStart: number;
  /** The file's own tables that are written: whole pages. */
  readonly tables: Readonly<Range>;
  /** Packed relative relocations; the other relocations, then those of slots. */
  readonly packed: Readonly<Range>;
  readonly records: readonly [Readonly<Range>, Readonly<Range>];
}

/**
 * Another file within this one, byte for byte: no symbol, relocation or table of the image speaks of it, and it knows
 * nothing of the image.
 */
export interface Embedded {
  /** Its SONAME, or the name of its file. */
  readonly name: string;
  /** Where its address 0 is, where its first segment begins, and where it is entered. */
  base: number;
  start: number;
  entry: number;
}

/**
 * What passes know of a section's bytes. frames: descriptions of frames that are in use. The others are left behind by
 * what the output has anew, elsewhere:
 * table: found through other tables only, so that code could know no more than where it starts; names: the same, those
 * of the dynamic symbols;
 * rest: what code may know, as headers, notes, the interpreter's path, a thread-local template.
 */
export type SectionRole = 'frames' | 'table' | 'names' | 'rest';

/** A range with a name, for people and tools: nothing depends on the name at run time, nor in a pass. */
export interface Section {
  readonly name: string;
  /** Absent: bytes of the program. */
  readonly role?: SectionRole;
  address: number;
  readonly size: number;
  readonly isZero: boolean;
  readonly isWritable: boolean;
  readonly isExecutable: boolean;
  readonly isTls: boolean;
  readonly align: number;
}

export type SymbolKind = 'none' | 'data' | 'function' | 'section' | 'file' | 'common' | 'tls' | 'ifunc';
export type SymbolBinding = 'local' | 'global' | 'weak' | 'unique';
export type SymbolVisibility = 'default' | 'internal' | 'hidden' | 'protected';
/**
 * undefined: another file has it; absolute: a number that does not move; common: a tentative definition; image: an
 * address of this image, of kind tls an offset in its template.
 */
export type SymbolHome = 'undefined' | 'absolute' | 'common' | 'image';

/** The dynamic symbols, as columns. Characters of names are bytes. */
export type Symbols = Columns<typeof symbolColumns>;
export const symbolColumns = {
  name: words<string>(''),
  /** The version's name; empty: none. */
  version: words<string>(''),
  /** The file that the version is needed of; empty: this one defines it. */
  versionFile: words<string>(''),
  /** 1: a reference without version gets this definition. */
  isDefault: numbers('u8'),
  kind: words<SymbolKind>('none'),
  binding: words<SymbolBinding>('global'),
  visibility: words<SymbolVisibility>('default'),
  /** What the CPU keeps in st_other above the visibility. */
  machineBits: numbers('u8'),
  home: words<SymbolHome>('undefined'),
  /** Of an undefined symbol: 0, or the address that stands for the function in this image (its PLT stub). */
  value: numbers('f64'),
  size: numbers('f64'),
};

/**
 * What people and tools call the places of the image, also where the dynamic linker knows no name: the full symbol
 * table, as columns. Nothing depends on it at run time.
 * Only definitions. A row of kind file says where the local ones behind it come from.
 */
export interface Labels extends Columns<typeof labelColumns> {
  /** All names as they are in a file, each ended by a zero. */
  readonly text: Uint8Array;
}
export const labelColumns = {
  /** Where in the text the name begins. */
  name: numbers('u32'),
  kind: words<SymbolKind>('none'),
  binding: words<SymbolBinding>('local'),
  visibility: words<SymbolVisibility>('default'),
  machineBits: numbers('u8'),
  /** 1: a number that does not move; 0: an address of this image, of kind tls an offset in its template. */
  isAbsolute: numbers('u8'),
  value: numbers('f64'),
  size: numbers('f64'),
};

/** What the dynamic linker writes, as columns. */
export type Relocations = Columns<typeof relocationColumns>;
export const relocationColumns = {
  place: numbers('f64'),
  kind: words<RelocationKind>('none'),
  /** Bytes written. */
  size: numbers('u8'),
  /** Row of the symbols; -1: none. */
  symbol: numbers('i32', -1),
  /** The constant of the formula. Of kind slot: where an unbound slot leads, 0 when nowhere. */
  addend: numbers('f64'),
  /** Which image it came from, by its row in `manifest`. */
  rank: numbers('u16'),
};

/**
 * Symbol tables of files begin with a null symbol, which stands for none (gABI, Symbol Table). An image leaves it out:
 * there -1 stands for none.
 */
export const rowInFile = (row: number): number => row + 1;
export const rowInImage = (row: number): number => row - 1;

/** The slots that PLT stubs jump through. */
export interface Slots {
  /** The table that the first stub of the PLT finds the dynamic linker in. */
  address: number;
  /**
   * Stubs push the number of their slot's relocation among those of kind slot: binding at the first call works as long
   * as those are one image's, in its order.
   */
  isLazy: boolean;
  /** Where the code of late binding is, on CPUs where a dynamic entry says that. */
  code: number | undefined;
}

export interface Stub {
  address: number;
  readonly size: number;
  slot: number;
}

export interface TlsTemplate {
  address: number;
  fileSize: number;
  memorySize: number;
  align: number;
}

/** A function that is called at start or end: an address, or a symbol plus `address`. */
export interface LifecycleFunction {
  /** Row of `symbols`; -1: none. */
  readonly symbol: number;
  address: number;
  /** Of DT_INIT or DT_FINI, which some dynamic linkers do not call. */
  readonly isOfTag?: true;
}

/** In the order of their calls; those at the end are called last first. DT_INIT comes first, DT_FINI last. */
export interface Lifecycle {
  preinit: LifecycleFunction[];
  init: LifecycleFunction[];
  fini: LifecycleFunction[];
}

/** Frame descriptions, and the index through which exceptions find them. */
export interface Unwind {
  /** Start of .eh_frame. */
  frames: number;
  /** No rows when the file had no index. */
  index: Columns<typeof unwindColumns>;
}
export const unwindColumns = {
  /** First addresses of functions, ascending. */
  location: numbers('f64'),
  /** Addresses of their descriptions. */
  description: numbers('f64'),
};

/** The functions of such an index, ascending; each counts up to the next. */
export type FunctionRows = Columns<typeof functionIndexColumns>;
export const functionIndexColumns = {
  location: numbers('f64'),
  /** What unwinds it: a record at an address of the image, a record in the word itself, or nothing. */
  how: words<'address' | 'word' | 'nothing'>('nothing'),
  /** That address or that word. */
  unwinding: numbers('f64'),
};

/**
 * Up to here distances within a file have 4 bytes: less than 2 GiB by the room of the tables, which is more than the
 * symbols of any program need.
 */
export const farthest = 2 ** 31 - 2 ** 28;

/**
 * Whether the index of frame descriptions says distances in 8 bytes. The tables lie before the image; where its
 * addresses can't change and there is no room, behind it.
 */
export function isUnwindWide({ unwind, segments, isFixed }: FinalImage): boolean {
  const first = startOf(segments);
  return (
    unwind !== undefined &&
    endOf(segments) - first >= farthest &&
    (isFixed || isAnyFrame(unwind, (address) => address - first >= farthest))
  );
}

/** The same for the distances of an index of functions, which have 31 bits. */
export const farthestFunction = 2 ** 30 - 2 ** 27;

/** Whether something is true of an address in it. */
export function isAnyFunction(
  index: NonNullable<FinalImage['functionIndex']>,
  isWanted: (address: number) => boolean,
): boolean {
  const { get } = index;
  return isAnyRow(
    index,
    (row) => isWanted(get.location(row)) || (get.how(row) === 'address' && isWanted(get.unwinding(row))),
  );
}

/** Whether something is true of an address of frame descriptions, or in their index. */
export function isAnyFrame(
  { frames, index }: NonNullable<FinalImage['unwind']>,
  isWanted: (address: number) => boolean,
): boolean {
  return (
    isWanted(frames) ||
    isAnyRow(index, (row) => isWanted(index.get.location(row)) || isWanted(index.get.description(row)))
  );
}

export interface VersionDefinition {
  readonly name: string;
  readonly parents: readonly string[];
  /** The version of the file itself, named like it. */
  readonly isBase: boolean;
  readonly isWeak: boolean;
}

export interface VersionNeed {
  readonly file: string;
  readonly name: string;
  readonly isWeak: boolean;
}

/** A note that stays: what the file is for, what its code is built for. */
export interface Note {
  readonly owner: string;
  /** Numbered by the owner. */
  readonly type: number;
  readonly data: Uint8Array;
  readonly align: 4 | 8;
}

/** Build attributes in a section of that name and type, which is not loaded. */
export interface BuildAttributes {
  readonly section: string;
  readonly type: number;
  /** Those of a vendor together, ascending. */
  readonly rows: readonly BuildAttribute[];
}

/** An attribute of the whole file, by who numbers the tags; what is more than a number as it is. */
export interface BuildAttribute {
  readonly vendor: string;
  readonly tag: number;
  readonly value: number | Uint8Array;
}

/** A place at which tracers and debuggers may stop a program (SystemTap, user space probe implementation). */
export interface Probe {
  place: number;
  /** Address of the counter that tracers raise while they watch; 0: none. */
  semaphore: number;
  /** Provider, name and arguments, each ended by a zero. */
  readonly text: Uint8Array;
}

/** What linkers call the byte from which probes are counted: tools look for it by this name. */
export const probeBase = '.stapsdt.base';

/** One of the files that an image was made of. `buildId` in hex, empty when it had none. */
export interface Origin {
  readonly name: string;
  readonly buildId: string;
}

/** Whether an address belongs to the dynamic linker inside. */
export function isEmbedded(
  { embedded }: { readonly embedded: Readonly<Embedded> | undefined },
  address: number,
): boolean {
  return embedded !== undefined && address >= embedded.start;
}

/**
 * Whether all of a range is memory: loaders map whole pages, so that what lies behind a segment's end in its last page
 * is there, too.
 * @param page bytes of the smallest page
 */
export function isMapped(
  segments: readonly FinalImage['segments'][number][],
  page: number,
  address: number,
  size: number,
): boolean {
  for (let at = address; at < address + size;) {
    const segment =
      segmentAt(segments, at) ??
      segments.find((other) => pageRange(other, page).address <= at && at < endOfRange(pageRange(other, page)));
    if (!segment) return false;
    at = endOfRange(pageRange(segment, page));
  }
  return true;
}

/** Linux lets no program map memory below (vm.mmap_min_addr). */
export const lowestAddress = 0x10000;

/** The whole pages that a segment lies in. */
export function pageRange({ address, memorySize }: Pick<Segment, 'address' | 'memorySize'>, page: number): Range {
  const start = Math.floor(address / page) * page;
  return { address: start, size: Math.ceil((address + memorySize) / page) * page - start };
}

const endOfRange = ({ address, size }: Range): number => address + size;

/**
 * Whether a symbol's value moves with the image: also that of an undefined function whose address is a PLT stub here.
 */
export function isSymbolAddress({ get }: FinalImage['symbols'], row: number): boolean {
  const home = get.home(row);
  return get.kind(row) !== 'tls' && (home === 'image' || (home === 'undefined' && get.value(row) !== 0));
}

/** The same for a label. */
export function isLabelAddress({ get }: FinalImage['labels'], row: number): boolean {
  return get.isAbsolute(row) === 0 && get.kind(row) !== 'tls';
}

/** The same for the addend of a relocation. */
export function isAddendAddress({ get }: FinalImage['relocations'], row: number): boolean {
  const kind = get.kind(row);
  return kind === 'relative' || kind === 'irelative' || (kind === 'slot' && get.addend(row) !== 0);
}

/** Where memory begins, and where it ends; 0 where there is none. */
export function startOf([first]: readonly Pick<Segment, 'address'>[]): number {
  return first ? first.address : 0;
}
export function endOf(segments: readonly Pick<Segment, 'address' | 'memorySize'>[]): number {
  const last = segments.at(-1);
  return last ? last.address + last.memorySize : 0;
}

/** Where an offset into the thread-local template is; an image without template has no other place for it. */
export function templateAddress(tls: Pick<TlsTemplate, 'address'> | undefined, offset: number): number {
  return tls ? tls.address + offset : offset;
}

/** The segment whose memory holds an address; `isEnd`: or ends there. */
export function segmentAt<S extends Pick<Segment, 'address' | 'memorySize'>>(
  segments: readonly S[],
  address: number,
  isEnd = false,
): S | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(segments, middle).address <= address) low = middle + 1;
    else high = middle;
  }
  const found = segments[low - 1];
  return found &&
    (address < found.address + found.memorySize || (isEnd && address === found.address + found.memorySize))
    ? found
    : undefined;
}

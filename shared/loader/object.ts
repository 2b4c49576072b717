// What a dynamic linker sees of a file: the dynamic section and what it points at, by address and never by section; and
// an object of a process that was made of it.

import { once } from '../base/once.ts';
import type { Bytes } from '../base/bytes.ts';
import { tableOf, type Table } from '../base/table.ts';
import { offsetOf } from '../decode/code/addresses.ts';
import { dynamicOf, dynamicValue, type DynamicEntry } from '../decode/dynamic.ts';
import { embeddedOf } from '../decode/notes/embedded.ts';
import type { ElfFile } from '../decode/file.ts';
import { dynamicSymbolsOf, type SymbolField } from '../decode/symbols/symbols.ts';
import { versionsOf } from '../decode/symbols/versions.ts';
import { segmentTypes, versionFlags } from '../elf/constants.ts';
import { dynamicFlags, dynamicFlags1 } from '../elf/dynamic.ts';
import { gnuHashLayout, hashLayout, symbolLayouts, versymLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import type { OpenedFile } from './libraryFiles.ts';
import type { RuleId } from './rules.ts';

/** An object of a process: the program or a library, as the dynamic linker keeps it (glibc's link_map, musl's dso). */
export interface LoadedObject {
  readonly view: LinkView;
  readonly file: ElfFile;
  /** The path as the dynamic linker has it, with symbolic links and `..`. */
  readonly path: string;
  /** Empty of a dynamic linker inside the program: it is no file of its own. */
  readonly realPath: string;
  /** Device and inode. */
  readonly identity: string;
  /** The names it was asked for under; glibc adds its DT_SONAME once that was asked for. */
  readonly names: string[];
  /**
   * Who needed it first; undefined for the program, for preloaded libraries and where the dynamic linker itself is
   * listed.
   */
  readonly loader: LoadedObject | undefined;
  /** All who need it, in load order. */
  readonly neededBy: LoadedObject[];
  /** What it needs, in the order of its entries, filtees included; what is missing is left out. */
  readonly needed: LoadedObject[];
  /** How it was found; undefined for the program and the dynamic linker itself. */
  readonly search: Search | undefined;
  readonly isProgram: boolean;
}

/** What became of a place where a library was looked for. */
export type Outcome =
  | 'found'
  | 'absent'
  | 'wrong class'
  | 'wrong machine'
  | 'unloadable'
  /** The cache has no usable entry. */
  | 'not listed'
  /** A cache entry in a default folder, which DF_1_NODEFLIB forbids. */
  | 'excluded'
  /** A relative path whose folder is unknown. */
  | 'relative'
  /** A configuration gives another name for it, see `problem`. */
  | 'mapped'
  /** A file that the namespace of who needs it does not take. */
  | 'not accessible'
  /** A folder of a system whose root is not here. */
  | 'no root';

/** A place that was looked at. */
export interface Place {
  readonly path: string;
  readonly outcome: Outcome;
  /** The rule that led there. */
  readonly rule: RuleId;
  /** Whose DT_RPATH or DT_RUNPATH led there. */
  readonly owner: LoadedObject | undefined;
  /** Why a file can't be loaded, in the dynamic linker's words; the other name of one that is mapped. */
  readonly problem: string | undefined;
}

/** How a library was looked for. */
export interface Search {
  readonly name: string;
  /** In order; the last one is where it was found, if it was. */
  readonly places: readonly Place[];
  /** The rule by which it was found. */
  readonly rule: RuleId | undefined;
  readonly owner: LoadedObject | undefined;
  readonly opened: OpenedFile | undefined;
}

/** A library that a file asks for. `row` is that of the dynamic entry. */
export interface Request {
  readonly kind: 'NEEDED' | 'AUXILIARY' | 'FILTER';
  readonly name: string;
  readonly row: number;
}

/** A version by its name; `hidden` as glibc's r_found_version has it: bit 15 of the need's index. */
export interface FoundVersion {
  readonly hash: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The file it is needed of. */
  readonly file: string | undefined;
}

/** The hash table that lookups go through. Offsets in the file; `end` is where the segment's file part ends. */
export type HashView =
  | {
      readonly kind: 'gnu';
      readonly bucketCount: number;
      readonly firstSymbol: number;
      readonly bloomCount: number;
      readonly bloomShift: number;
      readonly bloom: number;
      readonly buckets: number;
      readonly chains: number;
    }
  | {
      readonly kind: 'sysv';
      readonly bucketCount: number;
      readonly chainCount: number;
      readonly wordSize: number;
      readonly buckets: number;
      readonly chains: number;
    };

/** The parts of a file that linking needs. */
export interface LinkView {
  readonly file: ElfFile;
  readonly bytes: Bytes;
  readonly isDynamic: boolean;
  readonly soname: string | undefined;
  readonly rpath: string | undefined;
  readonly runpath: string | undefined;
  readonly requests: readonly Request[];
  readonly interpreter: string | undefined;
  readonly isSymbolic: boolean;
  readonly isInitFirst: boolean;
  /** DF_1_GLOBAL. */
  readonly isGlobal: boolean;
  /** DF_1_INTERPOSE. */
  readonly isInterposer: boolean;
  /** DF_1_PIE: a program, though of type ET_DYN. */
  readonly isProgram: boolean;
  readonly hasNoDefaultFolders: boolean;
  readonly hasRelr: boolean;
  readonly hasInitialisers: boolean;
  readonly hasFinalisers: boolean;
  /** Address of the dynamic section. */
  readonly dynamic: number | undefined;
  /** The dynamic symbols. A loader does not know where the table ends: rows behind it are read as they are. */
  readonly symbols: Table<SymbolField>;
  /** File offset of the string table. */
  readonly strings: number;
  readonly hash: HashView | undefined;
  /** The raw version index of a symbol, with bit 15; undefined where the file has no version information. */
  readonly versionIndex: ((row: number) => number) | undefined;
  /** By version index: needs, then own definitions over them. */
  readonly versions: readonly (FoundVersion | undefined)[];
}

const dynamicSegment = valueOf(segmentTypes, 'DYNAMIC');
const interpreterSegment = valueOf(segmentTypes, 'INTERP');
const symbolicFlag = valueOf(dynamicFlags, 'SYMBOLIC');
const initFirstFlag = valueOf(dynamicFlags1, 'INITFIRST');
const globalFlag = valueOf(dynamicFlags1, 'GLOBAL');
const interposeFlag = valueOf(dynamicFlags1, 'INTERPOSE');
const programFlag = valueOf(dynamicFlags1, 'PIE');
const noDefaultFlag = valueOf(dynamicFlags1, 'NODEFLIB');
const baseFlag = valueOf(versionFlags, 'BASE');
const requestKinds: ReadonlySet<string> = new Set<Request['kind']>(['NEEDED', 'AUXILIARY', 'FILTER']);
/** More than any file needs; the limit keeps a damaged one from searching the disk for hours. */
const mostRequests = 4096;
/** The low bits of a version index. */
export const versionMask = 0x7fff;

/**
 * What linking needs of a file. Of a tag that stands there twice the last counts (glibc elf/get-dynamic-info.h; musl
 * decode_vec).
 */
export const linkViewOf = once((file: ElfFile): LinkView => {
  const entries = dynamicOf(file)?.entries ?? [];
  const last = new Map(entries.map((entry) => [entry.constant?.name ?? '', entry]));
  const flag = (tag: string, bit: number): boolean => ((last.get(tag)?.value ?? 0) & bit) !== 0;
  const offset = (tag: string): number | undefined => {
    const entry = last.get(tag);
    return entry && offsetOf(file, entry.value);
  };
  const { bytes } = file;
  const symbolsAt = offset('SYMTAB') ?? bytes.size;
  const versions = foundVersions(file);
  return {
    file,
    bytes,
    versions,
    isDynamic: entries.length > 0,
    soname: last.get('SONAME')?.text,
    rpath: last.get('RPATH')?.text,
    runpath: last.get('RUNPATH')?.text,
    requests: requestsIn(entries),
    interpreter: interpreterOf(file),
    isSymbolic: last.has('SYMBOLIC') || flag('FLAGS', symbolicFlag),
    isInitFirst: flag('FLAGS_1', initFirstFlag),
    isGlobal: flag('FLAGS_1', globalFlag),
    isInterposer: flag('FLAGS_1', interposeFlag),
    isProgram: flag('FLAGS_1', programFlag),
    hasNoDefaultFolders: flag('FLAGS_1', noDefaultFlag),
    hasRelr: last.has('RELR'),
    dynamic: file.segments.find(({ type }) => type === dynamicSegment)?.address,
    hasInitialisers: last.has('INIT') || last.has('INIT_ARRAY'),
    hasFinalisers: last.has('FINI') || last.has('FINI_ARRAY'),
    symbols: tableOf<SymbolField>(bytes, symbolLayouts[file.class], symbolsAt, dynamicSymbolsOf(file)?.count ?? 0),
    strings: offset('STRTAB') ?? bytes.size,
    hash: gnuHashView(file, offset('GNU_HASH')) ?? sysvHashView(file, offset('HASH')),
    versionIndex: versions.length > 0 ? versionIndexAt(bytes, offset('VERSYM')) : undefined,
  };
});

function requestsIn(entries: readonly DynamicEntry[]): Request[] {
  const requests: Request[] = [];
  for (const { constant, text, row } of entries) {
    if (!constant || !requestKinds.has(constant.name) || text === undefined) continue;
    requests.push({ kind: constant.name as Request['kind'], name: text, row });
    if (requests.length === mostRequests) break;
  }
  return requests;
}

function versionIndexAt(bytes: Bytes, offset: number | undefined): LinkView['versionIndex'] {
  return offset === undefined ? undefined : tableOf(bytes, versymLayout, offset, 0).get.index;
}

/** The interpreter that the file asks for, or that it has inside: the dynamic linker. */
function interpreterOf(file: ElfFile): string | undefined {
  const segment = [...file.segments, ...(embeddedOf(file)?.segments ?? [])].find((s) => s.type === interpreterSegment);
  return segment && file.bytes.string(segment.offset, segment.fileSize);
}

/** glibc elf/dl-version.c, _dl_check_map_versions: needs first, then definitions but that of the file itself. */
function foundVersions(file: ElfFile): (FoundVersion | undefined)[] {
  const { needs, definitions } = versionsOf(file);
  const found: (FoundVersion | undefined)[] = [];
  for (const { index, hash, name, file: from } of needs)
    found[index & versionMask] = { hash, name, hidden: (index & ~versionMask) !== 0, file: from };
  for (const { index, hash, name, flags } of definitions) {
    found[index & versionMask] ??= undefined;
    if ((flags & baseFlag) === 0) found[index & versionMask] = { hash, name, hidden: false, file: undefined };
  }
  return found;
}

/**
 * glibc elf/dl-setup_hash.c: header, filter, buckets, and chains that begin with the first symbol that can be found.
 */
function gnuHashView(file: ElfFile, offset: number | undefined): HashView | undefined {
  if (offset === undefined) return undefined;
  const { get } = tableOf(file.bytes, gnuHashLayout, offset, 1);
  const [bucketCount, bloomCount] = [get.bucketCount(0), get.bloomCount(0)];
  const bloom = offset + gnuHashLayout.size;
  const buckets = bloom + bloomCount * (file.class / 8);
  return {
    kind: 'gnu',
    bucketCount,
    firstSymbol: get.firstSymbol(0),
    bloomCount,
    bloomShift: get.bloomShift(0),
    bloom,
    buckets,
    chains: buckets + 4 * bucketCount,
  };
}

function sysvHashView(file: ElfFile, offset: number | undefined): HashView | undefined {
  if (offset === undefined) return undefined;
  const wordSize = file.machine.hashWordSize ?? 4;
  const { get } = tableOf(file.bytes, hashLayout, offset, 1);
  const bucketCount = wordSize === 8 ? file.bytes.i64(offset) : get.bucketCount(0);
  const chainCount = wordSize === 8 ? file.bytes.i64(offset + 8) : get.chainCount(0);
  const buckets = offset + 2 * wordSize;
  return { kind: 'sysv', bucketCount, chainCount, wordSize, buckets, chains: buckets + bucketCount * wordSize };
}

const tableTags = {
  symbols: 'SYMTAB',
  strings: 'STRTAB',
  gnuHash: 'GNU_HASH',
  sysvHash: 'HASH',
  versions: 'VERSYM',
  definitions: 'VERDEF',
  needs: 'VERNEED',
} as const;

/** Addresses of the tables through which a dynamic linker finds names; undefined: the file has none. */
export type NameTables = Readonly<Record<keyof typeof tableTags, number | undefined>>;

/** Where the tables of names of an object are. */
export function nameTablesOf({ file }: LoadedObject): NameTables {
  const tables = Object.entries(tableTags).map(([name, tag]) => [name, dynamicValue(file, tag) || undefined] as const);
  return Object.fromEntries(tables) as NameTables;
}

/** The name of a symbol as text. */
export function nameOfSymbol({ bytes, strings, symbols }: LinkView, row: number): string {
  return bytes.string(strings + symbols.get.name(row));
}

/** The version that a symbol of this file has or asks for; undefined when none. */
export function versionOfSymbol({ versionIndex, versions }: LinkView, row: number): FoundVersion | undefined {
  const version = versionIndex && versions[versionIndex(row) & versionMask];
  return version && version.hash !== 0 ? version : undefined;
}

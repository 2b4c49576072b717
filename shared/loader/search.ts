// From the name of a library to its file, as glibc searches, with every place that was looked at and why it was passed
// over. musl's search is in searchMusl.ts.

import { folderOf, nameOf } from '../base/files.ts';
import { isElf, type ElfFile } from '../decode/file.ts';
import { fileTypes, osAbis, segmentTypes } from '../elf/constants.ts';
import { machineNumbers } from '../elf/machineNumbers.ts';
import { valueOf } from '../elf/names.ts';
import { findInCache, openCache, type LibraryCache } from './cache.ts';
import { foldersOfConfiguration } from './configuration.ts';
import type { InterpreterFacts } from './interpreter.ts';
import type { LibraryFiles, OpenedFile } from './libraryFiles.ts';
import { linkViewOf, type LoadedObject, type Outcome, type Place, type Search } from './object.ts';
import type { Platform } from './platforms.ts';
import type { RuleId } from './rules.ts';

/** What a search rests on. */
export interface SearchContext {
  readonly files: LibraryFiles;
  readonly facts: InterpreterFacts;
  readonly platform: Platform;
  readonly options: SearchOptions;
  readonly program: LoadedObject;
  /** Whether the root of the system that the program is for is here. */
  readonly hasRoot: boolean;
}

export interface SearchOptions {
  /** Files that are taken for these names before anything is searched. */
  readonly given?: ReadonlyMap<string, string>;
  /** Paths of files that the program needs besides, last. */
  readonly also?: readonly string[];
  /** Paths of libraries that the program opens at run time, in the order in which it does (dlopen with RTLD_LOCAL). */
  readonly opened?: readonly string[];
  /** LD_LIBRARY_PATH. */
  readonly libraryPath?: string | undefined;
  /** The glibc-hwcaps subfolders that the CPU supports, best first: `x86-64-v3`. None when absent. */
  readonly hwcaps?: readonly string[];
  /**
   * Further subfolders tried first in each folder: `tls/haswell` and the like of glibc before 2.37. None when absent.
   */
  readonly legacySubfolders?: readonly string[];
  /** What $PLATFORM stands for; the kernel's AT_PLATFORM of a plain CPU when absent. */
  readonly platform?: string;
  /** The folder that relative paths start from; they are passed over when absent. */
  readonly currentFolder?: string | undefined;
}

/** Collects the places of one search. */
export class Trace {
  readonly #context: SearchContext;
  readonly #check: (file: ElfFile, program: ElfFile) => Verdict;
  readonly name: string;
  readonly places: Place[] = [];
  opened: OpenedFile | undefined;
  /** A file that is there but can't be loaded ends the search. */
  isOver = false;

  constructor(context: SearchContext, name: string, check: (file: ElfFile, program: ElfFile) => Verdict) {
    this.#context = context;
    this.#check = check;
    this.name = name;
  }

  /** Looks at a path. True when the search is over. */
  tryPath(path: string, rule: RuleId, owner?: LoadedObject): boolean {
    const { files, options, program } = this.#context;
    const isRelative = !path.startsWith('/');
    const note = (outcome: Outcome, problem?: string): void =>
      void this.places.push({ path, outcome, rule, owner, problem });
    if (isRelative && options.currentFolder === undefined) {
      note('relative');
      return false;
    }
    const opened = files.open(isRelative ? `${options.currentFolder}/${path}` : path);
    if (!opened) {
      note('absent');
      return false;
    }
    const { outcome, problem } = this.#check(opened.file, program.file);
    note(outcome, problem);
    if (outcome === 'found') this.opened = { ...opened, path };
    this.isOver = outcome === 'found' || outcome === 'unloadable';
    return this.isOver;
  }

  note(path: string, outcome: Outcome, rule: RuleId, problem?: string): void {
    this.places.push({ path, outcome, rule, owner: undefined, problem });
  }

  result(): Search {
    const last = this.opened && this.places.at(-1);
    return { name: this.name, places: this.places, rule: last?.rule, owner: last?.owner, opened: this.opened };
  }
}

/** The places worth naming: subfolders for better CPUs that are not there are left out. */
export function tellingPlaces({ places }: Search): readonly Place[] {
  return places.filter(({ path, outcome }) => outcome !== 'absent' || !path.includes('/glibc-hwcaps/'));
}

/** Those places in a sentence, each with why it would not do unless there is nothing. */
export function placesLooked(search: Search): string {
  const reasonOf = ({ outcome, problem }: Place): string => (outcome === 'absent' ? '' : ` (${problem ?? outcome})`);
  const places = tellingPlaces(search).filter(({ outcome }) => outcome !== 'no root');
  return places.map((place) => place.path + reasonOf(place)).join(', ') || 'no place';
}

/**
 * Looks for the file behind a name that no loaded object has (glibc elf/dl-load.c, _dl_map_object). `loader` is who
 * needs it, or the program for preloaded ones.
 */
export function findLibrary(context: SearchContext, name: string, loader: LoadedObject): Search {
  const trace = new Trace(context, name, verdictOf);
  const given = context.options.given?.get(name);
  if (given !== undefined && trace.tryPath(given, 'slash')) return trace.result();
  if (name.includes('/')) {
    const path = expandTokens(context, loader, name);
    if (path !== '') trace.tryPath(path, 'slash');
    return trace.result();
  }
  const isFound = searchPaths(context, trace, loader) || searchCache(context, trace, loader);
  if (!isFound && !linkViewOf(loader.file).hasNoDefaultFolders)
    tryFolders(context, trace, context.facts.systemFolders, 'systemFolders');
  return trace.result();
}

function searchPaths(context: SearchContext, trace: Trace, loader: LoadedObject): boolean {
  const { program, options } = context;
  const { runpath } = loader.view;
  const rpathOf = (object: LoadedObject): string | undefined =>
    object.view.runpath === undefined ? object.view.rpath : undefined;
  const inPath = (object: LoadedObject, path: string | undefined, rule: RuleId): boolean =>
    path !== undefined && tryFolders(context, trace, pathList(context, object, path, ':'), rule, object);
  if (runpath === undefined) {
    let didProgram = false;
    for (let object: LoadedObject | undefined = loader; object; object = object.loader) {
      if (inPath(object, rpathOf(object), 'rpath')) return true;
      didProgram ||= object === program;
    }
    if (!didProgram && inPath(program, rpathOf(program), 'programRpath')) return true;
  }
  const userFolders = options.libraryPath ? pathList(context, program, options.libraryPath, /[:;]/) : [];
  if (tryFolders(context, trace, userFolders, 'libraryPath')) return true;
  return inPath(loader, runpath, 'runpath');
}

function searchCache(context: SearchContext, trace: Trace, loader: LoadedObject): boolean {
  const { facts, platform, options } = context;
  const cache = cacheOf(context);
  if (!cache)
    return tryFolders(context, trace, foldersOfConfiguration(context.files, '/etc/ld.so.conf'), 'configuration');
  const row = findInCache(cache, trace.name, platform.cacheFlags, options.hwcaps ?? []);
  if (row === undefined) {
    trace.note(facts.cachePath, 'not listed', 'cache');
    return false;
  }
  const path = cache.path(row);
  if (loader.view.hasNoDefaultFolders && facts.systemFolders.some((folder) => path.startsWith(folder))) {
    trace.note(path, 'excluded', 'noDefaultFolders');
    return false;
  }
  return trace.tryPath(path, cache.hwcap(row) === undefined ? 'cache' : 'cacheHwcaps');
}

/** ld.so.cache, opened once for all programs. */
function cacheOf({ files, facts, program }: SearchContext): LibraryCache | undefined {
  const { isLittle } = program.file;
  const order = isLittle ? 'little' : 'big';
  return files.made(facts.cachePath, `cache, ${order}-endian`, (source) => openCache(source, isLittle));
}

/** glibc elf/dl-load.c, open_path: each folder with its subfolders for better CPUs first. */
function tryFolders(
  { options }: SearchContext,
  trace: Trace,
  folders: readonly string[],
  rule: RuleId,
  owner?: LoadedObject,
): boolean {
  const subfolders = [
    ...(options.hwcaps ?? []).map((hwcap) => `glibc-hwcaps/${hwcap}/`),
    ...(options.legacySubfolders ?? []).map((folder) => `${folder}/`),
    '',
  ];
  for (const folder of folders)
    for (const subfolder of subfolders)
      if (trace.tryPath(`${folder}${subfolder}${trace.name}`, rule, owner)) return true;
  return trace.isOver;
}

/**
 * glibc elf/dl-load.c, fillin_rpath: the folders of a search path, tokens filled in, each once and with one slash at
 * the end; an empty element is the current folder.
 */
export function pathList(
  context: SearchContext,
  object: LoadedObject,
  path: string,
  separator: string | RegExp,
): string[] {
  const folders = path.split(separator).flatMap((element) => {
    if (element === '') return [''];
    const expanded = expandTokens(context, object, element);
    return expanded === '' ? [] : [expanded.replace(/\/+$/, '') + '/'];
  });
  return [...new Set(folders)];
}

/** Fills in $ORIGIN, $LIB and $PLATFORM; empty when a token has no value (glibc elf/dl-load.c, _dl_dst_substitute). */
export function expandTokens({ facts, platform, options }: SearchContext, object: LoadedObject, text: string): string {
  const valueOf = (token: string): string | undefined => {
    if (token === 'ORIGIN') return originOf(object);
    return token === 'LIB' ? facts.lib : (options.platform ?? platform.platform);
  };
  let isUnknown = false;
  const known = (token: string): string => {
    const value = valueOf(token);
    if (value === undefined) isUnknown = true;
    return value ?? '';
  };
  const expanded = text.replace(
    /\$(?:\{(ORIGIN|LIB|PLATFORM)\}|(ORIGIN|LIB|PLATFORM)(?![A-Za-z0-9_]))/g,
    (_, quoted?: string, bare?: string) => known(quoted ?? bare ?? ''),
  );
  return isUnknown ? '' : expanded;
}

/**
 * The folder of an object: that of the program as the kernel knows it (/proc/self/exe), that of a library as it was
 * found.
 */
export function originOf(object: LoadedObject): string {
  return folderOf(object.isProgram && object.view.interpreter !== undefined ? object.realPath : object.path);
}

/** Whether a file can be loaded beside the program. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly problem?: string;
}

const found: Verdict = { outcome: 'found' };
const unloadable = (problem: string): Verdict => ({ outcome: 'unloadable', problem });
const sharedObject = valueOf(fileTypes, 'DYN');
const executable = valueOf(fileTypes, 'EXEC');
const knownOsAbis = [valueOf(osAbis, 'NONE'), valueOf(osAbis, 'GNU')];
const loadSegment = valueOf(segmentTypes, 'LOAD');
const riscv = valueOf(machineNumbers, 'RISCV');
/** EF_RISCV_FLOAT_ABI (RISC-V psABI 8.1). */
const riscvFloatAbi = 0x6;

/** glibc elf/dl-load.c, open_verify and what _dl_map_object_from_fd checks before mapping. */
function verdictOf(file: ElfFile, program: ElfFile): Verdict {
  const { header, bytes } = file;
  if (bytes.size < file.headerTable.layout.size) return unloadable('file too short');
  if (!isElf(bytes.source)) return unloadable('invalid ELF header');
  if (bytes.u8(4) !== program.bytes.u8(4)) return { outcome: 'wrong class' };
  if (bytes.u8(5) !== program.bytes.u8(5))
    return unloadable(`ELF file data encoding not ${program.isLittle ? 'little' : 'big'}-endian`);
  if (bytes.u8(6) !== 1) return unloadable('ELF file version ident does not match current one');
  if (!knownOsAbis.includes(header.osAbi)) return unloadable('ELF file OS ABI invalid');
  if (header.abiVersion !== 0 && header.osAbi === 0) return unloadable('ELF file ABI version invalid');
  if (header.version !== 1) return unloadable('ELF file version does not match current one');
  if (!isSameMachine(file, program)) return { outcome: 'wrong machine' };
  if (header.type !== sharedObject && header.type !== executable)
    return unloadable('only ET_DYN and ET_EXEC can be loaded');
  if (file.headerTable.get.phentsize(0) !== file.segmentTable.layout.size)
    return unloadable("ELF file's phentsize not the expected size");
  if (!file.segments.some((segment) => segment.type === loadSegment))
    return unloadable('object file has no loadable segments');
  const [pageSize] = file.machine.pageSizes;
  if (file.segments.some(({ type, address, offset }) => type === loadSegment && (address - offset) % pageSize !== 0))
    return unloadable('ELF load command address/offset not page-aligned');
  if (header.type === executable) return unloadable('cannot dynamically load executable');
  if (!linkViewOf(file).isDynamic) return unloadable('object file has no dynamic section');
  if (linkViewOf(file).isProgram) return unloadable('cannot dynamically load position-independent executable');
  return found;
}

export function isSameMachine({ header }: ElfFile, program: ElfFile): boolean {
  const other = program.header;
  return (
    header.machine === other.machine &&
    (header.machine !== riscv || (header.flags & riscvFloatAbi) === (other.flags & riscvFloatAbi))
  );
}

/** The last part of a path, by which libraries are called in sentences. */
export function titleOfObject({ view, path }: LoadedObject): string {
  return view.soname ?? nameOf(path);
}

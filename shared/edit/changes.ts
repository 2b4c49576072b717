// What `elfsmith edit` can do to a file: a row for each option. Names and meaning of those that patchelf has are
// patchelf's.

import { pathIn, type Files } from '../base/files.ts';
import { decode, isElf, type ElfFile } from '../decode/file.ts';
import { editCodes } from '../elf/codes.ts';
import { osAbis, segmentFlags, segmentTypes, versionIndexes } from '../elf/constants.ts';
import { dynamicFlags, dynamicFlags1 } from '../elf/dynamic.ts';
import { versymLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { contentOf, segmentOf, type Binary, type SegmentRow } from './binary.ts';
import {
  addEntry,
  addTexts,
  entriesNamed,
  isDebugFile,
  missing,
  needsDynamic,
  needsLinker,
  Refusal,
  removeEntries,
  renameVersionFile,
  replaceText,
  setFlag,
  tableNamed,
  textNamed,
  warnOfVersions,
} from './dynamic.ts';
import { addArena, addNote, addSegment, embed } from './segments.ts';
import { splitDebug } from './debugFile.ts';
import { setNodeApplication } from './nodeSea.ts';
import { setRt0 } from './rt0.ts';
import { removeShebang, setShebang } from './shebang.ts';
import { startLike } from './start.ts';
import { bytesOfText } from './strings.ts';
import { symbolsOf } from './symbolRows.ts';
import { exportSymbol, hide, renameSymbols, weaken } from './symbols.ts';
import { addSection, removeSection, renewBuildId, stripDebug } from './unloaded.ts';
import { setFloor, setVersion, type Provider } from './versions.ts';

/** An option with its values; those are characters as they were typed. */
export interface Change {
  readonly option: string;
  readonly values: readonly string[];
}

/** What a change may ask for besides its values. */
export interface Settings {
  /** Search paths are DT_RPATH. */
  readonly forceRpath: boolean;
  /** --shrink-rpath keeps only folders that begin with one of these; empty: all. */
  readonly allowedPrefixes: readonly string[];
  /** In which --shrink-rpath looks for libraries. */
  readonly files: Pick<Files, 'open'>;
  /** Knows the libraries that the file is loaded with. */
  readonly provider?: Provider;
  /** From which relative paths count. */
  readonly currentFolder: string;
  /** What --start-like calls: a symbol, or an address; `main` when absent. */
  readonly main?: string | undefined;
}

interface Row {
  /** What its values are called. */
  readonly values: readonly string[];
  /** Throws a Refusal where the file can't have it. */
  apply(binary: Binary, values: readonly string[], settings: Settings): void;
}

/** The changes by their options. */
export const changes: Readonly<Record<string, Row>> = {
  'set-interpreter': { values: ['PATH'], apply: (binary, [path = '']) => setInterpreter(binary, path) },
  'set-os-abi': { values: ['ABI'], apply: (binary, [name = '']) => setOsAbi(binary, name) },
  'set-soname': { values: ['NAME'], apply: (binary, [name = '']) => setText(binary, 'SONAME', name) },
  'remove-rpath': { values: [], apply: (binary) => removeEntries(binary, rpathsOf(binary)) },
  'shrink-rpath': { values: [], apply: (binary, _, settings) => shrinkRpath(binary, settings) },
  'set-rpath': { values: ['PATHS'], apply: (binary, [paths = ''], settings) => setRpath(binary, paths, settings) },
  'add-rpath': { values: ['PATHS'], apply: (binary, [paths = ''], settings) => addRpath(binary, paths, settings) },
  'add-needed': { values: ['LIBRARY'], apply: (binary, [name = '']) => addNeeded(binary, name) },
  'remove-needed': { values: ['LIBRARY'], apply: (binary, [name = '']) => removeNeeded(binary, name) },
  'replace-needed': {
    values: ['LIBRARY', 'OTHER'],
    apply: (binary, [name = '', other = '']) => replaceNeeded(binary, name, other),
  },
  'no-default-lib': {
    values: [],
    apply(binary) {
      needsLinker(binary);
      setFlag(binary, 'FLAGS_1', valueOf(dynamicFlags1, 'NODEFLIB'));
    },
  },
  'clear-symbol-version': { values: ['SYMBOL'], apply: (binary, [name = '']) => clearVersion(binary, name) },
  'set-version': {
    values: ['SYMBOL', 'VERSION'],
    apply: (binary, [symbol = '', version = ''], { provider }) => setVersion(binary, symbol, version, provider),
  },
  floor: {
    values: ['VERSION'],
    apply: (binary, [version = ''], { provider }) => setFloor(binary, version, provider),
  },
  'add-debug-tag': {
    values: [],
    apply(binary) {
      needsDynamic(binary);
      if (entriesNamed(binary, 'DEBUG').length === 0) addEntry(binary, 'DEBUG', 0);
    },
  },
  'rename-dynamic-symbols': {
    values: ['MAP'],
    apply: (binary, [path = ''], settings) => rename(binary, path, settings),
  },
  weaken: { values: ['SYMBOL'], apply: (binary, [name = '']) => weaken(binary, name) },
  hide: { values: ['SYMBOL'], apply: (binary, [name = '']) => hide(binary, name) },
  export: { values: ['SYMBOL'], apply: (binary, [text = '']) => exportSymbol(binary, text) },
  'add-section': { values: ['NAME=FILE'], apply: addSectionOf },
  'add-segment': { values: ['TYPE[,rwx][,align][,address]=FILE'], apply: addSegmentOf },
  'add-arena': { values: ['SIZE[,address]'], apply: (binary, [text = '']) => addArena(binary, text) },
  'add-note': { values: ['OWNER:TYPE=FILE'], apply: addNoteOf },
  embed: { values: ['FILE[,type]'], apply: embedFile },
  'node-sea': {
    values: ['BLOB'],
    apply: (binary, [path = ''], settings) => setNodeApplication(binary, bytesOfFile(path, settings)),
  },
  'remove-section': { values: ['NAME'], apply: (binary, [name = '']) => removeSection(binary, bytesOfText(name)) },
  'strip-debug': { values: [], apply: stripDebug },
  shebang: { values: ['PATH'], apply: (binary, [path = '']) => setShebang(binary, path) },
  'no-shebang': { values: [], apply: removeShebang },
  'split-debug': { values: ['DEBUGFILE'], apply: (binary, [path = '']) => splitDebug(binary, path) },
  'build-id': { values: [], apply: renewBuildId },
  'set-execstack': { values: [], apply: (binary) => setExecutableStack(binary, true) },
  'clear-execstack': { values: [], apply: (binary) => setExecutableStack(binary, false) },
  'start-like': {
    values: ['TEMPLATE'],
    apply: (binary, [path = ''], settings) => startLike(binary, fileAt(path, settings), settings.main ?? 'main'),
  },
  rt0: { values: ['INTERPRETER'], apply: (binary, [list = '']) => setRt0(binary, list) },
  now: {
    values: [],
    apply(binary) {
      setFlag(binary, 'FLAGS', valueOf(dynamicFlags, 'BIND_NOW'));
      setFlag(binary, 'FLAGS_1', valueOf(dynamicFlags1, 'NOW'));
    },
  },
};

/** What an option that prints prints, a line each. Throws a Refusal where there is none. */
export const prints: Readonly<Record<string, (binary: Binary) => readonly string[]>> = {
  'print-interpreter': (binary) => [interpreterText(binary)],
  'print-os-abi': ({ header }) => [
    abiNames.find(([number]) => number === header.osAbi)?.[1] ?? `0x${header.osAbi.toString(16)}`,
  ],
  'print-soname'(binary) {
    needsDynamic(binary);
    const name = textNamed(binary, 'SONAME');
    if (name === undefined) throw missing('SONAME');
    return [name];
  },
  'print-rpath'(binary) {
    if (isDebugFile(binary)) return [];
    needsDynamic(binary);
    return [textNamed(binary, 'RUNPATH') ?? textNamed(binary, 'RPATH') ?? ''];
  },
  'print-needed'(binary) {
    if (isDebugFile(binary)) return [];
    needsDynamic(binary);
    return entriesNamed(binary, 'NEEDED').map(({ text }) => text ?? '');
  },
  'print-execstack': (binary) => [`execstack: ${isStackExecutable(binary) ? 'X' : '-'}`],
};

const interpreterOf = (binary: Binary): SegmentRow => {
  const row = segmentOf(binary, 'INTERP');
  if (!row?.piece) throw new Refusal('it has no interpreter (PT_INTERP): it is no program that a dynamic linker loads');
  return row;
};

function interpreterText(binary: Binary): string {
  const { piece } = interpreterOf(binary);
  const bytes = piece ? contentOf(binary, piece) : new Uint8Array(0);
  const end = bytes.indexOf(0);
  return String.fromCharCode(...bytes.subarray(0, end < 0 ? bytes.length : end));
}

function setInterpreter(binary: Binary, path: string): void {
  const { piece } = interpreterOf(binary);
  if (!piece || interpreterText(binary) === bytesOfText(path)) return;
  const text = bytesOfText(path) + '\0';
  piece.content = Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** EI_OSABI: number, and what patchelf prints and takes for it. */
const abiNames = (
  [
    ['NONE', 'System V', 'system-v'],
    ['HPUX', 'HP-UX', 'hp-ux'],
    ['NETBSD', 'NetBSD', 'netbsd'],
    ['GNU', 'Linux', 'linux'],
    ['SOLARIS', 'Solaris', 'solaris'],
    ['AIX', 'AIX', 'aix'],
    ['IRIX', 'IRIX', 'irix'],
    ['FREEBSD', 'FreeBSD', 'freebsd'],
    ['TRU64', 'Tru64', 'tru64'],
    ['OPENBSD', 'OpenBSD', 'openbsd'],
    ['OPENVMS', 'OpenVMS', 'openvms'],
  ] as const
).map(([constant, title, name]) => [valueOf(osAbis, constant), title, name] as const);

function setOsAbi(binary: Binary, name: string): void {
  const found = abiNames.find((row) => row[2] === name.toLowerCase());
  if (!found) throw new Refusal(`no OS ABI ${name}: one of ${abiNames.map((row) => row[2]).join(', ')}`);
  binary.header.osAbi = found[0];
}

/** Sets the text of an entry, which is added where there is none. */
function setText(binary: Binary, tag: string, text: string): void {
  needsDynamic(binary);
  const [entry] = entriesNamed(binary, tag);
  if (entry) replaceText(binary, entry, bytesOfText(text));
  else addTexts(binary, tag, [bytesOfText(text)]);
}

const rpathsOf = (binary: Binary) => {
  needsDynamic(binary);
  return entriesNamed(binary, 'RPATH', 'RUNPATH');
};

/** One entry is left, of the kind that is asked for. */
function setRpath(binary: Binary, paths: string, settings: Settings): void {
  writeRpath(binary, bytesOfText(paths), settings);
}

function writeRpath(binary: Binary, text: string, { forceRpath }: Settings): void {
  const name = forceRpath ? 'RPATH' : 'RUNPATH';
  const found = rpathsOf(binary);
  needsLinker(binary);
  const kept = found.find((entry) => entry.name === name) ?? found[0];
  removeEntries(
    binary,
    found.filter((entry) => entry !== kept),
  );
  if (kept) replaceText(binary, kept, text, name);
  else addTexts(binary, name, [text]);
}

const rpathOf = (binary: Binary): string => textNamed(binary, 'RUNPATH') ?? textNamed(binary, 'RPATH') ?? '';

function addRpath(binary: Binary, paths: string, settings: Settings): void {
  needsDynamic(binary);
  const before = rpathOf(binary);
  writeRpath(binary, before === '' ? bytesOfText(paths) : `${before}:${bytesOfText(paths)}`, settings);
}

/**
 * Keeps folders that hold a needed library that no folder before them holds; what begins with $ORIGIN is not judged.
 */
function shrinkRpath(binary: Binary, settings: Settings): void {
  needsDynamic(binary);
  if (rpathsOf(binary).length === 0) return;
  const left = new Set(entriesNamed(binary, 'NEEDED').map(({ text }) => text ?? ''));
  const isAllowed = (folder: string): boolean =>
    settings.allowedPrefixes.length === 0 || settings.allowedPrefixes.some((prefix) => folder.startsWith(prefix));
  const kept = rpathOf(binary)
    .split(':')
    .filter((folder) => {
      if (!folder.startsWith('/')) return folder !== '';
      if (!isAllowed(folder)) return false;
      const found = [...left].filter((name) => isLibrary(binary, settings, `${folder}/${name}`));
      for (const name of found) left.delete(name);
      return found.length > 0;
    });
  writeRpath(binary, kept.join(':'), settings);
}

/** Whether there is a file for the same CPU. */
function isLibrary({ file }: Binary, { files }: Settings, path: string): boolean {
  const source = files.open(path);
  return source !== undefined && isElf(source) && decode(source).header.machine === file.header.machine;
}

function addNeeded(binary: Binary, name: string): void {
  needsDynamic(binary);
  const text = bytesOfText(name);
  if (entriesNamed(binary, 'NEEDED').every((entry) => entry.text !== text)) addTexts(binary, 'NEEDED', [text]);
}

function removeNeeded(binary: Binary, name: string): void {
  needsDynamic(binary);
  const text = bytesOfText(name);
  removeEntries(
    binary,
    entriesNamed(binary, 'NEEDED').filter((entry) => entry.text === text),
  );
  warnOfVersions(binary, text);
}

function replaceNeeded(binary: Binary, name: string, other: string): void {
  needsDynamic(binary);
  const [from, to] = [bytesOfText(name), bytesOfText(other)];
  const found = entriesNamed(binary, 'NEEDED').filter((entry) => entry.text === from);
  for (const entry of found) replaceText(binary, entry, to);
  if (found.length > 0 && from !== to) renameVersionFile(binary, from, to);
}

/** References take the default version, or what was there before versions (glibc elf/dl-lookup.c, check_match). */
function clearVersion(binary: Binary, name: string): void {
  const { file, log } = binary;
  needsDynamic(binary);
  const piece = tableNamed(binary, 'VERSYM');
  const text = bytesOfText(name);
  if (!piece) return;
  const symbols = symbolsOf(binary);
  const bytes = contentOf(binary, piece).slice();
  const view = new DataView(bytes.buffer);
  let count = 0;
  for (let row = 1; row < symbols.count && (row + 1) * versymLayout.size <= bytes.length; row++) {
    if (symbols.name(row) !== text) continue;
    view.setUint16(row * versymLayout.size, valueOf(versionIndexes, 'GLOBAL'), file.isLittle);
    count++;
  }
  if (count > 0) piece.content = bytes;
  else
    log.add(editCodes.editRemark, { offset: piece.offset, size: 0 }, { what: `no symbol ${name}: nothing is changed` });
}

/** Another file that a value names. */
function fileAt(path: string, { files, currentFolder }: Settings): ElfFile {
  const source = files.open(pathIn(currentFolder, path));
  if (!source) throw new Refusal(`${path} can't be read`);
  if (!isElf(source)) throw new Refusal(`${path} is no ELF file`);
  return decode(source);
}

/** The bytes of a file that a value names. */
function bytesOfFile(path: string, { files, currentFolder }: Settings): Uint8Array {
  const source = files.open(pathIn(currentFolder, path));
  if (!source) throw new Refusal(`${path} can't be read`);
  return source.read(0, source.size).slice();
}

function addSectionOf(binary: Binary, [value = '']: readonly string[], settings: Settings): void {
  const [, name = '', path = ''] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
  if (name === '') throw new Refusal(`'${value}' is no NAME=FILE`);
  addSection(binary, bytesOfText(name), bytesOfFile(path, settings));
}

function addSegmentOf(binary: Binary, [value = '']: readonly string[], settings: Settings): void {
  const [, text = '', path = ''] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
  if (text === '') throw new Refusal(`'${value}' is no TYPE[,rwx][,align][,address]=FILE`);
  addSegment(binary, text, bytesOfFile(path, settings));
}

function addNoteOf(binary: Binary, [value = '']: readonly string[], settings: Settings): void {
  const [, text = '', path = ''] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
  if (text === '') throw new Refusal(`'${value}' is no OWNER:TYPE=FILE`);
  addNote(binary, bytesOfText(text), bytesOfFile(path, settings));
}

/** What stands behind the last comma is a type, unless a file has such a name. */
function embedFile(binary: Binary, [value = '']: readonly string[], settings: Settings): void {
  const [, path = value, type = ''] = /^(.*),([\w]+)$/s.exec(value) ?? [];
  embed(binary, bytesOfFile(path, settings), type);
}

/** A file with an old and a new name in each line. */
function rename(binary: Binary, path: string, settings: Settings): void {
  const text = Array.from(bytesOfFile(path, settings), (byte) => String.fromCharCode(byte)).join('');
  const rows = text.split('\n').map((line) => line.trim().split(/\s+/));
  const names = new Map<string, string>();
  rows.forEach(([from = '', to = '', ...more], index) => {
    if (from === '') return;
    if (to === '' || more.length > 0) throw new Refusal(`${path}: line ${index + 1} is no pair of names`);
    if (names.has(from)) throw new Refusal(`${path}: line ${index + 1}: ${from} is there twice`);
    names.set(from, to);
  });
  renameSymbols(binary, names);
}

const executable = valueOf(segmentFlags, 'X');
const readWrite = valueOf(segmentFlags, 'R') + valueOf(segmentFlags, 'W');

/** Without the header the kernel decides by the CPU; on most the stack can be executed then. */
function isStackExecutable(binary: Binary): boolean {
  const row = segmentOf(binary, 'GNU_STACK');
  return row === undefined || (row.flags & executable) !== 0;
}

function setExecutableStack(binary: Binary, isWanted: boolean): void {
  const row = segmentOf(binary, 'GNU_STACK');
  const flags = readWrite + (isWanted ? executable : 0);
  if (row) {
    if (((row.flags & executable) !== 0) !== isWanted) row.flags = flags;
    return;
  }
  const none = { offset: 0, address: 0, physicalAddress: 0, fileSize: 0, memorySize: 0, shift: 0 };
  binary.segments.push({ ...none, type: valueOf(segmentTypes, 'GNU_STACK'), flags, align: 16 });
}

// What a program may open at run time, as far as its files say so: notes, names of libraries in their texts, modules of
// frameworks that they are or use, name services. None of it is needed; nothing is executed to find out.

import { once } from '../base/once.ts';
import { sectionFlags, sectionTypes, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { ElfFile } from '../decode/file.ts';
import { importedNames } from './bind.ts';
import { findThroughHash, symbolNameOf } from './hashes.ts';
import { latin1 } from './libraryFiles.ts';
import { isCalled, isNameOfC, isOfC } from './libraryKinds.ts';
import { frameworks, foldersOf, type Framework } from './moduleFolders.ts';
import { isThere, notedLibraries } from './noted.ts';
import type { LoadedObject } from './object.ts';
import { searchOf, type World } from './world.ts';

/** A library, or a folder of such, that may be opened. */
export interface Openable {
  /** As the file says it: a name or a path; of a framework its folder. */
  readonly what: string;
  /** Who says so. */
  readonly by: LoadedObject;
  /** How: by a note, a text, as a framework whose modules lie in a folder, as a service of /etc/nsswitch.conf. */
  readonly how: 'note' | 'text' | 'modules' | 'service';
  /** In a few words: priority and purpose, the framework, who calls. */
  readonly about: string;
  /** Where in the file the text stands; undefined for what is no text. */
  readonly offset: number | undefined;
  /** Paths of what was found: one of a name, any number of a folder. */
  readonly found: readonly string[];
  /** Whether the C library opens it by itself: from the disk, whatever is inside. */
  readonly isOfC: boolean;
}

/**
 * What the files of a world may open, each once, in the order of the scope; what is loaded at start is left out. Names
 * in texts count where some file asks for dlopen at all.
 */
export const openableOf = once((world: World): readonly Openable[] => {
  const objects = world.objects.filter((object) => !isOfC(object) && object !== world.interpreter);
  const all = [...notedOf(world), ...objects.flatMap((object) => modulesOf(world, object))];
  if (objects.some((object) => openers.some((name) => importsOf(object).has(name))))
    all.push(...objects.flatMap((object) => namedBy(world, object)));
  all.push(...servicesOf(world, objects));
  const seen = new Set<string>();
  return all.filter(({ what, how }) => {
    const key = `${how === 'modules' ? 'modules ' : ''}${what}`;
    return !seen.has(key) && seen.add(key);
  });
});

/** What becomes of it in an output. */
export type Fate = 'inside' | 'partly inside' | 'stays on the disk' | 'not found';

/** @param inside paths of the files in the output, real ones and those by which they were found */
export function fateOf({ context }: World, { found, isOfC }: Openable, inside: ReadonlySet<string>): Fate {
  if (found.length === 0) return 'not found';
  const { files } = context.files;
  const count = isOfC ? 0 : found.filter((path) => inside.has(files.realPath(path) ?? path)).length;
  if (count === 0) return 'stays on the disk';
  return count < found.length ? 'partly inside' : 'inside';
}

const openers = ['dlopen', 'dlmopen'];

/** The names of the symbols that an object wants of others. */
const importsOf = once((object: LoadedObject): ReadonlySet<string> => new Set(importedNames(object)));

/** Whether others can find a name in an object: asked of its hash table, for some objects define very many. */
function isDefinedIn({ view }: LoadedObject, name: string): boolean {
  return findThroughHash(view, symbolNameOf(name), (row) => view.symbols.get.shndx(row) !== 0);
}

function notedOf(world: World): Openable[] {
  return notedLibraries(world).map(({ name, path, by, priority, feature, description }) => ({
    what: name,
    by,
    how: 'note',
    about: [priority, feature === description ? '' : feature, description].filter((text) => text !== '').join(', '),
    offset: undefined,
    found: path === undefined ? [] : [path],
    isOfC: false,
  }));
}

/** Names of libraries among the texts of a file. */
function namedBy(world: World, object: LoadedObject): Openable[] {
  const texts = textsOf(object.file).filter(({ text }) => isLibrary(text));
  return texts.flatMap(({ text, offset }): Openable[] => {
    if (isThere(world, text) || isCalled(object, text)) return [];
    const path = searchOf(world, text).opened?.path;
    // Debuggers know dynamic linkers of many systems.
    if (path === undefined && isNameOfC(text)) return [];
    const found = path === undefined ? [] : [path];
    return [{ what: text, by: object, how: 'text', about: 'a name in its texts', offset, found, isOfC: false }];
  });
}

/** `libX.so`, `libX.so.N`, paths of such files and others; not `.so`, which is put behind names, nor `lib%s.so`. */
function isLibrary(text: string): boolean {
  return /^(?:\.{0,2}\/(?:[\w.+@:~-]+\/)*[\w+@-][\w.+@-]*|lib[\w.+@-]+)\.so(?:\.\d[\w.]*)?$/.test(text);
}

function modulesOf(world: World, object: LoadedObject): Openable[] {
  return frameworks.flatMap((row) => {
    const { defines, imports, text } = row;
    if (defines !== undefined && !isDefinedIn(object, defines)) return [];
    if (imports?.some((name) => importsOf(object).has(name)) === false) return [];
    const said: readonly Said[] = text ? saidIn(object.file, text) : [{ groups: [], offset: undefined }];
    return said.flatMap(({ groups, offset }) =>
      foldersOf(world, row, object, groups).map(({ path, libraries }): Openable => ({
        what: path,
        by: object,
        how: 'modules',
        about: row.title,
        offset,
        found: libraries,
        isOfC: row.isOfC === true,
      })),
    );
  });
}

/** Where a text stands, and what groups of a pattern match in it. */
interface Said {
  readonly groups: readonly string[];
  readonly offset: number | undefined;
}

function saidIn(file: ElfFile, pattern: NonNullable<Framework['text']>): Said[] {
  const all = new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return textsOf(file).flatMap(({ text, offset }) =>
    [...text.matchAll(all)].map((match) => ({ groups: match.slice(1), offset })),
  );
}

/** What imports of functions of glibc that ask name services lead to: /etc/nsswitch.conf says which. */
function servicesOf(world: World, objects: readonly LoadedObject[]): Openable[] {
  const askedBy = (object: LoadedObject): string | undefined =>
    [...importsOf(object)].find((name) => serviceFunction.test(name));
  const by = world.libc === 'glibc' ? objects.find((object) => askedBy(object) !== undefined) : undefined;
  if (!by) return [];
  const first = askedBy(by);
  const text = world.context.files.text('/etc/nsswitch.conf') ?? '';
  const lines = text.split('\n').map((line) => line.replace(/#.*/, ''));
  const words = lines.flatMap(
    (line) =>
      /^\s*\w+:(.*)/
        .exec(line)?.[1]
        ?.replace(/\[[^\]]*\]/g, ' ')
        .split(/\s+/) ?? [],
  );
  return [...new Set(words.filter((word) => /^\w+$/.test(word)))].flatMap((service): Openable[] => {
    const what = `libnss_${service}.so.2`;
    const path = searchOf(world, what).opened?.path;
    const isBuiltIn = (world.facts.release ?? 0) >= firstBuiltIn && builtIn.has(service);
    if (isBuiltIn || isThere(world, what)) return [];
    const about = `name service of /etc/nsswitch.conf, for ${first}`;
    return [
      { what, by, how: 'service', about, offset: undefined, found: path === undefined ? [] : [path], isOfC: true },
    ];
  });
}

const serviceFunction =
  /^(getpw|getgr|getsp|getgrouplist|initgroups|getaddrinfo|getnameinfo|gethostby|getservby|getprotoby|getnetby)/;
/** glibc 2.34 has these in libc.so.6 (NEWS for 2.34). */
const firstBuiltIn = 34;
const builtIn: ReadonlySet<string> = new Set(['files', 'dns']);

/** A text of a file that may name a library or a folder. */
interface FileText {
  readonly text: string;
  readonly offset: number;
}

const [code, allocated] = [valueOf(sectionFlags, 'EXECINSTR'), valueOf(sectionFlags, 'ALLOC')];
const progbits = valueOf(sectionTypes, 'PROGBITS');
const load = valueOf(segmentTypes, 'LOAD');
/** Tables of code, not of texts. */
const noTexts = /^\.(eh_frame|gcc_except_table|plt|got|interp)/;
const pieceSize = 2 ** 20;
/** Longest text that counts: lists of folders are long. */
const longestText = 1024;

/** The texts of a file's data that look like a name of a library, a path or a list of such; each with its NUL. */
const textsOf = once((file: ElfFile): readonly FileText[] => {
  const sections = file.sections.filter(
    ({ type, flags, name }) =>
      type === progbits && (flags & allocated) !== 0 && (flags & code) === 0 && !noTexts.test(name),
  );
  const ranges = file.sections.length > 0 ? sections : file.segments.filter(({ type }) => type === load);
  const texts = new Map<string, number>();
  for (const { offset, fileSize } of ranges)
    for (const { text, offset: at } of textsIn(file, offset, fileSize)) if (!texts.has(text)) texts.set(text, at);
  return Array.from(texts, ([text, offset]) => ({ text, offset }));
});

function* textsIn({ bytes }: ElfFile, start: number, size: number): Generator<FileText> {
  const end = Math.min(start + size, bytes.size);
  for (let at = Math.max(0, start); at < end;) {
    const piece = bytes.source.read(at, Math.min(pieceSize, end - at));
    if (piece.length === 0) return;
    // A text that goes on in the next piece is read with that.
    const isLast = at + piece.length >= end;
    const whole = isLast ? piece.length : Math.max(piece.lastIndexOf(0) + 1, piece.length - longestText);
    yield* textsOfPiece(piece.subarray(0, whole), at);
    at += whole;
  }
}

/** Only what may count becomes a text: nearly all bytes do not. */
function* textsOfPiece(piece: Uint8Array, offset: number): Generator<FileText> {
  for (let start = 0; start < piece.length; start++) {
    const end = endOfText(piece, start);
    const isText = end === piece.length || piece[end] === 0;
    if (isText && isCandidate(piece, start, end))
      yield { text: latin1(piece.subarray(start, end)), offset: offset + start };
    start = isText ? end : nextNul(piece, end);
  }
}

/** Where the plain characters end. */
function endOfText(piece: Uint8Array, start: number): number {
  const { length } = piece;
  let index = start;
  while (index < length && isPlain(piece[index] ?? 0)) index++;
  return index;
}

function isPlain(byte: number): boolean {
  return byte >= 0x20 && byte <= 0x7e;
}

function nextNul(piece: Uint8Array, start: number): number {
  const { length } = piece;
  let index = start;
  while (index < length && piece[index] !== 0) index++;
  return index;
}

/** Whether a text may be a path, a list of such, a name of a library, or one of the words that frameworks say. */
function isCandidate(piece: Uint8Array, start: number, end: number): boolean {
  if (end - start < 4 || end - start > longestText) return false;
  if (piece[start] === slash || isAt(piece, start, gtk)) return true;
  for (let index = start; index + suffix.length <= end; index++) if (isAt(piece, index, suffix)) return true;
  return false;
}

const codesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const [slash, gtk, suffix] = [47, codesOf('gtk-'), codesOf('.so')];

function isAt(piece: Uint8Array, index: number, codes: readonly number[]): boolean {
  return piece[index] === codes[0] && codes.every((code, place) => piece[index + place] === code);
}

// Changes of the dynamic section and its strings: search paths, needed libraries, names and flags.

import { tableOf } from '../base/table.ts';
import { dynamicOf, tagsOf } from '../decode/dynamic.ts';
import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { versionsOf } from '../decode/symbols/versions.ts';
import { editCodes } from '../elf/codes.ts';
import { fileTypes } from '../elf/constants.ts';
import { dynamicFlags1 } from '../elf/dynamic.ts';
import { verdauxLayout, verdefLayout, vernauxLayout, verneedLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { contentOf, type Binary, type Entry, type Piece, segmentOf } from './binary.ts';
import { DynamicStrings } from './strings.ts';

/** What a change can't do; `edit` makes a message of it. */
export class Refusal extends Error {}

/** The table that an entry leads to. */
export function tableNamed({ entries }: Binary, tag: string): Piece | undefined {
  return entries.find(({ name }) => name === tag)?.piece;
}

/** Says that a file has no dynamic section where there is none. */
export function needsDynamic(binary: Binary): void {
  if (binary.dynamic) return;
  throw new Refusal(
    isDebugFile(binary)
      ? 'its dynamic section is not in it: it has the debugging information of another file'
      : 'it has no dynamic section: it is statically linked',
  );
}

/** A file of separate debugging information keeps the header of the dynamic section, without its bytes. */
export function isDebugFile(binary: Binary): boolean {
  return !binary.dynamic && segmentOf(binary, 'DYNAMIC') !== undefined;
}

/** The strings of the dynamic section, for changes. */
export function stringsOf(binary: Binary): DynamicStrings {
  needsDynamic(binary);
  const piece = tableNamed(binary, 'STRTAB');
  if (!piece) throw new Refusal('its dynamic strings (DT_STRTAB) are not in a segment of the file');
  binary.strings ??= new DynamicStrings(contentOf(binary, piece), referencesOf(binary));
  return binary.strings;
}

/** Every offset in the dynamic string table that something in the file refers to. */
function* referencesOf({ file, entries }: Binary): Generator<number> {
  const symbols = dynamicSymbolsOf(file);
  for (let row = 0; row < (symbols?.count ?? 0); row++) yield symbols?.table.get.name(row) ?? 0;
  const kinds = tagsOf(file);
  for (const { tag, value } of entries) if (kinds.valueKind(tag) === 'string') yield value;
  const { definitions, needs } = versionsOf(file);
  for (const { offset, parents } of definitions) {
    let at = offset + tableOf(file.bytes, verdefLayout, offset, 1).get.aux(0);
    for (let index = 0; index <= parents.length; index++) {
      const { get } = tableOf(file.bytes, verdauxLayout, at, 1);
      yield get.name(0);
      at += get.next(0);
    }
  }
  for (const { offset, fileOffset } of needs) {
    yield tableOf(file.bytes, vernauxLayout, offset, 1).get.name(0);
    yield tableOf(file.bytes, verneedLayout, fileOffset, 1).get.file(0);
  }
}

/** The entries with a tag. */
export function entriesNamed({ entries }: Binary, ...names: readonly string[]): Entry[] {
  return entries.filter(({ name }) => names.includes(name));
}

/** The text of the first entry with a tag. */
export function textNamed(binary: Binary, name: string): string | undefined {
  return entriesNamed(binary, name)[0]?.text;
}

/** Puts another text, or another tag, into an entry. */
export function replaceText(binary: Binary, entry: Entry, text: string, name = entry.name): void {
  if (entry.text === text && entry.name === name) return;
  const next = text === entry.text ? entry.value : exchange(binary, entry.value, text);
  const tag = valueOf(tagsOf(binary.file), name);
  binary.entries = binary.entries.map((each) =>
    each === entry ? { ...entry, raw: undefined, tag, name, text, value: next } : each,
  );
}

function exchange(binary: Binary, offset: number, text: string): number {
  const strings = stringsOf(binary);
  strings.release(offset);
  return strings.add(text);
}

/** Adds entries before all others, as patchelf does: libraries that are added are searched first. */
export function addTexts(binary: Binary, name: string, texts: readonly string[]): void {
  const strings = stringsOf(binary);
  const tag = valueOf(tagsOf(binary.file), name);
  // Those that were added before in the same run stay first.
  const at = binary.entries.findIndex((each) => each.row !== undefined || each.name !== name);
  const added = texts.map((text) => ({ tag, name, text, value: strings.add(text) }));
  binary.entries = binary.entries.toSpliced(Math.max(0, at), 0, ...added);
}

/** Adds an entry behind all of its kind. */
export function addTextBehind(binary: Binary, name: string, text: string): void {
  const value = stringsOf(binary).add(text);
  const last = binary.entries.findLastIndex((each) => each.name === name);
  binary.entries = binary.entries.toSpliced(last + 1, 0, {
    tag: valueOf(tagsOf(binary.file), name),
    name,
    text,
    value,
  });
}

/** Takes entries away. */
export function removeEntries(binary: Binary, gone: readonly Entry[]): void {
  if (gone.length === 0) return;
  const strings = gone.some(({ text }) => text !== undefined) ? stringsOf(binary) : undefined;
  for (const { text, value } of gone) if (text !== undefined) strings?.release(value);
  binary.entries = binary.entries.filter((each) => !gone.includes(each));
}

/** A static program that is position-independent: its start code relocates it by its own dynamic section. */
export function relocatesItself(binary: Binary): boolean {
  const isPie = binary.entries.some(({ name, value }) => name === 'FLAGS_1' && (value & pieFlag) !== 0);
  return isPie && segmentOf(binary, 'INTERP') === undefined;
}
const pieFlag = valueOf(dynamicFlags1, 'PIE');

/**
 * Whether a kernel may start the file: a program, or a dynamic linker, which needs no other library. Older linkers give
 * every library an entry.
 */
export function mayBeStarted(binary: Binary): boolean {
  const { file, header } = binary;
  return (
    file.header.type === fixedType ||
    header.entry !== undefined ||
    segmentOf(binary, 'INTERP') !== undefined ||
    relocatesItself(binary) ||
    (file.header.entry !== 0 && entriesNamed(binary, 'NEEDED').length === 0)
  );
}
const fixedType = valueOf(fileTypes, 'EXEC');

/** glibc stops where it relocates itself and finds such entries (elf/get-dynamic-info.h, elf_get_dynamic_info). */
export function needsLinker(binary: Binary): void {
  if (!relocatesItself(binary)) return;
  throw new Refusal('a static program looks for no libraries, and start code of glibc stops at such an entry');
}

/** Sets bits in a word of flags, which is added where there is none. */
export function setFlag(binary: Binary, name: string, bit: number): void {
  needsDynamic(binary);
  const [entry] = entriesNamed(binary, name);
  if (!entry) addEntry(binary, name, bit);
  else if ((entry.value & bit) === 0)
    binary.entries = binary.entries.map((each) =>
      each === entry ? { ...entry, raw: undefined, value: entry.value + bit } : each,
    );
}

/** Adds an entry behind all others. */
export function addEntry(binary: Binary, name: string, value: number, piece?: Piece): void {
  needsDynamic(binary);
  binary.entries = [...binary.entries, { tag: valueOf(tagsOf(binary.file), name), name, value, piece }];
}

/** The file that versions are needed of is called otherwise. */
export function renameVersionFile(binary: Binary, from: string, to: string): void {
  const { file } = binary;
  const piece = tableNamed(binary, 'VERNEED');
  if (!piece) return;
  const at = verneedLayout.fields.file.at;
  const found = new Set(
    versionsOf(file)
      .needs.filter((need) => need.file === from)
      .map((need) => need.fileOffset),
  );
  for (const fileOffset of found) {
    const bytes = contentOf(binary, piece).slice();
    const view = new DataView(bytes.buffer);
    const place = fileOffset - piece.offset + at;
    view.setUint32(place, exchange(binary, view.getUint32(place, file.isLittle), to), file.isLittle);
    piece.content = bytes;
  }
}

/** Says what the dynamic linker misses when a library is no longer needed. */
export function warnOfVersions({ file, log, entries }: Binary, library: string): void {
  const versions = versionsOf(file).needs.filter((need) => need.file === library);
  if (versions.length === 0 || entries.some(({ name, text }) => name === 'NEEDED' && text === library)) return;
  const names = versions.map(({ name }) => name).join(', ');
  log.add(
    editCodes.editRemark,
    { offset: dynamicOf(file)?.table.offset ?? 0, size: 0 },
    {
      what:
        `versions of ${library} are still needed (${names}): without another file that loads it glibc does not start ` +
        'this one; --clear-symbol-version takes them off symbols',
    },
  );
}

/** What patchelf prints where an entry is missing. */
export function missing(name: string): Refusal {
  return new Refusal(`it has no DT_${name}`);
}

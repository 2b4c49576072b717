// What notes say, as short texts: one small decoder per type of note.

import { messagePackLines } from '../../unpack/messagePack.ts';
import { once } from '../../base/once.ts';
import { tableOf } from '../../base/table.ts';
import { hex } from '../../base/text.ts';
import { freebsdFeatures } from '../../elf/contents.ts';
import { propertyLayout } from '../../elf/layouts.ts';
import { flagNames, type Names } from '../../elf/names.ts';
import {
  abiTagSystems,
  buildAttributeKinds,
  buildAttributes,
  isAttributeOwner,
  memtagFlags,
  memtagLevels,
  neededProperties,
  ownerFamily,
  paxFlags,
  propertyTypes,
} from '../../elf/notes.ts';
import { coreDecoders, freebsdRelease } from './coreLines.ts';
import type { ElfFile } from '../file.ts';
import { manifestIn } from './manifest.ts';
import { bytesOf, NoteData } from './data.ts';
import { buildIdText, notesOf, type Note } from './notes.ts';

/** The content of a note in words, one fact per line; none when it has no data or when nobody knows its type. */
export const noteLines = once((note: Note): readonly string[] => {
  if (isAttributeOwner(note.owner)) return attribute(note);
  const decoder = coreDecoders[ownerFamily(note.owner)]?.[note.typeName] ?? decoders[note.typeName];
  return decoder ? decoder(note) : bytesOf(note);
});

type Decoder = (note: Note) => string[];

const text: Decoder = (note) => [new NoteData(note).text()];

/** Words shown of a note that is made of them. */
const mostWords = 32;

const words: Decoder = (note) => {
  const data = new NoteData(note);
  const found: string[] = [];
  while (data.left >= data.wordSize && found.length < mostWords) found.push(hex(data.word()));
  return [found.join(' ')];
};

/** Decoders by the type's full name, of owners none of whose names another one has. */
const decoders: Readonly<Record<string, Decoder>> = {
  NT_GNU_ABI_TAG: (note) => {
    const data = new NoteData(note);
    const system = abiTagSystems.of(data.number());
    return [`${system?.meaning ?? 'unknown system'} ${data.number()}.${data.number()}.${data.number()}`];
  },
  NT_GNU_BUILD_ID: (note) => [buildIdText(note)],
  NT_GNU_GOLD_VERSION: text,
  NT_GNU_PROPERTY_TYPE_0: (note) => [...properties(note)].map(({ text }) => text),
  NT_GNU_HWCAP: (note) => {
    const data = new NoteData(note);
    return [`${data.number()} names, mask ${hex(data.number())}`];
  },
  NT_FDO_PACKAGING_METADATA: text,
  NT_FDO_DLOPEN_METADATA: text,
  NT_GO_BUILDID: (note) => [wholeText(note)],
  NT_GO_PKGLIST: (note) => [wholeText(note)],
  NT_GO_DEPS: (note) => [wholeText(note)],
  NT_STAPSDT: probe,
  NT_FREEBSD_ABI_TAG: (note) => [freebsdRelease(new NoteData(note).number())],
  NT_FREEBSD_ARCH_TAG: text,
  NT_FREEBSD_FEATURE_CTL: (note) => [flagsText(freebsdFeatures, new NoteData(note).number())],
  NT_NETBSD_IDENT: (note) => [netbsdRelease(new NoteData(note).number())],
  NT_NETBSD_MARCH: text,
  NT_ANDROID_VERSION: (note) => {
    const data = new NoteData(note);
    const level = `API level ${data.number()}`;
    const { at, left } = data;
    const release = note.file.bytes.string(at, Math.min(left, androidText));
    const build = note.file.bytes.string(at + androidText, Math.min(Math.max(0, left - androidText), androidText));
    if (release === '') return [level];
    return [level, build === '' ? `NDK ${release}` : `NDK ${release} (${build})`];
  },
  NT_ANDROID_TYPE_MEMTAG: (note) => {
    const value = new NoteData(note).number();
    const level = memtagLevels.of(value & 3);
    const tagged = flagsText(memtagFlags, value - (value & 3));
    return [`level ${level ? `${level.name}: ${level.meaning}` : value & 3}`, `tagged: ${tagged}`];
  },
  NT_ANDROID_TYPE_PAD_SEGMENT: (note) => [`segments are ${new NoteData(note).number() === 1 ? '' : 'not '}padded`],
  NT_NETBSD_PAX: (note) => [flagsText(paxFlags, new NoteData(note).number())],
  NT_AMDGPU_METADATA: (note) => messagePackLines(note.file.bytes, note.dataOffset, note.dataSize),
  NT_AMD_HSA_CODE_OBJECT_VERSION: (note) => {
    const data = new NoteData(note);
    return [`code object ${data.number()}.${data.number()}`];
  },
  NT_AMD_HSA_ISA_VERSION: (note) => {
    const { bytes } = note.file;
    const [vendorSize, nameSize] = [bytes.u16(note.dataOffset), bytes.u16(note.dataOffset + 2)];
    const data = new NoteData(note, 4);
    const version = `${data.number()}.${data.number()}.${data.number()}`;
    const at = note.dataOffset + 16;
    const vendor = bytes.string(at, Math.min(vendorSize, note.dataSize));
    return [`${vendor} ${bytes.string(at + vendorSize, Math.min(nameSize, note.dataSize))} ${version}`];
  },
  NT_AMD_HSA_METADATA: (note) => linesOfText(note),
  VMCOREINFO: (note) => linesOfText(note),
  NT_AMD_HSA_ISA_NAME: (note) => [wholeText(note)],
  LINUX_VERSION_CODE: (note) => {
    const version = new NoteData(note).number();
    return [`Linux ${version >>> 16}.${(version >>> 8) & 0xff}.${version & 0xff}`];
  },
  LINUX_ELFNOTE_LTO_INFO: (note) => [
    new NoteData(note).number() === 0 ? 'built without link time optimisation' : 'built with link time optimisation',
  ],
  ...xenDecoders('INFO XEN_VERSION GUEST_OS GUEST_VERSION LOADER PAE_MODE FEATURES BSD_SYMTAB', text),
  ...xenDecoders(
    'ENTRY HYPERCALL_PAGE VIRT_BASE PADDR_OFFSET HV_START_LOW SUSPEND_CANCEL INIT_P2M PHYS32_ENTRY',
    words,
  ),
  NT_ELFSMITH_MANIFEST: manifest,
};

function xenDecoders(types: string, decoder: Decoder): Record<string, Decoder> {
  return Object.fromEntries(types.split(' ').map((type) => ['XEN_ELFNOTE_' + type, decoder]));
}

/**
 * What a file was made of: the version that merged it, then the files in the order of the scope, and the dynamic linker
 * inside. Anything else is shown as the text that it is.
 */
function manifest(note: Note): string[] {
  const found = manifestIn(note);
  if (!found) return [wholeText(note).replaceAll('\0', '')];
  const { version, merged, interpreter } = found;
  const shown = (value: string): string => JSON.stringify(value).slice(1, -1);
  const lines = [`${merged.length === 1 ? 'rebuilt' : 'merged'} by Elfsmith ${shown(version)}`];
  for (const { name, buildId } of merged)
    lines.push(`${shown(name)}, ${buildId === '' ? 'without a build-id' : `build-id ${shown(buildId)}`}`);
  if (interpreter) lines.push(`dynamic linker inside: ${shown(interpreter.name)} at ${hex(interpreter.base)}`);
  return lines;
}

/** Bytes of each of the two texts of an Android version note. */
const androidText = 64;

function flagsText(table: Names, value: number): string {
  return value === 0 ? 'none' : flagNames(table, value).join(' ');
}

/** __NetBSD_Version__: major, minor, in old releases a letter, patch level, two digits each (NetBSD sys/param.h). */
function netbsdRelease(value: number): string {
  const part = (factor: number): number => Math.floor(value / factor) % 100;
  const [letter, patch] = [part(10_000), part(100)];
  const named = letter > 0 && letter <= 26 ? String.fromCharCode('A'.charCodeAt(0) + letter - 1) : '';
  const behind = named === '' && patch !== 0 ? `.${patch}` : named;
  return `NetBSD ${Math.floor(value / 100_000_000)}.${part(1_000_000)}${behind} (${value})`;
}

/** Lines of a text at most. */
const mostLines = 1000;

/** The lines of a text that has several. */
function linesOfText({ file, dataOffset, dataSize }: Note): string[] {
  const lines: string[] = [];
  let start = dataOffset;
  for (let at = dataOffset; at < dataOffset + dataSize && lines.length < mostLines; at++)
    if (file.bytes.u8(at) === newLine) {
      lines.push(file.bytes.string(start, at - start));
      start = at + 1;
    }
  const left = dataOffset + dataSize - start;
  return left > 0 ? [...lines, file.bytes.string(start, left)] : lines;
}

const newLine = 10;

function wholeText({ file, dataOffset, dataSize }: Note): string {
  return file.bytes.string(dataOffset, dataSize).trimEnd();
}

/** One property of a GNU property note. `bits` are the names of the bits that are set, where the property is bits. */
export interface Property {
  readonly offset: number;
  readonly type: number;
  readonly name: string;
  readonly value: number;
  readonly bits: readonly string[];
  readonly text: string;
}

/** The properties of all GNU property notes of a file. */
export const propertiesOf = once((file: ElfFile): readonly Property[] =>
  notesOf(file)
    .filter((note) => note.typeName === 'NT_GNU_PROPERTY_TYPE_0')
    .flatMap((note) => [...properties(note)]),
);

function* properties(note: Note): Generator<Property> {
  const { file } = note;
  const end = note.dataOffset + note.dataSize;
  const wordSize = file.class / 8;
  for (let offset = note.dataOffset; offset + propertyLayout.size <= end;) {
    const { type, size } = tableOf(file.bytes, propertyLayout, offset, 1).get;
    const at = offset + propertyLayout.size;
    if (at + size(0) > end) return;
    yield property(file, offset, type(0), size(0));
    offset = at + Math.ceil(size(0) / wordSize) * wordSize;
  }
}

function property(file: ElfFile, offset: number, type: number, size: number): Property {
  const at = offset + propertyLayout.size;
  const value = propertyValue(file, at, size);
  const own = file.machine.properties?.find((property) => property.type === type);
  const generic = propertyTypes.of(type);
  const name = own?.name ?? generic?.fullName ?? `property ${hex(type)}`;
  const title = name.replace(/^GNU_PROPERTY_/, '');
  const plain = { offset, type, name, value, bits: [] };
  if (size === 0) return { ...plain, text: title };
  if (own?.pair) {
    const pair = size >= 16 ? own.pair(value, file.bytes.i64(at + 8)) : hex(value);
    return { ...plain, text: `${title}: ${pair}` };
  }
  const table = own?.bits ?? (generic?.name === '1_NEEDED' ? neededProperties : undefined);
  if (!table) return { ...plain, text: `${title}: ${hex(value)}` };
  const bits = flagNames(table, value);
  return { ...plain, bits, text: `${title}: ${bits.join(' ') || 'none'}` };
}

function propertyValue({ bytes }: ElfFile, at: number, size: number): number {
  if (size >= 8) return bytes.i64(at);
  return size >= 4 ? bytes.u32(at) : 0;
}

/**
 * A static probe (SystemTap, user space probe implementation): three addresses, then provider, name and arguments as
 * texts.
 */
function probe(note: Note): string[] {
  const data = new NoteData(note);
  const [location, base, semaphore] = [data.word(), data.word(), data.word()];
  const [provider, name, args] = [data.text(), data.text(), data.text()];
  const lines = [
    `${provider}:${name}`,
    `location ${hex(location)}, base ${hex(base)}${semaphore === 0 ? '' : `, semaphore ${hex(semaphore)}`}`,
  ];
  if (args !== '') lines.push(`arguments ${args}`);
  return lines;
}

/**
 * A build attribute (Watermark specification): the owner's name is `GA`, its kind, the attribute and, without a NUL
 * before it, its value; the data is the range of code.
 */
function attribute(note: Note): string[] {
  const { file, offset } = note;
  const nameAt = offset + 12;
  const nameSize = file.bytes.u32(offset);
  const kind = buildAttributeKinds.of(file.bytes.u8(nameAt + 2));
  const id = file.bytes.u8(nameAt + 3);
  const known = buildAttributes.of(id);
  const isNamed = id >= 0x20;
  const ownSize = Math.max(0, nameSize - 3);
  const name = known?.meaning ?? (isNamed ? file.bytes.string(nameAt + 3, ownSize) : hex(id));
  const valueAt = isNamed ? nameAt + 3 + file.bytes.lengthOfString(nameAt + 3, ownSize) + 1 : nameAt + 4;
  const value = attributeValue(file, kind?.name, valueAt, Math.max(0, nameAt + nameSize - valueAt));
  const data = new NoteData(note);
  const range = data.left >= 2 * data.wordSize ? [`for ${hex(data.word())}..${hex(data.word())}`] : [];
  return [`${name}: ${value}`, ...range];
}

/** Bytes of a number that are exact in ours. */
const exactBytes = 6;

function attributeValue({ bytes }: ElfFile, kind: string | undefined, at: number, size: number): string {
  switch (kind) {
    case 'STRING':
      return bytes.string(at, size);
    case 'NUMERIC': {
      const digits = bytes.copy(at, Math.min(size, exactBytes));
      return hex(digits.reduceRight((sum, byte) => sum * 256 + byte, 0));
    }
    case 'BOOL_TRUE':
      return 'true';
    case 'BOOL_FALSE':
      return 'false';
    default:
      return '';
  }
}

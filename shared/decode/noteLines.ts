// What notes say, as short texts: one small decoder per type of note.

import { once } from '../base/once.ts';
import { tableOf } from '../base/table.ts';
import { hex, hexBytes } from '../base/text.ts';
import { freebsdFeatures, signals } from '../elf/contents.ts';
import { processLayout, propertyLayout, signalLayout, statusLayouts } from '../elf/layouts.ts';
import { flagNames, type Names } from '../elf/names.ts';
import { abiTagSystems, auxiliaryTypes, buildAttributeKinds, buildAttributes, neededProperties, propertyTypes } from '../elf/notes.ts';
import type { ElfFile } from './file.ts';
import { manifestIn } from './manifest.ts';
import { buildIdText, notesOf, type Note } from './notes.ts';

/** The content of a note in words, one fact per line; none when it has no data or when nobody knows its type. */
export const noteLines = once((note: Note): readonly string[] => {
  if (note.owner.startsWith('GA')) return attribute(note);
  const decoder = decoders[note.typeName];
  return decoder ? decoder(note) : bytesOf(note);
});

const shownBytes = 32;

function bytesOf(note: Note): string[] {
  if (note.dataSize === 0) return [];
  return [hexBytes(note.file.bytes.copy(note.dataOffset, Math.min(note.dataSize, shownBytes)), ' ') + (note.dataSize > shownBytes ? ' …' : '')];
}

/** Reads words, numbers of 4 bytes and texts of a note's data one after the other. Behind the end everything is 0 or empty. */
class Data {
  readonly file: ElfFile;
  readonly end: number;
  readonly wordSize: number;
  at: number;

  constructor({ file, dataOffset, dataSize }: Note) {
    this.file = file;
    this.at = dataOffset;
    this.end = dataOffset + dataSize;
    this.wordSize = file.class / 8;
  }
  get left(): number {
    return Math.max(0, this.end - this.at);
  }
  number(): number {
    this.at += 4;
    return this.at <= this.end ? this.file.bytes.u32(this.at - 4) : 0;
  }
  word(): number {
    if (this.wordSize === 4) return this.number();
    this.at += 8;
    return this.at <= this.end ? this.file.bytes.i64(this.at - 8) : 0;
  }
  text(): string {
    const text = this.file.bytes.string(this.at, this.left);
    this.at += this.file.bytes.lengthOfString(this.at, this.left) + 1;
    return text;
  }
}

const text = (note: Note): string[] => [new Data(note).text()];

const words = (note: Note): string[] => {
  const data = new Data(note);
  const found: string[] = [];
  while (data.left >= data.wordSize && found.length < shownBytes) found.push(hex(data.word()));
  return [found.join(' ')];
};

/** Decoders by the type's full name. */
const decoders: Readonly<Record<string, (note: Note) => string[]>> = {
  NT_GNU_ABI_TAG: (note) => {
    const data = new Data(note);
    const system = abiTagSystems.of(data.number());
    return [`${system?.meaning ?? 'unknown system'} ${data.number()}.${data.number()}.${data.number()}`];
  },
  NT_GNU_BUILD_ID: (note) => [buildIdText(note)],
  NT_GNU_GOLD_VERSION: text,
  NT_GNU_PROPERTY_TYPE_0: (note) => [...properties(note)].map(({ text }) => text),
  NT_GNU_HWCAP: (note) => {
    const data = new Data(note);
    return [`${data.number()} names, mask ${hex(data.number())}`];
  },
  NT_FDO_PACKAGING_METADATA: text,
  NT_FDO_DLOPEN_METADATA: text,
  NT_GO_BUILDID: (note) => [wholeText(note)],
  NT_GO_PKGLIST: (note) => [wholeText(note)],
  NT_GO_DEPS: (note) => [wholeText(note)],
  NT_STAPSDT: probe,
  NT_FREEBSD_ABI_TAG: (note) => [`FreeBSD ${new Data(note).number()}`],
  NT_FREEBSD_ARCH_TAG: text,
  NT_FREEBSD_FEATURE_CTL: (note) => [flagsText(freebsdFeatures, new Data(note).number())],
  NT_NETBSD_IDENT: (note) => [`NetBSD ${new Data(note).number()}`],
  NT_NETBSD_MARCH: text,
  NT_ANDROID_VERSION: (note) => {
    const data = new Data(note);
    const level = `API level ${data.number()}`;
    const release = note.file.bytes.string(data.at, Math.min(data.left, androidText));
    const build = note.file.bytes.string(data.at + androidText, Math.min(Math.max(0, data.left - androidText), androidText));
    return [level, ...(release ? [`NDK ${release}${build ? ` (${build})` : ''}`] : [])];
  },
  LINUX_VERSION_CODE: (note) => {
    const version = new Data(note).number();
    return [`Linux ${version >>> 16}.${(version >>> 8) & 0xff}.${version & 0xff}`];
  },
  LINUX_ELFNOTE_LTO_INFO: (note) => [new Data(note).number() === 0 ? 'built without link time optimisation' : 'built with link time optimisation'],
  ...Object.fromEntries(['INFO', 'XEN_VERSION', 'GUEST_OS', 'GUEST_VERSION', 'LOADER', 'PAE_MODE', 'FEATURES', 'BSD_SYMTAB'].map((name) => ['XEN_ELFNOTE_' + name, text])),
  ...Object.fromEntries(['ENTRY', 'HYPERCALL_PAGE', 'VIRT_BASE', 'PADDR_OFFSET', 'HV_START_LOW', 'SUSPEND_CANCEL', 'INIT_P2M', 'PHYS32_ENTRY'].map((name) => ['XEN_ELFNOTE_' + name, words])),
  NT_PRSTATUS: (note) => {
    const { signal, process } = tableOf(note.file.bytes, statusLayouts[note.file.class], note.dataOffset, 1).get;
    return note.dataSize < statusLayouts[note.file.class].size ? bytesOf(note) : [`thread ${process(0)}`, signal(0) === 0 ? 'no signal' : signalText(signal(0))];
  },
  NT_PRPSINFO: processInformation,
  NT_SIGINFO: (note) => {
    const { signal, errno, code } = tableOf(note.file.bytes, signalLayout, note.dataOffset, 1).get;
    const address = new Data({ ...note, dataOffset: note.dataOffset + (note.file.class === 64 ? 16 : 12) }).word();
    return note.dataSize < 2 * signalLayout.size ? bytesOf(note) : [signalText(signal(0)), `code ${code(0)}, errno ${errno(0)}`, ...(code(0) > 0 && faults.has(signals.name(signal(0))) ? [`address ${hex(address)}`] : [])];
  },
  NT_AUXV: (note) => {
    const data = new Data(note);
    const lines: string[] = [];
    while (data.left >= 2 * data.wordSize) {
      const type = data.word();
      const value = data.word();
      const constant = auxiliaryTypes.of(type);
      lines.push(`${constant?.fullName ?? hex(type)} = ${hex(value)}${constant ? `: ${constant.meaning}` : ''}`);
      if (constant?.name === 'NULL') break;
    }
    return lines;
  },
  NT_FILE: mappedFiles,
  NT_ELFSMITH_MANIFEST: manifest,
  NT_GDB_TDESC: (note) => [wholeText(note).slice(0, 200)],
};

/** What a file was made of: the version that merged it, then the files in the order of the scope, and the dynamic linker inside. Anything else is shown as the text that it is. */
function manifest(note: Note): string[] {
  const found = manifestIn(note);
  if (!found) return [wholeText(note).replaceAll('\0', '')];
  const { version, merged, interpreter } = found;
  const shown = (value: string): string => JSON.stringify(value).slice(1, -1);
  return [
    `${merged.length === 1 ? 'rebuilt' : 'merged'} by Elfsmith ${shown(version)}`,
    ...merged.map(({ name, buildId }) => `${shown(name)}${buildId === '' ? ', without a build-id' : `, build-id ${shown(buildId)}`}`),
    ...(interpreter ? [`dynamic linker inside: ${shown(interpreter.name)} at ${hex(interpreter.base)}`] : []),
  ];
}

/** Bytes of each of the two texts of an Android version note. */
const androidText = 64;
/** Signals whose siginfo has the address of the access. */
const faults = new Set(['SEGV', 'BUS', 'ILL', 'FPE', 'TRAP']);

function signalText(signal: number): string {
  const constant = signals.of(signal);
  return constant ? `signal ${signal} ${constant.fullName}: ${constant.meaning}` : `signal ${signal}`;
}

function flagsText(table: Names, value: number): string {
  return value === 0 ? 'none' : flagNames(table, value).join(' ');
}

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
export const propertiesOf = once((file: ElfFile): readonly Property[] => notesOf(file).filter((note) => note.typeName === 'NT_GNU_PROPERTY_TYPE_0').flatMap((note) => [...properties(note)]));

function* properties(note: Note): Generator<Property> {
  const { file } = note;
  const end = note.dataOffset + note.dataSize;
  const wordSize = file.class / 8;
  for (let offset = note.dataOffset; offset + propertyLayout.size <= end; ) {
    const { type, size } = tableOf(file.bytes, propertyLayout, offset, 1).get;
    const at = offset + propertyLayout.size;
    if (at + size(0) > end) return;
    const value = size(0) >= 8 ? file.bytes.i64(at) : size(0) >= 4 ? file.bytes.u32(at) : 0;
    const own = file.machine.properties?.find((property) => property.type === type(0));
    const generic = propertyTypes.of(type(0));
    const name = own?.name ?? generic?.fullName ?? `property ${hex(type(0))}`;
    const table = own?.bits ?? (generic?.name === '1_NEEDED' ? neededProperties : undefined);
    const bits = table ? flagNames(table, value) : [];
    yield { offset, type: type(0), name, value, bits, text: `${name.replace(/^GNU_PROPERTY_/, '')}${size(0) === 0 ? '' : `: ${table ? (bits.length > 0 ? bits.join(' ') : 'none') : hex(value)}`}` };
    offset = at + Math.ceil(size(0) / wordSize) * wordSize;
  }
}

/** A static probe (SystemTap, user space probe implementation): three addresses, then provider, name and arguments as texts. */
function probe(note: Note): string[] {
  const data = new Data(note);
  const [location, base, semaphore] = [data.word(), data.word(), data.word()];
  const [provider, name, args] = [data.text(), data.text(), data.text()];
  return [`${provider}:${name}`, `location ${hex(location)}, base ${hex(base)}${semaphore === 0 ? '' : `, semaphore ${hex(semaphore)}`}`, ...(args ? [`arguments ${args}`] : [])];
}

/** The record's head differs by CPU (width of flags and of user ids); its last 112 bytes do not (Linux include/linux/elfcore.h). */
function processInformation(note: Note): string[] {
  if (note.dataSize < processLayout.size) return bytesOf(note);
  const start = note.dataOffset + note.dataSize - processLayout.size;
  const { fields } = processLayout;
  const process = tableOf(note.file.bytes, processLayout, start, 1).get.process(0);
  const name = note.file.bytes.string(start + fields.name.at, fields.command.at - fields.name.at);
  const command = note.file.bytes.string(start + fields.command.at, processLayout.size - fields.command.at).trimEnd();
  return [`process ${process} ${name}`, `command ${command}`];
}

/** Linux fs/binfmt_elf.c, fill_files_note: count, page size, then start, end and page offset of each mapping, then the names. */
function mappedFiles(note: Note): string[] {
  const data = new Data(note);
  const stated = data.word();
  const pageSize = data.word();
  const count = Math.max(0, Math.min(stated, Math.floor(data.left / (3 * data.wordSize))));
  const names = new Data({ ...note, dataOffset: data.at + count * 3 * data.wordSize, dataSize: Math.max(0, data.left - count * 3 * data.wordSize) });
  return Array.from({ length: count }, () => {
    const [start, end, page] = [data.word(), data.word(), data.word()];
    return `${hex(start)}..${hex(end)} offset ${hex(page * pageSize)} ${names.text()}`;
  });
}

/** A build attribute (Watermark specification): the owner's name is `GA`, its kind, the attribute and, without a NUL before it, its value; the data is the range of code. */
function attribute(note: Note): string[] {
  const { file, offset } = note;
  const nameAt = offset + 12;
  const nameSize = file.bytes.u32(offset);
  const kind = buildAttributeKinds.of(file.bytes.u8(nameAt + 2));
  const id = file.bytes.u8(nameAt + 3);
  const known = buildAttributes.of(id);
  const isNamed = id >= 0x20;
  const name = known?.meaning ?? (isNamed ? file.bytes.string(nameAt + 3, Math.max(0, nameSize - 3)) : hex(id));
  const valueAt = isNamed ? nameAt + 3 + file.bytes.lengthOfString(nameAt + 3, Math.max(0, nameSize - 3)) + 1 : nameAt + 4;
  const valueSize = Math.max(0, nameAt + nameSize - valueAt);
  const value = kind?.name === 'STRING' ? file.bytes.string(valueAt, valueSize)
    : kind?.name === 'NUMERIC' ? hex(Array.from(file.bytes.copy(valueAt, Math.min(valueSize, 6))).reduceRight((sum, byte) => sum * 256 + byte, 0))
      : kind?.name === 'BOOL_TRUE' ? 'true' : kind?.name === 'BOOL_FALSE' ? 'false' : '';
  const data = new Data(note);
  const range = data.left >= 2 * data.wordSize ? [`for ${hex(data.word())}..${hex(data.word())}`] : [];
  return [`${name}: ${value}`, ...range];
}

// From the tables of a file to an Image. Everything comes from the program headers and the dynamic section, as the
// dynamic linker sees the file; section headers only give names.

import { isAnyRow, rowsWhere, tableOfRows, valueAt } from '../base/columns.ts';
import { sourceOf } from '../base/bytes.ts';
import { Log, textOf, type Code } from '../base/log.ts';
import { fieldAt } from '../base/table.ts';
import { hex } from '../base/text.ts';
import { alignUp, isPowerOfTwo } from '../base/writer.ts';
import { dynamicEntry, dynamicOf, dynamicValue } from '../decode/dynamic.ts';
import { isElf, type ElfFile, type Segment as SegmentHeader } from '../decode/file.ts';
import { whyNotLoaded } from '../decode/loadable.ts';
import { attributesOf } from '../decode/notes/attributes.ts';
import { manifestOf } from '../decode/notes/manifest.ts';
import { relocationTablesOf } from '../decode/relocations/relocations.ts';
import { stubsOf } from '../decode/code/slots.ts';
import { interpreterOf } from '../decode/texts.ts';
import { functionIndexOf } from '../decode/code/functionIndex.ts';
import { unwindIndexOf } from '../decode/code/unwind.ts';
import { versionsOf } from '../decode/symbols/versions.ts';
import { codes, imageCodes } from '../elf/codes.ts';
import { fileTypes, osAbis, sectionFlags, segmentTypes, versionFlags } from '../elf/constants.ts';
import { imageFlags, permissionBits } from '../elf/imageWords.ts';
import { hasBits, valueOf } from '../elf/names.ts';
import {
  functionIndexColumns,
  lowestAddress,
  pageRange,
  segmentAt,
  unwindColumns,
  type FunctionRows,
  type BuildAttributes,
  type Image,
  type Relocations,
  type Section,
  type Segment,
  type Stub,
  type Symbols,
  type TlsTemplate,
  type Unwind,
} from '../ir/image.ts';
import type { Lifting } from './lifting.ts';
import { readLabels } from './labels.ts';
import { readLifecycle } from './lifecycle.ts';
import { probesOf, readNotes, type NotesOfFile } from './notes.ts';
import { readRelocations } from './relocations.ts';
import { isMisplaced, nameSections, withoutMisplaced } from './sections.ts';
import { rawText } from './strings.ts';
import { readSymbols, settleLocals } from './symbols.ts';

/** What came of a file: an image, unless the log has errors. */
export interface Lifted {
  readonly image: Image | undefined;
  readonly log: Log;
}

const types = { program: valueOf(fileTypes, 'EXEC'), shared: valueOf(fileTypes, 'DYN') };
const headers = {
  load: valueOf(segmentTypes, 'LOAD'),
  tls: valueOf(segmentTypes, 'TLS'),
  relro: valueOf(segmentTypes, 'GNU_RELRO'),
  stack: valueOf(segmentTypes, 'GNU_STACK'),
};
const allocated = valueOf(sectionFlags, 'ALLOC');
const systems = [valueOf(osAbis, 'NONE'), valueOf(osAbis, 'GNU')];
const versionBits = { base: valueOf(versionFlags, 'BASE'), weak: valueOf(versionFlags, 'WEAK') };
/** The largest page of any CPU; more would only make holes in the file. */
const largestAlign = 2 ** 30;
/** Dynamic entries whose texts an image keeps as they are. */
const pathTags = ['RPATH', 'RUNPATH', 'AUDIT', 'DEPAUDIT', 'FILTER', 'AUXILIARY'];

/**
 * Lifts a file. Never throws; refuses, with errors in the log, what would not run when it is rebuilt.
 * @param name what the manifest calls it
 */
export function lift(decoded: ElfFile, name: string): Lifted {
  const log = new Log();
  const file: ElfFile = { ...decoded, sections: [], log };
  if (!isSupported(file, log)) return { image: undefined, log };
  warnOfSections(decoded, log);
  // mold 1 puts notes of different alignment into one segment, where only the sections tell them apart.
  const notes = readNotes(
    log,
    { ...file, sections: decoded.sections.filter(({ flags }) => hasBits(flags, allocated)) },
    file,
    decoded,
    name,
  );
  const loads = readSegments(file, log);
  const own = loads.filter((segment) => notes.tables.includes(segment.address));
  const segments = loads.filter((segment) => !own.includes(segment));
  const lifting: Lifting = {
    file,
    log,
    segments,
    isOwn: (address) =>
      own.some((segment) => address >= segment.address && address < segment.address + segment.memorySize),
  };
  const image = readImage(lifting, notes, withoutMisplaced(decoded));
  return { image: log.hasErrors ? undefined : image, log };
}

/** A dynamic linker as it goes into another file: memory with names, at its own addresses. */
export interface LiftedInterpreter extends Pick<Image, 'labels' | 'symbols' | 'probes'> {
  readonly segments: Segment[];
  readonly sections: Section[];
  readonly entry: number;
}

/**
 * Lifts a dynamic linker to be embedded. It relocates itself and reads its own tables: nothing of it is taken apart.
 * Undefined, with errors in the log, when it can't be.
 */
export function liftInterpreter(decoded: ElfFile): {
  readonly interpreter: LiftedInterpreter | undefined;
  readonly log: Log;
} {
  const log = new Log();
  const file: ElfFile = { ...decoded, log };
  const at = { offset: 0, size: file.headerTable.layout.size };
  const segments = readSegments(file, log);
  const { entry } = file.header;
  if (!isElf(file.bytes.source) || file.header.type !== types.shared)
    log.add(imageCodes.notLinked, at, { what: 'no position-independent file: no dynamic linker' });
  else if (segmentAt(segments, entry)?.permissions.includes('x') !== true)
    log.add(imageCodes.notLinked, at, { what: `no dynamic linker: its entry ${hex(entry)} is no code` });
  if (log.hasErrors) return { interpreter: undefined, log };
  // What is odd about its symbols does no harm: they only name places.
  const symbols = readSymbols({ file: { ...decoded, sections: [] }, log: new Log(), segments, isOwn: () => false }, 0);
  return {
    interpreter: {
      segments,
      sections: nameSections(decoded, segments, () => false, true),
      labels: readLabels(decoded, segments, undefined),
      symbols,
      probes: probesOf(decoded),
      entry,
    },
    log,
  };
}

function isSupported(file: ElfFile, log: Log): boolean {
  const { header, machine } = file;
  const at = { offset: 0, size: file.headerTable.layout.size };
  const inside = manifestOf(file)?.interpreter;
  const problem = whyNotLoaded(file);
  if (!isElf(file.bytes.source)) log.add(imageCodes.notLinked, at, { what: problem ?? '' });
  else if (!systems.includes(header.osAbi))
    log.add(imageCodes.unsupportedSystem, at, { system: osAbis.name(header.osAbi) });
  else if (machine.relocationForm === undefined) log.add(imageCodes.unsupportedMachine, at, { machine: machine.title });
  else if (problem !== undefined) log.add(imageCodes.notLinked, at, { what: problem });
  else if (inside) log.add(imageCodes.linkerInside, at, { name: inside.name });
  else if (isProgram(file) && !interpreterOf(file)) log.add(imageCodes.relocatesItself, at);
  return !log.hasErrors;
}

/** glibc's own libraries have an interpreter, too, and old linkers did not mark position-independent programs. */
function isProgram(file: ElfFile): boolean {
  return (
    file.header.type === types.program ||
    flagsOf(file).has('pie') ||
    (interpreterOf(file) !== undefined && dynamicEntry(file, 'SONAME') === undefined)
  );
}

function readSegments(file: ElfFile, log: Log): Segment[] {
  const [page] = file.machine.pageSizes;
  const segments: Segment[] = [];
  for (const { index, type, address, offset, fileSize, memorySize, align, flags } of file.segments) {
    if (type !== headers.load || (memorySize === 0 && fileSize === 0)) continue;
    const bad = (problem: string): void =>
      log.add(
        imageCodes.badDynamicTable,
        { offset: file.segmentTable.offset + index * file.segmentTable.stride, size: file.segmentTable.layout.size },
        { what: `segment ${index}`, problem },
      );
    if (![address, offset, fileSize, memorySize, align].every((value) => Number.isSafeInteger(value) && value >= 0))
      bad('has a negative address or size');
    // The kernel refuses programs of that form, dynamic linkers no libraries (glibc elf/dl-map-segments.h; musl
    // ldso/dynlink.c, map_library).
    else if (fileSize > memorySize && isProgram(file)) bad('has more bytes in the file than in memory');
    // What a page of the file lacks reads as zeros.
    else if (offset + fileSize > alignUp(file.bytes.size, page)) bad('ends outside the file');
    else if (align > largestAlign) bad(`its alignment ${hex(align)} is above ${hex(largestAlign)}`);
    const permissions = (['r', 'w', 'x'] as const).filter((letter) => hasBits(flags, permissionBits[letter])).join('');
    const size = Math.max(0, Math.min(fileSize, file.bytes.size - offset));
    segments.push({
      address,
      memorySize: Math.max(memorySize, fileSize),
      permissions,
      align: alignOf(align, page),
      origin: { source: file.bytes.source, offset, size },
    });
  }
  return segments.sort((a, b) => a.address - b.address);
}

/** The kernel takes no alignment but powers of two, and places by pages (Linux fs/binfmt_elf.c, maximum_alignment). */
function alignOf(asked: number, page: number): number {
  if (isPowerOfTwo(asked)) return asked;
  return asked < 1 ? 1 : page;
}

function pageFor({ pageSizes: [smallest, largest] }: Image['machine'], segments: readonly Segment[]): number {
  return segments.reduce((page, { align }) => Math.max(page, Math.min(align, largest)), smallest);
}

function readImage(lifting: Lifting, { notes, probes, unloaded, manifest }: NotesOfFile, decoded: ElfFile): Image {
  const { file, isOwn } = lifting;
  const flags = flagsOf(file);
  const { raw, symbolCount, slotsInOrder } = readRelocations(lifting);
  const symbols = readSymbols(lifting, symbolCount);
  settleLocals(raw, symbols);
  const givesHeader = hasNoRoomBelow(file, lifting.segments);
  const written = withWritten(lifting.segments, file.machine.pageSizes[0], raw, symbols);
  const segments = givesHeader ? withoutHeader(file, written) : written;
  const slots = readSlots(file, segments, raw, slotsInOrder, flags);
  const tls = readTls(file);
  warnOfUnknownEntries(lifting);
  return {
    ...readHeader(file, segments),
    givesHeader,
    ...readTexts(file),
    isBare: false,
    embedded: undefined,
    flags,
    hashes: hashesOf(file),
    isPacked: relocationTablesOf(file).some(({ form, count }) => form === 'RELR' && count > 0),
    segments,
    sections: nameSections(decoded, segments, isOwn),
    symbols,
    late: [],
    labels: readLabels(decoded, segments, tls),
    relocations: raw,
    slots,
    stubs: readStubs(decoded),
    tls,
    lifecycle: readLifecycle(lifting, symbols.count),
    relro: readRelro(lifting, segments),
    protectsTables: false,
    protectedByCode: manifestOf(decoded)?.protectedByCode.map((range) => ({ ...range })) ?? [],
    stack: readStack(file),
    unwind: readUnwind(file, segments),
    functionIndex: readFunctionIndex(file),
    versions: readVersions(file),
    notes,
    probes,
    unloadedNotes: unloaded,
    attributes: readAttributes(decoded),
    manifest,
    appended: readAppended(decoded),
  };
}

/**
 * The slots of stubs; those that can't be bound later must be bound at start, which goes into the flags.
 * @param isInOrder whether the slots' relocations are as stubs count them
 */
function readSlots(
  file: ElfFile,
  segments: readonly Segment[],
  relocations: Relocations,
  isInOrder: boolean,
  flags: Set<string>,
): Image['slots'] {
  const { lateTag } = file.machine;
  const table = writableAt(segments, dynamicValue(file, 'PLTGOT'));
  const late = lateTag === undefined ? undefined : dynamicValue(file, lateTag);
  const code = segmentAt(segments, late ?? 0)?.permissions.includes('x') === true ? late : undefined;
  const hasSlots = isAnyRow(relocations, (row) => relocations.get.kind(row) === 'slot');
  const isBindable = isInOrder && (lateTag === undefined || code !== undefined);
  if (hasSlots && (table === undefined || !isBindable)) flags.add('now');
  return table === undefined ? undefined : { address: table, isLazy: hasSlots && !flags.has('now'), code };
}

type HeaderFields = 'machine' | 'page' | 'class' | 'isLittle' | 'machineFlags' | 'kind' | 'isFixed' | 'entry';

function readHeader(file: ElfFile, segments: readonly Segment[]): Pick<Image, HeaderFields> {
  const { header, machine } = file;
  return {
    machine,
    page: pageFor(machine, segments),
    class: file.class,
    isLittle: file.isLittle,
    machineFlags: header.flags,
    kind: isProgram(file) ? 'executable' : 'library',
    isFixed: header.type === types.program,
    entry: readEntry(file, segments),
  };
}

function readTexts(file: ElfFile): Pick<Image, 'interpreter' | 'soname' | 'needs' | 'paths'> {
  return {
    interpreter: interpreterOf(file)?.text,
    soname: textsOf(file, 'SONAME')[0],
    needs: textsOf(file, 'NEEDED'),
    paths: pathTags.flatMap((tag) => textsOf(file, tag).map((text) => ({ tag: tag.toLowerCase(), text }))),
  };
}

/** Nobody enters a library. */
function readEntry(file: ElfFile, segments: readonly Segment[]): number | undefined {
  const { entry } = file.header;
  if (entry === 0) return undefined;
  const isEntered = isProgram(file) || segmentAt(segments, entry)?.permissions.includes('x') === true;
  return isEntered ? entry : undefined;
}

/** The texts of all entries of .dynamic with a tag. */
function textsOf(file: ElfFile, tag: string): string[] {
  return (dynamicOf(file)?.entries ?? [])
    .filter((entry) => entry.constant?.name === tag)
    .map((entry) => rawText(file, entry.value));
}

function hashesOf(file: ElfFile): Image['hashes'] {
  return new Set([
    ...(dynamicEntry(file, 'GNU_HASH') ? ['gnu' as const] : []),
    ...(dynamicEntry(file, 'HASH') ? ['sysv' as const] : []),
  ]);
}

/** Without the header Linux and glibc allow an executable stack. */
function readStack(file: ElfFile): Image['stack'] {
  const stack = file.segments.find((segment) => segment.type === headers.stack);
  return {
    isExecutable: stack === undefined || hasBits(stack.flags, permissionBits.x),
    size: stack?.memorySize ?? 0,
  };
}

function readVersions(file: ElfFile): Image['versions'] {
  const { definitions, needs } = versionsOf(file);
  return {
    definitions: definitions.map(({ name, parents, flags }) => ({
      name,
      parents,
      isBase: hasBits(flags, versionBits.base),
      isWeak: hasBits(flags, versionBits.weak),
    })),
    needs: needs.map(({ file: needed, name, flags }) => ({
      file: needed,
      name,
      isWeak: hasBits(flags, versionBits.weak),
    })),
  };
}

function readStubs(decoded: ElfFile): Stub[] {
  const { count, addresses, sizes, slots } = stubsOf(decoded);
  return Array.from({ length: count }, (_, row) => ({
    address: valueAt(addresses, row),
    size: valueAt(sizes, row),
    slot: valueAt(slots, row),
  }));
}

/** The words of DT_FLAGS, DT_FLAGS_1 and the older tags. */
function flagsOf(file: ElfFile): Set<string> {
  const [flags, flags1] = [dynamicValue(file, 'FLAGS') ?? 0, dynamicValue(file, 'FLAGS_1') ?? 0];
  const isSet = (mask: number, value: number): boolean => mask !== 0 && hasBits(value, mask);
  const older = (tag: string | undefined): boolean => tag !== undefined && dynamicEntry(file, tag) !== undefined;
  const found = imageFlags.filter((row) => isSet(row.flags, flags) || isSet(row.flags1, flags1) || older(row.tag));
  const own = [
    ...Object.keys(file.machine.flagTags ?? {}).filter(older),
    ...Object.entries(file.machine.flagBits ?? {}).flatMap(([tag, bits]) =>
      bits.filter(([bit]) => isSet(bit, dynamicValue(file, tag) ?? 0)).map(([, word]) => word),
    ),
  ];
  return new Set([...found.map(({ word }) => word), ...(dynamicEntry(file, 'BIND_NOW') ? ['now'] : []), ...own]);
}

const isKind =
  (type: number) =>
  (segment: SegmentHeader): boolean =>
    segment.type === type && segment.memorySize > 0;

function readTls(file: ElfFile): TlsTemplate | undefined {
  const segment = file.segments.find(isKind(headers.tls));
  return (
    segment && {
      address: segment.address,
      fileSize: segment.fileSize,
      memorySize: segment.memorySize,
      align: Math.max(1, segment.align),
    }
  );
}

/**
 * Whole pages become read-only, as far as there are some: the range may span segments, and end with the last page of
 * one.
 */
function readRelro({ file, isOwn }: Lifting, segments: readonly Segment[]): Image['relro'] {
  const ranges = file.segments.filter(isKind(headers.relro)).filter(({ address }) => !isOwn(address));
  return ranges.flatMap(({ address, memorySize }) =>
    segments
      .filter(({ permissions }) => permissions.includes('w'))
      .flatMap((segment) => {
        const pages = pageRange(segment, file.machine.pageSizes[0]);
        const start = Math.max(address, pages.address);
        const size = Math.min(address + memorySize, pages.address + pages.size) - start;
        return size > 0 ? [{ address: start, size }] : [];
      }),
  );
}

/**
 * What the dynamic linker writes behind a segment's end, in its last page, is memory as well: segments grow by that.
 */
function withWritten(
  segments: readonly Segment[],
  page: number,
  { count, get }: Relocations,
  symbols: Symbols,
): Segment[] {
  const ends = new Map<Segment, number>();
  for (let row = 0; row < count; row++) {
    const start = get.place(row);
    const end = start + (get.kind(row) === 'copy' ? sizeOfSymbol(symbols, get.symbol(row)) : get.size(row));
    const segment = segmentAt(segments, start);
    if (segment && end <= segment.address + segment.memorySize) continue;
    const written = segment ?? segments.findLast((other) => other.address <= start);
    if (written && end <= pageRange(written, page).address + pageRange(written, page).size)
      ends.set(written, Math.max(ends.get(written) ?? 0, end));
  }
  return segments.map((segment) => {
    const end = ends.get(segment);
    return end === undefined ? segment : { ...segment, memorySize: end - segment.address };
  });
}

/** Of a symbol that a broken file names without having it: nothing. */
function sizeOfSymbol({ count, get }: Symbols, row: number): number {
  return row >= 0 && row < count ? get.size(row) : 0;
}

/** Whether a program begins with its ELF header at addresses below which nothing can be mapped. */
function hasNoRoomBelow(file: ElfFile, [first]: readonly Segment[]): boolean {
  if (!first || file.header.type !== types.program) return false;
  const { address, align, origin } = first;
  const [, page] = file.machine.pageSizes;
  const isAtStart = origin.offset === 0 && origin.size >= file.headerTable.layout.size;
  return isAtStart && address % Math.max(align, file.machine.pageSizes[0]) === 0 && address - page < lowestAddress;
}

/** Zeros in place of the file's header: in an output another is there. */
function withoutHeader(file: ElfFile, [first, ...others]: readonly Segment[]): Segment[] {
  if (!first) return others;
  const { offset, size } = first.origin;
  const bytes = first.origin.source.read(offset, size).slice();
  bytes.fill(0, 0, file.headerTable.layout.size);
  return [{ ...first, origin: { source: sourceOf(bytes), offset, size } }, ...others];
}

/** Without lazy binding nobody looks at DT_PLTGOT. */
function writableAt(segments: readonly Segment[], address: number | undefined): number | undefined {
  return address !== undefined && segmentAt(segments, address)?.permissions.includes('w') === true
    ? address
    : undefined;
}

/** What decode says of section headers as it reads them. */
const sectionCodes: readonly Code[] = [codes.sectionOutside, codes.badSectionNames, codes.tableCut, codes.entrySize];

/**
 * Broken section headers cost names, nothing else: what the kernel and the dynamic linker read is checked by itself.
 */
function warnOfSections(file: ElfFile, log: Log): void {
  const { log: found, sections, sectionTable, headerTable } = file;
  const programs = [fieldAt(headerTable, 'phoff', 0), fieldAt(headerTable, 'phentsize', 0)].map(({ offset }) => offset);
  const broken = found.diagnostics.filter(
    ({ code, at }) => sectionCodes.includes(code) && !programs.includes(at.offset),
  );
  const misplaced = sections.filter((section) => section.fileSize === section.size && isMisplaced(file, section));
  for (const { index, name, address, offset } of misplaced.slice(0, 1)) {
    const what =
      `section ${index} ${name}: ${hex(address)} is not where the bytes at ` +
      `${hex(offset)} are loaded${misplaced.length > 1 ? ` (and ${misplaced.length - 1} more)` : ''}`;
    log.add(
      imageCodes.passedOver,
      { offset: sectionTable.offset + index * sectionTable.stride, size: sectionTable.stride },
      { what, outcome: 'some ranges have no names' },
    );
  }
  const [first] = broken;
  if (!first) return;
  const what = textOf(first) + (broken.length > 1 ? ` (and ${broken.length - 1} more of the kind)` : '');
  const outcome = `${sectionTable.count === 0 ? 'all' : 'some'} ranges have no names`;
  log.add(imageCodes.passedOver, first.at, { what, outcome });
}

/** What no header speaks of behind all that some header speaks of. */
function readAppended({
  bytes,
  headerTable,
  segmentTable,
  segments,
  sectionTable,
  sections,
}: ElfFile): Image['appended'] {
  const tables = [headerTable, segmentTable, sectionTable].filter(({ count }) => count > 0);
  // A section that ends outside the file says nothing of where what is appended begins.
  const whole = sections.filter(({ size, fileSize }) => fileSize === size);
  const ends = tables
    .map(({ offset, count, stride }) => offset + count * stride)
    .concat([...segments, ...whole].map(({ offset, fileSize }) => offset + fileSize));
  const offset = ends.reduce((last, end) => Math.max(last, end), 0);
  return { source: bytes.source, offset, size: Math.max(0, bytes.size - offset) };
}

function readUnwind(file: ElfFile, segments: readonly Segment[]): Unwind | undefined {
  const index = unwindIndexOf(file);
  if (index?.frames === undefined || !segmentAt(segments, index.frames)) return undefined;
  const rows = rowsWhere(index, () => true).sort((a, b) => index.location(a) - index.location(b));
  return {
    frames: index.frames,
    index: tableOfRows(
      unwindColumns,
      rows.map((row) => ({ location: index.location(row), description: index.description(row) })),
    ),
  };
}

/** Of sections that are not loaded: the others stay where they are. */
function readAttributes(decoded: ElfFile): BuildAttributes | undefined {
  const all = attributesOf(decoded).filter(
    ({ section, scope }) => section && scope === 'file' && !hasBits(section.flags, loadedSection),
  );
  const [first] = all;
  if (!first?.section) return undefined;
  const { name, type } = first.section;
  return { section: name, type, rows: all.map(({ vendor, tag, value }) => ({ vendor, tag, value })) };
}

const loadedSection = valueOf(sectionFlags, 'ALLOC');

function readFunctionIndex(file: ElfFile): FunctionRows | undefined {
  const index = functionIndexOf(file);
  if (!index) return undefined;
  const rows = rowsWhere(index, () => true).sort((a, b) => index.location(a) - index.location(b));
  return tableOfRows(
    functionIndexColumns,
    rows.map((row) => ({
      location: index.location(row),
      how: index.how(row),
      unwinding: index.unwinding(row),
    })),
  );
}

/**
 * Entries that lower writes anew when they are needed, or that an image keeps as words. The rest would be lost
 * unnoticed.
 */
const knownTags = new Set([
  ...pathTags,
  ...imageFlags.flatMap(({ tag }) => (tag === undefined ? [] : [tag])),
  'NULL',
  'NEEDED',
  'SONAME',
  'FLAGS',
  'FLAGS_1',
  'BIND_NOW',
  'DEBUG',
  'HASH',
  'GNU_HASH',
  'STRTAB',
  'STRSZ',
  'SYMTAB',
  'SYMENT',
  'RELA',
  'RELASZ',
  'RELAENT',
  'RELACOUNT',
  'REL',
  'RELSZ',
  'RELENT',
  'RELCOUNT',
  'RELR',
  'RELRSZ',
  'RELRENT',
  'ANDROID_RELA',
  'ANDROID_RELASZ',
  'ANDROID_REL',
  'ANDROID_RELSZ',
  'ANDROID_RELR',
  'ANDROID_RELRSZ',
  'ANDROID_RELRENT',
  'JMPREL',
  'PLTREL',
  'PLTRELSZ',
  'PLTGOT',
  'INIT',
  'FINI',
  'PREINIT_ARRAY',
  'PREINIT_ARRAYSZ',
  'INIT_ARRAY',
  'INIT_ARRAYSZ',
  'FINI_ARRAY',
  'FINI_ARRAYSZ',
  'VERSYM',
  'VERDEF',
  'VERDEFNUM',
  'VERNEED',
  'VERNEEDNUM',
  // Where a descriptor of thread-local storage would be bound lazily: lower has all bound at start. Solaris' checksum
  // and prelink's marks are about the old bytes.
  'TLSDESC_PLT',
  'TLSDESC_GOT',
  'CHECKSUM',
  'GNU_PRELINKED',
  'GNU_LIBLIST',
  'GNU_LIBLISTSZ',
  'GNU_CONFLICT',
  'GNU_CONFLICTSZ',
]);

function warnOfUnknownEntries({ file, log }: Lifting): void {
  const dynamic = dynamicOf(file);
  const { flagTags = {}, flagBits = {}, lateTag } = file.machine;
  const ofMachine = new Set([...Object.keys(flagTags), ...Object.keys(flagBits), lateTag]);
  for (const { row, tag, constant } of dynamic?.entries ?? []) {
    const name = constant?.name ?? '';
    if (dynamic && !knownTags.has(name) && !ofMachine.has(name))
      log.add(
        imageCodes.unknownTag,
        { offset: dynamic.table.offset + row * dynamic.table.stride, size: dynamic.table.stride },
        { tag: constant?.fullName ?? hex(tag) },
      );
  }
}

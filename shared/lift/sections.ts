// Names for ranges of an image's segments, from the section headers. Tables that lower writes anew leave their bytes
// behind, under a name that says so; what no section names gets a name, too.

import { offsetOf } from '../decode/code/addresses.ts';
import { sectionFlags, sectionTypes, segmentTypes } from '../elf/constants.ts';
import { hasBits, valueOf } from '../elf/names.ts';
import type { ElfFile, Section as SectionHeader } from '../decode/file.ts';
import { segmentAt, type Section, type SectionRole, type Segment } from '../ir/image.ts';

const [noBits, progBits] = [valueOf(sectionTypes, 'NOBITS'), valueOf(sectionTypes, 'PROGBITS')];
const templateType = valueOf(segmentTypes, 'TLS');
const flags = {
  alloc: valueOf(sectionFlags, 'ALLOC'),
  write: valueOf(sectionFlags, 'WRITE'),
  execute: valueOf(sectionFlags, 'EXECINSTR'),
  tls: valueOf(sectionFlags, 'TLS'),
};
/** What lower writes anew, elsewhere: the types of sections, and what becomes of their bytes. */
const roles: Readonly<Record<Exclude<SectionRole, 'frames'>, readonly string[]>> = {
  names: ['STRTAB'],
  table: [
    'DYNSYM',
    'HASH',
    'GNU_HASH',
    'VERSYM',
    'VERDEF',
    'VERNEED',
    'REL',
    'RELA',
    'RELR',
    'ANDROID_REL',
    'ANDROID_RELA',
    'ANDROID_RELR',
  ],
  rest: ['DYNAMIC', 'NOTE', 'INIT_ARRAY', 'FINI_ARRAY', 'PREINIT_ARRAY'],
};
const roleOfType = new Map(
  Object.entries(roles).flatMap(([role, types]) =>
    types.map((type) => [valueOf(sectionTypes, type), role as SectionRole] as const),
  ),
);
/** Those that have no type of their own. */
const roleOfName = new Map<string, SectionRole>([
  ['.interp', 'rest'],
  ['.eh_frame_hdr', 'table'],
]);
/**
 * What an output of ours that is taken apart again has left behind, see `sectionOf`: `.old`, the section's name, and
 * the file that it was of.
 */
const leftNames = /^\.old\.dynstr(?:\.|$)/;
const leftTables =
  /^\.old\.(?:dynsym|hash|gnu\.hash|gnu\.version(?:_[dr])?|rela?\.\w+|relr\.dyn|eh_frame(?:_hdr)?)(?:\.|$)/;
const leftRest = /^\.old\./;
const frames = /^\.eh_frame(?:\.|$)/;
/** Longer gaps are not read to see whether they are zeros. */
const longestPadding = 0x1000;

/** @param keepsTables the file's own tables stay in use: their names do not say that they are dead */
export function nameSections(
  file: ElfFile,
  segments: readonly Segment[],
  isOwn: (address: number) => boolean,
  keepsTables = false,
): Section[] {
  const named: Section[] = [];
  const headers = [...file.sections, ...templateOf(file)]
    .filter((section) => hasBits(section.flags, flags.alloc) && section.size > 0 && !isOwn(section.address))
    .sort((a, b) => a.address - b.address || a.index - b.index);
  const ends = new Map<Segment, number>();
  for (const header of headers) {
    const segment = segmentAt(segments, header.address, header.type === noBits);
    const isTemplate = hasBits(header.flags, flags.tls) && header.type === noBits;
    // Thread-local zeros are no memory of their own: they may lie outside of every segment.
    if (!isTemplate && (!segment || header.address + header.size > segment.address + segment.memorySize)) continue;
    if (segment && !isTemplate) {
      const end = ends.get(segment) ?? segment.address;
      if (header.address < end) continue;
      named.push(...unnamed(segment, end, header.address));
      ends.set(segment, header.address + header.size);
    }
    named.push(sectionOf(header, keepsTables, file.machine.functionIndex?.section));
  }
  for (const segment of segments)
    named.push(...unnamed(segment, ends.get(segment) ?? segment.address, segment.address + segment.memorySize));
  return named.sort((a, b) => a.address - b.address || Number(b.isTls) - Number(a.isTls));
}

/** Whether a section header says of bytes that they are loaded elsewhere than the program headers do, which count. */
export function isMisplaced(file: ElfFile, { type, flags: bits, size, address, offset }: SectionHeader): boolean {
  const loadedFrom = !hasBits(bits, flags.alloc) || type === noBits || size === 0 ? undefined : offsetOf(file, address);
  return loadedFrom !== undefined && loadedFrom !== offset;
}

/**
 * The file without the section headers that are misplaced: empty ones stand for them, for others name sections by their
 * numbers.
 */
export function withoutMisplaced(file: ElfFile): ElfFile {
  return {
    ...file,
    sections: file.sections.map((section) =>
      isMisplaced(file, section) ? { ...section, type: 0, flags: 0, size: 0, fileSize: 0 } : section,
    ),
  };
}

/** A template that no section header names needs one: symbols say in which section they are. */
function templateOf({ segments, sections }: ElfFile): Header[] {
  const template = segments.find(({ type, memorySize }) => type === templateType && memorySize > 0);
  if (!template || sections.some((section) => hasBits(section.flags, flags.tls))) return [];
  const { address, fileSize, memorySize, align } = template;
  const common = { flags: flags.alloc | flags.write | flags.tls, index: sections.length };
  return [
    { ...common, name: '.tdata', type: progBits, address, size: fileSize, align },
    { ...common, name: '.tbss', type: noBits, address: address + fileSize, size: memorySize - fileSize, align: 1 },
  ];
}

type Header = Pick<SectionHeader, 'name' | 'address' | 'size' | 'type' | 'flags' | 'align' | 'index'>;

function sectionOf(
  { name, address, size, type, flags: bits, align }: Header,
  keepsTables: boolean,
  functionIndex: string | undefined,
): Section {
  const own = name === functionIndex ? 'rest' : undefined;
  const rewritten = keepsTables ? undefined : (roleOfType.get(type) ?? roleOfName.get(name) ?? own);
  const role = keepsTables ? undefined : (rewritten ?? roleByName(name));
  return {
    name: rewritten ? `.old${name}` : name,
    ...(role && { role }),
    address,
    size,
    isZero: type === noBits,
    isWritable: hasBits(bits, flags.write),
    isExecutable: hasBits(bits, flags.execute),
    isTls: hasBits(bits, flags.tls),
    align: Math.max(1, align),
  };
}

function roleByName(name: string): SectionRole | undefined {
  if (frames.test(name)) return 'frames';
  if (leftNames.test(name)) return 'names';
  if (leftTables.test(name)) return 'table';
  return leftRest.test(name) ? 'rest' : undefined;
}

/**
 * Names for what lies between sections: bytes from the file unless they only align, and zeros behind them unless those
 * only fill.
 */
function unnamed(segment: Segment, start: number, end: number): Section[] {
  const common = {
    isWritable: segment.permissions.includes('w'),
    isExecutable: segment.permissions.includes('x'),
    isTls: false,
    align: 1,
  };
  const fileEnd = Math.min(end, segment.address + segment.origin.size);
  const sections: Section[] = [];
  if (fileEnd > start && hasContent(segment, start, fileEnd))
    sections.push({ ...common, name: '.unnamed', address: start, size: fileEnd - start, isZero: false });
  const zeros = Math.max(start, fileEnd);
  if (end > zeros && end === segment.address + segment.memorySize)
    sections.push({ ...common, name: '.bss', address: zeros, size: end - zeros, isZero: true, isExecutable: false });
  return sections;
}

function hasContent({ address, origin }: Segment, start: number, end: number): boolean {
  return (
    end - start > longestPadding ||
    origin.source.read(origin.offset + start - address, end - start).some((byte) => byte !== 0)
  );
}

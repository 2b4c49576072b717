// The dynamic section: what the dynamic linker is told. Found through PT_DYNAMIC, or through its section when there are
// no segments.

import { once } from '../base/once.ts';
import { fieldAt, tableOf, type Table } from '../base/table.ts';
import { hex } from '../base/text.ts';
import { codes } from '../elf/codes.ts';
import { osAbis, sectionTypes, segmentTypes } from '../elf/constants.ts';
import {
  dynamicFlags,
  dynamicFlags1,
  dynamicTags,
  solarisDynamicTags,
  type DynamicNames,
  type DynamicValueKind,
} from '../elf/dynamic.ts';
import { dynamicLayouts } from '../elf/layouts.ts';
import { hasBits, valueOf, type Constant, type Names } from '../elf/names.ts';
import { hasSonyTables, sonyDynamicTags, sonySegmentTypes } from '../elf/sony.ts';
import { isRelocatable, offsetOf } from './code/addresses.ts';
import { wholeRows, type ElfFile } from './file.ts';
import { noStrings, stringAt, stringsOf, type Strings } from './strings.ts';

/** The dynamic entries up to and with DT_NULL, and the string table that they name. */
export interface Dynamic {
  readonly table: Table<'tag' | 'value'>;
  readonly entries: readonly DynamicEntry[];
  readonly strings: Strings;
}

export interface DynamicEntry {
  readonly row: number;
  readonly tag: number;
  readonly value: number;
  /** The tag's row; undefined for a tag that no table has. */
  readonly constant: Constant | undefined;
  /** How the value is to be read, and the names of its bits where it is flags. */
  readonly kind: DynamicValueKind;
  readonly flags: Names | undefined;
  /** The text, when the value is an offset in the string table and lies in it. */
  readonly text: string | undefined;
}

const dynamicSegment = valueOf(segmentTypes, 'DYNAMIC');
const dynamicSection = valueOf(sectionTypes, 'DYNAMIC');
const nullTag = valueOf(dynamicTags, 'NULL');
const stringTableTag = valueOf(dynamicTags, 'STRTAB');
const stringSizeTag = valueOf(dynamicTags, 'STRSZ');
const sonyStrings = { table: valueOf(sonyDynamicTags, 'SCE_STRTAB'), size: valueOf(sonyDynamicTags, 'SCE_STRSZ') };
const sonyTables = valueOf(sonySegmentTypes, 'SCE_DYNLIBDATA');
const solaris = valueOf(osAbis, 'SOLARIS');

/**
 * The dynamic section; undefined when the file has none, or only its header as in a file of separate debug information.
 */
export const dynamicOf = once((file: ElfFile): Dynamic | undefined => {
  const region = regionOf(file);
  if (!region) return undefined;
  const layout = dynamicLayouts[file.class];
  const most = wholeRows(file, region, layout.size);
  const whole = tableOf<'tag' | 'value'>(file.bytes, layout, region.offset, most);
  let count = 0;
  while (count < most && whole.get.tag(count) !== nullTag) count++;
  if (count === most) file.log.add(codes.noNull, { offset: region.offset, size: region.size });
  const table = tableOf<'tag' | 'value'>(file.bytes, layout, region.offset, Math.min(count + 1, most));
  const strings = stringTableOf(file, table);
  const tags = tagsOf(file);
  const entries = Array.from({ length: table.count }, (_, row): DynamicEntry => {
    const tag = table.get.tag(row);
    const value = table.get.value(row);
    const constant = tags.of(tag);
    const kind = tags.valueKind(tag);
    const isName = kind === 'string' || kind === 'named';
    // The upper half makes the whole inexact as a number.
    const nameAt =
      kind === 'named' ? file.bytes.u32(fieldAt(table, 'value', row).offset + (file.isLittle ? 0 : 4)) : value;
    const text = isName ? stringAt(file, strings, nameAt) : undefined;
    if (isName && text === undefined && strings.size > 0)
      file.log.add(codes.stringOutside, fieldAt(table, 'value', row), () => ({
        what: constant?.fullName ?? 'd_val',
        value: hex(nameAt),
        size: strings.size,
      }));
    return { row, tag, value, constant, kind, flags: tags.flags(tag), text };
  });
  return { table, entries, strings };
});

/** The tags of the file's system or CPU over the generic ones. */
export function tagsOf(file: ElfFile): DynamicNames {
  if (hasSonyTables(file)) return sonyDynamicTags;
  if (file.header.osAbi === solaris) return solarisDynamicTags;
  return file.machine.dynamicTags ?? dynamicTags;
}

function regionOf(file: ElfFile): { offset: number; size: number } | undefined {
  const section = file.sections.find((s) => s.type === dynamicSection);
  const segment = file.segments.find((s) => s.type === dynamicSegment);
  // A debug file keeps the segment's header but not its bytes: its .dynamic is NOBITS, so that no section of type
  // DYNAMIC is there.
  if (segment && segment.fileSize > 0 && (section || !file.sections.some((s) => s.name === '.dynamic')))
    return { offset: segment.offset, size: Math.max(0, Math.min(segment.fileSize, file.bytes.size - segment.offset)) };
  return section && { offset: section.offset, size: section.fileSize };
}

function stringTableOf(file: ElfFile, table: Table<'tag' | 'value'>): Strings {
  const valueAt = (tag: number): number | undefined => {
    for (let row = 0; row < table.count; row++) if (table.get.tag(row) === tag) return table.get.value(row);
    return undefined;
  };
  const address = valueAt(stringTableTag);
  const offset = address === undefined || isRelocatable(file) ? undefined : offsetOf(file, address);
  if (offset !== undefined)
    return { offset, size: Math.max(0, Math.min(valueAt(stringSizeTag) ?? Infinity, file.bytes.size - offset)) };
  const sony = hasSonyTables(file) ? valueAt(sonyStrings.table) : undefined;
  if (sony !== undefined) return sonyRange(file, sony, valueAt(sonyStrings.size));
  const section = file.sections.find((s) => s.type === dynamicSection);
  return section ? stringsOf(file.sections[section.link]) : noStrings;
}

/** A part of PT_SCE_DYNLIBDATA. */
function sonyRange(file: ElfFile, at: number, size = Infinity): Strings {
  const offset = (file.segments.find((s) => s.type === sonyTables)?.offset ?? 0) + at;
  return offset >= 0 && offset <= file.bytes.size
    ? { offset, size: Math.max(0, Math.min(size, file.bytes.size - offset)) }
    : noStrings;
}

/** The value of the first entry with a tag, by the tag's short name: `SONAME`. */
export function dynamicValue(file: ElfFile, name: string): number | undefined {
  return dynamicEntry(file, name)?.value;
}

/** The first entry with a tag. */
export function dynamicEntry(file: ElfFile, name: string): DynamicEntry | undefined {
  return dynamicOf(file)?.entries.find((entry) => entry.constant?.name === name);
}

/** Where the value of an entry lies in the file. */
export function entryPlace(
  file: ElfFile,
  entry: DynamicEntry | undefined,
): { offset: number; size: number } | undefined {
  const dynamic = dynamicOf(file);
  return dynamic && entry && fieldAt(dynamic.table, 'value', entry.row);
}

/** The entry DT_FLAGS or DT_FLAGS_1 when it has a flag. */
export function dynamicFlag(file: ElfFile, tag: 'FLAGS' | 'FLAGS_1', name: string): DynamicEntry | undefined {
  const entry = dynamicEntry(file, tag);
  const flag = valueOf(tag === 'FLAGS' ? dynamicFlags : dynamicFlags1, name);
  return entry && hasBits(entry.value, flag) ? entry : undefined;
}

/** The texts of all entries with a tag, in file order: the NEEDED libraries. */
export function dynamicTexts(file: ElfFile, name: string): string[] {
  const entries = dynamicOf(file)?.entries.filter(({ constant }) => constant?.name === name) ?? [];
  return entries.map(({ text }) => text).filter((text) => text !== undefined);
}

/** The file offset of the table that an address entry names; logged when the address is not in the file. */
export function dynamicTableOffset(file: ElfFile, name: string): number | undefined {
  const entry = dynamicEntry(file, name);
  if (!entry) return undefined;
  if (entry.kind === 'data') return sonyRange(file, entry.value).offset || undefined;
  const offset = offsetOf(file, entry.value);
  const dynamic = dynamicOf(file);
  if (offset === undefined && dynamic && entry.value !== 0)
    file.log.add(codes.noAddress, fieldAt(dynamic.table, 'value', entry.row), {
      what: 'DT_' + name,
      address: hex(entry.value),
    });
  return offset;
}

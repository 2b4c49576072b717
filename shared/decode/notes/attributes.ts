// Build attributes (.ARM.attributes, .riscv.attributes, .gnu.attributes …) and .MIPS.abiflags: for which CPU and ABI
// the code is made, as its tools noted it.

import { Leb128 } from '../../base/leb128.ts';
import { once } from '../../base/once.ts';
import { fieldAt, tableOf, type Table } from '../../base/table.ts';
import { hex } from '../../base/text.ts';
import {
  attributeScopes,
  attributeVendor,
  attributesVersion,
  mipsAses,
  mipsExtensions,
  mipsFloats,
  mipsRegisterSizes,
  type AttributeValues,
  type AttributeVendor,
  type AttributeWords,
} from '../../elf/attributes.ts';
import { codes } from '../../elf/codes.ts';
import { mipsAbiFlagsLayout } from '../../elf/layouts.ts';
import { bounded, hasNoSections, titleOf, type ElfFile, type Section, type Segment } from '../file.ts';

/** One attribute. Offsets are file offsets, sizes bytes. */
export interface Attribute {
  readonly offset: number;
  readonly size: number;
  /** The section it lies in, or the segment where there are no sections. */
  readonly section: Section | undefined;
  readonly where: string;
  /** Who numbers the tags: `aeabi`, `riscv`, `gnu`. */
  readonly vendor: string;
  /** What it is about: the file, or sections or symbols with these numbers. */
  readonly scope: string;
  readonly tag: number;
  /** `Tag_CPU_arch`, or the tag's number when nobody named it. */
  readonly name: string;
  /** The value in words; a number that nobody named as it is. */
  readonly text: string;
  readonly meaning: string;
  readonly source: string;
  /** The value itself; of what is more than a number the bytes of which it consists. */
  readonly value: number | Uint8Array;
}

interface Region {
  readonly offset: number;
  readonly end: number;
  readonly section: Section | undefined;
  readonly where: string;
}

/** Attributes that are read at most. */
const mostAttributes = 2 ** 14;
/** Their names and types differ by CPU: .ARM.attributes, .riscv.attributes, .gnu.attributes. */
const sectionNames = /^\.\w+\.attributes$/;
const isAttributes = (name: string | undefined): boolean => name?.endsWith('ATTRIBUTES') === true;
const isAbiFlags = (name: string | undefined): boolean => name?.endsWith('ABIFLAGS') === true;

/** All attributes in the order of the file. */
export const attributesOf = once((file: ElfFile): readonly Attribute[] => {
  const found: Attribute[] = [];
  for (const region of regions(file))
    for (const attribute of readRegion(file, region)) {
      if (found.length === mostAttributes) {
        const { offset, size } = attribute;
        file.log.add(codes.tooMany, { offset, size }, { what: 'attributes', kept: mostAttributes });
        return found;
      }
      found.push(attribute);
    }
  return [...mipsFlags(file), ...found];
});

function regions(file: ElfFile): Region[] {
  const types = file.machine.sectionTypes;
  const isWanted = ({ name, type, fileSize }: Section): boolean =>
    fileSize > 0 && (sectionNames.test(name) || isAttributes(types?.of(type)?.name));
  const sections = bounded(file, 'sections of attributes', isWanted).map((section) => ({
    offset: section.offset,
    end: section.offset + section.fileSize,
    section,
    where: titleOf(section),
  }));
  if (!hasNoSections(file)) return sections;
  const segments = file.segments
    .filter((s) => s.fileSize > 0 && s.offset >= 0 && isAttributes(file.machine.segmentTypes?.of(s.type)?.name))
    .slice(0, 1);
  return segments.map((segment: Segment) => ({
    offset: segment.offset,
    end: Math.min(file.bytes.size, segment.offset + segment.fileSize),
    section: undefined,
    where: `segment ${segment.index}`,
  }));
}

/** The format's version, then subsections: size, vendor, data. */
function* readRegion(file: ElfFile, region: Region): Generator<Attribute> {
  const { bytes } = file;
  const fail = (offset: number, problem: string): void =>
    file.log.add(codes.badAttributes, { offset, size: 1 }, { where: region.where, problem, offset: hex(offset) });
  if (bytes.u8(region.offset) !== attributesVersion)
    return fail(region.offset, `unknown version ${hex(bytes.u8(region.offset))} of the format`);
  for (let at = region.offset + 1; at + 4 <= region.end;) {
    const end = at + bytes.u32(at);
    const nameSize = bytes.lengthOfString(at + 4, region.end - at - 4);
    const dataAt = at + 4 + nameSize + 1;
    if (end > region.end || dataAt > end) return fail(at, `a subsection of ${end - at} bytes does not fit`);
    const vendor = bytes.string(at + 4, nameSize);
    const part = { ...region, offset: dataAt, end };
    yield* file.machine.name.startsWith('aarch64')
      ? typedAttributes(file, part, vendor)
      : scopes(file, part, vendor, fail);
    at = end;
  }
}

/** AArch64: whether the subsection may be ignored, whether its tags hold numbers or texts, then the attributes. */
function* typedAttributes(file: ElfFile, part: Region, vendor: string): Generator<Attribute> {
  const isOptional = file.bytes.u8(part.offset) === 1;
  const isText = file.bytes.u8(part.offset + 1) === 1;
  const rest = { ...part, offset: part.offset + 2 };
  const scope = `file, ${isOptional ? 'optional' : 'required'}`;
  yield* attributes(file, rest, vendor, scope, isText ? 'text' : 'number');
}

/** Parts about the file, about sections or about symbols: tag, size, for the last two their numbers, attributes. */
function* scopes(
  file: ElfFile,
  part: Region,
  vendor: string,
  fail: (offset: number, problem: string) => void,
): Generator<Attribute> {
  for (let at = part.offset; at < part.end;) {
    const reader = new Leb128(file.bytes, at, part.end);
    const tag = reader.unsigned();
    const end = at + file.bytes.u32(reader.at);
    const scope = attributeScopes.find(([value]) => value === tag)?.[1];
    if (scope === undefined) return fail(at, `attributes of an unknown scope ${tag}`);
    if (reader.at + 4 > part.end || end > part.end || end < reader.at + 4)
      return fail(at, `attributes of ${end - at} bytes do not fit`);
    reader.at += 4;
    const numbers: number[] = [];
    if (scope !== 'file')
      for (let number = reader.unsigned(); number !== 0 && !reader.isCut; number = reader.unsigned())
        numbers.push(number);
    const title = [scope, ...numbers.slice(0, 8)].join(' ');
    yield* attributes(file, { ...part, offset: reader.at, end }, vendor, title, undefined);
    at = end;
  }
}

function* attributes(
  file: ElfFile,
  part: Region,
  vendor: string,
  scope: string,
  kind: 'text' | 'number' | undefined,
): Generator<Attribute> {
  const known = attributeVendor(vendor, file.machine.name);
  const reader = new Leb128(file.bytes, part.offset, part.end);
  while (reader.at < part.end) {
    const offset = reader.at;
    const tag = reader.unsigned();
    const row = known?.rows.find(([value]) => value === tag);
    const values: AttributeValues = row?.[2] ?? kind ?? (tag % 2 === 1 ? 'text' : 'hex');
    const start = reader.at;
    const text = values === 'attribute' ? innerText(file, reader, known) : valueText(file, reader, values);
    if (reader.isCut) {
      const problem = `attribute ${tag} of ${vendor} is cut short`;
      file.log.add(codes.badAttributes, { offset, size: 1 }, { where: part.where, problem, offset: hex(offset) });
    }
    yield {
      offset,
      size: reader.at - offset,
      section: part.section,
      where: part.where,
      vendor,
      scope,
      tag,
      text,
      name: row?.[1] ?? `tag ${tag}`,
      value: isNumber(values)
        ? new Leb128(file.bytes, start, part.end).unsigned()
        : file.bytes.copy(start, reader.at - start),
      meaning: row?.[3] ?? 'Nobody known here names this tag of this vendor.',
      source: known?.source ?? '',
    };
  }
}

/** Whether an attribute holds a number and nothing else. */
const isNumber = (values: AttributeValues): boolean =>
  values !== 'attribute' && values !== 'text' && values !== 'compatibility';

/** A text whose bytes are an attribute, its tag and its value: `Tag_CPU_arch v7`. */
function innerText(file: ElfFile, reader: Leb128, vendor: AttributeVendor | undefined): string {
  const inner = new Leb128(file.bytes, reader.at, reader.end);
  const tag = inner.unsigned();
  const row = vendor?.rows.find(([value]) => value === tag);
  const isValue = row !== undefined && typeof row[2] === 'object';
  const text = isValue ? wordsOf(row[2], inner.unsigned()) : '';
  // The value may be 0, which looks like the text's end; the NUL that ends the text comes behind it.
  if (isValue) reader.at = inner.at;
  const rest = readText(file, reader);
  return isValue ? `${row[1]} ${text}` : rest;
}

function valueText(file: ElfFile, reader: Leb128, values: Exclude<AttributeValues, 'attribute'>): string {
  if (values === 'text') return readText(file, reader);
  const value = reader.unsigned();
  if (values === 'number') return String(value);
  if (values === 'hex') return `${value} (${hex(value)})`;
  if (values === 'compatibility') return `flag = ${value}, vendor = ${readText(file, reader)}`;
  return wordsOf(values, value);
}

/** What a number stands for; the number itself when nobody named it. */
function wordsOf(values: AttributeWords, value: number): string {
  if ('bits' in values) return value === 0 ? '0' : bitNames(values.bits, values.between, value);
  const text = 'words' in values ? values.words[value] : values.say(value);
  return text === undefined || text === '' ? String(value) : text;
}

function bitNames(names: readonly (string | undefined)[], between: string, value: number): string {
  const known = names.filter((name, bit) => name !== undefined && (value & (1 << bit)) !== 0);
  const rest = names.reduce((left, name, bit) => (name === undefined ? left : left & ~(1 << bit)), value) >>> 0;
  return (rest === 0 ? known : [...known, hex(rest)]).join(between);
}

function readText(file: ElfFile, reader: Leb128): string {
  const size = file.bytes.lengthOfString(reader.at, reader.end - reader.at);
  const text = file.bytes.string(reader.at, size);
  if (reader.at + size >= reader.end) reader.isCut = true;
  reader.at = Math.min(reader.end, reader.at + size + 1);
  return text;
}

/** The fields of .MIPS.abiflags, a record of its own that says the same kind of thing. */
function mipsFlags(file: ElfFile): Attribute[] {
  const { section, segment } = mipsPlace(file);
  const offset = section?.offset ?? segment?.offset ?? -1;
  if (offset < 0 || offset + mipsAbiFlagsLayout.size > file.bytes.size) return [];
  const table = tableOf(file.bytes, mipsAbiFlagsLayout, offset, 1);
  const where = section ? titleOf(section) : `segment ${segment?.index}`;
  return mipsRows(table).map(([field, name, text]) => ({
    ...fieldAt(table, field, 0),
    section,
    where,
    vendor: 'MIPS',
    scope: 'file',
    tag: mipsAbiFlagsLayout.fields[field].at,
    name,
    text,
    value: table.get[field](0),
    meaning: mipsAbiFlagsLayout.fields[field].meaning,
    source: mipsAbiFlagsLayout.source,
  }));
}

/** The section of the record; in a file without section headers the segment. */
function mipsPlace(file: ElfFile): { section?: Section | undefined; segment?: Segment | undefined } {
  const { sectionTypes, segmentTypes } = file.machine;
  const fits = ({ fileSize }: Section | Segment): boolean => fileSize >= mipsAbiFlagsLayout.size;
  const section = file.sections.find((s) => isAbiFlags(sectionTypes?.of(s.type)?.name) && fits(s));
  if (section || !hasNoSections(file)) return { section };
  return { segment: file.segments.find((s) => isAbiFlags(segmentTypes?.of(s.type)?.name) && fits(s)) };
}

type MipsField = keyof typeof mipsAbiFlagsLayout.fields;

function mipsRows(table: Table<MipsField>): readonly (readonly [field: MipsField, name: string, text: string])[] {
  const value = (field: MipsField): number => table.get[field](0);
  const size = (field: MipsField): string => wordsOf(mipsRegisterSizes, value(field));
  const revision = value('revision');
  return [
    ['version', 'MIPS ABI Flags Version', String(value('version'))],
    ['level', 'ISA', `MIPS${value('level')}${revision > 1 ? `r${revision}` : ''}`],
    ['general', 'GPR size', size('general')],
    ['floating', 'CPR1 size', size('floating')],
    ['second', 'CPR2 size', size('second')],
    ['floats', 'FP ABI', wordsOf(mipsFloats, value('floats'))],
    ['extension', 'ISA Extension', wordsOf(mipsExtensions, value('extension'))],
    ['ases', 'ASEs', value('ases') === 0 ? 'None' : wordsOf(mipsAses, value('ases'))],
    ['flags1', 'FLAGS 1', hex(value('flags1'))],
    ['flags2', 'FLAGS 2', hex(value('flags2'))],
  ];
}

/** Words that say that something is not there: not worth a place in a sentence. */
const nothing = new Set(['', 'No', 'None', '0', 'No MVE']);

function sentenceOf(attributes: readonly Attribute[]): string {
  const words = attributes.map(({ text }) => text);
  return words.filter((word) => !nothing.has(word)).join(', ');
}

const mipsExtras = ['ISA Extension', 'ASEs'];

/** For which instruction set the code is made, in a few words, by the attributes that say so; the first of them. */
export const instructionSetOf = once((file: ElfFile): { readonly text: string; readonly by: Attribute } | undefined => {
  const all = attributesOf(file).filter(({ scope }) => scope.startsWith('file'));
  const isa = all.find(({ vendor, name }) => vendor === 'MIPS' && name === 'ISA');
  if (isa) {
    const isMore = ({ vendor, name }: Attribute): boolean => vendor === 'MIPS' && mipsExtras.includes(name);
    return { text: sentenceOf([isa, ...all.filter(isMore)]), by: isa };
  }
  for (const vendor of new Set(all.map((attribute) => attribute.vendor))) {
    const { summary = [] } = attributeVendor(vendor, file.machine.name) ?? {};
    const ofTag = (tag: number): Attribute | undefined => all.find((a) => a.vendor === vendor && a.tag === tag);
    const said = summary.map(ofTag).filter((attribute) => attribute !== undefined);
    const text = sentenceOf(said);
    if (text !== '' && said[0]) return { text, by: said[0] };
  }
  return undefined;
});

// Linux kernel modules: what .modinfo says of them, and with which versions of the kernel's symbols they were built.

import { once } from '../../base/once.ts';
import { tableOf } from '../../base/table.ts';
import { codes } from '../../elf/codes.ts';
import { extendedVersions, moduleVersionLayouts } from '../../elf/kernelModule.ts';
import type { ElfFile, Section } from '../file.ts';

/** A field of .modinfo. Offset and size are the text's in the file, without its NUL. */
export interface ModuleField {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
  readonly size: number;
}

/** A symbol of the kernel and the checksum of its type. */
export interface ModuleVersion {
  readonly name: string;
  readonly checksum: number;
  /** Where the checksum lies in the file. */
  readonly offset: number;
  readonly section: Section;
}

/** Fields and symbols that are read at most. */
const mostFields = 2 ** 16;

const sectionNamed = (file: ElfFile, name: string): Section | undefined =>
  file.sections.find((s) => s.name === name && s.fileSize > 0);

/** The fields of .modinfo in the order of the file. A text without `=` is a value without name. */
export const moduleFieldsOf = once((file: ElfFile): readonly ModuleField[] => {
  const section = sectionNamed(file, '.modinfo');
  const fields: ModuleField[] = [];
  if (!section) return fields;
  const end = section.offset + section.fileSize;
  for (let at = section.offset; at < end;) {
    const size = file.bytes.lengthOfString(at, end - at);
    const text = file.bytes.string(at, size);
    const equals = text.indexOf('=');
    const field = { name: text.slice(0, Math.max(0, equals)), value: text.slice(equals + 1), offset: at, size };
    if (size > 0 && !keep(file, fields, field, section.name)) break;
    at += size + 1;
  }
  return fields;
});

/** A parameter of a module, and where .modinfo says it. */
export interface ModuleParameter {
  readonly name: string;
  /** Empty where none is said. */
  readonly type: string;
  readonly at: ModuleField;
}

/** The parameters of a module: each has a field with its type, most one with a description (Linux moduleparam.h). */
export const moduleParametersOf = once((file: ElfFile): readonly ModuleParameter[] => {
  const found = new Map<string, ModuleParameter>();
  for (const field of moduleFieldsOf(file)) {
    if (field.name !== 'parmtype' && field.name !== 'parm') continue;
    const colon = field.value.indexOf(':');
    const name = colon < 0 ? field.value : field.value.slice(0, colon);
    const type = field.name === 'parmtype' && colon >= 0 ? field.value.slice(colon + 1) : '';
    if (type !== '' || !found.has(name)) found.set(name, { name, type, at: field });
  }
  return [...found.values()];
});

/** The symbols of __versions, and of its extended form. */
export const moduleVersionsOf = once((file: ElfFile): readonly ModuleVersion[] => {
  const versions: ModuleVersion[] = [];
  const section = sectionNamed(file, '__versions');
  const checksums = sectionNamed(file, extendedVersions.checksums);
  const names = sectionNamed(file, extendedVersions.names);
  if (section) readVersions(file, section, versions);
  if (checksums && names) readExtendedVersions(file, checksums, names, versions);
  return versions;
});

function readVersions(file: ElfFile, section: Section, versions: ModuleVersion[]): void {
  const layout = moduleVersionLayouts[file.class];
  const count = Math.floor(section.fileSize / layout.size);
  const { at } = layout.fields.name;
  // The checksum is the lower half of a long, which comes second where the machine is big endian.
  const lower = file.class === 64 && !file.isLittle ? 4 : 0;
  const { checksum } = tableOf(file.bytes, layout, section.offset + lower, count).get;
  for (let row = 0; row < count; row++) {
    const start = section.offset + row * layout.size;
    const name = file.bytes.string(start + at, layout.size - at);
    const version = { name, checksum: checksum(row), offset: start + lower, section };
    if (!keep(file, versions, version, section.name)) return;
  }
}

function readExtendedVersions(file: ElfFile, section: Section, names: Section, versions: ModuleVersion[]): void {
  const end = names.offset + names.fileSize;
  for (let row = 0, at = names.offset; row < Math.floor(section.fileSize / 4) && at < end; row++) {
    const size = file.bytes.lengthOfString(at, end - at);
    const offset = section.offset + 4 * row;
    const version = { name: file.bytes.string(at, size), checksum: file.bytes.u32(offset), offset, section };
    if (!keep(file, versions, version, section.name)) return;
    at += size + 1;
  }
}

/** Adds a row; says so and gives false when there are too many. */
function keep<T extends { readonly offset: number }>(file: ElfFile, rows: T[], row: T, where: string): boolean {
  if (rows.length < mostFields) return rows.push(row) > 0;
  file.log.add(codes.tooMany, { offset: row.offset, size: 1 }, { what: `rows of ${where}`, kept: mostFields });
  return false;
}

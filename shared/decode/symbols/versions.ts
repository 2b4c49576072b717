// Symbol versions: .gnu.version (one index per dynamic symbol), .gnu.version_d (what the file defines), .gnu.version_r
// (what it needs of others).

import type { Diagnostic } from '../../base/log.ts';
import { once } from '../../base/once.ts';
import { tableOf, type Layout, type Table } from '../../base/table.ts';
import { hex } from '../../base/text.ts';
import { codes } from '../../elf/codes.ts';
import { sectionTypes, versionIndexes } from '../../elf/constants.ts';
import { verdauxLayout, verdefLayout, vernauxLayout, verneedLayout, versymLayout } from '../../elf/layouts.ts';
import { valueOf } from '../../elf/names.ts';
import { dynamicOf, dynamicTableOffset, dynamicValue } from '../dynamic.ts';
import { clippedCount, hasNoSections, type ElfFile } from '../file.ts';
import { stringAt, stringsOf, type Strings } from '../strings.ts';
import { dynamicSymbolsOf } from './symbols.ts';

/** A version that the file defines. `offset` is that of its record. */
export interface VersionDefinition {
  readonly offset: number;
  readonly index: number;
  readonly flags: number;
  readonly hash: number;
  readonly name: string;
  readonly parents: readonly string[];
}

/**
 * A version that the file needs of another file. `offset` is that of its Vernaux record, `fileOffset` that of the
 * Verneed it hangs on.
 */
export interface VersionNeed {
  readonly offset: number;
  readonly fileOffset: number;
  readonly file: string;
  readonly index: number;
  readonly flags: number;
  readonly hash: number;
  readonly name: string;
}

export interface Versions {
  /** One index per symbol of the dynamic symbol table. */
  readonly symbols: Table<'index'> | undefined;
  readonly definitions: readonly VersionDefinition[];
  readonly needs: readonly VersionNeed[];
  /** Definitions and needs by version index. */
  readonly byIndex: ReadonlyMap<number, VersionDefinition | VersionNeed>;
}

const versymType = valueOf(sectionTypes, 'VERSYM');
const verdefType = valueOf(sectionTypes, 'VERDEF');
const verneedType = valueOf(sectionTypes, 'VERNEED');
const firstVersion = valueOf(versionIndexes, 'GLOBAL') + 1;
/** Bit 15 of a version index: the symbol is not the default version of its name (LSB Core, Symbol Version Table). */
export const hiddenVersion = 0x8000;

export const versionsOf = once((file: ElfFile): Versions => {
  const definitions = [...readDefinitions(file)];
  const needs = [...readNeeds(file)];
  const byIndex = new Map<number, VersionDefinition | VersionNeed>();
  for (const version of [...definitions, ...needs])
    if (!byIndex.has(version.index & ~hiddenVersion)) byIndex.set(version.index & ~hiddenVersion, version);
  return { symbols: readIndexes(file), definitions, needs, byIndex };
});

/**
 * A table of versions: by its section, or by its dynamic tag. Size in bytes; through a tag it reaches to the end of the
 * file.
 */
function region(
  file: ElfFile,
  type: number,
  tag: string,
): { offset: number; size: number; strings: Strings; count: number } | undefined {
  const section = file.sections.find((s) => s.type === type && s.fileSize > 0);
  if (section)
    return {
      offset: section.offset,
      size: section.fileSize,
      strings: stringsOf(file.sections[section.link]),
      count: section.info,
    };
  const offset = hasNoSections(file) ? dynamicTableOffset(file, tag) : undefined;
  if (offset === undefined) return undefined;
  return {
    offset,
    size: file.bytes.size - offset,
    strings: dynamicOf(file)?.strings ?? { offset: 0, size: 0 },
    count: dynamicValue(file, tag + 'NUM') ?? 0,
  };
}

function readIndexes(file: ElfFile): Table<'index'> | undefined {
  const found = region(file, versymType, 'VERSYM');
  const symbols = dynamicSymbolsOf(file);
  if (!found || !symbols) return undefined;
  const count = Math.min(symbols.count, Math.floor(found.size / versymLayout.size));
  const kept = clippedCount(file.bytes.size, found.offset, count, versymLayout.size);
  return tableOf(file.bytes, versymLayout, found.offset, kept);
}

/**
 * Walks a chain of records: `next` of each is the distance to the following one. A chain that leaves the table is
 * logged and ends there.
 * Records that share their names would multiply: callers keep a budget, since a table can't hold more names than fit
 * into it.
 */
function* chain<F extends string>(
  file: ElfFile,
  what: string,
  layout: Layout<F>,
  next: NoInfer<F>,
  start: number,
  count: number,
  end: number,
): Generator<Table<F>> {
  let offset = start;
  for (let index = 0; index < count; index++) {
    if (offset + layout.size > end) {
      warn(file, what, index, { offset, size: layout.size }, 'ends outside the table');
      return;
    }
    const record = tableOf(file.bytes, layout, offset, 1);
    yield record;
    const step = record.get[next](0);
    if (step === 0) return;
    offset += step;
  }
}

function warn(file: ElfFile, table: string, index: number, at: Diagnostic['at'], problem: string): void {
  file.log.add(codes.badVersionRecord, at, { table, index, offset: hex(at.offset), problem });
}

function* readDefinitions(file: ElfFile): Generator<VersionDefinition> {
  const found = region(file, verdefType, 'VERDEF');
  if (!found) return;
  const end = found.offset + found.size;
  const name = (at: number): string => stringAt(file, found.strings, at) ?? '';
  let budget = found.size / verdauxLayout.size;
  const count = Math.min(found.count || Infinity, found.size / verdefLayout.size);
  const table = '.gnu.version_d';
  for (const { offset, get } of chain(file, table, verdefLayout, 'next', found.offset, count, end)) {
    const [version, index, namesAt] = [get.version(0), get.index(0), offset + get.aux(0)];
    if (version !== 1) warn(file, table, index, { offset, size: 2 }, `has vd_version ${version}`);
    const nameCount = Math.min(get.count(0), budget);
    const records = [...chain(file, table, verdauxLayout, 'next', namesAt, nameCount, end)];
    const [own = '', ...parents] = records.map((aux) => name(aux.get.name(0)));
    budget -= records.length;
    yield { offset, index, flags: get.flags(0), hash: get.hash(0), name: own, parents };
  }
}

function* readNeeds(file: ElfFile): Generator<VersionNeed> {
  const found = region(file, verneedType, 'VERNEED');
  if (!found) return;
  const end = found.offset + found.size;
  const name = (at: number): string => stringAt(file, found.strings, at) ?? '';
  let budget = found.size / vernauxLayout.size;
  const count = Math.min(found.count || Infinity, found.size / verneedLayout.size);
  const table = '.gnu.version_r';
  for (const { offset, get } of chain(file, table, verneedLayout, 'next', found.offset, count, end)) {
    const version = get.version(0);
    if (version !== 1) warn(file, table, 0, { offset, size: 2 }, `has vn_version ${version}`);
    for (const aux of chain(file, table, vernauxLayout, 'next', offset + get.aux(0), get.count(0), end)) {
      if (budget-- <= 0) return;
      yield {
        offset: aux.offset,
        fileOffset: offset,
        file: name(get.file(0)),
        index: aux.get.other(0),
        flags: aux.get.flags(0),
        hash: aux.get.hash(0),
        name: name(aux.get.name(0)),
      };
    }
  }
}

/** The version of a dynamic symbol. `isDefault` is what `@@` says: the version that an unversioned reference gets. */
export interface SymbolVersion {
  readonly name: string;
  readonly isDefault: boolean;
  /** The needed file it comes from; undefined for definitions of this file. */
  readonly file: string | undefined;
  readonly of: VersionDefinition | VersionNeed;
}

/** The version of a row of the dynamic symbol table; undefined for unversioned and local symbols. */
export function versionOf(file: ElfFile, row: number): SymbolVersion | undefined {
  const { symbols, byIndex } = versionsOf(file);
  if (!symbols || row >= symbols.count) return undefined;
  const raw = symbols.get.index(row);
  const index = raw & ~hiddenVersion;
  if (index < firstVersion) return undefined;
  const version = byIndex.get(index);
  if (!version) {
    const at = { offset: symbols.offset + row * symbols.stride, size: 2 };
    file.log.add(codes.unknownVersionIndex, at, { symbol: row, index });
    return undefined;
  }
  const needed = 'file' in version ? version.file : undefined;
  return {
    name: version.name,
    isDefault: needed === undefined && (raw & hiddenVersion) === 0,
    file: needed,
    of: version,
  };
}

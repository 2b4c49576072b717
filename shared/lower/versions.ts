// .gnu.version, .gnu.version_d, .gnu.version_r: the version of each symbol, the versions defined here and those needed
// of others.

import { valueAt, valueIn } from '../base/columns.ts';
import type { Writer } from '../base/writer.ts';
import { versionFlags, versionIndexes } from '../elf/constants.ts';
import { sysvHash } from '../elf/hashFunctions.ts';
import { verdauxLayout, verdefLayout, vernauxLayout, verneedLayout, versymLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { rowInFile, type FinalImage, type VersionNeed } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import type { StringTable } from './strings.ts';
import type { SymbolOrder } from './symbols.ts';

export interface VersionChunks {
  /** Absent when the image knows no versions. */
  readonly symbols: Chunk | undefined;
  readonly definitions: Chunk | undefined;
  readonly needs: Chunk | undefined;
  /** Files that versions are needed of. */
  readonly fileCount: number;
}

const unversioned = valueOf(versionIndexes, 'GLOBAL');
const localVersion = valueOf(versionIndexes, 'LOCAL');
const bits = { base: valueOf(versionFlags, 'BASE'), weak: valueOf(versionFlags, 'WEAK') };
/** Bit 15 of a version index: not the default version of its name (LSB Core, Symbol Version Table). */
const hidden = 0x8000;

export function versionChunks(
  image: FinalImage,
  order: SymbolOrder,
  names: StringTable,
  namesChunk: Chunk,
  symbolsChunk: Chunk,
): VersionChunks {
  const { definitions, needs } = image.versions;
  if (definitions.length + needs.length === 0)
    return { symbols: undefined, definitions: undefined, needs: undefined, fileCount: 0 };
  const numbers = numberVersions(image);
  const files = new Map<string, VersionNeed[]>();
  for (const need of needs) files.set(need.file, [...(files.get(need.file) ?? []), need]);
  return {
    symbols: symbolVersions(image, order, numbers, symbolsChunk),
    definitions: definitions.length === 0 ? undefined : definitionChunk(image, numbers, names, namesChunk),
    needs: needs.length === 0 ? undefined : needChunk(files, numbers, names, namesChunk),
    fileCount: files.size,
  };
}

/** The key of a version: its file, empty for a definition, and its name. */
const keyOf = (file: string, name: string): string => `${file}\0${name}`;

/** References without version take what has the version 2, hidden or not (glibc elf/dl-lookup.c, check_match). */
const firstPassedOver = 3;

/**
 * The base version is 1, like symbols without version; the others follow in order. Where code of ours says what is
 * found, hidden versions are hidden indeed.
 */
function numberVersions({ versions, late }: FinalImage): Map<string, number> {
  const numbers = new Map<string, number>();
  let next = late.length > 0 ? firstPassedOver : unversioned + 1;
  for (const { name, isBase } of versions.definitions) if (!isBase) numbers.set(keyOf('', name), next++);
  for (const { file, name } of versions.needs)
    if (!numbers.has(keyOf(file, name))) numbers.set(keyOf(file, name), next++);
  return numbers;
}

function symbolVersions(
  { symbols }: FinalImage,
  order: SymbolOrder,
  numbers: Map<string, number>,
  symbolsChunk: Chunk,
): Chunk {
  const { get } = symbols;
  const indexOf = (row: number): number => {
    const [version, file] = [get.version(row), get.versionFile(row)];
    if (get.binding(row) === 'local') return localVersion;
    if (version === '') return get.home(row) === 'undefined' ? localVersion : unversioned;
    return (numbers.get(keyOf(file, version)) ?? unversioned) | (file === '' && get.isDefault(row) !== 1 ? hidden : 0);
  };
  return {
    name: '.gnu.version',
    align: versymLayout.size,
    position: 'behind',
    section: { type: sectionType.VERSYM, flags: sectionFlag.ALLOC, link: symbolsChunk, entrySize: versymLayout.size },
    size: () => rowInFile(symbols.count) * versymLayout.size,
    write: (out) => order.rows.forEach((row, index) => out.u16(rowInFile(index) * versymLayout.size, indexOf(row))),
  };
}

function definitionChunk(
  { versions: { definitions } }: FinalImage,
  numbers: Map<string, number>,
  names: StringTable,
  namesChunk: Chunk,
): Chunk {
  const sizes = definitions.map(({ parents }) => verdefLayout.size + (1 + parents.length) * verdauxLayout.size);
  const offsets = definitions.map(({ name, parents }) => [name, ...parents].map((text) => names.add(text)));
  return {
    name: '.gnu.version_d',
    align: 8,
    position: 'behind',
    section: { type: sectionType.VERDEF, flags: sectionFlag.ALLOC, link: namesChunk, info: () => definitions.length },
    size: () => sizes.reduce((sum, size) => sum + size, 0),
    write(out) {
      let at = 0;
      definitions.forEach(({ name, isBase, isWeak }, index) => {
        const texts = valueAt(offsets, index);
        const size = valueAt(sizes, index);
        out.record<keyof typeof verdefLayout.fields>(at, verdefLayout, {
          version: 1,
          flags: (isBase ? bits.base : 0) | (isWeak ? bits.weak : 0),
          index: isBase ? unversioned : valueIn(numbers, keyOf('', name)),
          count: texts.length,
          hash: sysvHash(name),
          aux: verdefLayout.size,
          next: index + 1 < definitions.length ? size : 0,
        });
        texts.forEach((text, number) =>
          out.record<'name' | 'next'>(at + verdefLayout.size + number * verdauxLayout.size, verdauxLayout, {
            name: text,
            next: number + 1 < texts.length ? verdauxLayout.size : 0,
          }),
        );
        at += size;
      });
    },
  };
}

function needChunk(
  files: ReadonlyMap<string, readonly VersionNeed[]>,
  numbers: Map<string, number>,
  names: StringTable,
  namesChunk: Chunk,
): Chunk {
  for (const [file, needs] of files) for (const text of [file, ...needs.map(({ name }) => name)]) names.add(text);
  return {
    name: '.gnu.version_r',
    align: 8,
    position: 'behind',
    section: { type: sectionType.VERNEED, flags: sectionFlag.ALLOC, link: namesChunk, info: () => files.size },
    size: () =>
      [...files.values()].reduce((sum, needs) => sum + verneedLayout.size + needs.length * vernauxLayout.size, 0),
    write: (out) => writeNeeds(out, files, numbers, names),
  };
}

function writeNeeds(
  out: Writer,
  files: ReadonlyMap<string, readonly VersionNeed[]>,
  numbers: ReadonlyMap<string, number>,
  names: StringTable,
): void {
  let at = 0;
  let left = files.size;
  for (const [file, needs] of files) {
    const size = verneedLayout.size + needs.length * vernauxLayout.size;
    out.record<keyof typeof verneedLayout.fields>(at, verneedLayout, {
      version: 1,
      count: needs.length,
      file: names.add(file),
      aux: verneedLayout.size,
      next: --left > 0 ? size : 0,
    });
    needs.forEach(({ name, isWeak }, index) =>
      out.record<keyof typeof vernauxLayout.fields>(
        at + verneedLayout.size + index * vernauxLayout.size,
        vernauxLayout,
        {
          hash: sysvHash(name),
          flags: isWeak ? bits.weak : 0,
          other: valueIn(numbers, keyOf(file, name)),
          name: names.add(name),
          next: index + 1 < needs.length ? vernauxLayout.size : 0,
        },
      ),
    );
    at += size;
  }
}

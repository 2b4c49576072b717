// Fixtures whose section headers are hidden, and what decode finds of their dynamic symbols then.

import { readFileSync } from 'node:fs';
import { sourceOf } from '../../shared/base/bytes.ts';
import { decode, type ElfFile } from '../../shared/decode/file.ts';
import { dynamicSymbolsOf, symbolName, symbolType } from '../../shared/decode/symbols/symbols.ts';
import { versionOf } from '../../shared/decode/symbols/versions.ts';
import { headerLayouts, type HeaderField } from '../../shared/elf/layouts.ts';
import { symbolTypes } from '../../shared/elf/constants.ts';
import { valueOf } from '../../shared/elf/names.ts';
import { fixtureNames, fixturePath } from './fixtures.ts';

/** Where a table lies in the file. */
export interface Range {
  readonly offset: number;
  readonly size: number;
}

/** A fixture without section headers, the names that its section has, and where its hash tables are. */
export interface Hidden {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly symbols: readonly string[];
  readonly counts: readonly Range[];
}

const section = valueOf(symbolTypes, 'SECTION');
const dynamicTypes = [2, 3];

function namesOf(file: ElfFile): string[] {
  const symbols = dynamicSymbolsOf(file);
  // A section's symbol has the name of its section header.
  const nameOf = (row: number): string =>
    symbols && symbolType(symbols, row) !== section ? symbolName(symbols, row) : '';
  return Array.from({ length: symbols?.count ?? 0 }, (_, row) =>
    [nameOf(row), versionOf(file, row)?.name].filter(Boolean).join('@'),
  );
}

/** Name and version of each dynamic symbol. */
export function dynamicSymbolsOfBytes(bytes: Uint8Array): readonly string[] {
  return namesOf(decode(sourceOf(bytes)));
}

/** Zeros in the header's fields about section headers. */
function hideSections(file: ElfFile, bytes: Uint8Array): Uint8Array {
  for (const field of ['shoff', 'shnum', 'shstrndx'] satisfies HeaderField[]) {
    const { at, size } = headerLayouts[file.class].fields[field];
    bytes.fill(0, at, at + size);
  }
  return bytes;
}

/** All linked fixtures that have a dynamic symbol table and section headers. */
export const linkedFixtures: readonly Hidden[] = fixtureNames.flatMap((name) => {
  const bytes = Uint8Array.from(readFileSync(fixturePath(name)));
  const file = decode(sourceOf(bytes));
  if (!dynamicTypes.includes(file.header.type) || !dynamicSymbolsOf(file)?.section) return [];
  const counts = file.sections
    .filter((s) => /^\.(gnu\.hash|hash|MIPS\.xhash)$/.test(s.name))
    .map(({ offset, fileSize }) => ({ offset, size: fileSize }));
  const symbols = namesOf(file);
  return [{ name, bytes: hideSections(file, bytes), symbols, counts }];
});

const filled =
  (byte: (at: number) => number) =>
  (bytes: Uint8Array, ranges: readonly Range[]): Uint8Array => {
    const damaged = bytes.slice();
    for (const { offset, size } of ranges) for (let at = 0; at < size; at++) damaged[offset + at] = byte(at);
    return damaged;
  };

/** What happens to hash tables. */
export const hashDamages: readonly {
  readonly name: string;
  readonly damage: (bytes: Uint8Array, ranges: readonly Range[]) => Uint8Array;
}[] = [
  { name: 'zero', damage: filled(() => 0) },
  { name: 'ones', damage: filled(() => 0xff) },
  { name: 'noise', damage: filled((at) => (at * 167 + 13) & 0xff) },
];

// The oldest libraries that a file runs with: the versions that it needs of each, and the symbols that need them.

import { once } from '../../base/once.ts';
import type { ElfFile } from '../../decode/file.ts';
import { noteOf } from '../../decode/notes/notes.ts';
import { dynamicSymbolsOf, symbolName } from '../../decode/symbols/symbols.ts';
import { systemOf } from '../../decode/system.ts';
import { versionOf, versionsOf, type VersionNeed } from '../../decode/symbols/versions.ts';

/** One version that a file needs, with the symbols that ask for it. */
export interface NeededVersion {
  readonly need: VersionNeed;
  /** Rows of the dynamic symbol table; none where only the file as a whole asks, as for GLIBC_ABI_DT_RELR. */
  readonly symbols: readonly number[];
}

/** The release that a family of versions comes from and the newest that a file needs of it: `GLIBC`, `2.34`. */
export interface Floor {
  readonly family: string;
  readonly library: string;
  readonly release: string;
  readonly needed: readonly NeededVersion[];
}

/** Versions that stand for a property of the file and are no numbers: the release that brought them (glibc NEWS). */
const releases: Readonly<Record<string, string>> = {
  GLIBC_ABI_DT_RELR: '2.36',
  GLIBC_ABI_GNU2_TLS: '2.42',
  GLIBC_ABI_GNU_TLS: '2.42',
};

/** `GLIBC_2.34` is release 2.34 of GLIBC; undefined for names without number such as GLIBC_PRIVATE. */
export function releaseOf(version: string): { family: string; release: string } | undefined {
  const known = releases[version];
  if (known !== undefined) return { family: 'GLIBC', release: known };
  const [, family, release] = /^(.+?)_(\d+(?:\.\d+)*)$/.exec(version) ?? [];
  return family === undefined || release === undefined ? undefined : { family, release };
}

/** Negative, zero or positive, part by part: 2.4 comes before 2.31. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The system of a file that glibc's releases say nothing of, with the oldest release where a note tells; undefined for
 * glibc's own and where nothing tells.
 */
export function otherSystem(file: ElfFile): string | undefined {
  const system = systemOf(file);
  if (!system || system.id === 'glibc') return undefined;
  const note = system.id === 'bionic' ? noteOf(file, 'NT_ANDROID_VERSION') : undefined;
  return system.name + (note && note.dataSize >= 4 ? `, API level ${file.bytes.u32(note.dataOffset)} or newer` : '');
}

/**
 * All versions that a file needs, family by family, the newest first: what sets the floor stands on top. Names that say
 * no release come last.
 */
export const neededVersionsOf = once((file: ElfFile): readonly NeededVersion[] => {
  const { needs } = versionsOf(file);
  const rows = new Map<unknown, number[]>(needs.map((need) => [need, []]));
  for (let row = 1, count = dynamicSymbolsOf(file)?.count ?? 0; row < count && needs.length > 0; row++)
    rows.get(versionOf(file, row)?.of)?.push(row);
  return inOrder(needs).map((need) => ({ need, symbols: rows.get(need) ?? [] }));
});

/** Families in the order in which the file names them first. */
function inOrder(needs: readonly VersionNeed[]): VersionNeed[] {
  const found = needs.map((need) => ({ need, ...releaseOf(need.name) }));
  const families = [...new Set(found.map(({ family }) => family).filter((family) => family !== undefined))];
  const rank = ({ family }: { family?: string }): number =>
    family === undefined ? families.length : families.indexOf(family);
  return found
    .sort((a, b) => rank(a) - rank(b) || compareReleases(b.release ?? '0', a.release ?? '0'))
    .map(({ need }) => need);
}

/** For each family of versions and library the newest release that a file needs, and by what. */
export const floorsOf = once((file: ElfFile): readonly Floor[] => {
  const floors = new Map<string, { family: string; library: string; release: string; needed: NeededVersion[] }>();
  for (const needed of neededVersionsOf(file)) {
    const found = releaseOf(needed.need.name);
    if (!found) continue;
    // glibc is one release, whichever of its libraries is asked.
    const key = found.family === 'GLIBC' ? 'GLIBC' : `${found.family} ${needed.need.file}`;
    const known = floors.get(key);
    const order = known ? compareReleases(found.release, known.release) : 1;
    if (order > 0) floors.set(key, { ...found, library: needed.need.file, needed: [needed] });
    else if (order === 0) known?.needed.push(needed);
  }
  return [...floors.values()];
});

/** The floor that a symbol sets, if it is one of those that do. */
export function floorSetBy(file: ElfFile, symbol: number): Floor | undefined {
  return floorsOf(file).find(({ needed }) => needed.some(({ symbols }) => symbols.includes(symbol)));
}

/** The names of symbols, a few. */
export function symbolNames(file: ElfFile, rows: readonly number[], most: number): string {
  const symbols = dynamicSymbolsOf(file);
  const names = rows.slice(0, most).map((row) => (symbols ? symbolName(symbols, row) : ''));
  return names.join(', ') + (rows.length > most ? ` and ${rows.length - most} more` : '');
}

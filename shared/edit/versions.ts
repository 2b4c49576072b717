// Versions that symbols are needed in: an older one, for C libraries of other machines.

import { once } from '../base/once.ts';
import { Writer } from '../base/writer.ts';
import { tableOf } from '../base/table.ts';
import { dynamicSymbolsOf, symbolName } from '../decode/symbols/symbols.ts';
import type { ElfFile } from '../decode/file.ts';
import { hiddenVersion, versionOf, versionsOf, type VersionNeed } from '../decode/symbols/versions.ts';
import { editCodes } from '../elf/codes.ts';
import { libcMeanings } from '../elf/libcVersions.ts';
import { sysvHash } from '../elf/hashFunctions.ts';
import { vernauxLayout, verneedLayout, versymLayout } from '../elf/layouts.ts';
import { contentOf, type Binary, type Piece } from './binary.ts';
import { symbolsOf } from './symbolRows.ts';
import { needsDynamic, Refusal, stringsOf, tableNamed } from './dynamic.ts';

/** In which versions a library defines a symbol; undefined when the library is not found. */
export type Provider = (library: string, symbol: string) => readonly string[] | undefined;

/** Libraries as the loader has them. */
export interface Libraries {
  readonly objects: readonly {
    readonly file: ElfFile;
    readonly names: readonly string[];
    readonly view: { readonly soname: string | undefined };
  }[];
}

/** Looks into the libraries that the dynamic linker would load with a file, once somebody asks. */
export function worldProvider(worldOf: () => Libraries | undefined): Provider {
  let world: Libraries | undefined | false = false;
  return (library, symbol) => {
    if (world === false) world = worldOf();
    const object = world?.objects.find(({ names, view }) => view.soname === library || names.includes(library));
    return object && definedVersions(object.file, symbol);
  };
}

interface Version {
  readonly name: string;
  readonly nameOffset: number;
  readonly index: number;
  readonly flags: number;
}

interface NeededFile {
  readonly file: string;
  readonly fileOffset: number;
  readonly versions: Version[];
}

/** What is known of a file's needs while they are changed. */
interface Needs {
  readonly piece: Piece;
  readonly symbolPiece: Piece;
  readonly files: NeededFile[];
}

/** One for each binary: changes follow each other. */
const needsOf = once((binary: Binary): Needs => {
  needsDynamic(binary);
  const [piece, symbolPiece] = [tableNamed(binary, 'VERNEED'), tableNamed(binary, 'VERSYM')];
  if (!piece || !symbolPiece) throw new Refusal('it needs no versions of symbols');
  const { file } = binary;
  const files = new Map<number, NeededFile>();
  for (const need of versionsOf(file).needs) {
    const found = files.get(need.fileOffset) ?? fileOf(binary, need);
    files.set(need.fileOffset, found);
    const nameOffset = tableOf(file.bytes, vernauxLayout, need.offset, 1).get.name(0);
    found.versions.push({ name: need.name, nameOffset, index: need.index, flags: need.flags });
  }
  return { piece, symbolPiece, files: [...files.values()] };
});

function fileOf({ file: { bytes } }: Binary, { file, fileOffset }: VersionNeed): NeededFile {
  return { file, fileOffset: tableOf(bytes, verneedLayout, fileOffset, 1).get.file(0), versions: [] };
}

/** A reference to a symbol in a version. */
export interface Reference {
  readonly row: number;
  readonly symbol: string;
  readonly library: string;
  readonly version: string;
}

/** All references to symbols of other files that name a version, as they are now. */
function* references(binary: Binary): Generator<Reference> {
  const { files, symbolPiece } = needsOf(binary);
  const symbols = symbolsOf(binary);
  const bytes = contentOf(binary, symbolPiece);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let row = 1; row < symbols.count && (row + 1) * versymLayout.size <= bytes.length; row++) {
    const index = view.getUint16(row * versymLayout.size, binary.file.isLittle) & ~hiddenVersion;
    for (const { file: library, versions } of files) {
      const found = versions.find((version) => (version.index & ~hiddenVersion) === index);
      if (found) yield { row, symbol: symbols.name(row), library, version: found.name };
    }
  }
}

/**
 * References to a symbol are to another version of the library that they name.
 * @param provider is asked whether that has it
 */
export function setVersion(binary: Binary, symbol: string, version: string, provider: Provider | undefined): void {
  const found = [...references(binary)].filter((each) => each.symbol === symbol);
  if (found.length === 0) throw new Refusal(`it needs no version of ${symbol}`);
  for (const reference of found) {
    const there = provider?.(reference.library, symbol);
    if (there && !there.includes(version)) {
      const has = there.length === 0 ? 'it at all' : there.join(', ');
      throw new Refusal(`${reference.library} has no ${symbol}@${version}; it has ${has}`);
    }
    if (!there) remark(binary, `${reference.library} is not found: whether it has ${symbol}@${version} is not known`);
    move(binary, reference, version);
    const meaning = meaningOf(reference, version);
    if (meaning !== undefined) remark(binary, `${symbol}@${version}: ${meaning}`);
  }
}

function remark({ log }: Binary, what: string): void {
  log.add(editCodes.editRemark, { offset: 0, size: log.diagnostics.length }, { what });
}

/** What the newer version does otherwise, and where that is written. */
function meaningOf({ symbol, version }: Reference, to: string): string | undefined {
  const row = libcMeanings.find(
    ({ symbols, since }) =>
      symbols.test(symbol) && compare(`GLIBC_${since}`, version) <= 0 && compare(to, `GLIBC_${since}`) < 0,
  );
  return row && `${row.meaning} (${row.source})`;
}

function move(binary: Binary, { row, library, version: before }: Reference, to: string): void {
  if (before === to) return;
  const needs = needsOf(binary);
  const file = needs.files.find((each) => each.file === library);
  if (!file) return;
  let version = file.versions.find(({ name }) => name === to);
  if (!version) {
    const index = 1 + Math.max(1, ...usedIndexes(binary));
    version = { name: to, nameOffset: stringsOf(binary).add(to), index, flags: 0 };
    file.versions.push(version);
  }
  const bytes = contentOf(binary, needs.symbolPiece).slice();
  new DataView(bytes.buffer).setUint16(row * versymLayout.size, version.index, binary.file.isLittle);
  needs.symbolPiece.content = bytes;
  // Nobody needs the version any more: without it the file starts where the library has it not.
  const old = file.versions.find(({ name }) => name === before);
  if (old && ![...references(binary)].some((each) => each.library === library && each.version === before)) {
    file.versions.splice(file.versions.indexOf(old), 1);
    stringsOf(binary).release(old.nameOffset);
  }
  needs.piece.content = bytesOf(binary, needs.files);
}

function usedIndexes(binary: Binary): number[] {
  const indexes = needsOf(binary).files.flatMap(({ versions }) => versions.map(({ index }) => index & ~hiddenVersion));
  return [...indexes, ...versionsOf(binary.file).definitions.map(({ index }) => index & ~hiddenVersion)];
}

/** LSB Core 5.0, 10.7.4: each file is followed by its versions. */
function bytesOf({ file }: Binary, files: readonly NeededFile[]): Uint8Array {
  const size = files.reduce((sum, { versions }) => sum + verneedLayout.size + versions.length * vernauxLayout.size, 0);
  const out = new Writer(size, file.isLittle);
  let at = 0;
  files.forEach(({ fileOffset, versions }, place) => {
    const length = verneedLayout.size + versions.length * vernauxLayout.size;
    const next = place + 1 < files.length ? length : 0;
    out.record(at, verneedLayout, {
      version: 1,
      count: versions.length,
      file: fileOffset,
      aux: verneedLayout.size,
      next,
    });
    versions.forEach(({ name, nameOffset, index, flags }, row) =>
      out.record(at + verneedLayout.size + row * vernauxLayout.size, vernauxLayout, {
        hash: sysvHash(name),
        flags,
        other: index,
        name: nameOffset,
        next: row + 1 < versions.length ? vernauxLayout.size : 0,
      }),
    );
    at += length;
  });
  return out.bytes;
}

/** Numbers of versions, part by part; of other names none is older. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => name.split('_').pop()?.split('.').map(Number) ?? []);
  for (let part = 0; part < Math.max(left?.length ?? 0, right?.length ?? 0); part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What link editors have a file need whose relocations are packed (glibc NEWS 2.36). */
const packedVersion = 'GLIBC_ABI_DT_RELR';

/** What a floor changes of one reference: to which version, or why to none. */
interface Lowering {
  readonly reference: Reference;
  readonly to: string | undefined;
  readonly why: string;
}

function lowerings(binary: Binary, floor: string, provider: Provider | undefined): Lowering[] {
  if (!/^\d+(\.\d+)+$/.test(floor)) throw new Refusal(`'${floor}' is no version of glibc: 2.17`);
  const most = `GLIBC_${floor}`;
  const packed = needsOf(binary).files.some(({ versions }) => versions.some(({ name }) => name === packedVersion));
  if (packed && compare(most, 'GLIBC_2.36') < 0)
    throw new Refusal('its relocations are packed (DT_RELR), which glibc reads since 2.36');
  return [...references(binary)]
    .filter(({ version }) => /^GLIBC_\d/.test(version) && compare(version, most) > 0)
    .map((reference) => {
      const there = provider?.(reference.library, reference.symbol);
      const older = (there ?? [])
        .filter((version) => /^GLIBC_\d/.test(version) && compare(version, most) <= 0)
        .sort(compare);
      const to = older.at(-1);
      const none = there ? `${reference.library} has it in no older version` : `${reference.library} is not found`;
      return { reference, to, why: to === undefined ? none : (meaningOf(reference, to) ?? '') };
    });
}

/** What `setFloor` would change, a line each. */
export function floorLines(binary: Binary, floor: string, provider: Provider | undefined): string[] {
  return lowerings(binary, floor, provider).map(({ reference: { symbol, version }, to, why }) =>
    [`${symbol} ${version} -> ${to ?? 'none'}`, why].filter((part) => part !== '').join(': '),
  );
}

/** Each symbol of glibc that is needed in a version newer than the floor is needed in the newest that is not. */
export function setFloor(binary: Binary, floor: string, provider: Provider | undefined): void {
  const wanted = lowerings(binary, floor, provider);
  const impossible = wanted.filter(({ to }) => to === undefined);
  if (impossible.length > 0) {
    const names = impossible.map(({ reference: { symbol, version }, why }) => `${symbol}@${version} (${why})`);
    throw new Refusal(`no older version of ${names.join(', ')}`);
  }
  for (const { reference, to = '', why } of wanted) {
    move(binary, reference, to);
    if (why !== '') remark(binary, `${reference.symbol}@${to}: ${why}`);
  }
}

/** A version that a file needs and its library has not. */
export interface MissingVersion {
  readonly version: string;
  readonly library: string;
  readonly provider: ElfFile;
}

/**
 * For each symbol that a file needs in a version that its library has not: the newest older version that the library
 * has. Undefined where there is none of one of them.
 */
export function olderVersions(
  file: ElfFile,
  missing: readonly MissingVersion[],
): readonly { readonly symbol: string; readonly version: string }[] | undefined {
  const found: { symbol: string; version: string }[] = [];
  const symbols = dynamicSymbolsOf(file);
  for (let row = 1; row < (symbols?.count ?? 0); row++) {
    const needed = symbols && symbols.table.get.shndx(row) === 0 ? versionOf(file, row) : undefined;
    const by = missing.find(({ version, library }) => needed?.name === version && needed.file === library);
    if (!symbols || !needed || !by) continue;
    const symbol = symbolName(symbols, row).replace(/@.*/, '');
    const older = definedVersions(by.provider, symbol).filter((version) => compare(version, needed.name) < 0);
    const version = older.sort(compare).at(-1);
    if (version === undefined) return undefined;
    found.push({ symbol, version });
  }
  return found.length > 0 ? found : undefined;
}

/** The versions in which a library defines a symbol. */
export function definedVersions(file: ElfFile, symbol: string): readonly string[] {
  return [...(versionsByName(file).get(symbol) ?? [])];
}

const versionsByName = once((file: ElfFile): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const symbols = dynamicSymbolsOf(file);
  for (let row = 1; row < (symbols?.count ?? 0); row++) {
    if (!symbols || symbols.table.get.shndx(row) === 0) continue;
    const name = symbolName(symbols, row).replace(/@.*/, '');
    const version = versionOf(file, row);
    if (version) found.set(name, (found.get(name) ?? new Set()).add(version.name));
  }
  return found;
});

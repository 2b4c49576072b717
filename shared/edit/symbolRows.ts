// The dynamic symbols as rows that come, go and change places, and what follows from that: hash tables, the order that
// these want, versions by row, and relocations, which name symbols by row.

import { once } from '../base/once.ts';
import type { Table } from '../base/table.ts';
import { hex } from '../base/text.ts';
import { Writer } from '../base/writer.ts';
import { dynamicRelocationsOf } from '../decode/relocations/records.ts';
import { gnuHashOf, sysvHashOf, type GnuHash } from '../decode/symbols/hash.ts';
import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { symbolBindings, versionIndexes } from '../elf/constants.ts';
import { gnuHash, sysvHash } from '../elf/hashFunctions.ts';
import { gnuHashLayout, symbolLayouts, versymLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { contentOf, doOverlap, headersOf, isWithin, type Binary, type Piece } from './binary.ts';
import { needsDynamic, Refusal, stringsOf, tableNamed } from './dynamic.ts';

/** The dynamic symbols as bytes that can be changed. */
export interface Symbols {
  readonly piece: Piece;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly count: number;
  nameAt(row: number): number;
  name(row: number): string;
}

/** The dynamic symbols as they are now. Throws a Refusal where there are none. */
export function symbolsOf(binary: Binary): Symbols {
  needsDynamic(binary);
  const { file } = binary;
  const [piece, symbols] = [tableNamed(binary, 'SYMTAB'), dynamicSymbolsOf(file)];
  if (!piece || !symbols) throw new Refusal('its dynamic symbols are not in a segment of the file');
  const bytes = contentOf(binary, piece).slice();
  const view = new DataView(bytes.buffer);
  const { size, fields } = symbolLayouts[file.class];
  const nameAt = (row: number): number => view.getUint32(row * size + fields.name.at, file.isLittle);
  const strings = stringsOf(binary).bytes;
  const name = (row: number): string => {
    const start = nameAt(row);
    const end = strings.indexOf(0, start);
    return String.fromCharCode(...strings.subarray(start, end < 0 ? strings.length : end));
  };
  const there = Math.floor(bytes.length / size);
  return { piece, bytes, view, count: piece.content ? there : Math.min(symbols.count, there), nameAt, name };
}

/** A dynamic symbol. */
export interface SymbolRow {
  /** Its row now; undefined: it is new. */
  readonly row: number | undefined;
  /** The record, as it is to be. */
  readonly bytes: Uint8Array;
  /** Characters are bytes. */
  readonly name: string;
  /** Undefined where symbols have no versions. */
  version: number | undefined;
  /** The hash tables that lead to it. */
  isInGnuHash: boolean;
  isInSysvHash: boolean;
}

/** Which rows the hash tables lead to, as they are now. */
const hashedRows = once((binary: Binary) => ({ gnu: gnuRows(binary), sysv: sysvRows(binary) }));

function gnuRows(binary: Binary): ReadonlySet<number> {
  const gnu = gnuHashOf(binary.file);
  if (gnu && !gnu.isWhole) throw new Refusal('its hash table (DT_GNU_HASH) is broken');
  return new Set(Array.from({ length: gnu?.chainCount ?? 0 }, (_, index) => (gnu?.firstSymbol ?? 0) + index));
}

function sysvRows(binary: Binary): ReadonlySet<number> {
  const hash = sysvHashOf(binary.file);
  const rows = new Set<number>();
  if (!hash || !tableNamed(binary, 'HASH')) return rows;
  for (let index = 0; index < hash.bucketCount; index++)
    for (let row = hash.bucket(index); row !== 0 && !rows.has(row); row = hash.chain(row)) rows.add(row);
  return rows;
}

/** All dynamic symbols, the empty one first. Throws a Refusal where they can't change places. */
export function symbolRowsOf(binary: Binary): SymbolRow[] {
  const { bytes, count, name } = symbolsOf(binary);
  if (binary.entries.some(({ name: tag }) => tag === 'MIPS_XHASH'))
    throw new Refusal('its hash table is of a kind (DT_MIPS_XHASH) that can only be read');
  const { size } = symbolLayouts[binary.file.class];
  const { gnu, sysv } = hashedRows(binary);
  const piece = tableNamed(binary, 'VERSYM');
  const versions = piece && contentOf(binary, piece);
  const view = versions && new DataView(versions.buffer, versions.byteOffset, versions.byteLength);
  const versionAt = (row: number): number | undefined =>
    view && (row + 1) * versymLayout.size <= view.byteLength
      ? view.getUint16(row * versymLayout.size, binary.file.isLittle)
      : undefined;
  return Array.from({ length: count }, (_, row) => ({
    row,
    bytes: bytes.slice(row * size, (row + 1) * size),
    name: name(row),
    version: versionAt(row),
    isInGnuHash: gnu.has(row),
    isInSysvHash: sysv.has(row),
  }));
}

/**
 * Writes the dynamic symbols and all that goes by their rows.
 * @param wanted in their order; those that DT_GNU_HASH leads to go behind all others, sorted by their buckets
 */
export function writeSymbolRows(binary: Binary, wanted: readonly SymbolRow[]): void {
  const gnu = gnuHashOf(binary.file);
  const hashed = wanted.filter(({ isInGnuHash }) => isInGnuHash);
  const bucketCount = Math.max(gnu?.bucketCount ?? 0, Math.ceil(hashed.length / fullBucket));
  const bucketOf = ({ name }: SymbolRow): number => gnuHash(name) % bucketCount;
  const sorted = hashed
    .map((row) => ({ row, bucket: bucketOf(row) }))
    .sort((a, b) => a.bucket - b.bucket)
    .map(({ row }) => row);
  const rows = gnu ? [...wanted.filter(({ isInGnuHash }) => !isInGnuHash), ...sorted] : [...wanted];
  const before = symbolsOf(binary);
  const places = new Map(rows.map(({ row }, index) => [row, index]));
  renumber(binary, (row) => places.get(row) ?? row, before.count);
  writeRecords(binary, before, rows);
  if (gnu) writeGnuHash(binary, gnu, bucketCount, rows);
  writeSysvHash(binary, rows);
  const rowsWith = (is: (row: SymbolRow) => boolean): Set<number> =>
    new Set(rows.flatMap((row, index) => (is(row) ? [index] : [])));
  Object.assign(hashedRows(binary), {
    gnu: rowsWith(({ isInGnuHash }) => isInGnuHash),
    sysv: rowsWith(({ isInSysvHash }) => isInSysvHash),
  });
}

/** Symbols in a bucket, on average, above which there are more buckets than before. */
const fullBucket = 8;

function writeRecords(binary: Binary, { piece, bytes, count }: Symbols, rows: readonly SymbolRow[]): void {
  const { file, sections } = binary;
  const { size } = symbolLayouts[file.class];
  const out = new Writer(rows.length * size, file.isLittle);
  rows.forEach((row, index) => out.copy(index * size, row.bytes));
  const more = localCount(binary, out.bytes) - localCount(binary, bytes.subarray(0, count * size));
  // Where the first symbol is that others see (gABI, Section Header, sh_info of DYNSYM).
  for (const section of sections) if (section.piece === piece && section.shift === 0) section.info += more;
  piece.content = out.bytes;
  const versions = tableNamed(binary, 'VERSYM');
  if (!versions) return;
  const indexes = new Writer(rows.length * versymLayout.size, file.isLittle);
  rows.forEach(({ version = 0 }, index) => indexes.u16(index * versymLayout.size, version));
  versions.content = indexes.bytes;
}

/** How many symbols come before the first that is not local. */
function localCount({ file }: Binary, bytes: Uint8Array): number {
  const { size, fields } = symbolLayouts[file.class];
  const local = valueOf(symbolBindings, 'LOCAL');
  let count = 0;
  while ((count + 1) * size <= bytes.length && (bytes[count * size + fields.info.at] ?? 0) >> 4 === local) count++;
  return count;
}

/** How rows have changed places, change by change. */
const renumberings = once((_binary: Binary): ((row: number) => number)[] => []);

function renumber(binary: Binary, rowOf: (row: number) => number, count: number): void {
  if (Array.from({ length: count }, (_, row) => rowOf(row)).every((row, index) => row === index)) return;
  const now = (row: number): number => rowNow(binary, row);
  const packed = dynamicRelocationsOf(binary.file).find(
    ({ table, count: rows, symbol }) =>
      !table && Array.from({ length: rows }, (_, row) => now(symbol(row))).some((row) => rowOf(row) !== row),
  );
  if (packed)
    throw new Refusal(`its relocations are packed (${packed.form}) and name symbols that would change places`);
  renumberings(binary).push(rowOf);
}

/**
 * The row of a symbol as it is now.
 * @param since how often rows had changed places when it was `row`; 0: it is that of the input
 */
export function rowNow(binary: Binary, row: number, since = 0): number {
  return renumberings(binary)
    .slice(since)
    .reduce((at, rowOf) => rowOf(at), row);
}

/** Follows a symbol through the changes that come. @param row as it is now */
export function following(binary: Binary, row: number): () => number {
  const since = renumberings(binary).length;
  return () => rowNow(binary, row, since);
}

/** The relocations of the input name the symbols that they named, where these have changed places. */
export function finishRelocations(binary: Binary): void {
  const { file } = binary;
  const rowOf = (row: number): number => rowNow(binary, row);
  if (renumberings(binary).length === 0) return;
  for (const { count, offset, size, symbol, table } of dynamicRelocationsOf(file)) {
    const changed = Array.from({ length: count }, (_, row) => row).filter((row) => rowOf(symbol(row)) !== symbol(row));
    if (changed.length === 0 || !table) continue;
    const own = binary.pieces.find((each) => each.isRelocations && isWithin(offset, size, each.offset, each.size));
    const others = [...headersOf(binary), ...binary.pieces.filter((each) => each !== own)];
    const other = others.find((each) => doOverlap(each, { offset, size }));
    if (other)
      throw new Refusal(`its relocations at ${hex(offset)} share bytes with ${other.name}: neither can change`);
    const bytes = own ? contentOf(binary, own).slice() : file.bytes.copy(offset, size);
    const view = new DataView(bytes.buffer, own ? offset - own.offset : 0);
    const { fields, size: stride } = (table as Table<string>).layout;
    for (const row of changed) {
      const at = row * stride;
      const { info, symbol: field } = fields;
      // Of 32 bits the type is the lowest byte; else the symbol has a field of its own.
      if (info)
        view.setUint32(
          at + info.at,
          rowOf(symbol(row)) * 256 + view.getUint8(at + info.at + (file.isLittle ? 0 : 3)),
          file.isLittle,
        );
      else if (field) view.setUint32(at + field.at, rowOf(symbol(row)), file.isLittle);
    }
    if (own) own.content = bytes;
    else binary.patches.push({ offset, bytes });
  }
}

/** glibc elf/dl-lookup.c, do_lookup_x; the filter stays as large as it is. */
function writeGnuHash(binary: Binary, gnu: GnuHash, bucketCount: number, rows: readonly SymbolRow[]): void {
  const { file } = binary;
  const piece = tableNamed(binary, 'GNU_HASH');
  if (!piece) throw new Refusal('its hash table (DT_GNU_HASH) is not in a segment of the file');
  const { bloomCount, bloomShift } = gnu;
  const hashes = rows.filter(({ isInGnuHash }) => isInGnuHash).map(({ name }) => gnuHash(name));
  // Where no symbol is found linkers write different rows.
  const firstSymbol = hashes.length === 0 && gnu.chainCount === 0 ? gnu.firstSymbol : rows.length - hashes.length;
  const words = bloomCount * (file.class / 8);
  const buckets = gnuHashLayout.size + words;
  const out = new Writer(buckets + 4 * (bucketCount + hashes.length), file.isLittle);
  out.record(0, gnuHashLayout, { bucketCount, firstSymbol, bloomCount, bloomShift });
  const filter = new Uint32Array(words / 4);
  hashes.forEach((hash, index) => {
    for (const bit of [hash, hash >>> bloomShift]) {
      const word = (Math.floor(hash / file.class) % bloomCount) * (file.class / 32) + ((bit % file.class) >>> 5);
      filter[word] = (filter[word] ?? 0) | (1 << (bit & 31));
    }
    const bucket = hash % bucketCount;
    if (index === 0 || (hashes[index - 1] ?? 0) % bucketCount !== bucket)
      out.u32(buckets + 4 * bucket, firstSymbol + index);
    const isLast = index + 1 === hashes.length || (hashes[index + 1] ?? 0) % bucketCount !== bucket;
    out.u32(buckets + 4 * (bucketCount + index), ((hash & ~1) | Number(isLast)) >>> 0);
  });
  for (let word = 0; word < bloomCount; word++) {
    if (file.class === 32) out.u32(gnuHashLayout.size + 4 * word, filter[word] ?? 0);
    else out.halves(gnuHashLayout.size + 8 * word, filter[2 * word] ?? 0, filter[2 * word + 1] ?? 0);
  }
  piece.content = out.bytes;
}

/** gABI Hash Table; rows of a chain ascend. */
function writeSysvHash(binary: Binary, rows: readonly SymbolRow[]): void {
  const hash = sysvHashOf(binary.file);
  const piece = tableNamed(binary, 'HASH');
  if (!hash || !piece) return;
  const { wordSize } = hash;
  const bucketCount = Math.max(1, hash.bucketCount);
  const out = new Writer((2 + bucketCount + rows.length) * wordSize, binary.file.isLittle);
  const put = (index: number, value: number): void => out.word(index * wordSize, value, wordSize);
  put(0, bucketCount);
  put(1, rows.length);
  const first = new Map<number, number>();
  for (let row = rows.length - 1; row > 0; row--) {
    const { name = '', isInSysvHash = false } = rows[row] ?? {};
    if (!isInSysvHash) continue;
    const bucket = sysvHash(name) % bucketCount;
    put(2 + bucketCount + row, first.get(bucket) ?? 0);
    first.set(bucket, row);
  }
  for (const [bucket, row] of first) put(2 + bucket, row);
  piece.content = out.bytes;
}

/** The number of the index that says that nobody else sees a symbol, and of the one that says that all do. */
export const [localVersion, globalVersion] = ['LOCAL', 'GLOBAL'].map((name) => valueOf(versionIndexes, name)) as [
  number,
  number,
];

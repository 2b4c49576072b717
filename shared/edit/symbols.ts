// Changes of dynamic symbols, and of what follows from them: hash tables, the order that these want, versions by row,
// and relocations, which name symbols by row.

import type { Table } from '../base/table.ts';
import { Writer } from '../base/writer.ts';
import { dynamicRelocationsOf } from '../decode/relocations/records.ts';
import { gnuHashOf, sysvHashOf, type GnuHash } from '../decode/symbols/hash.ts';
import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { symbolBindings } from '../elf/constants.ts';
import { gnuHash, sysvHash } from '../elf/hashFunctions.ts';
import { gnuHashLayout, symbolLayouts, versymLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { contentOf, type Binary, type Piece } from './binary.ts';
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
  return { piece, bytes, view, count: Math.min(symbols.count, Math.floor(bytes.length / size)), nameAt, name };
}

/**
 * Gives symbols other names, references and definitions alike.
 * @param names new ones by old ones, a character a byte
 */
export function renameSymbols(binary: Binary, names: ReadonlyMap<string, string>): void {
  const symbols = symbolsOf(binary);
  const { size, fields } = symbolLayouts[binary.file.class];
  const strings = stringsOf(binary);
  const found: (readonly [row: number, name: string])[] = [];
  for (let row = 1; row < symbols.count; row++) {
    const name = names.get(symbols.name(row));
    if (name !== undefined) found.push([row, name]);
  }
  if (found.length === 0) return;
  for (const [row, name] of found) {
    strings.release(symbols.nameAt(row));
    symbols.view.setUint32(row * size + fields.name.at, strings.add(name), binary.file.isLittle);
  }
  symbols.piece.content = symbols.bytes;
  hashAnew(binary);
}

/** References that may stay undefined: their address is 0 then. */
export function weaken(binary: Binary, name: string): void {
  const symbols = symbolsOf(binary);
  const { size, fields } = symbolLayouts[binary.file.class];
  const weak = valueOf(symbolBindings, 'WEAK');
  let count = 0;
  for (let row = 1; row < symbols.count; row++) {
    const at = row * size + fields.info.at;
    const info = symbols.bytes[at] ?? 0;
    if (symbols.name(row) !== name || info >> 4 === 0) continue;
    symbols.bytes[at] = (weak << 4) | (info & 0xf);
    count++;
  }
  if (count === 0) throw new Refusal(`no dynamic symbol ${name}`);
  symbols.piece.content = symbols.bytes;
}

/** Makes the hash tables for the names that there are now. */
function hashAnew(binary: Binary): void {
  const { file } = binary;
  const gnu = gnuHashOf(file);
  if (binary.entries.some(({ name }) => name === 'MIPS_XHASH'))
    throw new Refusal('its hash table is of a kind (DT_MIPS_XHASH) that can only be read');
  if (gnu && !gnu.isWhole) throw new Refusal('its hash table (DT_GNU_HASH) is broken');
  const hashed = sysvRows(binary);
  const rowOf = gnu ? reorder(binary, gnu) : (row: number): number => row;
  if (gnu) writeGnuHash(binary, gnu);
  if (hashed) writeSysvHash(binary, hashed.map(rowOf));
}

/** Sorts rows by bucket; gives the new row of each. */
function reorder(binary: Binary, { bucketCount, firstSymbol, chainCount }: GnuHash): (row: number) => number {
  const { name } = symbolsOf(binary);
  const buckets = Array.from({ length: chainCount }, (_, index) => gnuHash(name(firstSymbol + index)) % bucketCount);
  const order = buckets.map((_, index) => index).sort((a, b) => (buckets[a] ?? 0) - (buckets[b] ?? 0) || a - b);
  if (order.every((old, index) => old === index)) return (row) => row;
  const rows = new Map(order.map((old, index) => [firstSymbol + old, firstSymbol + index]));
  const rowOf = (row: number): number => rows.get(row) ?? row;
  permute(binary, 'SYMTAB', symbolLayouts[binary.file.class].size, order, firstSymbol);
  permute(binary, 'VERSYM', versymLayout.size, order, firstSymbol);
  renumberRelocations(binary, rowOf);
  return rowOf;
}

function permute(binary: Binary, tag: string, size: number, order: readonly number[], first: number): void {
  const piece = tableNamed(binary, tag);
  if (!piece) return;
  const before = contentOf(binary, piece);
  const after = before.slice();
  order.forEach((old, index) =>
    after.set(before.subarray((first + old) * size, (first + old + 1) * size), (first + index) * size),
  );
  piece.content = after;
}

function renumberRelocations(binary: Binary, rowOf: (row: number) => number): void {
  const { file } = binary;
  for (const records of dynamicRelocationsOf(file)) {
    const { form, count, offset, size, symbol, table } = records;
    const changed = Array.from({ length: count }, (_, row) => row).filter((row) => rowOf(symbol(row)) !== symbol(row));
    if (changed.length === 0) continue;
    if (!table) throw new Refusal(`its relocations are packed (${form}) and name symbols that would change places`);
    const bytes = file.bytes.copy(offset, size);
    const view = new DataView(bytes.buffer);
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
    binary.patches.push({ offset, bytes });
  }
}

/** glibc elf/dl-lookup.c, do_lookup_x; the filter and the buckets stay as large as they are. */
function writeGnuHash(binary: Binary, gnu: GnuHash): void {
  const { file } = binary;
  const piece = tableNamed(binary, 'GNU_HASH');
  if (!piece) throw new Refusal('its hash table (DT_GNU_HASH) is not in a segment of the file');
  const { bucketCount, firstSymbol, chainCount, bloomCount, bloomShift } = gnu;
  const { name } = symbolsOf(binary);
  const out = new Writer(piece.size, file.isLittle);
  out.copy(0, contentOf(binary, piece).subarray(0, gnuHashLayout.size));
  const buckets = gnuHashLayout.size + bloomCount * (file.class / 8);
  const filter = new Uint32Array(bloomCount * (file.class / 32));
  const hashes = Array.from({ length: chainCount }, (_, index) => gnuHash(name(firstSymbol + index)));
  hashes.forEach((hash, index) => {
    for (const bit of [hash, hash >>> bloomShift]) {
      const word = (Math.floor(hash / file.class) % bloomCount) * (file.class / 32) + ((bit % file.class) >>> 5);
      filter[word] = (filter[word] ?? 0) | (1 << (bit & 31));
    }
    const bucket = hash % bucketCount;
    if (index === 0 || (hashes[index - 1] ?? 0) % bucketCount !== bucket)
      out.u32(buckets + 4 * bucket, firstSymbol + index);
    const isLast = index + 1 === chainCount || (hashes[index + 1] ?? 0) % bucketCount !== bucket;
    out.u32(buckets + 4 * (bucketCount + index), ((hash & ~1) | Number(isLast)) >>> 0);
  });
  for (let word = 0; word < bloomCount; word++) {
    if (file.class === 32) out.u32(gnuHashLayout.size + 4 * word, filter[word] ?? 0);
    else out.halves(gnuHashLayout.size + 8 * word, filter[2 * word] ?? 0, filter[2 * word + 1] ?? 0);
  }
  piece.content = out.bytes;
}

/** The rows that are found through DT_HASH. */
function sysvRows(binary: Binary): number[] | undefined {
  const hash = sysvHashOf(binary.file);
  if (!hash || !tableNamed(binary, 'HASH')) return undefined;
  const rows = new Set<number>();
  for (let index = 0; index < hash.bucketCount; index++)
    for (let row = hash.bucket(index); row !== 0 && !rows.has(row); row = hash.chain(row)) rows.add(row);
  return [...rows];
}

/** gABI Hash Table; rows of a chain ascend. */
function writeSysvHash(binary: Binary, rows: readonly number[]): void {
  const hash = sysvHashOf(binary.file);
  const piece = tableNamed(binary, 'HASH');
  if (!hash || !piece) return;
  const { bucketCount, wordSize, chainCount } = hash;
  const { name } = symbolsOf(binary);
  const out = new Writer(piece.size, binary.file.isLittle);
  const put = (index: number, value: number): void => out.word(index * wordSize, value, wordSize);
  put(0, bucketCount);
  put(1, chainCount);
  const first = new Map<number, number>();
  for (const row of rows.toSorted((a, b) => b - a)) {
    const bucket = sysvHash(name(row)) % bucketCount;
    put(2 + bucketCount + row, first.get(bucket) ?? 0);
    first.set(bucket, row);
  }
  for (const [bucket, row] of first) put(2 + bucket, row);
  piece.content = out.bytes;
}

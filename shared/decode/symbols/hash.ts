// Hash tables: DT_HASH (System V) and DT_GNU_HASH, through which loaders find symbols by name.

import { once } from '../../base/once.ts';
import { tableOf, type Table } from '../../base/table.ts';
import { hex } from '../../base/text.ts';
import { codes } from '../../elf/codes.ts';
import { sectionTypes } from '../../elf/constants.ts';
import { gnuHashLayout, hashLayout } from '../../elf/layouts.ts';
import { valueOf } from '../../elf/names.ts';
import { tableEnd } from '../bounds.ts';
import { dynamicTableOffset } from '../dynamic.ts';
import { hasNoSections, type ElfFile, type Section } from '../file.ts';

/** DT_HASH: buckets and chains of symbol indices. Words are 4 bytes, 8 on few CPUs. */
export interface SysvHash {
  readonly section: Section | undefined;
  readonly header: Table<'bucketCount' | 'chainCount'>;
  readonly wordSize: number;
  readonly bucketCount: number;
  readonly chainCount: number;
  readonly bucketsOffset: number;
  readonly chainsOffset: number;
  /** Size of the whole table in bytes. */
  readonly size: number;
  bucket(index: number): number;
  chain(symbol: number): number;
}

/**
 * DT_GNU_HASH: bloom filter, buckets of first symbols, and one hash per symbol whose lowest bit ends a chain (glibc
 * elf/dl-lookup.c, do_lookup_x).
 */
export interface GnuHash {
  readonly section: Section | undefined;
  readonly header: Table<'bucketCount' | 'firstSymbol' | 'bloomCount' | 'bloomShift'>;
  readonly bucketCount: number;
  readonly firstSymbol: number;
  readonly bloomCount: number;
  readonly bloomShift: number;
  readonly bloomOffset: number;
  readonly bucketsOffset: number;
  readonly chainsOffset: number;
  /** Symbols after `firstSymbol` that the chains reach. */
  readonly chainCount: number;
  /** The last chain ends within the table. */
  readonly isWhole: boolean;
  readonly size: number;
  bucket(index: number): number;
  /** The hash value of a symbol, its lowest bit set on the last of a chain. */
  chain(symbol: number): number;
}

const hashSection = valueOf(sectionTypes, 'HASH');
const gnuHashSection = valueOf(sectionTypes, 'GNU_HASH');

/** Where a hash table lies: in its section, or from where its tag leads to the next table at most. */
function place(
  file: ElfFile,
  type: number,
  tag: string,
): { offset: number; end: number; section: Section | undefined } | undefined {
  const section = file.sections.find((s) => s.type === type && s.fileSize > 0);
  if (section) return { section, offset: section.offset, end: section.offset + section.fileSize };
  const offset = hasNoSections(file) ? dynamicTableOffset(file, tag) : undefined;
  return offset === undefined ? undefined : { section, offset, end: tableEnd(file, offset) };
}

function warn(file: ElfFile, table: string, problem: string, offset: number, size: number): void {
  file.log.add(codes.badHash, { offset, size }, { table, problem });
}

export const sysvHashOf = once((file: ElfFile): SysvHash | undefined => {
  const found = place(file, hashSection, 'HASH');
  if (!found) return undefined;
  const { offset, end, section } = found;
  const wordSize = file.class === 64 && file.machine.hashWordSize === 8 && section?.entrySize !== 4 ? 8 : 4;
  const word = wordSize === 8 ? (at: number): number => file.bytes.i64(at) : (at: number): number => file.bytes.u32(at);
  const bucketCount = word(offset);
  const chainCount = word(offset + wordSize);
  const size = (2 + bucketCount + chainCount) * wordSize;
  if (!(bucketCount >= 0 && chainCount >= 0 && offset + size <= end)) {
    const problem = `${bucketCount} buckets and ${chainCount} chain entries at ${hex(offset)} end outside the table`;
    warn(file, 'DT_HASH', problem, offset, 2 * wordSize);
    return undefined;
  }
  const bucketsOffset = offset + 2 * wordSize;
  const chainsOffset = bucketsOffset + bucketCount * wordSize;
  return {
    section,
    header: tableOf(file.bytes, hashLayout, offset, 1),
    wordSize,
    bucketCount,
    chainCount,
    bucketsOffset,
    chainsOffset,
    size,
    bucket: (index) => word(bucketsOffset + index * wordSize),
    chain: (symbol) => (symbol < chainCount ? word(chainsOffset + symbol * wordSize) : 0),
  };
});

export const gnuHashOf = once((file: ElfFile): GnuHash | undefined => {
  const found = place(file, gnuHashSection, 'GNU_HASH');
  if (!found) return undefined;
  const { offset, end, section } = found;
  const header = tableOf(file.bytes, gnuHashLayout, offset, 1);
  const [bucketCount, firstSymbol] = [header.get.bucketCount(0), header.get.firstSymbol(0)];
  const [bloomCount, bloomShift] = [header.get.bloomCount(0), header.get.bloomShift(0)];
  const bloomOffset = offset + gnuHashLayout.size;
  const bucketsOffset = bloomOffset + bloomCount * (file.class / 8);
  const chainsOffset = bucketsOffset + 4 * bucketCount;
  if (chainsOffset > end) {
    const problem = `${bloomCount} filter words and ${bucketCount} buckets at ${hex(offset)} end outside the table`;
    warn(file, 'DT_GNU_HASH', problem, offset, gnuHashLayout.size);
    return undefined;
  }
  const bucket = (index: number): number => file.bytes.u32(bucketsOffset + 4 * index);
  const chain = (symbol: number): number => file.bytes.u32(chainsOffset + 4 * (symbol - firstSymbol));
  const most = Math.max(0, Math.floor((end - chainsOffset) / 4));
  const reached = chainEnd({ bucketCount, firstSymbol, bucket, chain }, most);
  const isWhole = reached <= most;
  const problem = `its chains from ${hex(chainsOffset)} do not end within the table`;
  if (!isWhole) warn(file, 'DT_GNU_HASH', problem, chainsOffset, 4 * most);
  const chainCount = Math.min(reached, most);
  return {
    section,
    header,
    bucketCount,
    firstSymbol,
    bloomCount,
    bloomShift,
    bloomOffset,
    bucketsOffset,
    chainsOffset,
    chainCount,
    isWhole,
    size: chainsOffset + 4 * chainCount - offset,
    bucket,
    chain,
  };
});

/**
 * How many symbols the chains reach, looking at `most` at most; more than that when the last chain does not end there.
 */
function chainEnd(
  { bucketCount, firstSymbol, bucket, chain }: Pick<GnuHash, 'bucketCount' | 'firstSymbol' | 'bucket' | 'chain'>,
  most: number,
): number {
  let highest = -1;
  for (let index = 0; index < bucketCount; index++) highest = Math.max(highest, bucket(index));
  let count = highest < firstSymbol ? 0 : highest - firstSymbol + 1;
  while (count > 0 && count <= most && (chain(firstSymbol + count - 1) & 1) === 0) count++;
  return count;
}

/** How evenly a table spreads its symbols: how many buckets hold how many, and the longest chain. */
export interface HashStatistics {
  /** `lengths[n]`: buckets whose chain has n symbols. */
  readonly lengths: readonly number[];
  readonly symbols: number;
  readonly longest: number;
}

export function gnuHashStatistics(hash: GnuHash): HashStatistics {
  const end = hash.firstSymbol + hash.chainCount;
  const lengthOf = (index: number): number => {
    let length = 0;
    let symbol = hash.bucket(index);
    if (symbol < hash.firstSymbol) return 0;
    for (; symbol < end; symbol++) {
      length++;
      if ((hash.chain(symbol) & 1) === 1) break;
    }
    return length;
  };
  return statistics(hash.bucketCount, lengthOf, hash.chainCount);
}

export function sysvHashStatistics(hash: SysvHash): HashStatistics {
  let budget = hash.chainCount; // a chain that loops would never end
  const lengthOf = (index: number): number => {
    let length = 0;
    for (let symbol = hash.bucket(index); symbol !== 0 && budget > 0; symbol = hash.chain(symbol), budget--) length++;
    return length;
  };
  return statistics(hash.bucketCount, lengthOf, hash.chainCount);
}

function statistics(bucketCount: number, lengthOf: (bucket: number) => number, most: number): HashStatistics {
  const lengths: number[] = [];
  let symbols = 0;
  for (let index = 0; index < bucketCount && symbols <= most; index++) {
    const length = lengthOf(index);
    while (lengths.length <= length) lengths.push(0);
    lengths[length] = (lengths[length] ?? 0) + 1;
    symbols += length;
  }
  return { lengths, symbols, longest: Math.max(0, lengths.length - 1) };
}

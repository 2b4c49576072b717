// The listing's blocks of hash tables: their parameters and how evenly they spread, then the chains bucket by bucket.

import { counted, hex } from '../../base/text.ts';
import {
  gnuHashOf,
  gnuHashStatistics,
  sysvHashOf,
  sysvHashStatistics,
  type GnuHash,
  type HashStatistics,
  type SysvHash,
} from '../../decode/symbols/hash.ts';
import type { ElfFile } from '../../decode/file.ts';
import { dynamicSymbolsOf } from '../../decode/symbols/symbols.ts';
import type { Block, Sink } from '../block.ts';
import { putSymbol } from '../naming.ts';

/** Symbols of a chain shown on a line. */
const chainShown = 8;

export function hashBlocks(file: ElfFile): Block[] {
  const gnu = gnuHashOf(file);
  const sysv = sysvHashOf(file);
  const blocks = [gnu && gnuBlock(file, gnu), sysv && sysvBlock(file, sysv)];
  return blocks.filter((block) => block !== undefined);
}

function spread({ lengths, symbols, longest }: HashStatistics, bucketCount: number): string {
  const used = bucketCount - (lengths[0] ?? 0);
  const all = `${counted(symbols, 'symbol')} in ${used} of ${counted(bucketCount, 'bucket')}`;
  const average = used > 0 ? (symbols / used).toFixed(2) : '0';
  return `${all}, longest chain ${longest}, ${average} per used bucket`;
}

function gnuBlock(file: ElfFile, hash: GnuHash): Block {
  return {
    id: 'gnu.hash',
    title: 'GNU hash table',
    count: hash.bucketCount,
    note: [
      spread(gnuHashStatistics(hash), hash.bucketCount),
      `first symbol ${hash.firstSymbol}, ${counted(hash.bloomCount, 'filter word')}, shift ${hash.bloomShift}`,
      `at ${hex(hash.header.offset)}`,
    ].join(' · '),
    about:
      'Loaders find a symbol by hashing its name: a bloom filter rules out most misses, ' +
      'the bucket names the first symbol, ' +
      'and one hash per symbol follows until one with its lowest bit set (glibc elf/dl-lookup.c).',
    place: { offset: hash.header.offset, size: hash.size },
    rowPlace: (row) => ({ offset: hash.bucketsOffset + 4 * row, size: 4 }),
    columns: chainColumns(
      file,
      (row) => hash.bucket(row),
      function* (row) {
        for (
          let symbol = hash.bucket(row), end = hash.firstSymbol + hash.chainCount;
          symbol >= hash.firstSymbol && symbol < end;
          symbol++
        ) {
          yield symbol;
          if ((hash.chain(symbol) & 1) === 1) return;
        }
      },
    ),
  };
}

function sysvBlock(file: ElfFile, hash: SysvHash): Block {
  return {
    id: 'hash',
    title: 'Hash table',
    count: hash.bucketCount,
    note: `${spread(sysvHashStatistics(hash), hash.bucketCount)} · at ${hex(hash.header.offset)}`,
    about:
      'The System V hash table: a bucket names the first symbol, ' +
      'the chain entry of each symbol the next one (gABI Hash Table).',
    place: { offset: hash.header.offset, size: hash.size },
    rowPlace: (row) => ({ offset: hash.bucketsOffset + hash.wordSize * row, size: hash.wordSize }),
    columns: chainColumns(
      file,
      (row) => hash.bucket(row),
      function* (row) {
        let left = hash.chainCount;
        for (let symbol = hash.bucket(row); symbol !== 0 && left-- > 0; symbol = hash.chain(symbol)) yield symbol;
      },
    ),
  };
}

function chainColumns(
  file: ElfFile,
  first: (row: number) => number,
  chain: (row: number) => Generator<number>,
): Block['columns'] {
  const symbols = dynamicSymbolsOf(file);
  const put = (out: Sink, row: number): void => {
    let shown = 0;
    for (const symbol of chain(row)) {
      if (shown === chainShown) return out.cell(' …', 'remark');
      if (shown++ > 0) out.cell(' ', 'text');
      if (symbols && symbol < symbols.count) putSymbol(out, symbols, symbol);
      else out.cell(`symbol ${symbol}, outside the table`, 'problem');
    }
  };
  return [
    {
      name: 'bucket',
      isRight: true,
      meaning: 'number of the bucket: hash modulo number of buckets',
      put: (out, row) => out.cell(String(row), 'remark'),
    },
    {
      name: 'first',
      isRight: true,
      meaning: 'first symbol of the chain; 0: none has this hash',
      put: (out, row) => out.cell(String(first(row)), 'number'),
    },
    { name: 'symbols', meaning: 'the symbols of the chain', put },
  ];
}

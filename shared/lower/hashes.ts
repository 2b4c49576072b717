// .gnu.hash and .hash: the tables through which the dynamic linker finds symbols by name.

import { valueAt } from '../base/columns.ts';
import { gnuHash, sysvHash } from '../elf/hashFunctions.ts';
import { gnuHashLayout } from '../elf/layouts.ts';
import { rowInFile, rowInImage, type FinalImage } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import type { SymbolOrder } from './symbols.ts';

/** Bits of the Bloom filter for each symbol: with two of them set, one look-up in thirty passes by mistake. */
const bloomBits = 12;
/** The filter's second bit comes from the hash's upper bits, as lld does. */
const bloomShift = 26;

/**
 * glibc elf/dl-lookup.c, do_lookup_x, reads it: header, filter, buckets with first rows, hashes with the lowest bit set
 * on the last of a bucket.
 */
export function gnuHashChunk(image: FinalImage, order: SymbolOrder, symbols: Chunk): Chunk {
  const { rows, firstFound, bucketCount } = order;
  const found = Array.from(rows.subarray(rowInImage(firstFound)), (row) => gnuHash(image.symbols.get.name(row)));
  const wordSize = image.class / 8;
  const bloomCount = 2 ** Math.max(0, Math.ceil(Math.log2((found.length * bloomBits) / image.class)));
  const buckets = gnuHashLayout.size + bloomCount * wordSize;
  return {
    name: '.gnu.hash',
    align: wordSize,
    position: 'behind',
    // Of 64 bits it has words of two sizes.
    section: {
      type: sectionType.GNU_HASH,
      flags: sectionFlag.ALLOC,
      link: symbols,
      entrySize: image.class === 32 ? 4 : 0,
    },
    size: () => buckets + 4 * (bucketCount + found.length),
    write(out) {
      out.record<'bucketCount' | 'firstSymbol' | 'bloomCount' | 'bloomShift'>(0, gnuHashLayout, {
        bucketCount,
        firstSymbol: firstFound,
        bloomCount,
        bloomShift,
      });
      const filter = new Uint32Array(bloomCount * (image.class / 32));
      found.forEach((hash, index) => {
        for (const bit of [hash, hash >>> bloomShift]) {
          const at = (Math.floor(hash / image.class) % bloomCount) * (image.class / 32) + ((bit % image.class) >>> 5);
          filter[at] = valueAt(filter, at) | (1 << (bit & 31));
        }
        const bucket = hash % bucketCount;
        if (index === 0 || valueAt(found, index - 1) % bucketCount !== bucket)
          out.u32(buckets + 4 * bucket, firstFound + index);
        const isLast = index + 1 === found.length || valueAt(found, index + 1) % bucketCount !== bucket;
        out.u32(buckets + 4 * (bucketCount + index), ((hash & ~1) | Number(isLast)) >>> 0);
      });
      for (let word = 0; word < bloomCount; word++) {
        if (image.class === 32) out.u32(gnuHashLayout.size + 4 * word, valueAt(filter, word));
        else out.halves(gnuHashLayout.size + 8 * word, valueAt(filter, 2 * word), valueAt(filter, 2 * word + 1));
      }
    },
  };
}

/** gABI Hash Table: two counts, buckets and chains of rows, over all symbols. Rows of a chain ascend. */
export function sysvHashChunk(image: FinalImage, order: SymbolOrder, symbols: Chunk): Chunk {
  const { rows, firstGlobal } = order;
  const { hashWordSize: word = 4 } = image.machine;
  const bucketCount = Math.max(1, Math.floor(rows.length / 2) | 1);
  const buckets = 2 * word;
  const chains = buckets + word * bucketCount;
  return {
    name: '.hash',
    align: image.class / 8,
    position: 'behind',
    section: { type: sectionType.HASH, flags: sectionFlag.ALLOC, link: symbols, entrySize: word },
    size: () => chains + word * rowInFile(rows.length),
    write(out) {
      out.word(0, bucketCount, word);
      out.word(word, rowInFile(rows.length), word);
      const first = new Uint32Array(bucketCount);
      for (let row = rows.length; row >= firstGlobal; row--) {
        const bucket = sysvHash(image.symbols.get.name(valueAt(rows, rowInImage(row)))) % bucketCount;
        out.word(chains + word * row, valueAt(first, bucket), word);
        first[bucket] = row;
      }
      first.forEach((row, bucket) => out.word(buckets + word * bucket, row, word));
    },
  };
}

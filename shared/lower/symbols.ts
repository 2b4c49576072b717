// .dynsym, and which row of it each symbol of the image becomes: local ones, those that others define, then those that can be found here, in the order of the hash table's buckets.

import { sectionIndexes } from '../elf/constants.ts';
import { gnuHash } from '../elf/hashFunctions.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { symbolLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { isSymbolAddress, type FinalImage, type SymbolHome } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import type { StringTable } from './strings.ts';
import type { Tables } from './tables.ts';

/** The order of .dynsym. Rows of the file count the null symbol, rows of the image do not. */
export interface SymbolOrder {
  /** The image's row of each row of the file behind the null symbol. */
  readonly rows: Uint32Array;
  /** The file's row of each row of the image. */
  readonly fileRow: Uint32Array;
  /** The file's first row that is not local. */
  readonly firstGlobal: number;
  /** The file's first row that can be found by name. */
  readonly firstFound: number;
  readonly bucketCount: number;
}

/** The hash table wants rows by bucket; within one, rows stay in the image's order. An undefined function whose address is taken here is found, too: it stands for the function everywhere. */
export function orderSymbols({ symbols }: FinalImage): SymbolOrder {
  const local: number[] = [];
  const missing: number[] = [];
  const found: number[] = [];
  for (let row = 0; row < symbols.count; row++) {
    if (symbols.binding[row] === 'local') local.push(row);
    else if (symbols.home[row] === 'undefined' && symbols.value[row] === 0) missing.push(row);
    else found.push(row);
  }
  const bucketCount = Math.max(1, Math.floor(found.length / symbolsPerBucket) | 1);
  const buckets = new Float64Array(symbols.count);
  for (const row of found) buckets[row] = gnuHash(symbols.name[row] ?? '') % bucketCount;
  found.sort((a, b) => (buckets[a] ?? 0) - (buckets[b] ?? 0) || a - b);
  const rows = Uint32Array.from([...local, ...missing, ...found]);
  const fileRow = new Uint32Array(symbols.count);
  rows.forEach((row, index) => { fileRow[row] = index + 1; });
  return { rows, fileRow, firstGlobal: 1 + local.length, firstFound: 1 + local.length + missing.length, bucketCount };
}

/** As many as binutils and lld have on average. */
const symbolsPerBucket = 4;

const homes: Readonly<Record<Exclude<SymbolHome, 'image'>, number>> = { undefined: valueOf(sectionIndexes, 'UND'), absolute: valueOf(sectionIndexes, 'ABS'), common: valueOf(sectionIndexes, 'COM') };

/** Where in .dynsym the values stand that are written later. */
export function offsetsOfLate(image: FinalImage, { fileRow }: SymbolOrder): number[] {
  const layout = symbolLayouts[image.class];
  return image.late.map((row) => (fileRow[row] ?? 0) * layout.size + layout.fields.value.at);
}

export function symbolChunk(image: FinalImage, order: SymbolOrder, names: StringTable, namesChunk: Chunk, tables: Tables): Chunk {
  const layout = symbolLayouts[image.class];
  const { symbols, tls } = image;
  const late = new Set(image.late);
  // In the order of the rows, so that a rebuilt file is rebuilt as it is.
  const nameOffsets = order.rows.map((row) => names.add(symbols.name[row] ?? ''));
  return {
    name: '.dynsym', align: image.class / 8, position: 'behind',
    section: { type: sectionType.DYNSYM, flags: sectionFlag.ALLOC, link: namesChunk, info: () => order.firstGlobal, entrySize: layout.size },
    size: () => (1 + symbols.count) * layout.size,
    write(out, layOut) {
      order.rows.forEach((row, index) => {
        const home = symbols.home[row] ?? 'undefined';
        const value = symbols.value[row] ?? 0;
        const isTls = symbols.kind[row] === 'tls';
        out.record<'name' | 'info' | 'other' | 'shndx' | 'value' | 'size'>((index + 1) * layout.size, layout, {
          name: nameOffsets[index] ?? 0, value: late.has(row) ? 0 : isSymbolAddress(symbols, row) ? layOut.at(value) : value, size: symbols.size[row] ?? 0,
          info: (bindingWords.number(symbols.binding[row] ?? 'global') << 4) | symbolKindWords.number(symbols.kind[row] ?? 'none'),
          other: visibilityWords.number(symbols.visibility[row] ?? 'default') | (symbols.machineBits[row] ?? 0),
          shndx: home === 'image' ? tables.sections.indexAt(isTls ? (tls?.address ?? 0) + value : value, isTls) : homes[home],
        });
      });
    },
  };
}

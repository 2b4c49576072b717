// .dynsym, and which row of it each symbol of the image becomes: local ones, those that others define, then those that
// can be found here, in the order of the hash table's buckets.

import { blankRows, numbers, valueAt } from '../base/columns.ts';
import { sectionIndexes } from '../elf/constants.ts';
import { gnuHash } from '../elf/hashFunctions.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { symbolLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { isSymbolAddress, rowInFile, templateAddress, type FinalImage, type SymbolHome } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import type { StringTable } from './strings.ts';
import type { Tables } from './tables.ts';

/** The order of .dynsym. Rows of the file count the null symbol, rows of the image do not. */
export interface SymbolOrder {
  /** The image's row of each row of the file behind the null symbol. */
  readonly rows: Uint32Array;
  /** The file's row of a row of the image: the null symbol's for none. */
  fileRow(row: number): number;
  /** The file's first row that is not local. */
  readonly firstGlobal: number;
  /** The file's first row that can be found by name. */
  readonly firstFound: number;
  readonly bucketCount: number;
}

/**
 * The hash table wants rows by bucket; within one, rows stay in the image's order. An undefined function whose address
 * is taken here is found, too: it stands for the function everywhere.
 */
export function orderSymbols({ symbols }: FinalImage): SymbolOrder {
  const { get } = symbols;
  const local: number[] = [];
  const missing: number[] = [];
  const found: number[] = [];
  for (let row = 0; row < symbols.count; row++) {
    if (get.binding(row) === 'local') local.push(row);
    else if (get.home(row) === 'undefined' && get.value(row) === 0) missing.push(row);
    else found.push(row);
  }
  const bucketCount = Math.max(1, Math.floor(found.length / symbolsPerBucket) | 1);
  const order = blankRows(orderColumns, symbols.count);
  for (const row of found) order.set.bucket(row, gnuHash(get.name(row)) % bucketCount);
  found.sort((a, b) => order.get.bucket(a) - order.get.bucket(b) || a - b);
  const rows = Uint32Array.from([...local, ...missing, ...found]);
  rows.forEach((row, index) => order.set.fileRow(row, rowInFile(index)));
  return {
    rows,
    fileRow: (row) => (row < 0 ? 0 : order.get.fileRow(row)),
    firstGlobal: rowInFile(local.length),
    firstFound: rowInFile(local.length + missing.length),
    bucketCount,
  };
}

const orderColumns = { bucket: numbers('u32'), fileRow: numbers('u32') };

/** As many as binutils and lld have on average. */
const symbolsPerBucket = 4;

const homes: Readonly<Record<Exclude<SymbolHome, 'image'>, number>> = {
  undefined: valueOf(sectionIndexes, 'UND'),
  absolute: valueOf(sectionIndexes, 'ABS'),
  common: valueOf(sectionIndexes, 'COM'),
};

/** Where in .dynsym the values stand that are written later. */
export function offsetsOfLate(image: FinalImage, { fileRow }: SymbolOrder): number[] {
  const layout = symbolLayouts[image.class];
  return image.late.map((row) => fileRow(row) * layout.size + layout.fields.value.at);
}

export function symbolChunk(
  image: FinalImage,
  order: SymbolOrder,
  names: StringTable,
  namesChunk: Chunk,
  tables: Tables,
): Chunk {
  const layout = symbolLayouts[image.class];
  const { symbols } = image;
  const { get } = symbols;
  const late = new Set(image.late);
  // In the order of the rows, so that a rebuilt file is rebuilt as it is.
  const nameOffsets = order.rows.map((row) => names.add(get.name(row)));
  return {
    name: '.dynsym',
    align: image.class / 8,
    position: 'behind',
    section: {
      type: sectionType.DYNSYM,
      flags: sectionFlag.ALLOC,
      link: namesChunk,
      info: () => order.firstGlobal,
      entrySize: layout.size,
    },
    size: () => rowInFile(symbols.count) * layout.size,
    write(out, layOut) {
      order.rows.forEach((row, index) => {
        const value = get.value(row);
        const moved = isSymbolAddress(symbols, row) ? layOut.at(value) : value;
        out.record<'name' | 'info' | 'other' | 'shndx' | 'value' | 'size'>(rowInFile(index) * layout.size, layout, {
          name: valueAt(nameOffsets, index),
          value: late.has(row) ? 0 : moved,
          size: get.size(row),
          info: (bindingWords.number(get.binding(row)) << 4) | symbolKindWords.number(get.kind(row)),
          other: visibilityWords.number(get.visibility(row)) | get.machineBits(row),
          shndx: sectionIndexOf(image, tables, row),
        });
      });
    },
  };
}

function sectionIndexOf({ symbols: { get }, tls }: FinalImage, { sections }: Tables, row: number): number {
  const home = get.home(row);
  if (home !== 'image') return homes[home];
  const value = get.value(row);
  const isTls = get.kind(row) === 'tls';
  return sections.indexAt(isTls ? templateAddress(tls, value) : value, isTls);
}

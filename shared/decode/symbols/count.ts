// How many dynamic symbols a file has. Only a section header would say so; loaders need not know. It follows from what
// names rows of the table: hash tables, relocations, versions.

import { once } from '../../base/once.ts';
import { tableOf } from '../../base/table.ts';
import { symbolBindings } from '../../elf/constants.ts';
import { symbolLayouts, versymLayout } from '../../elf/layouts.ts';
import { valueOf } from '../../elf/names.ts';
import { segmentAt } from '../code/addresses.ts';
import { tableEnd } from '../bounds.ts';
import { dynamicOf, dynamicTableOffset, dynamicValue } from '../dynamic.ts';
import type { ElfFile } from '../file.ts';
import { gnuHashOf, sysvHashOf } from './hash.ts';
import { dynamicRelocationsOf } from '../relocations/records.ts';
import { noStrings } from '../strings.ts';

export interface SymbolCount {
  readonly count: number;
  /** A hash table or an entry of the dynamic section tells; otherwise there are at least so many. */
  readonly isStated: boolean;
}

/**
 * The number of rows of DT_SYMTAB with the null symbol, where no section tells; 0 without the table. It ends before the
 * next table at the latest.
 * What tells the number of rows or names a row counts, the highest; numbers that do not fit are those of a broken table
 * and count for nothing.
 * Definitions are named by hash tables only: where there is none that can be used, the rows behind count as long as
 * they can be symbols.
 */
export const dynamicSymbolCount = once((file: ElfFile): SymbolCount => {
  const offset = dynamicTableOffset(file, 'SYMTAB') ?? dynamicTableOffset(file, 'SCE_SYMTAB');
  if (offset === undefined) return { count: 0, isStated: true };
  const most = Math.floor((tableEnd(file, offset) - offset) / symbolLayouts[file.class].size);
  const fitting = (count: number | undefined): number => (count !== undefined && count <= most ? count : 0);
  const stated = Math.max(
    fitting(sysvHashOf(file)?.chainCount),
    fitting(dynamicValue(file, 'MIPS_SYMTABNO')),
    fitting(Math.floor((dynamicValue(file, 'SCE_SYMTABSZ') ?? 0) / symbolLayouts[file.class].size)),
  );
  const gnu = gnuHashOf(file);
  const hashed = gnu?.isWhole ? fitting(gnu.firstSymbol + gnu.chainCount) : 0;
  const named = Math.max(1, stated, hashed, countOfRelocations(file, most), countOfVersions(file, most));
  const isStated = stated > 0 || (hashed > 0 && gnu !== undefined && gnu.chainCount > 0);
  return { count: Math.min(most, isStated ? named : countOfLikely(file, offset, named, most)), isStated };
});

function countOfRelocations(file: ElfFile, most: number): number {
  let highest = 0;
  for (const { count, symbol, form } of dynamicRelocationsOf(file)) {
    if (form === 'RELR') continue;
    for (let row = 0; row < count; row++) {
      const index = symbol(row);
      if (index > highest && index < most) highest = index;
    }
  }
  return highest + 1;
}

/** Zeros at the end may be padding: they are the index of local symbols. */
function countOfVersions(file: ElfFile, most: number): number {
  const offset = dynamicTableOffset(file, 'VERSYM');
  if (offset === undefined) return 0;
  let count = Math.min(most, Math.floor((tableEnd(file, offset) - offset) / versymLayout.size));
  const { get } = tableOf(file.bytes, versymLayout, offset, count);
  while (count > 0 && get.index(count - 1) === 0) count--;
  return count;
}

/** st_info's high bits that symbols of programs have: those of gABI 5 and STB_GNU_UNIQUE. */
const bindings = ['LOCAL', 'GLOBAL', 'WEAK', 'GNU_UNIQUE'].map((name) => valueOf(symbolBindings, name));
/** SHN_LORESERVE, see symbols.ts. */
const reserved = 0xff00;

/** Goes on from `from` as long as rows have a name and a value like those of symbols. */
function countOfLikely(file: ElfFile, offset: number, from: number, most: number): number {
  const strings = dynamicOf(file)?.strings ?? noStrings;
  const { get } = tableOf<'name' | 'value' | 'info' | 'shndx'>(file.bytes, symbolLayouts[file.class], offset, most);
  const isLikely = (row: number): boolean => {
    const [name, section, value] = [get.name(row), get.shndx(row), get.value(row)];
    const isPlaced = section === 0 || section >= reserved || segmentAt(file, value) !== undefined;
    return name > 0 && name < strings.size && bindings.includes(get.info(row) >> 4) && isPlaced;
  };
  let count = from;
  while (count < most && isLikely(count)) count++;
  return count;
}

// The listing's blocks of the arrays of initialisers and finalisers, with what each entry calls after relocation.

import { counted, hex } from '../../base/text.ts';
import { isRelocatable } from '../../decode/code/addresses.ts';
import { arraysOf, type FunctionArray } from '../../decode/code/arrays.ts';
import type { ElfFile } from '../../decode/file.ts';
import type { RelocationReference } from '../../decode/relocations/places.ts';
import { relocationRow } from '../../decode/relocations/relocations.ts';
import { toTable, type Block, type Column, type Sink } from '../block.ts';
import { idsOf } from '../ids.ts';
import { explainAddress, putPlaceName, putNames } from '../naming.ts';

export function arrayBlocks(file: ElfFile): Block[] {
  const arrays = arraysOf(file);
  const ids = idsOf(arrays.map((array) => array.name));
  return arrays.map((array, index) => arrayBlock(file, array, ids[index] ?? ''));
}

function arrayBlock(file: ElfFile, array: FunctionArray, id: string): Block {
  const { count } = array;
  return {
    id,
    title: `Functions ${array.name}`,
    note: `${counted(count, 'entry', 'entries')} at ${hex(array.address)}`,
    count,
    address: isRelocatable(file) ? undefined : array.address,
    about:
      'Pointers to functions that are called before main (preinit, init) ' +
      'or after it (fini, backwards) (gABI Initialization and Termination Functions).',
    place: { offset: array.offset, size: count * array.wordSize },
    rowPlace: array.at,
    columns: arrayColumns(file, array),
  };
}

function arrayColumns(file: ElfFile, array: FunctionArray): Column[] {
  const isLinked = !isRelocatable(file);
  return [
    {
      name: '#',
      isRight: true,
      meaning: 'number of the entry; initialisers are called in this order, finalisers backwards',
      put: (out, row) => out.cell(String(row), 'remark'),
    },
    {
      name: 'place',
      isRight: true,
      meaning: 'address of the entry',
      put: (out, row) => putPlace(out, array.place(row), isLinked),
    },
    {
      name: 'word',
      isRight: true,
      meaning: 'what the file holds before relocation',
      put: (out, row) => out.cell(hex(array.word(row)), 'address'),
    },
    {
      name: 'relocation',
      meaning: 'the relocation that fills the entry',
      put: (out, row) => {
        const found = array.relocation(row);
        if (found) out.cell(typeOf(file, found), 'type', toTable(found.table), found.row);
      },
    },
    {
      name: 'calls',
      meaning: 'the function that is called',
      put: (out, row) => putFunction(out, file, array, row),
      explain: (row) => {
        const value = array.value(row);
        return value === undefined || !isLinked ? [] : explainAddress(file, value);
      },
    },
  ];
}

function putPlace(out: Sink, place: number, isLinked: boolean): void {
  if (isLinked) out.cell(hex(place), 'address', 'address', place);
  else out.cell(hex(place), 'offset');
}

function typeOf(file: ElfFile, { table, row }: RelocationReference): string {
  if (table.form === 'RELR') return 'RELR';
  return relocationRow(file, table.type(row))?.[1] ?? String(table.type(row));
}

function putFunction(out: Sink, file: ElfFile, array: FunctionArray, row: number): void {
  const found = array.relocation(row);
  const symbol = found?.table.symbol(found.row) ?? 0;
  const value = array.value(row);
  if (found?.table.symbols && symbol > 0 && symbol < found.table.symbols.count)
    return putNames(out, found.table.symbols, symbol);
  if (value === undefined) return;
  if (isRelocatable(file)) return out.cell(hex(value), 'number');
  out.cell(hex(value), 'address', 'address', value);
  out.cell('  ', 'text');
  putPlaceName(out, file, value);
}

// Where an address is a slot that has a number of its own: GOT[3], .init_array[0]. The blocks of those tables and the
// names of places share it.

import { once } from '../base/once.ts';
import { isRelocatable, lastNotAbove } from '../decode/code/addresses.ts';
import { arraysOf } from '../decode/code/arrays.ts';
import type { ElfFile } from '../decode/file.ts';
import { slotTablesOf } from '../decode/code/slots.ts';
import { toRows, type ToRow } from './block.ts';
import { idsOf } from './ids.ts';

/** A word of a table of addresses: the table's name and rows, and the word's. */
export interface SlotName {
  readonly name: string;
  readonly to: ToRow;
  readonly row: number;
}

/** A table of addresses. */
export interface SlotRange {
  readonly start: number;
  readonly end: number;
  readonly wordSize: number;
  readonly name: string;
  readonly to: ToRow;
}

const rangesOf = once((file: ElfFile): { starts: Float64Array; ranges: readonly SlotRange[] } => {
  const slots = slotTablesOf(file);
  const arrays = isRelocatable(file) ? [] : arraysOf(file);
  const range = (
    block: string,
    table: { address: number; count: number; wordSize: number; name: string },
  ): SlotRange => ({
    start: table.address,
    end: table.address + table.count * table.wordSize,
    wordSize: table.wordSize,
    name: table.name,
    to: toRows(block),
  });
  const slotIds = idsOf(slots.map((table) => table.name));
  const arrayIds = idsOf(arrays.map((table) => table.name));
  const ranges = [
    ...slots.map((table, index) => range(slotIds[index] ?? '', table)),
    ...arrays.map((table, index) => range(arrayIds[index] ?? '', table)),
  ]
    .filter((r) => r.end > r.start)
    .sort((a, b) => a.start - b.start);
  return { starts: Float64Array.from(ranges, (r) => r.start), ranges };
});

/** The first address of each table of addresses, and the one behind its last. */
export function slotBorders(file: ElfFile): number[] {
  return rangesOf(file).ranges.flatMap(({ start, end }) => [start, end]);
}

/** The table of addresses that an address lies in. */
export function slotsAround(file: ElfFile, address: number): SlotRange | undefined {
  const { starts, ranges } = rangesOf(file);
  const found = ranges[lastNotAbove(starts, address)];
  return found && address < found.end ? found : undefined;
}

/** The slot that begins at an address; undefined elsewhere. */
export function slotAt(file: ElfFile, address: number): SlotName | undefined {
  const found = slotsAround(file, address);
  if (!found || (address - found.start) % found.wordSize !== 0) return undefined;
  return { name: found.name, to: found.to, row: (address - found.start) / found.wordSize };
}

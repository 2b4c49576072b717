// The index through which exceptions find what unwinds a function, on CPUs that have one of their own in place of
// .eh_frame_hdr: .ARM.exidx (Exception Handling ABI for the Arm Architecture, 6, index table entries).

import { once } from '../../base/once.ts';
import { tableOf } from '../../base/table.ts';
import { hex } from '../../base/text.ts';
import { codes } from '../../elf/codes.ts';
import { cantUnwind, distanceOf, firstRecord } from '../../elf/functionIndex.ts';
import { functionIndexLayout } from '../../elf/layouts.ts';
import { valueOf } from '../../elf/names.ts';
import { segmentTypes } from '../../elf/constants.ts';
import type { ElfFile } from '../file.ts';

/** Rows are functions in ascending order, as the file says; each counts up to the next. */
export interface FunctionIndex {
  readonly count: number;
  /** First address of the function of a row. */
  location(row: number): number;
  /** What unwinds it: a record at an address, a record in the word itself, or nothing. */
  how(row: number): 'address' | 'word' | 'nothing';
  /** That address or that word; of nothing 0. */
  unwinding(row: number): number;
}

/** The index of a file, through its program header; undefined where it has none. */
export const functionIndexOf = once((file: ElfFile): FunctionIndex | undefined => {
  const { functionIndex: own, segmentTypes: types = segmentTypes } = file.machine;
  if (!own) return undefined;
  const type = valueOf(types, own.segment);
  const segment = file.segments.find((each) => each.type === type && each.fileSize > 0);
  if (!segment) return undefined;
  const { offset, address, fileSize } = segment;
  const { size: entry, fields } = functionIndexLayout;
  const warn = (at: number, problem: string): void =>
    file.log.add(codes.badFunctionIndex, { offset: at, size: entry }, { section: own.section, problem });
  const size = Math.max(0, Math.min(fileSize, file.bytes.size - offset));
  const count = Math.floor(size / entry);
  if (count * entry !== fileSize) warn(offset, `${hex(fileSize)} bytes stated, ${count} whole rows are there`);
  const { get } = tableOf(file.bytes, functionIndexLayout, offset, count);
  const location = (row: number): number => address + row * entry + distanceOf(get.location(row));
  const how: FunctionIndex['how'] = (row) => {
    const word = get.unwinding(row);
    if (word === cantUnwind) return 'nothing';
    return word >= firstRecord ? 'word' : 'address';
  };
  const unsorted = Array.from({ length: count }, (_, row) => row).find(
    (row) => row > 0 && location(row) < location(row - 1),
  );
  if (unsorted !== undefined) warn(offset + unsorted * entry, `row ${unsorted} lies before the one above it`);
  return {
    count,
    location,
    how,
    unwinding: (row) => {
      const word = get.unwinding(row);
      if (how(row) === 'nothing') return 0;
      return how(row) === 'word' ? word : address + row * entry + fields.unwinding.at + distanceOf(word);
    },
  };
});

// Where a table ends at the latest that only the dynamic section leads to: where the next thing begins that some header
// or entry names.

import { once } from '../base/once.ts';
import { segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { lastNotAbove, offsetOf } from './code/addresses.ts';
import { dynamicOf } from './dynamic.ts';
import type { ElfFile } from './file.ts';

const load = valueOf(segmentTypes, 'LOAD');

/** File offsets at which something begins, or a LOAD segment ends; ascending. */
const bordersOf = once((file: ElfFile): Float64Array => {
  const { bytes, segments, segmentTable, sectionTable } = file;
  const headers = [segmentTable, sectionTable].filter(({ count }) => count > 0);
  const borders = [bytes.size, ...headers.map(({ offset }) => offset)];
  for (const { type, offset, fileSize } of segments)
    if (fileSize > 0) borders.push(...(type === load ? [offset, offset + fileSize] : [offset]));
  for (const { kind, value } of dynamicOf(file)?.entries ?? [])
    if (kind === 'address') borders.push(offsetOf(file, value) ?? 0);
  return Float64Array.from(borders.filter((border) => border >= 0 && border <= bytes.size)).sort();
});

/** The file offset behind the last byte that a table beginning at `offset` can have. */
export function tableEnd(file: ElfFile, offset: number): number {
  const borders = bordersOf(file);
  return borders[lastNotAbove(borders, offset) + 1] ?? file.bytes.size;
}

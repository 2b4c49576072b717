// The index through which exceptions find what unwinds a function, on CPUs that have one of their own.

import { sectionTypes, segmentTypes } from '../elf/constants.ts';
import { cantUnwind, wordOf } from '../elf/functionIndex.ts';
import { functionIndexLayout } from '../elf/layouts.ts';
import type { Machine } from '../elf/machine.ts';
import { valueOf } from '../elf/names.ts';
import type { FinalImage } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionFlag } from './numbers.ts';

/** What the CPU's file says of it; there is one where an image has such an index. */
function namesOf({ functionIndex }: Machine): NonNullable<Machine['functionIndex']> {
  if (!functionIndex) throw new Error('the CPU has no index of functions');
  return functionIndex;
}

/** The type of its program header. */
export function typeOfFunctionIndex({ machine }: FinalImage): number {
  return valueOf(machine.segmentTypes ?? segmentTypes, namesOf(machine).segment);
}

export function functionIndexChunk(
  { machine }: FinalImage,
  { count, get }: NonNullable<FinalImage['functionIndex']>,
): Chunk {
  const { size, fields } = functionIndexLayout;
  const { section, sectionType } = namesOf(machine);
  return {
    name: section,
    align: 4,
    position: 'behind',
    section: { type: valueOf(machine.sectionTypes ?? sectionTypes, sectionType), flags: sectionFlag.ALLOC },
    size: () => count * size,
    write(out, where) {
      // From the image, as it is.
      const start = where.addressOf(this) - where.at(0);
      for (let row = 0; row < count; row++) {
        const at = start + row * size;
        const words = {
          address: wordOf(get.unwinding(row) - at - fields.unwinding.at),
          word: get.unwinding(row),
          nothing: cantUnwind,
        };
        out.record<keyof typeof fields>(row * size, functionIndexLayout, {
          location: wordOf(get.location(row) - at),
          unwinding: words[get.how(row)],
        });
      }
    },
  };
}

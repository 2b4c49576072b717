// .eh_frame_hdr: the sorted index through which exceptions find the frame description of an address (LSB Core 5.0, 10.6.2).

import { pointerBases, pointerFormats } from '../elf/constants.ts';
import { unwindHeaderLayout, unwindRowLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import type { FinalImage } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';

const omitted = valueOf(pointerBases, 'omit');
const encodings = {
  pointer: valueOf(pointerBases, 'pcrel') | valueOf(pointerFormats, 'sdata4'),
  count: valueOf(pointerFormats, 'udata4'),
  rows: valueOf(pointerBases, 'datarel') | valueOf(pointerFormats, 'sdata4'),
};

/** The pointer to .eh_frame and the number of rows lie behind the header, 4 bytes each. */
const pointerAt = unwindHeaderLayout.size;
const countAt = pointerAt + 4;
const rowsAt = countAt + 4;

export function unwindChunk({ frames, locations, descriptions }: NonNullable<FinalImage['unwind']>): Chunk {
  const isIndexed = locations.length > 0;
  return {
    name: '.eh_frame_hdr', align: 4, position: 'behind', section: { type: sectionType.PROGBITS, flags: sectionFlag.ALLOC },
    size: () => (isIndexed ? rowsAt + locations.length * unwindRowLayout.size : countAt),
    write(out, layout) {
      // From the image, as it is.
      const start = layout.addressOf(this) - layout.at(0);
      out.record<keyof typeof unwindHeaderLayout.fields>(0, unwindHeaderLayout, { version: 1, pointerEncoding: encodings.pointer, countEncoding: isIndexed ? encodings.count : omitted, tableEncoding: isIndexed ? encodings.rows : omitted });
      out.u32(pointerAt, frames - (start + pointerAt));
      if (isIndexed) out.u32(countAt, locations.length);
      locations.forEach((location, row) => out.record<'location' | 'description'>(rowsAt + row * unwindRowLayout.size, unwindRowLayout, { location: location - start, description: (descriptions[row] ?? 0) - start }));
    },
  };
}

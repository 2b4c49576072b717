// .eh_frame_hdr: the sorted index through which exceptions find the frame description of an address (LSB Core 5.0,
// 10.6.2).

import { pointerBases, pointerFormats } from '../elf/constants.ts';
import { unwindHeaderLayout, unwindRowLayout, wideUnwindRowLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { isUnwindWide, type FinalImage } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';

const omitted = valueOf(pointerBases, 'omit');
const countEncoding = valueOf(pointerFormats, 'udata4');

/**
 * How distances are written. Compilers' run-time libraries search the rows of the first form; with others they look at
 * one description after the other (libgcc unwind-dw2-fde-dip.c).
 */
const forms = {
  usual: { size: 4, format: valueOf(pointerFormats, 'sdata4'), row: unwindRowLayout },
  wide: { size: 8, format: valueOf(pointerFormats, 'sdata8'), row: wideUnwindRowLayout },
} as const;

/** The pointer to .eh_frame lies behind the header, then the number of rows in 4 bytes. */
const pointerAt = unwindHeaderLayout.size;

export function unwindChunk(
  image: FinalImage,
  { frames, index: { count, get } }: NonNullable<FinalImage['unwind']>,
): Chunk {
  const isIndexed = count > 0;
  const { size, format, row: layout } = forms[isUnwindWide(image) ? 'wide' : 'usual'];
  const countAt = pointerAt + size;
  const rowsAt = countAt + 4;
  return {
    name: '.eh_frame_hdr',
    align: 4,
    position: 'behind',
    section: { type: sectionType.PROGBITS, flags: sectionFlag.ALLOC },
    size: () => (isIndexed ? rowsAt + count * layout.size : countAt),
    write(out, where) {
      // From the image, as it is.
      const start = where.addressOf(this) - where.at(0);
      out.record<keyof typeof unwindHeaderLayout.fields>(0, unwindHeaderLayout, {
        version: 1,
        pointerEncoding: valueOf(pointerBases, 'pcrel') | format,
        countEncoding: isIndexed ? countEncoding : omitted,
        tableEncoding: isIndexed ? valueOf(pointerBases, 'datarel') | format : omitted,
      });
      out.word(pointerAt, frames - (start + pointerAt), size);
      if (isIndexed) out.u32(countAt, count);
      for (let row = 0; row < count; row++) {
        out.record<'location' | 'description'>(rowsAt + row * layout.size, layout, {
          location: get.location(row) - start,
          description: get.description(row) - start,
        });
      }
    },
  };
}

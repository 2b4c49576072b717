// From an Image to a file: place, lower, encode. The one way out for all that makes binaries.

import type { Log } from './base/log.ts';
import { imageCodes } from './elf/codes.ts';
import { segmentLayouts } from './elf/layouts.ts';
import { encode, layOut, type Output } from './encode/encode.ts';
import type { Image } from './ir/image.ts';
import { verify } from './ir/verify.ts';
import { endOf } from './lower/chunk.ts';
import { lower } from './lower/lower.ts';
import { place } from './passes/place.ts';

/**
 * Gives an image its addresses and writes it. Nothing is written, and the log says why, when the image is not whole.
 * @param version the version of Elfsmith, for the manifest
 * @returns whether the file was written
 */
export function forge(log: Log, image: Image, version: string, out: Output): boolean {
  if (!verify(log, image, imageCodes.brokenImage)) return false;
  const [page] = image.machine.pageSizes;
  // How much room the tables need does not depend on where the image lies.
  const draft = lower(image, version);
  const sizes = layOut(draft.chunks, page);
  place(image, endOf(sizes, draft.lastTable) - sizes.addressOf(draft.firstTable));
  if (!verify(log, image, imageCodes.brokenImage)) return false;

  // From here on the image is final.
  const { chunks, interpreterHeaders, symbols, lateValues } = lower(image, version);
  const layout = layOut(chunks, page);
  image.tables.lateValues = lateValues.map((offset) => layout.addressOf(symbols) + offset);
  if (interpreterHeaders) {
    image.tables.headers = layout.addressOf(interpreterHeaders);
    image.tables.headerCount = layout.sizeOf(interpreterHeaders) / segmentLayouts[image.class].size;
  }
  encode(chunks, layout, image.isLittle, out);
  return true;
}

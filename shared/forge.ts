// From an Image to a file: lower, place, encode. The one way out for all that makes binaries.

import type { Log } from './base/log.ts';
import { imageCodes } from './elf/codes.ts';
import { encode, layOut, type Output } from './encode/encode.ts';
import type { FinalImage, Placement } from './ir/image.ts';
import { verify, verifyPlacement } from './ir/verify.ts';
import { endOf } from './lower/chunk.ts';
import { lower } from './lower/lower.ts';
import { place } from './passes/place.ts';

/**
 * Writes an image, which does not change for it: where its addresses are in the file, the placement says. Nothing is written, and the log says why, when the image is not whole.
 * @param version the version of Elfsmith, for the manifest
 * @returns undefined when nothing was written
 */
export function forge(log: Log, image: FinalImage, version: string, out: Output): Placement | undefined {
  if (!verify(log, image, imageCodes.brokenImage)) return undefined;
  const { chunks, firstTable, lastTable } = lower(image, version);
  const { page } = image;
  // How much room the tables need does not depend on where the image lies.
  const sizes = layOut(chunks, page, unplaced);
  const placement = place(image, endOf(sizes, lastTable) - sizes.addressOf(firstTable));
  if (!verifyPlacement(log, image, placement, imageCodes.brokenImage)) return undefined;
  encode(chunks, layOut(chunks, page, placement), image.isLittle, out);
  return placement;
}

const unplaced: Placement = { tables: 0, moved: 0, embeddedMoved: 0 };

// From an Image to a file: lower, place, encode. The one way out for all that makes binaries.

import type { Log } from './base/log.ts';
import { imageCodes } from './elf/codes.ts';
import { encode, layOut, type Output } from './encode/encode.ts';
import type { FinalImage, Placement } from './ir/image.ts';
import { verify, verifyPlacement } from './ir/verify.ts';
import { endOf } from './lower/chunk.ts';
import { chunksInOrder, lower } from './lower/lower.ts';
import { lastOf } from './lower/tables.ts';
import { place } from './passes/place.ts';

/** A file that has everything but its bytes. */
export interface LaidOut {
  /** Bytes. */
  readonly size: number;
  /** Where the image's addresses are in the file. */
  readonly placement: Placement;
  write(out: Output): void;
  /** The same step by step: each says how many bytes of the file are written. */
  writing(out: Output): Iterable<number>;
}

/**
 * Lays out the file of an image, which does not change for it. Undefined, and the log says why, when the image is not
 * whole.
 * @param version the version of Elfsmith, for the manifest
 */
export function layOutFile(log: Log, image: FinalImage, version: string): LaidOut | undefined {
  if (!verify(log, image, imageCodes.brokenImage)) return undefined;
  const lowered = lower(image, version);
  const { page } = image;
  // How much room the tables need does not depend on where the image lies.
  const sizes = layOut(chunksInOrder(lowered, unplaced), page, unplaced);
  const placement = place(image, endOf(sizes, lastOf(lowered.tables)) - sizes.addressOf(lowered.header));
  if (!verifyPlacement(log, image, placement, imageCodes.brokenImage)) return undefined;
  const chunks = chunksInOrder(lowered, placement);
  const layout = layOut(chunks, page, placement);
  const size = chunks.reduce((end, chunk) => Math.max(end, layout.offsetOf(chunk) + layout.sizeOf(chunk)), 0);
  const writing = (out: Output): Iterable<number> => encode(chunks, layout, image.isLittle, out);
  return { size, placement, writing, write: (out) => finish(writing(out)) };
}

function finish(steps: Iterable<number>): void {
  for (const _ of steps);
}

/** The same, written at once. */
export function forge(log: Log, image: FinalImage, version: string, out: Output): Placement | undefined {
  const file = layOutFile(log, image, version);
  file?.write(out);
  return file?.placement;
}

const unplaced: Placement = { tables: 0, isBehind: false, moved: 0, embeddedMoved: 0 };

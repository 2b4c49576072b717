// A file as text that says what Elfsmith rebuilds and merges: its image.

import type { Source } from './base/bytes.ts';
import type { Log } from './base/log.ts';
import { decode } from './decode/file.ts';
import { imageCodes } from './elf/codes.ts';
import { printImage } from './ir/print.ts';
import { verify } from './ir/verify.ts';
import { lift } from './lift/lift.ts';

/**
 * The text of an ELF file's image, piece by piece; none when the log says why there can be no image.
 * @param name what its manifest calls the file
 */
export function imageText(source: Source, name: string): { readonly pieces: Iterable<string>; readonly log: Log } {
  const { image, log } = lift(decode(source), name);
  const isWhole = image !== undefined && verify(log, image, imageCodes.brokenImage);
  return { pieces: isWhole ? printImage(image) : [], log };
}

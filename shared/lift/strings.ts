// Names as they are in the file, each character a byte: the texts of decode are made for reading.

import { longestString } from '../base/bytes.ts';
import { dynamicOf } from '../decode/dynamic.ts';
import type { ElfFile } from '../decode/file.ts';
import { noStrings } from '../decode/strings.ts';

/** A string of the dynamic string table; empty when the offset lies outside, cut where it is longer than any name. */
export function rawText(file: ElfFile, at: number): string {
  const { bytes } = file;
  const { offset, size } = dynamicOf(file)?.strings ?? noStrings;
  if (!(at >= 0 && at < size)) return '';
  const end = offset + at + bytes.lengthOfString(offset + at, Math.min(size - at, longestString));
  let text = '';
  for (let i = offset + at; i < end; i++) text += String.fromCharCode(bytes.u8(i));
  return text;
}

// Where the code lies that frame descriptions (.eh_frame) are of: one function each, from its first byte to its last
// (LSB Core 5.0, 10.6.1).

import { Leb128 } from '../../base/leb128.ts';
import { once } from '../../base/once.ts';
import type { ElfFile } from '../file.ts';
import { addressOf, isRelocatable } from './addresses.ts';
import { framesOf, longLength, readPointer } from './unwind.ts';

/** Code by its first address and the one behind its last, in the order of the descriptions. */
export interface FrameRanges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A record's body, and what addresses in it count from. */
interface Record {
  readonly file: ElfFile;
  readonly start: number;
  readonly end: number;
  /** What turns a file offset of the records into an address. */
  readonly distance: number;
}

/** How a pointer is encoded that nothing says anything of: as it is (DW_EH_PE_absptr). */
const absolute = 0;
/** Forms of 64 bits at most, without the base that a start counts from, which a size has none of. */
const formatBits = 0x0f;

/** The code that descriptions are of; empty for relocatable files, whose addresses relocations say. */
export const frameRangesOf = once((file: ElfFile): FrameRanges => {
  const [starts, ends]: [number[], number[]] = [[], []];
  const frames = isRelocatable(file) ? undefined : framesOf(file);
  if (!frames) return { starts, ends };
  const { bytes } = file;
  const distance = (frames.section?.address ?? addressOf(file, frames.offset) ?? 0) - frames.offset;
  const end = Math.min(frames.offset + frames.size, bytes.size);
  const encodings = new Map<number, number>();
  for (let at = frames.offset; at + 8 <= end;) {
    const short = bytes.u32(at);
    const isLong = short === longLength;
    const start = at + (isLong ? 12 : 4);
    const next = start + (isLong && start <= end ? bytes.i64(at + 4) : short);
    if (short === 0 || next < start + 4 || next > end) break;
    const record = { file, start: start + 4, end: next, distance };
    const common = start - bytes.u32(start);
    if (common === start) encodings.set(at, encodingOf(record));
    else addRange(record, encodings.get(common) ?? absolute, starts, ends);
    at = next;
  }
  return { starts, ends };
});

function addRange({ file, start, end, distance }: Record, encoding: number, starts: number[], ends: number[]): void {
  const from = readPointer(file, encoding, start, end, start, start + distance);
  const size = readPointer(file, encoding & formatBits, from.next, end, start, start + distance);
  if (from.value === undefined || size.value === undefined || size.value <= 0) return;
  starts.push(from.value);
  ends.push(from.value + size.value);
}

/** How the descriptions of a common record encode their addresses: `R` of its augmentation. */
function encodingOf({ file, start, end, distance }: Record): number {
  const stream = new Leb128(file.bytes, start, end);
  const version = stream.byte();
  let augmentation = '';
  for (let code = stream.byte(); code !== 0; code = stream.byte()) augmentation += String.fromCharCode(code);
  if (!augmentation.startsWith('z')) return absolute;
  stream.unsigned();
  stream.signed();
  if (version === 1) stream.byte();
  else stream.unsigned();
  stream.unsigned();
  for (const letter of augmentation.slice(1)) {
    if (letter === 'R') return stream.byte();
    if (letter === 'L') stream.byte();
    if (letter === 'P') stream.at = readPointer(file, stream.byte(), stream.at, end, start, start + distance).next;
  }
  return absolute;
}

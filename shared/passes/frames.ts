// The frames pass: one .eh_frame of all parts' frame descriptions. Exceptions would find those of each part through the index, but debuggers read one section.

import { Bytes, sourceOf } from '../base/bytes.ts';
import { Leb128 } from '../base/leb128.ts';
import { alignUp, Writer } from '../base/writer.ts';
import { bytesAt } from '../ir/content.ts';
import { segmentAt, type Image, type Unwind } from '../ir/image.ts';
import { joinUnwind } from './join.ts';
import type { Merging } from './merging.ts';

/** The records of one part, without terminator. */
interface Frames { readonly unwind: Unwind; readonly bytes: Uint8Array; /** Offsets of words that count from their own place, and their sizes. */ readonly distances: readonly { readonly at: number; readonly size: 4 | 8 }[] }

/** Leaves all as it is when some part's descriptions are of a form that is not known here. */
export function joinFrames(image: Image, merging: Merging): void {
  const parts = merging.parts.flatMap(({ image: { unwind } }) => (unwind ? [unwind] : []));
  const all = parts.flatMap((unwind) => readFrames(image, unwind) ?? []);
  if (parts.length < 2 || all.length < parts.length) {
    if (parts.length > all.length) merging.decide('unwind', 'the frame descriptions stay where they are: debuggers see only those of the first file');
    return;
  }
  const last = image.segments.at(-1);
  const { page } = image;
  const address = alignUp((last?.address ?? 0) + (last?.memorySize ?? 0), page);
  const size = all.reduce((sum, { bytes }) => alignUp(sum, recordAlign) + bytes.length, 0) + terminator;
  const out = new Writer(size, image.isLittle);
  let at = 0;
  const moved = all.map(({ unwind, bytes, distances }): Unwind => {
    at = alignUp(at, recordAlign);
    out.copy(at, bytes);
    const delta = address + at - unwind.frames;
    const words = new Bytes(sourceOf(bytes), image.isLittle);
    for (const { at: field, size: width } of distances) out.word(at + field, (width === 8 ? words.i64(field) : words.i32(field)) - delta, width);
    at += bytes.length;
    return { ...unwind, descriptions: unwind.descriptions.map((description) => description + delta) };
  });
  image.unwind = joinUnwind(moved.map((unwind, index) => (index === 0 ? { ...unwind, frames: address } : unwind)));
  image.segments.push({ address, memorySize: size, permissions: 'r', align: page, origin: { source: sourceOf(out.bytes), offset: 0, size } });
  image.sections = image.sections.map((section) => (/^\.eh_frame(\.|$)/.test(section.name) ? { ...section, name: `.old${section.name}` } : section));
  image.sections.push({ name: '.eh_frame', address, size, isZero: false, isWritable: false, isExecutable: false, isTls: false, align: recordAlign });
}

const recordAlign = 8;
/** A length of 0 ends the section. */
const terminator = 4;
/** DW_EH_PE: formats in the low four bits, bases above them (LSB Core 5.0, 10.5). */
const formatSizes: Readonly<Record<number, 4 | 8>> = { 0x3: 4, 0xb: 4, 0x4: 8, 0xc: 8 };
const [formatMask, baseMask, pcRelative, omitted] = [0x0f, 0x70, 0x10, 0xff];

/** What a common record says of the pointers in the descriptions that name it. */
interface Common { readonly location: number; readonly handler: number }

/** The records from the start of a part's .eh_frame to its end (LSB Core 5.0, 10.6.1); undefined when one of them is unusual. */
function readFrames(image: Image, unwind: Unwind): Frames | undefined {
  const segment = segmentAt(image.segments, unwind.frames);
  if (!segment) return undefined;
  const start = unwind.frames - segment.address;
  const raw = bytesAt(image, unwind.frames, Math.max(0, segment.origin.size - start));
  const bytes = new Bytes(sourceOf(raw), image.isLittle);
  const common = new Map<number, Common>();
  const distances: { at: number; size: 4 | 8 }[] = [];
  /** Notes a pointer; gives its size, undefined when its form is not known. */
  const pointer = (encoding: number, at: number): number | undefined => {
    const width = formatSizes[encoding & formatMask];
    if (width === undefined || (encoding & baseMask) !== pcRelative) return undefined;
    if (width === 8 ? bytes.i64(at) !== 0 : bytes.u32(at) !== 0) distances.push({ at, size: width });
    return width;
  };
  let at = 0;
  for (; at + 4 <= raw.length; ) {
    const length = bytes.u32(at);
    if (length === 0) break;
    const body = at + 4;
    if (length === 0xffffffff || body + length > raw.length) return undefined;
    const id = bytes.u32(body);
    if (id === 0) {
      const found = readCommon(bytes, body + 4, pointer);
      if (!found) return undefined;
      common.set(at, found);
    } else {
      const of = common.get(body - id);
      const width = of && pointer(of.location, body + 4);
      if (!of || width === undefined) return undefined;
      const augmentation = new Leb128(bytes, body + 4 + 2 * width, raw.length);
      if (of.handler !== omitted && augmentation.unsigned() > 0 && pointer(of.handler, augmentation.at) === undefined) return undefined;
    }
    at = body + length;
  }
  return { unwind, bytes: raw.subarray(0, at), distances };
}

function readCommon(bytes: Bytes, at: number, pointer: (encoding: number, at: number) => number | undefined): Common | undefined {
  const version = bytes.u8(at);
  const letters = bytes.string(at + 1);
  if ((version !== 1 && version !== 3) || !letters.startsWith('z')) return undefined;
  const numbers = new Leb128(bytes, at + 2 + letters.length, bytes.size);
  // Alignments of code and data, the return address's register, and the size of what follows.
  numbers.unsigned();
  numbers.signed();
  if (version === 1) numbers.at++;
  else numbers.unsigned();
  numbers.unsigned();
  let next = numbers.at;
  let [location, handler] = [0, omitted];
  for (const letter of letters.slice(1)) {
    if (letter === 'R') location = bytes.u8(next++);
    else if (letter === 'L') handler = bytes.u8(next++);
    else if (letter === 'P') {
      const width = pointer(bytes.u8(next), next + 1);
      if (width === undefined) return undefined;
      next += 1 + width;
    } else if (letter !== 'S' && letter !== 'B' && letter !== 'G') return undefined;
  }
  return { location, handler };
}

// The .xz file format, unpacked: a stream of blocks, each checked (https://tukaani.org/xz/xz-file-format.txt, 1.2).

import { crc32, crc64 } from './checksums.ts';
import { unpackLzma2 } from './lzma2.ts';

/** What came of a stream: the bytes as far as they could be unpacked, and what is wrong. */
export interface Stream {
  readonly bytes: Uint8Array;
  readonly problem: string | undefined;
}

const magic = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const headerSize = 12;
const lzma2 = 0x21;
/** Sizes of the checks by their number (3.1, Stream Flags). */
const checkSizes = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const [crc32Check, crc64Check] = [1, 4];

/**
 * Unpacks the first stream of some bytes; filters other than LZMA2 are refused. Checks of other kinds than CRC-32 and
 * CRC-64 are passed over.
 * @param most bytes that come out at most
 */
export function unpackXz(input: Uint8Array, most: number): Stream {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let problem: string | undefined;
  if (magic.some((byte, index) => input[index] !== byte)) return { bytes: new Uint8Array(0), problem: 'no xz stream' };
  const check = (input[7] ?? 0) & 0xf;
  for (let at = headerSize; problem === undefined && input[at] !== 0;) {
    const block = unpackBlock(input, at, check, most - size);
    pieces.push(block.bytes);
    size += block.bytes.length;
    problem = block.problem;
    at = block.end;
  }
  return { bytes: joined(pieces, size), problem };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function unpackBlock(input: Uint8Array, start: number, check: number, most: number): Stream & { end: number } {
  const failed = (problem: string): Stream & { end: number } => ({ bytes: new Uint8Array(0), problem, end: start });
  const size = ((input[start] ?? 0) + 1) * 4;
  if (start + size > input.length) return failed('the data ends');
  const view = new DataView(input.buffer, input.byteOffset, input.length);
  if (crc32(input.subarray(start, start + size - 4)) !== view.getUint32(start + size - 4, true))
    return failed('the header of a block is damaged');
  const filters = filtersOf(input, start);
  if (filters.length !== 1 || filters[0] !== lzma2)
    return failed(`filters ${filters.map((id) => '0x' + id.toString(16)).join(', ')}: only LZMA2 is known`);
  const { bytes, end, problem } = unpackLzma2(input, start + size, most);
  const checkAt = end + ((start + size - end) & 3);
  const checkSize = checkSizes[check] ?? 0;
  if (problem !== undefined) return { bytes, problem, end };
  if (checkAt + checkSize > input.length) return { bytes, problem: 'the data ends', end };
  const isRight =
    check === crc32Check
      ? crc32(bytes) === view.getUint32(checkAt, true)
      : check !== crc64Check || isCrc64(bytes, view, checkAt);
  return { bytes, problem: isRight ? undefined : 'the checksum does not match', end: checkAt + checkSize };
}

function isCrc64(bytes: Uint8Array, view: DataView, at: number): boolean {
  const { low, high } = crc64(bytes);
  return low === view.getUint32(at, true) && high === view.getUint32(at + 4, true);
}

/** The numbers of a block's filters (3.1, Block Header; numbers are of 7 bits a byte, the lowest first). */
function filtersOf(input: Uint8Array, start: number): number[] {
  let at = start + 2;
  const number = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = input[at++] ?? 0;
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return value;
    }
  };
  const flags = input[start + 1] ?? 0;
  if ((flags & 0x40) !== 0) number();
  if ((flags & 0x80) !== 0) number();
  return Array.from({ length: (flags & 3) + 1 }, () => {
    const id = number();
    const size = number();
    at += size;
    return id;
  });
}

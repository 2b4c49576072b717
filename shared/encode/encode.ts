// The last step: lays chunks out until nothing moves, and writes them. A fingerprint of all pieces is taken on the way
// and written last; what lies between them is zero.

import { Fingerprint } from '../base/fingerprint.ts';
import { alignUp, Writer } from '../base/writer.ts';
import type { Placement } from '../ir/image.ts';
import type { Chunk, Layout } from '../lower/chunk.ts';

/**
 * Takes the bytes of a file, pieces in the order of the file and few of them a second time. What nobody writes is zero.
 */
export interface Output {
  write(offset: number, bytes: Uint8Array): void;
}

/**
 * Rounds until the sizes of all chunks agree with their places: two for what we know, more would be an error of ours.
 */
const mostRounds = 8;

/**
 * Gives all chunks their places. Chunks follow each other in the file in their order; those with an address of their
 * own keep offset and address congruent modulo their alignment.
 */
export function layOut(chunks: readonly Chunk[], page: number, placement: Placement): Layout {
  let layout = layoutOf(new Map(), placement);
  for (let round = 0; round < mostRounds; round++) {
    const next = layRound(chunks, page, placement, layout);
    const isSame = chunks.every(
      (chunk) =>
        next.addressOf(chunk) === layout.addressOf(chunk) &&
        next.sizeOf(chunk) === layout.sizeOf(chunk) &&
        next.offsetOf(chunk) === layout.offsetOf(chunk),
    );
    layout = next;
    if (isSame) return layout;
  }
  throw new Error('the layout does not come to rest');
}

interface Placed {
  readonly address: number;
  readonly offset: number;
  readonly size: number;
}

function layoutOf(places: ReadonlyMap<Chunk, Placed>, { moved, embeddedMoved }: Placement): Layout {
  const of = (chunk: Chunk): Placed => places.get(chunk) ?? { address: 0, offset: 0, size: 0 };
  return {
    addressOf: (chunk) => of(chunk).address,
    offsetOf: (chunk) => of(chunk).offset,
    sizeOf: (chunk) => of(chunk).size,
    at: (address) => address + moved,
    atEmbedded: (address) => address + embeddedMoved,
  };
}

function layRound(chunks: readonly Chunk[], page: number, placement: Placement, before: Layout): Layout {
  const places = new Map<Chunk, Placed>();
  const [image] = chunks.filter(({ position }) => typeof position === 'object');
  let end = { address: 0, offset: 0 };
  for (const chunk of chunks) {
    const size = chunk.size(before);
    if (placement.isBehind && chunk.position === 'first') {
      // Over the image's own.
      places.set(chunk, { address: image ? addressOf(image, 0, page, placement) : 0, offset: 0, size });
      continue;
    }
    const isLoaded = chunk.position !== 'file';
    const { address, offset } = startOf(chunk, end, page, placement, image && places.get(image));
    places.set(chunk, { address: isLoaded ? address : 0, offset, size });
    end = { address: address + size, offset: offset + size };
  }
  return layoutOf(places, placement);
}

/**
 * Where a chunk begins, behind the end of the one before it.
 * @param image its first segment, once it has its place
 */
function startOf(
  chunk: Chunk,
  { address: end, offset }: Omit<Placed, 'size'>,
  page: number,
  placement: Placement,
  image: Placed | undefined,
): Omit<Placed, 'size'> {
  const { position, align } = chunk;
  if (position === 'file') return { address: end, offset: alignUp(offset, align) };
  // What lies between the image and tables behind it is a hole of the file.
  if (placement.isBehind && position === 'headers' && image)
    return { address: placement.tables, offset: placement.tables - image.address + image.offset };
  const address = addressOf(chunk, end, page, placement);
  // What follows keeps its distance in the file and in memory; what jumps in memory goes to the next offset that fits.
  if (position === 'behind' || position === 'headers') return { address, offset: offset + address - end };
  return { address, offset: congruent(offset, address, position === 'page' ? page : Math.max(align, page)) };
}

/** Where a chunk goes that is loaded. @param end where the one before it ends */
function addressOf(
  { position, align }: Chunk,
  end: number,
  page: number,
  { tables, moved, embeddedMoved }: Placement,
): number {
  if (position === 'first') return tables;
  if (typeof position === 'object') return position.address + (position.isEmbedded ? embeddedMoved : moved);
  return alignUp(end, position === 'page' ? page : align);
}

/** The first offset from `offset` on that equals `address` modulo `align`. */
function congruent(offset: number, address: number, align: number): number {
  const rest = (address - offset) % align;
  return offset + (rest < 0 ? rest + align : rest);
}

/**
 * Writes all chunks at their places, one a step, which says how many bytes of the file are written. The same chunks
 * give the same bytes.
 */
export function* encode(
  chunks: readonly Chunk[],
  layout: Layout,
  isLittle: boolean,
  out: Output,
): Generator<number, void> {
  const hash = new Fingerprint();
  for (const chunk of chunks) {
    const offset = layout.offsetOf(chunk);
    const piece = new Writer(layout.sizeOf(chunk), isLittle);
    chunk.write(piece, layout);
    hash.add(piece.bytes);
    out.write(offset, piece.bytes);
    yield offset + piece.bytes.length;
  }
  const digest = hash.digest();
  for (const chunk of chunks)
    if (chunk.digestAt !== undefined) out.write(layout.offsetOf(chunk) + chunk.digestAt, digest);
}

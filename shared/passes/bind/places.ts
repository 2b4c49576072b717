// What relocations write addresses, and which of those words may get them at start only.

import type { RelocationKind } from '../../elf/machine.ts';
import { segmentAt, type Image } from '../../ir/image.ts';

/** Whether a relocation writes where a function is. */
export function isAddress(kind: RelocationKind): boolean {
  return kind === 'slot' || kind === 'got' || kind === 'absolute';
}

/** Whether a relocation can wait for the first initialiser. */
export function mayWait({ relocations: { get }, segments, tls, class: bits }: Image, row: number): boolean {
  if (!isAddress(get.kind(row)) || get.size(row) !== bits / 8) return false;
  const place = get.place(row);
  // The first thread has its copy of the template before any initialiser runs.
  if (tls && place >= tls.address && place < tls.address + tls.fileSize) return false;
  return segmentAt(segments, place)?.permissions.includes('w') === true;
}

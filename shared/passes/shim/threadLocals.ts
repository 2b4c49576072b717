// Where the file's thread-local block begins, and the program's in it.
// When: the program's block no longer begins the module, and its code may know that it did; or the C library is inside,
// and
// nobody may ask the dynamic linker; its wishes: how code gets to the block, and by how much the program's was moved;
// what
// leads to it: references to __tls_get_addr.

import { hex } from '../../base/text.ts';
import { alignUp } from '../../base/writer.ts';
import { threadPointerOf, tlsOffsetBiasOf } from '../../elf/machine.ts';
import { addressFunction } from '../merging.ts';
import { distanceBehind } from '../join/tls.ts';
import type { Image, TlsTemplate } from '../../ir/image.ts';
import type { OwnCode } from './ownCode.ts';

/**
 * Where a program's block begins, from the thread pointer: in variant 2 the first block ends there, in variant 1 it
 * begins behind it; it begins where the template does modulo the alignment (glibc elf/dl-tls.c,
 * _dl_determine_tlsoffset; musl ldso/dynlink.c, __dls3).
 */
export function startOfBlock(image: Pick<Image, 'machine' | 'class'>, tls: TlsTemplate): number {
  const { machine } = image;
  if (machine.tlsVariant === 2) return tls.address - alignUp(tls.address + tls.memorySize, tls.align);
  return distanceBehind(image, tls) - threadPointerOf(machine).bias;
}

/**
 * A program that may know the offsets in its thread-local block goes on counting from there, wherever the block lies
 * now
 * (R28); and with the C library inside variables are reached from the thread pointer (R40).
 */
export function reachThreadLocals(code: OwnCode): void {
  const {
    merging,
    shim,
    image: { tls, relocations },
  } = code;
  const { ownTls, reachesOwnTls: isFromThreadPointer } = merging;
  const rows = tls && (ownTls > 0 || isFromThreadPointer) ? code.referencesTo(addressFunction) : [];
  const [first] = rows;
  if (!tls || first === undefined) return;
  const slot = code.slotFor(first);
  const start = isFromThreadPointer ? startOfBlock(code.image, tls) + tlsOffsetBiasOf(code.image.machine) : 0;
  const isOwn = (row: number): boolean => ownTls > 0 && relocations.get.rank(row) === 0;
  for (const [asking, added] of [
    [rows.filter(isOwn), ownTls],
    [rows.filter((row) => !isOwn(row)), 0],
  ] as const) {
    if (asking.length === 0) continue;
    const address = code.add(shim.threadLocals, () => ({ slot, isFromThreadPointer, offset: start + added }));
    for (const row of asking) code.lead(row, address);
  }
  if (ownTls === 0) return;
  const asked = merging.tlsFunctions.join(' or ');
  const adds = `code of ours adds ${hex(ownTls)}, where its block begins, to what ${asked} gives it`;
  merging.decide('thread-local', `the program may know that it is module 1: ${adds}`);
}

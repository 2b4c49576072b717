// Where the file's thread-local block begins, and the program's in it.
// When: the program's block no longer begins the module, and its code may know that it did; or the C library is inside,
// and
// nobody may ask the dynamic linker; its wishes: how code gets to the block, and by how much the program's was moved;
// what
// leads to it: references to __tls_get_addr.

import { hex } from '../../base/text.ts';
import { tlsOffsetBiasOf } from '../../elf/machine.ts';
import { addressFunction } from '../merging.ts';
import { startOfBlock } from '../join/tls.ts';
import { askingForThreadLocals } from './bare.ts';
import type { OwnCode } from './ownCode.ts';

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
  const { bare = false } = merging.options;
  const asks = tls && (ownTls > 0 || isFromThreadPointer);
  const named = asks ? code.referencesTo(addressFunction) : [];
  const rows = bare ? askingForThreadLocals(code) : named;
  const [first] = rows;
  if ((!tls && !bare) || first === undefined) return;
  const slot = bare ? code.zeroWord : code.slotFor(first);
  const block = tls ? startOfBlock(code.image, tls) : 0;
  const start = isFromThreadPointer ? block + tlsOffsetBiasOf(code.image.machine) : 0;
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

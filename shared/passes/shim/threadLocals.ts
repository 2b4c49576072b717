// Where the program's thread-local block begins.
// When: the program's block no longer begins the module, and its code may know that it did; its wishes: by how much it
// moved; what leads to it: the program's references to __tls_get_addr.

import { hex } from '../../base/text.ts';
import { addressFunction } from '../merging.ts';
import type { OwnCode } from './ownCode.ts';

/** A program that may know the offsets in its thread-local block goes on counting from there, wherever the block lies now. */
export function countFromOwnBlock(code: OwnCode): void {
  const { merging, shim } = code;
  const offset = merging.ownTls;
  const rows = offset > 0 ? code.referencesTo(addressFunction) : [];
  const [first] = rows;
  if (first === undefined) return;
  const slot = code.slotFor(first);
  const address = code.add(shim.threadLocals, () => ({ slot, offset }));
  for (const row of rows) code.lead(row, address);
  const adds = `code of ours adds ${hex(offset)}, where its block begins, to what ${addressFunction} gives it`;
  merging.decide('thread-local', `the program may know that it is module 1: ${adds}`);
}

// Finding symbols by name through an object's hash table, the way dynamic linkers do: what a broken table hides stays
// hidden.

import { Bytes, longestString, sourceOf } from '../base/bytes.ts';
import type { HashView, LinkView } from './object.ts';

/** A name in some file, with its hashes: compared byte by byte, no strings are made. */
export interface SymbolName {
  readonly bytes: Bytes;
  readonly offset: number;
  readonly gnuHash: number;
  /** The System V hash, computed when first asked for. */
  readonly sysvHash: () => number;
}

/** The name of a symbol of a file. */
export function symbolNameAt({ bytes, strings, symbols }: LinkView, row: number): SymbolName {
  return nameAt(bytes, strings + symbols.get.name(row));
}

/** A name given as text; characters are bytes. */
export function symbolNameOf(text: string): SymbolName {
  return nameAt(new Bytes(sourceOf(Uint8Array.from(text + '\0', (character) => character.charCodeAt(0))), true), 0);
}

function nameAt(bytes: Bytes, offset: number): SymbolName {
  let sysv = -1;
  return {
    bytes,
    offset,
    gnuHash: gnuHashAt(bytes, offset),
    sysvHash: () => (sysv < 0 ? (sysv = sysvHashAt(bytes, offset)) : sysv),
  };
}

/** h · 33 + c from 5381 (glibc elf/dl-new-hash.h). */
function gnuHashAt(bytes: Bytes, offset: number): number {
  let hash = 5381;
  for (let at = offset, byte = bytes.u8(at); byte !== 0 && at < offset + longestString; byte = bytes.u8(++at))
    hash = (Math.imul(hash, 33) + byte) >>> 0;
  return hash;
}

/** gABI Hash Table. */
function sysvHashAt(bytes: Bytes, offset: number): number {
  let hash = 0;
  for (let at = offset, byte = bytes.u8(at); byte !== 0 && at < offset + longestString; byte = bytes.u8(++at)) {
    hash = ((hash << 4) + byte) >>> 0;
    hash = (hash ^ ((hash & 0xf0000000) >>> 24)) & 0x0fffffff;
  }
  return hash;
}

/**
 * Calls `check` with each symbol of that name that the hash table leads to, in its order, until one is accepted. Rows
 * of other names with the same hash are left out.
 */
export function findThroughHash(view: LinkView, name: SymbolName, check: (row: number) => boolean): boolean {
  const { hash } = view;
  if (!hash || hash.bucketCount <= 0) return false;
  return hash.kind === 'gnu' ? findGnu(view, hash, name, check) : findSysv(view, hash, name, check);
}

/** glibc elf/dl-lookup.c, do_lookup_x, the part with l_gnu_bitmask. */
function findGnu(
  view: LinkView,
  hash: HashView & { kind: 'gnu' },
  name: SymbolName,
  check: (row: number) => boolean,
): boolean {
  const { bytes } = view;
  if (!passesBloom(view, hash, name.gnuHash)) return false;
  const first = bytes.u32(hash.buckets + 4 * (name.gnuHash % hash.bucketCount));
  if (first === 0) return false;
  let at = hash.chains + 4 * (first - hash.firstSymbol);
  for (let row = first; at >= 0 && at < bytes.size; row++, at += 4) {
    const word = bytes.u32(at);
    if ((word ^ name.gnuHash) >>> 1 === 0 && isNamed(view, row, name) && check(row)) return true;
    if ((word & 1) === 1) return false;
  }
  return false;
}

function passesBloom(
  { bytes, file }: LinkView,
  { bloom, bloomCount, bloomShift }: HashView & { kind: 'gnu' },
  hash: number,
): boolean {
  const word = bloom + (file.class / 8) * ((Math.floor(hash / file.class) & (bloomCount - 1)) >>> 0);
  const second = hash >>> bloomShift;
  if (file.class === 32) return ((bytes.u32(word) >>> (hash & 31)) & (bytes.u32(word) >>> (second & 31)) & 1) === 1;
  const bit = (index: number): number =>
    bytes.u32(((index & 32) === 0) === file.isLittle ? word : word + 4) >>> (index & 31);
  return (bit(hash) & bit(second) & 1) === 1;
}

/**
 * glibc elf/dl-lookup.c, do_lookup_x, "the old SysV-style hash table". A chain that runs in circles, on which a loader
 * would hang, ends here.
 */
function findSysv(
  view: LinkView,
  hash: HashView & { kind: 'sysv' },
  name: SymbolName,
  check: (row: number) => boolean,
): boolean {
  const { bytes } = view;
  const word = hash.wordSize === 8 ? (at: number): number => bytes.i64(at) : (at: number): number => bytes.u32(at);
  let row = word(hash.buckets + hash.wordSize * (name.sysvHash() % hash.bucketCount));
  for (let budget = Math.min(hash.chainCount, bytes.size / hash.wordSize); row !== 0 && budget > 0; budget--) {
    if (isNamed(view, row, name) && check(row)) return true;
    row = word(hash.chains + hash.wordSize * row);
  }
  return false;
}

function isNamed({ bytes, strings, symbols }: LinkView, row: number, name: SymbolName): boolean {
  let at = strings + symbols.get.name(row);
  let other = name.offset;
  if (bytes === name.bytes && at === other) return true;
  for (const end = at + longestString; at < end; at++, other++) {
    const byte = bytes.u8(at);
    if (byte !== name.bytes.u8(other)) return false;
    if (byte === 0) return true;
  }
  return false;
}

// Where addresses are: address → file offset, segment, section. Sorted once per file, then binary search.

import { once } from '../../base/once.ts';
import { sectionFlags, sectionTypes, segmentTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { machineNumbers } from '../../elf/machineNumbers.ts';
import type { ElfFile, Section, Segment } from '../file.ts';

const arm = valueOf(machineNumbers, 'ARM');
const load = valueOf(segmentTypes, 'LOAD');
const noBits = valueOf(sectionTypes, 'NOBITS');
const alloc = valueOf(sectionFlags, 'ALLOC');
const tls = valueOf(sectionFlags, 'TLS');

/** Intervals `[start, end)` with an owner each, ascending by start. */
interface Intervals<T> {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly owners: readonly T[];
}

/** @param start @param size the members that hold an interval's first number and how many follow */
function intervals<Start extends string, Size extends string, T extends Readonly<Record<Start | Size, number>>>(
  owners: readonly T[],
  start: Start,
  size: Size,
): Intervals<T> {
  const sorted = owners.filter((owner) => owner[size] > 0).sort((a, b) => a[start] - b[start]);
  return {
    starts: Float64Array.from(sorted, (owner) => owner[start]),
    ends: Float64Array.from(sorted, (owner) => owner[start] + owner[size]),
    owners: sorted,
  };
}

/** The last index whose start is not above `value`; -1 when all are. */
export function lastNotAbove(starts: ArrayLike<number>, value: number, count = starts.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function find<T>({ starts, ends, owners }: Intervals<T>, value: number): T | undefined {
  const at = lastNotAbove(starts, value);
  return at >= 0 && value < (ends[at] ?? 0) ? owners[at] : undefined;
}

const loadsByAddress = once((file: ElfFile) =>
  intervals(
    file.segments.filter(({ type }) => type === load),
    'address',
    'memorySize',
  ),
);
const sectionsByAddress = once((file: ElfFile) => intervals(file.sections.filter(isMapped), 'address', 'size'));
const sectionsByOffset = once((file: ElfFile) => intervals(file.sections, 'offset', 'fileSize'));

/**
 * Whether a section occupies addresses of its own: loaded, and not the template of thread-local zeros, which overlaps
 * what follows.
 */
function isMapped({ flags, type }: Section): boolean {
  return (flags & alloc) !== 0 && !((flags & tls) !== 0 && type === noBits);
}

/** The LOAD segment whose memory holds an address. */
export function segmentAt(file: ElfFile, address: number): Segment | undefined {
  return find(loadsByAddress(file), address);
}

/** The section whose memory holds an address; nothing in relocatable files, whose sections all begin at 0. */
export function sectionAt(file: ElfFile, address: number): Section | undefined {
  return isRelocatable(file) ? undefined : find(sectionsByAddress(file), address);
}

/** The section whose bytes in the file hold an offset. */
export function sectionAtOffset(file: ElfFile, offset: number): Section | undefined {
  return find(sectionsByOffset(file), offset);
}

/**
 * The file offset that an address is loaded from; undefined outside the file's part of the LOAD segments. Without LOAD
 * segments the sections answer.
 */
export function offsetOf(file: ElfFile, address: number): number | undefined {
  const owner = segmentAt(file, address);
  if (owner)
    return address - owner.address < owner.fileSize && owner.offset + address - owner.address < file.bytes.size
      ? owner.offset + (address - owner.address)
      : undefined;
  if (loadsByAddress(file).owners.length > 0) return undefined;
  const section = sectionAt(file, address);
  return section && section.fileSize > 0 ? section.offset + (address - section.address) : undefined;
}

/** The address that a file offset is loaded at; undefined when no LOAD segment maps it. */
export function addressOf(file: ElfFile, offset: number): number | undefined {
  const owner = file.segments.find((s) => s.type === load && offset >= s.offset && offset < s.offset + s.fileSize);
  return owner && owner.address + (offset - owner.offset);
}

const relocatableType = 1; // ET_REL, elf/constants.ts objectTypes
export function isRelocatable(file: ElfFile): boolean {
  return file.header.type === relocatableType;
}

/** Bit 0 of a function's address says that it is Thumb code (ELF for the Arm Architecture, 5.5.3). */
export function codeAddress({ header }: ElfFile, address: number): number {
  return header.machine === arm && address % 2 === 1 ? address - 1 : address;
}

/** The word of the file's class at an address, as loaded from the file; undefined where the file has none. */
export function wordAt(file: ElfFile, address: number): number | undefined {
  const offset = offsetOf(file, address);
  if (offset === undefined) return undefined;
  return file.class === 64 ? file.bytes.i64(offset) : file.bytes.u32(offset);
}

/** Places of a relocatable file are sections and offsets: this much lies between two sections. */
const sectionDistance = 2 ** 40;

/** A place as one number, by which instructions are found. */
export function placeKey(file: ElfFile, address: number, section: number | undefined): number {
  return isRelocatable(file) ? (section ?? 0) * sectionDistance + address : address;
}

/** The place that a number stands for. */
export function placeOfKey(file: ElfFile, key: number): { readonly address: number; readonly section?: number } {
  if (!isRelocatable(file)) return { address: key };
  const section = Math.floor(key / sectionDistance);
  return { address: key - section * sectionDistance, section };
}

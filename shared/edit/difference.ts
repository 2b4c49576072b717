// Which bytes of a file an edit changes: the output is made, and compared piece by piece with the input.

import { sourceOf, type Source } from '../base/bytes.ts';
import { addressOf } from '../decode/code/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import { translated } from '../decode/inside.ts';
import type { EditedFile, Part } from './edited.ts';

/** Bytes of the output that the input has not at this offset; both count without a script's head. */
export interface ChangedRange {
  /** In the output. */
  readonly offset: number;
  readonly size: number;
  /** In memory; undefined of what is not loaded. */
  readonly address: number | undefined;
  /** What lies there, by name; empty for bytes that nothing names. */
  readonly names: readonly string[];
}

/** Bytes that are equal between two ranges that differ, up to which they are one. */
const nearby = 16;

/** The whole file that is edited: with the head that comes before the ELF file. */
function wholeSource({ bytes, head }: ElfFile): Source {
  if (!head) return bytes.source;
  const own = bytes.source.read(0, bytes.source.size);
  const behind = (head.isTranslated ? translated(own, head.size) : undefined) ?? own;
  const whole = new Uint8Array(head.size + own.length);
  whole.set(head.bytes());
  whole.set(behind, head.size);
  return sourceOf(whole);
}

/**
 * Which ranges of the output differ from the input, in its order; what is behind the input's end is one. Where a head
 * comes or goes, or becomes another size, all behind it is compared with what was behind it.
 */
export function changedRanges(file: ElfFile, edited: EditedFile): ChangedRange[] {
  const { size, writing, head } = edited;
  const source = wholeSource(file);
  const found: { start: number; end: number }[] = [];
  const note = (at: number): void => {
    const last = found.at(-1);
    if (last && at >= last.start && at <= last.end + nearby) last.end = Math.max(last.end, at + 1);
    else found.push({ start: at, end: at + 1 });
  };
  const moved = head.after - head.before;
  if (moved !== 0 && head.after > 0) found.push({ start: 0, end: head.after });
  const compare = (offset: number, bytes: Uint8Array): void => {
    if (moved !== 0 && offset < head.after) return;
    const from = offset - moved;
    const before = source.read(from, Math.max(0, Math.min(bytes.length, source.size - from)));
    for (let index = 0; index < before.length; index++) if (before[index] !== bytes[index]) note(offset + index);
  };
  for (const _ of writing({ write: compare }));
  if (size - moved > source.size) found.push({ start: source.size + moved, end: size });
  const merged: typeof found = [];
  for (const range of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end + nearby) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged.map(({ start, end }) => ({
    offset: start,
    size: end - start,
    address: addressAt(edited.parts, start) ?? addressOf(file, start - head.after),
    names: start < head.after ? ["the script's head"] : namesIn(edited, start, end),
  }));
}

/** By the part that holds an offset of the output. */
function addressAt(parts: readonly Part[], offset: number): number | undefined {
  const part = parts.findLast((each) => offset >= each.offset && offset < each.offset + each.size);
  const [, address] = part?.addresses ?? [];
  return part && address !== undefined ? address + offset - part.offset : undefined;
}

/** Names of the smallest parts that have bytes of a range; of parts that hold smaller ones only those. */
function namesIn({ parts }: EditedFile, start: number, end: number): string[] {
  const inside = parts.filter(({ offset, size }) => offset < end && offset + size > start);
  const isOuter = (part: Part): boolean =>
    inside.some(
      (each) =>
        each.size < part.size && each.offset >= part.offset && each.offset + each.size <= part.offset + part.size,
    );
  const found = inside.filter((part) => !isOuter(part)).map(({ name }) => name);
  const isIn = inside.some(({ offset }) => offset <= start);
  const left = parts.find(
    ({ before, offset, size }) => before !== undefined && before !== offset && start >= before && start < before + size,
  );
  return [...(left && !isIn ? [`where ${left.name} was`] : []), ...new Set(found)];
}

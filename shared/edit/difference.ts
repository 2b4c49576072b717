// Which bytes of a file an edit changes: the output is made, and compared piece by piece with the input.

import type { Source } from '../base/bytes.ts';
import type { EditedFile, Part } from './edited.ts';

/** Bytes of the output that the input has not at this offset. */
export interface ChangedRange {
  readonly offset: number;
  readonly size: number;
  /** What lies there, by name; empty for bytes that nothing names. */
  readonly names: readonly string[];
}

/** Bytes that are equal between two ranges that differ, up to which they are one. */
const nearby = 16;

/** Which ranges of the output differ from the input, in its order; what is behind the input's end is one. */
export function changedRanges(source: Source, { parts, size, writing }: EditedFile): ChangedRange[] {
  const found: { start: number; end: number }[] = [];
  const note = (at: number): void => {
    const last = found.at(-1);
    if (last && at >= last.start && at <= last.end + nearby) last.end = Math.max(last.end, at + 1);
    else found.push({ start: at, end: at + 1 });
  };
  const compare = (offset: number, bytes: Uint8Array): void => {
    const before = source.read(offset, Math.max(0, Math.min(bytes.length, source.size - offset)));
    for (let index = 0; index < before.length; index++) if (before[index] !== bytes[index]) note(offset + index);
  };
  for (const _ of writing({ write: compare }));
  if (size > source.size) found.push({ start: source.size, end: size });
  const merged: typeof found = [];
  for (const range of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end + nearby) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged.map(({ start, end }) => ({ offset: start, size: end - start, names: namesIn(parts, start, end) }));
}

/** Names of the smallest parts that have bytes of a range; of parts that hold smaller ones only those. */
function namesIn(parts: readonly Part[], start: number, end: number): string[] {
  const inside = parts.filter(({ offset, size }) => offset < end && offset + size > start);
  const isOuter = (part: Part): boolean =>
    inside.some(
      (each) =>
        each.size < part.size && each.offset >= part.offset && each.offset + each.size <= part.offset + part.size,
    );
  const found = inside.filter((part) => !isOuter(part)).map(({ name }) => name);
  if (found.length > 0) return [...new Set(found)];
  const left = parts.find(
    ({ before, offset, size }) => before !== undefined && before !== offset && start >= before && start < before + size,
  );
  return left ? [`where ${left.name} was`] : [];
}

// Android's packed relocations: a stream of signed LEB128 numbers in groups that state once what their relocations
// share (bionic linker/linker_reloc_iterators.h).

import { Leb128 } from '../../base/leb128.ts';
import { hex } from '../../base/text.ts';
import { codes } from '../../elf/codes.ts';
import { packedGroupFlags, packedMagic } from '../../elf/contents.ts';
import { valueOf } from '../../elf/names.ts';
import type { ElfFile } from '../file.ts';

/**
 * The rows of a packed table as columns. `offsets` holds the file offset where a row's own bytes begin; rows of a group
 * that shares everything have none.
 */
export interface AndroidRelocations {
  readonly count: number;
  readonly places: Float64Array;
  readonly infos: Float64Array;
  readonly addends: Float64Array;
  readonly offsets: Float64Array;
}

const byInfo = valueOf(packedGroupFlags, 'GROUPED_BY_INFO_FLAG');
const byPlace = valueOf(packedGroupFlags, 'GROUPED_BY_OFFSET_DELTA_FLAG');
const byAddend = valueOf(packedGroupFlags, 'GROUPED_BY_ADDEND_FLAG');
const withAddend = valueOf(packedGroupFlags, 'GROUP_HAS_ADDEND_FLAG');

/** Rows that are unpacked at most: since a row may take no bytes at all, the size of the table does not bound them. */
export const mostPackedRows = 2 ** 22;

/**
 * Unpacks a table of `size` bytes at `offset`. What follows an error is left out, and the error logged.
 * @param name the table's name, for messages
 * @param hasAddend whether the table is ANDROID_RELA, whose groups may have addends
 */
export function decodeAndroid(
  file: ElfFile,
  name: string,
  offset: number,
  size: number,
  hasAddend: boolean,
): AndroidRelocations {
  const fail = (problem: string, at: number): void =>
    file.log.add(codes.badPacked, { offset: at, size: 1 }, { table: name, problem, offset: hex(at) });
  if (file.bytes.string(offset, packedMagic.length) !== packedMagic) {
    fail(`no ${packedMagic}`, offset);
    return new Rows(0).columns();
  }
  const stream = new Leb128(file.bytes, offset + packedMagic.length, offset + size);
  const stated = stream.signed();
  const count = Math.max(0, Math.min(stated, mostPackedRows));
  if (count !== stated) fail(`${stated} relocations stated, ${count} are read`, offset + packedMagic.length);
  const rows = new Rows(Math.min(count, Math.max(size, 16)));
  const unpacker = new Unpacker(stream, rows, file.class === 32);
  while (rows.count < count) {
    const groupAt = stream.at;
    const groupSize = stream.signed();
    const flags = stream.signed();
    const problem = stream.isCut ? cutStream : groupProblem(groupSize, flags, count - rows.count, hasAddend);
    if (problem !== undefined) {
      fail(problem, groupAt);
      break;
    }
    unpacker.group(groupSize, flags);
    if (stream.isCut) {
      fail(cutStream, stream.at);
      break;
    }
  }
  return rows.columns();
}

const cutStream = 'the stream ends';

function groupProblem(size: number, flags: number, left: number, hasAddend: boolean): string | undefined {
  if ((flags & withAddend) !== 0 && !hasAddend) return 'a group with addends in a table without';
  return size <= 0 || size > left ? `a group of ${size} where ${left} are left` : undefined;
}

/** Reads group after group: places and addends count on from one to the next. */
class Unpacker {
  readonly #stream: Leb128;
  readonly #rows: Rows;
  readonly #isShort: boolean;
  #place: number;
  #addend = 0;

  /** @param isShort whether the file's words have 32 bits */
  constructor(stream: Leb128, rows: Rows, isShort: boolean) {
    this.#stream = stream;
    this.#rows = rows;
    this.#isShort = isShort;
    this.#place = stream.signed();
  }

  /** What the group shares, then what each of its relocations has itself; ends where the stream does. */
  group(size: number, flags: number): void {
    const stream = this.#stream;
    const has = (flag: number): boolean => (flags & flag) !== 0;
    const [ownStep, ownInfo, ownAddend] = [!has(byPlace), !has(byInfo), has(withAddend) && !has(byAddend)];
    const groupStep = ownStep ? 0 : stream.signed();
    const groupInfo = ownInfo ? 0 : stream.signed();
    if (!has(withAddend)) this.#addend = 0;
    else if (has(byAddend)) this.#addend += stream.signed();
    for (let left = size; left > 0; left--) {
      const at = stream.at;
      this.#place = this.#wrap(this.#place + (ownStep ? stream.signed() : groupStep));
      const info = ownInfo ? stream.signed() : groupInfo;
      if (ownAddend) this.#addend += stream.signed();
      if (stream.isCut) return;
      this.#rows.add(this.#place, this.#wrap(info), this.#isShort ? this.#addend | 0 : this.#addend, at);
    }
  }

  #wrap(value: number): number {
    return this.#isShort ? value >>> 0 : value;
  }
}

/** Four columns that grow together. */
class Rows {
  count = 0;
  #columns: Float64Array[];

  constructor(capacity: number) {
    this.#columns = Array.from({ length: 4 }, () => new Float64Array(capacity));
  }
  add(...values: readonly [number, number, number, number]): void {
    if (this.count === this.#columns[0]?.length)
      this.#columns = this.#columns.map((column) => {
        const larger = new Float64Array(2 * column.length);
        larger.set(column);
        return larger;
      });
    for (let i = 0; i < values.length; i++) (this.#columns[i] as Float64Array)[this.count] = values[i] as number;
    this.count++;
  }
  columns(): AndroidRelocations {
    const [places, infos, addends, offsets] = this.#columns.map((column) => column.subarray(0, this.count)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    return { count: this.count, places, infos, addends, offsets };
  }
}

// Changes one file: opens it, carries the changes out, finds places for what has grown, and lays out the output.

import type { Source } from '../base/bytes.ts';
import { Log } from '../base/log.ts';
import { counted, hex } from '../base/text.ts';
import { decode } from '../decode/file.ts';
import { editCodes } from '../elf/codes.ts';
import { segmentTypes } from '../elf/constants.ts';
import { dynamicFlags1 } from '../elf/dynamic.ts';
import { valueOf } from '../elf/names.ts';
import { encode, type Output } from '../encode/encode.ts';
import { segmentOf, type Binary } from './binary.ts';
import { changes, prints, type Change, type Settings } from './changes.ts';
import { Refusal, tableNamed } from './dynamic.ts';
import { openBinary } from './open.ts';
import { place, type Placed } from './place.ts';
import { chunksOf } from './write.ts';

const relroType = valueOf(segmentTypes, 'GNU_RELRO');

/** What is asked of a file. */
export interface EditRequest extends Settings {
  readonly changes: readonly Change[];
  /** Options that print: what they say of the file before it is changed. */
  readonly prints: readonly string[];
  readonly isUnsorted: boolean;
}

export interface Edited {
  readonly log: Log;
  readonly printed: readonly string[];
  /** Undefined when an error is in the log. */
  readonly file: EditedFile | undefined;
}

export interface EditedFile {
  /** Bytes. */
  readonly size: number;
  /** What moved and what was added, a sentence each. */
  readonly remarks: readonly string[];
  writing(out: Output): Generator<number, void>;
}

/** Changes a file, which is only read. Never throws for what is in it. */
export function edit(source: Source, request: EditRequest): Edited {
  const log = new Log();
  const binary = openBinary(decode(source), log);
  const printed = binary ? attempt(binary, () => request.prints.flatMap((name) => prints[name]?.(binary) ?? [])) : [];
  if (binary) {
    binary.isUnsorted = request.isUnsorted;
    for (const { option, values } of request.changes)
      attempt(binary, () => changes[option]?.apply(binary, values, request), `--${option}: `);
    finishStrings(binary);
  }
  return { log, printed: printed ?? [], file: binary && !log.hasErrors ? layOut(binary) : undefined };
}

/** What is refused is an error of the log. */
function attempt<T>({ log }: Binary, work: () => T, before = ''): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.add(editCodes.cannotEdit, { offset: 0, size: log.diagnostics.length }, { what: before + error.message });
    return undefined;
  }
}

function finishStrings(binary: Binary): void {
  const piece = tableNamed(binary, 'STRTAB');
  if (piece && binary.strings) piece.content = binary.strings.bytes;
}

function layOut(binary: Binary): EditedFile | undefined {
  const { file, log } = binary;
  const placed = place(binary);
  const stuck = placed.moved.find(({ isFixed }) => isFixed);
  if (stuck) {
    const what = `${stuck.name} at ${hex(stuck.offset)} has no room to grow, and something else shares its bytes`;
    log.add(editCodes.cannotEdit, { offset: stuck.offset, size: stuck.size }, { what });
    return undefined;
  }
  if (binary.dynamic && placed.moved.includes(binary.dynamic) && relocatesItself(binary)) {
    const what = 'a program without interpreter finds its dynamic section by its own code, and there is no room in it';
    log.add(editCodes.cannotEdit, { offset: binary.dynamic.offset, size: binary.dynamic.size }, { what });
    return undefined;
  }
  const { chunks, layout } = chunksOf(binary, placed);
  const size = chunks.reduce((end, chunk) => Math.max(end, layout.offsetOf(chunk) + layout.sizeOf(chunk)), 0);
  return { size, remarks: remarksOf(binary, placed), writing: (out) => encode(chunks, layout, file.isLittle, out) };
}

/** A static program that is position-independent. */
function relocatesItself(binary: Binary): boolean {
  const isPie = binary.entries.some(({ name, value }) => name === 'FLAGS_1' && (value & pieFlag) !== 0);
  return isPie && segmentOf(binary, 'INTERP') === undefined;
}
const pieFlag = valueOf(dynamicFlags1, 'PIE');

/** What is to be known of the output; where a table is that has moved. */
function remarksOf({ segments, log }: Binary, { moved, added, addressOf }: Placed): string[] {
  const relro = segments.find(({ type }) => type === relroType);
  for (const { name, offset, size } of moved)
    if (relro && offset >= relro.offset && offset < relro.offset + relro.fileSize) {
      const what = `${name} has moved: it is not made read-only after relocation any more`;
      log.add(editCodes.editRemark, { offset, size }, { what });
    }
  return [
    ...moved.map((piece) => `${piece.name}: moved to ${hex(addressOf(piece) ?? 0)}`),
    ...(added.length > 0 ? [`${counted(added.length, 'segment')} added`] : []),
  ];
}

// Changes one file: opens it, carries the changes out, finds places for what has grown, and lays out the output.

import type { Source } from '../base/bytes.ts';
import { Log } from '../base/log.ts';
import { counted, hex } from '../base/text.ts';
import { decodeBehind } from '../decode/behind.ts';
import type { ElfFile } from '../decode/file.ts';
import { editCodes } from '../elf/codes.ts';
import { sectionTypes, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { encode, type Output } from '../encode/encode.ts';
import {
  addressIn,
  allocFlag,
  doOverlap,
  headersOf,
  loadType,
  type Binary,
  type Piece,
  type SectionRow,
  type SegmentRow,
} from './binary.ts';
import { changes, prints, type Change, type Settings } from './changes.ts';
import { mayBeStarted, Refusal, relocatesItself, tableNamed } from './dynamic.ts';
import type { EditedFile, Part } from './edited.ts';
import { settleBehindFront, sayFront, withFront } from './front.ts';
import { openBinary } from './open.ts';
import { extract } from './segments.ts';
import { behind } from './shebang.ts';
import { finishRelocations } from './symbolRows.ts';
import { areHeadersLost, place, type Placed } from './place.ts';
import { floorLines } from './versions.ts';
import { chunksOf } from './write.ts';

const noBits = valueOf(sectionTypes, 'NOBITS');
const relroType = valueOf(segmentTypes, 'GNU_RELRO');

/** What is asked of a file. */
export interface EditRequest extends Settings {
  readonly changes: readonly Change[];
  /** Options that print: what they say of the file before it is changed. */
  readonly prints: readonly string[];
  readonly isUnsorted: boolean;
  /** A version of glibc: which references would change to be no newer is printed. */
  readonly floor?: string;
  /** Types of segments: what is in them, before anything is changed. */
  readonly extracts?: readonly string[];
}

export interface Edited {
  readonly log: Log;
  readonly printed: readonly string[];
  /** What was to be extracted, as far as it is there. */
  readonly extracted: readonly (Uint8Array | undefined)[];
  /** Undefined when an error is in the log. */
  readonly file: EditedFile | undefined;
}

/** Changes a file, which is only read. Never throws for what is in it. */
export function edit(source: Source, request: EditRequest): Edited {
  return editFile(decodeBehind(source), request);
}

/** The same of a file that is open. */
export function editFile(file: ElfFile, request: EditRequest): Edited {
  const [edited, binary, placed] = editOnce(file, request);
  const untouched = isCramped(binary, placed) ? openBinary(file, new Log()) : undefined;
  if (!edited.file || !binary?.sectionHeaders || !untouched) return edited;
  const fronted = withFront(untouched, binary);
  if (fronted) {
    const [again] = editOnce(fronted.file, request, (opened) => settleBehindFront(opened, fronted.page));
    return again.file ? { ...again, file: sayFront(again.file, fronted.page) } : edited;
  }
  const [last, moved, places] = editOnce(file, request, (opened) => (opened.mayMoveRelocations = true));
  return last.file && !isCramped(moved, places) ? last : edited;
}

/** Whether program headers have no room where they were. */
function isCramped(binary: Binary | undefined, placed: Placed | undefined): boolean {
  return binary !== undefined && placed?.moved.includes(binary.programHeaders) === true;
}

/** @param prepare what is done to the file before the changes */
function editOnce(
  file: ElfFile,
  request: EditRequest,
  prepare: (binary: Binary) => unknown = () => {},
): readonly [edited: Edited, binary: Binary | undefined, placed: Placed | undefined] {
  const log = new Log();
  const binary = openBinary(file, log);
  const printed = binary ? attempt(binary, () => printedOf(binary, request)) : [];
  const extracted = (request.extracts ?? []).map((type) => {
    return binary && attempt(binary, () => extract(binary, type), '--extract: ');
  });
  let placed: Placed | undefined;
  if (binary) {
    binary.isUnsorted = request.isUnsorted;
    attempt(binary, () => prepare(binary));
    for (const { option, values } of request.changes)
      attempt(binary, () => changes[option]?.apply(binary, values, request), `--${option}: `);
    attempt(binary, () => finishRelocations(binary));
    finishStrings(binary);
  }
  if (binary && !log.hasErrors) placed = place(binary);
  const made = binary && placed && layOut(binary, placed);
  return [{ log, printed: printed ?? [], extracted, file: made }, binary, placed];
}

function printedOf(binary: Binary, { prints: names, floor, provider }: EditRequest): string[] {
  const lines = names.flatMap((name) => prints[name]?.(binary) ?? []);
  return floor === undefined ? lines : [...lines, ...floorLines(binary, floor, provider)];
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

function layOut(binary: Binary, placed: Placed): EditedFile | undefined {
  const { file, log, debugFile } = binary;
  const problem = whyUnwritable(binary, placed);
  if (problem) {
    const { offset, size } = problem.at;
    log.add(editCodes.cannotEdit, { offset, size }, { what: problem.what });
    return undefined;
  }
  const { chunks, layout } = chunksOf(binary, placed);
  const size = chunks.reduce((end, chunk) => Math.max(end, layout.offsetOf(chunk) + layout.sizeOf(chunk)), 0);
  const writing = (out: Output): Generator<number, void> => encode(chunks, layout, file.isLittle, out);
  const head = { before: file.head?.size ?? 0, after: 0 };
  const parts = partsOf(binary, placed).map((part) => ({
    ...part,
    before: part.before === undefined ? undefined : part.before + head.before,
  }));
  const edited = { size, remarks: remarksOf(binary, placed), debugFile, parts, head, writing };
  return binary.head ? behind(binary.head, edited) : edited;
}

/** What can't be where it would have to be. */
function whyUnwritable(
  binary: Binary,
  placed: Placed,
): { readonly what: string; readonly at: { readonly offset: number; readonly size: number } } | undefined {
  const { file, dynamic, pieces, sectionHeaders } = binary;
  const headers = headersOf(binary);
  const stuck = placed.moved.find(({ isFixed }) => isFixed);
  if (stuck) {
    const what = `${stuck.name} at ${hex(stuck.offset)} has no room to grow, and something else shares its bytes`;
    return { what, at: stuck };
  }
  const over = pieces.find((piece) => piece.content && headers.some((each) => doOverlap(each, piece)));
  if (over) {
    const what = `${over.name} at ${hex(over.offset)} shares bytes with headers of the file: neither can change`;
    return { what, at: over };
  }
  const clash = clashOf(placed.segments);
  if (clash) {
    const what = `the segments at ${hex(clash[0].address)} and ${hex(clash[1].address)} would share memory`;
    return { what, at: { offset: clash[1].offset, size: 0 } };
  }
  if (dynamic && placed.moved.includes(dynamic) && relocatesItself(binary)) {
    const what = 'a program without interpreter finds its dynamic section by its own code, and there is no room in it';
    return { what, at: dynamic };
  }
  if (!sectionHeaders && file.sectionTable.count > 0 && doSectionsMove(binary, placed)) {
    const what = 'its section headers share bytes with something else: they can not say where sections are now';
    return { what, at: { offset: file.sectionTable.offset, size: 0 } };
  }
  return undefined;
}

/** Whether section headers would have to say something else, or be elsewhere. */
function doSectionsMove({ file, pieces }: Binary, { sections, offsetOf }: Placed): boolean {
  const isOther = (row: SectionRow, at: number): boolean => {
    const before = file.sections[at];
    return before?.offset !== row.offset || before.address !== row.address || before.size !== row.size;
  };
  return (
    sections.some(isOther) ||
    pieces.some((piece) => piece.offset < Infinity && !piece.load && offsetOf(piece) !== piece.offset)
  );
}

function partsOf(binary: Binary, { sections, offsetOf, sizeOf, addressOf }: Placed): Part[] {
  const { file, programHeaders, pieces } = binary;
  const rows = new Map(binary.sections.map((row) => [row.index, row]));
  const named = sections.flatMap((row): Part[] => {
    const before = row.index === undefined ? undefined : rows.get(row.index);
    const isLoaded = (row.flags & allocFlag) !== 0;
    const addresses: Part['addresses'] = isLoaded ? [before?.address, row.address] : [undefined, undefined];
    const size = row.type === noBits || row.type === 0 ? 0 : row.size;
    return size === 0 ? [] : [{ name: row.name, offset: row.offset, size, before: before?.offset, addresses }];
  });
  const ofPiece = (piece: Piece): Part => ({
    name: piece.name,
    offset: offsetOf(piece),
    size: sizeOf(piece),
    before: piece.offset === Infinity ? undefined : piece.offset,
    addresses: [addressIn(piece), addressOf(piece)],
  });
  const isNamed = ({ offset, size }: Part): boolean =>
    named.some((part) => part.offset >= offset && part.offset < offset + size);
  const others = [...pieces, programHeaders].map(ofPiece).filter((part) => part.size > 0 && !isNamed(part));
  const size = file.headerTable.layout.size;
  const header = { name: 'ELF header', offset: 0, size, before: 0, addresses: [undefined, undefined] as const };
  return [header, ...named, ...others].sort((a, b) => a.offset - b.offset);
}

/** Two segments of which at least one is new and that overlap; those of the input may. */
function clashOf(segments: readonly SegmentRow[]): readonly [SegmentRow, SegmentRow] | undefined {
  const loads = segments.filter(({ type }) => type === loadType).sort((a, b) => a.address - b.address);
  for (const [index, row] of loads.entries()) {
    const before = loads[index - 1];
    const isOld = row.raw !== undefined && before?.raw !== undefined;
    if (before && !isOld && before.address + before.memorySize > row.address) return [before, row];
  }
  return undefined;
}

function wereHeadersLost(file: ElfFile): boolean {
  const binary = openBinary(file, new Log());
  return binary !== undefined && mayBeStarted(binary) && areHeadersLost(file.segments, file.segmentTable.offset);
}

/** What is to be known of the output; where a table is that has moved. */
function remarksOf(binary: Binary, placed: Placed): string[] {
  const { moved, added, addressOf } = placed;
  const { file, segments, log, programHeaders, sectionHeaders } = binary;
  if (sectionHeaders && moved.includes(programHeaders)) {
    const what = 'the program headers have no room behind the ELF header: GNU strip and objcopy break such a file';
    log.add(editCodes.editRemark, { offset: programHeaders.offset, size: programHeaders.size }, { what });
  }
  if (
    mayBeStarted(binary) &&
    areHeadersLost(placed.segments, placed.offsetOf(programHeaders)) &&
    !wereHeadersLost(file)
  ) {
    const what = 'kernels before Linux 5.18 do not find its program headers: they lie behind everything else in memory';
    log.add(editCodes.editRemark, { offset: programHeaders.offset, size: programHeaders.size }, { what });
  }
  const relro = segments.find(({ type }) => type === relroType);
  for (const { name, offset, size } of moved)
    if (relro && offset >= relro.offset && offset < relro.offset + relro.fileSize) {
      const what = `${name} has moved: it is not made read-only after relocation any more`;
      log.add(editCodes.editRemark, { offset, size }, { what });
    }
  return [
    ...moved.map(
      (piece) => `${piece.name}: ${piece.offset < Infinity ? 'moved to' : 'new, at'} ${hex(addressOf(piece) ?? 0)}`,
    ),
    ...(added.length > 0 ? [`${counted(added.length, 'segment')} added`] : []),
  ];
}

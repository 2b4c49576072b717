// Debugging information in a file of its own, as `objcopy --only-keep-debug` makes it: all headers, and the bytes of
// what is not loaded and of notes (GDB manual, Separate Debug Files).

import { alignUp, isPowerOfTwo, Writer } from '../base/writer.ts';
import type { ElfFile, Section, Segment } from '../decode/file.ts';
import { sectionTypes, segmentTypes } from '../elf/constants.ts';
import { sectionLayouts, segmentLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { crc32 } from '../unpack/checksums.ts';
import { allocFlag, sectionNamed, type Binary, type DebugFile } from './binary.ts';
import { Refusal } from './dynamic.ts';
import { bytesOfText } from './strings.ts';
import { addSection, stripDebug } from './unloaded.ts';

/** What keeps its bytes, where it goes, and where the section headers go. */
interface Plan {
  readonly kept: readonly Section[];
  /** File offsets by numbers of sections. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly headersAt: number;
  /** Where program headers end that are at their old place, 0 of others. */
  readonly headEnd: number;
}

const [noBits, noteType] = [valueOf(sectionTypes, 'NOBITS'), valueOf(sectionTypes, 'NOTE')];
const headersType = valueOf(segmentTypes, 'PHDR');
const linkName = '.gnu_debuglink';
/** Bytes that are copied at a time. */
const blockSize = 2 ** 22;
/** Notes stay where they are unless more than this would lie empty before them. */
const mostEmpty = 2 ** 12;

/** Takes debugging information away and has it written as the file that .gnu_debuglink then names. */
export function splitDebug(binary: Binary, path: string): void {
  const { file } = binary;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '') throw new Refusal(`'${path}' is no name of a file`);
  if (sectionNamed(binary, linkName))
    throw new Refusal(`its debugging information is in a file of its own already: it has a section ${linkName}`);
  if (binary.buildId) throw new Refusal('with --build-id the two would not be found together: change that before');
  const count = binary.sections.length;
  stripDebug(binary);
  if (binary.sections.length === count) throw new Refusal('it has no debugging information');
  const plan = planOf(file);
  const debugFile: DebugFile = { path, blocks: () => blocksOf(file, plan) };
  let checksum = 0;
  for (const block of debugFile.blocks()) checksum = crc32(block, checksum);
  const text = bytesOfText(name) + '\0';
  const link = new Writer(alignUp(text.length, 4) + 4, file.isLittle);
  link.text(0, text);
  link.u32(link.bytes.length - 4, checksum);
  addSection(binary, linkName, link.bytes, 4);
  binary.debugFile = debugFile;
}

const isLoaded = ({ flags }: Section): boolean => (flags & allocFlag) !== 0;
const isKept = (row: Section): boolean =>
  row.type !== 0 && row.type !== noBits && (!isLoaded(row) || row.type === noteType);

function planOf(file: ElfFile): Plan {
  const kept = file.sections.filter(isKept).sort((a, b) => a.offset - b.offset);
  if (kept.reduce((sum, { size }) => sum + size, 0) > file.bytes.size) throw new Refusal('its sections overlap');
  if (!file.sections.some((row) => isLoaded(row) && isKept({ ...row, flags: 0 }) && row.type !== noteType))
    throw new Refusal('no loaded section has bytes: it is a file of debugging information itself');
  const offsets = new Map<number, number>();
  const { headerTable, segmentTable } = file;
  let at = headerTable.layout.size + segmentTable.count * segmentTable.stride;
  const headEnd = segmentTable.offset === headerTable.layout.size ? at : 0;
  for (const row of kept) {
    const isNear = isLoaded(row) && row.offset >= at && row.offset - at <= mostEmpty;
    at = isNear ? row.offset : alignUp(at, isPowerOfTwo(row.align) && row.align <= mostEmpty ? row.align : 1);
    offsets.set(row.index, at);
    at += row.size;
  }
  return { kept, offsets, headersAt: alignUp(at, file.class / 8), headEnd };
}

function* blocksOf(file: ElfFile, plan: Plan): Generator<Uint8Array> {
  const head = headBytes(file, plan);
  yield head;
  let at = head.length;
  for (const { index, offset, size } of plan.kept) {
    const start = plan.offsets.get(index) ?? at;
    if (start > at) yield new Uint8Array(start - at);
    for (let done = 0; done < size; done += blockSize)
      yield file.bytes.copy(offset + done, Math.min(blockSize, size - done));
    at = start + size;
  }
  if (plan.headersAt > at) yield new Uint8Array(plan.headersAt - at);
  yield sectionBytes(file, plan);
}

/** The ELF header and program headers. */
function headBytes(file: ElfFile, plan: Plan): Uint8Array {
  const { headerTable, segmentTable, bytes, segments } = file;
  const { layout } = headerTable;
  const { size } = layout;
  const out = new Writer(size + segmentTable.count * segmentTable.stride, file.isLittle);
  out.copy(0, bytes.copy(0, size));
  out.record(0, layout, { phoff: segmentTable.count > 0 ? size : 0, shoff: plan.headersAt });
  for (const row of segments) {
    const at = size + row.index * segmentTable.stride;
    out.copy(at, bytes.copy(segmentTable.offset + row.index * segmentTable.stride, segmentTable.stride));
    const place = row.type === headersType ? { offset: size, filesz: row.fileSize } : placeOf(row, plan);
    out.record<'offset' | 'filesz'>(at, segmentLayouts[file.class], place);
  }
  return out.bytes;
}

/** Where a segment is of which only headers and notes are left, up to the last one. */
function placeOf(
  { offset, address, fileSize, align }: Segment,
  { kept, offsets, headEnd }: Plan,
): { readonly offset: number; readonly filesz: number } {
  const inside = kept.filter(
    (row) => isLoaded(row) && row.size > 0 && row.offset >= offset && row.offset + row.size <= offset + fileSize,
  );
  const [shift = 0, ...others] = new Set(inside.map((row) => (offsets.get(row.index) ?? 0) - row.offset));
  const last = inside.at(-1);
  const isWhole = others.length === 0 && offset + shift >= 0 && shift % Math.max(1, align) === 0;
  const head = offset === 0 && fileSize >= headEnd ? headEnd : 0;
  if (last && isWhole && (shift === 0 || head === 0))
    return { offset: offset + shift, filesz: last.offset + last.size - offset };
  if (head > 0) return { offset, filesz: head };
  return { offset: align > 1 ? address % align : 0, filesz: 0 };
}

function sectionBytes(file: ElfFile, { offsets, headersAt }: Plan): Uint8Array {
  const { sectionTable, bytes } = file;
  const out = new Writer(sectionTable.count * sectionTable.stride, file.isLittle);
  out.copy(0, bytes.copy(sectionTable.offset, out.bytes.length));
  for (const row of file.sections.filter(({ type }) => type !== 0)) {
    const at = row.index * sectionTable.stride;
    const offset = offsets.get(row.index);
    const values = offset === undefined ? { type: noBits, offset: headersAt } : { offset };
    out.record<'type' | 'offset'>(at, sectionLayouts[file.class], values);
  }
  return out.bytes;
}

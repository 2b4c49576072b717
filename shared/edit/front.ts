// A page in front of all others for the program headers, where they have no room to grow and nothing behind them can
// give way. BFD writes them behind the ELF header whatever the input says (bfd/elf.c,
// assign_file_positions_for_load_sections), so that strip moves what is there; behind a header on a page of its own
// nothing is. In memory that page goes before a program at fixed addresses, and behind a library. A program that is
// position-independent can have it nowhere: its addresses begin at 0, and kernels before Linux 5.18 look for program
// headers as far from the first segment as in the file.

import { sourceOf } from '../base/bytes.ts';
import { hex } from '../base/text.ts';
import { alignUp, Writer } from '../base/writer.ts';
import { decode, type ElfFile } from '../decode/file.ts';
import { embeddedBytes, isEmbedded, translated } from '../decode/inside.ts';
import { segmentFlags, segmentTypes, sectionTypes } from '../elf/constants.ts';
import { segmentLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { allocFlag, loadType, type Binary, type SegmentRow } from './binary.ts';
import { mayBeStarted } from './dynamic.ts';
import type { EditedFile } from './edited.ts';
import { pageOf } from './place.ts';
import { addName } from './unloaded.ts';

/** vm.mmap_min_addr as Linux has it: nothing is mapped below (security/Kconfig, DEFAULT_MMAP_MIN_ADDR). */
const lowestAddress = 0x10000;
const noBits = valueOf(sectionTypes, 'NOBITS');
const headersType = valueOf(segmentTypes, 'PHDR');

/** A file with such a page, and how far it has moved everything. */
export interface Fronted {
  readonly file: ElfFile;
  readonly page: number;
}

/**
 * Undefined where there is no place for it in memory, or no section headers, without which strip gives up.
 * @param edited the same with the changes: whether the kernel starts it then
 */
export function withFront(binary: Binary, edited: Binary): Fronted | undefined {
  const { file, programHeaders, sectionHeaders, segments } = binary;
  const [first] = segments.filter(({ type }) => type === loadType);
  const page = pageOf(binary);
  if (!first || !sectionHeaders || first.offset !== 0 || programHeaders.load !== first) return undefined;
  const { layout } = file.segmentTable;
  if (file.headerTable.layout.size + (segments.length + 1) * layout.size > page) return undefined;
  const address = addressOfFront(edited, first, page);
  if (address === undefined) return undefined;
  const bytes = file.bytes.source.read(0, file.bytes.size);
  const moved = translated(bytes, page);
  if (!moved) return undefined;
  const all = new Uint8Array(page + bytes.length);
  all.set(moved, page);
  followInside(file, all, page);
  // Code finds the old headers by their address (__ehdr_start): they stay as they were.
  const oldSize = programHeaders.offset + programHeaders.size;
  all.set(bytes.subarray(0, oldSize), page);
  all.set(frontOf(binary, moved, address, page));
  const fronted = decode(sourceOf(all));
  return { file: file.head ? { ...fronted, head: file.head } : fronted, page };
}

/** Where in memory the page goes. */
function addressOfFront(binary: Binary, first: SegmentRow, page: number): number | undefined {
  const loads = binary.file.segments.filter(({ type }) => type === loadType);
  const isLowest = loads.every(({ address }) => address >= first.address);
  if (isLowest && first.address % page === 0 && first.address - page >= lowestAddress) return first.address - page;
  return mayBeStarted(binary)
    ? undefined
    : alignUp(Math.max(...loads.map(({ address, memorySize }) => address + memorySize)), page);
}

/** The ELF header, and the program headers with one more. */
function frontOf(
  { file, segments, programHeaders }: Binary,
  moved: Uint8Array,
  address: number,
  page: number,
): Uint8Array {
  const { headerTable, class: width, isLittle } = file;
  const layout = segmentLayouts[width];
  const out = new Writer(page, isLittle);
  const start = headerTable.layout.size;
  out.copy(0, moved.subarray(0, start));
  out.record(0, headerTable.layout, { phoff: start, phnum: segments.length + 1 });
  // They ascend in memory (gABI, Program Header).
  const next = segments.findIndex((each) => each.type === loadType && each.address > address);
  const place = next >= 0 ? next : segments.findLastIndex((each) => each.type === loadType) + 1;
  const placeOf = (row: number): number => start + row * layout.size;
  const front = { vaddr: address, paddr: address, filesz: page, memsz: page, align: page };
  out.record(placeOf(place), layout, { type: loadType, flags: valueOf(segmentFlags, 'R'), ...front });
  segments.forEach(({ type }, row) => {
    const at = placeOf(row < place ? row : row + 1);
    const from = programHeaders.offset + row * layout.size;
    out.copy(at, moved.subarray(from, from + layout.size));
    const size = (segments.length + 1) * layout.size;
    const where = { vaddr: address + start, paddr: address + start, filesz: size, memsz: size };
    if (type === headersType) out.record(at, layout, { offset: start, ...where });
  });
  return out.bytes;
}

/** Offsets of files inside count from the start of the outer one. */
function followInside(file: ElfFile, all: Uint8Array, page: number): void {
  for (const segment of file.segments.filter((each) => isEmbedded(file, each))) {
    const inner = embeddedBytes(file, segment);
    const moved = inner && translated(inner, segment.offset + page);
    if (moved) all.set(moved, segment.offset + page);
  }
}

/**
 * Finishes what `withFront` begins: sections without bytes move along, and the old headers get a section, so that tools
 * which go by those keep them.
 */
export function settleBehindFront(binary: Binary, page: number): void {
  const { segments, sections, file } = binary;
  for (const row of sections) if (row.type === noBits) row.offset += page;
  const old = segments.find(({ type, offset }) => type === loadType && offset === page);
  const from = file.bytes.copy(page, file.headerTable.layout.size);
  const { get } = decode(sourceOf(from)).headerTable;
  const name = '.old.headers';
  const [size, none] = [get.phoff(0) + get.phnum(0) * get.phentsize(0), { link: 0, info: 0, entrySize: 0, shift: 0 }];
  const where = { address: old?.address ?? 0, offset: page, size, align: file.class / 8 };
  const type = valueOf(sectionTypes, 'PROGBITS');
  const row = { ...none, ...where, name, nameOffset: addName(binary, name), type, flags: allocFlag };
  sections.splice(1, 0, row);
}

/** Says that everything but the headers is further behind in the file. */
export function sayFront(edited: EditedFile, page: number): EditedFile {
  return {
    ...edited,
    remarks: [...edited.remarks, `a page in front for the program headers: file offsets are ${hex(page)} more`],
    parts: edited.parts.map((part) => ({
      ...part,
      before: part.before === undefined || part.before < page ? undefined : part.before - page,
    })),
  };
}

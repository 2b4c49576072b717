// A page in front of all others for the program headers of a program at fixed addresses, where they have no room to
// grow and nothing behind them can give way. BFD writes them behind the ELF header whatever the input says
// (bfd/elf.c, assign_file_positions_for_load_sections), so that strip moves what is there; behind a header on a page of
// its own nothing is.

import { sourceOf } from '../base/bytes.ts';
import { hex } from '../base/text.ts';
import { Writer } from '../base/writer.ts';
import { decode, type ElfFile } from '../decode/file.ts';
import { embeddedBytes, isEmbedded, translated } from '../decode/inside.ts';
import { segmentFlags, segmentTypes, sectionTypes } from '../elf/constants.ts';
import { segmentLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { allocFlag, loadType, type Binary } from './binary.ts';
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

/** Undefined where there is no room in memory before the file, or no section headers, without which strip gives up. */
export function withFront(binary: Binary): Fronted | undefined {
  const { file, programHeaders, sectionHeaders, segments } = binary;
  const [first, ...others] = segments.filter(({ type }) => type === loadType);
  const page = pageOf(binary);
  if (!first || !sectionHeaders || first.offset !== 0 || programHeaders.load !== first) return undefined;
  const isLowest = others.every(({ address }) => address > first.address);
  if (!isLowest || first.address % page !== 0 || first.address - page < lowestAddress) return undefined;
  const bytes = file.bytes.source.read(0, file.bytes.size);
  const moved = translated(bytes, page);
  if (!moved) return undefined;
  const all = new Uint8Array(page + bytes.length);
  all.set(moved, page);
  followInside(file, all, page);
  // Code finds the old headers by their address (__ehdr_start): they stay as they were.
  const oldSize = programHeaders.offset + programHeaders.size;
  all.set(bytes.subarray(0, oldSize), page);
  all.set(frontOf(binary, moved, first.address - page, page));
  const fronted = decode(sourceOf(all));
  return { file: file.head ? { ...fronted, head: file.head } : fronted, page };
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
  let at = start;
  const firstLoad = segments.findIndex(({ type }) => type === loadType);
  segments.forEach(({ type }, row) => {
    if (row === firstLoad) {
      const flags = valueOf(segmentFlags, 'R');
      out.record(at, layout, {
        type: loadType,
        flags,
        vaddr: address,
        paddr: address,
        filesz: page,
        memsz: page,
        align: page,
      });
      at += layout.size;
    }
    const from = programHeaders.offset + row * layout.size;
    out.copy(at, moved.subarray(from, from + layout.size));
    const size = (segments.length + 1) * layout.size;
    if (type === headersType)
      out.record(at, layout, {
        offset: start,
        vaddr: address + start,
        paddr: address + start,
        filesz: size,
        memsz: size,
      });
    at += layout.size;
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

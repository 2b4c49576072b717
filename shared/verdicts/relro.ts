// What PT_GNU_RELRO covers: which of the addresses that the program jumps to and the dynamic linker trusts become
// read-only once they are relocated, and which stay writable.

import { once } from '../base/once.ts';
import { sectionFlags, segmentFlags, segmentTypes } from '../elf/constants.ts';
import { hasBits, valueOf } from '../elf/names.ts';
import { lastNotAbove, segmentAt } from '../decode/code/addresses.ts';
import { arraysOf } from '../decode/code/arrays.ts';
import { hasNoSections, type ElfFile, type Section, type Segment } from '../decode/file.ts';
import { manifestOf } from '../decode/notes/manifest.ts';
import { relocationRow, relocationTablesOf } from '../decode/relocations/relocations.ts';
import { bindsLazily, slotTablesOf, type SlotTable } from '../decode/code/slots.ts';

/** A table of addresses in writable memory. */
export interface TrustedTable {
  /** `.dynamic`, `.got.plt`, `DT_INIT_ARRAY`. */
  readonly name: string;
  /** How many of its words stay writable; 0: all become read-only. */
  readonly exposed: number;
  /** Address of the first that stays writable. */
  readonly first: number | undefined;
  /** Whether its words are slots of a GOT. */
  readonly isGot: boolean;
}

/** Addresses from the first to the one behind the last. */
export interface AddressRange {
  readonly start: number;
  readonly end: number;
}

export interface RelroCover {
  readonly header: Segment | undefined;
  /**
   * The addresses that become read-only, ascending: whole pages only, with the smallest page that the CPU has. The
   * first is the header's, the others code's of ours.
   */
  readonly ranges: readonly AddressRange[];
  /** The tables in writable segments. */
  readonly tables: readonly TrustedTable[];
  /** Whether the file says where its tables lie. */
  readonly isKnown: boolean;
}

const segmentType = (name: string): number => valueOf(segmentTypes, name);
const [relro, dynamicSegment] = [segmentType('GNU_RELRO'), segmentType('DYNAMIC')];
const canWrite = valueOf(segmentFlags, 'W');
const alloc = valueOf(sectionFlags, 'ALLOC');

/**
 * What PT_GNU_RELRO covers. Loaders protect from the page of its start to the page border before its end (glibc
 * elf/dl-reloc.c, _dl_protect_relro; musl ldso/dynlink.c, reloc_all).
 */
export const relroOf = once((file: ElfFile): RelroCover => {
  const header = file.segments.findLast((s) => s.type === relro);
  const pages = [...(manifestOf(file)?.protectedByCode ?? [])];
  if (header) pages.unshift({ address: header.address, size: header.memorySize });
  const [page] = file.machine.pageSizes;
  const toPage = (address: number): number => Math.floor(address / page) * page;
  const ranges = joined(pages.map(({ address, size }) => ({ start: toPage(address), end: toPage(address + size) })));
  const cover: Cover = { file, ranges, starts: Float64Array.from(ranges, ({ start }) => start) };
  const hasSections = !hasNoSections(file);
  const dynamic = file.segments.find((s) => s.type === dynamicSegment);
  const gots = hasSections ? slotTablesOf(file).map((table) => gotOf(cover, table)) : [relocatedSlots(cover)];
  const tables = [
    dynamic && wordsOf(cover, '.dynamic', dynamic.address, dynamic.memorySize),
    ...arraysOf(file).map((array) => wordsOf(cover, array.name, array.address, array.count * array.wordSize)),
    ...file.sections.filter(isConstant).map((s) => wordsOf(cover, s.name, s.address, s.size)),
    ...gots,
  ].filter((table) => table !== undefined);
  return { header, ranges, tables, isKnown: hasSections || dynamic !== undefined };
});

interface Cover {
  readonly file: ElfFile;
  readonly ranges: readonly AddressRange[];
  readonly starts: Float64Array;
}

/** Ranges in order, without overlap and without those that are empty. */
function joined(ranges: readonly AddressRange[]): AddressRange[] {
  const rows: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.filter((range) => range.end > range.start).sort((a, b) => a.start - b.start)) {
    const last = rows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else rows.push({ start, end });
  }
  return rows;
}

/** Data that only relocation changes: vtables, tables of pointers. */
function isConstant({ name, flags, size }: Section): boolean {
  return size > 0 && hasBits(flags, alloc) && /^\.data\.rel\.ro($|\.)/.test(name);
}

function isWritable(file: ElfFile, address: number): boolean {
  return hasBits(segmentAt(file, address)?.flags ?? 0, canWrite);
}

function isCovered({ ranges, starts }: Cover, address: number): boolean {
  return address < (ranges[lastNotAbove(starts, address)]?.end ?? -Infinity);
}

/** A table all of whose words count; undefined for one in read-only memory, which needs no protection. */
function wordsOf(
  { file, ranges, starts }: Cover,
  name: string,
  address: number,
  size: number,
): TrustedTable | undefined {
  if (size <= 0 || !isWritable(file, address)) return undefined;
  let covered = 0;
  let first = address;
  for (let row = Math.max(0, lastNotAbove(starts, address)); row < ranges.length; row++) {
    const { start, end } = ranges[row] as AddressRange;
    if (start >= address + size) break;
    covered += Math.max(0, Math.min(end, address + size) - Math.max(start, address));
    if (first >= start && first < end) first = end;
  }
  return {
    name,
    isGot: false,
    exposed: Math.ceil(Math.max(0, size - covered) / (file.class / 8)),
    first: covered < size ? first : undefined,
  };
}

/** A GOT. Words that hold nothing do not count, nor what the ABI keeps for lazy binding where nothing is bound so. */
function gotOf(cover: Cover, table: SlotTable): TrustedTable | undefined {
  const { file } = cover;
  if (table.count === 0 || !isWritable(file, table.address)) return undefined;
  const keptRows = bindsLazily(file) ? 0 : (file.machine.reservedSlots?.length ?? 0);
  const isKept = (row: number): boolean => row < keptRows && table.reserved(row) !== undefined;
  const isFilled = (row: number): boolean =>
    table.word(row) !== 0 || table.relocation(row) !== undefined || table.symbol(row) !== 0;
  let exposed = 0;
  let first: number | undefined;
  for (let row = 0; row < table.count; row++) {
    const slot = table.slot(row);
    if (isCovered(cover, slot) || isKept(row) || !isFilled(row)) continue;
    first ??= slot;
    exposed++;
  }
  return { name: table.name, isGot: true, exposed, first };
}

/** What relocations fill with one address of a function or variable. */
const slotKinds = ['slot', 'got', 'irelative', 'tlsDescriptor'];

/** The slots of a file without section headers, as its relocations name them. */
function relocatedSlots(cover: Cover): TrustedTable | undefined {
  const { file } = cover;
  let total = 0;
  let exposed = 0;
  let first: number | undefined;
  for (const { count, place, type } of relocationTablesOf(file)) {
    for (let row = 0; row < count; row++) {
      if (!slotKinds.includes(relocationRow(file, type(row))?.[2] ?? 'none')) continue;
      const slot = place(row);
      if (!isWritable(file, slot)) continue;
      total++;
      if (isCovered(cover, slot)) continue;
      first = Math.min(first ?? Infinity, slot);
      exposed++;
    }
  }
  return total === 0 ? undefined : { name: 'the GOT', isGot: true, exposed, first };
}

// GOT slots and PLT stubs: which relocation fills a slot, which import a stub jumps to, and the way from one to the other.

import { once } from '../base/once.ts';
import { sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { isRelocatable, offsetOf, sectionAt } from './addresses.ts';
import { dynamicValue } from './dynamic.ts';
import { clippedCount, type ElfFile, type Section } from './file.ts';
import { relocationAt, type RelocationReference } from './places.ts';
import { relocationTablesOf } from './relocations.ts';

/** One GOT: a run of words that code reads addresses from. All functions take a row below `count`. */
export interface SlotTable {
  readonly file: ElfFile;
  /** The section's name, or `DT_PLTGOT`. */
  readonly name: string;
  readonly section: Section | undefined;
  readonly address: number;
  /** File offset of row 0; undefined where the slots take no room in the file. */
  readonly offset: number | undefined;
  readonly count: number;
  readonly wordSize: number;
  slot(row: number): number;
  at(row: number): { offset: number; size: number } | undefined;
  /** The word in the file; 0 where there is none. */
  word(row: number): number;
  relocation(row: number): RelocationReference | undefined;
  /** What the ABI keeps in the first words for the dynamic linker: `link_map`. */
  reserved(row: number): string | undefined;
}

/** The PLT: stubs that jump through a GOT slot. Columns by row, rows in the order of the sections. */
export interface StubTable {
  readonly file: ElfFile;
  readonly count: number;
  readonly addresses: Float64Array;
  readonly sizes: Float64Array;
  readonly slots: Float64Array;
  section(row: number): Section | undefined;
  /** The relocation of the row's slot: its symbol is what the stub calls. */
  relocation(row: number): RelocationReference | undefined;
}

const executable = valueOf(sectionFlags, 'EXECINSTR');
const alloc = valueOf(sectionFlags, 'ALLOC');
const noBits = valueOf(sectionTypes, 'NOBITS');
/** Slots of a file without section headers, at most: more than any import table. */
const mostSlots = 2 ** 20;
/** Bytes that a CPU looks at to recognise a stub. */
const stubWindow = 64;

/** The GOTs of a file: its sections `.got`, `.got.plt`, `.plt` where that is data; without section headers the words from DT_PLTGOT to the last one that a PLT relocation fills. */
export const slotTablesOf = once((file: ElfFile): readonly SlotTable[] => {
  if (isRelocatable(file)) return [];
  const isData = (s: Section): boolean => (s.flags & alloc) !== 0 && (s.flags & executable) === 0;
  const sections = file.sections.filter((s) => isData(s) && /^\.(got|got\..*|got2|toc|plt|iplt|igot\..*|branch_lt)$/.test(s.name) && s.size > 0);
  if (sections.length > 0 || file.sections.some((s) => s.type !== 0)) return sections.map((section) => slots(file, section.name, section, section.address, section.size));
  const start = dynamicValue(file, 'PLTGOT');
  const last = lastSlot(file);
  if (start === undefined || last === undefined || last < start || last - start > mostSlots * 8) return [];
  return [slots(file, 'DT_PLTGOT', undefined, start, last - start + file.class / 8)];
});

/** The highest address that the relocations of DT_JMPREL fill. */
function lastSlot(file: ElfFile): number | undefined {
  const table = relocationTablesOf(file).find((t) => t.name === 'DT_JMPREL');
  if (!table) return undefined;
  let last = -Infinity;
  for (let row = 0; row < table.count; row++) last = Math.max(last, table.place(row));
  return table.count > 0 ? last : undefined;
}

function slots(file: ElfFile, name: string, section: Section | undefined, address: number, size: number): SlotTable {
  const wordSize = file.class / 8;
  const offset = section ? (section.type === noBits ? undefined : section.offset) : offsetOf(file, address);
  const rows = Math.floor(size / wordSize);
  const count = offset === undefined ? Math.min(rows, mostSlots) : clippedCount(file.bytes.size, offset, rows, wordSize);
  const slot = (row: number): number => address + row * wordSize;
  const at = (row: number): { offset: number; size: number } | undefined => (offset === undefined ? undefined : { offset: offset + row * wordSize, size: wordSize });
  const word = (row: number): number => (offset === undefined ? 0 : wordSize === 8 ? file.bytes.i64(offset + row * wordSize) : file.bytes.u32(offset + row * wordSize));
  const relocation = (row: number): RelocationReference | undefined => relocationAt(file, slot(row));
  const isMain = dynamicValue(file, 'PLTGOT') === address;
  return {
    file, name, section, address, offset, count, wordSize, slot, at, word, relocation,
    reserved: (row) => (isMain && row < mostReserved && !relocation(row) ? file.machine.reservedSlots?.[row] : undefined),
  };
}

/** No ABI keeps more words than these at the start of the GOT. */
const mostReserved = 4;

/** The stubs of all PLT sections, as far as the CPU's reader knows their code; none without section headers, because nothing tells where they lie. */
export const stubsOf = once((file: ElfFile): StubTable => {
  const { plt } = file.machine;
  const addresses: number[] = [];
  const sizes: number[] = [];
  const slotAddresses: number[] = [];
  const sections = plt && !isRelocatable(file) ? file.sections.filter((s) => (s.flags & executable) !== 0 && /^\.i?plt($|\.)/.test(s.name) && s.fileSize > 0) : [];
  const gotAddress = dynamicValue(file, 'PLTGOT') ?? file.sections.find((s) => s.name === '.got.plt')?.address ?? 0;
  let budget = file.bytes.size; // sections that share their bytes would be read again and again
  for (const section of sections) {
    if (!plt || (budget -= section.fileSize) < 0) break;
    const code = file.bytes.copy(section.offset, section.fileSize);
    for (let at = 0; at < code.length; ) {
      const stub = plt.slotOf(code.subarray(at, at + stubWindow), section.address + at, gotAddress);
      if (stub) {
        addresses.push(section.address + at);
        sizes.push(stub.size);
        slotAddresses.push(stub.slot);
      }
      at += stub && stub.size > 0 ? stub.size : plt.step;
    }
  }
  const columns = { addresses: Float64Array.from(addresses), sizes: Float64Array.from(sizes), slots: Float64Array.from(slotAddresses) };
  return { file, count: addresses.length, ...columns, section: (row) => sectionAt(file, columns.addresses[row] ?? 0), relocation: (row) => relocationAt(file, columns.slots[row] ?? 0) };
});

const stubRows = once((file: ElfFile) => {
  const { count, addresses, slots: slotAddresses } = stubsOf(file);
  const byAddress = new Map<number, number>();
  const bySlot = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    byAddress.set(addresses[row] ?? 0, row);
    // An import may have a lazy stub and one that calls reach; the latter comes in a later section and is the one to show.
    bySlot.set(slotAddresses[row] ?? 0, row);
  }
  return { byAddress, bySlot };
});

/** The row of stubsOf that begins at an address. */
export function stubAt(file: ElfFile, address: number): number | undefined {
  return stubRows(file).byAddress.get(address);
}

/** The address of the stub that jumps through a GOT slot. */
export function pltOfSlot(file: ElfFile, slot: number): number | undefined {
  const row = stubRows(file).bySlot.get(slot);
  return row === undefined ? undefined : stubsOf(file).addresses[row];
}

/** The address of the GOT slot that the stub at an address jumps through. */
export function slotOfPlt(file: ElfFile, address: number): number | undefined {
  const row = stubAt(file, address);
  return row === undefined ? undefined : stubsOf(file).slots[row];
}

/** The relocation that fills the GOT slot at an address; undefined for words that are no slots of a GOT. */
export function relocationOfSlot(file: ElfFile, slot: number): RelocationReference | undefined {
  const isSlot = slotTablesOf(file).some((table) => slot >= table.address && slot < table.slot(table.count));
  return isSlot ? relocationAt(file, slot) : undefined;
}

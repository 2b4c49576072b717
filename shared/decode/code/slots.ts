// GOT slots and PLT stubs: which relocation fills a slot, which import a stub jumps to, and the way from one to the
// other.

import { once } from '../../base/once.ts';
import { sectionFlags, sectionTypes, segmentTypes, symbolTypes } from '../../elf/constants.ts';
import type { PltReader } from '../../elf/machine.ts';
import { valueOf } from '../../elf/names.ts';
import { isRelocatable, offsetOf, sectionAt } from './addresses.ts';
import { dynamicEntry, dynamicFlag, dynamicValue, type DynamicEntry } from '../dynamic.ts';
import { bounded, clippedCount, hasNoSections, type ElfFile, type Section } from '../file.ts';
import { relocationAt, type RelocationReference } from '../relocations/places.ts';
import { pltRelocationsOf } from '../relocations/records.ts';
import { relocationRow, relocationTablesOf } from '../relocations/relocations.ts';
import { dynamicSymbolsOf, symbolType } from '../symbols/symbols.ts';

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
  /**
   * The row of the dynamic symbol whose address the slot gets: by its relocation, or by MIPS's order of slots; 0: none.
   */
  symbol(row: number): number;
  /**
   * What a word holds that no relocation fills: in the first ones what the ABI keeps for the dynamic linker
   * (`link_map`), or the second half of a TLS slot.
   */
  reserved(row: number): string | undefined;
}

/** The PLT: stubs that jump through a GOT slot. Columns by row, rows in the order of the sections. */
export interface StubTable {
  readonly file: ElfFile;
  readonly count: number;
  readonly addresses: Float64Array;
  readonly sizes: Float64Array;
  readonly slots: Float64Array;
  /**
   * Numbers as the ABIs count, each section by itself: PLT[0] is the code at the start of .plt that leads to the
   * dynamic linker, the first stub behind it PLT[1].
   * Stubs of a section without such code count from 0; those of .plt.sec have the numbers of the entries of .plt that
   * they belong to.
   */
  readonly numbers: Uint32Array;
  section(row: number): Section | undefined;
  /** The relocation of the row's slot: its symbol is what the stub calls. */
  relocation(row: number): RelocationReference | undefined;
}

const executable = valueOf(sectionFlags, 'EXECINSTR');
const alloc = valueOf(sectionFlags, 'ALLOC');
const noBits = valueOf(sectionTypes, 'NOBITS');
const dynamicSegment = valueOf(segmentTypes, 'DYNAMIC');
const functionType = valueOf(symbolTypes, 'FUNC');
/** Slots of a file without section headers, at most: more than any import table. */
const mostSlots = 2 ** 20;
/**
 * Where calls go in files with branch protection (x86-64 psABI, IBT-enabled PLT): a stub for each entry of .plt but the
 * first.
 */
const secondPlt = '.plt.sec';
const gotNames = /^\.(got|got\..*|got2|toc|plt|iplt|igot\..*|branch_lt)$/;
const pltNames = /^\.i?plt($|\.)/;
/** Bytes that a CPU looks at to recognise a stub. */
const stubWindow = 64;

/**
 * The GOTs of a file: its sections `.got`, `.got.plt`, `.plt` where that is data; without section headers the words
 * from DT_PLTGOT to the last one that a PLT relocation fills.
 */
export const slotTablesOf = once((file: ElfFile): readonly SlotTable[] => {
  if (isRelocatable(file)) return [];
  const isData = ({ flags }: Section): boolean => (flags & alloc) !== 0 && (flags & executable) === 0;
  const sections = bounded(file, 'GOTs', (s) => isData(s) && gotNames.test(s.name) && s.size > 0);
  if (sections.length > 0 || !hasNoSections(file))
    return sections.map((section) => slots(file, section.name, section, section.address, section.size));
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

/** Where a section's bytes are in the file; NOBITS has none. */
function offsetIn({ type, offset }: Section): number | undefined {
  return type === noBits ? undefined : offset;
}

function slots(file: ElfFile, name: string, section: Section | undefined, address: number, size: number): SlotTable {
  const wordSize = file.class / 8;
  const offset = section ? offsetIn(section) : offsetOf(file, address);
  const rows = Math.floor(size / wordSize);
  const count =
    offset === undefined ? Math.min(rows, mostSlots) : clippedCount(file.bytes.size, offset, rows, wordSize);
  const slot = (row: number): number => address + row * wordSize;
  const at = (row: number): { offset: number; size: number } | undefined =>
    offset === undefined ? undefined : { offset: offset + row * wordSize, size: wordSize };
  const word = (row: number): number => {
    if (offset === undefined) return 0;
    return wordSize === 8 ? file.bytes.i64(offset + row * 8) : file.bytes.u32(offset + row * 4);
  };
  const relocation = (row: number): RelocationReference | undefined => relocationAt(file, slot(row));
  const isMain = dynamicValue(file, 'PLTGOT') === address;
  const dynamicAddress = file.segments.find((s) => s.type === dynamicSegment)?.address;
  const symbol = (row: number): number => {
    const reference = relocation(row);
    if (reference) return reference.table.symbol(reference.row);
    return isMain ? mipsSymbol(file, row) : 0;
  };
  const reserved = (row: number): string | undefined => {
    if (relocation(row)) return undefined;
    if (row === 0 && dynamicAddress !== undefined && word(0) === dynamicAddress) return '_DYNAMIC';
    const before = row > 0 ? relocation(row - 1) : undefined;
    const kind = before && relocationRow(file, before.table.type(before.row))?.[2];
    if (kind !== undefined && pairKinds[kind] !== undefined) return pairKinds[kind];
    return isMain ? file.machine.reservedSlots?.[row] : undefined;
  };
  return { file, name, section, address, offset, count, wordSize, slot, at, word, relocation, symbol, reserved };
}

/** Kinds whose slots are two words, and what the second word holds when the linker has filled it itself. */
const pairKinds: Readonly<Record<string, string>> = {
  tlsModule: 'offset in the TLS block',
  tlsDescriptor: 'argument of the TLS descriptor',
};

/**
 * MIPS needs no relocations for its GOT: behind the local slots one follows for each dynamic symbol from DT_MIPS_GOTSYM
 * on (MIPS psABI 5, Global Offset Table).
 */
function mipsSymbol(file: ElfFile, row: number): number {
  const first = dynamicValue(file, 'MIPS_GOTSYM');
  const locals = dynamicValue(file, 'MIPS_LOCAL_GOTNO');
  const symbol = first === undefined || locals === undefined || row < locals ? 0 : first + (row - locals);
  return symbol < (dynamicSymbolsOf(file)?.count ?? 0) ? symbol : 0;
}

/** The sections of stubs; none without section headers, because nothing tells where they lie. */
function pltSections(file: ElfFile): readonly Section[] {
  if (isRelocatable(file)) return [];
  const isPlt = (s: Section): boolean => (s.flags & executable) !== 0 && pltNames.test(s.name) && s.fileSize > 0;
  return bounded(file, 'PLTs', isPlt);
}

interface Stub {
  readonly address: number;
  readonly size: number;
  readonly slot: number;
  readonly number: number;
}

function* stubsIn(file: ElfFile, section: Section, plt: PltReader, gotAddress: number): Generator<Stub> {
  const code = file.bytes.copy(section.offset, section.fileSize);
  let number = -1;
  for (let at = 0; at < code.length;) {
    const stub = plt.slotOf(code.subarray(at, at + stubWindow), section.address + at, gotAddress);
    if (stub) {
      if (number < 0) number = at > 0 || section.name === secondPlt ? 1 : 0;
      yield { address: section.address + at, size: stub.size, slot: stub.slot, number: number++ };
    }
    at += stub && stub.size > 0 ? stub.size : plt.step;
  }
}

/** The stubs of all PLT sections, as far as the CPU's reader knows their code. */
export const stubsOf = once((file: ElfFile): StubTable => {
  const { plt } = file.machine;
  const gotAddress = dynamicValue(file, 'PLTGOT') ?? file.sections.find((s) => s.name === '.got.plt')?.address ?? 0;
  const stubs = plt ? pltSections(file).flatMap((section) => [...stubsIn(file, section, plt, gotAddress)]) : [];
  const addresses = Float64Array.from(stubs, ({ address }) => address);
  const slotAddresses = Float64Array.from(stubs, ({ slot }) => slot);
  return {
    file,
    count: stubs.length,
    addresses,
    sizes: Float64Array.from(stubs, ({ size }) => size),
    slots: slotAddresses,
    numbers: Uint32Array.from(stubs, ({ number }) => number),
    section: (row) => sectionAt(file, addresses[row] ?? 0),
    relocation: (row) => relocationAt(file, slotAddresses[row] ?? 0),
  };
});

const stubRows = once((file: ElfFile) => {
  const { count, addresses, slots: slotAddresses } = stubsOf(file);
  const byAddress = new Map<number, number>();
  const bySlot = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    byAddress.set(addresses[row] ?? 0, row);
    // An import may have a lazy stub and one that calls reach; the latter comes in a later section and is the one to
    // show.
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

/**
 * Kinds of the PLT's relocations that may wait for the first call; what a resolver function chooses (IRELATIVE) is
 * settled at start (glibc sysdeps, elf_machine_lazy_rel).
 */
const lazyKinds = ['slot', 'tlsDescriptor'];

/**
 * The address of the first slot that the dynamic linker may bind at the first call: through a relocation of the PLT, or
 * MIPS's GOT.
 */
export const lazySlotOf = once((file: ElfFile): number | undefined => {
  const table = pltRelocationsOf(file);
  const isKnown = file.machine.relocations.length > 0;
  for (let row = 0; table && row < table.count; row++) {
    const kind = relocationRow(file, table.type(row))?.[2];
    if (!isKnown || (kind !== undefined && lazyKinds.includes(kind))) return table.place(row);
  }
  return mipsLazySlot(file);
});

/**
 * MIPS binds an undefined function lazily when its symbol has a value: the address of its stub (MIPS psABI 5, Function
 * Addresses).
 */
function mipsLazySlot(file: ElfFile): number | undefined {
  const symbols = dynamicSymbolsOf(file);
  const table = slotTablesOf(file).find(({ address }) => address === dynamicValue(file, 'PLTGOT'));
  if (!symbols || !table || dynamicValue(file, 'MIPS_LOCAL_GOTNO') === undefined) return undefined;
  const { shndx, value } = symbols.table.get;
  for (let row = 0; row < table.count; row++) {
    const symbol = mipsSymbol(file, row);
    if (symbol > 0 && shndx(symbol) === 0 && value(symbol) !== 0 && symbolType(symbols, symbol) === functionType)
      return table.slot(row);
  }
  return undefined;
}

/** The dynamic entry that asks for all symbols to be bound before the program starts. */
export function bindNowEntry(file: ElfFile): DynamicEntry | undefined {
  return (
    dynamicEntry(file, 'BIND_NOW') ?? dynamicFlag(file, 'FLAGS', 'BIND_NOW') ?? dynamicFlag(file, 'FLAGS_1', 'NOW')
  );
}

/** Whether a dynamic linker that can (glibc's) binds functions of the file at their first call. */
export function bindsLazily(file: ElfFile): boolean {
  return bindNowEntry(file) === undefined && lazySlotOf(file) !== undefined;
}

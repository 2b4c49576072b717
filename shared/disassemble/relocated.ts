// What relocations put into the instructions of object files: symbols and distances from them.

import { isRelocatable } from '../decode/code/addresses.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { relocationAt, type RelocationReference } from '../decode/relocations/places.ts';
import { implicitAddend, relocationRow, type RelocationTable } from '../decode/relocations/relocations.ts';
import type { SymbolTable } from '../decode/symbols/symbols.ts';
import { symbolPlace } from '../decode/words.ts';
import type { Instruction } from './decoder.ts';

/** Relocations whose addend makes up for where the field lies in its instruction. */
const distances = ['pc', 'plt', 'gotEntry', 'tlsCode'];
/** From where such instructions count: x86's from their end, those of z/Architecture from their first byte. */
const countedFrom: Readonly<Record<string, (size: number) => number>> = {
  'x86-64': (size) => size,
  x32: (size) => size,
  i386: (size) => size,
  s390x: () => 0,
  s390: () => 0,
};

/** Reads a field of an instruction, of its word or of its halves: how far behind the symbol it leads, in bytes. */
type Field = (word: number, first: number, second: number) => number;

const signed = (value: number, bits: number): number => (value << (32 - bits)) >> (32 - bits);
const armBranch: Field = (word) => 8 + signed(word, 24) * 4;
const thumbBranch: Field = (_, first, second) => {
  const sign = (first >>> 10) & 1;
  const [j1, j2] = [(second >>> 13) & 1, (second >>> 11) & 1];
  const high = (sign << 24) | ((1 - (j1 ^ sign)) << 23) | ((1 - (j2 ^ sign)) << 22) | ((first & 0x3ff) << 12);
  return 4 + signed(high | ((second & 0x7ff) << 1), 25);
};

/**
 * Addends that stand in the fields of instructions, with what these count from taken in (ELF for the Arm Architecture,
 * 5.6.1.1 and 5.6.1.2; MIPS psABI, Relocation Types).
 */
const fields: readonly (readonly [names: RegExp, field: Field])[] = [
  [/^R_ARM_(CALL|JUMP24|PLT32|PC24|XPC25)$/, armBranch],
  [/^R_ARM_THM_(CALL|JUMP24|XPC22)$/, thumbBranch],
  [/^R_ARM_MOV[WT]_/, (word) => signed(((word >>> 4) & 0xf000) | (word & 0xfff), 16)],
  [
    /^R_ARM_THM_MOV[WT]_/,
    (_, first, second) =>
      signed(((first & 15) << 12) | ((first & 0x400) << 1) | ((second & 0x7000) >>> 4) | (second & 0xff), 16),
  ],
  [/^R_ARM_(THM_|LDR|LDC|LDRS|ALU|ABS12)/, () => 0],
  [/^R_MIPS_26$/, (word) => (word & 0x3ffffff) * 4],
  [/^R_MIPS_PC16$/, (word) => 4 + signed(word, 16) * 4],
  [/^R_MIPS_(HI16|LO16|GOT|CALL|GPREL16|LITERAL|TLS_.*(HI16|LO16))/, (word) => signed(word, 16)],
];

/** The addend of a relocation that writes into an instruction; `isWhole`: what the instruction counts from is in it. */
function addendOf(table: RelocationTable, row: number): { readonly addend: number; readonly isWhole: boolean } {
  if (table.hasAddend) return { addend: table.addend(row), isWhole: false };
  const { file, target } = table;
  const name = relocationRow(file, table.type(row))?.[1] ?? '';
  const field = fields.find(([names]) => names.test(name))?.[1];
  const at = target ? target.offset + table.place(row) : -1;
  if (!field || at < 0 || at + 4 > file.bytes.size) {
    const word = implicitAddend(table, row) ?? 0;
    return { addend: file.class === 32 ? word | 0 : word, isWhole: false };
  }
  return { addend: field(file.bytes.u32(at), file.bytes.u16(at), file.bytes.u16(at + 2)), isWhole: true };
}

/** Where code lies: its file, and in a relocatable file the section that addresses are offsets in. */
export interface CodePlace {
  readonly file: ElfFile;
  readonly section: Section | undefined;
}

/** The relocation of an object file that writes into an instruction. */
export function relocationIn(
  { file, section }: CodePlace,
  { address, size }: Instruction,
): RelocationReference | undefined {
  if (!isRelocatable(file) || !section) return undefined;
  for (let at = address; at < address + size; at++) {
    const found = relocationAt(file, at, section);
    if (found) return found;
  }
  return undefined;
}

/** What a relocation puts into an instruction: a symbol and a distance from it; in this file the place. */
export interface Relocated {
  readonly by: RelocationReference;
  readonly symbols: SymbolTable | undefined;
  readonly symbol: number;
  readonly distance: number;
  /** The section and the offset in it, where this file has it. */
  readonly section: number | undefined;
  readonly offset: number;
}

export function relocatedBy(
  { address, size }: Pick<Instruction, 'address' | 'size'>,
  by: RelocationReference,
): Relocated {
  const { table, row } = by;
  const { file } = table;
  const kind = relocationRow(file, table.type(row))?.[2];
  const { addend, isWhole } = addendOf(table, row);
  const counted =
    !isWhole && kind !== undefined && distances.includes(kind) ? countedFrom[file.machine.name] : undefined;
  const distance = counted ? addend + (address + counted(size) - table.place(row)) : addend;
  const symbol = table.symbol(row);
  const { symbols } = table;
  const isNamed = symbols !== undefined && symbol > 0 && symbol < symbols.count;
  const place = isNamed ? symbolPlace(symbols, symbol) : 'UND';
  const value = isNamed ? symbols.table.get.value(symbol) : 0;
  return {
    by,
    symbols: isNamed ? symbols : undefined,
    symbol,
    distance,
    section: typeof place === 'number' ? place : undefined,
    offset: value + distance,
  };
}

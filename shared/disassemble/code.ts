// A piece of a file's code, taken apart: its instructions with what their operands mean, and what is found at them.

import { once } from '../base/once.ts';
import { isRelocatable, lastNotAbove, offsetOf, placeKey, wordAt } from '../decode/code/addresses.ts';
import {
  functionsIn,
  hasMappings,
  mappingsIn,
  pieceAt,
  type CodePiece,
  type Mapping,
} from '../decode/code/functions.ts';
import { dynamicValue } from '../decode/dynamic.ts';
import type { ElfFile } from '../decode/file.ts';
import { relocationRow } from '../decode/relocations/relocations.ts';
import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import { symbolAt } from '../decode/symbols/nearest.ts';
import { dynamicSymbolsOf, symbolName } from '../decode/symbols/symbols.ts';
import { stubAt } from '../decode/code/slots.ts';
import { stubReference } from '../decode/relocations/references.ts';
import { dataOf, type Decoder, type Instruction, type JumpTable } from './decoder.ts';
import { cpuName, makingRulesOf, valueRulesOf } from './decoders.ts';
import { Flowing } from './flowing.ts';
import { isOpen, jumpTablesOf } from './jumpTables.ts';
import { poolsIn, type Entries } from './pools.ts';
import { relocatedBy, relocationIn } from './relocated.ts';
import { tableFileOf } from './tableFile.ts';
import { fileTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { join, type Surroundings } from './values.ts';

/** Pieces that are kept of a file. */
const mostKept = 24;
const keptOf = once((_file: ElfFile) => new Map<string, readonly Instruction[]>());

/** The instructions of a piece, in order, without gaps. Never throws. */
export function instructionsOf(file: ElfFile, piece: CodePiece, decoder: Decoder): readonly Instruction[] {
  const kept = keptOf(file);
  const key = `${piece.region.offset + (piece.start - piece.region.address)} ${piece.end - piece.start}`;
  const known = kept.get(key);
  if (known) return known;
  const instructions = functionsIn(file, piece).flatMap((each) => withTables(file, each, decoder));
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, instructions);
  return instructions;
}

/** The instructions as the decoder sees them. @param entries data that nothing but jumps tell of, by address */
export function decodePiece(
  file: ElfFile,
  piece: CodePiece,
  decoder: Decoder,
  entries: readonly Entries[] = [],
): readonly Instruction[] {
  if (decoder.hasModes !== true || hasMappings(file, piece.region)) return readPiece(file, piece, decoder, entries);
  let known = entries;
  for (let round = 0; ; round++) {
    const code = readPiece(file, piece, decoder, known);
    const starts = known.map((each) => each.start);
    const isNew = ({ start, end }: Entries): boolean => {
      const at = lastNotAbove(starts, start);
      return (known[at]?.end ?? start) <= start && (known[at + 1]?.start ?? end) >= end;
    };
    const more = poolsIn(code, thumbIn(file, piece)).filter(isNew);
    if (more.length === 0 || round === mostRounds) return code;
    known = [...known, ...more].toSorted((a, b) => a.start - b.start);
  }
}

/** The same with all data known. */
function readPiece(
  file: ElfFile,
  piece: CodePiece,
  decoder: Decoder,
  entries: readonly Entries[],
): readonly Instruction[] {
  const { region, start, end } = piece;
  const code = file.bytes.copy(region.offset + (start - region.address), end - start);
  const mappings = mappingsIn(file, piece);
  const read = (from: number, to: number, what: Mapping['what']): readonly Instruction[] => {
    const part = code.subarray(from - start, to - start);
    return what === 'data' ? words(part, from, file.isLittle) : decoder.decode(part, from, what);
  };
  return mappings.flatMap(({ start: from, what }, index) => {
    const to = mappings[index + 1]?.start ?? end;
    const inside = entries.filter((each) => each.start < to && each.end > from);
    let at = from;
    const parts = inside.flatMap((each) => {
      const [first, last] = [Math.max(at, each.start), Math.min(to, each.end)];
      const before = at < first ? read(at, first, what) : [];
      at = Math.max(at, last);
      return [...before, ...words(code.subarray(first - start, last - start), first, file.isLittle, each.size)];
    });
    return at < to ? [...parts, ...read(at, to, what)] : parts;
  });
}

/** A piece's instructions with what they mean together: addresses, and tables of jumps with their entries. */
function withTables(file: ElfFile, piece: CodePiece, decoder: Decoder): readonly Instruction[] {
  const making = makingRulesOf(file);
  let entries: readonly Entries[] = [];
  for (let round = 0; ; round++) {
    const code = withRelocations(file, piece, withValues(file, decodePiece(file, piece, decoder, entries)));
    if (!making || !code.some(isOpen)) return code;
    const flowing = new Flowing({
      code,
      rules: making,
      values: valueRulesOf(file),
      around: aroundOf(file),
      own: placeKey(file, 0, piece.region.section?.index),
      isNarrow: file.class === 32 && !isRelocatable(file),
      place: (each) => placeIn(file, piece, each),
      isThumb: thumbIn(file, piece),
      isLast: (each) => isLastCall(file, piece, each),
    });
    // Behind data that is taken for code no instruction may begin where it does.
    const isSettled = decoder.hasModes !== true || round === mostRounds;
    const tables = jumpTablesOf(flowing, tableFileOf(file, piece.region), isSettled);
    const inside = entriesIn(piece, flowing.own, tables);
    if (inside.length > entries.length && round < mostRounds) entries = inside;
    else if (!isSettled) round = mostRounds - 1;
    else return withEntries(code, flowing.own, tables);
  }
}

/** Branches of object files lead where relocations say: in this section, or elsewhere. */
function withRelocations(
  file: ElfFile,
  { region: { section } }: CodePiece,
  code: readonly Instruction[],
): readonly Instruction[] {
  if (!isRelocatable(file)) return code;
  return code.map((each) => {
    const by = each.target === undefined ? undefined : relocationIn({ file, section }, each);
    if (!by) return each;
    const { target: _, ...rest } = each;
    const { section: to, offset } = relocatedBy(each, by);
    return to !== undefined && to === section?.index ? { ...rest, target: offset } : rest;
  });
}

/** Tables and literal pools in code that are found one behind the other: real functions have few. */
const mostRounds = 16;

/** Tables between the instructions of a piece. */
function entriesIn({ start, end }: CodePiece, own: number, tables: ReadonlyMap<number, JumpTable>): readonly Entries[] {
  const found = new Map<number, Entries>();
  for (const { place, entrySize, targets, isCode } of tables.values()) {
    const first = place - own;
    const last = first + entrySize * targets.length;
    if (!isCode && first >= start && last <= end && !found.has(first))
      found.set(first, { start: first, end: last, size: entrySize });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Jumps with their tables, and entries between the instructions with where they lead. */
function withEntries(
  code: readonly Instruction[],
  own: number,
  tables: ReadonlyMap<number, JumpTable>,
): readonly Instruction[] {
  const leads = new Map<number, number>();
  for (const { place, entrySize, targets, isCode } of tables.values())
    for (const [row, target] of targets.entries()) if (!isCode) leads.set(place - own + row * entrySize, target);
  return code.map((each, index) => {
    const table = tables.get(index);
    const target = each.flow === 'data' ? leads.get(each.address) : undefined;
    if (!table) return target === undefined ? each : { ...each, target };
    return { ...each, table };
  });
}

/** What a relocation of an object file puts into an instruction, as a place; NaN where another file has it. */
function placeIn(file: ElfFile, { region: { section } }: CodePiece, instruction: Instruction): number | undefined {
  const by = relocationIn({ file, section }, instruction);
  if (!by) return undefined;
  const { section: to, offset } = relocatedBy(instruction, by);
  // The lower half is one of what the other instruction is relocated with (RISC-V psABI, PC-Relative Symbol Addresses).
  if (/PCREL_LO12/.test(relocationRow(by.table.file, by.table.type(by.row))?.[1] ?? '')) return undefined;
  return to === undefined ? NaN : placeKey(file, offset, to);
}

/** Functions of C and C++ that do not return: what stands behind a call of them is not gone on with. */
const lastCalls = new RegExp(
  `^(${[
    '_*exit|_Exit|abort|__stack_chk_fail(_local)?|__assert\\w*|__\\w*_chk_fail|__fortify_fail|__libc_fatal|v?errx?',
    '_*longjmp|siglongjmp|__longjmp_chk|_Unwind_Resume',
    '__cxa_(re)?throw|__cxa_bad_\\w+|_ZSt9terminatev|_ZSt\\d+__throw_\\w+',
  ].join('|')})$`,
);

function isLastCall(file: ElfFile, piece: CodePiece, each: Instruction): boolean {
  if (each.target === undefined || isRelocatable(file)) return lastCalls.test(calledName(file, piece, each));
  const known = lastCallsOf(file);
  const found = known.get(each.target) ?? lastCalls.test(calledName(file, piece, each));
  known.set(each.target, found);
  return found;
}

const lastCallsOf = once((_file: ElfFile) => new Map<number, boolean>());

/** The name of the other file's function that a call reaches; of this file's a symbol's. */
function calledName(file: ElfFile, { region: { section } }: CodePiece, each: Instruction): string {
  const by = relocationIn({ file, section }, each);
  if (by) {
    const { symbols, symbol } = relocatedBy(each, by);
    return symbols ? symbolName(symbols, symbol) : '';
  }
  if (each.target === undefined || isRelocatable(file)) return '';
  const stub = stubAt(file, each.target);
  const reference = stub === undefined ? undefined : stubReference(file, stub);
  const symbols = reference && dynamicSymbolsOf(file);
  if (symbols) return symbolName(symbols, reference.symbol);
  const own = symbolAt(file, each.target);
  return own?.offset === 0 ? symbolName(own.symbols, own.row) : '';
}

function thumbIn(file: ElfFile, piece: CodePiece): (address: number) => boolean {
  const mappings = mappingsIn(file, piece);
  const starts = mappings.map(({ start }) => start);
  return (address) => mappings[lastNotAbove(starts, address)]?.what === 'thumb';
}

/** Data between code: in entries of a size, else in words of four bytes as assemblers align it. */
function words(bytes: Uint8Array, address: number, isLittle: boolean, entry = 0): Instruction[] {
  const found: Instruction[] = [];
  for (let at = 0; at < bytes.length;) {
    const isAligned = (address + at) % 4 === 0;
    const left = bytes.length - at;
    const half = (address + at) % 2 === 0 && left >= 2 ? 2 : 1;
    const word = isAligned && left >= 4 ? 4 : half;
    const size = entry > 0 && left >= entry ? entry : word;
    found.push(dataOf(bytes, at, size, address, isLittle));
    at += size;
  }
  return found;
}

/** With the addresses that several instructions make together. */
export function withValues(file: ElfFile, code: readonly Instruction[]): readonly Instruction[] {
  const rules = valueRulesOf(file);
  return rules && !isRelocatable(file) ? join(rules, code, aroundOf(file)) : code;
}

const executable = valueOf(fileTypes, 'EXEC');

const aroundOf = once((file: ElfFile): Surroundings => ({
  wordAt: (address) => wordAt(file, address),
  isFixed: file.header.type === executable,
  thunkAt: (address) => thunkAt(file, address),
  slotAt: (address) => localSlotAt(file, address),
  base: baseOf(file),
}));

/** `mov ebx, [esp]; ret` and its like: the register by its number in the second byte (Intel SDM, ModR/M). */
function thunkAt({ bytes, ...file }: ElfFile, address: number): string | undefined {
  const offset = offsetOf({ bytes, ...file }, address);
  if (
    offset === undefined ||
    bytes.u8(offset) !== 0x8b ||
    bytes.u8(offset + 2) !== 0x24 ||
    bytes.u8(offset + 3) !== 0xc3
  )
    return undefined;
  const second = bytes.u8(offset + 1);
  return (second & 0xc7) === 0x04
    ? ['eax', 'ecx', 'edx', 'ebx', '', 'ebp', 'esi', 'edi'][(second >> 3) & 7]
    : undefined;
}

/** How far behind the GOT's start the TOC's pointer is, that small offsets reach all of it (64-Bit ELF V2 ABI, 3.4). */
const tocBias = 0x8000;
/** The same of MIPS's global pointer (MIPS psABI, Global Offset Table). */
const gpBias = 0x7ff0;

function baseOf(file: ElfFile): ReadonlyMap<string, number> {
  const cpu = cpuName(file);
  const got = (name: string): number | undefined => file.sections.find((section) => section.name === name)?.address;
  const found = (register: string, address: number | undefined): ReadonlyMap<string, number> =>
    new Map(address === undefined ? [] : [[register, address]]);
  if (cpu === 'ppc64') {
    const start = got('.got') ?? got('.toc');
    return found('r2', start === undefined ? undefined : start + tocBias);
  }
  if (cpu === 'mips' || cpu === 'mips64') {
    const start = dynamicValue(file, 'PLTGOT') ?? got('.got');
    return found('$gp', start === undefined ? undefined : start + gpBias);
  }
  return cpu?.startsWith('riscv') === true ? found('gp', symbolValue(file, '__global_pointer$')) : new Map();
}

/** The first words of MIPS's GOT are the dynamic linker's (MIPS psABI, Global Offset Table). */
const reservedSlots = 2;

/** A word of the GOT's local part, to which only the load address is added. */
function localSlotAt(file: ElfFile, address: number): number | undefined {
  const [start, locals] = [dynamicValue(file, 'PLTGOT'), dynamicValue(file, 'MIPS_LOCAL_GOTNO')];
  if (start === undefined || locals === undefined) return undefined;
  const row = (address - start) / (file.class / 8);
  return Number.isInteger(row) && row >= reservedSlots && row < locals ? wordAt(file, address) : undefined;
}

function symbolValue(file: ElfFile, name: string): number | undefined {
  for (const symbols of allSymbolTablesOf(file))
    for (let row = 1; row < symbols.count; row++)
      if (symbolName(symbols, row) === name) return symbols.table.get.value(row);
  return undefined;
}

/** The index of the instruction that holds an address. */
export function instructionAt(code: readonly Instruction[], address: number): number {
  let low = 0;
  let high = code.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((code[middle]?.address ?? Infinity) <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The piece around an address, with its instructions. */
export function codeAround(
  file: ElfFile,
  address: number,
  decoder: Decoder,
  section?: number,
): readonly Instruction[] | undefined {
  const piece = pieceAt(file, address, section);
  return piece && instructionsOf(file, piece, decoder);
}

// A piece of a file's code, taken apart: its instructions with what their operands mean, and what is found at them.

import { once } from '../base/once.ts';
import { isRelocatable, offsetOf, wordAt } from '../decode/code/addresses.ts';
import { mappingsIn, pieceAt, type CodePiece } from '../decode/code/functions.ts';
import { dynamicValue } from '../decode/dynamic.ts';
import type { ElfFile } from '../decode/file.ts';
import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import { symbolName } from '../decode/symbols/symbols.ts';
import { fileTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { dataOf, type Decoder, type Instruction } from './decoder.ts';
import { cpuName, valueRulesOf } from './decoders.ts';
import { join, type Surroundings } from './values.ts';

/** Pieces that are kept of a file. */
const mostKept = 24;
const keptOf = once((_file: ElfFile) => new Map<number, readonly Instruction[]>());

/** The instructions of a piece, in order, without gaps. Never throws. */
export function instructionsOf(file: ElfFile, piece: CodePiece, decoder: Decoder): readonly Instruction[] {
  const kept = keptOf(file);
  const key = piece.region.offset + (piece.start - piece.region.address);
  const known = kept.get(key);
  if (known) return known;
  const instructions = withValues(file, decodePiece(file, piece, decoder));
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? 0);
  kept.set(key, instructions);
  return instructions;
}

/** The instructions as the decoder sees them. */
export function decodePiece(file: ElfFile, piece: CodePiece, decoder: Decoder): readonly Instruction[] {
  const { region, start, end } = piece;
  const code = file.bytes.copy(region.offset + (start - region.address), end - start);
  const mappings = mappingsIn(file, piece);
  return mappings.flatMap(({ start: from, what }, index) => {
    const part = code.subarray(from - start, (mappings[index + 1]?.start ?? end) - start);
    return what === 'data' ? words(part, from, file.isLittle) : decoder.decode(part, from, what);
  });
}

/** Data between code, in words of four bytes as assemblers align it. */
function words(bytes: Uint8Array, address: number, isLittle: boolean): Instruction[] {
  const found: Instruction[] = [];
  for (let at = 0; at < bytes.length;) {
    const isAligned = (address + at) % 4 === 0;
    const left = bytes.length - at;
    const half = (address + at) % 2 === 0 && left >= 2 ? 2 : 1;
    const size = isAligned && left >= 4 ? 4 : half;
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

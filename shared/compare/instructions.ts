// The instructions of a function as text without addresses: what an operand leads to stands in its place, ways within
// the function have labels, and what only fills space is left out.

import { isRelocatable } from '../decode/code/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import { relocationRow } from '../decode/relocations/relocations.ts';
import { decodePiece, instructionAt, withValues } from '../disassemble/code.ts';
import type { Decoder, Instruction } from '../disassemble/decoder.ts';
import { cpuName } from '../disassemble/decoders.ts';
import { relocatedBy, relocationIn, type CodePlace, type Relocated } from '../disassemble/relocated.ts';
import { isMapped, isPlace, numberIn } from '../documents/codeNames.ts';
import { fileTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { CodeFunction } from './functions.ts';
import { noContent, type PlaceNames } from './places.ts';

/** An instruction, or data between instructions. */
export interface Line {
  readonly mnemonic: string;
  /** What stands before a way within the function, or all operands; and what stands behind. */
  readonly operands: string;
  readonly behind: string;
  /** Of a way within the function: the line that it leads to. */
  readonly leadsTo: number | undefined;
  /** Where the instruction is: an address, or in a relocatable file an offset in its section. */
  readonly address: number;
  readonly isData: boolean;
}

const executableType = valueOf(fileTypes, 'EXEC');
const filling = /(^|[ .])nop(\.w)?$/;

/** The lines of a function. @param names what places are called in both files */
export function linesOf(
  { file, decoder }: { readonly file: ElfFile; readonly decoder: Decoder },
  { piece, size }: CodeFunction,
  names: PlaceNames,
): readonly Line[] {
  const end = piece.start + size;
  const place: CodePlace = { file, section: piece.region.section };
  const code = withValues(file, decodePiece(file, { ...piece, end }, decoder));
  const writer = new Writer(place, names, code, piece.start, end);
  const lineOf: number[] = [];
  let count = 0;
  // A way to what fills space leads to what comes behind it.
  for (const { mnemonic } of code) lineOf.push(filling.test(mnemonic) ? count : count++);
  return code.filter(({ mnemonic }) => !filling.test(mnemonic)).map((each) => writer.line(each, lineOf));
}

/** A line as text; `label` says what the line is called that it leads to. */
export function lineText({ mnemonic, operands, behind, leadsTo }: Line, label: (line: number) => string): string {
  const all = leadsTo === undefined ? operands : operands + label(leadsTo) + behind;
  return all === '' ? mnemonic : `${mnemonic.padEnd(mnemonicWidth)} ${all}`;
}

const mnemonicWidth = 7;

/** The numbers of the lines that others lead to, in order of the code. */
export function labelsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const targets = new Set(lines.flatMap(({ leadsTo }) => (leadsTo === undefined ? [] : [leadsTo])));
  return new Map([...targets].toSorted((a, b) => a - b).map((line, index) => [line, index + 1]));
}

/** Halves of addresses that say nothing by themselves: counted from the instruction or from the table of addresses. */
const halfAddresses: Readonly<Record<string, RegExp>> = {
  aarch64: /^adrp /,
  riscv64: /^auipc |^addi gp, gp, /,
  riscv32: /^auipc |^addi gp, gp, /,
  ppc64: /^(addis|addi) r2, |^addis r\d+, r2, /,
  mips: /^(lui|addiu) \$gp, /,
  mips64: /^(lui|daddiu) \$gp, /,
};
/** Instructions whose number is the upper part of an address where a later one joins it; by how many bits. */
const upperParts: Readonly<Record<string, readonly [name: RegExp, bits: number]>> = {
  riscv64: [/^(c\.)?lui$/, 12],
  riscv32: [/^(c\.)?lui$/, 12],
  ppc64: [/^(lis|addis)$/, 16],
  ppc: [/^(lis|addis)$/, 16],
  mips: [/^lui$/, 16],
  mips64: [/^lui$/, 16],
};
const unknown = '…';

/** Writes the instructions of one function. */
class Writer {
  readonly #place: CodePlace;
  readonly #names: PlaceNames;
  readonly #code: readonly Instruction[];
  readonly #start: number;
  readonly #end: number;
  readonly #cpu: string;
  readonly #isX86: boolean;
  /** Where the GOT begins. */
  readonly #tables: readonly number[];
  /** Registers that hold it, of i386. */
  readonly #tableRegisters: ReadonlySet<string>;
  /** Numbers that are parts of addresses which others join: of upper halves, and of words between the code. */
  readonly #parts = new Set<number>();

  constructor(place: CodePlace, names: PlaceNames, code: readonly Instruction[], start: number, end: number) {
    [this.#place, this.#names, this.#code, this.#start, this.#end] = [place, names, code, start, end];
    this.#cpu = cpuName(place.file) ?? '';
    this.#isX86 = this.#cpu === 'x86-64' || this.#cpu === 'i386';
    this.#tables = place.file.sections
      .filter(({ name }) => name === '.got.plt' || name === '.got')
      .map((section) => section.address)
      .toReversed();
    this.#tableRegisters = new Set(
      code.filter((each) => this.#makesTable(each)).map(({ operands }) => operands.slice(0, operands.indexOf(','))),
    );
    if (!this.#isX86) for (const each of code) this.#notePart(each);
  }

  line(each: Instruction, lineOf: readonly number[]): Line {
    const { address, mnemonic, flow } = each;
    const [operands, way, behind = ''] = this.#operands(each);
    const leadsTo = way === undefined ? undefined : lineOf[instructionAt(this.#code, way)];
    return { mnemonic, operands, behind, leadsTo, address, isData: flow === 'data' };
  }

  /** What stands before an operand that is a way within the function, where that leads, and what stands behind. */
  #operands(each: Instruction): [before: string, way?: number, behind?: string] {
    const { operands, target, data, isMemory } = each;
    const relocation = relocationIn(this.#place, each);
    if (relocation) {
      const relocated = relocatedBy(each, relocation);
      const isOwn = relocated.section === this.#place.section?.index && this.#isInside(relocated.offset);
      if (isOwn && each.flow !== 'next' && each.flow !== 'data') return this.#way(operands, relocated.offset);
      if (isOwn) return [this.#replaced(operands, 'here')];
      const size = this.#isX86 && operands.includes('[') && each.mnemonic !== 'lea' ? sizeRead(each, this.#cpu) : 0;
      return [this.#replaced(operands, this.#names.ofRelocated(relocated, isWithoutDistance(each, relocated), size))];
    }
    if (target !== undefined)
      return this.#isInside(target)
        ? this.#way(operands, target)
        : [this.#replaced(operands, this.#names.of(target, this.#place.section, 0))];
    if (data === undefined || !isPlace(this.#place, data, isMemory)) return [this.#withoutAddress(each)];
    if (this.#isInside(data)) return [this.#inside(each, data)];
    const size = isMemory === true ? sizeRead(each, this.#cpu) : 0;
    const name = this.#names.of(data, this.#place.section, size);
    return [this.#otherPlaces(this.#replaced(operands, name, data))];
  }

  /** Of an operand that no address is known of, though it is one. */
  #withoutAddress(each: Instruction): string {
    const { operands, mnemonic } = each;
    if (this.#cpu === 'arm' && isRelocatable(this.#place.file) && operands.includes('[pc, #'))
      return this.#replaced(operands, unknown);
    const found = this.#cpu === 'i386' ? /\[(e\w\w)(?:.*) ([+-]) (0x[0-9a-f]+)\]/.exec(operands) : undefined;
    const distance = found ? Number(found[3]) * (found[2] === '-' ? -1 : 1) : 0;
    // The cold part of a function has the register from the other one: structures are seldom that big.
    const isCold = this.#tableRegisters.size === 0 && distance < -biggestStructure;
    if (!found || !(this.#tableRegisters.has(found[1] ?? '') || isCold)) return this.#withoutParts(each);
    const [data] = this.#tables.map((table) => table + distance).filter((each) => isPlace(this.#place, each, true));
    if (data === undefined) return this.#withoutParts(each);
    const size = mnemonic === 'lea' ? 0 : sizeRead(each, this.#cpu);
    return this.#replaced(operands, this.#names.of(data, undefined, size), data);
  }

  #isInside(address: number): boolean {
    return address >= this.#start && address < this.#end;
  }

  #way(operands: string, target: number): [string, number, string] {
    const [start, end] = numberIn(operands);
    return [operands.slice(0, start), target, operands.slice(end)];
  }

  /** With a name in place of the number; of CPUs whose numbers are parts of addresses behind what is left. */
  #replaced(operands: string, name: string, address?: number): string {
    const [start, end] = numberIn(operands, address);
    const [before, after] = [operands.slice(0, start), operands.slice(end)];
    if (this.#isX86) return start === end ? `${operands} ${name}` : before.replace(/ - $/, ' + ') + name + after;
    const isWhole = start !== end && /(^|, )$/.test(before) && after === '';
    const left = after.startsWith(']') ? before.replace(/, $/, '') : before;
    return isWhole ? before + name : `${start === end ? operands : left + after}  ${name}`;
  }

  /** Of a constant in the code itself its value, unless that is a part of an address. */
  #inside({ operands, isMemory }: Instruction, data: number): string {
    const at = this.#code[instructionAt(this.#code, data)];
    if (isMemory !== true || at?.flow !== 'data' || at.address !== data) return this.#replaced(operands, 'here');
    return this.#replaced(operands, `= ${this.#withoutParts(at)}`);
  }

  #notePart({ data, isMemory, operands, address, size, mnemonic }: Instruction): void {
    if (data === undefined || !isPlace(this.#place, data, isMemory)) return;
    const [, bits = 0] = upperParts[this.#cpu] ?? [];
    for (const carry of [0, 2 ** (bits - 1)]) if (bits > 0) this.#parts.add(unsigned((data + carry) / 2 ** bits));
    if (this.#cpu !== 'arm') return;
    this.#parts.add(data % 0x10000);
    const ahead = address + (size === 2 || mnemonic.endsWith('.w') ? 4 : 8);
    if (/\bpc\b/.test(operands)) this.#parts.add((data - ahead + 2 ** 32) % 2 ** 32);
  }

  #withoutParts(each: Instruction): string {
    const { mnemonic, operands, flow } = each;
    if (this.#isX86) return this.#makesTable(each) ? this.#replaced(operands, unknown) : this.#otherPlaces(operands);
    if (halfAddresses[this.#cpu]?.test(`${mnemonic} ${operands}`)) return this.#replaced(operands, unknown);
    const number = Number(/#?(-?(?:0x[0-9a-f]+|\d+))$/.exec(operands)?.[1] ?? NaN);
    const isPart = upperParts[this.#cpu]?.[0].test(mnemonic) || (this.#cpu === 'arm' && mnemonic === 'movw');
    if (isPart && this.#parts.has(unsigned(number, 0x100000))) return this.#replaced(operands, unknown);
    if (flow !== 'data' || Number.isNaN(number)) return operands;
    if (this.#parts.has(number) || this.#isTableDistance(each, number)) return unknown;
    return this.#isFixed && number > smallestPlace && isMapped(this.#place.file, number)
      ? this.#names.of(number, undefined, 0)
      : operands;
  }

  get #isFixed(): boolean {
    return this.#place.file.header.type === executableType;
  }

  /** Other numbers of an instruction that are addresses, in files that do not move. */
  #otherPlaces(operands: string): string {
    if (!this.#isX86 || !this.#isFixed || isRelocatable(this.#place.file)) return operands;
    return operands.replaceAll(/(?<![\w"])0x[0-9a-f]{5,}\b/g, (text) => {
      const address = Number(text);
      return isPlace(this.#place, address, undefined) ? this.#names.of(address, undefined, 0) : text;
    });
  }

  /** Whether a word says how far it is to the TOC of the function behind it, or to the PLT (64-Bit ELF V2 ABI, 3.4). */
  #isTableDistance({ address }: Instruction, number: number): boolean {
    const { sections } = this.#place.file;
    const isPlt = sections.some(
      ({ name, address: plt }) => name === '.plt' && pltAnchors.includes(plt - address - number),
    );
    if (this.#cpu === 'arm') return this.#tables.includes(address + number);
    return this.#cpu === 'ppc64' && (isPlt || this.#tables.includes(address + 8 + number - tocBias));
  }

  /** Whether an `add` of i386 makes the address of the GOT of that of an instruction before (i386 psABI, 3.5). */
  #makesTable({ mnemonic, operands, address }: Instruction): boolean {
    if (this.#cpu !== 'i386' || mnemonic !== 'add') return false;
    const distance = Number(/^e\w\w, (0x[0-9a-f]+)$/.exec(operands)?.[1] ?? NaN);
    const last = instructionAt(this.#code, address);
    const calls = this.#code.slice(Math.max(0, last - nearby), last).filter(({ flow }) => flow === 'call');
    return calls.some((call) => this.#tables.includes((call.address + call.size + distance) % 2 ** 32));
  }
}

/** How far behind its word the code counts from that jumps to the dynamic linker, by version of GNU ld. */
const pltAnchors = [0, 16];
/** How far behind the GOT's start the TOC's pointer is (64-Bit ELF V2 ABI, 3.4). */
const tocBias = 0x8000;
/**
 * Whether what a relocation adds says nothing: to a branch it is the CPU's own, in a word between code the distance
 * from whatever the word is counted from.
 */
function isWithoutDistance({ flow }: Instruction, { by: { table, row } }: Relocated): boolean {
  if (flow === 'data') return relocationRow(table.file, table.type(row))?.[2] !== 'absolute';
  return flow !== 'next';
}

/** The distance of a field from a pointer behind it. */
const biggestStructure = 0x400;
/** Instructions before one that are looked at for a call. */
const nearby = 16;
/** A number below is more likely a number. */
const smallestPlace = 0x1000;

function unsigned(value: number, bits = 2 ** 32): number {
  const whole = Math.floor(value);
  return ((whole % bits) + bits) % bits;
}

const sizesOfX86: Readonly<Record<string, number>> = {
  byte: 1,
  word: 2,
  dword: 4,
  qword: 8,
  xmmword: 16,
  ymmword: 32,
  zmmword: 64,
};
/** By the letter of registers (Arm Architecture Reference Manual, B1.2 and E1.3). */
const sizesOfRegisters: Readonly<Record<string, number>> = { b: 1, h: 2, s: 4, w: 4, d: 8, x: 8, q: 16 };
/** Of other CPUs by the mnemonics of their manuals; what is none of these is looked at as far as a word goes. */
const sizesOfLoads: readonly (readonly [name: RegExp, bytes: number])[] = [
  [/^(lbu?|lbzx?|ic|llgc|llc|ldrs?b)$/, 1],
  [/^(lhu?|lh[az]x?|llgh|llh|lgh|ldrs?h)$/, 2],
  [/^(c\.)?(ld|fld|lfd|lfdx|ldx|lg|ldc1|ldrd)$/, 8],
];
const wordSize = 4;

/** Bytes that an instruction reads, as far as its text says; of a table that a register counts in none is known. */
function sizeRead({ mnemonic, operands }: Instruction, cpu: string): number {
  if (operands.includes('*')) return noContent;
  if (cpu === 'x86-64' || cpu === 'i386')
    return sizesOfX86[/\b(\w+) (?:ptr|bcst) /.exec(operands)?.[1] ?? ''] ?? wordSize;
  const isByRegister = mnemonic === 'vldr' || (cpu === 'aarch64' && mnemonic === 'ldr');
  if (isByRegister) return sizesOfRegisters[operands.charAt(0)] ?? wordSize;
  return sizesOfLoads.find(([name]) => name.test(mnemonic))?.[1] ?? wordSize;
}

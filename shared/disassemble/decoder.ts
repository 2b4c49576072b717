// What takes machine code apart: an instruction as plain data, and the one interface that all decoders have.

/**
 * Where control goes behind an instruction: to the next one; to the target or the next one; to the target; to a
 * function that returns; to the caller; nowhere. `data` is no instruction: bytes that nothing decodes.
 */
export type Flow = 'next' | 'branch' | 'jump' | 'call' | 'return' | 'stop' | 'data';

export interface Instruction {
  /** As linked; in a relocatable file the offset in its section. */
  readonly address: number;
  /** In bytes. */
  readonly size: number;
  readonly mnemonic: string;
  readonly operands: string;
  readonly flow: Flow;
  /** Of a branch, a jump, a call: where it goes, as far as it says; of a table's entry between code where it leads. */
  readonly target?: number | undefined;
  /** The address that an operand is: read, written, or computed. */
  readonly data?: number | undefined;
  /** Of a jump: the table that says where it goes. */
  readonly table?: JumpTable | undefined;
  /** Whether `data` is what a memory operand reads or writes, not a number by itself. */
  readonly isMemory?: boolean | undefined;
}

/** What of an instruction is no number of its own, by the names of `Instruction`. */
export type Words = Pick<Instruction, 'mnemonic' | 'operands' | 'flow'>;

/** An instruction. All have the same members in the same order, which makes engines quick with them. */
export function instructionOf(
  address: number,
  size: number,
  { mnemonic, operands, flow }: Words,
  target?: number,
  data?: number,
  isMemory?: boolean,
  table?: JumpTable,
): Instruction {
  return { address, size, mnemonic, operands, flow, target, data, table, isMemory };
}

/** Words that are kept of instructions by their bytes: compilers write few different ones. */
const mostWords = 1 << 15;

/** What is known by numbers, up to so many of them: then all are forgotten. */
export class Known<T> {
  readonly #all = new Map<number, T>();

  get(key: number): T | undefined {
    return this.#all.get(key);
  }

  set(key: number, value: T): T {
    if (this.#all.size >= mostWords) this.#all.clear();
    this.#all.set(key, value);
    return value;
  }
}

/** What tells where a table ends: a comparison before the jump, bits taken of the number, its symbol's size, its
 * relocations, or what comes next and can't belong to it. */
export type Bound = 'compare' | 'mask' | 'symbol' | 'relocations' | 'next';

/** A table that a jump takes its target from. */
export interface JumpTable {
  /** Of the first entry, in the numbers of `placeKey`; of a row of branches that of the first of them. */
  readonly place: number;
  /** Bytes from entry to entry. */
  readonly entrySize: number;
  /** The number that the first entry is for, where the code says which. */
  readonly first: number;
  /**
   * Where each entry leads: an address, in a relocatable file an offset in the section of the jump; one in another
   * section is as far away as `placeKey` says.
   */
  readonly targets: readonly number[];
  readonly bound: Bound;
  /** Whether the entries are branches, to which the jump goes. */
  readonly isCode: boolean;
}

/** Which of its instruction sets the CPU is in: of ARM the second is Thumb. */
export type Mode = 'usual' | 'thumb';

/** What of an instruction is about addresses, by the names of `Instruction`. */
export type Glance = Pick<Instruction, 'address' | 'size' | 'flow' | 'target' | 'data' | 'isMemory'>;

/** Is told of a call: its address, where it leads, and in which of its instruction sets the CPU is there. */
export type SeeCall = (from: number, target: number, mode: Mode) => void;

/** Takes code apart. */
export interface Decoder {
  /**
   * All of some code, from its first byte to its last. Never throws: what is no instruction becomes data.
   * @param address of the first byte
   */
  decode(code: Uint8Array, address: number, mode: Mode): Instruction[];
  /**
   * The instructions that name an address, without their text: many times as fast. Absent where addresses are told by
   * the text, or by several instructions together.
   * @param fills hears of instructions that only fill space
   */
  glance?(
    code: Uint8Array,
    address: number,
    see: (found: Glance) => void,
    fills?: (address: number, size: number) => void,
  ): void;
  /** The calls of some code whose instructions say where they lead. */
  calls(code: Uint8Array, address: number, mode: Mode, see: SeeCall): void;
  /** Whether the CPU has a second instruction set. */
  readonly hasModes?: boolean;
}

/** What a module of WebAssembly exports: functions of numbers, and its memory. */
export interface WasmExports {
  readonly [name: string]: ((...values: (number | bigint)[]) => number | bigint) | WasmMemory;
}
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
export type WasmImports = Readonly<Record<string, Readonly<Record<string, (...values: number[]) => number>>>>;

/** The modules that the decoders are in, and their files beside the server. */
export type WasmModule = 'iced' | 'capstone';

/**
 * Loads a module and starts it. Rejects with an Error that says in words why it can't.
 * @param imports makes what it imports, by the names of its imports
 */
export type LoadWasm = (
  name: WasmModule,
  imports: (names: readonly { readonly module: string; readonly name: string }[]) => WasmImports,
) => Promise<WasmExports>;

/** An exported function, which a pinned module has. */
export function functionOf(exports: WasmExports, name: string): (...values: (number | bigint)[]) => number {
  const found = exports[name];
  if (typeof found !== 'function') throw new Error(`the module exports no function ${name}`);
  return found as (...values: (number | bigint)[]) => number;
}

export function memoryOf(exports: WasmExports, name: string): WasmMemory {
  const found = exports[name];
  if (typeof found !== 'object') throw new Error(`the module exports no memory ${name}`);
  return found;
}

/** An address as a word of 64 bits: exact for addresses of programs and of kernels. */
export const wordOf = (address: number): bigint => BigInt.asUintN(64, BigInt(address));

/** ASCII text in memory: names of instructions have nothing else. */
export function asciiAt(memory: Uint8Array, start: number, end: number): string {
  let text = '';
  let at = start;
  const byte = (index: number): number => memory[index] ?? 0;
  // A string that grows by single characters is made of as many pieces.
  for (; at + 4 <= end; at += 4) text += String.fromCharCode(byte(at), byte(at + 1), byte(at + 2), byte(at + 3));
  for (; at < end; at++) text += String.fromCharCode(byte(at));
  return text;
}

/** The same up to a NUL. */
export function asciiBefore(memory: Uint8Array, start: number, end: number): string {
  let last = start;
  while (last < end && memory[last] !== 0) last++;
  return asciiAt(memory, start, last);
}

/** Bytes that are no instruction, as assemblers write them. */
export function dataOf(code: Uint8Array, at: number, size: number, address: number, isLittle: boolean): Instruction {
  const names: Readonly<Record<number, string>> = { 1: '.byte', 2: '.short', 4: '.word', 8: '.quad' };
  const mnemonic = names[size];
  const bytes = Array.from(code.subarray(at, at + size), (byte) => byte.toString(16).padStart(2, '0'));
  const operands =
    mnemonic === undefined
      ? bytes.map((byte) => `0x${byte}`).join(', ')
      : `0x${(isLittle ? bytes.toReversed() : bytes).join('')}`;
  return instructionOf(address + at, size, { mnemonic: mnemonic ?? '.byte', operands, flow: 'data' });
}

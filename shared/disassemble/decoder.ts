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
  /** Of a branch, a jump, a call: where it goes, as far as the instruction says. */
  readonly target?: number;
  /** The address that an operand is: read, written, or computed. */
  readonly data?: number;
  /** Whether `data` is what a memory operand reads or writes, not a number by itself. */
  readonly isMemory?: boolean;
}

/** Which of its instruction sets the CPU is in: of ARM the second is Thumb. */
export type Mode = 'usual' | 'thumb';

/** What of an instruction is about addresses, by the names of `Instruction`. */
export type Glance = Pick<Instruction, 'address' | 'size' | 'flow' | 'target' | 'data' | 'isMemory'>;

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
   */
  glance?(code: Uint8Array, address: number, see: (found: Glance) => void): void;
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

/** An address as a word of 64 bits, and back: exact for addresses of programs and of kernels. */
export const wordOf = (address: number): bigint => BigInt.asUintN(64, BigInt(address));
export const addressOfWord = (word: bigint): number => Number(BigInt.asIntN(64, word));

/** ASCII text in memory: names of instructions have nothing else. */
export function asciiAt(memory: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const code = memory[at] ?? 0;
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
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
  return { address: address + at, size, mnemonic: mnemonic ?? '.byte', operands, flow: 'data' };
}

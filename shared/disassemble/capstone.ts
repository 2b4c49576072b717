// CPUs other than x86: Capstone 5.0.9, its WebAssembly called directly. The module's exports have short names, which
// dist/capstone.js of the pinned package says; they are rows here, and a test compares them.

import { hex } from '../base/text.ts';
import {
  asciiBefore,
  dataOf,
  functionOf,
  instructionOf,
  Known,
  memoryOf,
  type Decoder,
  type Instruction,
  type LoadWasm,
  type Mode,
  type SeeCall,
  type WasmExports,
  type WasmMemory,
  type Words,
} from './decoder.ts';
import { lookForCalls, type CallPattern } from './callPatterns.ts';
import type { FlowRules } from './flow.ts';
import { flowOf } from './flow.ts';

/** The exports that are used, by their names in Capstone's C interface (capstone/capstone.h). */
export const capstoneExports = {
  memory: 'd',
  start: 'e',
  cs_open: 'j',
  cs_malloc: 'o',
  cs_disasm_iter: 'p',
  malloc: 'z',
  free: 'A',
} as const;

/** Offsets in cs_insn (capstone/capstone.h, version 5, with pointers of 4 bytes). */
const insnLayout = { address: 8, size: 16, mnemonic: 42, operands: 74, end: 234 } as const;

/** cs_arch (capstone/capstone.h). */
export const architectures = { ARM: 0, ARM64: 1, MIPS: 2, PPC: 4, SYSZ: 6, RISCV: 15 } as const;
/** cs_mode (capstone/capstone.h). */
export const modes = {
  LITTLE: 0,
  M32: 1 << 2,
  M64: 1 << 3,
  THUMB: 1 << 4,
  V8: 1 << 6,
  BIG: 2 ** 31,
  RISCV32: 1 << 0,
  RISCV64: 1 << 1,
  RISCVC: 1 << 2,
} as const;

/** How Capstone reads the code of a CPU. */
export interface CapstoneCpu {
  readonly architecture: number;
  readonly mode: number;
  /** Of a second instruction set. */
  readonly thumb?: number;
  /** Bytes by which it goes on behind what is no instruction, or by what is told of its first half word. */
  readonly step: number | ((half: number, mode: Mode) => number);
  readonly flow: FlowRules;
  readonly calls: CallPattern;
  /**
   * Of words of four bytes those that say something that is counted from where they stand, as masks and what is left:
   * all others are the same instruction everywhere. Absent where instructions have other sizes, or where nobody has
   * looked.
   */
  readonly counted?: readonly (readonly [mask: number, value: number])[];
}

/** What an instruction says that is not counted from where it stands. */
type Form = Words & Pick<Instruction, 'target' | 'data' | 'isMemory'>;

const wordSize = 4;

/** Code that is taken apart in one go: Capstone keeps a copy of it. */
const chunkSize = 1 << 16;
/** The longest instruction of these CPUs, in bytes. */
const longest = 8;

export async function capstoneDecoder(load: LoadWasm, cpu: CapstoneCpu, isLittle: boolean): Promise<Decoder> {
  const started: { memory?: WasmMemory } = {};
  const grow = (wanted = 0): number => {
    const pages = Math.ceil((wanted - (started.memory?.buffer.byteLength ?? 0)) / 65536);
    try {
      started.memory?.grow(Math.max(0, pages));
      return 1;
    } catch {
      return 0;
    }
  };
  // fd_write, emscripten_resize_heap, fd_close: only the second is ever called.
  const exports = await load('capstone', () => ({ a: { a: () => 0, b: grow, c: () => 0 } }));
  started.memory = memoryOf(exports, capstoneExports.memory);
  functionOf(exports, capstoneExports.start)();
  return new Capstone(exports, cpu, isLittle);
}

/** Distances become addresses, and negative numbers of 64 bits that Capstone takes for others what they are. */
function operandsOf(text: string, { flow }: CapstoneCpu, target: number | undefined): string {
  if (flow.isRelative === true && target !== undefined) return text.replace(/-?(?:0x[0-9a-f]+|\d+)$/, hex(target));
  return text.includes('-0xf')
    ? text.replace(/-(0x[89a-f][0-9a-f]{15})/g, (_, digits: string) => `0x${(2n ** 64n - BigInt(digits)).toString(16)}`)
    : text;
}

class Capstone implements Decoder {
  readonly #exports: WasmExports;
  readonly #cpu: CapstoneCpu;
  readonly #isLittle: boolean;
  readonly #handles: Readonly<Record<Mode, number>>;
  readonly #insn: number;
  /** Place of the code; what cs_disasm_iter moves on: where it is, the size that is left, the address as linked. */
  readonly #code: number;
  readonly #state: number;
  /** What the words of `counted` CPUs are. */
  readonly #forms = new Known<Form>();
  readonly #iterate: (...values: number[]) => number;

  constructor(exports: WasmExports, cpu: CapstoneCpu, isLittle: boolean) {
    this.#exports = exports;
    this.#cpu = cpu;
    this.#isLittle = isLittle;
    const { architecture, mode, thumb } = cpu;
    const usual = this.#open(architecture, mode);
    this.#handles = { usual, thumb: thumb === undefined ? usual : this.#open(architecture, thumb) };
    this.#insn = this.#call('cs_malloc', usual);
    this.#code = this.#call('malloc', chunkSize + longest);
    this.#state = this.#call('malloc', 16);
    this.#iterate = functionOf(exports, capstoneExports.cs_disasm_iter);
  }

  #call(name: keyof typeof capstoneExports, ...values: number[]): number {
    return functionOf(this.#exports, capstoneExports[name])(...values);
  }

  get #buffer(): ArrayBuffer {
    return memoryOf(this.#exports, capstoneExports.memory).buffer;
  }

  #open(architecture: number, mode: number): number {
    const place = this.#call('malloc', 4);
    const problem = this.#call('cs_open', architecture, mode | (this.#isLittle ? 0 : modes.BIG), place);
    const handle = new DataView(this.#buffer).getUint32(place, true);
    this.#call('free', place);
    if (problem !== 0) throw new Error(`Capstone does not know the CPU (cs_err ${problem})`);
    return handle;
  }

  decode(code: Uint8Array, address: number, mode: Mode): Instruction[] {
    const found: Instruction[] = [];
    for (let at = 0; at < code.length;) {
      const end = Math.min(code.length, at + chunkSize);
      at = this.#decodeChunk(code, at, Math.min(code.length, end + longest), end, address, mode, found);
      if (at >= end) continue;
      const size = Math.min(this.#step(code, at, mode), code.length - at);
      found.push(dataOf(code, at, size, address, this.#isLittle));
      at += size;
    }
    return found;
  }

  #step(code: Uint8Array, at: number, mode: Mode): number {
    const { step } = this.#cpu;
    const [first = 0, second = 0] = code.subarray(at, at + 2);
    if (typeof step === 'number') return step;
    return step(this.#isLittle ? (second << 8) | first : (first << 8) | second, mode);
  }

  get hasModes(): boolean {
    return this.#cpu.thumb !== undefined;
  }

  calls(code: Uint8Array, address: number, mode: Mode, see: SeeCall): void {
    lookForCalls(this.#cpu.calls, code, this.#isLittle, address, mode, see);
  }

  /** Up to what is no instruction, or to the first that begins at `stop` or behind it: where to go on. */
  #decodeChunk(
    code: Uint8Array,
    start: number,
    end: number,
    stop: number,
    address: number,
    mode: Mode,
    found: Instruction[],
  ): number {
    const view = new DataView(this.#buffer);
    const memory = new Uint8Array(this.#buffer);
    memory.set(code.subarray(start, end), this.#code);
    const { counted } = this.#cpu;
    let at = start;
    while (at < stop) {
      const place = this.#code + (at - start);
      const word = counted && end - at >= wordSize ? view.getInt32(place, this.#isLittle) : undefined;
      const known = word === undefined ? undefined : this.#forms.get(word);
      if (known) {
        found.push(instructionOf(address + at, wordSize, known, known.target, known.data, known.isMemory));
        at += wordSize;
        continue;
      }
      const size = this.#next(view, place, end - at, address + at, mode);
      if (size === 0) break;
      const form = this.#taken(memory, address + at, mode);
      found.push(instructionOf(address + at, size, form, form.target, form.data, form.isMemory));
      if (word !== undefined && counted?.every(([mask, value]) => (word & mask) !== value) === true)
        this.#forms.set(word, form);
      at += size;
    }
    return at;
  }

  /** Takes the next instruction apart: how many bytes it has, 0: it is none. */
  #next(view: DataView, place: number, size: number, address: number, mode: Mode): number {
    const state = this.#state;
    view.setUint32(state, place, true);
    view.setUint32(state + 4, size, true);
    view.setInt32(state + 8, address, true);
    view.setInt32(state + 12, Math.floor(address / 2 ** 32), true);
    const isOne = this.#iterate(this.#handles[mode], state, state + 4, state + 8, this.#insn) !== 0;
    return isOne ? view.getUint16(this.#insn + insnLayout.size, true) : 0;
  }

  #taken(memory: Uint8Array, start: number, mode: Mode): Form {
    const { mnemonic, operands, end } = insnLayout;
    const insn = this.#insn;
    const name = asciiBefore(memory, insn + mnemonic, insn + operands);
    const text = asciiBefore(memory, insn + operands, insn + end);
    const { flow, target, data, isMemory } = flowOf(this.#cpu.flow, name, text, start, mode);
    return { mnemonic: name, operands: operandsOf(text, this.#cpu, target), flow, target, data, isMemory };
  }
}

// x86 and x86-64: iced-x86, its WebAssembly called directly, since the JavaScript around it is for Node only and a
// hundred times what is needed here. Names of exports are those of version 1.21.0, which package.json pins.

import { hex } from '../base/text.ts';
import {
  asciiAt,
  dataOf,
  functionOf,
  instructionOf,
  Known,
  memoryOf,
  wordOf,
  type Decoder,
  type Flow,
  type Glance,
  type Instruction,
  type LoadWasm,
  type Mode,
  type SeeCall,
  type WasmExports,
  type Words,
} from './decoder.ts';

/** FormatterSyntax.Intel (iced_x86.d.ts). */
const intelSyntax = 1;
/** MemorySizeOptions.Always: `dword ptr` also where a register tells the size, as LLVM writes it. */
const sizeAlways = 1;
/** FlowControl, in the order of its numbers (iced_x86.d.ts). Exceptions are ud2 and its like. */
const flows: readonly Flow[] = ['next', 'jump', 'jump', 'branch', 'return', 'call', 'call', 'next', 'branch', 'stop'];
const halt = 'hlt';
/** Formatter options that are numbers or yes and no. */
const options: readonly (readonly [name: string, value: number])[] = [
  ['uppercaseHex', 0],
  ['spaceAfterOperandSeparator', 1],
  ['spaceBetweenMemoryAddOperators', 1],
  ['ripRelativeAddresses', 1],
  ['branchLeadingZeros', 0],
  ['showBranchSize', 0],
  ['addLeadingZeroToHexNumbers', 0],
  // Its own way to write small numbers in decimal cuts those of 64 bits.
  ['smallHexNumbersInDecimal', 0],
  ['memorySizeOptions', sizeAlways],
];

/**
 * Where an instruction object has what is about addresses, in bytes from its start (the module's struct Instruction,
 * behind the cell of wasm-bindgen). A test compares what is read here with what its functions say.
 */
const layout = { displacement: 16, kinds: 24, immediate: 32, code: 40, base: 43, size: 46 } as const;
/** OpKind (iced_x86.d.ts). */
const kinds = { nearBranch16: 1, nearBranch64: 3, immediate32: 9, immediate64: 10, immediate32to64: 14, memory: 24 };
/** Register (iced_x86.d.ts): none, and the instruction pointers. */
const [noRegister, eip, rip] = [0, 69, 70];
/** Register: segments whose addresses are counted from elsewhere. */
const threadSegments = [75, 76];
/** Code (iced_x86.d.ts): no instruction, and those that compute an address. */
const [invalid, ...leaCodes] = [0, 290, 291, 292];
/** Operands that are looked at for an address: no instruction has one behind its third. */
const operandCount = 3;

/** @param bits 64, 32 or 16 */
export async function icedDecoder(load: LoadWasm, bits: number): Promise<Decoder> {
  const exports = await load('iced', (names) => {
    const imports: Record<string, Record<string, () => number>> = {};
    for (const { module, name } of names)
      (imports[module] ??= {})[name] = () => {
        throw new Error(`iced-x86 called ${name}`);
      };
    return imports;
  });
  return new Iced(exports, bits);
}

class Iced implements Decoder {
  readonly #wasm: (name: string) => (...values: (number | bigint)[]) => number;
  readonly #exports: WasmExports;
  readonly #bits: number;
  readonly #instruction: number;
  readonly #formatter: number;
  readonly #controls: number[] = [];
  /** By the bytes of an instruction, see `#form`. */
  readonly #forms = new Known<Form>();
  /** Of branches by their codes. */
  readonly #branches: Words[] = [];
  readonly #format: (...values: (number | bigint)[]) => number;
  readonly #free: (...values: (number | bigint)[]) => number;
  #memory = new Uint8Array(0);
  #words = new DataView(new ArrayBuffer(0));

  constructor(exports: WasmExports, bits: number) {
    this.#exports = exports;
    const known = new Map<string, (...values: (number | bigint)[]) => number>();
    this.#wasm = (name) => {
      const found = known.get(name) ?? functionOf(exports, name);
      known.set(name, found);
      return found;
    };
    this.#bits = bits;
    this.#format = this.#wasm('formatter_format');
    this.#free = this.#wasm('__wbindgen_free');
    this.#instruction = this.#wasm('instruction_new')();
    this.#formatter = this.#made((place) => this.#wasm('formatter_new')(place, intelSyntax));
    for (const [name, value] of options) this.#wasm(`formatter_set_${name}`)(this.#formatter, value);
    this.#wasm('formatter_set_hexPrefix')(this.#formatter, ...this.#kept(Uint8Array.of(0x30, 0x78)));
    this.#wasm('formatter_set_hexSuffix')(this.#formatter, ...this.#kept(new Uint8Array(0)));
  }

  /** The module's memory. What there was of it has no bytes once it has grown. */
  get #bytes(): Uint8Array {
    if (this.#memory.length === 0) this.#renew();
    return this.#memory;
  }

  get #view(): DataView {
    if (this.#memory.length === 0) this.#renew();
    return this.#words;
  }

  #renew(): void {
    const { buffer } = memoryOf(this.#exports, 'memory');
    this.#memory = new Uint8Array(buffer);
    this.#words = new DataView(buffer);
  }

  /** What a function makes that writes it to a place on the module's stack. */
  #made(make: (place: number) => void): number {
    const stack = this.#wasm('__wbindgen_add_to_stack_pointer');
    const place = stack(-16);
    try {
      make(place);
      return this.#view.getUint32(place, true);
    } finally {
      stack(16);
    }
  }

  /** Bytes that the module owns from now on. */
  #kept(bytes: Uint8Array): [place: number, size: number] {
    const place = this.#wasm('__wbindgen_malloc')(bytes.length, 1);
    this.#bytes.set(bytes, place);
    return [place, bytes.length];
  }

  decode(code: Uint8Array, address: number): Instruction[] {
    const decoder = this.#made((place) => this.#wasm('decoder_new')(place, this.#bits, ...this.#kept(code), 0));
    const [decodeOut, instruction] = [this.#wasm('decoder_decodeOut'), this.#instruction];
    const stack = this.#wasm('__wbindgen_add_to_stack_pointer');
    const place = stack(-16);
    const found: Instruction[] = [];
    this.#wasm('decoder_set_ip')(decoder, wordOf(address));
    try {
      for (let at = 0; at < code.length;) {
        decodeOut(decoder, instruction);
        const size = this.#view.getUint8(instruction + layout.size);
        if (size > 0 && this.#isGood(this.#view)) {
          found.push(this.#taken(code, at, size, address + at, place));
          at += size;
          continue;
        }
        found.push(dataOf(code, at, 1, address, true));
        at++;
        this.#wasm('decoder_set_ip')(decoder, wordOf(address + at));
        this.#wasm('decoder_set_position')(place, decoder, at);
      }
    } finally {
      stack(16);
      this.#wasm('__wbg_decoder_free')(decoder);
    }
    return found;
  }

  glance(
    code: Uint8Array,
    address: number,
    see: (found: Glance) => void,
    fills?: (address: number, size: number) => void,
  ): void {
    const decoder = this.#made((place) => this.#wasm('decoder_new')(place, this.#bits, ...this.#kept(code), 0));
    const [decodeOut, instruction] = [this.#wasm('decoder_decodeOut'), this.#instruction];
    const view = this.#view;
    this.#wasm('decoder_set_ip')(decoder, wordOf(address));
    try {
      for (let at = 0; at < code.length;) {
        decodeOut(decoder, instruction);
        const size = view.getUint8(instruction + layout.size);
        if (size > 0 && this.#isGood(view)) {
          if (fills && isFilling(code, at, size)) fills(address + at, size);
          else this.#see(view, address + at, size, see);
          at += size;
          continue;
        }
        at++;
        this.#wasm('decoder_set_ip')(decoder, wordOf(address + at));
        this.#made((place) => this.#wasm('decoder_set_position')(place, decoder, at));
      }
    } finally {
      this.#wasm('__wbg_decoder_free')(decoder);
    }
  }

  calls(code: Uint8Array, address: number, _mode: Mode, see: SeeCall): void {
    this.glance(code, address, ({ address: from, flow, target }) => {
      if (flow === 'call' && target !== undefined) see(from, target, 'usual');
    });
  }

  #isGood(view: DataView): boolean {
    return view.getUint16(this.#instruction + layout.code, true) !== invalid;
  }

  /** Tells of the instruction that was decoded last when it names an address. */
  #see(view: DataView, address: number, size: number, see: (found: Glance) => void): void {
    const at = this.#instruction;
    const first = view.getUint8(at + layout.kinds);
    if (isNearBranch(first))
      return see({ address, size, flow: this.#flow(), target: this.#inRange(signed(view, at + layout.displacement)) });
    for (let operand = 0; operand < operandCount; operand++) {
      const kind = view.getUint8(at + layout.kinds + operand);
      if (kind === kinds.memory) {
        const data = this.#memoryAddress(view);
        if (data !== undefined) return see({ address, size, flow: this.#flow(), data, ...this.#access(view) });
      } else if (kind === kinds.immediate32 || kind === kinds.immediate32to64 || kind === kinds.immediate64) {
        const low = kind === kinds.immediate32to64 ? 'getInt32' : 'getUint32';
        const high = kind === kinds.immediate64 ? view.getInt32(at + layout.displacement, true) * 2 ** 32 : 0;
        see({ address, size, flow: 'next', data: high + view[low](at + layout.immediate, true) });
      }
    }
  }

  #flow(): Flow {
    return flows[this.#control()] ?? 'next';
  }

  /** `lea` computes an address, from the instruction pointer surely; else it may be any number. */
  #access(view: DataView): Pick<Instruction, 'isMemory'> {
    const isLea = leaCodes.includes(view.getUint16(this.#instruction + layout.code, true));
    const isCounted = view.getUint8(this.#instruction + layout.base) !== noRegister;
    return isLea && !isCounted ? {} : { isMemory: !isLea };
  }

  /** The address of a memory operand that no register but the instruction pointer tells. */
  #memoryAddress(view: DataView): number | undefined {
    const at = this.#instruction;
    const base = view.getUint8(at + layout.base);
    if (base === rip || base === eip) return this.#inRange(signed(view, at + layout.displacement));
    if (base !== noRegister) return undefined;
    const segment = this.#wasm('instruction_memorySegment')(at);
    return threadSegments.includes(segment) ? undefined : this.#inRange(signed(view, at + layout.displacement));
  }

  /** The instruction that was decoded last. @param at where its bytes are @param place on the module's stack */
  #taken(code: Uint8Array, at: number, size: number, address: number, place: number): Instruction {
    const view = this.#view;
    const isDirect = isNearBranch(view.getUint8(this.#instruction + layout.kinds));
    if (!isDirect) {
      const form = this.#form(code, at, size, place);
      const data = form.isCounted ? this.#inRange(signed(view, this.#instruction + layout.displacement)) : form.data;
      return instructionOf(address, size, form, undefined, data, form.isMemory);
    }
    const target = this.#inRange(signed(view, this.#instruction + layout.displacement));
    return instructionOf(address, size, this.#branchWords(code[at] ?? 0, target, place), target);
  }

  /** What the bytes of an instruction say wherever it is; kept for those of a few bytes, which are most. */
  #form(code: Uint8Array, at: number, size: number, place: number): Form {
    if (size > longestKept) return this.#formed(place);
    let key = size;
    for (let index = at; index < at + size; index++) key = key * 0x100 + (code[index] ?? 0);
    return this.#forms.get(key) ?? this.#forms.set(key, this.#formed(place));
  }

  #formed(place: number): Form {
    const { mnemonic, operands } = split(this.#text(place));
    const flow = mnemonic === halt ? 'stop' : this.#flow();
    const bracket = operands.indexOf('[');
    const isCounted = bracket >= 0 && /^[re]ip/.test(operands.slice(bracket + 1));
    if (isCounted) return { mnemonic, operands, flow, isCounted, data: undefined, isMemory: mnemonic !== 'lea' };
    const { data, isMemory } = dataIn(mnemonic, operands);
    return { mnemonic, operands, flow, isCounted, data: data === undefined ? data : this.#inRange(data), isMemory };
  }

  /** Of a branch or a call: its operand is where it leads. */
  #branchWords(first: number, target: number, place: number): Words {
    const code = this.#view.getUint16(this.#instruction + layout.code, true);
    // What stands before the instruction's own bytes may be part of its name.
    const known = isPrefix(first) ? undefined : this.#branches[code];
    const to = target >= 0 && target < 10 ? String(target) : hex(target);
    if (known) return { mnemonic: known.mnemonic, operands: to, flow: known.flow };
    const words = { ...split(this.#text(place)), flow: this.#flow() };
    if (!isPrefix(first) && words.operands === to) this.#branches[code] = words;
    return words;
  }

  /** Addresses of 32 bits count from 0. */
  #inRange(address: number): number {
    return this.#bits === 64 ? address : address >>> 0;
  }

  /** FlowControl, which is alike for all instructions of a code. */
  #control(): number {
    const code = this.#view.getUint16(this.#instruction + layout.code, true);
    const known = this.#controls[code];
    return known ?? (this.#controls[code] = this.#wasm('instruction_flowControl')(this.#instruction));
  }

  #text(place: number): string {
    this.#format(place, this.#formatter, this.#instruction);
    const view = this.#view;
    const [start, size] = [view.getUint32(place, true), view.getUint32(place + 4, true)];
    const text = asciiAt(this.#bytes, start, start + size);
    this.#free(start, size, 1);
    return text.includes('0x') ? text.replaceAll(/\b0x([0-9])\b/g, '$1') : text;
  }
}

/** What the bytes of an instruction say that is no direct branch. */
interface Form extends Words {
  /** Whether its address is counted from the instruction pointer. */
  readonly isCounted: boolean;
  readonly data: number | undefined;
  readonly isMemory: boolean | undefined;
}

/** Bytes of the longest instructions whose forms are kept: with their number exact numbers of JavaScript. */
const longestKept = 6;

/** Prefixes that stand before the bytes of an instruction, REX among them (Intel SDM, volume 2, 2.1.1 and 2.2.1). */
function isPrefix(byte: number): boolean {
  return prefixBytes.includes(byte) || (byte & 0xf0) === 0x40;
}

/** Whether an instruction is a `nop`, of any length (Intel SDM, volume 2, NOP). */
function isFilling(code: Uint8Array, start: number, size: number): boolean {
  let at = start;
  while (at < start + size - 1 && fillerPrefixes.includes(code[at] ?? 0)) at++;
  return code[at] === 0x90 || (code[at] === 0x0f && code[at + 1] === 0x1f);
}

/** Operand size, CS and REX.W, which assemblers make it longer with. */
const fillerPrefixes = [0x66, 0x2e, 0x48];

const prefixBytes = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3];

function isNearBranch(kind: number): boolean {
  return kind >= kinds.nearBranch16 && kind <= kinds.nearBranch64;
}

/** The address that an operand is without any register. */
function dataIn(mnemonic: string, operands: string): Pick<Form, 'data' | 'isMemory'> {
  // Also of a table that a register counts in.
  const absolute = operands.includes('[')
    ? /(?<!fs:|gs:)\[(?:\w+\*\d \+ )?(0x[0-9a-f]+)/.exec(operands)?.[1]
    : undefined;
  if (absolute === undefined) return { data: immediateIn(operands), isMemory: undefined };
  return { data: Number(BigInt.asIntN(64, BigInt(absolute))), isMemory: mnemonic === 'lea' ? undefined : true };
}

/** A word of 64 bits, as addresses are. */
function signed(view: DataView, at: number): number {
  return view.getInt32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

/** A number that is the last operand; whether it is an address only who knows the file can tell. */
function immediateIn(operands: string): number | undefined {
  if (!operands.includes('0x')) return undefined;
  const number = /(?:^|, )(0x[0-9a-f]{4,})$/.exec(operands)?.[1];
  return number === undefined ? undefined : Number(BigInt.asIntN(64, BigInt(number)));
}

function split(text: string): Pick<Words, 'mnemonic' | 'operands'> {
  const blank = mnemonicEnd(text);
  return { mnemonic: text.slice(0, blank), operands: text.slice(blank).trimStart() };
}

/** Prefixes belong to the mnemonic. */
function mnemonicEnd(text: string): number {
  let end = text.indexOf(' ');
  for (let start = 0; end >= 0 && prefixes.has(text.slice(start, end));) {
    start = end + 1;
    end = text.indexOf(' ', start);
  }
  return end < 0 ? text.length : end;
}

const prefixes = new Set([
  'lock',
  'rep',
  'repe',
  'repne',
  'bnd',
  'notrack',
  'xacquire',
  'xrelease',
  'data16',
  'addr32',
  'hnt',
  'ht',
]);

// x86 and x86-64: iced-x86, its WebAssembly called directly, since the JavaScript around it is for Node only and a
// hundred times what is needed here. Names of exports are those of version 1.21.0, which package.json pins.

import {
  addressOfWord,
  asciiAt,
  dataOf,
  functionOf,
  memoryOf,
  wordOf,
  type Decoder,
  type Flow,
  type Instruction,
  type LoadWasm,
  type WasmExports,
} from './decoder.ts';

/** FormatterSyntax.Intel (iced_x86.d.ts). */
const intelSyntax = 1;
/** MemorySizeOptions.Always: `dword ptr` also where a register tells the size, as LLVM writes it. */
const sizeAlways = 1;
/** FlowControl, in the order of its numbers (iced_x86.d.ts). Exceptions are ud2 and its like. */
const flows: readonly Flow[] = ['next', 'jump', 'jump', 'branch', 'return', 'call', 'call', 'next', 'branch', 'stop'];
/** FlowControl of jumps and calls through a register or memory. */
const indirectFlows = [2, 6];
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

  constructor(exports: WasmExports, bits: number) {
    this.#exports = exports;
    const known = new Map<string, (...values: (number | bigint)[]) => number>();
    this.#wasm = (name) => {
      const found = known.get(name) ?? functionOf(exports, name);
      known.set(name, found);
      return found;
    };
    this.#bits = bits;
    this.#instruction = this.#wasm('instruction_new')();
    this.#formatter = this.#made((place) => this.#wasm('formatter_new')(place, intelSyntax));
    for (const [name, value] of options) this.#wasm(`formatter_set_${name}`)(this.#formatter, value);
    this.#wasm('formatter_set_hexPrefix')(this.#formatter, ...this.#kept(Uint8Array.of(0x30, 0x78)));
    this.#wasm('formatter_set_hexSuffix')(this.#formatter, ...this.#kept(new Uint8Array(0)));
  }

  get #memory(): Uint8Array {
    return new Uint8Array(memoryOf(this.#exports, 'memory').buffer);
  }

  #word(at: number): number {
    return new DataView(memoryOf(this.#exports, 'memory').buffer).getUint32(at, true);
  }

  /** What a function makes that writes it to a place on the module's stack. */
  #made(make: (place: number) => void): number {
    const stack = this.#wasm('__wbindgen_add_to_stack_pointer');
    const place = stack(-16);
    try {
      make(place);
      return this.#word(place);
    } finally {
      stack(16);
    }
  }

  /** Bytes that the module owns from now on. */
  #kept(bytes: Uint8Array): [place: number, size: number] {
    const place = this.#wasm('__wbindgen_malloc')(bytes.length, 1);
    this.#memory.set(bytes, place);
    return [place, bytes.length];
  }

  decode(code: Uint8Array, address: number): Instruction[] {
    const decoder = this.#made((place) => this.#wasm('decoder_new')(place, this.#bits, ...this.#kept(code), 0));
    const found: Instruction[] = [];
    try {
      for (let at = 0; at < code.length;) {
        this.#wasm('decoder_set_ip')(decoder, wordOf(address + at));
        this.#wasm('decoder_decodeOut')(decoder, this.#instruction);
        const isGood = this.#wasm('instruction_isInvalid')(this.#instruction) === 0;
        const next = isGood ? this.#taken(address + at) : dataOf(code, at, 1, address, true);
        found.push(next);
        at += next.size;
        if (!isGood) this.#made((place) => this.#wasm('decoder_set_position')(place, decoder, at));
      }
    } finally {
      this.#wasm('__wbg_decoder_free')(decoder);
    }
    return found;
  }

  #taken(address: number): Instruction {
    const instruction = this.#instruction;
    const size = this.#wasm('instruction_length')(instruction);
    const text = this.#text();
    const control = this.#wasm('instruction_flowControl')(instruction);
    const blank = mnemonicEnd(text);
    const mnemonic = text.slice(0, blank);
    const operands = text.slice(blank).trimStart();
    const flow = mnemonic === halt ? 'stop' : (flows[control] ?? 'next');
    const isDirect = (flow === 'jump' || flow === 'call' || flow === 'branch') && !indirectFlows.includes(control);
    const target = isDirect
      ? addressOfWord(BigInt(this.#wasm('instruction_nearBranchTarget')(instruction)))
      : undefined;
    const data = isDirect ? undefined : this.#dataOf(mnemonic, operands);
    return {
      address,
      size,
      mnemonic,
      operands,
      flow,
      ...(target !== undefined && { target: this.#inRange(target) }),
      ...data,
    };
  }

  /** Addresses of 32 bits count from 0. */
  #inRange(address: number): number {
    return this.#bits === 64 ? address : address >>> 0;
  }

  #text(): string {
    const stack = this.#wasm('__wbindgen_add_to_stack_pointer');
    const place = stack(-16);
    this.#wasm('formatter_format')(place, this.#formatter, this.#instruction);
    const [start, size] = [this.#word(place), this.#word(place + 4)];
    stack(16);
    const text = asciiAt(this.#memory, start, start + size);
    this.#wasm('__wbindgen_free')(start, size, 1);
    return text.replaceAll(/\b0x([0-9])\b/g, '$1');
  }

  /** The address that an operand is without any register but the instruction pointer. */
  #dataOf(mnemonic: string, operands: string): Pick<Instruction, 'data' | 'isMemory'> {
    const bracket = operands.indexOf('[');
    if (bracket < 0) return immediateOf(operands);
    if (operands.startsWith('rip', bracket + 1) || operands.startsWith('eip', bracket + 1)) {
      const word = BigInt(this.#wasm('instruction_ipRelMemoryAddress')(this.#instruction));
      return { data: this.#inRange(addressOfWord(word)), isMemory: mnemonic !== 'lea' };
    }
    const absolute = /(?<!fs:|gs:)\[(0x[0-9a-f]+)/.exec(operands)?.[1];
    return absolute === undefined
      ? {}
      : { data: this.#inRange(Number(BigInt.asIntN(64, BigInt(absolute)))), isMemory: true };
  }
}

/** A number that is the last operand; whether it is an address only who knows the file can tell. */
function immediateOf(operands: string): Pick<Instruction, 'data'> {
  const number = /(?:^|, )(0x[0-9a-f]{4,})$/.exec(operands)?.[1];
  return number === undefined ? {} : { data: Number(BigInt.asIntN(64, BigInt(number))) };
}

/** Prefixes belong to the mnemonic. */
function mnemonicEnd(text: string): number {
  const match = /^(?:(?:lock|rep|repe|repne|bnd|notrack|xacquire|xrelease|data16|addr32|hnt|ht) )*[^ ]+/.exec(text);
  return match?.[0].length ?? text.length;
}

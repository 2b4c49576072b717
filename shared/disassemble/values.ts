// What registers hold, as far as a function's own instructions tell: addresses that take two and more instructions to
// make are joined. What is not surely known on every way to an instruction is not known.

import { instructionOf, type Instruction } from './decoder.ts';
import { lastNumber, numberOf } from './flow.ts';

/** What a CPU's rules may ask for. */
export interface Surroundings {
  /** The word of the file at an address, as many bytes as the CPU has for addresses; undefined where there is none. */
  wordAt(address: number): number | undefined;
  /** What a slot of MIPS's GOT holds to which only the load address is added: addresses without their low part. */
  slotAt(address: number): number | undefined;
  /** Whether the file stays where it was linked for: only there numbers of instructions are addresses. */
  readonly isFixed: boolean;
  /** The register in which a function at an address returns where its caller goes on, doing no more. */
  thunkAt(address: number): string | undefined;
  /** What registers hold at the start of every function: the TOC, the global pointer. */
  readonly base: ReadonlyMap<string, number>;
}

/** An instruction's effect on registers. */
interface Effect {
  /** The registers that it writes. */
  readonly writes: readonly string[];
  /** What the first of them holds from now on. */
  readonly value?: number | undefined;
  /** The address that it computes, reads or writes. */
  readonly data?: number | undefined;
  readonly isMemory?: boolean;
  /** Where it goes, of jumps and calls through a register. */
  readonly target?: number | undefined;
}

/** An effect of what a register holds, and a number that is added. */
interface Step extends Effect {
  readonly register?: string;
  readonly added?: number;
  /** Whether the sum is what the register holds from now on, also an address that is computed, or one in memory. */
  readonly is?: 'value' | 'value and data' | 'memory';
}

type Known = ReadonlyMap<string, number>;

/** What comes of a step. */
function effectOf(step: Step, known: Known): Effect {
  const { writes, register, added = 0, is } = step;
  const held = register === undefined ? undefined : known.get(register);
  if (held === undefined) return step;
  const sum = held + added;
  if (is === 'memory') return { writes, data: sum, isMemory: true };
  return { writes, value: sum, data: is === 'value' ? undefined : sum };
}

/** The rules of a CPU. */
export interface ValueRules {
  /** @param operands of the instruction, see `operandsOf` */
  effect(instruction: Instruction, operands: readonly string[], known: Known, around: Surroundings): Effect;
  /** The same without what is known, so that it is read once; absent where an effect is no sum of one register. */
  step?(instruction: Instruction, operands: readonly string[]): Step;
  /** The register that holds a function's own address when it begins. */
  readonly own?: string;
  /** The instruction behind a jump is carried out before it. */
  readonly isDelayed?: true;
  /** Registers that a call does not keep. */
  readonly lost: RegExp;
}

const nothing: Effect = { writes: [] };

/** Puts what is joined into the instructions of a function. */
export function join(rules: ValueRules, code: readonly Instruction[], around: Surroundings): readonly Instruction[] {
  return new Walk(rules, code, around).run();
}

/** One walk from the first instruction to the last, with what is known on the ways that lead ahead. */
class Walk {
  readonly #rules: ValueRules;
  readonly #code: readonly Instruction[];
  readonly #around: Surroundings;
  /** By address: what is known on the ways that lead there from above. */
  readonly #ahead = new Map<number, Map<string, number>>();
  /** By address: up to where a way leads back to it. */
  readonly #back = new Map<number, number>();
  #writes: Map<string, number[]> | undefined;
  readonly #operands: (readonly string[])[] = [];
  readonly #steps: Step[] = [];

  constructor(rules: ValueRules, code: readonly Instruction[], around: Surroundings) {
    this.#rules = rules;
    this.#code = code;
    this.#around = around;
  }

  run(): readonly Instruction[] {
    for (const each of this.#code) this.#look(each);
    let known: Map<string, number> | undefined = new Map(this.#around.base);
    const [first] = this.#code;
    if (first && this.#rules.own !== undefined) known.set(this.#rules.own, first.address);
    let hasEnded = false;
    let last: Instruction | undefined;
    return this.#code.map((each, index) => {
      const here: Map<string, number> = this.#at(each.address, known);
      const effect = this.#effect(each, index, here);
      if (this.#rules.isDelayed === true) {
        this.#take(effect, here);
        if (last) this.#leave(last, here);
        last = each;
      } else {
        if (each.flow === 'call') this.#leave(each, here);
        this.#take(effect, here);
        if (each.flow !== 'call') this.#leave(each, here);
      }
      const ends = isEnd(each);
      known = (this.#rules.isDelayed === true ? hasEnded : ends) ? undefined : here;
      hasEnded = ends;
      return joined(each, effect);
    });
  }

  #effect(instruction: Instruction, index: number, known: Known): Effect {
    if (instruction.flow === 'data') return nothing;
    const step = this.#steps[index];
    if (step) return effectOf(step, known);
    const operands = (this.#operands[index] ??= operandsOf(instruction.operands));
    if (!this.#rules.step) return this.#rules.effect(instruction, operands, known, this.#around);
    return effectOf((this.#steps[index] = this.#rules.step(instruction, operands)), known);
  }

  /** Which ways lead back. */
  #look({ address, target, flow }: Instruction): void {
    if (target !== undefined && flow !== 'call' && target <= address)
      this.#back.set(target, Math.max(this.#back.get(target) ?? 0, address));
  }

  /** Where registers are written, and where calls are; made when it is first asked for. */
  #written(): Map<string, number[]> {
    const writes = new Map<string, number[]>();
    const note = (register: string, address: number): void => {
      const list = writes.get(register);
      if (list) list.push(address);
      else writes.set(register, [address]);
    };
    for (const [index, each] of this.#code.entries()) {
      for (const register of this.#effect(each, index, this.#around.base).writes) note(register, each.address);
      if (each.flow === 'call') note('', each.address);
    }
    return writes;
  }

  /** What is known at an address: on all ways that lead there. */
  #at(address: number, above: Map<string, number> | undefined): Map<string, number> {
    const ahead = this.#ahead.get(address);
    this.#ahead.delete(address);
    const end = this.#back.get(address);
    if (!ahead && end === undefined) return above ?? new Map(this.#around.base);
    const known = both(above, ahead) ?? new Map(this.#around.base);
    if (end !== undefined)
      for (const register of known.keys()) if (this.#isWritten(register, address, end)) known.delete(register);
    return known;
  }

  #isWritten(register: string, from: number, to: number): boolean {
    const writes = (this.#writes ??= this.#written());
    return (
      within(writes.get(register), from, to) || (this.#rules.lost.test(register) && within(writes.get(''), from, to))
    );
  }

  /** What is known behind an instruction. */
  #take({ writes, value }: Effect, known: Map<string, number>): void {
    for (const register of writes) known.delete(register);
    const [first] = writes;
    if (first !== undefined && value !== undefined) known.set(first, value);
  }

  /** What a call leaves of what is known, and what is known on the way that a branch may take. */
  #leave({ flow, target, address }: Instruction, known: Map<string, number>): void {
    if (flow === 'call')
      for (const register of known.keys()) if (this.#rules.lost.test(register)) known.delete(register);
    if ((flow === 'branch' || flow === 'jump') && target !== undefined && target > address) {
      const ahead = this.#ahead.get(target);
      this.#ahead.set(target, ahead ? (both(ahead, known) ?? ahead) : new Map(known));
    }
  }
}

/** Whether nothing goes on behind an instruction. */
function isEnd({ flow }: Instruction): boolean {
  return flow === 'jump' || flow === 'return' || flow === 'stop';
}

function both(a: Known | undefined, b: Known | undefined): Map<string, number> | undefined {
  if (!a || !b) return a || b ? new Map(a ?? b) : undefined;
  const found = new Map<string, number>();
  for (const [register, value] of a) if (b.get(register) === value) found.set(register, value);
  return found;
}

function within(sorted: readonly number[] | undefined, from: number, to: number): boolean {
  if (!sorted) return false;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found !== undefined && found <= to;
}

function joined(instruction: Instruction, { data, isMemory, target }: Effect): Instruction {
  if (data === undefined && target === undefined) return instruction;
  const to = instruction.target ?? target;
  const { address, size, table } = instruction;
  return data === undefined
    ? instructionOf(address, size, instruction, to, instruction.data, instruction.isMemory, table)
    : instructionOf(address, size, instruction, to, data, isMemory === true, table);
}

/** Operands by their commas; what stands in brackets, braces or parentheses is one. */
export function operandsOf(text: string): string[] {
  if (text === '') return [];
  if (!text.includes(',')) return [text];
  const found: string[] = [];
  let start = 0;
  for (let at = 0, depth = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma && depth === 0) {
      found.push(text.slice(start, at));
      start = text.charCodeAt(at + 1) === blank ? at + 2 : at + 1;
    } else if (openers.includes(code)) depth++;
    else if (closers.includes(code)) depth--;
  }
  found.push(text.slice(start));
  return found;
}

const [comma, blank, openers, closers] = [0x2c, 0x20, [0x28, 0x5b, 0x7b], [0x29, 0x5d, 0x7d]];

function immediate(operand: string | undefined): number | undefined {
  return operand !== undefined && /^#?-?(0x[0-9a-f]+|\d+)$/.test(operand)
    ? numberOf(operand.replace('#', ''))
    : undefined;
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** w0 is the lower half of x0. */
const wide = (register: string): string => (register.startsWith('w') ? register.replace(/^w(?=\d)/, 'x') : register);

/** The registers that an instruction writes beside its base. */
function aarch64Written(mnemonic: string, first: string, second: string): string[] {
  const count = registersWritten.get(mnemonic) ?? countWritten(mnemonic);
  if (count === 1) return [wide(first)];
  return count === 0 ? [] : [wide(first), wide(second)];
}

/** How many of an instruction's operands it writes, by its name: few names are many instructions. */
const registersWritten = new Map<string, number>();

function countWritten(mnemonic: string): number {
  const isStore = /^(st|cmp|cmn|tst|ccmp|ccmn|prfm|msr|dc|ic|nop|hint|dmb|fcmp)/.test(mnemonic);
  const isPair = /^ld(n?p|x?p|axp)/.test(mnemonic);
  const count = isPair ? 2 : 1;
  registersWritten.set(mnemonic, isStore ? 0 : count);
  return isStore ? 0 : count;
}

/** ADRP and what follows it (Arm Architecture Reference Manual, C6.2; ELF for AArch64, 5.7.6). */
export const aarch64Values: ValueRules = {
  lost: /^x(\d|1[0-8]|30)$/,
  effect: (instruction, operands, known) => effectOf(aarch64Step(instruction, operands), known),
  step: aarch64Step,
};

function aarch64Step({ mnemonic, flow, data, operands: text }: Instruction, operands: readonly string[]): Step {
  if (flow !== 'next') return nothing;
  const [first = '', second = '', third, shift] = operands;
  const own = aarch64Written(mnemonic, first, second);
  if (text.includes('[')) return aarch64Access(own, operands);
  if (mnemonic === 'adrp') return { writes: own, value: lastNumber(text) };
  if (mnemonic === 'adr') return { writes: own, value: data, data };
  if (mnemonic === 'mov') return { writes: own, register: wide(second), is: 'value' };
  const added = mnemonic === 'add' && shift === undefined ? immediate(third) : undefined;
  return added === undefined ? { writes: own } : { writes: own, register: wide(second), added, is: 'value and data' };
}

/** What reads or writes memory: where, of what a register holds, unless that is moved on. */
function aarch64Access(own: readonly string[], operands: readonly string[]): Step {
  const at = operands.findIndex((each) => each.startsWith('['));
  // Of a vector one element.
  if (at < 0) return { writes: own };
  const [, base = '', offset = '0', write = ''] = /^\[(\w+)(?:, #(-?\w+))?\](!?)$/.exec(operands[at] ?? '') ?? [];
  if (write === '!' || at < operands.length - 1) return { writes: [...own, base] };
  return base === '' ? { writes: own } : { writes: own, register: base, added: numberOf(offset), is: 'memory' };
}

/** AUIPC and what follows it (RISC-V Unprivileged ISA, 2.4; psABI, Code models). */
export const riscvValues: ValueRules = {
  lost: /^(ra|t\d|a\d)$/,
  effect({ mnemonic, flow, address }, operands, known, { isFixed }) {
    const name = mnemonic.replace(/^c\./, '');
    const [first = '', second = '', third] = operands;
    const [, offset = '0', base = ''] = /^(-?\w*)\((\w+)\)$/.exec(operands.at(-1) ?? '') ?? [];
    if (name === 'jalr' || name === 'jr') return { writes: [], target: throughRegister(operands, known) };
    if (flow !== 'next') return nothing;
    const writes = /^(s[bhwdq]|fs[wdh]|sc\.|fence|nop|csr)/.test(name) ? [] : [first];
    if (name === 'auipc') {
      const upper = immediate(second);
      return { writes, value: upper === undefined ? undefined : address + ((upper << 12) | 0) };
    }
    if (name === 'lui') {
      const upper = immediate(second);
      return { writes, value: isFixed && upper !== undefined ? (upper << 12) | 0 : undefined };
    }
    if (name === 'addi' && third !== undefined) {
      const value = sum(known.get(second), immediate(third));
      return { writes, value, data: value };
    }
    if (name === 'addi') {
      const value = sum(known.get(first), immediate(second));
      return { writes, value, data: value };
    }
    if (name === 'mv') return { writes, value: known.get(second) };
    return base === '' ? { writes } : { writes, data: sum(known.get(base), numberOf(offset || '0')), isMemory: true };
  },
};

/** `jalr 8(t1)`, `jalr t1, t1, 8`, `jr t1`, `jalr t1`: where they go. */
function throughRegister(operands: readonly string[], known: Known): number | undefined {
  const last = operands.at(-1) ?? '';
  const [, offset = '', base = ''] = /^(-?\w*)\((\w+)\)$/.exec(last) ?? [];
  if (base !== '') return sum(known.get(base), numberOf(offset || '0'));
  if (operands.length === 3) return sum(known.get(operands[1] ?? ''), immediate(last));
  return known.get(operands.at(-1) ?? '');
}

/** Literals and what is counted from pc: two instructions ahead (Arm Architecture Reference Manual, F1.5). */
export const armValues: ValueRules = {
  lost: /^(r[0-3]|ip|r12|lr)$/,
  effect({ mnemonic, flow, address, size, operands: text }, operands, known, { wordAt }) {
    if (flow !== 'next') return nothing;
    const [first = '', second = '', third] = operands;
    const name = mnemonic.replace(/\.w$/, '');
    // Thumb instructions of two bytes are in Thumb code; of four they are unless the code is ARM's, which is aligned.
    const ahead = address + (size === 2 || mnemonic.endsWith('.w') ? 4 : 8);
    const isStore = /^(st|cmp|cmn|tst|teq|push|vst|nop|dmb|it)/.test(name);
    const writes = isStore ? [] : writtenBy(name, first, text);
    const [, base = '', offset = '0'] = /\[(\w+)(?:, #(-?\w+))?\]/.exec(text) ?? [];
    const counted = /\[pc, (r\d+|s[bl]|fp|ip|lr)\]/.exec(text)?.[1];
    if (counted !== undefined) {
      const data = sum(known.get(counted), ahead);
      return { writes, data: data === undefined ? undefined : data % 2 ** 32, isMemory: true };
    }
    if (base === 'pc') {
      const data = Math.floor(ahead / 4) * 4 + numberOf(offset);
      return { writes, data, isMemory: true, value: /^ldr$/.test(name) ? wordAt(data) : undefined };
    }
    if (name === 'movw') return { writes, value: immediate(second) };
    if (name === 'movt') {
      const value = sum(known.get(first), (immediate(second) ?? 0) * 0x10000);
      return { writes, value, data: value };
    }
    if (name === 'add' && operands.includes('pc')) {
      const other = [first, second, third].find((each) => each !== undefined && each !== 'pc' && known.has(each));
      const value = other === undefined ? undefined : (ahead + (known.get(other) ?? 0)) % 2 ** 32;
      return { writes, value, data: value };
    }
    if (base === '') return { writes };
    return { writes, data: sum(known.get(base), numberOf(offset)), isMemory: true };
  },
};

function writtenBy(name: string, first: string, text: string): string[] {
  const list = /^(ldm|pop)/.test(name) ? (/\{(.*)\}/.exec(text)?.[1]?.split(', ') ?? []) : [first];
  const moved = /\[(\w+)[^\]]*\](!|, )/.exec(text)?.[1];
  const second = name === 'ldrd' ? [text.split(', ')[1] ?? ''] : [];
  return moved === undefined ? [...list, ...second] : [...list, ...second, moved];
}

/** TOC and high halves (64-Bit ELF V2 ABI for Power, 2.3.2 and 3.4). */
export const ppcValues: ValueRules = {
  lost: /^r([03-9]|1[0-2])$/,
  effect({ mnemonic, flow }, operands, known) {
    if (flow !== 'next') return nothing;
    const [first = '', second = '', third] = operands;
    // The TOC is one for the whole file: what computes it in a function's first instructions changes nothing.
    const writes = /^(st|cmp|mt|dcb|sync|nop|tw|td)/.test(mnemonic) || first === 'r2' ? [] : [first];
    if (mnemonic === 'lis') {
      const upper = immediate(second);
      return { writes, value: upper === undefined ? undefined : (upper << 16) | 0 };
    }
    if (mnemonic === 'addis' || mnemonic === 'addi') {
      const value = sum(known.get(second), (immediate(third) ?? NaN) * (mnemonic === 'addis' ? 65536 : 1));
      const isWhole = value !== undefined && !Number.isNaN(value);
      return { writes, value: isWhole ? value : undefined, ...(isWhole && mnemonic === 'addi' && { data: value }) };
    }
    if (mnemonic === 'mr') return { writes, value: known.get(second) };
    const [, offset = '', base = ''] = /^(-?\w+)\((\w+)\)$/.exec(operands.at(-1) ?? '') ?? [];
    return base === '' ? { writes } : { writes, data: sum(known.get(base), numberOf(offset)), isMemory: true };
  },
};

/** LARL gives addresses whole (z/Architecture ELF ABI, 2.6). */
export const s390Values: ValueRules = {
  lost: /^%r([0-5]|14)$/,
  effect({ mnemonic, flow, data }, operands, known) {
    if (flow !== 'next') return nothing;
    const [first = '', second = ''] = operands;
    const writes = /^(st|c|mv|[nox]c$|[nox]iy?$|tm|br|nop)/.test(mnemonic) ? [] : [first];
    if (mnemonic === 'larl') return { writes, value: data, data };
    if (mnemonic === 'lgr') return { writes, value: known.get(second) };
    const [, offset = '', base = ''] = /^(-?\w+)\((%r\d+)\)$/.exec(operands.at(-1) ?? '') ?? [];
    return base === '' ? { writes } : { writes, data: sum(known.get(base), numberOf(offset)), isMemory: true };
  },
};

/** The global pointer and high halves (MIPS psABI, 3; Linkers and Loaders for MIPS, GOT). */
export const mipsValues: ValueRules = {
  own: '$t9',
  isDelayed: true,
  lost: /^\$(at|v[01]|a\d|t\d|ra|[1-9]|1[0-5]|2[45])$/,
  effect({ mnemonic, flow }, operands, known, { slotAt }) {
    if (flow === 'call') return { writes: ['$ra'], target: known.get(operands.at(-1) ?? '') };
    if (flow !== 'next') return nothing;
    const [first = '', second = '', third] = operands;
    // The global pointer is one for the whole file: what computes it changes nothing.
    const writes = /^(s[bhwd][lr]?|sync|nop|swc1|sdc1)$/.test(mnemonic) || first === '$gp' ? [] : [first];
    if (mnemonic === 'lui') {
      const upper = immediate(second);
      return { writes, value: upper === undefined ? undefined : (upper << 16) | 0 };
    }
    if (mnemonic === 'addiu' || mnemonic === 'daddiu') {
      const value = sum(known.get(second), immediate(third));
      return { writes, value, data: value };
    }
    if (mnemonic === 'move') return { writes, value: known.get(second) };
    if (/^d?addu$/.test(mnemonic)) return { writes, value: sum(known.get(second), known.get(third ?? '')) };
    const [, offset = '', base = ''] = /^(-?\w+)\((\$\w+)\)$/.exec(operands.at(-1) ?? '') ?? [];
    if (base === '') return { writes };
    const data = sum(known.get(base), numberOf(offset));
    const isSlot = base === '$gp' && (mnemonic === 'lw' || mnemonic === 'ld') && data !== undefined;
    return { writes, data, isMemory: true, ...(isSlot && { value: slotAt(data) }) };
  },
};

/** The GOT's address, which i386 gets by asking a function where it was called (System V ABI for i386, 3.5). */
export const i386Values: ValueRules = {
  lost: /^(eax|ecx|edx)$/,
  effect({ mnemonic, flow, target, address, size }, operands, known, { thunkAt }) {
    const thunk = flow === 'call' && target !== undefined ? thunkAt(target) : undefined;
    if (thunk !== undefined) return { writes: [thunk], value: address + size };
    // A call of what follows it leaves its address on the stack.
    if (flow === 'call' && target === address + size) return { writes: ['stack'], value: target };
    if (flow !== 'next') return nothing;
    const [first = '', second = ''] = operands;
    const isWriter = /^e[a-ds][xip]$|^e[bs]p$/.test(first) && !/^(cmp|test|push)$/.test(mnemonic);
    const writes = isWriter ? [first, 'stack'] : ['stack'];
    if (mnemonic === 'pop') return { writes, value: known.get('stack') };
    if (mnemonic === 'add' && known.has(first)) {
      const value = sum(known.get(first), immediate(second));
      return { writes, value: value === undefined ? undefined : value % 2 ** 32 };
    }
    const [, base = '', sign = '', offset = '0x0'] = /\[(e\w\w)(?: ([+-]) (\w+))?\]/.exec(operands.join(', ')) ?? [];
    const data = known.has(base) ? sum(known.get(base), numberOf(offset) * (sign === '-' ? -1 : 1)) : undefined;
    if (mnemonic === 'lea') return { writes, value: data, data };
    return { writes, data, isMemory: true };
  },
};

// The ways through a function, and along them which instructions write what a register holds.

import { lastNotAbove } from '../decode/code/addresses.ts';
import type { Instruction } from './decoder.ts';
import { numberOf, type Expression } from './expressions.ts';
import type { Comparison, Condition, Here, MakingRules } from './making.ts';
import { operandsOf, type Surroundings, type ValueRules } from './values.ts';

/** A function's code, and what is known of it besides. */
export interface FlowingCode {
  readonly code: readonly Instruction[];
  readonly rules: MakingRules;
  /** They say what is written where `rules` do not. */
  readonly values: ValueRules | undefined;
  readonly around: Surroundings;
  /** What addresses of the code count from, see `placeKey`. */
  readonly own: number;
  /** Addresses of a program of 32 bits come round at their end. */
  readonly isNarrow: boolean;
  /** What a relocation of an object file puts into an instruction; NaN: something that is in another file. */
  place(instruction: Instruction): number | undefined;
  isThumb(address: number): boolean;
  /** Whether a call does not come back. */
  isLast(call: Instruction): boolean;
}

/** From an instruction to another: the next one, or by a jump or a branch. */
export interface Way {
  readonly index: number;
  readonly isTaken: boolean;
}

/** What is kept of calls among the registers. */
const called = '';

/** Runs that are looked at for a function in all: what takes longer is left unknown. */
const mostSteps = 1 << 20;

export class Flowing {
  readonly code: readonly Instruction[];
  readonly own: number;
  readonly #from: FlowingCode;
  readonly #addresses: Float64Array;
  readonly #here: (Here | undefined)[] = [];
  /** What instructions write, as far as somebody has asked. */
  readonly #written: (readonly string[])[] = [];
  /** Indexes of the instructions that runs begin with. */
  #starts = new Uint32Array(0);
  /** Of each run the runs that lead to it. */
  #before: readonly (readonly number[])[] = [];
  /** Of each run that was looked at the last instruction that writes a register. */
  readonly #writes = new Map<number, ReadonlyMap<string, number>>();
  #steps = 0;
  /** Places that instructions name, in order. */
  #named: Float64Array | undefined;

  constructor(from: FlowingCode) {
    this.#from = from;
    this.code = from.code;
    this.own = from.own;
    this.#addresses = new Float64Array(from.code.length);
    for (const [index, { address }] of from.code.entries()) this.#addresses[index] = address;
    this.lead(new Map());
  }

  /** Takes in where jumps lead, by their indexes. */
  lead(jumps: ReadonlyMap<number, readonly number[]>): void {
    const { code } = this;
    const isStart = new Uint8Array(code.length + 1);
    isStart[0] = 1;
    const [from, to]: [number[], number[]] = [[], []];
    const note = (index: number, address: number): void => {
      const goal = this.#indexOf(address);
      if (goal < 0) return;
      from.push(index);
      to.push(goal);
      isStart[goal] = 1;
    };
    for (let index = 0; index < code.length; index++) {
      const each = code[index];
      if (!each || each.flow === 'next') continue;
      if (this.#isTurn(each)) isStart[index + 1] = 1;
      if (each.flow === 'call' || each.flow === 'data') continue;
      for (const target of new Set(jumps.get(index))) note(index, target);
      if (each.target !== undefined) note(index, each.target);
    }
    this.#starts = new Uint32Array(isStart.subarray(0, code.length).reduce((sum, is) => sum + is, 0));
    for (let index = 0, row = 0; index < code.length; index++) if (isStart[index] === 1) this.#starts[row++] = index;
    this.#writes.clear();
    this.#steps = 0;
    this.#link(from, to);
  }

  /** Of each run those that lead to it. */
  #link(from: readonly number[], to: readonly number[]): void {
    const before: number[][] = Array.from(this.#starts, () => []);
    for (let row = 0; row + 1 < before.length; row++)
      if (this.#goesOn(this.code[this.#endOf(row) - 1])) before[row + 1]?.push(row);
    for (const [at, index] of from.entries()) {
      const row = this.#runAt(index);
      const other = before[this.#runAt(to[at] ?? 0)];
      if (other?.at(-1) !== row) other?.push(row);
    }
    this.#before = before;
  }

  #endOf(row: number): number {
    return this.#starts[row + 1] ?? this.code.length;
  }

  /** The index of the instruction that begins at an address; -1: none. */
  #indexOf(address: number): number {
    const at = lastNotAbove(this.#addresses, address);
    return this.#addresses[at] === address ? at : -1;
  }

  /** Whether an address is one of the function. */
  isInside(address: number): boolean {
    const [first, last] = [this.code[0], this.code.at(-1)];
    return first !== undefined && last !== undefined && address >= first.address && address < last.address + last.size;
  }

  /** Whether an instruction begins at an address; of other functions all addresses are taken for it. */
  isInstruction(address: number): boolean {
    const index = this.#indexOf(address);
    return index < 0 ? !this.isInside(address) : this.code[index]?.flow !== 'data';
  }

  inRange(address: number): number {
    return this.#from.isNarrow ? address - Math.floor(address / 2 ** 32) * 2 ** 32 : address;
  }

  goal(index: number): Expression | undefined {
    const here = this.#at(index);
    return here && this.#from.rules.goal(here);
  }

  condition(index: number): Condition | undefined {
    const here = this.code[index]?.flow === 'branch' ? this.#at(index) : undefined;
    return here && this.#from.rules.condition(here);
  }

  /** The comparison that conditions at an instruction are about, on the only way that leads there. */
  lastCompare(index: number): (Comparison & { readonly index: number }) | undefined {
    let at = this.#onlyBefore(index);
    for (let steps = 0; at !== undefined && steps < farthest; steps++) {
      const here = this.#at(at);
      if (!here) return undefined;
      const found = this.#from.rules.compare(here);
      if (found) return { ...found, index: at };
      if (!this.#from.rules.keepsFlags.test(here.instruction.mnemonic)) return undefined;
      at = this.#onlyBefore(at);
    }
    return undefined;
  }

  /** The last place up to one that instructions name, and the next one behind it; undefined where there is none. */
  namedAround(place: number): readonly [last: number | undefined, next: number | undefined] {
    const named = (this.#named ??= this.#places());
    const at = lastNotAbove(named, place);
    return [at < 0 ? undefined : named[at], named[at + 1]];
  }

  /** The places that instructions name by themselves, in order. */
  #places(): Float64Array {
    const { place } = this.#from;
    const found: number[] = [];
    for (const each of this.code) {
      const named = each.flow === 'data' ? undefined : (place(each) ?? each.data);
      if (named !== undefined && !Number.isNaN(named)) found.push(named);
    }
    return Float64Array.from(found).sort();
  }

  /** The instructions from which one is come to. */
  before(index: number): readonly Way[] {
    const row = this.#runAt(index);
    if (index > (this.#starts[row] ?? 0)) return [{ index: index - 1, isTaken: false }];
    // To a function's first instruction one comes from elsewhere.
    if (index === 0) return [];
    return (this.#before[row] ?? []).map((each) => {
      const last = this.#endOf(each) - 1;
      return { index: last, isTaken: last !== index - 1 };
    });
  }

  #onlyBefore(index: number): number | undefined {
    const [first, second] = this.before(index);
    return second ? undefined : first?.index;
  }

  /**
   * The instructions whose value a register may hold before one is carried out, -1: what it holds at the function's
   * beginning. Undefined where that takes too long to find out.
   */
  written(name: string, index: number): readonly number[] | undefined {
    const row = this.#runAt(index);
    const start = this.#starts[row] ?? 0;
    for (let at = index - 1; at >= start; at--) if (this.#isWritten(name, at)) return [at];
    const found = new Set<number>();
    if (start === 0) found.add(-1);
    const [seen, left] = [new Set<number>(), [...(this.#before[row] ?? [])]];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (++this.#steps > mostSteps) return undefined;
      const last = this.#lastWrite(name, next);
      if (last >= 0) found.add(last);
      else {
        if (next === 0) found.add(-1);
        left.push(...(this.#before[next] ?? []));
      }
    }
    return [...found].toSorted((a, b) => a - b);
  }

  /** What an instruction writes into a register; -1: what it holds at the function's beginning. */
  value(name: string, index: number): Expression | undefined {
    const { rules, around } = this.#from;
    const base = around.base.get(name);
    if (index < 0) return base === undefined ? undefined : numberOf(base);
    const here = this.#at(index);
    return here && this.#writesOf(here, index)[0] === name ? rules.value(here) : undefined;
  }

  /** Whether what follows an instruction may begin another run. */
  #isTurn(each: Instruction): boolean {
    return each.flow !== 'call' || this.#from.isLast(each);
  }

  #goesOn(each: Instruction | undefined): boolean {
    if (each?.flow === 'call') return !this.#from.isLast(each);
    return each?.flow === 'next' || each?.flow === 'branch';
  }

  #runAt(index: number): number {
    return lastNotAbove(this.#starts, index);
  }

  #at(index: number): Here | undefined {
    const known = this.#here[index];
    const instruction = this.code[index];
    if (known || !instruction) return known;
    const { around, own } = this.#from;
    const { target, flow, address } = instruction;
    const thunk = flow === 'call' && target !== undefined ? around.thunkAt(target) : undefined;
    return (this.#here[index] = {
      instruction,
      operands: operandsOf(instruction.operands),
      place: this.#from.place(instruction),
      own,
      isThumb: this.#from.isThumb(address),
      ...(thunk !== undefined && { thunk }),
    });
  }

  /** The last instruction of a run that writes a register; -1: none. */
  #lastWrite(name: string, row: number): number {
    let writes = this.#writes.get(row);
    if (!writes) this.#writes.set(row, (writes = this.#writesIn(row)));
    const own = writes.get(name) ?? -1;
    return this.#lost.test(name) ? Math.max(own, writes.get(called) ?? -1) : own;
  }

  #writesIn(row: number): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (let index = this.#starts[row] ?? 0; index < this.#endOf(row); index++) {
      const here = this.#at(index);
      if (!here || here.instruction.flow === 'data') continue;
      for (const name of this.#writesOf(here, index)) found.set(name, index);
      if (here.instruction.flow === 'call' && here.thunk === undefined) found.set(called, index);
    }
    return found;
  }

  #isWritten(name: string, index: number): boolean {
    const here = this.#at(index);
    if (!here || here.instruction.flow === 'data') return false;
    const isCall = here.instruction.flow === 'call' && here.thunk === undefined;
    return (isCall && this.#lost.test(name)) || this.#writesOf(here, index).includes(name);
  }

  get #lost(): RegExp {
    return this.#from.rules.lost ?? this.#from.values?.lost ?? /^$/;
  }

  #writesOf(here: Here, index: number): readonly string[] {
    const { rules, values, around } = this.#from;
    return (this.#written[index] ??=
      rules.writes?.(here) ?? values?.effect(here.instruction, here.operands, around.base, around).writes ?? []);
  }
}

/** Instructions between a branch and its comparison, at most. */
const farthest = 64;

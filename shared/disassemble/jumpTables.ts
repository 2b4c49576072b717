// Jumps through tables: what a `switch` becomes. From a jump through a register back over the instructions that made
// the address, to the table, how its entries become addresses, and how many there are.

import type { Instruction, JumpTable } from './decoder.ts';
import {
  added,
  multiplied,
  onlyTerm,
  sumOfNumber,
  sumOfUnknown,
  textOfSum,
  type Expression,
  type Limit,
  type Sum,
} from './expressions.ts';
import type { Flowing, Way } from './flowing.ts';
import { stackBase, type Condition, type Relation } from './making.ts';

type Term = ReturnType<typeof onlyTerm> & object;

/** What of the file the search asks for; places are in the numbers of `placeKey`. */
export interface TableFile {
  /** What is at a place after relocation; undefined where the file has nothing, or does not say it. */
  read(place: number, size: number, isSigned: boolean): number | undefined;
  /** Whether the file will never have anything else there. */
  isConstant(place: number): boolean;
  /** Whether a relocation writes there. */
  isRelocated(place: number): boolean;
  /** The first place behind this one that is something else: a symbol, the section's end. */
  endOf(place: number): { readonly end: number; readonly by: 'symbol' | 'next' };
  /** Whether code of the file lies at an address, see `JumpTable.targets`. */
  isCode(address: number): boolean;
  /** The GOT's place, of CPUs whose tables count from it; in an object file, where nobody knows it, 0. */
  readonly got: number | undefined;
  /** Bit 0 of ARM's addresses is no part of them. */
  codeAddress(address: number): number;
}

/** More entries than any table has, in all that are bounded, and in others. */
const [mostEntries, mostUnbounded] = [1 << 16, 1 << 12];
/** What is added to the number of an entry, at most. */
const mostAdded = 64;
/** Instructions before a jump among which its comparison is. */
const farthest = 64;
/** Ways that come together before a jump, each with its comparison, and how often they do. */
const [mostWays, mostJoins] = [4, 2];

/** What is known of a jump: its table, and how its entries become targets. */
interface Shape {
  /** `place + times × unknown` is an entry's place. */
  readonly entry: Sum;
  readonly size: number;
  readonly isSigned: boolean;
  /** `base + scale × entry` is the target; without a load the entry's place is. */
  readonly base: number;
  readonly scale: number;
  readonly isCode: boolean;
}

/**
 * The tables of a function's jumps, by the index of the jump. What one jump is found to lead to may be a way on which
 * another's registers are written: they are looked for until nothing changes.
 * @param isSettled whether all data in the code is known: then entries have to lead to instructions
 */
export function jumpTablesOf(flowing: Flowing, file: TableFile, isSettled: boolean): ReadonlyMap<number, JumpTable> {
  const jumps = flowing.code.flatMap((each, index) => (isOpen(each) ? [index] : []));
  let found = new Map<number, JumpTable>();
  for (let round = 0; round < mostRounds && jumps.length > 0; round++) {
    const next = new Search(flowing, file, isSettled).all(jumps);
    const isSame = next.size === found.size && [...next].every(([index, table]) => isEqual(table, found.get(index)));
    found = next;
    if (isSame) break;
    flowing.lead(new Map([...found].map(([index, { targets }]) => [index, targets])));
  }
  return found;
}

const mostRounds = 4;

/** Whether a jump leads somewhere that it does not say. */
export function isOpen({ flow, target, operands }: Instruction): boolean {
  if (target !== undefined || (flow !== 'jump' && flow !== 'branch')) return false;
  const isReturn = flow === 'branch' && /^(lr|%r14)$|pc\}$/.test(operands);
  // Of object files a relocation says it.
  return !isReturn && !/(^|, )#?-?(0x[0-9a-f]+|\d+)$/.test(operands);
}

function isEqual(a: JumpTable, b: JumpTable | undefined): boolean {
  return b !== undefined && a.place === b.place && a.targets.length === b.targets.length && a.first === b.first;
}

class Search {
  readonly #flowing: Flowing;
  readonly #file: TableFile;
  readonly #isSettled: boolean;
  readonly #sums = new Map<string, Sum>();

  constructor(flowing: Flowing, file: TableFile, isSettled: boolean) {
    this.#flowing = flowing;
    this.#file = file;
    this.#isSettled = isSettled;
  }

  all(jumps: readonly number[]): Map<number, JumpTable> {
    const shapes = jumps.flatMap((index) => {
      const shape = this.#shapeOf(index);
      return shape ? [{ index, shape }] : [];
    });
    const places = shapes.map(({ shape }) => this.#startOf(shape)).toSorted((a, b) => a - b);
    const found = new Map<number, JumpTable>();
    for (const { index, shape } of shapes) {
      const table = this.#tableOf(index, shape, places);
      if (table) found.set(index, table);
    }
    return found;
  }

  /**
   * Where a table begins whose entries nobody counts: at what the code names. What is added to the number of the entry
   * before the jump is in the sum, too.
   */
  #startOf({ entry, isCode, size }: Shape): number {
    const [named] = isCode ? [] : this.#flowing.namedAround(entry.number);
    const isNear = named !== undefined && entry.number - named <= mostAdded * size;
    return isNear && (entry.number - named) % size === 0 ? named : entry.number;
  }

  #shapeOf(index: number): Shape | undefined {
    const goal = this.#flowing.goal(index);
    const sum = goal && this.#onGot(this.#sumOf(goal, index, deepest));
    const term = sum && onlyTerm(sum);
    if (!term || !Number.isInteger(term.times) || term.times < 1) return undefined;
    const { unknown, times } = term;
    const { load } = unknown;
    // Branches one after the other, which are gone to.
    if (!load)
      return times >= 2 && times <= 8
        ? { entry: sum, size: times, isSigned: false, base: 0, scale: 0, isCode: true }
        : undefined;
    const { size, isSigned, address } = load;
    return address.terms.size === 0
      ? undefined
      : { entry: address, size, isSigned, base: sum.number, scale: times, isCode: false };
  }

  /** With the GOT's place for what is added to an entry and is in the entry's own place, too: it was kept in memory. */
  #onGot(sum: Sum): Sum {
    const { got } = this.#file;
    if (got === undefined || sum.terms.size !== 2) return sum;
    const terms = [...sum.terms.values()].filter(({ times }) => times === 1);
    const isIn = (name: string, { unknown }: Term): boolean => unknown.load?.address.terms.get(name)?.times === 1;
    // What is added may have been read from memory, too.
    const entry = terms.find((each) => terms.some(({ unknown }) => isIn(unknown.name, each)));
    const load = entry?.unknown.load;
    const base = entry && terms.find(({ unknown }) => isIn(unknown.name, entry));
    if (!load || !base) return sum;
    const distance = added(sumOfNumber(got), multiplied(sumOfUnknown(base.unknown), -1));
    const address = added(load.address, distance);
    const found = sumOfUnknown({ name: entry.unknown.name, load: { ...load, address } });
    return added(found, sumOfNumber(sum.number + got));
  }

  #tableOf(index: number, shape: Shape, others: readonly number[]): JumpTable | undefined {
    const { entry, size, isCode } = shape;
    const limit = this.#limitOf(index, entry);
    const step = (limit ? stepOf(entry, limit.sum) : onlyTerm(entry)?.times) ?? 0;
    if (step < size || !Number.isInteger(step)) return undefined;
    // The sum that is limited is what counts the entries and a number: from 0 to `most`.
    const first = limit ? 0 - limit.sum.number : 0;
    const place = entry.number + step * first;
    if (limit && limit.most < mostEntries) {
      const targets = this.#targets(shape, place, step, limit.most + 1, this.#file.isCode);
      if (targets.length > limit.most) return { place, entrySize: step, first, targets, bound: limit.by, isCode };
      // A comparison is what a switch makes; bits may be more than there are cases.
      if (limit.by === 'compare') return undefined;
    }
    if (isCode) return undefined;
    const start = limit ? place : this.#startOf(shape);
    const whole = this.#unbounded(shape, start, step, others, limit?.most);
    const isWhole = start === place || (whole !== undefined && whole.targets.length > (place - start) / step);
    return isWhole ? whole : (this.#unbounded(shape, place, step, others) ?? whole);
  }

  /** Up to what can't be an entry any more. */
  #unbounded(
    shape: Shape,
    place: number,
    step: number,
    others: readonly number[],
    most = mostUnbounded,
  ): JumpTable | undefined {
    const { end, by } = this.#file.endOf(place);
    const [, named = Infinity] = this.#flowing.namedAround(place);
    const other = Math.min(others.find((each) => each > place) ?? Infinity, named);
    const room = Math.floor((Math.min(end, other) - place) / step);
    const isRelocated = this.#file.isRelocated(place);
    let count = Math.max(0, Math.min(room, mostUnbounded, most + 1));
    for (let row = 0; isRelocated && row < count; row++) if (!this.#file.isRelocated(place + row * step)) count = row;
    // Between a function's instructions a table ends where one of its entries leads at the latest.
    let nearest = Infinity;
    const accepts = (address: number): boolean => this.#flowing.isInside(address);
    const targets = this.#targets(shape, place, step, count, accepts).filter((target, row) => {
      if (target + this.#flowing.own > place) nearest = Math.min(nearest, target + this.#flowing.own);
      return place + (row + 1) * step <= nearest;
    });
    if (targets.length < 2) return undefined;
    const isWhole = targets.length === count;
    const next = isRelocated ? 'relocations' : 'next';
    return {
      place,
      entrySize: step,
      first: 0,
      targets,
      bound: isWhole && end < other && by === 'symbol' ? by : next,
      isCode: false,
    };
  }

  /** Up to the first entry that leads elsewhere. */
  #targets(
    { size, isSigned, base, scale, isCode }: Shape,
    place: number,
    step: number,
    count: number,
    accepts: (address: number) => boolean,
  ): number[] {
    const targets: number[] = [];
    const { own } = this.#flowing;
    for (let row = 0; row < count; row++) {
      const at = place + row * step;
      const entry = isCode ? at : this.#file.read(at, size, isSigned);
      if (entry === undefined) break;
      const address = this.#file.codeAddress((isCode ? entry : this.#flowing.inRange(base + scale * entry)) - own);
      if (!accepts(address) || (this.#isSettled && !this.#flowing.isInstruction(address))) break;
      targets.push(address);
    }
    return targets;
  }

  /** What bounds the number of the entry: by a comparison on every way to the jump, or by its bits. */
  #limitOf(index: number, entry: Sum): Limit | undefined {
    const own = this.#flowing.condition(index);
    const compared = (own && this.#limit(index, own, true, entry)) ?? this.#before(index, entry, mostJoins);
    const all = [
      ...(compared ? [compared] : []),
      ...entry.limits.filter(({ sum }) => stepOf(entry, sum) !== undefined),
    ];
    return all.reduce<Limit | undefined>((least, each) => (least && least.most <= each.most ? least : each), undefined);
  }

  /**
   * What comparisons say before an instruction: the most of what they do on each way that leads there.
   * @param joins how often ways may come together on the way back
   */
  #before(start: number, entry: Sum, joins: number): Limit | undefined {
    let index = start;
    for (let steps = 0; steps < farthest; steps++) {
      const ways = this.#flowing.before(index);
      const [only] = ways;
      if (!only || ways.length > mostWays) return undefined;
      if (ways.length > 1)
        return joins > 0
          ? most(ways.map((way) => this.#said(way, entry) ?? this.#before(way.index, entry, joins - 1)))
          : undefined;
      const found = this.#said(only, entry);
      if (found) return found;
      index = only.index;
    }
    return undefined;
  }

  #said({ index, isTaken }: Way, entry: Sum): Limit | undefined {
    const condition = this.#flowing.condition(index);
    return condition && this.#limit(index, condition, isTaken, entry);
  }

  /** What a condition that holds, or does not hold, says of an unknown. */
  #limit(index: number, { relation, compares, isSigned }: Condition, isTaken: boolean, entry: Sum): Limit | undefined {
    const holding = isTaken ? relation : opposite[relation];
    const compared = compares ? { ...compares, index } : this.#flowing.lastCompare(index);
    if (!compared) return undefined;
    const left = this.#sumOf(compared.left, compared.index, deepest);
    const right = this.#sumOf(compared.right, compared.index, deepest);
    // `a ≤ N`, or `N ≥ a`.
    const [sum, most, isMost] =
      right.terms.size === 0 ? [left, right.number, holding] : [right, left.number, mirrored[holding]];
    if ((sum === right && left.terms.size > 0) || stepOf(entry, sum) === undefined) return undefined;
    if ((isSigned === true || compared.isSigned === true) && !isWithoutSign(sum)) return undefined;
    if (isMost === 'notAbove') return { sum, most, by: 'compare' };
    return isMost === 'below' ? { sum, most: most - 1, by: 'compare' } : undefined;
  }

  /** The normal form of what is at an instruction. */
  #sumOf(expression: Expression, index: number, depth: number): Sum {
    if (expression.is === 'number') return sumOfNumber(expression.value);
    if (expression.is === 'register') return this.#register(expression.name, index, depth);
    if (expression.is === 'sum')
      return expression.of.map((each) => this.#sumOf(each, index, depth)).reduce(added, sumOfNumber(0));
    if (expression.is === 'times') return multiplied(this.#sumOf(expression.of, index, depth), expression.by);
    if (expression.is === 'load') return this.#loaded(expression, index, depth);
    const inner = this.#sumOf(expression.of, index, depth);
    if (expression.is === 'signed') return withSign(inner, expression.size);
    const limit: Limit = { sum: inner, most: expression.most, by: 'mask' };
    return { ...inner, limits: [...inner.limits, limit] };
  }

  #loaded({ address, size, isSigned }: Extract<Expression, { is: 'load' }>, index: number, depth: number): Sum {
    const place = this.#sumOf(address, index, depth);
    if (place.terms.size === 0 && this.#file.isConstant(place.number)) {
      const value = this.#file.read(place.number, size, isSigned);
      if (value !== undefined) return sumOfNumber(value);
    }
    return sumOfUnknown({
      name: `[${textOfSum(place)}]${size}`,
      load: { address: place, size, isSigned },
    });
  }

  #register(name: string, index: number, depth: number): Sum {
    const written = depth > 0 ? this.#flowing.written(name, index) : undefined;
    if (!written) return sumOfUnknown({ name: `${name}@${index}` });
    const [first] = written;
    if (first === undefined) return sumOfUnknown({ name: `${name}@never` });
    const where = `${name}@${written.join(' ')}`;
    const base = stackBase(name);
    if (base !== undefined && !written.every((at) => this.#isUnmoved(base, at, index)))
      return sumOfUnknown({ name: where });
    const sums = written.map((at) => this.#at(name, at, depth - 1));
    const [sum] = sums;
    if (!sum) return sumOfUnknown({ name: where });
    const text = textOfSum(sum);
    const isOne = sums.every((each) => each !== undefined && textOfSum(each) === text);
    return isOne ? sum : sumOfUnknown({ name: where });
  }

  /** Whether a register holds the same at two instructions: a word of the stack is the same only then. */
  #isUnmoved(register: string, from: number, to: number): boolean {
    const [before, after] = [this.#flowing.written(register, from), this.#flowing.written(register, to)];
    return before !== undefined && after?.join(' ') === before.join(' ');
  }

  /** What a register holds behind the instruction that writes it; -1: when the function begins. */
  #at(name: string, index: number, depth: number): Sum | undefined {
    const key = `${name} ${index}`;
    const known = this.#sums.get(key);
    if (known) return known;
    const value = this.#flowing.value(name, index);
    // Around a loop a register is made of itself: what it holds is then not known.
    this.#sums.set(key, sumOfUnknown({ name: `${name}@${index}` }));
    const sum = value && this.#sumOf(value, index, depth);
    this.#sums.set(key, sum ?? sumOfUnknown({ name: `${name}@${index}` }));
    return sum;
  }
}

/** How many instructions after each other are looked at that make an address. */
const deepest = 24;

const opposite: Readonly<Record<Relation, Relation>> = {
  above: 'notAbove',
  notAbove: 'above',
  below: 'notBelow',
  notBelow: 'below',
};
/** What is said of the other side. */
const mirrored: Readonly<Record<Relation, Relation>> = {
  above: 'below',
  below: 'above',
  notAbove: 'notBelow',
  notBelow: 'notAbove',
};

/** How many times a sum's unknowns are those of another; undefined where they are not all so many times the same. */
function stepOf(entry: Sum, sum: Sum): number | undefined {
  const steps = [...sum.terms].map(([name, { times }]) => (entry.terms.get(name)?.times ?? NaN) / times);
  const [step = NaN] = steps;
  const isAll = sum.terms.size === entry.terms.size && steps.every((each) => each === step);
  return isAll && Number.isInteger(step) && step > 0 ? step : undefined;
}

/** The least that is said of all ways. */
function most(limits: readonly (Limit | undefined)[]): Limit | undefined {
  const [first] = limits;
  const text = first && textOfSum(first.sum);
  return limits.reduce((all, each) => {
    if (!all || !each || textOfSum(each.sum) !== text) return undefined;
    return each.most > all.most ? each : all;
  }, first);
}

/** Whether a sum is surely not below 0: what was read without a sign, or bits of something. */
function isWithoutSign(sum: Sum): boolean {
  const load = onlyTerm(sum)?.unknown.load;
  const isShort = load !== undefined && !load.isSigned && load.size <= 2 && sum.number === 0;
  return isShort || sum.limits.some((limit) => textOfSum(limit.sum) === textOfSum(sum));
}

/** A sign that is taken of what was read without: it is read with it. */
function withSign(sum: Sum, size: number): Sum {
  const term = onlyTerm(sum);
  const load = term?.unknown.load;
  if (!term || !load || load.size !== size || term.times !== 1 || sum.number !== 0) return sum;
  const { name } = term.unknown;
  return { ...sumOfUnknown({ name, load: { ...load, isSigned: true } }), limits: sum.limits };
}

// How each CPU's instructions make the address of a jump out of a table: what they put into registers, what they
// compare, under which condition they branch. Names are those of the CPUs' manuals as the decoders write them; what is
// not read here stays unknown.

import type { Instruction } from './decoder.ts';
import { loadOf, maskedOf, numberOf, registerOf, signedOf, sumOf, timesOf, type Expression } from './expressions.ts';
import { numberOf as numberIn } from './flow.ts';

/** An instruction, its operands by their commas, and of object files the place that a relocation puts into it. */
export interface Here {
  readonly instruction: Instruction;
  readonly operands: readonly string[];
  readonly place: number | undefined;
  /** What addresses of this code count from: 0 where it has its address. */
  readonly own: number;
  /** Whether it is one of ARM's second instruction set. */
  readonly isThumb: boolean;
  /** Of a call: the register in which it returns where it goes on, doing no more. */
  readonly thunk?: string;
}

/** Two values that are compared, as numbers with or without sign: of some CPUs the condition says which. */
export interface Comparison {
  readonly isSigned?: boolean;
  readonly left: Expression;
  readonly right: Expression;
}

export type Relation = 'above' | 'notAbove' | 'below' | 'notBelow';

/** When a branch is taken, or an instruction carried out: by the last comparison, or by its own. */
export interface Condition {
  readonly relation: Relation;
  /** Numbers with sign are compared. */
  readonly isSigned?: boolean;
  readonly compares?: Comparison;
}

/** The instructions of a CPU. */
export interface MakingRules {
  /** What the first register that it writes holds from then on. */
  value(here: Here): Expression | undefined;
  /** The registers that it writes, where the rules of values do not say them (disassemble/values.ts). */
  writes?(here: Here): readonly string[] | undefined;
  /** Registers that a call does not keep, in place of those of the rules of values. */
  readonly lost?: RegExp;
  /** Where a jump leads that has no target. */
  goal(here: Here): Expression | undefined;
  compare(here: Here): Comparison | undefined;
  condition(here: Here): Condition | undefined;
  /** Mnemonics that leave the last comparison as it is. */
  readonly keepsFlags: RegExp;
}

// prettier-ignore
const relations: Readonly<Record<string, Relation>> = {
  ja: 'above', jae: 'notBelow', jb: 'below', jbe: 'notAbove',
  hi: 'above', hs: 'notBelow', cs: 'notBelow', lo: 'below', cc: 'below', ls: 'notAbove',
  bgt: 'above', bge: 'notBelow', blt: 'below', ble: 'notAbove',
};
/** Of z/Architecture, where the comparison says whether the numbers have a sign. */
// prettier-ignore
const s390Relations: Readonly<Record<string, Relation>> = {
  h: 'above', nle: 'above', he: 'notBelow', nl: 'notBelow', l: 'below', nhe: 'below', le: 'notAbove', nh: 'notAbove',
};
/** Of numbers with sign, where the condition says so: for what is surely not below 0 both say the same. */
const signedRelations: Readonly<Record<string, Relation>> = {
  jg: 'above',
  jge: 'notBelow',
  jl: 'below',
  jle: 'notAbove',
  gt: 'above',
  ge: 'notBelow',
  lt: 'below',
  le: 'notAbove',
};

const isNumber = (text: string | undefined): text is string =>
  text !== undefined && /^#?-?(0x[0-9a-f]+|\d+)$/.test(text);
const number = (text: string): Expression => numberOf(numberIn(text.replace('#', '')));
const minus = (text: string): Expression => numberOf(-numberIn(text.replace('#', '')));
const power = (text: string): number => 2 ** numberIn(text.replace('#', ''));
/** A number that a relocation may say instead. */
const placed = (place: number | undefined, text: string): Expression =>
  place === undefined ? number(text) : numberOf(place);

// x86 (Intel SDM, volume 2)

const names = ['ax', 'bx', 'cx', 'dx', 'si', 'di', 'bp', 'sp'];
/** All names of a register are those of its widest. */
const wideNames: ReadonlyMap<string, string> = new Map([
  ...names.flatMap((name) => [name, `e${name}`, `r${name}`].map((each): [string, string] => [each, `r${name}`])),
  ...names
    .slice(0, 4)
    .flatMap((name) => ['l', 'h'].map((half): [string, string] => [(name[0] ?? '') + half, `r${name}`])),
  ...names.slice(4).map((name): [string, string] => [`${name}l`, `r${name}`]),
  ...Array.from({ length: 8 }, (_, at) => `r${at + 8}`).flatMap((name) =>
    ['', 'd', 'w', 'b'].map((size): [string, string] => [name + size, name]),
  ),
]);
const memorySizes: Readonly<Record<string, number>> = { byte: 1, word: 2, dword: 4, qword: 8 };
/** Instructions that write no register, or none that their first operand is. */
const writesNone = /^(cmp|test|push|j\w+|notrack jmp|nop|ret|call|ud2|bt|prefetch\w*|u?comis[sd]|fld|fst|endbr\d+)/;
/** Registers that are written without being named. */
const unnamedWrites: readonly (readonly [names: RegExp, registers: readonly string[]])[] = [
  [/^(mul|i?div)$/, ['rax', 'rdx']],
  [/^(cdq|cqo|cwd|rdtsc)$/, ['rax', 'rdx']],
  [/^(cdqe|cwde|cbw|lahf|cmpxchg)$/, ['rax']],
  [/^(cpuid|cmpxchg\d+b|rdtscp|xgetbv)$/, ['rax', 'rbx', 'rcx', 'rdx']],
  [/^syscall$/, ['rax', 'rcx', 'r11']],
  [/^(rep\w* )?(movs|stos|scas|cmps|lods)[bdqw]$/, ['rax', 'rcx', 'rsi', 'rdi']],
  [/^leave$/, ['rbp', 'rsp']],
];

function x86Memory(text: string, { instruction, place }: Here): Expression | undefined {
  const [, size, inside] = /^(?:(byte|word|dword|qword) ptr )?\[([^\]]*)\]$/.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const address = x86Address(inside, instruction, place);
  return size === undefined ? address : loadOf(address, memorySizes[size] ?? 8);
}

function x86Address(inside: string, { data }: Instruction, place: number | undefined): Expression {
  const terms: Expression[] = [];
  let isPlaced = place === undefined;
  for (const [, sign = '+', term = ''] of inside.matchAll(/(?:^| )?(?:([+-]) )?([\w*]+)/g)) {
    const [name = '', by] = term.split('*');
    if (name === 'rip' || name === 'eip') return numberOf(place ?? data ?? 0);
    const register = wideNames.get(name);
    if (register !== undefined) terms.push(timesOf(registerOf(register), Number(by ?? 1)));
    else if (isPlaced) terms.push(sign === '-' ? minus(name) : number(name));
    else {
      terms.push(numberOf(place ?? 0));
      isPlaced = true;
    }
  }
  // A displacement of nothing is not written.
  return sumOf(...terms, numberOf(isPlaced ? 0 : (place ?? 0)));
}

function x86Operand(text: string | undefined, here: Here): Expression | undefined {
  if (text === undefined) return undefined;
  if (isNumber(text)) return placed(here.place, text);
  const register = wideNames.get(text);
  return register === undefined ? x86Memory(text, here) : registerOf(register);
}

function x86Value(here: Here): Expression | undefined {
  const { instruction, operands, own } = here;
  const { mnemonic, flow, target, address, size } = instruction;
  const [first, second, third] = operands;
  // A call of what follows it leaves its address on the stack.
  if (flow === 'call')
    return here.thunk !== undefined || target === address + size ? numberOf(own + address + size) : undefined;
  if (mnemonic === 'pop') return registerOf('stack');
  if (mnemonic === 'cdqe') return signedOf(registerOf('rax'), 4);
  const a = x86Operand(first, here);
  const b = x86Operand(second, here);
  if (mnemonic === 'lea') return b && x86Memory(second ?? '', here);
  if (!a || !b || third !== undefined) return undefined;
  if (mnemonic === 'mov') return b;
  if (mnemonic === 'movzx' || mnemonic === 'movsx' || mnemonic === 'movsxd') return extended(mnemonic, second ?? '', b);
  if (mnemonic === 'add') return sumOf(a, b);
  if (mnemonic === 'sub') return b.is === 'number' ? sumOf(a, timesOf(b, -1)) : undefined;
  if (mnemonic === 'and') return b.is === 'number' && b.value >= 0 ? maskedOf(a, b.value) : undefined;
  if (mnemonic === 'shl' || mnemonic === 'sal') return b.is === 'number' ? timesOf(a, 2 ** b.value) : undefined;
  return undefined;
}

/** Bits that are kept of a register, with or without sign. */
function extended(mnemonic: string, text: string, of: Expression): Expression {
  if (of.is === 'load') return { ...of, isSigned: mnemonic !== 'movzx' };
  const isByte = /^([a-d][lh]|..l|r\d+b)$/.test(text);
  if (mnemonic === 'movzx') return maskedOf(of, isByte ? 0xff : 0xffff);
  const short = isByte ? 1 : 2;
  return signedOf(of, mnemonic === 'movsxd' ? 4 : short);
}

function x86Writes({ instruction: { mnemonic, flow }, operands, thunk }: Here): readonly string[] {
  if (flow === 'call') return thunk === undefined ? onlyStack : [wideNames.get(thunk) ?? ''];
  const { named, unnamed } = x86Written.get(mnemonic) ?? writtenByX86(mnemonic);
  if (named === 0) return unnamed;
  const first = wideNames.get(operands[0] ?? '');
  const second = named === 2 ? wideNames.get(operands[1] ?? '') : undefined;
  if (second === undefined && unnamed.length === 0) return first === undefined ? unnamed : [first];
  return [...(first === undefined ? [] : [first]), ...(second === undefined ? [] : [second]), ...unnamed];
}

const onlyStack = ['stack'];

/** What instructions write by their names: how many of their operands, and what they do not name. */
const x86Written = new Map<string, { readonly named: number; readonly unnamed: readonly string[] }>();

function writtenByX86(mnemonic: string): { readonly named: number; readonly unnamed: readonly string[] } {
  const stack = mnemonic === 'push' || mnemonic === 'pop' ? onlyStack : [];
  const unnamed = [...stack, ...unnamedWrites.flatMap(([of, registers]) => (of.test(mnemonic) ? registers : []))];
  const both = /^(xchg|xadd|mulx)$/.test(mnemonic) ? 2 : 1;
  const found = { named: writesNone.test(mnemonic) ? 0 : both, unnamed };
  x86Written.set(mnemonic, found);
  return found;
}

export const x86Making: MakingRules = {
  value: x86Value,
  writes: x86Writes,
  lost: /^r([acd]x|[sd]i|8|9|1[01])$/,
  goal: (here) => x86Operand(here.operands[0], here),
  compare: (here) => {
    const [left, right] = here.operands.map((text) => x86Operand(text, here));
    return here.instruction.mnemonic === 'cmp' && left && right ? { left, right } : undefined;
  },
  condition: ({ instruction: { mnemonic } }) => conditionOf(mnemonic, signedRelations),
  keepsFlags: /^(v?mov|lea|nop|push|pop|xchg|bswap|cdq|cqo|cmov|set|endbr)/,
};

/**
 * Of i386: what a call does not keep is less. What object files add to an address of code by another file's symbol is
 * the distance to the GOT. Where that will be nobody knows; from here on it is 0, and offsets from it are places.
 */
export const i386Making: MakingRules = {
  ...x86Making,
  lost: /^r[acd]x$/,
  value: (here) => (here.instruction.mnemonic === 'add' && Number.isNaN(here.place) ? numberOf(0) : x86Value(here)),
};

function conditionOf(word: string, more: Readonly<Record<string, Relation>> = {}): Condition | undefined {
  const relation = relations[word];
  if (relation) return { relation };
  const signed = more[word];
  return signed && { relation: signed, isSigned: true };
}

// AArch64 (Arm Architecture Reference Manual for A-profile, C6.2)

const wide = (name: string): string => name.replace(/^w(?=\d)/, 'x');
const noRegister = /^[wx]zr$/;

function armRegister(text: string | undefined): Expression | undefined {
  if (text === undefined || !/^([wx]\d+|[wx]zr|sp|r\d+|s[bl]|fp|ip|lr)$/.test(text)) return undefined;
  return noRegister.test(text) ? numberOf(0) : registerOf(wide(text));
}

/** A register, or a number, with what is done with it first: `w1, sxtb #2`, `x8, lsl #3`, `#1, lsl #12`. */
function armOperand(text: string | undefined, how: string | undefined): Expression | undefined {
  const plain = isNumber(text) ? number(text) : armRegister(text);
  if (!plain || how === undefined) return plain;
  const [, word = '', shift] = /^(lsl|[us]xt[bhwx])(?: #(\w+))?$/.exec(how) ?? [];
  if (word === '') return undefined;
  const size = { sxtb: 1, sxth: 2, sxtw: 4 }[word];
  const most = { uxtb: 0xff, uxth: 0xffff }[word];
  const kept = size === undefined ? plain : signedOf(plain, size);
  return timesOf(most === undefined ? kept : maskedOf(kept, most), shift === undefined ? 1 : power(shift));
}

/** What is read, in bytes, and whether as a signed number. */
type LoadSize = readonly [size: number, isSigned: boolean];

const loadSizes: Readonly<Record<string, LoadSize>> = {
  ldrb: [1, false],
  ldrsb: [1, true],
  ldrh: [2, false],
  ldrsh: [2, true],
  ldrsw: [4, true],
};

/** `[x1, w0, uxtw #2]`, `[x1, #8]`, `[r2, r0, lsl #2]`, `[pc, #8]`. */
function armMemory(text: string | undefined, { place }: Here, pc?: number): Expression | undefined {
  const [, inside] = /^\[([^\]]*)\]$/.exec(text ?? '') ?? [];
  const [base, index, how] = inside?.split(', ') ?? [];
  if (place !== undefined && index !== undefined && isNumber(index)) return numberOf(place);
  const start = base === 'pc' && pc !== undefined ? numberOf(pc) : armRegister(base);
  const more = index === undefined ? numberOf(0) : armOperand(index, how);
  return start && more && sumOf(start, more);
}

/**
 * A word of the stack in which a function keeps what a register held, as a register of its own: compilers take the
 * address of no such word. Undefined for other operands.
 */
function stackWord(text: string | undefined, pattern: RegExp): string | undefined {
  const [, a = '', b = ''] = pattern.exec(text ?? '') ?? [];
  return a === '' && b === '' ? undefined : `stack ${a} ${b}`;
}

/** The register that such a word is found by; undefined for the names of registers. */
export function stackBase(name: string): string | undefined {
  return name.startsWith('stack ')
    ? name.split(' ').find((each) => /^[a-z%]/.test(each) && each !== 'stack')
    : undefined;
}

/** Of both of ARM's CPUs, by the stack's pointer or the frame's. */
const armStack = /^\[(sp|x29|fp|r7)(?:, #(-?0x[0-9a-f]+|-?\d+))?\]$/;

/** What a store of one register keeps on the stack. */
function armStores({ instruction: { mnemonic, flow }, operands }: Here): readonly string[] | undefined {
  if (flow !== 'next' || !/^st[ru]/.test(mnemonic)) return undefined;
  const word = operands.length === 2 ? stackWord(operands[1], armStack) : undefined;
  return word === undefined ? undefined : [word];
}

function aarch64Value(here: Here): Expression | undefined {
  const { instruction, operands, place, own } = here;
  const { mnemonic, data } = instruction;
  const [first = '', second, third, how] = operands;
  const kept = first.startsWith('x') ? stackWord(second, armStack) : undefined;
  if (kept !== undefined && mnemonic === 'ldr') return registerOf(kept);
  if (mnemonic === 'str') return kept === undefined ? undefined : armRegister(first);
  const whole: LoadSize = [first.startsWith('x') ? 8 : 4, false];
  const size = loadSizes[mnemonic] ?? (mnemonic === 'ldr' ? whole : undefined);
  if (size) {
    const address = armMemory(second, here);
    return operands.length === 2 && address ? loadOf(address, size[0], size[1]) : undefined;
  }
  if (mnemonic === 'adrp') return second === undefined ? undefined : placed(place, second);
  if (mnemonic === 'adr') return numberOf(place ?? own + (data ?? 0));
  const a = armRegister(second);
  const b = armOperand(third, how);
  if (mnemonic === 'mov') return isNumber(second) ? number(second) : a;
  if (mnemonic === 'add' && place !== undefined && isNumber(third)) return numberOf(place);
  if (!a) return undefined;
  if (/^sxt[bhw]$/.test(mnemonic)) return signedOf(a, { sxtb: 1, sxth: 2 }[mnemonic] ?? 4);
  if (mnemonic === 'uxtb' || mnemonic === 'uxth') return maskedOf(a, mnemonic === 'uxtb' ? 0xff : 0xffff);
  if (mnemonic === 'ubfiz' || mnemonic === 'sbfiz') return isNumber(third) ? timesOf(a, power(third)) : undefined;
  return b && armSum(mnemonic, a, b);
}

/** What of additions, masks and shifts is alike on both of ARM's CPUs. */
function armSum(mnemonic: string, a: Expression, b: Expression): Expression | undefined {
  if (/^adds?(\.w)?$/.test(mnemonic)) return sumOf(a, b);
  if (b.is !== 'number') return undefined;
  if (/^subs?(\.w)?$/.test(mnemonic)) return sumOf(a, numberOf(-b.value));
  if (/^ands?(\.w)?$/.test(mnemonic) && b.value >= 0) return maskedOf(a, b.value);
  return /^lsls?(\.w)?$/.test(mnemonic) ? timesOf(a, 2 ** b.value) : undefined;
}

const armCompare: MakingRules['compare'] = ({ instruction: { mnemonic }, operands: [first, second, how] }) => {
  const [left, right] = [armRegister(first), armOperand(second, how)];
  return /^cmp(\.w)?$/.test(mnemonic) && left && right ? { left, right } : undefined;
};

export const aarch64Making: MakingRules = {
  value: aarch64Value,
  writes: armStores,
  goal: ({ operands: [first] }) => armRegister(first),
  compare: armCompare,
  condition: ({ instruction: { mnemonic } }) => conditionOf(mnemonic.replace(/^b\./, ''), signedRelations),
  keepsFlags: /^(?!(adds|subs|ands|bics|adcs|sbcs|negs|cmp|cmn|tst|ccmp|ccmn|fcmpe?|fccmpe?|msr|bl))/,
};

// ARM and Thumb (Arm Architecture Reference Manual for A-profile, F5.1)

/** What pc is read as: two instructions ahead, in addresses of Thumb's literals rounded down to four. */
const pcOf = ({ instruction: { address }, own, isThumb }: Here): number => own + address + (isThumb ? 4 : 8);
const rounded = (pc: number): number => Math.floor(pc / 4) * 4;

function armValue(here: Here): Expression | undefined {
  const { instruction, operands } = here;
  const { mnemonic } = instruction;
  const name = mnemonic.replace(/\.w$/, '');
  const [first, second, third, how] = operands;
  const kept = operands.length === 2 ? stackWord(second, armStack) : undefined;
  if (kept !== undefined && name === 'ldr') return registerOf(kept);
  if (name === 'str') return kept === undefined ? undefined : armRegister(first);
  if (name === 'ldr' || loadSizes[name] !== undefined) {
    const [size, isSigned] = loadSizes[name] ?? [4, false];
    const address = operands.length === 2 ? armMemory(second, here, rounded(pcOf(here))) : undefined;
    return address && loadOf(address, size, isSigned);
  }
  if (name === 'adr') return isNumber(second) ? sumOf(numberOf(rounded(pcOf(here))), number(second)) : undefined;
  if (name === 'movw' || name === 'movt') return armHalf(name, here);
  // Bit 0 says that an address is one of Thumb code.
  if (name === 'orr' && third === '#1') return armRegister(second);
  if (name === 'mov' || name === 'movs') return isNumber(second) ? number(second) : armRegister(second);
  if (name === 'uxtb' || name === 'uxth')
    return maskedOf(armRegister(second) ?? numberOf(0), name === 'uxtb' ? 0xff : 0xffff);
  const isShort = third === undefined;
  const a = isShort ? armPlace(first, here) : armPlace(second, here);
  const b = isShort
    ? (armPlace(second, here) ?? armOperand(second, undefined))
    : (armPlace(third, here) ?? armOperand(third, how));
  return a && b && armSum(mnemonic, a, b);
}

/** The lower or the upper half of an address. */
function armHalf(name: string, { operands: [first, second], place }: Here): Expression | undefined {
  if (place !== undefined) return numberOf(place);
  const half = isNumber(second) ? number(second) : undefined;
  const lower = armRegister(first);
  return name === 'movw' ? half : half && lower && sumOf(lower, timesOf(half, 65536));
}

function armPlace(text: string | undefined, here: Here): Expression | undefined {
  return text === 'pc' ? numberOf(pcOf(here)) : armRegister(text);
}

function armGoal(here: Here): Expression | undefined {
  const { instruction, operands } = here;
  const name = instruction.mnemonic.replace(/\.w$/, '');
  const [first, second, third, how] = operands;
  const [, base = '', index = ''] = /^\[(\w+), (\w+)(?:, lsl #1)?\]$/.exec(first ?? '') ?? [];
  const start = base === 'pc' ? numberOf(pcOf(here)) : armRegister(base);
  const counter = armRegister(index);
  const pc = numberOf(pcOf(here));
  if (name === 'tbb') return start && counter && sumOf(pc, timesOf(loadOf(sumOf(start, counter), 1), 2));
  if (name === 'tbh') return start && counter && sumOf(pc, timesOf(loadOf(sumOf(start, timesOf(counter, 2)), 2), 2));
  if (name === 'bx') return armRegister(first);
  if (name.startsWith('mov')) return armRegister(second);
  if (name.startsWith('ldr')) {
    const address = armMemory(second, here, pcOf(here));
    return address && loadOf(address, 4);
  }
  const [a, b] = third === undefined ? [pc, armRegister(second)] : [armPlace(second, here), armOperand(third, how)];
  return name.startsWith('add') && a && b ? sumOf(a, b) : undefined;
}

export const armMaking: MakingRules = {
  value: armValue,
  writes: armStores,
  goal: armGoal,
  compare: armCompare,
  condition: ({ instruction: { mnemonic } }) =>
    conditionOf(
      /^(?:b|ldr|add|mov|bx)(hi|hs|cs|lo|cc|ls|gt|ge|lt|le)(?:\.w)?$/.exec(mnemonic)?.[1] ?? '',
      signedRelations,
    ),
  keepsFlags:
    /^(?!(adds|subs|ands|bics|adcs|sbcs|rsbs|movs|mvns|orrs|eors|lsls|lsrs|asrs|muls|cmp|cmn|tst|teq|vmrs|bl))/,
};

// RISC-V (Unprivileged ISA, 2 and 26)

const riscvSizes: Readonly<Record<string, LoadSize>> = {
  lb: [1, true],
  lbu: [1, false],
  lh: [2, true],
  lhu: [2, false],
  lw: [4, true],
  lwu: [4, false],
  ld: [8, false],
};
const riscvRegister = (text: string | undefined): Expression | undefined => {
  if (text === 'zero') return numberOf(0);
  return text !== undefined && /^(ra|[sgt]p|[ats]\d+)$/.test(text) ? registerOf(text) : undefined;
};

const riscvStack = /^(0x[0-9a-f]+|\d+)\((sp|s0)\)$/;

function riscvStackWord(name: string, text: string | undefined): string | undefined {
  return /^(ld|sd)(sp)?$/.test(name) ? stackWord(text, riscvStack) : undefined;
}

/** What a store keeps on the stack. */
function riscvStores({ instruction: { mnemonic, flow }, operands }: Here): readonly string[] | undefined {
  const name = mnemonic.replace(/^c\./, '');
  const word = flow === 'next' && name.startsWith('s') ? riscvStackWord(name, operands[1]) : undefined;
  return word === undefined ? undefined : [word];
}

function riscvValue({ instruction: { mnemonic, address }, operands, place, own }: Here): Expression | undefined {
  const name = mnemonic.replace(/^c\./, '');
  const isShort = mnemonic.startsWith('c.');
  const [first, second, third] = operands;
  const kept = riscvStackWord(name, second);
  if (kept !== undefined) return name.startsWith('l') ? registerOf(kept) : riscvRegister(first);
  const size = riscvSizes[name];
  if (size) {
    const [, offset = '0', base = ''] = /^(-?\w*)\((\w+)\)$/.exec(second ?? '') ?? [];
    const start = riscvRegister(base);
    return start && loadOf(sumOf(start, number(offset || '0')), size[0], size[1]);
  }
  if (name === 'auipc') return numberOf(place ?? own + address + ((numberIn(second ?? '0') << 12) | 0));
  if (name === 'li') return isNumber(second) ? number(second) : undefined;
  if (name === 'mv') return riscvRegister(second);
  const source = riscvRegister(second);
  if (name === 'sext.w') return source && signedOf(source, 4);
  const [a, text] = isShort ? [riscvRegister(first), second] : [riscvRegister(second), third];
  const b = isNumber(text) ? number(text) : riscvRegister(text);
  if (!a || !b) return undefined;
  if (name === 'addi' && place !== undefined) return numberOf(place);
  if (/^addi?w?$/.test(name)) return sumOf(a, b);
  const shift = /^sh([123])add$/.exec(name)?.[1];
  if (shift !== undefined) return sumOf(timesOf(a, 2 ** Number(shift)), b);
  if (b.is !== 'number') return undefined;
  if (name === 'andi' && b.value >= 0) return maskedOf(a, b.value);
  if (/^sll?iw?$|^slli$/.test(name)) return timesOf(a, 2 ** b.value);
  return name === 'srli' ? timesOf(a, 2 ** -b.value) : undefined;
}

export const riscvMaking: MakingRules = {
  value: riscvValue,
  writes: riscvStores,
  goal: ({ operands }) => (operands.length === 1 ? riscvRegister(operands[0]) : undefined),
  compare: () => undefined,
  condition: ({ instruction: { mnemonic }, operands: [first, second] }) => {
    const [left, right] = [riscvRegister(first), riscvRegister(second)];
    const relation: Relation | undefined = { bltu: 'below' as const, bgeu: 'notBelow' as const }[mnemonic];
    return relation && left && right ? { relation, compares: { left, right } } : undefined;
  },
  keepsFlags: /^/,
};

// Power (Power ISA, book I, 3.3)

const ppcRegister = (text: string | undefined): Expression | undefined =>
  text !== undefined && /^r\d+$/.test(text) ? registerOf(text) : undefined;
const ppcSizes: Readonly<Record<string, LoadSize>> = {
  lbz: [1, false],
  lbzx: [1, false],
  lhz: [2, false],
  lhzx: [2, false],
  lha: [2, true],
  lhax: [2, true],
  lwz: [4, false],
  lwzx: [4, false],
  lwa: [4, true],
  lwax: [4, true],
  ld: [8, false],
  ldx: [8, false],
};

function ppcValue({ instruction: { mnemonic }, operands, place }: Here): Expression | undefined {
  const [first, second, third, fourth] = operands;
  const size = ppcSizes[mnemonic];
  const a = ppcRegister(second);
  if (size) {
    const [, offset = '0', base = ''] = /^(-?\w+)\((\w+)\)$/.exec(second ?? '') ?? [];
    const start = ppcRegister(base);
    const b = ppcRegister(third);
    const near = place === undefined ? start && sumOf(start, number(offset)) : numberOf(place);
    const address = third === undefined ? near : a && b && sumOf(a, b);
    return address && loadOf(address, size[0], size[1]);
  }
  if (mnemonic === 'mtctr') return ppcRegister(first);
  if (mnemonic === 'li') return isNumber(second) ? number(second) : undefined;
  if (mnemonic === 'lis') return isNumber(second) ? timesOf(number(second), 65536) : undefined;
  if (!a) return undefined;
  if (mnemonic === 'mr') return a;
  if (mnemonic === 'extsw') return signedOf(a, 4);
  const b = isNumber(third) ? number(third) : ppcRegister(third);
  if ((mnemonic === 'addis' || mnemonic === 'addi') && place !== undefined) return numberOf(place);
  if (!b) return undefined;
  if (mnemonic === 'add' || mnemonic === 'addi') return sumOf(a, b);
  if (b.is !== 'number') return undefined;
  if (mnemonic === 'addis') return sumOf(a, timesOf(b, 65536));
  if (mnemonic === 'sldi' || mnemonic === 'slwi') return timesOf(a, 2 ** b.value);
  if (mnemonic === 'clrldi' || mnemonic === 'clrlwi') return low(a, (mnemonic === 'clrldi' ? 64 : 32) - b.value);
  return mnemonic === 'rldic' && isNumber(fourth)
    ? timesOf(low(a, 64 - b.value - numberIn(fourth)), 2 ** b.value)
    : undefined;
}

/** The lowest bits; of 32 and more the number is all there is. */
function low(of: Expression, bits: number): Expression {
  return bits < 32 ? maskedOf(of, 2 ** bits - 1) : of;
}

export const ppcMaking: MakingRules = {
  value: ppcValue,
  writes: ({ instruction: { mnemonic } }) => (mnemonic === 'mtctr' ? ['ctr'] : undefined),
  goal: ({ instruction: { mnemonic } }) => (mnemonic === 'bctr' ? registerOf('ctr') : undefined),
  compare: ({ instruction: { mnemonic }, operands }) => {
    const [first, second] = operands.filter((text) => !text.startsWith('cr'));
    const [left, right] = [ppcRegister(first), isNumber(second) ? number(second) : ppcRegister(second)];
    const isSigned = !mnemonic.startsWith('cmpl');
    return /^cmpl?[wd]i?$/.test(mnemonic) && left && right ? { left, right, isSigned } : undefined;
  },
  condition: ({ instruction: { mnemonic } }) => conditionOf(mnemonic.replace(/[+-]$/, '')),
  keepsFlags: /^(?!(cmp|fcmp|bl|bctrl|mtcr|cr|mcr))[^.]*$/,
};

// z/Architecture (Principles of Operation, 7)

const s390Register = (text: string | undefined): Expression | undefined =>
  text !== undefined && /^%r\d+$/.test(text) ? registerOf(text) : undefined;

/** `8(%r1, %r2)`, `0(%r1)`. */
function s390Address(text: string | undefined): Expression | undefined {
  const [, offset = '', inside = ''] = /^(-?\w+)\(([^)]*)\)$/.exec(text ?? '') ?? [];
  const registers = inside.split(', ').map(s390Register);
  return inside !== '' && registers.every((each) => each !== undefined)
    ? sumOf(number(offset), ...registers)
    : undefined;
}

const s390Sizes: Readonly<Record<string, LoadSize>> = {
  lg: [8, false],
  lgf: [4, true],
  llgf: [4, false],
  l: [4, false],
  llgc: [1, false],
  llc: [1, false],
  llgh: [2, false],
};

/** By the stack's pointer, or the frame's. */
const s390Stack = /^(0x[0-9a-f]+|\d+)\((%r15|%r11)\)$/;

/** What a store keeps on the stack. */
function s390Stores({ instruction: { mnemonic }, operands }: Here): readonly string[] | undefined {
  const word = /^stg?$/.test(mnemonic) ? stackWord(operands[1], s390Stack) : undefined;
  return word === undefined ? undefined : [word];
}

function s390Value({ instruction: { mnemonic, data }, operands, place, own }: Here): Expression | undefined {
  const [first, second, third, fourth, fifth] = operands;
  const kept = stackWord(second, s390Stack);
  if (kept !== undefined && mnemonic === 'lg') return registerOf(kept);
  if (mnemonic === 'stg') return kept === undefined ? undefined : s390Register(first);
  const size = s390Sizes[mnemonic];
  const address = s390Address(second);
  if (size) return address && loadOf(address, size[0], size[1]);
  if (mnemonic === 'larl') return numberOf(place ?? own + (data ?? 0));
  if (mnemonic === 'la' || mnemonic === 'lay') return address;
  const [a, b] = [s390Register(first), s390Register(second)];
  if (mnemonic === 'agf' || mnemonic === 'ag')
    return a && address && sumOf(a, loadOf(address, mnemonic === 'ag' ? 8 : 4, true));
  if (/^(lgr|lr|llgfr)$/.test(mnemonic)) return b;
  if (mnemonic === 'lgfr') return b && signedOf(b, 4);
  if (mnemonic === 'agr' || mnemonic === 'ar') return a && b && sumOf(a, b);
  if (/^ag?h?i$|^agfi$|^afi$/.test(mnemonic)) return a && isNumber(second) ? sumOf(a, number(second)) : undefined;
  if (/^(lghi|lhi|lgfi)$/.test(mnemonic)) return isNumber(second) ? number(second) : undefined;
  if (mnemonic === 'agrk' || mnemonic === 'ark') return b && sumOf(b, s390Register(third) ?? numberOf(NaN));
  if (!b || !isNumber(third)) return undefined;
  if (/^ag?hik$/.test(mnemonic)) return sumOf(b, number(third));
  if (/^sl[la][gk]$/.test(mnemonic)) return timesOf(b, power(third));
  return /^risbgn?$/.test(mnemonic) && isNumber(fourth) && isNumber(fifth)
    ? selected(b, numberIn(third), numberIn(fourth), numberIn(fifth))
    : undefined;
}

/** Bits that are moved up and selected; only where the rest becomes zero (the highest bit of the fourth operand). */
function selected(of: Expression, first: number, last: number, shift: number): Expression | undefined {
  const end = last & 63;
  if ((last & 128) === 0 || end !== 63 - shift) return undefined;
  return timesOf(low(of, end - first + 1), 2 ** shift);
}

export const s390Making: MakingRules = {
  value: s390Value,
  writes: s390Stores,
  goal: ({ instruction: { mnemonic }, operands: [first] }) =>
    mnemonic === 'br' ? s390Register(first) : s390Address(first),
  compare: ({ instruction: { mnemonic }, operands: [first, second] }) => {
    const compared = s390Compared(first, second);
    return compared && /^cl?(g?f?i|g?h?i|g?r)$/.test(mnemonic)
      ? { ...compared, isSigned: !mnemonic.startsWith('cl') }
      : undefined;
  },
  condition: ({ instruction: { mnemonic }, operands: [first, second] }) => {
    // A branch, a return, or a comparison with its branch.
    const [, branch, away] = /^jg?([a-z]+)$|^b([a-z]+)r$/.exec(mnemonic) ?? [];
    const relation = s390Relations[branch ?? away ?? ''];
    if (relation) return { relation };
    const [, sign = '', word = ''] = /^c(l?)g?[ir]j([a-z]+)$/.exec(mnemonic) ?? [];
    const fused = s390Relations[word];
    const compares = s390Compared(first, second);
    return fused && compares && { relation: fused, compares, isSigned: sign === '' };
  },
  keepsFlags: /^(l|st|m[vs]|br|j|b$|la|risb|sll[gk]|srl[gk]|nop|c[lg]*f?[ri]j)/,
};

function s390Compared(first: string | undefined, second: string | undefined): Comparison | undefined {
  const [left, right] = [s390Register(first), isNumber(second) ? number(second) : s390Register(second)];
  return left && right && { left, right };
}

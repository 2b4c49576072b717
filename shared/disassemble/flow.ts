// Where control goes behind an instruction, by its name, for the CPUs that Capstone reads: patterns for each CPU. Names
// are those of the CPUs' manuals as Capstone writes them; a branch's target is its last operand.

import { once } from '../base/once.ts';
import type { Instruction, Mode } from './decoder.ts';

/** Patterns of mnemonics; `ends` are of mnemonic and operands together. */
export interface FlowRules {
  readonly call: RegExp;
  readonly jump: RegExp;
  readonly branch: RegExp;
  /** Back to the caller. */
  readonly ret: RegExp;
  /** Through a register or memory, to somewhere that does not come back here. */
  readonly away: RegExp;
  /** The same on a condition. */
  readonly mayAway?: RegExp;
  /** Nothing follows: traps. */
  readonly stop: RegExp;
  /** Instructions whose last operand is the address of data. */
  readonly data?: RegExp;
  /** Targets are written as distances from the instruction. */
  readonly isRelative?: true;
}

const condition = '(?:eq|ne|hs|cs|lo|cc|mi|pl|vs|vc|hi|ls|ge|lt|gt|le)';
const never = /^$/;

/** Arm Architecture Reference Manual for A-profile, C6. */
export const aarch64Flow: FlowRules = {
  call: /^bl(r|ra[ab]z?)?$/,
  jump: /^b$/,
  branch: /^(b\.|bc\.|cbn?z$|tbn?z$)/,
  ret: /^(ret|reta[ab]|eret(a[ab])?|drps) ?$/,
  away: /^bra?[ab]?z? /,
  stop: /^(udf|hlt|brk)$/,
  data: /^(adr|ldr|ldrsw|prfm)$/,
};

/** Instructions that count from their own address (Arm Architecture Reference Manual, C4.1), as masks and values. */
export const aarch64Counted: readonly (readonly [mask: number, value: number])[] = [
  // adr and adrp; ldr of a literal; b and bl; cbz, cbnz, tbz and tbnz; b.cond and bc.cond.
  [0x1f000000, 0x10000000],
  [0x3b000000, 0x18000000],
  [0x7c000000, 0x14000000],
  [0x7c000000, 0x34000000],
  [0x7e000000, 0x54000000],
];

/** Arm Architecture Reference Manual for A-profile, F5. */
export const armFlow: FlowRules = {
  call: new RegExp(`^blx?${condition}?$`),
  jump: /^b(\.w)?$/,
  branch: new RegExp(`^(b${condition}(\\.w)?|cbn?z)$`),
  ret: /^(bx lr|pop(\.w)? .*\bpc\}|ldm(ia)?(\.w)? (sp|r13)!?, .*\bpc\}|mov pc, lr|ldr(\.w)? pc, \[sp\], .*)$/,
  away: /^(bx|bxj|tb[bh]|ldr(\.w)? pc,|mov pc,|add pc,|ldm.*\bpc\}|pop.*\bpc\})/,
  mayAway: new RegExp(`^(ldr${condition}(\\.w)? pc,|(add|mov)${condition} pc,|bx${condition} )`),
  stop: /^udf(\.w)?$/,
};

/** RISC-V Unprivileged ISA, 2.5 and 26. */
export const riscvFlow: FlowRules = {
  call: /^(c\.)?jalr?$/,
  jump: /^(c\.)?j$/,
  branch: /^(c\.)?b(eq|ne|lt|ge|gt|le)(u)?z?$/,
  ret: /^(ret|c\.jr ra|jr ra)/,
  away: /^(c\.)?jr /,
  stop: /^(unimp|c\.unimp)$/,
  isRelative: true,
};

/** Power ISA, book I, 2.4. */
export const ppcFlow: FlowRules = {
  call: /^b(c|d?n?z?|eq|ne|lt|gt|le|ge|so|ns|un|nu|c?ctr|c?lr)?l(a)?[+-]?$/,
  jump: /^ba?$/,
  branch: /^b(c|dn?z(t|f)?|t|f|eq|ne|lt|gt|le|ge|so|ns|un|nu)a?[+-]?$/,
  ret: /^blr ?$/,
  away: /^bctr/,
  stop: /^trap$/,
};

/** z/Architecture Principles of Operation, 7. */
export const s390Flow: FlowRules = {
  call: /^(bras|brasl|jas|jasl|basr|bas|balr)$/,
  jump: /^jg?$/,
  branch: /^(jg?(o|h|nle|l|nhe|lh|ne|e|nlh|he|nl|le|nh|no|p|m|z|nz|np|nm)|br[cx].*|brct.*|c[lg]*f?[ri]j[a-z]*)$/,
  ret: /^br %r14$/,
  away: /^(br %r|b \d|b -)/,
  mayAway: /^b(o|h|nle|l|nhe|lh|ne|e|nlh|he|nl|le|nh|no|p|m|z|nz|np|nm)r %r/,
  stop: never,
  data: /^(larl|exrl|pfdrl|[a-z]+rl)$/,
};

/** MIPS Architecture for Programmers, volume II. */
export const mipsFlow: FlowRules = {
  call: /^(jal|jalr|jalx|bal|balc|bgezal|bltzal)$/,
  jump: /^(j|b|bc)$/,
  branch: /^(beq|bne|bgtz|blez|bgez|bltz|beqz|bnez|bc1[tf]|beql|bnel|bgtzl|blezl|bgezl|bltzl)c?$/,
  ret: /^jr(c|\.hb)? \$ra/,
  away: /^jr/,
  stop: /^break$/,
};

/** What an instruction's name and operands say of where it leads. */
export function flowOf(
  rules: FlowRules,
  mnemonic: string,
  operands: string,
  address: number,
  mode: Mode,
): Pick<Instruction, 'flow' | 'target' | 'data' | 'isMemory'> {
  const whole = `${mnemonic} ${operands}`;
  // Most instructions are none of all these.
  const { ofWhole, ofName } = unionsOf(rules);
  if (!ofName.test(mnemonic) && !ofWhole.test(whole)) return plain;
  const base = rules.isRelative === true ? address : 0;
  if (rules.ret.test(whole)) return { flow: 'return' };
  const flow = directFlow(rules, mnemonic);
  if (flow) {
    const number = mnemonic.endsWith('jalr') ? undefined : lastNumber(operands);
    const isLink = flow === 'call' && /^(c\.)?jal$/.test(mnemonic) && operands.startsWith('zero,');
    return { flow: isLink ? 'jump' : flow, ...(number !== undefined && { target: base + number }) };
  }
  if (rules.mayAway?.test(whole) === true) return { flow: 'branch' };
  if (rules.away.test(whole)) return { flow: 'jump' };
  if (rules.stop.test(mnemonic)) return { flow: 'stop' };
  if (mode === 'usual' && rules.data?.test(mnemonic) === true) {
    const data = lastNumber(operands);
    // `larl`, `adr` compute it, the others read there.
    if (data !== undefined) return { flow: 'next', data, isMemory: !/^(larl|adr)$/.test(mnemonic) };
  }
  return { flow: 'next' };
}

const plain = { flow: 'next' } as const;

/** All patterns of a CPU in two. */
const unionsOf = once(({ call, jump, branch, ret, away, mayAway, stop, data }: FlowRules) => {
  const union = (...patterns: readonly (RegExp | undefined)[]): RegExp =>
    new RegExp(patterns.flatMap((each) => (each ? [`(?:${each.source})`] : [])).join('|'));
  return { ofWhole: union(ret, away, mayAway), ofName: union(call, jump, branch, stop, data) };
});

function directFlow({ call, jump, branch }: FlowRules, mnemonic: string): Instruction['flow'] | undefined {
  if (call.test(mnemonic)) return 'call';
  if (jump.test(mnemonic)) return 'jump';
  return branch.test(mnemonic) ? 'branch' : undefined;
}

/** A number that is the last operand by itself. */
export function lastNumber(operands: string): number | undefined {
  const text = /(?:^|, ?)#?(-?(?:0x[0-9a-f]+|\d+))$/.exec(operands)?.[1];
  return text === undefined ? undefined : numberOf(text);
}

/** A number as it stands in an operand: of 64 bits signed, as addresses are. */
export function numberOf(text: string): number {
  if (text.startsWith('-')) return -numberOf(text.slice(1));
  return text.length < 16 ? Number(text) : Number(BigInt.asIntN(64, BigInt(text)));
}

// Where disassemblers call the same instruction differently: forms that are made equal before comparing, and differences
// that stay, with their reasons.

/** A difference that stays, and why. */
export interface KnownDifference {
  readonly cpu: RegExp;
  /** Of the difference in words. */
  readonly pattern: RegExp;
  readonly why: string;
  /** In a file at most so often: more are another difference. */
  readonly most: number;
}

/** One spelling for both sides; the first that fits counts. */
const spellings: readonly (readonly [cpu: RegExp, from: RegExp, to: string])[] = [
  [/^(x86-64|i386)$/, /^xchg ax, ?ax$/, 'nop'],
  [/^(x86-64|i386)$/, /^movabs\b.*/, 'mov'],
  [/^(x86-64|i386)$/, /^(f(?:u?comip))\b.*/, '$1'],
  [/^(x86-64|i386)$/, /^(f(?:u?com))pi\b.*/, '$1ip'],
  [/^(x86-64|i386)$/, /^f?wait\b.*/, 'wait'],
  // LLVM prints the prefix as an instruction of its own in this syntax.
  [/^(x86-64|i386)$/, /^(lock|rep|repe|repne|repz|repnz)\b.*/, '$1'],
  [/^(x86-64|i386)$/, /^(?:notrack |data16 )?(\S+).*/, '$1'],
];

const differences: readonly KnownDifference[] = [
  {
    cpu: /^x86-64$/,
    pattern: /^(data is nop|\S+: no instruction begins there)$/,
    most: 8,
    why: 'glibc lets the frame description of __restore_rt begin one byte early, so that a function seems to begin there',
  },
];

/** @param difference in words */
export function reasonOf(cpu: string, difference: string): KnownDifference | undefined {
  return differences.find((each) => each.cpu.test(cpu) && each.pattern.test(difference));
}

/** A mnemonic in one form. */
export function normalForm(cpu: string, mnemonic: string, operands: string): string {
  const text = `${mnemonic} ${operands}`.trim();
  const found = spellings.find(([which, from]) => which.test(cpu) && from.test(text));
  return found ? text.replace(found[1], found[2]) : mnemonic;
}

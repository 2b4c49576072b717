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
  // Pseudo-instructions (RISC-V Assembly Programmer's Manual), of which Capstone knows some.
  [/^riscv64$/, /^(beq|bne|bge|blt)z\b.*/, '$1'],
  [/^riscv64$/, /^blez\b.*/, 'bge'],
  [/^riscv64$/, /^bgtz\b.*/, 'blt'],
  [/^riscv64$/, /^j\b.*/, 'jal'],
  [/^riscv64$/, /^(jr|ret)\b.*/, 'jalr'],
  [/^riscv64$/, /^sext\.w\b.*/, 'addiw'],
  [/^riscv64$/, /^neg(w?)\b.*/, 'sub$1'],
  [/^riscv64$/, /^snez\b.*/, 'sltu'],
  [/^riscv64$/, /^sgtz\b.*/, 'slt'],
  [/^riscv64$/, /^seqz\b.*/, 'sltiu'],
  [/^riscv64$/, /^not\b.*/, 'xori'],
  [/^riscv64$/, /^fmv\.([ds])\b.*/, 'fsgnj.$1'],
  [/^riscv64$/, /^fabs\.([ds])\b.*/, 'fsgnjx.$1'],
  [/^riscv64$/, /^fneg\.([ds])\b.*/, 'fsgnjn.$1'],
  [/^riscv64$/, /^(fr(rm|flags|csr)|csrs)\b.*/, 'csrrs'],
  [/^riscv64$/, /^(fs(rm|flags|csr)|csrw)\b.*/, 'csrrw'],
  [/^riscv64$/, /^csrsi\b.*/, 'csrrsi'],
  [/^riscv64$/, /^(nop|mv)\b.*/, 'addi'],
  // Extended mnemonics (Power ISA, book I, appendix C), of which Capstone knows fewer than GNU.
  [/^ppc64$/, /^(srdi|clrldi|rotldi)(\.?) .*/, 'rldicl$2'],
  [/^ppc64$/, /^(sldi|clrrdi)(\.?) .*/, 'rldicr$2'],
  [/^ppc64$/, /^(srwi|slwi|clrlwi|clrrwi|rotlwi)(\.?) .*/, 'rlwinm$2'],
  [/^ppc64$/, /^(mr|or)(\.?) .*/, 'or$2'],
  [/^ppc64$/, /^not(\.?) .*/, 'nor$1'],
  [/^ppc64$/, /^mfvrd .*/, 'mfvsrd'],
  [/^ppc64$/, /^mtvrd .*/, 'mtvsrd'],
  [/^ppc64$/, /^(m[tf])fpr(d|wz|wa) .*/, '$1vsr$2'],
  [/^ppc64$/, /^xxmr .*/, 'xxlor'],
  [/^ppc64$/, /^xxlnot .*/, 'xxlnor'],
  [/^ppc64$/, /^(dcbt|dcbtst)(ct|ds) .*/, '$1'],
  [/^ppc64$/, /^isel(lt|gt|eq) .*/, 'isel'],
  [/^ppc64$/, /^mt(vrsave|uamr) .*/, 'mtspr'],
  [/^ppc64$/, /^mf(vrsave|uamr) .*/, 'mfspr'],
  [/^ppc64$/, /^mtcr .*/, 'mtcrf'],
  [/^ppc64$/, /^hwsync.*/, 'sync'],
  [/^ppc64$/, /^bcl 20, ?4\*cr7\+so,.*/, 'bdnzl'],
  // Conditions by other letters, and forms that change nothing (z/Architecture Principles of Operation, 7).
  [/^s390x$/, /^nopr\b.*/, 'bcr'],
  [/^s390x$/, /^risbgz .*/, 'risbg'],
  [/^s390x$/, /^cgijlh .*/, 'cgijne'],
];

const differences: readonly KnownDifference[] = [
  {
    cpu: /^x86-64$/,
    pattern: /^(data is nop|\S+: no instruction begins there)$/,
    most: 8,
    why: 'glibc lets the frame description of __restore_rt begin one byte early, so that a function seems to begin there',
  },
  {
    cpu: /^ppc64$/,
    pattern: /^data is (scv|lxvp|vextractbm|xscmpgtqp)$/,
    most: 600,
    why: 'Capstone 5 does not know these instructions of the Power ISA 3.0 and 3.1',
  },
  {
    cpu: /^ppc64$/,
    pattern: /^beq: another target$/,
    most: 10,
    why: 'Capstone writes no operand for a branch to itself, which the C library lets go round for ever',
  },
  {
    cpu: /^s390x$/,
    pattern: /^risbg: other numbers$/,
    most: 2100,
    why: 'the highest bit of the fourth operand is the z of risbgz',
  },
  {
    cpu: /^s390x$/,
    pattern: /^(data: other numbers|\S+: no instruction begins there)$/,
    most: 80,
    why: 'GNU shows two bytes that are no instruction as four with those behind, until both meet again',
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

// Finds the CPU of a file: the one place that knows which files machines/ has.

import { flagReader, type Machine } from './machine.ts';
import { machineNumbers } from './machineNumbers.ts';
import { aarch64, aarch64Ilp32 } from './machines/aarch64.ts';
import { alpha } from './machines/alpha.ts';
import { arm } from './machines/arm.ts';
import { bpf } from './machines/bpf.ts';
import { hppa } from './machines/hppa.ts';
import { i386 } from './machines/i386.ts';
import { ia64 } from './machines/ia64.ts';
import { loongarch32, loongarch64 } from './machines/loongarch.ts';
import { m68k } from './machines/m68k.ts';
import { mips, mips64 } from './machines/mips.ts';
import { ppc } from './machines/ppc.ts';
import { ppc64v1, ppc64v2 } from './machines/ppc64.ts';
import { riscv32, riscv64 } from './machines/riscv.ts';
import { s390, s390x } from './machines/s390.ts';
import { sh } from './machines/sh.ts';
import { sparc, sparc64 } from './machines/sparc.ts';
import { x32, x86_64 } from './machines/x86-64.ts';

/** Which Machine a file needs: by its number, the file class, and for one CPU a field of e_flags. The first that fits is taken. */
const choices: readonly { readonly machine: Machine; readonly fileClass?: 32 | 64; readonly flagMask?: number; readonly flags?: number }[] = [
  { machine: x86_64, fileClass: 64 },
  { machine: x32, fileClass: 32 },
  { machine: aarch64, fileClass: 64 },
  { machine: aarch64Ilp32, fileClass: 32 },
  { machine: riscv64, fileClass: 64 },
  { machine: riscv32, fileClass: 32 },
  { machine: s390x, fileClass: 64 },
  { machine: s390, fileClass: 32 },
  { machine: mips64, fileClass: 64 },
  { machine: mips, fileClass: 32 },
  { machine: loongarch64, fileClass: 64 },
  { machine: loongarch32, fileClass: 32 },
  { machine: ppc64v2, flagMask: 3, flags: 2 },
  { machine: ppc64v1 },
  ...[i386, arm, ppc, sparc, sparc64, m68k, sh, hppa, ia64, alpha, bpf].map((machine) => ({ machine })),
];

/** All CPUs that the engine knows more of than their names. */
export const machines: readonly Machine[] = choices.map(({ machine }) => machine);

/**
 * The CPU of a file; for one the engine does not know, a Machine with empty tables.
 * @param eMachine e_machine
 * @param fileClass bits of an address, from e_ident[EI_CLASS]
 * @param eFlags e_flags: tells the two 64-bit PowerPC ABIs apart
 */
export function machineOf(eMachine: number, fileClass: 32 | 64, eFlags: number): Machine {
  const choice = choices.find(
    (c) => c.machine.numbers.includes(eMachine) && (c.fileClass ?? fileClass) === fileClass && (eFlags & (c.flagMask ?? 0)) === (c.flags ?? 0),
  );
  return choice?.machine ?? unknownMachine(eMachine);
}

function unknownMachine(eMachine: number): Machine {
  const name = `machine 0x${eMachine.toString(16)}`;
  return {
    numbers: [eMachine],
    name,
    title: machineNumbers.of(eMachine)?.meaning ?? name,
    abi: '',
    relocations: [],
    headerFlags: [],
    flags: flagReader([]),
    tlsVariant: 1,
    pageSizes: [0x1000, 0x10000],
  };
}

// Finds the CPU of a file: the one place that knows which files machines/ has.

import { osAbis } from './constants.ts';
import { flagReader, type Machine } from './machine.ts';
import { machineNumbers } from './machineNumbers.ts';
import { aarch64, aarch64Ilp32 } from './machines/aarch64.ts';
import { alpha } from './machines/alpha.ts';
import { amdgpu, amdgpuV3 } from './machines/amdgpu.ts';
import { arc } from './machines/arc.ts';
import { arm } from './machines/arm.ts';
import { avr } from './machines/avr.ts';
import { bpf } from './machines/bpf.ts';
import { cris } from './machines/cris.ts';
import { csky } from './machines/csky.ts';
import { cuda, cudaV2 } from './machines/cuda.ts';
import { hexagon } from './machines/hexagon.ts';
import { hppa } from './machines/hppa.ts';
import { i386 } from './machines/i386.ts';
import { ia64 } from './machines/ia64.ts';
import { lanai } from './machines/lanai.ts';
import { loongarch32, loongarch64 } from './machines/loongarch.ts';
import { m32r } from './machines/m32r.ts';
import { m68k } from './machines/m68k.ts';
import { microblaze } from './machines/microblaze.ts';
import { mips, mips64 } from './machines/mips.ts';
import { msp430, msp430x } from './machines/msp430.ts';
import { nds32 } from './machines/nds32.ts';
import { nios2 } from './machines/nios2.ts';
import { or1k } from './machines/or1k.ts';
import { ppc } from './machines/ppc.ts';
import { ppc64v1, ppc64v2 } from './machines/ppc64.ts';
import { pru } from './machines/pru.ts';
import { riscv32, riscv64 } from './machines/riscv.ts';
import { rx } from './machines/rx.ts';
import { s390, s390x } from './machines/s390.ts';
import { sh } from './machines/sh.ts';
import { sparc, sparc64 } from './machines/sparc.ts';
import { tricore } from './machines/tricore.ts';
import { ve } from './machines/ve.ts';
import { x32, x86_64 } from './machines/x86-64.ts';
import { xtensa } from './machines/xtensa.ts';
import { valueOf } from './names.ts';

/** What of a file's header says which CPU it is for. */
export interface MachineKind {
  /** e_machine */
  readonly machine: number;
  /** Bits of an address, from e_ident[EI_CLASS]. */
  readonly fileClass: 32 | 64;
  /** e_flags */
  readonly flags: number;
  /** e_ident[EI_OSABI] and [EI_ABIVERSION]. */
  readonly osAbi: number;
  readonly abiVersion: number;
}

const hsa = valueOf(osAbis, 'AMDGPU_HSA');
const noSystem = 0;

interface Choice {
  readonly machine: Machine;
  readonly fileClass?: 32 | 64;
  readonly fits?: (kind: MachineKind) => boolean;
}

/** Which Machine a file needs: by its number, the file class, and for some CPUs by what else the header says. The first that fits is taken. */
const choices: readonly Choice[] = [
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
  { machine: ppc64v2, fits: ({ flags }) => (flags & 3) === 2 },
  { machine: ppc64v1 },
  { machine: msp430x, fits: ({ flags, osAbi }) => (flags & 0xff) === 45 || osAbi === noSystem },
  { machine: amdgpu, fits: ({ osAbi, abiVersion }) => osAbi === hsa && abiVersion >= 2 },
  { machine: amdgpuV3 },
  { machine: cudaV2, fits: ({ abiVersion }) => abiVersion >= 8 },
  { machine: cuda },
  ...[i386, arm, ppc, sparc, sparc64, m68k, sh, hppa, ia64, alpha, bpf].map((machine) => ({ machine })),
  ...[arc, avr, cris, csky, hexagon, lanai, m32r, microblaze, msp430].map((machine) => ({ machine })),
  ...[nds32, nios2, or1k, pru, rx, tricore, ve, xtensa].map((machine) => ({ machine })),
];

/** All CPUs that the engine knows more of than their names. */
export const machines: readonly Machine[] = choices.map(({ machine }) => machine);

/** The CPU of a file; for one the engine does not know, a Machine with empty tables. */
export function machineOf(kind: MachineKind): Machine {
  const isFor = ({ machine, fileClass, fits }: Choice): boolean =>
    machine.numbers.includes(kind.machine) && (fileClass ?? kind.fileClass) === kind.fileClass && (fits?.(kind) ?? true);
  return choices.find(isFor)?.machine ?? unknownMachine(kind.machine);
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
    pageSizes: [1, 1],
  };
}

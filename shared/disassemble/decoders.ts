// Which decoder reads the code of a CPU: a row each. A decoder is loaded when it is first asked for, and kept.

import { once } from '../base/once.ts';
import type { ElfFile } from '../decode/file.ts';
import { machineNumbers } from '../elf/machineNumbers.ts';
import { valueOf } from '../elf/names.ts';
import { aarch64Calls, armCalls, mipsCalls, ppcCalls, riscvCalls, s390Calls } from './callPatterns.ts';
import { findCalled } from './called.ts';
import { architectures, capstoneDecoder, modes, type CapstoneCpu } from './capstone.ts';
import type { Decoder, LoadWasm, Mode } from './decoder.ts';
import { aarch64Counted, aarch64Flow, armFlow, mipsFlow, ppcFlow, riscvFlow, s390Flow } from './flow.ts';
import { icedDecoder } from './iced.ts';
import {
  aarch64Making,
  armMaking,
  i386Making,
  ppcMaking,
  riscvMaking,
  s390Making,
  x86Making,
  type MakingRules,
} from './making.ts';
import {
  aarch64Values,
  armValues,
  i386Values,
  mipsValues,
  ppcValues,
  riscvValues,
  s390Values,
  type ValueRules,
} from './values.ts';

/** One decoder for files of this kind, by its name. */
interface CpuRow {
  readonly machine: number;
  readonly class?: 32 | 64;
  /** The CPU's name where a second row of it needs another decoder. */
  readonly name: string;
  /** Bits of a mode of x86; else how Capstone reads it. */
  readonly iced?: number;
  readonly capstone?: CapstoneCpu;
  /** How its registers get addresses; absent where every instruction says them whole. */
  readonly values?: ValueRules;
  /** How jumps through tables are made; absent where they are not followed. */
  readonly making?: MakingRules;
}

const { ARM, ARM64, MIPS, PPC, SYSZ, RISCV } = architectures;
const { LITTLE, M32, M64, THUMB, V8, RISCV32, RISCV64, RISCVC } = modes;
const number = (name: string): number => valueOf(machineNumbers, name);

/** Thumb instructions of four bytes begin with these five bits (Arm Architecture Reference Manual, F3.1). */
const armStep = (half: number, mode: Mode): number => (mode === 'usual' || half >>> 11 >= 0x1d ? 4 : 2);
/** Two bits say that an instruction has two bytes (RISC-V Unprivileged ISA, 1.5). */
const riscvStep = (half: number): number => ((half & 3) === 3 ? 4 : 2);
/** The first two bits say how many bytes there are (z/Architecture Principles of Operation, 5). */
const s390Step = (half: number): number => [2, 4, 4, 6][half >>> 14] ?? 2;

const rows: readonly CpuRow[] = [
  { machine: number('X86_64'), name: 'x86-64', iced: 64, making: x86Making },
  { machine: number('386'), name: 'i386', iced: 32, values: i386Values, making: i386Making },
  {
    machine: number('AARCH64'),
    name: 'aarch64',
    capstone: {
      architecture: ARM64,
      mode: LITTLE,
      step: 4,
      flow: aarch64Flow,
      calls: aarch64Calls,
      counted: aarch64Counted,
    },
    values: aarch64Values,
    making: aarch64Making,
  },
  {
    machine: number('ARM'),
    name: 'arm',
    capstone: { architecture: ARM, mode: V8, thumb: V8 | THUMB, step: armStep, flow: armFlow, calls: armCalls },
    values: armValues,
    making: armMaking,
  },
  {
    machine: number('RISCV'),
    class: 64,
    name: 'riscv64',
    capstone: { architecture: RISCV, mode: RISCV64 | RISCVC, step: riscvStep, flow: riscvFlow, calls: riscvCalls },
    values: riscvValues,
    making: riscvMaking,
  },
  {
    machine: number('RISCV'),
    class: 32,
    name: 'riscv32',
    capstone: { architecture: RISCV, mode: RISCV32 | RISCVC, step: riscvStep, flow: riscvFlow, calls: riscvCalls },
    values: riscvValues,
    making: riscvMaking,
  },
  {
    machine: number('PPC64'),
    name: 'ppc64',
    capstone: { architecture: PPC, mode: M64, step: 4, flow: ppcFlow, calls: ppcCalls },
    values: ppcValues,
    making: ppcMaking,
  },
  {
    machine: number('PPC'),
    name: 'ppc',
    capstone: { architecture: PPC, mode: M32, step: 4, flow: ppcFlow, calls: ppcCalls },
    values: ppcValues,
  },
  {
    machine: number('S390'),
    class: 64,
    name: 's390x',
    capstone: { architecture: SYSZ, mode: LITTLE, step: s390Step, flow: s390Flow, calls: s390Calls },
    values: s390Values,
    making: s390Making,
  },
  {
    machine: number('MIPS'),
    class: 64,
    name: 'mips64',
    capstone: { architecture: MIPS, mode: M64, step: 4, flow: mipsFlow, calls: mipsCalls },
    values: mipsValues,
  },
  {
    machine: number('MIPS'),
    class: 32,
    name: 'mips',
    capstone: { architecture: MIPS, mode: M32, step: 4, flow: mipsFlow, calls: mipsCalls },
    values: mipsValues,
  },
];

/** e_flags of ARM: BE-8, code is little although data is big (ELF for the Arm Architecture, 5.2). */
const armBe8 = 0x00800000;
/** e_flags of MIPS: microMIPS, another instruction set (MIPS psABI, EF_MIPS_MICROMIPS), and MIPS16. */
const mipsOther = 0x06000000;
/** e_flags of MIPS: registers of 64 bits in files of 32 (EF_MIPS_ABI2). */
const mipsN32 = 0x20;

const rowOf = once(({ header, class: fileClass }: ElfFile): CpuRow | undefined => {
  if (header.machine === number('MIPS') && (header.flags & mipsOther) !== 0) return undefined;
  const bits = header.machine === number('MIPS') && (header.flags & mipsN32) !== 0 ? 64 : fileClass;
  return rows.find(({ machine, class: wanted }) => machine === header.machine && (wanted ?? bits) === bits);
});

/** Whether code is in little byte order. */
function isCodeLittle({ header, isLittle }: ElfFile): boolean {
  if (header.machine === number('ARM')) return isLittle || (header.flags & armBe8) !== 0;
  // Instructions of RISC-V and AArch64 are little whatever the data is (Unprivileged ISA, 1.5; Arm Architecture
  // Reference Manual, B2.6).
  return isLittle || header.machine === number('RISCV') || header.machine === number('AARCH64');
}

/** Which of its rows a file's code is read by; undefined where none reads it. */
export function cpuName(file: ElfFile): string | undefined {
  return rowOf(file)?.name;
}

/** How registers of a file's CPU get addresses. */
export function valueRulesOf(file: ElfFile): ValueRules | undefined {
  return rowOf(file)?.values;
}

/** How a file's CPU makes jumps through tables. */
export function makingRulesOf(file: ElfFile): MakingRules | undefined {
  return rowOf(file)?.making;
}

/** Why code of a file is not shown, in words; undefined where it is. */
export function whyNoDecoder(file: ElfFile): string | undefined {
  return rowOf(file) ? undefined : `code of ${file.machine.title || file.machine.name} is not disassembled here`;
}

/** The decoders that have been asked for. */
export class Decoders {
  readonly #load: LoadWasm;
  readonly #known = new Map<string, Promise<Decoder>>();
  readonly #ready = new Map<string, Decoder>();

  constructor(load: LoadWasm) {
    this.#load = load;
  }

  /**
   * Makes the decoder of a file ready, and with it what it tells of where functions begin: keys of documents are made
   * after it. Rejects where it can't be loaded; at once for CPUs that none reads.
   */
  async prepare(file: ElfFile): Promise<void> {
    const row = rowOf(file);
    if (!row) return;
    const key = keyOf(row, file);
    if (!this.#known.has(key)) this.#known.set(key, this.#make(row, file));
    try {
      this.#ready.set(key, (await this.#known.get(key)) as Decoder);
      this.of(file);
    } catch (error) {
      // Who asks again may have more luck: files come and go while an extension is updated.
      this.#known.delete(key);
      throw error;
    }
  }

  /** The decoder of a file that is ready. */
  of(file: ElfFile): Decoder | undefined {
    const row = rowOf(file);
    const decoder = row && this.#ready.get(keyOf(row, file));
    if (decoder) findCalled(file, decoder);
    return decoder;
  }

  #make({ iced, capstone }: CpuRow, file: ElfFile): Promise<Decoder> {
    if (iced !== undefined) return icedDecoder(this.#load, iced);
    if (capstone) return capstoneDecoder(this.#load, capstone, isCodeLittle(file));
    return Promise.reject(new Error('no decoder'));
  }
}

function keyOf({ name }: CpuRow, file: ElfFile): string {
  return `${name} ${isCodeLittle(file)}`;
}

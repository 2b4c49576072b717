// Calls told by their bits, for CPUs whose instructions have sizes that their first bits say: so code is looked through
// for them a hundred times as fast as it is taken apart. A row each; names are those of the CPUs' manuals.

import type { Mode, SeeCall } from './decoder.ts';

/** Where a call leads, and in which instruction set the CPU is there. */
interface Led {
  readonly address: number;
  readonly mode: Mode;
}

/** An instruction: bytes in the order of its CPU's instructions, its place in them and its address. */
interface Here {
  readonly view: DataView;
  readonly isLittle: boolean;
  readonly at: number;
  readonly address: number;
  readonly mode: Mode;
}

/** Reads instructions that lie whole in their bytes, or at least with their first four. */
export interface CallPattern {
  /** Bytes to the next instruction. */
  step(here: Here): number;
  /** Where a call leads; undefined of other instructions. */
  target(here: Here): Led | undefined;
}

/** The lowest bits as a signed number. */
const signed = (value: number, bits: number): number => (value << (32 - bits)) >> (32 - bits);
const word = ({ view, isLittle, at }: Here, behind = 0): number => view.getUint32(at + behind, isLittle);
const half = ({ view, isLittle, at }: Here, behind = 0): number => view.getUint16(at + behind, isLittle);
const hasBytes = ({ view, at }: Here, size: number): boolean => at + size <= view.byteLength;
const usual = (address: number): Led => ({ address, mode: 'usual' });

/** BL: Arm Architecture Reference Manual for A-profile, C6.2. */
export const aarch64Calls: CallPattern = {
  step: () => 4,
  target: (here) => {
    const bits = word(here);
    return bits >>> 26 === 0x25 ? usual(here.address + signed(bits, 26) * 4) : undefined;
  },
};

/** BL and BLX: Arm Architecture Reference Manual for A-profile, F5.1.25. BLX changes the instruction set. */
export const armCalls: CallPattern = {
  step: (here) => (here.mode === 'thumb' && half(here) >>> 11 < 0x1d ? 2 : 4),
  target: (here) => (here.mode === 'thumb' ? thumbCall(here) : armCall(here)),
};

function armCall(here: Here): Led | undefined {
  const bits = word(here);
  const address = here.address + 8 + signed(bits, 24) * 4;
  if (bits >>> 25 === 0x7d) return { address: address + ((bits >>> 24) & 1) * 2, mode: 'thumb' };
  return (bits & 0x0f000000) === 0x0b000000 ? usual(address) : undefined;
}

function thumbCall(here: Here): Led | undefined {
  const [first, second] = [half(here), half(here, 2)];
  if (first >>> 11 !== 0x1e || second >>> 14 !== 3) return undefined;
  const sign = (first >>> 10) & 1;
  const [j1, j2] = [(second >>> 13) & 1, (second >>> 11) & 1];
  const high = (sign << 24) | ((1 - (j1 ^ sign)) << 23) | ((1 - (j2 ^ sign)) << 22) | ((first & 0x3ff) << 12);
  const address = here.address + 4 + signed(high | ((second & 0x7ff) << 1), 25);
  return ((second >>> 12) & 1) === 1 ? { address, mode: 'thumb' } : usual(Math.floor(address / 4) * 4);
}

/** JAL into ra, and AUIPC with JALR: RISC-V Unprivileged ISA, 2.5; psABI, Call Pseudoinstructions. */
export const riscvCalls: CallPattern = {
  step: (here) => ((half(here) & 3) === 3 ? 4 : 2),
  target: (here) => {
    const bits = word(here);
    const register = (bits >>> 7) & 31;
    if ((bits & 0x7f) === 0x6f && register === 1) {
      const high = ((bits >> 31) << 20) | (bits & 0xff000);
      return usual(here.address + (high | (((bits >>> 20) & 1) << 11) | (((bits >>> 21) & 0x3ff) << 1)));
    }
    if ((bits & 0x7f) !== 0x17 || !hasBytes(here, 8)) return undefined;
    const next = word(here, 4);
    const isCall = (next & 0x7fff) === 0xe7 && ((next >>> 15) & 31) === register;
    return isCall ? usual(here.address + ((bits & ~0xfff) | 0) + (next >> 20)) : undefined;
  },
};

/** `bl`: Power ISA, book I, 2.4. */
export const ppcCalls: CallPattern = {
  step: () => 4,
  target: (here) => {
    const bits = word(here);
    return bits >>> 26 === 18 && (bits & 3) === 1 ? usual(globalEntry(here, signed(bits & ~3, 26))) : undefined;
  },
};

/** Calls within a file pass over the two instructions that set r2 up (64-Bit ELF V2 ABI, 2.3.2.1). */
function globalEntry(here: Here, distance: number): number {
  const [first, size] = [here.at + distance - 8, 8];
  if (first < 0 || first + size > here.view.byteLength) return here.address + distance;
  const [high, low] = [word(here, distance - size), word(here, distance - 4)];
  // `addis r2, r12, …` or `lis r2, …`, and `addi r2, r2, …`.
  const isSetUp = (high >>> 16 === 0x3c4c || high >>> 16 === 0x3c40) && low >>> 16 === 0x3842;
  return here.address + distance - (isSetUp ? size : 0);
}

/** `brasl %r14`: z/Architecture Principles of Operation, 7. The first two bits say how long an instruction is (5). */
export const s390Calls: CallPattern = {
  step: (here) => [2, 4, 4, 6][half(here) >>> 14] ?? 2,
  target: (here) =>
    half(here) === 0xc0e5 && hasBytes(here, 6) ? usual(here.address + (word(here, 2) | 0) * 2) : undefined,
};

/** JAL, which counts in its block of 256 MiB, and BAL: MIPS Architecture for Programmers, volume II. */
export const mipsCalls: CallPattern = {
  step: () => 4,
  target: (here) => {
    const bits = word(here);
    const next = here.address + 4;
    if (bits >>> 26 === 3) return usual(next - (next % 2 ** 28) + (bits & 0x3ffffff) * 4);
    return bits >>> 16 === 0x0411 ? usual(next + signed(bits, 16) * 4) : undefined;
  },
};

/** Tells of each call of some code. @param address of the first byte */
export function lookForCalls(
  pattern: CallPattern,
  bytes: Uint8Array,
  isLittle: boolean,
  address: number,
  mode: Mode,
  see: SeeCall,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length;) {
    const here: Here = { view, isLittle, at, address: address + at, mode };
    const found = pattern.target(here);
    if (found) see(here.address, found.address, found.mode);
    at += pattern.step(here);
  }
}

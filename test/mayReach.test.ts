// What code may compute the address of a table that an output has no more: instructions of CPUs, one by one.

import { expect, test } from 'vitest';
import { aarch64 } from '../shared/elf/machines/aarch64.ts';
import { riscv64 } from '../shared/elf/machines/riscv.ts';
import type { Machine } from '../shared/elf/machine.ts';

/** Words of code at 0x20000; the first and the last address that they reach near a table, and the nearest that they don't. */
const cases: readonly (readonly [
  cpu: Machine,
  text: string,
  words: readonly number[],
  reached: readonly number[],
  missed: readonly number[],
])[] = [
  [aarch64, 'adrp x0, 0x3000', [0xf0ffff00], [0x3000, 0x3fff], [0x2fff, 0x4000]],
  [aarch64, 'adrp x1, 0x21000', [0xb0000001], [0x21000, 0x21fff], [0x20fff, 0x22000]],
  [aarch64, 'adr x0, 0x1fffd', [0x30ffffe0], [0x1fffd], [0x1fffc, 0x1fffe]],
  [aarch64, 'ldr x0, 0x20008', [0xd503201f, 0x58000020], [0x20008, 0x20017], [0x20007, 0x20018]],
  [aarch64, 'ldr q0, 0x1fff0', [0x9cffff80], [0x1fff0, 0x1ffff], [0x1ffef, 0x20000]],
  [aarch64, 'bl 0x20000; add; ldr', [0x94000000, 0x91000000, 0xf9400000], [], [0x20000, 0x21000]],
  [riscv64, 'auipc a0, 0x1', [0x00001517], [0x20800, 0x217ff], [0x207ff, 0x21800]],
  [riscv64, 'auipc a0, 0xffffe', [0xffffe517], [0x1d800, 0x1e7ff], [0x1d7ff, 0x1e800]],
  [riscv64, 'c.nop; auipc a0, 0x1', [0x15170001, 0x00010000], [0x20802, 0x21801], [0x20801, 0x21802]],
  [riscv64, 'lui a0, 0x20; jal', [0x00020537, 0x000000ef], [], [0x20000, 0x21000]],
];

test.each(cases.map((each) => [`${each[0].name}: ${each[1]}`, each] as const))(
  '%s',
  (_, [machine, , words, ...all]) => {
    const code = new Uint8Array(Uint32Array.from(words).buffer);
    const isReached = (wanted: number): boolean | undefined =>
      machine.mayReach?.(code, 0x20000, (first, last) => wanted >= first && wanted <= last);
    const [reached, missed] = all;
    expect([reached.map(isReached), missed.map(isReached)]).toEqual([reached.map(() => true), missed.map(() => false)]);
  },
);

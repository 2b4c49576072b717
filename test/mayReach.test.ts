// What code may compute the address of a table that an output has no more: instructions of CPUs, one by one.

import { expect, test } from 'vitest';
import { aarch64 } from '../shared/elf/machines/aarch64.ts';
import { i386 } from '../shared/elf/machines/i386.ts';
import { riscv64 } from '../shared/elf/machines/riscv.ts';
import type { Machine } from '../shared/elf/machine.ts';

/** Where code may count from. */
const got = 0x24000;

/** Code at 0x20000, words or bytes; the first and the last address that they reach near a table, and the nearest that they don't. */
const cases: readonly (readonly [
  cpu: Machine,
  text: string,
  code: readonly number[] | string,
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
  [i386, 'lea -0x1000(%ebx), %eax', '8d 83 00 f0 ff ff', [0x23000], [0x22fff, 0x23001]],
  [i386, 'call; pop %eax; lea', 'e8 00 00 00 00 58 8d 80 fb ef ff ff', [0x1eff3, 0x1f003], [0x1eff2, 0x1f004]],
  [riscv64, 'lui a0, 0x20; jal', [0x00020537, 0x000000ef], [], [0x20000, 0x21000]],
];

test.each(cases.map((each) => [`${each[0].name}: ${each[1]}`, each] as const))(
  '%s',
  (_, [machine, , written, ...all]) => {
    const code =
      typeof written === 'string'
        ? Uint8Array.from(Buffer.from(written.replaceAll(' ', ''), 'hex'))
        : new Uint8Array(Uint32Array.from(written).buffer);
    const isReached = (wanted: number): boolean | undefined =>
      machine.mayReach?.(code, 0x20000, (first, last) => wanted >= first && wanted <= last, got);
    const [reached, missed] = all;
    expect([reached.map(isReached), missed.map(isReached)]).toEqual([reached.map(() => true), missed.map(() => false)]);
  },
);

test('i386: without a GOT all may be reached', () => {
  expect(i386.mayReach?.(new Uint8Array(), 0x20000, () => false, undefined)).toBe(true);
});

// The bytes of our own code for each CPU that has them.

import { aarch64Code } from './aarch64.ts';
import { armCode } from './arm.ts';
import { i386Code } from './i386.ts';
import { shimOf, type Code } from './pieces.ts';
import { ppc64leCode } from './ppc64le.ts';
import { riscv64Code } from './riscv64.ts';
import { s390xCode } from './s390x.ts';
import type { OwnCode, Shim } from './shim.ts';
import { x86_64Code } from './x86-64.ts';

const codes: Readonly<Record<OwnCode['name'], () => Code>> = {
  aarch64: aarch64Code, arm: armCode, i386: i386Code, ppc64le: ppc64leCode, riscv64: riscv64Code, s390x: s390xCode, 'x86-64': x86_64Code,
};

const made = new Map<OwnCode['name'], Shim>();

/** The pieces for a CPU, which are made once. */
export function shimFor({ name, ...words }: OwnCode): Shim {
  const known = made.get(name) ?? shimOf(codes[name](), words);
  made.set(name, known);
  return known;
}

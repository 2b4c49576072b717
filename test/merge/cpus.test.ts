// Merging on other CPUs: some of the programs of every rule, run by qemu before and after; all of them runs
// `node test/merge/cpus.ts`. What is refused, and why.

import { describe, expect, test, vi } from 'vitest';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCompiler } from '../support/checkMerge.ts';
import { casesOf, runCase } from '../support/cpuCases.ts';
import { fixturePath } from '../support/fixtures.ts';
import { isThere, machines } from '../support/foreignMachines.ts';
import { mergeInto } from '../support/merging.ts';

/** What bears on most facts of a CPU at once. */
const sample = [
  'thread-local variables, position-independent',
  'thread-local variables by descriptors, position-independent',
  'data that is protected, linked by lld, position-independent',
  'tables that code does not reach are left out, position-independent',
  'code that reads its own header, position-independent',
  'relocations that are packed before, position-independent',
  'exceptions, position-independent',
  'a plug-in that needs a merged library, position-independent',
  'packed relocations, position-independent',
  'copies of variables, at fixed addresses',
  'preloaded libraries, at fixed addresses',
  'functions chosen at start by what is chosen itself, at fixed addresses',
  'what comes behind the caller, at fixed addresses',
  'a malloc with thread-local variables, with its C library',
  'initialisers and finalisers, with its C library',
  'what a program asks of libc and of the dynamic linker, with its C library, at fixed addresses',
];

/** Of CPUs with fewer users. */
const small = [
  'tables that code may reach stay, position-independent',
  'relocations that are packed before, position-independent',
  'thread-local variables, position-independent',
  'exceptions, position-independent',
  'a library as the target, position-independent',
  'packed relocations, position-independent',
  'libraries that are opened at run time, with old tables of names, position-independent',
  'what comes behind the caller, at fixed addresses',
  'a malloc with thread-local variables, with its C library',
  'what a program asks of libc and of the dynamic linker, with its C library, at fixed addresses',
];
const samples: Readonly<Record<string, readonly string[]>> = { ppc64: small, s390x: small };

// A program more takes a second on a quiet machine.
vi.setConfig({ testTimeout: 120_000 });

for (const machine of machines.filter(({ libc }) => libc === 'glibc')) {
  const isSkipped = !hasCompiler || !isThere(machine);
  describe.skipIf(isSkipped)(`${machine.cpu} (skipped: needs its cross compiler and qemu-user)`, () => {
    for (const one of casesOf(machine).filter(([name]) => (samples[machine.cpu] ?? sample).includes(name)))
      test(one[0], () => {
        expect(runCase(machine, one)).toMatchSnapshot();
      });
  });
}

test.each(['alpha-gcc-libbare.so', 'mips64el-clang14-bare', 'ppc64-clang14-bare', 'sh4-gcc-libbare.so'])(
  'what a CPU lacks for merging is said: %s',
  (name) => {
    const out = join(tmpdir(), 'elfsmith-refused');
    expect(mergeInto(out, fixturePath(name), { needed: true }).refusal).toMatchSnapshot();
  },
);

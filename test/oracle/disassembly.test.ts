// A part of what `node test/oracle/disassembly.ts` does: the first instructions of this machine's C library, of the C++
// library and of one for AArch64 are those of LLVM's disassembler.

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareDisassembly, readLine } from './disassembly.ts';

const most = 8000;
const files = [
  '/usr/lib/x86_64-linux-gnu/libc.so.6',
  '/usr/lib/x86_64-linux-gnu/libstdc++.so.6',
  '/usr/aarch64-linux-gnu/lib/libc.so.6',
];

const hasAll = ['/usr/bin/llvm-objdump', ...files].every((each) => existsSync(each));
test.skipIf(!hasAll).each(files)('%s as LLVM disassembles it (skipped: needs llvm and C libraries)', async (path) => {
  const { instructions, differences } = await compareDisassembly(path, most);
  expect(instructions).toBeGreaterThan(most / 2);
  expect([...differences].map(([difference, { count, example }]) => `${count} × ${difference}: ${example}`)).toEqual(
    [],
  );
});

test('lines of objdump', () => {
  expect(readLine('   a5927:      \tmovabs\trax, 42949672962')).toEqual({
    address: 0xa5927,
    mnemonic: 'movabs',
    operands: 'rax, 42949672962',
    target: undefined,
  });
  expect(readLine('  263d2:\tje\t0x263f2 <abort+0x10>')?.target).toBe(0x263f2);
  expect(readLine('0000000000026380 <abort>:')).toBeUndefined();
});

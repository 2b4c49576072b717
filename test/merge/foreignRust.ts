// `node tools/setup.mjs --needs test test/merge/foreignRust.ts [CPU…]`: a Rust program with its standard library as a
// library, merged and self-contained, for other CPUs: with the machine's rustc and Debian's standard library for the
// CPU, which is unpacked into out/rust. Ends with the count.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBuilt } from '../support/checkMerge.ts';
import { configureAptFor } from '../support/debianSources.ts';
import { isThere, machines, type ForeignMachine } from '../support/foreignMachines.ts';

const folder = fileURLToPath(new URL('../../out/rust', import.meta.url));
const sources = fileURLToPath(new URL('../../fixtures/src/toolchains', import.meta.url));

/**
 * The machine's release, whose rustc reads only libraries of its own version. In it Debian has no RISC-V. What Debian
 * calls the CPU, and Rust.
 */
const suite = 'bookworm';
const targets: Readonly<Record<string, readonly [architecture: string, target: string]>> = {
  aarch64: ['arm64', 'aarch64-unknown-linux-gnu'],
  arm: ['armhf', 'armv7-unknown-linux-gnueabihf'],
  i386: ['i386', 'i686-unknown-linux-gnu'],
  ppc64: ['ppc64el', 'powerpc64le-unknown-linux-gnu'],
  s390x: ['s390x', 's390x-unknown-linux-gnu'],
};

const wanted = process.argv.slice(2);
let [good, bad] = [0, 0];
for (const machine of machines.filter(({ libc }) => libc === 'glibc')) {
  const { cpu } = machine;
  if (wanted.length > 0 && !wanted.includes(cpu)) continue;
  const row = targets[cpu];
  if (!row || !isThere(machine)) {
    console.log(`${cpu}: skipped: needs ${row ? 'its cross compiler and qemu-user' : `Rust for it in ${suite}`}`);
    continue;
  }
  for (const isWhole of [false, true]) {
    const problem = problemOf(() => checkRust(machine, row, isWhole));
    if (problem === undefined) good++;
    else bad++;
    console.log(`${cpu} ${isWhole ? 'self-contained' : 'merged'}: ${problem ?? 'same'}`);
  }
}
console.log(`${good} same, ${bad} not`);
process.exitCode = bad === 0 ? 0 : 1;

/** Where the standard library for a CPU is, made once: rustc's --sysroot. */
function libraryFor(architecture: string): string {
  const root = join(folder, architecture);
  if (existsSync(root)) return join(root, 'usr');
  const own = `${root}.apt`;
  mkdirSync(own, { recursive: true });
  const options = { cwd: own, env: { ...process.env, APT_CONFIG: configureAptFor(own, suite, architecture) } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['download', '-qq', 'libstd-rust-dev', 'libstd-rust-1.63'], options);
  for (const name of readdirSync(own).filter((file) => file.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', join(own, name), root]);
  rmSync(own, { recursive: true });
  return join(root, 'usr');
}

/** Libraries, threads, panics that are caught and the words of the command line; throws when it is not the same. */
function checkRust(machine: ForeignMachine, [architecture, target]: readonly [string, string], isWhole: boolean): void {
  const sysroot = libraryFor(architecture);
  const libraries = join(sysroot, 'lib/rustlib', target, 'lib');
  const standard = readdirSync(libraries).find((name) => /^libstd-\w+\.so$/.test(name));
  if (standard === undefined) throw new Error(`no libstd in ${libraries}`);
  const rustc = `/usr/bin/rustc --sysroot ${sysroot} --target ${target} -C linker=${machine.compilers.gcc} -C prefer-dynamic`;
  const said = checkBuilt(
    [
      `cp -L ${join(libraries, standard)} ${standard}`,
      `${rustc} --crate-type dylib ${sources}/part.rs -o libpart.so`,
      `${rustc} -L . -C link-arg=-Wl,-rpath,$ORIGIN ${sources}/main.rs -o main`,
    ],
    { isWhole, machine, arguments: ['a', 'b', 'a'] },
  );
  if (!said.includes('panicked')) throw new Error(said);
}

/** What is wrong. */
function problemOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    const { actual, expected } = error as { actual?: unknown; expected?: unknown };
    return actual === undefined ? String(error) : `${JSON.stringify(actual)}\n  before ${JSON.stringify(expected)}`;
  }
}

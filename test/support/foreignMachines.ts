// Machines of other CPUs: Debian's cross compilers, a root with the libraries that they link to, and qemu-user, which
// runs what they make.

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ForeignMachine {
  /** As `Machine.name` has it. */
  readonly cpu: string;
  readonly libc: 'glibc' | 'musl';
  readonly compilers: { readonly gcc: string; readonly 'g++': string };
  /** Its libraries by the names that they have in a root's /lib, and where they are. */
  readonly libraries: Readonly<Record<string, string>>;
  readonly qemu: string;
  /** What eu-elflint is mistaken about, of the originals as well. */
  readonly complaint?: RegExp;
}

const glibcFiles = 'libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libgcc_s.so.1 libstdc++.so.6'.split(' ');

/** elfutils 0.188 knows no relocation of AArch64, RISC-V and s390x for functions that are chosen at start. */
const withoutChoices = /section \[ ?\d+\] '\.rela\.(?:dyn|plt)': relocation \d+: invalid type$/;
/** Its binutils 2.40 mark programs with thread-local variables of libraries, whatever lies in them (DT_TEXTREL). */
const ofRiscv = new RegExp(`${withoutChoices.source}|^text relocation flag set but not needed$`);
/** It takes R_390_TLS_TPOFF for one of libraries only, and R_PPC64_IRELATIVE for one of programs at fixed addresses. */
const wrongFile = /section \[ ?\d+\] '\.rela\.(?:dyn|plt)': relocation \d+: relocation type invalid for the file type$/;
const ofS390 = new RegExp(`${withoutChoices.source}|${wrongFile.source}`);
/** A .plt of slots alone has no bytes before any is bound: what it expects then is not what it says. */
const ofPower = new RegExp(
  `${wrongFile.source}|^section \\[ ?\\d+\\] '\\.plt' has wrong type: expected PROGBITS, is PROGBITS$`,
);

/** CPU, GNU triplet, the dynamic linkers of glibc and musl, qemu. */
type Row = readonly [cpu: string, triplet: string, linker: string, musl: string, qemu: string, complaint?: RegExp];
const rows: readonly Row[] = [
  ['aarch64', 'aarch64-linux-gnu', 'ld-linux-aarch64.so.1', 'ld-musl-aarch64.so.1', 'qemu-aarch64', withoutChoices],
  ['riscv64', 'riscv64-linux-gnu', 'ld-linux-riscv64-lp64d.so.1', 'ld-musl-riscv64.so.1', 'qemu-riscv64', ofRiscv],
  ['arm', 'arm-linux-gnueabihf', 'ld-linux-armhf.so.3', 'ld-musl-armhf.so.1', 'qemu-arm'],
  ['i386', 'i686-linux-gnu', 'ld-linux.so.2', 'ld-musl-i386.so.1', 'qemu-i386'],
  ['ppc64', 'powerpc64le-linux-gnu', 'ld64.so.2', 'ld-musl-powerpc64le.so.1', 'qemu-ppc64le', ofPower],
  ['s390x', 's390x-linux-gnu', 'ld64.so.1', 'ld-musl-s390x.so.1', 'qemu-s390x', ofS390],
];

/** Where test/merge/foreignMusl.ts puts musl for other CPUs, and for which. */
export const muslFolder = fileURLToPath(new URL('../../out/musl', import.meta.url));

export const muslTargets = rows.map(([cpu, triplet]) => ({ cpu, triplet }));

/** Each CPU with each C library. */
export const machines: readonly ForeignMachine[] = rows.flatMap(([cpu, triplet, linker, musl, qemu, complaint]) => {
  const common = { cpu, qemu, ...(complaint && { complaint }) };
  const at = (folder: string, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, join(folder, name)]));
  const ofMusl = join(muslFolder, cpu);
  const muslGcc = join(ofMusl, 'bin/musl-gcc');
  return [
    {
      ...common,
      libc: 'glibc',
      compilers: { gcc: `/usr/bin/${triplet}-gcc`, 'g++': `/usr/bin/${triplet}-g++` },
      libraries: at(`/usr/${triplet}/lib`, [linker, ...glibcFiles]),
    },
    {
      ...common,
      libc: 'musl',
      compilers: { gcc: muslGcc, 'g++': muslGcc },
      libraries: { [musl]: join(ofMusl, 'lib/libc.so') },
    },
  ];
});

/** Whether what it needs is there. */
export function isThere({ compilers, qemu, libraries }: ForeignMachine): boolean {
  return [...Object.values(compilers), `/usr/bin/${qemu}`, ...Object.values(libraries)].every(existsSync);
}

const roots = new Map<ForeignMachine, string>();

/** A folder that is its root: there are its libraries, and below it what is built for it. */
export function rootOf(machine: ForeignMachine): string {
  const known = roots.get(machine);
  if (known !== undefined) return known;
  const root = realpathSync(mkdtempSync(join(tmpdir(), `elfsmith-${machine.cpu}-`)));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'lib'));
  symlinkSync('lib', join(root, 'lib64'));
  for (const [name, path] of Object.entries(machine.libraries)) copyFileSync(path, join(root, 'lib', name));
  roots.set(machine, root);
  return root;
}

/**
 * The command that runs a program of it.
 * @param root with all libraries that there are
 * @param path of the program in that root
 */
export function runnerOf(
  { qemu }: ForeignMachine,
  environment: Readonly<Record<string, string>>,
  root: string,
  path: string,
): string[] {
  const variables = Object.entries(environment).flatMap(([name, value]) => ['-E', `${name}=${value}`]);
  return [qemu, '-L', root, '-0', path, ...variables, root + path];
}

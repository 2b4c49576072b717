// `node tools/setup.mjs --needs test bench/cpus.ts [CPU…]`: Debian's programs for each CPU before and after they are
// merged: how big they are, and how many instructions they execute from the dynamic linker's first to their last, which
// qemu-user counts with a plug-in, the same on every machine. A CPU's packages are unpacked into out/foreign at first.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianFiles } from '../test/support/debianRoots.ts';
import { mergeInto } from '../test/support/merging.ts';
import { librariesBelow, machineItself, type System } from '../test/support/systems.ts';
import { isInstalled, print } from './support.ts';

/** A program that starts and ends at once with these words, and its package. */
interface Program {
  readonly path: string;
  readonly words: readonly string[];
  readonly package: string;
  /** A folder of libraries, beside the CPU's others, that it opens before it does anything. */
  readonly opens?: string;
}

const programs: readonly Program[] = [
  { path: '/usr/bin/git', words: ['--version'], package: 'git' },
  { path: '/usr/bin/python3', words: ['-c', 'pass'], package: 'python3-minimal' },
  { path: '/usr/bin/curl', words: ['--version'], package: 'curl', opens: 'sasl2' },
  { path: '/usr/bin/cmake', words: ['--version'], package: 'cmake' },
  { path: '/usr/bin/gdb', words: ['--version'], package: 'gdb' },
  { path: '/usr/bin/sqlite3', words: [':memory:', 'select 1'], package: 'sqlite3' },
  { path: '/usr/bin/openssl', words: ['version'], package: 'openssl' },
];

/** By CPU: its qemu, the release and Debian's name of the CPU; where there are none, the machine's own programs. */
const cpus: Readonly<Record<string, readonly [qemu: string, suite?: string, architecture?: string]>> = {
  'x86-64': ['qemu-x86_64'],
  aarch64: ['qemu-aarch64', 'bookworm', 'arm64'],
  // The first release that has it.
  riscv64: ['qemu-riscv64', 'trixie', 'riscv64'],
  i386: ['qemu-i386', 'bookworm', 'i386'],
  arm: ['qemu-arm', 'bookworm', 'armhf'],
  s390x: ['qemu-s390x', 'bookworm', 's390x'],
  ppc64le: ['qemu-ppc64le', 'bookworm', 'ppc64el'],
};

/** How a program is merged: an option of the command line. */
const ways = ['--needed', '--self-contained'] as const;
type Way = (typeof ways)[number];

/** What a run printed, which must stay the same, and how much it did. */
interface Execution {
  readonly said: string;
  readonly instructions: number;
}

/** Of native runs, whose mean is taken. */
const rounds = 20;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in cpus));
if (unknown.length > 0) throw new Error(`no CPU ${unknown.join(', ')}; there are ${Object.keys(cpus).join(', ')}`);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-bench-')));
const merged = join(folder, 'merged');
const counter = join(folder, 'instructions.so');
/** Python compiles its library once. */
const environment = {
  PATH: '/usr/bin:/bin',
  LC_ALL: 'C',
  PYTHONHASHSEED: '0',
  PYTHONPYCACHEPREFIX: join(folder, 'pycache'),
};
try {
  run('gcc', ['-O2', '-shared', '-fPIC', join(import.meta.dirname, 'instructions.c'), '-o', counter]);
  for (const name of Object.keys(cpus)) if (wanted.length === 0 || wanted.includes(name)) measure(name);
} finally {
  rmSync(folder, { recursive: true });
}

/** All programs of a CPU, in both ways. */
function measure(cpu: string): void {
  const [qemu = '', suite, architecture] = cpus[cpu] ?? [];
  const packages = programs.map((each) => each.package);
  const isForeign = suite !== undefined && architecture !== undefined;
  const system = isForeign ? debianFiles(suite, architecture, packages) : machineItself;
  const head = ['', 'size', '', 'instructions', '', ...(isForeign ? [''] : ['user time', ''])];
  const tables = ways.map((way) => ({ way, rows: [head] }));
  for (const program of programs) {
    const path = system.root + program.path;
    const execute = (file: string): Execution => emulate(qemu, system, file, program);
    // The first run fills caches.
    const old = attempt(() => execute(path) && execute(path));
    for (const { way, rows } of tables) {
      const cells = typeof old === 'string' ? [old] : attempt(() => compare(system, program, way, old, execute));
      rows.push([program.path, ...(typeof cells === 'string' ? [cells] : cells)]);
    }
  }
  for (const { way, rows } of tables) print(`${cpu}, ${suite ?? "the machine's programs"}, ${way}`, rows);
}

/** Merges a program and runs it: the cells of its row. */
function compare(
  system: System,
  program: Program,
  way: Way,
  old: Execution,
  execute: (file: string) => Execution,
): string[] {
  const { root } = system;
  const size = mergeOne(system, program, way);
  const young = execute(merged);
  if (young.said !== old.said) throw new Error(`said ${old.said}, merged ${young.said}`);
  const counts = change([old.instructions, young.instructions], 1e6, 'M');
  return [...change(size, 2 ** 20, 'MiB'), ...counts, ...(root === '' ? natively(program) : [''])];
}

/** Merges a program into `merged`; gives the bytes of all files that go in, and of the output. */
function mergeOne(system: System, { path, opens }: Program, way: Way): [number, number] {
  const { root, triplet } = system;
  const isWhole = way === '--self-contained';
  const opened = opens !== undefined && isWhole ? librariesBelow(system, `/usr/lib/${triplet}/${opens}`) : [];
  const { refusal, plan } = mergeInto(merged, root + path, {
    needed: true,
    libc: isWhole,
    interpreter: isWhole,
    opened: opened.map((each) => root + each),
    ...(root !== '' && { sysroot: root }),
  });
  if (refusal !== undefined || !plan.file) throw new Error(`refused: ${refusal}`);
  const inputs = [...plan.parts, ...(plan.interpreter ? [plan.interpreter] : [])];
  return [inputs.reduce((sum, { object }) => sum + object.file.bytes.size, 0), plan.file.size];
}

/** Runs a program, by the name that it has in its system, and counts. */
function emulate(qemu: string, { root }: System, file: string, { path, words }: Program): Execution {
  const log = join(folder, 'log');
  const counting = ['-plugin', counter, '-d', 'plugin', '-D', log];
  const said = run(qemu, [...(root === '' ? [] : ['-L', root]), ...counting, '-0', path, file, ...words]).stdout;
  return { said, instructions: Number(readFileSync(log, 'utf8')) };
}

/** User time before and after, where the machine runs the program itself: perf-stat(1), milliseconds by name. */
function natively({ path, words }: Program): string[] {
  if (!isInstalled('perf')) return ['not installed: perf'];
  const [old = NaN, young = NaN] = [path, merged].map((each) => {
    const { stderr } = run('perf', ['stat', '-x,', '-r', String(rounds), '-e', 'user_time', each, ...words]);
    return Number(/^(\d+),ns,user_time/m.exec(stderr)?.[1]);
  });
  return change([old, young], 1e6, 'ms');
}

/** Two numbers in a unit, and the ratio. */
function change([old, young]: readonly [number, number], unit: number, name: string): [string, string] {
  const text = (value: number): string => (value / unit).toFixed(2);
  return [`${text(old)} → ${text(young)} ${name}`, (young / old).toFixed(2)];
}

/** What an action gives, or why it failed: the others go on. */
function attempt<T>(action: () => T): T | string {
  try {
    return action();
  } catch (error) {
    process.exitCode = 1;
    return String(error);
  }
}

/** What a run said that must succeed. */
function run(program: string, words: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const options = { encoding: 'latin1', env: environment, cwd: folder, maxBuffer: 2 ** 28 } as const;
  const { status, signal, error, stdout, stderr } = spawnSync(program, words, options);
  if (status === 0) return { stdout, stderr };
  throw new Error(`${program} ended with ${String(error ?? status ?? signal)}: ${stderr.trim()}`);
}

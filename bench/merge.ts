// Merging: how long the engine takes with real programs, whether its time grows in proportion, how big the output is,
// and how fast programs start before and after.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli, isInstalled, isThere, median, print } from './support.ts';

/**
 * Programs that start and end at once with these words; each is merged with everything but the C library, then with
 * that and the dynamic linker.
 */
const programs: readonly (readonly [path: string, ...words: string[]])[] = [
  ['/usr/bin/git', '--version'],
  ['/usr/bin/python3', '-c', 'pass'],
  ['/usr/bin/curl', '--version'],
  ['/usr/bin/cmake', '--version'],
  ['/usr/bin/gdb', '--version'],
];
/** Of times in fresh processes; each process merges as often again when warm. */
const rounds = 5;
/** Start-up is milliseconds, and other work of the machine only adds to them: the minimum of many. */
const starts = 200;
const sizes = [1000, 16_000] as const;

export async function merge(): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-bench-')));
  try {
    if (!isInstalled('gcc')) {
      process.stdout.write('\nMerging\n  gcc is not installed\n');
      return;
    }
    compile(folder, [join(import.meta.dirname, 'spawnTimes.c'), '-o', 'spawnTimes']);
    writeFileSync(join(folder, 'floor.c'), 'int main(void) { return 0; }\n');
    compile(folder, ['floor.c', '-o', 'floor']);
    for (const way of ['--needed', '--self-contained'] as const)
      for (const [path, ...words] of programs) if (isThere(path, `Merging ${path}`)) program(folder, path, words, way);
    growth(folder);
    for (const functions of [100, 1000]) manyLibraries(folder, functions);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Time of the engine, size, start-up. */
function program(folder: string, path: string, words: readonly string[], way: Way): void {
  const { cold, warm } = engineTimes(path, way);
  const merged = join(folder, 'merged');
  const inputs = mergeTo(merged, path, way);
  const [sum, size] = [inputs.reduce((total, input) => total + statSync(input).size, 0), statSync(merged).size];
  print(`Merging ${path} with its ${inputs.length - 1} libraries, ${way}`, [
    ['engine, first time in a process', milliseconds(cold)],
    ['engine, when warm', milliseconds(warm)],
    ['inputs together', `${(sum / 1e6).toFixed(2)} MB`],
    ['output', `${(size / 1e6).toFixed(2)} MB`, '', `${(size / sum).toFixed(2)} of them`],
  ]);
  const topic = `Start of ${path} ${words.join(' ')}, ${inputs.length - 1} libraries merged, ${way}`;
  startUps(folder, topic, path, merged, words);
}

/**
 * A program that takes the addresses of all functions of a library, which has a pointer to each of its own: as many
 * relocations as symbols in both, and as many that add a base.
 */
function growth(folder: string): void {
  const times = sizes.map((size) => {
    compileGrown(folder, size);
    const merged = join(folder, 'merged');
    mergeTo(merged, join(folder, 'main'));
    execFileSync(merged);
    return engineTimes(join(folder, 'main'));
  });
  const [small, large] = times;
  if (!small || !large) return;
  print(
    `Merging ${sizes.join(' and ')} symbols, as many relocations in program and library`,
    (['cold', 'warm'] as const).map((state) => [
      `engine, ${state === 'cold' ? 'first time in a process' : 'when warm'}`,
      milliseconds(small[state]),
      milliseconds(large[state]),
      `${(large[state] / small[state]).toFixed(1)} times`,
    ]),
  );
}

/** Makes `main`, which calls `size` functions of libmany.so. */
function compileGrown(folder: string, size: number): void {
  const all = (line: (index: number) => string): string => textOfAll(size, line);
  const list = all((index) => `f${index},`);
  const defined = all((index) => `int f${index}(void) { return ${index}; }\n`);
  const declared = all((index) => `int f${index}(void);\n`);
  const loop = `for (int i = 0; i < ${size}; i++) sum ^= all[i]();`;
  const program = `int main(void) { int sum = 0; ${loop} return sum != ${xor(size)}; }\n`;
  writeFileSync(join(folder, 'library.c'), `${defined}int (*own[])(void) = {${list}};\n`);
  writeFileSync(join(folder, 'main.c'), `${declared}int (*all[])(void) = {${list}};\n${program}`);
  compile(folder, ['-shared', '-fPIC', 'library.c', '-o', 'libmany.so']);
  compile(folder, ['main.c', 'libmany.so', '-Wl,-rpath,$ORIGIN', '-o', 'main']);
}

/**
 * Start-up of a program that does nothing itself: what is measured is the loader with 60 libraries, each with pointers
 * to all functions of its neighbour, and to all of its own.
 * With 1,000 functions they have as many symbols and relocations as those of gdb: 870, 640 that name one and 1,380 that
 * do not.
 */
function manyLibraries(folder: string, functions: number): void {
  const libraries = 60;
  for (let number = 0; number < libraries; number++) compilePart(folder, number, functions);
  const last = libraries - 1;
  const called = `library${last}_function0`;
  writeFileSync(join(folder, 'main.c'), `int ${called}(void);\nint main(void) { return ${called}(); }\n`);
  compile(folder, ['main.c', `-Wl,-rpath,$ORIGIN,-rpath-link,${folder}`, `libpart${last}.so`, '-o', 'main']);
  const [before, merged] = [join(folder, 'main'), join(folder, 'merged')];
  mergeTo(merged, before);
  const topic = `Start of a program that does nothing, ${libraries} libraries of ${functions} functions merged`;
  startUps(folder, topic, before, merged, []);
}

/** Makes the library of a number: its functions, pointers to as many of its own, and to those of the one before it. */
function compilePart(folder: string, number: number, functions: number): void {
  const each = (of: number, line: (name: string) => string): string =>
    textOfAll(functions, (index) => line(`library${of}_function${index}`));
  const array = (name: string, items: string): string => `int (*library${number}_${name}[])(void) = {${items}};\n`;
  const body = '(void) { return 0; }\n';
  const own = each(number, (name) => `static int own_${name}${body}int ${name}${body}`);
  const owns = each(number, (name) => `own_${name},`);
  let text = own + array('own', owns);
  const options = ['-shared', '-fPIC', 'library.c', '-Wl,-rpath,$ORIGIN', '-o', `libpart${number}.so`];
  if (number > 0) {
    const before = number - 1;
    const declared = each(before, (name) => `int ${name}(void);\n`);
    const theirs = each(before, (name) => `${name},`);
    text += declared + array('pointers', theirs);
    options.push(`libpart${before}.so`);
  }
  writeFileSync(join(folder, 'library.c'), text);
  compile(folder, options);
}

/** The lines of so many functions. */
function textOfAll(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

/**
 * Both in turns, beside a program without libraries, which is what the machine needs for any process: the floor. What
 * the loader spends of it is its own count.
 * With LD_BIND_NOW it binds functions at once that otherwise wait for their first call.
 */
function startUps(folder: string, topic: string, before: string, after: string, words: readonly string[]): void {
  const row = (name: string, old: number, young: number, text: (value: number) => string): string[] => [
    name,
    text(old),
    text(young),
    `${(young / old).toFixed(2)} of it`,
  ];
  const rows = [['', 'before', 'after', '']];
  const [floor = NaN] = leastTimes(folder, [join(folder, 'floor')], [], {});
  for (const [name, environment] of Object.entries(bindings)) {
    const [old = NaN, young = NaN] = leastTimes(folder, [before, after], words, environment);
    const [oldCycles = NaN, youngCycles = NaN] = [before, after].map((path) => loaderCycles(path, words, environment));
    rows.push(
      row(`whole process${name}`, old, young, milliseconds),
      row(`above the floor${name}`, old - floor, young - floor, milliseconds),
      row(`in the loader${name}`, oldCycles, youngCycles, (cycles) => `${(cycles / 1e6).toFixed(2)} M cycles`),
    );
  }
  print(topic, [...rows, ['floor: a program without libraries', milliseconds(floor)]]);
}

/** How functions are bound: when they are first called, or all at once. */
const bindings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {},
  ', LD_BIND_NOW': { LD_BIND_NOW: '1' },
};

/** Least milliseconds of each. */
function leastTimes(
  folder: string,
  paths: readonly string[],
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): number[] {
  const given = [String(starts), String(paths.length), ...paths, ...words];
  const env = { PATH: '/usr/bin:/bin', ...environment };
  const text = execFileSync(join(folder, 'spawnTimes'), given, { encoding: 'latin1', env });
  return text.trim().split('\n').map(Number);
}

/** What glibc's loader says it needed before the program's first instruction: ld.so(8), LD_DEBUG=statistics. */
function loaderCycles(path: string, words: readonly string[], environment: Readonly<Record<string, string>>): number {
  const cycles = Array.from({ length: starts / 10 }, () => {
    const text = run(path, words, { ...environment, LD_DEBUG: 'statistics' });
    return Number(/total startup time in dynamic loader: (\d+)/.exec(text)?.[1]);
  });
  return Math.min(...cycles);
}

/** Standard error of a run that must succeed. */
function run(path: string, words: readonly string[], environment: Readonly<Record<string, string>>): string {
  const { status, stderr } = spawnSync(path, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'latin1',
    env: { PATH: '/usr/bin:/bin', ...environment },
  });
  if (status !== 0) throw new Error(`${path} ${words.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  return stderr;
}

/** How a program is merged: an option of the command line. */
type Way = '--needed' | '--self-contained';

/** What programs open before they do anything, by folders: goes into what is self-contained. */
const plugins: Readonly<Record<string, string>> = { '/usr/bin/curl': '/usr/lib/x86_64-linux-gnu/sasl2' };

/** Merges with the command line; gives the paths of all that went in. */
function mergeTo(out: string, target: string, way: Way = '--needed'): string[] {
  const words = [cli, 'merge', way, '--json', '-o', out, target];
  const opened = plugins[target];
  if (opened !== undefined && way === '--self-contained' && existsSync(opened)) words.push('--with-plugins', opened);
  const plan = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as Merged;
  const inside = plan.interpreter ? [...plan.merged, plan.interpreter] : plan.merged;
  return inside.map(({ path }) => path);
}

/** What we read of the plan as JSON. */
interface Merged {
  readonly merged: readonly { readonly path: string }[];
  readonly interpreter?: { readonly path: string };
}

function engineTimes(target: string, way: Way = '--needed'): { cold: number; warm: number } {
  const script = fileURLToPath(new URL('mergeTimes.ts', import.meta.url));
  const words = [script, target, String(rounds), way];
  const processes = Array.from({ length: rounds }, () => {
    return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as number[];
  });
  const cold = processes.map(([first = NaN]) => first);
  const warm = processes.flatMap(([, ...others]) => others);
  return { cold: median(cold), warm: median(warm) };
}

function compile(folder: string, words: readonly string[]): void {
  execFileSync('gcc', ['-O1', ...words], { cwd: folder });
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

/** Of all numbers below `size`: what the generated program must come to. */
function xor(size: number): number {
  return Array.from({ length: size }, (_, index) => index).reduce((sum, index) => sum ^ index, 0);
}

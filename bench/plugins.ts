// A program with 60 libraries inside that it opens at run time: how long it takes to start, and to open one, beside the
// same program with its libraries on the disk.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli, isInstalled, median, print } from './support.ts';

const count = 60;
const rounds = 15;

/** Hundred functions that call each other through the table that the dynamic linker fills, as real plug-ins do. */
const plugin = Array.from(
  { length: 100 },
  (_, n) => `int f${n}(int x); int f${n}(int x) { return x < 1 ? ${n} : f${(n + 1) % 100}(x - 1); } int *p${n} = &d;`,
);
const program = `#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <time.h>
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return 1e6 * t.tv_sec + t.tv_nsec / 1e3;
}
int main(int argc, char **argv) {
  double open = 0, find = 0;
  for (int i = 1; i < argc; i++) {
    double start = now(); void *h = dlopen(argv[i], RTLD_NOW); open += now() - start;
    if (!h) return puts(dlerror()), 1;
    start = now(); int (*f)(int) = (int (*)(int))dlsym(h, "f7"); find += now() - start;
    if (!f || f(3) != 10) return 2;
  }
  if (argc > 1) printf("%f %f\\n", open / (argc - 1), find / (argc - 1));
  return 0;
}
`;

export function plugins(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-bench-'));
  try {
    if (isInstalled('gcc')) compare(folder);
    else process.stdout.write('\nLibraries that are opened\n  not installed: gcc\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Promise.resolve();
}

function compare(folder: string): void {
  const gcc = (...words: string[]): Buffer => execFileSync('gcc', ['-O1', '-w', ...words], { cwd: folder });
  writeFileSync(join(folder, 'plugin.c'), `static int d; ${plugin.join('\n')}`);
  writeFileSync(join(folder, 'main.c'), program);
  gcc('main.c', '-o', 'disk');
  gcc('-shared', '-fPIC', 'plugin.c', '-o', 'p0.so');
  const paths = Array.from({ length: count }, (_, n) => join(folder, `p${n}.so`));
  for (const path of paths.slice(1)) execFileSync('cp', [paths[0] ?? '', path]);
  const merge = (name: string, words: readonly string[]): Buffer =>
    execFileSync(process.execPath, [cli, 'merge', '--quiet', '--self-contained', ...words, '-o', name, 'disk'], {
      cwd: folder,
    });
  merge('alone', []);
  merge(
    'inside',
    paths.flatMap((path) => ['--with', path]),
  );
  gcc(join(import.meta.dirname, 'spawnTimes.c'), '-o', 'spawnTimes');
  const names = ['disk', 'alone', 'inside'];
  const starts = execFileSync('./spawnTimes', ['300', '3', ...names.map((name) => `./${name}`)], { cwd: folder });
  const least = starts.toString().split('\n');
  print(
    `Start of a program, ${count} libraries inside`,
    names.map((name, index) => [titles[name] ?? name, `${least[index]} ms`]),
  );
  print(
    `Opening one of ${count} libraries, and finding a function in it`,
    ['disk', 'inside'].map((name) => {
      const [open = [], find = []] = timesOf(join(folder, name), paths);
      return [titles[name] ?? name, `${median(open).toFixed(1)} µs`, `${median(find).toFixed(2)} µs`];
    }),
  );
}

const titles: Readonly<Record<string, string>> = {
  disk: 'libraries and C library on the disk',
  alone: 'self-contained, without them',
  inside: 'self-contained, with all of them',
};

/** Microseconds of opening and of finding, of each run. */
function timesOf(path: string, words: readonly string[]): number[][] {
  const runs = Array.from({ length: rounds }, () => execFileSync(path, words, { encoding: 'latin1' }).split(' '));
  return [0, 1].map((column) => runs.map((run) => Number(run[column])));
}

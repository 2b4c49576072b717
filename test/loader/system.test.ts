// The engine against the machine's dynamic linkers on real programs: a part of what `node test/loader/oracle.ts`
// compares; and what compiled musl programs print.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../server/host/filesNode.ts';
import { textOf as messageOf, type Diagnostic } from '../../shared/base/log.ts';
import { loadingDiagnostics } from '../../shared/features/loading/diagnostics.ts';
import { Worlds } from '../../shared/features/loading/worlds.ts';
import { bindings } from '../../shared/loader/bind.ts';
import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { nameOfSymbol } from '../../shared/loader/object.ts';
import { load, versionChecks, type World } from '../../shared/loader/world.ts';
import { fixturePath } from '../support/fixtures.ts';
import {
  accountOfEngine,
  accountOfLoader,
  differences,
  orderOfEngine,
  orderOfRun,
  systemLoader,
} from './systemLoader.ts';

/** Programs and libraries that many machines have; the fixtures are always there. */
const paths = [
  '/usr/bin/ls',
  '/usr/bin/git',
  '/usr/bin/curl',
  '/usr/bin/perl',
  '/usr/bin/python3',
  '/usr/bin/apt-get',
  '/usr/bin/gdb',
  '/usr/lib/x86_64-linux-gnu/libstdc++.so.6',
  ...[
    'x86_64-gcc-hello-pie',
    'x86_64-gcc-hello-sysv',
    'x86_64-gcc-hello-nosections',
    'x86_64-gcc-hello-relr',
    'x86_64-gxx-shapes',
    'x86_64-gcc-libfoo.so',
    'x86_64-gcc-usefoo',
    'x86_64-gcc-libsymbolic.so',
    'x86_64-gcc-needed-twice.so',
  ].map(fixturePath),
];

for (const path of paths) {
  test.skipIf(systemLoader !== '/lib64/ld-linux-x86-64.so.2' || !existsSync(path))(
    `${path.replace(/.*prebuilt\//, '')}: needs glibc's loader`,
    () => {
      const real = realpathSync(path);
      expect(differences(accountOfLoader(systemLoader ?? '', real), accountOfEngine(real))).toEqual([]);
    },
  );
}

for (const path of paths.slice(0, 5)) {
  test.skipIf(systemLoader !== '/lib64/ld-linux-x86-64.so.2' || !existsSync(path))(
    `${path}: initialisers in the order of a run; needs glibc's loader`,
    () => {
      const inits = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('init'));
      const ours = inits(orderOfEngine(realpathSync(path)));
      expect(inits(orderOfRun(path, ['--version'])).slice(0, ours.length)).toEqual(ours);
    },
  );
}

/** Each function says which library it is from. */
const says = (names: string, library: string): string =>
  names
    .split(' ')
    .map((name) => `const char *${name}(void) { return "${name} of ${library}\\n"; }`)
    .join('\n');

test.skipIf(spawnSync('musl-gcc', ['--version']).status !== 0 || !existsSync('/lib/ld-musl-x86_64.so.1'))(
  'a musl program gets the functions that the engine names; needs musl-gcc',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'elfsmith-musl-'));
    try {
      const build = (name: string, source: string, ...flags: readonly string[]): void => {
        writeFileSync(join(folder, `${name}.c`), source);
        const { stderr, status } = spawnSync('musl-gcc', [`${name}.c`, '-o', name, '-Wl,-rpath,$ORIGIN', ...flags], {
          cwd: folder,
          encoding: 'utf8',
        });
        expect(status, stderr).toBe(0);
      };
      const shared = ['-shared', '-fPIC'];
      build('libb.so', says('one two three', 'libb.so'), ...shared);
      build(
        'liba.so',
        `${says('one', 'liba.so')}\n__attribute__((weak)) ${says('two', 'liba.so')}\n__attribute__((visibility("protected"))) ${says('four', 'liba.so')}\nconst char *five(void) { return four(); }`,
        ...shared,
        'libb.so',
      );
      const names = ['one', 'two', 'three', 'four', 'five'];
      build(
        'program',
        `#include <stdio.h>\n${says('four', 'program')}\n${names
          .filter((name) => name !== 'four')
          .map((name) => `const char *${name}(void);`)
          .join('\n')}\nint main(void) { ${names.map((name) => `fputs(${name}(), stdout);`).join(' ')} return 0; }`,
        'liba.so',
        'libb.so',
        '-Wl,-export-dynamic',
      );
      const world = load(new LibraryFiles(nodeFiles), join(folder, 'program'));
      const bound = new Map(
        world?.objects.flatMap((object) =>
          [...bindings(world, object)].map(({ symbol, definition }) => [
            nameOfSymbol(object.view, symbol),
            definition?.object.path.replace(/.*\//, ''),
          ]),
        ),
      );
      const printed = spawnSync(join(folder, 'program'), { encoding: 'utf8' }).stdout.trim().split('\n');
      const told = new Map(printed.map((line) => [line.split(' ')[0], line.split(' ')[2]]));
      for (const name of ['one', 'two', 'three']) expect([name, bound.get(name)]).toEqual([name, told.get(name)]);
      expect(printed).toMatchInlineSnapshot(`
      [
        "one of liba.so",
        "two of liba.so",
        "three of libb.so",
        "four of program",
        "four of liba.so",
      ]
    `);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

/** Debian's cross libraries, as trees of their own. */
const trees = [
  'aarch64',
  'alpha',
  'hppa',
  'i686',
  'm68k',
  'powerpc',
  'powerpc64',
  'powerpc64le',
  'riscv64',
  's390x',
  'sh4',
  'sparc64',
].map((cpu) => `/usr/${cpu}-linux-gnu`);

/**
 * What libraries leave to the program: callbacks of a debugger (glibc nptl_db/proc_service.h), and on 32-bit CPUs what
 * libatomic defines.
 */
const leftToProgram = /^ps_|^__(atomic|sync)_\w+_8$/;

for (const tree of trees) {
  test.skipIf(!existsSync(`${tree}/lib/libnss_compat.so.2`))(
    `${tree} as root: for each library all is found, all is bound, nothing is an error; needs Debian's libc6-*-cross`,
    () => {
      const worlds = new Worlds(nodeFiles, { sysroot: tree }, () => 0);
      const problems: string[] = [];
      let loaded = 0;
      for (const name of readdirSync(`${tree}/lib`).filter((each) => each.includes('.so'))) {
        const world = worlds.of(`${tree}/lib/${name}`);
        if (!world) continue;
        loaded++;
        problems.push(...world.missing.map((each) => `${name}: ${each.name} is missing`));
        problems.push(
          ...versionChecks(world)
            .filter(({ severity }) => severity !== 'good')
            .map(({ rule, need }) => `${name}: ${rule} ${need?.name}`),
        );
        for (const object of world.objects)
          for (const { rule, symbol } of bindings(world, object))
            if (rule === 'undefined' && !leftToProgram.test(nameOfSymbol(object.view, symbol)))
              problems.push(`${name}: ${nameOfSymbol(object.view, symbol)} is undefined`);
        problems.push(
          ...diagnosticsOf(world)
            .filter(({ code }) => code.severity === 'error')
            .map((each) => `${name}: ${messageOf(each)}`),
        );
      }
      expect(problems).toEqual([]);
      expect(loaded).toBeGreaterThan(10);
    },
  );
}

function diagnosticsOf(world: World): readonly Diagnostic[] {
  const steps = loadingDiagnostics(world, undefined);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

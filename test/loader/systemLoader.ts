// What glibc's own dynamic linker says about a file, asked without starting it: with LD_TRACE_LOADED_OBJECTS it loads
// and binds, prints, and ends before any initialiser. And the same said by our engine, line by line.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpuFlags, nodeFiles } from '../../server/host/filesNode.ts';
import { bindings } from '../../shared/loader/bind.ts';
import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { visibilityOf } from '../../shared/loader/lookup.ts';
import { nameOfSymbol } from '../../shared/loader/object.ts';
import type { LoadedObject } from '../../shared/loader/object.ts';
import { hwcapsOfFlags } from '../../shared/loader/platforms.ts';
import { load, versionChecks } from '../../shared/loader/world.ts';
import type { LoadOptions, World } from '../../shared/loader/world.ts';

/** What a dynamic linker does with a file, as lines that can be compared. Sets are sorted. */
export interface Account {
  /** `name => path`, in load order; `name => not found`. */
  readonly libraries: readonly string[];
  /** `from to symbol version`, with `protected` where the reference is. */
  readonly bindings: readonly string[];
  /** `symbol version in object` that nobody defines. */
  readonly undefined: readonly string[];
  /** `version of provider for object`. */
  readonly versions: readonly string[];
  /** Why the dynamic linker gave up. */
  readonly error?: string | undefined;
}

/** The machine's own dynamic linker; tests that need it are skipped elsewhere. */
export const systemLoader = ['/lib64/ld-linux-x86-64.so.2', '/lib/ld-linux-aarch64.so.1'].find((path) =>
  existsSync(path),
);

const files = new LibraryFiles(nodeFiles);
/** The options under which our engine speaks of this machine. */
export const machineOptions: LoadOptions = { hwcaps: hwcapsOfFlags(cpuFlags()), currentFolder: process.cwd() };

/** 1 GiB: gdb's bindings alone are 20 MB. */
const maxBuffer = 1 << 30;

/** Asks the dynamic linker, by its own path, so that set-user-ID programs are no exception. */
export function accountOfLoader(
  loader: string,
  path: string,
  environment: Readonly<Record<string, string>> = {},
): Account {
  const { stdout, stderr } = spawnSync(loader, [path], {
    encoding: 'latin1',
    maxBuffer,
    env: {
      LD_TRACE_LOADED_OBJECTS: '1',
      LD_WARN: 'yes',
      LD_BIND_NOW: '1',
      LD_DEBUG: 'bindings,versions',
      ...environment,
    },
  });
  const found = { bindings: new Set<string>(), undefined: new Set<string>(), versions: new Set<string>() };
  for (const line of stderr.split('\n')) readLine(line, found);
  const libraries = [...stdout.matchAll(/^\t(\S+)(?: => (not found|\S+))?(?: \(|$)/gm)].map(
    ([, name, where]) => `${name} => ${where ?? name}`,
  );
  return {
    libraries: libraries.filter((line) => !line.startsWith('linux-vdso')),
    bindings: [...found.bindings].toSorted(),
    undefined: [...found.undefined].toSorted(),
    versions: [...found.versions].toSorted(),
    error: /(?:error while loading shared libraries|Inconsistency detected by ld.so): (.*)/.exec(stderr)?.[1],
  };
}

function readLine(line: string, found: Record<'bindings' | 'undefined' | 'versions', Set<string>>): void {
  const binding = /binding file (\S+) \[0\] to (\S+) \[0\]: (normal|protected) symbol `(.*)'(?: \[(.*)\])?$/.exec(line);
  // The kernel's own library binds within itself.
  if (binding && !binding[1]?.startsWith('linux-vdso'))
    found.bindings.add(
      [
        binding[1],
        binding[2],
        binding[4],
        binding[5] ?? '-',
        ...(binding[3] === 'protected' ? ['protected'] : []),
      ].join(' '),
    );
  const version = /checking for version `(.*)' in file (\S+) \[0\] required by file (\S+) \[0\]/.exec(line);
  if (version) found.versions.add(`${version[1]} of ${version[2]} for ${version[3]}`);
  const missing = /^undefined symbol: ([^,\t]*)(?:, version (\S+))?\t\((.*)\)$/.exec(line);
  if (missing) found.undefined.add(`${missing[1]} ${missing[2] ?? '-'} in ${missing[3]}`);
}

/**
 * Lines that one account has and the other has not: `- ` the dynamic linker's, `+ ` the engine's; libraries also in the
 * same order.
 */
export function differences(loader: Account, engine: Account): string[] {
  const lines = (['libraries', 'bindings', 'undefined', 'versions'] as const).flatMap((part) => {
    const [theirs, ours] = [new Set(loader[part]), new Set(engine[part])];
    return [
      ...loader[part].filter((line) => !ours.has(line)).map((line) => `- ${part}: ${line}`),
      ...engine[part].filter((line) => !theirs.has(line)).map((line) => `+ ${part}: ${line}`),
    ];
  });
  const [theirs, ours] = [loader, engine].map(({ libraries }) =>
    libraries.filter((line) => !line.endsWith('not found')).join('\n'),
  );
  return lines.length === 0 && theirs !== ours ? [`- order: ${theirs}`, `+ order: ${ours}`] : lines;
}

/** What our engine says. */
export function accountOfEngine(path: string, options: LoadOptions = {}): Account {
  const world = load(files, path, { ...machineOptions, ...options });
  if (!world) throw new Error(`${path} can't be read`);
  const titleOf = (object: LoadedObject): string => (object.isProgram ? path : object.path);
  const bound = new Set<string>();
  const unbound = new Set<string>();
  for (const object of world.objects) {
    if (object === world.interpreter) continue;
    for (const { definition, rule, symbol, version } of bindings(world, object)) {
      const name = nameOfSymbol(object.view, symbol);
      if (definition && rule !== 'localReference')
        bound.add(
          [
            titleOf(object),
            titleOf(definition.object),
            name,
            version?.name ?? '-',
            ...(visibilityOf(object.view, symbol) === 3 ? ['protected'] : []),
          ].join(' '),
        );
      if (rule === 'undefined') unbound.add(`${name} ${version?.name ?? '-'} in ${titleOf(object)}`);
    }
  }
  const versions = new Set(
    versionChecks(world).flatMap(({ object, need, provider }) =>
      need && provider ? [`${need.name} of ${titleOf(provider)} for ${titleOf(object)}`] : [],
    ),
  );
  return {
    libraries: librariesOf(world),
    bindings: [...bound].toSorted(),
    undefined: [...unbound].toSorted(),
    versions: [...versions].toSorted(),
  };
}

function librariesOf(world: World): string[] {
  const found = world.objects
    .filter((object) => !object.isProgram)
    .map((object) => `${object.names[0]} => ${object.path}`);
  return [...found, ...world.missing.map(({ name }) => `${name} => not found`)];
}

/**
 * Runs a program and lists `init PATH` and `fini PATH` as the dynamic linker calls them; the program's own initialisers
 * are not announced.
 */
export function orderOfRun(
  path: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string[] {
  const { stderr } = spawnSync(path, [...parameters], {
    encoding: 'latin1',
    maxBuffer,
    env: { PATH: process.env['PATH'], LD_DEBUG: 'files', ...environment },
  });
  return [...stderr.matchAll(/calling (init|fini): (\S*)/g)].map(
    ([, what, where]) => `${what} ${where === '' ? path : where}`,
  );
}

/** The same from our engine. */
export function orderOfEngine(path: string, options: LoadOptions = {}): string[] {
  const world = load(files, path, { ...machineOptions, ...options });
  if (!world) throw new Error(`${path} can't be read`);
  return [
    ...world.initialisers.filter((object) => !object.isProgram).map((object) => `init ${object.path}`),
    ...world.finalisers.map((object) => `fini ${object.isProgram ? path : object.path}`),
  ];
}

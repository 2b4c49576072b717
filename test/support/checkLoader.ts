// What the engine says a dynamic linker does with a small world of crafted files, as text; the machine's own dynamic
// linker must say the same of the same files.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  linkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { nodeFiles } from '../../server/host/filesNode.ts';
import { bindings, bindWithCandidates } from '../../shared/loader/bind.ts';
import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { nameOfSymbol } from '../../shared/loader/object.ts';
import type { LoadedObject } from '../../shared/loader/object.ts';
import { load, versionChecks } from '../../shared/loader/world.ts';
import type { LoadOptions, World } from '../../shared/loader/world.ts';
import {
  accountOfEngine,
  accountOfLoader,
  differences,
  orderOfEngine,
  orderOfRun,
  systemLoader,
} from '../loader/systemLoader.ts';
import { craftLibrary } from './craftLibrary.ts';
import { memoryFiles } from './memoryFiles.ts';
import type { Tree } from './memoryFiles.ts';

/**
 * By path: craftLibrary's statements, plain text after `text:`, the target of a symbolic link after `->`, or the path
 * of a file that it is another name of after `=`.
 */
export type Sources = Readonly<Record<string, string>>;

/**
 * Stands for the folder that the files are written to; all paths below it are also given to the machine's dynamic
 * linker.
 */
const root = '/w';
/** The first file of a world is the program. */
const interpreter = '/lib64/ld-linux-x86-64.so.2';

/** The engine's account of a world, its program first. With `symbols` also the candidates for each of these names. */
export function checkLoader(
  sources: Sources,
  options: LoadOptions & { readonly symbols?: readonly string[] } = {},
): string {
  const [program = ''] = Object.keys(sources);
  const world = load(new LibraryFiles(memoryFiles(treeOf(sources, root))), program, options);
  if (!world) throw new Error(`no ${program}`);
  const linker = world.program.view.interpreter ?? '';
  const isOnDisk = Object.keys(sources).every((path) => path.startsWith(root));
  if (isOnDisk && linker === systemLoader)
    onDisk(sources, (folder) => checkAgainstSystem(moved(program, folder), optionsBelow(options, folder)));
  if (isOnDisk && world.libc === 'musl' && existsSync(linker))
    onDisk(sources, (folder) => checkAgainstMusl(linker, moved(program, folder), optionsBelow(options, folder)));
  return accountOf(world, options.symbols ?? []);
}

/** A text with the world's paths put below a folder. */
function moved(text: string, folder: string): string {
  return text.replace(/\/w(?=[/:\s]|$)/g, folder);
}

function treeOf(sources: Sources, folder: string): Tree {
  return Object.fromEntries(
    Object.entries(sources).map(([path, source]) => {
      const text = moved(source, folder);
      const entry = text.startsWith('->')
        ? { link: text.slice(2).trim() }
        : text.startsWith('=')
          ? { same: text.slice(1).trim() }
          : text.startsWith('text:')
            ? text.slice(5)
            : craftLibrary(text);
      return [moved(path, folder), entry];
    }),
  );
}

/** Writes a world to a folder of its own for as long as `use` runs. */
function onDisk(sources: Sources, use: (folder: string) => void): void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-loader-')));
  try {
    for (const [path, entry] of Object.entries(treeOf(sources, folder))) {
      mkdirSync(dirname(path), { recursive: true });
      if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(path, entry, { mode: 0o755 });
      else if ('link' in entry) symlinkSync(entry.link, path);
      else linkSync(entry.same, path);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function optionsBelow({ libraryPath, preload, sort }: LoadOptions, folder: string): LoadOptions {
  return {
    ...(sort && { sort }),
    ...(libraryPath === undefined ? {} : { libraryPath: moved(libraryPath, folder) }),
    ...(preload ? { preload: preload.map((path) => moved(path, folder)) } : {}),
  };
}

function environmentOf({ libraryPath, preload, sort }: LoadOptions): Record<string, string> {
  return {
    ...(sort === 'original' ? { GLIBC_TUNABLES: 'glibc.rtld.dynamic_sort=1' } : {}),
    ...(libraryPath === undefined ? {} : { LD_LIBRARY_PATH: libraryPath }),
    ...(preload ? { LD_PRELOAD: preload.join(':') } : {}),
  };
}

/** Loaded by glibc's dynamic linker and by the engine, and run where nothing is amiss. */
function checkAgainstSystem(path: string, options: LoadOptions): void {
  const environment = environmentOf(options);
  const theirs = accountOfLoader(interpreter, path, environment);
  const ours = accountOfEngine(path, options);
  if (theirs.error === undefined) expect(differences(theirs, ours)).toEqual([]);
  else
    expect(
      problemsOf(path, options).some((problem) => theirs.error?.endsWith(problem)),
      theirs.error,
    ).toBe(true);
  const isRunning =
    theirs.error === undefined && spawnSync(path, { env: { ...environment, LD_BIND_NOW: '1' } }).status === 0;
  const isComplete = theirs.undefined.length === 0 && !ours.libraries.some((line) => line.endsWith('not found'));
  if (isRunning)
    expect(orderOfEngine(path, options).filter((line) => line.startsWith('init'))).toEqual(
      orderOfRun(path, [], environment).filter((line) => line.startsWith('init')),
    );
  else
    expect([isComplete, versionErrors(path, options), theirs.error], `${path} does not run`).not.toEqual([
      true,
      0,
      undefined,
    ]);
}

/**
 * Listed by musl's dynamic linker, which loads and binds for that: the same libraries in the same order, the same ones
 * missing, the same symbols not found.
 */
function checkAgainstMusl(linker: string, path: string, options: LoadOptions): void {
  const { stdout, stderr } = spawnSync(linker, ['--list', path], { encoding: 'latin1', env: environmentOf(options) });
  const theirs = [
    ...`${stdout}\n${stderr}`.matchAll(
      /^\t(\S+) => (\S+)|loading shared library (\S+):|relocating (\S+): (\S+): symbol not found/gm,
    ),
  ].map(([, name, where, missing, object, symbol]) =>
    name !== undefined
      ? `${name} => ${where}`
      : missing !== undefined
        ? `${missing} missing`
        : `${symbol} of ${object}`,
  );
  const world = worldOnDisk(path, options);
  if (!world) throw new Error(`no ${path}`);
  const libraries = world.objects
    .filter((object) => !object.isProgram)
    .flatMap(({ names, path: where, search }) =>
      (search ? names.slice(0, 1) : names.slice(2)).map((name) => `${name} => ${where}`),
    );
  const undefinedSymbols = world.relocated.flatMap((object) =>
    [...bindings(world, object)]
      .filter(({ rule }) => rule === 'muslUndefined')
      .map(({ symbol }) => `${nameOfSymbol(object.view, symbol)} of ${object.path}`),
  );
  expect([...libraries, ...world.missing.map(({ name }) => `${name} missing`), ...undefinedSymbols].toSorted()).toEqual(
    [...new Set(theirs)].toSorted(),
  );
}

function worldOnDisk(path: string, options: LoadOptions): World | undefined {
  return load(new LibraryFiles(nodeFiles), path, options);
}

function problemsOf(path: string, options: LoadOptions): string[] {
  const world = worldOnDisk(path, options);
  if (!world) return [];
  const isStopped = world.objects.some((object) =>
    [...bindings(world, object)].some(({ rule }) => rule === 'lostVersions'),
  );
  return [
    ...world.missing.flatMap(({ search }) => search.places.flatMap(({ problem }) => problem ?? [])),
    ...(isStopped ? ["(version->filename, map)' failed!"] : []),
  ];
}

function versionErrors(path: string, options: LoadOptions): number {
  const world = worldOnDisk(path, options);
  return world ? versionChecks(world).filter(({ severity }) => severity === 'error').length : 0;
}

function accountOf(world: World, symbols: readonly string[]): string {
  const lines: string[] = [];
  for (const object of world.objects) {
    if (object.isProgram) continue;
    const { search, names, path } = object;
    lines.push(
      `${names.join(', ')} => ${path}  ${search?.rule ?? ''}${search?.owner ? ` of ${titleOf(search.owner)}` : ''}`,
    );
  }
  for (const { name, search, isFatal, isOpen = false } of world.missing)
    lines.push(
      `${name} ${isOpen ? 'left open' : `missing${isFatal ? '' : ', no error'}`}: ${search.places.map(({ path, outcome, problem }) => `${path} ${problem ?? outcome}`).join(', ')}`,
    );
  if (world.objects.length > 2) lines.push(`initialised: ${world.initialisers.map(titleOf).join(' ')}`);
  for (const object of world.objects) {
    for (const { symbol, definition, rule, version, class: lookupClass } of bindings(world, object)) {
      const name = nameOfSymbol(object.view, symbol);
      lines.push(
        `${titleOf(object)}: ${name}${version ? `@${version.name}` : ''} ${lookupClass} → ${definition ? titleOf(definition.object) : 'nothing'}  ${rule}`,
      );
      if (!symbols.includes(name)) continue;
      for (const candidate of bindWithCandidates(world, object, symbol, lookupClass).passed)
        lines.push(`  not ${titleOf(candidate.object)} row ${candidate.row}: ${candidate.rule}`);
    }
  }
  for (const { object, need, provider, rule, severity } of versionChecks(world))
    if (severity !== 'good')
      lines.push(
        `${severity}: ${need ? `${need.name} of ${need.file}` : ''} for ${titleOf(object)}: ${rule}${provider ? '' : ', no such object'}`,
      );
  return lines.join('\n');
}

function titleOf(object: LoadedObject): string {
  return object.path.slice(object.path.lastIndexOf('/') + 1);
}

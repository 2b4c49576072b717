// Builds a program and its libraries, mostly from one source in fixtures/src/merge, runs it, merges it, and runs it
// again with the merged libraries out of reach.

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { nodeFiles } from '../../server/host/filesNode.ts';
import { sysroot } from '../../shared/base/files.ts';
import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { load } from '../../shared/loader/world.ts';
import type { MergePlan, MergeRequest } from '../../shared/merge/request.ts';
import { isCalled } from '../../shared/loader/libraryKinds.ts';
import { complaintsOf } from './checkImage.ts';
import { rootOf, runnerOf, type ForeignMachine } from './foreignMachines.ts';
import { mergeInto } from './merging.ts';

/** How a program `main` is merged and run that lies in a folder with its libraries. */
export interface BuiltCase {
  /** Libraries that stay outside, and that stay where they are. */
  readonly outside?: string;
  /** What is merged, the program when absent. */
  readonly target?: string;
  readonly request?: Partial<MergeRequest>;
  readonly arguments?: readonly string[];
  /** Runs with other arguments, whose results follow each other with form feeds between. */
  readonly runs?: readonly (readonly string[])[];
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * The C library and the dynamic linker go into it, and it runs in a folder in which there is nothing else but what
   * stays outside.
   */
  readonly isWhole?: boolean;
  /** Libraries that the program opens at run time, and that are merged. */
  readonly opened?: string;
  /** What eu-elflint complains about rightly. */
  readonly complaint?: RegExp;
  /** The machine that it is for and runs on, this one when absent. */
  readonly machine?: ForeignMachine;
  /** Changes the files in their folder before they are merged. */
  prepare?(folder: string): void;
  /** Looks at the output and its plan before it is run. */
  inspect?(path: string, plan: MergePlan, machine?: ForeignMachine): void;
}

export interface MergeCase extends BuiltCase {
  /**
   * Flags of each library by its letter, for which its part of the source is compiled: `b: 'liba.so'`; in the order in
   * which they are built.
   */
  readonly libraries: Readonly<Record<string, string>>;
  /** Flags of the program. */
  readonly main: string;
  /** What compiles, with flags for all, for its C library; gcc or g++ when absent. */
  readonly compiler?: string;
}

const sources = join(import.meta.dirname, '../../fixtures/src/merge');

/** What the program prints and how it ends, which must be the same unmerged and merged. */
export function checkMerge(source: string, { libraries, main, compiler: named, ...built }: MergeCase): string {
  const file = join(sources, source);
  const kind = source.endsWith('.cc') ? 'g++' : 'gcc';
  const compiler = named ?? built.machine?.compilers[kind] ?? kind;
  return checkBuilt(
    [
      ...Object.entries(libraries).map(
        ([letter, flags]) =>
          `${compiler} -w -O1 -shared -fPIC -D${letter.toUpperCase()} -o lib${letter}.so ${file} -Wl,-rpath,$ORIGIN ${flags}`,
      ),
      `${compiler} -w -O1 -DMAIN -o main ${file} -Wl,-rpath,$ORIGIN ${main}`,
    ],
    built,
  );
}

/** The same for what commands build, words with spaces between them, in a folder of their own. */
export function checkBuilt(
  commands: readonly string[],
  {
    outside = '',
    target = 'main',
    request = {},
    arguments: words = [],
    runs = [words],
    environment = {},
    isWhole = false,
    opened = '',
    complaint,
    machine,
    prepare,
    inspect,
  }: BuiltCase,
): string {
  const folder = realpathSync(mkdtempSync(join(machine ? rootOf(machine) : tmpdir(), 'elfsmith-merge-')));
  try {
    for (const command of commands) {
      const [program = '', ...flags] = command.split(' ').filter((flag) => flag !== '');
      tool(folder, program, flags);
    }
    prepare?.(folder);
    const running = { folder, environment, machine };
    const each = (runOne: typeof run): string => runs.map((own) => runOne({ ...running, words: own })).join('\f');
    const before = each(run);
    const out = join(folder, 'merged');
    const { refusal, plan } = mergeInto(out, join(folder, target), {
      needed: true,
      libc: isWhole,
      interpreter: isWhole,
      opened: opened
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => join(folder, name)),
      except: neededOf(join(folder, target), outside.split(' '), machine),
      ...(machine && { sysroot: rootOf(machine) }),
      ...request,
    });
    if (refusal !== undefined) return `refused: ${refusal}`;
    checkTools(folder, out, complaint ?? machine?.complaint);
    inspect?.(out, plan, machine);
    mkdirSync(join(folder, 'away'));
    for (const name of readdirSync(folder))
      if (name.endsWith('.so') && !outside.split(' ').includes(name))
        renameSync(join(folder, name), join(folder, 'away', name));
    copyFileSync(out, join(folder, target));
    // A merged library stands for those that it is made of, also by their names.
    if (target !== 'main')
      for (const name of readdirSync(join(folder, 'away'))) symlinkSync(target, join(folder, name));
    const after = each(isWhole ? runAlone : run);
    expect(after).toBe(before);
    return after;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Those of some libraries beside a file that are loaded for it: only such can be left out. */
function neededOf(path: string, names: readonly string[], machine?: ForeignMachine): string[] {
  const root = machine ? rootOf(machine) : '';
  const inside = path.slice(root.length);
  const files = new LibraryFiles(machine ? sysroot(nodeFiles, root) : nodeFiles);
  const loaded = load(files, inside, { currentFolder: dirname(inside) })?.objects ?? [];
  return names.filter((name) => loaded.some((object) => !object.isProgram && isCalled(object, name)));
}

/** What eu-elflint is mistaken about, and why. */
const mistakenComplaints: readonly (readonly [complaint: RegExp, why: string])[] = [
  [
    /symbol in dynamic symbol table with non-default visibility$/,
    'protected symbols can be found by others (gABI, Symbol Visibility): that is what they are for; it says so of the original',
  ],
  [
    /'\.relro_padding[^']*' has wrong (?:type|flags)/,
    'lld and mold call what fills the page so; it takes all names that begin with .rel for relocations, and says so of the original',
  ],
  [
    /'\.bss\.elfsmith' not fully contained in segment of program header entry \d+$/,
    'what has no bytes it compares, by its place in the file, with segments as if those had all of their memory there',
  ],
  [/: st_value out of bounds$/, 'what preloaded libraries can replace gets its value at start'],
  [
    /unknown object file note type \d+ with owner name '(?:Go|FDO|stapsdt)'/,
    'it knows no notes of Go, of packagers and of SystemTap, and says so of the original',
  ],
  [
    /symbol \d+ \(rust_metadata_\w+\) does not fit completely/,
    'Rust exports a symbol for a section that is not loaded',
  ],
  [
    /^static executable cannot have dynamic sections$/,
    'a program at fixed addresses that brings its dynamic linker along has no PT_INTERP in the table that the kernel reads',
  ],
];

/** What tools say of an output: nothing. */
function checkTools(folder: string, path: string, complaint?: RegExp): void {
  expect(tool(folder, 'readelf', ['-aW', path], true)).toBe('');
  expect(
    (complaintsOf('eu-elflint', ['--gnu-ld'], path) ?? []).filter(
      (line) => complaint?.test(line) !== true && !mistakenComplaints.some(([pattern]) => pattern.test(line)),
    ),
  ).toEqual([]);
}

/** Runs a tool that must succeed; gives what it complains about. */
function tool(folder: string, program: string, words: readonly string[], isQuiet = false): string & void {
  const { status, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'latin1',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // readelf ends with 1 for a note whose type it does not know, too, and says so nowhere but in the listing.
  const isGood = status === 0 || (isQuiet && status === 1 && stderr === '');
  if (error ?? (!isGood || (stderr !== '' && !isQuiet)))
    throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`);
  return stderr as string & void;
}

/** A program `main`, and how it is run. */
interface Running {
  readonly folder: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly machine: ForeignMachine | undefined;
}

/** Runs the program in a root of its own, at its old path; without the right to change the root, where it is. */
function runAlone(running: Running): string {
  const { folder, machine } = running;
  if (!machine && process.getuid?.() !== 0) return run(running);
  const root = join(folder, 'root');
  const inside = join(root, pathInside(running));
  mkdirSync(inside, { recursive: true });
  for (const name of readdirSync(folder))
    if (name === 'main' || name.endsWith('.so')) copyFileSync(join(folder, name), join(inside, name));
  return run(running, root);
}

/** The folder as the program sees it. */
function pathInside({ folder, machine }: Running): string {
  return machine ? folder.slice(rootOf(machine).length) : folder;
}

/** @param root of its own */
function run(running: Running, root?: string): string {
  const { folder, words, environment, machine } = running;
  const own = { PATH: '/usr/bin:/bin', ...(machine ? {} : environment) };
  const [program = '', ...rest] = [...commandOf(running, root), ...words];
  const options = { cwd: folder, encoding: 'latin1', timeout: 20_000, env: own } as const;
  const { status, signal, stdout, stderr } = spawnSync(program, rest, options);
  return (
    `${stdout}${stderr}${status === 0 ? '' : `exit ${status ?? signal}\n`}`
      .replaceAll(folder, '.')
      .replaceAll(pathInside(running), '.')
      // The dynamic linker says which file asks; and it wants to be told who has a function that is chosen at start.
      .replace(/^(?:\S+: )?symbol lookup error: (?:\S+\.so: )?/m, 'symbol lookup error: ')
      .replace(/^.*: Relink .*\n/m, '')
      .replace(/^Error relocating \S+: /gm, 'Error relocating: ')
  );
}

function commandOf(running: Running, root: string | undefined): string[] {
  const { folder, environment, machine } = running;
  const inside = join(pathInside(running), 'main');
  if (machine) return runnerOf(machine, environment, root ?? rootOf(machine), inside);
  if (root === undefined) return [inside];
  return ['perl', '-e', 'chroot shift; chdir shift; exec @ARGV', root, folder, inside];
}

/** Whether the machine has what is needed for merging files of a C library. */
export const hasCompiler = has('gcc', 'g++', 'readelf');
export const hasMusl = hasCompiler && has('musl-gcc');

function has(...names: readonly string[]): boolean {
  return names.every((name) => (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, name))));
}

// Builds a program and its libraries, mostly from one source in fixtures/src/merge, runs it, merges it, and runs it again with the merged libraries out of reach.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { MergeRequest } from '../../shared/mergeFiles.ts';
import { mergeInto } from './merging.ts';

/** How a program `main` is merged and run that lies in a folder with its libraries. */
export interface BuiltCase {
  /** Libraries that stay outside, and that stay where they are. */
  readonly outside?: string;
  /** What is merged, the program when absent. */
  readonly target?: string;
  readonly request?: Partial<MergeRequest>;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Looks at the output before it is run. */
  inspect?(path: string): void;
}

export interface MergeCase extends BuiltCase {
  /** Flags of each library by its letter, for which its part of the source is compiled: `b: 'liba.so'`; in the order in which they are built. */
  readonly libraries: Readonly<Record<string, string>>;
  /** Flags of the program. */
  readonly main: string;
  /** The compiler, with flags for all; that of gcc when absent. */
  readonly compiler?: string;
}

const sources = join(import.meta.dirname, '../../fixtures/src/merge');

/** What the program prints and how it ends, which must be the same unmerged and merged. */
export function checkMerge(source: string, { libraries, main, compiler = source.endsWith('.cc') ? 'g++' : 'gcc', ...built }: MergeCase): string {
  const file = join(sources, source);
  return checkBuilt([
    ...Object.entries(libraries).map(([letter, flags]) => `${compiler} -w -O1 -shared -fPIC -D${letter.toUpperCase()} -o lib${letter}.so ${file} -Wl,-rpath,$ORIGIN ${flags}`),
    `${compiler} -w -O1 -DMAIN -o main ${file} -Wl,-rpath,$ORIGIN ${main}`,
  ], built);
}

/** The same for what commands build, words with spaces between them, in a folder of their own. */
export function checkBuilt(commands: readonly string[], { outside = '', target = 'main', request = {}, arguments: words = [], environment = {}, inspect }: BuiltCase): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-merge-')));
  try {
    for (const command of commands) {
      const [program = '', ...flags] = command.split(' ').filter((flag) => flag !== '');
      tool(folder, program, flags);
    }
    const before = run(folder, words, environment);
    const out = join(folder, 'merged');
    const { refusal } = mergeInto(out, join(folder, target), { needed: true, except: outside.split(' ').filter((name) => name !== ''), ...request });
    if (refusal !== undefined) return `refused: ${refusal}`;
    expect(tool(folder, 'readelf', ['-aW', out], true)).toBe('');
    inspect?.(out);
    mkdirSync(join(folder, 'away'));
    for (const name of readdirSync(folder)) if (name.endsWith('.so') && !outside.split(' ').includes(name)) renameSync(join(folder, name), join(folder, 'away', name));
    copyFileSync(out, join(folder, target));
    // A merged library stands for those that it is made of, also by their names.
    if (target !== 'main') for (const name of readdirSync(join(folder, 'away'))) symlinkSync(target, join(folder, name));
    const after = run(folder, words, environment);
    expect(after).toBe(before);
    return after;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a tool that must succeed; gives what it complains about. */
function tool(folder: string, program: string, words: readonly string[], isQuiet = false): string & void {
  const { status, stderr, error } = spawnSync(program, words, { cwd: folder, encoding: 'latin1', stdio: ['ignore', 'ignore', 'pipe'] });
  if (error ?? (status !== 0 || (stderr !== '' && !isQuiet))) throw new Error(`${program} ${words.join(' ')}: ${error?.message ?? stderr}`);
  return stderr as string & void;
}

function run(folder: string, words: readonly string[], environment: Readonly<Record<string, string>>): string {
  const { status, signal, stdout, stderr } = spawnSync(join(folder, 'main'), words, { cwd: folder, encoding: 'latin1', timeout: 20_000, env: { PATH: '/usr/bin:/bin', ...environment } });
  return `${stdout}${stderr}${status === 0 ? '' : `exit ${status ?? signal}\n`}`.replaceAll(folder, '.')
    // The dynamic linker says which file asks; and it wants to be told who has a function that is chosen at start.
    .replace(/^(?:\S+: )?symbol lookup error: (?:\S+\.so: )?/m, 'symbol lookup error: ').replace(/^.*: Relink .*\n/m, '');
}

/** Whether the machine has a compiler. */
export const hasCompiler = ['gcc', 'g++', 'readelf'].every((name) => (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, name))));

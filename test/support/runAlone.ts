// Puts programs to work in their system and, merged, in another root: what they print and how they end.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Alone } from '../merge/alonePrograms.ts';
import type { MergeRequest } from '../../shared/merge/request.ts';
import { mergeInto } from './merging.ts';
import { commandIn, inRoot, makeRunnable, withProcesses, type System } from './systems.ts';

/** Sources of add-ons and programs that are made. */
const sources = join(import.meta.dirname, '../../fixtures/src/alone');

export interface BeforeAndAfter {
  readonly before: string;
  readonly after: string;
}

/** What the program prints in its system, and made self-contained in a root with nothing else but its data. */
export function runAlone(system: System, each: Alone, folder: string, root: string): BeforeAndAfter {
  const before = runPlain(system, each, folder);
  const alone = inRoot(system, root);
  try {
    const refusal = putMerged(alone, system, each, folder, true);
    if (refusal !== undefined) return { before, after: `refused: ${refusal}\n` };
    const call = (): string => callAll(alone, each, folder);
    return { before, after: each.wantsProcess === true ? withProcesses(alone, call) : call() };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What it prints in its system, and in a copy of that where it is merged with the libraries that it needs. */
export function runMerged(system: System, each: Alone, folder: string, copy: System): BeforeAndAfter {
  const before = runPlain(system, each, folder);
  const refusal = putMerged(copy, system, each, folder, false);
  return { before, after: refusal === undefined ? callAll(copy, each, folder) : `refused: ${refusal}\n` };
}

function runPlain(system: System, each: Alone, folder: string): string {
  putFiles(system, each, folder);
  return callAll(system, each, folder, overlay(system, folder, each.system ?? {}));
}

/** Puts the merged program and its files into another root; gives why it can't be done. */
function putMerged(other: System, system: System, each: Alone, folder: string, isWhole: boolean): string | undefined {
  const { root } = system;
  putFiles(system, each, folder);
  rmSync(other.root + folder, { recursive: true, force: true });
  cpSync(root + folder, other.root + folder, { recursive: true });
  if (isWhole) putData(other, system, each, folder);
  const request: Partial<MergeRequest> = { needed: true, libc: isWhole, interpreter: isWhole };
  const opened = isWhole ? (each.opened ?? []).map((path) => root + resolve(folder, path)) : [];
  const program = resolve(folder, each.program);
  const place = other.root + program;
  mkdirSync(dirname(place), { recursive: true });
  const ofRoot = { ...request, ...(root !== '' && { sysroot: root }) };
  const { refusal } = mergeInto(place, realpathSync(root + program), { ...ofRoot, opened });
  if (refusal !== undefined) return refusal;
  if (each.user !== undefined) chmodSync(place, 0o4755);
  if (each.name === 'git' && isWhole) {
    mkdirSync(join(other.root, '/usr/lib/git-core'), { recursive: true });
    copyFileSync(place, join(other.root, '/usr/lib/git-core/git'));
  }
  if (each.inferior === undefined) return undefined;
  const inferior = join(folder, 'inferior');
  return mergeInto(other.root + inferior, root + inferior, request).refusal;
}

/** Makes the folder of a program anew. */
function putFiles({ root }: System, { files = {}, inferior, made }: Alone, folder: string): void {
  const here = root + folder;
  rmSync(here, { recursive: true, force: true });
  mkdirSync(here, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(here, name), text);
  if (inferior !== undefined)
    execFileSync('gcc', ['-O0', '-x', 'c', '-', '-o', join(here, 'inferior')], { input: inferior });
  if (made !== undefined) execFileSync('sh', ['-ec', made], { cwd: here, env: { ...process.env, SOURCES: sources } });
}

/** Makes an empty root with the data of a program. */
function putData(
  alone: System,
  { root }: System,
  { data = [], opened = [], system: files = {} }: Alone,
  folder: string,
): void {
  makeRunnable(alone);
  for (const path of data.filter((each) => existsSync(root + each))) {
    mkdirSync(dirname(join(alone.root, path)), { recursive: true });
    // No library comes along as data, and nothing of the machine's where a link of a root leads.
    cpSync(root + path, alone.root + path, {
      recursive: true,
      dereference: true,
      filter: (source) =>
        !/\.so(\.|$)|\/__pycache__|\/test(s)?$|dist-packages/.test(source.slice((root + path).length)) &&
        !(root !== '' && leadsOutside(source)),
    });
  }
  // Before they open a library, interpreters look whether there is such a file: an empty one will do.
  const empty = opened.map((path) => [resolve(folder, path), ''] as const);
  for (const [path, text] of [...empty, ...Object.entries(files)]) {
    mkdirSync(dirname(join(alone.root, path)), { recursive: true });
    writeFileSync(join(alone.root, path), text);
  }
}

function leadsOutside(path: string): boolean {
  return lstatSync(path).isSymbolicLink() && readlinkSync(path).startsWith('/');
}

/** Files of the system for the original: put over those that there are, for it alone. */
function overlay({ root }: System, folder: string, files: Readonly<Record<string, string>>): string[] {
  const all = Object.entries(files).map(([path, text], index) => {
    const own = join(root + dirname(folder), `system-${index}`);
    writeFileSync(own, text);
    return `mount --bind ${own} ${root + path}`;
  });
  return all.length === 0 ? [] : ['unshare', '-m', 'sh', '-ec', [...all, 'exec "$@"'].join('\n'), 'sh'];
}

/** What all calls print and how they end. @param before what runs the commands */
function callAll(system: System, each: Alone, folder: string, before: readonly string[] = []): string {
  const { calls, program, input = '', user = 0 } = each;
  return calls
    .map((words) => {
      const own = words.map((word) => word.replace('$PWD', folder));
      const line = [...before, ...commandIn(system, folder, resolve(folder, program), own, user)];
      const { status, signal, stdout, stderr, error } = spawnSync(line[0] ?? '', line.slice(1), {
        cwd: system.root + folder,
        encoding: 'latin1',
        timeout: 120_000,
        input,
        env: {
          PATH: '/usr/bin:/bin',
          HOME: folder,
          LC_ALL: 'C',
          TZ: 'UTC',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
          GIT_COMMITTER_DATE: '2020-01-01T00:00:00Z',
          GIT_COMMITTER_NAME: 'a',
          GIT_COMMITTER_EMAIL: 'a@b',
        },
      });
      return masked(`${stdout}${stderr}exit ${String(error ?? status ?? signal)}\n`);
    })
    .join('');
}

/**
 * What differs from run to run, process numbers and addresses; what debuggers say of files that are not there, and of
 * which they know lines.
 */
function masked(text: string): string {
  return text
    .replace(/0x[0-9a-f]+/g, '0x…')
    .replace(/process \d+/g, 'process …')
    .replace(/^[0-9A-F]{8,16}:error/gm, '…:error')
    .replace(/^\d+\/\d+\/\d+ \d+:\d+:\d+ (\[\w+\]) \d+#\d+:/gm, '$1')
    .replace(/^#\d+/gm, '#')
    .replace(/^(\[Thread debugging|Using host libthread_db|warning: |Do you need "set solib-search-path").*\n/gm, '')
    .replace(/^Date: .*$/gm, 'Date: …')
    .replace(/ after \d+ ms/g, ' after … ms');
}

// Carries out what docs/python.md says: its commands are taken from there, and run as they are written.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Debian's Python; one that stands before it in PATH may be another. */
export const systemPython = '/usr/bin/python3';
/** Whether the commands for Debian's Python can be run here: chroot is for root. */
export const canRunRecipe =
  process.arch === 'x64' &&
  process.getuid?.() === 0 &&
  [systemPython, '/usr/bin/zip'].every((path) => existsSync(path));

/** The commands below a heading, which end with one that runs Python. */
export function commandsOf(heading: string): string {
  const [, section = ''] = readFileSync(join(project, 'docs/python.md'), 'utf8').split(`## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4) + '\n')
    .join('');
}

/** A folder that looks like the project's, where a shell finds our command. */
export function makeWorkplace(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-python-')));
  symlinkSync(join(project, 'fixtures'), join(folder, 'fixtures'));
  mkdirSync(join(folder, 'bin'));
  // Without its summary: what is printed on standard error is a failure.
  writeFileSync(
    join(folder, 'bin/elfsmith'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(project, 'server/cli/cli.ts')}' "$@" --quiet\n`,
  );
  chmodSync(join(folder, 'bin/elfsmith'), 0o755);
  return folder;
}

export function removeWorkplace(folder: string): void {
  rmSync(folder, { recursive: true });
}

/** Runs shell commands until one fails; what they print, with their complaints when they are `loud`. */
export function runCommands(
  folder: string,
  commands: string,
  environment: Readonly<Record<string, string>> = {},
  isLoud = false,
): string {
  return run(
    'sh',
    ['-ec', commands],
    { PATH: `${folder}/bin:/usr/sbin:/usr/bin:/sbin:/bin`, ...environment },
    folder,
    isLoud,
  );
}

/** What the system's Python prints for fixtures/src/python/script.py. */
export function runSystemPython(words: readonly string[]): string {
  return run(systemPython, ['-B', join(project, 'fixtures/src/python/script.py'), ...words], {}, '/');
}

/** What the Python in one file prints for it, in a root where there is nothing but the two. */
export function runAlone(root: string, words: readonly string[]): string {
  copyFileSync(join(project, 'fixtures/src/python/script.py'), join(root, 'script.py'));
  return run(
    '/usr/sbin/chroot',
    [root, '/py.run', '/script.py', ...words],
    { PYTHONHOME: '/usr', PYTHONPATH: '/py.run' },
    '/',
  );
}

function run(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  isLoud = false,
): string {
  const { status, signal, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', isLoud ? 'inherit' : 'pipe'],
  });
  if (error) throw error;
  if (status !== 0 || stderr)
    throw new Error(`${program} ended with ${status ?? signal}: ${stdout.slice(-2000)}${stderr ?? ''}`);
  return stdout;
}

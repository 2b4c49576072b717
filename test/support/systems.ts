// Systems whose programs are merged and run: this machine's own, and roots of Debian's packages, for other CPUs run by
// qemu-user.

import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface System {
  /** The folder that is its root; empty for the machine's own. */
  readonly root: string;
  /** The folder of its CPU's libraries below /usr/lib. */
  readonly triplet: string;
  /** A program without libraries that runs its programs; absent where the kernel does. */
  readonly emulator?: string | undefined;
}

export const machineItself: System = { root: '', triplet: 'x86_64-linux-gnu' };

/** Where the emulator is in a root. */
const emulatorInside = '/.emulator';

/** The same in another root. */
export function inRoot(system: System, root: string): System {
  return { ...system, root };
}

export function isThere({ root }: System, path: string): boolean {
  return existsSync(root + path);
}

/** The paths of what is in a folder, by name; nothing where there is no folder. */
export function pathsIn({ root }: System, folder: string, pattern = /./): string[] {
  return existsSync(root + folder)
    ? readdirSync(root + folder)
        .filter((name) => pattern.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];
}

/** The paths of all libraries below a folder. */
export function librariesBelow({ root }: System, folder: string): string[] {
  return existsSync(root + folder)
    ? readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.so'))
        .sort()
        .map((name) => join(folder, name))
    : [];
}

/** Goes into a root and a folder as a user. */
const enter =
  'my ($root, $folder, $user) = splice @ARGV, 0, 3; chroot $root or die; chdir $folder; setgid $user; setuid $user; exec { $ARGV[0] } @ARGV';

/**
 * The command that runs a program in a folder of a system.
 * @param user the number of one, whom only root can become; who runs it when absent, where it is the machine's own
 */
export function commandIn(
  { root, emulator }: System,
  folder: string,
  program: string,
  words: readonly string[],
  user?: number,
): string[] {
  if (root === '' && user === undefined) return [program, ...words];
  const run = emulator === undefined ? [program] : [emulatorInside, '-0', program, program];
  return ['perl', '-MPOSIX', '-e', enter, root || '/', folder, String(user ?? 0), ...run, ...words];
}

/** Devices without which a program has nowhere to write or no chance. */
const devices = [
  ['null', 3],
  ['zero', 5],
  ['urandom', 9],
] as const;

/** Makes of a folder, which may have files already, a root in which programs of a system run. */
export function makeRunnable({ root, emulator }: System): void {
  for (const name of ['dev', 'tmp', 'proc']) mkdirSync(join(root, name), { recursive: true });
  for (const [name, minor] of devices)
    if (!existsSync(join(root, 'dev', name)))
      execFileSync('mknod', ['-m', '666', join(root, 'dev', name), 'c', '1', String(minor)]);
  if (emulator !== undefined && !existsSync(root + emulatorInside)) linkSync(emulator, root + emulatorInside);
}

/** Does something while a root has a /proc. */
export function withProcesses<T>({ root }: System, action: () => T): T {
  execFileSync('mount', ['-t', 'proc', 'proc', join(root, 'proc')]);
  try {
    return action();
  } finally {
    execFileSync('umount', [join(root, 'proc')]);
  }
}

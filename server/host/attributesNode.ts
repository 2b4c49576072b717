// What a file has besides its bytes, when a new one takes its place: mode, owner, extended attributes, which hold
// access control lists and capabilities, and other names.

import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** setuid and setgid: for whom the file belongs to. */
const identityBits = 0o6000;
const allModeBits = 0o7777;

/**
 * Gives an empty file what another one has, but for its mode. Node knows no extended attributes; GNU cp does, and
 * takes access control lists along. To be done before anything is written: the kernel takes capabilities from a file
 * that is written. What could not be kept, a sentence each.
 */
export function copyAttributes(from: string, to: string): string[] {
  const { status } = spawnSync('cp', ['--attributes-only', '--preserve=mode,ownership,xattr', from, to]);
  const { uid, gid, nlink } = statSync(from);
  if (status !== 0) tryOwner(to, uid, gid);
  const now = statSync(to);
  return [
    ...(status === 0
      ? []
      : ['extended attributes and access control lists are lost, if it had any: there is no GNU cp']),
    ...(now.uid === uid && now.gid === gid
      ? []
      : [
          `it belongs to user ${now.uid} and group ${now.gid}, no longer to ${uid} and ${gid}: only root can keep that`,
        ]),
    ...(hasCapabilities(from) ? ['its capabilities are gone: set them again with setcap(8)'] : []),
    ...(nlink > 1 ? [`its other names (hard links, ${nlink - 1}) keep the file as it was`] : []),
  ];
}

/** As far as it is allowed. */
function tryOwner(path: string, uid: number, gid: number): void {
  try {
    chownSync(path, uid, gid);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** Gives a file the mode of another one: all of it only where the owner is the same. A sentence of what is lost. */
export function copyMode(from: string, to: string): string[] {
  const [before, now] = [statSync(from), statSync(to)];
  const isOwn = before.uid === now.uid && before.gid === now.gid;
  const mode = before.mode & allModeBits;
  chmodSync(to, isOwn ? mode : mode & ~identityBits);
  return !isOwn && (mode & identityBits) !== 0 ? ['it is not set-user-ID or set-group-ID any more'] : [];
}

/** Whether a file has capabilities; where getcap is not installed nobody knows. */
function hasCapabilities(path: string): boolean {
  for (const command of ['getcap', '/usr/sbin/getcap', '/sbin/getcap']) {
    const { error, stdout } = spawnSync(command, [path], { encoding: 'utf8' });
    if (!error) return stdout.trim() !== '';
  }
  return false;
}

/** Why a new file can't take the place of another, in the words of who asked for it. */
export function replacing<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
    const [, reason] = /^E[A-Z0-9]+: ([^,]+)/.exec(error instanceof Error ? error.message : '') ?? [];
    if (code === undefined || reason === undefined) throw error;
    const cause = code === 'EPERM' ? ' (it is immutable, or others own it in a sticky folder)' : '';
    const what =
      syscall === 'open'
        ? `a new file is to take its place, and ${dirname(place)} does not take one: ${reason}`
        : `a new file can't take its place: ${reason}${cause}`;
    throw new Error(what, { cause: error });
  }
}

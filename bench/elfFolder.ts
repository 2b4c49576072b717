// Folders full of ELF files of this machine, for measuring what a user of a big workspace waits for.

import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Biggest file that a folder takes, in bytes: of bigger ones there are a few, and no measure. */
const biggest = 150e6;

/** Fills a folder with hard links to `count` ELF files of the machine, the smaller ones several times. */
export function makeElfFolder(folder: string, count: number): void {
  const found = ['/usr/bin', '/usr/lib', '/usr/libexec', '/usr/sbin'].flatMap((each) => elfFilesBelow(each));
  const sizes = new Map(found.map((path) => [path, statSync(path).size]));
  const files = found.filter((path) => (sizes.get(path) ?? 0) < biggest);
  for (let made = 0, round = 0; made < count; round++)
    for (const path of files) {
      if (made >= count) break;
      if (round > 0 && (sizes.get(path) ?? 0) > biggest / 50) continue;
      linkOrCopy(path, join(folder, String(round), path));
      made++;
    }
}

/** A hard link where the file system has them, unless the file is there. */
export function linkOrCopy(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Links are not followed: they lead in circles. */
function elfFilesBelow(root: string): string[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((each) => {
    const path = join(root, each.name);
    if (each.isDirectory()) return elfFilesBelow(path);
    return each.isFile() && beginsAsElf(path) ? [path] : [];
  });
}

function beginsAsElf(path: string): boolean {
  const bytes = Buffer.alloc(4);
  try {
    const descriptor = openSync(path, 'r');
    readSync(descriptor, bytes, 0, 4, 0);
    closeSync(descriptor);
  } catch {
    return false;
  }
  return bytes.toString('latin1') === '\x7fELF';
}

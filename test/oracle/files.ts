// Finds the ELF files and archives below folders.

import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths of all regular files below `paths` that begin like an ELF file or an archive, each once, in order of names.
 * Files given by name may be links.
 */
export function elfFiles(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (path: string): void => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat || stat.isSymbolicLink()) return;
    const id = `${stat.dev}:${stat.ino}`;
    if (seen.has(id)) return;
    seen.add(id);
    if (stat.isDirectory()) for (const name of readdirSync(path).toSorted()) visit(join(path, name));
    else if (stat.isFile() && hasMagic(path)) found.push(path);
  };
  for (const path of paths) if (statSync(path, { throwIfNoEntry: false })) visit(realpathSync(path));
  return found;
}

function hasMagic(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    const start = Buffer.alloc(8);
    readSync(file, start, 0, 8, 0);
    closeSync(file);
    return start.toString('latin1', 0, 4) === '\x7fELF' || /^!<(arch|thin)>\n$/.test(start.toString('latin1'));
  } catch {
    return false;
  }
}

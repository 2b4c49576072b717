// Builds the programs of fixtures/src/shim with a piece of the shim in them, as a merge puts it into a file, and runs
// them.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Piece } from '../../shared/elf/machines/shim/shim.ts';

const sources = fileURLToPath(new URL('../../fixtures/src/shim', import.meta.url));

/** What the linker decided: addresses of symbols by name. */
export type Addresses = (name: string) => number;

export interface Recipe {
  /** Files of fixtures/src/shim, the piece's room besides. */
  readonly sources: readonly string[];
  readonly compiler?: 'gcc' | 'musl-gcc';
  readonly flags?: readonly string[];
}

/** Programs of one test file, in a folder that goes away with `remove`. */
export class ShimPrograms {
  readonly #entrySize: number;
  readonly folder = mkdtempSync(join(tmpdir(), 'elfsmith-shim-'));
  #count = 0;

  /** @param entrySize of pieces with several entries */
  constructor(entrySize: number) {
    this.#entrySize = entrySize;
  }

  /**
   * Compiles and links with room for the piece, then writes the piece for the addresses that came out. The path of the
   * file.
   */
  build<Wishes>(
    piece: Piece<Wishes>,
    wishes: (addresses: Addresses) => Wishes,
    { sources: names, compiler = 'gcc', flags = [] }: Recipe,
  ): string {
    const path = join(this.folder, `program${this.#count++}`);
    const size = piece.size(wishes(() => 0));
    execFileSync(
      compiler,
      [
        '-O1',
        ...names.map((name) => join(sources, name)),
        join(sources, 'piece.S'),
        `-DPIECE_SIZE=${size}`,
        `-DENTRY_SIZE=${this.#entrySize}`,
        '-o',
        path,
        ...flags,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const addresses = addressesOf(path);
    const bytes = piece.write(wishes(addresses), addresses('piece'));
    if (bytes.length !== size) throw new Error(`${bytes.length} bytes written, ${size} promised`);
    const content = join(this.folder, 'piece');
    writeFileSync(content, bytes);
    execFileSync('objcopy', ['--update-section', `.piece=${content}`, path]);
    return path;
  }

  /** A program or library without a piece. */
  plain(name: string, source: string, flags: readonly string[]): string {
    const path = join(this.folder, name);
    execFileSync('gcc', ['-O1', '-fPIC', join(sources, source), '-o', path, ...flags]);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Symbols, and as `e_phnum` the number of program headers. */
function addressesOf(path: string): Addresses {
  const symbols = new Map(
    execFileSync('nm', [path], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.split(' '))
      .map(([address = '', , name = '']) => [name, Number.parseInt(address, 16)]),
  );
  return (name) => {
    if (name === 'e_phnum') return readFileSync(path).readUInt16LE(56);
    const found = symbols.get(name);
    if (found === undefined || Number.isNaN(found)) throw new Error(`${path} has no ${name}`);
    return found;
  };
}

/** What a program writes, as bytes, its exit status behind it if that is not 0. */
export function run(path: string, args: readonly string[] = [], input = ''): string {
  const { stdout, stderr, status, signal } = spawnSync(path, args, {
    input: Buffer.from(input, 'latin1'),
    encoding: 'latin1',
    env: { SHIM_TEST: 'home' },
  });
  return stdout + stderr + (status === 0 ? '' : `ends with ${signal ?? status}\n`);
}

/** What many runs write, each different text once. */
export function runMany(path: string, args: readonly string[], count = 200): string {
  return [...new Set(Array.from({ length: count }, () => run(path, args)))].join('or\n');
}

const isInstalled = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
export const hasGcc =
  process.platform === 'linux' && process.arch === 'x64' && isInstalled('gcc') && isInstalled('objcopy');
export const hasMusl = hasGcc && isInstalled('musl-gcc');

// Merges with one damaged input, in a folder of their own: what the command test/properties/mergeMutants.ts and the
// test beside it share.

import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { MergeRequest } from '../../shared/merge/request.ts';
import { fixturePath } from './fixtures.ts';
import { mergeInto } from './merging.ts';
import { mutant, randomOf } from './mutants.ts';

/** A target and sources, all small. A source that is a dynamic linker by its name goes in as such. */
export type MergeInputs = readonly [target: string, ...sources: string[]];

const fixtures = (...names: readonly [string, ...string[]]): MergeInputs =>
  names.map((name) => fixturePath(`x86_64-${name}`)) as [string, ...string[]];
const libraries = '/usr/lib/x86_64-linux-gnu';

/** Those that the project keeps, for each kind of table that is merged; and Debian's, where they are there. */
export const mergeInputs: readonly MergeInputs[] = [
  fixtures('gcc-usefoo', 'gcc-libfoo.so'),
  fixtures('gcc-usefoo-copy', 'gcc-libfoo.so'),
  fixtures('gcc-tls-main', 'gcc-libtls.so', 'gcc-libtlsdesc.so'),
  fixtures('gcc-ifunc', 'gcc-libifunc.so'),
  fixtures('gxx-shapes', 'gxx-libshapes.so'),
  fixtures('gcc-hello-no-pie', 'gcc-libsymbolic.so', 'gcc-libnotes.so'),
  fixtures('gcc-hello-nosections-relr', 'gcc-libtextrel.so'),
  fixtures('gcc-libfoo.so', 'gcc-libnotes.so'),
  fixtures('musl-hello', 'gcc-libfoo.so', 'gcc-libtls.so', 'gcc-libnotes.so'),
  fixtures('musl-hello', 'gcc-libtextrel.so', 'gcc-libsymbolic.so'),
  [fixturePath('x86_64-gcc-usefoo'), fixturePath('x86_64-gcc-libfoo.so'), '/lib64/ld-linux-x86-64.so.2'] as const,
  [fixturePath('x86_64-musl-hello'), fixturePath('x86_64-gcc-libtls.so'), '/lib/ld-musl-x86_64.so.1'] as const,
  ['/usr/bin/bzip2', `${libraries}/libbz2.so.1.0`] as const,
  ['/usr/bin/cp', `${libraries}/libattr.so.1`, `${libraries}/libacl.so.1`] as const,
].filter((paths) => paths.every((path) => existsSync(path)));

/** Bytes: as many as alignment to the largest pages of x86-64 makes of a few segments. */
const mostGrowth = 64 << 20;

/** What became of a merge. `problem` is something that must not happen. */
export interface MergeVerdict {
  readonly milliseconds: number;
  readonly isMerged: boolean;
  readonly problem?: string;
}

/** Which inputs, and what was done to one of them. */
export function mergeMutantName(seed: number, index: number): string {
  const { inputs, damaged } = choice(seed, index);
  return `${inputs.map((path) => basename(path)).join(' + ')}: ${mutant(seed, index, [damaged]).name}`;
}

/** Merges the mutant number `index` of a seed: one input is damaged, the target in a third of them. */
export function mergeMutant(seed: number, index: number): MergeVerdict {
  const { inputs, damaged } = choice(seed, index);
  return mergeWatched(
    Math.floor(index / mergeInputs.length),
    inputs.map((path) => ({
      name: basename(path),
      bytes: path === damaged ? mutant(seed, index, [path]).bytes : readFileSync(path),
    })),
  );
}

/**
 * The last library of every second merge is one that the program opens at run time; every third lets preloaded
 * libraries replace what they could.
 */
function requestOf(
  [target = '', ...others]: readonly string[],
  index: number,
): { readonly target: string; readonly request: Partial<MergeRequest> } {
  const isLinker = (path: string): boolean => basename(path).startsWith('ld-');
  const [interpreter] = others.filter(isLinker);
  const libraries = others.filter((path) => !isLinker(path));
  const opened = index % 2 === 1 && !target.endsWith('.so') ? libraries.splice(-1) : [];
  return {
    target,
    request: {
      sources: libraries,
      opened,
      preloadable: index % 3 === 2,
      ...(interpreter !== undefined && { interpreter }),
    },
  };
}

/** Merges good inputs twice: why they are refused, or whether the bytes are the same. */
export function mergeTwice(inputs: MergeInputs): string {
  const { target, request } = requestOf(inputs, 1);
  return inFolder((folder) => {
    const [first = '', second = ''] = ['first', 'second'].map((name) => join(folder, name));
    const refusal = mergeInto(first, target, request).refusal ?? mergeInto(second, target, request).refusal;
    return refusal ?? (readFileSync(first).equals(readFileSync(second)) ? 'the same bytes' : 'other bytes');
  });
}

function choice(seed: number, index: number): { inputs: MergeInputs; damaged: string } {
  const inputs = mergeInputs[index % mergeInputs.length] ?? fixtures('gcc-usefoo');
  const random = randomOf(seed * 7_368_787 + index);
  const damaged = inputs[random(3) === 0 ? 0 : 1 + random(inputs.length - 1)] ?? inputs[0];
  return { inputs, damaged };
}

/** Merges files of an empty folder, and looks at what is in the folder afterwards. */
function mergeWatched(
  index: number,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): MergeVerdict {
  return inFolder((folder) => {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const { target, request } = requestOf(
      files.map(({ name }) => join(folder, name)),
      index,
    );
    const start = performance.now();
    let problem: string | undefined;
    let refusal: string | undefined;
    try {
      refusal = mergeInto(join(folder, 'merged'), target, request).refusal;
    } catch (error) {
      refusal = 'exception';
      problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const milliseconds = performance.now() - start;
    const isMerged = refusal === undefined;
    const wanted = [...files.map(({ name }) => name), ...(isMerged ? ['merged'] : [])].sort().join(' ');
    const found = readdirSync(folder).sort().join(' ');
    if (refusal === '') problem ??= 'refused without a reason';
    if (found !== wanted) problem ??= `the folder has ${found} instead of ${wanted}`;
    else if (isMerged)
      problem ??= outputProblem(
        join(folder, 'merged'),
        files.reduce((total, { bytes }) => total + bytes.length, 0),
      );
    for (const { name, bytes } of files)
      if (!readFileSync(join(folder, name)).equals(bytes)) problem ??= `${name} has changed`;
    return { milliseconds, isMerged, ...(problem !== undefined && { problem }) };
  });
}

/** Alignment of pages and new tables makes an output bigger than its inputs, a damaged number must not. */
function outputProblem(path: string, inputs: number): string | undefined {
  const { mode, size } = statSync(path);
  if ((mode & 0o777) !== 0o755) return 'the output cannot be run';
  return size > 4 * inputs + mostGrowth ? `the output has ${size} bytes, the inputs ${inputs}` : undefined;
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-mutants-')));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

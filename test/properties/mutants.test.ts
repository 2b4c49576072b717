// A part of what `node test/properties/mutants.ts` does, small enough for every run: damaged files are read whole
// without an exception, and quickly.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { fixturePath } from '../support/fixtures.ts';
import { askEverything, readEverything } from '../support/engine.ts';
import { mergeInto } from '../support/merging.ts';
import { mutant, mutantSources } from '../support/mutants.ts';

const seed = 7;
const perSource = 30;

test.each(mutantSources.map((path, number) => [basename(path), path, number] as const))(
  'mutants of %s are read',
  (_, path, number) => checkMutants(path, number),
);

test('mutants of a program with its dynamic linker inside are read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-mutants-'));
  try {
    const path = join(folder, 'inside');
    expect(mergeInto(path, fixturePath('x86_64-gcc-hello-pie'), { interpreter: true }).refusal).toBeUndefined();
    checkMutants(path, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** @param first the number of the first mutant: the sources' own ones lie between each other */
function checkMutants(path: string, first: number): void {
  const slow: string[] = [];
  for (let index = first; index < perSource * mutantSources.length; index += mutantSources.length) {
    const { name, bytes } = mutant(seed, index, [path]);
    const start = performance.now();
    try {
      readEverything(bytes);
      askEverything(bytes);
    } catch (error) {
      throw new Error(name, { cause: error });
    }
    if (performance.now() - start > 2000) slow.push(name);
  }
  expect(slow).toEqual([]);
}

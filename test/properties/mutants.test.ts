// A part of what `node test/properties/mutants.ts` does, small enough for every run: damaged files are read whole without an exception, and quickly.

import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { askEverything, readEverything } from '../support/engine.ts';
import { mutant, mutantSources } from '../support/mutants.ts';

const seed = 7;
const perSource = 30;

test.each(mutantSources.map((path, number) => [basename(path), number] as const))('mutants of %s are read', (_, number) => {
  const slow: string[] = [];
  for (let index = number; index < perSource * mutantSources.length; index += mutantSources.length) {
    const { name, bytes } = mutant(seed, index);
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
});

// A part of what `node test/properties/mergeMutants.ts` does, small enough for every run: damaged inputs are merged or
// refused, nothing else; good ones give the same bytes every time.

import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { mergeInputs, mergeMutant, mergeMutantName, mergeTwice } from '../support/mergeMutants.ts';

const seed = 7;
const perInputs = 6;

test.each(mergeInputs.map((inputs, number) => [inputs.map((path) => basename(path)).join(' + '), number] as const))(
  'mutants of %s are merged or refused',
  (_, number) => {
    const problems: string[] = [];
    for (let round = 0; round < perInputs; round++) {
      const index = round * mergeInputs.length + number;
      const { milliseconds, problem } = mergeMutant(seed, index);
      if (problem !== undefined || milliseconds > 2000)
        problems.push(`${mergeMutantName(seed, index)}: ${problem ?? `${milliseconds} ms`}`);
    }
    expect(problems).toEqual([]);
  },
);

test.each(mergeInputs.map((inputs) => [inputs.map((path) => basename(path)).join(' + '), inputs] as const))(
  '%s give the same bytes twice',
  (_, inputs) => {
    expect(mergeTwice(inputs)).toBe('the same bytes');
  },
);

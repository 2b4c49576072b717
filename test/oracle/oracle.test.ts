// A part of what `node test/oracle/compare.ts` does: the JSON of every fixture and of some of this machine's files
// equals readelf's output, field by field.

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { recipes } from '../../fixtures/recipes.ts';
import { listingsOf } from '../support/engine.ts';
import { fixtureNames, fixturePath } from '../support/fixtures.ts';
import { compareFile } from './difference.ts';
import { elfFiles } from './files.ts';

const machineFiles = 40;

/** readelf does not know BSD's archives. */
const unreadable = 'bsd.a';
test.each(fixtureNames.filter((name) => name !== unreadable))('%s equals readelf', (name) =>
  checkOracle(fixturePath(name)),
);

test('members of a BSD archive equal the files it was made of', () => {
  const sources = recipes.find((recipe) => recipe.name === unreadable)?.sources ?? [];
  expect(listingsOf(fixturePath(unreadable))).toEqual(sources.flatMap((name) => listingsOf(fixturePath(name))));
});

/** Archives without members have nothing to compare: glibc's libdl.a is only there to be linked with. */
const emptyArchive = '!<arch>\n'.length;
const folders = ['/usr/bin', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
const installed = elfFiles(folders).filter((path) => statSync(path).size > emptyArchive);
const chosen = installed.filter((_, index) => index % Math.ceil(installed.length / machineFiles) === 0);
test.each(chosen.map((path) => [basename(path), path] as const))('%s of this machine equals readelf', (_, path) =>
  checkOracle(path),
);

async function checkOracle(path: string): Promise<void> {
  const { rows, differences } = await compareFile(path, listingsOf(path));
  expect(
    differences
      .filter((difference) => difference.quirk === undefined)
      .map(({ kind, example }) => `${kind}: ${example}`),
  ).toEqual([]);
  expect(rows).toBeGreaterThan(0);
}

// A part of what `node test/oracle/compare.ts` does: the JSON of every fixture and of some of this machine's files equals readelf's output, field by field.

import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { listingsOf } from '../support/engine.ts';
import { fixtureNames, fixturePath } from '../support/fixtures.ts';
import { compareFile } from './difference.ts';
import { elfFiles } from './files.ts';

const machineFiles = 40;

test.each(fixtureNames)('%s equals readelf', (name) => checkOracle(fixturePath(name)));

const installed = elfFiles(['/usr/bin', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu']);
const chosen = installed.filter((_, index) => index % Math.ceil(installed.length / machineFiles) === 0);
test.each(chosen.map((path) => [basename(path), path] as const))('%s of this machine equals readelf', (_, path) => checkOracle(path));

async function checkOracle(path: string): Promise<void> {
  const { rows, differences } = await compareFile(path, listingsOf(path));
  expect(differences.filter((difference) => difference.quirk === undefined).map(({ kind, example }) => `${kind}: ${example}`)).toEqual([]);
  expect(rows).toBeGreaterThan(0);
}

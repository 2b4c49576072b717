// Finds fixtures: what this machine built, or else the file that the project keeps.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recipes } from '../../fixtures/recipes.ts';

/** Path of a fixture kept in the project, for tests whose expectations are about those bytes. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/prebuilt/${name}`, import.meta.url));
}

/** Names of all fixtures kept in the project, in the order of recipes.ts. */
export const fixtureNames: readonly string[] = recipes
  .map((recipe) => recipe.name)
  .filter((name) => existsSync(fixturePath(name)));

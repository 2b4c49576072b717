// The recipe of docs/python.md with Debian's Python: its commands are run as they are written, and what they make does
// in an empty root what the system's Python does.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  canRunRecipe,
  commandsOf,
  makeWorkplace,
  removeWorkplace,
  runAlone,
  runCommands,
  runSystemPython,
} from '../support/pythonRecipe.ts';

describe.skipIf(!canRunRecipe)("needs Debian's python3, zip and root: Python in one file", () => {
  let folder = '';
  let said = '';
  // Without the finder of sitecustomize.py: ModuleNotFoundError: No module named '_ssl'.
  beforeAll(() => {
    folder = makeWorkplace();
    said = runCommands(folder, commandsOf("Debian's Python"));
  });
  afterAll(() => removeWorkplace(folder));
  const root = (): string => join(folder, 'out/python/root');

  test('the recipe runs to its end', () => {
    expect(said).toMatch(/^1138425661 OpenSSL .*\n$/);
    expect(readdirSync(root())).toEqual(['py.run']);
  });
  test('modules compute the same', () => {
    const expected = runSystemPython([]);
    expect(expected).not.toContain('Error');
    expect(runAlone(root(), [])).toBe(expected);
  });
  test('every extension module is found where it was', () => {
    const names = extensionModules();
    expect(names.length).toBeGreaterThan(20);
    expect(runAlone(root(), names)).toBe(runSystemPython(names));
  });
});

/** Names of the extension modules that Debian's Python has in files. */
function extensionModules(): string[] {
  const folder = runCommands(
    '/',
    `/usr/bin/python3 -c 'import sys; print(next(path for path in sys.path if path.endswith("/lib-dynload")))'`,
  ).trim();
  return readdirSync(folder)
    .map((name) => name.replace(/\..*$/, ''))
    .sort();
}

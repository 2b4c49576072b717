// Documents that are made of the product's own tables are up to date; `vitest -u` writes them anew.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dynamicLinkingText } from './support/dynamicLinking.ts';
import { mergingText } from './support/mergingRules.ts';

test('docs/dynamic-linking.md', async () => {
  await expect(dynamicLinkingText()).toMatchFileSnapshot('../docs/dynamic-linking.md');
});

test('docs/merging.md', async () => {
  await expect(mergingText()).toMatchFileSnapshot('../docs/merging.md');
});

test('the ways through the code that docs/architecture.md tells are there', () => {
  const root = join(import.meta.dirname, '..');
  const [, ways = ''] =
    /^## Four ways through the code\n([^]*?)^## /m.exec(readFileSync(join(root, 'docs/architecture.md'), 'utf8')) ?? [];
  const steps = ways.split('\n').filter((line) => /^\d+\. /.test(line));
  expect(steps.length).toBe(40);
  const pathOf = (name: string): string =>
    [name, `shared/${name}`].map((path) => join(root, path)).find(existsSync) ?? '';
  const lost = steps.flatMap((step) => {
    const names = [...step.matchAll(/`([\w/.-]+)`/g)].map(([, name]) => name ?? '');
    const files = names.filter((name) => name.includes('/') || name.endsWith('.ts'));
    // Files that are named by the folder before them, and functions, which must be in one of the step's files or of the
    // way.
    const missing = files.filter((name) => name.includes('/') && pathOf(name) === '');
    const texts = files
      .filter((name) => name.endsWith('.ts') && name.includes('/'))
      .map((name) => readFileSync(pathOf(name), 'utf8'));
    const functions = names.filter(
      (name) =>
        /^[a-z][A-Za-z]+$/.test(name) && /[A-Z]|^(decode|hover|on|at|load|merge|bind|lower|place|encode)$/.test(name),
    );
    const absent = texts.length === 0 ? [] : functions.filter((name) => !texts.some((text) => text.includes(name)));
    return [...missing, ...absent].map((name) => `${step.slice(0, 60)}: ${name}`);
  });
  expect(lost).toEqual([]);
});

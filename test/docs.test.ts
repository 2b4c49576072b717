// Documents that are made of the product's own tables are up to date; `vitest -u` writes them anew.

import { expect, test } from 'vitest';
import { dynamicLinkingText } from './support/dynamicLinking.ts';
import { mergingText } from './support/mergingRules.ts';

test('docs/dynamic-linking.md', async () => {
  await expect(dynamicLinkingText()).toMatchFileSnapshot('../docs/dynamic-linking.md');
});

test('docs/merging.md', async () => {
  await expect(mergingText()).toMatchFileSnapshot('../docs/merging.md');
});

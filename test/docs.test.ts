// Documents that are made of the product's own tables are up to date; `vitest -u` writes them anew.

import { expect, test } from 'vitest';
import { dynamicLinkingText } from './support/dynamicLinking.ts';

test('docs/dynamic-linking.md', async () => {
  await expect(dynamicLinkingText()).toMatchFileSnapshot('../docs/dynamic-linking.md');
});

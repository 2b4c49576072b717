// Without section headers the dynamic symbols are the same: on every fixture, and with hash tables that are gone,
// damaged or cut.

import { describe, expect, test } from 'vitest';
import { dynamicSymbolsOfBytes, hashDamages, linkedFixtures } from '../support/checkSymbols.ts';

describe.each(linkedFixtures)('$name', ({ bytes, symbols, counts }) => {
  test('without section headers', () => expect(dynamicSymbolsOfBytes(bytes)).toEqual(symbols));
  test.each(hashDamages)('with hash tables that are $name', ({ damage }) =>
    expect(dynamicSymbolsOfBytes(damage(bytes, counts)).length).toBe(symbols.length),
  );
  test('cut at any place, not more', () => {
    for (let size = bytes.length; size > 64; size = Math.floor(size * 0.7))
      expect(dynamicSymbolsOfBytes(bytes.subarray(0, size)).length).toBeLessThanOrEqual(symbols.length);
  });
});

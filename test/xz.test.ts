// Unpacking of .xz: what xz packs comes out again, whatever its settings; damaged streams end with a message.

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crc32, crc64 } from '../shared/unpack/checksums.ts';
import { unpackXz } from '../shared/unpack/xz.ts';
import { inputs, packed, packedFixture, settings } from './support/checkXz.ts';

const hasXz = existsSync('/usr/bin/xz');
const most = 2 ** 24;

test('checksums of the digits 1 to 9, as every catalogue of them has', () => {
  const digits = new TextEncoder().encode('123456789');
  expect(
    [crc32(digits), crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))].map((crc) => crc.toString(16)),
  ).toEqual(['cbf43926', 'cbf43926']);
  const { high, low } = crc64(digits);
  expect(high.toString(16) + low.toString(16)).toBe('995dc9bbdf1939fa');
});

describe.skipIf(!hasXz)('what xz packs (skipped: needs xz)', () => {
  test.each(settings)('%s', (words) => {
    for (const [name, bytes] of Object.entries(inputs)) {
      const { bytes: unpacked, problem } = unpackXz(packed(bytes, words), most);
      expect([name, problem, Buffer.compare(unpacked, bytes)]).toEqual([name, undefined, 0]);
    }
  });
  test('a filter for code', () =>
    expect(unpackXz(packed(inputs['text'], '--x86 --lzma2'), most)).toEqual({
      bytes: new Uint8Array(0),
      problem: 'filters 0x4, 0x21: only LZMA2 is known',
    }));
  test('more than is wanted', () => {
    const { bytes, problem } = unpackXz(packed(inputs['zeros'], '-6'), 1000);
    expect([bytes.length <= 1000, problem]).toEqual([true, 'more than 1000 bytes come out']);
  });
});

describe('damaged streams', () => {
  const whole = packedFixture();
  const right = unpackXz(whole, most);
  test('the whole one is right', () => expect([right.problem, right.bytes.length > 1000]).toEqual([undefined, true]));
  test('cut anywhere before its index', () => {
    for (let size = 0; size < whole.length - 40; size++)
      expect(unpackXz(whole.subarray(0, size), most).problem, `${size} bytes`).toBeDefined();
  });
  test('each byte changed: the message comes, or what comes out is right', () => {
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at & 7));
      const { bytes, problem } = unpackXz(damaged, most);
      if (problem === undefined && at !== 7) expect(Buffer.compare(bytes, right.bytes), `byte ${at}`).toBe(0);
    }
  });
  test('no stream', () =>
    expect([unpackXz(new Uint8Array(0), most).problem, unpackXz(new Uint8Array(100), most).problem]).toEqual([
      'no xz stream',
      'no xz stream',
    ]));
});

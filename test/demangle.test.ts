// Names as their authors wrote them. The cases are in test/demangle/; test/demangleSurvey.ts compares whole libraries
// with c++filt.

import { expect, test } from 'vitest';
import { demangle } from '../shared/demangle/demangle.ts';
import { checkDamagedNames, checkDemangle, complaintOf } from './support/checkDemangle.ts';

test('C++ names are those of c++filt', () => checkDemangle('itanium.txt'));
test('Rust names are those of c++filt', () => checkDemangle('rust.txt'));
test('names that c++filt shows wrongly or not at all', () => checkDemangle('differences.txt'));

test.each([
  '',
  '_',
  '_Z',
  '__Z',
  '_R',
  '__R',
  'main',
  '_init',
  'Z1fv',
  '_ZGVbN2v_acos',
  '_Z1fv@',
  '_Z1fv@@@A',
  '_Z3foov.',
  '_Z3foov..a',
  '_R\u{1f600}',
  '_Z1\u{1f600}v',
])('%s is not a mangled name', (name) => {
  expect(demangle(name)).toBe(undefined);
});

test.each([
  ['__Z3foov', 'foo()'],
  ['_Z1fv@plt', 'f()@plt'],
  ['_Znwm@GLIBCXX_3.4', 'operator new(unsigned long)@GLIBCXX_3.4'],
  ['_ZN3fooEv.cold.1@@V_1', 'foo() [clone .cold.1]@@V_1'],
  ['__RNvC7mycrate3foo', 'mycrate::foo'],
  ['__ZN4core3fmt17h0123456789abcdefE', 'core::fmt'],
  ['_ZN17h0123456789abcdefE', 'h0123456789abcdef'],
  ['_ZN4core3fmt17h0000000000000000E', 'core::fmt::h0000000000000000'],
])('%s: %s', (name, text) => {
  expect(demangle(name)).toBe(text);
});

test.each(['itanium.txt', 'rust.txt', 'differences.txt'])(
  'damaged names of %s: no exception, no delay, bounded text',
  (file) => {
    expect(checkDamagedNames(file, 1, 5000)).toEqual([]);
  },
);

/** Names that describe far more text, work or depth than they have characters. */
const hostile: readonly (readonly [string, string])[] = [
  ['types that double', `_Z1f${doubling(60, (index) => `N1AI${index}${index}EE`)}`],
  [
    'functions that double',
    `_Z1fPFvvE${Array.from({ length: 60 }, (_, index) => `PF${substitution(2 * index)}${substitution(2 * index)}E`).join('')}`,
  ],
  ['packs of packs', `_Z1fIJ${'J'.repeat(300)}${'i'.repeat(300)}${'E'.repeat(301)}EvDpT_`],
  ['expansions in expansions', `_Z1fIJ${'i'.repeat(200)}EEv${'Dp1AI'.repeat(50)}T_${'E'.repeat(50)}`],
  ['deep pointers', `_Z1f${'P'.repeat(60000)}i`],
  ['deep expressions', `_Z1fIX${'nt'.repeat(30000)}Lb1EEEvv`],
  ['deep encodings', `_Z${'Z'.repeat(60000)}1fv`],
  ['deep templates', `_Z1f${'1AI'.repeat(20000)}`],
  ['deep conversions', `_ZN1A${'cvT_I'.repeat(10000)}i`],
  ['many scopes', `_ZN${'1A'.repeat(30000)}E`],
  ['many scopes of expressions', `_Z1fIX${'aasr1A1x'.repeat(7000)}Lb1EEEvv`],
  ['many parameters', `_Z1f${'i'.repeat(65000)}`],
  ['many tags', `_Z1f${'B1a'.repeat(20000)}v`],
  ['many suffixes', `_Z1fv${'.a1'.repeat(20000)}`],
  ['huge numbers', `_Z${'9'.repeat(60000)}f`],
  ['huge substitution', `_Z1fS${'Z'.repeat(60000)}_`],
  ['more than the longest name', `_Z1f${'i'.repeat(70000)}`],
  ['references back that double', `_RIC1a${Array.from({ length: 60 }, () => 'TB4_B4_E').join('')}E`],
  ['references back to themselves', '_RNvB_1a'],
  ['references back in a circle of tuples', `_RIC1aT${'TB3_B3_'.repeat(60)}${'E'.repeat(62)}`],
  ['nested references back', backReferences(200)],
  ['deep slices', `_RIC1a${'S'.repeat(60000)}uE`],
  ['many lifetimes', `_RIC1aFGzzzzzz_EuE`],
  ['many bound lifetimes', `_RIC1a${'FG8_'.repeat(9000)}`],
  ['long punycode', `_RNvC1au60000${'a'.repeat(60000)}`],
  ['long constants', `_RIC1aKj${'f'.repeat(60000)}_E`],
  ['long strings', `_RIC1aKRe${'61'.repeat(30000)}_E`],
  ['legacy with many parts', `_ZN${'1a'.repeat(30000)}17h0123456789abcdefE`],
  ['legacy with many escapes', `_ZN60000${'$u61$'.repeat(12000)}17h0123456789abcdefE`],
];

test.each(hostile)('%s: no exception, no delay, bounded text', (_, name) => {
  expect(complaintOf(name)).toEqual([]);
});

/** `S_`, `S0_`, … */
function substitution(index: number): string {
  return index === 0 ? 'S_' : `S${(index - 1).toString(36).toUpperCase()}_`;
}

/** Each parameter names the one before it twice. */
function doubling(count: number, make: (previous: string) => string): string {
  let name = '1A';
  for (let index = 0; index < count; index++) name += make(substitution(index));
  return name;
}

/** Tuples of two references to the tuple before. */
function backReferences(count: number): string {
  let name = '_RIC1a';
  let previous = name.length - 2;
  name += 'TuuE';
  for (let index = 0; index < count; index++) {
    const at = name.length - 2;
    name += `TB${base62(previous)}B${base62(previous)}E`;
    previous = at;
  }
  return `${name}E`;
}

function base62(value: number): string {
  const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let text = '';
  for (let rest = value - 1; rest >= 0; rest = Math.floor(rest / 62) - 1) text = (digits[rest % 62] ?? '') + text;
  return `${text}_`;
}

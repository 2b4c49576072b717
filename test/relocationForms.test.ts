// Relocation tables in forms that only some tools know: CREL beside the same relocations as RELA, and AArch64's of
// signed pointers.

import { describe, expect, test } from 'vitest';
import { sourceOf } from '../shared/base/bytes.ts';
import { textOf } from '../shared/base/log.ts';
import { hex } from '../shared/base/text.ts';
import { decodeCrel } from '../shared/decode/relocations/crel.ts';
import { decode } from '../shared/decode/file.ts';
import { headerLayouts } from '../shared/elf/layouts.ts';
import { printPatched, printTable } from './support/checkDecode.ts';
import { checkHover } from './support/checkFeatures.ts';

/** The lines of a table without where its rows lie in the file, which differs by form, and under one name for both. */
const withoutForm = (name: string): string[] =>
  printTable(name, 'relocations')
    .split('\n')
    .map((line) => line.replace(/^\S+ /, '').replace('.crel.', '.rela.'));

describe('CREL', () => {
  test('the same relocations as RELA', () => {
    const rows = withoutForm('x86_64-clang19-shapes-crel.o');
    expect(rows.length).toBeGreaterThan(300);
    expect(rows).toEqual(withoutForm('x86_64-clang19-shapes.o'));
  });
  test.each(['i386-clang19-bare-crel.o', 'ppc64-clang19-bare-crel.o'])('%s', (name) =>
    expect(printTable(name, 'relocations')).toMatchSnapshot(),
  );
  // DT_RELA leads to a stream of two rows, the second at the lower place: 2 rows, addends, places in units of 8.
  test('DT_CREL, without section headers', () =>
    expect(
      printPatched(
        'x86_64-gcc-hello-nosections',
        'relocations',
        '0x2ee8=26000040',
        '0x5a0=17b67b088223fcffffffffffffffff014e',
      )
        .split('\n')
        .filter((line) => line.includes('CREL'))
        .join('\n'),
    ).toMatchInlineSnapshot(`
    "0x5a1 0x3db0 DT_CREL[0] R_X86_64_RELATIVE + 0x1182
    0x5a6 0x3da8 DT_CREL[1] R_X86_64_RELATIVE + 0x1150"
  `));
});

/** A table made of literal bytes: `place symbol type addend @offset`. */
function printCrel(bits: 32 | 64, ...bytes: number[]): string {
  const all = new Uint8Array(headerLayouts[64].size + bytes.length);
  all.set([0x7f, 0x45, 0x4c, 0x46, bits / 32, 1, 1]);
  all.set(bytes, headerLayouts[64].size);
  const file = decode(sourceOf(all));
  const crel = decodeCrel(file, 'test', headerLayouts[64].size, bytes.length);
  const rows = Array.from({ length: crel.count }, (_, row) => crel.row(row)).map(
    ({ place, symbol, type, addend, offset }) =>
      `${hex(place)} ${symbol} ${type} ${addend} @${offset - headerLayouts[64].size}`,
  );
  const backwards = Array.from({ length: crel.count }, (_, row) => crel.count - 1 - row).map(
    (row) => crel.row(row).place,
  );
  expect(backwards.reverse().map(hex)).toEqual(rows.map((row) => row.split(' ')[0]));
  return [
    ...rows,
    ...file.log.diagnostics
      .filter(({ code }) => code.id === 'bad-packed-relocations')
      .map((diagnostic) => `! ${textOf(diagnostic)}`),
  ].join('\n');
}

describe('CREL, byte by byte', () => {
  // Header: 8 * count + 4 with addends + shift. A row: distance * 8 + 4 addend + 2 type + 1 symbol.
  test('all fields, then none', () =>
    expect(printCrel(64, 0x14, 0x0f, 2, 1, 0x7c, 0x08)).toMatchInlineSnapshot(`
    "0x1 2 1 -4 @1
    0x2 2 1 -4 @5"
  `));
  test('without addends a row has one bit more for the distance', () =>
    expect(printCrel(64, 0x10, 0x07, 2, 1, 0x7c)).toMatchInlineSnapshot(`
    "0x1 2 1 0 @1
    0x20 2 1 0 @4"
  `));
  test('places in units of 8', () =>
    expect(printCrel(64, 0x17, 0x0f, 1, 8, 0, 0x10)).toMatchInlineSnapshot(`
    "0x8 1 8 0 @1
    0x18 1 8 0 @5"
  `));
  test('a long distance', () =>
    expect(printCrel(64, 0x0c, 0x8b, 0x81, 0x01, 1, 1)).toMatchInlineSnapshot(`"0x811 1 1 0 @1"`));
  // 2^64 - 8: the low three bits are in the first byte, 60 bits follow.
  test('a place that lies before the last', () =>
    expect(printCrel(64, 0x14, 0x78, 0xc0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f))
      .toMatchInlineSnapshot(`
    "0xf 0 0 0 @1
    0x7 0 0 0 @2"
  `));
  test('the same in 32 bits', () =>
    expect(printCrel(32, 0x14, 0x78, 0xc0, 0xff, 0xff, 0xff, 0xff, 0x01)).toMatchInlineSnapshot(`
    "0xf 0 0 0 @1
    0x7 0 0 0 @2"
  `));
  test('symbols and types go back, too', () =>
    expect(printCrel(64, 0x14, 0x0f, 5, 9, 0, 0x0b, 0x7e, 0x7f)).toMatchInlineSnapshot(`
    "0x1 5 9 0 @1
    0x2 3 8 0 @5"
  `));
  test('the stream ends', () =>
    expect(printCrel(64, 0x1c, 0x0f, 2)).toMatchInlineSnapshot(
      `"! test: the stream ends after 0 of 3 relocations at 0x41"`,
    ));
  test('more rows stated than there can be', () =>
    expect(printCrel(64, 0xfc, 0xff, 0xff, 0x7f, 0x08)).toMatchInlineSnapshot(`
    "0x1 0 0 0 @4
    ! test: the stream ends after 1 of 33554431 relocations at 0x45"
  `));
});

describe('signed pointers of AArch64', () => {
  test('places and types', () =>
    expect(printTable('aarch64-clang19-libauth.so', 'relocations')).toMatchInlineSnapshot(`
    "0x390 0x30548 .rela.dyn[0] R_AARCH64_AUTH_ABS64 other
    0x3a8 0x30520 .rela.dyn[1] R_AARCH64_AUTH_ABS64 callee
    0x3c0 0x30528 .rela.dyn[2] R_AARCH64_AUTH_ABS64 callee
    0x3d8 0x30551 .rela.dyn[3] R_AARCH64_AUTH_ABS64 callee
    0x3f0 0x30540 .relr.dyn[0] R_AARCH64_RELATIVE
    0x3f8 0x30530 .relr.auth.dyn[0] R_AARCH64_AUTH_RELATIVE
    0x400 0x30538 .relr.auth.dyn[1] R_AARCH64_AUTH_RELATIVE"
  `));
  test('how a pointer is signed', () =>
    expect(
      ['rela.dyn: $0R_AARCH64_AUTH_ABS64', 'relr.auth.dyn: $0R_AARCH64_AUTH_RELATIVE']
        .map((where) => checkHover('aarch64-clang19-libauth.so', where))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "rela.dyn: 0  0x30548  .data + 0x28  «R_AARCH64_AUTH_ABS64»  other
      **r_info** — what is computed and how it is written

      \`R_AARCH64_AUTH_ABS64\`

      Signed with key IA, discriminator 0x1.  
      \`R_AARCH64_AUTH_ABS64\` (580): **SIGN(S + A, SCHEMA(*P))**, 8 bytes: writes the address of the symbol; signed pointer; how to sign is in the place.  
      With S = the address of \`other\`, which this file does not define, A = 0x0, P = 0x30548.

      24 bytes at file offset 0x390:  
      \`48 05 03 00 00 00 00 00 44 02 00 00 01 00 00 00 00 00 00 00 00 00 00 00\`

      *ELF for the Arm 64-bit Architecture (AAELF64): https://github.com/ARM-software/abi-aa/blob/main/aaelf64/aaelf64.rst*
      relr.auth.dyn: 0  0x30530  .data + 0x10  «R_AARCH64_AUTH_RELATIVE»  0x30520  pointers
      **r_info** — what is computed and how it is written

      \`R_AARCH64_AUTH_RELATIVE\`

      Signed with key DA, discriminator 0xffff.  
      \`R_AARCH64_AUTH_RELATIVE\` (1041): **SIGN(B + A, SCHEMA(*P))**, 8 bytes: adjusts an address by the load base; names no symbol; signed pointer; how to sign is in the place.  
      With B = the load address, A = 0x30520 (the word in place), P = 0x30530.  
      Source: PAuth ABI Extension to ELF for AArch64: https\\://github.com/ARM-software/abi-aa/blob/main/pauthabielf64/pauthabielf64.rst

      8 bytes at file offset 0x3f8:  
      \`30 05 03 00 00 00 00 00\`

      *ELF for the Arm 64-bit Architecture (AAELF64): https://github.com/ARM-software/abi-aa/blob/main/aaelf64/aaelf64.rst*"
    `));
  test('the property', () =>
    expect(printTable('aarch64-clang19-libauth.so', 'notes')).toMatchInlineSnapshot(`
    "0x2a8 GNU NT_GNU_BUILD_ID 20 bytes in .note.gnu.build-id
      eb7031dc9e59b9c49a7512439ac89968261f15cb
    0x2d0 GNU NT_GNU_PROPERTY_TYPE_0 40 bytes in .note.gnu.property
      AARCH64_FEATURE_1_AND: BTI PAC
      AARCH64_FEATURE_PAUTH: platform 0x10000002 (llvm_linux), version 0x155 (INTRINSICS RETURNS VPTRADDRDISCR INITFINI GOT)"
  `));
});

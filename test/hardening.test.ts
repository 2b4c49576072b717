// Verdicts on protections: those of programs that are built and run here, and those of files made for the purpose.

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printPatched } from './support/checkDecode.ts';
import { checkHardening } from './support/checkHardening.ts';

describe.skipIf(!existsSync('/usr/bin/gcc'))('needs gcc: what the running program shows', () => {
  test('lazy binding', () =>
    expect(checkHardening('gcc -O1')).toMatchInlineSnapshot(`
    "? partial RELRO
    ? bound lazily
    + NX stack
    ? no stack protector"
  `));
  test('all bound at start', () =>
    expect(checkHardening('gcc -O1 -Wl,-z,now -fstack-protector-all')).toMatchInlineSnapshot(`
    "+ full RELRO
    + bound at start
    + NX stack
    + stack protector"
  `));
  test('at fixed addresses', () =>
    expect(checkHardening('gcc -O1 -no-pie -fno-pie')).toMatchInlineSnapshot(`
    "? partial RELRO
    ? bound lazily
    + NX stack
    - no PIE
    ? no stack protector"
  `));
  test('without RELRO', () =>
    expect(checkHardening('gcc -O1 -Wl,-z,norelro')).toMatchInlineSnapshot(`
    "- no RELRO
    ? bound lazily
    + NX stack
    ? no stack protector"
  `));
  test('checked functions', () =>
    expect(checkHardening('gcc -O2 -D_FORTIFY_SOURCE=2')).toMatchInlineSnapshot(`
    "? partial RELRO
    ? bound lazily
    + NX stack
    ? no stack protector
    + FORTIFY (2 functions)"
  `));
  test('static: slots of IRELATIVE relocations stay writable', () =>
    expect(checkHardening('gcc -O1 -static')).toMatchInlineSnapshot(`
    "? partial RELRO
    + NX stack
    - no PIE
    ? stack protector linked in"
  `));
  test('static PIE', () =>
    expect(checkHardening('gcc -O1 -static-pie')).toMatchInlineSnapshot(`
    "? partial RELRO
    + NX stack
    ? stack protector linked in"
  `));
  test('stripped static PIE', () =>
    expect(checkHardening('gcc -O1 -static-pie -s')).toMatchInlineSnapshot(`
    "? partial RELRO
    + NX stack
    ? stack protector not known"
  `));
  test('executable stack', () =>
    expect(checkHardening('gcc -O1 -Wl,-z,execstack')).toMatchInlineSnapshot(`
    "? partial RELRO
    ? bound lazily
    - executable stack
    ? no stack protector"
  `));
});

describe.skipIf(!existsSync('/usr/bin/musl-gcc'))('needs musl-gcc: what the running program shows', () => {
  test('dynamic: musl binds nothing lazily', () =>
    expect(checkHardening('musl-gcc -O1')).toMatchInlineSnapshot(`
    "? partial RELRO
    + bound at start
    + NX stack
    ? no stack protector"
  `));
  test('static: nothing applies PT_GNU_RELRO', () =>
    expect(checkHardening('musl-gcc -O1 -static')).toMatchInlineSnapshot(`
    "- no RELRO
    + NX stack
    - no PIE
    ? stack protector linked in"
  `));
  test('static and stripped: nothing tells', () =>
    expect(checkHardening('musl-gcc -O1 -static -s')).toMatchInlineSnapshot(`
    "? RELRO not known
    + NX stack
    - no PIE
    ? stack protector not known"
  `));
});

/** The verdicts on a fixture with changed bytes, those whose names match. */
function verdicts(name: string, wanted: RegExp, ...patches: string[]): string {
  return printPatched(name, 'summary', ...patches)
    .split('\n')
    .filter((line) => /^[-+?] /.test(line) && wanted.test(line))
    .join('\n');
}

describe('where no process is', () => {
  const count = (name: string, ...patches: string[]): number =>
    verdicts(name, /./, ...patches)
      .split('\n')
      .filter((line) => line !== '').length;
  test('code for a GPU has no verdicts', () =>
    expect([
      count('x86_64-gcc-hello-now'),
      count('x86_64-gcc-hello-now', '0x12=be00'),
      count('x86_64-gcc-hello-now', '0x12=e000'),
    ]).toEqual([4, 0, 0]));
  test('nor has firmware, which is loaded elsewhere than it runs', () =>
    expect([count('x86_64-gcc-hello-omagic'), count('x86_64-gcc-hello-omagic', '0x58=00001000')]).toEqual([5, 0]));
});

describe('landing instructions', () => {
  const ibt = (...patches: string[]) => expect(verdicts('x86_64-gcc-hello-now', /IBT/, ...patches));
  test('a property that the entry point contradicts', () =>
    ibt('0x348=020000c0', '0x350=03').toMatchInlineSnapshot(
      `"- IBT: IBT not everywhere (the property says IBT, but the entry point at 0x1070 does not begin with endbr64)"`,
    ));
  test('an initialiser contradicts it', () =>
    ibt('0x348=020000c0', '0x350=03', '0x1070=f30f1efa').toMatchInlineSnapshot(
      `"- IBT: IBT not everywhere (the property says IBT, but .init_array[1] at 0x1182 does not begin with endbr64)"`,
    ));
  test('no entry point and no initialisers', () =>
    expect(verdicts('x86_64-gcc-libnotes.so', /IBT/)).toMatchInlineSnapshot(
      `"+ IBT: IBT (indirect branch tracking: indirect branches land on endbr instructions only)"`,
    ));
  test('a property that no segment leads to', () =>
    expect(verdicts('x86_64-gcc-libnotes.so', /IBT|SHSTK/, '0x158=00000000', '0x1c8=00000000')).toMatchInlineSnapshot(`
    "- IBT: IBT not in force (the property says IBT, but lies in no segment: neither kernel nor dynamic linker see it)
    - SHSTK: SHSTK not in force (the property says SHSTK, but lies in no segment: neither kernel nor dynamic linker see it)"
  `));
});

describe('reach of PT_GNU_RELRO', () => {
  const relro = (...patches: string[]) =>
    expect(
      printPatched('x86_64-gcc-hello-now', 'summary', ...patches)
        .split('\n')
        .filter((line) => /^. (RELRO|binding)/.test(line))
        .join('\n'),
    );
  test('as linked', () =>
    relro().toMatchInlineSnapshot(`
    "+ RELRO: full RELRO (0x3000 to 0x4000 become read-only: .dynamic, .init_array, .fini_array, .data.rel.ro and 1 more)
    + binding: bound at start (DT_FLAGS has the flag NOW)"
  `));
  test('8 bytes of a page', () =>
    relro('0x308=0800').toMatchInlineSnapshot(`
      "- RELRO: no RELRO (PT_GNU_RELRO from 0x3d88 to 0x3d90 ends on the page that it begins on, and only whole pages become read-only: .dynamic at 0x3db8, .init_array at 0x3d88, .fini_array at 0x3d98, .data.rel.ro at 0x3da0 and 1 more stay writable)
      + binding: bound at start (DT_FLAGS has the flag NOW)"
    `));
  test('another page', () =>
    relro('0x2f0=0020', '0x308=0010').toMatchInlineSnapshot(`
      "- RELRO: no RELRO (0x2000 to 0x3000 become read-only, but .dynamic at 0x3db8, .init_array at 0x3d88, .fini_array at 0x3d98, .data.rel.ro at 0x3da0 and 1 more stay writable)
      + binding: bound at start (DT_FLAGS has the flag NOW)"
    `));
});

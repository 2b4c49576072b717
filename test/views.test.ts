// What the views in Elfsmith's container are made of: the report on hardening, as rows and as documents.

import { describe, expect, test } from 'vitest';
import { hardeningText } from '../shared/hardeningReport.ts';
import type { HardeningFile } from '../shared/protocol.ts';
import { checkReport } from './support/checkViews.ts';

describe('the report on hardening', () => {
  test('of a program', () =>
    expect(checkReport('x86_64-gcc-hello-pie')).toMatchInlineSnapshot(`
    "PIE executable for x86-64
    open RELRO: partial RELRO (0x3000 to 0x4000 become read-only, but writable stay 3 slots of .got.plt from 0x4000, at 0x2e0) → link with -z relro -z now (cc -Wl,-z,relro,-z,now)
    open binding: bound lazily (slots of DT_JMPREL such as 0x4000 wait for the first call: neither DT_BIND_NOW, DF_BIND_NOW nor DF_1_NOW, at 0x3000) → link with -z now (cc -Wl,-z,now); LD_BIND_NOW=1 does it for one start
    good stack: NX stack (PT_GNU_STACK without flag X, at 0x2a8)
    good PIE: PIE (ET_DYN is loaded at addresses that the kernel chooses)
    open IBT: no IBT (no property says that all code of the file is made for IBT) → compile all code, also assembler sources, with -fcf-protection=full; ld -z cet-report=error names what lacks it
    open SHSTK: no SHSTK (no property says that all code of the file is made for SHSTK) → compile all code, also assembler sources, with -fcf-protection=full; ld -z cet-report=error names what lacks it
    open stack protector: no stack protector (nothing uses __stack_chk_fail: there may be no function that needs it) → compile with -fstack-protector-strong
    open FORTIFY: no FORTIFY (no function with checks (__memcpy_chk and its like) is named) → compile with -O2 -D_FORTIFY_SOURCE=3 against a C library that has checked functions (glibc; musl has none)
    good search path: no search path (neither DT_RPATH nor DT_RUNPATH)
    good TEXTREL: no text relocations (neither DT_TEXTREL nor DF_TEXTREL)
    good RWX: no writable code (no LOAD segment has the flags W and X)"
  `));
  test('of a program at fixed addresses, with writable code', () =>
    expect(checkReport('x86_64-gcc-hello-omagic')).toMatchInlineSnapshot(`
      "static executable for x86-64
      bad RELRO: no RELRO (no PT_GNU_RELRO: writable stay .init_array at 0x4002b0) → link with -z relro -z now (cc -Wl,-z,relro,-z,now)
      good stack: NX stack (PT_GNU_STACK without flag X, at 0xe8)
      bad PIE: no PIE (ET_EXEC is loaded at its own addresses, at 0x10) → compile with -fPIE and link with -pie
      open IBT: no IBT (no property says that all code of the file is made for IBT) → compile all code, also assembler sources, with -fcf-protection=full; ld -z cet-report=error names what lacks it
      open SHSTK: no SHSTK (no property says that all code of the file is made for SHSTK) → compile all code, also assembler sources, with -fcf-protection=full; ld -z cet-report=error names what lacks it
      open stack protector: no stack protector (nothing uses __stack_chk_fail: there may be no function that needs it) → compile with -fstack-protector-strong
      open FORTIFY: no FORTIFY (no function with checks (__memcpy_chk and its like) is named) → compile with -O2 -D_FORTIFY_SOURCE=3 against a C library that has checked functions (glibc; musl has none)
      bad RWX: writable code (LOAD segment 0 from 0x400120 to 0x400324 has the flags W and X, at 0x40) → link without -N (--omagic); with a script of its own, keep what has W and what has X in segments of their own"
    `));
  test('of a library with text relocations, for a CPU without these properties', () =>
    expect(checkReport('i386-clang14-libtextrel.so')).toMatchInlineSnapshot(`
      "shared library for Intel 80386
      good RELRO: full RELRO (0x2000 to 0x3000 become read-only: .dynamic, at 0xf4)
      good stack: NX stack (PT_GNU_STACK without flag X, at 0x114)
      open IBT: no IBT (no property says that all code of the file is made for IBT) → compile all code, also assembler sources, with -fcf-protection=full; ld -z cet-report=error names what lacks it
      open SHSTK: no SHSTK (no property says that all code of the file is made for SHSTK) → compile all code, also assembler sources, with -fcf-protection=full; ld -z cet-report=error names what lacks it
      open stack protector: no stack protector (nothing uses __stack_chk_fail: there may be no function that needs it) → compile with -fstack-protector-strong
      open FORTIFY: no FORTIFY (no function with checks (__memcpy_chk and its like) is named) → compile with -O2 -D_FORTIFY_SOURCE=3 against a C library that has checked functions (glibc; musl has none)
      good search path: no search path (neither DT_RPATH nor DT_RUNPATH)
      bad TEXTREL: text relocations (DT_TEXTREL: a relocation writes to 0x16c in LOAD segment 1, which is made writable for it, at 0x450) → compile all code with -fPIC; ld -z text names what was not
      good RWX: no writable code (no LOAD segment has the flags W and X)"
    `));
  test('of a static program, whose C library applies no RELRO', () =>
    expect(checkReport('x86_64-musl-hello-static')).toMatchInlineSnapshot(`
      "static executable for x86-64
      bad RELRO: no RELRO (PT_GNU_RELRO, but the program, which no dynamic linker loads, has no code that applies it (glibc's _dl_protect_relro), at 0x158) → link it dynamically, or statically with a C library that applies PT_GNU_RELRO by itself (glibc)
      good stack: NX stack (PT_GNU_STACK without flag X, at 0x120)
      bad PIE: no PIE (ET_EXEC is loaded at its own addresses, at 0x10) → compile with -fPIE and link with -pie
      open IBT: no IBT (no property says that all code of the file is made for IBT) → compile all code, also assembler sources, with -fcf-protection=full; ld -z cet-report=error names what lacks it
      open SHSTK: no SHSTK (no property says that all code of the file is made for SHSTK) → compile all code, also assembler sources, with -fcf-protection=full; ld -z cet-report=error names what lacks it
      open stack protector: stack protector linked in (defines __stack_chk_fail at 0x404360; no symbol tells which functions were compiled to call it, at 0x8300) → compile with -fstack-protector-strong
      open FORTIFY: no FORTIFY (no function with checks (__memcpy_chk and its like) is named) → compile with -O2 -D_FORTIFY_SOURCE=3 against a C library that has checked functions (glibc; musl has none)
      good RWX: no writable code (no LOAD segment has the flags W and X)"
    `));
  test('of a library for AArch64', () =>
    expect(checkReport('aarch64-clang19-libauth.so')).toMatchInlineSnapshot(`
    "shared library for AArch64
    good RELRO: full RELRO (0x20000 to 0x21000 become read-only: .dynamic, at 0x190)
    good stack: NX stack (PT_GNU_STACK without flag X, at 0x1c8)
    good BTI: BTI (branch target identification: indirect branches land on bti instructions only, at 0x2e0)
    good PAC: PAC (return addresses are signed, at 0x2e0)
    open GCS: no GCS (no property says that all code of the file is made for GCS) → compile all code, also assembler sources, with -mbranch-protection=standard; lld -z bti-report=error names what lacks it
    open stack protector: no stack protector (nothing uses __stack_chk_fail: there may be no function that needs it) → compile with -fstack-protector-strong
    open FORTIFY: no FORTIFY (no function with checks (__memcpy_chk and its like) is named) → compile with -O2 -D_FORTIFY_SOURCE=3 against a C library that has checked functions (glibc; musl has none)
    good search path: no search path (neither DT_RPATH nor DT_RUNPATH)
    good TEXTREL: no text relocations (neither DT_TEXTREL nor DF_TEXTREL)
    good RWX: no writable code (no LOAD segment has the flags W and X)"
  `));
  test('of an object', () =>
    expect(checkReport('aarch64-clang14-bare.o')).toMatchInlineSnapshot(`
    "relocatable object for AArch64
    relocatable object: no process runs it as it is"
  `));
});

describe('the report as a document', () => {
  const files: HardeningFile[] = [
    {
      uri: 'file:///a',
      path: '/odd, "name" | *x*',
      kind: 'shared library',
      reason: '',
      rows: [
        {
          name: 'RWX',
          state: 'bad',
          text: 'writable code',
          why: 'a\nb',
          mend: 'link anew',
          at: { offset: '0x40', size: 8 },
        },
        { name: 'stack', state: 'good', text: 'NX stack', why: 'no X', mend: '' },
      ],
    },
    { uri: 'file:///b.o', path: '/b.o', kind: 'relocatable object', reason: 'no process runs it', rows: [] },
  ];
  test('CSV', () =>
    expect(hardeningText(files, 'csv').replaceAll('\r', '␍')).toMatchInlineSnapshot(`
    "file,kind,protection,state,verdict,evidence,mend,offset␍
    "/odd, ""name"" | *x*",shared library,RWX,bad,writable code,"a
    b",link anew,0x40␍
    "/odd, ""name"" | *x*",shared library,stack,good,NX stack,no X,,␍
    /b.o,relocatable object,,,no process runs it,,,␍
    "
  `));
  test('Markdown', () =>
    expect(hardeningText(files, 'markdown')).toMatchInlineSnapshot(`
    "## /odd, "name" \\| \\*x\\*

    shared library

    |  | protection | evidence | mend |
    | --- | --- | --- | --- |
    | ✗ | writable code | a b | link anew |
    | ✓ | NX stack | no X |  |

    ## /b.o

    relocatable object

    no process runs it
    "
  `));
  test('JSON', () =>
    expect(JSON.parse(hardeningText(files, 'json'))).toEqual([
      { path: files[0]?.path, kind: 'shared library', rows: files[0]?.rows },
      { path: '/b.o', kind: 'relocatable object', reason: 'no process runs it', rows: [] },
    ]));
});

// What the views in Elfsmith's container are made of: the report on hardening, as rows and as documents;
// the map.

import { describe, expect, test } from 'vitest';
import { hardeningText } from '../shared/hardeningReport.ts';
import type { HardeningFile } from '../shared/protocol.ts';
import { checkMap, checkReport, pictureFaults } from './support/checkViews.ts';

describe('the report on hardening', () => {
  test('of a program', () =>
    expect(checkReport('x86_64-gcc-hello-pie')).toMatchInlineSnapshot(`
      "PIE executable for x86-64
      open RELRO: partial RELRO (0x3000 to 0x4000 become read-only, but 3 slots of .got.plt from 0x4000 stay writable, at 0x2e0) → link with -z relro -z now (cc -Wl,-z,relro,-z,now)
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
      bad RELRO: no RELRO (no PT_GNU_RELRO: .init_array at 0x4002b0 stays writable) → link with -z relro -z now (cc -Wl,-z,relro,-z,now)
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

describe('the map', () => {
  test('of a program, whole', () =>
    expect(checkMap('x86_64-gcc-hello-now')).toMatchInlineSnapshot(`
      "bytes of the file 0x0 to 0x3f58, 16 KiB, focus on file
      file: 0 to 16216 of 16216
        segments
          0+1824 0x0+1824 constant r-- LOAD 2 (loaded at 0x0)
          1824+2272 0x720+2272 unloaded not loaded (no process sees these bytes)
          4096+493 0x1000+493 code r-x LOAD 3 (loaded at 0x1000)
          4589+3603 0x11ed+3603 unloaded not loaded (no process sees these bytes)
          8192+320 0x2000+320 constant r-- LOAD 4 (loaded at 0x2000)
          8512+3144 0x2140+3144 unloaded not loaded (no process sees these bytes)
          11656+648 0x2d88+648 data rw- LOAD 5 (loaded at 0x3d88)
          12304+3912 0x3010+3912 unloaded not loaded (no process sees these bytes)
        sections
          0+1208 0x0+1208 mixed 8 sections, 2 gaps (ELF header … .dynsym)
          1208+616 0x4b8+616 constant 5 sections, 1 gap (.dynstr … .rela.plt)
          1824+2272 0x720+2272 gap padding (zeros)
          4096+493 0x1000+493 code 5 sections, 2 gaps (.init … .fini)
          4589+3603 0x11ed+3603 gap padding (zeros)
          8192+320 0x2000+320 constant 3 sections, 1 gap (.rodata … .eh_frame)
          8512+3144 0x2140+3144 gap padding (zeros)
          11656+688 0x2d88+688 mixed 7 sections, 1 gap (.init_array … .comment)
          12344+1032 0x3038+1032 unloaded .symtab
          13376+856 0x3440+856 unloaded 2 sections, 1 gap (.strtab … .shstrtab)
          14232+1984 0x3798+1984 header section headers
        symbols
          0+1208 0x0+1208 constant 1 symbol, 9 gaps (__abi_tag)
          1208+616 0x4b8+616 gap 6 gaps (no symbol)
          1824+2272 0x720+2272 gap no symbol (no symbol with a size covers these bytes)
          4096+493 0x1000+493 code 4 symbols, 7 gaps (_start … main)
          4589+3603 0x11ed+3603 gap no symbol (no symbol with a size covers these bytes)
          8192+320 0x2000+320 constant 1 symbol, 4 gaps (_IO_stdin_used)
          8512+3144 0x2140+3144 gap no symbol (no symbol with a size covers these bytes)
          11656+688 0x2d88+688 data 1 symbol, 7 gaps (greetings)
          12344+1032 0x3038+1032 gap no symbol (no symbol with a size covers these bytes)
          13376+856 0x3440+856 gap 3 gaps (no symbol)
          14232+1984 0x3798+1984 gap no symbol (no symbol with a size covers these bytes)
      memory: 0 to 20480 of 20480
        pages
          0+4096 0x0+4096 constant r-- LOAD 2 (pages of LOAD segment 2)
          4096+4096 0x1000+4096 code r-x LOAD 3 (pages of LOAD segment 3)
          8192+4096 0x2000+4096 constant r-- LOAD 4 (pages of LOAD segment 4)
          12288+4096 0x3000+4096 constant r-- RELRO of LOAD 5 (writable until it is relocated, read-only from then on (PT_GNU_RELRO))
          16384+4096 0x4000+4096 data rw- LOAD 5 (pages of LOAD segment 5, 0x28 bytes of them zeros without bytes in the file)
        sections
          0+1440 0x0+1440 constant 9 sections, 4 gaps (.interp … .gnu.version_r)
          1440+384 0x5a0+384 constant 2 sections (.rela.dyn … .rela.plt)
          1824+2272 0x720+2272 gap rest of a page (mapped with its page, though no segment asks for it)
          4096+493 0x1000+493 code 5 sections, 2 gaps (.init … .fini)
          4589+3603 0x11ed+3603 gap rest of a page (mapped with its page, though no segment asks for it)
          8192+320 0x2000+320 constant 3 sections, 1 gap (.rodata … .eh_frame)
          8512+3776 0x2140+3776 gap rest of a page (mapped with its page, though no segment asks for it)
          12288+3464 0x3000+3464 gap rest of a page (mapped with its page, though no segment asks for it)
          15752+688 0x3d88+688 mixed 7 sections, 1 gap (.init_array … .bss)
          16440+4040 0x4038+4040 gap rest of a page (mapped with its page, though no segment asks for it)
        symbols
          0+1440 0x0+1440 constant 1 symbol, 10 gaps (__abi_tag)
          1440+312 0x5a0+312 gap no symbol (memory of a LOAD segment)
          1752+2344 0x6d8+2344 gap no symbol (memory of a LOAD segment)
          4096+484 0x1000+484 code 4 symbols, 4 gaps (_start … main)
          4580+3612 0x11e4+3612 gap no symbol (memory of a LOAD segment)
          8192+112 0x2000+112 constant 1 symbol, 2 gaps (_IO_stdin_used)
          8304+3984 0x2070+3984 gap no symbol (memory of a LOAD segment)
          12288+3464 0x3000+3464 gap rest of a page (mapped with its page, though no segment asks for it)
          15752+688 0x3d88+688 data 4 symbols, 6 gaps (greetings … choose)
          16440+4040 0x4038+4040 gap rest of a page (mapped with its page, though no segment asks for it)
      LOAD 2: 0–1824 ↔ 0–1824
      by size: sections
          section headers 1984
          .symtab 1032
          program headers 728
          and 29 more, unnamed 9051
      by size: symbols
          main 83
          byCount 41
          _start 34
          and 4 more, unnamed 15983"
    `));
  test('of a part of its memory, with the bytes that it comes from', () =>
    expect(checkMap('x86_64-gcc-hello-now', { window: { lane: 'memory', from: 0x3d00, to: 0x4020 } }))
      .toMatchInlineSnapshot(`
        "addresses 0x3d00 to 0x4020, 800 bytes, focus on memory
        file: 11656 to 12304 of 16216
          segments
            11656+648 0x2d88+648 data rw- LOAD 5 (loaded at 0x3d88)
          sections
            11656+48 0x2d88+48 data 3 sections (.init_array … .data.rel.ro)
            11704+496 0x2db8+496 data .dynamic
            12200+88 0x2fa8+88 data .got
            12288+16 0x3000+16 data .data
          symbols
            11656+48 0x2d88+48 data 1 symbol, 2 gaps (greetings)
            11704+496 0x2db8+496 gap no symbol (no symbol with a size covers these bytes)
            12200+88 0x2fa8+88 gap no symbol (no symbol with a size covers these bytes)
            12288+16 0x3000+16 gap no symbol (no symbol with a size covers these bytes)
        memory: 15616 to 16416 of 20480
          pages
            12288+4096 0x3000+4096 constant r-- RELRO of LOAD 5 (writable until it is relocated, read-only from then on (PT_GNU_RELRO))
            16384+4096 0x4000+4096 data rw- LOAD 5 (pages of LOAD segment 5, 0x28 bytes of them zeros without bytes in the file)
          sections
            12288+3464 0x3000+3464 gap rest of a page (mapped with its page, though no segment asks for it)
            15752+48 0x3d88+48 data 3 sections (.init_array … .data.rel.ro)
            15800+496 0x3db8+496 data .dynamic
            16296+88 0x3fa8+88 data .got
            16384+56 0x4000+56 mixed 2 sections, 1 gap (.data … .bss)
          symbols
            12288+3464 0x3000+3464 gap rest of a page (mapped with its page, though no segment asks for it)
            15752+48 0x3d88+48 data 1 symbol, 2 gaps (greetings)
            15800+496 0x3db8+496 gap no symbol (memory of a LOAD segment)
            16296+88 0x3fa8+88 gap no symbol (memory of a LOAD segment)
            16384+56 0x4000+56 data 3 symbols, 2 gaps (stderr … choose)
        LOAD 5: 11656–12304 ↔ 15752–16400
        by size: sections
            .dynamic 496
            .got 88
            .data.rel.ro 24
            and 3 more, unnamed 152
        by size: symbols
            greetings 24
            and 0 more, unnamed 776"
      `));
  test('of the headers in its memory, which no section names', () =>
    expect(
      checkMap('x86_64-gcc-hello-now', {
        window: { lane: 'memory', from: 0, to: 0x340 },
        cells: 3,
        withSymbols: false,
      }),
    ).toMatchInlineSnapshot(`
      "addresses 0x0 to 0x340, 832 bytes, focus on memory
      file: 0 to 832 of 16216
        segments
          0+1824 0x0+1824 constant r-- LOAD 2 (loaded at 0x0)
        sections
          0+64 0x0+64 header ELF header
          64+728 0x40+728 header program headers
          792+176 0x318+176 constant 5 sections, 2 gaps (.interp … .gnu.hash)
      memory: 0 to 832 of 20480
        pages
          0+4096 0x0+4096 constant r-- LOAD 2 (pages of LOAD segment 2)
        sections
          0+792 0x0+792 header ELF header … (headers, which the first LOAD segment has in it)
          792+176 0x318+176 constant 5 sections, 2 gaps (.interp … .gnu.hash)
      LOAD 2: 0–1824 ↔ 0–1824
      by size: sections
          .interp 28
          .note.gnu.property 8
          and 0 more, unnamed 796"
    `));
  test('of debug sections, which become no memory', () =>
    expect(checkMap('x86_64-gcc-hello.debug', { cells: 6, withSymbols: false })).toMatchInlineSnapshot(`
      "bytes of the file 0x0 to 0x1330, 4.8 KiB, focus on file
      file: 0 to 4912 of 4912
        segments
          0+924 0x0+924 constant r-- LOAD 2 (loaded at 0x0)
          924+3988 0x39c+3988 unloaded not loaded (no process sees these bytes)
        sections
          0+792 0x0+792 header 2 sections (ELF header … program headers)
          792+176 0x318+176 mixed 4 sections, 2 gaps (.note.gnu.property … .comment)
          968+1032 0x3c8+1032 unloaded .symtab
          2000+566 0x7d0+566 unloaded .strtab
          2566+298 0xa06+298 unloaded 1 section, 1 gap (.shstrtab)
          2864+2048 0xb30+2048 header section headers
      memory: 0 to 20480 of 20480
        pages
          0+4096 0x0+4096 constant r-- LOAD 2 (pages of LOAD segment 2, 0x384 bytes of them zeros without bytes in the file)
          4096+4096 0x1000+4096 code r-x LOAD 3 (pages of LOAD segment 3, 0x1ed bytes of them zeros without bytes in the file)
          8192+4096 0x2000+4096 constant r-- LOAD 4 (pages of LOAD segment 4, 0x140 bytes of them zeros without bytes in the file)
          12288+8192 0x3000+8192 data rw- LOAD 5 (pages of LOAD segment 5, 0x2b0 bytes of them zeros without bytes in the file)
        sections
          0+1824 0x0+1824 zeros 11 sections, 4 gaps (.interp … .rela.plt)
          1824+2765 0x720+2765 zeros 5 sections, 3 gaps (.init … .fini)
          4589+3603 0x11ed+3603 gap rest of a page (mapped with its page, though no segment asks for it)
          8192+320 0x2000+320 zeros 3 sections, 1 gap (.rodata … .eh_frame)
          8512+3776 0x2140+3776 gap rest of a page (mapped with its page, though no segment asks for it)
          12288+3496 0x3000+3496 gap rest of a page (mapped with its page, though no segment asks for it)
          15784+688 0x3da8+688 zeros 8 sections, 2 gaps (.init_array … .bss)
          16472+4008 0x4058+4008 gap rest of a page (mapped with its page, though no segment asks for it)
      LOAD 2: 0–924 ↔ 0–924
      by size: sections
          section headers 2048
          .symtab 1032
          program headers 728
          and 7 more, unnamed 40"
    `));
  test('of an object, which has no addresses', () =>
    expect(checkMap('x86_64-gcc-tls.o', { cells: 8 })).toMatchInlineSnapshot(`
      "bytes of the file 0x0 to 0x828, 2.0 KiB, focus on file
      file: 0 to 2088 of 2088
        sections
          0+256 0x0+256 mixed 2 sections, 1 gap (ELF header … .text)
          256+112 0x100+112 mixed 3 sections, 1 gap (.tdata … .eh_frame)
          368+264 0x170+264 unloaded .symtab
          632+96 0x278+96 unloaded 1 section, 1 gap (.strtab)
          728+336 0x2d8+336 unloaded .rela.text
          1064+128 0x428+128 unloaded 2 sections, 1 gap (.rela.eh_frame … .shstrtab)
          1192+896 0x4a8+896 header section headers
        symbols
          0+256 0x0+256 code 1 symbol, 2 gaps (addresses)
          256+112 0x100+112 gap 4 gaps (no symbol)
          368+264 0x170+264 gap no symbol (no symbol with a size covers these bytes)
          632+96 0x278+96 gap 2 gaps (no symbol)
          728+336 0x2d8+336 gap no symbol (no symbol with a size covers these bytes)
          1064+128 0x428+128 gap 3 gaps (no symbol)
          1192+896 0x4a8+896 gap no symbol (no symbol with a size covers these bytes)
      memory: 0 to 0 of 0: a relocatable file has no addresses yet: the link editor gives them
      by size: sections
          section headers 896
          .rela.text 336
          .symtab 264
          and 8 more, unnamed 61
      by size: symbols
          addresses 142
          and 0 more, unnamed 1946"
    `));
  test('of a static program, whose segments are far apart, and which applies no RELRO', () =>
    expect(checkMap('x86_64-musl-hello-static', { cells: 4, withSymbols: false })).toMatchInlineSnapshot(`
      "bytes of the file 0x0 to 0x96d8, 38 KiB, focus on file
      file: 0 to 38616 of 38616
        segments
          0+4096 0x0+4096 constant 1 segment, 1 gap (LOAD 0)
          4096+16423 0x1000+16423 code r-x LOAD 1 (loaded at 0x401000)
          20519+8681 0x5027+8681 mixed 2 segments, 2 gaps (LOAD 2 … LOAD 3)
          29200+9416 0x7210+9416 unloaded not loaded (no process sees these bytes)
        sections
          0+4112 0x0+4112 mixed 3 sections, 2 gaps (ELF header … .init)
          4112+16404 0x1010+16404 code .text
          20516+9626 0x5024+9626 mixed 13 sections, 3 gaps (.fini … .debug_abbrev)
          30142+6810 0x75be+6810 unloaded 9 sections, 2 gaps (.debug_line … .shstrtab)
          36952+1664 0x9058+1664 header section headers
      memory: 0 to 36864 of 36864
        pages
          0+4096 0x400000+4096 constant r-- LOAD 0 (pages of LOAD segment 0)
          4096+20480 0x401000+20480 code r-x LOAD 1 (pages of LOAD segment 1)
          24576+4096 0x406000+4096 constant r-- LOAD 2 (pages of LOAD segment 2)
          28672+8192 0x407000+8192 data rw- LOAD 3 (pages of LOAD segment 3, 0x6a8 bytes of them zeros without bytes in the file)
        sections
          0+4112 0x400000+4112 code 1 section, 2 gaps (.init)
          4112+16404 0x401010+16404 code .text
          20516+8156 0x405024+8156 mixed 3 sections, 2 gaps (.fini … .eh_frame)
          28672+6328 0x407000+6328 mixed 7 sections, 2 gaps (.init_array … .bss)
          35000+1864 0x4088b8+1864 gap rest of a page (mapped with its page, though no segment asks for it)
      LOAD 1: 4096–20519 ↔ 4096–20519
      by size: sections
          .text 16404
          .symtab 3816
          .rodata 3200
          and 24 more, unnamed 8480"
    `));
  test('of a core file, most of whose address space is empty', () =>
    expect(checkMap('x86_64-core-headers', { cells: 6, withSymbols: false })).toMatchInlineSnapshot(`
      "bytes of the file 0x0 to 0xb000, 44 KiB, focus on file
      file: 0 to 45056 of 45056
        segments
          0+8192 0x0+8192 unloaded not loaded (no process sees these bytes)
          8192+16384 0x2000+16384 constant r-- LOAD 4 (loaded at 0x7f40c8fe0000)
          24576+8192 0x6000+8192 constant r-- LOAD 5 (loaded at 0x7f40c8fe4000)
          32768+8192 0x8000+8192 code r-x LOAD 6 (loaded at 0x7f40c8fe6000)
          40960+4096 0xa000+4096 code --x LOAD 8 (loaded at 0xffffffffff600000)
        sections
          0+4872 0x0+4872 mixed 10 sections (ELF header … note NT_X86_XSAVE_LAYOUT)
          4872+3320 0x1308+3320 gap padding (zeros)
          8192+16384 0x2000+16384 gap LOAD segment 4 (R, zeros)
          24576+8192 0x6000+8192 gap LOAD segment 5 (R, zeros)
          32768+8192 0x8000+8192 gap LOAD segment 6 (RX)
          40960+4096 0xa000+4096 gap LOAD segment 8 (X, zeros)
      memory: 0 to 81920 of 81920
        pages
          0+13653.333333333332 0xffffffffff600000+14684160 mixed 2 stretches of pages, 1 gap (LOAD 8 … LOAD 1) cut
          13653.333333333332+13653.333333333332 0x401000+139916222525440 mixed 2 stretches of pages, 1 gap (LOAD 2 … LOAD 3) cut
          27306.666666666664+16384 0x7f40c8fe0000+16384 constant r-- LOAD 4 (pages of LOAD segment 4)
          43690.666666666664+8192 0x7f40c8fe4000+8192 constant r-- LOAD 5 (pages of LOAD segment 5)
          51882.666666666664+13653.333333333336 0x7f40c8fe6000+807989354496 code 1 stretch of pages, 1 gap (LOAD 6) cut
          65536+16384 0x7ffce8e98000+16384 data rw- LOAD 7 (pages of LOAD segment 7, 0x4000 bytes of them zeros without bytes in the file)
        sections
          0+13653.333333333332 0xffffffffff600000+14684160 gap 3 gaps (no section) cut
          13653.333333333332+13653.333333333332 0x401000+139916222525440 unmapped 3 gaps (not mapped) cut
          27306.666666666664+16384 0x7f40c8fe0000+16384 gap no section (memory of a LOAD segment)
          43690.666666666664+8192 0x7f40c8fe4000+8192 gap no section (memory of a LOAD segment)
          51882.666666666664+13653.333333333336 0x7f40c8fe6000+807989354496 unmapped 2 gaps (not mapped) cut
          65536+16384 0x7ffce8e98000+16384 gap no section (memory of a LOAD segment)
      LOAD 4: 8192–24576 ↔ 27306.666666666664–43690.666666666664
      LOAD 5: 24576–32768 ↔ 43690.666666666664–51882.666666666664
      LOAD 6: 32768–40960 ↔ 51882.666666666664–60074.666666666664
      by size: sections
          note NT_X86_XSTATE 2452
          note NT_PRFPREG 532
          program headers 504
          and 7 more, unnamed 40184"
    `));
  test('of an archive: its members', () =>
    expect(checkMap('gnu.a', { cells: 20 })).toMatchInlineSnapshot(`
    "bytes of the file 0x0 to 0x67bc, 26 KiB, focus on file
    file: 0 to 26556 of 26556
      members
        0+1472 0x0+1472 header headers, index (what ar(1) keeps between the members)
        1472+2088 0x5c0+2088 code x86_64-gcc-tls.o
        3560+60 0xde8+60 header headers, index (what ar(1) keeps between the members)
        3620+13504 0xe24+13504 code x86_64-gxx-shapes.o
        17124+60 0x42e4+60 header headers, index (what ar(1) keeps between the members)
        17184+1752 0x4320+1752 code x86_64-as-symbols.o
        18936+60 0x49f8+60 header headers, index (what ar(1) keeps between the members)
        18996+7560 0x4a34+7560 code x86_64-gcc-hello-compressed.o
    by size: members
        x86_64-gxx-shapes.o 13504
        x86_64-gcc-hello-compressed.o 7560
        x86_64-gcc-tls.o 2088
        and 1 more, unnamed 1652"
  `));

  test.each([
    'x86_64-gcc-hello-now',
    'x86_64-gxx-shapes.o',
    'x86_64-core',
    'mixed.a',
    'mips-clang14-libbare-nosections.so',
  ])('each window of %s is filled', (name) => {
    const windows = [
      undefined,
      ...[0, 0x123, 0x1000, 0x3f00].flatMap((from) =>
        (['file', 'memory'] as const).flatMap((lane) =>
          [1, 50, 0x800, 1e9].map((size) => ({ lane, from, to: from + size })),
        ),
      ),
    ];
    for (const window of windows)
      for (const cells of [1, 7, 300])
        expect(
          pictureFaults(name, { ...(window && { window }), cells, withSymbols: true }),
          JSON.stringify([window, cells]),
        ).toEqual([]);
  });
});

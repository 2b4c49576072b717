// What decode makes of the fixtures, table by table, and what holds of any bytes. `vitest run -u` rewrites the texts;
// read them before accepting.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  checkAnyBytes,
  crowdedFile,
  printAndroid,
  printAppended,
  printArchive,
  printPatched,
  printTable,
} from './support/checkDecode.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';
import { mutant } from './support/mutants.ts';

describe('notes', () => {
  test('owners and properties', () =>
    expect(printTable('x86_64-gcc-libnotes.so', 'notes')).toMatchInlineSnapshot(`
    "0x270 GNU NT_GNU_PROPERTY_TYPE_0 32 bytes in .note.gnu.property
      X86_FEATURE_1_AND: IBT SHSTK
      X86_ISA_1_NEEDED: BASELINE V2
    0x2a0 GNU NT_GNU_BUILD_ID 20 bytes in .note.gnu.build-id
      b8518036a5364d12da611ea3e50e73bd6e41c53f
    0x2c4 FDO NT_FDO_PACKAGING_METADATA 86 bytes in .note.package
      {"type":"deb","os":"debian","name":"sample","version":"1.0-1","architecture":"amd64"}
    0x32c GNU NT_GNU_ABI_TAG 16 bytes in .note.ABI-tag
      Linux 3.2.0
    0x34c Sample 0x1234 5 bytes in .note.unknown
      01 02 03 04 05
    0x368  0x1 4 bytes in .note.unknown
      ef be ad de
    0x3000 stapsdt NT_STAPSDT 53 bytes in .note.stapsdt
      sample:probed
      location 0x1000, base 0x2000
      arguments -4@%edi 8@%rax"
  `));
  test('a file without sections', () =>
    expect(printTable('x86_64-gcc-hello-nosections', 'notes')).toMatchInlineSnapshot(`
    "0x338 GNU NT_GNU_PROPERTY_TYPE_0 16 bytes in segment 7
      X86_ISA_1_NEEDED: BASELINE
    0x358 GNU NT_GNU_BUILD_ID 20 bytes in segment 8
      14575392665664cc988b5f5496fb4b4cc3e1b44b
    0x37c GNU NT_GNU_ABI_TAG 16 bytes in segment 8
      Linux 3.2.0"
  `));
  test('protections of AArch64', () =>
    expect(printTable('aarch64-clang14-libbare.so', 'notes')).toMatchInlineSnapshot(`
    "0x2e0 GNU NT_GNU_BUILD_ID 8 bytes in .note.gnu.build-id
      38cb88172a565c94
    0x2f8 GNU NT_GNU_PROPERTY_TYPE_0 16 bytes in .note.gnu.property
      AARCH64_FEATURE_1_AND: BTI PAC"
  `));
  test('a core file', () =>
    expect(
      printTable('x86_64-core', 'notes')
        .replace(/\b0x7f\w+/g, '0x7f…')
        .replace(/(process|thread) \d+/g, '$1 N'),
    ).toMatchInlineSnapshot(`
    "0x238 CORE NT_PRSTATUS 336 bytes in segment 0
      thread N
      signal 4 SIGILL: illegal instruction
      r15=0x0 r14=0x0 r13=0x0 r12=0x0 rbp=0x0 rbx=0x1234 r11=0x0 r10=0x0
      r9=0x0 r8=0x0 rax=0x0 rcx=0x0 rdx=0x0 rsi=0x0 rdi=0x0 orig_rax=0xffffffffffffffff
      rip=0x40100f cs=0x33 eflags=0x10202 rsp=0x7f… ss=0x2b fs_base=0x0 gs_base=0x0 ds=0x0
      es=0x0 fs=0x0 gs=0x0
    0x39c CORE NT_PRPSINFO 136 bytes in segment 0
      process N crash
      command ./crash
    0x438 CORE NT_SIGINFO 128 bytes in segment 0
      signal 4 SIGILL: illegal instruction
      code 2, errno 0
      address 0x40100f
    0x4cc CORE NT_AUXV 368 bytes in segment 0
      AT_SYSINFO_EHDR = 0x7f…: address of the vDSO
      AT_MINSIGSTKSZ = 0xd30: smallest stack for signal handlers
      AT_HWCAP = 0x178bfbff: what the CPU can do
      AT_PAGESZ = 0x1000: page size
      AT_CLKTCK = 0x64: ticks of times() in a second
      AT_PHDR = 0x400040: address of the program headers of the program
      AT_PHENT = 0x38: size of one program header
      AT_PHNUM = 0x3: number of program headers
      AT_BASE = 0x0: address the dynamic linker is loaded at
      AT_FLAGS = 0x0: flags
      AT_ENTRY = 0x401000: entry point of the program
      AT_UID = 0x0: real user
      AT_EUID = 0x0: effective user
      AT_GID = 0x0: real group
      AT_EGID = 0x0: effective group
      AT_SECURE = 0x0: runs with more rights than its user has
      AT_RANDOM = 0x7f…: address of 16 random bytes
      AT_HWCAP2 = 0x2: what the CPU can do, more
      AT_EXECFN = 0x7f…: name of the program
      AT_PLATFORM = 0x7f…: name of the platform
      AT_RSEQ_FEATURE_SIZE = 0x1c: size of the restartable sequences area
      AT_RSEQ_ALIGN = 0x20: alignment of the restartable sequences area
      AT_NULL = 0x0: end of the vector
    0x650 CORE NT_FILE 166 bytes in segment 0
      0x400000..0x401000 offset 0x0 /tmp/tmp.QaWFpGPaB1/crash
      0x401000..0x402000 offset 0x1000 /tmp/tmp.QaWFpGPaB1/crash
      0x402000..0x403000 offset 0x2000 /tmp/tmp.QaWFpGPaB1/crash
    0x70c CORE NT_PRFPREG 512 bytes in segment 0
      7f 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 1f 00 00 ff ff 02 00 …
    0x920 LINUX NT_X86_XSTATE 2432 bytes in segment 0
      7f 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 1f 00 00 ff ff 02 00 …
    0x12b4 LINUX NT_X86_XSAVE_LAYOUT 64 bytes in segment 0
      02 00 00 00 00 01 00 00 40 02 00 00 00 00 00 00 05 00 00 00 40 00 00 00 40 03 00 00 00 00 00 00 …"
  `));
});

describe('unwind index', () => {
  test('of an executable', () =>
    expect(printTable('x86_64-gcc-hello-pie', 'unwind')).toMatchInlineSnapshot(`
    "index: sdata4 | pcrel, udata4, sdata4 | datarel; .eh_frame at 0x2070; 6 of 6 rows, sorted
    0x1020 -> 0x20b8
    0x1060 -> 0x20e0
    0x1070 -> 0x2088
    0x1159 -> 0x20f8
    0x1182 -> 0x210c
    0x1191 -> 0x2120
    frames: 2 common, 6 descriptions, 208 bytes"
  `));
  test('big endian', () =>
    expect(printTable('ppc32-gcc-libbare.so', 'unwind')).toMatchInlineSnapshot(`
    "index: sdata4 | pcrel, udata4, sdata4 | datarel; .eh_frame at 0x65c; 4 of 4 rows, sorted
    0x410 -> 0x670
    0x418 -> 0x684
    0x550 -> 0x6bc
    0x5a0 -> 0x6e0
    frames: 1 common, 4 descriptions, 156 bytes"
  `));
});

describe('arrays of functions', () => {
  test('by sections', () =>
    expect(printTable('x86_64-gcc-lifecycle', 'arrays')).toMatchInlineSnapshot(`
    ".preinit_array[0] at 0x3d88: 0x1139 -> 0x1139 .rela.dyn[0] R_X86_64_RELATIVE + 0x1139
    .init_array[0] at 0x3d90: 0x1178 -> 0x1178 .rela.dyn[1] R_X86_64_RELATIVE + 0x1178
    .init_array[1] at 0x3d98: 0x1130 -> 0x1130 .rela.dyn[2] R_X86_64_RELATIVE + 0x1130
    .init_array[2] at 0x3da0: 0x114e -> 0x114e .rela.dyn[3] R_X86_64_RELATIVE + 0x114e
    .fini_array[0] at 0x3da8: 0x118d -> 0x118d .rela.dyn[4] R_X86_64_RELATIVE + 0x118d
    .fini_array[1] at 0x3db0: 0x10f0 -> 0x10f0 .rela.dyn[5] R_X86_64_RELATIVE + 0x10f0
    .fini_array[2] at 0x3db8: 0x1163 -> 0x1163 .rela.dyn[6] R_X86_64_RELATIVE + 0x1163"
  `));
  test('by dynamic entries', () =>
    expect(printTable('x86_64-gcc-hello-nosections', 'arrays')).toMatchInlineSnapshot(`
    "DT_INIT_ARRAY[0] at 0x3da8: 0x1150 -> 0x1150 DT_RELA[0] R_X86_64_RELATIVE + 0x1150
    DT_INIT_ARRAY[1] at 0x3db0: 0x1182 -> 0x1182 DT_RELA[1] R_X86_64_RELATIVE + 0x1182
    DT_FINI_ARRAY[0] at 0x3db8: 0x1110 -> 0x1110 DT_RELA[2] R_X86_64_RELATIVE + 0x1110"
  `));
  test('in a relocatable file', () =>
    expect(printTable('x86_64-gxx-shapes.o', 'arrays')).toMatchInlineSnapshot(
      `".init_array[0] at 0x0: 0x0 -> 0x26e .rela.init_array[0] R_X86_64_64 .text + 0x26e"`,
    ));
  test('RELR', () =>
    expect(printTable('x86_64-gcc-hello-relr', 'arrays')).toMatchInlineSnapshot(`
    ".init_array[0] at 0x3d78: 0x1150 -> 0x1150 .relr.dyn[0] R_X86_64_RELATIVE
    .init_array[1] at 0x3d80: 0x1182 -> 0x1182 .relr.dyn[1] R_X86_64_RELATIVE
    .fini_array[0] at 0x3d88: 0x1110 -> 0x1110 .relr.dyn[2] R_X86_64_RELATIVE"
  `));
  test('REL', () =>
    expect(printTable('arm-clang14-libbare.so', 'arrays')).toMatchInlineSnapshot(
      `".init_array[0] at 0x20664: 0x1052c -> 0x1052c .rel.dyn[0] R_ARM_RELATIVE"`,
    ));
});

describe('GOT and PLT', () => {
  test('x86-64 slots', () =>
    expect(printTable('x86_64-gcc-libtls.so', 'slots')).toMatchInlineSnapshot(`
    ".got 0x3f60: 0x0 .rela.dyn[3] R_X86_64_DTPMOD64
    .got 0x3f68: 0x0 offset in the TLS block
    .got 0x3f70: 0x0 .rela.dyn[4] R_X86_64_GLOB_DAT __cxa_finalize <- stub 0x1040
    .got 0x3f78: 0x0 .rela.dyn[5] R_X86_64_DTPMOD64 foreign
    .got 0x3f80: 0x0 .rela.dyn[6] R_X86_64_DTPOFF64 foreign
    .got 0x3f88: 0x0 .rela.dyn[7] R_X86_64_GLOB_DAT _ITM_registerTMCloneTable
    .got 0x3f90: 0x0 .rela.dyn[8] R_X86_64_GLOB_DAT _ITM_deregisterTMCloneTable
    .got 0x3f98: 0x0 .rela.dyn[9] R_X86_64_DTPMOD64 general
    .got 0x3fa0: 0x0 .rela.dyn[10] R_X86_64_DTPOFF64 general
    .got 0x3fa8: 0x0 .rela.dyn[11] R_X86_64_TPOFF64 initial
    .got 0x3fb0: 0x0 .rela.dyn[12] R_X86_64_GLOB_DAT __gmon_start__
    .got.plt 0x3fe8: 0x3d90 _DYNAMIC
    .got.plt 0x3ff0: 0x0 link_map
    .got.plt 0x3ff8: 0x0 resolver
    .got.plt 0x4000: 0x1036 .rela.plt[0] R_X86_64_JUMP_SLOT __tls_get_addr <- stub 0x1030"
  `));
  test('x86-64 stubs', () =>
    expect(printTable('x86_64-gcc-hello-pie', 'stubs')).toMatchInlineSnapshot(`
    ".plt[1] 0x1030, 16 bytes -> 0x4000 .rela.plt[0] R_X86_64_JUMP_SLOT getenv
    .plt[2] 0x1040, 16 bytes -> 0x4008 .rela.plt[1] R_X86_64_JUMP_SLOT puts
    .plt[3] 0x1050, 16 bytes -> 0x4010 .rela.plt[2] R_X86_64_JUMP_SLOT fprintf
    .plt.got[0] 0x1060, 8 bytes -> 0x3fd8 .rela.dyn[11] R_X86_64_GLOB_DAT __cxa_finalize"
  `));
  test('without sections', () =>
    expect(printTable('x86_64-gcc-hello-nosections', 'slots')).toMatchInlineSnapshot(`
    "DT_PLTGOT 0x3fe8: 0x3dd8 _DYNAMIC
    DT_PLTGOT 0x3ff0: 0x0 link_map
    DT_PLTGOT 0x3ff8: 0x0 resolver
    DT_PLTGOT 0x4000: 0x1036 DT_JMPREL[0] R_X86_64_JUMP_SLOT getenv
    DT_PLTGOT 0x4008: 0x1046 DT_JMPREL[1] R_X86_64_JUMP_SLOT puts
    DT_PLTGOT 0x4010: 0x1056 DT_JMPREL[2] R_X86_64_JUMP_SLOT fprintf"
  `));
  test('aarch64 slots', () =>
    expect(printTable('aarch64-clang14-libbare.so', 'slots')).toMatchInlineSnapshot(`
    ".got 0x20a10: 0x0 .rela.dyn[4] R_AARCH64_GLOB_DAT optional
    .got 0x20a18: 0x0 .rela.dyn[9] R_AARCH64_GLOB_DAT pointers
    .got 0x20a20: 0x0 .rela.dyn[6] R_AARCH64_GLOB_DAT imported_data
    .got 0x20a28: 0x0 .rela.dyn[10] R_AARCH64_GLOB_DAT functions
    .got 0x20a30: 0x0 .rela.dyn[8] R_AARCH64_TLSDESC imported_thread
    .got 0x20a38: 0x0 argument of the TLS descriptor
    .got 0x20a40: 0x0 .rela.dyn[11] R_AARCH64_TLSDESC thread
    .got 0x20a48: 0x0 argument of the TLS descriptor
    .got 0x20a50: 0x0 .rela.dyn[3] R_AARCH64_TLSDESC + 0x4
    .got 0x20a58: 0x0 argument of the TLS descriptor
    .got.plt 0x30aa8: 0x0 reserved
    .got.plt 0x30ab0: 0x0 link_map
    .got.plt 0x30ab8: 0x0 resolver
    .got.plt 0x30ac0: 0x10880 .rela.plt[0] R_AARCH64_JUMP_SLOT optional <- stub 0x108a0
    .got.plt 0x30ac8: 0x10880 .rela.plt[1] R_AARCH64_JUMP_SLOT imported <- stub 0x108b8"
  `));
  test('aarch64 stubs', () =>
    expect(printTable('aarch64-clang14-libbare.so', 'stubs')).toMatchInlineSnapshot(`
    ".plt[1] 0x108a0, 24 bytes -> 0x30ac0 .rela.plt[0] R_AARCH64_JUMP_SLOT optional
    .plt[2] 0x108b8, 24 bytes -> 0x30ac8 .rela.plt[1] R_AARCH64_JUMP_SLOT imported"
  `));
  test('mips slots, which need no relocations', () =>
    expect(printTable('mips-clang14-libbare.so', 'slots')).toMatchInlineSnapshot(`
    ".got 0x30710: 0x0 resolver
    .got 0x30714: 0x80000000 link_map
    .got 0x30718: 0x30000
    .got 0x3071c: 0x40000
    .got 0x30720: 0x0 optional
    .got 0x30724: 0x0 imported
    .got 0x30728: 0x30704 functions
    .got 0x3072c: 0x0 imported_data
    .got 0x30730: 0x306f4 pointers
    .got 0x30734: 0x0 __tls_get_addr
    .got 0x30738: 0x306e0 exported_data
    .got 0x3073c: 0x0 .rel.dyn[8] R_MIPS_TLS_DTPMOD32 imported_thread
    .got 0x30740: 0x0 .rel.dyn[9] R_MIPS_TLS_DTPREL32 imported_thread
    .got 0x30744: 0x0 .rel.dyn[7] R_MIPS_TLS_DTPMOD32
    .got 0x30748: 0x0 offset in the TLS block
    .got 0x3074c: 0x0 .rel.dyn[10] R_MIPS_TLS_DTPMOD32 thread
    .got 0x30750: 0x0 .rel.dyn[11] R_MIPS_TLS_DTPREL32 thread"
  `));
});

describe('small tables', () => {
  test('groups', () =>
    expect(printTable('x86_64-gxx-shapes.o', 'groups')).toMatchInlineSnapshot(`
    "[1] COMDAT _ZN6shapes6SquareD1Ev: .text._ZN6shapes6SquareD1Ev .rela.text._ZN6shapes6SquareD1Ev
    [2] COMDAT _ZN6shapes6SquareD0Ev: .text._ZN6shapes6SquareD0Ev .rela.text._ZN6shapes6SquareD0Ev
    [3] COMDAT _ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag: .text._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag .rela.text._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
    [4] COMDAT _ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag: .text._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag .rela.text._ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
    [5] COMDAT _ZTSN6shapes5ShapeE: .rodata._ZTSN6shapes5ShapeE
    [6] COMDAT _ZTIN6shapes5ShapeE: .data.rel.ro._ZTIN6shapes5ShapeE .rela.data.rel.ro._ZTIN6shapes5ShapeE
    [7] COMDAT _ZTSN6shapes5NamedE: .rodata._ZTSN6shapes5NamedE
    [8] COMDAT _ZTIN6shapes5NamedE: .data.rel.ro._ZTIN6shapes5NamedE .rela.data.rel.ro._ZTIN6shapes5NamedE
    [9] COMDAT _ZTSN6shapes6SquareE: .rodata._ZTSN6shapes6SquareE
    [10] COMDAT _ZTIN6shapes6SquareE: .data.rel.ro._ZTIN6shapes6SquareE .rela.data.rel.ro._ZTIN6shapes6SquareE
    [11] COMDAT _ZTVN6shapes5ShapeE: .data.rel.ro._ZTVN6shapes5ShapeE .rela.data.rel.ro._ZTVN6shapes5ShapeE
    [12] COMDAT _ZTVN6shapes6SquareE: .data.rel.ro._ZTCN6shapes6SquareE0_NS_5NamedE .rela.data.rel.ro._ZTCN6shapes6SquareE0_NS_5NamedE .data.rel.ro._ZTTN6shapes6SquareE .rela.data.rel.ro._ZTTN6shapes6SquareE .data.rel.ro._ZTVN6shapes6SquareE .rela.data.rel.ro._ZTVN6shapes6SquareE
    [13] COMDAT _ZZN6shapes5powerIdLi0EEET_S1_E5calls: .bss._ZZN6shapes5powerIdLi0EEET_S1_E5calls
    [14] COMDAT _ZZN6shapes5powerIdLi1EEET_S1_E5calls: .bss._ZZN6shapes5powerIdLi1EEET_S1_E5calls
    [15] COMDAT _ZZN6shapes5powerIdLi2EEET_S1_E5calls: .bss._ZZN6shapes5powerIdLi2EEET_S1_E5calls
    [16] COMDAT _ZZN6shapes5powerIdLi3EEET_S1_E5calls: .bss._ZZN6shapes5powerIdLi3EEET_S1_E5calls
    [17] COMDAT _ZN6shapes7counterE: .bss._ZN6shapes7counterE
    [18] COMDAT DW.ref._ZTISt9exception: .data.rel.local.DW.ref._ZTISt9exception .rela.data.rel.local.DW.ref._ZTISt9exception
    [19] COMDAT DW.ref.__gxx_personality_v0: .data.rel.local.DW.ref.__gxx_personality_v0 .rela.data.rel.local.DW.ref.__gxx_personality_v0"
  `));
  test('texts', () =>
    expect(printTable('x86_64-gcc-hello-debuglink', 'texts')).toMatchInlineSnapshot(`
    "/lib64/ld-linux-x86-64.so.2
    GCC: (Debian 12.2.0-14+deb12u1) 12.2.0
    x86_64-gcc-hello.debug crc 0xb2adde79"
  `));
  test('compression', () =>
    expect(printTable('x86_64-gcc-hello-compressed.o', 'compression')).toMatchInlineSnapshot(`
    ".debug_info: ZLIB 547 -> 1072 bytes, align 1
    .debug_abbrev: ZLIB 259 -> 400 bytes, align 1
    .debug_aranges: ZLIB 47 -> 48 bytes, align 1
    .debug_line: ZLIB 148 -> 180 bytes, align 1
    .debug_str: ZLIB 398 -> 707 bytes, align 1
    .debug_line_str: ZLIB 149 -> 221 bytes, align 1"
  `));
  test('TLS', () =>
    expect(printTable('x86_64-gcc-libtls.so', 'tls')).toMatchInlineSnapshot(`
    "template at 0x2d40: 12 of 164 bytes, align 64: .tdata .tbss
    dynsym: initial=0x0 general=0x8
    symtab: initial=0x0 local=0x4 general=0x8 zeroed=0x40"
  `));
});

describe('archives', () => {
  test.each(['gnu.a', 'bsd.a', 'mixed.a', 'thin.a'])('%s', (name) => expect(printArchive(name)).toMatchSnapshot());
});

describe('Android’s packed relocations', () => {
  test('rows of their own, then a group that shares everything', () =>
    expect(printAndroid([5, 0x1000, 2, 8, 8, 0x403, 1, 16, 7, -8, 3, 15, 8, 0x403, 0x10])).toMatchInlineSnapshot(`
    "0x1008 0x403 1 @9
    0x1018 0x7 -7 @13
    0x1020 0x403 9 @22
    0x1028 0x403 9 @22
    0x1030 0x403 9 @22"
  `));
  test('a group without addends', () =>
    expect(printAndroid([2, 0, 2, 3, 4, 0x17], false)).toMatchInlineSnapshot(`
    "0x4 0x17 0 @10
    0x8 0x17 0 @10"
  `));
  test('a stream that ends', () =>
    expect(printAndroid([3, 0, 3, 2, 8, 7])).toMatchInlineSnapshot(`
    "0x8 0x7 0 @9
    ! test: the stream ends at 0xa"
  `));
  test('a group larger than the table', () =>
    expect(printAndroid([2, 0, 9, 3, 8, 7])).toMatchInlineSnapshot(`"! test: a group of 9 where 2 are left at 0x6"`));
  test('more relocations than any file has', () =>
    expect(printAndroid([2 ** 40, 0, 1, 11, 8, 7, 0])).toMatchInlineSnapshot(`
    "0x8 0x7 0 @15
    ! test: 1099511627776 relocations stated, 4194304 are read at 0x4
    ! test: the stream ends at 0x10"
  `));
  test('in a library', () =>
    expect(printTable('arm-clang14-libbare-android.so', 'relocations')).toMatchInlineSnapshot(`
    "0x3a5 0x2660 .rel.dyn[0] R_ARM_RELATIVE
    0x3a8 0x3748 .rel.dyn[1] R_ARM_RELATIVE
    0x3aa 0x3754 .rel.dyn[2] R_ARM_RELATIVE
    0x3ad 0x26fc .rel.dyn[3] R_ARM_GLOB_DAT optional
    0x3b1 0x2700 .rel.dyn[4] R_ARM_GLOB_DAT pointers
    0x3b4 0x2704 .rel.dyn[5] R_ARM_GLOB_DAT imported_data
    0x3b7 0x2708 .rel.dyn[6] R_ARM_GLOB_DAT functions
    0x3ba 0x270c .rel.dyn[7] R_ARM_GLOB_DAT __emutls_v.imported_thread
    0x3bd 0x2710 .rel.dyn[8] R_ARM_GLOB_DAT __emutls_v.thread
    0x3c0 0x3740 .rel.dyn[9] R_ARM_ABS32 exported_data
    0x3c4 0x3744 .rel.dyn[10] R_ARM_ABS32 exported_data
    0x3c7 0x374c .rel.dyn[11] R_ARM_ABS32 imported_data
    0x3ca 0x3750 .rel.dyn[12] R_ARM_ABS32 imported
    0x3cd 0x3764 .rel.dyn[13] R_ARM_ABS32 __emutls_t.thread
    0x3f0 0x2720 .rel.plt[0] R_ARM_JUMP_SLOT optional
    0x3f8 0x2724 .rel.plt[1] R_ARM_JUMP_SLOT imported
    0x400 0x2728 .rel.plt[2] R_ARM_JUMP_SLOT __emutls_get_address"
  `));
});

describe('map of the file', () => {
  test('with sections', () =>
    expect(printTable('x86_64-gcc-hello-pie', 'regions')).toMatchInlineSnapshot(`
    "0x0 64 header ELF header
    0x40 728 segments program headers
    0x318 28 section .interp
    0x334 4 gap padding: zeros
    0x338 32 section .note.gnu.property
    0x358 36 section .note.gnu.build-id
    0x37c 32 section .note.ABI-tag
    0x39c 4 gap padding: zeros
    0x3a0 40 section .gnu.hash
    0x3c8 240 section .dynsym
    0x4b8 163 section .dynstr
    0x55b 1 gap padding: zeros
    0x55c 20 section .gnu.version
    0x570 48 section .gnu.version_r
    0x5a0 312 section .rela.dyn
    0x6d8 72 section .rela.plt
    0x720 2272 gap padding: zeros
    0x1000 23 section .init
    0x1017 9 gap padding: zeros
    0x1020 64 section .plt
    0x1060 8 section .plt.got
    0x1068 8 gap padding: zeros
    0x1070 372 section .text
    0x11e4 9 section .fini
    0x11ed 3603 gap padding: zeros
    0x2000 51 section .rodata
    0x2033 1 gap padding: zeros
    0x2034 60 section .eh_frame_hdr
    0x2070 208 section .eh_frame
    0x2140 3176 gap padding: zeros
    0x2da8 16 section .init_array
    0x2db8 8 section .fini_array
    0x2dc0 24 section .data.rel.ro
    0x2dd8 480 section .dynamic
    0x2fb8 40 section .got
    0x2fe0 8 gap padding: zeros
    0x2fe8 48 section .got.plt
    0x3018 16 section .data
    0x3028 39 section .comment
    0x304f 1 gap padding: zeros
    0x3050 1032 section .symtab
    0x3458 566 section .strtab
    0x368e 295 section .shstrtab
    0x37b5 3 gap padding: zeros
    0x37b8 2048 sections section headers"
  `));
  test('without sections', () =>
    expect(printTable('x86_64-gcc-hello-nosections', 'regions')).toMatchInlineSnapshot(`
    "0x0 64 header ELF header
    0x40 728 segments program headers
    0x318 28 table PT_INTERP
    0x334 4 gap padding: zeros
    0x338 32 table note NT_GNU_PROPERTY_TYPE_0
    0x358 36 table note NT_GNU_BUILD_ID
    0x37c 32 table note NT_GNU_ABI_TAG
    0x39c 4 gap padding: zeros
    0x3a0 40 table DT_GNU_HASH
    0x3c8 240 table DT_SYMTAB
    0x4b8 163 table DT_STRTAB
    0x55b 1 gap padding: zeros
    0x55c 20 table DT_VERSYM
    0x570 48 table DT_VERNEED
    0x5a0 312 table DT_RELA
    0x6d8 72 table DT_JMPREL
    0x720 2272 gap padding: zeros
    0x1000 493 gap LOAD segment 3: RX
    0x11ed 3603 gap padding: zeros
    0x2000 52 gap LOAD segment 4: R
    0x2034 60 table PT_GNU_EH_FRAME
    0x2070 208 gap LOAD segment 4: R
    0x2140 3176 gap padding: zeros
    0x2da8 16 table DT_INIT_ARRAY
    0x2db8 8 table DT_FINI_ARRAY
    0x2dc0 24 gap LOAD segment 5: RW
    0x2dd8 416 table PT_DYNAMIC
    0x2f78 176 gap LOAD segment 5: RW"
  `));
  test('appended data', () =>
    expect(printAppended('x86_64-gcc-hello-pie', 'hsqs and more')).toMatchInlineSnapshot(`
    "0x37b8 2048 sections section headers
    0x3fb8 13 gap appended data: squashfs image"
  `));
  test('a core file', () =>
    expect(printTable('x86_64-core', 'regions')).toMatchInlineSnapshot(`
    "0x0 64 header ELF header
    0x40 504 segments program headers
    0x238 356 table note NT_PRSTATUS
    0x39c 156 table note NT_PRPSINFO
    0x438 148 table note NT_SIGINFO
    0x4cc 388 table note NT_AUXV
    0x650 188 table note NT_FILE
    0x70c 532 table note NT_PRFPREG
    0x920 2452 table note NT_X86_XSTATE
    0x12b4 84 table note NT_X86_XSAVE_LAYOUT
    0x1308 3320 gap padding: zeros
    0x2000 4096 gap LOAD segment 1: R
    0x3000 4096 gap LOAD segment 3: RW
    0x4000 16384 gap LOAD segment 4: R, zeros
    0x8000 8192 gap LOAD segment 5: R, zeros
    0xa000 8192 gap LOAD segment 6: RX
    0xc000 16384 gap LOAD segment 7: RW
    0x10000 4096 gap LOAD segment 8: X, zeros"
  `));
});

test('relocations of a program that only imports, without section headers', () =>
  expect(printTable('x86_64-gcc-imports-nosections', 'relocations')).toMatchInlineSnapshot(`
  "0x528 0x403fd8 DT_RELA[0] R_X86_64_GLOB_DAT __libc_start_main
  0x540 0x403fe0 DT_RELA[1] R_X86_64_GLOB_DAT __gmon_start__
  0x558 0x404000 DT_JMPREL[0] R_X86_64_JUMP_SLOT puts
  0x570 0x404008 DT_JMPREL[1] R_X86_64_JUMP_SLOT __stack_chk_fail
  0x588 0x404010 DT_JMPREL[2] R_X86_64_JUMP_SLOT __strcpy_chk"
`));

describe('summary', () => {
  test.each([
    'x86_64-gcc-hello-pie',
    'x86_64-gcc-hello-no-pie',
    'x86_64-gcc-hello-now',
    'x86_64-gcc-hello-execstack',
    'x86_64-gcc-imports-nosections',
    'x86_64-musl-hello-static',
    'x86_64-gcc-hello.debug',
    'x86_64-rustc-library',
    'aarch64-clang14-libbare.so',
    'x86_64-core',
    'x86_64-ld-module.ko',
  ])('%s', (name) => expect(printTable(name, 'summary')).toMatchSnapshot());
});

describe('findings', () => {
  test.each([
    'x86_64-gcc-hello-pie',
    'x86_64-gcc-hello-now',
    'x86_64-gcc-hello-norelro',
    'x86_64-gcc-hello-execstack',
    'x86_64-gcc-hello-nostack',
    'x86_64-gcc-hello-omagic',
    'x86_64-gcc-hello-sysv',
    'x86_64-gcc-hello-nobuildid',
    'x86_64-gcc-hello-runpath',
    'x86_64-gcc-libtextrel.so',
    'x86_64-gcc-libtls.so',
    'x86_64-gcc-rwx.so',
    'x86_64-as-symbols.o',
    'x86_64-core',
    'x86_64-gcc-hello.debug',
    'mips-clang14-libbare.so',
    'ppc64v1-gcc-bare',
    'sparc64-gcc-libbare.so',
  ])('%s', (name) => expect(printTable(name, 'findings')).toMatchSnapshot());
});

describe('findings of damaged fixtures', () => {
  const check = (...patches: string[]) => expect(printPatched('x86_64-gcc-hello-now', 'findings', ...patches));
  test('none before', () => check().toMatchInlineSnapshot(`""`));
  test('relative interpreter', () =>
    check('0x318=78').toMatchInlineSnapshot(
      `"warning relative-interpreter at 0x318: interpreter xlib64/ld-linux-x86-64.so.2 is not absolute"`,
    ));
  test('entry point in data', () =>
    check('0x18=00200000').toMatchInlineSnapshot(
      `"warning entry-not-executable at 0x18: entry point 0x2000 is in no executable segment"`,
    ));
  test('DT_DEBUG becomes DT_NEEDED of the first name', () =>
    check('0x2e78=01', '0x2e80=3d00000000000000').toMatchInlineSnapshot(
      `"warning needed-twice at 0x2e80: DT_NEEDED libc.so.6 is there twice"`,
    ));
  test('DT_DEBUG becomes DT_RUNPATH of that name', () =>
    check('0x2e78=1d', '0x2e80=3d00000000000000').toMatchInlineSnapshot(
      `"warning relative-search-path at 0x2e80: DT_RUNPATH libc.so.6: libc.so.6 is relative"`,
    ));
  test('DT_DEBUG becomes a second DT_INIT', () =>
    check('0x2e78=0c').toMatchInlineSnapshot(
      `"warning duplicate-dynamic-entry at 0x2e80: DT_INIT is there more than once, with different values"`,
    ));
  test('LOAD segments overlap', () =>
    check('0x110=0011').toMatchInlineSnapshot(
      `"warning segments-overlap at 0x120: LOAD segments 3 and 4 overlap in memory by 256 bytes"`,
    ));
  test('.data reaches into .got', () =>
    check('0x3df0=f82f').toMatchInlineSnapshot(
      `"warning sections-overlap at 0x3dd8: sections .got and .data share 8 bytes of the file"`,
    ));
  test('a symbol loses its version', () =>
    expect(printPatched('x86_64-gcc-libfoo.so', 'findings', '0x5dc=0100')).toMatchInlineSnapshot(`
      "hint partial-relro at 0x238: partial RELRO: 0x3000 to 0x4000 become read-only, but 3 slots of .got.plt from 0x4000 stay writable
      info unversioned-symbols at 0x420: 1 of 11 exported symbols have no version, the first is foo_name"
    `));
});

describe('any bytes', () => {
  test.each(fixtureNames)('%s is covered exactly', (name) => checkAnyBytes(readFileSync(fixturePath(name))));
  test.each([
    'SYMTAB',
    'DYNSYM',
    'RELA',
    'REL',
    'RELR',
    'ANDROID_RELA',
    'GROUP',
    'NOTE',
    'INIT_ARRAY',
    'STRTAB',
    'VERDEF',
  ])('20,000 sections of type %s that share all bytes', (type) => {
    const start = performance.now();
    checkAnyBytes(crowdedFile(type, 20_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
  test('damaged files', () => {
    for (let index = 0; index < 300; index++) {
      const { name, bytes } = mutant(11, index);
      try {
        checkAnyBytes(bytes);
      } catch (error) {
        throw new Error(name, { cause: error });
      }
    }
  });
});

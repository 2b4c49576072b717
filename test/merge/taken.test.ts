// What the dynamic linkers take, a merge takes: files in which a table says what nobody asks for, or what is true of
// whole pages only. Each is run, merged, and run again without its library.
// What comments say is what was said of the merge when it asked for more.

import { describe, expect, test } from 'vitest';
import { checkMerge, hasCompiler, hasMusl } from '../support/checkMerge.ts';
import { patchElf } from '../support/patchElf.ts';

interface Form {
  readonly name: string;
  readonly changes?: string;
  readonly library?: string;
  readonly main?: string;
  readonly complaint?: RegExp;
  readonly seen?: RegExp;
  readonly libc?: 'glibc';
}

const forms: readonly Form[] = [
  { name: 'as they are' },
  // "the thread-local template is in no segment"
  {
    name: 'only thread-local zeros, outside of every segment',
    library: '-D__thread=',
    main: '-fuse-ld=mold -no-pie -fno-pic -DTLS=',
  },
  {
    name: 'a thread-local template of no bytes',
    library: '-D__thread=',
    changes:
      'liba.so segment GNU_EH_FRAME type 7\nliba.so segment TLS memsz 0\nliba.so segment TLS filesz 0\nliba.so segment TLS vaddr 0x123457',
    libc: 'glibc',
  },
  // "the program's thread-local template is not aligned"
  {
    name: 'a thread-local template that begins behind its alignment',
    main: '-DTLS=__attribute__((aligned(64)))=7 -fuse-ld=lld',
    changes: 'main segment TLS align 64',
    seen: /^2670 2 7\n3781 3 8\n$/,
  },
  {
    name: 'nothing to protect',
    changes:
      'liba.so segment GNU_RELRO memsz 0\nliba.so segment GNU_RELRO vaddr 0x7fff0000\nmain segment GNU_RELRO memsz 0',
  },
  // "what becomes read-only is in no segment"
  { name: 'protection that begins before its segment', library: '-fuse-ld=mold' },
  // "its definition is no variable, or of an impossible size"
  {
    name: 'a copied variable whose size ends behind its segment',
    library: '-DLONG',
    main: '-no-pie -fno-pic',
    complaint: /symbol \d+ \(a_shared\) does not fit completely/,
  },
  {
    name: 'a copy whose size ends behind its segment',
    library: '-DLONG',
    main: '-no-pie -fno-pic',
    changes: 'liba.so symbol a_shared size +0x40\nmain symbol a_shared size +0x40',
    complaint: /symbol \d+ \(a_shared\) does not fit completely/,
    seen: /^2670 2 /,
  },
  // "symbol a_unused has the value 0x7ffffff00000, outside the image"
  { name: 'a symbol that leads nowhere', changes: 'liba.so symbol a_unused value 0x7ffffff00000' },
  { name: 'a symbol below address 0', changes: 'liba.so symbol a_unused value -0x100000' },
  // "symbol 9 "a_unused": type, binding or section index is unknown"
  { name: 'a symbol in a section that nobody knows', changes: 'liba.so symbol a_unused shndx 0xff44' },
  // "the entry point is in no segment"
  { name: 'the entry of a library', changes: 'liba.so header - entry 0x7fff0000' },
  // "the slot table is in no segment"
  {
    name: 'a table of slots that nobody needs',
    library: '-Wl,-z,now',
    changes: 'liba.so dynamic PLTGOT value 0x7fff0000',
  },
  // "the relocation is in no segment"
  { name: 'relocations behind a segment, in its last page', changes: 'liba.so relocation 2 place 0x4ff0' },
  { name: "a segment that ends with the file's last page", changes: 'liba.so file - size 0x3040' },
  // "segment has more bytes in the file than in memory"
  {
    name: 'a library with more bytes than memory',
    library: '-Wl,-z,norelro',
    changes: 'liba.so segment LOAD.3 memsz 8',
    complaint: /symbol \d+ \(completed\.0\) does not fit completely/,
    libc: 'glibc',
  },
  // "its alignment is no power of two"
  { name: 'a program with an alignment that is none', changes: 'main segment LOAD.1 align 0x1800' },
];

describe.skipIf(!hasCompiler).each(hasMusl ? ['gcc', 'musl-gcc'] : ['gcc'])(
  'needs %s: merged programs behave like the unmerged',
  (compiler) => {
    test.each(forms.filter(({ libc }) => libc !== 'glibc' || compiler === 'gcc'))(
      '$name',
      ({ changes = '', library = '', main = '', complaint, seen = /^2670 2 0\n3781 3 1\n$/ }) => {
        expect(
          checkMerge('taken.c', {
            libraries: { a: library },
            main: `${main} liba.so`,
            compiler,
            ...(complaint && { complaint }),
            prepare: (folder) => patchElf(folder, changes),
          }),
        ).toMatch(seen);
      },
    );
    // "what becomes read-only is in no segment": pages of the one are larger than the other two.
    test('a library that is laid out for larger pages', () => {
      expect(
        checkMerge('tools.c', {
          libraries: { a: '-Wl,-z,max-page-size=0x200000', b: 'liba.so' },
          main: 'libb.so liba.so',
          compiler,
        }),
      ).toBe('.12\n');
    });
  },
);

// Files that are no programs of a process: GPU code, kernel modules, types of files that a system or a CPU numbers for
// itself. Made of tables of literals.

import { expect, test } from 'vitest';
import { Bytes, sourceOf } from '../shared/base/bytes.ts';
import { textOf } from '../shared/base/log.ts';
import { messagePackLines } from '../shared/unpack/messagePack.ts';
import { decode } from '../shared/decode/file.ts';
import { blocksOf } from '../shared/listing/contents.ts';
import { layOut, textOf as textOfListing } from '../shared/listing/listing.ts';
import { openFixture } from './support/checkFeatures.ts';
import { printNotes } from './support/craftNotes.ts';
import { craftSections, type CraftedFile, type CraftedSection } from './support/craftSections.ts';

const progBits = 1;
const texts = (...lines: readonly string[]): number[] =>
  lines.flatMap((line) => [...Buffer.from(line + '\0', 'latin1')]);

/** The blocks of the listing that a test names, as text, then messages. */
function list(file: CraftedFile, sections: readonly CraftedSection[], ...ids: readonly string[]): string {
  const decoded = decode(sourceOf(craftSections(file, sections)));
  const blocks = blocksOf(decoded, 'file').filter(({ id }) => ids.includes(id));
  const listing = layOut(
    blocks.map((block) => ({ block, firstRow: 0, rowCount: block.count, pages: 0 })),
    undefined,
  );
  return [
    textOfListing(listing).trimEnd(),
    ...decoded.log.diagnostics.map((diagnostic) => `! ${textOf(diagnostic)}`),
  ].join('\n');
}

/** What the summary says of a file without sections. */
const summary = (file: CraftedFile): string =>
  list(file, [], 'file', 'glance')
    .split('\n')
    .filter((line) => !/^$|# |byte order|symbols|tripped/.test(line))
    .join('\n');

const [cuda, amdgpu] = [190, 224];
const [executable, shared] = [2, 3];

test.each([
  ['a cubin for Ampere', { machine: cuda, osAbi: 51, abiVersion: 7, version: 128, type: executable, flags: 0x560556 }],
  [
    'a cubin for Hopper with its own instructions',
    { machine: cuda, osAbi: 51, abiVersion: 7, version: 124, type: executable, flags: 0x5a0d5a },
  ],
  [
    'a cubin for Blackwell: the processor is in the second byte',
    { machine: cuda, osAbi: 65, abiVersion: 8, version: 130, type: executable, flags: 0x06006402 },
  ],
  [
    'a cubin for Blackwell with its own instructions',
    { machine: cuda, osAbi: 65, abiVersion: 8, version: 130, type: executable, flags: 0x787808 },
  ],
  [
    'an old cubin: e_version is that of ELF',
    { machine: cuda, osAbi: 51, abiVersion: 4, version: 1, type: executable, flags: 0x140114 },
  ],
  [
    'a processor that nobody here knows',
    { machine: cuda, osAbi: 51, abiVersion: 7, version: 128, type: executable, flags: 0x1ff },
  ],
  ['a code object of AMD', { machine: amdgpu, osAbi: 64, abiVersion: 3, type: shared, flags: 0xe3f }],
  ['one of the third format', { machine: amdgpu, osAbi: 64, abiVersion: 1, type: shared, flags: 0x12f }],
] as const)('GPU code: %s', (_, file) => {
  expect(summary(file)).toMatchSnapshot();
});

test.each([
  ['a core file', 'x86_64-core'],
  ['a kernel module', 'x86_64-ld-module.ko'],
])('the summary of %s', (_, name) => {
  const { view } = openFixture(name);
  const blocks = view.blocks.filter(({ id }) => id === 'file' || id === 'glance');
  const excerpts = blocks.map((block) => ({ block, firstRow: 0, rowCount: block.count, pages: 0 }));
  expect(textOfListing(layOut(excerpts, undefined))).toMatchSnapshot();
});

test('what is no ELF file says so, without facts about a file that it is not', () => {
  const decoded = decode(sourceOf(Buffer.from('only text')));
  const blocks = blocksOf(decoded, 'notes.txt').filter(({ id }) => id === 'file' || id === 'glance');
  const excerpts = blocks.map((block) => ({ block, firstRow: 0, rowCount: block.count, pages: 0 }));
  expect(textOfListing(layOut(excerpts, undefined))).toMatchInlineSnapshot(`
    "# notes.txt
      Not an ELF file; what follows is read as if it were one.
      4 errors, 1 warning: no ELF file: it begins with 6f 6e 6c 79.

    # At a glance
      size  9 bytes  the whole file

    "
  `);
});

test('a comment that several objects left is listed once', () => {
  const data = texts('GCC: 12', 'clang 19', 'GCC: 12', 'GCC: 12');
  expect(list({ machine: 62 }, [{ name: '.comment', type: progBits, data }], 'texts')).toMatchInlineSnapshot(`
    "# Texts · interpreter, compilers, debug links
      what     offset  text
      comment    0x40  GCC: 12  3 times
      comment    0x48  clang 19"
  `);
});

test('e_version of other machines is that of ELF', () => {
  expect(list({ machine: 62, version: 128 }, [])).toMatchInlineSnapshot(`
    "
    ! e_version is 128, not 1"
  `);
});

test('types of files that a system or a CPU numbers for itself, or nobody', () => {
  expect(
    [0xfe00, 0xfe10, 0xffa0, 0x4d].map((type) => {
      const rows = list({ machine: 62, type }, [], 'glance', 'header').split('\n');
      return rows
        .filter((line) => /^ {2}(kind|e_type)/.test(line))
        .map((line) => line.trim().replace(/ +/g, ' '))
        .join('; ');
    }),
  ).toMatchInlineSnapshot(`
    [
      "kind unknown kind of ELF file e_type LOOS+0; e_type 65024 LOOS+0 not named by any specification known here",
      "kind unknown kind of ELF file e_type LOOS+0x10; e_type 65040 LOOS+0x10 not named by any specification known here",
      "kind unknown kind of ELF file e_type LOPROC+0xa0; e_type 65440 LOPROC+0xa0 not named by any specification known here",
      "kind unknown kind of ELF file e_type 0x4d; e_type 77 0x4d not named by any specification known here",
    ]
  `);
});

test('.modinfo and __versions', () => {
  const version = (checksum: readonly number[], name: string): number[] => [
    ...checksum,
    0,
    0,
    0,
    0,
    ...Buffer.from(name.padEnd(56, '\0'), 'latin1'),
  ];
  expect(
    list(
      { machine: 62 },
      [
        {
          name: '.modinfo',
          type: progBits,
          data: texts(
            'version=1.2',
            'license=GPL v2',
            '',
            '',
            'name=sample',
            'vermagic=6.1.0-9-amd64 SMP preempt mod_unload modversions ',
            'parm=speed:how fast',
            'own=x=y',
            'no field',
            'alias=pci:v00001234d*',
          ),
        },
        {
          name: '__versions',
          type: progBits,
          data: [
            ...version([0x78, 0x56, 0x34, 0x12], 'module_layout'),
            ...version([0x01, 0, 0, 0xff], '_printk'),
            1,
            2,
            3,
          ],
        },
        { name: '__version_ext_crcs', type: progBits, data: [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0] },
        { name: '__version_ext_names', type: progBits, data: texts('a_very_long_name', 'b') },
      ],
      'file',
      'glance',
      'modinfo',
      'modversions',
    ),
  ).toMatchInlineSnapshot(`
    "# file
      Kernel module for x86-64, little endian.
      Version 1.2; licence GPL v2; for Linux 6.1.0-9-amd64; 1 parameter.
      Stripped.
      No problems.

    # At a glance
      kind        kernel module                                     ET_REL with .modinfo
      size        856 bytes                                         the whole file
      module      sample                                            name in .modinfo
      version     1.2                                               version in .modinfo
      licence     GPL v2                                            license in .modinfo
      parameters  speed                                             parm in .modinfo
      kernel      6.1.0-9-amd64 SMP preempt mod_unload modversions  vermagic in .modinfo
      CPU         x86-64                                            System V ABI, AMD64 supplement: https://gitlab.com/x86-psABIs/x86-64-ABI
      byte order  little endian                                     EI_DATA
      symbols     stripped                                          no section of type SYMTAB

    # Kernel module · .modinfo, 8 fields
      offset  field     value
        0x40  version   1.2
        0x4c  license   GPL v2
        0x5d  name      sample
        0x69  vermagic  6.1.0-9-amd64 SMP preempt mod_unload modversions
        0xa4  parm      speed:how fast
        0xb8  own       x=y
        0xc0            no field
        0xc9  alias     pci:v00001234d*

    # Versions of the kernel's symbols · 4 symbols
      offset  in                    checksum  symbol
        0xe0  __versions          0x12345678  module_layout
       0x120  __versions          0xff000001  _printk
       0x168  __version_ext_crcs         0x1  a_very_long_name
       0x16c  __version_ext_crcs         0x2  b"
  `);
});

test('__versions of a big endian kernel of 64 bits, and of 32 bits', () => {
  const name = (text: string, size: number): number[] => [...Buffer.from(text.padEnd(size, '\0'), 'latin1')];
  const rows = (file: CraftedFile, data: readonly number[]): string =>
    list(file, [{ name: '__versions', type: progBits, data }], 'modversions')
      .split('\n')
      .at(-1) ?? '';
  expect([
    rows({ machine: 21, bigEndian: true }, [0, 0, 0, 0, 0x12, 0x34, 0x56, 0x78, ...name('wide', 56)]),
    rows({ machine: 3, is32: true }, [0x78, 0x56, 0x34, 0x12, ...name('narrow', 60)]),
  ]).toMatchInlineSnapshot(`
    [
      "    0x44  __versions  0x12345678  wide",
      "    0x34  __versions  0x12345678  narrow",
    ]
  `);
});

/** Bytes of a note as hex digits. */
const note = (start: string, digits: string): string =>
  `${start}: ${(digits.match(/../g) ?? []).map((byte) => `1:0x${byte}`).join(' ')}`;
const ascii = (text: string): string => Buffer.from(text, 'latin1').toString('hex');

test('notes of AMD and of Android', () => {
  const metadata = `82ae${ascii('amdhsa.kernels')}9182a5${ascii('.name')}a4${ascii('kern')}b4${ascii('.wavefront_size_long')}cc40ae${ascii('amdhsa.version')}920102`;
  expect(
    printNotes({ machine: amdgpu, type: shared }, [
      note('AMDGPU 32', metadata),
      note('AMDGPU 33', '01'),
      'AMD 1: 4:2 4:1',
      'AMD 3: 2:4 2:7 4:8 4:0 4:3 4"AMD" 7"AMDGPU"',
      note('AMD 10', ascii('---\nVersion: [ 1, 0 ]\n...\n')),
      'AMD 11: 24"amdgcn-amd-amdhsa--gfx803"',
      'Android 4: 4:0xe',
      'Android 4: 4:1',
      'Android 5: 4:1',
      'PaX 3: 4:0x21',
    ]),
  ).toMatchInlineSnapshot(`
    "AMDGPU NT_AMDGPU_METADATA
      amdhsa.kernels:
        - .name: kern
          .wavefront_size_long: 64
      amdhsa.version:
        - 1
        - 2
    AMDGPU 0x21
      01
    AMD NT_AMD_HSA_CODE_OBJECT_VERSION
      code object 2.1
    AMD NT_AMD_HSA_ISA_VERSION
      AMD AMDGPU 8.0.3
    AMD NT_AMD_HSA_METADATA
      ---
      Version: [ 1, 0 ]
      ...
    AMD NT_AMD_HSA_ISA_NAME
      amdgcn-amd-amdhsa--gfx803
    Android NT_ANDROID_TYPE_MEMTAG
      level SYNC: wrong tags are reported at the access
      tagged: HEAP STACK
    Android NT_ANDROID_TYPE_MEMTAG
      level ASYNC: wrong tags are reported later
      tagged: none
    Android NT_ANDROID_TYPE_PAD_SEGMENT
      segments are padded
    PaX NT_NETBSD_PAX
      MPROTECT NOASLR"
  `);
});

test.each([
  ['numbers', '98007fe0ffccffcdffffcefffffffecf0000000100000000'],
  ['negative numbers', '94d0ffd1ff00d2ffffff00d3ffffffffffffff00'],
  ['words, floats, texts, bytes', `97c0c2c3ca3fc00000cb3ff8000000000000d903${ascii('abc')}c4020102`],
  ['maps and lists in each other, empty ones', '83a16193c09080a16281a163920180a16490'],
  ['long lists, and what is no value', 'dc00030102c1'],
  ['a text cut short', 'a561'],
  ['a map that says more than there is', 'dfffffffff0102'],
  ['nested without end', '91'.repeat(40)],
])('MessagePack: %s', (_, digits) => {
  const bytes = Uint8Array.from(Buffer.from(digits, 'hex'));
  expect(messagePackLines(new Bytes(sourceOf(bytes), true), 0, bytes.length).join('\n')).toMatchSnapshot();
});

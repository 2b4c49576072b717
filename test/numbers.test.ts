// The tables of numbers: without doubles, in agreement with readelf, and the readers of PLT stubs.

import { describe, expect, test } from 'vitest';
import * as dwarf from '../shared/dwarf/constants.ts';
import * as constants from '../shared/elf/constants.ts';
import * as cores from '../shared/elf/cores.ts';
import * as dynamic from '../shared/elf/dynamic.ts';
import type { Machine, RelocationKind } from '../shared/elf/machine.ts';
import { machineNumbers } from '../shared/elf/machineNumbers.ts';
import { machines } from '../shared/elf/machines.ts';
import type { Names } from '../shared/elf/names.ts';
import * as notes from '../shared/elf/notes.ts';
import { reservedIndex } from './oracle/readelf.ts';
import { craftElf, machineFor, readelf, type Crafted } from './support/craftElf.ts';
import { craftSymbols } from './support/craftSections.ts';

const genericTables = Object.entries({ ...constants, ...cores, ...dynamic, ...notes, ...dwarf, machineNumbers }).filter(
  (entry): entry is [string, Names] => isNames(entry[1]),
);

const machineTables = machines.flatMap((machine) =>
  Object.entries(machine)
    .filter((entry): entry is [string, Names] => isNames(entry[1]))
    .map(([field, table]): [string, Names] => [`${machine.name} ${field}`, table]),
);

function isNames(value: unknown): value is Names {
  return typeof value === 'object' && value !== null && 'constants' in value;
}

function doubles<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('tables', () => {
  test.each([...genericTables, ...machineTables])(
    '%s has no value and no name twice, and no prefix twice',
    (_, table) => {
      expect(doubles(table.constants.map((c) => c.value))).toEqual([]);
      expect(doubles(table.constants.map((c) => c.fullName))).toEqual([]);
      expect(table.constants.filter((c) => table.prefix !== '' && c.name.startsWith(table.prefix))).toEqual([]);
      expect(table.constants.filter((c) => c.meaning === '' || c.source === '')).toEqual([]);
    },
  );

  test.each(machines.map((machine): [string, Machine] => [machine.name, machine]))(
    '%s: relocations are without doubles',
    (_, machine) => {
      expect(doubles(machine.relocations.map(([value]) => value))).toEqual([]);
      expect(doubles(machine.relocations.map(([, name]) => name))).toEqual([]);
    },
  );
});

describe('kinds', () => {
  const kinds: readonly RelocationKind[] = [
    'relative',
    'slot',
    'got',
    'copy',
    'irelative',
    'tlsModule',
    'tlsOffset',
    'tlsThread',
    'tlsBefore',
    'tlsDescriptor',
  ];

  test("each CPU's relocations of the dynamic linker, the usual one first", () => {
    const lines = machines.map((machine) => {
      const found = kinds.map((kind) => {
        const rows = machine.relocations
          .filter(([, , own]) => own === kind)
          .map(([, name, , size]) => `${name.replace(/^R_[A-Z0-9]+_/, '')}:${size}`);
        return rows.length === 0 ? '' : `  ${kind} ${rows.join(' ')}\n`;
      });
      return `${machine.name}\n${found.join('')}`;
    });
    expect(lines.join('')).toMatchInlineSnapshot(`
      "x86-64
        relative 64_RELATIVE:8 64_RELATIVE64:8
        slot 64_JUMP_SLOT:8
        got 64_GLOB_DAT:8
        copy 64_COPY:0
        irelative 64_IRELATIVE:8
        tlsModule 64_DTPMOD64:8
        tlsOffset 64_DTPOFF64:8
        tlsThread 64_TPOFF64:8
        tlsDescriptor 64_TLSDESC:16
      x32
        relative 64_RELATIVE:4 64_RELATIVE64:8
        slot 64_JUMP_SLOT:4
        got 64_GLOB_DAT:4
        copy 64_COPY:0
        irelative 64_IRELATIVE:4
        tlsModule 64_DTPMOD64:8
        tlsOffset 64_DTPOFF64:8
        tlsThread 64_TPOFF64:8
        tlsDescriptor 64_TLSDESC:16
      aarch64
        relative RELATIVE:8 AUTH_RELATIVE:8
        slot JUMP_SLOT:8
        got GLOB_DAT:8 AUTH_GLOB_DAT:8
        copy COPY:0
        irelative IRELATIVE:8 AUTH_IRELATIVE:8
        tlsModule TLS_DTPMOD64:8
        tlsOffset TLS_DTPREL64:8
        tlsThread TLS_TPREL64:8
        tlsDescriptor TLSDESC:16 AUTH_TLSDESC:16
      aarch64 ilp32
        relative P32_RELATIVE:4
        slot P32_JUMP_SLOT:4
        got P32_GLOB_DAT:4
        copy P32_COPY:0
        irelative P32_IRELATIVE:4
        tlsModule P32_TLS_DTPMOD:4
        tlsOffset P32_TLS_DTPREL:4
        tlsThread P32_TLS_TPREL:4
        tlsDescriptor P32_TLSDESC:8
      riscv64
        relative RELATIVE:8
        slot JUMP_SLOT:8
        copy COPY:0
        irelative IRELATIVE:8
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPREL32:4 TLS_DTPREL64:8
        tlsThread TLS_TPREL32:4 TLS_TPREL64:8
        tlsDescriptor TLSDESC:16
      riscv32
        relative RELATIVE:4
        slot JUMP_SLOT:4
        copy COPY:0
        irelative IRELATIVE:4
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPREL32:4 TLS_DTPREL64:8
        tlsThread TLS_TPREL32:4 TLS_TPREL64:8
        tlsDescriptor TLSDESC:8
      s390x
        relative RELATIVE:8
        slot JMP_SLOT:8
        got GLOB_DAT:8
        copy COPY:0
        irelative IRELATIVE:8
        tlsModule TLS_DTPMOD:8
        tlsOffset TLS_DTPOFF:8
        tlsThread TLS_TPOFF:8
      s390
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        irelative IRELATIVE:4
        tlsModule TLS_DTPMOD:4
        tlsOffset TLS_DTPOFF:4
        tlsThread TLS_TPOFF:4
      mips64
        relative REL32:8
        slot JUMP_SLOT:8
        got GLOB_DAT:8
        copy COPY:0
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPREL32:4 TLS_DTPREL64:8
        tlsThread TLS_TPREL32:4 TLS_TPREL64:8
      mips
        relative REL32:4
        slot JUMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPREL32:4 TLS_DTPREL64:8
        tlsThread TLS_TPREL32:4 TLS_TPREL64:8
      loongarch64
        relative RELATIVE:8
        slot JUMP_SLOT:8
        copy COPY:0
        irelative IRELATIVE:8
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPREL32:4 TLS_DTPREL64:8
        tlsThread TLS_TPREL32:4 TLS_TPREL64:8
        tlsDescriptor TLS_DESC32:8 TLS_DESC64:16
      loongarch32
        relative RELATIVE:4
        slot JUMP_SLOT:4
        copy COPY:0
        irelative IRELATIVE:4
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPREL32:4 TLS_DTPREL64:8
        tlsThread TLS_TPREL32:4 TLS_TPREL64:8
        tlsDescriptor TLS_DESC32:8 TLS_DESC64:16
      ppc64
        relative RELATIVE:8
        slot JMP_SLOT:8
        got GLOB_DAT:8
        copy COPY:0
        irelative IRELATIVE:8 JMP_IREL:8
        tlsModule DTPMOD64:8
        tlsOffset DTPREL64:8
        tlsThread TPREL64:8
      ppc64 elfv1
        relative RELATIVE:8
        slot JMP_SLOT:24
        got GLOB_DAT:8
        copy COPY:0
        irelative IRELATIVE:8 JMP_IREL:24
        tlsModule DTPMOD64:8
        tlsOffset DTPREL64:8
        tlsThread TPREL64:8
      msp430x
      amdgpu
        relative RELATIVE64:8
      amdgpu v3
        relative RELATIVE64:8
      cuda v2
      cuda
      i386
        relative RELATIVE:4
        slot JUMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        irelative IRELATIVE:4
        tlsModule TLS_DTPMOD32:4
        tlsOffset TLS_DTPOFF32:4
        tlsThread TLS_TPOFF:4
        tlsBefore TLS_TPOFF32:4
        tlsDescriptor TLS_DESC:8
      arm
        relative RELATIVE:4
        slot JUMP_SLOT:4 FUNCDESC_VALUE:8
        got GLOB_DAT:4
        copy COPY:0
        irelative IRELATIVE:4
        tlsModule TLS_DTPMOD32:4
        tlsOffset TLS_DTPOFF32:4
        tlsThread TLS_TPOFF32:4
        tlsDescriptor TLS_DESC:8
      ppc
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        irelative IRELATIVE:4
        tlsModule DTPMOD32:4
        tlsOffset DTPREL32:4
        tlsThread TPREL32:4
      sparc
        relative RELATIVE:4
        slot JMP_SLOT:0
        got GLOB_DAT:4
        copy COPY:0
        irelative IRELATIVE:4 JMP_IREL:0
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPOFF32:4 TLS_DTPOFF64:8
        tlsThread TLS_TPOFF32:4 TLS_TPOFF64:8
      sparc64
        relative RELATIVE:8
        slot JMP_SLOT:0
        got GLOB_DAT:8
        copy COPY:0
        irelative IRELATIVE:8 JMP_IREL:0
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPOFF32:4 TLS_DTPOFF64:8
        tlsThread TLS_TPOFF32:4 TLS_TPOFF64:8
      m68k
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsModule TLS_DTPMOD32:4
        tlsOffset TLS_DTPREL32:4
        tlsThread TLS_TPREL32:4
      sh
        relative RELATIVE:4 RELATIVE64:8
        slot JMP_SLOT:4 JMP_SLOT64:8 FUNCDESC_VALUE:8
        got GLOB_DAT:4 GLOB_DAT64:8
        copy COPY:0 COPY64:0
        tlsModule TLS_DTPMOD32:4
        tlsOffset TLS_DTPOFF32:4
        tlsThread TLS_TPOFF32:4
      hppa
        slot IPLT:8 EPLT:8
        copy COPY:0
        tlsModule TLS_DTPMOD32:4 TLS_DTPMOD64:8
        tlsOffset TLS_DTPOFF32:4 TLS_DTPOFF64:8
        tlsThread TPREL32:4 TPREL64:8
      ia64
        relative REL32LSB:4 REL32MSB:4 REL64LSB:8 REL64MSB:8
        slot IPLTLSB:16 IPLTMSB:16
        copy COPY:0
        tlsModule DTPMOD64LSB:8 DTPMOD64MSB:8
        tlsOffset DTPREL32LSB:4 DTPREL32MSB:4 DTPREL64LSB:8 DTPREL64MSB:8
        tlsThread TPREL64LSB:8 TPREL64MSB:8
      alpha
        relative RELATIVE:8
        slot JMP_SLOT:8
        got GLOB_DAT:8
        copy COPY:0
        tlsModule DTPMOD64:8
        tlsOffset DTPREL64:8
        tlsThread TPREL64:8
      bpf
      arc
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsModule TLS_DTPMOD:4
        tlsOffset TLS_DTPOFF:4
        tlsThread TLS_TPOFF:4
      avr
      cris
        relative RELATIVE:4
        slot JUMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsModule DTP:8 DTPMOD:4
        tlsThread 32_TPREL:4
      csky
        relative RELATIVE:4
        slot JUMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        irelative IRELATIVE:4
        tlsModule TLS_DTPMOD32:4
        tlsOffset TLS_DTPOFF32:4
        tlsThread TLS_TPOFF32:4
      hexagon
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsModule DTPMOD_32:4
        tlsOffset DTPREL_32:4
        tlsThread TPREL_32:4
      lanai
      m32r
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
      microblaze
        relative REL:4
        slot JUMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsModule TLSDTPMOD32:4
        tlsOffset TLSDTPREL32:4
        tlsThread TLSTPREL32:4
      msp430
      nds32
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsThread TLS_TPOFF:4
        tlsDescriptor TLS_DESC:8
      nios2
        relative RELATIVE:4
        slot JUMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsModule TLS_DTPMOD:4
        tlsOffset TLS_DTPREL:4
        tlsThread TLS_TPREL:4
      or1k
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
        tlsModule TLS_DTPMOD:4
        tlsOffset TLS_DTPOFF:4
        tlsThread TLS_TPOFF:4
      pru
      rx
      tricore
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        copy COPY:0
      ve
        relative RELATIVE:8
        slot JUMP_SLOT:8
        got GLOB_DAT:8
        copy COPY:0
        tlsModule DTPMOD64:8
        tlsOffset DTPOFF64:8
        tlsThread TPOFF64:8
      xtensa
        relative RELATIVE:4
        slot JMP_SLOT:4
        got GLOB_DAT:4
        tlsOffset TLS_DTPOFF:4
        tlsThread TLS_TPOFF:4
        tlsDescriptor TLSDESC_FN:4 TLSDESC_ARG:4
      "
    `);
  });

  test('one relocation for each of them and size, with the exceptions of the ABIs', () => {
    const twice = machines.flatMap((machine) => {
      const keys = machine.relocations
        .filter(([, , kind]) => kinds.includes(kind))
        .map(([, , kind, size]) => `${machine.name}: ${kind} of ${size} bytes`);
      return doubles(keys);
    });
    expect(twice.join('\n')).toMatchInlineSnapshot(`
      "x86-64: relative of 8 bytes
      aarch64: relative of 8 bytes
      aarch64: got of 8 bytes
      aarch64: tlsDescriptor of 16 bytes
      aarch64: irelative of 8 bytes
      ppc64: irelative of 8 bytes
      sh: copy of 0 bytes
      sh: slot of 8 bytes
      hppa: slot of 8 bytes
      ia64: relative of 4 bytes
      ia64: relative of 8 bytes
      ia64: slot of 16 bytes
      ia64: tlsThread of 8 bytes
      ia64: tlsModule of 8 bytes
      ia64: tlsOffset of 4 bytes
      ia64: tlsOffset of 8 bytes
      xtensa: tlsDescriptor of 4 bytes"
    `);
  });
});

describe('lookup', () => {
  const check = (...kind: Parameters<typeof machineFor>): string => machineFor(...kind).name;
  test('by number, class and flags', () => {
    expect([
      check(62, 64),
      check(62, 32),
      check(3, 32),
      check(243, 32),
      check(21, 64, 2),
      check(21, 64, 1),
      check(8, 64),
      check(8, 32, 0x20),
      check(22, 32),
    ]).toEqual(['x86-64', 'x32', 'i386', 'riscv32', 'ppc64', 'ppc64 elfv1', 'mips64', 'mips', 's390']);
  });
  test('by system and version of the ABI', () => {
    expect([
      check(105, 32, 0, 255),
      check(105, 32, 45, 255),
      check(105, 32),
      check(0x1059, 32),
      check(224, 64, 0, 64, 1),
      check(224, 64, 0, 64, 3),
      check(224, 64, 0, 65, 3),
    ]).toEqual(['msp430', 'msp430x', 'msp430x', 'msp430', 'amdgpu v3', 'amdgpu', 'amdgpu v3']);
  });
  test('a CPU that nobody knows', () => {
    expect(machineFor(0x1234, 64, 5)).toMatchObject({
      name: 'machine 0x1234',
      relocations: [],
      title: 'machine 0x1234',
    });
    expect(machineFor(120, 32, 0)).toMatchObject({ name: 'machine 0x78', title: 'Renesas M32c' });
    expect(machineFor(0x1234, 64, 5).flags(5)).toEqual(['0x5']);
  });
  test('names outside the tables', () => {
    const { segmentTypes, sectionTypes, symbolTypes } = constants;
    expect([
      segmentTypes.name(0x60000001),
      segmentTypes.name(0x6474e556),
      segmentTypes.name(0x70000000),
      sectionTypes.name(0x90000000),
      symbolTypes.name(13),
    ]).toEqual(['LOOS+0x1', 'GNU_MBIND+0x1', 'LOPROC+0', 'LOUSER+0x10000000', '0xd']);
    expect(machineFor(40, 32, 0).segmentTypes?.name(0x70000001)).toBe('EXIDX');
    expect(machineFor(40, 32, 0).segmentTypes?.of(0x70000001)?.fullName).toBe('PT_ARM_EXIDX');
    expect(dynamic.dynamicTags.name(-1)).toBe('0xffffffffffffffff');
  });
});

describe('section flags as letters', () => {
  test.each([
    [0x6, 0, 'AX'],
    [0x403, 0, 'WAT'],
    [0x200002, 3, 'AR'],
    [0x200002, 0, 'Ao'],
    [0x1000002, 0, 'AD'],
    [0x80000000, 0, 'E'],
    [0x10000002, 0, 'Ap'],
    [0x30000002, 0, 'Ap'],
    [0x100001000, 0, 'xx'],
  ])('%s for the system %s', (flags, osAbi, letters) => {
    expect(constants.sectionFlagLetters(flags, osAbi)).toBe(letters);
  });
  test("a CPU's own", () => {
    expect(constants.sectionFlagLetters(0x10000003, 0, machineFor(62, 64, 0).sectionFlagLetters)).toBe('WAl');
  });
});

describe('PLT stubs', () => {
  const check = (machine: Machine, hex: string, address: number, got = 0): string => {
    const code = Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (byte) => parseInt(byte, 16));
    const found = machine.plt?.slotOf(code, address, got);
    return found === undefined ? 'no stub' : `${found.slot.toString(16)} in ${found.size}`;
  };
  const at = (number: number, fileClass: 32 | 64): Machine => machineFor(number, fileClass, 0);
  test.each([
    ['x86-64 lazy', 62, 64, 'ff25e22f0000 6800000000 e9e0ffffff', 0x1030, '4018 in 16'],
    ['x86-64 .plt.got', 62, 64, 'ff25c22f0000 6690', 0x1030, '3ff8 in 8'],
    ['x86-64 .plt.sec with bnd', 62, 64, 'f30f1efa f2ff257d2f0000 0f1f440000', 0x1050, '3fd8 in 16'],
    ['x86-64 .plt.sec', 62, 64, 'f30f1efa ff25762f0000 660f1f440000', 0x1050, '3fd0 in 16'],
    ['x86-64 .plt with endbr64: no slot', 62, 64, 'f30f1efa 6800000000 f2e9e1ffffff 90', 0x1030, 'no stub'],
    ['x86-64 PLT0', 62, 64, 'ff35e22f0000 ff25e42f0000 0f1f4000', 0x1020, 'no stub'],
    ['x86-64 mold', 62, 64, 'f30f1efa 41bb00000000 ff25 00100000', 0x1000, '2010 in 16'],
    ['x86-64 backwards', 62, 64, 'ff25f0ffffff 6690', 0x1000, 'ff6 in 8'],
    ['x86-64 cut off', 62, 64, 'ff25f0ff', 0x1000, 'no stub'],
    ['i386 absolute', 3, 32, 'ff250cc00408 6800000000 e9e0ffffff', 0x8049030, '804c00c in 16'],
    ['i386 relative to the GOT', 3, 32, 'ffa30c000000 6800000000 e9e0ffffff', 0x1030, '400c in 16'],
    ['i386 backwards from the GOT', 3, 32, 'ffa3f8ffffff 6690', 0x1030, '3ff8 in 8'],
    ['i386 .plt.sec', 3, 32, 'f30f1efb ffa30c000000 660f1f440000', 0x1040, '400c in 16'],
    ['aarch64', 183, 64, '10010090 110640f9 10220091 20021fd6', 0x270, '20008 in 16'],
    ['aarch64 with bti', 183, 64, '5f2403d5 10010090 110640f9 10220091 20021fd6 1f2003d5', 0x388, '20008 in 24'],
    [
      'aarch64 with bti and autia1716',
      183,
      64,
      '5f2403d5 10010090 110640f9 10220091 9f2103d5 20021fd6',
      0x388,
      '20008 in 24',
    ],
    ['aarch64 before the GOT', 183, 64, 'f0ffff90 110640f9 10220091 20021fd6', 0x20270, '1c008 in 16'],
    ['aarch64 PLT0', 183, 64, 'f07bbfa9 10000090 110a40f9 10420091 20021fd6', 0x250, 'no stub'],
    ['aarch64 end of PLT0', 183, 64, '30000090 110a40f9 10420091 20021fd6', 0x254, 'no stub'],
    ['arm', 40, 32, '00c68fe2 01ca8ce2 74febce5', 0x194, '2010 in 12'],
    ['arm, far GOT', 40, 32, '00c28fe2 00c68ce2 01ca8ce2 70febce5', 0x198, '2010 in 16'],
    ['arm from Thumb', 40, 32, '7847fde7 00c68fe2 01ca8ce2 6cfebce5', 0x198, '2010 in 16'],
    ['arm by lld', 40, 32, '00c68fe2 20ca8ce2 80f0bce5 d4d4d4d4', 0x10240, '302c8 in 16'],
    ['arm by lld, far GOT', 40, 32, '04c09fe5 0fc08ce0 00f09ce5 00010000', 0x10240, '1034c in 16'],
    ['arm PLT0', 40, 32, '04e02de5 04e09fe5 0ee08fe0 08f0bee5', 0x174, 'no stub'],
    ['riscv64', 243, 64, '172e0000 033e8ed8 67030e00 13000000', 0x290, '2018 in 16'],
    ['riscv32', 243, 32, '172e0000 032e4e08 67030e00 13000000', 0x1250, '32d4 in 16'],
    ['riscv64 PLT0', 243, 64, '97230000 330e c341 03be03d8 130340fd', 0x260, 'no stub'],
    ['loongarch64', 258, 64, '0f02001c ef61c028 0d00001c e001004c', 0x1000, '11018 in 16'],
    ['s390x', 22, 64, 'c01000000eb0 e31010000004 07f1 0d10 e310100c0014 c0f4ffffffd5 00000018', 0x2a8, '2008 in 32'],
    ['m68k', 4, 32, '4efb 0171 00003d9e 2f3c 0000000c 60ff ffffffc8', 0x270, '4010 in 20'],
    ['powerpc: no reader', 20, 32, '00000000', 0, 'no stub'],
  ])('%s', (_, number, fileClass, code, address, expected) => {
    expect(check(at(number, fileClass as 32 | 64), code, address, 0x4000)).toBe(expected);
  });
});

// Other versions of readelf know other numbers: what is listed below as different is so for this one, of Debian 12.
const hasReadelf = /Binutils.*\b2\.40\b/.test(readelf('--version', []) ?? '');
const withReadelf = describe.skipIf(!hasReadelf);
if (!hasReadelf) test.skip('names as readelf prints them: skipped: needs readelf of binutils 2.40', () => {});

/** CPUs that are found by EI_OSABI and EI_ABIVERSION, too. */
const systems: Readonly<Record<string, readonly [osAbi: number, abiVersion: number]>> = {
  msp430: [255, 0],
  amdgpu: [64, 2],
  'cuda v2': [0, 8],
};

/** File class and byte order to show a CPU to readelf in. */
const shapes: readonly { readonly machine: Machine; readonly crafted: Crafted }[] = machines.map((machine) => {
  const is64 =
    /^(x86-64|aarch64|riscv64|s390x|mips64|loongarch64|ppc64( elfv1)?|sparc64|ia64|alpha|bpf|amdgpu( v3)?|cuda( v2)?|ve)$/.test(
      machine.name,
    );
  const flags = machine.name === 'ppc64' ? 2 : 0;
  const [osAbi, abiVersion] = systems[machine.name] ?? [0, 0];
  return {
    machine,
    crafted: { machine: machine.numbers[0] ?? 0, fileClass: is64 ? 64 : 32, bigEndian: true, flags, osAbi, abiVersion },
  };
});

/** What e_flags says beside a flag that is looked at, for CPUs where readelf says little without it. */
const otherFlags: Readonly<Record<string, number>> = { nds32: 0x30000022, arc: 3, avr: 5 };

/** CPUs whose relocations GNU's readelf does not know; of TriCore LLVM's does not either. */
const unknownToGnu = ['hexagon', 'lanai', 've', 'tricore'];

/**
 * How the names of all relocation types differ from what a program like readelf prints: a line each, `number ours /
 * theirs`, under the CPU's name.
 */
function relocationDifferences(of: typeof shapes, program: string): string {
  const differences = of.map(({ machine, crafted }) => {
    const isByte = crafted.fileClass === 32 || /^(mips64|sparc64)$/.test(machine.name);
    const first = machine.name === 'aarch64' ? 256 : 0; // the numbers below are those of ILP32, which readelf does not tell apart
    const numbers = Array.from({ length: (isByte ? 256 : 1200) - first }, (_, number) => first + number);
    if (machine.name === 'ia64') numbers.push(...Array.from({ length: 32 }, (_, number) => 0x70000000 + number));
    const text = readelf('-rW', [craftElf({ ...crafted, relocations: numbers })], program) ?? '';
    const shown = new Map(
      [...text.matchAll(/^([0-9a-f]+) +[0-9a-f]+ +(\w+)/gm)].map(([, place, name]) => [
        parseInt(place ?? '', 16),
        name ?? '',
      ]),
    );
    expect(shown.size).toBe(numbers.length);
    const own = new Map(machine.relocations.map(([value, name]) => [value, name]));
    const lines = numbers.flatMap((number) => {
      const theirs = /^(unrecognized|Unknown)$/.test(shown.get(number) ?? '') ? '-' : shown.get(number);
      const ours = own.get(number) ?? '-';
      if (/_(CUSTOM|PRIVATE_)\d+$/.test(ours) && theirs === '-') return []; // ranges for everybody's own use
      return ours === theirs ? [] : [`  ${number} ${ours} / ${theirs}`];
    });
    return lines.length === 0 ? '' : `${machine.name}\n${lines.join('\n')}\n`;
  });
  return differences.join('');
}

const hasLlvm = readelf('--version', [], 'llvm-readelf') !== undefined;
if (!hasLlvm) test.skip('relocations as llvm-readelf prints them: skipped: needs llvm-readelf', () => {});
test.skipIf(!hasLlvm)('relocations as llvm-readelf prints them', () => {
  const names = [...unknownToGnu.filter((name) => name !== 'tricore'), 'amdgpu', 'arc', 'avr', 'msp430'];
  expect(
    relocationDifferences(
      shapes.filter(({ machine }) => names.includes(machine.name)),
      'llvm-readelf',
    ),
  ).toMatchInlineSnapshot(`
    "avr
      36 R_AVR_32_PCREL / -
    msp430
      11 R_MSP430_GNU_SET_ULEB128 / -
      12 R_MSP430_GNU_SUB_ULEB128 / -
    ve
      24 R_VE_TPOFF64 / -
      27 R_VE_TLS_LD_HI32 / -
      28 R_VE_TLS_LD_LO32 / -
      29 R_VE_DTPOFF32 / -
      30 R_VE_TLS_IE_HI32 / -
      31 R_VE_TLS_IE_LO32 / -
      34 R_VE_TPOFF32 / -
    "
  `);
});

function kindOf({ machine, fileClass, flags, osAbi, abiVersion }: Crafted): Machine {
  return machineFor(machine, fileClass, flags, osAbi, abiVersion);
}

withReadelf('names as readelf prints them', () => {
  test('all CPUs are shown in the shape that finds them', () => {
    expect(shapes.map(({ crafted }) => kindOf(crafted).name)).toEqual(machines.map((machine) => machine.name));
  });

  // Types that readelf 2.40 does not know are newer than it; BPF had names of its own there, and AMDGPU's REL16 a wrong
  // number.
  test('relocations', () => {
    expect(
      relocationDifferences(
        shapes.filter(({ machine }) => !unknownToGnu.includes(machine.name)),
        'readelf',
      ),
    ).toMatchInlineSnapshot(`
      "x86-64
        43 R_X86_64_CODE_4_GOTPCRELX / -
        44 R_X86_64_CODE_4_GOTTPOFF / -
        45 R_X86_64_CODE_4_GOTPC32_TLSDESC / -
        46 R_X86_64_CODE_5_GOTPCRELX / -
        47 R_X86_64_CODE_5_GOTTPOFF / -
        48 R_X86_64_CODE_5_GOTPC32_TLSDESC / -
        49 R_X86_64_CODE_6_GOTPCRELX / -
        50 R_X86_64_CODE_6_GOTTPOFF / -
        51 R_X86_64_CODE_6_GOTPC32_TLSDESC / -
      x32
        43 R_X86_64_CODE_4_GOTPCRELX / -
        44 R_X86_64_CODE_4_GOTTPOFF / -
        45 R_X86_64_CODE_4_GOTPC32_TLSDESC / -
        46 R_X86_64_CODE_5_GOTPCRELX / -
        47 R_X86_64_CODE_5_GOTTPOFF / -
        48 R_X86_64_CODE_5_GOTPC32_TLSDESC / -
        49 R_X86_64_CODE_6_GOTPCRELX / -
        50 R_X86_64_CODE_6_GOTTPOFF / -
        51 R_X86_64_CODE_6_GOTPC32_TLSDESC / -
      aarch64
        314 R_AARCH64_PLT32 / -
        315 R_AARCH64_GOTPCREL32 / -
        580 R_AARCH64_AUTH_ABS64 / -
        1041 R_AARCH64_AUTH_RELATIVE / -
        1042 R_AARCH64_AUTH_GLOB_DAT / -
        1043 R_AARCH64_AUTH_TLSDESC / -
        1044 R_AARCH64_AUTH_IRELATIVE / -
      aarch64 ilp32
        29 R_AARCH64_P32_PLT32 / -
        86 R_AARCH64_P32_TLSLD_LD_PREL19 / -
        93 R_AARCH64_P32_TLSLD_LDST8_DTPREL_LO12 / -
        94 R_AARCH64_P32_TLSLD_LDST8_DTPREL_LO12_NC / -
        95 R_AARCH64_P32_TLSLD_LDST16_DTPREL_LO12 / -
        96 R_AARCH64_P32_TLSLD_LDST16_DTPREL_LO12_NC / -
        97 R_AARCH64_P32_TLSLD_LDST32_DTPREL_LO12 / -
        98 R_AARCH64_P32_TLSLD_LDST32_DTPREL_LO12_NC / -
        99 R_AARCH64_P32_TLSLD_LDST64_DTPREL_LO12 / -
        100 R_AARCH64_P32_TLSLD_LDST64_DTPREL_LO12_NC / -
        101 R_AARCH64_P32_TLSLD_LDST128_DTPREL_LO12 / -
        102 R_AARCH64_P32_TLSLD_LDST128_DTPREL_LO12_NC / -
        120 R_AARCH64_P32_TLSLE_LDST128_TPREL_LO12 / -
        121 R_AARCH64_P32_TLSLE_LDST128_TPREL_LO12_NC / -
      riscv64
        12 R_RISCV_TLSDESC / -
        41 R_RISCV_GOT32_PCREL / -
        59 R_RISCV_PLT32 / -
        60 R_RISCV_SET_ULEB128 / -
        61 R_RISCV_SUB_ULEB128 / -
        62 R_RISCV_TLSDESC_HI20 / -
        63 R_RISCV_TLSDESC_LOAD_LO12 / -
        64 R_RISCV_TLSDESC_ADD_LO12 / -
        65 R_RISCV_TLSDESC_CALL / -
        191 R_RISCV_VENDOR / -
      riscv32
        12 R_RISCV_TLSDESC / -
        41 R_RISCV_GOT32_PCREL / -
        59 R_RISCV_PLT32 / -
        60 R_RISCV_SET_ULEB128 / -
        61 R_RISCV_SUB_ULEB128 / -
        62 R_RISCV_TLSDESC_HI20 / -
        63 R_RISCV_TLSDESC_LOAD_LO12 / -
        64 R_RISCV_TLSDESC_ADD_LO12 / -
        65 R_RISCV_TLSDESC_CALL / -
        191 R_RISCV_VENDOR / -
      mips64
        174 R_MICROMIPS_PC21_S1 / -
        175 R_MICROMIPS_PC26_S1 / -
        176 R_MICROMIPS_PC18_S3 / -
        177 R_MICROMIPS_PC19_S2 / -
      mips
        174 R_MICROMIPS_PC21_S1 / -
        175 R_MICROMIPS_PC26_S1 / -
        176 R_MICROMIPS_PC18_S3 / -
        177 R_MICROMIPS_PC19_S2 / -
      loongarch64
        13 R_LARCH_TLS_DESC32 / -
        14 R_LARCH_TLS_DESC64 / -
        102 R_LARCH_ALIGN / -
        103 R_LARCH_PCREL20_S2 / -
        105 R_LARCH_ADD6 / -
        106 R_LARCH_SUB6 / -
        107 R_LARCH_ADD_ULEB128 / -
        108 R_LARCH_SUB_ULEB128 / -
        109 R_LARCH_64_PCREL / -
        110 R_LARCH_CALL36 / -
        111 R_LARCH_TLS_DESC_PC_HI20 / -
        112 R_LARCH_TLS_DESC_PC_LO12 / -
        113 R_LARCH_TLS_DESC64_PC_LO20 / -
        114 R_LARCH_TLS_DESC64_PC_HI12 / -
        115 R_LARCH_TLS_DESC_HI20 / -
        116 R_LARCH_TLS_DESC_LO12 / -
        117 R_LARCH_TLS_DESC64_LO20 / -
        118 R_LARCH_TLS_DESC64_HI12 / -
        119 R_LARCH_TLS_DESC_LD / -
        120 R_LARCH_TLS_DESC_CALL / -
        121 R_LARCH_TLS_LE_HI20_R / -
        122 R_LARCH_TLS_LE_ADD_R / -
        123 R_LARCH_TLS_LE_LO12_R / -
        124 R_LARCH_TLS_LD_PCREL20_S2 / -
        125 R_LARCH_TLS_GD_PCREL20_S2 / -
        126 R_LARCH_TLS_DESC_PCREL20_S2 / -
        127 R_LARCH_CALL30 / -
        128 R_LARCH_PCADD_HI20 / -
        129 R_LARCH_PCADD_LO12 / -
        130 R_LARCH_GOT_PCADD_HI20 / -
        131 R_LARCH_GOT_PCADD_LO12 / -
        132 R_LARCH_TLS_IE_PCADD_HI20 / -
        133 R_LARCH_TLS_IE_PCADD_LO12 / -
        134 R_LARCH_TLS_LD_PCADD_HI20 / -
        135 R_LARCH_TLS_LD_PCADD_LO12 / -
        136 R_LARCH_TLS_GD_PCADD_HI20 / -
        137 R_LARCH_TLS_GD_PCADD_LO12 / -
        138 R_LARCH_TLS_DESC_PCADD_HI20 / -
        139 R_LARCH_TLS_DESC_PCADD_LO12 / -
      loongarch32
        13 R_LARCH_TLS_DESC32 / -
        14 R_LARCH_TLS_DESC64 / -
        102 R_LARCH_ALIGN / -
        103 R_LARCH_PCREL20_S2 / -
        105 R_LARCH_ADD6 / -
        106 R_LARCH_SUB6 / -
        107 R_LARCH_ADD_ULEB128 / -
        108 R_LARCH_SUB_ULEB128 / -
        109 R_LARCH_64_PCREL / -
        110 R_LARCH_CALL36 / -
        111 R_LARCH_TLS_DESC_PC_HI20 / -
        112 R_LARCH_TLS_DESC_PC_LO12 / -
        113 R_LARCH_TLS_DESC64_PC_LO20 / -
        114 R_LARCH_TLS_DESC64_PC_HI12 / -
        115 R_LARCH_TLS_DESC_HI20 / -
        116 R_LARCH_TLS_DESC_LO12 / -
        117 R_LARCH_TLS_DESC64_LO20 / -
        118 R_LARCH_TLS_DESC64_HI12 / -
        119 R_LARCH_TLS_DESC_LD / -
        120 R_LARCH_TLS_DESC_CALL / -
        121 R_LARCH_TLS_LE_HI20_R / -
        122 R_LARCH_TLS_LE_ADD_R / -
        123 R_LARCH_TLS_LE_LO12_R / -
        124 R_LARCH_TLS_LD_PCREL20_S2 / -
        125 R_LARCH_TLS_GD_PCREL20_S2 / -
        126 R_LARCH_TLS_DESC_PCREL20_S2 / -
        127 R_LARCH_CALL30 / -
        128 R_LARCH_PCADD_HI20 / -
        129 R_LARCH_PCADD_LO12 / -
        130 R_LARCH_GOT_PCADD_HI20 / -
        131 R_LARCH_GOT_PCADD_LO12 / -
        132 R_LARCH_TLS_IE_PCADD_HI20 / -
        133 R_LARCH_TLS_IE_PCADD_LO12 / -
        134 R_LARCH_TLS_LD_PCADD_HI20 / -
        135 R_LARCH_TLS_LD_PCADD_LO12 / -
        136 R_LARCH_TLS_GD_PCADD_HI20 / -
        137 R_LARCH_TLS_GD_PCADD_LO12 / -
        138 R_LARCH_TLS_DESC_PCADD_HI20 / -
        139 R_LARCH_TLS_DESC_PCADD_LO12 / -
      msp430x
        0 R_MSP430_NONE / -
      amdgpu
        14 R_AMDGPU_REL16 / -
        16 - / R_AMDGPU_REL16
      amdgpu v3
        14 R_AMDGPU_REL16 / -
        16 - / R_AMDGPU_REL16
      arm
        130 R_ARM_THM_TLS_DESCSEQ32 / -
      bpf
        1 R_BPF_64_64 / R_BPF_INSN_64
        2 R_BPF_64_ABS64 / R_BPF_INSN_32
        3 R_BPF_64_ABS32 / R_BPF_INSN_16
        4 R_BPF_64_NODYLD32 / R_BPF_INSN_DISP16
        10 R_BPF_64_32 / R_BPF_INSN_DISP32
        256 R_BPF_GNU_64_16 / -
      csky
        65 R_CKCORE_PCREL_VLRW_IMM12_1 / -
        66 R_CKCORE_PCREL_VLRW_IMM12_2 / -
        67 R_CKCORE_PCREL_VLRW_IMM12_4 / -
        68 R_CKCORE_PCREL_VLRW_IMM12_8 / -
      "
    `);
  });

  test('segment types', () => {
    const differences = shapes.flatMap(({ machine, crafted }) => {
      const table = machine.segmentTypes ?? constants.segmentTypes;
      const types = table.constants.map((c) => c.value).filter((type) => type !== 3); // an empty INTERP only makes readelf complain
      const text = readelf('-lW', [craftElf({ ...crafted, osAbi: 3, segmentTypes: types })]) ?? '';
      const shown = [...text.matchAll(/^  (\S+) +0x[0-9a-f]{6} /gm)].map(([, name]) => name ?? '');
      expect(shown.length).toBe(types.length);
      return types.map((type, index) => difference(table.name(type), shown[index], 14));
    });
    expect(listed(differences)).toMatchInlineSnapshot(`
      "PAX_FLAGS / -
      ELFSMITH_EMBEDDED / -
      OPENBSD_MUTABLE / -
      OPENBSD_NOBTCFI / -
      OPENBSD_SYSCALLS / -
      SUNWBSS / -
      SUNWSTACK / -
      AARCH64_UNWIND / -
      IOPMOD / -
      EEMOD / -
      PSPREL / -
      PSPREL2 / -
      ARCHEXT / -
      HP_TLS / -
      HP_CORE_NONE / -
      HP_CORE_VERSION / -
      HP_CORE_KERNEL / -
      HP_CORE_COMM / -
      HP_CORE_PROC / -
      HP_CORE_LOADABLE / -
      HP_CORE_STACK / -
      HP_CORE_SHM / -
      HP_CORE_MMF / -
      HP_PARALLEL / -
      HP_FASTBIND / -
      HP_OPT_ANNOT / -
      HP_HSL_ANNOT / -
      HP_STACK / -
      HP_CORE_UTSNAME / -"
    `);
  });

  test('reserved section indices', () => {
    const indexes = [0, ...Array.from({ length: 0x100 }, (_, index) => 0xff00 + index)].filter(
      (index) => index !== 0xffff,
    ); // XINDEX asks for another section
    const differences = shapes.flatMap(({ machine, crafted }) => {
      const table = machine.sectionIndexes ?? constants.sectionIndexes;
      const bytes = craftSymbols({ ...crafted, is32: crafted.fileClass === 32 }, indexes);
      const shown = [
        ...(readelf('-sW', [bytes]) ?? '').matchAll(
          /^ +\d+: [0-9a-f]+ +\d+ NOTYPE +LOCAL +DEFAULT +(\S+(?: ?\[0x[0-9a-f]+\])?) *$/gm,
        ),
      ].map(([, ndx = '']) => ndx);
      expect(shown.length).toBe(indexes.length);
      return indexes.map((index, row) =>
        difference(table.name(index), reservedIndex(shown[row] ?? ''), undefined, `${machine.name}: `),
      );
    });
    expect(listed(differences)).toMatchInlineSnapshot(`
      "mips64: ACOMMON / -
      mips64: TEXT / -
      mips64: DATA / -
      mips: ACOMMON / -
      mips: TEXT / -
      mips: DATA / -
      amdgpu: LDS / -
      amdgpu v3: LDS / -
      sparc: BEFORE / -
      sparc: AFTER / -
      sparc64: BEFORE / -
      sparc64: AFTER / -
      hppa: PARISC_ANSI_COMMON / -
      hppa: PARISC_HUGE_COMMON / -
      hppa: TLS_COMMON / -
      hppa: NS_COMMON / -
      hppa: FS_COMMON / -
      hppa: NS_UNDEF / -
      hppa: FS_UNDEF / -
      hppa: HP_EXTERN / -
      hppa: HP_EXTHINT / -
      hppa: HP_UNDEF_BIND_IMM / -
      ia64: ANSI_COM / -
      ia64: VMS_SYMVEC / -
      hexagon: SCOMMON / -
      hexagon: SCOMMON_1 / -
      hexagon: SCOMMON_2 / -
      hexagon: SCOMMON_4 / -
      hexagon: SCOMMON_8 / -
      m32r: SCOMMON / -"
    `);
  });

  test('section types', () => {
    const differences = shapes.flatMap(({ machine, crafted }) => {
      const table = machine.sectionTypes ?? constants.sectionTypes;
      const types = table.constants.map((c) => c.value).filter((type) => type !== 0);
      const text = readelf('-SW', [craftElf({ ...crafted, osAbi: 3, sectionTypes: types })]) ?? '';
      const shown = [...text.matchAll(/^ +\[ *\d+\] s +(.+?) +(?:[0-9a-f]{8}){1,2} [0-9a-f]{6} /gm)]
        .map(([, name]) => name ?? '')
        .slice(0, -1);
      expect(shown.length).toBe(types.length);
      return types.map((type, index) => difference(table.name(type), shown[index]));
    });
    expect(listed(differences)).toMatchInlineSnapshot(`
      "CREL / 40000014: <unknown>
      ANDROID_REL / -
      ANDROID_RELA / -
      LLVM_ODRTAB / -
      LLVM_LINKER_OPTIONS / -
      LLVM_ADDRSIG / -
      LLVM_DEPENDENT_LIBRARIES / -
      LLVM_SYMPART / -
      LLVM_PART_EHDR / -
      LLVM_PART_PHDR / -
      LLVM_BB_ADDR_MAP_V0 / -
      LLVM_CALL_GRAPH_PROFILE / -
      LLVM_BB_ADDR_MAP / -
      LLVM_OFFLOADING / -
      LLVM_LTO / -
      LLVM_JT_SIZES / -
      ANDROID_RELR / -
      GNU_SFRAME / -
      AARCH64_AUTH_RELR / -
      AARCH64_MEMTAG_GLOBALS_STATIC / -
      AARCH64_MEMTAG_GLOBALS_DYNAMIC / -
      MIPS_IOPMOD / -
      MIPS_EEMOD / -
      MIPS_PSPREL / -
      MIPS_PSPREL2 / -
      SPARC_GOTDATA / -
      HP_OVLBITS / -
      HP_DLKM / -
      HP_COMDAT / -
      HP_OBJDICT / -
      HP_ANNOT / -
      GNU_INCREMENTAL_INPUTS / -
      GNU_ATTRIBUTES / -
      DEBUG / -
      REGINFO / -
      HEX_ORDERED / -
      HEXAGON_ATTRIBUTES / -"
    `);
  });

  test('dynamic tags', () => {
    const differences = shapes.flatMap(({ machine, crafted }) => {
      const table = machine.dynamicTags ?? dynamic.dynamicTags;
      const tags = [...table.constants.map((c) => c.value).filter((tag) => tag !== 0), 0];
      const text = readelf('-dW', [craftElf({ ...crafted, dynamicTags: tags })]) ?? '';
      const shown = [...text.matchAll(/^ 0x[0-9a-f]+ \(([^)]+)\)/gm)].map(([, name]) => name ?? '');
      expect(shown.length).toBe(tags.length);
      return tags.map((tag, index) => difference(table.name(tag), shown[index]));
    });
    expect(listed(differences)).toMatchInlineSnapshot(`
      "CREL / -
      ANDROID_REL / -
      ANDROID_RELSZ / -
      ANDROID_RELA / -
      ANDROID_RELASZ / -
      ANDROID_RELR / -
      ANDROID_RELRSZ / -
      ANDROID_RELRENT / -
      ANDROID_RELRCOUNT / -
      AARCH64_MEMTAG_MODE / -
      AARCH64_MEMTAG_HEAP / -
      AARCH64_MEMTAG_STACK / -
      AARCH64_MEMTAG_GLOBALS / -
      AARCH64_MEMTAG_GLOBALSSZ / -
      AARCH64_AUTH_RELRSZ / -
      AARCH64_AUTH_RELR / -
      AARCH64_AUTH_RELRENT / -
      SPARC_REGISTER / -
      HEXAGON_SYMSZ / -
      HEXAGON_VER / -
      HEXAGON_PLT / -
      XTENSA_GOT_LOC_OFF / -
      XTENSA_GOT_LOC_SZ / -"
    `);
  });

  // readelf reads none of some CPUs, does not know the newest or the oldest models of others, says less of some, adds
  // words for fields of 0 on others, and takes a few bits for unknown where the EABI version does not go with them.
  test('header flags', () => {
    const differences = shapes.flatMap(({ machine, crafted }) => {
      const rest = otherFlags[machine.name] ?? 0;
      const rows = machine.headerFlags
        .filter(([, value]) => value !== 0)
        .map(([mask, value]) => ((rest & ~mask) | value) >>> 0)
        .filter((flags) => kindOf({ ...crafted, flags }) === machine);
      if (rows.length === 0) return [];
      const text =
        readelf(
          '-h',
          rows.map((flags) => craftElf({ ...crafted, flags })),
        ) ?? '';
      const shown = [...text.matchAll(/^ +Flags: +0x[0-9a-f]+(?:, |: architecture variant: )?(.*)$/gm)].map(
        ([, words]) => words?.trim() ?? '',
      );
      expect(shown.length).toBe(rows.length);
      if (shown.every((words) => words === '')) return [];
      return rows.map((flags, index) => {
        const theirs = shown[index] ?? '';
        if (/^(: unknown|<unknown AMDGPU GPU type: .*)$/.test(theirs)) return '';
        return difference(
          inOrder(machine.flags(flags).join(', ')),
          inOrder(theirs),
          undefined,
          `${machine.name} 0x${flags.toString(16)}: `,
        );
      });
    });
    expect(listed(differences)).toMatchInlineSnapshot(`
      "mips64 0x8: mips1, xgot / mips1
      mips 0x8: mips1, xgot / mips1
      arm 0x800000: BE8, GNU EABI / <unknown>, GNU EABI
      arm 0x400000: GNU EABI, LE8 / <unknown>, GNU EABI
      m68k 0x8000: cfv4e / cf, isa unknown
      m68k 0x40: float / cf, float, isa unknown
      m68k 0x10: mac / cf, isa unknown, mac
      m68k 0x20: emac / cf, emac, isa unknown
      m68k 0x30: emac_b / cf, emac_b, isa unknown
      sh 0x100: pic / pic, unknown ISA
      sh 0x8000: fdpic / fdpic, unknown ISA
      ia64 0x1: 32-bit, trapnil / 32-bit
      ia64 0x4: 32-bit, ext / 32-bit
      ia64 0x8: 32-bit, be / 32-bit
      ia64 0x1000000: 32-bit, architecture version 1 / 32-bit
      m32r 0x10000000: m32rx / 
      m32r 0x20000000: m32r2 / 
      m32r 0x10000: m32r, parallel / m32r
      m32r 0x20000: hidden instructions, m32r / m32r
      m32r 0x40000: bit instructions, m32r / m32r
      m32r 0x80000: float, m32r / m32r
      nds32 0x30080022: ABI v2, Andes ELF V1.4, Andes Star v3.0, FPU_DP / ABI v2, Andes ELF V1.4, Andes Star v3.0, FPU_DP, FPU_REG:8/4
      nds32 0x31000022: ABI v2, Andes ELF V1.4, Andes Star v3.0, FPU_MAC / ABI v2, Andes ELF V1.4, Andes Star v3.0, FPU_MAC, FPU_REG:8/4
      nds32 0x30400022: ABI v2, Andes ELF V1.4, Andes Star v3.0, FPU_REG:16/8 / ABI v2, Andes ELF V1.4, Andes Star v3.0
      nds32 0x30800022: ABI v2, Andes ELF V1.4, Andes Star v3.0, FPU_REG:32/16 / ABI v2, Andes ELF V1.4, Andes Star v3.0
      nds32 0x30c00022: ABI v2, Andes ELF V1.4, Andes Star v3.0, FPU_REG:32/32 / ABI v2, Andes ELF V1.4, Andes Star v3.0
      nds32 0x32000022: ABI v2, Andes ELF V1.4, Andes Star v3.0, DSP / ABI v2, Andes ELF V1.4, Andes Star v3.0
      nds32 0x34000022: ABI v2, Andes ELF V1.4, Andes Star v3.0, PIC / ABI v2, Andes ELF V1.4, Andes Star v3.0
      nds32 0x38000022: ABI v2, Andes ELF V1.4, Andes Star v3.0, CUSTOM / ABI v2, Andes ELF V1.4, Andes Star v3.0"
    `);
  });

  test('CPUs', () => {
    const numbers = machineNumbers.constants.map((c) => c.value);
    const text =
      readelf(
        '-h',
        numbers.map((machine) => craftElf({ machine, fileClass: 32 })),
      ) ?? '';
    const shown = [...text.matchAll(/^ +Machine: +(.*)$/gm)].map(([, title]) => title);
    expect(shown.length).toBe(numbers.length);
    const differences = numbers.flatMap((number, index) => {
      const ours = machineNumbers.of(number)?.meaning;
      return ours === shown[index] ? [] : [`${number} ${ours} / ${shown[index]}`];
    });
    expect(differences.join('\n')).toMatchInlineSnapshot(`
      "0 no machine / None
      10 MIPS R4000 (old number) / MIPS R4000 big-endian
      57 Denso NDR1 microprocessor / Denso NDR1 microprocesspr
      81 Harvard University's machine-independent object format / Harvard Universitys's machine-independent object format
      177 National Semiconductor CompactRISC 16-bit processor / Xilinx MicroBlaze
      186 STMicroelectronics STM8 8-bit microcontroller / STMicroeletronics STM8 8-bit microcontroller
      206 Intel (reserved) / <unknown>: 0xce
      207 Intel (reserved) / <unknown>: 0xcf
      208 Intel (reserved) / <unknown>: 0xd0
      209 Intel (reserved) / <unknown>: 0xd1
      260 LAPIS nX-U16/U8 / <unknown>: 0x104
      261 Tachyum / <unknown>: 0x105
      262 NXP 56800EF Digital Signal Controller (DSC) / <unknown>: 0x106
      4185 Texas Instruments msp430 microcontroller / <unknown>: 0x1059
      9520 Morpho Technologies MT processor / Morpho Techologies MT processor
      36901 PowerPC / <unknown>: 0x9025
      65200 Renesas M32c / Altera Nios
      65261 Moxie / <unknown>: 0xfeed"
    `);
  });

  test('systems', () => {
    const numbers = constants.osAbis.constants.map((c) => c.value).filter((number) => number < 51);
    const text =
      readelf(
        '-h',
        numbers.map((osAbi) => craftElf({ machine: 62, fileClass: 64, osAbi })),
      ) ?? '';
    expect([...text.matchAll(/^ +OS\/ABI: +(.*)$/gm)].map(([, title]) => title)).toEqual(
      numbers.map((number) => constants.osAbis.of(number)?.meaning),
    );
  });
});

/** Ours and readelf's word where they differ. Where it has no name it prints a range or a number: shown as `-`. */
function difference(ours: string, theirs: string | undefined, width?: number, where = ''): string {
  const unnamed = /^(LOOS|LOPROC|LOUSER)\+|^(Operating System specific|Processor Specific|<unknown>): /.test(
    theirs ?? '',
  );
  return ours.slice(0, width) === theirs ? '' : `${where}${ours} / ${unnamed ? '-' : theirs}`;
}

function listed(differences: readonly string[]): string {
  return [...new Set(differences.filter((line) => line !== ''))].join('\n');
}

function inOrder(words: string): string {
  return words.split(', ').sort().join(', ');
}

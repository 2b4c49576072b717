// The GNU properties that i386 and x86-64 share: control-flow protection and the instruction sets code needs or uses.
// ABI: https://gitlab.com/x86-psABIs/x86-64-ABI, chapter on program properties

import type { Machine, PropertyRange } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'System V ABI, AMD64 supplement, program property';
const old = 'GNU binutils include/elf/common.h';

const feature1 = names('GNU_PROPERTY_X86_FEATURE_1_', abi, [
  [0x1, 'IBT', 'indirect branch tracking: indirect branches land on endbr instructions only'],
  [0x2, 'SHSTK', 'shadow stack: return addresses are kept a second time'],
  [0x4, 'LAM_U48', 'pointers may carry tags in bits 48 to 62'],
  [0x8, 'LAM_U57', 'pointers may carry tags in bits 57 to 62'],
]);

const feature2 = names('GNU_PROPERTY_X86_FEATURE_2_', abi, [
  [0x1, 'X86', 'general registers and flags'],
  [0x2, 'X87', 'x87 registers'],
  [0x4, 'MMX', 'MMX registers'],
  [0x8, 'XMM', 'vector registers of 128 bits'],
  [0x10, 'YMM', 'vector registers of 256 bits'],
  [0x20, 'ZMM', 'vector registers of 512 bits'],
  [0x40, 'FXSR', 'saves state by FXSAVE'],
  [0x80, 'XSAVE', 'saves state by XSAVE'],
  [0x100, 'XSAVEOPT', 'saves state by XSAVEOPT'],
  [0x200, 'XSAVEC', 'saves state by XSAVEC'],
  [0x400, 'TMM', 'tile registers'],
  [0x800, 'MASK', 'mask registers'],
]);

const isa1 = names('GNU_PROPERTY_X86_ISA_1_', abi, [
  [0x1, 'BASELINE', 'what every x86-64 has: CMOV, CX8, FPU, FXSR, MMX, SCE, SSE, SSE2'],
  [0x2, 'V2', 'CMPXCHG16B, LAHF, POPCNT, SSE3, SSSE3, SSE4.1, SSE4.2'],
  [0x4, 'V3', 'AVX, AVX2, BMI1, BMI2, F16C, FMA, LZCNT, MOVBE, XSAVE'],
  [0x8, 'V4', 'AVX512F, AVX512BW, AVX512CD, AVX512DQ, AVX512VL'],
]);

const instructionSets = ['SSE', 'SSE2', 'SSE3', 'SSSE3', 'SSE4_1', 'SSE4_2', 'AVX', 'AVX2'] as const;
const wideSets = ['AVX512F', 'AVX512CD', 'AVX512ER', 'AVX512PF', 'AVX512VL', 'AVX512DQ', 'AVX512BW'] as const;
const widerSets = ['AVX512_4FMAPS', 'AVX512_4VNNIW', 'AVX512_BITALG', 'AVX512_IFMA', 'AVX512_VBMI', 'AVX512_VBMI2', 'AVX512_VNNI', 'AVX512_BF16'] as const;

/** Bits numbered from 0 in the order of the names: the two older lists of instruction sets. */
const inOrder = (prefix: string, sets: readonly string[]) => names(prefix, old, sets.map((set, bit) => [2 ** bit, set, `${set} instructions`]));

const compat = inOrder('GNU_PROPERTY_X86_COMPAT_ISA_1_', ['486', '586', '686', ...instructionSets, ...wideSets]);
const compat2 = inOrder('GNU_PROPERTY_X86_COMPAT_2_ISA_1_', ['CMOV', ...instructionSets, 'FMA', ...wideSets, ...widerSets]);

/** ABI, program property: X86_UINT32_AND, _OR and _OR_AND ranges; the two first types are older than the ranges (GNU binutils bfd/elfxx-x86.c, _bfd_x86_elf_merge_gnu_properties). */
export const x86PropertyRanges: readonly PropertyRange[] = [
  [0xc0000000, 0xc0000000, 'used'], [0xc0000001, 0xc0000001, 'or'],
  [0xc0000002, 0xc0007fff, 'and'], [0xc0008000, 0xc000ffff, 'or'], [0xc0010000, 0xc0017fff, 'used'],
];

export const x86Properties: NonNullable<Machine['properties']> = [
  { type: 0xc0000000, name: 'GNU_PROPERTY_X86_COMPAT_ISA_1_USED', bits: compat },
  { type: 0xc0000001, name: 'GNU_PROPERTY_X86_COMPAT_ISA_1_NEEDED', bits: compat },
  { type: 0xc0000002, name: 'GNU_PROPERTY_X86_FEATURE_1_AND', bits: feature1 },
  { type: 0xc0008000, name: 'GNU_PROPERTY_X86_COMPAT_2_ISA_1_NEEDED', bits: compat2 },
  { type: 0xc0008001, name: 'GNU_PROPERTY_X86_FEATURE_2_NEEDED', bits: feature2 },
  { type: 0xc0008002, name: 'GNU_PROPERTY_X86_ISA_1_NEEDED', bits: isa1 },
  { type: 0xc0010000, name: 'GNU_PROPERTY_X86_COMPAT_2_ISA_1_USED', bits: compat2 },
  { type: 0xc0010001, name: 'GNU_PROPERTY_X86_FEATURE_2_USED', bits: feature2 },
  { type: 0xc0010002, name: 'GNU_PROPERTY_X86_ISA_1_USED', bits: isa1 },
];

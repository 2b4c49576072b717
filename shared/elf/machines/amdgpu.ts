// AMDGPU, the GPUs of AMD: code objects of ROCm, of Mesa and of AMD's own drivers.
//
// RELA, 64 bits. A code object is a shared library that the runtime loads into the GPU's memory; it has kernels (functions that the host starts, each with a descriptor in .rodata), and
// symbols in memory of a work group (LDS), which have no address but a section index of their own. What the kernels need is in a note, as MessagePack. e_flags names the GPU.
// ABI: https://llvm.org/docs/AMDGPUUsage.html

import { sectionIndexes, symbolTypes } from '../constants.ts';
import { flagReader, type HeaderFlag, type Machine, type RelocationRow } from '../machine.ts';
import { names } from '../names.ts';

const abi = 'User Guide for AMDGPU Backend: https://llvm.org/docs/AMDGPUUsage.html';

const relocations: readonly RelocationRow[] = [
  [0, 'R_AMDGPU_NONE', 'none', 0, ''],
  [1, 'R_AMDGPU_ABS32_LO', 'code', 4, '(S + A) & 0xffffffff', 'lower half of an address'],
  [2, 'R_AMDGPU_ABS32_HI', 'code', 4, '(S + A) >> 32', 'upper half of an address'],
  [3, 'R_AMDGPU_ABS64', 'absolute', 8, 'S + A'],
  [4, 'R_AMDGPU_REL32', 'pc', 4, 'S + A - P'],
  [5, 'R_AMDGPU_REL64', 'pc', 8, 'S + A - P'],
  [6, 'R_AMDGPU_ABS32', 'absolute', 4, 'S + A'],
  [7, 'R_AMDGPU_GOTPCREL', 'gotEntry', 4, 'G + GOT + A - P'],
  [8, 'R_AMDGPU_GOTPCREL32_LO', 'gotEntry', 4, '(G + GOT + A - P) & 0xffffffff', 'lower half'],
  [9, 'R_AMDGPU_GOTPCREL32_HI', 'gotEntry', 4, '(G + GOT + A - P) >> 32', 'upper half'],
  [10, 'R_AMDGPU_REL32_LO', 'pc', 4, '(S + A - P) & 0xffffffff', 'lower half'],
  [11, 'R_AMDGPU_REL32_HI', 'pc', 4, '(S + A - P) >> 32', 'upper half'],
  [13, 'R_AMDGPU_RELATIVE64', 'relative', 8, 'B + A'],
  [14, 'R_AMDGPU_REL16', 'pc', 2, '((S + A - P) - 4) / 4', 'branch: distance in instructions'],
];

/** The processor: the low byte. */
const processors: readonly HeaderFlag[] = [
  [0xff, 0x1, 'r600', 'Radeon GPU r600'],
  [0xff, 0x2, 'r630', 'Radeon GPU r630'],
  [0xff, 0x3, 'rs880', 'Radeon GPU rs880'],
  [0xff, 0x4, 'rv670', 'Radeon GPU rv670'],
  [0xff, 0x5, 'rv710', 'Radeon GPU rv710'],
  [0xff, 0x6, 'rv730', 'Radeon GPU rv730'],
  [0xff, 0x7, 'rv770', 'Radeon GPU rv770'],
  [0xff, 0x8, 'cedar', 'Radeon GPU cedar'],
  [0xff, 0x9, 'cypress', 'Radeon GPU cypress'],
  [0xff, 0xa, 'juniper', 'Radeon GPU juniper'],
  [0xff, 0xb, 'redwood', 'Radeon GPU redwood'],
  [0xff, 0xc, 'sumo', 'Radeon GPU sumo'],
  [0xff, 0xd, 'barts', 'Radeon GPU barts'],
  [0xff, 0xe, 'caicos', 'Radeon GPU caicos'],
  [0xff, 0xf, 'cayman', 'Radeon GPU cayman'],
  [0xff, 0x10, 'turks', 'Radeon GPU turks'],
  [0xff, 0x20, 'gfx600', 'GPU gfx600'],
  [0xff, 0x21, 'gfx601', 'GPU gfx601'],
  [0xff, 0x22, 'gfx700', 'GPU gfx700'],
  [0xff, 0x23, 'gfx701', 'GPU gfx701'],
  [0xff, 0x24, 'gfx702', 'GPU gfx702'],
  [0xff, 0x25, 'gfx703', 'GPU gfx703'],
  [0xff, 0x26, 'gfx704', 'GPU gfx704'],
  [0xff, 0x28, 'gfx801', 'GPU gfx801'],
  [0xff, 0x29, 'gfx802', 'GPU gfx802'],
  [0xff, 0x2a, 'gfx803', 'GPU gfx803'],
  [0xff, 0x2b, 'gfx810', 'GPU gfx810'],
  [0xff, 0x2c, 'gfx900', 'GPU gfx900'],
  [0xff, 0x2d, 'gfx902', 'GPU gfx902'],
  [0xff, 0x2e, 'gfx904', 'GPU gfx904'],
  [0xff, 0x2f, 'gfx906', 'GPU gfx906'],
  [0xff, 0x30, 'gfx908', 'GPU gfx908'],
  [0xff, 0x31, 'gfx909', 'GPU gfx909'],
  [0xff, 0x32, 'gfx90c', 'GPU gfx90c'],
  [0xff, 0x33, 'gfx1010', 'GPU gfx1010'],
  [0xff, 0x34, 'gfx1011', 'GPU gfx1011'],
  [0xff, 0x35, 'gfx1012', 'GPU gfx1012'],
  [0xff, 0x36, 'gfx1030', 'GPU gfx1030'],
  [0xff, 0x37, 'gfx1031', 'GPU gfx1031'],
  [0xff, 0x38, 'gfx1032', 'GPU gfx1032'],
  [0xff, 0x39, 'gfx1033', 'GPU gfx1033'],
  [0xff, 0x3a, 'gfx602', 'GPU gfx602'],
  [0xff, 0x3b, 'gfx705', 'GPU gfx705'],
  [0xff, 0x3c, 'gfx805', 'GPU gfx805'],
  [0xff, 0x3d, 'gfx1035', 'GPU gfx1035'],
  [0xff, 0x3e, 'gfx1034', 'GPU gfx1034'],
  [0xff, 0x3f, 'gfx90a', 'GPU gfx90a'],
  [0xff, 0x40, 'gfx940', 'GPU gfx940'],
  [0xff, 0x41, 'gfx1100', 'GPU gfx1100'],
  [0xff, 0x42, 'gfx1013', 'GPU gfx1013'],
  [0xff, 0x43, 'gfx1150', 'GPU gfx1150'],
  [0xff, 0x44, 'gfx1103', 'GPU gfx1103'],
  [0xff, 0x45, 'gfx1036', 'GPU gfx1036'],
  [0xff, 0x46, 'gfx1101', 'GPU gfx1101'],
  [0xff, 0x47, 'gfx1102', 'GPU gfx1102'],
  [0xff, 0x48, 'gfx1200', 'GPU gfx1200'],
  [0xff, 0x49, 'gfx1250', 'GPU gfx1250'],
  [0xff, 0x4a, 'gfx1151', 'GPU gfx1151'],
  [0xff, 0x4b, 'gfx941', 'GPU gfx941'],
  [0xff, 0x4c, 'gfx942', 'GPU gfx942'],
  [0xff, 0x4e, 'gfx1201', 'GPU gfx1201'],
  [0xff, 0x4f, 'gfx950', 'GPU gfx950'],
  [0xff, 0x51, 'gfx9-generic', 'any GPU of the family gfx9'],
  [0xff, 0x52, 'gfx10-1-generic', 'any GPU of the family gfx10.1'],
  [0xff, 0x53, 'gfx10-3-generic', 'any GPU of the family gfx10.3'],
  [0xff, 0x54, 'gfx11-generic', 'any GPU of the family gfx11'],
  [0xff, 0x55, 'gfx1152', 'GPU gfx1152'],
  [0xff, 0x58, 'gfx1153', 'GPU gfx1153'],
  [0xff, 0x59, 'gfx12-generic', 'any GPU of the family gfx12'],
  [0xff, 0x5a, 'gfx1251', 'GPU gfx1251'],
  [0xff, 0x5f, 'gfx9-4-generic', 'any GPU of the family gfx9.4'],
];

/** From version 4 of the code object format on (EI_ABIVERSION 2), a feature is off, on, or of no matter. */
const headerFlags: readonly HeaderFlag[] = [
  ...processors,
  [0x300, 0x100, 'xnack any', 'works with and without XNACK, the retry of page faults'],
  [0x300, 0x200, 'xnack off', 'works without XNACK only'],
  [0x300, 0x300, 'xnack on', 'works with XNACK only'],
  [0xc00, 0x400, 'sramecc any', 'works with and without error correction of the memory'],
  [0xc00, 0x800, 'sramecc off', 'works without error correction of the memory only'],
  [0xc00, 0xc00, 'sramecc on', 'works with error correction of the memory only'],
];

/** Before that, and without a system or for PAL and Mesa, each feature is a bit. */
const oldHeaderFlags: readonly HeaderFlag[] = [
  ...processors,
  [0x100, 0x100, 'xnack on', 'works with XNACK, the retry of page faults'],
  [0x200, 0x200, 'sramecc on', 'works with error correction of the memory'],
];

export const amdgpu: Machine = {
  numbers: [224],
  name: 'amdgpu',
  title: 'AMD GPU',
  abi,
  relocations,
  headerFlags,
  flags: flagReader(headerFlags),
  gpu: { processors: 0xff },
  sectionIndexes: names('SHN_AMDGPU_', abi, [
    [0xff00, 'LDS', 'variable in the memory of a work group: the value is its alignment'],
  ], sectionIndexes),
  symbolTypes: names('STT_AMDGPU_', abi, [[10, 'HSA_KERNEL', 'kernel, in code objects before version 3']], symbolTypes),
  pageSizes: [0x1000, 0x1000],
};

/** Code objects of other formats than HSA's version 4 and later. */
export const amdgpuV3: Machine = { ...amdgpu, name: 'amdgpu v3', headerFlags: oldHeaderFlags, flags: flagReader(oldHeaderFlags) };

// CUDA, the GPUs of NVIDIA: cubins, which ptxas makes of PTX and the driver loads.
//
// 64 bits as a rule. e_flags names the processor that the code is for and, as virtual architecture, the PTX that it was
// made of; e_ident[EI_ABIVERSION] says where: from 8 on, with Blackwell, the processor is in the second byte. e_version
// is the release of the toolkit times ten. Each kernel has sections of its own: .text.NAME, .nv.info.NAME …
// NVIDIA has not published the format; numbers are LLVM's.
// ABI: https://github.com/llvm/llvm-project, llvm/BinaryFormat/ELF.h

import { flagReader, type HeaderFlag, type Machine } from '../machine.ts';

const abi = 'LLVM BinaryFormat/ELF.h, NVPTX: https://github.com/llvm/llvm-project';

const processors = [
  20, 21, 30, 32, 35, 37, 50, 52, 53, 60, 61, 62, 70, 72, 75, 80, 86, 87, 88, 89, 90, 100, 101, 103, 110, 120, 121,
] as const;

/** EF_CUDA_ACCELERATORS: instructions that other processors of the same number or later ones lack, as for sm_90a. */
const own = { old: 0x800, new: 0x8 } as const;

/** The processor and the virtual architecture: numbers in a byte each, the first from these bits on. */
const processorFlags = (shift: number, accelerators: number): readonly HeaderFlag[] => [
  ...processors.flatMap((number): HeaderFlag[] => {
    const mask = 0xff * 2 ** shift + accelerators;
    const what = `processor of compute capability ${number / 10}`;
    return [
      [mask, number * 2 ** shift, `sm_${number}`, what],
      [mask, number * 2 ** shift + accelerators, `sm_${number}a`, `${what}, with instructions of its own`],
    ];
  }),
  ...processors.map((number): HeaderFlag => [
    0xff0000,
    number * 0x10000,
    `compute_${number}`,
    `made of PTX for compute capability ${number / 10}`,
  ]),
];

const headerFlags: readonly HeaderFlag[] = [
  ...processorFlags(0, own.old),
  [0x100, 0x100, 'TEXMODE_UNIFIED', 'textures and samplers are one'],
  [0x200, 0x200, 'TEXMODE_INDEPENDENT', 'textures and samplers are independent'],
  [0x400, 0x400, '64BIT_ADDRESS', 'addresses of 64 bits'],
  [0x1000, 0x1000, 'SW_FLAG_V2', 'not documented'],
];

const newHeaderFlags = processorFlags(8, own.new);

/** Cubins of the first toolkits have the version of ELF, 1. */
const toolkit = (version: number): string | undefined =>
  version < 20 ? undefined : `CUDA ${Math.floor(version / 10)}.${version % 10}`;

export const cuda: Machine = {
  numbers: [190],
  name: 'cuda',
  title: 'NVIDIA CUDA',
  abi,
  relocations: [],
  headerFlags,
  flags: flagReader(headerFlags),
  gpu: { processors: 0xff + own.old, toolkit },
  pageSizes: [0x1000, 0x1000],
};

/** Cubins of the second form: e_ident[EI_ABIVERSION] is 8. */
export const cudaV2: Machine = {
  ...cuda,
  name: 'cuda v2',
  headerFlags: newHeaderFlags,
  flags: flagReader(newHeaderFlags),
  gpu: { processors: 0xff00 + own.new, toolkit },
};

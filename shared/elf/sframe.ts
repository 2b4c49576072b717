// The numbers of SFrame tables.

import { names } from './names.ts';

const source = 'The SFrame Format, version 3';

/** sfh_preamble.sfp_flags */
export const sframeFlags = names('SFRAME_F_', source, [
  [0x1, 'FDE_SORTED', 'functions are sorted by address'],
  [0x2, 'FRAME_POINTER', 'all functions keep the frame pointer'],
  [0x4, 'FDE_FUNC_START_PCREL', "a function's start is the distance from the field that says it, not from the table's start"],
]);

/** sfh_abi_arch */
export const sframeAbis = names('SFRAME_ABI_', source, [
  [1, 'AARCH64_ENDIAN_BIG', 'AArch64, big endian'],
  [2, 'AARCH64_ENDIAN_LITTLE', 'AArch64, little endian'],
  [3, 'AMD64_ENDIAN_LITTLE', 'x86-64'],
  [4, 'S390X_ENDIAN_BIG', 's390x'],
]);

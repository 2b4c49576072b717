// Literal pools between ARM's code: words that its own instructions load, in files where no mapping symbol says what is
// data.

import type { Instruction } from './decoder.ts';

/** Data between instructions. */
export interface Entries {
  readonly start: number;
  readonly end: number;
  /** Bytes of each. */
  readonly size: number;
}

const wordSize = 4;
/** A load from where the program counter is (Arm Architecture Reference Manual, F1.5), with the distance. */
const load = /^(?:[rd]\d+|s\d+|s[bl]|fp|ip|lr|sp)(?:, \w+)?, \[pc(?:, #(-?(?:0x[0-9a-f]+|\d+)))?\]$/;
const isDouble = /^(vldr d|ldrd)/;

/**
 * The words that code loads and that lie behind it: what comes from there on is no code, so that nothing it seems to
 * load counts.
 */
export function poolsIn(code: readonly Instruction[], isThumb: (address: number) => boolean): readonly Entries[] {
  const wanted = new Set<number>();
  const found: Entries[] = [];
  let end = 0;
  for (const { address, size, mnemonic, operands, flow } of code) {
    for (let at = address - (address % wordSize); at < address + size; at += wordSize) {
      if (!wanted.delete(at) || at < end) continue;
      found.push({ start: at, end: at + wordSize, size: wordSize });
      end = at + wordSize;
    }
    if (flow === 'data' || address < end) continue;
    const distance = load.exec(operands);
    if (!distance) continue;
    const ahead = isThumb(address) ? 4 : 8;
    const place = address + ahead - ((address + ahead) % wordSize) + Number(distance[1] ?? 0);
    if (place < address + size) continue;
    wanted.add(place);
    if (isDouble.test(`${mnemonic} ${operands}`)) wanted.add(place + wordSize);
  }
  return found;
}

// Where llvm-symbolizer and addr2line say something else than we do, and why.

import type { Said } from './source.ts';

/** A difference, in words and as both sides say it. */
export interface Difference {
  readonly tool: string;
  readonly difference: string;
  readonly ours: readonly Said[];
  readonly theirs: readonly Said[];
  /** The names of the symbols that are nearest before the address. */
  names(): ReadonlySet<string>;
}

const quirks: readonly {
  readonly why: string;
  isOne(difference: Difference): boolean;
}[] = [
  {
    why: 'no debugging information: they name the symbol, and the file of its FILE symbol',
    isOne: ({ difference }) => difference === 'nothing is nothing',
  },
  {
    why: 'the outermost function is called by a symbol there, not as debugging information calls it',
    isOne: ({ difference, theirs, names }) =>
      difference === 'another outer function' && names().has(theirs.at(-1)?.name ?? ''),
  },
  {
    why: 'addr2line names functions without linkage name by the one around them, or adds no types to lambdas',
    isOne: ({ tool, difference }) => tool === 'addr2line' && /^another (outer )?function$/.test(difference),
  },
  {
    why: 'DWARF 2 does not say where inlined calls stand: addr2line shows only the outermost function, without its line',
    isOne: ({ tool, ours, theirs }) =>
      tool === 'addr2line' &&
      theirs.length === 1 &&
      (theirs[0]?.line === 0 || ours.slice(1).every(({ line }) => line === 0)),
  },
];

/** Why a difference is none of ours; undefined where there is no reason. */
export function reasonOf(difference: Difference): string | undefined {
  return quirks.find(({ isOne }) => isOne(difference))?.why;
}

// Where readelf (binutils 2.40) and the file disagree, or readelf prints less than the file says: each row a reason, and when it holds. All other differences are ours to fix.

import type { ListingRow } from '../support/engine.ts';
import type { Context } from './difference.ts';
import type { Table } from './readelf.ts';

/** One difference, with what surrounds it. A whole row too many or too few has no field. */
export interface Case {
  readonly table: Table;
  readonly field: string | undefined;
  readonly ours: string;
  readonly theirs: string;
  readonly row: ListingRow | undefined;
  readonly context: Context;
}

const quirks: readonly (readonly [reason: string, holds: (difference: Case) => boolean])[] = [
];

/** Why readelf is not to be followed; undefined when the difference is a fault. */
export function explain(difference: Case): string | undefined {
  return quirks.find(([, holds]) => holds(difference))?.[0];
}

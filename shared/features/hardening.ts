// How a file is hardened, as plain data for views and reports.

import { hex } from '../base/text.ts';
import type { ElfFile } from '../decode/file.ts';
import { hardeningReport, type Verdict } from '../verdicts/mending.ts';
import { summaryOf } from '../verdicts/summary.ts';

export interface HardeningRow {
  /** The protection: `RELRO`, `stack protector`. */
  readonly name: string;
  /** open: a matter of taste, or nothing in the file tells. */
  readonly state: 'good' | 'open' | 'bad';
  /** The verdict in a few words, and the evidence. */
  readonly text: string;
  readonly why: string;
  /** What would mend it; empty where it is in place or nothing would. */
  readonly mend: string;
  /** Where the evidence lies in the file, in bytes; absent where it is nowhere. */
  readonly at?: { readonly offset: string; readonly size: number };
}

export interface Hardening {
  /** `PIE executable for x86-64`. */
  readonly kind: string;
  readonly rows: readonly HardeningRow[];
  /** Why there are no rows; empty where there are. */
  readonly reason: string;
}

/** The protections of a file in the order in which one asks for them. */
export function hardeningOf(file: ElfFile): Hardening {
  const { kind, machine } = summaryOf(file);
  const { verdicts, reason } = hardeningReport(file);
  return { kind: `${kind.text} for ${machine.text}`, rows: verdicts.map(rowOf), reason };
}

function rowOf({ name, isGood, text, why, mend, at }: Verdict): HardeningRow {
  const place = at && { offset: hex(at.offset), size: at.size };
  return { name, state: stateOf(isGood), text, why, mend, ...(place && { at: place }) };
}

function stateOf(isGood: boolean | undefined): HardeningRow['state'] {
  if (isGood === undefined) return 'open';
  return isGood ? 'good' : 'bad';
}

// What the views show, as text: the report on hardening.

import { hardeningOf } from '../../shared/features/hardening.ts';
import { openFixture } from './checkFeatures.ts';

/** A line for each protection of a kept fixture: state, verdict, evidence, what would mend it. */
export function checkReport(fixture: string): string {
  const { file } = openFixture(fixture);
  if (!file) throw new Error(`${fixture} is no ELF file`);
  const { kind, reason, rows } = hardeningOf(file);
  const lines = rows.map(
    ({ state, name, text, why, mend, at }) =>
      `${state} ${name}: ${text} (${why}${at ? `, at ${at.offset}` : ''})${mend === '' ? '' : ` → ${mend}`}`,
  );
  return [kind, ...(reason === '' ? [] : [reason]), ...lines].join('\n');
}

// Build attributes of all parts become those of the output, tag by tag (R42). Parts that pass floating point numbers in
// other registers, or differ in what else code of one program must agree on, are refused.

import type { Log } from '../../base/log.ts';
import { attributeVendor, type AttributeJoin, type AttributeRow } from '../../elf/attributes.ts';
import { mergeCodes } from '../../elf/codes.ts';
import type { BuildAttribute, BuildAttributes } from '../../ir/image.ts';
import { titleOfObject } from '../../loader/search.ts';
import type { Merging, Part } from '../merging.ts';

/** Of a part that has attributes. */
interface Noted {
  readonly object: Part['object'];
  readonly rows: BuildAttributes['rows'];
}

/** A part's value of an attribute; where `says` is false it does not matter. */
interface Said {
  readonly object: Part['object'];
  readonly value: BuildAttribute['value'];
  readonly says: boolean;
}

/** What is wrong; else the value, undefined when there is none that is true of all. */
type Joined = { readonly problem: string } | BuildAttribute['value'] | undefined;

export function joinAttributes(log: Log, merging: Merging): BuildAttributes | undefined {
  const { parts, target } = merging;
  const noted = parts.flatMap(({ object, image: { attributes } }): Noted[] =>
    attributes ? [{ object, rows: attributes.rows }] : [],
  );
  const first = parts.find(({ image: { attributes } }) => attributes)?.image.attributes;
  if (!first || noted.length < 2) return first;
  const rows = vendorsOf(noted).flatMap((vendor) => {
    const known = attributeVendor(vendor, target.image.machine.name)?.rows ?? [];
    return tagsOf(noted, vendor).flatMap((tag): BuildAttribute[] => {
      const row = known.find(([number]) => number === tag);
      const [, name, , meaning, join] = row ?? [tag, `tag ${tag}`, '', `of ${vendor}`];
      const value = joinValues(row, noted.map(saidOf(vendor, tag, join)));
      if (typeof value === 'object' && 'problem' in value) {
        const what = `${meaning} (${name}): ${value.problem}`;
        log.add(mergeCodes.unsupported, { offset: log.diagnostics.length, size: 0 }, { what });
        return [];
      }
      if (value === undefined) merging.decide('note', `${name} is left out: the files say different things`);
      return value === undefined || value === 0 ? [] : [{ vendor, tag, value }];
    });
  });
  return { ...first, rows };
}

const vendorsOf = (noted: readonly Noted[]): string[] => [
  ...new Set(noted.flatMap(({ rows }) => rows.map(({ vendor }) => vendor))),
];

const tagsOf = (noted: readonly Noted[], vendor: string): number[] => {
  const own = noted.flatMap(({ rows }) => rows.filter((row) => row.vendor === vendor));
  return [...new Set(own.map(({ tag }) => tag))].sort((a, b) => a - b);
};

/** What is not there is 0 (Addenda to, and Errata in, the ABI for the Arm Architecture, 2.2.6). */
const valueOf = ({ rows }: Noted, vendor: string, tag: number): BuildAttribute['value'] => {
  const found = rows.find((row) => row.vendor === vendor && row.tag === tag);
  return found ? found.value : 0;
};

const saidOf =
  (vendor: string, tag: number, join: AttributeJoin | undefined) =>
  (noted: Noted): Said => {
    const value = valueOf(noted, vendor, tag);
    const rule = typeof join === 'object' ? join : undefined;
    const isUnasked = rule?.unless !== undefined && valueOf(noted, vendor, rule.unless) === 0;
    return { object: noted.object, value, says: !isUnasked && value !== rule?.agree };
  };

function joinValues(row: AttributeRow | undefined, all: readonly Said[]): Joined {
  const join = row?.[4];
  const [first] = all;
  if (!first) return undefined;
  if (join === 'first') return first.value;
  if (join === undefined) return all.every(({ value }) => isSame(value, first.value)) ? first.value : undefined;
  if (typeof join === 'function') return all.map(({ value }) => Number(value)).reduce((a, b) => join(a, b));
  const [said = first, ...others] = all.filter(({ says }) => says);
  const other = others.find(({ value }) => !isSame(value, said.value));
  if (!other) return said.value;
  const [one, another] = [said, other].map(
    ({ object, value }) => `${wordOf(row, Number(value))} in ${titleOfObject(object)}`,
  );
  return { problem: `${one}, ${another}` };
}

/** What a number means, as far as somebody named it. */
function wordOf(row: AttributeRow | undefined, value: number): string {
  const values = row?.[2];
  if (typeof values !== 'object' || 'bits' in values) return String(value);
  return ('words' in values ? values.words[value] : values.say(value)) ?? String(value);
}

function isSame(a: BuildAttribute['value'], b: BuildAttribute['value']): boolean {
  return typeof a === 'number' || typeof b === 'number' ? a === b : a.join() === b.join();
}

// The numbers of the specifications as tables: each row a value, its name, one line of meaning, and where it is written.

/**
 * One number: value, name without the table's prefix, one line of meaning, the source where it differs from the table's,
 * and the full name where readelf prints another word than the specification (`VERDEF` for SHT_GNU_verdef).
 */
export type Row = readonly [value: number, name: string, meaning: string, source?: string | undefined, fullName?: string];

/** A row as its readers see it: the full name and the source filled in. */
export interface Constant {
  readonly value: number;
  /** Name without prefix, as readelf prints it: `DYNAMIC`. */
  readonly name: string;
  /** Name as the specification writes it: `PT_DYNAMIC`. */
  readonly fullName: string;
  readonly meaning: string;
  readonly source: string;
}

/** A range reserved for somebody: from, to (inclusive), name. A value in it that nobody named shows as `LOOS+0x1`. */
export type Range = readonly [from: number, to: number, name: string];

/** A table of numbers that can be looked up by value. */
export interface Names {
  readonly prefix: string;
  readonly constants: readonly Constant[];
  /** The row for a value; undefined when no table has it. */
  of(value: number): Constant | undefined;
  /** The short name; when nobody named it its range, as readelf does (`LOOS+0x1`), or the value in hex. */
  name(value: number): string;
}

/**
 * Makes a lookup table of rows. `over` is asked for what the rows lack: a CPU's own tags lie over the generic ones.
 * @param prefix what the specification writes before each name, e.g. `PT_`
 * @param source where these numbers are written, e.g. `gABI 5`
 * @param ranges the reserved ranges, narrow ones first
 */
export function names(prefix: string, source: string, rows: readonly Row[], over?: Names, ranges: readonly Range[] = []): Names {
  const own: Constant[] = rows.map(([value, name, meaning, rowSource, fullName]) => ({
    value,
    name,
    fullName: fullName ?? prefix + name,
    meaning,
    source: rowSource ?? source,
  }));
  const byValue = new Map<number, Constant>(own.map((c) => [c.value, c]));
  const below = over?.constants.filter((c) => !byValue.has(c.value)) ?? [];
  const of = (value: number): Constant | undefined => byValue.get(value) ?? over?.of(value);
  return {
    prefix,
    constants: [...own, ...below],
    of,
    name: (value) => of(value)?.name ?? over?.name(value) ?? inRange(ranges, value) ?? hex(value),
  };
}

function inRange(ranges: readonly Range[], value: number): string | undefined {
  const range = ranges.find(([from, to]) => value >= from && value <= to);
  return range && (value === range[0] ? `${range[2]}+0` : `${range[2]}+${hex(value - range[0])}`);
}

/** The names of the bits that are set, in the table's order, then what is left over in hex. */
export function flagNames(table: Names, value: number): string[] {
  const found: string[] = [];
  let rest = value;
  for (const c of table.constants)
    if (c.value !== 0 && hasBits(rest, c.value)) {
      found.push(c.name);
      rest -= c.value;
    }
  if (rest !== 0) found.push(hex(rest));
  return found;
}

/** Whether all bits of `mask` are set in `value`; both may be wider than 32 bits. */
export function hasBits(value: number, mask: number): boolean {
  const high = Math.floor(mask / 2 ** 32);
  return ((value & mask) >>> 0) === mask >>> 0 && (high === 0 || ((Math.floor(value / 2 ** 32) & high) >>> 0) === high >>> 0);
}

/** A word of the file in hex; negative numbers are 64-bit words read as signed, so each half is printed on its own. */
function hex(value: number): string {
  const high = Math.floor(value / 2 ** 32) >>> 0;
  const low = value >>> 0;
  return '0x' + (high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0'));
}

/** The value of a name; for code that asks for one number of a table. Throws when the table lacks it: a spelling mistake of ours, found as soon as the module is loaded. */
export function valueOf(table: Names, name: string): number {
  const found = table.constants.find((constant) => constant.name === name || constant.fullName === table.prefix + name);
  if (!found) throw new Error(`no ${table.prefix}${name}`);
  return found.value;
}

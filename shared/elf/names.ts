// The numbers of the specifications as tables: each row a value, its name, one line of meaning, and where it is written.

/** One number: value, name without the table's prefix, one line of meaning, and the source where it differs from the table's. */
export type Row = readonly [value: number, name: string, meaning: string, source?: string];

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

/** A table of numbers that can be looked up by value. */
export interface Names {
  readonly prefix: string;
  readonly constants: readonly Constant[];
  /** The row for a value; undefined when no table has it. */
  of(value: number): Constant | undefined;
  /** The short name, or the value in hex when nobody named it. */
  name(value: number): string;
}

/**
 * Makes a lookup table of rows. `over` is asked for what the rows lack: a CPU's own tags lie over the generic ones.
 * @param prefix what the specification writes before each name, e.g. `PT_`
 * @param source where these numbers are written, e.g. `gABI 5`
 */
export function names(prefix: string, source: string, rows: readonly Row[], over?: Names): Names {
  const byValue = new Map<number, Constant>();
  for (const [value, name, meaning, own] of rows)
    if (!byValue.has(value)) byValue.set(value, { value, name, fullName: prefix + name, meaning, source: own ?? source });
  const of = (value: number): Constant | undefined => byValue.get(value) ?? over?.of(value);
  return {
    prefix,
    constants: [...byValue.values(), ...(over?.constants.filter((c) => !byValue.has(c.value)) ?? [])],
    of,
    name: (value) => of(value)?.name ?? '0x' + (value >>> 0).toString(16),
  };
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
  if (rest !== 0) found.push('0x' + (rest < 0 ? rest + 2 ** 64 : rest).toString(16));
  return found;
}

/** Whether all bits of `mask` are set in `value`; both may be wider than 32 bits. */
export function hasBits(value: number, mask: number): boolean {
  const high = Math.floor(mask / 2 ** 32);
  return ((value & mask) >>> 0) === mask >>> 0 && (high === 0 || ((Math.floor(value / 2 ** 32) & high) >>> 0) === high >>> 0);
}

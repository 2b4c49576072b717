// What registers hold as sums of what is known and what is not: the language in which each CPU's instructions that make
// the address of a jump are read, and the normal form in which tables of jumps are found.

/** A value: of instructions, by the registers that they read. */
export type Expression =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'register'; readonly name: string }
  | { readonly is: 'sum'; readonly of: readonly Expression[] }
  | { readonly is: 'times'; readonly of: Expression; readonly by: number }
  | { readonly is: 'load'; readonly address: Expression; readonly size: number; readonly isSigned: boolean }
  /** The lowest bits: from 0 to `most`. */
  | { readonly is: 'masked'; readonly of: Expression; readonly most: number }
  /** The lowest bits as a signed number. */
  | { readonly is: 'signed'; readonly of: Expression; readonly size: number };

export const numberOf = (value: number): Expression => ({ is: 'number', value });
export const registerOf = (name: string): Expression => ({ is: 'register', name });
export const sumOf = (...of: readonly Expression[]): Expression => ({ is: 'sum', of });
export const timesOf = (of: Expression, by: number): Expression => ({ is: 'times', of, by });
export const loadOf = (address: Expression, size: number, isSigned = false): Expression => ({
  is: 'load',
  address,
  size,
  isSigned,
});
export const maskedOf = (of: Expression, most: number): Expression => ({ is: 'masked', of, most });
export const signedOf = (of: Expression, size: number): Expression => ({ is: 'signed', of, size });

/** Something unknown with a name: the same name stands for the same value. */
export interface Unknown {
  readonly name: string;
  /** What is read from memory. */
  readonly load?: { readonly address: Sum; readonly size: number; readonly isSigned: boolean };
}

/** A known number and unknown ones, each so many times. */
export interface Sum {
  readonly number: number;
  readonly terms: ReadonlyMap<string, { readonly unknown: Unknown; readonly times: number }>;
  /** Sums that bits were taken of: each is at most its number, and not below 0. */
  readonly limits: readonly Limit[];
}

/** That a sum is from 0 to a number. */
export interface Limit {
  readonly sum: Sum;
  readonly most: number;
  readonly by: 'compare' | 'mask';
}

const noTerms: Sum['terms'] = new Map();
export const sumOfNumber = (number: number): Sum => ({ number, terms: noTerms, limits: [] });
export const sumOfUnknown = (unknown: Unknown): Sum => ({
  number: 0,
  terms: new Map([[unknown.name, { unknown, times: 1 }]]),
  limits: [],
});

export function added(a: Sum, b: Sum): Sum {
  const terms = new Map(a.terms);
  for (const [name, { unknown, times }] of b.terms) {
    const all = times + (terms.get(name)?.times ?? 0);
    if (all === 0) terms.delete(name);
    else terms.set(name, { unknown, times: all });
  }
  return { number: a.number + b.number, terms, limits: [...a.limits, ...b.limits] };
}

export function multiplied({ number, terms, limits }: Sum, by: number): Sum {
  const all = new Map([...terms].map(([name, term]) => [name, { ...term, times: term.times * by }]));
  return { number: number * by, terms: all, limits };
}

/** The only unknown of a sum; undefined where it has none, or several. */
export function onlyTerm({ terms }: Sum): { readonly unknown: Unknown; readonly times: number } | undefined {
  const [first] = terms.values();
  return terms.size === 1 ? first : undefined;
}

/** The same text for equal sums. */
export function textOfSum({ number, terms }: Sum): string {
  return [...terms.values()]
    .map(({ unknown, times }) => `${times}*${unknown.name}`)
    .toSorted()
    .concat(String(number))
    .join('+');
}

// The words in which an Image (ir/image.ts) says what the file says in numbers, both ways: lift asks for the word, lower for the number.

import { segmentFlags, symbolBindings, symbolTypes, symbolVisibilities } from './constants.ts';
import { dynamicFlags, dynamicFlags1 } from './dynamic.ts';
import { valueOf, type Names } from './names.ts';

/** A table of words and numbers, each once. */
export interface Words<W extends string> {
  of(value: number): W | undefined;
  number(word: W): number;
}

/** Makes a table from words to the names of constants. */
function words<const W extends string>(table: Names, rows: Readonly<Record<W, string>>): Words<W> {
  const numbers = new Map<W, number>();
  const byNumber = new Map<number, W>();
  for (const word in rows) {
    const value = valueOf(table, rows[word]);
    numbers.set(word, value);
    byNumber.set(value, word);
  }
  return { of: (value) => byNumber.get(value), number: (word) => numbers.get(word) ?? 0 };
}

export const symbolKindWords = words(symbolTypes, { none: 'NOTYPE', data: 'OBJECT', function: 'FUNC', section: 'SECTION', file: 'FILE', common: 'COMMON', tls: 'TLS', ifunc: 'IFUNC' });
export const bindingWords = words(symbolBindings, { local: 'LOCAL', global: 'GLOBAL', weak: 'WEAK', unique: 'UNIQUE' });
export const visibilityWords = words(symbolVisibilities, { default: 'DEFAULT', internal: 'INTERNAL', hidden: 'HIDDEN', protected: 'PROTECTED' });

/** One letter of a segment's permissions → its bit. */
export const permissionBits = { r: valueOf(segmentFlags, 'R'), w: valueOf(segmentFlags, 'W'), x: valueOf(segmentFlags, 'X') };

/** A flag of an image: its bits in DT_FLAGS and DT_FLAGS_1, and the older tag that says the same. */
interface FlagRow { readonly word: string; readonly flags: number; readonly flags1: number; readonly tag: string | undefined }

const flag = (word: string, flags?: string, flags1?: string, tag?: string): FlagRow =>
  ({ word, flags: flags === undefined ? 0 : valueOf(dynamicFlags, flags), flags1: flags1 === undefined ? 0 : valueOf(dynamicFlags1, flags1), tag });

/** What an image asks of the dynamic linker. Any of the bits or the tag says it; lower writes all of them. */
export const imageFlags: readonly FlagRow[] = [
  flag('now', 'BIND_NOW', 'NOW'),
  flag('origin', 'ORIGIN', 'ORIGIN'),
  flag('symbolic', 'SYMBOLIC', undefined, 'SYMBOLIC'),
  flag('textrel', 'TEXTREL', undefined, 'TEXTREL'),
  flag('staticTls', 'STATIC_TLS'),
  ...['GLOBAL', 'GROUP', 'NODELETE', 'INITFIRST', 'NOOPEN', 'INTERPOSE', 'NODEFLIB', 'NODUMP', 'NODIRECT', 'SINGLETON', 'PIE'].map((name) => flag(name.toLowerCase(), undefined, name)),
];

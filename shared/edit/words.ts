// An edit as words of a command line.

import { changes, type Change, type Settings } from './changes.ts';

/** What is asked of a file, as far as words say it: changes, and how they are meant. */
export interface Wishes extends Pick<Settings, 'forceRpath' | 'allowedPrefixes' | 'main'> {
  readonly changes: readonly Change[];
  readonly isUnsorted: boolean;
}

/** The options with their values, as `elfsmith edit` takes them. */
export function wordsOf({ changes: wanted, forceRpath, allowedPrefixes, main, isUnsorted }: Wishes): string[] {
  return [
    ...wanted.flatMap(({ option, values }) => [`--${option}`, ...values]),
    ...(main === undefined ? [] : ['--main', main]),
    ...(forceRpath ? ['--force-rpath'] : []),
    ...(allowedPrefixes.length > 0 ? ['--allowed-rpath-prefixes', allowedPrefixes.join(':')] : []),
    ...(isUnsorted ? ['--no-sort'] : []),
  ];
}

/**
 * What words ask for; what is wrong with them as a text.
 * @param words options with their values and nothing else
 */
export function wishesOfWords(words: readonly string[]): Wishes | string {
  const found: Change[] = [];
  const given = new Map<string, string>();
  for (let at = 0; at < words.length;) {
    const word = words[at++] ?? '';
    const option = word.startsWith('--') ? word.slice(2) : '';
    const row = Object.hasOwn(changes, option) ? changes[option] : undefined;
    const names = row?.values ?? settings.get(option);
    if (!names) return `no option ${word}`;
    const values = words.slice(at, at + names.length);
    if (values.length < names.length) return `${word} needs ${names.join(' and ')}`;
    if (row) found.push({ option, values });
    else given.set(option, values[0] ?? '');
    at += names.length;
  }
  if (found.length === 0) return 'no change';
  return {
    changes: found,
    forceRpath: given.has('force-rpath'),
    allowedPrefixes: given.get('allowed-rpath-prefixes')?.split(':') ?? [],
    isUnsorted: given.has('no-sort'),
    ...(given.has('main') && { main: given.get('main') }),
  };
}

/** Options that say how changes are meant, with their values. */
const settings: ReadonlyMap<string, readonly string[]> = new Map([
  ['main', ['SYMBOL']],
  ['force-rpath', []],
  ['allowed-rpath-prefixes', ['PREFIXES']],
  ['no-sort', []],
]);

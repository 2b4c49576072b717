// An edit as words of a command line.

import { changes, type Change } from './changes.ts';

/** The options with their values, as `elfsmith edit` takes them. */
export function wordsOf(wanted: readonly Change[]): string[] {
  return wanted.flatMap(({ option, values }) => [`--${option}`, ...values]);
}

/**
 * The changes that words name; what is wrong with them as a text.
 * @param words options with their values and nothing else
 */
export function changesOfWords(words: readonly string[]): Change[] | string {
  const found: Change[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at++] ?? '';
    const option = word.replace(/^--/, '');
    const row = Object.hasOwn(changes, option) && word.startsWith('--') ? changes[option] : undefined;
    if (!row) return `no option ${word}`;
    const values = words.slice(at, at + row.values.length);
    if (values.length < row.values.length) return `${word} needs ${row.values.join(' and ')}`;
    if (row.readsFiles === true) return `${word} reads other files: that is for the command line`;
    if (row.isOuter === true) return `${word} moves all bytes of the file: that is for the command line`;
    if (row.writesFile === true) return `${word} writes another file: that is for the command line`;
    found.push({ option, values });
    at += row.values.length;
  }
  return found.length === 0 ? 'no change' : found;
}

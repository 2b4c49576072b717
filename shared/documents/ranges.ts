// The documents of bytes and strings by the keys of their ranges, as servers ask for them.

import { once } from '../base/once.ts';
import type { ElfFile } from '../decode/file.ts';
import { fileKey, keyNamed, rangeOf, type ByteRange } from '../decode/ranges.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { bytesView, rowOfByte } from './bytes.ts';
import { stringsView } from './strings.ts';

const views = { bytes: bytesView, strings: stringsView };

/** Views of ranges by their kind and key: strings are looked for once, not for every request. */
const viewsOf = once((_file: ElfFile) => new Map<string, View>());
/** Views that are kept of a file. */
const mostViews = 32;

/** The document of a range of a file; in words why there is none. `name` is the file's. */
export function viewOfRange(
  file: ElfFile,
  kind: keyof typeof views,
  key: string,
  name: string,
  paging: PagingOptions,
): View | string {
  const kept = viewsOf(file);
  const id = `${kind} ${key}`;
  const known = kept.get(id);
  if (known) return known;
  const range = rangeOf(file, key);
  if (typeof range === 'string') return range;
  const view = views[kind](range, name, paging);
  if (kept.size >= mostViews) kept.delete(kept.keys().next().value ?? '');
  kept.set(id, view);
  return view;
}

/** The row of a range's bytes that shows an address; undefined when it shows none. */
export function rowOfAddress(file: ElfFile, key: string, address: number): number | undefined {
  const range = rangeOf(file, key);
  const index = typeof range === 'string' || range.address === undefined ? -1 : address - range.address;
  return typeof range !== 'string' && index >= 0 && index < range.size ? rowOfByte(range, index) : undefined;
}

/** What a person names of a file; all of it without a name. In words why there is none. */
export function rangeNamed(file: ElfFile, name: string | undefined): ByteRange | string {
  const key = name === undefined ? fileKey : keyNamed(file, name);
  return key === undefined ? `it has no section and defines no symbol ${name}` : rangeOf(file, key);
}

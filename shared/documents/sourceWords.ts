// Source places in words: `src/pool.c:212 in pool_get, inlined at src/main.c:33 in main`.

import type { SourceFile } from '../dwarf/lines.ts';
import type { Frame, SourcePlace } from '../dwarf/source.ts';
import type { Sink } from '../listing/block.ts';
import { nameIn } from '../listing/naming.ts';

/** The path as people know it: from the folder that the compiler was started in, where it lies below. */
export function shortPath({ path, folder }: SourceFile): string {
  const [whole, below] = [normalPath(path), `${normalPath(folder)}/`];
  return folder !== '' && whole.startsWith(below) ? whole.slice(below.length) : whole;
}

/** A path without `.`, `..` and double slashes, by its text alone. */
export function normalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !path.startsWith('/')) parts.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/');
}

/** `src/pool.c:212`, with the column where it is known and wanted. */
export function lineText({ file, line, column }: Frame, hasColumn = false): string {
  if (!file) return 'an unknown line';
  if (line === 0) return `${shortPath(file)}, no line`;
  return `${shortPath(file)}:${line}${hasColumn && column > 0 ? `:${column}` : ''}`;
}

/** The functions: ` in pool_get, inlined at src/main.c:33 in main`; empty where nobody says them. */
export function functionsText({ frames }: SourcePlace, names: Sink['names'], hasColumn = false): string {
  return frames
    .map((frame, at) => {
      const inside = frame.name === undefined ? '' : `in ${nameIn(names, frame.name)}`;
      return at === 0 ? inside : `inlined at ${lineText(frame, hasColumn)} ${inside}`.trim();
    })
    .filter((text) => text !== '')
    .join(', ');
}

/** All of it in a line. */
export function placeText(place: SourcePlace, names: Sink['names'], hasColumn = false): string {
  const [first] = place.frames;
  const missing = place.missing === undefined ? '' : ` (${place.missing})`;
  return first ? `${lineText(first, hasColumn)} ${functionsText(place, names, hasColumn)}`.trimEnd() + missing : '';
}

/** The place of an instruction as JSON: without the functions. */
export function sourceJson(place: SourcePlace | undefined): { readonly source?: Record<string, unknown> } {
  const [first] = place?.frames ?? [];
  if (!first?.file) return {};
  const { file, line, column } = first;
  return { source: { path: file.path, ...(line > 0 && { line }), ...(column > 0 && { column }) } };
}

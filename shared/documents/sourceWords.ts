// Source places in words: `src/pool.c:212 in pool_get, inlined at src/main.c:33 in main`; and as JSON.

import { hex } from '../base/text.ts';
import { isRelocatable } from '../decode/code/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import type { SourceFile } from '../dwarf/lines.ts';
import type { Place } from '../dwarf/sections.ts';
import type { Frame, SourcePlace } from '../dwarf/source.ts';
import type { Sink } from '../listing/block.ts';
import { nameIn } from '../listing/naming.ts';
import { piecesNamed } from './code.ts';

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
  if (!file) return 'an unknown file';
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

/**
 * The place that a person names: an address, or where a function begins. In words why there is none.
 * @param section in an object file the section that addresses are offsets in
 */
export function placeNamed(file: ElfFile, what: string, section: string | undefined): Place | string {
  const isAddress = /^(0x[0-9a-f]+|\d+)$/i.test(what);
  if (isAddress && !isRelocatable(file)) return { address: Number(what) };
  if (isAddress && section !== undefined) {
    const found = file.sections.find(({ name, index }) => name === section || `#${index}` === section);
    return found ? { address: Number(what), section: found.index } : `it has no section ${section}`;
  }
  const pieces = piecesNamed(file, what, undefined);
  if (typeof pieces === 'string') return pieces;
  for (const { region, start } of pieces)
    return {
      address: isAddress ? Number(what) : start,
      ...(isRelocatable(file) && region.section && { section: region.section.index }),
    };
  return `it defines no function ${what}`;
}

/** A place as JSON (docs/json.md). */
export function placeJson(
  file: ElfFile,
  { address, section }: Place,
  found: SourcePlace | undefined,
): Record<string, unknown> {
  return {
    address: hex(address),
    ...(section !== undefined && { section: file.sections[section]?.name ?? '' }),
    frames: (found?.frames ?? []).map(({ file, line, column, name }) => ({
      ...(file && { path: file.path }),
      ...(line > 0 && { line }),
      ...(column > 0 && { column }),
      ...(name !== undefined && { function: nameIn('readable', name), symbol: name }),
    })),
    ...(found?.missing !== undefined && { missing: found.missing }),
  };
}

// The places that people ask about by symbols and addresses, and what is known of them as JSON.

import { hex } from '../base/text.ts';
import { isRelocatable } from '../decode/code/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Place } from '../dwarf/sections.ts';
import type { SourcePlace } from '../dwarf/source.ts';
import { nameIn } from '../listing/naming.ts';
import { piecesNamed } from './code.ts';

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

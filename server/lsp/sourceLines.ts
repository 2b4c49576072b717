// Loads what reads debugging information, when somebody first asks where code comes from.

import type { sourceLinesOf } from '../../shared/dwarf/open.ts';
import type { FilePlaces } from './loading.ts';

type Found = ReturnType<typeof sourceLinesOf>;
/** What answers about a file. */
export type Lines = Exclude<Found, string>;

/** Where the code of a file comes from; in words why nobody knows. */
export async function linesOf(file: Parameters<typeof sourceLinesOf>[0], places: FilePlaces): Promise<Found> {
  const dwarf = await import('../../shared/dwarf/open.ts');
  return dwarf.sourceLinesOf(file, places);
}

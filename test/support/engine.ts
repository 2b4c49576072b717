// What the oracle and the mutants call of the engine: a file's JSON listings, and everything that can be read of some bytes.

import { decode, isElf } from '../../shared/decode/file.ts';
import { jsonMembers } from '../../shared/features/json.ts';
import type { Source } from '../../shared/base/bytes.ts';
import { openFile } from '../../server/hostNode.ts';

/** A row of the JSON (docs/json.md). */
export type ListingRow = Readonly<Record<string, unknown>>;

/** The JSON of one ELF file (docs/json.md), as an object. */
export interface Listing {
  readonly header: ListingRow;
  readonly segments: readonly ListingRow[];
  readonly sections: readonly ListingRow[];
  readonly dynamic: readonly ListingRow[];
  readonly relocations: readonly ListingRow[];
  readonly dynsyms: readonly ListingRow[];
  readonly symtab: readonly ListingRow[];
  readonly diagnostics: readonly ListingRow[];
}

/** The ELF files in a file: itself, or an archive's members that are ELF files, in order. */
export function listingsOf(path: string): Listing[] {
  const source = openFile(path);
  try {
    return elfSources(source).map(listingOf);
  } finally {
    source.close();
  }
}

function elfSources(source: Source): Source[] {
  return isElf(source) ? [source] : [];
}

function listingOf(source: Source): Listing {
  const object: Record<string, unknown> = {};
  for (const { name, value, values } of jsonMembers(decode(source))) object[name] = value ?? [...(values ?? [])];
  return object as unknown as Listing;
}

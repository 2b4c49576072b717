// What the oracle and the mutants call of the engine: a file's JSON listings, and everything that can be read of some
// bytes.

import { dirname, join } from 'node:path';
import { openFile } from '../../server/host/hostNode.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import type { Source } from '../../shared/base/bytes.ts';
import { decodeArchive, isArchive, memberSource } from '../../shared/decode/archive.ts';
import { decode } from '../../shared/decode/file.ts';
import { openBinary, openMember } from '../../shared/engine.ts';
import type { Binary } from '../../shared/engine.ts';
import { definition } from '../../shared/features/definition.ts';
import { diagnostics } from '../../shared/features/diagnostics.ts';
import { foldings } from '../../shared/features/folding.ts';
import { hints } from '../../shared/features/hints.ts';
import { hover } from '../../shared/features/hover.ts';
import { jsonMembers } from '../../shared/features/json.ts';
import { lenses } from '../../shared/features/lenses.ts';
import { links } from '../../shared/features/links.ts';
import { numberAt } from '../../shared/features/numberAt.ts';
import { outline } from '../../shared/features/outline.ts';
import type { Page } from '../../shared/features/page.ts';
import { highlights, references } from '../../shared/features/references.ts';
import { selections } from '../../shared/features/selection.ts';
import { symbolPlace } from '../../shared/features/symbols.ts';
import { indexWith } from './checkIndex.ts';
import { tokens } from '../../shared/features/tokens.ts';
import { bytesOf, cellsAt } from '../../shared/listing/listing.ts';
import { overview, wholeTable } from '../../shared/listing/overview.ts';

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

/**
 * The ELF files in a file: itself, or an archive's members that are ELF files, in order; of a thin archive the files
 * that it names.
 */
export function listingsOf(path: string): Listing[] {
  const source = openFile(path);
  try {
    if (!isArchive(source)) return [listingOf(source)];
    const archive = decodeArchive(source);
    if (archive.isThin) return archive.members.flatMap((member) => listingsOf(join(dirname(path), member.name)));
    return archive.members.filter((member) => member.isElf).map((member) => listingOf(memberSource(archive, member)));
  } finally {
    source.close();
  }
}

/**
 * Reads all that the engine reads of a file: every table's text, the overview, the JSON, an archive's members. Gives
 * the number of characters.
 */
export function readEverything(bytes: Uint8Array): number {
  return charactersOf(openBinary(sourceOf(bytes), 'mutant'));
}

function charactersOf(binary: Binary): number {
  let characters = 0;
  for (const { id } of binary.view.blocks) {
    const listing = wholeTable(binary.view, id);
    if (listing) for (const piece of bytesOf(listing)) characters += piece.length;
  }
  for (const piece of bytesOf(overview(binary.view))) characters += piece.length;
  if (binary.file)
    for (const { value, values } of jsonMembers(binary.file))
      for (const row of values ?? [value]) characters += JSON.stringify(row).length;
  for (const { index } of binary.archive?.members ?? []) {
    const member = openMember(binary, index);
    if (member) characters += charactersOf(member);
  }
  return characters;
}

/**
 * Asks all features about a file's overview: the whole of it, and each cell of some of its lines. Gives the longest
 * request's milliseconds.
 */
export function askEverything(bytes: Uint8Array): number {
  const { view, file, archive } = openBinary(sourceOf(bytes), 'mutant');
  const page: Page = { view, file, archive, listing: overview(view) };
  let longest = 0;
  const ask = (request: () => unknown): void => {
    const start = performance.now();
    request();
    longest = Math.max(longest, performance.now() - start);
  };
  const { lineCount } = page.listing;
  for (const feature of [outline, foldings, links, lenses, diagnostics]) ask(() => feature(page));
  ask(() => tokens(page, 0, lineCount));
  ask(() => hints(page, 0, lineCount));
  ask(() => {
    const { entries } = indexWith({ mutant: bytes }).query('a', 100);
    for (const { table, row, name } of entries) symbolPlace(view, file, table, row, name);
  });
  for (let line = 0; line < lineCount; line += Math.max(1, Math.floor(lineCount / linesAsked))) {
    for (const { start } of cellsAt(page.listing, line))
      for (const feature of [hover, definition, numberAt, selections]) ask(() => feature(page, line, start));
    ask(() => references(page, line, 4, true));
    ask(() => highlights(page, line, 4));
  }
  return longest;
}

const linesAsked = 30;

function listingOf(source: Source): Listing {
  const object: Record<string, unknown> = {};
  for (const { name, value, values } of jsonMembers(decode(source))) object[name] = value ?? [...(values ?? [])];
  return object as unknown as Listing;
}

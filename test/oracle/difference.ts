// Compares one file's JSON listing with what readelf says of it, field by field, in the order both have.

import { existsSync } from 'node:fs';
import type { Listing, ListingRow } from '../support/engine.ts';
import { explain } from './quirks.ts';
import { llvmRelocations, readelf } from './readelf.ts';
import type { Table, Visitor } from './readelf.ts';

/** A field that differs, or a row that only one side has. */
export interface Difference {
  /** `table.field`, or `table: missing row`, `table: additional rows`, … */
  readonly kind: string;
  /** Archive member, row, and the two values. */
  readonly example: string;
  /** Why readelf is not to be followed here; undefined when nobody knows. */
  readonly quirk?: string;
}

export interface Outcome {
  readonly rows: number;
  readonly differences: readonly Difference[];
}

/** One ELF file's two sides, for quirks. */
export interface Context {
  readonly listing: Listing;
  /** What readelf printed to standard error. */
  readonly errors: string;
}

const tables: readonly Exclude<Table, 'header'>[] = [
  'segments',
  'sections',
  'dynamic',
  'relocations',
  'dynsyms',
  'symtab',
];

/** Relocations in forms that binutils 2.40 does not show, by the types of their sections, and who does. */
const onlyLlvm: readonly (readonly [types: RegExp, program: string])[] = [
  [/^ANDROID_RELA?$/, 'llvm-readelf'],
  ...(existsSync('/usr/bin/llvm-readelf-19') ? [[/^CREL$/, 'llvm-readelf-19'] as const] : []),
];

/** Runs readelf on a file and compares. `listings` are the ELF files in it: one, or an archive's members in order. */
export async function compareFile(path: string, listings: readonly Listing[]): Promise<Outcome> {
  const hasSections = listings.length !== 1 || listings[0]?.header['shnum'] !== 0;
  const found: (Omit<Difference, 'quirk'> & {
    table?: Table;
    field?: string;
    ours?: string;
    theirs?: string;
    row?: ListingRow;
    listing?: Listing;
  })[] = [];
  let rows = 0;
  let file = -1;
  let cursors = new Map<string, number>();
  let groups = new Map<string, ListingRow[]>();
  const begin = (): void => {
    if (file >= 0) finish();
    file++;
    cursors = new Map();
    groups = relocationGroups(listings[file]);
  };
  const finish = (): void => {
    const listing = listings[file];
    if (!listing) return;
    const counts = [
      ...tables.filter((table) => table !== 'relocations').map((table) => [table, listing[table].length] as const),
      ...[...groups].map(([name, members]) => [`relocations ${name}`, members.length] as const),
    ];
    for (const [key, count] of counts) {
      const seen = cursors.get(key) ?? 0;
      if (count > seen)
        found.push({
          kind: `${key.split(' ')[0]}: additional rows`,
          example: `${key}: ours ${count}, readelf ${seen}`,
          listing,
          table: key.split(' ')[0] as Table,
        });
    }
  };
  const visitor: Visitor = {
    file: begin,
    unread: (line) => {
      found.push({ kind: 'unread line of readelf', example: line });
    },
    row(table, theirs) {
      if (table === 'header' && (file < 0 || cursors.has('header'))) begin();
      rows++;
      const listing = listings[file];
      if (!listing)
        return void found.push({ kind: 'file: missing', example: `readelf shows an ELF file number ${file}` });
      const key = table === 'relocations' ? `relocations ${theirs['section']}` : table;
      const index = cursors.get(key) ?? 0;
      cursors.set(key, index + 1);
      const row =
        table === 'header'
          ? listing.header
          : table === 'relocations'
            ? groups.get(theirs['section'] ?? '')?.[index]
            : listing[table][index];
      if (!row)
        return void found.push({
          kind: `${table}: missing row`,
          example: `${key} ${index}: readelf ${JSON.stringify(theirs)}`,
          listing,
          table,
        });
      const ours = canonical(row, listing);
      for (const field in theirs)
        if (theirs[field] !== ours(field))
          found.push({
            kind: `${table}.${field}`,
            example: `${key} ${index}: ours ${ours(field)}, readelf ${theirs[field]}`,
            table,
            field,
            ours: ours(field),
            theirs: theirs[field] ?? '',
            row,
            listing,
          });
    },
  };
  const errors = await readelf(path, hasSections, visitor);
  for (const [types, program] of onlyLlvm) {
    const packed = new Set(
      listings.length === 1
        ? listings[0]?.sections
            .filter((section) => types.test(String(section['type'])))
            .map((section) => section['name'])
        : [],
    );
    if (packed.size > 0)
      await llvmRelocations(program, path, {
        ...visitor,
        file: () => undefined,
        row: (table, row) => {
          if (packed.has(row['section'])) visitor.row(table, row);
        },
      });
  }
  finish();
  if (file + 1 < listings.length)
    found.push({ kind: 'file: additional', example: `ours ${listings.length}, readelf ${file + 1}` });
  return {
    rows,
    differences: found.map(({ kind, example, table, field, ours = '', theirs = '', row, listing }) => {
      const quirk = listing && table && explain({ table, field, ours, theirs, row, context: { listing, errors } });
      return { kind, example, ...(quirk !== undefined && { quirk }) };
    }),
  };
}

/**
 * Our relocations by the section that holds them: readelf shows them in another order where there are no section
 * headers.
 */
function relocationGroups(listing: Listing | undefined): Map<string, ListingRow[]> {
  const groups = new Map<string, ListingRow[]>();
  for (const row of listing?.relocations ?? []) {
    const name = shortened(row['section']);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** Our row's fields in readelf's words. */
function canonical(row: ListingRow, listing: Listing): (field: string) => string {
  return (field) => {
    switch (field) {
      case 'name':
        return escaped(row['name']) + versionSuffix(row['version'], row['versionDefault'] === true);
      // A relocation's row does not say whether the version is the default one; its symbol's does.
      case 'sym':
        return (
          escaped(row['sym']) +
          versionSuffix(row['version'], listing.dynsyms[Number(row['symIndex'])]?.['versionDefault'] === true)
        );
      case 'section':
        return shortened(row['section']);
      case 'string':
        return escaped(row['string']);
      default:
        return String(row[field]);
    }
  };
}

function versionSuffix(version: unknown, isDefault: boolean): string {
  return version === undefined ? '' : (isDefault ? '@@' : '@') + escaped(version);
}

/** A section's name as readelf prints it: at most 256 characters (printable_section_name). */
function shortened(name: unknown): string {
  return escaped(name).slice(0, 256);
}

/** A name as readelf prints it: control characters, which we write as \\xNN, as ^X. */
function escaped(value: unknown): string {
  return String(value).replace(
    /\\x([01][0-9a-f]|7f)/g,
    (_, digits: string) => '^' + String.fromCharCode(parseInt(digits, 16) ^ 0x40),
  );
}

// Relocations as columns: all tables of the dynamic section in one, in the words that all CPUs share.

import { blankRows, firstRows, valueAt, type Row as ColumnsRow } from '../base/columns.ts';
import { hex } from '../base/text.ts';
import { wordAt } from '../decode/code/addresses.ts';
import { relocationRow, relocationTablesOf, type RelocationTable } from '../decode/relocations/relocations.ts';
import { imageCodes } from '../elf/codes.ts';
import type { RelocationKind } from '../elf/machine.ts';
import { relocationColumns, rowInFile, rowInImage, type Relocations } from '../ir/image.ts';
import type { Lifting } from './lifting.ts';

export interface RelocationsOfFile {
  readonly raw: Relocations;
  /**
   * One more than the highest symbol index that a relocation names: there are at least so many symbols, with the null
   * symbol.
   */
  readonly symbolCount: number;
  /** The PLT's relocations begin with those of the slots: the numbers that lazy stubs push are their rows. */
  readonly slotsInOrder: boolean;
}

/** What dynamic linkers do. Other kinds are the static linker's. */
const dynamicKinds: ReadonlySet<RelocationKind> = new Set<RelocationKind>([
  'absolute',
  'relative',
  'slot',
  'got',
  'copy',
  'irelative',
  'tlsModule',
  'tlsOffset',
  'tlsThread',
  'tlsDescriptor',
  'pc',
  'size',
]);
/** Kinds that mean nothing without a symbol. */
const symbolicKinds: ReadonlySet<RelocationKind> = new Set<RelocationKind>([
  'absolute',
  'slot',
  'got',
  'copy',
  'pc',
  'size',
]);

type Row = Omit<ColumnsRow<typeof relocationColumns>, 'rank'>;

/**
 * Relocations of one file at most: ten times as many as the largest programs have. Packed ones take a bit each, so that
 * a damaged file could name billions.
 */
const mostRelocations = 2 ** 24;

export function readRelocations(lifting: Lifting): RelocationsOfFile {
  const tables = withoutOverlap(relocationTablesOf(lifting.file));
  const most = tables.reduce((sum, { count }) => sum + count, 0);
  if (most > mostRelocations)
    lifting.log.add(
      imageCodes.tooManyRelocations,
      { offset: valueAt(tables, 0).table.offset, size: 0 },
      { count: most, most: mostRelocations },
    );
  const raw = blankRows(relocationColumns, most > mostRelocations ? 0 : most);
  let found = 0;
  let symbolCount = 0;
  let slotsInOrder = true;
  for (const { table, count } of most > mostRelocations ? [] : tables) {
    let hasOthers = false;
    for (let row = 0; row < count; row++) {
      const lifted = readRow(lifting, table, row);
      if (!lifted) continue;
      symbolCount = Math.max(symbolCount, rowInFile(lifted.symbol) + 1);
      if (lifted.kind !== 'slot') hasOthers = true;
      else if (hasOthers || table.name !== 'DT_JMPREL') slotsInOrder = false;
      if (!lifting.isOwn(lifted.place)) put(raw, found++, lifted);
    }
  }
  return { raw: firstRows(raw, found), symbolCount, slotsInOrder };
}

function put({ set }: Relocations, row: number, { place, kind, size, symbol, addend }: Row): void {
  set.place(row, place);
  set.kind(row, kind);
  set.size(row, size);
  set.symbol(row, symbol);
  set.addend(row, addend);
}

/**
 * DT_RELA may include the PLT's relocations, as its last rows (glibc elf/dynamic-link.h, _ELF_DYNAMIC_DO_RELOC), or
 * begin with them where a linker script put all into one section.
 * Rows of both tables count once, as the PLT's.
 */
function withoutOverlap(tables: readonly RelocationTable[]): { table: RelocationTable; count: number }[] {
  const slots = tables.find(({ name }) => name === 'DT_JMPREL');
  return tables.map((table) => {
    const end = table.offset + table.size;
    const isShared =
      slots !== undefined &&
      table !== slots &&
      table.form === slots.form &&
      slots.offset >= table.offset &&
      slots.offset < end &&
      slots.offset + slots.size >= end;
    return {
      table,
      count: isShared
        ? Math.min(table.count, Math.floor(((slots.offset - table.offset) * table.count) / table.size))
        : table.count,
    };
  });
}

function readRow({ file, log }: Lifting, table: RelocationTable, row: number): Row | undefined {
  const type = table.type(row);
  const place = table.place(row);
  const [, name, kind = 'code', size = 0] = relocationRow(file, type) ?? [];
  if (kind === 'none' || kind === 'hint') return undefined;
  const symbol = rowInImage(table.symbol(row));
  const problem = problemOf(table, kind, symbol);
  if (problem !== undefined) {
    log.add(imageCodes.unsupportedRelocation, table.at(row), () => ({
      place: hex(place),
      problem: `${name ?? hex(type)} ${problem}`,
    }));
    return undefined;
  }
  const addend = kind === 'slot' || table.form === 'RELR' ? (wordAt(file, place) ?? 0) : table.addend(row);
  if (!Number.isSafeInteger(place) || !Number.isSafeInteger(addend)) {
    log.add(imageCodes.inexact, table.at(row), () => ({
      what: `the place or addend of the relocation at ${hex(place)}`,
      value: hex(addend),
    }));
    return undefined;
  }
  return { place, kind, size, symbol, addend };
}

/** Why a relocation can't be taken over, behind its name. */
function problemOf({ form }: RelocationTable, kind: RelocationKind, symbol: number): string | undefined {
  if (!dynamicKinds.has(kind)) return 'is none of a dynamic linker';
  if (form === 'REL' || form === 'ANDROID_REL') return 'has its addend in the place, where this CPU keeps none';
  return symbol < 0 && symbolicKinds.has(kind) ? 'names no symbol' : undefined;
}

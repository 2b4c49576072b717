// Relocations as columns: all tables of the dynamic section in one, in the words that all CPUs share.

import { blankRows, firstRows, valueAt, type Row as ColumnsRow } from '../base/columns.ts';
import { once } from '../base/once.ts';
import { hex } from '../base/text.ts';
import { wordAt } from '../decode/code/addresses.ts';
import { relocationRow, relocationTablesOf, type RelocationTable } from '../decode/relocations/relocations.ts';
import { imageCodes } from '../elf/codes.ts';
import type { ElfFile } from '../decode/file.ts';
import { descriptorAddendsOf, type Machine, type RelocationKind, type RelocationRow } from '../elf/machine.ts';
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
  'tlsBefore',
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
  const known = relocationRow(file, type);
  const [, name, kind = 'code', size = 0] = known ?? [];
  if (kind === 'none' || kind === 'hint') return undefined;
  const symbol = rowInImage(table.symbol(row));
  const problem = problemOf(file, table, known, symbol);
  if (problem !== undefined) {
    log.add(imageCodes.unsupportedRelocation, table.at(row), () => ({
      place: hex(place),
      problem: `${name ?? hex(type)} ${problem}`,
    }));
    return undefined;
  }
  const addend = table.hasAddend && kind !== 'slot' ? table.addend(row) : addendAt(file, place, kind, symbol);
  if (!Number.isSafeInteger(place) || !Number.isSafeInteger(addend)) {
    log.add(imageCodes.inexact, table.at(row), () => ({
      what: `the place or addend of the relocation at ${hex(place)}`,
      value: hex(addend),
    }));
    return undefined;
  }
  return { place, kind, size, symbol, addend };
}

/** The addend that stands in the place: of what is no address it may be negative. */
export function addendAt(file: ElfFile, place: number, kind: RelocationKind, symbol: number): number {
  if (withoutAddend.has(kind)) return 0;
  if (kind === 'tlsDescriptor' && symbol >= 0 && file.machine.isNamedDescriptorBare) return 0;
  const word = file.class / 8;
  const [inWord = 0] = descriptorAddendsOf(file.machine);
  const at = kind === 'tlsDescriptor' ? place + word * inWord : place;
  const value = wordAt(file, at) ?? 0;
  return kind === 'relative' || kind === 'irelative' || kind === 'slot' || word === 8 ? value : value | 0;
}

/** What dynamic linkers write over, whatever stands there. */
const withoutAddend: ReadonlySet<RelocationKind> = new Set<RelocationKind>(['got', 'copy', 'tlsModule']);

/** Why a relocation can't be taken over, behind its name. */
function problemOf(
  { machine }: ElfFile,
  { form }: RelocationTable,
  row: RelocationRow | undefined,
  symbol: number,
): string | undefined {
  if (!row || !dynamicKinds.has(row[2])) return 'is none of a dynamic linker';
  const isInPlace = form === 'REL' || form === 'ANDROID_REL';
  if (isInPlace && machine.relocationForm !== 'REL') return 'has its addend in the place, where this CPU keeps none';
  if (!isInPlace && form !== 'RELR' && machine.relocationForm === 'REL')
    return 'has an addend, which this CPU keeps in the place';
  if (isInPlace && row[3] > 0 && row[3] < 4) return 'has its addend in less than four bytes';
  if (unusual(machine).has(row)) return 'does not what others of its kind do, and would be written as one of those';
  return symbol < 0 && symbolicKinds.has(row[2]) ? 'names no symbol' : undefined;
}

/** Of the rows of a kind and size lower writes the first: those that have another formula. */
const unusual = once(({ relocations }: Machine): ReadonlySet<RelocationRow> => {
  const formulas = new Map<string, string>();
  const found = new Set<RelocationRow>();
  for (const row of relocations) {
    const [, , kind, size, formula] = row;
    const usual = formulas.get(`${kind} ${size}`);
    if (usual === undefined) formulas.set(`${kind} ${size}`, formula);
    else if (usual !== formula) found.add(row);
  }
  return found;
});

// Relocations as columns: all tables of the dynamic section in one, in the words that all CPUs share.

import { hex } from '../base/text.ts';
import { wordAt } from '../decode/code/addresses.ts';
import { relocationRow, relocationTablesOf, type RelocationTable } from '../decode/relocations/relocations.ts';
import { imageCodes } from '../elf/codes.ts';
import type { RelocationKind } from '../elf/machine.ts';
import type { Relocations } from '../ir/image.ts';
import type { Lifting } from './lifting.ts';

export interface RelocationsOfFile {
  readonly raw: Relocations;
  /** One more than the highest symbol index that a relocation names: there are at least so many symbols, with the null symbol. */
  readonly symbolCount: number;
  /** The PLT's relocations begin with those of the slots: the numbers that lazy stubs push are their rows. */
  readonly slotsInOrder: boolean;
}

/** What dynamic linkers do. Other kinds are the static linker's. */
const dynamicKinds: ReadonlySet<RelocationKind> = new Set<RelocationKind>(['absolute', 'relative', 'slot', 'got', 'copy', 'irelative', 'tlsModule', 'tlsOffset', 'tlsThread', 'tlsDescriptor', 'pc', 'size']);
/** Kinds that mean nothing without a symbol. */
const symbolicKinds: ReadonlySet<RelocationKind> = new Set<RelocationKind>(['absolute', 'slot', 'got', 'copy', 'pc', 'size']);

interface Row { place: number; kind: RelocationKind; size: number; symbol: number; addend: number }

/** Relocations of one file at most: ten times as many as the largest programs have. Packed ones take a bit each, so that a damaged file could name billions. */
const mostRelocations = 2 ** 24;

export function readRelocations(lifting: Lifting): RelocationsOfFile {
  const tables = withoutOverlap(relocationTablesOf(lifting.file));
  const most = tables.reduce((sum, { count }) => sum + count, 0);
  if (most > mostRelocations) lifting.log.add(imageCodes.tooManyRelocations, { offset: tables[0]?.table.offset ?? 0, size: 0 }, { count: most, most: mostRelocations });
  const raw = emptyRelocations(most > mostRelocations ? 0 : most);
  let symbolCount = 0;
  let slotsInOrder = true;
  for (const { table, count } of most > mostRelocations ? [] : tables) {
    let hasOthers = false;
    for (let row = 0; row < count; row++) {
      const lifted = readRow(lifting, table, row);
      if (!lifted) continue;
      symbolCount = Math.max(symbolCount, lifted.symbol + 2);
      if (lifted.kind !== 'slot') hasOthers = true;
      else if (hasOthers || table.name !== 'DT_JMPREL') slotsInOrder = false;
      if (!lifting.isOwn(lifted.place)) append(raw, lifted);
    }
  }
  return { raw: firstRelocations(raw), symbolCount, slotsInOrder };
}

/** Columns that grow by `append`. */
type Growing = Relocations & { count: number };

function emptyRelocations(most: number): Growing {
  return { count: 0, kind: [], rank: new Uint16Array(most), place: new Float64Array(most), size: new Uint8Array(most), symbol: new Int32Array(most), addend: new Float64Array(most) };
}

function append(to: Growing, { place, kind, size, symbol, addend }: Row): void {
  const row = to.count++;
  to.kind.push(kind);
  to.place[row] = place;
  to.size[row] = size;
  to.symbol[row] = symbol;
  to.addend[row] = addend;
}

/** Those that were appended, without the room for more. */
function firstRelocations({ count, kind, rank, place, size, symbol, addend }: Growing): Relocations {
  return { count, kind, rank: rank.subarray(0, count), place: place.subarray(0, count), size: size.subarray(0, count), symbol: symbol.subarray(0, count), addend: addend.subarray(0, count) };
}

/**
 * DT_RELA may include the PLT's relocations, as its last rows (glibc elf/dynamic-link.h, _ELF_DYNAMIC_DO_RELOC), or begin with them where a linker script put all into one section.
 * Rows of both tables count once, as the PLT's.
 */
function withoutOverlap(tables: readonly RelocationTable[]): { table: RelocationTable; count: number }[] {
  const slots = tables.find(({ name }) => name === 'DT_JMPREL');
  return tables.map((table) => {
    const end = table.offset + table.size;
    const isShared = slots !== undefined && table !== slots && table.form === slots.form && slots.offset >= table.offset && slots.offset < end && slots.offset + slots.size >= end;
    return { table, count: isShared ? Math.min(table.count, Math.floor(((slots.offset - table.offset) * table.count) / table.size)) : table.count };
  });
}

function readRow({ file, log }: Lifting, table: RelocationTable, row: number): Row | undefined {
  const type = table.type(row);
  const place = table.place(row);
  const [, name, kind = 'code', size = 0] = relocationRow(file, type) ?? [];
  if (kind === 'none' || kind === 'hint') return undefined;
  const symbol = table.symbol(row) - 1;
  const problem = problemOf(table, kind, symbol);
  if (problem !== undefined) {
    log.add(imageCodes.unsupportedRelocation, table.at(row), () => ({ place: hex(place), problem: `${name ?? hex(type)} ${problem}` }));
    return undefined;
  }
  const addend = kind === 'slot' || table.form === 'RELR' ? (wordAt(file, place) ?? 0) : table.addend(row);
  if (!Number.isSafeInteger(place) || !Number.isSafeInteger(addend)) {
    log.add(imageCodes.inexact, table.at(row), () => ({ what: `the place or addend of the relocation at ${hex(place)}`, value: hex(addend) }));
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

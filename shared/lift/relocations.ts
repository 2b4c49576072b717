// Relocations as columns: all tables of the dynamic section in one, in the words that all CPUs share.

import { hex } from '../base/text.ts';
import { wordAt } from '../decode/addresses.ts';
import { relocationRow, relocationTablesOf, type RelocationTable } from '../decode/relocations.ts';
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

export function readRelocations(lifting: Lifting): RelocationsOfFile {
  const rows: Row[] = [];
  let symbolCount = 0;
  let slotsInOrder = true;
  for (const { table, count } of withoutOverlap(relocationTablesOf(lifting.file))) {
    let hasOthers = false;
    for (let row = 0; row < count; row++) {
      const lifted = readRow(lifting, table, row);
      if (!lifted) continue;
      symbolCount = Math.max(symbolCount, lifted.symbol + 2);
      if (lifted.kind !== 'slot') hasOthers = true;
      else if (hasOthers || table.name !== 'DT_JMPREL') slotsInOrder = false;
      if (!lifting.isOwn(lifted.place)) rows.push(lifted);
    }
  }
  const raw: Relocations = {
    count: rows.length, kind: rows.map(({ kind }) => kind), rank: new Uint16Array(rows.length),
    place: Float64Array.from(rows, ({ place }) => place), size: Uint8Array.from(rows, ({ size }) => size), symbol: Int32Array.from(rows, ({ symbol }) => symbol), addend: Float64Array.from(rows, ({ addend }) => addend),
  };
  return { raw, symbolCount, slotsInOrder };
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
  const [, name = hex(type), kind = 'code', size = 0] = relocationRow(file, type) ?? [];
  if (kind === 'none' || kind === 'hint') return undefined;
  const refuse = (problem: string): undefined => log.add(imageCodes.unsupportedRelocation, table.at(row), { place: hex(place), problem }) as undefined;
  if (!dynamicKinds.has(kind)) return refuse(`${name} is none of a dynamic linker`);
  if (table.form === 'REL' || table.form === 'ANDROID_REL') return refuse('the addend is in the place, where this CPU keeps none');
  const symbol = table.symbol(row) - 1;
  if (symbol < 0 && symbolicKinds.has(kind)) return refuse(`${name} names no symbol`);
  const addend = kind === 'slot' || table.form === 'RELR' ? (wordAt(file, place) ?? 0) : table.addend(row);
  if (!Number.isSafeInteger(place) || !Number.isSafeInteger(addend)) {
    log.add(imageCodes.inexact, table.at(row), { what: `the place or addend of the relocation at ${hex(place)}`, value: hex(addend) });
    return undefined;
  }
  return { place, kind, size, symbol, addend };
}

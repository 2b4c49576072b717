// The slots pass: the PLT's relocations are those of the target's stubs, one for each and in their order, by which
// tools and the stubs themselves count them. All other slots are relocated like any word.

import { rowsWhere, selectRows, tableOfRows } from '../../base/columns.ts';
import { joinRelocations, joinSymbols } from '../../ir/columns.ts';
import { segmentAt, symbolColumns, type Image, type Relocations, type SymbolHome } from '../../ir/image.ts';
import type { Merging } from '../merging.ts';

/**
 * How a symbol stands for what a slot was bound to when merging: the dynamic linker looks up no local symbol, and no
 * hidden one where it binds late.
 */
const ownSymbol = { kind: 'function', binding: 'local', visibility: 'hidden' } as const;

/** What a slot was bound to. */
interface Own {
  readonly name: string;
  readonly value: number;
}

/**
 * R36. A profiler or auditor binds late whatever the file says (glibc elf/dl-reloc.c, consider_profiling): stubs of
 * other parts would push their numbers and jump to a first stub of their own, which
 * nobody fills. ltrace takes the row of a relocation for the number of its stub.
 */
export function arrangeSlots(image: Image, merging: Merging): void {
  const { relocations, symbols } = image;
  const { get, set } = relocations;
  const { relocations: target } = merging.target.image;
  const constantAt = new Map(
    merging.constants.flatMap((constant) => ('value' in constant ? [[constant.place, constant.value] as const] : [])),
  );
  const rows = rowsWhere(target, (row) => target.get.kind(row) === 'slot');
  const slots = selectRows(target, rows);
  const rowAt = rowsByPlace(relocations, slots);
  const own: Own[] = [];
  const replaced = new Set<number>();
  rows.forEach((from, index) => {
    const place = target.get.place(from);
    const symbol = target.get.symbol(from);
    const row = rowAt.get(place);
    const kind = row === undefined ? undefined : get.kind(row);
    // What is chosen at start is written by a relocation of its own.
    if (kind === 'irelative') slots.set.place(index, merging.spareWord);
    else if (row !== undefined) replaced.add(row);
    const value = row === undefined ? constantAt.get(place) : get.addend(row);
    const isBound = kind !== 'slot' && value !== undefined && value !== 0;
    if (isBound) slots.set.symbol(index, symbols.count + own.push({ name: symbols.get.name(symbol), value }) - 1);
    else slots.set.symbol(index, row === undefined ? symbol : get.symbol(row));
  });
  for (let row = 0; row < relocations.count; row++) {
    if (get.kind(row) !== 'slot' || replaced.has(row)) continue;
    set.kind(row, 'got');
    set.addend(row, 0);
  }
  const others = selectRows(
    relocations,
    rowsWhere(relocations, (row) => !replaced.has(row)),
  );
  image.relocations = joinRelocations([others, slots]);
  image.symbols = joinSymbols([symbols, tableOfRows(symbolColumns, own.map(symbolOf(image)))]);
}

function symbolOf({ segments }: Image): (one: Own) => Own & typeof ownSymbol & { readonly home: SymbolHome } {
  return ({ name, value }) => ({
    ...ownSymbol,
    name,
    value,
    home: segmentAt(segments, value) ? 'image' : 'absolute',
  });
}

/** Rows by their places, as far as those lie among some others. */
function rowsByPlace({ count, get }: Relocations, others: Relocations): Map<number, number> {
  let [low, high] = [Infinity, -Infinity];
  for (let row = 0; row < others.count; row++)
    [low, high] = [Math.min(low, others.get.place(row)), Math.max(high, others.get.place(row))];
  const rows = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    const at = get.place(row);
    if (at >= low && at <= high) rows.set(at, row);
  }
  return rows;
}

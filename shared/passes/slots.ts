// The slots pass: the PLT's relocations are those of the target's stubs, one for each and in their order, by which tools and the stubs themselves count them. All other slots are relocated like any word.

import { joinRelocations, joinSymbols, selectRelocations } from '../ir/columns.ts';
import { segmentAt, type Image } from '../ir/image.ts';
import type { Merging } from './merging.ts';

/** How a symbol stands for what a slot was bound to when merging: the dynamic linker looks up no local symbol, and no hidden one where it binds late. */
const ownSymbol = { kind: 'function', binding: 'local', visibility: 'hidden' } as const;

/**
 * R36. A profiler or auditor binds late whatever the file says (glibc elf/dl-reloc.c, consider_profiling): stubs of other parts would push their numbers and jump to a first stub of their own, which
 * nobody fills. ltrace takes the row of a relocation for the number of its stub.
 */
export function arrangeSlots(image: Image, merging: Merging): void {
  const { relocations, symbols } = image;
  const { relocations: target } = merging.parts[0]?.image ?? image;
  const constantAt = new Map(merging.constants.flatMap((constant) => ('value' in constant ? [[constant.place, constant.value] as const] : [])));
  const rows = [...target.kind.keys()].filter((row) => target.kind[row] === 'slot');
  const slots = selectRelocations(target, rows);
  const rowAt = rowsByPlace(relocations, slots.place);
  const own: { readonly row: number; readonly value: number }[] = [];
  const replaced = new Set<number>();
  rows.forEach((from, index) => {
    const place = target.place[from] ?? 0;
    const row = rowAt.get(place);
    const [kind, addend = 0] = row === undefined ? [] : [relocations.kind[row], relocations.addend[row]];
    // What is chosen at start is written by a relocation of its own.
    if (kind === 'irelative') slots.place[index] = merging.spareWord;
    else if (row !== undefined) replaced.add(row);
    const value = row === undefined ? (constantAt.get(place) ?? 0) : addend;
    const isBound = kind !== 'slot' && value !== 0;
    slots.symbol[index] = isBound ? symbols.count + own.push({ row: target.symbol[from] ?? -1, value }) - 1 : ((row === undefined ? target.symbol[from] : relocations.symbol[row]) ?? -1);
  });
  for (let row = 0; row < relocations.count; row++) {
    if (relocations.kind[row] !== 'slot' || replaced.has(row)) continue;
    relocations.kind[row] = 'got';
    relocations.addend[row] = 0;
  }
  const others = selectRelocations(relocations, [...relocations.kind.keys()].filter((row) => !replaced.has(row)));
  image.relocations = joinRelocations([others, slots].map((table) => ({ relocations: table, firstSymbol: 0, firstRank: 0 })));
  const all = <T>(value: T): T[] => own.map(() => value);
  image.symbols = joinSymbols([symbols, {
    count: own.length, name: own.map(({ row }) => symbols.name[row] ?? ''), version: all(''), versionFile: all(''), kind: all(ownSymbol.kind), binding: all(ownSymbol.binding), visibility: all(ownSymbol.visibility),
    home: own.map(({ value }) => (segmentAt(image.segments, value) ? 'image' : 'absolute')),
    isDefault: new Uint8Array(own.length), machineBits: new Uint8Array(own.length), value: Float64Array.from(own, ({ value }) => value), size: new Float64Array(own.length),
  }]);
}

/** Rows by their places, as far as those lie among some others. */
function rowsByPlace({ count, place }: Image['relocations'], others: Float64Array): Map<number, number> {
  const low = others.reduce((least, each) => Math.min(least, each), Infinity);
  const high = others.reduce((most, each) => Math.max(most, each), -Infinity);
  const rows = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    const at = place[row] ?? 0;
    if (at >= low && at <= high) rows.set(at, row);
  }
  return rows;
}

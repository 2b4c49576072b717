// The copy pass: variables of merged libraries that the program has copies of. The copy is made now: its bytes, and
// every relocation that lies in them.

import { rowsWhere, selectRows, valueAt } from '../../base/columns.ts';
import type { Log } from '../../base/log.ts';
import { grouped, hex } from '../../base/text.ts';
import { mergeCodes } from '../../elf/codes.ts';
import { bytesAt } from '../../ir/content.ts';
import { joinRelocations } from '../../ir/columns.ts';
import { isMapped, pageRange, segmentAt, type Image, type Relocations } from '../../ir/image.ts';
import type { Merging } from '../merging.ts';

export function copyVariables(log: Log, image: Image, merging: Merging): void {
  const { relocations, symbols } = image;
  adoptVersions(image, merging);
  const { get } = relocations;
  const copies = rowsWhere(relocations, (row) => get.kind(row) === 'copy');
  if (copies.length === 0) return;
  const order = rowsWhere(relocations, () => true).sort((a, b) => get.place(a) - get.place(b));
  const dropped = new Set<number>();
  const rows: number[] = [];
  const places: number[] = [];
  for (const row of copies) {
    const symbol = get.symbol(row);
    const name = symbols.get.name(symbol);
    const { row: original } = merging.referenceOf(get.rank(row), symbol, 'copy');
    // Of a library outside: the dynamic linker copies.
    if (original < 0) continue;
    const [from, to] = [symbols.get.value(original), get.place(row)];
    const size = Math.min(symbols.get.size(original), symbols.get.size(symbol));
    const problem = whyNotCopied(image, original, size, to);
    if (problem !== undefined) {
      log.add(
        mergeCodes.unsupported,
        { offset: row, size: 0 },
        { what: `copy relocation at ${hex(to)} for ${name}: ${problem}` },
      );
      continue;
    }
    merging.constants.push({ place: to, bytes: variableAt(image, merging, from, size) });
    for (const inside of rowsWithin(relocations, order, from, size)) {
      rows.push(inside);
      places.push(get.place(inside) - from + to);
    }
    dropped.add(row);
    merging.decide('copy', `${name}: ${size === 1 ? '1 byte is' : `${grouped(size)} bytes are`} copied now`);
  }
  const left = rowsWhere(relocations, (row) => !dropped.has(row));
  const added = selectRows(relocations, rows);
  places.forEach((place, row) => added.set.place(row, place));
  image.relocations = joinRelocations([selectRows(relocations, left), added]);
}

function whyNotCopied(image: Image, original: number, size: number, to: number): string | undefined {
  const { segments, symbols, machine } = image;
  const { get } = symbols;
  if (
    get.home(original) !== 'image' ||
    get.kind(original) === 'tls' ||
    !(size >= 0) ||
    !isMapped(segments, machine.pageSizes[0], get.value(original), size)
  )
    return 'its definition is no variable, or of an impossible size';
  if (segmentAt(segments, to)?.permissions.includes('w') !== true)
    return 'no memory of the program that can be written lies there';
  return undefined;
}

/**
 * Whoever looks for the variable finds the copy, under the version of the original; so with its other names, which have
 * no copy relocation of their own (environ, __environ).
 */
function adoptVersions({ symbols: { get, set } }: Image, merging: Merging): void {
  for (let symbol = 0; symbol < merging.target.image.symbols.count; symbol++) {
    if (get.home(symbol) !== 'image' || get.versionFile(symbol) === '') continue;
    const { row: original } = merging.referenceOf(0, symbol, 'copy');
    if (original < 0) continue;
    set.versionFile(symbol, '');
    set.version(symbol, get.version(original));
    set.isDefault(symbol, get.isDefault(original));
  }
}

/**
 * What a variable holds before relocation. Behind its segment's end the last page shows what follows in the file,
 * unless zeros of the segment begin in it: those musl continues to the page's end
 * (glibc elf/dl-map-segments.h, _dl_map_segments; musl ldso/dynlink.c, map_library).
 */
function variableAt(image: Image, { world }: Merging, from: number, size: number): Uint8Array {
  const bytes = bytesAt(image, from, size);
  const segment = segmentAt(image.segments, from);
  if (!segment || (world.libc === 'musl' && segment.origin.size < segment.memorySize)) return bytes;
  const { address, memorySize, origin } = segment;
  const pages = pageRange(segment, image.machine.pageSizes[0]);
  const start = origin.offset + memorySize;
  const count = Math.min(from + size, pages.address + pages.size) - (address + memorySize);
  const kept = Math.min(count, origin.source.size - start);
  if (kept > 0) bytes.set(origin.source.read(start, kept), address + memorySize - from);
  return bytes;
}

/** Rows whose places lie in a range. @param order all rows by their places */
function rowsWithin(relocations: Relocations, order: readonly number[], address: number, size: number): number[] {
  const { get } = relocations;
  const rows: number[] = [];
  for (let at = firstFrom(relocations, order, address); at < order.length; at++) {
    const row = valueAt(order, at);
    if (get.place(row) >= address + size) break;
    rows.push(row);
  }
  return rows;
}

/** The first index of the order whose place is not below an address. */
function firstFrom({ get }: Relocations, order: readonly number[], address: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (get.place(valueAt(order, middle)) < address) low = middle + 1;
    else high = middle;
  }
  return low;
}

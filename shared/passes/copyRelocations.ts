// The copy pass: variables of merged libraries that the program has copies of. The copy is made now: its bytes, and every relocation that lies in them.

import type { Log } from '../base/log.ts';
import { hex } from '../base/text.ts';
import { mergeCodes } from '../elf/codes.ts';
import { bytesAt } from '../ir/content.ts';
import { joinRelocations, selectRelocations } from '../ir/columns.ts';
import { isMapped, pageRange, segmentAt, type Image } from '../ir/image.ts';
import type { Merging } from './merging.ts';

export function copyVariables(log: Log, image: Image, merging: Merging): void {
  const { relocations, symbols } = image;
  adoptVersions(image, merging);
  const copies = [...relocations.kind.keys()].filter((row) => relocations.kind[row] === 'copy');
  if (copies.length === 0) return;
  const order = Uint32Array.from(relocations.kind, (_, row) => row).sort((a, b) => (relocations.place[a] ?? 0) - (relocations.place[b] ?? 0));
  const dropped = new Set<number>();
  const rows: number[] = [];
  const places: number[] = [];
  for (const row of copies) {
    const symbol = relocations.symbol[row] ?? -1;
    const { row: original } = merging.referenceOf(relocations.rank[row] ?? 0, symbol, 'copy');
    // Of a library outside: the dynamic linker copies.
    if (original < 0) continue;
    const [from, to] = [symbols.value[original] ?? 0, relocations.place[row] ?? 0];
    const size = Math.min(symbols.size[original] ?? 0, symbols.size[symbol] ?? 0);
    if (symbols.home[original] !== 'image' || symbols.kind[original] === 'tls' || !(size >= 0) || !isMapped(image.segments, image.machine.pageSizes[0], from, size)) {
      log.add(mergeCodes.unsupported, { offset: row, size: 0 }, { what: `copy relocation at ${hex(to)} for ${symbols.name[symbol]}: its definition is no variable, or of an impossible size` });
      continue;
    }
    if (segmentAt(image.segments, to)?.permissions.includes('w') !== true) {
      log.add(mergeCodes.unsupported, { offset: row, size: 0 }, { what: `copy relocation at ${hex(to)} for ${symbols.name[symbol]}: no memory of the program that can be written lies there` });
      continue;
    }
    merging.constants.push({ place: to, bytes: variableAt(image, merging, from, size) });
    for (let at = firstFrom(relocations.place, order, from); at < order.length; at++) {
      const inside = order[at] ?? 0;
      const place = relocations.place[inside] ?? 0;
      if (place >= from + size) break;
      rows.push(inside);
      places.push(place - from + to);
    }
    dropped.add(row);
    merging.decide('copy', `${symbols.name[symbol]}: ${size} bytes are copied now`);
  }
  const kept = selectRelocations(relocations, [...relocations.kind.keys()].filter((row) => !dropped.has(row)));
  const added = selectRelocations(relocations, rows);
  added.place.set(places);
  image.relocations = joinRelocations([kept, added].map((table) => ({ relocations: table, firstSymbol: 0, firstRank: 0 })));
}

/** Whoever looks for the variable finds the copy, under the version of the original; so with its other names, which have no copy relocation of their own (environ, __environ). */
function adoptVersions({ symbols }: Image, merging: Merging): void {
  for (let symbol = 0; symbol < (merging.parts[0]?.image.symbols.count ?? 0); symbol++) {
    if (symbols.home[symbol] !== 'image' || symbols.versionFile[symbol] === '') continue;
    const { row: original } = merging.referenceOf(0, symbol, 'copy');
    if (original < 0) continue;
    symbols.versionFile[symbol] = '';
    symbols.version[symbol] = symbols.version[original] ?? '';
    symbols.isDefault[symbol] = symbols.isDefault[original] ?? 0;
  }
}

/**
 * What a variable holds before relocation. Behind its segment's end the last page shows what follows in the file, unless zeros of the segment begin in it: those musl continues to the page's end
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

/** The first index of the order whose place is not below an address. */
function firstFrom(place: Float64Array, order: Uint32Array, address: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((place[order[middle] ?? 0] ?? 0) < address) low = middle + 1;
    else high = middle;
  }
  return low;
}

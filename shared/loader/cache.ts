// /etc/ld.so.cache, the table from library names to paths that ldconfig writes: the format of glibc 2.2 and later,
// alone or behind the old one, and the look-up in it.

import { Bytes, type Source } from '../base/bytes.ts';
import { layout, tableOf } from '../base/table.ts';

/** An opened cache. Rows are entries in file order, which is descending by name. */
export interface LibraryCache {
  readonly count: number;
  name(row: number): string;
  path(row: number): string;
  /** Which ABI the library is for, see Platform.cacheFlags. */
  flags(row: number): number;
  /** The glibc-hwcaps subfolder the path lies in; undefined for plain entries. */
  hwcap(row: number): string | undefined;
  /**
   * Whether the entry is for a CPU feature in the way of glibc before 2.33 (folders tls, haswell …), which newer ones
   * ignore.
   */
  isLegacy(row: number): boolean;
  /** Who wrote it, where it says so. */
  readonly generator: string | undefined;
}

const source = 'glibc sysdeps/generic/dl-cache.h';
const oldMagic = 'ld.so-1.7.0';
const newMagic = 'glibc-ld.so.cache1.1';
const oldHeader = layout('cache_file', source, 16, { count: ['u32', 12, 'nlibs', 'number of entries'] });
const oldEntry = layout('file_entry', source, 12, {
  flags: ['i32', 0, 'flags', 'which ABI'],
  key: ['u32', 4, 'key', 'offset of the name'],
  value: ['u32', 8, 'value', 'offset of the path'],
});
const newHeader = layout('cache_file_new', source, 48, {
  count: ['u32', 20, 'nlibs', 'number of entries'],
  strings: ['u32', 24, 'len_strings', 'bytes of the string table'],
  flags: ['u8', 28, 'flags', 'byte order: 0 not said, 2 little, 3 big'],
  extensions: ['u32', 32, 'extension_offset', 'offset of the extension directory; 0: none'],
});
const newEntry = layout('file_entry_new', source, 24, {
  flags: ['i32', 0, 'flags', 'which ABI'],
  key: ['u32', 4, 'key', 'offset of the name'],
  value: ['u32', 8, 'value', 'offset of the path'],
  hwcapLow: ['u32', 16, 'hwcap', "low half: index of the subfolder's name when the high half says so"],
  hwcapHigh: ['u32', 20, 'hwcap', 'high half: bit 30 with at most the ten lowest: an index is in the low half'],
});
const extensionHeader = layout('cache_extension', source, 8, {
  magic: ['u32', 0, 'magic', 'the number below'],
  count: ['u32', 4, 'count', 'number of sections'],
});
const extensionSection = layout('cache_extension_section', source, 16, {
  tag: ['u32', 0, 'tag', '0: who wrote the file; 1: names of glibc-hwcaps subfolders'],
  offset: ['u32', 8, 'offset', 'where the data is'],
  size: ['u32', 12, 'size', 'its bytes'],
});
const extensionMagic = 0xeaa42174;
const generatorTag = 0;
const hwcapsTag = 1;
const byteOrderMask = 3;
const bigEndian = 3;
const littleEndian = 2;
/**
 * Bit 62 of the field: an index into the names of subfolders is in its low half. The ten lowest bits of the high half
 * hold an ISA level.
 */
const extensionBit = 0x40000000;
const isaLevelMask = 0x3ff;

/**
 * Opens a cache in the byte order of the machine; undefined when the bytes are no cache, or one of the other byte
 * order.
 */
export function openCache(bytesOf: Source, isLittle: boolean): LibraryCache | undefined {
  const bytes = new Bytes(bytesOf, isLittle);
  if (hasText(bytes, 0, newMagic)) return newCache(bytes, 0);
  if (!hasText(bytes, 0, oldMagic)) return undefined;
  const count = tableOf(bytes, oldHeader, 0, 1).get.count(0);
  const end = oldHeader.size + count * oldEntry.size;
  if (end > bytes.size) return undefined;
  const aligned = Math.ceil(end / 8) * 8;
  return hasText(bytes, aligned, newMagic) ? newCache(bytes, aligned) : oldCache(bytes, count, end);
}

function oldCache(bytes: Bytes, count: number, strings: number): LibraryCache {
  const { get } = tableOf(bytes, oldEntry, oldHeader.size, count);
  const text = (offset: number): string => bytes.string(strings + offset);
  return {
    count,
    name: (row) => text(get.key(row)),
    path: (row) => text(get.value(row)),
    flags: get.flags,
    hwcap: () => undefined,
    isLegacy: () => false,
    generator: undefined,
  };
}

/**
 * String offsets count from the new header; those of extensions from the start of the file. ldconfig does not keep to
 * the latter behind an old header,
 * so that such a cache has no usable subfolders for the dynamic linker (and `ldconfig -p` shows `?`); nor here.
 */
function newCache(bytes: Bytes, base: number): LibraryCache | undefined {
  const header = tableOf(bytes, newHeader, base, 1).get;
  const count = header.count(0);
  const order = header.flags(0) & byteOrderMask;
  if (base + newHeader.size + count * newEntry.size > bytes.size) return undefined;
  if (header.flags(0) !== 0 && order !== (bytes.isLittle ? littleEndian : bigEndian)) return undefined;
  const { get } = tableOf(bytes, newEntry, base + newHeader.size, count);
  const { hwcaps, generator } = extensions(bytes, header.extensions(0));
  const isNamed = (row: number): boolean => (get.hwcapHigh(row) & ~isaLevelMask) === extensionBit;
  return {
    count,
    generator,
    flags: get.flags,
    name: (row) => bytes.string(base + get.key(row)),
    path: (row) => bytes.string(base + get.value(row)),
    hwcap: (row) => (isNamed(row) ? (hwcaps[get.hwcapLow(row)] ?? '') : undefined),
    isLegacy: (row) => !isNamed(row) && (get.hwcapLow(row) !== 0 || get.hwcapHigh(row) !== 0),
  };
}

function extensions(bytes: Bytes, offset: number): { hwcaps: string[]; generator: string | undefined } {
  const found: { hwcaps: string[]; generator: string | undefined } = { hwcaps: [], generator: undefined };
  if (offset === 0) return found;
  const header = tableOf(bytes, extensionHeader, offset, 1).get;
  const first = offset + extensionHeader.size;
  if (header.magic(0) !== extensionMagic || first + header.count(0) * extensionSection.size > bytes.size) return found;
  const { get } = tableOf(bytes, extensionSection, first, header.count(0));
  for (let row = 0; row < header.count(0); row++) {
    const [start, size] = [get.offset(row), get.size(row)];
    if (start + size > bytes.size) return found;
    if (get.tag(row) === generatorTag) found.generator = bytes.string(start, size);
    if (get.tag(row) === hwcapsTag)
      for (let at = start; at < start + size; at += 4) found.hwcaps.push(bytes.string(bytes.u32(at)));
  }
  return found;
}

function hasText(bytes: Bytes, offset: number, text: string): boolean {
  return bytes.string(offset, text.length) === text;
}

/**
 * The row that answers for a name: among the entries of that name for this ABI the one of the best subfolder, or else
 * the first plain one
 * (glibc elf/dl-cache.c, search_cache).
 * @param hwcaps the subfolders that the CPU supports, best first
 */
export function findInCache(
  cache: LibraryCache,
  name: string,
  abi: readonly number[],
  hwcaps: readonly string[],
): number | undefined {
  let best: number | undefined;
  let bestRank = Infinity;
  for (let row = firstRowOf(cache, name); row < cache.count && compareNames(name, cache.name(row)) === 0; row++) {
    if (!abi.includes(cache.flags(row))) continue;
    const hwcap = cache.hwcap(row);
    if (hwcap === undefined) {
      if (best !== undefined || !cache.isLegacy(row)) return best ?? row;
      continue;
    }
    const rank = hwcaps.indexOf(hwcap);
    if (rank < 0 || rank >= bestRank) continue;
    best = row;
    bestRank = rank;
  }
  return best;
}

/** The first row of a name by binary search; the table is in descending order. */
function firstRowOf(cache: LibraryCache, name: string): number {
  let low = 0;
  let high = cache.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareNames(name, cache.name(middle)) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers in names compare as numbers: libfoo.so.10 is above libfoo.so.9 (glibc elf/dl-cache.c, _dl_cache_libcmp). */
export function compareNames(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length) {
    const [first, second] = [digits(a, i), digits(b, j)];
    if (first !== '' && second !== '') {
      if (Number(first) !== Number(second)) return Number(first) - Number(second);
      i += first.length;
      j += second.length;
      continue;
    }
    if (first !== '') return 1;
    if (second !== '') return -1;
    if (a[i] !== b[j]) return a.charCodeAt(i) - (j < b.length ? b.charCodeAt(j) : 0);
    i++;
    j++;
  }
  return j < b.length ? -b.charCodeAt(j) : 0;
}

function digits(text: string, at: number): string {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  return text.slice(at, end);
}
